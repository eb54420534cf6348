import { begunReadiness } from '#lib/analysis/readiness-views.ts';
import { makeOpeningIssue } from '#lib/formats/files/make-opening-issue.ts';
import { byteSize } from '#lib/formats/files/byte-size.ts';
import { intakeLimits } from '#lib/formats/files/intake.ts';
import { readReadiness } from '#lib/formats/readiness/read.ts';
import { projectReadiness } from '#lib/model/readiness/project-readiness.ts';
import { takeInReadiness } from '#lib/model/readiness/readiness-acts.ts';
import { applyReadiness, type ReadinessChange } from '#lib/model/readiness/readiness-change.ts';
import type { Readiness } from '#lib/model/readiness/readiness.ts';
import type { Result } from '#lib/model/result.ts';
import { reasonOf } from './reason-of.ts';

/** Reads a file that a person chose. Never rejects: what cannot be read is told. */
export async function openReadiness(file: File): Promise<Result<Readiness>> {
	const { name: path, size } = file;
	const limit = intakeLimits.fileBytes;
	if (size > limit) {
		const values = { file: path, size: byteSize(size), limit: byteSize(limit) };
		return { ok: false, issues: [makeOpeningIssue('file-too-large', values, { file: path })] };
	}
	try {
		return readReadiness({ path, bytes: new Uint8Array(await file.arrayBuffer()) });
	} catch (error) {
		const values = { path, reason: reasonOf(error) };
		return { ok: false, issues: [makeOpeningIssue('opening-unreadable', values, { file: path })] };
	}
}

/** The names of those a file is about; '' is who made it. */
export function subjectsOf(file: Readiness): readonly string[] {
	return begunReadiness(file).map(({ subject }) => subject.label);
}

/** Takes in all of `file` as one act; `names` says who each of its people is here. */
export function takeInAll(
	document: Readiness,
	file: Readiness,
	names: ReadonlyMap<string, string>,
): ReadinessChange {
	let after = document;
	const steps = subjectsOf(file).flatMap((subject) => {
		const part = projectReadiness(file, { subject, reviewer: null });
		const change = takeInReadiness(after, part, { label: names.get(subject) ?? subject });
		after = applyReadiness(after, change);
		return change.steps;
	});
	return { steps };
}
