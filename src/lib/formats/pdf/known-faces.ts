import type { FontWeight } from '#lib/layout/text-width.ts';
import { facePath, facesFor, isOwn, type Face, type LoadFace } from './faces.ts';
import type { PdfDocument, PdfFont } from './pdf-document.ts';
import { sfntOf } from './sfnt-of.ts';

/** The faces that are at hand for a document, and which of them have a character. */
export class KnownFaces {
	readonly #document: PdfDocument;
	readonly #load: LoadFace;
	/** By the paths of their files, what each is known by: of a weight that is not to be had the plain one. */
	readonly #registered = new Map<string, Promise<string>>();
	readonly #nameOf = new Map<string, string>();
	readonly #lost = new Set<Face>();
	readonly #faceOf = new Map<number, Face | null>();
	readonly #has = new Map<Face, Map<number, boolean>>();

	private constructor(document: PdfDocument, load: LoadFace) {
		this.#document = document;
		this.#load = load;
	}

	/** Fetches what of the faces has the characters of `text`, in the weight of plain text. */
	static async for(document: PdfDocument, text: string, load: LoadFace): Promise<KnownFaces> {
		const known = new KnownFaces(document, load);
		const faces = await facesFor(text, load);
		let open = Array.from(new Set(text), (character) => ({ point: character.codePointAt(0) ?? 0, from: 0 }));
		while (open.length > 0) {
			const asked = open.map(({ point, from }) => {
				const at = faces.findIndex(({ covers }, index) => index >= from && covers(point));
				return { point, at, face: faces[at] ?? null };
			});
			const wanted = [...new Set(asked.flatMap(({ face }) => face ?? []))];
			await Promise.all(wanted.map((face) => known.#fetchPlain(face)));
			open = asked.flatMap(({ point, at, face }) => {
				const isFound = face === null || known.has(face, point);
				if (isFound) known.#faceOf.set(point, face);
				return isFound ? [] : { point, from: at + 1 };
			});
		}
		return known;
	}

	/** The face that a character is set in; null for what none has, and for what was not in the text. */
	find(point: number): Face | null {
		return this.#faceOf.get(point) ?? null;
	}

	/** Whether a face, once it is at hand, has a character. */
	has(face: Face, point: number): boolean {
		const known = this.#has.get(face) ?? new Map<number, boolean>();
		this.#has.set(face, known);
		let has = known.get(point);
		if (has === undefined) {
			has =
				!this.#lost.has(face) && face.covers(point) && this.font(face, 400).font.hasGlyphForCodePoint(point);
			known.set(point, has);
		}
		return has;
	}

	/** Brings a face in a weight to hand. */
	async register(face: Face, weight: FontWeight): Promise<void> {
		const path = facePath(face, weight);
		const plain = facePath(face, 400);
		let fetching = this.#registered.get(path);
		if (fetching === undefined) {
			const fetched = this.#load(path).then((file) => {
				this.#document.registerFont(path, sfntOf(file));
				return path;
			});
			fetching = isOwn(face) || path === plain ? fetched : fetched.catch(() => plain);
			this.#registered.set(path, fetching);
		}
		this.#nameOf.set(path, await fetching);
	}

	/** What of another script is not to be had is drawn as what no face has. */
	async #fetchPlain(face: Face): Promise<void> {
		try {
			await this.register(face, 400);
		} catch (error) {
			if (isOwn(face)) throw error;
			this.#lost.add(face);
		}
	}

	font(face: Face, weight: FontWeight): PdfFont {
		const path = facePath(face, weight);
		return this.#document.font(this.#nameOf.get(path) ?? path)._font;
	}
}
