import { slug } from '#lib/model/slug.ts';
import { frameworkWords } from '#lib/words/english/tables.ts';
import type { FrameworkDraft } from '../frameworks/framework-draft.ts';
import type { SkillDraft } from '../frameworks/drafts.ts';
import { isPlaceholder, proficiencyOrder } from './proficiency-words.ts';
import type { MeantTable } from './read-row.ts';

/** Whole numbers up to this are steps of a scale; beyond it numbers are only compared. */
const mostSteps = 12;

/** The one scale that the tables of a framework grade skills on: its steps in words or in numbers. */
export class SkillScales {
	readonly #draft: FrameworkDraft;
	/** Names of its steps, least first; empty where levels are numbers. */
	readonly #names: readonly string[];
	readonly #graded = new Set<SkillDraft>();
	#highest = 0;

	constructor(draft: FrameworkDraft, tables: readonly MeantTable[]) {
		this.#draft = draft;
		const heads = tables.flatMap(({ table, steps }) => steps.map((at) => table.header[at] ?? ''));
		const stated = new Map<string, string>();
		let [numbers, words] = [0, 0];
		for (const of of tables) {
			if (!of.has('proficiency') || of.has('to')) continue;
			for (const row of of.table.rows) {
				const text = of.cell(row, 'proficiency');
				if (isPlaceholder(text)) continue;
				if (numberIn(text) !== null) numbers++;
				else {
					words++;
					stated.set(key(text), text);
				}
			}
		}
		// A word among numbers is a slip, no step.
		if (numbers >= words) stated.clear();
		// Columns stand in the order of their steps; words of cells in that of the scales we know.
		const known = new Set(heads.map(key));
		const others = [...stated.values()].filter((text) => !known.has(key(text)));
		const rank = (text: string) => proficiencyOrder(text) ?? Infinity;
		this.#names = [...heads, ...others.toSorted((a, b) => rank(a) - rank(b) || 0)];
	}

	/** The step that a cell names: 1 for the least of the words, or the number itself; undefined for neither. */
	valueOf(text: string, skill: SkillDraft): number | undefined {
		if (isPlaceholder(text)) return undefined;
		const at = this.#names.findIndex((name) => key(name) === key(text));
		const value = at >= 0 ? at + 1 : numberIn(text);
		if (value === null) return undefined;
		this.#graded.add(skill);
		this.#highest = Math.max(this.#highest, value);
		return value;
	}

	/** What a step means for `skill`. Words that differ from those stated before are given back. */
	explain(skill: SkillDraft, value: number, text: string): string | null {
		this.#graded.add(skill);
		const known = skill.steps?.find((step) => step.value === value);
		if (known) return known.text === text ? null : text;
		skill.steps = [...(skill.steps ?? []), { value, text }].sort((a, b) => a.value - b.value);
		return null;
	}

	/** Makes the scale and gives it to every skill that is graded on it. */
	settle(): void {
		if (this.#graded.size === 0) return;
		const names =
			this.#names.length > 0
				? this.#names
				: Array.from({ length: Math.min(Math.ceil(this.#highest), mostSteps) }, (_, at) => String(at + 1));
		const name = this.#names.length > 0 ? this.#names.join(' – ') : frameworkWords.level;
		const id = slug(this.#names.length > 0 ? `scale ${this.#names.join(' ')}` : 'scale') || 'scale';
		const steps = names.map((step, at) => ({ value: at + 1, name: step }));
		this.#draft.scales.push({ id, frameworkId: this.#draft.id, name, steps, cumulative: true });
		for (const skill of this.#graded) skill.scaleId = id;
	}
}

/** A number as people write it: "3", "2.5", "2,5", "Level 3"; null for anything else. */
export function numberIn(text: string): number | null {
	const match = /^(?:[a-z]{1,8}\s*)?([+-]?\d{1,15}(?:[.,]\d{1,6})?)$/i.exec(text.trim());
	return match?.[1] === undefined ? null : Number(match[1].replace(',', '.'));
}

function key(text: string): string {
	return text.trim().toLowerCase();
}
