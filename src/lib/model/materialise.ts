import { applyChange, type CollectionName, type RecordIn } from './change.ts';
import type { RolemapDocument } from './document.ts';
import { sameContent } from './same-content.ts';
import type { Scenario, ScenarioAct } from './scenario.ts';

/** An act that no longer fits what it was made for: a record it changes is another one by now, or is gone. */
export interface StaleAct {
	readonly scenario: Scenario;
	readonly act: ScenarioAct;
}

/** A document as an option would make it. */
export interface Materialised<D extends RolemapDocument = RolemapDocument> {
	readonly document: D;
	/** Left out, never done by guess; those of the options it is based on are among them. */
	readonly stale: readonly StaleAct[];
}

/**
 * `document` with its organization as the option `id` has it: the acts of its base and then its own, in order. null is
 * today. An act is done whole or not at all.
 */
export function materialise<D extends RolemapDocument>(document: D, id: string | null): Materialised<D> {
	const fold = new Fold(document);
	const stale: StaleAct[] = [];
	for (const scenario of lineage(document, id)) {
		// What a done option did is in today's organization already.
		if (scenario.status === 'done') continue;
		for (const act of scenario.acts) if (!fold.take(act)) stale.push({ scenario, act });
	}
	return { document: fold.document() as D, stale };
}

/** The options that `id` rests on, the first first and itself last. A circle, in a file that others wrote, ends. */
function lineage({ scenarios }: RolemapDocument, id: string | null): readonly Scenario[] {
	const known = new Map(scenarios.map((scenario) => [scenario.id, scenario]));
	const chain = new Set<Scenario>();
	for (let at = known.get(id ?? ''); at && !chain.has(at); at = known.get(at.baseId ?? '')) {
		chain.add(at);
		// What a done option rested on was taken into today's organization with it.
		if (at.status === 'done') break;
	}
	return [...chain].toReversed();
}

type Records = readonly RecordIn<CollectionName>[];

/** Takes many acts with each collection copied once per act that touches it, and only where all of the act fits. */
class Fold {
	#document: RolemapDocument;

	constructor(document: RolemapDocument) {
		this.#document = document;
	}

	document(): RolemapDocument {
		return this.#document;
	}

	take({ change }: ScenarioAct): boolean {
		const changed = new Map<string, unknown>();
		for (const { collection, id, at, before, after } of change.steps) {
			const key = `${collection} ${id}`;
			const now = changed.has(key) ? changed.get(key) : recordAt(this.#document[collection], id, at);
			if (!sameContent(now ?? null, before)) return false;
			changed.set(key, after);
		}
		this.#document = applyChange(this.#document, change);
		return true;
	}
}

function recordAt(records: Records, id: string, at: number): unknown {
	return records[at]?.id === id ? records[at] : records.find((record) => record.id === id);
}
