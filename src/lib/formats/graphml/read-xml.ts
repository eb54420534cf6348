/** One thing of an XML file, with the offset it begins at. Texts are decoded. */
export type XmlPart =
	| {
			readonly kind: 'open';
			readonly name: string;
			readonly attributes: ReadonlyMap<string, string>;
			readonly closed: boolean;
			readonly at: number;
	  }
	| { readonly kind: 'close'; readonly name: string; readonly at: number }
	| { readonly kind: 'text'; readonly text: string; readonly at: number };

/** Why a file cannot be read on, as data; the words are in the catalogue. */
export class XmlFault extends Error {
	readonly reason: 'doctype' | 'unclosed' | 'nesting' | 'depth' | 'name';
	readonly at: number;

	constructor(reason: XmlFault['reason'], at: number) {
		super(reason);
		this.reason = reason;
		this.at = at;
	}
}

const deepest = 64;
const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const attributePattern = /([\p{L}_:][\p{L}\p{N}_:.-]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/gu;
const namePattern = /[\p{L}_][\p{L}\p{N}_:.-]*/uy;

/**
 * The parts of an XML file in their order, names without their prefix. Document types and entities of a file's own
 * are refused before anything of them is read, so nothing can grow; takes linear time. Throws an XmlFault, which the
 * reader of the format turns into an issue.
 */
export function* readXml(text: string): Generator<XmlPart> {
	const open: string[] = [];
	let at = 0;
	while (at < text.length) {
		const next = text.indexOf('<', at);
		const end = next < 0 ? text.length : next;
		if (end > at && open.length > 0) yield { kind: 'text', text: decoded(text.slice(at, end)), at };
		if (next < 0) break;
		if (text.startsWith('<!--', next)) at = behind(text, '-->', next + 4, next);
		else if (text.startsWith('<![CDATA[', next)) {
			at = behind(text, ']]>', next + 9, next);
			yield { kind: 'text', text: text.slice(next + 9, at - 3), at: next };
		} else if (text.startsWith('<?', next)) at = behind(text, '?>', next + 2, next);
		else if (text.startsWith('<!', next)) throw new XmlFault('doctype', next);
		else if (text[next + 1] === '/') {
			at = behind(text, '>', next + 2, next);
			const name = local(text.slice(next + 2, at - 1).trim());
			if (open.pop() !== name) throw new XmlFault('nesting', next);
			yield { kind: 'close', name, at: next };
		} else {
			const tag = openingTag(text, next);
			at = tag.end;
			if (!tag.part.closed && open.push(tag.part.name) > deepest) throw new XmlFault('depth', next);
			yield tag.part;
		}
	}
	if (open.length > 0) throw new XmlFault('unclosed', text.length);
}

function behind(text: string, closing: string, from: number, start: number): number {
	const end = text.indexOf(closing, from);
	if (end < 0) throw new XmlFault('unclosed', start);
	return end + closing.length;
}

function openingTag(text: string, at: number) {
	namePattern.lastIndex = at + 1;
	const name = namePattern.exec(text)?.[0];
	if (name === undefined) throw new XmlFault('name', at);
	let end = at + 1 + name.length;
	for (let quote = ''; end < text.length && (quote !== '' || text[end] !== '>'); end++) {
		const letter = text[end] ?? '';
		if (quote !== '') quote = letter === quote ? '' : quote;
		else if (letter === '"' || letter === "'") quote = letter;
	}
	if (end >= text.length) throw new XmlFault('unclosed', at);
	const inside = text.slice(at + 1 + name.length, end);
	const attributes = new Map<string, string>();
	for (const [, key = '', double, single] of inside.matchAll(attributePattern)) {
		attributes.set(key.startsWith('attr.') ? key : local(key), decoded(double ?? single ?? ''));
	}
	const part = { kind: 'open' as const, name: local(name), attributes, closed: inside.endsWith('/'), at };
	return { part, end: end + 1 };
}

function local(name: string): string {
	return name.slice(name.indexOf(':') + 1);
}

function decoded(text: string): string {
	if (!text.includes('&')) return text;
	return text.replace(
		/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,5}));/gi,
		(whole, decimal?: string, hex?: string, name?: string) => {
			if (name !== undefined) return named[name] ?? whole;
			const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
			return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
		},
	);
}
