/** What the choice on cookies and storage says. */
export declare const en: {
    title: string;
    text: string;
    policy: string;
    categories: {
        necessary: string[];
        preferences: string[];
        analytics: string[];
        marketing: string[];
    };
    signal: string;
    accept: string;
    reject: string;
    save: string;
    link: string;
    saved: string;
    savedHere: string;
};
export type ChoiceMessages = typeof en;
