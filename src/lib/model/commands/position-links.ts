import { issueMaker } from '../issue-maker.ts';
import type { Issue } from '../issue.ts';
import { nearName } from '../near-name.ts';
import { roleFinder } from '../role-finder.ts';
import { nameKey } from '../role-names.ts';
import { linkingIssueWords } from '#lib/words/english/issues-linking.ts';
import type { Command } from './command.ts';
import { edited, refused, roleName } from './edited.ts';

const makeIssue = issueMaker(linkingIssueWords);

/** "Director, Platform -> director": a title, and a role by its id or a name of its own. */
const line = /^(.*\S)\s*(?:->|→|\t)\s*(\S.*)$/;

/** The role of each title that `links` name, by the key of the title; or everything that is wrong with them. */
function readLinks(
	document: Parameters<Command['run']>[0],
	links: string,
): ReadonlyMap<string, string> | readonly Issue[] {
	const roles = roleFinder(document.roles);
	const titles = new Map(document.positions.map(({ title }) => [nameKey(title), title]));
	const roleOf = new Map<string, string>();
	const issues: Issue[] = [];
	for (const text of links.split(/\r\n|\n|\r/).filter((one) => one.trim() !== '')) {
		const [, title = '', role = ''] = line.exec(text.trim()) ?? [];
		const found = roles.find(role.trim());
		const shown = (words: string) => words.slice(0, 100);
		const near = (words: string, names: readonly string[]) => nearName(words, names);
		if (title === '') issues.push(makeIssue('link-line-odd', { line: shown(text) }, null));
		else if (!titles.has(nameKey(title)))
			issues.push(
				makeIssue(
					'link-title-unknown',
					{ title: shown(title), near: near(title, [...titles.values()]) },
					null,
				),
			);
		else if (found === null) {
			const names = document.roles.map(({ name }) => name);
			issues.push(makeIssue('link-role-unknown', { role: shown(role), near: near(role, names) }, null));
		} else roleOf.set(nameKey(title), found);
	}
	return issues.length > 0 ? issues : roleOf;
}

const linkPositions: Command = {
	name: 'link-positions',
	fields: [
		{ name: 'links', kind: 'lines' },
		{ name: 'relink', kind: 'flag', optional: true },
	],
	run: (document, input) => {
		const links = readLinks(document, String(input['links']));
		if ('length' in links) return refused(...links);
		let count = 0;
		const used = new Set<string>();
		const positions = document.positions.map((position) => {
			const roleId = links.get(nameKey(position.title));
			const stays = position.roleId !== undefined && input['relink'] !== true;
			if (roleId === undefined || stays || roleId === position.roleId || position.status === 'closed')
				return position;
			count++;
			used.add(roleId);
			const { role: _, ...extras } = position.extras ?? {};
			const { extras: _all, ...rest } = position;
			return { ...rest, roleId, ...(Object.keys(extras).length === 0 ? {} : { extras }) };
		});
		const [only] = used;
		const values = {
			count,
			roles: used.size,
			...(used.size === 1 && only !== undefined ? { role: roleName(document, only) } : {}),
		};
		return edited(count === 0 ? document : { ...document, positions }, values);
	},
};

/** Says for many positions at once, by their titles, which role they are of. */
export const positionLinkCommands = { 'link-positions': linkPositions };
