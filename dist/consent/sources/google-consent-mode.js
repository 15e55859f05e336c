// src/consent/sources/google-consent-mode.ts
var SAID = Symbol.for("sales-roles/google-consent-mode@1");
var layerOf = (name) => {
	const found = Reflect.get(window, name);
	const layer = Array.isArray(found) ? found : [];
	if (layer !== found) Reflect.set(window, name, layer);
	return layer;
};
/** Google takes a command only as an `arguments` object: an array of the same is ignored (developers.google.com/tag-platform/security/guides/consent). */
var command = function() {
	return arguments;
};
var isDefault = (entry) => {
	const parts = entry;
	return parts?.[0] === "consent" && parts[1] === "default";
};
/** The seven signals. What the last three stand for is our reading: Google leaves it to the site. */
var signals = (isGranted) => {
	const of = (category) => isGranted(category) ? "granted" : "denied";
	return {
		ad_storage: of("marketing"),
		ad_user_data: of("marketing"),
		ad_personalization: of("marketing"),
		analytics_storage: of("analytics"),
		functionality_storage: of("preferences"),
		personalization_storage: of("preferences"),
		security_storage: of("necessary")
	};
};
/**
* Google Consent Mode v2: all denied before a choice, an update after it; on each page, as Google keeps
* nothing. A default of the owner's own stays: only one in the page's head comes before Google's tag.
*/
var tellGoogle = ({ categories }, layerName) => {
	const layer = layerOf(layerName);
	if (!layer.some(isDefault) && !layer[SAID]) {
		const necessary = signals((category) => category === "necessary");
		layer.push(command("consent", "default", necessary));
	}
	const { preferences, analytics, marketing } = categories;
	if ([
		preferences,
		analytics,
		marketing
	].every((choice) => choice === "undecided") && !layer[SAID]) return;
	const said = signals((category) => categories[category] === "granted");
	if (JSON.stringify(said) === JSON.stringify(layer[SAID])) return;
	layer[SAID] = said;
	layer.push(command("consent", "update", said));
};
export { tellGoogle };
