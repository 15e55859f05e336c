import { html } from 'hono/html';
import type {
  ClassDeclaration,
  ElementDeclaration,
  Example,
  Field,
  FunctionDeclaration,
  Method,
} from './manifest.js';
import { inline, paragraphs, sentence, typeCode, type Html } from './prose.js';
import type { ExportedType } from './types.js';

interface Column {
  label: string;
  /** Its width, by a class of demo.css. */
  kind?: 'type' | 'default';
}

const NAME: Column = { label: 'Name' };
const TYPE: Column = { label: 'Type', kind: 'type' };
const DEFAULT: Column = { label: 'Default', kind: 'default' };
const DESCRIPTION: Column = { label: 'Description' };

/** What is said of one thing, cell by cell, its name first. */
type Row = readonly (Html | Html[] | string)[];

/**
 * A table under its own heading. Narrow pages stack its cells, which takes the roles of a table from them in some
 * browsers: hence they are said.
 */
const table = (
  id: string,
  level: 3 | 4,
  title: string,
  columns: readonly Column[],
  rows: readonly Row[],
): Html =>
  rows.length
    ? html`${level === 3 ? html`<h3 id="${id}">${title}</h3>` : html`<h4 id="${id}">${title}</h4>`}
        <table class="reference" role="table" aria-labelledby="${id}">
          <thead role="rowgroup">
            <tr role="row">
              ${columns.map(
                ({ label, kind = 'text' }) =>
                  html`<th role="columnheader" scope="col" class="${kind}">${label}</th>`,
              )}
            </tr>
          </thead>
          <tbody role="rowgroup">
            ${rows.map(
              ([name = '', ...cells]) =>
                html`<tr role="row">
                  <th role="rowheader" scope="row">${name}</th>
                  ${cells.map(
                    (cell, index) =>
                      html`<td
                        role="cell"
                        data-label="${cell && (columns[index + 1]?.label ?? '')}"
                      >
                        ${cell}
                      </td>`,
                  )}
                </tr>`,
            )}
          </tbody>
        </table>`
    : html``;

const code = (text: string): Html => html`<code>${text}</code>`;

const defaultCode = (value: string | undefined): Html | string =>
  value === undefined ? '' : code(value);

const examples = (list: readonly Example[] = []): Html[] =>
  list.map(({ title, code: text }) =>
    title
      ? html`<figure class="snippet">
          <figcaption>${title}</figcaption>
          <pre><code>${text}</code></pre>
        </figure>`
      : html`<div class="snippet">
          <pre><code>${text}</code></pre>
        </div>`,
  );

const isField = (member: Field | Method): member is Field => member.kind === 'field';
const isMethod = (member: Field | Method): member is Method => member.kind === 'method';

/** `undefined` takes a setting back, of whatever type. */
const withoutUndefined = (type = ''): string => type.replace(/ \| undefined$/, '');

const signature = ({ name, parameters = [] }: Method): string => {
  const list = parameters.map(
    (one) => `${one.name}${one.optional || one.default !== undefined ? '?' : ''}`,
  );
  return `${name}(${list.join(', ')})`;
};

const returnOf = (method: Method): string => method.return?.type?.text ?? 'void';

/** What a method does, takes and returns, in one cell. */
const methodText = ({ description, parameters = [], return: returned }: Method): Html =>
  html`${inline(description)}
  ${parameters.map(
    (one) => html` <span class="soft">${code(one.name)}: ${inline(one.description)}</span>`,
  )}
  ${returned?.description ? html` <span class="soft">Returns ${inline(returned.description)}</span>` : ''}`;

