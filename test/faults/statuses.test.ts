import { serverStarts } from '../pages/page.js';
import { faults } from './faults.mjs';
import { itMeets } from './faulty-form.js';

describe('the fault matrix: what the endpoint answers', () => {
  before(serverStarts);

  for (const fault of faults) if (!fault.ending && !fault.at) itMeets(fault);
});
