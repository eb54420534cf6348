/** What a name in an archive may be used as: a path inside the folder, or null where it leads out of it. */
export function entryPath(written: string): string | null {
	if (written.includes('\0')) return null;
	const path = written.replaceAll('\\', '/');
	if (path.startsWith('/') || /^[a-z]:/i.test(path)) return null;
	const segments = path.split('/').filter((segment) => segment !== '' && segment !== '.');
	return segments.length === 0 || segments.includes('..') ? null : segments.join('/');
}

/** `paths` without the one folder that holds them all, if there is one. */
export function withoutTopFolder(paths: readonly string[]): readonly string[] {
	const top = paths[0]?.split('/')[0] ?? '';
	const shared = paths.length > 0 && paths.every((path) => path.startsWith(`${top}/`));
	return shared ? paths.map((path) => path.slice(top.length + 1)) : paths;
}
