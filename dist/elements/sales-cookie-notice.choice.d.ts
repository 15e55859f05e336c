import { type ReactiveElement, type TemplateResult } from 'lit';
import type { ConsentState } from '../consent/types.js';
/** Accept, reject and by category, on one level; and, once that is done, the link that opens it again. */
export declare class CookieChoice {
    #private;
    constructor(host: ReactiveElement);
    /**
     * @param policy URL of the privacy policy.
     * @returns `undefined` until the texts are there.
     */
    render(state: ConsentState, policy: string | undefined): TemplateResult | undefined;
}
