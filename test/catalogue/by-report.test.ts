import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { byReport, type ReportNode } from '../../src/catalogue/by-report.js';
import type { Role } from '../../src/catalogue/types.js';

/** `a>b c2` is a role `a` that reports to `b`, and a role `c` of level 2. */
const rolesOf = (text: string): Role[] =>
  text.split(' ').map((way) => {
    const [, id = '', level, reportsTo] = /^([a-z]+)(\d*)(?:>(.+))?$/.exec(way) ?? [];
    return { id, title: id, level: Number(level) || 1, reportsTo };
  });

/** `b(a(x) c)` is `b` with `a` and `c` below it. */
const drawn = (nodes: readonly ReportNode[]): string =>
  nodes
    .map(({ role, reports }) => role.id + (reports.length ? `(${drawn(reports)})` : ''))
    .join(' ');

const draw = (text: string): string => drawn(byReport(rolesOf(text)));

/** Every node, from the top; without recursion, for trees of any depth. */
const allOf = (roots: readonly ReportNode[]): ReportNode[] => {
  const all = [...roots];
  // It grows while it is gone through.
  for (const node of all) all.push(...node.reports);
  return all;
};

describe('byReport', () => {
  it('puts roles below the one that they report to, in the order of the catalogue', () => {
    expect(draw('c>b a>b b x>a')).to.equal('b(c a(x))');
  });

  it('gives each its place in the catalogue, and the size of its branch', () => {
    const [root] = byReport(rolesOf('c>b a>b b x>a'));
    expect(
      allOf([root!]).map(({ role, position, size }) => `${role.id} ${position} ${size}`),
    ).to.deep.equal(['b 2 4', 'c 0 1', 'a 1 2', 'x 3 1']);
  });

  it('has the roots of higher levels first, and those of one level in their order', () => {
    expect(draw('a3 b1 c3 d2 e1>a')).to.equal('b d a(e) c');
  });

  it('has roles without a role above them for roots, be it an empty or an unknown id', () => {
    const roles = rolesOf('a>x b c d');
    roles[1]!.reportsTo = '';
    roles[2]!.reportsTo = null;
    expect(drawn(byReport(roles))).to.equal('a b c d');
  });

  it('has every role of a circle for a root, with what hangs below it', () => {
    expect(draw('a>a b>a')).to.equal('a(b)');
    expect(draw('v>u t>a a>b b>c c>a u>c')).to.equal('a(t) b c(u(v))');
    expect(byReport(rolesOf('v>u t>a a>b b>c c>a u>c')).map(({ size }) => size)).to.deep.equal([
      2, 1, 3,
    ]);
  });

  it('keeps both of two roles with one id, and puts the reports below the first', () => {
    expect(draw('a b>a a c>a')).to.equal('a(b c) a');
    expect(draw('a>b b>a a>b')).to.equal('a b(a)');
  });

  it('has nothing for nothing', () => {
    expect(byReport([])).to.deep.equal([]);
  });

  it('loses no role and shows none twice, whatever reports to what', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', '', '__proto__', 'constructor');
    const one = fc.record({
      id,
      title: id,
      level: fc.constantFrom(1, 2, 3),
      reportsTo: fc.option(id, { freq: 8 }),
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 12 }), (roles) => {
        const roots = byReport(roles);
        const all = allOf(roots);
        expect(all.map(({ position }) => position).sort((a, b) => a - b)).to.deep.equal([
          ...roles.keys(),
        ]);
        for (const { role, position, reports, size } of all) {
          expect(role).to.equal(roles[position]);
          expect(reports.every((below) => below.role.reportsTo === role.id)).to.equal(true);
          expect(size).to.equal(1 + reports.reduce((sum, below) => sum + below.size, 0));
          const positions = reports.map((below) => below.position);
          expect(positions).to.deep.equal([...positions].sort((a, b) => a - b));
        }
      }),
      { numRuns: 1000 },
    );
  });

  for (const [name, above] of [
    ['up', (index: number) => index + 1],
    ['down', (index: number) => index - 1],
  ] as const) {
    it(`goes ${name} a chain of 10,000 roles`, () => {
      const [root, ...others] = byReport(
        Array.from({ length: 10_000 }, (_, index) => ({
          id: `r${index}`,
          title: 'R',
          level: 1,
          reportsTo: `r${above(index)}`,
        })),
      );
      expect(others).to.deep.equal([]);
      expect(root?.size).to.equal(10_000);
      expect(allOf([root!])).to.have.length(10_000);
    });
  }
});
