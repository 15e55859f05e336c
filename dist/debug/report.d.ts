import type { Finding } from './types.js';
/** What a report tells. */
export interface Report {
    /** The tag that has the attribute. */
    tag: string;
    findings: readonly Finding[];
    /** What the report before told and what is so no more; `undefined` in the first report. */
    gone?: readonly Finding[] | undefined;
}
/** Writes a report to the console: closed where there is no problem in it. */
export declare const tellReport: ({ tag, findings, gone }: Report) => void;
