export type IssueValues = Readonly<Record<string, string | number>>;

/** One entry of the problem catalogue; `message` and `help` are sentences. */
export interface IssueEntry<V extends IssueValues> {
	readonly severity: 'error' | 'warning' | 'info';
	readonly message: (values: V) => string;
	readonly help?: string | ((values: V) => string);
}

/** Declares an entry, keeping the type of its values. */
export function entry<V extends IssueValues>(
	severity: IssueEntry<V>['severity'],
	message: (values: V) => string,
	help?: IssueEntry<V>['help'],
): IssueEntry<V> {
	return help === undefined ? { severity, message } : { severity, message, help };
}
