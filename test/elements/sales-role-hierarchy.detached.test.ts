import { expect } from '@open-wc/testing';
import { Frame, FRAME_LIMIT, instead, scriptTag } from '../helpers/frame.js';
import { askButton, cardsOf, hierarchyOf, inside } from '../helpers/parts.js';
import { until } from '../helpers/until.js';

const FINDER = 'src/elements/sales-role-hierarchy.finder.ts';

// What comes after the first frame comes when the test lets it.
const GATED = `
  export * from ${JSON.stringify(new URL(`../../${FINDER}?real`, import.meta.url).href)};
  await new Promise((resolve) => { globalThis.letCome = resolve; });
`;

describe('<sales-role-hierarchy> that is off the page while its search is on its way', function () {
  this.timeout(FRAME_LIMIT);
  let frame: Frame;

  afterEach(() => {
    frame.remove();
  });

  it('has all that comes with it for the widget, once it is back', async () => {
    frame = await Frame.open(`
      <html lang="ru">
      ${instead({ [FINDER]: GATED })}
      ${scriptTag()}
      <sales-roles endpoint="/leads"></sales-roles>
    `);
    frame.close();
    const widget = frame.find('sales-roles');
    const hierarchy = await until('the hierarchy', () => hierarchyOf(widget));
    const controls = frame.window as unknown as { letCome?: () => void };
    const letCome = await until('the request for the search', () => controls.letCome);

    // As a router does that keeps what it leaves.
    widget.remove();
    letCome();
    await until('what comes', () => Boolean(Reflect.get(hierarchy, 'finder')));
    frame.document.body.append(widget);

    const heading = await until('the way to the form', () => inside(widget, 'sales-lead-form > *'));
    expect(heading.role).to.equal('heading');
    askButton(cardsOf(widget)[0]!).click();
    const bar = await until('the chosen role', () => inside(widget, '.chosen'));
    expect(getComputedStyle(bar).position).to.equal('sticky');
    expect(frame.errors).to.deep.equal([]);
  });
});
