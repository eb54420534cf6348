import { roleKeys } from '../commands/roles-named.ts';
import { makeIssue } from '../make-issue.ts';
import { nameKey } from '../role-names.ts';
import { former, touched, type Rule } from './rule.ts';

/** Pages know roles by their names: no two have the same, and a name that is another's alias is at least said. */
export const roleNames: Rule = (edit) => {
	return touched(edit, 'roles').flatMap((role) => {
		const old = former(edit, 'roles', role.id);
		if (old?.name === role.name && old.aliases === role.aliases) return [];
		const own = nameKey(role.name);
		const others = edit.after.roles.filter((other) => other !== role);
		const same = old?.name === role.name ? undefined : others.find((other) => roleKeys(other)[0] === own);
		if (same) return [makeIssue('edit-name-taken', { name: role.name, other: same.name }, null)];
		const had = new Set(old ? roleKeys(old) : []);
		const fresh = roleKeys(role).filter((key) => !had.has(key));
		const alias = others.find((other) => roleKeys(other).some((key) => fresh.includes(key)));
		if (!alias) return [];
		const name = roleKeys(alias).includes(own) ? role.name : (role.shortName ?? role.name);
		return [makeIssue('edit-name-is-alias', { name, other: alias.name }, null)];
	});
};
