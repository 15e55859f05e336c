// src/controllers/clear-of-bar.ts
/**
* Keeps what the keyboard reaches clear of a bar that sticks to the window's lower edge (WCAG 2.2, 2.4.11). By a
* script, since WebKit pays no heed to `scroll-margin` where what takes the focus is within the window; and when the
* key is let go, since no event tells a host of a focus that moves within it.
*
* @param host whose elements may end up below the bar.
* @param find Finds the bar, where there is one.
*/
var keepClear = (host, find) => {
	host.addEventListener("keyup", (event) => {
		const bar = event.key === "Tab" && find()?.getBoundingClientRect();
		if (!bar) return;
		const [focused] = event.composedPath();
		const { top, bottom } = focused.getBoundingClientRect();
		if (bottom > bar.top && top < bar.bottom) focused.scrollIntoView({
			block: "center",
			behavior: "instant"
		});
	});
};
export { keepClear };
