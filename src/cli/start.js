// `npm start [-- arguments of serve]`: from a fresh clone to a running app, installing and building only what is due.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { build, install, nodeProblem, Preparation, root } from './prepare.js';

const say = (sentence) => console.log(sentence);

function serve(args) {
	const child = spawn(process.execPath, [join(root, 'dist', 'rolemap.js'), 'serve', ...args], {
		stdio: 'inherit',
		// npm runs this in the checkout; a path is meant from where the person stands.
		cwd: (process.env['npm_lifecycle_event'] === 'start' && process.env['INIT_CWD']) || process.cwd(),
	});
	// Ctrl+C reaches both; this process only waits for the other to end cleanly.
	process.on('SIGINT', () => undefined);
	process.on('SIGTERM', () => child.kill('SIGTERM'));
	child.on('close', (code) => process.exit(code ?? 1));
}

const problem = nodeProblem();
try {
	if (problem !== null) throw new Preparation(problem);
	await install(say);
	await build(say);
	serve(process.argv.slice(2));
} catch (error) {
	if (!(error instanceof Preparation)) throw error;
	console.error(error.message);
	process.exitCode = 1;
}
