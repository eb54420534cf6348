const addresses: Readonly<Record<string, string>> = import.meta.glob(
	[
		'/node_modules/@fontsource/{inter,noto-sans-arabic,noto-sans-hebrew,noto-sans-devanagari,noto-sans-sc,nanum-gothic}/unicode.json',
		'/node_modules/@fontsource/inter/files/inter-*-{400,500,600,700}-normal.woff',
		'/node_modules/@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-{400,700}-normal.woff',
		'/node_modules/@fontsource/noto-sans-hebrew/files/noto-sans-hebrew-hebrew-{400,700}-normal.woff',
		'/node_modules/@fontsource/noto-sans-devanagari/files/noto-sans-devanagari-devanagari-{400,700}-normal.woff',
		'/node_modules/@fontsource/{noto-sans-sc,nanum-gothic}/files/*-[0-9]*-{400,700}-normal.woff',
	],
	{ query: '?url', import: 'default', eager: true },
);

/**
 * A file of a typeface that comes with the app, by its path in its package, fetched when a file that holds letters of
 * it is written: `@fontsource/inter/files/inter-latin-400-normal.woff`. Rejects where it is not to be had.
 */
export async function faceFile(path: string): Promise<Uint8Array> {
	const address = addresses[`/node_modules/${path}`];
	const answer = address === undefined ? null : await fetch(address);
	if (!answer?.ok) throw new Error(`${path} could not be fetched`);
	return new Uint8Array(await answer.arrayBuffer());
}
