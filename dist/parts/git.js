let require_start$loaded;
const require_start = () => (require_start$loaded ??= require("./start.js"));
let require_environment$loaded;
const require_environment = () => (require_environment$loaded ??= require("./environment.js"));
let node_child_process$loaded;
const node_child_process = () => (node_child_process$loaded ??= require("node:child_process"));
// src/programs/git.ts
/**
* Nothing that a repository's config names is run: no hook, no monitor, no pager, no credential program. A checkout that belongs to another
* user is read all the same (in Actions it does): what git's ownership check guards against is just what is off here.
*/
var safeConfig = [
	"core.fsmonitor=",
	"core.hooksPath=/dev/null",
	"core.attributesFile=/dev/null",
	"core.askPass=",
	"safe.directory=*"
];
var safeVariables = {
	GIT_CONFIG_NOSYSTEM: "1",
	GIT_ATTR_NOSYSTEM: "1",
	GIT_TERMINAL_PROMPT: "0",
	GIT_OPTIONAL_LOCKS: "0",
	GIT_NO_REPLACE_OBJECTS: "1",
	GIT_NO_LAZY_FETCH: "1",
	GIT_ALLOW_PROTOCOL: "none"
};
/** What git's own hooks set for the programs that they run: without it a run inside a hook would read another index or miss new objects. */
var placeVariables = [
	"GIT_DIR",
	"GIT_WORK_TREE",
	"GIT_COMMON_DIR",
	"GIT_INDEX_FILE",
	"GIT_OBJECT_DIRECTORY",
	"GIT_ALTERNATE_OBJECT_DIRECTORIES",
	"GIT_CEILING_DIRECTORIES",
	"GIT_DISCOVERY_ACROSS_FILESYSTEM"
];
/** The whole argument list of a git that executes nothing of the repository. */
function gitArguments(args) {
	return [
		"--no-pager",
		"--no-optional-locks",
		"--literal-pathspecs",
		...safeConfig.flatMap((entry) => ["-c", entry]),
		...args
	];
}
var environments = /* @__PURE__ */ new WeakMap();
/** The environment of every git: clean, without prompts, replaced objects or network. Made once for each place. */
function gitEnvironment(place) {
	const made = environments.get(place) ?? makeEnvironment(place);
	environments.set(place, made);
	return made;
}
function makeEnvironment(place) {
	const extra = { ...safeVariables };
	for (const name of placeVariables) {
		const value = place.environment[name];
		if (value !== void 0) extra[name] = value;
	}
	return (require_environment()).cleanEnvironment(extra, {
		environment: place.environment,
		folder: place.directory
	});
}
/**
* Runs git and gives its whole output; throws only when it cannot be started.
*
* Started by node itself: execa costs 37 ms in a cold process (25 ms to load, 12 ms at its first use), and a `diff` asks git five short
* questions of 2 ms each. What takes longer or needs ending runs over execa (fetch.ts).
*/
function runGit(place, args, input = "") {
	return new Promise((resolve, reject) => {
		const child = (0, (node_child_process()).spawn)("git", gitArguments(args), {
			cwd: place.directory,
			env: gitEnvironment(place),
			stdio: "pipe",
			windowsHide: true
		});
		const out = [];
		const said = [];
		child.stdout.on("data", (chunk) => out.push(chunk));
		child.stderr.on("data", (chunk) => said.push(chunk));
		child.on("error", (error) => reject(startError(error, place)));
		child.on("close", (code, signal) => {
			resolve({
				status: code ?? signal ?? "SIGKILL",
				stdout: Buffer.concat(out),
				stderr: Buffer.concat(said).toString()
			});
		});
		child.stdin.on("error", () => {});
		child.stdin.end(input);
	});
}
/** Runs git and gives its output; a status other than 0 is an error that names the command and what git said. */
async function readGit(place, args, input = "") {
	const answer = await runGit(place, args, input);
	if (answer.status !== 0) throw gitError(args, answer);
	return answer.stdout;
}
/** What to tell a person of a git command that failed: never its arguments, which may come from a change. */
function gitError(args, answer) {
	const how = typeof answer.status === "number" ? `with status ${answer.status}` : `by ${answer.status}`;
	const said = readable(answer.stderr);
	return new (require_start()).UserError(`git ${args[0]} ended ${how}${said === "" ? "." : `: ${said}`}`, { hint: gitHint(answer.stderr) });
}
/** Why git could not be started at all. */
function startError(error, place) {
	const code = error instanceof Error && "code" in error ? error.code : void 0;
	if (code !== "ENOENT" && code !== "ENOTDIR" && code !== "EACCES") return error instanceof Error ? error : new Error(String(error));
	return new (require_start()).UserError(`git could not be started in ${JSON.stringify(place.directory)}: it is not installed, or the folder does not exist.`, {
		hint: "Install git (2.25 or later) outside the repository and put it on PATH, or compare two folders: `kubelatch diff BEFORE AFTER`.",
		cause: error
	});
}
function gitHint(stderr) {
	if (stderr.includes("safe.directory")) return "Run `git config --global --add safe.directory \"$PWD\"` in the repository.";
	if (stderr.includes("promisor")) return "This clone leaves out trees or commits: clone with `--filter=blob:none`, or without a filter.";
	return "Run `git fsck` to see whether the repository is whole.";
}
/** What git said last, which names the cause, on one line and without what a terminal would act on. */
function lastLine(stderr) {
	return readable(stderr.split("\n").filter(isTelling).at(-1) ?? "");
}
/** git's first lines on one line. */
function readable(stderr) {
	return stderr.split("\n").filter(isTelling).slice(0, 3).map((line) => line.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "\ufffd").slice(0, 300)).join(" ");
}
function isTelling(line) {
	return line.trim() !== "" && !line.startsWith("hint:");
}
Object.defineProperty(exports, "gitArguments", {
	enumerable: true,
	get: function() {
		return gitArguments;
	}
});
Object.defineProperty(exports, "gitEnvironment", {
	enumerable: true,
	get: function() {
		return gitEnvironment;
	}
});
Object.defineProperty(exports, "gitError", {
	enumerable: true,
	get: function() {
		return gitError;
	}
});
Object.defineProperty(exports, "lastLine", {
	enumerable: true,
	get: function() {
		return lastLine;
	}
});
Object.defineProperty(exports, "readGit", {
	enumerable: true,
	get: function() {
		return readGit;
	}
});
Object.defineProperty(exports, "runGit", {
	enumerable: true,
	get: function() {
		return runGit;
	}
});
Object.defineProperty(exports, "startError", {
	enumerable: true,
	get: function() {
		return startError;
	}
});
