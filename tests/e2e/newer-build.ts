import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** All that a build is made of. */
const sources = [
	...['src', 'static', 'data', 'package.json', 'tsconfig.json', 'svelte.config.js', 'vite.config.ts'],
	...['lean-libraries.ts', 'tests/browser.js'],
];
const lastUpgrade = '];\n\n/** The form of what this code stores.';
const tomorrow = `	{ name: 'a store of tomorrow', run: (database) => void database.createObjectStore('tomorrow') },
${lastUpgrade}`;

/** A real build of this code as it may be tomorrow: it stores things in a form of its own, one upgrade on. */
export class NewerBuild {
	readonly folder: string;

	private constructor(folder: string) {
		this.folder = folder;
	}

	static async make(): Promise<NewerBuild> {
		const folder = await mkdtemp(join(tmpdir(), 'rolemap-newer-'));
		for (const source of sources) await cp(source, join(folder, source), { recursive: true });
		await symlink(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
		const place = join(folder, 'src/lib/storage/upgrades.ts');
		const text = await readFile(place, 'utf8');
		if (!text.includes(lastUpgrade)) throw new Error('the list of upgrades is not where it was');
		await writeFile(
			place,
			text.replace(lastUpgrade, () => tomorrow),
		);
		await run(folder, '@sveltejs/kit/svelte-kit.js', 'sync');
		await run(folder, 'vite/bin/vite.js', 'build');
		return new NewerBuild(folder);
	}

	async remove(): Promise<void> {
		await rm(this.folder, { recursive: true, force: true });
	}
}

async function run(folder: string, script: string, command: string): Promise<void> {
	const child = spawn(process.execPath, [join('node_modules', script), command], { cwd: folder });
	let said = '';
	for (const stream of [child.stdout, child.stderr])
		stream.setEncoding('utf8').on('data', (text: string) => (said += text));
	const code = await new Promise((resolve) => child.on('close', resolve));
	if (code !== 0) throw new Error(said.slice(-2000));
}
