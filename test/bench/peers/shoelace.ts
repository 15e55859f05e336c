import '@shoelace-style/shoelace/dist/components/tree-item/tree-item.js';
import '@shoelace-style/shoelace/dist/components/tree/tree.js';
import theme from '@shoelace-style/shoelace/dist/themes/light.styles.js';
import { byLevel, type LevelGroup } from '../../../src/catalogue/tree.js';
import type { Catalogue, Role } from '../../../src/catalogue/types.js';
import { escape } from '../escape.js';

/** What is said of a level, or of all. */
const about = (title = '', text = ''): string =>
  `<div><strong>${escape(title)}</strong><div>${escape(text)}</div></div>`;

const role = ({ title, alias, summary }: Role): string =>
  `<sl-tree-item class="role">
    <div>
      <strong>${escape(title)}</strong>
      ${alias ? `<div lang="en">${escape(alias)}</div>` : ''}
      <div>${escape(summary)}</div>
    </div>
  </sl-tree-item>`;

const level = ({ title, text, roles }: LevelGroup): string =>
  `<sl-tree-item expanded>${about(title, text)}${roles.map(role).join('')}</sl-tree-item>`;

/** Shows the roles as a developer would after the documentation: as markup, with all items open. */
export const show = (catalogue: Catalogue): HTMLElement => {
  if (theme.styleSheet) document.adoptedStyleSheets = [theme.styleSheet];
  const { title, intro } = catalogue;
  const levels = byLevel(catalogue).map(level).join('');
  const tree = document.createElement('sl-tree');
  tree.innerHTML = `<sl-tree-item expanded>${about(title, intro)}${levels}</sl-tree-item>`;
  document.body.append(tree);
  return tree;
};

/** Roles whose last has rendered, as all do at once: one that has not is without its slot. */
export const countRoles = (element: HTMLElement): number => {
  const roles = element.getElementsByClassName('role');
  const last = roles.item(roles.length - 1);
  return last?.shadowRoot?.querySelector('slot') ? roles.length : 0;
};
