// @ts-check
// The controls of the settings: browser's own, so that keyboards, screen readers and forced colours know them.
import { painter } from './colours.js';
import { make } from './make.js';
import { FIELDS, MAX_RADIUS, MAX_TEXT, NAMES, OWN_COLOUR, PURPOSES, SETTINGS } from './settings.js';

/** @typedef {import('./settings.js').SettingName} SettingName */
/** @typedef {import('./texts.js').Texts} Texts */

/**
 * @typedef {object} Control
 * @property {HTMLElement} root
 * @property {(target: HTMLInputElement) => string} read What it says, where a visitor has just changed `target`.
 * @property {(value: string, source?: EventTarget | null) => void} write Shows a value, except in `source`: what somebody
 *   is writing stays as they write it.
 * @property {HTMLElement} [error] The place for what is wrong.
 */

/** Colours that fit most brands; the first is the widget's own, which needs no line of CSS. */
const PRESETS = /** @type {const} */ ([
  ['blue', '', OWN_COLOUR],
  ['teal', '#0b6157', '#0b6157'],
  ['green', '#2e7d32', '#2e7d32'],
  ['yellow', '#f2b600', '#f2b600'],
  ['orange', '#d9480f', '#d9480f'],
  ['red', '#b3261e', '#b3261e'],
  ['violet', '#6d3fc4', '#6d3fc4'],
  ['graphite', '#3d4657', '#3d4657'],
]);

/**
 * @param {SettingName} name
 * @param {Texts} texts
 */
const hintOf = (name, texts) => {
  const text = /** @type {Readonly<Partial<Record<SettingName, string>>>} */ (texts.hints)[name];
  return text ? [make('p', { class: 'hint', id: `${name}-hint` }, text)] : [];
};

/**
 * Where it is said what is wrong.
 *
 * @param {SettingName} name
 */
const errorOf = (name) => make('p', { class: 'wrong', id: `${name}-wrong`, 'aria-live': 'polite' });

/** @param {readonly Element[]} notes */
const idsOf = (notes) => notes.map(({ id }) => id).join(' ');

/**
 * @param {SettingName} name
 * @param {Texts} texts
 * @param {HTMLElement} content
 * @param {readonly HTMLElement[]} error
 */
const group = (name, texts, content, ...error) => {
  const notes = [...hintOf(name, texts), ...error];
  return make(
    'fieldset',
    { 'data-setting': name, 'aria-describedby': idsOf(notes) || undefined },
    make('legend', {}, texts.labels[name]),
    content,
    ...notes,
  );
};

/**
 * @param {string} name
 * @param {string} value
 * @param {string} label
 * @param {readonly Node[]} before
 */
const radio = (name, value, label, ...before) =>
  make('label', {}, ...before, make('input', { type: 'radio', name, value }), label);

/**
 * One word of a few.
 *
 * @param {string} name
 * @param {readonly (readonly [value: string, label: string])[]} options
 * @param {(content: HTMLElement) => HTMLElement} wrap
 * @returns {Control}
 */
export const choice = (name, options, wrap) => {
  const labels = options.map(([value, label]) => radio(name, value, label));
  return {
    root: wrap(make('div', { class: 'options' }, ...labels)),
    read: (target) => target.value,
    write: (value) => {
      for (const { firstElementChild } of labels) {
        const input = /** @type {HTMLInputElement} */ (firstElementChild);
        input.checked = input.value === value;
      }
    },
  };
};

/**
 * @param {SettingName} name
 * @param {readonly string[]} all
 * @param {Texts} texts
 */
const words = (name, all, texts) => {
  /** @type {Readonly<Partial<Record<SettingName, Readonly<Record<string, string>>>>>} */
  const labels = texts.options;
  // A number is its own label.
  const options = all.map((word) => /** @type {const} */ ([word, labels[name]?.[word] ?? word]));
  return choice(name, options, (content) => group(name, texts, content));
};

/**
 * @param {SettingName} name
 * @param {Texts} texts
 * @returns {Control}
 */
const line = (name, texts) => {
  const error = errorOf(name);
  const notes = [...hintOf(name, texts), error];
  const input = make('input', {
    id: name,
    name,
    type: 'text',
    maxlength: MAX_TEXT,
    spellcheck: 'false',
    autocapitalize: 'off',
    'aria-describedby': idsOf(notes),
  });
  return {
    root: make(
      'div',
      { class: 'field', 'data-setting': name },
      make('label', { for: name }, texts.labels[name]),
      input,
      ...notes,
    ),
    read: () => input.value,
    write: (value, source) => {
      if (source !== input) input.value = value;
    },
    error,
  };
};

/**
 * Colours by name, from a palette, and as CSS writes them.
 *
 * @param {Texts} texts
 * @returns {Control}
 */
