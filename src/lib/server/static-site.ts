import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { acceptedEncoding } from './accepted-encoding.ts';
import { refusal, type Answer } from './answer.ts';
import { contentType } from './content-type.ts';
import { markShell, type SessionMark } from './shell-page.ts';

type Form = 'br' | 'gzip' | 'plain';
interface StoredFile {
	readonly type: string;
	readonly places: Partial<Record<Form, string>>;
}

/** What of a request decides which bytes answer it. */
export interface Wanted {
	/** The path of the address, still percent-encoded. */
	readonly path: string;
	readonly acceptEncoding: string | undefined;
	readonly ifNoneMatch: string | undefined;
}

const shellPath = '/index.html';

/**
 * The built app. Only files found by walking its folder are ever sent, looked up by the exact path asked for, so
 * no address can lead out of it. Built again while it is served, it is walked again.
 */
export class StaticSite {
	readonly #root: string;
	readonly #mark: SessionMark | null;
	#files = new Map<string, StoredFile>();
	#shell = new Map<Form, Uint8Array>();
	#builtAt = Number.NaN;

	constructor(root: string, mark: SessionMark | null) {
		this.#root = root;
		this.#mark = mark;
	}

	/**
	 * The answer to a GET; addresses of the app that are no file get its page. `/index.html` itself is the page without
	 * the mark, so that a service worker can keep it.
	 */
	async answer(wanted: Wanted): Promise<Answer> {
		await this.#follow();
		const path = decodePath(wanted.path);
		if (path === null) return refusal(400, (said) => said.badRequest);
		const file = this.#files.get(path);
		if (file !== undefined) return this.#sendFile(path, file, wanted);
		if (isNeverAPage(path)) return refusal(404, (said) => said.notFound);
		return this.#sendShell(wanted);
	}

	async #sendFile(path: string, file: StoredFile, wanted: Wanted): Promise<Answer> {
		const form = chooseForm(wanted.acceptEncoding, (f) => file.places[f] !== undefined);
		const place = file.places[form];
		const bytes = place === undefined ? null : await readFile(place).catch(() => null);
		if (bytes === null) return refusal(404, (said) => said.notFound);
		const immutable = path.startsWith('/_app/immutable/');
		return withTag(wanted, bytes, {
			'Content-Type': file.type,
			'Cache-Control': immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
			Vary: 'Accept-Encoding',
			...(form === 'plain' ? {} : { 'Content-Encoding': form }),
		});
	}

	#sendShell(wanted: Wanted): Answer {
		const form = chooseForm(wanted.acceptEncoding, (f) => this.#shell.has(f));
		return withTag(wanted, this.#shell.get(form) ?? new Uint8Array(), {
			'Content-Type': contentType(shellPath),
			'Cache-Control': 'no-cache',
			Vary: 'Accept-Encoding',
			...(form === 'plain' ? {} : { 'Content-Encoding': form }),
		});
	}

	async #follow(): Promise<void> {
		const shell = join(this.#root, 'index.html');
		const { mtimeMs } = await stat(shell);
		if (mtimeMs === this.#builtAt) return;
		const html = Buffer.from(markShell(await readFile(shell, 'utf8'), this.#mark), 'utf8');
		this.#files = await walk(this.#root);
		this.#shell = new Map([
			['plain', html],
			['gzip', gzipSync(html)],
			['br', brotliCompressSync(html)],
		]);
		this.#builtAt = mtimeMs;
	}
}

async function walk(root: string): Promise<Map<string, StoredFile>> {
	const files = new Map<string, StoredFile>();
	const entries = await readdir(root, { withFileTypes: true, recursive: true });
	for (const entry of entries) {
		if (!entry.isFile()) continue;
		const place = join(entry.parentPath, entry.name);
		const full = `/${relative(root, place).split(sep).join('/')}`;
		const [, path = full, ending] = /^(.+\.\w+)\.(br|gz)$/.exec(full) ?? [];
		const form: Form = ending === 'br' ? 'br' : ending === 'gz' ? 'gzip' : 'plain';
		const known = files.get(path) ?? { type: contentType(path), places: {} };
		files.set(path, { ...known, places: { ...known.places, [form]: place } });
	}
	return files;
}

function chooseForm(header: string | undefined, has: (form: Form) => boolean): Form {
	return acceptedEncoding(header, (['br', 'gzip'] as const).filter(has)) ?? 'plain';
}

function decodePath(path: string): string | null {
	try {
		const decoded = decodeURIComponent(path);
		return decoded.includes('\0') ? null : decoded;
	} catch {
		return null;
	}
}

// A role's id may hold a dot, so only what can be nothing but a file is refused instead of getting the page.
function isNeverAPage(path: string): boolean {
	return /^\/(_app|api)(\/|$)/.test(path) || /^\/[^/]+\.\w+$/.test(path);
}

function withTag(wanted: Wanted, bytes: Uint8Array, headers: Record<string, string>): Answer {
	const tag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
	const known = (wanted.ifNoneMatch ?? '').split(',').map((text) => text.trim().replace(/^W\//, ''));
	if (known.includes(tag)) return { status: 304, headers: { ...headers, ETag: tag }, body: null };
	return { status: 200, headers: { ...headers, ETag: tag }, body: bytes };
}
