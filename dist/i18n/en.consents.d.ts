/** What the visitor's own consents are shown with. */
export declare const en: {
    title: string;
    given: (time: string) => string;
    controller: (name: string) => string;
    notGiven: string;
    download: string;
    withdraw: string;
    progress: {
        sending: string;
        withdrawn: string;
        unconfirmed: string;
        refused: string;
        unavailable: string;
    };
};
export type ConsentsMessages = typeof en;
