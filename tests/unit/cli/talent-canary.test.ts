import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import { fileFormats, pagesFormat, pictureFormats } from '#lib/formats/catalog.ts';
import { readTalent } from '#lib/formats/talent/read.ts';
import { writeSuccession } from '#lib/formats/talent/write-succession.ts';
import { writeTalent } from '#lib/formats/talent/write.ts';
import { projectTalent } from '#lib/model/talent/project-talent.ts';
import { canariesIn, canaryTalent, saysPair, textFields, type Pair } from '../../make/canary-talent.ts';
import { rolemap } from '../../make/command-line.ts';
import { makeFolder } from '../../make/made-folder.ts';
import { workedExample } from '../../make/organization.ts';

const root = join(import.meta.dirname, '../../..');
const organization = await readFile(join(root, 'tests/fixtures/organization/worked-example.csv'), 'utf8');
const page = '# Director\n\n## Core Responsibilities\n\n- Runs a department\n';
const made = canaryTalent({ positionId: 'P8', personId: 'dia', others: ['eli', 'fay'] });
const whole = projectTalent(made.talent, { sees: 'all' });
const pair: Pair = [['dia', 'Dia'], ['P8']];
let folder: Awaited<ReturnType<typeof makeFolder>>;

/** All text in a file, with what is packed in it unpacked: parts of an archive, and streams of a PDF. */
function openedText(bytes: Buffer): string {
	if (bytes.subarray(0, 2).toString('latin1') === 'PK')
		return Object.values(unzipSync(bytes))
			.map((part) => Buffer.from(part).toString('utf8'))
			.join('\n')
			.replace(/<\/(?:row|si|p)>/gu, '\n');
	const text = bytes.toString('utf8');
	if (!text.startsWith('%PDF')) return text;
	const streams = [...bytes.toString('latin1').matchAll(/stream\r?\n([\s\S]*?)endstream/gu)].map(
		([, packed = '']) => {
			try {
				return inflateSync(Buffer.from(packed, 'latin1')).toString('utf8');
			} catch {
				return packed;
			}
		},
	);
	return [text, ...streams].join('\n');
}

beforeAll(async () => {
	folder = await makeFolder({
		'organization.csv': organization,
		'director.md': page,
		'team.rolemap-talent.json': writeTalent(whole),
		'succession.csv': writeSuccession(whole),
	});
	return () => folder.remove();
});

test('a canary stands in every field of the schema that can hold a word, and the document is a sound one', () => {
	const fields = new Set(made.canaries.values());
	const references = /(?:^|\.)(positionId|personId|leaving|closed|open|readiness|orgId|cycle)$/u;
	expect(textFields().filter((field) => !references.test(field) && !fields.has(field))).toEqual([]);
	expect(made.canaries.size).toBeGreaterThan(80);
	const file = { path: 'a.rolemap-talent.json', bytes: new TextEncoder().encode(writeTalent(whole)) };
	const read = readTalent(file, workedExample());
	if (!read.ok) throw new Error(JSON.stringify(read.issues));
	expect(canariesIn(writeTalent(projectTalent(read.value.talent, { sees: 'all' })), made)).toHaveLength(
		made.canaries.size,
	);
});

test('no format that is written holds a canary, nor who is on which slate', async () => {
	const others = [];
	const written: string[] = [];
	const views = ['/', '/organization', '/succession?position=P8'];
	const ways = [
		...fileFormats.map((format) => ({ ...format, view: [] as string[] })),
		...pictureFormats.flatMap((format) => views.map((view) => ({ ...format, view: ['--view', view] }))),
	];
	for (const [at, { name, extension, view }] of ways.entries()) {
		const out = join(folder.folder, `out-${at}${extension}`);
		const { code, err } = await rolemap(['convert', folder.folder, '--to', name, '--out', out, ...view]);
		// No file shows succession: what is refused is told, and the telling is searched.
		if (code !== 0) {
			others.push({ name: [name, ...view].join(' '), text: '', err });
			continue;
		}
		others.push({ name: [name, ...view].join(' '), text: openedText(await readFile(out)), err });
		written.push(name);
	}
	const pages = join(folder.folder, 'pages');
	await rolemap(['convert', folder.folder, '--to', pagesFormat, '--out', pages]);
	for (const name of await readdir(pages, { recursive: true, withFileTypes: true }))
		if (name.isFile())
			others.push({
				name: name.name,
				text: await readFile(join(name.parentPath, name.name), 'utf8'),
				err: '',
			});
	for (const args of [['check'], ['check', '--json'], ['report', 'spans'], ['report', 'layers']]) {
		const [command = '', ...rest] = args;
		const { out, err } = await rolemap([command, folder.folder, ...rest]);
		others.push({ name: args.join(' '), text: out, err });
	}
	const formats = [...fileFormats, ...pictureFormats].map(({ name }) => name);
	expect(formats.filter((name) => !written.includes(name))).toEqual([]);
	const leaks = others.flatMap(({ name, text, err }) =>
		[...canariesIn(text + err, made), ...(saysPair(text + err, pair) ? ['a pair'] : [])].map(
			(leak) => `${name}: ${leak}`,
		),
	);
	expect(leaks).toEqual([]);
});

test('the search finds them where they are: in the two files of talent data', async () => {
	const own = await readFile(join(folder.folder, 'team.rolemap-talent.json'), 'utf8');
	expect(canariesIn(own, made)).toHaveLength(made.canaries.size);
	const table = await readFile(join(folder.folder, 'succession.csv'), 'utf8');
	expect(saysPair(table, pair)).toBe(true);
	await writeFile(join(folder.folder, 'leak.json'), JSON.stringify({ person: 'dia', position: 'P8' }));
	const leak = await readFile(join(folder.folder, 'leak.json'), 'utf8');
	expect(saysPair(leak, [['dia'], ['P8']])).toBe(true);
	expect(saysPair(JSON.stringify([{ a: 'dia' }, { b: 'P8' }]), [['dia'], ['P8']])).toBe(false);
});
