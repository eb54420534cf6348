import type { Role } from '#lib/model/role.ts';
import type { Src } from '#lib/model/source.ts';

/** How a role introduces itself: its question, the words that lead to it, and the rest of its first paragraph. */
export interface OpeningWords {
	readonly question: { readonly text: string; readonly src?: Src } | null;
	/** "You answer the question:", from the summary; '' where the page leads in otherwise. */
	readonly leadIn: string;
	/** The summary, without the question and its lead-in where those are shown above it. */
	readonly summary: string;
	readonly summarySrc?: Src;
}

/**
 * Takes a role's first paragraph apart, so that its question is not read twice. Where the paragraph does not end
 * its lead-in with a colon right before the question, it stays whole.
 */
export function openingWords(role: Role): OpeningWords {
	const question = role.coreQuestion[0];
	const summary = role.summary[0];
	const whole = {
		question: question
			? { text: unquoted(question.text), ...(question.src ? { src: question.src } : {}) }
			: null,
		leadIn: '',
		summary: summary?.text ?? '',
		...(summary?.src ? { summarySrc: summary.src } : {}),
	};
	if (!question || !summary) return whole;
	const bare = unquoted(question.text);
	const at = bare === '' ? -1 : summary.text.indexOf(bare);
	if (at < 0) return whole;
	const before = summary.text.slice(0, at).replace(/[*_"'“‘«„\s]+$/, '');
	const after = summary.text
		.slice(at + bare.length)
		.replace(/^["'”’»“*_]+/, '')
		.trim();
	const leadIn = /(?:^|[.!?]\s+)([^.!?]{1,80}:)$/.exec(before)?.[1];
	if (leadIn === undefined || /[*_`[]/.test(leadIn)) return whole;
	const rest = `${before.slice(0, before.length - leadIn.length).trim()} ${after}`.trim();
	return { ...whole, leadIn, summary: rest };
}

/** A question without the marks and quotation marks around it. */
function unquoted(text: string): string {
	return text
		.trim()
		.replace(/^[*_"'“‘«„]+/, '')
		.replace(/["'”’»“*_]+$/, '');
}
