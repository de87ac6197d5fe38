let require_core$loaded;
const require_core = () => (require_core$loaded ??= require("./core.js"));
let require_network$loaded;
const require_network = () => (require_network$loaded ??= require("./network.js"));
let require_other_kinds$loaded;
const require_other_kinds = () => (require_other_kinds$loaded ??= require("./other-kinds.js"));
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
// src/kubernetes/workloads/reading.ts
var nothing = Object.freeze({});
/** A string field as Go has it: '' where it is absent or null; undefined where its type is wrong, which is the schema's to report. */
function textAt(owner, key) {
	const value = (require_core()).fieldOf(owner, key);
	if (typeof value === "string") return value;
	return value === void 0 || value === null ? "" : void 0;
}
/** A whole number; undefined where it is absent, null or of a wrong type. */
function integerAt(owner, key) {
	const value = (require_core()).fieldOf(owner, key);
	return typeof value === "number" && Number.isInteger(value) ? value : void 0;
}
/** Whether a boolean field is true. */
function flagAt(owner, key) {
	return (require_core()).fieldOf(owner, key) === true;
}
/** A field that holds a mapping; undefined where Go would have a nil pointer, and where the type is wrong. */
function structAt(owner, key) {
	const value = (require_core()).fieldOf(owner, key);
	return (require_core()).isMapping(value) ? value : void 0;
}
/** Visits a list's mappings; null counts as an empty one, as in Go, and items of a wrong type are left out. */
function eachItem(owner, key, at, visit) {
	const list = (require_core()).fieldOf(owner, key);
	if (!Array.isArray(list)) return;
	for (let index = 0; index < list.length; index++) {
		const item = list[index];
		if ((require_core()).isMapping(item)) visit(item, `${at}/${key}/${index}`, index);
		else if (item === null) visit(nothing, `${at}/${key}/${index}`, index);
	}
}
/**
* The same for a list whose items have a field that must be given: an empty item (`- ` with nothing behind it) is reported, because
* schemas take null there.
*/
function eachNeeding(field, owner, key, at, found, visit) {
	eachItem(owner, key, at, (item, place, index) => {
		if (item === nothing) found.push((require_core()).required(place, field, { why: (require_core()).text`this entry is empty` }));
		else visit(item, place, index);
	});
}
/** Visits a list's strings; null counts as ''. */
function eachText(owner, key, at, visit) {
	const list = (require_core()).fieldOf(owner, key);
	if (!Array.isArray(list)) return;
	for (let index = 0; index < list.length; index++) {
		const item = list[index];
		if (typeof item === "string") visit(item, `${at}/${key}/${index}`, index);
		else if (item === null) visit("", `${at}/${key}/${index}`, index);
	}
}
/** How many items a list field has; 0 where it is absent. */
function lengthOf(owner, key) {
	const list = (require_core()).fieldOf(owner, key);
	return Array.isArray(list) ? list.length : 0;
}
/**
* A text that must not be empty. An absent one is reported only where no schema requires it (`absent`), because there the schema
* has said it already. Gives the text where there is one.
*/
function neededText(owner, key, at, found, absent, why) {
	const value = (require_core()).fieldOf(owner, key);
	const extra = why === void 0 ? {} : { why };
	if (value === "") found.push((require_core()).required(`${at}/${key}`, key, extra));
	else if (typeof value === "string") return value;
	else if (absent === "here" && (value === void 0 || value === null)) found.push((require_core()).required(at, key, extra));
}
/** A text that has a form, where it is given. */
function formedText(owner, key, at, found, form) {
	const value = (require_core()).fieldOf(owner, key);
	if (typeof value !== "string" || value === "") return;
	const why = form(value);
	if (why !== void 0) found.push((require_core()).invalid(`${at}/${key}`, value, why));
}
/** A member of a closed list, where it is given: an empty text stands for the default. */
function oneOf(owner, key, at, found, taken) {
	const value = (require_core()).fieldOf(owner, key);
	if (typeof value === "string" && value !== "" && !taken.includes(value)) found.push((require_core()).notSupported(`${at}/${key}`, value, taken));
}
/** A member of a closed list for which Go has a pointer: an empty text is not the default but wrong. */
function oneOfStrictly(owner, key, at, found, taken) {
	const value = (require_core()).fieldOf(owner, key);
	if (typeof value === "string" && !taken.includes(value)) found.push((require_core()).notSupported(`${at}/${key}`, value, taken));
}
// src/kubernetes/workloads/numbers.ts
var largestInt32$2 = 2147483647;
/** A number that must lie in a range, both ends included, where it is given. */
function inRange(owner, key, at, found, least, most) {
	const value = integerAt(owner, key);
	if (value !== void 0 && (value < least || value > most)) found.push((require_core()).invalid(`${at}/${key}`, value, (require_core()).text`it must be from ${least} to ${most}`));
}
/** A number that must not be negative (ValidateNonnegativeField), and that fits Go's int32. */
function notNegative(owner, key, at, found) {
	inRange(owner, key, at, found, 0, largestInt32$2);
}
/** A number of 64 bits that must not be negative. */
function notNegativeLong(owner, key, at, found) {
	inRange(owner, key, at, found, 0, Number.MAX_VALUE);
}
/** A number that must be at least 1 (ValidatePositiveField). */
function positive(owner, key, at, found) {
	inRange(owner, key, at, found, 1, largestInt32$2);
}
/** A user's or group's id: IsValidUserID, IsValidGroupID. */
function userId(owner, key, at, found) {
	inRange(owner, key, at, found, 0, largestInt32$2);
}
/** A file mode: 0 to 0777, which is 511 (fileModeErrorMsg). `644` without a leading zero is the usual slip. */
function fileMode(owner, key, at, found) {
	const value = integerAt(owner, key);
	if (value === void 0 || value >= 0 && value <= 511) return;
	const octal = /^[0-7]{3,4}$/.test(String(value)) ? `0${value}` : void 0;
	found.push((require_core()).invalid(`${at}/${key}`, value, (require_core()).text`a mode is from 0 to 0777, which is 511 in decimal`, { suggestion: octal }));
}
/** Why a number is not a port's, or undefined: IsValidPortNum. */
function whyNotPort(value) {
	return Number.isInteger(value) && value >= 1 && value <= 65535 ? void 0 : (require_core()).text`a port is a number from 1 to 65535`;
}
/** Why a text is not a port's name, or undefined: IsValidPortName of apimachinery's util/validation (an IANA service name). */
function whyNotPortName(value) {
	if (value === "") return (require_core()).text`it must not be empty`;
	if (value.length > 15) return (require_core()).text`a port's name has at most 15 characters, this has ${value.length}`;
	if (!/^[-a-z0-9]+$/.test(value)) return (require_core()).text`only lower-case letters, digits and - are taken in a port's name`;
	if (!/[a-z]/.test(value)) return (require_core()).text`a port's name has at least one letter; a port's number stands without quotes`;
	if (value.includes("--")) return (require_core()).text`a port's name has no two dashes in a row`;
	return value.startsWith("-") || value.endsWith("-") ? (require_core()).text`a port's name does not begin or end with a dash` : void 0;
}
/** A port given as number or name: ValidatePortNumOrName. An absent one is the schema's, null is Go's 0. */
function portNumberOrName(owner, key, at, found) {
	const value = (require_core()).fieldOf(owner, key);
	if (value === null) found.push((require_core()).required(`${at}/${key}`, key));
	const why = typeof value === "number" ? whyNotPort(value) : typeof value === "string" ? whyNotPortName(value) : void 0;
	if (why === void 0 || !(typeof value === "number" || typeof value === "string")) return;
	const number = typeof value === "string" && /^\d{1,5}$/.test(value) && whyNotPort(Number(value)) === void 0 ? value : void 0;
	found.push((require_core()).invalid(`${at}/${key}`, value, why, { suggestion: number }));
}
// src/kubernetes/workloads/versions.ts
/** The range of the versions in use; without any, nothing that depends on a version is refused. */
function rangeOf(minors) {
	let oldest = Number.POSITIVE_INFINITY;
	let newest = Number.NEGATIVE_INFINITY;
	for (const minor of minors) {
		const number = Number(minor.slice(2));
		oldest = Math.min(oldest, number);
		newest = Math.max(newest, number);
	}
	return minors.length === 0 ? {
		oldest: 0,
		newest: Number.POSITIVE_INFINITY
	} : {
		oldest,
		newest
	};
}
/** Whether a rule that came with 1.`minor` holds in all versions in use. */
function allSince(range, minor) {
	return range.oldest >= minor;
}
/** Whether all versions in use are older than 1.`minor`, which takes what they refuse. */
function allBefore(range, minor) {
	return range.newest < minor;
}
// src/kubernetes/workloads/ports.ts
var protocols = [
	"TCP",
	"UDP",
	"SCTP"
];
/** A container's ports: validateContainerPorts of core validation. */
function checkPorts(container, at, found) {
	if ((require_core()).fieldOf(container, "ports") === void 0) return;
	const names = /* @__PURE__ */ new Set();
	eachNeeding("containerPort", container, "ports", at, found, (port, place) => {
		const name = textAt(port, "name") ?? "";
		const why = name === "" ? void 0 : whyNotPortName(name);
		if (why !== void 0) found.push((require_core()).invalid(`${place}/name`, name, why));
		else if (names.has(name)) found.push((require_core()).duplicate(`${place}/name`, name));
		else if (name !== "") names.add(name);
		const number = integerAt(port, "containerPort");
		if (number === 0) found.push((require_core()).required(`${place}/containerPort`, "containerPort"));
		else if (number !== void 0) checkPortNumber(number, `${place}/containerPort`, found);
		const hostPort = integerAt(port, "hostPort") ?? 0;
		if (hostPort !== 0) checkPortNumber(hostPort, `${place}/hostPort`, found);
		oneOf(port, "protocol", place, found, protocols);
	});
}
function checkPortNumber(value, at, found) {
	const why = whyNotPort(value);
	if (why !== void 0) found.push((require_core()).invalid(at, value, why));
}
/**
* Ports of the host may be taken once by the given containers: checkHostPortConflicts. `shared` tells that the containers use the
* host's network in a Pod, where each port is one of the host (defaultHostNetworkPorts).
*/
function checkHostPorts(containers, found, shared) {
	let taken;
	for (const { value, at } of containers) eachItem(value, "ports", at, (port, place) => {
		const given = integerAt(port, "hostPort") ?? 0;
		const hostPort = given === 0 && shared ? integerAt(port, "containerPort") ?? 0 : given;
		if (hostPort === 0) return;
		const key = `${textAt(port, "protocol") || "TCP"}/${textAt(port, "hostIP") ?? ""}/${hostPort}`;
		taken ??= /* @__PURE__ */ new Set();
		if (taken.has(key)) found.push((require_core()).duplicate(given === 0 ? place : `${place}/hostPort`, hostPort));
		taken.add(key);
	});
}
/** With the host's network a port of the host is the container's own: validatePodHostNetworkDeps. */
function checkHostNetworkPorts(spec, at, found) {
	eachItem(spec, "containers", at, (container, containerAt) => {
		eachItem(container, "ports", containerAt, (port, place) => {
			const hostPort = integerAt(port, "hostPort") ?? 0;
			if (hostPort !== 0 && hostPort !== integerAt(port, "containerPort")) found.push((require_core()).invalid(`${place}/hostPort`, hostPort, (require_core()).text`with hostNetwork it must be the containerPort`));
		});
	});
}
// src/kubernetes/workloads/claims.ts
/** validateResourceClaimNames: each claim is one of the Pod's, and is taken once. */
function checkClaims$1(requirements, at, found, known) {
	const taken = /* @__PURE__ */ new Set();
	eachNeeding("name", requirements, "claims", at, found, (claim, place) => {
		const name = neededText(claim, "name", place, found, "by-schema");
		formedText(claim, "request", place, found, (require_core()).whyNotDns1123Label);
		if (name === void 0) return;
		const request = textAt(claim, "request") ?? "";
		const key = request === "" ? name : `${name}/${request}`;
		const overlaps = request === "" && [...taken].some((other) => other.startsWith(`${name}/`));
		if (taken.has(name) || taken.has(key) || overlaps) found.push((require_core()).duplicate(`${place}/name`, key));
		taken.add(key);
		if (!known.has(name)) found.push((require_core()).notFound(`${place}/name`, name, (require_core()).text`is none of the Pod's resourceClaims`));
	});
}
/** A Pod's resource claims: validatePodResourceClaim. Gives their names. */
function podClaimNames(spec) {
	const names = /* @__PURE__ */ new Set();
	eachItem(spec, "resourceClaims", "", (claim) => {
		const name = textAt(claim, "name");
		if (name) names.add(name);
	});
	return names;
}
/** Checks a Pod's resource claims themselves. */
function checkPodClaims(spec, at, found, form) {
	const names = /* @__PURE__ */ new Set();
	eachNeeding("name", spec, "resourceClaims", at, found, (claim, place) => {
		const name = neededText(claim, "name", place, found, "by-schema");
		if (name !== void 0 && names.has(name)) found.push((require_core()).duplicate(`${place}/name`, name));
		else formedText(claim, "name", place, found, (require_core()).whyNotDns1123Label);
		if (name !== void 0) names.add(name);
		const given = ["resourceClaimName", "resourceClaimTemplateName"].filter((key) => (require_core()).isSet(claim, key));
		if (given.length === 0) found.push((require_core()).required(place, "a resourceClaimName or a resourceClaimTemplateName"));
		if (given.length > 1) found.push((require_core()).forbidden(`${place}/resourceClaimTemplateName`, (require_core()).text`A claim has a name or a template's name, not both.`));
		for (const key of given) {
			const value = claim[key];
			const why = typeof value === "string" ? form(value) : void 0;
			if (typeof value === "string" && why !== void 0) found.push((require_core()).invalid(`${place}/${key}`, value, why));
		}
	});
}
// src/kubernetes/workloads/resource-names.ts
var standard = /* @__PURE__ */ new Set([
	"cpu",
	"memory",
	"ephemeral-storage"
]);
/** Pages of memory of one size: IsHugePageResourceName of core's helpers. */
function isHugePages(name) {
	return name.startsWith("hugepages-");
}
/** Resources of Kubernetes itself: IsNativeResource. */
function isNative(name) {
	return !name.includes("/") || name.includes("kubernetes.io/");
}
/** Devices and the like, which come in whole numbers and cannot be shared: IsExtendedResourceName. */
function isExtended(name) {
	return !isNative(name) && !name.startsWith("requests.") && (require_core()).whyNotQualifiedName(`requests.${name}`) === void 0;
}
/** Resources of which more may be limited than requested: IsOvercommitAllowed. */
function isOvercommitAllowed(name) {
	return isNative(name) && !isHugePages(name);
}
/** Why a container cannot ask for a resource of this name, or undefined: validateContainerResourceName. */
function whyNotContainerResource(name) {
	if (standard.has(name)) return void 0;
	const why = (require_core()).whyNotQualifiedName(name);
	if (why !== void 0) return why;
	if (!name.includes("/")) return isHugePages(name) ? void 0 : (require_core()).text`a container has cpu, memory, ephemeral-storage and hugepages of a size; other resources have a domain before a /`;
	return isNative(name) || isExtended(name) ? void 0 : (require_core()).text`the name of an extended resource is too long or begins with requests.`;
}
/** Why a whole Pod cannot ask for a resource of this name, or undefined: validatePodResourceName. */
function whyNotPodResource(name) {
	return name === "cpu" || name === "memory" || isHugePages(name) ? (require_core()).whyNotQualifiedName(name) : (require_core()).text`for a whole Pod only cpu, memory and hugepages of a size are taken`;
}
// src/kubernetes/workloads/resources.ts
var largestInt64 = 2n ** 63n;
/** Reports every quantity of a list that Go cannot decode, and gives the others. */
function readAmounts(list, at, found) {
	const amounts = /* @__PURE__ */ new Map();
	if (list === void 0) return amounts;
	for (const [name, written] of Object.entries(list)) {
		if (typeof written !== "string" && typeof written !== "number") {
			if (written === null) amounts.set(name, 0n);
			continue;
		}
		const quantity = readQuantity(written);
		if (quantity === "invalid") found.push(notAQuantity((require_core()).child(at, name), written));
		else if (quantity !== "huge") amounts.set(name, inMillis(quantity));
	}
	return amounts;
}
/** A quantity that Go cannot decode, with the one that was most likely meant. */
function notAQuantity(at, written) {
	const tight = typeof written === "string" ? written.replaceAll(/\s+/g, "").replace(/[bB]$/, "") : void 0;
	const suggestion = (tight === void 0 ? [] : [
		tight,
		tight.replace(/k$/i, "k"),
		tight.replace(/[mgtp]$/, (unit) => unit.toUpperCase())
	]).find((candidate) => /^[\d.]+[a-zA-Z]*$/.test(candidate) && readQuantity(candidate) !== "invalid");
	return (require_core()).undecodable(at, (require_core()).text`This is not a quantity: digits with a suffix such as m, k, M, G, Ki, Mi or Gi are taken.`, { suggestion });
}
/** One quantity outside a list, for instance a sizeLimit: it must not be negative. */
function checkQuantity(written, at, found) {
	if (typeof written !== "string" && typeof written !== "number") return;
	const quantity = readQuantity(written);
	if (quantity === "invalid") found.push(notAQuantity(at, written));
	else if (quantity !== "huge" && quantity.nanos < 0n) found.push((require_core()).invalid(at, written, (require_core()).text`it must not be negative`));
}
/** Limits and requests: validateResourceRequirements of core validation. A limit stands for a missing request in a Pod, never against it. */
function checkResources(requirements, at, found, rules) {
	const limits = checkAmounts(requirements, "limits", at, found, rules);
	const requests = checkAmounts(requirements, "requests", at, found, rules);
	const limited = structAt(requirements, "limits");
	for (const [name, request] of requests) {
		const limit = limits.get(name);
		if (limit === void 0) {
			if (!isOvercommitAllowed(name) && !(limited !== void 0 && Object.hasOwn(limited, name))) found.push((require_core()).invalidWhole((require_core()).child(`${at}/requests`, name), (require_core()).text`A limit of the same amount must be given: this resource cannot be shared.`));
		} else if (!isOvercommitAllowed(name) && request !== limit) found.push((require_core()).invalidWhole((require_core()).child(`${at}/requests`, name), (require_core()).text`The request must equal the limit: this resource cannot be shared.`));
		else if (request > limit) found.push((require_core()).invalidWhole((require_core()).child(`${at}/requests`, name), (require_core()).text`The request is more than the limit.`));
	}
	checkHugePagesCompany(limits, requests, at, found);
	if (rules.claims !== void 0) checkClaims$1(requirements, at, found, rules.claims);
}
function checkAmounts(requirements, key, at, found, rules) {
	const amounts = readAmounts(structAt(requirements, key), `${at}/${key}`, found);
	for (const [name, amount] of amounts) {
		const place = (require_core()).child(`${at}/${key}`, name);
		const why = rules.whyNotName(name);
		if (why !== void 0) found.push((require_core()).invalid(place, name, why, {
			part: "key",
			suggestion: nearestResource(name)
		}));
		if (amount < 0n) found.push((require_core()).invalidWhole(place, (require_core()).text`An amount must not be negative.`));
		if (isExtended(name) && amount % 1000n !== 0n && amount < largestInt64) found.push((require_core()).invalidWhole(place, (require_core()).text`This resource comes in whole numbers.`));
		if (isHugePages(name)) checkHugePages(name, amount, place, found);
	}
	return amounts;
}
function nearestResource(name) {
	const folded = name.toLowerCase().replaceAll(/[\s_]+/g, "-");
	return [
		"cpu",
		"memory",
		"ephemeral-storage"
	].find((known) => known === folded && known !== name);
}
/** IsHugePageResourceValueDivisible: the size in the name must be a whole number of bytes, and the amount a multiple of it. */
function checkHugePages(name, amount, at, found) {
	const size = readQuantity(name.slice(10));
	if (size === "huge") return;
	const bytes = size === "invalid" ? 0n : inMillis(size);
	if (bytes <= 0n || bytes % 1000n !== 0n) {
		found.push((require_core()).invalid(at, name, (require_core()).text`a size of pages such as 2Mi must follow hugepages-`, { part: "key" }));
		return;
	}
	const whole = (amount + (amount > 0n ? 999n : 0n)) / 1000n;
	if (whole % (bytes / 1000n) !== 0n && whole < largestInt64) found.push((require_core()).invalidWhole(at, (require_core()).text`The amount is not a multiple of the size of the pages.`));
}
function checkHugePagesCompany(limits, requests, at, found) {
	const names = [...limits.keys(), ...requests.keys()];
	if (names.find(isHugePages) === void 0 || names.includes("cpu") || names.includes("memory")) return;
	found.push((require_core()).forbidden(at, (require_core()).text`Huge pages are given only along with cpu or memory.`));
}
var containerRules = (claims) => ({
	whyNotName: whyNotContainerResource,
	claims
});
// src/kubernetes/workloads/cron-schedule.ts
var fields = [
	{
		name: "minute",
		least: 0,
		most: 59
	},
	{
		name: "hour",
		least: 0,
		most: 23
	},
	{
		name: "day of the month",
		least: 1,
		most: 31
	},
	{
		name: "month",
		least: 1,
		most: 12,
		names: [
			"jan",
			"feb",
			"mar",
			"apr",
			"may",
			"jun",
			"jul",
			"aug",
			"sep",
			"oct",
			"nov",
			"dec"
		]
	},
	{
		name: "day of the week",
		least: 0,
		most: 6,
		names: [
			"sun",
			"mon",
			"tue",
			"wed",
			"thu",
			"fri",
			"sat"
		]
	}
];
var descriptors = [
	"@yearly",
	"@annually",
	"@monthly",
	"@weekly",
	"@daily",
	"@midnight",
	"@hourly"
];
var duration = /^[+-]?(?:(?:\d+\.?\d*|\.\d+)(?:ns|us|\u00b5s|\u03bcs|ms|s|m|h))+$/;
/** Why a text is no schedule, or undefined: ParseStandard of github.com/robfig/cron v3, and no time zone inside (validateScheduleFormat). */
function whyNotSchedule(schedule) {
	if (schedule.includes("TZ")) return (require_core()).text`a time zone stands in spec.timeZone, not in the schedule`;
	if (schedule.startsWith("@")) return whyNotDescriptor(schedule);
	const parts = schedule.split(/[\s\u0085]+/).filter((part) => part !== "");
	if (parts.length !== 5) return (require_core()).text`five fields are taken (minute, hour, day of the month, month, day of the week), and there are ${parts.length}`;
	for (const [index, bounds] of fields.entries()) {
		const why = whyNotField(parts[index] ?? "", bounds);
		if (why !== void 0) return why;
	}
}
function whyNotDescriptor(schedule) {
	if (descriptors.includes(schedule)) return void 0;
	if (schedule.startsWith("@every ")) {
		const every = schedule.slice(7);
		return every === "0" || duration.test(every) ? void 0 : (require_core()).text`@every is followed by a duration such as 1h30m`;
	}
	return (require_core()).text`of the words with @, only @yearly, @annually, @monthly, @weekly, @daily, @midnight, @hourly and @every are taken`;
}
function whyNotField(field, bounds) {
	for (const part of field.split(",")) {
		const why = part === "" ? void 0 : whyNotPart(part, bounds);
		if (why !== void 0) return why;
	}
}
function whyNotPart(part, bounds) {
	const [range = "", stepText, ...moreSteps] = part.split("/");
	const [low = "", high, ...moreBounds] = range.split("-");
	const star = low === "*" || low === "?";
	const first = star ? bounds.least : numberIn(low, bounds);
	let last = star ? bounds.most : high === void 0 ? first : numberIn(high, bounds);
	const step = stepText === void 0 ? 1 : whole(stepText);
	if (moreSteps.length > 0 || moreBounds.length > 0 && !star || first === void 0 || last === void 0 || step === void 0) return (require_core()).text`the ${[bounds.name]} is no number, range or step`;
	if (stepText !== void 0 && high === void 0) last = bounds.most;
	if (first < bounds.least || last > bounds.most) return (require_core()).text`the ${[bounds.name]} is from ${bounds.least} to ${bounds.most}`;
	if (first > last) return (require_core()).text`the range of the ${[bounds.name]} ends before it begins`;
	return step === 0 ? (require_core()).text`the step of the ${[bounds.name]} must not be 0` : void 0;
}
function numberIn(word, bounds) {
	const index = bounds.names?.indexOf(word.toLowerCase()) ?? -1;
	return index === -1 ? whole(word) : index + bounds.least;
}
/** strconv.Atoi takes a sign; a minus is refused but for -0. */
function whole(word) {
	return /^(?:\+?\d+|-0+)$/.test(word) ? Math.abs(Number(word)) : void 0;
}
// src/kubernetes/workloads/rollout.ts
var largestInt32$1 = 2147483647;
var percentPattern = /^\d+%$/;
/** A number or percentage: ValidatePositiveIntOrPercent and IsNotMoreThan100Percent of apps validation. Gives its number, or that of the default. */
function intOrPercent(owner, key, at, found, rules) {
	const value = (require_core()).fieldOf(owner, key);
	const place = `${at}/${key}`;
	if (value === void 0 || value === null) return rules.absent;
	if (typeof value === "number") {
		if (value < 0) found.push((require_core()).invalid(place, value, (require_core()).text`it must not be negative`));
		else decodable(owner, key, at, found);
		return value;
	}
	if (typeof value !== "string") return rules.absent;
	if (!percentPattern.test(value)) {
		const suggestion = /^\d+$/.test(value) ? value : void 0;
		found.push((require_core()).invalid(place, value, (require_core()).text`a text is taken only as a percentage such as 25%; a number stands without quotes`, { suggestion }));
		return rules.absent;
	}
	const percent = Number(value.slice(0, -1));
	if (rules.capped && percent > 100) found.push((require_core()).invalid(place, value, (require_core()).text`it must not be more than 100%`));
	return percent;
}
/** Reports a number that Go's int32 does not hold; schemas do not limit what may be a number or a text. */
function decodable(owner, key, at, found) {
	const value = (require_core()).fieldOf(owner, key);
	if (typeof value === "number" && Math.abs(value) > largestInt32$1) found.push((require_core()).undecodable(`${at}/${key}`, (require_core()).text`A number of 32 bits is taken.`));
}
// src/kubernetes/workloads/selector.ts
/** A controller's selector: it has to be one, not to be empty, and to select the template's Pods. */
function checkSelector(spec, at, found) {
	const selector = structAt(spec, "selector");
	const place = `${at}/selector`;
	if (selector === void 0) {
		if (spec.selector === null) found.push((require_core()).required(place, "selector"));
		return;
	}
	const before = found.length;
	found.push(...(require_core()).selectorRefusals(selector, place));
	if (isEmptySelector(selector)) {
		found.push((require_core()).invalidWhole(place, (require_core()).text`An empty selector is not taken: it would select every Pod.`));
		return;
	}
	if (found.length > before) return;
	const template = structAt(spec, "template");
	if (template === void 0) return;
	checkSelects(selector, (require_core()).mappingAt((require_core()).mappingAt(template, "metadata"), "labels"), at, found);
}
function isEmptySelector(selector) {
	const labels = structAt(selector, "matchLabels");
	const expressions = selector.matchExpressions;
	if ((require_core()).isSet(selector, "matchLabels") && labels === void 0) return false;
	if ((require_core()).isSet(selector, "matchExpressions") && !Array.isArray(expressions)) return false;
	return (labels === void 0 || Object.keys(labels).length === 0) && !(Array.isArray(expressions) && expressions.length > 0);
}
/** Reports each part of a selector that the template's labels do not meet. */
function checkSelects(selector, labels, at, found) {
	const place = `${at}/selector`;
	for (const [key, wanted] of Object.entries(structAt(selector, "matchLabels") ?? {})) {
		const has = Object.hasOwn(labels, key) ? labels[key] : void 0;
		if ((has ?? (has === null ? "" : void 0)) === (wanted ?? "")) continue;
		const wants = (require_core()).untrusted(typeof wanted === "string" ? `${key}: ${wanted}` : key);
		const having = typeof has === "string" ? (require_core()).text`the template has ${(require_core()).untrusted(has)}` : (require_core()).text`the template has no such label`;
		const says = (require_core()).text`The selector wants the label ${wants}, and ${having}: it would not select its own Pods.`;
		found.push((require_core()).invalidWhole((require_core()).child(`${place}/matchLabels`, key), says, typeof has === "string" ? { suggestion: has } : {}));
	}
	eachItem(selector, "matchExpressions", place, (expression, where) => {
		if (!meets(expression, labels)) found.push((require_core()).invalidWhole(where, (require_core()).text`The template's labels do not meet this expression: the selector would not select its own Pods.`));
	});
}
/** Whether labels meet one requirement of a selector: labels.Requirement.Matches of apimachinery. */
function meets(expression, labels) {
	const key = textAt(expression, "key") ?? "";
	const has = Object.hasOwn(labels, key);
	const value = has ? labels[key] ?? "" : void 0;
	const values = Array.isArray(expression.values) ? expression.values.map((item) => item ?? "") : [];
	if (expression.operator === "In") return has && values.includes(value);
	if (expression.operator === "NotIn") return !has || !values.includes(value);
	if (expression.operator === "Exists") return has;
	return expression.operator !== "DoesNotExist" || !has;
}
// src/kubernetes/workloads/paths.ts
/** Why a path may not be taken from a folder's root, or undefined: validatePathNoBacksteps of core validation. */
function whyBackstep(path) {
	return path.includes("..") && path.split("/").includes("..") ? (require_core()).text`a path must not contain ..` : void 0;
}
/** Why a path is not one beneath a volume, or undefined: validateLocalDescendingPath. */
function whyNotBeneath(path) {
	return path.startsWith("/") ? (require_core()).text`a path inside a volume does not begin with /` : whyBackstep(path);
}
/** Why a file may not have this path in a volume, or undefined: ValidateLocalNonReservedPath. */
function whyNotFilePath(path) {
	return whyNotBeneath(path) ?? (path.startsWith("..") && !path.startsWith("../") ? (require_core()).text`names that begin with .. are reserved` : void 0);
}
// src/kubernetes/workloads/pod-annotations.ts
var seccompPod = "seccomp.security.alpha.kubernetes.io/pod";
var seccompContainer = "container.seccomp.security.alpha.kubernetes.io/";
var appArmor = "container.apparmor.security.beta.kubernetes.io/";
var deletionCost = "controller.kubernetes.io/pod-deletion-cost";
var mirror = "kubernetes.io/config.mirror";
/** Annotations that mean something to a Pod: ValidatePodSpecificAnnotations of core validation, v1.34.1. */
function checkPodAnnotations(annotations, spec, at, found) {
	if (annotations === null || typeof annotations !== "object") return;
	for (const [key, written] of Object.entries(annotations)) {
		const value = written ?? "";
		if (typeof value !== "string" || !key.includes("kubernetes.io/")) continue;
		const place = (require_core()).child(at, key);
		const why = whyNotPodAnnotation(key, value);
		if (why !== void 0) found.push((require_core()).invalid(place, value, why));
		if (key === mirror && !textAt(spec, "nodeName")) found.push((require_core()).invalidWhole(place, (require_core()).text`A mirror Pod must name its node in spec.nodeName.`));
		if (key.startsWith(appArmor) && !hasContainer(spec, key.slice(47))) found.push((require_core()).invalid(place, key, (require_core()).text`the Pod has no container of that name`, { part: "key" }));
		if (key === seccompPod) compare(spec, value, place, found);
		else if (key.startsWith(seccompContainer)) eachContainer(spec, (container) => {
			if (container.name === key.slice(47)) compare(container, value, place, found);
		});
	}
}
function whyNotPodAnnotation(key, value) {
	if (key === deletionCost) {
		const number = /^(?:-?[1-9]\d*|0)$/.test(value) ? Number(value) : NaN;
		return Math.abs(number) <= 2147483647 ? void 0 : (require_core()).text`a whole number of 32 bits is taken`;
	}
	if (key === seccompPod || key.startsWith(seccompContainer)) {
		if (value === "runtime/default" || value === "docker/default" || value === "unconfined") return void 0;
		return value.startsWith("localhost/") ? whyNotBeneath(value.slice(10)) : (require_core()).text`it is not the name of a seccomp profile`;
	}
	if (!key.startsWith(appArmor) || value === "" || value === "runtime/default" || value === "unconfined") return void 0;
	return value.startsWith("localhost/") ? void 0 : (require_core()).text`it is not the name of an AppArmor profile`;
}
/** validateSeccompAnnotationsAndFieldsMatch: annotation and field must not contradict each other. */
function compare(owner, annotation, at, found) {
	const context = structAt(owner, "securityContext");
	const profile = context === void 0 ? void 0 : structAt(context, "seccompProfile");
	if (profile === void 0) return;
	if (!(profile.type === "Unconfined" ? annotation === "unconfined" : profile.type === "RuntimeDefault" ? annotation === "runtime/default" || annotation === "docker/default" : profile.type !== "Localhost" || annotation === `localhost/${textAt(profile, "localhostProfile") ?? ""}`)) found.push((require_core()).forbidden(at, (require_core()).text`The seccompProfile says something else.`));
}
function eachContainer(spec, visit) {
	for (const key of [
		"initContainers",
		"containers",
		"ephemeralContainers"
	]) eachItem(spec, key, "", visit);
}
function hasContainer(spec, name) {
	let has = false;
	eachContainer(spec, (container) => {
		if (container.name === name) has = true;
	});
	return has;
}
// src/kubernetes/workloads/field-refs.ts
/** What an environment variable can take from the Pod: validEnvDownwardAPIFieldPathExpressions. spec.host is the old name of spec.nodeName. */
var envFields = [
	"metadata.name",
	"metadata.namespace",
	"metadata.uid",
	"spec.nodeName",
	"spec.host",
	"spec.serviceAccountName",
	"status.hostIP",
	"status.hostIPs",
	"status.podIP",
	"status.podIPs"
];
/** What a file can take from the Pod: validVolumeDownwardAPIFieldPathExpressions. */
var fileFields = [
	"metadata.name",
	"metadata.namespace",
	"metadata.labels",
	"metadata.annotations",
	"metadata.uid"
];
var resources = [
	"limits.cpu",
	"limits.memory",
	"limits.ephemeral-storage",
	"requests.cpu",
	"requests.memory",
	"requests.ephemeral-storage"
];
/** A field of the Pod: validateObjectFieldSelector of core validation. */
function checkFieldRef(ref, at, found, fields) {
	const version = textAt(ref, "apiVersion");
	const path = neededText(ref, "fieldPath", at, found, "by-schema");
	if (version !== void 0 && version !== "" && version !== "v1") found.push((require_core()).notSupported(`${at}/apiVersion`, version, ["v1"]));
	if (path === void 0) return;
	const subscripted = /^(.+?)\['(.*)'\]$/s.exec(path);
	if (subscripted === null) {
		if (!fields.includes(path)) found.push((require_core()).notSupported(`${at}/fieldPath`, path, fields, { suggestion: nearestField(path, fields) }));
		return;
	}
	const [, owner = "", key = ""] = subscripted;
	if (owner !== "metadata.labels" && owner !== "metadata.annotations") {
		found.push((require_core()).invalid(`${at}/fieldPath`, path, (require_core()).text`only metadata.labels and metadata.annotations take a key in brackets`));
		return;
	}
	const why = (require_core()).whyNotQualifiedName(owner === "metadata.annotations" ? key.toLowerCase() : key);
	if (why !== void 0) found.push((require_core()).invalid(`${at}/fieldPath`, path, (require_core()).text`the key in brackets is none: ${why}`));
}
function nearestField(path, fields) {
	const folded = path.toLowerCase();
	return fields.find((field) => field.toLowerCase() === folded || field.toLowerCase().endsWith(`.${folded}`));
}
/** A container's own limit or request: validateContainerResourceFieldSelector. In a file the container has to be named. */
function checkResourceFieldRef(ref, at, found, use) {
	if (use === "file") neededText(ref, "containerName", at, found, "here", (require_core()).text`a file does not belong to a container`);
	const resource = neededText(ref, "resource", at, found, "by-schema");
	if (resource !== void 0 && !resources.includes(resource) && !/^(?:requests|limits)\.hugepages-/.test(resource)) found.push((require_core()).notSupported(`${at}/resource`, resource, resources));
	if (resource !== void 0) checkDivisor(ref, resource, at, found);
}
var thousands = [
	0,
	3,
	6,
	9,
	12,
	15,
	18
].map((power) => 10n ** BigInt(9 + power));
var binaries = [
	0,
	10,
	20,
	30,
	40,
	50,
	60
].map((power) => 10n ** 9n << BigInt(power));
/** validateContainerResourceDivisor compares what Go prints of the quantity: 1024 is not 1Ki there. */
function checkDivisor(ref, resource, at, found) {
	const written = (require_core()).fieldOf(ref, "divisor");
	if (typeof written !== "string" && typeof written !== "number") return;
	const divisor = readQuantity(written);
	if (divisor === "invalid") {
		found.push((require_core()).undecodable(`${at}/divisor`, (require_core()).text`This is not a quantity: digits with a suffix as in 1m or 1Mi are taken.`));
		return;
	}
	if (divisor === "huge" || divisor.nanos === 0n) return;
	const one = divisor.nanos === 1000000000n;
	if (resource.endsWith(".cpu")) {
		const milli = divisor.nanos === 1000000n && divisor.format === "decimal";
		if (!one && !milli) found.push((require_core()).invalid(`${at}/divisor`, written, (require_core()).text`of cpu only 1 and 1m are taken`));
		return;
	}
	if (!resources.includes(resource) && !resource.includes(".hugepages-")) return;
	const decimal = divisor.format !== "exponent" && thousands.includes(divisor.nanos);
	const binary = divisor.format === "binary" && binaries.includes(divisor.nanos);
	if (!one && !decimal && !binary) found.push((require_core()).invalid(`${at}/divisor`, written, (require_core()).text`only 1, 1k to 1E and 1Ki to 1Ei are taken`));
}
// src/kubernetes/workloads/env.ts
/** Printable ASCII but for the equals sign: IsRelaxedEnvVarName (KEP-4369). */
var relaxedPattern = /^[ -<>-~]+$/;
var strictPattern = /^[-._a-zA-Z][-._a-zA-Z0-9]*$/;
/** A container's environment: ValidateEnv and ValidateEnvFrom of core validation. */
function checkEnvironment(container, at, found, range) {
	const form = (name) => whyNotEnvName(name, range);
	eachNeeding("name", container, "env", at, found, (variable, place) => {
		const name = neededText(variable, "name", place, found, "by-schema");
		const why = name === void 0 ? void 0 : form(name);
		if (name !== void 0 && why !== void 0) found.push((require_core()).invalid(`${place}/name`, name, why));
		const from = structAt(variable, "valueFrom");
		if (from !== void 0) checkValueFrom(variable, from, `${place}/valueFrom`, found, range);
	});
	eachItem(container, "envFrom", at, (source, place) => {
		formedText(source, "prefix", place, found, form);
		checkEnvFrom(source, place, found);
	});
}
function whyNotEnvName(name, range) {
	if (!relaxedPattern.test(name)) return (require_core()).text`only printable ASCII characters but for = are taken in a variable's name`;
	if (!allBefore(range, 32)) return void 0;
	if (!strictPattern.test(name)) return (require_core()).text`before 1.32 only letters, digits, -, _ and . are taken, and no digit first`;
	return name === "." || name.startsWith("..") ? (require_core()).text`it must not be . and not begin with ..` : void 0;
}
/** `fileKeyRef` is dropped before 1.35, so that it counts for nothing there (EnvFiles); later versions take it. */
function checkValueFrom(variable, from, at, found, range) {
	const fieldRef = structAt(from, "fieldRef");
	const resourceFieldRef = structAt(from, "resourceFieldRef");
	if (fieldRef !== void 0) checkFieldRef(fieldRef, `${at}/fieldRef`, found, envFields);
	if (resourceFieldRef !== void 0) checkResourceFieldRef(resourceFieldRef, `${at}/resourceFieldRef`, found, "env");
	for (const key of ["configMapKeyRef", "secretKeyRef"]) {
		const ref = structAt(from, key);
		if (ref !== void 0) checkKeyRef(ref, `${at}/${key}`, found);
	}
	const kinds = [
		"fieldRef",
		"resourceFieldRef",
		"configMapKeyRef",
		"secretKeyRef"
	].filter((key) => (require_core()).isSet(from, key));
	if ((require_core()).isSet(from, "fileKeyRef") && !allBefore(range, 35)) return;
	const value = (require_core()).fieldOf(variable, "value");
	if (kinds.length === 0) found.push((require_core()).invalidWhole(at, (require_core()).text`One of fieldRef, resourceFieldRef, configMapKeyRef and secretKeyRef must be given.`));
	else if (typeof value === "string" && value !== "") found.push((require_core()).forbidden(at, (require_core()).text`A variable has a value or a valueFrom, not both.`));
	else if (kinds.length > 1) found.push((require_core()).forbidden(`${at}/${kinds[1] ?? ""}`, (require_core()).text`A variable has one source, and another is given already.`));
}
/** A key of a ConfigMap or Secret: validateConfigMapKeySelector, validateSecretKeySelector. */
function checkKeyRef(ref, at, found) {
	neededText(ref, "name", at, found, "here");
	formedText(ref, "name", at, found, (require_core()).whyNotDns1123Subdomain);
	neededText(ref, "key", at, found, "by-schema");
	formedText(ref, "key", at, found, (require_core()).whyNotConfigKey);
}
var namePrefix = (require_core()).asPrefix((require_core()).whyNotDns1123Subdomain);
function checkEnvFrom(source, at, found) {
	const kinds = ["configMapRef", "secretRef"].filter((key) => (require_core()).isSet(source, key));
	for (const key of kinds) {
		const ref = structAt(source, key);
		if (ref === void 0) continue;
		neededText(ref, "name", `${at}/${key}`, found, "here");
		formedText(ref, "name", `${at}/${key}`, found, namePrefix);
	}
	if (kinds.length === 0) found.push((require_core()).required(at, "a configMapRef or a secretRef"));
	if (kinds.length > 1) found.push((require_core()).forbidden(`${at}/secretRef`, (require_core()).text`A source is a ConfigMap or a Secret, not both.`));
}
// src/kubernetes/workloads/mounts.ts
/** A container's mounts and block devices: ValidateVolumeMounts and ValidateVolumeDevices of core validation. */
function checkMounts(container, at, found, volumes, range) {
	const devices = lengthOf(container, "volumeDevices") === 0 ? void 0 : devicesOf(container);
	const paths = /* @__PURE__ */ new Set();
	eachNeeding("name", container, "volumeMounts", at, found, (mount, place) => {
		const name = neededText(mount, "name", place, found, "by-schema");
		const kind = name === void 0 ? void 0 : volumes.get(name);
		if (kind === "dropped") return;
		if (name !== void 0 && kind === void 0) found.push((require_core()).notFound(`${place}/name`, name, (require_core()).text`is none of the Pod's volumes`));
		const path = neededText(mount, "mountPath", place, found, "by-schema");
		if (path !== void 0 && paths.has(path)) found.push((require_core()).duplicate(`${place}/mountPath`, path));
		if (path !== void 0) paths.add(path);
		if (name !== void 0 && devices?.names.has(name)) found.push((require_core()).invalid(`${place}/name`, name, (require_core()).text`it is mounted as a block device already`));
		if (path !== void 0 && devices?.paths.has(path)) found.push((require_core()).invalid(`${place}/mountPath`, path, (require_core()).text`a block device has this path already`));
		checkMountOptions(container, mount, place, found, range);
	});
	if (devices !== void 0) checkDevices(container, at, found, volumes);
}
function checkMountOptions(container, mount, at, found, range) {
	formedText(mount, "subPath", at, found, whyNotBeneath);
	formedText(mount, "subPathExpr", at, found, whyNotBeneath);
	if (textAt(mount, "subPath") && textAt(mount, "subPathExpr")) found.push((require_core()).forbidden(`${at}/subPathExpr`, (require_core()).text`A mount has a subPath or a subPathExpr, not both.`));
	oneOfStrictly(mount, "mountPropagation", at, found, [
		"Bidirectional",
		"HostToContainer",
		"None"
	]);
	const propagation = mount.mountPropagation;
	const context = structAt(container, "securityContext");
	if (propagation === "Bidirectional" && !(context !== void 0 && flagAt(context, "privileged"))) found.push((require_core()).forbidden(`${at}/mountPropagation`, (require_core()).text`Only a privileged container can have Bidirectional mounts.`));
	if (typeof mount.recursiveReadOnly !== "string" || !allSince(range, 31)) return;
	oneOfStrictly(mount, "recursiveReadOnly", at, found, [
		"Disabled",
		"IfPossible",
		"Enabled"
	]);
	if (mount.recursiveReadOnly !== "Enabled" && mount.recursiveReadOnly !== "IfPossible") return;
	const place = `${at}/recursiveReadOnly`;
	if (!flagAt(mount, "readOnly")) found.push((require_core()).forbidden(place, (require_core()).text`It is taken only with readOnly: true.`));
	if (typeof propagation === "string" && propagation !== "None") found.push((require_core()).forbidden(place, (require_core()).text`It is not taken along with mountPropagation.`));
}
function devicesOf(container) {
	const names = /* @__PURE__ */ new Set();
	const paths = /* @__PURE__ */ new Set();
	eachItem(container, "volumeDevices", "", (device) => {
		names.add(textAt(device, "name") ?? "");
		paths.add(textAt(device, "devicePath") ?? "");
	});
	return {
		names,
		paths
	};
}
function checkDevices(container, at, found, volumes) {
	const names = /* @__PURE__ */ new Set();
	const paths = /* @__PURE__ */ new Set();
	eachNeeding("name", container, "volumeDevices", at, found, (device, place) => {
		const name = neededText(device, "name", place, found, "by-schema");
		const path = neededText(device, "devicePath", place, found, "by-schema");
		const kind = name === void 0 ? void 0 : volumes.get(name);
		if (name !== void 0 && names.has(name)) found.push((require_core()).duplicate(`${place}/name`, name));
		if (name !== void 0) names.add(name);
		if (name !== void 0 && kind === void 0) found.push((require_core()).notFound(`${place}/name`, name, (require_core()).text`is none of the Pod's volumes`));
		if (name !== void 0 && kind !== void 0 && kind !== "persistentVolumeClaim" && kind !== "ephemeral" && kind !== "dropped") found.push((require_core()).invalid(`${place}/name`, name, (require_core()).text`only claims and ephemeral volumes can be block devices`));
		if (path !== void 0 && paths.has(path)) found.push((require_core()).duplicate(`${place}/devicePath`, path));
		if (path !== void 0) paths.add(path);
		const why = path === void 0 ? void 0 : whyBackstep(path);
		if (path !== void 0 && why !== void 0) found.push((require_core()).invalid(`${place}/devicePath`, path, why));
	});
}
// src/kubernetes/workloads/probes.ts
/** A container's probes: validateProbe and its three users in core validation. */
function checkProbes(container, at, found) {
	for (const name of [
		"livenessProbe",
		"readinessProbe",
		"startupProbe"
	]) {
		const probe = structAt(container, name);
		if (probe !== void 0) checkProbe(probe, name, `${at}/${name}`, found);
	}
}
function checkProbe(probe, name, at, found) {
	checkHandler(probe, [
		"exec",
		"httpGet",
		"tcpSocket",
		"grpc"
	], at, found);
	for (const key of [
		"initialDelaySeconds",
		"timeoutSeconds",
		"periodSeconds",
		"failureThreshold"
	]) notNegative(probe, key, at, found);
	const successes = integerAt(probe, "successThreshold") ?? 0;
	if (name === "readinessProbe") notNegative(probe, "successThreshold", at, found);
	else if (successes !== 0 && successes !== 1) found.push((require_core()).invalid(`${at}/successThreshold`, successes, (require_core()).text`of a ${[name]} only 1 is taken`, { suggestion: "1" }));
	if (name === "readinessProbe" && (require_core()).isSet(probe, "terminationGracePeriodSeconds")) found.push((require_core()).forbidden(`${at}/terminationGracePeriodSeconds`, (require_core()).text`A readinessProbe does not end a container, so it takes no grace period.`));
	else inRange(probe, "terminationGracePeriodSeconds", at, found, 1, Number.MAX_VALUE);
}
/** A container's hooks: validateLifecycle. `stopSignal` is dropped unless an alpha feature is on, so it is not looked at. */
function checkLifecycle(lifecycle, at, found, setting) {
	for (const name of ["postStart", "preStop"]) {
		const hook = structAt(lifecycle, name);
		if (hook === void 0) continue;
		checkHandler(hook, [
			"exec",
			"httpGet",
			"tcpSocket",
			"sleep"
		], `${at}/${name}`, found);
		const sleep = structAt(hook, "sleep");
		const seconds = sleep === void 0 ? void 0 : integerAt(sleep, "seconds") ?? 0;
		const why = seconds === void 0 ? void 0 : whyNotSleep(seconds, setting);
		if (seconds !== void 0 && why !== void 0) found.push((require_core()).invalid(`${at}/${name}/sleep/seconds`, seconds, why));
	}
}
function whyNotSleep(seconds, { gracePeriod, range }) {
	if (seconds < 0) return (require_core()).text`it must not be negative`;
	if (seconds === 0 && allBefore(range, 33)) return (require_core()).text`0 is taken from 1.33 on`;
	if (gracePeriod === void 0 || seconds <= gracePeriod) return void 0;
	return (require_core()).text`it must not be more than terminationGracePeriodSeconds, which is ${gracePeriod}`;
}
/** Exactly one handler, and that one whole: validateHandler. */
function checkHandler(owner, names, at, found) {
	let first;
	for (const name of names) {
		if (!(require_core()).isSet(owner, name)) continue;
		if (first === void 0) first = name;
		else found.push((require_core()).forbidden(`${at}/${name}`, (require_core()).text`Only one handler is taken, and ${[first]} is given already.`));
	}
	if (first === void 0) {
		found.push((require_core()).invalidWhole(at, (require_core()).text`A handler is required: one of ${[names.slice(0, -1).join(", ")]} and ${[names.at(-1) ?? ""]}.`));
		return;
	}
	const handler = structAt(owner, first);
	if (handler === void 0) return;
	const place = `${at}/${first}`;
	if (first === "exec" && lengthOf(handler, "command") === 0) found.push((require_core()).required(place, "command"));
	else if (first === "tcpSocket") portNumberOrName(handler, "port", place, found);
	else if (first === "httpGet") checkHttpGet(handler, place, found);
	else if (first === "grpc") checkGrpc(handler, place, found);
}
function checkHttpGet(get, at, found) {
	portNumberOrName(get, "port", at, found);
	oneOf(get, "scheme", at, found, ["HTTP", "HTTPS"]);
	eachNeeding("name", get, "httpHeaders", at, found, (header, place) => {
		const name = header.name;
		if (typeof name === "string" && !/^[-A-Za-z0-9]+$/.test(name)) found.push((require_core()).invalid(`${place}/name`, name, (require_core()).text`only letters, digits and - are taken in a header's name`));
	});
}
function checkGrpc(grpc, at, found) {
	const port = integerAt(grpc, "port");
	const why = port === void 0 ? void 0 : whyNotPort(port);
	if (port !== void 0 && why !== void 0) found.push((require_core()).invalid(`${at}/port`, port, why));
}
// src/kubernetes/workloads/windows.ts
var longestCredentialSpec = 65536;
var controls = /[\u0000-\u001f\u007f]/;
var netBiosDomain = /^[^\\/:*?"<>|.][^\\/:*?"<>|]{0,14}$/s;
var dnsDomain = /^[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
/** Windows' part of a security context: validateWindowsSecurityContextOptions. */
function checkWindowsOptions(options, at, found) {
	const name = options.gmsaCredentialSpecName;
	const whyName = typeof name === "string" ? (require_core()).whyNotDns1123Subdomain(name) : void 0;
	if (typeof name === "string" && whyName !== void 0) found.push((require_core()).invalid(`${at}/gmsaCredentialSpecName`, name, whyName));
	const spec = options.gmsaCredentialSpec;
	if (spec === "") found.push((require_core()).required(`${at}/gmsaCredentialSpec`, "a credential spec"));
	else if (typeof spec === "string" && (require_core()).byteLength(spec) > longestCredentialSpec) found.push((require_core()).tooLong(`${at}/gmsaCredentialSpec`, (require_core()).text`At most ${longestCredentialSpec} bytes are taken.`));
	const user = options.runAsUserName;
	const whyUser = typeof user === "string" ? whyNotUserName(user) : void 0;
	if (typeof user === "string" && whyUser !== void 0) found.push((require_core()).invalid(`${at}/runAsUserName`, user, whyUser));
}
function whyNotUserName(name) {
	if (name === "") return (require_core()).text`it must not be empty`;
	if (controls.test(name)) return (require_core()).text`it must not have control characters`;
	const parts = name.split("\\");
	if (parts.length > 2) return (require_core()).text`it has at most one backslash, between a domain and a user`;
	const [domain, user] = parts.length === 2 ? parts : [void 0, parts[0]];
	if (domain !== void 0) {
		if ((require_core()).byteLength(domain) >= 256) return (require_core()).text`the domain has less than 256 characters`;
		if (!netBiosDomain.test(domain) && !dnsDomain.test(domain)) return (require_core()).text`the domain is neither a NetBIOS nor a DNS name`;
	}
	if (user === void 0 || user === "") return (require_core()).text`a user must follow the domain`;
	if ((require_core()).byteLength(user) > 104) return (require_core()).text`the user has at most 104 characters`;
	if (/^[. ]+$/.test(user)) return (require_core()).text`the user has more than dots and blanks`;
	return /["/\\:;|=,+*?<>@[\]]/.test(user) ? (require_core()).text`the user has none of "/\\:;|=,+*?<>@[]` : void 0;
}
function allContainers(spec, at) {
	const containers = [];
	for (const key of ["initContainers", "containers"]) eachItem(spec, key, at, (value, place) => containers.push({
		value,
		at: place
	}));
	return containers;
}
function hostProcessOf(owner) {
	const context = structAt(owner, "securityContext");
	const value = (context === void 0 ? void 0 : structAt(context, "windowsOptions"))?.hostProcess;
	return typeof value === "boolean" ? value : void 0;
}
/** HostProcess holds for all containers of a Pod or for none, and needs the host's network: validateWindowsHostProcessPod. */
function checkHostProcess(spec, at, found) {
	const ofPod = hostProcessOf(spec);
	const containers = allContainers(spec, at);
	let count = 0;
	for (const { value, at: place } of containers) {
		const own = hostProcessOf(value);
		if (own ?? ofPod) count++;
		if (ofPod !== void 0 && own !== void 0 && own !== ofPod) found.push((require_core()).invalid(`${place}/securityContext/windowsOptions/hostProcess`, own, (require_core()).text`the Pod's own hostProcess says the opposite`));
	}
	if (count === 0) return;
	if (count !== containers.length) found.push((require_core()).invalidWhole(at, (require_core()).text`Either all containers of a Pod are hostProcess containers or none.`));
	if (!flagAt(spec, "hostNetwork")) found.push((require_core()).invalidWhole(at, (require_core()).text`hostNetwork must be true for hostProcess containers.`));
}
var linuxOnlyInPod = [
	"appArmorProfile",
	"seLinuxOptions",
	"seccompProfile",
	"fsGroup",
	"fsGroupChangePolicy",
	"runAsUser",
	"runAsGroup",
	"supplementalGroups",
	"supplementalGroupsPolicy",
	"seLinuxChangePolicy"
];
var linuxOnlyInContainer = [
	"appArmorProfile",
	"seLinuxOptions",
	"seccompProfile",
	"capabilities",
	"readOnlyRootFilesystem",
	"privileged",
	"allowPrivilegeEscalation",
	"procMount",
	"runAsUser",
	"runAsGroup"
];
/** What a Pod's operating system excludes: validateOS, validateLinux, validateWindows. */
function checkOperatingSystem(spec, at, found, range) {
	const os = structAt(spec, "os");
	if (os === void 0) return;
	const name = os.name;
	if (name === "") found.push((require_core()).required(`${at}/os/name`, "name"));
	else if (name === "linux") checkLinux(spec, at, found);
	else if (name === "windows") checkWindows(spec, at, found, range);
	else if (typeof name === "string") {
		const folded = name.toLowerCase();
		const suggestion = folded === "linux" || folded === "windows" ? folded : void 0;
		found.push((require_core()).invalid(`${at}/os/name`, name, (require_core()).text`it must be linux or windows`, { suggestion }));
	}
}
function checkLinux(spec, at, found) {
	for (const { value, at: place } of [{
		value: spec,
		at
	}, ...allContainers(spec, at)]) {
		const context = structAt(value, "securityContext");
		if (context !== void 0 && (require_core()).isSet(context, "windowsOptions")) found.push((require_core()).forbidden(`${place}/securityContext/windowsOptions`, (require_core()).text`They are not taken in a Pod whose os is linux.`));
	}
}
function checkWindows(spec, at, found, range) {
	const says = (require_core()).text`It is not taken in a Pod whose os is windows.`;
	const context = structAt(spec, "securityContext");
	for (const key of context === void 0 ? [] : linuxOnlyInPod) if (context !== void 0 && (require_core()).isSet(context, key)) found.push((require_core()).forbidden(`${at}/securityContext/${key}`, says));
	if (context !== void 0 && lengthOf(context, "sysctls") > 0) found.push((require_core()).forbidden(`${at}/securityContext/sysctls`, says));
	for (const key of ["hostPID", "hostIPC"]) if (flagAt(spec, key)) found.push((require_core()).forbidden(`${at}/${key}`, says));
	if ((require_core()).isSet(spec, "hostUsers") && allSince(range, 33)) found.push((require_core()).forbidden(`${at}/hostUsers`, says));
	if ((require_core()).isSet(spec, "resources") && allSince(range, 34)) found.push((require_core()).forbidden(`${at}/resources`, says));
	if ((require_core()).isSet(spec, "shareProcessNamespace")) found.push((require_core()).forbidden(`${at}/shareProcessNamespace`, says));
	for (const { value, at: place } of allContainers(spec, at)) {
		const own = structAt(value, "securityContext");
		if (own === void 0) continue;
		for (const key of linuxOnlyInContainer) if ((require_core()).isSet(own, key)) found.push((require_core()).forbidden(`${place}/securityContext/${key}`, says));
	}
}
// src/kubernetes/workloads/security.ts
var profileTypes = [
	"Localhost",
	"RuntimeDefault",
	"Unconfined"
];
var largestInt32 = 2147483647;
var longestPath = 4095;
/** A container's security context: ValidateSecurityContext. `privileged` itself is the cluster's to allow. */
function checkSecurityContext(context, at, found, hostUsers, range) {
	userId(context, "runAsUser", at, found);
	userId(context, "runAsGroup", at, found);
	if (allSince(range, 33)) {
		oneOfStrictly(context, "procMount", at, found, ["Default", "Unmasked"]);
		if (hostUsers && context.procMount === "Unmasked") found.push((require_core()).invalid(`${at}/procMount`, "Unmasked", (require_core()).text`it is taken only in a Pod with hostUsers: false`));
	}
	checkProfiles(context, at, found);
	if (context.allowPrivilegeEscalation === false) checkEscalation(context, at, found);
	const windows = structAt(context, "windowsOptions");
	if (windows !== void 0) checkWindowsOptions(windows, `${at}/windowsOptions`, found);
}
function checkEscalation(context, at, found) {
	const place = `${at}/allowPrivilegeEscalation`;
	if (flagAt(context, "privileged")) found.push((require_core()).forbidden(place, (require_core()).text`A privileged container can always escalate: false is not taken along with privileged: true.`));
	const capabilities = structAt(context, "capabilities");
	const added = capabilities === void 0 ? void 0 : capabilities.add;
	if (Array.isArray(added) && added.includes("CAP_SYS_ADMIN")) found.push((require_core()).forbidden(place, (require_core()).text`false is not taken along with the capability CAP_SYS_ADMIN.`));
}
/** Seccomp and AppArmor profiles of a container or a Pod: validateSeccompProfileField, ValidateAppArmorProfileField. */
function checkProfiles(context, at, found) {
	const seccomp = structAt(context, "seccompProfile");
	if (seccomp !== void 0) {
		const place = `${at}/seccompProfile`;
		checkProfile(seccomp, place, found);
		const path = seccomp.localhostProfile;
		const why = typeof path === "string" ? whyNotBeneath(path) : void 0;
		if (typeof path === "string" && why !== void 0) found.push((require_core()).invalid(`${place}/localhostProfile`, path, why));
	}
	const appArmor = structAt(context, "appArmorProfile");
	if (appArmor === void 0) return;
	const place = `${at}/appArmorProfile`;
	checkProfile(appArmor, place, found);
	const name = appArmor.localhostProfile;
	if (appArmor.type !== "Localhost" || typeof name !== "string") return;
	if (name.trim() !== name) found.push((require_core()).invalid(`${place}/localhostProfile`, name, (require_core()).text`it has blanks around it`, { suggestion: name.trim() }));
	else if (name === "") found.push((require_core()).required(`${place}/localhostProfile`, "localhostProfile"));
	else if (name.length > longestPath) found.push((require_core()).tooLong(`${place}/localhostProfile`, (require_core()).text`At most ${longestPath} characters are taken.`));
}
function checkProfile(profile, at, found) {
	const type = neededText(profile, "type", at, found, "by-schema");
	if (type === void 0) return;
	if (!profileTypes.includes(type)) found.push((require_core()).notSupported(`${at}/type`, type, profileTypes));
	const named = (require_core()).isSet(profile, "localhostProfile");
	if (type === "Localhost" && !named) found.push((require_core()).required(at, "localhostProfile", { why: (require_core()).text`the type is Localhost` }));
	if (type !== "Localhost" && named) found.push((require_core()).forbidden(`${at}/localhostProfile`, (require_core()).text`A profile is named only with type Localhost.`));
}
/** A Pod's security context: validatePodSpecSecurityContext. */
function checkPodSecurityContext(spec, context, at, found, range) {
	for (const key of [
		"fsGroup",
		"runAsUser",
		"runAsGroup"
	]) userId(context, key, at, found);
	const groups = context.supplementalGroups;
	if (Array.isArray(groups)) groups.forEach((group, index) => {
		if (typeof group === "number" && (group < 0 || group > largestInt32)) found.push((require_core()).invalid(`${at}/supplementalGroups/${index}`, group, (require_core()).text`a group's id is from 0 to ${largestInt32}`));
	});
	oneOfStrictly(context, "fsGroupChangePolicy", at, found, ["OnRootMismatch", "Always"]);
	if (allSince(range, 33)) {
		oneOfStrictly(context, "supplementalGroupsPolicy", at, found, ["Merge", "Strict"]);
		oneOfStrictly(context, "seLinuxChangePolicy", at, found, allBefore(range, 37) ? ["Recursive"] : ["Recursive", "MountOption"]);
	}
	checkSysctls(spec, context, at, found);
	checkProfiles(context, at, found);
	const windows = structAt(context, "windowsOptions");
	if (windows !== void 0) checkWindowsOptions(windows, `${at}/windowsOptions`, found);
}
var sysctlPattern = /^(?:[a-z0-9](?:[-_a-z0-9]*[a-z0-9])?[./])*[a-z0-9](?:[-_a-z0-9]*[a-z0-9])?$/;
var ipcSysctls = /^(?:kernel\.(?:sem|shm|shmall|shmmax|shmmni|shm_rmid_forced|msg|msgmax|msgmnb|msgmni)$|fs\.mqueue\.)/;
/** validateSysctls and ValidateHostSysctl; the namespaces are those of component-helpers' node/util/sysctl. */
function checkSysctls(spec, context, at, found) {
	const names = /* @__PURE__ */ new Set();
	eachNeeding("name", context, "sysctls", at, found, (sysctl, place) => {
		const name = neededText(sysctl, "name", place, found, "by-schema");
		if (name === void 0) return;
		const where = `${place}/name`;
		if (name.length > 253 || !sysctlPattern.test(name)) found.push((require_core()).invalid(where, name, (require_core()).text`only lower-case letters, digits, -, _, . and / are taken, 253 characters at most`));
		else if (names.has(name)) found.push((require_core()).duplicate(where, name));
		names.add(name);
		const dotted = name.includes("/") && !/^[^/]*\./.test(name) ? name.replaceAll("/", ".") : name;
		if (dotted.startsWith("net.") && flagAt(spec, "hostNetwork")) found.push((require_core()).invalid(where, name, (require_core()).text`with hostNetwork the network's settings are the host's`));
		if (ipcSysctls.test(dotted) && flagAt(spec, "hostIPC")) found.push((require_core()).invalid(where, name, (require_core()).text`with hostIPC these settings are the host's`));
	});
}
/** What users of their own exclude: validateHostUsers. Before 1.33 the field is dropped. */
function checkHostUsers(spec, at, found, range) {
	if (spec.hostUsers !== false || !allSince(range, 33)) return;
	const excluded = allBefore(range, 35) ? [
		"hostNetwork",
		"hostPID",
		"hostIPC"
	] : ["hostPID", "hostIPC"];
	for (const key of excluded) if (flagAt(spec, key)) found.push((require_core()).forbidden(`${at}/${key}`, (require_core()).text`It is not taken along with hostUsers: false.`));
	for (const list of ["containers", "initContainers"]) eachItem(spec, list, at, (container, place) => {
		if (Array.isArray(container.volumeDevices) && container.volumeDevices.length > 0) found.push((require_core()).forbidden(`${place}/volumeDevices`, (require_core()).text`Block devices are not taken along with hostUsers: false.`));
	});
}
// src/kubernetes/workloads/containers.ts
/** A Pod's containers: validateContainers and validateInitContainers of core validation, v1.34.1. */
function checkContainers(spec, at, found, setting) {
	const names = /* @__PURE__ */ new Set();
	const rules = containerRules(setting.claims);
	if (Array.isArray(spec.containers) && spec.containers.length === 0) found.push((require_core()).required(`${at}/containers`, "at least one container"));
	const placed = [];
	eachItem(spec, "containers", at, (container, place) => {
		placed.push({
			value: container,
			at: place
		});
		checkContainer(container, place, found, setting, rules);
		checkName(container, place, found, names);
		checkHooks(container, place, found, setting);
		checkRestart(container, place, found, setting);
	});
	checkHostPorts(placed, found, setting.isPod && setting.hostNetwork);
	eachItem(spec, "initContainers", at, (container, place) => {
		checkContainer(container, place, found, setting, rules);
		checkName(container, place, found, names);
		checkHostPorts([{
			value: container,
			at: place
		}], found, setting.isPod && setting.hostNetwork);
		checkInitContainer(container, place, found, setting);
	});
}
function checkName(container, at, found, names) {
	const name = textAt(container, "name");
	if (!name) return;
	if (names.has(name)) found.push((require_core()).duplicate(`${at}/name`, name));
	names.add(name);
}
/** What holds for every container: validateContainerCommon, and of a Pod's validateContainerOnlyForPod. */
function checkContainer(container, at, found, setting, rules) {
	const name = neededText(container, "name", at, found, "by-schema");
	const why = name === void 0 ? void 0 : (require_core()).whyNotDns1123Label(name);
	if (name !== void 0 && why !== void 0) found.push((require_core()).invalid(`${at}/name`, name, why, { suggestion: (require_core()).nearestDnsName(name, (require_core()).whyNotDns1123Label) }));
	const image = neededText(container, "image", at, found, "here");
	if (setting.isPod && image !== void 0 && image.trim() !== image) found.push((require_core()).invalid(`${at}/image`, image, (require_core()).text`it has blanks around it`, { suggestion: image.trim() }));
	oneOf(container, "imagePullPolicy", at, found, [
		"Always",
		"IfNotPresent",
		"Never"
	]);
	oneOf(container, "terminationMessagePolicy", at, found, ["File", "FallbackToLogsOnError"]);
	checkPorts(container, at, found);
	checkEnvironment(container, at, found, setting.range);
	checkMounts(container, at, found, setting.volumes, setting.range);
	const resources = structAt(container, "resources");
	if (resources !== void 0) checkResources(resources, `${at}/resources`, found, rules);
	if (lengthOf(container, "resizePolicy") > 0 && allSince(setting.range, 33)) checkResizePolicy(container, at, found, setting.restartPolicy);
	const context = structAt(container, "securityContext");
	if (context !== void 0) checkSecurityContext(context, `${at}/securityContext`, found, setting.hostUsers, setting.range);
}
function checkHooks(container, at, found, setting) {
	const lifecycle = structAt(container, "lifecycle");
	if (lifecycle !== void 0) checkLifecycle(lifecycle, `${at}/lifecycle`, found, setting);
	checkProbes(container, at, found);
}
/** Only a sidecar, which is restarted always, has hooks and probes among the init containers. */
function checkInitContainer(container, at, found, setting) {
	if (container.restartPolicy === "Always") {
		if (allSince(setting.range, 29)) checkHooks(container, at, found, setting);
		if (lengthOf(container, "restartPolicyRules") > 0 && allSince(setting.range, 35) && allBefore(setting.range, 36)) found.push((require_core()).forbidden(`${at}/restartPolicyRules`, (require_core()).text`A sidecar, whose restartPolicy is Always, has no rules.`));
		return;
	}
	for (const key of [
		"lifecycle",
		"livenessProbe",
		"readinessProbe",
		"startupProbe"
	]) {
		if (!(require_core()).isSet(container, key) || onlyStopSignal(container, key)) continue;
		found.push((require_core()).forbidden(`${at}/${key}`, (require_core()).text`Init containers have it only as sidecars, with restartPolicy: Always.`));
	}
	checkRestart(container, at, found, setting);
}
/** A lifecycle that holds only a stopSignal is dropped with it unless an alpha feature is on (dropContainerStopSignals). */
function onlyStopSignal(container, key) {
	const lifecycle = key === "lifecycle" ? structAt(container, key) : void 0;
	return lifecycle !== void 0 && (require_core()).isSet(lifecycle, "stopSignal") && !(require_core()).isSet(lifecycle, "postStart") && !(require_core()).isSet(lifecycle, "preStop");
}
/** A container's own restart policy is checked since 1.35 (ContainerRestartRules) and dropped in 1.34: validateContainerRestartPolicy. */
function checkRestart(container, at, found, setting) {
	if (!allSince(setting.range, 35)) return;
	const policies = [
		"Always",
		"Never",
		"OnFailure"
	];
	const policy = container.restartPolicy;
	if (typeof policy === "string" && !policies.includes(policy)) found.push((require_core()).notSupported(`${at}/restartPolicy`, policy, policies));
	const rules = lengthOf(container, "restartPolicyRules");
	if (rules > 0 && !(require_core()).isSet(container, "restartPolicy")) found.push((require_core()).required(at, "restartPolicy", { why: (require_core()).text`restartPolicyRules are given` }));
	if (rules > 20) found.push((require_core()).tooMany(`${at}/restartPolicyRules`, (require_core()).text`At most 20 rules are taken.`));
}
/** validateResizePolicy. */
function checkResizePolicy(container, at, found, restartPolicy) {
	const seen = /* @__PURE__ */ new Set();
	eachNeeding("resourceName", container, "resizePolicy", at, found, (policy, place) => {
		const name = neededText(policy, "resourceName", place, found, "by-schema");
		if (name !== void 0 && seen.has(name)) found.push((require_core()).duplicate(`${place}/resourceName`, name));
		if (name !== void 0) seen.add(name);
		if (name !== void 0 && name !== "cpu" && name !== "memory") found.push((require_core()).notSupported(`${place}/resourceName`, name, ["cpu", "memory"]));
		const restart = neededText(policy, "restartPolicy", place, found, "by-schema");
		const taken = restartPolicy === "Never" ? ["NotRequired"] : ["NotRequired", "RestartContainer"];
		if (restart !== void 0 && !taken.includes(restart)) found.push((require_core()).notSupported(`${place}/restartPolicy`, restart, taken));
	});
}
// src/kubernetes/workloads/dns.ts
var mostNameservers = 3;
var mostSearches = 32;
var longestSearches = 2048;
/** How names are resolved in a Pod: validateDNSPolicy, validatePodDNSConfig and ValidateHostAliases of core validation, v1.34.1. */
function checkDns(spec, at, found, range) {
	oneOf(spec, "dnsPolicy", at, found, [
		"ClusterFirstWithHostNet",
		"ClusterFirst",
		"Default",
		"None"
	]);
	const config = structAt(spec, "dnsConfig");
	if (spec.dnsPolicy === "None") {
		if (!(require_core()).isSet(spec, "dnsConfig")) found.push((require_core()).required(at, "dnsConfig", { why: (require_core()).text`dnsPolicy is None` }));
		else if (config !== void 0 && lengthOf(config, "nameservers") === 0) found.push((require_core()).required(`${at}/dnsConfig`, "at least one of nameservers", { why: (require_core()).text`dnsPolicy is None` }));
	}
	if (config !== void 0) checkConfig(config, `${at}/dnsConfig`, found, range);
	eachNeeding("ip", spec, "hostAliases", at, found, (alias, place) => {
		const ip = neededText(alias, "ip", place, found, "by-schema");
		if (ip !== void 0) checkAddress(ip, `${place}/ip`, found);
		eachText(alias, "hostnames", place, (name, where) => {
			const why = (require_core()).whyNotDns1123Subdomain(name);
			if (why !== void 0) found.push((require_core()).invalid(where, name, why));
		});
	});
}
/** Reports a text that is no IP address. */
function checkAddress(value, at, found) {
	if ((require_network()).readAddress(value) === void 0) found.push((require_core()).invalid(at, value, (require_core()).text`an IP address is taken, as 10.9.8.7 or 2001:db8::ffff`));
}
function checkConfig(config, at, found, range) {
	if (lengthOf(config, "nameservers") > mostNameservers) found.push((require_core()).tooMany(`${at}/nameservers`, (require_core()).text`At most ${mostNameservers} are taken.`));
	eachText(config, "nameservers", at, (server, place) => checkAddress(server, place, found));
	if (lengthOf(config, "searches") > mostSearches) found.push((require_core()).tooMany(`${at}/searches`, (require_core()).text`At most ${mostSearches} are taken.`));
	let length = -1;
	eachText(config, "searches", at, (search, place) => {
		length += (require_core()).byteLength(search) + 1;
		const why = whyNotSearch(search, range);
		if (why !== void 0) found.push((require_core()).invalid(place, search, why));
	});
	if (length > longestSearches) found.push((require_core()).tooLong(`${at}/searches`, (require_core()).text`At most ${longestSearches} characters are taken in all.`));
	eachItem(config, "options", at, (option, place) => {
		if (!option.name) found.push((require_core()).required(place, "name"));
	});
}
var label = "_?[a-z0-9](?:[-_a-z0-9]*[a-z0-9])?";
var relaxedSearch = new RegExp(`^${label}(?:\\.${label})*$`);
/** Underscores and a lone dot are taken since 1.33 (RelaxedDNSSearchValidation). */
function whyNotSearch(search, range) {
	const domain = search.endsWith(".") ? search.slice(0, -1) : search;
	if (allBefore(range, 33)) return (require_core()).whyNotDns1123Subdomain(domain);
	if (search === "." || relaxedSearch.test(domain) && (require_core()).byteLength(domain) <= 253) return void 0;
	return (require_core()).text`only lower-case letters, digits, -, _ and . are taken, 253 characters at most`;
}
// src/kubernetes/workloads/pod-resources.ts
/** Resources of a whole Pod against those of its containers: validatePodResourceConsistency (PodLevelResources, on since 1.34). */
function checkPodResources(spec, at, found, isPod) {
	const resources = structAt(spec, "resources");
	if (resources === void 0) return;
	const place = `${at}/resources`;
	if (Array.isArray(resources.claims)) found.push((require_core()).forbidden(`${place}/claims`, (require_core()).text`A whole Pod takes no claims in its resources.`));
	checkResources(resources, place, found, {
		whyNotName: whyNotPodResource,
		claims: void 0
	});
	const limits = readAmounts(structAt(resources, "limits"), place, []);
	eachItem(spec, "containers", at, (container, containerAt) => {
		const own = structAt(container, "resources");
		const ownLimits = own === void 0 ? void 0 : structAt(own, "limits");
		if (ownLimits === void 0) return;
		for (const [name, amount] of readAmounts(ownLimits, containerAt, [])) {
			const limit = limits.get(name);
			if (limit !== void 0 && amount > limit) found.push((require_core()).invalidWhole((require_core()).child(`${containerAt}/resources/limits`, name), (require_core()).text`The limit is more than the whole Pod's.`));
		}
	});
	checkSum(spec, structAt(resources, "requests"), `${place}/requests`, found, isPod);
}
/**
* What the containers request together must fit into what the Pod requests. In a Pod, but not in a template, a limit stands for a missing
* request (SetDefaults_Pod). Init containers are left out: they count only at their largest.
*/
function checkSum(spec, requests, at, found, isPod) {
	const sums = /* @__PURE__ */ new Map();
	eachItem(spec, "containers", "", (container) => {
		const own = structAt(container, "resources");
		if (own === void 0) return;
		const amounts = readAmounts({
			...isPod ? structAt(own, "limits") : void 0,
			...structAt(own, "requests")
		}, "", []);
		for (const [name, amount] of amounts) sums.set(name, (sums.get(name) ?? 0n) + amount);
	});
	for (const [name, amount] of readAmounts(requests, at, [])) if ((sums.get(name) ?? 0n) > amount) found.push((require_core()).invalidWhole((require_core()).child(at, name), (require_core()).text`The containers request more together than the whole Pod.`));
}
// src/kubernetes/workloads/label-keys.ts
/**
* Keys whose values are taken from the Pod: ValidateMatchLabelKeysAndMismatchLabelKeys of core validation, v1.34.1. In a Pod they are
* first merged into the selector as expressions, so that a key that stands there already stands twice.
*/
function checkLabelKeys(term, at, found, podLabels) {
	const selector = structAt(term, "labelSelector");
	const match = keysOf(term, "matchLabelKeys", at, found, selector !== void 0);
	const mismatch = keysOf(term, "mismatchLabelKeys", at, found, selector !== void 0);
	for (const [key, place] of match) if (mismatch.has(key)) found.push((require_core()).invalid(place, key, (require_core()).text`it stands in mismatchLabelKeys too`));
	if (selector === void 0 || match.size === 0) return;
	const labels = structAt(selector, "matchLabels");
	for (const [key, place] of match) {
		const inLabels = labels !== void 0 && Object.hasOwn(labels, key) ? 1 : 0;
		const expressions = (podLabels !== void 0 && Object.hasOwn(podLabels, key) ? timesIn(term, key) : 0) + expressionsOn(selector, key);
		if (expressions > 0 && inLabels + expressions > 1) found.push((require_core()).invalid(place, key, (require_core()).text`it stands in the labelSelector too`));
	}
}
/** Before 1.34 no key of a spread constraint may stand in its selector at all: ValidateMatchLabelKeysInTopologySpread. */
function checkLabelKeysApart(term, at, found) {
	const selector = structAt(term, "labelSelector");
	const labels = selector === void 0 ? void 0 : structAt(selector, "matchLabels");
	for (const [key, place] of keysOf(term, "matchLabelKeys", at, found, selector !== void 0)) if (labels !== void 0 && Object.hasOwn(labels, key) || selector !== void 0 && expressionsOn(selector, key) > 0) found.push((require_core()).invalid(place, key, (require_core()).text`it stands in the labelSelector too`));
}
function keysOf(term, list, at, found, hasSelector) {
	const keys = /* @__PURE__ */ new Map();
	if (lengthOf(term, list) === 0) return keys;
	if (!hasSelector) found.push((require_core()).forbidden(`${at}/${list}`, (require_core()).text`It is taken only along with a labelSelector.`));
	eachText(term, list, at, (key, place) => {
		const why = (require_core()).whyNotQualifiedName(key);
		if (why !== void 0 && hasSelector) found.push((require_core()).invalid(place, key, why));
		keys.set(key, place);
	});
	return keys;
}
/** How often a key stands in matchLabelKeys: each time it is merged into the selector. */
function timesIn(term, key) {
	let count = 0;
	eachText(term, "matchLabelKeys", "", (item) => {
		if (item === key) count++;
	});
	return count;
}
function expressionsOn(selector, key) {
	let count = 0;
	eachItem(selector, "matchExpressions", "", (expression) => {
		if (textAt(expression, "key") === key) count++;
	});
	return count;
}
// src/kubernetes/workloads/affinity.ts
var mandatory = "requiredDuringSchedulingIgnoredDuringExecution";
var preferred = "preferredDuringSchedulingIgnoredDuringExecution";
/** Where a Pod may run: validateAffinity of core validation, v1.34.1. */
function checkAffinity(spec, at, found, setting) {
	const affinity = structAt(spec, "affinity");
	if (affinity === void 0) return;
	const place = `${at}/affinity`;
	const node = structAt(affinity, "nodeAffinity");
	if (node !== void 0) checkNodeAffinity(node, `${place}/nodeAffinity`, found);
	for (const key of ["podAffinity", "podAntiAffinity"]) {
		const pods = structAt(affinity, key);
		if (pods === void 0) continue;
		eachNeeding("topologyKey", pods, mandatory, `${place}/${key}`, found, (term, termAt) => checkPodTerm(term, termAt, found, setting));
		eachNeeding("weight", pods, preferred, `${place}/${key}`, found, (weighted, termAt) => {
			checkWeight(weighted, termAt, found);
			const term = structAt(weighted, "podAffinityTerm");
			if (term !== void 0) checkPodTerm(term, `${termAt}/podAffinityTerm`, found, setting);
			else if (weighted.podAffinityTerm === null) found.push((require_core()).required(`${termAt}/podAffinityTerm`, "topologyKey"));
		});
	}
}
function checkWeight(owner, at, found) {
	inRange(owner, "weight", at, found, 1, 100);
}
function checkNodeAffinity(affinity, at, found) {
	const must = structAt(affinity, mandatory);
	if (must !== void 0) {
		if (lengthOf(must, "nodeSelectorTerms") === 0) found.push((require_core()).required(`${at}/${mandatory}`, "at least one of nodeSelectorTerms"));
		eachItem(must, "nodeSelectorTerms", `${at}/${mandatory}`, (term, place) => checkNodeTerm(term, place, found, true));
	}
	eachNeeding("weight", affinity, preferred, at, found, (weighted, place) => {
		checkWeight(weighted, place, found);
		const term = structAt(weighted, "preference");
		if (term !== void 0) checkNodeTerm(term, `${place}/preference`, found, false);
	});
}
/** ValidateNodeSelectorTerm: of what is only preferred, values need not be labels'. */
function checkNodeTerm(term, at, found, strictly) {
	eachItem(term, "matchExpressions", at, (requirement, place) => {
		checkNodeRequirement(requirement, place, found);
		if (strictly) eachText(requirement, "values", place, (value, where) => found.push(...(require_core()).labelValueRefusals(value, where)));
	});
	eachItem(term, "matchFields", at, (requirement, place) => checkNodeField(requirement, place, found));
}
var nodeOperators = [
	"In",
	"NotIn",
	"Exists",
	"DoesNotExist",
	"Gt",
	"Lt"
];
function checkNodeRequirement(requirement, at, found) {
	const operator = textAt(requirement, "operator");
	const count = lengthOf(requirement, "values");
	if (operator === "") found.push((require_core()).required(at, "operator"));
	else if (operator !== void 0 && !nodeOperators.includes(operator)) found.push((require_core()).notSupported(`${at}/operator`, operator, nodeOperators));
	else if (operator?.endsWith("In") && count === 0) found.push((require_core()).required(at, "values", { why: (require_core()).text`In and NotIn compare with at least one value` }));
	else if (operator?.includes("Exist") && count > 0) found.push((require_core()).forbidden(`${at}/values`, (require_core()).text`Exists and DoesNotExist take no values.`));
	else if ((operator === "Gt" || operator === "Lt") && count !== 1) found.push((require_core()).invalidWhole(at, (require_core()).text`Gt and Lt take exactly one value.`));
	const key = textAt(requirement, "key");
	const why = key === void 0 ? void 0 : (require_core()).whyNotQualifiedName(key);
	if (key !== void 0 && why !== void 0) found.push(key === "" ? (require_core()).required(at, "key") : (require_core()).invalid(`${at}/key`, key, why));
}
/** ValidateNodeFieldSelectorRequirement: only the node's name can be asked for. */
function checkNodeField(requirement, at, found) {
	const operator = textAt(requirement, "operator");
	if (operator === "In" || operator === "NotIn") {
		if (lengthOf(requirement, "values") !== 1) found.push((require_core()).invalidWhole(at, (require_core()).text`Exactly one value is taken for a field.`));
	} else if (operator !== void 0) found.push((require_core()).notSupported(`${at}/operator`, operator, ["In", "NotIn"]));
	const key = textAt(requirement, "key");
	if (key !== void 0 && key !== "metadata.name") {
		found.push((require_core()).notSupported(`${at}/key`, key, ["metadata.name"]));
		return;
	}
	eachText(requirement, "values", at, (value, place) => {
		const why = (require_core()).whyNotDns1123Subdomain(value);
		if (why !== void 0) found.push((require_core()).invalid(place, value, why));
	});
}
function checkPodTerm(term, at, found, setting) {
	for (const key of ["labelSelector", "namespaceSelector"]) {
		const selector = structAt(term, key);
		if (selector !== void 0) found.push(...(require_core()).selectorRefusals(selector, (require_core()).child(at, key)));
	}
	eachText(term, "namespaces", at, (name, place) => {
		const why = (require_core()).whyNotDns1123Label(name);
		if (why !== void 0) found.push((require_core()).invalid(place, name, why));
	});
	if (allSince(setting.range, 31)) checkLabelKeys(term, at, found, setting.podLabels);
	const topology = textAt(term, "topologyKey");
	const why = topology === void 0 ? void 0 : (require_core()).whyNotQualifiedName(topology);
	if (topology !== void 0 && why !== void 0 && term.topologyKey !== void 0) found.push((require_core()).invalid(`${at}/topologyKey`, topology, why));
}
// src/kubernetes/workloads/scheduling.ts
var taintEffects = [
	"NoSchedule",
	"PreferNoSchedule",
	"NoExecute"
];
/** All that decides on which node a Pod runs: the parts of ValidatePodSpec in core validation, v1.34.1. */
function checkScheduling(spec, at, found, setting) {
	found.push(...(require_core()).labelRefusals(spec.nodeSelector, `${at}/nodeSelector`));
	checkAffinity(spec, at, found, setting);
	if (spec.tolerations !== void 0) checkTolerations(spec, at, found, setting);
	if (spec.topologySpreadConstraints !== void 0) checkSpread(spec, at, found, setting);
	checkGates(spec, at, found);
}
/** ValidateTolerations. */
function checkTolerations(spec, at, found, setting) {
	const operators = allBefore(setting.range, 35) ? ["Equal", "Exists"] : [
		"Equal",
		"Exists",
		"Gt",
		"Lt"
	];
	eachItem(spec, "tolerations", at, (toleration, place) => {
		const key = textAt(toleration, "key");
		const operator = textAt(toleration, "operator");
		const why = key ? (require_core()).whyNotQualifiedName(key) : void 0;
		if (key && why !== void 0) found.push((require_core()).invalid(`${place}/key`, key, why));
		oneOf(toleration, "operator", place, found, operators);
		if (key === "" && operator !== void 0 && operator !== "Exists") found.push((require_core()).invalidWhole(place, (require_core()).text`Without a key the operator must be Exists, which stands for every taint.`));
		const value = textAt(toleration, "value") ?? "";
		const whyValue = operator === "" || operator === "Equal" ? (require_core()).whyNotLabelValue(value) : void 0;
		if (whyValue !== void 0) found.push((require_core()).invalid(`${place}/value`, value, whyValue));
		if (operator === "Exists" && value !== "") found.push((require_core()).invalid(`${place}/value`, value, (require_core()).text`with the operator Exists it must be empty`));
		oneOf(toleration, "effect", place, found, taintEffects);
		if ((require_core()).isSet(toleration, "tolerationSeconds") && textAt(toleration, "effect") !== "NoExecute") found.push((require_core()).forbidden(`${place}/tolerationSeconds`, (require_core()).text`It is taken only with the effect NoExecute.`));
	});
}
var schedules = ["DoNotSchedule", "ScheduleAnyway"];
/** validateTopologySpreadConstraints. */
function checkSpread(spec, at, found, setting) {
	const seen = /* @__PURE__ */ new Set();
	eachNeeding("topologyKey", spec, "topologySpreadConstraints", at, found, (constraint, place) => {
		positive(constraint, "maxSkew", place, found);
		const key = neededText(constraint, "topologyKey", place, found, "by-schema");
		const action = textAt(constraint, "whenUnsatisfiable");
		if (action !== void 0 && (require_core()).isSet(constraint, "whenUnsatisfiable") && !schedules.includes(action)) found.push((require_core()).notSupported(`${place}/whenUnsatisfiable`, action, schedules));
		if (key !== void 0 && action !== void 0) {
			const pair = `${action} ${key}`;
			if (seen.has(pair)) found.push((require_core()).duplicate(`${place}/topologyKey`, key));
			seen.add(pair);
		}
		positive(constraint, "minDomains", place, found);
		if ((require_core()).isSet(constraint, "minDomains") && action !== void 0 && action !== "DoNotSchedule") found.push((require_core()).forbidden(`${place}/minDomains`, (require_core()).text`It is taken only with whenUnsatisfiable: DoNotSchedule.`));
		for (const policy of ["nodeAffinityPolicy", "nodeTaintsPolicy"]) oneOfStrictly(constraint, policy, place, found, ["Honor", "Ignore"]);
		const selector = structAt(constraint, "labelSelector");
		if (selector !== void 0) found.push(...(require_core()).selectorRefusals(selector, `${place}/labelSelector`));
		if (allBefore(setting.range, 34) && allSince(setting.range, 27)) checkLabelKeysApart(constraint, place, found);
		else if (allSince(setting.range, 27)) checkLabelKeys(constraint, place, found, setting.podLabels);
	});
}
/** validateReadinessGates and validateSchedulingGates. */
function checkGates(spec, at, found) {
	eachNeeding("conditionType", spec, "readinessGates", at, found, (gate, place) => {
		const type = textAt(gate, "conditionType");
		const why = type === void 0 || !(require_core()).isSet(gate, "conditionType") ? void 0 : (require_core()).whyNotQualifiedName(type);
		if (type !== void 0 && why !== void 0) found.push((require_core()).invalid(`${place}/conditionType`, type, why));
	});
	if (lengthOf(spec, "schedulingGates") === 0) return;
	const names = /* @__PURE__ */ new Set();
	eachNeeding("name", spec, "schedulingGates", at, found, (gate, place) => {
		const name = textAt(gate, "name");
		if (name === void 0 || !(require_core()).isSet(gate, "name")) return;
		const why = (require_core()).whyNotQualifiedName(name);
		if (why !== void 0) found.push((require_core()).invalid(`${place}/name`, name, why));
		else if (names.has(name)) found.push((require_core()).duplicate(`${place}/name`, name));
		names.add(name);
	});
}
/** Names and numbers of a Pod that stand alone. */
function checkDeadline(spec, at, found) {
	inRange(spec, "activeDeadlineSeconds", at, found, 1, 2147483647);
	if (spec.preemptionPolicy === "") found.push((require_core()).required(`${at}/preemptionPolicy`, "preemptionPolicy"));
	oneOf(spec, "preemptionPolicy", at, found, ["PreemptLowerPriority", "Never"]);
}
// src/kubernetes/workloads/projections.ts
/** A Secret or ConfigMap as a volume: validateSecretVolumeSource, validateConfigMapVolumeSource. The name has no form here. */
function checkKeysVolume(source, nameKey, at, found) {
	neededText(source, nameKey, at, found, "here");
	fileMode(source, "defaultMode", at, found);
	checkKeyPaths(source, at, found);
}
/** validateKeyToPath; `paths` collects those of one projected volume, where each may stand once. */
function checkKeyPaths(source, at, found, paths) {
	eachNeeding("path", source, "items", at, found, (item, place) => {
		neededText(item, "key", place, found, "by-schema");
		checkPath(item, place, found, paths);
		fileMode(item, "mode", place, found);
	});
}
function checkPath(owner, at, found, paths) {
	const path = neededText(owner, "path", at, found, "by-schema");
	if (path === void 0) return;
	const why = whyNotFilePath(path);
	if (why !== void 0) found.push((require_core()).invalid(`${at}/path`, path, why));
	if (paths?.has(path)) found.push((require_core()).duplicate(`${at}/path`, path));
	paths?.add(path);
}
/** Fields of the Pod as files: validateDownwardAPIVolumeSource. */
function checkDownwardVolume(source, at, found) {
	fileMode(source, "defaultMode", at, found);
	checkDownwardFiles(source, at, found);
}
function checkDownwardFiles(source, at, found, paths) {
	eachNeeding("path", source, "items", at, found, (file, place) => {
		checkPath(file, place, found, paths);
		fileMode(file, "mode", place, found);
		const field = structAt(file, "fieldRef");
		const resource = structAt(file, "resourceFieldRef");
		if (field !== void 0) checkFieldRef(field, `${place}/fieldRef`, found, fileFields);
		else if (resource !== void 0) checkResourceFieldRef(resource, `${place}/resourceFieldRef`, found, "file");
		const given = ["fieldRef", "resourceFieldRef"].filter((key) => (require_core()).isSet(file, key));
		if (given.length === 0) found.push((require_core()).required(place, "a fieldRef or a resourceFieldRef"));
		if (given.length > 1) found.push((require_core()).forbidden(`${place}/resourceFieldRef`, (require_core()).text`A file has one source, and fieldRef is given already.`));
	});
}
/**
* Several sources in one folder: validateProjectionSources. clusterTrustBundle and podCertificate are dropped before 1.37 unless
* features are on, so they count for nothing here.
*/
function checkProjectedVolume(projected, at, found) {
	fileMode(projected, "defaultMode", at, found);
	const paths = /* @__PURE__ */ new Set();
	eachItem(projected, "sources", at, (source, place) => {
		const given = [
			"secret",
			"configMap",
			"downwardAPI",
			"serviceAccountToken"
		].filter((key) => (require_core()).isSet(source, key));
		if (given.length > 1) found.push((require_core()).forbidden(`${place}/${given[1] ?? ""}`, (require_core()).text`Each entry has one source, and ${[given[0] ?? ""]} is given already.`));
		for (const key of ["secret", "configMap"]) {
			const keys = structAt(source, key);
			if (keys === void 0) continue;
			neededText(keys, "name", `${place}/${key}`, found, "here");
			checkKeyPaths(keys, `${place}/${key}`, found, paths);
		}
		const fields = structAt(source, "downwardAPI");
		if (fields !== void 0) checkDownwardFiles(fields, `${place}/downwardAPI`, found, paths);
		const token = structAt(source, "serviceAccountToken");
		if (token === void 0) return;
		inRange(token, "expirationSeconds", `${place}/serviceAccountToken`, found, 600, 2 ** 32);
		checkPath(token, `${place}/serviceAccountToken`, found, void 0);
	});
}
// src/kubernetes/workloads/volume-kinds.ts
/** A source that only needs some texts, all of them required by the schema too. */
function needs(...keys) {
	return (source, at, found) => {
		for (const key of keys) neededText(source, key, at, found, "by-schema");
	};
}
var hostPathTypes = [
	"",
	"DirectoryOrCreate",
	"Directory",
	"FileOrCreate",
	"File",
	"Socket",
	"CharDevice",
	"BlockDevice"
];
/**
* The kinds of volume source whose checks stand alone, by field: the validate...VolumeSource functions of core validation, v1.34.1.
* Secrets, ConfigMaps, projections and claims have rooms of their own.
*/
var plainSources = {
	hostPath: (source, at, found) => {
		const path = neededText(source, "path", at, found, "by-schema");
		const why = path === void 0 ? void 0 : whyBackstep(path);
		if (path !== void 0 && why !== void 0) found.push((require_core()).invalid(`${at}/path`, path, why));
		oneOfStrictly(source, "type", at, found, hostPathTypes);
	},
	gitRepo: (source, at, found) => {
		neededText(source, "repository", at, found, "by-schema");
		formedText(source, "directory", at, found, whyNotBeneath);
	},
	gcePersistentDisk: (source, at, found) => {
		neededText(source, "pdName", at, found, "by-schema");
		inRange(source, "partition", at, found, 0, 255);
	},
	awsElasticBlockStore: (source, at, found) => {
		neededText(source, "volumeID", at, found, "by-schema");
		inRange(source, "partition", at, found, 0, 255);
	},
	nfs: (source, at, found) => {
		neededText(source, "server", at, found, "by-schema");
		const path = neededText(source, "path", at, found, "by-schema");
		if (path !== void 0 && !path.startsWith("/")) found.push((require_core()).invalid(`${at}/path`, path, (require_core()).text`it must begin with /`));
	},
	iscsi: checkIscsi,
	glusterfs: needs("endpoints", "path"),
	flocker: checkFlocker,
	persistentVolumeClaim: (source, at, found) => void neededText(source, "claimName", at, found, "here"),
	rbd: (source, at, found) => {
		checkMonitors(source, at, found);
		neededText(source, "image", at, found, "by-schema");
	},
	cinder: (source, at, found) => {
		neededText(source, "volumeID", at, found, "by-schema");
		checkSecretRef(source, "secretRef", at, found);
	},
	cephfs: checkMonitors,
	quobyte: checkQuobyte,
	fc: checkFibreChannel,
	flexVolume: checkFlexVolume,
	azureFile: needs("secretName", "shareName"),
	vsphereVolume: needs("volumePath"),
	photonPersistentDisk: needs("pdID"),
	portworxVolume: needs("volumeID"),
	azureDisk: checkAzureDisk,
	storageos: checkStorageOs,
	scaleIO: (source, at, found) => {
		for (const key of ["gateway", "system"]) neededText(source, key, at, found, "by-schema");
		neededText(source, "volumeName", at, found, "here");
	},
	csi: checkCsi
};
function checkMonitors(source, at, found) {
	if (Array.isArray(source.monitors) && source.monitors.length === 0) found.push((require_core()).required(`${at}/monitors`, "at least one monitor"));
}
function checkSecretRef(source, key, at, found) {
	const ref = structAt(source, key);
	if (ref !== void 0) neededText(ref, "name", `${at}/${key}`, found, "here");
}
function whyNotInitiator(name) {
	if (name.startsWith("iqn")) return /iqn\.\d{4}-\d{2}\.[a-zA-Z0-9\-.]+:[^,;*&$|\s]+$/.test(name) ? void 0 : (require_core()).text`it must look like iqn.2001-04.com.example:name`;
	if (name.startsWith("eui")) return /^eui.[a-zA-Z0-9]{16}$/.test(name) ? void 0 : (require_core()).text`eui. is followed by 16 letters or digits`;
	if (name.startsWith("naa")) return /^naa.[a-zA-Z0-9]{32}$/.test(name) ? void 0 : (require_core()).text`naa. is followed by 32 letters or digits`;
	return (require_core()).text`it must begin with iqn, eui or naa`;
}
function checkIscsi(source, at, found, volume) {
	const portal = neededText(source, "targetPortal", at, found, "by-schema");
	neededText(source, "iqn", at, found, "by-schema");
	formedText(source, "iqn", at, found, whyNotInitiator);
	inRange(source, "lun", at, found, 0, 255);
	if ((flagAt(source, "chapAuthDiscovery") || flagAt(source, "chapAuthSession")) && !(require_core()).isSet(source, "secretRef")) found.push((require_core()).required(at, "secretRef", { why: (require_core()).text`CHAP needs credentials` }));
	const initiator = source.initiatorName;
	if (typeof initiator !== "string") return;
	const why = whyNotInitiator(initiator);
	if (why !== void 0) found.push((require_core()).invalid(`${at}/initiatorName`, initiator, why));
	if ((require_core()).byteLength(`${volume}:${portal ?? ""}`) > 64) found.push((require_core()).tooLong(`${at}/initiatorName`, (require_core()).text`With an initiatorName, the volume's name and targetPortal have at most 64 characters together.`));
}
function checkFlocker(source, at, found) {
	const name = textAt(source, "datasetName");
	const id = textAt(source, "datasetUUID");
	if (name === "" && id === "") found.push((require_core()).required(at, "a datasetName or a datasetUUID"));
	if (name && id) found.push((require_core()).forbidden(`${at}/datasetUUID`, (require_core()).text`A dataset has a name or a UUID here, not both.`));
	if (name?.includes("/")) found.push((require_core()).invalid(`${at}/datasetName`, name, (require_core()).text`it must not contain /`));
}
function checkQuobyte(source, at, found) {
	const registry = neededText(source, "registry", at, found, "by-schema");
	neededText(source, "volume", at, found, "by-schema");
	const tenant = textAt(source, "tenant");
	if (registry === void 0) return;
	if (tenant !== void 0 && (require_core()).byteLength(tenant) >= 65) found.push((require_core()).tooLong(`${at}/tenant`, (require_core()).text`At most 64 characters are taken.`));
	else if (!registry.split(",").every((pair) => /^(?:[^:[\]]*|\[[^[\]]*\]):[^:[\]]*$/.test(pair))) found.push((require_core()).invalid(`${at}/registry`, registry, (require_core()).text`it must be host:port, or several of them with commas`));
}
function checkFibreChannel(source, at, found) {
	const names = lengthOf(source, "targetWWNs");
	const ids = lengthOf(source, "wwids");
	if (names === 0 && ids === 0) found.push((require_core()).required(at, "targetWWNs or wwids"));
	if (names > 0 && ids > 0) found.push((require_core()).forbidden(`${at}/wwids`, (require_core()).text`Either targetWWNs or wwids are taken, not both.`));
	if (names === 0) return;
	if (!(require_core()).isSet(source, "lun")) found.push((require_core()).required(at, "lun", { why: (require_core()).text`targetWWNs are given` }));
	else inRange(source, "lun", at, found, 0, 255);
}
function checkFlexVolume(source, at, found) {
	neededText(source, "driver", at, found, "by-schema");
	const options = structAt(source, "options");
	if (options === void 0) return;
	for (const key of Object.keys(options)) {
		const domain = `.${(key.includes("/") ? key.slice(0, key.indexOf("/")) : key).toLowerCase()}`;
		if (domain.endsWith(".kubernetes.io") || domain.endsWith(".k8s.io")) found.push((require_core()).invalid((require_core()).child(`${at}/options`, key), key, (require_core()).text`the domains kubernetes.io and k8s.io are reserved`, { part: "key" }));
	}
}
/** The kind is Shared where none is given: SetObjectDefaults of core/v1. */
function checkAzureDisk(source, at, found) {
	neededText(source, "diskName", at, found, "by-schema");
	const uri = neededText(source, "diskURI", at, found, "by-schema");
	oneOfStrictly(source, "cachingMode", at, found, [
		"None",
		"ReadOnly",
		"ReadWrite"
	]);
	oneOfStrictly(source, "kind", at, found, [
		"Shared",
		"Dedicated",
		"Managed"
	]);
	const beginning = source.kind === "Managed" ? "/subscriptions/" : "https://";
	if (uri !== void 0 && !uri.startsWith(beginning)) found.push((require_core()).invalid(`${at}/diskURI`, uri, (require_core()).text`for this kind of disk it must begin with ${[beginning]}`));
}
function checkStorageOs(source, at, found) {
	neededText(source, "volumeName", at, found, "here");
	for (const key of ["volumeName", "volumeNamespace"]) formedText(source, key, at, found, (require_core()).whyNotDns1123Label);
	checkSecretRef(source, "secretRef", at, found);
}
function checkCsi(source, at, found) {
	const driver = neededText(source, "driver", at, found, "by-schema");
	const why = driver === void 0 ? void 0 : (require_core()).whyNotDns1123Subdomain(driver.toLowerCase());
	if (driver !== void 0 && why !== void 0) found.push((require_core()).invalid(`${at}/driver`, driver, why));
	else if (driver !== void 0 && (require_core()).byteLength(driver) > 63) found.push((require_core()).tooLong(`${at}/driver`, (require_core()).text`At most 63 characters are taken.`));
	checkSecretRef(source, "nodePublishSecretRef", at, found);
	const ref = structAt(source, "nodePublishSecretRef");
	if (ref !== void 0) formedText(ref, "name", `${at}/nodePublishSecretRef`, found, (require_core()).whyNotDns1123Subdomain);
}
/** An image as a volume (on since 1.35): validateImageVolumeSource. Only a Pod needs the reference. */
function checkImageSource(source, at, found, isPod) {
	if (isPod) neededText(source, "reference", at, found, "here");
	oneOf(source, "pullPolicy", at, found, [
		"Always",
		"IfNotPresent",
		"Never"
	]);
}
// src/kubernetes/workloads/volumes.ts
var sources = /* @__PURE__ */ new Set([
	"emptyDir",
	...Object.keys(plainSources),
	"secret",
	"configMap",
	"downwardAPI",
	"projected",
	"ephemeral",
	"image"
]);
/** Checks a Pod's volumes, each of one kind and with a name of its own: ValidateVolumes of core validation. */
function checkVolumes(spec, at, found, setting) {
	const kinds = /* @__PURE__ */ new Map();
	for (const name of setting.added) kinds.set(name, "persistentVolumeClaim");
	const seen = /* @__PURE__ */ new Set();
	eachNeeding("name", spec, "volumes", at, found, (volume, place) => {
		const name = textAt(volume, "name");
		if (name !== void 0 && setting.added.includes(name)) return;
		const given = Object.keys(volume).filter((key) => sources.has(key) && (require_core()).isSet(volume, key));
		const dropped = given.includes("image") && !allSince(setting.range, 35);
		if (name !== void 0) kinds.set(name, dropped ? "dropped" : given[0] ?? "emptyDir");
		if (dropped) return;
		neededText(volume, "name", place, found, "by-schema");
		const why = name === void 0 || name === "" ? void 0 : (require_core()).whyNotDns1123Label(name);
		if (name !== void 0 && why !== void 0) found.push((require_core()).invalid(`${place}/name`, name, why, { suggestion: (require_core()).nearestDnsName(name, (require_core()).whyNotDns1123Label) }));
		if (name && seen.has(name)) found.push((require_core()).duplicate(`${place}/name`, name));
		seen.add(name ?? "");
		if (given.length > 1) found.push((require_core()).forbidden(`${place}/${given[1] ?? ""}`, (require_core()).text`A volume has one source, and ${[given[0] ?? ""]} is given already.`));
		else if (given[0] !== void 0) checkSource(volume, given[0], place, found, setting);
	});
	if (setting.podName !== "") checkEphemeralNames(spec, at, found, setting.podName);
	return kinds;
}
function checkSource(volume, key, at, found, setting) {
	const source = structAt(volume, key);
	if (source === void 0) return;
	const place = `${at}/${key}`;
	const plain = plainSources[key];
	if (plain !== void 0) plain(source, place, found, textAt(volume, "name") ?? "");
	else if (key === "emptyDir") checkQuantity(source.sizeLimit, `${place}/sizeLimit`, found);
	else if (key === "secret") checkKeysVolume(source, "secretName", place, found);
	else if (key === "configMap") checkKeysVolume(source, "name", place, found);
	else if (key === "downwardAPI") checkDownwardVolume(source, place, found);
	else if (key === "projected") checkProjectedVolume(source, place, found);
	else if (key === "ephemeral") (require_other_kinds()).checkClaimTemplate(source, place, found);
	else if (key === "image") checkImageSource(source, place, found, setting.isPod);
}
/** The claims that a Pod's ephemeral volumes make are named after Pod and volume, and are not to be used by other volumes. */
function checkEphemeralNames(spec, at, found, podName) {
	const made = /* @__PURE__ */ new Set();
	eachItem(spec, "volumes", at, (volume, place) => {
		const name = textAt(volume, "name");
		if (!name || !(require_core()).isSet(volume, "ephemeral")) return;
		made.add(`${podName}-${name}`);
		const why = (require_core()).whyNotDns1123Subdomain(`${podName}-${name}`);
		if (why !== void 0) found.push((require_core()).invalid(`${place}/name`, name, (require_core()).text`the claim is named after Pod and volume: ${why}`));
	});
	if (made.size === 0) return;
	eachItem(spec, "volumes", at, (volume, place) => {
		const claim = structAt(volume, "persistentVolumeClaim");
		const name = claim === void 0 ? void 0 : textAt(claim, "claimName");
		if (name !== void 0 && made.has(name)) found.push((require_core()).invalid(`${place}/persistentVolumeClaim/claimName`, name, (require_core()).text`an ephemeral volume of this Pod makes that claim`));
	});
}
// src/kubernetes/workloads/pod-spec.ts
/** What a Pod is, whoever makes it: ValidatePodSpec of core validation, v1.34.1, on what defaulting makes of it. */
function checkPodSpec(spec, at, found, setting) {
	const { range, pod } = setting;
	const isPod = pod !== void 0;
	const volumes = checkVolumes(spec, at, found, {
		range,
		isPod,
		podName: pod?.name ?? "",
		added: setting.added
	});
	const hostNetwork = flagAt(spec, "hostNetwork");
	const grace = integerAt(spec, "terminationGracePeriodSeconds") ?? 30;
	const claims = allSince(range, 34) ? podClaimNames(spec) : void 0;
	checkContainers(spec, at, found, {
		range,
		isPod,
		volumes,
		claims,
		hostUsers: spec.hostUsers !== false,
		hostNetwork,
		restartPolicy: typeof spec.restartPolicy === "string" ? spec.restartPolicy : "",
		gracePeriod: grace < 0 && !allBefore(range, 37) ? void 0 : grace
	});
	if (claims !== void 0) checkPodClaims(spec, at, found, (require_core()).whyNotDns1123Subdomain);
	if (allSince(range, 34)) checkPodResources(spec, at, found, isPod);
	if (hostNetwork) checkHostNetworkPorts(spec, at, found);
	oneOf(spec, "restartPolicy", at, found, [
		"Always",
		"OnFailure",
		"Never"
	]);
	checkDns(spec, at, found, range);
	checkScheduling(spec, at, found, {
		range,
		podLabels: pod?.labels
	});
	checkDeadline(spec, at, found);
	checkPodNames$1(spec, at, found, setting);
	checkIsolation(spec, at, found, setting);
}
function checkPodNames$1(spec, at, found, setting) {
	for (const key of [
		"serviceAccountName",
		"nodeName",
		"priorityClassName"
	]) formedText(spec, key, at, found, (require_core()).whyNotDns1123Subdomain);
	if (spec.serviceAccountName === void 0) formedText(spec, "serviceAccount", at, found, (require_core()).whyNotDns1123Subdomain);
	const runtime = spec.runtimeClassName;
	const why = typeof runtime === "string" ? (require_core()).whyNotDns1123Subdomain(runtime) : void 0;
	if (typeof runtime === "string" && why !== void 0) found.push((require_core()).invalid(`${at}/runtimeClassName`, runtime, why));
	if (!setting.namesPods) for (const key of ["hostname", "subdomain"]) formedText(spec, key, at, found, (require_core()).whyNotDns1123Label);
	const override = spec.hostnameOverride;
	if (typeof override !== "string" || !allSince(setting.range, 35)) return;
	const place = `${at}/hostnameOverride`;
	const whyOverride = (require_core()).whyNotDns1123Subdomain(override) ?? (override.length > 64 ? (require_core()).text`at most 64 characters are taken` : void 0);
	if (whyOverride !== void 0) found.push((require_core()).invalid(place, override, whyOverride));
	if (flagAt(spec, "setHostnameAsFQDN")) found.push((require_core()).forbidden(place, (require_core()).text`It is not taken along with setHostnameAsFQDN.`));
	if (flagAt(spec, "hostNetwork")) found.push((require_core()).forbidden(place, (require_core()).text`It is not taken along with hostNetwork.`));
}
function checkIsolation(spec, at, found, { range }) {
	const context = structAt(spec, "securityContext");
	if (context !== void 0) checkPodSecurityContext(spec, context, `${at}/securityContext`, found, range);
	if (flagAt(spec, "shareProcessNamespace") && flagAt(spec, "hostPID")) found.push((require_core()).forbidden(`${at}/shareProcessNamespace`, (require_core()).text`It is not taken along with hostPID.`));
	checkHostUsers(spec, at, found, range);
	checkHostProcess(spec, at, found);
	checkOperatingSystem(spec, at, found, range);
	const overhead = structAt(spec, "overhead");
	if (overhead !== void 0) checkOverhead(overhead, at, found);
	if (lengthOf(spec, "ephemeralContainers") > 0) found.push((require_core()).forbidden(`${at}/ephemeralContainers`, (require_core()).text`They are only added to a running Pod: kubectl debug does so.`));
}
/** validateOverhead: the amounts count as a container's limits. */
function checkOverhead(overhead, at, found) {
	const inside = [];
	checkResources({ limits: overhead }, "", inside, containerRules(void 0));
	for (const refusal of inside) {
		const rest = refusal.pointer.slice(7);
		found.push({
			...refusal,
			pointer: `${at}/overhead${rest}`
		});
	}
}
// src/kubernetes/workloads/template.ts
/** A Pod's template: ValidatePodTemplateSpec of core validation, v1.34.1. Gives its spec where there is one. */
function checkTemplate(owner, at, found, setting) {
	const template = structAt(owner, "template");
	if (template === void 0) {
		if (owner.template === null) found.push((require_core()).required(`${at}/template`, "template"));
		return;
	}
	const place = `${at}/template`;
	const metadata = (require_core()).mappingAt(template, "metadata");
	found.push(...(require_core()).labelRefusals(metadata.labels, `${place}/metadata/labels`));
	found.push(...(require_core()).annotationRefusals(metadata.annotations, `${place}/metadata/annotations`));
	const spec = structAt(template, "spec");
	if (spec === void 0) {
		if (!(require_core()).isSet(template, "spec")) found.push((require_core()).required(place, "spec", { why: (require_core()).text`a template has at least one container` }));
		return;
	}
	const { range, added = [], namesPods = false } = setting;
	checkPodSpec(spec, `${place}/spec`, found, {
		range,
		pod: void 0,
		added,
		namesPods
	});
	checkPodAnnotations(metadata.annotations, spec, `${place}/metadata/annotations`, found);
	return spec;
}
/** Pods that are kept running are restarted always and have no deadline: Deployment, ReplicaSet, StatefulSet and DaemonSet. */
function checkLongRunning(spec, at, found) {
	if (spec === void 0) return;
	const policy = textAt(spec, "restartPolicy");
	if (policy === "OnFailure" || policy === "Never") found.push((require_core()).notSupported(`${at}/template/spec/restartPolicy`, policy, ["Always"]));
	if ((require_core()).isSet(spec, "activeDeadlineSeconds")) found.push((require_core()).forbidden(`${at}/template/spec/activeDeadlineSeconds`, (require_core()).text`Only Pods that end by themselves have a deadline.`));
}
// src/kubernetes/workloads/deployment.ts
/** The spec of a controller; a missing one is reported, because its selector and template are missing with it. */
function controllerSpec(object, found) {
	if (!(require_core()).isSet(object, "spec")) found.push((require_core()).required("", "spec", { why: (require_core()).text`it holds the Pods' template` }));
	return structAt(object, "spec");
}
/** What the API server refuses of a Deployment: ValidateDeployment of apps validation, v1.34.1. */
function checkDeployment(object, minors) {
	const found = [];
	const spec = controllerSpec(object, found);
	if (spec === void 0) return found;
	for (const key of [
		"replicas",
		"minReadySeconds",
		"revisionHistoryLimit",
		"progressDeadlineSeconds"
	]) notNegative(spec, key, "/spec", found);
	checkSelector(spec, "/spec", found);
	checkLongRunning(checkTemplate(spec, "/spec", found, { range: rangeOf(minors) }), "/spec", found);
	const strategy = structAt(spec, "strategy");
	if (strategy !== void 0) checkStrategy(strategy, "/spec/strategy", found);
	const deadline = integerAt(spec, "progressDeadlineSeconds") ?? 600;
	const ready = integerAt(spec, "minReadySeconds") ?? 0;
	if (deadline <= ready && deadline >= 0) {
		const at = (require_core()).isSet(spec, "progressDeadlineSeconds") ? "/spec/progressDeadlineSeconds" : "/spec/minReadySeconds";
		found.push((require_core()).invalidWhole(at, (require_core()).text`progressDeadlineSeconds (${deadline}) must be more than minReadySeconds (${ready}).`));
	}
	return found;
}
/** ValidateDeploymentStrategy. */
function checkStrategy(strategy, at, found) {
	oneOf(strategy, "type", at, found, ["Recreate", "RollingUpdate"]);
	const type = textAt(strategy, "type") || "RollingUpdate";
	if (type === "Recreate" && (require_core()).isSet(strategy, "rollingUpdate")) found.push((require_core()).forbidden(`${at}/rollingUpdate`, (require_core()).text`It is taken only with the type RollingUpdate.`));
	const update = structAt(strategy, "rollingUpdate");
	if (type !== "RollingUpdate" || update === void 0) return;
	const place = `${at}/rollingUpdate`;
	const before = found.length;
	const unavailable = intOrPercent(update, "maxUnavailable", place, found, {
		absent: 25,
		capped: true
	});
	const surge = intOrPercent(update, "maxSurge", place, found, {
		absent: 25,
		capped: false
	});
	if (unavailable === 0 && surge === 0 && found.length === before) found.push((require_core()).invalid(`${place}/maxUnavailable`, 0, (require_core()).text`with maxSurge 0 nothing could be updated`));
}
/** What the API server refuses of a ReplicaSet: ValidateReplicaSet. */
function checkReplicaSet(object, minors) {
	const found = [];
	const spec = controllerSpec(object, found);
	if (spec === void 0) return found;
	for (const key of ["replicas", "minReadySeconds"]) notNegative(spec, key, "/spec", found);
	checkSelector(spec, "/spec", found);
	if (!(require_core()).isSet(spec, "template")) found.push((require_core()).required("/spec", "template"));
	checkLongRunning(checkTemplate(spec, "/spec", found, { range: rangeOf(minors) }), "/spec", found);
	return found;
}
// src/kubernetes/workloads/job-policies.ts
var mostRules = 20;
var mostExitCodes = 255;
/** What happens when Pods fail: validatePodFailurePolicy of batch validation, v1.34.1. */
function checkFailurePolicy(spec, at, found) {
	const policy = (require_core()).mappingAt(spec, "podFailurePolicy");
	if (lengthOf(policy, "rules") > mostRules) found.push((require_core()).tooMany(`${at}/rules`, (require_core()).text`At most ${mostRules} rules are taken.`));
	const names = containerNames(spec);
	eachNeeding("action", policy, "rules", at, found, (rule, place) => {
		const action = neededText(rule, "action", place, found, "by-schema");
		const actions = [
			"Count",
			"FailIndex",
			"FailJob",
			"Ignore"
		];
		if (action === "FailIndex" && !(require_core()).isSet(spec, "backoffLimitPerIndex")) found.push((require_core()).invalid(`${place}/action`, action, (require_core()).text`it needs a backoffLimitPerIndex`));
		else if (action !== void 0 && !actions.includes(action)) found.push((require_core()).notSupported(`${place}/action`, action, actions));
		const codes = structAt(rule, "onExitCodes");
		const conditions = lengthOf(rule, "onPodConditions");
		if (codes !== void 0) checkExitCodes(codes, `${place}/onExitCodes`, found, names);
		if (conditions > mostRules) found.push((require_core()).tooMany(`${place}/onPodConditions`, (require_core()).text`At most ${mostRules} are taken.`));
		checkConditions(rule, place, found);
		if ((require_core()).isSet(rule, "onExitCodes") && conditions > 0) found.push((require_core()).forbidden(`${place}/onPodConditions`, (require_core()).text`A rule has onExitCodes or onPodConditions, not both.`));
		if (!(require_core()).isSet(rule, "onExitCodes") && conditions === 0) found.push((require_core()).required(place, "onExitCodes or onPodConditions"));
	});
}
function containerNames(spec) {
	const pod = (require_core()).mappingAt((require_core()).mappingAt(spec, "template"), "spec");
	const names = /* @__PURE__ */ new Set();
	for (const key of ["containers", "initContainers"]) eachItem(pod, key, "", (container) => {
		names.add(textAt(container, "name") ?? "");
	});
	return names;
}
function checkConditions(rule, at, found) {
	eachNeeding("type", rule, "onPodConditions", at, found, (pattern, place) => {
		const type = neededText(pattern, "type", place, found, "by-schema");
		const why = type === void 0 ? void 0 : (require_core()).whyNotQualifiedName(type);
		if (type !== void 0 && why !== void 0) found.push((require_core()).invalid(`${place}/type`, type, why));
		oneOf(pattern, "status", place, found, [
			"False",
			"True",
			"Unknown"
		]);
	});
}
/** validatePodFailurePolicyRuleOnExitCodes: codes in order, each once, and not 0 where it is one that fails. */
function checkExitCodes(codes, at, found, names) {
	const operator = neededText(codes, "operator", at, found, "by-schema");
	if (operator !== void 0 && operator !== "In" && operator !== "NotIn") found.push((require_core()).notSupported(`${at}/operator`, operator, ["In", "NotIn"]));
	const name = codes.containerName;
	if (typeof name === "string" && !names.has(name)) found.push((require_core()).notFound(`${at}/containerName`, name, (require_core()).text`is none of the template's containers`));
	const values = codes.values;
	if (!Array.isArray(values)) return;
	if (values.length === 0) found.push((require_core()).required(`${at}/values`, "at least one exit code"));
	if (values.length > mostExitCodes) found.push((require_core()).tooMany(`${at}/values`, (require_core()).text`At most ${mostExitCodes} are taken.`));
	const seen = /* @__PURE__ */ new Set();
	let last = Number.NEGATIVE_INFINITY;
	values.forEach((value, index) => {
		const code = value ?? 0;
		if (typeof code !== "number") return;
		const place = `${at}/values/${index}`;
		if (code === 0 && operator === "In") found.push((require_core()).invalid(place, code, (require_core()).text`0 is a success: it is not taken with In`));
		if (seen.has(code)) found.push((require_core()).duplicate(place, code));
		else if (code < last) found.push((require_core()).invalid(place, code, (require_core()).text`the exit codes must be in order`));
		seen.add(code);
		last = code;
	});
}
/** When an indexed Job counts as done: validateSuccessPolicy. */
function checkSuccessPolicy(policy, at, found, completions) {
	const count = lengthOf(policy, "rules");
	if (count === 0 && Array.isArray(policy.rules)) found.push((require_core()).required(`${at}/rules`, "at least one rule"));
	if (count > mostRules) found.push((require_core()).tooMany(`${at}/rules`, (require_core()).text`At most ${mostRules} rules are taken.`));
	eachItem(policy, "rules", at, (rule, place) => {
		const indexes = rule.succeededIndexes;
		if (!(require_core()).isSet(rule, "succeededCount") && !(require_core()).isSet(rule, "succeededIndexes")) found.push((require_core()).required(place, "a succeededCount or succeededIndexes"));
		const total = typeof indexes === "string" ? countIndexes(indexes, completions) : completions;
		if (total === void 0) found.push((require_core()).invalidWhole(`${place}/succeededIndexes`, (require_core()).text`Indexes below the number of completions are taken, in order, as 0,3-5.`));
		notNegative(rule, "succeededCount", place, found);
		const wanted = integerAt(rule, "succeededCount");
		if (wanted !== void 0 && wanted > (total ?? completions)) found.push((require_core()).invalid(`${place}/succeededCount`, wanted, (require_core()).text`it is more than the ${total ?? completions} indexes that there are`));
	});
}
/** How many indexes a text such as `0,3-5` names, or undefined where it is none: validateIndexesFormat. */
function countIndexes(indexes, completions) {
	if (indexes === "") return 0;
	let last = -1;
	let total = 0;
	for (const part of indexes.split(",")) {
		const [, from = "", to] = /^([+-]?\d+)(?:-([+-]?\d+))?$/.exec(part) ?? [];
		if (from === "") return void 0;
		const first = Number(from);
		const end = to === void 0 ? first : Number(to);
		if (first >= completions || end >= completions || to !== void 0 && first >= end || total > 0 && last >= first) return void 0;
		total += end - first + 1;
		last = end;
	}
	return total;
}
// src/kubernetes/workloads/job-spec.ts
var manyCompletions = 1e5;
var fewParallel = 1e4;
/** What a Job does: validateJobSpec of batch validation, v1.34.1. Selectors are the Job's own to check. */
function checkJobSpec(spec, at, found, setting) {
	for (const key of [
		"parallelism",
		"completions",
		"backoffLimit",
		"ttlSecondsAfterFinished",
		"backoffLimitPerIndex",
		"maxFailedIndexes"
	]) notNegative(spec, key, at, found);
	notNegativeLong(spec, "activeDeadlineSeconds", at, found);
	if (allSince(setting.range, 32)) checkManagedBy(spec, at, found);
	oneOfStrictly(spec, "completionMode", at, found, ["NonIndexed", "Indexed"]);
	checkIndexes(spec, at, found, setting);
	if (structAt(spec, "podFailurePolicy") !== void 0) checkFailurePolicy(spec, `${at}/podFailurePolicy`, found);
	if ((require_core()).isSet(spec, "podReplacementPolicy")) oneOfStrictly(spec, "podReplacementPolicy", at, found, (require_core()).isSet(spec, "podFailurePolicy") ? ["Failed"] : ["Failed", "TerminatingOrFailed"]);
	const template = checkTemplate(spec, at, found, { range: setting.range });
	if (template !== void 0) checkRestartPolicy(spec, template, `${at}/template/spec`, found);
}
/** JobManagedBy is on since 1.32, and the field is dropped before. */
function checkManagedBy(spec, at, found) {
	const manager = spec.managedBy;
	if (typeof manager !== "string") return;
	const slash = manager.indexOf("/");
	const domain = manager.slice(0, Math.max(0, slash));
	const path = manager.slice(slash + 1);
	if (slash < 1 || path === "") found.push((require_core()).invalid(`${at}/managedBy`, manager, (require_core()).text`a domain, a / and a path are taken, as acme.io/foo`));
	else if (!/^[A-Za-z0-9/\-._~%!$&'()*+,;=:]+$/.test(path)) found.push((require_core()).invalid(`${at}/managedBy`, manager, (require_core()).text`what follows the / is no path`));
	else {
		const why = (require_core()).whyNotDns1123Subdomain(domain);
		if (why !== void 0) found.push((require_core()).invalid(`${at}/managedBy`, manager, why));
		else if ((require_core()).byteLength(manager) > 63) found.push((require_core()).tooLong(`${at}/managedBy`, (require_core()).text`At most 63 characters are taken.`));
	}
}
function checkIndexes(spec, at, found, setting) {
	const failed = integerAt(spec, "maxFailedIndexes");
	if (failed !== void 0 && !(require_core()).isSet(spec, "backoffLimitPerIndex")) found.push((require_core()).required(at, "backoffLimitPerIndex", { why: (require_core()).text`maxFailedIndexes is given` }));
	if (spec.completionMode === "Indexed") {
		checkIndexed(spec, at, found, setting, failed);
		return;
	}
	if (typeof spec.completionMode === "string" && spec.completionMode !== "NonIndexed") return;
	for (const key of [
		"backoffLimitPerIndex",
		"maxFailedIndexes",
		"successPolicy"
	]) if ((require_core()).isSet(spec, key)) found.push((require_core()).forbidden(`${at}/${key}`, (require_core()).text`It is taken only with completionMode: Indexed.`));
}
function checkIndexed(spec, at, found, setting, failed) {
	const completions = integerAt(spec, "completions") ?? ((require_core()).isSet(spec, "completions") ? void 0 : setting.completions);
	const parallelism = integerAt(spec, "parallelism") ?? 1;
	if (completions === void 0 && !(require_core()).isSet(spec, "completions")) found.push((require_core()).required(at, "completions", { why: (require_core()).text`completionMode is Indexed` }));
	if (parallelism > manyCompletions) found.push((require_core()).invalid(`${at}/parallelism`, parallelism, (require_core()).text`at most ${manyCompletions} are taken with indexes`));
	if (failed !== void 0) {
		const most = Math.min(completions ?? manyCompletions, manyCompletions);
		if (failed > most) found.push((require_core()).invalid(`${at}/maxFailedIndexes`, failed, (require_core()).text`at most ${most} are taken here`));
	}
	if (completions !== void 0 && completions > manyCompletions && (require_core()).isSet(spec, "backoffLimitPerIndex")) {
		if (failed === void 0) found.push((require_core()).required(at, "maxFailedIndexes", { why: (require_core()).text`there are more than ${manyCompletions} completions` }));
		if (parallelism > fewParallel) found.push((require_core()).invalid(`${at}/parallelism`, parallelism, (require_core()).text`at most ${fewParallel} are taken with so many completions`));
		if (failed !== void 0 && failed > fewParallel) found.push((require_core()).invalid(`${at}/maxFailedIndexes`, failed, (require_core()).text`at most ${fewParallel} are taken with so many completions`));
	}
	const policy = structAt(spec, "successPolicy");
	if (policy !== void 0 && completions !== void 0) checkSuccessPolicy(policy, `${at}/successPolicy`, found, completions);
}
/** A Job's Pods end: their restartPolicy has to be given, because the default is Always. */
function checkRestartPolicy(spec, template, at, found) {
	const policy = textAt(template, "restartPolicy");
	if (policy === "") found.push((require_core()).required(at, "restartPolicy", { why: (require_core()).text`the default is Always, and a Job takes OnFailure or Never` }));
	else if (policy === "Always") found.push((require_core()).notSupported(`${at}/restartPolicy`, policy, ["OnFailure", "Never"]));
	else if (policy === "OnFailure" && (require_core()).isSet(spec, "podFailurePolicy")) found.push((require_core()).invalidWhole(`${at}/restartPolicy`, (require_core()).text`With a podFailurePolicy only Never is taken.`, { suggestion: "Never" }));
}
// src/kubernetes/workloads/time-zone.ts
var answers = /* @__PURE__ */ new Map();
/** Names of zoneinfo files that the JavaScript engine does not know, and that Go takes. */
var beyondEngine = /^(?:posix|right)\/|^(?:Factory|posixrules|localtime|US\/Pacific-New)$/;
/** Why a text names no time zone, or undefined: validateTimeZone of batch validation. Zones are files there, so case matters. */
function whyNotTimeZone(zone) {
	if (zone === "") return { why: (require_core()).text`it must not be empty` };
	for (const part of zone.split("/")) if (part === "." || part === ".." || part.startsWith("-") || !/^[A-Za-z.\-_0-9+]{1,14}$/.test(part)) return { why: (require_core()).text`it is no time zone of the IANA database` };
	if (zone.toLowerCase() === "local") return { why: (require_core()).text`a zone of the IANA database is taken, as Europe/Berlin` };
	if (zone === "UTC" || beyondEngine.test(zone)) return void 0;
	const known = knownAs(zone);
	if (known === void 0) return { why: (require_core()).text`it is no time zone of the IANA database` };
	return known !== zone && known.toLowerCase() === zone.toLowerCase() ? {
		why: (require_core()).text`the case of letters matters in a zone's name`,
		suggestion: known
	} : void 0;
}
/** The engine's own spelling of a zone; undefined where it knows none, and for offsets, which are no zones. */
function knownAs(zone) {
	if (/^[+-]/.test(zone)) return void 0;
	if (answers.has(zone)) return answers.get(zone);
	let known;
	try {
		known = new Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone;
	} catch {
		known = void 0;
	}
	answers.set(zone, known);
	return known;
}
// src/kubernetes/workloads/cron-job.ts
var longestName = 52;
/** What the API server refuses of a CronJob: ValidateCronJobCreate of batch validation, v1.34.1. */
function checkCronJob(object, minors) {
	const found = [];
	const spec = controllerSpec(object, found);
	if (spec === void 0) return found;
	const schedule = neededText(spec, "schedule", "/spec", found, "by-schema");
	const why = schedule === void 0 ? void 0 : whyNotSchedule(schedule);
	if (schedule !== void 0 && why !== void 0) found.push((require_core()).invalid("/spec/schedule", schedule, why));
	const zone = typeof spec.timeZone === "string" ? whyNotTimeZone(spec.timeZone) : void 0;
	if (zone !== void 0 && typeof spec.timeZone === "string") found.push((require_core()).invalid("/spec/timeZone", spec.timeZone, zone.why, { suggestion: zone.suggestion }));
	notNegativeLong(spec, "startingDeadlineSeconds", "/spec", found);
	for (const key of ["successfulJobsHistoryLimit", "failedJobsHistoryLimit"]) notNegative(spec, key, "/spec", found);
	oneOf(spec, "concurrencyPolicy", "/spec", found, [
		"Allow",
		"Forbid",
		"Replace"
	]);
	const name = textAt((require_core()).mappingAt(object, "metadata"), "name") ?? "";
	if ((require_core()).byteLength(name) > longestName) {
		const says = (require_core()).text`At most ${longestName} characters are taken, because the names of the Jobs begin with it.`;
		found.push((require_core()).invalidWhole("/metadata/name", says, { topic: "object-name" }));
	}
	checkJobTemplate(spec, minors, found);
	return found;
}
/** ValidateJobTemplateSpec: the selector is generated for each Job. */
function checkJobTemplate(spec, minors, found) {
	const template = structAt(spec, "jobTemplate");
	if (template === void 0) {
		if (spec.jobTemplate === null) found.push((require_core()).required("/spec/jobTemplate", "jobTemplate"));
		return;
	}
	const job = structAt(template, "spec");
	if (job === void 0) {
		if (!(require_core()).isSet(template, "spec")) found.push((require_core()).required("/spec/jobTemplate", "spec", { why: (require_core()).text`it holds the Pods' template` }));
		return;
	}
	const at = "/spec/jobTemplate/spec";
	checkJobSpec(job, at, found, {
		range: rangeOf(minors),
		completions: void 0
	});
	if ((require_core()).isSet(job, "selector")) found.push((require_core()).forbidden(`${at}/selector`, (require_core()).text`It is generated for each Job.`));
	if (job.manualSelector === true) found.push((require_core()).forbidden(`${at}/manualSelector`, (require_core()).text`The selector is generated for each Job.`));
}
// src/kubernetes/workloads/daemon-set.ts
/** What the API server refuses of a DaemonSet: ValidateDaemonSet of apps validation, v1.34.1. */
function checkDaemonSet(object, minors) {
	const found = [];
	const spec = controllerSpec(object, found);
	if (spec === void 0) return found;
	for (const key of ["minReadySeconds", "revisionHistoryLimit"]) notNegative(spec, key, "/spec", found);
	checkSelector(spec, "/spec", found);
	checkLongRunning(checkTemplate(spec, "/spec", found, { range: rangeOf(minors) }), "/spec", found);
	const strategy = structAt(spec, "updateStrategy");
	if (strategy !== void 0) checkUpdateStrategy$1(strategy, "/spec/updateStrategy", found);
	return found;
}
/** ValidateDaemonSetUpdateStrategy: either some Pods may be missing or some may be too many, not both. */
function checkUpdateStrategy$1(strategy, at, found) {
	oneOf(strategy, "type", at, found, ["RollingUpdate", "OnDelete"]);
	const update = structAt(strategy, "rollingUpdate");
	if ((textAt(strategy, "type") || "RollingUpdate") !== "RollingUpdate" || update === void 0) return;
	const place = `${at}/rollingUpdate`;
	const before = found.length;
	const unavailable = intOrPercent(update, "maxUnavailable", place, found, {
		absent: 1,
		capped: true
	});
	const surge = intOrPercent(update, "maxSurge", place, found, {
		absent: 0,
		capped: true
	});
	if (found.length > before) return;
	if (unavailable !== 0 && surge !== 0) found.push((require_core()).invalidWhole(`${place}/maxSurge`, (require_core()).text`With a maxSurge, maxUnavailable must be 0; it is 1 where none is given.`));
	if (unavailable === 0 && surge === 0) found.push((require_core()).invalidWhole(`${place}/maxUnavailable`, (require_core()).text`With maxSurge 0 nothing could be updated.`));
}
// src/kubernetes/workloads/job.ts
var nameLabels = ["job-name", "batch.kubernetes.io/job-name"];
var uidLabels = ["controller-uid", "batch.kubernetes.io/controller-uid"];
/** What the API server refuses of a Job: ValidateJob of batch validation, v1.34.1, with the selector that the strategy generates. */
function checkJob(object, minors) {
	const found = [];
	const spec = controllerSpec(object, found);
	if (spec === void 0) return found;
	const parallel = (require_core()).isSet(spec, "parallelism");
	checkJobSpec(spec, "/spec", found, {
		range: rangeOf(minors),
		completions: parallel ? void 0 : 1
	});
	const selector = structAt(spec, "selector");
	if (selector !== void 0) found.push(...(require_core()).selectorRefusals(selector, "/spec/selector"));
	const metadata = (require_core()).mappingAt(object, "metadata");
	const name = textAt(metadata, "name") ?? "";
	if (spec.manualSelector === true) checkManualSelector(spec, found);
	else if (spec.manualSelector === void 0 || spec.manualSelector === null || spec.manualSelector === false) checkGenerated(spec, name, textAt(metadata, "generateName") ?? "", found);
	checkPodNames(spec, metadata, found);
	return found;
}
/** With manualSelector: true the author answers for selector and labels. */
function checkManualSelector(spec, found) {
	const selector = structAt(spec, "selector");
	if (!(require_core()).isSet(spec, "selector")) found.push((require_core()).required("/spec", "selector", { why: (require_core()).text`manualSelector is true` }));
	if (selector === void 0) return;
	checkMatches(selector, templateLabels(spec), found, "The template");
}
function templateLabels(spec) {
	return (require_core()).mappingAt((require_core()).mappingAt((require_core()).mappingAt(spec, "template"), "metadata"), "labels");
}
/** validateGeneratedSelector: labels that the server sets may not be set otherwise, and nothing else may be selected. */
function checkGenerated(spec, name, prefix, found) {
	const labels = templateLabels(spec);
	const at = "/spec/template/metadata/labels";
	for (const key of name === "" && prefix !== "" ? [...uidLabels, ...nameLabels] : uidLabels) if (Object.hasOwn(labels, key)) found.push((require_core()).invalid((require_core()).child(at, key), key, (require_core()).text`the server sets this label`, { part: "key" }));
	if ((require_core()).byteLength(name) > 63) found.push((require_core()).invalidWhole("/metadata/name", (require_core()).text`A Job's name becomes a label of its Pods, so at most 63 characters are taken.`, { topic: "object-name" }));
	for (const key of nameLabels) if (name !== "" && Object.hasOwn(labels, key) && (labels[key] ?? "") !== name) found.push((require_core()).invalidWhole((require_core()).child(at, key), (require_core()).text`The server sets this label to the Job's name, and takes no other value.`, { suggestion: name }));
	const selector = structAt(spec, "selector");
	if (selector === void 0) return;
	const generated = {};
	for (const key of nameLabels) generated[key] = name === "" ? Symbol.for("name") : name;
	for (const key of uidLabels) generated[key] = Symbol.for("uid");
	checkMatches(selector, generated, found, "Without manualSelector: true the server");
}
function checkMatches(selector, labels, found, who) {
	for (const [key, value] of Object.entries(structAt(selector, "matchLabels") ?? {})) if ((Object.hasOwn(labels, key) ? labels[key] ?? "" : void 0) !== (value ?? "")) found.push((require_core()).invalidWhole((require_core()).child("/spec/selector/matchLabels", key), (require_core()).text`${[who]} does not set this label, so that the Job would not find its Pods.`));
	eachItem(selector, "matchExpressions", "/spec/selector", (expression, place) => {
		if (!meets(expression, labels)) found.push((require_core()).invalidWhole(place, (require_core()).text`${[who]} does not set labels that meet it, so that the Job would not find its Pods.`));
	});
}
/** The Pods of an indexed Job are named after it and their index, and these names are host names. */
function checkPodNames(spec, metadata, found) {
	const completions = integerAt(spec, "completions");
	if (spec.completionMode !== "Indexed" || completions === void 0 || completions <= 0) return;
	const given = textAt(metadata, "name");
	const prefix = textAt(metadata, "generateName");
	const name = given || (prefix ? `${prefix.slice(0, 58)}aaaaa` : "");
	if (name === "") return;
	const why = (require_core()).whyNotDns1123Label(`${name}-${completions - 1}`);
	if (why !== void 0) {
		const at = given ? "/metadata/name" : "/metadata/generateName";
		found.push((require_core()).invalidWhole(at, (require_core()).text`With an index behind it, the name must be a host's: ${why}.`, { topic: "object-name" }));
	}
}
// src/kubernetes/workloads/pod.ts
/** What the API server refuses of a Pod: ValidatePodCreate of core validation, v1.34.1. What a cluster's classes and settings say is not known. */
function checkPod(object, minors) {
	const found = [];
	const spec = structAt(object, "spec");
	if (spec === void 0) {
		if (!(require_core()).isSet(object, "spec")) found.push((require_core()).required("", "spec", { why: (require_core()).text`a Pod has at least one container` }));
		return found;
	}
	const metadata = (require_core()).mappingAt(object, "metadata");
	checkPodSpec(spec, "/spec", found, {
		range: rangeOf(minors),
		pod: {
			name: textAt(metadata, "name") ?? "",
			labels: (require_core()).mappingAt(metadata, "labels")
		},
		added: [],
		namesPods: false
	});
	checkPodAnnotations(metadata.annotations, spec, "/metadata/annotations", found);
	if (textAt(spec, "nodeName") && lengthOf(spec, "schedulingGates") > 0) found.push((require_core()).forbidden("/spec/nodeName", (require_core()).text`A Pod with schedulingGates has no node yet.`));
	return found;
}
// src/kubernetes/workloads/stateful-set.ts
/** What the API server refuses of a StatefulSet: ValidateStatefulSet of apps validation, v1.34.1. */
function checkStatefulSet(object, minors) {
	const found = [];
	const spec = controllerSpec(object, found);
	if (spec === void 0) return found;
	const range = rangeOf(minors);
	for (const key of ["replicas", "minReadySeconds"]) notNegative(spec, key, "/spec", found);
	const ordinals = structAt(spec, "ordinals");
	if (ordinals !== void 0) notNegative(ordinals, "start", "/spec/ordinals", found);
	oneOf(spec, "podManagementPolicy", "/spec", found, ["OrderedReady", "Parallel"]);
	if (allSince(range, 34)) formedText(spec, "serviceName", "/spec", found, (require_core()).whyNotDns1123Label);
	const retention = structAt(spec, "persistentVolumeClaimRetentionPolicy");
	if (retention !== void 0) for (const key of ["whenDeleted", "whenScaled"]) oneOf(retention, key, "/spec/persistentVolumeClaimRetentionPolicy", found, ["Retain", "Delete"]);
	const strategy = structAt(spec, "updateStrategy");
	if (strategy !== void 0) checkUpdateStrategy(strategy, "/spec/updateStrategy", found, range);
	const added = checkClaims(spec, "/spec", found);
	checkSelector(spec, "/spec", found);
	checkLongRunning(checkTemplate(spec, "/spec", found, {
		range,
		added,
		namesPods: true
	}), "/spec", found);
	return found;
}
function checkUpdateStrategy(strategy, at, found, range) {
	oneOf(strategy, "type", at, found, allBefore(range, 37) ? ["RollingUpdate", "OnDelete"] : [
		"RollingUpdate",
		"OnDelete",
		"Recreate"
	]);
	const type = textAt(strategy, "type") || "RollingUpdate";
	const place = `${at}/rollingUpdate`;
	if (type === "OnDelete" && (require_core()).isSet(strategy, "rollingUpdate")) found.push((require_core()).forbidden(place, (require_core()).text`It is taken only with the type RollingUpdate.`));
	const update = structAt(strategy, "rollingUpdate");
	if (type !== "RollingUpdate" || update === void 0) return;
	notNegative(update, "partition", place, found);
	if (!allSince(range, 37)) {
		decodable(update, "maxUnavailable", place, found);
		return;
	}
	const before = found.length;
	if (intOrPercent(update, "maxUnavailable", place, found, {
		absent: 1,
		capped: true
	}) === 0 && found.length === before) found.push((require_core()).invalid(`${place}/maxUnavailable`, 0, (require_core()).text`it must be more than 0`));
}
/** Each claim's spec is checked; its name becomes a volume's: volumesToAddForTemplates. Gives the names. */
function checkClaims(spec, at, found) {
	const names = [];
	eachItem(spec, "volumeClaimTemplates", at, (claim, place) => {
		const name = textAt((require_core()).mappingAt(claim, "metadata"), "name");
		if (name === "") found.push((require_core()).required((require_core()).isSet(claim, "metadata") ? `${place}/metadata` : place, "metadata.name", { why: (require_core()).text`the volume bears it` }));
		const why = name ? (require_core()).whyNotDns1123Label(name) : void 0;
		if (name && why !== void 0) found.push((require_core()).invalid(`${place}/metadata/name`, name, why));
		if (name) names.push(name);
		const own = structAt(claim, "spec");
		if (own !== void 0) (require_other_kinds()).checkClaimSpec(own, `${place}/spec`, found);
		else if (!(require_core()).isSet(claim, "spec")) found.push((require_core()).required(place, "spec"));
	});
	return names;
}
// src/kubernetes/workloads/checks.ts
/** By `group/Kind`. */
var workloadChecks = {
	"/Pod": checkPod,
	"apps/DaemonSet": checkDaemonSet,
	"apps/Deployment": checkDeployment,
	"apps/ReplicaSet": checkReplicaSet,
	"apps/StatefulSet": checkStatefulSet,
	"batch/CronJob": checkCronJob,
	"batch/Job": checkJob
};
Object.defineProperty(exports, "allBefore", {
	enumerable: true,
	get: function() {
		return allBefore;
	}
});
Object.defineProperty(exports, "eachItem", {
	enumerable: true,
	get: function() {
		return eachItem;
	}
});
Object.defineProperty(exports, "eachNeeding", {
	enumerable: true,
	get: function() {
		return eachNeeding;
	}
});
Object.defineProperty(exports, "eachText", {
	enumerable: true,
	get: function() {
		return eachText;
	}
});
Object.defineProperty(exports, "formedText", {
	enumerable: true,
	get: function() {
		return formedText;
	}
});
Object.defineProperty(exports, "inRange", {
	enumerable: true,
	get: function() {
		return inRange;
	}
});
Object.defineProperty(exports, "integerAt", {
	enumerable: true,
	get: function() {
		return integerAt;
	}
});
Object.defineProperty(exports, "lengthOf", {
	enumerable: true,
	get: function() {
		return lengthOf;
	}
});
Object.defineProperty(exports, "neededText", {
	enumerable: true,
	get: function() {
		return neededText;
	}
});
Object.defineProperty(exports, "oneOf", {
	enumerable: true,
	get: function() {
		return oneOf;
	}
});
Object.defineProperty(exports, "oneOfStrictly", {
	enumerable: true,
	get: function() {
		return oneOfStrictly;
	}
});
Object.defineProperty(exports, "portNumberOrName", {
	enumerable: true,
	get: function() {
		return portNumberOrName;
	}
});
Object.defineProperty(exports, "protocols", {
	enumerable: true,
	get: function() {
		return protocols;
	}
});
Object.defineProperty(exports, "rangeOf", {
	enumerable: true,
	get: function() {
		return rangeOf;
	}
});
Object.defineProperty(exports, "readAmounts", {
	enumerable: true,
	get: function() {
		return readAmounts;
	}
});
Object.defineProperty(exports, "readQuantity", {
	enumerable: true,
	get: function() {
		return readQuantity;
	}
});
Object.defineProperty(exports, "structAt", {
	enumerable: true,
	get: function() {
		return structAt;
	}
});
Object.defineProperty(exports, "textAt", {
	enumerable: true,
	get: function() {
		return textAt;
	}
});
Object.defineProperty(exports, "whyNotPort", {
	enumerable: true,
	get: function() {
		return whyNotPort;
	}
});
Object.defineProperty(exports, "whyNotPortName", {
	enumerable: true,
	get: function() {
		return whyNotPortName;
	}
});
Object.defineProperty(exports, "workloadChecks", {
	enumerable: true,
	get: function() {
		return workloadChecks;
	}
});
