import type { Page } from '@playwright/test';

/** A file by its name, as text or as bytes. */
export interface OfferedFile {
	readonly name: string;
	readonly content: string | Uint8Array;
}

/** Drops files somewhere on the page, as an event with a transfer that a script made. */
export async function dropFiles(page: Page, files: readonly OfferedFile[]): Promise<void> {
	const offered = files.map(({ name, content }) => ({
		name,
		base64: Buffer.from(content).toString('base64'),
	}));
	await page.evaluate((all) => {
		const transfer = new DataTransfer();
		for (const { name, base64 } of all) {
			const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
			transfer.items.add(new File([bytes], name));
		}
		for (const type of ['dragenter', 'dragover', 'drop']) {
			const event = new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true });
			document.body.dispatchEvent(event);
		}
	}, offered);
}

/** Drops what lies at `paths` on this machine the way the system does it, folders included. */
export async function dropPaths(page: Page, paths: readonly string[]): Promise<void> {
	const session = await page.context().newCDPSession(page);
	const drag = (type: 'dragEnter' | 'dragOver' | 'drop') =>
		session.send('Input.dispatchDragEvent', {
			type,
			x: 400,
			y: 300,
			data: { items: [], files: [...paths], dragOperationsMask: 1 },
		});
	await drag('dragEnter');
	await drag('dragOver');
	await drag('drop');
	await session.detach();
}

/** Chooses a folder in the folder field of the workspace screen. */
export async function chooseFolder(page: Page, folder: string): Promise<void> {
	await page.locator('[data-intake=folder]').setInputFiles(folder);
}

/** Chooses files in the file field of the workspace screen. */
export async function chooseFiles(page: Page, paths: readonly string[]): Promise<void> {
	await page.locator('[data-intake=files]').setInputFiles([...paths]);
}
