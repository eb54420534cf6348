import { linkedPage, pageLinks, type PageLinks } from '#lib/formats/markdown-ladder/page-link.ts';
import { careerLanes } from '#lib/layout/career-lanes.ts';
import type { RolemapDocument } from '#lib/model/document.ts';
import { isOwnPage } from '#lib/model/role-blocks.ts';
import type { Request } from './protocol.ts';

/** Those tasks that a screen needs of a document that is open. */
export type ShownTask = Extract<Request, { task: 'arrange' | 'inline' | 'blocks' }>;

/** Arranges maps and makes trees of Markdown; it remembers where the links of the document read last lead. */
export class ShownTasks {
	#links: PageLinks = pageLinks([]);
	#roles: ReadonlyMap<string, string> = new Map();

	/** From now on links lead where they do in `document`. */
	follow(document: RolemapDocument): void {
		const pages = new Map(document.pages.map((page) => [page.id, page]));
		this.#roles = new Map(
			document.roles.flatMap((role) => {
				const page = role.pageId === undefined ? undefined : pages.get(role.pageId);
				return page && isOwnPage(page, role.id) ? [[page.file, role.id] as const] : [];
			}),
		);
		this.#links = pageLinks(this.#roles.keys());
	}

	/** What the first picture does not need is fetched when it is asked for. */
	async answer(request: ShownTask): Promise<unknown> {
		switch (request.task) {
			case 'arrange': {
				const { graph, arrangement } = request.input;
				if (arrangement === 'lanes') return careerLanes(graph);
				const { arrange } = await import('#lib/layout/arrangements.ts');
				return arrange(graph, arrangement);
			}
			case 'inline': {
				const { readInline } = await import('#lib/formats/markdown/read-inline.ts');
				return request.input.map(({ file, text }) => readInline(text, this.#roleOfLink(file)));
			}
			case 'blocks': {
				const { readBlocks } = await import('#lib/formats/markdown/read-blocks.ts');
				return request.input.map(({ file, text }) => readBlocks(text, this.#roleOfLink(file)));
			}
		}
	}

	#roleOfLink(file: string): (href: string) => string | undefined {
		return (href) => this.#roles.get(linkedPage(href, file, this.#links) ?? '');
	}
}
