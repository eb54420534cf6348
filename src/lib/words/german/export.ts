import type { ExportFigures } from '../english/export.ts';
import { plural } from './counted.ts';

/** Was zu sehen ist, als Datei weitergeben. */
export const exportWords = {
	contains: ({ roles, moves, positions, people, names, pay, asOf }: ExportFigures) =>
		[
			...(roles > 0
				? [`${roles} ${plural(roles, 'Rolle', 'Rollen')}`, `${moves} ${plural(moves, 'Wechsel', 'Wechsel')}`]
				: []),
			...(positions > 0
				? [
						`${positions} ${plural(positions, 'Stelle', 'Stellen')}`,
						`${people} ${plural(people, 'Person', 'Personen')}`,
						...(people === 0
							? []
							: [{ none: 'mit Namen', initials: 'Namen als Initialen', 'role-only': 'ohne Namen' }[names]]),
						...(pay ? ['ohne Kosten'] : []),
					]
				: []),
			'keine Nachfolgedaten',
			...(asOf === undefined ? [] : [`Stand ${asOf}`]),
		].join(', '),
};
