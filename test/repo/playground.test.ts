import assert from 'node:assert/strict';
import { test } from 'node:test';
import ts from 'typescript';
import { compileTemplate, parse as parseVue } from 'vue/compiler-sfc';
import { INITIAL, OWN_COLOUR, type Settings } from '../../demo/playground/settings.js';
import { reactOf, vueOf } from '../../demo/playground/snippets.js';
import { en, ru } from '../../demo/playground/texts.js';
import { attributesOf } from '../../demo/playground/widget.js';
import { parse, visit } from './imports.js';
import { filesIn, read } from './project.js';

/** What owners are called, or what somebody has put into a link. */
const NAMES = [
  'ООО «Опора»',
  '"><script>alert(1)</script>',
  "' onclick='alert(1)",
  '{{ constructor.constructor("alert(1)")() }}',
  '${alert(1)} `and` more',
  '{alert(1)}',
  'Back\\slash \\" & Co &quot; &amp;',
  '</template></script> --> */',
];

const settingsWith = (controller: string): Settings => ({
  ...INITIAL,
  controller,
  brand: '#0b6157',
  layout: 'tree',
  'widget-lang': 'en',
  'heading-level': '3',
  fields: 'name* phone*',
  consent: 'notice',
  purposes: 'newsletter partners',
  cookies: 'choice',
  endpoint: '/leads?a=1&b={2}',
  'policy-url': '/privacy',
  'consent-url': '/consent "of" ours',
  'newsletter-url': '/news letter',
  'partners-url': '/partners',
});

const hyphenated = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const expected = (settings: Settings) =>
  Object.fromEntries(attributesOf(settings).filter(([, value]) => value));

/** The attributes of the one tag in a module of JSX, as React gets them. */
const propsInReact = (code: string): Record<string, string> => {
  const { diagnostics } = ts.transpileModule(code, {
    reportDiagnostics: true,
    fileName: 'roles.jsx',
    compilerOptions: { jsx: ts.JsxEmit.ReactJSX, allowJs: true, target: ts.ScriptTarget.ES2022 },
  });
  assert.deepEqual(
    diagnostics?.map(({ messageText }) => messageText),
    [],
  );
  const props: Record<string, string> = {};
  let tags = 0;
  visit(
    ts.createSourceFile('roles.jsx', code, ts.ScriptTarget.ES2022, true, ts.ScriptKind.JSX),
    (node) => {
      if (ts.isJsxSelfClosingElement(node) || ts.isJsxElement(node)) tags += 1;
      if (!ts.isJsxAttribute(node)) return;
      const { initializer } = node;
      const value =
        initializer && ts.isJsxExpression(initializer) ? initializer.expression : initializer;
      assert.ok(value && (ts.isStringLiteral(value) || ts.isNumericLiteral(value)), code);
      props[hyphenated(node.name.getText())] = value.text;
    },
  );
  assert.equal(tags, 1);
  return props;
};

/** The attributes of the one tag in a component of Vue. */
const propsInVue = (code: string): Record<string, string> => {
  const { descriptor, errors } = parseVue(code);
  assert.deepEqual(errors, []);
  const { template } = descriptor;
  assert.ok(template?.ast);
  const compiled = compileTemplate({
    source: template.content,
    filename: 'Roles.vue',
    id: 'roles',
    compilerOptions: { isCustomElement: (tag) => tag.startsWith('sales-') },
  });
  assert.deepEqual(compiled.errors, []);
  // Of a tag, and of white space around it.
  const tags = template.ast.children.filter((node) => 'props' in node);
  assert.equal(tags.length, 1);
  return Object.fromEntries(
    tags[0]!.props.map((prop) => {
      if ('value' in prop) return [prop.name, prop.value?.content ?? ''];
      assert.ok('arg' in prop && prop.arg && 'content' in prop.arg);
      assert.ok(prop.exp && 'content' in prop.exp);
      return [hyphenated(prop.arg.content), prop.exp.content];
    }),
  );
};

for (const name of NAMES) {
  test(`the playground’s code for React and Vue says the settings, of an owner called ${name}`, () => {
    const settings = settingsWith(name);
    assert.equal(expected(settings).controller, name);
    assert.deepEqual(propsInReact(reactOf(settings, en.placeholders)), expected(settings));
    assert.deepEqual(propsInVue(vueOf(settings, en.placeholders)), expected(settings));
  });
}

test('where an owner has said nothing, the code has words in capitals in its place', () => {
  for (const { placeholders } of [ru, en]) {
    const { endpoint, controller, 'policy-url': policy, 'consent-url': consent } = placeholders;
    const missing = { endpoint, controller, 'policy-url': policy, 'consent-url': consent };
    assert.deepEqual(propsInReact(reactOf(INITIAL, placeholders)), missing);
    assert.deepEqual(propsInVue(vueOf(INITIAL, placeholders)), missing);
    for (const text of Object.values(placeholders)) assert.match(text, /[A-ZА-Я]{4}/);
  }
});

test('what needs no line in the playground’s code is what the widget does by itself', () => {
  const tokens = read('src/theme/tokens.ts');
  assert.ok(tokens.includes(OWN_COLOUR), OWN_COLOUR);
  assert.ok(tokens.includes(`var(--sales-radius, ${INITIAL.radius}px)`));
  assert.ok(tokens.includes('var(--sales-space, 1em)'));
});

/** Every text by its path, with its kind. */
const kinds = (texts: unknown, path = ''): string[] => {
  if (typeof texts !== 'object' || texts === null) return [`${path}: ${typeof texts}`];
  return Object.entries(texts).flatMap(([key, value]) => kinds(value, `${path}.${key}`));
};

const words = (texts: unknown): string[] => {
  if (typeof texts === 'string') return [texts];
  if (typeof texts === 'function') return words((texts as (value: unknown) => unknown)(3));
  return Object.values(texts as object).flatMap(words);
};

test('the playground says the same things in both languages', () => {
  assert.deepEqual(kinds(ru).sort(), kinds(en).sort());
  assert.deepEqual(
    [...words(ru), ...words(en)].filter((text) => !text.trim() || /undefined|NaN/.test(text)),
    [],
  );
  assert.deepEqual(
    words(en).filter((text) => /[а-яё]/i.test(text)),
    [],
  );
  // Names of things that have no other, and a unit.
  const names = ['CSS', 'HTML', 'embed.js', 'React', 'Vue', '3 px'];
  assert.deepEqual(
    words(ru).filter((text) => !/[а-яё]/i.test(text) && !names.includes(text)),
    [],
  );
});

test('the page of the playground says before its script what the script says', () => {
  const page = read('demo/playground.html');
  assert.ok(page.includes(`<title>${ru.title}</title>`));
  for (const [, name, text] of page.matchAll(/data-text="(\w+)"[^>]*>([^<]+)</g)) {
    assert.equal(ru[name as 'heading'], text);
  }
});

test('no module of the playground turns text into markup or code', () => {
  const found: string[] = [];
  for (const path of filesIn('demo/playground', '.js')) {
    visit(parse(path), (node) => {
      if (ts.isPropertyAccessExpression(node) && /HTML|^srcdoc$/.test(node.name.text)) {
        if (!/^HTML\w+Element$/.test(node.name.text)) found.push(`${path}: ${node.getText()}`);
      }
    });
  }
  assert.deepEqual(found, []);
});
