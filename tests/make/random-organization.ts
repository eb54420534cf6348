import fc from 'fast-check';
import { organizationOf, type Seat } from './organization.ts';

/**
 * Up to 30 seats, each under an earlier one or under nobody, some vacant, shared, assistants, of people with two seats.
 * Half of them report to one of the first three, so that there are wide teams, and teams of nothing but leaves.
 */
export const anOrganization = fc
	.array(
		fc.record({
			above: fc.oneof(fc.nat(40), fc.nat(2)),
			assistant: fc.integer({ min: 0, max: 9 }),
			held: fc.uniqueArray(fc.integer({ min: 0, max: 20 }), { maxLength: 2 }),
			fte: fc.constantFrom(0.5, 0.6, 1),
		}),
		{ minLength: 1, maxLength: 30, size: 'max' },
	)
	.map((rows) =>
		organizationOf(
			rows.map(({ above, assistant, held, fte }, at): Seat => ({
				id: `s${at}`,
				...(above < at ? { manager: `s${above}` } : {}),
				...(assistant === 0 ? { assistant: true } : {}),
				fte,
				held: Object.fromEntries(held.map((person) => [`p${person}`, fte])),
			})),
		),
	);
