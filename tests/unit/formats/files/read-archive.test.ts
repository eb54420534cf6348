import { strToU8, zipSync, type Zippable } from 'fflate';
import { describe, expect, test } from 'vitest';
import { archiveLimits, readArchive } from '#lib/formats/files/read-archive.ts';
import { inTime } from '../../../make/in-time.ts';

const page = strToU8('# Role\n\n- item\n');

function zip(entries: Record<string, Uint8Array>): Uint8Array {
	return zipSync(entries as Zippable, { level: 6 });
}

/** Offsets of every central directory header. */
function headers(bytes: Uint8Array, signature = [0x50, 0x4b, 1, 2]): number[] {
	const found: number[] = [];
	for (let at = 0; at < bytes.length - 4; at++)
		if (signature.every((byte, i) => bytes[at + i] === byte)) found.push(at);
	return found;
}

function changed(bytes: Uint8Array, change: (view: DataView, bytes: Uint8Array) => void): Uint8Array {
	const copy = bytes.slice();
	change(new DataView(copy.buffer), copy);
	return copy;
}

const outcome = (bytes: Uint8Array) => {
	const result = readArchive('x.zip', bytes);
	return {
		ok: result.ok,
		paths: result.ok ? result.value.map(({ path }) => path) : [],
		codes: result.issues.map(({ code }) => code),
	};
};

async function quick<T>(work: () => T): Promise<T> {
	const before = process.memoryUsage().rss;
	const value = await inTime(1000, work);
	expect(process.memoryUsage().rss - before).toBeLessThan(300_000_000);
	return value;
}

