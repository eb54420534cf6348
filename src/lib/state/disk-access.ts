import type { SaveTarget, Written } from './saving-plan.ts';

/** The parts of the File System Access API that TypeScript does not describe; other browsers have none of them. */
interface Pickers {
	readonly showSaveFilePicker?: (options: object) => Promise<FileSystemFileHandle>;
	readonly showDirectoryPicker?: (options: object) => Promise<FileSystemDirectoryHandle>;
}
interface WithPermission {
	readonly queryPermission?: (options: object) => Promise<PermissionState>;
	readonly requestPermission?: (options: object) => Promise<PermissionState>;
}

const pickers = globalThis as Pickers;

/** Lets a person choose where a file goes: 'none' where the browser cannot, null where they chose nothing. */
export async function chooseFile(suggestedName: string): Promise<FileSystemFileHandle | 'none' | null> {
	if (!pickers.showSaveFilePicker) return 'none';
	const types = [{ accept: { 'application/json': ['.json'] } }];
	return pickers.showSaveFilePicker({ suggestedName, types }).catch(nothingChosen);
}

/** As `chooseFile`, for a folder to write to. */
export async function chooseFolder(): Promise<FileSystemDirectoryHandle | 'none' | null> {
	if (!pickers.showDirectoryPicker) return 'none';
	return pickers.showDirectoryPicker({ mode: 'readwrite' }).catch(nothingChosen);
}

function nothingChosen(error: unknown): null {
	if (error instanceof DOMException && error.name === 'AbortError') return null;
	throw error;
}

/** Whether `handle` may be written, asking the person where that is not known yet. */
export async function mayWrite(handle: FileSystemHandle): Promise<boolean> {
	const { queryPermission, requestPermission } = handle as WithPermission;
	const mode = { mode: 'readwrite' };
	if (!queryPermission || (await queryPermission.call(handle, mode)) === 'granted') return true;
	return (await requestPermission?.call(handle, mode)) === 'granted';
}

/** A single file, whatever path it is asked by. */
export function fileTarget(handle: FileSystemFileHandle): SaveTarget {
	return {
		read: async () => readHandle(() => Promise.resolve(handle)),
		write: async (_path, bytes) => writeHandle(handle, bytes),
		remove: async () => ({ kind: 'refused', reason: '' }),
	};
}

/** The files below a folder, by their paths. */
export function folderTarget(root: FileSystemDirectoryHandle): SaveTarget {
	const open = async (path: string, create: boolean) => {
		const folders = path.split('/');
		const name = folders.pop() ?? '';
		let folder = root;
		for (const step of folders) folder = await folder.getDirectoryHandle(step, { create });
		return { folder, name };
	};
	return {
		read: (path) =>
			readHandle(async () => {
				const { folder, name } = await open(path, false);
				return folder.getFileHandle(name);
			}),
		write: async (path, bytes) => {
			const { folder, name } = await open(path, true);
			return writeHandle(await folder.getFileHandle(name, { create: true }), bytes);
		},
		remove: async (path) => {
			const { folder, name } = await open(path, false);
			await folder.removeEntry(name);
			return { kind: 'written' };
		},
	};
}

async function readHandle(find: () => Promise<FileSystemFileHandle>): Promise<Uint8Array | null> {
	try {
		const file = await (await find()).getFile();
		return new Uint8Array(await file.arrayBuffer());
	} catch (error) {
		if (error instanceof DOMException && error.name === 'NotFoundError') return null;
		throw error;
	}
}

/** What is written goes to a copy that takes the file's place when it is closed. */
async function writeHandle(handle: FileSystemFileHandle, bytes: Uint8Array): Promise<Written> {
	const stream = await handle.createWritable();
	try {
		await stream.write(new Uint8Array(bytes));
		await stream.close();
	} catch (error) {
		await stream.abort().catch(() => undefined);
		throw error;
	}
	return { kind: 'written' };
}
