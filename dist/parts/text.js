let require_rolldown_runtime$loaded;
const require_rolldown_runtime = () => (require_rolldown_runtime$loaded ??= require("./rolldown-runtime.js"));
let require_core$loaded;
const require_core = () => (require_core$loaded ??= require("./core.js"));
let require_start$loaded;
const require_start = () => (require_start$loaded ??= require("./start.js"));
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
	return [...findings].sort((require_core()).byPosition);
}
/** Errors first, in path order among equals. */
function worstFirst(findings) {
	return [...findings].sort((a, b) => (require_core()).severities.indexOf(a.severity) - (require_core()).severities.indexOf(b.severity) || (require_core()).byPosition(a, b));
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
	return allGaps(report).filter((gap) => gap.status !== "fixed").sort((a, b) => (require_core()).byCodeUnit(b.kind, a.kind));
}
/** All gaps by path, line and reason, by code unit. */
function allGaps(report) {
	return [...report.gaps].sort((a, b) => (require_core()).byCodeUnit(a.place.file, b.place.file) || (gapLine(a) ?? 0) - (gapLine(b) ?? 0) || (require_core()).byCodeUnit(a.reason, b.reason) || (require_core()).byCodeUnit(a.place.pointer, b.place.pointer));
}
/** The 1-based line of a gap, where it has one: a binary file has none. */
function gapLine(gap) {
	return gap.span?.line ?? gap.place.span?.line;
}
/** ` (line 3 of commit 1a2b3c4)`: where to look for what no line of the checked tree shows; empty otherwise. */
function tellCommit({ commit, span }) {
	return commit === void 0 ? "" : ` (line ${span.line} in commit ${commit.slice(0, 7)})`;
}
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
	const after = (require_start()).makeVisibleShort(report.compared.after);
	return report.compared.before === void 0 ? after : `${(require_start()).makeVisibleShort(report.compared.before)} against ${after}`;
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
// src/formats/ink.ts
var codes = {
	error: "31",
	warning: "33",
	notice: "36"
};
/** Ink that writes ANSI (SGR) sequences, or none. */
function openInk(colour) {
	const dip = (code) => (words) => colour && words !== "" ? `\u001b[${code}m${words}\u001b[0m` : words;
	return {
		bold: dip("1"),
		faint: dip("2"),
		quoted: dip("36"),
		good: dip("32"),
		severity: (severity, words) => dip(`1;${codes[severity]}`)(words)
	};
}
// src/formats/wrap.ts
var sequence = /\u001b\[[0-9;]*m/g;
var wide = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6]|\p{Emoji_Presentation}/u;
var combining = /\p{Mn}/u;
/** Terminal columns that a line takes: wide characters two, combining ones and colours none. */
function columns(line) {
	const bare = line.replace(sequence, "");
	if (/^[\x20-\x7e]*$/.test(bare)) return bare.length;
	let total = 0;
	for (const character of bare) total += combining.test(character) ? 0 : wide.test(character) ? 2 : 1;
	return total;
}
/** Breaks words over lines of at most `width` columns (a longer word stays whole), every line behind `indent`. No width: one line. */
function wrapWords(words, indent, width) {
	if (width === void 0) return [`${indent}${words}`];
	const room = Math.max(20, width - columns(indent));
	const lines = [];
	let line = "";
	let taken = 0;
	for (const word of words.split(" ")) {
		const size = columns(word);
		if (taken > 0 && taken + 1 + size > room) {
			lines.push(`${indent}${line}`);
			line = word;
			taken = size;
		} else {
			line = taken === 0 ? word : `${line} ${word}`;
			taken += (taken === 0 ? 0 : 1) + size;
		}
	}
	lines.push(`${indent}${line}`);
	return lines;
}
// src/formats/text-rest.ts
/** Places that are listed of one reason; the JSON report has them all. */
var mostListed = 10;
/** What could not be checked: by reason, failed ones always with their places, declared ones only beside other output (clean runs stay one line). */
function renderGaps(gaps, ink, width, listDeclared) {
	const listed = gaps.filter((gap) => gap.kind === "failed" || listDeclared);
	if (listed.length === 0) return "";
	const lines = [ink.bold("not checked")];
	for (const [reason, found] of (require_core()).groupBy(listed, (gap) => gap.reason)) {
		const failed = found[0]?.kind === "failed";
		lines.push(`  ${failed ? ink.severity("error", reason) : reason} (${found.length})`);
		for (const gap of found.slice(0, mostListed)) lines.push(...wrapWords(`${gapPlace(gap)}: ${(require_core()).plainText$1(gap.message)}`, " ".repeat(4), width));
		if (found.length > mostListed) lines.push(`    and ${found.length - mostListed} more`);
	}
	return lines.join("\n");
}
/** `path:line`, or the path alone. */
function gapPlace(gap) {
	const line = gapLine(gap);
	return `${(require_start()).makeVisible(gap.place.file)}${line === void 0 ? "" : `:${line}`}`;
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
	if (exemption === void 0) return (require_start()).makeVisibleShort(rule);
	const until = exemption.until === void 0 ? "" : `, until ${(require_start()).makeVisibleShort(exemption.until)}`;
	return `${(require_start()).makeVisibleShort(rule)}: ${(require_start()).makeVisibleShort(exemption.reason)} (${exemption.from}${until})`;
}
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
		shown: `${lead}${(require_start()).makeVisible(text.slice(start, end))}${end < text.length ? "\u2026" : ""}`,
		before: (offset) => `${lead}${(require_start()).makeVisible(text.slice(start, Math.min(Math.max(offset, start), end)))}`
	};
}
// src/formats/text.ts
var text_exports = /* @__PURE__ */ (require_rolldown_runtime()).__exportAll({ renderAsText: () => renderAsText });
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
	return (require_start()).guardLog(`${blocks.filter((block) => block !== "").join("\n\n")}\n`);
};
/** Something was looked at, and there is nothing to say of it: then one line does. */
function isClean(report, { counted }) {
	return counted.length === 0 && report.outcome === "passed" && report.summary.documents > 0;
}
function renderFiles(findings, ink, options) {
	const inFull = findings.length <= mostInFull;
	const { kept, left } = worstOf(findings, mostLines);
	const counts = new Map(tally(findings.map((finding) => finding.place.file)));
	const blocks = [...(require_core()).groupBy(kept, (finding) => finding.place.file)].map(([file, found]) => {
		const heading = `${ink.bold((require_start()).makeVisible(file))}${inFull ? "" : ` (${count(counts.get(file) ?? found.length, "finding")})`}`;
		if (!inFull) return [heading, ...found.map((finding) => renderLine(finding, ink))].join("\n");
		return [heading, found.map((finding) => renderFinding(finding, ink, options)).join("\n\n")].join("\n");
	});
	return left.length === 0 ? blocks : [...blocks, `${count(left.length, "more finding")} left out here: the JSON report has them all.`];
}
function renderLine(finding, ink) {
	return `  ${position(finding)}  ${ink.severity(finding.severity, finding.severity)}  ${(require_core()).renderText(finding.message, voiceOf(ink))}  ${ink.faint((require_start()).makeVisible(finding.rule))}`;
}
function renderFinding(finding, ink, options) {
	const indent = " ".repeat(8);
	const voice = voiceOf(ink);
	const object = tellObject(finding);
	const head = [
		position(finding),
		ink.severity(finding.severity, finding.severity),
		(require_start()).makeVisible(finding.rule),
		ink.faint(object)
	];
	const frame = options.frames?.get(finding);
	const lines = [`  ${head.filter((part) => part !== "").join("  ")}`];
	lines.push(...wrapWords((require_core()).renderText(finding.message, voice), indent, options.width));
	if (frame !== void 0) lines.push(...renderFrame(finding, frame, indent, ink));
	for (const related of finding.related) {
		const words = `see ${(require_start()).makeVisible(related.place.file)}:${position(related)}: ${(require_core()).renderText(related.message, voice)}`;
		lines.push(...wrapWords(words, indent, options.width));
	}
	if (finding.help.length > 0) lines.push(...wrapWords(`${ink.good("fix:")} ${(require_core()).renderText(finding.help, voice)}`, indent, options.width));
	if ((require_core()).tokenRules.has(finding.rule)) lines.push(`${indent}${ink.faint(`fingerprint ${finding.fingerprint}`)}`);
	if (finding.versions !== void 0 && finding.versions.length > 0) lines.push(`${indent}${ink.faint(`in Kubernetes ${finding.versions.map((version) => (require_start()).makeVisibleShort(version)).join(", ")}`)}`);
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
	return [object.kind, name].filter((part) => part !== "").map((part) => (require_start()).makeVisibleShort(part)).join(" ");
}
function renderLedger(report, sorted, ink) {
	const verdict = `${report.outcome}:`;
	const coloured = report.outcome === "passed" ? ink.good(verdict) : ink.severity(report.outcome === "failed" ? "error" : "warning", verdict);
	const rest = tellRest(report, sorted);
	const line = `${coloured} ${tellFindings(report.summary)} in ${tellScope(report)} (${tellCompared(report)})${rest === "" ? "" : `; ${rest}`}`;
	if (sorted.counted.length <= mostInFull) return line;
	const rules = tally(sorted.counted.map((finding) => finding.rule)).map(([rule, number]) => `  ${String(number).padStart(6)}  ${(require_start()).makeVisible(rule)}`);
	return `${ink.bold("by rule")}\n${rules.join("\n")}\n\n${line}`;
}
function voiceOf(ink) {
	return {
		own: (require_start()).makeVisible,
		quotation: (foreign) => ink.quoted(`"${(require_start()).makeVisible(foreign).replaceAll("\"", "\\\"")}"`)
	};
}
Object.defineProperty(exports, "allGaps", {
	enumerable: true,
	get: function() {
		return allGaps;
	}
});
Object.defineProperty(exports, "count", {
	enumerable: true,
	get: function() {
		return count;
	}
});
Object.defineProperty(exports, "gapLine", {
	enumerable: true,
	get: function() {
		return gapLine;
	}
});
Object.defineProperty(exports, "inPathOrder", {
	enumerable: true,
	get: function() {
		return inPathOrder;
	}
});
Object.defineProperty(exports, "openGaps", {
	enumerable: true,
	get: function() {
		return openGaps;
	}
});
Object.defineProperty(exports, "openInk", {
	enumerable: true,
	get: function() {
		return openInk;
	}
});
Object.defineProperty(exports, "sortFindings", {
	enumerable: true,
	get: function() {
		return sortFindings;
	}
});
Object.defineProperty(exports, "tally", {
	enumerable: true,
	get: function() {
		return tally;
	}
});
Object.defineProperty(exports, "tellCommit", {
	enumerable: true,
	get: function() {
		return tellCommit;
	}
});
Object.defineProperty(exports, "tellCompared", {
	enumerable: true,
	get: function() {
		return tellCompared;
	}
});
Object.defineProperty(exports, "tellExemption", {
	enumerable: true,
	get: function() {
		return tellExemption;
	}
});
Object.defineProperty(exports, "tellFindings", {
	enumerable: true,
	get: function() {
		return tellFindings;
	}
});
Object.defineProperty(exports, "tellRest", {
	enumerable: true,
	get: function() {
		return tellRest;
	}
});
Object.defineProperty(exports, "tellScope", {
	enumerable: true,
	get: function() {
		return tellScope;
	}
});
Object.defineProperty(exports, "text_exports", {
	enumerable: true,
	get: function() {
		return text_exports;
	}
});
Object.defineProperty(exports, "worstFirst", {
	enumerable: true,
	get: function() {
		return worstFirst;
	}
});
Object.defineProperty(exports, "worstOf", {
	enumerable: true,
	get: function() {
		return worstOf;
	}
});
Object.defineProperty(exports, "wrapWords", {
	enumerable: true,
	get: function() {
		return wrapWords;
	}
});
