import { counted } from './counted.ts';

const positions = (count: number) => counted(count, 'position', 'positions');

/** Titles of positions matched to the roles of the ladder. */
export const titleLinkWords = {
	unlinked: (count: number) =>
		`${positions(count)} ${count === 1 ? 'is' : 'are'} not linked to a role, so ${count === 1 ? 'its' : 'their'} span and ways on are not known.`,
	open: 'Match titles to roles',
	title: 'Match titles to roles',
	how: 'A title that is the name of a role is ticked. One that only reads like a role is a suggestion: tick it if it is right, or choose another. Nothing is linked before you say so, and it can be undone in one step.',
	list: 'Titles without a role',
	tick: (title: string) => `Link ${title}`,
	roleOf: (title: string) => `Role of ${title}`,
	choose: 'Choose a role',
	suggested: 'Suggested',
	others: 'All roles',
	same: 'same name',
	near: 'reads alike',
	none: 'nothing alike',
	byHand: 'chosen',
	count: positions,
	more: (count: number) => `${counted(count, 'more title', 'more titles')}`,
	link: (count: number) => (count === 0 ? 'Link' : `Link ${positions(count)}`),
	linked: (count: number) => `Linked ${positions(count)}.`,
	cancel: 'Cancel',
};
