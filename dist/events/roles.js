// src/events/roles.ts
/** Every event of ours bubbles and crosses shadow roots. */
var upwards = {
	bubbles: true,
	composed: true
};
/**
* A visitor added a role to the request, or took it out.
*
* @example
* ```js
* document.addEventListener('sales-role-select', ({ roleId, selected }) => {
*   console.log(roleId, selected); // \u2192 sales-leader true
* });
* ```
*/
var SalesRoleSelectEvent = class extends Event {
	/**
	* @param roleId The role's id in its catalogue.
	* @param selected Whether it is in the request now.
	*/
	constructor(roleId, selected) {
		super("sales-role-select", upwards);
		this.roleId = roleId;
		this.selected = selected;
	}
};
/**
* A visitor opened or closed a role's details.
*
* @example
* ```js
* document.addEventListener('sales-role-toggle', ({ roleId, open }) => {
*   console.log(roleId, open); // \u2192 sales-leader true
* });
* ```
*/
var SalesRoleToggleEvent = class extends Event {
	/**
	* @param roleId The role's id in its catalogue.
	* @param open Whether the details are open now.
	*/
	constructor(roleId, open) {
		super("sales-role-toggle", upwards);
		this.roleId = roleId;
		this.open = open;
	}
};
/**
* The catalogue could not be loaded or does not fit.
*
* @example
* ```js
* document.addEventListener('sales-catalogue-error', ({ issues }) => {
*   for (const { path, message } of issues) {
*     console.log(path, message); // \u2192 roles[0].level expected a whole number from 1 to 20, got "top"
*   }
* });
* ```
*/
var SalesCatalogueErrorEvent = class extends Event {
	/** @param issues Each fault, in English, for the page's owner. */
	constructor(issues) {
		super("sales-catalogue-error", upwards);
		this.issues = issues;
	}
};
export { SalesCatalogueErrorEvent, SalesRoleSelectEvent, SalesRoleToggleEvent, upwards };
