import type { Editing } from '#lib/state/editing.svelte.ts';
import type { Workspace } from '#lib/state/workspace.svelte.ts';
import type { TemplateStep } from './story-templates.ts';

/** Begins a story with these steps, all of it undone as one; its id, or null where it was refused. */
export async function beginStory(
	{ workspace, editing }: { readonly workspace: Workspace; readonly editing: Editing },
	story: { readonly title: string; readonly question?: string },
	steps: readonly TemplateStep[],
): Promise<string | null> {
	const together = { mergeKey: `begin-story ${story.title} ${workspace.document.stories.length}` };
	const made = await editing.do('add-story', { ...story }, together);
	const id = workspace.document.stories.at(-1)?.id;
	if (!made.ok || id === undefined) return null;
	for (const step of steps) await editing.do('add-step', { story: id, ...step }, together);
	return id;
}