const brand = (texts) => {
  const paint = painter();
  const presets = PRESETS.map(([name, value, colour]) => {
    const label = radio('preset', value, texts.presets[name]);
    label.style.setProperty('--swatch', colour);
    return label;
  });
  const palette = make('input', { type: 'color', name: 'palette', 'aria-label': texts.picker });
  const written = line('brand', texts);
  const input = /** @type {HTMLInputElement} */ (written.root.querySelector('input'));
  const label = /** @type {HTMLElement} */ (written.root.querySelector('label'));
  label.textContent = texts.ownColour;
  const both = make('div', { class: 'both' });
  input.replaceWith(both);
  both.append(palette, input);
  return {
    ...written,
    root: make(
      'fieldset',
      { 'data-setting': 'brand' },
      make('legend', {}, texts.labels.brand),
      make('div', { class: 'swatches' }, ...presets),
      written.root,
    ),
    read: (target) => target.value,
    write: (value, source) => {
      written.write(value, source);
      for (const { firstElementChild } of presets) {
        const preset = /** @type {HTMLInputElement} */ (firstElementChild);
        preset.checked = preset.value === value;
      }
      // The palette knows colours as #rrggbb alone.
      const channels = paint([value || OWN_COLOUR]);
      palette.value = `#${channels.map((one) => one.toString(16).padStart(2, '0')).join('')}`;
    },
  };
};

/**
 * @param {Texts} texts
 * @returns {Control}
 */
const radius = (texts) => {
  const input = make('input', { id: 'radius', name: 'radius', type: 'range', max: MAX_RADIUS });
  const output = make('output', { for: 'radius' });
  return {
    root: make(
      'div',
      { class: 'field', 'data-setting': 'radius' },
      make('div', { class: 'ends' }, make('label', { for: 'radius' }, texts.labels.radius), output),
      input,
    ),
    read: () => input.value,
    write: (value) => {
      input.value = value;
      output.textContent = `${value} px`;
      input.setAttribute('aria-valuetext', `${value} px`);
    },
  };
};

/**
 * @param {Texts} texts
 * @returns {Control}
 */
const fields = (texts) => {
  const signs = { off: undefined, optional: '', required: '*' };
  const selects = FIELDS.map((name) => {
    const options = Object.entries(texts.presence).map(([value, label]) =>
      make('option', { value }, label),
    );
    return make('select', { id: `field-${name}`, name }, ...options);
  });
  const rows = selects.map((select, index) => {
    const name = /** @type {keyof Texts['fields']} */ (FIELDS[index]);
    return make('div', {}, make('label', { for: select.id }, texts.fields[name]), select);
  });
  const error = errorOf('fields');
  return {
    error,
    root: group('fields', texts, make('div', { class: 'selects' }, ...rows), error),
    read: () =>
      selects
        .flatMap(({ name, value }) => {
          const sign = signs[/** @type {keyof typeof signs} */ (value)];
          return sign === undefined ? [] : [name + sign];
        })
        .join(' '),
    write: (value) => {
      const said = value.split(' ');
      for (const select of selects) {
        const isRequired = said.includes(`${select.name}*`);
        select.value = isRequired ? 'required' : said.includes(select.name) ? 'optional' : 'off';
      }
    },
  };
};

/**
 * @param {Texts} texts
 * @returns {Control}
 */
const purposes = (texts) => {
  const boxes = PURPOSES.map((value) =>
    make('input', { type: 'checkbox', name: 'purposes', value }),
  );
  const labels = boxes.map((box, index) =>
    make(
      'label',
      {},
      box,
      texts.purposes[/** @type {keyof Texts['purposes']} */ (PURPOSES[index])],
    ),
  );
  return {
    root: group('purposes', texts, make('div', { class: 'options' }, ...labels)),
    read: () =>
      boxes
        .filter(({ checked }) => checked)
        .map(({ value }) => value)
        .join(' '),
    write: (value) => {
      for (const box of boxes) box.checked = value.split(' ').includes(box.value);
    },
  };
};

/**
 * The control of each setting.
 *
 * @param {Texts} texts
 * @returns {Readonly<Record<SettingName, Control>>}
 */
export const makeControls = (texts) => {
  /** @param {SettingName} name */
  const controlOf = (name) => {
    const setting = SETTINGS[name];
    return 'words' in setting ? words(name, setting.words, texts) : line(name, texts);
  };
  return /** @type {Record<SettingName, Control>} */ ({
    ...Object.fromEntries(NAMES.map((name) => [name, controlOf(name)])),
    brand: brand(texts),
    radius: radius(texts),
    fields: fields(texts),
    purposes: purposes(texts),
  });
};
