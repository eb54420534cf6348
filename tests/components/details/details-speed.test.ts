import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { Role } from '#lib/model/role.ts';
import type { ProjectedDocument } from '#lib/model/projection.ts';
import { makeApp } from '../../make/details-app.ts';
import { items, makeDetailsDocument } from '../../make/details-document.ts';
import RoleStage from './RoleStage.svelte';

/** Two roles as full as the longest pages: 30 groups of 6 lines, most of them with marks. */
function longLadder(): ProjectedDocument {
	const small = makeDetailsDocument();
	const grow = (role: Role): Role => ({
		...role,
		responsibilities: Array.from({ length: 15 }, (_, group) => ({
			id: `r${group}`,
			title: `Group ${group}`,
			items: items(
				'vp.md',
				...Array.from({ length: 6 }, (__, at) => `Line ${at} of **${role.name}** in group ${group}`),
			),
		})),
		activities: Array.from({ length: 15 }, (_, group) => ({
			id: `a${group}`,
			title: `Time ${group}`,
			items: items(
				'vp.md',
				...Array.from({ length: 6 }, (__, at) => `Activity ${at} of *${role.name}* (${at + 1} hrs/week)`),
			),
		})),
	});
	return { ...small, roles: small.roles.map(grow) };
}

test('a new selection appears complete, and never with its marks', async () => {
	const app = makeApp(longLadder());
	const { container, rerender } = await render(RoleStage, { app, id: 'director' });
	await expect.poll(() => container.querySelector('h2')?.textContent).toBe('Director of Engineering');
	const times: number[] = [];
	for (const [id, name] of [
		['vp', 'VP of Engineering'],
		['cto', 'CTO'],
		['director', 'Director of Engineering'],
		['vp', 'VP of Engineering'],
	] as const) {
		const seen = watch(container, name);
		performance.mark('selected');
		void rerender({ id });
		const marks = await seen;
		times.push(performance.measure('details', 'selected').duration);
		expect(marks).not.toContain('*');
	}
	console.log(
		`click to filled details, 180 lines: ${times.map((time) => `${time.toFixed(1)} ms`).join(', ')}`,
	);
	expect(Math.min(...times)).toBeLessThan(1000);
});

/** The words on the panel at the first moment it shows `name`. */
function watch(container: Element, name: string): Promise<string> {
	return new Promise((resolve) => {
		const observer = new MutationObserver(() => {
			if (container.querySelector('h2')?.textContent !== name) return;
			observer.disconnect();
			// Read the layout as the browser would before it paints.
			void (container as HTMLElement).offsetHeight;
			resolve(container.textContent ?? '');
		});
		observer.observe(container, { childList: true, subtree: true, characterData: true });
	});
}
