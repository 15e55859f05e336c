// src/i18n/en.notice.ts
/** What the notice on cookies says. */
var en = {
	title: "Cookies",
	text: "The owner of this site uses cookies to make it more convenient. You can forbid cookies in your browser\u2019s settings.",
	policy: "Privacy policy",
	dismiss: "Got it",
	dismissed: "The notice on cookies is closed."
};
export { en };
