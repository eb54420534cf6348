// `npm run bench [-- reading edits history native layout layout-large routes frameworks editing organization slides stories succession export browser]`: the promised speeds, beside a peer's where there is one, in one run.
import { cpus, totalmem } from 'node:os';
import { benchEditing } from './editing.ts';
import { benchEdits } from './edits.ts';
import { benchExport } from './export.ts';
import { benchFrameworks } from './frameworks.ts';
import { benchHistory } from './history.ts';
import { benchInBrowser } from './in-browser.ts';
import { benchLayout } from './layout.ts';
import { benchLayoutLarge } from './layout-large.ts';
import { benchNative } from './native.ts';
import { benchOrganization } from './organization.ts';
import { benchReading } from './reading.ts';
import { benchRoutes } from './routes.ts';
import { benchSlides } from './slides.ts';
import { benchStories } from './stories.ts';
import { benchSuccession } from './succession.ts';

const parts = {
	reading: ['Reading pages', benchReading],
	edits: ['Commands', benchEdits],
	history: ['History', benchHistory],
	native: ['Documents in one file', benchNative],
	layout: ['Layout', benchLayout],
	routes: ['Ways through the map', benchRoutes],
	'layout-large': ['Layout of large maps', benchLayoutLarge],
	frameworks: ['Large public frameworks (a fresh browser each, software rendering)', benchFrameworks],
	editing: ['Editing in the browser', benchEditing],
	organization: ['Organization charts (a fresh browser each, software rendering)', benchOrganization],
	slides: ['Slides', benchSlides],
	stories: ['Steps of a story (1,000 positions, software rendering)', benchStories],
	succession: ['Succession (10,000 positions)', benchSuccession],
	export: ['Files of an organization', benchExport],
	browser: ['In the browser (fresh browser each run, software rendering)', benchInBrowser],
} as const;

const cores = cpus();
const memory = Math.round(totalmem() / 2 ** 30);
console.log(
	`Machine: ${cores.length} x ${cores[0]?.model ?? 'unknown'}, ${memory} GiB, Node ${process.version}, no GPU`,
);
const asked = process.argv.slice(2);
for (const [name, [title, bench]] of Object.entries(parts)) {
	if (asked.length > 0 && !asked.includes(name)) continue;
	console.log(`\n${title}`);
	await bench();
}
