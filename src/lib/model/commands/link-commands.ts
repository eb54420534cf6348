import { makeIssue } from '../make-issue.ts';
import type { RolemapDocument } from '../document.ts';
import type { RoleLink } from '../role-link.ts';
import type { Command } from './command.ts';
import { edited, refused, roleName } from './edited.ts';

const roleField = { name: 'role', kind: 'role' } as const;

function linkBetween(document: RolemapDocument, a: string, b: string): RoleLink | undefined {
	return document.roleLinks.find((link) => (link.a === a && link.b === b) || (link.a === b && link.b === a));
}

const linkRoles: Command = {
	name: 'link-roles',
	fields: [roleField, { name: 'other', kind: 'role' }],
	run: (document, input) => {
		const [a, b] = [String(input['role']), String(input['other'])];
		const values = { role: roleName(document, a), other: roleName(document, b) };
		if (a === b) return refused(makeIssue('edit-link-to-itself', { role: values.role }, null));
		if (linkBetween(document, a, b)) return edited(document, values);
		const link = { id: `${a}--${b}`, a, b };
		return edited({ ...document, roleLinks: [...document.roleLinks, link] }, values);
	},
};

const unlinkRoles: Command = {
	name: 'unlink-roles',
	fields: [roleField, { name: 'other', kind: 'entry', of: 'link' }],
	run: (document, input) => {
		const [a, b] = [String(input['role']), String(input['other'])];
		const gone = linkBetween(document, a, b);
		const values = { role: roleName(document, a), other: roleName(document, b) };
		return edited({ ...document, roleLinks: document.roleLinks.filter((link) => link !== gone) }, values);
	},
};

/** Says that two roles, as a rule of two frameworks, are the same, or takes that back. */
export const linkCommands = {
	'link-roles': linkRoles,
	'unlink-roles': unlinkRoles,
};
