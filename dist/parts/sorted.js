import { Wn as severities, mn as byPosition, pn as byCodeUnit } from "./core.js";
// src/formats/sorted.ts
/** Sorts a report's findings into what counts, what was there before, what is fixed and what is exempt. */
function sortFindings(report, options) {
	const counts = options.counts ?? ((finding) => finding.status === "new");
	const counted = [];
	const existing = [];
	const fixed = [];
	const exempt = [];
	for (const finding of inPathOrder(report.findings)) if (finding.status === "fixed") fixed.push(finding);
	else if (finding.status === "exempt") exempt.push(finding);
	else if (counts(finding)) counted.push(finding);
	else existing.push(finding);
	return {
		counted,
		existing,
		fixed,
		exempt
	};
}
/** By path, position, rule and fingerprint, by code unit. */
function inPathOrder(findings) {
	return [...findings].sort(byPosition);
}
/** Errors first, in path order among equals. */
function worstFirst(findings) {
	return [...findings].sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity) || byPosition(a, b));
}
/** The worst of many, in path order, and those that are left out. */
function worstOf(findings, most) {
	if (findings.length <= most) return {
		kept: findings,
		left: []
	};
	const ordered = worstFirst(findings);
	return {
		kept: inPathOrder(ordered.slice(0, most)),
		left: ordered.slice(most)
	};
}
/** Failed gaps before declared ones, each in the order of {@link allGaps}. Gaps that are gone are left out. */
function openGaps(report) {
	return allGaps(report).filter((gap) => gap.status !== "fixed").sort((a, b) => byCodeUnit(b.kind, a.kind));
}
/** All gaps by path, line and reason, by code unit. */
function allGaps(report) {
	return [...report.gaps].sort((a, b) => byCodeUnit(a.place.file, b.place.file) || (gapLine(a) ?? 0) - (gapLine(b) ?? 0) || byCodeUnit(a.reason, b.reason) || byCodeUnit(a.place.pointer, b.place.pointer));
}
/** The 1-based line of a gap, where it has one: a binary file has none. */
function gapLine(gap) {
	return gap.span?.line ?? gap.place.span?.line;
}
/** ` (line 3 of commit 1a2b3c4)`: where to look for what no line of the checked tree shows; empty otherwise. */
function tellCommit({ commit, span }) {
	return commit === void 0 ? "" : ` (line ${span.line} in commit ${commit.slice(0, 7)})`;
}
export { sortFindings as a, worstOf as c, openGaps as i, gapLine as n, tellCommit as o, inPathOrder as r, worstFirst as s, allGaps as t };
