/** Words that only ever name people at work, as the last word of a name: "Sous Chef", "Staff". */
const people =
	/^(?:lead|head|chief|chef|fellow|intern|trainee|apprentice|graduate|staff|principal|senior|junior|mid|middle|associate|executive|president|vp|[se]vp|avp|ic|em|tl|agent|nurse|coach|champion|deputy|specialist|guru|evangelist|chair|mate|captain)$/i;
/** "Engineer", "Director", "Scientist", "Analyst", "Architect", "Consultant", "Technician". */
const doer = /(?:[a-z]{3}(?:er|or|ist|yst)|tect|tant|[tc]ian)$/i;
/** Words that end like a doer and are none. */
const things =
	/^(?:paper|number|computer|server|order|career|quarter|cent(?:er|re)|cluster|container|docker|router|browser|error|monitor|sector|factor|customer|consumer|user|power|other|another|never|summer|winter|newsletter|ladder|planner|tracker|calculator|cover|poster|driver|filter|reminder|starter|primer|disclaimer|trigger|provider|pointer|manner|together|water|letter|matter|chapter|folder|header|layer|calendar|offer|tier|carrier|buffer|later|ever|either|whether|after|over|under|per|for|more|first|best|most|list|assist|exist)$/i;
/** Words for what a person does, gets or works with: "remote work", "part-time", "Agile". */
const topic =
	/(?:[a-z]{2}(?:ing|tion|sion|ment|ity|ness|ship|ism|ance|ence|ics|ware|logy|work|time|service|ops?))s?$|^(?:work|time|leave|home|remote|hybrid|office|team|company|agile|scrum|kanban|cloud|on-?call|career|stage|phase|step|level|change|growth|life|mode|model|tool|stack|system|process|project|product|role|position|track|path|people|data|code|scale|plan|review|culture|market|field|area|world|setup|week|month|year|day)s?$/i;
/** "Talk to your manager" is a sentence, "Head of IT" is none. */
const sentence =
	/^(?:an?|your|our|their|its|my|to|in|into|on|at|by|with|without|from|how|what|when|where|why|who|is|are|be|as|than|this|that|these|those|it|you|we|they|not|no|if|or|but|so)$/;
/** Titles that name their field behind them without "of": "VP Engineering". */
const leading =
	/^(?:(?:senior|group|deputy|assistant|associate)\s+)*(?:chief|c[a-z]o|[se]?vp|vice president|director|head|president)\b/i;
const code = /^(?:(?:level|grade|band|rank|step)\s+)?[A-Z]{0,4}[\s-]?\d{1,2}\+?$/i;
const acronym = /^\p{Lu}{2,5}s?$/u;
const ordinal = /(?:[\s-]+(?:[IVX]{1,4}|\d{1,2}))+$/;

/**
 * Whether words read as the name of a role, and not of a topic such as "remote work". For names that nobody else in
 * the ladder says: a role of that name with a page needs no such guess.
 */
export function readsAsRole(name: string): boolean {
	const told = tells(name);
	// Nothing tells: roles are written as names are, topics as words.
	return (
		told ?? ownWords(name).every((word) => /^[\p{Lu}\p{N}&]/u.test(word) || /^(?:of|and|the|for)$/.test(word))
	);
}

/** Whether its words tell a name to be that of a person at work, so that a page of that title is about a role. */
export function namesPerson(name: string): boolean {
	return tells(name) === true;
}

/** What the words of a name tell; undefined where they tell nothing. */
function tells(name: string): boolean | undefined {
	const words = name.trim().split(/\s+/);
	if (words.length > 7 || words.some((word) => sentence.test(word.charAt(0).toLowerCase() + word.slice(1))))
		return false;
	if (code.test(name.trim()) || acronym.test(name.trim())) return true;
	if (leading.test(name)) return true;
	const last =
		ownWords(name)
			.at(-1)
			?.replace(/[^\p{L}\p{N}-]+/gu, '') ?? '';
	const single = last.length > 4 ? last.replace(/(?<!s)s$/, '') : last;
	const tail = single.split('-').at(-1) ?? single;
	if (people.test(tail) || (doer.test(tail) && !things.test(tail))) return true;
	return topic.test(single) || topic.test(tail) ? false : undefined;
}

/** The words of a name without its field, what stands in brackets, and its number: "Director" of "Director of Data". */
function ownWords(name: string): readonly string[] {
	return name
		.replace(/\s*(?:[([,:–—]|\s-\s|\s(?:of|for)\s).*$/su, '')
		.replace(ordinal, '')
		.split(/[\s/]+/);
}

/** Whether any of the roles that a title names reads as one: "CTO or CEO". */
export function readAsRoles(names: string): boolean {
	return names.split(/\s*(?:,|;|\/|\bor\b|\band\b)\s*/i).some((name) => name !== '' && readsAsRole(name));
}
