import { commandLineWords as words } from '#lib/words/english/command-line.ts';

/** Why a path given on the command line cannot be read, as a sentence. */
export function pathProblem(path: string, error: unknown): string {
	const code = (error as NodeJS.ErrnoException).code ?? String(error);
	if (code === 'ENOENT' || code === 'ENOTDIR') return words.pathNotFound(path);
	if (code === 'EACCES' || code === 'EPERM') return words.pathNoPermission(path);
	return words.pathUnreadable(path, code);
}
