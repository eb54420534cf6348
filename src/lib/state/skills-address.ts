import type { SkillQuery } from '#lib/analysis/skills/skill-matrix.ts';
import { skillsAddress } from './address.ts';

/** What is chosen on the screen of skills, all of it in the address: what is shown, and whose gap. */
export interface SkillsChoice extends SkillQuery {
	readonly from: string;
	readonly to: string;
}

const plainNames = ['name', 'roles'] as const;

/** The address of the screen of skills with these choices; what is as usual is left out. */
export function skillsChoiceAddress(choice: SkillsChoice): string {
	const { text, category, track, shared, order, from, to } = choice;
	const query = new URLSearchParams();
	if (text !== '') query.set('q', text);
	if (category !== '') query.set('category', category);
	if (track !== '') query.set('track', track);
	if (shared) query.set('shared', '1');
	if (order.by === 'role') query.set('order', `role:${order.role}`);
	else if (order.by !== 'name') query.set('order', order.by);
	if (from !== '') query.set('from', from);
	if (to !== '') query.set('to', to);
	return query.size === 0 ? skillsAddress() : `${skillsAddress()}?${query}`;
}

export function readSkillsAddress({ searchParams }: URL): SkillsChoice {
	const value = (name: string) => searchParams.get(name) ?? '';
	const order = value('order');
	const plain = plainNames.find((name) => name === order);
	return {
		text: value('q').slice(0, 200),
		category: value('category'),
		track: value('track'),
		shared: value('shared') === '1',
		order: order.startsWith('role:') ? { by: 'role', role: order.slice(5) } : { by: plain ?? 'name' },
		from: value('from'),
		to: value('to'),
	};
}
