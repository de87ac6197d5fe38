require("./rolldown-runtime.js");
let require_core$loaded;
const require_core = () => (require_core$loaded ??= require("./core.js"));
let require_git$loaded;
const require_git = () => (require_git$loaded ??= require("./git.js"));
let require_run_program$loaded;
const require_run_program = () => (require_run_program$loaded ??= require("./run-program.js"));
// src/programs/git-fetch.ts
var defaultTimeout = 12e4;
/**
* Brings commits into the repository's object store, without tags, and without writing a ref or FETCH_HEAD.
* In a shallow clone each comes alone (`shallow`) or with as much of its history as `depth` says, otherwise with what is missing of it.
*/
async function fetchCommits(place, remote, commits, options) {
	const depth = options.shallow ? [`--depth=${options.depth ?? 1}`] : [];
	const quiet = [
		"--quiet",
		"--no-tags",
		"--no-write-fetch-head",
		"--no-recurse-submodules",
		"--no-auto-maintenance",
		"--refmap="
	];
	const answer = await ask(place, remote, [
		"fetch",
		...depth,
		...quiet,
		"--end-of-options",
		remote.url,
		...commits
	]);
	return "output" in answer ? { fetched: true } : {
		fetched: false,
		detail: answer.detail
	};
}
/** Brings contents into the object store of a partial clone that has their trees. GitHub gives any object by its id. */
async function fetchBlobs(place, remote, ids) {
	const quiet = [
		"--quiet",
		"--no-tags",
		"--no-write-fetch-head",
		"--no-recurse-submodules",
		"--no-auto-maintenance",
		"--refmap="
	];
	const alone = ["-c", "fetch.negotiationAlgorithm=noop"];
	const answer = await ask(place, remote, [
		"fetch",
		...quiet,
		"--stdin",
		"--end-of-options",
		remote.url
	], {
		config: alone,
		input: `${ids.join("\n")}\n`
	});
	return "output" in answer ? { fetched: true } : {
		fetched: false,
		detail: answer.detail
	};
}
/** The commit that a ref of the server names now, by the ref's full name; undefined where it cannot be told. */
async function remoteTip(place, remote, ref) {
	const answer = await ask(place, remote, [
		"ls-remote",
		"--quiet",
		"--end-of-options",
		remote.url,
		ref
	]);
	if (!("output" in answer)) return void 0;
	const id = answer.output.split("\n").map((line) => line.split("	")).find(([, name]) => name === ref)?.[0];
	return id !== void 0 && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(id) ? id : void 0;
}
async function ask(place, remote, args, { config = [], input } = {}) {
	const result = await (require_run_program()).runProgram("git", (require_git()).gitArguments([
		...quietConfig,
		...config,
		...args
	]), {
		...input === void 0 ? {} : { input },
		cwd: place.directory,
		environment: fetchEnvironment(place, remote),
		timeout: remote.timeout ?? defaultTimeout,
		outputLimit: 16777216
	});
	if (!result.ended) return { detail: (require_core()).text`git ${(require_core()).untrusted(args[0] ?? "")} failed: ${result.detail}` };
	if (result.exitCode !== 0) return { detail: (require_core()).text`git ${(require_core()).untrusted(args[0] ?? "")} failed: ${(require_core()).untrusted((require_git()).lastLine(result.stderr))}` };
	return { output: result.stdout };
}
/** No redirect, because the token would be asked for elsewhere; no program of a config; no work beyond the fetch. */
var quietConfig = [
	"http.followRedirects=false",
	"credential.helper=",
	"fetch.recurseSubmodules=false",
	"gc.auto=0",
	"maintenance.auto=false"
].flatMap((entry) => ["-c", entry]);
/** How the machine reaches the network. git's own config files are not read: they could send a URL elsewhere. */
var networkVariables = [
	"http_proxy",
	"https_proxy",
	"HTTPS_PROXY",
	"all_proxy",
	"ALL_PROXY",
	"no_proxy",
	"NO_PROXY",
	"SSL_CERT_FILE",
	"SSL_CERT_DIR",
	"GIT_SSL_CAINFO"
];
function fetchEnvironment(place, remote) {
	const network = networkVariables.flatMap((name) => {
		const value = place.environment[name];
		return value === void 0 ? [] : [[name, value]];
	});
	return {
		...(require_git()).gitEnvironment(place),
		...Object.fromEntries(network),
		GIT_ALLOW_PROTOCOL: new URL(remote.url).protocol === "http:" ? "http" : "https",
		GIT_CONFIG_GLOBAL: "/dev/null",
		...authentication(remote)
	};
}
/**
* actions/checkout leaves its own header for the whole server in the repository's config; two are refused ("Duplicate header").
* The empty value takes back what was set for this URL or shorter ones: https://git-scm.com/docs/git-config#Documentation/git-config.txt-httpextraHeader
*/
function authentication({ url, token }) {
	if (token === void 0 || token === "" || !isPrivate(new URL(url))) return {};
	const key = `http.${url}.extraheader`;
	return {
		GIT_CONFIG_COUNT: "2",
		GIT_CONFIG_KEY_0: key,
		GIT_CONFIG_VALUE_0: "",
		GIT_CONFIG_KEY_1: key,
		GIT_CONFIG_VALUE_1: `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString("base64")}`
	};
}
/** A token goes over TLS, or stays on this machine. */
function isPrivate({ protocol, hostname }) {
	return protocol === "https:" || [
		"localhost",
		"127.0.0.1",
		"[::1]"
	].includes(hostname);
}
exports.fetchBlobs = fetchBlobs;
exports.fetchCommits = fetchCommits;
exports.remoteTip = remoteTip;
