/** What is kept in this browser only while preferences are granted. */
declare const KEYS: {
    readonly draft: 'sales-roles:draft';
    readonly receipts: 'sales-roles:receipts';
};
type Name = keyof typeof KEYS;
/** Keeps a value, as JSON, if the visitor allows it; `undefined` takes it out. */
export declare const keep: (name: Name, json: string | undefined) => void;
/** What is kept, of whatever form: other code of the page can write there too. */
export declare const readKept: (name: Name) => unknown;
/**
 * Takes out all that was kept with a consent which holds no more. What is undecided may be decided yet, by a
 * manager that is still on its way: only a choice of our own notice is known to have lapsed.
 */
export declare const forgetUnlessGranted: () => void;
export {};
