import type { Picture, PictureEntry } from '#lib/drawing/picture.ts';
import type { PdfDocument, PdfElement } from './pdf-document.ts';
import { mayTurn, shownText } from './text-runs.ts';

/** What a screen reader reads: a heading, what the picture holds, and its outline as lists in lists. */
export class Structure {
	readonly #document: PdfDocument;
	readonly #root: PdfElement;
	readonly #bodies = new Map<PictureEntry, PdfElement>();
	/** In the order in which they were begun: ended from the last one on, none is ended before what is in it. */
	readonly #open: PdfElement[] = [];

	constructor(document: PdfDocument, whole: PdfElement, { title, outline }: Picture) {
		this.#document = document;
		this.#root = this.#begin(whole, 'Sect', { title: shownText(title) });
		this.heading = this.#begin(this.#root, 'H1');
		this.facts = this.#begin(this.#root, 'P');
		this.#list(outline);
		this.rest = this.#begin(this.#root, 'Sect');
	}

	readonly heading: PdfElement;
	readonly facts: PdfElement;
	/** What is drawn beside the outline, such as the legend. */
	readonly rest: PdfElement;

	/**
	 * Draws what an element says; `actual` is what it stands for, as a whole. Text that runs to the left is found by its
	 * letters: poppler takes what is said for a whole to stand from left to right, and turns it (22.12).
	 */
	content(element: PdfElement, actual: string, draw: () => void): void {
		const options = actual === '' || mayTurn.test(actual) ? {} : { actual: shownText(actual) };
		element.add(this.#document.markStructureContent('Span', options));
		draw();
		this.#document.endMarkedContent();
	}

	/** Puts a link into what an element says; `add` makes it. It is ended at once, for it belongs to the page that is open. */
	link(
		element: PdfElement,
		text: string,
		add: (options: { readonly structParent: PdfElement; readonly Contents: string }) => void,
	): void {
		const link = this.#document.struct('Link');
		element.add(link);
		// The library tells a text from the name of something else by its being an object.
		add({ structParent: link, Contents: Object(shownText(text)) as string });
		link.end();
	}

	/** Draws what is no part of what is read: lines, marks, page numbers. */
	artifact(type: 'Layout' | 'Pagination', draw: () => void): void {
		this.#document.markContent('Artifact', { type });
		draw();
		this.#document.endMarkedContent();
	}

	bodyOf(entry: PictureEntry): PdfElement | undefined {
		return this.#bodies.get(entry);
	}

	paragraph(): PdfElement {
		return this.#begin(this.rest, 'P');
	}

	end(): void {
		for (const element of this.#open.toReversed()) element.end();
	}

	#list(outline: readonly PictureEntry[]): void {
		const left = [{ parent: this.#root, entries: outline }];
		for (let next = left.pop(); next; next = left.pop()) {
			if (next.entries.length === 0) continue;
			const list = this.#begin(next.parent, 'L');
			for (const entry of next.entries) {
				const body = this.#begin(this.#begin(list, 'LI'), 'LBody');
				const text = shownText(entry.text);
				const said = this.#begin(body, 'Span', entry.shape === null ? { alt: text } : { actual: text });
				this.#bodies.set(entry, said);
				left.push({ parent: body, entries: entry.children });
			}
		}
	}

	#begin(
		parent: PdfElement,
		type: string,
		options: { readonly alt?: string; readonly actual?: string; readonly title?: string } = {},
	): PdfElement {
		const element = this.#document.struct(type, options);
		parent.add(element);
		this.#open.push(element);
		return element;
	}
}
