import type { DocumentDifferences } from '#lib/analysis/document-differences.ts';
import { applyChange, changeBetween, isEmptyChange, type Change } from '#lib/model/change.ts';
import type { CommandInput, CommandValues } from '#lib/model/commands/command.ts';
import type { RolemapDocument } from '#lib/model/document.ts';
import { fitChange } from '#lib/model/fit-change.ts';
import { emptyHistory, withAct, type Act, type History } from '#lib/model/history.ts';
import { inverseOfPacked, packedChange, unpackedChange } from '#lib/model/packed-change.ts';
import type { Issue } from '#lib/model/issue.ts';
import { makeEditingIssue } from '#lib/model/make-editing-issue.ts';
import { shareRecords } from '#lib/model/share-records.ts';
import type { Result } from '#lib/model/result.ts';
import type { Src } from '#lib/model/source.ts';
import { words } from '#lib/words/words.ts';
import type { Announcer } from './announcer.svelte.ts';
import type { Workspace } from './workspace.svelte.ts';

/** What a command did. */
export interface Done {
	readonly document: RolemapDocument;
	readonly change: Change;
	readonly name: string;
	readonly values: CommandValues;
	readonly elsewhere?: readonly Src[];
}

/** The commands and the sentences that say what they did. */
export interface Commands {
	/** In the option `scenario` where one is given. */
	readonly doCommand: (
		document: RolemapDocument,
		name: string,
		input: CommandInput,
		scenario?: string,
	) => Result<Done>;
	readonly sayDone: (name: string, values: CommandValues) => string;
}

/** A state of the document kept under a name. */
export interface Version {
	readonly id: string;
	readonly name: string;
	/** In milliseconds since 1970. */
	readonly at: number;
}

/** What hears of every change this tab makes, to keep it. */
export interface Keeper {
	/** Why nothing may be changed, or null. */
	readonly refuses: 'editing-read-only' | 'editing-viewer' | null;
	/** A change that was just made in the open document. */
	changed: (act: Pick<Act, 'name' | 'at'> & { readonly change: Change }) => void;
	keepVersion: (version: Version & { readonly document: RolemapDocument }) => void;
	/** The document of a version that was kept, or null where it cannot be had. */
	readVersion: (id: string) => Promise<RolemapDocument | null>;
}

const restoring = 'restore-version';
const adding = 'add-framework';

