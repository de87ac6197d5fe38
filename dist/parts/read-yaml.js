import { n as text, r as untrusted, t as listed } from "./text.js";
import { a as valueAt, i as tokens, n as join, r as parent, t as child } from "./pointer.js";
import { n as groupOf, t as at } from "./manifest.js";
import { f as nearest } from "./bundle.js";
import { isUtf8 } from "node:buffer";
// src/facts/shape.ts
function isMapping(value) {
	return value !== null && typeof value === "object" && !Array.isArray(value);
}
/** Plain data as a sequence; anything else is an empty one. */
function sequence(value) {
	return Array.isArray(value) ? value : [];
}
/** A field of a mapping if it is a string. */
function stringOf(value, key) {
	const found = isMapping(value) && Object.hasOwn(value, key) ? value[key] : void 0;
	return typeof found === "string" ? found : void 0;
}
/** A field of a mapping; inherited names such as `constructor` are not fields. */
function field(value, key) {
	return isMapping(value) && Object.hasOwn(value, key) ? value[key] : void 0;
}
// src/facts/recreates.ts
/**
* Whether the tool that applies an object deletes and recreates it where an update is refused: Argo CD with `Force=true` (`Replace=true`
* alone is a PUT, still refused: https://github.com/argoproj/argo-cd/issues/14910) or Flux with its force annotation.
* https://fluxcd.io/flux/components/kustomize/kustomizations/#controlling-the-apply-behavior-of-resources
*/
function recreates(value) {
	const annotations = field(field(value, "metadata"), "annotations");
	return (stringOf(annotations, "argocd.argoproj.io/sync-options") ?? "").split(",").map((option) => option.trim()).includes("Force=true") || stringOf(annotations, "kustomize.toolkit.fluxcd.io/force")?.toLowerCase() === "enabled";
}
// src/types/rule.ts
/** Declares a rule. It does no I/O, keeps no state, and is silent on what it does not understand. */
function defineRule(rule) {
	return rule;
}
// src/rules/access/rbac-roleref-changed.ts
var rbac_roleref_changed_default = defineRule({
	id: "rbac-roleref-changed",
	scope: "pair",
	kinds: ["RoleBinding", "ClusterRoleBinding"],
	reads: ["values"],
	cases: {
		changed: "The roleRef of an existing binding changes.",
		recreated: "It changes where the tool deletes and recreates the binding."
	},
	docs: {
		what: "The roleRef of a binding stays as it is.",
		why: "The API server refuses to change it, so that nobody who may only edit subjects can change what they are granted.",
		fix: "Give the binding a new name, or delete it first.",
		sources: ["https://kubernetes.io/docs/reference/access-authn-authz/rbac/#clusterrolebinding-example"]
	},
	*check({ before, after }) {
		if (before === void 0 || after === void 0) return;
		const [old, now] = [roleRefOf(before.value), roleRefOf(after.value)];
		if (old === void 0 || now === void 0 || old.apiGroup === now.apiGroup && old.kind === now.kind && old.name === now.name) return;
		const recreated = recreates(after.value);
		const changed = old.name === now.name ? old.kind === now.kind ? "/roleRef/apiGroup" : "/roleRef/kind" : "/roleRef/name";
		yield {
			case: recreated ? "recreated" : "changed",
			place: after.origin(changed),
			message: recreated ? text`The roleRef changes from ${untrusted(`${old.kind} ${old.name}`)} to ${untrusted(`${now.kind} ${now.name}`)}. It cannot be changed in place; the force option deletes the binding first, and nobody has the grant in between.` : text`The roleRef changes from ${untrusted(`${old.kind} ${old.name}`)} to ${untrusted(`${now.kind} ${now.name}`)}. It cannot be changed: the API server refuses the update.`,
			help: text`Give the binding a new name, or delete it before this is applied.`,
			related: [{
				side: "base",
				place: before.origin(changed),
				message: text`It was ${untrusted(`${old.kind} ${old.name}`)}.`
			}]
		};
	}
});
/** With the default that the API server fills in. */
function roleRefOf(value) {
	const roleRef = field(value, "roleRef");
	const kind = stringOf(roleRef, "kind");
	const name = stringOf(roleRef, "name");
	if (kind === void 0 || name === void 0) return void 0;
	const apiGroup = stringOf(roleRef, "apiGroup");
	return {
		apiGroup: apiGroup === void 0 || apiGroup === "" ? "rbac.authorization.k8s.io" : apiGroup,
		kind,
		name
	};
}
// src/access/known-words.ts
/** The verbs that authorisers are asked about. https://kubernetes.io/docs/reference/access-authn-authz/authorization/#determine-the-request-verb */
var requestVerbs = [
	"get",
	"list",
	"watch",
	"create",
	"update",
	"patch",
	"delete",
	"deletecollection"
];
/** Verbs that only some resources know, `impersonate:*` and `impersonate-on:*` of 1.36 included. */
function isSpecialVerb(verb) {
	return specialVerbs.has(verb) || /^impersonate(?:-on)?:/.test(verb);
}
var specialVerbs = /* @__PURE__ */ new Set([
	"bind",
	"escalate",
	"impersonate",
	"use",
	"approve",
	"sign",
	"attest",
	"proxy",
	"post",
	"put",
	"head",
	"options",
	"request-serviceaccounts-token-audience",
	"arbitrary-node",
	"associated-node"
]);
/** Built-in resources with the group that serves them; for those of several groups, all. Subresources follow their resource. */
var groupsByResource = {
	bindings: [""],
	configmaps: [""],
	endpoints: [""],
	events: ["", "events.k8s.io"],
	limitranges: [""],
	namespaces: [""],
	nodes: ["", "metrics.k8s.io"],
	persistentvolumeclaims: [""],
	persistentvolumes: [""],
	pods: ["", "metrics.k8s.io"],
	podtemplates: [""],
	replicationcontrollers: [""],
	resourcequotas: [""],
	secrets: [""],
	serviceaccounts: [""],
	daemonsets: ["apps", "extensions"],
	deployments: ["apps", "extensions"],
	replicasets: ["apps", "extensions"],
	statefulsets: ["apps"],
	cronjobs: ["batch"],
	jobs: ["batch"],
	clusterrolebindings: ["rbac.authorization.k8s.io"],
	clusterroles: ["rbac.authorization.k8s.io"],
	rolebindings: ["rbac.authorization.k8s.io"],
	roles: ["rbac.authorization.k8s.io"],
	networkpolicies: ["networking.k8s.io", "extensions"],
	ingresses: ["networking.k8s.io", "extensions"]
};
/** The groups that serve a built-in resource, undefined for one that is not in the table: it may be a custom resource's. */
function groupsOf(resource) {
	const name = resource.split("/", 1)[0] ?? "";
	return Object.hasOwn(groupsByResource, name) ? groupsByResource[name] : void 0;
}
/** The plural resource that a singular, a kind or a capitalised form means: `secret`, `Secrets`, `ConfigMap`. */
function resourceMeant(word) {
	const [name = "", ...rest] = word.split("/");
	const lower = name.toLowerCase();
	const plural = [
		lower,
		`${lower}s`,
		`${lower}es`,
		lower.replace(/y$/, "ies")
	].find((form) => Object.hasOwn(groupsByResource, form));
	if (plural === void 0 || plural === name) return void 0;
	return [plural, ...rest].join("/");
}
// src/facts/manifests.ts
/**
* The objects that a document holds: itself, or the items of a `List` and of every typed list (`ConfigMapList`, `RoleList`).
* What lacks a kind or an apiVersion but has the other one beside `metadata` or `spec` counts as well, with '' for what is missing,
* so that a misspelt `piVersion` is told instead of passed over.
*/
function manifestsOf(file, document) {
	return collect(file, document.index, "", document.value, 0);
}
/** Lists in lists end here; kubectl itself flattens without a limit, real repositories never nest more than once. */
var deepestList = 8;
function collect(file, document, pointer, value, depth) {
	if (!isMapping(value) || !looksLikeObject(value)) return [];
	const kind = stringOf(value, "kind") ?? "";
	const items = field(value, "items");
	if (kind.endsWith("List") && Array.isArray(items) && !("spec" in value) && depth < deepestList) {
		const itemKind = kind.slice(0, -4);
		const apiVersion = stringOf(value, "apiVersion") ?? "";
		return items.flatMap((item, index) => {
			const whole = itemKind !== "" && isMapping(item) ? {
				apiVersion,
				kind: itemKind,
				...item
			} : item;
			return collect(file, document, child(child(pointer, "items"), index), whole, depth + 1);
		});
	}
	const metadata = field(value, "metadata");
	const namespace = stringOf(metadata, "namespace");
	return [{
		place: {
			file,
			document,
			pointer
		},
		apiVersion: stringOf(value, "apiVersion") ?? "",
		kind,
		...namespace === void 0 ? {} : { namespace },
		name: stringOf(metadata, "name") ?? "",
		value
	}];
}
function looksLikeObject(value) {
	const kind = field(value, "kind");
	const apiVersion = field(value, "apiVersion");
	if (typeof kind === "string" && typeof apiVersion === "string") return kind !== "" && apiVersion !== "";
	if (typeof apiVersion === "string") return isMapping(field(value, "metadata")) && !("kind" in value) && apiVersion !== "";
	return typeof kind === "string" && kind !== "" && isMapping(field(value, "metadata")) && !("apiVersion" in value);
}
function identityOf(manifest) {
	const { apiVersion, kind, name } = manifest;
	return {
		apiVersion,
		group: groupOf(apiVersion),
		kind,
		namespace: manifest.namespace ?? "",
		name: name === "" ? generateNameOf(manifest.value) : name
	};
}
function generateNameOf(value) {
	const prefix = stringOf(field(value, "metadata"), "generateName");
	return prefix === void 0 ? "" : `${prefix}*`;
}
/** Strings of a list field; whatever is not a string is left out. */
function stringsAt(value, key) {
	return sequence(field(value, key)).filter((item) => typeof item === "string");
}
// src/access/role-rules.ts
/** Kinds with `rules`. */
var roleKinds = ["Role", "ClusterRole"];
/** The rules of a Role or ClusterRole. One whose `rules` are filled in by aggregation has none of its own. */
function roleRulesOf(manifest) {
	return sequence(field(manifest.value, "rules")).flatMap((value, index) => {
		if (!isMapping(value)) return [];
		const strings = (key) => stringsAt(value, key);
		return [{
			pointer: child("/rules", index),
			value,
			apiGroups: strings("apiGroups"),
			resources: strings("resources"),
			resourceNames: strings("resourceNames"),
			verbs: strings("verbs"),
			nonResourceURLs: strings("nonResourceURLs")
		}];
	});
}
/** `*` or the exact word: how RBAC compares verbs and groups. https://kubernetes.io/docs/reference/access-authn-authz/rbac/ */
function covers(listed, wanted) {
	return listed.includes("*") || listed.includes(wanted);
}
/** The pointer of one word of a list field, or of the field itself. */
function wordAt(rule, list, word) {
	const index = sequence(rule.value[list]).indexOf(word);
	const pointer = child(rule.pointer, list);
	return index === -1 ? pointer : child(pointer, index);
}
/** Where a role's grants reach, in words. */
function reachOf(manifest) {
	if (manifest.kind === "ClusterRole") return text`every namespace that it is bound in`;
	return manifest.namespace === void 0 ? text`its namespace` : text`the namespace ${untrusted(manifest.namespace)}`;
}
// src/facts/opaque.ts
/** Template syntax of Helm, Flux, kustomize, Argo CD's Vault plugin and their like: what stands there is unknown, not wrong. */
var template = /\{\{|\{%|<%|\$\{|\$\(|<path:|%%|^<[^<>]+>$/;
/** Whether a name, kind or type is filled in by a tool later. */
function isTemplated(value) {
	return template.test(value);
}
/** Whether a scalar is SOPS ciphertext. https://github.com/getsops/sops/blob/main/aes/cipher.go */
function isCiphertext(value) {
	return typeof value === "string" && /^ENC\[AES256_GCM,data:.*,type:\w+\]$/s.test(value);
}
/** Whether an object carries SOPS' metadata: its encrypted fields hold ciphertext in place of what the API takes. */
function isSopsEncrypted(object) {
	const sops = field(object, "sops");
	return isMapping(sops) && typeof sops.mac === "string";
}
// src/facts/refused.ts
/**
* What the API server refuses of one topic, without what a tool fills in later: a templated name or value is unknown, and SOPS'
* ciphertext stands in place of a value that nobody sees here.
*/
function refusedOf(topic, manifest, known) {
	const ofTopic = known.refusals(manifest).filter((refusal) => refusal.topic === topic);
	if (ofTopic.length === 0) return ofTopic;
	const encrypted = isSopsEncrypted(manifest.value);
	return ofTopic.filter((refusal) => !isOpaque$1(refusal, manifest, encrypted));
}
function isOpaque$1(refusal, manifest, encrypted) {
	const key = tokens(refusal.pointer).at(-1) ?? "";
	if (refusal.part === "key") return isTemplated(key);
	const value = valueAt(manifest.value, refusal.pointer);
	if (encrypted && isCiphertext(value)) return true;
	return typeof value === "string" && isTemplated(value);
}
/** A refusal as a rule's report: what is wrong first, then why it matters and what to do. */
function reportRefused(refusal, manifest, words) {
	const { suggestion } = refusal;
	return {
		case: words.case,
		place: at(manifest, refusal.pointer, refusal.part),
		message: text`${refusal.message}${words.why}`,
		help: suggestion === void 0 ? words.help : text`${words.help} Did you mean ${untrusted(suggestion)}?`
	};
}
// src/rules/access/rbac-rule-never-matches.ts
var rbac_rule_never_matches_default = defineRule({
	id: "rbac-rule-never-matches",
	scope: "document",
	kinds: roleKinds,
	reads: ["refusals"],
	yieldsTo: ["flattened-manifest"],
	cases: {
		refused: "A rule that the API server refuses.",
		never: "A word that no request ever matches."
	},
	docs: {
		what: "Every word of a role can match a request.",
		why: "RBAC compares words literally and knows no globs, no singulars and no kinds: the rule looks as if it granted something, and grants nothing.",
		fix: "Use the plural resource, its API group, and the verbs that requests have.",
		sources: ["https://kubernetes.io/docs/reference/access-authn-authz/rbac/#referring-to-resources", "https://github.com/kubernetes/kubernetes/blob/v1.34.1/pkg/apis/rbac/v1/evaluation_helpers.go"]
	},
	*check(manifest, known) {
		for (const refusal of refusedOf("rbac-rule", manifest, known)) yield reportRefused(refusal, manifest, {
			case: "refused",
			why: text` The API server refuses the role.`,
			help: text`Correct the rule.`
		});
		for (const rule of roleRulesOf(manifest)) {
			yield* checkGroups(manifest, rule);
			yield* checkResources(manifest, rule);
			yield* checkNames(manifest, rule);
			yield* checkVerbs(manifest, rule);
		}
	}
});
function never(manifest, rule, list, word, message, help, right) {
	const place = at(manifest, wordAt(rule, list, word));
	const changes = right === void 0 ? [] : [{
		place,
		set: right
	}];
	return {
		case: "never",
		place,
		distinct: `${list}:${word}`,
		message,
		help,
		...changes.length > 0 ? { changes } : {}
	};
}
function* checkGroups(manifest, rule) {
	for (const group of rule.apiGroups) if (group === "v1" || group === "core") yield never(manifest, rule, "apiGroups", group, text`${untrusted(group)} is no API group: the core group is the empty string, and this word matches nothing.`, text`Write ${untrusted("\"\"")}.`, "");
	else if (/\/v\d/.test(group)) {
		const bare = group.slice(0, group.indexOf("/"));
		yield never(manifest, rule, "apiGroups", group, text`${untrusted(group)} holds a version: RBAC compares groups alone, and this word matches nothing.`, text`Write ${untrusted(bare)}.`, bare);
	}
}
function* checkResources(manifest, rule) {
	for (const resource of rule.resources) {
		if (isTemplated(resource)) continue;
		if (/^[^*/]+\/\*$/.test(resource)) {
			yield never(manifest, rule, "resources", resource, text`${untrusted(resource)} matches nothing: RBAC knows a star alone, exact names, and a star before a subresource.`, text`Name the subresources, such as ${untrusted(`${resource.slice(0, -1)}status`)}.`);
			continue;
		}
		const meant = resourceMeant(resource);
		const builtIn = rule.apiGroups.every((group) => group === "" || meant !== void 0 && (groupsOf(meant) ?? []).includes(group));
		if (meant !== void 0 && builtIn && rule.apiGroups.length > 0) {
			yield never(manifest, rule, "resources", resource, text`${untrusted(resource)} matches nothing: resources are named in the lower-case plural.`, text`Write ${untrusted(meant)}.`, meant);
			continue;
		}
		yield* checkGroupOf(manifest, rule, resource);
	}
}
/** A well-known resource under groups that do not serve it. Other groups may be custom ones with a resource of that name. */
function* checkGroupOf(manifest, rule, resource) {
	const serving = groupsOf(resource);
	if (serving === void 0 || rule.apiGroups.length === 0 || rule.apiGroups.some((group) => isTemplated(group))) return;
	if (serving.some((group) => covers(rule.apiGroups, group))) return;
	if (!rule.apiGroups.every((group) => servedGroups.has(group))) return;
	yield never(manifest, rule, "resources", resource, text`${untrusted(resource)} is not served by ${listed(rule.apiGroups.map((group) => untrusted(group === "" ? "\"\"" : group)))}: this word matches nothing.`, text`Its group is ${untrusted(serving[0] === "" ? "\"\"" : serving[0] ?? "")}.`);
}
var servedGroups = /* @__PURE__ */ new Set([
	"",
	"apps",
	"batch",
	"rbac.authorization.k8s.io",
	"networking.k8s.io",
	"policy",
	"autoscaling"
]);
function* checkNames(manifest, rule) {
	if (rule.resources.includes("signers")) return;
	for (const name of rule.resourceNames) {
		if (!name.includes("*") || isTemplated(name)) continue;
		yield never(manifest, rule, "resourceNames", name, text`${untrusted(name)} is compared literally: no object has that name, and the rule grants nothing.`, text`List the names, or leave resourceNames out to mean every object.`);
	}
}
function* checkVerbs(manifest, rule) {
	const builtIn = rule.resources.length > 0 && rule.resources.every((resource) => (groupsOf(resource) ?? resourceMeant(resource)) !== void 0);
	for (const verb of rule.verbs) {
		if (verb === "*" || requestVerbs.includes(verb) || isSpecialVerb(verb) || isTemplated(verb)) continue;
		if (!builtIn) continue;
		const lower = requestVerbs.find((known) => known === verb.toLowerCase());
		yield never(manifest, rule, "verbs", verb, text`${untrusted(verb)} is no verb of a request: this word matches nothing.`, lower === void 0 ? text`Verbs are ${listed(requestVerbs.map(untrusted))}.` : text`Write ${untrusted(lower)}.`, lower);
	}
}
// src/rules/access/rbac-secrets-read-unscoped.ts
var rbac_secrets_read_unscoped_default = defineRule({
	id: "rbac-secrets-read-unscoped",
	scope: "document",
	kinds: roleKinds,
	words: ["secrets"],
	yieldsTo: ["rbac-wildcard"],
	cases: {
		list: "The verbs list or watch on Secrets without names.",
		get: "The verb get on Secrets without names."
	},
	docs: {
		what: "A role that reads Secrets names them.",
		why: "The verbs list and watch return the contents of every Secret in reach; get without names reads whichever one is asked for.",
		fix: "Use get with resourceNames. A Pod needs no grant at all for the Secrets that it mounts or takes as environment.",
		sources: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#listing-secrets"]
	},
	*check(manifest) {
		for (const rule of roleRulesOf(manifest)) yield* checkRule$1(manifest, rule);
	}
});
function* checkRule$1(manifest, rule) {
	if (!rule.resources.includes("secrets") || !covers(rule.apiGroups, "") || rule.resourceNames.length > 0) return;
	const every = rule.verbs.includes("*");
	const listing = every ? ["list", "watch"] : ["list", "watch"].filter((verb) => rule.verbs.includes(verb));
	const reach = reachOf(manifest);
	const first = every ? "*" : listing[0];
	if (first !== void 0) yield {
		case: "list",
		place: at(manifest, wordAt(rule, "verbs", first)),
		distinct: every ? "*" : listing.join(","),
		message: text`${listed(listing.map(untrusted))} on secrets ${listing.length === 1 ? text`returns` : text`return`} the contents of every Secret in ${reach}.`,
		help: text`Use ${untrusted("get")} with resourceNames. Secrets that Pods mount or take as environment need no grant: the kubelet reads them.`
	};
	else if (rule.verbs.includes("get")) yield {
		case: "get",
		place: at(manifest, wordAt(rule, "verbs", "get")),
		distinct: "get",
		message: text`${untrusted("get")} on secrets without resourceNames reads any Secret in ${reach} whose name is known or guessed.`,
		help: text`Name the Secrets under resourceNames. Secrets that Pods mount or take as environment need no grant.`
	};
}
// src/rules/access/rbac-wildcard.ts
var reads = [
	"get",
	"list",
	"watch"
];
/** Core resources on which every verb at once is more than any workload needs. */
var sensitive = [
	"secrets",
	"configmaps",
	"serviceaccounts",
	"pods",
	"nodes"
];
var powerfulSubresources = [
	"*/exec",
	"*/attach",
	"*/proxy",
	"*/token",
	"*/portforward",
	"*/ephemeralcontainers"
];
var rbac_wildcard_default = defineRule({
	id: "rbac-wildcard",
	scope: "document",
	kinds: roleKinds,
	words: ["*"],
	cases: {
		secrets: "A star that covers reading Secrets.",
		"all-verbs": "Every verb on sensitive resources.",
		"foreign-group": "Every resource of a built-in API group outside the core.",
		"custom-group": "Every resource of a custom API group.",
		subresource: "A star over a subresource that gives control of Pods, nodes or identities.",
		"non-resource": "Every URL of the API server."
	},
	docs: {
		what: "Roles name the resources and verbs that they grant.",
		why: "A star covers Secrets, whatever kinds are installed later, and verbs such as escalate and impersonate.",
		fix: "List the resources and verbs that the workload uses.",
		sources: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege", "https://kubernetes.io/docs/reference/access-authn-authz/rbac/#referring-to-resources"]
	},
	*check(manifest) {
		if (isBuiltInRole(manifest) || isAggregated(manifest)) return;
		for (const rule of roleRulesOf(manifest)) yield* checkRule(manifest, rule);
	}
});
/** Names that Kubernetes itself ships: whoever has them in a repository restores what is there anyway. */
function isBuiltInRole(manifest) {
	return manifest.kind === "ClusterRole" && (manifest.name === "cluster-admin" || manifest.name === "admin" || manifest.name.startsWith("system:"));
}
/** The controller overwrites the rules of an aggregated role. */
function isAggregated(manifest) {
	return isMapping(field(manifest.value, "aggregationRule"));
}
function* checkRule(manifest, rule) {
	const reach = reachOf(manifest);
	if (rule.nonResourceURLs.includes("*") && rule.verbs.includes("*")) yield {
		case: "non-resource",
		place: at(manifest, wordAt(rule, "nonResourceURLs", "*")),
		distinct: "*",
		message: text`This rule allows every verb on every URL of the API server that is no resource, debugging and profiling among them.`,
		help: text`Name the URLs, such as ${untrusted("/metrics")}.`
	};
	const core = covers(rule.apiGroups, "");
	const granted = rule.verbs.includes("*") ? reads : reads.filter((verb) => rule.verbs.includes(verb));
	const named = rule.resourceNames.length > 0;
	if (rule.resources.includes("*") && core && granted.length > 0 && !named) {
		yield {
			case: "secrets",
			place: at(manifest, wordAt(rule, "resources", "*")),
			distinct: rule.verbs.includes("*") ? "*" : granted.join(","),
			message: text`The star in resources includes Secrets: this rule can ${listed(granted.map(untrusted))} every Secret in ${reach}.`,
			help: text`List the resources that are needed, and Secrets by name under resourceNames.`
		};
		return;
	}
	yield* checkNarrower(manifest, rule, core);
}
function* checkNarrower(manifest, rule, core) {
	const subresource = powerfulSubresources.find((resource) => rule.resources.includes(resource));
	if (subresource !== void 0 && core) yield {
		case: "subresource",
		place: at(manifest, wordAt(rule, "resources", subresource)),
		distinct: subresource,
		message: text`${untrusted(subresource)} covers that subresource of every kind: it gives control of Pods, nodes or identities.`,
		help: text`Name the resource, such as ${untrusted(`pods${subresource.slice(1)}`)}.`
	};
	const touched = core ? sensitive.filter((resource) => rule.resources.includes(resource)) : [];
	if (rule.verbs.includes("*") && touched.length > 0 && rule.resourceNames.length === 0) yield {
		case: "all-verbs",
		place: at(manifest, wordAt(rule, "verbs", "*")),
		distinct: touched.join(","),
		message: text`This rule grants every verb on ${listed(touched.map(untrusted))}, those of later Kubernetes versions included.`,
		help: text`List the verbs that are needed.`
	};
	if (rule.resources.includes("*") && !core && rule.verbs.some((verb) => verb !== "get" && verb !== "list" && verb !== "watch")) yield {
		case: rule.apiGroups.every((group) => group.includes(".") && !group.endsWith(".k8s.io")) ? "custom-group" : "foreign-group",
		place: at(manifest, wordAt(rule, "resources", "*")),
		distinct: rule.apiGroups.join(","),
		message: text`This rule can change every resource of ${listed(rule.apiGroups.map(untrusted))}, those that are added later included.`,
		help: text`List the resources that are needed.`
	};
}
// src/facts/schema-words.ts
/** A schema error in words: what is wrong and why it matters, and what to do. Rebuilt from path and schema, never an engine's text. */
function tellSchemaError(error, manifest, partly) {
	const why = text` The API server refuses the object${partly ? text` in ${untrusted(error.versions.join(", "))}` : text``}.`;
	return {
		message: text`${words$2[error.cause](error, manifest)}${why}`,
		help: advise(error)
	};
}
var words$2 = {
	"unknown-field": (error, manifest) => text`${untrusted(error.field ?? "")} is not a field of ${ownerOf(parent(error.pointer), manifest)}.`,
	"missing-field": (error, manifest) => text`${ownerOf(error.pointer, manifest)} lacks the required field ${untrusted(error.field ?? "")}.`,
	"wrong-type": (error) => text`${fieldOf(error.pointer)} is ${named(error.found ?? "another type")} where ${oneOf(error.expected.map(named))} is taken.`,
	"not-in-enum": (error) => text`${fieldOf(error.pointer)} takes only ${oneOf(error.expected.slice(0, 12).map(untrusted))}.`,
	"bad-pattern": (error) => text`${fieldOf(error.pointer)} does not match the pattern ${untrusted(error.expected.join(", "))}.`,
	"bad-format": (error) => text`${fieldOf(error.pointer)} is not in the format ${untrusted(error.expected.join(", "))}.`,
	"out-of-range": (error) => text`${fieldOf(error.pointer)} is out of range: it has to be ${untrusted(error.expected.join(", "))}.`,
	"wrong-length": (error) => text`${fieldOf(error.pointer)} has a wrong length: it has to be ${untrusted(error.expected.join(", "))}.`,
	"not-unique": (error) => text`${fieldOf(error.pointer)} holds an item twice.`,
	"wrong-combination": (error) => text`${fieldOf(error.pointer)} has a combination of fields that the schema does not take${error.expected.length > 0 ? text`: ${oneOf(error.expected.slice(0, 12).map(untrusted))}` : text``}.`
};
function advise(error) {
	if (error.cause === "unknown-field") {
		if (error.nearest !== void 0) return text`Did you mean ${untrusted(error.nearest)}?`;
		if (error.belongs !== void 0) return text`Move it to ${untrusted(error.belongs)}, where this kind has a field of that name.`;
		return text`Remove it, or move it to where it belongs.`;
	}
	if (error.cause === "missing-field") return text`Add ${untrusted(error.field ?? "")}.`;
	if (error.cause === "not-in-enum" && error.nearest !== void 0) return text`Did you mean ${untrusted(error.nearest)}?`;
	if (error.cause === "wrong-type" && error.expected.length === 1 && error.expected[0] === "string") return text`Quote the value.`;
	return text`Correct the value.`;
}
var articles = {
	array: "a list",
	object: "a mapping",
	string: "a string",
	integer: "an integer",
	number: "a number",
	boolean: "a boolean",
	null: "null"
};
function named(type) {
	const known = articles[type];
	return known === void 0 ? text`${untrusted(type)}` : [known];
}
function oneOf(items) {
	return items.length === 0 ? text`another value` : listed(items, "or");
}
/** The field itself, with its list when it is an item. */
function fieldOf(pointer) {
	const path = tokens(pointer);
	const last = path.at(-1);
	if (last === void 0) return text`The object`;
	return /^\d+$/.test(last) ? text`An item of ${untrusted(path.at(-2) ?? "")}` : text`${untrusted(last)}`;
}
/** What holds a field, named as people do: the kind at the root, else the field or the list whose item it is. */
function ownerOf(pointer, manifest) {
	const path = tokens(pointer);
	const last = path.at(-1);
	if (last === void 0) return text`${untrusted(manifest.kind)}`;
	if (!/^\d+$/.test(last)) return text`${untrusted(last)}`;
	return text`an item of ${untrusted(path.at(-2) ?? "")}`;
}
// src/rules/policy/engine-difference.ts
var engine_difference_default = defineRule({
	id: "engine-difference",
	scope: "document",
	kinds: [],
	reads: ["schema"],
	cases: {
		embedded: "Only the embedded engine refuses it.",
		kubeconform: "Only kubeconform refuses it."
	},
	docs: {
		what: "With schema-engine: both, the two engines agree on every object.",
		why: "Where they do not, one of them is wrong, and what a single engine says of such an object is in doubt.",
		fix: "Look at the field; if the object is right, please report the difference.",
		sources: ["https://github.com/yannh/kubeconform"]
	},
	*check(manifest, known) {
		for (const { only, error } of known.schema(manifest).differences ?? []) {
			const partly = error.versions.length > 0 && error.versions.length < known.versions.length;
			const { message } = tellSchemaError(error, manifest, partly);
			yield {
				case: only,
				place: at(manifest, error.pointer, error.part),
				message: text`Only ${only === "embedded" ? text`the embedded schemas refuse` : text`kubeconform refuses`} this. ${message}`,
				help: text`Correct the field if the object is wrong; if it is right, please report the difference.`,
				distinct: `${only} ${error.cause} ${error.field ?? ""}`,
				...partly ? { versions: error.versions } : {}
			};
		}
	}
});
// src/rules/policy/differences/difference.ts
/** A key of the policy by its place in an order from strict to lax. */
function gradedDifference(pointer, was, becomes, strictness, what) {
	if (was === becomes) return [];
	return [{
		pointer,
		relaxes: strictness.indexOf(becomes) > strictness.indexOf(was),
		what,
		distinct: `${pointer}=${becomes}`
	}];
}
/** Items that come into a list and items that leave it. */
function listDifference(was, becomes) {
	return {
		added: becomes.filter((item) => !was.includes(item)),
		removed: was.filter((item) => !becomes.includes(item))
	};
}
/** The place of a difference: where the proposed config says it; the policy that it extends, where that decides; else the whole of it. */
function statedAt(proposed, pointer) {
	const stated = proposed.stated ?? [];
	const top = topOf(pointer);
	if (stated.includes(pointer) || stated.includes(top) && top !== "/rules") return pointer;
	return ["/extends", top].find((candidate) => stated.includes(candidate)) ?? "";
}
function topOf(pointer) {
	const end = pointer.indexOf("/", 1);
	return end === -1 ? pointer : `/${pointer.slice(1, end)}`;
}
// src/rules/policy/differences/rule-differences.ts
var strictness = [
	"error",
	"warning",
	"notice",
	"off"
];
/** One difference per rule and direction: graded lower, graded higher, other options (which nobody but the rule can weigh). */
function ruleDifferences(was, becomes) {
	return Object.keys(becomes).flatMap((id) => {
		const [old, now] = [was[id], becomes[id]];
		return old === void 0 || now === void 0 ? [] : entryDifferences(id, old, now);
	});
}
function entryDifferences(id, old, now) {
	const pointer = child("/rules", id);
	const changed = Object.entries(now.cases).flatMap(([name, becomes]) => {
		const was = old.cases[name];
		return was === void 0 || was === becomes ? [] : [{
			name,
			was,
			becomes,
			relaxes: strictness.indexOf(becomes) > strictness.indexOf(was)
		}];
	});
	const graded = [true, false].flatMap((relaxes) => {
		const cases = changed.filter((one) => one.relaxes === relaxes);
		if (cases.length === 0) return [];
		const what = text`${untrusted(id)} becomes ${tellCases(cases, Object.keys(now.cases).length)}`;
		return [{
			pointer,
			relaxes,
			what,
			distinct: JSON.stringify([id, cases.map(({ name, becomes }) => [name, becomes])])
		}];
	});
	return JSON.stringify(sorted(old.options)) === JSON.stringify(sorted(now.options)) ? graded : [...graded, {
		pointer,
		relaxes: true,
		what: text`${untrusted(id)} gets other options`,
		distinct: `${id} options`
	}];
}
function tellCases(cases, all) {
	const [first] = cases;
	if (first !== void 0 && cases.every(({ was, becomes }) => was === first.was && becomes === first.becomes) && cases.length === all) return text`${untrusted(first.becomes)}, it was ${untrusted(first.was)}`;
	return listed(cases.map(({ name, was, becomes }) => text`${untrusted(becomes)} for ${untrusted(name)}, it was ${untrusted(was)}`));
}
function sorted(options) {
	return Object.entries(options).sort(([a], [b]) => a < b ? -1 : 1);
}
// src/rules/policy/differences/differences.ts
/** All that a proposed policy changes, in the order of the config's keys. What cannot be told to be as strict is taken to relax it. */
function policyDifferences(policy, proposed) {
	const became = (key, was, becomes) => text`${untrusted(key)} becomes ${untrusted(becomes)}, it was ${untrusted(was)}`;
	return [
		...versionDifferences(policy, proposed),
		...pathDifferences(policy.paths, proposed.paths),
		...gradedDifference("/schema-engine", policy.schemaEngine, proposed.schemaEngine, policy.schemaEngine === "both" ? [
			"both",
			"embedded",
			"kubeconform"
		] : [], became("schema-engine", policy.schemaEngine, proposed.schemaEngine)),
		...namedDifferences("/schema-locations", policy.schemaLocations, proposed.schemaLocations, {
			added: false,
			removed: true
		}),
		...namedDifferences("/crds", policy.crds, proposed.crds, {
			added: policy.crds.length === 0,
			removed: proposed.crds.length > 0
		}),
		...ruleDifferences(policy.rules, proposed.rules),
		...gradedDifference("/fail-on", policy.failOn, proposed.failOn, [
			"notice",
			"warning",
			"error",
			"never"
		], became("fail-on", policy.failOn, proposed.failOn)),
		...gradedDifference("/scope", policy.scope, proposed.scope, [
			"all",
			"changed-files",
			"new"
		], became("scope", policy.scope, proposed.scope)),
		...gradedDifference("/on-incomplete", policy.onIncomplete, proposed.onIncomplete, ["fail", "warn"], became("on-incomplete", policy.onIncomplete, proposed.onIncomplete)),
		...exemptionDifferences(policy.exemptions, proposed.exemptions),
		...namedDifferences("/external", policy.external, proposed.external, {
			added: true,
			removed: false
		}),
		...namedDifferences("/trusted-controllers", policy.trustedControllers, proposed.trustedControllers, {
			added: true,
			removed: false
		})
	];
}
function versionDifferences(policy, proposed) {
	if (JSON.stringify(policy.versions) === JSON.stringify(proposed.versions)) return [];
	const perPath = (one) => one.versions.flatMap(({ paths, minors }) => minors.map((minor) => paths === "**" ? minor : `${minor} for ${paths}`));
	const { added, removed } = listDifference(perPath(policy), perPath(proposed));
	const dropped = removed.length === 0 ? [] : [text`no longer ${words$1(removed)}`];
	const gained = added.length === 0 ? [] : [text`now also ${words$1(added)}`];
	const parts = [...dropped, ...gained];
	const what = parts.length === 0 ? text`kubernetes-versions is put in another order` : text`kubernetes-versions: ${listed(parts)}`;
	return [{
		pointer: "/kubernetes-versions",
		relaxes: removed.length > 0 || parts.length === 0,
		what,
		distinct: JSON.stringify(proposed.versions)
	}];
}
/** Taking a path in is stricter, leaving one out is not; the first pattern that includes leaves out all the rest. */
function pathDifferences(was, becomes) {
	if (JSON.stringify(was) === JSON.stringify(becomes)) return [];
	const { added, removed } = listDifference(was, becomes);
	const includes = (pattern) => !pattern.startsWith("!");
	return [{
		pointer: "/paths",
		relaxes: removed.some(includes) && becomes.some(includes) || !was.some(includes) && becomes.some(includes) || added.some((pattern) => !includes(pattern)) || added.length === 0 && removed.length === 0,
		what: text`paths: ${told$1(added, removed)}`,
		distinct: JSON.stringify(becomes)
	}];
}
function namedDifferences(pointer, was, becomes, relaxing) {
	const { added, removed } = listDifference(was, becomes);
	if (added.length === 0 && removed.length === 0) return [];
	return [{
		pointer,
		relaxes: relaxing.added && added.length > 0 || relaxing.removed && removed.length > 0,
		what: text`${untrusted(pointer.slice(1))}: ${told$1(added, removed)}`,
		distinct: JSON.stringify(becomes)
	}];
}
function exemptionDifferences(was, becomes) {
	const { added, removed } = listDifference(was.map(contentOf$1), becomes.map(contentOf$1));
	return [...[...becomes.keys()].filter((index) => added.includes(contentOf$1(becomes[index]))).map((index) => {
		const exemption = becomes[index];
		return {
			pointer: child("/exemptions", index),
			relaxes: true,
			what: text`an exemption for ${tellExemption(exemption)} is added`,
			distinct: contentOf$1(exemption)
		};
	}), ...was.filter((exemption) => removed.includes(contentOf$1(exemption))).map((exemption) => {
		return {
			pointer: "/exemptions",
			relaxes: false,
			what: text`the exemption for ${tellExemption(exemption)} is removed`,
			distinct: contentOf$1(exemption)
		};
	})];
}
/** What an exemption says, without the line that it stands on. */
function contentOf$1(exemption) {
	const { rule, object, path, key, fingerprint, reason, until, ahead } = exemption ?? { reason: "" };
	return JSON.stringify([
		rule,
		object,
		path,
		key,
		fingerprint,
		reason,
		until,
		ahead ?? false
	].map((part) => part ?? null));
}
/** What an exemption is about, in words: the rule, and where. */
function tellExemption(exemption) {
	const { rule, object, path, key, fingerprint } = exemption ?? {};
	const where = listed([
		object,
		path,
		key,
		fingerprint
	].filter((part) => part !== void 0).map(untrusted));
	if (rule === void 0) return where;
	return where.length === 0 ? text`${untrusted(rule)}` : text`${untrusted(rule)} at ${where}`;
}
function told$1(added, removed) {
	const parts = [...added.length === 0 ? [] : [text`${words$1(added)} added`], ...removed.length === 0 ? [] : [text`${words$1(removed)} removed`]];
	return parts.length === 0 ? text`another order` : listed(parts);
}
/** As many as a sentence bears. */
function words$1(items) {
	const shown = items.slice(0, 6).map(untrusted);
	return items.length > shown.length ? text`${listed(shown, "and")} and ${items.length - shown.length} more` : listed(shown);
}
// src/rules/policy/exemption-expired.ts
var exemption_expired_default = defineRule({
	id: "exemption-expired",
	scope: "run",
	kinds: [],
	cases: { expired: "An exemption whose last day has passed." },
	docs: {
		what: "Exemptions end on the day that they name.",
		why: "After that day what it excused counts again; an entry that no longer does anything only misleads.",
		fix: "Mend the cause and remove the exemption, or give it a new day and a reason that still holds.",
		sources: ["https://trivy.dev/latest/docs/configuration/filtering/"]
	},
	*check({ policy, proposed, today }) {
		const { exemptions, file } = proposed ?? policy;
		for (const [index, exemption] of exemptions.entries()) {
			const { until } = exemption;
			if (until === void 0 || until >= today) continue;
			yield {
				case: "expired",
				place: {
					file: file ?? ".github/kubelatch.yml",
					document: 0,
					pointer: child(child("/exemptions", index), "until")
				},
				message: text`The exemption for ${tellExemption(exemption)} ended on ${untrusted(until)}. What it excused counts again.`,
				help: text`Mend the cause and remove the exemption, or set a new day if the reason still holds.`,
				distinct: contentOf$1(exemption)
			};
		}
	}
});
// src/rules/policy/exemption-unused.ts
/** What comes of the run itself is settled when exemptions have been counted. */
var ownRules = /* @__PURE__ */ new Set([
	"policy-changed",
	"exemption-unused",
	"exemption-expired",
	"ignore-invalid"
]);
var exemption_unused_default = defineRule({
	id: "exemption-unused",
	scope: "run",
	kinds: [],
	cases: {
		exemption: "An exemption of the policy that excuses nothing.",
		ignore: "An inline ignore that excuses nothing."
	},
	docs: {
		what: "Exemptions and ignores excuse something.",
		why: "One that has outlived its cause excuses the next mistake at the same place, and nobody notices.",
		fix: "Remove it. If its cause is yet to come, write ahead: true into the exemption.",
		sources: ["https://eslint.org/docs/latest/use/configure/rules#report-unused-eslint-disable-comments"]
	},
	*check(run) {
		if (run.partial === void 0) yield* reportExemptions(run);
		for (const { ignore, active, uses } of run.ignores) {
			if (!active || uses > 0 || ignore.rules.some((rule) => run.policy.rules[rule] === void 0)) continue;
			yield {
				case: "ignore",
				place: ignore.place,
				message: text`This ignore excuses nothing: ${listed(ignore.rules.map(untrusted))} ${ignore.rules.length === 1 ? text`does` : text`do`} not report here. It would hide the next finding.`,
				help: text`Remove the comment.`,
				distinct: JSON.stringify([ignore.about, ...ignore.rules])
			};
		}
	}
});
/** Those that stay: one that the change removes is not worth a word, one that it adds has had no chance. */
function* reportExemptions({ policy, proposed, exemptionUses, today }) {
	const uses = new Map(policy.exemptions.map((exemption, index) => [contentOf$1(exemption), exemptionUses[index] ?? 0]));
	const { exemptions, file } = proposed ?? policy;
	for (const [index, exemption] of exemptions.entries()) {
		if (uses.get(contentOf$1(exemption)) !== 0 || exemption.ahead || isOver(exemption, today) || ownRules.has(exemption.rule ?? "")) continue;
		yield {
			case: "exemption",
			place: {
				file: file ?? ".github/kubelatch.yml",
				document: 0,
				pointer: child("/exemptions", index)
			},
			message: text`The exemption for ${tellExemption(exemption)} excuses nothing. It would hide the next finding of that kind.`,
			help: text`Remove it, or add ${untrusted("ahead: true")} if its cause is yet to come.`,
			distinct: contentOf$1(exemption)
		};
	}
}
/** Reported as expired instead. */
function isOver({ until }, today) {
	return until !== void 0 && until < today;
}
// src/rules/policy/ignore-invalid.ts
var ignore_invalid_default = defineRule({
	id: "ignore-invalid",
	scope: "run",
	kinds: [],
	cases: {
		malformed: "An ignore that cannot be read, or that covers nothing.",
		"no-reason": "An ignore without a reason.",
		"no-fingerprint": "An ignore for a token that does not name the finding.",
		"unknown-rule": "An ignore for a rule that does not exist."
	},
	docs: {
		what: "Inline ignores are written so that they can be followed and reviewed.",
		why: "One that is not excuses nothing, although whoever wrote it thinks so.",
		fix: "Write `# kubelatch: ignore[rule] reason` above the field, behind it, or above the document; for a token `ignore[rule@fingerprint]`.",
		sources: ["https://eslint.org/docs/latest/use/configure/rules#report-unused-eslint-disable-comments"]
	},
	*check({ ignores, policy }) {
		for (const { ignore } of ignores) {
			const place = ignore.place;
			const distinct = JSON.stringify([ignore.about, ...ignore.rules]);
			if (ignore.flaw !== void 0) yield {
				place,
				distinct,
				...tellFlaw[ignore.flaw]
			};
			else for (const rule of ignore.rules) {
				if (Object.hasOwn(policy.rules, rule)) continue;
				const near = nearest(rule, Object.keys(policy.rules));
				const help = near === void 0 ? text`The command kubelatch rules lists the rules.` : text`Did you mean ${untrusted(near)}?`;
				yield {
					case: "unknown-rule",
					place,
					distinct: `${distinct}${rule}`,
					message: text`There is no rule ${untrusted(rule)}: this ignore excuses nothing.`,
					help
				};
			}
		}
	}
});
var form = text`Write ${untrusted("# kubelatch: ignore[rule] reason")}.`;
var tellFlaw = {
	malformed: {
		case: "malformed",
		message: text`This ignore cannot be read, so it excuses nothing.`,
		help: form
	},
	"no-rule": {
		case: "malformed",
		message: text`This ignore names no rule, so it excuses nothing.`,
		help: form
	},
	"covers-nothing": {
		case: "malformed",
		message: text`No field follows this ignore, so it excuses nothing.`,
		help: text`Put it on the line above the field, or behind the field.`
	},
	"no-reason": {
		case: "no-reason",
		message: text`This ignore has no reason, so it excuses nothing: nobody could tell later whether it still holds.`,
		help: text`Say behind the bracket why the field may stay as it is.`
	},
	"no-fingerprint": {
		case: "no-fingerprint",
		message: text`An ignore for a token has to name the finding, so this one excuses nothing: it would excuse the next token here as well.`,
		help: text`Write ${untrusted("ignore[rule@fingerprint] reason")} with the fingerprint of the finding.`
	}
};
// src/rules/policy/policy-changed.ts
var policy_changed_default = defineRule({
	id: "policy-changed",
	scope: "run",
	kinds: [],
	cases: {
		changed: "The policy changes and asks as much as before, or more.",
		relaxed: "The policy asks less than before.",
		broken: "The policy could no longer be read."
	},
	docs: {
		what: "A change that touches the policy, its exemptions or ignores says so.",
		why: "A policy that is relaxed in passing lets later changes through. It never applies to the change that brings it.",
		fix: "Review it as what it is; let it land before the change that needs it.",
		sources: ["https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners"]
	},
	*check(run) {
		for (const { place, message, help } of run.proposedFaults ?? []) yield {
			case: "broken",
			place,
			message: text`${message}. Once this is merged, every run stops here.`,
			help
		};
		if (run.proposed !== void 0) yield* reportDifferences(run.policy, run.proposed);
		yield* reportIgnores(run);
	}
});
var later = text`It applies once it is merged, not to this change.`;
function* reportDifferences(policy, proposed) {
	const file = proposed.file ?? policy.file ?? ".github/kubelatch.yml";
	const groups = /* @__PURE__ */ new Map();
	for (const difference of policyDifferences(policy, proposed)) {
		const key = `${statedAt(proposed, difference.pointer)} ${difference.relaxes}`;
		groups.set(key, [...groups.get(key) ?? [], difference]);
	}
	for (const differences of groups.values()) {
		const [first] = differences;
		if (first === void 0) continue;
		const pointer = statedAt(proposed, first.pointer);
		const place = {
			file,
			document: 0,
			pointer
		};
		yield {
			case: first.relaxes ? "relaxed" : "changed",
			place: pointer === "" ? {
				...place,
				coarse: true
			} : place,
			message: text`This change ${first.relaxes ? text`relaxes` : text`alters`} the policy: ${told(differences)}. ${later}`,
			help: first.relaxes ? text`Make sure that this is wanted, and let it land on its own.` : text`Nothing, if this is wanted.`,
			distinct: differences.map(({ distinct }) => distinct).join("\n")
		};
	}
}
/** As many as a message bears. */
function told(differences) {
	const shown = differences.slice(0, 8).map(({ what }) => what);
	const rest = differences.length - shown.length;
	return rest > 0 ? text`${listed(shown)} and ${rest} more` : listed(shown);
}
function* reportIgnores({ ignores, ignoresRemoved }) {
	for (const { ignore, active } of ignores) {
		if (active || ignore.flaw !== void 0) continue;
		yield {
			case: "relaxed",
			place: ignore.place,
			message: text`This change adds an ignore for ${tellRules(ignore)}: ${untrusted(ignore.reason)}. ${later}`,
			help: text`Make sure that the reason holds.`,
			distinct: distinctOf(ignore)
		};
	}
	for (const ignore of ignoresRemoved) yield {
		case: "changed",
		place: {
			...ignore.covers,
			coarse: true
		},
		message: text`This change removes an ignore for ${tellRules(ignore)}.`,
		help: text`Nothing, if this is wanted.`,
		distinct: distinctOf(ignore)
	};
}
function tellRules({ rules }) {
	return listed(rules.map(untrusted));
}
function distinctOf(ignore) {
	return JSON.stringify([
		ignore.about,
		...ignore.rules,
		...ignore.fingerprints
	]);
}
// src/rules/schema/duplicate-object.ts
var duplicate_object_default = defineRule({
	id: "duplicate-object",
	scope: "unit",
	kinds: [],
	cases: {
		"same-file": "One file defines an object twice.",
		"same-kustomization": "Two files that one kustomization lists define the same object.",
		"same-folder": "Two plain files of one folder define the same object."
	},
	docs: {
		what: "An object is defined once in what is applied together.",
		why: "Of two definitions the last one applied wins, silently; kustomize refuses to build.",
		fix: "Remove one of them, or give it another name or namespace.",
		sources: ["https://kubernetes.io/docs/concepts/overview/working-with-objects/names/"]
	},
	*check(unit) {
		const firsts = /* @__PURE__ */ new Map();
		for (const object of unit.objects) {
			const { name, kind } = object.identity;
			if (name === "" || name.endsWith("*") || kind === "" || isTemplated(name) || isTemplated(object.identity.namespace)) continue;
			const first = firsts.get(object.key);
			if (first === void 0) {
				firsts.set(object.key, object);
				continue;
			}
			const found = caseOf$2(unit, first, object);
			if (found === void 0) continue;
			yield {
				case: found,
				place: object.origin("/metadata/name"),
				message: text`The ${untrusted(kind)} ${untrusted(name)} is defined twice${found === "same-kustomization" ? text` in one kustomization: kustomize refuses to build it` : text`: the definition that is applied last wins`}.`,
				help: text`Remove one of the two, or give it another name or namespace.`,
				related: [{
					place: first.origin("/metadata/name"),
					message: text`It is defined here as well.`
				}]
			};
		}
	}
});
function caseOf$2(unit, first, object) {
	if (first.origin("").file === object.origin("").file) return "same-file";
	if (unit.made === "kustomization") return "same-kustomization";
	return unit.made === "folder" ? "same-folder" : void 0;
}
// src/rules/schema/flattened-manifest.ts
/** Fields that an object never has at its root, and where each belongs. */
var homes = {
	name: "metadata",
	namespace: "metadata",
	labels: "metadata",
	annotations: "metadata",
	resources: "rules",
	verbs: "rules",
	resourceNames: "rules"
};
var flattened_manifest_default = defineRule({
	id: "flattened-manifest",
	scope: "document",
	kinds: [],
	reads: ["schema"],
	cases: { flattened: "Fields that belong deeper stand at the root." },
	docs: {
		what: "The fields of an object stand under their parents.",
		why: "Text that lost its indentation is still YAML: the object has then no name and no data, and its settings are unknown fields.",
		fix: "Indent the fields under the parent that is empty now.",
		sources: ["https://kubernetes.io/docs/concepts/overview/working-with-objects/"]
	},
	*check(manifest, known) {
		const [first, ...others] = lostFields(manifest, known);
		if (first === void 0) return;
		yield {
			case: "flattened",
			place: at(manifest, child("", first.field), "key"),
			message: text`Indentation was lost: ${untrusted(first.field)} belongs under ${untrusted(first.home)}${others.length > 0 ? text`, and ${others.length} more at the root ${others.length === 1 ? text`belongs` : text`belong`} elsewhere` : text``}. As written the object has no ${untrusted(first.home)} of its own, and the API server refuses it.`,
			help: text`Indent the fields under their parents again.`,
			explains: [manifest.place.pointer]
		};
	}
});
function lostFields(manifest, known) {
	const { value } = manifest;
	if (!isMapping(value) || manifest.kind === "" || manifest.kind.endsWith("List")) return [];
	const emptied = (parent) => !isMapping(value[parent]);
	const inMetadata = [
		"name",
		"namespace",
		"labels",
		"annotations"
	].filter((field) => field in value);
	const written = "metadata" in value && value.metadata === null;
	const isBuiltIn = () => known.schema(manifest).standing.is === "built-in";
	if (inMetadata.length > 0 && emptied("metadata") && (written || isBuiltIn())) return inMetadata.map(withHome);
	const inRules = [
		"resources",
		"verbs",
		"resourceNames"
	].filter((field) => field in value);
	if (/^(?:Cluster)?Role$/.test(manifest.kind) && inRules.length > 0) return inRules.map(withHome);
	return lostFromNull(value, isBuiltIn);
}
function withHome(field) {
	return {
		field,
		home: homes[field] ?? "metadata"
	};
}
/** `data:` and nothing under it, while scalars that no object has stand at the root. */
function lostFromNull(value, isBuiltIn) {
	const home = [
		"data",
		"stringData",
		"spec"
	].find((parent) => parent in value && value[parent] === null);
	if (home === void 0 || !isBuiltIn()) return [];
	const rootFields = /* @__PURE__ */ new Set([
		"apiVersion",
		"kind",
		"metadata",
		"type",
		"immutable",
		"data",
		"stringData",
		"binaryData",
		"spec",
		"status",
		"sops"
	]);
	return Object.keys(value).filter((field) => !rootFields.has(field) && !isMapping(value[field])).map((field) => ({
		field,
		home
	}));
}
// src/rules/schema/invalid-data-entry.ts
/** What a client-side apply can carry: it repeats the object in an annotation, and all annotations together may have this size. */
var annotationLimit = 262144;
var invalid_data_entry_default = defineRule({
	id: "invalid-data-entry",
	scope: "document",
	kinds: ["ConfigMap", "Secret"],
	reads: ["refusals"],
	yieldsTo: ["flattened-manifest"],
	cases: {
		entry: "A key, a value or a size that the API server does not take.",
		"near-limit": "The object is too large for a client-side apply."
	},
	docs: {
		what: "The entries of a ConfigMap or Secret have valid keys, strings as values, and at most 1 MiB together.",
		why: "Unquoted numbers and booleans are no strings to the API server, which refuses the object; a key that is no file name cannot be mounted.",
		fix: "Quote the value. Name keys with letters, digits, hyphens, underscores and dots.",
		sources: ["https://kubernetes.io/docs/concepts/configuration/configmap/#configmap-object", "https://github.com/kubernetes/kubectl/issues/712"]
	},
	*check(manifest, known) {
		const refused = refusedOf("data-entry", manifest, known);
		for (const refusal of refused) yield reportRefused(refusal, manifest, {
			case: "entry",
			why: text` The API server refuses the object.`,
			help: refusal.reason === "decode" ? text`Quote the value.` : text`Correct the entry.`
		});
		if (refused.length === 0) yield* nearLimit(manifest);
	}
});
function* nearLimit(manifest) {
	const { value } = manifest;
	if (!isMapping(value) || isSopsEncrypted(value)) return;
	const size = [
		"data",
		"binaryData",
		"stringData"
	].reduce((total, field) => total + sizeOf(value[field]), 0);
	if (size <= annotationLimit) return;
	yield {
		case: "near-limit",
		place: at(manifest, "data" in value ? "/data" : "/binaryData", "key"),
		message: text`The data has ${size} bytes. A client-side kubectl apply repeats it in an annotation, and the API server refuses annotations of more than ${annotationLimit} bytes.`,
		help: text`Apply it with --server-side, or split it.`
	};
}
function sizeOf(entries) {
	if (!isMapping(entries)) return 0;
	return Object.values(entries).reduce((total, item) => total + (typeof item === "string" ? Buffer.byteLength(item) : 0), 0);
}
// src/rules/schema/invalid-label-key.ts
var invalid_label_key_default = defineRule({
	id: "invalid-label-key",
	scope: "document",
	kinds: [],
	reads: ["refusals"],
	yieldsTo: ["flattened-manifest"],
	cases: { label: "A label or annotation that the API server does not take." },
	docs: {
		what: "Label keys, label values and annotation keys have the form that the API server takes.",
		why: "One wrong character in a key makes the API server refuse the whole object.",
		fix: "A key is an optional DNS prefix with a slash and a name of at most 63 letters, digits, hyphens, underscores and dots; a value is of that form too. Quote numbers and booleans.",
		sources: ["https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#syntax-and-character-set"]
	},
	*check(manifest, known) {
		for (const refusal of refusedOf("label", manifest, known)) yield reportRefused(refusal, manifest, {
			case: "label",
			why: text` The API server refuses the object.`,
			help: text`Correct the key or value.`
		});
	}
});
// src/rules/schema/invalid-object-name.ts
var invalid_object_name_default = defineRule({
	id: "invalid-object-name",
	scope: "document",
	kinds: [],
	reads: ["refusals"],
	yieldsTo: ["flattened-manifest"],
	cases: { name: "A name, or a reference to one, that the API server does not take." },
	docs: {
		what: "Objects have names that the API server takes.",
		why: "Most names are lower-case DNS names; an object with another name is refused, and a reference to one never resolves.",
		fix: "Use lower-case letters, digits, hyphens and dots, beginning and ending with a letter or digit.",
		sources: ["https://kubernetes.io/docs/concepts/overview/working-with-objects/names/"]
	},
	*check(manifest, known) {
		for (const refusal of refusedOf("object-name", manifest, known)) yield reportRefused(refusal, manifest, {
			case: "name",
			why: text` The API server refuses the object.`,
			help: text`Change the name, and every reference to it.`
		});
	}
});
// src/usage/pod-specs.ts
/** Where the built-in kinds hold their PodSpec. https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/ */
var placesByKind = {
	Pod: "/spec",
	PodTemplate: "/template/spec",
	ReplicationController: "/spec/template/spec",
	Deployment: "/spec/template/spec",
	ReplicaSet: "/spec/template/spec",
	StatefulSet: "/spec/template/spec",
	DaemonSet: "/spec/template/spec",
	Job: "/spec/template/spec",
	CronJob: "/spec/jobTemplate/spec/template/spec"
};
/** The PodSpec of an object of a built-in kind; undefined where it has none. */
function podSpecOf(manifest) {
	const pointer = Object.hasOwn(placesByKind, manifest.kind) ? placesByKind[manifest.kind] : void 0;
	if (pointer === void 0) return void 0;
	const value = valueAt(manifest.value, pointer);
	return isMapping(value) ? {
		pointer,
		value
	} : void 0;
}
/** The mappings in a list field, each with its pointer. */
function itemsOf(owner, list) {
	return sequence(field(owner.value, list)).flatMap((value, index) => isMapping(value) ? [{
		pointer: child(child(owner.pointer, list), index),
		value
	}] : []);
}
/** Init, plain and ephemeral containers. */
function containersOf(spec) {
	return [
		"initContainers",
		"containers",
		"ephemeralContainers"
	].flatMap((list) => itemsOf(spec, list));
}
/** A mapping beneath an item by a short pointer (`/secret`, `/valueFrom`), or undefined. */
function below(item, pointer) {
	const value = valueAt(item.value, pointer);
	return isMapping(value) ? {
		pointer: join(item.pointer, pointer),
		value
	} : void 0;
}
// src/rules/schema/misplaced-field.ts
var misplaced_field_default = defineRule({
	id: "misplaced-field",
	scope: "document",
	kinds: [],
	reads: ["schema"],
	cases: {
		misplaced: "A field that stands where the API does not know it.",
		"value-and-valueFrom": "An env entry with both a value and a reference.",
		"undefined-volume": "A mount of a volume that the Pod does not have.",
		"missing-type": "An object without its kind or apiVersion."
	},
	docs: {
		what: "Fields stand where the API knows them.",
		why: "kubectl refuses an unknown field; other tools drop it silently, so that the setting never takes effect.",
		fix: "Move the field as the message says.",
		sources: ["https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/"]
	},
	*check(manifest) {
		if (manifest.kind === "" || manifest.apiVersion === "") yield* missingType(manifest);
		if (manifest.kind === "ConfigMap" || manifest.kind === "Secret") yield* immutableElsewhere(manifest);
		if (manifest.kind === "Role" || manifest.kind === "ClusterRole") yield* subjectsInRole(manifest);
		if (manifest.kind === "RoleBinding" || manifest.kind === "ClusterRoleBinding") yield* namespaceInRoleRef(manifest);
		const spec = podSpecOf(manifest);
		if (spec === void 0) return;
		for (const container of containersOf(spec)) yield* inContainer(manifest, spec, container);
		for (const volume of itemsOf(spec, "volumes")) yield* inVolume(manifest, volume);
	}
});
function misplaced(manifest, pointer, message, help, more = {}) {
	return {
		case: "misplaced",
		place: at(manifest, pointer, "key"),
		message: text`${message} The API server refuses the object.`,
		help,
		...more
	};
}
function* missingType(manifest) {
	const missing = manifest.kind === "" ? "kind" : "apiVersion";
	if (!isMapping(manifest.value)) return;
	const known = /* @__PURE__ */ new Set([
		"metadata",
		"spec",
		"data",
		"stringData",
		"status",
		"rules",
		"type",
		"kind",
		"apiVersion"
	]);
	const misspelt = Object.keys(manifest.value).find((key) => !known.has(key) && nearTo(key, missing));
	yield {
		case: "missing-type",
		place: misspelt === void 0 ? at(manifest, "") : at(manifest, child("", misspelt), "key"),
		message: text`The object has no ${untrusted(missing)}. The API server cannot tell what it is and refuses it.`,
		help: misspelt === void 0 ? text`Add ${untrusted(missing)}.` : text`Did you mean ${untrusted(missing)}?`,
		explains: [manifest.place.pointer],
		...misspelt === void 0 ? {} : { changes: [{
			place: at(manifest, child("", misspelt), "key"),
			rename: missing
		}] }
	};
}
/** One letter lost, added or wrong, or two swapped: enough for the two names that are compared here. */
function nearTo(key, wanted) {
	const [a, b] = [key.toLowerCase(), wanted.toLowerCase()];
	if (a === b) return true;
	if (Math.abs(a.length - b.length) > 1) return false;
	let start = 0;
	while (start < a.length && a[start] === b[start]) start += 1;
	let end = 0;
	while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
	const [restA, restB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
	return restA.length <= 1 && restB.length <= 1 || restA.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}
function* immutableElsewhere(manifest) {
	for (const parent of ["spec", "metadata"]) {
		const holder = field(manifest.value, parent);
		if (!isMapping(holder) || !("immutable" in holder)) continue;
		const pointer = child(child("", parent), "immutable");
		const alone = parent === "spec" && Object.keys(holder).length === 1;
		const changes = [{
			place: at(manifest, alone ? "/spec" : pointer),
			remove: true
		}, {
			place: at(manifest, ""),
			insert: {
				key: "immutable",
				value: holder.immutable
			}
		}];
		yield misplaced(manifest, pointer, text`${untrusted("immutable")} is a field of the ${untrusted(manifest.kind)} itself, not of its ${untrusted(parent)}${parent === "spec" ? text` (it has none)` : text``}: the object is not immutable.`, text`Move ${untrusted("immutable")} to the root, beside ${untrusted("data")}.`, {
			changes,
			...parent === "spec" ? { explains: [at(manifest, "/spec").pointer] } : {}
		});
	}
}
function* subjectsInRole(manifest) {
	if (!isMapping(manifest.value) || !("subjects" in manifest.value)) return;
	yield misplaced(manifest, "/subjects", text`${untrusted("subjects")} is not a field of a ${untrusted(manifest.kind)}: it grants to nobody.`, text`Name the subjects in a RoleBinding or ClusterRoleBinding that refers to it.`);
}
function* namespaceInRoleRef(manifest) {
	const roleRef = field(manifest.value, "roleRef");
	if (!isMapping(roleRef) || !("namespace" in roleRef)) return;
	yield misplaced(manifest, "/roleRef/namespace", text`${untrusted("namespace")} is not a field of a roleRef: a Role is always looked up in the binding's own namespace.`, text`Remove it; put the binding into the namespace of the Role.`);
}
var wholeRefs = ["secretRef", "configMapRef"];
var keyRefs = ["secretKeyRef", "configMapKeyRef"];
function* inContainer(manifest, spec, container) {
	for (const entry of itemsOf(container, "env")) yield* inEnv(manifest, entry);
	for (const source of itemsOf(container, "envFrom")) for (const key of keyRefs.filter((name) => name in source.value)) yield misplaced(manifest, child(source.pointer, key), text`${untrusted(key)} is not a field of envFrom entries, which take whole objects.`, text`Use ${untrusted(key.replace("Key", ""))} with a name, or move it to ${untrusted("env[].valueFrom")}.`);
	if ("volumes" in container.value) yield misplaced(manifest, child(container.pointer, "volumes"), text`${untrusted("volumes")} is a field of the Pod, not of a container.`, text`Move it beside ${untrusted("containers")}; the container names it under ${untrusted("volumeMounts")}.`);
	yield* undefinedVolumes(manifest, spec, container);
}
function* inEnv(manifest, entry) {
	for (const key of wholeRefs.filter((name) => name in entry.value)) yield misplaced(manifest, child(entry.pointer, key), text`${untrusted(key)} is not a field of env entries.`, text`Use envFrom for the whole object, or ${untrusted(`valueFrom.${key.replace("Ref", "KeyRef")}`)} with a name and a key.`);
	for (const key of keyRefs.filter((name) => name in entry.value)) yield misplaced(manifest, child(entry.pointer, key), text`${untrusted(key)} is not a field of env entries.`, text`Put it under ${untrusted("valueFrom")}.`);
	const from = below(entry, "/valueFrom");
	for (const key of wholeRefs.filter((name) => from !== void 0 && name in from.value)) {
		if (from === void 0) continue;
		yield misplaced(manifest, child(from.pointer, key), text`${untrusted(key)} is not a field of valueFrom, which takes one key of an object.`, text`Use ${untrusted(key.replace("Ref", "KeyRef"))} with a name and a key, or envFrom for the whole object.`);
	}
	const { value } = entry.value;
	if (from === void 0 || value === void 0 || value === null || value === "") return;
	yield {
		case: "value-and-valueFrom",
		place: at(manifest, child(entry.pointer, "valueFrom"), "key"),
		message: text`The env entry ${untrusted(stringOf(entry.value, "name") ?? "")} has a value and a valueFrom. The API server refuses the object.`,
		help: text`Keep one of the two.`,
		explains: [at(manifest, child(entry.pointer, "value")).pointer]
	};
}
function* undefinedVolumes(manifest, spec, container) {
	const defined = new Set(itemsOf(spec, "volumes").map((volume) => stringOf(volume.value, "name")));
	const claims = manifest.kind === "StatefulSet" ? itemsOf({
		pointer: "/spec",
		value: statefulSpec(manifest)
	}, "volumeClaimTemplates") : [];
	for (const claim of claims) defined.add(stringOf(field(claim.value, "metadata"), "name"));
	for (const mount of itemsOf(container, "volumeMounts")) {
		const name = stringOf(mount.value, "name");
		if (name === void 0 || name === "" || isTemplated(name) || defined.has(name)) continue;
		yield {
			case: "undefined-volume",
			place: at(manifest, child(mount.pointer, "name")),
			message: text`The Pod has no volume ${untrusted(name)}. The API server refuses the object.`,
			help: text`Define the volume under ${untrusted("volumes")}, or name one that is there.`
		};
	}
}
function statefulSpec(manifest) {
	const spec = field(manifest.value, "spec");
	return isMapping(spec) ? spec : {};
}
/** What people write for the name of the object, by the kind of source. */
var wrongNames = [{
	source: "/configMap",
	wrong: ["configMapName", "secretName"],
	right: "name"
}, {
	source: "/secret",
	wrong: ["name", "configMapName"],
	right: "secretName"
}];
function* inVolume(manifest, volume) {
	for (const { source, wrong, right } of wrongNames) yield* wrongName(manifest, below(volume, source), wrong, right);
	const projected = below(volume, "/projected");
	for (const source of projected === void 0 ? [] : itemsOf(projected, "sources")) {
		yield* wrongName(manifest, below(source, "/configMap"), ["configMapName", "secretName"], "name");
		yield* wrongName(manifest, below(source, "/secret"), ["secretName", "configMapName"], "name");
	}
}
function* wrongName(manifest, source, wrong, right) {
	if (source === void 0) return;
	for (const key of wrong.filter((name) => name in source.value)) {
		const pointer = child(source.pointer, key);
		const renames = !(right in source.value);
		yield misplaced(manifest, pointer, text`${untrusted(key)} is not a field here; the object is named by ${untrusted(right)}.`, text`Rename it to ${untrusted(right)}.`, {
			explains: [at(manifest, child(source.pointer, right)).pointer],
			...renames ? { changes: [{
				place: at(manifest, pointer, "key"),
				rename: right
			}] } : {}
		});
	}
}
// src/rules/schema/removed-api-version.ts
var removed_api_version_default = defineRule({
	id: "removed-api-version",
	scope: "document",
	kinds: [],
	reads: ["schema"],
	cases: {
		removed: "An apiVersion that a version in use has removed.",
		"podsecuritypolicy-grant": "A role that grants use of PodSecurityPolicies."
	},
	docs: {
		what: "Objects use API versions that the clusters still serve.",
		why: "A removed API version is refused, although it worked before the upgrade.",
		fix: "Use the version that replaced it.",
		sources: ["https://kubernetes.io/docs/reference/using-api/deprecation-guide/"]
	},
	*check(manifest, known) {
		const { apiVersion, kind } = manifest;
		const { standing } = known.schema(manifest);
		if (standing.is === "built-in" && standing.removed !== void 0 && standing.unserved.length > 0) {
			const { since, replacement } = standing.removed;
			const everywhere = standing.served.length === 0;
			yield {
				case: "removed",
				place: at(manifest, "/apiVersion"),
				message: text`${untrusted(`${apiVersion} ${kind}`)} no longer exists since Kubernetes ${untrusted(since)}. The API server refuses the object.`,
				help: replaceBy(kind, replacement),
				...everywhere ? {} : { versions: standing.unserved },
				...replacement === void 0 ? {} : { changes: [{
					place: at(manifest, "/apiVersion"),
					set: replacement
				}] }
			};
		}
		if (kind !== "Role" && kind !== "ClusterRole") return;
		if (known.versions.some((minor) => Number(minor.slice(2)) < 25)) return;
		for (const [index, rule] of sequence(field(manifest.value, "rules")).entries()) {
			if (!stringsAt(rule, "resources").includes("podsecuritypolicies") || !stringsAt(rule, "verbs").includes("use")) continue;
			yield {
				case: "podsecuritypolicy-grant",
				place: at(manifest, `/rules/${index}/resources`),
				message: text`PodSecurityPolicy no longer exists since Kubernetes 1.25: this rule grants nothing.`,
				help: text`Remove the rule. Pod Security admission labels on the Namespace took its place; they do not protect Secrets.`
			};
		}
	}
});
function replaceBy(kind, replacement) {
	if (kind === "PodSecurityPolicy") return text`Use Pod Security admission labels on the Namespace; they do not restrict who reads Secrets.`;
	return replacement === void 0 ? text`Remove the object; nothing replaced it.` : text`Use ${untrusted(replacement)}.`;
}
// src/rules/schema/schema-violation.ts
var caseOf$1 = {
	"unknown-field": "unknown-field",
	"wrong-type": "wrong-type",
	"missing-field": "missing-field",
	"not-in-enum": "value",
	"bad-pattern": "value",
	"bad-format": "value",
	"out-of-range": "value",
	"wrong-length": "value",
	"not-unique": "value",
	"wrong-combination": "value"
};
var schema_violation_default = defineRule({
	id: "schema-violation",
	scope: "document",
	kinds: [],
	reads: ["schema", "refusals"],
	yieldsTo: [
		"flattened-manifest",
		"invalid-object-name",
		"invalid-label-key",
		"invalid-data-entry",
		"secret-data-not-base64",
		"secret-type-keys",
		"misplaced-field",
		"rbac-rule-never-matches"
	],
	cases: {
		"unknown-field": "A field that the kind does not have.",
		"wrong-type": "A value of another type than the field has.",
		"missing-field": "A required field is missing.",
		value: "A value that the schema does not take.",
		"api-validation": "What the API server checks beyond the schema."
	},
	docs: {
		what: "Objects fit the schemas of the Kubernetes versions in use, and what the API server checks besides.",
		why: "kubectl refuses unknown fields, and the API server refuses wrong types, missing fields and values out of range.",
		fix: "Correct the field; the message names the nearest one that exists.",
		sources: ["https://kubernetes.io/docs/reference/using-api/api-concepts/#field-validation"]
	},
	*check(manifest, known) {
		const errors = known.schema(manifest).errors.filter((error) => !isOpaque(error, manifest));
		for (const error of errors) if (!isEcho(error, errors)) yield reportError(error, manifest, known);
		const told = new Set(errors.map((error) => error.pointer));
		for (const topic of ["value", "rbac-binding"]) for (const refusal of refusedOf(topic, manifest, known)) {
			if (told.has(refusal.pointer) || isEchoed(refusal, errors)) continue;
			yield reportRefused(refusal, manifest, {
				case: "api-validation",
				why: text` The API server refuses the object.`,
				help: text`Correct the value.`
			});
		}
	}
});
/** What a tool replaces before an apply has no type yet, and SOPS adds a field of its own. */
function isOpaque(error, manifest) {
	if (error.pointer === "/sops" && isSopsEncrypted(manifest.value)) return true;
	const value = valueAt(manifest.value, error.pointer);
	return isCiphertext(value) || typeof value === "string" && error.cause !== "unknown-field" && isTemplated(value);
}
/** A misspelt required field is unknown and missing at once: one cause, told at the field that is there. */
function isEcho(error, errors) {
	if (error.cause !== "missing-field") return false;
	return errors.some((other) => other.cause === "unknown-field" && other.nearest === error.field && parent(other.pointer) === error.pointer);
}
/** The same for what the API server asks for beyond the schema. */
function isEchoed(refusal, errors) {
	if (refusal.reason !== "required") return false;
	return errors.some((error) => {
		if (error.cause !== "unknown-field" || error.nearest === void 0) return false;
		const owner = parent(error.pointer);
		return refusal.pointer === owner || refusal.pointer === child(owner, error.nearest);
	});
}
function reportError(error, manifest, known) {
	const partly = error.versions.length > 0 && error.versions.length < known.versions.length;
	const { message, help } = tellSchemaError(error, manifest, partly);
	return {
		case: caseOf$1[error.cause],
		place: at(manifest, error.pointer, error.part),
		message,
		help,
		...error.field === void 0 ? {} : { distinct: error.field },
		...partly ? { versions: error.versions } : {},
		...error.cause === "unknown-field" && error.nearest !== void 0 ? { changes: [{
			place: at(manifest, error.pointer, "key"),
			rename: error.nearest
		}] } : {},
		...error.cause === "missing-field" && error.field !== void 0 ? { explains: [at(manifest, child(error.pointer, error.field)).pointer] } : {}
	};
}
// src/rules/schema/secret-data-not-base64.ts
var secret_data_not_base64_default = defineRule({
	id: "secret-data-not-base64",
	scope: "document",
	kinds: ["Secret"],
	reads: ["refusals"],
	yieldsTo: ["flattened-manifest", "invalid-data-entry"],
	cases: { encoding: "A value under data that is not base64." },
	docs: {
		what: "Values under a Secret’s data are standard base64 with padding.",
		why: "The API server decodes them and refuses the Secret otherwise.",
		fix: "Put plain text under stringData, or encode it: printf %s VALUE | base64 -w0.",
		sources: ["https://kubernetes.io/docs/concepts/configuration/secret/#restriction-names-data"]
	},
	*check(manifest, known) {
		for (const refusal of refusedOf("secret-data", manifest, known)) {
			const value = valueAt(manifest.value, refusal.pointer);
			if (typeof value === "string" && (isCiphertext(value) || isTemplated(value))) continue;
			yield reportRefused(refusal, manifest, {
				case: "encoding",
				why: text` The API server cannot decode it and refuses the Secret.`,
				help: text`Put plain text under stringData, or encode it as base64.`
			});
		}
	}
});
// src/rules/schema/secret-type-keys.ts
var secret_type_keys_default = defineRule({
	id: "secret-type-keys",
	scope: "document",
	kinds: ["Secret"],
	reads: ["refusals"],
	yieldsTo: ["flattened-manifest"],
	cases: {
		missing: "The type demands keys or content that are not there.",
		"fitting-type": "An Opaque Secret has exactly the keys of a built-in type."
	},
	docs: {
		what: "A Secret of a built-in type holds the keys that the type demands.",
		why: "The API server refuses it otherwise, and what reads it expects those keys.",
		fix: "Add the keys, or change the type to Opaque.",
		sources: ["https://kubernetes.io/docs/concepts/configuration/secret/#secret-types"]
	},
	*check(manifest, known) {
		const encrypted = isSopsEncrypted(manifest.value);
		for (const refusal of refusedOf("secret-type", manifest, known)) {
			if (encrypted && refusal.reason !== "required") continue;
			yield reportRefused(refusal, manifest, {
				case: "missing",
				why: text` The API server refuses the Secret.`,
				help: text`Add what the type demands, or use another type.`
			});
		}
		yield* fittingType(manifest);
	}
});
function* fittingType(manifest) {
	const { value } = manifest;
	if (!isMapping(value) || (stringOf(value, "type") ?? "Opaque") !== "Opaque") return;
	const keys = ["data", "stringData"].flatMap((field) => isMapping(value[field]) ? Object.keys(value[field]) : []);
	const set = new Set(keys);
	const fits = set.size === 2 && set.has("username") && set.has("password") ? "kubernetes.io/basic-auth" : set.size === 1 && set.has(".dockerconfigjson") ? "kubernetes.io/dockerconfigjson" : void 0;
	if (fits === void 0) return;
	yield {
		case: "fitting-type",
		place: "type" in value ? at(manifest, "/type") : at(manifest, "", "key"),
		message: text`The keys of this Secret are those of the type ${untrusted(fits)}, which the API server would check for you.`,
		help: text`Use ${untrusted(fits)} for a new Secret. The type of an existing one cannot be changed.`
	};
}
// src/rules/schema/unknown-kind.ts
var unknown_kind_default = defineRule({
	id: "unknown-kind",
	scope: "document",
	kinds: [],
	reads: ["schema"],
	cases: {
		unknown: "No version in use serves the kind or version.",
		"some-versions": "Some of the versions in use do not serve it."
	},
	docs: {
		what: "Kinds of built-in groups are served by the Kubernetes versions in use.",
		why: "The API server does not know the object: nothing of it is applied.",
		fix: "Correct the kind or the apiVersion.",
		sources: ["https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.34/"]
	},
	*check(manifest, known) {
		const { apiVersion, kind } = manifest;
		if (kind === "" || apiVersion === "" || isTemplated(kind) || isTemplated(apiVersion)) return;
		const { standing } = known.schema(manifest);
		if (standing.is === "unknown-custom" && standing.nearest !== void 0) yield {
			case: "unknown",
			place: at(manifest, "/apiVersion"),
			...tell(apiVersion, kind, standing.nearest)
		};
		if (standing.is !== "built-in" || standing.unserved.length === 0 || standing.removed !== void 0) return;
		const everywhere = standing.served.length === 0;
		const field = standing.nearest === void 0 || standing.nearest.kind !== kind ? "/kind" : "/apiVersion";
		if (everywhere) yield {
			case: "unknown",
			place: at(manifest, field),
			...tell(apiVersion, kind, standing.nearest)
		};
		else yield {
			case: "some-versions",
			place: at(manifest, "/apiVersion"),
			message: text`${untrusted(`${apiVersion} ${kind}`)} is not served by Kubernetes ${untrusted(standing.unserved.join(", "))}, which is in use here. The API server there does not know the object.`,
			help: text`Use a version that all clusters serve, or narrow kubernetes-versions for this path.`,
			versions: standing.unserved
		};
	}
});
function tell(apiVersion, kind, nearest) {
	return {
		message: text`Kubernetes has no ${untrusted(`${apiVersion} ${kind}`)}. The API server refuses the object.`,
		help: nearest === void 0 ? text`Correct the kind or the apiVersion.` : text`Did you mean ${untrusted(`${nearest.apiVersion} ${nearest.kind}`)}?`
	};
}
// src/rules/schema/yaml-parse-error.ts
var caseOf = (flaw) => flaw.kind === "duplicate-key" ? "duplicate-key" : "syntax";
/** What only a Kubernetes file says, also in the fragments that people paste without `kind`. */
var kubernetesWords = /^\s*(?:-\s+)?["']?(?:apiVersion|kind|configMapKeyRef|secretKeyRef|configMapRef|secretRef|containers|roleRef)["']?\s*:/m;
var yaml_parse_error_default = defineRule({
	id: "yaml-parse-error",
	scope: "file",
	kinds: [],
	words: [
		"apiVersion",
		"kind",
		"KeyRef",
		"MapRef",
		"secretRef",
		"containers",
		"roleRef",
		"resources",
		"dependencies"
	],
	cases: {
		syntax: "The text is not YAML.",
		"duplicate-key": "A mapping holds a key twice."
	},
	docs: {
		what: "A manifest is valid YAML, and no mapping holds a key twice.",
		why: "kubectl refuses the whole file, and of two equal keys the API server refuses the object while other tools silently keep the last.",
		fix: "Correct the line. Of two equal keys keep one; two objects in one file need a line of three dashes between them.",
		sources: ["https://kubernetes.io/docs/reference/using-api/api-concepts/#field-validation"]
	},
	*check(file) {
		if (!isKubernetes(file)) return;
		for (const flaw of file.flaws) {
			if (flaw.template && !flaw.read) continue;
			const place = {
				file: file.path,
				document: flaw.document,
				pointer: "",
				span: flaw.span
			};
			if (flaw.first === void 0) {
				yield {
					case: caseOf(flaw),
					place,
					message: text`Not valid YAML: ${flaw.reason}. This document cannot be applied and was not checked.`,
					help: text`Correct this line; the reason may lie in the lines just above.`
				};
				continue;
			}
			yield {
				case: caseOf(flaw),
				place,
				message: text`${flaw.reason}. The API server refuses an object with two equal keys, and tools that take it keep only the last value.`,
				help: text`Keep one of the two. If two objects are meant, put a line of three dashes between them.`,
				related: [{
					place: {
						...place,
						span: flaw.first
					},
					message: text`The key stands here first.`
				}]
			};
		}
	}
});
/** Values, workflows and compose files are somebody else's YAML. */
function isKubernetes(file) {
	if (file.role === "values") return false;
	return file.manifests.length > 0 || file.role === "kustomization" || file.role === "chart" || kubernetesWords.test(file.text);
}
// src/rules/versions/immutable-data-changed.ts
var immutable_data_changed_default = defineRule({
	id: "immutable-data-changed",
	scope: "pair",
	kinds: ["ConfigMap", "Secret"],
	reads: ["values"],
	cases: {
		changed: "The data of an immutable object changes under the same name.",
		recreated: "It changes where the tool deletes and recreates the object."
	},
	docs: {
		what: "The data of an immutable ConfigMap or Secret never changes under its name.",
		why: "The API server refuses the update. Deleted and created again, the object can keep serving its old data from the kubelets that know it.",
		fix: "Restore the data, add a new object with a new version in its name, and point its users there.",
		sources: ["https://kubernetes.io/docs/concepts/configuration/configmap/#configmap-immutable", "https://github.com/kubernetes/kubernetes/issues/119733"]
	},
	*check({ before, after }) {
		if (before === void 0 || after === void 0 || field(before.value, "immutable") !== true) return;
		const changed = changedEntries(before, after);
		const [first] = changed;
		if (first === void 0) return;
		const names = changed.slice(0, 5).map((entry) => untrusted(entry.key));
		const what = changed.length > names.length ? text`${listed(names)} and ${changed.length - names.length} more entries` : listed(names);
		const { kind } = after.identity;
		const recreated = recreates(after.value);
		yield {
			case: recreated ? "recreated" : "changed",
			place: first.removed ? after.origin(first.list, "key") : after.origin(first.pointer),
			message: recreated ? text`The ${untrusted(kind)} ${untrusted(after.written)} is immutable, and ${what} changes. The force option deletes and recreates it, and kubelets that know the old one may keep serving its data to new Pods.` : text`The ${untrusted(kind)} ${untrusted(after.written)} is immutable, and ${what} changes. The API server refuses the update.`,
			help: text`Leave this object as it was, add one with a new name (a new version), and point its users there.`,
			related: [{
				side: "base",
				place: before.origin("/immutable"),
				message: text`It is immutable since here.`
			}]
		};
	}
});
/** Entries that are not equal on both sides, those still there first. Values are digests: equal content is equal, however it is encoded. */
function changedEntries(before, after) {
	const found = ["data", "binaryData"].flatMap((list) => {
		const [old, now] = [entriesOf(before.value, list), entriesOf(after.value, list)];
		return [.../* @__PURE__ */ new Set([...Object.keys(now), ...Object.keys(old)])].filter((key) => old[key] !== now[key]).map((key) => {
			const pointer = writtenUnder(after.value, list, key);
			return {
				list: pointer,
				key,
				pointer: child(pointer, key),
				removed: !Object.hasOwn(now, key)
			};
		});
	});
	return [...found.filter((entry) => !entry.removed), ...found.filter((entry) => entry.removed)];
}
/** Entries that `stringData` gave are written there; a removed one is told at the list that is left. */
function writtenUnder(value, list, key) {
	const plain = entriesOf(value, "stringData");
	const others = Object.keys(entriesOf(value, list)).filter((name) => !Object.hasOwn(plain, name));
	return list === "data" && Object.keys(plain).length > 0 && (Object.hasOwn(plain, key) || others.length === 0) ? "/stringData" : `/${list}`;
}
function entriesOf(value, list) {
	const entries = field(value, list);
	return isMapping(entries) ? entries : {};
}
// src/rules/versions/immutable-unset.ts
var immutable_unset_default = defineRule({
	id: "immutable-unset",
	scope: "pair",
	kinds: ["ConfigMap", "Secret"],
	reads: ["values"],
	cases: {
		unset: "An immutable object is made mutable again.",
		recreated: "It is where the tool deletes and recreates the object."
	},
	docs: {
		what: "An immutable ConfigMap or Secret stays immutable.",
		why: "The API server refuses to take the mark back; only a deletion ends it.",
		fix: "Restore immutable: true, or use a new name.",
		sources: ["https://kubernetes.io/docs/concepts/configuration/secret/#secret-immutable"]
	},
	*check({ before, after }) {
		if (before === void 0 || after === void 0) return;
		if (field(before.value, "immutable") !== true || field(after.value, "immutable") === true) return;
		const written = field(after.value, "immutable") !== void 0;
		const recreated = recreates(after.value);
		const object = after.origin("");
		yield {
			case: recreated ? "recreated" : "unset",
			place: written ? after.origin("/immutable") : after.origin("/metadata", "key"),
			message: text`The ${untrusted(after.identity.kind)} ${untrusted(after.written)} is immutable, and this change takes that back. ${recreated ? text`The force option deletes and recreates it, and kubelets that know the old one may keep serving its data.` : text`The API server refuses the update until the object is deleted.`}`,
			help: text`Restore ${untrusted("immutable: true")}, or use a new name.`,
			related: [{
				side: "base",
				place: before.origin("/immutable"),
				message: text`It is immutable since here.`
			}],
			changes: [written ? {
				place: at({ place: object }, "/immutable"),
				set: true
			} : {
				place: object,
				insert: {
					key: "immutable",
					value: true
				}
			}]
		};
	}
});
// src/rules/versions/secret-type-changed.ts
var secret_type_changed_default = defineRule({
	id: "secret-type-changed",
	scope: "pair",
	kinds: ["Secret"],
	reads: ["values"],
	cases: {
		changed: "The type of an existing Secret changes.",
		recreated: "It changes where the tool deletes and recreates the Secret."
	},
	docs: {
		what: "The type of a Secret never changes.",
		why: "The API server refuses the update, whether the Secret is immutable or not.",
		fix: "Use a new name for the Secret of the new type, and point its users there.",
		sources: ["https://kubernetes.io/docs/concepts/configuration/secret/#secret-types"]
	},
	*check({ before, after }) {
		if (before === void 0 || after === void 0) return;
		const [old, now] = [typeOf(before.value), typeOf(after.value)];
		if (old === now || isTemplated(now) || isTemplated(old)) return;
		const recreated = recreates(after.value);
		yield {
			case: recreated ? "recreated" : "changed",
			place: after.origin(stringOf(after.value, "type") === void 0 ? "" : "/type"),
			message: text`The type of the Secret ${untrusted(after.written)} changes from ${untrusted(old)} to ${untrusted(now)}. ${recreated ? text`The force option deletes and recreates it, and its users see no Secret in between.` : text`It cannot be changed: the API server refuses the update.`}`,
			help: text`Give the Secret of the new type a new name, and point its users there.`,
			related: [{
				side: "base",
				place: before.origin("/type"),
				message: text`It was ${untrusted(old)}.`
			}]
		};
	}
});
/** An omitted or empty type is Opaque: the API server fills that in before it compares. */
function typeOf(value) {
	const type = stringOf(value, "type");
	return type === void 0 || type === "" ? "Opaque" : type;
}
/** Every rule, by id: whatever file in a group's folder exports one by default. */
var catalogue = Object.values(/* @__PURE__ */ Object.assign({
	"./access/rbac-roleref-changed.ts": rbac_roleref_changed_default,
	"./access/rbac-rule-never-matches.ts": rbac_rule_never_matches_default,
	"./access/rbac-secrets-read-unscoped.ts": rbac_secrets_read_unscoped_default,
	"./access/rbac-wildcard.ts": rbac_wildcard_default,
	"./policy/engine-difference.ts": engine_difference_default,
	"./policy/exemption-expired.ts": exemption_expired_default,
	"./policy/exemption-unused.ts": exemption_unused_default,
	"./policy/ignore-invalid.ts": ignore_invalid_default,
	"./policy/policy-changed.ts": policy_changed_default,
	"./schema/duplicate-object.ts": duplicate_object_default,
	"./schema/flattened-manifest.ts": flattened_manifest_default,
	"./schema/invalid-data-entry.ts": invalid_data_entry_default,
	"./schema/invalid-label-key.ts": invalid_label_key_default,
	"./schema/invalid-object-name.ts": invalid_object_name_default,
	"./schema/misplaced-field.ts": misplaced_field_default,
	"./schema/removed-api-version.ts": removed_api_version_default,
	"./schema/schema-violation.ts": schema_violation_default,
	"./schema/secret-data-not-base64.ts": secret_data_not_base64_default,
	"./schema/secret-type-keys.ts": secret_type_keys_default,
	"./schema/unknown-kind.ts": unknown_kind_default,
	"./schema/yaml-parse-error.ts": yaml_parse_error_default,
	"./versions/immutable-data-changed.ts": immutable_data_changed_default,
	"./versions/immutable-unset.ts": immutable_unset_default,
	"./versions/secret-type-changed.ts": secret_type_changed_default
})).filter((rule) => rule !== void 0).sort((a, b) => a.id < b.id ? -1 : 1);
var byId = new Map(catalogue.map((rule) => [rule.id, rule]));
function ruleById(id) {
	return byId.get(id);
}
// src/yaml/decode-text.ts
/**
* The text of a file as go-yaml takes it: UTF-8, or UTF-16 with a byte order mark; the mark is not part of the text. `failed` is a sentence part that
* names the first line which cannot be decoded.
* https://github.com/yaml/go-yaml/blob/v2.4.2/readerc.go (yaml_parser_determine_encoding)
*/
function decodeText(bytes) {
	const wide = utf16Label(bytes);
	if (wide !== void 0) return decodeUtf16(bytes, wide);
	if (!isUtf8(bytes)) return { failed: text`line ${firstInvalidLine(bytes)} holds bytes that are not UTF-8, and the file has no byte order mark that would name another encoding` };
	const start = bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191 ? 3 : 0;
	return { text: Buffer.from(bytes.buffer, bytes.byteOffset + start, bytes.byteLength - start).toString("utf8") };
}
/** Whether bytes are of a program or an image rather than text: a NUL among the first 8,000, as git decides it. */
function looksBinary(bytes) {
	return utf16Label(bytes) === void 0 && bytes.subarray(0, 8e3).includes(0);
}
function utf16Label(bytes) {
	if (bytes[0] === 255 && bytes[1] === 254) return "utf-16le";
	if (bytes[0] === 254 && bytes[1] === 255) return "utf-16be";
}
function decodeUtf16(bytes, label) {
	try {
		return { text: new TextDecoder(label, { fatal: true }).decode(bytes) };
	} catch {
		return { failed: text`the byte order mark says UTF-16, but the bytes that follow are not UTF-16` };
	}
}
function firstInvalidLine(bytes) {
	let line = 1;
	for (let start = 0; start < bytes.length; line++) {
		const found = bytes.indexOf(10, start);
		const end = found === -1 ? bytes.length : found;
		if (!isUtf8(bytes.subarray(start, end))) return line;
		start = end + 1;
	}
	return line;
}
// ../../../work/main/node_modules/js-yaml/dist/js-yaml.mjs
/*! js-yaml 5.5.0 https://github.com/nodeca/js-yaml @license MIT */
/**
* Returned by a scalar resolver when the source does not match its tag.
*
* @category Tags
*/
var NOT_RESOLVED = Symbol("NOT_RESOLVED");
/**
* Create a normalized scalar tag definition.
*
* @category Tags
*/
function defineScalarTag(tagName, options) {
	return {
		tagName,
		nodeKind: "scalar",
		implicit: options.implicit ?? false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		implicitFirstChars: options.implicitFirstChars ?? null,
		resolve: options.resolve,
		identify: options.identify,
		represent: options.represent ?? ((data) => String(data)),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
/**
* Create a normalized sequence tag definition.
*
* @category Tags
*/
function defineSequenceTag(tagName, options) {
	const carrierIsResult = options.finalize === void 0;
	return {
		tagName,
		nodeKind: "sequence",
		implicit: false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		create: options.create,
		addItem: options.addItem,
		finalize: options.finalize ?? ((carrier) => carrier),
		carrierIsResult,
		identify: options.identify,
		represent: options.represent ?? ((data) => data),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
/**
* Create a normalized mapping tag definition.
*
* @category Tags
*/
function defineMappingTag(tagName, options) {
	const carrierIsResult = options.finalize === void 0;
	return {
		tagName,
		nodeKind: "mapping",
		implicit: false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		create: options.create,
		addPair: options.addPair,
		has: options.has,
		keys: options.keys,
		get: options.get,
		finalize: options.finalize ?? ((carrier) => carrier),
		carrierIsResult,
		identify: options.identify,
		represent: options.represent ?? ((data) => data),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
/** @category Tags */
var strTag = defineScalarTag("tag:yaml.org,2002:str", {
	resolve: (source) => source,
	identify: (data) => typeof data === "string"
});
var NULL_VALUES$1 = [
	"",
	"~",
	"null",
	"Null",
	"NULL"
];
/** @category Tags */
var nullCoreTag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: [
		"",
		"~",
		"n",
		"N"
	],
	resolve: (source) => {
		if (NULL_VALUES$1.indexOf(source) !== -1) return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
/** @category Tags */
var nullJsonTag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: ["n"],
	resolve: (source, isExplicit) => {
		if (source === "null" || isExplicit && source === "") return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
var NULL_VALUES = [
	"",
	"~",
	"null",
	"Null",
	"NULL"
];
/** @category Tags */
var nullYaml11Tag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: [
		"",
		"~",
		"n",
		"N"
	],
	resolve: (source) => {
		if (NULL_VALUES.indexOf(source) !== -1) return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
var TRUE_VALUES$2 = [
	"true",
	"True",
	"TRUE"
];
var FALSE_VALUES$2 = [
	"false",
	"False",
	"FALSE"
];
/** @category Tags */
var boolCoreTag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: [
		"t",
		"T",
		"f",
		"F"
	],
	resolve: (source) => {
		if (TRUE_VALUES$2.indexOf(source) !== -1) return true;
		if (FALSE_VALUES$2.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
var TRUE_VALUES$1 = ["true"];
var FALSE_VALUES$1 = ["false"];
/** @category Tags */
var boolJsonTag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: ["t", "f"],
	resolve: (source) => {
		if (TRUE_VALUES$1.indexOf(source) !== -1) return true;
		if (FALSE_VALUES$1.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
var TRUE_VALUES = [
	"true",
	"True",
	"TRUE",
	"y",
	"Y",
	"yes",
	"Yes",
	"YES",
	"on",
	"On",
	"ON"
];
var FALSE_VALUES = [
	"false",
	"False",
	"FALSE",
	"n",
	"N",
	"no",
	"No",
	"NO",
	"off",
	"Off",
	"OFF"
];
/** @category Tags */
var boolYaml11Tag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: [
		"y",
		"Y",
		"n",
		"N",
		"t",
		"T",
		"f",
		"F",
		"o",
		"O"
	],
	resolve: (source) => {
		if (TRUE_VALUES.indexOf(source) !== -1) return true;
		if (FALSE_VALUES.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
var YAML_INTEGER_IMPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
var YAML_INTEGER_EXPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$2(source) {
	let value = source;
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger$2(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_INTEGER_EXPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
	} else if (!YAML_INTEGER_IMPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger$2(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
/** @category Tags */
var intCoreTag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		..."0123456789"
	],
	resolve: resolveYamlInteger$2,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
var YAML_INTEGER_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)$");
var YAML_INTEGER_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$1(source) {
	let value = source;
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger$1(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_INTEGER_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	} else if (!YAML_INTEGER_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger$1(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
/** @category Tags */
var intJsonTag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: ["-", ..."0123456789"],
	resolve: resolveYamlInteger$1,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
var YAML_INTEGER_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$");
function parseYamlInteger(source) {
	let value = source.replace(/_/g, "");
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	if (value.includes(":")) {
		let result = 0;
		for (const part of value.split(":")) result = result * 60 + Number(part);
		return sign * result;
	}
	if (value !== "0" && value[0] === "0") return sign * parseInt(value, 8);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger(source) {
	if (!YAML_INTEGER_PATTERN.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
/** @category Tags */
var intYaml11Tag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		..."0123456789"
	],
	resolve: resolveYamlInteger,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
var YAML_FLOAT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$2(source) {
	if (!YAML_FLOAT_PATTERN$1.test(source)) return NOT_RESOLVED;
	let value = source.toLowerCase();
	const sign = value[0] === "-" ? -1 : 1;
	if ("+-".includes(value[0])) value = value.slice(1);
	if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
	if (value === ".nan") return NaN;
	const result = sign * parseFloat(value);
	if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN$1.test(source)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat$2(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
/** @category Tags */
var floatCoreTag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		".",
		..."0123456789"
	],
	resolve: resolveYamlFloat$2,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat$2
});
var YAML_FLOAT_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$");
var YAML_FLOAT_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$1(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_FLOAT_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
		let value = source.toLowerCase();
		const sign = value[0] === "-" ? -1 : 1;
		if ("+-".includes(value[0])) value = value.slice(1);
		if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
		if (value === ".nan") return NaN;
		const result = sign * parseFloat(value);
		return Number.isFinite(result) ? result : NOT_RESOLVED;
	}
	if (!YAML_FLOAT_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	const result = Number(source);
	if (Number.isFinite(result)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat$1(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
/** @category Tags */
var floatJsonTag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: ["-", ..."0123456789"],
	resolve: resolveYamlFloat$1,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat$1
});
var YAML_FLOAT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?(?:(?:[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat(source) {
	if (!YAML_FLOAT_PATTERN.test(source)) return NOT_RESOLVED;
	let value = source.toLowerCase().replace(/_/g, "");
	const sign = value[0] === "-" ? -1 : 1;
	if ("+-".includes(value[0])) value = value.slice(1);
	if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
	if (value === ".nan") return NaN;
	let result = 0;
	if (value.includes(":")) {
		for (const part of value.split(":")) result = result * 60 + Number(part);
		result *= sign;
	} else result = sign * parseFloat(value);
	if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN.test(source)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
/** @category Tags */
var floatYaml11Tag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		".",
		..."0123456789"
	],
	resolve: resolveYamlFloat,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat
});
/**
* Enables merge keys in {@link CORE_SCHEMA} when added with
* {@link Schema.withTags}.
*
* @category Tags
*/
var mergeTag = defineScalarTag("tag:yaml.org,2002:merge", {
	implicit: true,
	implicitFirstChars: ["<"],
	resolve: (source, isExplicit) => {
		if (source === "<<" || isExplicit && source === "") return "<<";
		return NOT_RESOLVED;
	},
	identify: () => false
});
var BASE64_PATTERN = /^[A-Za-z0-9+/]*={0,2}$/;
function resolveYamlBinary(source) {
	const input = source.replace(/\s/g, "");
	if (input.length % 4 !== 0 || !BASE64_PATTERN.test(input)) return NOT_RESOLVED;
	const binary = atob(input);
	const result = new Uint8Array(binary.length);
	for (let index = 0; index < binary.length; index++) result[index] = binary.charCodeAt(index);
	return result;
}
function representYamlBinary(object) {
	let binary = "";
	for (let index = 0; index < object.length; index++) binary += String.fromCharCode(object[index]);
	return btoa(binary);
}
/**
* The `!!binary` tag, represented as a `Uint8Array`.
*
* @category Tags
*/
var binaryTag = defineScalarTag("tag:yaml.org,2002:binary", {
	resolve: resolveYamlBinary,
	identify: (object) => Object.prototype.toString.call(object) === "[object Uint8Array]",
	represent: representYamlBinary
});
var YAML_DATE_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$");
var YAML_TIMESTAMP_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");
function makeUtcDate(year, month, day, hour = 0, minute = 0, second = 0, fraction = 0) {
	const date = new Date(Date.UTC(year, month, day, hour, minute, second, fraction));
	date.setUTCFullYear(year, month, day);
	return date;
}
function resolveYamlTimestamp(source) {
	let match = YAML_DATE_REGEXP.exec(source);
	if (match === null) match = YAML_TIMESTAMP_REGEXP.exec(source);
	if (match === null) return NOT_RESOLVED;
	const year = +match[1];
	const month = +match[2] - 1;
	const day = +match[3];
	if (!match[4]) {
		const date = makeUtcDate(year, month, day);
		if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month || date.getUTCDate() !== day) return NOT_RESOLVED;
		return date;
	}
	const hour = +match[4];
	const minute = +match[5];
	const second = +match[6];
	let fraction = 0;
	if (hour > 23 || minute > 59 || second > 59) return NOT_RESOLVED;
	if (match[7]) {
		let value = match[7].slice(0, 3);
		while (value.length < 3) value += "0";
		fraction = +value;
	}
	const date = makeUtcDate(year, month, day, hour, minute, second, fraction);
	if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month || date.getUTCDate() !== day) return NOT_RESOLVED;
	if (match[9]) {
		const offsetHour = +match[10];
		const offsetMinute = +(match[11] || 0);
		if (offsetHour > 23 || offsetMinute > 59) return NOT_RESOLVED;
		const offset = (offsetHour * 60 + offsetMinute) * 6e4;
		date.setTime(date.getTime() - (match[9] === "-" ? -offset : offset));
	}
	return date;
}
/**
* The YAML 1.1 `!!timestamp` tag, represented as a JavaScript `Date`.
*
* @category Tags
*/
var timestampTag = defineScalarTag("tag:yaml.org,2002:timestamp", {
	implicit: true,
	implicitFirstChars: [..."0123456789"],
	resolve: resolveYamlTimestamp,
	identify: (object) => object instanceof Date,
	represent: (object) => object.toISOString()
});
/** @category Tags */
var seqTag = defineSequenceTag("tag:yaml.org,2002:seq", {
	create: () => [],
	addItem: (container, item) => {
		container.push(item);
	},
	identify: Array.isArray
});
function isPlainObject(data) {
	if (data === null || typeof data !== "object" || Array.isArray(data)) return false;
	const prototype = Object.getPrototypeOf(data);
	return prototype === null || prototype === Object.prototype;
}
/**
* Provided only for YAML 1.1 compatibility and supported by the loader only.
* JavaScript has no dedicated class to represent this type, so it cannot be
* identified and dumped.
*
* ```yaml
* !!omap
*   - one: 1
*   - two: 2
* ```
*
* is loaded as
*
* ```javascript
* [
*   { one: 1 },
*   { two: 2 }
* ]
* ```
*
* @category Tags
*/
var omapTag = defineSequenceTag("tag:yaml.org,2002:omap", {
	create: () => ({
		list: [],
		seen: /* @__PURE__ */ new Set()
	}),
	addItem: (carrier, item) => {
		let key;
		if (item instanceof Map) {
			if (item.size !== 1) return "cannot resolve an ordered map item";
			key = item.keys().next().value;
		} else if (isPlainObject(item)) {
			const itemKeys = Object.keys(item);
			if (itemKeys.length !== 1) return "cannot resolve an ordered map item";
			key = itemKeys[0];
		} else return "cannot resolve an ordered map item";
		if (carrier.seen.has(key)) return "duplicate key in ordered map";
		carrier.seen.add(key);
		carrier.list.push(item);
		return "";
	},
	finalize: (carrier) => carrier.list,
	identify: () => false
});
/**
* Provided only for YAML 1.1 compatibility and supported by the loader only.
* JavaScript has no dedicated class to represent this type, so it cannot be
* identified and dumped.
*
* ```yaml
* !!pairs
*   - one: 1
*   - two: 2
* ```
*
* is loaded as
*
* ```javascript
* [
*   ['one', 1],
*   ['two', 2]
* ]
* ```
*
* @category Tags
*/
var pairsTag = defineSequenceTag("tag:yaml.org,2002:pairs", {
	create: () => [],
	addItem: (container, item) => {
		if (item instanceof Map) {
			if (item.size !== 1) return "cannot resolve a pairs item";
			container.push(item.entries().next().value);
			return "";
		}
		if (Object.prototype.toString.call(item) !== "[object Object]") return "cannot resolve a pairs item";
		const object = item;
		const keys = Object.keys(object);
		if (keys.length !== 1) return "cannot resolve a pairs item";
		container.push([keys[0], object[keys[0]]]);
		return "";
	},
	identify: () => false
});
/**
* This is the default mapping implementation. It uses `{}` objects and has only
* partial functionality due to language limitations. This choice was made
* because users expect to get JavaScript objects, and it was left unchanged to
* avoid too many breaking changes in the v5 release.
*
* Side effects:
*
* - `Object.hasOwn()` checks or `for...of` loops are required for safe use (to
*   avoid falling through to prototypes).
* - Only scalar string keys are supported properly.
* - Other scalar keys, such as `null` and numbers, are converted to strings.
*   This is historical behaviour, and it can cause side effects such as
*   problems with `!!merge`.
*
* Note that non-string scalar keys may be deprecated in future versions.
*
* Ideally, use {@link realMapTag} instead.
*
* @category Tags
*/
var mapTag = defineMappingTag("tag:yaml.org,2002:map", {
	create: () => ({}),
	identify: isPlainObject,
	represent: (o) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of Object.keys(o)) map.set(key, o[key]);
		return map;
	},
	addPair: (container, key, value) => {
		if (key !== null && typeof key === "object") return "object-based map does not support complex keys";
		const normalizedKey = String(key);
		if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
			value,
			enumerable: true,
			configurable: true,
			writable: true
		});
		else container[normalizedKey] = value;
		return "";
	},
	has: (container, key) => {
		if (key !== null && typeof key === "object") return false;
		return Object.prototype.hasOwnProperty.call(container, String(key));
	},
	keys: (container) => Object.keys(container),
	get: (container, key) => {
		const normalizedKey = String(key);
		if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
		return container[normalizedKey];
	}
});
/**
* The YAML 1.1 `!!set` tag, represented as a JavaScript `Set`.
*
* @category Tags
*/
var setTag = defineMappingTag("tag:yaml.org,2002:set", {
	create: () => /* @__PURE__ */ new Set(),
	identify: (data) => data instanceof Set,
	represent: (data) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of data) map.set(key, null);
		return map;
	},
	addPair: (container, key, value) => {
		if (value !== null) return "cannot resolve a set item";
		container.add(key);
		return "";
	},
	has: (container, key) => container.has(key),
	keys: (container) => container.keys(),
	get: () => null
});
function createTagDefinitionMap() {
	return {
		scalar: Object.create(null),
		sequence: Object.create(null),
		mapping: Object.create(null)
	};
}
function createTagDefinitionListMap() {
	return {
		scalar: [],
		sequence: [],
		mapping: []
	};
}
function compileTags(tags) {
	const result = [];
	for (const tag of tags) {
		let index = result.length;
		for (let previousIndex = 0; previousIndex < result.length; previousIndex++) {
			const previous = result[previousIndex];
			if (previous.nodeKind === tag.nodeKind && previous.tagName === tag.tagName && previous.matchByTagPrefix === tag.matchByTagPrefix) {
				index = previousIndex;
				break;
			}
		}
		result[index] = tag;
	}
	return result;
}
/**
* Controls tag resolution when loading and type selection when dumping.
*
* @category Schemas
*/
var Schema = class Schema {
	tags;
	/** @internal */
	implicitScalarTags;
	/**
	* Dispatch implicit scalar resolvers by `source.charAt(0)`. Each bucket holds
	* the resolvers that may match that key, in schema order; a key absent from
	* the map uses
	* {@link Schema.implicitScalarAnyFirstChar}
	* (resolvers that declared no first-char constraint, so they apply to any
	* first character).
	*/
	implicitScalarByFirstChar;
	implicitScalarAnyFirstChar;
	/**
	* The default scalar tag (`!!str`), resolved once so the composer's fallback
	* for unresolved plain scalars avoids a keyed lookup per scalar.
	*
	* @internal
	*/
	defaultScalarTag;
	/**
	* The default container tags (`!!seq` / `!!map`), used by the dumper: when a
	* value is identified by its default tag, the tag is implicit and not
	* printed. Undefined if the schema does not define them (then such values
	* can't be dumped).
	*
	* @internal
	*/
	defaultSequenceTag;
	/** @internal */
	defaultMappingTag;
	exact;
	prefix;
	constructor(tags) {
		const compiledTags = compileTags(tags);
		const implicitScalarTags = [];
		const exact = createTagDefinitionMap();
		const prefix = createTagDefinitionListMap();
		for (const tag of compiledTags) {
			if (tag.nodeKind === "scalar" && tag.implicit) {
				if (tag.matchByTagPrefix) throw new Error("Implicit scalar tags cannot match by tag prefix");
				implicitScalarTags.push(tag);
			}
			switch (tag.nodeKind) {
				case "scalar":
					if (tag.matchByTagPrefix) prefix.scalar.push(tag);
					else exact.scalar[tag.tagName] = tag;
					break;
				case "sequence":
					if (tag.matchByTagPrefix) prefix.sequence.push(tag);
					else exact.sequence[tag.tagName] = tag;
					break;
				case "mapping": if (tag.matchByTagPrefix) prefix.mapping.push(tag);
				else exact.mapping[tag.tagName] = tag;
			}
		}
		const implicitScalarAnyFirstChar = implicitScalarTags.filter((tag) => tag.implicitFirstChars === null);
		const keys = /* @__PURE__ */ new Set();
		for (const tag of implicitScalarTags) if (tag.implicitFirstChars !== null) for (const key of tag.implicitFirstChars) keys.add(key);
		const implicitScalarByFirstChar = /* @__PURE__ */ new Map();
		for (const key of keys) implicitScalarByFirstChar.set(key, implicitScalarTags.filter((tag) => tag.implicitFirstChars === null || tag.implicitFirstChars.indexOf(key) !== -1));
		const defaultScalarTag = exact.scalar["tag:yaml.org,2002:str"];
		if (!defaultScalarTag) throw new Error("schema does not define the default scalar tag (tag:yaml.org,2002:str)");
		this.tags = compiledTags;
		this.implicitScalarTags = implicitScalarTags;
		this.implicitScalarByFirstChar = implicitScalarByFirstChar;
		this.implicitScalarAnyFirstChar = implicitScalarAnyFirstChar;
		this.defaultScalarTag = defaultScalarTag;
		this.defaultSequenceTag = exact.sequence["tag:yaml.org,2002:seq"];
		this.defaultMappingTag = exact.mapping["tag:yaml.org,2002:map"];
		this.exact = exact;
		this.prefix = prefix;
	}
	/** @internal */
	lookupScalarTag(tagName) {
		const exactTag = this.exact.scalar[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.scalar) if (tagName.startsWith(tag.tagName)) return tag;
	}
	/** @internal */
	lookupSequenceTag(tagName) {
		const exactTag = this.exact.sequence[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.sequence) if (tagName.startsWith(tag.tagName)) return tag;
	}
	/** @internal */
	lookupMappingTag(tagName) {
		const exactTag = this.exact.mapping[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.mapping) if (tagName.startsWith(tag.tagName)) return tag;
	}
	/** @internal */
	resolveImplicitScalarTag(source) {
		const candidates = this.implicitScalarByFirstChar.get(source.charAt(0)) ?? this.implicitScalarAnyFirstChar;
		for (const tag of candidates) {
			const value = tag.resolve(source, false, tag.tagName);
			if (value !== NOT_RESOLVED) return {
				value,
				tag
			};
		}
		const tag = this.defaultScalarTag;
		return {
			value: tag.resolve(source, false, tag.tagName),
			tag
		};
	}
	/**
	* Creates a new schema with the specified tags added. If a tag already
	* exists, it is replaced by the specified tag.
	*
	* @example
	*
	* ```javascript
	* import { CORE_SCHEMA, mergeTag, realMapTag } from 'js-yaml'
	*
	* const schema = CORE_SCHEMA.withTags(mergeTag, realMapTag)
	* ```
	*/
	withTags(...tags) {
		let flatTags = [];
		for (const tag of tags) flatTags = flatTags.concat(tag);
		return new Schema([...this.tags, ...flatTags]);
	}
};
/**
* The YAML 1.2 Failsafe Schema: strings, sequences, and mappings.
*
* @category Schemas
*/
var FAILSAFE_SCHEMA = new Schema([
	strTag,
	seqTag,
	mapTag
]);
new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullJsonTag,
	boolJsonTag,
	intJsonTag,
	floatJsonTag
]);
/**
* The default schema for the loaders. Note, {@link CORE_SCHEMA} comes
* without the `!!merge` tag. You can easily enable it if needed.
*
* @example
* Enable {@link mergeTag}:
*
* ```javascript
* import { load, CORE_SCHEMA, mergeTag } from 'js-yaml'
*
* try {
*   load(data, { schema: CORE_SCHEMA.withTags(mergeTag) })
* } catch (e) {
*   console.error(e)
* }
* ```
*
* @category Schemas
*/
var CORE_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullCoreTag,
	boolCoreTag,
	intCoreTag,
	floatCoreTag
]);
new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullYaml11Tag,
	boolYaml11Tag,
	intYaml11Tag,
	floatYaml11Tag,
	timestampTag,
	mergeTag,
	binaryTag,
	omapTag,
	pairsTag,
	setTag
]).withTags({
	...intYaml11Tag,
	resolve: (source, isExplicit, tagName) => {
		const result = intYaml11Tag.resolve(source, isExplicit, tagName);
		return result === NOT_RESOLVED ? intCoreTag.resolve(source, isExplicit, tagName) : result;
	}
}, {
	...floatYaml11Tag,
	resolve: (source, isExplicit, tagName) => {
		const result = floatYaml11Tag.resolve(source, isExplicit, tagName);
		return result === NOT_RESOLVED ? floatCoreTag.resolve(source, isExplicit, tagName) : result;
	}
});
defineMappingTag("tag:yaml.org,2002:map", {
	create: () => /* @__PURE__ */ new Map(),
	addPair: (container, key, value) => {
		container.set(key, value);
		return "";
	},
	has: (container, key) => container.has(key),
	keys: (container) => container.keys(),
	get: (container, key) => container.get(key),
	identify: (data) => data instanceof Map || isPlainObject(data),
	represent: (data) => {
		if (data instanceof Map) return data;
		const map = /* @__PURE__ */ new Map();
		const obj = data;
		for (const key of Object.keys(obj)) map.set(key, obj[key]);
		return map;
	}
});
function normalizeKey(key) {
	if (Array.isArray(key)) {
		const array = Array.prototype.slice.call(key);
		for (let index = 0; index < array.length; index++) {
			if (Array.isArray(array[index])) return null;
			if (typeof array[index] === "object" && Object.prototype.toString.call(array[index]) === "[object Object]") array[index] = "[object Object]";
		}
		return String(array);
	}
	if (typeof key === "object" && Object.prototype.toString.call(key) === "[object Object]") return "[object Object]";
	return String(key);
}
defineMappingTag("tag:yaml.org,2002:map", {
	create: () => ({}),
	identify: isPlainObject,
	represent: (o) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of Object.keys(o)) map.set(key, o[key]);
		return map;
	},
	addPair: (container, key, value) => {
		const normalizedKey = normalizeKey(key);
		if (normalizedKey === null) return "nested arrays are not supported inside keys";
		if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
			value,
			enumerable: true,
			configurable: true,
			writable: true
		});
		else container[normalizedKey] = value;
		return "";
	},
	has: (container, key) => {
		const normalizedKey = normalizeKey(key);
		return normalizedKey !== null && Object.prototype.hasOwnProperty.call(container, normalizedKey);
	},
	keys: (container) => Object.keys(container),
	get: (container, key) => {
		const normalizedKey = String(key);
		if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
		return container[normalizedKey];
	}
});
var DEFAULT_SNIPPET_OPTIONS = {
	maxLength: 79,
	indent: 1,
	linesBefore: 3,
	linesAfter: 2
};
function getLine(buffer, lineStart, lineEnd, position, maxLineLength) {
	let head = "";
	let tail = "";
	const maxHalfLength = Math.floor(maxLineLength / 2) - 1;
	if (position - lineStart > maxHalfLength) {
		head = " ... ";
		lineStart = position - maxHalfLength + head.length;
	}
	if (lineEnd - position > maxHalfLength) {
		tail = " ...";
		lineEnd = position + maxHalfLength - tail.length;
	}
	return {
		str: head + buffer.slice(lineStart, lineEnd).replace(/\t/g, "→") + tail,
		pos: position - lineStart + head.length
	};
}
function padStart(string, max) {
	return " ".repeat(Math.max(max - string.length, 0)) + string;
}
function makeSnippet(mark, options) {
	if (!mark.buffer) return null;
	const opts = {
		...DEFAULT_SNIPPET_OPTIONS,
		...options
	};
	const re = /\r?\n|\r|\0/g;
	const lineStarts = [0];
	const lineEnds = [];
	let match;
	let foundLineNo = -1;
	while (match = re.exec(mark.buffer)) {
		lineEnds.push(match.index);
		lineStarts.push(match.index + match[0].length);
		if (mark.position <= match.index && foundLineNo < 0) foundLineNo = lineStarts.length - 2;
	}
	if (foundLineNo < 0) foundLineNo = lineStarts.length - 1;
	let result = "";
	const lineNoLength = Math.min(mark.line + opts.linesAfter, lineEnds.length).toString().length;
	const maxLineLength = opts.maxLength - (opts.indent + lineNoLength + 3);
	for (let i = 1; i <= opts.linesBefore; i++) {
		if (foundLineNo - i < 0) break;
		const line = getLine(mark.buffer, lineStarts[foundLineNo - i], lineEnds[foundLineNo - i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo - i]), maxLineLength);
		result = `${" ".repeat(opts.indent)}${padStart((mark.line - i + 1).toString(), lineNoLength)} | ${line.str}\n${result}`;
	}
	const line = getLine(mark.buffer, lineStarts[foundLineNo], lineEnds[foundLineNo], mark.position, maxLineLength);
	result += `${" ".repeat(opts.indent)}${padStart((mark.line + 1).toString(), lineNoLength)} | ${line.str}\n`;
	result += `${"-".repeat(opts.indent + lineNoLength + 3 + line.pos)}^\n`;
	for (let i = 1; i <= opts.linesAfter; i++) {
		if (foundLineNo + i >= lineEnds.length) break;
		const line = getLine(mark.buffer, lineStarts[foundLineNo + i], lineEnds[foundLineNo + i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo + i]), maxLineLength);
		result += `${" ".repeat(opts.indent)}${padStart((mark.line + i + 1).toString(), lineNoLength)} | ${line.str}\n`;
	}
	return result.replace(/\n$/, "");
}
function formatError(exception, compact) {
	let where = "";
	if (!exception.mark) return exception.reason;
	if (exception.mark.name) where += `in "${exception.mark.name}" `;
	where += `(${exception.mark.line + 1}:${exception.mark.column + 1})`;
	if (!compact && exception.mark.snippet) where += `\n\n${exception.mark.snippet}`;
	return `${exception.reason} ${where}`;
}
/**
* A YAML error. Unlike an ordinary `Error`, it adds a source snippet showing
* the location of the problem to the error message, when available.
*
* @category Main
*/
var YAMLException = class YAMLException extends Error {
	reason;
	mark;
	/**
	* Optional `mark` contains source snippet data. Usually, use
	* {@link YAMLException.throwAt} instead of passing it directly.
	*/
	constructor(reason, mark) {
		super();
		this.name = "YAMLException";
		this.reason = reason;
		this.mark = mark;
		this.message = formatError(this, false);
		if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor);
	}
	/**
	* Returns the formatted error, omitting the source snippet in compact mode.
	*/
	toString(compact) {
		return `${this.name}: ${formatError(this, compact)}`;
	}
	/**
	* Builds a YAMLException with a source snippet and throws it. `source` is
	* the raw input text; `position` is an offset into it.
	*/
	static throwAt(source, position, message, filename = "") {
		let line = 0;
		let lineStart = 0;
		for (let index = 0; index < position; index++) {
			const ch = source.charCodeAt(index);
			if (ch === 10) {
				line++;
				lineStart = index + 1;
			} else if (ch === 13) {
				line++;
				if (source.charCodeAt(index + 1) === 10) index++;
				lineStart = index + 1;
			}
		}
		const mark = {
			name: filename,
			buffer: source,
			position,
			line,
			column: position - lineStart
		};
		mark.snippet = makeSnippet(mark);
		throw new YAMLException(message, mark);
	}
};
/** @category Events */
var EVENT_ID = {
	DOCUMENT: 1,
	SEQUENCE: 2,
	MAPPING: 3,
	SCALAR: 4,
	ALIAS: 5,
	POP: 6
};
/** @category Nodes */
var SCALAR_STYLE = {
	PLAIN: 1,
	SINGLE_QUOTED: 2,
	DOUBLE_QUOTED: 3,
	LITERAL_BLOCK: 4,
	FOLDED_BLOCK: 5
};
/** @category Nodes */
var COLLECTION_STYLE = {
	BLOCK: 1,
	FLOW: 2
};
/** @category Nodes */
var CHOMPING_MODE = {
	CLIP: 1,
	STRIP: 2,
	KEEP: 3
};
var NO_RANGE$3 = -1;
function simpleEscapeSequence(c) {
	switch (c) {
		case 48: return "\0";
		case 97: return "\x07";
		case 98: return "\b";
		case 116: return "	";
		case 9: return "	";
		case 110: return "\n";
		case 118: return "\v";
		case 102: return "\f";
		case 114: return "\r";
		case 101: return "\x1B";
		case 32: return " ";
		case 34: return "\"";
		case 47: return "/";
		case 92: return "\\";
		case 78: return "";
		case 95: return "\xA0";
		case 76: return "\u2028";
		case 80: return "\u2029";
		default: return "";
	}
}
var simpleEscapeCheck = new Array(256);
var simpleEscapeMap = new Array(256);
for (let i = 0; i < 256; i++) {
	simpleEscapeCheck[i] = simpleEscapeSequence(i) ? 1 : 0;
	simpleEscapeMap[i] = simpleEscapeSequence(i);
}
function charFromCodepoint(c) {
	if (c <= 65535) return String.fromCharCode(c);
	return String.fromCharCode((c - 65536 >> 10) + 55296, (c - 65536 & 1023) + 56320);
}
function fromHexCode$1(c) {
	if (c >= 48 && c <= 57) return c - 48;
	return (c | 32) - 97 + 10;
}
function escapedHexLen$1(c) {
	if (c === 120) return 2;
	if (c === 117) return 4;
	return 8;
}
function skipFoldedBreaks(input, position, end) {
	let breaks = 0;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 10) {
			breaks++;
			position++;
		} else if (ch === 13) {
			breaks++;
			position++;
			if (input.charCodeAt(position) === 10) position++;
		} else if (ch === 32 || ch === 9) position++;
		else break;
	}
	return {
		position,
		breaks
	};
}
function foldedBreaks(count) {
	if (count === 1) return " ";
	return "\n".repeat(count - 1);
}
function getPlainValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, captureEnd);
}
function getSingleQuotedValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 39) {
			result += input.slice(captureStart, position) + "'";
			position += 2;
			captureStart = captureEnd = position;
		} else if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, end);
}
function getDoubleQuotedValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 92) {
			result += input.slice(captureStart, position);
			position++;
			const escaped = input.charCodeAt(position);
			if (escaped === 10 || escaped === 13) position = skipFoldedBreaks(input, position, end).position;
			else if (escaped < 256 && simpleEscapeCheck[escaped]) {
				result += simpleEscapeMap[escaped];
				position++;
			} else {
				let hexLength = escapedHexLen$1(escaped);
				let hexResult = 0;
				for (; hexLength > 0; hexLength--) {
					position++;
					const digit = fromHexCode$1(input.charCodeAt(position));
					hexResult = (hexResult << 4) + digit;
				}
				result += charFromCodepoint(hexResult);
				position++;
			}
			captureStart = captureEnd = position;
		} else if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, end);
}
function getBlockValue(input, start, end, indent, chomping, folded) {
	const textIndent = indent < 0 ? 0 : indent;
	const region = input.slice(start, end).replace(/\r\n?/g, "\n");
	const lines = region === "" ? [] : (region.endsWith("\n") ? region.slice(0, -1) : region).split("\n");
	let result = "";
	let didReadContent = false;
	let emptyLines = 0;
	let atMoreIndented = false;
	for (const line of lines) {
		let column = 0;
		while (column < textIndent && line.charCodeAt(column) === 32) column++;
		if (indent < 0 || column >= line.length) {
			emptyLines++;
			continue;
		}
		const content = line.slice(textIndent);
		const first = content.charCodeAt(0);
		if (folded) {
			if (first === 32 || first === 9) {
				atMoreIndented = true;
				result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
			} else if (atMoreIndented) {
				atMoreIndented = false;
				result += "\n".repeat(emptyLines + 1);
			} else if (emptyLines === 0) {
				if (didReadContent) result += " ";
			} else result += "\n".repeat(emptyLines);
		} else result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
		result += content;
		didReadContent = true;
		emptyLines = 0;
	}
	if (chomping === CHOMPING_MODE.KEEP) result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
	else if (chomping !== CHOMPING_MODE.STRIP) {
		if (didReadContent) result += "\n";
	}
	return result;
}
/**
* Decodes the scalar referenced by event offsets in `input`.
*
* @category Events
*/
function getScalarValue(input, scalar) {
	if (scalar.valueStart === NO_RANGE$3) return "";
	const { valueStart, valueEnd } = scalar;
	if (scalar.fast) return input.slice(valueStart, valueEnd);
	switch (scalar.style) {
		case SCALAR_STYLE.SINGLE_QUOTED: return getSingleQuotedValue(input, valueStart, valueEnd);
		case SCALAR_STYLE.DOUBLE_QUOTED: return getDoubleQuotedValue(input, valueStart, valueEnd);
		case SCALAR_STYLE.LITERAL_BLOCK: return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, false);
		case SCALAR_STYLE.FOLDED_BLOCK: return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, true);
		default: return getPlainValue(input, valueStart, valueEnd);
	}
}
Object.assign(Object.create(null), {
	"!": "!",
	"!!": "tag:yaml.org,2002:"
});
var DEFAULT_CONSTRUCTOR_OPTIONS = {
	filename: "",
	schema: CORE_SCHEMA,
	json: false,
	maxTotalMergeKeys: 1e4,
	maxAliases: -1
};
var NO_RANGE$1 = -1;
var HAS_OWN = Object.prototype.hasOwnProperty;
var CONTEXT_FLOW_IN = 1;
var CONTEXT_FLOW_OUT = 2;
var CONTEXT_BLOCK_IN = 3;
var CONTEXT_BLOCK_OUT = 4;
var PATTERN_NON_PRINTABLE = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
var PATTERN_FLOW_INDICATORS = /[,\[\]{}]/;
var PATTERN_TAG_HANDLE = /^(?:!|!!|![0-9A-Za-z-]+!)$/;
var NS_URI_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`;
var NS_TAG_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`;
var PATTERN_TAG_URI = new RegExp(`^(?:${NS_URI_CHAR})*$`);
var PATTERN_TAG_SUFFIX = new RegExp(`^(?:${NS_TAG_CHAR})+$`);
var PATTERN_TAG_PREFIX = new RegExp(`^(?:!(?:${NS_URI_CHAR})*|${NS_TAG_CHAR}(?:${NS_URI_CHAR})*)$`);
var DEFAULT_PARSER_OPTIONS = {
	filename: "",
	maxDepth: 100
};
function addDocumentEvent(state, explicitStart, explicitEnd) {
	state.events.push({
		type: EVENT_ID.DOCUMENT,
		explicitStart,
		explicitEnd,
		directives: state.directives
	});
}
function addSequenceEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
	state.events.push({
		type: EVENT_ID.SEQUENCE,
		start,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style
	});
}
function addMappingEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
	state.events.push({
		type: EVENT_ID.MAPPING,
		start,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style
	});
}
function insertFlowPairMappingEvent(state, snapshot) {
	state.events.splice(snapshot.eventsLength, 0, {
		type: EVENT_ID.MAPPING,
		start: snapshot.position,
		anchorStart: NO_RANGE$1,
		anchorEnd: NO_RANGE$1,
		tagStart: NO_RANGE$1,
		tagEnd: NO_RANGE$1,
		style: COLLECTION_STYLE.FLOW
	});
}
function addScalarEvent(state, valueStart, valueEnd, anchorStart, anchorEnd, tagStart, tagEnd, style, chomping = CHOMPING_MODE.CLIP, indent = -1, fast = false) {
	state.events.push({
		type: EVENT_ID.SCALAR,
		valueStart,
		valueEnd,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style,
		chomping,
		indent,
		fast
	});
}
function addAliasEvent(state, anchorStart, anchorEnd) {
	state.events.push({
		type: EVENT_ID.ALIAS,
		anchorStart,
		anchorEnd
	});
}
function addPopEvent(state) {
	state.events.push({ type: EVENT_ID.POP });
}
function addEmptyScalarEvent(state) {
	addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, SCALAR_STYLE.PLAIN);
}
function emptyProperties() {
	return {
		anchorStart: NO_RANGE$1,
		anchorEnd: NO_RANGE$1,
		tagStart: NO_RANGE$1,
		tagEnd: NO_RANGE$1
	};
}
function snapshotState(state) {
	return {
		position: state.position,
		line: state.line,
		lineStart: state.lineStart,
		lineIndent: state.lineIndent,
		firstTabInLine: state.firstTabInLine,
		eventsLength: state.events.length
	};
}
function restoreState(state, snapshot) {
	state.position = snapshot.position;
	state.line = snapshot.line;
	state.lineStart = snapshot.lineStart;
	state.lineIndent = snapshot.lineIndent;
	state.firstTabInLine = snapshot.firstTabInLine;
	state.events.length = snapshot.eventsLength;
}
function throwError(state, message) {
	YAMLException.throwAt(state.input.slice(0, state.length), state.position, message, state.filename);
}
function isEol(c) {
	return c === 10 || c === 13;
}
function isWhiteSpace(c) {
	return c === 9 || c === 32;
}
function isWsOrEol(c) {
	return isWhiteSpace(c) || isEol(c);
}
function isWsOrEolOrEnd(c) {
	return c === 0 || isWsOrEol(c);
}
function isFlowIndicator(c) {
	return c === 44 || c === 91 || c === 93 || c === 123 || c === 125;
}
function fromDecimalCode(c) {
	return c >= 48 && c <= 57 ? c - 48 : -1;
}
function fromHexCode(c) {
	if (c >= 48 && c <= 57) return c - 48;
	const lc = c | 32;
	if (lc >= 97 && lc <= 102) return lc - 97 + 10;
	return -1;
}
function escapedHexLen(c) {
	if (c === 120) return 2;
	if (c === 117) return 4;
	if (c === 85) return 8;
	return 0;
}
function isSimpleEscape(c) {
	return c === 48 || c === 97 || c === 98 || c === 116 || c === 9 || c === 110 || c === 118 || c === 102 || c === 114 || c === 101 || c === 32 || c === 34 || c === 47 || c === 92 || c === 78 || c === 95 || c === 76 || c === 80;
}
function consumeLineBreak(state) {
	if (state.input.charCodeAt(state.position) === 10) state.position++;
	else {
		state.position++;
		if (state.input.charCodeAt(state.position) === 10) state.position++;
	}
	state.line++;
	state.lineStart = state.position;
	state.lineIndent = 0;
	state.firstTabInLine = -1;
}
function skipSeparationSpace(state, allowComments) {
	let lineBreaks = 0;
	let ch = state.input.charCodeAt(state.position);
	let hasSeparation = state.position === state.lineStart || isWsOrEol(state.input.charCodeAt(state.position - 1));
	while (ch !== 0) {
		while (isWhiteSpace(ch)) {
			hasSeparation = true;
			if (ch === 9 && state.firstTabInLine === -1) state.firstTabInLine = state.position;
			ch = state.input.charCodeAt(++state.position);
		}
		if (allowComments && hasSeparation && ch === 35) do
			ch = state.input.charCodeAt(++state.position);
		while (!isEol(ch) && ch !== 0);
		if (!isEol(ch)) break;
		consumeLineBreak(state);
		lineBreaks++;
		hasSeparation = true;
		ch = state.input.charCodeAt(state.position);
		while (ch === 32) {
			state.lineIndent++;
			ch = state.input.charCodeAt(++state.position);
		}
	}
	return lineBreaks;
}
function testDocumentSeparator(state, position = state.position) {
	const ch = state.input.charCodeAt(position);
	if ((ch === 45 || ch === 46) && ch === state.input.charCodeAt(position + 1) && ch === state.input.charCodeAt(position + 2)) {
		const following = state.input.charCodeAt(position + 3);
		return following === 0 || isWsOrEol(following);
	}
	return false;
}
function skipByteOrderMark(state) {
	if (state.position === state.lineStart && state.input.charCodeAt(state.position) === 65279) {
		state.position++;
		state.lineStart = state.position;
	}
}
function testDocumentBoundary(state) {
	if (state.position !== state.lineStart) return false;
	if (testDocumentSeparator(state)) return true;
	if (state.input.charCodeAt(state.position) !== 65279) return false;
	const snapshot = snapshotState(state);
	skipByteOrderMark(state);
	skipSeparationSpace(state, true);
	const ch = state.input.charCodeAt(state.position);
	const result = state.position === state.lineStart && (ch === 37 || ch === 45 && testDocumentSeparator(state));
	restoreState(state, snapshot);
	return result;
}
function skipUntilLineEnd(state) {
	let ch = state.input.charCodeAt(state.position);
	while (ch !== 0 && !isEol(ch)) ch = state.input.charCodeAt(++state.position);
}
function checkPrintable(state, start, end) {
	const match = PATTERN_NON_PRINTABLE.exec(state.input.slice(start, end));
	if (match !== null) {
		state.position = start + match.index + match[0].length - 1;
		throwError(state, "the stream contains non-printable characters");
	}
}
function readTagProperty(state, props, inFlow) {
	if (state.input.charCodeAt(state.position) !== 33) return false;
	if (props.tagStart !== NO_RANGE$1) throwError(state, "duplication of a tag property");
	const start = state.position;
	let isVerbatim = false;
	let isNamed = false;
	let tagHandle = "!";
	let ch = state.input.charCodeAt(++state.position);
	if (ch === 60) {
		isVerbatim = true;
		ch = state.input.charCodeAt(++state.position);
	} else if (ch === 33) {
		isNamed = true;
		tagHandle = "!!";
		ch = state.input.charCodeAt(++state.position);
	}
	let suffixStart = state.position;
	let tagName;
	if (isVerbatim) {
		while (ch !== 0 && ch !== 62) ch = state.input.charCodeAt(++state.position);
		if (ch !== 62) throwError(state, "unexpected end of the stream within a verbatim tag");
		tagName = state.input.slice(suffixStart, state.position);
		state.position++;
	} else {
		while (ch !== 0 && !isWsOrEol(ch) && !(inFlow && isFlowIndicator(ch))) {
			if (ch === 33) {
				if (!isNamed) {
					tagHandle = state.input.slice(suffixStart - 1, state.position + 1);
					if (!PATTERN_TAG_HANDLE.test(tagHandle)) throwError(state, "named tag handle cannot contain such characters");
					isNamed = true;
					suffixStart = state.position + 1;
				} else throwError(state, "tag suffix cannot contain exclamation marks");
			}
			ch = state.input.charCodeAt(++state.position);
		}
		tagName = state.input.slice(suffixStart, state.position);
		if (PATTERN_FLOW_INDICATORS.test(tagName)) throwError(state, "tag suffix cannot contain flow indicator characters");
	}
	if (tagName && !(isVerbatim ? PATTERN_TAG_URI.test(tagName) : PATTERN_TAG_SUFFIX.test(tagName))) throwError(state, `tag name cannot contain such characters: ${tagName}`);
	if (!isVerbatim && tagHandle !== "!" && tagHandle !== "!!" && !HAS_OWN.call(state.tagHandlers, tagHandle)) throwError(state, `undeclared tag handle "${tagHandle}"`);
	props.tagStart = start;
	props.tagEnd = state.position;
	return true;
}
function readAnchorProperty(state, props) {
	if (state.input.charCodeAt(state.position) !== 38) return false;
	if (props.anchorStart !== NO_RANGE$1) throwError(state, "duplication of an anchor property");
	state.position++;
	const start = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
	if (state.position === start) throwError(state, "name of an anchor node must contain at least one character");
	props.anchorStart = start;
	props.anchorEnd = state.position;
	return true;
}
function readAlias(state, props) {
	if (state.input.charCodeAt(state.position) !== 42) return false;
	if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) throwError(state, "alias node should not have any properties");
	state.position++;
	const start = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
	if (state.position === start) throwError(state, "name of an alias node must contain at least one character");
	addAliasEvent(state, start, state.position);
	return true;
}
function readFlowScalarBreak(state, nodeIndent) {
	skipSeparationSpace(state, false);
	if (state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readSingleQuotedScalar(state, nodeIndent, props) {
	if (state.input.charCodeAt(state.position) !== 39) return false;
	state.position++;
	const start = state.position;
	let simple = true;
	while (state.input.charCodeAt(state.position) !== 0) {
		const ch = state.input.charCodeAt(state.position);
		if (ch === 39) {
			if (state.input.charCodeAt(state.position + 1) === 39) {
				simple = false;
				state.position += 2;
				continue;
			}
			const end = state.position;
			state.position++;
			addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.SINGLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
			return true;
		}
		if (isEol(ch)) {
			simple = false;
			readFlowScalarBreak(state, nodeIndent);
		} else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a single quoted scalar");
		else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
		else state.position++;
	}
	throwError(state, "unexpected end of the stream within a single quoted scalar");
}
function readDoubleQuotedScalar(state, nodeIndent, props) {
	if (state.input.charCodeAt(state.position) !== 34) return false;
	state.position++;
	const start = state.position;
	let simple = true;
	while (state.input.charCodeAt(state.position) !== 0) {
		const ch = state.input.charCodeAt(state.position);
		if (ch === 34) {
			const end = state.position;
			state.position++;
			addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.DOUBLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
			return true;
		}
		if (ch === 92) {
			simple = false;
			const escaped = state.input.charCodeAt(++state.position);
			if (isEol(escaped)) readFlowScalarBreak(state, nodeIndent);
			else if (isSimpleEscape(escaped)) state.position++;
			else {
				let hexLength = escapedHexLen(escaped);
				if (hexLength === 0) throwError(state, "unknown escape sequence");
				while (hexLength-- > 0) {
					state.position++;
					if (fromHexCode(state.input.charCodeAt(state.position)) < 0) throwError(state, "expected hexadecimal character");
				}
				state.position++;
			}
		} else if (isEol(ch)) {
			simple = false;
			readFlowScalarBreak(state, nodeIndent);
		} else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a double quoted scalar");
		else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
		else state.position++;
	}
	throwError(state, "unexpected end of the stream within a double quoted scalar");
}
function readBlockScalar$1(state, parentIndent, props) {
	const ch = state.input.charCodeAt(state.position);
	let chomping = CHOMPING_MODE.CLIP;
	let indent = -1;
	let detectedIndent = false;
	if (ch !== 124 && ch !== 62) return false;
	const style = ch === 124 ? SCALAR_STYLE.LITERAL_BLOCK : SCALAR_STYLE.FOLDED_BLOCK;
	state.position++;
	while (state.input.charCodeAt(state.position) !== 0) {
		const current = state.input.charCodeAt(state.position);
		const digit = fromDecimalCode(current);
		if (current === 43 || current === 45) {
			if (chomping !== CHOMPING_MODE.CLIP) throwError(state, "repeat of a chomping mode identifier");
			chomping = current === 43 ? CHOMPING_MODE.KEEP : CHOMPING_MODE.STRIP;
			state.position++;
		} else if (digit >= 0) {
			if (digit === 0) throwError(state, "bad explicit indentation width of a block scalar; it cannot be less than one");
			if (detectedIndent) throwError(state, "repeat of an indentation width identifier");
			indent = parentIndent + digit - 1;
			detectedIndent = true;
			state.position++;
		} else break;
	}
	let hadWhitespace = false;
	while (isWhiteSpace(state.input.charCodeAt(state.position))) {
		hadWhitespace = true;
		state.position++;
	}
	if (hadWhitespace && state.input.charCodeAt(state.position) === 35) skipUntilLineEnd(state);
	if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
	else if (state.input.charCodeAt(state.position) !== 0) throwError(state, "a line break is expected");
	let contentIndent = detectedIndent ? indent : -1;
	let maxLeadingIndent = 0;
	const valueStart = state.position;
	let valueEnd = state.position;
	while (state.input.charCodeAt(state.position) !== 0) {
		const linePosition = state.position;
		let column = 0;
		while (state.input.charCodeAt(linePosition + column) === 32) column++;
		const first = state.input.charCodeAt(linePosition + column);
		if (first === 0) {
			if (contentIndent >= 0) {
				if (column > contentIndent) valueEnd = linePosition + column;
			} else if (column > 0) valueEnd = linePosition + column;
			break;
		}
		if (testDocumentBoundary(state)) break;
		if (!detectedIndent && contentIndent === -1 && isEol(first)) maxLeadingIndent = Math.max(maxLeadingIndent, column);
		if (!detectedIndent && contentIndent === -1 && !isEol(first)) {
			if (first === 9 && column < parentIndent) {
				state.position = linePosition + column;
				throwError(state, "tab characters must not be used in indentation");
			}
			if (column >= parentIndent && column < maxLeadingIndent) {
				state.position = linePosition + column;
				throwError(state, "bad indentation of a mapping entry");
			}
		}
		if (contentIndent === -1 && first !== 0 && !isEol(first) && column < parentIndent) {
			state.lineIndent = column;
			state.position = linePosition + column;
			break;
		}
		if (!detectedIndent && first !== 0 && !isEol(first) && contentIndent === -1) contentIndent = column;
		const requiredIndent = contentIndent === -1 ? parentIndent + 1 : contentIndent;
		if (first !== 0 && !isEol(first) && column < requiredIndent) {
			state.lineIndent = column;
			state.position = linePosition + column;
			break;
		}
		skipUntilLineEnd(state);
		valueEnd = state.position;
		if (isEol(state.input.charCodeAt(state.position))) {
			consumeLineBreak(state);
			valueEnd = state.position;
		}
	}
	checkPrintable(state, valueStart, valueEnd);
	addScalarEvent(state, valueStart, valueEnd, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, style, chomping, contentIndent);
	return true;
}
function canStartPlainScalar(state, nodeContext) {
	const ch = state.input.charCodeAt(state.position);
	const inFlow = nodeContext === CONTEXT_FLOW_IN;
	if (ch === 0 || isWsOrEol(ch) || ch === 35 || ch === 38 || ch === 42 || ch === 33 || ch === 124 || ch === 62 || ch === 39 || ch === 34 || ch === 37 || ch === 64 || ch === 96 || isFlowIndicator(ch)) return false;
	if (ch === 63 || ch === 45) {
		const following = state.input.charCodeAt(state.position + 1);
		if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) return false;
	}
	return true;
}
function readPlainScalar(state, nodeIndent, nodeContext, props) {
	if (!canStartPlainScalar(state, nodeContext)) return false;
	const start = state.position;
	let end = state.position;
	let ch = state.input.charCodeAt(state.position);
	const inFlow = nodeContext === CONTEXT_FLOW_IN;
	let multiline = false;
	while (ch !== 0) {
		if (testDocumentBoundary(state)) break;
		if (ch === 58) {
			const following = state.input.charCodeAt(state.position + 1);
			if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) break;
		} else if (ch === 35) {
			if (isWsOrEol(state.input.charCodeAt(state.position - 1))) break;
		} else if (inFlow && isFlowIndicator(ch)) break;
		else if (isEol(ch)) {
			const savedPosition = state.position;
			const savedLine = state.line;
			const savedLineStart = state.lineStart;
			const savedLineIndent = state.lineIndent;
			skipSeparationSpace(state, false);
			if (state.lineIndent >= nodeIndent) {
				multiline = true;
				ch = state.input.charCodeAt(state.position);
				continue;
			}
			state.position = savedPosition;
			state.line = savedLine;
			state.lineStart = savedLineStart;
			state.lineIndent = savedLineIndent;
			break;
		}
		if (!isWhiteSpace(ch)) end = state.position + 1;
		ch = state.input.charCodeAt(++state.position);
	}
	if (end === start) return false;
	checkPrintable(state, start, end);
	addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN, CHOMPING_MODE.CLIP, -1, !multiline);
	return true;
}
function skipFlowSeparationSpace(state, nodeIndent) {
	const startLine = state.line;
	skipSeparationSpace(state, true);
	if (state.line > startLine && state.lineIndent < nodeIndent || state.firstTabInLine !== -1 && state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readFlowCollection(state, nodeIndent, props) {
	const ch = state.input.charCodeAt(state.position);
	const isMapping = ch === 123;
	const start = state.position;
	let readNext = true;
	if (ch !== 91 && ch !== 123) return false;
	const terminator = isMapping ? 125 : 93;
	if (isMapping) addMappingEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
	else addSequenceEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
	state.position++;
	while (state.input.charCodeAt(state.position) !== 0) {
		skipFlowSeparationSpace(state, nodeIndent);
		let ch = state.input.charCodeAt(state.position);
		if (ch === terminator) {
			state.position++;
			addPopEvent(state);
			return true;
		} else if (!readNext) throwError(state, "missed comma between flow collection entries");
		else if (ch === 44) throwError(state, "expected the node content, but found ','");
		let isPair = false;
		let isExplicitPair = false;
		if (ch === 63 && isWsOrEol(state.input.charCodeAt(state.position + 1))) {
			isPair = isExplicitPair = true;
			state.position += 1;
			skipFlowSeparationSpace(state, nodeIndent);
		}
		const entryLine = state.line;
		const entryStart = snapshotState(state);
		const keyWasRead = parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true);
		skipFlowSeparationSpace(state, nodeIndent);
		ch = state.input.charCodeAt(state.position);
		if ((isMapping || isExplicitPair || state.line === entryLine) && ch === 58) {
			isPair = true;
			state.position++;
			skipFlowSeparationSpace(state, nodeIndent);
			if (!isMapping) {
				insertFlowPairMappingEvent(state, entryStart);
				if (!keyWasRead) addEmptyScalarEvent(state);
			} else if (!keyWasRead) addEmptyScalarEvent(state);
			if (!parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true)) addEmptyScalarEvent(state);
			skipFlowSeparationSpace(state, nodeIndent);
			if (!isMapping) addPopEvent(state);
		} else if (isMapping && isPair) {
			if (!keyWasRead) addEmptyScalarEvent(state);
			addEmptyScalarEvent(state);
		} else if (isMapping) addEmptyScalarEvent(state);
		else if (isPair) {
			insertFlowPairMappingEvent(state, entryStart);
			if (!keyWasRead) addEmptyScalarEvent(state);
			addEmptyScalarEvent(state);
			addPopEvent(state);
		}
		ch = state.input.charCodeAt(state.position);
		if (ch === 44) {
			readNext = true;
			state.position++;
		} else readNext = false;
	}
	throwError(state, "unexpected end of the stream within a flow collection");
}
function readBlockSequence(state, nodeIndent, props) {
	if (state.firstTabInLine !== -1 || state.input.charCodeAt(state.position) !== 45 || !isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) return false;
	addSequenceEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
	while (state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) {
		if (state.firstTabInLine !== -1) {
			state.position = state.firstTabInLine;
			throwError(state, "tab characters must not be used in indentation");
		}
		const entryLine = state.line;
		state.position++;
		const hadBreak = skipSeparationSpace(state, true) > 0;
		if (state.firstTabInLine !== -1 && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
		if (hadBreak && state.lineIndent <= nodeIndent) addEmptyScalarEvent(state);
		else parseNode(state, nodeIndent, CONTEXT_BLOCK_IN, false, true);
		skipSeparationSpace(state, true);
		if (state.lineIndent < nodeIndent || state.position >= state.length) break;
		if (state.lineIndent > nodeIndent) throwError(state, "bad indentation of a sequence entry");
		if (state.line === entryLine && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
	}
	addPopEvent(state);
	return true;
}
function readBlockMapping(state, nodeIndent, flowIndent, props) {
	let atExplicitKey = false;
	let detected = false;
	let mappingOpened = false;
	let pendingExplicitKey = false;
	if (state.firstTabInLine !== -1) return false;
	let ch = state.input.charCodeAt(state.position);
	while (ch !== 0) {
		if (!atExplicitKey && state.firstTabInLine !== -1) {
			state.position = state.firstTabInLine;
			throwError(state, "tab characters must not be used in indentation");
		}
		const following = state.input.charCodeAt(state.position + 1);
		const entryLine = state.line;
		if ((ch === 63 || ch === 58) && isWsOrEolOrEnd(following)) {
			if (!mappingOpened) {
				addMappingEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
				mappingOpened = true;
			}
			if (ch === 63) {
				if (atExplicitKey) addEmptyScalarEvent(state);
				detected = true;
				atExplicitKey = true;
			} else if (atExplicitKey) atExplicitKey = false;
			else {
				addEmptyScalarEvent(state);
				detected = true;
				atExplicitKey = false;
			}
			state.position += 1;
			pendingExplicitKey = true;
		} else {
			if (atExplicitKey) {
				addEmptyScalarEvent(state);
				atExplicitKey = false;
			}
			const beforeKey = snapshotState(state);
			if (!parseNode(state, flowIndent, CONTEXT_FLOW_OUT, false, true)) break;
			if (state.line === entryLine) {
				ch = state.input.charCodeAt(state.position);
				while (isWhiteSpace(ch)) ch = state.input.charCodeAt(++state.position);
				if (ch === 58) {
					ch = state.input.charCodeAt(++state.position);
					if (!isWsOrEolOrEnd(ch)) throwError(state, "a whitespace character is expected after the key-value separator within a block mapping");
					if (!mappingOpened) {
						state.events.splice(beforeKey.eventsLength, 0, {
							type: EVENT_ID.MAPPING,
							start: beforeKey.position,
							anchorStart: props.anchorStart,
							anchorEnd: props.anchorEnd,
							tagStart: props.tagStart,
							tagEnd: props.tagEnd,
							style: COLLECTION_STYLE.BLOCK
						});
						mappingOpened = true;
					}
					detected = true;
					atExplicitKey = false;
					pendingExplicitKey = false;
				} else if (detected) throwError(state, "expected ':' after a mapping key");
				else {
					if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
						restoreState(state, beforeKey);
						return false;
					}
					return true;
				}
			} else if (detected) throwError(state, "can not read a block mapping entry; a multiline key may not be an implicit key");
			else {
				if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
					restoreState(state, beforeKey);
					return false;
				}
				return true;
			}
		}
		if (parseNode(state, nodeIndent, CONTEXT_BLOCK_OUT, true, pendingExplicitKey)) pendingExplicitKey = false;
		if (!atExplicitKey) {
			if (pendingExplicitKey) {
				addEmptyScalarEvent(state);
				pendingExplicitKey = false;
			}
		}
		skipSeparationSpace(state, true);
		ch = state.input.charCodeAt(state.position);
		if ((state.line === entryLine || state.lineIndent > nodeIndent) && ch !== 0) throwError(state, "bad indentation of a mapping entry");
		else if (state.lineIndent < nodeIndent) break;
	}
	if (!detected) return false;
	if (atExplicitKey) addEmptyScalarEvent(state);
	if (mappingOpened) addPopEvent(state);
	return true;
}
function parseNode(state, parentIndent, nodeContext, allowToSeek, allowCompact, allowPropertyMapping = true) {
	if (state.depth >= state.maxDepth) throwError(state, `nesting exceeded maxDepth (${state.maxDepth})`);
	state.depth++;
	let indentStatus = 1;
	let atNewLine = false;
	let hasContent = false;
	let propertyStart = null;
	const props = emptyProperties();
	let allowBlockScalars = nodeContext === CONTEXT_BLOCK_OUT || nodeContext === CONTEXT_BLOCK_IN;
	let allowBlockCollections = allowBlockScalars;
	const allowBlockStyles = allowBlockScalars;
	if (allowToSeek && skipSeparationSpace(state, true)) {
		atNewLine = true;
		if (state.lineIndent > parentIndent) indentStatus = 1;
		else if (state.lineIndent === parentIndent) indentStatus = 0;
		else indentStatus = -1;
	}
	if (indentStatus === 1) while (true) {
		const ch = state.input.charCodeAt(state.position);
		const propertyState = snapshotState(state);
		if (atNewLine && indentStatus !== 1 && (ch === 33 || ch === 38)) break;
		if (atNewLine && allowBlockStyles && (props.tagStart !== NO_RANGE$1 || props.anchorStart !== NO_RANGE$1) && (ch === 33 || ch === 38)) {
			const fallbackState = snapshotState(state);
			const flowIndent = parentIndent + 1;
			if (readBlockMapping(state, state.position - state.lineStart, flowIndent, props) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) {
				state.depth--;
				return true;
			}
			restoreState(state, fallbackState);
		}
		if (atNewLine && (ch === 33 && props.tagStart !== NO_RANGE$1 || ch === 38 && props.anchorStart !== NO_RANGE$1)) break;
		if (!readTagProperty(state, props, nodeContext === CONTEXT_FLOW_IN) && !readAnchorProperty(state, props)) break;
		if (propertyStart === null) propertyStart = propertyState;
		if (skipSeparationSpace(state, true)) {
			atNewLine = true;
			allowBlockCollections = allowBlockStyles;
			if (state.lineIndent > parentIndent) indentStatus = 1;
			else if (state.lineIndent === parentIndent) indentStatus = 0;
			else indentStatus = -1;
		} else allowBlockCollections = false;
	}
	if (allowBlockCollections) allowBlockCollections = atNewLine || allowCompact;
	if (indentStatus === 1 || nodeContext === CONTEXT_BLOCK_OUT) {
		const flowIndent = nodeContext === CONTEXT_FLOW_IN || nodeContext === CONTEXT_FLOW_OUT ? parentIndent : parentIndent + 1;
		const blockIndent = state.position - state.lineStart;
		if (indentStatus === 1) {
			if (allowBlockCollections && (readBlockSequence(state, blockIndent, props) || readBlockMapping(state, blockIndent, flowIndent, props)) || readFlowCollection(state, flowIndent, props)) hasContent = true;
			else {
				const ch = state.input.charCodeAt(state.position);
				if (propertyStart !== null && allowPropertyMapping && allowBlockStyles && !allowBlockCollections && ch !== 124 && ch !== 62) {
					const fallbackState = snapshotState(state);
					const propertyIndent = propertyStart.position - propertyStart.lineStart;
					restoreState(state, propertyStart);
					if (readBlockMapping(state, propertyIndent, flowIndent, emptyProperties()) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) hasContent = true;
					else restoreState(state, fallbackState);
				}
				if (!hasContent && (allowBlockScalars && readBlockScalar$1(state, flowIndent, props) || readSingleQuotedScalar(state, flowIndent, props) || readDoubleQuotedScalar(state, flowIndent, props) || readAlias(state, props) || readPlainScalar(state, flowIndent, nodeContext, props))) hasContent = true;
			}
		} else if (indentStatus === 0) hasContent = allowBlockCollections && readBlockSequence(state, blockIndent, props);
	}
	allowBlockScalars = allowBlockScalars && !hasContent;
	if (!hasContent && (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1 || allowBlockScalars)) {
		addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN);
		hasContent = true;
	}
	state.depth--;
	return hasContent || props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1;
}
function readDirective(state) {
	if (state.lineIndent > 0 || state.input.charCodeAt(state.position) !== 37) return false;
	state.position++;
	const nameStart = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
	const name = state.input.slice(nameStart, state.position);
	const args = [];
	if (name.length === 0) throwError(state, "directive name must not be less than one character in length");
	while (state.input.charCodeAt(state.position) !== 0 && !isEol(state.input.charCodeAt(state.position))) {
		while (isWhiteSpace(state.input.charCodeAt(state.position))) state.position++;
		if (state.input.charCodeAt(state.position) === 35 || isEol(state.input.charCodeAt(state.position)) || state.input.charCodeAt(state.position) === 0) break;
		const start = state.position;
		while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
		args.push(state.input.slice(start, state.position));
	}
	if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
	if (name === "YAML") {
		if (state.directives.some((directive) => directive.kind === "yaml")) throwError(state, "duplication of %YAML directive");
		if (args.length !== 1) throwError(state, "YAML directive accepts exactly one argument");
		const match = /^([0-9]+)\.([0-9]+)$/.exec(args[0]);
		if (match === null) throwError(state, "ill-formed argument of the YAML directive");
		if (parseInt(match[1], 10) !== 1) throwError(state, "unacceptable YAML version of the document");
		state.directives.push({
			kind: "yaml",
			version: args[0]
		});
	} else if (name === "TAG") {
		if (args.length !== 2) throwError(state, "TAG directive accepts exactly two arguments");
		const [handle, prefix] = args;
		if (!PATTERN_TAG_HANDLE.test(handle)) throwError(state, "ill-formed tag handle (first argument) of the TAG directive");
		if (HAS_OWN.call(state.tagHandlers, handle)) throwError(state, `there is a previously declared suffix for "${handle}" tag handle`);
		if (!PATTERN_TAG_PREFIX.test(prefix)) throwError(state, "ill-formed tag prefix (second argument) of the TAG directive");
		state.tagHandlers[handle] = prefix;
		state.directives.push({
			kind: "tag",
			handle,
			prefix
		});
	}
	return true;
}
function readDocument$1(state) {
	state.directives = [];
	state.tagHandlers = Object.create(null);
	let hasDirectives = false;
	skipSeparationSpace(state, true);
	while (readDirective(state)) {
		hasDirectives = true;
		skipSeparationSpace(state, true);
	}
	let explicitStart = false;
	let explicitEnd = false;
	let allowCompact = true;
	if (state.lineIndent === 0 && state.input.charCodeAt(state.position) === 45 && state.input.charCodeAt(state.position + 1) === 45 && state.input.charCodeAt(state.position + 2) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 3))) {
		explicitStart = true;
		const markerLine = state.line;
		state.position += 3;
		skipSeparationSpace(state, true);
		allowCompact = state.line > markerLine;
	} else if (hasDirectives) throwError(state, "directives end mark is expected");
	const documentEventIndex = state.events.length;
	if (!explicitStart && state.position === state.lineStart && state.input.charCodeAt(state.position) === 46 && testDocumentSeparator(state)) {
		state.position += 3;
		skipSeparationSpace(state, true);
		return;
	}
	addDocumentEvent(state, explicitStart, false);
	if (!parseNode(state, state.lineIndent - 1, CONTEXT_BLOCK_OUT, false, allowCompact, allowCompact)) addEmptyScalarEvent(state);
	skipSeparationSpace(state, true);
	if (state.position === state.lineStart && testDocumentSeparator(state)) {
		explicitEnd = state.input.charCodeAt(state.position) === 46;
		if (explicitEnd) {
			const markerLine = state.line;
			state.position += 3;
			skipSeparationSpace(state, true);
			if (state.line === markerLine && state.position < state.length) throwError(state, "end of the stream or a document separator is expected");
		}
	}
	const documentEvent = state.events[documentEventIndex];
	if (documentEvent?.type === EVENT_ID.DOCUMENT) documentEvent.explicitEnd = explicitEnd;
	addPopEvent(state);
	if (!explicitEnd && state.position < state.length && !testDocumentBoundary(state)) throwError(state, "end of the stream or a document separator is expected");
}
/**
* Parses YAML into a flat event stream referencing source text by offsets.
*
* @category Events
*/
function parseEvents(input, options) {
	const length = input.length;
	const state = {
		...DEFAULT_PARSER_OPTIONS,
		...options,
		input: `${input}\0`,
		length,
		position: 0,
		line: 0,
		lineStart: 0,
		lineIndent: 0,
		firstTabInLine: -1,
		depth: 0,
		directives: [],
		tagHandlers: Object.create(null),
		events: []
	};
	const nullpos = input.indexOf("\0");
	if (nullpos !== -1) YAMLException.throwAt(input, nullpos, "null byte is not allowed in input", state.filename);
	while (state.position < state.length) {
		skipByteOrderMark(state);
		skipSeparationSpace(state, true);
		if (state.position >= state.length) break;
		const documentStart = state.position;
		readDocument$1(state);
		if (state.position === documentStart)
 /* c8 ignore next */
		throwError(state, "can not read a document");
	}
	return state.events;
}
({
	...DEFAULT_PARSER_OPTIONS,
	...DEFAULT_CONSTRUCTOR_OPTIONS
});
function hasBit(mask, bit) {
	return (mask & 1 << bit) !== 0;
}
/**
* Default scalar styling rules in application order.
* See [Scalar styling](../../docs/scalar_styling.md) for usage details.
*
* @category AST
*/
var DEFAULT_SCALAR_STYLE_RULES = {
	applyQuoteFlowKeysOption,
	doubleQuoteForInvisibles,
	doubleQuoteWhitespaceOnly,
	applyForceQuotesOption,
	tryLongOrMultilineAsBlock,
	quoteInvalidPlain,
	fallbackToDoubleQuoted
};
function _preferredQuotedStyle(layout) {
	if (layout.presenterOptions.quoteStyle === "single" && hasBit(layout.allowedStylesMask, SCALAR_STYLE.SINGLE_QUOTED)) return SCALAR_STYLE.SINGLE_QUOTED;
	return SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyQuoteFlowKeysOption(layout) {
	if (!layout.presenterOptions.quoteFlowKeys) return;
	if (!layout.isKey || !layout.flowOnly || layout.style !== SCALAR_STYLE.PLAIN) return;
	layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteForInvisibles(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && /[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteWhitespaceOnly(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && /^\s+$/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyForceQuotesOption(layout) {
	if (!layout.presenterOptions.forceQuotes) return;
	if (layout.isKey || layout.style !== SCALAR_STYLE.PLAIN) return;
	if (layout.node.tag !== layout.presenterOptions.schema.defaultScalarTag.tagName) return;
	layout.style = layout.node.value.includes("\n") ? SCALAR_STYLE.DOUBLE_QUOTED : _preferredQuotedStyle(layout);
}
function tryLongOrMultilineAsBlock(layout) {
	if (layout.style !== SCALAR_STYLE.PLAIN || layout.isKey) return;
	const value = layout.node.value;
	const multiline = value.indexOf("\n") !== -1;
	if (!hasBit(layout.allowedStylesMask, SCALAR_STYLE.LITERAL_BLOCK)) {
		if (multiline) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
		return;
	}
	const w = layout.presenterOptions.lineWidth;
	if (w === -1) {
		if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
		return;
	}
	const availableWidth = Math.max(Math.min(w, 40), w - layout.shiftOfContent);
	let position = 0;
	let shouldFold = false;
	while (position <= value.length) {
		let lineEnd = value.length;
		const nextLineBreak = value.indexOf("\n", position);
		if (nextLineBreak !== -1) lineEnd = nextLineBreak;
		const line = value.slice(position, lineEnd);
		if (line.length > availableWidth && line[0] !== " " && / [^ \t]/.test(line)) shouldFold = true;
		if (nextLineBreak === -1) break;
		position = nextLineBreak + 1;
	}
	if (shouldFold) layout.style = SCALAR_STYLE.FOLDED_BLOCK;
	else if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
}
function quoteInvalidPlain(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && !hasBit(layout.allowedStylesMask, SCALAR_STYLE.PLAIN)) layout.style = _preferredQuotedStyle(layout);
}
function fallbackToDoubleQuoted(layout) {
	if (!hasBit(layout.allowedStylesMask, layout.style)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
var SRC_C_PRINTABLE = "[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]";
var SRC_B_CHAR = "[\\n\\r]";
var SRC_C_BYTE_ORDER_MARK = "\\uFEFF";
var SRC_S_WHITE = "[ \\t]";
var SRC_NB_CHAR = `(?:(?!(?:${SRC_B_CHAR}|${SRC_C_BYTE_ORDER_MARK}))${SRC_C_PRINTABLE})`;
var SRC_NS_CHAR = `(?:(?!${SRC_S_WHITE})${SRC_NB_CHAR})`;
var SRC_NB_JSON = "[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FFFF}]";
var SRC_C_INDICATOR = "[-?:,\\[\\]{}#&*!|>'\"%@`]";
var SRC_C_FLOW_INDICATOR = "[,\\[\\]{}]";
var SRC_NS_PLAIN_SAFE_FLOW_OUT = SRC_NS_CHAR;
var SRC_NS_PLAIN_SAFE_FLOW_IN = `(?:(?!${SRC_C_FLOW_INDICATOR})${SRC_NS_CHAR})`;
var SRC_NS_PLAIN_FIRST_FLOW_OUT = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))`;
var SRC_NS_PLAIN_FIRST_FLOW_IN = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))`;
var SRC_NS_PLAIN_CHAR_FLOW_OUT = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_OUT})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))#*`;
var SRC_NS_PLAIN_CHAR_FLOW_IN = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_IN})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))#*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_OUT})*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_IN})*`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_OUT = `${SRC_NS_PLAIN_FIRST_FLOW_OUT}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_IN = `${SRC_NS_PLAIN_FIRST_FLOW_IN}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_OUT;
var SRC_NS_PLAIN_ONE_LINE_FLOW_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_IN;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_OUT}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_IN}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT = `${SRC_NS_PLAIN_ONE_LINE_FLOW_OUT}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT})*`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_IN = `${SRC_NS_PLAIN_ONE_LINE_FLOW_IN}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN})*`;
new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT})$`, "u");
new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_IN})$`, "u");
new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY})$`, "u");
new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_FLOW_KEY})$`, "u");
new RegExp(`^(?:${SRC_NB_JSON})*$`, "u");
new RegExp(`^(?:${SRC_NB_JSON}|\\n)*$`, "u");
new RegExp(`^(?:${SRC_NB_CHAR}|\\n)*$`, "u");
Object.keys(DEFAULT_SCALAR_STYLE_RULES).map((name) => Reflect.get(DEFAULT_SCALAR_STYLE_RULES, name));
EVENT_ID.DOCUMENT;
EVENT_ID.SEQUENCE;
EVENT_ID.MAPPING;
EVENT_ID.SCALAR;
EVENT_ID.ALIAS;
EVENT_ID.POP;
SCALAR_STYLE.PLAIN;
SCALAR_STYLE.SINGLE_QUOTED;
SCALAR_STYLE.DOUBLE_QUOTED;
SCALAR_STYLE.LITERAL_BLOCK;
SCALAR_STYLE.FOLDED_BLOCK;
COLLECTION_STYLE.BLOCK;
COLLECTION_STYLE.FLOW;
CHOMPING_MODE.CLIP;
CHOMPING_MODE.STRIP;
CHOMPING_MODE.KEEP;
// src/yaml/scalar.ts
/**
* What a plain scalar is to go-yaml v2 under sigs.k8s.io/yaml.
* https://github.com/yaml/go-yaml/blob/v2.4.2/resolve.go; the table in scalars.json is printed by it.
*/
/** A value that YAML can write and JSON cannot: infinities and NaN, for which sigs.k8s.io/yaml refuses the whole document. */
var notJson = Symbol("not JSON");
/** A tag that does not fit what it stands before, for which go-yaml refuses the whole document. */
var badTag = Symbol("bad tag");
/** A key that sigs.k8s.io/yaml cannot make a string of: null, and integers from 2^63 on. */
var badKey = Symbol("bad key");
var words = new Map([
	...[
		"y",
		"Y",
		"yes",
		"Yes",
		"YES",
		"true",
		"True",
		"TRUE",
		"on",
		"On",
		"ON"
	].map((word) => [word, true]),
	...[
		"n",
		"N",
		"no",
		"No",
		"NO",
		"false",
		"False",
		"FALSE",
		"off",
		"Off",
		"OFF"
	].map((word) => [word, false]),
	...[
		"",
		"~",
		"null",
		"Null",
		"NULL"
	].map((word) => [word, null]),
	...[
		".nan",
		".NaN",
		".NAN",
		".inf",
		".Inf",
		".INF",
		"+.inf",
		"+.Inf",
		"+.INF",
		"-.inf",
		"-.Inf",
		"-.INF"
	].map((word) => [word, notJson])
]);
/** By first character: 0 always a string, 1 maybe a word, 2 maybe a number, 3 maybe a number that begins with a dot. */
var hints = /* @__PURE__ */ new Uint8Array(128);
for (const first of "yYnNtTfFoO~") hints[first.charCodeAt(0)] = 1;
for (const first of "+-0123456789") hints[first.charCodeAt(0)] = 2;
hints[".".charCodeAt(0)] = 3;
var decimal = /^[-+]?(?:0|[1-9][0-9]*)$/;
var based = /^([-+]?)0(?:[bB]([01]+)|[oO]?([0-7]+)|[xX]([0-9a-fA-F]+))$/;
var oddBinary = /^(?:0b([-+][01]+)|-0b()([01]+))$/;
var float = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
/** Go's ParseFloat, which takes an underscore between digits. */
var dotFloat = /^\.[0-9]+(?:_[0-9]+)*(?:[eE][-+]?[0-9]+(?:_[0-9]+)*)?$/;
/** The value of a plain scalar without a tag, or {@link notJson}. Timestamps and base-60 numbers are strings. */
function resolvePlain(source) {
	const first = source.charCodeAt(0);
	const hint = first < 128 ? hints[first] : source === "" ? 1 : 0;
	if (hint === 0) return source;
	if (source.length < 6 || hint === 1) {
		const word = words.get(source);
		if (word !== void 0) return word;
		if (hint === 1) return source;
	}
	if (hint === 3) return dotFloat.test(source) ? finite(source, Number(source.replaceAll("_", ""))) : source;
	return resolveNumber(source);
}
function finite(source, value) {
	return Number.isFinite(value) ? value : source;
}
function resolveNumber(source) {
	const plain = source.includes("_") ? source.replaceAll("_", "") : source;
	if (decimal.test(plain)) {
		const value = Number(plain);
		return Number.isFinite(value) ? value === 0 ? 0 : value : source;
	}
	const exact = wholeNumber(plain);
	if (exact !== void 0) return Number(exact);
	return float.test(plain) ? finite(source, Number(plain)) : source;
}
var int64 = {
	least: -(2n ** 63n),
	most: 2n ** 63n - 1n
};
var mostUint64 = 2n ** 64n - 1n;
/** Go's ParseInt with base 0, then ParseUint: undefined where neither takes the text. */
function wholeNumber(plain) {
	if (decimal.test(plain)) return inRange(BigInt(plain.replace("+", "")), plain);
	const parts = based.exec(plain);
	if (parts !== null) {
		const [, sign, binary, octal, hex] = parts;
		const digits = binary !== void 0 ? `0b${binary}` : octal !== void 0 ? `0o${octal}` : `0x${hex}`;
		const value = BigInt(digits);
		return inRange(sign === "-" ? -value : value, plain);
	}
	const odd = oddBinary.exec(plain);
	if (odd?.[1] === void 0) return void 0;
	const value = BigInt(`0b${odd[1].slice(1)}`);
	return inRange(odd[1].startsWith("-") ? -value : value, odd[1]);
}
function inRange(value, written) {
	if (value >= int64.least && value <= int64.most) return value;
	return /^[-+]/.test(written) || value < 0n || value > mostUint64 ? void 0 : value;
}
/** The key that sigs.k8s.io/yaml makes of a plain scalar: `on` becomes "true", `5` "5", `1e3` "1000"; or {@link badKey}. */
function plainKey(source) {
	const first = source.charCodeAt(0);
	const hint = first < 128 ? hints[first] : source === "" ? 1 : 0;
	if (hint === 0) return source;
	const value = resolvePlain(source);
	if (typeof value === "string") return value;
	if (value === null) return badKey;
	if (value === true) return "true";
	if (value === false) return "false";
	if (value === notJson) return specialFloatKey(source);
	const whole = hint === 2 ? wholeNumber(source.replaceAll("_", "")) : void 0;
	if (whole !== void 0) return whole > int64.most ? badKey : String(whole);
	return floatKey(value);
}
function specialFloatKey(source) {
	const lower = source.toLowerCase();
	return lower === "+.inf" ? ".inf" : lower;
}
/** Go's FormatFloat(value, 'g', -1, 32): the fewest digits that name the same 32-bit float. */
function floatKey(value) {
	const single = Math.fround(value);
	if (single === 0) return Object.is(value, -0) || value < 0 ? "-0" : "0";
	if (!Number.isFinite(single)) return single > 0 ? ".inf" : "-.inf";
	let digits = 1;
	while (digits < 9 && Math.fround(Number(single.toExponential(digits - 1))) !== single) digits++;
	const [mantissa = "", power = "0"] = single.toExponential(digits - 1).split("e");
	const exponent = Number(power);
	if (exponent < -4 || exponent >= 6) return `${mantissa}e${exponent < 0 ? "-" : "+"}${String(Math.abs(exponent)).padStart(2, "0")}`;
	return Number(single.toExponential(digits - 1)).toString();
}
var longPrefix = "tag:yaml.org,2002:";
/** The value of a scalar with a tag (its full name), quoted or not. An unknown tag makes a string. */
function resolveTagged(tag, source) {
	if (!tag.startsWith(longPrefix)) return source;
	switch (tag.slice(18)) {
		case "bool": return ofType(source, (value) => typeof value === "boolean");
		case "null": return ofType(source, (value) => value === null);
		case "int": return wholeNumber(source.replaceAll("_", "")) === void 0 || typeof resolvePlain(source) !== "number" ? badTag : resolvePlain(source);
		case "float": return ofType(source, (value) => value === notJson || typeof value === "number" && (wholeNumber(source.replaceAll("_", "")) ?? 0n) <= int64.most);
		case "timestamp": return isTimestamp(source) ? source : badTag;
		case "binary": return decodeBinary(source);
		default: return source;
	}
}
function ofType(source, fits) {
	const value = resolvePlain(source);
	return fits(value) ? value : badTag;
}
/** The key that a tagged scalar makes. */
function taggedKey(tag, source) {
	const value = resolveTagged(tag, source);
	if (value === badTag) return badTag;
	if (typeof value === "string") return value;
	if (tag === `${longPrefix}float` && typeof value === "number") return floatKey(value);
	return plainKey(source);
}
var timestampForms = [
	/^\d{4}-(\d{1,2})-(\d{1,2})$/,
	/^\d{4}-(\d{1,2})-(\d{1,2})[Tt](\d{1,2}):(\d{1,2}):(\d{1,2})(?:[.,]\d+)?(?:Z|[-+]\d\d:\d\d)$/,
	/^\d{4}-(\d{1,2})-(\d{1,2}) (\d{1,2}):(\d{1,2}):(\d{1,2})(?:[.,]\d+)?$/
];
function isTimestamp(source) {
	return timestampForms.some((form) => {
		const parts = form.exec(source);
		if (parts === null) return false;
		const [month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.slice(1).map(Number);
		const days = new Date(Date.UTC(Number(source.slice(0, 4)), month, 0)).getUTCDate();
		return month >= 1 && month <= 12 && day >= 1 && day <= days && hour < 24 && minute < 60 && second < 60;
	});
}
function decodeBinary(source) {
	const digits = source.replace(/[\r\n]/g, "");
	if (digits.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(digits)) return badTag;
	return Buffer.from(digits, "base64").toString("utf8");
}
/** The full names of tags in one document, as its %TAG directives make them. */
var Tags = class {
	#source;
	#handles;
	constructor(source, document) {
		this.#source = source;
		this.#handles = new Map([["!!", "tag:yaml.org,2002:"], ...(document?.directives ?? []).flatMap((directive) => directive.kind === "tag" ? [[directive.handle, directive.prefix]] : [])]);
	}
	/** The tag of a node in full, or undefined. A lone `!` stays as it is: for go-yaml it makes a string. */
	of(event) {
		if (event.tagStart === -1) return void 0;
		const written = this.#source.slice(event.tagStart, event.tagEnd);
		if (written.startsWith("!<")) return written.slice(2, -1);
		const handle = written.slice(0, written.indexOf("!", 1) + 1) || "!";
		return `${this.#handles.get(handle) ?? handle}${written.slice(handle.length)}`;
	}
};
/** The text of a scalar. go-yaml adds no line break to a block scalar whose last line has none, where js-yaml does. */
function scalarText(source, event) {
	const value = getScalarValue(source, event);
	if (!(event.style === SCALAR_STYLE.LITERAL_BLOCK || event.style === SCALAR_STYLE.FOLDED_BLOCK) || event.valueEnd < source.length || event.chomping === CHOMPING_MODE.STRIP || /[\n\r]$/.test(source)) return value;
	return value.endsWith("\n") ? value.slice(0, -1) : value;
}
/** What a scalar's value is, or why it has none. */
function scalarValue(source, event, tags) {
	const written = scalarText(source, event);
	if (event.tagStart !== -1) return resolveTagged(tags.of(event) ?? "", written);
	return event.style === SCALAR_STYLE.PLAIN ? resolvePlain(written) : written;
}
/** The key that a scalar makes, or why it makes none. */
function scalarKey(source, event, tags) {
	const written = scalarText(source, event);
	if (event.tagStart !== -1) return taggedKey(tags.of(event) ?? "", written);
	return event.style === SCALAR_STYLE.PLAIN ? plainKey(written) : written;
}
/** Whether a key is `<<`, which go-yaml takes for a merge unless it is quoted. */
function isMergeKey(source, event, tags) {
	if (event.style !== SCALAR_STYLE.PLAIN && event.tagStart === -1) return false;
	if (scalarText(source, event) !== "<<") return false;
	const tag = tags.of(event);
	return tag === void 0 || tag === "!" || tag === "tag:yaml.org,2002:merge";
}
/** Where a node begins and ends as written: quotes are part of a scalar. A collection ends where it begins, an empty scalar has no place. */
function nodeRange(event) {
	switch (event.type) {
		case EVENT_ID.SCALAR: {
			if (event.valueStart === -1) return void 0;
			const quote = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED ? 1 : 0;
			return {
				from: event.valueStart - quote,
				to: event.valueEnd + quote
			};
		}
		case EVENT_ID.ALIAS: return {
			from: event.anchorStart - 1,
			to: event.anchorEnd
		};
		case EVENT_ID.MAPPING:
		case EVENT_ID.SEQUENCE: return {
			from: event.start,
			to: event.start + 1
		};
		default: return;
	}
}
/** Where anything of a node begins: its tag, its anchor or itself. */
function nodeStart(event) {
	const starts = [nodeRange(event)?.from ?? -1];
	if ("tagStart" in event) starts.push(event.tagStart);
	if ("anchorStart" in event && event.anchorStart !== -1) starts.push(event.anchorStart - 1);
	const there = starts.filter((start) => start !== -1);
	return there.length === 0 ? -1 : Math.min(...there);
}
// src/yaml/document-index.ts
/** Finds the nodes of one document by pointer, with aliases and merges resolved as the values have them. */
var DocumentIndex = class {
	source;
	events;
	#tags;
	/** By event: the last event of its node. */
	#ends;
	/** By alias event: the event of what it stands for. */
	#targets = /* @__PURE__ */ new Map();
	#fields = /* @__PURE__ */ new Map();
	#items = /* @__PURE__ */ new Map();
	constructor(source, events) {
		this.source = source;
		this.events = events;
		const first = events[0];
		this.#tags = new Tags(source, first?.type === EVENT_ID.DOCUMENT ? first : void 0);
		this.#ends = Int32Array.from(events, (_, index) => index);
		this.#pair();
	}
	/** The entry at a pointer, or the nearest above that is there. */
	find(pointer) {
		let entry = { value: this.follow(1) };
		for (const token of tokens(pointer)) {
			const next = this.#child(entry.value, token);
			if (next === void 0) return {
				entry,
				exact: false
			};
			entry = next;
		}
		return {
			entry,
			exact: true
		};
	}
	/** The event that an alias stands for; any other event is its own. */
	follow(index) {
		return this.#targets.get(index) ?? index;
	}
	/** The last event of a node. */
	endOf(index) {
		return this.#ends[index] ?? index;
	}
	/** The events of a mapping's entries or a list's items as written: key, value, key, value or item, item. */
	*parts(index) {
		const end = this.endOf(index);
		for (let at = index + 1; at < end; at = this.endOf(at) + 1) yield at;
	}
	/** The key that a key's event makes, through an alias too; undefined for none and for a merge. */
	keyOf(index) {
		const event = this.#scalar(index);
		if (event === void 0 || this.isMerge(index)) return void 0;
		const key = scalarKey(this.source, event, this.#tags);
		return typeof key === "string" ? key : void 0;
	}
	/** Whether a key's event is a merge. */
	isMerge(index) {
		const event = this.events[index];
		return event?.type === EVENT_ID.SCALAR && isMergeKey(this.source, event, this.#tags);
	}
	/** The items of a list, as written. */
	itemsOf(index) {
		const known = this.#items.get(index);
		if (known !== void 0) return known;
		const items = [...this.parts(index)];
		this.#items.set(index, items);
		return items;
	}
	#scalar(index) {
		const event = this.events[this.follow(index)];
		return event?.type === EVENT_ID.SCALAR ? event : void 0;
	}
	#child(index, token) {
		const event = this.events[index];
		if (event?.type === EVENT_ID.MAPPING) return this.#fieldsOf(index).get(token);
		if (event?.type !== EVENT_ID.SEQUENCE || !/^(?:0|[1-9]\d*)$/.test(token)) return void 0;
		const item = this.itemsOf(index)[Number(token)];
		return item === void 0 ? void 0 : { value: this.follow(item) };
	}
	/** The fields of a mapping as its value has them: the last of equal keys, and merged ones in their order. */
	#fieldsOf(index) {
		const known = this.#fields.get(index);
		if (known !== void 0) return known;
		const fields = /* @__PURE__ */ new Map();
		this.#fields.set(index, fields);
		const parts = [...this.parts(index)];
		for (let at = 0; at + 1 < parts.length; at += 2) {
			const key = parts[at] ?? 0;
			const value = this.follow(parts[at + 1] ?? 0);
			if (this.isMerge(key)) this.#merge(fields, value);
			const name = this.keyOf(key);
			if (name !== void 0) fields.set(name, {
				key,
				value
			});
		}
		return fields;
	}
	#merge(fields, value) {
		const sources = this.events[value]?.type === EVENT_ID.SEQUENCE ? this.itemsOf(value).map((item) => this.follow(item)) : [value];
		for (const source of sources.toReversed()) if (this.events[source]?.type === EVENT_ID.MAPPING) for (const [name, entry] of this.#fieldsOf(source)) fields.set(name, entry);
	}
	#pair() {
		const open = [];
		const anchors = /* @__PURE__ */ new Map();
		this.events.forEach((event, index) => {
			if (event.type === EVENT_ID.POP) this.#ends[open.pop() ?? 0] = index;
			else if (event.type === EVENT_ID.ALIAS) {
				const target = anchors.get(this.source.slice(event.anchorStart, event.anchorEnd));
				if (target !== void 0) this.#targets.set(index, target);
			} else if (event.type === EVENT_ID.DOCUMENT) open.push(index);
			else {
				if (event.anchorStart !== -1) anchors.set(this.source.slice(event.anchorStart, event.anchorEnd), index);
				if (event.type !== EVENT_ID.SCALAR) open.push(index);
			}
		});
	}
};
// src/yaml/documents.ts
/**
* The documents of a text, in order. A line that begins with `---` or `...` and a space is a marker wherever it stands: no scalar can hold one
* (https://yaml.org/spec/1.1/#id868524), so that a broken document never takes its neighbours with it.
*/
function* splitDocuments(text) {
	const begin = text.charCodeAt(0) === 65279 ? 1 : 0;
	let start = begin;
	let content = begin;
	let open = false;
	for (const at of markers(text, begin)) {
		const empty = !holdsContent(text, content, at);
		const ended = open || !empty;
		if (ended) yield {
			start,
			content,
			end: at,
			empty
		};
		open = text.charCodeAt(at) === 45;
		if (ended || !open) start = open ? at : at + 3;
		content = at + 3;
	}
	const empty = !holdsContent(text, content, text.length);
	if (open || !empty) yield {
		start,
		content,
		end: text.length,
		empty
	};
}
function* markers(text, begin) {
	if (isMarker(text, begin)) yield begin;
	const searches = [
		"\n---",
		"\n...",
		"\r---",
		"\r..."
	].map((wanted) => ({
		wanted,
		at: text.indexOf(wanted, begin)
	})).filter(({ at }) => at !== -1);
	while (searches.length > 0) {
		const next = searches.reduce((least, search) => search.at < least.at ? search : least);
		if (isMarker(text, next.at + 1)) yield next.at + 1;
		next.at = text.indexOf(next.wanted, next.at + 1);
		if (next.at === -1) searches.splice(searches.indexOf(next), 1);
	}
}
/** Whether three dashes or dots, which begin a line at `at`, stand alone. */
function isMarker(text, at) {
	const code = text.charCodeAt(at);
	if (code !== 45 && code !== 46 || text.charCodeAt(at + 1) !== code || text.charCodeAt(at + 2) !== code) return false;
	const next = text.charCodeAt(at + 3);
	return next === 10 || next === 13 || next === 32 || next === 9 || Number.isNaN(next);
}
/** Whether a stretch holds more than blank lines, comments and directives. */
function holdsContent(text, from, to) {
	let lineStart = true;
	for (let at = from; at < to; at++) {
		const code = text.charCodeAt(at);
		if (code === 10 || code === 13) lineStart = true;
		else if (code === 35 || code === 37 && lineStart) {
			const lineEnd = text.indexOf("\n", at);
			at = (lineEnd === -1 ? to : lineEnd) - 1;
		} else if (code === 32 || code === 9) lineStart = false;
		else return true;
	}
	return false;
}
// src/yaml/lines.ts
/** Turns offsets of a text into lines and columns. Line breaks are LF, CRLF and a lone CR, as for go-yaml. */
var Lines = class {
	#text;
	#starts;
	constructor(text) {
		this.#text = text;
	}
	/** The 1-based line that an offset lies on. */
	lineOf(offset) {
		const starts = this.#lineStarts();
		let low = 0;
		let high = starts.length - 1;
		while (low < high) {
			const middle = low + high + 1 >> 1;
			if ((starts[middle] ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		return low + 1;
	}
	/** The span between two offsets; `to` is exclusive and never before `from`. */
	span(from, to) {
		const line = this.lineOf(from);
		const end = Math.max(from, to);
		const endLine = this.lineOf(end);
		return {
			line,
			column: this.#column(line, from),
			endLine,
			endColumn: this.#column(endLine, end)
		};
	}
	/** From an offset to the end of its line, without the spaces before the line break. */
	restOfLine(from) {
		return this.span(from, this.endOfLine(from));
	}
	/** The offset behind the last character of a line that is no white space, at least `from`. */
	endOfLine(from) {
		let end = from;
		for (let at = from; at < this.#text.length; at++) {
			const code = this.#text.charCodeAt(at);
			if (code === 10 || code === 13) break;
			if (code !== 32 && code !== 9) end = at + 1;
		}
		return end;
	}
	#column(line, offset) {
		const start = this.#lineStarts()[line - 1] ?? 0;
		const mark = start === 0 && this.#text.charCodeAt(0) === 65279 && offset > 0 ? 1 : 0;
		return offset - start - mark + 1;
	}
	#lineStarts() {
		if (this.#starts !== void 0) return this.#starts;
		const starts = [0];
		if (this.#text.includes("\r")) for (const found of this.#text.matchAll(/\r\n?|\n/g)) starts.push(found.index + found[0].length);
		else for (let at = this.#text.indexOf("\n"); at !== -1; at = this.#text.indexOf("\n", at + 1)) starts.push(at + 1);
		this.#starts = starts;
		return starts;
	}
};
// src/yaml/faults.ts
/** Why a document has no value. */
var Unreadable = class extends Error {
	fault;
	constructor(fault) {
		super("unreadable");
		this.fault = fault;
	}
};
/** A limit was hit at an offset. */
var OverLimit = class extends Error {
	limit;
	offset;
	constructor(limit, offset) {
		super("over limit");
		this.limit = limit;
		this.offset = offset;
	}
};
// src/yaml/first-keys.ts
/** The keys of a mapping, each with the event that writes it first: one walk over the mapping that opens at `mapping`. */
function firstKeys(source, events, tags, mapping) {
	const firsts = /* @__PURE__ */ new Map();
	let depth = 0;
	let atKey = true;
	for (let index = mapping + 1; index < events.length && depth >= 0; index++) {
		const event = events[index];
		if (event === void 0) break;
		const opens = event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE;
		if (event.type === EVENT_ID.POP) depth--;
		if (depth === 0 && atKey && event.type === EVENT_ID.SCALAR) {
			const key = scalarKey(source, event, tags);
			if (typeof key === "string" && !firsts.has(key)) firsts.set(key, index);
		}
		if (depth === 0 && !opens) atKey = !atKey;
		if (opens) depth++;
	}
	return firsts;
}
// src/yaml/set-own.ts
/** Sets an own property whatever its name: `__proto__` would otherwise replace the object's prototype. */
function setOwn(map, key, value) {
	if (key === "__proto__") Object.defineProperty(map, key, {
		value,
		enumerable: true,
		configurable: true,
		writable: true
	});
	else map[key] = value;
}
// src/yaml/build.ts
/**
* Builds the value of one document from js-yaml's events, as sigs.k8s.io/yaml gives it. Aliases share their value and are never copied; what
* they would expand to is counted. Equal keys are faults, and the last one wins. Throws {@link Unreadable} and {@link OverLimit}.
* https://github.com/yaml/go-yaml/blob/v2.4.2/decode.go
*/
var Builder = class {
	faults = [];
	#source;
	#events;
	#tags;
	#allowance;
	#anchors = /* @__PURE__ */ new Map();
	#frames = [];
	#root;
	constructor(source, events, allowance) {
		this.#source = source;
		this.#events = events;
		this.#allowance = allowance;
		const first = events[0];
		this.#tags = new Tags(source, first?.type === EVENT_ID.DOCUMENT ? first : void 0);
	}
	/** The value; undefined where the document holds nothing. */
	build() {
		const root = this.#events[1];
		if (root === void 0 || root.type === EVENT_ID.SCALAR && nodeStart(root) === -1) return void 0;
		for (let index = 1; index < this.#events.length; index++) {
			const event = this.#events[index];
			if (event === void 0 || event.type === EVENT_ID.POP && this.#frames.length === 0) break;
			this.#take(event, index);
		}
		return this.#root;
	}
	#take(event, index) {
		switch (event.type) {
			case EVENT_ID.SCALAR:
				this.#takeScalar(event, index);
				break;
			case EVENT_ID.MAPPING:
			case EVENT_ID.SEQUENCE:
				this.#open(event, index);
				break;
			case EVENT_ID.ALIAS:
				this.#takeAlias(event, index);
				break;
			case EVENT_ID.POP: this.#close();
		}
	}
	#takeScalar(event, index) {
		this.#count(event);
		const frame = this.#frames.at(-1);
		if (frame?.map !== void 0 && frame.key === void 0 && !frame.merging) {
			this.#takeKey(frame, event, index);
			if (event.anchorStart !== -1) this.#remember(event, {
				value: scalarValue(this.#source, event, this.#tags),
				event: index,
				size: 1,
				open: false
			});
			return;
		}
		const value = scalarValue(this.#source, event, this.#tags);
		if (value === notJson) this.#refuse(event, text`infinities and NaN cannot be sent to the API server`);
		if (value === badTag) this.#refuse(event, text`the value does not fit the tag ${untrusted(this.#source.slice(event.tagStart, event.tagEnd))}`);
		if (event.anchorStart !== -1) this.#remember(event, {
			value,
			event: index,
			size: 1,
			open: false
		});
		this.#add(value, index, 1);
	}
	#takeKey(frame, event, index) {
		if (isMergeKey(this.#source, event, this.#tags)) {
			frame.merging = true;
			frame.keyEvent = index;
			return;
		}
		const key = scalarKey(this.#source, event, this.#tags);
		if (key === badKey) this.#refuse(event, text`a key must be a string, a number or a boolean: quote it`);
		if (key === badTag) this.#refuse(event, text`the key does not fit its tag`);
		if (typeof key !== "string") return;
		frame.key = key;
		frame.keyEvent = index;
	}
	#takeAlias(event, index) {
		this.#count(event);
		const name = this.#source.slice(event.anchorStart, event.anchorEnd);
		const anchor = this.#anchors.get(name);
		if (anchor === void 0) throw new Unreadable({
			kind: "unknown-alias",
			...rangeOf(event),
			reason: text`the alias ${untrusted(`*${name}`)} stands for an anchor that this document does not define`
		});
		if (anchor.open) this.#refuse(event, text`the anchor ${untrusted(`&${name}`)} contains itself`);
		this.#allowance.aliases -= anchor.size;
		if (this.#allowance.aliases < 0) throw new OverLimit("aliases", event.anchorStart);
		const frame = this.#frames.at(-1);
		if (frame?.map !== void 0 && frame.key === void 0 && !frame.merging) {
			const target = this.#events[anchor.event];
			if (target?.type !== EVENT_ID.SCALAR) this.#refuse(event, text`a mapping or a list cannot be a key`);
			else this.#takeKey(frame, target, index);
			return;
		}
		if (anchor.value === notJson) this.#refuse(event, text`infinities and NaN cannot be sent to the API server`);
		this.#add(anchor.value, index, anchor.size);
	}
	#open(event, index) {
		this.#count(event);
		const above = this.#frames.at(-1);
		if (above?.map !== void 0 && above.key === void 0 && !above.merging) this.#refuse(event, text`a mapping or a list cannot be a key`);
		if (this.#frames.length >= this.#allowance.depth) throw new OverLimit("depth", event.start);
		const map = event.type === EVENT_ID.MAPPING ? {} : void 0;
		const list = event.type === EVENT_ID.SEQUENCE ? [] : void 0;
		const anchor = event.anchorStart === -1 ? void 0 : {
			value: map ?? list,
			event: index,
			size: 0,
			open: true
		};
		if (anchor !== void 0) this.#remember(event, anchor);
		this.#frames.push({
			map,
			list,
			event: index,
			anchor,
			size: 1,
			key: void 0,
			keyEvent: -1,
			merging: false,
			merged: void 0,
			firsts: void 0
		});
	}
	#close() {
		const frame = this.#frames.pop();
		if (frame === void 0) return;
		if (frame.anchor !== void 0) {
			frame.anchor.open = false;
			frame.anchor.size = frame.size;
		}
		this.#add(frame.map ?? frame.list, frame.event, frame.size);
	}
	#add(value, index, size) {
		const frame = this.#frames.at(-1);
		if (frame === void 0) {
			this.#root = value;
			return;
		}
		frame.size += size;
		if (frame.list !== void 0) frame.list.push(value);
		else if (frame.merging) {
			frame.merging = false;
			this.#merge(frame, value, index);
		} else if (frame.map !== void 0 && frame.key !== void 0) {
			this.#put(frame, frame.map, frame.key, value);
			frame.key = void 0;
		}
	}
	#put(frame, map, key, value) {
		if (map[key] !== void 0 && Object.hasOwn(map, key) && frame.merged?.delete(key) !== true) this.#reportDuplicate(frame, key);
		setOwn(map, key, value);
	}
	/** Unlike in YAML 1.1, a merge replaces the keys that stand before it: go-yaml v2 takes entries in their order. */
	#merge(frame, value, index) {
		const sources = Array.isArray(value) ? value.toReversed() : [value];
		if (Array.isArray(value) && this.#events[index]?.type === EVENT_ID.ALIAS) this.#refuseMerge(index);
		for (const source of sources) if (source === null || typeof source !== "object" || Array.isArray(source)) this.#refuseMerge(index);
		else for (const [key, merged] of Object.entries(source)) this.#putMerged(frame, key, merged);
	}
	#putMerged(frame, key, value) {
		if (frame.map === void 0) return;
		if (--this.#allowance.aliases < 0) throw new OverLimit("aliases", nodeStart(this.#events[frame.event] ?? { type: EVENT_ID.POP }));
		if (!Object.hasOwn(frame.map, key)) {
			frame.merged ??= /* @__PURE__ */ new Set();
			frame.merged.add(key);
		}
		setOwn(frame.map, key, value);
	}
	#refuseMerge(index) {
		const event = this.#events[index];
		if (event !== void 0) this.#refuse(event, text`the value of ${untrusted("<<")} must be a mapping or a list of mappings`);
	}
	#reportDuplicate(frame, key) {
		const here = this.#events[frame.keyEvent];
		const first = this.#events[this.#firstKey(frame, key)];
		if (here === void 0 || first === void 0) return;
		this.faults.push({
			kind: "duplicate-key",
			...rangeOf(here),
			reason: text`the key ${untrusted(key)} is written twice`,
			first: rangeOf(first)
		});
	}
	/** The event of the first key of that name, found by one walk over the mapping. */
	#firstKey(frame, wanted) {
		frame.firsts ??= firstKeys(this.#source, this.#events, this.#tags, frame.event);
		return frame.firsts.get(wanted) ?? frame.keyEvent;
	}
	#remember(event, anchor) {
		this.#anchors.set(this.#source.slice(event.anchorStart, event.anchorEnd), anchor);
	}
	#count(event) {
		if (--this.#allowance.nodes < 0) throw new OverLimit("nodes", Math.max(0, nodeStart(event)));
	}
	#refuse(event, reason) {
		throw new Unreadable({
			kind: "syntax",
			...rangeOf(event),
			reason
		});
	}
};
function rangeOf(event) {
	const start = Math.max(0, nodeStart(event));
	return nodeRange(event) ?? {
		from: start,
		to: start
	};
}
// src/yaml/explain.ts
/** Characters that go-yaml refuses anywhere, also in comments. https://github.com/yaml/go-yaml/blob/v2.4.2/readerc.go */
var controlCharacter = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;
/** What a parser's complaint about `source` at an offset means, in plain words and at the place where a person has to look. */
function explain(source, offset, complaint) {
	const at = Math.min(offset, source.length);
	const line = lineAround(source, at);
	return controlFault(source, at, complaint) ?? tabFault(source, line) ?? (complaint.includes("multiline key") ? lostLine(source, line) : void 0) ?? (/deficient indentation|end of the (?:stream|document) within/.test(complaint) ? openFault(source, line) : void 0) ?? lineFault(source, isBlank(source, line) ? lineAbove(source, line) ?? line : line, at, complaint);
}
function lineAround(source, at) {
	let start = at;
	while (start > 0 && !isBreak(source.charCodeAt(start - 1))) start--;
	let end = at;
	while (end < source.length && !isBreak(source.charCodeAt(end))) end++;
	return {
		start,
		end
	};
}
function isBreak(code) {
	return code === 10 || code === 13;
}
function isBlank(source, line) {
	return source.slice(line.start, line.end).trim() === "";
}
/** The nearest line above that is neither blank nor a comment. */
function lineAbove(source, line) {
	for (let at = line.start - 1; at >= 0;) {
		const above = lineAround(source, at);
		if (/^[ \t]*[^ \t#]/.test(source.slice(above.start, above.end))) return above;
		at = above.start - 1;
	}
}
/** How many lines up the beginning of what is still open is looked for. */
var linesUp = 200;
/** Longer lines are not looked into: the patterns take the square of their length. */
var longestLine = 2e3;
/** The last bracket or quote above that opens a value and is not closed on its line. */
function openFault(source, line) {
	let above = line;
	for (let count = 0; above !== void 0 && count < linesUp; count++) {
		const found = openingOf(source.slice(above.start, above.end));
		if (found !== void 0) {
			const from = above.start + found;
			const character = source.charAt(from);
			const reason = text`the ${untrusted(character)} that opens here is not closed, or the lines that it spans are not indented`;
			return syntax(from, from + 1, reason);
		}
		above = lineAbove(source, above);
	}
}
function openingOf(written) {
	if (written.length > longestLine) return void 0;
	const value = /^(?:\s*(?:- +)*)(?:[^\s"'[{#][^#"'[{]*: +)?(?=["'[{])/.exec(written);
	if (value === null) return void 0;
	const rest = written.slice(value[0].length);
	const quote = rest.charAt(0);
	if (quote === "\"" || quote === "'") return closedQuote(rest, quote) ? void 0 : value[0].length;
	const bare = rest.replace(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/g, (quoted) => "_".repeat(quoted.length));
	return (bare.match(/[[{]/g)?.length ?? 0) > (bare.match(/[\]}]/g)?.length ?? 0) ? value[0].length : void 0;
}
function closedQuote(rest, quote) {
	return (quote === "\"" ? /^"(?:[^"\\]|\\.)*"/ : /^'(?:[^']|'')*'(?!')/).test(rest);
}
function controlFault(source, at, complaint) {
	if (!/non-printable|null byte|control/.test(complaint)) return void 0;
	const code = (source.codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, "0");
	return {
		kind: "control-character",
		from: at,
		to: at + 1,
		reason: text`the control character ${untrusted(`U+${code}`)} is not allowed in YAML`
	};
}
function tabFault(source, line) {
	const lead = /^ *(?:- +)*\t/.exec(source.slice(line.start, line.end));
	if (lead === null) return void 0;
	const from = line.start + lead[0].length - 1;
	return {
		kind: "tab",
		from,
		to: from + 1,
		reason: text`a tab stands where spaces indent: YAML takes only spaces`
	};
}
/** A line without a colon between the fields of a mapping: the parser notices it one line later. */
function lostLine(source, line) {
	const above = lineAbove(source, line);
	if (above === void 0) return void 0;
	const { from, to } = contentOf(source, above);
	return syntax(from, to, text`the line is neither a field with a colon nor part of the value above it`);
}
function contentOf(source, line) {
	const written = source.slice(line.start, line.end);
	const from = line.start + (written.length - written.trimStart().length);
	return {
		from,
		to: Math.max(from, line.start + written.trimEnd().length)
	};
}
function syntax(from, to, reason) {
	return {
		kind: "syntax",
		from,
		to,
		reason
	};
}
function lineFault(source, line, at, complaint) {
	const { from: first, to } = contentOf(source, line);
	const from = Math.max(at, first);
	const character = source.charAt(from);
	const inValue = from > first;
	for (const [fits, reason] of reasons) if (fits({
		complaint,
		character,
		inValue,
		before: source.slice(first, from)
	})) return syntax(from, to, reason(character));
	return syntax(from, to, text`${untrusted(complaint)}`);
}
var says = (pattern) => ({ complaint }) => pattern.test(complaint);
var isEntry = says(/bad indentation of a mapping entry/);
/** Tried in order; what the parser says decides, and what stands there says it better. */
var reasons = [
	[(seen) => isEntry(seen) && seen.inValue && /["'}\]]\s*$/.test(seen.before), () => text`something follows the end of a value: quote the whole value`],
	[(seen) => isEntry(seen) && seen.inValue && seen.character === ":", () => text`a second colon stands in the line: a value that holds ": " must be quoted`],
	[(seen) => isEntry(seen) && seen.inValue && "@`%".includes(seen.character), (character) => text`a value cannot begin with ${untrusted(character)}: quote it`],
	[(seen) => isEntry(seen) && seen.inValue && seen.character === "-", () => text`a list cannot begin on the line of its key`],
	[(seen) => isEntry(seen) && "}]".includes(seen.character), (character) => text`the ${untrusted(character)} closes nothing`],
	[isEntry, () => text`the indentation fits no mapping above`],
	[says(/bad indentation of a sequence entry/), () => text`the indentation fits no list above`],
	[says(/deficient indentation/), () => text`a bracket or quote above is not closed, or the lines that it spans are not indented`],
	[says(/expected valid JSON character/), () => text`a quoted value holds a control character`],
	[says(/whitespace character is expected after/), () => text`a space is missing behind the colon`],
	[says(/expected ':' after/), () => text`the line holds no colon: it is no field of the mapping`],
	[says(/end of the stream within a flow/), () => text`the file ends inside an open bracket`],
	[says(/within a (?:single|double) quoted/), () => text`a quotation is not closed`],
	[says(/missed comma/), () => text`a comma is missing in the brackets`],
	[says(/expected the node content/), () => text`a comma stands where a value is expected`],
	[says(/line break is expected/), () => text`nothing but a comment may follow the block indicator on its line`],
	[says(/unknown escape/), () => text`the escape in this quotation is not known`],
	[says(/hexadecimal/), () => text`the escape in this quotation needs hexadecimal digits`],
	[says(/end of the stream or a document separator/), () => text`the line fits nothing above: it belongs to no mapping, list or value`],
	[says(/undeclared tag handle/), () => text`the tag uses a handle that no %TAG directive declares`],
	[says(/directives end mark/), () => text`a directive must be followed by a line of ---`]
];
// src/yaml/quick-cursor.ts
/** Thrown where the text is not of the everyday kind that is read here: js-yaml reads it then, and says what is wrong if anything is. */
var giveUp = { giveUp: true };
/** Deeper nesting is left to js-yaml, so that the stack never decides. */
var deepest$1 = 200;
function openCursor(text, from, end, depth, events) {
	return {
		text,
		end,
		pos: from,
		lineStart: from,
		depth: 0,
		maxDepth: Math.min(depth, deepest$1),
		nodes: 0,
		events
	};
}
/**
* Moves from the end of a value over comments and blank lines to the next content; its column, or -1 at the document's end. A tab that indents
* and anything else on the value's own line give up.
*/
function nextContent(cursor) {
	const { text, end } = cursor;
	let pos = cursor.pos;
	let code = text.charCodeAt(pos);
	while (code === 32 || code === 9) code = text.charCodeAt(++pos);
	if (code === 35) pos = lineEndOf(cursor, pos);
	else if (code !== 10 && pos < end) throw giveUp;
	while (pos < end) {
		const lineStart = ++pos;
		if (pos >= end) break;
		code = text.charCodeAt(pos);
		while (code === 32) code = text.charCodeAt(++pos);
		if (code === 35) pos = lineEndOf(cursor, pos);
		else if (code === 9) throw giveUp;
		else if (code !== 10 && pos < end) {
			cursor.pos = pos;
			cursor.lineStart = lineStart;
			return pos - lineStart;
		}
	}
	cursor.pos = end;
	return -1;
}
/** The offset of the next line break, or the document's end. */
function lineEndOf(cursor, from) {
	const found = cursor.text.indexOf("\n", from);
	return found === -1 || found > cursor.end ? cursor.end : found;
}
function isBlankOrEnd(code) {
	return code === 32 || code === 10 || code === 9 || Number.isNaN(code);
}
function enter(cursor) {
	cursor.nodes++;
	if (++cursor.depth > cursor.maxDepth) throw giveUp;
}
function leave(cursor) {
	cursor.depth--;
	cursor.events?.push({ type: EVENT_ID.POP });
}
var noProperties = {
	anchorStart: -1,
	anchorEnd: -1,
	tagStart: -1,
	tagEnd: -1
};
function recordMapping(cursor, start, style = COLLECTION_STYLE.BLOCK) {
	cursor.events?.push({
		type: EVENT_ID.MAPPING,
		start,
		...noProperties,
		style
	});
}
function recordSequence(cursor, start, style = COLLECTION_STYLE.BLOCK) {
	cursor.events?.push({
		type: EVENT_ID.SEQUENCE,
		start,
		...noProperties,
		style
	});
}
/** Counts a scalar, and records where it stands: between its quotes, or on the lines of a block. */
function noteScalar(cursor, valueStart, valueEnd, style, block) {
	cursor.nodes++;
	cursor.events?.push({
		type: EVENT_ID.SCALAR,
		valueStart,
		valueEnd,
		...noProperties,
		style,
		chomping: CHOMPING_MODE.CLIP,
		indent: -1,
		fast: false,
		...block
	});
}
// src/yaml/quick-block-scalar.ts
/** Reads a literal or folded block, whose header begins at the cursor, and moves to the line break before what follows it. */
function readBlockScalar(cursor, parentIndent) {
	const literal = cursor.text.charCodeAt(cursor.pos) === 124;
	const { chomping, increment } = readHeader(cursor);
	const start = cursor.pos;
	const lines = openLines(cursor, increment === 0 ? 0 : Math.max(parentIndent, 0) + increment, parentIndent);
	const value = literal ? readLiteral(cursor, lines) : readFolded(cursor, lines);
	const style = literal ? SCALAR_STYLE.LITERAL_BLOCK : SCALAR_STYLE.FOLDED_BLOCK;
	noteScalar(cursor, start, Math.min(lines.at, cursor.end), style, {
		chomping,
		indent: lines.begun ? lines.indent : -1
	});
	cursor.pos = lines.at >= cursor.end ? cursor.end : lines.at - 1;
	if (chomping === CHOMPING_MODE.STRIP) return value;
	return value + (lines.lastBreak ? "\n" : "") + (chomping === CHOMPING_MODE.KEEP ? "\n".repeat(lines.blanks) : "");
}
function readHeader(cursor) {
	let chomping = CHOMPING_MODE.CLIP;
	let increment = 0;
	const end = lineEndOf(cursor, cursor.pos);
	const header = /^(?:([-+])([1-9])?|([1-9])([-+])?)?(?:[ \t]+(?:#.*)?)?$/.exec(cursor.text.slice(cursor.pos + 1, end));
	if (header === null) throw giveUp;
	const sign = header[1] ?? header[4];
	if (sign !== void 0) chomping = sign === "+" ? CHOMPING_MODE.KEEP : CHOMPING_MODE.STRIP;
	increment = Number(header[2] ?? header[3] ?? 0);
	cursor.pos = Math.min(end + 1, cursor.end);
	return {
		chomping,
		increment
	};
}
function openLines(cursor, fixedIndent, parentIndent) {
	const { text, end } = cursor;
	let widest = 0;
	let blanks = 0;
	let at = cursor.pos;
	for (;;) {
		let pos = at;
		while (text.charCodeAt(pos) === 32 && pos < end && (fixedIndent === 0 || pos - at < fixedIndent)) pos++;
		widest = Math.max(widest, pos - at);
		const code = text.charCodeAt(pos);
		if (code === 9 && (fixedIndent === 0 || pos - at < fixedIndent)) throw giveUp;
		if (code !== 10 || pos >= end) break;
		blanks++;
		at = pos + 1;
	}
	return {
		indent: fixedIndent === 0 ? Math.max(widest, parentIndent + 1, 1) : fixedIndent,
		at,
		blanks,
		lastBreak: false,
		begun: false
	};
}
/** Moves behind the next content line; the offsets of its content, or undefined where the block ends. */
function nextLine(cursor, lines) {
	const from = lines.at + indentOf(cursor, lines);
	if (from - lines.at < lines.indent || from >= cursor.end) return void 0;
	const to = lineEndOf(cursor, from);
	lines.begun = true;
	lines.lastBreak = to < cursor.end;
	lines.at = to + 1;
	lines.blanks = 0;
	return {
		from,
		to
	};
}
/** Moves over the blank lines that come next. */
function skipBlanks(cursor, lines) {
	while (lines.at < cursor.end) {
		const pos = lines.at + indentOf(cursor, lines);
		const code = cursor.text.charCodeAt(pos);
		if (code === 9 && pos - lines.at < lines.indent) throw giveUp;
		if (code !== 10 || pos >= cursor.end) return;
		lines.blanks++;
		lines.at = pos + 1;
	}
}
function indentOf(cursor, lines) {
	let width = 0;
	while (width < lines.indent && cursor.text.charCodeAt(lines.at + width) === 32 && lines.at + width < cursor.end) width++;
	return width;
}
function readLiteral(cursor, lines) {
	let value = "";
	let pending = lines.blanks;
	for (let line = nextLine(cursor, lines); line !== void 0; line = nextLine(cursor, lines)) {
		value += (pending === 0 ? "" : pending === 1 ? "\n" : "\n".repeat(pending)) + cursor.text.slice(line.from, line.to);
		skipBlanks(cursor, lines);
		pending = lines.blanks + 1;
	}
	return value;
}
function readFolded(cursor, lines) {
	let value = "";
	let blanks = lines.blanks;
	let deeperAbove = false;
	for (let line = nextLine(cursor, lines), first = true; line !== void 0; line = nextLine(cursor, lines), first = false) {
		const code = cursor.text.charCodeAt(line.from);
		const deeper = code === 32 || code === 9;
		if (!first && !deeper && !deeperAbove) value += blanks === 0 ? " " : "";
		else if (!first) value += "\n";
		value += "\n".repeat(blanks) + cursor.text.slice(line.from, line.to);
		deeperAbove = deeper;
		skipBlanks(cursor, lines);
		blanks = lines.blanks;
	}
	return value;
}
// src/yaml/quick-plain.ts
/** What ends a line of a plain scalar. */
var atLineEnd = 0;
var atComment = 1;
var atColon$1 = 2;
/** Of the line scanned last: the offset behind its last character that is no white space. */
var tail = 0;
/** Scans one line of a plain scalar in block context: moves to the line break, the comment's `#` or the colon that ends it. */
function scanLine$1(cursor) {
	const { text } = cursor;
	let pos = cursor.pos;
	let last = pos;
	for (;;) {
		const code = text.charCodeAt(pos);
		if (code === 10 || pos >= cursor.end) break;
		if (code === 58 && isBlankOrEnd(text.charCodeAt(pos + 1))) {
			tail = last;
			cursor.pos = pos;
			return atColon$1;
		}
		if (code === 35 && last < pos) {
			tail = last;
			cursor.pos = pos;
			return atComment;
		}
		pos++;
		if (code !== 32 && code !== 9) last = pos;
	}
	tail = last;
	cursor.pos = pos;
	return atLineEnd;
}
/** Whether a plain scalar may begin with the character at the cursor, outside brackets. */
function beginsPlain(cursor, code) {
	switch (code) {
		case 33:
		case 34:
		case 35:
		case 37:
		case 38:
		case 39:
		case 42:
		case 44:
		case 62:
		case 64:
		case 91:
		case 93:
		case 96:
		case 123:
		case 124:
		case 125: return false;
		case 45:
		case 58:
		case 63: return !isBlankOrEnd(cursor.text.charCodeAt(cursor.pos + 1));
		default: return true;
	}
}
/** Reads a plain scalar that is no key; lines that are indented deeper than the collection around belong to it. */
function readPlain(cursor, parentIndent) {
	const start = cursor.pos;
	const why = scanLine$1(cursor);
	if (why === atColon$1) throw giveUp;
	return finishPlain(cursor, start, tail, why === atLineEnd, parentIndent);
}
/**
* Reads a key and moves behind its colon: its text, or undefined where the line holds no colon. Then the cursor stands where the line's
* plain scalar ends, which {@link finishKeylessPlain} completes.
*/
function readPlainKey(cursor) {
	const start = cursor.pos;
	keyless = scanLine$1(cursor);
	if (keyless !== atColon$1) return void 0;
	if (cursor.pos - start > 1e3) throw giveUp;
	cursor.pos++;
	return cursor.text.slice(start, tail);
}
/** The offset behind the text of the key read last. */
function keyEnd() {
	return tail;
}
var keyless = atLineEnd;
function finishKeylessPlain(cursor, start, parentIndent) {
	return finishPlain(cursor, start, tail, keyless === atLineEnd, parentIndent);
}
function finishPlain(cursor, start, firstEnd, mayGoOn, parentIndent) {
	let source = cursor.text.slice(start, firstEnd);
	let end = firstEnd;
	let goesOn = mayGoOn;
	while (goesOn) {
		const breaks = continuation(cursor, parentIndent);
		if (breaks === 0) break;
		const from = cursor.pos;
		const why = scanLine$1(cursor);
		if (why === atColon$1) throw giveUp;
		source += (breaks === 1 ? " " : "\n".repeat(breaks - 1)) + cursor.text.slice(from, tail);
		end = tail;
		goesOn = why === atLineEnd;
	}
	noteScalar(cursor, start, end, SCALAR_STYLE.PLAIN);
	const value = resolvePlain(source);
	if (value === notJson) throw giveUp;
	return value;
}
/** Moves to the next line's content if it belongs to the scalar: how many line breaks lie between, 0 if it does not. */
function continuation(cursor, parentIndent) {
	const { text, end } = cursor;
	let pos = cursor.pos;
	let breaks = 0;
	while (pos < end && text.charCodeAt(pos) === 10) {
		breaks++;
		const lineStart = ++pos;
		let code = text.charCodeAt(pos);
		while (code === 32) code = text.charCodeAt(++pos);
		if (code === 9) throw giveUp;
		if (pos >= end) return 0;
		if (code === 10) continue;
		if (pos - lineStart <= parentIndent || code === 35) return 0;
		cursor.pos = pos;
		cursor.lineStart = lineStart;
		return breaks;
	}
	return 0;
}
// src/yaml/quick-quoted.ts
/** Reads a quoted scalar, which may span lines at any indentation, and moves behind it. */
function readQuoted(cursor) {
	return cursor.text.charCodeAt(cursor.pos) === 39 ? readSingle(cursor) : readDouble(cursor);
}
function readSingle(cursor) {
	const { text, end } = cursor;
	const start = cursor.pos + 1;
	let pos = start;
	let simple = true;
	for (;; pos++) {
		if (pos >= end) throw giveUp;
		const code = text.charCodeAt(pos);
		if (code === 10) simple = false;
		else if (code === 39) {
			if (text.charCodeAt(pos + 1) !== 39) break;
			simple = false;
			pos++;
		}
	}
	cursor.pos = pos + 1;
	noteScalar(cursor, start, pos, SCALAR_STYLE.SINGLE_QUOTED);
	return simple ? text.slice(start, pos) : decode(text, start, pos, 39);
}
function readDouble(cursor) {
	const { text, end } = cursor;
	const start = cursor.pos + 1;
	let pos = start;
	let simple = true;
	for (;; pos++) {
		if (pos >= end) throw giveUp;
		const code = text.charCodeAt(pos);
		if (code === 34) break;
		if (code === 10) simple = false;
		else if (code === 92) {
			simple = false;
			pos++;
		}
	}
	cursor.pos = pos + 1;
	noteScalar(cursor, start, pos, SCALAR_STYLE.DOUBLE_QUOTED);
	return simple ? text.slice(start, pos) : decode(text, start, pos, 92);
}
/** Decodes what lies between quotes: `special` is the character that does not stand for itself. */
function decode(text, from, to, special) {
	let out = "";
	let copied = from;
	let pos = from;
	while (pos < to) {
		const code = text.charCodeAt(pos);
		if (code === special) {
			out += text.slice(copied, pos);
			if (special === 39) {
				copied = pos + 1;
				pos += 2;
			} else if (text.charCodeAt(pos + 1) === 10) {
				const [folded, next] = foldBreaks(text, pos + 2, to);
				out += "\n".repeat(folded);
				pos = copied = next;
			} else {
				const [character, next] = decodeEscape(text, pos, to);
				out += character;
				pos = copied = next;
			}
		} else if (code === 10 || code === 32 || code === 9) {
			const [breaks, next] = foldBreaks(text, pos, to);
			if (breaks > 0) {
				out += text.slice(copied, pos) + (breaks === 1 ? " " : "\n".repeat(breaks - 1));
				copied = next;
			}
			pos = next;
		} else pos++;
	}
	return out + text.slice(copied, to);
}
/** How many line breaks a run of white space holds, and where it ends. */
function foldBreaks(text, from, to) {
	let breaks = 0;
	let pos = from;
	for (; pos < to; pos++) {
		const code = text.charCodeAt(pos);
		if (code === 10) breaks++;
		else if (code !== 32 && code !== 9) break;
	}
	return [breaks, pos];
}
var simpleEscapes = /* @__PURE__ */ new Map([
	["0", "\0"],
	["a", "\x07"],
	["b", "\b"],
	["t", "	"],
	["	", "	"],
	["n", "\n"],
	["v", "\v"],
	["f", "\f"],
	["r", "\r"],
	["e", "\x1B"],
	[" ", " "],
	["\"", "\""],
	["'", "'"],
	["\\", "\\"],
	["N", ""],
	["_", "\xA0"],
	["L", "\u2028"],
	["P", "\u2029"]
]);
var hexDigits = /* @__PURE__ */ new Map([
	["x", 2],
	["u", 4],
	["U", 8]
]);
function decodeEscape(text, at, to) {
	const kind = text.charAt(at + 1);
	const simple = simpleEscapes.get(kind);
	if (simple !== void 0) return [simple, at + 2];
	const next = at + 2 + (hexDigits.get(kind) ?? to);
	const digits = text.slice(at + 2, next);
	if (next > to || !/^[0-9a-fA-F]+$/.test(digits)) throw giveUp;
	const code = Number.parseInt(digits, 16);
	if (code > 1114111 || code >= 55296 && code <= 57343) throw giveUp;
	return [String.fromCodePoint(code), next];
}
// src/yaml/quick-flow.ts
/** Reads a collection in brackets, at whatever indentation its lines stand, and moves behind it. */
function readFlow(cursor) {
	const isList = cursor.text.charCodeAt(cursor.pos) === 91;
	enter(cursor);
	if (isList) recordSequence(cursor, cursor.pos, COLLECTION_STYLE.FLOW);
	else recordMapping(cursor, cursor.pos, COLLECTION_STYLE.FLOW);
	cursor.pos++;
	const value = isList ? readList(cursor) : readMapping$1(cursor);
	leave(cursor);
	return value;
}
function readList(cursor) {
	const list = [];
	for (;;) {
		if (skipSpace(cursor) === 93) break;
		list.push(readNode$1(cursor));
		const code = skipSpace(cursor);
		if (code === 44) cursor.pos++;
		else if (code !== 93) throw giveUp;
	}
	cursor.pos++;
	return list;
}
function readMapping$1(cursor) {
	const map = {};
	for (;;) {
		if (skipSpace(cursor) === 125) break;
		const key = readKey(cursor);
		if (Object.hasOwn(map, key)) throw giveUp;
		setOwn(map, key, readValue(cursor));
		const code = skipSpace(cursor);
		if (code === 44) cursor.pos++;
		else if (code !== 125) throw giveUp;
	}
	cursor.pos++;
	return map;
}
/** A key, whose colon must stand on its line. */
function readKey(cursor) {
	const start = cursor.pos;
	const code = cursor.text.charCodeAt(start);
	const quoted = code === 34 || code === 39;
	const written = quoted ? readQuoted(cursor) : readPlainText(cursor);
	if (cursor.pos - start > 1e3 || lineEndOf(cursor, start) < cursor.pos) throw giveUp;
	const key = quoted ? written : plainKey(written);
	if (key === badKey || !quoted && key === "<<") throw giveUp;
	return key;
}
function readValue(cursor) {
	while (cursor.text.charCodeAt(cursor.pos) === 32 || cursor.text.charCodeAt(cursor.pos) === 9) cursor.pos++;
	if (cursor.text.charCodeAt(cursor.pos) === 58) {
		cursor.pos++;
		const code = skipSpace(cursor);
		if (code !== 44 && code !== 125) return readNode$1(cursor);
	}
	noteScalar(cursor, -1, -1, SCALAR_STYLE.PLAIN);
	return null;
}
function readNode$1(cursor) {
	const code = cursor.text.charCodeAt(cursor.pos);
	if (code === 91 || code === 123) return readFlow(cursor);
	if (code === 34 || code === 39) return readQuoted(cursor);
	const value = resolvePlain(readPlainText(cursor));
	if (value === notJson) throw giveUp;
	return value;
}
/** Moves over white space, line breaks and comments to what comes next: its character code. */
function skipSpace(cursor) {
	for (;;) {
		const code = cursor.text.charCodeAt(cursor.pos);
		if (cursor.pos >= cursor.end) throw giveUp;
		if (code === 35) cursor.pos = lineEndOf(cursor, cursor.pos);
		else if (code === 32 || code === 10 || code === 9) cursor.pos++;
		else return code;
	}
}
/** The text of a plain scalar inside brackets; it may span lines. */
function readPlainText(cursor) {
	const { text } = cursor;
	const first = text.charCodeAt(cursor.pos);
	if (first === 58 || first === 63 || !beginsPlain(cursor, first)) throw giveUp;
	const start = cursor.pos;
	let value = "";
	let end = start;
	let from = start;
	for (;;) {
		end = scanLine(cursor);
		value += text.slice(from, end);
		const breaks = text.charCodeAt(cursor.pos) === 10 ? skipBreaks(cursor) : 0;
		if (breaks === 0 || endsPlain(text, cursor.pos)) break;
		value += breaks === 1 ? " " : "\n".repeat(breaks - 1);
		from = cursor.pos;
	}
	noteScalar(cursor, start, end, SCALAR_STYLE.PLAIN);
	return value;
}
/** Moves to what ends the line of a plain scalar; the offset behind its last character that is no white space. */
function scanLine(cursor) {
	const { text } = cursor;
	let last = cursor.pos;
	for (let pos = cursor.pos;; pos++) {
		const code = text.charCodeAt(pos);
		if (pos >= cursor.end || code === 63) throw giveUp;
		if (code === 10 || code === 35 && last < pos || endsPlain(text, pos)) {
			cursor.pos = pos;
			return last;
		}
		if (code !== 32 && code !== 9) last = pos + 1;
	}
}
function endsPlain(text, pos) {
	const code = text.charCodeAt(pos);
	if (code === 58) return isBlankOrEnd(text.charCodeAt(pos + 1));
	return code === 44 || code === 91 || code === 93 || code === 123 || code === 125;
}
/** Moves over line breaks and indentation inside a plain scalar; how many breaks there are, 0 where a comment ends the scalar. */
function skipBreaks(cursor) {
	let breaks = 0;
	for (;; cursor.pos++) {
		const code = cursor.text.charCodeAt(cursor.pos);
		if (cursor.pos >= cursor.end || code === 9) throw giveUp;
		if (code === 10) breaks++;
		else if (code !== 32) return code === 35 ? 0 : breaks;
	}
}
// src/yaml/read-quick.ts
/**
* Reads one document of the everyday kind: mappings, lists and scalars in every style, brackets and comments; as go-yaml v2 reads it and several
* times faster than js-yaml. Undefined for everything else (anchors, tags, merges, `?`, equal keys, anything broken), which says nothing about it.
* The text must have line breaks of LF alone, and none of the characters that go-yaml refuses.
*/
function readQuick(text, from, to, depth) {
	const cursor = openCursor(text, from, to, depth);
	const value = attempt(cursor);
	return value === giveUp ? void 0 : {
		value,
		nodes: cursor.nodes
	};
}
/** The same as js-yaml's events, with offsets into `text`. */
function quickEvents(text, from, to, depth) {
	const events = [{
		type: EVENT_ID.DOCUMENT,
		explicitStart: false,
		explicitEnd: false,
		directives: []
	}];
	if (attempt(openCursor(text, from, to, depth, events)) === giveUp) return void 0;
	events.push({ type: EVENT_ID.POP });
	return events;
}
function attempt(cursor) {
	try {
		const column = firstContent(cursor);
		if (column === -1) return void 0;
		const value = readNode(cursor, column, -1);
		if (cursor.pos < cursor.end) throw giveUp;
		return value;
	} catch (error) {
		if (error === giveUp || error instanceof RangeError) return giveUp;
		throw error;
	}
}
/** Moves to the first content: `from` is either a line's start or behind a marker, on whose line nothing else may stand. */
function firstContent(cursor) {
	const before = cursor.text.charCodeAt(cursor.pos - 1);
	if (cursor.pos > 0 && before !== 10 && before !== 65279) return nextContent(cursor);
	let pos = cursor.pos;
	while (cursor.text.charCodeAt(pos) === 32) pos++;
	const code = cursor.text.charCodeAt(pos);
	if (pos >= cursor.end) return -1;
	if (code === 9 || code === 65279) throw giveUp;
	if (code === 35 || code === 10) {
		cursor.pos = code === 35 ? lineEndOf(cursor, pos) : pos;
		return nextContent(cursor);
	}
	cursor.pos = pos;
	return pos - cursor.lineStart;
}
/**
* Reads the node at the cursor, at a column deeper than the collection around, and moves to the content behind it. Each reader of a collection
* leaves the cursor there; {@link Cursor.lineStart} tells its column.
*/
function readNode(cursor, column, parentIndent) {
	const { text } = cursor;
	const code = text.charCodeAt(cursor.pos);
	if (code === 45 && isBlankOrEnd(text.charCodeAt(cursor.pos + 1))) return readSequence(cursor, column);
	if (code === 34 || code === 39) return readQuotedNode(cursor, column);
	if (beginsPlain(cursor, code)) {
		const start = cursor.pos;
		const key = readPlainKey(cursor);
		if (key === void 0) return finish(cursor, finishKeylessPlain(cursor, start, parentIndent));
		return readMapping(cursor, column, start, plainKeyOf(key));
	}
	return finish(cursor, readInline(cursor, code, parentIndent));
}
/** A quoted scalar, or the mapping whose first key it is. */
function readQuotedNode(cursor, column) {
	const start = cursor.pos;
	const line = cursor.lineStart;
	const mark = cursor.events?.length ?? 0;
	const value = readQuoted(cursor);
	if (!atColon(cursor)) return finish(cursor, value);
	if (cursor.pos - start > 1e3 || lineEndOf(cursor, line) < cursor.pos) throw giveUp;
	if (cursor.events !== void 0) cursor.events.length = mark;
	cursor.pos++;
	return readMapping(cursor, column, start, value, true);
}
/** Moves over spaces; whether a colon comes next. */
function atColon(cursor) {
	let pos = cursor.pos;
	while (cursor.text.charCodeAt(pos) === 32 || cursor.text.charCodeAt(pos) === 9) pos++;
	if (cursor.text.charCodeAt(pos) !== 58) return false;
	if (!isBlankOrEnd(cursor.text.charCodeAt(pos + 1))) throw giveUp;
	cursor.pos = pos;
	return true;
}
function finish(cursor, value) {
	nextContent(cursor);
	return value;
}
function plainKeyOf(written) {
	const key = plainKey(written);
	if (key === badKey || key === "<<") throw giveUp;
	return key;
}
/** A value that begins on the line of its key or dash and is no block collection. */
function readInline(cursor, code, parentIndent) {
	if (code === 34 || code === 39) return readQuoted(cursor);
	if (code === 91 || code === 123) return readFlow(cursor);
	if (code === 124 || code === 62) return readBlockScalar(cursor, parentIndent);
	if (beginsPlain(cursor, code)) return readPlain(cursor, parentIndent);
	throw giveUp;
}
/** Reads a mapping from behind the colon of its first key. */
function readMapping(cursor, column, start, firstKey, quoted = false) {
	enter(cursor);
	recordMapping(cursor, start);
	noteKey(cursor, start, quoted);
	const map = {};
	let key = firstKey;
	for (;;) {
		const value = readFieldValue(cursor, column);
		if (map[key] !== void 0 && Object.hasOwn(map, key)) throw giveUp;
		setOwn(map, key, value);
		if (cursor.pos >= cursor.end) break;
		const next = cursor.pos - cursor.lineStart;
		if (next < column) break;
		if (next > column) throw giveUp;
		key = readNextKey(cursor);
	}
	leave(cursor);
	return map;
}
function noteKey(cursor, start, quoted) {
	if (!quoted) noteScalar(cursor, start, keyEnd(), SCALAR_STYLE.PLAIN);
	else if (cursor.events !== void 0) {
		const single = cursor.text.charCodeAt(start) === 39;
		const end = cursor.text.lastIndexOf(single ? "'" : "\"", cursor.pos - 2);
		noteScalar(cursor, start + 1, end, single ? SCALAR_STYLE.SINGLE_QUOTED : SCALAR_STYLE.DOUBLE_QUOTED);
	}
}
function readNextKey(cursor) {
	const start = cursor.pos;
	const code = cursor.text.charCodeAt(start);
	if (code === 34 || code === 39) {
		const key = readQuoted(cursor);
		if (!atColon(cursor) || cursor.pos - start > 1e3 || lineEndOf(cursor, start) < cursor.pos) throw giveUp;
		cursor.pos++;
		return key;
	}
	if (!beginsPlain(cursor, code)) throw giveUp;
	const key = readPlainKey(cursor);
	if (key === void 0) throw giveUp;
	noteScalar(cursor, start, keyEnd(), SCALAR_STYLE.PLAIN);
	return plainKeyOf(key);
}
/** Reads what stands behind a colon, and moves to the content behind it. */
function readFieldValue(cursor, column) {
	const { text } = cursor;
	let code = text.charCodeAt(cursor.pos);
	while (code === 32 || code === 9) code = text.charCodeAt(++cursor.pos);
	if (code !== 10 && code !== 35 && cursor.pos < cursor.end) {
		const value = readInline(cursor, code, column);
		nextContent(cursor);
		return value;
	}
	const next = nextContent(cursor);
	if (next > column) return readNode(cursor, next, column);
	if (next === column && isDash(cursor)) return readSequence(cursor, column);
	return readNothing(cursor);
}
function readNothing(cursor) {
	noteScalar(cursor, -1, -1, SCALAR_STYLE.PLAIN);
	return null;
}
function isDash(cursor) {
	return cursor.text.charCodeAt(cursor.pos) === 45 && isBlankOrEnd(cursor.text.charCodeAt(cursor.pos + 1));
}
/** Reads a list from its first dash. */
function readSequence(cursor, column) {
	enter(cursor);
	recordSequence(cursor, cursor.pos);
	const list = [];
	do
		list.push(readItem(cursor, column));
	while (cursor.pos < cursor.end && cursor.pos - cursor.lineStart === column && isDash(cursor));
	if (cursor.pos < cursor.end && cursor.pos - cursor.lineStart > column) throw giveUp;
	leave(cursor);
	return list;
}
function readItem(cursor, column) {
	const { text } = cursor;
	let code = text.charCodeAt(++cursor.pos);
	while (code === 32) code = text.charCodeAt(++cursor.pos);
	if (code === 9) throw giveUp;
	if (code !== 10 && code !== 35 && cursor.pos < cursor.end) return readNode(cursor, cursor.pos - cursor.lineStart, column);
	const next = nextContent(cursor);
	return next > column ? readNode(cursor, next, column) : readNothing(cursor);
}
// src/yaml/stricter-tabs.ts
/**
* Throws {@link Unreadable} for a tab where go-yaml takes only spaces, also on a blank line: between the node before and `to`.
* Inside brackets tabs are free, and behind a plain scalar where the line is indented deeper than its collection.
*/
function refuseTabs(source, before, to, above) {
	if (above?.flow === true) return;
	const from = gapStart(source, before, to);
	if (!source.slice(from, to).includes("	")) return;
	for (const found of source.slice(from, to).matchAll(/(^|[\n\r])( *)\t|(?:^|\s)[-?] *(?=\t)/g)) {
		const indent = found[2];
		if (indent !== void 0 && (from > 0 && found[1] === "" || indent.length >= freeColumn(before))) continue;
		refuseTab(from + found.index + found[0].length - (indent === void 0 ? 0 : 1));
	}
}
/** Throws where a block scalar's indentation, which its first line decides, is followed by a tab. */
function refuseLeadingTab(source, event, written) {
	const header = source.slice(source.lastIndexOf("\n", event.valueStart - 2) + 1, event.valueStart);
	const lead = /^(?: *[\n\r])* *\t/.exec(written);
	if (lead !== null && !/[|>][-+]?[1-9]/.test(header)) refuseTab(event.valueStart + lead[0].length - 1);
}
function refuseTab(at) {
	throw new Unreadable({
		kind: "tab",
		from: at,
		to: at + 1,
		reason: text`a tab stands where spaces indent: YAML takes only spaces`
	});
}
/** A block scalar's own lines count as well: those before its content, and those that are indented less. Brackets count to the last that closes. */
function gapStart(source, before, to) {
	const event = before?.event;
	if (event === void 0) return 0;
	if (event.type === EVENT_ID.SCALAR && isBlock(event.style)) return Math.max(0, event.valueStart - 1);
	if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) return event.anchorEnd === -1 && event.tagEnd === -1 ? event.start : Math.max(event.anchorEnd, event.tagEnd);
	const end = nodeRange(event)?.to ?? 0;
	if (before?.inside?.flow !== true) return end;
	const gap = source.slice(end, to);
	return end + Math.max(gap.lastIndexOf("]"), gap.lastIndexOf("}")) + 1;
}
function isBlock(style) {
	return style === SCALAR_STYLE.LITERAL_BLOCK || style === SCALAR_STYLE.FOLDED_BLOCK;
}
/** The column from which a tab is harmless. */
function freeColumn(before) {
	const event = before?.event;
	if (event?.type !== EVENT_ID.SCALAR || before?.inside?.flow === true) return Number.POSITIVE_INFINITY;
	if (isBlock(event.style)) return event.indent >= 0 ? event.indent : Number.POSITIVE_INFINITY;
	return event.style === SCALAR_STYLE.PLAIN ? (before?.inside?.column ?? -1) + 1 : Number.POSITIVE_INFINITY;
}
// src/yaml/stricter.ts
/**
* Throws {@link Unreadable} for what js-yaml takes and go-yaml v2 refuses: it reads YAML 1.1, where js-yaml reads 1.2.
* https://github.com/yaml/go-yaml/blob/v2.4.2/scannerc.go, each case with a row in scalars.json
*/
function refuseWhatGoRefuses(source, events) {
	const first = events[0];
	if (first?.type === EVENT_ID.DOCUMENT) refuseDirectives(source, first);
	const opened = [];
	const tabs = source.includes("	");
	let before;
	for (const event of events) {
		const above = opened.at(-1);
		const start = nodeStart(event);
		if ("anchorStart" in event && event.anchorStart !== -1) refuseAnchor(source, event.anchorStart, event.anchorEnd);
		if (tabs && start !== -1) refuseTabs(source, before, start, above);
		if (event.type === EVENT_ID.SCALAR) refuseScalar(source, event, above);
		if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) refuseSameLine(source, event, before?.event, above);
		if (start !== -1) before = {
			event,
			inside: above
		};
		follow(source, opened, event);
	}
	if (tabs) refuseTabs(source, before, source.length, opened.at(-1));
}
/** Keeps track of what is open, and of whose turn it is in a mapping. */
function follow(source, opened, event) {
	if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) {
		const flow = opened.at(-1)?.flow === true || event.style === COLLECTION_STYLE.FLOW;
		opened.push({
			flow,
			mapping: event.type === EVENT_ID.MAPPING,
			atKey: true,
			column: event.start - source.lastIndexOf("\n", event.start - 1) - 1
		});
		return;
	}
	if (event.type === EVENT_ID.POP) opened.pop();
	const above = opened.at(-1);
	if (above !== void 0 && event.type !== EVENT_ID.DOCUMENT) above.atKey = !above.atKey;
}
function refuse(range, reason) {
	throw new Unreadable({
		kind: "syntax",
		...range,
		reason
	});
}
function refuseDirectives(source, document) {
	const head = document.explicitStart ? source.slice(0, Math.max(0, source.search(/^---/m))) : "";
	for (const line of head.matchAll(/^%(\S*)(.*)$/gm)) {
		const range = {
			from: line.index,
			to: line.index + line[0].length
		};
		if (line[1] !== "YAML" && line[1] !== "TAG") refuse(range, text`the directive ${untrusted(`%${line[1]}`)} is not known`);
		if (line[1] === "YAML" && !/^\s+1\.1\s*(?:#.*)?$/.test(line[2] ?? "")) refuse(range, text`Kubernetes reads YAML 1.1 and refuses a document that says another version`);
	}
}
function refuseAnchor(source, from, to) {
	if (/^[-\w]+$/.test(source.slice(from, to))) return;
	refuse({
		from: from - 1,
		to
	}, text`the name of an anchor may hold only letters, digits, ${untrusted("-")} and ${untrusted("_")}`);
}
/** A block collection that is a field's value begins on a line of its own, also behind an anchor or a tag. */
function refuseSameLine(source, event, key, above) {
	if (event.style === COLLECTION_STYLE.FLOW || key === void 0 || above === void 0 || above.flow || !above.mapping || above.atKey) return;
	const end = nodeRange(key)?.to ?? 0;
	const gap = source.slice(end, event.start);
	if (gap.includes(":") && !/[\n\r]/.test(gap)) refuse({
		from: event.start,
		to: event.start + 1
	}, text`a mapping or a list cannot begin on the line of its key`);
}
/** Longest key without a `?` before it, in characters from its start to its colon. */
var longestKey = 1024;
function refuseScalar(source, event, above) {
	const range = nodeRange(event);
	if (range === void 0) return;
	const written = source.slice(range.from, range.to);
	const block = event.style === SCALAR_STYLE.LITERAL_BLOCK || event.style === SCALAR_STYLE.FOLDED_BLOCK;
	if (above?.mapping === true && above.atKey && !block) refuseKey(source, event, written, above);
	if (event.style === SCALAR_STYLE.PLAIN && above?.flow === true && (written.startsWith(":") || written.includes("?"))) refuse(range, text`inside brackets a plain value may not hold ${untrusted("?")} nor begin with ${untrusted(":")}: quote it`);
	if (block) refuseLeadingTab(source, event, written);
	if (event.style === SCALAR_STYLE.DOUBLE_QUOTED && written.includes("\\")) refuseEscapes(source, written, range);
}
function refuseKey(source, event, written, above) {
	const range = nodeRange(event);
	if (range === void 0 || /\?\s+$/.test(source.slice(0, Math.max(0, nodeStart(event))).slice(-200))) return;
	const behind = /^[ \t]*(?:#.*)?([\n\r]\s*)?:/.exec(source.slice(range.to, range.to + 200));
	if (behind === null) return;
	if (above.flow && behind[1] !== void 0 || written.length > longestKey || /[\n\r]/.test(written)) refuse(range, text`a key and its colon must stand on one line, and the key may not be longer than ${longestKey} characters`);
}
/** A pair of surrogates and an escaped slash are JSON's way, and kubectl reads a file that begins with a brace as JSON. */
function refuseEscapes(source, written, range) {
	const isJson = /^\s*[[{]/.test(source);
	for (const [escaped] of written.matchAll(/\\(?:U[0-9a-fA-F]{8}|u[0-9a-fA-F]{4}|[\s\S])/g)) {
		if (/^\\u[dD][89a-fA-F]/.test(escaped) && !isJson || /^\\U(?!000|0010)/.test(escaped)) refuse(range, text`an escape in the quotation names no character: write the character itself`);
		if (escaped === "\\/" && !isJson) refuse(range, text`the escape ${untrusted("\\/")} is not known to YAML 1.1`);
	}
}
// src/yaml/read-yaml.ts
/**
* Reads every document of a text as kubectl does: go-yaml v2 under sigs.k8s.io/yaml. Never throws: what cannot be read is a flaw at its place,
* and the other documents are read all the same. `limits.fileSize` is the caller's to keep. Values that aliases share are shared, not copied.
*/
function readYaml(text, limits) {
	const lines = new Lines(text);
	const documents = [];
	const flaws = [];
	const allowance = {
		nodes: limits.nodes,
		aliases: limits.aliases,
		depth: limits.depth
	};
	const suspicious = unusual.test(text);
	for (const part of splitDocuments(text)) {
		const index = documents.length;
		if (index >= limits.documents) return {
			documents,
			flaws,
			stopped: {
				limit: "documents",
				document: index,
				line: lines.lineOf(part.start)
			}
		};
		const read = (suspicious ? void 0 : readEveryday(text, part, allowance)) ?? readDocument(text.slice(part.start, part.end), allowance, suspicious);
		if ("limit" in read) return {
			documents,
			flaws,
			stopped: {
				limit: read.limit,
				document: index,
				line: lines.lineOf(part.start + read.offset)
			}
		};
		documents.push({
			index,
			value: read.value,
			...extent(text, lines, part)
		});
		for (const fault of read.faults) flaws.push(flawOf(fault, {
			index,
			part,
			source: text,
			lines,
			read: read.whole
		}));
	}
	return {
		documents,
		flaws
	};
}
/** The quick way, which nearly every document takes; undefined where it does not go. */
function readEveryday(text, part, allowance) {
	if (part.empty) return {
		value: void 0,
		faults: [],
		whole: true
	};
	if (hasDirectives(text, part.start, part.content)) return void 0;
	const quick = readQuick(...withoutReturns(text, part), allowance.depth);
	if (quick === void 0 || quick.nodes > allowance.nodes) return void 0;
	allowance.nodes -= quick.nodes;
	return {
		value: quick.value,
		faults: [],
		whole: true
	};
}
function withoutReturns(text, part) {
	const found = text.indexOf("\r", part.start);
	if (found === -1 || found >= part.end) return [
		text,
		part.content,
		part.end
	];
	const source = text.slice(part.start, part.end).replace(/\r\n?/g, "\n");
	return [
		source,
		part.content - part.start,
		source.length
	];
}
function hasDirectives(text, start, content) {
	return content - start > 3 && /^%/m.test(text.slice(start, content));
}
function readDocument(source, allowance, suspicious) {
	try {
		if (suspicious) refuseControls(source);
		const events = parsedEvents(source, allowance.depth);
		refuseWhatGoRefuses(source, events);
		const builder = new Builder(source, events, allowance);
		return {
			value: builder.build(),
			faults: builder.faults,
			whole: true
		};
	} catch (error) {
		if (error instanceof OverLimit) return error;
		return {
			value: void 0,
			faults: [error instanceof Unreadable ? error.fault : explainException(source, error)],
			whole: false
		};
	}
}
function refuseControls(source) {
	const found = controlCharacter.exec(source);
	if (found !== null) throw new Unreadable(explain(source, found.index, "control"));
}
/** What keeps a text from the quick way: controls, the line breaks of YAML 1.1 that are no others, and a byte order mark inside. */
var unusual = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\u2028\u2029\uFEFF\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;
/** Deeper than any limit that a document was read under. */
var deepest = 1e4;
/**
* The events of one document with offsets into `source`, whose content begins at `content`. Throws where the document cannot be parsed, or
* nests too deep.
*/
function eventsOf(source, content) {
	return (!unusual.test(source) && !source.includes("\r") && !hasDirectives(source, 0, content) ? quickEvents(source, content, source.length, deepest) : void 0) ?? parsedEvents(source, deepest);
}
/** js-yaml's events. Throws {@link OverLimit} where the document nests too deep, also for the stack. */
function parsedEvents(source, depth) {
	try {
		return parseEvents(source, { maxDepth: depth + 2 });
	} catch (error) {
		if (error instanceof RangeError) throw new OverLimit("depth", 0);
		if (error instanceof YAMLException && error.reason.startsWith("nesting exceeded")) throw new OverLimit("depth", error.mark?.position ?? 0);
		throw error;
	}
}
function explainException(source, error) {
	if (error instanceof YAMLException) return explain(source, error.mark?.position ?? 0, error.reason);
	throw error;
}
function flawOf(fault, { index, part, source, lines, read }) {
	const span = (range) => lines.span(part.start + range.from, part.start + range.to);
	const flaw = {
		kind: fault.kind,
		document: index,
		span: span(fault),
		reason: fault.reason,
		read,
		template: !read && holdsTemplate(source, part)
	};
	return fault.first === void 0 ? flaw : {
		...flaw,
		first: span(fault.first)
	};
}
function holdsTemplate(source, part) {
	return /\{\{|\{%|<%/.test(source.slice(part.start, part.end));
}
/** The lines of a document: from its first line behind the marker that is not blank to its last. */
function extent(text, lines, part) {
	let from = part.content;
	while (from < part.end && isSpace(text.charCodeAt(from))) from++;
	let to = part.end;
	while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
	const line = lines.lineOf(from === part.end ? part.start : from);
	return {
		line,
		endLine: Math.max(line, lines.lineOf(Math.max(part.start, to - 1)))
	};
}
function isSpace(code) {
	return code === 32 || code === 10 || code === 13 || code === 9;
}
export { field as _, DocumentIndex as a, stringOf as b, COLLECTION_STYLE as c, decodeText as d, looksBinary as f, manifestsOf as g, identityOf as h, splitDocuments as i, EVENT_ID as l, ruleById as m, readYaml as n, nodeRange as o, catalogue as p, Lines as r, nodeStart as s, eventsOf as t, SCALAR_STYLE as u, isMapping as v, sequence as y };
