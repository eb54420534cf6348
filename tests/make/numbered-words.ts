import type { Page } from '#lib/model/page.ts';

/** Plain words of seeded ladders: none of them means anything to the reader. */
const plain = /\b(?:own|plan|team|metrics|quarterly|roadmap|coach|partners|bold|code|naïve)\b/g;

/** A page with a number behind each of its plain words, so that one that is lost can be told from one said twice. */
export function numbered(text: string, first: number): string {
	let count = first;
	return text.replace(plain, (word) => `${word}${count++}q`);
}

type Kind = Page['blocks'][number]['kind'];
const unshown: ReadonlySet<Kind> = new Set(['front-matter', 'definition', 'html', 'blank', 'rule']);
const titles: ReadonlySet<Kind> = new Set(['heading', 'label']);

/**
 * The numbered words of a page that `shown` does not have, each with the line it stands on. `announced`: whether
 * titles and heads of tables count, too; a damaged one may still announce its section, and is shown as that.
 */
export function lostWords(page: Page, shown: string, announced: boolean): readonly string[] {
	return page.blocks
		.filter(({ kind }) => !unshown.has(kind) && (announced || !titles.has(kind)))
		.flatMap(({ kind, text, src }) => {
			const lines = text.replace(/\]\([^()]*\)/g, ']').split(/[\r\n]+/);
			return (kind === 'table' && !announced ? lines.slice(1) : lines).flatMap((line) =>
				[...line.matchAll(/\p{L}+\d+q/gu)].flatMap(([word]) =>
					shown.includes(word.toLowerCase()) ? [] : [`${word} in "${line}" below ${src.path.join(' > ')}`],
				),
			);
		});
}
