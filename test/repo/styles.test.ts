import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import ts from 'typescript';
import { parse, visit } from './imports.js';
import { filesIn, read } from './project.js';

// What holds for every style sheet of the elements, whichever state brings it about; what a visitor sees of it is
// tested in test/accessibility/.

interface Declaration {
  path: string;
  property: string;
  value: string;
}

/** The text of each css`…` of a file, without comments. */
const sheetsOf = (path: string): string[] => {
  const sheets: string[] = [];
  visit(parse(path), (node) => {
    if (!ts.isTaggedTemplateExpression(node) || node.tag.getText() !== 'css') return;
    sheets.push(
      node.template
        .getText()
        .slice(1, -1)
        .replace(/\/\*[^]*?\*\//g, ''),
    );
  });
  return sheets;
};

const SHEETS = filesIn('src', '.ts').flatMap((path) =>
  sheetsOf(path).map((text) => ({ path, text })),
);

const DECLARATIONS: readonly Declaration[] = SHEETS.flatMap(({ path, text }) =>
  [...text.matchAll(/([\w-]+)\s*:\s*([^;{}]+);/g)].map(([, property = '', value = '']) => ({
    path,
    property,
    value,
  })),
);

const say = ({ path, property, value }: Declaration): string => `${path}: ${property}: ${value}`;

/** The parts of a value, those within brackets together. */
const partsOf = (value: string): string[] => {
  let depth = 0;
  const parts = [''];
  for (const letter of value.replace(/\s+/g, ' ').trim()) {
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    if (letter === ' ' && !depth) parts.push('');
    else parts.push(`${parts.pop() ?? ''}${letter}`);
  }
  return parts;
};

describe('the style sheets', () => {
  test('are found', () => {
    assert.ok(SHEETS.length > 10);
    assert.ok(DECLARATIONS.length > 300);
    assert.ok(SHEETS.some(({ path }) => path === 'src/theme/tokens.ts'));
  });

  test('know no left and no right: lines may begin at either side', () => {
    const words = DECLARATIONS.filter(({ property, value }) =>
      /(?:^|[^\w])(?:left|right)(?:$|[^\w])/.test(`${property} ${value}`),
    );
    assert.deepEqual(words.map(say), []);
    // Of four values, the second is for the right and the fourth for the left.
    const uneven = DECLARATIONS.filter(({ property, value }) => {
      if (!/^(?:margin|padding|inset|scroll-margin|scroll-padding)$/.test(property)) return false;
      const [, right, , left] = partsOf(value.replace('!important', ''));
      return left !== undefined && left !== right;
    });
    assert.deepEqual(uneven.map(say), []);
    const shifted = DECLARATIONS.filter(({ value }) => /translate(?:X|3d)?\((?!0[,)])/.test(value));
    assert.deepEqual(shifted.map(say), []);
  });

  test('move nothing for longer than a quarter of a second, and nothing for ever', () => {
    const moving = DECLARATIONS.filter(({ property }) =>
      /^(?:transition|animation)/.test(property),
    );
    const long = moving.filter(({ value }) => {
      const times = [...value.matchAll(/(?<![\w-])([\d.]+)(m?s)\b/g)];
      const isLong = times.some(([, time, unit]) => Number(time) * (unit === 's' ? 1000 : 1) > 250);
      return isLong || value.includes('infinite');
    });
    assert.deepEqual(long.map(say), []);
  });

  test('move something only where visitors have not asked for less', () => {
    const open = SHEETS.flatMap(({ path, text }) => {
      const asked =
        /@media\s*\(prefers-reduced-motion:\s*no-preference\)\s*\{(?:[^{}]*\{[^{}]*\})*\s*\}/g;
      const rest = text.replace(asked, '');
      return [...rest.matchAll(/\b(?:transition|animation)(?:-[\w-]+)?\s*:\s*([^;{}]+);/g)]
        .filter(([, value = '']) => !/^(?:none|0s|0\.01ms)\b/.test(value))
        .map(([declaration]) => `${path}: ${declaration}`);
    });
    const isTakenBack = SHEETS.some(({ text }) =>
      /prefers-reduced-motion:\s*reduce[^]*?\*[^{}]*\{[^}]*transition[^}]*!important/.test(text),
    );
    assert.deepEqual(isTakenBack ? [] : open, []);
  });
});

test('scripts of the elements scroll at once', () => {
  const smooth = filesIn('src', '.ts').filter((path) => {
    const text = read(path);
    return /behavior:\s*'smooth'/.test(text) && !text.includes('prefers-reduced-motion');
  });
  assert.deepEqual(smooth, []);
});
