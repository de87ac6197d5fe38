import { o as __toESM } from "./rolldown-runtime.js";
import { t as UserError } from "./user-error.js";
import { i as parseFormat, t as version } from "./version.js";
import { i as severities, n as byPlace, r as byReport, t as byCodeUnit } from "./order.js";
import { _ as scopes, a as locate, c as meaningFaults, d as configFile, f as engines, g as otherConfigFile, h as incompletes, i as readConfig, l as statedIn, m as grades, n as linesOf, o as buildPolicy, p as failOns, r as locateFaults, s as exemptionsOf, t as shippedConfig, u as readMinors, v as shippedNames } from "./shipped.js";
import { _ as field$1, b as stringOf, d as decodeText, g as manifestsOf, n as readYaml, p as catalogue, v as isMapping, y as sequence } from "./read-yaml.js";
import { n as text, r as untrusted } from "./text.js";
import { i as tokens, n as join$1, o as within, t as child } from "./pointer.js";
import { r as objectKey, t as at } from "./manifest.js";
import { c as readDefinition, f as nearest, i as definitionId, s as newestMinor } from "./bundle.js";
import { t as groupBy } from "./group.js";
import { a as isConfigurationFile, c as stablePointer, d as ignoresRemoved, f as judgeIgnores, i as minorsFor, l as require_picomatch, n as openSchemas, o as isKustomization, p as tokenRules, r as prepareCustomSchemas, s as guarded, t as inspect, u as ignoreMatches } from "./inspect.js";
import { n as fileStart } from "./file-gaps.js";
import { t as compilePattern } from "./patterns.js";
import { d as isSchema } from "./merge-errors.js";
import { t as isBuiltInGroup } from "./standing.js";
import { posix, resolve } from "node:path";
import { createHash, randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
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
// src/policy/load-policy.ts
/** The policy of a tree: the shipped one with the repository's config over it. Throws a {@link UserError} that lists what is wrong. */
async function loadPolicy(sources) {
	const read = await readPolicy(sources);
	if ("policy" in read) return read.policy;
	const lines = read.faults.map(({ place, line, column, message, help }) => `${place.file}:${line}:${column}: ${plainText(message)}. ${plainText(help)}`);
	throw new UserError(lines.join("\n"), { hint: "The policy was not used and nothing was checked. Correct it and run again." });
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
	const schemaEngine = oneOf("schema-engine", flags["schema-engine"], engines);
	const failOn = oneOf("fail-on", flags["fail-on"], failOns);
	const scope = oneOf("scope", flags.scope, scopes);
	const onIncomplete = oneOf("on-incomplete", flags["on-incomplete"], incompletes);
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
	const known = grade === void 0 ? void 0 : oneOf("rule", grade, grades);
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
function oneOf(flag, given, values) {
	if (given === void 0 || given === "") return void 0;
	const found = values.find((value) => value === given);
	if (found === void 0) throw wrong(flag, given, values);
	return found;
}
function wrong(flag, given, values, more = `It takes ${values.join(", ")}.`) {
	const near = nearest(given, values);
	const shown = plainText([{ untrusted: given.slice(0, 200) }]);
	return new UserError(`${flag}: there is no ${shown}`, {
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
function counts$1(finding, scope, changed) {
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
	if (findings.some((finding) => fails(finding.severity, policy.failOn) && counts$1(finding, policy.scope, changed))) return "failed";
	return gaps.some((gap) => leavesIncomplete(gap, changed)) ? "incomplete" : "passed";
}
// src/findings/credential-names.ts
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
/** Whether a key, a variable or a flag goes by a name that says credential. Rather too often than once too seldom: it only hides a value. */
function saysCredential(name) {
	const words = name.replace(/^-+/, "").replace(/([a-z0-9])([A-Z])/g, "$1 $2").toLowerCase();
	if (structural.has(words) || aboutCredential.test(words) || countsTokens.test(words)) return false;
	return anywhere.test(words) || alone.test(words);
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
	if (run.split(/[^A-Za-z0-9]+/).some((piece) => piece.length >= 20 && !isWords(piece))) return true;
	if (!/\d/.test(run) || !/[A-Za-z]/.test(run)) return false;
	return (/[a-z]/.test(run) && /[A-Z]/.test(run) || /^[0-9a-f-]+$/.test(run)) && entropy(run) >= 3.2;
}
/** `HorizontalPodAutoscaler`: at least two words of which none is long, and no digit. */
function isWords(piece) {
	const words = piece.match(/[A-Z]?[a-z]+/g) ?? [];
	return words.join("") === piece && words.length > 1 && words.every((word) => word.length >= 2 && word.length <= 15) && piece.length / words.length >= 4;
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
		related: (report.related ?? []).map((related, index) => ({
			...related,
			span: spans[index]?.span ?? start
		})),
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
	const counting = findings.filter((finding) => counts$1(finding, policy.scope, changed));
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
function keyOf(report) {
	return report.object === void 0 ? fileKey(report.place.file) : objectKey(report.unit ?? "", report.object);
}
/**
* What makes two reports the same finding in two trees: rule, object key, stable pointer and what the rule calls distinct. No line, no
* index, no value, and not the case: a cause that gets worse is still the same cause. `key` stands in for the report's own.
*/
function identityOf$2(report, key = keyOf(report)) {
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
function compare(before, after, renamed = []) {
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
		const key = former.size === 0 ? void 0 : former.get(keyOf(settled.report));
		return key === void 0 ? settled.identity : identityOf$2(settled.report, key);
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
// src/policy/exemptions.ts
var import_picomatch = /* @__PURE__ */ __toESM(require_picomatch(), 1);
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
	const waiting = groupBy(before ?? [], identityOf$1);
	const head = [...after].sort(byGap).map((gap) => {
		const known = waiting.get(identityOf$1(gap))?.shift() !== void 0;
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
function identityOf$1({ reason, place }) {
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
	const left = ofUnits.filter((finding) => finding.status !== "fixed" || !here.has(withoutUnit(finding)));
	const merged = [...groupBy(left, sameThing).values()].flatMap((group) => {
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
			identity: identityOf$2(one.report)
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
	const found = excuse(mergeUnits(compare(settled.before, settled.after, sides.renamed)), excuses(ignores.after));
	const known = settled.before === void 0 ? void 0 : excuse(mergeUnits(compare(void 0, settled.before)), excuses(ignores.before));
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
	const own = compare(ofRun.before && settle(ofRun.before.reports, policy, winners), settle(ofRun.after.reports, policy, winners));
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
		before: before === void 0 || facts.before === void 0 ? void 0 : sideOf(before, facts.before, unitReports("before"), []),
		after: sideOf(plan.after, facts.after, unitReports("after"), judged.flatMap((judgement) => judgement.gaps)),
		renamed: [...renamedObjects(facts.before?.files ?? [], facts.after.files), ...plan.changes.flatMap(({ path, renamedFrom }) => renamedFrom === void 0 ? [] : [{
			fromKey: fileKey(renamedFrom),
			toKey: fileKey(path)
		}])],
		partial: before !== void 0 && request.policy.scope !== "all" && request.everything !== true,
		today: request.today
	});
}
function sideOf(plan, facts, unitReports, unitGaps) {
	const { files } = facts;
	return {
		reports: [...files.flatMap((file) => file.reports), ...unitReports],
		gaps: [
			...plan.gaps,
			...facts.gaps,
			...files.flatMap((file) => file.gaps),
			...unitGaps
		],
		ignores: files.flatMap((file) => file.ignores)
	};
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
	return {
		reason: "not-rendered",
		place: fileStart(entry.path),
		message: text`By its name this is a patch, and no kustomization lists it: what it would make of its object was not checked.`
	};
}
// src/schema/from-json-schema.ts
var mostNodes$1 = 2e5;
var deepest$1 = 100;
var asWritten = /* @__PURE__ */ new Set([
	"type",
	"required",
	"enum",
	"const",
	"format",
	"multipleOf",
	"uniqueItems"
]);
var numbers = /* @__PURE__ */ new Set([
	"minLength",
	"maxLength",
	"minItems",
	"maxItems",
	"minProperties",
	"maxProperties"
]);
var maps = /* @__PURE__ */ new Set([
	"properties",
	"definitions",
	"$defs"
]);
var lists = /* @__PURE__ */ new Set([
	"allOf",
	"anyOf",
	"oneOf"
]);
var single = /* @__PURE__ */ new Set([
	"items",
	"additionalProperties",
	"not"
]);
/**
* Takes a catalogue's JSON Schema over as it stands, as kubeconform would: draft 4 to 2020-12 as far as catalogues use them. Only known keywords are kept, references
* lead to definitions of the same file. A reference elsewhere and a pattern that RE2 does not take are flaws, and what they would ask for is not asked.
*/
function fromJsonSchema(written) {
	const flaws = [];
	let nodes = 0;
	const read = (value, at, depth) => {
		if (typeof value === "boolean") return value;
		if (++nodes > mostNodes$1 || depth > deepest$1 || !isSchema(value)) throw new Unusable(!isSchema(value) ? text`it is no JSON Schema` : text`it is too large or too deep`);
		const kept = {};
		for (const [key, inner] of Object.entries(value)) {
			const path = child(at, key);
			if (asWritten.has(key) || numbers.has(key) && Number.isInteger(inner)) kept[key] = inner;
			else if (single.has(key) && (isSchema(inner) || typeof inner === "boolean")) kept[key] = read(inner, path, depth + 1);
			else if (lists.has(key) && Array.isArray(inner) && inner.length > 0) kept[key] = inner.map((part, index) => read(part, child(path, index), depth + 1));
			else if (maps.has(key) && isSchema(inner)) {
				const parts = Object.entries(inner).map(([name, part]) => [name, read(part, child(path, name), depth + 1)]);
				kept[key === "$defs" ? "definitions" : key] = Object.fromEntries(parts);
			}
		}
		return {
			...kept,
			...limits(value),
			...patternOf$1(value, at, flaws),
			...referenceOf(value, at, flaws)
		};
	};
	try {
		const schema = read(written, "", 0);
		return {
			schema: typeof schema === "boolean" ? {} : schema,
			flaws
		};
	} catch (error) {
		if (error instanceof Unusable) return { flaws: [error.reason] };
		throw error;
	}
}
var Unusable = class extends Error {
	reason;
	constructor(reason) {
		super("unusable schema");
		this.reason = reason;
	}
};
/** Draft 4 says exclusive with a boolean beside the limit, later drafts with a number of its own. */
function limits(written) {
	const kept = {};
	for (const [limit, exclusive] of [["minimum", "exclusiveMinimum"], ["maximum", "exclusiveMaximum"]]) {
		const [bound, mark] = [written[limit], written[exclusive]];
		if (typeof bound === "number") kept[mark === true ? exclusive : limit] = bound;
		if (typeof mark === "number") kept[exclusive] = mark;
	}
	return kept;
}
function patternOf$1({ pattern }, at, flaws) {
	if (typeof pattern !== "string") return {};
	if (compilePattern(pattern) !== void 0) return { pattern };
	flaws.push(text`${untrusted(pattern)} at ${untrusted(at)} is not a pattern that RE2 takes`);
	return {};
}
function referenceOf({ $ref }, at, flaws) {
	if (typeof $ref !== "string") return {};
	const name = /^#\/(?:definitions|\$defs)\/([^/]+)$/.exec($ref)?.[1];
	if (name !== void 0) return { $ref: `#/definitions/${name}` };
	flaws.push(text`the reference ${untrusted($ref)} at ${untrusted(at)} leads out of the file`);
	return {};
}
// src/schema/catalogue.ts
/** kubeconform's tail for a location that is a folder. https://github.com/yannh/kubeconform/blob/v0.8.0/pkg/registry/registry.go */
var folderTail = "{{ .NormalizedKubernetesVersion }}-standalone{{ .StrictSuffix }}/{{ .ResourceKind }}{{ .KindSuffix }}.json";
/**
* Reads the schemas of a catalogue in kubeconform's schema-location layout: `location` is a template or a folder, relative to the tree whose `paths` are given; nothing is
* ever fetched. `read` gives a file's bytes, undefined where there are none. With `kinds` (lower case) only their files are read.
* Kinds are known in lower case alone, as in file names; a layout without `{{ .Group }}` knows of a group its first label: such schemas have the group `LABEL.*`.
* {@link import('./open-schemas.ts').openSchemas} matches both. Throws a {@link UserError} for a template that kubeconform would not take either.
*/
function readCatalogue(location, minor, paths, read, kinds) {
	const pattern = patternOf(location, minor);
	const schemas = [];
	const flaws = [];
	for (const path of paths) {
		const identity = identityOf(pattern.exec(path)?.groups);
		if (identity === void 0 || kinds !== void 0 && !kinds.has(identity.kind)) continue;
		const bytes = read(path);
		const found = bytes === void 0 ? { flaws: [text`it cannot be read`] } : parse$1(bytes);
		for (const flaw of found.flaws) flaws.push({
			path,
			flaw
		});
		if (found.schema !== void 0) schemas.push({
			...identity,
			schema: found.schema,
			source: path
		});
	}
	return {
		schemas,
		flaws
	};
}
function parse$1(bytes) {
	try {
		return fromJsonSchema(JSON.parse(Buffer.from(bytes).toString("utf8")));
	} catch {
		return { flaws: [text`it is no JSON`] };
	}
}
/** What the variables of a template stand for, in a path. Those of one path may stand twice: the first one counts. */
var variables = {
	NormalizedKubernetesVersion: (minor) => `(?:master|v${minor.replace(".", "\\.")}\\.\\d+)`,
	StrictSuffix: () => "(?:-strict)?",
	ResourceKind: () => "(?<kind>[a-z0-9]+)",
	ResourceAPIVersion: () => "(?<version>v[a-z0-9]+)",
	Group: () => "(?<group>[a-z0-9.-]+)",
	KindSuffix: () => "(?:-(?<label>[a-z0-9-]+?))?-(?<labelled>v[a-z0-9]+)"
};
function patternOf(location, minor) {
	const clean = location.replace(/^\.\//, "");
	const template = clean.endsWith("json") ? clean : `${clean.replace(/\/$/, "")}/${folderTail}`;
	const seen = /* @__PURE__ */ new Set();
	const parts = template.split(/(\{\{.*?\}\})/).map((part) => {
		const name = /^\{\{-?\s*\.(\w+)\s*-?\}\}$/.exec(part)?.[1];
		if (!part.startsWith("{{")) return part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
		const make = name === void 0 || !Object.hasOwn(variables, name) ? void 0 : variables[name];
		if (make === void 0 || name === void 0) throw unknownVariable(part);
		const again = seen.has(name);
		seen.add(name);
		return again ? make(minor).replace(/\?<\w+>/g, "?:") : make(minor);
	});
	return new RegExp(`^${parts.join("")}$`, "i");
}
function unknownVariable(part) {
	return new UserError(`A schema location says ${JSON.stringify(part)}, which is no variable of a location.`, {
		hint: `Variables are ${Object.keys(variables).join(", ")}, written {{ .ResourceKind }}.`,
		status: 3
	});
}
function identityOf(groups) {
	const kind = groups?.kind?.toLowerCase();
	const version = groups?.version ?? groups?.labelled;
	if (kind === void 0 || version === void 0) return void 0;
	const { group, label } = groups ?? {};
	if (group !== void 0) return {
		group: group === version ? "" : group,
		version,
		kind
	};
	return {
		group: label === void 0 ? "" : `${label}.*`,
		version,
		kind
	};
}
// src/schema/from-open-api.ts
/** Bounds for a schema that comes out of a change: far beyond every real one (the largest seen has 14,000 nodes in 30 levels). */
var mostNodes = 1e5;
var deepest = 100;
var types = /* @__PURE__ */ new Set([
	"array",
	"boolean",
	"integer",
	"number",
	"object",
	"string"
]);
var counts = [
	"maxLength",
	"minLength",
	"maxItems",
	"minItems",
	"maxProperties",
	"minProperties"
];
/**
* Turns a CustomResourceDefinition's `openAPIV3Schema` into JSON Schema that says what the API server does with an object under strict field validation:
* unknown fields are refused where they would be pruned, null is taken where it would be dropped or replaced by a default, a required field with a default
* may be missing, `x-kubernetes-*` marks count, and every object has a full `metadata`. Only known keywords are kept.
* https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/
*/
function fromOpenApi(written, prunes) {
	const reader = new Reader(prunes);
	const root = reader.read(written, "", prunes);
	if (reader.stopped !== void 0) return { flaws: [reader.stopped] };
	return {
		schema: asResource(root),
		flaws: reader.flaws
	};
}
var Reader = class {
	flaws = [];
	stopped;
	nodes = 0;
	prunes;
	constructor(prunes) {
		this.prunes = prunes;
	}
	/** `structural`: not beneath allOf and its like, where properties say nothing of which fields there are. */
	read(written, at, structural, depth = 0) {
		if (++this.nodes > mostNodes) this.stopped = text`its schema has more than ${mostNodes} nodes`;
		if (depth > deepest) this.stopped = text`its schema is nested deeper than ${deepest} levels`;
		if (this.stopped !== void 0) return {};
		if (!isSchema(written)) {
			this.flaws.push(text`the schema at ${shown(at)} is not a mapping`);
			return {};
		}
		const next = (part, path, inside = structural) => this.read(part, path, inside, depth + 1);
		const schema = {
			...this.scalars(written, at),
			...this.junctors(written, at, next),
			...this.fields(written, at, next),
			...isSchema(written.items) ? { items: next(written.items, child(at, "items")) } : {}
		};
		const marked = this.mark(schema, written, structural);
		return written.nullable === true ? withNull(marked) : marked;
	}
	scalars(written, at) {
		const kept = {};
		if (typeof written.type === "string") {
			if (types.has(written.type)) kept.type = written.type;
			else this.flaws.push(text`${untrusted(written.type)} at ${shown(at)} is no type`);
		}
		if (typeof written.format === "string") kept.format = written.format;
		if (Array.isArray(written.enum) && written.enum.length > 0) kept.enum = written.enum;
		for (const key of counts) if (Number.isInteger(written[key]) && Number(written[key]) >= 0) kept[key] = written[key];
		if (typeof written.multipleOf === "number" && written.multipleOf > 0) kept.multipleOf = written.multipleOf;
		for (const [limit, exclusive] of [["minimum", "exclusiveMinimum"], ["maximum", "exclusiveMaximum"]]) if (typeof written[limit] === "number") kept[written[exclusive] === true ? exclusive : limit] = written[limit];
		if (typeof written.pattern === "string") {
			if (compilePattern(written.pattern) !== void 0) kept.pattern = written.pattern;
			else this.flaws.push(text`${untrusted(written.pattern)} at ${shown(at)} is not a pattern that Kubernetes takes`);
		}
		return kept;
	}
	junctors(written, at, next) {
		const kept = {};
		for (const key of [
			"allOf",
			"anyOf",
			"oneOf"
		]) {
			const list = written[key];
			if (!Array.isArray(list) || list.length === 0) continue;
			if (key === "anyOf" && written["x-kubernetes-int-or-string"] === true && list.every((part) => isSchema(part) && part.type !== void 0)) continue;
			kept[key] = list.map((part, index) => next(part, child(child(at, key), index), false));
		}
		if (isSchema(written.not)) kept.not = next(written.not, child(at, "not"), false);
		return kept;
	}
	fields(written, at, next) {
		const kept = {};
		const required = Array.isArray(written.required) ? written.required.filter((name) => typeof name === "string") : [];
		const { properties, additionalProperties } = written;
		if (isSchema(properties)) kept.properties = Object.fromEntries(Object.entries(properties).map(([name, part]) => {
			const read = next(part, child(child(at, "properties"), name));
			return [name, required.includes(name) && !hasDefault(part) ? read : withNull(read)];
		}));
		if (typeof additionalProperties === "boolean") kept.additionalProperties = additionalProperties;
		else if (isSchema(additionalProperties)) kept.additionalProperties = withNull(next(additionalProperties, child(at, "additionalProperties")));
		const needed = required.filter((name) => !(isSchema(properties) && Object.hasOwn(properties, name) && hasDefault(properties[name])));
		if (needed.length > 0) kept.required = [...new Set(needed)];
		return kept;
	}
	mark(schema, written, structural) {
		if (written["x-kubernetes-int-or-string"] === true) return {
			...schema,
			type: ["integer", "string"]
		};
		const keeps = written["x-kubernetes-preserve-unknown-fields"] === true || !this.prunes || !structural;
		const closed = (schema.type === "object" || schema.properties !== void 0) && !keeps && schema.additionalProperties === void 0 ? {
			...schema,
			properties: schema.properties ?? {},
			additionalProperties: false
		} : schema;
		return written["x-kubernetes-embedded-resource"] === true ? asResource({
			...closed,
			required: [
				...closed.required ?? [],
				"apiVersion",
				"kind"
			]
		}) : closed;
	}
};
/** Adds what every object has. What the schema itself asks of metadata (a pattern for the name) is asked besides. */
function asResource(schema) {
	const own = schema.properties?.metadata;
	const asked = own?.properties === void 0 ? [] : [{ properties: own.properties }];
	const meta = readDefinition(definitionId("v1", "ConfigMap", newestMinor()) ?? "").properties?.metadata ?? {};
	const metadata = asked.length === 0 ? meta : { allOf: [meta, ...asked] };
	const name = { type: ["string", "null"] };
	return {
		...schema,
		type: "object",
		properties: {
			...schema.properties,
			apiVersion: name,
			kind: name,
			metadata
		}
	};
}
function withNull(schema) {
	const { type } = schema;
	const listed = schema.enum === void 0 || schema.enum.includes(null) ? {} : { enum: [...schema.enum, null] };
	if (type === void 0) return {
		...schema,
		...listed
	};
	return {
		...schema,
		...listed,
		type: [...new Set([type, "null"].flat())]
	};
}
function hasDefault(schema) {
	return isSchema(schema) && schema.default !== void 0 && schema.default !== null;
}
function shown(at) {
	return untrusted(at === "" ? "/" : at);
}
// src/schema/crd.ts
/**
* Reads a CustomResourceDefinition (apiextensions.k8s.io/v1 or v1beta1) as plain data from `source`. Never throws: what the API server would not take is a flaw;
* versions without one are still used. A definition of a built-in group is a flaw and gives nothing.
*/
function readCrd(value, source) {
	const spec = field(value, "spec");
	const group = field(spec, "group");
	const kind = field(field(spec, "names"), "kind");
	if (typeof group !== "string" || typeof kind !== "string" || !/^[a-z0-9.-]+$/.test(group) || kind === "") return {
		schemas: [],
		flaws: [text`it names no group or kind`]
	};
	if (isBuiltInGroup(group)) return {
		schemas: [],
		flaws: [text`${untrusted(group)} is a group of Kubernetes itself, whose kinds cannot be redefined`]
	};
	const versions = versionsOf(spec);
	if (versions.length === 0) return {
		schemas: [],
		flaws: [text`it names no version`]
	};
	const flaws = [];
	const schemas = [];
	for (const version of versions) {
		const name = field(version, "name");
		if (typeof name !== "string" || !/^[a-z0-9]+$/.test(name)) flaws.push(text`a version has no name`);
		else if (field(version, "served") !== false) schemas.push(...readVersion(value, spec, version, {
			group,
			version: name,
			kind,
			source
		}, flaws));
	}
	return {
		schemas,
		flaws
	};
}
function readVersion(crd, spec, version, identity, flaws) {
	const old = field(crd, "apiVersion") === "apiextensions.k8s.io/v1beta1";
	const written = field(field(version, "schema"), "openAPIV3Schema") ?? field(field(spec, "validation"), "openAPIV3Schema");
	if (written === void 0 && !old) {
		flaws.push(text`version ${untrusted(identity.version)} has no schema`);
		return [];
	}
	const preserves = field(spec, "preserveUnknownFields");
	const read = fromOpenApi(written ?? {}, old ? preserves === false : preserves !== true);
	flaws.push(...read.flaws.map((flaw) => text`version ${untrusted(identity.version)}: ${flaw}`));
	return read.schema === void 0 ? [] : [{
		...identity,
		schema: read.schema
	}];
}
function versionsOf(spec) {
	const versions = field(spec, "versions");
	if (Array.isArray(versions) && versions.length > 0) return versions;
	const single = field(spec, "version");
	return typeof single === "string" ? [{ name: single }] : [];
}
function field(value, name) {
	return isSchema(value) && Object.hasOwn(value, name) ? value[name] : void 0;
}
// src/plan/custom-schemas.ts
var crdWord = Buffer.from("CustomResourceDefinition");
/** A look at the bytes that saves the parse of almost every file. */
function mayHoldCrd(bytes) {
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(crdWord);
}
/** The schemas of the CustomResourceDefinitions in one file. */
function schemasOf(path, bytes, limits) {
	const decoded = decodeText(bytes);
	if ("failed" in decoded) return {
		schemas: [],
		gaps: []
	};
	const schemas = [];
	const gaps = [];
	for (const document of readYaml(decoded.text, limits).documents) {
		const { value } = document;
		const items = isMapping(value) && Array.isArray(value.items) ? value.items : [value];
		for (const item of items) {
			if (!isMapping(item) || item.kind !== "CustomResourceDefinition") continue;
			const found = readCrd(item, path);
			schemas.push(...found.schemas);
			for (const flaw of found.flaws) {
				const place = {
					...fileStart(path),
					document: document.index,
					span: {
						line: document.line,
						column: 1,
						endLine: document.line,
						endColumn: 1
					}
				};
				gaps.push({
					reason: "broken-crd",
					place,
					message: text`This CustomResourceDefinition cannot be used, so objects of its kind are not checked against it: ${flaw}`
				});
			}
		}
	}
	return {
		schemas,
		gaps
	};
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
function folderOf(path) {
	const folder = posix.dirname(path);
	return folder === "." ? "" : folder;
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
	const root = posix.dirname(path) === "." ? "" : posix.dirname(path);
	const value = readYaml(text, limits).documents.find((document) => document.value !== void 0)?.value;
	const localPath = (entry) => {
		const named = typeof entry === "string" ? entry : stringOf(entry, "path");
		if (named === void 0 || named.includes("\n") || named.includes("://")) return void 0;
		const resolved = posix.normalize(posix.join(root, named)).replace(/\/$/, "");
		return resolved.startsWith("../") ? void 0 : resolved;
	};
	const listed = (keys) => keys.flatMap((key) => sequence(field$1(value, key)).map(localPath)).filter((found) => found !== void 0);
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
		transforms: transformers.some((key) => field$1(value, key) !== void 0)
	};
}
// src/plan/survey.ts
/**
* Reads the kustomizations that may list one of the files in question (all, without a question), to know patches and units.
* A look at their text decides which are parsed.
*/
async function surveyFolders(entries, contents, limits, about) {
	const files = entries.filter((entry) => entry.kind === "file" || entry.kind === "executable");
	const named = files.filter((entry) => isKustomization(entry.path));
	const texts = [];
	for await (const { entry, bytes } of readEntries(named, contents)) {
		const decoded = decodeText(bytes);
		if (!("failed" in decoded)) texts.push({
			path: entry.path,
			text: decoded.text
		});
	}
	const kustomizations = (about === void 0 ? texts : speakingOf(texts, about)).map(({ path, text }) => readKustomization(path, text, limits));
	kustomizations.sort((a, b) => a.path < b.path ? -1 : 1);
	return {
		folders: openFolders(files.map((entry) => entry.path), kustomizations),
		kustomizations
	};
}
/** The kustomizations that may list one of the paths, or one that does, and so on: a look at the text for the last part of a name. */
function speakingOf(texts, paths) {
	const found = /* @__PURE__ */ new Set();
	let names = new Set(paths.map((path) => posix.basename(path)));
	while (names.size > 0) {
		const asked = [...names];
		const next = texts.filter((candidate) => !found.has(candidate) && asked.some((name) => candidate.text.includes(name)));
		for (const candidate of next) found.add(candidate);
		names = new Set(next.map(({ path }) => posix.basename(posix.dirname(path))).filter((name) => name !== "."));
	}
	return [...found];
}
/** The schemas of every CustomResourceDefinition among the entries. Of two that define the same version of a kind, the first by path counts. */
async function surveySchemas(entries, contents, limits) {
	const schemas = /* @__PURE__ */ new Map();
	const gaps = [];
	const found = [];
	for await (const { entry, bytes } of readEntries(entries, contents)) if (bytes.byteLength <= limits.fileSize && mayHoldCrd(bytes)) found.push({
		path: entry.path,
		result: schemasOf(entry.path, bytes, limits)
	});
	found.sort((a, b) => a.path < b.path ? -1 : 1);
	for (const { result } of found) {
		for (const schema of result.schemas) {
			const key = `${schema.group}/${schema.version}/${schema.kind}`;
			if (!schemas.has(key)) schemas.set(key, schema);
		}
		gaps.push(...result.gaps);
	}
	return {
		schemas: [...schemas.values()],
		gaps
	};
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
// src/plan/catalogues.ts
/** The schemas of the catalogues that the policy names, for the kinds (lower case) that are checked. Nothing is ever fetched. */
async function surveyCatalogues(policy, entries, contents, kinds) {
	const schemas = [];
	const gaps = [];
	const minor = policy.versions.at(-1)?.minors.at(-1);
	if (minor === void 0) return {
		schemas,
		gaps
	};
	for (const location of policy.schemaLocations) {
		const folder = location.replace(/^\.\//, "").split("{{", 1)[0] ?? "";
		const wanted = entries.filter(({ path }) => path.startsWith(folder) && path.endsWith(".json") && speaksOf(path, kinds));
		const files = /* @__PURE__ */ new Map();
		for await (const { entry, bytes } of readEntries(wanted, contents)) files.set(entry.path, bytes);
		const found = readCatalogue(location, minor, wanted.map((entry) => entry.path), (path) => files.get(path), kinds);
		schemas.push(...found.schemas);
		for (const { path, flaw } of found.flaws) gaps.push({
			reason: "broken-crd",
			place: fileStart(path),
			message: text`This schema of a catalogue cannot be used, so objects of its kind are not checked against it: ${flaw}`
		});
	}
	return {
		schemas,
		gaps
	};
}
/** A catalogue has thousands of files: only those that name a kind at hand are read. */
function speaksOf(path, kinds) {
	const name = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
	for (const kind of kinds) if (name.startsWith(kind)) return true;
	return false;
}
// src/plan/custom-groups.ts
var apiVersion = /["']?apiVersion["']?\s*:\s*["']?([-\w.]+\.[-\w.]+)\/v\d/g;
/** Groups that Kubernetes' own API server serves: all of them end so, and so do a few of projects that live beside it. */
var builtInGroup = /^(?:admissionregistration|apiextensions|apiregistration|authentication|authorization|certificates|coordination|discovery|events|flowcontrol\.apiserver|networking|node|rbac\.authorization|resource|scheduling|storage|storagemigration|internal\.apiserver)\.k8s\.io$/;
/** A look at a file's bytes: whether it may hold an object of a custom group, for which a schema has to be looked for. */
function customGroupsIn(bytes) {
	const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
	for (const [, group = ""] of text.matchAll(apiVersion)) if (!builtInGroup.test(group) && group !== "kustomize.config.k8s.io") return true;
	return false;
}
var kindField = /["']?kind["']?\s*:\s*["']?([A-Za-z0-9]+)/g;
/** The kinds that a file speaks of, in lower case. */
function kindsIn(bytes) {
	return [...Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1").matchAll(kindField)].map(([, kind = ""]) => kind.toLowerCase());
}
// src/plan/find-schemas.ts
/** The schemas of custom kinds: from CustomResourceDefinitions of the tree, then from catalogues. Looked for only when something that is checked may need one. */
async function findSchemas(request, side, entries) {
	const { policy, limits } = request;
	const kinds = /* @__PURE__ */ new Set();
	let custom = false;
	const files = side.files.map((file) => file.entry);
	for await (const { bytes } of readEntries(files, side.contents)) {
		custom ||= customGroupsIn(bytes);
		if (custom && policy.schemaLocations.length === 0) break;
		if (policy.schemaLocations.length > 0) for (const kind of kindsIn(bytes)) kinds.add(kind);
	}
	if (!custom) return {
		schemas: [],
		gaps: []
	};
	const own = await surveySchemas(candidatesOf(entries, policy.crds.length === 0 ? () => true : pathScope(policy.crds)).filter((entry) => entry.kind === "file" || entry.kind === "executable"), side.contents, limits);
	const catalogues = await surveyCatalogues(policy, entries, side.contents, kinds);
	return {
		schemas: [...own.schemas, ...catalogues.schemas],
		gaps: [...own.gaps, ...catalogues.gaps]
	};
}
// src/plan/plan.ts
/**
* What is checked on each side: everything without a before tree, else what the change touches (all of both sides with `scope: all`).
* A change elsewhere cannot make a file's own findings differ, since they depend on its content and path alone.
*/
async function planRun(request) {
	const { policy, trees } = request;
	const { before, after } = trees;
	const inScope = scopeOf(policy);
	const afterEntries = await after.entries();
	if (before === void 0) {
		const side = await planSide(request, after, afterEntries, afterEntries.filter((entry) => inScope(entry.path)));
		const { schemas, gaps } = await findSchemas(request, side, afterEntries);
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
	const about = all ? void 0 : changes.map((change) => change.path);
	const ofBefore = all ? beforeEntries.filter((entry) => inScope(entry.path)) : changes.map((change) => change.before).filter((entry) => entry !== void 0);
	const ofAfter = all ? afterEntries.filter((entry) => inScope(entry.path)) : changes.map((change) => change.after).filter((entry) => entry !== void 0);
	const [beforeSide, afterSide] = [await planSide(request, before, beforeEntries, ofBefore, about), await planSide(request, after, afterEntries, ofAfter, about)];
	const { schemas: customSchemas, gaps } = await findSchemas(request, afterSide, afterEntries);
	return {
		before: beforeSide,
		after: {
			...afterSide,
			gaps: [...afterSide.gaps, ...gaps.filter((gap) => changes.some((change) => change.path === gap.place.file))]
		},
		changed: new Set(changes.map((change) => change.path)),
		changes,
		customSchemas
	};
}
async function planSide(request, tree, entries, wanted, about) {
	const contents = openContents(tree, request.memory);
	const { folders } = await surveyFolders(entries, contents, request.limits, about);
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
	return /(?:^|\/)patches\/|(?:^|[-_./])patch(?:[-_][^/]*)?\.(?:ya?ml|json)$/.test(path);
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
			...factOf(rule, report, unit.objects),
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
		const place = (objects.after ?? objects.before)?.origin("") ?? fileStart(pair.before?.root ?? "");
		return guarded(rule, place, gaps, () => [...rule.check(objects, pair, options[rule.id] ?? {})]).map((report) => pairReport(rule, report, objects, pair.before?.root ?? ""));
	}));
}
function pairReport(rule, report, { before, after }, unit) {
	const onBase = (after === void 0 || !holds(after, report)) && before !== void 0 && holds(before, report);
	const owner = onBase ? before : after;
	return {
		...factOf(rule, report, owner === void 0 ? [] : [owner]),
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
function factOf(rule, report, objects) {
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
		origin: (pointer, part) => at(manifest, pointer, part)
	};
}
// src/units/judge-plan.ts
/** Renders the units of both sides and judges each pair. */
function judgePlan(plan, facts, rules, options) {
	return pairUnits(facts.unitsBefore === void 0 || plan.before === void 0 ? [] : renderUnits(facts.unitsBefore.files, plan.before.folders), renderUnits(facts.unitsAfter.files, plan.after.folders)).map((pair) => judge(pair, rules, options));
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
var chunkBytes = 8388608;
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
			for (const file of files) if (!memory.has(identity(file))) unknown.set(identity(file), file);
			const asked = [...unknown.values()];
			const found = await inspector.inspect(asked);
			asked.forEach((file, index) => {
				const facts = found[index];
				if (facts !== void 0) memory.set(identity(file), facts);
			});
			return files.map((file) => memory.get(identity(file))).filter((facts) => facts !== void 0);
		},
		close: () => inspector.close()
	};
}
function identity({ path, blob, known, completed, only }) {
	return [
		path,
		blob,
		known ?? "",
		String(completed ?? false),
		only ?? ""
	].join("\0");
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
	const schemas = openSchemas({ customSchemas: asks.customSchemas });
	return remembering(openLocalInspector(asks, {
		rules: catalogue,
		schemas
	}));
}
// src/work/inspect-plan.ts
/** Inspects every planned file of both sides; a content that both have at one path is inspected once. */
async function inspectPlan(plan, asks, threads, kubeconform) {
	const sides = plan.before === void 0 ? [plan.after] : [plan.after, plan.before];
	const inspector = await openInspector(asks, threads, sides.flatMap((side) => side.files).reduce((total, { entry }) => total + (entry.size ?? typicalSize), 0));
	try {
		const answers = asks.engine === "embedded" ? [] : await askKubeconform(sides, asks, kubeconform);
		const inspectOne = (side, index) => {
			const told = answers[index];
			return inspectSide(side, side.files, inspector, {
				largest: asks.limits.fileSize,
				...told === void 0 ? {} : { answers: told }
			});
		};
		const after = await inspectOne(plan.after, 0);
		if (plan.before === void 0) return {
			after,
			unitsAfter: after
		};
		const before = await inspectOne(plan.before, 1);
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
/** Contents that are kept between a first look and the reading itself, in bytes. */
var contentsBudget = 67108864;
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
		counts: (finding) => counts$1(finding, policy.scope, changed),
		blocks: (finding) => counts$1(finding, policy.scope, changed) && fails(finding.severity, policy.failOn),
		toleratesGaps: policy.onIncomplete === "warn",
		leavesIncomplete: (gap) => leavesIncomplete(gap, changed),
		entries: policy.rules
	};
}
export { fileReader as a, readFlags as c, readPolicy as d, plainText as f, diskReader as i, setFlags as l, runCheck as n, readProposed as o, parseTargets as p, readLines as r, gradeRule as s, renderOptions as t, loadPolicy as u };
