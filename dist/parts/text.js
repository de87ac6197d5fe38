import { Bn as guardLog, Fn as renderText, Hn as makeVisibleShort, Vn as makeVisible, mt as groupBy, zn as tokenRules } from "./core.js";
import { n as wrapWords, r as openInk, t as columns } from "./wrap.js";
import { a as tellRest, i as tellFindings, n as tally, o as tellScope, r as tellCompared, t as count } from "./ledger.js";
import { a as sortFindings, c as worstOf, i as openGaps } from "./sorted.js";
import { n as renderGaps, t as renderExemptions } from "./text-rest.js";
// src/formats/text-frame.ts
/** Longest part of a line that a frame shows, in UTF-16 units. */
var longestLine = 160;
/** A finding's lines of the file with numbers, and carets under the field at fault. */
function renderFrame(finding, frame, indent, ink) {
	const gutter = String(frame.lines.at(-1)?.line ?? 0).length;
	const rows = [];
	for (const { line, text } of frame.lines) {
		const marked = markedPart(finding, line, text);
		const window = cutAround(text, marked?.from ?? 0);
		rows.push(`${indent}${ink.faint(`${String(line).padStart(gutter)} |`)} ${window.shown}`.trimEnd());
		if (marked === void 0) continue;
		const before = columns(window.before(marked.from));
		const size = Math.max(1, columns(window.before(marked.to)) - before);
		const carets = ink.severity(finding.severity, "^".repeat(size));
		rows.push(`${indent}${" ".repeat(gutter)} ${ink.faint("|")} ${" ".repeat(before)}${carets}`);
	}
	return rows;
}
/** The columns of a line that a finding is about, from 0. Of a span over several lines only the first line is marked. */
function markedPart(finding, line, text) {
	const { span } = finding;
	if (line !== span.line) return void 0;
	const from = Math.min(span.column - 1, text.length);
	const to = span.endLine === line ? span.endColumn - 1 : text.trimEnd().length;
	return {
		from,
		to: Math.max(from, to)
	};
}
/** A window on a line that may be very long, with the offset `wanted` inside. */
function cutAround(text, wanted) {
	const start = text.length <= longestLine || wanted < longestLine / 2 ? 0 : wanted - longestLine / 4;
	const end = Math.min(text.length, start + longestLine);
	const lead = start > 0 ? "\u2026" : "";
	return {
		shown: `${lead}${makeVisible(text.slice(start, end))}${end < text.length ? "\u2026" : ""}`,
		before: (offset) => `${lead}${makeVisible(text.slice(start, Math.min(Math.max(offset, start), end)))}`
	};
}
// src/formats/text.ts
/** More findings than these are told in one line each: nobody reads thousands of frames. */
var mostInFull = 100;
/** More lines than these are not scrolled through either. */
var mostLines = 2e3;
/** For a person at a terminal or in a log: findings by file with code frames, then what was not checked, then the ledger. One line when clean. */
var renderAsText = (report, _rules, options) => {
	const ink = openInk(options.colour ?? false);
	const sorted = sortFindings(report, options);
	const blocks = [
		...renderFiles(sorted.counted, ink, options),
		renderGaps(openGaps(report), ink, options.width, !isClean(report, sorted)),
		renderExemptions(sorted.exempt, ink, options.width),
		renderLedger(report, sorted, ink)
	];
	return guardLog(`${blocks.filter((block) => block !== "").join("\n\n")}\n`);
};
/** Something was looked at, and there is nothing to say of it: then one line does. */
function isClean(report, { counted }) {
	return counted.length === 0 && report.outcome === "passed" && report.summary.documents > 0;
}
function renderFiles(findings, ink, options) {
	const inFull = findings.length <= mostInFull;
	const { kept, left } = worstOf(findings, mostLines);
	const counts = new Map(tally(findings.map((finding) => finding.place.file)));
	const blocks = [...groupBy(kept, (finding) => finding.place.file)].map(([file, found]) => {
		const heading = `${ink.bold(makeVisible(file))}${inFull ? "" : ` (${count(counts.get(file) ?? found.length, "finding")})`}`;
		if (!inFull) return [heading, ...found.map((finding) => renderLine(finding, ink))].join("\n");
		return [heading, found.map((finding) => renderFinding(finding, ink, options)).join("\n\n")].join("\n");
	});
	return left.length === 0 ? blocks : [...blocks, `${count(left.length, "more finding")} left out here: the JSON report has them all.`];
}
function renderLine(finding, ink) {
	return `  ${position(finding)}  ${ink.severity(finding.severity, finding.severity)}  ${renderText(finding.message, voiceOf(ink))}  ${ink.faint(makeVisible(finding.rule))}`;
}
function renderFinding(finding, ink, options) {
	const indent = " ".repeat(8);
	const voice = voiceOf(ink);
	const object = tellObject(finding);
	const head = [
		position(finding),
		ink.severity(finding.severity, finding.severity),
		makeVisible(finding.rule),
		ink.faint(object)
	];
	const frame = options.frames?.get(finding);
	const lines = [`  ${head.filter((part) => part !== "").join("  ")}`];
	lines.push(...wrapWords(renderText(finding.message, voice), indent, options.width));
	if (frame !== void 0) lines.push(...renderFrame(finding, frame, indent, ink));
	for (const related of finding.related) {
		const words = `see ${makeVisible(related.place.file)}:${position(related)}: ${renderText(related.message, voice)}`;
		lines.push(...wrapWords(words, indent, options.width));
	}
	if (finding.help.length > 0) lines.push(...wrapWords(`${ink.good("fix:")} ${renderText(finding.help, voice)}`, indent, options.width));
	if (tokenRules.has(finding.rule)) lines.push(`${indent}${ink.faint(`fingerprint ${finding.fingerprint}`)}`);
	if (finding.versions !== void 0 && finding.versions.length > 0) lines.push(`${indent}${ink.faint(`in Kubernetes ${finding.versions.map((version) => makeVisibleShort(version)).join(", ")}`)}`);
	return lines.join("\n");
}
/** `line:column`, and which side or commit where it is not the side that would land. */
function position({ span, side, commit }) {
	const where = commit === void 0 ? "" : ` (commit ${commit.slice(0, 7)})`;
	return `${span.line}:${span.column}${side === "base" ? " (before)" : where}`;
}
/** `Deployment shop/web`, or nothing for a finding about a whole file. */
function tellObject(finding) {
	const { object } = finding;
	if (object === void 0) return "";
	const name = object.namespace === "" ? object.name : `${object.namespace}/${object.name}`;
	return name === "" ? makeVisibleShort(object.kind) : `${makeVisibleShort(object.kind)} ${makeVisibleShort(name)}`;
}
function renderLedger(report, sorted, ink) {
	const verdict = `${report.outcome}:`;
	const coloured = report.outcome === "passed" ? ink.good(verdict) : ink.severity(report.outcome === "failed" ? "error" : "warning", verdict);
	const rest = tellRest(report, sorted);
	const line = `${coloured} ${tellFindings(report.summary)} in ${tellScope(report)} (${tellCompared(report)})${rest === "" ? "" : `; ${rest}`}`;
	if (sorted.counted.length <= mostInFull) return line;
	const rules = tally(sorted.counted.map((finding) => finding.rule)).map(([rule, number]) => `  ${String(number).padStart(6)}  ${makeVisible(rule)}`);
	return `${ink.bold("by rule")}\n${rules.join("\n")}\n\n${line}`;
}
function voiceOf(ink) {
	return {
		own: makeVisible,
		quotation: (foreign) => ink.quoted(`"${makeVisible(foreign).replaceAll("\"", "\\\"")}"`)
	};
}
export { renderAsText };
