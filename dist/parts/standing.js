import { n as groupOf } from "./manifest.js";
import { f as nearest, i as definitionId, n as changesOf, o as kinds, s as newestMinor } from "./bundle.js";
// src/schema/removed-kinds.ts
/**
* What was gone before, or with, the oldest bundled version: [since, apiVersion, kinds, the apiVersion that serves them today].
* Later removals are read from the bundled versions themselves.
* https://kubernetes.io/docs/reference/using-api/deprecation-guide/ and, for what was alpha, the CHANGELOG of the version named.
*/
var removals = [
	[
		"1.16",
		"apps/v1beta1",
		"ControllerRevision Deployment StatefulSet",
		"apps/v1"
	],
	[
		"1.16",
		"apps/v1beta2",
		"ControllerRevision DaemonSet Deployment ReplicaSet StatefulSet",
		"apps/v1"
	],
	[
		"1.16",
		"extensions/v1beta1",
		"DaemonSet Deployment ReplicaSet",
		"apps/v1"
	],
	[
		"1.16",
		"extensions/v1beta1",
		"NetworkPolicy",
		"networking.k8s.io/v1"
	],
	[
		"1.16",
		"extensions/v1beta1",
		"PodSecurityPolicy"
	],
	[
		"1.20",
		"settings.k8s.io/v1alpha1",
		"PodPreset"
	],
	[
		"1.21",
		"batch/v2alpha1",
		"CronJob",
		"batch/v1"
	],
	[
		"1.22",
		"admissionregistration.k8s.io/v1beta1",
		"MutatingWebhookConfiguration ValidatingWebhookConfiguration",
		"admissionregistration.k8s.io/v1"
	],
	[
		"1.22",
		"apiextensions.k8s.io/v1beta1",
		"CustomResourceDefinition",
		"apiextensions.k8s.io/v1"
	],
	[
		"1.22",
		"apiregistration.k8s.io/v1beta1",
		"APIService",
		"apiregistration.k8s.io/v1"
	],
	[
		"1.22",
		"authentication.k8s.io/v1beta1",
		"TokenReview",
		"authentication.k8s.io/v1"
	],
	[
		"1.22",
		"authorization.k8s.io/v1beta1",
		"LocalSubjectAccessReview SelfSubjectAccessReview SelfSubjectRulesReview SubjectAccessReview",
		"authorization.k8s.io/v1"
	],
	[
		"1.22",
		"certificates.k8s.io/v1beta1",
		"CertificateSigningRequest",
		"certificates.k8s.io/v1"
	],
	[
		"1.22",
		"coordination.k8s.io/v1beta1",
		"Lease",
		"coordination.k8s.io/v1"
	],
	[
		"1.22",
		"extensions/v1beta1",
		"Ingress",
		"networking.k8s.io/v1"
	],
	[
		"1.22",
		"networking.k8s.io/v1beta1",
		"Ingress IngressClass",
		"networking.k8s.io/v1"
	],
	[
		"1.22",
		"rbac.authorization.k8s.io/v1alpha1",
		"ClusterRole ClusterRoleBinding Role RoleBinding",
		"rbac.authorization.k8s.io/v1"
	],
	[
		"1.22",
		"rbac.authorization.k8s.io/v1beta1",
		"ClusterRole ClusterRoleBinding Role RoleBinding",
		"rbac.authorization.k8s.io/v1"
	],
	[
		"1.22",
		"scheduling.k8s.io/v1alpha1",
		"PriorityClass",
		"scheduling.k8s.io/v1"
	],
	[
		"1.22",
		"scheduling.k8s.io/v1beta1",
		"PriorityClass",
		"scheduling.k8s.io/v1"
	],
	[
		"1.22",
		"storage.k8s.io/v1beta1",
		"CSIDriver CSINode StorageClass VolumeAttachment",
		"storage.k8s.io/v1"
	],
	[
		"1.25",
		"autoscaling/v2beta1",
		"HorizontalPodAutoscaler",
		"autoscaling/v2"
	],
	[
		"1.25",
		"batch/v1beta1",
		"CronJob",
		"batch/v1"
	],
	[
		"1.25",
		"discovery.k8s.io/v1beta1",
		"EndpointSlice",
		"discovery.k8s.io/v1"
	],
	[
		"1.25",
		"events.k8s.io/v1beta1",
		"Event",
		"events.k8s.io/v1"
	],
	[
		"1.25",
		"node.k8s.io/v1beta1",
		"RuntimeClass",
		"node.k8s.io/v1"
	],
	[
		"1.25",
		"policy/v1beta1",
		"PodDisruptionBudget",
		"policy/v1"
	],
	[
		"1.25",
		"policy/v1beta1",
		"PodSecurityPolicy"
	]
];
/** The version that dropped an apiVersion and kind for good, and what serves the kind today; undefined for what is served still or never was. */
function removedKind(apiVersion, kind) {
	const known = removals.find(([, from, kinds]) => from === apiVersion && kinds.split(" ").includes(kind));
	if (known !== void 0) return removed(known[0], known[3]);
	const last = changesOf(apiVersion, kind)?.at(-1);
	if (last === void 0 || last[1] !== null) return void 0;
	return removed(`1.${last[0]}`, successor(apiVersion, kind));
}
function removed(since, replacement) {
	return replacement === void 0 ? { since } : {
		since,
		replacement
	};
}
/** The best version of the same group that the newest bundled minor serves the kind with. */
function successor(apiVersion, kind) {
	const group = groupOf(apiVersion);
	return apiVersionsOf(kind, newestMinor()).find((other) => groupOf(other) === group);
}
/** The apiVersions that a minor version serves a kind with: stable ones first, then beta, then alpha, the higher number first. */
function apiVersionsOf(kind, minor) {
	return Object.keys(kinds().kinds).filter((apiVersion) => definitionId(apiVersion, kind, minor) !== void 0).sort((a, b) => stability(b) - stability(a));
}
function stability(apiVersion) {
	const [, major = "0", stage, number = "0"] = /v(\d+)(?:(alpha|beta)(\d+))?$/.exec(apiVersion) ?? [];
	return (stage === void 0 ? 2 : stage === "beta" ? 1 : 0) * 1e4 + Number(major) * 100 + Number(number);
}
// src/schema/standing.ts
var builtInGroups;
/** Whether any bundled version serves something of a group. Other groups that end in `k8s.io` may be those of custom kinds. */
function isBuiltInGroup(group) {
	builtInGroups ??= new Set(Object.keys(kinds().kinds).map(groupOf));
	return builtInGroups.has(group);
}
var standings = /* @__PURE__ */ new Map();
/** Kinds come out of a change: what is remembered of them has a bound. */
var mostStandings = 1e4;
/** What the versions asked for say of a kind that is no custom one with a schema. */
function standingOf(apiVersion, kind, minors) {
	const key = `${apiVersion} ${kind} ${minors.join()}`;
	const known = standings.get(key);
	if (known !== void 0) return known;
	if (standings.size >= mostStandings) standings.clear();
	const standing = findStanding(apiVersion, kind, minors);
	standings.set(key, standing);
	return standing;
}
function findStanding(apiVersion, kind, minors) {
	if (apiVersion === "v1" && kind === "List") return {
		is: "built-in",
		served: minors,
		unserved: []
	};
	const served = minors.filter((minor) => definitionId(apiVersion, kind, minor) !== void 0);
	const unserved = minors.filter((minor) => !served.includes(minor));
	if (unserved.length === 0 && served.length > 0) return {
		is: "built-in",
		served,
		unserved
	};
	const removed = removedKind(apiVersion, kind);
	if (removed !== void 0) return {
		is: "built-in",
		served,
		unserved,
		removed
	};
	const near = served.length > 0 ? void 0 : nearestKind(apiVersion, kind, unserved.at(-1) ?? newestMinor());
	const known = near === void 0 ? {} : { nearest: near };
	if (isBuiltInGroup(groupOf(apiVersion))) return {
		is: "built-in",
		served,
		unserved,
		...known
	};
	return {
		is: "unknown-custom",
		...known
	};
}
/**
* The served kind that an unserved one was most likely meant to be. In a built-in group: the same kind elsewhere (`v1` Deployment), the nearest kind of the
* same apiVersion (`Deployement`) or of the group's others. In any other group only where the group itself is a near miss (`rbac.authorisation.k8s.io`):
* a custom kind may well be called Service.
*/
function nearestKind(apiVersion, kind, minor) {
	const group = groupOf(apiVersion);
	const meant = isBuiltInGroup(group) ? group : nearest(group, builtInGroups ?? []);
	if (meant === void 0) return void 0;
	const elsewhere = apiVersionsOf(kind, minor);
	const same = elsewhere.find((other) => groupOf(other) === meant) ?? (meant === group ? elsewhere[0] : void 0);
	if (same !== void 0) return {
		apiVersion: same,
		kind
	};
	const ofGroup = Object.entries(kinds().kinds).filter(([other]) => groupOf(other) === meant);
	for (const [other, byKind] of ofGroup.filter(([other]) => other === apiVersion).concat(ofGroup)) {
		const near = nearest(kind, Object.keys(byKind).filter((name) => definitionId(other, name, minor) !== void 0));
		if (near !== void 0) return {
			apiVersion: best(near, meant, minor) ?? other,
			kind: near
		};
	}
	return meant === group ? nearAnywhere(kind, minor) : void 0;
}
/** `v1` Deploymnet: neither the group nor the word is right. */
function nearAnywhere(kind, minor) {
	const all = new Set(Object.values(kinds().kinds).flatMap((byKind) => Object.keys(byKind)));
	const near = nearest(kind, [...all].filter((name) => !name.endsWith("List")));
	const apiVersion = near === void 0 ? void 0 : apiVersionsOf(near, minor)[0];
	return near === void 0 || apiVersion === void 0 ? void 0 : {
		apiVersion,
		kind: near
	};
}
function best(kind, group, minor) {
	return apiVersionsOf(kind, minor).find((apiVersion) => groupOf(apiVersion) === group);
}
export { standingOf as n, isBuiltInGroup as t };
