import { words } from '#lib/words/words.ts';
import type { WorkspaceSource } from './workspace.svelte.ts';

const addresses: Record<string, string> = import.meta.glob('/data/ladders/engineering/*.md', {
	query: '?url',
	import: 'default',
	eager: true,
});

/** The shipped ladder, read from its pages like any other. */
export function exampleLadder(): WorkspaceSource {
	return {
		kind: 'example',
		name: words.shell.exampleName,
		origin: {
			kind: 'addresses',
			addresses: Object.entries(addresses).map(([path, url]) => ({
				path: path.slice(path.lastIndexOf('/') + 1),
				url,
			})),
		},
	};
}
