import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the checkout. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Every file below the folders given, by its path from the checkout, sorted. */
export function filesBelow(...folders: readonly string[]): readonly string[] {
	return folders
		.filter((folder) => existsSync(join(root, folder)))
		.flatMap((folder) =>
			readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
				.filter((entry) => entry.isFile())
				.map((entry) => `${entry.parentPath.slice(root.length)}/${entry.name}`.replaceAll('\\', '/')),
		)
		.sort();
}

/** The text of a file by its path from the checkout. */
export function textOf(path: string): string {
	return readFileSync(join(root, path), 'utf8');
}
