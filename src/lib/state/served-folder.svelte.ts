import type { Workspace, WorkspaceSource } from './workspace.svelte.ts';

/** The session of a running `rolemap serve`, as its page names it. */
export interface ServedSession {
	readonly token: string;
	/** The opened folder's or file's name. */
	readonly name: string;
}

/** How long changes are gathered before the folder is read again, and how long a silence may last, in milliseconds. */
const waits = { settle: 120, lost: 1500, retryFirst: 1000, retryMost: 15_000 };

/** The session this page belongs to, or null where plain files serve the app. */
export function servedSession(page: Document): ServedSession | null {
	const content = (name: string) =>
		page.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? '';
	const token = content('rolemap-session');
	return token === '' ? null : { token, name: content('rolemap-source') };
}

/** The served folder as something to open. */
export function servedSource({ token, name }: ServedSession): WorkspaceSource {
	return { kind: 'served', name, origin: { kind: 'served', token } };
}

/** Follows a served folder: reads it again after each change on disk, and knows whether the server still answers. */
export class ServedFolder {
	readonly #workspace: Workspace;
	readonly #session: ServedSession;
	#feed: EventSource | null = null;
	#settling: ReturnType<typeof setTimeout> | undefined;
	#losing: ReturnType<typeof setTimeout> | undefined;
	#retrying: ReturnType<typeof setTimeout> | undefined;
	#disposed = false;
	#retries = 0;
	#missed = false;
	#lost = $state.raw(false);
	#ended = $state.raw(false);

	constructor(workspace: Workspace, session: ServedSession) {
		this.#workspace = workspace;
		this.#session = session;
	}

	/** Whether the server has been silent for a while; it is asked again until it answers. */
	get lost(): boolean {
		return this.#lost;
	}

	/** Whether the server was started anew meanwhile: this page's session is over, and reloading begins another. */
	get ended(): boolean {
		return this.#ended;
	}

	get session(): ServedSession {
		return this.#session;
	}

	/** Starts to follow. */
	follow(): void {
		const feed = new EventSource(`/api/changes?token=${encodeURIComponent(this.#session.token)}`);
		this.#feed = feed;
		feed.onopen = () => this.#found();
		feed.onmessage = () => this.#changed();
		feed.onerror = () => {
			this.#losing ??= setTimeout(() => this.#lose(), waits.lost);
			// A browser gives up by itself only on an answer that is no feed; a stopped server it keeps asking.
			if (feed.readyState === EventSource.CLOSED) void this.#askWhy();
		};
	}

	dispose(): void {
		this.#disposed = true;
		this.#feed?.close();
		for (const timer of [this.#settling, this.#losing, this.#retrying]) clearTimeout(timer);
	}

	#found(): void {
		clearTimeout(this.#losing);
		this.#losing = undefined;
		this.#retries = 0;
		this.#lost = false;
		// What changed while nobody listened was not reported.
		if (this.#missed) this.#changed();
		this.#missed = false;
	}

	#lose(): void {
		this.#lost = true;
		this.#missed = true;
	}

	/** An event source does not say with which answer it was refused. */
	async #askWhy(): Promise<void> {
		const authorization = `Bearer ${this.#session.token}`;
		const answer = await fetch('/api/files', { headers: { authorization } }).catch(() => null);
		if (answer?.status === 401 || answer?.status === 403) this.#ended = true;
		else this.#retry();
	}

	#retry(): void {
		if (this.#disposed) return;
		const wait = Math.min(waits.retryMost, waits.retryFirst * 2 ** this.#retries++);
		clearTimeout(this.#retrying);
		this.#retrying = setTimeout(() => {
			this.#missed = true;
			this.follow();
		}, wait);
	}

	#changed(): void {
		clearTimeout(this.#settling);
		this.#settling = setTimeout(() => {
			// Another ladder may have been opened meanwhile: it has nothing to do with the folder.
			if (this.#workspace.source?.kind === 'served') void this.#workspace.follow();
		}, waits.settle);
	}
}
