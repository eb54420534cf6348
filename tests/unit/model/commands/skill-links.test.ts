import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readLadder } from '#lib/formats/markdown-ladder/read.ts';
import { writeLadder } from '#lib/formats/markdown-ladder/write.ts';
import { nearSkills } from '#lib/analysis/skills/near-skills.ts';
import { applyChange, inverseOf } from '#lib/model/change.ts';
import { doCommand } from '#lib/model/commands/do-command.ts';
import type { RolemapDocument } from '#lib/model/document.ts';
import { project } from '#lib/model/projection.ts';
import { makeDocument, makeRole } from '../../../make/document.ts';
import { refusals, shippedLadder, told } from '../../../make/told.ts';

const ladder = shippedLadder();
const [skill, other] = ['succession-planning', 'succession'];
const skillOf = (document: RolemapDocument, id: string) => document.skills.find((one) => one.id === id);
const listing = (document: RolemapDocument, id: string) =>
	document.roles
		.filter(({ skillSets }) => skillSets.some(({ skillIds }) => skillIds.includes(id)))
		.map((role) => role.id);

test('two names become one skill in every role, and the texts stay as they are', () => {
	expect([listing(ladder, skill).length, listing(ladder, other).length].every((count) => count > 0)).toBe(
		true,
	);
	const { document, said } = told(ladder, 'link-skills', { skill, other });
	expect(said).toBe("Linked the skills 'succession planning' and 'succession'");
	expect(skillOf(document, other)).toBeUndefined();
	expect(skillOf(document, skill)?.aliases).toEqual(['succession']);
	expect(listing(document, skill).toSorted()).toEqual(
		[...new Set([...listing(ladder, skill), ...listing(ladder, other)])].toSorted(),
	);
	const texts = (from: RolemapDocument) =>
		from.roles.map(({ skillSets }) => skillSets.map(({ text }) => text));
	expect(texts(document)).toEqual(texts(ladder));
});

test('it is undone at once, and the name is parted again later', () => {
	const done = doCommand(ladder, 'link-skills', { skill, other });
	if (!done.ok) throw new Error('refused');
	expect(applyChange(done.value.document, inverseOf(done.value.change))).toEqual(ladder);
	const { document, said } = told(done.value.document, 'unlink-skill', { skill, name: 'succession' });
	expect(said).toBe("Unlinked 'succession' from the skill 'succession planning'");
	expect(skillOf(document, skill)?.aliases).toEqual([]);
	expect(listing(document, other)).toEqual(listing(ladder, other));
	expect(listing(document, skill)).toEqual(listing(ladder, skill));
});

test('a role that comes to list the other name has the skill', () => {
	const { document } = told(ladder, 'link-skills', { skill, other });
	const next = told(document, 'add-skill', {
		role: 'software-engineer',
		category: 'Planning',
		name: 'Succession',
	});
	expect(listing(next.document, skill)).toContain('software-engineer');
	expect(skillOf(next.document, other)).toBeUndefined();
});

test('pages keep their words, rolemap.json tells of the link, and both are read again as one skill', () => {
	const folder = new URL('../../../../data/ladders/engineering/', import.meta.url);
	const files = readdirSync(folder)
		.filter((name) => name.endsWith('.md'))
		.map((path) => ({ path, bytes: new Uint8Array(readFileSync(new URL(path, folder))) }));
	const read = readLadder(files).document;
	const { document } = told(read, 'link-skills', { skill, other });
	const written = writeLadder(
		project(document, { purpose: 'file' }),
		new Map(files.map(({ path, bytes }) => [path, bytes])),
	);
	expect(written.issues).toEqual([]);
	const changed = written.files.filter(
		({ path, bytes }) => files.find((file) => file.path === path)?.bytes.join() !== bytes.join(),
	);
	expect(changed.map(({ path }) => path)).toEqual(['rolemap.json']);
	expect(JSON.parse(new TextDecoder().decode(changed[0]?.bytes))).toMatchObject({
		skills: [{ name: 'succession planning', aliases: ['succession'] }],
	});
	const again = readLadder(written.files).document;
	expect(again.roles).toEqual(document.roles);
	// Whose category comes first is a matter of the pages' order.
	const known = ({ skills }: RolemapDocument) =>
		new Set(skills.map(({ categoryIds, ...one }) => JSON.stringify([one, categoryIds.toSorted()])));
	expect(known(again)).toEqual(known(document));
});

