import { readFile } from 'node:fs/promises';
import { mostBytes } from '#lib/formats/files/intake.ts';
import { jsonAnswer, refusal, type Answer } from './answer.ts';
import { contentType } from './content-type.ts';
import { isWritable } from './inside-path.ts';
import { listFiles } from './list-files.ts';
import { pathOf, placeInside, type OpenedSource } from './opened-source.ts';
import { bundlePages, contentHash } from './pages-bundle.ts';
import { diskRefusal, readMatch, removeFile, replaceFile } from './replace-file.ts';

/** A request to the session that has already shown who it is. */
export interface SessionRequest {
	readonly method: string;
	/** Below `/api/`: "files". */
	readonly name: string;
	readonly query: URLSearchParams;
	readonly ifMatch: string | undefined;
	/** The body, of at most so many bytes; read only when it is wanted. */
	readonly body: (limit: number) => Promise<Uint8Array | Answer>;
}

const methods: Readonly<Record<string, string>> = {
	files: 'GET',
	pages: 'GET',
	file: 'GET, PUT, DELETE',
	changes: 'GET',
};

/** The methods an address of the session takes, or null where there is no such address. */
export function allowedMethods(name: string): string | null {
	return Object.hasOwn(methods, name) ? (methods[name] ?? null) : null;
}

/** The opened source over HTTP: listed, read and, unless `readOnly`, written. */
export class SessionApi {
	readonly #source: OpenedSource;
	readonly #readOnly: boolean;
	#changes: Promise<unknown> = Promise.resolve();

	constructor(source: OpenedSource, readOnly: boolean) {
		this.#source = source;
		this.#readOnly = readOnly;
	}

	async answer(request: SessionRequest): Promise<Answer> {
		if (request.name === 'files') {
			const { files, cut } = await listFiles(this.#source);
			return jsonAnswer({ files, cut, readOnly: this.#readOnly });
		}
		if (request.name === 'pages') {
			const body = await bundlePages(this.#source);
			return { status: 200, headers: bytesHeaders('application/octet-stream'), body };
		}
		const path = request.query.get('path') ?? '';
		const place = await placeInside(this.#source, path).catch((error: unknown) => diskRefusal(path, error));
		if (place === null) return refusal(403, (said) => said.outside);
		if (typeof place !== 'string') return place;
		return request.method === 'GET' ? readOne(path, place) : this.#change(path, place, request);
	}

	async #change(path: string, place: string, request: SessionRequest): Promise<Answer> {
		if (this.#readOnly) return refusal(403, (said) => said.readOnly);
		const removes = request.method === 'DELETE';
		const offered = isWritable(path) && isWritable(pathOf(this.#source, place));
		// The one file that was opened is what the session is about.
		if (!offered || (removes && this.#source.only !== null)) {
			return refusal(403, (said) => said.notWritable(path));
		}
		const bytes = removes ? null : await request.body(mostBytes(path));
		if (bytes !== null && !(bytes instanceof Uint8Array)) return bytes;
		const match = readMatch(request.ifMatch);
		// One after the other: of two pages that replace the same version, the second must see the first's.
		const changed = this.#changes.then(() =>
			bytes === null ? removeFile({ path, place, match }) : replaceFile({ path, place, bytes, match }),
		);
		this.#changes = changed;
		return changed;
	}
}

async function readOne(path: string, place: string): Promise<Answer> {
	try {
		const body = await readFile(place);
		return {
			status: 200,
			headers: { ...bytesHeaders(contentType(path)), ETag: `"${contentHash(body)}"` },
			body,
		};
	} catch (error) {
		return diskRefusal(path, error);
	}
}

// A page's own words must never become a document of this origin, whatever type a browser makes of them.
function bytesHeaders(type: string): Record<string, string> {
	return { 'Content-Type': type, 'Cache-Control': 'no-store', 'Content-Disposition': 'attachment' };
}
