import { decodeText } from './decode-text.ts';

const sampled = 8192;

/** First bytes of files that are never pages, whatever they are named. */
const signatures: readonly (readonly number[])[] = [
	[0x89, 0x50, 0x4e, 0x47],
	[0xff, 0xd8, 0xff],
	[0x47, 0x49, 0x46, 0x38],
	[0x25, 0x50, 0x44, 0x46, 0x2d],
	[0x50, 0x4b, 0x03, 0x04],
	[0x50, 0x4b, 0x05, 0x06],
	[0xd0, 0xcf, 0x11, 0xe0],
	[0x1f, 0x8b, 0x08],
	[0x7f, 0x45, 0x4c, 0x46],
	[0x37, 0x7a, 0xbc, 0xaf],
];

function isControl(code: number): boolean {
	return (
		code === 0xfffd ||
		code === 0x7f ||
		(code < 0x20 && code !== 9 && code !== 10 && code !== 12 && code !== 13)
	);
}

/** Whether `bytes` are no text: by their signature, or because one character in twenty of the start is a control. */
export function looksBinary(bytes: Uint8Array): boolean {
	if (signatures.some((signature) => signature.every((byte, at) => bytes[at] === byte))) return true;
	const { text } = decodeText(bytes.subarray(0, sampled));
	let controls = 0;
	for (let at = 0; at < text.length; at++) if (isControl(text.charCodeAt(at))) controls++;
	return controls > 3 && controls * 20 > text.length;
}
