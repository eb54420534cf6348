/** What tabs tell each other: that something of a workspace was stored. What it was they read from the store. */
export interface TabNews {
	/** The versions of what the sender stores: code of smaller ones must not write any more. */
	readonly storage: number;
	readonly document: number;
	readonly workspace: string;
	/** How many acts the workspace holds now. */
	readonly seq: number;
}

/** The tabs of this browser, as one of them hears and tells the others. */
export class TabChannel {
	#channel: BroadcastChannel | null;

	constructor(hear: (news: TabNews) => void, name = 'rolemap-workspaces') {
		this.#channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel(name) : null;
		if (this.#channel) this.#channel.onmessage = ({ data }) => isNews(data) && hear(data);
	}

	tell(news: TabNews): void {
		this.#channel?.postMessage(news);
	}

	dispose(): void {
		this.#channel?.close();
		this.#channel = null;
	}
}

function isNews(data: unknown): data is TabNews {
	const { storage, document, workspace, seq } = (data ?? {}) as Partial<Record<keyof TabNews, unknown>>;
	return typeof workspace === 'string' && [storage, document, seq].every((part) => typeof part === 'number');
}
