import type { Language } from './localized.js';
/** What the request form says. */
export declare const en: {
    /** Of these texts: a receipt says in which language its words were shown. */
    language: Language;
    title: string;
    intro: string;
    labels: {
        name: string;
        phone: string;
        email: string;
        company: string;
        message: string;
    };
    optional: string;
    eitherHint: string;
    required: {
        name: string;
        phone: string;
        email: string;
        company: string;
        message: string;
        consent: string;
    };
    invalid: {
        phone: string;
        email: string;
    };
    either: string;
    summary: (count: number) => string;
    roles: string;
    remove: (title: string) => string;
    send: string;
    sending: string;
    sent: string;
    waiting: string;
    unsafe: string;
    refused: string;
    expired: string;
    failed: string;
    repeated: (time: string) => string;
    sendAgain: string;
    doNotSend: string;
    outbox: string;
    keptWaiting: (time: string) => string;
    keptUnsafe: (time: string) => string;
    keptRefused: (time: string) => string;
    keptExpired: (time: string) => string;
    sendNow: string;
    takeBack: string;
    delete: string;
    earlierSent: (time: string) => string;
    earlierRefused: (time: string) => string;
    earlierExpired: (time: string) => string;
    removed: string;
    busy: string;
    occupied: string;
    tryAgain: string;
    another: string;
    trap: string;
    consent: (controller: string) => string;
    notice: (controller: string) => string;
    policy: string;
    withdrawal: string;
    withdrawHere: string;
    purposes: {
        newsletter: (controller: string) => string;
        partners: (controller: string) => string;
    };
    purposeRequired: string;
};
export type FormMessages = typeof en;
