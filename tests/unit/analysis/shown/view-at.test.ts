import { describe, expect, it } from 'vitest';
import { viewAt } from '#lib/analysis/shown/view-at.ts';

describe('viewAt', () => {
	it.each([
		['/', { kind: 'map' }],
		['/roles/vp', { kind: 'role', id: 'vp' }],
		['/roles/a%2Fb%20c', { kind: 'role', id: 'a/b c' }],
		['/roles/%E0%A4', { kind: 'role', id: '%E0%A4' }],
		['/moves/a/b', { kind: 'move', from: 'a', to: 'b' }],
		['/routes?from=a&to=b', { kind: 'routes', choice: { from: 'a', to: 'b', k: 10 } }],
		['/compare?roles=a,b', { kind: 'compare', search: '?roles=a,b' }],
		['/succession?position=p1', { kind: 'succession', position: 'p1' }],
		['/organization', { kind: 'organization', scenario: null, against: null, position: null }],
		[
			'/organization?scenario=two-hubs&against=today&position=p1&mask=initials,pay',
			{
				...{ kind: 'organization', scenario: 'two-hubs', against: 'today', position: 'p1' },
				mask: { names: 'initials', pay: true },
			},
		],
	])('%s', (address, view) => expect(viewAt(address)).toMatchObject(view));

	it.each([
		'',
		'organization',
		'//evil.example/',
		'/roles',
		'/roles/',
		'/roles/a/b',
		'/moves/a',
		'/workspace',
		'/stories',
		'javascript:alert(1)',
		'/organization/x',
	])('%j is no view of a file', (address) => expect(viewAt(address)).toBeNull());
});
