import { globalPrivacyControl } from "./gpc.js";
import { sha256 } from "./sha256.js";
// src/consent/receipt.ts
/** Makes the receipt of a consent given just now, for the one purpose of answering the request. */
var makeReceipt = async ({ method, wording, ...given }) => ({
	schema: "sales-roles/receipt@1",
	...given,
	purposes: [{
		purpose: "request",
		granted: true,
		method,
		wording,
		wordingSha256: await sha256(wording)
	}],
	globalPrivacyControl: globalPrivacyControl()
});
export { makeReceipt };
