import { expect } from '@open-wc/testing';
import { moment } from '../../src/i18n/moment.js';

describe('moment', () => {
  const time = new Date(2026, 10, 24, 9, 5).getTime();

  it('is the hour of today', () => {
    const now = new Date(2026, 10, 24, 23, 59).getTime();
    expect(moment(time, 'en', now)).to.equal('at 09:05');
    expect(moment(time, 'ru', now)).to.equal('в 09:05');
  });

  it('has its day from midnight on', () => {
    const now = new Date(2026, 10, 25, 0, 0).getTime();
    expect(moment(time, 'en', now)).to.equal('on 24 November at 09:05');
    expect(moment(time, 'ru', now)).to.equal('24 ноября в 09:05');
  });
});
