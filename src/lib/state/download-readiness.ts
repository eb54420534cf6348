import { writeReadiness } from '#lib/formats/readiness/write.ts';
import { projectReadiness, type ReadinessAudience } from '#lib/model/readiness/project-readiness.ts';
import type { Readiness } from '#lib/model/readiness/readiness.ts';
import { slug } from '#lib/model/slug.ts';
import { download } from './download.ts';

/** Downloads what `audience` may see of `document`; returns the file's name, which tells the ladder and nobody's name. */
export function downloadReadiness(document: Readiness, audience: ReadinessAudience): string {
	const name = `${slug(document.title) || 'ladder'}.rolemap-readiness.json`;
	download(name, writeReadiness(projectReadiness(document, audience)), 'application/json');
	return name;
}
