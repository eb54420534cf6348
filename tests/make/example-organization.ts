// `npx tsx tests/make/example-organization.ts` writes the shipped example, data/organizations/tidemark: its table, and
// its options in rolemap.json.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { restText } from '../../src/lib/formats/workspace-folder/rest-file.ts';
import { doCommand } from '../../src/lib/model/commands/do-command.ts';
import { doInScenario } from '../../src/lib/model/commands/in-scenario.ts';
import type { RolemapDocument } from '../../src/lib/model/document.ts';
import { inventedNames, pick } from './invented-people.ts';
import { randomNumbers } from './ladders.ts';
import { openedFolder } from './opened-folder.ts';
import { tidemark, type Branch } from './tidemark.ts';
import { tidemarkOptions, type PlannedOption } from './tidemark-options.ts';

const columns = [
	...[
		'position_id',
		'title',
		'role',
		'manager_position_id',
		'dotted_manager_ids',
		'unit',
		'location',
		'status',
	],
	...['fte', 'assistant', 'annual_cost', 'person_id', 'person_name', 'person_kind', 'person_fte', 'joined'],
	'person_email',
] as const;
type Row = Partial<Record<(typeof columns)[number], string>>;

/** What a role costs a year, in thousands of EUR. */
const costs: Readonly<Record<string, number>> = {
	'software-engineer': 72,
	'senior-engineer': 92,
	'tech-lead': 108,
	'staff-engineer': 118,
	'senior-staff-engineer': 142,
	'principal-engineer': 168,
	'distinguished-engineer': 214,
	'engineering-manager': 114,
	'senior-engineering-manager': 134,
	director: 168,
	'senior-director': 188,
	vp: 222,
	cto: 268,
	ceo: 312,
};
const places: Readonly<Record<string, number>> = {
	Rotterdam: 1,
	Lisbon: 0.78,
	Toronto: 1.08,
	Nairobi: 0.62,
	Bengaluru: 0.58,
	'São Paulo': 0.66,
};

interface Seat extends Branch {
	readonly id: string;
	readonly above: string;
	readonly unit: string;
	readonly place: string;
}

/** Every seat once, managers before their reports; unit and place are a manager's where none is said. */
function seatsOf(root: Branch): readonly Seat[] {
	const seats: Seat[] = [];
	const add = (branch: Branch, above: string, unit: string, place: string): void => {
		for (let time = 0; time < (branch.times ?? 1); time++) {
			const id = `T-${String(seats.length + 1).padStart(3, '0')}`;
			const own = { unit: branch.unit ?? unit, place: branch.place ?? place };
			seats.push({ ...branch, ...own, id, above });
			for (const below of branch.below ?? []) add(below, id, own.unit, own.place);
		}
	};
	add(root, '', '', '');
	return seats;
}

/** The example as CSV, the same every time. */
export function exampleOrganization(seed = 20_261): string {
	const random = randomNumbers(seed);
	const names = inventedNames(random);
	const seats = seatsOf(tidemark);
	const idOf = new Map(seats.map(({ id, title }) => [title, id]));
	let people = 0;
	const person = (fte: number, kind = 'employee'): Row => {
		const name = names.next().value;
		const plain = name
			.normalize('NFD')
			.replace(/[^\w .-]/g, '')
			.replace(/[ .]+/g, '.')
			.toLowerCase();
		return {
			person_id: `W-${String(++people).padStart(3, '0')}`,
			person_name: name,
			person_kind: kind,
			person_fte: String(fte),
			joined: dayBetween(2014, 2026, random),
			person_email: `${plain}@tidemark.example`,
		};
	};
	const rows = seats.flatMap((seat): readonly Row[] => {
		const leads = (seat.below ?? []).length > 0;
		const [chance, part, kind] = [random(), random(), random()];
		const fte = leads || part > 0.07 ? 1 : pick([0.6, 0.8, 0.8], random);
		const row: Row = {
			position_id: seat.id,
			title: seat.title,
			role: seat.role ?? '',
			manager_position_id: seat.above,
			dotted_manager_ids: (seat.dotted ?? []).map((title) => idOf.get(title) ?? '').join(';'),
			unit: seat.unit,
			location: seat.place,
			status: seat.status ?? 'active',
			fte: String(fte),
			assistant: seat.assistant === true ? 'yes' : '',
			annual_cost: costOf(seat, random),
		};
		if (seat.open === true || (!leads && chance < 0.06)) return [row];
		if (seat.shared === true)
			return [
				{ ...row, ...person(0.5) },
				{ ...row, ...person(0.5) },
			];
		const hired = leads || kind > 0.08 ? 'employee' : kind > 0.03 ? 'contractor' : 'intern';
		return [{ ...row, ...person(fte, hired) }];
	});
	return [columns.join(','), ...rows.map((row) => columns.map((column) => cell(row[column] ?? '')).join(','))]
		.map((line) => `${line}\n`)
		.join('');
}

/** Now and then nobody has said what a seat costs. */
function costOf({ role = '', cost = costs[role] ?? 0, place }: Seat, random: () => number): string {
	const varied = cost * (places[place] ?? 1) * (0.93 + random() * 0.14);
	return random() < 0.02 ? '' : `EUR ${Math.round(varied * 2) * 500}`;
}

function dayBetween(from: number, to: number, random: () => number): string {
	const [start, end] = [Date.UTC(from, 0), Date.UTC(to, 9)];
	return new Date(start + random() ** 0.7 * (end - start)).toISOString().slice(0, 10);
}

function cell(text: string): string {
	return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const data = join(import.meta.dirname, '../../data');

/** The options of the example as `rolemap.json` beside its table, made by the commands that a person would give. */
export async function exampleOptions(): Promise<string> {
	const ladder = join(data, 'ladders/engineering');
	const pages = readdirSync(ladder).map((path) => ({ path, bytes: readFileSync(join(ladder, path)) }));
	const table = { path: 'organization.csv', bytes: new TextEncoder().encode(exampleOrganization()) };
	const { document } = await openedFolder([...pages, table]);
	const { scenarios } = tidemarkOptions.reduce(withOption, document);
	return restText('', { scenarios: [...scenarios] }) ?? '';
}

function withOption(document: RolemapDocument, { name, waves, steps }: PlannedOption): RolemapDocument {
	let next = made(doCommand(document, 'add-scenario', { name }));
	const scenario = next.scenarios.at(-1)?.id ?? '';
	for (const { command, input, wave, reason } of steps) {
		next = made(doInScenario(next, scenario, command, input));
		const act = next.scenarios.at(-1)?.acts.at(-1)?.id ?? '';
		const on = waves[wave] ?? '';
		next = made(doCommand(next, 'set-act', { scenario, act, on, wave, reason: reason ?? '' }));
	}
	return made(doCommand(next, 'set-scenario-status', { scenario, status: 'option' }));
}

function made(result: ReturnType<typeof doCommand>): RolemapDocument {
	if (!result.ok) throw new Error(result.issues.map(({ message }) => message).join(' '));
	return result.value.document;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const folder = join(data, 'organizations/tidemark');
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, 'organization.csv'), exampleOrganization());
	writeFileSync(join(folder, 'rolemap.json'), await exampleOptions());
}
