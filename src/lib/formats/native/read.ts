import { collectionNames } from '#lib/model/change.ts';
import type { RolemapDocument } from '#lib/model/document.ts';
import { documentVersion } from '#lib/model/empty-document.ts';
import type { Issue, Place } from '#lib/model/issue.ts';
import { issueMaker } from '#lib/model/issue-maker.ts';
import type { Result } from '#lib/model/result.ts';
import { jsonWords } from '#lib/words/english/json.ts';
import { nativeWords } from '#lib/words/english/native.ts';
import { decodeText } from '../files/decode-text.ts';
import type { SourceFile } from '../files/source-file.ts';
import { mendReferences, type ReferenceFault } from './mend-references.ts';
import { mend, type Fault, type JsonPath } from './mend.ts';
import { parseJson, type ParsedJson } from './parse-json.ts';
import { publishedDocumentSchema, unpublished, type PublishedDocument } from './published.ts';
import { TextPlaces } from './text-places.ts';
import { isRecord, upgrades, type JsonRecord } from './upgrades.ts';
import { nativeIssueWords } from '#lib/words/english/issues-native.ts';

const makeIssue = issueMaker(nativeIssueWords);

/** Beyond so many faults of one file the rest are counted. */
const mostFaults = 500;

/**
 * The document in a `<name>.rolemap.json`, of any version. Good records are kept; what is broken is left out and
 * told with its line and column. Refused only where it is no Rolemap document at all. Never throws.
 */
export function readNative({ path: file, bytes }: SourceFile): Result<RolemapDocument> {
	const { text, replaced } = decodeText(bytes);
	const start: Place = { file, line: 1, column: 1 };
	if (/^\s*</.test(text)) return refused(makeIssue('native-web-page', { file }, start));
	const places = new TextPlaces(file, text);
	const parsed = parseJson(text);
	if (!parsed.ok) {
		return refused(
			makeIssue('native-broken', { file, reason: jsonWords[parsed.fault] }, places.of(parsed.at)),
		);
	}
	const { value } = parsed;
	if (!isRecord(value) || value['format'] !== 'rolemap') {
		return refused(makeIssue('native-foreign', { file }, start));
	}
	const { version } = value;
	const opened = documentOf(value);
	const told = [
		...parsed.oddities.map((oddity) => () => oddityIssue(file, oddity, places.of(oddity.at))),
		...opened.faults.map((fault) => () => faultIssue(file, fault, places)),
	];
	const more = told.length - mostFaults;
	const issues = [
		...(replaced > 0 ? [makeIssue('native-letters-lost', { file, count: replaced }, { file })] : []),
		...versionIssues(file, version, places),
		...told.slice(0, mostFaults).map((tell) => tell()),
		...(more > 0 ? [makeIssue('native-more', { file, count: more }, { file })] : []),
	];
	return { ok: true, value: opened.document, issues };
}

function refused(issue: Issue): Result<RolemapDocument> {
	return { ok: false, issues: [issue] };
}

type AnyFault = Fault | ReferenceFault;

/** The document in a file fresh from the parser, which it takes for its own. */
function documentOf(file: JsonRecord): {
	readonly document: RolemapDocument;
	readonly faults: readonly AnyFault[];
} {
	const version = knownVersion(file['version']) ?? 1;
	for (const step of upgrades) if (step.from >= version) step.upgrade(file);
	const named = nameDocument(file);
	// A newer version stays in the document: it tells that saving it here would lose what only the newer one knows.
	file['version'] = Math.max(version, documentVersion);
	const indexes = indexesOf(file);
	const mended = mend<unknown>(file, publishedDocumentSchema);
	const document = mended.value as PublishedDocument;
	const references = mendReferences(document, (record) => indexes.get(record) ?? 0);
	return { document: unpublished(document), faults: [...named, ...mended.faults, ...references] };
}

function knownVersion(version: unknown): number | null {
	return typeof version === 'number' && Number.isSafeInteger(version) && version >= 1 ? version : null;
}

/** The document's own two fields cannot be left out: what is no text is replaced. */
function nameDocument(file: JsonRecord): readonly Fault[] {
	const wrong = (['id', 'title'] as const).filter((key) => typeof file[key] !== 'string');
	const faults = wrong.map((key): Fault => {
		const kind = Object.hasOwn(file, key) ? 'wrong' : 'missing';
		return { path: [key], kind, wanted: 'text', leftOut: [key] };
	});
	for (const key of wrong) file[key] = '';
	if (file['id'] === '') file['id'] = 'ladder';
	return faults;
}

/** Where each record stands in its collection, before any is left out. */
function indexesOf(file: JsonRecord): ReadonlyMap<object, number> {
	const indexes = new Map<object, number>();
	for (const name of collectionNames) {
		const records = file[name];
		if (!Array.isArray(records)) continue;
		for (const [index, record] of records.entries()) if (isRecord(record)) indexes.set(record, index);
	}
	return indexes;
}

function versionIssues(file: string, version: unknown, places: TextPlaces): readonly Issue[] {
	const known = knownVersion(version);
	if (known === null) {
		return [makeIssue('native-version-odd', { file, version: shown(version) }, places.ofPath(['version']))];
	}
	if (known <= documentVersion) return [];
	return [
		makeIssue('native-newer', { file, version: known, known: documentVersion }, places.ofPath(['version'])),
	];
}

function shown(value: unknown): string {
	return value === undefined ? '' : (JSON.stringify(value) ?? '').slice(0, 40);
}

type Oddity = Extract<ParsedJson, { ok: true }>['oddities'][number];

function oddityIssue(file: string, { kind, text }: Oddity, place: Place): Issue {
	return kind === 'repeated'
		? makeIssue('native-name-twice', { file, name: text.slice(0, 100) }, place)
		: makeIssue('native-number-inexact', { file, number: text }, place);
}

function faultIssue(file: string, fault: AnyFault, places: TextPlaces): Issue {
	const place = places.ofPath(fault.path);
	const where = pathText(fault.path);
	switch (fault.kind) {
		case 'wrong':
		case 'missing': {
			const values = {
				file,
				where,
				wanted: nativeWords.wanted(fault.wanted),
				leftOut: pathText(fault.leftOut),
			};
			return makeIssue(fault.kind === 'wrong' ? 'native-value-wrong' : 'native-value-missing', values, place);
		}
		case 'repeated':
			return makeIssue('native-id-twice', { file, where, id: fault.id }, place);
		case 'repeated-inside':
			return makeIssue('native-id-renamed', { file, where, id: fault.id }, place);
		case 'no-end':
			return makeIssue('native-end-missing', { file, where, id: fault.id }, place);
		case 'unknown':
			return makeIssue('native-reference-unknown', { file, where, id: fault.id }, place);
	}
}

/** "roles[3].name" */
function pathText(path: JsonPath): string {
	const steps = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key.slice(0, 60)}`));
	return steps.join('').replace(/^\./, '');
}
