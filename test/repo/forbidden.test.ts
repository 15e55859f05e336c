import assert from 'node:assert/strict';
import { test } from 'node:test';
import ts from 'typescript';
import { importsOf, parse, visit } from './imports.js';
import { filesIn } from './project.js';

// What turns text into markup or code. The texts come from owners and from visitors.
const MARKUP =
  /^(?:innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment|setHTMLUnsafe|parseHTMLUnsafe|srcdoc)$/;
const CODE = /^(?:eval|Function)$/;
const UNSAFE_DIRECTIVES = /^lit.*\/(?:unsafe-(?:html|svg|mathml)|static-html)/;

// A Content-Security-Policy without 'unsafe-inline' blocks both, and leaves nothing but a line in the console.
const INLINE_ATTRIBUTES = /\s(?:style|on[a-z]+)\s*=/gi;

/** The text of a template, its expressions left out. */
const templateText = (template: ts.TemplateLiteral): string =>
  ts.isNoSubstitutionTemplateLiteral(template)
    ? (template.rawText ?? template.text)
    : [template.head, ...template.templateSpans.map(({ literal }) => literal)]
        .map(({ rawText, text }) => rawText ?? text)
        .join('${}');

const forbiddenIn = (node: ts.Node): readonly string[] => {
  if (ts.isPropertyAccessExpression(node)) {
    const name = node.name.text;
    if (MARKUP.test(name)) return [name];
    if (/^write(?:ln)?$/.test(name) && node.expression.getText() === 'document')
      return [node.getText()];
  }
  if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)) {
    const name = node.argumentExpression.text;
    return MARKUP.test(name) ? [name] : [];
  }
  if ((ts.isCallExpression(node) || ts.isNewExpression(node)) && ts.isIdentifier(node.expression)) {
    return CODE.test(node.expression.text) ? [node.getText()] : [];
  }
  if (ts.isTaggedTemplateExpression(node) && /^(?:html|svg)$/.test(node.tag.getText())) {
    return templateText(node.template).match(INLINE_ATTRIBUTES) ?? [];
  }
  return [];
};

test('nothing in src turns text into markup or code, or needs an inline style or handler', () => {
  const found: string[] = [];
  for (const path of filesIn('src', '.ts')) {
    const file = parse(path);
    for (const { specifier } of importsOf(path)) {
      if (UNSAFE_DIRECTIVES.test(specifier)) found.push(`${path}: ${specifier}`);
    }
    visit(file, (node) => {
      const line = file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
      for (const what of forbiddenIn(node)) found.push(`${path}:${line}: ${what.trim()}`);
    });
  }
  assert.deepEqual(found, []);
});
