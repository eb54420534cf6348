import type { ProjectedTalent } from '#lib/model/talent/project-talent.ts';
import { lockText } from './locked-file.ts';
import { writeTalent } from './write.ts';

/**
 * The talent document as a `<name>.rolemap-talent.json` that only `passphrase` opens; whoever loses it loses the
 * contents.
 */
export function writeLockedTalent(talent: ProjectedTalent, passphrase: string): Promise<string> {
	return lockText(writeTalent(talent), passphrase);
}
