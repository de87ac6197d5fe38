require("./rolldown-runtime.js");
let require_core$loaded;
const require_core = () => (require_core$loaded ??= require("./core.js"));
let require_text$loaded;
const require_text = () => (require_text$loaded ??= require("./text.js"));
let require_markdown_voice$loaded;
const require_markdown_voice = () => (require_markdown_voice$loaded ??= require("./markdown-voice.js"));
let require_start$loaded;
const require_start = () => (require_start$loaded ??= require("./start.js"));
let node_buffer$loaded;
const node_buffer = () => (node_buffer$loaded ??= require("node:buffer"));
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
	const sorted = (require_text()).sortFindings(report, options);
	const head = renderHead(report);
	const gaps = (require_text()).openGaps(report);
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
	].reduce((total, section) => total + (node_buffer()).Buffer.byteLength(section) + 2, 0);
	const findings = renderFindings(sorted.counted, mostBytes - around, options);
	return (require_start()).guardLog(`${[
		head,
		failed,
		findings,
		...tail
	].filter((section) => section !== "").join("\n\n")}\n`);
};
function renderHead(report) {
	const { before, after } = report.compared;
	const compared = before === void 0 ? (require_markdown_voice()).codeSpan(after) : `${(require_markdown_voice()).codeSpan(before)} \u2192 ${(require_markdown_voice()).codeSpan(after)}`;
	return `## Kubelatch: ${verdicts[report.outcome]}\n\n**${(require_text()).tellFindings(report.summary)}** in ${(require_text()).tellScope(report)}, ${compared}.`;
}
/** As many whole findings as fit, worst first, and how many are left out. */
function renderFindings(findings, room, options) {
	const blocks = [];
	let taken = 0;
	for (const finding of (require_text()).worstFirst(findings)) {
		const block = renderFinding(finding, options);
		taken += (node_buffer()).Buffer.byteLength(block) + 2;
		if (taken > room) break;
		blocks.push(block);
	}
	const left = findings.length - blocks.length;
	if (left > 0) blocks.push(`**${(require_text()).count(left, "more finding")} left out:** a summary holds 1,000 KiB. The JSON report has them all.`);
	return blocks.join("\n\n");
}
var beforeTheChange = " (before the change)";
/** A page of a commit on the way is that commit's own. */
function placeOf(finding, { blobs }) {
	const { place, span, side = "head", commit } = finding;
	if (commit === void 0) return `${(require_markdown_voice()).placeLink(place, span, side, blobs)}${side === "base" ? beforeTheChange : ""}`;
	const own = blobs?.commits === void 0 ? void 0 : { head: `${blobs.commits}/${commit}` };
	return `${(require_markdown_voice()).placeLink(place, span, "head", own)} in commit ${(require_markdown_voice()).codeSpan(commit.slice(0, 7))}`;
}
function renderFinding(finding, options) {
	const lines = [
		`- ${[
			`**${finding.severity}**`,
			(require_markdown_voice()).codeSpan(finding.rule),
			placeOf(finding, options),
			objectSpan(finding)
		].filter((part) => part !== "").join(" \u00b7 ")}`,
		"",
		`  ${(require_markdown_voice()).markdownText(finding.message)}`
	];
	const frame = options.frames?.get(finding);
	if (frame !== void 0 && frame.lines.length > 0) {
		const width = String(frame.lines.at(-1)?.line ?? 0).length;
		const rows = frame.lines.map(({ line, text }) => `${String(line).padStart(width)} | ${(require_start()).makeVisible(text.slice(0, 300))}`);
		lines.push("", ...(require_markdown_voice()).fenced(rows, "yaml", "  "));
	}
	if (finding.help.length > 0) lines.push("", `  **Fix:** ${(require_markdown_voice()).markdownText(finding.help)}`);
	if ((require_core()).tokenRules.has(finding.rule)) lines.push("", `  Fingerprint, for an exemption: ${(require_markdown_voice()).codeSpan(finding.fingerprint)}`);
	if (finding.versions !== void 0 && finding.versions.length > 0) lines.push("", `  In Kubernetes ${finding.versions.map((version) => (require_markdown_voice()).codeSpan(version)).join(", ")}.`);
	if (finding.related.length > 0) lines.push("", ...finding.related.slice(0, 20).map((one) => renderRelated(one, finding, options)));
	return lines.join("\n");
}
function renderRelated({ message, ...related }, { commit }, options) {
	return `  - ${placeOf({
		...related,
		...commit === void 0 ? {} : { commit }
	}, options)}: ${(require_markdown_voice()).markdownText(message)}`;
}
function objectSpan({ object }) {
	if (object === void 0) return "";
	return (require_markdown_voice()).codeSpan(`${object.kind} ${object.namespace === "" ? object.name : `${object.namespace}/${object.name}`}`.trim());
}
function renderGaps(gaps, title, options) {
	if (gaps.length === 0) return "";
	const groups = [...(require_core()).groupBy(gaps, (gap) => gap.reason)].map(([reason, found]) => {
		const rows = found.map((gap) => {
			const line = (require_text()).gapLine(gap);
			const side = gap.status === "fixed" ? "base" : "head";
			return `  - ${(require_markdown_voice()).placeLink(gap.place, line === void 0 ? void 0 : { line }, side, options.blobs)}: ${(require_markdown_voice()).markdownText(gap.message)}`;
		});
		return [`- ${(require_markdown_voice()).codeSpan(reason)} (${found.length})`, ...shortList(rows, "  ")].join("\n");
	});
	return folded(`${title}: ${gaps.length}`, groups.join("\n"), gaps[0]?.kind === "failed");
}
function renderExempt(exempt, options) {
	if (exempt.length === 0) return "";
	const rows = exempt.map((finding) => {
		const { exemption } = finding;
		const until = exemption?.until === void 0 ? "" : `, until ${(require_markdown_voice()).codeSpan(exemption.until)}`;
		const why = exemption === void 0 ? "" : `: ${(require_markdown_voice()).codeSpan(exemption.reason)} (${exemption.from}${until})`;
		return `- ${(require_markdown_voice()).codeSpan(finding.rule)} ${placeOf(finding, options)}${why}`;
	});
	return folded(`Exempt: ${exempt.length}`, shortList(rows, "").join("\n"));
}
function renderFixed(fixed, options) {
	if (fixed.length === 0) return "";
	const rows = fixed.map((finding) => `- ${(require_markdown_voice()).codeSpan(finding.rule)} ${(require_markdown_voice()).placeLink(finding.place, finding.span, finding.side, options.blobs)}`);
	return folded(`Fixed by this change: ${fixed.length}`, shortList(rows, "").join("\n"));
}
function renderExisting({ existing }) {
	if (existing.length === 0) return "";
	const rows = (require_text()).tally(existing.map((finding) => finding.rule)).map(([rule, number]) => `- ${number} \u00d7 ${(require_markdown_voice()).codeSpan(rule)}`);
	return folded(`Known before, not counted: ${existing.length}`, shortList(rows, "").join("\n"));
}
function shortList(rows, indent) {
	let room = mostListBytes;
	const fitting = rows.findIndex((row, index) => {
		room -= (node_buffer()).Buffer.byteLength(row) + 1;
		return room < 0 || index === mostListed;
	});
	if (fitting === -1) return rows;
	return [...rows.slice(0, fitting), `${indent}- and ${rows.length - fitting} more`];
}
function folded(summary, body, open = false) {
	return `<details${open ? " open" : ""}><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
exports.renderAsMarkdown = renderAsMarkdown;
