import adapter from '@sveltejs/adapter-static';

/** @type {import('@sveltejs/kit').Config} */
export default {
	vitePlugin: {
		// Our own components are in runes mode; libraries choose for themselves.
		dynamicCompileOptions: ({ filename }) => (filename.includes('node_modules') ? undefined : { runes: true }),
	},
	kit: {
		adapter: adapter({ fallback: 'index.html', precompress: true }),
		paths: { relative: false },
		typescript: {
			config: (config) => {
				config.include.push('../tests/**/*.ts', '../*.ts');
			},
		},
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
				'style-src': ['self'],
				'img-src': ['self', 'blob:', 'data:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'worker-src': ['self'],
				'manifest-src': ['self'],
				'object-src': ['none'],
				'base-uri': ['none'],
				'form-action': ['self'],
				'require-trusted-types-for': ['script'],
				'trusted-types': ['svelte-trusted-html', 'sveltekit-trusted-url', 'rolemap-worker'],
			},
		},
	},
};
