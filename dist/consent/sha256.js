// src/consent/sha256.ts
/** SHA-256 of a text in UTF-8, in 64 lower-case hexadecimal digits. */
var sha256 = async (text) => {
	const bytes = new TextEncoder().encode(text);
	const subtle = crypto.subtle;
	if (!subtle) return (await import("./sha256-fallback.js")).digest(bytes);
	return [...new Uint8Array(await subtle.digest("SHA-256", bytes))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
};
export { sha256 };
