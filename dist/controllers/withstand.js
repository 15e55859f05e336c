// src/controllers/withstand.ts
/** Those that do it: a widget is given to this by each hierarchy in it. */
var withstanding = /* @__PURE__ */ new WeakSet();
/**
* Puts new texts in the place of translated ones. lit writes them into the node that it knows as the text; where
* that is an element of Google Translate's or Yandex Browser's by now, nobody sees what its `data` says.
*/
var replaceTranslations = ({ renderRoot }) => {
	const found = renderRoot.querySelectorAll("font,ya-tr-span");
	for (const one of found) if (one.data !== void 0) one.replaceWith(one.data);
	return found.length;
};
/** The same in the cards of an element, which render after what is around them. */
var replaceInCards = async ({ renderRoot }) => {
	for (const card of renderRoot.querySelectorAll("sales-role-card")) {
		await card.updateComplete;
		replaceTranslations(card);
	}
};
/** Lets an element withstand what a page does to presses, and a translator to texts. */
var withstand = (host) => {
	if (withstanding.has(host)) return;
	withstanding.add(host);
	/**
	* Makes a press again that the page has stopped on its way, as one does that listens on `document` while events
	* come down, and lets none through. This one does not leave the shadow root where it began: the page hears of it
	* no second time. (`submit` and `change` never leave theirs.) A page that listens on `window`, and lets nobody
	* after it hear there, has the last word.
	*/
	const listen = (event) => {
		const path = event.composedPath();
		if (event.currentTarget === host) event.salesRoles = true;
		const button = path.includes(host) && path[0].closest("[type=button][part=button]");
		setTimeout(() => {
			if (!button || event.salesRoles || event.defaultPrevented) return;
			event.salesRoles = true;
			button.dispatchEvent(new MouseEvent("click", {
				bubbles: true,
				detail: event.detail
			}));
		});
	};
	host.addController({
		hostConnected() {
			addEventListener("click", listen, true);
			host.addEventListener("click", listen, true);
		},
		hostDisconnected() {
			removeEventListener("click", listen, true);
		},
		hostUpdated() {
			if (replaceTranslations(host)) replaceInCards(host);
		}
	});
};
export { withstand };
