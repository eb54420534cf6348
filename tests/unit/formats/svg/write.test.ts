import { describe, expect, it } from 'vitest';
import type { Picture } from '#lib/drawing/picture.ts';
import { mapPicture } from '#lib/drawing/pictures/map-picture.ts';
import { lightTheme } from '#lib/drawing/theme.ts';
import { xmlText } from '#lib/formats/svg/xml-text.ts';
import { writeSvg } from '#lib/formats/svg/write.ts';
import { unmasked } from '#lib/model/mask.ts';
import type { ProjectedDocument } from '#lib/model/projection.ts';
import { makeDocument, makeMove, makeRole } from '../../../make/document.ts';
import { smallLadder } from '../../../make/ladders.ts';
import { ladderDocument } from '../../../make/ladder-document.ts';

const options = { theme: lightTheme, day: 'Nov 25, 2026' };

function mapOf(document: ProjectedDocument): Picture {
	const picture = mapPicture(document, { theme: lightTheme, mask: unmasked, language: 'en' });
	if (!picture) throw new Error('no card');
	return picture;
}

/** Elements and quoted attributes alone, every element closed: what is left of well-formed XML is nothing. */
function isWellFormed(xml: string): boolean {
	let rest = xml.replace(/^<\?xml[^>]*\?>/, '').trim();
	const text = `[^<>&]*(?:&(?:amp|lt|gt|quot|#39);[^<>&]*)*`;
	const leaf = new RegExp(`<([a-z]+)(?: [a-z:-]+="[^"<>]*")*(?:/>|>${text}</\\1>)\\s*`, 'gi');
	for (let before = ''; before !== rest;) [before, rest] = [rest, rest.replace(leaf, '')];
	return rest === '';
}

const payloads = [
	'<script>alert(1)</script>',
	'"><image href="https://example.com/x.png" onload="alert(1)"/>',
	"' onmouseover='alert(1)",
	']]><!-- --><![CDATA[',
	'&lt;b&gt; &amp; &#0; &nbsp;',
	'\u0000\u0007\u001b[31m\ufffe\uffff',
	'half \ud800 surrogate',
	'javascript:alert(1)',
];

describe('xmlText', () => {
	it('escapes what XML reads as its own and drops what it cannot hold', () => {
		expect(xmlText(`<a href="x">'&'</a>`)).toBe('&lt;a href=&quot;x&quot;&gt;&#39;&amp;&#39;&lt;/a&gt;');
		expect(xmlText('a\u0000b\u001fc\ufffed\ud800e\tf\n😀')).toBe('abcde\tf\n😀');
	});
});

describe('writeSvg', () => {
	it.each(payloads)('keeps %j as text wherever it stands', (payload) => {
		const document = makeDocument({
			title: payload,
			tracks: [{ id: payload, frameworkId: 'f', name: payload, aliases: [], kind: 'other', order: 0 }],
			roles: [
				makeRole({ id: `a${payload}`, name: payload, trackIds: [payload] }),
				makeRole({
					id: 'b',
					name: `x ${payload}`,
					kind: 'stub',
					rank: 1,
					primaryFocus: [{ value: payload, text: payload, from: 'own' }],
				}),
			],
			transitions: [makeMove({ from: `a${payload}`, to: 'b', id: payload })],
		});
		const svg = writeSvg({ ...mapOf(document), source: payload }, { ...options, day: payload });
		expect(isWellFormed(svg)).toBe(true);
		const tags = [...svg.matchAll(/<([a-z]+)([^<>]*)>/gi)];
		expect(new Set(tags.map(([, name]) => name))).toEqual(
			new Set(
				['svg', 'title', 'desc', 'rect', 'g', 'text', 'tspan', 'path'].filter((name) =>
					svg.includes(`<${name}`),
				),
			),
		);
		for (const [, , attributes] of tags)
			expect(attributes).not.toMatch(/(?:^|\s)(?:on\w+|href|xlink:\w+|style)=/i);
	});

	it('refers to nothing outside itself', () => {
		const svg = writeSvg(mapOf(ladderDocument(smallLadder)), options);
		expect(svg.match(/https?:[^"]*/g)).toEqual(['http://www.w3.org/2000/svg']);
		expect(svg).not.toMatch(/url\(|@import|@font-face/);
	});

	it('names the picture and each thing in it for assistive technology', () => {
		const svg = writeSvg(mapOf(ladderDocument(smallLadder, 'Our ladder')), options);
		expect(svg).toContain('<title id="title">Our ladder: career map</title>');
		expect(svg).toContain('Our ladder. 11 roles, 14 moves, no people, no talent data</desc>');
		expect(svg).toContain('<title>VP of Engineering to CTO</title>');
	});

	it('says over the picture what it is, where it is from, what it holds and when it was made', () => {
		const picture = { ...mapOf(ladderDocument(smallLadder, 'Our ladder')), confidential: true };
		const drawn = [...writeSvg(picture, options).matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(
			([, text]) => text,
		);
		expect(drawn.slice(0, 3)).toEqual([
			'Our ladder: career map',
			'Confidential',
			'Our ladder · 11 roles, 14 moves, no people, no talent data · Nov 25, 2026',
		]);
	});
});
