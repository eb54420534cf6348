import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from 'vitest';
import { commandLineWords as words } from '#lib/words/english/command-line.ts';
import { servedSaid } from '../../../src/cli/commands/serve.ts';
import { listen } from '../../../src/cli/listen.ts';

/** Takes `count` ports in a row, and gives them back. */
async function takePorts(count: number) {
	for (let first = 20_000; first < 60_000; first += 97) {
		const servers = Array.from({ length: count }, () => createServer());
		const taken = await Promise.all(
			servers.map(
				(server, n) =>
					new Promise<boolean>((resolve) => {
						server.once('error', () => resolve(false));
						server.listen({ port: first + n, host: '127.0.0.1' }, () => resolve(true));
					}),
			),
		);
		const free = () => Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
		if (taken.every(Boolean)) return { first, free };
		await free();
	}
	throw new Error('no free ports');
}

describe('a port that is in use', () => {
	test('is told, and the next one tried, where nobody chose it', async () => {
		const { first, free } = await takePorts(2);
		const server = createServer();
		const said: string[] = [];
		const wanted = { host: '127.0.0.1', port: first, isDefault: true };
		const port = await listen(server, wanted, (sentence) => said.push(sentence));
		expect(said.slice(0, 2)).toEqual([
			words.portNext(first, first + 1),
			words.portNext(first + 1, first + 2),
		]);
		expect(port).toBe((server.address() as AddressInfo).port);
		server.close();
		await free();
	});

	test('ends the command where it was asked for', async () => {
		const { first, free } = await takePorts(1);
		const wanted = { host: '127.0.0.1', port: first, isDefault: false };
		expect(await listen(createServer(), wanted, () => undefined)).toBe(words.portTaken(first));
		await free();
	});
});

test('a host that this machine has not is told', async () => {
	const wanted = { host: '203.0.113.7', port: 0, isDefault: false };
	expect(await listen(createServer(), wanted, () => undefined)).toBe(words.hostUnknown('203.0.113.7'));
});

test('a table that is served alone says that nothing can be written beside it', () => {
	const said = (only: string | null, readOnly = false) =>
		servedSaid({ name: only ?? 'folder', root: '/', only }, readOnly).length;
	expect(servedSaid({ name: 'organization.csv', root: '/', only: 'organization.csv' }, false)).toEqual([
		'Showing organization.csv; changes on disk appear at once.',
		expect.stringMatching(/^Only organization\.csv is served: .* rolemap\.json beside it\. Serve its folder/),
	]);
	expect([
		said('People.XLSX'),
		said('people.csv', true),
		said('a.rolemap.json'),
		said('page.md'),
		said(null),
	]).toEqual([2, 1, 1, 1, 1]);
});
