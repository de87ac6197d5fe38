import { a as tellRest, i as tellFindings, o as tellScope, r as tellCompared, t as count } from "./ledger.js";
import { Bn as guardLog, Nn as plainText, Vn as makeVisible } from "./core.js";
import { a as sortFindings, i as openGaps, n as gapLine, o as tellCommit } from "./sorted.js";
// src/formats/github.ts
/** The runner shows 10 of each kind per step and drops the rest without a word (actions/runner ExecutionContext.cs). */
var mostOfAKind = 10;
/** It cuts a message there. */
var longestMessage = 4096;
var longestTitle = 255;
/** Annotations as workflow commands: 10 of each kind, errors first, the last one telling how many more there are; then the ledger as a plain line. */
var renderAsGithub = (report, _rules, options) => {
	const annotations = toAnnotations(report, options);
	return `${[...[
		"error",
		"warning",
		"notice"
	].flatMap((kind) => cap(annotations.filter((one) => one.kind === kind))).map(toCommand), guardLog(tellLedger(report, options))].join("\n")}\n`;
};
/** The verdict and its ledger in one plain line, as it may stand in a log. */
function tellLedger(report, options) {
	const rest = tellRest(report, sortFindings(report, options));
	const ledger = `${tellFindings(report.summary)} in ${tellScope(report)} (${tellCompared(report)})`;
	return `Kubelatch ${report.outcome}: ${ledger}${rest === "" ? "" : `; ${rest}`}`;
}
function toAnnotations(report, options) {
	const breaks = options.leavesIncomplete ?? ((gap) => gap.kind === "failed" && gap.status === "new");
	const failed = openGaps(report).filter(breaks);
	return [...sortFindings(report, options).counted.map(ofFinding), ...failed.map((gap) => ofGap(gap, report.outcome === "incomplete" && options.toleratesGaps !== true ? "error" : "warning"))];
}
function ofFinding(finding) {
	const { span, place } = finding;
	const base = finding.side === "base";
	const help = plainText(finding.help);
	const where = base ? ` (line ${span.line} before the change)` : "";
	return {
		kind: finding.severity,
		title: finding.rule,
		message: `${plainText(finding.message)}${where}${tellCommit(finding)}${help === "" ? "" : `\n${help}`}`,
		file: place.file,
		...!base && finding.commit === void 0 && lastLine(span)
	};
}
/** A span's end is exclusive, an annotation's is not; columns mean something on a single line only (REST API, checks). */
function lastLine(span) {
	const { line, column, endColumn } = span;
	const endLine = endColumn === 1 && span.endLine > line ? span.endLine - 1 : span.endLine;
	return endLine > line ? {
		line,
		endLine
	} : {
		line,
		endLine,
		column,
		endColumn: Math.max(column, endColumn - 1)
	};
}
function ofGap(gap, kind) {
	const line = gapLine(gap);
	return {
		kind,
		title: `not checked: ${gap.reason}`,
		message: plainText(gap.message),
		file: gap.place.file,
		...line !== void 0 && { line }
	};
}
function cap(annotations) {
	const [first] = annotations;
	if (first === void 0 || annotations.length <= mostOfAKind) return annotations;
	const shown = annotations.slice(0, 9);
	const more = count(annotations.length - shown.length, `more ${first.kind}`);
	return [...shown, {
		kind: first.kind,
		title: more,
		message: `${more}: GitHub shows ${mostOfAKind} of a kind. The job summary has them all.`
	}];
}
function toCommand({ kind, title, message, file, line, endLine, column, endColumn }) {
	const properties = {
		file,
		line,
		endLine,
		col: column,
		endColumn,
		title: cut(makeVisible(title), longestTitle)
	};
	return `::${kind} ${Object.entries(properties).flatMap(([name, value]) => value === void 0 ? [] : [`${name}=${escapeProperty(String(value))}`]).join(",")}::${escapeData(cut(guardLog(message), longestMessage))}`;
}
function cut(words, longest) {
	return words.length <= longest ? words : `${words.slice(0, longest - 1)}\u2026`;
}
/** As actions/toolkit's core does it: what the runner turns back. */
function escapeData(words) {
	return words.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
/** A path is handed over as it is, so that GitHub finds the file; what could end the property or the line, or turn the text around, is escaped. */
function escapeProperty(words) {
	return escapeData(guardLog(words.replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu, makeVisible))).replace(/:/g, "%3A").replace(/,/g, "%2C");
}
export { tellLedger as n, renderAsGithub as t };
