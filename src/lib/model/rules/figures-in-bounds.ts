import { seatName } from '../commands/org-records.ts';
import { makeIssue } from '../make-issue.ts';
import { touched, type Rule } from './rule.ts';

/** FTE is more than 0, costs are not below it, and a dotted line takes at most all of somebody's time. */
export const figuresInBounds: Rule = (edit) => {
	const { after } = edit;
	const issues = touched(edit, 'positions').flatMap((position) => {
		const name = position.title || position.id;
		if (position.fte <= 0) return [makeIssue('edit-fte-too-low', { name }, null)];
		const { annualCost = 0 } = position;
		return annualCost < 0 ? [makeIssue('edit-cost-too-low', { name }, null)] : [];
	});
	const held = touched(edit, 'assignments')
		.filter(({ fte }) => fte <= 0)
		.map(({ positionId }) => makeIssue('edit-fte-too-low', { name: seatName(after, positionId) }, null));
	const shares = touched(edit, 'lines')
		.filter(({ share = 0 }) => share < 0 || share > 1)
		.map(() => makeIssue('edit-share-out-of-bounds', {}, null));
	return [...issues, ...held, ...shares];
};
