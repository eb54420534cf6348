import { asking } from './asking.ts';
import type { SaveTarget, Written } from './saving-plan.ts';

/**
 * The folder or file that `rolemap serve` opened, by this run's token. Every write names the version it read, so that
 * the server refuses it if anything came in between. Rejects where the server does not answer.
 */
export function servedTarget(token: string): SaveTarget {
	const versions = new Map<string, string | null>();
	const ask = (path: string, init: RequestInit = {}) => {
		const version = versions.get(path);
		const match = init.method === undefined || version == null ? {} : { 'if-match': version };
		const headers = { ...asking(token), ...match };
		return fetch(`/api/file?path=${encodeURIComponent(path)}`, { ...init, headers });
	};
	const change = async (path: string, init: RequestInit): Promise<Written> => {
		const response = await ask(path, init);
		if (response.ok) {
			versions.set(path, response.headers.get('etag'));
			return { kind: 'written' };
		}
		if (response.status !== 409) {
			// 428: it came into being after it was found missing.
			if (response.status === 428) return { kind: 'conflict', theirs: await bytesOf(await ask(path)) };
			return { kind: 'refused', reason: (await response.text()).trim() };
		}
		return { kind: 'conflict', theirs: response.headers.has('etag') ? await bytesOf(response) : null };
	};
	return {
		read: async (path) => {
			if (!(await listed(token)).has(path)) {
				versions.set(path, null);
				return null;
			}
			const response = await ask(path);
			versions.set(path, response.ok ? response.headers.get('etag') : null);
			return response.ok ? bytesOf(response) : null;
		},
		write: (path, bytes) => change(path, { method: 'PUT', body: new Uint8Array(bytes) }),
		remove: (path) => change(path, { method: 'DELETE' }),
	};
}

/** Asking for a file that is not there would be reported as a fault in the browser's console. */
async function listed(token: string): Promise<ReadonlySet<string>> {
	const response = await fetch('/api/files', { headers: asking(token) });
	if (!response.ok) throw new Error((await response.text()).trim());
	const { files } = (await response.json()) as { files: readonly { path: string }[] };
	return new Set(files.map(({ path }) => path));
}

async function bytesOf(response: Response): Promise<Uint8Array> {
	return new Uint8Array(await response.arrayBuffer());
}
