import { createHash, timingSafeEqual } from 'node:crypto';
import { isIP } from 'node:net';

/** Who may ask: `host` as given to `--host`, the `port` listened on, and the token of this run. */
export interface AccessRules {
	readonly host: string;
	readonly port: number;
	readonly token: string;
}

/** What a request says of where it comes from; headers as sent, undefined where they were not. */
export interface Credentials {
	readonly host: string | undefined;
	readonly origin: string | undefined;
	readonly fetchSite: string | undefined;
	readonly authorization: string | undefined;
	/** `?token=` of the address: an EventSource cannot send headers. */
	readonly queryToken: string | null;
}

export type Refusal = 'foreignHost' | 'foreignOrigin' | 'missingToken' | 'wrongToken';

/**
 * Why a request may not even have the app's own files, or null. A name that an attacker points at this machine
 * (DNS rebinding) reaches us with that name as Host, and a foreign page's request with its own Origin.
 */
export function refusesVisitor(asked: Credentials, rules: AccessRules): Refusal | null {
	if (asked.host === undefined || !isOwnHost(asked.host, rules)) return 'foreignHost';
	if (asked.origin !== undefined && asked.origin !== `http://${asked.host}`) return 'foreignOrigin';
	return null;
}

/** Why a request may not use the session (read, follow or write the opened folder), or null. */
export function refusesSession(asked: Credentials, rules: AccessRules): Refusal | null {
	const visitor = refusesVisitor(asked, rules);
	if (visitor !== null) return visitor;
	if (asked.fetchSite !== undefined && asked.fetchSite !== 'same-origin') return 'foreignOrigin';
	const token = bearerToken(asked.authorization) ?? asked.queryToken;
	if (token === null || token === '') return 'missingToken';
	return isSameSecret(token, rules.token) ? null : 'wrongToken';
}

/** Whether other machines can reach a server that listens on `host`. */
export function isLoopback(host: string): boolean {
	return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));
}

function isOwnHost(header: string, rules: AccessRules): boolean {
	const match = /^(\[[0-9a-f:.]+\]|[^:[\]\s/@]+)(?::(\d{1,5}))?$/i.exec(header);
	if (match === null) return false;
	const port = match[2] === undefined ? 80 : Number(match[2]);
	const name = (match[1] ?? '').toLowerCase().replace(/^\[|\]$/g, '');
	if (port !== rules.port) return false;
	if (['localhost', '127.0.0.1', '::1', rules.host.toLowerCase()].includes(name)) return true;
	// Listening everywhere, any address of this machine is right; a number cannot be rebound to another machine.
	return ['0.0.0.0', '::'].includes(rules.host) && isIP(name) !== 0;
}

function bearerToken(authorization: string | undefined): string | null {
	return /^Bearer ([\w-]+)$/i.exec(authorization ?? '')?.[1] ?? null;
}

// Hashing first gives both the same length, so that comparing takes the same time whatever was sent.
function isSameSecret(given: string, expected: string): boolean {
	const digest = (text: string) => createHash('sha256').update(text).digest();
	return timingSafeEqual(digest(given), digest(expected));
}
