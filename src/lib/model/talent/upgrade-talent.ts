import { talentVersion } from './talent.ts';

/** A change of the form of a talent document: from version `from` to the next, in place. */
interface TalentUpgrade {
	readonly from: number;
	readonly name: string;
	readonly upgrade: (document: Record<string, unknown>) => void;
}

/** Every change the form has been through, oldest first. */
const upgrades: readonly TalentUpgrade[] = [];

/** Leads `document`, nobody else's, to the form of today. One of a newer form stays as it is. */
export function upgradeTalent(document: Record<string, unknown>): void {
	const stated = document['version'];
	const version = typeof stated === 'number' && Number.isSafeInteger(stated) && stated > 0 ? stated : 1;
	for (const step of upgrades) if (step.from >= version) step.upgrade(document);
	document['version'] = Math.max(version, talentVersion);
}
