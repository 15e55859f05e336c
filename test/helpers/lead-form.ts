import { fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import type { Phase } from '../../src/controllers/submission.js';
import { SalesLeadForm } from '../../src/elements/sales-lead-form.js';
import type { Lead } from '../../src/lead/types.js';
import { eventsAt } from './events.js';
import type { FetchCall } from './fetch.js';
import { clearOutbox } from './outbox.js';
import { inside, textOf } from './parts.js';
import { until } from './until.js';

if (!customElements.get('sales-lead-form')) {
  customElements.define('sales-lead-form', SalesLeadForm);
}

// A test must not be asked about, or send, what the one before it wrote.
beforeEach(clearOutbox);

/** A form as most owners set it up, in English. */
export const COMPLETE = html`<sales-lead-form
  lang="en"
  endpoint="/leads"
  controller="Acme LLC"
  policy-url="/privacy"
  consent-url="/consent"
></sales-lead-form>`;

/** Puts a form, or something with a form in it, on the page, and waits until the form is shown. */
export const openForm = async (template: TemplateResult = COMPLETE): Promise<SalesLeadForm> => {
  const element = await fixture<HTMLElement>(template);
  const form =
    element instanceof SalesLeadForm ? element : element.querySelector('sales-lead-form')!;
  await shows(form, 'form');
  return form;
};

/** Waits until the form shows what a selector finds. */
export const shows = async (form: SalesLeadForm, selector: string): Promise<void> => {
  await until(`${selector} in the form`, () => inside(form, selector));
  await form.updateComplete;
};

/** What the form shows for a selector; throws where there is nothing. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- as in `querySelector`
export const part = <T extends Element = HTMLElement>(form: SalesLeadForm, selector: string): T => {
  const found = form.shadowRoot!.querySelector<T>(selector);
  if (!found) throw new Error(`<sales-lead-form> shows no ${selector}`);
  return found;
};

export const parts = (form: SalesLeadForm, selector: string): HTMLElement[] => [
  ...form.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];

/** Enters a value as a visitor does: one `input`, then a `change` on leaving. */
export const enter = async (form: SalesLeadForm, id: string, value: string): Promise<void> => {
  const input = part<HTMLInputElement>(form, `#${id}`);
  input.value = value;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await form.updateComplete;
};

export const valueOf = (form: SalesLeadForm, id: string): string =>
  part<HTMLInputElement>(form, `#${id}`).value;

/** Fills in what a request needs, and agrees. */
export const fill = async (form: SalesLeadForm): Promise<void> => {
  await enter(form, 'name', 'Ann');
  await enter(form, 'phone', '8 (900) 123-45-67');
  const box = form.shadowRoot!.querySelector<HTMLInputElement>('#consent');
  if (box && !box.checked) box.click();
  await form.updateComplete;
};

export const sendButton = (form: SalesLeadForm): HTMLButtonElement =>
  part<HTMLButtonElement>(form, 'form button.primary');

/** Presses Send, and waits until the form shows what came of it at once. */
export const pressSend = async (form: SalesLeadForm): Promise<void> => {
  sendButton(form).focus();
  sendButton(form).click();
  await form.updateComplete;
};

/** Waits until the form has told the visitor of a state. */
export const reaches = (form: SalesLeadForm, phase: Phase): Promise<void> =>
  shows(form, `[role='status'].${phase}`);

export const status = (form: SalesLeadForm): string => textOf(part(form, "[role='status']"));

/** What has the focus in the form: its id, label, class or text; `undefined` where nothing has. */
export const focused = (form: SalesLeadForm): string | undefined => {
  const { activeElement } = form.shadowRoot!;
  if (!activeElement || document.activeElement !== form) return undefined;
  const { id, ariaLabel, className } = activeElement;
  return [id, ariaLabel, className].find(Boolean) ?? textOf(activeElement);
};

/** The lead that a call carries as JSON. */
export const leadOf = ({ body }: FetchCall): Lead => JSON.parse(body) as Lead;

/** Everything that role=status says from now on, in order. */
export const listen = (form: SalesLeadForm): string[] => {
  const said: string[] = [];
  const region = part(form, "[role='status']");
  new MutationObserver(() => {
    if (said.at(-1) !== textOf(region)) said.push(textOf(region));
  }).observe(region, { childList: true, characterData: true, subtree: true });
  return said;
};

/** The events that tell what became of a lead, from now on, at an element above the form. */
export const record = (form: SalesLeadForm) =>
  eventsAt(form.parentElement!, 'sales-lead-sent', 'sales-lead-queued', 'sales-lead-failed');

export const told = (
  events: ReturnType<typeof record>,
): [type: string, id: string, reason: string][] =>
  events.map(({ type, lead, reason }) => [type, lead.id, reason]);

/** The button of a request that waits; of the first one, unless another is asked for. */
export const keptButton = (form: SalesLeadForm, text: string, index = 0): HTMLElement => {
  const kept = parts(form, '[part="kept"]')[index];
  const found = [...(kept?.querySelectorAll('button') ?? [])].find((one) => textOf(one) === text);
  if (!found) throw new Error(`No "${text}" at request ${index}`);
  return found;
};
