import ts from 'typescript';
import { expect, test } from 'vitest';
import { filesBelow, textOf } from './source-files.ts';

/** Where a document leaves for a screen, a reader, a printer or a file. */
const outlets = (path: string) =>
	(path.startsWith('src/lib/drawing/') ||
		/^src\/lib\/formats\/.*\/write(?:-locked|-succession)?\.ts$/.test(path)) &&
	path.endsWith('.ts');

/** Exported functions that take a whole document and do not insist on a projected one, as "name(type)". */
function unprojected(text: string): readonly string[] {
	const source = ts.createSourceFile('file.ts', text, ts.ScriptTarget.Latest, true);
	return source.statements.filter(ts.isFunctionDeclaration).flatMap((declaration) => {
		const exported = declaration.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;
		const types = declaration.parameters.map(({ type }) => type?.getText() ?? '');
		return exported
			? types
					.filter((type) => /\b(?:RolemapDocument|Readiness|Talent)\b/.test(type))
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
	expect(unprojected(text.replace('RolemapDocument', 'Readiness'))).toEqual(['writeX(Readiness)']);
	expect(unprojected(text.replace('RolemapDocument', 'ProjectedReadiness'))).toEqual([]);
});

test('a document becomes a projected one by its own projection alone', () => {
	const casts = (cast: RegExp) =>
		filesBelow('src').filter((path) => /\.(ts|svelte)$/.test(path) && cast.test(textOf(path)));
	expect(casts(/\bas (unknown as )?ProjectedDocument\b/)).toEqual(['src/lib/model/projection.ts']);
	expect(casts(/\bas (unknown as )?ProjectedReadiness\b/)).toEqual([
		'src/lib/model/readiness/project-readiness.ts',
	]);
	expect(casts(/\bas (unknown as )?ProjectedTalent\b/)).toEqual(['src/lib/model/talent/project-talent.ts']);
});

test('readiness is no part of a ladder: its model, files and store never meet', () => {
	const about = (path: string) => /\/readiness\b|readiness-/.test(path);
	const meeting = filesBelow('src/lib')
		.filter((path) => /^src\/lib\/(model|formats|storage|workers|server)\//.test(path) && !about(path))
		.filter((path) => /from '[^']*(?:\/readiness\b|readiness-)[^']*'/.test(textOf(path)))
		// Talent data has a scale of that name, which is its own.
		.filter((path) => !/\/talent\//.test(path) || /from '[^']*\/readiness\//.test(textOf(path)));
	// The grammar of a page has a section of that name, which is the ladder's own.
	expect(meeting.filter((path) => !path.startsWith('src/lib/formats/markdown-ladder/'))).toEqual([]);
});

test('talent data is no part of a ladder or an organization: its model, files and store never meet them', () => {
	const about = (path: string) => /\/talent\/|\/talent-|-talent\b/.test(path);
	const meeting = filesBelow('src/lib')
		.filter((path) => /^src\/lib\/(model|formats|storage|workers|server)\//.test(path) && !about(path))
		.filter((path) => /from '[^']*(?:\/talent\/|\/talent-|-talent\b)[^']*'/.test(textOf(path)));
	expect(meeting).toEqual([]);
	expect(filesBelow('src/lib').filter(about).length).toBeGreaterThan(10);
});
