import { o as __toESM } from "./rolldown-runtime.js";
import { t as atEnd } from "./ending.js";
import { a as DocumentIndex, c as COLLECTION_STYLE, d as decodeText, i as splitDocuments, l as EVENT_ID, n as readYaml, o as nodeRange, r as Lines, t as eventsOf, u as SCALAR_STYLE } from "./read-yaml.js";
import { n as text, r as untrusted, t as listed } from "./text.js";
import { i as tokens, t as child } from "./pointer.js";
import { f as nearest, s as newestMinor, t as bundledMinors } from "./bundle.js";
import { constants, rmSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { randomBytes } from "node:crypto";
import { lstat, mkdir, open, realpath, rename, rm, stat } from "node:fs/promises";
// src/publish/failure.ts
var reasons = {
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
	const [reason, hint] = reasons[code] ?? [code === "" ? "an unknown error" : `error ${code}`, "Write to another file."];
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
	const guarded = untrustedRoot !== void 0 && isInside(wanted, resolve(untrustedRoot));
	if (guarded) await refuseLinkedFolder(wanted, resolve(untrustedRoot));
	const found = await (guarded ? lstat(wanted) : stat(wanted)).catch(absent);
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
	for (let folder = dirname(wanted); isInside(folder, root); folder = dirname(folder)) {
		const there = await realpath(folder).catch(absent);
		if (there === void 0 || there === join(real, relative(root, folder))) continue;
		throw new OutputRefusal("a folder on its path is a symbolic link in the checkout", "Name a file outside of the checkout or in a folder that is none of its links.");
	}
}
function isInside(path, root) {
	const way = relative(root, path);
	return way === "" || !isAbsolute(way) && way !== ".." && !way.startsWith(`..${sep}`);
}
function absent(error) {
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
// src/policy/minors.ts
var form = /^v?(\d+)\.(\d+)(?:\.\d+)?$/;
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
	const [, major, minor] = form.exec(word) ?? [];
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
		minors: minorsOf(whole)
	}];
	const entries = versionEntries(versions).map(({ paths, wishes }) => ({
		paths,
		minors: minorsOf(wishes)
	}));
	return entries.some(({ paths }) => paths === "**") ? [...entries.filter(({ paths }) => paths !== "**"), ...entries.filter(({ paths }) => paths === "**")] : [...entries, {
		paths: "**",
		minors: [newestMinor()]
	}];
}
function minorsOf(wishes) {
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
// src/yaml/scalar-offsets.ts
/** Decodes a scalar once more, this time keeping where each unit comes from. */
function scalarUnits(source, event) {
	const units = new Recorder(source);
	if (event.valueStart === -1) return units;
	if (event.style === SCALAR_STYLE.LITERAL_BLOCK || event.style === SCALAR_STYLE.FOLDED_BLOCK) readBlock(units, source, event);
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
function readBlock(units, source, event) {
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
	return Object.entries(schema).every(([keyword, told]) => known.get(keyword)?.(told, value, schema) ?? false);
}
var always = () => true;
var known = /* @__PURE__ */ new Map([
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
async function checkConfig(value, rules) {
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
	return errors.some((other) => other.keyword === "additionalProperties" && other.instancePath === error.instancePath && nearestKey(other) === missing);
}
function explain(error) {
	const pointer = pointerOf(error.instancePath);
	switch (error.keyword) {
		case "additionalProperties": return unknownKey(pointer, String(error.params.additionalProperty), error);
		case "enum": return unknownChoice(pointer, error);
		case "required": return missing(pointer, String(error.params.missingProperty));
		case "type": return {
			pointer,
			part: "value",
			message: text`${name(pointer)} is ${typeName(error.data)}`,
			help: text`Write ${typesOf(error.params.type)} here.`
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
	const near = nearestKey(error);
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
function missing(pointer, key) {
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
	const keys = keysOf(error);
	if (keys.length === 0) return text`Remove it; nothing can be set here.`;
	return keys.length > 16 ? text`The command kubelatch rules lists them.` : text`The keys here are ${listed(keys.map(untrusted))}.`;
}
function nearestKey(error) {
	return nearest(String(error.params.additionalProperty), keysOf(error));
}
function keysOf(error) {
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
function typesOf(type) {
	const types = (Array.isArray(type) ? type : [type]).map((one) => [typeWords[String(one)] ?? "something else"]);
	return listed(types, "or");
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
	const checked = await checkConfig(withWrittenNumbers(written[0]?.value ?? {}, decoded.text, written[0]?.index ?? 0), rules);
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
		const span = spans[index] ?? start;
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
var start = {
	line: 1,
	column: 1,
	endLine: 1,
	endColumn: 1
};
function atStart(file, message, help) {
	return atSpan(file, start, message, help);
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
export { toFailure as S, scopes as _, locate as a, writeStream as b, meaningFaults as c, configFile as d, engines as f, otherConfigFile as g, incompletes as h, readConfig as i, statedIn as l, grades as m, linesOf as n, buildPolicy as o, failOns as p, locateFaults as r, exemptionsOf as s, shippedConfig as t, readMinors as u, shippedNames as v, exitStatus as x, writeOutputs as y };
