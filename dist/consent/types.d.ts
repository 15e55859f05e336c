/** What cookies and storage are for. `necessary` is what a visitor's own request needs. */
export type ConsentCategory = 'necessary' | 'preferences' | 'analytics' | 'marketing';
/** What a visitor is asked about: what is necessary goes with the visitor's own request (ePrivacy Directive, art. 5(3)). */
export type OptionalCategory = Exclude<ConsentCategory, 'necessary'>;
/** What the visitor said to a category. */
export type ConsentChoice = 'undecided' | 'granted' | 'denied';
/** The visitor's choice on cookies and storage. */
export interface ConsentState {
    categories: Readonly<Record<ConsentCategory, ConsentChoice>>;
    /** When the visitor chose or dismissed the notice, ISO 8601; absent before, and where a manager does not tell. */
    decidedAt?: string | undefined;
    /** Version of the wording that the visitor saw; absent before, and where a manager asked. */
    version?: string | undefined;
    /** The consent manager on the page that asks in the place of our own notice. */
    manager?: string | undefined;
}
/** What a source says: a category that is absent is undecided. */
export type Choices = Readonly<Partial<Record<OptionalCategory, boolean>>>;
/** `undefined`: the source has nothing to say here; `{}`: it is here, and the visitor has not chosen. */
export type Tell = (choices: Choices | undefined, decidedAt?: string) => void;
/** A consent manager on the page, of whoever's. */
export interface Source {
    name: string;
    /** Tells the choice now, if there is one, and each change; returns how to stop. */
    start(tell: Tell): () => void;
}
/** How a consent was given: a box that the visitor ticked, or the button under a notice. */
export type ConsentMethod = 'checkbox' | 'button';
/** A text by language, or the same for all. */
export type LocalText = string | Readonly<Record<string, string>>;
/** A further purpose of the form, which the owner adds: a box of its own, never ticked beforehand. */
export interface Purpose {
    /** Letters, digits and hyphens, as the receipt names it: `newsletter`, `partners`, or one of the owner's. */
    id: string;
    /**
     * The words beside the box, by language or the same for all; `<a>…</a>` links to `url`. Default, for
     * `newsletter` and `partners`: built in.
     */
    text?: LocalText | undefined;
    /** URL of the document of this purpose alone. */
    url?: string | undefined;
    /** Whether the request cannot be answered without it. Default: no. */
    required?: boolean | undefined;
    /** What the visitor is told when a required box is left unticked, by language or the same for all. */
    error?: LocalText | undefined;
}
/** One purpose of processing, and what the visitor said to it. */
export interface PurposeConsent {
    /** `request`: processing needed to answer the visitor's request; else the id that the owner gave. */
    purpose: string;
    granted: boolean;
    method: ConsentMethod;
    /** Every word that the visitor saw beside the box or the button. */
    wording: string;
    /** SHA-256 of `wording` in UTF-8, as 64 lower-case hexadecimal digits. */
    wordingSha256: string;
    /** URL of the document of this purpose alone, where the owner gave one. */
    document?: string | undefined;
}
/** Who agreed to what, in which words, when: shaped after ISO/IEC TS 27560:2023. */
export interface ConsentReceipt {
    schema: 'sales-roles/receipt@1';
    /** UUID of this record. */
    recordId: string;
    /** Who is responsible for the personal data. */
    piiController: string;
    /** URL of the privacy policy, where the owner gave one. */
    privacyNotice?: string | undefined;
    /** URL of the separate document consented to, where the owner gave one. */
    consentDocument?: string | undefined;
    /** BCP 47 tag of the wording. */
    language: string;
    purposes: readonly PurposeConsent[];
    /** When the visitor agreed, ISO 8601 in UTC. */
    eventTime: string;
    /** How the visitor can withdraw, in the words that were shown. */
    withdrawalMethod: string;
    /** The choice on cookies and storage at that moment. */
    cookieChoice: ConsentState;
    /** Whether the browser sent Global Privacy Control at that moment. */
    globalPrivacyControl: boolean;
}
/** A visitor takes back what a receipt says. */
export interface ConsentWithdrawal {
    schema: 'sales-roles/withdrawal@1';
    /** UUID: made once; the idempotency key of every attempt. */
    id: string;
    /** The receipt's `recordId`. */
    recordId: string;
    /** The purposes taken back. */
    purposes: readonly string[];
    /** When the visitor withdrew, ISO 8601 in UTC. */
    eventTime: string;
}
