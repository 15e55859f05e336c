import { openHost, SCRIPT, widget } from './host.js';

describe('hosts: documents', () => {
  it('quirks mode', async () => {
    const html = `<html><head>${SCRIPT}</head><body>${widget()}</body></html>`;
    await (await openHost({ html })).visit();
  });
});
