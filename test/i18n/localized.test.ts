import { expect } from '@open-wc/testing';
import { Frame, FRAME_LIMIT, instead, scriptTag } from '../helpers/frame.js';
import { inside, partText } from '../helpers/parts.js';
import { until } from '../helpers/until.js';

const textsAt = (name: string): string =>
  JSON.stringify(new URL(`../../src/i18n/${name}.ts`, import.meta.url).href);

// In place of the form's texts: none come as long as the test says so.
const FORM = `
  const come = (load) => async () => {
    if (globalThis.isOffline) throw new Error('offline');
    return load();
  };
  export const formTexts = {
    ru: come(async () => (await import(${textsAt('ru.form')})).ru),
    en: come(async () => (await import(${textsAt('en.form')})).en),
  };
`;

const RUSSIAN = 'Оставьте заявку';
const ENGLISH = 'Leave a request';

describe('texts that could not be loaded', function () {
  this.timeout(FRAME_LIMIT);
  let frame: Frame;

  const setOffline = (isOffline: boolean): void => {
    Reflect.set(frame.window, 'isOffline', isOffline);
  };

  const open = async (lang: string, isOffline = true) => {
    frame = await Frame.open(`
      <html lang=${lang}>
      ${instead({ 'src/i18n/form.ts': FORM })}
      <script>isOffline = ${isOffline}</script>
      ${scriptTag()}
      <sales-lead-form></sales-lead-form>
    `);
    frame.close();
    return frame.find('sales-lead-form');
  };

  const showing = (form: Element, title: string) =>
    until(`"${title}"`, () => partText(form, 'title') === title);

  /** Waits until the owner was told of so many. */
  const failed = (count: number) => until('the failure', () => frame.errors.length === count);

  afterEach(() => {
    for (const error of frame.errors)
      expect(error).to.include('could not be loaded Error: offline');
    frame.remove();
  });

  for (const [lang, title, failures] of [
    ['ru', RUSSIAN, 1],
    // In the place of the English ones Russian ones are tried.
    ['en', ENGLISH, 2],
  ] as const) {
    it(`come when the browser is online again: ${lang}`, async () => {
      const form = await open(lang);
      await failed(failures);
      setOffline(false);
      frame.window.dispatchEvent(new Event('online'));
      await showing(form, title);
    });

    it(`come when the element is put into the page again: ${lang}`, async () => {
      const form = await open(lang);
      await failed(failures);
      setOffline(false);
      const place = form.parentElement!;
      form.remove();
      place.append(form);
      await showing(form, title);
    });
  }

  it('leave those of the language before, marked as such, and come in the end', async () => {
    const form = await open('en', false);
    await showing(form, ENGLISH);
    setOffline(true);
    frame.document.documentElement.lang = 'ru';
    await failed(1);
    expect(partText(form, 'title')).to.equal(ENGLISH);
    expect(inside(form, '.base')?.lang).to.equal('en');
    setOffline(false);
    frame.window.dispatchEvent(new Event('online'));
    await showing(form, RUSSIAN);
    expect(inside(form, '.base')?.lang).to.equal('ru');
  });

  it('are English where only these come at first, and the language of the page in the end', async () => {
    const form = await open('ru');
    await failed(1);
    setOffline(false);
    frame.document.documentElement.lang = 'en';
    await showing(form, ENGLISH);
    frame.document.documentElement.lang = 'ru';
    await showing(form, RUSSIAN);
  });
});
