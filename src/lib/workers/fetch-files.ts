import type { SourceFile } from '#lib/formats/files/source-file.ts';
import type { FileOrigin } from './file-origin.ts';

/**
 * The files of `origin`, fetched side by side where they are not at hand. Rejects when an address does not answer.
 * Of a workspace that this browser keeps they are those whose bytes the document cannot give back.
 */
export async function fetchFiles(origin: FileOrigin): Promise<readonly SourceFile[]> {
	if (origin.kind === 'files') return origin.files;
	if (origin.kind === 'stored') return storedFiles(origin.workspace);
	if (origin.kind === 'served') return servedFiles(origin.token);
	return Promise.all(
		origin.addresses.map(async ({ path, url }) => ({ path, bytes: await fetchBytes(url, {}) })),
	);
}

async function storedFiles(workspace: string): Promise<readonly SourceFile[]> {
	const { IndexedDbStore } = await import('#lib/storage/indexed-db-store.ts');
	const store = new IndexedDbStore();
	const originals = await store.originals(workspace);
	store.dispose();
	return originals.ok ? originals.value : [];
}

async function servedFiles(token: string): Promise<readonly SourceFile[]> {
	return unpack(await fetchBytes('/api/pages', { authorization: `Bearer ${token}` }));
}

async function fetchBytes(url: string, headers: Record<string, string>): Promise<Uint8Array> {
	const response = await fetch(url, { headers });
	if (!response.ok) throw new Error(`${url}: ${response.status} ${response.statusText}`);
	return new Uint8Array(await response.arrayBuffer());
}

/**
 * One line of JSON, `{files: [{path, size, wholeSize}]}`, then the files' bytes one after another. What the server
 * left out for its size has `wholeSize`; so many zeros, never touched, let intake say how large it is.
 */
export function unpack(packed: Uint8Array): readonly SourceFile[] {
	const end = packed.indexOf(10);
	const head: unknown = JSON.parse(new TextDecoder().decode(packed.subarray(0, end)));
	const { files } = head as {
		files: readonly { path: string; size: number; problem?: string; wholeSize?: number }[];
	};
	let at = end + 1;
	return files.map(({ path, size, problem, wholeSize = 0 }) => {
		const bytes =
			problem === 'too-large' ? new Uint8Array(Math.min(wholeSize, 2 ** 30)) : packed.slice(at, at + size);
		at += size;
		return { path, bytes };
	});
}
