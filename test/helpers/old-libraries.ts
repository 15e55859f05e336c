// What two old libraries do to a page, as far as a modern script can notice. Written from what they do, to
// run before everything else in a frame.

/** Prototype.js 1.6: JSON methods on the built-ins, and its own ideas of what standard methods are. */
export const prototypeJs = `
  Object.assign(Array.prototype, {
    toJSON() { return '[' + this.map((item) => JSON.stringify(item)).join(', ') + ']'; },
    reduce() { return this.length > 1 ? this : this[0]; },
    entries() { return this.slice(); },
    find(test, context) { for (let i = 0; i < this.length; i += 1) if (test.call(context, this[i], i)) return this[i]; },
    first() { return this[0]; },
    last() { return this[this.length - 1]; },
    clone() { return this.slice(); },
  });
  String.prototype.toJSON = function () { return '"' + this + '"'; };
  Number.prototype.toJSON = function () { return String(this); };
  Date.prototype.toJSON = function () { return '"' + this.toISOString() + '"'; };
  Array.from = (list) => [].slice.call(list);
  Object.values = (object) => { const all = []; for (const key in object) all.push(object[key]); return all; };
`;

/** MooTools 1.2: classes of its own in the place of the browser's, and enumerable methods on lists. */
export const mooTools = `
  window.Event = function (event) { this.type = event.type.test(/key/); };
  window.Element = function (tag) { return document.createElement(tag); };
  window.Request = function () {};
  Array.from = (item) => [item];
  Array.prototype.each = Array.prototype.forEach;
  Array.prototype.contains = Array.prototype.includes;
  Function.prototype.bind = function (self) { const call = this; return function () { return call.apply(self, arguments); }; };
  window.JSON = Object.assign(Object.create({ each() {} }), { parse: JSON.parse, stringify: JSON.stringify });
`;
