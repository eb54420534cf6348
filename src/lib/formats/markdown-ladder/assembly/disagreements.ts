import { statementsAgree } from '#lib/analysis/statements-agree.ts';
import type { Src, Stated } from '#lib/model/source.ts';
import { placeIn, type Assembly } from './assembly.ts';

interface Statement {
	readonly text: string;
	readonly src?: Src;
}

/** Says where pages state one fact in different words; nothing is chosen, nothing dropped. */
export function reportDisagreements(assembly: Assembly): void {
	const dimensions = new Map(
		[...assembly.dimensions.values()].map((dimension) => [dimension.id, dimension.name]),
	);
	for (const role of assembly.book.roles.values()) {
		const say = (topic: string, statements: readonly Statement[]): void =>
			reportOne(assembly, `${role.shortName ?? role.name} ${topic}`, statements);
		for (const entry of role.scope)
			say(dimensions.get(entry.dimensionId)?.toLowerCase() ?? '', entry.statements);
		say('core question', role.coreQuestion);
		const shares = new Map<string, Stated<unknown>[]>();
		for (const share of role.timeShares)
			shares.set(share.dimensionId, [...(shares.get(share.dimensionId) ?? []), share.stated]);
		for (const [id, statements] of shares)
			say(`time for ${dimensions.get(id)?.toLowerCase() ?? ''}`, statements);
	}
	for (const move of assembly.moves.values()) {
		const [from, to] = [assembly.book.roles.get(move.from), assembly.book.roles.get(move.to)];
		reportOne(
			assembly,
			`${from?.shortName ?? from?.name ?? ''} to ${to?.shortName ?? to?.name ?? ''}: timeline`,
			move.timeline.map(({ value, src }) => ({ text: value.text, ...(src ? { src } : {}) })),
		);
	}
}

function reportOne(assembly: Assembly, topic: string, statements: readonly Statement[]): void {
	const first = statements[0];
	const other = statements.find(
		(statement) =>
			first && statement.src?.file !== first.src?.file && !statementsAgree(first.text, statement.text),
	);
	const page = other?.src && assembly.pageOfFile.get(other.src.file);
	if (!first?.src || !other?.src || !page) return;
	const values = {
		topic,
		first: shortened(first.text),
		firstFile: first.src.file,
		second: shortened(other.text),
		secondFile: other.src.file,
	};
	assembly.report.add('statements-differ', values, placeIn(page, other.src));
}

function shortened(text: string): string {
	const line = text.replace(/\s+/g, ' ');
	return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
