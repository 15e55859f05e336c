import { ownMethod } from "../own-method.js";
// src/catalogue/from-html.ts
var TEXT = 3;
var LIST = "ul,ol";
var BLOCK = `h1,h2,h3,h4,h5,h6,p,dl,${LIST}`;
var is = (block, selector) => block?.matches(selector) ?? false;
/** As `textContent`, but what stands on lines of its own does not run together. */
var textOf = (node) => node.nodeType === TEXT ? node.nodeValue ?? "" : (/^(?:BR|DIV|LI|P)$/.test(node.nodeName) ? " " : "") + [...node.childNodes].map(textOf).join("");
/** As HTML collapses white space: a no-break space inside a text is none. */
var text = (node) => node ? textOf(node).replace(/[ \t\n\f\r]+/g, " ").trim() : "";
var label = (node) => text(node).replace(/ ?:$/, "");
var join = (before, block) => before ? `${before}\n${text(block)}` : text(block);
/** Headings, paragraphs and lists in their order, whatever they are wrapped in. */
var blocksOf = (elements) => [...elements].flatMap((element) => is(element, BLOCK) ? element : blocksOf(element.children));
/** 1 to 6 for a heading, `NaN` for anything else and for nothing: it compares as false. */
var rankOf = (node) => Number(/^H(\d)$/.exec(node?.nodeName ?? "")?.[1]);
/** An empty attribute says nothing; a fragment has none. */
var attribute = (place, name) => (place?.getAttribute?.(name) ?? "") || void 0;
/** `data-level`; what is no number stays as it is, so that `validateCatalogue` names it. */
var givenLevel = (element) => {
	const level = attribute(element, "data-level");
	return level && (Number(level) || level);
};
var levelOf = (heading) => givenLevel(heading) ?? (Number(/\b([1-9]|1\d|20)\b/.exec(text(heading))?.[0]) || void 0);
/** `line` is or begins with the title: a heading, the text before an item's first block, or its first `<p>`. */
var roleFrom = (holder, line, level, above) => {
	const mark = rankOf(line) ? null : line.querySelector("strong,b,a");
	const head = mark && text(line).startsWith(text(mark)) ? mark : line;
	const given = (name) => attribute(holder, name) ?? attribute(head, name);
	const whole = text(head);
	const marked = text(head.querySelector("em,i,small,[lang]"));
	const [, after, summary] = /^ ?(?:\(([^()]+)\))?[\s:.,\u2013\u2014-]*(.+)?/.exec(text(line).slice(whole.length)) ?? [];
	const givenTitle = given("data-title");
	let [, title = whole, alias = after] = /^(.+?) ?\(([^()]+)\)$/.exec(whole) ?? [];
	if (marked && marked !== whole) {
		title = whole.replace(marked, "").replace(/[\s/|,\u2013\u2014-]*(\( ?\))?$/, "");
		alias = marked.replace(/^\((.*)\)$/, "$1");
	}
	return {
		id: given("data-id") ?? given("id"),
		title: givenTitle ?? title.replace(/ ?:$/, ""),
		alias: given("data-alias") ?? (givenTitle === void 0 ? alias : void 0),
		level: givenLevel(holder) ?? givenLevel(head) ?? level,
		summary,
		reportsTo: given("data-reports-to") ?? above,
		tags: given("data-tags")?.split(/ ?, ?/),
		sections: []
	};
};
/** Reads a block that means the same in both forms. Returns what titles the next list. */
var readBlock = (role, block, title) => {
	if (rankOf(block)) return label(block);
	if (is(block, LIST)) {
		role.sections.push({
			title,
			items: [...block.children].map(text)
		});
		return "";
	}
	if (is(block, "p")) role.summary = join(role.summary, block);
	for (const part of block.querySelectorAll("dt,dd")) if (is(part, "dt")) role.sections.push({
		title: label(part),
		items: []
	});
	else role.sections.at(-1)?.items.push(text(part));
	return title;
};
/**
* Reads the plain HTML inside a tag as a catalogue: the text of headings, paragraphs and lists, with its white
* space collapsed. What wraps them does not matter. The first heading is the title; the paragraphs before any
* level or role are the intro. Roles come in two forms, or as lists under the headings of levels:
*
* 1. Nested lists. Each `<li>` is a role, its depth is the level, and the `<li>` around it is the role above.
*    It begins with the title: a heading, or a `<strong>`, `<b>` or `<a>` and the summary, or text. `<p>`s
*    are the summary. A list after a further heading is a section with that title; `<dl>` holds sections too
*    (`<dt>` the title, `<dd>` an item). Any other list holds the roles below.
* 2. Headings. One with a number from 1 to 20 ("Level 2") starts a level, deeper ones are its roles, and
*    paragraphs are the text of either. In a role every list is a section, titled by a still deeper heading
*    or a paragraph that ends in a colon; `<dl>` as above. A first heading with a number ("Top 10 roles") is the
*    title only if no other heading follows, or next a deeper one with a number.
*
* The alias stands at the end of a title in brackets, or in `<em>`, `<i>`, `<small>` or an element with `lang`.
* `data-level`, `data-id` (or `id`), `data-title`, `data-alias`, `data-tags` (with commas) and `data-reports-to` of an
* `<li>` or a heading win over what is read. A heading with `data-level` starts a level if a list follows, or a deeper
* heading that titles no list and has no `data-level`; otherwise it is a role. A role without an id gets its
* title as one, in lower case with dashes, and `-2`, `-3` \u2026 where that is taken. The nearest `lang` is the
* catalogue's.
*
* @param roots what stands inside the tag, as far as it is a catalogue; or what is marked as one.
* @returns what `validateCatalogue` takes, faults included: a role without a level comes without one.
*/
var catalogueFromHtml = (roots) => {
	const roles = [];
	const levels = [];
	const ids = /* @__PURE__ */ new Set();
	for (const root of roots) for (const element of [root, ...root.querySelectorAll("[id],[data-id]")]) ids.add(attribute(element, "data-id") ?? element.id);
	const add = (...from) => {
		const role = roleFrom(...from);
		const slug = role.title.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, "-").replace(/^-|-$/g, "") || "role";
		if (!role.id) {
			role.id = slug;
			for (let count = 2; ids.has(role.id); count += 1) role.id = `${slug}-${count}`;
			ids.add(role.id);
		}
		roles.push(role);
		return role;
	};
	const readList = (list, level, above) => {
		for (const item of list.querySelectorAll(":scope > li")) {
			const inner = blocksOf(item.children);
			const [begin] = inner;
			const range = ownMethod("createRange")();
			range.selectNodeContents(item);
			if (begin) range.setEndBefore(begin);
			let line = range.cloneContents();
			if (begin && (rankOf(begin) || is(begin, "p") && !text(line))) {
				line = begin;
				inner.shift();
			}
			const role = add(item, line, level, above);
			let title = "";
			for (const block of inner) if (title || !is(block, LIST)) title = readBlock(role, block, title);
			else readList(block, (Number(role.level) || level) + 1, role.id ?? null);
		}
	};
	const blocks = blocksOf(roots);
	const [first, second] = blocks.filter(rankOf);
	const hasTitle = first && !givenLevel(first) && (!levelOf(first) || !second || levelOf(second) && rankOf(second) > rankOf(first));
	const startsLevel = (heading, index) => {
		if (!givenLevel(heading)) return Boolean(levelOf(heading));
		let after = index + 1;
		while (blocks[after] && !rankOf(blocks[after])) after += 1;
		const inner = blocks[after];
		return is(blocks[index + 1], LIST) || rankOf(inner) > rankOf(heading) && !is(inner, "[data-level]") && !is(blocks[after + 1], LIST);
	};
	let title;
	let intro;
	let level;
	let levelRank = 0;
	let role;
	let roleRank = 0;
	let listTitle = "";
	blocks.forEach((block, index) => {
		const rank = rankOf(block);
		if (block === first && hasTitle) title = text(block);
		else if (role && rank > roleRank && !givenLevel(block)) listTitle = label(block);
		else if (rank) {
			if (rank <= levelRank) level = void 0;
			listTitle = "";
			if (!level && startsLevel(block, index)) {
				level = {
					level: levelOf(block),
					title: text(block)
				};
				levels.push(level);
				levelRank = rank;
				role = void 0;
			} else {
				role = add(block, block, level?.level, null);
				roleRank = rank;
			}
		} else if (role) listTitle = is(block, "p") && text(block).endsWith(":") && is(blocks[index + 1], LIST) ? label(block) : readBlock(role, block, listTitle);
		else if (is(block, LIST)) readList(block, Number(level?.level) || 1, null);
		else if (is(block, "p")) {
			if (level) level.text = join(level.text, block);
			else if (!roles.length) intro = join(intro, block);
		}
	});
	return {
		version: 1,
		lang: attribute(blocks[0]?.closest("[lang]"), "lang"),
		title,
		intro,
		levels,
		roles
	};
};
export { catalogueFromHtml };
