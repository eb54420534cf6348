import fc from 'fast-check';
import type { RolemapDocument } from '../../src/lib/model/document.ts';
import type { Assignment, Person, Position } from '../../src/lib/model/organization.ts';
import { anOrganization } from './random-organization.ts';

const oddWords = [
	...['Ada "the Count" Lovelace', "O'Neill; Sons, Ltd", 'two\nlines', '=1+1', "'=1", "''+2", '-5', '-2-3'],
	...['+33 6 12 34', '@home', '＝SUM(A1)', '\u200b=1', 'a\n=1', '007', '1e5', '1,250', '0.50', 'TRUE', 'N/A'],
	...[
		'2026-01-02',
		'Chef de cuisine à la façon d’été',
		'日本語',
		'مدير',
		'🙂',
		'<script>',
		'a|b\tc',
		'"',
		"'",
	],
	...['#REF!x', '&amp;', '_x0041_', '\u2028', '{=1}', '%0A', '–5', 'Total', 'position_id', 'x'.repeat(3000)],
	...['Vacant', 'closed', 'inactive', 'none', '__proto__', 'urn:a:b', '-', ';=1'],
];

/** Words that a cell holds as they are: cells are trimmed, and end a line with \n. */
export const aCellText = fc.oneof(
	fc.constantFrom(...oddWords).filter((text) => text.trim() === text && text !== ''),
	fc
		.string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
		.map((text) => text.replace(/\r/g, '').trim())
		.filter((text) => text !== ''),
);
const aDay = fc.constantFrom('2024-02-29', '1999-12-31', '2026-11-05');
const aNumber = fc.oneof(fc.integer({ min: -9, max: 900_000 }), fc.constantFrom(0.1, 1234.56, 1.125));
const someFields = fc.record(
	{
		position: fc.record(
			{
				location: aCellText,
				level: aCellText,
				roleId: fc.constantFrom('manager', 'vp'),
				annualCost: aNumber,
				status: fc.constantFrom<Position['status'][]>('active', 'planned', 'frozen', 'closed'),
				pooled: fc.constantFrom({ headcount: 3 }, { headcount: 2.5 }),
				extras: fc.dictionary(fc.constantFrom('Home floor', 'Notes', '=Odd'), aCellText, { minKeys: 1 }),
			},
			{ requiredKeys: [] },
		),
		person: fc.record(
			{
				joined: aDay,
				email: fc.constantFrom('a@example.org', 'B@example.org'),
				kind: fc.constantFrom<Person['kind'][]>(
					'employee',
					'contractor',
					'intern',
					'external',
					'placeholder',
				),
			},
			{ requiredKeys: [] },
		),
		assignment: fc.record(
			{ start: aDay, kind: fc.constantFrom<Assignment['kind'][]>('primary', 'secondary', 'acting') },
			{ requiredKeys: [] },
		),
		dotted: fc.option(fc.nat(40), { nil: undefined }),
	},
	{ requiredKeys: ['position', 'person', 'assignment'] },
);

/** Organizations that say something in every column of `organization.csv`, in any words, with ids of any kind. */
export const aWholeOrganization = fc
	.tuple(
		anOrganization,
		fc.infiniteStream(aCellText),
		fc.infiniteStream(someFields),
		fc.constantFrom('', 'p', '00', 'urn:x:', '-', '__proto__'),
	)
	.map(([document, words, fields, prefix]): RolemapDocument => {
		const text = () => words.next().value as string;
		const next = () =>
			fields.next().value as { -readonly [K in 'position']: Partial<Position> } & {
				person: Partial<Person>;
				assignment: Partial<Assignment>;
				dotted?: number;
			};
		const orgId = document.orgs[0]?.id ?? '';
		// People and positions may have the same ids, which mean different things.
		const seat = (id: string) => `${prefix}${id.replace(/^s/, '')}`;
		const units = [...new Set([text(), text()])].map((name, at) => ({ id: `u${at}`, orgId, name }));
		const positions = document.positions.map((position, at) => ({
			...{ ...position, id: seat(position.id), title: text() },
			...(at % 3 === 2 ? {} : { unitId: units[at % units.length]?.id ?? '' }),
			...next().position,
		}));
		const used = new Set(positions.map(({ unitId }) => unitId));
		const dotted = positions.flatMap(({ id: report }, at) => {
			const manager = positions[(next().dotted ?? -1) % positions.length]?.id;
			if (manager === undefined || manager === report || at % 2 === 0) return [];
			return [{ id: `${report}-${manager}-d`, orgId, report, manager, kind: 'dotted' as const }];
		});
		return {
			...document,
			units: units.filter(({ id }) => used.has(id)),
			positions,
			people: document.people.map((person) => ({
				...{ ...person, id: person.id.replace(/^p/, prefix), name: text() },
				...next().person,
			})),
			assignments: document.assignments.map((one) => ({
				...one,
				personId: one.personId.replace(/^p/, prefix),
				positionId: seat(one.positionId),
				...next().assignment,
			})),
			lines: [
				...document.lines.map((line) => ({
					...line,
					report: seat(line.report),
					manager: seat(line.manager),
				})),
				...dotted,
			],
		};
	});
