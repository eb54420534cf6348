import type { Page } from '@playwright/test';

/** Targets below 24 by 24 CSS pixels that neither space (WCAG 2.5.8) nor a sentence around them excuses. */
export function smallTargets(page: Page): Promise<readonly string[]> {
	return page.evaluate(() => {
		const interactive =
			'a[href], button, input:not([type=hidden]), select, textarea, summary, [role=treeitem], [role=option], [role=button]';
		const shown = (element: Element) =>
			element.checkVisibility({ opacityProperty: false, visibilityProperty: true }) &&
			element.getBoundingClientRect().width > 1 &&
			!element.closest('.only-for-readers');
		/** What a press hits: the box, and what is drawn around it for the finger. */
		const boxOf = (element: Element) => {
			const target = element.closest('label') ?? element;
			const { left, top, right, bottom } = target.getBoundingClientRect();
			const around = getComputedStyle(target, '::after');
			const scale = (right - left) / ((target as HTMLElement).offsetWidth || right - left || 1);
			const grown = (side: string) => {
				const inset =
					around.content === 'none' || around.position !== 'absolute' ? 0 : Number.parseFloat(side);
				return Math.max(0, -(Number.isFinite(inset) ? inset : 0) * scale);
			};
			return {
				left: left - grown(around.left),
				top: top - grown(around.top),
				right: right + grown(around.right),
				bottom: bottom + grown(around.bottom),
			};
		};
		const inSentence = (element: Element) =>
			getComputedStyle(element).display.startsWith('inline') &&
			[...(element.parentElement?.childNodes ?? [])].some(
				(node) => node !== element && node.textContent?.trim(),
			);
		/** Behind a sheet or a panel nothing can be pressed. */
		const behind = (element: Element, x: number, y: number) => {
			const hit = document.elementFromPoint(x, y);
			return hit !== null && !element.contains(hit) && !hit.contains(element);
		};
		const all = [...document.querySelectorAll(interactive)]
			.filter(shown)
			.map((element) => {
				const box = boxOf(element);
				const small = box.right - box.left < 23.99 || box.bottom - box.top < 23.99;
				return { element, box, small, x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
			})
			.filter(({ element, x, y }) => !behind(element, x, y));
		type Target = (typeof all)[number];
		const crowds = (one: Target, other: Target) => {
			if (one === other || one.element.contains(other.element) || other.element.contains(one.element))
				return false;
			if (other.small) return Math.hypot(one.x - other.x, one.y - other.y) < 24;
			const dx = Math.max(other.box.left - one.x, 0, one.x - other.box.right);
			const dy = Math.max(other.box.top - one.y, 0, one.y - other.box.bottom);
			return Math.hypot(dx, dy) < 12;
		};
		return all
			.filter((one) => one.small && !inSentence(one.element) && all.some((other) => crowds(one, other)))
			.map(({ element, box }) => {
				const size = `${(box.right - box.left).toFixed(1)}x${(box.bottom - box.top).toFixed(1)}`;
				return `${size} ${element.outerHTML.slice(0, 110)}`;
			});
	});
}

/** What makes the page scroll sideways or stands beyond its edge; the map and framed tables may. */
export function beyondTheEdge(page: Page): Promise<readonly string[]> {
	return page.evaluate(() => {
		const excused = '.surface, .scroller, pre, .only-for-readers, .skip';
		const page = document.scrollingElement;
		const width = document.documentElement.clientWidth;
		const scrolls = page && page.scrollWidth > width ? [`the page is ${page.scrollWidth} wide`] : [];
		const all = [...document.querySelectorAll('.app *')].filter(
			(element) => !element.closest(excused) && !element.closest('svg') && element.checkVisibility(),
		);
		const inner = all.filter(
			(element) =>
				element.scrollWidth > element.clientWidth + 1 &&
				['auto', 'scroll'].includes(getComputedStyle(element).overflowX) &&
				element.clientWidth > 0,
		);
		const beyond = all.filter((element) => {
			const { right, left, width: own } = element.getBoundingClientRect();
			const words = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
			return words && own > 1 && (right > width + 1 || left < -1);
		});
		const say = (what: string) => (element: Element) => `${what}: ${element.outerHTML.slice(0, 120)}`;
		return [...scrolls, ...inner.map(say('scrolls')), ...beyond.map(say('beyond'))];
	});
}

/** Running animations and transitions that take time. */
export function moving(page: Page): Promise<readonly string[]> {
	return page.evaluate(() =>
		document
			.getAnimations()
			.filter((animation) => Number(animation.effect?.getComputedTiming().duration) > 0)
			.map((animation) => (animation.effect as KeyframeEffect | null)?.target?.outerHTML.slice(0, 100) ?? ''),
	);
}

/** Where the focus is after a key: what it is on, whether a ring shows it, and whether something covers it. */
export interface FocusSeen {
	readonly on: string;
	readonly ringed: boolean;
	/** How many of nine points of the focused box are its own. */
	readonly bare: number;
}

/** The focus as it is now; null where the page has none. */
export function focusSeen(page: Page): Promise<FocusSeen | null> {
	return page.evaluate(() => {
		const element = document.activeElement;
		if (!element || element === document.body) return null;
		const style = getComputedStyle(element);
		const frame = (element.closest('label, .field') ?? element) as HTMLElement;
		const ringed =
			(style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 1) ||
			style.boxShadow !== 'none' ||
			(frame !== element &&
				frame.matches(':focus-within') &&
				getComputedStyle(frame).outlineStyle !== 'none');
		const { left, top, width, height } = element.getBoundingClientRect();
		const shares = [0.1, 0.5, 0.9];
		const bare = shares
			.flatMap((x) => shares.map((y) => [left + width * x, top + height * y] as const))
			.filter(([x, y]) => {
				const hit = document.elementFromPoint(x, y);
				return hit !== null && (element.contains(hit) || hit.contains(element));
			}).length;
		return { on: element.outerHTML.slice(0, 140), ringed, bare };
	});
}
