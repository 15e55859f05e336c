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
 * title as one, in lower case with dashes, and `-2`, `-3` … where that is taken. The nearest `lang` is the
 * catalogue's.
 *
 * @param roots what stands inside the tag, as far as it is a catalogue; or what is marked as one.
 * @returns what `validateCatalogue` takes, faults included: a role without a level comes without one.
 */
export declare const catalogueFromHtml: (roots: Iterable<Element>) => unknown;
