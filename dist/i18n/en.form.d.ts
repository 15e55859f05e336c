/** What the request form says. */
export declare const en: {
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
    unconfirmed: string;
    refused: string;
    tryAgain: string;
    another: string;
    trap: string;
    consent: (controller: string) => string;
    notice: (controller: string) => string;
    policy: string;
    withdrawal: string;
};
export type FormMessages = typeof en;
