import { encodeText } from '../files/encode-text.ts';
import type { SourceFile } from '../files/source-file.ts';
import { isLocked, unlockText } from './locked-file.ts';
import { readTalent } from './read.ts';
import { readSuccession } from './read-succession.ts';
import { readSuccessors } from './read-successors.ts';
import type { ScoreMapping } from './readiness-scores.ts';
import { isSuccessorFile } from './successor-columns.ts';
import type { Result } from '#lib/model/result.ts';
import type { Ground, TalentReading } from './talent-reading.ts';

/** What opening talent data may need besides the file. */
export interface TalentKeys {
	readonly passphrase?: string;
	/** What the scores of a successor file mean. */
	readonly scores?: ScoreMapping;
}

/**
 * The talent data in `file`, in whichever of its forms (our document, locked or not, `succession.csv`, the successor file
 * of SuccessFactors), for the organization in `ground`. Never throws.
 */
export async function openTalent(
	file: SourceFile,
	ground: Ground,
	{ passphrase, scores }: TalentKeys = {},
): Promise<Result<TalentReading>> {
	if (isLocked(file)) {
		const unlocked = await unlockText(file, passphrase);
		return unlocked.ok
			? readTalent({ path: file.path, bytes: encodeText(unlocked.value.text, false) }, ground)
			: unlocked;
	}
	if (/\.json$/i.test(file.path)) return readTalent(file, ground);
	return isSuccessorFile(file) ? readSuccessors(file, ground, scores ?? null) : readSuccession(file, ground);
}
