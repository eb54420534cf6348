/** `count` role pages that climb one track, each leading to the next; about `bytes` of text a page. */
export function manyPages(count: number, bytes = 4000): Readonly<Record<string, string>> {
	return Object.fromEntries(
		Array.from({ length: count }, (_, at) => [`role-${pad(at)}.md`, page(at, count, bytes)]),
	);
}

const pad = (at: number) => String(at).padStart(4, '0');

function page(at: number, count: number, bytes: number): string {
	const head = [
		`# Role ${pad(at)}`,
		`You answer the question: **"What should team ${at} do next?"**`,
		'## Scope\n\n| Dimension | Range |\n| --- | --- |\n| Team size | 5-9 |',
	];
	const next =
		at + 1 < count
			? `## Transition to Role ${pad(at + 1)}\n\n### Timeline\n2-3 years\n\n### Key Shifts\n\n| From | To |\n| --- | --- |\n| One team | Two teams |`
			: '## Notes\n\nThe last of them.';
	const line = (n: number) => `- Keep promise ${n} of team ${at}, and tell everybody whom it concerns`;
	const lines: string[] = [];
	for (let size = 0; size < bytes - 400; size += line(lines.length).length + 1)
		lines.push(line(lines.length));
	return [...head, `## Core Responsibilities\n\n${lines.join('\n')}`, next, ''].join('\n\n');
}
