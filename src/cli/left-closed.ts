/** Codes of what says that files about people were left closed: no problem, and never passed over in silence. */
export const leftClosed: ReadonlySet<string> = new Set(['talent-files-closed', 'readiness-files-closed']);
