// src/i18n/en.choice.ts
/** What the choice on cookies and storage says. */
var en = {
	title: "Cookies and storage",
	text: "The owner of this site uses cookies and your browser\u2019s storage to make it more convenient, to see how it is used and to measure advertising. What is not necessary waits for your consent. You can change your choice at any time, or forbid cookies in your browser\u2019s settings.",
	policy: "Privacy policy",
	categories: {
		necessary: ["Necessary", "Always on: a request that you send must not be lost."],
		preferences: ["Preferences", "Keeps what you write in the form, and the list of your consents, until you come back."],
		analytics: ["Statistics", "Shows the owner how the site is used."],
		marketing: ["Marketing", "Tells the owner which advertisement brought you here."]
	},
	signal: "Your browser asks sites not to share your data (Global Privacy Control), so this stays off.",
	accept: "Accept all",
	reject: "Reject all",
	save: "Accept selected",
	link: "Cookie settings",
	saved: "Your choice has been saved.",
	savedHere: "Your choice holds until you leave this page: your browser lets us keep nothing."
};
export { en };
