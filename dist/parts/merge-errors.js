import { a as valueAt, i as tokens, r as parent, t as child } from "./pointer.js";
import { c as readDefinition, f as nearest, l as referenced } from "./bundle.js";
// src/schema/schema-tree.ts
/** The tree of a bundled definition. */
function builtInTree(id) {
	const resolve = (schema) => schema.$ref === void 0 ? schema : resolve(readDefinition(referenced(schema.$ref)));
	return {
		root: resolve(readDefinition(id)),
		resolve
	};
}
/** The schema of one field or list item of a value that `schema` (resolved) is about; undefined where nothing is said of it. */
function childSchema(tree, schema, token, inList) {
	const own = inList ? schema.items : propertySchema(schema, token);
	if (isSchema(own)) return tree.resolve(own);
	for (const part of parts(schema)) {
		const found = childSchema(tree, tree.resolve(part), token, inList);
		if (found !== void 0) return found;
	}
}
/** The schemas from the root to a pointer, both included, as far as the schema says something of them; `value` tells lists from mappings. */
function schemasAlong(tree, pointer, value) {
	const schemas = [tree.root];
	let [schema, at] = [tree.root, value];
	for (const token of tokens(pointer)) {
		const next = childSchema(tree, schema, token, Array.isArray(at));
		if (next === void 0) break;
		schemas.push(next);
		schema = next;
		at = at !== null && typeof at === "object" ? Reflect.get(at, token) : void 0;
	}
	return schemas;
}
/** The alternatives and additions of a schema. */
function parts(schema) {
	return [
		schema.allOf,
		schema.anyOf,
		schema.oneOf
	].flatMap((list) => Array.isArray(list) ? list.filter(isSchema) : []);
}
/** Names of the fields that a schema (resolved) knows. */
function fieldNames(schema) {
	return [schema, ...parts(schema)].flatMap(({ properties }) => Object.keys(properties ?? {}));
}
/** The JSON types that a schema takes, without null; none where it takes any. */
function typesOf(schema) {
	const { type } = schema;
	return (typeof type === "string" ? [type] : type ?? []).filter((name) => name !== "null");
}
function isSchema(value) {
	return value !== null && typeof value === "object" && !Array.isArray(value);
}
function propertySchema(schema, key) {
	const { properties, additionalProperties } = schema;
	return properties !== void 0 && Object.hasOwn(properties, key) ? properties[key] : additionalProperties;
}
// src/schema/json-type.ts
/** The JSON type of a value; an integer is told apart from other numbers where integers are asked for. */
function jsonType(value, wanted = []) {
	if (value === null || value === void 0) return "null";
	if (Array.isArray(value)) return "array";
	if (typeof value === "number") return Number.isInteger(value) && !wanted.includes("integer") ? "integer" : "number";
	return typeof value;
}
// src/schema/belongs.ts
/** Two steps down from an object are looked at: further down a field of the same name is another thing. */
var deepest = 2;
/** Names that mean something else in every object: only an object around the field may claim them. */
var common = /* @__PURE__ */ new Set([
	"name",
	"kind",
	"type",
	"key",
	"value",
	"labels",
	"annotations",
	"metadata",
	"spec",
	"status",
	"path",
	"items",
	"port",
	"protocol"
]);
/**
* Where a field of a name that its object does not know would be valid in the same root object, as a pointer from the root, or undefined.
* Objects around it come first, nearest first (`metadata.immutable` -> /immutable); then what lies beneath its object (`spec.image` of a Pod -> the container's),
* then beneath the objects around it. The place must be free, take the value's type, and be the only one.
*/
function belongsAt(owner, field, value, tree) {
	const written = valueAt(value, child(owner, field));
	const fits = (pointer, schema) => takes(schema, written) && valueAt(value, pointer) === void 0;
	const wrapped = unwrapped(owner, written, value, tree);
	if (wrapped !== void 0) return wrapped;
	const around = objectsAround(owner, value, tree);
	for (const { pointer, schema } of around.slice(1)) {
		const found = schema.properties !== void 0 && Object.hasOwn(schema.properties, field) ? childSchema(tree, schema, field, false) : void 0;
		if (found !== void 0 && fits(child(pointer, field), found)) return child(pointer, field);
	}
	if (common.has(field)) return void 0;
	for (const { pointer, schema } of around) {
		const places = placesBeneath(pointer, schema, field, value, tree).filter(({ pointer: at, schema: found }) => fits(at, found));
		const written = places.filter(({ present }) => present);
		const chosen = written.length > 0 ? written : places;
		if (chosen.length === 1) return chosen[0]?.pointer;
		if (chosen.length > 1) return void 0;
	}
}
/** `spec: {immutable: true}` on a kind without a spec: the wrapped field belongs to the object itself, when it is the only one. */
function unwrapped(owner, written, value, tree) {
	if (jsonType(written) !== "object") return void 0;
	const [name, ...others] = Object.keys(Object(written));
	if (name === void 0 || others.length > 0) return void 0;
	const schema = schemasAlong(tree, owner, value).at(-1);
	const found = schema?.properties !== void 0 && Object.hasOwn(schema.properties, name) ? childSchema(tree, schema, name, false) : void 0;
	const at = child(owner, name);
	return found !== void 0 && takes(found, Reflect.get(Object(written), name)) && valueAt(value, at) === void 0 ? at : void 0;
}
/** The object itself and those around it, nearest first, lists left out. */
function objectsAround(owner, value, tree) {
	const schemas = schemasAlong(tree, owner, value);
	const places = [];
	let pointer = owner;
	for (let depth = tokens(owner).length; depth >= 0; depth--) {
		const schema = schemas[depth];
		if (schema !== void 0 && !Array.isArray(valueAt(value, pointer))) places.push({
			pointer,
			schema
		});
		pointer = parent(pointer);
	}
	return places;
}
/** Places for a field in the objects beneath one, those of the least depth; of a list its first item stands for all. */
function placesBeneath(from, start, field, value, tree) {
	let level = [{
		pointer: from,
		schema: start
	}];
	for (let depth = 0; depth < deepest; depth++) {
		level = level.flatMap(({ pointer, schema }) => Object.keys(schema.properties ?? {}).flatMap((name) => {
			const next = childSchema(tree, schema, name, false);
			const at = child(pointer, name);
			if (next === void 0 || name === "status") return [];
			if (!isSchema(next.items)) return [{
				pointer: at,
				schema: next
			}];
			return [{
				pointer: child(at, 0),
				schema: tree.resolve(next.items)
			}];
		}));
		const found = level.flatMap(({ pointer, schema }) => {
			const known = schema.properties !== void 0 && Object.hasOwn(schema.properties, field) ? childSchema(tree, schema, field, false) : void 0;
			return known === void 0 ? [] : [{
				pointer: child(pointer, field),
				schema: known,
				present: valueAt(value, pointer) !== void 0
			}];
		});
		if (found.length > 0) return found;
	}
	return [];
}
function takes(schema, value) {
	const types = typesOf(schema);
	const type = jsonType(value);
	return value === void 0 || value === null || types.length === 0 || types.includes(type) || type === "integer" && types.includes("number");
}
// src/kubernetes/workloads/quantity.ts
var form = /^([+-]?)(\d*)(\.\d*)?([eEinumkKMGTP]*)([+-]?\d*)$/;
var decimalPowers = {
	n: -9,
	u: -6,
	m: -3,
	"": 0,
	k: 3,
	M: 6,
	G: 9,
	T: 12,
	P: 15,
	E: 18
};
var binaryPowers = {
	Ki: 10,
	Mi: 20,
	Gi: 30,
	Ti: 40,
	Pi: 50,
	Ei: 60
};
/** Beyond this a quantity is taken as it is: nobody means it, and its digits would fill the memory. */
var longestExponent = 400;
var known = /* @__PURE__ */ new Map();
var mostKnown = 2e3;
/** Reads a quantity given as text or number; 'invalid' is what Go cannot decode, 'huge' what is not worth being compared. */
function readQuantity(written) {
	const text = typeof written === "number" ? String(written) : written.trim();
	const earlier = known.get(text);
	if (earlier !== void 0) return earlier;
	const quantity = parse(text);
	if (known.size >= mostKnown) known.clear();
	known.set(text, quantity);
	return quantity;
}
function parse(text) {
	if (text === "" || text.length > longestExponent) return text === "" ? "invalid" : "huge";
	const parts = form.exec(text);
	if (parts === null) return "invalid";
	const [, sign = "", whole = "", fraction = "", letters = "", digits = ""] = parts;
	const scale = scaleOf(letters, digits);
	if (scale === void 0) return "invalid";
	if (Math.abs(scale.power) > longestExponent) return "huge";
	const decimals = fraction.slice(1);
	let nanos = BigInt(`${whole}${decimals}` || "0");
	const shift = 9 - decimals.length + (scale.base === 10 ? scale.power : 0);
	if (scale.base === 2) nanos <<= BigInt(scale.power);
	nanos = shift >= 0 ? nanos * 10n ** BigInt(shift) : roundedUp(nanos, 10n ** BigInt(-shift));
	return {
		nanos: sign === "-" ? -nanos : nanos,
		format: scale.format
	};
}
function scaleOf(letters, digits) {
	if (digits === "") {
		const binary = binaryPowers[letters];
		if (binary !== void 0) return {
			base: 2,
			power: binary,
			format: "binary"
		};
		const decimal = decimalPowers[letters];
		return decimal === void 0 ? void 0 : {
			base: 10,
			power: decimal,
			format: "decimal"
		};
	}
	if (letters !== "e" && letters !== "E" || !/\d/.test(digits)) return void 0;
	return {
		base: 10,
		power: Number(digits),
		format: "exponent"
	};
}
function roundedUp(value, by) {
	return (value + by - 1n) / by;
}
var milli = 1000000n;
/** In thousandths, rounded away from zero: what the server keeps of a resource list (SetDefaults_ResourceList). */
function inMillis(quantity) {
	return quantity.nanos < 0n ? -roundedUp(-quantity.nanos, milli) : roundedUp(quantity.nanos, milli);
}
// src/schema/formats.ts
var suffix = "[numkMGTPE]|[KMGTPE]i|[eE][+-]?\\d+";
var sextet = "(?:[A-Za-z0-9+/][\\r\\n]*)";
var limits = {
	int32: 2 ** 31,
	int64: 2 ** 63
};
/**
* The formats of the bundled definitions that the API server asserts, as ajv takes them.
* Integers: Go's decoder refuses what does not fit. Numbers of 64 bits are compared as doubles, so the last value past the end passes.
*/
var formats = {
	int32: {
		type: "number",
		validate: (value) => value >= -limits.int32 && value < limits.int32
	},
	int64: {
		type: "number",
		validate: (value) => value >= -limits.int64 && value <= limits.int64
	},
	"date-time": isDateTime,
	"micro-time": (value) => /\.\d{6}(?:Z|[+-]\d{2}:\d{2})$/.test(value) && isDateTime(value),
	quantity: (value) => readQuantity(value) !== "invalid",
	byte: isBase64
};
/**
* What formats that other validators do not know ask for, as patterns of RE2's syntax; a time of micro-time is a date-time besides.
* A quantity: a number, then a decimal or binary suffix or an exponent. https://github.com/kubernetes/apimachinery/blob/v0.34.1/pkg/api/resource/quantity.go
*/
var formatPatterns = {
	"micro-time": "\\.\\d{6}(?:Z|[+-]\\d{2}:\\d{2})$",
	quantity: `^\\s*(?:[+-]?\\d+(?:\\.\\d*)?|[+-]?\\.\\d*|[+-])(?:${suffix})?\\s*$|^\\s*(?:${suffix})\\s*$`,
	byte: `^[\\r\\n]*(?:${sextet}{4})*(?:${sextet}{2}=[\\r\\n]*=[\\r\\n]*|${sextet}{3}=[\\r\\n]*)?$`
};
/** Integer formats and their limits, both inclusive. */
var integerRanges = {
	int32: {
		minimum: -limits.int32,
		maximum: limits.int32 - 1
	},
	int64: {
		minimum: -limits.int64,
		maximum: limits.int64
	}
};
/** RFC 3339 as Go's time.Parse(time.RFC3339) takes it, which is how metav1.Time and MicroTime are decoded: no lower case, hours of one digit too. */
function isDateTime(value) {
	const parts = /^(\d{4})-(\d{2})-(\d{2})T(\d{1,2}):(\d{2}):(\d{2})(?:[.,]\d+)?(?:Z|[+-](\d{2}):(\d{2}))$/.exec(value);
	if (parts === null || !isDate(parts)) return false;
	const [hour, minute, second, zoneHour = 0, zoneMinute = 0] = parts.slice(4).map((part) => Number(part ?? 0));
	return Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60 && zoneHour <= 24 && zoneMinute <= 60;
}
/** Go's base64.StdEncoding, which is how bytes are decoded from JSON: padded, line breaks do not count. */
function isBase64(value) {
	const tight = /[\r\n]/.test(value) ? value.replace(/[\r\n]+/g, "") : value;
	return tight.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(tight);
}
/** A year, month and day that exist. */
function isDate(parts) {
	if (parts === null) return false;
	const [year = 0, month = 0, day = 0] = parts.slice(1, 4).map(Number);
	const days = [
		31,
		year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28,
		31,
		30,
		31,
		30,
		31,
		31,
		30,
		31,
		30,
		31
	][month - 1];
	return days !== void 0 && day >= 1 && day <= days;
}
// src/schema/describe.ts
var causes = {
	additionalProperties: "unknown-field",
	required: "missing-field",
	type: "wrong-type",
	enum: "not-in-enum",
	const: "not-in-enum",
	pattern: "bad-pattern",
	format: "bad-format",
	minimum: "out-of-range",
	maximum: "out-of-range",
	exclusiveMinimum: "out-of-range",
	exclusiveMaximum: "out-of-range",
	multipleOf: "out-of-range",
	minLength: "wrong-length",
	maxLength: "wrong-length",
	minItems: "wrong-length",
	maxItems: "wrong-length",
	minProperties: "wrong-length",
	maxProperties: "wrong-length",
	uniqueItems: "not-unique"
};
/** What one refusal means, told from the place and the schema alone, so that every engine's are told alike. A keyword that is not known counts as a wrong combination. */
function describeRefused(refused, value, tree) {
	const { pointer, field } = refused;
	const along = schemasAlong(tree, pointer, value);
	const schema = along.at(-1) ?? {};
	const keyword = ownKeyword(refused.keyword, schema);
	const cause = causes[keyword] ?? "wrong-combination";
	if (cause === "unknown-field" && field !== void 0) return unknownField(pointer, field, value, tree, schema);
	if (cause === "missing-field" && field !== void 0) return {
		pointer,
		part: "value",
		cause,
		field,
		expected: []
	};
	const limit = refused.limit ?? (keyword in schema ? schema[keyword] : void 0);
	if (cause === "wrong-type" && valueAt(value, pointer) === null && isRequired(pointer, along)) return {
		pointer: parent(pointer),
		part: "value",
		cause: "missing-field",
		field: tokens(pointer).at(-1) ?? "",
		expected: []
	};
	if (cause === "wrong-type") {
		const types = typesOf({ type: asTypes(limit ?? schema.type) });
		return {
			pointer,
			part: "value",
			cause,
			expected: types,
			found: jsonType(valueAt(value, pointer), types)
		};
	}
	if (cause === "not-in-enum") {
		const expected = (Array.isArray(limit) ? limit : [limit]).filter((item) => item !== null).map(shown);
		const near = nearest(shown(valueAt(value, pointer)), expected);
		return {
			pointer,
			part: "value",
			cause,
			expected,
			...near === void 0 ? {} : { nearest: near }
		};
	}
	const integer = integerFormats[String(limit)];
	if (cause === "bad-format" && integer !== void 0) return {
		pointer,
		part: "value",
		cause: "out-of-range",
		expected: [integer]
	};
	if (cause === "bad-format" && limit === "quantity") {
		const near = nearestQuantity(valueAt(value, pointer));
		return {
			pointer,
			part: "value",
			cause,
			expected: ["quantity"],
			...near === void 0 ? {} : { nearest: near }
		};
	}
	if (cause === "wrong-combination") return {
		pointer,
		part: "value",
		cause,
		expected: alternatives(keyword, schema)
	};
	return {
		pointer,
		part: "value",
		cause,
		expected: limit === void 0 ? [] : [limitWords[keyword]?.(shown(limit)) ?? shown(limit)]
	};
}
/** Formats are limits or patterns where a validator does not know them (write-out.ts): the schema says what was meant. */
function ownKeyword(keyword, schema) {
	return schema.format !== void 0 && !(keyword in schema) && /^(?:minimum|maximum|pattern)$/.test(keyword) ? "format" : keyword;
}
function isRequired(pointer, along) {
	const path = tokens(pointer);
	const name = path.at(-1);
	return name !== void 0 && along.length === path.length + 1 && (along.at(-2)?.required?.includes(name) ?? false);
}
var integerFormats = {
	int32: "an integer of 32 bits",
	int64: "an integer of 64 bits"
};
/** `10 GB` -> `10G`: what a quantity was most likely meant to be. */
function nearestQuantity(written) {
	const tight = typeof written === "string" ? written.replace(/\s+/g, "").replace(/[bB]$/, "") : "";
	return [
		tight,
		tight.replace(/K$/, "k"),
		tight.replace(/[mgtp](i?)$/, (unit) => unit.charAt(0).toUpperCase() + unit.slice(1)),
		tight.replace(/ki$/, "Ki")
	].find((candidate) => /^[\d.]+[a-zA-Z]*$/.test(candidate) && formats.quantity(candidate));
}
var limitWords = {
	minimum: (limit) => `at least ${limit}`,
	maximum: (limit) => `at most ${limit}`,
	exclusiveMinimum: (limit) => `more than ${limit}`,
	exclusiveMaximum: (limit) => `less than ${limit}`,
	multipleOf: (limit) => `a multiple of ${limit}`,
	minLength: (limit) => `at least ${limit} characters`,
	maxLength: (limit) => `at most ${limit} characters`,
	minItems: (limit) => `at least ${limit} items`,
	maxItems: (limit) => `at most ${limit} items`,
	minProperties: (limit) => `at least ${limit} fields`,
	maxProperties: (limit) => `at most ${limit} fields`
};
function unknownField(pointer, field, value, tree, schema) {
	const owner = valueAt(value, pointer);
	const open = fieldNames(schema).filter((name) => !(owner !== null && typeof owner === "object" && Object.hasOwn(owner, name)));
	const near = nearest(field, open);
	const belongs = belongsAt(pointer, field, value, tree);
	return {
		pointer: child(pointer, field),
		part: "key",
		cause: "unknown-field",
		field,
		expected: [],
		...near === void 0 ? {} : { nearest: near },
		...belongs === void 0 ? {} : { belongs }
	};
}
/** For `anyOf` and its like: the fields that the alternatives ask for, or their types; nothing where they differ otherwise. */
function alternatives(keyword, schema) {
	if (keyword !== "anyOf" && keyword !== "oneOf") return [];
	const names = parts(schema).map(({ required, type }) => required?.join(" and ") ?? (typeof type === "string" ? type : void 0));
	return names.every((name) => name !== void 0) ? [...new Set(names)] : [];
}
function asTypes(type) {
	return typeof type === "string" ? type : Array.isArray(type) ? type.filter((name) => typeof name === "string") : [];
}
function shown(value) {
	return typeof value === "string" ? value : JSON.stringify(value) ?? "";
}
// src/schema/merge-errors.ts
/**
* One error per cause: what several versions refuse at the same place for the same reason is told once, with the words of the newest and all the versions.
* In order of pointer, cause and field, by code unit.
*/
function mergeErrors(errors) {
	const merged = /* @__PURE__ */ new Map();
	for (const error of errors) {
		const key = keyOf(error);
		const known = merged.get(key);
		merged.set(key, known === void 0 ? error : {
			...error,
			versions: union(known.versions, error.versions)
		});
	}
	return [...merged].sort(([a], [b]) => a < b ? -1 : 1).map(([, error]) => error);
}
function keyOf({ pointer, cause, field }) {
	return [
		pointer,
		cause,
		field ?? ""
	].join("\0");
}
function union(some, others) {
	return [.../* @__PURE__ */ new Set([...some, ...others])].sort((a, b) => Number(a.slice(2)) - Number(b.slice(2)));
}
export { integerRanges as a, readQuantity as c, isSchema as d, formats as i, builtInTree as l, describeRefused as n, isDate as o, formatPatterns as r, inMillis as s, mergeErrors as t, childSchema as u };
