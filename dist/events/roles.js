// src/events/roles.ts
/** Every event of ours bubbles and crosses shadow roots. */
var upwards = {
	bubbles: true,
	composed: true
};
/** A visitor added a role to the request, or took it out. */
var SalesRoleSelectEvent = class extends Event {
	constructor(roleId, selected) {
		super("sales-role-select", upwards);
		this.roleId = roleId;
		this.selected = selected;
	}
};
/** A visitor opened or closed a role's details. */
var SalesRoleToggleEvent = class extends Event {
	constructor(roleId, open) {
		super("sales-role-toggle", upwards);
		this.roleId = roleId;
		this.open = open;
	}
};
/** The catalogue could not be loaded or does not fit. */
var SalesCatalogueErrorEvent = class extends Event {
	constructor(issues) {
		super("sales-catalogue-error", upwards);
		this.issues = issues;
	}
};
export { SalesCatalogueErrorEvent, SalesRoleSelectEvent, SalesRoleToggleEvent, upwards };
