import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readNative } from '#lib/formats/native/read.ts';
import { writeNative } from '#lib/formats/native/write.ts';
import { project } from '#lib/model/projection.ts';
import { workedExample, withOptions } from '../../make/organization.ts';
import { rolemap } from '../../make/command-line.ts';
import { makeFolder } from '../../make/made-folder.ts';

let made: Awaited<ReturnType<typeof makeFolder>>;
let path: string;
const document = withOptions(workedExample());

beforeEach(async () => {
	made = await makeFolder({});
	path = join(made.folder, 'options.rolemap.json');
	await writeFile(path, writeNative(project(document, { purpose: 'file' })));
});
afterEach(() => made.remove());

test('options are written and read again as they are', () => {
	const bytes = new TextEncoder().encode(writeNative(project(document, { purpose: 'file' })));
	const read = readNative({ path, bytes });
	expect(read.issues).toEqual([]);
	expect(read.ok && read.value.scenarios).toEqual(document.scenarios);
});

test('an act that is not as it should be is left out and told', () => {
	const text = writeNative(project(document, { purpose: 'file' })).replace(
		'"command": "close-position"',
		'"command": 7',
	);
	const read = readNative({ path, bytes: new TextEncoder().encode(text) });
	expect(read.issues.length).toBe(1);
	expect(read.ok && read.value.scenarios[0]?.acts.map(({ command }) => command)).toEqual([
		'move-position',
		'set-position',
	]);
});

test('report diff tells what an option makes of today, in sentences and figures', async () => {
	const { code, out, err } = await rolemap(['report', path, 'diff', '--from', 'today', '--to', 'Option A']);
	expect([code, err]).toEqual([0, '']);
	expect(out.split('\n')).toEqual([
		'From Today to Option A:',
		'Engineer is closed.',
		'Dia moves from Cem to Fay, and 2 positions come along.',
		'Ivy: title from Engineer to Lead Engineer.',
		'  Positions: 13 -> 12',
		'  Vacant: 2 -> 1',
		'  People: 10',
		'  FTE: 11.1 -> 10.1',
		'  Yearly cost: unknown',
		'  Layers: 4 -> 5',
		'  Managers: 6',
		'  Median span: 2 -> 1.5',
		'  Mean span: 1.833333 -> 1.666667',
	]);
});

test('as JSON it is by ids, and the way back is the same the other way round', async () => {
	const there = await rolemap(['report', path, 'diff', '--from', 'today', '--to', 'option-a', '--json']);
	expect(JSON.parse(there.out)).toMatchObject({
		positions: { added: [], closed: ['P10'], moved: [{ id: 'P5', from: 'P3', to: 'P7', carried: 2 }] },
		metrics: { positions: { from: 13, to: 12 } },
	});
	const back = await rolemap(['report', path, 'diff', '--from', 'option-a', '--to', 'today', '--json']);
	expect(JSON.parse(back.out)).toMatchObject({ positions: { added: ['P10'], closed: [] } });
});

test('an option that is not there is refused with those that are', async () => {
	const none = await rolemap(['report', path, 'diff', '--from', 'today', '--to', 'Option Z']);
	expect([none.code, none.err]).toEqual([2, expect.stringContaining('There are: today, Option A.')]);
	const flagless = await rolemap(['report', path, 'diff', '--from', 'today']);
	expect(flagless.err).toContain('--to');
});

test('rolemap edit works on the file, on today and in an option', async () => {
	const edit = (command: string, input: unknown, ...flags: string[]) =>
		rolemap(['edit', path, command, '--input', JSON.stringify(input), ...flags]);
	const today = await edit('move-position', { position: 'P6', to: 'P7' });
	expect([today.code, today.out]).toEqual([0, 'Moved Eli and 1 report to Fay.\nWrote options.rolemap.json']);
	const option = await edit('close-position', { position: 'P9' }, '--scenario', 'option-a');
	expect(option.out).toContain('Closed Engineer; Hal is on the bench.');
	const diff = await rolemap(['report', path, 'diff', '--from', 'today', '--to', 'option-a', '--json']);
	expect(JSON.parse(diff.out)).toMatchObject({
		positions: { closed: ['P9', 'P10'] },
		people: { bench: ['Hal'] },
	});
	const loop = await edit('move-position', { position: 'P3', to: 'P5' });
	expect([loop.code, loop.err]).toEqual([1, expect.stringContaining('Cem -> Dia -> Cem is a loop.')]);
	const lost = await edit('move-position', { position: 'P6', to: 'P3' }, '--scenario', 'option-z');
	expect(lost.err).toContain('There is no option "option-z".');
});

test('a file of which something could not be read is not written over', async () => {
	const broken = writeNative(project(document, { purpose: 'file' })).replace('"fte": 0.6', '"fte": "much"');
	await writeFile(path, broken);
	const { code, err } = await rolemap(['edit', path, 'close-position', '--input', '{"position":"P13"}']);
	expect([code, err]).toEqual([1, expect.stringContaining('nothing was written')]);
	expect(await readFile(path, 'utf8')).toBe(broken);
});