/** What a person does to the open document: commands, undo and redo, and named versions. */
export class Editing {
	readonly #workspace: Workspace;
	readonly #announcer: Announcer;
	readonly #load: () => Promise<Commands>;
	#commands = $state.raw<Commands | null>(null);
	#keeper: Keeper | null = null;
	#acts = 0;
	/** Of the versions kept or read since the start. */
	#documents: readonly { readonly id: string; readonly document: RolemapDocument }[] = [];
	#session = $state.raw<{ readonly opening: number; readonly history: History }>({
		opening: -1,
		history: emptyHistory,
	});
	#versions = $state.raw<{ readonly opening: number; readonly kept: readonly Version[] }>({
		opening: -1,
		kept: [],
	});

	/** A new opening begins a new history. */
	readonly #history = $derived.by(() =>
		this.#session.opening === this.#workspace.openings ? this.#session.history : emptyHistory,
	);

	/** `load` fetches the commands with the first edit: the first picture does not need them. */
	constructor(workspace: Workspace, announcer: Announcer, load: () => Promise<Commands>) {
		this.#workspace = workspace;
		this.#announcer = announcer;
		this.#load = load;
	}

	/** Everything done since the opening, oldest first; those from `done` on are undone. */
	get history(): readonly Act[] {
		return this.#history.acts;
	}
	/** How many acts of `history` are in the document. */
	get done(): number {
		return this.#history.done;
	}
	get canUndo(): boolean {
		return this.done > 0;
	}
	get canRedo(): boolean {
		return this.done < this.history.length;
	}
	/** What undo would take back, as a sentence; '' where there is nothing. */
	get undoName(): string {
		return this.sentenceOf(this.history[this.done - 1]);
	}
	get redoName(): string {
		return this.sentenceOf(this.history[this.done]);
	}
	/** The versions kept of what is open, oldest first. */
	get versions(): readonly Version[] {
		return this.#versions.opening === this.#workspace.openings ? this.#versions.kept : [];
	}

	/** What an act did, as a sentence; '' for none. */
	sentenceOf(act: Act | undefined): string {
		if (!act) return '';
		if (act.name === restoring) return words.history.restored(String(act.values['version']));
		if (act.name === adding) return words.history.added(String(act.values['title']));
		return this.#commands?.sayDone(act.name, act.values) ?? '';
	}

	/** Tells `keeper` of all changes from now on. */
	keepWith(keeper: Keeper): void {
		this.#keeper = keeper;
	}

	/** Fetches the commands before they are needed. */
	async prepare(): Promise<Commands> {
		return (this.#commands ??= await this.#load());
	}

	/**
	 * Does the command `name`: the document and the map follow, what was done is said, and it can be undone. Acts
	 * with one `mergeKey` that follow each other within half a second are undone together. With a `scenario` it is done
	 * in that option of the organization. What a rule refuses is
	 * refused with its issues, and nothing changes.
	 */
	async do(
		name: string,
		input: CommandInput,
		options: { readonly mergeKey?: string; readonly scenario?: string | undefined } = {},
	): Promise<Result<Done>> {
		const { doCommand } = this.#commands ?? (await this.prepare());
		const refusal = this.#refusal();
		if (refusal) return { ok: false, issues: [refusal] };
		const result = doCommand(this.#workspace.whole, name, input, options.scenario);
		if (!result.ok) return result;
		const { document, change, values } = result.value;
		if (isEmptyChange(change)) return result;
		this.#workspace.become(document);
		this.#remember(result.value.name, values, change, options.mergeKey);
		return result;
	}

	undo(): void {
		const act = this.history[this.done - 1];
		if (!act) this.#announcer.say(words.history.nothingToUndo);
		else if (!this.#refusal()) this.#announcer.say(this.#step(act, -1));
	}

	redo(): void {
		const act = this.history[this.done];
		if (!act) this.#announcer.say(words.history.nothingToRedo);
		else if (!this.#refusal()) this.#announcer.say(this.#step(act, 1));
	}

	/** Undoes or redoes until the first `index` acts of `history` are in the document. */
	stepTo(index: number): void {
		if (this.#refusal()) return;
		const to = Math.max(0, Math.min(index, this.history.length));
		const steps = Math.abs(to - this.done);
		while (this.done !== to) {
			const act = this.history[to < this.done ? this.done - 1 : this.done];
			if (!act) return;
			this.#step(act, to < this.done ? -1 : 1);
		}
		if (steps > 0) this.#announcer.say(words.history.steppedTo(steps));
	}

	/** Keeps the document as it is now under `name`. */
	keepVersion(name: string): Version {
		const version = { id: crypto.randomUUID(), name, at: Date.now() };
		const document = this.#workspace.whole;
		this.#documents = [...this.#documents, { id: version.id, document }];
		this.showVersions([...this.versions, version]);
		this.#keeper?.keepVersion({ ...version, document });
		this.#announcer.say(words.history.kept(name));
		return version;
	}

	/** Shows `kept` as the versions of what is open. */
	showVersions(kept: readonly Version[]): void {
		this.#versions = { opening: this.#workspace.openings, kept };
	}

	/** What changed from `version` to now; null where the version cannot be had any more. */
	async compareWith(version: Version): Promise<DocumentDifferences | null> {
		// Read before anything is waited for, so that a view that shows it follows each edit.
		const now = this.#workspace.whole;
		const [document, { documentDifferences }] = await Promise.all([
			this.#documentOf(version),
			import('#lib/analysis/document-differences.ts'),
		]);
		return document && documentDifferences(document, now);
	}

	/** Shows on the map what changed from `version` to now; resolves to whether it can be had. */
	async showSince(version: Version): Promise<boolean> {
		const document = await this.#documentOf(version);
		if (document) this.#workspace.compareWith(version.name, document);
		return document !== null;
	}

	/** Makes the document what it was in `version`, undone like any other act; resolves to whether it could. */
	async restore(version: Version): Promise<boolean> {
		const document = await this.#documentOf(version);
		if (!document || this.#refusal()) return false;
		const now = this.#workspace.whole;
		const then = shareRecords(document, now);
		const change = changeBetween(now, { ...then, id: now.id, version: now.version });
		if (isEmptyChange(change)) return true;
		this.#workspace.become(applyChange(now, change));
		this.#remember(restoring, { version: version.name }, change);
		return true;
	}

	/**
	 * Puts `document`, the open one with the framework called `title` behind it, in its place, undone like any other
	 * act. Resolves to why it may not, or null.
	 */
	async add(title: string, document: RolemapDocument): Promise<Issue | null> {
		await this.prepare();
		const refusal = this.#refusal();
		if (refusal) return refusal;
		const now = this.#workspace.whole;
		const change = changeBetween(now, { ...document, id: now.id, title: now.title, version: now.version });
		if (isEmptyChange(change)) return null;
		this.#workspace.become(applyChange(now, change));
		this.#remember(adding, { title }, change);
		return null;
	}

	async #documentOf({ id }: Version): Promise<RolemapDocument | null> {
		const known = this.#documents.find((one) => one.id === id)?.document;
		if (known) return known;
		const document = (await this.#keeper?.readVersion(id)) ?? null;
		if (document) this.#documents = [...this.#documents, { id, document }];
		return document;
	}

	#refusal() {
		if (this.#workspace.phase !== 'ready') return makeEditingIssue('editing-while-opening', {}, null);
		return this.#keeper?.refuses ? makeEditingIssue(this.#keeper.refuses, {}, null) : null;
	}

	#remember(name: string, values: CommandValues, change: Change, mergeKey?: string): void {
		const at = Date.now();
		const act: Act = { id: String(++this.#acts), name, values, at, change: packedChange(change), mergeKey };
		this.#setHistory(withAct(this.#history, act));
		this.#keeper?.changed({ name, at, change });
		this.#announcer.say(this.sentenceOf(act));
	}

	/** Takes `act` back or does it again, as far as other tabs left room for it; returns what to say. */
	#step(act: Act, direction: 1 | -1): string {
		const packed = direction === 1 ? act.change : inverseOfPacked(act.change);
		const change = unpackedChange(packed, this.#workspace.whole);
		const fitted = fitChange(this.#workspace.whole, change, 'theirs');
		const { acts, done } = this.#history;
		this.#setHistory({ acts, done: done + direction });
		const sentence = this.sentenceOf(act);
		if (isEmptyChange(fitted.change)) return words.history.overtaken(sentence);
		this.#workspace.become(applyChange(this.#workspace.whole, fitted.change));
		this.#keeper?.changed({ name: act.name, at: Date.now(), change: fitted.change });
		if (fitted.clashes > 0) return words.history.partlyOvertaken(sentence);
		return direction === 1 ? words.history.redone(sentence) : words.history.undone(sentence);
	}

	#setHistory(history: History): void {
		this.#session = { opening: this.#workspace.openings, history };
	}
}
