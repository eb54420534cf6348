import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { commandLineWords as words } from '#lib/words/english/command-line.ts';

/** Where to listen; `isDefault` where nobody chose the port, so that a near one does as well. */
export interface WantedAddress {
	readonly host: string;
	readonly port: number;
	readonly isDefault: boolean;
}

const moreTries = 10;

/** The port listened on, or a sentence saying why there is none. `say` hears of every port passed over. */
export async function listen(
	server: Server,
	wanted: WantedAddress,
	say: (sentence: string) => void,
): Promise<number | string> {
	const last = wanted.isDefault ? wanted.port + moreTries : wanted.port;
	for (let port = wanted.port; port <= last; port += 1) {
		const outcome = await tryPort(server, wanted.host, port);
		if (typeof outcome === 'number') return outcome;
		if (outcome.code !== 'EADDRINUSE') return explain(outcome, wanted.host, port);
		if (port < last) say(words.portNext(port, port + 1));
	}
	return wanted.isDefault ? words.portsTaken(wanted.port, last) : words.portTaken(wanted.port);
}

function tryPort(server: Server, host: string, port: number): Promise<number | NodeJS.ErrnoException> {
	return new Promise((resolve) => {
		const fail = (error: NodeJS.ErrnoException) => {
			server.off('listening', succeed);
			resolve(error);
		};
		const succeed = () => {
			server.off('error', fail);
			resolve((server.address() as AddressInfo).port);
		};
		server.once('error', fail);
		server.once('listening', succeed);
		server.listen({ host, port, exclusive: true });
	});
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): string {
	const code = error.code ?? error.message;
	if (code === 'EACCES') return words.portForbidden(port);
	if (['ENOTFOUND', 'EADDRNOTAVAIL', 'EAI_AGAIN'].includes(code)) return words.hostUnknown(host);
	return words.listenFailed(code);
}
