import { readAsRoles } from './reads-as-role.ts';

/** The ends that a title names. `certain`: its words alone say that it is about a move to a role. */
export interface MoveTitle {
	readonly fromText?: string;
	readonly toText: string;
	readonly certain: boolean;
	/** Its words are no more than "A to B", so that A must be a role that is known. */
	readonly bare?: true;
	/** Where its target is no known role, it only groups what goes for every move. */
	readonly ifKnown?: true;
	/** Which way its words say it goes: "Returning to", "Stepping back to"; "Switching to". */
	readonly heading?: 'back' | 'across';
}

const article = '(?:(?:an?|the|your)\\s+)?';
const certainVerb = '(?:(?:the|your|how)\\s+)?(?:transition(?:ing|s)?|promotion|next\\s+(?:step|role)s?)';
const verb =
	'(?:(?:the|your|how)\\s+)?(?:progress(?:ion|ing)?|advanc(?:ing|ement)|(?:career\\s+)?path|mov(?:e|ing)(?:\\s+(?:back|up|over|across|sideways|down))?|return(?:ing)?|step(?:ping)?(?:\\s+(?:back|up|down))?|switch(?:ing)?(?:\\s+back)?|grow(?:ing|th)?|transfer(?:ring)?|chang(?:e|ing)|shift(?:ing)?|go(?:ing)?\\s+back|route|road|pathway|journey|preparing\\s+(?:for|to\\s+become)|coming\\s+back|converting)';
const arrow = /\s*(?:→|⇒|⟶|➔|➜|➝|➡\ufe0f?|»|-->|->|=>|–>|—>)\s*/u;
/** "Senior → Staff (L4 → L5)" has its ends outside of the brackets. */
const arrowInBrackets = /\s*[([][^()[\]]{0,80}(?:→|⇒|⟶|➔|➜|➝|➡|»|->|=>|–>|—>)[^()[\]]{0,80}[)\]]/gu;

const fromTo = new RegExp(
	`^(?:(?:${certainVerb}|${verb})\\s+)?from\\s+${article}(.+?)\\s+(?:back\\s+)?(?:in)?to\\s+${article}(.+)$`,
	'i',
);
const certainTo = new RegExp(`^${certainVerb}\\s+(?:back\\s+)?(?:in)?to(?:wards?)?\\s+${article}(.+)$`, 'i');
const weakTo = new RegExp(`^${verb}\\s+(?:(?:in|on)?to(?:wards?)?\\s+)${article}(.+)$`, 'i');
const become = new RegExp(`^(?:how\\s+to\\s+)?becom(?:e|ing)\\s+${article}(.+)$`, 'i');
const next = new RegExp(
	`^(?:next|possible|typical|usual)\\s+(?:next\\s+)?(?:steps?|roles?|moves?|levels?)\\s*(?::|–|—|-)\\s*${article}(.+)$`,
	'i',
);

/** What is left of an end's words: no brackets behind it, no "role" or closing punctuation. */
function endWords(text: string): string {
	return text
		.replace(/\s*[([][^()[\]]*[)\]]\s*$/, '')
		.replace(/[\s.:;!?]+$/, '')
		.replace(/\s+(?:role|position|roles|positions)$/i, '')
		.trim();
}

function ends(from: string | undefined, to: string | undefined, certain: boolean): MoveTitle | null {
	const toText = endWords(to ?? '');
	const fromText = endWords(from ?? '');
	if (toText === '' || toText.length > 120) return null;
	return { ...(fromText === '' ? {} : { fromText }), toText, certain: certain && readAsRoles(toText) };
}

/** The move that a title (without marks) is about; null where it is about none. */
export function moveTitle(title: string): MoveTitle | null {
	if (title.length > 200) return null;
	const found = endsIn(title);
	const heading =
		/^(?:\W*(?:the|your|optional|sometimes)\s+)?(?:return|(?:mov|step|go|com|switch|transition)\w*\s+(?:back|down)|step\w*\s+back)/i.test(
			title,
		)
			? 'back'
			: /^\W*(?:switch|transfer|mov\w*\s+(?:across|sideways|over)|lateral)/i.test(title)
				? 'across'
				: undefined;
	return found && heading ? { ...found, heading } : found;
}

/** "🚀 Promotion to Lead" without what decorates it; an arrow in front is no decoration. */
function undecorated(title: string): string {
	return arrow.exec(title)?.index === 0
		? title
		: title.replace(/^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|[\ufe0f\u200d\s])+/u, '');
}

function endsIn(title: string): MoveTitle | null {
	const words = undecorated(title.trim())
		.replace(/^(?:\d+\s*[.):]|[ivx]+[.)])\s+/i, '')
		.trim();
	const arrows = words.replace(arrowInBrackets, '').split(arrow);
	if (arrows.length === 2) return ends(stripVerb(arrows[0] ?? ''), arrows[1], arrows[0] === '');
	const pair = fromTo.exec(words);
	if (pair) return ends(pair[1], pair[2], new RegExp(`^${certainVerb}`, 'i').test(words));
	const target = certainTo.exec(words)?.[1] ?? next.exec(words)?.[1];
	if (target !== undefined) return ends(undefined, target, true);
	return ends(undefined, weakTo.exec(words)?.[1] ?? become.exec(words)?.[1], false);
}

const notARole = /^(?:how|what|where|when|why|who|which|things|ways|guide|introduction|welcome)\b/i;

/** "Engineer to Tech Lead": a move only if the roles say so. */
export function bareMoveTitle(title: string): MoveTitle | null {
	if (title.length > 120) return null;
	const [from, to, more] = title.split(/\s+to\s+/i);
	const titled = from !== undefined && /^\p{Lu}/u.test(from) && !notARole.test(from);
	const found = more === undefined && titled ? ends(from, to, false) : null;
	return found && found.fromText !== undefined ? { ...found, bare: true } : null;
}

/** Whether a title such as "CTO or CEO" names several roles of which this is one. */
export function namesOneOf(several: string, one: string): boolean {
	const [all, word] = [several.toLowerCase(), one.toLowerCase()];
	return all !== word && all.split(/\s*(?:,|\/|\bor\b|\band\b)\s*/).includes(word);
}

/** Whether nothing but a change of roles goes by these words, wherever they stand. */
export function saysTransition(title: string): boolean {
	return /^(?:the |your )?transition(?:ing)?\s+(?:back\s+)?(?:from|(?:in)?to)\s/i.test(title);
}

function stripVerb(from: string): string {
	return from.replace(new RegExp(`^(?:${certainVerb}|${verb}|from)\\s*:?\\s+`, 'i'), '');
}
