/** What the bench uses of it; the package has no types. */
declare module 'd3-org-chart' {
	export class OrgChart<Row> {
		container(element: HTMLElement): this;
		data(rows: readonly Row[]): this;
		nodeWidth(width: () => number): this;
		nodeHeight(height: () => number): this;
		initialExpandLevel(level: number): this;
		duration(milliseconds: number): this;
		nodeContent(content: (node: { readonly data: Row }) => string): this;
		render(): this;
		fit(options: { readonly animate: boolean }): this;
		setExpanded(id: string, expanded: boolean): this;
	}
}
