import { withoutAccents } from '#lib/model/slug.ts';
import type { Table } from '../tables/table.ts';
import { isShared, type ColumnMeaning } from './column-meaning.ts';
import { proficiencyOrder } from './proficiency-words.ts';

const thing = '(?:role|job|occupation|position|node|o ?net soc|soc|rolle|stelle|beruf)';
const skill = '(?:skill|competency|competence|capability|ability|element|kompetenz|fahigkeit)';
const text = '(?:description|definition|summary|text|beschreibung)';
const id = '(?:id|code|key|uri|nr|number|nummer)';

/** Heads as people and public frameworks write them, lower case, words apart by one space; the first that fits wins. */
const heads: readonly (readonly [ColumnMeaning, RegExp])[] = [
	['to-id', new RegExp(`^(?:related|target|to|next|destination|ziel)\\b.*\\b${id}$`)],
	['to', /^(?:to|target|destination|successor|next|nach|ziel)(?: (?:role|job|name|title|rolle|node))?$/],
	['to', /^(?:related|similar)(?: (?:role|job|occupation))?(?: (?:name|title))?$|^(?:moves|leads) to$/],
	['role-id', new RegExp(`^(?:(?:from|source|von|quelle) )?(?:${thing} )?${id}$`)],
	['role', /^(?:from|source|origin|von|quelle)(?: (?:role|job|name|title|rolle|node))?$/],
	[
		'role',
		new RegExp(`^(?:${thing}|(?:${thing} )?(?:name|title|label|bezeichnung)|job role|preferred ?label)$`),
	],
	['level-text', new RegExp(`^(?:role |job )?level ${text}$`)],
	['role-text', new RegExp(`^(?:${thing} )?(?:${text}|purpose)$`)],
	['proficiency-text', new RegExp(`^(?:${skill} level|proficiency(?: level)?) ${text}$`)],
	['skill-text', new RegExp(`^${skill} ${text}$`)],
	['skill-id', new RegExp(`^${skill} ${id}$`)],
	['skill', new RegExp(`^${skill}s?(?: (?:name|title|label))?$|^(?:kompetenzen|fahigkeiten)$`)],
	['category', new RegExp(`^(?:${skill} )(?:category|group|area|type|family|gruppe)$`)],
	[
		'proficiency',
		new RegExp(`^(?:${skill}|required|expected|target) level(?: name)?$|^proficiency(?: level)?$|^mastery$`),
	],
	['importance', /^(?:importance|relevance|wichtigkeit)(?: (?:value|score))?$/],
	['need', /^(?:essential|mandatory|need|relation type|essential or optional|pflicht)$/],
	[
		'level',
		/^(?:(?:role|job|career|seniority) )?(?:level|grade|band|seniority|job zone|zone|stufe|ebene|karrierestufe)(?: name)?$/,
	],
	[
		'track',
		/^(?:(?:role|job|career) ?)?(?:family|track|discipline|function|stream|profession|group|cluster|category|department|laufbahn|familie|gruppe|bereich)(?: name)?$/,
	],
	['years', /^(?:(?:typical|average|min|expected) )?(?:years?|duration|timeline|time in role|jahre|dauer)$/],
	['nearness', /^(?:index|rank|rang)$/],
	[
		'weight',
		/^(?:weight|count|share|strength|frequency|score|probability|similarity|moves|gewicht|anzahl|anteil)$/,
	],
	['kind', /^(?:kind|type|art|relation|(?:edge|link|move|transition) (?:type|kind))$/],
];

/** Meanings that only say something of moves, or of requirements. */
const ofMoves: readonly ColumnMeaning[] = ['weight', 'nearness', 'years', 'kind'];

function headOf(text: string): string {
	return withoutAccents(text.replace(/([a-z])([A-Z])/g, '$1 $2'))
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, ' ')
		.trim();
}

function byHead(text: string): ColumnMeaning {
	const head = headOf(text);
	return heads.find(([, pattern]) => pattern.test(head))?.[0] ?? 'extra';
}

function isStep(text: string): boolean {
	return proficiencyOrder(text) !== null || /^(?:level|stufe|step) \d{1,2}$/.test(headOf(text));
}

/** Whether a text reads as the head of a column of a framework's table. */
export function isFrameworkColumn(text: string): boolean {
	return byHead(text) !== 'extra' || isStep(text);
}

/** What each column of `table` seems to say, by its head and by what the other heads are. */
export function guessColumns({ header, file }: Pick<Table, 'header' | 'file'>): readonly ColumnMeaning[] {
	const plain = header.map(byHead);
	const aboutSkills = !plain.includes('skill') && header.filter(isStep).length >= 2;
	const first = plain.map((meaning): ColumnMeaning => {
		if (!aboutSkills && !/(?:skill|competenc)[^/]*$/i.test(file)) return meaning;
		// A list of skills calls them "name", as a list of roles does.
		if (plain.some((one) => one === 'skill' || one === 'skill-id')) return meaning;
		const asSkill: Partial<Record<ColumnMeaning, ColumnMeaning>> = {
			role: 'skill',
			'role-id': 'skill-id',
			'role-text': 'skill-text',
			track: 'category',
		};
		return asSkill[meaning] ?? meaning;
	});
	const has = (meaning: ColumnMeaning) => first.includes(meaning);
	const [moves, skills, roles] = [
		has('to') || has('to-id'),
		has('skill') || has('skill-id'),
		has('role') || has('role-id'),
	];
	const skillAt = first.findIndex((meaning) => meaning === 'skill' || meaning === 'skill-id');
	const second = first.map((meaning, at): ColumnMeaning => {
		if (skills && !roles && meaning === 'extra' && isStep(header[at] ?? '')) return 'step';
		if (skills && !roles && meaning === 'role-text') return 'skill-text';
		// "role, level, skill" is of the role, "role, skill, level" of the skill.
		if (skills && roles && meaning === 'level' && !has('proficiency') && at > skillAt) return 'proficiency';
		if (skills && meaning === 'weight') return 'importance';
		if (!moves && ofMoves.includes(meaning)) return 'extra';
		return meaning;
	});
	return once(second);
}

/** Of columns with one meaning the first keeps it. */
function once(meanings: readonly ColumnMeaning[]): readonly ColumnMeaning[] {
	return meanings.map((meaning, at) =>
		isShared(meaning) || meanings.indexOf(meaning) === at ? meaning : 'extra',
	);
}
