import { sha256 } from "./sha256.js";
import { globalPrivacyControl } from "./sources/gpc.js";
// src/consent/receipt.ts
/** Makes the receipt of what a visitor agreed to just now, and of what was asked and not agreed to. */
var makeReceipt = async ({ purposes, ...given }) => ({
	schema: "sales-roles/receipt@1",
	...given,
	purposes: await Promise.all(purposes.map(async (one) => ({
		...one,
		wordingSha256: await sha256(one.wording)
	}))),
	globalPrivacyControl: globalPrivacyControl()
});
export { makeReceipt };
