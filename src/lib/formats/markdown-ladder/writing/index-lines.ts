import type { RolemapDocument } from '#lib/model/document.ts';
import type { Role } from '#lib/model/role.ts';
import type { Transition } from '#lib/model/transition.ts';
import { headingLine, paragraphLines, parted, tableLines } from './lines-of.ts';
import { moveLines, nameOfRole } from './page-lines.ts';

/** An address for a link: what would end it is percent-encoded. */
export function linkTo(file: string): string {
	return file
		.split('/')
		.map((part) => encodeURIComponent(part).replace(/[()]/g, (sign) => (sign === '(' ? '%28' : '%29')))
		.join('/');
}

/** A name as the words of a link. */
export function linkText(name: string): string {
	return name.replace(/[[\]\\]/g, '\\$&');
}

function ladderTable(document: RolemapDocument, roles: readonly Role[]): string[] {
	const levels = new Map(document.levels.map((level) => [level.id, level]));
	const tracks = new Map(document.tracks.map((track) => [track.id, track.name]));
	const files = new Map(document.pages.map(({ id, file }) => [id, file]));
	const ordered = [...roles].sort((a, b) => a.rank - b.rank);
	const rows = ordered.map((role) => [
		`[${linkText(role.name)}](${linkTo(files.get(role.pageId ?? '') ?? '')})`,
		tracks.get(role.trackIds[0] ?? '') ?? '',
		levels.get(role.levelId ?? '')?.name ?? '',
	]);
	return ordered.length === 0
		? []
		: [headingLine(2, 'The Ladder'), '', ...tableLines(['Role', 'Track', 'Level'], rows)];
}

function acceleratorTable(document: RolemapDocument): string[] {
	const { accelerators, transitions } = document;
	if (accelerators.length === 0) return [];
	const moves = transitions.filter(({ id }) => accelerators.some(({ byTransition }) => id in byTransition));
	const heads = moves.map(({ from, to }) => `${nameOfRole(document, from)} → ${nameOfRole(document, to)}`);
	const rows = accelerators.map(({ n, title, byTransition }, at) => [
		String(n ?? at + 1),
		`**${title}**`,
		...moves.map(({ id }) => byTransition[id]?.text ?? ''),
	]);
	return [headingLine(2, 'Universal Accelerators'), '', ...tableLines(['#', 'Accelerator', ...heads], rows)];
}

function considerationTable({ considerations, tracks }: RolemapDocument): string[] {
	if (considerations.length === 0) return [];
	const ids = [...new Set(considerations.flatMap(({ byTrack }) => Object.keys(byTrack)))];
	const heads = ids.map((id) => tracks.find((track) => track.id === id)?.name ?? id);
	const rows = considerations.map(({ dimension, byTrack }) => [
		dimension,
		...ids.map((id) => (byTrack[id] ?? []).map(({ text }) => text).join('; ')),
	]);
	return [headingLine(2, 'Career Path Considerations'), '', ...tableLines(['Dimension', ...heads], rows)];
}

/** The index of a ladder: its roles as a table, and what no role's page holds. `moves`: of roles without a page. */
export function indexLines(
	document: RolemapDocument,
	roles: readonly Role[],
	moves: readonly Transition[],
): string[] {
	const intro = document.frameworks[0]?.intro ?? '';
	return [
		...parted([
			[headingLine(1, document.title || 'Career ladder')],
			...intro.split(/\n\s*\n/).map(paragraphLines),
			ladderTable(document, roles),
			acceleratorTable(document),
			considerationTable(document),
			...moves.map((move) => moveLines(document, move, true)),
		]),
		'',
	];
}
