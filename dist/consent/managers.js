// src/consent/managers.ts
var again = () => {
	followManagers();
};
/**
* Follows the consent managers that are on the page by now, and resolves when they have told what the
* visitor chose; never rejects. To be called wherever one may have come since: it costs little.
*/
var followManagers = async () => {
	for (const type of [
		"load",
		"pointerdown",
		"keydown",
		"tac.root_available",
		"cc:onConsent",
		"cc:onModalShow"
	]) addEventListener(type, again);
	try {
		const { __tcfapi, klaro, tarteaucitron, CookieConsent, _ccRun } = window;
		const found = {
			tcf: __tcfapi?.call,
			klaro: klaro?.getManager,
			tarteaucitron: tarteaucitron?.userInterface,
			vanillaCookieConsent: CookieConsent?.validConsent ?? _ccRun
		};
		if (Object.values(found).some(Boolean)) (await import("./sources/managers.js")).followFound(found);
	} catch (error) {
		console.error("sales-roles: consent managers", error);
	}
};
export { followManagers };
