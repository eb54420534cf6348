import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orgGraph } from '#lib/analysis/organization/org-graph.ts';
import { arrangeOrganization, type OrgForest } from '#lib/layout/organization/arrange.ts';
import { partOfForest } from '#lib/layout/organization/part-of-forest.ts';
import { slideParts } from '#lib/layout/organization/slide-parts.ts';
import { project } from '#lib/model/projection.ts';
import { inTime } from '../../../make/in-time.ts';
import { largeOrganization } from '../../../make/large-organization.ts';
import { organizationOf } from '../../../make/organization.ts';

const room = { width: 1155, height: 509 };

function forestOf(parents: readonly number[]): OrgForest {
	const document = organizationOf(
		parents.map((parent, at) => ({ id: `p${at}`, ...(parent < 0 ? {} : { manager: `p${parent}` }) })),
	);
	const graph = orgGraph(project(document, { purpose: 'file' }));
	return { ...graph, isAssistant: (at) => at % 11 === 5, isFolded: () => false };
}

describe('slideParts', () => {
	it('puts every position below its manager on exactly one part, and each part fits', () => {
		const anyone = fc.array(fc.nat(), { minLength: 1, maxLength: 300 });
		const check = fc.property(anyone, fc.integer({ min: 1, max: 60 }), (rows, wide) => {
			const forest = forestOf(
				rows.map((above, at) => (at === 0 || above % 50 === 0 ? -1 : (above % wide) % at)),
			);
			const parts = slideParts(forest, room);
			const hung = new Map<number, number>();
			for (const { head, shown, sizes, cut } of parts) {
				const wanted = Uint8Array.from(rows, (_, at) => (shown.includes(at) ? 1 : 0));
				const part = partOfForest(forest, { head, wanted });
				expect([...part.topDown].toSorted()).toEqual([...shown].toSorted());
				for (const at of part.topDown) {
					if (at === head) continue;
					hung.set(at, (hung.get(at) ?? 0) + 1);
					if ((part.parents[at] ?? -1) >= 0) expect(part.parents[at]).toBe(forest.parents[at]);
				}
				const { isAssistant, isFolded } = forest;
				const { bounds } = arrangeOrganization({ ...part, isAssistant, isFolded }, 'compact', sizes);
				expect(bounds.right - bounds.left).toBeLessThanOrEqual(room.width);
				expect(bounds.bottom - bounds.top).toBeLessThanOrEqual(room.height);
				for (const at of cut) expect(parts.some((other) => other.head === at)).toBe(true);
			}
			expect([...hung.values()].every((times) => times === 1)).toBe(true);
			const alone = parts[0]?.head === -1 ? 0 : 1;
			expect(hung.size).toBe(rows.length - alone);
		});
		fc.assert(check, { numRuns: 60 });
	});

	it('keeps what fits on one', () => {
		const parts = slideParts(forestOf([-1, 0, 0, 1, 1, 2]), room);
		expect(parts.map(({ head, page, pages, cut }) => ({ head, page, pages, cut: [...cut] }))).toEqual([
			{ head: 0, page: 1, pages: 1, cut: [] },
		]);
	});

	it('gives who leads more than a sheet holds several, of like size', () => {
		const parts = slideParts(forestOf([-1, ...Array.from({ length: 60 }, () => 0)]), room);
		const heads = parts.filter(({ head }) => head === 0);
		expect(heads.map(({ page, pages }) => `${page}/${pages}`)).toEqual(['1/3', '2/3', '3/3']);
		expect(heads.map(({ shown }) => shown.length)).toEqual([21, 21, 21]);
	});

	it('parts 10,000 positions in less than four seconds', async () => {
		const graph = orgGraph(project(largeOrganization(10_000), { purpose: 'file' }));
		const forest = { ...graph, isAssistant: () => false, isFolded: () => false };
		const parts = await inTime(4000, () => slideParts(forest, room));
		expect(parts.length).toBeGreaterThan(300);
	});
});
