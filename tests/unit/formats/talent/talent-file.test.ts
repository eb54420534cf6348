import { describe, expect, test } from 'vitest';
import { lockText } from '#lib/formats/talent/locked-file.ts';
import { openTalent } from '#lib/formats/talent/open-talent.ts';
import { readTalent } from '#lib/formats/talent/read.ts';
import { writeLockedTalent } from '#lib/formats/talent/write-locked.ts';
import { writeTalent } from '#lib/formats/talent/write.ts';
import { projectTalent } from '#lib/model/talent/project-talent.ts';
import { emptyTalent, talentCollections, type Talent } from '#lib/model/talent/talent.ts';
import { workedExample } from '../../../make/organization.ts';
import { fullTalent } from '../../../make/full-talent.ts';
import { csvFile, talentOf, workedTalent } from '../../../make/talent.ts';

const org = workedExample();
const all = (talent: Talent) => projectTalent(talent, { sees: 'all' });
const file = (text: string) => csvFile(text, 'team.rolemap-talent.json');
const codes = (issues: readonly { readonly code: string }[]) => issues.map(({ code }) => code);

describe('the file', () => {
	test('read again it is the document, and written again the same text, unknown fields and all', () => {
		const odd = { ...fullTalent(), later: [1], pools: [{ ...fullTalent().pools[0], mood: 'calm' }] };
		const text = writeTalent(all(odd as unknown as Talent));
		const read = readTalent(file(text), org);
		expect(read).toEqual({ ok: true, value: { talent: odd, rows: null }, issues: [] });
		expect(read.ok && writeTalent(all(read.value.talent))).toBe(text);
		for (const name of talentCollections) expect(odd[name].length, name).toBeGreaterThan(0);
	});

	test.each([
		['talent-broken', '{"format": '],
		['talent-foreign', '{"format": "rolemap"}'],
		['talent-foreign', '[]'],
	])('%s', (code, text) => {
		const read = readTalent(file(text), org);
		expect(read.ok).toBe(false);
		expect(read.issues).toMatchObject([{ code, place: { file: 'team.rolemap-talent.json', line: 1 } }]);
	});

	test('a damaged nomination is left out with its line, and those behind it are told at theirs', () => {
		const text = writeTalent(all(workedTalent()))
			.replace('"readiness": "1-2y"', '"readiness": 7')
			.replace('"personId": "Fay"', '"personId": "Nobody"');
		const read = readTalent(file(text), org);
		const lineOf = (sought: string) => text.split('\n').findIndex((line) => line.includes(sought)) + 1;
		expect(read.issues.map(({ code, place }) => [code, place?.line])).toEqual([
			['talent-left-out', lineOf('"readiness": 7')],
			['talent-person-unknown', lineOf('Nobody')],
		]);
		expect(read.ok && read.value.talent.slates.map(({ nominations }) => nominations.length)).toEqual([
			0, 2, 2,
		]);
	});

	test('one of a newer form says so and keeps its version', () => {
		const read = readTalent(file(writeTalent(all({ ...workedTalent(), version: 7 }))), org);
		expect(read).toMatchObject({
			ok: true,
			value: { talent: { version: 7 } },
			issues: [{ code: 'talent-newer' }],
		});
	});

	test('two records of one id stay two', () => {
		const [slate] = workedTalent().slates;
		if (!slate) throw new Error('no slate');
		const read = readTalent(file(writeTalent(all({ ...workedTalent(), slates: [slate, slate] }))), org);
		if (!read.ok) throw new Error('refused');
		const { slates } = read.value.talent;
		expect(new Set(slates.map(({ id }) => id)).size).toBe(2);
		expect(new Set(slates.flatMap(({ nominations }) => nominations.map(({ id }) => id))).size).toBe(2);
	});
});

describe('behind a passphrase', () => {
	const passphrase = 'correct horse – battery';
	const opened = (text: string, given?: string) =>
		openTalent(file(text), org, given === undefined ? {} : { passphrase: given });

	test('it opens with the passphrase and says what is wrong otherwise', async () => {
		const text = await writeLockedTalent(all(fullTalent()), passphrase);
		const rounds = (JSON.parse(text) as { key: { rounds: number } }).key.rounds;
		expect(rounds).toBeGreaterThanOrEqual(600_000);
		const read = await opened(text, passphrase);
		expect(read.ok && read.value.talent).toEqual(fullTalent());
		expect(codes((await opened(text)).issues)).toEqual(['talent-locked']);
		const wrong = await opened(text, `${passphrase}.`);
		expect([wrong.ok, codes(wrong.issues)]).toEqual([false, ['talent-passphrase-wrong']]);
		const sealed = (JSON.parse(text) as { contents: { sealed: string } }).contents.sealed;
		const other = sealed.startsWith('A') ? 'B' : 'A';
		const changed = await opened(text.replace(sealed, other + sealed.slice(1)), passphrase);
		expect(codes(changed.issues)).toEqual(['talent-damaged']);
		const shorter = await opened(text.replace(sealed, sealed.slice(0, sealed.length - 8)), passphrase);
		expect(codes(shorter.issues)).toEqual(['talent-cut-off']);
	});

	test('cut off anywhere it is told as cut off, without trying a passphrase', async () => {
		const text = await lockText('{}', passphrase);
		const start = text.indexOf('locked"') + 8;
		for (let end = start; end < text.trimEnd().length; end += 7) {
			const cut = await opened(text.slice(0, end), passphrase);
			expect([end, codes(cut.issues)]).toEqual([end, ['talent-cut-off']]);
		}
	});

	test('what is told of its contents names no line of them', async () => {
		const odd = { ...emptyTalent('talent', 'Talent', 'org'), slates: talentOf({ P1: ['Zoe now'] }).slates };
		const { issues } = await opened(await writeLockedTalent(all(odd), passphrase), passphrase);
		expect(codes(issues)).toEqual(['talent-person-unknown']);
		expect(issues[0]?.place).toEqual({ file: 'team.rolemap-talent.json' });
	});

	test('nothing of it shows, and the same twice is never the same bytes', async () => {
		const canary = { ...emptyTalent('talent', 'Canary-4711', 'org') };
		const [one, other] = [
			await writeLockedTalent(all(canary), 'x'),
			await writeLockedTalent(all(canary), 'x'),
		];
		expect(one).not.toContain('Canary');
		expect(one).not.toBe(other);
	});

	test('its form cannot be loosened unseen: another number of rounds opens nothing', async () => {
		const text = await lockText('{}', passphrase);
		const read = await opened(text.replace('600000', '1000'), passphrase);
		expect(read.ok).toBe(false);
		const endless = await opened(text.replace('600000', '99999999999'), passphrase);
		expect(codes(endless.issues)).toEqual(['talent-damaged']);
	});
});
