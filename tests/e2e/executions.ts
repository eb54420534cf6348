import type { BrowserContext, Page } from '@playwright/test';

/**
 * Counts in every page of `context` what a payload may do: set `window.__xss`, call `alert`, or lead away. The
 * answer names what happened so far.
 */
export async function watchExecutions(context: BrowserContext): Promise<() => readonly string[]> {
	const seen: string[] = [];
	await context.exposeFunction('__ran', (how: string) => void seen.push(how));
	await context.addInitScript(() => {
		const ran = (how: string) => void (window as unknown as { __ran: (how: string) => void }).__ran(how);
		Object.defineProperty(window, '__xss', { set: () => ran('__xss'), get: () => undefined });
		window.alert = () => ran('alert');
	});
	context.on('dialog', (dialog) => {
		seen.push(`dialog ${dialog.message()}`);
		void dialog.dismiss();
	});
	return () => seen;
}

/** Elements, attributes and addresses on the page that only a payload can have put there. */
export function plantedOn(page: Page, within: string): Promise<readonly string[]> {
	return page.evaluate((selector) => {
		const roots = [...document.querySelectorAll(selector)];
		const all = roots.flatMap((root) => [...root.querySelectorAll('*')]);
		const foreign =
			'script,iframe,frame,object,embed,img,image,base,meta,style,link,video,audio,math,template,animate,set,use,foreignObject,marquee,portal,applet';
		return all.flatMap((element) => {
			const names = element.getAttributeNames();
			const handlers = names.filter((name) => /^on/i.test(name) || ['srcdoc', 'formaction'].includes(name));
			const href = element.getAttribute('href') ?? element.getAttribute('xlink:href');
			const leads = href !== null && !/^(?:https?:|mailto:|\/(?!\/)|#)/i.test(href);
			return [
				...(element.matches(foreign) ? [element.outerHTML.slice(0, 120)] : []),
				...handlers.map((name) => `${element.localName} ${name}`),
				...(leads ? [`${element.localName} to ${href}`] : []),
			];
		});
	}, within);
}
