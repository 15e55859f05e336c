// src/i18n/en.consents.ts
/** What the visitor's own consents are shown with. */
var en = {
	title: "My consents",
	given: (time) => `Given ${time}.`,
	controller: (name) => `Data controller: ${name}.`,
	notGiven: "Not given",
	download: "Download the receipt",
	withdraw: "Withdraw",
	progress: {
		sending: "Withdrawing\u2026",
		withdrawn: "Withdrawn",
		unconfirmed: "There is no confirmation that your withdrawal has arrived. Try again, or write to the data controller.",
		refused: "Your withdrawal was not accepted here. Try again later, or write to the data controller.",
		unavailable: "It cannot be withdrawn on this page. Please write to the data controller."
	}
};
export { en };
