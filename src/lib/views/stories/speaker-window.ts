/** Where the presenter's notes go, and how to hear of its end. */
export interface SpeakerWindow {
	readonly target: HTMLElement;
	/** Calls `end` once, when the window or the page that opened it goes. */
	readonly closed: (end: () => void) => void;
}

/**
 * Opens a window of the presenter's own, in the page's own styles; null where the browser lets none open. It shares this
 * page's memory but not its document, so that nothing of it is ever on the screen of the audience.
 */
export function openSpeakerWindow(title: string): SpeakerWindow | null {
	const opened = window.open('', 'rolemap-speaker', 'popup,width=900,height=700');
	if (!opened) return null;
	const page = opened.document;
	page.title = title;
	page.documentElement.lang = document.documentElement.lang;
	page.documentElement.dataset['theme'] = 'dark';
	page.head.replaceChildren(
		...[...document.querySelectorAll('link[rel="stylesheet"], style')].map((style) => {
			const copy = page.importNode(style, true);
			// The new document has no address of its own that a path could be read from.
			if (style instanceof HTMLLinkElement) copy.setAttribute('href', style.href);
			return copy;
		}),
	);
	const target = page.createElement('main');
	page.body.replaceChildren(target);
	page.title = title;
	const close = () => opened.close();
	return {
		target,
		closed: (end) => {
			window.addEventListener('pagehide', close, { once: true });
			opened.addEventListener('pagehide', end, { once: true });
		},
	};
}