describe('readArchive', () => {
	test('gives the files, packed or stored, without the folder around them all', () => {
		const stored = zipSync({ 'ladder/a.md': [page, { level: 0 }], 'ladder/sub/b.md': page });
		const result = readArchive('x.zip', stored);
		expect(result).toEqual({
			ok: true,
			value: [
				{ path: 'a.md', bytes: page },
				{ path: 'sub/b.md', bytes: page },
			],
			issues: [],
		});
	});

	test('keeps folders where files do not share one, and leaves system files out', () => {
		expect(
			outcome(
				zip({
					'a/x.md': page,
					'b.md': page,
					'__MACOSX/._x.md': page,
					'a/.DS_Store': page,
					'.git/HEAD': page,
				}),
			),
		).toEqual({ ok: true, paths: ['a/x.md', 'b.md'], codes: [] });
	});

	test('reads an archive with bytes before and after it', () => {
		const inner = zip({ 'a.md': page, 'b.md': page });
		expect(outcome(new Uint8Array([...new Uint8Array(37).fill(7), ...inner]))).toMatchObject({
			paths: ['a.md', 'b.md'],
			codes: [],
		});
		expect(outcome(new Uint8Array([...inner, ...new Uint8Array(40)])).paths).toEqual(['a.md', 'b.md']);
	});

	test('reads zip64 sizes and offsets', () => {
		const plain = zipSync({ 'a.md': [page, { level: 0, extra: { 1: new Uint8Array(24) } }] });
		const wide = changed(plain, (view) => {
			const at = headers(plain)[0] ?? 0;
			const extra = at + 46 + 4 + 4;
			const [unpacked, packed, offset] = [
				view.getUint32(at + 24, true),
				view.getUint32(at + 20, true),
				view.getUint32(at + 42, true),
			];
			[unpacked, packed, offset].forEach((value, i) =>
				view.setBigUint64(extra + i * 8, BigInt(value ?? 0), true),
			);
			[24, 20, 42].forEach((field) => view.setUint32(at + field, 0xffffffff, true));
		});
		expect(outcome(wide)).toEqual({ ok: true, paths: ['a.md'], codes: [] });
	});

	test('what is no archive, or is cut off, says so', () => {
		const whole = zip({ 'a.md': page, 'b.md': page });
		expect(outcome(strToU8('# not a zip'))).toEqual({ ok: false, paths: [], codes: ['archive-not-zip'] });
		expect(outcome(new Uint8Array()).codes).toEqual(['archive-not-zip']);
		for (const part of [0.25, 0.5, 0.9]) {
			expect(outcome(whole.slice(0, Math.floor(whole.length * part))).codes).toEqual(['archive-not-zip']);
		}
		const first = headers(whole)[0] ?? 0;
		expect(outcome(changed(whole, (view) => view.setUint32(first, 0, true))).codes).toEqual([
			'archive-damaged',
		]);
		expect(outcome(whole.slice(20)).codes).toEqual(['archive-damaged']);
	});

	test('names that lead out of the folder are left out, backslashes are folders', () => {
		const { paths, codes } = outcome(
			zip({
				'../up.md': page,
				'/abs.md': page,
				'C:\\c.md': page,
				'a/../../b.md': page,
				'nul\0.md': page,
				'd\\e.md': page,
				'f.md': page,
			}),
		);
		expect(paths).toEqual(['d/e.md', 'f.md']);
		expect(codes.toSorted()).toEqual([
			'archive-name-changed',
			...Array<string>(5).fill('archive-unsafe-name'),
		]);
	});

	test('the same name twice: the first is read', () => {
		const twice = changed(zip({ 'a.md': page, 'b.md': page }), (_, bytes) => {
			for (const at of headers(bytes)) bytes[at + 46] = 'a'.charCodeAt(0);
		});
		expect(outcome(twice)).toEqual({ ok: true, paths: ['a.md'], codes: ['archive-name-twice'] });
	});

	test('locked, oddly packed, linked and nested entries stay closed, the others are read', () => {
		const entries = {
			'a.md': page,
			'b.md': page,
			'c.md': page,
			'd.zip': zip({ 'x.md': page }),
			'e.md': page,
		};
		const odd = changed(zip(entries), (view, bytes) => {
			const [a = 0, b = 0, c = 0] = headers(bytes);
			view.setUint16(a + 8, 1, true);
			view.setUint16(b + 10, 14, true);
			view.setUint16(c + 40, 0xa1ff, true);
		});
		expect(outcome(odd)).toEqual({
			ok: true,
			paths: ['e.md'],
			codes: ['archive-encrypted', 'archive-unknown-packing', 'archive-unknown-packing', 'archive-nested'],
		});
	});

	test('a damaged entry is left out: wrong checksum, broken data, cut data', () => {
		const noise = Uint8Array.from({ length: 3000 }, (_, i) => (i * 7919) >> 3);
		const whole = zip({ 'a.md': noise, 'b.md': page });
		const badCrc = changed(whole, (view, bytes) => view.setUint32((headers(bytes)[0] ?? 0) + 16, 1, true));
		expect(outcome(badCrc)).toEqual({ ok: true, paths: ['b.md'], codes: ['archive-entry-damaged'] });
		const badData = changed(whole, (_, bytes) => bytes.fill(0xff, 40, 80));
		expect(outcome(badData)).toEqual({ ok: true, paths: ['b.md'], codes: ['archive-entry-damaged'] });
		const cut = changed(whole, (view, bytes) => view.setUint32((headers(bytes)[0] ?? 0) + 20, 60, true));
		expect(outcome(cut)).toEqual({ ok: true, paths: ['b.md'], codes: ['archive-entry-damaged'] });
	});

	test('a bomb is refused in a moment, whatever sizes it declares', async () => {
		const bomb = zip({ 'a.md': page, 'zeros.md': new Uint8Array(100_000_000) });
		expect(await quick(() => outcome(bomb))).toEqual({ ok: false, paths: [], codes: ['archive-bomb'] });
		const lying = changed(bomb, (view, bytes) => {
			for (const at of headers(bytes)) view.setUint32(at + 24, 10, true);
			for (const at of headers(bytes, [0x50, 0x4b, 3, 4])) view.setUint32(at + 22, 10, true);
		});
		expect((await quick(() => outcome(lying))).codes).toEqual(['archive-bomb']);
	});

	test('entries that share their data are refused', () => {
		const whole = zip({ 'a.md': page, 'b.md': page, 'c.md': page });
		const shared = changed(whole, (view, bytes) => {
			for (const at of headers(bytes)) view.setUint32(at + 42, 0, true);
		});
		expect(outcome(shared)).toEqual({ ok: false, paths: [], codes: ['archive-overlap'] });
	});

	test('too many entries are refused before any is opened', async () => {
		const many: Record<string, Uint8Array> = {};
		for (let i = 0; i <= archiveLimits.entries; i++) many[`${i}.md`] = page;
		const bytes = zip(many);
		expect((await quick(() => outcome(bytes))).codes).toEqual(['archive-too-many-files']);
	});

	test('many files that are each fair but too large together are refused', () => {
		// Ten letters in no order pack to about half, so that no single file looks like a bomb.
		let state = 1;
		const text = Uint8Array.from(
			{ length: 4_000_000 },
			() => 97 + ((state = (state * 48271) % 2147483647) % 10),
		);
		const one = zipSync({ 'a.md': text }, { level: 1 });
		expect(outcome(one).paths).toEqual(['a.md']);
		const packed = new Uint8Array(210_000_000);
		expect(outcome(zipSync({ 'a.md': [packed, { level: 0 }] }, { level: 0 })).codes).toEqual([
			'archive-too-large',
		]);
	});

	test('no byte of an archive can make it throw', () => {
		const whole = zip({ 'a.md': page, 'b/c.md': page });
		for (let at = 0; at < whole.length; at++) {
			for (const value of [0, 0xff, (whole[at] ?? 0) ^ 0x10]) {
				const bytes = whole.slice();
				bytes[at] = value;
				const { ok, paths, codes } = outcome(bytes);
				expect(ok ? paths.length + codes.length : codes.length, `byte ${at}`).toBeGreaterThan(0);
			}
		}
	});
});
