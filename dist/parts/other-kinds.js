let require_core$loaded;
const require_core = () => (require_core$loaded ??= require("./core.js"));
let require_workloads$loaded;
const require_workloads = () => (require_workloads$loaded ??= require("./workloads.js"));
// src/kubernetes/config/bytes.ts
var alphabet = /^[A-Za-z0-9+/]*={0,2}$/;
/**
* The bytes that Go's decoder makes of a value of type `[]byte`: standard base64 with padding, line breaks ignored (encoding/base64),
* null as no bytes, a list of numbers from 0 to 255 as such (encoding/json). Else why it cannot, in words that follow its name and do not tell
* the value.
*/
function decodeBytes(value) {
	if (value === null) return { bytes: /* @__PURE__ */ new Uint8Array() };
	if (typeof value === "string") return decodeBase64(value);
	if (Array.isArray(value)) {
		const bytes = value.map((item) => item === null ? 0 : item);
		const fits = (item) => typeof item === "number" && Number.isInteger(item) && item >= 0 && item <= 255;
		return bytes.every(fits) ? { bytes: Uint8Array.from(bytes) } : { why: (require_core()).text`is a list, and only base64 text is taken.` };
	}
	return { why: (require_core()).text`is a ${[(require_core()).typeName(value)]}, and only base64 text is taken.` };
}
function decodeBase64(value) {
	const packed = value.replaceAll(/[\r\n]/g, "");
	if (alphabet.test(packed) && packed.length % 4 === 0) return { bytes: Buffer.from(packed, "base64") };
	return { why: whyNotBase64(packed) };
}
function whyNotBase64(packed) {
	const unpadded = packed.replace(/=+$/, "");
	if (/^[A-Za-z0-9_-]*$/.test(unpadded) && /[-_]/.test(unpadded)) return (require_core()).text`is not standard base64: - and _ belong to the URL alphabet, where + and / are taken.`;
	if (/^[A-Za-z0-9+/]*$/.test(unpadded)) return (require_core()).text`is not base64: its length (${packed.length} characters) is not a multiple of four, as padding with = would make it.`;
	return (require_core()).text`is not base64: it holds characters that are not of its alphabet.`;
}
/** Every value of a mapping of bytes that cannot be decoded, and how many bytes the others have. */
function decodeAll(data, pointer, topic) {
	const refusals = [];
	const bytes = /* @__PURE__ */ new Map();
	if (!(require_core()).isMapping(data)) return {
		refusals,
		bytes
	};
	for (const [key, value] of Object.entries(data)) {
		const decoded = decodeBytes(value);
		if ("bytes" in decoded) bytes.set(key, decoded.bytes);
		else refusals.push((require_core()).undecodable((require_core()).child(pointer, key), (require_core()).text`${(require_core()).untrusted(key)} ${decoded.why}`, { topic }));
	}
	return {
		refusals,
		bytes
	};
}
// src/kubernetes/config/data.ts
var topic$3 = "data-entry";
var sizeLimit = 1048576;
/** Keys of a `data`-like mapping that are refused: 253 characters of letters, digits, `-`, `_` and `.`, that do not lead out of a folder. */
function* dataKeyRefusals(data, pointer) {
	if (!(require_core()).isMapping(data)) return;
	for (const key of Object.keys(data)) {
		const why = (require_core()).whyNotConfigKey(key);
		if (why !== void 0) yield (require_core()).invalid((require_core()).child(pointer, key), key, why, {
			topic: topic$3,
			part: "key",
			suggestion: nearestDataKey(key)
		});
	}
}
/** Values that are no strings: Go cannot decode them. Null is taken, as ''. The value itself is never told: it may be a password. */
function* textValueRefusals(data, pointer) {
	if (!(require_core()).isMapping(data)) return;
	for (const [key, value] of Object.entries(data)) {
		if (typeof value === "string" || value === null) continue;
		yield (require_core()).undecodable((require_core()).child(pointer, key), (require_core()).text`${(require_core()).untrusted(key)} is a ${[(require_core()).typeName(value)]}, and only strings are taken.`, { topic: topic$3 });
	}
}
/** Refuses more than a mebibyte of values in all, counted as stored. */
function* sizeRefusals(bytes, pointer) {
	if (bytes <= sizeLimit) return;
	yield (require_core()).tooLong(pointer, (require_core()).text`The values have ${bytes} bytes in all, and at most ${sizeLimit} are taken.`, { topic: topic$3 });
}
function nearestDataKey(key) {
	const candidate = key.trim().replaceAll(/[\s/]+/g, "-").replaceAll(/^\.\.+/g, ".");
	return candidate !== key && (require_core()).whyNotConfigKey(candidate) === void 0 ? candidate : void 0;
}
// src/kubernetes/config/config-map.ts
/** What ValidateConfigMap (k8s.io/kubernetes v1.34.1, pkg/apis/core/validation) and the decoder refuse. */
function* checkConfigMap(object) {
	const data = (require_core()).mappingAt(object, "data");
	const binary = (require_core()).fieldOf(object, "binaryData");
	yield* dataKeyRefusals(data, "/data");
	yield* textValueRefusals(data, "/data");
	yield* dataKeyRefusals(binary, "/binaryData");
	const decoded = decodeAll(binary, "/binaryData", "data-entry");
	yield* decoded.refusals;
	for (const key of Object.keys((require_core()).mappingAt(object, "binaryData"))) {
		if (!Object.hasOwn(data, key)) continue;
		yield (require_core()).invalidWhole((require_core()).child("/data", key), (require_core()).text`The same key stands under binaryData, and only one of the two is taken.`, {
			topic: "data-entry",
			part: "key"
		});
	}
	let size = 0;
	for (const value of Object.values(data)) if (typeof value === "string") size += (require_core()).byteLength(value);
	for (const bytes of decoded.bytes.values()) size += bytes.length;
	yield* sizeRefusals(size, decoded.bytes.size === 0 ? "/data" : "");
}
// src/kubernetes/config/namespace.ts
var levels = [
	"privileged",
	"baseline",
	"restricted"
];
/** What ValidateNamespace and the Pod Security admission (on in every cluster that does not turn it off) refuse. */
function* checkNamespace(object) {
	yield* (require_core()).finalizerNameRefusals((require_core()).listAt((require_core()).mappingAt(object, "spec"), "finalizers"), "/spec/finalizers");
	const labels = (require_core()).mappingAt((require_core()).mappingAt(object, "metadata"), "labels");
	for (const mode of [
		"enforce",
		"audit",
		"warn"
	]) yield* podSecurityRefusals(labels, `pod-security.kubernetes.io/${mode}`);
}
function* podSecurityRefusals(labels, key) {
	if (Object.hasOwn(labels, key)) {
		const level = labels[key] ?? "";
		if (typeof level === "string" && !levels.includes(level)) yield (require_core()).notSupported((require_core()).child("/metadata/labels", key), level, levels);
	}
	const versionKey = `${key}-version`;
	if (!Object.hasOwn(labels, versionKey)) return;
	const version = labels[versionKey] ?? "";
	if (typeof version === "string" && !isPodSecurityVersion(version)) yield (require_core()).invalid((require_core()).child("/metadata/labels", versionKey), version, (require_core()).text`it must be latest or a version such as v1.34`);
}
/** ParseVersion of k8s.io/pod-security-admission: the number must also fit into 64 bits. */
function isPodSecurityVersion(version) {
	if (version === "latest") return true;
	const minor = /^v1\.(0|[1-9]\d*)$/.exec(version)?.[1];
	return minor !== void 0 && BigInt(minor) < 2n ** 63n;
}
// src/kubernetes/config/go-json.ts
/**
* Parses bytes as Go's encoding/json does into an interface: invalid UTF-8 and lone surrogates inside strings are replaced, and a
* number beyond a double is an error. JavaScript's parser agrees on all else.
*/
function parseGoJson(bytes) {
	let overflow = false;
	try {
		const value = JSON.parse(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes), (_, item) => {
			overflow ||= item === Number.POSITIVE_INFINITY || item === Number.NEGATIVE_INFINITY;
			return item;
		});
		return overflow ? { failed: true } : { value };
	} catch {
		return { failed: true };
	}
}
// src/kubernetes/config/secret-type.ts
var topic$2 = "secret-type";
var accountName = "kubernetes.io/service-account.name";
/**
* What a Secret of its type must hold (ValidateSecret). Types that Kubernetes does not know ask for nothing.
* `undecoded` are the keys of `data` whose value was refused already: they count as there.
*/
function* secretTypeRefusals(object, content, undecoded) {
	const holds = (key) => content.has(key) || undecoded.has(key);
	switch ((require_core()).stringAt(object, "type")) {
		case "kubernetes.io/service-account-token":
			if ((require_core()).stringAt((require_core()).mappingAt((require_core()).mappingAt(object, "metadata"), "annotations"), accountName) === "") yield (require_core()).required("", `the annotation ${accountName}`, {
				topic: topic$2,
				why: (require_core()).text`the type kubernetes.io/service-account-token asks for it`
			});
			return;
		case "kubernetes.io/dockercfg": return yield* configRefusals(object, ".dockercfg", content, holds);
		case "kubernetes.io/dockerconfigjson": return yield* configRefusals(object, ".dockerconfigjson", content, holds);
		case "kubernetes.io/basic-auth":
			if (!holds("username") && !holds("password")) yield (require_core()).required(dataPointer(object), "username or password", {
				topic: topic$2,
				why: (require_core()).text`the type kubernetes.io/basic-auth asks for one of them`
			});
			return;
		case "kubernetes.io/ssh-auth":
			if (!undecoded.has("ssh-privatekey") && (content.get("ssh-privatekey")?.length ?? 0) === 0) yield (require_core()).required(dataPointer(object), "ssh-privatekey", {
				topic: topic$2,
				why: (require_core()).text`the type kubernetes.io/ssh-auth asks for it`
			});
			return;
		case "kubernetes.io/tls": for (const key of ["tls.crt", "tls.key"]) if (!holds(key)) yield (require_core()).required(dataPointer(object), key, {
			topic: topic$2,
			why: (require_core()).text`the type kubernetes.io/tls asks for it`
		});
	}
}
function* configRefusals(object, key, content, holds) {
	if (!holds(key)) {
		yield (require_core()).required(dataPointer(object), key, {
			topic: topic$2,
			why: (require_core()).text`the Secret's type asks for it`
		});
		return;
	}
	const bytes = content.get(key);
	if (bytes === void 0) return;
	const parsed = parseGoJson(bytes);
	if ("value" in parsed && (parsed.value === null || (require_core()).isMapping(parsed.value))) return;
	const where = Object.hasOwn((require_core()).mappingAt(object, "stringData"), key) ? "/stringData" : "/data";
	yield (require_core()).invalidWhole((require_core()).child(where, key), (require_core()).text`The content is not a JSON object, as the Secret's type asks for.`, { topic: topic$2 });
}
/** The mapping that lacks a key: where the author writes the others. */
function dataPointer(object) {
	if ((require_core()).isMapping((require_core()).fieldOf(object, "stringData"))) return "/stringData";
	return (require_core()).isMapping((require_core()).fieldOf(object, "data")) ? "/data" : "";
}
// src/kubernetes/config/secret.ts
/** What ValidateSecret (k8s.io/kubernetes v1.34.1, pkg/apis/core/validation) and the decoder refuse. No message tells a value. */
function* checkSecret(object) {
	const texts = (require_core()).mappingAt(object, "stringData");
	yield* dataKeyRefusals((require_core()).fieldOf(object, "data"), "/data");
	yield* dataKeyRefusals(texts, "/stringData");
	yield* textValueRefusals(texts, "/stringData");
	const decoded = decodeAll((require_core()).fieldOf(object, "data"), "/data", "secret-data");
	yield* decoded.refusals;
	const content = new Map(decoded.bytes);
	for (const [key, value] of Object.entries(texts)) content.set(key, Buffer.from(typeof value === "string" ? value : ""));
	let size = 0;
	for (const bytes of content.values()) size += bytes.length;
	yield* sizeRefusals(size, "/data");
	yield* secretTypeRefusals(object, content, new Set(Object.keys((require_core()).mappingAt(object, "data")).filter((key) => !content.has(key))));
}
// src/kubernetes/config/checks.ts
/** By `group/Kind`. A ServiceAccount has nothing beyond its metadata that is checked. */
var configChecks = {
	"/ConfigMap": checkConfigMap,
	"/Namespace": checkNamespace,
	"/Secret": checkSecret
};
// src/kubernetes/rbac/binding.ts
var topic$1 = "rbac-binding";
var rbacGroup = "rbac.authorization.k8s.io";
/** What ValidateRoleBinding (k8s.io/kubernetes v1.34.1, pkg/apis/rbac/validation) refuses after defaulting. */
function* checkRoleBinding(object) {
	yield* roleRefRefusals(object, ["Role", "ClusterRole"]);
	yield* subjectsRefusals(object, true);
}
/** What ValidateClusterRoleBinding refuses: only a ClusterRole can be bound, and a ServiceAccount needs its namespace. */
function* checkClusterRoleBinding(object) {
	yield* roleRefRefusals(object, ["ClusterRole"]);
	yield* subjectsRefusals(object, false);
}
function* roleRefRefusals(object, kinds) {
	const ref = (require_core()).fieldOf(object, "roleRef");
	const at = ref === void 0 || ref === null ? "" : "/roleRef";
	const group = (require_core()).stringAt(ref, "apiGroup");
	const kind = (require_core()).stringAt(ref, "kind");
	const name = (require_core()).stringAt(ref, "name");
	if (group !== "" && group !== rbacGroup) yield (require_core()).notSupported("/roleRef/apiGroup", group, [rbacGroup], {
		topic: topic$1,
		suggestion: rbacGroup
	});
	if (kind === "") yield (require_core()).required(at, "roleRef's kind", { topic: topic$1 });
	else if (!kinds.includes(kind)) yield (require_core()).notSupported("/roleRef/kind", kind, kinds, { topic: topic$1 });
	if (name === "") yield (require_core()).required(at, "roleRef's name", { topic: topic$1 });
	const why = (require_core()).whyNotPathSegment(name);
	if (why !== void 0) yield (require_core()).invalid("/roleRef/name", name, why, { topic: topic$1 });
}
function* subjectsRefusals(object, namespaced) {
	for (const [index, subject] of (require_core()).listAt(object, "subjects").entries()) yield* subjectRefusals(subject, (require_core()).child("/subjects", index), namespaced);
}
function* subjectRefusals(subject, pointer, namespaced) {
	const kind = (require_core()).stringAt(subject, "kind");
	const name = (require_core()).stringAt(subject, "name");
	const group = (require_core()).stringAt(subject, "apiGroup");
	if (name === "") yield (require_core()).required(pointer, "name", { topic: topic$1 });
	if (kind === "ServiceAccount") {
		const why = name === "" ? void 0 : (require_core()).whyNotDns1123Subdomain(name);
		if (why !== void 0) yield (require_core()).invalid((require_core()).child(pointer, "name"), name, why, { topic: topic$1 });
		if (group !== "") yield (require_core()).notSupported((require_core()).child(pointer, "apiGroup"), group, [""], {
			topic: topic$1,
			suggestion: ""
		});
		if (!namespaced && (require_core()).stringAt(subject, "namespace") === "") yield (require_core()).required(pointer, "namespace", {
			topic: topic$1,
			why: (require_core()).text`a ClusterRoleBinding has none that a ServiceAccount could be looked up in`
		});
	} else if (kind === "User" || kind === "Group") {
		if (group !== "" && group !== rbacGroup) yield (require_core()).notSupported((require_core()).child(pointer, "apiGroup"), group, [rbacGroup], {
			topic: topic$1,
			suggestion: rbacGroup
		});
	} else if (kind === "") yield (require_core()).required(pointer, "kind", { topic: topic$1 });
	else yield (require_core()).notSupported((require_core()).child(pointer, "kind"), kind, [
		"ServiceAccount",
		"User",
		"Group"
	], { topic: topic$1 });
}
// src/kubernetes/rbac/role.ts
var topic = "rbac-rule";
/** What ValidateRole (k8s.io/kubernetes v1.34.1, pkg/apis/rbac/validation) refuses. */
function* checkRole(object) {
	yield* rulesRefusals(object, true);
}
/** What ValidateClusterRole refuses: also aggregation without a selector. */
function* checkClusterRole(object) {
	yield* rulesRefusals(object, false);
	const aggregation = (require_core()).fieldOf(object, "aggregationRule");
	if (!(require_core()).isMapping(aggregation)) return;
	const selectors = (require_core()).listAt(aggregation, "clusterRoleSelectors");
	if (selectors.length === 0) yield (require_core()).required("/aggregationRule", "a clusterRoleSelector", {
		topic,
		why: (require_core()).text`the rules are gathered by at least one`
	});
	for (const [index, selector] of selectors.entries()) yield* (require_core()).selectorRefusals(selector, (require_core()).child("/aggregationRule/clusterRoleSelectors", index));
}
function* rulesRefusals(object, namespaced) {
	for (const [index, rule] of (require_core()).listAt(object, "rules").entries()) yield* ruleRefusals(rule, (require_core()).child("/rules", index), namespaced);
}
/** ValidatePolicyRule: whom a rule is about must be told, and URLs outside the API only by a ClusterRole, in a rule of their own. */
function* ruleRefusals(rule, pointer, namespaced) {
	const isEmpty = (field) => (require_core()).listAt(rule, field).length === 0;
	if (isEmpty("verbs")) yield (require_core()).required(pointer, "at least one verb", { topic });
	if (!isEmpty("nonResourceURLs")) {
		const at = (require_core()).child(pointer, "nonResourceURLs");
		if (namespaced) yield (require_core()).invalidWhole(at, (require_core()).text`A Role cannot grant URLs outside the API: only a ClusterRole can.`, { topic });
		if (!isEmpty("apiGroups") || !isEmpty("resources") || !isEmpty("resourceNames")) yield (require_core()).invalidWhole(at, (require_core()).text`A rule is either about resources or about URLs outside the API: write two.`, { topic });
		return;
	}
	if (isEmpty("apiGroups")) yield (require_core()).required(pointer, "apiGroups", {
		topic,
		why: (require_core()).text`at least one, and "" is the core group`
	});
	if (isEmpty("resources")) yield (require_core()).required(pointer, "resources", {
		topic,
		why: (require_core()).text`at least one`
	});
}
// src/kubernetes/rbac/checks.ts
/** By `group/Kind`. */
var rbacChecks = {
	"rbac.authorization.k8s.io/ClusterRole": checkClusterRole,
	"rbac.authorization.k8s.io/ClusterRoleBinding": checkClusterRoleBinding,
	"rbac.authorization.k8s.io/Role": checkRole,
	"rbac.authorization.k8s.io/RoleBinding": checkRoleBinding
};
// src/kubernetes/storage/claim-spec.ts
var accessModes = [
	"ReadWriteOnce",
	"ReadOnlyMany",
	"ReadWriteMany",
	"ReadWriteOncePod"
];
/** What a claim asks for: ValidatePersistentVolumeClaimSpec of core validation, v1.34.1. */
function checkClaimSpec(spec, at, found) {
	checkAccessModes(spec, at, found);
	const selector = (require_workloads()).structAt(spec, "selector");
	if (selector !== void 0) found.push(...(require_core()).selectorRefusals(selector, `${at}/selector`));
	checkStorage(spec, at, found);
	for (const key of ["storageClassName", "volumeAttributesClassName"]) (require_workloads()).formedText(spec, key, at, found, (require_core()).whyNotDns1123Subdomain);
	(require_workloads()).oneOfStrictly(spec, "volumeMode", at, found, ["Block", "Filesystem"]);
	checkDataSources(spec, at, found);
}
function checkAccessModes(spec, at, found) {
	const given = (require_core()).fieldOf(spec, "accessModes");
	if (given === void 0 || given === null) found.push((require_core()).required(at, "accessModes", { why: (require_core()).text`at least one access mode` }));
	else if (Array.isArray(given) && given.length === 0) found.push((require_core()).required(`${at}/accessModes`, "at least one access mode"));
	let once = false;
	let others = false;
	(require_workloads()).eachText(spec, "accessModes", at, (mode, place) => {
		if (!accessModes.includes(mode)) found.push((require_core()).notSupported(place, mode, accessModes));
		else if (mode === "ReadWriteOncePod") once = true;
		else others = true;
	});
	if (once && others) found.push((require_core()).forbidden(`${at}/accessModes`, (require_core()).text`ReadWriteOncePod is not taken along with other access modes.`));
}
function checkStorage(spec, at, found) {
	const resources = (require_workloads()).structAt(spec, "resources");
	const place = `${at}/resources`;
	if (resources === void 0) {
		if (!(require_core()).isSet(spec, "resources")) found.push((require_core()).required(at, "resources.requests.storage"));
		return;
	}
	(require_workloads()).readAmounts((require_workloads()).structAt(resources, "limits"), `${place}/limits`, found);
	const requests = (require_workloads()).structAt(resources, "requests");
	if (requests === void 0) {
		if (!(require_core()).isSet(resources, "requests")) found.push((require_core()).required(place, "requests.storage"));
		return;
	}
	const amounts = (require_workloads()).readAmounts(requests, `${place}/requests`, found);
	if (!Object.hasOwn(requests, "storage")) {
		found.push((require_core()).required(`${place}/requests`, "storage"));
		return;
	}
	const storage = amounts.get("storage");
	if (storage !== void 0 && storage <= 0n) found.push((require_core()).invalidWhole(`${place}/requests/storage`, (require_core()).text`The amount must be more than 0.`));
}
/** A dataSource of an unknown kind is dropped unless a dataSourceRef is given: EnforceDataSourceBackwardsCompatibility. */
function checkDataSources(spec, at, found) {
	const given = (require_workloads()).structAt(spec, "dataSource");
	const ref = (require_workloads()).structAt(spec, "dataSourceRef");
	const refCounts = ref !== void 0 && !(require_workloads()).textAt(ref, "namespace");
	const known = given !== void 0 && isKnownSource(given);
	if (given !== void 0 && (known || refCounts)) checkSource(given, `${at}/dataSource`, found);
	if (ref === void 0 || !refCounts) return;
	checkSource(ref, `${at}/dataSourceRef`, found);
	if (given === void 0) return;
	if (![
		"apiGroup",
		"kind",
		"name"
	].every((key) => (given[key] ?? null) === (ref[key] ?? null))) found.push((require_core()).invalidWhole(`${at}/dataSource`, (require_core()).text`It must say the same as dataSourceRef, or be left out.`));
}
function isKnownSource(source) {
	const group = (require_workloads()).textAt(source, "apiGroup");
	const kind = (require_workloads()).textAt(source, "kind");
	return kind === "PersistentVolumeClaim" && group === "" || kind === "VolumeSnapshot" && group === "snapshot.storage.k8s.io";
}
function checkSource(source, at, found) {
	(require_workloads()).neededText(source, "name", at, found, "here");
	const kind = (require_workloads()).neededText(source, "kind", at, found, "here");
	(require_workloads()).formedText(source, "apiGroup", at, found, (require_core()).whyNotDns1123Subdomain);
	if (kind !== void 0 && (require_workloads()).textAt(source, "apiGroup") === "" && kind !== "PersistentVolumeClaim") found.push((require_core()).invalid(`${at}/kind`, kind, (require_core()).text`without an apiGroup only a PersistentVolumeClaim is taken`));
	(require_workloads()).formedText(source, "namespace", at, found, (require_core()).whyNotDns1123Label);
}
/** The claim that an ephemeral volume makes: validateEphemeralVolumeSource. Of the metadata only labels and annotations are taken. */
function checkClaimTemplate(source, at, found) {
	const template = (require_workloads()).structAt(source, "volumeClaimTemplate");
	if (template === void 0) {
		if (!(require_core()).isSet(source, "volumeClaimTemplate")) found.push((require_core()).required(at, "volumeClaimTemplate"));
		return;
	}
	const place = `${at}/volumeClaimTemplate`;
	const metadata = (require_workloads()).structAt(template, "metadata");
	if (metadata !== void 0) {
		found.push(...(require_core()).labelRefusals(metadata.labels, `${place}/metadata/labels`));
		found.push(...(require_core()).annotationRefusals(metadata.annotations, `${place}/metadata/annotations`));
		for (const [key, value] of Object.entries(metadata)) {
			if (key === "labels" || key === "annotations" || !isGiven(value, (require_workloads()).lengthOf(metadata, key))) continue;
			found.push((require_core()).forbidden((require_core()).child(`${place}/metadata`, key), (require_core()).text`Only labels and annotations are taken here.`, { part: "key" }));
		}
	}
	const spec = (require_workloads()).structAt(template, "spec");
	if (spec !== void 0) checkClaimSpec(spec, `${place}/spec`, found);
	else if (template.spec === null) found.push((require_core()).required(`${place}/spec`, "accessModes"));
}
function isGiven(value, length) {
	return Array.isArray(value) ? length > 0 : typeof value === "string" && value !== "" || typeof value === "number" && value !== 0;
}
// src/kubernetes/storage/claim.ts
/** What the API server refuses of a PersistentVolumeClaim: ValidatePersistentVolumeClaim of core validation, v1.34.1. */
function checkPersistentVolumeClaim(object) {
	const found = [];
	const spec = (require_workloads()).structAt(object, "spec");
	if (spec !== void 0) checkClaimSpec(spec, "/spec", found);
	else if (!(require_core()).isSet(object, "spec")) found.push((require_core()).required("", "spec", { why: (require_core()).text`a claim has access modes and asks for storage` }));
	return found;
}
// src/kubernetes/storage/checks.ts
/** By `group/Kind`. */
var storageChecks = { "/PersistentVolumeClaim": checkPersistentVolumeClaim };
Object.defineProperty(exports, "checkClaimSpec", {
	enumerable: true,
	get: function() {
		return checkClaimSpec;
	}
});
Object.defineProperty(exports, "checkClaimTemplate", {
	enumerable: true,
	get: function() {
		return checkClaimTemplate;
	}
});
Object.defineProperty(exports, "configChecks", {
	enumerable: true,
	get: function() {
		return configChecks;
	}
});
Object.defineProperty(exports, "decodeAll", {
	enumerable: true,
	get: function() {
		return decodeAll;
	}
});
Object.defineProperty(exports, "rbacChecks", {
	enumerable: true,
	get: function() {
		return rbacChecks;
	}
});
Object.defineProperty(exports, "storageChecks", {
	enumerable: true,
	get: function() {
		return storageChecks;
	}
});
