import { writeLockedTalent } from '#lib/formats/talent/write-locked.ts';
import { writeSuccession } from '#lib/formats/talent/write-succession.ts';
import { writeTalent } from '#lib/formats/talent/write.ts';
import type { ProjectedTalent } from '#lib/model/talent/project-talent.ts';
import { slug } from '#lib/model/slug.ts';
import { download } from './download.ts';

/** Downloads slates and criticality as a table; returns the file's name. */
export function downloadSuccession(talent: ProjectedTalent): string {
	download('succession.csv', writeSuccession(talent), 'text/csv');
	return 'succession.csv';
}

/** Downloads all of `talent`, with a passphrase as a file that only it opens; the name tells the ladder and nobody's. */
export async function downloadTalent(talent: ProjectedTalent, passphrase = ''): Promise<string> {
	const name = `${slug(talent.title) || 'succession'}.rolemap-talent.json`;
	const text = passphrase === '' ? writeTalent(talent) : await writeLockedTalent(talent, passphrase);
	download(name, text, 'application/json');
	return name;
}
