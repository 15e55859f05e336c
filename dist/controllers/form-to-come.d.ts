import type { ReactiveElement } from 'lit';
import type { Messages } from '../i18n/en.js';
/**
 * Stands in the place of a widget's form until that is loaded, which is when it comes near the window: a heading and a
 * button in it, for those who never come near. A screen reader jumps to headings, fields and landmarks that are there,
 * and scrolls to what it reads; so does Tab. Either loads the form.
 */
export declare class FormToCome {
    #private;
    constructor(widget: ReactiveElement);
    /** @param level of the heading: that of the form's title. */
    update(level: number, { toForm }: Messages): void;
}
