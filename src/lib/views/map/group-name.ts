import type { RoleGroup } from '#lib/analysis/groups/role-groups.ts';
import { lateWords } from '#lib/words/late-words.ts';

/** What a group is called. */
export function groupName({ label }: RoleGroup): string {
	const said = lateWords().largeMap;
	switch (label.kind) {
		case 'track':
			return label.name;
		case 'around':
			return said.around(label.name);
		case 'part':
			return said.part(label.first, label.last);
		case 'others':
			return said.others;
		case 'all':
			return said.all;
	}
}
