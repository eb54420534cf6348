import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast, mix } from '#lib/drawing/color.ts';
import { darkTheme, laneFill, lightTheme, themes, trackColors, type Theme } from '#lib/drawing/theme.ts';

describe('contrast', () => {
	it('is the one of the Web Content Accessibility Guidelines', () => {
		expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
		expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
		expect(mix('#ffffff', '#000000', 0.5)).toBe('#808080');
	});
});

describe.each(Object.values(themes))('$name theme', (theme: Theme) => {
	const grounds = [theme.paper, theme.surface, ...theme.tracks.map((track) => laneFill(theme, track))];

	it('has text that stands out at 4.5 to 1 wherever it is set', () => {
		for (const ground of grounds)
			for (const ink of [theme.ink, theme.ink2]) expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5);
		for (const ink of [theme.ink3, theme.route, theme.good, theme.warn, theme.bad])
			for (const ground of [theme.paper, theme.surface])
				expect(contrast(ink, ground), `${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5);
		expect(contrast(theme.onRoute, theme.route)).toBeGreaterThanOrEqual(4.5);
	});

	it('has lane titles that stand out from their lanes', () => {
		for (const track of theme.tracks)
			expect(contrast(track.color, laneFill(theme, track)), track.color).toBeGreaterThanOrEqual(4.5);
	});

	it('has lines, bars and frames that stand out at 3 to 1', () => {
		for (const ground of grounds)
			expect(contrast(theme.lineStrong, ground), ground).toBeGreaterThanOrEqual(3);
		for (const track of theme.tracks) expect(contrast(track.color, theme.surface)).toBeGreaterThanOrEqual(3);
		for (const ground of grounds) expect(contrast(theme.route, ground)).toBeGreaterThanOrEqual(3);
	});

	it('has a color for every track, whatever its order', () => {
		for (const order of [0, 7, 8, 100, -1, undefined]) expect(trackColors(theme, order).color).toMatch(/^#/);
		expect(trackColors(theme, 8)).toBe(theme.tracks[0]);
	});
});

describe('the style sheet', () => {
	const css = readFileSync('src/lib/views/ui/tokens.css', 'utf8');
	const token = (name: string) =>
		new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(css)?.slice(1);
	const names = {
		paper: 'paper',
		surface: 'surface',
		sunken: 'sunken',
		line: 'line',
		lineStrong: 'line-strong',
		ink: 'ink',
		ink2: 'ink-2',
		ink3: 'ink-3',
		route: 'route',
		routeSoft: 'route-soft',
		onRoute: 'on-route',
		good: 'good',
		warn: 'warn',
		bad: 'bad',
	} as const;

	it.each(Object.entries(names))('says the same %s', (key, name) => {
		const own = key as keyof typeof names;
		expect(token(name)).toEqual([lightTheme[own], darkTheme[own]]);
	});

	it('says the same track colors', () => {
		lightTheme.tracks.forEach((track, i) => {
			const dark = darkTheme.tracks[i];
			expect(token(`track-${i}`)).toEqual([track.color, dark?.color]);
			expect(token(`track-soft-${i}`)).toEqual([track.soft, dark?.soft]);
		});
	});
});
