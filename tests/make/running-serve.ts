import { spawn } from 'node:child_process';
import { makeFolder } from './made-folder.ts';

/** A running `rolemap serve` over a new folder with `files`. */
export async function serve(files: Readonly<Record<string, string>>, ...flags: string[]) {
	const made = await makeFolder(files);
	const child = spawn(process.execPath, ['dist/rolemap.js', 'serve', made.folder, '--port', '0', ...flags]);
	const said = { text: '' };
	const address = await new Promise<string>((resolve, reject) => {
		child.stdout.setEncoding('utf8').on('data', (text: string) => {
			said.text += text;
			const found = /Rolemap is at (http:\S+\/)\n/.exec(said.text)?.[1];
			if (found !== undefined) resolve(found);
		});
		child.stderr.setEncoding('utf8').on('data', (text: string) => (said.text += text));
		child.on('exit', () => reject(new Error(said.text)));
	});
	const stop = async () => {
		const ended = new Promise((resolve) => child.on('exit', resolve));
		child.kill('SIGINT');
		const code = await ended;
		await made.remove();
		return { code, said: said.text };
	};
	return { folder: made.folder, address, stop };
}
