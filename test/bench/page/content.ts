/** What is to be shown, as each side takes it. */
export interface Content {
  catalogue: { roles: readonly unknown[] };
  html: string;
}

/** Loads a catalogue of so many roles, and the same as HTML. */
export const load = async (count: number): Promise<Content> => {
  const [catalogue, html] = await Promise.all([
    fetch(`/catalogue/${count}`),
    fetch(`/baseline/${count}`),
  ]);
  return { catalogue: (await catalogue.json()) as Content['catalogue'], html: await html.text() };
};

/** Puts the HTML into the page, and nothing else: what all are compared with. */
export const showHtml = ({ html }: Content, className = 'bench'): HTMLElement => {
  const element = document.createElement('div');
  element.className = className;
  document.body.append(element);
  element.innerHTML = html;
  return element;
};

export const countArticles = (element: HTMLElement): number =>
  element.getElementsByTagName('article').length;
