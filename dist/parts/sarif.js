require("./rolldown-runtime.js");
let require_core$loaded;
const require_core = () => (require_core$loaded ??= require("./core.js"));
let require_text$loaded;
const require_text = () => (require_text$loaded ??= require("./text.js"));
let require_uri$loaded;
const require_uri = () => (require_uri$loaded ??= require("./uri.js"));
let require_start$loaded;
const require_start = () => (require_start$loaded ??= require("./start.js"));
// src/formats/line-hash.ts
/** Characters that one line's hash covers. */
var block = 100;
var factor = 37;
var endOfFile = 65535;
var word = 4294967296;
/**
* GitHub's `primaryLocationLineHash` of every line: a hash of the first 100 characters from the line's start that are no space or tab, line
* ends counted as one line feed, then a colon and how often this hash has occurred so far. Equal to what codeql-action computes
* (github/codeql-action src/fingerprints.ts), so that alerts stay the same whoever uploads. Index 0 is line 1.
*/
function hashLines(lines) {
	const { characters, starts } = condense(lines);
	const seen = /* @__PURE__ */ new Map();
	return hashBlocks(characters, starts).map((hash) => {
		const occurrence = (seen.get(hash) ?? 0) + 1;
		seen.set(hash, occurrence);
		return `${hash}:${occurrence}`;
	});
}
/** The characters that are hashed, with a block of zeros behind them, and where in them each line begins. */
function condense(lines) {
	const characters = new Uint16Array(lines.reduce((total, line) => total + line.length + 1, block));
	const starts = [];
	let size = 0;
	lines.forEach((line, index) => {
		starts.push(size);
		for (let at = 0; at < line.length; at += 1) {
			const code = line.charCodeAt(at);
			if (code !== 32 && code !== 9) characters[size++] = code;
		}
		characters[size++] = index === lines.length - 1 ? endOfFile : 10;
	});
	return {
		characters,
		starts
	};
}
/**
* The hash of the block at each start, ascending: a polynomial modulo 2^64, rolled on by one character at a time. Two 32-bit halves, because
* the language's only 64-bit integers are many times slower.
*/
function hashBlocks(characters, starts) {
	const hash = {
		high: 0,
		low: 0
	};
	for (let at = 0; at < block; at += 1) push(hash, characters[at] ?? 0);
	let from = 0;
	return starts.map((start) => {
		for (; from < start; from += 1) {
			push(hash, characters[from + block] ?? 0);
			drop(hash, characters[from] ?? 0);
		}
		return hash.high === 0 ? hash.low.toString(16) : `${hash.high.toString(16)}${hash.low.toString(16).padStart(8, "0")}`;
	});
}
/** hash \u00d7 37 + character */
function push(hash, character) {
	const sum = hash.low * factor + character;
	hash.high = Math.imul(hash.high, factor) + Math.floor(sum / word) >>> 0;
	hash.low = sum >>> 0;
}
/** hash \u2212 character \u00d7 37^100: takes back a character that has been pushed on by a whole block. */
function drop(hash, character) {
	const product = character * weight.low;
	const low = hash.low - (product >>> 0);
	hash.high = hash.high - Math.imul(character, weight.high) - Math.floor(product / word) - (low < 0 ? 1 : 0) >>> 0;
	hash.low = low >>> 0;
}
var weight = weigh();
/** 37^100 */
function weigh() {
	const weight = {
		high: 0,
		low: 1
	};
	for (let power = 0; power < block; power += 1) push(weight, 0);
	return weight;
}
// src/formats/sarif-rules.ts
/** SARIF's word for each severity. */
var levels = {
	error: "error",
	warning: "warning",
	notice: "note"
};
/** GitHub shows over 9.0 as critical, 7.0 to 8.9 as high, 4.0 to 6.9 as medium, below as low. */
var securitySeverities = {
	error: "8.0",
	warning: "5.0",
	notice: "2.0"
};
/** Descriptions of all rules, by id, graded by the worst that the policy, or without one the findings, say of them. */
function toRules(rules, findings, entries) {
	const found = /* @__PURE__ */ new Map();
	for (const { rule, severity } of findings) found.set(rule, worst([severity, found.get(rule) ?? "notice"]));
	const known = [...rules].sort((a, b) => (require_core()).byCodeUnit(a.id, b.id)).map((rule) => toDescriptor(rule, gradeOf(rule.id, found, entries)));
	const ids = new Set(rules.map((rule) => rule.id));
	const others = [...found.keys()].filter((id) => !ids.has(id)).sort((require_core()).byCodeUnit);
	return [...known, ...others.map((id) => ({ id }))];
}
function gradeOf(id, found, entries) {
	const graded = Object.values(entries?.[id]?.cases ?? {}).filter((grade) => grade !== "off");
	return graded.length > 0 ? worst(graded) : found.get(id) ?? "warning";
}
function worst(grades) {
	return (require_core()).severities.find((severity) => grades.includes(severity)) ?? "notice";
}
function toDescriptor(rule, severity) {
	const { what, why, fix, sources } = rule.docs;
	const source = sources[0];
	const links = sources.map((link) => `- <${link}>`).join("\n");
	return {
		id: rule.id,
		name: rule.id,
		shortDescription: { text: what },
		fullDescription: { text: `${what} ${why}` },
		help: {
			text: `${why}\n\n${fix}`,
			markdown: `${why}\n\n**Fix:** ${fix}${links === "" ? "" : `\n\n${links}`}`
		},
		...source !== void 0 && { helpUri: source },
		defaultConfiguration: { level: levels[severity] },
		properties: {
			tags: ["security", "kubernetes"],
			precision: "high",
			"problem.severity": severity === "notice" ? "recommendation" : severity,
			"security-severity": securitySeverities[severity]
		}
	};
}
// src/formats/sarif.ts
/** GitHub refuses a run with more results, and keeps 100 of a result's locations (its REST API, code-scanning/sarifs). */
var mostResults = 25e3;
var mostRelated = 100;
/**
* SARIF 2.1.0: every finding of the after side with its `baselineState`, exempt ones as suppressed, fixed ones as `absent`. For
* {@link RenderOptions.upload} only what is open: GitHub knows neither state (github/codeql-action#1230).
*/
var renderAsSarif = (report, rules, options) => {
	const wanted = report.findings.filter((finding) => !options.upload || finding.status !== "fixed" && finding.status !== "exempt");
	const findings = wanted.length <= mostResults ? (require_text()).inPathOrder(wanted) : (require_text()).inPathOrder((require_text()).worstFirst(wanted).slice(0, mostResults));
	const described = toRules(rules, findings, options.entries);
	const indexes = new Map(described.map((rule, index) => [rule.id, index]));
	const hash = openHashes(options);
	const log = {
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: "kubelatch",
				version: report.version,
				semanticVersion: report.version,
				rules: described
			} },
			automationDetails: { id: `${options.category ?? "kubelatch"}/` },
			columnKind: "utf16CodeUnits",
			invocations: [toInvocation(report, wanted.length - findings.length)],
			results: findings.map((finding) => toResult(finding, indexes, hash))
		}]
	};
	return `${(require_start()).stringifyVisibly(log, 1)}\n`;
};
/** Findings come file by file: the hashes of one file are held at a time. */
function openHashes(options) {
	let held;
	return ({ file }, line) => {
		if (held?.file !== file) {
			const lines = options.lines?.(file);
			held = {
				file,
				hashes: lines === void 0 ? [] : hashLines(lines)
			};
		}
		return held.hashes[line - 1];
	};
}
function toResult(finding, indexes, hash) {
	const span = finding.side === "head" && finding.commit === void 0 ? finding.span : void 0;
	const lineHash = span && ((require_core()).tokenRules.has(finding.rule) ? `${finding.fingerprint.slice(0, 16)}:1` : hash(finding.place, span.line));
	const help = finding.help.length === 0 ? "" : ` ${sarifText(finding.help)}`;
	return {
		ruleId: finding.rule,
		ruleIndex: indexes.get(finding.rule) ?? -1,
		level: levels[finding.severity],
		message: { text: `${sarifText(finding.message)}${(require_text()).tellCommit(finding)}${help}` },
		locations: [{
			...toLocation(finding.place, span),
			...toLogical(finding)
		}],
		...finding.related.length > 0 && { relatedLocations: finding.related.slice(0, mostRelated).map((one, index) => toRelated(one, index, finding)) },
		baselineState: baselineStates[finding.status === "exempt" ? "existing" : finding.status],
		partialFingerprints: {
			...lineHash && { primaryLocationLineHash: lineHash },
			"kubelatch/v1": finding.fingerprint
		},
		...finding.status === "exempt" && { suppressions: [toSuppression(finding)] },
		properties: {
			case: finding.case,
			side: finding.side,
			...finding.commit !== void 0 && { commit: finding.commit },
			pointer: finding.place.pointer,
			...finding.versions && { versions: finding.versions }
		}
	};
}
var baselineStates = {
	new: "new",
	existing: "unchanged",
	fixed: "absent"
};
function toLocation(place, span) {
	const region = span && {
		startLine: span.line,
		startColumn: span.column,
		endLine: span.endLine,
		endColumn: span.endColumn
	};
	return { physicalLocation: {
		artifactLocation: {
			uri: (require_uri()).toUri(place.file),
			uriBaseId: "%SRCROOT%"
		},
		...region && { region }
	} };
}
function toLogical({ object }) {
	if (object === void 0) return {};
	const { kind, namespace, name } = object;
	return { logicalLocations: [{
		fullyQualifiedName: [
			kind,
			namespace,
			name
		].filter((part) => part !== "").join("/"),
		name,
		kind: "object"
	}] };
}
function toRelated({ place, span, message, side }, index, { commit }) {
	const isBase = side === "base";
	const words = `${isBase ? `Before the change, line ${span.line}: ` : ""}${sarifText(message)}${(require_text()).tellCommit({
		commit,
		span
	})}`;
	return {
		id: index + 1,
		...toLocation(place, isBase || commit !== void 0 ? void 0 : span),
		message: { text: words }
	};
}
function toSuppression({ exemption }) {
	const kind = exemption?.from === "inline" ? "inSource" : "external";
	const until = exemption?.until === void 0 ? "" : ` (until ${exemption.until})`;
	return {
		kind,
		status: "accepted",
		...exemption && { justification: withoutLinks(`${exemption.reason}${until}`) }
	};
}
function toInvocation(report, leftOut) {
	const notifications = (require_text()).openGaps(report).map(toNotification);
	const cut = {
		level: "warning",
		descriptor: { id: "results-left-out" },
		message: { text: `${leftOut} results are left out: GitHub takes ${mostResults}.` }
	};
	return {
		executionSuccessful: report.outcome !== "incomplete",
		toolExecutionNotifications: leftOut > 0 ? [...notifications, cut] : notifications
	};
}
function toNotification(gap) {
	const line = (require_text()).gapLine(gap);
	const { physicalLocation } = toLocation(gap.place, void 0);
	return {
		level: gap.kind === "failed" ? "error" : "note",
		descriptor: { id: gap.reason },
		message: { text: sarifText(gap.message) },
		locations: [{ physicalLocation: {
			...physicalLocation,
			...line !== void 0 && { region: { startLine: line } }
		} }]
	};
}
/** A plain text message may hold `[text](target)` links (SARIF 2.1.0, 3.11.6): nothing foreign may become one. */
function withoutLinks(words) {
	return words.replaceAll("](", "] (");
}
var sarifVoice = {
	own: (require_core()).plainVoice.own,
	quotation: (require_core()).plainVoice.quotation
};
function sarifText(text) {
	return withoutLinks((require_core()).renderText(text, sarifVoice));
}
exports.renderAsSarif = renderAsSarif;
