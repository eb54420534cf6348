import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFile } from '#lib/formats/files/source-file.ts';

const shipped = join(import.meta.dirname, '../../data/ladders/engineering');

/** `count` role pages of about 10 kB: the shipped ones under other names, each leading to the next. */
export function benchPages(count: number): SourceFile[] {
	const pages = readdirSync(shipped)
		.filter((name) => name.endsWith('.md') && name !== 'README.md')
		.map((name) => readFileSync(join(shipped, name), 'utf8'));
	return Array.from({ length: count }, (_, i) => {
		const page = pages[i % pages.length] ?? '';
		const text = page
			.replace(/^label: .*$/m, `label: R${i}`)
			.replace(/^# .*$/m, `# Role ${i}`)
			.replace(/^## Transition to .*$/m, `## Transition to Role ${(i + 1) % count}`);
		return { path: `role-${i}.md`, bytes: new TextEncoder().encode(text) };
	});
}
