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
	const response = await ask(path, token, {});
	if (response?.status === 404) return { text: '', version: null };
	if (!response?.ok) return null;
	return { text: await response.text(), version: response.headers.get('etag') };
}

/** Writes `text` to `path` if it still is at `version`. */
export async function writeFolderFile(
	path: string,
	text: string,
	session: { readonly token: string; readonly version: string | null },
): Promise<WriteResult> {
	const match: Record<string, string> = session.version === null ? {} : { 'if-match': session.version };
	const response = await ask(path, session.token, { method: 'PUT', body: text, headers: match });
	if (!response) return { kind: 'silent' };
	if (response.ok) return { kind: 'written', version: response.headers.get('etag') };
	// 428: the file came into being after it was found missing.
	if (response.status === 409 || response.status === 428) return { kind: 'conflict' };
	return { kind: 'refused', reason: (await response.text()).trim() };
}

async function ask(path: string, token: string, init: RequestInit): Promise<Response | null> {
	const headers = {
		...(init.headers as Record<string, string> | undefined),
		authorization: `Bearer ${token}`,
	};
	return fetch(`/api/file?path=${encodeURIComponent(path)}`, { ...init, headers }).catch(() => null);
}
