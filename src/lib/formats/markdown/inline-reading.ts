import type { LinkDefinitions } from './link-definitions.ts';
import type { ResolveLink } from './safe-link.ts';

/** What the walk down one text needs to know. */
export interface InlineReading {
	readonly text: string;
	readonly definitions: LinkDefinitions;
	readonly resolveLink?: ResolveLink | undefined;
	/** A link inside a link is not one. */
	readonly inLink: boolean;
	readonly depth: number;
}
