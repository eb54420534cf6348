import type { Command, CommandField, CommandInput } from '#lib/model/commands/command.ts';
import { entryChoices } from '#lib/model/commands/entry-choices.ts';
import { shortened } from '#lib/model/commands/edited.ts';
import type { ProjectedDocument } from '#lib/model/projection.ts';
import { words } from '#lib/words/words.ts';

export interface FieldChoice {
	readonly value: string;
	readonly name: string;
}

/** What a field can be chosen from, by what was chosen before it; null for what is written. */
export function fieldChoices(
	document: ProjectedDocument,
	command: Command,
	field: CommandField,
	input: CommandInput,
): readonly FieldChoice[] | null {
	const name = (id: string): string => document.roles.find((role) => role.id === id)?.name ?? id;
	switch (field.kind) {
		case 'role':
			return document.roles.map(({ id, name }) => ({ value: id, name })).toSorted(byName);
		case 'move':
			return document.transitions
				.map(({ id, from, to }) => ({ value: id, name: words.map.moveName(name(from), name(to)) }))
				.toSorted(byName);
		case 'track':
			return document.tracks
				.toSorted((a, b) => a.order - b.order)
				.map(({ id, name }) => ({ value: id, name }));
		case 'level':
			return document.levels
				.toSorted((a, b) => a.ordinal - b.ordinal)
				.map(({ id, name }) => ({ value: id, name }));
		case 'page':
			return document.pages.map(({ id, file }) => ({ value: id, name: file }));
		case 'table':
			return document.matrices.map(({ id, title }) => ({ value: id, name: title || id }));
		case 'seat':
			return seatChoices(document);
		case 'person':
			return document.people.map(({ id, name }) => ({ value: id, name })).toSorted(byName);
		case 'unit':
		case 'scenario':
			return document[field.kind === 'unit' ? 'units' : 'scenarios'].map(({ id, name }) => ({
				value: id,
				name,
			}));
		case 'skill':
			return document.skills.map(({ id, name }) => ({ value: id, name })).toSorted(byName);
		case 'story':
		case 'view':
			return document[field.kind === 'story' ? 'stories' : 'views'].map(({ id, title }) => ({
				value: id,
				name: title,
			}));
		case 'note':
			return document.notes.map(written);
		case 'criterion':
			return document.criteria.map(written);
		case 'decision':
			return document.decisions.map(written);
		case 'follow-up':
			return document.actions.map(written);
		case 'choice':
			return (field.choices ?? []).map((choice) => ({ value: choice, name: choice }));
		case 'entry':
			return ownerIsKnown(command, input)
				? entryChoices(document, field, input).map(([value, name]) => ({ value, name }))
				: [];
		default:
			return null;
	}
}

function written({ id, text }: { readonly id: string; readonly text: string }): FieldChoice {
	return { value: id, name: shortened(text) };
}

/** Positions by who holds them and their title. */
function seatChoices(document: ProjectedDocument): readonly FieldChoice[] {
	const names = new Map(document.people.map(({ id, name }) => [id, name]));
	const holders = new Map<string, string>();
	for (const { personId, positionId } of document.assignments) {
		const [before, name] = [holders.get(positionId), names.get(personId) ?? personId];
		holders.set(positionId, before === undefined ? name : `${before}, ${name}`);
	}
	return document.positions
		.filter(({ status }) => status !== 'closed')
		.map(({ id, title }) => ({
			value: id,
			// Where people are called by what they do, that is said once.
			name: [...new Set([holders.get(id), title || id])].filter((part) => part !== undefined).join(', '),
		}))
		.toSorted(byName);
}

function byName(one: FieldChoice, other: FieldChoice): number {
	return one.name.localeCompare(other.name);
}

/** Entries are entries of something: it has to be chosen first. */
function ownerIsKnown({ fields }: Command, input: CommandInput): boolean {
	const owner = fields.find(({ kind }) =>
		['role', 'move', 'table', 'scenario', 'skill', 'story'].includes(kind),
	);
	return owner !== undefined && input[owner.name] !== undefined;
}
