import type { SourceFile } from '#lib/formats/files/source-file.ts';

/** Random choices that a seed repeats (mulberry32, public domain). */
export class Dice {
	#state: number;
	constructor(seed: number) {
		this.#state = seed >>> 0;
	}
	next(): number {
		this.#state = (this.#state + 0x6d2b79f5) >>> 0;
		let t = this.#state;
		t = Math.imul(t ^ (t >>> 15), t | 1);
		t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	}
	below(count: number): number {
		return Math.floor(this.next() * count);
	}
	pick<T>(list: readonly T[]): T {
		return list[this.below(list.length)] as T;
	}
	chance(share: number): boolean {
		return this.next() < share;
	}
}

const names = [
	'Engineer',
	'Senior Engineer',
	'Staff Engineer',
	'Principal Engineer (PE)',
	'Engineering Manager (EM)',
	'Director of Engineering',
	'VP of Engineering',
	'Data Scientist',
	'Head of Réseau',
	'VP, Platform',
	'技術者',
	'constructor',
	'__proto__',
];
const words =
	'own plan review team metrics quarterly roadmap coach partners **bold** `code` risk (2-4 hrs/week) naïve 日本 "quoted" a|b [link](x.md) — and'.split(
		' ',
	);

function sentence(dice: Dice, most = 8): string {
	return Array.from({ length: 1 + dice.below(most) }, () => dice.pick(words)).join(' ');
}

function list(dice: Dice): string[] {
	const mark = dice.pick(['- ', '* ', '+ ', '1. ', '- [ ] ']);
	return Array.from({ length: 1 + dice.below(4) }, () => {
		const nested = dice.chance(0.15) ? `\n   ${dice.pick(['- ', '* '])}${sentence(dice)}` : '';
		return mark + sentence(dice) + (dice.chance(0.1) ? `\n  ${sentence(dice)}` : '') + nested;
	});
}

function title(dice: Dice, level: number, text: string): string {
	const form = dice.below(6);
	if (form === 0) return `**${text}**`;
	if (form === 1) return `**${text}:**`;
	if (form === 2) return `${'#'.repeat(level)} ${text.toUpperCase()} ${'#'.repeat(level)}`;
	return `${'#'.repeat(Math.min(6, level + (dice.chance(0.2) ? 1 : 0)))} ${text}${dice.chance(0.1) ? ':' : ''}`;
}

function table(dice: Dice, head: readonly string[], rows: number): string {
	const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
	const cell = (): string => (dice.chance(0.1) ? '' : sentence(dice, 4).replaceAll('a|b', 'a\\|b'));
	return [
		line(head),
		line(head.map(() => dice.pick(['---', ':--', '--:']))),
		...Array.from({ length: rows }, () => line(head.map(cell).slice(0, dice.chance(0.1) ? 1 : undefined))),
	].join('\n');
}

function moveSection(dice: Dice, from: string, to: string): string[] {
	const head = dice.pick([
		`Transition to ${to}`,
		`Moving to ${to}`,
		`Path to ${to}`,
		`${from} → ${to}`,
		`Transition from ${from} to ${to}`,
		`Next step: ${to}`,
		`Becoming a ${to}`,
		`Growing into ${to}`,
		`Returning to ${to}`,
	]);
	const parts = [
		[
			title(dice, 3, 'Timeline'),
			dice.pick(['Typically 3-5 years, though it varies.', '2 to 4 years.', '12-5 years', 'Varies.']),
		],
		[title(dice, 3, 'Key Shifts Required'), table(dice, [`From (${from})`, `To (${to})`], 3)],
		[
			title(dice, 3, 'Key Actions'),
			...[1, 2].flatMap((n) => [
				dice.pick([`**${n}. ${sentence(dice, 3).replaceAll('**', '')}**`, `#### ${n}. ${sentence(dice, 3)}`]),
				...list(dice),
				'',
				dice.pick([
					`*Example: ${sentence(dice)}*`,
					`> Example: ${sentence(dice)}`,
					`Example - ${sentence(dice)}`,
					'',
				]),
				'',
			]),
		],
		[title(dice, 3, 'Common Pitfalls to Avoid'), ...list(dice)],
		[`You're ready for ${to} when you've demonstrated:`, ...list(dice)],
	];
	const kept = parts.filter(() => dice.chance(0.8)).map((part) => part.join('\n'));
	return [`## ${head}`, ...(dice.chance(0.1) ? kept.reverse() : kept)];
}

