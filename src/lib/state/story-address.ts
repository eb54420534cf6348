import { storiesAddress } from './address.ts';

/** The presenter's screen of a story, at a step counted from 1. */
export function stageAddress(id: string, step = 1): string {
	return `${storiesAddress(id)}/present${step > 1 ? `?step=${step}` : ''}`;
}

/** Where what a room thinks and decides is written down. */
export function roomAddress(id: string): string {
	return `${storiesAddress(id)}/room`;
}

export function reportAddress(id: string): string {
	return `${storiesAddress(id)}/report`;
}

/** Whether the page at `url` belongs to the audience: nothing but what is presented is on it. */
export function isStage({ pathname }: URL): boolean {
	return /^\/stories\/[^/]+\/present$/.test(pathname);
}
