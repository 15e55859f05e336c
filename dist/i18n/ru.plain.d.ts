/** The Russian texts that are no functions: the build packs them. See `content/unpack.ts`. */
export declare const plain: {
    details: string;
    ask: string;
    toForm: string;
    loading: string;
    failed: string;
    retry: string;
};
