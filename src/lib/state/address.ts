/** The addresses of `product.md`; ids are percent-encoded, whatever they hold. */
export function mapAddress(): string {
	return '/';
}

export function roleAddress(id: string): string {
	return `/roles/${encodeURIComponent(id)}`;
}

export function moveAddress(from: string, to: string): string {
	return `/moves/${encodeURIComponent(from)}/${encodeURIComponent(to)}`;
}

/** The organization's chart; `analysis/organization/organization-address.ts` has what can be chosen there. */
export function organizationAddress(): string {
	return '/organization';
}

/** The ways from a role to another, from one, or to one; `analysis/routes/ways-address.ts` has what else can be chosen there. */
export function routesAddress(ends: { from?: string; to?: string } = {}): string {
	const query = new URLSearchParams(ends).toString();
	return query === '' ? '/routes' : `/routes?${query}`;
}

/** A group of a large map by its id; of the whole its overview. */
export function groupAddress(id: string): string {
	return id === '' ? mapAddress() : `/?${new URLSearchParams({ group: id })}`;
}

/** A role with what lies up to `steps` moves around it, on a large map. */
export function aroundAddress(role: string, steps: number): string {
	return `${roleAddress(role)}?around=${steps}`;
}

/** Roles side by side; `analysis/compare/compare-address.ts` has what else can be asked for there. */
export function compareAddress(roles: readonly string[] = []): string {
	return roles.length === 0 ? '/compare' : `/compare?roles=${roles.map(encodeURIComponent).join(',')}`;
}

/** The skills of all roles, with the gap between two of them where both are given. */
export function skillsAddress(ends: { from?: string; to?: string } = {}): string {
	const query = new URLSearchParams(ends).toString();
	return query === '' ? '/skills' : `/skills?${query}`;
}

/** All readiness that is kept here, or that of one move. Whose it is stands in no address. */
export function readinessAddress(move?: { readonly from: string; readonly to: string }): string {
	return move ? `/readiness/${encodeURIComponent(move.from)}/${encodeURIComponent(move.to)}` : '/readiness';
}

/** The succession map; `state/succession-address.ts` has what can be chosen there. */
export function successionAddress(): string {
	return '/succession';
}

/** All stories, or one of them; `state/story-address.ts` has its presenter's screen. */
export function storiesAddress(id?: string): string {
	return id === undefined ? '/stories' : `/stories/${encodeURIComponent(id)}`;
}

/** The talent review. */
export function talentReviewAddress(): string {
	return `${successionAddress()}/review`;
}

/** The workspace screen, or a page of it with one line (counted from 1) marked. */
export function workspaceAddress(place?: { file: string; line?: number | undefined }): string {
	if (!place) return '/workspace';
	const query = new URLSearchParams({ file: place.file });
	if (place.line !== undefined) query.set('line', String(place.line));
	return `/workspace?${query}`;
}

/** Where a device starts that has just forgotten everything: for this one visit nothing is kept again. */
export function forgottenAddress(): string {
	return '/?forgotten';
}

export function isForgottenAddress(address: URL | Location): boolean {
	return address.search === '?forgotten';
}
