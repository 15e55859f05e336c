/** The Russian texts of the form that are no functions, and have no links: the build packs them. */
export declare const plain: {
    language: 'ru';
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
    roles: string;
    send: string;
    sending: string;
    sent: string;
    waiting: string;
    unsafe: string;
    refused: string;
    expired: string;
    failed: string;
    sendAgain: string;
    doNotSend: string;
    outbox: string;
    sendNow: string;
    takeBack: string;
    delete: string;
    removed: string;
    busy: string;
    occupied: string;
    tryAgain: string;
    another: string;
    trap: string;
    withdrawal: string;
    withdrawHere: string;
    purposeRequired: string;
};
