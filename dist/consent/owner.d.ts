/** What an owner says for the whole page, on whichever element. */
interface Said {
    policyVersion?: string | undefined;
    integrations?: string | undefined;
}
/** Takes what an owner has said for the page; to be called at each update. */
export declare const heedOwner: ({ policyVersion, integrations }?: Said) => void;
export {};
