import type { Catalogue, Role } from '../../src/catalogue/types.js';
import { byLevel, type LevelGroup } from '../../src/catalogue/tree.js';
import { ru } from '../../src/i18n/ru.js';
import { escape } from './escape.js';

const card = ({ title, alias, summary }: Role, id: string): string => {
  const about = `<span class="hidden">: ${escape(title)}</span>`;
  return `<li><article aria-labelledby="${id}">
    <div class="title">
      <span><h4 id="${id}">${escape(title)}</h4></span>
      ${alias ? `<p class="alias" lang="en">${escape(alias)}</p>` : ''}
    </div>
    <p class="summary">${escape(summary)}</p>
    <div class="actions">
      <button type="button" class="quiet" aria-expanded="false">
        ${ru.details}${about}<span class="chevron"></span>
      </button>
      <button type="button" aria-pressed="false">${ru.ask}${about}</button>
    </div>
    <div hidden></div>
  </article></li>`;
};

const level = ({ level, title, text, roles }: LevelGroup): string => {
  const id = `level-${level}`;
  return `<section class="level" aria-labelledby="${id}" data-hue="${level}">
    <div class="header">
      <span><h3 id="${id}">${escape(title ?? ru.level(level))}</h3></span>
      <p class="count">${ru.roles(roles.length)}</p>
    </div>
    ${text ? `<p class="text">${escape(text)}</p>` : ''}
    <ul role="list">${roles.map((role) => card(role, role.id)).join('')}</ul>
  </section>`;
};

/** What `<sales-roles>` shows of a catalogue, but for the form and the notice, as HTML from a server. */
export const baselineHtml = (catalogue: Catalogue): string =>
  `<header><h2>${escape(catalogue.title)}</h2><p>${escape(catalogue.intro)}</p></header>
  ${byLevel(catalogue).map(level).join('')}`;
