// src/catalogue/tree.ts
/** A level's title: the owner's, or else its number in our words. */
var levelTitle = ({ level, title }, { level: name }) => title?.trim() ? title : name(level);
/** The roles by level, from the top; levels without a role are left out. */
var byLevel = ({ levels, roles }) => {
	const groups = /* @__PURE__ */ new Map();
	for (const role of roles) {
		const group = groups.get(role.level);
		if (group) group.push(role);
		else groups.set(role.level, [role]);
	}
	return [...groups].sort(([a], [b]) => a - b).map(([level, group]) => ({
		...levels?.find((about) => about.level === level),
		level,
		roles: group
	}));
};
export { byLevel, levelTitle };
