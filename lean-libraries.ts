import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Where each library's parts lie, and what stands for the parts that Rolemap never calls. */
const nothing = 'export default {};';
// A checkout may share its packages with another by a link, which Vite follows.
const library = (name: string) => join(realpathSync(join(import.meta.dirname, 'node_modules')), name);
const cytoscape = join(library('cytoscape'), 'src');

/**
 * Of cytoscape's own sources: a ladder comes with its positions and paths, and its words are buttons of the page, so
 * no layout but the one that takes positions, no graph algorithm, no labels or pictures on cards, no WebGL and no
 * pictures to save.
 */
const leftOut: Readonly<Record<string, string>> = {
	'collection/algorithms/index.mjs': nothing,
	'collection/degree.mjs': nothing,
	// Of thirty ways to move those that the map moves by.
	'core/animation/easings.mjs': `
		const cubic = (share) => share < 0.5 ? 4 * share ** 3 : 1 - (2 - 2 * share) ** 3 / 2;
		export default {
			linear: (start, end, share) => start + (end - start) * share,
			'ease-in-out-cubic': (start, end, share) => start + (end - start) * cubic(share),
		};`,
	'extensions/layout/index.mjs': `
		import preset from './preset.mjs';
		export default [{ name: 'preset', impl: preset }];`,
	'extensions/renderer/index.mjs': `
		import base from './base/index.mjs';
		import canvas from './canvas/index.mjs';
		export default [{ name: 'base', impl: base }, { name: 'canvas', impl: canvas }];`,
	'extensions/renderer/base/coord-ele-math/labels.mjs': `
		const nothing = () => {};
		export default {
			recalculateNodeLabelProjection: nothing,
			recalculateEdgeLabelProjections: nothing,
			calculateLabelAngles: nothing,
		};`,
	'extensions/renderer/canvas/drawing-label-text.mjs': `
		export default { drawElementText: () => {}, eleTextBiggerThanMin: () => false, getTextAngle: () => 0 };`,
	'extensions/renderer/base/images.mjs': nothing,
	'extensions/renderer/canvas/drawing-images.mjs': `
		export default { safeDrawImage: () => {}, drawInscribedImage: () => {} };`,
	'extensions/renderer/canvas/webgl/drawing-redraw-webgl.mjs': nothing,
	'extensions/renderer/canvas/export-image.mjs': nothing,
	'core/export.mjs': nothing,
	'style/string-sheet.mjs': nothing,
	'stylesheet.mjs': nothing,
	'promise.mjs': 'export default Promise;',
	'version.mjs': `export default '';`,
};

/** What these import from libraries that are bundled into cytoscape's own builds and do not come with it. */
const standIns: Readonly<Record<string, string>> = {
	// A queue whose least item comes first; few items wait in it at a time.
	heap: `
		export default class {
			items = [];
			constructor(compare) { this.compare = compare; }
			size() { return this.items.length; }
			peek() { return this.items[0]; }
			pop() { return this.items.shift(); }
			push(item) {
				let low = 0, high = this.items.length;
				while (low < high) {
					const middle = (low + high) >> 1;
					if (this.compare(this.items[middle], item) <= 0) low = middle + 1; else high = middle;
				}
				this.items.splice(low, 0, item);
			}
			updateItem(item) {
				const at = this.items.indexOf(item);
				if (at < 0) return;
				this.items.splice(at, 1);
				this.push(item);
			}
		}`,
	'lodash/debounce.js': `
		export default (task, wait) => {
			let timer;
			return function (...values) {
				clearTimeout(timer);
				timer = setTimeout(() => task.apply(this, values), wait);
			};
		};`,
	// Paths into data, such as 'a.b': ours has none.
	'lodash/get.js': 'export default (data, path) => path.reduce((part, key) => part?.[key], data);',
	'lodash/set.js': `
		export default (data, path, value) => {
			const last = path.at(-1);
			const holder = path.slice(0, -1).reduce((part, key) => (part[key] ??= {}), data);
			holder[last] = value;
			return data;
		};`,
	'lodash/toPath.js': `export default (path) => path.split('.');`,
	// The Markdown parser marks its nodes for highlighting, which nobody asks for here.
	'@lezer/highlight': `
		export const tags = { special: () => ({}) };
		export class Tag {}
		export const styleTags = () => () => null;`,
};

/** Of cytoscape's 150 names of colors its own style says two; Rolemap says colors in numbers. */
const colorTable = /export const colors = \{[^}]*\};/;
const fewColors =
	'export const colors = { transparent: [0, 0, 0, 0], black: [0, 0, 0], white: [255, 255, 255] };';
const colorFile = join(cytoscape, 'util/colors.mjs');

/**
 * Builds two libraries without what Rolemap never calls, which halves them: cytoscape from its own sources and the
 * Markdown parser without its highlighter. Throws when a part is no longer where it was, as after an upgrade.
 */
export function leanLibraries(): Plugin {
	const prefix = '\0lean:';
	const parts = new Map(Object.entries(leftOut).map(([path, code]) => [join(cytoscape, path), code]));
	for (const path of parts.keys()) {
		if (!existsSync(path)) throw new Error(`${path} is not there: see lean-libraries.ts.`);
	}
	return {
		name: 'lean-libraries',
		enforce: 'pre',
		// Bundled ahead of time, the libraries would come whole.
		config: () => ({ optimizeDeps: { exclude: ['cytoscape', '@lezer/markdown'] } }),
		resolveId(id, _importer, options) {
			if (options.ssr === true) return null;
			if (id === 'cytoscape') return join(cytoscape, 'index.mjs');
			return id in standIns ? prefix + id : null;
		},
		load(id) {
			if (id.startsWith(prefix)) return standIns[id.slice(prefix.length)];
			return parts.get(id.replace(/\?.*$/, ''));
		},
		transform(code, id) {
			if (id.replace(/\?.*$/, '') !== colorFile) return null;
			if (!colorTable.test(code)) throw new Error(`${colorFile} has changed: see lean-libraries.ts.`);
			return { code: code.replace(colorTable, fewColors), map: null };
		},
	};
}
