import { moveTitle, type MoveTitle } from './move-title.ts';
import { matchable } from './matchable.ts';
import type { SectionKind } from './section-kind.ts';

/** `whole` must match all of a title, `word` any part of it; titles are matched without case and punctuation. */
interface TitlePattern {
	readonly kind: SectionKind;
	readonly whole: RegExp;
	readonly word?: RegExp;
}

/** In order: an earlier pattern wins, so that "Activity Time Comparison" is about time. */
const patterns: readonly TitlePattern[] = [
	{
		kind: 'readiness',
		whole:
			/^(?:career |progression |promotion |readiness |key )*(?:progression )?indicators?$|^readiness(?: check(?:list)?| signs| signals| criteria| evidence)?$|^(?:signs|signals)(?: that)?(?: you(?: re| are)?)? (?:are )?ready.*$|^(?:when )?(?:you re|youre|you are) ready(?: for| to)?.*$|^are you ready.*$|^how (?:do )?(?:you|to) know (?:that )?you(?:re| re| are) ready.*$|^what ready looks like.*$|^ready for .+$/,
		word: /\bindicators?\b|\breadiness\b|\b(?:signs|signals)\b.*\bready\b|\byou(?:re| re| are) ready\b/,
	},
	{ kind: 'accelerators', whole: /^(?:\w+ )*accelerators?$/, word: /\baccelerators?\b/ },
	{
		kind: 'considerations',
		whole: /^(?:career |path |career path |track )*considerations?$/,
		word: /\bconsiderations?\b/,
	},
	{
		kind: 'time',
		whole:
			/^(?:day to day |activity |weekly |typical )*time (?:allocation|comparison|shares?|split|spent|budget)s?(?: comparison)?(?: by (?:role|level))?$|^(?:how|where) (?:your |the )?time (?:is spent|goes)$/,
		word: /\btime (?:allocation|comparison|share|split|spent)\b|\bactivity time\b/,
	},
	{
		kind: 'differences',
		whole: /^(?:key |main )?differences?(?: summary| at a glance)?$/,
		word: /\bdiffer(?:s|ences?)?\b/,
	},
	{
		kind: 'comparison',
		whole: /^(?:role )?comparison(?: .*)?$|^.+ (?:vs|versus) .+$/,
		word: /\bcomparison\b|\bcompared\b|\bvs\b|\bversus\b/,
	},
	{
		kind: 'timeline',
		whole:
			/^(?:typical |expected |usual |rough )?(?:timelines?|time ?frame|duration|time in (?:role|level)|how long(?: (?:it|does it|this) takes?)?)$/,
		word: /\btimelines?\b|\btime ?frame\b|\bhow long\b/,
	},
	{
		kind: 'shifts',
		whole:
			/^(?:the |key |main |mindset |required |big |major )*shifts?(?: required| needed| to make| at each transition| in (?:focus|mindset)| by transition)*$|^what (?:changes|shifts)$/,
		word: /\bshifts?\b/,
	},
	{
		kind: 'pitfalls',
		whole:
			/^(?:common |typical |usual |frequent |key )*(?:pitfalls?|mistakes|traps|anti ?patterns)(?: (?:to (?:avoid|watch(?: out)? for)|and .*))?$|^(?:what|things) to (?:avoid|watch(?: out)? for)$|^watch out for$/,
		word: /\bpitfalls?\b|\bmistakes\b|\banti ?patterns\b/,
	},
	{
		kind: 'actions',
		whole:
			/^(?:key |recommended |concrete |suggested |main |specific )*actions?(?: (?:to|for|you) .*| items| steps| plan)?$|^(?:what to do|how to get there|steps to take)$/,
		word: /\bactions?\b/,
	},
	{
		kind: 'responsibilities',
		whole:
			/^(?:core |key |main |primary |typical |your |the )*(?:responsibilit(?:y|ies)|duties|accountabilities)$|^what you(?: will)? do$/,
		word: /\bresponsibilit|\bduties\b|\baccountabilit|^what you(?: will)? (?:do|own)$/,
	},
	{
		kind: 'activities',
		whole:
			/^(?:typical |your |a )*(?:day to day|daily|weekly)?(?: ?(?:activities|work|week|rhythm))?(?<=.)$|^(?:a |your )?(?:typical )?(?:day|week)(?: in the life.*)?$/,
		word: /\bday to day\b|\bactivities\b|\bdaily\b|\btypical (?:day|week)\b|\bday in the life\b/,
	},
	{
		kind: 'skills',
		whole:
			/^(?:key |core |required |essential |main |technical |critical )*(?:skills?|competenc(?:y|ies)|skill ?sets?|capabilities)(?: (?:sets?|evolution.*|required|needed|and .*|by .*|across .*))?$/,
		word: /\bskills?\b|\bskill ?sets?\b|\bcompetenc/,
	},
	{
		kind: 'ladder',
		whole:
			/^(?:the |our |career |leadership |engineering )*(?:ladders?|levels|roles)(?: overview| at a glance| summary)?$/,
		word: /\bladders?\b/,
	},
	{
		kind: 'scope',
		whole:
			/^(?:typical |organizational |organisational |organization |organisation |role |the |expected )*(?:scope|span)(?: (?:and|of) (?:span|scope|scale|impact|influence|control))?(?: by (?:role|level))?$/,
		word: /\bscope\b|\bspan of control\b/,
	},
	{ kind: 'question', whole: /^(?:the |core |key |central |guiding )*question(?: you answer)?$/ },
	{ kind: 'focus', whole: /^(?:primary |main |key )?focus$/ },
	{
		kind: 'summary',
		whole:
			/^(?:summary|overview|about(?: the| this)?(?: role)?|role (?:summary|overview)|purpose|mission|introduction)$/,
	},
	{ kind: 'note', whole: /^(?:notes?|key distinctions?|distinctions?|caveats?)$/ },
];

/** Sections whose parts are titled freely: only a title that is wholly another section's ends them. */
const containers: ReadonlySet<SectionKind> = new Set([
	'responsibilities',
	'activities',
	'actions',
	'skills',
	'accelerators',
	'considerations',
]);

/** Whether the titles below a section of this kind are its own: groups, actions, categories. */
export function holdsGroups(kind: SectionKind): boolean {
	return containers.has(kind);
}

/** What a title announces below a section of kind `parent`; `plain` is the title without marks. */
export function readTitle(plain: string, parent: SectionKind): { kind: SectionKind; move?: MoveTitle } {
	const words = matchable(plain);
	const whole = words === '' ? undefined : patterns.find((pattern) => pattern.whole.test(words));
	// "Technical skills" below "Key skills" is one of its groups.
	if (holdsGroups(parent) && (!whole || whole.kind === parent)) return { kind: 'none' };
	if (whole) return { kind: whole.kind };
	const move = moveTitle(plain);
	if (move) return { kind: 'move', move };
	const word = words.length > 120 ? undefined : patterns.find((pattern) => pattern.word?.test(words));
	return { kind: word?.kind ?? 'none' };
}
