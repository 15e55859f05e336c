// src/own-method.ts
/**
* A method of the document as the browser has it. The page's images and forms hide those that are named like them:
* where there is an `<img name="createElement">`, `document.createElement` is that image.
*/
var ownMethod = (name) => Object.getPrototypeOf(XMLDocument.prototype)[name].bind(document);
export { ownMethod };
