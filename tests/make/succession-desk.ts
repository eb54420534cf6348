import { documentIndex } from '#lib/analysis/document-index.ts';
import type { RolemapDocument } from '#lib/model/document.ts';
import { masked } from '#lib/model/mask.ts';
import { project } from '#lib/model/projection.ts';
import type { Talent } from '#lib/model/talent/talent.ts';
import { projectTalent } from '#lib/model/talent/project-talent.ts';
import { writeTalent } from '#lib/formats/talent/write.ts';
import { openTalentMask, type TalentMask } from '#lib/state/succession-address.ts';
import { SuccessionDesk } from '#lib/state/succession-desk.svelte.ts';
import { TalentDesk } from '#lib/state/talent-desk.svelte.ts';
import type { StoredTalent } from '#lib/storage/talent-store.ts';
import { successionWords } from '#lib/words/english/succession.ts';

/** Succession on the table, kept in memory instead of the browser; it needs none. */
export async function makeSuccessionDesk(
	document: RolemapDocument,
	talent: Talent,
	{ mask = openTalentMask, author = '' }: { readonly mask?: TalentMask; readonly author?: string } = {},
) {
	let stored: StoredTalent = { seq: 1, text: writeTalent(projectTalent(talent, { sees: 'all' })) };
	const kept = new TalentDesk({
		...{ workspace: 'test', title: 'Test', ground: () => document, onSaved: () => undefined },
		store: {
			read: () => Promise.resolve({ ok: true, value: stored }),
			swap: (_, seen, text) => {
				stored = { seq: seen + 1, text: text ?? '' };
				return Promise.resolve({ ok: true, value: true });
			},
		},
	});
	await kept.open();
	const shown = project(document, {
		purpose: 'screen',
		hide: (whole) => masked(whole, { names: mask.names, pay: false }),
	});
	const open = () => {
		if (kept.document === null) throw new Error('closed');
		return kept.document;
	};
	let ids = 0;
	const desk = new SuccessionDesk({
		...{ kept, talent: open, mask: () => mask, author: () => author },
		...{ document: () => shown, index: () => documentIndex(shown), today: () => '2026-11-25' },
		newId: () => `new-${author}-${++ids}`,
		words: { ...successionWords.log, outsider: 'Somebody from outside' },
	});
	return { desk, kept, open };
}
