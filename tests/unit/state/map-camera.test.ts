import { expect, test } from 'vitest';
import { MapCamera } from '#lib/state/map-camera.svelte.ts';

test('the nearer the eye, the more a card says', () => {
	const camera = new MapCamera();
	const at = (zoom: number) => {
		camera.moved({ zoom, x: 100, y: -50 }, 1000, 800);
		return camera.detail;
	};
	expect([at(0.3), at(0.5), at(0.7), at(1), at(2)]).toEqual(['far', 'distant', 'middle', 'middle', 'near']);
	expect(camera.view).toEqual({ x: -50, y: 25, width: 500, height: 400 });
});
