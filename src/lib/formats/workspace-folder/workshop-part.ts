import * as v from 'valibot';
import type { RolemapDocument } from '#lib/model/document.ts';
import type { Issue } from '#lib/model/issue.ts';
import { sameContent } from '#lib/model/same-content.ts';
import {
	criterionSchema,
	decisionSchema,
	followUpSchema,
	namedViewSchema,
	noteSchema,
	storySchema,
	voteSchema,
	workshopCollections,
} from '#lib/model/workshop.ts';
import { encodeText } from '../files/encode-text.ts';
import { decodeText } from '../files/decode-text.ts';
import type { SourceFile } from '../files/source-file.ts';
import { mend } from '../native/mend.ts';
import { partText, settingsIn } from './rest-file.ts';
import { workspaceIssue } from './workspace-issue.ts';

/** The part of `rolemap.json` that a workshop has. */
const part = 'workshop';

const schema = v.object({
	stories: v.exactOptional(v.array(storySchema)),
	views: v.exactOptional(v.array(namedViewSchema)),
	notes: v.exactOptional(v.array(noteSchema)),
	votes: v.exactOptional(v.array(voteSchema)),
	criteria: v.exactOptional(v.array(criterionSchema)),
	decisions: v.exactOptional(v.array(decisionSchema)),
	actions: v.exactOptional(v.array(followUpSchema)),
});

const mostFaults = 100;

export function isSettings({ path }: { readonly path: string }): boolean {
	return path.toLowerCase() === 'rolemap.json';
}

/** `document` with the stories, notes and decisions that the `rolemap.json` of `files` keeps. */
export function joinWorkshop(
	document: RolemapDocument,
	files: readonly SourceFile[],
): { readonly document: RolemapDocument; readonly issues: readonly Issue[] } {
	const file = files.find(isSettings);
	const given = settingsIn(file)[part];
	// A file of the whole document says all of itself.
	if (file === undefined || given === undefined || !isWithoutWorkshop(document))
		return { document, issues: [] };
	const { value, faults } = mend(given, schema);
	const issues = faults.slice(0, mostFaults).map(({ path }) => {
		const where = [part, ...path].join('.').slice(0, 100);
		return workspaceIssue(
			'workspace-part-odd',
			{ file: file.path, part: where },
			{ file: file.path, line: 1 },
		);
	});
	const kept = Object.entries(value ?? {}).map(([name, records]) => [name, oneEach(records)] as const);
	return { document: { ...document, ...Object.fromEntries(kept) }, issues };
}

/** Of records with one id the first. */
function oneEach(records: readonly { readonly id: string }[]): readonly { readonly id: string }[] {
	const seen = new Set<string>();
	return records.filter(({ id }) => !seen.has(id) && seen.add(id));
}

export function sameWorkshop(one: RolemapDocument, other: RolemapDocument): boolean {
	return workshopCollections.every((name) => sameContent(one[name], other[name]));
}

function isWithoutWorkshop(document: RolemapDocument): boolean {
	return workshopCollections.every((name) => document[name].length === 0);
}

/** `rolemap.json` with the workshop of `document`, made of `settings` where there is one; the same file where it says so already. */
export function withWorkshopPart(
	document: RolemapDocument,
	settings: SourceFile | undefined,
): SourceFile | undefined {
	const filled = workshopCollections.filter((name) => document[name].length > 0);
	const records = Object.fromEntries(filled.map((name) => [name, document[name]]));
	const existing = settings === undefined ? '' : decodeText(settings.bytes).text;
	const text = partText(existing, part, records);
	if (text === null) return settings;
	return { path: settings?.path ?? 'rolemap.json', bytes: encodeText(text, false) };
}
