let require_rolldown_runtime$loaded;
const require_rolldown_runtime = () => (require_rolldown_runtime$loaded ??= require("./rolldown-runtime.js"));
let require_text$loaded;
const require_text = () => (require_text$loaded ??= require("./text.js"));
let require_core$loaded;
const require_core = () => (require_core$loaded ??= require("./core.js"));
let require_start$loaded;
const require_start = () => (require_start$loaded ??= require("./start.js"));
// src/formats/github.ts
var github_exports = /* @__PURE__ */ (require_rolldown_runtime()).__exportAll({ renderAsGithub: () => renderAsGithub });
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
	].flatMap((kind) => cap(annotations.filter((one) => one.kind === kind))).map(toCommand), (require_start()).guardLog(tellLedger(report, options))].join("\n")}\n`;
};
/** The verdict and its ledger in one plain line, as it may stand in a log. */
function tellLedger(report, options) {
	const rest = (require_text()).tellRest(report, (require_text()).sortFindings(report, options));
	const ledger = `${(require_text()).tellFindings(report.summary)} in ${(require_text()).tellScope(report)} (${(require_text()).tellCompared(report)})`;
	return `Kubelatch ${report.outcome}: ${ledger}${rest === "" ? "" : `; ${rest}`}`;
}
function toAnnotations(report, options) {
	const breaks = options.leavesIncomplete ?? ((gap) => gap.kind === "failed" && gap.status === "new");
	const failed = (require_text()).openGaps(report).filter(breaks);
	return [...(require_text()).sortFindings(report, options).counted.map(ofFinding), ...failed.map((gap) => ofGap(gap, report.outcome === "incomplete" && options.toleratesGaps !== true ? "error" : "warning"))];
}
function ofFinding(finding) {
	const { span, place } = finding;
	const base = finding.side === "base";
	const help = (require_core()).plainText$1(finding.help);
	const where = base ? ` (line ${span.line} before the change)` : "";
	return {
		kind: finding.severity,
		title: finding.rule,
		message: `${(require_core()).plainText$1(finding.message)}${where}${(require_text()).tellCommit(finding)}${help === "" ? "" : `\n${help}`}`,
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
	const line = (require_text()).gapLine(gap);
	return {
		kind,
		title: `not checked: ${gap.reason}`,
		message: (require_core()).plainText$1(gap.message),
		file: gap.place.file,
		...line !== void 0 && { line }
	};
}
function cap(annotations) {
	const [first] = annotations;
	if (first === void 0 || annotations.length <= mostOfAKind) return annotations;
	const shown = annotations.slice(0, 9);
	const more = (require_text()).count(annotations.length - shown.length, `more ${first.kind}`);
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
		title: cut((require_start()).makeVisible(title), longestTitle)
	};
	return `::${kind} ${Object.entries(properties).flatMap(([name, value]) => value === void 0 ? [] : [`${name}=${escapeProperty(String(value))}`]).join(",")}::${escapeData(cut((require_start()).guardLog(message), longestMessage))}`;
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
	return escapeData((require_start()).guardLog(words.replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu, (require_start()).makeVisible))).replace(/:/g, "%3A").replace(/,/g, "%2C");
}
Object.defineProperty(exports, "github_exports", {
	enumerable: true,
	get: function() {
		return github_exports;
	}
});
Object.defineProperty(exports, "tellLedger", {
	enumerable: true,
	get: function() {
		return tellLedger;
	}
});
