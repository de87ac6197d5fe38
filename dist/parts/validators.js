import { d as openArchive, u as schemasFolder } from "./bundle.js";
import { i as formats } from "./merge-errors.js";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compileFunction } from "node:vm";
// src/schema/validators.ts
var compiled = /* @__PURE__ */ new Map();
var archive;
/**
* The validator of a bundled definition, compiled by ajv when Kubelatch was built (scripts/generate-validators.ts). Its text is read and compiled at the first call,
* and those of the definitions that it refers to when a value first needs them: a Deployment uses about twenty of two thousand.
*/
function builtInValidator(id) {
	const known = compiled.get(id);
	if (known !== void 0) return known;
	let real;
	const validate = (value, instancePath) => {
		real ??= compile(id);
		const valid = real(value, instancePath);
		validate.errors = real.errors ?? null;
		return valid;
	};
	compiled.set(id, validate);
	return validate;
}
function compile(id) {
	archive ??= openArchive(readFileSync(join(schemasFolder, "validators.txt")));
	const [references, known, code] = JSON.parse(archive.read(id));
	return compileFunction(`return (${code})`, [
		"$refs",
		"$known",
		"$add",
		"$formats"
	], { filename: `kubelatch:${id}` })(references.map(builtInValidator), known.map((names) => new Set(names)), add, formats);
}
function add(list, instancePath, keyword, field) {
	const refusal = field === void 0 ? {
		instancePath,
		keyword
	} : {
		instancePath,
		keyword,
		field
	};
	if (list === null) return [refusal];
	list.push(refusal);
	return list;
}
export { builtInValidator as t };
