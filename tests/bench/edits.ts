import { doCommand } from '#lib/model/commands/do-command.ts';
import { readLadder } from '#lib/formats/markdown-ladder/read.ts';
import type { Role } from '#lib/model/role.ts';
import type { CommandName } from '#lib/words/english/commands.ts';
import { benchPages } from './pages.ts';
import { figures, milliseconds, report, timed } from './figures.ts';

type Inputs = (at: number) => Readonly<Record<string, unknown>>;

/** What people do most, each to another role or move every time. */
const edits = (roles: readonly Role[], moves: readonly string[], shifts: readonly string[]) => {
	const role = (at: number) => roles[at % roles.length]?.id;
	const level = (at: number) => (roles[at % roles.length]?.levelId === 'level-1' ? 'level-2' : 'level-1');
	const move = (at: number) => moves[at % moves.length];
	return {
		'rename-role': (at) => ({ role: role(at), name: `Renamed ${at}` }),
		'move-role-to-level': (at) => ({ role: role(at), level: level(at) }),
		'add-move': (at) => ({ from: role(at), to: role(at + 7) }),
		'add-shift': (at) => ({ move: move(at), from: 'Doing it', to: `Leading it ${at}` }),
		'edit-shift': (at) => ({ move: move(at), entry: shifts[at % moves.length], from: `Doing it ${at}` }),
		'add-pitfall': (at) => ({ move: move(at), text: `Going too fast ${at}` }),
		'set-core-question': (at) => ({ role: role(at), text: `Who decides ${at}?`, everywhere: true }),
		'add-skill': (at) => ({ role: role(at), category: 'Strategy', name: `Chess ${at}` }),
		'remove-role': (at) => ({ role: role(at) }),
	} satisfies Partial<Record<CommandName, Inputs>>;
};

/** Commands on a ladder of a thousand roles, from the input to the changed, checked, frozen document. */
export function benchEdits(): void {
	const { document } = readLadder(benchPages(1000));
	const told = document.transitions.filter(({ shifts }) => shifts.length > 0);
	const inputs = edits(
		document.roles.filter(({ kind }) => kind === 'page'),
		told.map(({ id }) => id),
		told.map(({ shifts }) => shifts[0]?.id ?? ''),
	);
	const size = `${document.roles.length} roles, ${document.transitions.length} moves`;
	for (const [name, input] of Object.entries(inputs)) {
		let now = document;
		let at = 0;
		const first = performance.now();
		const step = (): void => {
			const result = doCommand(now, name, input(at++));
			if (!result.ok) throw new Error(`${name}: ${result.issues.map(({ message }) => message).join(' ')}`);
			now = result.value.document;
		};
		step();
		const cold = performance.now() - first;
		const ms = figures(timed(step, 100, 2));
		report(
			`${name} (${size})`,
			milliseconds(ms),
			'at most 10 ms',
			`100 runs, Node; the first ${cold.toFixed(1)} ms`,
		);
	}
}
