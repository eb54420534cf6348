import { GFM, InlineContext, parser, type MarkdownConfig } from '@lezer/markdown';

const inlineParsers = [
	...['Escape', 'Entity', 'InlineCode', 'HTMLTag', 'Emphasis', 'HardBreak', 'Link', 'Image', 'LinkEnd'],
	...['Strikethrough', 'Autolink'],
];
const blockParsers = [
	...[
		'IndentedCode',
		'FencedCode',
		'Blockquote',
		'HorizontalRule',
		'BulletList',
		'OrderedList',
		'ATXHeading',
	],
	...['HTMLBlock', 'SetextHeading', 'Table', 'TaskList'],
];

/** CommonMark with GFM, blocks alone: the words inside them are read one leaf at a time, each within its limits. */
export const blockParser = parser.configure([GFM, { remove: inlineParsers }]);

/**
 * CommonMark with GFM, inlines alone: a leading `#`, `-` or `|` is text here. Reference definitions are still seen.
 * Removed in a second step, because one configuration first removes and then adds.
 */
export const inlineParser = parser.configure(GFM).configure({ remove: blockParsers });

/**
 * Where a text has no definitions, `[words]` is only words in brackets and must not keep a link around it from being
 * one (CommonMark 0.31, 6.3: `[a [b] c](address)`), which the parser, who does not know them, lets it do.
 */
const plainBrackets: MarkdownConfig = {
	parseInline: [
		{
			name: 'PlainBracket',
			before: 'LinkEnd',
			parse(context, next, position) {
				if (next !== 93 || /[([]/.test(context.slice(position + 1, position + 2))) return -1;
				const start = context.findOpeningDelimiter(InlineContext.linkStart);
				const image = context.findOpeningDelimiter(InlineContext.imageStart);
				if (start === null || (image !== null && image > start)) return -1;
				const opener = context.getDelimiterAt(start);
				if (opener !== null) Object.assign(opener, { type: {} });
				return position + 1;
			},
		},
	],
};

export const plainBracketParser = inlineParser.configure(plainBrackets);
