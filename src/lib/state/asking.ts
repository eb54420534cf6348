import { spokenTag } from '#lib/words/words.ts';

/** Who asks the server of this run, and in which language it should say why not: that of the page. */
export function asking(token: string): Readonly<Record<string, string>> {
	return { authorization: `Bearer ${token}`, 'accept-language': spokenTag };
}
