import type { linkingIssueWords as english } from '../english/issues-linking.ts';
import type { SaidIssues } from '../said.ts';

/** Probleme, wenn Stellen nach ihren Titeln mit Rollen verbunden werden. */
export const linkingIssueWords = {
	'link-line-odd': {
		message: ({ line }) => `„${line}“ sagt nicht, welcher Titel zu welcher Rolle gehört.`,
		help: 'Je Zeile ein Titel, ein Pfeil und eine Rolle: „Team lead -> engineering-manager“.',
	},
	'link-title-unknown': {
		message: ({ title, near }) =>
			`Keine Stelle hat den Titel „${title}“.${near === '' ? '' : ` Meinten Sie „${near}“?`}`,
		help: '„rolemap report ... titles“ nennt die Titel ohne Rolle.',
	},
	'link-role-unknown': {
		message: ({ role, near }) =>
			`Keine Rolle heißt „${role}“, oder mehrere heißen so.${near === '' ? '' : ` Meinten Sie „${near}“?`}`,
		help: 'Nennen Sie die Rolle mit ihrer Kennung oder ihrem vollen Namen.',
	},
} satisfies Pick<SaidIssues, keyof typeof english>;
