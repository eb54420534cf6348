import * as v from 'valibot';
import {
	emptyReadiness,
	evidenceSchema,
	planItemSchema,
	readinessVersion,
	type Readiness,
} from './readiness.ts';

/** A change of the form of a readiness document: from version `from` to the next, in place. */
interface ReadinessUpgrade {
	readonly from: number;
	readonly name: string;
	readonly upgrade: (document: Record<string, unknown>) => void;
}

/** Every change the form has been through, oldest first. */
const upgrades: readonly ReadinessUpgrade[] = [];

/** Leads `document`, nobody else's, to the form of today. One of a newer form stays as it is. */
export function upgradeReadiness(document: Record<string, unknown>): void {
	const stated = document['version'];
	const version = typeof stated === 'number' && Number.isSafeInteger(stated) && stated > 0 ? stated : 1;
	for (const step of upgrades) if (step.from >= version) step.upgrade(document);
	document['version'] = Math.max(version, readinessVersion);
}

/**
 * What is kept for the ladder `id`, and how many records of it are damaged. Those stay in `whole`, which is what goes
 * back to the store, and are left out of `sound`. Nothing that is stored is trusted.
 */
export function soundReadiness(
	stored: unknown,
	id: string,
	title: string,
): { readonly whole: Readiness; readonly sound: Readiness; readonly broken: number } {
	const empty = emptyReadiness(id, title);
	if (typeof stored !== 'object' || stored === null) return { whole: empty, sound: empty, broken: 0 };
	const document: Record<string, unknown> = { ...empty, ...stored, id };
	upgradeReadiness(document);
	const [assessments, plan] = [listOf(document['assessments']), listOf(document['plan'])];
	const whole = { ...document, assessments, plan } as unknown as Readiness;
	const sound = {
		...whole,
		assessments: whole.assessments.filter((one) => v.is(evidenceSchema, one)),
		plan: whole.plan.filter((one) => v.is(planItemSchema, one)),
	};
	const broken = assessments.length + plan.length - sound.assessments.length - sound.plan.length;
	return { whole, sound, broken };
}

function listOf(value: unknown): readonly { readonly id?: unknown }[] {
	return Array.isArray(value) ? value.filter((one) => typeof one === 'object' && one !== null) : [];
}
