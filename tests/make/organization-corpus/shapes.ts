/** Of `length` letters that no packing makes a hundred times shorter, as if they were a bomb. */
function longName(length: number): string {
	const parts = Array.from({ length: length / 5 }, (_, at) => Math.imul(at + 1, 0x9e3779b1) >>> 0);
	return parts
		.map((part) => part.toString(36))
		.join('')
		.slice(0, length);
}

/** A person of an export, by the names of its columns. */
export type Row = Readonly<Record<string, string>>;

/** A class of odd organization, of shared/design/reliability.md 4.0 by its number. */
export interface Shape {
	readonly name: string;
	readonly rows: readonly Row[];
	/** Codes that must be told however it is written. */
	readonly codes?: readonly string[];
}

const person = (id: string, manager: string, more: Row = {}): Row => ({
	...{ id, name: `Person ${id}`, title: `Title ${id}`, 'manager id': manager },
	...more,
});
const boss = person('1', '');
/** Two reports of one boss, the second changed as said. */
const team = (more: Row = {}, ...others: readonly Row[]): readonly Row[] => [
	boss,
	person('2', '1'),
	person('3', '1', more),
	...others,
];
const chain = (count: number, first = ''): readonly Row[] =>
	Array.from({ length: count }, (_, at) => person(`${at + 1}`, at === 0 ? first : `${at}`));
const named = (name: string): Shape['rows'] => team({ name });

/** Every class but the career path (43), which is no organization; `size` is that of the large ones. */
export function organizationShapes(size: number): readonly Shape[] {
	const columns = Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`column ${at}`, `${at}`]));
	return [
		{ name: '1 empty', rows: [], codes: [] },
		{ name: '3 one person', rows: [boss] },
		{ name: '4 one’s own manager', rows: team({ 'manager id': '3' }) },
		{ name: '5 two in a circle', rows: team({ 'manager id': '2' }, person('4', '5'), person('5', '4')) },
		{ name: '6 three in a circle', rows: [...team(), person('4', '5'), person('5', '6'), person('6', '4')] },
		{ name: '7 many in a circle', rows: chain(size, `${size}`) },
		{ name: '8 all in a circle', rows: chain(3, '3') },
		{ name: '9 two tops', rows: [...team(), person('4', ''), person('5', '4')] },
		{ name: '10 500 tops', rows: Array.from({ length: 500 }, (_, at) => person(`${at}`, '')) },
		{
			name: '11 a manager who is not there',
			rows: team({ 'manager id': '99' }),
			codes: ['org-manager-unknown'],
		},
		{
			name: '12 none of the managers is there',
			rows: chain(3).map((row) => ({ ...row, 'manager id': '77' })),
		},
		{ name: '13 a row twice', rows: team({}, person('3', '1')) },
		{ name: '14 an id twice, for two people', rows: team({}, person('3', '2', { name: 'Another' })) },
		{ name: '15 ids that differ in case', rows: [...team(), person('a1', '1'), person('A1', '1')] },
		{ name: '16 an id with a space behind it', rows: team({ 'manager id': '1 ' }) },
		{ name: '17 an id composed and decomposed', rows: [...team(), person('é', '1'), person('6', 'e\u0301')] },
		{ name: '18 an id with zeros in front', rows: [...team(), person('007', '1'), person('8', '7')] },
		{ name: '19 an id longer than numbers are', rows: [...team(), person('12345678901234567890', '1')] },
		{ name: '20 an id that reads as a number', rows: [...team(), person('1e5', '1'), person('100000', '1')] },
		{
			name: '21 a manager by a name that two have',
			rows: [
				{ name: 'Sam Doe', title: 'A', manager: '' },
				{ name: 'Sam Doe', title: 'B', manager: '' },
				{ name: 'Kim Poe', title: 'C', manager: 'Sam Doe' },
			],
		},
		{
			name: '22 a manager by an address in other letters',
			rows: [
				{ name: 'Sam Doe', email: 'sam@x.org', 'manager email': '' },
				{ name: 'Kim Poe', email: 'kim@x.org', 'manager email': 'SAM@X.org' },
			],
		},
		{ name: '23 a manager below the report', rows: [person('2', '1'), boss] },
		{ name: '24 a deep chain', rows: chain(size) },
		{
			name: '25 a manager of very many',
			rows: [boss, ...Array.from({ length: size * 2 }, (_, at) => person(`${at + 2}`, '1'))],
		},
		{
			name: '26 a large one',
			rows: [
				boss,
				...Array.from({ length: size }, (_, at) => person(`${at + 2}`, `${Math.ceil((at + 1) / 7)}`)),
			],
		},
		{
			name: '27 vacant positions',
			rows: [
				{ 'position id': 'p1', title: 'Head', 'manager position id': '', 'person id': '1', name: 'Sam Doe' },
				{ 'position id': 'p2', title: 'Hand', 'manager position id': 'p1', 'person id': '', name: '' },
				{ 'position id': 'p3', title: 'Foot', 'manager position id': 'p1', 'person id': '', name: 'Vacant' },
			],
		},
		{
			name: '28 and 29 a person in two positions, a position with two people',
			rows: [
				{ 'position id': 'p1', title: 'Head', 'manager position id': '', 'person id': '1', name: 'Sam Doe' },
				{
					'position id': 'p2',
					title: 'Hand',
					'manager position id': 'p1',
					'person id': '1',
					name: 'Sam Doe',
				},
				{
					'position id': 'p2',
					title: 'Hand',
					'manager position id': 'p1',
					'person id': '2',
					name: 'Kim Poe',
				},
			],
		},
		{ name: '30 a second manager', rows: team({ 'dotted manager id': '2' }) },
		{ name: '31 a manager who has left', rows: team({ status: 'Terminated' }, person('4', '3')) },
		{ name: '32 hired in the future', rows: team({ 'hire date': '2999-01-01' }) },
		{
			name: '33 an end before the start',
			rows: team({ 'hire date': '2024-05-01', 'end date': '2023-01-01' }),
		},
		{ name: '34 a day that never was', rows: team({ 'hire date': '1900-02-29' }) },
		...['0', '-1', '1e9', '0,5', 'half'].map((fte) => ({ name: `35 FTE ${fte}`, rows: team({ fte }) })),
		...['€1.234,56', 'NaN', 'Infinity', '1e400', '1,5 Mio'].map((cost) => ({
			name: `36 a cost of ${cost}`,
			rows: team({ 'annual cost': cost }),
		})),
		{ name: '37 pictures for letters', rows: named('👩‍👩‍👧‍👦 🇪🇺 👍🏽') },
		{ name: '38 right to left, and overridden', rows: named('אבי \u202Eexe.cod\u202C محمد') },
		{ name: '39 500 marks on a letter', rows: named(`Z${'\u0301'.repeat(500)}algo`) },
		{ name: '40 a very long name', rows: named(longName(size * 100)) },
		...['', '   ', '\u0000', '\ud800', '\u200b'].map((name) => ({
			name: `41 a name of ${JSON.stringify(name)}`,
			rows: named(name),
		})),
		...['__proto__', 'constructor', 'toString', 'hasOwnProperty'].map((name) => ({
			name: `42 somebody called ${name}`,
			rows: [...team({ name, title: name }), person(name, '1'), person('9', name)],
		})),
		{ name: '44 300 more columns', rows: team().map((row) => ({ ...row, ...columns })) },
	];
}
