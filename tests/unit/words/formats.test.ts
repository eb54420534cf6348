import { afterEach, expect, test } from 'vitest';
import { formatAs, formatBytes, formatDay, formatNumber, formatTime, wordsOf } from '#lib/words/formats.ts';

afterEach(() => formatAs('en-US'));

const plain = (text: string) => text.replace(/\s/gu, ' ');

test('figures, days and sizes follow the locale', () => {
	const time = new Date(2026, 10, 25, 14, 30).getTime();
	const all = () =>
		[formatNumber(1234.5), formatDay(time), formatTime(time), formatBytes(1_234_567)].map(plain);
	expect(all()).toEqual(['1,234.5', 'Nov 25, 2026', 'Nov 25, 2026, 2:30 PM', '1.2 MB']);
	formatAs('de-DE');
	expect(all()).toEqual(['1.234,5', '25.11.2026', '25.11.2026, 14:30', '1,2 MB']);
	formatAs('no such locale');
	expect(formatNumber(1234.5)).toBe('1.234,5');
});

test('sizes take the unit that suits them', () => {
	expect([0, 1, 999, 1000, 1500, 2_000_000, 3e9, 4e13].map(formatBytes).map(plain)).toEqual([
		'0 bytes',
		'1 byte',
		'999 bytes',
		'1 kB',
		'1.5 kB',
		'2 MB',
		'3 GB',
		'40,000 GB',
	]);
});

test('plurals follow the language of the words, whatever it has', () => {
	const forms = { one: 'rola', few: 'role', many: 'ról', other: 'roli' };
	const polish = wordsOf('pl');
	expect([1, 2, 5, 22].map((count) => polish.counted(count, forms))).toEqual([
		'1 rola',
		'2 role',
		'5 ról',
		'22 role',
	]);
	expect(wordsOf('en').counted(1000, { one: 'role', other: 'roles' })).toBe('1,000 roles');
	expect(wordsOf('de').plural(2, { one: 'Rolle', other: 'Rollen' })).toBe('Rollen');
	expect(wordsOf('ja').plural(1, { one: 'no', other: 'yes' })).toBe('yes');
});

test('lists are joined the way of the language', () => {
	const joined = (language: string, names: readonly string[]) =>
		names.map((name, at) => wordsOf(language).joint(at, names.length) + name).join('');
	expect(joined('en', ['A'])).toBe('A');
	expect(joined('en', ['A', 'B'])).toBe('A and B');
	expect(joined('en', ['A', 'B', 'C'])).toBe('A, B, and C');
	expect(joined('de', ['A', 'B', 'C'])).toBe('A, B und C');
});
