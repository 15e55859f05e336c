/** Whether the browser asks sites not to sell or share data (Global Privacy Control, `navigator`). */
export declare const globalPrivacyControl: () => boolean;
