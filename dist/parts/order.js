import { i as tokens } from "./pointer.js";
// src/types/finding.ts
var severities = [
	"error",
	"warning",
	"notice"
];
// src/findings/order.ts
/** By code unit, the same on every machine. */
function byCodeUnit(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
/** By path, document and pointer: the order before lines are known. Indices count as numbers. */
function byPlace(a, b) {
	return byCodeUnit(a.file, b.file) || a.document - b.document || byPointer(a.pointer, b.pointer) || offsetOf(a) - offsetOf(b);
}
/** A total order of reports that no order of arrival can change: reports that it calls equal are equal. */
function byReport(a, b) {
	return byPlace(a.place, b.place) || byCodeUnit(a.rule, b.rule) || byCodeUnit(canonical(a), canonical(b));
}
function byPointer(a, b) {
	if (a === b) return 0;
	const [left, right] = [tokens(a), tokens(b)];
	for (let index = 0; index < Math.min(left.length, right.length); index++) {
		const order = byToken(left[index] ?? "", right[index] ?? "");
		if (order !== 0) return order;
	}
	return left.length - right.length;
}
function byToken(a, b) {
	const [left, right] = [Number(a), Number(b)];
	return Number.isInteger(left) && Number.isInteger(right) && a !== "" && b !== "" ? left - right || byCodeUnit(a, b) : byCodeUnit(a, b);
}
function offsetOf({ span, within }) {
	if (span !== void 0) return span.line * 1e6 + span.column;
	return within?.from ?? 0;
}
/** JSON with sorted keys: where a report was made decides the order of its fields, and must not decide anything else. */
function canonical(value) {
	return JSON.stringify(value, (_, item) => item !== null && typeof item === "object" && !Array.isArray(item) ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => byCodeUnit(a, b))) : item);
}
export { severities as i, byPlace as n, byReport as r, byCodeUnit as t };
