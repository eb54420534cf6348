import { spawn } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/** A copy of the built app that can be changed, and the server over it, stopped and started at one port. */
export class ServedBuild {
	readonly folder: string;
	readonly #arguments: readonly string[];
	#child: ReturnType<typeof spawn> | null = null;
	#port = 0;

	private constructor(folder: string, opened: readonly string[]) {
		this.folder = folder;
		this.#arguments = opened;
	}

	/** `opened` is what `rolemap serve` opens, if anything. */
	static async make(...opened: readonly string[]): Promise<ServedBuild> {
		const folder = await mkdtemp(join(tmpdir(), 'rolemap-build-'));
		for (const part of ['build', 'dist', 'package.json'])
			await cp(part, join(folder, part), { recursive: true });
		await symlink(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
		const served = new ServedBuild(folder, opened);
		await served.start();
		return served;
	}

	get address(): string {
		return `http://127.0.0.1:${this.#port}/`;
	}

	async start(): Promise<void> {
		const child = spawn(process.execPath, [
			join(this.folder, 'dist/rolemap.js'),
			'serve',
			...this.#arguments,
			'--port',
			String(this.#port),
		]);
		this.#child = child;
		let said = '';
		this.#port = await new Promise<number>((resolve, reject) => {
			child.stdout.setEncoding('utf8').on('data', (text: string) => {
				said += text;
				const port = /Rolemap is at http:\S+:(\d+)\/\n/.exec(said)?.[1];
				if (port !== undefined) resolve(Number(port));
			});
			child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
			child.on('exit', () => reject(new Error(said)));
		});
	}

	async stop(): Promise<void> {
		const child = this.#child;
		if (!child) return;
		this.#child = null;
		const ended = new Promise((resolve) => child.on('exit', resolve));
		child.kill('SIGINT');
		await ended;
	}

	/** Stops for good. */
	async remove(): Promise<void> {
		await this.stop();
		await rm(this.folder, { recursive: true, force: true });
	}

	/** Replaces `path` of the build by `text`. */
	async write(path: string, text: string): Promise<void> {
		await this.drop(path);
		await writeFile(join(this.folder, 'build', path), text);
	}

	/** Deletes `path` of the build, and what was compressed of it and would be sent instead. */
	async drop(path: string): Promise<void> {
		for (const form of ['', '.br', '.gz']) await rm(join(this.folder, 'build', path + form), { force: true });
	}

	read(path: string): Promise<string> {
		return readFile(join(this.folder, 'build', path), 'utf8');
	}

	/** The address of every file of the build but its page. */
	async files(): Promise<readonly string[]> {
		const all = await readdir(join(this.folder, 'build'), { recursive: true, withFileTypes: true });
		return all
			.filter((entry) => entry.isFile() && !/\.(br|gz)$|^index\.html$/.test(entry.name))
			.map((entry) => join(entry.parentPath, entry.name).slice(join(this.folder, 'build').length));
	}

	/** Puts the build that lies in `folder` in its place. */
	async replace(folder: string): Promise<void> {
		const place = join(this.folder, 'build');
		await rm(place, { recursive: true });
		await cp(folder, place, { recursive: true });
	}

	/** Makes the build one of `version`: its scripts have other names, as those of a changed build have. */
	async release(version: string): Promise<void> {
		const before = (JSON.parse(await this.read('_app/version.json')) as { version: string }).version;
		const worker = await this.read('service-worker.js');
		const paths = [...worker.matchAll(/\/(_app\/immutable\/[^`"']+\.js)(?=[`"'])/g)].map(
			([, path = '']) => path,
		);
		const names = paths.map((path) => basename(path));
		const renamed = (text: string) =>
			names.reduce(
				(all, name) => all.replaceAll(name, name.replace('.js', `${version}.js`)),
				text.replaceAll(before, version),
			);
		for (const path of paths) {
			await this.write(renamed(path), renamed(await this.read(path)));
			await this.drop(path);
		}
		for (const path of ['_app/version.json', 'service-worker.js'])
			await this.write(path, renamed(await this.read(path)));
		await this.write('index.html', await withOwnHash(renamed(await this.read('index.html'))));
	}
}

/** The policy names the page's own script by its hash. */
async function withOwnHash(html: string): Promise<string> {
	const script = /<script>([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '';
	const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(script));
	const hash = Buffer.from(digest).toString('base64');
	return html.replace(/script-src 'self' 'sha256-[^']+'/, () => `script-src 'self' 'sha256-${hash}'`);
}
