import { afterEach, describe, expect, test } from 'vitest';
import { issueMaker } from '#lib/model/issue-maker.ts';
import { drawingWords } from '#lib/words/drawing-words.ts';
import { drawingWords as englishDrawing } from '#lib/words/english/drawing.ts';
import { commandWords, type CommandName } from '#lib/words/english/commands.ts';
import { english } from '#lib/words/english/english.ts';
import { fileIssueWords } from '#lib/words/english/issues-files.ts';
import { issueWords } from '#lib/words/english/issues.ts';
import { lateEnglish } from '#lib/words/english/late.ts';
import { german } from '#lib/words/german/german.ts';
import { lateWords } from '#lib/words/late-words.ts';
import { sayIssue, speak, words } from '#lib/words/words.ts';

afterEach(() => speak('en'));

type Leaf = string | ((...values: readonly unknown[]) => unknown);

/** Every string and function of a catalogue by its path. */
function leaves(tree: unknown, path = ''): ReadonlyMap<string, Leaf> {
	if (typeof tree === 'string' || typeof tree === 'function') return new Map([[path, tree as Leaf]]);
	if (typeof tree !== 'object' || tree === null) return new Map();
	return new Map(Object.entries(tree).flatMap(([key, value]) => [...leaves(value, `${path}.${key}`)]));
}

const markers = Array.from({ length: 8 }, (_, index) => 2001 + index);
/** Which of the values handed in a sentence shows, however its figures are written. */
const shown = (sentence: unknown) =>
	markers.filter((marker) =>
		String(sentence)
			.replace(/[^\p{L}\d]/gu, '')
			.includes(String(marker)),
	);

/** What a leaf shows of numbers handed in; null where it takes something else. */
function shows(leaf: Leaf): readonly number[] | null {
	if (typeof leaf === 'string') return [];
	try {
		return shown(leaf(...markers));
	} catch {
		return null;
	}
}

const whole = { words: english, late: lateEnglish, drawing: englishDrawing };

