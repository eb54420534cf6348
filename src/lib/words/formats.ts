/** How numbers, dates and lists are written now: the way of a locale, whatever the words are in. */
let locale = 'en-US';

/** Writes numbers and dates the way of `tag` (BCP 47) from now on; a tag that no browser knows changes nothing. */
export function formatAs(tag: string): void {
	try {
		locale = Intl.getCanonicalLocales(tag)[0] ?? locale;
	} catch {
		// A setting of an older version, or somebody's own hand in the storage.
	}
}

/** The plain way of `of`, which is made once: a chart writes hundreds of counts a frame. */
let plain = { of: locale, format: new Intl.NumberFormat(locale) };

/** 1234.5 as "1,234.5". */
export function formatNumber(value: number, options?: Intl.NumberFormatOptions): string {
	if (options === undefined) {
		if (plain.of !== locale) plain = { of: locale, format: new Intl.NumberFormat(locale) };
		return plain.format.format(value);
	}
	return new Intl.NumberFormat(locale, options).format(value);
}

/** A large sum in short: "€31.4M"; without its currency where that is unknown. */
export function formatMoney(sum: number, currency?: string): string {
	const short: Intl.NumberFormatOptions = { notation: 'compact', maximumFractionDigits: 1 };
	try {
		return formatNumber(sum, currency === undefined ? short : { ...short, style: 'currency', currency });
	} catch {
		// A currency that nobody knows stands as it was written.
		return `${formatNumber(sum, short)} ${currency ?? ''}`;
	}
}

/** The day and the minute of `time` (milliseconds since 1970): "Nov 25, 2026, 2:30 PM". */
export function formatTime(time: number): string {
	return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(time);
}

/** The day of `time` (milliseconds since 1970): "Nov 25, 2026". */
export function formatDay(time: number): string {
	return new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(time);
}

/** A size in bytes in the unit that suits it: "1.2 MB". */
export function formatBytes(bytes: number): string {
	const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'];
	const at = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)));
	return formatNumber(bytes / 1000 ** at, {
		style: 'unit',
		unit: units[at] ?? 'byte',
		unitDisplay: at === 0 ? 'long' : 'short',
		maximumFractionDigits: at === 0 ? 0 : 1,
	});
}

/** The forms of one word, by the plural rules of its language; "other" is what every language has. */
export type PluralForms = { readonly other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/** What the words of one language need: plurals and lists follow the words, the figures in them the locale. */
export function wordsOf(language: string) {
	const rules = new Intl.PluralRules(language);
	const lists = new Intl.ListFormat(language, { style: 'long', type: 'conjunction' });
	const plural = (count: number, forms: PluralForms) => forms[rules.select(count)] ?? forms.other;
	return {
		/** The form alone: "roles". */
		plural,
		/** The figure and the form: "3 roles". */
		counted: (count: number, forms: PluralForms) => `${formatNumber(count)} ${plural(count, forms)}`,
		/** What stands before the name at `at` (the first is 0) of `all` in "a, b, and c": ", " or ", and ". */
		joint: (at: number, all: number) => {
			const parts = lists.formatToParts(Array.from({ length: all }, () => '-'));
			return parts.filter(({ type }) => type === 'literal')[at - 1]?.value ?? '';
		},
	};
}
