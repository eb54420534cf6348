import type { Issue } from '../issue.ts';
import { issueMaker } from '../issue-maker.ts';
import { successionIssueWords } from '#lib/words/english/issues-succession.ts';

const makeIssue = issueMaker(successionIssueWords);
const between = ' > ';

/** How people and positions are called in what is told. */
export interface Called {
	readonly person: (id: string) => string;
	readonly position: (id: string) => string;
}

/** What `checkTalent` found, which tells of ids, with the people and positions called as a screen calls them. */
export function calledByName(issues: readonly Issue[], { person, position }: Called): readonly Issue[] {
	return issues.map((issue) => {
		const called = Object.entries(issue.values).map(([name, value]) => {
			if (typeof value !== 'string') return [name, value];
			if (name === 'person') return [name, person(value)];
			if (name === 'position') return [name, position(value)];
			return [name, name === 'names' ? value.split(between).map(person).join(between) : value];
		});
		return makeIssue(
			issue.code as keyof typeof successionIssueWords,
			Object.fromEntries(called) as never,
			issue.place,
		);
	});
}
