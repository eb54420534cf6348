import { speakers, type Assembly } from './assembly.ts';
import { nameKey } from '#lib/model/role-names.ts';

/** Pages that give their roles one name: both are kept, and only their files tell them apart. */
export function reportSameNames(assembly: Assembly): void {
	const byName = new Map<string, string>();
	for (const { role, reading } of speakers(assembly)) {
		if (!role) continue;
		const key = nameKey(role.name);
		const first = byName.get(key);
		if (first === undefined) byName.set(key, reading.file);
		else {
			const line = reading.h1?.src.line ?? 1;
			const place = {
				file: reading.file,
				line,
				column: 1,
				...(reading.h1 ? { excerpt: reading.h1.text.slice(0, 500) } : {}),
			};
			assembly.report.add('role-name-twice', { name: role.name, first, second: reading.file }, place);
		}
	}
}
