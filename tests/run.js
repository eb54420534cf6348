// `npm test`: installs what is missing, then runs every check and test, says how long each part took, and ends
// with one line of totals. Parts can be named: `npm test -- types e2e`.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, install, nodeProblem, Preparation, run } from '../src/cli/prepare.js';
import { countPlaywright, countVitest, totals } from './test-counts.js';
import { getBrowser } from './get-browser.js';

const say = (sentence) => console.log(sentence);
const reports = mkdtempSync(join(tmpdir(), 'rolemap-tests-'));
const report = (name) => join(reports, `${name}.json`);
const named = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
if (process.argv.includes('--long')) process.env['ROLEMAP_LONG'] = '1';

const bin = (name, ...args) => run('npx', ['--no-install', name, ...args]);
const vitest = (name, projects) =>
	bin(
		'vitest',
		'run',
		...projects.flatMap((project) => ['--project', project]),
		'--reporter=default',
		'--reporter=json',
		`--outputFile.json=${report(name)}`,
	);
const fromReport = (name, count) => (code) => count(code, readReport(report(name)));
const oneCheck = (code) => ({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 });

/** A part without tests of its own counts as one. What runs beside the next takes one core of two, as that does. */
const parts = [
	{
		...{ name: 'types', besideNext: true, count: oneCheck },
		start: () => run('npm', ['run', '--silent', 'check']),
	},
	{ name: 'lint', start: () => run('npm', ['run', '--silent', 'lint']), count: oneCheck },
	{
		name: 'unit',
		start: () => vitest('unit', ['unit', 'laws', 'golden', 'architecture']),
		count: fromReport('unit', countVitest),
	},
	{
		name: 'components',
		start: () => vitest('components', ['components']),
		count: fromReport('components', countVitest),
	},
	{ name: 'build', start: buildPart, count: oneCheck },
	{
		name: 'weight',
		start: () => run(process.execPath, ['tests/bundle-weight.js']),
		count: oneCheck,
	},
	{
		name: 'e2e',
		start: () =>
			run('npx', ['--no-install', 'playwright', 'test', '--reporter=list,json'], {
				env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report('e2e') },
			}),
		count: fromReport('e2e', countPlaywright),
	},
];

async function buildPart() {
	try {
		await build(say);
		return 0;
	} catch (error) {
		if (!(error instanceof Preparation)) throw error;
		console.error(error.message);
		return 1;
	}
}

function readReport(place) {
	try {
		return JSON.parse(readFileSync(place, 'utf8'));
	} catch {
		return null;
	}
}

async function runPart({ name, start, count }) {
	say(`\n== ${name}`);
	const began = Date.now();
	const counted = count(await start());
	return { name, seconds: (Date.now() - began) / 1000, ...counted };
}

async function runParts() {
	const wanted = parts.filter(({ name }) => named.length === 0 || named.includes(name));
	const running = [];
	for (const part of wanted) {
		running.push(runPart(part));
		if (!part.besideNext) await Promise.all(running);
	}
	const results = await Promise.all(running);
	say('');
	for (const { name, seconds, passed, failed, skipped } of results) {
		const figures = `${passed} passed, ${failed} failed, ${skipped} skipped`;
		say(
			`${name.padEnd(12)}${seconds.toFixed(1).padStart(7)} s   ${failed > 0 ? 'FAILED  ' : ''}(${figures})`,
		);
	}
	return totals(results);
}

async function main() {
	const problem = nodeProblem();
	if (problem !== null) throw new Preparation(problem);
	const unknown = named.filter((name) => !parts.some((part) => part.name === name));
	if (unknown.length > 0) {
		const known = parts.map(({ name }) => name).join(', ');
		throw new Preparation(`There is no part "${unknown[0]}"; there are ${known}.`);
	}
	await install(say);
	say(`Testing with ${await getBrowser(say)}`);
	const { passed, failed, skipped } = await runParts();
	say(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
	process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
}

try {
	await main();
} catch (error) {
	if (!(error instanceof Preparation)) throw error;
	console.error(error.message);
	process.exitCode = 1;
} finally {
	rmSync(reports, { recursive: true, force: true });
}
