import { parse } from 'svelte/compiler';

/** Attributes whose text a person reads or hears. */
const readAttributes = new Set([
	'abbr',
	'alt',
	'aria-braillelabel',
	'aria-brailleroledescription',
	'aria-description',
	'aria-label',
	'aria-placeholder',
	'aria-roledescription',
	'aria-valuetext',
	'label',
	'placeholder',
	'title',
]);

/** A component of ours may show whatever it is given: a sentence, or a word that begins as one. */
const looksLikeWords = /\p{L}{2,}[\s:,]+\p{L}{2,}|^\p{Lu}\p{Ll}+/u;

/** Elements whose text is no prose. */
const codeElements = new Set(['style', 'script']);

interface Node {
	readonly type: string;
	readonly name?: string;
	readonly data?: string;
	readonly start: number;
	readonly [key: string]: unknown;
}

/** Words written in a component's template itself: its text, and attributes that are read; "line: text" each. */
export function templateWords(component: string): readonly string[] {
	const found: string[] = [];
	const keep = (text: string, at: number) => {
		if (!/\p{L}/u.test(text)) return;
		found.push(`${component.slice(0, at).split('\n').length}: ${text.trim()}`);
	};
	const visit = (value: unknown, parent: Node | null): void => {
		if (Array.isArray(value)) return value.forEach((one) => visit(one, parent));
		if (value === null || typeof value !== 'object') return;
		const node = value as Node;
		if (node.type === 'Text' && parent?.type !== 'Attribute') keep(node.data ?? '', node.start);
		if (node.type === 'StyleDirective') return;
		if (node.type === 'Attribute') {
			const shows = readAttributes.has(node.name ?? '') || isButtonText(node, parent);
			if (shows) return visitAttribute(node, keep);
			const given = parent?.type === 'Component';
			return visitAttribute(node, (text, at) => given && looksLikeWords.test(text) && keep(text, at));
		}
		if (node.name !== undefined && codeElements.has(node.name)) return;
		for (const [key, inside] of Object.entries(node)) {
			if (key !== 'expression' && key !== 'metadata') visit(inside, node);
			else if (key === 'expression') visitExpression(inside as Node, keep);
		}
	};
	visit(parse(component, { modern: true }).fragment, null);
	return found;
}

/** `<input type="submit" value="Send">` */
function isButtonText(attribute: Node, element: Node | null): boolean {
	if (attribute.name !== 'value' || element?.name !== 'input') return false;
	const type = (element['attributes'] as Node[]).find(({ name }) => name === 'type')?.['value'];
	return Array.isArray(type) && ['submit', 'button', 'reset'].includes((type[0] as Node).data ?? '');
}

function visitAttribute(attribute: Node, keep: (text: string, at: number) => void): void {
	const parts = Array.isArray(attribute['value'])
		? (attribute['value'] as Node[])
		: [attribute['value'] as Node];
	for (const part of parts) {
		if (part?.type === 'Text') keep(part.data ?? '', part.start);
		if (part?.type === 'ExpressionTag') visitExpression(part['expression'] as Node, keep);
	}
}

// `{'Scope'}`, `{open ? 'Close' : 'Open'}`, `{`${n} ways`}`: what such an expression itself shows, not what it compares.
function visitExpression(node: Node | null, keep: (text: string, at: number) => void): void {
	if (node === null || typeof node !== 'object') return;
	if (node.type === 'Literal' && typeof node['value'] === 'string') keep(node['value'], node.start);
	if (node.type === 'TemplateLiteral') {
		for (const quasi of node['quasis'] as { start: number; value: { cooked: string } }[]) {
			keep(quasi.value.cooked, quasi.start);
		}
	}
	if (node.type === 'ConditionalExpression') {
		visitExpression(node['consequent'] as Node, keep);
		visitExpression(node['alternate'] as Node, keep);
	}
	if (node.type === 'LogicalExpression') {
		visitExpression(node['left'] as Node, keep);
		visitExpression(node['right'] as Node, keep);
	}
	if (node.type === 'BinaryExpression' && node['operator'] === '+') {
		visitExpression(node['left'] as Node, keep);
		visitExpression(node['right'] as Node, keep);
	}
}
