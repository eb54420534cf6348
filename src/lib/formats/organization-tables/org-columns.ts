import { withoutAccents } from '#lib/model/slug.ts';
import type { Table } from '../tables/table.ts';

/** What a column of an organization's table says. `other-id` is a second id by which managers may be named. */
export const orgMeanings = [
	'position-id',
	'person-id',
	'other-id',
	'name',
	'first-name',
	'last-name',
	'email',
	'title',
	'role',
	'manager-position',
	'manager-id',
	'manager-email',
	'manager-name',
	'manager',
	'dotted',
	'unit',
	'location',
	'status',
	'fte',
	'posts',
	'headcount',
	'assistant',
	'cost',
	'person-kind',
	'person-fte',
	'joined',
	'leaving',
	'assignment-kind',
	'since',
	'level',
	'extra',
	'sensitive',
] as const;
export type OrgMeaning = (typeof orgMeanings)[number];

/** A text as a meaning, such as one that was remembered; null where it is none. */
export function asOrgMeaning(text: string): OrgMeaning | null {
	return (orgMeanings as readonly string[]).includes(text) ? (text as OrgMeaning) : null;
}

/**
 * Heads of `import-shapes.md` and of our own CSV, in lower case with one space between words; of several columns with
 * one meaning the one whose head stands first here is taken.
 */
const heads: Readonly<Partial<Record<OrgMeaning, readonly string[]>>> = {
	'position-id': [
		'position id',
		'position code',
		'positioncode',
		'post unique reference',
		'seat id',
		'post id',
		'position number',
		'req',
	],
	'person-id': [
		'person id',
		'employee id',
		'employee number',
		'employeenumber',
		'associate id',
		'userid',
		'user id',
		'empid',
		'emp id',
		'file number',
		'worker id',
		'personid',
		'unique id',
		'uniqueid',
		'external id',
		'externalid',
		'staff id',
		'personnel number',
		'personalnummer',
		'id',
		'slug',
	],
	'other-id': [
		'object id',
		'objectid',
		'user name',
		'username',
		'user principal name',
		'userprincipalname',
		'samaccountname',
		'alias emails',
		'aliasemails',
		'manager role slug',
	],
	name: [
		'person name',
		'full name',
		'fullname',
		'display name',
		'displayname',
		'employee name',
		'name',
		'worker',
		'employee',
		'associate',
		'person',
		'incumbent',
		'preferred name',
		'payroll name',
		'legal name',
		'mitarbeiter',
	],
	'first-name': [
		'first name',
		'firstname',
		'given name',
		'givenname',
		'legal name first name',
		'legal first name',
		'preferred first name',
		'hr first name lower case',
		'vorname',
	],
	'last-name': [
		'last name',
		'lastname',
		'surname',
		'family name',
		'sn',
		'legal name last name',
		'legal last name',
		'preferred last name',
		'hr last name lower case',
		'nachname',
	],
	email: [
		'person email',
		'work email',
		'workemail',
		'email primary work',
		'work contact work email',
		'email address',
		'email',
		'e mail',
		'mail',
		'contact e mail',
		'primary email',
	],
	title: [
		'title',
		'job title',
		'jobtitle',
		'business title',
		'position title',
		'employee title',
		'job title description',
		'directory job title',
		'generic job title',
		'role title',
		'positionname',
		'position name',
		'position',
		'job',
		'stelle',
		'stellenbezeichnung',
	],
	role: ['role', 'role id', 'ladder role', 'job profile', 'rolle'],
	'manager-position': [
		'manager position id',
		'reports to position id',
		'reports to senior post',
		'reporting senior post',
		'manager req',
		'parent position',
		'parent position id',
		'reports to position',
	],
	'manager-id': [
		'manager id',
		'supervisor id',
		'supervisorid',
		'supervisor eid',
		'supervisoreid',
		'boss id',
		'parent id',
		'parentid',
		'reports to associate id',
		'reports to id',
		'reportstoid',
		'manager userid',
		'manager value',
		'manager employee id',
		'manager number',
		'vorgesetzten id',
	],
	'manager-email': [
		'manager email',
		'manager work email',
		'supervisor email',
		'supervisoremail',
		'reports to email',
		'manager e mail',
	],
	'manager-name': [
		'reports to name',
		'manager name',
		'supervisor name',
		'hr manager full name',
		'worker s manager',
		'workers manager',
		'manager display name',
	],
	manager: [
		'manager',
		'reports to',
		'reportsto',
		'supervisor',
		'boss',
		'line manager',
		'parent',
		'vorgesetzter',
		'vorgesetzte',
		'reporting to',
	],
	dotted: [
		'dotted manager ids',
		'dotted manager id',
		'dottedids',
		'dotted ids',
		'dotted manager',
		'dotted line manager',
		'matrix manager',
		'second manager',
		'dotted',
	],
	unit: [
		'unit',
		'department',
		'home department description',
		'dept',
		'team',
		'supervisory organization',
		'cost center name',
		'division',
		'business unit',
		'org unit path',
		'area',
		'sub dept',
		'business unit description',
		'abteilung',
		'cost center hierarchy',
	],
	location: ['location', 'location description', 'office', 'site', 'city', 'standort', 'building id'],
	status: [
		'status',
		'position status',
		'active status',
		'employment status',
		'employmenthistorystatus',
		'new status',
		'active',
		'account enabled',
		'accountenabled',
		'state',
	],
	fte: ['fte', 'position fte', 'budgeted fte', 'seat fte'],
	posts: ['number of posts in fte', 'posts in fte', 'number of posts'],
	headcount: ['headcount', 'number of people'],
	assistant: ['assistant', 'is assistant', 'isassistant'],
	cost: ['annual cost', 'cost', 'total cost', 'annual full time cost', 'fully loaded cost', 'budget cost'],
	'person-kind': [
		'person kind',
		'worker type',
		'employee type',
		'employment type',
		'type',
		'worker category description',
		'user type',
		'usertype',
		'contract type',
	],
	'person-fte': ['person fte', 'assignment fte', 'filled fte'],
	joined: [
		'joined',
		'hire date',
		'hiredate',
		'start date',
		'startdate',
		'original hire date',
		'hire rehire date',
		'eintrittsdatum',
	],
	leaving: [
		'leaving',
		'termination date',
		'terminationdate',
		'end date',
		'enddate',
		'last day',
		'austrittsdatum',
	],
	'assignment-kind': ['assignment kind', 'assignment type'],
	since: ['since', 'position start date', 'in position since', 'position effective date'],
	level: [
		'level',
		'grade',
		'grade or equivalent',
		'job level',
		'joblevel',
		'pay grade description',
		'pay grade',
		'band',
	],
};

