import { html, nothing } from "lit";
// src/elements/sales-role-hierarchy.comparison.table.ts
/**
* Roles side by side, what differs first. A table to every screen reader: where it is laid out in one column,
* `display` takes that from it, and the roles give it back. `<bdi>`: on a page that is written the other
* way a full stop stays at its end.
*
* @param titles of the roles, in the order of the cells.
*/
var renderTable = (rows, titles, wording) => {
	const { messages, contentLang } = wording;
	const renderPart = (name, isDifferent) => {
		const part = rows.filter(({ differs }) => differs === isDifferent);
		return part.length ? renderRows(name, part, titles, wording) : nothing;
	};
	return html`<table role="table" aria-labelledby="comparison-title">
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col">${messages.role}</th>
        ${titles.map((title) => html`<th role="columnheader" scope="col" lang=${contentLang}>
              <bdi>${title}</bdi>
            </th>`)}
      </tr>
    </thead>
    ${renderPart(messages.differences, true)} ${renderPart(messages.same, false)}
  </table>`;
};
var renderRows = (name, rows, titles, { messages, contentLang }) => {
	const langOf = (tongue) => ({
		catalogue: contentLang,
		around: nothing,
		english: "en"
	})[tongue];
	return html`<tbody role="rowgroup">
    <tr role="row">
      <th role="rowheader" scope="rowgroup" colspan=${titles.length + 1} class="group">${name}</th>
    </tr>
    ${rows.map(({ label, labelIn, cells, cellsIn }) => html`<tr role="row">
          <th role="rowheader" scope="row" lang=${langOf(labelIn)}><bdi>${label}</bdi></th>
          ${cells.map((cell, index) => html`<td
                role="cell"
                data-role=${titles[index] ?? ""}
                lang=${cell ? langOf(cellsIn[index] ?? "around") : nothing}
              >
                ${renderCell(cell, messages)}
              </td>`)}
        </tr>`)}
  </tbody>`;
};
var renderCell = (cell, { empty }) => {
	if (!cell) return html`<span class="muted">${empty}</span>`;
	if (typeof cell === "string") return html`<bdi>${cell}</bdi>`;
	return html`<ul role="list">
    ${cell.map((item) => html`<li><bdi>${item}</bdi></li>`)}
  </ul>`;
};
export { renderTable };
