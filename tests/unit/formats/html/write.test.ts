import { expect, test } from 'vitest';
import { handOut } from '#lib/formats/html/hand-out.ts';
import { readViewerHead, viewerMarks } from '#lib/formats/html/viewer-file.ts';
import { writeHtml } from '#lib/formats/html/write.ts';
import { readNative } from '#lib/formats/native/read.ts';
import type { RolemapDocument } from '#lib/model/document.ts';
import { unmasked, type Mask } from '#lib/model/mask.ts';
import { exportWords } from '#lib/words/english/export.ts';
import { organizationOf } from '../../../make/organization.ts';
import { payloads } from '../../../make/payloads.ts';

const template = `<!doctype html><html lang="en"><head>${viewerMarks.title}</head><body>${viewerMarks.head}${viewerMarks.document}</body></html>`;

function page(document: RolemapDocument, mask: Mask = unmasked, view = '/organization', title = '') {
	const made = handOut(document, { view, mask, title, mark: 'Confidential', contains: exportWords.contains });
	const text = writeHtml(made.document, template, made.head);
	const [head = '', data = ''] = [
		...text.matchAll(/<script type="application\/json" id="[\w-]+">([^]*?)<\/script>/g),
	].map(([, inside = '']) => inside);
	const read = readNative({ path: 'x.rolemap.json', bytes: new TextEncoder().encode(data) });
	return { text, head: readViewerHead(head), read };
}

const whole: RolemapDocument = (() => {
	const made = organizationOf([
		{ id: 'e1', title: 'Head', held: { 'Ana Okafor': 1 }, extras: { 'Nine box': '3C', Salary: '98765' } },
		{ id: 'e2', title: 'Lead', manager: 'e1', held: { 'Bo Bell': 1 }, annualCost: 55_555 },
	]);
	const people = made.people.map((one) => ({
		...one,
		email: `${one.name}@example.org`,
		extras: { Rating: 'exceeds' },
	}));
	const actions = [{ id: 'a', text: 'Replace them by summer', owner: 'Ana Okafor' }];
	return { ...made, people, actions, orgs: [{ id: 'org', name: 'Northwind', asOf: '2026-11-25' }] };
})();

test('the document is in the page as our own reader reads it, without what no screen shows', () => {
	const { text, read, head } = page(whole);
	expect(read.issues).toEqual([]);
	if (!read.ok) throw new Error('refused');
	expect(read.value.positions.map(({ title }) => title)).toEqual(['Head', 'Lead']);
	for (const unshown of ['Nine box', '3C', '98765', 'exceeds', '@example.org', 'by summer'])
		expect(text).not.toContain(unshown);
	expect(text).toContain('Ana Okafor');
	expect(head).toEqual({
		title: 'Example',
		view: '/organization',
		note: '2 positions, 2 people, with names, no talent data, as of 2026-11-25',
		mark: 'Confidential',
	});
	expect(text).toContain('<title>Example</title>');
});

test('the view opens under the mask of the file, at ids that the file has', () => {
	const view = '/organization?position=e2&focus=e1&mask=none&unit=e1';
	const { head, text } = page(whole, { names: 'role-only', pay: true }, view);
	expect(head.view).toBe('/organization?position=position-4&focus=position-3&mask=role-only,pay&unit=e1');
	expect(head.note).toBe('2 positions, 2 people, no names, no pay, no talent data, as of 2026-11-25');
	expect(page(whole, unmasked, '/succession?position=e1').head.view).toBe('/');
	for (const hidden of ['Okafor', 'Bell', '55555']) expect(text).not.toContain(hidden);
});

test('nothing written in a document ends its block or begins another', () => {
	const hostile = [...payloads, '</script><script>alert(1)</script>', '<!--<script>', '$&$1', '\u2028\u2029'];
	for (const title of hostile) {
		const { text, read, head } = page({ ...whole, title }, unmasked, '/', title);
		expect(text.match(/<\/?script/gi)).toHaveLength(4);
		expect(text.match(/<!--/g)).toBeNull();
		expect(text.match(/<\/?title>/g)).toHaveLength(2);
		expect(head.title).toBe(title);
		expect(read.ok && read.value.title).toBe(title);
	}
});

test('a page that is no viewer of ours is no template', () => {
	expect(() => writeHtml(handOutOf(), '<html></html>', readViewerHead(''))).toThrow('template');
	expect(readViewerHead('{"view":"https://example.org"}')).toEqual({
		title: '',
		view: '/',
		note: '',
		mark: '',
	});
});

function handOutOf() {
	return handOut(whole, { view: '/', mask: unmasked, title: '', mark: '', contains: () => '' }).document;
}
