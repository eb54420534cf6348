import { byteSize } from '#lib/formats/files/byte-size.ts';
import { intakeLimits } from '#lib/formats/files/intake.ts';
import { makeOpeningIssue } from '#lib/formats/files/make-opening-issue.ts';
import type { SourceFile } from '#lib/formats/files/source-file.ts';
import { isLocked } from '#lib/formats/talent/locked-file.ts';
import { openTalent, type TalentKeys } from '#lib/formats/talent/open-talent.ts';
import type { ScoreCount } from '#lib/formats/talent/readiness-scores.ts';
import { isSuccessorFile, scoresOf } from '#lib/formats/talent/successor-columns.ts';
import type { Ground, TalentReading } from '#lib/formats/talent/talent-reading.ts';
import type { Result } from '#lib/model/result.ts';
import { reasonOf } from './reason-of.ts';

/** A chosen file, and what has to be asked before it can be read. */
export interface ChosenTalent {
	readonly file: SourceFile;
	readonly needs: 'passphrase' | 'scores' | null;
	/** Every score of readiness that stands in a successor file. */
	readonly scores: readonly ScoreCount[];
}

/** Takes a file that a person chose. Never rejects: what cannot be read is told. */
export async function chooseTalent(chosen: File): Promise<Result<ChosenTalent>> {
	const { name: path, size } = chosen;
	const limit = intakeLimits.fileBytes;
	if (size > limit) {
		const values = { file: path, size: byteSize(size), limit: byteSize(limit) };
		return { ok: false, issues: [makeOpeningIssue('file-too-large', values, { file: path })] };
	}
	try {
		const file = { path, bytes: new Uint8Array(await chosen.arrayBuffer()) };
		const mapped = !/\.json$/i.test(path) && isSuccessorFile(file);
		const needs = isLocked(file) ? 'passphrase' : mapped ? 'scores' : null;
		return { ok: true, value: { file, needs, scores: mapped ? scoresOf(file) : [] }, issues: [] };
	} catch (error) {
		const values = { path, reason: reasonOf(error) };
		return { ok: false, issues: [makeOpeningIssue('opening-unreadable', values, { file: path })] };
	}
}

/** What is in a chosen file, for the organization in `ground`. */
export function readChosenTalent(
	{ file }: ChosenTalent,
	ground: Ground,
	keys: TalentKeys,
): Promise<Result<TalentReading>> {
	return openTalent(file, ground, keys);
}
