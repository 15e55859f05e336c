import { makeReceipt } from "../consent/receipt.js";
import { uuid } from "./id.js";
// src/lead/make-lead.ts
/** Makes the lead with its id and its receipt: once, whatever becomes of it. */
var makeLead = async ({ contact, roles, consent, suspicious, attribution }) => {
	const createdAt = (/* @__PURE__ */ new Date()).toISOString();
	const address = document.URL.startsWith("about:") ? document.baseURI : document.URL;
	return {
		schema: "sales-roles/lead@1",
		id: uuid(),
		createdAt,
		contact,
		roles: roles.map(({ id, title }) => ({
			id,
			title
		})),
		page: address.replace(/[?#].*/s, ""),
		lang: consent.language,
		consent: await makeReceipt({
			recordId: uuid(),
			eventTime: createdAt,
			...consent
		}),
		attribution,
		suspicious: suspicious || void 0
	};
};
export { makeLead };
