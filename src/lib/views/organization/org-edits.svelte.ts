import { headsOf } from '#lib/analysis/organization/selected-together.ts';
import type { commandCatalog } from '#lib/model/commands/catalog.ts';
import type { Command, CommandField, CommandInput } from '#lib/model/commands/command.ts';
import type { Issue } from '#lib/model/issue.ts';
import type { Done, Editing } from '#lib/state/editing.svelte.ts';
import { isViewer } from '#lib/state/is-viewer.ts';
import type { OrganizationView } from '#lib/state/organization-view.svelte.ts';

type CommandName = keyof typeof commandCatalog;

/** A command whose form is open, with what is known of its input. */
export interface AskedCommand {
	readonly command: Command;
	readonly known: CommandInput;
}

/** A command for several positions, with the field that is asked for once. */
export interface AskedForSeveral {
	readonly command: Command;
	readonly field: CommandField;
	/** Of the positions, in the order in which it is done. */
	readonly ids: readonly string[];
}

interface Surroundings {
	readonly view: OrganizationView;
	readonly editing: Editing;
	/** The option that is shown: edits are done in it; undefined for today. */
	readonly scenario: () => string | undefined;
	/** Shows the position of this id, where an edit made one, and the option that it is in. */
	readonly onMade: (made: { readonly position?: string; readonly scenario?: string }) => void;
}

/** What can be done to a position from the outline, the details and the chart: asked for by its place. */
export class OrgEdits {
	readonly #around: Surroundings;
	/** The form that is open. */
	asked = $state.raw<AskedCommand | null>(null);
	/** The form for several that is open. */
	several = $state.raw<AskedForSeveral | null>(null);
	#rounds = 0;
	/** Why the last edit that had no form was refused. */
	refusals = $state.raw<readonly Issue[]>([]);

	constructor(around: Surroundings) {
		this.#around = around;
	}

	readonly move = (at: number): void => this.ask('move-position', { position: this.#idAt(at) });
	readonly addBelow = (at: number): void => this.ask('add-position', { manager: this.#idAt(at) });

	/** Asks where the reports go; whoever has none is closed at once. */
	readonly close = (at: number): void => {
		const input = { position: this.#idAt(at) };
		if (this.#around.view.reports(at).length > 0) this.ask('close-position', input);
		else void this.run('close-position', input);
	};

	readonly drop = (at: number, onto: number): Promise<void> =>
		this.run('move-position', { position: this.#idAt(at), to: this.#idAt(onto) });

	/** Opens the form of a command. */
	ask(name: CommandName, known: CommandInput): void {
		if (isViewer) return;
		this.refusals = [];
		void import('#lib/model/commands/catalog.ts').then(
			({ commandCatalog }) => (this.asked = { command: commandCatalog[name], known }),
		);
	}

	/** Does a command that is all known. */
	async run(name: CommandName, input: CommandInput): Promise<void> {
		if (isViewer) return;
		const { editing, scenario } = this.#around;
		const result = await editing.do(name, input, { scenario: scenario() });
		this.refusals = result.ok ? [] : result.issues;
		if (result.ok) this.done(result.value);
	}

	/** Opens the form of a command for several places; whoever moves takes along whom the selection holds below. */
	askSeveral(name: 'move-position' | 'set-position', asked: string, places: readonly number[]): void {
		this.refusals = [];
		const heads = name === 'move-position' ? headsOf(this.#around.view.graph, places) : places;
		const ids = heads.map((at) => this.#idAt(at));
		void import('#lib/model/commands/catalog.ts').then(({ commandCatalog }) => {
			const command = commandCatalog[name];
			const field = command.fields.find((one) => one.name === asked);
			if (field) this.several = { command, field, ids };
		});
	}

	/** Closes several, the lowest first: their reports go to the next one above that stays. */
	async closeAll(places: readonly number[]): Promise<void> {
		const { layerOf } = this.#around.view.graph;
		const order = places.toSorted((a, b) => (layerOf[b] ?? 0) - (layerOf[a] ?? 0));
		await this.runAll(
			'close-position',
			order.map((at) => ({ position: this.#idAt(at) })),
		);
	}

	/** Does a command for each of `inputs`; undone together. What is refused is said, and the rest is done. */
	async runAll(name: string, inputs: readonly CommandInput[]): Promise<void> {
		const { editing, scenario } = this.#around;
		const mergeKey = `several ${++this.#rounds}`;
		const refused: Issue[] = [];
		for (const input of inputs) {
			const result = await editing.do(name, input, { scenario: scenario(), mergeKey });
			if (!result.ok) refused.push(...result.issues);
		}
		this.refusals = refused;
	}

	/** Goes to what an edit made. */
	readonly done = ({ name, change, document }: Done): void => {
		const made = change.steps.find(({ before }) => before === null);
		if (made?.collection === 'scenarios') return this.#around.onMade({ scenario: made.id });
		if (name !== 'add-position') return;
		const own = this.#around.scenario();
		const acts = document.scenarios.find(({ id }) => id === own)?.acts;
		const steps = own === undefined ? change.steps : (acts?.at(-1)?.change.steps ?? []);
		const added = steps.find(({ collection, before }) => collection === 'positions' && before === null);
		if (added) this.#around.onMade({ position: added.id });
	};

	#idAt(at: number): string {
		return this.#around.view.graph.positions[at]?.id ?? '';
	}
}
