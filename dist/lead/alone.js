import { uuid } from "./id.js";
// src/lead/alone.ts
/** Longer than an attempt can take (15 s): who holds a lease for longer has crashed. */
var LEASE = 2e4;
/** By a lease that is written beside the lead. Rejects where storage fails. */
var byLease = (store, now) => async (id, run) => {
	const owner = uuid();
	if (!await store.update(id, (kept) => {
		const left = (kept.lease?.until ?? 0) - now();
		return left > 0 && left <= LEASE ? void 0 : {
			...kept,
			lease: {
				owner,
				until: now() + LEASE
			}
		};
	}) && await store.get(id)) return void 0;
	try {
		return await run();
	} finally {
		await store.update(id, (kept) => kept.lease?.owner === owner ? {
			...kept,
			lease: void 0
		} : void 0).catch(() => false);
	}
};
/**
* Sees to it that a lead is sent by one tab at a time: by Web Locks, which end with their tab; where
* there are none (plain http) or they are denied (a sandboxed frame), by a lease.
*
* @param now The time in milliseconds since 1970.
* @param locks `navigator.locks`, at the moment when it is needed.
*/
var alone = (store, now, locks) => {
	const leased = byLease(store, now);
	return async (id, run) => {
		const state = { hasBegun: false };
		try {
			const manager = locks();
			if (manager) return await manager.request(`sales-roles/lead/${id}`, { ifAvailable: true }, (lock) => {
				state.hasBegun = true;
				return lock ? run() : void 0;
			});
		} catch (error) {
			if (state.hasBegun) throw error;
		}
		return leased(id, run);
	};
};
export { alone };
