import assert from 'node:assert/strict';
import { test } from 'node:test';
import ts from 'typescript';
import { importsOf, parse, visit } from './imports.js';
import { filesIn } from './project.js';

/** What `src/lit/edits.ts` leaves of the options of a property. */
const OPTIONS = new Set(['attribute', 'state', 'type', 'reflect', 'converter']);

/** What lit has for an element to override, and calls no more. */
const UNCALLED = new Set([
  'scheduleUpdate',
  'getUpdateComplete',
  'shouldUpdate',
  'finalizeStyles',
  'toAttribute',
]);

/** Directives that are done when the rendering is; others hear nothing of their part's end. */
const DIRECTIVES = new Set(['lit/directives/live.js']);

const nameOf = (node: { name?: ts.Node }): string => node.name?.getText() ?? '';

/** What an option of a property asks for that is missing. */
const objectionToOption = (option: ts.ObjectLiteralElementLike, beside: string[]): boolean => {
  const value = ts.isPropertyAssignment(option) ? option.initializer.getText() : '';
  switch (nameOf(option)) {
    case 'type':
      return value !== 'Boolean' && value !== 'String';
    case 'reflect':
      return !beside.includes('type: Boolean');
    default:
      return !OPTIONS.has(nameOf(option));
  }
};

/** What of an element's class asks for what is missing. */
const objectionsToClass = (node: ts.ClassElement, accessors: ReadonlySet<string>): ts.Node[] => {
  if (!ts.isPropertyDeclaration(node) || !node.initializer) return [];
  const { initializer } = node;
  if (nameOf(node) === 'styles') {
    const isFlat =
      ts.isArrayLiteralExpression(initializer) && initializer.elements.every(ts.isIdentifier);
    return isFlat ? [] : [node];
  }
  if (nameOf(node) !== 'properties' || !ts.isObjectLiteralExpression(initializer)) return [];
  return initializer.properties.flatMap((property) => {
    if (accessors.has(nameOf(property)) || !ts.isPropertyAssignment(property)) return [property];
    if (!ts.isObjectLiteralExpression(property.initializer)) return [property];
    const { properties } = property.initializer;
    const texts = properties.map((option) => option.getText());
    return properties.filter((option) => objectionToOption(option, texts));
  });
};

/** What of a template asks for what is missing. */
const objectionsToTemplate = ({ tag, template }: ts.TaggedTemplateExpression): ts.Node[] => {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return [];
  if (tag.getText() === 'css') return [template];
  let before = template.head.text;
  return template.templateSpans.flatMap(({ expression, literal }) => {
    const isListener = /@[\w-]+="?$/.test(before);
    before = literal.text;
    // A function may come from anywhere; options of a listener stand in an object.
    return isListener && ts.isObjectLiteralExpression(expression) ? [expression] : [];
  });
};

const objectionsTo = (node: ts.Node): ts.Node[] => {
  if (ts.isTaggedTemplateExpression(node)) return objectionsToTemplate(node);
  if (ts.isMethodDeclaration(node) && UNCALLED.has(nameOf(node))) return [node];
  if (ts.isNewExpression(node) && node.expression.getText() === 'ContextConsumer') {
    return node.getText().includes('subscribe: true') ? [] : [node];
  }
  if (!ts.isClassDeclaration(node)) return [];
  const accessors = new Set(node.members.filter(ts.isAccessor).map(nameOf));
  return node.members.flatMap((member) => objectionsToClass(member, accessors));
};

const files = filesIn('src', '.ts').filter((path) => !path.startsWith('src/prerender/'));

test('the elements ask for nothing of lit that the script tag’s build leaves out', () => {
  let elements = 0;
  const objections = files.flatMap((path) => {
    const found: string[] = [];
    visit(parse(path), (node) => {
      if (ts.isClassDeclaration(node) && /\bextends LitElement\b/.test(node.getText()))
        elements += 1;
      found.push(...objectionsTo(node).map((one) => `${path}: ${one.getText()}`));
    });
    return found;
  });
  assert.deepEqual(objections, []);
  assert.equal(elements, 5);
});

test('the directives are such as end with the rendering', () => {
  const others = files.flatMap((path) =>
    importsOf(path)
      .filter(({ specifier }) => specifier.includes('directive') && !DIRECTIVES.has(specifier))
      .map(({ specifier }) => `${path}: ${specifier}`),
  );
  assert.deepEqual(others, []);
});
