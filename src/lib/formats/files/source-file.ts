/** A file as it was handed to us: `path` relative to the opened folder, with `/`; `bytes` as they are on disk. */
export interface SourceFile {
	readonly path: string;
	readonly bytes: Uint8Array;
}
