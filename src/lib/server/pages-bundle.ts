import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { intakeLimits, mostBytes } from '#lib/formats/files/intake.ts';
import { listFiles, type ListedFile } from './list-files.ts';
import type { OpenedSource } from './opened-source.ts';

/**
 * One file in a bundle's first line. `size` is the number of bytes that follow for it; where they were left out
 * `problem` says why and `size` is 0 while `wholeSize` tells what is on disk. `hash` goes back as `If-Match`.
 */
export interface BundledFile {
	readonly path: string;
	readonly size: number;
	readonly changed?: number;
	readonly hash?: string;
	readonly problem?: 'too-large' | 'unreadable' | 'not-opened';
	readonly wholeSize?: number;
}

/** The most that one answer carries, in bytes: beyond it a page is named and left out, as one too large by itself is. */
export const bundleLimits = { total: intakeLimits.totalBytes };

/** The name of a file's content: SHA-256 in hexadecimal. */
export function contentHash(bytes: Uint8Array): string {
	return createHash('sha256').update(bytes).digest('hex');
}

/**
 * All offered files in one answer: a line of JSON `{files: [BundledFile], cut}`, `\n`, then their bytes in order.
 * Talent data and files of other kinds are named last, unopened, so that the page can say what it found instead.
 */
export async function bundlePages(source: OpenedSource): Promise<Uint8Array> {
	const { files, others, cut } = await listFiles(source);
	const heads: BundledFile[] = [];
	const bodies: Uint8Array[] = [];
	let total = 0;
	for (const file of files) {
		const bytes = await readListed(source, file, bundleLimits.total - total);
		if (typeof bytes === 'string') {
			heads.push({ path: file.path, size: 0, changed: file.changed, problem: bytes, wholeSize: file.size });
			continue;
		}
		total += bytes.length;
		bodies.push(bytes);
		heads.push({
			path: file.path,
			size: bytes.length,
			changed: file.changed,
			hash: contentHash(bytes),
		});
	}
	heads.push(...others.map((path) => ({ path, size: 0, problem: 'not-opened' as const })));
	return Buffer.concat([Buffer.from(`${JSON.stringify({ files: heads, cut })}\n`, 'utf8'), ...bodies]);
}

async function readListed(source: OpenedSource, file: ListedFile, room: number) {
	if (file.size > Math.min(mostBytes(file.path), room)) return 'too-large' as const;
	return readFile(join(source.root, file.path)).catch(() => 'unreadable' as const);
}
