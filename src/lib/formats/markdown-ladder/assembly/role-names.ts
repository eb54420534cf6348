import { plainText } from '#lib/model/plain-text.ts';

const written: ReadonlyMap<string, string> = new Map([
	['sr', 'senior'],
	['jr', 'junior'],
	['eng', 'engineering'],
]);

function singular(word: string): string {
	return word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/.test(word) ? word.slice(0, -1) : word;
}

/** What two spellings of a role's name share: no case, punctuation, accents or plural. */
export function nameKey(text: string): string {
	const words = plainText(text)
		.slice(0, 300)
		.replace(/\b(\p{Lu}{2,5})s\b/gu, '$1')
		.normalize('NFKD')
		.replace(/[\u0300-\u036f'’]/g, '')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}+#]+/gu, ' ')
		.trim();
	if (words === '') return text.trim().toLowerCase();
	return words
		.split(' ')
		.map((word) => written.get(word) ?? singular(word))
		.join(' ')
		.replace(/\bvice president\b/g, 'vp');
}

const acronym = /\s*[([]([\p{Lu}\p{N}][\p{L}\p{N}+/&.-]{0,9})[)\]]\s*/u;

/** "Individual Contributor (IC)" as its name and the acronym in brackets. */
export function nameAndAcronym(title: string): { name: string; acronym?: string } {
	const match = acronym.exec(title);
	const short = match?.[1];
	if (!match || short === undefined || !/\p{Lu}/u.test(short)) return { name: title.trim() };
	const name = `${title.slice(0, match.index)} ${title.slice(match.index + match[0].length)}`
		.replace(/\s+/g, ' ')
		.trim();
	return name === '' ? { name: title.trim() } : { name, acronym: short };
}

/** "L5: Staff Engineer" and "M1 – Manager" without the code of their level. */
export function withoutCode(title: string): string {
	return title.replace(/^\s*\p{Lu}{1,4}[ .-]?\d{1,2}\s*(?:[:–—]|-\s)\s*(?=\S)/u, '');
}

/** "Senior" is what everybody calls a Senior Engineer. */
const rankOnly =
	/^((?:(?:junior|mid(?:-?level)?|senior|staff|principal|distinguished|jr\.?|sr\.?)\s+)*(?:junior|mid(?:-?level)?|senior|staff|principal|distinguished|jr\.?|sr\.?))\s+(?:[\p{L}&]+\s+){0,2}[\p{L}]+$/iu;

/** Shorter ways to say a name, which count only where no other role has them: "Director of Data" is "Data Director", "Director". */
export function looseKeys(name: string): readonly string[] {
	const rank = rankOnly.exec(name.trim())?.[1];
	if (rank !== undefined) return [nameKey(rank)];
	const match = /^(.+?)\s+of\s+(.+)$/i.exec(name) ?? /^([^,]+),\s*(.+)$/.exec(name);
	const [head, field] = [match?.[1], match?.[2]];
	if (head === undefined || field === undefined) return [];
	const last = field.split(/\s+/).at(-1) ?? field;
	return [
		...new Set([
			nameKey(head),
			nameKey(`${head} ${field}`),
			nameKey(`${field} ${head}`),
			nameKey(`${last} ${head}`),
		]),
	];
}

const quantityBefore =
	/^(?:(?:~|about|up to|typically|usually|either|mostly|several|multiple|a few|an?|the|other)\s+)*(?:\d[\d.,]*\s*(?:[-–—]|to)?\s*\d*\+?\s+)?(?:(?:an?|the|other)\s+)?/i;

/** A piece of a role-typed cell without counts, articles and brackets: "4-8 Directors (first line)" is "Directors". */
export function barePiece(piece: string): string {
	return piece
		.replace(/\s*[([][^()[\]]*[)\]]/g, '')
		.replace(quantityBefore, '')
		.replace(/[\s.;:]+$/, '')
		.trim();
}

/** The separators of role-typed lists; each piece remembers what stood before it. */
export function namePieces(text: string): { text: string; before: string }[] {
	const pieces: { text: string; before: string }[] = [];
	let from = 0;
	let before = '';
	const flat = plainText(text)
		.slice(0, 500)
		.replace(/\s*[([]\s*/g, ', ')
		.replace(/\s*[)\]]/g, '');
	for (const match of flat.matchAll(/\s*(?:,\s*(?:and\/or|or|and)\s+|[,/;]|\s(?:and\/or|or)\s)\s*/gi)) {
		pieces.push({ text: flat.slice(from, match.index), before });
		before = match[0];
		from = match.index + match[0].length;
	}
	pieces.push({ text: flat.slice(from), before });
	return pieces.filter((piece) => piece.text.trim() !== '').slice(0, 40);
}

const seniority =
	/\b(?:chief|c[a-z]o|(?:s|e)?vp|vice president|president|director|principal|distinguished|fellow|staff|head of|founder|partner|(?:tech|technical|team|engineering) lead|(?:senior|group|engineering|software|development|line) manager)s?\b/i;
const stakeholder =
	/\b(?:product|project|program(?:me)?|design|sales|marketing|account|office|scrum|squad|team members?|engineers|developers|peers|customers?|stakeholders?|members?)\b/i;

/** Whether a name found in a cell is a role of a ladder at all, and not a stakeholder or a sentence. */
export function namesARole(name: string): boolean {
	const words = name.split(/\s+/);
	// Titles are capitalized; "dotted line to CTO" is a sentence.
	const titled = words.every((word) => /^[\p{Lu}\p{N}&/]/u.test(word) || /^(?:of|and|the|for)$/.test(word));
	if (!titled || words.length > 5 || !seniority.test(name)) return false;
	return !stakeholder.test(name) || /\b(?:chief|c[a-z]o|vp|director)\b/i.test(name);
}

/** A governing body: never a seat, never a next step. */
export function isBody(name: string): boolean {
	return /^(?:the )?(?:supervisory |executive |advisory )?board(?: of (?:directors|trustees|governors)| members?)?$/i.test(
		name.trim(),
	);
}

/** "Senior Directors" as the name of one. */
export function oneOf(name: string): string {
	return name.replace(/([A-Za-z]{2,})s$/, (whole, stem: string) =>
		/(?:ss|us|is)$/.test(whole) ? whole : stem,
	);
}

/** Whether a title such as "Comparison: VP vs CTO/CEO" names a role, or the first word of its name. */
export function namedIn(title: string, name: string): boolean {
	const key = nameKey(name);
	const words = new Set(key.split(' '));
	const pieces = title
		.slice(0, 300)
		.replace(/\bcompar(?:ison|ed|ing)\b(?:\s+(?:of|between|with|to)\b)?/gi, '')
		.split(/\s+(?:vs\.?|versus|and|or)\s+|[:,/]/i)
		.map(nameKey)
		.filter((piece) => piece !== '');
	return pieces.some(
		(piece) => looseKeys(name).includes(piece) || piece.split(' ').every((word) => words.has(word)),
	);
}
