/** The texts of a form by the names of its fields, trimmed; what is empty is left out. */
export function textsOf(form: HTMLFormElement): Readonly<Record<string, string>> {
	const texts: Record<string, string> = {};
	for (const [name, value] of new FormData(form)) {
		const text = typeof value === 'string' ? value.trim() : '';
		if (text !== '') texts[name] = name in texts ? `${texts[name]}\n${text}` : text;
	}
	return texts;
}

/** Sends what a form says; it is empty again once it was taken. */
export function sends(send: (texts: Readonly<Record<string, string>>) => Promise<boolean>) {
	return async (event: SubmitEvent): Promise<void> => {
		event.preventDefault();
		const form = event.currentTarget;
		if (form instanceof HTMLFormElement && (await send(textsOf(form)))) form.reset();
	};
}
