require("./rolldown-runtime.js");
let require_core$loaded;
const require_core = () => (require_core$loaded ??= require("./core.js"));
let require_patterns$loaded;
const require_patterns = () => (require_patterns$loaded ??= require("./patterns.js"));
// src/schema/open-api-defaults.ts
var noDefaults = /* @__PURE__ */ new Map();
/** Those of an object's properties. */
function defaultsOf({ properties }) {
	if (!(require_core()).isSchema(properties)) return noDefaults;
	return new Map(Object.entries(properties).flatMap(([name, part]) => (require_core()).isSchema(part) && hasDefault(part) ? [[name, part.default]] : []));
}
/** Whether a part takes a scalar, as far as lists of values and their negation tell: what else it asks is taken for met. */
function takes(part, value) {
	if (!(require_core()).isSchema(part)) return true;
	if (Array.isArray(part.enum) && !part.enum.includes(value)) return false;
	return !((require_core()).isSchema(part.not) && Array.isArray(part.not.enum) && part.not.enum.includes(value));
}
function isNullable(written) {
	return (require_core()).isSchema(written) && written.nullable === true;
}
function hasDefault(schema) {
	return (require_core()).isSchema(schema) && schema.default !== void 0 && schema.default !== null;
}
/**
* With null besides, for a field that is dropped or set to its default when it is null. One that is nullable keeps its null, and all else that is asked of it.
* Alternatives are told that null is noDefaults of them: `required` says nothing of what is no mapping.
*/
function withNull(schema, written) {
	const { type, oneOf, anyOf, not } = schema;
	if (isNullable(written)) return schema;
	const listed = schema.enum === void 0 || schema.enum.includes(null) ? {} : { enum: [...schema.enum, null] };
	if (type === void 0) return {
		...schema,
		...listed
	};
	const guarded = (part) => (require_core()).isSchema(part) && part.type === void 0 ? {
		type,
		...part
	} : part;
	return {
		...schema,
		...listed,
		type: [...new Set([type, "null"].flat())],
		...Array.isArray(oneOf) ? { oneOf: [...oneOf.map(guarded), { type: "null" }] } : {},
		...Array.isArray(anyOf) ? { anyOf: [...anyOf, { type: "null" }] } : {},
		...(require_core()).isSchema(not) ? { not: guarded(not) } : {}
	};
}
// src/schema/from-open-api.ts
/** Bounds for a schema that comes out of a change: far beyond every real one (the largest seen has 14,000 nodes in 30 levels). */
var mostNodes = 1e5;
var deepest = 100;
var types = /* @__PURE__ */ new Set([
	"array",
	"boolean",
	"integer",
	"number",
	"object",
	"string"
]);
var counts = [
	"maxLength",
	"minLength",
	"maxItems",
	"minItems",
	"maxProperties",
	"minProperties"
];
/**
* Turns a CustomResourceDefinition's `openAPIV3Schema` into JSON Schema that says what the API server does with an object under strict field validation:
* unknown fields are refused where they would be pruned, null is taken where it would be dropped or replaced by a default, a required field with a default
* may be missing, `x-kubernetes-*` marks count, and every object has a full `metadata`. Only known keywords are kept.
* https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/
*/
function fromOpenApi(written, prunes) {
	const reader = new Reader(prunes);
	const root = reader.read(written, "", prunes);
	if (reader.stopped !== void 0) return { flaws: [reader.stopped] };
	return {
		schema: asResource(root),
		flaws: reader.flaws
	};
}
var Reader = class {
	flaws = [];
	stopped;
	nodes = 0;
	prunes;
	constructor(prunes) {
		this.prunes = prunes;
	}
	/**
	* `structural`: not beneath allOf and its like, where properties say nothing of which fields there are. `defaults` are those of the object that such a part
	* is about: the server fills them in before it validates.
	*/
	read(written, at, structural, depth = 0, defaults = noDefaults) {
		if (++this.nodes > mostNodes) this.stopped = (require_core()).text`its schema has more than ${mostNodes} nodes`;
		if (depth > deepest) this.stopped = (require_core()).text`its schema is nested deeper than ${deepest} levels`;
		if (this.stopped !== void 0) return {};
		if (!(require_core()).isSchema(written)) {
			this.flaws.push((require_core()).text`the schema at ${shown(at)} is not a mapping`);
			return {};
		}
		const next = (part, path) => this.read(part, path, structural, depth + 1);
		const own = structural ? defaultsOf(written) : defaults;
		const schema = {
			...this.scalars(written, at),
			...this.junctors(written, at, (part, path) => this.read(part, path, false, depth + 1, own)),
			...this.fields(written, at, structural ? noDefaults : defaults, next),
			...(require_core()).isSchema(written.items) ? { items: next(written.items, (require_core()).child(at, "items")) } : {}
		};
		const marked = this.mark(schema, written, structural);
		return isNullable(written) && marked.type !== void 0 ? {
			...marked,
			type: [...new Set([marked.type, "null"].flat())]
		} : marked;
	}
	scalars(written, at) {
		const kept = {};
		if (typeof written.type === "string") {
			if (types.has(written.type)) kept.type = written.type;
			else this.flaws.push((require_core()).text`${(require_core()).untrusted(written.type)} at ${shown(at)} is no type`);
		}
		if (typeof written.format === "string") kept.format = written.format;
		else if (written.type === "integer" || written["x-kubernetes-int-or-string"] === true) kept.format = "int64";
		if (Array.isArray(written.enum) && written.enum.length > 0) kept.enum = written.enum;
		for (const key of counts) if (Number.isInteger(written[key]) && Number(written[key]) >= 0) kept[key] = written[key];
		if (typeof written.multipleOf === "number" && written.multipleOf > 0) kept.multipleOf = written.multipleOf;
		for (const [limit, exclusive] of [["minimum", "exclusiveMinimum"], ["maximum", "exclusiveMaximum"]]) if (typeof written[limit] === "number") kept[written[exclusive] === true ? exclusive : limit] = written[limit];
		if (typeof written.pattern === "string") {
			if ((require_patterns()).compilePattern(written.pattern) !== void 0) kept.pattern = written.pattern;
			else this.flaws.push((require_core()).text`${(require_core()).untrusted(written.pattern)} at ${shown(at)} is not a pattern that Kubernetes takes`);
		}
		return kept;
	}
	junctors(written, at, next) {
		const kept = {};
		for (const key of [
			"allOf",
			"anyOf",
			"oneOf"
		]) {
			const list = written[key];
			if (!Array.isArray(list) || list.length === 0) continue;
			if (key === "anyOf" && written["x-kubernetes-int-or-string"] === true && list.every((part) => (require_core()).isSchema(part) && part.type !== void 0)) continue;
			kept[key] = list.map((part, index) => next(part, (require_core()).child((require_core()).child(at, key), index)));
		}
		if ((require_core()).isSchema(written.not)) kept.not = next(written.not, (require_core()).child(at, "not"));
		return kept;
	}
	fields(written, at, defaults, next) {
		const kept = {};
		const required = Array.isArray(written.required) ? written.required.filter((name) => typeof name === "string") : [];
		const { properties, additionalProperties } = written;
		if ((require_core()).isSchema(properties)) kept.properties = Object.fromEntries(Object.entries(properties).map(([name, part]) => {
			const read = next(part, (require_core()).child((require_core()).child(at, "properties"), name));
			return [name, required.includes(name) && !hasDefault(part) ? read : withNull(read, part)];
		}));
		if (typeof additionalProperties === "boolean") kept.additionalProperties = additionalProperties;
		else if ((require_core()).isSchema(additionalProperties)) kept.additionalProperties = withNull(next(additionalProperties, (require_core()).child(at, "additionalProperties")), additionalProperties);
		const defaulted = (name) => defaults.has(name) || (require_core()).isSchema(properties) && Object.hasOwn(properties, name) && hasDefault(properties[name]);
		const asked = (require_core()).isSchema(properties) ? Object.keys(properties).filter((name) => defaults.has(name) && !takes(properties[name], defaults.get(name))) : [];
		const needed = [...required.filter((name) => !defaulted(name)), ...asked];
		if (needed.length > 0) kept.required = [...new Set(needed)];
		return kept;
	}
	mark(schema, written, structural) {
		if (written["x-kubernetes-int-or-string"] === true) return {
			...schema,
			type: ["integer", "string"]
		};
		const keeps = written["x-kubernetes-preserve-unknown-fields"] === true || !this.prunes || !structural;
		const closed = (schema.type === "object" || schema.properties !== void 0) && !keeps && schema.additionalProperties === void 0 ? {
			...schema,
			properties: schema.properties ?? {},
			additionalProperties: false
		} : schema;
		return written["x-kubernetes-embedded-resource"] === true ? asEmbedded(closed) : closed;
	}
};
/** An object within an object has to say what it is. */
function asEmbedded(schema) {
	const resource = asResource({
		...schema,
		required: [.../* @__PURE__ */ new Set([
			...schema.required ?? [],
			"apiVersion",
			"kind"
		])]
	});
	const kind = {
		type: "string",
		pattern: "^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$",
		maxLength: 63
	};
	return {
		...resource,
		properties: {
			...resource.properties,
			apiVersion: {
				type: "string",
				minLength: 1
			},
			kind
		}
	};
}
/** Adds what every object has. What the schema itself asks of metadata (a pattern for the name) is asked besides. */
function asResource(schema) {
	const own = schema.properties?.metadata;
	const asked = own?.properties === void 0 ? [] : [{ properties: own.properties }];
	const meta = (require_core()).readDefinition((require_core()).definitionId("v1", "ConfigMap", (require_core()).newestMinor()) ?? "").properties?.metadata ?? {};
	const metadata = asked.length === 0 ? meta : { allOf: [meta, ...asked] };
	const name = { type: ["string", "null"] };
	return {
		...schema,
		type: "object",
		properties: {
			...schema.properties,
			apiVersion: name,
			kind: name,
			metadata
		}
	};
}
function shown(at) {
	return (require_core()).untrusted(at === "" ? "/" : at);
}
// src/schema/crd.ts
/**
* Reads a CustomResourceDefinition (apiextensions.k8s.io/v1 or v1beta1) as plain data from `source`. Never throws: what the API server would not take is a flaw;
* versions without one are still used. A definition of a built-in group is a flaw and gives nothing.
*/
function readCrd(value, source) {
	const spec = field(value, "spec");
	const group = field(spec, "group");
	const kind = field(field(spec, "names"), "kind");
	if (typeof group !== "string" || typeof kind !== "string" || !/^[a-z0-9.-]+$/.test(group) || kind === "") return {
		schemas: [],
		flaws: [(require_core()).text`it names no group or kind`]
	};
	if ((require_core()).isBuiltInGroup(group)) return {
		schemas: [],
		flaws: [(require_core()).text`${(require_core()).untrusted(group)} is a group of Kubernetes itself, whose kinds cannot be redefined`]
	};
	const versions = versionsOf(spec);
	if (versions.length === 0) return {
		schemas: [],
		flaws: [(require_core()).text`it names no version`]
	};
	const flaws = [];
	const schemas = [];
	for (const version of versions) {
		const name = field(version, "name");
		if (typeof name !== "string" || !/^[a-z0-9]+$/.test(name)) flaws.push((require_core()).text`a version has no name`);
		else if (field(version, "served") !== false) schemas.push(...readVersion(value, spec, version, {
			group,
			version: name,
			kind,
			source
		}, flaws));
	}
	return {
		schemas,
		flaws
	};
}
function readVersion(crd, spec, version, identity, flaws) {
	const old = field(crd, "apiVersion") === "apiextensions.k8s.io/v1beta1";
	const written = field(field(version, "schema"), "openAPIV3Schema") ?? field(field(spec, "validation"), "openAPIV3Schema");
	if (written === void 0 && !old) {
		flaws.push((require_core()).text`version ${(require_core()).untrusted(identity.version)} has no schema`);
		return [];
	}
	const preserves = field(spec, "preserveUnknownFields");
	const read = fromOpenApi(written ?? {}, old ? preserves === false : preserves !== true);
	flaws.push(...read.flaws.map((flaw) => (require_core()).text`version ${(require_core()).untrusted(identity.version)}: ${flaw}`));
	return read.schema === void 0 ? [] : [{
		...identity,
		schema: read.schema
	}];
}
function versionsOf(spec) {
	const versions = field(spec, "versions");
	if (Array.isArray(versions) && versions.length > 0) return versions;
	const single = field(spec, "version");
	return typeof single === "string" ? [{ name: single }] : [];
}
function field(value, name) {
	return (require_core()).isSchema(value) && Object.hasOwn(value, name) ? value[name] : void 0;
}
// src/plan/custom-schemas.ts
var crdWord = Buffer.from("CustomResourceDefinition");
/** A look at the bytes that saves the parse of almost every file. */
function mayHoldCrd(bytes) {
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(crdWord);
}
/**
* The schemas of the wanted kinds that CustomResourceDefinitions among the entries define. Of two that define the same version of a kind,
* the first by path counts.
*/
async function surveySchemas(entries, contents, limits, wanted) {
	const schemas = /* @__PURE__ */ new Map();
	const gaps = [];
	const found = [];
	for await (const { entry, bytes } of (require_core()).readEntries(entries, contents)) if (bytes.byteLength <= limits.fileSize && mayHoldCrd(bytes)) found.push({
		path: entry.path,
		result: schemasOf(entry.path, bytes, limits, wanted)
	});
	found.sort((a, b) => a.path < b.path ? -1 : 1);
	for (const { result } of found) {
		for (const schema of result.schemas) {
			const key = `${schema.group}/${schema.version}/${schema.kind}`;
			if (!schemas.has(key)) schemas.set(key, schema);
		}
		gaps.push(...result.gaps);
	}
	return {
		schemas: [...schemas.values()],
		gaps
	};
}
/** The schemas of the CustomResourceDefinitions in one file, of the kinds that are wanted. */
function schemasOf(path, bytes, limits, wanted) {
	const decoded = (require_core()).decodeText(bytes);
	if ("failed" in decoded) return {
		schemas: [],
		gaps: []
	};
	const schemas = [];
	const gaps = [];
	for (const document of (require_core()).readYaml(blankOut(decoded.text, wanted), limits).documents) {
		const { value } = document;
		const items = (require_core()).isMapping$1(value) && Array.isArray(value.items) ? value.items : [value];
		for (const item of items) {
			if (!(require_core()).isMapping$1(item) || item.kind !== "CustomResourceDefinition" || !defines(item, wanted)) continue;
			const found = readCrd(item, path);
			schemas.push(...found.schemas);
			for (const flaw of found.flaws) {
				const place = {
					...(require_core()).fileStart(path),
					document: document.index,
					span: {
						line: document.line,
						column: 1,
						endLine: document.line,
						endColumn: 1
					}
				};
				gaps.push({
					reason: "broken-crd",
					place,
					message: (require_core()).text`This CustomResourceDefinition cannot be used, so objects of its kind are not checked against it: ${flaw}`
				});
			}
		}
	}
	return {
		schemas,
		gaps
	};
}
/** The text with nothing but line ends where a document cannot define a wanted kind: large definitions that nobody uses are not parsed. */
function blankOut(text, wanted) {
	let made = "";
	let done = 0;
	for (const { content, end } of (require_core()).splitDocuments(text)) {
		if (speaksOf(text.slice(content, end), wanted)) continue;
		const lineEnds = text.slice(content, end).replace(/[^\r\n]+/g, "");
		made += `${text.slice(done, content)} {}${lineEnds}`;
		done = end;
	}
	return made + text.slice(done);
}
function speaksOf(document, { byGroup, unclear }) {
	if (!document.includes("CustomResourceDefinition")) return false;
	if (unclear) return true;
	for (const [group, kinds] of byGroup) if (document.includes(group) && [...kinds].some((kind) => document.includes(kind))) return true;
	return false;
}
/** Whether a definition is of a wanted kind. One that names none is a patch of a definition, or refused as an object itself. */
function defines(definition, { byGroup, unclear }) {
	const spec = (require_core()).field(definition, "spec");
	const [group, kind] = [(require_core()).stringOf(spec, "group"), (require_core()).stringOf((require_core()).field(spec, "names"), "kind")];
	return group !== void 0 && kind !== void 0 && (unclear || (byGroup.get(group)?.has(kind) ?? false));
}
exports.schemasOf = schemasOf;
exports.surveySchemas = surveySchemas;
