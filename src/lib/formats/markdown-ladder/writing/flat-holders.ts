import type { PageBlock, Span } from '../page-block.ts';
import { trimmed } from '../page-text.ts';
import type { Section } from '../section.ts';
import { sectionBlocks, type Holder, type PageShape } from './page-shape.ts';

interface Titled {
	readonly file: string;
	readonly shape: PageShape;
	readonly holder: Holder;
}

/** The lines of an entry alone: to the next part that is an entry too, or that the grammar has a name for. */
function ownSpan(shape: PageShape, section: Section, entries: ReadonlySet<Section>): Span {
	const own = ownBlocks(section, entries);
	const last = own.findLast(({ kind }) => kind !== 'rule' && kind !== 'blank');
	const from = own[0]?.from ?? 0;
	return { from, to: Math.max(from, trimmed(shape.page.text, { from, to: last?.to ?? from }).to) };
}

function ownBlocks(section: Section, entries: ReadonlySet<Section>): readonly PageBlock[] {
	const end = section.sections.findIndex((part) => holds(part, entries));
	if (end < 0) return sectionBlocks(section);
	const head = section.heading ? [section.heading, ...section.body] : section.body;
	return [...head, ...section.sections.slice(0, end).flatMap(sectionBlocks)];
}

function holds(part: Section, entries: ReadonlySet<Section>): boolean {
	return part.kind !== 'none' || entries.has(part) || part.sections.some((inner) => holds(inner, entries));
}

/**
 * Holders of titled entries as their reader sees them: one after the other, whatever level their titles have; "**Own**"
 * below "### Plan" is the next group, and "**Key Skills**" there is no line of either. Entries all of one level with
 * nothing else in them keep the holders they have, with their other siblings.
 */
export function flatHolders(titled: readonly Titled[]): ReadonlyMap<Holder, Holder> {
	const sections = new Set(titled.flatMap(({ holder }) => holder.section ?? []));
	const nested = [...sections].some((section) => section.sections.some((part) => holds(part, sections)));
	const flat = new Map<Holder, Holder>();
	if (!nested) return flat;
	const byRoot = new Map<object, Titled[]>();
	for (const one of titled) {
		const root = rootOf(one, sections);
		byRoot.set(root, [...(byRoot.get(root) ?? []), one]);
	}
	for (const [among, all] of byRoot) {
		const spans = all.map((one) => ({
			one,
			span: ownSpan(one.shape, one.holder.section as Section, sections),
		}));
		spans.sort((a, b) => a.span.from - b.span.from);
		const bodies = spans.map(({ span }) => span);
		const depth = Math.min(...all.map(({ holder }) => holder.depth));
		for (const [at, { one }] of spans.entries())
			flat.set(one.holder, { ...one.holder, bodies, at, among, depth });
	}
	return flat;
}

/** The section that a list of entries stands in: above all that are entries. */
function rootOf({ shape, holder }: Titled, entries: ReadonlySet<Section>): object {
	let section = holder.section as Section;
	for (;;) {
		const parent = shape.parents.get(section) ?? null;
		if (parent === null) return section;
		if (!entries.has(parent) && parent.kind !== 'none') return parent.sections;
		section = parent;
	}
}
