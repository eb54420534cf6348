import type { Picture } from '#lib/drawing/picture.ts';
import type { Subject } from '#lib/drawing/shape.ts';
import { lightTheme, type Theme } from '#lib/drawing/theme.ts';
import { pageLinks } from '../pdf/page-links.ts';
import { xmlText } from '../svg/xml-text.ts';
import { layoutParts, masterPart, notesMasterPart } from './master-parts.ts';
import { packageOf, type Part, type PartLink } from './package.ts';
import { slideFrame, units } from './slide-frame.ts';
import { notesPart, slidePart } from './slide-part.ts';
import { cultureOf } from './text-body.ts';
import { themePart } from './theme-part.ts';
import { packageNamespace, partNamespaces, xmlHead } from './xml-names.ts';

export interface Slide {
	readonly picture: Picture;
	/** What is said about it; nobody in the room sees it. A paragraph for each line. */
	readonly notes?: string;
}

export interface DeckOptions {
	/** What the deck is called; its first slide's title where nothing is said. */
	readonly title?: string;
	/** What stands on every slide of a confidential picture. */
	readonly confidential: string;
	/** The day the deck is made, as it is to be read on each slide. */
	readonly day?: string;
	/** The theme that the pictures were drawn with; the light one where nothing is said. */
	readonly theme?: Theme;
	/** Told after each slide. */
	readonly progress?: (done: number, of: number) => void;
}

/**
 * A deck of slides, one a picture: boxes with their text in them, lines that stay fastened to their boxes when these
 * are moved, and for those who do not see it everything in the order of the outline. The same slides give the same bytes.
 */
export function writePptx(slides: readonly Slide[], options: DeckOptions): Uint8Array<ArrayBuffer> {
	const { theme = lightTheme, confidential, day = '', progress } = options;
	const look = { theme, confidential, day };
	const language = slides[0]?.picture.language ?? 'en';
	const culture = cultureOf(language);
	const isNoted = slides.map(({ notes = '' }) => notes.trim() !== '');
	const noted = isNoted.includes(true);
	const layouts = layoutParts(culture);
	const parts: Part[] = [
		presentation(slides.length, noted),
		...designs(theme, culture, layouts, noted),
		...properties(options.title ?? slides[0]?.picture.title ?? '', culture),
	];
	const leadsTo = pageLinks(slides.map(({ picture }) => picture));
	for (const [at, { picture, notes = '' }] of slides.entries()) {
		const number = at + 1;
		const jumps = new Set<number>();
		const jumpOf = (of: Subject) => {
			const to = leadsTo(of, at);
			if (to === null) return null;
			jumps.add(to + 1);
			return jumpTo(to + 1);
		};
		const ownNotes = isNoted[at] === true;
		const xml = slidePart(picture, number, look, jumpOf);
		parts.push({
			path: pathOf('slide', number),
			type: 'presentationml.slide',
			xml,
			links: [
				link('slideLayout', 1),
				...(ownNotes ? [{ ...link('notesSlide', number), id: 'rId2' }] : []),
				...[...jumps].map((to) => ({ ...link('slide', to), id: jumpTo(to) })),
			],
		});
		if (ownNotes)
			parts.push({
				path: pathOf('notesSlide', number),
				type: 'presentationml.notesSlide',
				xml: notesPart(notes, picture.language),
				links: [link('notesMaster', 1), { ...link('slide', number), id: 'rId2' }],
			});
		progress?.(number, slides.length);
	}
	return packageOf(parts, [
		{ id: 'rId1', kind: 'officeDocument', to: presentationPath },
		{ id: 'rId2', kind: 'core-properties', to: corePath },
		{ id: 'rId3', kind: 'extended-properties', to: appPath },
	]);
}

/** What a slide calls the link to another. */
const jumpTo = (number: number): string => `toSlide${number}`;

const presentationPath = 'ppt/presentation.xml';
const corePath = 'docProps/core.xml';
const appPath = 'docProps/app.xml';

type PartKind = 'slide' | 'notesSlide' | 'slideLayout' | 'slideMaster' | 'notesMaster' | 'theme';

function pathOf(kind: PartKind, number: number): string {
	return `ppt/${kind}${kind === 'theme' ? '' : 's'}/${kind}${number}.xml`;
}

function link(kind: PartKind, number: number): PartLink {
	return { id: 'rId1', kind, to: pathOf(kind, number) };
}

function presentation(count: number, noted: boolean): Part {
	const links = [
		link('slideMaster', 1),
		...Array.from({ length: count }, (_, at) => link('slide', at + 1)),
		link('theme', 1),
		...(noted ? [link('notesMaster', 1)] : []),
	].map((one, at) => ({ ...one, id: `rId${at + 1}` }));
	const idOf = (kind: PartKind) => links.find((one) => one.kind === kind)?.id ?? '';
	const ids = Array.from({ length: count }, (_, at) => `<p:sldId id="${256 + at}" r:id="rId${at + 2}"/>`);
	const { width, height } = slideFrame.slide;
	return {
		path: presentationPath,
		type: 'presentationml.presentation.main',
		xml: [
			`${xmlHead}<p:presentation ${partNamespaces} saveSubsetFonts="1">`,
			`<p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst>`,
			noted
				? `<p:notesMasterIdLst><p:notesMasterId r:id="${idOf('notesMaster')}"/></p:notesMasterIdLst>`
				: '',
			count === 0 ? '' : `<p:sldIdLst>${ids.join('')}</p:sldIdLst>`,
			`<p:sldSz cx="${units(width)}" cy="${units(height)}"/><p:notesSz cx="${units(height)}" cy="${units(720)}"/>`,
			'</p:presentation>',
		].join(''),
		links,
	};
}

/** Master, layouts and their theme; notes have a master and a theme of their own. */
function designs(theme: Theme, culture: string, layouts: readonly string[], noted: boolean): readonly Part[] {
	const themeOf = (number: number): Part => {
		return { path: pathOf('theme', number), type: 'theme', xml: themePart(theme), links: [] };
	};
	const layoutLinks = layouts.map((_, at) => ({ ...link('slideLayout', at + 1), id: `rId${at + 1}` }));
	const master = masterPart(
		theme,
		culture,
		layoutLinks.map(({ id }) => id),
	);
	return [
		{
			path: pathOf('slideMaster', 1),
			type: 'presentationml.slideMaster',
			xml: master,
			links: [...layoutLinks, { ...link('theme', 1), id: `rId${layouts.length + 1}` }],
		},
		...layouts.map((xml, at) => ({
			path: pathOf('slideLayout', at + 1),
			type: 'presentationml.slideLayout',
			xml,
			links: [link('slideMaster', 1)],
		})),
		themeOf(1),
		...(noted
			? [
					{
						path: pathOf('notesMaster', 1),
						type: 'presentationml.notesMaster',
						xml: notesMasterPart(),
						links: [link('theme', 2)],
					},
					themeOf(2),
				]
			: []),
	];
}

/** What the file says of itself: its title, its language, and what wrote it; nothing of who did or when. */
function properties(title: string, culture: string): readonly Part[] {
	const app = `${xmlHead}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Rolemap</Application></Properties>`;
	const core = `${xmlHead}<cp:coreProperties xmlns:cp="${packageNamespace}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xmlText(title)}</dc:title><dc:language>${culture}</dc:language></cp:coreProperties>`;
	return [
		{ path: corePath, type: 'core-properties', xml: core, links: [] },
		{ path: appPath, type: 'extended-properties', xml: app, links: [] },
	];
}
