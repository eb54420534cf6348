import type { Issue, Place } from '#lib/model/issue.ts';
import { issueMaker } from '#lib/model/issue-maker.ts';
import { readinessSchema, readinessVersion, type Readiness } from '#lib/model/readiness/readiness.ts';
import { upgradeReadiness } from '#lib/model/readiness/sound-readiness.ts';
import type { Result } from '#lib/model/result.ts';
import { UniqueIds } from '#lib/model/unique-ids.ts';
import { readinessIssueWords } from '#lib/words/english/issues-readiness.ts';
import { jsonWords } from '#lib/words/english/json.ts';
import { decodeText } from '../files/decode-text.ts';
import type { SourceFile } from '../files/source-file.ts';
import { mend, type JsonPath } from '../native/mend.ts';
import { parseJson } from '../native/parse-json.ts';
import { TextPlaces } from '../native/text-places.ts';
import { isRecord } from '../native/upgrades.ts';

const makeIssue = issueMaker(readinessIssueWords);

/** Beyond so many faults of one file the rest are not told one by one. */
const mostFaults = 100;

/**
 * The readiness in a `<name>.rolemap-readiness.json`. Good records are kept, with fields that we do not know; what is
 * broken is left out and told with its line. Never throws.
 */
export function readReadiness({ path: file, bytes }: SourceFile): Result<Readiness> {
	const { text } = decodeText(bytes);
	const places = new TextPlaces(file, text);
	const start: Place = { file, line: 1, column: 1 };
	const parsed = parseJson(text);
	if (!parsed.ok) {
		const values = { file, reason: jsonWords[parsed.fault] };
		return { ok: false, issues: [makeIssue('readiness-broken', values, places.of(parsed.at))] };
	}
	const { value } = parsed;
	if (!isRecord(value) || value['format'] !== 'rolemap-readiness') {
		return { ok: false, issues: [makeIssue('readiness-foreign', { file }, start)] };
	}
	for (const key of ['id', 'title']) if (typeof value[key] !== 'string') value[key] = '';
	if (value['id'] === '') value['id'] = 'ladder';
	upgradeReadiness(value);
	const { value: document, faults } = mend(value, readinessSchema);
	if (document === null) return { ok: false, issues: [makeIssue('readiness-foreign', { file }, start)] };
	const issues: Issue[] = [];
	if (document.version > readinessVersion) {
		const values = { file, version: document.version };
		issues.push(makeIssue('readiness-newer', values, places.ofPath(['version'])));
	}
	for (const { path, leftOut } of faults.slice(0, mostFaults)) {
		const values = { file, where: pathText(leftOut) };
		issues.push(makeIssue('readiness-left-out', values, places.ofPath(path)));
	}
	return { ok: true, value: withUniqueIds(document), issues };
}

/** Two records of one id would be one in the store. */
function withUniqueIds(document: Readiness): Readiness {
	const [assessments, plan] = [new UniqueIds(), new UniqueIds()];
	return {
		...document,
		assessments: document.assessments.map((one) => ({ ...one, id: assessments.take(one.id) })),
		plan: document.plan.map((one) => ({ ...one, id: plan.take(one.id) })),
	};
}

/** "assessments[3].state" */
function pathText(path: JsonPath): string {
	const steps = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key.slice(0, 60)}`));
	return steps.join('').replace(/^\./, '');
}
