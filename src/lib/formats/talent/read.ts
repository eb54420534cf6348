import type { Issue, Place } from '#lib/model/issue.ts';
import type { Result } from '#lib/model/result.ts';
import { checkTalent } from '#lib/model/talent/check-talent.ts';
import { defaultReadinessScale } from '#lib/model/talent/readiness-scale.ts';
import { talentGround } from '#lib/model/talent/talent-ground.ts';
import { talentCollections, talentSchema, talentVersion, type Talent } from '#lib/model/talent/talent.ts';
import { upgradeTalent } from '#lib/model/talent/upgrade-talent.ts';
import { UniqueIds } from '#lib/model/unique-ids.ts';
import { jsonWords } from '#lib/words/english/json.ts';
import { decodeText } from '../files/decode-text.ts';
import type { SourceFile } from '../files/source-file.ts';
import { mend, type Fault, type JsonPath } from '../native/mend.ts';
import { parseJson } from '../native/parse-json.ts';
import { TextPlaces } from '../native/text-places.ts';
import { isRecord, type JsonRecord } from '../native/upgrades.ts';
import { talentIssue } from './talent-issue.ts';
import type { Ground, TalentReading } from './talent-reading.ts';

/** Beyond so many faults of one file the rest are not told one by one. */
const mostFaults = 100;

/**
 * The talent document in a `<name>.rolemap-talent.json` that is not locked, checked against the organization in
 * `ground`. Good records are kept, with fields that we do not know; what is broken is left out and told with its line;
 * what does not fit the organization is kept and told. Never throws.
 */
export function readTalent({ path: file, bytes }: SourceFile, ground: Ground): Result<TalentReading> {
	const { text } = decodeText(bytes);
	const places = new TextPlaces(file, text);
	const start: Place = { file, line: 1, column: 1 };
	const parsed = parseJson(text);
	if (!parsed.ok) {
		const values = { file, reason: jsonWords[parsed.fault] };
		return { ok: false, issues: [talentIssue('talent-broken', values, places.of(parsed.at))] };
	}
	const { value } = parsed;
	if (!isRecord(value) || value['format'] !== 'rolemap-talent')
		return { ok: false, issues: [talentIssue('talent-foreign', { file }, start)] };
	complete(value);
	const written = writtenPlaces(value);
	const { value: document, faults } = mend<unknown>(value, talentSchema);
	if (document === null) return { ok: false, issues: [talentIssue('talent-foreign', { file }, start)] };
	const found = document as Talent;
	const issues: Issue[] = faultIssues(file, faults, places);
	if (found.version > talentVersion) {
		const values = { file, version: found.version };
		issues.unshift(talentIssue('talent-newer', values, places.ofPath(['version'])));
	}
	const placeOf = (path: JsonPath) => places.ofPath(written(found, path));
	issues.push(...checkTalent(found, talentGround(ground, found), placeOf));
	return { ok: true, value: { talent: withUniqueIds(found), rows: null }, issues };
}

/** What a document cannot be without, put in where it is missing or no text. */
function complete(value: JsonRecord): void {
	for (const key of ['id', 'title', 'orgId']) if (typeof value[key] !== 'string') value[key] = '';
	if (value['id'] === '') value['id'] = 'talent';
	if (!Array.isArray(value['readinessScale']) || value['readinessScale'].length === 0)
		value['readinessScale'] = defaultReadinessScale.map((step) => ({ ...step, months: [...step.months] }));
	upgradeTalent(value);
}

function faultIssues(file: string, faults: readonly Fault[], places: TextPlaces): Issue[] {
	return faults.slice(0, mostFaults).map(({ path, leftOut }) => {
		const values = { file, where: pathText(leftOut) };
		return talentIssue('talent-left-out', values, places.ofPath(path));
	});
}

/** Mending moves records up over those that are left out: this tells where the ones that stayed stand in the file. */
function writtenPlaces(value: JsonRecord): (document: unknown, path: JsonPath) => JsonPath {
	const places = new Map<object, number>();
	const note = (list: unknown) => {
		if (!Array.isArray(list)) return;
		for (const [at, record] of list.entries()) {
			if (!isRecord(record)) continue;
			places.set(record, at);
			note(record['nominations']);
		}
	};
	for (const name of talentCollections) note(value[name]);
	return (document, path) => {
		let part: unknown = document;
		return path.map((key) => {
			part = (part as Readonly<Record<string | number, unknown>> | undefined)?.[key];
			return typeof key === 'number' && isRecord(part) ? (places.get(part) ?? key) : key;
		});
	};
}

/** Two records of one id would be one in the store. */
function withUniqueIds(talent: Talent): Talent {
	const apart = <T extends { readonly id: string }>(records: readonly T[], ids = new UniqueIds()) =>
		records.map((one) => {
			const id = ids.take(one.id);
			return id === one.id ? one : { ...one, id };
		});
	const nominations = new UniqueIds();
	return {
		...talent,
		readinessScale: apart(talent.readinessScale),
		slates: apart(talent.slates).map((slate) => ({
			...slate,
			nominations: apart(slate.nominations, nominations),
		})),
		...{ pools: apart(talent.pools), cycles: apart(talent.cycles) },
		...{
			assessments: apart(talent.assessments),
			evidence: apart(talent.evidence),
			plans: apart(talent.plans),
		},
		...{ keptCascades: apart(talent.keptCascades), agenda: apart(talent.agenda) },
		...{ decisions: apart(talent.decisions), followUps: apart(talent.followUps) },
		history: apart(talent.history),
	};
}

/** "slates[3].nominations[0].rank" */
function pathText(path: JsonPath): string {
	const steps = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key.slice(0, 60)}`));
	return steps.join('').replace(/^\./, '');
}