function page(dice: Dice, name: string, others: readonly string[]): string {
	const matter = dice.chance(0.5)
		? [
				`---\nlabel: ${dice.pick(['X', name.slice(0, 2), '"Q"'])}\n${dice.chance(0.5) ? `track: ${dice.pick(['ic', 'management'])}\nlevel: ${dice.below(9)}\n` : ''}---`,
			]
		: [];
	const other = dice.pick(others);
	const sections = [
		[
			title(dice, 2, 'Core Responsibilities'),
			...[1, 2].flatMap(() => [title(dice, 3, sentence(dice, 2)), ...list(dice), '']),
		],
		[title(dice, 2, 'Key Skill Sets'), '', table(dice, ['Category', 'Skills'], 3)],
		[
			title(dice, 2, 'Typical Day-to-Day Activities'),
			'',
			'**Morning**',
			...list(dice),
			'',
			'### Typical Scope',
			`- **Direct reports**: ${sentence(dice, 3)}`,
		],
		[
			`## Comparison: ${name} vs ${other}`,
			'',
			table(dice, ['Dimension', name, other], 4),
			'',
			`**Note**: ${sentence(dice)}`,
		],
		['## Compensation', sentence(dice), '', '```', '# not a heading', '```'],
		moveSection(dice, name, other),
		moveSection(dice, name, dice.pick(others)),
	];
	const body = sections.filter(() => dice.chance(0.75)).map((section) => section.join('\n'));
	const question = `You answer the question: **"${sentence(dice)}?"**`;
	return [...matter, `# ${name}`, `${sentence(dice)}. ${dice.chance(0.5) ? question : ''}`, ...body].join(
		'\n\n',
	);
}

/** "From | To | Timeline" with a row a step; '' where there are no two roles. */
function movesTable(dice: Dice, chosen: readonly string[]): string {
	if (chosen.length < 2 || dice.chance(0.3)) return '';
	const years = (): string =>
		dice.pick(['2-4 years', '3 years', '2-4', '5+', 'Two years', 'It varies', '18 months']);
	const pairs = chosen.slice(1).map((name, at) => [chosen[at] ?? '', name] as const);
	const both = dice.chance(0.3);
	const head = both ? ['Move', 'Typical time'] : ['From', 'To', dice.pick(['Timeline', 'Years']), 'Notes'];
	const rows = pairs.map(([from, to]) =>
		both
			? [`${from} → ${to}`, years()]
			: [from, to, years(), dice.chance(0.5) ? sentence(dice, 3).replaceAll('a|b', 'a\\|b') : ''],
	);
	const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
	return `\n## ${dice.pick(['Moves', 'Timelines', 'Career paths'])}\n\n${lines.join('\n')}\n`;
}

/** A ladder of 1 to 6 pages from a seed, with the variations of the grammar. */
export function seededLadder(seed: number): { path: string; text: string }[] {
	const dice = new Dice(seed);
	const chosen = names.filter(() => dice.chance(0.4)).slice(0, 6);
	const pages = (chosen.length > 0 ? chosen : ['Engineer']).map((name, at) => ({
		path: `${dice.chance(0.1) ? 'ladder/deep/' : 'ladder/'}${at}-${name.toLowerCase().replace(/\W+/g, '-')}.md`,
		text: page(dice, name, [...names, 'CTO', 'CTO or CEO', 'Board']),
	}));
	if (dice.chance(0.4)) {
		const rows = pages.map(
			({ path }, at) => `| [${chosen[at] ?? 'Engineer'}](${path.slice(7)}) | ${sentence(dice)}? |`,
		);
		pages.push({
			path: 'ladder/README.md',
			text: `# Ladder\n\n## The ladder\n\n| Level | Question |\n|---|---|\n${rows.join('\n')}\n${movesTable(dice, chosen)}`,
		});
	}
	return pages.map(({ path, text }) => ({ path, text: withLineEnds(text, dice) }));
}

function withLineEnds(text: string, dice: Dice): string {
	const end = dice.pick(['\n', '\n', '\n', '\r\n', '\r']);
	return (dice.chance(0.1) ? '\ufeff' : '') + text.replaceAll('\n', end) + (dice.chance(0.5) ? end : '');
}

const odd = [
	'|',
	'**',
	'`',
	'\\',
	'[',
	'](',
	'<!--',
	'-->',
	'\t',
	'    ',
	'> ',
	'- ',
	'1) ',
	'# ',
	'---\n',
	'```\n',
	'\r',
	'\u2028',
	'\ufeff',
	'\0',
	'🧑‍🚀',
	'\ud800',
	'&amp;',
	'|---|',
	'~~',
	'***',
	': ',
];

/** A text with a few lines dropped, doubled, moved or cut, and odd pieces set in. */
export function mutated(text: string, seed: number): string {
	const dice = new Dice(seed);
	let result = text;
	for (let round = 0; round < 1 + dice.below(12); round++) {
		const at = dice.below(result.length + 1);
		const length = dice.below(dice.chance(0.2) ? 400 : 12);
		const form = dice.below(4);
		if (form === 0) result = result.slice(0, at) + result.slice(at + length);
		else if (form === 1) result = result.slice(0, at) + dice.pick(odd) + result.slice(at);
		else if (form === 2) result = result.slice(0, at) + result.slice(at, at + length) + result.slice(at);
		else {
			const to = dice.below(result.length + 1);
			result = result.slice(0, to) + result.slice(at, at + length) + result.slice(to);
		}
	}
	return result;
}

/** A page as a file in UTF-8. */
export function fileOf({ path, text }: { path: string; text: string }): SourceFile {
	return { path, bytes: new TextEncoder().encode(text) };
}
