let require_core$loaded;
const require_core = () => (require_core$loaded ??= require("./core.js"));
let require_workloads$loaded;
const require_workloads = () => (require_workloads$loaded ??= require("./workloads.js"));
// src/kubernetes/network/ip.ts
/** An address as Go's ParseIPSloppy reads it: zeros may lead a part of IPv4, zones are not taken. Undefined for anything else. */
function readAddress(value) {
	return value.includes(":") ? readIPv6(value) : readIPv4(value);
}
/** A block in CIDR notation as Go's ParseCIDRSloppy reads it; its number is the first address of the block. */
function readBlock(value) {
	const slash = value.indexOf("/");
	if (slash === -1) return void 0;
	const address = readAddress(value.slice(0, slash));
	const length = value.slice(slash + 1);
	if (address === void 0 || !/^\d{1,9}$/.test(length)) return void 0;
	const bits = value.includes(":") ? 128 : 32;
	const prefix = Number(length);
	if (prefix > bits) return void 0;
	const host = BigInt(bits - prefix);
	return {
		bits,
		prefix,
		number: address.number >> host << host
	};
}
/** Whether one block lies inside another and is smaller. */
function isStrictlyInside(inner, outer) {
	if (inner.bits !== outer.bits || inner.prefix <= outer.prefix) return false;
	const host = BigInt(outer.bits - outer.prefix);
	return inner.number >> host === outer.number >> host;
}
function readIPv4(value) {
	const parts = value.split(".");
	if (parts.length !== 4 || !parts.every((part) => /^\d{1,9}$/.test(part) && Number(part) <= 255)) return void 0;
	return {
		bits: 32,
		number: parts.reduce((number, part) => number << 8n | BigInt(part), 0n)
	};
}
function readIPv6(value) {
	const dotted = value.includes(".") ? value.slice(value.lastIndexOf(":") + 1) : void 0;
	const low = dotted === void 0 ? void 0 : readIPv4(dotted);
	if (dotted !== void 0 && low === void 0) return void 0;
	const halves = (low === void 0 ? value : `${value.slice(0, -(dotted ?? "").length)}${(low.number >> 16n).toString(16)}:${(low.number & 65535n).toString(16)}`).split("::");
	if (halves.length > 2) return void 0;
	const [head = [], tail = []] = halves.map((half) => half === "" ? [] : half.split(":"));
	const missing = 8 - head.length - tail.length;
	if (halves.length === 2 ? missing < 1 : missing !== 0) return void 0;
	const all = [
		...head,
		...Array.from({ length: missing }, () => "0"),
		...tail
	];
	if (!all.every((word) => /^[0-9a-fA-F]{1,4}$/.test(word))) return void 0;
	return {
		bits: 128,
		number: all.reduce((number, word) => number << 16n | BigInt(`0x${word}`), 0n)
	};
}
// src/kubernetes/network/ingress.ts
var classAnnotation = "kubernetes.io/ingress.class";
/** What the API server refuses of an Ingress: ValidateIngressCreate of networking validation, v1.34.1. */
function checkIngress(object, minors) {
	const found = [];
	const spec = (require_workloads()).structAt(object, "spec");
	if (spec === void 0) {
		if (!(require_core()).isSet(object, "spec")) found.push((require_core()).required("", "spec", { why: (require_core()).text`rules or a defaultBackend are needed` }));
		return found;
	}
	const nameForm = (require_workloads()).allBefore((require_workloads()).rangeOf(minors), 36) ? (require_core()).whyNotDns1035Label : (require_core()).whyNotDns1123Label;
	if (!((require_workloads()).lengthOf(spec, "rules") > 0 || (require_core()).isSet(spec, "rules") && !Array.isArray(spec.rules)) && !(require_core()).isSet(spec, "defaultBackend")) found.push((require_core()).required("/spec", "rules or a defaultBackend"));
	const fallback = (require_workloads()).structAt(spec, "defaultBackend");
	if (fallback !== void 0) checkBackend(fallback, "/spec/defaultBackend", found, nameForm);
	(require_workloads()).eachItem(spec, "rules", "/spec", (rule, place) => checkRule(rule, place, found, nameForm));
	(require_workloads()).eachItem(spec, "tls", "/spec", (tls, place) => {
		(require_workloads()).eachText(tls, "hosts", place, (host, where) => checkHost(host, where, found));
		(require_workloads()).formedText(tls, "secretName", place, found, (require_core()).whyNotDns1123Subdomain);
	});
	checkClass(object, spec, found);
	return found;
}
function checkClass(object, spec, found) {
	const name = spec.ingressClassName;
	if (typeof name !== "string") return;
	const why = (require_core()).whyNotDns1123Subdomain(name);
	if (why !== void 0) found.push((require_core()).invalid("/spec/ingressClassName", name, why));
	const annotations = (require_core()).mappingAt((require_core()).mappingAt(object, "metadata"), "annotations");
	const annotation = (require_workloads()).textAt(annotations, classAnnotation);
	if (Object.hasOwn(annotations, classAnnotation) && annotation !== void 0 && annotation !== name) found.push((require_core()).invalid("/metadata/annotations/kubernetes.io~1ingress.class", annotation, (require_core()).text`spec.ingressClassName names another class`));
}
/** A host is a DNS name, with a wildcard in place of its first part at most. */
function checkHost(host, at, found) {
	const why = host.includes("*") ? whyNotWildcard(host) : (require_core()).whyNotDns1123Subdomain(host);
	if (why !== void 0) found.push((require_core()).invalid(at, host, why));
}
function whyNotWildcard(host) {
	if ((require_core()).byteLength(host) > 253) return (require_core()).text`at most 253 characters are taken`;
	return host.startsWith("*.") && (require_core()).whyNotDns1123Subdomain(host.slice(2)) === void 0 ? void 0 : (require_core()).text`a * stands only for the whole first part, as in *.example.com`;
}
function checkRule(rule, at, found, nameForm) {
	const host = (require_workloads()).textAt(rule, "host");
	if (host && readAddress(host) !== void 0) found.push((require_core()).invalid(`${at}/host`, host, (require_core()).text`a DNS name is taken, not an IP address`));
	else if (host) checkHost(host, `${at}/host`, found);
	const http = (require_workloads()).structAt(rule, "http");
	if (http === void 0) return;
	if (Array.isArray(http.paths) && http.paths.length === 0) found.push((require_core()).required(`${at}/http/paths`, "at least one path"));
	(require_workloads()).eachNeeding("pathType", http, "paths", `${at}/http`, found, (path, place) => {
		checkPath(path, place, found);
		const backend = (require_workloads()).structAt(path, "backend");
		if (backend !== void 0) checkBackend(backend, `${place}/backend`, found, nameForm);
		else if (path.backend === null) found.push((require_core()).required(`${place}/backend`, "a service or a resource"));
	});
}
var pathTypes = [
	"Exact",
	"Prefix",
	"ImplementationSpecific"
];
/** validateHTTPIngressPath. */
function checkPath(owner, at, found) {
	const type = (require_workloads()).textAt(owner, "pathType");
	if (type === void 0 || !(require_core()).isSet(owner, "pathType")) return;
	if (!pathTypes.includes(type)) found.push((require_core()).notSupported(`${at}/pathType`, type, pathTypes));
	const path = (require_workloads()).textAt(owner, "path");
	if (path === void 0 || !pathTypes.includes(type)) return;
	const exact = type !== "ImplementationSpecific";
	if (path === "" && exact) found.push((require_core()).required(at, "path", { why: (require_core()).text`pathType is ${[type === "Exact" ? "Exact" : "Prefix"]}` }));
	else if (path !== "" && !path.startsWith("/")) found.push((require_core()).invalid(`${at}/path`, path, (require_core()).text`it must begin with /`));
	if (!exact) return;
	const bad = [
		"//",
		"/./",
		"/../",
		"%2f",
		"%2F"
	].find((part) => path.includes(part)) ?? ["/..", "/."].find((end) => path.endsWith(end));
	if (bad !== void 0) found.push((require_core()).invalid(`${at}/path`, path, (require_core()).text`it must not have ${[bad]} there`));
}
/** validateIngressBackend: a Service with one port, or a resource. */
function checkBackend(backend, at, found, nameForm) {
	const given = ["service", "resource"].filter((key) => (require_core()).isSet(backend, key));
	if (given.length === 0) found.push((require_core()).required(at, "a service or a resource"));
	if (given.length > 1) {
		found.push((require_core()).forbidden(`${at}/resource`, (require_core()).text`A backend is a service or a resource, not both.`));
		return;
	}
	const service = (require_workloads()).structAt(backend, "service");
	const resource = (require_workloads()).structAt(backend, "resource");
	if (service !== void 0) checkServiceBackend(service, `${at}/service`, found, nameForm);
	if (resource !== void 0) checkResourceBackend(resource, `${at}/resource`, found);
}
function checkServiceBackend(service, at, found, nameForm) {
	(require_workloads()).neededText(service, "name", at, found, "by-schema");
	(require_workloads()).formedText(service, "name", at, found, nameForm);
	if ((require_core()).isSet(service, "port") && (require_workloads()).structAt(service, "port") === void 0) return;
	const port = (require_core()).mappingAt(service, "port");
	const name = (require_workloads()).textAt(port, "name");
	const number = (require_workloads()).integerAt(port, "number") ?? 0;
	if (name === void 0 || (require_core()).isSet(port, "number") && (require_workloads()).integerAt(port, "number") === void 0) return;
	const whyName = name === "" ? void 0 : (require_workloads()).whyNotPortName(name);
	const whyNumber = number === 0 ? void 0 : (require_workloads()).whyNotPort(number);
	if (name !== "" && number !== 0) found.push((require_core()).forbidden(`${at}/port/name`, (require_core()).text`A port has a name or a number here, not both.`));
	else if (whyName !== void 0) found.push((require_core()).invalid(`${at}/port/name`, name, whyName));
	else if (whyNumber !== void 0) found.push((require_core()).invalid(`${at}/port/number`, number, whyNumber));
	else if (name === "" && number === 0) found.push((require_core()).required(at, "port.number or port.name"));
}
function checkResourceBackend(resource, at, found) {
	const group = resource.apiGroup;
	const why = typeof group === "string" ? (require_core()).whyNotDns1123Subdomain(group) : void 0;
	if (typeof group === "string" && why !== void 0) found.push((require_core()).invalid(`${at}/apiGroup`, group, why));
	for (const key of ["kind", "name"]) {
		(require_workloads()).neededText(resource, key, at, found, "here");
		(require_workloads()).formedText(resource, key, at, found, (require_core()).whyNotPathSegment);
	}
}
// src/kubernetes/network/network-policy.ts
var policyTypes = ["Ingress", "Egress"];
/** What the API server refuses of a NetworkPolicy: ValidateNetworkPolicy of networking validation, v1.34.1. An absent spec selects every Pod. */
function checkNetworkPolicy(object) {
	const found = [];
	const spec = (require_workloads()).structAt(object, "spec");
	if (spec === void 0) return found;
	const selector = (require_workloads()).structAt(spec, "podSelector");
	if (selector !== void 0) found.push(...(require_core()).selectorRefusals(selector, "/spec/podSelector"));
	for (const [list, peers] of [["ingress", "from"], ["egress", "to"]]) (require_workloads()).eachItem(spec, list, "/spec", (rule, place) => {
		(require_workloads()).eachItem(rule, "ports", place, (port, portAt) => checkPort(port, portAt, found));
		(require_workloads()).eachItem(rule, peers, place, (peer, peerAt) => checkPeer(peer, peerAt, found));
	});
	if ((require_workloads()).lengthOf(spec, "policyTypes") > policyTypes.length) found.push((require_core()).tooMany("/spec/policyTypes", (require_core()).text`At most two are taken.`));
	(require_workloads()).eachText(spec, "policyTypes", "/spec", (type, place) => {
		if (!policyTypes.includes(type)) found.push((require_core()).notSupported(place, type, policyTypes));
	});
	return found;
}
/** ValidateNetworkPolicyPort. */
function checkPort(port, at, found) {
	(require_workloads()).oneOfStrictly(port, "protocol", at, found, (require_workloads()).protocols);
	const end = (require_workloads()).integerAt(port, "endPort");
	if ((require_core()).isSet(port, "port")) (require_workloads()).portNumberOrName(port, "port", at, found);
	if (end === void 0) return;
	const place = `${at}/endPort`;
	const why = (require_workloads()).whyNotPort(end);
	if (!(require_core()).isSet(port, "port")) found.push((require_core()).forbidden(place, (require_core()).text`It is taken only along with a port.`));
	else if (typeof port.port === "string") found.push((require_core()).forbidden(place, (require_core()).text`It is taken only along with a port's number.`));
	else if (why !== void 0) found.push((require_core()).invalid(place, end, why));
	else if (typeof port.port === "number" && end < port.port) found.push((require_core()).invalid(place, end, (require_core()).text`it must not be less than the port`));
}
/** ValidateNetworkPolicyPeer. */
function checkPeer(peer, at, found) {
	const given = [
		"podSelector",
		"namespaceSelector",
		"ipBlock"
	].filter((key) => (require_core()).isSet(peer, key));
	if (given.length === 0) found.push((require_core()).required(at, "a podSelector, a namespaceSelector or an ipBlock"));
	if (given.length > 1 && (require_core()).isSet(peer, "ipBlock")) found.push((require_core()).forbidden(`${at}/ipBlock`, (require_core()).text`An ipBlock is not taken along with selectors.`));
	for (const key of ["podSelector", "namespaceSelector"]) {
		const selector = (require_workloads()).structAt(peer, key);
		if (selector !== void 0) found.push(...(require_core()).selectorRefusals(selector, `${at}/${key}`));
	}
	const block = (require_workloads()).structAt(peer, "ipBlock");
	if (block !== void 0) checkBlock(block, `${at}/ipBlock`, found);
}
/** ValidateIPBlock. */
function checkBlock(block, at, found) {
	const cidr = (require_workloads()).neededText(block, "cidr", at, found, "by-schema");
	if (cidr === void 0) return;
	const outer = readBlock(cidr);
	if (outer === void 0) found.push((require_core()).invalid(`${at}/cidr`, cidr, (require_core()).text`a block of addresses is taken, as 10.9.8.0/24`));
	else (require_workloads()).eachText(block, "except", at, (value, place) => checkExcept(value, place, outer, found));
}
function checkExcept(value, at, outer, found) {
	const inner = readBlock(value);
	if (inner === void 0) found.push((require_core()).invalid(at, value, (require_core()).text`a block of addresses is taken, as 10.9.8.0/24`));
	else if (!isStrictlyInside(inner, outer)) found.push((require_core()).invalid(at, value, (require_core()).text`it must be a smaller block inside the cidr`));
}
// src/kubernetes/network/service-ips.ts
/** Whether a Service has no address of its own: its only cluster IP is None. The first IP is copied from clusterIP where none is given. */
function isHeadless(spec) {
	const ips = spec.clusterIPs;
	if (Array.isArray(ips) && ips.length > 0) return ips.length === 1 && ips[0] === "None";
	return spec.clusterIP === "None";
}
/** A Service's addresses and their families: ValidateServiceClusterIPsRelatedFields of core validation, v1.34.1, and the allocator's own rules. */
function checkClusterIps(spec, at, found, type) {
	const families = checkFamilies(spec, at, found);
	(require_workloads()).oneOfStrictly(spec, "ipFamilyPolicy", at, found, [
		"SingleStack",
		"PreferDualStack",
		"RequireDualStack"
	]);
	const first = (require_workloads()).textAt(spec, "clusterIP");
	const count = (require_workloads()).lengthOf(spec, "clusterIPs");
	const place = `${at}/clusterIPs`;
	if (isHeadless(spec) && (type === "LoadBalancer" || type === "NodePort")) found.push((require_core()).forbidden(count > 0 ? `${place}/0` : `${at}/clusterIP`, (require_core()).text`None is not taken in a Service of type ${[type]}.`));
	if (count === 0) {
		if (first !== void 0 && first !== "" && first !== "None") checkFamilyOf(first, `${at}/clusterIP`, families[0], found);
	} else checkList(spec, at, found, first, families);
	if (count > 2) found.push((require_core()).tooMany(place, (require_core()).text`At most two addresses are taken, one of each family.`));
	checkStack(spec, at, found, count, families.length);
}
function checkFamilies(spec, at, found) {
	const families = [];
	(require_workloads()).eachText(spec, "ipFamilies", at, (family, place) => {
		if (family !== "IPv4" && family !== "IPv6") found.push((require_core()).notSupported(place, family, ["IPv4", "IPv6"]));
		if (families.includes(family)) found.push((require_core()).duplicate(place, family));
		families.push(family);
	});
	return families;
}
function checkFamilyOf(ip, at, family, found) {
	const address = readAddress(ip);
	const none = ip.toLowerCase() === "none" ? "None" : void 0;
	if (address === void 0) found.push((require_core()).invalid(at, ip, (require_core()).text`an IP address is taken, or None`, { suggestion: none }));
	else if (family !== void 0 && family === "IPv6" !== (address.bits === 128)) found.push((require_core()).invalid(at, ip, (require_core()).text`by ipFamilies it must be an address of ${[family === "IPv6" ? "IPv6" : "IPv4"]}`));
	return address;
}
function checkList(spec, at, found, first, families) {
	const place = `${at}/clusterIPs`;
	if (first === "") found.push((require_core()).invalidWhole(place, (require_core()).text`It must be empty where no clusterIP is given.`));
	const headless = isHeadless(spec);
	const bits = [];
	(require_workloads()).eachText(spec, "clusterIPs", at, (ip, where, index) => {
		if (index === 0 && first !== void 0 && first !== "" && ip !== first) found.push((require_core()).invalid(where, ip, (require_core()).text`the first must be the clusterIP`));
		if (index === 0 && ip === "None") {
			if ((require_workloads()).lengthOf(spec, "clusterIPs") > 1) found.push((require_core()).invalid(where, ip, (require_core()).text`None must be the only one`));
			return;
		}
		const address = checkFamilyOf(ip, where, headless ? void 0 : families[index], found);
		if (address !== void 0 && bits.includes(address.bits)) found.push((require_core()).invalid(where, ip, (require_core()).text`there is an address of this family already`));
		if (address !== void 0) bits.push(address.bits);
	});
}
/** initIPFamilyFields of the Service's allocator: two of a thing need two families, and SingleStack is what holds where nothing is said. */
function checkStack(spec, at, found, ips, families) {
	const selectorless = spec.clusterIP === "None" && Object.keys(typeof spec.selector === "object" && spec.selector !== null ? spec.selector : {}).length === 0;
	if ((typeof spec.ipFamilyPolicy === "string" ? spec.ipFamilyPolicy : selectorless ? "RequireDualStack" : "SingleStack") !== "SingleStack" || ips !== 2 && families !== 2) return;
	found.push((require_core()).invalidWhole(ips === 2 ? `${at}/clusterIPs` : `${at}/ipFamilies`, (require_core()).text`Two families need the ipFamilyPolicy PreferDualStack or RequireDualStack.`));
}
// src/kubernetes/network/service-ports.ts
/** A Service's ports: validateServicePort of core validation, v1.34.1, and what holds between them. */
function checkServicePorts(spec, at, found, type) {
	const several = (require_workloads()).lengthOf(spec, "ports") > 1;
	const names = /* @__PURE__ */ new Set();
	const numbers = /* @__PURE__ */ new Set();
	const nodePorts = /* @__PURE__ */ new Map();
	(require_workloads()).eachNeeding("port", spec, "ports", at, found, (port, place) => {
		checkPortName(port, place, found, names, several);
		const protocol = (require_workloads()).textAt(port, "protocol") || "TCP";
		(require_workloads()).oneOf(port, "protocol", place, found, (require_workloads()).protocols);
		const number = (require_workloads()).integerAt(port, "port");
		const why = number === void 0 ? void 0 : (require_workloads()).whyNotPort(number);
		if (number !== void 0 && why !== void 0) found.push((require_core()).invalid(`${place}/port`, number, why));
		if ((require_core()).isSet(port, "targetPort") && port.targetPort !== 0 && port.targetPort !== "") (require_workloads()).portNumberOrName(port, "targetPort", place, found);
		const application = port.appProtocol;
		const whyApplication = typeof application === "string" ? (require_core()).whyNotQualifiedName(application) : void 0;
		if (typeof application === "string" && whyApplication !== void 0) found.push((require_core()).invalid(`${place}/appProtocol`, application, whyApplication));
		if (number !== void 0) {
			if (numbers.has(`${protocol} ${number}`)) found.push((require_core()).duplicate(`${place}/port`, number));
			numbers.add(`${protocol} ${number}`);
		}
		checkNodePort(port, place, found, type, {
			protocol,
			number
		}, nodePorts);
	});
}
function checkPortName(port, at, found, names, needed) {
	const name = (require_workloads()).textAt(port, "name");
	if (name === void 0) return;
	if (name === "") {
		if (needed) found.push((require_core()).required(at, "name", { why: (require_core()).text`there are several ports` }));
		return;
	}
	const why = (require_core()).whyNotDns1123Label(name);
	if (why !== void 0) found.push((require_core()).invalid(`${at}/name`, name, why));
	if (names.has(name)) found.push((require_core()).duplicate(`${at}/name`, name));
	names.add(name);
}
/**
* Which ports of nodes there are is the cluster's setting, and a dry run does not look at it. One can be taken twice only for the same port
* with another protocol: initNodePorts of the Service's storage.
*/
function checkNodePort(port, at, found, type, taker, taken) {
	const number = (require_workloads()).integerAt(port, "nodePort") ?? 0;
	if (number === 0) return;
	if (type === "ClusterIP") found.push((require_core()).forbidden(`${at}/nodePort`, (require_core()).text`It is not taken in a Service of type ClusterIP.`));
	const earlier = taken.get(number) ?? [];
	const allocated = type === "NodePort" || type === "LoadBalancer";
	if (earlier.some((other) => other.protocol === taker.protocol || allocated && other.number !== taker.number)) found.push((require_core()).duplicate(`${at}/nodePort`, number));
	taken.set(number, [...earlier, taker]);
}
// src/kubernetes/network/service.ts
var sourceRanges = "service.beta.kubernetes.io/load-balancer-source-ranges";
var longestAffinity = 86400;
/** What the API server refuses of a Service: validateService of core validation, v1.34.1. A cluster's ranges of addresses and ports are not known. */
function checkService(object, minors) {
	const found = [];
	const spec = (require_workloads()).structAt(object, "spec");
	if (spec === void 0) {
		if (!(require_core()).isSet(object, "spec")) found.push((require_core()).required("", "spec", { why: (require_core()).text`a Service has ports` }));
		return found;
	}
	const annotations = (require_core()).mappingAt((require_core()).mappingAt(object, "metadata"), "annotations");
	const type = (require_workloads()).textAt(spec, "type") || "ClusterIP";
	(require_workloads()).oneOf(spec, "type", "/spec", found, [
		"ClusterIP",
		"NodePort",
		"LoadBalancer",
		"ExternalName"
	]);
	if ((require_workloads()).lengthOf(spec, "ports") === 0 && type !== "ExternalName" && !isHeadless(spec) && (Array.isArray(spec.ports) || !(require_core()).isSet(spec, "ports"))) found.push((require_core()).required("/spec", "ports", { why: (require_core()).text`at least one` }));
	checkServicePorts(spec, "/spec", found, type);
	if (type === "ExternalName") checkExternalName(spec, found);
	else checkClusterIps(spec, "/spec", found, type);
	found.push(...(require_core()).labelRefusals(spec.selector, "/spec/selector"));
	checkAffinity(spec, "/spec", found);
	(require_workloads()).eachText(spec, "externalIPs", "/spec", (ip, place) => checkExternalIp(ip, place, found));
	checkBalancer(spec, annotations, found, type);
	checkTraffic(spec, found, type);
	const distributions = [
		"PreferClose",
		"PreferSameZone",
		"PreferSameNode"
	];
	const range = (require_workloads()).rangeOf(minors);
	if (range.oldest >= 31) (require_workloads()).oneOfStrictly(spec, "trafficDistribution", "/spec", found, (require_workloads()).allBefore(range, 34) ? ["PreferClose"] : distributions);
	checkTopologyMode(annotations, found);
	return found;
}
/** Two annotations for one thing must not contradict each other. */
function checkTopologyMode(annotations, found) {
	const keys = ["service.kubernetes.io/topology-mode", "service.kubernetes.io/topology-aware-hints"];
	if (!keys.every((key) => Object.hasOwn(annotations, key))) return;
	const [mode, hints] = keys.map((key) => (require_workloads()).textAt(annotations, key));
	if (mode === void 0 || hints === void 0 || mode === hints) return;
	const why = (require_core()).text`the older annotation topology-aware-hints says something else`;
	found.push((require_core()).invalid("/metadata/annotations/service.kubernetes.io~1topology-mode", mode, why));
}
function checkExternalName(spec, found) {
	for (const key of ["clusterIPs", "ipFamilies"]) if ((require_workloads()).lengthOf(spec, key) > 0) found.push((require_core()).forbidden(`/spec/${key}`, (require_core()).text`It is not taken in a Service of type ExternalName.`));
	if ((require_workloads()).textAt(spec, "clusterIP")) found.push((require_core()).forbidden("/spec/clusterIP", (require_core()).text`It is not taken in a Service of type ExternalName.`));
	if ((require_core()).isSet(spec, "ipFamilyPolicy")) found.push((require_core()).forbidden("/spec/ipFamilyPolicy", (require_core()).text`It is not taken in a Service of type ExternalName.`));
	const name = (require_workloads()).textAt(spec, "externalName");
	if (name === void 0) return;
	const domain = name.endsWith(".") ? name.slice(0, -1) : name;
	const why = domain === "" ? void 0 : (require_core()).whyNotDns1123Subdomain(domain);
	if (domain === "") found.push((require_core()).required("/spec", "externalName"));
	else if (why !== void 0) found.push((require_core()).invalid("/spec/externalName", name, why));
}
/** A config of session affinity is dropped by defaulting where the affinity is None. */
function checkAffinity(spec, at, found) {
	(require_workloads()).oneOf(spec, "sessionAffinity", at, found, ["ClientIP", "None"]);
	const config = (require_workloads()).structAt(spec, "sessionAffinityConfig");
	const client = config === void 0 ? void 0 : (require_workloads()).structAt(config, "clientIP");
	if (spec.sessionAffinity === "ClientIP" && client !== void 0) (require_workloads()).inRange(client, "timeoutSeconds", `${at}/sessionAffinityConfig/clientIP`, found, 1, longestAffinity);
}
/** ValidateEndpointIP: an address that can be reached from elsewhere. */
function checkExternalIp(value, at, found) {
	const address = readAddress(value);
	if (address === void 0) found.push((require_core()).invalid(at, value, (require_core()).text`an IP address is taken, as 10.9.8.7 or 2001:db8::ffff`));
	else if (isLocal(address)) found.push((require_core()).invalid(at, value, (require_core()).text`an unspecified, loopback or link-local address cannot be reached`));
}
function isLocal({ bits, number }) {
	if (number === 0n) return true;
	if (bits === 32) return number >> 24n === 127n || number >> 16n === 43518n || number >> 8n === 14680064n;
	return number === 1n || number >> 118n === 1018n || number >> 112n === 65282n;
}
function checkBalancer(spec, annotations, found, type) {
	const says = (require_core()).text`It is taken only in a Service of type LoadBalancer.`;
	const balancer = type === "LoadBalancer";
	const ranges = (require_workloads()).lengthOf(spec, "loadBalancerSourceRanges");
	if (ranges > 0 && !balancer) found.push((require_core()).forbidden("/spec/loadBalancerSourceRanges", says));
	(require_workloads()).eachText(spec, "loadBalancerSourceRanges", "/spec", (value, place) => checkSourceRange(value, value, place, found));
	const annotated = annotations[sourceRanges];
	if (ranges === 0 && typeof annotated === "string") {
		const place = `/metadata/annotations/${sourceRanges.replace("/", "~1")}`;
		if (!balancer) found.push((require_core()).forbidden(place, says));
		if (annotated.trim() !== "") for (const value of annotated.split(",")) checkSourceRange(value, annotated, place, found);
	}
	if ((require_core()).isSet(spec, "allocateLoadBalancerNodePorts") && !balancer) found.push((require_core()).forbidden("/spec/allocateLoadBalancerNodePorts", says));
	const cls = spec.loadBalancerClass;
	if (cls === void 0 || cls === null) return;
	const why = typeof cls === "string" ? (require_core()).whyNotQualifiedName(cls) : void 0;
	if (!balancer) found.push((require_core()).forbidden("/spec/loadBalancerClass", says));
	else if (typeof cls === "string" && why !== void 0) found.push((require_core()).invalid("/spec/loadBalancerClass", cls, why));
}
function checkSourceRange(value, shown, at, found) {
	if (readBlock(value.trim()) === void 0) found.push((require_core()).invalid(at, shown, (require_core()).text`blocks of addresses are taken, as 10.9.8.0/24`));
}
/** Traffic policies and the health check's port: validateServiceExternalTrafficPolicy and its neighbour. */
function checkTraffic(spec, found, type) {
	const outside = type === "LoadBalancer" || type === "NodePort" || type === "ClusterIP" && (require_workloads()).lengthOf(spec, "externalIPs") > 0;
	const policy = (require_workloads()).textAt(spec, "externalTrafficPolicy");
	if (!outside && policy) found.push((require_core()).forbidden("/spec/externalTrafficPolicy", (require_core()).text`It is taken only where a Service can be reached from outside.`));
	else (require_workloads()).oneOf(spec, "externalTrafficPolicy", "/spec", found, ["Cluster", "Local"]);
	(require_workloads()).oneOfStrictly(spec, "internalTrafficPolicy", "/spec", found, ["Cluster", "Local"]);
	const port = spec.healthCheckNodePort;
	if (typeof port !== "number" || port === 0) return;
	if (type !== "LoadBalancer" || policy !== "Local") found.push((require_core()).forbidden("/spec/healthCheckNodePort", (require_core()).text`It is taken only with type LoadBalancer and externalTrafficPolicy Local.`));
	else (require_workloads()).inRange(spec, "healthCheckNodePort", "/spec", found, 1, 65535);
}
// src/kubernetes/network/checks.ts
/** By `group/Kind`. */
var networkChecks = {
	"/Service": checkService,
	"networking.k8s.io/Ingress": checkIngress,
	"networking.k8s.io/NetworkPolicy": checkNetworkPolicy
};
Object.defineProperty(exports, "networkChecks", {
	enumerable: true,
	get: function() {
		return networkChecks;
	}
});
Object.defineProperty(exports, "readAddress", {
	enumerable: true,
	get: function() {
		return readAddress;
	}
});
