require("./rolldown-runtime.js");
let require_core$loaded;
const require_core = () => (require_core$loaded ??= require("./core.js"));
let require_ajv$1$loaded;
const require_ajv$1 = () => (require_ajv$1$loaded ??= require("./ajv.js"));
let require_patterns$loaded;
const require_patterns = () => (require_patterns$loaded ??= require("./patterns.js"));
let node_net$loaded;
const node_net = () => (node_net$loaded ??= require("node:net"));
// src/schema/ajv-options.ts
var import_ajv = (require_ajv$1()).require_ajv();
/**
* How ajv reads schemas, ahead of time and at run time alike: every error, no words (messages are ours), unknown formats are remarks as in OpenAPI, no check of
* schemas against a meta-schema (65 ms for nothing: the bundled ones are ours, custom ones are taken apart by readCrd), own properties alone.
*/
var ajvOptions = {
	allErrors: true,
	messages: false,
	strict: false,
	validateSchema: false,
	meta: false,
	addUsedSchema: false,
	ownProperties: true,
	logger: false,
	formats: (require_core()).formats
};
// src/schema/custom-formats.ts
/**
* The formats of custom schemas that are asserted, as ajv takes them: those of the list that the API server keeps for CustomResourceDefinitions whose meaning
* is plain. The others (and those unknown to the server) are remarks here.
* https://github.com/kubernetes/apiextensions-apiserver/blob/v0.34.1/pkg/apiserver/validation/formats.go
*/
var customFormats = {
	int32: (require_core()).formats.int32,
	int64: (require_core()).formats.int64,
	byte: (value) => value !== "" && !/[\r\n]/.test(value) && (require_core()).formats.byte(value),
	date: (value) => (require_core()).isDate(/^(\d{4})-(\d{2})-(\d{2})$/.exec(value)),
	"date-time": (value) => (require_core()).formats["date-time"](value.toUpperCase().replace(" ", "T")) || looseTime.test(value),
	ipv4: (node_net()).isIPv4,
	ipv6: (node_net()).isIPv6,
	uuid: (value) => /^[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$/i.test(value)
};
var looseTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:[+-]\d{4})?$/;
// src/schema/local-definition.ts
/** The definition of the same schema that `#/definitions/NAME` refers to, through further references; an empty schema, which takes everything, where there is none. */
function localDefinition(root, reference, hops = 0) {
	const name = /^#\/definitions\/([^/]+)$/.exec(reference)?.[1];
	const { definitions } = root;
	if (name === void 0 || !(require_core()).isSchema(definitions) || !Object.hasOwn(definitions, name)) return {};
	const found = definitions[name];
	if (!(require_core()).isSchema(found)) return {};
	return found.$ref === void 0 || hops > 20 ? found : localDefinition(root, found.$ref, hops + 1);
}
// src/schema/lazy-compiler.ts
var partKeyword = "kubelatch-part";
/**
* Checks custom schemas with ajv, which compiles them in the smallest parts and each when a value first needs it: a CustomResourceDefinition that embeds pods costs
* ajv seconds as a whole, and an object uses a hundredth of it. The way from a mapping to its fields and from a list to its items is walked here; what is asked of
* a value itself is ajv's, and equal questions anywhere are one part. References to bundled definitions use what was compiled ahead of time.
*/
var LazyCompiler = class {
	ajv = new import_ajv.Ajv({
		...ajvOptions,
		formats: customFormats,
		code: {
			regExp: patternEngine,
			optimize: false
		}
	});
	checks = [];
	numbers = /* @__PURE__ */ new WeakMap();
	bySchema = /* @__PURE__ */ new WeakMap();
	byText = /* @__PURE__ */ new Map();
	roots = /* @__PURE__ */ new WeakMap();
	rootCount = 0;
	constructor() {
		this.ajv.addKeyword(partDefinition((index) => this.checks[index]));
	}
	/** What a schema refuses of a value. Throws for a schema that ajv does not take. */
	check(schema, value) {
		return (require_core()).isSchema(schema) ? this.checkOf(schema, schema)(value, "") : [];
	}
	checkOf(schema, root) {
		const known = this.bySchema.get(schema);
		if (known !== void 0) return known;
		const made = schema.$ref === void 0 ? this.checkParts(schema, root) : this.checkReferred(schema.$ref, root);
		this.bySchema.set(schema, made);
		return made;
	}
	checkReferred(reference, root) {
		if (!reference.startsWith("#/$defs/")) {
			const definition = localDefinition(root, reference);
			return definition.$ref === void 0 ? this.checkOf(definition, root) : () => [];
		}
		const validate = (require_core()).builtInValidator((require_core()).referenced(reference));
		return (value, at) => validate(value, at) ? [] : (validate.errors ?? []).map(({ instancePath, ...rest }) => ({
			pointer: instancePath,
			...rest
		}));
	}
	/** What is beneath first: of two refusals of one place the last one tells the words, and alternatives know best. */
	checkParts(schema, root) {
		const { properties = {}, additionalProperties, items, ...own } = schema;
		const isWalked = Object.values(properties).every((require_core()).isSchema) && (items === void 0 || (require_core()).isSchema(items));
		const checkOwn = this.checkWhole(isWalked ? own : schema, root);
		if (!isWalked || (schema.properties ?? additionalProperties ?? items) === void 0) return checkOwn;
		const checkField = (name, value, at) => {
			const field = Object.hasOwn(properties, name) ? properties[name] : additionalProperties;
			if ((require_core()).isSchema(field)) return this.checkOf(field, root)(value, (require_core()).child(at, name));
			return field === false ? [{
				pointer: at,
				keyword: "additionalProperties",
				field: name
			}] : [];
		};
		return (value, at) => {
			const found = [];
			const add = (refused) => {
				for (const each of refused) found.push(each);
			};
			if (Array.isArray(value)) {
				if ((require_core()).isSchema(items)) for (const [index, item] of value.entries()) add(this.checkOf(items, root)(item, (require_core()).child(at, index)));
			} else if (isMapping(value)) for (const name of Object.keys(value)) add(checkField(name, value[name], at));
			add(checkOwn(value, at));
			return found;
		};
	}
	/** A schema that is all ajv's. Schemas with definitions of their own share nothing with others. */
	checkWhole(schema, root) {
		const text = `${root.definitions === void 0 ? "" : this.numberOf(root)}${JSON.stringify(schema)}`;
		const known = this.byText.get(text);
		if (known !== void 0) return known;
		let validate;
		const check = (value, at) => {
			validate ??= this.ajv.compile(this.apart(schema, root, true));
			return validate(value, {
				instancePath: at,
				parentData: {},
				parentDataProperty: "",
				rootData: {},
				dynamicAnchors: {}
			}) ? [] : (validate.errors ?? []).filter(isTold).map(refusedOf);
		};
		this.byText.set(text, check);
		return check;
	}
	numberOf(root) {
		const known = this.roots.get(root) ?? this.rootCount++;
		this.roots.set(root, known);
		return known;
	}
	/** The number by which ajv asks for a part. */
	part(schema, root) {
		const known = this.numbers.get(schema);
		if (known !== void 0) return known;
		this.numbers.set(schema, this.checks.length);
		return this.checks.push((value, at) => this.checkOf(schema, root)(value, at)) - 1;
	}
	/** The schema with every object schema beneath it replaced by the number of its part. */
	apart(schema, root, top = false) {
		if (schema.$ref !== void 0 || !top && schema.properties !== void 0) return { [partKeyword]: this.part(schema, root) };
		const each = (part) => (require_core()).isSchema(part) ? this.apart(part, root) : part;
		return Object.fromEntries(Object.entries(schema).map(([key, value]) => {
			if (key === "properties" && (require_core()).isSchema(value)) return [key, Object.fromEntries(Object.entries(value).map(([name, part]) => [name, each(part)]))];
			if (key === "items" || key === "additionalProperties" || key === "not") return [key, each(value)];
			if ((key === "allOf" || key === "anyOf" || key === "oneOf") && Array.isArray(value)) return [key, value.map(each)];
			return [key, value];
		}));
	}
};
/** ajv's side of a part: its errors carry what the part refused. */
function partDefinition(checkOf) {
	const validate = Object.assign((index, value, _schema, context) => {
		const refused = checkOf(index)?.(value, context?.instancePath ?? "") ?? [];
		Reflect.set(validate ?? {}, "errors", refused.map((params) => ({
			instancePath: params.pointer,
			keyword: partKeyword,
			params
		})));
		return refused.length === 0;
	}, { errors: [] });
	return {
		keyword: partKeyword,
		schemaType: "number",
		errors: "full",
		validate
	};
}
var patternEngine = Object.assign((pattern) => (require_patterns()).compilePattern(pattern) ?? { test: () => true }, { code: "patternEngine" });
/** Beneath `anyOf`, `oneOf` and `not` each alternative says why it does not fit: what is wrong is the whole. */
function isTold({ schemaPath }) {
	return !/\/(?:anyOf|oneOf|not)\//.test(schemaPath);
}
function refusedOf({ instancePath, keyword, params }) {
	if (keyword === partKeyword) return {
		pointer: params.pointer,
		keyword: params.keyword,
		...params
	};
	const field = params.missingProperty ?? params.additionalProperty;
	const limit = params.type ?? params.limit ?? params.pattern ?? params.format ?? params.allowedValues ?? params.allowedValue ?? params.multipleOf;
	return {
		pointer: instancePath,
		keyword,
		...typeof field === "string" ? { field } : {},
		...limit === void 0 ? {} : { limit }
	};
}
function isMapping(value) {
	return value !== null && typeof value === "object" && !Array.isArray(value);
}
// src/schema/custom-validators.ts
/** Opens custom schemas. Each is compiled by ajv as far as an object of its kind needs it. */
function openCustomSchemas(customSchemas) {
	const byKind = /* @__PURE__ */ new Map();
	for (const schema of customSchemas) if (!byKind.has(keyOf(schema))) byKind.set(keyOf(schema), schema);
	const compiler = new LazyCompiler();
	return { answer(value, apiVersion, kind) {
		const custom = keysOf(apiVersion, kind).map((key) => byKind.get(key)).find((found) => found !== void 0);
		if (custom === void 0) return void 0;
		const standing = {
			is: "custom",
			source: custom.source
		};
		try {
			const refused = compiler.check(custom.schema, value);
			const tree = customTree(custom.schema);
			return {
				standing,
				errors: (require_core()).mergeErrors(refused.map((each) => ({
					...(require_core()).describeRefused(each, value, tree),
					versions: []
				})))
			};
		} catch (error) {
			return {
				standing,
				errors: [],
				failed: error instanceof Error ? error.message : String(error)
			};
		}
	} };
}
function keyOf({ group, version, kind }) {
	return `${group === "" ? "" : `${group}/`}${version} ${kind}`;
}
/** The names that a kind's schema may go by: its own, and those of a catalogue, which knows kinds in lower case and may know a group's first label alone. */
function keysOf(apiVersion, kind) {
	const [group = "", version] = apiVersion.split("/");
	const lower = kind.toLowerCase();
	return [
		`${apiVersion} ${kind}`,
		`${apiVersion} ${lower}`,
		...version === void 0 ? [] : [`${group.split(".")[0]}.*/${version} ${lower}`]
	];
}
/** The tree of a custom schema: references lead to bundled definitions, or to definitions of the schema itself. */
function customTree(schema) {
	const root = { ...schema };
	return {
		root,
		resolve(part) {
			const { $ref } = part;
			if ($ref === void 0) return part;
			return $ref.startsWith("#/$defs/") ? (require_core()).builtInTree((require_core()).referenced($ref)).root : localDefinition(root, $ref);
		}
	};
}
exports.openCustomSchemas = openCustomSchemas;
