/** UTM, and the click ids of Google, Yandex, Meta, Microsoft, TikTok, VK and LinkedIn, by their documented names. */
var NAME = /^(?:utm_\w{1,40}|gclid|gbraid|wbraid|dclid|yclid|ysclid|fbclid|msclkid|ttclid|rb_clickid|li_fat_id)$/i;
/**
* Where the visitor came from. To be asked only with the visitor's consent to marketing.
*
* @param landing the address that the page was loaded with: routers of a page drop what stood there.
* @param referrer the address of the page before, if the browser tells.
* @returns `undefined` where nothing is known.
*/
var readAttribution = (landing, referrer) => {
	const found = {};
	const cut = (text) => text.slice(0, 500).replace(/[\ud800-\udbff]$/, "");
	const [from = ""] = referrer.split(/[?#]/);
	if (from) found.referrer = cut(from);
	for (const [name, value] of new URL(landing).searchParams) {
		if (Object.keys(found).length === 30) break;
		if (NAME.test(name) && value) found[name.toLowerCase()] ??= cut(value);
	}
	return Object.keys(found).length ? found : void 0;
};
export { readAttribution };
