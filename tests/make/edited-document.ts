import type { RolemapDocument } from '#lib/model/document.ts';
import type { Src } from '#lib/model/source.ts';
import { placedWords } from '#lib/model/placed-words.ts';

function edited(value: unknown, at: Src, text: string): unknown {
	if (Array.isArray(value)) return value.map((part) => edited(part, at, text));
	if (typeof value !== 'object' || value === null) return value;
	const record = value as Readonly<Record<string, unknown>>;
	const copy: Record<string, unknown> = {};
	for (const [key, part] of Object.entries(record))
		copy[key] = key === 'pages' ? part : edited(part, at, text);
	for (const [field, src] of placedWords(record)) {
		if (src.file === at.file && src.from === at.from && src.to === at.to) copy[field] = text;
	}
	return copy;
}

/** `document` with `text` for every statement that stands at `at`, as an editor of that field leaves it. */
export function withStatement(document: RolemapDocument, at: Src, text: string): RolemapDocument {
	return edited(document, at, text) as RolemapDocument;
}
