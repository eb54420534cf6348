import { readFile, rename } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { jsonAnswer, refusal, type Answer } from './answer.ts';
import { contentType } from './content-type.ts';
import { contentHash } from './pages-bundle.ts';
import { writeAtomically } from './write-atomically.ts';

/** A file to be written: `path` as the page knows it, `place` on disk, and the version it replaces. */
export interface Replacement {
	readonly path: string;
	readonly place: string;
	readonly bytes: Uint8Array;
	/** The hash that the page last read; null where it believes the file to be new. */
	readonly match: string | null;
}

/**
 * Writes the file if it still is what the page last read: 200 or, for a new one, 201 with `{path, hash}`;
 * otherwise 409 with what is there now (empty and without ETag where it was removed), and 428 where the page
 * did not say what it replaces. Calls for one file must not overlap.
 */
export async function replaceFile(replacement: Replacement): Promise<Answer> {
	const { path, place, bytes, match } = replacement;
	try {
		const current = await readCurrent(place);
		if (current !== null && match === null) return refusal(428, (said) => said.needsMatch(path));
		if (match !== null && (current === null || contentHash(current) !== match)) {
			return conflict(path, current);
		}
		await writeAtomically(place, bytes);
		const hash = contentHash(bytes);
		return jsonAnswer({ path, hash }, current === null ? 201 : 200, { ETag: `"${hash}"` });
	} catch (error) {
		return diskRefusal(path, error);
	}
}

/**
 * Takes the file away if it still is what the page last read: 200 with `{path, hash: null}`; 409 and 428 as
 * `replaceFile`. It stays beside its place under a hidden name, so that nothing is lost by a slip of a page.
 */
export async function removeFile({ path, place, match }: Omit<Replacement, 'bytes'>): Promise<Answer> {
	try {
		const current = await readCurrent(place);
		if (current === null) return refusal(404, (said) => said.fileNotFound(path));
		if (match === null) return refusal(428, (said) => said.needsMatch(path));
		const hash = contentHash(current);
		if (hash !== match) return conflict(path, current);
		await rename(place, join(dirname(place), `.${basename(place)}.${hash.slice(0, 12)}.removed`));
		return jsonAnswer({ path, hash: null });
	} catch (error) {
		return diskRefusal(path, error);
	}
}

/** The hash in an If-Match header, quoted or bare; null where there is none. */
export function readMatch(header: string | undefined): string | null {
	const match = /^(?:W\/)?"?([0-9a-f]{64})"?$/i.exec(header?.trim() ?? '')?.[1];
	return match?.toLowerCase() ?? (header === undefined ? null : '');
}

/** What the file system's own error means to a person. */
export function diskRefusal(path: string, error: unknown): Answer {
	const code = (error as NodeJS.ErrnoException).code ?? String(error);
	if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes(code)) return refusal(404, (said) => said.fileNotFound(path));
	if (['ENAMETOOLONG', 'ELOOP'].includes(code)) return refusal(403, (said) => said.outside);
	if (['EACCES', 'EPERM', 'EROFS'].includes(code)) return refusal(403, (said) => said.noPermission(path));
	if (['ENOSPC', 'EDQUOT'].includes(code)) return refusal(507, (said) => said.diskFull);
	return refusal(500, (said) => said.failed(path, code));
}

async function readCurrent(place: string): Promise<Uint8Array | null> {
	try {
		return await readFile(place);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
		throw error;
	}
}

function conflict(path: string, current: Uint8Array | null): Answer {
	return {
		status: 409,
		headers: {
			'Content-Type': contentType(path),
			'Cache-Control': 'no-store',
			...(current === null ? {} : { ETag: `"${contentHash(current)}"` }),
		},
		body: current ?? new Uint8Array(),
	};
}
