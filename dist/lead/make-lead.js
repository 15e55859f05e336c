import { makeReceipt } from "../consent/receipt.js";
import { uuid } from "./id.js";
/** Half of a surrogate pair is no text. */
var cut = (text) => text.slice(0, 500).replace(/[\ud800-\udbff]$/, "");
/** Makes the lead with its id and its receipt: once, whatever becomes of it. */
var makeLead = async ({ contact, roles, consent, suspicious, attribution }) => {
	const createdAt = (/* @__PURE__ */ new Date()).toISOString();
	const address = location.href.startsWith("about:") ? new Text().baseURI : location.href;
	return {
		schema: "sales-roles/lead@1",
		id: uuid(),
		createdAt,
		contact,
		roles: roles.slice(0, 200).map(({ id, title }) => ({
			id: cut(id),
			title: cut(title)
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
