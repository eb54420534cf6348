import { createContext } from 'svelte';
import type { Announcer } from './announcer.svelte.ts';
import type { Appearance } from './appearance.svelte.ts';
import type { ChartOnScreen } from './chart-on-screen.svelte.ts';
import type { CareerPicture } from './career-picture.svelte.ts';
import type { Departure } from './departure.ts';
import type { DetailsFocus } from './details-focus.ts';
import type { EditMode } from './edit-mode.svelte.ts';
import type { Editing } from './editing.svelte.ts';
import type { Keeping } from './keeping.svelte.ts';
import type { Dialogs } from './dialogs.svelte.ts';
import type { Language } from './language.svelte.ts';
import type { FileSaving } from './file-saving.svelte.ts';
import type { MarkdownTrees } from './markdown-trees.ts';
import type { Preferences } from './preferences.svelte.ts';
import type { ViewOnScreen } from './view-on-screen.ts';
import type { ServedFolder } from './served-folder.svelte.ts';
import type { Workspace } from './workspace.svelte.ts';

/** What every view may ask for. */
export interface App {
	readonly workspace: Workspace;
	readonly editing: Editing;
	readonly keeping: Keeping;
	readonly editMode: EditMode;
	readonly picture: CareerPicture;
	readonly trees: MarkdownTrees;
	readonly preferences: Preferences;
	readonly appearance: Appearance;
	readonly language: Language;
	readonly dialogs: Dialogs;
	readonly departure: Departure;
	readonly detailsFocus: DetailsFocus;
	readonly chart: ChartOnScreen;
	readonly view: ViewOnScreen;
	readonly announcer: Announcer;
	readonly saving: FileSaving;
	/** The folder a running `rolemap serve` offers, or null where plain files serve the app. */
	readonly served: ServedFolder | null;
}

export const [getApp, setApp] = createContext<App>();
