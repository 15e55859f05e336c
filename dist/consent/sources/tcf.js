// src/consent/sources/tcf.ts
/** Each category is granted where all its purposes are consented to; legitimate interest is no consent. */
var PURPOSES = {
	preferences: [5, 6],
	analytics: [8, 9],
	marketing: [
		2,
		3,
		4,
		7
	]
};
var choicesOf = ({ purpose, purposeOneTreatment }) => {
	const consents = purpose?.consents ?? {};
	const granted = (purposes) => (purposeOneTreatment === true || consents["1"] === true) && purposes.every((id) => consents[id] === true);
	return {
		preferences: granted(PURPOSES.preferences),
		analytics: granted(PURPOSES.analytics),
		marketing: granted(PURPOSES.marketing)
	};
};
/** IAB TCF: only read, by the listener that the framework prescribes in the place of `getTCData`. */
var tcf = {
	name: "tcf",
	start(tell) {
		let listener;
		let isStopped = false;
		let isDecided = false;
		const call = (command, callback, parameter) => {
			window.__tcfapi?.(command, 2, callback, parameter);
		};
		const leave = () => {
			if (listener !== void 0) call("removeEventListener", () => void 0, listener);
		};
		tell({});
		call("addEventListener", (data, success) => {
			if (!success || !data) return;
			listener = data.listenerId;
			if (isStopped) leave();
			else if (data.gdprApplies === false) tell(void 0);
			else if (data.eventStatus === "tcloaded" || data.eventStatus === "useractioncomplete") {
				isDecided = true;
				tell(choicesOf(data));
			} else if (!isDecided) tell({});
		});
		return () => {
			isStopped = true;
			leave();
		};
	}
};
export { tcf };
