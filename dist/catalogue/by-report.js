// src/catalogue/by-report.ts
/**
* The roles as trees, by `reportsTo`.
*
* Takes roles that nobody has checked, too. Each comes exactly once: where an id is taken twice, its first role
* has the reports, and a role that is part of a circle, or whose `reportsTo` names none, is a root.
*
* @returns the roots, those of higher levels first, else in the catalogue's order. 10,000 roles take some
* milliseconds, however deep they stand.
*/
var byReport = (roles) => {
	const nodes = [];
	const byId = /* @__PURE__ */ new Map();
	for (const position of roles.keys()) {
		const role = roles[position];
		if (!role) continue;
		const node = {
			role,
			position,
			reports: [],
			size: 1,
			above: void 0,
			waiting: 0
		};
		nodes.push(node);
		if (!byId.has(role.id)) byId.set(role.id, node);
	}
	for (const node of nodes) {
		const { reportsTo } = node.role;
		node.above = reportsTo ? byId.get(reportsTo) : void 0;
		if (node.above) node.above.waiting += 1;
	}
	const counted = /* @__PURE__ */ new Set();
	for (const end of nodes) {
		let node = end;
		while (node && !node.waiting && !counted.has(node)) {
			counted.add(node);
			const { above, size } = node;
			if (above) {
				above.size += size;
				above.waiting -= 1;
			}
			node = above;
		}
	}
	const roots = [];
	for (const node of nodes) {
		const { above } = node;
		(above && counted.has(node) ? above.reports : roots).push(node);
	}
	return roots.sort((a, b) => a.role.level - b.role.level);
};
export { byReport };
