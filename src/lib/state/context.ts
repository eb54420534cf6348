import { createContext } from 'svelte';
import type { Announcer } from './announcer.svelte.ts';
import type { CareerPicture } from './career-picture.svelte.ts';
import type { MarkdownTrees } from './markdown-trees.ts';
import type { Preferences } from './preferences.svelte.ts';
import type { Workspace } from './workspace.svelte.ts';

/** What every view may ask for. */
export interface App {
	readonly workspace: Workspace;
	readonly picture: CareerPicture;
	readonly trees: MarkdownTrees;
	readonly preferences: Preferences;
	readonly announcer: Announcer;
}

export const [getApp, setApp] = createContext<App>();
