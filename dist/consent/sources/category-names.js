// src/consent/sources/category-names.ts
/** How sites name our categories: words of the managers' own examples and of common configurations, in English and Russian. */
var NAMES = {
	preferences: /^(?:preferences?|function(?:al|ality)|personali[sz]ation|\u043f\u0440\u0435\u0434\u043f\u043e\u0447\u0442\u0435\u043d\u0438\u044f|\u043d\u0430\u0441\u0442\u0440\u043e\u0439\u043a\u0438|\u0444\u0443\u043d\u043a\u0446\u0438\u043e\u043d\u0430\u043b\u044c\u043d(?:\u044b\u0435|\u043e\u0441\u0442\u044c)|\u043f\u0435\u0440\u0441\u043e\u043d\u0430\u043b\u0438\u0437\u0430\u0446\u0438\u044f)$/i,
	analytics: /^(?:analytics?|statistics?|stats|performance|measurement|\u0430\u043d\u0430\u043b\u0438\u0442\u0438(?:\u043a\u0430|\u0447\u0435\u0441\u043a\u0438\u0435)|\u0441\u0442\u0430\u0442\u0438\u0441\u0442\u0438(?:\u043a\u0430|\u0447\u0435\u0441\u043a\u0438\u0435)|\u043f\u0440\u043e\u0438\u0437\u0432\u043e\u0434\u0438\u0442\u0435\u043b\u044c\u043d\u043e\u0441\u0442\u044c)$/i,
	marketing: /^(?:marketing|ads?|advertis(?:ing|ements?)|targeting|social|\u043c\u0430\u0440\u043a\u0435\u0442\u0438\u043d\u0433(?:\u043e\u0432\u044b\u0435)?|\u0440\u0435\u043a\u043b\u0430\u043c(?:\u0430|\u043d\u044b\u0435)|\u0442\u0430\u0440\u0433\u0435\u0442\u0438\u043d\u0433)$/i
};
/** Our choices from names granted and refused: what is both is refused, what is neither undecided. */
var choicesFrom = (granted, refused = []) => {
	const choices = {};
	for (const category of [
		"preferences",
		"analytics",
		"marketing"
	]) {
		const matches = (name) => NAMES[category].test(name.replace(/[-_\s]*(?:cookies?|\u0444\u0430\u0439\u043b\u044b|\u043a\u0443\u043a\u0438)[-_\s]*/gi, "").trim());
		if (refused.some(matches)) choices[category] = false;
		else if (granted.some(matches)) choices[category] = true;
	}
	return choices;
};
export { choicesFrom };
