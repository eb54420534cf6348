import { describe, expect, test } from 'vitest';
import { decodeText } from '#lib/formats/files/decode-text.ts';
import { encodeText } from '#lib/formats/files/encode-text.ts';

const bytesOf = (...parts: (string | readonly number[])[]): Uint8Array =>
	Uint8Array.from(
		parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : [...part])),
	);

const wide = (text: string, little: boolean): number[] =>
	Array.from({ length: text.length }, (_, i) => text.charCodeAt(i)).flatMap((code) =>
		little ? [code & 0xff, code >> 8] : [code >> 8, code & 0xff],
	);

describe('decodeText', () => {
	test('reads UTF-8 with and without a byte order mark', () => {
		expect(decodeText(bytesOf('# Café → 🙂\n'))).toEqual({
			text: '# Café → 🙂\n',
			encoding: 'utf-8',
			byteOrderMark: false,
			replaced: 0,
		});
		expect(decodeText(bytesOf([0xef, 0xbb, 0xbf], '# A'))).toEqual({
			text: '# A',
			encoding: 'utf-8',
			byteOrderMark: true,
			replaced: 0,
		});
	});

	test('keeps a second byte order mark as text, so that writing gives it back', () => {
		const bytes = bytesOf([0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf], '# A');
		const decoded = decodeText(bytes);
		expect(decoded.text).toBe('\ufeff# A');
		expect(encodeText(decoded.text, decoded.byteOrderMark)).toEqual(bytes);
	});

	test.each([
		['utf-16le', true, [0xff, 0xfe]],
		['utf-16be', false, [0xfe, 0xff]],
	] as const)('reads %s with and without its mark', (encoding, little, mark) => {
		const text = '# Rôle → 1\r\n- a\r\n';
		expect(decodeText(bytesOf(mark, wide(text, little)))).toEqual({
			text,
			encoding,
			byteOrderMark: true,
			replaced: 0,
		});
		expect(decodeText(bytesOf(wide(text, little)))).toEqual({
			text,
			encoding,
			byteOrderMark: false,
			replaced: 0,
		});
	});

	test('counts a lone surrogate and an odd last byte of UTF-16, not a replacement character the author wrote', () => {
		expect(decodeText(bytesOf([0xff, 0xfe], wide('a\ufffdb', true))).replaced).toBe(0);
		expect(decodeText(bytesOf([0xff, 0xfe], wide('a\ud800b', true))).replaced).toBe(1);
		expect(decodeText(bytesOf([0xff, 0xfe], wide('ab', true), [0x41])).replaced).toBe(1);
	});

	test('reads windows-1252 where UTF-8 cannot be', () => {
		expect(decodeText(bytesOf('caf', [0xe9], ' ', [0x93], 'x', [0x94], ' ', [0x80]))).toEqual({
			text: 'café “x” €',
			encoding: 'windows-1252',
			byteOrderMark: false,
			replaced: 0,
		});
	});

	test('replaces and counts a few stray bytes in a file that is UTF-8 otherwise', () => {
		const decoded = decodeText(bytesOf('é è ü ', [0xc0, 0x80], ' ß ö'));
		expect(decoded).toMatchObject({ encoding: 'utf-8', replaced: 2, text: 'é è ü \ufffd\ufffd ß ö' });
	});

	test('counts as many ill-formed parts as the platform replaces', () => {
		const cases = [
			[0xf5],
			[0xe2, 0x82],
			[0xf0, 0x9f, 0x98],
			[0xed, 0xa0, 0x80],
			[0xe0, 0x80],
			[0xc2],
			[0xf4, 0x90, 0x80, 0x80],
		];
		for (const bad of cases) {
			const decoded = decodeText(bytesOf([0xef, 0xbb, 0xbf], 'a', bad, 'b'));
			expect(decoded.replaced, bad.join(' ')).toBe(decoded.text.split('\ufffd').length - 1);
		}
	});

	test('takes nothing for UTF-16 on the strength of a single NUL', () => {
		expect(decodeText(bytesOf('ab', [0], 'cdefg')).encoding).toBe('utf-8');
		expect(decodeText(new Uint8Array())).toEqual({
			text: '',
			encoding: 'utf-8',
			byteOrderMark: false,
			replaced: 0,
		});
	});
});
