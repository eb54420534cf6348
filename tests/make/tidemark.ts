/** A branch of the invented company: a seat and what reports to it. `×n` behind a title is that many alike. */
export interface Branch {
	readonly title: string;
	/** A role of the shipped ladder by its id. */
	readonly role?: string;
	readonly unit?: string;
	readonly place?: string;
	/** Annual cost at 1.0 FTE in thousands of EUR, before the place is counted in; a role has its own. */
	readonly cost?: number;
	readonly times?: number;
	readonly open?: boolean;
	readonly assistant?: boolean;
	readonly status?: 'planned' | 'frozen';
	/** Titles of the seats it answers to as well. */
	readonly dotted?: readonly string[];
	readonly shared?: boolean;
	readonly below?: readonly Branch[];
}

const roles: Readonly<Record<string, string>> = {
	'Software Engineer': 'software-engineer',
	'Senior Engineer': 'senior-engineer',
	'Staff Engineer': 'staff-engineer',
	'Senior Staff Engineer': 'senior-staff-engineer',
	'Principal Engineer': 'principal-engineer',
	'Tech Lead': 'tech-lead',
};

type More = Omit<Branch, 'title' | 'below'>;

function seat(title: string, cost: number, more: More = {}, below: readonly Branch[] = []): Branch {
	return { title, cost, ...more, below };
}

/** `"Senior Engineer 3, Tech Lead"`: engineers of a team, by the ladder's titles. */
function engineers(text: string): readonly Branch[] {
	return text.split(', ').map((part): Branch => {
		const [, title = '', times = '1'] = /^(.*?)(?: (\d+))?$/.exec(part) ?? [];
		const role = roles[title];
		return role === undefined
			? { title, cost: 78, times: Number(times) }
			: { title, role, times: Number(times) };
	});
}

function team(
	name: string,
	place: string,
	members: string,
	more: More & { below?: readonly Branch[] } = {},
): Branch {
	const { below = [], ...rest } = more;
	return {
		title: `Engineering Manager, ${name}`,
		role: 'engineering-manager',
		unit: name,
		place,
		...rest,
		below: [...engineers(members), ...below],
	};
}

const booking: Branch = {
	title: 'Director of Engineering, Booking',
	role: 'director',
	unit: 'Booking',
	place: 'Rotterdam',
	below: [
		team('Rates', 'Rotterdam', 'Tech Lead, Senior Engineer 2, Software Engineer 3'),
		team('Quotes', 'Lisbon', 'Tech Lead, Senior Engineer 2, Software Engineer 2', { shared: true }),
		team('Checkout', 'Lisbon', 'Tech Lead, Staff Engineer, Senior Engineer 2, Software Engineer 3'),
		team('Partner APIs', 'Bengaluru', 'Tech Lead, Senior Engineer 5, Software Engineer 7, Test Engineer 2'),
		{ title: 'Senior Staff Engineer', role: 'senior-staff-engineer', place: 'Lisbon' },
	],
};

const tracking: Branch = {
	title: 'Director of Engineering, Tracking',
	role: 'director',
	unit: 'Tracking',
	place: 'Nairobi',
	below: [
		team('Vessel positions', 'Nairobi', 'Tech Lead, Senior Engineer 2, Software Engineer 3'),
		team(
			'Arrival forecasts',
			'Bengaluru',
			'Tech Lead, Staff Engineer, Senior Engineer 2, Software Engineer 2',
		),
		team('Alerts', 'Nairobi', 'Senior Engineer 2, Software Engineer 2', {
			below: [team('Messages', 'Nairobi', 'Software Engineer 2', { unit: 'Alerts' })],
		}),
		{
			title: 'Senior Engineering Manager, Mobile',
			role: 'senior-engineering-manager',
			unit: 'Mobile',
			place: 'São Paulo',
			below: [team('Mobile', 'São Paulo', 'Tech Lead, Senior Engineer 2, Software Engineer 2')],
		},
	],
};

