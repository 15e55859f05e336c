/** The Russian texts of the visitor's own consents that are no functions: the build packs them. */
export declare const plain: {
    title: string;
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