describe('German', () => {
	const ours = leaves(whole);
	const theirs = leaves({ words: german.words, late: german.late, drawing: german.drawing });

	test('says all that English says, and nothing is empty', () => {
		expect([...theirs.keys()].sort()).toEqual([...ours.keys()].sort());
		const empty = [...theirs].filter(([path, said]) => said === '' && ours.get(path) !== '');
		expect(empty).toEqual([]);
		console.log(`${theirs.size} strings in German`);
	});

	test('shows the same values in each sentence', () => {
		const asked = [...ours].filter(([, leaf]) => shows(leaf) !== null);
		expect(asked.length).toBeGreaterThan(ours.size * 0.95);
		const different = asked.filter(([path, leaf]) => {
			const said = theirs.get(path);
			return said === undefined || String(shows(said)) !== String(shows(leaf));
		});
		expect(different.map(([path]) => path)).toEqual([]);
	});

	test('is German: what is the same as in English are names and signs', () => {
		const same = [...ours].filter(([path, said]) => typeof said === 'string' && theirs.get(path) === said);
		const words = same.map(([, said]) => String(said)).filter((said) => /\p{L}/u.test(said));
		const known =
			/^(Rolemap|Status|Skills?|Name|Person|Option|Track|Text|Plan|Passphrase(?: …)?|Orange|[BEFLNM]|Esc|JSON|CSV|Mermaid|GraphML|[#|*-].*|You answer.*|Typically 3-5 years)$/;
		expect(words.filter((said) => !known.test(said))).toEqual([]);
	});

	test('says every issue with its values, and a way out wherever English has one', () => {
		const faults = Object.entries(issueWords).flatMap(([code, entry]) => {
			const said = german.issues[code as keyof typeof issueWords];
			const order: string[] = [];
			// Every value is a number of its own, by the order in which the English sentence asks for it.
			const values = new Proxy({} as Record<string, number>, {
				get: (_, key) => {
					if (!order.includes(String(key))) order.push(String(key));
					return markers[order.indexOf(String(key))];
				},
			});
			const say = (message: unknown) => shown((message as (values: object) => string)(values)).join();
			return [
				...(say(entry.message) === say(said.message) ? [] : [`${code}: other values`]),
				...((entry.help === undefined) === (said.help === undefined) ? [] : [`${code}: help`]),
			];
		});
		expect(faults).toEqual([]);
	});

	test('says what each command did with the same values, however many there are', () => {
		const counts = ['shared', 'inside', 'moves', 'count'];
		const texts = [
			...['role', 'from', 'to', 'oldFrom', 'oldTo', 'name', 'before', 'text', 'title', 'fact', 'skill'],
			...['category', 'position', 'file', 'track', 'level', 'into', 'table', 'row', 'column'],
		];
		const whole = Object.fromEntries([...texts, ...counts].map((name, index) => [name, 2001 + index]));
		const none = Object.fromEntries(counts.map((name) => [name, 0]));
		const one = Object.fromEntries(counts.map((name) => [name, 1]));
		const { role: _, ...ofMove } = whole;
		const cases = [
			whole,
			ofMove,
			{ ...whole, ...none },
			{ ...ofMove, ...one },
			...texts.flatMap((name) => [
				{ ...whole, ...none, [name]: '' },
				{ ...ofMove, ...none, ...(name === 'role' ? {} : { [name]: '' }) },
			]),
		];
		const signs = Array.from({ length: texts.length + counts.length }, (_, index) => 2001 + index);
		// Figures are written with a point in German, so only what is no digit between digits is taken out.
		const shownIn = (sentence: string) =>
			signs.filter((sign) => sentence.replace(/(?<=\d)[.,](?=\d)/g, '').includes(String(sign))).join();
		const names = Object.keys(commandWords) as CommandName[];
		const faults = names.flatMap((name) =>
			cases.flatMap((values) => {
				// What is done to a whole move belongs to no role.
				if (name.endsWith('-move') && 'role' in values) return [];
				const [ours, theirs] = [commandWords[name].done(values), german.late.commands[name].done(values)];
				return shownIn(ours) === shownIn(theirs) ? [] : [`${name}: ${ours} / ${theirs}`];
			}),
		);
		expect(faults).toEqual([]);
	});
});

test('what was done reads as a German sentence', () => {
	const { commands } = german.late;
	const move = { from: 'Senior', to: 'Staff' };
	expect([
		commands['add-pitfall'].done({ ...move, text: 'Zu früh', shared: 0 }),
		commands['remove-action'].done({ ...move, text: 'Lesen', inside: 2, shared: 1 }),
		commands['remove-role'].done({ role: 'VP', moves: 1, file: 'vp.md' }),
		commands['remove-role'].done({ role: 'VP', moves: 0, file: '' }),
		commands['remove-level'].done({ level: '5', count: 2, into: 'Senior' }),
		commands['set-timeline'].done({ ...move, before: '', text: '2-4 years' }),
		commands['edit-skill'].done({ role: 'VP', skill: 'Go', name: 'Rust', file: 'vp.md' }),
	]).toEqual([
		'Fallstrick „Zu früh“ beim Wechsel von „Senior“ zu „Staff“ hinzugefügt',
		'Maßnahme „Lesen“ mit 2 Zeilen darin beim Wechsel von „Senior“ zu „Staff“ entfernt, auch beim anderen Wechsel, für den der Abschnitt geschrieben ist',
		'Rolle „VP“, 1 Wechsel und ihre Seite vp.md entfernt',
		'Rolle „VP“ entfernt',
		'Stufe 5 entfernt; 2 Rollen auf Stufe „Senior“ verschoben',
		'Zeitrahmen beim Wechsel von „Senior“ zu „Staff“ festgelegt: „2-4 years“',
		'Skill „Go“ bei „VP“ auf der Seite vp.md in „Rust“ geändert',
	]);
});

test('the ends of a German scale bear German units', () => {
	const { scaleEnd } = german.late.details;
	expect([
		scaleEnd(730, 'days', true),
		scaleEnd(7, 'days', false),
		scaleEnd(0, 'days', false),
		scaleEnd(50, '% of time', false),
		scaleEnd(12, 'people', true),
	]).toEqual(['2+ J.', '1 Wo.', '0', '50 %', '12+']);
});

test('speaking changes the catalogue, the drawn words, the dialogs and the issues, and back', async () => {
	const issue = issueMaker(fileIssueWords)('file-empty', { file: 'vp.md' }, null);
	expect(sayIssue(issue)).toMatchObject({ message: issue.message });
	await speak('de');
	expect([words.shell.map, drawingWords.noPage, lateWords().settings.title]).toEqual([
		'Karte',
		'noch keine Seite',
		'Einstellungen',
	]);
	expect(sayIssue(issue).message).toBe('vp.md ist leer und wurde ausgelassen.');
	expect(issue.message).toBe('vp.md is empty, so it was left out.');
	// Stored by another version: its own English is better than nothing.
	expect(sayIssue({ ...issue, code: 'unheard-of' }).message).toBe(issue.message);
	expect(sayIssue({ ...issue, code: 'constructor' }).message).toBe(issue.message);
	await speak('en');
	expect(words.shell.map).toBe('Map');
	expect(sayIssue(issue).message).toBe(issue.message);
});
