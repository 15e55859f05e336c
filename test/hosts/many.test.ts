import { expect } from '@open-wc/testing';
import { until } from '../helpers/until.js';
import { openHost, pageWith, widget } from './host.js';
import { findAll } from './visit.js';

const COUNT = 200;

describe('hosts: many widgets', function () {
  this.timeout(90_000);

  it(`${COUNT} on one page: all are shown, and each takes a request`, async () => {
    const body = Array.from({ length: COUNT }, (_, i) => widget('/leads', `id="w${i}"`)).join('');
    const host = await openHost({ html: pageWith({ body }) });
    await until('all cards', () => findAll(host.document, 'sales-role-card').length === COUNT * 14);
    const roles = findAll(host.document, 'sales-role-card');
    await until('their texts', () =>
      roles.every((card) => findAll(card, '[part~=title]')[0]?.textContent.trim()),
    );
    expect(roles.every((card) => card.checkVisibility() && card.offsetHeight > 50)).to.equal(true);
    await host.visit({ within: '#w137' });
    const notices = await until('a notice', () => {
      const shown = findAll(host.document, '[part~=notice]');
      return shown.length > 0 && shown;
    });
    expect(notices).to.have.length(1);
  });
});
