import type { ConsentState } from '../consent/types.js';
/** Names of what a browser keeps; `undefined` where the browser does not say. */
export interface Stored {
    cookies: readonly string[] | undefined;
    localStorage: readonly string[] | undefined;
    sessionStorage: readonly string[] | undefined;
    databases: readonly string[] | undefined;
    caches: readonly string[] | undefined;
}
/** What the check looks at: never a value of a cookie or of storage, only the names. */
export interface Page {
    /** The page's address. */
    location: string;
    /** The address of our own script. */
    script: string;
    /** What was loaded, by URL, with the page itself; one URL for each request. */
    resources: readonly string[];
    /** What elements of the page load from, by URL, whether it has been loaded or not. */
    embedded: readonly string[];
    stored: Stored;
    /** The address of the service worker that answers for the page. */
    serviceWorker: string | undefined;
    /** The visitor's choice now. */
    consent: ConsentState;
    globalPrivacyControl: boolean;
}
/** The words beside one box, or above the button. */
export interface Wording {
    /** `request`, or the id of a purpose of the owner's. */
    purpose: string;
    /** All of them, with or without `<a>` around what is linked. */
    text: string;
    /** URL of the document of this purpose. */
    document?: string | undefined;
}
/** What the owner has set; each as it was given, and `undefined` where it was not. */
export interface Checked {
    endpoint?: string | undefined;
    withdrawUrl?: string | undefined;
    policyUrl?: string | undefined;
    consentUrl?: string | undefined;
    controller?: string | undefined;
    consent: 'checkbox' | 'notice';
    cookies: 'notice' | 'choice' | 'off';
    integrations?: string | undefined;
    wordings: readonly Wording[];
    /** Other addresses that the owner has named, such as the catalogue's. */
    named?: readonly string[] | undefined;
}
export interface Finding {
    /** `problem`: likely against the law, or broken; `advice`: worth a thought; `fact`: to know. */
    level: 'problem' | 'advice' | 'fact';
    /** What it is about: an attribute, a host, a kind of storage. */
    about: string;
    found: string;
    /** What to do. */
    advice?: string | undefined;
    /** How many requests: apart, as another one to the same host is no new finding. */
    requests?: number | undefined;
}
