const core = 'urn:ietf:params:scim:schemas:core:2.0:User';
const enterprise = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';
const list = 'urn:ietf:params:scim:api:messages:2.0:ListResponse';

const user = (id: string, more: object = {}) => ({
	...{ schemas: [core, enterprise], id, userName: `${id}@x.org`, displayName: `Person ${id}` },
	...more,
});
const under = (id: string, manager: unknown, more: object = {}) =>
	user(id, { [enterprise]: { manager }, ...more });
const response = (resources: readonly unknown[], more: object = {}) => ({
	...{ schemas: [list], totalResults: resources.length, startIndex: 1, itemsPerPage: resources.length },
	Resources: resources,
	...more,
});
const boss = user('1', { title: 'Head' });
const pair = (manager: unknown, more: object = {}) => response([boss, under('2', manager, more)]);

export interface ScimFile {
	readonly name: string;
	readonly content: unknown;
	/** Who reports to whom; null where it is no list of people. */
	readonly lines: readonly string[] | null;
}

const file = (name: string, content: unknown, lines: readonly string[] | null = ['2 to 1']): ScimFile => ({
	...{ name, content, lines },
});

/** The classes of shared/design/reliability.md 4.4, by number. */
export const scimFiles: readonly ScimFile[] = [
	file('1 a list response', pair({ value: '1' })),
	file('2 a single user', boss, null),
	file('3 a bare list', [boss, under('2', { value: '1' })]),
	file('4 a bulk request', { schemas: [`${list}:Bulk`], Operations: [{ method: 'POST', data: boss }] }, []),
	file('5 more in all than here', pair({ value: '1' })),
	file('6 fewer in all than here', response([boss, under('2', { value: '1' })], { totalResults: 1 })),
	file('7 a later page', response([boss, under('2', { value: '1' })], { startIndex: 1000 })),
	file('8 none a page', response([boss, under('2', { value: '1' })], { itemsPerPage: 0 })),
	file('9 a page twice', response([boss, under('2', { value: '1' }), boss, under('2', { value: '1' })])),
	file(
		'10 SCIM 1.1',
		response([user('1', { schemas: ['urn:scim:schemas:core:1.0'] }), under('2', { value: '1' })]),
	),
	file('11 no schemas', response([{ ...boss, schemas: undefined }, under('2', { value: '1' })])),
	file('12 an extension of its own', pair({ value: '1' }, { 'urn:acme:2.0:User': { shoe: 42 } })),
	file('13 no enterprise extension', response([boss, user('2')]), []),
	file('14 a manager as text', pair('1')),
	file('15 a manager as a value', pair({ value: '1' })),
	file('16 a manager by its address alone', pair({ $ref: '../Users/1' })),
	file('17 an address elsewhere', pair({ value: '1', $ref: 'http://evil.example/Users/1' })),
	file('18 an address beside the value', pair({ value: '1', $ref: '../Users/1' })),
	file('19 a manager by name', pair({ displayName: 'Person 1' })),
	file('20 managerId', response([boss, under('2', { managerId: '1' })])),
	file('21 a manager by the name of the user', pair({ value: '1@x.org' })),
	file('22 names of users that differ in case', response([boss, user('2', { userName: '1@X.org' })]), []),
	file('23 not active', pair({ value: '1' }, { active: false }), []),
	file('24 not active, as text', pair({ value: '1' }, { active: 'False' }), []),
	file('25 no name', pair({ value: '1' }, { displayName: undefined })),
	file(
		'26 a name as it is written alone',
		pair({ value: '1' }, { displayName: undefined, name: { formatted: 'Kim Poe' } }),
	),
	file(
		'27 no address, and two first ones',
		pair(
			{ value: '1' },
			{
				emails: [
					{ value: 'a@x', primary: true },
					{ value: 'b@x', primary: true },
				],
			},
		),
	),
	file('28 names with points', pair({ value: '1' }, { 'urn:acme:v1.2.3:User': { 'a.b': 1 } })),
	file('29 names in other letters', {
		resources: [
			{ ID: '1', DisplayName: 'Sam' },
			{ ID: '2', DisplayName: 'Kim', Manager: '1' },
		],
	}),
	file('30 groups alone', response([{ id: 'g1', displayName: 'Group', members: [{ value: '1' }] }]), null),
	file('31 people, and groups in a circle', {
		...pair({ value: '1' }),
		Groups: [{ id: 'g', members: [{ value: 'g' }] }],
	}),
	file(
		'34 ten thousand roles',
		pair({ value: '1' }, { roles: Array.from({ length: 10_000 }, (_, at) => ({ value: `r${at}` })) }),
	),
	file('35 a picture that is a script', pair({ value: '1' }, { photos: [{ value: 'javascript:alert(1)' }] })),
	file('36 a profile that is a script', pair({ value: '1' }, { profileUrl: 'javascript:alert(1)' })),
	file('37 a password', pair({ value: '1' }, { password: 'hunter2' })),
	file('38 certificates', pair({ value: '1' }, { x509Certificates: [{ value: 'A'.repeat(5000) }] })),
	file(
		'39 days that are none',
		pair({ value: '1' }, { meta: { created: 'yesterday', lastModified: '0000-00-00' } }),
	),
	file(
		'40 a patch',
		{ schemas: [`${list}:PatchOp`], Operations: [{ op: 'add', path: 'members', value: [] }] },
		null,
	),
	file('41 an error', { schemas: [`${list}:Error`], status: '404', detail: 'gone' }, null),
	file(
		'42 5,001 operations',
		{ Operations: Array.from({ length: 5001 }, (_, at) => ({ method: 'POST', path: `/Users/${at}` })) },
		null,
	),
];
