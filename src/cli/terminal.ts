/** Where a command writes: answers to `out`, everything else to `err`; each call is one or more whole lines. */
export interface Terminal {
	readonly out: (text: string) => void;
	readonly err: (text: string) => void;
	/** Whether lines may be colored. */
	readonly color: boolean;
	/** Asks for something that nobody else shall see; null where it is given up. Missing where nobody can be asked. */
	readonly ask?: (question: string) => Promise<string | null>;
	/** Resolves when the person wants the command to end. */
	readonly interrupted: Promise<void>;
}

/** What a command ends with: 0 clean or warnings only, 1 errors in the files, 2 wrong usage, 70 our own fault. */
export type ExitCode = 0 | 1 | 2 | 70;
