// src/catalogue/slices.ts
/** So long a slice of work may take, in milliseconds: with what else a frame does, no input waits for 50. */
var SLICE = 8;
/**
* Lets the browser answer to input, and paint, before the work goes on. By a timer, which it holds back to 4 ms:
* after `scheduler.yield` Chromium goes on at once, and paints every 100 ms only.
*/
var turn = () => new Promise((resolve) => setTimeout(resolve));
/**
* Does long work in slices, between which the page stays alive.
*
* @param work yields where it can be interrupted, at least each millisecond or so.
* @param signal ends the work between two slices.
* @returns what the work returns. Rejects with what it throws, or with the signal's reason.
*/
var inSlices = async (work, signal) => {
	for (;;) {
		const end = performance.now() + SLICE;
		do {
			const { done, value } = work.next();
			if (done) return value;
		} while (performance.now() < end);
		await turn();
		signal?.throwIfAborted();
	}
};
export { inSlices };
