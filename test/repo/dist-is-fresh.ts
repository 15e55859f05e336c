// Run after `npm run build`: fails where dist, what is made of it in demo, or README's hashes of it, are not as committed
// what the sources come to.
import { execFileSync } from 'node:child_process';
import { inProject } from './project.js';

const changes = execFileSync(
  'git',
  ['status', '--porcelain', '--', 'dist', 'demo/api.html', 'README.md'],
  {
    cwd: inProject('.'),
    encoding: 'utf8',
  },
);
if (changes) {
  console.error(`dist is stale: run npm run build, and commit what it changes\n${changes}`);
  process.exitCode = 1;
}
