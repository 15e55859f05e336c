/** What a consent can be for. Each needs a consent of its own (GDPR, recitals 32 and 43; 152-FZ, art. 9(1)). */
export type Topic = 'request' | 'advertising' | 'partners' | 'profiling';
/** How the topics are called in a message to the owner. */
export declare const TOPIC_NAMES: Readonly<Record<Topic, string>>;
/** The topic of a purpose by its id, if the id tells. */
export declare const topicOf: (purpose: string) => Topic | undefined;
/** The topics that a wording asks to agree to. The answer counts only where somebody agrees to it, not in an explanation. */
export declare const topicsIn: (text: string) => Topic[];
/** The documents that one agreement is given to: what its sentence names, else as many as it links to. */
export declare const documentsIn: (text: string) => string[];
