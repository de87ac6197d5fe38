// src/types/text.ts
/** Longest quotation that a text carries, in UTF-16 units; more is cut, and the cut is shown. */
var longestQuotation = 200;
/** Marks a string as somebody else's. Numbers and booleans of a manifest are shown as written in JSON. */
function untrusted(value) {
	const whole = String(value);
	return { untrusted: whole.length > longestQuotation ? `${whole.slice(0, 199)}…` : whole };
}
/**
* The only way to build a {@link Text}: text`the key ${untrusted(key)} is used ${count} times`.
* A bare string cannot be inserted, so a forgotten `untrusted` does not compile; a credential's value has no way in at all.
*/
function text(strings, ...inserted) {
	const parts = [];
	const add = (part) => {
		const last = parts.at(-1);
		if (typeof part === "string" && typeof last === "string") parts[parts.length - 1] = last + part;
		else if (part !== "") parts.push(part);
	};
	strings.forEach((own, index) => {
		add(own);
		const value = inserted[index];
		if (value === void 0) return;
		if (typeof value === "number") add(String(value));
		else if ("untrusted" in value) add(value);
		else for (const part of value) add(part);
	});
	return parts;
}
/** Texts in a row: `a`, `b` and `c`. */
function listed(items, last = "and") {
	return items.reduce((done, item, index) => {
		if (index === 0) return text`${item}`;
		if (!(index === items.length - 1)) return text`${done}, ${item}`;
		return last === "and" ? text`${done} and ${item}` : text`${done} or ${item}`;
	}, []);
}
export { text as n, untrusted as r, listed as t };
