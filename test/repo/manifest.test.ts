import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import ts from 'typescript';
import {
  classesOf,
  functionsOf,
  readManifest,
  type Field,
  type Method,
} from '../../src/docs/manifest.js';
import { readTypes } from '../../src/docs/types.js';
import { parse, visit } from './imports.js';
import { readElements, type ElementDeclaration } from './manifest.js';
import { filesIn, read } from './project.js';

const manifest = readManifest();
const elements = readElements();
const classes = classesOf(manifest);
const functions = functionsOf(manifest);
const eventClasses = classes.filter(({ superclass }) => superclass?.name === 'Event');

/** The source of an element: its own files, without what is said in comments. */
const sourceOf = (tag: string): string =>
  filesIn('src/elements', '.ts')
    .filter((path) => path.startsWith(`src/elements/${tag}.`) && !path.endsWith('.styles.ts'))
    .map(read)
    .join('\n')
    .replace(/\/\*\*.*?\*\//gs, '');

/** What is rendered for elements outside of their own files. */
const SHARED = ['src/controllers', 'src/theme'];
const shared = SHARED.flatMap((folder) => filesIn(folder, '.ts').map(read)).join('\n');

const isMethod = (member: Field | Method): member is Method => member.kind !== 'field';

const namesIn = (list: readonly { name: string }[] = []): string[] => list.map(({ name }) => name);

/** By element, what a check of it finds. */
const each = (check: (element: ElementDeclaration) => readonly string[]): string[] =>
  elements.flatMap((element) => check(element).map((name) => `<${element.tagName}>: ${name}`));

describe('the manifest', () => {
  test('has every tag', () => {
    const files = filesIn('src/elements', '.ts').filter((path) => /\/[\w-]+\.ts$/.test(path));
    assert.deepEqual(elements.map(({ tagName }) => `src/elements/${tagName}.ts`).sort(), files);
  });

  test('says something of all that it names', () => {
    const silent = [
      ...each((element) => {
        const { attributes, members, events, slots, cssParts, cssProperties } = element;
        return [[element], attributes, members, events, slots, cssParts, cssProperties]
          .flatMap((list) => list ?? [])
          .filter(({ description }) => !description)
          .map(({ name }) => name);
      }),
      ...[...classes, ...functions]
        .flatMap((one) => [one, ...('members' in one ? (one.members ?? []) : [])])
        .filter(({ description }) => !description)
        .map(({ name }) => name),
    ];
    assert.deepEqual(silent, []);
  });

  test('says what each method and function takes and returns', () => {
    const methods = [...elements, ...classes].flatMap(({ members = [] }) =>
      members.filter(isMethod),
    );
    assert.ok(methods.length);
    const silent = [...methods, ...functions].flatMap(
      ({ name, parameters = [], return: returned }) => [
        ...parameters
          .filter(({ type, description }) => !type?.text || !description)
          .map((parameter) => `${name}(${parameter.name})`),
        ...(returned?.type?.text ? [] : [name]),
      ],
    );
    assert.deepEqual(silent, []);
  });

  test('has the type of each attribute, its words spelled out, and the default of each that has one', () => {
    const wrong = each(({ attributes = [] }) =>
      attributes
        .filter(({ type, default: value }) => {
          const words = [...type.text.matchAll(/'([^']+)'/g)].map(([word]) => word);
          if (words.length) return !value || !words.includes(value);
          if (type.text === 'boolean') return value !== 'false';
          return type.text === 'number' ? !value : type.text !== 'string';
        })
        .map(({ name, type, default: value }) => `${name}: ${type.text} = ${value ?? ''}`),
    );
    assert.deepEqual(wrong, []);
  });

  test('has no default that only the sources know', () => {
    const calls = namesIn(functions).map((name) => `${name}()`);
    const strange = each(({ members = [] }) =>
      members.flatMap((member) => {
        const value = isMethod(member) ? undefined : member.default;
        if (value === undefined || calls.includes(value)) return [];
        return /^(?:'[^']+'|\d+|true|false|\[\])$/.test(value) ? [] : [`${member.name} = ${value}`];
      }),
    );
    assert.deepEqual(strange, []);
  });

  test('has a property for each attribute, and the other way round where there is one', () => {
    const alone = each(({ attributes = [], members = [] }) => {
      const fields = members.filter((member): member is Field => !isMethod(member));
      return [
        ...attributes
          .filter(
            ({ name, fieldName }) => fields.find((f) => f.name === fieldName)?.attribute !== name,
          )
          .map(({ name }) => name),
        ...fields
          .filter(({ attribute }) => attribute && !namesIn(attributes).includes(attribute))
          .map(({ name }) => name),
      ];
    });
    assert.deepEqual(alone, []);
  });

  test('has every event of HTMLElementEventMap at an element, with the class that has its fields', () => {
    const inMap = new Map<string, string>();
    for (const path of filesIn('src/events', '.ts')) {
      visit(parse(path), (node) => {
        if (!ts.isInterfaceDeclaration(node) || node.name.text !== 'HTMLElementEventMap') return;
        for (const member of node.members) {
          if (!ts.isPropertySignature(member) || !ts.isStringLiteral(member.name)) continue;
          inMap.set(member.name.text, member.type?.getText() ?? '');
        }
      });
    }
    const events = elements.flatMap((element) => element.events ?? []);
    assert.deepEqual(
      new Map(events.map(({ name, type }) => [name, type.text] as const).sort()),
      new Map([...inMap].sort()),
    );
    assert.deepEqual([...new Set(inMap.values())].sort(), namesIn(eventClasses).sort());
    const bare = eventClasses.filter(({ members = [] }) => !members.some((one) => !isMethod(one)));
    assert.deepEqual(namesIn(bare), []);
    for (const { name, type } of events) {
      const [reference] = type.references ?? [];
      const module = manifest.modules.find(({ path }) => path === reference?.module);
      assert.ok(namesIn(module?.declarations).includes(type.text), name);
    }
  });

  test('has all that comes out of the widget at the widget', () => {
    const events = new Set(elements.flatMap((element) => namesIn(element.events)));
    const properties = new Set(elements.flatMap((element) => namesIn(element.cssProperties)));
    const [widget] = elements;
    assert.deepEqual(namesIn(widget!.events).sort(), [...events].sort());
    assert.deepEqual(namesIn(widget!.cssProperties).sort(), [...properties].sort());
  });

  test('has every custom property that the styles read, and its default', () => {
    const documented = elements.flatMap(({ cssProperties = [] }) => cssProperties);
    const styles = filesIn('src', '.ts').map(read).join('\n');
    const used = new Set(
      [...styles.matchAll(/var\(\s*(--sales-[\w-]+)/g)].map((match) => match[1]!),
    );
    assert.deepEqual([...used].sort(), [...new Set(namesIn(documented))].sort());
    assert.deepEqual(namesIn(documented.filter((one) => !one.default)), []);
  });

  test('has no custom property at an element that does not read it', () => {
    const [, ...parts] = elements;
    const theme = filesIn('src/theme', '.ts').map(read).join('\n');
    const wrong = parts.flatMap(({ tagName, cssProperties = [] }) => {
      const inner = tagName === 'sales-role-hierarchy' ? ['sales-role-card'] : [];
      const styles = filesIn('src/elements', '.ts')
        .filter((path) =>
          [tagName, ...inner].some((tag) => path.startsWith(`src/elements/${tag}.`)),
        )
        .map(read);
      const all = [...styles, theme].join('\n');
      return namesIn(cssProperties).filter((name) => !all.includes(`var(${name}`));
    });
    assert.deepEqual(wrong, []);
  });

  test('has every part that the templates name, under its element', () => {
    const missing = each(({ tagName, cssParts }) => {
      const used = [...sourceOf(tagName).matchAll(/\spart="([^"$]+)"/g)].flatMap((match) =>
        match[1]!.split(/\s+/),
      );
      return [...new Set(used)].filter((part) => !namesIn(cssParts).includes(part));
    });
    assert.deepEqual(missing, []);
  });

  test('has every part that an element passes on from those inside it', () => {
    const missing = each(({ tagName, cssParts }) =>
      [...sourceOf(tagName).matchAll(/\w_PARTS =\s+'([^']+)'/g)]
        .flatMap((match) => match[1]!.split(/,\s*/))
        .map((part) => part.split(/:\s*/).at(-1)!)
        .filter((part) => !namesIn(cssParts).includes(part)),
    );
    assert.deepEqual(missing, []);
  });

  test('has no part that nothing renders', () => {
    const names = (source: string, part: string): boolean =>
      new RegExp(`part="(?:[\\w-]+ )*${part}[ "]|['":, ]${part}['",]`).test(source);
    const dead = each(({ tagName, cssParts }) =>
      namesIn(cssParts).filter(
        (part) =>
          !names(sourceOf(tagName), part) && !names(shared, part) && !isPassedOn(tagName, part),
      ),
    );
    assert.deepEqual(dead, []);
  });

  test('has every slot of the templates, and no other', () => {
    const missing: string[] = [];
    const dead = each(({ tagName, slots }) => {
      const source = `${sourceOf(tagName)}\n${shared}`;
      const own = sourceOf(tagName);
      // A name that is put together is known by its beginning: `header-<id>`.
      const used = [...own.matchAll(/<slot\b([^>]*)>/g)].map(([, attributes = '']) => {
        const [, plain, begun] = /\sname=(?:"([^"$]+)|"?\$\{`?([^$`}]*))/.exec(attributes) ?? [];
        return plain ?? begun ?? '';
      });
      const documented = namesIn(slots);
      // What a tag hands on to those inside it.
      const passed = [...own.matchAll(/passOn\(this, \/(.+?)\/\)/g)].map(
        ([, pattern = '']) => new RegExp(pattern),
      );
      const isOne = (name: string) => (slot: string) =>
        slot === name || (name.endsWith('-') && slot.startsWith(name));
      for (const name of used) {
        if (!documented.some(isOne(name)))
          missing.push(`<${tagName}>: ${name || 'the default slot'}`);
      }
      // What is taken from the children without being shown: `slot === 'catalogue'`.
      return documented.filter(
        (slot) =>
          !used.some((name) => isOne(name)(slot)) &&
          !passed.some((pattern) => pattern.test(slot)) &&
          !source.includes(`slot === '${slot}'`),
      );
    });
    assert.deepEqual([missing, dead], [[], []]);
  });

  test('has an example of every element, event and function', () => {
    const bare = [...elements, ...eventClasses, ...functions].filter(
      ({ examples }) => !examples?.length,
    );
    assert.deepEqual(namesIn(bare), []);
  });

  test('has no path of a source, and what it names is in the package', () => {
    const text = read('dist/custom-elements.json');
    assert.doesNotMatch(text, /"(?:\.\/|\/)?src\//);
    const files = new Set(filesIn('dist'));
    assert.deepEqual(
      manifest.modules.map(({ path }) => path).filter((path) => !files.has(path)),
      [],
    );
  });
});

const types = readTypes();

/** What TypeScript and the DOM bring. */
const GLOBALS = new Set(['FocusOptions', 'Promise', 'Readonly', 'Record']);

test('every type that the manifest names can be imported', () => {
  const known = new Set([...namesIn(types), ...namesIn(classes), ...namesIn(elements)]);
  const strange = [...elements, ...classes, ...functions].flatMap((one) => {
    const members = 'members' in one ? (one.members ?? []) : [];
    const methods = [...members.filter(isMethod), ...(one.kind === 'function' ? [one] : [])];
    const typed = [
      ...members.filter((member): member is Field => !isMethod(member)),
      ...methods.flatMap(({ parameters = [] }) => parameters),
    ].map(({ name, type }) => ({ name, text: type?.text ?? '' }));
    const returned = methods.map(({ name, return: given }) => ({
      name: `${name}()`,
      text: given?.type?.text ?? '',
    }));
    return [...typed, ...returned].flatMap(({ name, text }) =>
      (text.replace(/'[^']*'/g, '').match(/\b[A-Z]\w*/g) ?? [])
        .filter((type) => !known.has(type) && !GLOBALS.has(type))
        .map((type) => `${one.name}: ${name}: ${type}`),
    );
  });
  assert.deepEqual(strange, []);
});

test('every type that the package exports is explained', () => {
  assert.ok(types.length);
  assert.deepEqual(namesIn(types.filter(({ description }) => !description)), []);
});

/** Whether an element inside this one adds a part to what is passed on: see `sales-role-hierarchy.finder.ts`. */
function isPassedOn(tag: string, part: string): boolean {
  const inner = [...sourceOf(tag).matchAll(/<(sales-[\w-]+)/g)].map((match) => match[1]!);
  return inner.some((one) =>
    [...sourceOf(one).matchAll(/\bPARTS =\s+'([^']+)'/g)].some((match) =>
      match[1]!.split(/,\s*/).includes(part),
    ),
  );
}
