/** Handing over what is shown: its address, its file, and what the other person needs. */
export const shareWords = {
	title: 'Teilen',
	close: 'Teilen schließen',
	address: 'Die Adresse dessen, was zu sehen ist',
	copy: 'Adresse kopieren',
	copied: 'Die Adresse ist kopiert.',
	copyByHand:
		'Der Browser lässt Rolemap nicht kopieren. Die Adresse ist markiert und lässt sich von Hand kopieren.',
	send: 'Senden …',
	file: 'Die Datei',
	fileIs: (name: string) =>
		`Alle Seiten von ${name} in einem Archiv. Wer es auf Rolemap zieht, sieht dasselbe.`,
	download: 'Datei herunterladen',
	downloaded: (file: string) => `${file} ist heruntergeladen.`,
	leftOut: (count: number) =>
		count === 1
			? '1 Seite fehlt darin: Ihre ursprünglichen Bytes sind nicht zur Hand.'
			: `${count} Seiten fehlen darin: Ihre ursprünglichen Bytes sind nicht zur Hand.`,
	needs: {
		example: 'Wer diese Adresse öffnet, sieht dasselbe: Das Beispiel gehört zu Rolemap.',
		onlyHere:
			'Diese Adresse gilt nur auf diesem Rechner. Alle anderen brauchen die Datei und ein eigenes Rolemap, um sie zu öffnen.',
		served:
			'Diese Adresse gilt, solange ihr Server läuft und zu erreichen ist. Alle anderen brauchen die Datei.',
		files: 'Diese Adresse zeigt nur etwas, wenn dieselben Laufbahnen geöffnet sind: Die Datei gehört dazu.',
	},
	nothingPersonal: 'Nichts Persönliches reist mit',
	nothingPersonalMore:
		'Weder die Adresse noch die Datei enthält den eigenen Namen, Einstellungen, Reife oder Talentdaten. Die Adresse nennt die Rolle oder den Wechsel, der zu sehen ist; die Datei enthält die Seiten, wie sie sind.',
};
