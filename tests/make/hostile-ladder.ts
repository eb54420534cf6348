import { payloads } from './payloads.ts';

const perPage = 10;
const oneLine = (text: string) => text.replace(/[\r\n\u2028\u2029]+/g, ' ');
/** Markdown for exactly these characters, so that the ladder's own names hold them. */
const literal = (text: string) => oneLine(text).replace(/[!-/:-@[-`{-~]/g, '\\$&');
const cell = (text: string) => oneLine(text).replaceAll('|', '\\|');
const quoted = (text: string) => JSON.stringify(oneLine(text));
const pad = (at: number) => String(at).padStart(2, '0');

/** A ladder that holds every payload in every kind of field a page has, and the names of its full pages. */
export function hostileLadder(): {
	readonly files: Readonly<Record<string, string>>;
	readonly roles: readonly string[];
} {
	const isText = (payload: string) => !/[\u0000-\u0008]/.test(payload);
	// A page with control characters is no text and shows no role: those stand together on the last pages.
	const sorted = [...payloads.filter(isText), ...payloads.filter((payload) => !isText(payload))];
	const shares = Array.from({ length: Math.ceil(sorted.length / perPage) }, (_, at) =>
		sorted.slice(at * perPage, (at + 1) * perPage),
	);
	const pages = shares.map((share, at) => [`r${pad(at)}.md`, page(share, at, shares.length)] as const);
	const named = [
		`x"><img src=x onerror=alert(1)>.md`,
		'# <script>alert(2)</script>\n\nBy its name.\n',
	] as const;
	return {
		files: Object.fromEntries([...pages, named, ['rolemap.json', settings(pages.map(([file]) => file))]]),
		roles: pages.map(([file]) => file.replace('.md', '')),
	};
}

function settings(files: readonly string[]): string {
	const tracks = payloads
		.slice(0, 5)
		.map((payload, at) => ({ id: `${payload}${at}`, name: oneLine(payload) }));
	const roles = files.map((file, at) => [
		file.replace('.md', ''),
		{ track: tracks[at % tracks.length]?.id, level: 1 + Math.floor(at / 5) },
	]);
	return JSON.stringify({
		format: 'rolemap-folder',
		version: 1,
		title: payloads[0],
		tracks,
		roles: Object.fromEntries(roles),
	});
}

function page(share: readonly string[], at: number, count: number): string {
	const list = (text = (payload: string) => payload) =>
		share.map((payload) => `- ${oneLine(text(payload))}`).join('\n');
	const rows = (row: (payload: string) => readonly string[]) =>
		share.map((payload) => `| ${row(payload).join(' | ')} |`).join('\n');
	return [
		`---\nlabel: ${quoted(`R${pad(at)} ${share[0]}`)}\nicon: ${quoted(share[1] ?? '')}\norder: ${at}\n${share.map((payload, n) => `x${n}: ${quoted(payload)}`).join('\n')}\n---`,
		`# R${pad(at)} ${literal(share.join(' '))}`,
		`Your primary focus is on ${oneLine(share[2] ?? '')}. You answer the question: **"${oneLine(share[3] ?? '')}"**`,
		...share,
		`### Typical Scope\n${share.map((payload) => `- **${oneLine(payload)}**: ${oneLine(payload)}`).join('\n')}`,
		`## Core Responsibilities\n\n${share.map((payload) => `### ${literal(payload)}\n- ${oneLine(payload)}\n  - ${literal(payload)}`).join('\n\n')}`,
		`## Key Skill Sets\n\n| Category | Skills |\n|---|---|\n${rows((payload) => [`**${cell(payload)}**`, `${cell(payload)}, ${cell(payload)}`])}`,
		`## Day to Day\n\n${list()}\n\n### Time Allocation\n\n${list((payload) => `**${payload}**: 10%`)}`,
		`## Comparison: R${pad(at)} vs ${oneLine(share[4] ?? '')}\n\n| Dimension | ${cell(share[0] ?? '')} | ${cell(share[1] ?? '')} |\n|---|---|---|\n${rows((payload) => [cell(payload), cell(payload), cell(payload)])}`,
		...(at + 1 < count ? [move(share, `R${pad(at + 1)}`)] : []),
		...share.map(
			(payload) => `## Transition to ${literal(payload)}\n\n### Timeline\n2-3 years ${oneLine(payload)}`,
		),
		`## Links\n\n${list((payload) => `[${payload}](<${payload.replace(/[<>]/g, '')}>) <${payload}> ![${payload}](${payload})`)}`,
		`## Code\n\n${share.map((payload) => `\`\`\`${oneLine(payload).replaceAll('`', '')}\n${payload}\n\`\`\``).join('\n\n')}\n\n${list((payload) => `\`${payload}\``)}`,
		...share.map(
			(payload) =>
				`## ${literal(payload)}\n\n> ${oneLine(payload)}\n\n| ${cell(payload)} |\n|---|\n| ${cell(payload)} |`,
		),
		'',
	].join('\n\n');
}

function move(share: readonly string[], to: string): string {
	const list = share.map((payload) => `- ${oneLine(payload)}`).join('\n');
	return [
		`## Transition to ${to}`,
		`### Timeline\n3-5 years ${oneLine(share[0] ?? '')}\n\n${list}`,
		`### Key Shifts Required\n\n| From (${cell(share[0] ?? '')}) | To (${cell(share[1] ?? '')}) |\n|---|---|\n${share.map((payload) => `| ${literal(payload)} | ${cell(payload)} |`).join('\n')}`,
		`### Concrete Actions\n\n${share.map((payload, n) => `#### ${n + 1}. ${literal(payload)}\n- ${oneLine(payload)}\n- ${literal(payload)}\n\n**Example**: ${oneLine(payload)}\n\n\`\`\`\n${payload}\n\`\`\``).join('\n\n')}`,
		`### Common Pitfalls to Avoid\n${list}`,
		`### Readiness Indicators\n${list}`,
		`### Accelerators\n${list}`,
	].join('\n\n');
}
