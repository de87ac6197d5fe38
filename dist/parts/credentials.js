let require_core$loaded;
const require_core = () => (require_core$loaded ??= require("./core.js"));
let require_tokens$loaded;
const require_tokens = () => (require_tokens$loaded ??= require("./tokens.js"));
let require_families$loaded;
const require_families = () => (require_families$loaded ??= require("./families.js"));
let require_encrypted$loaded;
const require_encrypted = () => (require_encrypted$loaded ??= require("./encrypted.js"));
let require_places$loaded;
const require_places = () => (require_places$loaded ??= require("./places.js"));
let node_crypto$loaded;
const node_crypto = () => (node_crypto$loaded ??= require("node:crypto"));
// src/facts/credentials/zones.ts
var outside = {
	holder: "other",
	belongs: false,
	weak: false,
	encoded: false,
	command: false,
	literals: false,
	nameless: false,
	refers: false
};
/** The zone of a whole document by what its file is. */
function rootZone(role) {
	if (role === "values") return {
		...outside,
		holder: "values",
		weak: true
	};
	return role === "kustomization" ? {
		...outside,
		object: {
			apiVersion: "",
			kind: "Kustomization",
			name: ""
		}
	} : outside;
}
/** What a mapping says it is, if it looks like an object. */
function headerOf(value) {
	const { kind } = value;
	if (typeof kind !== "string" || kind === "") return void 0;
	const { apiVersion, metadata, data, stringData } = value;
	if (typeof apiVersion !== "string" && !(require_core()).isMapping$1(metadata) && !(require_core()).isMapping$1(data) && !(require_core()).isMapping$1(stringData)) return void 0;
	const name = (require_core()).isMapping$1(metadata) && typeof metadata.name === "string" ? metadata.name : "";
	return {
		apiVersion: typeof apiVersion === "string" ? apiVersion : "",
		kind,
		name
	};
}
/** The zone of an object that lies in another zone. What a container or a Helm value holds stays its own. */
function objectZone(object, around) {
	const { holder, weak } = around;
	return {
		...outside,
		holder,
		weak,
		object,
		refers: (require_encrypted()).hasReferenceFields(object),
		nameless: object.kind === "CustomResourceDefinition"
	};
}
/**
* The zone of what stands under a key.
* @param path of which the key is the last
* @param root how many steps of it lead to the innermost object
*/
function zoneUnder(zone, key, path, root) {
	const special = zone.object === void 0 ? void 0 : fieldZone(zone, zone.object, {
		key,
		path,
		root,
		depth: path.length - root
	});
	if (special !== void 0) return special;
	switch (key) {
		case "args":
		case "command": return {
			...zone,
			...container(zone),
			command: true
		};
		case "env":
		case "lifecycle":
		case "livenessProbe":
		case "readinessProbe":
		case "startupProbe": return {
			...zone,
			...container(zone)
		};
		case "run":
		case "script": return {
			...zone,
			command: true
		};
		case "secrets":
		case "secretEnv":
		case "secretEnvs":
		case "secretEnvVars":
		case "secretData": return zone.holder === "values" ? {
			...zone,
			belongs: true
		} : zone;
		case "valuesObject":
		case "valuesInline": return {
			...zone,
			holder: "values",
			weak: true
		};
		default: return zone;
	}
}
/** What is called so in files that are no objects (workflows, compositions) is no container's. */
function container({ holder, object }) {
	if (holder !== "other") return { weak: true };
	return object === void 0 ? {} : {
		holder: "container",
		weak: true
	};
}
var fieldsOfObjects = /* @__PURE__ */ new Set([
	"apiVersion",
	"kind",
	"metadata",
	"type",
	"immutable",
	"name",
	"namespace",
	"labels",
	"annotations",
	"sops",
	"spec",
	"status"
]);
var secretData = {
	holder: "secret",
	belongs: true,
	weak: true
};
/** Kinds that are misspelt are meant all the same: `secret`, `Sceret`. */
function kindMeant(kind) {
	const known = meant.get(kind);
	if (known !== void 0) return known;
	const found = kind === "Secret" || kind === "ConfigMap" ? kind : (require_core()).nearest(kind, ["Secret", "ConfigMap"]) ?? kind;
	if (meant.size < mostKinds) meant.set(kind, found);
	return found;
}
var meant = /* @__PURE__ */ new Map();
var mostKinds = 1e3;
function fieldZone(zone, object, field) {
	const { key, depth } = field;
	switch (kindMeant(object.kind)) {
		case "Secret":
			if (depth !== 1 || fieldsOfObjects.has(key)) return void 0;
			return {
				...zone,
				...secretData,
				encoded: key !== "stringData"
			};
		case "ConfigMap":
			if (depth !== 1) return void 0;
			if (key === "data") return {
				...zone,
				holder: "config",
				weak: true
			};
			return key === "binaryData" ? {
				...zone,
				holder: "config",
				weak: true,
				encoded: true
			} : void 0;
		case "Kustomization":
		case "Component": return kustomizationZone(zone, field);
		case "EncryptionConfiguration":
		case "EncryptionConfig": return key === "keys" && depth >= 3 ? {
			...zone,
			holder: "encryption",
			belongs: true,
			weak: true
		} : void 0;
		case "SealedSecret": return depth <= 3 ? sealedZone(zone, inside(field)) : void 0;
		case "HelmRelease":
		case "HelmChart":
			if (depth === 2 && inside(field) === "spec/values" || key === "valuesContent") return {
				...zone,
				holder: "values",
				weak: true
			};
			return;
		case "Application":
		case "ApplicationSet": return ["values", "parameters"].includes(key) && field.path.includes("helm") ? {
			...zone,
			holder: "values",
			weak: true
		} : void 0;
		case "SecretStore":
		case "ClusterSecretStore": return key === "value" && inside(field).startsWith("spec/provider/fake/data/") ? {
			...zone,
			...secretData
		} : void 0;
		default:
			if (depth === 1 && key === "stringData") return {
				...zone,
				...secretData
			};
			return depth <= 4 && (zone.refers || key === "data") ? referenceZone(zone, object, field) : void 0;
	}
}
function inside({ path, root }) {
	return path.slice(root).join("/");
}
function kustomizationZone(zone, { key, depth }) {
	if (depth === 1 && key === "secretGenerator") return {
		...zone,
		...secretData,
		nameless: true
	};
	if (depth === 1 && key === "configMapGenerator") return {
		...zone,
		holder: "config",
		weak: true,
		nameless: true
	};
	return key === "literals" && zone.nameless ? {
		...zone,
		literals: true,
		nameless: false
	} : void 0;
}
function sealedZone(zone, path) {
	if (path === "spec/encryptedData") return {
		...zone,
		nameless: true
	};
	return path === "spec/template/data" ? {
		...zone,
		...secretData
	} : void 0;
}
function referenceZone(zone, object, field) {
	const path = inside(field);
	if (path === "spec/target/template/data") return {
		...zone,
		...secretData
	};
	return field.depth <= 3 && (require_encrypted()).isReferenceField(object, `/${path}`) ? {
		...zone,
		nameless: true
	} : void 0;
}
// src/facts/credentials/walk.ts
/** Visits every text of a document, in its order, keys before their values. Texts that numbers and booleans are written as are none. */
function walk(value, zone, visit, look = {}) {
	new Walk(visit, look).node(value, zone, 0, void 0);
}
/**
* What names the `value` of a mapping: the `name` or the `key` beside it, the field that a JSON patch writes to, or a `type` that says what it is, as Keycloak's
* credentials have.
*/
function nameBeside({ name, key, path, type }) {
	if (typeof name === "string") return name;
	if (typeof key === "string") return key;
	if (typeof path === "string" && path.startsWith("/")) return path.slice(path.lastIndexOf("/") + 1).replaceAll("~1", "/");
	return type === "password" || type === "secret" ? type : void 0;
}
/** Keys that say no more than that a value stands here; the key above them says which. */
var nothingButValue = /* @__PURE__ */ new Set([
	"value",
	"inline_string",
	"inlineString",
	"plaintext",
	"plainText",
	"stringValue"
]);
/** The pointer of a path. */
function pointerOf(path) {
	return path.reduce((pointer, token) => (require_core()).child(pointer, token), "");
}
var Walk = class {
	#path = [];
	#visit;
	#look;
	constructor(visit, look) {
		this.#visit = visit;
		this.#look = look;
	}
	/** @param root how many steps of the path lead to the innermost object */
	node(value, zone, root, name) {
		if (typeof value === "string") this.#text(value, "value", zone, name);
		else if (Array.isArray(value)) this.#list(value, zone, root, name);
		else if ((require_core()).isMapping$1(value)) this.#mapping(value, zone, root);
	}
	/** The key that holds the mapping whose key was stepped on last. */
	#above() {
		const above = this.#path.at(-2);
		return typeof above === "string" ? above : void 0;
	}
	#text(text, part, zone, name) {
		if (this.#look.isWanted?.(text, part, zone, name) === false) return;
		this.#visit({
			text,
			part,
			zone,
			...name === void 0 ? {} : { name },
			path: this.#path
		});
	}
	#list(items, zone, root, name) {
		let flag;
		items.forEach((item, index) => {
			this.#path.push(index);
			const isOwn = typeof item === "string" && item.startsWith("-");
			this.node(item, zone, root, isOwn ? void 0 : flag ?? (zone.command || zone.literals ? void 0 : name));
			this.#path.pop();
			flag = typeof item === "string" && (zone.command || item.startsWith("--")) ? /^(--?[A-Za-z][\w.-]{0,100})$/.exec(item)?.[1] ?? void 0 : void 0;
		});
	}
	#mapping(value, around, outer) {
		const header = headerOf(value);
		const zone = header === void 0 ? around : objectZone(header, around);
		if (this.#look.isPassedOver?.(zone) === true) return;
		const root = header === void 0 ? outer : this.#path.length;
		for (const key in value) {
			this.#path.push(key);
			if (key.length >= 16) this.#text(key, "key", zone, void 0);
			const name = nothingButValue.has(key) ? (key === "value" ? nameBeside(value) : void 0) ?? this.#above() ?? key : key;
			this.node(value[key], zoneUnder(zone, key, this.#path, root), root, name);
			this.#path.pop();
		}
	}
};
// src/facts/credentials/stable.ts
/**
* Where in a document (or an object of it, by `from` steps of the path) a text stands, told by names: list items by merge key, words of a
* command line by their flag. `data` and `stringData` are one, and so are the two fields of a registry's login that hold its password.
*/
function stableOf(root, spot, from = 0) {
	const path = spot.path.slice(from);
	const last = path.at(-1);
	const above = (require_core()).stablePointer(root, pointerOf(path.slice(0, -1)));
	const own = typeof last === "number" ? `[${itemName(spot)}]` : last === void 0 ? "" : `/${last === "auth" ? "password" : last}`;
	const inside = `${above}${spot.part === "key" ? "/(key)" : own}`;
	if (!(require_core()).isMapping$1(root) || headerOf(root) === void 0) return inside;
	return inside.replace(/^\/stringData(?=\/|$)/, "/data");
}
/** A word of a command line is known by its flag or variable: never by its text, which may be the credential. */
function itemName({ name, text }) {
	return name ?? /^(--?[A-Za-z][\w.-]{0,100}|[A-Za-z_][\w.-]{0,100})=/.exec(text)?.[1] ?? "";
}
// src/facts/credentials/credentials-from.ts
/** What finds say without their values: one credential for each value at each stable place, in order of place. */
function credentialsFrom(collected, file, asks) {
	const drafts = collected.map((one) => draftOf(one, file));
	const firsts = [...(require_core()).groupBy(drafts, ({ object, stable, found }) => [
		object?.place.document ?? "",
		object?.place.pointer ?? "",
		stable,
		found.value
	].join("\0")).values()].map((group) => ({
		draft: bestOf(group),
		again: group
	}));
	const byObject = (require_core()).groupBy(firsts, ({ draft: { object } }) => object === void 0 ? "" : `${object.place.document}${object.place.pointer}`);
	const digest = (require_core()).digestWith(asks.digestKey);
	return [...byObject.values()].flatMap((ofObject) => {
		const paired = (require_tokens()).pairHits(ofObject.map(({ draft }) => ({ family: draft.found.family })));
		return ofObject.map(({ draft, again }, index) => {
			const { found, place, object, stable } = draft;
			const sure = found.tier !== "possible";
			return {
				place,
				holder: found.holder,
				tier: found.tier,
				...described(found, asks.today),
				...paired[index]?.identifier ? { identifier: true } : {},
				...found.key === void 0 ? {} : { key: found.key },
				encodings: found.encodings,
				...sure ? { hash: (0, (node_crypto()).createHash)("sha256").update(found.value).digest("hex") } : {},
				digest: digest(found.value),
				...object === void 0 ? {} : { object },
				stable,
				also: again.filter((other) => other !== draft).map((other) => other.place)
			};
		});
	});
}
function described(found, today) {
	const { family, tier, value, opens: around = [] } = found;
	if (family !== void 0 && tier !== "possible") {
		const hit = (require_tokens()).describeHit({
			family,
			tier
		}, value, today);
		return {
			family,
			...hit,
			opens: [...hit.opens, ...around]
		};
	}
	const isRandom = tier === "likely";
	return {
		called: isRandom ? "a random-looking value" : "a literal value",
		proof: isRandom ? "randomness" : "name",
		opens: around,
		revoke: ""
	};
}
/** Of one value at one place that which is easiest to see: the least encoded, of equals the first. */
function bestOf(group) {
	return group.reduce((best, next) => next.found.encodings.length < best.found.encodings.length ? next : best);
}
var lastApplied = "kubectl.kubernetes.io/last-applied-configuration";
function draftOf(one, file) {
	const { found } = one;
	if ("span" in one) return {
		found,
		place: {
			file: file.path,
			document: 0,
			pointer: "",
			span: one.span
		},
		stable: found.inner || `/${found.key ?? ""}`
	};
	const { spot, document } = one;
	const pointer = pointerOf(spot.path);
	const isWhole = found.from === 0 && found.to === spot.text.length;
	const place = {
		file: file.path,
		document,
		pointer,
		...spot.part === "key" ? { part: "key" } : {},
		...isWhole ? {} : { within: {
			from: found.from,
			to: found.to
		} }
	};
	const object = objectAround(file.manifests, document, pointer);
	return {
		found,
		place,
		stable: stableIn(object, one.root, spot, found),
		...object === void 0 ? {} : { object }
	};
}
function objectAround(manifests, document, pointer) {
	return manifests.findLast(({ place }) => place.document === document && (require_core()).within(pointer, place.pointer));
}
function stableIn(object, root, spot, found) {
	const applied = spot.path.at(-1) === lastApplied ? /^>[^/]*\/[^/]*(\/.*)$/s.exec(found.inner)?.[1] : void 0;
	if (applied !== void 0) return applied;
	const steps = object === void 0 || object.place.pointer === "" ? 0 : object.place.pointer.split("/").length - 1;
	return `${stableOf(object?.value ?? root, spot, steps)}${found.inner}`;
}
// src/facts/credentials/percent-words.ts
/** An escape of an address that stands for a letter, a digit or a sign. */
var escaped = /%[2-7][0-9A-Fa-f]/g;
/** Longer words are no addresses. */
var longest = 8192;
/** The words of a text that hold percent escapes. Each character is looked at no more than twice. */
function* percentWords(text) {
	if (!text.includes("%")) return;
	let end = 0;
	for (const { index } of text.matchAll(escaped)) {
		if (index < end) continue;
		let from = index;
		while (from > end && index - from < longest && !isDelimiter(text.charCodeAt(from - 1))) from--;
		end = index + 3;
		while (end < text.length && end - from < longest && !isDelimiter(text.charCodeAt(end))) end++;
		yield {
			from,
			to: end
		};
	}
}
/** White space, quotation marks and angle brackets. */
function isDelimiter(code) {
	return code <= 32 || code === 34 || code === 39 || code === 96 || code === 60 || code === 62;
}
// src/facts/credentials/literal-tier.ts
/** Hashes that passwords are stored as: drawn by their salt, and of no use before they are guessed. */
var storedPassword = /^(?:\{(?:SHA|SSHA|CRYPT|PBKDF2)[^}]*\})?\$?(?:2[abxy]?|apr1|[156y]|argon2(?:id?|d)|scrypt|pbkdf2[\w-]*)\$/;
/** A literal without a shape of its own: how sure it is that it is a credential. Undefined where nothing says so. */
function literalTier(value, { name, belongs, weak }) {
	const tier = (require_tokens()).judgeLiteral(value, {
		...name === void 0 ? {} : { name },
		secret: belongs
	});
	const isStored = storedPassword.test(value);
	if (tier === "likely" && !isStored) return tier;
	if (isStored) return weak && tier !== void 0 ? "possible" : void 0;
	return weak && name !== void 0 && (require_core()).holdsCredential(name) && (require_tokens()).isWrittenPassword(value, name) ? "possible" : void 0;
}
/** A stretch of a text as a credential without a shape of its own. Base64 of a text looks drawn, and is what it holds. */
function literalIn(text, range, site) {
	const written = text.slice(range.from, range.to);
	const literal = written.trim();
	if (literal.length > 4096 || isJson(literal) || (require_encrypted()).cipherFormOf(literal) !== void 0) return [];
	const encoded = encodedText(literal);
	const tier = literalTier(encoded ?? literal, site);
	if (tier === void 0) return [];
	const from = range.from + written.indexOf(literal);
	const value = encoded?.trim() ?? literal;
	const encodings = encoded === void 0 ? [] : ["base64"];
	return [{
		from,
		to: from + literal.length,
		value,
		tier,
		...keyOf(site),
		holder: site.holder,
		encodings,
		inner: ""
	}];
}
/** How a mapping begins of which the rest was cut off: the header of `eyJhbGciOiJIUzI1Ni...`. */
var cutMapping = /^\{\s{0,9}"\w{1,64}"\s{0,9}:/;
/** A mapping or a list is no credential as a whole: its values are looked at by themselves. */
function isJson(literal) {
	if (cutMapping.test(literal)) return true;
	if (!/^(?:\{[\s\S]*\}|\[[\s\S]*\])$/.test(literal)) return false;
	try {
		JSON.parse(literal);
		return true;
	} catch {
		return false;
	}
}
function encodedText(literal) {
	if (literal.length % 4 !== 0 || literal.length < 8 || !/^[A-Za-z0-9+/]+={0,2}$/.test(literal)) return void 0;
	const decoded = Buffer.from(literal, "base64").toString("latin1");
	return /^[\x09\x0a\x0d\x20-\x7e]+$/.test(decoded) ? decoded : void 0;
}
/** The key that a find stands under. */
function keyOf({ name }) {
	return name === void 0 ? {} : { key: name };
}
// src/facts/credentials/tokens-in.ts
/**
* The tokens that stand in a text as they are.
* @param find another way to them, for who has looked the text over already
*/
function tokensIn(text, site, { beside }, find = (require_core()).findTokens) {
	const { name, holder, around } = site;
	const asked = name === void 0 || !(require_core()).nameMatters(name) ? void 0 : around === void 0 ? name : `${around}.${name}`;
	return find(text, {
		...asked === void 0 ? {} : { name: asked },
		...beside === void 0 ? {} : { beside }
	}).map(({ family, tier, from, to }) => {
		return {
			from,
			to,
			value: asIssued(text.slice(from, to)),
			tier,
			family,
			...name === void 0 ? {} : { key: name },
			holder,
			encodings: [],
			inner: ""
		};
	});
}
/** A token without what its surroundings put into it: its lines stand indented, and those of an armoured key are also written as escapes. */
function asIssued(token) {
	if (token.startsWith("-----BEGIN")) return token.replace(/(?:\r?\n|(?:\\r)?\\n)[ \t]*/g, "\n");
	return token.includes("\n") ? token.replace(/\r?\n[ \t]*/g, "\n") : token;
}
// src/facts/credentials/addresses.ts
/** `user:password@` of an address. Begins with what is looked for fast. */
var userinfo = /:\/\/(?<=[a-z][a-z0-9+.-]{1,20}:\/\/)([^\s:/@"'`<>{}]{0,64}):([^\s/@"'`<>{}]{1,128})@/gi;
/** The passwords in addresses. */
function userinfoIn(text, site) {
	if (!text.includes("://") || !text.includes("@")) return [];
	return [...text.matchAll(userinfo)].flatMap((match) => {
		const [whole, user = "", password = ""] = match;
		const to = match.index + whole.length - 1;
		if (password === user) return [];
		const tokens = escapedTokens(password, site).map((found) => ({
			...found,
			from: to - password.length,
			to
		}));
		if (tokens.length > 0) return tokens;
		return literalIn(text, {
			from: to - password.length,
			to
		}, {
			...site,
			name: "password"
		}).map((found) => ({
			...found,
			...keyOf(site)
		}));
	});
}
/** The tokens of one part of an address by itself, its escapes resolved: what adjoins it in the address is none of them. */
function escapedTokens(part, site) {
	if (!part.includes("%")) return [];
	try {
		return tokensIn(decodeURIComponent(part), site, {}).map((found) => ({
			...found,
			encodings: ["percent"]
		}));
	} catch {
		return [];
	}
}
/** What follows the scheme of an Authorization header (RFC 9110, 11.4). Prose has words there: a token counts only where it looks drawn. */
var authorization$1 = /\b(Basic|Bearer) {1,4}([A-Za-z0-9+/_=.~-]{8,4096})/g;
/** The tokens and passwords of Authorization headers. */
function headersIn(text, site) {
	return [...text.matchAll(authorization$1)].flatMap((match) => {
		const [whole, scheme, value = ""] = match;
		const to = match.index + whole.length;
		const from = to - value.length;
		if (scheme === "Bearer") return literalIn(text, {
			from,
			to
		}, {
			...site,
			name: "token",
			weak: false
		}).map((found) => ({
			...found,
			...keyOf(site)
		}));
		const login = Buffer.from(value, "base64").toString("latin1");
		const password = login.slice(login.indexOf(":") + 1);
		if (!/^[\x20-\x7e]{1,200}:[\x20-\x7e]{1,200}$/.test(login)) return [];
		return literalIn(password, {
			from: 0,
			to: password.length
		}, {
			...site,
			name: "password"
		}).map((one) => ({
			...one,
			from,
			to,
			...keyOf(site),
			encodings: ["base64", ...one.encodings]
		}));
	});
}
/** A parameter of an address. */
var parameter = /[?&]([A-Za-z_][\w.-]{1,60})=([^&\s"'<>#;`)|]{12,512})/g;
/** What the parameters of an address give names that say credential. */
function parametersIn(text, site) {
	if (!text.includes("://") || !text.includes("=")) return [];
	return [...text.matchAll(parameter)].flatMap(({ 0: whole, 1: name = "", 2: value = "", index }) => {
		const to = index + whole.length;
		const from = to - value.length;
		const tokens = escapedTokens(value, {
			...site,
			name
		}).map((found) => ({
			...found,
			from,
			to,
			...keyOf(site)
		}));
		return tokens.length > 0 ? tokens : literalIn(text, {
			from,
			to
		}, {
			...site,
			name,
			belongs: false,
			weak: false
		});
	});
}
// src/facts/credentials/assignments.ts
/** `key = value`, `key: value`, `export KEY=value`, `"key": "value",`: properties, dotenv, TOML, ini, and YAML that cannot be read. */
var line = /^[ \t]{0,200}(?:[-#][ \t]{1,20}){0,3}(?:export[ \t]{1,9}|set[ \t]{1,9}|ENV[ \t]{1,9}|ARG[ \t]{1,9})?(["']?)([A-Za-z_][\w.\-/]{0,150})\1[ \t]{0,20}(?:[:?+]?=|:(?=[ \t]))[ \t]{0,20}(\S.*)$/gm;
/** How a value that stands on the next lines begins, in YAML that cannot be read. */
var block = /^[|>][-+0-9]{0,3}(?:[ \t]+#.*)?$/;
/** The values that a text's lines give names. Each line is read once. A `value` is called by the `name` on the line before. */
function* lineAssignments(text) {
	let before;
	for (const match of text.matchAll(line)) {
		const [whole, , key = "", rest = ""] = match;
		const end = match.index + whole.length;
		const range = block.test(rest) ? nextLine(text, end) : valueIn(rest, end - rest.length);
		yield {
			name: key === "value" && before?.key === "name" && before !== void 0 ? text.slice(before.range.from, before.range.to) : key,
			...range
		};
		before = {
			key,
			range
		};
	}
}
/** The content of the line behind an offset. */
function nextLine(text, end) {
	const start = text.indexOf("\n", end) + 1;
	const stop = text.indexOf("\n", start);
	const content = start === 0 ? "" : text.slice(start, stop === -1 ? text.length : stop);
	const from = start + content.length - content.trimStart().length;
	return {
		from,
		to: from + content.trim().length
	};
}
/** Without quotation marks, a comma or semicolon behind, and a comment. */
function valueIn(rest, from) {
	const quote = rest.charAt(0);
	if (quote === "\"" || quote === "'" || quote === "`") {
		if (rest.startsWith(quote.repeat(3)) && rest.length > 3) return tripled(rest, quote.repeat(3), from);
		const end = closing(rest, quote);
		return {
			from: from + 1,
			to: from + (end === -1 ? rest.trimEnd().length : end)
		};
	}
	return {
		from,
		to: from + withoutTail(rest.replace(/[ \t]#.*$/, "")).length
	};
}
/** Between three quotation marks on each side, as TOML and INI have them. */
function tripled(rest, marks, from) {
	const end = rest.indexOf(marks, marks.length);
	return {
		from: from + marks.length,
		to: from + (end === -1 ? rest.trimEnd().length : end)
	};
}
/** Without white space, commas and semicolons at its end. From behind: a pattern would look at each stretch of them, in time that grows with its square. */
function withoutTail(text) {
	let end = text.length;
	while (end > 0 && /[\s,;]/.test(text.charAt(end - 1))) end--;
	return text.slice(0, end);
}
function closing(rest, quote) {
	for (let at = 1; at < rest.length; at++) if (rest.charAt(at) === "\\") at++;
	else if (rest.charAt(at) === quote) return at;
	return -1;
}
/** `--flag=value`, `--flag value`, `-e NAME=value`, `NAME=value command`: what stands on command lines. Padding of base64 assigns nothing. */
var word = /(?<![\w-])(?:(--?[A-Za-z][\w.-]{0,100})(?:=|[ \t]{1,9}(?:\\\r?\n[ \t]{0,99})?)|([A-Za-z_]\w{0,100})=(?![=,]))("[^"\n]{0,4096}"|'[^'\n]{0,4096}'|[A-Za-z_][\w.@-]{0,150}[=:](?:"[^"\n]{0,4096}"|'[^'\n]{0,4096}')|[^\s"'`;&|)\\]{1,4096})/g;
/** Flags whose values are assignments themselves: kubectl, helm, docker, kustomize. */
var nesting = /^-{1,2}(?:from-literal|set|set-string|set-literal|e|env|build-arg|literal|data)$/;
var intoSecret$1 = /^--(?:from-literal|docker-password)$/;
/** The login of a machine in a .netrc. https://everything.curl.dev/usingcurl/netrc.html */
var netrc = /\bmachine\s{1,9}\S{1,255}\s{1,9}login\s{1,9}\S{1,255}\s{1,9}(password)\s{1,9}(\S{1,4096})/g;
/** The values that command lines in a text give names, in flags and variables. */
function* commandAssignments(text) {
	for (const { 0: whole, 1: name = "", 2: value = "", index } of text.matchAll(netrc)) yield {
		name,
		from: index + whole.length - value.length,
		to: index + whole.length
	};
	word.lastIndex = 0;
	for (let match = word.exec(text); match !== null; match = word.exec(text)) {
		const [whole, flag, variable, written = ""] = match;
		const quoted = /^["']/.test(written);
		const from = match.index + whole.length - written.length + (quoted ? 1 : 0);
		const value = quoted ? written.slice(1, -1) : written;
		if (flag !== void 0 && !quoted && value.startsWith("-")) {
			word.lastIndex = from;
			continue;
		}
		const name = flag ?? variable ?? "";
		if (/^--?u(?:ser)?$/.test(name) && value.includes(":")) yield passwordIn(value, from);
		else if (flag !== void 0 && nesting.test(flag)) yield* pairsIn(value, from, intoSecret$1.test(flag));
		else yield {
			name,
			from,
			to: from + value.length,
			...intoSecret$1.test(name) ? { secret: true } : {}
		};
	}
}
/** What stands behind the colon of `user:password`, which may have quotation marks of its own. */
function passwordIn(login, from) {
	const start = login.indexOf(":") + 1;
	const marks = /^(["']).*\1$/.test(login.slice(start)) ? 1 : 0;
	return {
		name: "password",
		from: from + start + marks,
		to: from + login.length - marks
	};
}
/** `a.b=c,d=e` of `--set` and the like. */
function* pairsIn(value, from, secret) {
	for (const match of value.matchAll(/(?:^|,)([A-Za-z_][\w.\-[\]/]{0,150})=("[^"]{1,4096}|'[^']{1,4096}|(?:[^,\\]|\\.){1,4096})/g)) {
		const [whole, name = "", written = ""] = match;
		const inner = written.replace(/^["']/, "");
		const start = from + match.index + whole.length - inner.length;
		yield {
			name: name.slice(name.lastIndexOf(".") + 1),
			from: start,
			to: start + inner.length,
			...secret ? { secret: true } : {}
		};
	}
}
// src/facts/credentials/base64-form.ts
/**
* Whether all of a text is base64 of the standard alphabet, folded or not, with or without padding. Code by code: of fifty megabytes, and of white space
* without end, a regular expression needs more stack or time than there is.
*/
function isBase64(text) {
	let end = text.length;
	while (isSpace(text.charCodeAt(end - 1))) end--;
	for (let padding = 0; padding < 2 && text.charCodeAt(end - 1) === 61; padding++) end--;
	for (let index = 0; index < end; index++) {
		const code = text.charCodeAt(index);
		if (!isDigit(code) && !isSpace(code)) return false;
	}
	return end > 0;
}
/** Letters, digits, `+` and `/`. */
function isDigit(code) {
	return code >= 97 && code <= 122 || code >= 65 && code <= 90 || code >= 47 && code <= 57 || code === 43;
}
function isSpace(code) {
	return code === 32 || code >= 9 && code <= 13;
}
// src/facts/credentials/code-literals.ts
/**
* A quoted literal without white space that code gives a name: `const API_KEY = "..."`, `password: '...'`, `api_key="..."`, `:=`, `=>`, a type between
* name and value, the pair of a call (`set("token", "...")`). Bounded, and no part can match where the next one begins.
*/
var named = /(?<![\w$-])([A-Za-z_$][\w$-]{2,60})(?:["']\]?)?(?:[ \t]{0,4}:[ \t]{0,4}[&*]?([A-Za-z][\w.<>'&]{0,60})|[ \t]{1,4}(\*?[a-z]\w{0,60}))?[ \t]{0,20}(?:(?:=|:=|=>|:)[ \t]{0,20}|(?<=["']),[ \t]{0,4})(?:[bru]{1,2}|@)?(["'`])([^"'`\\\s]{16,200})\4(?![ \t]{0,4}[+.%\w])/g;
/** A name, what gives it a value, and the value. */
var shortest$2 = 20;
/** By how many bits a literal of code has to look drawn: constants are names of all kinds. */
var surplus$1 = 14;
/** The same in markup: an element, Hadoop's pairs of elements, and attributes that come in pairs. */
var elements = /<(?:name|key)>[ \t]{0,20}([\w.-]{2,100})[ \t]{0,20}<\/(?:name|key)>\s{0,60}<value>[ \t]{0,20}([^<>\s"']{16,200})<|<([A-Za-z][\w.:-]{1,60})>[ \t]{0,20}([^<>\s"']{16,200})[ \t]{0,20}<\/|\b(?:name|key)="([\w.:-]{2,100})"\s{1,60}value="([^"<>\s]{16,200})"/g;
/** Where a text holds one of them at all. */
var quoted = /[=:>,][ \t]{0,20}(?:[bru]{1,2}|@)?["'`][^"'`\\\s]{16}|<\//;
/** The literals of source code and markup that stand under a name that says credential and look drawn. Time is linear in the text. */
function* codeLiterals(text) {
	if (text.length < shortest$2 || !quoted.test(text) || !(require_core()).mentionsCredential(text)) return;
	for (const match of text.matchAll(named)) {
		const [whole, first, typed, second, , value = ""] = match;
		const name = [
			first,
			typed,
			second
		].find((word) => word !== void 0 && (require_core()).holdsCredential(word));
		if (name === void 0 || (require_tokens()).drawnBits(value) <= surplus$1) continue;
		const to = match.index + whole.length - 1;
		yield {
			name,
			from: to - value.length,
			to
		};
	}
	if (!text.includes("</") && !text.includes(" value=\"")) return;
	for (const match of text.matchAll(elements)) {
		const [name = "", value = ""] = [match[1] ?? match[3] ?? match[5], match[2] ?? match[4] ?? match[6]];
		if (!(require_core()).holdsCredential(name) || (require_tokens()).drawnBits(value) <= surplus$1) continue;
		const from = match.index + match[0].lastIndexOf(value);
		yield {
			name,
			from,
			to: from + value.length
		};
	}
}
// src/facts/credentials/found.ts
/** The look at what something in a text decodes to, of which the look at the whole tells nothing. */
function ofDecoded({ dull: _, ...search }) {
	return {
		...search,
		depth: search.depth - 1
	};
}
/** A find in a part of a text, told for the whole: `place` gives the stretch of the whole that a stretch of the part was made of. */
function placed(found, place) {
	const { from, to } = place(found);
	return {
		...found,
		from,
		to
	};
}
function overlap(a, b) {
	return a.from < b.to && b.from < a.to;
}
/** Whether a stretch overlaps one of some others, which do not overlap each other. */
function openOverlaps(ranges) {
	const sorted = ranges.toSorted((a, b) => a.from - b.from);
	return (range) => {
		let low = 0;
		let high = sorted.length;
		while (low < high) {
			const middle = low + high >> 1;
			if ((sorted[middle]?.to ?? 0) > range.from) high = middle;
			else low = middle + 1;
		}
		const next = sorted[low];
		return next !== void 0 && overlap(next, range);
	};
}
// src/facts/credentials/spoken-pairs.ts
/** What names of credentials have in them; the rest of the name is read from there in both directions. */
var anchors = /passw|passphrase|pass\b|pass_|pwd|secret|token|credential|psk|cookie|masterauth|(?:api|private|signing|encryption|account|auth)[-_. ]?key|identified by/gi;
/** The longest name, on each side of its anchor. */
var longestSide = 60;
var rest = /[\w.-]{0,60}/y;
/** A sign that gives a value: `=`, `:`, `=>`, `=@`; with marks of a name before, those of a value behind. */
var given = /["'`*\]]{0,3}[ \t]{0,20}(?::?=>?|:(?=[\s"'`*[{]))[ \t]{0,20}([*`'"([{<]{0,4})/y;
/** Words that lead from a name to its value, or nothing but a space: `password is`, `requirepass`, `IDENTIFIED BY`, a flag, a header's. */
var spoken = /["'`*]{0,3}[ \t]{1,20}(?:(?:is|was|to|by|for \w{1,40} is)[ \t:]{1,4})?([*`'"]{0,4}>?)/iy;
/** The value, up to a sign that closes it or gives another one. */
var drawnRun = /[^\s"'`\u201c\u201d<>(){}[\],;|\\&=]{12,512}={0,2}/y;
/** So much of a value tells whether it was drawn. */
var enough = 256;
/** Whether more of a value stands behind what was read of it: ciphertext is known by the whole of it. */
function goesOn(text, to) {
	return /[\w+/=-]/.test(text.charAt(to));
}
/** Hashes and ids, which stand everywhere. */
var identifier = /^(?:[0-9a-f]+|[0-9A-F]+|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;
/** Where a text may hold such a pair at all. */
var mayHold = /(?:passw|passphrase|pass|pwd|secret|token|credential|psk|cookie|masterauth|(?:api|private|signing|encryption|account|auth)[-_. ]?key|identified by)[\w.-]{0,60}[^\w\n]{1,24}(?:(?:is|was|to|by)[^\w\n]{1,9})?[^\s"'`]{12}/i;
/** Whether a name that says credential stands somewhere before what may be its value, on one line. */
function maySpeak(text) {
	return mayHold.test(text);
}
/**
* Values that look drawn behind a name that says credential, wherever on a line both stand: in prose, behind keywords of settings (`requirepass`),
* in SQL, in quoted variables and headers, among the options of a program. Time is linear in the text.
*/
function* spokenPairs(text) {
	anchors.lastIndex = 0;
	for (let match = anchors.exec(text); match !== null; match = anchors.exec(text)) {
		const { index } = match;
		const [start, end] = [startOf(text, index), endOf(rest, text, index + match[0].length)];
		const pair = pairBehind(text, start, end);
		const name = /^i/i.test(match[0]) ? "password" : text.slice(start, end);
		anchors.lastIndex = Math.max(end, index + match[0].length);
		if (pair !== void 0 && ((require_core()).holdsCredential(name) || (require_core()).isSecretAlone(name))) yield {
			name,
			...pair
		};
	}
}
function pairBehind(text, name, end) {
	const isGiven = endOf(given, text, end) > end;
	const from = isGiven ? given.lastIndex : endOf(spoken, text, end);
	if (from === end) return void 0;
	const to = from + runAt(text, from).length;
	const value = text.slice(from, to);
	if (text.slice(Math.max(0, from - 3), from + 3).includes("***")) return void 0;
	if (value === "" || goesOn(text, to) || (require_tokens()).drawnBits(value.slice(0, enough)) <= 14) return void 0;
	if (!isGiven && identifier.test(value) && !isQuoted(text, from) && !isKeyword(text, name)) return void 0;
	return {
		from,
		to
	};
}
function isQuoted(text, from) {
	return from > 0 && /["'`]/.test(text.charAt(from - 1));
}
/** Whether nothing but the word of an instruction stands before a name on its line: `requirepass`, `ENV DB_PASSWORD`. */
function isKeyword(text, name) {
	const before = text.slice(Math.max(0, name - longestSide), name);
	return /^[ \t]*(?:ENV[ \t]+|ARG[ \t]+)?$/.test(before.slice(before.lastIndexOf("\n") + 1));
}
/** What runs from an offset to the sign that closes it, without the full stop of its sentence; nothing where dots say that it was cut. */
function runAt(text, from) {
	drawnRun.lastIndex = from;
	const run = drawnRun.exec(text)?.[0] ?? "";
	return /\.\.|\u2026/.test(run) ? "" : run.replace(/[.:!?*]+$/, "");
}
function startOf(text, index) {
	let start = index;
	while (start > index - longestSide && start > 0 && /[\w./-]/.test(text.charAt(start - 1))) start--;
	return start;
}
/** Where a sticky pattern ends that begins at an offset; the offset where it does not match. */
function endOf(pattern, text, from) {
	pattern.lastIndex = from;
	if (!pattern.test(text)) return from;
	return pattern.lastIndex;
}
// src/facts/credentials/known-logins.ts
/** Where programs take passwords without a name before them. */
var forms = [
	{
		mark: /:(?:\d{2,5}|\*):/,
		pattern: /^[ \t]{0,40}[\w.*-]{1,255}:(?:\d{2,5}|\*):[\w.*-]{1,64}:[\w.*-]{1,64}:([^\s:]{12,256})[ \t]*$/gm,
		sure: true
	},
	{
		mark: "\" \"",
		pattern: /^[ \t]{0,40}"[\w.@-]{1,64}" "([^"\s]{12,256})"/gm,
		sure: true
	},
	{
		mark: "@",
		pattern: /(?<![\w.-])[\w.-]{1,64}:([^\s:@/"'`()]{12,256})@(?:tcp|unix)?\(/g,
		sure: true
	},
	{
		mark: "auth ",
		pattern: /\bauth[ \t]{1,9}[\w.@-]{1,64}:([^\s"'`]{12,256})/g,
		sure: true
	},
	{
		mark: " >",
		pattern: /^[ \t]{0,40}user[ \t]{1,9}\S{1,64}[ \t][^\n>]{0,200}>(\S{12,256})/gm,
		sure: true
	},
	{
		mark: "chpasswd",
		pattern: /(?:^|["'\s])[a-z_][\w-]{0,31}:([^\s"'`:]{12,256})(?=["'`\s]|$)/g
	},
	{
		mark: "vault",
		pattern: /\bvault[ \t]{1,9}login[ \t]{1,9}([^\s"'`-][^\s"'`]{15,256})/g
	},
	{
		mark: "://",
		pattern: /\bmc[ \t]{1,9}(?:alias[ \t]{1,9}set|config[ \t]{1,9}host[ \t]{1,9}add)[ \t]{1,9}\S{1,64}[ \t]{1,9}\S{1,255}[ \t]{1,9}\S{1,128}[ \t]{1,9}["']?([^\s"'`;&|]{12,256})/g
	},
	{
		mark: /\s-[pPa]/,
		pattern: /(?<=\s)-[pPa](?:[ \t]{1,9}|=)?["']?([^\s"'`;&|()$<>=:/,-][^\s"'`;&|()$<>,]{11,256})/g
	},
	{
		mark: /\s-[pa]/,
		pattern: /\b(?:mysql(?:dump|admin|import)?|mariadb(?:-dump)?|redis-cli|sshpass|docker[ \t]{1,9}login|helm[ \t]{1,9}registry[ \t]{1,9}login|oras[ \t]{1,9}login|az[ \t]{1,9}acr[ \t]{1,9}login|mongo(?:sh|dump|restore)?)[ \t](?:[^\n|;&]{0,200}?[ \t])?-[pa](?:[ \t]{1,9}|=)?["']?([A-Za-z0-9][^\s"'`;&|()$<>,]{15,256})/g,
		sure: true
	},
	{
		mark: "stdin",
		pattern: /\becho[ \t]{1,9}(?:-n[ \t]{1,9})?["']?([^\s"'`|$]{12,256})["']?[ \t]{1,9}\|[^\n|]{1,200}--[a-z-]{0,20}stdin\b/g
	},
	{
		mark: "with-token",
		pattern: /--with-token[ \t]{0,9}<<<[ \t]{0,9}["']?([^\s"'`|$]{12,256})/g
	},
	{
		mark: "user_",
		pattern: /\buser_[\w-]{1,64}=\\?["']([^"'\s\\]{12,256})/g,
		sure: true
	},
	{
		mark: "encrypt",
		pattern: /\bencrypt["']?[ \t]{0,9}[=:][ \t]{0,9}["']?([A-Za-z0-9+/]{43}=|[A-Za-z0-9+/]{22}==)/g,
		sure: true
	},
	{
		mark: "variable \"",
		pattern: /\bvariable "[\w-]{0,60}(?:password|secret|token|api_key|private_key)"[ \t]{0,9}\{[^{}]{0,400}\bdefault[ \t]{0,20}=[ \t]{0,9}"([^"\s]{12,256})"/g,
		sure: true
	},
	{
		mark: "@",
		pattern: /\bhttps?:\/\/([^\s:/@"'`<>{}$?#&]{16,256})@[\w.-]{4,255}/g
	}
];
/** What a variable falls back to: shells, Compose, Spring. */
var fallback = /\$\{([A-Za-z_][\w.-]{2,80}):-?([^\s{}"'$:][^\s{}"'$]{11,255})\}/g;
/** Passwords in forms of settings and of command lines that give them no name, where they look drawn. Time is linear in the text. */
function* knownLogins(text) {
	for (const { mark, pattern, sure = false } of forms) {
		if (typeof mark === "string" ? !text.includes(mark) : !mark.test(text)) continue;
		for (const { 0: whole, 1: value = "", index } of text.matchAll(pattern)) {
			if (!sure && identifier.test(value) || (require_tokens()).drawnBits(value) <= 14) continue;
			const from = index + whole.lastIndexOf(value);
			if (!goesOn(text, from + value.length)) yield {
				name: "password",
				from,
				to: from + value.length
			};
		}
	}
	if (!text.includes("${")) return;
	for (const { 0: whole, 1: name = "", 2: value = "", index } of text.matchAll(fallback)) {
		if ((require_tokens()).drawnBits(value) <= 14) continue;
		const from = index + whole.lastIndexOf(value);
		yield {
			name,
			from,
			to: from + value.length
		};
	}
}
// src/facts/credentials/merge.ts
var ranks = {
	confirmed: 0,
	likely: 1,
	possible: 2
};
/** So many finds back is looked for one that a find overlaps. More of them lie in each other only where somebody wants to keep us busy. */
var reach = 20;
/**
* The finds of several looks at one text, in order. Of those that overlap the better proven stays, of equals the one that knows its name best.
* A token inside of another one's encoded form (in the claims of a JWT) is one of its own.
*/
function merge(...lists) {
	const all = lists.flat();
	if (all.length < 2) return all;
	all.sort((a, b) => a.from - b.from || b.to - a.to);
	const kept = [];
	for (const found of all) {
		const rival = rivalOf(found, kept);
		if (rival === -1) kept.push(found);
		else kept[rival] = better(kept[rival] ?? found, found);
	}
	return kept;
}
/** The index of the find that another one cannot stand beside. */
function rivalOf(found, kept) {
	for (let index = kept.length - 1; index >= Math.max(0, kept.length - reach); index--) {
		const other = kept[index];
		if (other !== void 0 && overlap(other, found) && areOne(other, found)) return index;
	}
	return -1;
}
function areOne(a, b) {
	if (isPacked(a) && isPacked(b)) return a.value === b.value;
	return a.value === b.value || a.family === void 0 || b.family === void 0 || depthOf(a) === depthOf(b) || isDecodedFrom(a, b);
}
function isPacked({ encodings }) {
	return encodings.includes("gzip");
}
/** How many encodings lie in each other; escapes of an address are another spelling of the same text. */
function depthOf({ encodings }) {
	return encodings.filter((one) => one !== "percent").length;
}
/** Base64 is padded to groups of so many characters, and up to as many bytes of a group may be none of a token's. */
var group = 4;
/** Whether one is what the whole of the other decodes to, which then only looked like a token. */
function isDecodedFrom(a, b) {
	return Math.abs(a.from - b.from) < group && Math.abs(a.to - b.to) < group;
}
function lengthOf({ from, to }) {
	return to - from;
}
function better(a, b) {
	if (a.family === void 0 !== (b.family === void 0)) return a.family === void 0 ? b : a;
	const [mine, other] = [(require_families()).familyById(a.family ?? "")?.yields, (require_families()).familyById(b.family ?? "")?.yields];
	if (mine !== other) return mine ? b : a;
	if (a.tier !== b.tier) return ranks[a.tier] < ranks[b.tier] ? a : b;
	if (a.family !== void 0 && a.family !== b.family && lengthOf(a) !== lengthOf(b)) return lengthOf(a) > lengthOf(b) ? a : b;
	if (a.encodings.length !== b.encodings.length) return a.encodings.length > b.encodings.length ? a : b;
	return b.inner.length > a.inner.length ? b : a;
}
// src/facts/credentials/json-range.ts
/**
* Where a stretch of a value stands in well-formed JSON, with the escapes that it is written with. Undefined where {@link stringInJson} does not
* lead to that value.
*/
function stretchInJson(text, { path, part, text: value }, stretch) {
	const start = part === "value" ? stringInJson(text, path) : void 0;
	if (start === void 0 || JSON.parse(text.slice(start, endOfString(text, start))) !== value) return void 0;
	const from = behindUnits(text, start + 1, stretch.from);
	return {
		from,
		to: behindUnits(text, from, stretch.to - stretch.from)
	};
}
/** Where so many UTF-16 units of a string's value end. */
function behindUnits(text, start, units) {
	let at = start;
	for (let passed = 0; passed < units; passed++) at += text.charCodeAt(at) !== backslash ? 1 : text.charAt(at + 1) === "u" ? 6 : 2;
	return at;
}
/**
* Where a string of well-formed JSON begins, its quotation mark, by keys and indices. Of equal keys the last counts. Undefined where no string
* stands there, or a key is written with escapes. Each character is passed no more than twice.
*/
function stringInJson(text, path) {
	let at = behindSpace(text, 0);
	for (const step of path) {
		const next = typeof step === "string" ? memberOf(text, at, JSON.stringify(step)) : itemOf(text, at, step);
		if (next === void 0) return void 0;
		at = next;
	}
	return text.charCodeAt(at) === quote ? at : void 0;
}
var quote = 34;
var backslash = 92;
var comma = 44;
function memberOf(text, object, key) {
	if (text.charAt(object) !== "{") return void 0;
	let found;
	for (let at = behindSpace(text, object + 1); text.charCodeAt(at) === quote; at = behindComma(text, at)) {
		const end = endOfString(text, at);
		const isWanted = end - at === key.length && text.startsWith(key, at);
		at = behindSpace(text, behindSpace(text, end) + 1);
		if (isWanted) found = at;
		at = endOfValue(text, at);
	}
	return found;
}
function itemOf(text, list, index) {
	if (text.charAt(list) !== "[") return void 0;
	let at = behindSpace(text, list + 1);
	for (let passed = 0; passed < index && at < text.length; passed++) at = behindComma(text, endOfValue(text, at));
	return at;
}
function endOfValue(text, start) {
	let depth = 0;
	for (let at = start; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code === quote) {
			at = endOfString(text, at) - 1;
			if (depth === 0) return at + 1;
		} else if (opens(code)) depth++;
		else if (closes(code) && --depth <= 0) return depth === 0 ? at + 1 : at;
		else if (code === comma && depth === 0) return at;
	}
	return text.length;
}
function opens(code) {
	return code === 123 || code === 91;
}
function closes(code) {
	return code === 125 || code === 93;
}
function endOfString(text, start) {
	let end = text.indexOf("\"", start + 1);
	while (end !== -1 && isEscaped(text, end)) end = text.indexOf("\"", end + 1);
	return end === -1 ? text.length : end + 1;
}
function isEscaped(text, at) {
	let before = at;
	while (text.charCodeAt(before - 1) === backslash) before--;
	return (at - before) % 2 === 1;
}
function behindSpace(text, start) {
	let at = start;
	while (at < text.length && text.charCodeAt(at) <= 32) at++;
	return at;
}
function behindComma(text, start) {
	const at = behindSpace(text, start);
	return text.charCodeAt(at) === comma ? behindSpace(text, at + 1) : at;
}
// src/facts/credentials/worth-looking.ts
/** The flag that a text gives a value, wherever it stands: charts and operators call lists of arguments as they like. */
function flagOf(text) {
	return text.charCodeAt(0) === 45 ? /^--?[A-Za-z][\w.-]{0,100}(?==)/.exec(text)?.[0] : void 0;
}
/** The variable that a text gives a value, as in lists of Docker Compose: `DB_PASSWORD=...`. */
function variableOf(text) {
	const first = text.charCodeAt(0);
	return first >= 65 && first <= 95 ? /^[A-Z_][A-Z0-9_]{2,80}(?==)/.exec(text)?.[0] : void 0;
}
/** Shorter texts hold no credential that could be told from a word. */
var shortest$1 = 8;
/** The value of an Authorization header, which is a credential under whatever name. */
var authorization = /(?:^|:)\s*(?:Bearer|Basic|Token|ApiKey)\s/i;
/** What gives a credential's name a quoted value within one line: `... required username="u" password="..."`. */
var quotedValue = /(?:[Pp]ass|[Ss]ecret|[Tt]oken|[Kk]ey)\w{0,20}=["'][^"'\s]{16}/;
/** The same in what is quoted once more: with escapes, or quotation marks doubled. */
var quotedTwice = /(?:[Pp]ass|[Ss]ecret|[Tt]oken|[Kk]ey)\w{0,20}=[\\"']{1,8}[^"'\s]{16}/;
/**
* Tells which parts of a text can hold a credential although no token, nothing encoded and no letter as an escape stands in it. What the whole
* does not have is asked of none of them.
*/
function worthIn(whole) {
	const hasAddress = whole.includes("//") && (whole.includes("@") || whole.includes("--") || whole.includes("?"));
	const hasQuoted = quotedTwice.test(whole);
	const speaks = maySpeak(whole);
	return (text, part, zone, name) => {
		if (text.length < shortest$1 || part === "key" || zone.nameless) return false;
		if (zone.belongs || zone.command || zone.literals) return true;
		if (name !== void 0 && (require_core()).nameMatters(name)) return true;
		const flag = flagOf(text) ?? variableOf(text);
		if (flag !== void 0 && (require_core()).nameMatters(flag)) return true;
		if (hasAddress && text.includes("://") && (text.includes("@") || text.includes("--") || text.includes("?"))) return true;
		if (text.includes("\n") || startsJson(text)) return (require_core()).mentionsCredential(text);
		return hasQuoted && quotedValue.test(text) || authorization.test(text) || speaks && maySpeak(text);
	};
}
/**
* The same for parts of a text in which nothing has a token's form, is encoded or looks drawn: passwords as people write them stand under names
* that say so, in few places.
*/
var worthIfDull = (text, part, zone, name) => {
	if (text.length < shortest$1 || part === "key" || zone.nameless) return false;
	if (zone.encoded) return true;
	if (name !== void 0 && (require_core()).nameMatters(name)) return true;
	if (text.includes("\n") || startsJson(text) || zone.literals) return (require_core()).mentionsCredential(text);
	if (!zone.weak) return text.includes("--") && (require_core()).mentionsCredential(text);
	return (zone.command || /[@=]|--|Basic /.test(text)) && (require_core()).mentionsCredential(text);
};
function startsJson(text) {
	const first = text.charCodeAt(0);
	return first === 123 || first === 91 || first <= 32 && /^\s*[[{]/.test(text);
}
// src/facts/credentials/nested.ts
/** How much of a text inside of a text is read as YAML. What goes beyond is looked at line by line. */
var limits = {
	fileSize: Number.POSITIVE_INFINITY,
	documents: 1e4,
	depth: 200,
	aliases: 1e4,
	nodes: 2e6
};
/** Escapes of JSON and YAML that stand for letters. */
function hidesLetters(text) {
	return text.includes("\\") && /\\(?:[xuU][0-9A-Fa-f]|\/)/.test(text);
}
/** How JSON and YAML that is worth reading begin. */
var json = /^\s*[{[]/;
var yaml = /^(?:---|[ \t]*(?:-[ \t]+)?["']?[\w./-]{1,100}["']?:(?:[ \t]|$))/m;
/**
* The credentials in the fields of a text that is JSON or YAML of its own; undefined where it is none, or holds nothing that a reading
* of its lines would not find as well.
* @param tokens that stand in it as they are
*/
function examineNested(text, site, search, tokens) {
	const isJson = json.test(text);
	if (!isJson && !(text.includes("\n") && yaml.test(text))) return void 0;
	if (!(require_core()).mentionsCredential(text) && !hidesLetters(text) && !(require_core()).hasEncodedRun(text)) return void 0;
	const plain = isJson ? readJson(text) : void 0;
	const documents = plain ?? readDocuments(text);
	if (documents === void 0) return void 0;
	const isWanted = search.dull ? worthIfDull : wantedIn(text, tokens);
	const found = fieldsOf(text, documents, nestedZone(site), {
		...search,
		nesting: search.nesting - 1
	}, { isWanted }, plain !== void 0);
	const { name } = site;
	return found.map((one) => ({
		...one,
		...one.key === void 0 && name !== void 0 ? { key: name } : {},
		encodings: [isJson ? "json" : "yaml", ...one.encodings]
	}));
}
function wantedIn(text, tokens) {
	const seen = (require_core()).glanceWith(tokens, text);
	const isWorth = worthIn(text);
	return (require_core()).isClear(seen) ? isWorth : (...about) => isWorth(...about) || (require_core()).concerns(seen, about[0]);
}
/** What is plain JSON, which is read ten times as fast as YAML. Undefined where it is none, or could not be read as YAML as well. */
function readJson(text) {
	if (beyondYaml.test(text)) return void 0;
	try {
		const value = JSON.parse(text);
		return isDeeper(value, limits.depth) ? void 0 : [{
			index: 0,
			value
		}];
	} catch {
		return;
	}
}
/** What YAML has no place for, or not everywhere. */
var beyondYaml = /[\t\x7f-\x9f\u2028\u2029\ufeff]/;
/** Whether more than so many mappings and lists lie one in another. */
function isDeeper(value, most) {
	if (value === null || typeof value !== "object") return false;
	return most === 0 || Object.values(value).some((inner) => isDeeper(inner, most - 1));
}
function readDocuments(text) {
	const { documents, flaws, stopped } = (require_core()).readYaml(text, limits);
	if (stopped !== void 0 || flaws.some(({ read }) => !read)) return void 0;
	return documents.some(({ value }) => (require_core()).isMapping$1(value) || Array.isArray(value)) ? documents : void 0;
}
/**
* The credentials in the fields of the documents that a text was read as, by where they stand in it.
* @param isJson the text is well-formed JSON
*/
function fieldsOf(text, documents, zone, search, look = {}, isJson = false) {
	const inner = [];
	for (const { index, value } of documents) {
		const visit = (spot) => {
			for (const found of examineSpot(spot, search)) {
				const own = {
					...found,
					inner: `>${headed(value)}${stableOf(value, spot)}${found.inner}`
				};
				inner.push({
					document: index,
					spot: {
						...spot,
						path: [...spot.path]
					},
					found: own
				});
			}
		};
		walk(value, zone, visit, look);
	}
	return inner.length === 0 ? [] : inRanges(text, inner, isJson && inner.length <= fewFinds);
}
/** So many finds are placed one by one; more of them by reading the text once more, with all places. */
var fewFinds = 20;
/** Documents of one text are told apart by what they are. */
function headed(value) {
	const header = (require_core()).isMapping$1(value) ? headerOf(value) : void 0;
	return header === void 0 ? "" : `${header.kind}/${header.name}`;
}
function nestedZone({ holder, belongs, weak }) {
	return {
		...rootZone(void 0),
		holder,
		belongs: belongs && holder === "encryption",
		weak
	};
}
function inRanges(text, inner, byPath) {
	const quick = inner.map(({ spot, found }) => byPath ? stretchInJson(text, spot, found) : void 0);
	const rest = inner.filter((_, index) => quick[index] === void 0);
	const located = rest.length === 0 ? [] : (require_places()).locateRanges(text, rest.map(wantedOf));
	const ranges = new Map(rest.map((one, index) => [one, located[index]]));
	return inner.map((one, index) => placed(one.found, (range) => quick[index] ?? ranges.get(one) ?? range));
}
function wantedOf({ document, spot: { path, part }, found: { from, to } }) {
	return {
		document,
		pointer: pointerOf(path),
		part,
		within: {
			from,
			to
		}
	};
}
// src/facts/credentials/table-cells.ts
/** What parts the cells of a table. CSV has its headings first; those of Markdown stand over a line of hyphens. */
var separators = [
	",",
	";",
	"	"
];
var ruled = /^[\s|:-]{5,400}$/;
/** What columns are called. */
var heading = /^["'`*]{0,2}[A-Za-z_][\w .-]{0,40}["'`*]{0,2}$/;
/** Longer lines are no headings. */
var longestHeading = 400;
/** The cells of columns whose heading says credential, in tables of CSV and of Markdown. Each line is read once. */
function* tableCells(text) {
	let table;
	let isFirst = true;
	for (let start = 0; start < text.length;) {
		const next = text.indexOf("\n", start);
		const end = next === -1 ? text.length : next;
		const line = text.slice(start, end);
		if (table !== void 0 && line.split(table.separator).length === table.columns) yield* cellsOf(line, start, table);
		else table = tableUnder(line, ruled.test(lineAt(text, end + 1)) ? ["|"] : isFirst ? separators : []);
		isFirst &&= /^\s*(?:#.*)?$/.test(line);
		start = end + 1;
	}
}
function lineAt(text, start) {
	const end = text.indexOf("\n", start);
	return text.slice(start, end === -1 ? start + longestHeading : end);
}
function tableUnder(line, parts) {
	if (parts.length === 0 || line.length > longestHeading || !(require_core()).mentionsCredential(line)) return void 0;
	for (const separator of parts) {
		const cells = line.trimEnd().split(separator);
		const inner = cells.map((cell) => cell.trim()).filter((cell, index) => cell !== "" || index > 0 && index < cells.length - 1);
		if (inner.length < 2 || !inner.every((cell) => heading.test(cell))) continue;
		const named = new Map(cells.flatMap((cell, index) => (require_core()).holdsCredential(bare(cell)) ? [[index, bare(cell)]] : []));
		if (named.size > 0) return {
			separator,
			columns: cells.length,
			named
		};
	}
}
function bare(cell) {
	return cell.trim().replace(/^["'`*]+|["'`*]+$/g, "");
}
function* cellsOf(line, start, { separator, named }) {
	let from = start;
	for (const [index, cell] of line.split(separator).entries()) {
		const name = named.get(index);
		const value = bare(cell);
		if (name !== void 0 && value.length >= shortest) {
			const at = from + cell.indexOf(value);
			yield {
				name,
				from: at,
				to: at + value.length
			};
		}
		from += cell.length + separator.length;
	}
}
/** Shorter cells hold no credential that could be told from a word. */
var shortest = 8;
// src/facts/credentials/template-literals.ts
/** One action of a template. */
var action = /\{\{-?([^{}]{1,2000})\}\}/g;
/** Literals that an action makes a value of: after `default` and what it may stand for, before or after `b64enc`, or alone. */
var literal = /\b(?:default|b64enc|coalesce|ternary)\s{1,9}(?:[.$][\w.]{1,200}\s{1,9}){0,4}"((?:[^"\\]|\\.){1,500})"|(?:^|\()\s{0,9}"((?:[^"\\]|\\.){1,500})"\s{0,9}(?:\||\)|-?$)/g;
/** The value of a chart that an action looks up: the literal stands for it. */
var looked = /\.Values(?:\.[A-Za-z_]\w{0,100}){0,20}\.([A-Za-z_]\w{0,100})/;
/** Where a template writes a value out: `{{ .Values.password | default "..." }}`, `{{ "..." | b64enc }}`. What it looks up by name is none. */
function* templateLiterals(text) {
	if (!text.includes("{{")) return;
	for (const { 0: whole, 1: inside = "", index } of text.matchAll(action)) {
		const start = index + whole.indexOf(inside);
		for (const match of inside.matchAll(literal)) {
			const value = match[1] ?? match[2] ?? "";
			const from = start + match.index + match[0].indexOf(`"${value}"`) + 1;
			const name = looked.exec(inside)?.[1];
			yield {
				from,
				to: from + value.length,
				...name === void 0 ? {} : { name }
			};
		}
	}
}
/** A variable and nothing else, with what it falls back to: Spring, shells, Compose, Flux. */
var variableAlone = /^\s{0,99}\$\{([A-Za-z_][\w.-]{0,80}):[-=]?([^\s{}"'$][^\s{}"'$]{11,255})\}\s{0,99}$/;
/** What a text that is nothing but a variable falls back to. What variables within a text fall back to is told under their names alone. */
function fallbackOf(text) {
	const [whole, variable, value] = variableAlone.exec(text) ?? [];
	if (whole === void 0 || variable === void 0 || value === void 0) return void 0;
	const to = whole.lastIndexOf("}");
	return {
		from: to - value.length,
		to,
		variable
	};
}
// src/facts/credentials/examine.ts
/**
* The credentials of one text, from first to last: tokens as they stand, tokens and literals in what it holds encoded, and those of its
* own fields and lines. Where none of these is found the text as a whole may be one.
* @param known tokens that stand in it as they are, where they were looked for before
*/
function examine(text, site, search, known) {
	if (text.length < 8 || (require_encrypted()).cipherFormOf(text) !== void 0) return [];
	if (site.encoded) {
		const decoded = examineEncoded(text, site, search);
		if (decoded !== void 0) return decoded;
	}
	if (search.dull) return examineDull(text, site, search);
	const tokens = known ?? tokensIn(text, site, search);
	const fields = search.nesting > 0 ? examineNested(text, site, search, tokens) : void 0;
	if (fields !== void 0) return merge(tokens, fields);
	const inside = [
		...decodedIn(text, site, search),
		...userinfoIn(text, site),
		...headersIn(text, site),
		...parametersIn(text, site),
		...writtenAsFallback(text, site),
		...writtenByTemplate(text, site),
		...writtenInCode(text, site, search)
	];
	const found = withOthers(merge(tokens, inside, assignedIn(text, site, search, [...tokens, ...inside])), writtenLoosely(text, site, search));
	return found.length > 0 || text.trim().includes("\n") ? found : literalIn(text, {
		from: 0,
		to: text.length
	}, site);
}
/** Whether some family has tokens of no other sign than the name that they stand under. */
function isAsked({ name, around }) {
	return name !== void 0 && (around !== void 0 || (require_core()).familiesAskFor(name));
}
/** What kubectl makes Secrets of, wherever the command stands. */
var intoSecret = /--(?:from-literal|docker-password)/;
/** The same where nothing looks drawn: only passwords as people write them are left, which count in few places. */
function examineDull(text, site, search) {
	const fields = search.nesting > 0 ? examineNested(text, site, search, []) : void 0;
	if (fields !== void 0) return fields;
	const tokens = isAsked(site) ? tokensIn(text, site, search) : [];
	if (tokens.length > 0) return tokens;
	if (!site.weak) return intoSecret.test(text) ? assignedIn(text, site, search, []) : [];
	const inside = [
		...userinfoIn(text, site),
		...headersIn(text, site),
		...writtenByTemplate(text, site)
	];
	const found = merge(inside, assignedIn(text, site, search, inside));
	return found.length > 0 || text.trim().includes("\n") ? found : literalIn(text, {
		from: 0,
		to: text.length
	}, site);
}
/** Finds, and those of another look that overlap none of them. */
function withOthers(found, others) {
	if (others.length === 0) return found;
	const isTaken = openOverlaps(found);
	return merge(found, others.filter((other) => !isTaken(other)));
}
/** Tokens between bytes that are no text. Undefined where there is none, and the bytes are few enough to be a key themselves. */
function tokensInBytes(text, site, search) {
	const whole = {
		from: 0,
		to: text.length
	};
	const tokens = tokensIn(Buffer.from(text, "base64").toString("latin1"), site, search).map((found) => ({
		...found,
		...whole,
		encodings: ["base64"]
	}));
	return tokens.length > 0 || text.length > 4096 ? tokens : void 0;
}
/** What all of a text is base64 of, by its field's type. Undefined where it is no base64 of a text. */
function examineEncoded(text, site, search) {
	const { encoded: _, ...plain } = site;
	const whole = (require_core()).decodeWhole(text, search);
	if (whole !== void 0) return examineDecoded(whole, plain, search);
	if (isBase64(text)) return tokensInBytes(text, plain, search);
	const tokens = tokensIn(text, plain, search);
	return tokens.length > 0 ? tokens : void 0;
}
function examineDecoded(decoded, site, search) {
	return examine(decoded.text, site, ofDecoded(search)).map((found) => ({
		...placed(found, decoded.origin),
		encodings: [...decoded.steps, ...found.encodings]
	}));
}
function decodedIn(text, site, search) {
	return [...(require_core()).decodingsOf(text, search)].flatMap((decoded) => examineDecoded(decoded, {
		...site,
		weak: false
	}, search));
}
function writtenByTemplate(text, site) {
	return [...templateLiterals(text)].flatMap(({ name, ...range }) => literalIn(text, range, name === void 0 ? site : {
		name,
		...site
	}));
}
function writtenAsFallback(text, site) {
	const fallback = fallbackOf(text);
	if (fallback === void 0 || (require_core()).nameMatters(fallback.variable)) return [];
	return literalIn(text, fallback, {
		...site,
		belongs: false,
		weak: false
	});
}
/** Literals of code and of markup under names that say credential, where they look drawn. */
function writtenInCode(text, site, search) {
	return [...codeLiterals(text)].flatMap(({ name, from, to }) => {
		const own = {
			holder: site.holder,
			belongs: false,
			weak: false,
			name
		};
		const shift = (range) => ({
			from: from + range.from,
			to: from + range.to
		});
		return examine(text.slice(from, to), own, search).map((found) => ({
			...placed(found, shift),
			inner: `/${name}${found.inner}`
		}));
	});
}
/** Values that look drawn where only words, the form of a line or a column's heading say that they are credentials. */
function writtenLoosely(text, site, search) {
	if (text.length < shortestLoose) return [];
	const pairs = maySpeak(text) ? [...spokenPairs(text)] : [];
	const cells = text.includes("\n") && (require_core()).mentionsCredential(text) ? [...tableCells(text)] : [];
	return [
		...pairs,
		...cells,
		...knownLogins(text)
	].flatMap(({ name, from, to }) => {
		const shift = (range) => ({
			from: from + range.from,
			to: from + range.to
		});
		const own = {
			holder: site.holder,
			belongs: false,
			weak: false,
			name
		};
		return examine(text.slice(from, to), own, search).map((found) => ({
			...placed(found, shift),
			inner: `/${name}${found.inner}`
		}));
	});
}
/** A shorter text has no place for a name and a value that looks drawn. */
var shortestLoose = 20;
/** What the lines of a text, and command lines on them, give names. */
function assignedIn(text, site, search, known) {
	if (!site.command && !text.includes("\n")) return [];
	const lines = text.includes("\n") && (known.length > 0 || (require_core()).mentionsCredential(text)) ? [...lineAssignments(text)] : [];
	const words = site.command || text.includes("--") ? [...commandAssignments(text)] : [];
	const { command: _, ...plain } = site;
	const holdsKnown = openOverlaps(known);
	const isAsked = site.belongs || search.beside !== void 0;
	return [...lines, ...words].flatMap(({ name, from, to, secret }) => {
		if (!secret && !isAsked && !(require_core()).nameMatters(name) && !holdsKnown({
			from,
			to
		})) return [];
		const own = secret ? {
			...plain,
			name,
			holder: "secret",
			belongs: true,
			weak: true
		} : {
			...plain,
			name
		};
		const value = text.slice(from, to);
		const shift = (range) => ({
			from: from + range.from,
			to: from + range.to
		});
		return examine(value, own, search).map((found) => {
			return {
				...placed(found, shift),
				inner: `/${name}${found.inner}`
			};
		});
	});
}
// src/facts/credentials/examine-spot.ts
/** The credentials of one text of a document, with what its place there tells. */
function examineSpot(spot, search) {
	const { zone, text, part, name } = spot;
	const { holder, belongs, weak, encoded, command, literals, nameless } = zone;
	const around = aboveOf(spot);
	const site = {
		holder,
		belongs,
		weak,
		encoded,
		command,
		...name === void 0 || nameless ? {} : { name: isPasswordFlag(name) && looksDrawn(text) ? "password" : name },
		...around === void 0 ? {} : { around }
	};
	if (part === "key") return examine(text, {
		holder: zone.holder,
		belongs: false,
		weak: false
	}, search);
	if (nameless) return examine(text, {
		holder,
		belongs: false,
		weak: false
	}, search);
	if (literals) return assigned(text, site, search);
	if (command || flagOf(text) !== void 0) return argument(text, site, search);
	if (name === "auth") {
		const registry = registryLogin(spot, site, search);
		if (registry !== void 0) return registry;
	}
	return withRegistry(examine(text, site, search), spot);
}
/** The key above a spot's own, where families ask for what it says: `bootstrapTokens`, `datadog`. */
function aboveOf({ path, part }) {
	if (part === "key") return void 0;
	for (let index = path.length - 2; index >= Math.max(0, path.length - 3); index--) {
		const key = path[index];
		if (typeof key === "string") return (require_core()).familiesAskFor(key) ? key : void 0;
	}
}
/** Flags that programs take passwords behind: redis-cli, docker login, sqlcmd. They mean much else. */
function isPasswordFlag(name) {
	return name === "-p" || name === "-P" || name === "-a";
}
function looksDrawn(text) {
	return !identifier.test(text) && (require_tokens()).drawnBits(text) > 14;
}
/** `NAME=value` of a kustomization's generator. */
function assigned(text, site, search) {
	const at = text.indexOf("=");
	if (at < 1) return examine(text, site, search);
	const quoted = /^(["']).*\1$/s.test(text.slice(at + 1));
	const from = at + 1 + (quoted ? 1 : 0);
	const value = text.slice(from, quoted ? -1 : void 0);
	return under(text.slice(0, at), value, from, site, search);
}
function under(name, value, from, site, search) {
	const { command: _, ...plain } = site;
	return examine(value, {
		...plain,
		name
	}, search).map((found) => placed(found, (range) => ({
		from: from + range.from,
		to: from + range.to
	})));
}
/** `--env=A=b`, and one more. What goes on and on is a value. */
var mostNames = 3;
/** A value and what a shell would run with it: objects and lists go on behind white space, too. */
var beforeCommand = /^(?:(["'])[^"']{0,4096}\1|[^\s"'{[]\S{0,4096})\s+\S/;
/** One word of a command line: a flag with its value, a value behind its flag, an assignment, or a script of its own. */
function argument(text, site, search, names = mostNames) {
	const flag = /^(--?[A-Za-z][\w.-]{0,100}|[A-Za-z_][\w.-]{0,100})=(?!=?$)/.exec(text);
	if (flag === null || /^[^=]*\s/.test(text)) return examine(text, {
		...site,
		command: /\s/.test(text)
	}, search);
	const [head, name = ""] = flag;
	if (!head.startsWith("-") && beforeCommand.test(text.slice(head.length))) return examine(text, {
		...site,
		command: true
	}, search);
	const nested = names > 1 && /^[A-Za-z_][\w.-]{0,100}=/.test(text.slice(head.length)) ? argument(text.slice(head.length), site, search, names - 1) : [];
	if (nested.length > 0) return nested.map((found) => placed(found, (range) => ({
		from: head.length + range.from,
		to: head.length + range.to
	})));
	return under(name, text.slice(head.length), head.length, site, search);
}
/** `auth` of a registry's login: base64 of the user's name, a colon and the password. */
function registryLogin(spot, site, search) {
	const login = (require_core()).decodeWhole(spot.text, search);
	const colon = login?.text.indexOf(":") ?? -1;
	if (login === void 0 || colon < 1) return void 0;
	const shift = (range) => ({
		from: colon + 1 + range.from,
		to: colon + 1 + range.to
	});
	return withRegistry(examine(login.text.slice(colon + 1), {
		...site,
		name: "password",
		belongs: true
	}, ofDecoded(search)).map((one) => ({
		...placed(one, (range) => login.origin(shift(range))),
		key: "auth",
		encodings: ["base64", ...one.encodings]
	})), spot);
}
/** Of a registry's login: what it opens. https://kubernetes.io/docs/concepts/containers/images/#config-json */
function withRegistry(found, { path, name }) {
	const registry = path.at(-2);
	if (found.length === 0 || name !== "auth" && name !== "password" && name !== "identitytoken") return found;
	return path.at(-3) === "auths" || path.length === 2 && /[.:]/.test(String(registry)) ? found.map((one) => ({
		...one,
		opens: [{
			what: "registry",
			value: String(registry)
		}]
	})) : found;
}
// src/facts/credentials/comments.ts
/** Words of names that say credential, rather too often than once too seldom. */
var words = /pass|secret|token|key|cred|auth/i;
/** What comments give names that say credential: settings that were switched off, with what was drawn for them still in place. */
function commented(text, search) {
	if (!namesCredential(text)) return [];
	const site = {
		holder: "other",
		belongs: false,
		weak: false
	};
	return merge([...lineAssignments(text), ...spokenPairs(text)].flatMap(({ name, from, to }) => {
		if (!(require_core()).nameMatters(name) || !isComment(text, from)) return [];
		const shift = (range) => ({
			from: from + range.from,
			to: from + range.to
		});
		return examine(text.slice(from, to), {
			...site,
			name
		}, search).map((found) => ({
			...placed(found, shift),
			inner: `/${name}${found.inner}`
		}));
	}));
}
/**
* Whether lines that are comments speak of credentials and give a value to what may be one by its name, or to a `value`, which a line before
* names. Most comments do not, and are passed without a look at the lines between them.
*/
function namesCredential(text) {
	let speaks = false;
	let gives = false;
	for (let at = text.indexOf("#"); at !== -1 && !(speaks && gives);) {
		const start = text.lastIndexOf("\n", at) + 1;
		const next = text.indexOf("\n", at);
		const end = next === -1 ? text.length : next;
		if (text.slice(start, at).trim() === "") {
			const line = text.slice(start, end);
			speaks ||= words.test(line);
			gives ||= maySpeak(line) || /[:=]/.test(line) && [...lineAssignments(line)].some(({ name }) => name === "value" || (require_core()).nameMatters(name));
		}
		at = text.indexOf("#", end);
	}
	return speaks && gives;
}
function isComment(text, at) {
	const start = text.lastIndexOf("\n", at) + 1;
	return /^[ \t]*#/.test(text.slice(start, at));
}
// src/facts/credentials/repeated-keys.ts
/**
* What stands under the first of two equal keys, which the document's value does not have. Each such field is read once more, as a document
* of its own.
*/
function repeatedKeys(file, site, search) {
	const flaws = file.flaws.filter(({ kind, first }) => kind === "duplicate-key" && first !== void 0);
	if (flaws.length === 0) return [];
	const starts = lineStarts(file.text);
	const zone = {
		...rootZone(void 0),
		...site
	};
	return flaws.flatMap(({ first }) => {
		const { from, to } = fieldAt(file.text, starts, first?.line ?? 1, first?.column ?? 1);
		const { documents } = (require_core()).readYaml(file.text.slice(from, to), limits);
		const shift = (range) => ({
			from: from + range.from,
			to: from + range.to
		});
		return fieldsOf(file.text.slice(from, to), documents, zone, search).map((found) => ({
			...placed(found, shift),
			inner: found.inner.replace(/^>/, "")
		}));
	});
}
function lineStarts(text) {
	return [0, ...Array.from(text.matchAll(/\r\n?|\n/g), (match) => match.index + match[0].length)];
}
/** A field from its key to the last line that is indented further. */
function fieldAt(text, starts, line, column) {
	let end = line;
	while (end < starts.length && isInside(text, starts[end] ?? 0, column)) end++;
	return {
		from: (starts[line - 1] ?? 0) + column - 1,
		to: starts[end] ?? text.length
	};
}
function isInside(text, start, column) {
	const indent = /^[ \t]*/.exec(text.slice(start, start + 1e3))?.[0].length ?? 0;
	const next = text.charAt(start + indent);
	return next === "" || next === "\n" || next === "\r" || indent >= column;
}
// src/facts/credentials/rest-of-text.ts
/**
* What the text of a file holds beside its fields: all of it where it was not read as YAML, else comments, values of repeated keys and
* documents that could not be read. A token in the text that no field accounts for is one of these.
*/
function restOfText(file, seen, structured, search) {
	let rest = restIn(file, seen, structured, search);
	if ((require_tokens()).lacksPartner(rest)) {
		const beside = rest.flatMap(({ family }) => family ?? []);
		rest = restIn(file, (require_core()).glanceBeside(file.text, seen, beside), structured, {
			...search,
			beside
		});
	}
	if (rest.length === 0) return [];
	const lines = new (require_core()).Lines(file.text);
	return rest.map((found) => ({
		found,
		span: lines.span(found.from, found.to)
	}));
}
function restIn(file, seen, structured, search) {
	const { text } = file;
	const broken = unreadParts(file).flatMap(({ from, to }) => {
		const part = text.slice(from, to);
		if (file.generates === void 0 && (require_core()).isClear(seen) && !(require_core()).mentionsCredential(part)) return [];
		const deep = file.documents.length === 0 && readable.test(part) ? search : {
			...search,
			nesting: 0
		};
		const found = (require_core()).examineText(part, siteOf(file, part), deep, part === text ? seen.tokens : void 0);
		return (isProse(file.path) && file.generates?.kind !== "Secret" ? asProse(found, part) : found).map((one) => ({
			...one,
			from: from + one.from,
			to: from + one.to
		}));
	});
	const notes = file.documents.length > 0 && !search.dull ? commented(text, {
		...search,
		nesting: 0
	}) : [];
	const site = siteOf(file, text);
	const named = merge(broken, notes, file.documents.length === 0 && !search.dull && isSource(file.path) ? writtenInCode(text, site, search) : [], file.documents.length === 0 && !search.dull && isData(file.path) ? writtenLoosely(text, site, search) : [], repeatedKeys(file, site, search));
	const byValue = (require_core()).groupBy(named, ({ value }) => value);
	const others = (require_core()).tokensOfText(text, seen, search).filter((one) => {
		if (file.documents.length > 0 && one.family === void 0) return false;
		return !byValue.get(one.value)?.some((other) => overlap(one, other));
	});
	return unaccounted([...named, ...others], structured, text);
}
/** How YAML and JSON of Kubernetes and of registries' logins begin that have another name: `admin.kubeconfig`, `.docker/config`. */
var readable = /^(?:["']?(?:apiVersion|kind|users|auths)["']?[ \t]*:|\{)/m;
/** Texts that were not read as YAML: the whole, or the documents that could not be read. */
function unreadParts({ documents, flaws, text, path }) {
	if (documents.length === 0) return isCode(path) ? [] : [{
		from: 0,
		to: text.length
	}];
	const broken = new Set(flaws.filter(({ read }) => !read).map(({ document }) => document));
	if (broken.size === 0) return [];
	return [...(require_core()).splitDocuments(text)].filter((_, index) => broken.has(index)).map(({ start, end }) => ({
		from: start,
		to: end
	}));
}
/** Source code and what tools write: names there say little, and only tokens count. */
function isCode(path) {
	return /\.(?:go|[cm]?[jt]sx?|py|rb|rs|java|kt|scala|c|cc|cpp|h|hpp|cs|swift|php|lua|proto|graphql|css|scss|less|html?|svg|xml|sum|lock|mod|patch|diff|map|min\.js|csv|tsv|ipynb|sql|pl|r|jl|ex|exs|erl|hs|ml|clj|vue|svelte|dart)$/i.test(path);
}
/** Source code that people write: not what tools make of it. */
function isSource(path) {
	return isCode(path) && !/(?:\.(?:sum|lock|mod|map|csv|tsv|svg|patch|diff|css|scss|less)|\.min\.[cm]?js)$/i.test(path);
}
/** Rows and statements: neither settings nor source code. */
function isData(path) {
	return /\.(?:csv|tsv|sql)$/i.test(path);
}
/** What people write to be read. */
function isProse(path) {
	return /\.(?:md|mdx|markdown|rst|adoc|asciidoc|txt|org|html?)$/i.test(path);
}
var id = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/**
* What prose holds of credentials. It is full of examples: what has no form of its own is no more than possible there; invitations with a
* password in their address and ids of sessions long gone are none.
*/
function asProse(found, text) {
	return found.filter((one) => one.family !== void 0 || !(id.test(one.value) || isInAddress(one, text))).map((one) => one.family === void 0 && one.tier === "likely" ? {
		...one,
		tier: "possible"
	} : one);
}
/** Whether a stretch stands behind the `?` of an address. */
function isInAddress({ from }, text) {
	return /https?:\/\/[^\s?]{1,500}\?\S{0,500}$/.test(text.slice(Math.max(0, from - 1e3), from));
}
/** What the text of a file that is no YAML, or of a document that could not be read, is. */
function siteOf({ role, generates, path }, text) {
	if (generates !== void 0) {
		const isSecret = generates.kind === "Secret";
		const isValue = generates.key !== void 0 && !text.trim().includes("\n");
		return {
			holder: isSecret ? "secret" : "config",
			belongs: isSecret,
			weak: true,
			...isValue ? { name: generates.key } : {}
		};
	}
	if (role === "values") return {
		holder: "values",
		belongs: false,
		weak: true
	};
	const kind = /\.(?:ya?ml|json|tpl|tmpl|gotmpl|j2)$/i.test(path) ? /^["']?kind["']?:\s*["']?(Secret|ConfigMap)\b/m.exec(text)?.[1] : void 0;
	return {
		holder: kind === "Secret" ? "secret" : kind === "ConfigMap" ? "config" : "other",
		belongs: false,
		weak: kind !== void 0
	};
}
/** Finds of the text that no field accounts for: where a value stands more often than in fields, those that lie in no find of a field. */
function unaccounted(found, structured, text) {
	if (structured.length === 0) return found;
	const counted = countValues(structured.map((one) => one.found));
	const inText = countValues(found);
	const left = found.filter(({ value }) => (inText.get(value) ?? 0) > (counted.get(value) ?? 0));
	if (left.length === 0) return left;
	const wanted = structured.flatMap((one) => "spot" in one ? [{
		...placeIn(one),
		document: one.document
	}] : []);
	const isCovered = openOverlaps((require_places()).locateRanges(text, wanted));
	return left.filter((one) => !isCovered(one));
}
function countValues(found) {
	const counts = /* @__PURE__ */ new Map();
	for (const { value } of found) counts.set(value, (counts.get(value) ?? 0) + 1);
	return counts;
}
function placeIn({ spot, found }) {
	return {
		pointer: pointerOf(spot.path),
		part: spot.part,
		within: {
			from: found.from,
			to: found.to
		}
	};
}
// src/facts/credentials/stop-gaps.ts
var messages = {
	"too-deeply-encoded": (require_core()).text`It holds base64 in base64 more than four deep: what lies deeper was not looked at. Write the value plainly, or exclude the file under paths.`,
	"inflates-too-far": (require_core()).text`It holds compressed data that unpacks to more than 8 MB: what is in there was not looked at. Exclude the file under paths if it belongs there.`
};
/** Tells each reason for which a file was not looked through to the end once. */
function stopGaps(path, onGap) {
	const told = /* @__PURE__ */ new Set();
	return { stop(reason) {
		if (told.has(reason)) return;
		told.add(reason);
		onGap({
			reason,
			place: (require_core()).fileStart(path),
			message: messages[reason]
		});
	} };
}
// src/facts/credentials/written-once.ts
/** An anchor and an alias, as far as can be told without reading. */
var anchor = /(?:^|[\s[{,:-])&[\w.-]/m;
var alias = /(?:^|[\s[{,:-])\*[\w.-]/m;
/**
* The finds of fields without those that an alias or a merge of YAML only repeats: what is written once is told once, at the first field that has
* it. Costs a second reading only where a text has aliases and a value is found twice.
*/
function writtenOnce(text, found) {
	if (found.length < 2 || !anchor.test(text) || !alias.test(text)) return found;
	const values = /* @__PURE__ */ new Set();
	const repeated = new Set(found.filter(({ found: { value } }) => values.size === values.add(value).size).map((one) => one.found.value));
	const asked = found.filter((one) => repeated.has(one.found.value) && "spot" in one);
	const ranges = (require_places()).locateRanges(text, asked.flatMap((one) => "spot" in one ? [{
		document: one.document,
		pointer: pointerOf(one.spot.path),
		part: one.spot.part,
		within: {
			from: one.found.from,
			to: one.found.to
		}
	}] : []));
	const taken = /* @__PURE__ */ new Set();
	const again = /* @__PURE__ */ new Set();
	asked.forEach((one, index) => {
		const range = ranges[index];
		const place = `${range?.from}:${range?.to}`;
		if (taken.has(place)) again.add(one);
		taken.add(place);
	});
	return again.size === 0 ? found : found.filter((one) => !again.has(one));
}
// src/facts/credentials/collect.ts
/** How many encodings may lie one in another, and how many texts with fields of their own. */
var deepest = {
	depth: 4,
	nesting: 8
};
/**
* The credentials of a file as read, in order of place. What kept it from being looked through to the end comes as gaps. The only place, with
* `src/tokens`, that ever holds a value; what it gives has none.
*/
function collectCredentials(file, asks, onGap = () => {}) {
	return credentialsFrom(collect(file, onGap), file, asks);
}
/** What a file holds, with the values: for this folder alone. */
function collect(file, onGap) {
	const gaps = stopGaps(file.path, onGap);
	const seen = (require_core()).glance(file.text);
	const isRead = !(require_core()).isClear(seen) || (require_core()).sightOf(file.text).mention;
	const dull = isRead && (require_core()).isClear(seen) && file.generates === void 0 && (require_core()).isDull(file.text);
	const search = {
		...deepest,
		...dull ? { dull: true } : {},
		stop: gaps.stop
	};
	const structured = isRead ? writtenOnce(file.text, collectFields(file, seen, search)) : [];
	return [
		...inPath(file.path),
		...structured,
		...restOfText(file, seen, structured, search)
	];
}
/** Tokens in the names of the file and its folders stand at its start, as far as lines go. */
function inPath(path) {
	const span = {
		line: 1,
		column: 1,
		endLine: 1,
		endColumn: 1
	};
	return (require_core()).pathTokens(path).map((found) => ({
		found: {
			...found,
			inner: "(path)"
		},
		span
	}));
}
function collectFields(file, seen, search) {
	const clear = (require_core()).isClear(seen);
	const isWorth = search.dull ? worthIfDull : worthIn(file.text);
	const look = {
		isWanted: (...about) => isWorth(...about) || !clear && (require_core()).concerns(seen, about[0]),
		isPassedOver: (zone) => clear && zone.nameless && zone.holder === "other"
	};
	return file.documents.flatMap((document) => {
		const found = collectDocument(file, document, search, look);
		if (!(require_tokens()).lacksPartner(found.map((one) => one.found))) return found;
		const beside = found.flatMap((one) => one.found.family ?? []);
		return collectDocument(file, document, {
			...search,
			beside
		});
	});
}
function collectDocument(file, document, search, look = {}) {
	const { value, index } = document;
	if (!(require_core()).isMapping$1(value) && !Array.isArray(value) && typeof value !== "string") return [];
	const collected = [];
	const visit = (spot) => {
		for (const found of examineSpot(spot, search)) collected.push({
			found,
			spot: {
				...spot,
				path: [...spot.path]
			},
			document: index,
			root: value
		});
	};
	walk(value, zoneOf(file), visit, look);
	return collected;
}
function zoneOf({ role, generates }) {
	const zone = rootZone(role === "values" || role === "kustomization" ? role : void 0);
	return generates === void 0 ? zone : {
		...zone,
		holder: generates.kind === "Secret" ? "secret" : "config",
		weak: true
	};
}
// src/facts/credentials/values.ts
/** A shorter piece is no part that could be told from a word. */
var shortestLine = 8;
/**
* The confirmed and likely values of a file in every form that a log could show them in: as written, decoded, without white space around, line
* by line, those last. The one way by which values leave this folder, for the runner's masks alone: they are to be written nowhere else.
*/
function* credentialValuesOf(file, asks) {
	const decoded = (require_core()).readBytes(file, asks.limits);
	const text = "text" in decoded ? decoded.text : Buffer.from(file.bytes).toString("latin1");
	const { documents, flaws } = (require_core()).isManifestByName(file.path) ? (require_core()).readYaml(text, asks.limits) : {
		documents: [],
		flaws: []
	};
	const manifests = documents.flatMap((document) => document.value === void 0 ? [] : (require_core()).manifestsOf(file.path, document));
	const role = (require_core()).roleOf(file.path, manifests, file.known ?? (require_core()).roleByPath(file.path));
	const { generates } = file;
	const forms = collect({
		path: file.path,
		role,
		text,
		flaws,
		documents,
		manifests,
		...generates === void 0 ? {} : { generates }
	}, () => {}).filter(({ found }) => found.tier !== "possible").map((one) => formsOf(one, text));
	for (const ofOne of forms) yield* ofOne;
	for (const form of forms.flat()) if (form.includes("\n")) yield* linesOf(form);
}
/** As written, as a provider sees it, and both without white space around. */
function formsOf(one, text) {
	const { value, from, to } = one.found;
	const source = "spot" in one ? one.spot.text : text;
	const padding = /^=*/.exec(source.slice(to, to + 2))?.[0] ?? "";
	const written = source.slice(from, to) + padding;
	return [.../* @__PURE__ */ new Set([
		value,
		value.trim(),
		written,
		written.trim()
	])];
}
function linesOf(form) {
	return form.split(/\r?\n/).map((line) => line.trim()).filter((line) => line.length >= shortestLine);
}
Object.defineProperty(exports, "collectCredentials", {
	enumerable: true,
	get: function() {
		return collectCredentials;
	}
});
Object.defineProperty(exports, "credentialValuesOf", {
	enumerable: true,
	get: function() {
		return credentialValuesOf;
	}
});
Object.defineProperty(exports, "examine", {
	enumerable: true,
	get: function() {
		return examine;
	}
});
Object.defineProperty(exports, "merge", {
	enumerable: true,
	get: function() {
		return merge;
	}
});
Object.defineProperty(exports, "ofDecoded", {
	enumerable: true,
	get: function() {
		return ofDecoded;
	}
});
Object.defineProperty(exports, "percentWords", {
	enumerable: true,
	get: function() {
		return percentWords;
	}
});
Object.defineProperty(exports, "placed", {
	enumerable: true,
	get: function() {
		return placed;
	}
});
Object.defineProperty(exports, "tokensIn", {
	enumerable: true,
	get: function() {
		return tokensIn;
	}
});
