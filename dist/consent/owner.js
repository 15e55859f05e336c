import { followManagers } from "./managers.js";
import { expectPolicy } from "./state.js";
// src/consent/owner.ts
/** Takes what an owner has said for the page; to be called at each update. */
var heedOwner = ({ policyVersion, integrations } = {}) => {
	if (policyVersion) expectPolicy(policyVersion);
	if (integrations) integrate(integrations);
};
var integrate = async (integrations) => {
	try {
		await followManagers();
		(await import("./integrations.js")).startIntegrations(integrations);
	} catch (error) {
		console.error("sales-roles: the integrations could not be loaded", error);
	}
};
export { heedOwner };
