import { createContext } from 'svelte';

/** The sheet of details that a piece of text stands on. */
export interface SheetContext {
	/** The page that texts without a source of their own stand on. */
	readonly file: string;
	readonly sourcesShown: boolean;
}

export const [getSheet, setSheet] = createContext<SheetContext>();
