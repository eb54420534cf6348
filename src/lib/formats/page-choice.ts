/** Sheets of paper as they are named, in millimeters on their side (ISO 216). */
export const paperSizes = {
	A4: [297, 210],
	A3: [420, 297],
	A2: [594, 420],
	A1: [841, 594],
	A0: [1189, 841],
} as const;
export type Paper = keyof typeof paperSizes;

/**
 * One sheet of a paper, one as large as the picture, the picture at full size over many, or of an organization a sheet
 * for each manager.
 */
export type PageChoice = Paper | 'fit' | 'tile' | 'managers';
export const pageChoices = [...(Object.keys(paperSizes) as Paper[]), 'fit', 'tile', 'managers'] as const;

/** null for what is no choice. */
export function readPage(text: string): PageChoice | null {
	return pageChoices.find((choice) => choice.toLowerCase() === text.toLowerCase()) ?? null;
}
