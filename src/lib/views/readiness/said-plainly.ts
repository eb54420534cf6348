import { plainText } from '#lib/model/plain-text.ts';
import type { PlanItem } from '#lib/model/readiness/readiness.ts';

/** A text of a page without its markup; as it was written where nothing else is in it. */
export function saidPlainly(markdown: string): string {
	return plainText(markdown) || markdown;
}

/** A step of a plan: what was taken from a page has its markup, a person's own words have none. */
export function stepPlainly({ itemId, text }: PlanItem): string {
	return itemId === undefined ? text : saidPlainly(text);
}
