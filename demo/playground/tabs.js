// @ts-check
import { make } from './make.js';

/**
 * Tabs after the pattern of the ARIA Authoring Practices: one of them in the order of Tab, arrows between them, each
 * shows its panel as it gets the focus.
 *
 * @param {string} label What they are for.
 * @param {readonly { id: string, title: string, panel: HTMLElement }[]} tabs
 */
export const makeTabs = (label, tabs) => {
  const buttons = tabs.map(({ id, title }) =>
    make(
      'button',
      { type: 'button', role: 'tab', id: `tab-${id}`, 'aria-controls': `panel-${id}` },
      title,
    ),
  );
  let chosen = 0;
  /** @param {number} index */
  const choose = (index) => {
    chosen = (index + tabs.length) % tabs.length;
    for (const [place, button] of buttons.entries()) {
      button.setAttribute('aria-selected', `${place === chosen}`);
      button.tabIndex = place === chosen ? 0 : -1;
    }
    for (const [place, { panel }] of tabs.entries()) panel.hidden = place !== chosen;
  };
  const list = make('div', { role: 'tablist', 'aria-label': label }, ...buttons);
  list.addEventListener('click', ({ target }) => {
    const index = buttons.findIndex((button) => button === target);
    if (index >= 0) choose(index);
  });
  list.addEventListener('keydown', (event) => {
    const next = {
      ArrowRight: chosen + 1,
      ArrowLeft: chosen - 1,
      Home: 0,
      End: tabs.length - 1,
    }[event.key];
    // With Alt or Command they are the browser's.
    if (next === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    choose(next);
    buttons[chosen]?.focus();
  });
  for (const { id, panel } of tabs) {
    panel.id = `panel-${id}`;
    panel.setAttribute('role', 'tabpanel');
    panel.setAttribute('aria-labelledby', `tab-${id}`);
  }
  choose(0);
  return {
    list,
    /** The id of the tab that is shown. */
    get chosen() {
      return tabs[chosen]?.id;
    },
  };
};
