// src/i18n/en.form.ts
var fields = (count) => count === 1 ? "1 field" : `${count} fields`;
/** What the request form says. */
var en = {
	/** Of these texts: a receipt says in which language its words were shown. */
	language: "en",
	title: "Leave a request",
	intro: "We will get in touch soon and answer every question.",
	labels: {
		name: "Name",
		phone: "Phone",
		email: "Email",
		company: "Company",
		message: "Message"
	},
	optional: "optional",
	eitherHint: "A phone number or an email is enough.",
	required: {
		name: "Tell us your name",
		phone: "Give a phone number",
		email: "Give an email address",
		company: "Tell us your company",
		message: "Write a message",
		consent: "Tick the box: we may not take your request without your consent"
	},
	invalid: {
		phone: "Check the phone number: start with + and the country code, as in +44 20 7946 0958",
		email: "Check the email address: it should look like name@example.com"
	},
	either: "Give a phone number or an email, so that we can answer",
	summary: (count) => `Not sent yet: check ${fields(count)}`,
	roles: "You ask about",
	remove: (title) => `Remove ${title}`,
	send: "Send",
	sending: "Sending\u2026",
	sent: "Your request has been sent. We will get in touch soon.",
	waiting: "There is no confirmation yet that your request has arrived. It is kept in this browser: we try again while this page is open, and whenever you come back to it.",
	unsafe: "There is no confirmation yet that your request has arrived, and this browser lets us keep nothing. Please leave this page open: we are trying again.",
	refused: "Your request was not accepted. Nothing you wrote is lost: change it below, or try again a little later.",
	expired: "There was no confirmation for a whole day, so we no longer send your request by ourselves. Take it back, check it and send it again.",
	failed: "There is no confirmation that your request has arrived. What you wrote is still here: try again.",
	repeated: (time) => `You sent this ${time}. Send again?`,
	sendAgain: "Send again",
	doNotSend: "Do not send",
	outbox: "Requests without a confirmation",
	keptWaiting: (time) => `Written ${time}. Waits to be sent again.`,
	keptUnsafe: (time) => `Written ${time}. Waits to be sent again; is lost when the page is closed.`,
	keptRefused: (time) => `Written ${time}. Not accepted.`,
	keptExpired: (time) => `Written ${time}. No longer sent by itself.`,
	sendNow: "Send now",
	takeBack: "Change",
	delete: "Delete",
	earlierSent: (time) => `Your request written ${time} has been sent.`,
	earlierRefused: (time) => `Your request written ${time} was not accepted.`,
	earlierExpired: (time) => `Your request written ${time} was not confirmed for a whole day, and is no longer sent by itself.`,
	removed: "It is no longer kept here. If an earlier attempt got through, it has arrived all the same.",
	busy: "It is being sent at this moment. Please wait a little.",
	occupied: "There is something in the form already. Send it first, or clear the fields.",
	tryAgain: "Try again",
	another: "Write another request",
	trap: "Leave this field empty",
	consent: (controller) => `I agree to <a>the processing of my personal data</a> so that my request can be answered. Data controller: ${controller}.`,
	notice: (controller) => `By pressing \u201cSend\u201d you agree to the <a>privacy policy</a> and to <a>the processing of your personal data</a> so that your request can be answered. Data controller: ${controller}.`,
	policy: "How your data is handled: <a>privacy policy</a>.",
	withdrawal: "You can withdraw your consent at any time: write to the data controller.",
	withdrawHere: "You can withdraw your consent at any time: right after sending under \u201cMy consents\u201d, and later by writing to the data controller.",
	purposes: {
		newsletter: (controller) => `I agree to <a>receive news and offers</a> by email or phone. Data controller: ${controller}.`,
		partners: (controller) => `I agree that my contact details <a>are passed on to partners</a>, so that they can get in touch with me. Data controller: ${controller}.`
	},
	purposeRequired: "Tick this box too: your request cannot be answered without it"
};
export { en };
