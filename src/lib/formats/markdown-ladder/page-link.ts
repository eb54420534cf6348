/** Path segments without `.`, `..` resolved; a path that climbs out of the folder stays within it. */
function resolved(segments: readonly string[]): string[] {
	const path: string[] = [];
	for (const segment of segments) {
		if (segment === '..') path.pop();
		else if (segment !== '' && segment !== '.') path.push(segment);
	}
	return path;
}

function decoded(segment: string): string {
	try {
		return decodeURIComponent(segment);
	} catch {
		return segment;
	}
}

/** A page's path as sites address it: no `.md`, no `/index`, no case, spaces and `_` as `-`, no `01-` in front. */
function key(path: string): string {
	return path
		.normalize('NFC')
		.toLowerCase()
		.replace(/\.(?:md|mdx|markdown|html?)$/, '')
		.replace(/(^|\/)(?:index|readme|default|_index)$/, '')
		.replace(/[\s_]+/g, '-')
		.replace(/(^|\/)\d{1,3}[-.](?=[^/])/g, '$1')
		.replace(/^\/+|\/+$/g, '');
}

/** What the "[vp]: vp.md" lines of a page define: addresses by label. */
export type LinkDefinitions = ReadonlyMap<string, string>;

/** Built once for a set of files, because a ladder has many links. */
export interface PageLinks {
	readonly byKey: ReadonlyMap<string, string>;
	/** By the last one or more segments of the path; null where several files end alike. */
	readonly byEnd: ReadonlyMap<string, string | null>;
	/** By file. */
	readonly definitions: ReadonlyMap<string, LinkDefinitions>;
}

/** The files that links may lead to, by the ways sites address them. */
export function pageLinks(
	files: Iterable<string>,
	definitions: PageLinks['definitions'] = new Map(),
): PageLinks {
	const byKey = new Map<string, string>();
	const byEnd = new Map<string, string | null>();
	for (const file of files) {
		const name = key(file);
		if (!byKey.has(name)) byKey.set(name, file);
		const segments = name.split('/');
		for (let at = 0; at < Math.min(segments.length, 8); at++) {
			const end = segments.slice(at).join('/');
			const known = byEnd.get(end);
			byEnd.set(end, known === undefined || known === file ? file : null);
		}
	}
	return { byKey, byEnd, definitions };
}

/** As `pageOfLink`, with the files prepared. */
export function linkedPage(href: string, fromFile: string, links: PageLinks): string | undefined {
	if (href.length > 2000 || /^(?:[a-z][a-z0-9+.-]*:|\/\/|#|\?)/i.test(href)) return undefined;
	const path = href
		.replace(/[?#].*$/s, '')
		.replace(/^\{\{[^{}]*\}\}/, '')
		.split('/')
		.map(decoded);
	const target = path.join('/');
	if (target === '') return undefined;
	if (target.startsWith('/')) return absolute(resolved(path), links);
	const folder = fromFile.split('/').slice(0, -1);
	const stem = key(fromFile).split('/');
	// A site serves `ladder/vp.md` as `/ladder/vp/`, so that its relative links may start one level deeper.
	return (
		found([...folder, ...path], links) ?? found([...stem, ...path], links) ?? absolute(resolved(path), links)
	);
}

function found(segments: readonly string[], links: PageLinks): string | undefined {
	return links.byKey.get(key(resolved(segments).join('/')));
}

/** Sites mount folders anywhere: the longest end of the address that exactly one file has. */
function absolute(segments: readonly string[], links: PageLinks): string | undefined {
	for (let at = 0; at < Math.min(segments.length, 8); at++) {
		const name = key(segments.slice(at).join('/'));
		if (name === '') continue;
		const file = links.byKey.get(name) ?? links.byEnd.get(name);
		if (file) return file;
		if (file === null) return undefined;
	}
	return undefined;
}

/**
 * The file of `files` that a link on `fromFile` leads to, in any usual form of Retype, Docusaurus, MkDocs or plain
 * GitHub: relative or from the site's root, with or without `.md`, closing slash, `/index`, `README`, `#fragment`,
 * `?query`, percent-encoded. Undefined for other sites and for pages that are not there.
 */
export function pageOfLink(href: string, fromFile: string, files: ReadonlySet<string>): string | undefined {
	return linkedPage(href, fromFile, pageLinks(files));
}
