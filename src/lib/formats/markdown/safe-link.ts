import { decodeEntities } from './entities.ts';

/** What a target on a page leads to: a role of this ladder, or null where it is not one of ours. */
export type ResolveLink = (href: string) => string | undefined;

export interface SafeLink {
	/** http, https, mailto, or the address of the role inside the application. */
	readonly href: string;
	readonly roleId?: string;
}

/** Browsers drop some of these from an address before they read its scheme; a page needs none of them. */
const invisible =
	/[\u0000-\u0020\u007f-\u00a0\u00ad\u034f\u061c\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff]/g;
const scheme = /^([a-z][a-z\d+.-]*):/i;
const allowed: readonly string[] = ['http', 'https', 'mailto'];
const rounds = 4;

function percentDecoded(text: string): string {
	return text.replace(/%([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** Whether any reading of `target`, decoded once or more, names a scheme that may run or open something. */
function disguised(target: string): boolean {
	let reading = target;
	for (let round = 0; round < rounds; round++) {
		const bare = reading.replace(invisible, '');
		const named = scheme.exec(bare.normalize('NFKC'))?.[1];
		if (named !== undefined && !allowed.includes(named.toLowerCase())) return true;
		const next = percentDecoded(decodeEntities(bare));
		if (next === reading) return false;
		reading = next;
	}
	return false;
}

function parses(href: string): boolean {
	try {
		return allowed.includes(new URL(href).protocol.slice(0, -1));
	} catch {
		return false;
	}
}

/**
 * The link that `target` may become, or null where only its words may be shown: http, https and mailto as written,
 * and what `resolveLink` knows as a role. The scheme is judged after undoing every disguise we know of.
 */
export function safeLink(target: string, resolveLink?: ResolveLink): SafeLink | null {
	if (disguised(target)) return null;
	const href = target.replace(invisible, (found) => (found === ' ' ? '%20' : ''));
	if (scheme.test(href)) return parses(href) ? { href } : null;
	const roleId = resolveLink?.(target);
	return roleId === undefined ? null : { href: `/roles/${encodeURIComponent(roleId)}`, roleId };
}
