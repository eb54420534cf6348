import { mount } from 'svelte';
import { Language } from '#lib/state/language.svelte.ts';
import { Preferences } from '#lib/state/preferences.svelte.ts';
import Viewer from './Viewer.svelte';
import { followAddress, moveTo } from './hash-place.ts';
import { viewerContent } from './viewer-content.ts';

async function start(): Promise<void> {
	const { head, source } = viewerContent(document);
	const preferences = new Preferences();
	const language = new Language(preferences);
	await language.follow().catch(() => undefined);
	if (location.hash === '') moveTo(head.view, {}, true);
	followAddress();
	mount(Viewer, {
		target: document.getElementById('app') ?? document.body,
		props: { preferences, language, source },
	});
}

void start();
