import { html, nothing, render, type ReactiveElement } from 'lit';
import type { Messages } from '../i18n/en.js';
import { heading } from '../theme/heading.js';

/**
 * Stands in the place of a widget's form until that is loaded, which is when it comes near the window: a heading and a
 * button in it, for those who never come near. A screen reader jumps to headings, fields and landmarks that are there,
 * and scrolls to what it reads; so does Tab. Either loads the form.
 */
export class FormToCome {
  readonly #widget: ReactiveElement;
  /** The form, as long as nothing but this stands in it. */
  #form: HTMLElement | undefined;

  constructor(widget: ReactiveElement) {
    this.#widget = widget;
  }

  /** @param level of the heading: that of the form's title. */
  update(level: number, { toForm }: Messages): void {
    const form = (this.#form ??= this.#find());
    if (!form) return;
    const press = (): void => {
      form.scrollIntoView();
    };
    const button = html`<button type="button" part="button" @click=${press}>${toForm}</button>`;
    render(heading(level, button, 'form-title'), form);
  }

  /** One that is not there yet: neither loaded nor prerendered, nor of the owner's own. */
  #find(): HTMLElement | undefined {
    const form = this.#widget.renderRoot.querySelector<HTMLElement>(
      'sales-lead-form:not(:defined)',
    );
    if (!form || form.shadowRoot) return undefined;
    void customElements.whenDefined('sales-lead-form').then(() => {
      const isFocused = form.contains((form.getRootNode() as ShadowRoot).activeElement);
      this.#form = undefined;
      render(nothing, form);
      if (isFocused) form.focus();
    });
    return form;
  }
}
