// The package has no types; these are of what the benchmark uses.
declare module 'd3-org-chart' {
  export class OrgChart<Entry> {
    container(element: Element): this;
    data(entries: readonly Entry[]): this;
    nodeWidth(width: () => number): this;
    nodeHeight(height: () => number): this;
    nodeContent(html: (node: { data: Entry }) => string): this;
    initialExpandLevel(depth: number): this;
    minPagingVisibleNodes(count: () => number): this;
    duration(milliseconds: number): this;
    render(): this;
  }
}
