import type { Change } from '../change.ts';
import type { RolemapDocument } from '../document.ts';
import type { Issue } from '../issue.ts';
import { levelOrder } from './level-order.ts';
import { figuresInBounds } from './figures-in-bounds.ts';
import { linesMakeTrees } from './lines-make-trees.ts';
import { moveEnds } from './move-ends.ts';
import { oneMoveAPair } from './one-move-a-pair.ts';
import { placeNames } from './place-names.ts';
import { rangesInOrder } from './ranges-in-order.ts';
import { referencesExist } from './references-exist.ts';
import { roleNames } from './role-names.ts';
import type { Rule } from './rule.ts';
import { uniqueIds } from './unique-ids.ts';

// What says most plainly why an edit cannot be comes first: an id taken is an effect of the others.
const rules: readonly Rule[] = [
	moveEnds,
	oneMoveAPair,
	roleNames,
	placeNames,
	uniqueIds,
	referencesExist,
	rangesInOrder,
	levelOrder,
	linesMakeTrees,
	figuresInBounds,
];

/** What an edit breaks: the first rule that refuses it, else all warnings. */
export function brokenRules(
	before: RolemapDocument,
	after: RolemapDocument,
	change: Change,
): readonly Issue[] {
	const warnings: Issue[] = [];
	for (const rule of rules) {
		const issues = rule({ before, after, change });
		if (issues.some(({ severity }) => severity === 'error')) return issues;
		warnings.push(...issues);
	}
	return warnings;
}
