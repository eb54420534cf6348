import { isSrc, placedWords } from '#lib/model/placed-words.ts';
import type { Src } from '#lib/model/source.ts';

/** A text of a document with its place in a page. */
export interface Statement {
	readonly text: string;
	readonly src: Src;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
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
		for (const [field, src] of placedWords(part)) found.push({ text: String(part[field]), src });
		for (const inner of Object.values(part)) if (typeof inner === 'object' && !isSrc(inner)) visit(inner);
	};
	visit(value);
	return found;
}
