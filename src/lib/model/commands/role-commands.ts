import { roleNamed, uniqueName } from './role-naming.ts';
import type { RolemapDocument } from '../document.ts';
import { makeIssue } from '../make-issue.ts';
import { isBody, nameKey } from '../role-names.ts';
import { isOwnPage } from '../role-blocks.ts';
import type { Role } from '../role.ts';
import type { Command, CommandInput } from './command.ts';
import { edited, recordOf, refused, withRecord } from './edited.ts';
import { duplicateName } from '#lib/words/english/commands.ts';
import { withNewPage } from './new-page.ts';
import { newRoleId } from './new-role-id.ts';
import { withoutMoves, withoutPage, withoutReferences } from './removal.ts';
import { unplaced } from './unplaced.ts';

const roleField = { name: 'role', kind: 'role' } as const;
const nameField = { name: 'name', kind: 'text' } as const;

function emptyRole(document: RolemapDocument, name: string, wantsPage: boolean): Role {
	const isSeat = wantsPage || !isBody(name);
	return {
		id: newRoleId(document, name),
		frameworkId: document.frameworks[0]?.id ?? 'ladder',
		name,
		aliases: [],
		kind: isSeat ? 'stub' : 'body',
		onMap: isSeat,
		trackIds: [],
		rank: 0,
		summary: [],
		coreQuestion: [],
		primaryFocus: [],
		scope: [],
		responsibilities: [],
		skillSets: [],
		activities: [],
		timeShares: [],
		notes: [],
	};
}

function placed(role: Role, input: CommandInput): Role {
	return {
		...role,
		...(input['track'] === undefined ? {} : { trackIds: [String(input['track'])] }),
		...(input['level'] === undefined ? {} : { levelId: String(input['level']) }),
	};
}

const addRole: Command = {
	name: 'add-role',
	fields: [
		nameField,
		{ name: 'track', kind: 'track', optional: true },
		{ name: 'level', kind: 'level', optional: true },
		{ name: 'outline', kind: 'flag', optional: true },
	],
	run: (document, input) => {
		const { name, shortName } = roleNamed(String(input['name']));
		const wantsPage = input['outline'] !== true;
		const bare = placed(emptyRole(document, name, wantsPage), input);
		const role = shortName === undefined ? bare : { ...bare, shortName, aliases: [shortName] };
		const next = { ...document, roles: [...document.roles, role] };
		return edited(wantsPage ? withNewPage(next, role) : next, { role: name });
	},
};

const renameRole: Command = {
	name: 'rename-role',
	fields: [roleField, nameField],
	run: (document, input) => {
		const role = recordOf(document, 'roles', input['role']);
		const { name, shortName } = roleNamed(String(input['name']));
		const short = shortName ?? role.shortName;
		if (name === role.name && short === role.shortName) return edited(document, { role: role.name, name });
		const aliases = [
			...new Set([...role.aliases, role.name, ...(shortName === undefined ? [] : [shortName])]),
		];
		const renamed: Role = {
			...role,
			name,
			aliases: aliases.filter((alias) => alias !== name),
			...(short === undefined ? {} : { shortName: short }),
		};
		const page = document.pages.find(({ id }) => id === role.pageId);
		const next = withRecord(document, 'roles', renamed);
		const values = { role: role.name, name };
		if (!page || !isOwnPage(page, role.id)) return edited(next, values);
		const h1 = page.h1.includes(role.name) ? page.h1.replace(role.name, () => name) : name;
		return edited(withRecord(next, 'pages', { ...page, h1 }), values);
	},
};

const setShortName: Command = {
	name: 'set-short-name',
	fields: [roleField, { name: 'name', kind: 'text', blank: true }],
	run: (document, input) => {
		const role = recordOf(document, 'roles', input['role']);
		const name = String(input['name']);
		const { shortName, ...bare } = role;
		const values = { role: role.name, name, before: shortName ?? '' };
		if (name === '') return edited(withRecord(document, 'roles', bare), values);
		const aliases = role.aliases.includes(name) ? role.aliases : [...role.aliases, name];
		return edited(withRecord(document, 'roles', { ...role, shortName: name, aliases }), values);
	},
};

const addAlias: Command = {
	name: 'add-alias',
	fields: [roleField, nameField],
	run: (document, input) => {
		const role = recordOf(document, 'roles', input['role']);
		const name = String(input['name']);
		const known = [role.name, ...role.aliases].some((other) => nameKey(other) === nameKey(name));
		const next = known
			? document
			: withRecord(document, 'roles', { ...role, aliases: [...role.aliases, name] });
		return edited(next, { role: role.name, name });
	},
};

