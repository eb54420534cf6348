import type { ProjectedDocument } from '#lib/model/projection.ts';
import type { Subject } from '../subject.ts';
import { csvText } from '../csv/csv-text.ts';
import { writeXlsx } from '../xlsx/write.ts';
import { ladderSheets } from './ladder-sheets.ts';
import { organizationTable } from './organization-table.ts';
import type { Sheet } from './sheet.ts';

/** The first sheet of what is asked for: one row a seat, or one a role. */
export function writeCsvOf(document: ProjectedDocument, subject: Subject): string {
	return csvText(sheetsOf(document, subject)[0]?.rows ?? [], { plain: true });
}

/** A workbook with all sheets of what is asked for. */
export function writeXlsxOf(document: ProjectedDocument, subject: Subject): Promise<Uint8Array<ArrayBuffer>> {
	return writeXlsx(sheetsOf(document, subject));
}

function sheetsOf(document: ProjectedDocument, subject: Subject): readonly Sheet[] {
	return subject === 'ladder'
		? ladderSheets(document)
		: [{ name: 'Organization', rows: organizationTable(document) }];
}
