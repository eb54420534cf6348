import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, sep, isAbsolute } from 'node:path';
import { isOffered, isPassedOver, readInsidePath } from './inside-path.ts';

/** A folder, archive or single file opened for a session. `root` has no links left in it. */
export interface OpenedSource {
	/** The name a person knows it by: the folder's or the file's. */
	readonly name: string;
	/** The folder that paths are relative to. */
	readonly root: string;
	/** Set where one file was opened: the only path there is. */
	readonly only: string | null;
}

/** The source at `path`; rejects with the file system's own error where there is none to be read. */
export async function openSource(path: string): Promise<OpenedSource> {
	const real = await realpath(path);
	const found = await stat(real);
	const name = basename(real) || real;
	if (found.isDirectory()) return { name, root: real, only: null };
	return { name, root: dirname(real), only: name };
}

/** The real place of a path that a page sent, or null where it leaves the source, also by way of a link. */
export async function placeInside(source: OpenedSource, asked: string): Promise<string | null> {
	const path = source.only === asked ? asked : readInsidePath(asked);
	if (path === null || (source.only !== null && path !== source.only)) return null;
	const place = join(source.root, path);
	const real = await realNearest(place);
	return isAllowedPlace(source, real) ? real : null;
}

/** Whether the real `place` of a file may be handed out: a page's name must not be a link to something hidden. */
export function isAllowedPlace(source: OpenedSource, place: string): boolean {
	if (!isInside(source.root, place)) return false;
	const path = pathOf(source, place);
	if (source.only !== null) return path === source.only;
	return !path.split('/').some(isPassedOver) && isOffered(path);
}

/** Whether a watched path (absolute) counts for the session, judged by its name alone. */
export function counts(source: OpenedSource, place: string, isFile: boolean): boolean {
	const path = pathOf(source, place);
	if (path === '') return true;
	if (path.split('/').some(isPassedOver) && source.only !== path) return false;
	if (source.only !== null) return path === source.only;
	return !isFile || isOffered(path);
}

/** A place on disk as the page knows it: relative, with `/`. */
export function pathOf(source: OpenedSource, place: string): string {
	return relative(source.root, place).split(sep).join('/');
}

/** Whether `place` is `root` or below it; both without links. */
export function isInside(root: string, place: string): boolean {
	const way = relative(root, place);
	return way === '' || (!isAbsolute(way) && way !== '..' && !way.startsWith(`..${sep}`));
}

/** `place` with its links resolved as far up as anything exists: a new file has no real path of its own yet. */
async function realNearest(place: string): Promise<string> {
	try {
		return await realpath(place);
	} catch (error) {
		// A link to nothing must not be followed by the write that would create what it points to.
		if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || dirname(place) === place) throw error;
		return join(await realNearest(dirname(place)), basename(place));
	}
}
