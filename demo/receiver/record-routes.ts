import { type Context, Hono } from 'hono';
import { UUID } from '../../src/consent/well-formed.js';
import { leadSchema, withdrawalSchema } from '../../src/lead/schema.js';
import type { Log } from './handle-error.js';
import { allowOnly } from './headers.js';
import { problemsAsPages, THANKS, thanksPage } from './native-pages.js';
import { nativeForms } from './native-routes.js';
import { HttpProblem } from './problem.js';
import { acceptRecord, readRecord, type RecordType } from './record-request.js';
import type { SaveOutcome, Store, StoredLead, StoredWithdrawal } from './store.js';
import { problemsOf, reportReceipt } from './verdict.js';

type Save<Content> = (record: Content) => Promise<SaveOutcome>;

/** Lets one request at a time save the record of an id. */
const oneAtATime = <Content extends { id: string }>(save: Save<Content>): Save<Content> => {
  // The store knows as well, across processes; but PGlite would let the second request wait.
  const saving = new Set<string>();
  return async (record) => {
    if (saving.has(record.id)) return 'in-progress';
    saving.add(record.id);
    try {
      return await save(record);
    } finally {
      saving.delete(record.id);
    }
  };
};

/** Makes what takes a record out of a request: it returns what is stored now, or throws the problem. */
const taker = <Content extends { id: string }>(
  type: RecordType<Content>,
  save: Save<Content>,
): ((context: Context) => Promise<{ record: Content; isNew: boolean }>) => {
  const saveOne = oneAtATime(save);
  const { noun } = type;
  return async (context) => {
    const record = await readRecord(context, type);
    const outcome = await saveOne(record);
    if (outcome === 'in-progress') {
      const detail = `A request with this ${noun} is still in progress. Try again later.`;
      throw new HttpProblem(409, detail, { headers: { 'Retry-After': '1' } });
    }
    if (outcome === 'other-content') {
      throw new HttpProblem(422, `There is a ${noun} of this id that says something else.`);
    }
    return { record, isNew: outcome === 'stored' };
  };
};

/** A record as the receiver's JSON has it. */
const shown = async ({ faults, ...record }: StoredLead | StoredWithdrawal): Promise<object> => {
  const problems = await problemsOf({ ...record, faults });
  const verified = problems.length === 0;
  return { ...record, verified, ...(verified ? {} : { problems }) };
};

/** What the routes need. */
export interface RecordRoutesOptions {
  store: Store;
  log: Log;
  /** The time in milliseconds since 1970. */
  now: () => number;
}

const leadRoutes = ({ store, log, now }: RecordRoutesOptions): Hono => {
  const take = taker({ noun: 'lead', schema: leadSchema }, (lead) => store.save(lead));
  const routes = new Hono();
  routes
    .post('/leads', problemsAsPages, acceptRecord('lead'), nativeForms({ store, log, now }))
    .post('/leads', async (context) => {
      const { record: lead, isNew } = await take(context);
      if (isNew) await reportReceipt(lead, log);
      return context.json({ id: lead.id }, 201, { Location: `/leads/${lead.id}` });
    })
    .get('/leads', async (context) =>
      context.json(await Promise.all((await store.list()).map(shown))),
    )
    .all('/leads', allowOnly('GET', 'HEAD', 'POST'))
    .get(THANKS, thanksPage)
    .get('/leads/:id', async (context) => {
      const id = context.req.param('id');
      const lead = UUID.test(id) ? await store.find(id) : undefined;
      if (!lead) throw new HttpProblem(404, 'There is no lead of this id.');
      return context.json(await shown(lead));
    })
    .all('/leads/:id', allowOnly('GET', 'HEAD'));
  return routes;
};

// A withdrawal is taken whatever it is about: its lead may still wait in the visitor's browser.
const withdrawalRoutes = (store: Store): Hono => {
  const take = taker({ noun: 'withdrawal', schema: withdrawalSchema }, (withdrawal) =>
    store.withdraw(withdrawal),
  );
  const routes = new Hono();
  routes
    .post('/withdrawals', acceptRecord('withdrawal'), async (context) => {
      const { record } = await take(context);
      return context.json({ id: record.id }, 201);
    })
    .get('/withdrawals', async (context) =>
      context.json(await Promise.all((await store.withdrawals()).map(shown))),
    )
    .all('/withdrawals', allowOnly('GET', 'HEAD', 'POST'));
  return routes;
};

/** `/leads` and `/withdrawals`: take what visitors send, and give back what is stored. */
export const recordRoutes = (options: RecordRoutesOptions): Hono => {
  const routes = new Hono();
  routes.route('/', leadRoutes(options)).route('/', withdrawalRoutes(options.store));
  return routes;
};
