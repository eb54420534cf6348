/** What a failure says of itself, in a few words. */
export function reasonOf(error: unknown): string {
	return error instanceof DOMException || error instanceof Error ? error.name : String(error);
}