const sensitive =
	/\b(?:ssn|social security|national (?:id|insurance|identifier)|nino|passport|tax (?:id|number)|identity number|birth|dob|geburt|age group|legal age|race|ethnic|gender|sex|pronouns?|religion|marital|nationality|citizenship|disab|health|medical|veteran|bank|iban|bic|account number|routing|sort code|password|passwort|secret|hash|salary|salaries|wage|pay ?rate|pay ?floor|pay ?ceiling|payscale|pay ?scale|compensation|bonus|commission|gehalt|lohn|home (?:address|phone)|personal (?:email|phone)|home secondary email|recovery (?:email|phone)|emergency)/;

const meaningOf: ReadonlyMap<string, readonly [OrgMeaning, number]> = new Map(
	Object.entries(heads).flatMap(([meaning, names]) =>
		names.map((name, order) => [name, [meaning as OrgMeaning, order]] as const),
	),
);

/** A head as it is compared: marks such as `[Required]` left out, "employeeId", "EMPLOYEE_ID" and "Employee ID" alike. */
export function headOf(text: string): string {
	return withoutAccents(text.replace(/\[[^\]]*\]/g, '').replace(/([a-z])([A-Z])/g, '$1 $2'))
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, ' ')
		.trim();
}

/** Whether a text reads as the head of a column of an organization's table. */
export function isOrgColumn(text: string): boolean {
	return meaningOf.has(headOf(text)) || meaningOf.has(headOf(text).replaceAll(' ', ''));
}

function plainMeaning(text: string): readonly [OrgMeaning, number] {
	const head = headOf(text);
	const known = meaningOf.get(head) ?? meaningOf.get(head.replaceAll(' ', ''));
	if (known) return known;
	return [sensitive.test(head) ? 'sensitive' : 'extra', 0];
}

/** Meanings of which several columns may say something, each in its turn. */
const many: ReadonlySet<OrgMeaning> = new Set([
	...([
		'other-id',
		'manager-position',
		'manager-id',
		'manager-email',
		'manager-name',
		'manager',
		'dotted',
	] as const),
	...(['extra', 'sensitive'] as const),
]);

/** Whether any number of columns may have this meaning; the others are one column's each. */
export function mayRepeat(meaning: OrgMeaning): boolean {
	return many.has(meaning);
}

/** What each column of a table seems to say. */
export function guessOrgColumns({ header }: Pick<Table, 'header'>): readonly OrgMeaning[] {
	const plain = header.map(plainMeaning);
	const first = new Map<OrgMeaning, number>();
	for (const [at, [meaning, order]] of plain.entries()) {
		const best = first.get(meaning);
		if (best === undefined || order < (plain[best]?.[1] ?? 0)) first.set(meaning, at);
	}
	// Where no column is called a title, a role is one: only our own tables name roles of a ladder.
	const titled = first.has('title');
	return plain.map(([meaning], at) => {
		if (meaning === 'role' && !titled) return 'title';
		if (many.has(meaning) || first.get(meaning) === at) return meaning;
		return meaning === 'person-id' || meaning === 'position-id' ? 'other-id' : 'extra';
	});
}

/** Whether columns of these meanings are those of an organization: who there is, and something of whom or where. */
export function looksLikeOrganization(meanings: readonly OrgMeaning[]): boolean {
	const has = (...wanted: readonly OrgMeaning[]) => wanted.some((meaning) => meanings.includes(meaning));
	const manager = has('manager', 'manager-id', 'manager-email', 'manager-name', 'manager-position');
	const someone = has('person-id', 'position-id', 'name', 'email', 'first-name', 'posts');
	return someone && (manager || has('position-id') || (has('email') && has('title', 'unit')));
}
