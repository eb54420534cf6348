import { bareMoveTitle, moveTitle, saysTransition, type MoveTitle } from './move-title.ts';
import { matchable } from '#lib/model/matchable.ts';
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
		word: /\bresponsibilit(?:y|ies)\b|\bduties\b|\baccountabilit(?:y|ies)\b|^what you(?: will)? (?:do|own)$/,
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
		word: /\bskills?\b|\bskill ?sets?\b|\bcompetenc(?:y|ies)\b/,
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

/**
 * What a title announces below a section of kind `parent`; `plain` is the title without marks. `inMove`: it stands
 * within a move, where one word is enough.
 */
export function readTitle(
	plain: string,
	parent: SectionKind,
	inMove = false,
): { kind: SectionKind; move?: MoveTitle } {
	const words = matchable(plain);
	const whole = words === '' ? undefined : patterns.find((pattern) => pattern.whole.test(words));
	// "Technical skills" below "Key skills" is one of its groups.
	const grouped = holdsGroups(parent) && (!whole || whole.kind === parent);
	if (grouped && !saysTransition(plain)) return { kind: 'none' };
	if (whole) return { kind: whole.kind };
	const move = moveTitle(plain);
	if (move) return { kind: 'move', move };
	const word = words.length > 120 ? undefined : patterns.find((pattern) => hasWord(pattern, words, inMove));
	if (word) return { kind: word.kind };
	const bare = bareMoveTitle(plain);
	return bare ? { kind: 'move', move: bare } : { kind: 'none' };
}

/** Words that leave a title what it is: "Technical and leadership skills for engineers". */
const qualifier =
	/^(?:an?|the|this|signs?|signals?|evidence|check|new|big|major|mindset|key|your|our|my|its|and|or|for|of|in|at|to|by|as|with|on|per|across|between|through|you|we|need|needed|what|how|core|main|primary|typical|common|usual|general|basic|required|expected|expectations?|essential|critical|important|necessary|recommended|suggested|specific|concrete|universal|personal|professional|technical|soft|hard|people|business|leadership|strategic|organi[sz]ational|career|growth|development|promotion|progression|transition|transitions|move|moves|path|next|current|role|roles|position|job|level|levels|track|team|teams|each|every|all|any|both|summary|overview|details?|list|matrix|table|avoid|watch|out|make|take|get|there|required|day|work|weekly|ic|individual|contributors?|engineers?|engineering|managers?|management|directors?|vps?|leads?|leaders?|juniors?|mids?|seniors?|staff|principals?|executives?|architects?|designers?|analysts?|scientists?|developers?|s|\d+)$/;

/** Outside of a move a title about something else may hold the word: "Key performance indicators", "Out of scope". */
function hasWord({ kind, word }: TitlePattern, words: string, inMove: boolean): boolean {
	if (!word?.test(words)) return false;
	if (inMove || kind === 'comparison' || kind === 'differences' || kind === 'ladder') return true;
	const rest = words.replace(word, ' ').trim();
	return !/\bout of\b/.test(words) && rest.split(/\s+/).every((part) => part === '' || qualifier.test(part));
}
