import type { Result } from '#lib/model/result.ts';
import { decodeText } from '../files/decode-text.ts';
import type { SourceFile } from '../files/source-file.ts';
import { talentIssue } from './talent-issue.ts';

const format = 'rolemap-talent-locked';

/** How slowly a key comes of a passphrase: rounds of PBKDF2 with SHA-256. */
export const keyRounds = 600_000;
/** A file may ask for more of them, but not for so many that opening it never ends. */
const mostRounds = 10_000_000;

/** What a locked file says besides its contents; all of it is bound to them, so that nobody can change it unseen. */
interface LockedHead {
	readonly format: typeof format;
	readonly version: 1;
	readonly key: { readonly from: 'PBKDF2-SHA-256'; readonly rounds: number; readonly salt: string };
	/** The seal of nothing, which the right key opens: tells a wrong passphrase from damaged contents. */
	readonly check: { readonly iv: string; readonly sealed: string };
}

interface LockedFile extends LockedHead {
	readonly contents: { readonly iv: string; readonly bytes: number; readonly sealed: string };
}

/** Whether `bytes` begin as a locked file does, also where the rest is missing. */
export function isLocked({ bytes }: SourceFile): boolean {
	return /^\s*\{\s*"format"\s*:\s*"rolemap-talent-locked"/.test(decodeText(bytes.subarray(0, 200)).text);
}

/** A key made of a passphrase, and what a file says of how it was made: one key locks many texts. */
export interface PassphraseKey {
	readonly key: CryptoKey;
	readonly head: LockedHead;
}

/** Fills an array with bytes that nobody can foretell. */
type Random = (bytes: Bytes) => Bytes;
const anew: Random = (bytes) => crypto.getRandomValues(bytes);

/** The key that `passphrase` gives with a new salt: slowly, so that trying passphrases is slow as well. */
export async function makePassphraseKey(passphrase: string, random: Random = anew): Promise<PassphraseKey> {
	const [salt, iv] = [random(new Uint8Array(16)), random(new Uint8Array(12))];
	const key = await keyOf(passphrase, salt, keyRounds);
	const origin = { from: 'PBKDF2-SHA-256', rounds: keyRounds, salt: toBase64(salt) } as const;
	const sealed = await seal(key, iv, new Uint8Array(), JSON.stringify(origin));
	return {
		key,
		head: { format, version: 1, key: origin, check: { iv: toBase64(iv), sealed: toBase64(sealed) } },
	};
}

/** `text` sealed with AES-GCM; without the passphrase of the key nobody can read it again. */
export async function sealText(
	text: string,
	{ key, head }: PassphraseKey,
	random: Random = anew,
): Promise<string> {
	const iv = random(new Uint8Array(12));
	const bytes = await seal(key, iv, new TextEncoder().encode(text), JSON.stringify(head));
	const file: LockedFile = {
		...head,
		contents: { iv: toBase64(iv), bytes: bytes.length, sealed: toBase64(bytes) },
	};
	return `${JSON.stringify(file, null, '\t')}\n`;
}

/** `text` locked with `passphrase`. */
export async function lockText(text: string, passphrase: string, random: Random = anew): Promise<string> {
	return sealText(text, await makePassphraseKey(passphrase, random), random);
}

/** What a locked file holds, and the key that opened it. */
export interface Unlocked {
	readonly text: string;
	readonly key: PassphraseKey;
}

/**
 * Opens a locked file with a passphrase or with a key it was opened with before. Otherwise says why it does not open: no
 * passphrase, a wrong one, an end that is missing, damage.
 */
export async function unlockText(
	{ path: file, bytes }: SourceFile,
	secret?: string | PassphraseKey,
): Promise<Result<Unlocked>> {
	const place = { file, line: 1 };
	const refused = (code: 'talent-locked' | 'talent-passphrase-wrong' | 'talent-cut-off' | 'talent-damaged') =>
		({ ok: false, issues: [talentIssue(code, { file }, place)] }) as const;
	const locked = parseLocked(decodeText(bytes).text);
	if (typeof locked === 'string') return refused(locked);
	if (secret === undefined) return refused('talent-locked');
	const { contents, ...head } = locked;
	const key =
		typeof secret === 'string' ? await keyOf(secret, fromBase64(head.key.salt), head.key.rounds) : secret.key;
	const { iv, sealed } = head.check;
	const opened = await unseal(key, fromBase64(iv), fromBase64(sealed), JSON.stringify(head.key));
	if (opened === null) return refused('talent-passphrase-wrong');
	const body = fromBase64(contents.sealed);
	if (body.length < contents.bytes) return refused('talent-cut-off');
	const plain = await unseal(key, fromBase64(contents.iv), body, JSON.stringify(head));
	if (plain === null) return refused('talent-damaged');
	return { ok: true, value: { text: new TextDecoder().decode(plain), key: { key, head } }, issues: [] };
}

type Bytes = Uint8Array<ArrayBuffer>;

async function keyOf(passphrase: string, salt: Bytes, rounds: number): Promise<CryptoKey> {
	// One passphrase typed on two keyboards may differ in how its accents are made up.
	const secret = new TextEncoder().encode(passphrase.normalize('NFC'));
	const base = await crypto.subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveKey']);
	return crypto.subtle.deriveKey(
		{ name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
		base,
		{ name: 'AES-GCM', length: 256 },
		false,
		['encrypt', 'decrypt'],
	);
}

async function seal(key: CryptoKey, iv: Bytes, plain: Bytes, bound: string): Promise<Bytes> {
	const additionalData = new TextEncoder().encode(bound);
	return new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, plain));
}

async function unseal(key: CryptoKey, iv: Bytes, sealed: Bytes, bound: string): Promise<Bytes | null> {
	const additionalData = new TextEncoder().encode(bound);
	try {
		return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData }, key, sealed));
	} catch {
		// The one thing that AES-GCM tells of a seal that does not fit.
		return null;
	}
}

/** The parts of a locked file; where they are not all there, what is wrong with it. */
function parseLocked(text: string): LockedFile | 'talent-cut-off' | 'talent-damaged' {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		const count = (sought: string) => text.split(sought).length;
		return count('{') > count('}') ? 'talent-cut-off' : 'talent-damaged';
	}
	const { key, check, contents, version } = value as Partial<LockedFile>;
	const texts = [key?.salt, check?.iv, check?.sealed, contents?.iv, contents?.sealed];
	const rounds = key?.rounds ?? 0;
	const sound =
		version === 1 &&
		key?.from === 'PBKDF2-SHA-256' &&
		Number.isSafeInteger(rounds) &&
		rounds >= 1 &&
		rounds <= mostRounds &&
		Number.isSafeInteger(contents?.bytes) &&
		texts.every((one) => typeof one === 'string' && /^[A-Za-z0-9+/]*={0,2}$/.test(one));
	if (!sound || !key || !check || !contents) return 'talent-damaged';
	// Nothing but these parts, in this order: they are what the contents are bound to.
	return {
		format,
		version,
		key: { from: key.from, rounds, salt: key.salt },
		check: { iv: check.iv, sealed: check.sealed },
		contents,
	};
}

/** In pieces, because a call takes only so many arguments. */
function toBase64(bytes: Uint8Array): string {
	const pieces: string[] = [];
	for (let at = 0; at < bytes.length; at += 0x8000)
		pieces.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)));
	return btoa(pieces.join(''));
}

/** What is no Base64 gives nothing, which no key opens. */
function fromBase64(text: string): Bytes {
	try {
		return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
	} catch {
		return new Uint8Array();
	}
}
