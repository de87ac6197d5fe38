import { o as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { closeSync, constants, existsSync, fstatSync, lstatSync, openSync, readFileSync, readSync, readdirSync, readlinkSync, realpathSync, rmSync } from "node:fs";
import { basename, dirname, isAbsolute, join, posix, relative, resolve, sep } from "node:path";
import { createHash, createHmac, randomBytes } from "node:crypto";
import { lstat, mkdir, open, readFile, realpath, rename, rm, stat } from "node:fs/promises";
import { isUtf8 } from "node:buffer";
import { compileFunction } from "node:vm";
import { setImmediate } from "node:timers/promises";
// src/types/user-error.ts
/**
* A person's mistake (a path, a flag, a config): printed as one sentence and a hint, without a stack. Exit status 3 for usage, 2 otherwise.
* Anything else that is thrown is a bug of ours.
*/
var UserError = class extends Error {
	name = "UserError";
	/** What to do about it. */
	hint;
	status;
	constructor(message, options) {
		super(message, options.cause === void 0 ? void 0 : { cause: options.cause });
		this.hint = options.hint;
		this.status = options.status ?? 2;
	}
};
// src/formats/registry.ts
/** Each format's renderer, loaded when it is asked for: a run pays for the formats that it writes. */
var formats$1 = {
	text: async () => (await import("./text.js")).renderAsText,
	json: async () => (await import("./json.js")).renderAsJson,
	sarif: async () => (await import("./sarif.js")).renderAsSarif,
	junit: async () => (await import("./junit.js")).renderAsJunit,
	github: async () => (await import("./github.js")).renderAsGithub,
	markdown: async () => (await import("./markdown.js")).renderAsMarkdown
};
/** Every format that `--format` and `--output` take. */
var formatNames = [
	"text",
	"json",
	"sarif",
	"junit",
	"github",
	"markdown"
];
/** A format by the name that a person gave; a {@link UserError} lists those that there are. */
function parseFormat(name) {
	const known = formatNames.find((format) => format === name);
	if (known !== void 0) return known;
	throw new UserError(`There is no format ${JSON.stringify(name)}.`, {
		hint: `Formats are ${formatNames.join(", ")}.`,
		status: 3
	});
}
/** The renderer of a format. */
function loadFormat(name) {
	return formats$1[name]();
}
// src/publish/target.ts
/**
* What `--format X` and `--output FORMAT=FILE` (each several times) ask for. Without either: text on standard output. With files alone,
* standard output still gets text. Two formats on one file, or a file named twice, is a {@link UserError}.
*/
function parseTargets(format, outputs) {
	const files = outputs.map(parseOutput);
	const seen = /* @__PURE__ */ new Set();
	for (const { file } of files) {
		if (seen.has(file)) throw new UserError(`Two outputs go to ${JSON.stringify(file)}.`, {
			hint: "Give each format a file of its own.",
			status: 3
		});
		seen.add(file);
	}
	return [...files, { format: parseFormat(format ?? "text") }];
}
function parseOutput(output) {
	const equals = output.indexOf("=");
	const file = output.slice(equals + 1);
	if (equals < 1 || file === "") throw new UserError(`${JSON.stringify(output)} names no output.`, {
		hint: "Write FORMAT=FILE, such as sarif=kubelatch.sarif.",
		status: 3
	});
	return {
		format: parseFormat(output.slice(0, equals)),
		file
	};
}
// src/types/finding.ts
var severities = [
	"error",
	"warning",
	"notice"
];
// src/version.ts
/** The version of this program. */
var version = "0.1.0";
// src/commands/closing.ts
/** Does some work and closes what it needed, whatever happens. */
async function closing(open, work) {
	try {
		return await work();
	} finally {
		await open.close();
	}
}
// src/formats/visible.ts
/**
* What a reader cannot see or what would move other text about: controls, ANSI, bidirectional marks, zero-width and other default-ignorable
* characters, line separators, odd spaces, lone surrogates and noncharacters.
*/
var hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/gu;
var plainAscii = /^[\x20-\x7e]*$/;
var short = {
	"\n": "\\n",
	"\r": "\\r",
	"	": "\\t"
};
/** Shows every hidden character as an escape (`\n`, `\u202E`, `\u{E0041}`), so that what is printed is one line and reads as it is stored. */
function makeVisible(value) {
	return plainAscii.test(value) ? value : value.replace(hidden, (character) => short[character] ?? escapeOf(character));
}
function escapeOf(character) {
	const code = character.codePointAt(0) ?? 0;
	const digits = code.toString(16).toUpperCase();
	return code > 65535 ? `\\u{${digits}}` : `\\u${digits.padStart(4, "0")}`;
}
/** {@link makeVisible} for a field that may be long: at most `longest` UTF-16 units of it, the cut shown as `…`. */
function makeVisibleShort(value, longest = 200) {
	if (value.length <= longest) return makeVisible(value);
	const end = value.charCodeAt(longest - 2) >> 10 === 54 ? longest - 2 : longest - 1;
	return `${makeVisible(value.slice(0, end))}…`;
}
/**
* Makes sure that no line of an output is taken as a command by the CI system whose log shows it. GitHub's runner takes `::` at the start of
* a trimmed line and `##[` anywhere (actions/runner ActionCommand.cs); Azure Pipelines takes `##vso[`, TeamCity `##teamcity[`.
*/
function guardLog(output) {
	return output.replace(/##(?=(?:vso|teamcity)?\[)/gi, "#\\u0023").replace(/^([^\S\n]*):(?=:)/gm, "$1\\u003A");
}
/** JSON of a value in which no string can carry a log command or a hidden character: `JSON.parse` gives back exactly the value. */
function stringifyVisibly(value, indent) {
	return JSON.stringify(value, void 0, indent).replace(/##(?=(?:vso|teamcity)?\[)/gi, "#\\u0023").replace(hidden, (character) => character === "\n" ? character : jsonEscapeOf(character));
}
function jsonEscapeOf(character) {
	let escaped = "";
	for (let index = 0; index < character.length; index += 1) escaped += `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`;
	return escaped;
}
// src/formats/render-text.ts
/** A text in the voice of a format. Neighbouring code spans are kept apart: together they would read as one longer fence. */
function renderText(text, voice) {
	let rendered = "";
	for (const part of text) {
		const next = typeof part === "string" ? voice.own(part) : voice.quotation(part.untrusted);
		rendered += rendered.endsWith("`") && next.startsWith("`") ? ` ${next}` : next;
	}
	return rendered;
}
/** Plain words in one line, quotations in double quotes: JSON, JUnit, annotations and the terminal. */
var plainVoice = {
	own: makeVisible,
	quotation: (foreign) => `"${makeVisible(foreign).replaceAll("\"", "\\\"")}"`
};
/** A text as plain words in one line. */
function plainText$1(text) {
	return renderText(text, plainVoice);
}
// src/publish/failure.ts
var reasons$1 = {
	ENOSPC: ["the disk is full", "Free some space, or write to another disk."],
	EDQUOT: ["the disk quota is used up", "Free some space, or write to another disk."],
	EACCES: ["it may not be written", "Check the permissions of the file and its folder."],
	EPERM: ["it may not be written", "Check the permissions of the file and its folder."],
	EROFS: ["the file system is read-only", "Write to another folder."],
	EISDIR: ["it is a folder", "Name a file."],
	ENOTDIR: ["a part of its path is a file", "Name a file in a folder."],
	ENOENT: ["its folder does not exist", "Create the folder first."],
	ELOOP: ["its path is a loop of symbolic links", "Name a file outside of the loop."],
	ENAMETOOLONG: ["its name is too long", "Name another file."],
	EPIPE: ["the reader closed the pipe", "Let the reader read to the end, or write to a file with --output FORMAT=FILE."],
	ENXIO: ["nothing reads from it", "Start the reader first."]
};
/** Tells why an output was not written, from a system error's code; our own refusals tell themselves. */
function toFailure(output, error) {
	if (error instanceof OutputRefusal) return {
		output,
		message: `${output} was not written: ${error.message}.`,
		hint: error.hint
	};
	const code = error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
	const [reason, hint] = reasons$1[code] ?? [code === "" ? "an unknown error" : `error ${code}`, "Write to another file."];
	return {
		output,
		message: `${output} was not written: ${reason}.`,
		hint
	};
}
/** A path that we will not write to. */
var OutputRefusal = class extends Error {
	name = "OutputRefusal";
	hint;
	constructor(message, hint) {
		super(message);
		this.hint = hint;
	}
};
/** The exit status: 1 when failed, whatever else happened; else 2 when incomplete or an output is missing; else 0. */
function exitStatus(outcome, failures, onIncomplete = "fail") {
	if (outcome === "failed") return 1;
	if (failures.length > 0) return 2;
	return outcome === "incomplete" && onIncomplete === "fail" ? 2 : 0;
}
// src/programs/ending.ts
var signals = [
	"SIGINT",
	"SIGTERM",
	"SIGHUP"
];
var cleanings = /* @__PURE__ */ new Set();
/**
* Has `clean` called once when this process ends, by itself or by SIGINT, SIGTERM or SIGHUP, last registered first. It must be synchronous.
* The answer takes it back. Only the main thread gets signals: call it there.
*/
function atEnd(clean) {
	if (cleanings.size === 0) listen();
	cleanings.add(clean);
	return () => {
		if (cleanings.delete(clean) && cleanings.size === 0) stopListening();
	};
}
function cleanAll() {
	const all = [...cleanings].reverse();
	cleanings.clear();
	stopListening();
	for (const clean of all) try {
		clean();
	} catch {}
}
function onSignal(signal) {
	cleanAll();
	if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
}
function listen() {
	process.on("exit", cleanAll);
	for (const signal of signals) process.on(signal, onSignal);
}
function stopListening() {
	process.off("exit", cleanAll);
	for (const signal of signals) process.off(signal, onSignal);
}
// src/publish/write-file.ts
/**
* Writes a whole file or leaves what was there: into a new file beside it, which is then renamed. A device, pipe or socket (`/dev/stdout`) is
* written directly. Missing folders are made.
*
* `untrustedRoot` is a checkout whose author we do not trust: inside it no symbolic link is followed. One at the file itself is replaced by
* the rename, one on the way to it is refused, so that a link that was committed cannot send our output elsewhere. Elsewhere links are
* followed, as a person at a shell expects. Rejects with a system error or an {@link OutputRefusal}.
*/
async function writeWholeFile(file, content, untrustedRoot) {
	const wanted = resolve(file);
	const guarded = untrustedRoot !== void 0 && isInside$1(wanted, resolve(untrustedRoot));
	if (guarded) await refuseLinkedFolder(wanted, resolve(untrustedRoot));
	const found = await (guarded ? lstat(wanted) : stat(wanted)).catch(absent$1);
	if (found?.isDirectory()) throw Object.assign(/* @__PURE__ */ new Error("a folder"), { code: "EISDIR" });
	if (isDevicePath(wanted) || found !== void 0 && !found.isFile() && !found.isSymbolicLink()) return writeInto(wanted, content, found?.isFIFO() ?? false);
	await mkdir(dirname(wanted), { recursive: true });
	await replace$1(found === void 0 || guarded ? wanted : await realpath(wanted), content, found?.isFile() ? found.mode & 511 : 420);
}
async function replace$1(target, content, mode) {
	const fresh = join(dirname(target), `.${basename(target).slice(0, 100)}.${randomBytes(6).toString("hex")}.tmp`);
	const forget = atEnd(() => rmSync(fresh, { force: true }));
	try {
		const handle = await open(fresh, "wx", mode);
		try {
			await handle.writeFile(content);
		} finally {
			await handle.close();
		}
		await rename(fresh, target);
	} catch (error) {
		await rm(fresh, { force: true });
		throw error;
	} finally {
		forget();
	}
}
/** Appends: standard output may be a file that others write to as well. */
async function writeInto(file, content, isPipe) {
	const probe = isPipe ? await open(file, constants.O_WRONLY | constants.O_NONBLOCK) : void 0;
	try {
		const handle = await open(file, "a");
		try {
			await handle.writeFile(content);
		} finally {
			await handle.close();
		}
	} finally {
		await probe?.close();
	}
}
/** Also where `/dev/stdout` leads to a plain file: renaming over it would put a file into /dev. */
function isDevicePath(file) {
	return file.startsWith("/dev/") || file.startsWith("/proc/");
}
async function refuseLinkedFolder(wanted, root) {
	const real = await realpath(root);
	for (let folder = dirname(wanted); isInside$1(folder, root); folder = dirname(folder)) {
		const there = await realpath(folder).catch(absent$1);
		if (there === void 0 || there === join(real, relative(root, folder))) continue;
		throw new OutputRefusal("a folder on its path is a symbolic link in the checkout", "Name a file outside of the checkout or in a folder that is none of its links.");
	}
}
function isInside$1(path, root) {
	const way = relative(root, path);
	return way === "" || !isAbsolute(way) && way !== ".." && !way.startsWith(`..${sep}`);
}
function absent$1(error) {
	if (error instanceof Error && "code" in error && error.code === "ENOENT") return void 0;
	throw error;
}
// src/publish/write-outputs.ts
/** Writes every output, files first, and goes on after one that fails. Gives the failures, none when all is written. */
async function writeOutputs(outputs, places) {
	const failures = [];
	const toStdout = ({ file }) => file === void 0 || file === "-" || file === "/dev/stdout";
	for (const output of [...outputs.filter((one) => !toStdout(one)), ...outputs.filter(toStdout)]) {
		const { content } = output;
		const file = toStdout(output) ? void 0 : output.file;
		try {
			if (file === void 0) await writeStream(places.stdout, content);
			else await writeWholeFile(file, content, places.untrustedRoot);
		} catch (error) {
			failures.push(toFailure(file === void 0 ? "Standard output" : JSON.stringify(file), error));
		}
	}
	return failures;
}
/** Writes to a stream and waits until it is out; rejects with the stream's error, which without a listener would end the process. */
function writeStream(stream, content) {
	return new Promise((resolve, reject) => {
		stream.on("error", reject);
		stream.write(content, (error) => {
			if (error) reject(error);
			else resolve();
		});
	});
}
// src/facts/shape.ts
function isMapping$3(value) {
	return value !== null && typeof value === "object" && !Array.isArray(value);
}
/** Plain data as a sequence; anything else is an empty one. */
function sequence(value) {
	return Array.isArray(value) ? value : [];
}
/** A field of a mapping if it is a string. */
function stringOf(value, key) {
	const found = isMapping$3(value) && Object.hasOwn(value, key) ? value[key] : void 0;
	return typeof found === "string" ? found : void 0;
}
/** A field of a mapping; inherited names such as `constructor` are not fields. */
function field(value, key) {
	return isMapping$3(value) && Object.hasOwn(value, key) ? value[key] : void 0;
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
// src/types/text.ts
/** Longest quotation that a text carries, in UTF-16 units; more is cut, and the cut is shown. */
var longestQuotation = 200;
/** Marks a string as somebody else's. Numbers and booleans of a manifest are shown as written in JSON. */
function untrusted(value) {
	const whole = String(value);
	return { untrusted: whole.length > longestQuotation ? `${whole.slice(0, 199)}…` : whole };
}
/**
* The only way to build a {@link Text}: text`the key ${untrusted(key)} is used ${count} times`.
* A bare string cannot be inserted, so a forgotten `untrusted` does not compile; a credential's value has no way in at all.
*/
function text(strings, ...inserted) {
	const parts = [];
	const add = (part) => {
		const last = parts.at(-1);
		if (typeof part === "string" && typeof last === "string") parts[parts.length - 1] = last + part;
		else if (part !== "") parts.push(part);
	};
	strings.forEach((own, index) => {
		add(own);
		const value = inserted[index];
		if (value === void 0) return;
		if (typeof value === "number") add(String(value));
		else if ("untrusted" in value) add(value);
		else for (const part of value) add(part);
	});
	return parts;
}
/** Texts in a row: `a`, `b` and `c`. */
function listed(items, last = "and") {
	return items.reduce((done, item, index) => {
		if (index === 0) return text`${item}`;
		if (!(index === items.length - 1)) return text`${done}, ${item}`;
		return last === "and" ? text`${done} and ${item}` : text`${done} or ${item}`;
	}, []);
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
/** Groups with a dot that the API server itself serves. */
var servedGroups$1 = /^(?:(?:admissionregistration|apiextensions|apiregistration|authentication|authorization|certificates|coordination|discovery|events|flowcontrol\.apiserver|metrics|networking|node|policy|rbac\.authorization|resource|scheduling|storage|storagemigration)\.k8s\.io)$/;
/** Whether a group is one that somebody installs: it is a domain, and not one of Kubernetes' own. */
function isCustomGroup(group) {
	return group.includes(".") && !servedGroups$1.test(group);
}
// src/kubernetes/plain.ts
var nothing$1 = Object.freeze({});
/** Whether a value is a mapping: neither null nor a list. */
function isMapping$2(value) {
	return value !== null && typeof value === "object" && !Array.isArray(value);
}
/** An own field of a mapping; undefined where there is none, or where the value is not a mapping. */
function fieldOf$1(value, key) {
	return isMapping$2(value) && Object.hasOwn(value, key) ? value[key] : void 0;
}
/** A field that holds a mapping, else the empty mapping. */
function mappingAt(value, key) {
	const found = fieldOf$1(value, key);
	return isMapping$2(found) ? found : nothing$1;
}
/** A field that holds a list, else the empty list. */
function listAt(value, key) {
	const found = fieldOf$1(value, key);
	return Array.isArray(found) ? found : [];
}
/** A field that holds a string, else ''. */
function stringAt(value, key) {
	const found = fieldOf$1(value, key);
	return typeof found === "string" ? found : "";
}
/** A field that holds a number, else undefined (which stands for 0 or for an unset pointer: the caller knows). */
function numberAt(value, key) {
	const found = fieldOf$1(value, key);
	return typeof found === "number" ? found : void 0;
}
/** Whether a field is there and not null: what Go sees as a pointer that is set. */
function isSet(value, key) {
	const found = fieldOf$1(value, key);
	return found !== void 0 && found !== null;
}
/** How many bytes a string has in UTF-8, which is what Go's `len` counts. */
function byteLength(value) {
	return Buffer.byteLength(value);
}
/** The JSON type of plain data, as messages call it. */
function typeName$1(value) {
	if (value === null || value === void 0) return "null";
	if (Array.isArray(value)) return "list";
	if (typeof value === "object") return "mapping";
	return typeof value;
}
// src/kubernetes/names.ts
var label$1 = "[a-z0-9](?:[-a-z0-9]*[a-z0-9])?";
var labelPattern = new RegExp(`^${label$1}$`);
var subdomainPattern = new RegExp(`^${label$1}(?:\\.${label$1})*$`);
var dns1035Pattern = /^[a-z](?:[-a-z0-9]*[a-z0-9])?$/;
var qualifiedPattern = /^(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$/;
var configKeyPattern = /^[-._a-zA-Z0-9]+$/;
var subdomainWords = text`only lower-case letters, digits, - and . are taken, with a letter or digit at both ends and around each dot`;
var labelWords = text`only lower-case letters, digits and - are taken, with a letter or digit at both ends`;
var dns1035Words = text`only lower-case letters, digits and - are taken, with a letter first and a letter or digit last`;
var qualifiedWords = text`only letters, digits, -, _ and . are taken, with a letter or digit at both ends`;
/** RFC 1123 subdomain of at most 253 characters: the name of most kinds. */
function whyNotDns1123Subdomain(value) {
	if (value === "") return text`it must not be empty`;
	if (!subdomainPattern.test(value)) return subdomainWords;
	return tooLong$1(value, 253);
}
/** RFC 1123 label of at most 63 characters: a Namespace's name, a container's. */
function whyNotDns1123Label(value) {
	if (value === "") return text`it must not be empty`;
	if (labelPattern.test(value)) return tooLong$1(value, 63);
	return subdomainPattern.test(value) ? text`no dots are taken here` : labelWords;
}
/** RFC 1035 label of at most 63 characters: a Service's name. */
function whyNotDns1035Label(value) {
	if (value === "") return text`it must not be empty`;
	return dns1035Pattern.test(value) ? tooLong$1(value, 63) : dns1035Words;
}
/** What can stand in a URL's path: the name of roles and bindings, the least that any kind asks for. An empty string is taken. */
function whyNotPathSegment(value) {
	if (value === "." || value === "..") return text`a name must not be . or ..`;
	return whyNotPathSegmentPrefix(value);
}
/** The beginning of a path segment, for a generateName. */
function whyNotPathSegmentPrefix(value) {
	return value.includes("/") || value.includes("%") ? text`neither / nor % is taken` : void 0;
}
/** A label's key, a finalizer, a taint's key: `[prefix/]name`, the prefix a DNS subdomain, the name of at most 63 characters. */
function whyNotQualifiedName(value) {
	const parts = value.split("/");
	if (parts.length > 2) return text`only one / is taken, between a DNS name and a name`;
	const name = parts.at(-1) ?? "";
	const prefix = parts.length === 2 ? parts[0] : void 0;
	if (prefix === "") return text`a DNS name must stand before the /`;
	const why = prefix === void 0 ? void 0 : whyNotDns1123Subdomain(prefix);
	if (why !== void 0) return text`the part before the / is not a DNS name: ${why}`;
	if (name === "") return prefix === void 0 ? text`it must not be empty` : text`a name must follow the /`;
	return qualifiedPattern.test(name) ? tooLong$1(name, 63) : qualifiedWords;
}
/** An annotation's key: a qualified name whose case does not matter. */
function whyNotAnnotationKey(value) {
	return whyNotQualifiedName(value.replaceAll("İ", "i").toLowerCase());
}
/** A label's value: empty, or at most 63 characters. */
function whyNotLabelValue(value) {
	if (value === "") return void 0;
	return qualifiedPattern.test(value) ? tooLong$1(value, 63) : qualifiedWords;
}
/** A key of a ConfigMap's or Secret's data: at most 253 characters. */
function whyNotConfigKey(value) {
	if (value === "") return text`it must not be empty`;
	if (!configKeyPattern.test(value)) return text`only letters, digits, -, _ and . are taken`;
	if (value === "." || value.startsWith("..")) return text`it must be neither "." nor begin with ".."`;
	return tooLong$1(value, 253);
}
/**
* The form that a generateName must have: the form itself, with a trailing dash allowed, because a random suffix follows it.
* As apimachinery's maskTrailingDash does: of a string that ends with a dash, the last two characters count as one letter.
*/
function asPrefix(form) {
	return (value) => form(value.length > 1 && value.endsWith("-") ? `${value.slice(0, -2)}a` : value);
}
/** The nearest name of at most 63 or 253 lower-case characters that a person may have meant, or undefined where none is near. */
function nearestDnsName(value, form) {
	const candidate = value.trim().toLowerCase().replaceAll(/[\s_]+/g, "-").replaceAll(/^[-.]+|[-.]+$/g, "");
	return candidate !== value && form(candidate) === void 0 ? candidate : void 0;
}
function tooLong$1(value, most) {
	return byteLength(value) > most ? text`at most ${most} characters are taken, this has ${byteLength(value)}` : void 0;
}
/** `"the value" is not a name that the API server takes: why`. */
function refusedName(value, why) {
	return text`${untrusted(value)} is not a name that the API server takes: ${why}.`;
}
// src/kubernetes/kinds.ts
function naming(namespaced, name, prefix = asPrefix(name)) {
	return {
		namespaced,
		name,
		prefix
	};
}
var namespaced = naming(true, whyNotDns1123Subdomain);
var clusterWide = naming(false, whyNotDns1123Subdomain);
var role = naming(true, whyNotPathSegment, whyNotPathSegment);
var clusterRole = naming(false, whyNotPathSegment, whyNotPathSegment);
/** Kinds whose name has a form of its own, which is not checked here beyond what every name must be. */
var ownForm = naming(false, whyNotPathSegment, whyNotPathSegmentPrefix);
/**
* The built-in kinds, by `group/Kind`: `NamespaceScoped()` of pkg/registry's strategies and the name function that
* pkg/apis' validation hands to ValidateObjectMeta, k8s.io/kubernetes v1.34.1.
*/
var builtIn = {
	"/ConfigMap": namespaced,
	"/Endpoints": namespaced,
	"/LimitRange": namespaced,
	"/Namespace": naming(false, whyNotDns1123Label),
	"/Node": clusterWide,
	"/PersistentVolume": clusterWide,
	"/PersistentVolumeClaim": namespaced,
	"/Pod": namespaced,
	"/PodTemplate": namespaced,
	"/ReplicationController": namespaced,
	"/ResourceQuota": namespaced,
	"/Secret": namespaced,
	"/Service": naming(true, whyNotDns1035Label),
	"/ServiceAccount": namespaced,
	"admissionregistration.k8s.io/MutatingAdmissionPolicy": clusterWide,
	"admissionregistration.k8s.io/MutatingAdmissionPolicyBinding": clusterWide,
	"admissionregistration.k8s.io/MutatingWebhookConfiguration": clusterWide,
	"admissionregistration.k8s.io/ValidatingAdmissionPolicy": clusterWide,
	"admissionregistration.k8s.io/ValidatingAdmissionPolicyBinding": clusterWide,
	"admissionregistration.k8s.io/ValidatingWebhookConfiguration": clusterWide,
	"apiextensions.k8s.io/CustomResourceDefinition": ownForm,
	"apiregistration.k8s.io/APIService": ownForm,
	"apps/ControllerRevision": namespaced,
	"apps/DaemonSet": namespaced,
	"apps/Deployment": namespaced,
	"apps/ReplicaSet": namespaced,
	"apps/StatefulSet": naming(true, whyNotDns1123Label),
	"autoscaling/HorizontalPodAutoscaler": namespaced,
	"batch/CronJob": namespaced,
	"batch/Job": namespaced,
	"certificates.k8s.io/CertificateSigningRequest": ownForm,
	"certificates.k8s.io/ClusterTrustBundle": ownForm,
	"coordination.k8s.io/Lease": namespaced,
	"coordination.k8s.io/LeaseCandidate": naming(true, whyNotConfigKey, whyNotConfigKey),
	"discovery.k8s.io/EndpointSlice": namespaced,
	"flowcontrol.apiserver.k8s.io/FlowSchema": clusterWide,
	"flowcontrol.apiserver.k8s.io/PriorityLevelConfiguration": clusterWide,
	"networking.k8s.io/IPAddress": ownForm,
	"networking.k8s.io/Ingress": namespaced,
	"networking.k8s.io/IngressClass": clusterWide,
	"networking.k8s.io/NetworkPolicy": namespaced,
	"networking.k8s.io/ServiceCIDR": clusterWide,
	"node.k8s.io/RuntimeClass": clusterWide,
	"policy/PodDisruptionBudget": namespaced,
	"rbac.authorization.k8s.io/ClusterRole": clusterRole,
	"rbac.authorization.k8s.io/ClusterRoleBinding": clusterRole,
	"rbac.authorization.k8s.io/Role": role,
	"rbac.authorization.k8s.io/RoleBinding": role,
	"resource.k8s.io/DeviceClass": clusterWide,
	"resource.k8s.io/ResourceClaim": namespaced,
	"resource.k8s.io/ResourceClaimTemplate": namespaced,
	"resource.k8s.io/ResourceSlice": clusterWide,
	"scheduling.k8s.io/PriorityClass": clusterWide,
	"storage.k8s.io/CSIDriver": clusterWide,
	"storage.k8s.io/CSINode": clusterWide,
	"storage.k8s.io/CSIStorageCapacity": namespaced,
	"storage.k8s.io/StorageClass": clusterWide,
	"storage.k8s.io/VolumeAttachment": clusterWide,
	"storage.k8s.io/VolumeAttributesClass": clusterWide
};
/** How a built-in kind names its objects; undefined for every other kind. */
function namingOf(group, kind) {
	const key = `${group}/${kind}`;
	return Object.hasOwn(builtIn, key) ? builtIn[key] : void 0;
}
// src/types/pointer.ts
/** Appends one token (a key, unescaped, or an index) to a pointer. */
function child(pointer, token) {
	if (typeof token === "number") return `${pointer}/${token}`;
	return token.includes("~") || token.includes("/") ? `${pointer}/${token.replaceAll("~", "~0").replaceAll("/", "~1")}` : `${pointer}/${token}`;
}
/** Puts one pointer behind another: the place of a field of an object that itself lies somewhere in a document. */
function join$1(base, rest) {
	return `${base}${rest}`;
}
/** The unescaped tokens of a pointer, root first. */
function tokens(pointer) {
	if (pointer === "") return [];
	const parts = pointer.slice(1).split("/");
	return pointer.includes("~") ? parts.map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~")) : parts;
}
/** The pointer without its last token; the root's parent is the root. */
function parent(pointer) {
	return pointer.slice(0, Math.max(0, pointer.lastIndexOf("/")));
}
/** Whether `pointer` is `ancestor` or lies beneath it. */
function within(pointer, ancestor) {
	return pointer === ancestor || pointer.startsWith(ancestor) && pointer.charAt(ancestor.length) === "/";
}
/** What lies at a pointer in plain data, or undefined. Only own properties count, so `/constructor` finds nothing. */
function valueAt(root, pointer) {
	let value = root;
	for (const token of tokens(pointer)) if (Array.isArray(value)) value = /^(?:0|[1-9]\d*)$/.test(token) ? value[Number(token)] : void 0;
	else if (value !== null && typeof value === "object" && Object.hasOwn(value, token)) value = value[token];
	else return void 0;
	return value;
}
// src/types/manifest.ts
/** The place of one field of a manifest, by a pointer from the object's root. */
function at$1(manifest, pointer, part) {
	const { file, document } = manifest.place;
	const place = {
		file,
		document,
		pointer: join$1(manifest.place.pointer, pointer)
	};
	return part === void 0 ? place : {
		...place,
		part
	};
}
/** The API group of an apiVersion; the core group is ''. */
function groupOf(apiVersion) {
	const slash = apiVersion.indexOf("/");
	return slash === -1 ? "" : apiVersion.slice(0, slash);
}
/** The key of an object inside a unit; a unit root of '' gives the key that document rules use. */
function objectKey(unitRoot, identity) {
	return [
		unitRoot,
		identity.group,
		identity.kind,
		identity.namespace,
		identity.name
	].join("\0");
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
	if (!isMapping$3(value) || !looksLikeObject(value)) return [];
	const kind = stringOf(value, "kind") ?? "";
	const items = field(value, "items");
	if (kind.endsWith("List") && Array.isArray(items) && !("spec" in value) && depth < deepestList) {
		const itemKind = kind.slice(0, -4);
		const apiVersion = stringOf(value, "apiVersion") ?? "";
		return items.flatMap((item, index) => {
			const whole = itemKind !== "" && isMapping$3(item) ? {
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
	if (typeof apiVersion === "string") return isMapping$3(field(value, "metadata")) && !("kind" in value) && apiVersion !== "";
	return typeof kind === "string" && kind !== "" && isMapping$3(field(value, "metadata")) && !("apiVersion" in value);
}
/**
* What an object is called in a cluster. A namespace written on a cluster-scoped kind is dropped, as the API server does:
* EnsureObjectNamespaceMatchesRequestNamespace of k8s.io/apiserver/pkg/registry/rest/meta.go.
*/
function identityOf$2(manifest) {
	const { apiVersion, kind, name } = manifest;
	const group = groupOf(apiVersion);
	return {
		apiVersion,
		group,
		kind,
		namespace: namingOf(group, kind)?.namespaced === false ? "" : manifest.namespace ?? "",
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
		if (!isMapping$3(value)) return [];
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
function covers$1(listed, wanted) {
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
	if (manifest.kind === "ClusterRole") return text`every namespace where the role is bound`;
	return manifest.namespace === void 0 ? text`the role’s namespace` : text`the namespace ${untrusted(manifest.namespace)}`;
}
// src/facts/opaque.ts
/** Template syntax of Helm, Flux, kustomize, envsubst, sed scripts, Argo CD's Vault plugin and their like: what stands there is unknown, not wrong. */
var template = /\{\{|\{%|<%|\$\{|\$\(|\$[A-Z][A-Z0-9_]|__[A-Z][A-Z0-9_]*[A-Z0-9]__|<path:|%%|^<[^<>]+>$/;
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
	return isMapping$3(sops) && typeof sops.mac === "string";
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
		place: at$1(manifest, refusal.pointer, refusal.part),
		message: text`${refusal.message}${words.why}`,
		help: suggestion === void 0 ? words.help : text`${words.help}${words.help.length === 0 ? text`` : text` `}Did you mean ${untrusted(suggestion)}?`
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
			help: refusal.reason === "required" ? text`Add it, or remove the rule.` : text`Correct the rule.`
		});
		for (const rule of roleRulesOf(manifest)) {
			yield* checkGroups(manifest, rule);
			yield* checkResources$1(manifest, rule);
			yield* checkNames(manifest, rule);
			yield* checkVerbs(manifest, rule);
		}
	}
});
function never(manifest, rule, list, word, message, help, right) {
	const place = at$1(manifest, wordAt(rule, list, word));
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
	for (const group of rule.apiGroups) if (group === "v1" || group === "core") yield never(manifest, rule, "apiGroups", group, text`${untrusted(group)} is no API group: the core group is the empty string, and this word matches nothing.`, text`Write an empty string: "".`, "");
	else if (/\/v\d/.test(group)) {
		const bare = group.slice(0, group.indexOf("/"));
		yield never(manifest, rule, "apiGroups", group, text`${untrusted(group)} holds a version: RBAC compares groups alone, and this word matches nothing.`, text`Write ${untrusted(bare)}.`, bare);
	}
}
function* checkResources$1(manifest, rule) {
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
	if (serving.some((group) => covers$1(rule.apiGroups, group))) return;
	if (!rule.apiGroups.every((group) => servedGroups.has(group))) return;
	yield never(manifest, rule, "resources", resource, text`${untrusted(resource)} is not served by ${listed(rule.apiGroups.map(groupWords))}: this word matches nothing.`, text`Name it under ${groupWords(serving[0] ?? "")}.`);
}
function groupWords(group) {
	return group === "" ? text`the core group ("")` : text`the group ${untrusted(group)}`;
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
	const known = (resource) => (groupsOf(resource) ?? resourceMeant(resource)) !== void 0;
	const builtIn = rule.resources.length > 0 && rule.resources.every(known) && rule.apiGroups.every((group) => !isCustomGroup(group));
	for (const verb of rule.verbs) {
		if (verb === "*" || requestVerbs.includes(verb) || isSpecialVerb(verb) || isTemplated(verb)) continue;
		if (!builtIn) continue;
		const lower = requestVerbs.find((right) => right === verb.toLowerCase());
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
		for (const rule of roleRulesOf(manifest)) yield* checkRule$2(manifest, rule);
	}
});
function* checkRule$2(manifest, rule) {
	if (!rule.resources.includes("secrets") || !covers$1(rule.apiGroups, "") || rule.resourceNames.length > 0) return;
	const every = rule.verbs.includes("*");
	const listing = every ? ["list", "watch"] : ["list", "watch"].filter((verb) => rule.verbs.includes(verb));
	const reach = reachOf(manifest);
	const first = every ? "*" : listing[0];
	if (first !== void 0) yield {
		case: "list",
		place: at$1(manifest, wordAt(rule, "verbs", first)),
		distinct: every ? "*" : listing.join(","),
		message: text`${listed(listing.map(untrusted))} on secrets ${listing.length === 1 ? text`returns` : text`return`} the contents of every Secret in ${reach}.`,
		help: text`Use ${untrusted("get")} with resourceNames. Secrets that Pods mount or take as environment need no grant: the kubelet reads them.`
	};
	else if (rule.verbs.includes("get")) yield {
		case: "get",
		place: at$1(manifest, wordAt(rule, "verbs", "get")),
		distinct: "get",
		message: text`${untrusted("get")} on secrets without resourceNames reads any Secret whose name is known or guessed, in ${reach}.`,
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
/** Groups that only tell measurements: there is nothing to change. https://github.com/kubernetes/metrics */
var measuring = /* @__PURE__ */ new Set([
	"metrics.k8s.io",
	"custom.metrics.k8s.io",
	"external.metrics.k8s.io"
]);
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
		for (const rule of roleRulesOf(manifest)) yield* checkRule$1(manifest, rule);
	}
});
/** Names that Kubernetes itself ships: whoever has them in a repository restores what is there anyway. */
function isBuiltInRole(manifest) {
	return manifest.kind === "ClusterRole" && (manifest.name === "cluster-admin" || manifest.name === "admin" || manifest.name.startsWith("system:"));
}
/** The controller overwrites the rules of an aggregated role. */
function isAggregated(manifest) {
	return isMapping$3(field(manifest.value, "aggregationRule"));
}
function* checkRule$1(manifest, rule) {
	const reach = reachOf(manifest);
	if (rule.nonResourceURLs.includes("*") && rule.verbs.includes("*")) yield {
		case: "non-resource",
		place: at$1(manifest, wordAt(rule, "nonResourceURLs", "*")),
		distinct: "*",
		message: text`This rule allows every verb on every URL of the API server that is no resource, debugging and profiling among them.`,
		help: text`Name the URLs, such as ${untrusted("/metrics")}.`
	};
	const core = covers$1(rule.apiGroups, "");
	const granted = rule.verbs.includes("*") ? reads : reads.filter((verb) => rule.verbs.includes(verb));
	const named = rule.resourceNames.length > 0;
	if (rule.resources.includes("*") && core && granted.length > 0 && !named) {
		yield {
			case: "secrets",
			place: at$1(manifest, wordAt(rule, "resources", "*")),
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
		place: at$1(manifest, wordAt(rule, "resources", subresource)),
		distinct: subresource,
		message: text`${untrusted(subresource)} covers that subresource of every kind: it gives control of Pods, nodes or identities.`,
		help: text`Name the resource, such as ${untrusted(`pods${subresource.slice(1)}`)}.`
	};
	const touched = core ? sensitive.filter((resource) => rule.resources.includes(resource)) : [];
	if (rule.verbs.includes("*") && touched.length > 0 && rule.resourceNames.length === 0) yield {
		case: "all-verbs",
		place: at$1(manifest, wordAt(rule, "verbs", "*")),
		distinct: touched.join(","),
		message: text`This rule grants every verb on ${listed(touched.map(untrusted))}, those of later Kubernetes versions included.`,
		help: text`List the verbs that are needed.`
	};
	const changes = rule.verbs.some((verb) => !reads.includes(verb));
	if (rule.resources.includes("*") && !core && changes && !rule.apiGroups.every((group) => measuring.has(group))) yield {
		case: rule.apiGroups.every(isCustomGroup) ? "custom-group" : "foreign-group",
		place: at$1(manifest, wordAt(rule, "resources", "*")),
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
		help: advise(error, valueAt(manifest.value, error.pointer))
	};
}
var words$2 = {
	"unknown-field": (error, manifest) => text`${untrusted(error.field ?? "")} is not a field of ${ownerOf(parent(error.pointer), manifest, "an")}.`,
	"missing-field": (error, manifest) => text`${ownerOf(error.pointer, manifest, "An")} lacks the required field ${untrusted(error.field ?? "")}.`,
	"wrong-type": (error) => text`${fieldOf(error.pointer)} is ${named(error.found ?? "another type")} where ${oneOf$2(error.expected.map(named))} is taken.`,
	"not-in-enum": (error) => text`${fieldOf(error.pointer)} takes only ${oneOf$2(error.expected.slice(0, 12).map(untrusted))}.`,
	"bad-pattern": (error) => text`${fieldOf(error.pointer)} does not match the pattern ${untrusted(error.expected.join(", "))}.`,
	"bad-format": (error) => text`${fieldOf(error.pointer)} is not ${formatWords(error.expected.join(", "))}.`,
	"out-of-range": (error) => text`${fieldOf(error.pointer)} is out of range: it has to be ${limitWords$1(error)}.`,
	"wrong-length": (error) => text`${fieldOf(error.pointer)} ${sizeWords(error)}.`,
	"not-unique": (error) => text`${fieldOf(error.pointer)} holds an item twice.`,
	"wrong-combination": (error) => text`${fieldOf(error.pointer)} has a combination of fields that the schema does not take${error.expected.length > 0 ? text`: it takes ${oneOf$2(error.expected.slice(0, 12).map(untrusted))}` : text``}.`
};
function advise(error, value) {
	if (error.cause === "unknown-field") {
		if (error.nearest !== void 0) return text`Did you mean ${untrusted(error.nearest)}?`;
		if (error.belongs !== void 0) return text`Move it to ${untrusted(error.belongs)}, where this kind has a field of that name.`;
		return text`Remove it, or move it to where it belongs.`;
	}
	if (error.cause === "missing-field") return text`Add ${untrusted(error.field ?? "")}.`;
	if (error.nearest !== void 0) return text`Did you mean ${untrusted(error.nearest)}?`;
	if (error.cause === "wrong-type") return adviseOnType(error, value);
	return adviceByCause[error.cause] ?? text`Correct the value.`;
}
var adviceByCause = {
	"not-in-enum": text`Use one of these values.`,
	"bad-pattern": text`Use a value that matches the pattern.`,
	"bad-format": text`Write it in that form.`,
	"out-of-range": text`Use a value in range.`,
	"wrong-length": text`Keep to the size that is taken.`,
	"not-unique": text`Remove one of the two.`,
	"wrong-combination": text`Keep the fields of one alternative; the kind’s documentation tells which belong together.`
};
function adviseOnType({ expected, found }, value) {
	const only = expected.length === 1 ? expected[0] : void 0;
	if (only === "string" && (found === "array" || found === "object")) return text`Write one string: dashes, brackets and braces make lists and mappings.`;
	if (only === "string") return text`Quote the value.`;
	if (typeof value === "string" && isQuoted(value, only)) return text`Remove the quotes.`;
	if (only === "array" && found === "object") return text`Begin the item with a dash.`;
	if (only === "object" && found === "array") return text`Remove the dash: one mapping is taken, not several.`;
	if (only === "boolean") return text`Write true or false.`;
	return text`Write ${oneOf$2(expected.map(named))}.`;
}
/** A number or boolean that is a string only for its quotes. */
function isQuoted(value, type) {
	if (type === "boolean") return value === "true" || value === "false";
	return (type === "integer" || type === "number") && /^-?\d+$/.test(value);
}
/** Formats in words, where their names say little to people. */
var knownFormats = {
	byte: "standard base64",
	quantity: "a quantity such as 500m or 2Gi",
	"date-time": "a time such as 2026-01-31T12:00:00Z",
	ipv4: "an IPv4 address",
	ipv6: "an IPv6 address"
};
function formatWords(format) {
	const known = Object.hasOwn(knownFormats, format) ? knownFormats[format] : void 0;
	return known === void 0 ? text`in the format ${untrusted(format)}` : text`${[known]}`;
}
/** A limit is our words around a number of the schema. */
var limit = /^(?:(?:at least|at most|more than|less than|a multiple of) -?[\d.e+]+|an? (?:integer of \d+ bits|byte))$/;
function limitWords$1({ expected }) {
	return listed(expected.map((one) => limit.test(one) ? text`${[one]}` : untrusted(one)), "and");
}
/** `at most 1 fields` told as what is wrong with the value. */
function sizeWords({ expected }) {
	const [, bound = "", count = "", unit = ""] = /^at (least|most) (\d+) (characters|items|fields)$/.exec(expected[0] ?? "") ?? [];
	if (bound === "") return text`has a wrong length: ${untrusted(expected.join(", "))}`;
	const taken = `at ${bound} ${count} ${count === "1" ? unit.slice(0, -1) : unit}`;
	if (bound === "most" && count === "0") return text`has to be empty`;
	if (bound === "least" && count === "1") return text`is empty: ${[taken]} must be there`;
	if (unit === "characters") return text`is too ${[bound === "most" ? "long" : "short"]}: it has to have ${[taken]}`;
	return text`has too ${[bound === "most" ? "many" : "few"]} ${[unit]}: it has to have ${[taken]}`;
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
function oneOf$2(items) {
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
function ownerOf(pointer, manifest, article) {
	const path = tokens(pointer);
	const last = path.at(-1);
	if (last === void 0) return text`${untrusted(manifest.kind)}`;
	if (!/^\d+$/.test(last)) return text`${untrusted(last)}`;
	return text`${[article]} item of ${untrusted(path.at(-2) ?? "")}`;
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
				place: at$1(manifest, error.pointer, error.part),
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
	const { added, removed } = listDifference(was.map(contentOf$2), becomes.map(contentOf$2));
	return [...[...becomes.keys()].filter((index) => added.includes(contentOf$2(becomes[index]))).map((index) => {
		const exemption = becomes[index];
		return {
			pointer: child("/exemptions", index),
			relaxes: true,
			what: text`an exemption for ${tellExemption(exemption)} is added`,
			distinct: contentOf$2(exemption)
		};
	}), ...was.filter((exemption) => removed.includes(contentOf$2(exemption))).map((exemption) => {
		return {
			pointer: "/exemptions",
			relaxes: false,
			what: text`the exemption for ${tellExemption(exemption)} is removed`,
			distinct: contentOf$2(exemption)
		};
	})];
}
/** What an exemption says, without the line that it stands on. */
function contentOf$2(exemption) {
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
				distinct: contentOf$2(exemption)
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
	const uses = new Map(policy.exemptions.map((exemption, index) => [contentOf$2(exemption), exemptionUses[index] ?? 0]));
	const { exemptions, file } = proposed ?? policy;
	for (const [index, exemption] of exemptions.entries()) {
		if (uses.get(contentOf$2(exemption)) !== 0 || exemption.ahead || isOver(exemption, today) || ownRules.has(exemption.rule ?? "")) continue;
		yield {
			case: "exemption",
			place: {
				file: file ?? ".github/kubelatch.yml",
				document: 0,
				pointer: child("/exemptions", index)
			},
			message: text`The exemption for ${tellExemption(exemption)} excuses nothing. It would hide the next finding of that kind.`,
			help: text`Remove it, or add ${untrusted("ahead: true")} if its cause is yet to come.`,
			distinct: contentOf$2(exemption)
		};
	}
}
/** Reported as expired instead. */
function isOver({ until }, today) {
	return until !== void 0 && until < today;
}
// src/schema/nearest.ts
/**
* The candidate that a word was most likely meant to be: equal but for case, or few typing slips away (a letter too many, too few, another, two swapped):
* one slip for a word of up to four letters, two up to eight, three beyond, never half of the word. The first of equals wins. Undefined where none is near.
*/
function nearest(word, candidates) {
	if (word.length > longestWord) return void 0;
	const slips = word.length <= 4 ? 1 : word.length <= 8 ? 2 : 3;
	const allowed = Math.min(slips, Math.ceil(word.length / 2) - 1);
	const folded = word.toLowerCase();
	let best;
	for (const candidate of candidates) {
		if (candidate === word) continue;
		const distance = candidate.toLowerCase() === folded ? 0 : distanceWithin(word, candidate, Math.min(allowed, (best?.distance ?? allowed + 1) - 1));
		if (distance !== void 0 && (best === void 0 || distance < best.distance)) best = {
			candidate,
			distance
		};
	}
	return best?.candidate;
}
/** Names beyond this were not mistyped, and comparing them is not free. */
var longestWord = 100;
/** Damerau-Levenshtein distance (optimal string alignment), or undefined where it is more than `most`. */
function distanceWithin(a, b, most) {
	if (most < 0 || Math.abs(a.length - b.length) > most) return void 0;
	let [before, last] = [[], Array.from({ length: b.length + 1 }, (_, column) => column)];
	for (let row = 1; row <= a.length; row++) {
		const next = [row];
		for (let column = 1; column <= b.length; column++) {
			const same = a[row - 1] === b[column - 1];
			const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
			const least = Math.min((last[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (same ? 0 : 1));
			next.push(swapped ? Math.min(least, (before[column - 2] ?? 0) + 1) : least);
		}
		if (Math.min(...next) > most) return void 0;
		before = last;
		last = next;
	}
	const distance = last[b.length] ?? 0;
	return distance <= most ? distance : void 0;
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
var form$3 = text`Write ${untrusted("# kubelatch: ignore[rule] reason")}.`;
var tellFlaw = {
	malformed: {
		case: "malformed",
		message: text`This ignore cannot be read, so it excuses nothing.`,
		help: form$3
	},
	"no-rule": {
		case: "malformed",
		message: text`This ignore names no rule, so it excuses nothing.`,
		help: form$3
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
		const collected = unit.made === "folder" && isCollection(unit);
		for (const object of unit.objects) {
			if (!isNamed(object)) continue;
			const first = firsts.get(object.key);
			if (first === void 0) {
				firsts.set(object.key, object);
				continue;
			}
			const found = caseOf$2(unit, first, object);
			if (found === void 0 || found === "same-folder" && (collected || object.identity.kind === "Namespace")) continue;
			const { kind, name } = object.identity;
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
/** A chart's templates choose between alternatives, and a generated name is a new one each time. */
function isNamed({ identity: { kind, name, namespace } }) {
	return name !== "" && !name.endsWith("*") && kind !== "" && !isTemplated(name) && !isTemplated(namespace);
}
/** Folders that hold objects to read or to try, each on its own. */
var collections = /(?:^|[/_-])(?:tests?|testdata|e2e|fixtures?|examples?|samples?|demos?|docs?|snippets|hack|golden|snapshots?|experiments?|benchmarks?)(?:[/_-]|$)/i;
/**
* Whether a folder is a collection of alternatives (install.yaml beside install-ha.yaml, an object before and after) that nobody applies as one.
* Where names stand twice by mistake, one does; of 3,900 in 20 repositories all were meant so.
*/
function isCollection(unit) {
	if (collections.test(unit.root)) return true;
	const files = /* @__PURE__ */ new Map();
	for (const object of unit.objects) if (isNamed(object)) files.set(object.key, (files.get(object.key) ?? /* @__PURE__ */ new Set()).add(object.origin("").file));
	const repeated = [...files.values()].filter(({ size }) => size > 1).length;
	return repeated > 1 && repeated * 10 > files.size;
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
			place: at$1(manifest, child("", first.field), "key"),
			message: text`Indentation was lost: ${untrusted(first.field)} belongs under ${untrusted(first.home)}${others.length > 0 ? text`, and ${others.length} more at the root ${others.length === 1 ? text`belongs` : text`belong`} elsewhere` : text``}. As written the object has no ${untrusted(first.home)} of its own, and the API server refuses it.`,
			help: text`Indent the fields under their parents again.`,
			explains: [manifest.place.pointer]
		};
	}
});
function lostFields(manifest, known) {
	const { value } = manifest;
	if (!isMapping$3(value) || manifest.kind === "" || manifest.kind.endsWith("List")) return [];
	const emptied = (parent) => !isMapping$3(value[parent]);
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
	return Object.keys(value).filter((field) => !rootFields.has(field) && !isMapping$3(value[field])).map((field) => ({
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
			help: adviseOn(refusal, manifest)
		});
		if (refused.length === 0) yield* nearLimit(manifest);
	}
});
var adviceOn$2 = {
	duplicate: text`Keep it in one of the two.`,
	"too-long": text`Shorten it, split the object, or keep the data elsewhere.`,
	invalid: text`Rename the key, and where it is used.`
};
function adviseOn({ reason, pointer }, manifest) {
	if (reason !== "decode") return adviceOn$2[reason] ?? text`Correct the entry.`;
	if (pointer.startsWith("/binaryData/")) return text`Encode it as base64, or put plain text under data.`;
	const value = valueAt(manifest.value, pointer);
	if (value !== null && typeof value === "object") return text`Write it as one text: a block that begins with | keeps it as it is.`;
	return text`Quote the value.`;
}
function* nearLimit(manifest) {
	const { value } = manifest;
	if (!isMapping$3(value) || isSopsEncrypted(value)) return;
	const size = [
		"data",
		"binaryData",
		"stringData"
	].reduce((total, field) => total + sizeOf(value[field]), 0);
	if (size <= annotationLimit) return;
	yield {
		case: "near-limit",
		place: at$1(manifest, "data" in value ? "/data" : "/binaryData", "key"),
		message: text`The data has ${size} bytes. A client-side kubectl apply repeats it in an annotation, and the API server refuses annotations of more than ${annotationLimit} bytes.`,
		help: text`Apply it with --server-side, or split it.`
	};
}
function sizeOf(entries) {
	if (!isMapping$3(entries)) return 0;
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
		for (const refusal of refusedOf("label", manifest, known)) {
			const { suggestion, ...bare } = refusal;
			yield reportRefused(refusal.reason === "decode" || suggestion === void 0 ? bare : refusal, manifest, {
				case: "label",
				why: text` The API server refuses the object.`,
				help: adviceOn$1[refusal.reason] ?? text`Correct the ${[refusal.part]}.`
			});
		}
	}
});
var adviceOn$1 = {
	decode: text`Write it as text, in quotes.`,
	"too-long": text`Shorten it.`,
	"too-many": text`Shorten the annotations, or keep the data elsewhere: a ConfigMap, or a field of its own.`
};
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
			help: refusal.reason === "required" ? text`Add it.` : text`Change the name, and every reference to it.`
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
	return isMapping$3(value) ? {
		pointer,
		value
	} : void 0;
}
/** The mappings in a list field, each with its pointer. */
function itemsOf(owner, list) {
	return sequence(field(owner.value, list)).flatMap((value, index) => isMapping$3(value) ? [{
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
	return isMapping$3(value) ? {
		pointer: join$1(item.pointer, pointer),
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
		place: at$1(manifest, pointer, "key"),
		message: text`${message} The API server refuses the object.`,
		help,
		...more
	};
}
function* missingType(manifest) {
	const missing = manifest.kind === "" ? "kind" : "apiVersion";
	if (!isMapping$3(manifest.value)) return;
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
		place: misspelt === void 0 ? at$1(manifest, "") : at$1(manifest, child("", misspelt), "key"),
		message: text`The object has no ${untrusted(missing)}. The API server cannot tell what it is and refuses it.`,
		help: misspelt === void 0 ? text`Add ${untrusted(missing)}.` : text`Did you mean ${untrusted(missing)}?`,
		explains: [manifest.place.pointer],
		...misspelt === void 0 ? {} : { changes: [{
			place: at$1(manifest, child("", misspelt), "key"),
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
		if (!isMapping$3(holder) || !("immutable" in holder)) continue;
		const pointer = child(child("", parent), "immutable");
		const changes = [{
			place: at$1(manifest, parent === "spec" && Object.keys(holder).length === 1 ? "/spec" : pointer),
			remove: true
		}, {
			place: at$1(manifest, ""),
			insert: {
				key: "immutable",
				value: holder.immutable
			}
		}];
		yield misplaced(manifest, pointer, text`${untrusted("immutable")} is a field of the ${untrusted(manifest.kind)} itself, not of its ${untrusted(parent)}${parent === "spec" ? text` (it has none)` : text``}: the object is not immutable.`, text`Move ${untrusted("immutable")} to the root, beside ${untrusted("data")}.`, {
			changes,
			...parent === "spec" ? { explains: [at$1(manifest, "/spec").pointer] } : {}
		});
	}
}
function* subjectsInRole(manifest) {
	if (!isMapping$3(manifest.value) || !("subjects" in manifest.value)) return;
	yield misplaced(manifest, "/subjects", text`${untrusted("subjects")} is not a field of a ${untrusted(manifest.kind)}: it grants to nobody.`, text`Name the subjects in a RoleBinding or ClusterRoleBinding that refers to it.`);
}
function* namespaceInRoleRef(manifest) {
	const roleRef = field(manifest.value, "roleRef");
	if (!isMapping$3(roleRef) || !("namespace" in roleRef)) return;
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
		place: at$1(manifest, child(entry.pointer, "valueFrom"), "key"),
		message: text`The env entry ${untrusted(stringOf(entry.value, "name") ?? "")} has a value and a valueFrom. The API server refuses the object.`,
		help: text`Keep one of the two.`,
		explains: [at$1(manifest, child(entry.pointer, "value")).pointer]
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
			place: at$1(manifest, child(mount.pointer, "name")),
			message: text`The Pod has no volume ${untrusted(name)}. The API server refuses the object.`,
			help: text`Define the volume under ${untrusted("volumes")}, or name one that is there.`
		};
	}
}
function statefulSpec(manifest) {
	const spec = field(manifest.value, "spec");
	return isMapping$3(spec) ? spec : {};
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
			explains: [at$1(manifest, child(source.pointer, right)).pointer],
			...renames ? { changes: [{
				place: at$1(manifest, pointer, "key"),
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
				place: at$1(manifest, "/apiVersion"),
				message: text`${untrusted(`${apiVersion} ${kind}`)} no longer exists since Kubernetes ${untrusted(since)}. The API server refuses the object.`,
				help: replaceBy(kind, replacement),
				...everywhere ? {} : { versions: standing.unserved },
				...replacement === void 0 ? {} : { changes: [{
					place: at$1(manifest, "/apiVersion"),
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
				place: at$1(manifest, `/rules/${index}/resources`),
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
		for (const error of errors) if (!isEcho$1(error, errors) && !isEmptyTwice(error, errors)) yield reportError(error, manifest, known);
		const told = new Set(errors.map((error) => error.pointer));
		for (const topic of ["value", "rbac-binding"]) for (const refusal of refusedOf(topic, manifest, known)) {
			if (told.has(refusal.pointer) || isEchoed(refusal, errors)) continue;
			yield reportRefused(refusal, manifest, {
				case: "api-validation",
				why: text` The API server refuses the object.`,
				help: refusal.suggestion === void 0 ? adviceOn[refusal.reason] : text``
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
function isEcho$1(error, errors) {
	if (error.cause !== "missing-field") return false;
	return errors.some((other) => other.cause === "unknown-field" && other.nearest === error.field && parent(other.pointer) === error.pointer);
}
/** An empty string is too short, and so matches no pattern. */
function isEmptyTwice({ cause, pointer }, errors) {
	return cause === "bad-pattern" && errors.some((other) => other.cause === "wrong-length" && other.pointer === pointer);
}
var adviceOn = {
	required: text`Add it.`,
	invalid: text`Correct the value.`,
	"not-supported": text`Use a value that is taken.`,
	duplicate: text`Remove one of the two, or give it another name.`,
	"too-long": text`Shorten it.`,
	"too-many": text`Remove what is too much.`,
	forbidden: text`Remove it.`,
	"not-found": text`Correct the name, or define what it names.`,
	decode: text`Correct the value.`
};
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
		place: at$1(manifest, error.pointer, error.part),
		message,
		help,
		...error.field === void 0 ? {} : { distinct: error.field },
		...partly ? { versions: error.versions } : {},
		...error.cause === "unknown-field" && error.nearest !== void 0 ? { changes: [{
			place: at$1(manifest, error.pointer, "key"),
			rename: error.nearest
		}] } : {},
		...error.cause === "missing-field" && error.field !== void 0 ? { explains: [at$1(manifest, child(error.pointer, error.field)).pointer] } : {}
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
	yieldsTo: ["flattened-manifest", "secret-type-changed"],
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
	if (!isMapping$3(value) || (stringOf(value, "type") ?? "Opaque") !== "Opaque") return;
	const keys = ["data", "stringData"].flatMap((field) => isMapping$3(value[field]) ? Object.keys(value[field]) : []);
	const set = new Set(keys);
	const fits = set.size === 2 && set.has("username") && set.has("password") ? "kubernetes.io/basic-auth" : set.size === 1 && set.has(".dockerconfigjson") ? "kubernetes.io/dockerconfigjson" : void 0;
	if (fits === void 0) return;
	yield {
		case: "fitting-type",
		place: "type" in value ? at$1(manifest, "/type") : at$1(manifest, "", "key"),
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
			place: at$1(manifest, "/apiVersion"),
			...tell(apiVersion, kind, standing.nearest)
		};
		if (standing.is !== "built-in" || standing.unserved.length === 0 || standing.removed !== void 0) return;
		const everywhere = standing.served.length === 0;
		const field = standing.nearest === void 0 || standing.nearest.kind !== kind ? "/kind" : "/apiVersion";
		if (everywhere) yield {
			case: "unknown",
			place: at$1(manifest, field),
			...tell(apiVersion, kind, standing.nearest)
		};
		else yield {
			case: "some-versions",
			place: at$1(manifest, "/apiVersion"),
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
				message: text`${sentence(flaw.reason)}. The API server refuses an object with two equal keys, and tools that take it keep only the last value.`,
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
/** Reasons are told within a sentence; here one begins it. */
function sentence([first, ...rest]) {
	return typeof first === "string" ? [first.charAt(0).toUpperCase() + first.slice(1), ...rest] : text`${first === void 0 ? [] : [first, ...rest]}`;
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
		const changed = changedEntries$1(before, after);
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
function changedEntries$1(before, after) {
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
	return isMapping$3(entries) ? entries : {};
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
				place: at$1({ place: object }, "/immutable"),
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
		const [old, now] = [typeOf$1(before.value), typeOf$1(after.value)];
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
function typeOf$1(value) {
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
// src/tree/entry-order.ts
/**
* Entries ordered by path by code unit, each path once. git allows names that are no UTF-8, which may fall together once decoded:
* the later ones get `~2`, `~3` behind their name, so that none hides another.
*/
function orderEntries(entries) {
	if (isOrdered(entries)) return entries;
	entries.sort((one, other) => one.path < other.path ? -1 : one.path > other.path ? 1 : 0);
	const taken = /* @__PURE__ */ new Set();
	return entries.map((entry) => {
		let path = entry.path;
		for (let count = 2; taken.has(path); count++) path = `${entry.path}~${count}`;
		taken.add(path);
		return path === entry.path ? entry : {
			...entry,
			path
		};
	}).sort((one, other) => one.path < other.path ? -1 : 1);
}
function isOrdered(entries) {
	let last;
	for (const { path } of entries) {
		if (last !== void 0 && path <= last) return false;
		last = path;
	}
	return true;
}
// src/tree/options.ts
/** Larger than any manifest that an API server takes (etcd refuses requests above 1.5 MiB), with room for bundles of CRDs. */
var defaultFileSize = 16777216;
// src/policy/config.ts
var configFile = ".github/kubelatch.yml";
/** Read as well, but not beside the other one. */
var otherConfigFile = ".github/kubelatch.yaml";
var grades = [
	"error",
	"warning",
	"notice",
	"off"
];
var failOns = [
	"error",
	"warning",
	"notice",
	"never"
];
var scopes = [
	"new",
	"changed-files",
	"all"
];
var engines = [
	"embedded",
	"kubeconform",
	"both"
];
var incompletes = ["fail", "warn"];
var shippedNames = ["default", "strict"];
// src/schema/archive.ts
var newline = 10;
var tab = 9;
/** Opens an archive that {@link writeArchive} made. Costs nothing: a text is found by binary search. */
function openArchive(bytes) {
	return {
		ids: () => [...bytes.toString("latin1").matchAll(/^[^\t\n]+(?=\t)/gm)].map(([id]) => id),
		read(id) {
			let [from, to] = [0, bytes.length];
			while (from < to) {
				const start = lineStart(bytes, from + to >>> 1);
				const [middle, end] = [bytes.indexOf(tab, start), bytes.indexOf(newline, start)];
				const found = bytes.toString("latin1", start, middle);
				if (found === id) return bytes.toString("utf8", middle + 1, end);
				if (found < id) from = end + 1;
				else to = start;
			}
			throw new Error(`no ${id} in the archive: schemas/ was not generated as a whole`);
		}
	};
}
/** Where the line that a position lies in begins. Position 0 needs its own answer: lastIndexOf counts -1 from the end. */
function lineStart(bytes, position) {
	return position === 0 ? 0 : bytes.lastIndexOf(newline, position - 1) + 1;
}
// src/schema/bundle.ts
/** The folder of generated schemas: `schemas/` beside `dist/` or `src/`, wherever this code was bundled to. */
var schemasFolder = /* @__PURE__ */ findFolder(dirname(fileURLToPath(import.meta.url)));
function findFolder(start) {
	for (let folder = start;; folder = dirname(folder)) {
		if (existsSync(join(folder, "schemas", "kinds.json"))) return join(folder, "schemas");
		if (folder === dirname(folder)) throw new Error(`schemas/ is missing beside ${start}: the installation is incomplete`);
	}
}
/** Every kind that a bundled version serves. Read once. */
var kinds = once$1(() => JSON.parse(readFileSync(join(schemasFolder, "kinds.json"), "utf8")));
/** Read once, and only when something is refused or written out. */
var archive$1 = once$1(() => {
	const { brotliDecompressSync } = createRequire(import.meta.url)("node:zlib");
	return openArchive(brotliDecompressSync(readFileSync(join(schemasFolder, "definitions.txt.br"))));
});
var parsed = /* @__PURE__ */ new Map();
/** The ids of all bundled definitions, in order. */
function definitionIds() {
	return archive$1().ids();
}
/** A bundled definition; `#/$defs/ID` in it refers to another one. Throws for an id that is none. */
function readDefinition(id) {
	const known = parsed.get(id);
	if (known !== void 0) return known;
	const read = JSON.parse(archive$1().read(id));
	parsed.set(id, read);
	return read;
}
/** The bundled minor versions, oldest first. */
var bundledMinors = once$1(() => kinds().minors.map((minor) => `1.${minor}`));
/** The newest bundled minor version. */
function newestMinor() {
	return bundledMinors().at(-1) ?? "1.0";
}
/** When the definition of a kind changed: [first minor, id or null where it is not served], oldest first; undefined for a kind that no bundled version serves. */
function changesOf(apiVersion, kind) {
	const served = kinds().kinds;
	const byKind = Object.hasOwn(served, apiVersion) ? served[apiVersion] : void 0;
	return byKind !== void 0 && Object.hasOwn(byKind, kind) ? byKind[kind] : void 0;
}
/** The definition that a version serves an apiVersion and kind with, or undefined where it does not serve them. */
function definitionId(apiVersion, kind, minor) {
	const wanted = Number(minor.slice(2));
	return changesOf(apiVersion, kind)?.findLast(([first]) => first <= wanted)?.[1] ?? void 0;
}
/** Ids of a definition and of all that it refers to, itself first. */
function closure(id) {
	const reached = /* @__PURE__ */ new Set([id]);
	for (const next of reached) for (const reference of references(readDefinition(next))) reached.add(reference);
	return [...reached];
}
/** The ids that a bundled definition refers to directly. */
function references(schema) {
	if (schema.$ref !== void 0) return [referenced(schema.$ref)];
	return [
		...Object.values(schema.properties ?? {}),
		schema.items,
		schema.additionalProperties
	].flatMap((part) => typeof part === "object" ? references(part) : []);
}
/** `#/$defs/ID` -> ID. */
function referenced(reference) {
	return reference.slice(8);
}
function once$1(make) {
	let made;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}
// src/policy/minors.ts
var form$2 = /^v?(\d+)\.(\d+)(?:\.\d+)?$/;
/** Reads `1.34`, `1.31, 1.34-1.37` and `newest`, each alone or in a list. A patch version stands for its minor version. */
function readMinors(wishes) {
	const bundled = bundledMinors();
	const asked = /* @__PURE__ */ new Set();
	for (const wish of wishes.flatMap((wish) => wish.split(",")).map((wish) => wish.trim())) if (wish === "newest") asked.add(newestMinor());
	else {
		const [from, to = from, ...rest] = wish.split("-").map((end) => minorOf(end.trim()));
		if (from === void 0 || to === void 0 || rest.length > 0) return unreadable(wish);
		const missing = [from, to].find((minor) => !bundled.includes(`1.${minor}`));
		if (missing !== void 0) return unbundled(missing);
		if (from > to) return unreadable(wish);
		for (const minor of bundled) if (Number(minor.slice(2)) >= from && Number(minor.slice(2)) <= to) asked.add(minor);
	}
	return asked.size === 0 ? unreadable("") : { minors: bundled.filter((minor) => asked.has(minor)) };
}
function minorOf(word) {
	const [, major, minor] = form$2.exec(word) ?? [];
	return major === "1" && minor !== void 0 ? Number(minor) : void 0;
}
function range() {
	return text`${untrusted(bundledMinors()[0] ?? "")} to ${untrusted(newestMinor())}`;
}
function unreadable(wish) {
	return {
		fault: text`${untrusted(wish)} is not a Kubernetes version`,
		help: text`Write a minor version such as ${untrusted(newestMinor())}, a range such as ${untrusted(`${bundledMinors().at(-3) ?? newestMinor()}-${newestMinor()}`)}, or a list of them; bundled are ${range()}.`
	};
}
function unbundled(minor) {
	const nearest = bundledMinors().reduce((best, other) => distance(other, minor) < distance(best, minor) ? other : best, newestMinor());
	return {
		fault: text`Kubernetes ${untrusted(`1.${minor}`)} is not bundled`,
		help: text`Use ${untrusted(nearest)}, the nearest; bundled are ${range()}.`
	};
}
function distance(minor, wanted) {
	return Math.abs(Number(minor.slice(2)) - wanted);
}
// src/policy/build-policy.ts
/**
* Configs laid over one another, the weakest first, become a policy: what a later one says replaces what earlier ones say, key by key,
* and for rules case by case and option by option. A rule that none of them names is an error in all its cases: it must not get lost.
*/
function buildPolicy(configs, rules) {
	const last = (key) => configs.findLast((config) => config[key] !== void 0)?.[key];
	return {
		versions: versionsOf(last("kubernetes-versions")),
		paths: last("paths") ?? [],
		schemaEngine: last("schema-engine") ?? "embedded",
		schemaLocations: last("schema-locations") ?? [],
		crds: last("crds") ?? [],
		rules: Object.fromEntries(rules.map((rule) => [rule.id, entryOf(rule, configs)])),
		failOn: last("fail-on") ?? "error",
		scope: last("scope") ?? "new",
		onIncomplete: last("on-incomplete") ?? "fail",
		external: last("external") ?? [],
		trustedControllers: last("trusted-controllers") ?? []
	};
}
/** What a config itself says, as pointers: its keys, and each rule that it names. */
function statedIn(config) {
	return [...Object.keys(config).map((key) => child("", key)), ...Object.keys(config.rules ?? {}).map((id) => child("/rules", id))];
}
/** The exemptions of a config, with the lines that they stand on. */
function exemptionsOf(config, lines) {
	return (config.exemptions ?? []).map((entry, index) => ({
		...entry,
		line: lines[index] ?? 1
	}));
}
/** What a config's schema cannot say: versions that are not bundled, days that are not in the calendar, exemptions about nothing. */
function meaningFaults(config) {
	const versions = versionEntries(config["kubernetes-versions"]).flatMap(({ pointer, wishes }) => {
		const asked = readMinors(wishes);
		return "minors" in asked ? [] : [{
			pointer,
			part: "value",
			message: asked.fault,
			help: asked.help
		}];
	});
	const exemptions = (config.exemptions ?? []).flatMap((exemption, index) => {
		const pointer = child("/exemptions", index);
		const { rule, object, path, key, fingerprint, until } = exemption;
		const faults = [];
		if ([
			rule,
			object,
			path,
			key,
			fingerprint
		].every((part) => part === void 0)) faults.push({
			pointer,
			part: "value",
			message: text`The exemption does not say what it is about`,
			help: text`Add rule, object, path, key or fingerprint.`
		});
		if (until !== void 0 && !isDay(until)) faults.push({
			pointer: child(pointer, "until"),
			part: "value",
			message: text`The exemption’s until is no day of the calendar`,
			help: text`Write the last day it holds as YYYY-MM-DD.`
		});
		return faults;
	});
	return [...versions, ...exemptions];
}
function isDay(until) {
	const day = /* @__PURE__ */ new Date(`${until}T00:00:00Z`);
	return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(until);
}
function versionEntries(versions) {
	if (versions === void 0) return [];
	const pointer = "/kubernetes-versions";
	if (typeof versions === "string") return [{
		paths: "**",
		pointer,
		wishes: [versions]
	}];
	if (isList(versions)) return versions.map((wish, index) => ({
		paths: "**",
		pointer: child(pointer, index),
		wishes: [wish]
	}));
	return Object.entries(versions).map(([paths, wishes]) => ({
		paths,
		pointer: child(pointer, paths),
		wishes: typeof wishes === "string" ? [wishes] : wishes
	}));
}
/** The last entry has the pattern `**`: the newest version where the config leaves paths without one. */
function versionsOf(versions) {
	const whole = typeof versions === "string" ? [versions] : isList(versions) ? versions : void 0;
	if (whole !== void 0) return [{
		paths: "**",
		minors: minorsOf$1(whole)
	}];
	const entries = versionEntries(versions).map(({ paths, wishes }) => ({
		paths,
		minors: minorsOf$1(wishes)
	}));
	return entries.some(({ paths }) => paths === "**") ? [...entries.filter(({ paths }) => paths !== "**"), ...entries.filter(({ paths }) => paths === "**")] : [...entries, {
		paths: "**",
		minors: [newestMinor()]
	}];
}
function minorsOf$1(wishes) {
	const asked = readMinors(wishes);
	return "minors" in asked ? asked.minors : [newestMinor()];
}
function isList(versions) {
	return Array.isArray(versions);
}
function entryOf(rule, configs) {
	const entries = configs.map((config) => ownEntry(config, rule.id)).filter((entry) => entry !== void 0);
	const cases = Object.keys(rule.cases).map((name) => [name, entries.map((entry) => gradeOf(entry, name)).findLast((grade) => grade !== void 0) ?? "error"]);
	const options = Object.assign({}, ...entries.map((entry) => typeof entry === "string" ? {} : entry.options));
	return {
		cases: Object.fromEntries(cases),
		options
	};
}
function ownEntry(config, id) {
	return config.rules !== void 0 && Object.hasOwn(config.rules, id) ? config.rules[id] : void 0;
}
function gradeOf(entry, situation) {
	const severity = typeof entry === "string" ? entry : entry.severity;
	if (severity === void 0 || typeof severity === "string") return severity;
	return Object.hasOwn(severity, situation) ? severity[situation] : void 0;
}
// src/policy/plain-text.ts
/** Controls, line separators and what reverses the direction of text: https://www.unicode.org/reports/tr9/#Directional_Formatting_Characters */
var invisible = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]/g;
/** A text as one plain line for an error of a person: quotations in backquotes, nothing invisible in them. */
function plainText(words) {
	return words.map((part) => typeof part === "string" ? part : `\`${visible(part.untrusted)}\``).join("");
}
function visible(quoted) {
	return quoted.replace(invisible, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`).replaceAll("`", "'");
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
// node_modules/js-yaml/dist/js-yaml.mjs
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
var badKey$1 = Symbol("bad key");
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
	if (decimal.test(plain)) return inRange$1(BigInt(plain.replace("+", "")), plain);
	const parts = based.exec(plain);
	if (parts !== null) {
		const [, sign, binary, octal, hex] = parts;
		const digits = binary !== void 0 ? `0b${binary}` : octal !== void 0 ? `0o${octal}` : `0x${hex}`;
		const value = BigInt(digits);
		return inRange$1(sign === "-" ? -value : value, plain);
	}
	const odd = oddBinary.exec(plain);
	if (odd?.[1] === void 0) return void 0;
	const value = BigInt(`0b${odd[1].slice(1)}`);
	return inRange$1(odd[1].startsWith("-") ? -value : value, odd[1]);
}
function inRange$1(value, written) {
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
	if (value === null) return badKey$1;
	if (value === true) return "true";
	if (value === false) return "false";
	if (value === notJson) return specialFloatKey(source);
	const whole = hint === 2 ? wholeNumber(source.replaceAll("_", "")) : void 0;
	if (whole !== void 0) return whole > int64.most ? badKey$1 : String(whole);
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
		if (key === badKey$1) this.#refuse(event, text`a key must be a string, a number or a boolean: quote it`);
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
			...rangeOf$1(event),
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
			...rangeOf$1(here),
			reason: text`the key ${untrusted(key)} is written twice`,
			first: rangeOf$1(first)
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
			...rangeOf$1(event),
			reason
		});
	}
};
function rangeOf$1(event) {
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
function explain$1(source, offset, complaint) {
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
var longestLine$1 = 2e3;
var quotes = {
	"\"": text`double quote`,
	"'": text`single quote`
};
/** The last bracket or quote above that opens a value and is not closed on its line. */
function openFault(source, line) {
	let above = line;
	for (let count = 0; above !== void 0 && count < linesUp; count++) {
		const found = openingOf(source.slice(above.start, above.end));
		if (found !== void 0) {
			const from = above.start + found;
			const character = source.charAt(from);
			const reason = text`the ${quotes[character] ?? untrusted(character)} that opens here is not closed, or the lines that it spans are not indented`;
			return syntax(from, from + 1, reason);
		}
		above = lineAbove(source, above);
	}
}
function openingOf(written) {
	if (written.length > longestLine$1) return void 0;
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
	const { from, to } = contentOf$1(source, above);
	return syntax(from, to, text`the line is neither a field with a colon nor part of the value above it`);
}
function contentOf$1(source, line) {
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
	const { from: first, to } = contentOf$1(source, line);
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
var deepest$2 = 200;
function openCursor(text, from, end, depth, events) {
	return {
		text,
		end,
		pos: from,
		lineStart: from,
		depth: 0,
		maxDepth: Math.min(depth, deepest$2),
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
function enter$1(cursor) {
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
var hexDigits$1 = /* @__PURE__ */ new Map([
	["x", 2],
	["u", 4],
	["U", 8]
]);
function decodeEscape(text, at, to) {
	const kind = text.charAt(at + 1);
	const simple = simpleEscapes.get(kind);
	if (simple !== void 0) return [simple, at + 2];
	const next = at + 2 + (hexDigits$1.get(kind) ?? to);
	const digits = text.slice(at + 2, next);
	if (next > to || !/^[0-9a-fA-F]+$/.test(digits)) throw giveUp;
	const code = Number.parseInt(digits, 16);
	if (code > 1114111 || code >= 55296 && code <= 57343) throw giveUp;
	return [String.fromCodePoint(code), next];
}
// src/yaml/quick-flow.ts
/** Reads a collection in brackets, at whatever indentation its lines stand, and moves behind it. */
function readFlow$1(cursor) {
	const isList = cursor.text.charCodeAt(cursor.pos) === 91;
	enter$1(cursor);
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
	if (key === badKey$1 || !quoted && key === "<<") throw giveUp;
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
	if (code === 91 || code === 123) return readFlow$1(cursor);
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
	const value = attempt$1(cursor);
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
	if (attempt$1(openCursor(text, from, to, depth, events)) === giveUp) return void 0;
	events.push({ type: EVENT_ID.POP });
	return events;
}
function attempt$1(cursor) {
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
	if (key === badKey$1 || key === "<<") throw giveUp;
	return key;
}
/** A value that begins on the line of its key or dash and is no block collection. */
function readInline(cursor, code, parentIndent) {
	if (code === 34 || code === 39) return readQuoted(cursor);
	if (code === 91 || code === 123) return readFlow$1(cursor);
	if (code === 124 || code === 62) return readBlockScalar(cursor, parentIndent);
	if (beginsPlain(cursor, code)) return readPlain(cursor, parentIndent);
	throw giveUp;
}
/** Reads a mapping from behind the colon of its first key. */
function readMapping(cursor, column, start, firstKey, quoted = false) {
	enter$1(cursor);
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
	enter$1(cursor);
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
		for (const fault of read.faults) flaws.push(flawOf$1(fault, {
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
	if (found !== null) throw new Unreadable(explain$1(source, found.index, "control"));
}
/** What keeps a text from the quick way: controls, the line breaks of YAML 1.1 that are no others, and a byte order mark inside. */
var unusual = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\u2028\u2029\uFEFF\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;
/** Deeper than any limit that a document was read under. */
var deepest$1 = 1e4;
/**
* The events of one document with offsets into `source`, whose content begins at `content`. Throws where the document cannot be parsed, or
* nests too deep.
*/
function eventsOf(source, content) {
	return (!unusual.test(source) && !source.includes("\r") && !hasDirectives(source, 0, content) ? quickEvents(source, content, source.length, deepest$1) : void 0) ?? parsedEvents(source, deepest$1);
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
	if (error instanceof YAMLException) return explain$1(source, error.mark?.position ?? 0, error.reason);
	throw error;
}
function flawOf$1(fault, { index, part, source, lines, read }) {
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
/** Actions of templates, and the marks that scripts replace: `{{ x }}`, `__X__`, `{X_Y}.16`. */
function holdsTemplate(source, part) {
	return /\{\{|\{%|<%|__[A-Z][A-Z0-9_]*[A-Z0-9]__|\{[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\}/.test(source.slice(part.start, part.end));
}
/** The lines of a document: from its first line behind the marker that is not blank to its last. */
function extent(text, lines, part) {
	let from = part.content;
	while (from < part.end && isSpace$1(text.charCodeAt(from))) from++;
	let to = part.end;
	while (to > from && isSpace$1(text.charCodeAt(to - 1))) to--;
	const line = lines.lineOf(from === part.end ? part.start : from);
	return {
		line,
		endLine: Math.max(line, lines.lineOf(Math.max(part.start, to - 1)))
	};
}
function isSpace$1(code) {
	return code === 32 || code === 10 || code === 13 || code === 9;
}
// src/yaml/scalar-offsets.ts
/** Decodes a scalar once more, this time keeping where each unit comes from. */
function scalarUnits(source, event) {
	const units = new Recorder(source);
	if (event.valueStart === -1) return units;
	if (event.style === SCALAR_STYLE.LITERAL_BLOCK || event.style === SCALAR_STYLE.FOLDED_BLOCK) readBlock$1(units, source, event);
	else readFlow(units, source, event);
	return units;
}
var Recorder = class {
	value = "";
	from = [];
	to = [];
	#source;
	constructor(source) {
		this.#source = source;
	}
	/** Units that stand in the source as they are. */
	copy(from, to) {
		this.value += this.#source.slice(from, to);
		for (let at = from; at < to; at++) {
			this.from.push(at);
			this.to.push(at + 1);
		}
	}
	/** Units that something else in the source makes. */
	add(units, from, to) {
		this.value += units;
		for (let at = 0; at < units.length; at++) {
			this.from.push(from);
			this.to.push(to);
		}
	}
};
var escapes = {
	"0": "\0",
	a: "\x07",
	b: "\b",
	t: "	",
	"	": "	",
	n: "\n",
	v: "\v",
	f: "\f",
	r: "\r",
	e: "\x1B",
	" ": " ",
	"\"": "\"",
	"/": "/",
	"\\": "\\",
	N: "",
	_: "\xA0",
	L: "\u2028",
	P: "\u2029"
};
var hexDigits = {
	x: 2,
	u: 4,
	U: 8
};
/** Plain and quoted scalars: line breaks fold, and white space around them goes. */
function readFlow(units, source, event) {
	const double = event.style === SCALAR_STYLE.DOUBLE_QUOTED;
	const single = event.style === SCALAR_STYLE.SINGLE_QUOTED;
	let at = event.valueStart;
	while (at < event.valueEnd) {
		const character = source.charAt(at);
		const blank = /^[ \t]*(?:\r\n?|\n)[ \t\r\n]*/.exec(isSpace(character) ? source.slice(at, event.valueEnd) : "");
		if (blank !== null) at = fold(units, blank[0], at);
		else if (double && character === "\\") at = readEscape(units, source, at, event.valueEnd);
		else {
			const length = single && character === "'" ? 2 : 1;
			units.add(character, at, at + length);
			at += length;
		}
	}
}
function isSpace(character) {
	return character === " " || character === "	" || character === "\n" || character === "\r";
}
function fold(units, blank, at) {
	const breaks = [...blank.matchAll(/\r\n?|\n/g)];
	const kept = breaks.length === 1 ? breaks : breaks.slice(1);
	for (const found of kept) units.add(breaks.length === 1 ? " " : "\n", at + found.index, at + found.index + found[0].length);
	return at + blank.length;
}
function readEscape(units, source, at, end) {
	const kind = source.charAt(at + 1);
	const digits = hexDigits[kind];
	if (digits !== void 0) {
		const to = at + 2 + digits;
		const code = Number.parseInt(source.slice(at + 2, to), 16);
		units.add(code <= 1114111 ? String.fromCodePoint(code) : "", at, to);
		return to;
	}
	const joined = /^(?:\r\n?|\n)[ \t\r\n]*/.exec(source.slice(at + 1, end));
	if (joined !== null) return at + 1 + joined[0].length;
	units.add(escapes[kind] ?? "", at, at + 2);
	return at + 2;
}
/** Literal and folded blocks: each content line stands at its own place in the file. */
function readBlock$1(units, source, event) {
	const indent = Math.max(0, event.indent);
	const folded = event.style === SCALAR_STYLE.FOLDED_BLOCK;
	let blanks = [];
	let begun = false;
	let deeper = false;
	for (const line of linesOf$1(source, event.valueStart, event.valueEnd)) {
		const content = source.slice(line.from, line.end);
		if (event.indent < 0 || /^ *$/.test(content.slice(0, indent + 1)) && content.trimStart() === "" && content.length <= indent) {
			blanks.push({
				from: line.end,
				to: line.to
			});
			continue;
		}
		const isDeeper = folded && /^[ \t]/.test(content.charAt(indent));
		const joins = begun && folded && !isDeeper && !deeper;
		const breaks = joins ? blanks.slice(0, -1) : blanks;
		if (joins && blanks.length === 1) for (const gap of blanks) units.add(" ", gap.from, gap.to);
		else for (const gap of joins ? blanks.slice(1) : breaks) units.add("\n", gap.from, gap.to);
		units.copy(line.from + indent, line.end);
		begun = true;
		deeper = isDeeper;
		blanks = [{
			from: line.end,
			to: line.to
		}];
	}
	for (const gap of chomp(blanks, event, begun)) units.add("\n", gap.from, gap.to);
}
/** The line breaks behind the last content line that stay: none, one or all. */
function chomp(gaps, event, begun) {
	const there = gaps.filter((gap) => gap.to > gap.from);
	if (event.chomping === 2) return [];
	if (event.chomping === 3) return there;
	return begun ? there.slice(0, 1) : [];
}
function* linesOf$1(source, start, stop) {
	for (let from = start; from < stop;) {
		let end = from;
		while (end < stop && source.charCodeAt(end) !== 10 && source.charCodeAt(end) !== 13) end++;
		const crlf = source.charCodeAt(end) === 13 && source.charCodeAt(end + 1) === 10;
		const to = Math.min(stop, end + (crlf ? 2 : 1));
		yield {
			from,
			end,
			to
		};
		from = to;
	}
}
// src/yaml/locate.ts
/**
* The spans of fields in a file's text, in the order asked. A scalar's covers its quotes; a block scalar's begins with its first content line; a
* collection's is its first line alone, from its first key or item; a missing value's is its key's. What an alias or a merge brings is
* located where it is written. A pointer that is not there gives the nearest above it; a document that cannot be parsed its first line. Never throws.
*/
function locate(text, wanted) {
	const lines = new Lines(text);
	const documents = /* @__PURE__ */ new Map();
	const asked = new Set(wanted.map(({ document }) => document));
	const last = Math.max(-1, ...asked);
	let number = 0;
	for (const part of splitDocuments(text)) {
		if (number > last) break;
		if (asked.has(number)) documents.set(number, new Locator(text, part, lines));
		number++;
	}
	return wanted.map((one) => documents.get(one.document)?.locate(one) ?? lines.restOfLine(0));
}
var Locator = class {
	#lines;
	#part;
	#text;
	#index;
	constructor(text, part, lines) {
		this.#text = text;
		this.#lines = lines;
		this.#part = part;
		this.#index = indexOf(text.slice(part.start, part.end), part.content - part.start);
	}
	locate(wanted) {
		if (this.#index === void 0) return this.#firstLine();
		const { entry, exact } = this.#index.find(wanted.pointer);
		const range = exact ? this.#exact(this.#index, entry, wanted) : this.#valueRange(this.#index, entry);
		return range === void 0 ? this.#firstLine() : this.#lines.span(this.#part.start + range.from, this.#part.start + range.to);
	}
	#exact(index, entry, wanted) {
		const isKey = wanted.part === "key" && entry.key !== void 0;
		const at = isKey && entry.key !== void 0 ? entry.key : entry.value;
		const inner = wanted.within === void 0 ? void 0 : innerRange(index, at, wanted.within);
		if (inner !== void 0) return inner;
		const event = isKey ? index.events[at] : void 0;
		return event === void 0 ? this.#valueRange(index, entry) : nodeRange(event);
	}
	#valueRange(index, entry) {
		const event = index.events[entry.value];
		if (event === void 0) return void 0;
		if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) return this.#firstLineOf(index, entry.value);
		const range = nodeRange(event);
		const key = entry.key === void 0 ? void 0 : index.events[entry.key];
		const instead = key === void 0 ? itemDash(index, entry.value) : nodeRange(key);
		if (event.type !== EVENT_ID.SCALAR || range === void 0) return range ?? instead;
		if (event.style !== SCALAR_STYLE.LITERAL_BLOCK && event.style !== SCALAR_STYLE.FOLDED_BLOCK) return range;
		const written = index.source.slice(range.from, range.to);
		const content = written.trim();
		const from = range.from + written.indexOf(content);
		return content === "" ? instead ?? range : {
			from,
			to: from + content.length
		};
	}
	/** A collection's first line, to the end of the last thing of the collection that begins on it. */
	#firstLineOf(index, at) {
		const event = index.events[at];
		const from = event !== void 0 && "start" in event ? event.start : 0;
		const lineEnd = this.#lines.endOfLine(this.#part.start + from) - this.#part.start;
		let to = from + 1;
		let closed = 0;
		for (let inner = at + 1; inner <= index.endOf(at); inner++) {
			const child = index.events[inner];
			const range = child === void 0 ? void 0 : nodeRange(child);
			if (range !== void 0 && range.from >= lineEnd) return {
				from,
				to: withColon(index.source, Math.min(to, lineEnd))
			};
			if (range !== void 0) to = Math.max(to, range.to);
			closed = child?.type === EVENT_ID.POP ? closed + 1 : 0;
		}
		const isFlow = event !== void 0 && "style" in event && event.style === COLLECTION_STYLE.FLOW;
		return {
			from,
			to: Math.min(isFlow ? behindBrackets(index.source, to, closed) : withColon(index.source, to), Math.max(lineEnd, from + 1))
		};
	}
	#firstLine() {
		let from = this.#part.content;
		while (from < this.#part.end && /\s/.test(this.#text.charAt(from))) from++;
		return this.#lines.restOfLine(from === this.#part.end ? this.#part.start : from);
	}
};
function indexOf(source, content) {
	try {
		const events = eventsOf(source, content);
		return events.length < 2 ? void 0 : new DocumentIndex(source, events);
	} catch {
		return;
	}
}
function innerRange(index, at, within) {
	const event = index.events[at];
	if (event?.type !== EVENT_ID.SCALAR) return void 0;
	const units = scalarUnits(index.source, event);
	const from = units.from[Math.min(within.from, units.from.length - 1)];
	const to = units.to[Math.min(Math.max(within.to, within.from + 1), units.to.length) - 1];
	return from === void 0 || to === void 0 ? void 0 : {
		from,
		to: Math.max(from, to)
	};
}
/** The dash of a list's item that has no value: the first behind what is written before it, one more for each such item between. */
function itemDash(index, at) {
	let before = at - 1;
	let dashes = 1;
	for (let event = index.events[before]; event?.type === EVENT_ID.SCALAR && nodeRange(event) === void 0; event = index.events[before]) {
		dashes++;
		before--;
	}
	const event = index.events[before];
	const range = event === void 0 ? void 0 : nodeRange(event);
	if (event === void 0 || range === void 0) return void 0;
	let from = event.type === EVENT_ID.SEQUENCE ? range.from : range.to;
	for (let found = 0; from < index.source.length; from++) {
		if (index.source.charAt(from) === "#") while (from < index.source.length && index.source.charAt(from) !== "\n") from++;
		if (index.source.charAt(from) === "-" && ++found === dashes) return {
			from,
			to: from + 1
		};
	}
	return range;
}
function withColon(source, to) {
	return to + (/^[ \t]*:(?=\s|$)/.exec(source.slice(to, to + 80))?.[0].length ?? 0);
}
function behindBrackets(source, from, count) {
	let to = from;
	for (let at = from, found = 0; found < count && /[\s,:\]}]/.test(source.charAt(at)); at++) {
		if (source.charAt(at) !== "]" && source.charAt(at) !== "}") continue;
		found++;
		to = at + 1;
	}
	return to;
}
// src/policy/plainly-fits.ts
/**
* Whether a value plainly fits a JSON Schema: the look that saves a right config the 200 ms that ajv takes to load and compile. Knows the
* few keywords that {@link import('./policy-schema.ts').policySchema} uses; whatever else a schema says, of a rule's options for
* instance, makes the answer false, and ajv decides.
*/
function plainlyFits(schema, value) {
	if (!isMapping$1(schema)) return schema === true;
	return Object.entries(schema).every(([keyword, told]) => known$1.get(keyword)?.(told, value, schema) ?? false);
}
var always = () => true;
var known$1 = /* @__PURE__ */ new Map([
	["$schema", always],
	["title", always],
	["description", always],
	["type", (told, value) => listOf(told).includes(typeOf(value))],
	["enum", (told, value) => typeof value === "string" && listOf(told).includes(value)],
	["minLength", (told, value) => typeof value !== "string" || told === 1 && value !== ""],
	["maxLength", (told, value) => typeof value !== "string" || typeof told === "number" && value.length <= told],
	["pattern", (told, value) => typeof value !== "string" || typeof told === "string" && new RegExp(told, "u").test(value)],
	["items", (told, value) => !Array.isArray(value) || value.every((item) => plainlyFits(told, item))],
	["minItems", (told, value) => !Array.isArray(value) || typeof told === "number" && value.length >= told],
	["minProperties", (told, value) => !isMapping$1(value) || typeof told === "number" && Object.keys(value).length >= told],
	["propertyNames", (told, value) => !isMapping$1(value) || Object.keys(value).every((key) => plainlyFits(told, key))],
	["required", (told, value) => !isMapping$1(value) || listOf(told).every((key) => typeof key === "string" && Object.hasOwn(value, key))],
	["properties", (told, value) => !isMapping$1(value) || Object.entries(value).every(([key, item]) => ownFits(told, key, item))],
	["additionalProperties", (told, value, schema) => !isMapping$1(value) || strangers(value, schema).every((item) => plainlyFits(told, item))],
	["if", (told, value, schema) => plainlyFits((isObjectTest(told) && isMapping$1(value) ? schema.then : schema.else) ?? true, value) && isObjectTest(told)],
	["then", always],
	["else", always]
]);
/** `{type: object}`, the only question that the policy's schema asks: its no is as sure as its yes. */
function isObjectTest(told) {
	return isMapping$1(told) && told.type === "object" && Object.keys(told).length === 1;
}
function ownFits(properties, key, item) {
	return !isMapping$1(properties) || !Object.hasOwn(properties, key) || plainlyFits(properties[key], item);
}
function strangers(value, { properties }) {
	return Object.entries(value).flatMap(([key, item]) => isMapping$1(properties) && Object.hasOwn(properties, key) ? [] : [item]);
}
function typeOf(value) {
	if (value === null) return "null";
	return Array.isArray(value) ? "array" : typeof value;
}
function listOf(told) {
	return Array.isArray(told) ? told : [told];
}
function isMapping$1(value) {
	return value !== null && typeof value === "object" && !Array.isArray(value);
}
// src/policy/policy-schema.ts
/**
* The JSON Schema (draft 7) of `.github/kubelatch.yml`, built from the rules' own cases and options: what the config is checked
* against, and what editors complete from. Choices are told by `if`, never by `anyOf`, so that each mistake gives one error.
*/
function policySchema(rules) {
	const ids = rules.map((rule) => rule.id);
	return {
		$schema: "http://json-schema.org/draft-07/schema#",
		title: "Kubelatch policy",
		description: "What is required of the Kubernetes configuration in this repository: .github/kubelatch.yml.",
		type: "object",
		additionalProperties: false,
		properties: {
			extends: {
				description: "The policy that this one changes: default, strict, or a file of another repository at a full commit id (owner/repo/path@sha).",
				type: "string"
			},
			"kubernetes-versions": {
				description: "The Kubernetes versions that the configuration is for: \"1.34\", \"1.31, 1.34-1.37\", a list, or by path pattern (the first that fits decides).",
				...versions,
				type: [
					"string",
					"number",
					"array",
					"object"
				],
				propertyNames: pattern,
				additionalProperties: {
					...versions,
					type: [
						"string",
						"number",
						"array"
					]
				}
			},
			paths: patterns("Path patterns that are in scope; one that begins with ! excludes. The last that fits decides."),
			"schema-engine": choice("What checks objects against their schemas.", engines),
			"schema-locations": patterns("Folders with schemas in kubeconform’s layout."),
			crds: patterns("Path patterns of the CustomResourceDefinitions to use; without them all of the repository."),
			rules: {
				description: "How much each rule matters.",
				type: "object",
				additionalProperties: false,
				properties: Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)]))
			},
			"fail-on": choice("The lowest severity that fails a run.", failOns),
			scope: choice("Which findings can fail a run: new ones, all in changed files, or all.", scopes),
			"on-incomplete": choice("What a run does when something that the change touches could not be checked.", incompletes),
			exemptions: {
				description: "Reasoned exceptions.",
				type: "array",
				items: exemptionSchema(ids)
			},
			external: patterns("Objects known to exist outside of this repository, as kind/namespace/name; * stands for any."),
			"trusted-controllers": patterns("Workloads that manage Secrets by design, as namespace/serviceaccount; * stands for any.")
		}
	};
}
/** Numbers are for editors: a version without quotes is taken as it is written before anything is checked. */
var versions = {
	items: { type: ["string", "number"] },
	minItems: 1,
	minProperties: 1,
	minLength: 1
};
/** What picomatch takes: a pattern, or one behind an exclamation mark. */
var pattern = {
	pattern: "^(?:!.|[^!])",
	maxLength: 1e3
};
function patterns(description) {
	return {
		description,
		type: "array",
		items: {
			type: "string",
			...pattern
		}
	};
}
function choice(description, values) {
	return {
		description,
		enum: values
	};
}
function ruleSchema(rule) {
	const severity = {
		if: { type: "object" },
		then: {
			additionalProperties: false,
			properties: Object.fromEntries(Object.entries(rule.cases).map(([name, description]) => [name, choice(description, grades)]))
		},
		else: { enum: grades }
	};
	return {
		description: rule.docs.what,
		if: { type: "object" },
		then: {
			additionalProperties: false,
			properties: {
				severity,
				options: rule.options ?? {
					description: "This rule has no options.",
					type: "object",
					additionalProperties: false
				}
			}
		},
		else: { enum: grades }
	};
}
function exemptionSchema(ids) {
	return {
		type: "object",
		additionalProperties: false,
		required: ["reason"],
		properties: {
			rule: choice("The rule that is excused.", ids),
			object: {
				description: "Kind/name, or Kind/namespace/name.",
				type: "string",
				minLength: 1
			},
			path: {
				description: "A path pattern.",
				type: "string",
				...pattern
			},
			key: {
				description: "A key on the way to the field, or the name of an env variable.",
				type: "string",
				minLength: 1
			},
			fingerprint: {
				description: "One finding, by its fingerprint: 32 hex digits.",
				type: "string",
				pattern: "^[0-9a-f]{32}$"
			},
			reason: {
				description: "Why.",
				type: "string",
				minLength: 1
			},
			until: {
				description: "The last day it holds, as YYYY-MM-DD.",
				type: "string",
				pattern: "^\\d{4}-\\d{2}-\\d{2}$"
			},
			ahead: {
				description: "Landed before its cause, so that it is not reported as unused.",
				type: "boolean"
			}
		}
	};
}
// src/policy/check-config.ts
/** A config that its schema lets pass, or everything that is wrong with it: ajv tells, which is loaded only where it is in doubt. */
async function checkConfig$1(value, rules) {
	const schema = policySchema(rules);
	if (isPlainly(schema, value)) return { config: value };
	const { Ajv } = await import("./ajv2.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const isConfig = new Ajv({
		allErrors: true,
		verbose: true,
		strict: false,
		validateSchema: false,
		ownProperties: true
	}).compile(schema);
	if (isConfig(value)) return { config: value };
	const errors = (isConfig.errors ?? []).filter((error) => error.keyword !== "if");
	return { faults: errors.filter((error) => !isEcho(error, errors)).map(explain) };
}
function isPlainly(schema, value) {
	return plainlyFits(schema, value);
}
/** A key that is only misspelt is not missing as well. */
function isEcho(error, errors) {
	if (error.keyword !== "required") return false;
	const missing = error.params.missingProperty;
	return errors.some((other) => other.keyword === "additionalProperties" && other.instancePath === error.instancePath && nearestKey$1(other) === missing);
}
function explain(error) {
	const pointer = pointerOf(error.instancePath);
	switch (error.keyword) {
		case "additionalProperties": return unknownKey(pointer, String(error.params.additionalProperty), error);
		case "enum": return unknownChoice(pointer, error);
		case "required": return missing$1(pointer, String(error.params.missingProperty));
		case "type": return {
			pointer,
			part: "value",
			message: text`${name(pointer)} is ${typeName(error.data)}`,
			help: text`Write ${typesOf$1(error.params.type)} here.`
		};
		case "pattern": return {
			pointer,
			part: "value",
			message: text`${name(pointer)} has not the right form`,
			help: text`${described(error)}`
		};
		default: return {
			pointer,
			part: "value",
			message: text`${name(pointer)} ${[error.message ?? "is not valid"]}`,
			help: text`${described(error)}`
		};
	}
}
/** What is called what in which mapping decides what a stranger there is. */
function unknownKey(pointer, key, error) {
	const near = nearestKey$1(error);
	const [top, rule, inside] = tokens(pointer);
	const what = top === "rules" && rule === void 0 ? text`There is no rule ${untrusted(key)}` : top === "rules" && inside === "severity" ? text`The rule ${untrusted(rule ?? "")} has no case ${untrusted(key)}` : text`${untrusted(key)} is not a key of ${pointer === "" ? text`the policy` : name(pointer)}`;
	return {
		pointer: child(pointer, key),
		part: "key",
		message: what,
		help: near === void 0 ? keysHelp(error) : text`Did you mean ${untrusted(near)}?`
	};
}
function unknownChoice(pointer, error) {
	const words = (Array.isArray(error.params.allowedValues) ? error.params.allowedValues : []).filter((word) => typeof word === "string");
	const isRule = tokens(pointer).at(0) === "exemptions" && tokens(pointer).at(-1) === "rule";
	const given = typeof error.data === "string" ? error.data : void 0;
	const near = given === void 0 ? void 0 : nearest(given, words);
	const message = given === void 0 ? text`${name(pointer)} is ${typeName(error.data)}` : isRule ? text`There is no rule ${untrusted(given)}` : text`${untrusted(given)} is no value of ${name(pointer)}`;
	const choices = text`Write ${listed(words.map(untrusted), "or")}.`;
	if (near !== void 0) return {
		pointer,
		part: "value",
		message,
		help: words.length > 8 ? text`Did you mean ${untrusted(near)}?` : text`Did you mean ${untrusted(near)}? ${choices}`
	};
	return {
		pointer,
		part: "value",
		message,
		help: words.length > 8 ? text`The command kubelatch rules lists them.` : choices
	};
}
function missing$1(pointer, key) {
	const isReason = key === "reason" && tokens(pointer)[0] === "exemptions";
	const help = isReason ? text`Say under reason why it may stay as it is; add until with the last day it holds.` : text`Add ${untrusted(key)}.`;
	return {
		pointer,
		part: "value",
		message: isReason ? text`The exemption has no reason` : text`${name(pointer)} has no ${untrusted(key)}`,
		help
	};
}
function keysHelp(error) {
	const keys = keysOf$1(error);
	if (keys.length === 0) return text`Remove it; nothing can be set here.`;
	return keys.length > 16 ? text`The command kubelatch rules lists them.` : text`The keys here are ${listed(keys.map(untrusted))}.`;
}
function nearestKey$1(error) {
	return nearest(String(error.params.additionalProperty), keysOf$1(error));
}
function keysOf$1(error) {
	return Object.keys(error.parentSchema?.properties ?? {});
}
/** A field by its way from the root: `rules.rbac-wildcard.severity`. */
function name(pointer) {
	return pointer === "" ? text`The policy` : text`${untrusted(tokens(pointer).join("."))}`;
}
/** A schema's descriptions and ajv's words are ours, not the config's. */
function described(error) {
	const description = error.parentSchema?.description;
	return typeof description === "string" ? [description] : text`Correct the value of ${name(pointerOf(error.instancePath))}.`;
}
function typesOf$1(type) {
	return listed((Array.isArray(type) ? type : [type]).map((one) => [typeWords[String(one)] ?? "something else"]), "or");
}
function typeName(value) {
	if (value === null || value === void 0) return text`empty`;
	if (typeof value === "boolean") return text`a boolean to YAML`;
	return [Array.isArray(value) ? "a list" : typeWords[typeof value] ?? "something else"];
}
var typeWords = {
	object: "a mapping",
	array: "a list",
	string: "a text",
	number: "a number",
	integer: "a whole number",
	boolean: "true or false"
};
function pointerOf(path) {
	return path === "" ? "" : `/${path.slice(1)}`;
}
// src/policy/read-config.ts
/** Far beyond any policy that a person writes. */
var configLimits = {
	fileSize: 1e6,
	documents: 10,
	depth: 50,
	aliases: 100,
	nodes: 1e5
};
/** Reads and checks one config. What is wrong comes with its line and column, all at once, in order; nothing is thrown. */
async function readConfig(file, bytes, rules) {
	if (bytes.byteLength > configLimits.fileSize) return { faults: [atStart(file, text`The policy is larger than a megabyte`, text`Shorten it.`)] };
	const decoded = decodeText(bytes);
	if ("failed" in decoded) return { faults: [atStart(file, text`The policy cannot be read: ${decoded.failed}`, text`Save it as UTF-8.`)] };
	const { documents, flaws, stopped } = readYaml(decoded.text, configLimits);
	if (flaws.length > 0) return { faults: flaws.map((flaw) => atSpan(file, flaw.span, text`The policy is not valid YAML: ${flaw.reason}`, text`Correct the line.`)) };
	if (stopped !== void 0) return { faults: [atLine(file, stopped.line, text`The policy is nested too deeply or too large from here on`, text`Shorten it.`)] };
	const written = documents.filter((document) => document.value !== void 0 && document.value !== null);
	const second = written[1];
	if (second !== void 0) return { faults: [atLine(file, second.line, text`The policy has a second document`, text`Join the two into one.`)] };
	const checked = await checkConfig$1(withWrittenNumbers(written[0]?.value ?? {}, decoded.text, written[0]?.index ?? 0), rules);
	if ("config" in checked) return {
		file,
		text: decoded.text,
		config: checked.config
	};
	return { faults: locateFaults(file, decoded.text, checked.faults) };
}
/** Gives faults their lines and columns, in order of appearance. */
function locateFaults(file, source, faults) {
	const spans = locate(source, faults.map(({ pointer, part }) => ({
		document: firstDocument(source),
		pointer,
		part
	})));
	return faults.map(({ pointer, part, message, help }, index) => {
		const span = spans[index] ?? start$2;
		return {
			place: {
				file,
				document: firstDocument(source),
				pointer,
				part,
				span
			},
			line: span.line,
			column: span.column,
			message,
			help
		};
	}).sort((a, b) => a.line - b.line || a.column - b.column);
}
/** The 1-based line of each pointer. */
function linesOf(source, pointers) {
	if (pointers.length === 0) return [];
	const document = firstDocument(source);
	return locate(source, pointers.map((pointer) => ({
		document,
		pointer
	}))).map((span) => span.line);
}
function firstDocument(source) {
	const { documents } = readYaml(source, configLimits);
	return documents.find((document) => document.value !== void 0 && document.value !== null)?.index ?? 0;
}
/**
* YAML makes a number of `1.30`, and so 1.3 of it; a grade `off` becomes false. Both are taken as they are written.
* https://yaml.org/type/float.html, https://yaml.org/type/bool.html
*/
function withWrittenNumbers(value, source, document) {
	if (!isMapping(value)) return value;
	const versions = value["kubernetes-versions"];
	const numbers = numbersIn(versions, "/kubernetes-versions");
	const spans = numbers.length === 0 ? [] : locate(source, numbers.map((pointer) => ({
		document,
		pointer,
		part: "value"
	})));
	const lines = source.split(/\r\n|\r|\n/);
	const written = new Map(numbers.map((pointer, index) => [pointer, sliceOf(lines, spans[index])]));
	const replaced = versions === void 0 ? {} : { "kubernetes-versions": replace(versions, "/kubernetes-versions", written) };
	return {
		...value,
		...replaced,
		...isMapping(value.rules) ? { rules: withOff(value.rules) } : {}
	};
}
function numbersIn(value, pointer) {
	if (typeof value === "number") return [pointer];
	if (Array.isArray(value)) return value.flatMap((item, index) => numbersIn(item, child(pointer, index)));
	return isMapping(value) ? Object.entries(value).flatMap(([key, item]) => numbersIn(item, child(pointer, key))) : [];
}
function replace(value, pointer, written) {
	if (typeof value === "number") return written.get(pointer) ?? String(value);
	if (Array.isArray(value)) return value.map((item, index) => replace(item, child(pointer, index), written));
	if (!isMapping(value)) return value;
	return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, replace(item, child(pointer, key), written)]));
}
function withOff(rules) {
	const grade = (value) => value === false ? "off" : value;
	return mapValues(rules, (entry) => {
		if (!isMapping(entry) || entry.severity === void 0) return grade(entry);
		return {
			...entry,
			severity: isMapping(entry.severity) ? mapValues(entry.severity, grade) : grade(entry.severity)
		};
	});
}
function mapValues(mapping, change) {
	return Object.fromEntries(Object.entries(mapping).map(([key, value]) => [key, change(value)]));
}
function sliceOf(lines, span) {
	return span === void 0 ? "" : lines[span.line - 1]?.slice(span.column - 1, span.endColumn - 1) ?? "";
}
function isMapping(value) {
	return value !== null && typeof value === "object" && !Array.isArray(value);
}
var start$2 = {
	line: 1,
	column: 1,
	endLine: 1,
	endColumn: 1
};
function atStart(file, message, help) {
	return atSpan(file, start$2, message, help);
}
function atLine(file, line, message, help) {
	return atSpan(file, {
		line,
		column: 1,
		endLine: line,
		endColumn: 1
	}, message, help);
}
function atSpan(file, span, message, help) {
	return {
		place: {
			file,
			document: 0,
			pointer: "",
			span
		},
		line: span.line,
		column: span.column,
		message,
		help
	};
}
// src/policy/shipped.ts
var texts = {
	default: "# What Kubelatch requires unless a repository says otherwise: one entry per rule, by group.\n#\n#   rule-id: error                                   all cases alike\n#   rule-id: {severity: {case: error, other: off}}   case by case\n#   rule-id: {severity: warning, options: {...}}     with options\n#\n# error    the API server or the kubelet refuses it, an outage is certain, a credential leaks, or a grant reaches arbitrary Secrets\n# warning  a likely defect, or more privilege than needed\n# notice   advice\n# off      not asked\n\nfail-on: error\nscope: new\non-incomplete: fail\nschema-engine: embedded\n\nrules:\n  # Broken YAML, or a key that stands twice: what of it is applied is chance.\n  yaml-parse-error: {severity: error}\n  # Lost indentation: an object without a name and data, and its settings as unknown fields.\n  flattened-manifest: {severity: error}\n  # A name that the API server does not take.\n  invalid-object-name: {severity: error}\n  # A label or annotation that the API server does not take.\n  invalid-label-key: {severity: error}\n  # A key or value that a ConfigMap or Secret cannot hold; a notice where only client-side apply has a limit.\n  invalid-data-entry: {severity: {entry: error, near-limit: notice}}\n  # Plain text under a Secret's data.\n  secret-data-not-base64: {severity: error}\n  # A Secret without what its type demands; a notice where a built-in type would fit.\n  secret-type-keys: {severity: {missing: error, fitting-type: notice}}\n  # A field where the API does not know it, and where it belongs.\n  misplaced-field: {severity: error}\n  # An API version that the clusters no longer serve.\n  removed-api-version: {severity: {removed: error, podsecuritypolicy-grant: warning}}\n  # One object defined twice in what is applied together; where only the order of files decides, it may be meant.\n  duplicate-object: {severity: {same-file: error, same-kustomization: error, same-folder: warning}}\n  # Whatever else the schemas and the API server refuse.\n  schema-violation: {severity: error}\n  # A kind or version that no cluster in use serves.\n  unknown-kind: {severity: error}\n\n  # Data of an immutable object that changes under the same name.\n  immutable-data-changed: {severity: {changed: error, recreated: warning}}\n  # An immutable object that is made mutable again.\n  immutable-unset: {severity: {unset: error, recreated: warning}}\n  # Another type for an existing Secret.\n  secret-type-changed: {severity: {changed: error, recreated: warning}}\n\n  # A star in a role: an error where it reaches Secrets.\n  rbac-wildcard: {severity: {secrets: error, all-verbs: warning, foreign-group: warning, custom-group: notice, subresource: error, non-resource: warning}}\n  # Reading Secrets without naming them.\n  rbac-secrets-read-unscoped: {severity: {list: error, get: warning}}\n  # A rule of a role that grants nothing, or that the API server refuses.\n  rbac-rule-never-matches: {severity: {refused: error, never: warning}}\n  # Another role for an existing binding.\n  rbac-roleref-changed: {severity: {changed: error, recreated: warning}}\n\n  # What a change does to this policy, its exemptions and ignores; it does not apply to itself.\n  policy-changed: {severity: {changed: notice, relaxed: warning, broken: error}}\n  # An exemption or an ignore that excuses nothing any more.\n  exemption-unused: {severity: warning}\n  # An exemption past its last day.\n  exemption-expired: {severity: warning}\n  # An ignore that excuses nothing because of how it is written.\n  ignore-invalid: {severity: warning}\n  # What only one of the two schema engines refuses (schema-engine: both).\n  engine-difference: {severity: warning}\n",
	strict: "# For repositories where nothing may stay: the default policy, where warnings fail and known findings in changed files count as well.\n\nextends: default\nfail-on: warning\nscope: changed-files\n\nrules:\n  # Twice in a folder is an accident as well.\n  duplicate-object: {severity: {same-folder: error}}\n  # Roles that name PodSecurityPolicies are leftovers.\n  removed-api-version: {severity: {podsecuritypolicy-grant: error}}\n  # Deleting and recreating under the same name leaves old data in kubelets.\n  immutable-data-changed: {severity: {recreated: error}}\n  immutable-unset: {severity: {recreated: error}}\n  secret-type-changed: {severity: {recreated: error}}\n  # Every star is named away.\n  rbac-wildcard: {severity: error}\n  # Also get needs names.\n  rbac-secrets-read-unscoped: {severity: error}\n  # A rule that grants nothing was meant to grant something.\n  rbac-rule-never-matches: {severity: error}\n  # Relaxing the policy takes a second look.\n  policy-changed: {severity: {relaxed: error}}\n  # Exceptions end when they say so.\n  exemption-expired: {severity: error}\n  ignore-invalid: {severity: error}\n"
};
/**
* A shipped policy as written; strict extends default. Trusted: it is part of the program, and a test holds it to the schema.
*/
function shippedConfig(name) {
	const [document] = readYaml(texts[name], configLimits).documents;
	return document?.value;
}
// src/policy/load-policy.ts
/** The policy of a tree: the shipped one with the repository's config over it. Throws a {@link UserError} that lists what is wrong. */
async function loadPolicy(sources) {
	const read = await readPolicy(sources);
	if ("policy" in read) return read.policy;
	throw new UserError(read.faults.map(({ place, line, column, message, help }) => `${place.file}:${line}:${column}: ${plainText(message)}. ${plainText(help)}`).join("\n"), { hint: "The policy was not used and nothing was checked. Correct it and run again." });
}
/** The same, with what is wrong as data: how the policy that a change proposes is read. */
async function readPolicy(sources) {
	const found = await findConfig(sources);
	if ("faults" in found) return found;
	const { file, own } = found;
	if (own === void 0) return { policy: {
		...buildPolicy([shippedConfig("default")], sources.rules),
		exemptions: [],
		stated: []
	} };
	const read = await readConfig(file, own, sources.rules);
	if ("faults" in read) return read;
	const extended = await readExtended(read, sources);
	if ("faults" in extended) return extended;
	const faults = locateFaults(file, read.text, meaningFaults(read.config));
	return faults.length > 0 ? { faults } : { policy: policyOf(read, extended.configs, sources.rules) };
}
async function findConfig({ read, file }) {
	if (file !== void 0) return {
		file,
		own: await read(file)
	};
	const [bytes, otherBytes] = await Promise.all([read(configFile), read(otherConfigFile)]);
	if (bytes !== void 0 && otherBytes !== void 0) return { faults: [twoConfigs()] };
	return bytes === void 0 ? {
		file: otherConfigFile,
		own: otherBytes
	} : {
		file: configFile,
		own: bytes
	};
}
function policyOf(read, extended, rules) {
	const { config, file } = read;
	const lines = linesOf(read.text, (config.exemptions ?? []).map((_, index) => `/exemptions/${index}`));
	return {
		...buildPolicy([...extended, config], rules),
		file,
		stated: statedIn(config),
		exemptions: exemptionsOf(config, lines)
	};
}
/** What a config is laid over, the weakest first. A file of another repository may itself extend a shipped policy, and nothing else. */
async function readExtended(read, sources) {
	const named = read.config.extends ?? "default";
	const fault = (message, help) => ({ faults: locateFaults(read.file, read.text, [{
		pointer: "/extends",
		part: "value",
		message,
		help
	}]) });
	if (isShipped(named)) return { configs: shippedChain(named) };
	const remote = remotePolicy(named);
	if (remote === void 0) {
		const near = nearest(named, shippedNames);
		const help = text`Write default, strict, or owner/repo/path@sha with the full 40 digits of a commit.`;
		return fault(text`There is no policy ${untrusted(named)} to extend`, near === void 0 ? help : text`Did you mean ${untrusted(near)}? ${help}`);
	}
	if (sources.readRemote === void 0) return fault(text`The policy ${untrusted(named)} lies in another repository, which cannot be read here`, text`Extend default or strict, and copy what differs.`);
	const theirs = await readConfig(named, await sources.readRemote(remote), sources.rules);
	if ("faults" in theirs) return theirs;
	const below = theirs.config.extends ?? "default";
	if (!isShipped(below)) return fault(text`The policy ${untrusted(named)} extends ${untrusted(below)}`, text`A policy of another repository can only extend default or strict.`);
	const faults = locateFaults(named, theirs.text, meaningFaults(theirs.config));
	return faults.length > 0 ? { faults } : { configs: [...shippedChain(below), theirs.config] };
}
function shippedChain(name) {
	const config = shippedConfig(name);
	return name === "default" ? [config] : [shippedConfig("default"), config];
}
function isShipped(name) {
	return shippedNames.some((shipped) => shipped === name);
}
/** `owner/repo/path@sha`: a branch or a tag could be moved by those that it binds. */
function remotePolicy(name) {
	const [, owner, repository, path, commit] = /^([\w.-]+)\/([\w.-]+)\/([^@]+)@([0-9a-f]{40})$/.exec(name) ?? [];
	if (owner === void 0 || repository === void 0 || path === void 0 || commit === void 0) return void 0;
	return path.split("/").some((part) => part === "" || part === "." || part === "..") ? void 0 : {
		owner,
		repository,
		path,
		commit
	};
}
function twoConfigs() {
	return {
		place: {
			file: otherConfigFile,
			document: 0,
			pointer: "",
			span: {
				line: 1,
				column: 1,
				endLine: 1,
				endColumn: 1
			}
		},
		line: 1,
		column: 1,
		message: text`There are two policies, ${untrusted(configFile)} and ${untrusted(otherConfigFile)}`,
		help: text`Keep one of them.`
	};
}
// src/policy/flags.ts
/** Lays flags over a policy. Throws a {@link UserError} of status 3 that names the flag and the nearest value. */
function setFlags(policy, flags) {
	const { minors, schemaEngine, failOn, scope, onIncomplete, grades: graded, only } = readFlags(flags, policy);
	const rules = Object.entries(policy.rules).map(([id, entry]) => [id, only.length === 0 || only.includes(id) ? entry : silenced(entry)]);
	return {
		...policy,
		rules: graded.reduce(gradeRule, Object.fromEntries(rules)),
		...minors === void 0 ? {} : { versions: [{
			paths: "**",
			minors
		}] },
		...schemaEngine === void 0 ? {} : { schemaEngine },
		...failOn === void 0 ? {} : { failOn },
		...scope === void 0 ? {} : { scope },
		...onIncomplete === void 0 ? {} : { onIncomplete }
	};
}
/** Reads flags against the rules of a policy. An empty string is not set, as with an action's inputs. */
function readFlags(flags, policy) {
	const schemaEngine = oneOf$1("schema-engine", flags["schema-engine"], engines);
	const failOn = oneOf$1("fail-on", flags["fail-on"], failOns);
	const scope = oneOf$1("scope", flags.scope, scopes);
	const onIncomplete = oneOf$1("on-incomplete", flags["on-incomplete"], incompletes);
	const minors = flags["kubernetes-versions"] ? minorsOf(flags["kubernetes-versions"]) : void 0;
	const rules = (flags.rule ?? []).map((wish) => readRule(wish, policy.rules));
	return {
		...minors === void 0 ? {} : { minors },
		...schemaEngine === void 0 ? {} : { schemaEngine },
		...failOn === void 0 ? {} : { failOn },
		...scope === void 0 ? {} : { scope },
		...onIncomplete === void 0 ? {} : { onIncomplete },
		grades: rules.flatMap(({ grade, ...rest }) => grade === void 0 ? [] : [{
			...rest,
			grade
		}]),
		only: rules.flatMap(({ rule, grade }) => grade === void 0 ? [rule] : [])
	};
}
function gradeRule(rules, { rule, case: situation, grade }) {
	const entry = rules[rule];
	if (entry === void 0) return rules;
	const cases = Object.fromEntries(Object.entries(entry.cases).map(([name, old]) => [name, situation === void 0 || situation === name ? grade : old]));
	return {
		...rules,
		[rule]: {
			...entry,
			cases
		}
	};
}
function silenced(entry) {
	return {
		...entry,
		cases: Object.fromEntries(Object.keys(entry.cases).map((name) => [name, "off"]))
	};
}
function readRule(wish, rules) {
	const [named = "", grade] = wish.split("=").map((part) => part.trim());
	const [rule = "", situation] = named.split("/");
	const cases = Object.hasOwn(rules, rule) ? rules[rule]?.cases : void 0;
	if (cases === void 0) throw wrong("rule", rule, Object.keys(rules), "kubelatch rules lists them.");
	if (situation !== void 0 && !Object.hasOwn(cases, situation)) throw wrong("rule", named, Object.keys(cases).map((name) => `${rule}/${name}`));
	const known = grade === void 0 ? void 0 : oneOf$1("rule", grade, grades);
	return {
		rule,
		...situation === void 0 ? {} : { case: situation },
		...known === void 0 ? {} : { grade: known }
	};
}
function minorsOf(wish) {
	const asked = readMinors([wish]);
	if ("minors" in asked) return asked.minors;
	throw new UserError(`kubernetes-versions: ${plainText(asked.fault)}`, {
		hint: plainText(asked.help),
		status: 3
	});
}
function oneOf$1(flag, given, values) {
	if (given === void 0 || given === "") return void 0;
	const found = values.find((value) => value === given);
	if (found === void 0) throw wrong(flag, given, values);
	return found;
}
function wrong(flag, given, values, more = `It takes ${values.join(", ")}.`) {
	const near = nearest(given, values);
	return new UserError(`${flag}: there is no ${plainText([{ untrusted: given.slice(0, 200) }])}`, {
		hint: near === void 0 ? more : `Did you mean ${near}? ${more}`,
		status: 3
	});
}
// src/commands/read-policy.ts
/** Reads a file of a tree; undefined where it is none. */
function fileReader(tree) {
	return async (path) => {
		const entry = (await tree.entries()).find((candidate) => candidate.path === path);
		if (entry === void 0 || entry.kind !== "file" && entry.kind !== "executable") return void 0;
		for await (const blob of tree.read([entry.blob])) if ("bytes" in blob) return blob.bytes;
		throw new UserError(`${path} could not be read.`, { hint: "The policy decides what is checked, so nothing was checked. Make the file readable." });
	};
}
/** Reads the policy of a folder on disk, for checks outside any tree. A config given by flag stands in for the folder's own. */
function diskReader(root, flags, { directory }) {
	return async (path) => {
		if (flags.config !== void 0) return path === ".github/kubelatch.yml" ? readGiven(resolve(directory, flags.config)) : void 0;
		if (path !== ".github/kubelatch.yml" && path !== ".github/kubelatch.yaml") return void 0;
		return readIfThere(resolve(root, path));
	};
}
async function readGiven(path) {
	const bytes = await readIfThere(path);
	if (bytes === void 0) throw new UserError(`There is no config file ${path}.`, {
		hint: "Correct --config.",
		status: 3
	});
	return bytes;
}
async function readIfThere(path) {
	try {
		return await readFile(path);
	} catch (error) {
		if (error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR")) return void 0;
		throw new UserError(`${path} could not be read.`, {
			hint: "The policy decides what is checked, so nothing was checked. Make the file readable.",
			cause: error
		});
	}
}
/** What a change makes of the policy, where it touches its file: one of the usual two, or the one that a person named. */
async function readProposed(before, after, file) {
	const files = file === void 0 ? [configFile, otherConfigFile] : [file];
	const ids = async (tree) => (await tree.entries()).filter(({ path }) => files.includes(path)).map(({ path, blob }) => `${path} ${blob}`);
	if ((await ids(before)).join() === (await ids(after)).join()) return {};
	const read = await readPolicy({
		rules: catalogue,
		read: fileReader(after),
		...file === void 0 ? {} : { file }
	});
	return "policy" in read ? { proposed: read.policy } : { proposedFaults: read.faults };
}
// src/commands/read-lines.ts
/**
* The lines of the files of the after tree that findings lie in, by path and without their ends: for GitHub's line hash in SARIF, which takes
* bytes as UTF-8 whatever they are (github/codeql-action src/fingerprints.ts). What cannot be read has none.
*/
async function readLines(tree, findings) {
	const wanted = new Set(findings.filter((finding) => finding.side === "head").map((finding) => finding.place.file));
	const entries = (await tree.entries()).filter(({ path, kind }) => wanted.has(path) && (kind === "file" || kind === "executable"));
	const lines = /* @__PURE__ */ new Map();
	for await (const blob of tree.read([...new Set(entries.map((entry) => entry.blob))])) if ("bytes" in blob) lines.set(blob.id, Buffer.from(blob.bytes).toString().split(/\r\n|\r|\n/));
	const blobs = new Map(entries.map(({ path, blob }) => [path, blob]));
	return (path) => lines.get(blobs.get(path) ?? "");
}
// src/findings/outcome.ts
/** Whether a finding is in the policy's scope: new ones always, existing ones in changed files or anywhere, as the policy says. */
function counts(finding, scope, changed) {
	if (finding.status === "new") return true;
	if (finding.status !== "existing") return false;
	return scope === "all" || scope === "changed-files" && (changed === void 0 || changed.has(finding.place.file));
}
/** Whether a severity is at or above `fail-on`. */
function fails(severity, failOn) {
	return failOn !== "never" && severities.indexOf(severity) <= severities.indexOf(failOn);
}
/** Whether a failed gap is the change's own: new, or in a file that it touches. */
function leavesIncomplete(gap, changed) {
	if (gap.kind !== "failed" || gap.status === "fixed") return false;
	return gap.status === "new" || changed === void 0 || changed.has(gap.place.file);
}
/** Failed wins over incomplete (decision 11): what is known to be wrong is wrong, whatever else could not be checked. */
function outcomeOf(findings, gaps, policy, changed) {
	if (findings.some((finding) => fails(finding.severity, policy.failOn) && counts(finding, policy.scope, changed))) return "failed";
	return gaps.some((gap) => leavesIncomplete(gap, changed)) ? "incomplete" : "passed";
}
// src/tokens/credential-name.ts
/** Words that mean a credential wherever they stand in a name: `PGPASSWORD`, `apitoken`. */
var anywhere = /passw(?:or)?d|passphrase|secret|credential|token(?!iz)|(?:api|private|access|encryption|signing|license|master|ssh)[-_. ]?key(?!board)/;
/** Short words that mean one where they stand alone: `DB_PASS`, but not `passthrough`. */
var alone = /(?:^|[^a-z])(?:pass|pwd|passcode|creds?|bearer|jwt|dsn|cookie|auth|(?:account|shared)[-_. ]key|key[-_. ](?:data|material)|conn(?:ection)?[-_. ]?str(?:ing)?s?)(?:$|[^a-z])/;
/** Endings that turn the name of a credential into the name of something about it. */
var aboutCredential = /[-_. ](?:file|path|name|names|ttl|url|uri|endpoint|header|ref|refs|selector|namespace|type|dir|expiration|seconds|requests)$/;
/** Counts of a language model’s tokens. */
var countsTokens = /(?:^|[-_. ])(?:max|min|num|total|prompt|output|input)[-_. ](?:[a-z]+[-_. ])*tokens$/;
/** Fields of Kubernetes that only refer to a Secret or a token. */
var structural = /* @__PURE__ */ new Set([
	"secret",
	"secrets",
	"image pull secrets",
	"automount service account token",
	"service account token"
]);
/** Whether a key, a variable or a flag goes by a name that says credential. Rather too often than once too seldom: enough to hide a value. */
function saysCredential(name) {
	return saysSo(wordsOf(name));
}
function saysSo(words) {
	if (structural.has(words) || aboutCredential.test(words) || countsTokens.test(words)) return false;
	return anywhere.test(words) || alone.test(words);
}
function wordsOf(name) {
	return name.replace(/^-+/, "").replace(/([a-z0-9])([A-Z])/g, "$1 $2").toLowerCase();
}
/** A line with all of its values covered: what follows the first key, or everything behind the indentation and the dashes. */
function coverValues(line) {
	const [, lead = "", key = "", rest = ""] = /^(\s*(?:-\s+)*)((?:"[^"]*"|'[^']*'|[^\s:#'"{[][^:#]*):(?=\s|$))?(.*)$/.exec(line) ?? [];
	const value = rest.trim();
	const shown = coverRuns(key);
	return value === "" || /^[|>][-+0-9]*$/.test(value) ? `${lead}${shown}${rest}` : `${lead}${shown}${key === "" ? "" : " "}***`;
}
/** A line with what may be a credential covered: by the name before it, by its place in a URL, or by how it looks. */
function coverCredentials(line) {
	return coverRuns(coverNamed(line).replace(/(:\/\/)[^\s/@"']+@/g, `$1***@`));
}
/** Everything behind a name that says credential, since where its value ends is hard to tell and of no use. */
function coverNamed(line) {
	for (const match of line.matchAll(/(--?)?([A-Za-z_][\w.-]*)(["']?\s*[:=]\s*|["']?\s+(?=\S))/g)) {
		const [whole, flag, name = "", separator = ""] = match;
		if (!/[:=]/.test(separator) && flag === void 0 || !saysCredential(name)) continue;
		const from = match.index + whole.length;
		const value = line.slice(from).trim();
		if (value === "" || /^(?:["']?(?:true|false)["']?|null|~|[|>][-+0-9]*|[{[]\s*[}\]])(?:\s+#.*)?$/.test(value)) continue;
		return `${line.slice(0, from)}***`;
	}
	return line;
}
/** Long runs without a space that no person would write: base64, hex, tokens of any provider. */
function coverRuns(line) {
	return line.replace(/[A-Za-z0-9+/_=-]{20,}/g, (run) => looksRandom(run) ? "***" : run);
}
function looksRandom(run) {
	const pieces = run.split(/[^A-Za-z0-9]+/);
	if (pieces.some((piece) => piece.length >= 20 && !isWords(piece))) return true;
	const mixed = /[a-z]/.test(run) && /[A-Z]/.test(run);
	if (!/\d/.test(run)) return mixed && !pieces.every(isPlain) && entropy(run) >= 3.5;
	if (!/[A-Za-z]/.test(run)) return false;
	return (mixed || /^[0-9a-f-]+$/.test(run)) && entropy(run) >= 3.2;
}
/** `HorizontalPodAutoscaler`: at least two words of which none is long, and no digit. */
function isWords(piece) {
	const words = piece.match(/[A-Z]?[a-z]+/g) ?? [];
	return words.join("") === piece && words.length > 1 && words.every((word) => word.length >= 2 && word.length <= 15) && piece.length / words.length >= 4;
}
/** One word, one abbreviation, or words put together. */
function isPlain(piece) {
	return /^(?:[A-Z]?[a-z]{0,15}|[A-Z]{1,6})$/.test(piece) || isWords(piece);
}
/** Shannon's, in bits per character. */
function entropy(text) {
	const counts = /* @__PURE__ */ new Map();
	for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
	let bits = 0;
	for (const count of counts.values()) bits -= count / text.length * Math.log2(count / text.length);
	return bits;
}
// src/findings/frames.ts
/** Longer lines are data, not something that a person wrote. */
var longestLine = 2e3;
/** Fields of a Secret whose values tell nothing: their pointers inside the object, and what such a value looks like. */
var plainOfSecret = /(?:^|\/)(?:apiVersion|kind|type|immutable|metadata|metadata\/name|metadata\/namespace|metadata\/labels(?:\/[^/]+)?)$/;
var plainValue = /^\s*(?:-\s+)*[\w./"'-]+:(?:\s+["']?[A-Za-z0-9 ./_-]{0,63}["']?)?\s*$/;
/**
* The line at fault with everything covered that may be a credential (decision 8). Of a Secret every value is, but for the few fields that
* are none; elsewhere what a name, a URL or its looks give away. Undefined where there is nothing fit to be shown.
* @param lines of the file, without their ends
*/
function frameOf(lines, finding) {
	const { line } = finding.span;
	const text = lines[line - 1];
	if (text === void 0 || text.length > longestLine || text.trim() === "") return void 0;
	const shown = coverFor(text, lines, finding);
	return marks(shown, text, finding.span.column) ? { lines: [{
		line,
		text: shown
	}] } : void 0;
}
/** Whether the mark still stands where it did, or in a covered end of the line. What is covered in front of it would move it to the wrong word. */
function marks(shown, text, column) {
	const head = Math.max(0, column - 1);
	if (shown.slice(0, head) === text.slice(0, head)) return true;
	return shown.endsWith("***") && text.startsWith(shown.slice(0, -3));
}
function coverFor(text, lines, finding) {
	if (finding.place.file === ".github/kubelatch.yml" || finding.place.file === ".github/kubelatch.yaml") return coverRuns(text);
	if (/^\s*#\s*kubelatch:/.test(text)) return coverCredentials(text);
	if (mayBeSecret(finding, lines)) return plainOfSecret.test(finding.place.pointer) && plainValue.test(text) ? coverCredentials(text) : coverValues(coverCredentials(text));
	return isNamedAround(text, lines, finding) ? coverValues(coverCredentials(text)) : coverCredentials(text);
}
/** A Secret, also with its kind misspelt; or a file that may hold one: what did not parse has no kind. */
function mayBeSecret({ object, place }, lines) {
	if (place.pointer.includes("/stringData")) return true;
	if (object !== void 0) return /secret/i.test(object.kind) || nearest(object.kind, ["Secret"]) !== void 0;
	return lines.some((line) => /secret/i.test(line));
}
/**
* Whether a name that stands on another line says credential of this one's value: a key above a block or a folded value, the `name` beside a
* `value`, the flag before an argument.
*/
function isNamedAround(text, lines, { place, span }) {
	if (place.part !== "key" && tokens(place.pointer).some((token) => saysCredential(token) && !/(?:Ref|Secrets?)$/.test(token))) return true;
	const index = span.line - 1;
	const near = [
		lines[index - 2],
		lines[index - 1],
		lines[index + 1],
		lines[index + 2]
	].filter((line) => line !== void 0);
	if (/^\s*(?:-\s+)?["']?value["']?\s*:/.test(text) && near.some((line) => saysCredential(/^\s*(?:-\s+)?["']?name["']?\s*:\s*["']?([\w.-]+)/.exec(line)?.[1] ?? ""))) return true;
	const flag = /^\s*-\s+["']?--?([\w.-]+)["']?\s*$/.exec(lines[index - 1] ?? "")?.[1] ?? "";
	return /^\s*-\s/.test(text) && saysCredential(flag);
}
// src/findings/group.ts
/** Items by key, keys in order of first appearance. */
function groupBy(items, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of items) {
		const key = keyOf(item);
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [item]);
		else group.push(item);
	}
	return groups;
}
// src/findings/locate-wishes.ts
/** Locates each place in its file. One that is gone from the head is looked for in the base; where there is no text, it is the start. */
async function locateWishes(wishes, read) {
	const located = /* @__PURE__ */ new Map();
	for (const [file, ofFile] of groupBy(wishes, ({ place }) => place.file)) {
		const bySide = groupBy(ofFile, ({ side }) => side);
		for (const [side, group] of bySide) {
			if (group.every(({ place, frame }) => place.span !== void 0 && frame === void 0)) {
				for (const wish of group) located.set(wish, {
					span: wish.place.span ?? start$1,
					side,
					known: true
				});
				continue;
			}
			const own = await read(side, file);
			const text = own ?? (side === "head" ? await read("base", file) : void 0);
			locateIn(text, group, own === void 0 && text !== void 0 ? "base" : side, located);
		}
	}
	return located;
}
var start$1 = {
	line: 1,
	column: 1,
	endLine: 1,
	endColumn: 1
};
function locateIn(text, wishes, side, located) {
	const unknown = text === void 0 ? [] : wishes.filter(({ place }) => place.span === void 0);
	const spans = locate(text ?? "", unknown.map(({ place }) => place));
	const found = new Map(unknown.map((wish, index) => [wish, spans[index] ?? start$1]));
	const lines = text !== void 0 && wishes.some(({ frame }) => frame !== void 0) ? text.split(/\r\n|\n|\r/) : [];
	for (const wish of wishes) {
		const span = wish.place.span ?? found.get(wish) ?? start$1;
		const frame = wish.frame?.(lines, span);
		located.set(wish, {
			span,
			side,
			known: text !== void 0 || wish.place.span !== void 0,
			...frame === void 0 ? {} : { frame }
		});
	}
}
// src/findings/order.ts
/** By code unit, the same on every machine. */
function byCodeUnit(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
/** By path, document and pointer: the order before lines are known. Indices count as numbers. */
function byPlace(a, b) {
	return byCodeUnit(a.file, b.file) || a.document - b.document || byPointer(a.pointer, b.pointer) || offsetOf(a) - offsetOf(b);
}
/** A total order of reports that no order of arrival can change: reports that it calls equal are equal. */
function byReport(a, b) {
	return byPlace(a.place, b.place) || byCodeUnit(a.rule, b.rule) || byCodeUnit(canonical(a), canonical(b));
}
function byPointer(a, b) {
	if (a === b) return 0;
	const [left, right] = [tokens(a), tokens(b)];
	for (let index = 0; index < Math.min(left.length, right.length); index++) {
		const order = byToken(left[index] ?? "", right[index] ?? "");
		if (order !== 0) return order;
	}
	return left.length - right.length;
}
function byToken(a, b) {
	const [left, right] = [Number(a), Number(b)];
	return Number.isInteger(left) && Number.isInteger(right) && a !== "" && b !== "" ? left - right || byCodeUnit(a, b) : byCodeUnit(a, b);
}
function offsetOf({ span, within }) {
	if (span !== void 0) return span.line * 1e6 + span.column;
	return within?.from ?? 0;
}
/** JSON with sorted keys: where a report was made decides the order of its fields, and must not decide anything else. */
function canonical(value) {
	return JSON.stringify(value, (_, item) => item !== null && typeof item === "object" && !Array.isArray(item) ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => byCodeUnit(a, b))) : item);
}
// src/findings/locate-findings.ts
/** Frames beyond these are not made: nobody reads them. */
var mostFrames = 500;
/** Gaps in more files than these are told without a line: reading the files again would take longer than the run. */
var mostGapFiles = 500;
/** Turns places into lines and columns, and makes the frames. Reads and parses each file that is needed once per side, one after the other. */
async function locateFindings(settled, read) {
	const framed = new Set(framedOf(settled.findings));
	const own = settled.findings.map((finding) => wishOf(finding, framed.has(finding)));
	const related = settled.findings.map((finding) => (finding.report.related ?? []).map(({ place, side }) => ({
		side: side ?? finding.side,
		place
	})));
	const ofGaps = gapWishes(settled.gaps);
	const located = await locateWishes([
		...own,
		...related.flat(),
		...ofGaps.values()
	], read);
	const pairs = settled.findings.map((finding, index) => {
		const wish = own[index];
		const found = wish === void 0 ? void 0 : located.get(wish);
		return [findingOf(finding, found, (related[index] ?? []).map((one) => located.get(one))), found?.frame];
	});
	return {
		findings: pairs.map(([finding]) => finding).sort(byPosition),
		gaps: settled.gaps.map((gap) => gapOf(gap, located.get(ofGaps.get(gap) ?? nowhere))).sort(byGap$1),
		frames: new Map(pairs.flatMap(([finding, frame]) => frame === void 0 ? [] : [[finding, frame]]))
	};
}
var start = {
	line: 1,
	column: 1,
	endLine: 1,
	endColumn: 1
};
var nowhere = {
	side: "head",
	place: {
		file: "",
		document: 0,
		pointer: ""
	}
};
function framedOf(findings) {
	const open = findings.filter((finding) => finding.exemption === void 0 && finding.status !== "fixed");
	return (open.length <= mostFrames ? open : open.filter((finding) => finding.status === "new")).slice(0, mostFrames);
}
function wishOf({ side, report }, isFramed) {
	const { place, object } = report;
	const frame = (lines, span) => frameOf(lines, {
		place,
		span,
		...object === void 0 ? {} : { object }
	});
	return isFramed ? {
		side,
		place,
		frame
	} : {
		side,
		place
	};
}
function gapWishes(gaps) {
	const files = [...groupBy(gaps, ({ place }) => place.file).keys()].slice(0, mostGapFiles);
	const near = new Set(files);
	const wanted = gaps.filter(({ place }) => place.span === void 0 && near.has(place.file));
	return new Map(wanted.map((gap) => [gap, {
		side: gap.status === "fixed" ? "base" : "head",
		place: gap.place
	}]));
}
function findingOf(settled, found, spans) {
	const { report, exemption, severity, fingerprint } = settled;
	return {
		rule: report.rule,
		case: report.case,
		severity,
		status: exemption === void 0 ? settled.status : "exempt",
		side: found?.side ?? settled.side,
		place: report.place,
		span: found?.span ?? start,
		...report.object === void 0 ? {} : { object: report.object },
		message: report.message,
		help: report.help,
		fingerprint,
		related: (report.related ?? []).map(({ place, message, side }, index) => {
			const isBase = (spans[index]?.side ?? side ?? settled.side) === "base";
			return {
				place,
				message,
				span: spans[index]?.span ?? start,
				...isBase ? { side: "base" } : {}
			};
		}),
		changes: report.changes ?? [],
		...report.versions === void 0 ? {} : { versions: report.versions },
		...exemption === void 0 ? {} : { exemption }
	};
}
function gapOf(gap, found) {
	const span = gap.place.span ?? (found?.known ? found.span : void 0);
	return span === void 0 ? gap : {
		...gap,
		span
	};
}
function byPosition(a, b) {
	return byCodeUnit(a.place.file, b.place.file) || a.span.line - b.span.line || a.span.column - b.span.column || byCodeUnit(a.rule, b.rule) || byCodeUnit(a.fingerprint, b.fingerprint);
}
function byGap$1(a, b) {
	return byCodeUnit(a.place.file, b.place.file) || (a.span?.line ?? 0) - (b.span?.line ?? 0) || byCodeUnit(a.reason, b.reason);
}
// src/findings/locate-run.ts
/** Turns places into lines, reading the files of each side again where something is to be said of them. */
function locateRun(plan, settled) {
	const read = (side, file) => readText(side === "base" ? plan.before : plan.after, file);
	return locateFindings(settled, read);
}
async function readText(side, file) {
	const entry = side?.entries.get(file);
	if (side === void 0 || entry === void 0 || entry.kind !== "file" && entry.kind !== "executable") return void 0;
	for await (const blob of side.contents.read([entry.blob])) {
		if (!("bytes" in blob)) return void 0;
		const decoded = decodeText(blob.bytes);
		return "failed" in decoded ? void 0 : decoded.text;
	}
}
// src/findings/report-run.ts
/** The report of a run: what every format renders. */
function reportRun(located, checked, changed, request, timings) {
	const { policy, version, trees } = request;
	const { findings, gaps } = located;
	return {
		version,
		outcome: outcomeOf(findings, gaps, policy, changed),
		compared: trees.names,
		summary: summarise(located, checked, changed, policy),
		findings,
		gaps,
		exemptions: policy.exemptions,
		timings
	};
}
/** Counts of what counts: findings in scope by severity, excused ones, and what was not checked. */
function summarise({ findings, gaps }, checked, changed, policy) {
	const counting = findings.filter((finding) => counts(finding, policy.scope, changed));
	const ofSeverity = (severity) => counting.filter((finding) => finding.severity === severity).length;
	return {
		files: checked.files.length,
		documents: checked.files.reduce((total, file) => total + file.documents, 0),
		error: ofSeverity("error"),
		warning: ofSeverity("warning"),
		notice: ofSeverity("notice"),
		exempt: findings.filter((finding) => finding.status === "exempt").length,
		gaps: gaps.filter((gap) => gap.status !== "fixed").length
	};
}
// src/findings/fingerprint.ts
/** The key of a file's own reports, which are about no object: stands where an object's key stands. */
function fileKey(path) {
	return `file\u0000${path}`;
}
/** The key of what a report is about: its object (with the unit, for reports of unit and pair rules), else its file. */
function keyOf$3(report) {
	return report.object === void 0 ? fileKey(report.place.file) : objectKey(report.unit ?? "", report.object);
}
/**
* What makes two reports the same finding in two trees: rule, object key, stable pointer and what the rule calls distinct. No line, no
* index, no value, and not the case: a cause that gets worse is still the same cause. `key` stands in for the report's own.
*/
function identityOf$1(report, key = keyOf$3(report)) {
	return JSON.stringify([
		report.rule,
		key,
		report.stable,
		report.distinct ?? ""
	]);
}
/** 32 hex digits of the SHA-256 of an identity and its ordinal among equal ones, from 0. */
function fingerprint(identity, ordinal) {
	return createHash("sha256").update(`${ordinal}\n${identity}`).digest("hex").slice(0, 32);
}
// src/findings/renamed-objects.ts
/**
* Objects that one side has under one name and the other, with the same content, under another: their findings are the same ones.
* Only what is certain counts: of several with equal content none is taken for renamed.
*/
function renamedObjects(before, after) {
	const [old, now] = [byKey(before), byKey(after)];
	const gone = groupBy([...old].filter(([key]) => !now.has(key)), ([, fact]) => fact.content);
	return [...groupBy([...now].filter(([key]) => !old.has(key)), ([, fact]) => fact.content)].flatMap(([content, objects]) => {
		const partners = gone.get(content) ?? [];
		const [one, other] = [partners[0], objects[0]];
		if (content === void 0 || one === void 0 || other === void 0 || partners.length > 1 || objects.length > 1) return [];
		return [{
			fromKey: one[0],
			toKey: other[0]
		}];
	});
}
function byKey(files) {
	return new Map(files.flatMap((file) => file.manifests.map((fact) => [objectKey("", fact.identity), fact])));
}
// src/policy/token-rules.ts
/** Rules about a credential itself (the catalogue’s token group). An exception for one of them names the finding: a path or an object would also excuse the next token there. */
var tokenRules = /* @__PURE__ */ new Set([
	"plaintext-token",
	"secret-manifest-committed",
	"credential-in-configmap",
	"credential-in-env-literal",
	"removed-token-needs-rotation"
]);
// src/policy/ignores.ts
/** A comment that means to be an ignore. Prose such as `kubelatch: see the docs` is none. */
var attempt = /^kubelatch:\s*(?:ig|[\w-]+\s*\[)/i;
var form$1 = /^kubelatch:\s*ignore\s*\[([^\]]*)\]\s*(?:[-:–—]+\s*)?(.*)$/i;
var entry = /^([a-z0-9]+(?:-[a-z0-9]+)*)(?:@([0-9a-f]{32}))?$/;
/**
* The ignores among a file's comments: `# kubelatch: ignore[rule, rule@fingerprint] reason`. One on a line of its own covers the field
* that follows, one behind a field that field, one before a document's first field the whole document. What is wrong with one is its
* `flaw`; such an ignore excuses nothing and is kept to be reported. `stable` names what lies at a pointer of an object so that moved
* lines and inserted items change nothing; without it and the manifests, the pointer itself is the name.
*/
function parseIgnores(comments, path, manifests = [], stable = (_, pointer) => pointer) {
	return comments.filter((comment) => attempt.test(comment.text)).map((comment) => parseIgnore(comment, path, manifests, stable));
}
function parseIgnore(comment, path, manifests, stable) {
	const { document, line, column } = comment;
	const [, list = "", reason = ""] = form$1.exec(comment.text) ?? [];
	const written = list.split(",").map((item) => item.trim()).filter((item) => item !== "");
	const entries = written.map((item) => entry.exec(item));
	const pointer = comment.leads ? "" : comment.pointer ?? "";
	const flaw = flawOf(comment, written, entries, reason);
	const endColumn = column + comment.text.length + 2;
	return {
		rules: entries.flatMap((found) => found?.[1] === void 0 ? [] : [found[1]]),
		fingerprints: written.filter((item) => entry.test(item) && item.includes("@")),
		reason: reason.trim(),
		covers: {
			file: path,
			document,
			pointer
		},
		about: nameCovered(path, document, pointer, manifests, stable),
		place: {
			file: path,
			document,
			pointer,
			span: {
				line,
				column,
				endLine: line,
				endColumn
			}
		},
		...flaw === void 0 ? {} : { flaw }
	};
}
function flawOf(comment, written, entries, reason) {
	if (!form$1.test(comment.text)) return "malformed";
	if (written.length === 0) return "no-rule";
	if (entries.includes(null)) return "malformed";
	if (written.some((rule) => tokenRules.has(rule))) return "no-fingerprint";
	if (reason.trim() === "") return "no-reason";
	return comment.leads || comment.pointer !== void 0 ? void 0 : "covers-nothing";
}
/** The object and the field in it, where the place lies in one; the objects of the document, where it is all of it; else file and pointer. */
function nameCovered(path, document, pointer, manifests, stable) {
	const here = manifests.filter((manifest) => manifest.place.document === document);
	const owner = here.find((manifest) => within(pointer, manifest.place.pointer));
	if (owner !== void 0) return `${keyOf$2(owner)}\u0000${stable(owner.value, pointer.slice(owner.place.pointer.length))}`;
	const held = here.filter((manifest) => within(manifest.place.pointer, pointer));
	return held.length > 0 ? held.map(keyOf$2).join("") : `${path}\u0000${document}\u0000${pointer}`;
}
function keyOf$2({ apiVersion, kind, namespace = "", name }) {
	return objectKey("", {
		group: groupOf(apiVersion),
		kind,
		namespace,
		name
	});
}
/** Which ignores count: those without a flaw that stand, about the same thing and the same rule, in the tree that policy is read from. */
function judgeIgnores(ignores, ofPolicyTree) {
	const standing = new Set(ofPolicyTree.filter((ignore) => ignore.flaw === void 0).flatMap(partsOf));
	return ignores.map((ignore) => {
		const rules = ignore.flaw === void 0 ? ignore.rules.filter((rule) => standing.has(partOf(ignore, rule))) : [];
		return {
			ignore,
			active: ignore.flaw === void 0 && rules.length === ignore.rules.length,
			rules: new Set(rules)
		};
	});
}
/** Ignores of the before tree of which the after tree has nothing left. */
function ignoresRemoved(before, after) {
	const left = new Set(after.flatMap(partsOf));
	return before.filter((ignore) => ignore.flaw === void 0 && !partsOf(ignore).some((part) => left.has(part)));
}
function partsOf(ignore) {
	return ignore.rules.map((rule) => partOf(ignore, rule));
}
function partOf(ignore, rule) {
	const narrowed = ignore.fingerprints.filter((item) => item.startsWith(`${rule}@`)).sort();
	return JSON.stringify([
		ignore.about,
		rule,
		narrowed
	]);
}
/** Whether an ignore is about a finding: rule and place fit, and the fingerprint where one is named or the rule is about tokens. */
function ignoreMatches({ ignore, rules }, report, fingerprint) {
	if (!rules.has(report.rule)) return false;
	const { covers } = ignore;
	if (covers.file !== report.place.file || covers.document !== report.place.document || !within(report.place.pointer, covers.pointer)) return false;
	const narrowed = ignore.fingerprints.filter((item) => item.startsWith(`${report.rule}@`));
	return narrowed.length === 0 ? !tokenRules.has(report.rule) : narrowed.includes(`${report.rule}@${fingerprint}`);
}
// src/findings/pair-equal.ts
/** What two places share when they are alike, from most alike to merely equal in identity. */
var likenesses = [
	({ file, document, pointer, span }) => JSON.stringify([
		file,
		document,
		pointer,
		span?.line ?? 0
	]),
	({ file, document, pointer }) => JSON.stringify([
		file,
		document,
		pointer
	]),
	({ file, pointer }) => JSON.stringify([file, pointer]),
	({ file }) => file,
	() => ""
];
/** Pairs findings that share an identity, as many as the shorter side has: `[after, before]`, the most alike first. */
function pairEqual(before, after) {
	const [only, lone] = [after[0], before[0]];
	if (only !== void 0 && lone !== void 0 && after.length === 1 && before.length === 1) return [[only, lone]];
	let then = inOrder(before);
	let now = inOrder(after);
	const pairs = [];
	for (const likeness of likenesses) {
		if (now.length === 0 || then.length === 0) break;
		const waiting = groupBy(then, ({ report }) => likeness(report.place));
		for (const queue of waiting.values()) queue.reverse();
		now = now.filter((settled) => {
			const partner = waiting.get(likeness(settled.report.place))?.pop();
			if (partner !== void 0) pairs.push([settled, partner]);
			return partner === void 0;
		});
		const left = new Set([...waiting.values()].flat());
		then = then.filter((settled) => left.has(settled));
	}
	return pairs;
}
function inOrder(side) {
	return side.length < 2 ? side : [...side].sort((a, b) => byReport(a.report, b.report));
}
// src/findings/compare.ts
/**
* Both sides as multisets by identity: what only the after side has is new, what both have exists, what only the before side has is
* fixed (and told from there). Without a before side all is new. Of several equal ones those exist that are most like one of before:
* the same place first, then the same file. Fingerprints of ties are numbered so that a new one never takes a known one's.
*/
function compare$1(before, after, renamed = []) {
	const matches = before === void 0 || before.length === 0 ? noMatches : matchSides(before, after, renamed);
	const known = new Set(matches.values());
	const head = numbered(after, (settled) => matches.has(settled));
	const base = numbered(before ?? [], (settled) => known.has(settled));
	const fixed = (before ?? []).flatMap((settled, index) => known.has(settled) ? [] : [{
		settled,
		ordinal: base[index] ?? 0
	}]);
	return [...after.map((settled, index) => {
		const status = matches.has(settled) ? "existing" : "new";
		return {
			...settled,
			status,
			side: settled.report.side ?? "head",
			fingerprint: fingerprint(settled.identity, head[index] ?? 0)
		};
	}), ...fixed.map(({ settled, ordinal }) => ({
		...settled,
		status: "fixed",
		side: "base",
		fingerprint: fingerprint(settled.identity, ordinal)
	}))];
}
var noMatches = /* @__PURE__ */ new Map();
/** After by before, for those that are the same finding. */
function matchSides(before, after, renamed) {
	const former = new Map(renamed.map(({ fromKey, toKey }) => [toKey, fromKey]));
	const identity = (settled) => {
		const key = former.size === 0 ? void 0 : former.get(keyOf$3(settled.report));
		return key === void 0 ? settled.identity : identityOf$1(settled.report, key);
	};
	const waiting = groupBy(before, (settled) => settled.identity);
	const matches = /* @__PURE__ */ new Map();
	for (const [name, group] of groupBy(after, identity)) {
		const partners = waiting.get(name);
		if (partners !== void 0) for (const [now, then] of pairEqual(partners, group)) matches.set(now, then);
	}
	return matches;
}
/** The ordinal of each among those of equal identity: the matched ones are counted first, in order of place. */
function numbered(side, matched) {
	const ordinals = new Array(side.length).fill(0);
	for (const tie of tiesOf(side)) {
		const ordered = tie.map((index) => ({
			index,
			settled: side[index]
		})).sort(({ settled: a }, { settled: b }) => a && b ? Number(matched(b)) - Number(matched(a)) || byReport(a.report, b.report) : 0);
		for (const [ordinal, { index }] of ordered.entries()) ordinals[index] = ordinal;
	}
	return ordinals;
}
/** Indices of those that share an identity. Most share it with none, and cost no list of their own. */
function tiesOf(side) {
	const firsts = /* @__PURE__ */ new Map();
	const ties = /* @__PURE__ */ new Map();
	for (const [index, { identity }] of side.entries()) {
		const first = firsts.get(identity);
		const tie = ties.get(identity);
		if (first === void 0) firsts.set(identity, index);
		else if (tie === void 0) ties.set(identity, [first, index]);
		else tie.push(index);
	}
	return ties.values();
}
// node_modules/picomatch/lib/constants.js
var require_constants = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var WIN_SLASH = "\\\\/";
	var WIN_NO_SLASH = `[^${WIN_SLASH}]`;
	var DEFAULT_MAX_EXTGLOB_RECURSION = 0;
	/**
	* Posix glob regex
	*/
	var DOT_LITERAL = "\\.";
	var PLUS_LITERAL = "\\+";
	var QMARK_LITERAL = "\\?";
	var SLASH_LITERAL = "\\/";
	var ONE_CHAR = "(?=.)";
	var QMARK = "[^/]";
	var END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
	var START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
	var DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
	var POSIX_CHARS = {
		DOT_LITERAL,
		PLUS_LITERAL,
		QMARK_LITERAL,
		SLASH_LITERAL,
		ONE_CHAR,
		QMARK,
		END_ANCHOR,
		DOTS_SLASH,
		NO_DOT: `(?!${DOT_LITERAL})`,
		NO_DOTS: `(?!${START_ANCHOR}${DOTS_SLASH})`,
		NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`,
		NO_DOTS_SLASH: `(?!${DOTS_SLASH})`,
		QMARK_NO_DOT: `[^.${SLASH_LITERAL}]`,
		STAR: `${QMARK}*?`,
		START_ANCHOR,
		SEP: "/"
	};
	/**
	* Windows glob regex
	*/
	var WINDOWS_CHARS = {
		...POSIX_CHARS,
		SLASH_LITERAL: `[${WIN_SLASH}]`,
		QMARK: WIN_NO_SLASH,
		STAR: `${WIN_NO_SLASH}*?`,
		DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
		NO_DOT: `(?!${DOT_LITERAL})`,
		NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
		NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
		NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
		QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
		START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
		END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
		SEP: "\\"
	};
	module.exports = {
		DEFAULT_MAX_EXTGLOB_RECURSION,
		MAX_LENGTH: 65536,
		POSIX_REGEX_SOURCE: {
			__proto__: null,
			alnum: "a-zA-Z0-9",
			alpha: "a-zA-Z",
			ascii: "\\x00-\\x7F",
			blank: " \\t",
			cntrl: "\\x00-\\x1F\\x7F",
			digit: "0-9",
			graph: "\\x21-\\x7E",
			lower: "a-z",
			print: "\\x20-\\x7E ",
			punct: "\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",
			space: " \\t\\r\\n\\v\\f",
			upper: "A-Z",
			word: "A-Za-z0-9_",
			xdigit: "A-Fa-f0-9"
		},
		REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
		REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
		REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
		REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
		REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
		REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,
		REPLACEMENTS: {
			__proto__: null,
			"***": "*",
			"**/**": "**",
			"**/**/**": "**"
		},
		CHAR_0: 48,
		CHAR_9: 57,
		CHAR_UPPERCASE_A: 65,
		CHAR_LOWERCASE_A: 97,
		CHAR_UPPERCASE_Z: 90,
		CHAR_LOWERCASE_Z: 122,
		CHAR_LEFT_PARENTHESES: 40,
		CHAR_RIGHT_PARENTHESES: 41,
		CHAR_ASTERISK: 42,
		CHAR_AMPERSAND: 38,
		CHAR_AT: 64,
		CHAR_BACKWARD_SLASH: 92,
		CHAR_CARRIAGE_RETURN: 13,
		CHAR_CIRCUMFLEX_ACCENT: 94,
		CHAR_COLON: 58,
		CHAR_COMMA: 44,
		CHAR_DOT: 46,
		CHAR_DOUBLE_QUOTE: 34,
		CHAR_EQUAL: 61,
		CHAR_EXCLAMATION_MARK: 33,
		CHAR_FORM_FEED: 12,
		CHAR_FORWARD_SLASH: 47,
		CHAR_GRAVE_ACCENT: 96,
		CHAR_HASH: 35,
		CHAR_HYPHEN_MINUS: 45,
		CHAR_LEFT_ANGLE_BRACKET: 60,
		CHAR_LEFT_CURLY_BRACE: 123,
		CHAR_LEFT_SQUARE_BRACKET: 91,
		CHAR_LINE_FEED: 10,
		CHAR_NO_BREAK_SPACE: 160,
		CHAR_PERCENT: 37,
		CHAR_PLUS: 43,
		CHAR_QUESTION_MARK: 63,
		CHAR_RIGHT_ANGLE_BRACKET: 62,
		CHAR_RIGHT_CURLY_BRACE: 125,
		CHAR_RIGHT_SQUARE_BRACKET: 93,
		CHAR_SEMICOLON: 59,
		CHAR_SINGLE_QUOTE: 39,
		CHAR_SPACE: 32,
		CHAR_TAB: 9,
		CHAR_UNDERSCORE: 95,
		CHAR_VERTICAL_LINE: 124,
		CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279,
		/**
		* Create EXTGLOB_CHARS
		*/
		extglobChars(chars) {
			return {
				"!": {
					type: "negate",
					open: "(?:(?!(?:",
					close: `))${chars.STAR})`
				},
				"?": {
					type: "qmark",
					open: "(?:",
					close: ")?"
				},
				"+": {
					type: "plus",
					open: "(?:",
					close: ")+"
				},
				"*": {
					type: "star",
					open: "(?:",
					close: ")*"
				},
				"@": {
					type: "at",
					open: "(?:",
					close: ")"
				}
			};
		},
		/**
		* Create GLOB_CHARS
		*/
		globChars(win32) {
			return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
		}
	};
}));
// node_modules/picomatch/lib/utils.js
var require_utils = /* @__PURE__ */ __commonJSMin(((exports) => {
	var { REGEX_BACKSLASH, REGEX_REMOVE_BACKSLASH, REGEX_SPECIAL_CHARS, REGEX_SPECIAL_CHARS_GLOBAL } = require_constants();
	exports.isObject = (val) => val !== null && typeof val === "object" && !Array.isArray(val);
	exports.hasRegexChars = (str) => REGEX_SPECIAL_CHARS.test(str);
	exports.isRegexChar = (str) => str.length === 1 && exports.hasRegexChars(str);
	exports.escapeRegex = (str) => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, "\\$1");
	exports.toPosixSlashes = (str) => str.replace(REGEX_BACKSLASH, "/");
	exports.isWindows = () => {
		if (typeof navigator !== "undefined" && navigator.platform) {
			const platform = navigator.platform.toLowerCase();
			return platform === "win32" || platform === "windows";
		}
		if (typeof process !== "undefined" && process.platform) return process.platform === "win32";
		return false;
	};
	exports.removeBackslashes = (str) => {
		return str.replace(REGEX_REMOVE_BACKSLASH, (match) => {
			return match === "\\" ? "" : match;
		});
	};
	exports.escapeLast = (input, char, lastIdx) => {
		const idx = input.lastIndexOf(char, lastIdx);
		if (idx === -1) return input;
		if (input[idx - 1] === "\\") return exports.escapeLast(input, char, idx - 1);
		return `${input.slice(0, idx)}\\${input.slice(idx)}`;
	};
	exports.removePrefix = (input, state = {}) => {
		let output = input;
		if (output.startsWith("./")) {
			output = output.slice(2);
			state.prefix = "./";
		}
		return output;
	};
	exports.wrapOutput = (input, state = {}, options = {}) => {
		let output = `${options.contains ? "" : "^"}(?:${input})${options.contains ? "" : "$"}`;
		if (state.negated === true) output = `(?:^(?!${output}).*$)`;
		return output;
	};
	exports.basename = (path, { windows } = {}) => {
		const segs = path.split(windows ? /[\\/]/ : "/");
		const last = segs[segs.length - 1];
		if (last === "") return segs[segs.length - 2];
		return last;
	};
}));
// node_modules/picomatch/lib/scan.js
var require_scan = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var utils = require_utils();
	var { CHAR_ASTERISK, CHAR_AT, CHAR_BACKWARD_SLASH, CHAR_COMMA, CHAR_DOT, CHAR_EXCLAMATION_MARK, CHAR_FORWARD_SLASH, CHAR_LEFT_CURLY_BRACE, CHAR_LEFT_PARENTHESES, CHAR_LEFT_SQUARE_BRACKET, CHAR_PLUS, CHAR_QUESTION_MARK, CHAR_RIGHT_CURLY_BRACE, CHAR_RIGHT_PARENTHESES, CHAR_RIGHT_SQUARE_BRACKET } = require_constants();
	var isPathSeparator = (code) => {
		return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
	};
	var depth = (token) => {
		if (token.isPrefix !== true) token.depth = token.isGlobstar ? Infinity : 1;
	};
	/**
	* Quickly scans a glob pattern and returns an object with a handful of
	* useful properties, like `isGlob`, `path` (the leading non-glob, if it exists),
	* `glob` (the actual pattern), `negated` (true if the path starts with `!` but not
	* with `!(`) and `negatedExtglob` (true if the path starts with `!(`).
	*
	* ```js
	* const pm = require('picomatch');
	* console.log(pm.scan('foo/bar/*.js'));
	* { isGlob: true, input: 'foo/bar/*.js', base: 'foo/bar', glob: '*.js' }
	* ```
	* @param {String} `str`
	* @param {Object} `options`
	* @return {Object} Returns an object with tokens and regex source string.
	* @api public
	*/
	var scan = (input, options) => {
		const opts = options || {};
		const length = input.length - 1;
		const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
		const slashes = [];
		const tokens = [];
		const parts = [];
		let str = input;
		let index = -1;
		let start = 0;
		let lastIndex = 0;
		let isBrace = false;
		let isBracket = false;
		let isGlob = false;
		let isExtglob = false;
		let isGlobstar = false;
		let braceEscaped = false;
		let backslashes = false;
		let negated = false;
		let negatedExtglob = false;
		let finished = false;
		let braces = 0;
		let prev;
		let code;
		let token = {
			value: "",
			depth: 0,
			isGlob: false
		};
		const eos = () => index >= length;
		const peek = () => str.charCodeAt(index + 1);
		const advance = () => {
			prev = code;
			return str.charCodeAt(++index);
		};
		while (index < length) {
			code = advance();
			let next;
			if (code === CHAR_BACKWARD_SLASH) {
				backslashes = token.backslashes = true;
				code = advance();
				if (code === CHAR_LEFT_CURLY_BRACE) braceEscaped = true;
				continue;
			}
			if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
				braces++;
				while (eos() !== true && (code = advance())) {
					if (code === CHAR_BACKWARD_SLASH) {
						backslashes = token.backslashes = true;
						advance();
						continue;
					}
					if (code === CHAR_LEFT_CURLY_BRACE) {
						braces++;
						continue;
					}
					if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
						isBrace = token.isBrace = true;
						isGlob = token.isGlob = true;
						finished = true;
						if (scanToEnd === true) continue;
						break;
					}
					if (braceEscaped !== true && code === CHAR_COMMA) {
						isBrace = token.isBrace = true;
						isGlob = token.isGlob = true;
						finished = true;
						if (scanToEnd === true) continue;
						break;
					}
					if (code === CHAR_RIGHT_CURLY_BRACE) {
						braces--;
						if (braces === 0) {
							braceEscaped = false;
							isBrace = token.isBrace = true;
							finished = true;
							break;
						}
					}
				}
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_FORWARD_SLASH) {
				slashes.push(index);
				tokens.push(token);
				token = {
					value: "",
					depth: 0,
					isGlob: false
				};
				if (finished === true) continue;
				if (prev === CHAR_DOT && index === start + 1) {
					start += 2;
					continue;
				}
				lastIndex = index + 1;
				continue;
			}
			if (opts.noext !== true) {
				if ((code === CHAR_PLUS || code === CHAR_AT || code === CHAR_ASTERISK || code === CHAR_QUESTION_MARK || code === CHAR_EXCLAMATION_MARK) === true && peek() === CHAR_LEFT_PARENTHESES) {
					isGlob = token.isGlob = true;
					isExtglob = token.isExtglob = true;
					finished = true;
					if (code === CHAR_EXCLAMATION_MARK && index === start) negatedExtglob = true;
					if (scanToEnd === true) {
						let parens = 0;
						while (eos() !== true && (code = advance())) {
							if (code === CHAR_BACKWARD_SLASH) {
								backslashes = token.backslashes = true;
								advance();
								continue;
							}
							if (code === CHAR_LEFT_PARENTHESES) {
								parens++;
								continue;
							}
							if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
								finished = true;
								break;
							}
						}
						continue;
					}
					break;
				}
			}
			if (code === CHAR_ASTERISK) {
				if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
				isGlob = token.isGlob = true;
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_QUESTION_MARK) {
				isGlob = token.isGlob = true;
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_LEFT_SQUARE_BRACKET) {
				while (eos() !== true && (next = advance())) {
					if (next === CHAR_BACKWARD_SLASH) {
						backslashes = token.backslashes = true;
						advance();
						continue;
					}
					if (next === CHAR_RIGHT_SQUARE_BRACKET) {
						isBracket = token.isBracket = true;
						isGlob = token.isGlob = true;
						finished = true;
						break;
					}
				}
				if (scanToEnd === true) continue;
				break;
			}
			if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
				negated = token.negated = true;
				start++;
				continue;
			}
			if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
				isGlob = token.isGlob = true;
				if (scanToEnd === true) {
					let parens = 1;
					while (eos() !== true && (code = advance())) {
						if (code === CHAR_BACKWARD_SLASH) {
							backslashes = token.backslashes = true;
							advance();
							continue;
						}
						if (code === CHAR_LEFT_PARENTHESES) {
							parens++;
							continue;
						}
						if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
							finished = true;
							break;
						}
					}
					continue;
				}
				break;
			}
			if (isGlob === true) {
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
		}
		if (opts.noext === true) {
			isExtglob = false;
			isGlob = false;
		}
		let base = str;
		let prefix = "";
		let glob = "";
		if (start > 0) {
			prefix = str.slice(0, start);
			str = str.slice(start);
			lastIndex -= start;
		}
		if (base && isGlob === true && lastIndex > 0) {
			base = str.slice(0, lastIndex);
			glob = str.slice(lastIndex);
		} else if (isGlob === true) {
			base = "";
			glob = str;
		} else base = str;
		if (base && base !== "" && base !== "/" && base !== str) {
			if (isPathSeparator(base.charCodeAt(base.length - 1))) base = base.slice(0, -1);
		}
		if (opts.unescape === true) {
			if (glob) glob = utils.removeBackslashes(glob);
			if (base && backslashes === true) base = utils.removeBackslashes(base);
		}
		const state = {
			prefix,
			input,
			start,
			base,
			glob,
			isBrace,
			isBracket,
			isGlob,
			isExtglob,
			isGlobstar,
			negated,
			negatedExtglob
		};
		if (opts.tokens === true) {
			state.maxDepth = 0;
			if (!isPathSeparator(code)) tokens.push(token);
			state.tokens = tokens;
		}
		if (opts.parts === true || opts.tokens === true) {
			let prevIndex;
			for (let idx = 0; idx < slashes.length; idx++) {
				const n = prevIndex !== void 0 ? prevIndex + 1 : start;
				const i = slashes[idx];
				const value = input.slice(n, i);
				if (opts.tokens) {
					if (idx === 0 && start !== 0) {
						tokens[idx].isPrefix = true;
						tokens[idx].value = prefix;
					} else tokens[idx].value = value;
					depth(tokens[idx]);
					state.maxDepth += tokens[idx].depth;
				}
				if (i >= start) {
					parts.push(value);
					prevIndex = i;
				}
			}
			const n = prevIndex !== void 0 ? prevIndex + 1 : start;
			const value = input.slice(n);
			parts.push(value);
			if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
				tokens[tokens.length - 1].value = value;
				depth(tokens[tokens.length - 1]);
				state.maxDepth += tokens[tokens.length - 1].depth;
			}
			state.slashes = slashes;
			state.parts = parts;
		}
		return state;
	};
	module.exports = scan;
}));
// node_modules/picomatch/lib/parse.js
var require_parse = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var constants = require_constants();
	var utils = require_utils();
	/**
	* Constants
	*/
	var { MAX_LENGTH, POSIX_REGEX_SOURCE, REGEX_NON_SPECIAL_CHARS, REGEX_SPECIAL_CHARS_BACKREF, REPLACEMENTS } = constants;
	/**
	* Helpers
	*/
	var expandRange = (args, options) => {
		if (typeof options.expandRange === "function") return options.expandRange(...args, options);
		args.sort();
		const value = `[${args.join("-")}]`;
		try {
			new RegExp(value);
		} catch (ex) {
			return args.map((v) => utils.escapeRegex(v)).join("..");
		}
		return value;
	};
	/**
	* Create the message for a syntax error
	*/
	var syntaxError = (type, char) => {
		return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
	};
	var splitTopLevel = (input) => {
		const parts = [];
		let bracket = 0;
		let paren = 0;
		let quote = 0;
		let value = "";
		let escaped = false;
		for (const ch of input) {
			if (escaped === true) {
				value += ch;
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				value += ch;
				escaped = true;
				continue;
			}
			if (ch === "\"") {
				quote = quote === 1 ? 0 : 1;
				value += ch;
				continue;
			}
			if (quote === 0) {
				if (ch === "[") bracket++;
				else if (ch === "]" && bracket > 0) bracket--;
				else if (bracket === 0) {
					if (ch === "(") paren++;
					else if (ch === ")" && paren > 0) paren--;
					else if (ch === "|" && paren === 0) {
						parts.push(value);
						value = "";
						continue;
					}
				}
			}
			value += ch;
		}
		parts.push(value);
		return parts;
	};
	var isPlainBranch = (branch) => {
		let escaped = false;
		for (const ch of branch) {
			if (escaped === true) {
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				escaped = true;
				continue;
			}
			if (/[?*+@!()[\]{}]/.test(ch)) return false;
		}
		return true;
	};
	var normalizeSimpleBranch = (branch) => {
		let value = branch.trim();
		let changed = true;
		while (changed === true) {
			changed = false;
			if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
				value = value.slice(2, -1);
				changed = true;
			}
		}
		if (!isPlainBranch(value)) return;
		return value.replace(/\\(.)/g, "$1");
	};
	var hasRepeatedCharPrefixOverlap = (branches) => {
		const values = branches.map(normalizeSimpleBranch).filter(Boolean);
		for (let i = 0; i < values.length; i++) for (let j = i + 1; j < values.length; j++) {
			const a = values[i];
			const b = values[j];
			const char = a[0];
			if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) continue;
			if (a === b || a.startsWith(b) || b.startsWith(a)) return true;
		}
		return false;
	};
	var parseRepeatedExtglob = (pattern, requireEnd = true) => {
		if (pattern[0] !== "+" && pattern[0] !== "*" || pattern[1] !== "(") return;
		let bracket = 0;
		let paren = 0;
		let quote = 0;
		let escaped = false;
		for (let i = 1; i < pattern.length; i++) {
			const ch = pattern[i];
			if (escaped === true) {
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				escaped = true;
				continue;
			}
			if (ch === "\"") {
				quote = quote === 1 ? 0 : 1;
				continue;
			}
			if (quote === 1) continue;
			if (ch === "[") {
				bracket++;
				continue;
			}
			if (ch === "]" && bracket > 0) {
				bracket--;
				continue;
			}
			if (bracket > 0) continue;
			if (ch === "(") {
				paren++;
				continue;
			}
			if (ch === ")") {
				paren--;
				if (paren === 0) {
					if (requireEnd === true && i !== pattern.length - 1) return;
					return {
						type: pattern[0],
						body: pattern.slice(2, i),
						end: i
					};
				}
			}
		}
	};
	var buildCharClassStar = (chars) => {
		return `${chars.length === 1 ? utils.escapeRegex(chars[0]) : `[${chars.map((ch) => utils.escapeRegex(ch)).join("")}]`}*`;
	};
	var getStarExtglobSequenceChars = (pattern) => {
		let index = 0;
		const chars = [];
		while (index < pattern.length) {
			const match = parseRepeatedExtglob(pattern.slice(index), false);
			if (!match || match.type !== "*") return;
			const branches = splitTopLevel(match.body).map((branch) => branch.trim());
			if (branches.length !== 1) return;
			const branch = normalizeSimpleBranch(branches[0]);
			if (!branch || branch.length !== 1) return;
			chars.push(branch);
			index += match.end + 1;
		}
		if (chars.length < 1) return;
		return chars;
	};
	var repeatedExtglobRecursion = (pattern) => {
		let depth = 0;
		let value = pattern.trim();
		let match = parseRepeatedExtglob(value);
		while (match) {
			depth++;
			value = match.body.trim();
			match = parseRepeatedExtglob(value);
		}
		return depth;
	};
	var analyzeRepeatedExtglob = (body, options) => {
		if (options.maxExtglobRecursion === false) return { risky: false };
		const max = typeof options.maxExtglobRecursion === "number" ? options.maxExtglobRecursion : constants.DEFAULT_MAX_EXTGLOB_RECURSION;
		const branches = splitTopLevel(body).map((branch) => branch.trim());
		if (branches.length > 1) {
			if (branches.some((branch) => branch === "") || branches.some((branch) => /^[*?]+$/.test(branch)) || hasRepeatedCharPrefixOverlap(branches)) return { risky: true };
		}
		const safeChars = [];
		let sawStarSequence = false;
		let combinable = true;
		for (const branch of branches) {
			const chars = getStarExtglobSequenceChars(branch);
			if (chars) {
				sawStarSequence = true;
				safeChars.push(...chars);
				continue;
			}
			const literal = normalizeSimpleBranch(branch);
			if (literal && literal.length === 1) {
				safeChars.push(literal);
				continue;
			}
			combinable = false;
			if (repeatedExtglobRecursion(branch) > max) return { risky: true };
		}
		if (sawStarSequence) return combinable ? {
			risky: true,
			safeOutput: buildCharClassStar([...new Set(safeChars)])
		} : { risky: true };
		return { risky: false };
	};
	/**
	* Parse the given input string.
	* @param {String} input
	* @param {Object} options
	* @return {Object}
	*/
	var parse = (input, options) => {
		if (typeof input !== "string") throw new TypeError("Expected a string");
		input = REPLACEMENTS[input] || input;
		const opts = { ...options };
		const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
		let len = input.length;
		if (len > max) throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
		const bos = {
			type: "bos",
			value: "",
			output: opts.prepend || ""
		};
		const tokens = [bos];
		const capture = opts.capture ? "" : "?:";
		const PLATFORM_CHARS = constants.globChars(opts.windows);
		const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);
		const { DOT_LITERAL, PLUS_LITERAL, SLASH_LITERAL, ONE_CHAR, DOTS_SLASH, NO_DOT, NO_DOT_SLASH, NO_DOTS_SLASH, QMARK, QMARK_NO_DOT, STAR, START_ANCHOR } = PLATFORM_CHARS;
		const globstar = (opts) => {
			return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
		};
		const nodot = opts.dot ? "" : NO_DOT;
		const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
		let star = opts.bash === true ? globstar(opts) : STAR;
		if (opts.capture) star = `(${star})`;
		if (typeof opts.noext === "boolean") opts.noextglob = opts.noext;
		const state = {
			input,
			index: -1,
			start: 0,
			dot: opts.dot === true,
			consumed: "",
			output: "",
			prefix: "",
			backtrack: false,
			negated: false,
			brackets: 0,
			braces: 0,
			parens: 0,
			quotes: 0,
			globstar: false,
			tokens
		};
		input = utils.removePrefix(input, state);
		len = input.length;
		const extglobs = [];
		const braces = [];
		const stack = [];
		let prev = bos;
		let value;
		/**
		* Tokenizing helpers
		*/
		const eos = () => state.index === len - 1;
		const peek = state.peek = (n = 1) => input[state.index + n];
		const advance = state.advance = () => input[++state.index] || "";
		const remaining = () => input.slice(state.index + 1);
		const consume = (value = "", num = 0) => {
			state.consumed += value;
			state.index += num;
		};
		const append = (token) => {
			state.output += token.output != null ? token.output : token.value;
			consume(token.value);
		};
		const negate = () => {
			let count = 1;
			while (peek() === "!" && (peek(2) !== "(" || peek(3) === "?")) {
				advance();
				state.start++;
				count++;
			}
			if (count % 2 === 0) return false;
			state.negated = true;
			state.start++;
			return true;
		};
		const increment = (type) => {
			state[type]++;
			stack.push(type);
		};
		const decrement = (type) => {
			state[type]--;
			stack.pop();
		};
		/**
		* Push tokens onto the tokens array. This helper speeds up
		* tokenizing by 1) helping us avoid backtracking as much as possible,
		* and 2) helping us avoid creating extra tokens when consecutive
		* characters are plain text. This improves performance and simplifies
		* lookbehinds.
		*/
		const push = (tok) => {
			if (prev.type === "globstar") {
				const isBrace = state.braces > 0 && (tok.type === "comma" || tok.type === "brace");
				const isExtglob = tok.extglob === true || extglobs.length && (tok.type === "pipe" || tok.type === "paren");
				if (tok.type !== "slash" && tok.type !== "paren" && !isBrace && !isExtglob) {
					state.output = state.output.slice(0, -prev.output.length);
					prev.type = "star";
					prev.value = "*";
					prev.output = star;
					state.output += prev.output;
				}
			}
			if (extglobs.length && tok.type !== "paren") extglobs[extglobs.length - 1].inner += tok.value;
			if (tok.value || tok.output) append(tok);
			if (prev && prev.type === "text" && tok.type === "text") {
				prev.output = (prev.output || prev.value) + tok.value;
				prev.value += tok.value;
				return;
			}
			tok.prev = prev;
			tokens.push(tok);
			prev = tok;
		};
		const extglobOpen = (type, value) => {
			const token = {
				...EXTGLOB_CHARS[value],
				conditions: 1,
				inner: ""
			};
			token.prev = prev;
			token.parens = state.parens;
			token.output = state.output;
			token.startIndex = state.index;
			token.tokensIndex = tokens.length;
			const output = (opts.capture ? "(" : "") + token.open;
			increment("parens");
			push({
				type,
				value,
				output: state.output ? "" : ONE_CHAR
			});
			push({
				type: "paren",
				extglob: true,
				value: advance(),
				output
			});
			extglobs.push(token);
		};
		const extglobClose = (token) => {
			const literal = input.slice(token.startIndex, state.index + 1);
			const analysis = analyzeRepeatedExtglob(input.slice(token.startIndex + 2, state.index), opts);
			if ((token.type === "plus" || token.type === "star") && analysis.risky) {
				const safeOutput = analysis.safeOutput ? (token.output ? "" : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput) : void 0;
				const open = tokens[token.tokensIndex];
				open.type = "text";
				open.value = literal;
				open.output = safeOutput || utils.escapeRegex(literal);
				for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
					tokens[i].value = "";
					tokens[i].output = "";
					delete tokens[i].suffix;
				}
				state.output = token.output + open.output;
				state.backtrack = true;
				push({
					type: "paren",
					extglob: true,
					value,
					output: ""
				});
				decrement("parens");
				return;
			}
			let output = token.close + (opts.capture ? ")" : "");
			let rest;
			if (token.type === "negate") {
				let extglobStar = star;
				if (token.inner && token.inner.length > 1 && token.inner.includes("/")) extglobStar = globstar(opts);
				if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) output = token.close = `)$))${extglobStar}`;
				if (token.inner.includes("*") && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) output = token.close = `)${parse(rest, {
					...options,
					fastpaths: false
				}).output})${extglobStar})`;
				if (token.prev.type === "bos") state.negatedExtglob = true;
			}
			push({
				type: "paren",
				extglob: true,
				value,
				output
			});
			decrement("parens");
		};
		/**
		* Fast paths
		*/
		if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
			let backslashes = false;
			let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
				if (first === "\\") {
					backslashes = true;
					return m;
				}
				if (first === "?") {
					if (esc) return esc + first + (rest ? QMARK.repeat(rest.length) : "");
					if (index === 0) return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : "");
					return QMARK.repeat(chars.length);
				}
				if (first === ".") return DOT_LITERAL.repeat(chars.length);
				if (first === "*") {
					if (esc) return esc + first + (rest ? star : "");
					return star;
				}
				return esc ? m : `\\${m}`;
			});
			if (backslashes === true) {
				if (opts.unescape === true) output = output.replace(/\\/g, "");
				else output = output.replace(/\\+/g, (m) => {
					return m.length % 2 === 0 ? "\\\\" : m ? "\\" : "";
				});
			}
			if (output === input && opts.contains === true) {
				state.output = input;
				return state;
			}
			state.output = utils.wrapOutput(output, state, options);
			return state;
		}
		/**
		* Tokenize input until we reach end-of-string
		*/
		while (!eos()) {
			value = advance();
			if (value === "\0") continue;
			/**
			* Escaped characters
			*/
			if (value === "\\") {
				const next = peek();
				if (next === "/" && opts.bash !== true) continue;
				if (next === "." || next === ";") continue;
				if (!next) {
					value += "\\";
					push({
						type: "text",
						value
					});
					continue;
				}
				const match = /^\\+/.exec(remaining());
				let slashes = 0;
				if (match && match[0].length > 2) {
					slashes = match[0].length;
					state.index += slashes;
					if (slashes % 2 !== 0) value += "\\";
				}
				if (opts.unescape === true) value = advance();
				else value += advance();
				if (state.brackets === 0) {
					push({
						type: "text",
						value
					});
					continue;
				}
			}
			/**
			* If we're inside a regex character class, continue
			* until we reach the closing bracket.
			*/
			if (state.brackets > 0 && (value !== "]" || prev.value === "[" || prev.value === "[^")) {
				if (opts.posix !== false && value === ":") {
					const inner = prev.value.slice(1);
					if (inner.includes("[")) {
						prev.posix = true;
						if (inner.includes(":")) {
							const idx = prev.value.lastIndexOf("[");
							const pre = prev.value.slice(0, idx);
							const posix = POSIX_REGEX_SOURCE[prev.value.slice(idx + 2)];
							if (posix) {
								prev.value = pre + posix;
								state.backtrack = true;
								advance();
								if (!bos.output && tokens.indexOf(prev) === 1) bos.output = ONE_CHAR;
								continue;
							}
						}
					}
				}
				if (value === "[" && peek() !== ":" || value === "-" && peek() === "]") value = `\\${value}`;
				if (value === "]" && (prev.value === "[" || prev.value === "[^")) value = `\\${value}`;
				if (opts.posix === true && value === "!" && prev.value === "[") value = "^";
				prev.value += value;
				append({ value });
				continue;
			}
			/**
			* If we're inside a quoted string, continue
			* until we reach the closing double quote.
			*/
			if (state.quotes === 1 && value !== "\"") {
				value = utils.escapeRegex(value);
				prev.value += value;
				append({ value });
				continue;
			}
			/**
			* Double quotes
			*/
			if (value === "\"") {
				state.quotes = state.quotes === 1 ? 0 : 1;
				if (opts.keepQuotes === true) push({
					type: "text",
					value
				});
				continue;
			}
			/**
			* Parentheses
			*/
			if (value === "(") {
				increment("parens");
				push({
					type: "paren",
					value
				});
				continue;
			}
			if (value === ")") {
				if (state.parens === 0 && opts.strictBrackets === true) throw new SyntaxError(syntaxError("opening", "("));
				const extglob = extglobs[extglobs.length - 1];
				if (extglob && state.parens === extglob.parens + 1) {
					extglobClose(extglobs.pop());
					continue;
				}
				push({
					type: "paren",
					value,
					output: state.parens ? ")" : "\\)"
				});
				decrement("parens");
				continue;
			}
			/**
			* Square brackets
			*/
			if (value === "[") {
				if (opts.nobracket === true || !remaining().includes("]")) {
					if (opts.nobracket !== true && opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
					value = `\\${value}`;
				} else increment("brackets");
				push({
					type: "bracket",
					value
				});
				continue;
			}
			if (value === "]") {
				if (opts.nobracket === true || prev && prev.type === "bracket" && prev.value.length === 1) {
					push({
						type: "text",
						value,
						output: `\\${value}`
					});
					continue;
				}
				if (state.brackets === 0) {
					if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("opening", "["));
					push({
						type: "text",
						value,
						output: `\\${value}`
					});
					continue;
				}
				decrement("brackets");
				const prevValue = prev.value.slice(1);
				if (prev.posix !== true && prevValue[0] === "^" && !prevValue.includes("/")) value = `/${value}`;
				prev.value += value;
				append({ value });
				if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) continue;
				const escaped = utils.escapeRegex(prev.value);
				state.output = state.output.slice(0, -prev.value.length);
				if (opts.literalBrackets === true) {
					state.output += escaped;
					prev.value = escaped;
					continue;
				}
				prev.value = `(${capture}${escaped}|${prev.value})`;
				state.output += prev.value;
				continue;
			}
			/**
			* Braces
			*/
			if (value === "{" && opts.nobrace !== true) {
				increment("braces");
				const open = {
					type: "brace",
					value,
					output: "(",
					outputIndex: state.output.length,
					tokensIndex: state.tokens.length
				};
				braces.push(open);
				push(open);
				continue;
			}
			if (value === "}") {
				const brace = braces[braces.length - 1];
				if (opts.nobrace === true || !brace) {
					push({
						type: "text",
						value,
						output: value
					});
					continue;
				}
				let output = ")";
				if (brace.dots === true) {
					const arr = tokens.slice();
					const range = [];
					for (let i = arr.length - 1; i >= 0; i--) {
						tokens.pop();
						if (arr[i].type === "brace") break;
						if (arr[i].type !== "dots") range.unshift(arr[i].value);
					}
					output = expandRange(range, opts);
					state.backtrack = true;
				}
				if (brace.comma !== true && brace.dots !== true) {
					const out = state.output.slice(0, brace.outputIndex);
					const toks = state.tokens.slice(brace.tokensIndex);
					brace.value = brace.output = "\\{";
					value = output = "\\}";
					state.output = out;
					for (const t of toks) state.output += t.output || t.value;
				}
				push({
					type: "brace",
					value,
					output
				});
				decrement("braces");
				braces.pop();
				continue;
			}
			/**
			* Pipes
			*/
			if (value === "|") {
				if (extglobs.length > 0) extglobs[extglobs.length - 1].conditions++;
				push({
					type: "text",
					value
				});
				continue;
			}
			/**
			* Commas
			*/
			if (value === ",") {
				let output = value;
				const brace = braces[braces.length - 1];
				if (brace && stack[stack.length - 1] === "braces") {
					brace.comma = true;
					output = "|";
				}
				push({
					type: "comma",
					value,
					output
				});
				continue;
			}
			/**
			* Slashes
			*/
			if (value === "/") {
				if (prev.type === "dot" && state.index === state.start + 1) {
					state.start = state.index + 1;
					state.consumed = "";
					state.output = "";
					tokens.pop();
					prev = bos;
					continue;
				}
				push({
					type: "slash",
					value,
					output: SLASH_LITERAL
				});
				continue;
			}
			/**
			* Dots
			*/
			if (value === ".") {
				if (state.braces > 0 && prev.type === "dot") {
					if (prev.value === ".") prev.output = DOT_LITERAL;
					const brace = braces[braces.length - 1];
					prev.type = "dots";
					prev.output += value;
					prev.value += value;
					brace.dots = true;
					continue;
				}
				if (state.braces + state.parens === 0 && prev.type !== "bos" && prev.type !== "slash") {
					push({
						type: "text",
						value,
						output: DOT_LITERAL
					});
					continue;
				}
				push({
					type: "dot",
					value,
					output: DOT_LITERAL
				});
				continue;
			}
			/**
			* Question marks
			*/
			if (value === "?") {
				if (!(prev && prev.value === "(") && opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					extglobOpen("qmark", value);
					continue;
				}
				if (prev && prev.type === "paren") {
					const next = peek();
					let output = value;
					if (prev.value === "(" && !/[!=<:]/.test(next) || next === "<" && !/<([!=]|\w+>)/.test(remaining())) output = `\\${value}`;
					push({
						type: "text",
						value,
						output
					});
					continue;
				}
				if (opts.dot !== true && (prev.type === "slash" || prev.type === "bos")) {
					push({
						type: "qmark",
						value,
						output: QMARK_NO_DOT
					});
					continue;
				}
				push({
					type: "qmark",
					value,
					output: QMARK
				});
				continue;
			}
			/**
			* Exclamation
			*/
			if (value === "!") {
				if (opts.noextglob !== true && peek() === "(") {
					if (peek(2) !== "?" || !/[!=<:]/.test(peek(3))) {
						extglobOpen("negate", value);
						continue;
					}
				}
				if (opts.nonegate !== true && state.index === 0) {
					negate();
					continue;
				}
			}
			/**
			* Plus
			*/
			if (value === "+") {
				if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					extglobOpen("plus", value);
					continue;
				}
				if (prev && prev.value === "(" || opts.regex === false) {
					push({
						type: "plus",
						value,
						output: PLUS_LITERAL
					});
					continue;
				}
				if (prev && (prev.type === "bracket" || prev.type === "paren" || prev.type === "brace") || state.parens > 0) {
					push({
						type: "plus",
						value
					});
					continue;
				}
				push({
					type: "plus",
					value: PLUS_LITERAL
				});
				continue;
			}
			/**
			* Plain text
			*/
			if (value === "@") {
				if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					push({
						type: "at",
						extglob: true,
						value,
						output: ""
					});
					continue;
				}
				push({
					type: "text",
					value
				});
				continue;
			}
			/**
			* Plain text
			*/
			if (value !== "*") {
				if (value === "$" || value === "^") value = `\\${value}`;
				const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
				if (match) {
					value += match[0];
					state.index += match[0].length;
				}
				push({
					type: "text",
					value
				});
				continue;
			}
			/**
			* Stars
			*/
			if (prev && (prev.type === "globstar" || prev.star === true)) {
				prev.type = "star";
				prev.star = true;
				prev.value += value;
				prev.output = star;
				state.backtrack = true;
				state.globstar = true;
				consume(value);
				continue;
			}
			let rest = remaining();
			if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
				extglobOpen("star", value);
				continue;
			}
			if (prev.type === "star") {
				if (opts.noglobstar === true) {
					consume(value);
					continue;
				}
				const prior = prev.prev;
				const before = prior.prev;
				const isStart = prior.type === "slash" || prior.type === "bos";
				const afterStar = before && (before.type === "star" || before.type === "globstar");
				if (opts.bash === true && (!isStart || rest[0] && rest[0] !== "/")) {
					push({
						type: "star",
						value,
						output: ""
					});
					continue;
				}
				const isBrace = state.braces > 0 && (prior.type === "comma" || prior.type === "brace");
				const isExtglob = extglobs.length && (prior.type === "pipe" || prior.type === "paren");
				if (!isStart && prior.type !== "paren" && !isBrace && !isExtglob) {
					push({
						type: "star",
						value,
						output: ""
					});
					continue;
				}
				while (rest.slice(0, 3) === "/**") {
					const after = input[state.index + 4];
					if (after && after !== "/") break;
					rest = rest.slice(3);
					consume("/**", 3);
				}
				const isEnd = eos() || state.parens > 0 && rest === ")".repeat(state.parens) && !extglobs.some((extglob) => extglob.type === "negate");
				if (prior.type === "bos" && eos()) {
					prev.type = "globstar";
					prev.value += value;
					prev.output = globstar(opts);
					state.output = prev.output;
					state.globstar = true;
					consume(value);
					continue;
				}
				if (prior.type === "slash" && prior.prev.type !== "bos" && !afterStar && isEnd) {
					state.output = state.output.slice(0, -(prior.output + prev.output).length);
					prior.output = `(?:${prior.output}`;
					prev.type = "globstar";
					prev.output = globstar(opts) + (opts.strictSlashes ? ")" : "|$)");
					prev.value += value;
					state.globstar = true;
					state.output += prior.output + prev.output;
					consume(value);
					continue;
				}
				if (prior.type === "slash" && prior.prev.type !== "bos" && rest[0] === "/") {
					const end = rest[1] !== void 0 ? "|$" : "";
					state.output = state.output.slice(0, -(prior.output + prev.output).length);
					prior.output = `(?:${prior.output}`;
					prev.type = "globstar";
					prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
					prev.value += value;
					state.output += prior.output + prev.output;
					state.globstar = true;
					consume(value + advance());
					push({
						type: "slash",
						value: "/",
						output: ""
					});
					continue;
				}
				if (prior.type === "bos" && rest[0] === "/") {
					prev.type = "globstar";
					prev.value += value;
					prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
					state.output = prev.output;
					state.globstar = true;
					consume(value + advance());
					push({
						type: "slash",
						value: "/",
						output: ""
					});
					continue;
				}
				state.output = state.output.slice(0, -prev.output.length);
				prev.type = "globstar";
				prev.output = globstar(opts);
				prev.value += value;
				state.output += prev.output;
				state.globstar = true;
				consume(value);
				continue;
			}
			const token = {
				type: "star",
				value,
				output: star
			};
			if (opts.bash === true) {
				token.output = ".*?";
				if (prev.type === "bos" || prev.type === "slash") token.output = nodot + token.output;
				push(token);
				continue;
			}
			if (prev && (prev.type === "bracket" || prev.type === "paren") && opts.regex === true) {
				token.output = value;
				push(token);
				continue;
			}
			if (state.index === state.start || prev.type === "slash" || prev.type === "dot") {
				if (prev.type === "dot") {
					state.output += NO_DOT_SLASH;
					prev.output += NO_DOT_SLASH;
				} else if (opts.dot === true) {
					state.output += NO_DOTS_SLASH;
					prev.output += NO_DOTS_SLASH;
				} else {
					state.output += nodot;
					prev.output += nodot;
				}
				if (peek() !== "*") {
					state.output += ONE_CHAR;
					prev.output += ONE_CHAR;
				}
			}
			push(token);
		}
		while (state.brackets > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
			state.output = utils.escapeLast(state.output, "[");
			decrement("brackets");
		}
		while (state.parens > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", ")"));
			state.output = utils.escapeLast(state.output, "(");
			decrement("parens");
		}
		while (state.braces > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "}"));
			state.output = utils.escapeLast(state.output, "{");
			decrement("braces");
		}
		if (opts.strictSlashes !== true && (prev.type === "star" || prev.type === "bracket")) push({
			type: "maybe_slash",
			value: "",
			output: `${SLASH_LITERAL}?`
		});
		if (state.backtrack === true) {
			state.output = "";
			for (const token of state.tokens) {
				state.output += token.output != null ? token.output : token.value;
				if (token.suffix) state.output += token.suffix;
			}
		}
		return state;
	};
	/**
	* Fast paths for creating regular expressions for common glob patterns.
	* This can significantly speed up processing and has very little downside
	* impact when none of the fast paths match.
	*/
	parse.fastpaths = (input, options) => {
		const opts = { ...options };
		const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
		const len = input.length;
		if (len > max) throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
		input = REPLACEMENTS[input] || input;
		const { DOT_LITERAL, SLASH_LITERAL, ONE_CHAR, DOTS_SLASH, NO_DOT, NO_DOTS, NO_DOTS_SLASH, STAR, START_ANCHOR } = constants.globChars(opts.windows);
		const nodot = opts.dot ? NO_DOTS : NO_DOT;
		const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
		const capture = opts.capture ? "" : "?:";
		const state = {
			negated: false,
			prefix: ""
		};
		let star = opts.bash === true ? ".*?" : STAR;
		if (opts.capture) star = `(${star})`;
		const globstar = (opts) => {
			if (opts.noglobstar === true) return star;
			return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
		};
		const create = (str) => {
			switch (str) {
				case "*": return `${nodot}${ONE_CHAR}${star}`;
				case ".*": return `${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "*.*": return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "*/*": return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;
				case "**": return nodot + globstar(opts);
				case "**/*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;
				case "**/*.*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "**/.*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;
				default: {
					const match = /^(.*?)\.(\w+)$/.exec(str);
					if (!match) return;
					const source = create(match[1]);
					if (!source) return;
					return source + DOT_LITERAL + match[2];
				}
			}
		};
		let source = create(utils.removePrefix(input, state));
		if (source && opts.strictSlashes !== true) source += `${SLASH_LITERAL}?`;
		return source;
	};
	module.exports = parse;
}));
// node_modules/picomatch/lib/picomatch.js
var require_picomatch$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var scan = require_scan();
	var parse = require_parse();
	var utils = require_utils();
	var constants = require_constants();
	var isObject = (val) => val && typeof val === "object" && !Array.isArray(val);
	/**
	* Creates a matcher function from one or more glob patterns. The
	* returned function takes a string to match as its first argument,
	* and returns true if the string is a match. The returned matcher
	* function also takes a boolean as the second argument that, when true,
	* returns an object with additional information.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch(glob[, options]);
	*
	* const isMatch = picomatch('*.!(*a)');
	* console.log(isMatch('a.a')); //=> false
	* console.log(isMatch('a.b')); //=> true
	*
	* // For environments without `node.js`, `picomatch/posix` provides you a dependency-free matcher, without automatic OS detection.
	* const picomatch = require('picomatch/posix');
	* // the same API, defaulting to posix paths
	* const isMatch = picomatch('a/*');
	* console.log(isMatch('a\\b')); //=> false
	* console.log(isMatch('a/b')); //=> true
	*
	* // you can still configure the matcher function to accept windows paths
	* const isMatch = picomatch('a/*', { options: windows });
	* console.log(isMatch('a\\b')); //=> true
	* console.log(isMatch('a/b')); //=> true
	* ```
	* @name picomatch
	* @param {String|Array} `globs` One or more glob patterns.
	* @param {Object=} `options`
	* @return {Function=} Returns a matcher function.
	* @api public
	*/
	var picomatch = (glob, options, returnState = false) => {
		if (Array.isArray(glob)) {
			const fns = glob.map((input) => picomatch(input, options, returnState));
			const arrayMatcher = (str) => {
				for (const isMatch of fns) {
					const state = isMatch(str);
					if (state) return state;
				}
				return false;
			};
			return arrayMatcher;
		}
		const isState = isObject(glob) && glob.tokens && glob.input;
		if (glob === "" || typeof glob !== "string" && !isState) throw new TypeError("Expected pattern to be a non-empty string");
		const opts = options || {};
		const posix = opts.windows;
		const regex = isState ? picomatch.compileRe(glob, options) : picomatch.makeRe(glob, options, false, true);
		const state = regex.state;
		delete regex.state;
		let isIgnored = () => false;
		if (opts.ignore) {
			const ignoreOpts = {
				...options,
				ignore: null,
				onMatch: null,
				onResult: null
			};
			isIgnored = picomatch(opts.ignore, ignoreOpts, returnState);
		}
		const matcher = (input, returnObject = false) => {
			const { isMatch, match, output } = picomatch.test(input, regex, options, {
				glob,
				posix
			});
			const result = {
				glob,
				state,
				regex,
				posix,
				input,
				output,
				match,
				isMatch
			};
			if (typeof opts.onResult === "function") opts.onResult(result);
			if (isMatch === false) {
				result.isMatch = false;
				return returnObject ? result : false;
			}
			if (isIgnored(input)) {
				if (typeof opts.onIgnore === "function") opts.onIgnore(result);
				result.isMatch = false;
				return returnObject ? result : false;
			}
			if (typeof opts.onMatch === "function") opts.onMatch(result);
			return returnObject ? result : true;
		};
		if (returnState) matcher.state = state;
		return matcher;
	};
	/**
	* Test `input` with the given `regex`. This is used by the main
	* `picomatch()` function to test the input string.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.test(input, regex[, options]);
	*
	* console.log(picomatch.test('foo/bar', /^(?:([^/]*?)\/([^/]*?))$/));
	* // { isMatch: true, match: [ 'foo/', 'foo', 'bar' ], output: 'foo/bar' }
	* ```
	* @param {String} `input` String to test.
	* @param {RegExp} `regex`
	* @return {Object} Returns an object with matching info.
	* @api public
	*/
	picomatch.test = (input, regex, options, { glob, posix } = {}) => {
		if (typeof input !== "string") throw new TypeError("Expected input to be a string");
		if (input === "") return {
			isMatch: false,
			output: ""
		};
		const opts = options || {};
		const format = opts.format || (posix ? utils.toPosixSlashes : null);
		let match = input === glob;
		let output = match && format ? format(input) : input;
		if (match === false) {
			output = format ? format(input) : input;
			match = output === glob;
		}
		if (match === false || opts.capture === true) {
			if (opts.matchBase === true || opts.basename === true) match = picomatch.matchBase(input, regex, options, posix);
			else match = regex.exec(output);
		}
		return {
			isMatch: Boolean(match),
			match,
			output
		};
	};
	/**
	* Match the basename of a filepath.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.matchBase(input, glob[, options]);
	* console.log(picomatch.matchBase('foo/bar.js', '*.js'); // true
	* ```
	* @param {String} `input` String to test.
	* @param {RegExp|String} `glob` Glob pattern or regex created by [.makeRe](#makeRe).
	* @return {Boolean}
	* @api public
	*/
	picomatch.matchBase = (input, glob, options, posix = options && options.windows) => {
		return (glob instanceof RegExp ? glob : picomatch.makeRe(glob, options)).test(utils.basename(input, { windows: posix }));
	};
	/**
	* Returns true if **any** of the given glob `patterns` match the specified `string`.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.isMatch(string, patterns[, options]);
	*
	* console.log(picomatch.isMatch('a.a', ['b.*', '*.a'])); //=> true
	* console.log(picomatch.isMatch('a.a', 'b.*')); //=> false
	* ```
	* @param {String|Array} str The string to test.
	* @param {String|Array} patterns One or more glob patterns to use for matching.
	* @param {Object} [options] See available [options](#options).
	* @return {Boolean} Returns true if any patterns match `str`
	* @api public
	*/
	picomatch.isMatch = (str, patterns, options) => picomatch(patterns, options)(str);
	/**
	* Parse a glob pattern to create the source string for a regular
	* expression.
	*
	* ```js
	* const picomatch = require('picomatch');
	* const result = picomatch.parse(pattern[, options]);
	* ```
	* @param {String} `pattern`
	* @param {Object} `options`
	* @return {Object} Returns an object with useful properties and output to be used as a regex source string.
	* @api public
	*/
	picomatch.parse = (pattern, options) => {
		if (Array.isArray(pattern)) return pattern.map((p) => picomatch.parse(p, options));
		return parse(pattern, {
			...options,
			fastpaths: false
		});
	};
	/**
	* Scan a glob pattern to separate the pattern into segments.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.scan(input[, options]);
	*
	* const result = picomatch.scan('!./foo/*.js');
	* console.log(result);
	* { prefix: '!./',
	*   input: '!./foo/*.js',
	*   start: 3,
	*   base: 'foo',
	*   glob: '*.js',
	*   isBrace: false,
	*   isBracket: false,
	*   isGlob: true,
	*   isExtglob: false,
	*   isGlobstar: false,
	*   negated: true }
	* ```
	* @param {String} `input` Glob pattern to scan.
	* @param {Object} `options`
	* @return {Object} Returns an object with
	* @api public
	*/
	picomatch.scan = (input, options) => scan(input, options);
	/**
	* Compile a regular expression from the `state` object returned by the
	* [parse()](#parse) method.
	*
	* ```js
	* const picomatch = require('picomatch');
	* const state = picomatch.parse('*.js');
	* // picomatch.compileRe(state[, options]);
	*
	* console.log(picomatch.compileRe(state));
	* //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
	* ```
	* @param {Object} `state`
	* @param {Object} `options`
	* @param {Boolean} `returnOutput` Intended for implementors, this argument allows you to return the raw output from the parser.
	* @param {Boolean} `returnState` Adds the state to a `state` property on the returned regex. Useful for implementors and debugging.
	* @return {RegExp}
	* @api public
	*/
	picomatch.compileRe = (state, options, returnOutput = false, returnState = false) => {
		if (returnOutput === true) return state.output;
		const opts = options || {};
		const prepend = opts.contains ? "" : "^";
		const append = opts.contains ? "" : "$";
		let source = `${prepend}(?:${state.output})${append}`;
		if (state && state.negated === true) source = `^(?!${source}).*$`;
		const regex = picomatch.toRegex(source, options);
		if (returnState === true) regex.state = state;
		return regex;
	};
	/**
	* Create a regular expression from a parsed glob pattern.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.makeRe(state[, options]);
	*
	* const result = picomatch.makeRe('*.js');
	* console.log(result);
	* //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
	* ```
	* @param {String} `state` The object returned from the `.parse` method.
	* @param {Object} `options`
	* @param {Boolean} `returnOutput` Implementors may use this argument to return the compiled output, instead of a regular expression. This is not exposed on the options to prevent end-users from mutating the result.
	* @param {Boolean} `returnState` Implementors may use this argument to return the state from the parsed glob with the returned regular expression.
	* @return {RegExp} Returns a regex created from the given pattern.
	* @api public
	*/
	picomatch.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
		if (!input || typeof input !== "string") throw new TypeError("Expected a non-empty string");
		let parsed = {
			negated: false,
			fastpaths: true
		};
		if (options.fastpaths !== false && (input[0] === "." || input[0] === "*")) parsed.output = parse.fastpaths(input, options);
		if (!parsed.output) parsed = parse(input, options);
		return picomatch.compileRe(parsed, options, returnOutput, returnState);
	};
	/**
	* Create a regular expression from the given regex source string.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.toRegex(source[, options]);
	*
	* const { output } = picomatch.parse('*.js');
	* console.log(picomatch.toRegex(output));
	* //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
	* ```
	* @param {String} `source` Regular expression source string.
	* @param {Object} `options`
	* @return {RegExp}
	* @api public
	*/
	picomatch.toRegex = (source, options) => {
		try {
			const opts = options || {};
			return new RegExp(source, opts.flags || (opts.nocase ? "i" : ""));
		} catch (err) {
			if (options && options.debug === true) throw err;
			return /$^/;
		}
	};
	/**
	* Picomatch constants.
	* @return {Object}
	*/
	picomatch.constants = constants;
	/**
	* Expose "picomatch"
	*/
	module.exports = picomatch;
}));
// src/policy/exemptions.ts
var import_picomatch = /* @__PURE__ */ __toESM((/* @__PURE__ */ __commonJSMin(((exports, module) => {
	var pico = require_picomatch$1();
	var utils = require_utils();
	function picomatch(glob, options, returnState = false) {
		if (options && (options.windows === null || options.windows === void 0)) options = {
			...options,
			windows: utils.isWindows()
		};
		return pico(glob, options, returnState);
	}
	Object.assign(picomatch, pico);
	module.exports = picomatch;
})))(), 1);
/** `until` is the last day that it holds. `today` is `YYYY-MM-DD`. */
function isExpired(exemption, today) {
	return exemption.until !== void 0 && exemption.until < today;
}
/**
* Whether an exemption is about a finding: all that it says has to fit, and it has to say something. For a rule about tokens it has to name
* the fingerprint. Expiry is not looked at. The patterns are compiled once per call of this function.
*/
function exemptionMatcher(exemption) {
	const { rule, key, fingerprint } = exemption;
	const path = exemption.path === void 0 ? void 0 : (0, import_picomatch.default)(exemption.path, { dot: true });
	const object = exemption.object === void 0 ? void 0 : objectMatcher(exemption.object);
	if ([
		rule,
		key,
		fingerprint,
		path,
		object
	].every((part) => part === void 0)) return () => false;
	return (finding) => {
		const { report } = finding;
		if (fingerprint !== void 0 && finding.fingerprint !== fingerprint) return false;
		if (fingerprint === void 0 && tokenRules.has(report.rule)) return false;
		if (rule !== void 0 && report.rule !== rule) return false;
		if (path !== void 0 && !path(report.place.file)) return false;
		if (object !== void 0 && !(report.object !== void 0 && object(report.object))) return false;
		return key === void 0 || isAbout(report, key);
	};
}
/** `Kind/name` in any namespace, or `Kind/namespace/name`; `*` stands for any run of characters in one part. */
function objectMatcher(pattern) {
	const parts = pattern.split("/");
	const [kind, namespace, name] = parts.length === 2 ? [
		parts[0],
		"*",
		parts[1]
	] : parts;
	if (kind === void 0 || namespace === void 0 || name === void 0 || parts.length > 3) return () => false;
	const matchers = [
		kind,
		namespace,
		name
	].map((part) => wildcard(part));
	return (object) => [
		object.kind,
		object.namespace,
		object.name
	].every((value, index) => matchers[index]?.(value) ?? false);
}
/** Plain pieces around `*`, tried in order: linear, whatever the pattern. */
function wildcard(pattern) {
	const [first = "", ...rest] = pattern.toLowerCase().split("*");
	const last = rest.pop();
	return (given) => {
		const value = given.toLowerCase();
		if (last === void 0) return value === first;
		if (!value.startsWith(first) || !value.endsWith(last) || value.length < first.length + last.length) return false;
		let from = first.length;
		for (const piece of rest) {
			const at = value.indexOf(piece, from);
			if (at === -1 || at + piece.length > value.length - last.length) return false;
			from = at + piece.length;
		}
		return true;
	};
}
/** A key of a mapping on the way, or an item that goes by that name: `DB_PASSWORD` fits `/data/DB_PASSWORD` and `/env[name=DB_PASSWORD]/value`. */
function isAbout({ place, stable }, key) {
	return tokens(place.pointer).includes(key) || stable.includes(`=${key}]`);
}
// src/findings/excuse.ts
/**
* Says of each finding whether something excuses it. A fixed finding needs no excuse. Each excuse that fits is counted as used, so that
* one does not look unused for another's sake; the ignore at the place itself is the one that is told.
*/
function excuse(findings, { exemptions, ignores, today }) {
	const matchers = exemptions.map((exemption) => isExpired(exemption, today) ? () => false : exemptionMatcher(exemption));
	const exemptionUses = exemptions.map(() => 0);
	const ignoreUses = ignores.map(() => 0);
	const byFile = groupBy(ignores.keys(), (index) => ignores[index]?.ignore.covers.file);
	return {
		findings: findings.map((finding) => {
			if (finding.status === "fixed") return finding;
			const inline = (byFile.get(finding.report.place.file) ?? []).filter((index) => {
				const judged = ignores[index];
				return judged !== void 0 && finding.side === "head" && ignoreMatches(judged, finding.report, finding.fingerprint);
			});
			const config = [...matchers.keys()].filter((index) => matchers[index]?.(finding));
			count(ignoreUses, inline);
			count(exemptionUses, config);
			const ignored = inline[0] === void 0 ? void 0 : ignores[inline[0]];
			const exemption = ignored === void 0 ? fromConfig(config[0] === void 0 ? void 0 : exemptions[config[0]]) : fromComment(ignored);
			return exemption === void 0 ? finding : {
				...finding,
				exemption
			};
		}),
		exemptionUses,
		ignoreUses
	};
}
function count(uses, used) {
	for (const index of used) uses[index] = (uses[index] ?? 0) + 1;
}
function fromComment({ ignore }) {
	return {
		reason: ignore.reason,
		from: "inline"
	};
}
function fromConfig(exemption) {
	if (exemption === void 0) return void 0;
	const { reason, until } = exemption;
	return {
		reason,
		...until === void 0 ? {} : { until },
		from: "config"
	};
}
// src/types/gap.ts
/**
* Why something in scope was not checked: a closed list, part of the report's contract.
* Declared: known not to be checkable, counted and shown. Failed: should have been checked; makes the run incomplete.
*/
var gapReasons = {
	template: "declared",
	"unknown-custom-kind": "declared",
	"chart-not-rendered": "declared",
	"remote-base": "declared",
	"not-rendered": "declared",
	"lfs-pointer": "declared",
	submodule: "declared",
	symlink: "declared",
	"special-file": "declared",
	binary: "declared",
	"not-found": "failed",
	unreadable: "failed",
	encoding: "failed",
	"file-too-large": "failed",
	"too-many-documents": "failed",
	"too-deep": "failed",
	"too-many-aliases": "failed",
	"too-many-nodes": "failed",
	"broken-crd": "failed",
	"schema-engine-failed": "failed",
	"schema-missing": "failed",
	"missing-commit": "failed",
	"time-limit": "failed",
	"worker-died": "failed",
	"rule-crashed": "failed"
};
function gapKind(reason) {
	return gapReasons[reason];
}
// src/findings/gaps.ts
/** Gaps of both sides as multisets, like findings (decision 10). Without a before side all are new. Fixed ones lie in the before tree. */
function compareGaps(before, after) {
	const waiting = groupBy(before ?? [], identityOf);
	const head = [...after].sort(byGap).map((gap) => {
		const known = waiting.get(identityOf(gap))?.shift() !== void 0;
		return {
			...gap,
			kind: gapKind(gap.reason),
			status: known ? "existing" : "new"
		};
	});
	const fixed = [...waiting.values()].flat().sort(byGap);
	return [...head, ...fixed.map((gap) => ({
		...gap,
		kind: gapKind(gap.reason),
		status: "fixed"
	}))];
}
/** The document's index and all positions may move; reason, file and field tell a gap. */
function identityOf({ reason, place }) {
	return JSON.stringify([
		reason,
		place.file,
		place.pointer
	]);
}
function byGap(a, b) {
	return byPlace(a.place, b.place) || byCodeUnit(a.reason, b.reason) || byCodeUnit(JSON.stringify(a.message), JSON.stringify(b.message));
}
// src/findings/merge-units.ts
/**
* One finding where several units found the same thing at the same place, as a base does in each of its overlays. It exists as soon as
* one unit knew it before, and is fixed only where no unit has it any more.
*/
function mergeUnits(findings) {
	const ofUnits = findings.filter(({ report }) => report.unit !== void 0);
	if (ofUnits.length === 0) return findings;
	const here = new Set(ofUnits.filter(({ status }) => status !== "fixed").map(withoutUnit));
	const merged = [...groupBy(ofUnits.filter((finding) => finding.status !== "fixed" || !here.has(withoutUnit(finding))), sameThing).values()].flatMap((group) => {
		const known = group.filter((finding) => finding.status === "existing");
		const [first] = (known.length > 0 ? known : group).sort((a, b) => byCodeUnit(a.fingerprint, b.fingerprint));
		return first === void 0 ? [] : [first];
	});
	return [...findings.filter(({ report }) => report.unit === void 0), ...merged];
}
function withoutUnit({ report }) {
	return JSON.stringify([
		report.rule,
		report.object,
		report.stable,
		report.distinct ?? ""
	]);
}
function sameThing(finding) {
	const { place, message, case: situation } = finding.report;
	return JSON.stringify([
		withoutUnit(finding),
		situation,
		finding.side,
		finding.status === "fixed",
		place,
		message
	]);
}
// src/facts/file-gaps.ts
/** The start of a file: where a gap about the whole of it stands. */
function fileStart(path) {
	return {
		file: path,
		document: 0,
		pointer: "",
		span: {
			line: 1,
			column: 1,
			endLine: 1,
			endColumn: 1
		}
	};
}
/** A gap about a file that was not read at all. */
function fileGap(file, reason, limits) {
	const messages = {
		"file-too-large": text`The file is larger than ${limits.fileSize} bytes and was not read. Split it, or exclude it under paths.`,
		"lfs-pointer": text`The file is a Git LFS pointer; its content is not in the repository and was not read.`,
		binary: text`The file is binary and was not read as YAML.`,
		encoding: text`The file's text could not be decoded.`
	};
	return {
		reason,
		place: fileStart(file.path),
		message: messages[reason]
	};
}
/** A limit that was hit while reading: what comes behind it was not looked at. */
function limitGap(path, stopped, limits) {
	const reasons = {
		fileSize: "file-too-large",
		documents: "too-many-documents",
		depth: "too-deep",
		aliases: "too-many-aliases",
		nodes: "too-many-nodes"
	};
	const { limit, document, line } = stopped;
	return {
		reason: reasons[limit],
		place: {
			file: path,
			document,
			pointer: "",
			span: {
				line,
				column: 1,
				endLine: line,
				endColumn: 1
			}
		},
		message: text`Reading stopped here: the limit of ${limits[limit]} (${untrusted(limit)}) was reached, and what follows was not checked. Split the file, or exclude it under paths.`
	};
}
/** Documents that could not be read because they are templates: counted as such, not reported as broken YAML. */
function unreadGaps(file) {
	const template = file.flaws.find((flaw) => flaw.template && !flaw.read);
	if (template === void 0) return [];
	return [{
		reason: "template",
		place: {
			file: file.path,
			document: template.document,
			pointer: "",
			span: template.span
		},
		message: text`A template that is not YAML before it is rendered: it was not checked. Check what it renders to.`
	}];
}
// src/facts/stable-pointer.ts
/**
* Fields that name an item of a list, in the order they are tried: Kubernetes' own merge keys (the `patchMergeKey` marks of its types),
* then what else tells items apart. https://kubernetes.io/docs/reference/using-api/server-side-apply/#merge-strategy
*/
var mergeKeys = [
	"name",
	"mountPath",
	"devicePath",
	"containerPort",
	"port",
	"topologyKey",
	"ip",
	"uid",
	"key",
	"path",
	"host",
	"kind"
];
/** Lists whose items a person cannot tell apart by one field; a rule that reports there says what is distinct. */
var unnamed = /* @__PURE__ */ new Set(["/rules"]);
/**
* A pointer that survives insertions: list items by merge key (`/env[name=DB]`), else by content, never by index.
* No value of a credential can be read from it: scalar items are named only where they are short words.
*/
function stablePointer(root, pointer) {
	let value = root;
	let stable = "";
	for (const token of tokens(pointer)) if (Array.isArray(value)) {
		const item = value[Number(token)];
		stable += unnamed.has(stable) ? "[*]" : `[${nameItem(item)}]`;
		value = item;
	} else {
		stable += `/${token}`;
		value = isMapping$3(value) && Object.hasOwn(value, token) ? value[token] : void 0;
	}
	return stable;
}
function nameItem(item) {
	if (isMapping$3(item)) {
		for (const key of mergeKeys) {
			const named = Object.hasOwn(item, key) ? item[key] : void 0;
			if (typeof named === "string" || typeof named === "number") return `${key}=${named}`;
		}
		return Object.keys(item).sort().join(",");
	}
	return typeof item === "string" ? wordOf(item) : typeof item;
}
/** A list item's own word: `get`, `--flag`; whatever follows `=` or is long is left out, since it may be a credential. */
function wordOf(item) {
	const word = /^[-\w.*/:]{0,40}/.exec(item)?.[0] ?? "";
	return word.length < 40 || item.length === word.length ? word : "…";
}
// src/facts/run-rules.ts
/** Runs the file rules on one file as read. A rule that throws is a gap that names it; the others still run. */
function runFileRules(file, rules, asks) {
	const reports = [];
	const gaps = [];
	for (const rule of rules) {
		if (rule.scope !== "file") continue;
		const options = asks.rules[rule.id] ?? {};
		const found = guarded(rule, fileStart(file.path), gaps, () => [...rule.check(file, options)]);
		for (const report of found) reports.push({
			...report,
			rule: rule.id,
			stable: report.place.pointer
		});
	}
	return {
		reports,
		gaps
	};
}
/**
* Runs the document rules on the objects of one file. A patch is no whole object: what its target has is missing from it by design,
* so rules that ask a schema or the API server's checks stay away from it.
*/
function runDocumentRules(manifests, role, rules, known, asks) {
	const reports = [];
	const gaps = [];
	const active = rules.filter((rule) => rule.scope === "document" && !(role === "patch" && asksTheServer(rule)));
	for (const manifest of manifests) for (const rule of active) {
		if (rule.kinds.length > 0 && !rule.kinds.includes(manifest.kind)) continue;
		const options = asks.rules[rule.id] ?? {};
		const found = guarded(rule, manifest.place, gaps, () => [...rule.check(manifest, known, options)]);
		for (const report of found) reports.push(factOf$2(rule, report, manifest));
	}
	return {
		reports,
		gaps
	};
}
function asksTheServer(rule) {
	return rule.reads?.some((read) => read === "schema" || read === "refusals") ?? false;
}
function factOf$2(rule, report, manifest) {
	const inside = report.place.pointer.slice(manifest.place.pointer.length);
	return {
		...report,
		rule: rule.id,
		object: identityOf$2(manifest),
		stable: stablePointer(manifest.value, inside)
	};
}
/** Runs one rule; what it throws becomes a gap without the thrown text, which may quote the content. */
function guarded(rule, place, gaps, check) {
	try {
		return check();
	} catch (error) {
		const what = error instanceof Error ? error.name : typeof error;
		gaps.push({
			reason: "rule-crashed",
			place,
			message: text`The rule ${untrusted(rule.id)} broke here (${untrusted(what)}): please report it. Its other results stand.`
		});
		return [];
	}
}
// src/findings/run-reports.ts
/** Runs the rules about the run itself that the policy does not switch off. One that throws is a gap. */
function runReports(run, rules, policy) {
	const gaps = [];
	const place = {
		file: policy.file ?? ".github/kubelatch.yml",
		document: 0,
		pointer: ""
	};
	return {
		reports: rules.flatMap((rule) => {
			const entry = policy.rules[rule.id];
			if (rule.scope !== "run" || entry === void 0 || Object.values(entry.cases).every((grade) => grade === "off")) return [];
			return guarded(rule, place, gaps, () => [...rule.check(run, entry.options)]).map((report) => ({
				...report,
				rule: rule.id,
				stable: withoutIndices(report.place.pointer)
			}));
		}),
		gaps
	};
}
/** A config's lists have no merge keys; what tells their items apart is the report's `distinct`. */
function withoutIndices(pointer) {
	return pointer.replace(/\/\d+(?=\/|$)/g, "/*");
}
// src/findings/yielding.ts
function winnersOf(rules) {
	const direct = new Map(rules.map((rule) => [rule.id, rule.yieldsTo ?? []]));
	const reach = (id, seen) => {
		for (const next of direct.get(id) ?? []) {
			if (seen.has(next)) continue;
			seen.add(next);
			reach(next, seen);
		}
		return seen;
	};
	const all = new Map(rules.map((rule) => [rule.id, reach(rule.id, /* @__PURE__ */ new Set())]));
	return new Map([...all].map(([id, winners]) => [id, new Set([...winners].filter((winner) => !all.get(winner)?.has(id)))]));
}
/**
* Leaves one report per cause: of two on the same cause the one that the other's rule yields to, unless the policy grades it lower; a
* notice never hides an error. What is beaten may itself have beaten a third; since severity and yielding only ever lead upwards, one
* report always stays.
*/
function withoutYielding(graded, winners) {
	const beaten = /* @__PURE__ */ new Set();
	for (const beside of groupBy(graded, ({ report }) => `${report.place.document}\u0000${report.side ?? ""}\u0000${report.place.file}`).values()) {
		const byRule = groupBy(beside, ({ report }) => report.rule);
		for (const general of beside) for (const rule of winners.get(general.report.rule) ?? []) for (const specific of byRule.get(rule) ?? []) if (covers(specific.report, general.report.place)) beaten.add(isLower(specific, general) ? specific : general);
	}
	return graded.filter((one) => !beaten.has(one));
}
function isLower(one, other) {
	return severities.indexOf(one.severity) > severities.indexOf(other.severity);
}
/**
* Whether a report's cause reaches a place of its document: the place is its own or lies beneath it, or beneath a pointer that it explains.
* A report that stands for more than a value (an object's root, a key, a coarse place, one known by its lines alone) says nothing of what
* lies beneath, unless it explains it.
*/
function covers(winner, place) {
	if (winner.explains?.some((pointer) => within(place.pointer, pointer))) return true;
	const own = winner.place;
	if (own.span !== void 0 || place.span !== void 0) return own.pointer === place.pointer && own.span?.line === place.span?.line;
	return own.coarse === true || own.part === "key" || winner.object !== void 0 && winner.stable === "" ? own.pointer === place.pointer : within(place.pointer, own.pointer);
}
// src/findings/settle.ts
/**
* Reports of one side become one graded report per cause: what the policy calls `off` goes first (so that it hides nothing else), then what
* yields to a more specific rule, then repetitions. Ordered by place; the order of the input changes nothing.
*/
function settle(reports, policy, winners) {
	const sorted = [...withoutYielding(reports.flatMap((report) => {
		const severity = severityOf(report, policy);
		return severity === "off" ? [] : [{
			report,
			severity
		}];
	}), winners)].sort((a, b) => byReport(a.report, b.report));
	return sorted.flatMap((one, index) => {
		const previous = sorted[index - 1];
		return previous !== void 0 && byReport(previous.report, one.report) === 0 ? [] : [{
			...one,
			identity: identityOf$1(one.report)
		}];
	});
}
/** What the policy says of a report's case. A case that the policy does not know is an error: it must not get lost. */
function severityOf({ rule, case: situation }, policy) {
	const cases = policy.rules[rule]?.cases;
	return cases !== void 0 && Object.hasOwn(cases, situation) ? cases[situation] ?? "error" : "error";
}
// src/findings/settle-sides.ts
/** Reports become findings: one per cause, graded, new against known, excused; then what Kubelatch itself has to say of the policy. Pure. */
function settleSides(sides) {
	const { rules, policy, before, after } = sides;
	const winners = winnersOf(rules);
	const settled = {
		before: before && settle(before.reports, policy, winners),
		after: settle(after.reports, policy, winners)
	};
	const standing = sides.policyIgnores ?? (before ?? after).ignores;
	const ignores = {
		before: judgeIgnores(before?.ignores ?? [], standing),
		after: judgeIgnores(after.ignores, standing)
	};
	const excuses = (judged) => ({
		exemptions: policy.exemptions,
		ignores: judged,
		today: sides.today
	});
	const found = excuse(mergeUnits(compare$1(settled.before, settled.after, sides.renamed)), excuses(ignores.after));
	const known = settled.before === void 0 ? void 0 : excuse(mergeUnits(compare$1(void 0, settled.before)), excuses(ignores.before));
	const shared = {
		policy: sides.loaded ?? policy,
		today: sides.today,
		...sides.partial ? { partial: true } : {}
	};
	const now = {
		...shared,
		...sides.proposed === void 0 ? {} : { proposed: sides.proposed },
		...sides.proposedFaults === void 0 ? {} : { proposedFaults: sides.proposedFaults },
		exemptionUses: found.exemptionUses,
		ignores: withUses(ignores.after, found.ignoreUses),
		ignoresRemoved: ignoresRemoved(before?.ignores ?? [], after.ignores)
	};
	const then = known && {
		...shared,
		exemptionUses: known.exemptionUses,
		ignores: withUses(ignores.before, known.ignoreUses),
		ignoresRemoved: []
	};
	const ofRun = {
		before: then && runReports(then, rules, policy),
		after: runReports(now, rules, policy)
	};
	const own = compare$1(ofRun.before && settle(ofRun.before.reports, policy, winners), settle(ofRun.after.reports, policy, winners));
	return {
		findings: [...found.findings, ...excuse(own, excuses([])).findings],
		gaps: compareGaps(before && [...before.gaps, ...ofRun.before?.gaps ?? []], [...after.gaps, ...ofRun.after.gaps])
	};
}
function withUses(judged, uses) {
	return judged.map(({ ignore, active }, index) => ({
		ignore,
		active,
		uses: uses[index] ?? 0
	}));
}
// src/findings/settle-run.ts
/** Gathers what each stage found on each side, and settles it. */
function settleRun(plan, facts, judged, rules, request) {
	const { before } = plan;
	const unitReports = (side) => judged.flatMap((judgement) => judgement[side]);
	return settleSides({
		rules,
		policy: request.policy,
		loaded: request.loaded,
		proposed: request.proposed,
		proposedFaults: request.proposedFaults,
		before: before === void 0 || facts.before === void 0 ? void 0 : sideOf(before, facts.before, facts.unitsBefore ?? facts.before, unitReports("before"), []),
		after: sideOf(plan.after, facts.after, facts.unitsAfter, unitReports("after"), judged.flatMap((judgement) => judgement.gaps)),
		renamed: [...renamedObjects(facts.before?.files ?? [], facts.after.files), ...plan.changes.flatMap(({ path, renamedFrom }) => renamedFrom === void 0 ? [] : [{
			fromKey: fileKey(renamedFrom),
			toKey: fileKey(path)
		}])],
		partial: before !== void 0 && request.policy.scope !== "all" && request.everything !== true,
		today: request.today
	});
}
function sideOf(plan, facts, ofUnits, unitReports, unitGaps) {
	const { files } = facts;
	const beside = ofUnits.files.filter((file) => !files.includes(file)).flatMap((file) => file.ignores);
	return {
		reports: [...files.flatMap((file) => file.reports), ...unitReports],
		gaps: [
			...plan.gaps,
			...facts.gaps,
			...files.flatMap((file) => file.gaps),
			...unitGaps
		],
		ignores: [...files.flatMap((file) => file.ignores), ...beside.filter((ignore) => speaksOf$1(ignore, unitReports))]
	};
}
/**
* Whether an ignore of an unchanged file is about something that its unit's rules found there. The others are left out: their findings
* were not looked for, so that they would seem unused.
*/
function speaksOf$1({ rules, covers }, reports) {
	return reports.some(({ rule, place }) => rules.includes(rule) && place.file === covers.file && place.document === covers.document && within(place.pointer, covers.pointer));
}
// src/plan/asks.ts
/** How much is read unless the caller says otherwise. */
var defaultLimits = {
	fileSize: 33554432,
	documents: 2e4,
	depth: 200,
	aliases: 1e5,
	nodes: 5e6
};
/** The options of every rule that the policy does not switch off in all its cases, by id. */
function activeRules(policy, rules) {
	const active = rules.filter((rule) => {
		const entry = policy.rules[rule.id];
		return entry !== void 0 && Object.values(entry.cases).some((severity) => severity !== "off");
	});
	return Object.fromEntries(active.map((rule) => [rule.id, policy.rules[rule.id]?.options ?? {}]));
}
/** What is asked of every file. Values are kept only for kinds that an active unit or pair rule looks into. */
function asksFor(policy, rules, customSchemas, limits, compares) {
	const active = activeRules(policy, rules);
	const readers = rules.filter((rule) => active[rule.id] !== void 0 && rule.reads?.includes("values") && (compares || rule.scope !== "pair"));
	return {
		rules: active,
		versions: policy.versions,
		engine: policy.schemaEngine,
		customSchemas,
		values: [...new Set(readers.flatMap((rule) => rule.kinds))],
		limits,
		compares,
		digestKey: randomBytes(32).toString("base64")
	};
}
// src/tree/changes.ts
/** What differs between two trees, ordered by path by code unit. Without a before tree everything is new. */
async function changedEntries(before, after) {
	const [old, now] = await Promise.all([before?.entries() ?? [], after.entries()]);
	return pairRenames(differences(old, now));
}
function differences(old, now) {
	const changes = [];
	let at = 0;
	for (const after of now) {
		let before = old[at];
		for (; before !== void 0 && before.path < after.path; before = old[++at]) changes.push({
			path: before.path,
			before
		});
		if (before === void 0 || before.path > after.path) changes.push({
			path: after.path,
			after
		});
		else {
			at++;
			if (before.blob !== after.blob || before.kind !== after.kind) changes.push({
				path: after.path,
				before,
				after
			});
		}
	}
	for (const before of old.slice(at)) changes.push({
		path: before.path,
		before
	});
	return changes;
}
/** Joins a file that is gone with a new one of equal content: of several, one with the same name first. Empty files are nobody's twin. */
function pairRenames(changes) {
	const gone = /* @__PURE__ */ new Map();
	for (const { before, after } of changes) {
		if (before === void 0 || after !== void 0 || !isFile(before) || isEmpty(before)) continue;
		const twins = gone.get(before.blob);
		if (twins === void 0) gone.set(before.blob, [before]);
		else twins.push(before);
	}
	if (gone.size === 0) return changes;
	const moved = /* @__PURE__ */ new Set();
	return changes.map((change) => {
		const { after } = change;
		if (after === void 0 || change.before !== void 0 || !isFile(after)) return change;
		const twins = (gone.get(after.blob) ?? []).filter((twin) => !moved.has(twin.path));
		const before = twins.find((twin) => nameOf(twin.path) === nameOf(after.path)) ?? twins[0];
		if (before === void 0) return change;
		moved.add(before.path);
		return {
			path: after.path,
			before,
			after,
			renamedFrom: before.path
		};
	}).filter(({ path, after }) => after !== void 0 || !moved.has(path));
}
/** git's ids of no bytes at all. */
var emptyBlobs = /* @__PURE__ */ new Set(["e69de29bb2d1d6434b8b29ae775ad8c2e48c5391", "473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813"]);
function isEmpty(entry) {
	return emptyBlobs.has(entry.blob);
}
function isFile({ kind }) {
	return kind === "file" || kind === "executable";
}
function nameOf(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
// src/work/contents.ts
function openContents(tree, shared) {
	return { async *read(blobs) {
		const missing = [];
		for (const id of new Set(blobs)) {
			const known = shared.get(id);
			if (known === void 0) missing.push(id);
			else yield {
				id,
				bytes: known
			};
		}
		if (missing.length === 0) return;
		for await (const blob of tree.read(missing)) {
			if ("bytes" in blob) shared.keep(blob.id, blob.bytes);
			yield blob;
		}
	} };
}
/** Remembers contents up to `budget` bytes in all; what comes later is read again when it is asked for again. */
function openContentsMemory(budget) {
	const kept = /* @__PURE__ */ new Map();
	let left = budget;
	return {
		get: (id) => kept.get(id),
		keep(id, bytes) {
			if (bytes.byteLength > left || kept.has(id)) return;
			left -= bytes.byteLength;
			kept.set(id, bytes);
		}
	};
}
// src/facts/role.ts
var kustomizationNames = /* @__PURE__ */ new Set([
	"kustomization.yaml",
	"kustomization.yml",
	"Kustomization"
]);
function isKustomization(path) {
	return kustomizationNames.has(path.slice(path.lastIndexOf("/") + 1));
}
/** What a path alone tells: the files that other tools give a meaning by name. */
function roleByPath(path) {
	const name = path.slice(path.lastIndexOf("/") + 1);
	if (kustomizationNames.has(name)) return "kustomization";
	if (name === "Chart.yaml" || name === "Chart.yml") return "chart";
	if (path === ".github/kubelatch.yml" || path === ".github/kubelatch.yaml") return "policy";
	if (/^values([-._].*)?\.ya?ml$/.test(name)) return "values";
}
/** What a file is, once its objects are known. */
function roleOf(path, manifests, known) {
	const named = known ?? roleByPath(path);
	if (named !== void 0 && (named !== "values" || manifests.length === 0)) return named;
	if (manifests.length === 0) return "other";
	if (manifests.some((manifest) => manifest.place.pointer !== "")) return "list";
	return manifests.every((manifest) => manifest.kind === "CustomResourceDefinition") ? "crd" : "manifest";
}
/**
* Kinds that look like API objects and are files for a program: no API server ever sees them, so no schema of it applies.
* https://kubernetes.io/docs/reference/config-api/
*/
var configurationGroups = /* @__PURE__ */ new Set([
	"apiserver.config.k8s.io",
	"apiserver.k8s.io",
	"audit.k8s.io",
	"client.authentication.k8s.io",
	"credentialprovider.kubelet.k8s.io",
	"imagepolicy.k8s.io",
	"kubeadm.k8s.io",
	"kubecontrollermanager.config.k8s.io",
	"kubelet.config.k8s.io",
	"kubeproxy.config.k8s.io",
	"kubescheduler.config.k8s.io",
	"kind.x-k8s.io",
	"kustomize.config.k8s.io",
	"abac.authorization.kubernetes.io",
	"pod-security.admission.config.k8s.io",
	"config.kubernetes.io"
]);
/**
* What the API server and its clients say to each other: recorded, these stand in files (discovery, webhooks' requests, errors), and nobody applies them.
* https://kubernetes.io/docs/reference/using-api/api-concepts/
*/
var answerGroups = /* @__PURE__ */ new Set([
	"admission.k8s.io",
	"apidiscovery.k8s.io",
	"meta.k8s.io"
]);
var answerKinds = /^(?:API(?:Group|Resource|Versions|GroupList|ResourceList)|Status|WatchEvent|(?:Create|Delete|Get|List|Patch|Update|Pod\w+|NodeProxy|ServiceProxy)Options)$/;
/** Whether an apiVersion and kind name a program's configuration file or a recorded answer, not an object that is applied. */
function isConfigurationFile(apiVersion, kind) {
	if (configurationGroups.has(groupOf(apiVersion)) || answerGroups.has(groupOf(apiVersion))) return true;
	if (apiVersion === "builtin" || /^\d+(?:\.\d+)+$/.test(apiVersion)) return true;
	if (apiVersion === "v1" && answerKinds.test(kind)) return true;
	if (kind === "ConversionReview" && groupOf(apiVersion) === "apiextensions.k8s.io") return true;
	return kind === "Config" && (apiVersion === "v1" || !groupOf(apiVersion).includes("."));
}
// src/plan/candidates.ts
/** Whether a path can hold manifests by its name. What it really is, its content tells. */
function isCandidate(path) {
	return /\.(?:ya?ml|json)$/i.test(path) || isKustomization(path);
}
/** Folders that hold other people's packages and tool caches, never what is applied. */
var foreign = /(?:^|\/)(?:node_modules|\.git|\.terraform)\//;
/**
* Which paths the policy's `paths` leave in scope: any pattern that matches includes, a leading `!` excludes, the last match wins;
* without patterns everything is in scope.
*/
function pathScope(patterns) {
	const steps = patterns.map((pattern) => {
		const excludes = pattern.startsWith("!");
		return {
			excludes,
			matches: (0, import_picomatch.default)(excludes ? pattern.slice(1) : pattern, { dot: true })
		};
	});
	const startsIn = steps.length === 0 || steps.every((step) => step.excludes);
	return (path) => {
		if (foreign.test(path)) return false;
		let inScope = startsIn;
		for (const step of steps) if (step.matches(path)) inScope = !step.excludes;
		return inScope;
	};
}
/** Which paths a policy leaves in scope: those of its `paths` that it is not narrowed away from. */
function scopeOf({ paths, narrowed = [] }) {
	const [inScope, isWanted] = [pathScope(paths), pathScope(narrowed)];
	return (path) => inScope(path) && isWanted(path);
}
function candidatesOf(entries, inScope) {
	return entries.filter((entry) => isCandidate(entry.path) && inScope(entry.path));
}
// src/plan/custom-groups.ts
/** Groups that Kubernetes' own API server serves: all of them end so, and so do a few of projects that live beside it. */
var builtInGroup = /^(?:admissionregistration|apiextensions|apiregistration|authentication|authorization|certificates|coordination|discovery|events|flowcontrol\.apiserver|networking|node|rbac\.authorization|resource|scheduling|storage|storagemigration|internal\.apiserver)\.k8s\.io$/;
/** Whatever there is. */
var everyKind = {
	byGroup: /* @__PURE__ */ new Map(),
	all: /* @__PURE__ */ new Set(),
	unclear: true
};
/** Collects what files need schemas for, by a look at their bytes. */
function collectKinds() {
	const byGroup = /* @__PURE__ */ new Map();
	const all = /* @__PURE__ */ new Set();
	const wanted = {
		byGroup,
		all,
		unclear: false
	};
	return {
		wanted,
		look(bytes) {
			const text = textOf(bytes);
			const groups = /* @__PURE__ */ new Set();
			const hidden = collectWords(text, "apiVersion", (word) => {
				const group = /^([-\w.]+\.[-\w.]+)\/v\d/.exec(word)?.[1];
				if (group !== void 0 && !builtInGroup.test(group) && group !== "kustomize.config.k8s.io") groups.add(group);
			});
			const kinds = /* @__PURE__ */ new Set();
			const odd = collectWords(text, "kind", (word) => {
				for (const kind of [word, word.replace(/List$/, "")]) kinds.add(kind);
			});
			for (const kind of kinds) all.add(kind.toLowerCase());
			wanted.unclear ||= hidden || odd && groups.size > 0;
			for (const group of groups) byGroup.set(group, /* @__PURE__ */ new Set([...byGroup.get(group) ?? [], ...kinds]));
		}
	};
}
/** Whether anything that was looked at needs a custom schema. */
function wantsAny({ byGroup, unclear }) {
	return unclear || byGroup.size > 0;
}
/** A colon and a word, but not the first key of a mapping; or what hides a word. */
var valueOfField = /["']?\s*:\s*(?:["']?([-\w./]+)(?![-\w./]|["']?\s*:)|[&!*|>])/y;
/** Tells the words that stand as values of a key; returns whether some value is written in a way that hides its word. */
function collectWords(text, key, tell) {
	let hidden = false;
	for (let at = text.indexOf(key); at !== -1; at = text.indexOf(key, at + key.length)) {
		valueOfField.lastIndex = at + key.length;
		const found = valueOfField.exec(text);
		if (found === null) continue;
		if (found[1] === void 0) hidden = true;
		else tell(found[1]);
	}
	return hidden;
}
/** Byte for byte, which is enough for words of ASCII, but for UTF-16. */
function textOf(bytes) {
	const decoded = (bytes[0] ?? 0) >= 254 ? decodeText(bytes) : { failed: [] };
	return "text" in decoded ? decoded.text : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}
// src/plan/folders.ts
/**
* Units as an apply would see them: the files that a kustomization lists are its unit, a chart's folder is one, and the plain files of a
* folder are one. Two files of different units never clash, since nobody applies them together.
*/
function openFolders(paths, kustomizations) {
	const listedBy = /* @__PURE__ */ new Map();
	const roles = /* @__PURE__ */ new Map();
	for (const kustomization of kustomizations) {
		for (const file of kustomization.resources) listedBy.set(file, [...listedBy.get(file) ?? [], kustomization]);
		for (const [file, role] of kustomization.roles) roles.set(file, role);
	}
	const charts = new Set(paths.filter((path) => /(?:^|\/)Chart\.ya?ml$/.test(path)).map(folderOf));
	const unitOf = (path) => {
		const listed = listedBy.get(path)?.[0];
		if (listed !== void 0) return {
			root: listed.root,
			made: "kustomization"
		};
		const chart = charts.size === 0 ? void 0 : ancestors(path).find((folder) => charts.has(folder));
		return chart === void 0 ? {
			root: folderOf(path),
			made: "folder"
		} : {
			root: chart,
			made: "chart"
		};
	};
	let byUnit;
	const index = () => {
		const made = /* @__PURE__ */ new Map();
		for (const path of paths) {
			const { root, made: how } = unitOf(path);
			const key = `${how}:${root}`;
			const found = made.get(key);
			if (found) found.push(path);
			else made.set(key, [path]);
		}
		return made;
	};
	return {
		unitOf,
		roleOf: (path) => roles.get(path),
		isListed: (path) => listedBy.has(path) || roles.has(path),
		completes: (path) => isTransformed(path, listedBy, /* @__PURE__ */ new Set()),
		beside: (path) => {
			byUnit ??= index();
			const { root, made } = unitOf(path);
			return byUnit.get(`${made}:${root}`) ?? [];
		}
	};
}
function isTransformed(path, listedBy, seen) {
	if (seen.has(path)) return false;
	seen.add(path);
	return (listedBy.get(path) ?? []).some((kustomization) => kustomization.transforms || isTransformed(kustomization.root, listedBy, seen));
}
/** The folder of a path from the tree's root, '' for the root itself. */
function folderOf(path) {
	return path.slice(0, Math.max(path.lastIndexOf("/"), 0));
}
function ancestors(path) {
	const found = [];
	for (let folder = folderOf(path);; folder = folderOf(folder)) {
		found.push(folder);
		if (folder === "") return found;
	}
}
// src/plan/kustomizations.ts
var patchLists = [
	"patches",
	"patchesStrategicMerge",
	"patchesJson6902"
];
/** Keys under which a kustomization says how objects are changed on the way. */
var transformers = [
	...patchLists,
	"namespace",
	"commonLabels",
	"labels",
	"images",
	"replacements",
	"vars",
	"transformers",
	"components",
	"replicas"
];
var ownConfiguration = [
	"configurations",
	"transformers",
	"validators",
	"replacements"
];
/**
* Reads a kustomization's lists of local files. Remote entries, inline patches and whatever is not a path are left out.
* https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/
*/
function readKustomization(path, text, limits) {
	const root = folderOf(path);
	const value = readYaml(text, limits).documents.find((document) => document.value !== void 0)?.value;
	const pathIn = (entry) => {
		const named = typeof entry === "string" ? entry : stringOf(entry, "path");
		return named === void 0 ? void 0 : localPath(root, named);
	};
	const listed = (keys) => keys.flatMap((key) => sequence(field(value, key)).map(pathIn)).filter((found) => found !== void 0);
	const roles = new Map([...listed(ownConfiguration).map((file) => [file, "other"]), ...listed(patchLists).map((file) => [file, "patch"])]);
	return {
		root,
		path,
		resources: new Set(listed([
			"resources",
			"bases",
			"components",
			"crds"
		])),
		roles,
		transforms: transformers.some((key) => field(value, key) !== void 0)
	};
}
/** What a folder's kustomization means by a name, from the tree's root; undefined for what is remote, inline or outside of the tree. */
function localPath(root, named) {
	if (named.includes("\n") || named.includes("://")) return void 0;
	let folder = root;
	let rest = named.startsWith("./") ? named.slice(2) : named;
	for (; rest.startsWith("../") && folder !== ""; rest = rest.slice(3)) folder = folderOf(folder);
	if (rest !== "" && !/^[./]|\/[./]|\/$/.test(rest)) return folder === "" ? rest : `${folder}/${rest}`;
	const resolved = posix.normalize(posix.join(root, named)).replace(/\/$/, "");
	return resolved.startsWith("../") ? void 0 : resolved;
}
// src/plan/mentions.ts
function openKustomizationMemory(limits) {
	const known = /* @__PURE__ */ new Map();
	return { open(entry, bytes) {
		const key = `${entry.blob} ${entry.path}`;
		const found = known.get(key);
		if (found !== void 0) return found;
		const decoded = decodeText(bytes);
		if ("failed" in decoded) return void 0;
		const opened = openMentioning(entry.path, decoded.text, limits);
		known.set(key, opened);
		return opened;
	} };
}
function openMentioning(path, text, limits) {
	const root = folderOf(path);
	const words = once(() => text.split(separators));
	const mentions = once(() => new Set(words().flatMap((word) => localPath(root, word) ?? [])));
	return {
		path,
		root,
		names: once(() => new Set(words().map(lastPart))),
		mayList: (paths) => words().some((word) => {
			const meant = localPath(root, word);
			return meant !== void 0 && paths.has(meant);
		}),
		mentions,
		read: once(() => readKustomization(path, text, limits))
	};
}
function lastPart(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
var separators = /[\s"'`,[\]{}]+/;
/**
* The kustomizations that decide the unit of one of the paths and what becomes of it on the way: those that may list it or a file beside it,
* those that may list what these list, and those above them.
*/
function speakingOf(all, files, paths) {
	const asked = besides(files, paths);
	if ([...asked].some((path) => separators.test(path))) return all;
	const byName = indexByName(all);
	const listing = (wanted) => {
		const names = new Set([...wanted].map(lastPart));
		return [...new Set([...names, ...nameless].flatMap((name) => byName.get(name) ?? []))].filter((one) => one.mayList(wanted));
	};
	const direct = listing(asked);
	const found = /* @__PURE__ */ new Set([...direct, ...listing(new Set(direct.flatMap((one) => [...one.mentions()])))]);
	for (let fresh = [...found]; fresh.length > 0;) {
		fresh = listing(new Set(fresh.map((one) => one.root))).filter((one) => !found.has(one));
		for (const one of fresh) found.add(one);
	}
	return [...found];
}
/** `..` and `a/` name a folder without ending in its name. */
var nameless = [
	"",
	".",
	".."
];
function indexByName(all) {
	const byName = /* @__PURE__ */ new Map();
	for (const one of all) for (const name of one.names()) {
		const known = byName.get(name);
		if (known === void 0) byName.set(name, [one]);
		else known.push(one);
	}
	return byName;
}
/** The paths, and those of their folders and charts: what may be a unit with them as long as no kustomization lists it. */
function besides(files, paths) {
	const folders = new Set(paths.map(folderOf));
	const touched = files.filter((path) => /(?:^|\/)Chart\.ya?ml$/.test(path)).map((path) => path.slice(0, path.lastIndexOf("/") + 1)).filter((chart) => paths.some((path) => path.startsWith(chart)));
	return /* @__PURE__ */ new Set([...paths, ...files.filter((path) => folders.has(folderOf(path)) || touched.some((chart) => path.startsWith(chart)))]);
}
function once(make) {
	let made;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}
// src/plan/survey.ts
/**
* Reads the kustomizations that may decide over one of the files in question (all, without a question), to know patches and units.
* A look at their text decides which are parsed.
*/
async function surveyFolders(entries, contents, memory, about) {
	const files = entries.filter((entry) => entry.kind === "file" || entry.kind === "executable");
	const paths = files.map((entry) => entry.path);
	const named = files.filter((entry) => isKustomization(entry.path));
	const opened = [];
	for await (const { entry, bytes } of readEntries(named, contents)) {
		const one = memory.open(entry, bytes);
		if (one !== void 0) opened.push(one);
	}
	return openFolders(paths, (about === void 0 ? opened : speakingOf(opened, paths, about)).map((one) => one.read()).sort((a, b) => a.path < b.path ? -1 : 1));
}
/** The entries with their bytes, in the order in which the tree gives them; what cannot be had is left to whoever checks the file itself. */
async function* readEntries(entries, contents) {
	const byBlob = /* @__PURE__ */ new Map();
	for (const entry of entries) byBlob.set(entry.blob, [...byBlob.get(entry.blob) ?? [], entry]);
	for await (const blob of contents.read([...byBlob.keys()])) {
		if (!("bytes" in blob)) continue;
		for (const entry of byBlob.get(blob.id) ?? []) yield {
			entry,
			bytes: blob.bytes
		};
	}
}
// src/plan/changed-schemas.ts
var crdWord = Buffer.from("CustomResourceDefinition");
/** Compares the CustomResourceDefinitions in the files that a change touches. One that only moved is not changed. */
async function changedSchemas(changes, before, after, limits) {
	const [old, now] = [await schemasIn(changes.map((change) => change.before), before, limits), await schemasIn(changes.map((change) => change.after), after, limits)];
	const differs = (own, other) => [...own].filter(([key, { schema }]) => JSON.stringify(other.get(key)?.schema) !== JSON.stringify(schema)).map(([, schema]) => schema);
	return {
		before: differs(old, now),
		after: differs(now, old)
	};
}
async function schemasIn(entries, contents, limits) {
	const found = /* @__PURE__ */ new Map();
	const files = entries.filter((entry) => entry !== void 0 && isCandidate(entry.path)).filter((entry) => entry !== void 0);
	for await (const { entry, bytes } of readEntries(files, contents)) {
		if (bytes.byteLength > limits.fileSize || !bufferOf(bytes).includes(crdWord)) continue;
		const { schemasOf } = await import("./custom-schemas.js");
		for (const schema of schemasOf(entry.path, bytes, limits, everyKind).schemas) found.set(keyOf$1(schema), schema);
	}
	return found;
}
/** What the before side knows: what the after side does, but for the kinds that the change touches. */
function schemasBefore(after, changed) {
	const touched = new Set([...changed.before, ...changed.after].map(keyOf$1));
	return [...after.filter((schema) => !touched.has(keyOf$1(schema))), ...changed.before];
}
/** The unchanged files with objects of kinds that the change defines anew: it can make them wrong without touching them. */
async function filesOfKinds(changed, entries, contents) {
	const kinds = [...changed.before, ...changed.after].map(({ group, kind }) => [Buffer.from(group), Buffer.from(kind)]);
	if (kinds.length === 0) return [];
	const found = [];
	for await (const { entry, bytes } of readEntries(entries, contents)) {
		const buffer = bufferOf(bytes);
		if (kinds.some((words) => words.every((word) => buffer.includes(word)))) found.push(entry);
	}
	return found;
}
function keyOf$1({ group, version, kind }) {
	return `${group}/${version}/${kind}`;
}
function bufferOf(bytes) {
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
// src/plan/entry-gaps.ts
/** What lies at a path in scope and is no content: never opened, always counted. */
function entryGap(entry) {
	const place = fileStart(entry.path);
	switch (entry.kind) {
		case "symlink": return {
			reason: "symlink",
			place,
			message: text`A symbolic link is not followed. Where it points inside the repository, the file there is checked.`
		};
		case "gitlink": return {
			reason: "submodule",
			place,
			message: text`A submodule's content is not part of this repository and was not checked.`
		};
		case "special": return {
			reason: "special-file",
			place,
			message: text`A FIFO, socket or device is never opened.`
		};
		case "unreadable": return {
			reason: "unreadable",
			place,
			message: text`It could not be read. Check its permissions.`
		};
		default: return;
	}
}
/** A content that the tree could not give. */
function missingGap(path, missing, largest) {
	const place = fileStart(path);
	switch (missing) {
		case "too-large": return {
			reason: "file-too-large",
			place,
			message: text`The file is larger than ${largest} bytes and was not read. Split it, or exclude it under paths.`
		};
		case "not-found": return {
			reason: "not-found",
			place,
			message: text`Its content is not in the repository as it was fetched. Fetch more history, or check out without filters.`
		};
		case "changed-while-reading": return {
			reason: "unreadable",
			place,
			message: text`The file changed while it was read. Run again.`
		};
		default: return {
			reason: "unreadable",
			place,
			message: text`It could not be read. Check its permissions.`
		};
	}
}
/** A patch by its name that no kustomization lists: it is part of no unit, and an incomplete object by design. */
function strayPatchGap(entry) {
	const place = fileStart(entry.path);
	if (isExpectation(entry.path)) return {
		reason: "not-rendered",
		place,
		message: text`By its name this is a part of an object that a test expects, and nothing that is applied: it was not checked.`
	};
	return {
		reason: "not-rendered",
		place,
		message: text`By its name this is a patch, and no kustomization lists it: what it would make of its object was not checked.`
	};
}
/** What kuttl and Chainsaw compare objects with. https://kuttl.dev/docs/testing/asserts-errors.html https://kyverno.github.io/chainsaw/latest/ */
function isExpectation(path) {
	return /(?:^|[-_/])(?:asserts?|chainsaw-step-\d+-error|\d+-errors?)(?:-\d+)*\.ya?ml$/.test(path);
}
// src/plan/find-schemas.ts
/**
* The schemas of custom kinds, from CustomResourceDefinitions of a tree and then from catalogues: of those kinds alone that a file of the
* sides speaks of.
*/
async function findSchemas({ policy, limits }, sides, contents, entries) {
	const { wanted, look } = collectKinds();
	for (const side of sides) {
		const files = side.files.map((file) => file.entry);
		for await (const { bytes } of readEntries(files, side.contents)) look(bytes);
	}
	if (!wantsAny(wanted)) return {
		schemas: [],
		gaps: []
	};
	const candidates = candidatesOf(entries, policy.crds.length === 0 ? isInstalled : pathScope(policy.crds)).filter((entry) => entry.kind === "file" || entry.kind === "executable");
	const [{ surveySchemas }, { surveyCatalogues }] = await Promise.all([import("./custom-schemas.js"), import("./catalogues.js")]);
	const own = await surveySchemas(candidates, contents, limits, wanted);
	const catalogues = await surveyCatalogues(policy, entries, contents, wanted.all);
	return {
		schemas: [...own.schemas, ...catalogues.schemas],
		gaps: [...own.gaps, ...catalogues.gaps]
	};
}
/** Definitions that a test or a snapshot holds (as Go and Jest name their folders) may be of any age: they say nothing of the objects elsewhere. */
function isInstalled(path) {
	return !/(?:^|\/)(?:testdata|__snapshots?__)\//.test(path);
}
// src/plan/plan.ts
/**
* What is checked on each side: everything without a before tree, else what the change touches (all of both sides with `scope: all`), and
* the objects of custom kinds that it defines anew. No other change elsewhere makes a file's own findings differ: they depend on its content
* and path alone.
*/
async function planRun(request) {
	const { policy, trees } = request;
	const { before, after } = trees;
	const inScope = scopeOf(policy);
	const kustomizations = openKustomizationMemory(request.limits);
	const afterEntries = await after.entries();
	if (before === void 0) {
		const side = await planSide(request, kustomizations, after, afterEntries, afterEntries.filter((entry) => inScope(entry.path)));
		const { schemas, gaps } = await findSchemas(request, [side], side.contents, wholeObjects(afterEntries, side.folders));
		return {
			after: {
				...side,
				gaps: [...side.gaps, ...gaps]
			},
			changes: [],
			customSchemas: schemas
		};
	}
	const beforeEntries = await before.entries();
	const changes = (await changedEntries(before, after)).filter((change) => inScope(change.path));
	const all = policy.scope === "all" || request.everything === true;
	const [beforeContents, afterContents] = [openContents(before, request.memory), openContents(after, request.memory)];
	const redefined = await changedSchemas(changes, beforeContents, afterContents, request.limits);
	const touched = new Set(changes.map((change) => change.path));
	const others = afterEntries.filter((entry) => isContent(entry) && inScope(entry.path) && isCandidate(entry.path) && !touched.has(entry.path));
	const concerned = all ? [] : await filesOfKinds(redefined, others, afterContents);
	const about = all ? void 0 : [...changes, ...concerned].map(({ path }) => path);
	const unchanged = new Set(concerned.map((entry) => entry.path));
	const ofBefore = all ? beforeEntries.filter((entry) => inScope(entry.path)) : [...changes.map((change) => change.before).filter((entry) => entry !== void 0), ...beforeEntries.filter(({ path }) => unchanged.has(path))];
	const ofAfter = all ? afterEntries.filter((entry) => inScope(entry.path)) : [...changes.map((change) => change.after).filter((entry) => entry !== void 0), ...concerned];
	const [beforeSide, afterSide] = [await planSide(request, kustomizations, before, beforeEntries, ofBefore, about), await planSide(request, kustomizations, after, afterEntries, ofAfter, about)];
	const { schemas: customSchemas, gaps } = await findSchemas(request, [beforeSide, afterSide], afterSide.contents, wholeObjects(afterEntries, afterSide.folders));
	return {
		before: beforeSide,
		after: {
			...afterSide,
			gaps: [...afterSide.gaps, ...gaps.filter((gap) => changes.some((change) => change.path === gap.place.file))]
		},
		changed: touched,
		changes,
		customSchemas,
		...redefined.before.length + redefined.after.length > 0 ? { customSchemasBefore: schemasBefore(customSchemas, redefined) } : {}
	};
}
function isContent({ kind }) {
	return kind === "file" || kind === "executable";
}
async function planSide(request, kustomizations, tree, entries, wanted, about) {
	const contents = openContents(tree, request.memory);
	const folders = await surveyFolders(entries, contents, kustomizations, about);
	const files = [];
	const gaps = [];
	for (const entry of wanted) {
		const gap = entryGap(entry);
		if (gap !== void 0 && (entry.kind === "gitlink" || entry.kind === "unreadable" || isCandidate(entry.path))) gaps.push(gap);
		if (gap !== void 0 || !isCandidate(entry.path)) continue;
		const file = plannedFile(entry, folders);
		files.push(file);
		if (file.known === "patch" && !folders.isListed(entry.path)) gaps.push(strayPatchGap(entry));
	}
	return {
		files,
		folders,
		contents,
		entries: new Map(entries.map((entry) => [entry.path, entry])),
		gaps
	};
}
/** What kubebuilder, operator-sdk and people call a patch that they switch on in a kustomization when they need it. */
function isPatchByName(path) {
	return isExpectation(path) || /(?:^|\/)patches\/|(?:^|[-_./])patch(?:[-_][^/]*)?\.(?:ya?ml|json)$/.test(path);
}
/** Without patches: one of a CustomResourceDefinition is none. */
function wholeObjects(entries, folders) {
	return entries.filter((entry) => plannedFile(entry, folders).known !== "patch");
}
/** One file as it is to be inspected. A file that is a patch by its name counts as one unless a kustomization lists it as a resource. */
function plannedFile(entry, folders) {
	const known = folders.roleOf(entry.path) ?? (isPatchByName(entry.path) && !folders.isListed(entry.path) ? "patch" : void 0);
	return {
		entry,
		...known === void 0 ? {} : { known },
		...folders.completes(entry.path) ? { completed: true } : {}
	};
}
// src/units/judge.ts
/** One unit before and after in, reports of unit and pair rules out. Pure. */
function judge(pair, rules, options) {
	const gaps = [];
	return {
		before: pair.before === void 0 ? [] : judgeUnit(pair.before, rules, options, gaps),
		after: [...pair.after === void 0 ? [] : judgeUnit(pair.after, rules, options, gaps), ...judgePairs(pair, rules, options, gaps)],
		gaps
	};
}
function judgeUnit(unit, rules, options, gaps) {
	return rules.flatMap((rule) => {
		if (rule.scope !== "unit" || options[rule.id] === void 0) return [];
		return guarded(rule, fileStart(unit.root), gaps, () => [...rule.check(unit, options[rule.id] ?? {})]).map((report) => ({
			...factOf$1(rule, report, unit.objects),
			unit: unit.root
		}));
	});
}
function judgePairs(pair, rules, options, gaps) {
	if (pair.before === void 0) return [];
	const active = rules.filter((rule) => rule.scope === "pair" && options[rule.id] !== void 0);
	if (active.length === 0) return [];
	return pairObjects(pair.before, pair.after).flatMap((objects) => active.flatMap((rule) => {
		const kind = (objects.after ?? objects.before)?.identity.kind ?? "";
		if (rule.scope !== "pair" || rule.kinds.length > 0 && !rule.kinds.includes(kind)) return [];
		return guarded(rule, (objects.after ?? objects.before)?.origin("") ?? fileStart(pair.before?.root ?? ""), gaps, () => [...rule.check(objects, pair, options[rule.id] ?? {})]).map((report) => pairReport(rule, report, objects, pair.before?.root ?? ""));
	}));
}
function pairReport(rule, report, { before, after }, unit) {
	const onBase = (after === void 0 || !holds(after, report)) && before !== void 0 && holds(before, report);
	const owner = onBase ? before : after;
	return {
		...factOf$1(rule, report, owner === void 0 ? [] : [owner]),
		unit,
		...onBase ? { side: "base" } : {}
	};
}
/** Objects of both sides by key; a key that stands twice on one side is paired in order, the rest has no partner. */
function pairObjects(before, after) {
	const waiting = /* @__PURE__ */ new Map();
	for (const object of before.objects) waiting.set(object.key, [...waiting.get(object.key) ?? [], object]);
	const pairs = (after?.objects ?? []).map((object) => {
		const partner = waiting.get(object.key)?.shift();
		return partner === void 0 ? { after: object } : {
			before: partner,
			after: object
		};
	});
	const gone = [...waiting.values()].flat().map((object) => ({ before: object }));
	return [...pairs, ...gone];
}
/** The object that a report's place lies in gives the identity and the stable pointer. */
function factOf$1(rule, report, objects) {
	const owner = objects.find((object) => holds(object, report));
	if (owner === void 0) return {
		...report,
		rule: rule.id,
		stable: report.place.pointer
	};
	const root = owner.origin("").pointer;
	const inside = report.place.pointer.slice(root.length);
	return {
		...report,
		rule: rule.id,
		object: {
			...owner.identity,
			apiVersion: owner.apiVersion
		},
		stable: stablePointer(owner.value, inside)
	};
}
function holds(object, { place }) {
	const root = object.origin("");
	if (root.file !== place.file || root.document !== place.document) return false;
	return place.pointer === root.pointer || place.pointer.startsWith(`${join$1(root.pointer, "")}/`);
}
// src/units/pair-units.ts
/** Units of both sides by folder and how they are made, in order. */
function pairUnits(before, after) {
	const key = (unit) => `${unit.root}\u0000${unit.made}`;
	const waiting = new Map(before.map((unit) => [key(unit), unit]));
	return [...after.map((unit) => {
		const partner = waiting.get(key(unit));
		waiting.delete(key(unit));
		return partner === void 0 ? { after: unit } : {
			before: partner,
			after: unit
		};
	}), ...[...waiting.values()].map((unit) => ({ before: unit }))];
}
// src/units/render.ts
/**
* The units of one tree, made of the objects as written. What a kustomization's transformers and a chart's templates change is not worked
* out yet, so a name or namespace is what the manifest says.
*/
function renderUnits(files, folders) {
	const units = /* @__PURE__ */ new Map();
	for (const file of files) {
		if (file.role === "patch" || file.manifests.length === 0) continue;
		const { root, made } = folders.unitOf(file.path);
		const key = `${made}:${root}`;
		const unit = units.get(key) ?? {
			root,
			made,
			objects: []
		};
		units.set(key, unit);
		for (const manifest of file.manifests) unit.objects.push(renderWritten(root, manifest));
	}
	return [...units.values()].map((unit) => ({
		...unit,
		closed: () => false,
		gaps: []
	})).sort((a, b) => a.root < b.root ? -1 : a.root > b.root ? 1 : 0);
}
function renderWritten(root, manifest) {
	return {
		key: objectKey(root, manifest.identity),
		identity: manifest.identity,
		apiVersion: manifest.apiVersion,
		written: manifest.identity.name,
		effective: manifest.identity.name,
		value: manifest.value,
		origin: (pointer, part) => at$1(manifest, pointer, part)
	};
}
// src/units/judge-plan.ts
/** Renders the units of both sides and judges each pair. */
function judgePlan(plan, facts, rules, options) {
	return pairUnits(facts.unitsBefore === void 0 || plan.before === void 0 ? [] : renderUnits(facts.unitsBefore.files, plan.before.folders), renderUnits(facts.unitsAfter.files, plan.after.folders)).map((pair) => judge(pair, rules, options));
}
// src/facts/versions-for.ts
var matchers = /* @__PURE__ */ new Map();
/** The versions in use at a path: the first pattern that matches decides. */
function minorsFor(path, versions) {
	for (const { paths, minors } of versions) if (paths === "**" || matcher(paths)(path)) return minors;
	return [];
}
/** Patterns come from the policy, a handful per run. */
function matcher(pattern) {
	const found = matchers.get(pattern) ?? (0, import_picomatch.default)(pattern, { dot: true });
	matchers.set(pattern, found);
	return found;
}
// src/work/ask-kubeconform.ts
/** Asks kubeconform about every object of every side, in as few runs as there are sets of versions. */
async function askKubeconform(sides, asks, port) {
	if (port === void 0) return sides.map(() => /* @__PURE__ */ new Map());
	return Promise.all(sides.map((side) => askSide(side, asks, port)));
}
async function askSide(side, asks, port) {
	const byMinors = /* @__PURE__ */ new Map();
	const places = /* @__PURE__ */ new Map();
	const files = side.files.filter((file) => file.known !== "patch").map((file) => file.entry);
	for await (const { entry, bytes } of readEntries(files, side.contents)) {
		const minors = minorsFor(entry.path, asks.versions);
		const group = byMinors.get(minors.join()) ?? {
			minors,
			manifests: []
		};
		byMinors.set(minors.join(), group);
		for (const manifest of objectsOf(entry.path, bytes, asks)) {
			const id = String(places.size);
			places.set(id, {
				path: entry.path,
				at: manifest.place.document + manifest.place.pointer
			});
			group.manifests.push({
				id,
				apiVersion: manifest.apiVersion,
				kind: manifest.kind,
				value: manifest.value
			});
		}
	}
	const answers = /* @__PURE__ */ new Map();
	for (const { minors, manifests } of byMinors.values()) {
		if (manifests.length === 0) continue;
		for (const [id, answer] of await port.answer(manifests, minors, asks.customSchemas)) {
			const place = places.get(id);
			if (place === void 0) continue;
			const ofFile = answers.get(place.path) ?? {};
			answers.set(place.path, ofFile);
			ofFile[place.at] = answer;
		}
	}
	return answers;
}
function objectsOf(path, bytes, asks) {
	if (bytes.byteLength > asks.limits.fileSize) return [];
	const decoded = decodeText(bytes);
	if ("failed" in decoded) return [];
	return readYaml(decoded.text, asks.limits).documents.flatMap((document) => manifestsOf(path, document)).filter((manifest) => manifest.kind !== "" && manifest.apiVersion !== "" && !isConfigurationFile(manifest.apiVersion, manifest.kind));
}
// src/work/inspect-side.ts
/** Contents that are on their way to the inspector at once, in bytes: bounds the memory of a run of any size. */
var chunkBytes = 4194304;
/** The facts of files of one side. Reading and inspecting overlap; what could not be read is a gap. */
async function inspectSide(side, files, inspector, options) {
	const byBlob = /* @__PURE__ */ new Map();
	for (const file of files) byBlob.set(file.entry.blob, [...byBlob.get(file.entry.blob) ?? [], file]);
	const gaps = [];
	const found = [];
	let running = Promise.resolve();
	let chunk = [];
	let bytes = 0;
	const flush = async () => {
		const asked = chunk;
		chunk = [];
		bytes = 0;
		await running;
		running = inspector.inspect(asked).then((facts) => found.push(...facts));
	};
	for await (const blob of side.contents.read([...byBlob.keys()])) {
		for (const file of byBlob.get(blob.id) ?? []) if (!("bytes" in blob)) gaps.push(missingGap(file.entry.path, blob.missing, options.largest));
		else if (options.wanted?.(blob.bytes) ?? true) {
			chunk.push(sourceOf(file, blob.bytes, options));
			bytes += blob.bytes.byteLength;
		}
		if (bytes >= chunkBytes) await flush();
	}
	await flush();
	await running;
	return {
		files: found.sort((a, b) => a.path < b.path ? -1 : 1),
		gaps
	};
}
function sourceOf({ entry, known, completed }, bytes, { only, answers }) {
	const told = answers?.get(entry.path);
	return {
		path: entry.path,
		blob: entry.blob,
		bytes,
		...known === void 0 ? {} : { known },
		...completed === void 0 ? {} : { completed },
		...only === void 0 ? {} : { only },
		...told === void 0 ? {} : { answers: told }
	};
}
// src/work/neighbours.ts
/**
* The objects of unchanged files that share a unit with a changed one, for rules that look at a whole unit. Only a file that speaks of a
* changed object's name can hold its twin, so a look at the bytes leaves almost all of them unread.
*/
async function inspectNeighbours(side, changed, own, inspector, largest) {
	const inspected = new Set(own.files.map((file) => file.path));
	const names = new Set(changed.flatMap((file) => file.manifests.map((manifest) => manifest.identity.name)));
	const wantedPaths = new Set(changed.filter((file) => file.manifests.length > 0).flatMap((file) => side.folders.beside(file.path)));
	const files = [];
	for (const path of wantedPaths) {
		const entry = side.entries.get(path);
		if (entry === void 0 || inspected.has(path) || !isCandidate(path)) continue;
		files.push(plannedFile(entry, side.folders));
	}
	const words = [...names].filter((name) => name !== "").map((name) => Buffer.from(name));
	if (files.length === 0 || words.length === 0) return {
		files: [],
		gaps: []
	};
	const wanted = (bytes) => {
		const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		return words.some((word) => buffer.includes(word));
	};
	return inspectSide(side, files, inspector, {
		largest,
		only: "objects",
		wanted
	});
}
// src/schema/json-type.ts
/** The JSON type of a value; an integer is told apart from other numbers where integers are asked for. */
function jsonType(value, wanted = []) {
	if (value === null || value === void 0) return "null";
	if (Array.isArray(value)) return "array";
	if (typeof value === "number") return Number.isInteger(value) && !wanted.includes("integer") ? "integer" : "number";
	return typeof value;
}
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
* then beneath the objects around it, all this only where `beneath` asks for it. The place must be free, take the value's type, and be the only one.
*/
function belongsAt(owner, field, value, tree, beneath) {
	const written = valueAt(value, child(owner, field));
	const fits = (pointer, schema) => takes(schema, written) && valueAt(value, pointer) === void 0;
	const wrapped = unwrapped(owner, written, value, tree);
	if (wrapped !== void 0) return wrapped;
	const around = objectsAround(owner, value, tree);
	for (const { pointer, schema } of around.slice(1)) {
		const found = schema.properties !== void 0 && Object.hasOwn(schema.properties, field) ? childSchema(tree, schema, field, false) : void 0;
		if (found !== void 0 && fits(child(pointer, field), found)) return child(pointer, field);
	}
	if (!beneath || common.has(field)) return void 0;
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
/** What lies beneath the objects of a schema, by field name: worked out once per schema, as one mistake seldom comes alone. */
var indexes = /* @__PURE__ */ new WeakMap();
/** Places for a field in the objects beneath one, those of the least depth. */
function placesBeneath(from, start, field, value, tree) {
	const index = indexes.get(start) ?? indexBeneath(start, tree);
	indexes.set(start, index);
	return (index.get(field) ?? []).map(({ path, schema }) => {
		const holder = join$1(from, path);
		return {
			pointer: child(holder, field),
			schema,
			present: valueAt(value, holder) !== void 0
		};
	});
}
function indexBeneath(start, tree) {
	const index = /* @__PURE__ */ new Map();
	let level = [{
		path: "",
		schema: start
	}];
	for (let depth = 0; depth < deepest; depth++) {
		level = level.flatMap(({ path, schema }) => objectsIn(path, schema, tree));
		const nearer = new Set(index.keys());
		for (const { path, schema } of level) for (const name of Object.keys(schema.properties ?? {})) {
			const found = nearer.has(name) ? void 0 : childSchema(tree, schema, name, false);
			if (found === void 0) continue;
			const places = index.get(name);
			if (places === void 0) index.set(name, [{
				path,
				schema: found
			}]);
			else places.push({
				path,
				schema: found
			});
		}
	}
	return index;
}
/** The objects that the fields of one hold, its status left out. */
function objectsIn(path, schema, tree) {
	return Object.keys(schema.properties ?? {}).flatMap((name) => {
		const next = name === "status" ? void 0 : childSchema(tree, schema, name, false);
		if (next === void 0) return [];
		const at = child(path, name);
		return isSchema(next.items) ? [{
			path: child(at, 0),
			schema: tree.resolve(next.items)
		}] : [{
			path: at,
			schema: next
		}];
	});
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
	const quantity = parse$1(text);
	if (known.size >= mostKnown) known.clear();
	known.set(text, quantity);
	return quantity;
}
function parse$1(text) {
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
	uint8: {
		type: "number",
		validate: (value) => value >= 0 && value <= 255
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
	uint8: {
		minimum: 0,
		maximum: 255
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
		const all = typesOf({ type: asTypes(limit ?? schema.type) });
		const types = all.includes("string") ? all.filter((type) => type !== "array") : all;
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
	uint8: "a byte",
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
	const near = nearest(field, fieldNames(schema).filter((name) => !(owner !== null && typeof owner === "object" && Object.hasOwn(owner, name))));
	const belongs = belongsAt(pointer, field, value, tree, near === void 0);
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
	const names = parts(schema).filter(({ type }) => type !== "null").map(({ required, type }) => required?.join(" and ") ?? (typeof type === "string" ? type : void 0));
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
	const mistyped = new Set(errors.flatMap(nothingElse));
	for (const error of errors) {
		if (ofValue.has(error.cause) && mistyped.has(error.pointer)) continue;
		const key = keyOf(error);
		const known = merged.get(key);
		merged.set(key, known === void 0 ? error : {
			...error,
			versions: union(known.versions, error.versions)
		});
	}
	return [...merged].sort(([a], [b]) => a < b ? -1 : 1).map(([, error]) => error);
}
/** What is asked of a value besides its type: once that is wrong, nothing else of it can be right. */
var ofValue = /* @__PURE__ */ new Set([
	"not-in-enum",
	"bad-pattern",
	"bad-format",
	"out-of-range",
	"wrong-length",
	"not-unique",
	"wrong-combination"
]);
/** The place of which nothing else is told: a value of a wrong type, or null where a field is asked for. */
function nothingElse({ cause, pointer, field }) {
	if (cause === "wrong-type") return [pointer];
	return cause === "missing-field" && field !== void 0 ? [child(pointer, field)] : [];
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
	const near = nearest(kind, [...new Set(Object.values(kinds().kinds).flatMap((byKind) => Object.keys(byKind)))].filter((name) => !name.endsWith("List")));
	const apiVersion = near === void 0 ? void 0 : apiVersionsOf(near, minor)[0];
	return near === void 0 || apiVersion === void 0 ? void 0 : {
		apiVersion,
		kind: near
	};
}
function best(kind, group, minor) {
	return apiVersionsOf(kind, minor).find((apiVersion) => groupOf(apiVersion) === group);
}
// src/schema/validators.ts
var compiled = /* @__PURE__ */ new Map();
var archive;
/**
* The validator of a bundled definition, compiled by ajv when Kubelatch was built (scripts/generate-validators.ts). Its text is read and compiled at the first call,
* and those of the definitions that it refers to when a value first needs them: a Deployment uses about twenty of two thousand.
*/
function builtInValidator(id) {
	const known = compiled.get(id);
	if (known !== void 0) return known;
	let real;
	const validate = (value, instancePath) => {
		real ??= compile(id);
		const valid = real(value, instancePath);
		validate.errors = real.errors ?? null;
		return valid;
	};
	compiled.set(id, validate);
	return validate;
}
function compile(id) {
	archive ??= openArchive(readFileSync(join(schemasFolder, "validators.txt")));
	const [references, known, code] = JSON.parse(archive.read(id));
	return compileFunction(`return (${code})`, [
		"$refs",
		"$known",
		"$add",
		"$formats"
	], { filename: `kubelatch:${id}` })(references.map(builtInValidator), known.map((names) => new Set(names)), add, formats);
}
function add(list, instancePath, keyword, field) {
	const refusal = field === void 0 ? {
		instancePath,
		keyword
	} : {
		instancePath,
		keyword,
		field
	};
	if (list === null) return [refusal];
	list.push(refusal);
	return list;
}
// src/schema/open-schemas.ts
var customEngine;
/** Loads what compiles custom schemas (ajv and re2js, 45 ms). To be awaited before {@link openSchemas} where there are any; does nothing without. */
async function prepareCustomSchemas(customSchemas) {
	if (customSchemas.length > 0) customEngine ??= await import("./custom-validators.js");
}
/** Opens the bundled schemas and the custom ones. Nothing is read or compiled before it is needed. Throws when custom schemas were not prepared. */
function openSchemas({ customSchemas }) {
	if (customSchemas.length > 0 && customEngine === void 0) throw new Error("prepareCustomSchemas was not awaited");
	const custom = customEngine?.openCustomSchemas(customSchemas);
	return {
		isBuiltInGroup,
		answer(value, apiVersion, kind, minors) {
			const standing = standingOf(apiVersion, kind, minors);
			if (standing.is === "built-in" && standing.served.length > 0) return {
				standing,
				errors: kind.endsWith("List") ? [] : builtInErrors(value, apiVersion, kind, standing.served)
			};
			return (isBuiltInGroup(groupOf(apiVersion)) ? void 0 : custom?.answer(value, apiVersion, kind)) ?? {
				standing,
				errors: []
			};
		}
	};
}
/** Versions in which the kind has the same definition are asked once. */
function builtInErrors(value, apiVersion, kind, minors) {
	const versions = /* @__PURE__ */ new Map();
	for (const minor of minors) {
		const id = definitionId(apiVersion, kind, minor);
		if (id === void 0) continue;
		const same = versions.get(id);
		if (same === void 0) versions.set(id, [minor]);
		else same.push(minor);
	}
	const errors = [];
	for (const [id, same] of versions) {
		const validate = builtInValidator(id);
		if (validate(value, "")) continue;
		const tree = builtInTree(id);
		for (const { instancePath, keyword, field } of validate.errors ?? []) {
			const pointer = instancePath;
			const refused = field === void 0 ? {
				pointer,
				keyword
			} : {
				pointer,
				keyword,
				field
			};
			errors.push({
				...describeRefused(refused, value, tree),
				versions: same
			});
		}
	}
	return errors.length === 0 ? errors : mergeErrors(errors);
}
// src/work/inspector.ts
/**
* Answers each content at one path once: a file that both sides have is inspected once, and neighbours that turn out to be needed again
* cost nothing. Answers from kubeconform belong to the question, so they are part of the identity by being given once per file.
*/
function remembering(inspector) {
	const memory = /* @__PURE__ */ new Map();
	return {
		async inspect(files) {
			const unknown = /* @__PURE__ */ new Map();
			for (const file of files) if (!memory.has(identity$1(file))) unknown.set(identity$1(file), file);
			const asked = [...unknown.values()];
			const found = await inspector.inspect(asked);
			asked.forEach((file, index) => {
				const facts = found[index];
				if (facts !== void 0) memory.set(identity$1(file), facts);
			});
			return files.map((file) => memory.get(identity$1(file))).filter((facts) => facts !== void 0);
		},
		close: () => inspector.close()
	};
}
function identity$1({ path, blob, known, completed, only }) {
	return [
		path,
		blob,
		known ?? "",
		String(completed ?? false),
		only ?? ""
	].join("\0");
}
// src/facts/condense.ts
/**
* An object as facts keep it: ConfigMap and Secret values become digests, and a Secret's `stringData` is folded into `data` as the
* API server does (an equal key of `stringData` wins; `data` is base64 of it), and kept beside it to tell where an entry is written. Other kinds stay as they are. Never changes its input.
* https://kubernetes.io/docs/reference/kubernetes-api/config-and-storage-resources/secret-v1/
*/
function condense(value, kind, digest) {
	if (!isMapping$3(value) || kind !== "ConfigMap" && kind !== "Secret") return value;
	const { stringData, ...rest } = value;
	const condensed = { ...rest };
	const data = entries(rest.data, (text) => digest(kind === "Secret" ? decoded(text) : text));
	if (kind === "Secret" && isMapping$3(stringData)) {
		condensed.stringData = entries(stringData, (text) => digest(Buffer.from(text).toString("latin1")));
		Object.assign(data, condensed.stringData);
	}
	if (Object.keys(data).length > 0 || rest.data !== void 0) condensed.data = data;
	if (rest.binaryData !== void 0) condensed.binaryData = entries(rest.binaryData, (text) => digest(decoded(text)));
	return condensed;
}
/** The bytes of base64 as Go decodes it (line breaks ignored, spare bits dropped), as a Latin-1 string; else the text itself. */
function decoded(text) {
	const packed = text.replaceAll(/[\r\n]/g, "");
	return packed.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(packed) ? Buffer.from(packed, "base64").toString("latin1") : text;
}
function entries(value, digest) {
	if (!isMapping$3(value)) return {};
	return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, digest(typeof item === "string" ? item : item === null ? "" : JSON.stringify(item))]));
}
// src/facts/digest.ts
/** Digests values under the key of this process: equal values are told without the value, and nobody else can guess from it. */
function digestWith(key) {
	return (value) => `digest:${createHmac("sha256", key).update(value).digest("base64url").slice(0, 27)}`;
}
// src/kubernetes/refusal.ts
/** A value that is not taken, with what is: `"x" is not taken: why.` */
function invalid(pointer, value, why, extra = {}) {
	return refusal(pointer, "invalid", text`${untrusted(value)} is not taken${asField(pointer, value, extra)}: ${why}.`, extra);
}
/** The same without the value: for secrets, mappings and lists. `says` is a whole sentence. */
function invalidWhole(pointer, says, extra = {}) {
	return refusal(pointer, "invalid", says, extra);
}
/** A field that is missing from (or empty in) the object at `pointer`. `field` is ours: never a string from a manifest. */
function required(pointer, field, extra = {}) {
	const why = extra.why === void 0 ? [] : text`: ${extra.why}`;
	return refusal(pointer, "required", text`${field.includes(" ") ? text`${[field.charAt(0).toUpperCase() + field.slice(1)]}` : text`${untrusted(field)}`} is required${why}.`, extra);
}
/** A value outside a closed list. A member that differs only in case is suggested. */
function notSupported(pointer, value, taken, extra = {}) {
	const names = listed(taken.map((name) => [name === "" ? "nothing" : name]), "or");
	const folded = typeof value === "string" ? value.toLowerCase() : void 0;
	const suggestion = extra.suggestion ?? taken.find((name) => name.toLowerCase() === folded);
	return refusal(pointer, "not-supported", text`${untrusted(value)} is not taken${asField(pointer, value, extra)}: it must be ${names}.`, {
		...extra,
		suggestion
	});
}
/** A value that stands twice where each may stand once. */
function duplicate(pointer, value, extra = {}) {
	return refusal(pointer, "duplicate", text`${untrusted(value)} stands here twice, and may stand once.`, extra);
}
/** Something that may not be there, with the reason as a whole sentence. An `It` or `They` at its beginning becomes the field's name. */
function forbidden(pointer, says, extra = {}) {
	const [begin, ...rest] = says;
	const told = typeof begin === "string" ? /^(?:It|They)( .*)$/s.exec(begin)?.[1] : void 0;
	const field = tokens(pointer).at(-1);
	if (told === void 0 || field === void 0) return refusal(pointer, "forbidden", says, extra);
	return refusal(pointer, "forbidden", text`${untrusted(field)}${[told, ...rest]}`, extra);
}
/** Too many bytes or characters: `says` tells how many are taken, as a whole sentence. */
function tooLong(pointer, says, extra = {}) {
	return refusal(pointer, "too-long", says, extra);
}
/** Too many items: `says` tells how many are taken, as a whole sentence. */
function tooMany(pointer, says, extra = {}) {
	return refusal(pointer, "too-many", says, extra);
}
/** A name that nothing in the object bears. */
function notFound(pointer, value, says, extra = {}) {
	return refusal(pointer, "not-found", text`${untrusted(value)} ${says}.`, extra);
}
/** A value that Go cannot decode: `says` tells what is found and what is taken, as a whole sentence. */
function undecodable(pointer, says, extra = {}) {
	return refusal(pointer, "decode", says, extra);
}
function refusal(pointer, reason, message, extra) {
	const { topic = "value", part = "value", suggestion } = extra;
	return suggestion === void 0 ? {
		pointer,
		part,
		topic,
		reason,
		message
	} : {
		pointer,
		part,
		topic,
		reason,
		message,
		suggestion
	};
}
/** ` as "protocol"`, or ` in "searches"` for an item: what a value is not taken as. Nothing where the rule's own words say it. */
function asField(pointer, value, { topic = "value", part = "value" }) {
	const path = tokens(pointer);
	const last = path.at(-1);
	if (topic !== "value" || part === "key" || last === void 0 || last === value) return [];
	const list = path.at(-2);
	if (/^\d+$/.test(last)) return list === void 0 ? [] : text` in ${untrusted(list)}`;
	return text` as ${untrusted(last)}`;
}
// src/kubernetes/config/bytes.ts
var alphabet = /^[A-Za-z0-9+/]*={0,2}$/;
/**
* The bytes that Go's decoder makes of a value of type `[]byte`: standard base64 with padding, line breaks ignored (encoding/base64),
* null as no bytes, a list of numbers from 0 to 255 as such (encoding/json). Else why it cannot, in words that do not tell the value.
*/
function decodeBytes(value) {
	if (value === null) return { bytes: /* @__PURE__ */ new Uint8Array() };
	if (typeof value === "string") return decodeBase64(value);
	if (Array.isArray(value)) {
		const bytes = value.map((item) => item === null ? 0 : item);
		const fits = (item) => typeof item === "number" && Number.isInteger(item) && item >= 0 && item <= 255;
		return bytes.every(fits) ? { bytes: Uint8Array.from(bytes) } : { why: text`This is a list, and only base64 text is taken.` };
	}
	return { why: text`This is a ${[typeName$1(value)]}, and only base64 text is taken.` };
}
function decodeBase64(value) {
	const packed = value.replaceAll(/[\r\n]/g, "");
	if (alphabet.test(packed) && packed.length % 4 === 0) return { bytes: Buffer.from(packed, "base64") };
	return { why: whyNotBase64(packed) };
}
function whyNotBase64(packed) {
	const unpadded = packed.replace(/=+$/, "");
	if (/^[A-Za-z0-9_-]*$/.test(unpadded) && /[-_]/.test(unpadded)) return text`This is not standard base64: - and _ belong to the URL alphabet, where + and / are taken.`;
	if (/^[A-Za-z0-9+/]*$/.test(unpadded)) return text`This is not base64: its length (${packed.length} characters) is not a multiple of four, as padding with = would make it.`;
	return text`This is not base64: it holds characters that are not of its alphabet.`;
}
/** Every value of a mapping of bytes that cannot be decoded, and how many bytes the others have. */
function decodeAll(data, pointer, topic) {
	const refusals = [];
	const bytes = /* @__PURE__ */ new Map();
	if (!isMapping$2(data)) return {
		refusals,
		bytes
	};
	for (const [key, value] of Object.entries(data)) {
		const decoded = decodeBytes(value);
		if ("bytes" in decoded) bytes.set(key, decoded.bytes);
		else refusals.push(undecodable(child(pointer, key), decoded.why, { topic }));
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
	if (!isMapping$2(data)) return;
	for (const key of Object.keys(data)) {
		const why = whyNotConfigKey(key);
		if (why !== void 0) yield invalid(child(pointer, key), key, why, {
			topic: topic$3,
			part: "key",
			suggestion: nearestDataKey(key)
		});
	}
}
/** Values that are no strings: Go cannot decode them. Null is taken, as ''. The value itself is never told: it may be a password. */
function* textValueRefusals(data, pointer) {
	if (!isMapping$2(data)) return;
	for (const [key, value] of Object.entries(data)) {
		if (typeof value === "string" || value === null) continue;
		yield undecodable(child(pointer, key), text`This is a ${[typeName$1(value)]}, and only strings are taken.`, { topic: topic$3 });
	}
}
/** Refuses more than a mebibyte of values in all, counted as stored. */
function* sizeRefusals(bytes, pointer) {
	if (bytes <= sizeLimit) return;
	yield tooLong(pointer, text`The values have ${bytes} bytes in all, and at most ${sizeLimit} are taken.`, { topic: topic$3 });
}
function nearestDataKey(key) {
	const candidate = key.trim().replaceAll(/[\s/]+/g, "-").replaceAll(/^\.\.+/g, ".");
	return candidate !== key && whyNotConfigKey(candidate) === void 0 ? candidate : void 0;
}
// src/kubernetes/config/config-map.ts
/** What ValidateConfigMap (k8s.io/kubernetes v1.34.1, pkg/apis/core/validation) and the decoder refuse. */
function* checkConfigMap(object) {
	const data = mappingAt(object, "data");
	const binary = fieldOf$1(object, "binaryData");
	yield* dataKeyRefusals(data, "/data");
	yield* textValueRefusals(data, "/data");
	yield* dataKeyRefusals(binary, "/binaryData");
	const decoded = decodeAll(binary, "/binaryData", "data-entry");
	yield* decoded.refusals;
	for (const key of Object.keys(mappingAt(object, "binaryData"))) {
		if (!Object.hasOwn(data, key)) continue;
		yield invalidWhole(child("/data", key), text`The same key stands under binaryData, and only one of the two is taken.`, {
			topic: "data-entry",
			part: "key"
		});
	}
	let size = 0;
	for (const value of Object.values(data)) if (typeof value === "string") size += byteLength(value);
	for (const bytes of decoded.bytes.values()) size += bytes.length;
	yield* sizeRefusals(size, "");
}
// src/kubernetes/labels.ts
var annotationsLimit = 262144;
/** Every label of the mapping at `pointer` whose key or value the API server refuses, each at its own key or value. */
function* labelRefusals(labels, pointer) {
	if (!isMapping$2(labels)) return;
	for (const [key, value] of Object.entries(labels)) {
		const at = child(pointer, key);
		const why = whyNotQualifiedName(key);
		if (why !== void 0) yield badKey(at, key, why);
		if (typeof value === "string") yield* labelValueRefusals(value, at);
		else if (value !== null) yield notAString(at, value);
	}
}
/** A label's value alone, also in selectors. */
function* labelValueRefusals(value, pointer) {
	const why = whyNotLabelValue(value);
	if (why !== void 0) yield invalid(pointer, value, why, {
		topic: "label",
		suggestion: nearestLabelValue(value)
	});
}
/** Every annotation of the mapping at `pointer` that is refused; the values are free text, 256 KiB in all with the keys. */
function* annotationRefusals(annotations, pointer) {
	if (!isMapping$2(annotations)) return;
	let size = 0;
	for (const [key, value] of Object.entries(annotations)) {
		const at = child(pointer, key);
		const why = whyNotAnnotationKey(key);
		if (why !== void 0) yield badKey(at, key, why);
		size += byteLength(key);
		if (typeof value === "string") size += byteLength(value);
		else if (value !== null) yield notAString(at, value);
	}
	if (size > annotationsLimit) yield tooLong(pointer, text`The annotations have ${size} bytes in all, and at most ${annotationsLimit} are taken.`, { topic: "label" });
}
/** What metav1.ValidateLabelSelector refuses of a selector (`matchLabels`, `matchExpressions`), whose labels also have to be labels. */
function* selectorRefusals(selector, pointer) {
	yield* labelRefusals(mappingAt(selector, "matchLabels"), child(pointer, "matchLabels"));
	const expressions = listAt(selector, "matchExpressions");
	for (const [index, expression] of expressions.entries()) yield* requirementRefusals(expression, child(child(pointer, "matchExpressions"), index));
}
var operators = [
	"In",
	"NotIn",
	"Exists",
	"DoesNotExist"
];
function* requirementRefusals(requirement, pointer) {
	const operator = stringAt(requirement, "operator");
	const key = stringAt(requirement, "key");
	const values = listAt(requirement, "values");
	if (!operators.includes(operator)) yield fieldOf$1(requirement, "operator") === void 0 ? required(pointer, "operator") : notSupported(child(pointer, "operator"), operator, operators);
	else if (operator.endsWith("In")) {
		if (values.length === 0) yield required(pointer, "values", { why: text`In and NotIn compare with at least one value` });
	} else if (values.length > 0) yield invalid(child(pointer, "operator"), operator, text`with it, values must be empty`);
	const why = whyNotQualifiedName(key);
	if (why !== void 0) yield key === "" ? required(pointer, "key") : invalid(child(pointer, "key"), key, why, { topic: "label" });
	for (const [index, value] of values.entries()) if (typeof value === "string") yield* labelValueRefusals(value, child(child(pointer, "values"), index));
}
function badKey(pointer, key, why) {
	return invalid(pointer, key, why, {
		topic: "label",
		part: "key",
		suggestion: nearestKey(key)
	});
}
function notAString(pointer, value) {
	const shown = typeof value === "number" || typeof value === "boolean" ? text` ${untrusted(value)}` : text``;
	return undecodable(pointer, text`This is a ${[typeName$1(value)]}${shown}, and only strings are taken.`, {
		topic: "label",
		suggestion: typeof value === "number" || typeof value === "boolean" ? String(value) : void 0
	});
}
/** Label domains that are often mistyped with a space or another dash in place of a dot. */
var wellKnownPrefixes = [
	"app.kubernetes.io",
	"kubernetes.io",
	"helm.sh",
	"pod-security.kubernetes.io",
	"rbac.authorization.k8s.io"
];
/** The key that an author most likely meant: a well-known domain with its dots, or the same name with dashes for blanks. */
function nearestKey(key) {
	const slash = key.indexOf("/");
	const prefix = key.slice(0, Math.max(0, slash)).trim().toLowerCase();
	const name = key.slice(slash + 1).trim();
	const dotted = prefix.replaceAll(/[\s_.]+/g, ".");
	const candidate = `${slash === -1 ? "" : `${wellKnownPrefixes.find((known) => known === dotted) ?? prefix.replaceAll(/\s+/g, "-")}/`}${name.replaceAll(/\s+/g, "-")}`;
	return candidate !== key && whyNotQualifiedName(candidate) === void 0 ? candidate : void 0;
}
function nearestLabelValue(value) {
	const candidate = value.trim().replaceAll(/\s+/g, "-").replaceAll(/^[^A-Za-z0-9]+|[^A-Za-z0-9]+$/g, "");
	return candidate !== value && candidate !== "" && whyNotLabelValue(candidate) === void 0 ? candidate : void 0;
}
// src/kubernetes/time.ts
var shape = /^(\d{4})-(\d{2})-(\d{2})T(\d{1,2}):(\d{2}):(\d{2})(?:[.,]\d+)?(?:Z|[+-](\d{2}):(\d{2}))$/;
/** A time that Go's time.Parse(RFC3339) does not take. Null and what is not a string are left to the schema. */
function* timeRefusals(value, pointer) {
	if (typeof value !== "string" || isTime(value)) return;
	yield undecodable(pointer, text`${untrusted(value)} is not a time: only RFC 3339 is taken, such as 2030-01-31T12:00:00Z.`);
}
/**
* Whether Go's time.Parse takes a string as RFC 3339 (Go 1.24): hours may have one digit, fractions of a second may follow a comma,
* days must exist in their month, an offset has at most 24 hours and 60 minutes.
*/
function isTime(value) {
	const parts = shape.exec(value);
	if (parts === null) return false;
	const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, zoneHour = 0, zoneMinute = 0] = parts.slice(1).map((part) => Number(part ?? 0));
	return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month) && hour < 24 && minute < 60 && second < 60 && zoneHour <= 24 && zoneMinute <= 60;
}
function daysIn(year, month) {
	return new Date(Date.UTC(year < 100 ? year + 400 : year, month, 0)).getUTCDate();
}
// src/kubernetes/managed-fields.ts
/**
* What the server refuses of `managedFields` on creation: nothing but what it cannot decode. Entries that make no sense
* are dropped before validation (apimachinery pkg/util/managedfields, UpdateNoErrors).
*/
function* managedFieldRefusals(entries, pointer) {
	for (const [index, entry] of entries.entries()) yield* timeRefusals(fieldOf$1(entry, "time"), child(child(pointer, index), "time"));
}
// src/kubernetes/owners.ts
/** What ValidateOwnerReferences of apimachinery refuses; equal references count once, as the server drops the copies first. */
function* ownerRefusals(owners, pointer) {
	const controllers = /* @__PURE__ */ new Set();
	for (const [index, owner] of owners.entries()) {
		const at = child(pointer, index);
		yield* ownerFieldRefusals(owner, at);
		if (fieldOf$1(owner, "controller") !== true) continue;
		controllers.add(identity(owner));
		if (controllers.size > 1) yield invalidWhole(at, text`Only one owner can be the controller, and another one before it is.`);
	}
}
function* ownerFieldRefusals(owner, pointer) {
	const apiVersion = stringAt(owner, "apiVersion");
	for (const field of [
		"apiVersion",
		"kind",
		"name",
		"uid"
	]) if (stringAt(owner, field) === "") yield required(pointer, field);
	if (apiVersion !== "" && versionOf(apiVersion) === "") yield invalid(child(pointer, "apiVersion"), apiVersion, text`it must be a version, or a group and a version with one / between`);
	if ((apiVersion === "v1" || apiVersion === "/v1") && stringAt(owner, "kind") === "Event") yield invalidWhole(pointer, text`An Event cannot own an object.`);
}
/** The version of an apiVersion as schema.ParseGroupVersion reads it; '' where it cannot. */
function versionOf(apiVersion) {
	const parts = apiVersion.split("/");
	return parts.length > 2 ? "" : parts.at(-1) ?? "";
}
function identity(owner) {
	const fields = [
		"apiVersion",
		"kind",
		"name",
		"uid"
	].map((field) => stringAt(owner, field));
	return JSON.stringify([...fields, fieldOf$1(owner, "blockOwnerDeletion") ?? null]);
}
// src/kubernetes/metadata.ts
var at = "/metadata";
/**
* What the API server refuses of `metadata` when an object is created: ValidateObjectMeta of apimachinery v0.34.1 and what core adds to it.
* A missing namespace is fine: kubectl fills it in.
*/
function* metadataRefusals(object, naming) {
	const metadata = mappingAt(object, "metadata");
	yield* nameRefusals(object, metadata, naming);
	if (naming.namespaced) yield* namespaceRefusals(metadata);
	yield* labelRefusals(fieldOf$1(metadata, "labels"), "/metadata/labels");
	yield* annotationRefusals(fieldOf$1(metadata, "annotations"), "/metadata/annotations");
	yield* ownerRefusals(listAt(metadata, "ownerReferences"), "/metadata/ownerReferences");
	yield* finalizerRefusals(listAt(metadata, "finalizers"));
	yield* managedFieldRefusals(listAt(metadata, "managedFields"), "/metadata/managedFields");
	const generation = numberAt(metadata, "generation") ?? 0;
	if (generation < 0) yield invalid("/metadata/generation", generation, text`it must not be negative`);
	for (const field of ["creationTimestamp", "deletionTimestamp"]) yield* timeRefusals(fieldOf$1(metadata, field), child(at, field));
}
/** The server adds five letters or digits to at most 58 characters of a generateName: apiserver pkg/storage/names/generate.go. */
function generatedName(prefix) {
	return `${prefix.slice(0, 58)}aaaaa`;
}
function* nameRefusals(object, metadata, naming) {
	const topic = "object-name";
	const name = stringAt(metadata, "name");
	const prefix = stringAt(metadata, "generateName");
	if (prefix !== "") {
		const why = naming.prefix(prefix) ?? (name === "" ? naming.name(generatedName(prefix)) : void 0);
		if (why !== void 0) yield invalid("/metadata/generateName", prefix, why, { topic });
	}
	const given = fieldOf$1(metadata, "name");
	if (name === "" && prefix === "" && (given === void 0 || given === null || given === "")) yield required(fieldOf$1(object, "metadata") === void 0 ? "" : at, "a name (or a generateName)", { topic });
	const why = name === "" ? void 0 : naming.name(name);
	if (why !== void 0) yield invalidWhole("/metadata/name", refusedName(name, why), {
		topic,
		suggestion: nearestDnsName(name, naming.name)
	});
}
function* namespaceRefusals(metadata) {
	const namespace = stringAt(metadata, "namespace");
	const why = namespace === "" ? void 0 : whyNotDns1123Label(namespace);
	if (why === void 0) return;
	yield invalidWhole("/metadata/namespace", text`${untrusted(namespace)} is not a namespace's name: ${why}.`, {
		topic: "object-name",
		suggestion: nearestDnsName(namespace, whyNotDns1123Label)
	});
}
var standardFinalizers = [
	"kubernetes",
	"orphan",
	"foregroundDeletion"
];
/** A finalizer's name has a domain before a slash, or is one of Kubernetes' own. */
function* finalizerNameRefusals(finalizers, pointer) {
	for (const [index, finalizer] of finalizers.entries()) {
		const name = finalizer ?? "";
		if (typeof name !== "string") continue;
		const why = whyNotQualifiedName(name) ?? (name.includes("/") || standardFinalizers.includes(name) ? void 0 : text`a domain and a / must stand before the name`);
		if (why !== void 0) yield invalid(child(pointer, index), name, why);
	}
}
function* finalizerRefusals(finalizers) {
	yield* finalizerNameRefusals(finalizers, "/metadata/finalizers");
	if (finalizers.includes("orphan") && finalizers.includes("foregroundDeletion")) yield invalidWhole("/metadata/finalizers", text`The finalizers orphan and foregroundDeletion contradict each other: keep one.`);
}
// src/kubernetes/config/namespace.ts
var levels = [
	"privileged",
	"baseline",
	"restricted"
];
/** What ValidateNamespace and the Pod Security admission (on in every cluster that does not turn it off) refuse. */
function* checkNamespace(object) {
	yield* finalizerNameRefusals(listAt(mappingAt(object, "spec"), "finalizers"), "/spec/finalizers");
	const labels = mappingAt(mappingAt(object, "metadata"), "labels");
	for (const mode of [
		"enforce",
		"audit",
		"warn"
	]) yield* podSecurityRefusals(labels, `pod-security.kubernetes.io/${mode}`);
}
function* podSecurityRefusals(labels, key) {
	if (Object.hasOwn(labels, key)) {
		const level = labels[key] ?? "";
		if (typeof level === "string" && !levels.includes(level)) yield notSupported(child("/metadata/labels", key), level, levels);
	}
	const versionKey = `${key}-version`;
	if (!Object.hasOwn(labels, versionKey)) return;
	const version = labels[versionKey] ?? "";
	if (typeof version === "string" && !isPodSecurityVersion(version)) yield invalid(child("/metadata/labels", versionKey), version, text`it must be latest or a version such as v1.34`);
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
	switch (stringAt(object, "type")) {
		case "kubernetes.io/service-account-token":
			if (stringAt(mappingAt(mappingAt(object, "metadata"), "annotations"), accountName) === "") yield required("", `the annotation ${accountName}`, {
				topic: topic$2,
				why: text`the type kubernetes.io/service-account-token asks for it`
			});
			return;
		case "kubernetes.io/dockercfg": return yield* configRefusals(object, ".dockercfg", content, holds);
		case "kubernetes.io/dockerconfigjson": return yield* configRefusals(object, ".dockerconfigjson", content, holds);
		case "kubernetes.io/basic-auth":
			if (!holds("username") && !holds("password")) yield required(dataPointer(object), "username or password", {
				topic: topic$2,
				why: text`the type kubernetes.io/basic-auth asks for one of them`
			});
			return;
		case "kubernetes.io/ssh-auth":
			if (!undecoded.has("ssh-privatekey") && (content.get("ssh-privatekey")?.length ?? 0) === 0) yield required(dataPointer(object), "ssh-privatekey", {
				topic: topic$2,
				why: text`the type kubernetes.io/ssh-auth asks for it`
			});
			return;
		case "kubernetes.io/tls": for (const key of ["tls.crt", "tls.key"]) if (!holds(key)) yield required(dataPointer(object), key, {
			topic: topic$2,
			why: text`the type kubernetes.io/tls asks for it`
		});
	}
}
function* configRefusals(object, key, content, holds) {
	if (!holds(key)) {
		yield required(dataPointer(object), key, {
			topic: topic$2,
			why: text`the Secret's type asks for it`
		});
		return;
	}
	const bytes = content.get(key);
	if (bytes === void 0) return;
	const parsed = parseGoJson(bytes);
	if ("value" in parsed && (parsed.value === null || isMapping$2(parsed.value))) return;
	yield invalidWhole(child(Object.hasOwn(mappingAt(object, "stringData"), key) ? "/stringData" : "/data", key), text`The content is not a JSON object, as the Secret's type asks for.`, { topic: topic$2 });
}
/** The mapping that lacks a key: where the author writes the others. */
function dataPointer(object) {
	if (isMapping$2(fieldOf$1(object, "stringData"))) return "/stringData";
	return isMapping$2(fieldOf$1(object, "data")) ? "/data" : "";
}
// src/kubernetes/config/secret.ts
/** What ValidateSecret (k8s.io/kubernetes v1.34.1, pkg/apis/core/validation) and the decoder refuse. No message tells a value. */
function* checkSecret(object) {
	const texts = mappingAt(object, "stringData");
	yield* dataKeyRefusals(fieldOf$1(object, "data"), "/data");
	yield* dataKeyRefusals(texts, "/stringData");
	yield* textValueRefusals(texts, "/stringData");
	const decoded = decodeAll(fieldOf$1(object, "data"), "/data", "secret-data");
	yield* decoded.refusals;
	const content = new Map(decoded.bytes);
	for (const [key, value] of Object.entries(texts)) content.set(key, Buffer.from(typeof value === "string" ? value : ""));
	let size = 0;
	for (const bytes of content.values()) size += bytes.length;
	yield* sizeRefusals(size, "/data");
	yield* secretTypeRefusals(object, content, new Set(Object.keys(mappingAt(object, "data")).filter((key) => !content.has(key))));
}
// src/kubernetes/config/checks.ts
/** By `group/Kind`. A ServiceAccount has nothing beyond its metadata that is checked. */
var configChecks = {
	"/ConfigMap": checkConfigMap,
	"/Namespace": checkNamespace,
	"/Secret": checkSecret
};
// src/kubernetes/workloads/reading.ts
var nothing = Object.freeze({});
/** A string field as Go has it: '' where it is absent or null; undefined where its type is wrong, which is the schema's to report. */
function textAt(owner, key) {
	const value = fieldOf$1(owner, key);
	if (typeof value === "string") return value;
	return value === void 0 || value === null ? "" : void 0;
}
/** A whole number; undefined where it is absent, null or of a wrong type. */
function integerAt(owner, key) {
	const value = fieldOf$1(owner, key);
	return typeof value === "number" && Number.isInteger(value) ? value : void 0;
}
/** Whether a boolean field is true. */
function flagAt(owner, key) {
	return fieldOf$1(owner, key) === true;
}
/** A field that holds a mapping; undefined where Go would have a nil pointer, and where the type is wrong. */
function structAt(owner, key) {
	const value = fieldOf$1(owner, key);
	return isMapping$2(value) ? value : void 0;
}
/** Visits a list's mappings; null counts as an empty one, as in Go, and items of a wrong type are left out. */
function eachItem(owner, key, at, visit) {
	const list = fieldOf$1(owner, key);
	if (!Array.isArray(list)) return;
	for (let index = 0; index < list.length; index++) {
		const item = list[index];
		if (isMapping$2(item)) visit(item, `${at}/${key}/${index}`, index);
		else if (item === null) visit(nothing, `${at}/${key}/${index}`, index);
	}
}
/**
* The same for a list whose items have a field that must be given: an empty item (`- ` with nothing behind it) is reported, because
* schemas take null there.
*/
function eachNeeding(field, owner, key, at, found, visit) {
	eachItem(owner, key, at, (item, place, index) => {
		if (item === nothing) found.push(required(place, field, { why: text`this entry is empty` }));
		else visit(item, place, index);
	});
}
/** Visits a list's strings; null counts as ''. */
function eachText(owner, key, at, visit) {
	const list = fieldOf$1(owner, key);
	if (!Array.isArray(list)) return;
	for (let index = 0; index < list.length; index++) {
		const item = list[index];
		if (typeof item === "string") visit(item, `${at}/${key}/${index}`, index);
		else if (item === null) visit("", `${at}/${key}/${index}`, index);
	}
}
/** How many items a list field has; 0 where it is absent. */
function lengthOf(owner, key) {
	const list = fieldOf$1(owner, key);
	return Array.isArray(list) ? list.length : 0;
}
/**
* A text that must not be empty. An absent one is reported only where no schema requires it (`absent`), because there the schema
* has said it already. Gives the text where there is one.
*/
function neededText(owner, key, at, found, absent, why) {
	const value = fieldOf$1(owner, key);
	const extra = why === void 0 ? {} : { why };
	if (value === "") found.push(required(`${at}/${key}`, key, extra));
	else if (typeof value === "string") return value;
	else if (absent === "here" && (value === void 0 || value === null)) found.push(required(at, key, extra));
}
/** A text that has a form, where it is given. */
function formedText(owner, key, at, found, form) {
	const value = fieldOf$1(owner, key);
	if (typeof value !== "string" || value === "") return;
	const why = form(value);
	if (why !== void 0) found.push(invalid(`${at}/${key}`, value, why));
}
/** A member of a closed list, where it is given: an empty text stands for the default. */
function oneOf(owner, key, at, found, taken) {
	const value = fieldOf$1(owner, key);
	if (typeof value === "string" && value !== "" && !taken.includes(value)) found.push(notSupported(`${at}/${key}`, value, taken));
}
/** A member of a closed list for which Go has a pointer: an empty text is not the default but wrong. */
function oneOfStrictly(owner, key, at, found, taken) {
	const value = fieldOf$1(owner, key);
	if (typeof value === "string" && !taken.includes(value)) found.push(notSupported(`${at}/${key}`, value, taken));
}
// src/kubernetes/workloads/numbers.ts
var largestInt32$2 = 2147483647;
/** A number that must lie in a range, both ends included, where it is given. */
function inRange(owner, key, at, found, least, most) {
	const value = integerAt(owner, key);
	if (value !== void 0 && (value < least || value > most)) found.push(invalid(`${at}/${key}`, value, text`it must be from ${least} to ${most}`));
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
	found.push(invalid(`${at}/${key}`, value, text`a mode is from 0 to 0777, which is 511 in decimal`, { suggestion: octal }));
}
/** Why a number is not a port's, or undefined: IsValidPortNum. */
function whyNotPort(value) {
	return Number.isInteger(value) && value >= 1 && value <= 65535 ? void 0 : text`a port is a number from 1 to 65535`;
}
/** Why a text is not a port's name, or undefined: IsValidPortName of apimachinery's util/validation (an IANA service name). */
function whyNotPortName(value) {
	if (value === "") return text`it must not be empty`;
	if (value.length > 15) return text`a port's name has at most 15 characters, this has ${value.length}`;
	if (!/^[-a-z0-9]+$/.test(value)) return text`only lower-case letters, digits and - are taken in a port's name`;
	if (!/[a-z]/.test(value)) return text`a port's name has at least one letter; a port's number stands without quotes`;
	if (value.includes("--")) return text`a port's name has no two dashes in a row`;
	return value.startsWith("-") || value.endsWith("-") ? text`a port's name does not begin or end with a dash` : void 0;
}
/** A port given as number or name: ValidatePortNumOrName. An absent one is the schema's, null is Go's 0. */
function portNumberOrName(owner, key, at, found) {
	const value = fieldOf$1(owner, key);
	if (value === null) found.push(required(`${at}/${key}`, key));
	const why = typeof value === "number" ? whyNotPort(value) : typeof value === "string" ? whyNotPortName(value) : void 0;
	if (why === void 0 || !(typeof value === "number" || typeof value === "string")) return;
	const number = typeof value === "string" && /^\d{1,5}$/.test(value) && whyNotPort(Number(value)) === void 0 ? value : void 0;
	found.push(invalid(`${at}/${key}`, value, why, { suggestion: number }));
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
	const spec = structAt(object, "spec");
	if (spec === void 0) {
		if (!isSet(object, "spec")) found.push(required("", "spec", { why: text`rules or a defaultBackend are needed` }));
		return found;
	}
	const nameForm = allBefore(rangeOf(minors), 36) ? whyNotDns1035Label : whyNotDns1123Label;
	if (!(lengthOf(spec, "rules") > 0 || isSet(spec, "rules") && !Array.isArray(spec.rules)) && !isSet(spec, "defaultBackend")) found.push(required("/spec", "rules or a defaultBackend"));
	const fallback = structAt(spec, "defaultBackend");
	if (fallback !== void 0) checkBackend(fallback, "/spec/defaultBackend", found, nameForm);
	eachItem(spec, "rules", "/spec", (rule, place) => checkRule(rule, place, found, nameForm));
	eachItem(spec, "tls", "/spec", (tls, place) => {
		eachText(tls, "hosts", place, (host, where) => checkHost(host, where, found));
		formedText(tls, "secretName", place, found, whyNotDns1123Subdomain);
	});
	checkClass(object, spec, found);
	return found;
}
function checkClass(object, spec, found) {
	const name = spec.ingressClassName;
	if (typeof name !== "string") return;
	const why = whyNotDns1123Subdomain(name);
	if (why !== void 0) found.push(invalid("/spec/ingressClassName", name, why));
	const annotations = mappingAt(mappingAt(object, "metadata"), "annotations");
	const annotation = textAt(annotations, classAnnotation);
	if (Object.hasOwn(annotations, classAnnotation) && annotation !== void 0 && annotation !== name) found.push(invalid("/metadata/annotations/kubernetes.io~1ingress.class", annotation, text`spec.ingressClassName names another class`));
}
/** A host is a DNS name, with a wildcard in place of its first part at most. */
function checkHost(host, at, found) {
	const why = host.includes("*") ? whyNotWildcard(host) : whyNotDns1123Subdomain(host);
	if (why !== void 0) found.push(invalid(at, host, why));
}
function whyNotWildcard(host) {
	if (byteLength(host) > 253) return text`at most 253 characters are taken`;
	return host.startsWith("*.") && whyNotDns1123Subdomain(host.slice(2)) === void 0 ? void 0 : text`a * stands only for the whole first part, as in *.example.com`;
}
function checkRule(rule, at, found, nameForm) {
	const host = textAt(rule, "host");
	if (host && readAddress(host) !== void 0) found.push(invalid(`${at}/host`, host, text`a DNS name is taken, not an IP address`));
	else if (host) checkHost(host, `${at}/host`, found);
	const http = structAt(rule, "http");
	if (http === void 0) return;
	if (Array.isArray(http.paths) && http.paths.length === 0) found.push(required(`${at}/http/paths`, "at least one path"));
	eachNeeding("pathType", http, "paths", `${at}/http`, found, (path, place) => {
		checkPath$1(path, place, found);
		const backend = structAt(path, "backend");
		if (backend !== void 0) checkBackend(backend, `${place}/backend`, found, nameForm);
		else if (path.backend === null) found.push(required(`${place}/backend`, "a service or a resource"));
	});
}
var pathTypes = [
	"Exact",
	"Prefix",
	"ImplementationSpecific"
];
/** validateHTTPIngressPath. */
function checkPath$1(owner, at, found) {
	const type = textAt(owner, "pathType");
	if (type === void 0 || !isSet(owner, "pathType")) return;
	if (!pathTypes.includes(type)) found.push(notSupported(`${at}/pathType`, type, pathTypes));
	const path = textAt(owner, "path");
	if (path === void 0 || !pathTypes.includes(type)) return;
	const exact = type !== "ImplementationSpecific";
	if (path === "" && exact) found.push(required(at, "path", { why: text`pathType is ${[type === "Exact" ? "Exact" : "Prefix"]}` }));
	else if (path !== "" && !path.startsWith("/")) found.push(invalid(`${at}/path`, path, text`it must begin with /`));
	if (!exact) return;
	const bad = [
		"//",
		"/./",
		"/../",
		"%2f",
		"%2F"
	].find((part) => path.includes(part)) ?? ["/..", "/."].find((end) => path.endsWith(end));
	if (bad !== void 0) found.push(invalid(`${at}/path`, path, text`it must not have ${[bad]} there`));
}
/** validateIngressBackend: a Service with one port, or a resource. */
function checkBackend(backend, at, found, nameForm) {
	const given = ["service", "resource"].filter((key) => isSet(backend, key));
	if (given.length === 0) found.push(required(at, "a service or a resource"));
	if (given.length > 1) {
		found.push(forbidden(`${at}/resource`, text`A backend is a service or a resource, not both.`));
		return;
	}
	const service = structAt(backend, "service");
	const resource = structAt(backend, "resource");
	if (service !== void 0) checkServiceBackend(service, `${at}/service`, found, nameForm);
	if (resource !== void 0) checkResourceBackend(resource, `${at}/resource`, found);
}
function checkServiceBackend(service, at, found, nameForm) {
	neededText(service, "name", at, found, "by-schema");
	formedText(service, "name", at, found, nameForm);
	if (isSet(service, "port") && structAt(service, "port") === void 0) return;
	const port = mappingAt(service, "port");
	const name = textAt(port, "name");
	const number = integerAt(port, "number") ?? 0;
	if (name === void 0 || isSet(port, "number") && integerAt(port, "number") === void 0) return;
	const whyName = name === "" ? void 0 : whyNotPortName(name);
	const whyNumber = number === 0 ? void 0 : whyNotPort(number);
	if (name !== "" && number !== 0) found.push(forbidden(`${at}/port/name`, text`A port has a name or a number here, not both.`));
	else if (whyName !== void 0) found.push(invalid(`${at}/port/name`, name, whyName));
	else if (whyNumber !== void 0) found.push(invalid(`${at}/port/number`, number, whyNumber));
	else if (name === "" && number === 0) found.push(required(at, "port.number or port.name"));
}
function checkResourceBackend(resource, at, found) {
	const group = resource.apiGroup;
	const why = typeof group === "string" ? whyNotDns1123Subdomain(group) : void 0;
	if (typeof group === "string" && why !== void 0) found.push(invalid(`${at}/apiGroup`, group, why));
	for (const key of ["kind", "name"]) {
		neededText(resource, key, at, found, "here");
		formedText(resource, key, at, found, whyNotPathSegment);
	}
}
// src/kubernetes/workloads/ports.ts
var protocols = [
	"TCP",
	"UDP",
	"SCTP"
];
/** A container's ports: validateContainerPorts of core validation. */
function checkPorts(container, at, found) {
	if (fieldOf$1(container, "ports") === void 0) return;
	const names = /* @__PURE__ */ new Set();
	eachNeeding("containerPort", container, "ports", at, found, (port, place) => {
		const name = textAt(port, "name") ?? "";
		const why = name === "" ? void 0 : whyNotPortName(name);
		if (why !== void 0) found.push(invalid(`${place}/name`, name, why));
		else if (names.has(name)) found.push(duplicate(`${place}/name`, name));
		else if (name !== "") names.add(name);
		const number = integerAt(port, "containerPort");
		if (number === 0) found.push(required(`${place}/containerPort`, "containerPort"));
		else if (number !== void 0) checkPortNumber(number, `${place}/containerPort`, found);
		const hostPort = integerAt(port, "hostPort") ?? 0;
		if (hostPort !== 0) checkPortNumber(hostPort, `${place}/hostPort`, found);
		oneOf(port, "protocol", place, found, protocols);
	});
}
function checkPortNumber(value, at, found) {
	const why = whyNotPort(value);
	if (why !== void 0) found.push(invalid(at, value, why));
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
		if (taken.has(key)) found.push(duplicate(given === 0 ? place : `${place}/hostPort`, hostPort));
		taken.add(key);
	});
}
/** With the host's network a port of the host is the container's own: validatePodHostNetworkDeps. */
function checkHostNetworkPorts(spec, at, found) {
	eachItem(spec, "containers", at, (container, containerAt) => {
		eachItem(container, "ports", containerAt, (port, place) => {
			const hostPort = integerAt(port, "hostPort") ?? 0;
			if (hostPort !== 0 && hostPort !== integerAt(port, "containerPort")) found.push(invalid(`${place}/hostPort`, hostPort, text`with hostNetwork it must be the containerPort`));
		});
	});
}
// src/kubernetes/network/network-policy.ts
var policyTypes = ["Ingress", "Egress"];
/** What the API server refuses of a NetworkPolicy: ValidateNetworkPolicy of networking validation, v1.34.1. An absent spec selects every Pod. */
function checkNetworkPolicy(object) {
	const found = [];
	const spec = structAt(object, "spec");
	if (spec === void 0) return found;
	const selector = structAt(spec, "podSelector");
	if (selector !== void 0) found.push(...selectorRefusals(selector, "/spec/podSelector"));
	for (const [list, peers] of [["ingress", "from"], ["egress", "to"]]) eachItem(spec, list, "/spec", (rule, place) => {
		eachItem(rule, "ports", place, (port, portAt) => checkPort(port, portAt, found));
		eachItem(rule, peers, place, (peer, peerAt) => checkPeer(peer, peerAt, found));
	});
	if (lengthOf(spec, "policyTypes") > policyTypes.length) found.push(tooMany("/spec/policyTypes", text`At most two are taken.`));
	eachText(spec, "policyTypes", "/spec", (type, place) => {
		if (!policyTypes.includes(type)) found.push(notSupported(place, type, policyTypes));
	});
	return found;
}
/** ValidateNetworkPolicyPort. */
function checkPort(port, at, found) {
	oneOfStrictly(port, "protocol", at, found, protocols);
	const end = integerAt(port, "endPort");
	if (isSet(port, "port")) portNumberOrName(port, "port", at, found);
	if (end === void 0) return;
	const place = `${at}/endPort`;
	const why = whyNotPort(end);
	if (!isSet(port, "port")) found.push(forbidden(place, text`It is taken only along with a port.`));
	else if (typeof port.port === "string") found.push(forbidden(place, text`It is taken only along with a port's number.`));
	else if (why !== void 0) found.push(invalid(place, end, why));
	else if (typeof port.port === "number" && end < port.port) found.push(invalid(place, end, text`it must not be less than the port`));
}
/** ValidateNetworkPolicyPeer. */
function checkPeer(peer, at, found) {
	const given = [
		"podSelector",
		"namespaceSelector",
		"ipBlock"
	].filter((key) => isSet(peer, key));
	if (given.length === 0) found.push(required(at, "a podSelector, a namespaceSelector or an ipBlock"));
	if (given.length > 1 && isSet(peer, "ipBlock")) found.push(forbidden(`${at}/ipBlock`, text`An ipBlock is not taken along with selectors.`));
	for (const key of ["podSelector", "namespaceSelector"]) {
		const selector = structAt(peer, key);
		if (selector !== void 0) found.push(...selectorRefusals(selector, `${at}/${key}`));
	}
	const block = structAt(peer, "ipBlock");
	if (block !== void 0) checkBlock(block, `${at}/ipBlock`, found);
}
/** ValidateIPBlock. */
function checkBlock(block, at, found) {
	const cidr = neededText(block, "cidr", at, found, "by-schema");
	if (cidr === void 0) return;
	const outer = readBlock(cidr);
	if (outer === void 0) found.push(invalid(`${at}/cidr`, cidr, text`a block of addresses is taken, as 10.9.8.0/24`));
	else eachText(block, "except", at, (value, place) => checkExcept(value, place, outer, found));
}
function checkExcept(value, at, outer, found) {
	const inner = readBlock(value);
	if (inner === void 0) found.push(invalid(at, value, text`a block of addresses is taken, as 10.9.8.0/24`));
	else if (!isStrictlyInside(inner, outer)) found.push(invalid(at, value, text`it must be a smaller block inside the cidr`));
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
	oneOfStrictly(spec, "ipFamilyPolicy", at, found, [
		"SingleStack",
		"PreferDualStack",
		"RequireDualStack"
	]);
	const first = textAt(spec, "clusterIP");
	const count = lengthOf(spec, "clusterIPs");
	const place = `${at}/clusterIPs`;
	if (isHeadless(spec) && (type === "LoadBalancer" || type === "NodePort")) found.push(forbidden(count > 0 ? `${place}/0` : `${at}/clusterIP`, text`None is not taken in a Service of type ${[type]}.`));
	if (count === 0) {
		if (first !== void 0 && first !== "" && first !== "None") checkFamilyOf(first, `${at}/clusterIP`, families[0], found);
	} else checkList(spec, at, found, first, families);
	if (count > 2) found.push(tooMany(place, text`At most two addresses are taken, one of each family.`));
	checkStack(spec, at, found, count, families.length);
}
function checkFamilies(spec, at, found) {
	const families = [];
	eachText(spec, "ipFamilies", at, (family, place) => {
		if (family !== "IPv4" && family !== "IPv6") found.push(notSupported(place, family, ["IPv4", "IPv6"]));
		if (families.includes(family)) found.push(duplicate(place, family));
		families.push(family);
	});
	return families;
}
function checkFamilyOf(ip, at, family, found) {
	const address = readAddress(ip);
	const none = ip.toLowerCase() === "none" ? "None" : void 0;
	if (address === void 0) found.push(invalid(at, ip, text`an IP address is taken, or None`, { suggestion: none }));
	else if (family !== void 0 && family === "IPv6" !== (address.bits === 128)) found.push(invalid(at, ip, text`by ipFamilies it must be an address of ${[family === "IPv6" ? "IPv6" : "IPv4"]}`));
	return address;
}
function checkList(spec, at, found, first, families) {
	const place = `${at}/clusterIPs`;
	if (first === "") found.push(invalidWhole(place, text`It must be empty where no clusterIP is given.`));
	const headless = isHeadless(spec);
	const bits = [];
	eachText(spec, "clusterIPs", at, (ip, where, index) => {
		if (index === 0 && first !== void 0 && first !== "" && ip !== first) found.push(invalid(where, ip, text`the first must be the clusterIP`));
		if (index === 0 && ip === "None") {
			if (lengthOf(spec, "clusterIPs") > 1) found.push(invalid(where, ip, text`None must be the only one`));
			return;
		}
		const address = checkFamilyOf(ip, where, headless ? void 0 : families[index], found);
		if (address !== void 0 && bits.includes(address.bits)) found.push(invalid(where, ip, text`there is an address of this family already`));
		if (address !== void 0) bits.push(address.bits);
	});
}
/** initIPFamilyFields of the Service's allocator: two of a thing need two families, and SingleStack is what holds where nothing is said. */
function checkStack(spec, at, found, ips, families) {
	const selectorless = spec.clusterIP === "None" && Object.keys(typeof spec.selector === "object" && spec.selector !== null ? spec.selector : {}).length === 0;
	if ((typeof spec.ipFamilyPolicy === "string" ? spec.ipFamilyPolicy : selectorless ? "RequireDualStack" : "SingleStack") !== "SingleStack" || ips !== 2 && families !== 2) return;
	found.push(invalidWhole(ips === 2 ? `${at}/clusterIPs` : `${at}/ipFamilies`, text`Two families need the ipFamilyPolicy PreferDualStack or RequireDualStack.`));
}
// src/kubernetes/network/service-ports.ts
/** A Service's ports: validateServicePort of core validation, v1.34.1, and what holds between them. */
function checkServicePorts(spec, at, found, type) {
	const several = lengthOf(spec, "ports") > 1;
	const names = /* @__PURE__ */ new Set();
	const numbers = /* @__PURE__ */ new Set();
	const nodePorts = /* @__PURE__ */ new Map();
	eachNeeding("port", spec, "ports", at, found, (port, place) => {
		checkPortName(port, place, found, names, several);
		const protocol = textAt(port, "protocol") || "TCP";
		oneOf(port, "protocol", place, found, protocols);
		const number = integerAt(port, "port");
		const why = number === void 0 ? void 0 : whyNotPort(number);
		if (number !== void 0 && why !== void 0) found.push(invalid(`${place}/port`, number, why));
		if (isSet(port, "targetPort") && port.targetPort !== 0 && port.targetPort !== "") portNumberOrName(port, "targetPort", place, found);
		const application = port.appProtocol;
		const whyApplication = typeof application === "string" ? whyNotQualifiedName(application) : void 0;
		if (typeof application === "string" && whyApplication !== void 0) found.push(invalid(`${place}/appProtocol`, application, whyApplication));
		if (number !== void 0) {
			if (numbers.has(`${protocol} ${number}`)) found.push(duplicate(`${place}/port`, number));
			numbers.add(`${protocol} ${number}`);
		}
		checkNodePort(port, place, found, type, {
			protocol,
			number
		}, nodePorts);
	});
}
function checkPortName(port, at, found, names, needed) {
	const name = textAt(port, "name");
	if (name === void 0) return;
	if (name === "") {
		if (needed) found.push(required(at, "name", { why: text`there are several ports` }));
		return;
	}
	const why = whyNotDns1123Label(name);
	if (why !== void 0) found.push(invalid(`${at}/name`, name, why));
	if (names.has(name)) found.push(duplicate(`${at}/name`, name));
	names.add(name);
}
/**
* Which ports of nodes there are is the cluster's setting, and a dry run does not look at it. One can be taken twice only for the same port
* with another protocol: initNodePorts of the Service's storage.
*/
function checkNodePort(port, at, found, type, taker, taken) {
	const number = integerAt(port, "nodePort") ?? 0;
	if (number === 0) return;
	if (type === "ClusterIP") found.push(forbidden(`${at}/nodePort`, text`It is not taken in a Service of type ClusterIP.`));
	const earlier = taken.get(number) ?? [];
	const allocated = type === "NodePort" || type === "LoadBalancer";
	if (earlier.some((other) => other.protocol === taker.protocol || allocated && other.number !== taker.number)) found.push(duplicate(`${at}/nodePort`, number));
	taken.set(number, [...earlier, taker]);
}
// src/kubernetes/network/service.ts
var sourceRanges = "service.beta.kubernetes.io/load-balancer-source-ranges";
var longestAffinity = 86400;
/** What the API server refuses of a Service: validateService of core validation, v1.34.1. A cluster's ranges of addresses and ports are not known. */
function checkService(object, minors) {
	const found = [];
	const spec = structAt(object, "spec");
	if (spec === void 0) {
		if (!isSet(object, "spec")) found.push(required("", "spec", { why: text`a Service has ports` }));
		return found;
	}
	const annotations = mappingAt(mappingAt(object, "metadata"), "annotations");
	const type = textAt(spec, "type") || "ClusterIP";
	oneOf(spec, "type", "/spec", found, [
		"ClusterIP",
		"NodePort",
		"LoadBalancer",
		"ExternalName"
	]);
	if (lengthOf(spec, "ports") === 0 && type !== "ExternalName" && !isHeadless(spec) && (Array.isArray(spec.ports) || !isSet(spec, "ports"))) found.push(required("/spec", "ports", { why: text`at least one` }));
	checkServicePorts(spec, "/spec", found, type);
	if (type === "ExternalName") checkExternalName(spec, found);
	else checkClusterIps(spec, "/spec", found, type);
	found.push(...labelRefusals(spec.selector, "/spec/selector"));
	checkAffinity$1(spec, "/spec", found);
	eachText(spec, "externalIPs", "/spec", (ip, place) => checkExternalIp(ip, place, found));
	checkBalancer(spec, annotations, found, type);
	checkTraffic(spec, found, type);
	const distributions = [
		"PreferClose",
		"PreferSameZone",
		"PreferSameNode"
	];
	const range = rangeOf(minors);
	if (range.oldest >= 31) oneOfStrictly(spec, "trafficDistribution", "/spec", found, allBefore(range, 34) ? ["PreferClose"] : distributions);
	checkTopologyMode(annotations, found);
	return found;
}
/** Two annotations for one thing must not contradict each other. */
function checkTopologyMode(annotations, found) {
	const keys = ["service.kubernetes.io/topology-mode", "service.kubernetes.io/topology-aware-hints"];
	if (!keys.every((key) => Object.hasOwn(annotations, key))) return;
	const [mode, hints] = keys.map((key) => textAt(annotations, key));
	if (mode === void 0 || hints === void 0 || mode === hints) return;
	const why = text`the older annotation topology-aware-hints says something else`;
	found.push(invalid("/metadata/annotations/service.kubernetes.io~1topology-mode", mode, why));
}
function checkExternalName(spec, found) {
	for (const key of ["clusterIPs", "ipFamilies"]) if (lengthOf(spec, key) > 0) found.push(forbidden(`/spec/${key}`, text`It is not taken in a Service of type ExternalName.`));
	if (textAt(spec, "clusterIP")) found.push(forbidden("/spec/clusterIP", text`It is not taken in a Service of type ExternalName.`));
	if (isSet(spec, "ipFamilyPolicy")) found.push(forbidden("/spec/ipFamilyPolicy", text`It is not taken in a Service of type ExternalName.`));
	const name = textAt(spec, "externalName");
	if (name === void 0) return;
	const domain = name.endsWith(".") ? name.slice(0, -1) : name;
	const why = domain === "" ? void 0 : whyNotDns1123Subdomain(domain);
	if (domain === "") found.push(required("/spec", "externalName"));
	else if (why !== void 0) found.push(invalid("/spec/externalName", name, why));
}
/** A config of session affinity is dropped by defaulting where the affinity is None. */
function checkAffinity$1(spec, at, found) {
	oneOf(spec, "sessionAffinity", at, found, ["ClientIP", "None"]);
	const config = structAt(spec, "sessionAffinityConfig");
	const client = config === void 0 ? void 0 : structAt(config, "clientIP");
	if (spec.sessionAffinity === "ClientIP" && client !== void 0) inRange(client, "timeoutSeconds", `${at}/sessionAffinityConfig/clientIP`, found, 1, longestAffinity);
}
/** ValidateEndpointIP: an address that can be reached from elsewhere. */
function checkExternalIp(value, at, found) {
	const address = readAddress(value);
	if (address === void 0) found.push(invalid(at, value, text`an IP address is taken, as 10.9.8.7 or 2001:db8::ffff`));
	else if (isLocal(address)) found.push(invalid(at, value, text`an unspecified, loopback or link-local address cannot be reached`));
}
function isLocal({ bits, number }) {
	if (number === 0n) return true;
	if (bits === 32) return number >> 24n === 127n || number >> 16n === 43518n || number >> 8n === 14680064n;
	return number === 1n || number >> 118n === 1018n || number >> 112n === 65282n;
}
function checkBalancer(spec, annotations, found, type) {
	const says = text`It is taken only in a Service of type LoadBalancer.`;
	const balancer = type === "LoadBalancer";
	const ranges = lengthOf(spec, "loadBalancerSourceRanges");
	if (ranges > 0 && !balancer) found.push(forbidden("/spec/loadBalancerSourceRanges", says));
	eachText(spec, "loadBalancerSourceRanges", "/spec", (value, place) => checkSourceRange(value, value, place, found));
	const annotated = annotations[sourceRanges];
	if (ranges === 0 && typeof annotated === "string") {
		const place = `/metadata/annotations/${sourceRanges.replace("/", "~1")}`;
		if (!balancer) found.push(forbidden(place, says));
		if (annotated.trim() !== "") for (const value of annotated.split(",")) checkSourceRange(value, annotated, place, found);
	}
	if (isSet(spec, "allocateLoadBalancerNodePorts") && !balancer) found.push(forbidden("/spec/allocateLoadBalancerNodePorts", says));
	const cls = spec.loadBalancerClass;
	if (cls === void 0 || cls === null) return;
	const why = typeof cls === "string" ? whyNotQualifiedName(cls) : void 0;
	if (!balancer) found.push(forbidden("/spec/loadBalancerClass", says));
	else if (typeof cls === "string" && why !== void 0) found.push(invalid("/spec/loadBalancerClass", cls, why));
}
function checkSourceRange(value, shown, at, found) {
	if (readBlock(value.trim()) === void 0) found.push(invalid(at, shown, text`blocks of addresses are taken, as 10.9.8.0/24`));
}
/** Traffic policies and the health check's port: validateServiceExternalTrafficPolicy and its neighbour. */
function checkTraffic(spec, found, type) {
	const outside = type === "LoadBalancer" || type === "NodePort" || type === "ClusterIP" && lengthOf(spec, "externalIPs") > 0;
	const policy = textAt(spec, "externalTrafficPolicy");
	if (!outside && policy) found.push(forbidden("/spec/externalTrafficPolicy", text`It is taken only where a Service can be reached from outside.`));
	else oneOf(spec, "externalTrafficPolicy", "/spec", found, ["Cluster", "Local"]);
	oneOfStrictly(spec, "internalTrafficPolicy", "/spec", found, ["Cluster", "Local"]);
	const port = spec.healthCheckNodePort;
	if (typeof port !== "number" || port === 0) return;
	if (type !== "LoadBalancer" || policy !== "Local") found.push(forbidden("/spec/healthCheckNodePort", text`It is taken only with type LoadBalancer and externalTrafficPolicy Local.`));
	else inRange(spec, "healthCheckNodePort", "/spec", found, 1, 65535);
}
// src/kubernetes/network/checks.ts
/** By `group/Kind`. */
var networkChecks = {
	"/Service": checkService,
	"networking.k8s.io/Ingress": checkIngress,
	"networking.k8s.io/NetworkPolicy": checkNetworkPolicy
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
	const ref = fieldOf$1(object, "roleRef");
	const at = ref === void 0 || ref === null ? "" : "/roleRef";
	const group = stringAt(ref, "apiGroup");
	const kind = stringAt(ref, "kind");
	const name = stringAt(ref, "name");
	if (group !== "" && group !== rbacGroup) yield notSupported("/roleRef/apiGroup", group, [rbacGroup], {
		topic: topic$1,
		suggestion: rbacGroup
	});
	if (kind === "") yield required(at, "roleRef's kind", { topic: topic$1 });
	else if (!kinds.includes(kind)) yield notSupported("/roleRef/kind", kind, kinds, { topic: topic$1 });
	if (name === "") yield required(at, "roleRef's name", { topic: topic$1 });
	const why = whyNotPathSegment(name);
	if (why !== void 0) yield invalid("/roleRef/name", name, why, { topic: topic$1 });
}
function* subjectsRefusals(object, namespaced) {
	for (const [index, subject] of listAt(object, "subjects").entries()) yield* subjectRefusals(subject, child("/subjects", index), namespaced);
}
function* subjectRefusals(subject, pointer, namespaced) {
	const kind = stringAt(subject, "kind");
	const name = stringAt(subject, "name");
	const group = stringAt(subject, "apiGroup");
	if (name === "") yield required(pointer, "name", { topic: topic$1 });
	if (kind === "ServiceAccount") {
		const why = name === "" ? void 0 : whyNotDns1123Subdomain(name);
		if (why !== void 0) yield invalid(child(pointer, "name"), name, why, { topic: topic$1 });
		if (group !== "") yield notSupported(child(pointer, "apiGroup"), group, [""], {
			topic: topic$1,
			suggestion: ""
		});
		if (!namespaced && stringAt(subject, "namespace") === "") yield required(pointer, "namespace", {
			topic: topic$1,
			why: text`a ClusterRoleBinding has none that a ServiceAccount could be looked up in`
		});
	} else if (kind === "User" || kind === "Group") {
		if (group !== "" && group !== rbacGroup) yield notSupported(child(pointer, "apiGroup"), group, [rbacGroup], {
			topic: topic$1,
			suggestion: rbacGroup
		});
	} else if (kind === "") yield required(pointer, "kind", { topic: topic$1 });
	else yield notSupported(child(pointer, "kind"), kind, [
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
	const aggregation = fieldOf$1(object, "aggregationRule");
	if (!isMapping$2(aggregation)) return;
	const selectors = listAt(aggregation, "clusterRoleSelectors");
	if (selectors.length === 0) yield required("/aggregationRule", "a clusterRoleSelector", {
		topic,
		why: text`the rules are gathered by at least one`
	});
	for (const [index, selector] of selectors.entries()) yield* selectorRefusals(selector, child("/aggregationRule/clusterRoleSelectors", index));
}
function* rulesRefusals(object, namespaced) {
	for (const [index, rule] of listAt(object, "rules").entries()) yield* ruleRefusals(rule, child("/rules", index), namespaced);
}
/** ValidatePolicyRule: whom a rule is about must be told, and URLs outside the API only by a ClusterRole, in a rule of their own. */
function* ruleRefusals(rule, pointer, namespaced) {
	const isEmpty = (field) => listAt(rule, field).length === 0;
	if (isEmpty("verbs")) yield required(pointer, "at least one verb", { topic });
	if (!isEmpty("nonResourceURLs")) {
		const at = child(pointer, "nonResourceURLs");
		if (namespaced) yield invalidWhole(at, text`A Role cannot grant URLs outside the API: only a ClusterRole can.`, { topic });
		if (!isEmpty("apiGroups") || !isEmpty("resources") || !isEmpty("resourceNames")) yield invalidWhole(at, text`A rule is either about resources or about URLs outside the API: write two.`, { topic });
		return;
	}
	if (isEmpty("apiGroups")) yield required(pointer, "apiGroups", {
		topic,
		why: text`at least one, and "" is the core group`
	});
	if (isEmpty("resources")) yield required(pointer, "resources", {
		topic,
		why: text`at least one`
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
// src/kubernetes/workloads/claims.ts
/** validateResourceClaimNames: each claim is one of the Pod's, and is taken once. */
function checkClaims$1(requirements, at, found, known) {
	const taken = /* @__PURE__ */ new Set();
	eachNeeding("name", requirements, "claims", at, found, (claim, place) => {
		const name = neededText(claim, "name", place, found, "by-schema");
		formedText(claim, "request", place, found, whyNotDns1123Label);
		if (name === void 0) return;
		const request = textAt(claim, "request") ?? "";
		const key = request === "" ? name : `${name}/${request}`;
		const overlaps = request === "" && [...taken].some((other) => other.startsWith(`${name}/`));
		if (taken.has(name) || taken.has(key) || overlaps) found.push(duplicate(`${place}/name`, key));
		taken.add(key);
		if (!known.has(name)) found.push(notFound(`${place}/name`, name, text`is none of the Pod's resourceClaims`));
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
		if (name !== void 0 && names.has(name)) found.push(duplicate(`${place}/name`, name));
		else formedText(claim, "name", place, found, whyNotDns1123Label);
		if (name !== void 0) names.add(name);
		const given = ["resourceClaimName", "resourceClaimTemplateName"].filter((key) => isSet(claim, key));
		if (given.length === 0) found.push(required(place, "a resourceClaimName or a resourceClaimTemplateName"));
		if (given.length > 1) found.push(forbidden(`${place}/resourceClaimTemplateName`, text`A claim has a name or a template's name, not both.`));
		for (const key of given) {
			const value = claim[key];
			const why = typeof value === "string" ? form(value) : void 0;
			if (typeof value === "string" && why !== void 0) found.push(invalid(`${place}/${key}`, value, why));
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
	return !isNative(name) && !name.startsWith("requests.") && whyNotQualifiedName(`requests.${name}`) === void 0;
}
/** Resources of which more may be limited than requested: IsOvercommitAllowed. */
function isOvercommitAllowed(name) {
	return isNative(name) && !isHugePages(name);
}
/** Why a container cannot ask for a resource of this name, or undefined: validateContainerResourceName. */
function whyNotContainerResource(name) {
	if (standard.has(name)) return void 0;
	const why = whyNotQualifiedName(name);
	if (why !== void 0) return why;
	if (!name.includes("/")) return isHugePages(name) ? void 0 : text`a container has cpu, memory, ephemeral-storage and hugepages of a size; other resources have a domain before a /`;
	return isNative(name) || isExtended(name) ? void 0 : text`the name of an extended resource is too long or begins with requests.`;
}
/** Why a whole Pod cannot ask for a resource of this name, or undefined: validatePodResourceName. */
function whyNotPodResource(name) {
	return name === "cpu" || name === "memory" || isHugePages(name) ? whyNotQualifiedName(name) : text`for a whole Pod only cpu, memory and hugepages of a size are taken`;
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
		if (quantity === "invalid") found.push(notAQuantity(child(at, name), written));
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
	return undecodable(at, text`This is not a quantity: digits with a suffix such as m, k, M, G, Ki, Mi or Gi are taken.`, { suggestion });
}
/** One quantity outside a list, for instance a sizeLimit: it must not be negative. */
function checkQuantity(written, at, found) {
	if (typeof written !== "string" && typeof written !== "number") return;
	const quantity = readQuantity(written);
	if (quantity === "invalid") found.push(notAQuantity(at, written));
	else if (quantity !== "huge" && quantity.nanos < 0n) found.push(invalid(at, written, text`it must not be negative`));
}
/** Limits and requests: validateResourceRequirements of core validation. A limit stands for a missing request in a Pod, never against it. */
function checkResources(requirements, at, found, rules) {
	const limits = checkAmounts(requirements, "limits", at, found, rules);
	const requests = checkAmounts(requirements, "requests", at, found, rules);
	const limited = structAt(requirements, "limits");
	for (const [name, request] of requests) {
		const limit = limits.get(name);
		if (limit === void 0) {
			if (!isOvercommitAllowed(name) && !(limited !== void 0 && Object.hasOwn(limited, name))) found.push(invalidWhole(child(`${at}/requests`, name), text`A limit of the same amount must be given: this resource cannot be shared.`));
		} else if (!isOvercommitAllowed(name) && request !== limit) found.push(invalidWhole(child(`${at}/requests`, name), text`The request must equal the limit: this resource cannot be shared.`));
		else if (request > limit) found.push(invalidWhole(child(`${at}/requests`, name), text`The request is more than the limit.`));
	}
	checkHugePagesCompany(limits, requests, at, found);
	if (rules.claims !== void 0) checkClaims$1(requirements, at, found, rules.claims);
}
function checkAmounts(requirements, key, at, found, rules) {
	const amounts = readAmounts(structAt(requirements, key), `${at}/${key}`, found);
	for (const [name, amount] of amounts) {
		const place = child(`${at}/${key}`, name);
		const why = rules.whyNotName(name);
		if (why !== void 0) found.push(invalid(place, name, why, {
			part: "key",
			suggestion: nearestResource(name)
		}));
		if (amount < 0n) found.push(invalidWhole(place, text`An amount must not be negative.`));
		if (isExtended(name) && amount % 1000n !== 0n && amount < largestInt64) found.push(invalidWhole(place, text`This resource comes in whole numbers.`));
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
		found.push(invalid(at, name, text`a size of pages such as 2Mi must follow hugepages-`, { part: "key" }));
		return;
	}
	const whole = (amount + (amount > 0n ? 999n : 0n)) / 1000n;
	if (whole % (bytes / 1000n) !== 0n && whole < largestInt64) found.push(invalidWhole(at, text`The amount is not a multiple of the size of the pages.`));
}
function checkHugePagesCompany(limits, requests, at, found) {
	const names = [...limits.keys(), ...requests.keys()];
	if (names.find(isHugePages) === void 0 || names.includes("cpu") || names.includes("memory")) return;
	found.push(forbidden(at, text`Huge pages are given only along with cpu or memory.`));
}
var containerRules = (claims) => ({
	whyNotName: whyNotContainerResource,
	claims
});
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
	const selector = structAt(spec, "selector");
	if (selector !== void 0) found.push(...selectorRefusals(selector, `${at}/selector`));
	checkStorage(spec, at, found);
	for (const key of ["storageClassName", "volumeAttributesClassName"]) formedText(spec, key, at, found, whyNotDns1123Subdomain);
	oneOfStrictly(spec, "volumeMode", at, found, ["Block", "Filesystem"]);
	checkDataSources(spec, at, found);
}
function checkAccessModes(spec, at, found) {
	const given = fieldOf$1(spec, "accessModes");
	if (given === void 0 || given === null) found.push(required(at, "accessModes", { why: text`at least one access mode` }));
	else if (Array.isArray(given) && given.length === 0) found.push(required(`${at}/accessModes`, "at least one access mode"));
	let once = false;
	let others = false;
	eachText(spec, "accessModes", at, (mode, place) => {
		if (!accessModes.includes(mode)) found.push(notSupported(place, mode, accessModes));
		else if (mode === "ReadWriteOncePod") once = true;
		else others = true;
	});
	if (once && others) found.push(forbidden(`${at}/accessModes`, text`ReadWriteOncePod is not taken along with other access modes.`));
}
function checkStorage(spec, at, found) {
	const resources = structAt(spec, "resources");
	const place = `${at}/resources`;
	if (resources === void 0) {
		if (!isSet(spec, "resources")) found.push(required(at, "resources.requests.storage"));
		return;
	}
	readAmounts(structAt(resources, "limits"), `${place}/limits`, found);
	const requests = structAt(resources, "requests");
	if (requests === void 0) {
		if (!isSet(resources, "requests")) found.push(required(place, "requests.storage"));
		return;
	}
	const amounts = readAmounts(requests, `${place}/requests`, found);
	if (!Object.hasOwn(requests, "storage")) {
		found.push(required(`${place}/requests`, "storage"));
		return;
	}
	const storage = amounts.get("storage");
	if (storage !== void 0 && storage <= 0n) found.push(invalidWhole(`${place}/requests/storage`, text`The amount must be more than 0.`));
}
/** A dataSource of an unknown kind is dropped unless a dataSourceRef is given: EnforceDataSourceBackwardsCompatibility. */
function checkDataSources(spec, at, found) {
	const given = structAt(spec, "dataSource");
	const ref = structAt(spec, "dataSourceRef");
	const refCounts = ref !== void 0 && !textAt(ref, "namespace");
	const known = given !== void 0 && isKnownSource(given);
	if (given !== void 0 && (known || refCounts)) checkSource$1(given, `${at}/dataSource`, found);
	if (ref === void 0 || !refCounts) return;
	checkSource$1(ref, `${at}/dataSourceRef`, found);
	if (given === void 0) return;
	if (![
		"apiGroup",
		"kind",
		"name"
	].every((key) => (given[key] ?? null) === (ref[key] ?? null))) found.push(invalidWhole(`${at}/dataSource`, text`It must say the same as dataSourceRef, or be left out.`));
}
function isKnownSource(source) {
	const group = textAt(source, "apiGroup");
	const kind = textAt(source, "kind");
	return kind === "PersistentVolumeClaim" && group === "" || kind === "VolumeSnapshot" && group === "snapshot.storage.k8s.io";
}
function checkSource$1(source, at, found) {
	neededText(source, "name", at, found, "here");
	const kind = neededText(source, "kind", at, found, "here");
	formedText(source, "apiGroup", at, found, whyNotDns1123Subdomain);
	if (kind !== void 0 && textAt(source, "apiGroup") === "" && kind !== "PersistentVolumeClaim") found.push(invalid(`${at}/kind`, kind, text`without an apiGroup only a PersistentVolumeClaim is taken`));
	formedText(source, "namespace", at, found, whyNotDns1123Label);
}
/** The claim that an ephemeral volume makes: validateEphemeralVolumeSource. Of the metadata only labels and annotations are taken. */
function checkClaimTemplate(source, at, found) {
	const template = structAt(source, "volumeClaimTemplate");
	if (template === void 0) {
		if (!isSet(source, "volumeClaimTemplate")) found.push(required(at, "volumeClaimTemplate"));
		return;
	}
	const place = `${at}/volumeClaimTemplate`;
	const metadata = structAt(template, "metadata");
	if (metadata !== void 0) {
		found.push(...labelRefusals(metadata.labels, `${place}/metadata/labels`));
		found.push(...annotationRefusals(metadata.annotations, `${place}/metadata/annotations`));
		for (const [key, value] of Object.entries(metadata)) {
			if (key === "labels" || key === "annotations" || !isGiven(value, lengthOf(metadata, key))) continue;
			found.push(forbidden(child(`${place}/metadata`, key), text`Only labels and annotations are taken here.`, { part: "key" }));
		}
	}
	const spec = structAt(template, "spec");
	if (spec !== void 0) checkClaimSpec(spec, `${place}/spec`, found);
	else if (template.spec === null) found.push(required(`${place}/spec`, "accessModes"));
}
function isGiven(value, length) {
	return Array.isArray(value) ? length > 0 : typeof value === "string" && value !== "" || typeof value === "number" && value !== 0;
}
// src/kubernetes/storage/claim.ts
/** What the API server refuses of a PersistentVolumeClaim: ValidatePersistentVolumeClaim of core validation, v1.34.1. */
function checkPersistentVolumeClaim(object) {
	const found = [];
	const spec = structAt(object, "spec");
	if (spec !== void 0) checkClaimSpec(spec, "/spec", found);
	else if (!isSet(object, "spec")) found.push(required("", "spec", { why: text`a claim has access modes and asks for storage` }));
	return found;
}
// src/kubernetes/storage/checks.ts
/** By `group/Kind`. */
var storageChecks = { "/PersistentVolumeClaim": checkPersistentVolumeClaim };
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
var duration = /^[+-]?(?:(?:\d+\.?\d*|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+$/;
/** Why a text is no schedule, or undefined: ParseStandard of github.com/robfig/cron v3, and no time zone inside (validateScheduleFormat). */
function whyNotSchedule(schedule) {
	if (schedule.includes("TZ")) return text`a time zone stands in spec.timeZone, not in the schedule`;
	if (schedule.startsWith("@")) return whyNotDescriptor(schedule);
	const parts = schedule.split(/[\s\u0085]+/).filter((part) => part !== "");
	if (parts.length !== 5) return text`five fields are taken (minute, hour, day of the month, month, day of the week), and there are ${parts.length}`;
	for (const [index, bounds] of fields.entries()) {
		const why = whyNotField(parts[index] ?? "", bounds);
		if (why !== void 0) return why;
	}
}
function whyNotDescriptor(schedule) {
	if (descriptors.includes(schedule)) return void 0;
	if (schedule.startsWith("@every ")) {
		const every = schedule.slice(7);
		return every === "0" || duration.test(every) ? void 0 : text`@every is followed by a duration such as 1h30m`;
	}
	return text`of the words with @, only @yearly, @annually, @monthly, @weekly, @daily, @midnight, @hourly and @every are taken`;
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
	if (moreSteps.length > 0 || moreBounds.length > 0 && !star || first === void 0 || last === void 0 || step === void 0) return text`the ${[bounds.name]} is no number, range or step`;
	if (stepText !== void 0 && high === void 0) last = bounds.most;
	if (first < bounds.least || last > bounds.most) return text`the ${[bounds.name]} is from ${bounds.least} to ${bounds.most}`;
	if (first > last) return text`the range of the ${[bounds.name]} ends before it begins`;
	return step === 0 ? text`the step of the ${[bounds.name]} must not be 0` : void 0;
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
	const value = fieldOf$1(owner, key);
	const place = `${at}/${key}`;
	if (value === void 0 || value === null) return rules.absent;
	if (typeof value === "number") {
		if (value < 0) found.push(invalid(place, value, text`it must not be negative`));
		else decodable(owner, key, at, found);
		return value;
	}
	if (typeof value !== "string") return rules.absent;
	if (!percentPattern.test(value)) {
		const suggestion = /^\d+$/.test(value) ? value : void 0;
		found.push(invalid(place, value, text`a text is taken only as a percentage such as 25%; a number stands without quotes`, { suggestion }));
		return rules.absent;
	}
	const percent = Number(value.slice(0, -1));
	if (rules.capped && percent > 100) found.push(invalid(place, value, text`it must not be more than 100%`));
	return percent;
}
/** Reports a number that Go's int32 does not hold; schemas do not limit what may be a number or a text. */
function decodable(owner, key, at, found) {
	const value = fieldOf$1(owner, key);
	if (typeof value === "number" && Math.abs(value) > largestInt32$1) found.push(undecodable(`${at}/${key}`, text`A number of 32 bits is taken.`));
}
// src/kubernetes/workloads/selector.ts
/** A controller's selector: it has to be one, not to be empty, and to select the template's Pods. */
function checkSelector(spec, at, found) {
	const selector = structAt(spec, "selector");
	const place = `${at}/selector`;
	if (selector === void 0) {
		if (spec.selector === null) found.push(required(place, "selector"));
		return;
	}
	const before = found.length;
	found.push(...selectorRefusals(selector, place));
	if (isEmptySelector(selector)) {
		found.push(invalidWhole(place, text`An empty selector is not taken: it would select every Pod.`));
		return;
	}
	if (found.length > before) return;
	const template = structAt(spec, "template");
	if (template === void 0) return;
	checkSelects(selector, mappingAt(mappingAt(template, "metadata"), "labels"), at, found);
}
function isEmptySelector(selector) {
	const labels = structAt(selector, "matchLabels");
	const expressions = selector.matchExpressions;
	if (isSet(selector, "matchLabels") && labels === void 0) return false;
	if (isSet(selector, "matchExpressions") && !Array.isArray(expressions)) return false;
	return (labels === void 0 || Object.keys(labels).length === 0) && !(Array.isArray(expressions) && expressions.length > 0);
}
/** Reports each part of a selector that the template's labels do not meet. */
function checkSelects(selector, labels, at, found) {
	const place = `${at}/selector`;
	for (const [key, wanted] of Object.entries(structAt(selector, "matchLabels") ?? {})) {
		const has = Object.hasOwn(labels, key) ? labels[key] : void 0;
		if ((has ?? (has === null ? "" : void 0)) === (wanted ?? "")) continue;
		const says = text`The selector wants the label ${untrusted(typeof wanted === "string" ? `${key}: ${wanted}` : key)}, and ${typeof has === "string" ? text`the template has ${untrusted(has)}` : text`the template has no such label`}: it would not select its own Pods.`;
		found.push(invalidWhole(child(`${place}/matchLabels`, key), says, typeof has === "string" ? { suggestion: has } : {}));
	}
	eachItem(selector, "matchExpressions", place, (expression, where) => {
		if (!meets(expression, labels)) found.push(invalidWhole(where, text`The template's labels do not meet this expression: the selector would not select its own Pods.`));
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
	return path.includes("..") && path.split("/").includes("..") ? text`a path must not contain ..` : void 0;
}
/** Why a path is not one beneath a volume, or undefined: validateLocalDescendingPath. */
function whyNotBeneath(path) {
	return path.startsWith("/") ? text`a path inside a volume does not begin with /` : whyBackstep(path);
}
/** Why a file may not have this path in a volume, or undefined: ValidateLocalNonReservedPath. */
function whyNotFilePath(path) {
	return whyNotBeneath(path) ?? (path.startsWith("..") && !path.startsWith("../") ? text`names that begin with .. are reserved` : void 0);
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
		const place = child(at, key);
		const why = whyNotPodAnnotation(key, value);
		if (why !== void 0) found.push(invalid(place, value, why));
		if (key === mirror && !textAt(spec, "nodeName")) found.push(invalidWhole(place, text`A mirror Pod must name its node in spec.nodeName.`));
		if (key.startsWith(appArmor) && !hasContainer(spec, key.slice(47))) found.push(invalid(place, key, text`the Pod has no container of that name`, { part: "key" }));
		if (key === seccompPod) compare(spec, value, place, found);
		else if (key.startsWith(seccompContainer)) eachContainer(spec, (container) => {
			if (container.name === key.slice(47)) compare(container, value, place, found);
		});
	}
}
function whyNotPodAnnotation(key, value) {
	if (key === deletionCost) {
		const number = /^(?:-?[1-9]\d*|0)$/.test(value) ? Number(value) : NaN;
		return Math.abs(number) <= 2147483647 ? void 0 : text`a whole number of 32 bits is taken`;
	}
	if (key === seccompPod || key.startsWith(seccompContainer)) {
		if (value === "runtime/default" || value === "docker/default" || value === "unconfined") return void 0;
		return value.startsWith("localhost/") ? whyNotBeneath(value.slice(10)) : text`it is not the name of a seccomp profile`;
	}
	if (!key.startsWith(appArmor) || value === "" || value === "runtime/default" || value === "unconfined") return void 0;
	return value.startsWith("localhost/") ? void 0 : text`it is not the name of an AppArmor profile`;
}
/** validateSeccompAnnotationsAndFieldsMatch: annotation and field must not contradict each other. */
function compare(owner, annotation, at, found) {
	const context = structAt(owner, "securityContext");
	const profile = context === void 0 ? void 0 : structAt(context, "seccompProfile");
	if (profile === void 0) return;
	if (!(profile.type === "Unconfined" ? annotation === "unconfined" : profile.type === "RuntimeDefault" ? annotation === "runtime/default" || annotation === "docker/default" : profile.type !== "Localhost" || annotation === `localhost/${textAt(profile, "localhostProfile") ?? ""}`)) found.push(forbidden(at, text`The seccompProfile says something else.`));
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
	if (version !== void 0 && version !== "" && version !== "v1") found.push(notSupported(`${at}/apiVersion`, version, ["v1"]));
	if (path === void 0) return;
	const subscripted = /^(.+?)\['(.*)'\]$/s.exec(path);
	if (subscripted === null) {
		if (!fields.includes(path)) found.push(notSupported(`${at}/fieldPath`, path, fields, { suggestion: nearestField(path, fields) }));
		return;
	}
	const [, owner = "", key = ""] = subscripted;
	if (owner !== "metadata.labels" && owner !== "metadata.annotations") {
		found.push(invalid(`${at}/fieldPath`, path, text`only metadata.labels and metadata.annotations take a key in brackets`));
		return;
	}
	const why = whyNotQualifiedName(owner === "metadata.annotations" ? key.toLowerCase() : key);
	if (why !== void 0) found.push(invalid(`${at}/fieldPath`, path, text`the key in brackets is none: ${why}`));
}
function nearestField(path, fields) {
	const folded = path.toLowerCase();
	return fields.find((field) => field.toLowerCase() === folded || field.toLowerCase().endsWith(`.${folded}`));
}
/** A container's own limit or request: validateContainerResourceFieldSelector. In a file the container has to be named. */
function checkResourceFieldRef(ref, at, found, use) {
	if (use === "file") neededText(ref, "containerName", at, found, "here", text`a file does not belong to a container`);
	const resource = neededText(ref, "resource", at, found, "by-schema");
	if (resource !== void 0 && !resources.includes(resource) && !/^(?:requests|limits)\.hugepages-/.test(resource)) found.push(notSupported(`${at}/resource`, resource, resources));
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
	const written = fieldOf$1(ref, "divisor");
	if (typeof written !== "string" && typeof written !== "number") return;
	const divisor = readQuantity(written);
	if (divisor === "invalid") {
		found.push(undecodable(`${at}/divisor`, text`This is not a quantity: digits with a suffix as in 1m or 1Mi are taken.`));
		return;
	}
	if (divisor === "huge" || divisor.nanos === 0n) return;
	const one = divisor.nanos === 1000000000n;
	if (resource.endsWith(".cpu")) {
		const milli = divisor.nanos === 1000000n && divisor.format === "decimal";
		if (!one && !milli) found.push(invalid(`${at}/divisor`, written, text`of cpu only 1 and 1m are taken`));
		return;
	}
	if (!resources.includes(resource) && !resource.includes(".hugepages-")) return;
	const decimal = divisor.format !== "exponent" && thousands.includes(divisor.nanos);
	const binary = divisor.format === "binary" && binaries.includes(divisor.nanos);
	if (!one && !decimal && !binary) found.push(invalid(`${at}/divisor`, written, text`only 1, 1k to 1E and 1Ki to 1Ei are taken`));
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
		if (name !== void 0 && why !== void 0) found.push(invalid(`${place}/name`, name, why));
		const from = structAt(variable, "valueFrom");
		if (from !== void 0) checkValueFrom(variable, from, `${place}/valueFrom`, found, range);
	});
	eachItem(container, "envFrom", at, (source, place) => {
		formedText(source, "prefix", place, found, form);
		checkEnvFrom(source, place, found);
	});
}
function whyNotEnvName(name, range) {
	if (!relaxedPattern.test(name)) return text`only printable ASCII characters but for = are taken in a variable's name`;
	if (!allBefore(range, 32)) return void 0;
	if (!strictPattern.test(name)) return text`before 1.32 only letters, digits, -, _ and . are taken, and no digit first`;
	return name === "." || name.startsWith("..") ? text`it must not be . and not begin with ..` : void 0;
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
	].filter((key) => isSet(from, key));
	if (isSet(from, "fileKeyRef") && !allBefore(range, 35)) return;
	const value = fieldOf$1(variable, "value");
	if (kinds.length === 0) found.push(invalidWhole(at, text`One of fieldRef, resourceFieldRef, configMapKeyRef and secretKeyRef must be given.`));
	else if (typeof value === "string" && value !== "") found.push(forbidden(at, text`A variable has a value or a valueFrom, not both.`));
	else if (kinds.length > 1) found.push(forbidden(`${at}/${kinds[1] ?? ""}`, text`A variable has one source, and another is given already.`));
}
/** A key of a ConfigMap or Secret: validateConfigMapKeySelector, validateSecretKeySelector. */
function checkKeyRef(ref, at, found) {
	neededText(ref, "name", at, found, "here");
	formedText(ref, "name", at, found, whyNotDns1123Subdomain);
	neededText(ref, "key", at, found, "by-schema");
	formedText(ref, "key", at, found, whyNotConfigKey);
}
var namePrefix = asPrefix(whyNotDns1123Subdomain);
function checkEnvFrom(source, at, found) {
	const kinds = ["configMapRef", "secretRef"].filter((key) => isSet(source, key));
	for (const key of kinds) {
		const ref = structAt(source, key);
		if (ref === void 0) continue;
		neededText(ref, "name", `${at}/${key}`, found, "here");
		formedText(ref, "name", `${at}/${key}`, found, namePrefix);
	}
	if (kinds.length === 0) found.push(required(at, "a configMapRef or a secretRef"));
	if (kinds.length > 1) found.push(forbidden(`${at}/secretRef`, text`A source is a ConfigMap or a Secret, not both.`));
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
		if (name !== void 0 && kind === void 0) found.push(notFound(`${place}/name`, name, text`is none of the Pod's volumes`));
		const path = neededText(mount, "mountPath", place, found, "by-schema");
		if (path !== void 0 && paths.has(path)) found.push(duplicate(`${place}/mountPath`, path));
		if (path !== void 0) paths.add(path);
		if (name !== void 0 && devices?.names.has(name)) found.push(invalid(`${place}/name`, name, text`it is mounted as a block device already`));
		if (path !== void 0 && devices?.paths.has(path)) found.push(invalid(`${place}/mountPath`, path, text`a block device has this path already`));
		checkMountOptions(container, mount, place, found, range);
	});
	if (devices !== void 0) checkDevices(container, at, found, volumes);
}
function checkMountOptions(container, mount, at, found, range) {
	formedText(mount, "subPath", at, found, whyNotBeneath);
	formedText(mount, "subPathExpr", at, found, whyNotBeneath);
	if (textAt(mount, "subPath") && textAt(mount, "subPathExpr")) found.push(forbidden(`${at}/subPathExpr`, text`A mount has a subPath or a subPathExpr, not both.`));
	oneOfStrictly(mount, "mountPropagation", at, found, [
		"Bidirectional",
		"HostToContainer",
		"None"
	]);
	const propagation = mount.mountPropagation;
	const context = structAt(container, "securityContext");
	if (propagation === "Bidirectional" && !(context !== void 0 && flagAt(context, "privileged"))) found.push(forbidden(`${at}/mountPropagation`, text`Only a privileged container can have Bidirectional mounts.`));
	if (typeof mount.recursiveReadOnly !== "string" || !allSince(range, 31)) return;
	oneOfStrictly(mount, "recursiveReadOnly", at, found, [
		"Disabled",
		"IfPossible",
		"Enabled"
	]);
	if (mount.recursiveReadOnly !== "Enabled" && mount.recursiveReadOnly !== "IfPossible") return;
	const place = `${at}/recursiveReadOnly`;
	if (!flagAt(mount, "readOnly")) found.push(forbidden(place, text`It is taken only with readOnly: true.`));
	if (typeof propagation === "string" && propagation !== "None") found.push(forbidden(place, text`It is not taken along with mountPropagation.`));
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
		if (name !== void 0 && names.has(name)) found.push(duplicate(`${place}/name`, name));
		if (name !== void 0) names.add(name);
		if (name !== void 0 && kind === void 0) found.push(notFound(`${place}/name`, name, text`is none of the Pod's volumes`));
		if (name !== void 0 && kind !== void 0 && kind !== "persistentVolumeClaim" && kind !== "ephemeral" && kind !== "dropped") found.push(invalid(`${place}/name`, name, text`only claims and ephemeral volumes can be block devices`));
		if (path !== void 0 && paths.has(path)) found.push(duplicate(`${place}/devicePath`, path));
		if (path !== void 0) paths.add(path);
		const why = path === void 0 ? void 0 : whyBackstep(path);
		if (path !== void 0 && why !== void 0) found.push(invalid(`${place}/devicePath`, path, why));
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
	else if (successes !== 0 && successes !== 1) found.push(invalid(`${at}/successThreshold`, successes, text`of a ${[name]} only 1 is taken`, { suggestion: "1" }));
	if (name === "readinessProbe" && isSet(probe, "terminationGracePeriodSeconds")) found.push(forbidden(`${at}/terminationGracePeriodSeconds`, text`A readinessProbe does not end a container, so it takes no grace period.`));
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
		if (seconds !== void 0 && why !== void 0) found.push(invalid(`${at}/${name}/sleep/seconds`, seconds, why));
	}
}
function whyNotSleep(seconds, { gracePeriod, range }) {
	if (seconds < 0) return text`it must not be negative`;
	if (seconds === 0 && allBefore(range, 33)) return text`0 is taken from 1.33 on`;
	if (gracePeriod === void 0 || seconds <= gracePeriod) return void 0;
	return text`it must not be more than terminationGracePeriodSeconds, which is ${gracePeriod}`;
}
/** Exactly one handler, and that one whole: validateHandler. */
function checkHandler(owner, names, at, found) {
	let first;
	for (const name of names) {
		if (!isSet(owner, name)) continue;
		if (first === void 0) first = name;
		else found.push(forbidden(`${at}/${name}`, text`Only one handler is taken, and ${[first]} is given already.`));
	}
	if (first === void 0) {
		found.push(invalidWhole(at, text`A handler is required: one of ${[names.slice(0, -1).join(", ")]} and ${[names.at(-1) ?? ""]}.`));
		return;
	}
	const handler = structAt(owner, first);
	if (handler === void 0) return;
	const place = `${at}/${first}`;
	if (first === "exec" && lengthOf(handler, "command") === 0) found.push(required(place, "command"));
	else if (first === "tcpSocket") portNumberOrName(handler, "port", place, found);
	else if (first === "httpGet") checkHttpGet(handler, place, found);
	else if (first === "grpc") checkGrpc(handler, place, found);
}
function checkHttpGet(get, at, found) {
	portNumberOrName(get, "port", at, found);
	oneOf(get, "scheme", at, found, ["HTTP", "HTTPS"]);
	eachNeeding("name", get, "httpHeaders", at, found, (header, place) => {
		const name = header.name;
		if (typeof name === "string" && !/^[-A-Za-z0-9]+$/.test(name)) found.push(invalid(`${place}/name`, name, text`only letters, digits and - are taken in a header's name`));
	});
}
function checkGrpc(grpc, at, found) {
	const port = integerAt(grpc, "port");
	const why = port === void 0 ? void 0 : whyNotPort(port);
	if (port !== void 0 && why !== void 0) found.push(invalid(`${at}/port`, port, why));
}
// src/kubernetes/workloads/windows.ts
var longestCredentialSpec = 65536;
var controls = /[\u0000-\u001f\u007f]/;
var netBiosDomain = /^[^\\/:*?"<>|.][^\\/:*?"<>|]{0,14}$/s;
var dnsDomain = /^[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
/** Windows' part of a security context: validateWindowsSecurityContextOptions. */
function checkWindowsOptions(options, at, found) {
	const name = options.gmsaCredentialSpecName;
	const whyName = typeof name === "string" ? whyNotDns1123Subdomain(name) : void 0;
	if (typeof name === "string" && whyName !== void 0) found.push(invalid(`${at}/gmsaCredentialSpecName`, name, whyName));
	const spec = options.gmsaCredentialSpec;
	if (spec === "") found.push(required(`${at}/gmsaCredentialSpec`, "a credential spec"));
	else if (typeof spec === "string" && byteLength(spec) > longestCredentialSpec) found.push(tooLong(`${at}/gmsaCredentialSpec`, text`At most ${longestCredentialSpec} bytes are taken.`));
	const user = options.runAsUserName;
	const whyUser = typeof user === "string" ? whyNotUserName(user) : void 0;
	if (typeof user === "string" && whyUser !== void 0) found.push(invalid(`${at}/runAsUserName`, user, whyUser));
}
function whyNotUserName(name) {
	if (name === "") return text`it must not be empty`;
	if (controls.test(name)) return text`it must not have control characters`;
	const parts = name.split("\\");
	if (parts.length > 2) return text`it has at most one backslash, between a domain and a user`;
	const [domain, user] = parts.length === 2 ? parts : [void 0, parts[0]];
	if (domain !== void 0) {
		if (byteLength(domain) >= 256) return text`the domain has less than 256 characters`;
		if (!netBiosDomain.test(domain) && !dnsDomain.test(domain)) return text`the domain is neither a NetBIOS nor a DNS name`;
	}
	if (user === void 0 || user === "") return text`a user must follow the domain`;
	if (byteLength(user) > 104) return text`the user has at most 104 characters`;
	if (/^[. ]+$/.test(user)) return text`the user has more than dots and blanks`;
	return /["/\\:;|=,+*?<>@[\]]/.test(user) ? text`the user has none of "/\\:;|=,+*?<>@[]` : void 0;
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
		if (ofPod !== void 0 && own !== void 0 && own !== ofPod) found.push(invalid(`${place}/securityContext/windowsOptions/hostProcess`, own, text`the Pod's own hostProcess says the opposite`));
	}
	if (count === 0) return;
	if (count !== containers.length) found.push(invalidWhole(at, text`Either all containers of a Pod are hostProcess containers or none.`));
	if (!flagAt(spec, "hostNetwork")) found.push(invalidWhole(at, text`hostNetwork must be true for hostProcess containers.`));
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
	if (name === "") found.push(required(`${at}/os/name`, "name"));
	else if (name === "linux") checkLinux(spec, at, found);
	else if (name === "windows") checkWindows(spec, at, found, range);
	else if (typeof name === "string") {
		const folded = name.toLowerCase();
		const suggestion = folded === "linux" || folded === "windows" ? folded : void 0;
		found.push(invalid(`${at}/os/name`, name, text`it must be linux or windows`, { suggestion }));
	}
}
function checkLinux(spec, at, found) {
	for (const { value, at: place } of [{
		value: spec,
		at
	}, ...allContainers(spec, at)]) {
		const context = structAt(value, "securityContext");
		if (context !== void 0 && isSet(context, "windowsOptions")) found.push(forbidden(`${place}/securityContext/windowsOptions`, text`They are not taken in a Pod whose os is linux.`));
	}
}
function checkWindows(spec, at, found, range) {
	const says = text`It is not taken in a Pod whose os is windows.`;
	const context = structAt(spec, "securityContext");
	for (const key of context === void 0 ? [] : linuxOnlyInPod) if (context !== void 0 && isSet(context, key)) found.push(forbidden(`${at}/securityContext/${key}`, says));
	if (context !== void 0 && lengthOf(context, "sysctls") > 0) found.push(forbidden(`${at}/securityContext/sysctls`, says));
	for (const key of ["hostPID", "hostIPC"]) if (flagAt(spec, key)) found.push(forbidden(`${at}/${key}`, says));
	if (isSet(spec, "hostUsers") && allSince(range, 33)) found.push(forbidden(`${at}/hostUsers`, says));
	if (isSet(spec, "resources") && allSince(range, 34)) found.push(forbidden(`${at}/resources`, says));
	if (isSet(spec, "shareProcessNamespace")) found.push(forbidden(`${at}/shareProcessNamespace`, says));
	for (const { value, at: place } of allContainers(spec, at)) {
		const own = structAt(value, "securityContext");
		if (own === void 0) continue;
		for (const key of linuxOnlyInContainer) if (isSet(own, key)) found.push(forbidden(`${place}/securityContext/${key}`, says));
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
		if (hostUsers && context.procMount === "Unmasked") found.push(invalid(`${at}/procMount`, "Unmasked", text`it is taken only in a Pod with hostUsers: false`));
	}
	checkProfiles(context, at, found);
	if (context.allowPrivilegeEscalation === false) checkEscalation(context, at, found);
	const windows = structAt(context, "windowsOptions");
	if (windows !== void 0) checkWindowsOptions(windows, `${at}/windowsOptions`, found);
}
function checkEscalation(context, at, found) {
	const place = `${at}/allowPrivilegeEscalation`;
	if (flagAt(context, "privileged")) found.push(forbidden(place, text`A privileged container can always escalate: false is not taken along with privileged: true.`));
	const capabilities = structAt(context, "capabilities");
	const added = capabilities === void 0 ? void 0 : capabilities.add;
	if (Array.isArray(added) && added.includes("CAP_SYS_ADMIN")) found.push(forbidden(place, text`false is not taken along with the capability CAP_SYS_ADMIN.`));
}
/** Seccomp and AppArmor profiles of a container or a Pod: validateSeccompProfileField, ValidateAppArmorProfileField. */
function checkProfiles(context, at, found) {
	const seccomp = structAt(context, "seccompProfile");
	if (seccomp !== void 0) {
		const place = `${at}/seccompProfile`;
		checkProfile(seccomp, place, found);
		const path = seccomp.localhostProfile;
		const why = typeof path === "string" ? whyNotBeneath(path) : void 0;
		if (typeof path === "string" && why !== void 0) found.push(invalid(`${place}/localhostProfile`, path, why));
	}
	const appArmor = structAt(context, "appArmorProfile");
	if (appArmor === void 0) return;
	const place = `${at}/appArmorProfile`;
	checkProfile(appArmor, place, found);
	const name = appArmor.localhostProfile;
	if (appArmor.type !== "Localhost" || typeof name !== "string") return;
	if (name.trim() !== name) found.push(invalid(`${place}/localhostProfile`, name, text`it has blanks around it`, { suggestion: name.trim() }));
	else if (name === "") found.push(required(`${place}/localhostProfile`, "localhostProfile"));
	else if (name.length > longestPath) found.push(tooLong(`${place}/localhostProfile`, text`At most ${longestPath} characters are taken.`));
}
function checkProfile(profile, at, found) {
	const type = neededText(profile, "type", at, found, "by-schema");
	if (type === void 0) return;
	if (!profileTypes.includes(type)) found.push(notSupported(`${at}/type`, type, profileTypes));
	const named = isSet(profile, "localhostProfile");
	if (type === "Localhost" && !named) found.push(required(at, "localhostProfile", { why: text`the type is Localhost` }));
	if (type !== "Localhost" && named) found.push(forbidden(`${at}/localhostProfile`, text`A profile is named only with type Localhost.`));
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
		if (typeof group === "number" && (group < 0 || group > largestInt32)) found.push(invalid(`${at}/supplementalGroups/${index}`, group, text`a group's id is from 0 to ${largestInt32}`));
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
		if (name.length > 253 || !sysctlPattern.test(name)) found.push(invalid(where, name, text`only lower-case letters, digits, -, _, . and / are taken, 253 characters at most`));
		else if (names.has(name)) found.push(duplicate(where, name));
		names.add(name);
		const dotted = name.includes("/") && !/^[^/]*\./.test(name) ? name.replaceAll("/", ".") : name;
		if (dotted.startsWith("net.") && flagAt(spec, "hostNetwork")) found.push(invalid(where, name, text`with hostNetwork the network's settings are the host's`));
		if (ipcSysctls.test(dotted) && flagAt(spec, "hostIPC")) found.push(invalid(where, name, text`with hostIPC these settings are the host's`));
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
	for (const key of excluded) if (flagAt(spec, key)) found.push(forbidden(`${at}/${key}`, text`It is not taken along with hostUsers: false.`));
	for (const list of ["containers", "initContainers"]) eachItem(spec, list, at, (container, place) => {
		if (Array.isArray(container.volumeDevices) && container.volumeDevices.length > 0) found.push(forbidden(`${place}/volumeDevices`, text`Block devices are not taken along with hostUsers: false.`));
	});
}
// src/kubernetes/workloads/containers.ts
/** A Pod's containers: validateContainers and validateInitContainers of core validation, v1.34.1. */
function checkContainers(spec, at, found, setting) {
	const names = /* @__PURE__ */ new Set();
	const rules = containerRules(setting.claims);
	if (Array.isArray(spec.containers) && spec.containers.length === 0) found.push(required(`${at}/containers`, "at least one container"));
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
	if (names.has(name)) found.push(duplicate(`${at}/name`, name));
	names.add(name);
}
/** What holds for every container: validateContainerCommon, and of a Pod's validateContainerOnlyForPod. */
function checkContainer(container, at, found, setting, rules) {
	const name = neededText(container, "name", at, found, "by-schema");
	const why = name === void 0 ? void 0 : whyNotDns1123Label(name);
	if (name !== void 0 && why !== void 0) found.push(invalid(`${at}/name`, name, why, { suggestion: nearestDnsName(name, whyNotDns1123Label) }));
	const image = neededText(container, "image", at, found, "here");
	if (setting.isPod && image !== void 0 && image.trim() !== image) found.push(invalid(`${at}/image`, image, text`it has blanks around it`, { suggestion: image.trim() }));
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
		if (lengthOf(container, "restartPolicyRules") > 0 && allSince(setting.range, 35) && allBefore(setting.range, 36)) found.push(forbidden(`${at}/restartPolicyRules`, text`A sidecar, whose restartPolicy is Always, has no rules.`));
		return;
	}
	for (const key of [
		"lifecycle",
		"livenessProbe",
		"readinessProbe",
		"startupProbe"
	]) {
		if (!isSet(container, key) || onlyStopSignal(container, key)) continue;
		found.push(forbidden(`${at}/${key}`, text`Init containers have it only as sidecars, with restartPolicy: Always.`));
	}
	checkRestart(container, at, found, setting);
}
/** A lifecycle that holds only a stopSignal is dropped with it unless an alpha feature is on (dropContainerStopSignals). */
function onlyStopSignal(container, key) {
	const lifecycle = key === "lifecycle" ? structAt(container, key) : void 0;
	return lifecycle !== void 0 && isSet(lifecycle, "stopSignal") && !isSet(lifecycle, "postStart") && !isSet(lifecycle, "preStop");
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
	if (typeof policy === "string" && !policies.includes(policy)) found.push(notSupported(`${at}/restartPolicy`, policy, policies));
	const rules = lengthOf(container, "restartPolicyRules");
	if (rules > 0 && !isSet(container, "restartPolicy")) found.push(required(at, "restartPolicy", { why: text`restartPolicyRules are given` }));
	if (rules > 20) found.push(tooMany(`${at}/restartPolicyRules`, text`At most 20 rules are taken.`));
}
/** validateResizePolicy. */
function checkResizePolicy(container, at, found, restartPolicy) {
	const seen = /* @__PURE__ */ new Set();
	eachNeeding("resourceName", container, "resizePolicy", at, found, (policy, place) => {
		const name = neededText(policy, "resourceName", place, found, "by-schema");
		if (name !== void 0 && seen.has(name)) found.push(duplicate(`${place}/resourceName`, name));
		if (name !== void 0) seen.add(name);
		if (name !== void 0 && name !== "cpu" && name !== "memory") found.push(notSupported(`${place}/resourceName`, name, ["cpu", "memory"]));
		const restart = neededText(policy, "restartPolicy", place, found, "by-schema");
		const taken = restartPolicy === "Never" ? ["NotRequired"] : ["NotRequired", "RestartContainer"];
		if (restart !== void 0 && !taken.includes(restart)) found.push(notSupported(`${place}/restartPolicy`, restart, taken));
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
		if (!isSet(spec, "dnsConfig")) found.push(required(at, "dnsConfig", { why: text`dnsPolicy is None` }));
		else if (config !== void 0 && lengthOf(config, "nameservers") === 0) found.push(required(`${at}/dnsConfig`, "at least one of nameservers", { why: text`dnsPolicy is None` }));
	}
	if (config !== void 0) checkConfig(config, `${at}/dnsConfig`, found, range);
	eachNeeding("ip", spec, "hostAliases", at, found, (alias, place) => {
		const ip = neededText(alias, "ip", place, found, "by-schema");
		if (ip !== void 0) checkAddress(ip, `${place}/ip`, found);
		eachText(alias, "hostnames", place, (name, where) => {
			const why = whyNotDns1123Subdomain(name);
			if (why !== void 0) found.push(invalid(where, name, why));
		});
	});
}
/** Reports a text that is no IP address. */
function checkAddress(value, at, found) {
	if (readAddress(value) === void 0) found.push(invalid(at, value, text`an IP address is taken, as 10.9.8.7 or 2001:db8::ffff`));
}
function checkConfig(config, at, found, range) {
	if (lengthOf(config, "nameservers") > mostNameservers) found.push(tooMany(`${at}/nameservers`, text`At most ${mostNameservers} are taken.`));
	eachText(config, "nameservers", at, (server, place) => checkAddress(server, place, found));
	if (lengthOf(config, "searches") > mostSearches) found.push(tooMany(`${at}/searches`, text`At most ${mostSearches} are taken.`));
	let length = -1;
	eachText(config, "searches", at, (search, place) => {
		length += byteLength(search) + 1;
		const why = whyNotSearch(search, range);
		if (why !== void 0) found.push(invalid(place, search, why));
	});
	if (length > longestSearches) found.push(tooLong(`${at}/searches`, text`At most ${longestSearches} characters are taken in all.`));
	eachItem(config, "options", at, (option, place) => {
		if (!option.name) found.push(required(place, "name"));
	});
}
var label = "_?[a-z0-9](?:[-_a-z0-9]*[a-z0-9])?";
var relaxedSearch = new RegExp(`^${label}(?:\\.${label})*$`);
/** Underscores and a lone dot are taken since 1.33 (RelaxedDNSSearchValidation). */
function whyNotSearch(search, range) {
	const domain = search.endsWith(".") ? search.slice(0, -1) : search;
	if (allBefore(range, 33)) return whyNotDns1123Subdomain(domain);
	if (search === "." || relaxedSearch.test(domain) && byteLength(domain) <= 253) return void 0;
	return text`only lower-case letters, digits, -, _ and . are taken, 253 characters at most`;
}
// src/kubernetes/workloads/pod-resources.ts
/** Resources of a whole Pod against those of its containers: validatePodResourceConsistency (PodLevelResources, on since 1.34). */
function checkPodResources(spec, at, found, isPod) {
	const resources = structAt(spec, "resources");
	if (resources === void 0) return;
	const place = `${at}/resources`;
	if (Array.isArray(resources.claims)) found.push(forbidden(`${place}/claims`, text`A whole Pod takes no claims in its resources.`));
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
			if (limit !== void 0 && amount > limit) found.push(invalidWhole(child(`${containerAt}/resources/limits`, name), text`The limit is more than the whole Pod's.`));
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
	for (const [name, amount] of readAmounts(requests, at, [])) if ((sums.get(name) ?? 0n) > amount) found.push(invalidWhole(child(at, name), text`The containers request more together than the whole Pod.`));
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
	for (const [key, place] of match) if (mismatch.has(key)) found.push(invalid(place, key, text`it stands in mismatchLabelKeys too`));
	if (selector === void 0 || match.size === 0) return;
	const labels = structAt(selector, "matchLabels");
	for (const [key, place] of match) {
		const inLabels = labels !== void 0 && Object.hasOwn(labels, key) ? 1 : 0;
		const expressions = (podLabels !== void 0 && Object.hasOwn(podLabels, key) ? timesIn(term, key) : 0) + expressionsOn(selector, key);
		if (expressions > 0 && inLabels + expressions > 1) found.push(invalid(place, key, text`it stands in the labelSelector too`));
	}
}
/** Before 1.34 no key of a spread constraint may stand in its selector at all: ValidateMatchLabelKeysInTopologySpread. */
function checkLabelKeysApart(term, at, found) {
	const selector = structAt(term, "labelSelector");
	const labels = selector === void 0 ? void 0 : structAt(selector, "matchLabels");
	for (const [key, place] of keysOf(term, "matchLabelKeys", at, found, selector !== void 0)) if (labels !== void 0 && Object.hasOwn(labels, key) || selector !== void 0 && expressionsOn(selector, key) > 0) found.push(invalid(place, key, text`it stands in the labelSelector too`));
}
function keysOf(term, list, at, found, hasSelector) {
	const keys = /* @__PURE__ */ new Map();
	if (lengthOf(term, list) === 0) return keys;
	if (!hasSelector) found.push(forbidden(`${at}/${list}`, text`It is taken only along with a labelSelector.`));
	eachText(term, list, at, (key, place) => {
		const why = whyNotQualifiedName(key);
		if (why !== void 0 && hasSelector) found.push(invalid(place, key, why));
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
			else if (weighted.podAffinityTerm === null) found.push(required(`${termAt}/podAffinityTerm`, "topologyKey"));
		});
	}
}
function checkWeight(owner, at, found) {
	inRange(owner, "weight", at, found, 1, 100);
}
function checkNodeAffinity(affinity, at, found) {
	const must = structAt(affinity, mandatory);
	if (must !== void 0) {
		if (lengthOf(must, "nodeSelectorTerms") === 0) found.push(required(`${at}/${mandatory}`, "at least one of nodeSelectorTerms"));
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
		if (strictly) eachText(requirement, "values", place, (value, where) => found.push(...labelValueRefusals(value, where)));
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
	if (operator === "") found.push(required(at, "operator"));
	else if (operator !== void 0 && !nodeOperators.includes(operator)) found.push(notSupported(`${at}/operator`, operator, nodeOperators));
	else if (operator?.endsWith("In") && count === 0) found.push(required(at, "values", { why: text`In and NotIn compare with at least one value` }));
	else if (operator?.includes("Exist") && count > 0) found.push(forbidden(`${at}/values`, text`Exists and DoesNotExist take no values.`));
	else if ((operator === "Gt" || operator === "Lt") && count !== 1) found.push(invalidWhole(at, text`Gt and Lt take exactly one value.`));
	const key = textAt(requirement, "key");
	const why = key === void 0 ? void 0 : whyNotQualifiedName(key);
	if (key !== void 0 && why !== void 0) found.push(key === "" ? required(at, "key") : invalid(`${at}/key`, key, why));
}
/** ValidateNodeFieldSelectorRequirement: only the node's name can be asked for. */
function checkNodeField(requirement, at, found) {
	const operator = textAt(requirement, "operator");
	if (operator === "In" || operator === "NotIn") {
		if (lengthOf(requirement, "values") !== 1) found.push(invalidWhole(at, text`Exactly one value is taken for a field.`));
	} else if (operator !== void 0) found.push(notSupported(`${at}/operator`, operator, ["In", "NotIn"]));
	const key = textAt(requirement, "key");
	if (key !== void 0 && key !== "metadata.name") {
		found.push(notSupported(`${at}/key`, key, ["metadata.name"]));
		return;
	}
	eachText(requirement, "values", at, (value, place) => {
		const why = whyNotDns1123Subdomain(value);
		if (why !== void 0) found.push(invalid(place, value, why));
	});
}
function checkPodTerm(term, at, found, setting) {
	for (const key of ["labelSelector", "namespaceSelector"]) {
		const selector = structAt(term, key);
		if (selector !== void 0) found.push(...selectorRefusals(selector, child(at, key)));
	}
	eachText(term, "namespaces", at, (name, place) => {
		const why = whyNotDns1123Label(name);
		if (why !== void 0) found.push(invalid(place, name, why));
	});
	if (allSince(setting.range, 31)) checkLabelKeys(term, at, found, setting.podLabels);
	const topology = textAt(term, "topologyKey");
	const why = topology === void 0 ? void 0 : whyNotQualifiedName(topology);
	if (topology !== void 0 && why !== void 0 && term.topologyKey !== void 0) found.push(invalid(`${at}/topologyKey`, topology, why));
}
// src/kubernetes/workloads/scheduling.ts
var taintEffects = [
	"NoSchedule",
	"PreferNoSchedule",
	"NoExecute"
];
/** All that decides on which node a Pod runs: the parts of ValidatePodSpec in core validation, v1.34.1. */
function checkScheduling(spec, at, found, setting) {
	found.push(...labelRefusals(spec.nodeSelector, `${at}/nodeSelector`));
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
		const why = key ? whyNotQualifiedName(key) : void 0;
		if (key && why !== void 0) found.push(invalid(`${place}/key`, key, why));
		oneOf(toleration, "operator", place, found, operators);
		if (key === "" && operator !== void 0 && operator !== "Exists") found.push(invalidWhole(place, text`Without a key the operator must be Exists, which stands for every taint.`));
		const value = textAt(toleration, "value") ?? "";
		const whyValue = operator === "" || operator === "Equal" ? whyNotLabelValue(value) : void 0;
		if (whyValue !== void 0) found.push(invalid(`${place}/value`, value, whyValue));
		if (operator === "Exists" && value !== "") found.push(invalid(`${place}/value`, value, text`with the operator Exists it must be empty`));
		oneOf(toleration, "effect", place, found, taintEffects);
		if (isSet(toleration, "tolerationSeconds") && textAt(toleration, "effect") !== "NoExecute") found.push(forbidden(`${place}/tolerationSeconds`, text`It is taken only with the effect NoExecute.`));
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
		if (action !== void 0 && isSet(constraint, "whenUnsatisfiable") && !schedules.includes(action)) found.push(notSupported(`${place}/whenUnsatisfiable`, action, schedules));
		if (key !== void 0 && action !== void 0) {
			const pair = `${action} ${key}`;
			if (seen.has(pair)) found.push(duplicate(`${place}/topologyKey`, key));
			seen.add(pair);
		}
		positive(constraint, "minDomains", place, found);
		if (isSet(constraint, "minDomains") && action !== void 0 && action !== "DoNotSchedule") found.push(forbidden(`${place}/minDomains`, text`It is taken only with whenUnsatisfiable: DoNotSchedule.`));
		for (const policy of ["nodeAffinityPolicy", "nodeTaintsPolicy"]) oneOfStrictly(constraint, policy, place, found, ["Honor", "Ignore"]);
		const selector = structAt(constraint, "labelSelector");
		if (selector !== void 0) found.push(...selectorRefusals(selector, `${place}/labelSelector`));
		if (allBefore(setting.range, 34) && allSince(setting.range, 27)) checkLabelKeysApart(constraint, place, found);
		else if (allSince(setting.range, 27)) checkLabelKeys(constraint, place, found, setting.podLabels);
	});
}
/** validateReadinessGates and validateSchedulingGates. */
function checkGates(spec, at, found) {
	eachNeeding("conditionType", spec, "readinessGates", at, found, (gate, place) => {
		const type = textAt(gate, "conditionType");
		const why = type === void 0 || !isSet(gate, "conditionType") ? void 0 : whyNotQualifiedName(type);
		if (type !== void 0 && why !== void 0) found.push(invalid(`${place}/conditionType`, type, why));
	});
	if (lengthOf(spec, "schedulingGates") === 0) return;
	const names = /* @__PURE__ */ new Set();
	eachNeeding("name", spec, "schedulingGates", at, found, (gate, place) => {
		const name = textAt(gate, "name");
		if (name === void 0 || !isSet(gate, "name")) return;
		const why = whyNotQualifiedName(name);
		if (why !== void 0) found.push(invalid(`${place}/name`, name, why));
		else if (names.has(name)) found.push(duplicate(`${place}/name`, name));
		names.add(name);
	});
}
/** Names and numbers of a Pod that stand alone. */
function checkDeadline(spec, at, found) {
	inRange(spec, "activeDeadlineSeconds", at, found, 1, 2147483647);
	if (spec.preemptionPolicy === "") found.push(required(`${at}/preemptionPolicy`, "preemptionPolicy"));
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
	if (why !== void 0) found.push(invalid(`${at}/path`, path, why));
	if (paths?.has(path)) found.push(duplicate(`${at}/path`, path));
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
		const given = ["fieldRef", "resourceFieldRef"].filter((key) => isSet(file, key));
		if (given.length === 0) found.push(required(place, "a fieldRef or a resourceFieldRef"));
		if (given.length > 1) found.push(forbidden(`${place}/resourceFieldRef`, text`A file has one source, and fieldRef is given already.`));
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
		].filter((key) => isSet(source, key));
		if (given.length > 1) found.push(forbidden(`${place}/${given[1] ?? ""}`, text`Each entry has one source, and ${[given[0] ?? ""]} is given already.`));
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
		if (path !== void 0 && why !== void 0) found.push(invalid(`${at}/path`, path, why));
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
		if (path !== void 0 && !path.startsWith("/")) found.push(invalid(`${at}/path`, path, text`it must begin with /`));
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
	if (Array.isArray(source.monitors) && source.monitors.length === 0) found.push(required(`${at}/monitors`, "at least one monitor"));
}
function checkSecretRef(source, key, at, found) {
	const ref = structAt(source, key);
	if (ref !== void 0) neededText(ref, "name", `${at}/${key}`, found, "here");
}
function whyNotInitiator(name) {
	if (name.startsWith("iqn")) return /iqn\.\d{4}-\d{2}\.[a-zA-Z0-9\-.]+:[^,;*&$|\s]+$/.test(name) ? void 0 : text`it must look like iqn.2001-04.com.example:name`;
	if (name.startsWith("eui")) return /^eui.[a-zA-Z0-9]{16}$/.test(name) ? void 0 : text`eui. is followed by 16 letters or digits`;
	if (name.startsWith("naa")) return /^naa.[a-zA-Z0-9]{32}$/.test(name) ? void 0 : text`naa. is followed by 32 letters or digits`;
	return text`it must begin with iqn, eui or naa`;
}
function checkIscsi(source, at, found, volume) {
	const portal = neededText(source, "targetPortal", at, found, "by-schema");
	neededText(source, "iqn", at, found, "by-schema");
	formedText(source, "iqn", at, found, whyNotInitiator);
	inRange(source, "lun", at, found, 0, 255);
	if ((flagAt(source, "chapAuthDiscovery") || flagAt(source, "chapAuthSession")) && !isSet(source, "secretRef")) found.push(required(at, "secretRef", { why: text`CHAP needs credentials` }));
	const initiator = source.initiatorName;
	if (typeof initiator !== "string") return;
	const why = whyNotInitiator(initiator);
	if (why !== void 0) found.push(invalid(`${at}/initiatorName`, initiator, why));
	if (byteLength(`${volume}:${portal ?? ""}`) > 64) found.push(tooLong(`${at}/initiatorName`, text`With an initiatorName, the volume's name and targetPortal have at most 64 characters together.`));
}
function checkFlocker(source, at, found) {
	const name = textAt(source, "datasetName");
	const id = textAt(source, "datasetUUID");
	if (name === "" && id === "") found.push(required(at, "a datasetName or a datasetUUID"));
	if (name && id) found.push(forbidden(`${at}/datasetUUID`, text`A dataset has a name or a UUID here, not both.`));
	if (name?.includes("/")) found.push(invalid(`${at}/datasetName`, name, text`it must not contain /`));
}
function checkQuobyte(source, at, found) {
	const registry = neededText(source, "registry", at, found, "by-schema");
	neededText(source, "volume", at, found, "by-schema");
	const tenant = textAt(source, "tenant");
	if (registry === void 0) return;
	if (tenant !== void 0 && byteLength(tenant) >= 65) found.push(tooLong(`${at}/tenant`, text`At most 64 characters are taken.`));
	else if (!registry.split(",").every((pair) => /^(?:[^:[\]]*|\[[^[\]]*\]):[^:[\]]*$/.test(pair))) found.push(invalid(`${at}/registry`, registry, text`it must be host:port, or several of them with commas`));
}
function checkFibreChannel(source, at, found) {
	const names = lengthOf(source, "targetWWNs");
	const ids = lengthOf(source, "wwids");
	if (names === 0 && ids === 0) found.push(required(at, "targetWWNs or wwids"));
	if (names > 0 && ids > 0) found.push(forbidden(`${at}/wwids`, text`Either targetWWNs or wwids are taken, not both.`));
	if (names === 0) return;
	if (!isSet(source, "lun")) found.push(required(at, "lun", { why: text`targetWWNs are given` }));
	else inRange(source, "lun", at, found, 0, 255);
}
function checkFlexVolume(source, at, found) {
	neededText(source, "driver", at, found, "by-schema");
	const options = structAt(source, "options");
	if (options === void 0) return;
	for (const key of Object.keys(options)) {
		const domain = `.${(key.includes("/") ? key.slice(0, key.indexOf("/")) : key).toLowerCase()}`;
		if (domain.endsWith(".kubernetes.io") || domain.endsWith(".k8s.io")) found.push(invalid(child(`${at}/options`, key), key, text`the domains kubernetes.io and k8s.io are reserved`, { part: "key" }));
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
	if (uri !== void 0 && !uri.startsWith(beginning)) found.push(invalid(`${at}/diskURI`, uri, text`for this kind of disk it must begin with ${[beginning]}`));
}
function checkStorageOs(source, at, found) {
	neededText(source, "volumeName", at, found, "here");
	for (const key of ["volumeName", "volumeNamespace"]) formedText(source, key, at, found, whyNotDns1123Label);
	checkSecretRef(source, "secretRef", at, found);
}
function checkCsi(source, at, found) {
	const driver = neededText(source, "driver", at, found, "by-schema");
	const why = driver === void 0 ? void 0 : whyNotDns1123Subdomain(driver.toLowerCase());
	if (driver !== void 0 && why !== void 0) found.push(invalid(`${at}/driver`, driver, why));
	else if (driver !== void 0 && byteLength(driver) > 63) found.push(tooLong(`${at}/driver`, text`At most 63 characters are taken.`));
	checkSecretRef(source, "nodePublishSecretRef", at, found);
	const ref = structAt(source, "nodePublishSecretRef");
	if (ref !== void 0) formedText(ref, "name", `${at}/nodePublishSecretRef`, found, whyNotDns1123Subdomain);
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
		const given = Object.keys(volume).filter((key) => sources.has(key) && isSet(volume, key));
		const dropped = given.includes("image") && !allSince(setting.range, 35);
		if (name !== void 0) kinds.set(name, dropped ? "dropped" : given[0] ?? "emptyDir");
		if (dropped) return;
		neededText(volume, "name", place, found, "by-schema");
		const why = name === void 0 || name === "" ? void 0 : whyNotDns1123Label(name);
		if (name !== void 0 && why !== void 0) found.push(invalid(`${place}/name`, name, why, { suggestion: nearestDnsName(name, whyNotDns1123Label) }));
		if (name && seen.has(name)) found.push(duplicate(`${place}/name`, name));
		seen.add(name ?? "");
		if (given.length > 1) found.push(forbidden(`${place}/${given[1] ?? ""}`, text`A volume has one source, and ${[given[0] ?? ""]} is given already.`));
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
	else if (key === "ephemeral") checkClaimTemplate(source, place, found);
	else if (key === "image") checkImageSource(source, place, found, setting.isPod);
}
/** The claims that a Pod's ephemeral volumes make are named after Pod and volume, and are not to be used by other volumes. */
function checkEphemeralNames(spec, at, found, podName) {
	const made = /* @__PURE__ */ new Set();
	eachItem(spec, "volumes", at, (volume, place) => {
		const name = textAt(volume, "name");
		if (!name || !isSet(volume, "ephemeral")) return;
		made.add(`${podName}-${name}`);
		const why = whyNotDns1123Subdomain(`${podName}-${name}`);
		if (why !== void 0) found.push(invalid(`${place}/name`, name, text`the claim is named after Pod and volume: ${why}`));
	});
	if (made.size === 0) return;
	eachItem(spec, "volumes", at, (volume, place) => {
		const claim = structAt(volume, "persistentVolumeClaim");
		const name = claim === void 0 ? void 0 : textAt(claim, "claimName");
		if (name !== void 0 && made.has(name)) found.push(invalid(`${place}/persistentVolumeClaim/claimName`, name, text`an ephemeral volume of this Pod makes that claim`));
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
	if (claims !== void 0) checkPodClaims(spec, at, found, whyNotDns1123Subdomain);
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
	]) formedText(spec, key, at, found, whyNotDns1123Subdomain);
	if (spec.serviceAccountName === void 0) formedText(spec, "serviceAccount", at, found, whyNotDns1123Subdomain);
	const runtime = spec.runtimeClassName;
	const why = typeof runtime === "string" ? whyNotDns1123Subdomain(runtime) : void 0;
	if (typeof runtime === "string" && why !== void 0) found.push(invalid(`${at}/runtimeClassName`, runtime, why));
	if (!setting.namesPods) for (const key of ["hostname", "subdomain"]) formedText(spec, key, at, found, whyNotDns1123Label);
	const override = spec.hostnameOverride;
	if (typeof override !== "string" || !allSince(setting.range, 35)) return;
	const place = `${at}/hostnameOverride`;
	const whyOverride = whyNotDns1123Subdomain(override) ?? (override.length > 64 ? text`at most 64 characters are taken` : void 0);
	if (whyOverride !== void 0) found.push(invalid(place, override, whyOverride));
	if (flagAt(spec, "setHostnameAsFQDN")) found.push(forbidden(place, text`It is not taken along with setHostnameAsFQDN.`));
	if (flagAt(spec, "hostNetwork")) found.push(forbidden(place, text`It is not taken along with hostNetwork.`));
}
function checkIsolation(spec, at, found, { range }) {
	const context = structAt(spec, "securityContext");
	if (context !== void 0) checkPodSecurityContext(spec, context, `${at}/securityContext`, found, range);
	if (flagAt(spec, "shareProcessNamespace") && flagAt(spec, "hostPID")) found.push(forbidden(`${at}/shareProcessNamespace`, text`It is not taken along with hostPID.`));
	checkHostUsers(spec, at, found, range);
	checkHostProcess(spec, at, found);
	checkOperatingSystem(spec, at, found, range);
	const overhead = structAt(spec, "overhead");
	if (overhead !== void 0) checkOverhead(overhead, at, found);
	if (lengthOf(spec, "ephemeralContainers") > 0) found.push(forbidden(`${at}/ephemeralContainers`, text`They are only added to a running Pod: kubectl debug does so.`));
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
		if (owner.template === null) found.push(required(`${at}/template`, "template"));
		return;
	}
	const place = `${at}/template`;
	const metadata = mappingAt(template, "metadata");
	found.push(...labelRefusals(metadata.labels, `${place}/metadata/labels`));
	found.push(...annotationRefusals(metadata.annotations, `${place}/metadata/annotations`));
	const spec = structAt(template, "spec");
	if (spec === void 0) {
		if (!isSet(template, "spec")) found.push(required(place, "spec", { why: text`a template has at least one container` }));
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
	if (policy === "OnFailure" || policy === "Never") found.push(notSupported(`${at}/template/spec/restartPolicy`, policy, ["Always"]));
	if (isSet(spec, "activeDeadlineSeconds")) found.push(forbidden(`${at}/template/spec/activeDeadlineSeconds`, text`Only Pods that end by themselves have a deadline.`));
}
// src/kubernetes/workloads/deployment.ts
/** The spec of a controller; a missing one is reported, because its selector and template are missing with it. */
function controllerSpec(object, found) {
	if (!isSet(object, "spec")) found.push(required("", "spec", { why: text`it holds the Pods' template` }));
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
		const at = isSet(spec, "progressDeadlineSeconds") ? "/spec/progressDeadlineSeconds" : "/spec/minReadySeconds";
		found.push(invalidWhole(at, text`progressDeadlineSeconds (${deadline}) must be more than minReadySeconds (${ready}).`));
	}
	return found;
}
/** ValidateDeploymentStrategy. */
function checkStrategy(strategy, at, found) {
	oneOf(strategy, "type", at, found, ["Recreate", "RollingUpdate"]);
	const type = textAt(strategy, "type") || "RollingUpdate";
	if (type === "Recreate" && isSet(strategy, "rollingUpdate")) found.push(forbidden(`${at}/rollingUpdate`, text`It is taken only with the type RollingUpdate.`));
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
	if (unavailable === 0 && surge === 0 && found.length === before) found.push(invalid(`${place}/maxUnavailable`, 0, text`with maxSurge 0 nothing could be updated`));
}
/** What the API server refuses of a ReplicaSet: ValidateReplicaSet. */
function checkReplicaSet(object, minors) {
	const found = [];
	const spec = controllerSpec(object, found);
	if (spec === void 0) return found;
	for (const key of ["replicas", "minReadySeconds"]) notNegative(spec, key, "/spec", found);
	checkSelector(spec, "/spec", found);
	if (!isSet(spec, "template")) found.push(required("/spec", "template"));
	checkLongRunning(checkTemplate(spec, "/spec", found, { range: rangeOf(minors) }), "/spec", found);
	return found;
}
// src/kubernetes/workloads/job-policies.ts
var mostRules = 20;
var mostExitCodes = 255;
/** What happens when Pods fail: validatePodFailurePolicy of batch validation, v1.34.1. */
function checkFailurePolicy(spec, at, found) {
	const policy = mappingAt(spec, "podFailurePolicy");
	if (lengthOf(policy, "rules") > mostRules) found.push(tooMany(`${at}/rules`, text`At most ${mostRules} rules are taken.`));
	const names = containerNames(spec);
	eachNeeding("action", policy, "rules", at, found, (rule, place) => {
		const action = neededText(rule, "action", place, found, "by-schema");
		const actions = [
			"Count",
			"FailIndex",
			"FailJob",
			"Ignore"
		];
		if (action === "FailIndex" && !isSet(spec, "backoffLimitPerIndex")) found.push(invalid(`${place}/action`, action, text`it needs a backoffLimitPerIndex`));
		else if (action !== void 0 && !actions.includes(action)) found.push(notSupported(`${place}/action`, action, actions));
		const codes = structAt(rule, "onExitCodes");
		const conditions = lengthOf(rule, "onPodConditions");
		if (codes !== void 0) checkExitCodes(codes, `${place}/onExitCodes`, found, names);
		if (conditions > mostRules) found.push(tooMany(`${place}/onPodConditions`, text`At most ${mostRules} are taken.`));
		checkConditions(rule, place, found);
		if (isSet(rule, "onExitCodes") && conditions > 0) found.push(forbidden(`${place}/onPodConditions`, text`A rule has onExitCodes or onPodConditions, not both.`));
		if (!isSet(rule, "onExitCodes") && conditions === 0) found.push(required(place, "onExitCodes or onPodConditions"));
	});
}
function containerNames(spec) {
	const pod = mappingAt(mappingAt(spec, "template"), "spec");
	const names = /* @__PURE__ */ new Set();
	for (const key of ["containers", "initContainers"]) eachItem(pod, key, "", (container) => {
		names.add(textAt(container, "name") ?? "");
	});
	return names;
}
function checkConditions(rule, at, found) {
	eachNeeding("type", rule, "onPodConditions", at, found, (pattern, place) => {
		const type = neededText(pattern, "type", place, found, "by-schema");
		const why = type === void 0 ? void 0 : whyNotQualifiedName(type);
		if (type !== void 0 && why !== void 0) found.push(invalid(`${place}/type`, type, why));
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
	if (operator !== void 0 && operator !== "In" && operator !== "NotIn") found.push(notSupported(`${at}/operator`, operator, ["In", "NotIn"]));
	const name = codes.containerName;
	if (typeof name === "string" && !names.has(name)) found.push(notFound(`${at}/containerName`, name, text`is none of the template's containers`));
	const values = codes.values;
	if (!Array.isArray(values)) return;
	if (values.length === 0) found.push(required(`${at}/values`, "at least one exit code"));
	if (values.length > mostExitCodes) found.push(tooMany(`${at}/values`, text`At most ${mostExitCodes} are taken.`));
	const seen = /* @__PURE__ */ new Set();
	let last = Number.NEGATIVE_INFINITY;
	values.forEach((value, index) => {
		const code = value ?? 0;
		if (typeof code !== "number") return;
		const place = `${at}/values/${index}`;
		if (code === 0 && operator === "In") found.push(invalid(place, code, text`0 is a success: it is not taken with In`));
		if (seen.has(code)) found.push(duplicate(place, code));
		else if (code < last) found.push(invalid(place, code, text`the exit codes must be in order`));
		seen.add(code);
		last = code;
	});
}
/** When an indexed Job counts as done: validateSuccessPolicy. */
function checkSuccessPolicy(policy, at, found, completions) {
	const count = lengthOf(policy, "rules");
	if (count === 0 && Array.isArray(policy.rules)) found.push(required(`${at}/rules`, "at least one rule"));
	if (count > mostRules) found.push(tooMany(`${at}/rules`, text`At most ${mostRules} rules are taken.`));
	eachItem(policy, "rules", at, (rule, place) => {
		const indexes = rule.succeededIndexes;
		if (!isSet(rule, "succeededCount") && !isSet(rule, "succeededIndexes")) found.push(required(place, "a succeededCount or succeededIndexes"));
		const total = typeof indexes === "string" ? countIndexes(indexes, completions) : completions;
		if (total === void 0) found.push(invalidWhole(`${place}/succeededIndexes`, text`Indexes below the number of completions are taken, in order, as 0,3-5.`));
		notNegative(rule, "succeededCount", place, found);
		const wanted = integerAt(rule, "succeededCount");
		if (wanted !== void 0 && wanted > (total ?? completions)) found.push(invalid(`${place}/succeededCount`, wanted, text`it is more than the ${total ?? completions} indexes that there are`));
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
	if (isSet(spec, "podReplacementPolicy")) oneOfStrictly(spec, "podReplacementPolicy", at, found, isSet(spec, "podFailurePolicy") ? ["Failed"] : ["Failed", "TerminatingOrFailed"]);
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
	if (slash < 1 || path === "") found.push(invalid(`${at}/managedBy`, manager, text`a domain, a / and a path are taken, as acme.io/foo`));
	else if (!/^[A-Za-z0-9/\-._~%!$&'()*+,;=:]+$/.test(path)) found.push(invalid(`${at}/managedBy`, manager, text`what follows the / is no path`));
	else {
		const why = whyNotDns1123Subdomain(domain);
		if (why !== void 0) found.push(invalid(`${at}/managedBy`, manager, why));
		else if (byteLength(manager) > 63) found.push(tooLong(`${at}/managedBy`, text`At most 63 characters are taken.`));
	}
}
function checkIndexes(spec, at, found, setting) {
	const failed = integerAt(spec, "maxFailedIndexes");
	if (failed !== void 0 && !isSet(spec, "backoffLimitPerIndex")) found.push(required(at, "backoffLimitPerIndex", { why: text`maxFailedIndexes is given` }));
	if (spec.completionMode === "Indexed") {
		checkIndexed(spec, at, found, setting, failed);
		return;
	}
	if (typeof spec.completionMode === "string" && spec.completionMode !== "NonIndexed") return;
	for (const key of [
		"backoffLimitPerIndex",
		"maxFailedIndexes",
		"successPolicy"
	]) if (isSet(spec, key)) found.push(forbidden(`${at}/${key}`, text`It is taken only with completionMode: Indexed.`));
}
function checkIndexed(spec, at, found, setting, failed) {
	const completions = integerAt(spec, "completions") ?? (isSet(spec, "completions") ? void 0 : setting.completions);
	const parallelism = integerAt(spec, "parallelism") ?? 1;
	if (completions === void 0 && !isSet(spec, "completions")) found.push(required(at, "completions", { why: text`completionMode is Indexed` }));
	if (parallelism > manyCompletions) found.push(invalid(`${at}/parallelism`, parallelism, text`at most ${manyCompletions} are taken with indexes`));
	if (failed !== void 0) {
		const most = Math.min(completions ?? manyCompletions, manyCompletions);
		if (failed > most) found.push(invalid(`${at}/maxFailedIndexes`, failed, text`at most ${most} are taken here`));
	}
	if (completions !== void 0 && completions > manyCompletions && isSet(spec, "backoffLimitPerIndex")) {
		if (failed === void 0) found.push(required(at, "maxFailedIndexes", { why: text`there are more than ${manyCompletions} completions` }));
		if (parallelism > fewParallel) found.push(invalid(`${at}/parallelism`, parallelism, text`at most ${fewParallel} are taken with so many completions`));
		if (failed !== void 0 && failed > fewParallel) found.push(invalid(`${at}/maxFailedIndexes`, failed, text`at most ${fewParallel} are taken with so many completions`));
	}
	const policy = structAt(spec, "successPolicy");
	if (policy !== void 0 && completions !== void 0) checkSuccessPolicy(policy, `${at}/successPolicy`, found, completions);
}
/** A Job's Pods end: their restartPolicy has to be given, because the default is Always. */
function checkRestartPolicy(spec, template, at, found) {
	const policy = textAt(template, "restartPolicy");
	if (policy === "") found.push(required(at, "restartPolicy", { why: text`the default is Always, and a Job takes OnFailure or Never` }));
	else if (policy === "Always") found.push(notSupported(`${at}/restartPolicy`, policy, ["OnFailure", "Never"]));
	else if (policy === "OnFailure" && isSet(spec, "podFailurePolicy")) found.push(invalidWhole(`${at}/restartPolicy`, text`With a podFailurePolicy only Never is taken.`, { suggestion: "Never" }));
}
// src/kubernetes/workloads/time-zone.ts
var answers = /* @__PURE__ */ new Map();
/** Names of zoneinfo files that the JavaScript engine does not know, and that Go takes. */
var beyondEngine = /^(?:posix|right)\/|^(?:Factory|posixrules|localtime|US\/Pacific-New)$/;
/** Why a text names no time zone, or undefined: validateTimeZone of batch validation. Zones are files there, so case matters. */
function whyNotTimeZone(zone) {
	if (zone === "") return { why: text`it must not be empty` };
	for (const part of zone.split("/")) if (part === "." || part === ".." || part.startsWith("-") || !/^[A-Za-z.\-_0-9+]{1,14}$/.test(part)) return { why: text`it is no time zone of the IANA database` };
	if (zone.toLowerCase() === "local") return { why: text`a zone of the IANA database is taken, as Europe/Berlin` };
	if (zone === "UTC" || beyondEngine.test(zone)) return void 0;
	const known = knownAs(zone);
	if (known === void 0) return { why: text`it is no time zone of the IANA database` };
	return known !== zone && known.toLowerCase() === zone.toLowerCase() ? {
		why: text`the case of letters matters in a zone's name`,
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
	if (schedule !== void 0 && why !== void 0) found.push(invalid("/spec/schedule", schedule, why));
	const zone = typeof spec.timeZone === "string" ? whyNotTimeZone(spec.timeZone) : void 0;
	if (zone !== void 0 && typeof spec.timeZone === "string") found.push(invalid("/spec/timeZone", spec.timeZone, zone.why, { suggestion: zone.suggestion }));
	notNegativeLong(spec, "startingDeadlineSeconds", "/spec", found);
	for (const key of ["successfulJobsHistoryLimit", "failedJobsHistoryLimit"]) notNegative(spec, key, "/spec", found);
	oneOf(spec, "concurrencyPolicy", "/spec", found, [
		"Allow",
		"Forbid",
		"Replace"
	]);
	if (byteLength(textAt(mappingAt(object, "metadata"), "name") ?? "") > longestName) {
		const says = text`At most ${longestName} characters are taken, because the names of the Jobs begin with it.`;
		found.push(invalidWhole("/metadata/name", says, { topic: "object-name" }));
	}
	checkJobTemplate(spec, minors, found);
	return found;
}
/** ValidateJobTemplateSpec: the selector is generated for each Job. */
function checkJobTemplate(spec, minors, found) {
	const template = structAt(spec, "jobTemplate");
	if (template === void 0) {
		if (spec.jobTemplate === null) found.push(required("/spec/jobTemplate", "jobTemplate"));
		return;
	}
	const job = structAt(template, "spec");
	if (job === void 0) {
		if (!isSet(template, "spec")) found.push(required("/spec/jobTemplate", "spec", { why: text`it holds the Pods' template` }));
		return;
	}
	const at = "/spec/jobTemplate/spec";
	checkJobSpec(job, at, found, {
		range: rangeOf(minors),
		completions: void 0
	});
	if (isSet(job, "selector")) found.push(forbidden(`${at}/selector`, text`It is generated for each Job.`));
	if (job.manualSelector === true) found.push(forbidden(`${at}/manualSelector`, text`The selector is generated for each Job.`));
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
	if (unavailable !== 0 && surge !== 0) found.push(invalidWhole(`${place}/maxSurge`, text`With a maxSurge, maxUnavailable must be 0; it is 1 where none is given.`));
	if (unavailable === 0 && surge === 0) found.push(invalidWhole(`${place}/maxUnavailable`, text`With maxSurge 0 nothing could be updated.`));
}
// src/kubernetes/workloads/job.ts
var nameLabels = ["job-name", "batch.kubernetes.io/job-name"];
var uidLabels = ["controller-uid", "batch.kubernetes.io/controller-uid"];
/** What the API server refuses of a Job: ValidateJob of batch validation, v1.34.1, with the selector that the strategy generates. */
function checkJob(object, minors) {
	const found = [];
	const spec = controllerSpec(object, found);
	if (spec === void 0) return found;
	const parallel = isSet(spec, "parallelism");
	checkJobSpec(spec, "/spec", found, {
		range: rangeOf(minors),
		completions: parallel ? void 0 : 1
	});
	const selector = structAt(spec, "selector");
	if (selector !== void 0) found.push(...selectorRefusals(selector, "/spec/selector"));
	const metadata = mappingAt(object, "metadata");
	const name = textAt(metadata, "name") ?? "";
	if (spec.manualSelector === true) checkManualSelector(spec, found);
	else if (spec.manualSelector === void 0 || spec.manualSelector === null || spec.manualSelector === false) checkGenerated(spec, name, textAt(metadata, "generateName") ?? "", found);
	checkPodNames(spec, metadata, found);
	return found;
}
/** With manualSelector: true the author answers for selector and labels. */
function checkManualSelector(spec, found) {
	const selector = structAt(spec, "selector");
	if (!isSet(spec, "selector")) found.push(required("/spec", "selector", { why: text`manualSelector is true` }));
	if (selector === void 0) return;
	checkMatches(selector, templateLabels(spec), found, "The template");
}
function templateLabels(spec) {
	return mappingAt(mappingAt(mappingAt(spec, "template"), "metadata"), "labels");
}
/** validateGeneratedSelector: labels that the server sets may not be set otherwise, and nothing else may be selected. */
function checkGenerated(spec, name, prefix, found) {
	const labels = templateLabels(spec);
	const at = "/spec/template/metadata/labels";
	for (const key of name === "" && prefix !== "" ? [...uidLabels, ...nameLabels] : uidLabels) if (Object.hasOwn(labels, key)) found.push(invalid(child(at, key), key, text`the server sets this label`, { part: "key" }));
	if (byteLength(name) > 63) found.push(invalidWhole("/metadata/name", text`A Job's name becomes a label of its Pods, so at most 63 characters are taken.`, { topic: "object-name" }));
	for (const key of nameLabels) if (name !== "" && Object.hasOwn(labels, key) && (labels[key] ?? "") !== name) found.push(invalidWhole(child(at, key), text`The server sets this label to the Job's name, and takes no other value.`, { suggestion: name }));
	const selector = structAt(spec, "selector");
	if (selector === void 0) return;
	const generated = {};
	for (const key of nameLabels) generated[key] = name === "" ? Symbol.for("name") : name;
	for (const key of uidLabels) generated[key] = Symbol.for("uid");
	checkMatches(selector, generated, found, "Without manualSelector: true the server");
}
function checkMatches(selector, labels, found, who) {
	for (const [key, value] of Object.entries(structAt(selector, "matchLabels") ?? {})) if ((Object.hasOwn(labels, key) ? labels[key] ?? "" : void 0) !== (value ?? "")) found.push(invalidWhole(child("/spec/selector/matchLabels", key), text`${[who]} does not set this label, so that the Job would not find its Pods.`));
	eachItem(selector, "matchExpressions", "/spec/selector", (expression, place) => {
		if (!meets(expression, labels)) found.push(invalidWhole(place, text`${[who]} does not set labels that meet it, so that the Job would not find its Pods.`));
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
	const why = whyNotDns1123Label(`${name}-${completions - 1}`);
	if (why !== void 0) {
		const at = given ? "/metadata/name" : "/metadata/generateName";
		found.push(invalidWhole(at, text`With an index behind it, the name must be a host's: ${why}.`, { topic: "object-name" }));
	}
}
// src/kubernetes/workloads/pod.ts
/** What the API server refuses of a Pod: ValidatePodCreate of core validation, v1.34.1. What a cluster's classes and settings say is not known. */
function checkPod(object, minors) {
	const found = [];
	const spec = structAt(object, "spec");
	if (spec === void 0) {
		if (!isSet(object, "spec")) found.push(required("", "spec", { why: text`a Pod has at least one container` }));
		return found;
	}
	const metadata = mappingAt(object, "metadata");
	checkPodSpec(spec, "/spec", found, {
		range: rangeOf(minors),
		pod: {
			name: textAt(metadata, "name") ?? "",
			labels: mappingAt(metadata, "labels")
		},
		added: [],
		namesPods: false
	});
	checkPodAnnotations(metadata.annotations, spec, "/metadata/annotations", found);
	if (textAt(spec, "nodeName") && lengthOf(spec, "schedulingGates") > 0) found.push(forbidden("/spec/nodeName", text`A Pod with schedulingGates has no node yet.`));
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
	if (allSince(range, 34)) formedText(spec, "serviceName", "/spec", found, whyNotDns1123Label);
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
	if (type === "OnDelete" && isSet(strategy, "rollingUpdate")) found.push(forbidden(place, text`It is taken only with the type RollingUpdate.`));
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
	}) === 0 && found.length === before) found.push(invalid(`${place}/maxUnavailable`, 0, text`it must be more than 0`));
}
/** Each claim's spec is checked; its name becomes a volume's: volumesToAddForTemplates. Gives the names. */
function checkClaims(spec, at, found) {
	const names = [];
	eachItem(spec, "volumeClaimTemplates", at, (claim, place) => {
		const name = textAt(mappingAt(claim, "metadata"), "name");
		if (name === "") found.push(required(isSet(claim, "metadata") ? `${place}/metadata` : place, "metadata.name", { why: text`the volume bears it` }));
		const why = name ? whyNotDns1123Label(name) : void 0;
		if (name && why !== void 0) found.push(invalid(`${place}/metadata/name`, name, why));
		if (name) names.push(name);
		const own = structAt(claim, "spec");
		if (own !== void 0) checkClaimSpec(own, `${place}/spec`, found);
		else if (!isSet(claim, "spec")) found.push(required(place, "spec"));
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
// src/kubernetes/refusals.ts
var checks = {
	...configChecks,
	...rbacChecks,
	...workloadChecks,
	...networkChecks,
	...storageChecks
};
/**
* What the API server refuses of an object beyond its schema, as on a strict dry run of its creation: each refusal once, at its own field.
* Kinds that are not built in are left alone. Templates and encrypted values are refused literally; whether that counts is the rules' to say.
*/
function refusals(value, apiVersion, kind, minors) {
	const group = groupOf(apiVersion);
	const naming = namingOf(group, kind);
	if (!isMapping$2(value) || naming === void 0) return [];
	const check = checks[`${group}/${kind}`];
	return [...metadataRefusals(value, naming), ...check === void 0 ? [] : check(value, minors)];
}
// src/facts/merge-answers.ts
/** With `both`: the embedded answer stands; what only one engine refuses is told as a difference, and a failed engine as failed. */
function mergeAnswers(embedded, kubeconform) {
	if (kubeconform.failed !== void 0) return {
		...embedded,
		failed: kubeconform.failed
	};
	const differences = [...without(embedded.errors, kubeconform.errors).map((error) => ({
		only: "embedded",
		error
	})), ...without(kubeconform.errors, embedded.errors).map((error) => ({
		only: "kubeconform",
		error
	}))];
	return differences.length === 0 ? embedded : {
		...embedded,
		differences
	};
}
function without(some, others) {
	const known = new Set(others.map(signature));
	return some.filter((error) => !known.has(signature(error)));
}
function signature({ pointer, cause, field }) {
	return `${pointer} ${cause} ${field ?? ""}`;
}
// src/facts/known.ts
function openKnown(file, asks, schemas) {
	const versions = minorsFor(file.path, asks.versions);
	const answers = /* @__PURE__ */ new Map();
	const refused = /* @__PURE__ */ new Map();
	const incomplete = /* @__PURE__ */ new Set();
	const ask = (manifest) => {
		const embedded = () => schemas.answer(manifest.value, manifest.apiVersion, manifest.kind, versions);
		if (asks.engine === "embedded" || manifest.kind === "" || manifest.apiVersion === "") return embedded();
		const told = file.answers?.[manifest.place.document + manifest.place.pointer] ?? unanswered(standingOf(manifest.apiVersion, manifest.kind, versions));
		return asks.engine === "both" ? mergeAnswers(embedded(), told) : told;
	};
	return {
		versions,
		schema: (manifest) => remembered(answers, manifest, () => file.completed ? complete(ask(manifest), manifest, incomplete) : ask(manifest)),
		refusals: (manifest) => remembered(refused, manifest, () => {
			const all = refusals(manifest.value, manifest.apiVersion, manifest.kind, versions);
			return file.completed ? all.filter((refusal) => !(mayBeCompleted(refusal) && incomplete.add(manifest))) : all;
		}),
		gaps: () => [...[...answers].flatMap(([manifest, answer]) => gapsOf(manifest, answer)), ...[...incomplete].map(incompleteGap)]
	};
}
/** Labels of a template are what `commonLabels` and `labels` add to, so that they match a selector then. */
function mayBeCompleted({ reason, pointer }) {
	return reason === "required" || pointer.endsWith("/template/metadata/labels");
}
/** Without what a kustomization may add: whether it does is told by what it renders. */
function complete(answer, manifest, incomplete) {
	const errors = answer.errors.filter((error) => error.cause !== "missing-field");
	if (errors.length < answer.errors.length) incomplete.add(manifest);
	return errors.length < answer.errors.length ? {
		...answer,
		errors
	} : answer;
}
function incompleteGap(manifest) {
	return {
		reason: "not-rendered",
		place: manifest.place,
		message: text`The object is incomplete as written, and a kustomization changes it on the way: whether it is complete then was not checked. Check what the overlays render to.`
	};
}
/** kubeconform was asked and said nothing of this manifest: never green. The standing comes from a table, so nothing passes through ajv. */
function unanswered(standing) {
	return {
		standing,
		errors: [],
		failed: "kubeconform gave no result for this object"
	};
}
function gapsOf(manifest, answer) {
	const gaps = [];
	if (answer.failed !== void 0) gaps.push({
		reason: "schema-engine-failed",
		place: manifest.place,
		message: text`The schema check gave no answer: ${untrusted(answer.failed)}`
	});
	if (answer.standing.is === "unknown-custom" && manifest.kind !== "" && manifest.apiVersion !== "") {
		const message = text`No schema for ${untrusted(`${manifest.apiVersion} ${manifest.kind}`)} is known here: its fields were not checked. Add its CustomResourceDefinition to the repository, or name a catalogue under schema-locations.`;
		gaps.push({
			reason: "unknown-custom-kind",
			place: manifest.place,
			message
		});
	}
	return gaps;
}
function remembered(memory, key, make) {
	const found = memory.get(key);
	if (found !== void 0) return found;
	const made = make();
	memory.set(key, made);
	return made;
}
// src/yaml/comments.ts
/**
* The comments of every document, in order, each with the field that it is about. A `#` inside a scalar is none. Of a document that cannot be
* parsed only the comments before its content are told. Never throws.
*/
function readComments(text) {
	const lines = new Lines(text);
	const comments = [];
	let document = 0;
	for (const part of splitDocuments(text)) {
		const source = text.slice(part.start, part.end);
		const events = eventsOrNone(source, part.content - part.start);
		const fields = events === void 0 ? [] : fieldsOf(new DocumentIndex(source, events));
		for (const from of events === void 0 ? leading(source, part) : commentStarts(source, events)) comments.push(describe({
			source,
			fields,
			from,
			document,
			at: lines.span(part.start + from, part.start + from)
		}));
		document++;
	}
	return comments;
}
function describe({ source, fields, from, document, at }) {
	const lineStart = Math.max(source.lastIndexOf("\n", from - 1), source.lastIndexOf("\r", from - 1)) + 1;
	const follows = /[^\s-]/.test(source.slice(lineStart, from).replace(/^(?:---|\.\.\.)(?=\s|$)/, ""));
	const next = firstBehind(fields, from);
	const field = fields[follows ? next - 1 : next];
	const comment = {
		document,
		line: at.line,
		column: at.column,
		text: source.slice(from + 1, lineEnd(source, from)).trim(),
		leads: !follows && next === 0
	};
	return field === void 0 ? comment : {
		...comment,
		pointer: field.pointer
	};
}
/** The index of the first field that begins behind an offset. */
function firstBehind(fields, from) {
	let low = 0;
	let high = fields.length;
	while (low < high) {
		const middle = low + high >> 1;
		if ((fields[middle]?.from ?? 0) > from) high = middle;
		else low = middle + 1;
	}
	return low;
}
function eventsOrNone(source, content) {
	try {
		return eventsOf(source, content);
	} catch {
		return;
	}
}
/** Every field and item by where it begins, the outer before the inner. */
function fieldsOf(index) {
	const fields = [];
	const visit = [{
		node: 1,
		pointer: ""
	}];
	for (let next = visit.pop(); next !== void 0; next = visit.pop()) {
		const { node, pointer } = next;
		const event = index.events[node];
		if (event?.type === EVENT_ID.SEQUENCE) index.itemsOf(node).forEach((item, number) => {
			const at = {
				node: item,
				pointer: child(pointer, number)
			};
			fields.push({
				from: startOf(index.events[item]),
				pointer: at.pointer
			});
			visit.push(at);
		});
		else if (event?.type === EVENT_ID.MAPPING) {
			const parts = [...index.parts(node)];
			for (let at = 0; at + 1 < parts.length; at += 2) {
				const [key = 0, value = 0] = parts.slice(at, at + 2);
				const name = index.keyOf(key);
				const inner = child(pointer, name ?? "<<");
				fields.push({
					from: startOf(index.events[key]),
					pointer: name === void 0 ? pointer : inner
				});
				if (name !== void 0) visit.push({
					node: value,
					pointer: inner
				});
			}
		}
	}
	return fields.filter((field) => field.from !== -1).sort((one, other) => one.from - other.from || one.pointer.length - other.pointer.length);
}
function startOf(event) {
	return event === void 0 ? -1 : nodeStart(event);
}
/** Where comments begin: a `#` behind white space, in what lies between the nodes. */
function* commentStarts(source, events) {
	let end = 0;
	for (const event of events) {
		const range = nodeRange(event);
		if (range === void 0) continue;
		yield* startsIn(source, end, range.from);
		end = Math.max(end, range.to);
	}
	yield* startsIn(source, end, source.length);
}
function* startsIn(source, from, to) {
	for (let at = source.indexOf("#", from); at !== -1 && at < to; at = source.indexOf("#", at + 1)) {
		if (at > 0 && !/[\s,[\]{}]/.test(source.charAt(at - 1))) continue;
		yield at;
		at = lineEnd(source, at);
	}
}
function lineEnd(source, from) {
	let end = from;
	while (end < source.length && source.charCodeAt(end) !== 10 && source.charCodeAt(end) !== 13) end++;
	return end;
}
function* leading(source, part) {
	const content = part.content - part.start;
	for (const line of source.matchAll(/^[ \t]*(#|[^\s#])/gm)) {
		const at = line.index + line[0].length - 1;
		if (line[1] === "#") yield at;
		else if (at >= content) return;
	}
}
// src/facts/read-ignores.ts
/** The inline ignores of a file; called only for texts that hold the marker. */
function readIgnores(path, text, manifests) {
	return parseIgnores(readComments(text), path, manifests, stablePointer);
}
// src/facts/inspect.ts
/**
* One file in, its facts out. Pure: the same content, path and questions give the same facts, on whatever thread.
* Never throws on content; what could not be checked is a gap.
*/
function inspect(file, asks, tools) {
	const empty = {
		path: file.path,
		blob: file.blob,
		documents: 0,
		manifests: [],
		reports: [],
		ignores: [],
		gaps: []
	};
	const role = file.known ?? roleByPath(file.path) ?? "other";
	if (file.bytes.byteLength > asks.limits.fileSize) return {
		...empty,
		role,
		gaps: [fileGap(file, "file-too-large", asks.limits)]
	};
	if (lfsPointer(file.bytes)) return {
		...empty,
		role,
		gaps: [fileGap(file, "lfs-pointer", asks.limits)]
	};
	if (looksBinary(file.bytes)) return {
		...empty,
		role,
		gaps: [fileGap(file, "binary", asks.limits)]
	};
	const decoded = decodeText(file.bytes);
	if ("failed" in decoded) return {
		...empty,
		role,
		gaps: [{
			...fileGap(file, "encoding", asks.limits),
			message: decoded.failed
		}]
	};
	const rules = file.only === "objects" ? [] : tools.rules.filter((rule) => asks.rules[rule.id] !== void 0 && speaksOf(rule, decoded.text));
	if (rules.length === 0 && !mayHoldObjects(decoded.text)) return {
		...empty,
		role
	};
	return inspectText(file, decoded.text, rules, asks, tools);
}
function inspectText(file, text, rules, asks, tools) {
	const { documents, flaws, stopped } = readYaml(text, asks.limits);
	const manifests = documents.flatMap((document) => document.value === void 0 ? [] : manifestsOf(file.path, document));
	const role = roleOf(file.path, manifests, file.known);
	const read = {
		path: file.path,
		role,
		text,
		flaws,
		manifests
	};
	const known = openKnown(file, asks, tools.schemas);
	const ofFile = runFileRules(read, rules, asks);
	const objects = manifests.filter((manifest) => !isConfigurationFile(manifest.apiVersion, manifest.kind));
	const ofDocuments = runDocumentRules(objects, role, rules, known, asks);
	const gaps = [
		...unreadGaps(read),
		...stopped === void 0 ? [] : [limitGap(file.path, stopped, asks.limits)],
		...ofFile.gaps,
		...ofDocuments.gaps,
		...role === "patch" ? [] : known.gaps(objects)
	];
	const digest = digestWith(asks.digestKey);
	const keeps = new Set(asks.values);
	const ignores = text.includes("kubelatch:") ? readIgnores(file.path, text, manifests) : [];
	return {
		path: file.path,
		blob: file.blob,
		role,
		documents: documents.filter((document) => document.value !== void 0).length,
		manifests: manifests.map((manifest) => factOf(manifest, keeps, asks.compares, digest)),
		reports: [...ofFile.reports, ...ofDocuments.reports],
		ignores,
		gaps
	};
}
function factOf(manifest, keeps, compares, digest) {
	const { apiVersion, ...identity } = identityOf$2(manifest);
	return {
		place: manifest.place,
		apiVersion,
		identity,
		...keeps.has(manifest.kind) ? { value: condense(manifest.value, manifest.kind, digest) } : {},
		...compares ? { content: contentOf(manifest, digest) } : {}
	};
}
/** The same for an object that was only renamed or moved to another namespace. */
function contentOf({ value }, digest) {
	if (!isMapping$3(value) || !isMapping$3(value.metadata)) return digest(JSON.stringify(value) ?? "");
	const { name: _name, namespace: _namespace, ...metadata } = value.metadata;
	return digest(JSON.stringify({
		...value,
		metadata
	}));
}
/** A look at the text that saves the parse: an object has a kind or an apiVersion, however the rest is spelt. */
function mayHoldObjects(text) {
	return text.includes("kind") || text.includes("apiVersion");
}
function speaksOf(rule, text) {
	if (rule.scope === "unit" || rule.scope === "pair" || rule.scope === "run") return false;
	if (rule.words !== void 0) return rule.words.some((word) => text.includes(word));
	return rule.scope === "file" || mayHoldObjects(text);
}
/** A pointer that Git LFS left in place of a content. https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
function lfsPointer(bytes) {
	return bytes.byteLength < 1024 && bytes.byteLength > 40 && Buffer.from(bytes.buffer, bytes.byteOffset, 40).toString("latin1") === "version https://git-lfs.github.com/spec/";
}
// src/work/local.ts
/** Inspects on the calling thread: what a few files deserve. */
function openLocalInspector(asks, tools) {
	return {
		inspect: async (files) => files.map((file) => inspect(file, asks, tools)),
		close: async () => {}
	};
}
// src/work/open-inspector.ts
/** Starting threads and loading everything in each of them pays off from here on. In bytes. */
var worthThreads = 15e5;
/** Milliseconds that a batch of files may take. */
var batchTimeLimit = 6e4;
/** Megabytes of heap for one thread. */
var threadMemory = 1024;
/** The inspector for a run whose contents have `bytes` in all. */
async function openInspector(asks, threads, bytes) {
	if (threads.script !== void 0 && threads.count > 1 && bytes > worthThreads) {
		const { openPool } = await import("./pool.js");
		return remembering(openPool(asks, {
			script: threads.script,
			threads: threads.count,
			timeLimit: batchTimeLimit,
			memory: threadMemory
		}));
	}
	await prepareCustomSchemas(asks.customSchemas);
	return remembering(openLocalInspector(asks, {
		rules: catalogue,
		schemas: openSchemas({ customSchemas: asks.customSchemas })
	}));
}
// src/work/inspect-plan.ts
/** Inspects every planned file of both sides; a content that both have at one path is inspected once. */
async function inspectPlan(plan, asks, threads, kubeconform) {
	const bytes = (plan.before === void 0 ? [plan.after] : [plan.after, plan.before]).flatMap((side) => side.files).reduce((total, { entry }) => total + (entry.size ?? typicalSize), 0);
	const inspector = await openInspector(asks, threads, bytes);
	const { customSchemasBefore } = plan;
	const asksBefore = customSchemasBefore === void 0 ? asks : {
		...asks,
		customSchemas: customSchemasBefore
	};
	const inspectorBefore = asksBefore === asks ? inspector : await openInspector(asksBefore, threads, bytes);
	try {
		const inspectOne = async (side, own, asked) => {
			const [answers] = asks.engine === "embedded" ? [] : await askKubeconform([side], asked, kubeconform);
			return inspectSide(side, side.files, own, {
				largest: asks.limits.fileSize,
				...answers === void 0 ? {} : { answers }
			});
		};
		const after = await inspectOne(plan.after, inspector, asks);
		if (plan.before === void 0) return {
			after,
			unitsAfter: after
		};
		const before = await inspectOne(plan.before, inspectorBefore, asksBefore);
		const changed = [...before.files, ...after.files];
		const withNeighbours = async (side, own) => {
			return {
				files: [...(await inspectNeighbours(side, changed, own, inspector, asks.limits.fileSize)).files, ...own.files],
				gaps: own.gaps
			};
		};
		return {
			after,
			before,
			unitsAfter: await withNeighbours(plan.after, after),
			unitsBefore: await withNeighbours(plan.before, before)
		};
	} finally {
		await inspector.close();
		if (inspectorBefore !== inspector) await inspectorBefore.close();
	}
}
/** What a file is taken for where the tree cannot tell its size. */
var typicalSize = 4096;
// src/work/stopwatch.ts
function openStopwatch(now = () => performance.now()) {
	const laps = {};
	let since = now();
	return {
		lap(stage) {
			const at = now();
			laps[stage] = Math.round(at - since);
			since = at;
		},
		laps: () => ({ ...laps })
	};
}
// src/run.ts
/** Contents that are kept between a first look and the reading itself, in bytes: reading a large repository's files again costs less than holding them. */
var contentsBudget = 16777216;
/** A change, or a tree without a before, checked end to end. What is published of it, and how, is the caller's. */
async function run(request) {
	const { trees, policy, rules = catalogue, limits = defaultLimits } = request;
	const stopwatch = openStopwatch();
	const plan = await planRun({
		trees,
		policy,
		limits,
		everything: request.everything ?? false,
		memory: openContentsMemory(contentsBudget)
	});
	const asks = asksFor(policy, rules, plan.customSchemas, limits, plan.before !== void 0);
	stopwatch.lap("plan");
	const facts = await inspectPlan(plan, asks, request.threads, request.kubeconform);
	stopwatch.lap("inspect");
	const judged = judgePlan(plan, facts, rules, asks.rules);
	stopwatch.lap("judge");
	const settled = settleRun(plan, facts, judged, rules, request);
	stopwatch.lap("settle");
	const located = await locateRun(plan, settled);
	stopwatch.lap("locate");
	return {
		report: reportRun(located, facts.after, plan.changed, request, stopwatch.laps()),
		frames: located.frames,
		...plan.changed === void 0 ? {} : { changed: plan.changed }
	};
}
// src/commands/run-check.ts
/** Runs the line on what the process gives. The trees stay the caller's to close. */
async function runCheck({ kubeconform, ...check }, { today, threads, worker }) {
	return run({
		...check,
		today,
		version,
		threads: {
			count: threads,
			...worker === void 0 ? {} : { script: worker }
		},
		...check.policy.schemaEngine === "embedded" ? {} : { kubeconform: await openKubeconform(kubeconform) }
	});
}
async function openKubeconform(path) {
	const { openKubeconformPort } = await import("./port.js");
	return openKubeconformPort(path);
}
/** What every format is told of a result beside its report. */
function renderOptions({ frames, changed }, policy) {
	return {
		frames,
		counts: (finding) => counts(finding, policy.scope, changed),
		blocks: (finding) => counts(finding, policy.scope, changed) && fails(finding.severity, policy.failOn),
		toleratesGaps: policy.onIncomplete === "warn",
		leavesIncomplete: (gap) => leavesIncomplete(gap, changed),
		entries: policy.rules
	};
}
// src/commands/options.ts
/** The flags that have a config key of the same name. */
function policyFlags(flags) {
	return {
		"kubernetes-versions": flags.kubernetesVersions,
		"schema-engine": flags.schemaEngine,
		"fail-on": flags.failOn,
		scope: flags.scope,
		"on-incomplete": flags.onIncomplete,
		rule: flags.rule
	};
}
// src/commands/execute.ts
/** Runs a check, writes every output that was asked for, and gives the exit status (decision 11). The trees stay the caller's to close. */
async function execute(execution, flags, surroundings) {
	const targets = parseTargets(flags.format, flags.output ?? []);
	const policy = setFlags(execution.policy, policyFlags(flags));
	const result = await runCheck({
		...execution,
		policy,
		loaded: execution.policy,
		kubeconform: flags.kubeconform
	}, surroundings);
	const wantsLines = targets.some(({ format }) => format === "sarif");
	const options = {
		...renderOptions(result, policy),
		...wantsLines ? { lines: await readLines(execution.trees.after, result.report.findings) } : {}
	};
	const failures = await writeOutputs(await Promise.all(targets.map((target) => render(target, result, {
		...options,
		...paper(target, flags, surroundings)
	}, surroundings))), { stdout: surroundings.stdout });
	for (const { message, hint } of failures) surroundings.stderr.write(`kubelatch: ${makeVisible(message)} ${makeVisible(hint)}\n`);
	return exitStatus(result.report.outcome, failures, policy.onIncomplete);
}
async function render({ format, file }, { report }, options, { directory }) {
	const content = (await loadFormat(format))(report, catalogue, options);
	return file === void 0 ? { content } : {
		content,
		file: file === "-" ? file : resolve(directory, file)
	};
}
/** What an output is written on: a terminal has a width and colours. */
function paper({ format, file }, flags, surroundings) {
	const terminal = file === void 0 ? surroundings.terminal : void 0;
	return {
		colour: format === "text" && file === void 0 && (flags.color ?? (terminal !== void 0 && wantsColour(surroundings))),
		...terminal === void 0 ? {} : { width: terminal.columns }
	};
}
/** https://no-color.org and its opposite, https://force-color.org */
function wantsColour({ environment }) {
	if (environment.FORCE_COLOR !== void 0 && environment.FORCE_COLOR !== "0") return true;
	return (environment.NO_COLOR ?? "") === "" && environment.TERM !== "dumb";
}
// src/tree/disk-file.ts
var openFlags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0) | (constants.O_NOCTTY ?? 0);
/** What lies at a path, no link followed; undefined where nothing does, `unreadable` where the system will not tell. */
function statusOf(path) {
	try {
		return lstatSync(path, { throwIfNoEntry: false });
	} catch (error) {
		return isGone(error) ? void 0 : "unreadable";
	}
}
/** The kind of what lies at a path, no link followed: `folder` for one, undefined for nothing. */
function kindOnDisk(path) {
	const status = statusOf(path);
	if (status === void 0 || status === "unreadable") return status;
	if (status.isFile()) return status.mode & 64 ? "executable" : "file";
	if (status.isSymbolicLink()) return "symlink";
	return status.isDirectory() ? "folder" : "special";
}
/**
* Reads a regular file whole, without following a link at its end. A file that changes meanwhile is `changed-while-reading`,
* anything but a regular file `unreadable`.
*/
function readDiskFile(path, fileSize) {
	let file;
	try {
		file = openSync(path, openFlags);
	} catch (error) {
		return { missing: isGone(error) ? "not-found" : "unreadable" };
	}
	try {
		return readOpenFile(file, fileSize);
	} catch {
		return { missing: "unreadable" };
	} finally {
		closeSync(file);
	}
}
/** The target of a link, as git stores it. */
function readDiskLink(path) {
	try {
		return { bytes: new Uint8Array(readlinkSync(path, "buffer")) };
	} catch (error) {
		return { missing: isGone(error) ? "not-found" : "unreadable" };
	}
}
/**
* Whether a folder is really where its path says (`here`), or a link on the way leads elsewhere, or nothing is there (`elsewhere`).
* `path` must begin with a real path.
*/
function whereFolderIs(path) {
	try {
		return realpathSync.native(path) === path ? "here" : "elsewhere";
	} catch (error) {
		return isGone(error) ? "elsewhere" : "unreadable";
	}
}
/** Names a content by what the system says of its file; the same trust that git puts into an unchanged status. */
function statusId(path) {
	try {
		const status = lstatSync(path, {
			bigint: true,
			throwIfNoEntry: false
		});
		return status && `stat:${status.dev}-${status.ino}-${status.size}-${status.mtimeNs}-${status.ctimeNs}`;
	} catch {
		return;
	}
}
function readOpenFile(file, fileSize) {
	const before = fstatSync(file);
	if (!before.isFile()) return { missing: "unreadable" };
	if (before.size > fileSize) return { missing: "too-large" };
	const bytes = Buffer.allocUnsafeSlow(before.size + 1);
	let filled = 0;
	for (let count = -1; count !== 0 && filled < bytes.length; filled += count) count = readSync(file, bytes, filled, bytes.length - filled, null);
	const after = fstatSync(file);
	if (filled !== before.size || after.mtimeMs !== before.mtimeMs || after.size !== before.size) return { missing: "changed-while-reading" };
	return { bytes: bytes.subarray(0, filled) };
}
function isGone(error) {
	return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
}
// src/tree/object-id.ts
/** The id that git gives these bytes as a blob. */
function blobIdOf(bytes, format = "sha1") {
	return createHash(format).update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
/** Whether an id names a content for good, and not only for this run (`stat:...`). */
function isContentId(id) {
	return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(id);
}
// src/tree/disk-blobs.ts
/** What is read in one go before others get their turn: threads of ours wait for messages. */
var bytesInOneGo = 4194304;
var filesInOneGo = 256;
/** Stands for the content of a file that could not be read when the tree was listed. */
var unreadableId = "stat:unreadable";
/**
* Reads contents from disk by id. One whose file is no longer what the id says comes as `changed-while-reading`,
* one that a link on the way would fetch from elsewhere as `unreadable`.
*/
async function* readDiskBlobs(ids, places, options) {
	const folders = /* @__PURE__ */ new Map();
	let size = 0;
	let files = 0;
	for (const id of ids) {
		const place = places.get(id);
		const content = place === void 0 ? missing(id) : readPlace(id, place, folders, options);
		yield "bytes" in content ? {
			id,
			bytes: content.bytes
		} : {
			id,
			missing: content.missing
		};
		if ("bytes" in content) size += content.bytes.length;
		if (size < bytesInOneGo && ++files < filesInOneGo) continue;
		size = 0;
		files = 0;
		await setImmediate();
	}
}
/** An id without a place: what could not be read when the tree was listed and what is never opened, or nothing of this tree. */
function missing(id) {
	return { missing: id.startsWith("stat:") ? "unreadable" : "not-found" };
}
function readPlace(id, { path, link }, folders, { fileSize, format }) {
	if (typeof path === "string" && !isReal(dirname(path), folders)) return { missing: "unreadable" };
	const content = link ? readDiskLink(path) : readDiskFile(path, fileSize);
	if (!("bytes" in content)) return content;
	return (isContentId(id) ? blobIdOf(content.bytes, format) === id : statusId(path) === id) ? content : { missing: "changed-while-reading" };
}
function isReal(folder, known) {
	const before = known.get(folder);
	if (before !== void 0) return before;
	const real = whereFolderIs(folder) === "here";
	known.set(folder, real);
	return real;
}
// src/tree/folder.ts
/** What lies in a folder and everything beneath it, `.git` left out. No link is followed, no FIFO, socket or device opened. */
function openFolder(path, options = {}) {
	const root = realFolder(path);
	return openDisk((found) => walkFolder(root, "", found), options);
}
/** A tree of what `find` finds, once, when it is first asked. */
function openDisk(find, options) {
	const fileSize = options.fileSize ?? 16777216;
	const places = /* @__PURE__ */ new Map();
	let entries;
	function list() {
		const found = /* @__PURE__ */ new Map();
		find(found);
		return orderEntries([...found].map(([path, file]) => enter(path, file, places, options.names ?? "content", fileSize)));
	}
	return {
		async entries() {
			entries ??= list();
			return entries;
		},
		async *read(blobs) {
			entries ??= list();
			yield* readDiskBlobs(new Set(blobs), places, {
				fileSize,
				format: "sha1"
			});
		},
		async close() {}
	};
}
/** Finds everything beneath a folder; `path` is the folder's own in the tree, '' for the root. */
function walkFolder(disk, path, found) {
	const open = [{
		disk,
		path
	}];
	for (let folder = open.pop(); folder !== void 0; folder = open.pop()) {
		const children = listFolder(folder.disk);
		if (children === void 0) {
			found.set(folder.path === "" ? "." : folder.path, {
				kind: "unreadable",
				disk: folder.disk
			});
			continue;
		}
		for (const child of children) {
			const inTree = unused(folder.path === "" ? child.name : `${folder.path}/${child.name}`, found);
			if (child.kind === "folder") {
				if (child.name !== ".git") open.push({
					disk: child.disk,
					path: inTree
				});
			} else found.set(inTree, {
				kind: child.kind,
				disk: child.disk
			});
		}
	}
}
function listFolder(folder) {
	try {
		if (typeof folder === "string") {
			const children = readdirSync(folder, { withFileTypes: true });
			if (!children.some(({ name }) => name.includes("�"))) return children.map((child) => childOf(child, `${folder}/${child.name}`));
		}
		const bytes = Buffer.from(folder);
		return readdirSync(bytes, { encoding: "buffer" }).flatMap((name) => {
			const disk = Buffer.concat([
				bytes,
				Buffer.from("/"),
				name
			]);
			const kind = kindOnDisk(disk);
			return kind === void 0 ? [] : [{
				name: name.toString(),
				disk: disk.equals(Buffer.from(disk.toString())) ? disk.toString() : disk,
				kind
			}];
		});
	} catch {
		return;
	}
}
function childOf(child, disk) {
	const { name } = child;
	if (child.isFile()) return {
		name,
		disk,
		kind: "file"
	};
	if (child.isDirectory()) return {
		name,
		disk,
		kind: "folder"
	};
	if (child.isSymbolicLink()) return {
		name,
		disk,
		kind: "symlink"
	};
	if (child.isFIFO() || child.isSocket() || child.isCharacterDevice() || child.isBlockDevice()) return {
		name,
		disk,
		kind: "special"
	};
	return {
		name,
		disk,
		kind: kindOnDisk(disk) ?? "unreadable"
	};
}
/** Two names that are no UTF-8 may read the same: none may hide the other. */
function unused(path, found) {
	let free = path;
	for (let count = 2; found.has(free) && path.includes("�"); count++) free = `${path}~${count}`;
	return free;
}
function enter(path, { kind, disk }, places, names, fileSize) {
	if (kind === "special" || kind === "unreadable") return {
		path,
		kind,
		blob: `stat:${kind}`
	};
	const link = kind === "symlink";
	let blob = names === "status" && !link ? statusId(disk) : void 0;
	let size;
	if (blob === void 0) {
		const content = link ? readDiskLink(disk) : readDiskFile(disk, fileSize);
		if ("bytes" in content) {
			blob = blobIdOf(content.bytes);
			size = content.bytes.length;
		} else blob = content.missing === "too-large" ? statusId(disk) ?? "stat:unreadable" : unreadableId;
	}
	if (blob !== "stat:unreadable") places.set(blob, {
		path: disk,
		link
	});
	return size === void 0 ? {
		path,
		kind,
		blob
	} : {
		path,
		kind,
		blob,
		size
	};
}
function realFolder(path) {
	try {
		const real = realpathSync.native(path);
		if (lstatSync(real).isDirectory()) return real;
	} catch (cause) {
		throw new UserError(`The folder ${JSON.stringify(path)} cannot be opened.`, {
			hint: `Look for it from ${process.cwd()}.`,
			cause
		});
	}
	throw new UserError(`${JSON.stringify(path)} is not a folder.`, { hint: "Name a folder; single files go to `kubelatch check FILE`." });
}
// src/tree/files.ts
/** How standard input is called in a tree. */
var standardInputPath = "stdin.yaml";
/**
* Files and folders as a person names them, `-` for standard input. A folder stands for all that lies in it; what lies outside `root`
* keeps its whole path. Throws a {@link UserError} for a path where nothing is. Contents are named by status: listing reads nothing.
*/
function openFiles(paths, options) {
	const named = paths.filter((path) => path !== "-");
	const directory = real(options.directory) ?? resolve(options.directory);
	const root = real(options.root ?? options.directory) ?? directory;
	const wanted = named.map((path) => locatePath(path, directory, root));
	const disk = openDisk((found) => {
		for (const file of wanted) find(file, found);
	}, {
		...options,
		names: "status"
	});
	const input = paths.length > named.length ? options.standardInput : void 0;
	return input === void 0 ? disk : withStandardInput(disk, input, options.fileSize ?? 16777216);
}
function locatePath(given, directory, root) {
	const whole = resolve(directory, given);
	const folder = real(resolve(whole, ".."));
	const disk = folder === void 0 ? whole : resolve(folder, whole.slice(resolve(whole, "..").length).replace(/^[\\/]/, ""));
	const kind = given === "" ? void 0 : kindOnDisk(disk);
	if (kind === void 0) throw noSuchPath(given, directory);
	const target = kind === "symlink" ? real(disk) : void 0;
	if (target === void 0 || !isInside(target, root)) return {
		path: pathInTree(disk, root),
		disk,
		kind
	};
	return {
		path: pathInTree(disk, root),
		disk: target,
		kind: kindOnDisk(target) ?? kind
	};
}
function find({ path, disk, kind }, found) {
	if (kind === "folder") walkFolder(disk, path, found);
	else found.set(path, {
		kind,
		disk
	});
}
function pathInTree(disk, root) {
	const way = relative(root, disk);
	return (isInside(disk, root) ? way : disk).split(sep).join("/");
}
function isInside(path, root) {
	const way = relative(root, path);
	return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
function real(path) {
	try {
		return realpathSync.native(path);
	} catch {
		return;
	}
}
function noSuchPath(given, directory) {
	const pattern = /[*?[\]{}]/.test(given);
	return new UserError(`There is no file or folder ${JSON.stringify(given)}.`, {
		hint: pattern ? "Patterns are expanded by the shell: leave out the quotes, or name the folder." : `Paths are looked for from ${directory}.`,
		status: 3
	});
}
function withStandardInput(tree, input, fileSize) {
	let content;
	const take = () => {
		content ??= readInput(input, fileSize);
		return content;
	};
	return {
		async entries() {
			const blob = await take();
			const size = "bytes" in blob ? { size: blob.bytes.length } : {};
			return orderEntries([...await tree.entries(), {
				path: standardInputPath,
				kind: "file",
				blob: blob.id,
				...size
			}]);
		},
		async *read(blobs) {
			const own = await take();
			if (blobs.includes(own.id)) yield own;
			yield* tree.read(blobs.filter((id) => id !== own.id));
		},
		close: () => tree.close()
	};
}
async function readInput(input, fileSize) {
	const chunks = [];
	let size = 0;
	for await (const chunk of input) {
		size += chunk.length;
		if (size > fileSize) return {
			id: "stat:standard-input",
			missing: "too-large"
		};
		chunks.push(chunk);
	}
	const bytes = new Uint8Array(Buffer.concat(chunks));
	return {
		id: blobIdOf(bytes),
		bytes
	};
}
// src/commands/project-root.ts
/** The folder that paths and the config are told from: the repository that a folder lies in, else the folder itself. Runs no git. */
function projectRoot(directory) {
	const start = resolve(directory);
	for (let folder = start;; folder = dirname(folder)) {
		if (existsSync(join(folder, ".git"))) return folder;
		if (folder === dirname(folder)) return start;
	}
}
// src/commands/check.ts
/** `check [PATH...]`: files and folders as they lie on disk, `-` for standard input; the current folder without a path. */
async function check(paths, flags, surroundings) {
	const { directory } = surroundings;
	const root = projectRoot(directory);
	const after = openFiles(paths.length === 0 ? ["."] : paths, {
		directory,
		root,
		standardInput: surroundings.standardInput
	});
	const policy = await loadPolicy({
		rules: catalogue,
		read: diskReader(root, flags, surroundings)
	});
	return closing(after, () => execute({
		trees: {
			after,
			names: { after: namePaths(paths) }
		},
		policy
	}, flags, surroundings));
}
/** What was looked at, in a few words: `deploy, web.yaml and 3 more`. */
function namePaths(paths) {
	const names = paths.map((path) => path === "-" ? "standard input" : path);
	const [first = "the current folder", ...more] = names;
	if (names.length < 3) return names.length < 2 ? first : names.join(" and ");
	return `${first}, ${more[0]} and ${names.length - 2} more`;
}
export { kinds as $, childSchema as A, makeVisibleShort as At, gradeRule as B, mergeErrors as C, exitStatus as Ct, integerRanges as D, renderText as Dt, formats as E, plainVoice as Et, groupBy as F, parseTargets as Ft, readYaml as G, loadPolicy as H, readLines as I, formatNames as It, plainText as J, splitDocuments as K, diskReader as L, loadFormat as Lt, readEntries as M, closing as Mt, fileStart as N, version as Nt, isDate as O, guardLog as Ot, byCodeUnit as P, severities as Pt, definitionIds as Q, fileReader as R, UserError as Rt, standingOf as S, atEnd as St, formatPatterns as T, plainText$1 as Tt, readPolicy as U, readFlags as V, shippedConfig as W, closure as X, buildPolicy as Y, definitionId as Z, inspect as _, field as _t, readDiskBlobs as a, otherConfigFile as at, builtInValidator as b, writeOutputs as bt, kindOnDisk as c, orderEntries as ct, statusId as d, nearest as dt, newestMinor as et, statusOf as f, child as ft, runCheck as g, untrusted as gt, renderOptions as h, text as ht, walkFolder as i, grades as it, isSchema as j, stringifyVisibly as jt, builtInTree as k, makeVisible as kt, readDiskFile as l, catalogue as lt, execute as m, listed as mt, openDisk as n, referenced as nt, unreadableId as o, scopes as ot, whereFolderIs as p, tokens as pt, decodeText as q, openFolder as r, configFile as rt, blobIdOf as s, defaultFileSize as st, check as t, readDefinition as tt, readDiskLink as u, ruleById as ut, openSchemas as v, isMapping$3 as vt, describeRefused as w, toFailure as wt, isBuiltInGroup as x, writeStream as xt, prepareCustomSchemas as y, stringOf as yt, readProposed as z };
