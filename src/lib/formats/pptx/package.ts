import { zipSync, type Zippable } from 'fflate';
import { packageNamespace, relationshipKind, xmlHead } from './xml-names.ts';

/** A link of one part to another. */
export interface PartLink {
	readonly id: string;
	/** The last word of the kind's address: `slide`, `theme`. */
	readonly kind: string;
	/** The other part's path. */
	readonly to: string;
}

/** One file of a package (ECMA-376, part 2). */
export interface Part {
	/** Without a slash at its beginning. */
	readonly path: string;
	/** The last part of its content type: `presentationml.slide`. */
	readonly type: string;
	readonly xml: string;
	readonly links: readonly PartLink[];
}

const packageKinds: Readonly<Record<string, string>> = {
	'core-properties': `${packageNamespace}/relationships/metadata/core-properties`,
};

/** Every archive says when its files were made; a fixed day keeps two writings of the same slides the same. */
const day = new Date(1980, 0, 1);

/** The package of `parts` with their relationships and types; `root` holds the links to the first of them. */
export function packageOf(parts: readonly Part[], root: readonly PartLink[]): Uint8Array<ArrayBuffer> {
	const encoder = new TextEncoder();
	const files: Zippable = {};
	const add = (path: string, xml: string) => {
		files[path] = [encoder.encode(xml), { mtime: day }];
	};
	add('[Content_Types].xml', contentTypes(parts));
	add('_rels/.rels', relationships(root));
	for (const { path, xml, links } of parts) {
		add(path, xml);
		if (links.length === 0) continue;
		const name = path.lastIndexOf('/') + 1;
		add(`${path.slice(0, name)}_rels/${path.slice(name)}.rels`, relationships(links));
	}
	return new Uint8Array(zipSync(files));
}

function contentTypes(parts: readonly Part[]): string {
	const types = parts.map(
		({ path, type }) => `<Override PartName="/${path}" ContentType="${fullType(type)}"/>`,
	);
	return `${xmlHead}<Types xmlns="${packageNamespace}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${types.join('')}</Types>`;
}

function fullType(type: string): string {
	const family = type === 'core-properties' ? 'package' : 'officedocument';
	return `application/vnd.openxmlformats-${family}.${type}+xml`;
}

function relationships(links: readonly PartLink[]): string {
	const all = links
		.map(
			({ id, kind, to }) =>
				`<Relationship Id="${id}" Type="${packageKinds[kind] ?? `${relationshipKind}/${kind}`}" Target="/${to}"/>`,
		)
		.join('');
	return `${xmlHead}<Relationships xmlns="${packageNamespace}/relationships">${all}</Relationships>`;
}
