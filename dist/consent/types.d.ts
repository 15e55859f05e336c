/** What cookies and storage are for. `necessary` is what a visitor's own request needs. */
export type ConsentCategory = 'necessary' | 'preferences' | 'analytics' | 'marketing';
export type ConsentChoice = 'undecided' | 'granted' | 'denied';
/** The visitor's choice on cookies and storage. */
export interface ConsentState {
    categories: Readonly<Record<ConsentCategory, ConsentChoice>>;
    /** When the visitor chose or dismissed the notice, ISO 8601; absent before. */
    decidedAt?: string | undefined;
}
/** How a consent was given: a box that the visitor ticked, or the button under a notice. */
export type ConsentMethod = 'checkbox' | 'button';
/** One purpose of processing, and what the visitor said to it. */
export interface PurposeConsent {
    /** `request`: processing needed to answer the visitor's request. */
    purpose: string;
    granted: boolean;
    method: ConsentMethod;
    /** Every word that the visitor saw beside the box or the button. */
    wording: string;
    /** SHA-256 of `wording` in UTF-8, as 64 lower-case hexadecimal digits. */
    wordingSha256: string;
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
