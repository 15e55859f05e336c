import { followManagers } from "./managers.js";
import { expectPolicy } from "./state.js";
// src/consent/owner.ts
var PAGE = Symbol.for("sales-roles/owner@1");
/** The integrations that were begun on this page, as the owner wrote them. */
var begun = () => document[PAGE] ??= /* @__PURE__ */ new Set();
/** Takes what an owner has said for the page; to be called at each update. */
var heedOwner = ({ policyVersion, integrations } = {}) => {
	if (policyVersion) expectPolicy(policyVersion);
	if (integrations && !begun().has(integrations)) integrate(integrations);
};
var integrate = async (integrations) => {
	begun().add(integrations);
	try {
		await followManagers();
		(await import("./integrations.js")).startIntegrations(integrations);
	} catch (error) {
		begun().delete(integrations);
		console.error("sales-roles: the integrations could not be loaded", error);
	}
};
export { heedOwner };
