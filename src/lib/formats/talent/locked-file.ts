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

type Random = (bytes: Bytes) => Bytes;
const unforeseen: Random = (bytes) => crypto.getRandomValues(bytes);

/** A key with what it came of: kept while a document is open, so that each save does not wait for another. */
export interface TextLock {
	readonly key: CryptoKey;
	readonly origin: LockedHead['key'];
}

/** A lock that `passphrase` opens; without that passphrase nobody can read again what it seals. */
export async function makeLock(passphrase: string, random: Random = unforeseen): Promise<TextLock> {
	const salt = random(new Uint8Array(16));
	const origin = { from: 'PBKDF2-SHA-256', rounds: keyRounds, salt: toBase64(salt) } as const;
	return { key: await keyOf(passphrase, salt, keyRounds), origin };
}

/** `text` sealed by `lock`; `random` fills an array with bytes that nobody can foretell, each time with others. */
export async function sealText(
	text: string,
	{ key, origin }: TextLock,
	random: Random = unforeseen,
): Promise<string> {
	const [checkIv, iv] = [random(new Uint8Array(12)), random(new Uint8Array(12))];
	const sealed = await seal(key, checkIv, new Uint8Array(), JSON.stringify(origin));
	const check = { iv: toBase64(checkIv), sealed: toBase64(sealed) };
	const head: LockedHead = { format, version: 1, key: origin, check };
	const plain = new TextEncoder().encode(text);
	const bytes = await seal(key, iv, plain, JSON.stringify(head));
	const file: LockedFile = {
		...head,
		contents: { iv: toBase64(iv), bytes: bytes.length, sealed: toBase64(bytes) },
	};
	return `${JSON.stringify(file, null, '\t')}\n`;
}

/** `text` sealed with AES-GCM by a key from `passphrase`. */
export async function lockText(
	text: string,
	passphrase: string,
	random: Random = unforeseen,
): Promise<string> {
	return sealText(text, await makeLock(passphrase, random), random);
}

/** The text in a locked file, or why it does not open: no passphrase, a wrong one, an end that is missing, damage. */
export async function unlockText(file: SourceFile, passphrase?: string): Promise<Result<string>> {
	const unlocked = await unlock(file, (origin) =>
		passphrase === undefined ? null : keyOf(passphrase, fromBase64(origin.salt), origin.rounds),
	);
	return unlocked.ok ? { ...unlocked, value: unlocked.value.text } : unlocked;
}

/** The text in a locked file with the lock that opened it, to seal it again. */
export function openLock(
	file: SourceFile,
	passphrase: string,
): Promise<Result<{ readonly text: string; readonly lock: TextLock }>> {
	return unlock(file, ({ salt, rounds }) => keyOf(passphrase, fromBase64(salt), rounds));
}

/** The text in a file that `lock` sealed; refused as by a wrong passphrase where another one did. */
export async function unsealText(file: SourceFile, lock: TextLock): Promise<Result<string>> {
	const unlocked = await unlock(file, () => lock.key);
	return unlocked.ok ? { ...unlocked, value: unlocked.value.text } : unlocked;
}

async function unlock(
	{ path: file, bytes }: SourceFile,
	keyFor: (origin: LockedHead['key']) => CryptoKey | Promise<CryptoKey> | null,
): Promise<Result<{ readonly text: string; readonly lock: TextLock }>> {
	const place = { file, line: 1 };
	const refused = (code: 'talent-locked' | 'talent-passphrase-wrong' | 'talent-cut-off' | 'talent-damaged') =>
		({ ok: false, issues: [talentIssue(code, { file }, place)] }) as const;
	const locked = parseLocked(decodeText(bytes).text);
	if (typeof locked === 'string') return refused(locked);
	const { contents, ...head } = locked;
	const key = await keyFor(head.key);
	if (key === null) return refused('talent-locked');
	const { iv, sealed } = head.check;
	const opened = await unseal(key, fromBase64(iv), fromBase64(sealed), JSON.stringify(head.key));
	if (opened === null) return refused('talent-passphrase-wrong');
	const body = fromBase64(contents.sealed);
	if (body.length < contents.bytes) return refused('talent-cut-off');
	const plain = await unseal(key, fromBase64(contents.iv), body, JSON.stringify(head));
	if (plain === null) return refused('talent-damaged');
	const text = new TextDecoder().decode(plain);
	return { ok: true, value: { text, lock: { key, origin: head.key } }, issues: [] };
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
