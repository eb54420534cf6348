import { describe, expect, test } from 'vitest';
import { readBlocks } from '#lib/formats/markdown/read-blocks.ts';
import { readInline } from '#lib/formats/markdown/read-inline.ts';
import { safeLink } from '#lib/formats/markdown/safe-link.ts';
import { hostileTargets, payloads } from '../../../make/payloads.ts';

const kinds = new Set(['text', 'code', 'break', 'strong', 'emphasis', 'struck', 'link']);
const blockKinds = new Set(['paragraph', 'heading', 'list', 'table', 'code', 'quote', 'rule']);

interface Found {
	readonly hrefs: readonly string[];
	readonly kinds: ReadonlySet<string>;
}

/** Every href and kind anywhere in a tree, whatever its shape. */
function walk(tree: unknown): Found {
	const hrefs: string[] = [];
	const found = new Set<string>();
	const visit = (part: unknown): void => {
		if (typeof part !== 'object' || part === null) return;
		for (const [key, value] of Object.entries(part)) {
			if (key === 'href') hrefs.push(String(value));
			if (key === 'kind') found.add(String(value));
			visit(value);
		}
	};
	visit(tree);
	return { hrefs, kinds: found };
}

/** What a browser makes of an address, on any page of ours. */
function schemeOf(href: string): string {
	return new URL(href, 'https://here.invalid/deep/page').protocol;
}

const shapes: readonly ((payload: string) => string)[] = [
	(payload) => payload,
	(payload) => `words ${payload} words`,
	(payload) => `**${payload}**`,
	(payload) => `[${payload}](https://a.bc)`,
	(payload) => `[x](${payload})`,
	(payload) => `[x](<${payload}>)`,
	(payload) => `[x][y]\n\n[y]: ${payload}`,
	(payload) =>
		`# ${payload}\n\n- ${payload}\n\n| a | ${payload} |\n|---|---|\n| ${payload} | b |\n\n> ${payload}\n`,
];

describe('payloads', () => {
	test('are many, and each could show that it ran', () => {
		expect(payloads.length).toBeGreaterThanOrEqual(223);
		console.log(`${payloads.length} payloads`);
		for (const payload of payloads)
			expect(payload).toMatch(/__xss|alert|PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg|passwd/i);
	});

	test.each([
		['readInline', readInline, kinds],
		['readBlocks', readBlocks, new Set([...kinds, ...blockKinds])],
	] as const)('%s makes no unsafe link and no node that is not ours', (_, read, allowed) => {
		let links = 0;
		for (const payload of payloads) {
			for (const shape of shapes) {
				const found = walk(read(shape(payload), (href) => (href === 'vp.md' ? 'vp' : undefined)));
				for (const href of found.hrefs) {
					links++;
					expect(['http:', 'https:', 'mailto:'], `${shape(payload)} -> ${href}`).toContain(schemeOf(href));
					expect(href).not.toMatch(/[\u0000-\u0020]/);
				}
				for (const kind of found.kinds) expect(allowed, shape(payload)).toContain(kind);
			}
		}
		expect(links).toBeGreaterThan(payloads.length);
	});

	test('every hostile target is refused, also where everything is a role', () => {
		for (const target of hostileTargets) {
			const link = safeLink(target);
			expect(link, JSON.stringify(target)).toBeNull();
			const resolved = safeLink(target, () => 'role');
			expect(resolved === null || resolved.href === '/roles/role', JSON.stringify(target)).toBe(true);
		}
	});

	test('honest targets are not', () => {
		for (const target of [
			'https://a.bc/d?e=f#g',
			'HTTP://A.BC',
			'mailto:a@b.cd',
			'https://a.bc/x%3Ay',
			'https://a.bc/?u=javascript:',
		]) {
			expect(safeLink(target)?.href, target).toBe(target);
		}
		expect(safeLink('../vp.md#a', () => 'vp')).toEqual({ href: '/roles/vp', roleId: 'vp' });
		expect(safeLink('Team Lead.md', (href) => href)).toMatchObject({ roleId: 'Team Lead.md' });
	});
});
