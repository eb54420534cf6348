const files = (count: number) => (count === 1 ? '1 Datei' : `${count} Dateien`);

export const savingWords = {
	title: 'Speichern und ausgeben',
	intro: 'Alles bleibt auf diesem Gerät: Dateien gehen dorthin, wo Sie es wollen, und nirgends sonst hin.',
	saveFile: 'Als eine Datei speichern',
	saveFileFor:
		'Die ganze Leiter in einer .rolemap.json. Sie öffnet sich hier wieder ohne Verlust und liest sich gut im Vergleich.',
	saveFolder: 'Die Seiten speichern',
	saveFolderFor: 'Ein Ordner mit Markdown oder ein .zip davon. Geschrieben wird nur, was sich geändert hat.',
	saveServed: (name: string) => `In ${name} speichern`,
	saveServedFor:
		'Die geöffneten Dateien. Was inzwischen jemand anderes geändert hat, wird nie überschrieben.',
	formats: {
		json: { name: 'JSON', why: 'Für andere Programme, nach dem veröffentlichten Schema.' },
		csv: { name: 'CSV', why: 'Die Organisation als Tabelle, eine Zeile je Stelle; ohne sie die Rollen.' },
		xlsx: {
			name: 'Excel-Arbeitsmappe',
			why: 'Dieselbe Tabelle für die Tabellenkalkulation; ohne Organisation Rollen und Wechsel.',
		},
		svg: { name: 'SVG-Zeichnung', why: 'Die Karte als scharfes Bild, für Dokumente und Folien.' },
		mermaid: { name: 'Mermaid', why: 'Die Karte als Text, den GitHub, GitLab und viele Wikis zeichnen.' },
		graphml: { name: 'GraphML', why: 'Rollen und Wechsel als Graph, für yEd, Gephi und andere.' },
	} as Readonly<Record<string, { readonly name: string; readonly why: string }>>,
	download: (name: string) => `${name} herunterladen`,
	saving: 'Speichert …',
	saved: (name: string, count: number) => `${name} gespeichert (${files(count)} geschrieben).`,
	unchanged: (name: string) => `${name} sagt das alles schon; nichts war zu schreiben.`,
	downloaded: (name: string) => `${name} liegt in Ihren Downloads.`,
	conflict: (paths: readonly string[], count: number) =>
		`Nicht überschrieben: ${paths.join(', ')}, inzwischen von jemand anderem geändert. Beide Fassungen bleiben erhalten.${count === 0 ? '' : ` ${files(count)} geschrieben.`}`,
	keepOurs: 'Bitte Ihre Fassung als andere Datei speichern oder die andere neu öffnen.',
	theirsAndOurs: (file: string) => `${file}: was jetzt dort ist, und Ihre Fassung`,
	refused: (name: string, reason: string) => `${name} wurde nicht gespeichert: ${reason}`,
	newer:
		'Nicht gespeichert: Die Datei stammt von einem neueren Rolemap, und was nur jenes kennt, ginge verloren. Bitte eine Kopie speichern.',
	notAllowed: (name: string) => `Nicht gespeichert: Der Browser durfte ${name} nicht schreiben.`,
	notWritten: (count: number) =>
		count === 1
			? 'Eines ließ sich nicht in die Seiten schreiben:'
			: `${count} Dinge ließen sich nicht in die Seiten schreiben:`,
};
