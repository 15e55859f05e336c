/** The sessions with the browser, by page: what one emulates ends with it. */
const sessions = new WeakMap();

/**
 * Emulates in Chromium what @web/test-runner-commands has no command for: forced colours, a touch screen, paper.
 * Answers whether the browser can.
 */
export const emulate = () => ({
  name: 'emulate',
  async executeCommand({ command, payload, session }) {
    if (command !== 'emulate') return undefined;
    // Firefox and WebKitGTK are spoken to in protocols that have no words for it.
    if (session.browser.name === 'Firefox' || session.browser.name === 'WebKitGTK') return false;
    const page = session.browser.getPage(session.id);
    if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
    const browser = sessions.get(page);
    const { media = '', features = {}, touch = false } = payload;
    await browser.send('Emulation.setEmulatedMedia', {
      media,
      features: Object.entries(features).map(([name, value]) => ({ name, value })),
    });
    await browser.send('Emulation.setTouchEmulationEnabled', { enabled: touch });
    return true;
  },
});
