import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { commandLineWords } from '#lib/words/english/command-line.ts';
import { pictureCommandWords as words } from '#lib/words/english/picture-command.ts';
import { rolemap } from '../../make/command-line.ts';
import { ladderPages } from '../../make/ladder-pages.ts';
import { makeFolder } from '../../make/made-folder.ts';
import { pptxFaults, pptxParts, textsIn } from '../../make/pptx-faults.ts';

const reports = Array.from(
	{ length: 70 },
	(_, at) => `${at + 10},Engineer,8,E${at + 10},Kim Noor ${at},Platform`,
);
const table = [
	'Position ID,Job Title,Reports To,Employee ID,Full Name,Department',
	'7,Chief,,E1,Ana Okafor,Board',
	'8,Lead,7,E2,Jon Bell,Platform',
	...reports,
].join('\n');

let made: Awaited<ReturnType<typeof makeFolder>>;
beforeEach(async () => {
	made = await makeFolder(ladderPages);
	await writeFile(join(made.folder, 'hr.csv'), table);
});
afterEach(() => made.remove());

async function deck(...args: string[]) {
	const out = join(made.above, 'deck.pptx');
	const { code, err } = await rolemap(['convert', made.folder, '--to', 'pptx', '--out', out, ...args]);
	const bytes = new Uint8Array(await readFile(out));
	const parts = pptxParts(bytes);
	const slides = [...parts.keys()].filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path));
	return { code, err, bytes, slides, text: [...parts.values()].join('\n'), parts };
}

test('an organization is a deck that holds everybody, a slide a manager where one is too small', async () => {
	const { code, err, bytes, slides, parts } = await deck('--view', '/organization');
	expect([code, err]).toEqual([
		0,
		`${words.contains('72 positions, 72 people, no talent data')}\n${commandLineWords.wrote(join(made.above, 'deck.pptx'))}`,
	]);
	expect(pptxFaults(bytes)).toEqual([]);
	expect(slides.length).toBeGreaterThan(3);
	const said = slides.flatMap((path) => textsIn(parts.get(path) ?? ''));
	for (let at = 0; at < 70; at++) expect(said).toContain(`Kim Noor ${at}`);
});

test.each(['initials', 'role-only'])('--mask %s leaves no name in the deck', async (mask) => {
	const { code, text } = await deck('--view', '/organization', '--mask', mask);
	expect(code).toBe(0);
	expect(text).not.toMatch(/Okafor|Noor|Bell/);
});

test('a ladder is one slide of its map', async () => {
	const { code, slides, text } = await deck();
	expect([code, slides.length]).toEqual([0, 1]);
	expect(text).toContain('Software Engineer');
	expect(text).not.toContain('Okafor');
});

test('a deck is not printed', async () => {
	const { code, err } = await rolemap(['convert', made.folder, '--to', 'pptx']);
	expect([code, err]).toEqual([
		2,
		`${commandLineWords.formatNeedsFile('pptx')}\n${commandLineWords.seeHelp}`,
	]);
});
