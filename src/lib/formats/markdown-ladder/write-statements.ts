import type { Src } from '#lib/model/source.ts';

/** A text of a document with its place in a page. */
export interface Statement {
	readonly text: string;
	readonly src: Src;
}

/** One place of one page; statements that share it are the same words read twice. */
export function placeKey(src: Src): string {
	return `${src.file}\n${src.from}\n${src.to}`;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isSrc(value: unknown): value is Src {
	return isRecord(value) && typeof value['file'] === 'string' && typeof value['from'] === 'number';
}

/**
 * The fields of a record that hold words with a place, as [field, place] pairs: `src` is the place of `text` (or
 * else of `title`), and `xSrc` that of `x`, everywhere in the model.
 */
export function placedFields(record: Readonly<Record<string, unknown>>): readonly (readonly [string, Src])[] {
	const fields: (readonly [string, Src])[] = [];
	for (const [key, src] of Object.entries(record)) {
		if (!isSrc(src)) continue;
		const named = key.endsWith('Src') ? [key.slice(0, -3)] : key === 'src' ? ['text', 'title'] : [];
		const field = named.find((name) => typeof record[name] === 'string');
		if (field !== undefined) fields.push([field, src]);
	}
	return fields;
}

/** Every statement in `value` and below it, in the order they are met. */
export function statementsIn(value: unknown): readonly Statement[] {
	const found: Statement[] = [];
	const visit = (part: unknown): void => {
		if (Array.isArray(part)) {
			part.forEach(visit);
			return;
		}
		if (!isRecord(part)) return;
		for (const [field, src] of placedFields(part)) found.push({ text: String(part[field]), src });
		for (const inner of Object.values(part)) if (typeof inner === 'object' && !isSrc(inner)) visit(inner);
	};
	visit(value);
	return found;
}
