import type { HandleClientError } from '@sveltejs/kit';

/** An address of nobody is no fault of the app: the page says so, the console need not. */
export const handleError: HandleClientError = ({ error, status }) => {
	if (status !== 404) console.error(error);
};
