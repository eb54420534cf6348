import { plainText } from '#lib/model/plain-text.ts';
import type { FindState } from '#lib/state/search-target.ts';
import { foundRange } from './found-range.ts';

/** The name of the highlight, as `page.css` knows it. */
const highlight = 'rolemap-found';

/** How long the details may take to arrive, in milliseconds. */
const patience = 3000;

/** Marks what a search led to in the details, opening what is folded around it. Returns what stops and unmarks it. */
export function markFound(find: FindState, page: Document): () => void {
	const tryIt = () => {
		const details = page.querySelector('aside');
		const ranges = details ? rangesOf(find, details) : [];
		if (ranges.length === 0) return false;
		for (const range of ranges) unfold(range.startContainer);
		// A highlight of the browser's own: the text stays as it is. Where there is none, it is scrolled to all the same.
		if ('highlights' in CSS) CSS.highlights.set(highlight, new Highlight(...ranges));
		requestAnimationFrame(() => ranges[0]?.startContainer.parentElement?.scrollIntoView({ block: 'center' }));
		return true;
	};
	const observer = new MutationObserver(() => {
		if (tryIt()) observer.disconnect();
	});
	if (!tryIt()) observer.observe(page.body, { childList: true, subtree: true, characterData: true });
	const timer = setTimeout(() => observer.disconnect(), patience);
	return () => {
		clearTimeout(timer);
		observer.disconnect();
		if ('highlights' in CSS) CSS.highlights.delete(highlight);
	};
}

/** The whole statement; where a view shows its parts apart (a shift, a row of scope), those. */
function rangesOf({ text }: FindState, details: Element): readonly Range[] {
	const whole = foundRange(details, plainText(text));
	if (whole) return [whole];
	const colon = text.indexOf(': ');
	const parts = [...text.split(/ → | · /), ...(colon > 0 ? [text.slice(colon + 2)] : [])];
	return parts.flatMap((part) => foundRange(details, plainText(part)) ?? []);
}

/** Opens every fold around `node`, as the browser's own find does. */
function unfold(node: Node): void {
	for (let element = node.parentElement; element; element = element.parentElement) {
		if (element instanceof HTMLDetailsElement) element.open = true;
		if (element.hidden) element.dispatchEvent(new Event('beforematch'));
	}
}
