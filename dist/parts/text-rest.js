import { Hn as makeVisibleShort, Nn as plainText, Vn as makeVisible, mt as groupBy } from "./core.js";
import { n as wrapWords, r as openInk } from "./wrap.js";
import { n as tally, t as count } from "./ledger.js";
import { n as gapLine } from "./sorted.js";
// src/formats/text-rest.ts
/** Places that are listed of one reason; the JSON report has them all. */
var mostListed = 10;
/** What could not be checked: by reason, failed ones always with their places, declared ones only beside other output (clean runs stay one line). */
function renderGaps(gaps, ink, width, listDeclared) {
	const listed = gaps.filter((gap) => gap.kind === "failed" || listDeclared);
	if (listed.length === 0) return "";
	const lines = [ink.bold("not checked")];
	for (const [reason, found] of groupBy(listed, (gap) => gap.reason)) {
		const failed = found[0]?.kind === "failed";
		lines.push(`  ${failed ? ink.severity("error", reason) : reason} (${found.length})`);
		for (const gap of found.slice(0, mostListed)) lines.push(...wrapWords(`${gapPlace(gap)}: ${plainText(gap.message)}`, " ".repeat(4), width));
		if (found.length > mostListed) lines.push(`    and ${found.length - mostListed} more`);
	}
	return lines.join("\n");
}
/** `path:line`, or the path alone. */
function gapPlace(gap) {
	const line = gapLine(gap);
	return `${makeVisible(gap.place.file)}${line === void 0 ? "" : `:${line}`}`;
}
/** Why findings do not count: one line per reason with how many it excuses. */
function renderExemptions(exempt, ink = openInk(false), width) {
	if (exempt.length === 0) return "";
	const reasons = tally(exempt.map(tellExemption));
	return [ink.bold("exempt"), ...reasons.flatMap(([told, number]) => wrapWords(`${count(number, "finding")}: ${told}`, "  ", width))].join("\n");
}
/** `dangling-reference: made by the operator (config, until 2027-01-01)`. */
function tellExemption(finding) {
	const { exemption, rule } = finding;
	if (exemption === void 0) return makeVisibleShort(rule);
	const until = exemption.until === void 0 ? "" : `, until ${makeVisibleShort(exemption.until)}`;
	return `${makeVisibleShort(rule)}: ${makeVisibleShort(exemption.reason)} (${exemption.from}${until})`;
}
export { renderGaps as n, tellExemption as r, renderExemptions as t };
