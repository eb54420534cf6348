import type { SourceFile } from '#lib/formats/files/source-file.ts';
import { fileKind } from '#lib/formats/files/file-kind.ts';
import { takeIn, type Intake } from '#lib/formats/files/intake.ts';
import { assembleLadder } from '#lib/formats/markdown-ladder/assemble.ts';
import { ladderFiles } from '#lib/formats/markdown-ladder/read.ts';
import { nativeAmong } from '#lib/formats/native/native-among.ts';
import { emptyDocument } from '#lib/model/empty-document.ts';
import { readLadderPage, type PageReading } from '#lib/formats/markdown-ladder/read-page.ts';
import { mayBeFramework } from '#lib/formats/framework-signs.ts';
import type { FrameworksAmong } from '#lib/formats/open-frameworks.ts';
import type { ColumnMapping } from '#lib/formats/framework-tables/column-meaning.ts';
import type { ReadingStep } from './protocol.ts';

/** How long pages are read before the first roles are shown, in milliseconds; a small ladder is shown whole. */
const firstStep = 6;
const smallLadder = 24;
/** How long it reads without looking up for other tasks, in milliseconds. */
const breath = 6;

/** Reads ladders page by page and remembers each page, so that after an edit only the changed ones are read again. */
export class LadderReader {
	#pages = new Map<string, { readonly bytes: Uint8Array; readonly reading: PageReading }>();

	/**
	 * Yields the first roles soon and the whole ladder last. `now` is a clock in milliseconds; `pause` lets
	 * whatever else waits for this thread have its turn, such as the layout of the first roles. `mappings` say what
	 * columns of tables mean.
	 */
	async *read(
		files: readonly SourceFile[],
		title: string,
		now: () => number,
		pause: () => Promise<void>,
		mappings: readonly ColumnMapping[] = [],
	): AsyncGenerator<ReadingStep> {
		const hasSettings = files.some(({ path }) => path.toLowerCase() === 'rolemap.json');
		for await (const step of this.#readWorkspace(files, title, now, pause, mappings)) {
			if (!hasSettings || !step.final || step.refused) {
				yield step;
				continue;
			}
			const { joinWorkshop } = await import('#lib/formats/workspace-folder/workshop-part.ts');
			const { document, issues } = joinWorkshop(step.document, takeIn(files).files);
			yield { ...step, document, issues: [...step.issues, ...issues] };
		}
	}

	async *#readWorkspace(
		files: readonly SourceFile[],
		title: string,
		now: () => number,
		pause: () => Promise<void>,
		mappings: readonly ColumnMapping[],
	): AsyncGenerator<ReadingStep> {
		if (!files.some(({ path }) => ['framework', 'records'].includes(fileKind(path)))) {
			yield* this.#readRoles(takeIn(files), title, now, pause, mappings);
			return;
		}
		// Fetched when the first table is opened: most ladders are pages.
		const { holdsOrganization, organizationAmong } =
			await import('#lib/formats/organization-tables/organization-among.ts');
		const taken = takeIn(files, holdsOrganization);
		const { claimed, rest } = organizationAmong(taken.files);
		if (claimed.length === 0) {
			yield* this.#readRoles(taken, title, now, pause, mappings);
			return;
		}
		const { documentWithoutLadder, holdRoles, joinOrganization } =
			await import('#lib/formats/workspace-folder/join-organization.ts');
		let last: ReadingStep | null = null;
		if (holdRoles(rest)) {
			for await (const step of this.#readRoles({ ...taken, files: rest }, title, now, pause, mappings)) {
				if (step.final) last = step;
				else yield step;
			}
		}
		const ladder = last?.document ?? documentWithoutLadder(title, rest);
		const joined = await joinOrganization(ladder, claimed, mappings, rest);
		const total = (last?.total ?? 0) + claimed.length;
		const issues = [...(last?.issues ?? taken.issues), ...joined.issues];
		const refused = joined.document.positions.length === 0 && (last?.refused ?? true);
		yield { document: joined.document, issues, done: total, total, final: true, refused };
	}

	async *#readRoles(
		taken: Intake,
		title: string,
		now: () => number,
		pause: () => Promise<void>,
		mappings: readonly ColumnMapping[],
	): AsyncGenerator<ReadingStep> {
		const { native, issues: passedOver } = nativeAmong(taken.files);
		if (native !== null) {
			// Fetched when the first is opened: most ladders are pages.
			const { readNative } = await import('#lib/formats/native/read.ts');
			const opened = readNative(native);
			const document = opened.ok ? opened.value : emptyDocument('none', title);
			const issues = [...taken.issues, ...passedOver, ...opened.issues];
			yield { document, issues, done: 1, total: 1, final: true, refused: !opened.ok };
			return;
		}
		const among = await frameworksIn(taken.files);
		if (among.read !== null) {
			const read = await among.read(title, mappings);
			const issues = [...taken.issues, ...passedOver, ...read.issues];
			const total = read.files.length;
			const refused = read.document.roles.length === 0;
			yield { document: read.document, issues, done: total, total, final: true, refused };
			return;
		}
		const { pages, ...found } = ladderFiles(among.rest);
		const settings = { title, ...found };
		const readings: PageReading[] = [];
		const start = now();
		let lookedUp = start;
		let shown = pages.length <= smallLadder;
		for (const page of indexFirst(pages)) {
			readings.push(this.#readPage(page));
			if (!shown && now() - start > firstStep && readings.length < pages.length) {
				shown = true;
				const { document, issues } = assembleLadder(readings, settings);
				yield { document, issues, done: readings.length, total: pages.length, final: false, refused: false };
			}
			if (now() - lookedUp > breath) {
				await pause();
				lookedUp = now();
			}
		}
		this.#forgetAllBut(pages);
		const { document, issues } = assembleLadder(inOrder(readings, pages), settings);
		yield {
			document,
			issues: [...taken.issues, ...passedOver, ...among.issues, ...issues],
			done: pages.length,
			total: pages.length,
			final: true,
			refused: pages.length === 0,
		};
	}

	#readPage(file: SourceFile): PageReading {
		const known = this.#pages.get(file.path);
		if (known && sameBytes(known.bytes, file.bytes)) return known.reading;
		const reading = readLadderPage(file);
		this.#pages.set(file.path, { bytes: file.bytes, reading });
		return reading;
	}

	#forgetAllBut(files: readonly SourceFile[]): void {
		const kept = new Set(files.map((file) => file.path));
		for (const path of this.#pages.keys()) if (!kept.has(path)) this.#pages.delete(path);
	}
}

/** An index names every role in its ladder table, so reading it first gives the fullest early picture. */
function indexFirst(files: readonly SourceFile[]): SourceFile[] {
	const isIndex = (file: SourceFile) => /(^|\/)(index|readme)\.\w+$/i.test(file.path);
	return [...files.filter(isIndex), ...files.filter((file) => !isIndex(file))];
}

function inOrder(readings: readonly PageReading[], files: readonly SourceFile[]): PageReading[] {
	const place = new Map(files.map((file, index) => [file.path, index]));
	return [...readings].sort((a, b) => (place.get(a.file) ?? 0) - (place.get(b.file) ?? 0));
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
	return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

/** Most ladders show no sign of anything else, and the code that sorts is not fetched for them. */
async function frameworksIn(files: readonly SourceFile[]): Promise<FrameworksAmong> {
	if (!mayBeFramework(files)) return { read: null, rest: files, issues: [] };
	return (await import('#lib/formats/open-frameworks.ts')).frameworksAmong(files);
}
