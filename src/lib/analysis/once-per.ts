/** `make`, which must look at nothing but `list`, done once for each list: lists are frozen, and edits share them. */
export function oncePer<T extends object, R>(make: (list: T) => R): (list: T) => R {
	const made = new WeakMap<T, { readonly value: R }>();
	return (list) => {
		const known = made.get(list) ?? { value: make(list) };
		made.set(list, known);
		return known.value;
	};
}
