/** What the notice on cookies says. */
export declare const en: {
    title: string;
    text: string;
    policy: string;
    dismiss: string;
    dismissed: string;
};
export type NoticeMessages = typeof en;
