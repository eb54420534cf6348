import { expect, test } from 'vitest';
import { Arrival } from '#lib/state/arrival.svelte.ts';

const after = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

test('the thing before stays until the next is prepared', async () => {
	const arrival = new Arrival<string>();
	await arrival.bring('a', () => Promise.resolve());
	const second = arrival.bring('b', () => after(20));
	expect(arrival.current).toEqual({ value: 'a', prepared: true });
	await second;
	expect(arrival.current).toEqual({ value: 'b', prepared: true });
});

test('a value overtaken by a newer one never arrives', async () => {
	const arrival = new Arrival<string>();
	const slow = arrival.bring('slow', () => after(30));
	await arrival.bring('fast', () => Promise.resolve());
	await slow;
	expect(arrival.current?.value).toBe('fast');
});

test('nobody waits long: unprepared first, and again when ready; a failure is shown as it is', async () => {
	const arrival = new Arrival<string>();
	const slow = arrival.bring('slow', () => after(500));
	await after(400);
	expect(arrival.current).toEqual({ value: 'slow', prepared: false });
	await slow;
	expect(arrival.current).toEqual({ value: 'slow', prepared: true });
	await arrival.bring('broken', () => Promise.reject(new Error('no worker')));
	expect(arrival.current).toEqual({ value: 'broken', prepared: false });
});
