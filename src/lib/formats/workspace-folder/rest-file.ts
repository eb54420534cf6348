import type { Issue } from '#lib/model/issue.ts';
import { sameContent } from '#lib/model/same-content.ts';
import { decodeText } from '../files/decode-text.ts';
import type { SourceFile } from '../files/source-file.ts';
import { mend } from '../native/mend.ts';
import { restSchema, type OrganizationRest } from './organization-rest.ts';
import { workspaceIssue } from './workspace-issue.ts';

/** The part of `rolemap.json` that the organization has. */
const part = 'organization';

/**
 * What a folder's `rolemap.json` says of the organization and of the ladder's title; what has another form is told and
 * left out. A file that is no settings of ours at all is told by who reads the ladder.
 */
export function readRest(file: SourceFile | undefined): {
	readonly rest: OrganizationRest | null;
	readonly title: string | null;
	readonly issues: readonly Issue[];
} {
	const settings = settingsIn(file);
	const { title, [part]: given } = settings;
	const named = typeof title === 'string' && title.trim() !== '' ? title.trim() : null;
	if (given === undefined || file === undefined) return { rest: null, title: named, issues: [] };
	const { value, faults } = mend(given, restSchema);
	const issues = faults.map(({ path }) => {
		const where = [part, ...path].join('.').slice(0, 100);
		return workspaceIssue(
			'workspace-part-odd',
			{ file: file.path, part: where },
			{ file: file.path, line: 1 },
		);
	});
	return { rest: value, title: named, issues: issues.slice(0, mostFaults) };
}

const mostFaults = 100;

/** The text of `rolemap.json` with `rest` in it, and all else that `existing` ('' for none) holds; null where it says so already. */
export function restText(existing: string, rest: OrganizationRest): string | null {
	return partText(existing, part, rest);
}

/** The same for any part of it by its name; an empty one is left out. */
export function partText(existing: string, name: string, value: object): string | null {
	const { [name]: before, ...others } = objectOf(existing);
	const isEmpty = Object.keys(value).length === 0;
	if (isEmpty ? before === undefined : sameContent(before, value)) return null;
	const settings = { ...others, format: 'rolemap-folder', version: 1, ...(isEmpty ? {} : { [name]: value }) };
	return `${JSON.stringify(settings, null, '\t')}\n`;
}

/** What `rolemap.json` holds; nothing where it is none of ours. */
export function settingsIn(file: SourceFile | undefined): Readonly<Record<string, unknown>> {
	const settings = file === undefined ? {} : objectOf(decodeText(file.bytes).text);
	return settings['format'] === 'rolemap-folder' ? settings : {};
}

function objectOf(text: string): Readonly<Record<string, unknown>> {
	try {
		const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
		return typeof value === 'object' && value !== null && !Array.isArray(value)
			? (value as Readonly<Record<string, unknown>>)
			: {};
	} catch {
		return {};
	}
}
