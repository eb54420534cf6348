// `npm run bench`: the speeds the project promises, beside a peer's where there is one, in one run.
import { cpus, totalmem } from 'node:os';
import { benchInBrowser } from './in-browser.ts';
import { benchLayout } from './layout.ts';
import { benchReading } from './reading.ts';

const cores = cpus();
console.log(
	`Machine: ${cores.length} x ${cores[0]?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}, no GPU used`,
);
console.log('\nReading pages');
benchReading();
console.log('\nLayout');
benchLayout();
console.log('\nIn the browser (fresh browser each run, software rendering)');
await benchInBrowser();
