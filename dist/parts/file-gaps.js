import { n as text, r as untrusted } from "./text.js";
// src/facts/file-gaps.ts
/** The start of a file: where a gap about the whole of it stands. */
function fileStart(path) {
	return {
		file: path,
		document: 0,
		pointer: "",
		span: {
			line: 1,
			column: 1,
			endLine: 1,
			endColumn: 1
		}
	};
}
/** A gap about a file that was not read at all. */
function fileGap(file, reason, limits) {
	const messages = {
		"file-too-large": text`The file is larger than ${limits.fileSize} bytes and was not read. Split it, or exclude it under paths.`,
		"lfs-pointer": text`The file is a Git LFS pointer; its content is not in the repository and was not read.`,
		binary: text`The file is binary and was not read as YAML.`,
		encoding: text`The file's text could not be decoded.`
	};
	return {
		reason,
		place: fileStart(file.path),
		message: messages[reason]
	};
}
/** A limit that was hit while reading: what comes behind it was not looked at. */
function limitGap(path, stopped, limits) {
	const reasons = {
		fileSize: "file-too-large",
		documents: "too-many-documents",
		depth: "too-deep",
		aliases: "too-many-aliases",
		nodes: "too-many-nodes"
	};
	const { limit, document, line } = stopped;
	return {
		reason: reasons[limit],
		place: {
			file: path,
			document,
			pointer: "",
			span: {
				line,
				column: 1,
				endLine: line,
				endColumn: 1
			}
		},
		message: text`Reading stopped here: the limit of ${limits[limit]} (${untrusted(limit)}) was reached, and what follows was not checked. Split the file, or exclude it under paths.`
	};
}
/** Documents that could not be read because they are templates: counted as such, not reported as broken YAML. */
function unreadGaps(file) {
	const template = file.flaws.find((flaw) => flaw.template && !flaw.read);
	if (template === void 0) return [];
	return [{
		reason: "template",
		place: {
			file: file.path,
			document: template.document,
			pointer: "",
			span: template.span
		},
		message: text`A template that is not YAML before it is rendered: it was not checked. Check what it renders to.`
	}];
}
export { unreadGaps as i, fileStart as n, limitGap as r, fileGap as t };
