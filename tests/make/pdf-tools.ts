import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What programs for PDFs say of a file: qpdf, and poppler's pdfinfo, pdffonts and pdftotext. */
export function pdfTool(name: string, args: readonly string[], bytes: Uint8Array): string {
	const folder = mkdtempSync(join(tmpdir(), 'rolemap-pdf-'));
	const path = join(folder, 'file.pdf');
	try {
		writeFileSync(path, bytes);
		const { status, stdout, stderr, error } = spawnSync(
			name,
			args.map((arg) => (arg === '<file>' ? path : arg)),
			{ encoding: 'utf8', timeout: 60_000, maxBuffer: 64 * 2 ** 20 },
		);
		if (error) throw error;
		if (status !== 0) throw new Error(`${name} ended with ${status}: ${stdout}${stderr}`);
		return stdout;
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** Whether a program is on this machine. Where it is not, the checks that need it are left out, and that is said. */
export function hasTool(name: string): boolean {
	const found = spawnSync(name, ['--version']).error === undefined;
	if (!found) console.warn(`\n  ${name} IS MISSING: what it would check is NOT checked.\n`);
	return found;
}
