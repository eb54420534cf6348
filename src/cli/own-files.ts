import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// Bundled, this file is dist/rolemap.js; as a source it is src/cli/own-files.ts.
const above = ['..', '../..'];

/** A file or folder of the package by its path from the package's folder, or null where it is not there. */
export function ownPlace(path: string): string | null {
	const places = above.map((up) => fileURLToPath(new URL(`${up}/${path}`, import.meta.url)));
	return places.find((place) => existsSync(place)) ?? null;
}

/** The package's version. */
export function ownVersion(): string {
	const place = ownPlace('package.json');
	if (place === null) return '';
	const { version } = JSON.parse(readFileSync(place, 'utf8')) as { version: string };
	return version;
}
