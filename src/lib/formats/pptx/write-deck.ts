import type { Picture } from '#lib/drawing/picture.ts';
import type { Theme } from '#lib/drawing/theme.ts';
import type { Result } from '#lib/model/result.ts';
import { formatDay } from '#lib/words/formats.ts';
import { lateWords } from '#lib/words/late-words.ts';
import { writePptx } from './write.ts';

/** A view and its parts, a slide each, made on the day of `now` (milliseconds since 1970). */
export function writeDeck(
	picture: Picture,
	{ theme, now }: { readonly theme: Theme; readonly now: number },
	others: readonly Picture[],
): Promise<Result<Uint8Array<ArrayBuffer>>> {
	const { confidential } = lateWords().pictures;
	const slides = [picture, ...others].map((one) => ({ picture: one }));
	const value = writePptx(slides, { theme, confidential, day: formatDay(now) });
	return Promise.resolve({ ok: true, value, issues: [] });
}
