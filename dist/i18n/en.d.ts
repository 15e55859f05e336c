/** What the hierarchy and the cards say. The other languages have the shape of this one. */
export declare const en: {
    level: (level: number) => string;
    roles: (count: number) => string;
    details: string;
    ask: string;
    chosen: (count: number) => string;
    toForm: string;
    loading: string;
    failed: string;
    retry: string;
};
export type Messages = typeof en;
