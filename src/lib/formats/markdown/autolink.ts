import type { InlineNode } from '#lib/model/markdown-tree.ts';
import type { InlineReading } from './inline-reading.ts';
import { safeLink } from './safe-link.ts';

/** GFM's own rule for bare addresses: `www.` is http, a name with `@` is mail. */
export function autolink(written: string, reading: InlineReading): InlineNode {
	const text: InlineNode = { kind: 'text', text: written };
	if (reading.inLink) return text;
	const named = /^[a-z][a-z\d+.-]*:/i.test(written);
	const target = named ? written : written.startsWith('www.') ? `http://${written}` : `mailto:${written}`;
	const link = safeLink(target);
	return link === null ? text : { kind: 'link', ...link, children: [text] };
}
