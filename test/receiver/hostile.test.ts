import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Hono } from 'hono';
import { createReceiver } from '../../demo/receiver/app.js';
import { createStore } from '../../demo/receiver/store.js';
import { MAX_LENGTH } from '../../src/lead/contact.js';
import type { Lead } from '../../src/lead/types.js';
import { hostileStrings } from '../helpers/corpora.node.js';
import { databases, type TestDatabase } from './databases.js';
import { formRequest, jsonRequest, makeLead } from './lead.js';

/** A string in each field that takes any text, as long as that field takes it. */
const leads = hostileStrings.filter(Boolean).map((text) => {
  const cut = (name: keyof typeof MAX_LENGTH): string => text.slice(0, MAX_LENGTH[name]);
  const contact = { name: cut('name'), company: cut('company'), message: cut('message') };
  return makeLead({ contact, roles: [{ id: text, title: text }] });
});

for (const { name, create } of databases) {
  describe(`hostile strings with ${name}`, () => {
    let place: TestDatabase;
    let receiver: Hono;

    before(async () => {
      place = await create();
      const store = await createStore(place.database);
      receiver = createReceiver({ store, peerAddress: () => '127.0.0.1' });
    });
    after(() => place.dispose());

    test('each is stored as it came, in every field and both encodings', async () => {
      for (const [index, lead] of leads.entries()) {
        const request = index % 2 ? formRequest(lead) : jsonRequest(lead);
        const { status } = await receiver.request('/leads', request);
        assert.equal(status, 201, lead.contact.message);
      }
      const stored = (await (await receiver.request('/leads')).json()) as Lead[];
      const byId = new Map(stored.map((lead) => [lead.id, lead]));
      for (const { id, contact, roles } of leads) {
        const found = byId.get(id);
        assert.deepEqual([found?.contact, found?.roles], [contact, roles]);
      }
    });

    test('none becomes a tag, a handler or an address of the inbox', async () => {
      const pages: string[] = [];
      for (let next: string | undefined = ''; next !== undefined;) {
        const page = await (await receiver.request(`/inbox${next}`)).text();
        pages.push(page);
        next = /<a href="(\?page=\d+)" rel="next">/.exec(page)?.[1];
      }
      const html = pages.join('');
      assert.ok(pages.length > 1);
      assert.doesNotMatch(html, /<(?:script|img|iframe|svg|style|object|embed|base|meta http)\b/i);
      for (const [tag] of html.matchAll(/<[^>]*>/g)) {
        assert.match(tag, /^<(?:!doctype html|\/?[a-z]\w*(?:\s+[a-z-]+(?:="[^"]*")?)*\s*\/?)>$/);
        assert.doesNotMatch(tag, /^<[^"]*(?:"[^"]*"[^"]*)*\son\w+=/);
        assert.doesNotMatch(tag, /href="(?!https?:|[/#?]|mailto:|tel:)/i);
      }
    });
  });
}
