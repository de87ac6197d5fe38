require("./rolldown-runtime.js");
let require_environment$loaded;
const require_environment = () => (require_environment$loaded ??= require("./environment.js"));
let require_run_program$loaded;
const require_run_program = () => (require_run_program$loaded ??= require("./run-program.js"));
let require_core$loaded;
const require_core = () => (require_core$loaded ??= require("./core.js"));
let require_temporary$loaded;
const require_temporary = () => (require_temporary$loaded ??= require("./temporary.js"));
let node_os$loaded;
const node_os = () => (node_os$loaded ??= require("node:os"));
let node_path$loaded;
const node_path = () => (node_path$loaded ??= require("node:path"));
let node_crypto$loaded;
const node_crypto = () => (node_crypto$loaded ??= require("node:crypto"));
let node_fs_promises$loaded;
const node_fs_promises = () => (node_fs_promises$loaded ??= require("node:fs/promises"));
let node_zlib$loaded;
const node_zlib = () => (node_zlib$loaded ??= require("node:zlib"));
let node_util$loaded;
const node_util = () => (node_util$loaded ??= require("node:util"));
// src/programs/kubeconform-releases.ts
/** The release that is fetched where no kubeconform is found. https://github.com/yannh/kubeconform/releases/tag/v0.8.0 */
var pinnedRelease = "v0.8.0";
/** Where its assets lie, without the tag. GitHub sends on to another host. */
var releasesUrl = "https://github.com/yannh/kubeconform/releases/download";
/** SHA-256 of the pinned release's archives, as its CHECKSUMS file and several independent pin lists have them. */
var archives = {
	"linux-x64": {
		name: "kubeconform-linux-amd64.tar.gz",
		sha256: "9bc2bffbf71f261128533edaf912153948b7ff238f9a531ae6d34466ec287883"
	},
	"linux-arm64": {
		name: "kubeconform-linux-arm64.tar.gz",
		sha256: "1f53fc8e81258197a35e8603054162a5af1de8c5af13746c71ab680d9534ed87"
	},
	"darwin-x64": {
		name: "kubeconform-darwin-amd64.tar.gz",
		sha256: "71dbc87ac9f24099a62b93570e65aa06312ba6ac8aea63b7f86e9d999edf5a92"
	},
	"darwin-arm64": {
		name: "kubeconform-darwin-arm64.tar.gz",
		sha256: "f84f4dfbebf4a6b0b230385fa065a39ea35e02608c2b50d025dcf64775a69d67"
	}
};
/** The pinned archive for a machine, told by node's names; undefined where none is pinned. */
function releaseArchive(platform = process.platform, arch = process.arch) {
	const machine = `${platform}-${arch}`;
	return Object.hasOwn(archives, machine) ? archives[machine] : void 0;
}
// src/programs/tar.ts
var block = 512;
/**
* The content of one regular file of a tar archive, or undefined where the archive is broken or has none of that name.
*
* Own code instead of a library or a program `tar`: one file is taken out of an archive whose SHA-256 is known already, so that nothing of what
* makes unpacking dangerous or long (links, paths, sparse files, extended headers) is needed. https://www.gnu.org/software/tar/manual/html_node/Standard.html
*/
function readTarFile(archive, name) {
	let at = 0;
	while (at + block <= archive.length) {
		const header = archive.subarray(at, at + block);
		const size = Number.parseInt(field(header, 124, 12), 8);
		if (!Number.isSafeInteger(size) || size < 0) return void 0;
		const content = at + block;
		if ((header[156] === 48 || header[156] === 0) && field(header, 0, 100) === name) return content + size <= archive.length ? archive.subarray(content, content + size) : void 0;
		at = content + Math.ceil(size / block) * block;
	}
}
/** A header's field up to its NUL, without the spaces around. */
function field(header, from, length) {
	const bytes = header.subarray(from, from + length);
	const end = bytes.indexOf(0);
	return Buffer.from(end === -1 ? bytes : bytes.subarray(0, end)).toString("latin1").trim();
}
// src/programs/fetch-kubeconform.ts
/** The archives are 6 to 7 MB, the program in them 14 MB. */
var archiveLimit = 32e6;
var programLimit = 128e6;
var redirectLimit = 5;
/** Where a tool cache holds kubeconform: TOOL/VERSION/ARCH as @actions/tool-cache lays it out, with a marker file beside the folder. */
function cachedProgram(toolCache) {
	const folder = (0, (node_path()).join)(toolCache, "kubeconform", pinnedRelease.slice(1), process.arch);
	return {
		path: (0, (node_path()).join)(folder, process.platform === "win32" ? "kubeconform.exe" : "kubeconform"),
		complete: `${folder}.complete`
	};
}
/**
* Fetches the pinned release into the tool cache and gives the program's path, or the reason why not.
* Nothing is unpacked or written before the archive has the SHA-256 kept here, wherever it came from.
*/
async function fetchKubeconform(options) {
	const { baseUrl = releasesUrl, timeLimit = 6e4 } = options;
	const archive = "archive" in options ? options.archive : releaseArchive();
	if (archive === void 0) return { failed: `no release is pinned for ${process.platform} on ${process.arch}` };
	try {
		const bytes = await download(new URL(`${baseUrl}/${pinnedRelease}/${archive.name}`), AbortSignal.timeout(timeLimit));
		const sum = (0, (node_crypto()).createHash)("sha256").update(bytes).digest("hex");
		if (sum !== archive.sha256) return { failed: `${archive.name} of ${pinnedRelease} has the SHA-256 ${sum}, not ${archive.sha256}` };
		const program = readTarFile(await (0, (node_util()).promisify)((node_zlib()).gunzip)(bytes, { maxOutputLength: programLimit }), "kubeconform");
		if (program === void 0) return { failed: `${archive.name} holds no kubeconform` };
		return { path: await keep(options.toolCache, program) };
	} catch (error) {
		return { failed: describe(error, archive, timeLimit) };
	}
}
var Refused = class extends Error {};
/** The body of an address. Redirects are followed, since GitHub itself sends on to another host, but never from https to http. */
async function download(start, signal) {
	let url = start;
	for (let hop = 0; hop <= redirectLimit; hop++) {
		const response = await fetch(url, {
			redirect: "manual",
			signal
		});
		const next = response.headers.get("location");
		if (response.status >= 300 && response.status < 400 && next !== null) {
			await response.body?.cancel();
			url = new URL(next, url);
			if (url.protocol !== "https:" && url.protocol !== start.protocol) throw new Refused(`it was sent on to ${url.protocol}, not https:`);
			continue;
		}
		if (response.status !== 200 || response.body === null) throw new Refused(`the server answered with status ${response.status}`);
		return await readBody(response.body);
	}
	throw new Refused(`it was sent on more than ${redirectLimit} times`);
}
async function readBody(body) {
	const chunks = [];
	let size = 0;
	for await (const chunk of body) {
		size += chunk.length;
		if (size > archiveLimit) throw new Refused(`it is larger than ${archiveLimit} bytes`);
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
}
/** Another run may do the same at the same time: the program appears whole or not at all. */
async function keep(toolCache, program) {
	const { path, complete } = cachedProgram(toolCache);
	const partial = `${path}.${(0, (node_crypto()).randomUUID)()}`;
	await (0, (node_fs_promises()).mkdir)((0, (node_path()).dirname)(path), { recursive: true });
	try {
		await (0, (node_fs_promises()).writeFile)(partial, program, { mode: 493 });
		await (0, (node_fs_promises()).rename)(partial, path);
	} finally {
		await (0, (node_fs_promises()).rm)(partial, { force: true });
	}
	await (0, (node_fs_promises()).writeFile)(complete, "");
	return path;
}
function describe(error, archive, timeLimit) {
	const what = `${archive.name} of ${pinnedRelease} could not be fetched`;
	if (error instanceof Refused) return `${what}: ${error.message}`;
	if (error instanceof DOMException && error.name === "TimeoutError") return `${what} within ${Math.ceil(timeLimit / 1e3)} s`;
	const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
	return `${what}: ${cause instanceof Error ? cause.message : "for a reason unknown"}`;
}
// src/programs/plain-text.ts
/** A program's end as a sentence part without marks: for reasons that are kept as strings and wrapped as untrusted where they are shown. */
function plainText(text) {
	return text.map((part) => typeof part === "string" ? part : part.untrusted).join("");
}
// src/programs/kubeconform.ts
/** Older ones tell errors in other words. */
var oldest = [0, 7];
var flags = [
	"-n",
	"-output",
	"-schema-location",
	"-strict",
	"-summary",
	"-verbose"
];
var probe = {
	timeout: 2e4,
	outputLimit: 1e6
};
/** Finds kubeconform as decision 2 has it: the path given, else PATH outside the workspace, the tool cache, the pinned release. Never rejects. */
async function findKubeconform(options = {}) {
	const surroundings = options.surroundings ?? {
		environment: process.env,
		folder: process.cwd()
	};
	if (options.path !== void 0) return await inspectGiven(options.path, surroundings);
	const name = process.platform === "win32" ? "kubeconform.exe" : "kubeconform";
	const refused = [];
	for (const folder of (require_environment()).searchPath(surroundings)) {
		const path = (0, (node_path()).join)(folder, name);
		if (!await isProgram(path) || (require_environment()).isInWorkspace(path, surroundings)) continue;
		const found = await inspectProgram(path, "PATH");
		if (!("failed" in found)) return found;
		refused.push(found.failed);
	}
	const found = await fromToolCache(options, surroundings);
	if (!("failed" in found)) return found;
	return { failed: [...refused, found.failed].join("; ") };
}
async function inspectGiven(given, surroundings) {
	const path = (0, (node_path()).resolve)(surroundings.folder, given);
	if (surroundings.environment.GITHUB_ACTIONS === "true" && (require_environment()).isInWorkspace(path, surroundings)) return { failed: `${given} lies in the workspace, where a change can replace it: put it outside` };
	if (!await isProgram(path)) return { failed: `${given} is not a program that may be run` };
	return await inspectProgram(path, "path");
}
async function fromToolCache(options, surroundings) {
	const toolCache = (options.fetch === false ? void 0 : options.fetch?.toolCache) ?? toolCacheOf(surroundings);
	if (toolCache === void 0) return { failed: "kubeconform is neither on PATH nor in a tool cache, and there is no folder to keep it in" };
	const { path, complete } = cachedProgram(toolCache);
	if (await isThere(complete) && await isProgram(path)) return await inspectProgram(path, "tool-cache");
	if (options.fetch === false) return { failed: "kubeconform is neither on PATH nor in the tool cache" };
	const fetched = await fetchKubeconform({
		...options.fetch,
		toolCache
	});
	return "failed" in fetched ? { failed: `kubeconform is not on PATH, and ${fetched.failed}` } : await inspectProgram(fetched.path, "release");
}
/** The runner's tool cache, else the user's cache folder; never inside the workspace. */
function toolCacheOf(surroundings) {
	const { RUNNER_TOOL_CACHE, XDG_CACHE_HOME, HOME } = surroundings.environment;
	const home = HOME === void 0 ? void 0 : (0, (node_path()).join)(HOME, ".cache");
	const cache = XDG_CACHE_HOME ?? home;
	return [RUNNER_TOOL_CACHE, cache === void 0 ? void 0 : (0, (node_path()).join)(cache, "kubelatch")].find((folder) => folder !== void 0 && (0, (node_path()).isAbsolute)(folder) && !(require_environment()).isInWorkspace(folder, surroundings));
}
/** What a program is: asked for its version and its flags, and hashed. */
async function inspectProgram(path, from) {
	const real = await (0, (node_fs_promises()).realpath)(path);
	const sha256 = await hashFile(real).catch(() => void 0);
	if (sha256 === void 0) return { failed: `${path} may not be read, and what is not hashed is not run` };
	const said = await (require_run_program()).runProgram(real, ["-v"], probe);
	if (!said.ended || said.exitCode !== 0) return { failed: `${path} does not tell its version${why(said)}` };
	const version = said.stdout.trim();
	if (!isNewEnough(version)) return { failed: `${path} is ${quoted(version)}; kubeconform v${oldest.join(".")} or later is needed` };
	const help = await (require_run_program()).runProgram(real, ["-h"], probe);
	if (!help.ended || help.exitCode !== 0) return { failed: `${path} does not tell its flags${why(help)}` };
	const missing = flags.filter((flag) => !new RegExp(`^\\s*${flag}\\b`, "m").test(help.stdout));
	if (missing.length > 0) return { failed: `${path} does not know ${missing.join(", ")}` };
	return {
		path: real,
		version,
		sha256,
		from
	};
}
function isNewEnough(version) {
	if (version === "development") return true;
	const [, major, minor] = /^v?(\d+)\.(\d+)\.\d+/.exec(version) ?? [];
	if (major === void 0 || minor === void 0) return false;
	return Number(major) > oldest[0] || Number(major) === oldest[0] && Number(minor) >= oldest[1];
}
/** Nothing listens on loopback's discard port: a schema that refers to the web must not be fetched, whatever the machine could reach. */
var nowhere = "http://127.0.0.1:9";
var outputLimit = 4e8;
/** Runs a found kubeconform, if it still is what was found, over a folder; gives its JSON as text. Never rejects. */
async function runKubeconform(program, run) {
	const sha256 = await hashFile(program.path).catch(() => void 0);
	if (sha256 === void 0) return { failed: `${program.path} is gone` };
	if (sha256 !== program.sha256) return { failed: `${program.path} has changed since it was found (SHA-256 ${sha256}, was ${program.sha256})` };
	const locations = run.schemaLocations.flatMap((location) => ["-schema-location", location]);
	const args = [
		"-output",
		"json",
		"-verbose",
		"-summary",
		"-strict",
		"-n",
		`${run.workers}`,
		...locations,
		run.documents
	];
	const result = await (require_run_program()).runProgram(program.path, args, {
		timeout: run.timeLimit,
		outputLimit,
		cwd: run.documents,
		environment: (require_environment()).cleanEnvironment({
			HTTP_PROXY: nowhere,
			HTTPS_PROXY: nowhere
		}),
		...run.signal === void 0 ? {} : { signal: run.signal }
	});
	if (!result.ended) return { failed: plainText(result.detail) };
	if (result.exitCode > 1) return { failed: `it crashed (exit status ${result.exitCode})` };
	return {
		exitCode: result.exitCode,
		stdout: result.stdout
	};
}
/** Into one buffer: the program is hashed before each start, and a buffer for each part would leave 20 MB behind every time. */
async function hashFile(path) {
	const hash = (0, (node_crypto()).createHash)("sha256");
	const buffer = Buffer.allocUnsafe(262144);
	const file = await (0, (node_fs_promises()).open)(path);
	try {
		for (let part = await file.read(buffer); part.bytesRead > 0; part = await file.read(buffer)) hash.update(buffer.subarray(0, part.bytesRead));
	} finally {
		await file.close();
	}
	return hash.digest("hex");
}
/** A file that may be run. Folders may carry that mark as well, and a pipe would never end. */
async function isProgram(path) {
	try {
		await (0, (node_fs_promises()).access)(path, (node_fs_promises()).constants.X_OK);
		return (await (0, (node_fs_promises()).stat)(path)).isFile();
	} catch {
		return false;
	}
}
async function isThere(path) {
	return await (0, (node_fs_promises()).access)(path).then(() => true, () => false);
}
function why(result) {
	return result.ended ? ` (exit status ${result.exitCode})` : `: ${plainText(result.detail)}`;
}
function quoted(word) {
	return JSON.stringify(word.slice(0, 40));
}
// src/schema/write-out.ts
/**
* Writes the strict schemas of one bundled minor version and the custom ones into an existing folder in the layout that kubeconform reads with
* `-schema-location 'DIRECTORY/{{.ResourceKind}}{{.KindSuffix}}.json'`: one file per kind that refers to `_definitions.json` beside it. kubeconform drops all
* of the group but its first label from a file's name; where two groups meet in one name, the built-in kind wins and the first custom one after it.
* With `isWanted`, only those built-in kinds. Rejects with the file system's error.
*/
async function writeOutSchemas(directory, minor, customSchemas, isWanted = () => true) {
	await (0, (node_fs_promises()).mkdir)(directory, { recursive: true });
	const files = /* @__PURE__ */ new Map();
	const used = /* @__PURE__ */ new Set();
	for (const [apiVersion, byKind] of Object.entries((require_core()).kinds().kinds)) for (const kind of Object.keys(byKind)) {
		const id = isWanted(apiVersion, kind) ? (require_core()).definitionId(apiVersion, kind, minor) : void 0;
		if (id === void 0) continue;
		for (const part of (require_core()).closure(id)) used.add(part);
		files.set(fileName(apiVersion, kind), forFile$1((require_core()).readDefinition(id), "_definitions.json"));
	}
	for (const { group, version, kind, schema } of customSchemas) {
		const name = fileName(group === "" ? version : `${group}/${version}`, kind);
		if (!files.has(name)) files.set(name, {
			$schema: "http://json-schema.org/draft-07/schema#",
			...forFile$1(schema, "_definitions.json")
		});
	}
	files.set("_definitions.json", { $defs: Object.fromEntries([...used].sort().map((id) => [id, forFile$1((require_core()).readDefinition(id), "")])) });
	await Promise.all([...files].map(([name, schema]) => (0, (node_fs_promises()).writeFile)((0, (node_path()).join)(directory, name), JSON.stringify(schema))));
}
/** The name that kubeconform looks a kind up by, without its folder. https://github.com/yannh/kubeconform/blob/v0.8.0/pkg/registry/registry.go */
function fileName(apiVersion, kind) {
	const [group = "", version] = apiVersion.split("/");
	return `${kind}-${version === void 0 ? group : `${group.split(".")[0]}-${version}`}.json`.toLowerCase();
}
/** A schema as kubeconform takes it: references lead into the file given ('' is the same one), integer formats, which kubeconform does not know, are limits. */
function forFile$1(schema, file) {
	const { format, $ref } = { ...schema };
	if (typeof $ref === "string") return { $ref: $ref.startsWith("#/$defs/") ? `${file}${$ref}` : $ref };
	const part = (value) => {
		if (Array.isArray(value)) return value.map(part);
		return value !== null && typeof value === "object" ? forFile$1(value, file) : value;
	};
	const inner = Object.entries(schema).map(([key, value]) => [key, part(value)]);
	if (format === "int32" || format === "int64" || format === "uint8") return {
		...(require_core()).integerRanges[format],
		...Object.fromEntries(inner.filter(([key]) => key !== "format"))
	};
	const pattern = Object.entries((require_core()).formatPatterns).find(([name]) => name === format)?.[1];
	if (pattern === void 0) return Object.fromEntries(inner);
	return {
		...Object.fromEntries(inner),
		format: format === "micro-time" ? "date-time" : format,
		pattern
	};
}
// src/schema/kubeconform/plain-object.ts
function isPlainObject(value) {
	return value !== null && typeof value === "object" && !Array.isArray(value);
}
// src/schema/kubeconform/custom-schemas.ts
/** Formats that both engines assert by themselves. */
var asserted = /* @__PURE__ */ new Set([
	"date-time",
	"date",
	"ipv4",
	"ipv6"
]);
/** What stands for formats that kubeconform does not know, or knows otherwise: the embedded engine's meaning of them. All others are remarks to both. */
var stands = {
	...(require_core()).integerRanges,
	byte: { pattern: (require_core()).formatPatterns.byte },
	uuid: { pattern: "^(?i:[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12})$" }
};
/** The template that finds what {@link writeCustomSchema} wrote: with the whole group, where kubeconform's own layout drops all but its first label. */
function customSchemaLocation(folder) {
	return (0, (node_path()).join)(folder, "{{.Group}}", "{{.ResourceKind}}-{{.ResourceAPIVersion}}.json");
}
/** Where a custom kind's schema lies in the folder, or undefined where its names, which a change may have written, are not such names. */
function customSchemaFile({ group, version, kind }) {
	return /^[a-z0-9.-]{1,253}$/.test(group) && group.split(".").every((label) => label !== "") && /^[a-z0-9]{1,63}$/.test(version) && /^[A-Za-z][A-Za-z0-9]{0,62}$/.test(kind) ? (0, (node_path()).join)(group, `${kind.toLowerCase()}-${version}.json`) : void 0;
}
/** Writes one schema as kubeconform takes it, or gives the reason why it cannot. Rejects with the file system's error. */
async function writeCustomSchema(folder, custom) {
	const file = customSchemaFile(custom);
	if (file === void 0) return "its group, version or kind is not a valid name";
	const seen = {
		remote: false,
		bundled: /* @__PURE__ */ new Set()
	};
	const schema = forFile(custom.schema, seen);
	if (seen.remote || !isPlainObject(schema)) return "its schema refers to another document";
	const own = isPlainObject(schema.$defs) ? schema.$defs : {};
	const ids = new Set([...seen.bundled].filter((id) => own[id] === void 0 && isBundled(id)).flatMap((require_core()).closure));
	const bundled = Object.fromEntries([...ids].map((id) => [id, forFile((require_core()).readDefinition(id), seen)]));
	const whole = {
		$schema,
		...schema,
		$defs: {
			...own,
			...bundled
		}
	};
	await (0, (node_fs_promises()).mkdir)((0, (node_path()).join)(folder, custom.group), {
		recursive: true,
		mode: 448
	});
	await (0, (node_fs_promises()).writeFile)((0, (node_path()).join)(folder, file), JSON.stringify(whole), { mode: 384 });
}
/** Draft 4 says with a boolean what later drafts say with the limit. */
var exclusives = /* @__PURE__ */ new Map([["minimum", "exclusiveMinimum"], ["maximum", "exclusiveMaximum"]]);
/** A draft that the validator knows without fetching it; by itself it takes schemas for draft 4. */
var $schema = "http://json-schema.org/draft-07/schema#";
var inMaps = /* @__PURE__ */ new Set([
	"properties",
	"patternProperties",
	"definitions",
	"$defs",
	"dependencies",
	"dependentSchemas"
]);
var inPlace$1 = /* @__PURE__ */ new Set([
	"items",
	"additionalProperties",
	"additionalItems",
	"allOf",
	"anyOf",
	"oneOf",
	"not",
	"if",
	"then",
	"else",
	"propertyNames",
	"contains"
]);
function isBundled(id) {
	return (require_core()).definitionIds().has(id);
}
/** Drops what would lead the validator out of the file, to the web for example, and tells integer formats as limits. */
function forFile(schema, seen) {
	if (Array.isArray(schema)) return schema.map((part) => forFile(part, seen));
	if (!isPlainObject(schema)) return schema;
	if (typeof schema.$ref === "string" && schema.$ref.startsWith("#/$defs/")) seen.bundled.add((require_core()).referenced(schema.$ref));
	if (schema.$ref !== void 0 && !(typeof schema.$ref === "string" && schema.$ref.startsWith("#"))) seen.remote = true;
	const fields = [];
	for (const [key, value] of Object.entries(schema)) {
		if (key === "id" || key === "$id" || key === "$schema") continue;
		const exclusive = exclusives.get(key);
		if (exclusive !== void 0 && schema[exclusive] === true) {
			fields.push([exclusive, value]);
			continue;
		}
		if (typeof value === "boolean" && (key === "exclusiveMinimum" || key === "exclusiveMaximum")) continue;
		if (key === "format") fields.push(...formatFields(value, schema));
		else if (inMaps.has(key) && isPlainObject(value)) fields.push([key, mapValues(value, seen)]);
		else fields.push([key, inPlace$1.has(key) ? forFile(value, seen) : value]);
	}
	return Object.fromEntries(fields);
}
/** A format in keywords that kubeconform knows; nothing for one that is a remark. */
function formatFields(format, schema) {
	if (typeof format !== "string") return [];
	if (asserted.has(format)) return [["format", format]];
	const told = Object.hasOwn(stands, format) ? stands[format] : void 0;
	return Object.entries(told ?? {}).filter(([keyword]) => schema[keyword] === void 0);
}
function mapValues(map, seen) {
	return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, forFile(value, seen)]));
}
// src/schema/kubeconform/reduce.ts
var inPlace = [
	"allOf",
	"anyOf",
	"oneOf",
	"not",
	"if",
	"then",
	"else"
];
/** A schema, and all those that apply to the same value through it. */
function applying(tree, schema) {
	const own = tree.resolve(schema);
	if (!inPlace.some((keyword) => own[keyword] !== void 0) && own.dependencies === void 0) return [own];
	const all = /* @__PURE__ */ new Set([own]);
	for (const each of all) {
		const dependencies = isPlainObject(each.dependencies) ? Object.values(each.dependencies) : [];
		const parts = [...inPlace.flatMap((keyword) => each[keyword]), ...dependencies];
		for (const part of parts) if ((require_core()).isSchema(part)) all.add(tree.resolve(part));
	}
	return [...all];
}
/** What applies to a field of a mapping. */
function fieldSchemas(tree, schemas, key) {
	return gather(tree, schemas, ({ properties, additionalProperties, patternProperties }) => {
		return [properties !== void 0 && Object.hasOwn(properties, key) ? properties[key] : additionalProperties, ...isPlainObject(patternProperties) ? Object.values(patternProperties) : []];
	});
}
function itemSchemas(tree, schemas) {
	return gather(tree, schemas, ({ items, additionalItems, contains }) => [
		items,
		additionalItems,
		contains
	].flat());
}
/** Each only once: schemas that refer to themselves in several ways would double with every level of the value. */
function gather(tree, schemas, next) {
	const all = /* @__PURE__ */ new Set();
	for (const schema of schemas) for (const part of next(schema)) if ((require_core()).isSchema(part)) for (const each of applying(tree, part)) all.add(each);
	return [...all];
}
/** What schemas ask of a string beyond being one: nothing, a time or an amount, bytes, a length, or anything. */
function looksAt(schemas) {
	const decisive = [
		"enum",
		"const",
		"pattern",
		"contentEncoding",
		"contentMediaType"
	];
	if (schemas.some((schema) => decisive.some((keyword) => schema[keyword] !== void 0))) return "content";
	const asked = schemas.flatMap(({ format }) => format === void 0 ? [] : [formats.get(format) ?? "content"]);
	const first = asked.find((what) => what !== "nothing");
	if (first !== void 0) return asked.every((what) => what === first || what === "nothing") ? first : "content";
	return schemas.some(({ minLength, maxLength }) => minLength !== void 0 || maxLength !== void 0) ? "length" : "nothing";
}
var formats = /* @__PURE__ */ new Map([
	["int32", "nothing"],
	["int64", "nothing"],
	["uint8", "nothing"],
	["date-time", "measure"],
	["micro-time", "measure"],
	["quantity", "measure"],
	["byte", "bytes"]
]);
/** Keywords that compare lists and mappings as a whole. */
var comparing = [
	"enum",
	"const",
	"uniqueItems"
];
var plainKey = /^[\x20-\x26\x28-\x5b\x5d-\x7e]{0,400}$/;
var standIn = "-kubelatch-";
/** Makes of a value one with as little text in it as gives the same verdict: each string is emptied unless a schema looks at it. */
var Reducer = class {
	/** Why the value cannot be handed over, where it cannot. */
	unfit;
	/** Our stand-ins for field names that messages could not be read with, and the names themselves. */
	renamed = /* @__PURE__ */ new Map();
	#standIns = /* @__PURE__ */ new Map();
	#tree;
	constructor(tree) {
		this.#tree = tree;
	}
	reduce(value, schemas) {
		if (typeof value === "string") return reduceString(value, schemas);
		if (value === null || typeof value !== "object") return this.#scalar(value);
		if (schemas.some((schema) => comparing.some((keyword) => schema[keyword] !== void 0))) return this.#keep(value);
		if (!Array.isArray(value)) return this.#reduceFields(value, schemas);
		const item = itemSchemas(this.#tree, schemas);
		return value.map((each) => this.reduce(each, item));
	}
	#reduceFields(object, schemas) {
		const isOwn = (key) => schemas.some(({ properties }) => properties !== void 0 && Object.hasOwn(properties, key));
		const fields = Object.entries(object).map(([key, value]) => {
			const field = fieldSchemas(this.#tree, schemas, key);
			return [isOwn(key) || isPlain(key) ? key : this.#rename(key), this.reduce(value, field)];
		});
		return Object.fromEntries(fields);
	}
	#keep(value) {
		if (Array.isArray(value)) return value.map((item) => this.#keep(item));
		if (!isPlainObject(value)) return this.#scalar(value);
		return Object.fromEntries(Object.entries(value).map(([key, field]) => [isPlain(key) ? key : this.#rename(key), this.#keep(field)]));
	}
	#scalar(value) {
		if (typeof value === "number" && !Number.isFinite(value)) this.unfit = "it holds a number that is not finite, which JSON cannot tell";
		return value;
	}
	#rename(key) {
		const known = this.#standIns.get(key);
		if (known !== void 0) return known;
		const name = `${standIn}${this.#standIns.size}`;
		this.#standIns.set(key, name);
		this.renamed.set(name, key);
		return name;
	}
};
function isPlain(key) {
	return plainKey.test(key) && !key.startsWith(standIn);
}
/** Neither a time, nor an amount, nor base64: what is plainly none of them is refused as they would be, without its text. */
var none = "!";
var time = /^\d{4}-[\dTtZz:., +-]*$/;
var amount = /^\s*[+-]?[\d.]*[A-Za-z]{0,2}[+-]?\d*\s*$/;
function reduceString(value, schemas) {
	const what = looksAt(schemas);
	if (what === "content") return value;
	if (what === "measure") return value.length <= 64 && (time.test(value) || amount.test(value)) ? value : none;
	if (what === "bytes") return /^[A-Za-z0-9+/=\s]*$/.test(value) ? value : none;
	return what === "length" ? "x".repeat([...value].length) : "";
}
// src/schema/kubeconform/document.ts
/**
* Makes the document of one object. Both engines read the same scalars, because what is written is JSON of the value as read.
* Strings that its schema does not look at are emptied, whatever the kind: nothing that may be a credential is written to a disk.
*/
function toDocument(value, tree) {
	const reducer = new Reducer(tree);
	const all = reducer.reduce(value, applying(tree, tree.root));
	if (reducer.unfit !== void 0) return { failed: reducer.unfit };
	if (!isPlainObject(all) || !isPlainObject(value)) return { failed: "it is not an object" };
	const reduced = {
		...all,
		apiVersion: value.apiVersion,
		kind: value.kind
	};
	const { renamed } = reducer;
	const metadata = nameable(reduced, tree);
	if (metadata === void 0) return {
		alone: true,
		line: toLine(readable(reduced, value)),
		renamed,
		complaints: complainOfMetadata(value, tree)
	};
	return {
		alone: false,
		line: toLine({
			metadata: omit(metadata, "name"),
			...omit(reduced, "metadata")
		}),
		renamed,
		complaints: []
	};
}
function omit(object, field) {
	const { [field]: _, ...rest } = object;
	return rest;
}
var beginning = "{\"metadata\":{";
/** The line of a document that does not stand alone with a name of ours, by which its result is recognised. */
function nameLine(line, name) {
	const rest = line.slice(13);
	return `${beginning}"name":${JSON.stringify(name)}${rest.startsWith("}") ? "" : ","}${rest}`;
}
function complainOfMetadata(object, tree) {
	const { metadata } = object;
	if (metadata === void 0 || metadata === null || isPlainObject(metadata)) return [];
	const schema = (require_core()).childSchema(tree, tree.root, "metadata", false);
	return schema !== void 0 && applying(tree, schema).some(({ type }) => type !== void 0) ? [{
		pointer: "/metadata",
		keyword: "type",
		names: []
	}] : [];
}
/**
* The metadata, where a name of ours changes no verdict and kubeconform will report it: it reads names without regard to case,
* and a custom kind's schema may have a say in them.
*/
function nameable(object, tree) {
	const { metadata } = object;
	if (!isPlainObject(metadata) || hasVariant(object, [
		"apiVersion",
		"kind",
		"metadata"
	])) return void 0;
	if (hasVariant(metadata, [
		"name",
		"namespace",
		"generateName"
	])) return void 0;
	if (!isScalar(metadata.namespace) || !isScalar(metadata.generateName)) return void 0;
	if (metadata.name !== void 0 && typeof metadata.name !== "string") return void 0;
	const schema = (require_core()).childSchema(tree, tree.root, "metadata", false);
	return schema === void 0 || looksAt(fieldSchemas(tree, applying(tree, schema), "name")) === "nothing" ? metadata : void 0;
}
function hasVariant(object, names) {
	return Object.keys(object).some((key) => !names.includes(key) && names.some((name) => name.toLowerCase() === key.toLowerCase()));
}
/**
* kubeconform decodes apiVersion, kind and the names before it validates, without regard to case, and gives up where they have another type.
* A name that is a number it takes, and refuses as the schema does.
* https://github.com/yannh/kubeconform/blob/v0.8.0/pkg/resource/resource.go
*/
function readable(reduced, object) {
	const fixed = Object.entries(reduced).map(([key, value]) => {
		const lower = key.toLowerCase();
		if (lower === "apiversion") return [key, object.apiVersion];
		if (lower === "kind") return [key, object.kind];
		return [key, lower === "metadata" ? readableMetadata(value) : value];
	});
	return Object.fromEntries(fixed);
}
function readableMetadata(metadata) {
	if (metadata === null || !isPlainObject(metadata)) return metadata === null ? null : {};
	const fixed = Object.entries(metadata).map(([key, value]) => {
		return [key, [
			"name",
			"namespace",
			"generatename"
		].includes(key.toLowerCase()) && !isScalar(value) ? 7 : value];
	});
	return Object.fromEntries(fixed);
}
function isScalar(value) {
	return value === null || typeof value !== "object";
}
/** JSON leaves a few characters as they are that YAML does not take. */
function toLine(value) {
	return JSON.stringify(value).replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
// src/schema/kubeconform/messages.ts
/**
* How the validator of v0.7 and v0.8 words each keyword; undefined where the words begin with it.
* https://github.com/santhosh-tekuri/jsonschema/blob/v6.0.2/kind/kind.go
*/
var wordings = [
	["parts", /^(?:validation failed|'?allOf'? failed)$/],
	["anyOf", /^'?anyOf'? failed$/],
	["oneOf", /^'?oneOf'? failed, (?:none matched|subschemas \d+, \d+ matched)$/],
	["not", /^'?not'? failed$/],
	["additionalProperties", /^additional properties '.*' not allowed$/],
	["required", /^(?:missing propert(?:y|ies) '.*'|properties '.*' required, if '.*' exists)$/],
	["type", /^got [a-z]+, want [a-z ]+$/],
	["enum", /^(?:value must be .*|'?(?:enum|const)'? failed)$/s],
	["pattern", /^'.*' does not match pattern '.*'$/s],
	["format", /^.* is not valid [a-z0-9-]+: .*$/s],
	[void 0, /^(minimum|maximum|exclusiveMinimum|exclusiveMaximum|multipleOf|(?:min|max)(?:Length|Items|Properties)): got /],
	["contains", /^no items match contains schema$/],
	["uniqueItems", /^items at \d+ and \d+ are equal$/]
];
var opening = /^problem validating schema\. Check JSON formatting: jsonschema validation failed with '[^']*'/;
/** kubeconform makes each line break a space, so that a line's depth is still told by the spaces before its dash. */
var entry = / ((?: {2})*)- at '((?:\/[^']*)?)': /g;
/**
* The complaints in one result's `msg`, or undefined where it is worded in a way that is not known: then nothing of it may be taken for whole.
* `msg` tells every level of causes, `validationErrors` only the first. Field names must be free of quotes and backslashes, as the documents
* that are handed over have them: so no quoted text can look like the beginning of an entry.
*/
function readMessage(message) {
	const head = opening.exec(message);
	if (head === null) return void 0;
	const body = message.slice(head[0].length);
	const starts = [...body.matchAll(entry)];
	if (starts[0]?.index !== 0) return void 0;
	const complaints = [];
	let silent = Number.POSITIVE_INFINITY;
	for (const [index, start] of starts.entries()) {
		const [whole, indent = "", at = ""] = start;
		const depth = indent.length;
		if (depth > silent) continue;
		silent = Number.POSITIVE_INFINITY;
		const words = body.slice(start.index + whole.length, starts[index + 1]?.index);
		const keyword = keywordOf(words);
		const pointer = toPointer(at);
		if (keyword === void 0 || pointer === void 0) return void 0;
		if (keyword === "anyOf" || keyword === "oneOf") silent = depth;
		if (keyword !== "parts") complaints.push({
			pointer,
			keyword,
			names: namesIn(keyword, words)
		});
	}
	return complaints.length === 0 ? void 0 : complaints;
}
function keywordOf(words) {
	for (const [keyword, wording] of wordings) {
		const found = wording.exec(words);
		if (found !== null) return keyword ?? found[1];
	}
}
function namesIn(keyword, words) {
	if (keyword !== "additionalProperties" && keyword !== "required") return [];
	return [...words.replace(/ required, if .*$/s, "").matchAll(/'([^']*)'/g)].map(([, name = ""]) => name);
}
function toPointer(at) {
	if (at === "") return "";
	const pointer = `/${at.slice(1)}`;
	return (require_core()).tokens(pointer).length > 0 ? pointer : void 0;
}
// src/schema/kubeconform/results.ts
var statuses = {
	statusValid: "valid",
	statusInvalid: "invalid",
	statusError: "error",
	statusSkipped: "skipped",
	"": "empty"
};
/**
* The results of one run with `-output json -verbose -summary`, or what is wrong with them. The list, its summary and the exit status must
* say the same: an answer that was cut or mixed up must not look like one where all is well.
*/
function readResults(stdout, exitCode) {
	const answer = parse(stdout);
	if (!isRecord(answer) || !Array.isArray(answer.resources)) return { failed: stdout.trim() === "" ? `it printed nothing (exit status ${exitCode})` : "it printed something else than its JSON" };
	const results = [];
	for (const item of answer.resources) {
		const result = toResult(item);
		if (result === void 0) return { failed: "its JSON has another form than is known" };
		results.push(result);
	}
	const flaw = contradiction(results, answer.summary, exitCode);
	return flaw === void 0 ? results : { failed: flaw };
}
function contradiction(results, summary, exitCode) {
	const count = (status) => results.filter((result) => result.status === status).length;
	const counted = {
		valid: count("valid"),
		invalid: count("invalid"),
		errors: count("error"),
		skipped: count("skipped")
	};
	if (!(isRecord(summary) && Object.entries(counted).every(([key, number]) => summary[key] === number))) return "its summary does not agree with its results";
	if (exitCode === 0 !== (counted.invalid + counted.errors === 0)) return `its exit status ${exitCode} does not agree with its results`;
}
function toResult(item) {
	if (!isRecord(item)) return void 0;
	const { filename, kind, name, version, status, msg } = item;
	if (typeof filename !== "string" || typeof kind !== "string" || typeof name !== "string" || typeof version !== "string") return void 0;
	if (typeof status !== "string" || typeof msg !== "string" || !Object.hasOwn(statuses, status)) return void 0;
	const known = statuses[status];
	return known === void 0 ? void 0 : {
		filename,
		apiVersion: version,
		kind,
		name,
		status: known,
		message: msg
	};
}
function parse(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
function isRecord(value) {
	return value !== null && typeof value === "object" && !Array.isArray(value);
}
// src/schema/kubeconform/run.ts
/** Documents in one file: kubeconform splits a file on one thread, and reads several at once. */
var documentsPerFile = 250;
/** Has kubeconform judge the tasks of one version. Every task gets a verdict. */
async function runTasks(program, minor, tasks, limits) {
	return await (require_temporary()).withTemporaryFolder(async (folder) => {
		const verdicts = /* @__PURE__ */ new Map();
		const schemas = (0, (node_path()).join)(folder.path, "schemas");
		const kinds = new Set(tasks.map(({ apiVersion, kind }) => `${apiVersion} ${kind}`));
		await writeOutSchemas(schemas, minor, [], (apiVersion, kind) => kinds.has(`${apiVersion} ${kind}`));
		const usable = await writeCustomSchemas((0, (node_path()).join)(folder.path, "custom"), tasks, verdicts);
		const locations = [customSchemaLocation((0, (node_path()).join)(folder.path, "custom")), (0, (node_path()).join)(schemas, "{{.ResourceKind}}{{.KindSuffix}}.json")];
		for (let from = 0; from < usable.length; from += limits.batch) {
			const batch = {
				name: `documents-${from}`,
				tasks: usable.slice(from, from + limits.batch),
				locations
			};
			for (const [task, verdict] of await runBatch(program, folder, batch, limits)) verdicts.set(task, verdict);
		}
		return verdicts;
	});
}
/** Writes what is needed of the custom schemas; gives the tasks that can go on. */
async function writeCustomSchemas(folder, tasks, verdicts) {
	const written = /* @__PURE__ */ new Map();
	const usable = [];
	for (const task of tasks) {
		const { custom } = task.check;
		if (custom !== void 0 && !written.has(custom)) written.set(custom, await writeCustomSchema(folder, custom));
		const flaw = custom === void 0 ? void 0 : written.get(custom);
		if (flaw === void 0) usable.push(task);
		else verdicts.set(task, { failed: flaw });
	}
	return usable;
}
async function runBatch(program, folder, { name, tasks, locations }, limits) {
	const layout = await writeDocuments(folder, name, tasks);
	const documents = (0, (node_path()).join)(folder.path, name);
	const run = await runKubeconform(program, {
		documents,
		schemaLocations: locations,
		workers: limits.workers,
		timeLimit: limits.timeLimit,
		...limits.signal === void 0 ? {} : { signal: limits.signal }
	});
	const results = "failed" in run ? run : readResults(run.stdout, run.exitCode);
	if ("failed" in results) return new Map(tasks.map((task) => [task, results]));
	return match(results, layout, documents);
}
async function writeDocuments(folder, name, tasks) {
	const layout = /* @__PURE__ */ new Map();
	let lines = [];
	let named = /* @__PURE__ */ new Map();
	const flush = async () => {
		if (lines.length === 0) return;
		const file = `${layout.size}.json`;
		layout.set(file, named);
		await folder.write((0, (node_path()).join)(name, file), lines.join("\n---\n"));
		lines = [];
		named = /* @__PURE__ */ new Map();
	};
	for (const [index, task] of tasks.entries()) {
		const { alone, line } = task;
		if (alone) await flush();
		const id = alone ? "" : `m${index}`;
		lines.push(alone ? line : nameLine(line, id));
		named.set(id, task);
		if (alone || lines.length === documentsPerFile) await flush();
	}
	await flush();
	return layout;
}
/** Gives every task the one result that is its own. What is missing, twice there or of another kind is no answer. */
function match(results, layout, documents) {
	const verdicts = /* @__PURE__ */ new Map();
	for (const result of results) {
		const named = result.filename.startsWith(`${documents}/`) ? layout.get(result.filename.slice(documents.length + 1)) : void 0;
		const task = named?.get("") ?? named?.get(result.name);
		if (task === void 0) continue;
		verdicts.set(task, verdicts.has(task) ? { failed: "it answered twice" } : toVerdict(result, task));
	}
	for (const named of layout.values()) for (const task of named.values()) if (!verdicts.has(task)) verdicts.set(task, { failed: "it gave no answer" });
	return verdicts;
}
function toVerdict(result, task) {
	if (result.status === "valid" || result.status === "invalid") {
		if (result.kind !== task.kind || result.apiVersion !== task.apiVersion) return { failed: "it answered for another kind" };
	}
	if (result.status === "valid") return [];
	if (result.status === "invalid") return readMessage(result.message) ?? { failed: "its words are not understood" };
	if (result.status === "error" && result.message.startsWith("could not find schema for")) return { failed: "it could not use the schema" };
	if (result.status === "error" && result.message.startsWith("error unmarshalling resource")) return { failed: "it could not read the object" };
	return { failed: `it did not check the object (${result.status})` };
}
// src/schema/kubeconform/schema-errors.ts
/** A complaint in the words of both engines, rebuilt from its place and the schema there. */
function toErrors(complaint, value, { minors, tree }) {
	return toRefused(complaint).map((refused) => ({
		...(require_core()).describeRefused(refused, value, tree),
		versions: minors
	}));
}
function toRefused({ pointer, keyword, names }) {
	return keyword === "additionalProperties" || keyword === "required" ? names.map((field) => ({
		pointer,
		keyword,
		field
	})) : [{
		pointer,
		keyword
	}];
}
// src/schema/kubeconform/custom-tree.ts
/** The schema of a custom kind; the first one counts, and catalogues may name kinds in lower case. */
function findCustomSchema(customSchemas, apiVersion, kind) {
	const ofVersion = customSchemas.filter(({ group, version }) => apiVersion === (group === "" ? version : `${group}/${version}`));
	return ofVersion.find((one) => one.kind === kind) ?? ofVersion.find((one) => one.kind === kind.toLowerCase());
}
/** The tree of a custom kind's schema; references lead into itself, or to a bundled definition. */
function customTree(schema) {
	const top = { ...schema };
	const resolve = (part, hops = 0) => {
		if (typeof part.$ref !== "string" || hops > 20) return part;
		const found = part.$ref.startsWith("#/") ? lookUp(top, part.$ref) : {};
		return found === void 0 ? bundled(part.$ref) : resolve(found, hops + 1);
	};
	return {
		root: resolve(top),
		resolve
	};
}
function bundled(reference) {
	const id = (require_core()).referenced(reference);
	return reference.startsWith("#/$defs/") && (require_core()).definitionIds().has(id) ? (require_core()).builtInTree(id).root : {};
}
function lookUp(top, reference) {
	let at = top;
	const pointer = `/${reference.slice(2)}`;
	for (const token of (require_core()).tokens(pointer)) at = (require_core()).isSchema(at) && Object.hasOwn(at, token) ? at[token] : void 0;
	return (require_core()).isSchema(at) ? at : void 0;
}
// src/schema/kubeconform/tasks.ts
/** Sorts objects into tasks; equal documents become one. */
var TaskList = class {
	#tasks = /* @__PURE__ */ new Map();
	#checks = /* @__PURE__ */ new Map();
	#minors;
	#customSchemas;
	constructor(minors, customSchemas) {
		this.#minors = minors;
		this.#customSchemas = customSchemas;
	}
	/** Every task so far. */
	get tasks() {
		return [...this.#tasks.values()];
	}
	/** What has to be asked for one object. */
	ask(manifest, standing) {
		return this.#checksOf(manifest, standing).map((check) => this.#askOne(manifest, check));
	}
	#checksOf({ apiVersion, kind }, standing) {
		const key = `${apiVersion} ${kind}`;
		const known = this.#checks.get(key);
		if (known !== void 0) return known;
		const checks = standing.is === "built-in" ? builtInChecks(apiVersion, kind, standing.served) : this.#customChecks(apiVersion, kind, standing);
		this.#checks.set(key, checks);
		return checks;
	}
	#customChecks(apiVersion, kind, standing) {
		const minor = this.#minors.at(-1);
		if (standing.is !== "custom" || minor === void 0) return [];
		const custom = findCustomSchema(this.#customSchemas, apiVersion, kind);
		return custom === void 0 ? [] : [{
			tree: customTree(custom.schema),
			minor,
			minors: [],
			custom
		}];
	}
	#askOne({ apiVersion, kind, value }, check) {
		if (kind.toLowerCase() === "list") return {
			check,
			failed: "kubeconform takes every kind called List apart"
		};
		const document = toDocument(value, check.tree);
		if ("failed" in document) return {
			check,
			failed: document.failed
		};
		const { alone, line, renamed, complaints } = document;
		const key = (0, (node_crypto()).createHash)("sha1").update(`${check.minor} ${line}`).digest("base64");
		const task = this.#tasks.get(key) ?? {
			check,
			apiVersion,
			kind,
			alone,
			line
		};
		this.#tasks.set(key, task);
		return {
			check,
			task,
			renamed,
			complaints
		};
	}
};
/**
* One check per meaning: versions that serve a kind with the same definition need only one, the newest.
* None for a list (`List`, `ConfigMapList`): its items are asked for one by one.
*/
function builtInChecks(apiVersion, kind, served) {
	if (kind.endsWith("List")) return [];
	const byDefinition = /* @__PURE__ */ new Map();
	for (const minor of served) {
		const id = (require_core()).definitionId(apiVersion, kind, minor);
		if (id !== void 0) byDefinition.set(id, [...byDefinition.get(id) ?? [], minor]);
	}
	return [...byDefinition].flatMap(([id, minors]) => {
		const minor = minors.at(-1);
		return minor === void 0 ? [] : [{
			tree: (require_core()).builtInTree(id),
			minor,
			minors
		}];
	});
}
// src/schema/kubeconform/answer.ts
/** Starts at the same time; each uses all cores, but much of its life is starting and reading schemas. */
var runsAtOnce = 2;
/**
* Has kubeconform judge objects against the schemas of the versions in use, without a network; the answers are by the objects' ids.
* Every object gets an answer: where kubeconform failed, answered for another, or not in words that are understood, it is a failed one.
* No object is held longer than it takes to write it out: one that has errors is recalled. Never rejects.
*/
async function answerWithKubeconform(manifests, minors, options) {
	const list = new TaskList(minors, options.customSchemas);
	const asked = /* @__PURE__ */ new Map();
	for (const manifest of manifests) {
		const standing = options.standing(manifest.apiVersion, manifest.kind, minors);
		asked.set(manifest.id, {
			standing,
			checks: list.ask(manifest, standing),
			recall: manifest.recall
		});
	}
	const verdicts = await runAll(list.tasks, options);
	return new Map([...asked].map(([id, parts]) => [id, assemble({
		...parts,
		verdicts
	})]));
}
async function runAll(tasks, options) {
	const { program } = options;
	if ("failed" in program) return new Map(tasks.map((task) => [task, program]));
	const byMinor = /* @__PURE__ */ new Map();
	for (const task of tasks) {
		const same = byMinor.get(task.check.minor);
		if (same === void 0) byMinor.set(task.check.minor, [task]);
		else same.push(task);
	}
	const limits = {
		timeLimit: options.timeLimit ?? 3e5,
		workers: (0, (node_os()).availableParallelism)(),
		batch: options.batch ?? 2e4,
		...options.signal === void 0 ? {} : { signal: options.signal }
	};
	const verdicts = /* @__PURE__ */ new Map();
	const waiting = [...byMinor];
	const work = async () => {
		for (let next = waiting.shift(); next !== void 0; next = waiting.shift()) for (const [task, verdict] of await runOrFail(program, ...next, limits)) verdicts.set(task, verdict);
	};
	await Promise.all(Array.from({ length: runsAtOnce }, work));
	return verdicts;
}
/** A private folder that cannot be written (a full disk) fails what was to be written, and nothing else. */
async function runOrFail(program, minor, tasks, limits) {
	try {
		return await runTasks(program, minor, tasks, limits);
	} catch (error) {
		const code = error instanceof Error && "code" in error ? ` (${error.code})` : "";
		return new Map(tasks.map((task) => [task, { failed: `its input could not be written to a private folder${code}` }]));
	}
}
function assemble({ standing, checks, recall, verdicts }) {
	const errors = [];
	const failures = /* @__PURE__ */ new Set();
	for (const asked of checks) {
		const { check } = asked;
		const verdict = "failed" in asked ? asked : verdicts.get(asked.task) ?? { failed: "it was not run" };
		if ("failed" in verdict) {
			failures.add(`kubeconform${check.minors.length === 0 ? "" : ` (${check.minors.join(", ")})`}: ${verdict.failed}`);
			continue;
		}
		if ("failed" in asked) continue;
		const { renamed, complaints } = asked;
		for (const complaint of [...complaints, ...verdict]) errors.push(...toErrors(original(complaint, renamed), recall(), check));
	}
	const answer = {
		standing,
		errors: (require_core()).mergeErrors(errors)
	};
	return failures.size === 0 ? answer : {
		...answer,
		failed: [...failures].join("; ")
	};
}
/** With the object's own field names for our stand-ins. */
function original({ pointer, keyword, names }, renamed) {
	const own = (name) => renamed.get(name) ?? name;
	return {
		pointer: renamed.size === 0 ? pointer : (require_core()).tokens(pointer).reduce((at, token) => (require_core()).child(at, own(token)), ""),
		keyword,
		names: names.map(own)
	};
}
// src/schema/kubeconform/port.ts
/** A port to the kubeconform at a path that a person gave, else to the one that is found. It is looked for once, at the first question. */
function openKubeconformPort(path, find = {}) {
	let program;
	return { async answer(manifests, minors, customSchemas) {
		program ??= findKubeconform(path === void 0 ? find : {
			...find,
			path
		});
		const usable = customSchemas.filter(({ group }) => !(require_core()).isBuiltInGroup(group));
		return await answerWithKubeconform(manifests, minors, {
			program: await program,
			customSchemas: usable,
			standing: (apiVersion, kind) => standing(apiVersion, kind, minors, usable)
		});
	} };
}
function standing(apiVersion, kind, minors, customSchemas) {
	const custom = findCustomSchema(customSchemas, apiVersion, kind);
	return custom === void 0 ? (require_core()).standingOf(apiVersion, kind, minors) : {
		is: "custom",
		source: custom.source
	};
}
exports.openKubeconformPort = openKubeconformPort;