const removeAlias: Command = {
	name: 'remove-alias',
	fields: [roleField, { name: 'name', kind: 'entry', of: 'alias' }],
	run: (document, input) => {
		const role = recordOf(document, 'roles', input['role']);
		const name = String(input['name']);
		if (name === role.shortName)
			return refused(makeIssue('edit-alias-is-short-name', { role: role.name, name }, null));
		const aliases = role.aliases.filter((alias) => alias !== name);
		return edited(withRecord(document, 'roles', { ...role, aliases }), { role: role.name, name });
	},
};

const duplicateRole: Command = {
	name: 'duplicate-role',
	fields: [roleField, { ...nameField, optional: true }, { name: 'moves', kind: 'flag', optional: true }],
	run: (document, input) => {
		const role = recordOf(document, 'roles', input['role']);
		const wanted = input['name'];
		const { name, shortName } =
			typeof wanted === 'string'
				? roleNamed(wanted)
				: { name: uniqueName(document, duplicateName(role.name)), shortName: undefined };
		const { pageId: _, shortName: __, ...bare } = unplaced(role);
		const id = newRoleId(document, name);
		const copy: Role = {
			...bare,
			id,
			name,
			kind: role.kind === 'page' ? 'stub' : role.kind,
			aliases: shortName === undefined ? [] : [shortName],
			...(shortName === undefined ? {} : { shortName }),
		};
		const at = document.roles.indexOf(role) + 1;
		const roles = [...document.roles.slice(0, at), copy, ...document.roles.slice(at)];
		const next = role.kind === 'page' ? withNewPage({ ...document, roles }, copy) : { ...document, roles };
		const moves =
			input['moves'] === true
				? document.transitions
						.filter((move) => move.from === role.id || move.to === role.id)
						.map((move) => {
							const from = move.from === role.id ? id : move.from;
							const to = move.to === role.id ? id : move.to;
							return { ...unplaced(move), id: `${from}--${to}`, from, to, sharedWith: [] };
						})
				: [];
		return edited(moves.length === 0 ? next : { ...next, transitions: [...next.transitions, ...moves] }, {
			role: role.name,
			name,
			moves: moves.length,
		});
	},
};

const removeRole: Command = {
	name: 'remove-role',
	fields: [roleField],
	run: (document, input) => {
		const role = recordOf(document, 'roles', input['role']);
		const gone = document.transitions.filter((move) => move.from === role.id || move.to === role.id);
		const rest = withoutMoves(document, new Set(gone.map(({ id }) => id)));
		const page = document.pages.find(({ id }) => id === role.pageId);
		const roles = rest.roles.filter(({ id }) => id !== role.id);
		// A page that is about others, too, stays theirs.
		const goes = page && isOwnPage(page, role.id) && roles.every(({ pageId }) => pageId !== page.id);
		const left = goes ? withoutPage({ ...rest, roles }, page.id) : { ...rest, roles };
		return edited(withoutReferences(left, role.id), {
			...{ role: role.name, moves: gone.length, file: goes ? page.file : '' },
		});
	},
};

const attachPage: Command = {
	name: 'attach-page',
	fields: [roleField],
	run: (document, input) => {
		const role = recordOf(document, 'roles', input['role']);
		if (role.pageId !== undefined) return edited(document, { role: role.name, file: '' });
		const next = withNewPage(document, role);
		return edited(next, { role: role.name, file: next.pages.at(-1)?.file ?? '' });
	},
};

const renameLadder: Command = {
	name: 'rename-ladder',
	fields: [{ name: 'title', kind: 'text' }],
	run: (document, input) => {
		const title = String(input['title']);
		const values = { before: document.title, title };
		if (title === document.title) return edited(document, values);
		const frameworks = document.frameworks.map((framework, at) =>
			at === 0 ? { ...framework, title } : framework,
		);
		// The heading of an index page is the ladder's title where it says the same.
		const pages = document.pages.map((page) =>
			page.kind === 'index' && page.h1 === document.title ? { ...page, h1: title } : page,
		);
		return edited({ ...document, title, frameworks, pages }, values);
	},
};

export const roleCommands = {
	'add-role': addRole,
	'rename-role': renameRole,
	'set-short-name': setShortName,
	'add-alias': addAlias,
	'remove-alias': removeAlias,
	'duplicate-role': duplicateRole,
	'remove-role': removeRole,
	'attach-page': attachPage,
	'rename-ladder': renameLadder,
};