/** An element; the custom properties are described once, at the widget. */
export const elementSection = (
  element: ElementDeclaration,
  widget: ElementDeclaration,
  explained: ReadonlySet<string>,
): Html => {
  const { tagName: tag, name, members = [], events = [], slots = [], cssParts = [] } = element;
  const { cssProperties = [] } = element;
  const isWidget = element === widget;
  const fields = members.filter(isField).map((field) => {
    const { attribute } = field;
    const note = !attribute
      ? html`<span class="note">property only</span>`
      : attribute === field.name
        ? ''
        : html`<span class="note">property <code>${field.name}</code></span>`;
    return [
      html`<code>${attribute ?? field.name}</code> ${note}`,
      typeCode(withoutUndefined(field.type?.text), explained),
      defaultCode(field.default),
      inline(field.description),
    ];
  });
  return html`<section>
    <h2 id="${tag}"><code>&lt;${tag}&gt;</code></h2>
    ${paragraphs(element.description)}
    <p class="soft">Class ${code(name)}, from ${code('sales-roles')}.</p>
    ${examples(element.examples)}
    ${table(`${tag}-properties`, 3, 'Attributes and properties', [NAME, TYPE, DEFAULT, DESCRIPTION], fields)}
    ${table(
      `${tag}-methods`,
      3,
      'Methods',
      [NAME, { label: 'Returns', kind: 'type' }, DESCRIPTION],
      members
        .filter(isMethod)
        .map((method) => [
          code(signature(method)),
          typeCode(returnOf(method), explained),
          methodText(method),
        ]),
    )}
    ${table(
      `${tag}-events`,
      3,
      'Events',
      [NAME, DESCRIPTION],
      events.map((event) => [
        html`<a href="#${event.name}"><code>${event.name}</code></a>`,
        inline(event.description),
      ]),
    )}
    ${table(
      `${tag}-slots`,
      3,
      'Slots',
      [NAME, DESCRIPTION],
      slots.map((slot) => [
        slot.name ? code(slot.name) : 'the default slot',
        inline(slot.description),
      ]),
    )}
    ${table(
      `${tag}-parts`,
      3,
      'Parts',
      [NAME, DESCRIPTION],
      cssParts.map((part) => [code(part.name), inline(part.description)]),
    )}
    ${
      isWidget
        ? table(
            `${tag}-custom-properties`,
            3,
            'Custom properties',
            [NAME, { ...DEFAULT, kind: 'type' }, DESCRIPTION],
            cssProperties.map((property) => [
              code(property.name),
              defaultCode(property.default),
              inline(property.description),
            ]),
          )
        : html`<h3 id="${tag}-custom-properties">Custom properties</h3>
            <p>
              Those of
              <a href="#${widget.tagName}-custom-properties">${code(`<${widget.tagName}>`)}</a>
              that it reads:
              ${cssProperties.map(
                (property, index) => html`${index ? ', ' : ''}${code(property.name)}`,
              )}.
            </p>`
    }
  </section>`;
};

/** The fields and methods of a class that has a heading of the third level. */
const membersTable = (
  id: string,
  { members = [] }: ClassDeclaration,
  explained: ReadonlySet<string>,
): Html =>
  table(
    id,
    4,
    members.some(isMethod) ? 'Fields and methods' : 'Fields',
    [NAME, TYPE, DESCRIPTION],
    [
      ...members
        .filter(isField)
        .map((field) => [
          code(field.name),
          typeCode(field.type?.text ?? '', explained),
          inline(field.description),
        ]),
      ...members
        .filter(isMethod)
        .map((method) => [
          code(signature(method)),
          typeCode(returnOf(method), explained),
          methodText(method),
        ]),
    ],
  );

/** An event: where it comes from, and what it tells. */
export const eventSection = (
  type: string,
  declaration: ClassDeclaration,
  elements: readonly ElementDeclaration[],
  explained: ReadonlySet<string>,
): Html => {
  const sources = elements.filter(({ events = [] }) => events.some(({ name }) => name === type));
  return html`<article>
    <h3 id="${type}"><code>${type}</code></h3>
    ${paragraphs(declaration.description)}
    <p class="soft">
      ${code(declaration.name)}, at
      ${sources.map(
        ({ tagName }, index) =>
          html`${index ? ', ' : ''}<a href="#${tagName}">${code(`<${tagName}>`)}</a>`,
      )}
      and all that is above.
    </p>
    ${membersTable(`${type}-fields`, declaration, explained)} ${examples(declaration.examples)}
  </article>`;
};

/** A function. */
export const functionSection = (one: FunctionDeclaration, explained: ReadonlySet<string>): Html => {
  const { name, parameters = [], return: returned } = one;
  return html`<article>
    <h3 id="${name}"><code>${signature(one)}</code></h3>
    ${paragraphs(one.description)}
    ${table(
      `${name}-parameters`,
      4,
      'Parameters',
      [NAME, TYPE, DESCRIPTION],
      parameters.map((parameter) => [
        code(parameter.name),
        typeCode(parameter.type?.text ?? '', explained),
        inline(sentence(parameter.description)),
      ]),
    )}
    <p>
      Returns
      ${typeCode(returnOf(one), explained)}${returned?.description ? html`: ${inline(returned.description)}` : '.'}
    </p>
    ${examples(one.examples)}
  </article>`;
};

/** An error that a function rejects with. */
export const errorSection = (error: ClassDeclaration, explained: ReadonlySet<string>): Html =>
  html`<article>
    <h3 id="${error.name}"><code>${error.name}</code></h3>
    ${paragraphs(error.description)} ${membersTable(`${error.name}-fields`, error, explained)}
  </article>`;

/** A type, as TypeScript has it. */
export const typeSection = ({ name, module, description, code: text }: ExportedType): Html =>
  html`<article>
    <h3 id="${name}"><code>${name}</code></h3>
    ${paragraphs(description)}
    <figure class="snippet">
      <figcaption>From <code>${module}</code></figcaption>
      <pre><code>${text}</code></pre>
    </figure>
  </article>`;
