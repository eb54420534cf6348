import { expect, test } from 'vitest';
import { documentIndex } from '#lib/analysis/document-index.ts';
import { scopeChange } from '#lib/analysis/scope-change.ts';
import { scopeComparison } from '#lib/analysis/scope-comparison.ts';
import { scopeScale } from '#lib/analysis/scope-scale.ts';
import { stepNeighbors } from '#lib/analysis/step-neighbors.ts';
import type { Role } from '#lib/model/role.ts';
import { detailWords } from '#lib/words/english/details.ts';
import { makeDetailsDocument } from '../../make/details-document.ts';
import { makeMove, makeDocument, makeRole } from '../../make/document.ts';

const document = makeDetailsDocument();
const index = documentIndex(document);
const roleOf = (id: string) => index.roles.get(id) as Role;
const vp = roleOf('vp');

test('the neighbors are the steps of the same track, else the nearest promotion', () => {
	const near = stepNeighbors(vp, index);
	expect(near.before?.id).toBe('director');
	expect(near.after?.id).toBe('cto');
});

test('the same track wins over a nearer rank elsewhere, and a way back is no step', () => {
	const ladder = makeDocument({
		roles: [
			makeRole({ id: 'a', rank: 1, trackIds: ['x'] }),
			makeRole({ id: 'b', rank: 4, trackIds: ['x'] }),
			makeRole({ id: 'c', rank: 3, trackIds: ['y'] }),
			makeRole({ id: 'hidden', rank: 3, trackIds: ['x'], onMap: false }),
		],
		transitions: [
			makeMove({ from: 'c', to: 'b', kind: 'track-switch' }),
			makeMove({ from: 'b', to: 'a', kind: 'return' }),
		],
	});
	const byId = documentIndex(ladder);
	const near = stepNeighbors(byId.roles.get('b') as Role, byId);
	expect([near.before?.id, near.after]).toEqual(['a', null]);
});

test('rows keep the order of dimensions, their first statement and the others', () => {
	const rows = scopeComparison(vp, stepNeighbors(vp, index), index);
	expect(rows.map((row) => row.name)).toEqual([
		'Direct reports',
		'Org size',
		'Planning horizon',
		'Reports to',
		'Span',
	]);
	expect(rows[0]?.stated.text).toBe('4-8 directors');
	expect(rows[0]?.others.map(({ text }) => text)).toEqual(['Directors and a **chief of staff**']);
	expect(rows[0]?.before).toMatchObject({ name: 'Director', text: '3-6 managers' });
	expect(rows[3]).toMatchObject({ figure: null, scale: null, before: null });
});

test('a dimension has one scale on the whole ladder, logarithmic where figures lie far apart', () => {
	const roles = [...index.roles.values()];
	expect(scopeScale(roles, 'reports', '')).toEqual({
		kind: 'linear',
		domain: [0, 8],
		ends: { low: 0, top: 8, open: false },
	});
	expect(scopeScale(roles, 'org', '').kind).toBe('linear');
	expect(scopeScale(roles, 'org', '').domain[1]).toBeGreaterThan(500);
	const wide = { min: 2, max: 2, top: 2, measure: '' };
	const scale = scopeScale(roles, 'org', '', [wide]);
	expect(scale.kind).toBe('log');
	expect(scale.domain[0]).toBeLessThan(2);
});

test('a dimension nobody gives a figure for still has a scale that is not empty', () => {
	const { domain } = scopeScale([], 'none', '');
	expect(domain[1]).toBeGreaterThan(domain[0]);
});

test('what changes in scope: dimensions both have and state differently', () => {
	const changes = scopeChange(vp, roleOf('cto'), index);
	expect(changes.map(({ name, from, to }) => [name, from.text, to.text])).toEqual([
		['Planning horizon', '1-3 years', '3-5 years'],
		['Reports to', 'CTO or CEO', 'CEO or Board'],
	]);
	expect(changes[0]?.figures?.to.top).toBe(1825);
	expect(changes[1]?.figures).toBeNull();
	expect(scopeChange(vp, vp, index)).toEqual([]);
});

test('the ends of a scale are told in the words of its measure', () => {
	const end = detailWords.scaleEnd;
	expect([end(500, '', true), end(0, '', false), end(1500, '', false)]).toEqual(['500+', '0', '1,500']);
	expect([end(90, '%', false), end(0, 'days', false)]).toEqual(['90%', '0']);
	expect([end(14, 'days', false), end(90, 'days', false), end(1826, 'days', true)]).toEqual([
		'2 wk',
		'3 mo',
		'5+ yr',
	]);
});
