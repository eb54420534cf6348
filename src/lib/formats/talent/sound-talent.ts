import { talentCollections, talentSchema, type Talent } from '#lib/model/talent/talent.ts';
import { upgradeTalent } from '#lib/model/talent/upgrade-talent.ts';
import { mend } from '../native/mend.ts';

/**
 * What is stored of talent data, and how many parts of it are damaged. Those stay in `whole`, which is what goes back to
 * the store, and are left out of `sound`. `empty` is what there is where nothing is stored. Nothing stored is trusted.
 */
export function soundTalent(
	stored: unknown,
	empty: Talent,
): { readonly whole: Talent; readonly sound: Talent; readonly broken: number } {
	if (typeof stored !== 'object' || stored === null) return { whole: empty, sound: empty, broken: 0 };
	const document: Record<string, unknown> = { ...empty, ...stored };
	upgradeTalent(document);
	for (const name of talentCollections) if (!Array.isArray(document[name])) document[name] = [];
	const scale = document['readinessScale'];
	if (!Array.isArray(scale) || scale.length === 0) document['readinessScale'] = empty.readinessScale;
	const { value, faults } = mend<unknown>(structuredClone(document), talentSchema);
	const whole = document as unknown as Talent;
	return { whole, sound: (value ?? empty) as Talent, broken: faults.length };
}