const trade: Branch = {
	title: 'Director of Engineering, Trade',
	role: 'director',
	unit: 'Trade',
	place: 'Toronto',
	open: true,
	below: [
		team('Customs', 'Toronto', 'Tech Lead, Senior Engineer 2, Software Engineer 3'),
		team('Documents', 'Toronto', 'Tech Lead, Senior Engineer, Software Engineer 3'),
		team('Carbon reports', 'Lisbon', 'Senior Engineer, Software Engineer', { status: 'planned', open: true }),
	],
};

const platform: Branch = {
	title: 'VP of Engineering, Platform',
	role: 'vp',
	unit: 'Platform',
	place: 'Rotterdam',
	open: true,
	below: [
		{
			title: 'Senior Director of Engineering, Infrastructure',
			role: 'senior-director',
			unit: 'Infrastructure',
			place: 'Rotterdam',
			below: [
				team('Cloud', 'Rotterdam', 'Tech Lead, Staff Engineer, Senior Engineer 3, Software Engineer 2'),
				team('Reliability', 'Toronto', 'Staff Engineer, Senior Engineer 3, Software Engineer'),
				team('Developer tools', 'Bengaluru', 'Tech Lead, Senior Engineer 2, Software Engineer 3'),
				{ title: 'Principal Engineer', role: 'principal-engineer', place: 'Toronto' },
			],
		},
		{
			title: 'Director of Engineering, Data',
			role: 'director',
			unit: 'Data',
			place: 'Bengaluru',
			below: [
				team('Data platform', 'Bengaluru', 'Tech Lead, Senior Engineer 2, Software Engineer 3'),
				seat('Head of Data Science', 128, { unit: 'Data science', place: 'Lisbon' }, [
					seat('Data Scientist', 92, { times: 4, dotted: ['Director of Product, Tracking'] }),
					seat('Senior Data Scientist', 106),
				]),
				seat('Analytics Manager', 98, { unit: 'Analytics', place: 'Bengaluru' }, [
					seat('Analytics Engineer', 74, { times: 3 }),
					seat('Data Analyst', 62, { times: 2, dotted: ['VP of Sales'] }),
				]),
			],
		},
		seat(
			'Head of Information Security',
			142,
			{ unit: 'Security', place: 'Toronto', dotted: ['General Counsel'] },
			[seat('Security Engineer', 96, { times: 4 }), seat('Security Analyst', 74)],
		),
		team('Identity', 'Rotterdam', 'Tech Lead, Senior Engineer 2, Software Engineer 2', {
			unit: 'Identity',
			dotted: ['Head of Information Security'],
		}),
	],
};

const engineering: Branch = {
	title: 'Chief Technology Officer',
	role: 'cto',
	unit: 'Engineering',
	place: 'Rotterdam',
	below: [
		seat('Executive Assistant', 58, { assistant: true }),
		{
			title: 'VP of Engineering, Product Engineering',
			role: 'vp',
			unit: 'Product Engineering',
			place: 'Lisbon',
			below: [booking, tracking, trade, { title: 'Principal Engineer', role: 'principal-engineer' }],
		},
		platform,
		{ title: 'Distinguished Engineer', role: 'distinguished-engineer', place: 'Toronto' },
		seat('Head of Engineering Programs', 112, { unit: 'Programs', place: 'Rotterdam' }, [
			seat('Senior Program Manager', 92, {}, [seat('Program Manager', 76, { place: 'Nairobi' })]),
		]),
	],
};

