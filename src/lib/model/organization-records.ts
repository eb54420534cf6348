import type { RolemapDocument } from './document.ts';

/** The records of one organization, as they go into a document. */
export type OrganizationRecords = Pick<
	RolemapDocument,
	'orgs' | 'units' | 'positions' | 'people' | 'assignments' | 'lines'
>;
