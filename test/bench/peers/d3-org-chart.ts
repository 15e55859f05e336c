import { OrgChart } from 'd3-org-chart';
import { byLevel } from '../../../src/catalogue/tree.js';
import type { Catalogue, Role } from '../../../src/catalogue/types.js';
import { escape } from '../escape.js';

/** A node as d3-org-chart takes it: in a flat list, in which each but the root names its parent. */
interface Entry {
  id: string;
  parentId?: string;
  isRole?: boolean;
  title: string | undefined;
  alias?: string | undefined;
  text?: string | undefined;
}

/** The chart has one root, the levels below it, and the roles below those. */
const entriesOf = (catalogue: Catalogue): Entry[] => [
  { id: 'root', title: catalogue.title, text: catalogue.intro },
  ...byLevel(catalogue).flatMap(({ level, title, text, roles }) => [
    { id: `level-${level}`, parentId: 'root', title, text },
    ...roles.map(({ id, title, alias, summary }: Role) => ({
      id,
      parentId: `level-${level}`,
      isRole: true,
      title,
      alias,
      text: summary,
    })),
  ]),
];

const content = ({ isRole, title, alias, text }: Entry): string =>
  `<div style="padding: 12px; border: 1px solid #d8dde6; border-radius: 14px; background: #fff">
    <strong class="${isRole ? 'role' : ''}">${escape(title)}</strong>
    ${alias ? `<div lang="en">${escape(alias)}</div>` : ''}
    ${text ? `<div>${escape(text)}</div>` : ''}
  </div>`;

/**
 * Shows the roles as a developer would after the readme, with all nodes open, none behind the button
 * that shows more, and without the movement, which lasts 400 ms whatever the number.
 */
export const show = (catalogue: Catalogue): HTMLElement => {
  const element = document.createElement('div');
  document.body.append(element);
  const data = entriesOf(catalogue);
  new OrgChart<Entry>()
    .container(element)
    .data(data)
    .nodeWidth(() => 320)
    .nodeHeight(() => 240)
    .nodeContent(({ data }) => content(data))
    .initialExpandLevel(2)
    .minPagingVisibleNodes(() => data.length)
    .duration(0)
    .render();
  return element;
};

/** Roles that stand in their place: nodes begin in that of the root, and are moved in a later task. */
export const countRoles = (element: HTMLElement): number => {
  const roles = element.getElementsByClassName('role');
  const last = roles.item(roles.length - 1)?.closest('g.node');
  return last?.getAttribute('opacity') === '1' ? roles.length : 0;
};
