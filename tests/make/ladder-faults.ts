import type { RolemapDocument } from '#lib/model/document.ts';
import type { PageReading } from '#lib/formats/markdown-ladder/page-reading.ts';

interface Placed {
	readonly file: string;
	readonly from: number;
	readonly to: number;
	readonly line: number;
}

function isPlaced(value: unknown): value is Placed {
	return typeof value === 'object' && value !== null && 'from' in value && 'to' in value && 'line' in value;
}

/** What a record claims to be written somewhere: its text, or where it has none its title. */
function statementsOf(record: Record<string, unknown>): [string, Placed][] {
	const found: [string, Placed][] = [];
	const { text, title, src } = record;
	if (isPlaced(src) && typeof text === 'string') found.push([text, src]);
	else if (isPlaced(src) && typeof title === 'string' && !('cells' in record)) found.push([title, src]);
	for (const end of ['from', 'to'] as const) {
		const place = record[`${end}Src`];
		if (isPlaced(place)) found.push([String(record[end]), place]);
	}
	return found;
}

/** The line, from 1, of every offset. */
function linesOf(text: string): number[] {
	let line = 1;
	const lines: number[] = [];
	for (let at = 0; at <= text.length; at++) {
		lines.push(line);
		if (text[at] === '\n' || (text[at] === '\r' && text[at + 1] !== '\n')) line++;
	}
	return lines;
}

/**
 * Where a document breaks the laws of the reader: a statement that does not stand where it says, a page whose blocks
 * do not join to its text, a reference to nothing, a rank that is no number, an id used twice.
 */
export function ladderFaults(document: RolemapDocument, readings: readonly PageReading[]): string[] {
	const texts = new Map(readings.map((reading) => [reading.file, reading]));
	const lines = new Map(readings.map((reading) => [reading.file, linesOf(reading.text)]));
	const faults: string[] = [];
	const walk = (value: unknown, path: string): void => {
		if (Array.isArray(value)) value.forEach((part, at) => walk(part, `${path}[${at}]`));
		else if (typeof value === 'object' && value !== null) {
			const record = value as Record<string, unknown>;
			for (const [text, src] of statementsOf(record)) {
				const page = texts.get(src.file)?.text ?? '';
				if (page.slice(src.from, src.to) !== text) {
					faults.push(`${path}: "${text}" stands as "${page.slice(src.from, src.to)}"`);
				}
				const line = lines.get(src.file)?.[src.from];
				if (line !== src.line) faults.push(`${path}: line ${src.line} is ${line}`);
			}
			for (const [key, part] of Object.entries(record)) walk(part, `${path}.${key}`);
		}
	};
	walk(document, 'document');
	for (const page of document.pages) {
		const joined = page.blocks.map((block) => block.text).join('');
		if (joined !== texts.get(page.file)?.text) faults.push(`${page.file}: blocks do not join to the page`);
	}
	return [...faults, ...referenceFaults(document)];
}

function referenceFaults(document: RolemapDocument): string[] {
	const faults: string[] = [];
	const roles = new Set(document.roles.map((role) => role.id));
	const tracks = new Set(document.tracks.map((track) => track.id));
	const levels = new Set(document.levels.map((level) => level.id));
	const moves = new Set(document.transitions.map((move) => move.id));
	for (const [name, records] of Object.entries(document)) {
		if (!Array.isArray(records)) continue;
		const ids = records.map((record: { id: string }) => record.id);
		if (new Set(ids).size !== ids.length) faults.push(`${name}: an id twice`);
	}
	for (const role of document.roles) {
		if (!Number.isFinite(role.rank)) faults.push(`${role.id}: rank ${role.rank}`);
		if (role.name.trim() === '') faults.push(`${role.id}: no name`);
		if (role.onMap && role.trackIds.length === 0) faults.push(`${role.id}: no track`);
		if (!role.trackIds.every((id) => tracks.has(id))) faults.push(`${role.id}: track of nobody`);
		if (role.levelId !== undefined && !levels.has(role.levelId)) faults.push(`${role.id}: level of nobody`);
		for (const entry of role.scope) {
			if (entry.roleRefs?.some((id) => !roles.has(id))) faults.push(`${role.id}: refers to nobody`);
		}
	}
	for (const move of document.transitions) {
		if (!roles.has(move.from) || !roles.has(move.to) || move.from === move.to)
			faults.push(`${move.id}: ends`);
		if (!move.sharedWith.every((id) => moves.has(id))) faults.push(`${move.id}: shared with nothing`);
	}
	return faults;
}
