import { fileKind, isOrganizationPath } from '#lib/formats/files/file-kind.ts';

const longestPath = 1024;

/**
 * A path sent by a page, as `/`-separated segments below the opened folder; null for whatever could mean
 * something else to any file system: upward steps, absolute, drive and UNC forms, backslashes, control
 * characters, escapes left in the text, hidden folders. Where links lead is for `realpath` to tell.
 */
export function readInsidePath(text: string): string | null {
	if (text === '' || text.length > longestPath) return null;
	if (/[\u0000-\u001f\u007f\\]/.test(text)) return null;
	if (/%(2e|2f|5c|00|25)/i.test(text)) return null;
	if (/^([a-z]:|\/|~)/i.test(text)) return null;
	const segments = text.split('/');
	return segments.every(isPlainSegment) ? segments.join('/') : null;
}

/** Whether a folder or file of this name is passed over: hidden ones and installed packages are nobody's ladder. */
export function isPassedOver(name: string): boolean {
	return fileKind(name) === 'hidden';
}

/** Whether a file of this path is offered to the page. Talent data never is. */
export function isOffered(path: string): boolean {
	return isWritable(path) || fileKind(path) === 'framework';
}

/** Whether a file of this path may be written from the page. */
export function isWritable(path: string): boolean {
	return ['page', 'data'].includes(fileKind(path)) || isOrganizationPath(path);
}

function isPlainSegment(segment: string): boolean {
	return segment !== '' && segment !== '.' && segment !== '..' && !isPassedOver(segment);
}
