import type { Arrangement } from '#lib/layout/arrangements.ts';
import type { Mask } from '#lib/model/mask.ts';
import type { ProjectedTalent } from '#lib/model/talent/project-talent.ts';
import type { Theme } from '../theme.ts';

/** How a view is put into a file. Words are those of the language in use (`words.ts`), which `language` names. */
export interface PictureOptions {
	/** What is hidden, beside what the view's own address hides; what is drawn is told by it, and hidden before. */
	readonly mask: Mask;
	readonly theme: Theme;
	/** How a map is arranged; in lanes where nothing is said. */
	readonly arrangement?: Arrangement | undefined;
	/** BCP 47. */
	readonly language: string;
	/** Only the succession map is drawn from it, and only where it is given. */
	readonly talent?: ProjectedTalent | undefined;
}
