export declare const sources: {
    klaro: import("../types.js").Source;
    tarteaucitron: import("../types.js").Source;
    tcf: import("../types.js").Source;
    vanillaCookieConsent: import("../types.js").Source;
};
type Name = keyof typeof sources;
/** Follows each manager that is there, once a page; one that throws is tried again the next time. */
export declare const followFound: (found: Readonly<Record<Name, unknown>>) => void;
export {};
