import { textWidth } from '#lib/layout/text-width.ts';
import { wrapText } from '#lib/layout/wrap-text.ts';
import { lateWords } from '#lib/words/late-words.ts';
import type { Picture } from '../picture.ts';
import type { Shape, Subject, TextShape } from '../shape.ts';
import type { Theme } from '../theme.ts';

const title = { size: 20, weight: 600, lineHeight: 26 } as const;
const small = { size: 12, weight: 400, lineHeight: 17 } as const;
const least = 420;
const above = 22;

/** What stands over a picture in a file: its title, where it is from, what it holds, when it was made, its mark. */
export function pictureHeading(picture: Picture, day: string, theme: Theme): readonly Shape[] {
	const { x, y, width } = picture.bounds;
	const room = Math.max(least, width);
	const of: Subject = { kind: 'heading', id: 'heading', name: picture.title };
	const mark = picture.confidential ? lateWords().pictures.confidential : '';
	const markWide = mark === '' ? 0 : textWidth(mark, small.size, 600) + 24;
	const titles = wrapText(picture.title, room - markWide, title, 3);
	const facts = [picture.source, picture.contents, day].filter((text) => text !== '').join(' · ');
	const lines = wrapText(facts, room, small, 3);
	const text = (shape: Pick<TextShape, 'lines' | 'size' | 'weight' | 'lineHeight' | 'fill' | 'x' | 'y'>) =>
		({ kind: 'text', spacing: 0, anchor: 'start', of, ...shape }) as const;
	const bottom = y - above - (lines.length - 1) * small.lineHeight;
	const top = bottom - small.lineHeight - 6 - (titles.length - 1) * title.lineHeight;
	return [
		text({ ...title, lines: titles, fill: theme.ink, x, y: top }),
		...(mark === ''
			? []
			: [
					text({
						...small,
						weight: 600,
						lines: [mark],
						fill: theme.bad,
						x: x + room - markWide + 24,
						y: top,
					}),
				]),
		text({ ...small, lines, fill: theme.ink2, x, y: bottom }),
	];
}
