/** Inline Markdown as a small tree of text nodes: the only form in which a page's words reach a screen. */
export type InlineNode =
	| { readonly kind: 'text'; readonly text: string }
	| { readonly kind: 'code'; readonly text: string }
	| { readonly kind: 'break' }
	| { readonly kind: 'strong' | 'emphasis' | 'struck'; readonly children: readonly InlineNode[] }
	/** `href` is http, https or mailto; `roleId` is set where the link leads to a page of this ladder. */
	| {
			readonly kind: 'link';
			readonly href: string;
			readonly roleId?: string;
			readonly children: readonly InlineNode[];
	  };

/** Block Markdown as a small tree, for what the reader kept as text. */
export type BlockNode =
	| { readonly kind: 'paragraph'; readonly children: readonly InlineNode[] }
	| { readonly kind: 'heading'; readonly level: number; readonly children: readonly InlineNode[] }
	| {
			readonly kind: 'list';
			readonly ordered: boolean;
			readonly start: number;
			readonly items: readonly (readonly BlockNode[])[];
	  }
	| {
			readonly kind: 'table';
			readonly head: readonly (readonly InlineNode[])[];
			readonly rows: readonly (readonly (readonly InlineNode[])[])[];
	  }
	| { readonly kind: 'code'; readonly text: string }
	| { readonly kind: 'quote'; readonly children: readonly BlockNode[] }
	| { readonly kind: 'rule' };
