/**
 * A method of the document as the browser has it. The page's images and forms hide those that are named like them:
 * where there is an `<img name="createElement">`, `document.createElement` is that image.
 */
export declare const ownMethod: <K extends 'createElement' | 'createRange' | 'createTreeWalker' | 'querySelector' | 'querySelectorAll'>(name: K) => Document[K];
