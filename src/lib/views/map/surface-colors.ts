import type { SurfaceColors } from '#lib/canvas/edge-style.ts';

/** The surface's colors as the page's style sheet resolves them now, light or dark. */
export function surfaceColors(host: HTMLElement): SurfaceColors {
	const probe = document.createElement('span');
	host.append(probe);
	const color = (token: string): string => {
		probe.style.color = `var(${token})`;
		return getComputedStyle(probe).color;
	};
	const colors: SurfaceColors = {
		line: color('--line-strong'),
		route: color('--route'),
		lifted: color('--ink'),
		card: color('--surface'),
		cardLine: color('--line-strong'),
		ink: color('--ink'),
	};
	probe.remove();
	return colors;
}
