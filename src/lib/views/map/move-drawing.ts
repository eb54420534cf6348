import { goto } from '$app/navigation';
import { moveAddress } from '#lib/state/address.ts';
import type { App } from '#lib/state/context.ts';
import { isViewer } from '#lib/state/is-viewer.ts';
import { words } from '#lib/words/words.ts';

/** A move drawn on the map: from a role to the one that is chosen next. */
export function moveDrawing({ announcer, editing, editMode, workspace }: App) {
	const give = (): boolean => {
		const ended = editMode.endDrawing() !== null;
		if (ended) announcer.say(words.edit.drawingEnded);
		return ended;
	};
	return {
		start(role: string): void {
			if (isViewer) return;
			editMode.drawFrom(role);
			announcer.say(words.edit.drawing(workspace.index.roles.get(role)?.name ?? role));
		},
		/** Gives it up; whether there was one. */
		give,
		/** Ends it at `to`; whether there was one. */
		finish(to: string): boolean {
			const from = editMode.drawingFrom;
			if (from === null || from === to) return give();
			editMode.endDrawing();
			void editing.do('add-move', { from, to }).then((result) => {
				const made = result.ok && result.value.change.steps.find((step) => step.collection === 'transitions');
				if (made) editMode.beginAt(made.id);
				if (result.ok) void goto(moveAddress(from, to), { noScroll: true, keepFocus: true });
				else
					announcer.say(result.issues.map(({ message, help = '' }) => `${message} ${help}`.trim()).join(' '));
			});
			return true;
		},
	};
}
