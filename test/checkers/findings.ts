/** What a checker has found, or wants a person to look at. */
export interface Finding {
  checker: 'axe' | 'IBM' | 'html-validate' | 'vnu';
  rule: string;
  message: string;
  /** The HTML that it is about. */
  code: string;
}

/** A finding that is none. */
interface Exception {
  checker: Finding['checker'];
  rule: string;
  /** What its code, or its message, has in it. */
  about?: RegExp;
  why: string;
}

const SAFARI = 'Safari takes the role away from a list without markers (WebKit bug 170179).';
const BLOCKS =
  'A list in blocks, of which the browser passes over those far from the window; no block may stand in a `ul`.';
const DEEP = 'HTML has no `h7`; WAI-ARIA 1.2 knows the level, and so do browsers.';
const TABLE =
  'In a narrow place the table is laid out in one column: to Safari it is no table then, unless the roles say so.';
const QUESTION = 'While the form asks whether to send the same once more, nothing else sends it.';
const BITRIX = 'The page imitates how Bitrix loads a script.';
const OPTIMISER = 'The page imitates what an optimiser of WordPress makes of a script.';

const CODE = 'What scrolls has to be reached by keys (axe: scrollable-region-focusable).';

/** What is looked at, and left as it is. Each has to be of use still: `checkers.test.ts`. */
export const exceptions: readonly Exception[] = [
  { checker: 'html-validate', rule: 'no-redundant-role', about: /"list"/, why: SAFARI },
  { checker: 'IBM', rule: 'aria_role_redundant', about: /^<ul .*role="list"/, why: SAFARI },
  { checker: 'vnu', rule: 'warning', about: /The “list” role is unnecessary/, why: SAFARI },
  {
    checker: 'html-validate',
    rule: 'no-redundant-role',
    about: /role "(?:table|rowgroup|row|columnheader|rowheader|cell)" on/,
    why: TABLE,
  },
  {
    checker: 'IBM',
    rule: 'aria_role_redundant',
    about: /^<(?:table|thead|tbody|t[rhd]) /,
    why: TABLE,
  },
  { checker: 'vnu', rule: 'warning', about: /role is unnecessary for element “t/, why: TABLE },
  {
    checker: 'vnu',
    rule: 'error',
    about: /must not be used on a “t[rhd]” element which has/,
    why: TABLE,
  },
  {
    checker: 'html-validate',
    rule: 'prefer-native-element',
    about: /native <[ul][li]>/,
    why: BLOCKS,
  },
  { checker: 'html-validate', rule: 'prefer-native-element', about: /native <hN>/, why: DEEP },
  { checker: 'IBM', rule: 'element_tabbable_role_valid', about: /^<code /, why: CODE },
  { checker: 'IBM', rule: 'text_block_heading', about: /'(?:Бариста|Кассир|Курьер)'/, why: DEEP },
  { checker: 'axe', rule: 'aria-valid-attr-value', about: /aria-level="[789]"/, why: DEEP },
  { checker: 'vnu', rule: 'warning', about: /Article lacks heading/, why: DEEP },
  {
    checker: 'vnu',
    rule: 'warning',
    about: /Section lacks heading.*class="base(?: choice)?" aria-labelledby/s,
    why: 'The notice on cookies is a landmark, by its title. In the outline of the page it would be in the way.',
  },
  { checker: 'html-validate', rule: 'wcag/h32', why: QUESTION },
  { checker: 'IBM', rule: 'form_submit_button_exists', why: QUESTION },
  {
    checker: 'IBM',
    rule: 'a_target_warning',
    about: /target="_blank"/,
    why: 'A document opens beside the form, which must not lose what is written in it. A recommendation (WCAG 3.2.5, AAA).',
  },
  {
    checker: 'IBM',
    rule: 'input_fields_grouped',
    why: 'The form has one group of fields, and that is the form. A recommendation.',
  },
  {
    checker: 'IBM',
    rule: 'input_checkboxes_grouped',
    why: 'Each box is a consent of its own; the categories of cookies stand in a list, in a region with a name.',
  },
  {
    checker: 'IBM',
    rule: 'input_label_visible',
    about: /^<(?:select|textarea) /,
    why: 'Each has a `label` that is shown; the engine looks for one with `input` and `button` only.',
  },
  {
    checker: 'IBM',
    rule: 'input_label_visible',
    about: /^<button aria-label="(?:Убрать: |Remove )/,
    why: 'A cross, beside the role that it takes out.',
  },
  {
    checker: 'IBM',
    rule: 'element_tabbable_visible',
    about: /class="skip"/,
    why: 'The link to the content is shown while it has the focus.',
  },
  {
    checker: 'IBM',
    rule: 'style_color_misuse',
    about: /^<(?:link|style)/,
    why: 'Asked of each style sheet that has a colour. The levels have their names, too.',
  },
  {
    checker: 'IBM',
    rule: 'style_viewport_resizable',
    about: /(?:demo|playground)\.css/,
    why: 'Such sizes are sums with `rem`, which grow with the zoom and with the font size.',
  },
  {
    checker: 'IBM',
    rule: 'text_sensory_misuse',
    why: 'What is “below” or “above” comes after or before it, also to those who listen. “A little” is no size.',
  },
  {
    checker: 'axe',
    rule: 'th-has-data-cells',
    why: 'The header over a group of rows has no cells in its own row.',
  },
  {
    checker: 'IBM',
    rule: 'style_focus_visible',
    why: 'Asked of each control whose borders a style sheet has set. All have an outline: `focus-ring.test.ts`.',
  },
  {
    checker: 'IBM',
    rule: 'text_quoted_correctly',
    about: /by pressing Send/,
    why: 'Names a wording, and quotes nobody.',
  },
  {
    checker: 'IBM',
    rule: 'element_tabbable_unobscured',
    about: /href="#sales-/,
    why: 'Asked where something is `sticky`: the contents, beside the text and over nothing.',
  },
  {
    checker: 'IBM',
    rule: 'aria_keyboard_handler_exists',
    about: /role="tablist"/,
    why: 'Its tabs listen to the keys: `playground.test.ts`.',
  },
  {
    checker: 'html-validate',
    rule: 'form-dup-name',
    about: /"purposes"/,
    why: 'The boxes of one setting have one name, as radio buttons have.',
  },
  {
    checker: 'html-validate',
    rule: 'no-inline-style',
    about: /class="(?:page|sample-)/,
    why: 'Set by a script, by CSSOM: what a visitor has chosen to see.',
  },
  { checker: 'html-validate', rule: 'script-type', about: /text\/javascript/, why: BITRIX },
  {
    checker: 'vnu',
    rule: 'warning',
    about: /“type” attribute is unnecessary for JavaScript/,
    why: BITRIX,
  },
  { checker: 'vnu', rule: 'error', about: /rocketlazyloadscript/, why: OPTIMISER },
];

const excuses = (exception: Exception, { checker, rule, code, message }: Finding): boolean =>
  exception.checker === checker &&
  exception.rule === rule &&
  (!exception.about || exception.about.test(code) || exception.about.test(`${message}\n${code}`));

/** What is left to mend, a line each. */
export const toMend = (findings: readonly Finding[]): string[] =>
  findings
    .filter((finding) => !exceptions.some((exception) => excuses(exception, finding)))
    .map(({ checker, rule, message, code }) => `${checker}, ${rule}: ${message}\n    ${code}`);

/** The exceptions that nothing calls for any more. */
export const needless = (findings: readonly Finding[]): Exception[] =>
  exceptions.filter((exception) => !findings.some((finding) => excuses(exception, finding)));
