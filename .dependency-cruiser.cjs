// Each layer may import itself and the layers named after it. Nothing else. `words` is below everything.
const layers = {
	words: [],
	model: [],
	analysis: ['model'],
	layout: ['model', 'analysis'],
	drawing: ['model', 'analysis', 'layout'],
	formats: ['model', 'analysis', 'layout', 'drawing'],
	storage: ['model'],
	workers: ['model', 'analysis', 'layout', 'drawing', 'formats', 'storage'],
	canvas: ['model', 'layout', 'drawing'],
	state: ['model', 'analysis', 'layout', 'drawing', 'formats', 'storage', 'workers'],
	views: ['model', 'analysis', 'layout', 'drawing', 'canvas', 'state', 'formats'],
	server: ['model', 'analysis', 'formats'],
};
const layerRules = Object.entries(layers).map(([name, below]) => ({
	name: `${name}-looks-down-only`,
	severity: 'error',
	from: { path: `^src/lib/${name}/` },
	to: { path: '^src/', pathNot: `^src/lib/(${[name, 'words', ...below].join('|')})/` },
}));
module.exports = {
	forbidden: [
		...layerRules,
		{ name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
		{
			name: 'imports-resolve',
			severity: 'error',
			from: {},
			to: { couldNotResolve: true, pathNot: '^([$]app|[$]service-worker|[$]env)' },
		},
		{
			name: 'no-framework-below-state',
			severity: 'error',
			from: { path: '^src/lib/(words|model|analysis|layout|drawing|formats|storage|canvas|workers)/' },
			to: { path: '(^|/)node_modules/(svelte|@sveltejs)/|^[$]app|[.]svelte([.]ts)?$' },
		},
		{
			name: 'cytoscape-only-in-canvas',
			severity: 'error',
			from: { path: '^src', pathNot: '^src/lib/canvas/' },
			to: { path: 'node_modules/cytoscape' },
		},
		{
			name: 'only-views-see-canvas',
			severity: 'error',
			from: { path: '^src', pathNot: '^src/lib/(canvas|views)/' },
			to: { path: '^src/lib/canvas/' },
		},
		{
			name: 'cli-has-no-views',
			severity: 'error',
			from: { path: '^src/cli/' },
			to: { path: '^src/lib/(views|state|canvas)/|^src/routes/' },
		},
		{
			name: 'nothing-imports-addresses',
			severity: 'error',
			from: { path: '^src/', pathNot: '^src/routes/' },
			to: { path: '^src/routes/' },
		},
		{ name: 'src-never-imports-tests', severity: 'error', from: { path: '^src' }, to: { path: '^tests' } },
	],
	options: {
		tsPreCompilationDeps: true,
		tsConfig: { fileName: 'tsconfig.json' },
		doNotFollow: { path: 'node_modules' },
		enhancedResolveOptions: {
			exportsFields: ['exports'],
			extensions: ['.ts', '.js', '.svelte'],
			conditionNames: ['svelte', 'import', 'node', 'default'],
		},
	},
};
