import { retryAfter } from "./retry.js";
import { serialise } from "./serialise.js";
// src/lead/delivery.ts
/** How long one attempt may take, from the first byte to the last of the answer, in milliseconds. */
var TIME_LIMIT = 15e3;
/** The body that `keepalive` requests may share (Fetch, "HTTP-network-or-cache fetch"). */
var KEEPALIVE_LIMIT = 65536;
/** How much of it our requests have taken, those that are on their way. */
var keepaliveTaken = 0;
/** Packs JSON with its id in `Idempotency-Key` (draft-ietf-httpapi-idempotency-key-header: a quoted string of RFC 9651). */
var packJson = (id, body, endpoint) => ({
	endpoint,
	headers: {
		"Content-Type": "application/json",
		"Idempotency-Key": `"${id}"`
	},
	body
});
/**
* Packs fields, without a header of ours and as one of the types that need no CORS preflight (Fetch,
* "CORS-safelisted request-header").
*/
var packForm = (fields, endpoint) => ({
	endpoint,
	headers: { "Content-Type": "application/x-www-form-urlencoded;charset=UTF-8" },
	body: new URLSearchParams(fields).toString()
});
/**
* Packs a lead once, for every attempt. `json` says the id in `Idempotency-Key` too. As a `form` the field
* `lead` holds the JSON, the others are copies for endpoints that read plain forms.
*/
var pack = (lead, endpoint, encoding) => {
	const { id, contact, roles, page } = lead;
	const json = serialise(lead);
	if (encoding === "json") return packJson(id, json, endpoint);
	const titles = roles.map(({ title }) => title).join("; ");
	return packForm({
		id,
		...contact,
		roles: titles,
		page,
		lead: json
	}, endpoint);
};
/** Packs a withdrawal as a lead is packed; as a `form` the field `withdrawal` holds the JSON. */
var packWithdrawal = (withdrawal, endpoint, encoding) => {
	const { id, recordId, purposes } = withdrawal;
	const json = serialise(withdrawal);
	if (encoding === "json") return packJson(id, json, endpoint);
	return packForm({
		id,
		recordId,
		purposes: purposes.join(" "),
		withdrawal: json
	}, endpoint);
};
/** What the endpoint answered. Throws where the answer breaks off, or is JSON that cannot be read. */
var judge = async (response) => {
	const { status, headers } = response;
	const because = (kind, more = "") => ({
		kind,
		reason: `status ${status}${more}`
	});
	if (response.redirected || response.type === "opaqueredirect") return {
		kind: "unconfirmed",
		reason: "a redirect"
	};
	if (![
		200,
		201,
		204
	].includes(status)) {
		if (status === 501 || status >= 400 && status < 500 && ![
			408,
			409,
			425,
			429
		].includes(status)) return because("refused");
		return {
			kind: "unconfirmed",
			reason: `status ${status}`,
			retryAfter: retryAfter(headers, Date.now())
		};
	}
	const text = (await response.text()).trim();
	const type = headers.get("Content-Type") ?? "";
	if (/html/i.test(type) || text.startsWith("<")) return because("unconfirmed", " with a page of HTML");
	return (text.startsWith("{") || text && /\bjson\b/i.test(type)) && JSON.parse(text)?.ok === false ? because("refused", " with {\"ok\":false}") : because("sent");
};
/** Rejects when the time is up: a host's own `fetch` may not pass the signal on. */
var timeUp = (signal) => new Promise((_resolve, reject) => {
	signal.onabort = () => {
		reject(signal.reason);
	};
});
/** Makes one attempt. Never throws; what is not surely acknowledged is not reported so. */
var deliver = async ({ endpoint, headers, body }) => {
	const signal = AbortSignal.timeout(TIME_LIMIT);
	const { size } = new Blob([body]);
	const keepalive = keepaliveTaken + size < KEEPALIVE_LIMIT;
	if (keepalive) keepaliveTaken += size;
	try {
		const response = fetch(endpoint, {
			method: "POST",
			headers,
			body,
			redirect: "manual",
			keepalive,
			cache: "no-store",
			signal
		});
		return await Promise.race([response.then(judge), timeUp(signal)]);
	} catch (error) {
		return {
			kind: "unconfirmed",
			reason: signal.aborted ? "no answer in time" : String(error)
		};
	} finally {
		if (keepalive) keepaliveTaken -= size;
	}
};
/**
* Waits for what a page gave to `waitUntil`. Rejects also where one of it is an answer that is not OK: `fetch` is
* fulfilled with a refusal, too.
*/
var takenBy = async (promises) => {
	for (const answer of await Promise.all(promises)) {
		const response = answer;
		if (response?.ok === false) throw new Error(`status ${response.status}`);
	}
};
export { deliver, pack, packWithdrawal, takenBy };