const product: Branch = seat('Chief Product Officer', 232, { unit: 'Product', place: 'Lisbon' }, [
	seat('Director of Product, Booking', 148, { place: 'Rotterdam' }, [
		seat('Senior Product Manager', 108, { times: 2, dotted: ['Director of Engineering, Booking'] }),
		seat('Product Manager', 88, { times: 2, dotted: ['Director of Engineering, Booking'] }),
	]),
	seat('Director of Product, Tracking', 148, { place: 'Nairobi' }, [
		seat('Senior Product Manager', 108, { dotted: ['Director of Engineering, Tracking'] }),
		seat('Product Manager', 88, { times: 2 }),
	]),
	seat('Head of Design', 138, { unit: 'Design', place: 'Lisbon' }, [
		seat('Principal Designer', 112),
		seat('Senior Product Designer', 92, { times: 2 }),
		seat('Product Designer', 74, { times: 3 }),
		seat('User Researcher', 78, { times: 2 }),
	]),
]);

const commercial: Branch = seat('Chief Revenue Officer', 238, { unit: 'Commercial', place: 'Rotterdam' }, [
	seat('Executive Assistant', 52, { assistant: true }),
	seat('VP of Sales', 172, { unit: 'Sales', place: 'Toronto' }, [
		seat('Sales Manager, Americas', 118, { place: 'São Paulo' }, [
			seat('Account Executive', 88, { times: 4 }),
		]),
		seat('Sales Manager, Europe', 118, { place: 'Rotterdam' }, [seat('Account Executive', 88, { times: 5 })]),
		seat('Sales Manager, Africa and Asia', 112, { place: 'Nairobi', open: true }, [
			seat('Account Executive', 78, { times: 3 }),
		]),
		seat('Sales Engineer', 98, { times: 2, dotted: ['Engineering Manager, Partner APIs'] }),
	]),
	seat('Head of Customer Success', 126, { unit: 'Customer Success', place: 'Lisbon' }, [
		seat('Customer Success Manager', 72, { times: 6 }),
		seat('Support Lead', 68, { place: 'Bengaluru' }, [seat('Support Specialist', 44, { times: 6 })]),
	]),
	seat('Head of Marketing', 122, { unit: 'Marketing', place: 'Rotterdam' }, [
		seat('Content Lead', 76),
		seat('Campaign Manager', 70, { times: 2 }),
		seat('Brand Designer', 66),
	]),
]);

const finance: Branch = seat('Chief Financial Officer', 226, { unit: 'Finance', place: 'Rotterdam' }, [
	seat('Financial Controller', 116, {}, [
		seat('Senior Accountant', 72, { times: 2 }),
		seat('Accountant', 56, { times: 2 }),
		seat('Payroll Specialist', 54),
	]),
	seat('Head of Financial Planning', 118, {}, [
		seat('Finance Partner, Engineering', 84, { dotted: ['Chief Technology Officer'] }),
		seat('Finance Partner, Commercial', 82, { dotted: ['Chief Revenue Officer'] }),
		seat('Financial Analyst', 64),
	]),
	seat('Procurement Manager', 82),
]);

const people: Branch = seat('Chief People Officer', 204, { unit: 'People', place: 'Lisbon' }, [
	seat('Head of Talent', 104, { place: 'Lisbon' }, [seat('Recruiter', 60, { times: 3 })]),
	seat('People Partner', 82, { times: 2, dotted: ['Chief Technology Officer'] }),
	seat('People Operations Manager', 84, { place: 'Rotterdam' }, [seat('People Operations Specialist', 54)]),
	seat('Office Manager', 52, { place: 'Nairobi' }),
]);

const legal: Branch = seat('General Counsel', 198, { unit: 'Legal', place: 'Toronto' }, [
	seat('Senior Counsel', 128),
	seat('Privacy Officer', 108, { dotted: ['Head of Information Security'] }),
	seat('Paralegal', 58),
]);

/** Tidemark, which makes software for ports and freight, from the top down. */
export const tidemark: Branch = {
	title: 'Chief Executive Officer',
	role: 'ceo',
	unit: 'Executive Office',
	place: 'Rotterdam',
	below: [
		seat('Executive Assistant', 62, { assistant: true }),
		seat('Chief of Staff', 118),
		engineering,
		product,
		commercial,
		finance,
		people,
		legal,
	],
};
