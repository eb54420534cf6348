import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { doGiven } from '../../src/lib/model/commands/in-scenario.ts';
import type { RolemapDocument } from '../../src/lib/model/document.ts';
import { openedFolder } from './opened-folder.ts';

const data = join(import.meta.dirname, '../../data');
const ladder = join(data, 'ladders/engineering');

interface Order {
	readonly command: string;
	readonly input: object;
	/** The option that it is done in. */
	readonly scenario?: string;
}

const orders: readonly Order[] = [
	{ command: 'add-scenario', input: { name: 'One platform' } },
	{ command: 'move-position', input: { position: 'T-118', to: 'T-095' }, scenario: 'one-platform' },
	{ command: 'move-position', input: { position: 'T-076', to: 'T-094' }, scenario: 'one-platform' },
	{
		command: 'add-position',
		input: { title: 'Director, Tooling', role: 'director', manager: 'T-094' },
		scenario: 'one-platform',
	},
	{ command: 'add-scenario', input: { name: 'Fewer layers' } },
	{ command: 'close-position', input: { position: 'T-006' }, scenario: 'fewer-layers' },
	{
		command: 'add-story',
		input: { title: 'Platform review', question: 'Which option do we go on with?', on: '2027-01-20' },
	},
	...[
		{ title: 'Where we are today', address: '/organization?mask=initials', minutes: 5, notes: 'Ask first.' },
		{
			title: 'Product Engineering carries three directors',
			address: '/organization?position=T-006&mask=initials',
		},
		{
			title: 'One owner for the platform, and two spans that fit the role',
			address: '/organization?scenario=one-platform&against=today&mask=initials',
			notes: 'SECRET: the director of Trade knows.',
			minutes: 10,
		},
		{
			title: 'One platform, seen by span',
			address: '/organization?scenario=one-platform&mask=initials',
			colors: 'span',
		},
		{
			title: 'Or one layer less',
			address: '/organization?scenario=fewer-layers&against=today&mask=initials',
		},
		{
			title: 'Both beside each other',
			address: '/organization?scenario=fewer-layers&against=one-platform&mask=initials',
		},
	].map((step) => ({ command: 'add-step', input: { story: 'platform-review', ...step } })),
];

/** The shipped ladder and organization with two options, and a story of six steps over both. */
export async function toldStory(): Promise<RolemapDocument> {
	const files = [
		...readdirSync(ladder).map((path) => ({ path, bytes: readFileSync(join(ladder, path)) })),
		{
			path: 'organization.csv',
			bytes: readFileSync(join(data, 'organizations/tidemark/organization.csv')),
		},
	];
	const { document } = await openedFolder(files, 'Tidemark');
	return orders.reduce((now, { command, input, scenario }) => {
		const done = doGiven(now, command, input, scenario);
		if (!done.ok) throw new Error(`${command}: ${done.issues.map(({ message }) => message).join(' ')}`);
		return done.value.document;
	}, document);
}
