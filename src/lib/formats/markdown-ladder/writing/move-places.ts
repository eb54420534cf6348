import type { RolemapDocument } from '#lib/model/document.ts';
import type { Section } from '../section.ts';
import type { PageShape } from './page-shape.ts';

/** By block of a page: the records that it was read for, as `<collection>/<id>/<field>`. */
export function blockTargets(base: RolemapDocument, file: string): ReadonlyMap<number, readonly string[]> {
	const page = base.pages.find((other) => other.file === file);
	return new Map((page?.blocks ?? []).map(({ mappedTo }, at) => [at, mappedTo?.split(',') ?? []]));
}

function titles(targets: readonly string[]): number {
	return targets.filter((target) => /^transitions\/.*\/title$/.test(target)).length;
}

/** The section of a move on a page: of those titled for it the one that is for the fewest others. */
export function moveSection(shape: PageShape, id: string, base: RolemapDocument): Section | null {
	const targets = blockTargets(base, shape.page.file);
	const found = [...shape.parents.keys()]
		.map((section) => ({ section, of: targets.get(section.heading?.index ?? -1) ?? [] }))
		.filter(({ section, of }) => section.kind === 'move' && of.includes(`transitions/${id}/title`));
	return found.sort((a, b) => titles(a.of) - titles(b.of))[0]?.section ?? null;
}

/** The section of a role on its page: below its own heading where the page is about several, else below the title. */
export function roleSection(shape: PageShape, id: string, base: RolemapDocument): Section {
	const targets = blockTargets(base, shape.page.file);
	const own = [...shape.parents.keys()].find(({ heading }) =>
		targets.get(heading?.index ?? -1)?.includes(`roles/${id}/name`),
	);
	return own ?? shape.root.sections.find(({ kind }) => kind === 'title') ?? shape.root;
}

/** The moves that the title of a section names. */
export function movesTitled(shape: PageShape, section: Section, base: RolemapDocument): readonly string[] {
	const of = blockTargets(base, shape.page.file).get(section.heading?.index ?? -1) ?? [];
	return of.flatMap((target) => /^transitions\/(.*)\/title$/.exec(target)?.[1] ?? []);
}

/** The page that has the section of a move: its first role's own, or another that speaks of it, or the index. */
export function pageOfMove(id: string, base: RolemapDocument): string | undefined {
	const move = base.transitions.find((other) => other.id === id);
	const pageId = base.roles.find((role) => role.id === move?.from)?.pageId;
	const own = base.pages.find((page) => page.id === pageId)?.file;
	if (own !== undefined) return own;
	const titled = base.pages.find(({ blocks }) =>
		blocks.some(({ mappedTo }) => mappedTo?.split(',').includes(`transitions/${id}/title`)),
	);
	return titled?.file ?? base.pages.find(({ kind }) => kind === 'index')?.file;
}
