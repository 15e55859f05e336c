import { nothing, type ReactiveElement, type TemplateResult } from 'lit';
import type { ConsentReceipt } from '../consent/types.js';
import type { ConsentsPanel } from '../controllers/consented.js';
import { type WithdrawalTarget } from '../controllers/my-consents.js';
/** "My consents": what the visitor gave, in which words and when, to download and to withdraw. */
export declare class GivenConsents implements ConsentsPanel {
    #private;
    /** @param target Where the owner takes withdrawals. */
    constructor(host: ReactiveElement, target: () => WithdrawalTarget);
    add(receipt: ConsentReceipt): void;
    save(): void;
    render(): TemplateResult | typeof nothing;
}
