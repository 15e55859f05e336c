// src/elements/sales-lead-form.owner.ts
/** A brand colour that is none: with it, all the colours that are made of it fail. */
var wrongBrand = (host) => {
	const brand = getComputedStyle(host).getPropertyValue("--sales-brand").trim();
	return !brand || CSS.supports("color", brand) ? void 0 : brand;
};
/** Whether there is something to say of the settings: a page that is set up well loads none of it. */
var isReportDue = ({ own, above, settings, brand }) => {
	const { policyUrl, consentUrl, mode, purposes, issues } = settings;
	const isFine = policyUrl && consentUrl && mode === "checkbox" && purposes.every(({ url }) => url);
	const isAsked = own.debug === true || above?.debug === true;
	return !isFine || issues.length > 0 || brand !== void 0 || isAsked;
};
/** Tells the page's owner in the console what is wrong with the settings, and with `debug`, with the page. */
var OwnerReport = class {
	#host;
	#above;
	#settings;
	#localized;
	/** Each complaint is made once. */
	#told = /* @__PURE__ */ new Set();
	constructor(host, localized, above, settings) {
		this.#host = host;
		this.#localized = localized;
		this.#above = above;
		this.#settings = settings;
		host.addController(this);
	}
	hostUpdated() {
		const brand = wrongBrand(this.#host);
		const given = {
			own: this.#host,
			above: this.#above(),
			settings: this.#settings(),
			brand
		};
		if (isReportDue(given)) this.#report(given);
	}
	async #report(given) {
		try {
			const { tellOwner } = await import("./sales-lead-form.report.js");
			await tellOwner(this.#host, given, this.#localized, this.#told);
		} catch (error) {
			console.error("<sales-lead-form>: what is to be said of it could not be loaded", error);
		}
	}
};
export { OwnerReport };
