import { Outbox } from './outbox.js';
/** The outbox of this browser. Nothing is touched before it is used. */
export declare const openOutbox: () => Outbox;
