/** A report as a tree: a heading with lines and lists below it. */
export interface ReportPart {
	readonly title: string;
	/** Paragraphs, each a text of any number of lines. */
	readonly lines: readonly string[];
	readonly items: readonly ReportItem[];
}

/** `done` makes it an entry that is ticked or not. */
export interface ReportItem {
	readonly text: string;
	readonly facts: readonly string[];
	readonly done?: boolean;
}

/** A report as Markdown. Words of people are inline Markdown already; what would begin a block in them is escaped. */
export function markdownReport(title: string, parts: readonly ReportPart[]): string {
	const blocks = [
		`# ${line(title)}`,
		...parts.flatMap((part) => [`## ${line(part.title)}`, ...part.lines.map(paragraph), ...listOf(part)]),
	];
	return `${blocks.join('\n\n')}\n`;
}

function listOf({ items }: ReportPart): readonly string[] {
	if (items.length === 0) return [];
	const entries = items.map(({ text, facts, done }) => {
		const box = done === undefined ? '' : done ? '[x] ' : '[ ] ';
		return [`- ${box}${line(text)}`, ...facts.map((fact) => `  - ${line(fact)}`)].join('\n');
	});
	return [entries.join('\n')];
}

/** Several lines become one: a list entry or a heading ends with its line. */
function line(text: string): string {
	return harmless(text.replace(/\s+/g, ' ').trim());
}

function paragraph(text: string): string {
	return text.split(/\r?\n/).map(harmless).join('\n').trim();
}

/** Tags stay words, and a line that would begin a block is a line of words. */
function harmless(text: string): string {
	return text
		.replace(/</g, '&lt;')
		.replace(/^(\s*)([#>+*=~|-]|`{3})/u, '$1\\$2')
		.replace(/^(\s*\d+)([.)])/u, '$1\\$2');
}
