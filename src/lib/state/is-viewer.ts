/**
 * Whether this is the app that one exported file carries (`vite.viewer.config.ts`): it shows what is in that file, keeps
 * nothing and changes nothing. Known when it is built, so that neither build holds what only the other needs.
 */
export const isViewer: boolean = import.meta.env.MODE === 'viewer';
