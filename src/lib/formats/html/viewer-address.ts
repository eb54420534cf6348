/** Whether a viewer has anything to show at `address`: it has no screens of what a browser keeps or opens. */
export function isViewerAddress(address: string): boolean {
	const url = URL.canParse(address, 'http://viewer') ? new URL(address, 'http://viewer') : null;
	return (
		url?.host === 'viewer' &&
		/^\/(?:(?:organization|routes|compare|skills)?|roles\/[^/]+|moves\/[^/]+\/[^/]+)$/u.test(url.pathname)
	);
}
