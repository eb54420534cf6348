import ts from 'typescript';
import { expect, test } from 'vitest';
import { filesBelow, textOf } from './source-files.ts';

/** Where a document leaves for a screen, a reader, a printer or a file. */
const outlets = (path: string) =>
	(path.startsWith('src/lib/drawing/') || /^src\/lib\/formats\/.*\/write\.ts$/.test(path)) &&
	path.endsWith('.ts');

/** Exported functions that take a whole document and do not insist on a projected one, as "name(type)". */
function unprojected(text: string): readonly string[] {
	const source = ts.createSourceFile('file.ts', text, ts.ScriptTarget.Latest, true);
	return source.statements.filter(ts.isFunctionDeclaration).flatMap((declaration) => {
		const exported = declaration.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;
		const types = declaration.parameters.map(({ type }) => type?.getText() ?? '');
		return exported
			? types
					.filter((type) => /\bRolemapDocument\b/.test(type))
					.map((type) => `${declaration.name?.text}(${type})`)
			: [];
	});
}

test('writers and drawing take a projected document and nothing less', () => {
	const found = filesBelow('src')
		.filter(outlets)
		.flatMap((path) => unprojected(textOf(path)).map((name) => `${path}: ${name}`));
	expect(found).toEqual([]);
	expect(filesBelow('src').filter(outlets).length).toBeGreaterThan(3);
});

test('a writer that takes any document is seen', () => {
	const text = 'export function writeX(document: RolemapDocument): string { return document.id; }';
	expect(unprojected(text)).toEqual(['writeX(RolemapDocument)']);
	expect(unprojected(text.replace('RolemapDocument', 'ProjectedDocument'))).toEqual([]);
});

test('a document becomes a projected one by project() alone', () => {
	const casts = filesBelow('src').filter(
		(path) => /\.(ts|svelte)$/.test(path) && /\bas (unknown as )?ProjectedDocument\b/.test(textOf(path)),
	);
	expect(casts).toEqual(['src/lib/model/projection.ts']);
});
