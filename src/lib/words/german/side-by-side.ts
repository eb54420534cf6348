/** Was verglichen wird, in einem Organigramm oder in zweien nebeneinander. */
export const sideBySideWords = {
	charts: 'Wie verglichen wird',
	one: 'In einem Organigramm',
	two: 'Nebeneinander',
	movedTo: (name: string) => `→ zu ${name}`,
	chartOf: (chart: string, name: string) => `${chart}: ${name}`,
};
