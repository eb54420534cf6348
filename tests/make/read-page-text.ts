import { assembleLadder, type LadderSettings } from '#lib/formats/markdown-ladder/assemble.ts';
import type { LadderReading } from '#lib/formats/markdown-ladder/read.ts';
import { readLadderPage } from '#lib/formats/markdown-ladder/read-page.ts';
import type { Role } from '#lib/model/role.ts';
import type { Transition } from '#lib/model/transition.ts';
import { fileOf } from './ladder.ts';
import { ladderFaults } from './ladder-faults.ts';

export interface ReadPages extends LadderReading {
	readonly role: (id: string) => Role;
	readonly move: (id: string) => Transition;
	/** Codes of all issues but those that only say how roles were placed. */
	readonly codes: readonly string[];
}

/** Pages by file name, read and put together; throws where a statement does not stand where it says. */
export function readPages(texts: Readonly<Record<string, string>>, settings: LadderSettings = {}): ReadPages {
	const readings = Object.entries(texts).map(([path, text]) => readLadderPage(fileOf({ path, text })));
	const reading = assembleLadder(readings, settings);
	const faults = ladderFaults(reading.document, readings);
	if (faults.length > 0) throw new Error(faults.join('\n'));
	const find = <T extends { readonly id: string }>(records: readonly T[], id: string): T => {
		const record = records.find((other) => other.id === id);
		if (!record) throw new Error(`no "${id}" among ${records.map((other) => other.id).join(', ')}`);
		return record;
	};
	return {
		...reading,
		role: (id) => find(reading.document.roles, id),
		move: (id) => find(reading.document.transitions, id),
		codes: reading.issues
			.map(({ code }) => code)
			.filter((code) => !/^placed-by|role-track|role-without-page/.test(code)),
	};
}

/** The texts of statements. */
export function texts(list: readonly { readonly text: string }[]): string[] {
	return list.map(({ text }) => text);
}
