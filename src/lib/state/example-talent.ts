import { readUnlocked } from '#lib/formats/talent/open-talent.ts';
import type { Ground } from '#lib/formats/talent/talent-reading.ts';
import { takeInTalent } from '#lib/model/talent/take-in-talent.ts';
import type { TalentDesk } from './talent-desk.svelte.ts';
import type { WorkspaceSource } from './workspace.svelte.ts';

/** Everybody in it is invented, as the company is. */
const [address = '']: string[] = Object.values(
	import.meta.glob<string>('/data/talent/tidemark.rolemap-talent.json', {
		query: '?url',
		import: 'default',
		eager: true,
	}),
);

/** Whether the organization is the one that the example of talent data is about. */
export function hasExampleTalent(source: WorkspaceSource | null): boolean {
	return source?.kind === 'example';
}

/**
 * Takes the example into `kept`, as one act that can be undone: only ever because somebody asked for it. False where it
 * cannot be fetched.
 */
export async function openExampleTalent(kept: TalentDesk, ground: Ground): Promise<boolean> {
	try {
		const answer = await fetch(address);
		if (!answer.ok || kept.document === null) return false;
		const read = readUnlocked('tidemark.rolemap-talent.json', await answer.text(), ground);
		if (read.ok) kept.act(takeInTalent(kept.document, read.value.talent));
		return read.ok;
	} catch {
		return false;
	}
}
