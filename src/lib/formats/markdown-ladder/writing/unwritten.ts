import type { RolemapDocument } from '#lib/model/document.ts';
import type { Issue } from '#lib/model/issue.ts';
import { issueMaker } from '#lib/model/issue-maker.ts';
import { roleIds } from './misread.ts';
import { placingGap } from './placing.ts';
import { entryPlace, isEntry } from './rebase.ts';
import { writingIssueWords } from '#lib/words/english/issues-writing.ts';

const makeIssue = issueMaker(writingIssueWords);

interface Outcome {
	readonly document: RolemapDocument;
	readonly base: RolemapDocument;
	/** As the written pages are read. */
	readonly read: RolemapDocument;
}

const collections = ['roles', 'transitions', 'matrices', 'accelerators', 'considerations'] as const;

function nameOf(record: object): string {
	const { name, title, dimension, id } = record as Readonly<Record<string, unknown>>;
	return [name, title, dimension, id].find((part) => typeof part === 'string' && part !== '') as string;
}

/** The page that a record is read from: of its first statement. */
function fileOf(value: unknown): string {
	if (Array.isArray(value)) return value.map(fileOf).find((file) => file !== '') ?? '';
	if (!isEntry(value)) return '';
	return (
		entryPlace(value)?.file ??
		Object.values(value)
			.map(fileOf)
			.find((file) => file !== '') ??
		''
	);
}

/** An issue for every record whose changes the pages do not give back, and for names of roles that are gone but still there. */
export function unwritten(lost: ReadonlySet<string>, { document, base, read }: Outcome): readonly Issue[] {
	const find = (from: RolemapDocument, key: string): object | undefined => {
		const collection = collections.find((name) => key.startsWith(`${name}/`));
		const id = key.slice(key.indexOf('/') + 1);
		return (
			collection &&
			(from[collection] as readonly { readonly id: string }[]).find((record) => record.id === id)
		);
	};
	const issues = [...lost].map((key) => {
		const record = find(document, key) ?? find(base, key) ?? find(read, key) ?? {};
		const file = fileOf(record) || fileOf(find(base, key) ?? {});
		return makeIssue(
			'change-not-written',
			{ name: nameOf(record) || key, file },
			file === '' ? null : { file },
		);
	});
	const unplaced = placingGap(document, base, read);
	const names = (unplaced?.roles ?? [])
		.filter((id) => !lost.has(`roles/${id}`))
		.map((id) => document.roles.find((role) => role.id === id)?.name ?? id);
	const places = names.map((name) =>
		makeIssue('change-not-written', { name, file: 'rolemap.json' }, { file: 'rolemap.json' }),
	);
	const kept = new Set(roleIds(document, read).values());
	const known = new Set(base.roles.map(({ id }) => id));
	const named = read.roles
		.filter(({ id, onMap }) => onMap && known.has(id) && !kept.has(id))
		.map((role) => {
			const file =
				fileOf(role) ||
				fileOf(read.matrices.find(({ cols }) => cols.some(({ ref }) => ref === role.id)) ?? {});
			return makeIssue('role-still-named', { name: role.name, file }, file === '' ? null : { file });
		});
	return [...issues, ...places, ...named, ...beyondPages(document)];
}

/** Pages have no words for skills that are asked for one by one, and none for links between frameworks. */
function beyondPages({ roles, roleLinks }: RolemapDocument): readonly Issue[] {
	const skills = roles.filter(({ requirements = [] }) => requirements.length > 0).length;
	const links = roleLinks.length;
	return skills + links === 0 ? [] : [makeIssue('pages-cannot-say', { skills, links }, null)];
}
