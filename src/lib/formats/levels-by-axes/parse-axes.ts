/** A heading of a page with what stands directly below it, up to the next heading. */
export interface Part {
	readonly title: string;
	readonly line: number;
	readonly body: readonly string[];
}

/** A step of an axis, or of a role: "**Adopts**: actively learns ...". */
export interface Step {
	readonly name: string;
	readonly text: string;
}

export interface Axis {
	readonly name: string;
	readonly steps: readonly Step[];
}

/** A role with the steps it stands at, as its section lists them. */
export interface AxisRole {
	readonly title: string;
	readonly line: number;
	readonly steps: readonly Step[];
}

const numbered = /^\s{0,3}\d{1,2}[.)]\s+\*\*(.{1,80}?)\*\*\s*[:–—-]?\s*(.*)$/;
const bulleted = /^\s{0,3}[-*+]\s+\*\*(.{1,80}?)\*\*\s*[:–—-]?\s*(.*)$/;

/** The parts of a page of Markdown, split at its `#` headings. */
export function partsOf(text: string): readonly Part[] {
	const parts: { title: string; line: number; body: string[] }[] = [];
	for (const [at, line] of text.split(/\r\n?|\n/).entries()) {
		const title = /^#{1,6}\s+(.*?)\s*#*\s*$/.exec(line)?.[1];
		if (title !== undefined) parts.push({ title, line: at + 1, body: [] });
		else parts.at(-1)?.body.push(line);
	}
	return parts;
}

/** The axes of a page: headings with nothing below them but a numbered list of named steps. */
export function axesIn(parts: readonly Part[]): readonly Axis[] {
	return parts.flatMap(({ title, body }) => {
		const lines = body.filter((line) => line.trim() !== '');
		const steps = lines.map((line) => stepOf(numbered, line));
		if (steps.length < 3 || steps.some((step) => step === null)) return [];
		return [{ name: title, steps: steps.filter((step) => step !== null) }];
	});
}

/** The roles of a page: headings with a list of steps, all but one at least of which the axes know. */
export function rolesIn(parts: readonly Part[], axes: readonly Axis[]): readonly AxisRole[] {
	const known = new Set(axes.flatMap(({ steps }) => steps.map(({ name }) => name.toLowerCase())));
	return parts.flatMap(({ title, line, body }) => {
		const steps = body.map((text) => stepOf(bulleted, text)).filter((step) => step !== null);
		const found = steps.filter(({ name }) => known.has(name.toLowerCase())).length;
		return found >= 2 && found >= steps.length - 1 ? [{ title, line, steps }] : [];
	});
}

function stepOf(pattern: RegExp, line: string): Step | null {
	const match = line.length > 5000 ? null : pattern.exec(line);
	return match ? { name: (match[1] ?? '').replace(/:$/, '').trim(), text: (match[2] ?? '').trim() } : null;
}
