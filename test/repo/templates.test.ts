import assert from 'node:assert/strict';
import { test } from 'node:test';
import ts from 'typescript';
import { parse, visit } from './imports.js';
import { filesIn } from './project.js';

const TOKEN = /<(\/?)([\w-]+)(?:\s+[.?@]?[\w-]+(?:="[^"<>&]*")?)*\s*>|[^<>&]+/y;

/** Why `src/lit/template.ts` would read a template as another than the browser does; `undefined` where it does not. */
const objection = (template: string): string | undefined => {
  const open: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < template.length) {
    const { lastIndex } = TOKEN;
    const token = TOKEN.exec(template);
    if (!token) return `at ${template.slice(lastIndex)}`;
    const [, end, tag] = token;
    if (end) {
      if (open.pop() !== tag) return `</${tag ?? ''}> closes another`;
    } else if (tag && tag !== 'input') open.push(tag);
  }
  return open.length ? `<${open.join('> <')}> not closed` : undefined;
};

test('the templates of the script tag’s build are such as it reads itself', () => {
  const files = ['dist/sales-roles.js', ...filesIn('dist/chunks', '.js')];
  let count = 0;
  const objections = files.flatMap((path) => {
    const found: string[] = [];
    visit(parse(path), (node) => {
      if (!ts.isTaggedTemplateExpression(node)) return;
      const { template } = node;
      const texts = ts.isNoSubstitutionTemplateLiteral(template)
        ? [template.text]
        : [template.head.text, ...template.templateSpans.map(({ literal }) => literal.text)];
      // Styles have none.
      if (!texts.some((text) => /<[/\w]/.test(text))) return;
      count += 1;
      const text = objection(texts.join('\v'));
      if (text) found.push(`${path}: ${texts.join('…')}: ${text}`);
    });
    return found;
  });
  assert.deepEqual(objections, []);
  assert.ok(count > 50, `${count} templates`);
});
