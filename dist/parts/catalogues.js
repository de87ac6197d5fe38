require("./rolldown-runtime.js");
let require_core$loaded;
const require_core = () => (require_core$loaded ??= require("./core.js"));
let require_start$loaded;
const require_start = () => (require_start$loaded ??= require("./start.js"));
let require_patterns$loaded;
const require_patterns = () => (require_patterns$loaded ??= require("./patterns.js"));
// src/schema/from-json-schema.ts
var mostNodes = 2e5;
var deepest = 100;
var asWritten = /* @__PURE__ */ new Set([
	"type",
	"required",
	"enum",
	"const",
	"format",
	"multipleOf",
	"uniqueItems"
]);
var numbers = /* @__PURE__ */ new Set([
	"minLength",
	"maxLength",
	"minItems",
	"maxItems",
	"minProperties",
	"maxProperties"
]);
var maps = /* @__PURE__ */ new Set([
	"properties",
	"definitions",
	"$defs"
]);
var lists = /* @__PURE__ */ new Set([
	"allOf",
	"anyOf",
	"oneOf"
]);
var single = /* @__PURE__ */ new Set([
	"items",
	"additionalProperties",
	"not"
]);
/**
* Takes a catalogue's JSON Schema over as it stands, as kubeconform would: draft 4 to 2020-12 as far as catalogues use them. Only known keywords are kept, references
* lead to definitions of the same file. A reference elsewhere and a pattern that RE2 does not take are flaws, and what they would ask for is not asked.
*/
function fromJsonSchema(written) {
	const flaws = [];
	let nodes = 0;
	const read = (value, at, depth) => {
		if (typeof value === "boolean") return value;
		if (++nodes > mostNodes || depth > deepest || !(require_core()).isSchema(value)) throw new Unusable(!(require_core()).isSchema(value) ? (require_core()).text`it is no JSON Schema` : (require_core()).text`it is too large or too deep`);
		const kept = {};
		for (const [key, inner] of Object.entries(value)) {
			const path = (require_core()).child(at, key);
			if (asWritten.has(key) || numbers.has(key) && Number.isInteger(inner)) kept[key] = inner;
			else if (single.has(key) && ((require_core()).isSchema(inner) || typeof inner === "boolean")) kept[key] = read(inner, path, depth + 1);
			else if (lists.has(key) && Array.isArray(inner) && inner.length > 0) kept[key] = inner.map((part, index) => read(part, (require_core()).child(path, index), depth + 1));
			else if (maps.has(key) && (require_core()).isSchema(inner)) {
				const parts = Object.entries(inner).map(([name, part]) => [name, read(part, (require_core()).child(path, name), depth + 1)]);
				kept[key === "$defs" ? "definitions" : key] = Object.fromEntries(parts);
			}
		}
		return {
			...kept,
			...limits(value),
			...patternOf$1(value, at, flaws),
			...referenceOf(value, at, flaws)
		};
	};
	try {
		const schema = read(written, "", 0);
		return {
			schema: typeof schema === "boolean" ? {} : schema,
			flaws
		};
	} catch (error) {
		if (error instanceof Unusable) return { flaws: [error.reason] };
		throw error;
	}
}
var Unusable = class extends Error {
	reason;
	constructor(reason) {
		super("unusable schema");
		this.reason = reason;
	}
};
/** Draft 4 says exclusive with a boolean beside the limit, later drafts with a number of its own. */
function limits(written) {
	const kept = {};
	for (const [limit, exclusive] of [["minimum", "exclusiveMinimum"], ["maximum", "exclusiveMaximum"]]) {
		const [bound, mark] = [written[limit], written[exclusive]];
		if (typeof bound === "number") kept[mark === true ? exclusive : limit] = bound;
		if (typeof mark === "number") kept[exclusive] = mark;
	}
	return kept;
}
function patternOf$1({ pattern }, at, flaws) {
	if (typeof pattern !== "string") return {};
	if ((require_patterns()).compilePattern(pattern) !== void 0) return { pattern };
	flaws.push((require_core()).text`${(require_core()).untrusted(pattern)} at ${(require_core()).untrusted(at)} is not a pattern that RE2 takes`);
	return {};
}
function referenceOf({ $ref }, at, flaws) {
	if (typeof $ref !== "string") return {};
	const name = /^#\/(?:definitions|\$defs)\/([^/]+)$/.exec($ref)?.[1];
	if (name !== void 0) return { $ref: `#/definitions/${name}` };
	flaws.push((require_core()).text`the reference ${(require_core()).untrusted($ref)} at ${(require_core()).untrusted(at)} leads out of the file`);
	return {};
}
// src/schema/catalogue.ts
/** kubeconform's tail for a location that is a folder. https://github.com/yannh/kubeconform/blob/v0.8.0/pkg/registry/registry.go */
var folderTail = "{{ .NormalizedKubernetesVersion }}-standalone{{ .StrictSuffix }}/{{ .ResourceKind }}{{ .KindSuffix }}.json";
/**
* Reads the schemas of a catalogue in kubeconform's schema-location layout: `location` is a template or a folder, relative to the tree whose `paths` are given; nothing is
* ever fetched. `read` gives a file's bytes, undefined where there are none. With `kinds` (lower case) only their files are read.
* Kinds are known in lower case alone, as in file names; a layout without `{{ .Group }}` knows of a group its first label: such schemas have the group `LABEL.*`.
* {@link import('./open-schemas.ts').openSchemas} matches both. Throws a {@link UserError} for a template that kubeconform would not take either.
*/
function readCatalogue(location, minor, paths, read, kinds) {
	const pattern = patternOf(location, minor);
	const schemas = [];
	const flaws = [];
	for (const path of paths) {
		const identity = identityOf(pattern.exec(path)?.groups);
		if (identity === void 0 || kinds !== void 0 && !kinds.has(identity.kind)) continue;
		const bytes = read(path);
		const found = bytes === void 0 ? { flaws: [(require_core()).text`it cannot be read`] } : parse(bytes);
		for (const flaw of found.flaws) flaws.push({
			path,
			flaw
		});
		if (found.schema !== void 0) schemas.push({
			...identity,
			schema: found.schema,
			source: path
		});
	}
	return {
		schemas,
		flaws
	};
}
function parse(bytes) {
	try {
		return fromJsonSchema(JSON.parse(Buffer.from(bytes).toString("utf8")));
	} catch {
		return { flaws: [(require_core()).text`it is no JSON`] };
	}
}
/** What the variables of a template stand for, in a path. Those of one path may stand twice: the first one counts. */
var variables = {
	NormalizedKubernetesVersion: (minor) => `(?:master|v${minor.replace(".", "\\.")}\\.\\d+)`,
	StrictSuffix: () => "(?:-strict)?",
	ResourceKind: () => "(?<kind>[a-z0-9]+)",
	ResourceAPIVersion: () => "(?<version>v[a-z0-9]+)",
	Group: () => "(?<group>[a-z0-9.-]+)",
	KindSuffix: () => "(?:-(?<label>[a-z0-9-]+?))?-(?<labelled>v[a-z0-9]+)"
};
function patternOf(location, minor) {
	const clean = location.replace(/^\.\//, "");
	const template = clean.endsWith("json") ? clean : `${clean.replace(/\/$/, "")}/${folderTail}`;
	const seen = /* @__PURE__ */ new Set();
	const parts = template.split(/(\{\{.*?\}\})/).map((part) => {
		const name = /^\{\{-?\s*\.(\w+)\s*-?\}\}$/.exec(part)?.[1];
		if (!part.startsWith("{{")) return part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
		const make = name === void 0 || !Object.hasOwn(variables, name) ? void 0 : variables[name];
		if (make === void 0 || name === void 0) throw unknownVariable(part);
		const again = seen.has(name);
		seen.add(name);
		return again ? make(minor).replace(/\?<\w+>/g, "?:") : make(minor);
	});
	return new RegExp(`^${parts.join("")}$`, "i");
}
function unknownVariable(part) {
	return new (require_start()).UserError(`A schema location says ${JSON.stringify(part)}, which is no variable of a location.`, {
		hint: `Variables are ${Object.keys(variables).join(", ")}, written {{ .ResourceKind }}.`,
		status: 3
	});
}
function identityOf(groups) {
	const kind = groups?.kind?.toLowerCase();
	const version = groups?.version ?? groups?.labelled;
	if (kind === void 0 || version === void 0) return void 0;
	const { group, label } = groups ?? {};
	if (group !== void 0) return {
		group: group === version ? "" : group,
		version,
		kind
	};
	return {
		group: label === void 0 ? "" : `${label}.*`,
		version,
		kind
	};
}
// src/plan/catalogues.ts
/** The schemas of the catalogues that the policy names, for the kinds (lower case) that are checked. Nothing is ever fetched. */
async function surveyCatalogues(policy, entries, contents, kinds) {
	const schemas = [];
	const gaps = [];
	const minor = policy.versions.at(-1)?.minors.at(-1);
	if (minor === void 0) return {
		schemas,
		gaps
	};
	for (const location of policy.schemaLocations) {
		const folder = location.replace(/^\.\//, "").split("{{", 1)[0] ?? "";
		const wanted = entries.filter(({ path }) => path.startsWith(folder) && path.endsWith(".json") && speaksOf(path, kinds));
		const files = /* @__PURE__ */ new Map();
		for await (const { entry, bytes } of (require_core()).readEntries(wanted, contents)) files.set(entry.path, bytes);
		const found = readCatalogue(location, minor, wanted.map((entry) => entry.path), (path) => files.get(path), kinds);
		schemas.push(...found.schemas);
		for (const { path, flaw } of found.flaws) gaps.push({
			reason: "broken-crd",
			place: (require_core()).fileStart(path),
			message: (require_core()).text`This schema of a catalogue cannot be used, so objects of its kind are not checked against it: ${flaw}`
		});
	}
	return {
		schemas,
		gaps
	};
}
/** A catalogue has thousands of files: only those that name a kind at hand are read. */
function speaksOf(path, kinds) {
	const name = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
	for (const kind of kinds) if (name.startsWith(kind)) return true;
	return false;
}
exports.surveyCatalogues = surveyCatalogues;
