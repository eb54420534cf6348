// Plain JavaScript without dependencies: this runs before anything is installed. That is also why its sentences
// stand here and not in the catalogue of words, which is TypeScript.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the checkout. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

const builtFrom = [
	'src',
	'static',
	'data',
	'package.json',
	'package-lock.json',
	'svelte.config.js',
	'vite.config.ts',
	'vite.viewer.config.ts',
	'lean-libraries.ts',
	'tsconfig.json',
];
const builtFiles = ['build/index.html', 'build/viewer.html', 'dist/rolemap.js'];
const stampFile = 'dist/built-from.txt';

/**
 * A sentence if this Node is too old for Rolemap, otherwise null.
 * @param {string} version
 */
export function nodeProblem(version = process.versions.node) {
	const [major = 0, minor = 0] = version.split('.').map(Number);
	if (major > 20 || (major === 20 && minor >= 19)) return null;
	return `Rolemap needs Node.js 20.19 or newer; this is ${version}. Get a newer one from https://nodejs.org/ and try again.`;
}

/**
 * Installs the packages unless those that package-lock.json names are there.
 * @param {(sentence: string) => void} say
 */
export async function install(say) {
	if (isInstalled(root)) return;
	say('Installing packages; this takes about a minute the first time.');
	const code = await run('npm', ['ci', '--no-audit', '--no-fund'], { stdio: 'inherit' });
	if (code !== 0) {
		throw new Preparation(
			`npm could not install the packages (npm ci ended with ${code}). If this machine is offline, connect it and try again.`,
		);
	}
}

/**
 * Builds the app and the command line unless nothing changed since they were built.
 * @param {(sentence: string) => void} say
 */
export async function build(say) {
	const stamp = sourceStamp(root);
	if (isBuilt(root, stamp)) return;
	say('Building the app; this takes about half a minute.');
	rmSync(join(root, stampFile), { force: true });
	let output = '';
	const code = await run('npm', ['run', 'build'], {
		stdio: ['ignore', 'pipe', 'pipe'],
		onOutput: (text) => (output += text),
	});
	if (code !== 0) throw new Preparation(`${output}\nThe build failed; what it said is above.`);
	mkdirSync(join(root, 'dist'), { recursive: true });
	writeFileSync(join(root, stampFile), stamp);
}

/** Something that the person can put right; its message is all they need to see. */
export class Preparation extends Error {}

/**
 * Runs a program in the checkout and gives its exit code; 127 where it does not exist.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ stdio?: import('node:child_process').StdioOptions, env?: NodeJS.ProcessEnv, cwd?: string, onOutput?: (text: string) => void }} [options]
 * @returns {Promise<number>}
 */
export function run(program, args, options = {}) {
	const windows = process.platform === 'win32';
	return new Promise((resolve) => {
		const child = spawn(program, [...args], {
			cwd: options.cwd ?? root,
			env: { ...process.env, ...options.env },
			stdio: options.stdio ?? 'inherit',
			// npm is a batch file there, which only a shell starts.
			shell: windows && program !== process.execPath,
		});
		for (const stream of [child.stdout, child.stderr]) {
			stream?.setEncoding('utf8').on('data', (text) => options.onOutput?.(text));
		}
		child.on('error', () => resolve(127));
		child.on('close', (code) => resolve(code ?? 1));
	});
}

/**
 * Whether node_modules holds what package-lock.json asks for. npm writes down what it installed once it is done,
 * so an installation that was interrupted, or is older than the lock file, does not count.
 * @param {string} folder
 */
export function isInstalled(folder) {
	const wanted = readLock(join(folder, 'package-lock.json'));
	const present = readLock(join(folder, 'node_modules', '.package-lock.json'));
	if (wanted === null || present === null) return false;
	return Object.entries(wanted).every(([path, entry]) => {
		// Packages for other platforms are listed and not installed.
		if (path === '' || entry.optional === true || entry.devOptional === true) return true;
		return present[path]?.version === entry.version;
	});
}

/**
 * One line that changes whenever something the build is made from does.
 * @param {string} folder
 */
export function sourceStamp(folder) {
	const hash = createHash('sha256').update(process.versions.node);
	for (const name of builtFrom) addToStamp(hash, folder, name);
	return hash.digest('hex');
}

/**
 * @param {string} folder
 * @param {string} stamp
 */
export function isBuilt(folder, stamp) {
	if (!builtFiles.every((file) => existsSync(join(folder, file)))) return false;
	const place = join(folder, stampFile);
	return existsSync(place) && readFileSync(place, 'utf8') === stamp;
}

function addToStamp(hash, folder, name) {
	const place = join(folder, name);
	const found = statSync(place, { throwIfNoEntry: false });
	if (found === undefined) return;
	if (found.isDirectory()) {
		for (const inside of readdirSync(place).sort()) addToStamp(hash, folder, `${name}/${inside}`);
	} else hash.update(`${name} ${found.size} ${found.mtimeMs}\n`);
}

function readLock(place) {
	try {
		return JSON.parse(readFileSync(place, 'utf8')).packages;
	} catch {
		return null;
	}
}
