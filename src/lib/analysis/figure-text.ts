/** A quantity's text with its figure in front: "4-8" and "Directors/Senior Directors". */
export interface FigureText {
	readonly figure: string;
	readonly rest: string;
}

const figureFirst =
	/^((?:~|≈|<|>|≤|≥)?\s*[$€£]?\d[\d.,]*\s*[KMBkmb]?(?:\s*(?:-|–|—|to)\s*[$€£]?\d[\d.,]*\s*[KMBkmb]?)?\+?\s*[%x]?(?:[\s-]?(?:years?|yrs?|quarters?|months?|weeks?|days?)\b\+?)?)(?![\w.])\s*(.*)$/su;
const lead = /^(?:typically|about|around|up to|at least)\s/i;

/** Takes a text apart so that its figure can be set large; null where it does not start with one, or has marks. */
export function figureText(text: string): FigureText | null {
	if (/[\\`*_[<@]|&#?\w+;|~~|https?:|www\./i.test(text) || lead.test(text)) return null;
	const found = figureFirst.exec(text.trim());
	const [, figure, rest] = found ?? [];
	return figure === undefined || rest === undefined ? null : { figure: figure.trim(), rest };
}
