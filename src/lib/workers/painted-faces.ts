import ranges from '@fontsource-variable/inter/unicode.json';
import type { Shape } from '#lib/drawing/shape.ts';
import { paintedFace } from '#lib/formats/png/paint-shapes.ts';

const addresses: Readonly<Record<string, string>> = import.meta.glob(
	'/node_modules/@fontsource-variable/inter/files/inter-*-wght-normal.woff2',
	{ query: '?url', import: 'default', eager: true },
);

/** The faces that a painter in this worker may use; a page has them from its styles. */
function declare(fonts: FontFaceSet): void {
	if (fonts.size > 0) return;
	for (const [path, address] of Object.entries(addresses)) {
		const subset = /inter-(.+)-wght-normal/.exec(path)?.[1] ?? '';
		const unicodeRange = (ranges as Readonly<Record<string, string>>)[subset];
		if (unicodeRange !== undefined)
			fonts.add(new FontFace('Inter Variable', `url(${address})`, { weight: '100 900', unicodeRange }));
	}
}

/** Resolves once the letters of `shapes` can be painted in the face they were measured in, as far as it has them. */
export async function loadFaces(shapes: readonly Shape[]): Promise<void> {
	const { fonts } = self as unknown as { readonly fonts?: FontFaceSet };
	if (!fonts) return;
	declare(fonts);
	const letters = new Set<string>();
	for (const shape of shapes)
		if (shape.kind === 'text') for (const line of shape.lines) for (const letter of line) letters.add(letter);
	// Where a face cannot be fetched, another stands in: a picture in another face is better than none.
	await fonts.load(`400 16px ${paintedFace}`, [...letters].join('')).catch(() => undefined);
}
