import { ContextConsumer, createContext } from "@lit/context";
// src/contexts.ts
var catalogueContext = createContext(Symbol.for("sales-roles/catalogue@1"));
var selectionContext = createContext(Symbol.for("sales-roles/selection@1"));
var settingsContext = createContext(Symbol.for("sales-roles/settings@1"));
/** Takes the value of the nearest provider above, if there is one, and each new value; updates the host. */
var consume = (host, context, callback) => new ContextConsumer(host, {
	context,
	subscribe: true,
	callback
});
export { catalogueContext, consume, selectionContext, settingsContext };
