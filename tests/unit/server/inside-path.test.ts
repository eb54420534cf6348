import { expect, test } from 'vitest';
import { isOffered, readInsidePath } from '#lib/server/inside-path.ts';

const escapes = [
	'',
	'.',
	'..',
	'../outside.md',
	'ladder/../../outside.md',
	'ladder/..',
	'./vp.md',
	'ladder//vp.md',
	'/etc/passwd.md',
	'//server/share/x.md',
	'\\\\server\\share\\x.md',
	'..\\outside.md',
	'ladder\\vp.md',
	'C:/outside.md',
	'c:outside.md',
	'~/outside.md',
	'%2e%2e/outside.md',
	'..%2foutside.md',
	'%2E%2E%5Coutside.md',
	'%252e%252e/outside.md',
	'vp.md\0.png',
	'vp%00.md',
	'a\nb.md',
	'.git/config.md',
	'.hidden.md',
	'node_modules/x/readme.md',
	`${'a/'.repeat(600)}x.md`,
];

test.each(escapes)('%j is no path inside a folder', (path) => {
	expect(readInsidePath(path)).toBeNull();
});

test.each(['vp.md', 'ladder/vp.md', 'a b/ü – 角.md', '100% sure.md', 'notes..md', 'role: vp.md'])(
	'%j is one',
	(path) => {
		expect(readInsidePath(path)).toBe(path);
	},
);

test('pages and workspaces are offered, talent data and the rest never', () => {
	const offered = ['vp.md', 'VP.MD', 'a/b.markdown', 'a.mdx', 'rolemap.json', 'a/team.rolemap.json'];
	expect(offered.filter((path) => !isOffered(path))).toEqual([]);
	const kept = [
		'x.rolemap-talent.json',
		'x.rolemap-readiness.json',
		'succession.csv',
		'.rolemap.json',
		'.git/a.md',
		'package.json',
		'md',
		'a.md.exe',
		'key.pem',
		'pages.zip',
	];
	expect(kept.filter(isOffered)).toEqual([]);
});