test('of what a role asks for under both names, the higher step stays, with all that is said', () => {
	const named = (id: string, scaleId?: string) => ({
		...{ id, frameworkId: 'ladder', name: id, aliases: [], categoryIds: [] },
		...(scaleId === undefined ? {} : { scaleId }),
	});
	const scale = (id: string) => ({ id, frameworkId: 'ladder', name: id, steps: [], cumulative: true });
	const document = makeDocument({
		scales: [scale('four'), scale('seven')],
		skills: [named('a', 'four'), named('b', 'four'), named('c', 'seven'), named('d')],
		roles: [
			makeRole({
				id: 'x',
				requirements: [
					{ skillId: 'a', level: 1, text: 'one' },
					{ skillId: 'b', level: 3, importance: 0.5, text: 'two' },
				],
			}),
			makeRole({ id: 'y', requirements: [{ skillId: 'b', level: 2 }] }),
		],
	});
	const { document: next } = told(document, 'link-skills', { skill: 'a', other: 'b' });
	expect(next.roles.map(({ requirements }) => requirements)).toEqual([
		[{ skillId: 'a', level: 3, importance: 0.5, text: 'one; two' }],
		[{ skillId: 'a', level: 2 }],
	]);
	expect(refusals(document, 'link-skills', { skill: 'a', other: 'c' })).toEqual([
		'edit-skills-on-two-scales',
	]);
	expect(refusals(document, 'link-skills', { skill: 'a', other: 'a' })).toEqual(['edit-skill-to-itself']);
	expect(refusals(document, 'link-skills', { skill: 'a', other: 'd' })).toEqual([]);
});

test('skills of one name in two frameworks stay two when a role is edited', () => {
	const named = (id: string, frameworkId: string) => ({
		id,
		frameworkId,
		name: 'Talk',
		aliases: [],
		categoryIds: ['c'],
	});
	const set = (skillId: string) => ({
		categoryId: 'c',
		text: 'Talk',
		skillIds: [skillId],
		from: 'own' as const,
	});
	const document = makeDocument({
		frameworks: ['one', 'two'].map((id) => ({ id, title: id, placedBy: 'ladder-table' as const })),
		skillCategories: [{ id: 'c', frameworkId: 'one', name: 'All', aliases: [] }],
		skills: [named('talk', 'one'), named('two-talk', 'two')],
		roles: [
			makeRole({ id: 'a', frameworkId: 'one', skillSets: [set('talk')] }),
			makeRole({ id: 'b', frameworkId: 'two', skillSets: [set('two-talk')] }),
		],
	});
	const { document: next } = told(document, 'add-skill', { role: 'b', category: 'c', name: 'Write' });
	expect(next.skills.map(({ id }) => id)).toEqual(['talk', 'two-talk', 'write']);
	expect(next.roles[1]?.skillSets[0]?.skillIds).toEqual(['two-talk', 'write']);
});

test('two skills that were told apart are suggested no more, in the file as well, until that is taken back', () => {
	const suggested = ({ skills }: RolemapDocument) =>
		nearSkills(skills).some(
			({ one, other: two }) => [one.id, two.id].toSorted().join() === 'succession,succession-planning',
		);
	expect(suggested(ladder)).toBe(true);
	const { document, said } = told(ladder, 'part-skills', { skill, other });
	expect(said).toBe("Told 'succession planning' and 'succession' apart");
	expect(suggested(document)).toBe(false);
	expect(refusals(document, 'part-skills', { skill: other, other: skill })).toEqual(['edit-changes-nothing']);
	expect(refusals(document, 'part-skills', { skill, other: skill })).toEqual(['edit-skill-to-itself']);
	const written = writeLadder(project(document, { purpose: 'file' }));
	expect(suggested(readLadder(written.files).document)).toBe(false);
	const again = told(document, 'unpart-skill', { skill, name: 'succession' }).document;
	expect(skillOf(again, skill)).toEqual(skillOf(ladder, skill));
	const linked = told(document, 'link-skills', { skill, other }).document;
	expect(skillOf(linked, skill)?.unlike).toBeUndefined();
});
