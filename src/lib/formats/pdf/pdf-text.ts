import { figure } from '#lib/drawing/path.ts';
import type { TextShape } from '#lib/drawing/shape.ts';
import type { FontWeight } from '#lib/layout/text-width.ts';
import type { PdfDocument } from './pdf-document.ts';
import type { LoadFace } from './faces.ts';
import { KnownFaces } from './known-faces.ts';
import { shownText, textRuns, type TextRun } from './text-runs.ts';

/** What is set: lines of one weight. */
export interface SetText {
	readonly lines: readonly string[];
	readonly weight: FontWeight;
}

type TextStyle = Pick<TextShape, 'size' | 'weight' | 'fill'> & { readonly spacing?: number };

type Placed = Pick<TextStyle, 'size' | 'weight'> & Readonly<Record<'x' | 'y' | 'spacing', number>>;

/** Sets text in a document: it knows the faces that `texts` needs, each embedded once it is used. */
export class PdfText {
	readonly #document: PdfDocument;
	readonly #faces: KnownFaces;
	readonly #runs = new Map<string, readonly TextRun[]>();
	readonly #space: TextRun;

	private constructor(document: PdfDocument, faces: KnownFaces) {
		this.#document = document;
		this.#faces = faces;
		this.#space = { text: ' ', face: faces.find(0x20), rightToLeft: false, said: null };
	}

	static async for(document: PdfDocument, texts: readonly SetText[], load: LoadFace): Promise<PdfText> {
		// Spaces stand behind lines and where a character has no face.
		const all: readonly SetText[] = [...texts, { lines: [' '], weight: 400 }];
		const characters = new Set(all.flatMap(({ lines }) => lines.flatMap((line) => [...shownText(line)])));
		const faces = await KnownFaces.for(document, [...characters].join(''), load);
		const seen = new Set<string>();
		for (const { lines, weight } of all)
			for (const line of lines) {
				const text = shownText(line);
				if (seen.has(`${weight}${text}`)) continue;
				seen.add(`${weight}${text}`);
				for (const { face } of textRuns(text, faces)) if (face) await faces.register(face, weight);
			}
		return new PdfText(document, faces);
	}

	/** How wide a line is, in points. */
	width(line: string, { size, weight, spacing = 0 }: Omit<TextStyle, 'fill'>): number {
		return this.#runsOf(line).reduce((sum, run) => sum + this.#runWidth(run, size, weight, spacing), 0);
	}

	/**
	 * Turns the page, whose points are counted downwards, into one that letters stand upright on, as `draw` needs it.
	 * What marks a text must be begun and ended in here, or readers look for it upside down.
	 */
	upright(draw: () => void): void {
		this.#document.save().transform(1, 0, 0, -1, 0, 0);
		draw();
		this.#document.restore();
	}

	/** Draws a line from its left end on; `y` is its baseline. A space behind it keeps it apart from the next one. */
	draw(line: string, x: number, y: number, { size, weight, fill, spacing = 0 }: TextStyle): void {
		this.#document.fillColor(fill);
		let at = x;
		for (const run of this.#runsOf(line)) {
			const width = this.#runWidth(run, size, weight, spacing);
			if (run.face === null) this.#drawUnknown(run, at, y, size, fill);
			else this.#shown(run, { x: at, y, size, weight, spacing });
			at += width;
		}
		this.#show(this.#space, { x: at, y, size, weight: 400, spacing: 0 });
	}

	/** A sign that is drawn as its mirror image is found as what it is. */
	#shown(run: TextRun, place: Placed): void {
		if (run.said === null) return this.#show(run, place);
		this.#document.markContent('Span', { actual: run.said });
		this.#show(run, place);
		this.#document.endMarkedContent();
	}

	/** Boxes for what no face has, such as emoji: what they stand for is said by the text of the whole. */
	#drawUnknown({ text }: TextRun, x: number, y: number, size: number, fill: string): void {
		const wide = unknownWidth * size;
		for (let at = 0; at < boxesOf(text); at++) {
			const left = x + at * wide;
			this.#document
				.roundedRect(left + size * 0.08, -y - size * 0.1, wide - size * 0.16, size * 0.84, size * 0.12)
				.undash()
				.lineWidth(size * 0.07)
				.stroke(fill);
			// Readers find the text of a thing only where a letter of it is drawn.
			this.#show(this.#space, { x: left, y, size, weight: 400, spacing: 0 });
		}
	}

	/** Writes the glyphs of a run. The library's own `text` turns the page for each line, and lays each out three times. */
	#show(run: TextRun, { x, y, size, weight, spacing }: Placed): void {
		if (run.face === null) return;
		const document = this.#document;
		const font = this.#faces.font(run.face, weight);
		document.page.fonts[font.id] ??= font.ref();
		const [glyphs, positions] = font.encode(run.text, featuresOf(run));
		const scale = size / 1000;
		const parts = [`BT /${font.id} ${figure(size)} Tf`];
		if (spacing !== 0) parts.push(`${figure(spacing)} Tc`);
		let [at, shown] = [x, ''];
		let from: readonly [number, number] | null = null;
		const flush = () => {
			if (from) parts.push(`1 0 0 1 ${exact(from[0])} ${exact(from[1])} Tm [${shown}] TJ`);
			[from, shown] = [null, ''];
		};
		for (const [index, glyph] of glyphs.entries()) {
			const { xAdvance, advanceWidth, xOffset, yOffset } = positions[index] ?? none;
			const lifted = xOffset !== 0 || yOffset !== 0;
			if (lifted) flush();
			from ??= [at + xOffset * scale, -y + yOffset * scale];
			shown += `<${glyph}>`;
			const kerned = advanceWidth - xAdvance;
			if (kerned !== 0) shown += figure(kerned);
			if (lifted) flush();
			at += xAdvance * scale + spacing;
		}
		flush();
		document.addContent(`${parts.join(' ')} ET`);
	}

	/** How many different characters no face had. */
	missing(): number {
		const runs = [...this.#runs.values()].flat().filter(({ face }) => face === null);
		return new Set(runs.flatMap(({ text }) => Array.from(segmenter.segment(text), ({ segment }) => segment)))
			.size;
	}

	#runsOf(line: string): readonly TextRun[] {
		let runs = this.#runs.get(line);
		if (runs === undefined) {
			runs = textRuns(shownText(line), this.#faces);
			this.#runs.set(line, runs);
		}
		return runs;
	}

	#runWidth(run: TextRun, size: number, weight: FontWeight, spacing: number): number {
		if (run.face === null) return boxesOf(run.text) * unknownWidth * size;
		const spaced = spacing * [...run.text].length;
		const font = this.#faces.font(run.face, weight);
		return font.widthOfString(run.text, size, featuresOf(run)) + spaced;
	}
}

const unknownWidth = 1.2;
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
const boxesOf = (text: string): number => [...segmenter.segment(text)].length;

const none = { xAdvance: 0, advanceWidth: 0, xOffset: 0, yOffset: 0 };
/** Three decimals, for what is drawn small and scaled up. */
const exact = (value: number): string => String(Math.round(value * 1000) / 1000 + 0);

/** With features named, even none, a run is shaped as a whole: word by word it would stand in the order of reading. */
function featuresOf({ rightToLeft }: TextRun): readonly string[] | undefined {
	return rightToLeft ? [] : undefined;
}
