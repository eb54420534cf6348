import type { PdfDocument } from './pdf-document.ts';

/** All that a document writes until its end. */
export function bytesOf(document: PdfDocument): Promise<Uint8Array<ArrayBuffer>> {
	const chunks: Uint8Array[] = [];
	return new Promise((resolve, reject) => {
		document.on('data', (chunk) => void chunks.push(chunk));
		document.on('error', reject);
		document.on('end', () => {
			const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
			let at = 0;
			for (const chunk of chunks) {
				bytes.set(chunk, at);
				at += chunk.length;
			}
			resolve(bytes);
		});
	});
}
