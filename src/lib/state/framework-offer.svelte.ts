import type { SourceFile } from '#lib/formats/files/source-file.ts';
import { mayBeFramework } from '#lib/formats/framework-signs.ts';
import type { ColumnMapping } from '#lib/formats/framework-tables/column-meaning.ts';
import { importChanges, type ImportChanges } from '#lib/analysis/organization/import-changes.ts';
import { importOver } from '#lib/formats/organization-tables/import-over.ts';
import { linkedPositions } from '#lib/formats/organization-tables/open-organization.ts';
import type { FrameworkPreview, TablePreview } from '#lib/formats/preview-frameworks.ts';
import { withoutOrganization } from '#lib/formats/workspace-folder/same-organization.ts';
import type { Issue } from '#lib/model/issue.ts';
import { joinDocuments } from '#lib/model/join-documents.ts';
import { Persisted } from './persisted.svelte.ts';
import type { Editing } from './editing.svelte.ts';
import type { Workspace } from './workspace.svelte.ts';

/** What came of an offer. */
export type OfferOutcome = 'opened' | 'added' | 'given-up';

const noIssues: readonly Issue[] = [];

/** How many headers are remembered; the oldest are forgotten first. */
const remembered = 40;

export interface OfferingApp {
	readonly workspace: Workspace;
	readonly editing: Editing;
}

interface OfferedFiles {
	readonly name: string;
	readonly files: readonly SourceFile[];
	readonly issues: readonly Issue[];
	readonly loose?: boolean;
}

/**
 * A framework that was handed over and is not opened yet: its columns may be given other meanings, then it is opened
 * in the place of what is open, added to it, or given up. Meanings chosen by hand are remembered for their header.
 */
export class FrameworkOffer {
	readonly name: string;
	readonly outcome: Promise<OfferOutcome>;
	readonly #workspace: Workspace;
	readonly #editing: Editing;
	readonly #offered: OfferedFiles;
	readonly #chosen = new Persisted<readonly ColumnMapping[]>('columns', [], areMappings);
	#preview = $state.raw<FrameworkPreview>() as FrameworkPreview;
	#busy = $state.raw(false);
	#fault = $state.raw('');
	#readings = 0;
	#settle: (outcome: OfferOutcome) => void = () => undefined;

	/** What is open without the example's organization: one's own takes the place of that. */
	readonly #own = $derived.by(() => {
		const { whole, isJoinedAsItCame } = this.#workspace;
		return isJoinedAsItCame ? withoutOrganization(whole) : whole;
	});

	/** The open document with it, and what that changes of its ids. */
	readonly joined = $derived.by(() => {
		const { kind, document } = this.#preview;
		if (kind === 'framework') return { ...joinDocuments(this.#workspace.whole, document), issues: noIssues };
		const whole = this.#own;
		const linked = linkedPositions(whole, document);
		const over = importOver(whole, { ...document, positions: linked.positions });
		// A workspace of ours comes with its options where there is no organization that has its own.
		const added = whole.orgs.length === 0 ? { ...over, scenarios: document.scenarios } : over;
		return { document: added, issues: linked.issues, changed: 0, prefix: '' };
	});

	/** What it would change of the organization that is open; null where there is none. */
	readonly changes = $derived.by((): ImportChanges | null => {
		const whole = this.#own;
		if (this.#preview.kind !== 'organization' || whole.positions.length === 0) return null;
		return importChanges(whole, this.joined.document);
	});

	private constructor(offered: OfferedFiles, app: OfferingApp) {
		this.name = offered.name.replace(/\.(?:csv|tsv|xlsx|mmd|mermaid|graphml|md|json|ya?ml)$/i, '');
		this.#offered = { ...offered, name: this.name };
		this.#workspace = app.workspace;
		this.#editing = app.editing;
		this.outcome = new Promise((resolve) => (this.#settle = resolve));
	}

	/** A question about `offered`; null where the files are a ladder or a document, which need no question. */
	static async of(offered: OfferedFiles, app: OfferingApp): Promise<FrameworkOffer | null> {
		if (!mayBeFramework(offered.files)) return null;
		const offer = new FrameworkOffer(offered, app);
		const preview = await offer.#read();
		if (preview === null) return null;
		offer.#preview = preview;
		return offer;
	}

	get preview(): FrameworkPreview {
		return this.#preview;
	}
	/** Whether the preview is being made anew. */
	get busy(): boolean {
		return this.#busy;
	}
	/** Why it could not be added, in a sentence; '' where nothing went wrong. */
	get fault(): string {
		return this.#fault;
	}
	get issues(): readonly Issue[] {
		const met = [...this.#offered.issues, ...this.#preview.issues];
		if (!this.canAdd || this.#preview.kind === 'framework') return met;
		// Read by itself it knows no role; what counts is whether the open ladder has them.
		return [...met.filter(({ code }) => code !== 'org-role-unknown'), ...this.joined.issues];
	}
	/** Whether there is something open that it can be added to. */
	get canAdd(): boolean {
		const { phase, document } = this.#workspace;
		const isOver = this.#preview.kind === 'organization' && document.positions.length > 0;
		return phase === 'ready' && (document.roles.length > 0 || isOver);
	}

	/** Gives a column another meaning; a column that had it is kept as it is from then on. */
	async choose({ header, meanings, choices }: TablePreview, column: number, meaning: string): Promise<void> {
		const isShared = choices.some((one) => one.meaning === meaning && one.shared);
		const next = meanings.map((before, at) => {
			if (at === column) return meaning;
			return before === meaning && !isShared ? 'extra' : before;
		});
		const key = JSON.stringify(header);
		const others = this.#chosen.current.filter((one) => JSON.stringify(one.header) !== key);
		this.#chosen.current = [...others, { header, meanings: next }].slice(-remembered);
		const reading = ++this.#readings;
		this.#busy = true;
		const preview = await this.#read();
		if (reading !== this.#readings) return;
		if (preview !== null) this.#preview = preview;
		this.#busy = false;
	}

	/** Opens it in the place of what is open. */
	async open(): Promise<void> {
		const { name, files, issues, loose } = this.#offered;
		await this.#workspace.openFiles(name, files, issues, this.#mappings(), loose);
		this.#settle('opened');
	}

	/** Adds it to what is open, as one act that can be undone. */
	async add(): Promise<void> {
		const refused = await this.#editing.add(this.#preview.document.title, this.joined.document);
		if (refused === null) this.#settle('added');
		else this.#fault = refused.message;
	}

	giveUp(): void {
		this.#readings++;
		this.#settle('given-up');
	}

	#read(): Promise<FrameworkPreview | null> {
		return this.#workspace.previewFiles(this.#offered.name, this.#offered.files, this.#mappings());
	}

	#mappings(): readonly ColumnMapping[] {
		return this.#chosen.current.map(({ header, meanings }) => ({
			header: [...header],
			meanings: [...meanings],
		}));
	}
}

function areMappings(stored: unknown): stored is readonly ColumnMapping[] {
	const texts = (list: unknown): list is readonly string[] =>
		Array.isArray(list) && list.every((text) => typeof text === 'string');
	return (
		Array.isArray(stored) &&
		stored.length <= remembered &&
		stored.every((one: unknown) => {
			const { header, meanings } = (one ?? {}) as Partial<ColumnMapping>;
			return texts(header) && texts(meanings) && header.length === meanings.length;
		})
	);
}
