// src/controllers/loaded.ts
/**
* Waits for what is loaded when it is needed. Where it does not come, as offline, the owner is told, and the
* next need is another attempt.
*
* @param what in English, for the console.
* @returns what has come, or `undefined`.
*/
var loaded = async (what, loading) => {
	try {
		return await loading;
	} catch (error) {
		console.error(`sales-roles: ${what} could not be loaded`, error);
		return;
	}
};
export { loaded };
