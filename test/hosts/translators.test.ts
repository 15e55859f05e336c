import { expect } from '@open-wc/testing';
import { readable } from '../pages/page.js';
import { until } from '../helpers/until.js';
import { type Host, openHost, pageWith, widget } from './host.js';
import { findAll } from './visit.js';

/** All texts below a node, and in all shadow roots. */
const textsIn = (root: Node): Text[] => [
  ...((root as Element).shadowRoot ? textsIn((root as Element).shadowRoot!) : []),
  ...[...root.childNodes].flatMap((node) =>
    node.nodeType === Node.TEXT_NODE
      ? [node as Text]
      : /^(?:SCRIPT|STYLE|FONT|YA-TR-SPAN|TEXTAREA)$/.test(node.nodeName)
        ? []
        : textsIn(node),
  ),
];

const XHTML = 'http://www.w3.org/1999/xhtml';

/** What translators put in the place of each text; so that it can be compared, the text stays. */
const TRANSLATORS: Record<string, (text: Text) => void> = {
  'Google Translate': (text) => {
    const inner = document.createElementNS(XHTML, 'font');
    inner.setAttribute('style', 'vertical-align: inherit');
    const outer = inner.cloneNode() as Element;
    inner.textContent = text.data;
    outer.append(inner);
    text.replaceWith(outer);
  },
  'Yandex Browser': (text) => {
    const span = document.createElement('ya-tr-span');
    span.dataset.translated = 'true';
    span.textContent = text.data;
    text.replaceWith(span);
  },
};

/** What a visitor does after each of which the page is translated anew; the same on a page that is not. */
const steps: ((host: Host) => unknown)[] = [
  ({ document }) => {
    findAll(document, 'sales-role-card [aria-expanded], [aria-controls=details]')[0]!.click();
    return () => findAll(document, '[part~=section-title]').length;
  },
  ({ document }) => {
    const cards = findAll(document, 'sales-role-card');
    for (const card of cards.slice(0, 3)) findAll(card, '[aria-pressed]')[0]!.click();
    return () => findAll(document, '[part~=chip]').length === 3;
  },
  ({ document }) => {
    findAll(findAll(document, 'sales-role-card')[1]!, '[aria-pressed]')[0]!.click();
    return () => findAll(document, '[part~=chip]').length === 2;
  },
  ({ document }) => {
    const [search] = findAll(document, '#search') as [HTMLInputElement];
    search.value = 'продаж';
    search.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    return () => findAll(document, '[role=listitem][hidden]').length;
  },
  ({ document }) => {
    findAll(document, 'form button.primary')[0]!.click();
    return () => findAll(document, '.summary').length;
  },
  ({ document }) => {
    document.documentElement.lang = 'en';
    return () => true;
  },
];

describe('hosts: translators', () => {
  for (const [name, put] of Object.entries(TRANSLATORS)) {
    it(`${name}: texts follow what the visitor does, each once`, async () => {
      const translated = await openHost({ html: pageWith({ body: `<p>Читайте</p>${widget()}` }) });
      const plain = await openHost({ html: pageWith({ body: `<p>Читайте</p>${widget()}` }) });
      const translate = (): void => {
        for (const text of textsIn(translated.document.body)) if (text.data.trim()) put(text);
      };
      for (const { document } of [translated, plain]) {
        document.querySelector('p')!.remove();
        await until('the form', () => {
          findAll(document, 'sales-lead-form')[0]?.scrollIntoView({ block: 'center' });
          return findAll(document, '#search').length && findAll(document, '#name').length;
        });
        await until('the notice', () => {
          findAll(document, 'sales-cookie-notice')[0]!.scrollIntoView({ block: 'center' });
          return findAll(document, 'sales-cookie-notice')[0]!.shadowRoot?.querySelector('section');
        });
      }
      for (const [index, step] of steps.entries()) {
        translate();
        for (const host of [translated, plain]) {
          await until(`step ${index}`, step(host) as () => unknown);
        }
        const [is, should] = [translated, plain].map(
          ({ document }) =>
            () =>
              readable(document.body),
        ) as [() => string, () => string];
        await until('the words', () =>
          should().includes(index === 5 ? 'Roles in sales' : 'Роли в отделе продаж'),
        );
        await until(`step ${index}`, () => is() === should()).catch(() => {
          expect(is()).to.equal(should());
        });
      }
      translate();
      await translated.visit({ cards: 0 });
      expect(plain.errors).to.deep.equal([]);
    });
  }
});
