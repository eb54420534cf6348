import { describe, expect, it } from 'vitest';
import { viewAt } from '#lib/analysis/shown/view-at.ts';
import type { Picture } from '#lib/drawing/picture.ts';
import { lightTheme } from '#lib/drawing/theme.ts';
import { shownText } from '#lib/formats/pdf/text-runs.ts';
import { writePdf } from '#lib/formats/pdf/write.ts';
import { pictureOf } from '#lib/formats/picture-of.ts';
import { writeSvg } from '#lib/formats/svg/write.ts';
import { unmasked } from '#lib/model/mask.ts';
import { faceFile } from '../../../src/cli/face-file.ts';
import { organizationOf } from '../../make/organization.ts';
import { payloads } from '../../make/payloads.ts';
import { hasTool, pdfTool } from '../../make/pdf-tools.ts';

/** `reliability.md` 4.6, and what else a picture has to bear. */
const strings: readonly string[] = [
	...[
		'=1+1',
		'+1',
		'-1',
		'@SUM(1)',
		'\t=1',
		'\r=1',
		' =1',
		'\u00a0=1',
		'＝1',
		'＋1',
		'－1',
		'＠1',
		'"=1"',
		"'=1",
	],
	...['a\n=1', "=cmd|'/C calc'!A0", '=HYPERLINK("http://x.invalid")', ';=1', ',=1', '%0A=1', '\u200b=1'],
	...[
		'+33 6 12',
		'-5',
		'1-2',
		'3/4',
		'1E5',
		'007',
		'TRUE',
		'#N/A',
		'History',
		'a/b',
		'\u0001',
		'\ufffe',
		'\ud800',
	],
	...[
		'half \udc00 pair',
		'../x',
		'CON',
		'n'.repeat(300),
		'\u202etxt.exe',
		')(\\',
		'_x000D_',
		'line\n'.repeat(260),
	],
	...[
		'x'.repeat(32_768),
		'W'.repeat(500),
		'a'.repeat(500).replace(/(.{9})a/g, '$1 '),
		'مدير '.repeat(100).trim(),
	],
	...[
		'עברית with (English) in it 12',
		'👩‍👩‍👧‍👦 family 🏳️‍🌈',
		'é́́́́ zalgo',
		'%PDF-1.7',
		'endstream endobj',
		'<< /JS (app.alert(1)) >>',
	],
	...[
		'(unbalanced',
		'unbalanced)',
		'\\',
		'/Name',
		'<</A 1>>',
		'ﷺ',
		'𝔘𝔫𝔦𝔠𝔬𝔡𝔢',
		'\u2028line',
		'I\u0307',
		'ǆ',
		'\ufeffBOM',
	],
	...[
		'&lt;',
		'&#0;',
		']]>',
		'<!--',
		'-->',
		'<![CDATA[',
		'<?xml?>',
		'<!DOCTYPE x [<!ENTITY a "b">]>',
		'&a;',
		'"',
		"'",
	],
];

function picture(titles: readonly string[]): Picture {
	const view = viewAt('/organization');
	const document = organizationOf([
		{ id: 'top' },
		...titles.map((title, at) => ({
			id: `p${at}`,
			title,
			manager: 'top',
			held: { [`${title} holder ${at}`]: 1 },
		})),
	]);
	const found = view && pictureOf(view, document, { mask: unmasked, theme: lightTheme, language: 'en' });
	if (!found) throw new Error('nothing');
	return found;
}

const hasPoppler = hasTool('pdftotext');
const hasQpdf = hasTool('qpdf');
const words = (text: string) =>
	text
		.replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
		.replace(/\s+/g, ' ')
		.trim();

/** Well-formed XML 1.0 of the few constructs that we write; what is left of it is nothing. */
function faultsIn(svg: string): string {
	let rest = svg.replace(/^<\?xml[^>]*\?>/, '').trim();
	const text = `[^<>&]*(?:&(?:amp|lt|gt|quot|#39);[^<>&]*)*`;
	const leaf = new RegExp(`<([a-z]+)(?: [a-z:-]+="[^"<>]*")*(?:/>|>${text}</\\1>)\\s*`, 'gi');
	for (let before = ''; before !== rest;) [before, rest] = [rest, rest.replace(leaf, '')];
	return rest;
}

describe.each([
	['strings that formats stumble over', strings],
	['attacks', payloads.slice(0, 200)],
])('%s', (_, titles) => {
	const shown = picture(titles);

	it('leave an SVG well-formed, with nothing in it that runs or fetches', () => {
		const svg = writeSvg(shown, { theme: lightTheme, day: titles[0] ?? '' });
		expect(faultsIn(svg)).toBe('');
		expect(svg).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u);
		const elements = new Set([...svg.matchAll(/<([a-z]\w*)/gi)].map(([, name]) => name));
		expect([...elements].toSorted()).toEqual(['desc', 'g', 'path', 'rect', 'svg', 'text', 'title']);
		expect(svg.match(/<[^<>]*\s(?:on\w+|href|xlink:\w+|style)=/gi)).toBeNull();
	});

	it.runIf(hasQpdf && hasPoppler)(
		'leave a PDF sound, without a script, and are found in it as they are',
		async () => {
			const written = await writePdf(shown, {
				...{ theme: lightTheme, now: Date.UTC(2026, 10, 25), page: 'fit', loadFace: faceFile },
			});
			if (!written.ok) throw new Error('refused');
			expect(pdfTool('qpdf', ['--check', '<file>'], written.value)).toContain('No syntax');
			expect(pdfTool('pdfinfo', ['<file>'], written.value)).toMatch(/JavaScript: +no/);
			const text = words(pdfTool('pdftotext', ['<file>', '-'], written.value));
			// What runs to the left is found by its letters, as many as fit a card.
			const isTurned = (title: string) => /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/.test(title);
			for (const title of titles) {
				const wanted = words(shownText(title));
				if (!isTurned(title)) expect(text).toContain(wanted);
			}
			const read = pdfTool('pdfinfo', ['-struct', '<file>'], written.value);
			expect([...read.matchAll(/ LI \(block\)/g)]).toHaveLength(titles.length + 1);
		},
	);
});
