// src/lead/id.ts
/** A random UUID (RFC 9562, version 4), also on plain http, where there is no `randomUUID`. */
var uuid = () => "10000000-1000-4000-8000-100000000000".replace(/[018]/g, (digit) => {
	const [random = 0] = crypto.getRandomValues(/* @__PURE__ */ new Uint8Array(1));
	return (Number(digit) ^ random & 15 >> Number(digit) / 4).toString(16);
});
export { uuid };
