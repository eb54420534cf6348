/** The ends that a title names. `certain`: its words alone say that it is about a move. */
export interface MoveTitle {
	readonly fromText?: string;
	readonly toText: string;
	readonly certain: boolean;
	/** Which way its words say it goes: "Returning to", "Stepping back to"; "Switching to". */
	readonly heading?: 'back' | 'across';
}

const article = '(?:(?:an?|the|your)\\s+)?';
const certainVerb =
	'(?:(?:the|your|how)\\s+)?(?:transition(?:ing|s)?|promotion|progress(?:ion|ing)?|advanc(?:ing|ement)|(?:career\\s+)?path|next\\s+steps?)';
const verb =
	'(?:(?:the|your)\\s+)?(?:mov(?:e|ing)(?:\\s+(?:back|up|over|across|sideways|down))?|return(?:ing)?|step(?:ping)?(?:\\s+(?:back|up|down))?|switch(?:ing)?(?:\\s+back)?|grow(?:ing|th)?|transfer(?:ring)?|chang(?:e|ing)|shift(?:ing)?|go(?:ing)?\\s+back|route|road|pathway|journey|preparing\\s+(?:for|to\\s+become)|coming\\s+back|converting)';
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
	return { ...(fromText === '' ? {} : { fromText }), toText, certain };
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

function endsIn(title: string): MoveTitle | null {
	const words = title.replace(/^(?:\d+\s*[.):]|[ivx]+[.)])\s+/i, '').trim();
	const arrows = words.replace(arrowInBrackets, '').split(arrow);
	if (arrows.length === 2) return ends(stripVerb(arrows[0] ?? ''), arrows[1], true);
	const pair = fromTo.exec(words);
	if (pair) return ends(pair[1], pair[2], true);
	const target = certainTo.exec(words)?.[1] ?? become.exec(words)?.[1] ?? next.exec(words)?.[1];
	if (target !== undefined) return ends(undefined, target, true);
	return ends(undefined, weakTo.exec(words)?.[1], false);
}

function stripVerb(from: string): string {
	return from.replace(new RegExp(`^(?:${certainVerb}|${verb}|from)\\s*:?\\s+`, 'i'), '');
}
