import { describe, expect, test } from 'vitest';
import { isLoopback, refusesSession, refusesVisitor, type Credentials } from '#lib/server/access.ts';

const rules = { host: '127.0.0.1', port: 4173, token: 'secret' };
const own: Credentials = {
	host: '127.0.0.1:4173',
	origin: undefined,
	fetchSite: undefined,
	authorization: 'Bearer secret',
	queryToken: null,
};

describe('who may have the page', () => {
	test.each(['127.0.0.1:4173', 'localhost:4173', 'LOCALHOST:4173', '[::1]:4173'])('%s', (host) => {
		expect(refusesVisitor({ ...own, host }, rules)).toBeNull();
	});

	test.each([
		undefined,
		'',
		'localhost',
		'localhost:80',
		'localhost:41730',
		'evil.example:4173',
		'localhost.evil.example:4173',
		'127.0.0.1.evil.example:4173',
		'evil.example@localhost:4173',
		'localhost:4173, evil.example',
		'localhost:4173/',
		'[::1]evil:4173',
		'127.1:4173',
		'0.0.0.0:4173',
		'192.168.1.7:4173',
	])('not one who asks for %s', (host) => {
		expect(refusesVisitor({ ...own, host }, rules)).toBe('foreignHost');
	});

	test('a host without a port is port 80', () => {
		expect(refusesVisitor({ ...own, host: 'localhost' }, { ...rules, port: 80 })).toBeNull();
	});

	test('the name given to --host is its own', () => {
		const host = 'rolemap.example:4173';
		expect(refusesVisitor({ ...own, host }, { ...rules, host: 'rolemap.example' })).toBeNull();
		expect(refusesVisitor({ ...own, host }, rules)).toBe('foreignHost');
	});

	test('listening everywhere, any number is its own and a name still is not', () => {
		const everywhere = { ...rules, host: '0.0.0.0' };
		expect(refusesVisitor({ ...own, host: '192.168.1.7:4173' }, everywhere)).toBeNull();
		expect(refusesVisitor({ ...own, host: '[fe80::1]:4173' }, everywhere)).toBeNull();
		expect(refusesVisitor({ ...own, host: 'evil.example:4173' }, everywhere)).toBe('foreignHost');
	});

	test.each([
		'http://evil.example',
		'null',
		'https://127.0.0.1:4173',
		'http://localhost:4173',
		'http://127.0.0.1:4174',
	])('not one sent by %s', (origin) => {
		expect(refusesVisitor({ ...own, origin }, rules)).toBe('foreignOrigin');
	});

	test('its own origin passes', () => {
		expect(refusesVisitor({ ...own, origin: 'http://127.0.0.1:4173' }, rules)).toBeNull();
	});
});

describe('who may use the session', () => {
	test('the token in the header or the address', () => {
		expect(refusesSession(own, rules)).toBeNull();
		expect(refusesSession({ ...own, authorization: undefined, queryToken: 'secret' }, rules)).toBeNull();
	});

	test.each(['cross-site', 'same-site', 'none', ''])('not a request from %s', (fetchSite) => {
		expect(refusesSession({ ...own, fetchSite }, rules)).toBe('foreignOrigin');
	});

	test.each([undefined, '', 'Basic secret', 'secret', 'Bearer', 'Bearer '])(
		'not with the authorization %s',
		(authorization) => {
			expect(refusesSession({ ...own, authorization }, rules)).toBe('missingToken');
		},
	);

	test.each(['Bearer Secret', 'Bearer secre', 'Bearer secrett'])('not with %s', (authorization) => {
		expect(refusesSession({ ...own, authorization }, rules)).toBe('wrongToken');
	});

	test('a right token does not make up for a foreign host', () => {
		expect(refusesSession({ ...own, host: 'evil.example:4173' }, rules)).toBe('foreignHost');
	});
});

test('loopback is told from addresses that others reach', () => {
	expect(['localhost', '127.0.0.1', '127.8.9.1', '::1'].map(isLoopback)).toEqual([true, true, true, true]);
	expect(['0.0.0.0', '::', '10.0.0.1', '127.evil.example'].map(isLoopback)).not.toContain(true);
});
