import { counted } from './counted.ts';

/** What a file that is handed out holds, in figures; null for what it does not show. */
export interface ExportFigures {
	readonly roles: number;
	readonly moves: number;
	readonly positions: number;
	readonly people: number;
	readonly names: 'none' | 'initials' | 'role-only';
	readonly pay: boolean;
	/** As its writer meant it, `YYYY-MM-DD`. */
	readonly asOf: string | undefined;
}

/** Handing out what is shown as a file. */
export const exportWords = {
	/** "14 roles, 26 moves, 42 people, names as initials, no talent data. As of 2026-11-25." */
	contains: ({ roles, moves, positions, people, names, pay, asOf }: ExportFigures) =>
		[
			[
				...(roles > 0 ? [counted(roles, 'role', 'roles'), counted(moves, 'move', 'moves')] : []),
				...(positions > 0
					? [
							counted(positions, 'position', 'positions'),
							counted(people, 'person', 'people'),
							...(people === 0
								? []
								: [{ none: 'with names', initials: 'names as initials', 'role-only': 'no names' }[names]]),
							...(pay ? ['no pay'] : []),
						]
					: []),
				'no talent data',
			].join(', '),
			...(asOf === undefined ? [] : [`as of ${asOf}`]),
		].join(', '),
};
