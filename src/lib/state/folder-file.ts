import { asking } from './asking.ts';

/** A file of a served folder: its text and the version that a write must name; both empty where there is none yet. */
export interface FolderFile {
	readonly text: string;
	readonly version: string | null;
}

/** What came of a write; `reason` is the server's own sentence. */
export type WriteResult =
	| { readonly kind: 'written'; readonly version: string | null }
	| { readonly kind: 'conflict' }
	| { readonly kind: 'refused'; readonly reason: string }
	| { readonly kind: 'silent' };

/** Reads `path` of the folder that this run's `token` opens; null where the server does not answer. */
export async function readFolderFile(path: string, token: string): Promise<FolderFile | null> {
	const listed = await ask('/api/files', token, {});
	if (!listed?.ok) return null;
	// Asking for a file that is not there would be reported as a fault in the browser's console.
	const { files } = (await listed.json()) as { files: readonly { path: string }[] };
	if (!files.some((file) => file.path === path)) return { text: '', version: null };
	const response = await ask(addressOf(path), token, {});
	if (!response?.ok) return response?.status === 404 ? { text: '', version: null } : null;
	return { text: await response.text(), version: response.headers.get('etag') };
}

/** Writes `text` to `path` if it still is at `version`. */
export async function writeFolderFile(
	path: string,
	text: string,
	session: { readonly token: string; readonly version: string | null },
): Promise<WriteResult> {
	const match: Record<string, string> = session.version === null ? {} : { 'if-match': session.version };
	const response = await ask(addressOf(path), session.token, { method: 'PUT', body: text, headers: match });
	if (!response) return { kind: 'silent' };
	if (response.ok) return { kind: 'written', version: response.headers.get('etag') };
	// 428: the file came into being after it was found missing.
	if (response.status === 409 || response.status === 428) return { kind: 'conflict' };
	return { kind: 'refused', reason: (await response.text()).trim() };
}

function addressOf(path: string): string {
	return `/api/file?path=${encodeURIComponent(path)}`;
}

/** null where nobody answers. */
async function ask(address: string, token: string, init: RequestInit): Promise<Response | null> {
	const headers = { ...(init.headers as Record<string, string> | undefined), ...asking(token) };
	return fetch(address, { ...init, headers }).catch(() => null);
}
