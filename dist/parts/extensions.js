let require_other_kinds$loaded;
const require_other_kinds = () => (require_other_kinds$loaded ??= require("./other-kinds.js"));
let require_core$loaded;
const require_core = () => (require_core$loaded ??= require("./core.js"));
// src/kubernetes/extensions/ca-bundles.ts
/** A certificate bundle that Go cannot decode, in the mapping at `at`. */
function* caBundleRefusals(owner, at) {
	if (typeof owner.caBundle === "string") yield* (require_other_kinds()).decodeAll({ caBundle: owner.caBundle }, at, "value").refusals;
}
/** What is refused of the bundles of Mutating- and ValidatingWebhookConfigurations. */
function* checkWebhooks(object) {
	for (const [index, webhook] of (require_core()).listAt(object, "webhooks").entries()) yield* caBundleRefusals((require_core()).mappingAt(webhook, "clientConfig"), `/webhooks/${index}/clientConfig`);
}
/** What is refused of an APIService's bundle. */
function* checkApiService(object) {
	yield* caBundleRefusals((require_core()).mappingAt(object, "spec"), "/spec");
}
// src/kubernetes/extensions/go-pattern.ts
/** How often Go repeats at most: https://pkg.go.dev/regexp/syntax */
var mostRepeats = 1e3;
/**
* Whether Go's regular expressions take a pattern, as far as it can be told without its engine: what neither language takes, and what is
* JavaScript's alone. A pattern with a group or a class that is Go's alone is taken as it is.
*/
function isGoPattern(pattern) {
	const bare = pattern.replace(/\\Q.*?(?:\\E|$)/gs, "").replace(/\\[^1-9A-Za-z]/g, "_");
	const outside = bare.replace(/\[\^?\]?(?:\[:\^?\w+:\]|\\.|[^\]\\])*\]/gs, "_");
	if (/\(\?(?:[=!]|<[=!])/.test(outside) || /\\[1-9](?!\d)/.test(outside)) return false;
	if (/\\[ceghijklmoqyuGHIJKLMNORTUVXYZ]/.test(bare)) return false;
	if ([...outside.matchAll(/\{(\d+)(?:,(\d*))?\}/g)].some(([, least, most]) => Number(most || least) > mostRepeats)) return false;
	return isGoAlone(bare) || pattern.includes("\\Q") || isJavaScript(pattern);
}
function isGoAlone(bare) {
	return /\(\?(?:P<|[imsU-]+[:)])|\[\[?:|\[\^?\]|\\[pPQACzx]/.test(bare);
}
function isJavaScript(pattern) {
	try {
		new RegExp(pattern);
		return true;
	} catch {
		return false;
	}
}
// src/kubernetes/extensions/list-types.ts
var listType = "x-kubernetes-list-type";
var mapType = "x-kubernetes-map-type";
var listKeys = "x-kubernetes-list-map-keys";
/** What is refused of how a list or a mapping is merged: https://kubernetes.io/docs/reference/using-api/server-side-apply/#merge-strategy */
function* listMapRefusals(schema, at) {
	yield* markRefusals(schema, at, mapType, "object", ["atomic", "granular"]);
	yield* markRefusals(schema, at, listType, "array", [
		"atomic",
		"set",
		"map"
	]);
	const type = (require_core()).stringAt(schema, listType);
	const items = (require_core()).fieldOf(schema, "items");
	const keys = (require_core()).listAt(schema, listKeys);
	if (keys.length > 0 && type !== "map") yield (require_core()).required(at, `${listType}: map`, { why: (require_core()).text`there are ${(require_core()).untrusted(listKeys)}` });
	if ((type === "map" || type === "set") && (require_core()).fieldOf(items, "nullable") === true) yield (require_core()).forbidden(`${at}/items/nullable`, (require_core()).text`It cannot be true of the items of a ${(require_core()).untrusted(type)}.`);
	if (type === "set" && (require_core()).isMapping(items) && (require_core()).stringAt(schema, "type") === "array") yield* setRefusals(items, `${at}/items`);
	if (type !== "map") return;
	if (keys.length === 0) yield (require_core()).required(at, listKeys, { why: (require_core()).text`a list of type map is merged by them` });
	if (!(require_core()).isMapping(items)) return;
	if ((require_core()).stringAt(items, "type") !== "object") yield (require_core()).invalid(`${at}/items/type`, (require_core()).stringAt(items, "type"), (require_core()).text`the items of a map are objects`);
	else yield* keyRefusals(items, keys, at);
}
function* markRefusals(schema, at, mark, needs, taken) {
	if (!(require_core()).isSet(schema, mark)) return;
	const [value, type] = [(require_core()).stringAt(schema, mark), (require_core()).stringAt(schema, "type")];
	if (type !== needs && type !== "") yield (require_core()).invalid(`${at}/type`, type, (require_core()).text`${(require_core()).untrusted(mark)} is about type ${(require_core()).untrusted(needs)} alone`);
	if (typeof schema[mark] === "string" && !taken.includes(value)) yield (require_core()).notSupported(`${at}/${mark}`, value, taken);
}
function* setRefusals(items, at) {
	const inner = (require_core()).stringAt(items, listType);
	if ((require_core()).stringAt(items, "type") === "array" && inner !== "" && inner !== "atomic") yield (require_core()).invalid(`${at}/${listType}`, inner, (require_core()).text`the items of a set must be atomic`);
	if ((require_core()).stringAt(items, "type") === "object" && (require_core()).stringAt(items, mapType) !== "atomic") yield (require_core()).required(at, `${mapType}: atomic`, { why: (require_core()).text`the items of a set must be atomic` });
}
function* keyRefusals(items, keys, at) {
	const properties = (require_core()).mappingAt(items, "properties");
	for (const [index, key] of keys.entries()) {
		if (typeof key !== "string") continue;
		const place = `${at}/${listKeys}/${index}`;
		if (keys.indexOf(key) !== index) yield (require_core()).duplicate(place, key);
		if (!Object.hasOwn(properties, key)) {
			yield (require_core()).notFound(place, key, (require_core()).text`is no field of the items`);
			continue;
		}
		const field = (require_core()).child(`${at}/items/properties`, key);
		const part = properties[key];
		const type = (require_core()).stringAt(part, "type");
		if (type === "array" || type === "object") yield (require_core()).invalid(`${field}/type`, type, (require_core()).text`a key by which items are told apart is a scalar`);
		if (!(require_core()).listAt(items, "required").includes(key) && !(require_core()).isSet(part, "default")) yield (require_core()).required(field, "a default", { why: (require_core()).text`the field tells the items apart, so it has a default or is required` });
		if ((require_core()).fieldOf(part, "nullable") === true) yield (require_core()).forbidden(`${field}/nullable`, (require_core()).text`It cannot be true of a key by which items are told apart.`);
	}
}
// src/kubernetes/extensions/structural-schema.ts
/** Deeper schemas are nobody's, and stop here. */
var deepest = 100;
var types = [
	"array",
	"boolean",
	"integer",
	"number",
	"object",
	"string"
];
var preserves = "x-kubernetes-preserve-unknown-fields";
var intOrString = "x-kubernetes-int-or-string";
var embedded = "x-kubernetes-embedded-resource";
/** What a root may hold beside its type where the status is a resource of its own, which takes `properties.status` out of it. */
var besideStatus = /* @__PURE__ */ new Set([
	"type",
	"description",
	"title",
	"properties",
	"required",
	"format",
	"example",
	"externalDocs",
	"x-kubernetes-validations",
	preserves
]);
var never = [
	"id",
	"$ref",
	"additionalItems",
	"definitions",
	"dependencies",
	"patternProperties"
];
/** What an API server refuses of the schema of a CustomResourceDefinition's version: https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/#specifying-a-structural-schema */
function schemaRefusals(schema, at, hasStatus) {
	const reader = new SchemaReader();
	reader.read(schema, at, "root", 0);
	if ((require_core()).fieldOf(schema, "nullable") === true) reader.found.push((require_core()).forbidden(`${at}/nullable`, (require_core()).text`It cannot be true at the root of a schema.`));
	const other = hasStatus ? Object.keys(schema).find((key) => !besideStatus.has(key) && !isEmpty(schema[key])) : void 0;
	if (other !== void 0 && reader.found.length === 0) reader.found.push((require_core()).forbidden((require_core()).child(at, other), (require_core()).text`It cannot stand at the root of a schema whose status is a subresource.`));
	return reader.found;
}
function isEmpty(value) {
	return value === null || value === false || value === "" || value === 0 || Array.isArray(value) && value.length === 0;
}
var levelWords = {
	root: (require_core()).text`the root of a schema has one`,
	item: (require_core()).text`the items of a list have one`,
	field: (require_core()).text`every field has one`
};
var SchemaReader = class {
	found = [];
	/** A schema that says which fields there are. */
	read(schema, at, level, depth) {
		if (depth > deepest) return;
		this.#everywhere(schema, at);
		this.#type(schema, at, level);
		const items = (require_core()).fieldOf(schema, "items");
		if (schema.type === "array" && !(require_core()).isSet(schema, "items")) this.found.push((require_core()).required(at, "items", { why: (require_core()).text`a list has them` }));
		if ((require_core()).isMapping(items)) this.read(items, `${at}/items`, "item", depth + 1);
		const isObject = level === "root" || (require_core()).fieldOf(schema, embedded) === true;
		for (const [name, part] of Object.entries((require_core()).mappingAt(schema, "properties"))) {
			const place = (require_core()).child(`${at}/properties`, name);
			if (isObject && (name === "kind" || name === "apiVersion")) this.#string(part, place);
			if (level === "root" && name === "metadata") this.#metadata(part, place);
			else if ((require_core()).isMapping(part)) this.read(part, place, "field", depth + 1);
		}
		this.#additional(schema, at, level, depth);
		this.#marks(schema, at);
		this.#junctors(schema, at, depth);
		this.found.push(...listMapRefusals(schema, at));
	}
	/** What is refused wherever a schema stands, beneath `allOf` and its like too. */
	#everywhere(schema, at) {
		const type = (require_core()).stringAt(schema, "type");
		if (type !== "" && !types.includes(type)) this.found.push((require_core()).notSupported(`${at}/type`, type, types));
		for (const key of never) if ((require_core()).isSet(schema, key) && !isEmpty(schema[key])) this.found.push((require_core()).forbidden((require_core()).child(at, key), (require_core()).text`It is not supported in a CustomResourceDefinition.`));
		if (Array.isArray((require_core()).fieldOf(schema, "items"))) this.found.push((require_core()).forbidden(`${at}/items`, (require_core()).text`They must be one schema, not a list of them.`));
		if ((require_core()).fieldOf(schema, "uniqueItems") === true) this.found.push((require_core()).forbidden(`${at}/uniqueItems`, (require_core()).text`It cannot be true; set "x-kubernetes-list-type: set" instead.`));
		if ((require_core()).fieldOf(schema, preserves) === false) this.found.push((require_core()).invalid(`${at}/${preserves}`, false, (require_core()).text`it must be true, or left out`));
		const pattern = (require_core()).stringAt(schema, "pattern");
		if (!isGoPattern(pattern)) this.found.push((require_core()).invalid(`${at}/pattern`, pattern, (require_core()).text`it is no regular expression of Go (RE2), which knows no lookaround and no backreference`));
	}
	#type(schema, at, level) {
		const type = (require_core()).stringAt(schema, "type");
		const isFree = (require_core()).fieldOf(schema, intOrString) === true || (require_core()).fieldOf(schema, preserves) === true;
		if (type === "" && (!(require_core()).isSet(schema, "type") || schema.type === "") && (!isFree || (require_core()).fieldOf(schema, embedded) === true)) this.found.push((require_core()).required(at, "type", { why: levelWords[level] }));
		else if (level === "root" && type !== "object" && types.includes(type)) this.found.push((require_core()).invalid(`${at}/type`, type, (require_core()).text`it must be "object" at the root of a schema`));
		else if ((require_core()).fieldOf(schema, embedded) === true && type !== "object" && types.includes(type)) this.found.push((require_core()).invalid(`${at}/type`, type, (require_core()).text`an embedded resource is an object`));
	}
	#string(part, at) {
		const type = (require_core()).stringAt(part, "type");
		if (types.includes(type) && type !== "string") this.found.push((require_core()).invalid(`${at}/type`, type, (require_core()).text`every object has a string there`));
	}
	#metadata(part, at) {
		if (!(require_core()).isMapping(part)) return;
		if (part.type !== "object") this.found.push((require_core()).invalidWhole(at, (require_core()).text`The metadata at the root of a schema must be of type "object".`));
		const others = Object.keys(part).filter((key) => key !== "type" && key !== "properties");
		const names = Object.keys((require_core()).mappingAt(part, "properties")).filter((name) => name !== "name" && name !== "generateName");
		const place = names[0] === void 0 ? others[0] && (require_core()).child(at, others[0]) : (require_core()).child(`${at}/properties`, names[0]);
		if (place !== void 0) this.found.push((require_core()).forbidden(place, (require_core()).text`It cannot be said of metadata, which every object has: only "name" and "generateName" can be restricted.`));
	}
	#additional(schema, at, level, depth) {
		const additional = (require_core()).fieldOf(schema, "additionalProperties");
		if (additional === void 0 || additional === null) return;
		const place = `${at}/additionalProperties`;
		if (level === "root" || (require_core()).fieldOf(schema, embedded) === true) this.found.push((require_core()).forbidden(place, (require_core()).text`They cannot stand at the root of an object's schema.`));
		else if (additional !== true && Object.keys((require_core()).mappingAt(schema, "properties")).length > 0) this.found.push((require_core()).forbidden(place, (require_core()).text`They cannot stand beside "properties".`));
		if ((require_core()).isMapping(additional)) this.read(additional, place, "field", depth + 1);
	}
	#marks(schema, at) {
		const isInteger = (require_core()).fieldOf(schema, intOrString) === true;
		for (const mark of [preserves, embedded]) if (isInteger && (require_core()).fieldOf(schema, mark) === true) this.found.push((require_core()).invalid(`${at}/${mark}`, true, (require_core()).text`an integer or a string has no fields`));
		if ((require_core()).fieldOf(schema, embedded) === true && (require_core()).fieldOf(schema, preserves) !== true && Object.keys((require_core()).mappingAt(schema, "properties")).length === 0) this.found.push((require_core()).required(at, "properties", { why: (require_core()).text`an embedded resource has them, unless unknown fields are preserved` }));
	}
	#junctors(schema, at, depth) {
		const isInteger = (require_core()).fieldOf(schema, intOrString) === true;
		for (const key of [
			"anyOf",
			"allOf",
			"oneOf"
		]) {
			if (key === "anyOf" && isIntegerOrString((require_core()).fieldOf(schema, key))) continue;
			for (const [index, part] of (require_core()).listAt(schema, key).entries()) {
				const isPattern = key === "allOf" && index === 0 && isIntegerOrString((require_core()).fieldOf(part, "anyOf"));
				if ((require_core()).isMapping(part)) this.#nested(isPattern && isInteger ? {
					...part,
					anyOf: []
				} : part, `${at}/${key}/${index}`, depth + 1);
			}
		}
		const not = (require_core()).fieldOf(schema, "not");
		if ((require_core()).isMapping(not)) this.#nested(not, `${at}/not`, depth + 1);
	}
	/** A schema beneath allOf and its like: it may ask for values, and say nothing of which fields there are. */
	#nested(schema, at, depth) {
		if (depth > deepest) return;
		this.#everywhere(schema, at);
		for (const key of [
			"type",
			"default",
			"title",
			"description",
			"nullable",
			"additionalProperties",
			preserves,
			intOrString,
			embedded,
			"x-kubernetes-list-type",
			"x-kubernetes-list-map-keys",
			"x-kubernetes-map-type",
			"x-kubernetes-validations"
		]) if ((require_core()).isSet(schema, key) && !isEmpty(schema[key])) this.found.push((require_core()).forbidden((require_core()).child(at, key), (require_core()).text`It cannot stand beneath allOf, anyOf, oneOf or not: say it of the field itself.`));
		const items = (require_core()).fieldOf(schema, "items");
		if ((require_core()).isMapping(items)) this.#nested(items, `${at}/items`, depth + 1);
		for (const [name, part] of Object.entries((require_core()).mappingAt(schema, "properties"))) {
			const place = (require_core()).child(`${at}/properties`, name);
			if (name === "metadata") this.found.push((require_core()).forbidden(place, (require_core()).text`It cannot stand beneath allOf, anyOf, oneOf or not.`));
			else if ((require_core()).isMapping(part)) this.#nested(part, place, depth + 1);
		}
		this.#junctors(schema, at, depth);
	}
};
function isIntegerOrString(parts) {
	return JSON.stringify(parts) === "[{\"type\":\"integer\"},{\"type\":\"string\"}]";
}
// src/kubernetes/extensions/custom-resource-definition.ts
/**
* What ValidateCustomResourceDefinition refuses after defaulting, CEL rules, default values and paths of columns aside
* (k8s.io/apiextensions-apiserver v0.34.1, pkg/apis/apiextensions/validation). The old v1beta1 is not looked at.
*/
function* checkDefinition(object) {
	if (object.apiVersion !== "apiextensions.k8s.io/v1") return;
	const spec = (require_core()).mappingAt(object, "spec");
	yield* groupRefusals(object, spec);
	yield* nameRefusals((require_core()).mappingAt(spec, "names"));
	const scope = (require_core()).stringAt(spec, "scope");
	if (scope !== "" && scope !== "Cluster" && scope !== "Namespaced") yield (require_core()).notSupported("/spec/scope", scope, ["Cluster", "Namespaced"]);
	if ((require_core()).fieldOf(spec, "preserveUnknownFields") === true) {
		const instead = (require_core()).text`set x-kubernetes-preserve-unknown-fields in the schema of a version instead`;
		yield (require_core()).invalid("/spec/preserveUnknownFields", true, instead);
	}
	yield* versionsRefusals((require_core()).listAt(spec, "versions"));
	yield* conversionRefusals((require_core()).fieldOf(spec, "conversion"));
}
function* groupRefusals(object, spec) {
	const group = (require_core()).stringAt(spec, "group");
	const plural = (require_core()).stringAt((require_core()).mappingAt(spec, "names"), "plural");
	const name = (require_core()).stringAt((require_core()).mappingAt(object, "metadata"), "name");
	if ((require_core()).fieldOf(spec, "group") === "") yield (require_core()).required("/spec/group", "group");
	const why = group === "" ? void 0 : (require_core()).whyNotDns1123Subdomain(group);
	if (why !== void 0) yield (require_core()).invalid("/spec/group", group, why);
	else if (group !== "" && !group.includes(".")) yield (require_core()).invalid("/spec/group", group, (require_core()).text`it must be a domain with a dot`);
	if (group !== "" && plural !== "" && name !== "" && name !== `${plural}.${group}`) {
		const suggestion = `${plural}.${group}`;
		yield (require_core()).invalid("/metadata/name", name, (require_core()).text`it must be the plural name and the group`, { suggestion });
	}
	yield* approvalRefusals(object, group);
}
var approval = "api-approved.kubernetes.io";
/** https://kubernetes.io/docs/reference/labels-annotations-taints/#api-approved-kubernetes-io */
function* approvalRefusals(object, group) {
	if (!/(?:^|\.)(?:k8s|kubernetes)\.io$/.test(group)) return;
	const annotations = (require_core()).mappingAt((require_core()).mappingAt(object, "metadata"), "annotations");
	const value = (require_core()).stringAt(annotations, approval);
	if (value === "") {
		const why = (require_core()).text`${(require_core()).untrusted(group)} is a group of the Kubernetes project, and the annotation names the approval, or begins with "unapproved"`;
		yield (require_core()).required("/metadata", `the annotation ${approval}`, { why });
	} else if (!value.startsWith("unapproved") && !/^[a-z][a-z0-9+.-]*:\/\/[^/]/i.test(value)) yield (require_core()).invalid((require_core()).child("/metadata/annotations", approval), value, (require_core()).text`it must be a URL, or begin with "unapproved"`);
}
function* nameRefusals(names) {
	for (const key of ["plural", "kind"]) if ((require_core()).fieldOf(names, key) === "") yield (require_core()).required(`/spec/names/${key}`, key);
	for (const key of [
		"plural",
		"singular",
		"kind",
		"listKind"
	]) {
		const name = (require_core()).stringAt(names, key);
		const isKind = key.toLowerCase().endsWith("kind");
		const why = name === "" ? void 0 : (require_core()).whyNotDns1035Label(isKind ? name.toLowerCase() : name);
		if (why !== void 0) yield (require_core()).invalid(`/spec/names/${key}`, name, why);
	}
	const kind = (require_core()).stringAt(names, "kind");
	if (kind !== "" && kind === (require_core()).stringAt(names, "listKind")) yield (require_core()).invalid("/spec/names/listKind", kind, (require_core()).text`it must not be the kind itself`);
	for (const key of ["shortNames", "categories"]) for (const [index, name] of (require_core()).listAt(names, key).entries()) {
		const why = typeof name === "string" ? (require_core()).whyNotDns1035Label(name) : void 0;
		if (typeof name === "string" && why !== void 0) yield (require_core()).invalid(`/spec/names/${key}/${index}`, name, why);
	}
}
function* versionsRefusals(versions) {
	const seen = /* @__PURE__ */ new Set();
	for (const [index, version] of versions.entries()) {
		const at = `/spec/versions/${index}`;
		const name = (require_core()).stringAt(version, "name");
		const why = name === "" ? void 0 : (require_core()).whyNotDns1035Label(name);
		if (why !== void 0) yield (require_core()).invalid(`${at}/name`, name, why);
		if (name !== "" && seen.has(name)) yield (require_core()).invalid(`${at}/name`, name, (require_core()).text`another version has that name`);
		seen.add(name);
		yield* versionRefusals(version, at);
	}
	const stored = versions.filter((version) => (require_core()).fieldOf(version, "storage") === true).length;
	if (versions.length > 0 && stored !== 1) yield (require_core()).invalidWhole("/spec/versions", (require_core()).text`Exactly one version must be the one that is stored ("storage: true"), and here ${stored} are.`);
}
var columnTypes = [
	"integer",
	"number",
	"string",
	"boolean",
	"date"
];
var columnFormats = [
	"int32",
	"int64",
	"float",
	"double",
	"byte",
	"date",
	"date-time",
	"password"
];
function* versionRefusals(version, at) {
	if (typeof (require_core()).fieldOf(version, "deprecationWarning") === "string" && (require_core()).fieldOf(version, "deprecated") !== true) yield (require_core()).forbidden(`${at}/deprecationWarning`, (require_core()).text`It may only be set where "deprecated" is true.`);
	const schema = (require_core()).fieldOf((require_core()).mappingAt(version, "schema"), "openAPIV3Schema");
	if (schema === void 0 || schema === null) yield (require_core()).required(at, "the version's schema", { why: (require_core()).text`without it all fields would be dropped` });
	else if ((require_core()).isMapping(schema)) yield* schemaRefusals(schema, `${at}/schema/openAPIV3Schema`, (require_core()).isSet((require_core()).mappingAt(version, "subresources"), "status"));
	for (const [index, column] of (require_core()).listAt(version, "additionalPrinterColumns").entries()) {
		const place = `${at}/additionalPrinterColumns/${index}`;
		const [type, format] = [(require_core()).stringAt(column, "type"), (require_core()).stringAt(column, "format")];
		if (type !== "" && !columnTypes.includes(type)) yield (require_core()).notSupported(`${place}/type`, type, columnTypes);
		if (format !== "" && !columnFormats.includes(format)) yield (require_core()).notSupported(`${place}/format`, format, columnFormats);
	}
}
function* conversionRefusals(conversion) {
	if (!(require_core()).isMapping(conversion)) return;
	const strategy = (require_core()).stringAt(conversion, "strategy");
	const webhook = (require_core()).fieldOf(conversion, "webhook");
	if (strategy !== "" && strategy !== "None" && strategy !== "Webhook") yield (require_core()).notSupported("/spec/conversion/strategy", strategy, ["None", "Webhook"]);
	if (strategy !== "Webhook") {
		if ((require_core()).isMapping(webhook) && strategy !== "") yield (require_core()).forbidden("/spec/conversion/webhook", (require_core()).text`It may only be set where "strategy" is Webhook.`);
		return;
	}
	const client = (require_core()).fieldOf(webhook, "clientConfig");
	if (!(require_core()).isMapping(client)) yield (require_core()).required("/spec/conversion", "the webhook's clientConfig");
	else if ((require_core()).isSet(client, "url") === (require_core()).isSet(client, "service")) yield (require_core()).required("/spec/conversion/webhook/clientConfig", "either url or service");
	if ((require_core()).isMapping(client)) yield* caBundleRefusals(client, "/spec/conversion/webhook/clientConfig");
	const reviews = (require_core()).listAt(webhook, "conversionReviewVersions");
	for (const [index, review] of reviews.entries()) {
		const why = typeof review === "string" ? (require_core()).whyNotDns1035Label(review) : void 0;
		const place = `/spec/conversion/webhook/conversionReviewVersions/${index}`;
		if (typeof review === "string" && why !== void 0) yield (require_core()).invalid(place, review, why);
		else if (typeof review === "string" && reviews.indexOf(review) !== index) yield (require_core()).duplicate(place, review);
	}
	if (reviews.length > 0 && !reviews.includes("v1") && !reviews.includes("v1beta1")) yield (require_core()).invalidWhole("/spec/conversion/webhook/conversionReviewVersions", (require_core()).text`"v1" or "v1beta1" must be among the review versions.`);
}
// src/kubernetes/extensions/checks.ts
/** By `group/Kind`. */
var extensionChecks = {
	"admissionregistration.k8s.io/MutatingWebhookConfiguration": checkWebhooks,
	"admissionregistration.k8s.io/ValidatingWebhookConfiguration": checkWebhooks,
	"apiextensions.k8s.io/CustomResourceDefinition": checkDefinition,
	"apiregistration.k8s.io/APIService": checkApiService
};
Object.defineProperty(exports, "extensionChecks", {
	enumerable: true,
	get: function() {
		return extensionChecks;
	}
});
