import type { PageBlock } from './page-block.ts';
import type { MoveTitle } from './move-title.ts';
import type { SectionKind } from './section-kind.ts';

/** A heading or label with what stands below it, down to the next of its level. */
export interface Section {
	readonly kind: SectionKind;
	/** Null for what stands above the first heading. */
	readonly heading: PageBlock | null;
	/** As written, and without marks. */
	readonly title: string;
	readonly plain: string;
	/** A label counts half a level below its heading. */
	readonly level: number;
	/** Titles from the outermost down to this one. */
	readonly path: readonly string[];
	/** The ends a title such as "Transition to CTO" names. */
	readonly move?: MoveTitle;
	readonly body: PageBlock[];
	readonly sections: Section[];
}
