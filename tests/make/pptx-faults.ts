import { unzipSync } from 'fflate';
import { readXml, XmlFault, type XmlPart } from '#lib/formats/graphml/read-xml.ts';

/** The files of a package as text, by path. */
export function pptxParts(bytes: Uint8Array): ReadonlyMap<string, string> {
	const decoder = new TextDecoder('utf-8', { fatal: true });
	return new Map(Object.entries(unzipSync(bytes)).map(([path, data]) => [path, decoder.decode(data)]));
}

/** Files are asked about several things, and large ones take their time to be read. */
const readings = new Map<string, readonly XmlPart[]>();

function partsOf(xml: string): readonly XmlPart[] {
	const known = readings.get(xml);
	if (known) return known;
	if (readings.size > 50) readings.clear();
	const parts = [...readXml(xml)];
	readings.set(xml, parts);
	return parts;
}

/** The opened elements of one file in their order. */
export function elementsIn(xml: string, name?: string): readonly (XmlPart & { kind: 'open' })[] {
	return partsOf(xml).filter(
		(part): part is XmlPart & { kind: 'open' } => part.kind === 'open' && (!name || part.name === name),
	);
}

/** The text of every `a:t`, as a reader of the file has it. */
export function textsIn(xml: string): readonly string[] {
	const texts: string[] = [];
	let inside = false;
	for (const part of partsOf(xml)) {
		if (part.kind === 'text') {
			if (inside) texts[texts.length - 1] += part.text;
			continue;
		}
		inside = part.kind === 'open' && part.name === 't' && !part.closed;
		if (inside) texts.push('');
	}
	return texts;
}

const illegal = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
/** An ampersand that begins no entity, or a sign that no attribute may hold. */
const bare = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i;
const escaped = /_x[\da-f]{4}_/i;

/** What is wrong with a package of slides, in words; nothing for one that opens everywhere. */
export function pptxFaults(bytes: Uint8Array): readonly string[] {
	const parts = pptxParts(bytes);
	const faults = [...parts].flatMap(([path, xml]) => xmlFaults(xml).map((fault) => `${path}: ${fault}`));
	if (faults.length > 0) return faults;
	return [
		...typeFaults(parts),
		...[...parts.keys()].filter((path) => path.endsWith('.rels')).flatMap((path) => linkFaults(parts, path)),
		...[...parts]
			.filter(([path]) => /^ppt\/.*\.xml$/.test(path))
			.flatMap(([path, xml]) => idFaults(path, xml)),
	];
}

function xmlFaults(xml: string): readonly string[] {
	const faults: string[] = [];
	if (illegal.test(xml)) faults.push('a character that no XML may hold');
	if (bare.test(xml)) faults.push('a bare ampersand');
	try {
		const depths = partsOf(xml).reduce(
			(seen, part) => {
				if (part.kind === 'open' && seen.depth === 0) seen.roots++;
				if (part.kind === 'open' && !part.closed) seen.depth++;
				if (part.kind === 'close') seen.depth--;
				return seen;
			},
			{ depth: 0, roots: 0 },
		);
		if (depths.roots !== 1) faults.push(`${depths.roots} roots`);
		if (textsIn(xml).some((text) => escaped.test(text))) faults.push('text that reads as an escape');
	} catch (error) {
		if (!(error instanceof XmlFault)) throw error;
		faults.push(`${error.reason} at ${error.at}: ${xml.slice(error.at, error.at + 60)}`);
	}
	for (const tag of xml.matchAll(/<[\w:]+((?:\s+[\w:]+="[^"]*")*)\s*\/?>/g)) {
		const names = [...(tag[1] ?? '').matchAll(/([\w:]+)="[^"]*"/g)].map(([, name]) => name);
		if (new Set(names).size !== names.length) faults.push(`an attribute twice: ${tag[0].slice(0, 60)}`);
	}
	return faults;
}

function typeFaults(parts: ReadonlyMap<string, string>): readonly string[] {
	const types = parts.get('[Content_Types].xml') ?? '';
	const declared = elementsIn(types, 'Override').map(({ attributes }) => attributes.get('PartName') ?? '');
	const present = [...parts.keys()].filter(
		(path) => !path.endsWith('.rels') && path !== '[Content_Types].xml',
	);
	return [
		...present.filter((path) => !declared.includes(`/${path}`)).map((path) => `no type of ${path}`),
		...declared.filter((path) => !parts.has(path.slice(1))).map((path) => `a type of ${path}, not there`),
		...(new Set(declared).size === declared.length ? [] : ['a type twice']),
	];
}

/** Links must lead to parts, and the ids that a part uses must be among its links. */
function linkFaults(parts: ReadonlyMap<string, string>, path: string): readonly string[] {
	const links = elementsIn(parts.get(path) ?? '', 'Relationship').map(({ attributes }) => attributes);
	const ids = links.map((attributes) => attributes.get('Id') ?? '');
	const owner = path.replace('_rels/', '').replace(/\.rels$/, '');
	const used = [...(parts.get(owner) ?? '').matchAll(/\br:id="([^"]*)"/g)].map(([, id]) => id ?? '');
	return [
		...links
			.map((attributes) => (attributes.get('Target') ?? '').replace(/^\//, ''))
			.filter((target) => !parts.has(target))
			.map((target) => `${path}: ${target} is not there`),
		...used.filter((id) => !ids.includes(id)).map((id) => `${owner}: ${id} is no link`),
		...(new Set(ids).size === ids.length ? [] : [`${path}: a link twice`]),
	];
}

/** Shapes have numbers of their own, and lines are fastened to the sites of boxes on the same slide. */
function idFaults(path: string, xml: string): readonly string[] {
	const ids = elementsIn(xml, 'cNvPr').map(({ attributes }) => attributes.get('id') ?? '');
	const boxes = new Set([...xml.matchAll(/<p:nvSpPr><p:cNvPr id="(\d+)"/g)].map(([, id]) => id ?? ''));
	const ends = [...elementsIn(xml, 'stCxn'), ...elementsIn(xml, 'endCxn')].map(
		({ attributes }) => attributes,
	);
	return [
		...(new Set(ids).size === ids.length ? [] : [`${path}: a number twice`]),
		...ends
			.filter((end) => !boxes.has(end.get('id') ?? '') || !/^[0-3]$/.test(end.get('idx') ?? ''))
			.map((end) => `${path}: fastened to ${end.get('id') ?? '?'}, site ${end.get('idx') ?? '?'}`),
	];
}
