require("./rolldown-runtime.js");
let require_core$loaded;
const require_core = () => (require_core$loaded ??= require("./core.js"));
let require_text$loaded;
const require_text = () => (require_text$loaded ??= require("./text.js"));
let require_start$loaded;
const require_start = () => (require_start$loaded ??= require("./start.js"));
// src/formats/junit.ts
/** More cases than these, and the pages that show them stop answering. */
var mostCases = 25e3;
/**
* JUnit's XML as Jenkins and GitLab read it (jenkinsci/xunit-plugin junit-10.xsd): a suite per file, a case per finding that counts or is
* exempt, an error per failed gap. A clean run has one case that passed, because a report without cases counts as broken.
*/
var renderAsJunit = (report, _rules, options) => {
	const { counted, exempt } = (require_text()).sortFindings(report, options);
	const { kept, left } = (require_text()).worstOf(counted, mostCases);
	const cases = [
		...(require_text()).openGaps(report).map(gapCase),
		...kept.map((finding) => findingCase(finding, options)),
		...left.length === 0 ? [] : [restCase(left, options)],
		...exempt.map(exemptCase)
	];
	const scope = `${(require_text()).tellScope(report)} (${(require_text()).tellCompared(report)})`;
	if (cases.length === 0) cases.push({
		suite: "kubelatch",
		name: scope,
		ended: "passed",
		kind: "",
		message: "",
		body: ""
	});
	const suites = [...(require_core()).groupBy(cases, (one) => one.suite)].map(([suite, members]) => renderSuite(suite, members));
	return [
		"<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
		`<testsuites name="kubelatch" ${totals(cases)}>`,
		...suites,
		"</testsuites>",
		""
	].join("\n");
};
function totals(cases) {
	const number = (ended) => cases.filter((one) => one.ended === ended).length;
	return `tests="${cases.length}" failures="${number("failure")}" errors="${number("error")}"`;
}
function renderSuite(suite, cases) {
	const skipped = cases.filter((one) => one.ended === "skipped").length;
	const rows = cases.map((one) => `    ${renderCase(one)}`);
	return [
		`  <testsuite name="${xml(suite)}" ${totals(cases)} skipped="${skipped}">`,
		...rows,
		"  </testsuite>"
	].join("\n");
}
function renderCase({ suite, name, ended, kind, message, body }) {
	const open = `<testcase classname="${xml(suite)}" name="${xml(name)}"`;
	if (ended === "passed") return message === "" ? `${open}/>` : `${open}><system-out>${xml(`${kind}: ${message}\n${body}`)}</system-out></testcase>`;
	return `${open}><${ended} type="${xml(kind)}" message="${xml(message)}">${xml(body)}</${ended}></testcase>`;
}
/** What is left out counts as one case, which fails if anything of it would. */
function restCase(left, options) {
	const blocks = options.blocks ?? isError;
	const message = `${(require_text()).count(left.length, "more finding")} left out here: the JSON report has them all.`;
	return {
		suite: "kubelatch",
		name: message,
		ended: left.some(blocks) ? "failure" : "passed",
		kind: "left-out",
		message,
		body: ""
	};
}
var isError = (finding) => finding.severity === "error";
function findingCase(finding, options) {
	const blocks = options.blocks ?? isError;
	const related = finding.related.map((one) => `${(require_start()).makeVisible(one.place.file)}:${one.span.line}${one.side === "base" ? " (before)" : ""}: ${(require_core()).plainText$1(one.message)}`);
	const body = [
		`${(require_start()).makeVisible(finding.place.file)}:${finding.span.line}:${finding.span.column}${commitOf(finding)}`,
		(require_core()).plainText$1(finding.help),
		...related
	];
	return {
		...caseOf(finding),
		ended: blocks(finding) ? "failure" : "passed",
		kind: finding.severity,
		message: (require_core()).plainText$1(finding.message),
		body: body.filter((line) => line !== "").join("\n")
	};
}
function exemptCase(finding) {
	return {
		...caseOf(finding),
		ended: "skipped",
		kind: "exempt",
		message: (require_text()).tellExemption(finding),
		body: (require_core()).plainText$1(finding.message)
	};
}
function caseOf(finding) {
	const object = finding.object === void 0 ? "" : ` ${(require_start()).makeVisibleShort(finding.object.kind)} ${(require_start()).makeVisibleShort(finding.object.name)}`;
	const name = `${(require_start()).makeVisible(finding.rule)}:${object} at ${finding.span.line}:${finding.span.column}${commitOf(finding)}`;
	return {
		suite: (require_start()).makeVisible(finding.place.file),
		name
	};
}
function commitOf({ commit }) {
	return commit === void 0 ? "" : ` in commit ${commit.slice(0, 7)}`;
}
function gapCase(gap) {
	const line = (require_text()).gapLine(gap);
	return {
		suite: (require_start()).makeVisible(gap.place.file),
		name: `not checked: ${gap.reason}${line === void 0 ? "" : ` at line ${line}`}`,
		ended: gap.kind === "failed" ? "error" : "skipped",
		kind: gap.reason,
		message: (require_core()).plainText$1(gap.message),
		body: ""
	};
}
var entities = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&apos;",
	"\n": "&#10;"
};
/** Text for an attribute or an element. `#` before a bracket is told by number: a log that shows the file must find no command in it. */
function xml(words) {
	return words.replace(/[&<>"'\n]/g, (character) => entities[character] ?? character).replace(/##(?=(?:vso|teamcity)?\[)/gi, "#&#35;").replace(/[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu, (require_start()).makeVisible);
}
exports.renderAsJunit = renderAsJunit;
