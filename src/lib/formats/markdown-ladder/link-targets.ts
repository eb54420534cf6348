import type { RawBlock } from '#lib/model/page.ts';
import { linkedPage, type LinkDefinitions, type PageLinks } from './page-link.ts';

/** Longer texts hold no name. */
const longest = 20_000;
const definition = /^ {0,3}\[([^[\]]{1,500})\]:[ \t]*<?([^\s<>]{1,2000})>?/;
/** "[[page]]", "[[page|words]]", "[words](address)", "[words][label]", "[label][]" and "[label]". */
const link =
	/\[\[([^[\]|\\\r\n]{1,300})(?:\\?\|[^[\]\r\n]{0,300})?\]\]|\[([^[\]]{0,1000})\](?:\(\s*<?([^()<>\s]*)>?[^()]*\)|\[([^[\]]{0,500})\])?/g;

function labelKey(label: string): string {
	return label.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** The definitions among a page's blocks; of two for one label the first counts, as in CommonMark. */
export function linkDefinitions(blocks: readonly RawBlock[]): LinkDefinitions {
	const found = new Map<string, string>();
	for (const { kind, text } of blocks) {
		const match = kind === 'definition' ? definition.exec(text) : null;
		const key = labelKey(match?.[1] ?? '');
		if (match?.[2] !== undefined && !found.has(key)) found.set(key, match[2]);
	}
	return found;
}

/** A link with the page of the ladder it leads to, if any. */
export interface LinkTarget {
	readonly href: string;
	readonly file?: string;
}

/** The links of a text on page `file`, in order. */
export function linkTargets(markdown: string, file: string, links: PageLinks): readonly LinkTarget[] {
	if (!markdown.includes('[')) return [];
	const defined = links.definitions.get(file);
	const targets: LinkTarget[] = [];
	for (const [, wiki, words, inline, label] of markdown.slice(0, longest).matchAll(link)) {
		const reference = label === undefined || label === '' ? words : label;
		const href = wiki ?? inline ?? defined?.get(labelKey(reference ?? ''));
		if (href === undefined) continue;
		const page = linkedPage(href, file, links);
		targets.push({ href, ...(page === undefined ? {} : { file: page }) });
	}
	return targets;
}
