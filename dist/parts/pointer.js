// src/types/pointer.ts
/** Appends one token (a key, unescaped, or an index) to a pointer. */
function child(pointer, token) {
	if (typeof token === "number") return `${pointer}/${token}`;
	return token.includes("~") || token.includes("/") ? `${pointer}/${token.replaceAll("~", "~0").replaceAll("/", "~1")}` : `${pointer}/${token}`;
}
/** Puts one pointer behind another: the place of a field of an object that itself lies somewhere in a document. */
function join(base, rest) {
	return `${base}${rest}`;
}
/** The unescaped tokens of a pointer, root first. */
function tokens(pointer) {
	if (pointer === "") return [];
	const parts = pointer.slice(1).split("/");
	return pointer.includes("~") ? parts.map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~")) : parts;
}
/** The pointer without its last token; the root's parent is the root. */
function parent(pointer) {
	return pointer.slice(0, Math.max(0, pointer.lastIndexOf("/")));
}
/** Whether `pointer` is `ancestor` or lies beneath it. */
function within(pointer, ancestor) {
	return pointer === ancestor || pointer.startsWith(ancestor) && pointer.charAt(ancestor.length) === "/";
}
/** What lies at a pointer in plain data, or undefined. Only own properties count, so `/constructor` finds nothing. */
function valueAt(root, pointer) {
	let value = root;
	for (const token of tokens(pointer)) if (Array.isArray(value)) value = /^(?:0|[1-9]\d*)$/.test(token) ? value[Number(token)] : void 0;
	else if (value !== null && typeof value === "object" && Object.hasOwn(value, token)) value = value[token];
	else return void 0;
	return value;
}
export { valueAt as a, tokens as i, join as n, within as o, parent as r, child as t };
