import adapter from '@sveltejs/adapter-static';

/** @type {import('@sveltejs/kit').Config} */
export default {
	vitePlugin: {
		// Our own components are in runes mode; libraries choose for themselves.
		dynamicCompileOptions: ({ filename }) =>
			filename.includes('node_modules') ? undefined : { runes: true },
	},
	kit: {
		adapter: adapter({ fallback: 'index.html', precompress: true }),
		paths: { relative: false },
		serviceWorker: {
			// Registered by state/offline.svelte.ts, once the first picture stands.
			register: false,
			// Pictures of the README are none of the app's.
			files: (file) => !/^pictures\/|^service-worker-removal\.js$|\.DS_Store/.test(file),
		},
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
				// SvelteKit's own announcer of addresses carries one style attribute, named here by its hash.
				'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
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
