import type { Reviewer } from '#lib/model/readiness/readiness.ts';
import { lateWords } from '#lib/words/late-words.ts';

/** What a view is called: "Own view", "Manager's view", or the name of who gave it. */
export function reviewerName({ kind, label = '' }: Reviewer): string {
	const words = lateWords().readiness;
	if (kind === 'self') return words.ownView;
	if (kind === 'manager') return label === '' ? words.managersView : words.namedManager(label);
	return label === '' ? words.unnamedView : label;
}
