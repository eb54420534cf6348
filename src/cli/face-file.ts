import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const { resolve } = createRequire(import.meta.url);

/** A file of a typeface that is installed with Rolemap: `@fontsource/inter/files/inter-latin-400-normal.woff`. */
export async function faceFile(path: string): Promise<Uint8Array> {
	const [scope = '', name = '', ...rest] = path.split('/');
	return readFile(join(dirname(resolve(`${scope}/${name}/LICENSE`)), ...rest));
}
