import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { RolemapDocument } from '#lib/model/document.ts';
import type { ProjectedDocument } from '#lib/model/projection.ts';
import { makeApp } from '../../make/details-app.ts';
import { makeDetailsDocument } from '../../make/details-document.ts';
import MoveStage from './MoveStage.svelte';
import RoleStage from './RoleStage.svelte';
import { wordsOn } from './shown-texts.ts';

const payloads = [
	'<script>window.ranHere = 1</script>',
	'<img src=x onerror="window.ranHere = 1">',
	'<svg onload="window.ranHere = 1"><circle/></svg>',
	'[press](javascript:window.ranHere=1)',
	'[press](JaVaScRiPt&colon;window.ranHere=1)',
	'<javascript:window.ranHere=1>',
	'[press](data:text/html,<script>window.ranHere=1</script>)',
	'![x](x"onerror="window.ranHere=1)',
	'"><iframe srcdoc="<script>parent.ranHere=1</script>">',
	'</title></style><style>*{display:none}</style>',
	'{{constructor.constructor("window.ranHere=1")()}} ${window.ranHere=1}',
];

const names = new Set([
	'id',
	'kind',
	'file',
	'frameworkId',
	'refKind',
	'placedBy',
	'format',
	'per',
	'open',
	'measure',
]);

/** The document with `payload` at the end of every text a person wrote. */
function poisoned(value: unknown, payload: string, key = ''): unknown {
	if (typeof value === 'string') {
		const isName =
			names.has(key) || /Ids?$|^(?:ref|mappedTo|from|to|pageId|sharedWith|fromStated)$/.test(key);
		return isName ? value : `${value} ${payload}`;
	}
	if (Array.isArray(value)) return value.map((part) => poisoned(part, payload, key));
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value).map(([name, part]) => {
			const isShift = (name === 'from' || name === 'to') && 'alsoStated' in value;
			return [name === 'src' ? name : name, poisoned(part, payload, isShift ? 'text' : name)];
		}),
	);
}

test.each(payloads)('%s is text wherever it stands', async (payload) => {
	const document_ = poisoned(makeDetailsDocument() as RolemapDocument, payload) as ProjectedDocument;
	const app = makeApp(document_);
	const role = await render(RoleStage, { app, id: 'vp' });
	await expect.element(page.getByRole('article')).toBeInTheDocument();
	check(role.container, payload);
	await role.unmount();
	const move = await render(MoveStage, { app, from: 'vp', to: 'cto' });
	await expect.element(page.getByRole('article')).toBeInTheDocument();
	check(move.container, payload);
	await move.unmount();
});

function check(container: Element, payload: string): void {
	const word = /ranHere|press|display/.exec(payload)?.[0] ?? '';
	expect(wordsOn(container).split(word).length).toBeGreaterThan(10);
	expect(container.querySelector('script, img, iframe, object, embed, style')).toBeNull();
	const links = [...container.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
	expect(links.filter((href) => !/^(?:https?:|mailto:|\/)/.test(href))).toEqual([]);
	const handlers = [...container.querySelectorAll('*')]
		.flatMap((element) => element.getAttributeNames())
		.filter((name) => name.startsWith('on'));
	expect(handlers).toEqual([]);
	expect('ranHere' in window).toBe(false);
}
