import type { Finding, FoundMove, FoundTable } from './found.ts';
import type { MoveTitle } from './move-title.ts';
import type { PageBlock } from './page-block.ts';
import type { PageText } from './page-text.ts';
import type { Section } from './section.ts';
import type { SectionKind } from './section-kind.ts';

/** What a construct's reader is handed: the page, the move it stands in, and where findings go. */
export interface Surroundings {
	readonly page: PageText;
	/** The move whose section this is within; null outside of one. */
	readonly move: FoundMove | null;
	readonly found: (finding: Finding) => void;
	/** A new move for these ends, already among the findings. */
	readonly newMove: (ends: MoveTitle | null, block: PageBlock, path: readonly string[]) => FoundMove;
	/** What goes for all moves of the page, with nothing of its own but what is said of all. */
	readonly everyMove: (section: Section) => FoundMove;
	/** Reads the sections below one, each by its own construct. */
	readonly readParts: (sections: readonly Section[], move?: FoundMove) => void;
	/** Reads a block that the section's own construct has no place for; false where nobody has. */
	readonly readStray: (block: PageBlock, section: Section, move: FoundMove | null) => boolean;
	/** The table read last in this part of the page, so that "**Note**: ..." below it stays with it. */
	readonly lastTable: () => FoundTable | null;
}

/** How one kind of section is read. */
export interface Construct {
	readonly kind: SectionKind;
	readonly read: (section: Section, around: Surroundings) => void;
}
