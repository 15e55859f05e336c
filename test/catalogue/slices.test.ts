import { expect } from '@open-wc/testing';
import { inSlices } from '../../src/catalogue/slices.js';
import { Clock } from '../helpers/clock.js';

/** Counts its steps in the log, and returns what it has done. */
const work = function* (log: string[], steps: number): Generator<undefined, string> {
  for (let step = 1; step <= steps; step += 1) {
    log.push(`step ${step}`);
    yield;
  }
  return 'done';
};

describe('inSlices', () => {
  let clock: Clock;
  let log: string[];

  beforeEach(() => {
    clock = new Clock();
    log = [];
  });

  afterEach(() => {
    clock.restore();
  });

  it('does short work in one go, and returns what it returns', async () => {
    setTimeout(() => log.push('timer'));
    expect(await inSlices(work(log, 3))).to.equal('done');
    expect(log).to.deep.equal(['step 1', 'step 2', 'step 3']);
  });

  it('rejects with what the work throws', async () => {
    const fault = new Error('fault');
    const faulty = function* (): Generator<undefined, void> {
      yield;
      throw fault;
    };
    const error = await inSlices(faulty()).catch((thrown: unknown) => thrown);
    expect(error).to.equal(fault);
  });

  it('lets the browser have a turn after each slice', async () => {
    clock.step = 4;
    setTimeout(() => log.push('click'));
    await inSlices(work(log, 5));
    expect(log.join()).to.equal('step 1,step 2,click,step 3,step 4,step 5');
  });

  it('ends between two slices once the signal is aborted, with its reason', async () => {
    clock.step = 10;
    const controller = new AbortController();
    const reason = new Error('overtaken');
    const aborting = work(log, 5);
    const next = aborting.next.bind(aborting);
    aborting.next = () => {
      if (log.length === 2) controller.abort(reason);
      return next();
    };
    const error = await inSlices(aborting, controller.signal).catch((thrown: unknown) => thrown);
    expect(error).to.equal(reason);
    expect(log).to.have.length(3);
  });

  it('has the result of work that ends before its signal is looked at again', async () => {
    const controller = new AbortController();
    const working = inSlices(work(log, 3), controller.signal);
    controller.abort();
    expect(await working).to.equal('done');
  });
});
