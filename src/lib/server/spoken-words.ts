import { serverWords as english } from '#lib/words/english/server.ts';
import { serverWords as german } from '#lib/words/german/server.ts';
import type { Said } from '#lib/words/said.ts';

export type ServerWords = Said<typeof english>;
type Tag = 'en' | 'de';
const spoken: Readonly<Record<Tag, ServerWords>> = { en: english, de: german };

/** The first language of an Accept-Language header that there are sentences in, and these; else English. */
export function spokenWords(accepted: string | undefined): {
	readonly tag: Tag;
	readonly words: ServerWords;
} {
	const asked = (accepted ?? '').split(',').map((one) => one.trim().slice(0, 2).toLowerCase());
	const tag = asked.find((one): one is Tag => one === 'en' || one === 'de') ?? 'en';
	return { tag, words: spoken[tag] };
}
