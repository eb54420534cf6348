import { expect, test } from 'vitest';
import { boxAt, boxPlaces } from '#lib/analysis/succession/nine-box.ts';
import { ReviewDesk } from '#lib/state/review-desk.svelte.ts';
import { emptyTalent } from '#lib/model/talent/talent.ts';
import { fullTalent } from '../../make/full-talent.ts';
import { workedExample } from '../../make/organization.ts';
import { makeSuccessionDesk } from '../../make/succession-desk.ts';

const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];

async function made(talent = emptyTalent('talent', 'Talent', 'org')) {
	const { desk, open, kept } = await makeSuccessionDesk(workedExample(), talent, { author: 'Karim' });
	return { review: new ReviewDesk(desk, names), open, kept };
}
const filled = (review: ReviewDesk) =>
	review.box.boxes.flatMap((box, at) => box.map(({ person }) => `${person} ${review.names[at]}`));

test('boxes are told row by row from high potential', () => {
	expect(boxPlaces.map(boxAt)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
	expect(boxPlaces[0]).toEqual({ performance: 1, potential: 3 });
	expect(boxPlaces[8]).toEqual({ performance: 3, potential: 1 });
});

test('people come to a review, are placed, moved by steps, calibrated with a reason, and what was proposed stays', async () => {
	const { review, open, kept } = await made();
	expect(review.cycle).toBe(null);
	review.begin('Autumn');
	review.addReports('P3');
	expect(review.box.unrated).toEqual(['Dia', 'Eli']);
	review.add(['Dia', 'Fay']);
	expect(review.agenda.map(({ personId }) => personId)).toEqual(['Dia', 'Eli', 'Fay']);
	expect(review.step('Dia', 1, 0)).toBe(4);
	expect(review.step('Dia', 1, 0)).toBe(5);
	expect(review.step('Dia', 1, 0)).toBe(null);
	review.put('Eli', { performance: 1, potential: 3 });
	expect(filled(review)).toEqual(['Eli a', 'Dia f']);
	expect([review.box.rated, review.box.unrated]).toEqual([2, ['Fay']]);

	review.stage = 'calibrated';
	expect(filled(review)).toEqual(['Eli a', 'Dia f']);
	review.rate('Dia', { potential: 3, rationale: 'Led the move.' });
	expect(filled(review)).toEqual(['Eli a', 'Dia c']);
	const { proposed, calibrated } = review.ratings.get('Dia') ?? {};
	expect([proposed?.potential, calibrated?.potential, calibrated?.rationale, calibrated?.by]).toEqual([
		...[2, 3, 'Led the move.', 'Karim'],
	]);
	expect(review.box.boxes[2]).toEqual([{ person: 'Dia', from: { performance: 3, potential: 2 } }]);
	review.stage = 'proposed';
	expect(filled(review)).toEqual(['Eli a', 'Dia f']);
	const before = open();
	review.remove('Dia');
	expect(filled(review)).toEqual(['Eli a']);
	kept.undo();
	expect(open()).toEqual(before);
});

test('nothing is shown of whoever sits in the room', async () => {
	const { review } = await made(fullTalent());
	review.person = 'Dia';
	review.compared = ['Dia', 'Eli'];
	review.hide('Dia');
	expect([review.person, review.compared, review.people, review.agenda]).toEqual([null, ['Eli'], [], []]);
	expect([review.decisions, review.followUps, review.box.rated]).toEqual([[], [], 0]);
	review.hide('');
	expect(review.people).toEqual(['Dia']);
});

test('two to five can be held against each other, a box has a name of its own, and decisions have owners', async () => {
	const { review, open } = await made();
	review.begin('Autumn');
	expect(['Ana', 'Cem', 'Dia', 'Eli', 'Fay', 'Gus'].map((one) => review.compare(one))).toEqual([
		...[true, true, true, true, true, false],
	]);
	review.compare('Cem');
	expect(review.compared).toEqual(['Ana', 'Dia', 'Eli', 'Fay']);
	review.nameBox(2, 'Bright');
	expect(review.names.slice(0, 3)).toEqual(['a', 'b', 'Bright']);
	review.usualNames();
	expect(review.names).toEqual(names);
	review.decide({ text: 'Dia takes the program', who: 'Ana', personId: 'Dia' });
	review.followUp({ text: 'Tell her', owner: 'Cem', due: '2026-12-01' });
	expect(review.decisions).toMatchObject([{ who: 'Ana', on: '2026-11-25', personId: 'Dia' }]);
	const [first] = review.followUps;
	if (first) review.finish(first, true);
	expect(review.followUps).toMatchObject([{ owner: 'Cem', due: '2026-12-01', done: true }]);
	review.removeRecord('decisions', review.decisions[0]?.id ?? '');
	expect(open().decisions).toEqual([]);
});

test('a cycle goes with everything that came of it, and nothing of another', async () => {
	const { review, open } = await made(fullTalent());
	review.begin('Spring');
	review.add(['Eli']);
	review.put('Eli', { performance: 3, potential: 3 });
	review.choose('autumn-2026');
	expect(review.cycle?.name).toBe('Autumn 2026');
	review.deleteCycle();
	const { cycles, assessments, agenda, decisions, followUps, evidence, plans } = open();
	expect(cycles.map(({ name }) => name)).toEqual(['Spring']);
	expect(assessments.map(({ personId }) => personId)).toEqual(['Eli']);
	expect(agenda.map(({ personId }) => personId)).toEqual(['Eli']);
	expect([decisions, followUps, evidence, plans]).toEqual([[], [], [], []]);
});
