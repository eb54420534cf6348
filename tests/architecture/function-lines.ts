import ts from 'typescript';

/** A function of a file, with the lines it spans from its first to its last, blank ones and comments left out. */
export interface FunctionLines {
	readonly name: string;
	readonly line: number;
	readonly lines: number;
}

/** Every function in TypeScript or JavaScript text, nested ones too. */
export function functionLines(text: string): readonly FunctionLines[] {
	const source = ts.createSourceFile('file.ts', text, ts.ScriptTarget.Latest, true);
	const found: FunctionLines[] = [];
	const visit = (node: ts.Node): void => {
		if (ts.isFunctionLike(node) && 'body' in node && node.body !== undefined) {
			const from = source.getLineAndCharacterOfPosition(node.getStart(source)).line;
			const body = text.slice(node.getStart(source), node.end);
			found.push({ name: nameOf(node), line: from + 1, lines: codeLines(body) });
		}
		ts.forEachChild(node, visit);
	};
	visit(source);
	return found;
}

/** The script blocks of a component, each with the lines before it kept blank, so that lines count as in the file. */
export function scriptsOf(component: string): readonly string[] {
	return [...component.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map((match) => {
		const start = match.index + match[0].indexOf('>') + 1;
		return component.slice(0, start).replace(/[^\n]/g, '') + (match[1] ?? '');
	});
}

function nameOf(node: ts.Node): string {
	if ('name' in node && node.name !== undefined) return (node.name as ts.Node).getText();
	return ts.isVariableDeclaration(node.parent) ? node.parent.name.getText() : '(without a name)';
}

function codeLines(body: string): number {
	const bare = body.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ''));
	return bare.split('\n').filter((line) => !/^\s*(\/\/.*)?$/.test(line)).length;
}
