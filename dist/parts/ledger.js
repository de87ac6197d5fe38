import { i as openGaps } from "./sorted.js";
import { Hn as makeVisibleShort } from "./core.js";
// src/formats/ledger.ts
/** `1 error`, `2 errors`, `0 notices`. */
function count(number, one, many = `${one}s`) {
	return `${number} ${number === 1 ? one : many}`;
}
/** The counted findings by severity, worst first: `2 errors and 1 notice`, or `nothing found`. */
function tellFindings(summary) {
	const told = [
		"error",
		"warning",
		"notice"
	].filter((severity) => summary[severity] > 0).map((severity) => count(summary[severity], severity));
	return told.length === 0 ? "nothing found" : joined(told);
}
/** `41 files and 97 documents`. */
function tellScope(report) {
	return `${count(report.summary.files, "file")} and ${count(report.summary.documents, "document")}`;
}
/** `main (1a2b3c4) against working tree`, or only what was looked at. */
function tellCompared(report) {
	const after = makeVisibleShort(report.compared.after);
	return report.compared.before === void 0 ? after : `${makeVisibleShort(report.compared.before)} against ${after}`;
}
/** What does not count but must not go unsaid: `3 known before, 1 fixed, 2 exempt, 4 not checked (1 failed)`; empty where there is nothing. */
function tellRest(report, sorted) {
	const gaps = openGaps(report);
	const failed = gaps.filter((gap) => gap.kind === "failed").length;
	return [
		sorted.existing.length > 0 ? `${sorted.existing.length} known before` : "",
		sorted.fixed.length > 0 ? `${sorted.fixed.length} fixed` : "",
		sorted.exempt.length > 0 ? `${sorted.exempt.length} exempt` : "",
		gaps.length > 0 ? `${gaps.length} not checked${failed > 0 ? ` (${failed} failed)` : ""}` : ""
	].filter((part) => part !== "").join(", ");
}
/** Equal things with how often each occurs, most frequent first, then by code unit. */
function tally(names) {
	const counts = /* @__PURE__ */ new Map();
	for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
	return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}
function joined(parts) {
	return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}
export { tellRest as a, tellFindings as i, tally as n, tellScope as o, tellCompared as r, count as t };
