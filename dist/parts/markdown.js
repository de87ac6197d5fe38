import { Bn as guardLog, Vn as makeVisible, mt as groupBy, zn as tokenRules } from "./core.js";
import { i as tellFindings, n as tally, o as tellScope, t as count } from "./ledger.js";
import { i as placeLink, n as fenced, r as markdownText, t as codeSpan } from "./markdown-voice.js";
import { a as sortFindings, i as openGaps, n as gapLine, s as worstFirst } from "./sorted.js";
import { Buffer } from "node:buffer";
// src/formats/markdown.ts
/** GitHub drops a step's whole summary above 1,024 KiB (actions/runner FileCommandManager.cs); the rest is room for other steps' words. */
var mostBytes = 1019904;
/** Entries of the lists that are not about new findings. */
var mostListed = 200;
var mostListBytes = 24576;
var verdicts = {
	passed: "\u2705 passed",
	failed: "\u274c failed",
	incomplete: "\u26a0\ufe0f incomplete"
};
/** For the step summary: the verdict, new findings worst first, what was not checked, what does not count. Under 1,000 KiB, cut at whole findings. */
var renderAsMarkdown = (report, _rules, options) => {
	const sorted = sortFindings(report, options);
	const head = renderHead(report);
	const gaps = openGaps(report);
	const failed = renderGaps(gaps.filter((gap) => gap.kind === "failed"), "Not checked", options);
	const tail = [
		renderGaps(gaps.filter((gap) => gap.kind === "declared"), "Not checked, as declared", options),
		renderExempt(sorted.exempt, options),
		renderFixed(sorted.fixed, options),
		renderExisting(sorted)
	];
	const around = [
		head,
		failed,
		...tail
	].reduce((total, section) => total + Buffer.byteLength(section) + 2, 0);
	const findings = renderFindings(sorted.counted, mostBytes - around, options);
	return guardLog(`${[
		head,
		failed,
		findings,
		...tail
	].filter((section) => section !== "").join("\n\n")}\n`);
};
function renderHead(report) {
	const { before, after } = report.compared;
	const compared = before === void 0 ? codeSpan(after) : `${codeSpan(before)} \u2192 ${codeSpan(after)}`;
	return `## Kubelatch: ${verdicts[report.outcome]}\n\n**${tellFindings(report.summary)}** in ${tellScope(report)}, ${compared}.`;
}
/** As many whole findings as fit, worst first, and how many are left out. */
function renderFindings(findings, room, options) {
	const blocks = [];
	let taken = 0;
	for (const finding of worstFirst(findings)) {
		const block = renderFinding(finding, options);
		taken += Buffer.byteLength(block) + 2;
		if (taken > room) break;
		blocks.push(block);
	}
	const left = findings.length - blocks.length;
	if (left > 0) blocks.push(`**${count(left, "more finding")} left out:** a summary holds 1,000 KiB. The JSON report has them all.`);
	return blocks.join("\n\n");
}
var beforeTheChange = " (before the change)";
/** A page of a commit on the way is that commit's own. */
function placeOf(finding, { blobs }) {
	const { place, span, side = "head", commit } = finding;
	if (commit === void 0) return `${placeLink(place, span, side, blobs)}${side === "base" ? beforeTheChange : ""}`;
	const own = blobs?.commits === void 0 ? void 0 : { head: `${blobs.commits}/${commit}` };
	return `${placeLink(place, span, "head", own)} in commit ${codeSpan(commit.slice(0, 7))}`;
}
function renderFinding(finding, options) {
	const lines = [
		`- ${[
			`**${finding.severity}**`,
			codeSpan(finding.rule),
			placeOf(finding, options),
			objectSpan(finding)
		].filter((part) => part !== "").join(" \u00b7 ")}`,
		"",
		`  ${markdownText(finding.message)}`
	];
	const frame = options.frames?.get(finding);
	if (frame !== void 0 && frame.lines.length > 0) {
		const width = String(frame.lines.at(-1)?.line ?? 0).length;
		const rows = frame.lines.map(({ line, text }) => `${String(line).padStart(width)} | ${makeVisible(text.slice(0, 300))}`);
		lines.push("", ...fenced(rows, "yaml", "  "));
	}
	if (finding.help.length > 0) lines.push("", `  **Fix:** ${markdownText(finding.help)}`);
	if (tokenRules.has(finding.rule)) lines.push("", `  Fingerprint, for an exemption: ${codeSpan(finding.fingerprint)}`);
	if (finding.versions !== void 0 && finding.versions.length > 0) lines.push("", `  In Kubernetes ${finding.versions.map((version) => codeSpan(version)).join(", ")}.`);
	if (finding.related.length > 0) lines.push("", ...finding.related.slice(0, 20).map((one) => renderRelated(one, finding, options)));
	return lines.join("\n");
}
function renderRelated({ message, ...related }, { commit }, options) {
	return `  - ${placeOf({
		...related,
		...commit === void 0 ? {} : { commit }
	}, options)}: ${markdownText(message)}`;
}
function objectSpan({ object }) {
	if (object === void 0) return "";
	return codeSpan(`${object.kind} ${object.namespace === "" ? object.name : `${object.namespace}/${object.name}`}`.trimEnd());
}
function renderGaps(gaps, title, options) {
	if (gaps.length === 0) return "";
	const groups = [...groupBy(gaps, (gap) => gap.reason)].map(([reason, found]) => {
		const rows = found.map((gap) => {
			const line = gapLine(gap);
			const side = gap.status === "fixed" ? "base" : "head";
			return `  - ${placeLink(gap.place, line === void 0 ? void 0 : { line }, side, options.blobs)}: ${markdownText(gap.message)}`;
		});
		return [`- ${codeSpan(reason)} (${found.length})`, ...shortList(rows, "  ")].join("\n");
	});
	return folded(`${title}: ${gaps.length}`, groups.join("\n"), gaps[0]?.kind === "failed");
}
function renderExempt(exempt, options) {
	if (exempt.length === 0) return "";
	const rows = exempt.map((finding) => {
		const { exemption } = finding;
		const until = exemption?.until === void 0 ? "" : `, until ${codeSpan(exemption.until)}`;
		const why = exemption === void 0 ? "" : `: ${codeSpan(exemption.reason)} (${exemption.from}${until})`;
		return `- ${codeSpan(finding.rule)} ${placeOf(finding, options)}${why}`;
	});
	return folded(`Exempt: ${exempt.length}`, shortList(rows, "").join("\n"));
}
function renderFixed(fixed, options) {
	if (fixed.length === 0) return "";
	const rows = fixed.map((finding) => `- ${codeSpan(finding.rule)} ${placeLink(finding.place, finding.span, finding.side, options.blobs)}`);
	return folded(`Fixed by this change: ${fixed.length}`, shortList(rows, "").join("\n"));
}
function renderExisting({ existing }) {
	if (existing.length === 0) return "";
	const rows = tally(existing.map((finding) => finding.rule)).map(([rule, number]) => `- ${number} \u00d7 ${codeSpan(rule)}`);
	return folded(`Known before, not counted: ${existing.length}`, shortList(rows, "").join("\n"));
}
function shortList(rows, indent) {
	let room = mostListBytes;
	const fitting = rows.findIndex((row, index) => {
		room -= Buffer.byteLength(row) + 1;
		return room < 0 || index === mostListed;
	});
	if (fitting === -1) return rows;
	return [...rows.slice(0, fitting), `${indent}- and ${rows.length - fitting} more`];
}
function folded(summary, body, open = false) {
	return `<details${open ? " open" : ""}><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
export { renderAsMarkdown };
