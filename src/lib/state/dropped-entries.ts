/**
 * The entries of a drop. Must be called while the drop event is handled: a browser empties it afterwards.
 * Where it knows no entries the plain files are taken.
 */
export function entriesOf(transfer: DataTransfer): readonly (FileSystemEntry | File)[] {
	return [...transfer.items]
		.filter((item) => item.kind === 'file')
		.map((item) => item.webkitGetAsEntry() ?? item.getAsFile())
		.filter((entry) => entry !== null);
}

/** Chromium alone has it. */
interface WithHandle extends DataTransferItem {
	readonly getAsFileSystemHandle?: () => Promise<FileSystemHandle | null>;
}

/**
 * The one file of a drop as a handle that can be written again later, null where the browser gives none. Must be
 * called while the drop event is handled.
 */
export async function handleOf(transfer: DataTransfer): Promise<FileSystemFileHandle | null> {
	const [item, ...others] = [...transfer.items].filter(({ kind }) => kind === 'file') as WithHandle[];
	if (!item?.getAsFileSystemHandle || others.length > 0) return null;
	const handle = await item.getAsFileSystemHandle().catch(() => null);
	return handle?.kind === 'file' ? (handle as FileSystemFileHandle) : null;
}
