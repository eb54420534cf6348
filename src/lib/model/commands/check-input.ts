import type { CollectionName } from '../change.ts';
import type { RolemapDocument } from '../document.ts';
import type { Issue } from '../issue.ts';
import { makeIssue } from '../make-issue.ts';
import { nearName } from '../near-name.ts';
import type { Result } from '../result.ts';
import type { Command, CommandField, CommandInput } from './command.ts';
import { entryChoices } from './entry-choices.ts';

const collections: Readonly<Record<string, CollectionName>> = {
	role: 'roles',
	move: 'transitions',
	track: 'tracks',
	level: 'levels',
	page: 'pages',
	table: 'matrices',
	seat: 'positions',
	person: 'people',
	unit: 'units',
	scenario: 'scenarios',
	skill: 'skills',
	story: 'stories',
	view: 'views',
	note: 'notes',
	criterion: 'criteria',
	decision: 'decisions',
	'follow-up': 'actions',
};
const mostLetters = 100_000;

/** The value of a field as its kind has it, or what is wrong with it. */
function checkedValue(
	document: RolemapDocument,
	field: CommandField,
	value: unknown,
	input: CommandInput,
): { readonly value: string | number | boolean } | Issue {
	const wrong = (): Issue => makeIssue('edit-wrong-type', { field: field.name, kind: field.kind }, null);
	if (field.kind === 'flag') return typeof value === 'boolean' ? { value } : wrong();
	if (field.kind === 'number')
		return typeof value === 'number' && Number.isFinite(value) && Math.abs(value) <= (field.most ?? 1e6)
			? { value }
			: wrong();
	if (field.kind === 'position')
		return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? { value } : wrong();
	if (typeof value !== 'string') return wrong();
	if (field.kind === 'text' || field.kind === 'lines') return checkedText(field, value);
	if (value === '' && field.blank === true) return { value };
	// One among a hundred thousand is found without listing what else there is.
	if (field.kind === 'seat' && document.positions.some((one) => one.id === value && one.status !== 'closed'))
		return { value };
	const ids = choicesOf(document, field, input);
	if (ids.some(([id]) => id === value)) return { value };
	return makeIssue(
		'edit-unknown-choice',
		{ field: field.name, value: value.slice(0, 100), near: nearChoice(value, ids) },
		null,
	);
}

function checkedText(field: CommandField, value: string): { readonly value: string } | Issue {
	const text = value.trim();
	if (text === '' && field.blank !== true) return makeIssue('edit-empty-text', { field: field.name }, null);
	if (text.length > mostLetters)
		return makeIssue('edit-text-too-long', { field: field.name, most: mostLetters }, null);
	// Half a pair or a control sign is no letter, and files cannot hold it.
	if (!text.isWellFormed() || /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(text))
		return makeIssue('edit-odd-signs', { field: field.name }, null);
	if (field.kind === 'text' && /[\r\n\u2028\u2029]/.test(text))
		return makeIssue('edit-several-lines', { field: field.name }, null);
	return { value: text };
}

/** What may be chosen for a field, as [id, name]. */
function choicesOf(
	document: RolemapDocument,
	field: CommandField,
	input: CommandInput,
): readonly (readonly [id: string, name: string])[] {
	if (field.kind === 'choice') return (field.choices ?? []).map((choice) => [choice, choice]);
	if (field.kind === 'entry') return entryChoices(document, field, input);
	const records: readonly { readonly id: string }[] = document[collections[field.kind] ?? 'roles'];
	if (field.kind === 'seat')
		return document.positions.filter(({ status }) => status !== 'closed').map(({ id, title }) => [id, title]);
	return records.map((record) => [record.id, 'name' in record ? String(record.name) : record.id]);
}

function nearChoice(value: string, choices: readonly (readonly [id: string, name: string])[]): string {
	const byName = choices.find(([, name]) => name.toLowerCase() === value.trim().toLowerCase());
	return (
		byName?.[0] ??
		nearName(
			value,
			choices.map(([id]) => id),
		)
	);
}

/**
 * The input of a command as JSON gives it, checked against the command's fields: texts trimmed, ids known. Says
 * everything that is wrong at once; entries are looked for once the record that has them is known.
 */
export function checkInput(
	document: RolemapDocument,
	command: Command,
	given: unknown,
): Result<CommandInput> {
	if (typeof given !== 'object' || given === null || Array.isArray(given))
		return { ok: false, issues: [makeIssue('edit-input-not-object', { command: command.name }, null)] };
	const values = given as Readonly<Record<string, unknown>>;
	const input: Record<string, string | number | boolean> = {};
	const issues: Issue[] = [];
	const names = command.fields.map(({ name }) => name);
	for (const name of Object.keys(values)) {
		if (!names.includes(name))
			issues.push(
				makeIssue(
					'edit-unknown-field',
					{
						command: command.name,
						field: name.slice(0, 100),
						near: nearName(name, names),
						fields: names.join(', '),
					},
					null,
				),
			);
	}
	const inOrder = [...command.fields].sort((a, b) => Number(a.kind === 'entry') - Number(b.kind === 'entry'));
	for (const field of inOrder) {
		const value = Object.hasOwn(values, field.name) ? values[field.name] : undefined;
		if (value === undefined || value === null) {
			if (!field.optional)
				issues.push(makeIssue('edit-missing-field', { command: command.name, field: field.name }, null));
			continue;
		}
		// Without its record there is no list to look in, and that is said already.
		if (field.kind === 'entry' && issues.length > 0) continue;
		const checked = checkedValue(document, field, value, input);
		if ('code' in checked) issues.push(checked);
		else input[field.name] = checked.value;
	}
	return issues.length > 0 ? { ok: false, issues } : { ok: true, value: input, issues: [] };
}
