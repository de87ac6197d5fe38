require("./rolldown-runtime.js");
let require_core$loaded;
const require_core = () => (require_core$loaded ??= require("./core.js"));
let require_text$loaded;
const require_text = () => (require_text$loaded ??= require("./text.js"));
let require_start$loaded;
const require_start = () => (require_start$loaded ??= require("./start.js"));
// src/formats/json.ts
/** The contract that other programs read; its shape is published by {@link import('./json-schema.ts').reportSchema}. */
var renderAsJson = (report) => {
	const { files, documents, error, warning, notice, exempt, gaps } = report.summary;
	const document = {
		tool: {
			name: "kubelatch",
			version: report.version
		},
		outcome: report.outcome,
		compared: {
			...report.compared.before !== void 0 && { before: report.compared.before },
			after: report.compared.after
		},
		summary: {
			files,
			documents,
			error,
			warning,
			notice,
			exempt,
			gaps
		},
		findings: (require_text()).inPathOrder(report.findings).map(toFinding),
		gaps: (require_text()).allGaps(report).map(toGap),
		timings: report.timings
	};
	return `${(require_start()).stringifyVisibly(document, 2)}\n`;
};
function toFinding(finding) {
	const { object, span } = finding;
	return {
		rule: finding.rule,
		case: finding.case,
		severity: finding.severity,
		status: finding.status,
		side: finding.side,
		...finding.commit !== void 0 && { commit: finding.commit },
		...finding.introduced && { introduced: {
			commit: finding.introduced.commit,
			date: finding.introduced.date
		} },
		path: finding.place.file,
		line: span.line,
		column: span.column,
		endLine: span.endLine,
		endColumn: span.endColumn,
		pointer: finding.place.pointer,
		...object && { object: {
			apiVersion: object.apiVersion,
			kind: object.kind,
			namespace: object.namespace,
			name: object.name
		} },
		message: (require_core()).plainText$1(finding.message),
		help: (require_core()).plainText$1(finding.help),
		fingerprint: finding.fingerprint,
		...finding.versions && { versions: finding.versions },
		...finding.exemption && { exemption: toExemption(finding.exemption) },
		related: finding.related.map(({ place, span: at, message, side = "head" }) => ({
			path: place.file,
			line: at.line,
			side,
			message: (require_core()).plainText$1(message)
		})),
		edits: (finding.edits ?? []).map(toEdit)
	};
}
function toExemption({ reason, until, from }) {
	return {
		reason,
		...until !== void 0 && { until },
		from
	};
}
function toEdit({ path, span, text }) {
	return {
		path,
		line: span.line,
		column: span.column,
		endLine: span.endLine,
		endColumn: span.endColumn,
		text
	};
}
function toGap(gap) {
	const line = (require_text()).gapLine(gap);
	return {
		path: gap.place.file,
		...line !== void 0 && { line },
		reason: gap.reason,
		kind: gap.kind,
		status: gap.status,
		message: (require_core()).plainText$1(gap.message)
	};
}
exports.renderAsJson = renderAsJson;
