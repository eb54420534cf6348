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
		return unlocked.ok ? readUnlocked(file.path, unlocked.value.text, ground) : unlocked;
	}
	if (/\.json$/i.test(file.path)) return readTalent(file, ground);
	return isSuccessorFile(file) ? readSuccessors(file, ground, scores ?? null) : readSuccession(file, ground);
}

/**
 * The document in the text of a file that was locked. Its problems are of the file as a whole: its lines are of no use to
 * anybody, and must not stand anywhere unlocked.
 */
export function readUnlocked(file: string, text: string, ground: Ground): Result<TalentReading> {
	const read = readTalent({ path: file, bytes: encodeText(text, false) }, ground);
	const issues = read.issues.map((issue) => (issue.place === null ? issue : { ...issue, place: { file } }));
	return { ...read, issues };
}
