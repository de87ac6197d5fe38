Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
require("./parts/rolldown-runtime.js");
let require_core$loaded;
const require_core = () => (require_core$loaded ??= require("./parts/core.js"));
let require_start$loaded;
const require_start = () => (require_start$loaded ??= require("./parts/start.js"));
let require_repository$loaded;
const require_repository = () => (require_repository$loaded ??= require("./parts/repository.js"));
let require_markdown_voice$loaded;
const require_markdown_voice = () => (require_markdown_voice$loaded ??= require("./parts/markdown-voice.js"));
let require_github$loaded;
const require_github = () => (require_github$loaded ??= require("./parts/github.js"));
let require_git_tree$loaded;
const require_git_tree = () => (require_git_tree$loaded ??= require("./parts/git-tree.js"));
let require_commits_between$loaded;
const require_commits_between = () => (require_commits_between$loaded ??= require("./parts/commits-between.js"));
let require_default_base$loaded;
const require_default_base = () => (require_default_base$loaded ??= require("./parts/default-base.js"));
let node_os$loaded;
const node_os = () => (node_os$loaded ??= require("node:os"));
let node_url$loaded;
const node_url = () => (node_url$loaded ??= require("node:url"));
let node_fs$loaded;
const node_fs = () => (node_fs$loaded ??= require("node:fs"));
let node_path$loaded;
const node_path = () => (node_path$loaded ??= require("node:path"));
let node_buffer$loaded;
const node_buffer = () => (node_buffer$loaded ??= require("node:buffer"));
let node_crypto$loaded;
const node_crypto = () => (node_crypto$loaded ??= require("node:crypto"));
let node_fs_promises$loaded;
const node_fs_promises = () => (node_fs_promises$loaded ??= require("node:fs/promises"));
// src/review/limits.ts
/** GitHub takes 65,536 characters or 262,144 bytes, depending on where (github.md 2.1); this is within both. */
var mostCharacters = 65e3;
var mostBytes$1 = 262144;
/** Whether GitHub takes it as a body. */
function fitsBody(body) {
	if (body.length <= mostCharacters && body.length * 3 <= mostBytes$1) return true;
	return [...body].length <= mostCharacters && (node_buffer()).Buffer.byteLength(body) <= mostBytes$1;
}
/** As many of the blocks, in their order, as fit between a head and what `tail` says of those left out. */
function joinFitting(head, blocks, tail) {
	const whole = (count) => [
		head,
		...blocks.slice(0, count),
		tail(blocks.length - count)
	].filter((part) => part !== "").join("\n");
	if (fitsBody(whole(blocks.length))) return whole(blocks.length);
	let [fits, over] = [0, blocks.length];
	while (over - fits > 1) {
		const middle = fits + over >> 1;
		if (fitsBody(whole(middle))) fits = middle;
		else over = middle;
	}
	return whole(fits);
}
// src/github/inputs.ts
/**
* Reads the action's inputs from the runner's environment: `fail-on` is `INPUT_FAIL-ON` (actions/toolkit, core getInput), and an input that
* is not given is an empty string. A {@link UserError} names the input and what it takes.
*/
function readInputs(environment) {
	const given = (name) => {
		const value = environment[`INPUT_${name.toUpperCase()}`]?.trim();
		return value === "" ? void 0 : value;
	};
	const oneOf = (name, words) => {
		const value = given(name);
		const word = words.find((one) => one === value);
		if (value === void 0 || word !== void 0) return word;
		const message = `The input ${name} cannot be ${quoted(value)}.`;
		throw new (require_start()).UserError(message, {
			hint: `It takes ${words.join(", ")}.`,
			status: 3
		});
	};
	return {
		config: given("config"),
		paths: linesOf(given("paths")).map(toPattern),
		kubernetesVersions: given("kubernetes-versions"),
		schemaEngine: oneOf("schema-engine", [
			"embedded",
			"kubeconform",
			"both"
		]),
		kubeconform: given("kubeconform"),
		failOn: oneOf("fail-on", (require_core()).severities),
		scope: oneOf("scope", [
			"new",
			"changed-files",
			"all"
		]),
		onIncomplete: oneOf("on-incomplete", ["fail", "warn"]),
		outputs: (require_core()).parseTargets(void 0, linesOf(given("output"))).flatMap(({ format, file }) => file === void 0 ? [] : [{
			format,
			file
		}]),
		workingDirectory: given("working-directory"),
		token: given("token"),
		comment: oneOf("comment", [
			"auto",
			"always",
			"never"
		]) ?? "auto",
		reviewComments: toComments(given("review-comments")),
		commentId: given("comment-id"),
		annotations: oneOf("annotations", ["true", "false"]) !== "false",
		issue: oneOf("issue", ["auto", "never"]) ?? "auto"
	};
}
function toComments(value) {
	if (value === void 0) return 30;
	const number = /^\d{1,2}$/.test(value) ? Number(value) : NaN;
	if (number <= 30) return number;
	const message = `The input review-comments cannot be ${quoted(value)}.`;
	throw new (require_start()).UserError(message, {
		hint: `It takes a number from 0 to 30.`,
		status: 3
	});
}
/** Longer than any path that git and GitHub take. */
var longestPattern = 4096;
function toPattern(line) {
	if (line !== "!" && line.length <= longestPattern) return line;
	throw new (require_start()).UserError(`The input paths cannot have the line ${quoted(line)}.`, {
		hint: "Write one pattern per line, such as apps/** or !apps/old/**.",
		status: 3
	});
}
function linesOf(value) {
	return (value ?? "").split("\n").map((line) => line.trim()).filter((line) => line !== "");
}
/** As it stands in a sentence. A cut is shown: what is told afterwards covers tokens that were cut by it. */
function quoted(value) {
	return JSON.stringify(value.length > 100 ? `${value.slice(0, 99)}\u2026` : value);
}
// src/github/log.ts
/** The runner cuts a message there (actions/runner ExecutionContext.cs). */
var longestMessage = 4096;
/** A log over a way to write. */
function openJobLog(write) {
	const line = (words) => write(`${(require_start()).guardLog(words)}\n`);
	const annotate = (kind, words) => {
		write(`::${kind} title=Kubelatch::${(require_start()).guardLog(words.split("\n").map((require_start()).makeVisible).join("\n")).slice(0, longestMessage).replace(/%/g, "%25").replace(/\n/g, "%0A")}\n`);
	};
	return {
		line,
		group(title, lines) {
			write(`::group::${title.replace(/%/g, "%25").replace(/[\r\n]+/g, " ")}\n`);
			for (const words of lines) line(words);
			write("::endgroup::\n");
		},
		error: (words) => annotate("error", words),
		warning: (words) => annotate("warning", words),
		mask: (value) => write(`::add-mask::${value.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A")}\n`)
	};
}
/** Most values that are masked: each one costs the runner time on every line of the log. */
var mostMasks = 100;
/** A shorter mask would blank ordinary words of the log. */
var shortest = 8;
/** The toolkit's own way to have a value hidden, for a log that is the process's own. Loaded only where there is something to hide. */
async function openToolkitMask() {
	const { setSecret } = await Promise.resolve().then(() => require("./parts/core2.js"));
	return setSecret;
}
/** Has the runner hide values in the log, the one place where they are written. Call it before anything else is printed of a run. */
async function maskValues(values, log) {
	const masked = /* @__PURE__ */ new Set();
	for await (const value of values) {
		if (value.length < shortest || masked.has(value)) continue;
		log.mask(value);
		if (masked.add(value).size === mostMasks) return;
	}
}
// src/trigger/payload.ts
/** What lies at a path of names in an event's payload; undefined where nothing does. */
function payloadAt(payload, path) {
	let value = payload;
	for (const name of path.split(".")) {
		if (value === null || typeof value !== "object" || !Object.hasOwn(value, name)) return void 0;
		value = Object.getOwnPropertyDescriptor(value, name)?.value;
	}
	return value ?? void 0;
}
/** A string of the payload, or undefined. */
function stringAt(payload, path) {
	const value = payloadAt(payload, path);
	return typeof value === "string" ? value : void 0;
}
function numberAt(payload, path) {
	const value = payloadAt(payload, path);
	return typeof value === "number" && Number.isSafeInteger(value) ? value : void 0;
}
/** A commit id of the payload; zeros stand for no commit: https://docs.github.com/en/webhooks/webhook-events-and-payloads#push */
function commitAt(payload, path) {
	const value = stringAt(payload, path);
	return value !== void 0 && isCommitId(value) && !/^0+$/.test(value) ? value : void 0;
}
function isCommitId(value) {
	return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value);
}
/** A part of the payload without which the event means nothing. */
function needed(value, path) {
	if (value !== void 0) return value;
	throw new (require_start()).UserError(`The event file has no usable \`${path}\`.`, { hint: "GITHUB_EVENT_PATH must name the payload of the event that GITHUB_EVENT_NAME says, as GitHub wrote it." });
}
// src/trigger/event.ts
var supported = [
	"pull_request",
	"pull_request_target",
	"push",
	"merge_group",
	"schedule",
	"workflow_dispatch"
];
/**
* Reads what started a run from GitHub's environment and event file (github.md 2.4). Throws a {@link UserError} that says which part is
* missing or wrong. `readFile` gives a file's text.
*/
function readEvent(environment, readFile) {
	const name = environment.GITHUB_EVENT_NAME ?? "";
	if (!supported.includes(name)) throw new (require_start()).UserError(name === "" ? "GITHUB_EVENT_NAME is not set." : `Kubelatch does not know what to compare on the event ${JSON.stringify(name)}.`, { hint: `Run it on ${supported.slice(0, -1).join(", ")} or ${supported.at(-1)}.` });
	const origin = readOrigin(environment);
	if (name === "schedule") return {
		...origin,
		kind: "whole",
		event: name
	};
	if (name === "workflow_dispatch") return {
		...origin,
		...readDispatch(environment, readFile)
	};
	const payload = readPayload(environment.GITHUB_EVENT_PATH, readFile);
	if (name === "push") return {
		...origin,
		...readPush(payload)
	};
	if (name === "merge_group") {
		const [before, after] = ["merge_group.base_sha", "merge_group.head_sha"].map((path) => needed(commitAt(payload, path), path));
		return {
			...origin,
			kind: "merge-group",
			ref: stringAt(payload, "merge_group.head_ref") ?? "",
			before: before ?? "",
			after: after ?? ""
		};
	}
	return {
		...origin,
		...readPullRequest(payload, name === "pull_request_target" ? name : "pull_request")
	};
}
function readOrigin(environment) {
	const { GITHUB_SHA: commit = "", GITHUB_REPOSITORY: repository = "", GITHUB_SERVER_URL: serverUrl = "https://github.com" } = environment;
	if (!isCommitId(commit)) throw wrongVariable("GITHUB_SHA", "a commit id");
	if (!/^[\w.-]+\/[\w.-]+$/.test(repository)) throw wrongVariable("GITHUB_REPOSITORY", "`owner/name`");
	if (!/^https?:\/\/[^/?#@\s]+$/.test(serverUrl)) throw wrongVariable("GITHUB_SERVER_URL", "a URL without a path");
	return {
		serverUrl,
		repository,
		commit
	};
}
function readPayload(path, readFile) {
	const hint = "GitHub writes the event file at the start of a job; do not overwrite GITHUB_EVENT_PATH.";
	if (path === void 0 || path === "") throw new (require_start()).UserError("GITHUB_EVENT_PATH is not set, so that the event cannot be read.", { hint });
	let text;
	try {
		text = readFile(path);
	} catch (cause) {
		throw new (require_start()).UserError(`The event file ${JSON.stringify(path)} cannot be read.`, {
			hint,
			cause
		});
	}
	if (text.trim() === "") throw new (require_start()).UserError(`The event file ${JSON.stringify(path)} is empty.`, { hint });
	try {
		return JSON.parse(text);
	} catch {
		throw new (require_start()).UserError(`The event file ${JSON.stringify(path)} is not JSON.`, { hint });
	}
}
/** Everything is looked at whatever the payload says: it only tells whether that is the default branch. */
function readDispatch({ GITHUB_EVENT_PATH, GITHUB_REF }, readFile) {
	const whole = {
		kind: "whole",
		event: "workflow_dispatch"
	};
	let payload;
	try {
		payload = readPayload(GITHUB_EVENT_PATH, readFile);
	} catch {
		return whole;
	}
	const [ref, defaultBranch] = [GITHUB_REF ?? stringAt(payload, "ref"), stringAt(payload, "repository.default_branch")];
	return ref !== void 0 && defaultBranch !== void 0 && ref !== `refs/heads/${defaultBranch}` ? {
		...whole,
		elsewhere: ref
	} : whole;
}
function readPush(payload) {
	const ref = needed(stringAt(payload, "ref"), "ref");
	if (payloadAt(payload, "deleted") === true || /^0+$/.test(stringAt(payload, "after") ?? "")) return {
		kind: "deletion",
		ref
	};
	const after = needed(commitAt(payload, "after"), "after");
	const before = commitAt(payload, "before");
	const defaultBranch = stringAt(payload, "repository.default_branch");
	const commits = payloadAt(payload, "commits");
	return {
		kind: "push",
		ref,
		...before === void 0 ? {} : { before },
		after,
		forced: payloadAt(payload, "forced") === true,
		...defaultBranch === void 0 ? {} : { defaultBranch },
		...Array.isArray(commits) ? { commits: commits.length } : {}
	};
}
function readPullRequest(payload, event) {
	const repository = stringAt(payload, "pull_request.head.repo.full_name");
	const mergeCommit = commitAt(payload, "pull_request.merge_commit_sha");
	const commits = numberAt(payload, "pull_request.commits");
	const replaced = payloadAt(payload, "action") === "synchronize" ? commitAt(payload, "before") : void 0;
	return {
		kind: "pull-request",
		event,
		number: needed(numberAt(payload, "pull_request.number") ?? numberAt(payload, "number"), "pull_request.number"),
		base: {
			ref: needed(stringAt(payload, "pull_request.base.ref"), "pull_request.base.ref"),
			commit: needed(commitAt(payload, "pull_request.base.sha"), "pull_request.base.sha")
		},
		head: {
			commit: needed(commitAt(payload, "pull_request.head.sha"), "pull_request.head.sha"),
			...repository === void 0 ? {} : { repository }
		},
		...mergeCommit === void 0 ? {} : { mergeCommit },
		...commits === void 0 ? {} : { commits },
		...replaced === void 0 ? {} : { replaced }
	};
}
function wrongVariable(name, what) {
	return new (require_start()).UserError(`${name} is not ${what}.`, { hint: "GitHub sets it in every job; do not overwrite it." });
}
// src/github/outputs.ts
/** What the action tells the steps after it. `written` are the files that are there; `upload` is what a SARIF file is about. */
function toActionOutputs(report, written, upload) {
	const { error, warning, notice, exempt, gaps } = report.summary;
	const fileOf = (format) => written.find((target) => target.format === format)?.file;
	const json = fileOf("json");
	const sarif = fileOf("sarif");
	return {
		outcome: report.outcome,
		errors: String(error),
		warnings: String(warning),
		notices: String(notice),
		exempt: String(exempt),
		gaps: String(gaps),
		...json !== void 0 && { report: json },
		...sarif !== void 0 && { sarif },
		...sarif !== void 0 && upload && (require_core()).coverTokens(upload.ref) === upload.ref && {
			"sarif-ref": upload.ref,
			"sarif-commit": upload.commit
		}
	};
}
/**
* Sets outputs for the steps after this one: appends to the runner's file (GITHUB_OUTPUT), each value behind a delimiter that nobody can know
* (https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#multiline-strings). Nothing of a change goes there but
* counts and paths that the workflow named. Written here because loading @actions/core, with its HTTP client, takes longer than a check.
*/
async function setOutputs(outputs, file) {
	const lines = Object.entries(outputs).map(([name, value]) => {
		const delimiter = `ghadelimiter_${(0, (node_crypto()).randomUUID)()}`;
		return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
	});
	await (0, (node_fs_promises()).appendFile)(file, lines.join(""));
}
// src/publish/step-summary.ts
/** GitHub drops the whole summary of a step above this (actions/runner FileCommandManager.cs). */
var mostBytes = 1048576;
/** Appends Markdown to the step summary's file (GITHUB_STEP_SUMMARY). Gives why it could not be, or nothing. */
async function appendStepSummary(file, markdown) {
	try {
		const { size } = await (0, (node_fs_promises()).stat)(file);
		if (size + (node_buffer()).Buffer.byteLength(markdown) > mostBytes) return {
			output: "summary",
			message: "The job summary was not written: other words of this step have used up the 1,024 KiB that GitHub takes.",
			hint: "Run Kubelatch in a step of its own."
		};
		await (0, (node_fs_promises()).appendFile)(file, markdown);
		return;
	} catch (error) {
		return (require_core()).toFailure("The job summary", error);
	}
}
// src/publish/publish.ts
/** Hands out a run's results in the order summary, annotations, files, action outputs. A rung that fails takes no other with it. */
async function publish(publication, places) {
	const failures = [];
	const { summary, annotations, outputs, setOutputs } = publication;
	if (summary !== void 0) {
		const failure = await appendStepSummary(summary.file, summary.markdown);
		if (failure !== void 0) failures.push(failure);
	}
	if (annotations !== void 0) await attempt("The log with the annotations", () => (require_core()).writeStream(places.stdout, annotations), failures);
	failures.push(...await (require_core()).writeOutputs(outputs, places));
	if (setOutputs !== void 0) await attempt("The file of the action's outputs", () => setOutputs(failures), failures);
	return failures;
}
async function attempt(output, work, failures) {
	try {
		await work();
	} catch (error) {
		failures.push((require_core()).toFailure(output, error));
	}
}
// src/commands/action/publish-failure.ts
/** Far less than a summary holds, and more than anybody reads. */
var mostWords = 6e4;
/** Tells why nothing was checked, as an annotation, in the summary and as an output. It is an incomplete run, whatever the reason. */
async function publishFailure(error, { log, summary, outputs, stdout }) {
	const words = (require_start()).wordsOf(error);
	log.error(words.join("\n"));
	const shown = words.join("\n").slice(0, mostWords).split("\n");
	const markdown = [
		"## Kubelatch: \u26a0\ufe0f incomplete",
		"",
		"**Nothing was checked.**",
		"",
		...(require_markdown_voice()).fenced(shown, "text", ""),
		""
	];
	const failures = await publish({
		...summary === void 0 ? {} : { summary: {
			file: summary,
			markdown: (require_start()).guardLog(markdown.join("\n"))
		} },
		outputs: [],
		...outputs === void 0 ? {} : { setOutputs: () => setOutputs({ outcome: "incomplete" }, outputs) }
	}, { stdout });
	for (const { message, hint } of failures) log.error(`${message}\n${hint}`);
	return 2;
}
// src/commands/action/publish-verdict.ts
/**
* Hands out a verdict in the order of decision 5 (summary, annotations, files, action outputs) and gives the exit status. What cannot be made
* or written is told as an error of its own, takes nothing else with it, and is never green.
*/
async function publishVerdict(verdict, inputs, runner) {
	const { log, stdout, workspace } = runner;
	const { report, notes, upload } = verdict;
	for (const note of notes) log.line((require_core()).plainText$1(note));
	const unmade = [];
	const files = inputs.outputs.filter(({ format }) => format !== "sarif" || upload !== void 0);
	const markdown = await make("markdown", verdict, unmade);
	const annotations = inputs.annotations ? await make("github", verdict, unmade) : `${(require_github()).tellLedger(report, verdict.options)}\n`;
	const made = [];
	for (const wanted of files) {
		const content = await make(wanted.format, verdict, unmade);
		if (content !== void 0) made.push({
			...wanted,
			content
		});
	}
	const { summary, outputs } = runner;
	const failures = await publish({
		...summary === void 0 || markdown === void 0 ? {} : { summary: {
			file: summary,
			markdown: `${markdown}${tellNotes(notes)}`
		} },
		...annotations === void 0 ? {} : { annotations },
		outputs: made.map(({ content, file }) => ({
			content,
			file: locate(file, workspace)
		})),
		...outputs === void 0 ? {} : { setOutputs: (missing) => setOutputs(toActionOutputs(report, written(made, missing, workspace), upload), outputs) }
	}, {
		stdout,
		untrustedRoot: workspace
	});
	for (const { message, hint } of [...unmade, ...failures]) log.error(`${message}\n${hint}`);
	return (require_core()).exitStatus(report.outcome, [...unmade, ...failures], verdict.onIncomplete);
}
/** One format of a verdict. A renderer that fails is a bug of ours, and no reason to lose the other formats. */
async function make(format, { report, options }, unmade) {
	try {
		return (await (require_start()).loadFormat(format))(report, (require_core()).catalogue, options);
	} catch (error) {
		const kind = error instanceof Error ? error.name : typeof error;
		unmade.push({
			output: format,
			message: `The format ${format} could not be made: an unexpected ${kind}.`,
			hint: "Please report it."
		});
		return;
	}
}
/** Files are named from the workspace, as the steps after this one do. */
function locate(file, workspace) {
	return file === "-" ? file : (0, (node_path()).resolve)(workspace, file);
}
function written(made, failures, workspace) {
	const missing = new Set(failures.map(({ output }) => output));
	return made.filter(({ file }) => !missing.has(JSON.stringify(locate(file, workspace))));
}
function tellNotes(notes) {
	return notes.length === 0 ? "" : (require_start()).guardLog(`\n---\n\n${notes.map((note) => `- ${(require_markdown_voice()).markdownText(note)}\n`).join("")}`);
}
// src/commands/action/runner.ts
/** The runner as its environment describes it. A log that nobody reads any more does not end the run. */
function openRunner({ environment, directory, stdout }) {
	const { GITHUB_WORKSPACE: workspace = "", GITHUB_STEP_SUMMARY: summary = "", GITHUB_OUTPUT: outputs = "" } = environment;
	stdout.on("error", () => {});
	return {
		workspace: (0, (node_path()).resolve)(directory, workspace),
		...summary === "" ? {} : { summary },
		...outputs === "" ? {} : { outputs },
		stdout,
		log: openJobLog((words) => stdout.write(words))
	};
}
// src/publish/github-refusal.ts
/** A request to GitHub that came to nothing: told, and never the end of a run. */
var GithubRefusal = class extends Error {
	name = "GithubRefusal";
	kind;
	/** A sentence part: `GitHub answered 403`. */
	told;
	/** Permissions as a workflow writes them, of which all are needed: `pull-requests: write`. Empty where GitHub does not say. */
	permissions;
	constructor(kind, told, permissions = []) {
		super(`GitHub: ${kind}`);
		this.kind = kind;
		this.told = told;
		this.permissions = permissions;
	}
};
/** Anything thrown as a refusal. What we do not know is a defect, and is thrown on. */
function asRefusal(error) {
	if (error instanceof GithubRefusal) return error;
	throw error;
}
var readers = {
	fork: (require_core()).text`The change comes from a fork, whose token can only read whatever the workflow permits: the README shows a workflow for forks.`,
	dependabot: (require_core()).text`The run is Dependabot's, whose token can only read whatever the workflow permits.`
};
/** One sentence about a rung that was dropped, and what to do: `what` was to be done, `needs` the permission that it takes. */
function tellRefusal(what, refusal, needs, reader) {
	const { kind, told } = refusal;
	const permissions = refusal.permissions.length > 0 ? refusal.permissions : [needs];
	if (kind === "forbidden" || kind === "missing") {
		const why = reader === void 0 ? (require_core()).text`Give the job the permission ${(require_core()).listed(permissions.map((require_core()).untrusted))}.` : readers[reader];
		return (require_core()).text`${what}: ${told}. ${why} The verdict, the annotations and the summary stand.`;
	}
	const later = (require_core()).text` Run the job again later.`;
	const next = {
		locked: (require_core()).text``,
		rejected: (require_core()).text``,
		crowded: later,
		limited: later,
		unreachable: (require_core()).text` Run the job again.`
	}[kind];
	return (require_core()).text`${what}: ${told}.${next} The verdict, the annotations and the summary stand.`;
}
// src/github/pacing.ts
var unpaced = { schedule: (_options, work, ...args) => work(...args) };
var group = { key: () => unpaced };
/**
* What @octokit/plugin-throttling puts a request through, by the names of its options. The library that it would take by itself counts by the
* machine's clock: after a jump back it holds every request for as long as the jump. Here only what GitHub asks for is waited for; changes are
* paced by the connection, which knows them from GraphQL's questions.
*/
function openPacing() {
	let failed = async () => void 0;
	return {
		global: group,
		auth: group,
		search: group,
		write: group,
		notifications: group,
		retryLimiter: {
			on(_event, handler) {
				failed = handler;
			},
			async schedule(work, ...args) {
				for (;;) try {
					return await work(...args);
				} catch (error) {
					const wait = await failed(error, { args }).catch(() => void 0);
					if (typeof wait !== "number") throw error;
					await new Promise((done) => setTimeout(done, wait));
				}
			}
		}
	};
}
// src/github/refusal.ts
/** What an error of Octokit means. An error that did not come from a request is a defect of ours and is thrown on. */
function toRefusal(error) {
	if (error instanceof GithubRefusal) return error;
	if (!(error instanceof Error)) throw error;
	const graphql = readGraphqlErrors(error);
	if (graphql !== void 0) return graphql;
	if (!("status" in error) || typeof error.status !== "number") throw error;
	const response = "response" in error ? error.response : void 0;
	return ofStatus({
		status: error.status,
		message: error.message,
		headers: response?.headers ?? {}
	}, response !== void 0);
}
function ofStatus(told, isAnswered) {
	const { status, message } = told;
	if (!isAnswered) return new GithubRefusal("unreachable", (require_core()).text`GitHub could not be reached (${(require_core()).untrusted(networkReason(message))})`);
	const said = (require_core()).text`GitHub answered ${status} (${(require_core()).untrusted(firstWords(message))})`;
	if (isLimit(told)) return new GithubRefusal("limited", said);
	if (isCrowded(told)) return new GithubRefusal("crowded", said);
	if (status === 401) return new GithubRefusal("forbidden", (require_core()).text`${said}: the token is expired or of another server`);
	if (status === 403 && /\block(?:ed)?\b/i.test(message)) return new GithubRefusal("locked", said);
	return new GithubRefusal(kindOf(status), said, readPermissions(told.headers["x-accepted-github-permissions"]));
}
function kindOf(status) {
	if (status === 403 || status === 451) return "forbidden";
	if (status === 404 || status === 410) return "missing";
	return status >= 400 && status < 500 ? "rejected" : "unreachable";
}
/** GitHub's texts for too much at once: https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api */
function isLimit({ status, message, headers }) {
	if (status === 429) return true;
	return status === 403 && (headers["x-ratelimit-remaining"] === "0" || /secondary rate|abuse detection/i.test(message));
}
function isCrowded({ status, message }) {
	return status === 422 && /submitted too quickly|endpoint has been spammed/i.test(message);
}
/** The last part of a message is the address of the documentation. HTML is not told. */
function firstWords(message) {
	if (/^\s*</.test(message)) return "not JSON";
	return message.replace(/ - https?:\/\/\S+$/, "").slice(0, 200);
}
function networkReason(message) {
	if (message === "redirect") return "it points to another address, which the token is not sent to";
	return /\b(E[A-Z]{4,}|UND_ERR_[A-Z_]+|timed? ?out|another host)\b/.exec(message)?.[0] ?? "no connection";
}
/** `issues=write; pull_requests=write`: sets of permissions of which any one is enough, each joined by commas. */
function readPermissions(header) {
	if (typeof header !== "string") return [];
	const sets = header.split(";").map((set) => set.split(",").map((one) => one.trim()).filter((one) => /^[a-z_]+=[a-z]+$/.test(one)));
	return (sets.find((one) => one.some((permission) => permission.startsWith("pull_requests="))) ?? sets[0] ?? []).map((permission) => permission.replaceAll("_", "-").replace("=", ": "));
}
function graphqlErrors(error) {
	return "errors" in error && Array.isArray(error.errors) ? error.errors : void 0;
}
/** GraphQL answers 200 whatever happened. */
function readGraphqlErrors(error) {
	const errors = graphqlErrors(error);
	if (errors === void 0) return void 0;
	const types = errors.map(({ type }) => type);
	const message = String(errors[0]?.message ?? "no reason");
	const said = (require_core()).text`GitHub answered: ${(require_core()).untrusted(firstWords(message))}`;
	return new GithubRefusal(types.includes("RATE_LIMITED") ? "limited" : types.includes("FORBIDDEN") || types.includes("INSUFFICIENT_SCOPES") || /not accessible by integration/i.test(message) ? "forbidden" : types.includes("NOT_FOUND") ? "missing" : "rejected", said);
}
/** Fields that the schema of this server lacks: an older GitHub Enterprise Server. */
function unknownFields(error) {
	return (error instanceof Error ? graphqlErrors(error) ?? [] : []).flatMap(({ extensions, message }) => {
		const told = /^Field '(\w+)' doesn't exist on type/.exec(String(message))?.[1];
		const field = extensions?.code === "undefinedField" ? extensions.fieldName : told;
		return typeof field === "string" ? [field] : [];
	});
}
// src/github/connection.ts
var defaults = {
	time: 18e4,
	patience: 15e3,
	writes: 60,
	second: 1e3
};
/** GitHub asks for a second between changes in large numbers (https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api). */
var burst = 10;
/** Waits that GitHub asks for and that are obeyed, each. */
var mostWaits = 2;
/** Opens a connection. The libraries are loaded by the first request, or by {@link Connection.prepare}. */
function openConnection(options) {
	const { time, patience, writes, second, ...rest } = {
		...defaults,
		...options
	};
	const [owner = "", repo = ""] = rest.repository.split("/");
	let end;
	let calls = 0;
	let octokit;
	const counted = () => {
		calls += 1;
	};
	const opened = () => {
		octokit ??= openOctokit({
			...rest,
			patience,
			second,
			counted,
			hasTime
		});
		return octokit;
	};
	const hasTime = (seconds) => {
		end ??= performance.now() + time;
		return performance.now() + seconds * second < end;
	};
	const read = async (ask) => {
		if (!hasTime(0)) throw new GithubRefusal("limited", (require_core()).text`the time for talking to GitHub is used up`);
		try {
			return await ask(await opened());
		} catch (error) {
			throw toRefusal(error);
		}
	};
	const queue = openQueue(writes, second);
	return {
		owner,
		repo,
		prepare() {
			opened().catch(() => {});
		},
		calls: () => calls,
		read,
		write: (ask) => queue(() => read(ask))
	};
}
/** Does one thing after another, up to so many; after the first few at least a second apart. */
function openQueue(most, second) {
	let taken = 0;
	let free = 0;
	let last = Promise.resolve();
	const wait = async () => {
		if (taken >= most) throw new GithubRefusal("limited", (require_core()).text`${most} changes in one run are the most that is made`);
		taken += 1;
		const left = taken > burst ? Math.max(0, free - performance.now()) : 0;
		if (left > 0) await new Promise((done) => setTimeout(done, left));
	};
	return (work) => {
		const turn = last.then(wait).then(work);
		const rest = () => {
			free = performance.now() + second;
		};
		last = turn.then(rest, rest);
		return turn;
	};
}
async function openOctokit({ apiUrl, token, patience, second, counted, hasTime }) {
	const [{ getOctokit }, { defaults: toolkit }, { retry }, { throttling }] = await Promise.all([
		Promise.resolve().then(() => require("./parts/github2.js")),
		Promise.resolve().then(() => require("./parts/utils.js")),
		Promise.resolve().then(() => require("./parts/dist-bundle.js")),
		Promise.resolve().then(() => require("./parts/dist-bundle2.js"))
	]);
	const waits = (seconds, _request, _octokit, count) => count < mostWaits && hasTime(seconds);
	const limits = {
		onRateLimit: waits,
		onSecondaryRateLimit: waits,
		retryAfterBaseValue: second,
		...openPacing()
	};
	const silent = () => {};
	return getOctokit(token, {
		baseUrl: apiUrl,
		userAgent: "kubelatch",
		log: {
			debug: silent,
			info: silent,
			warn: silent,
			error: silent
		},
		throttle: limits,
		retry: {
			retries: 2,
			retryAfterBaseValue: second
		},
		request: { fetch: guardFetch(toolkit.request?.fetch ?? fetch, apiUrl, patience, counted) }
	}, retry, throttling);
}
/** The token goes to the API's own host and nowhere else: no other address is asked, and no redirect is followed. */
function guardFetch(inner, apiUrl, patience, counted) {
	const { origin } = new URL(apiUrl);
	return async (url, options) => {
		if (new URL(url).origin !== origin) throw unrepeated("another host");
		counted();
		const late = AbortSignal.timeout(patience);
		try {
			const response = await inner(url, {
				...options,
				redirect: "manual",
				signal: late
			});
			if (response.status < 300 || response.status >= 400 || response.status === 304) return response;
		} catch (error) {
			if (!late.aborted) throw error;
			throw unrepeated("timeout");
		}
		throw unrepeated("redirect");
	};
}
/** By this name it is not asked again (@octokit/request, fetch-wrapper): what hangs would hang three times. */
function unrepeated(reason) {
	return Object.assign(new Error(reason), { name: "AbortError" });
}
/** The API's address as a job's environment has it; undefined where it is none. GitHub sets it in every job; on GitHub Enterprise Server it ends in `/api/v3`. */
function apiUrlOf({ GITHUB_API_URL: url = "" }) {
	return /^https?:\/\/[^/?#@\s]+(?:\/[\w./-]*)?$/.test(url) ? url.replace(/\/+$/, "") : void 0;
}
// src/commands/action/talk-to-github.ts
/**
* Opens the way to GitHub before anything is checked: its libraries take as long to load as many a check, and are loaded while git is waited
* for. Nothing is asked yet.
*/
function openTalkLine(event, inputs, { environment }) {
	const isReview = event.kind === "pull-request" && inputs.comment !== "never";
	const isAudit = event.kind === "whole" && inputs.issue === "auto";
	if (!isReview && !isAudit) return void 0;
	if (event.kind === "whole" && event.elsewhere !== void 0) return { silent: (require_core()).text`The issue of the audit is about the default branch, and this is ${(require_core()).untrusted(event.elsewhere)}: it stays as it is.` };
	if (inputs.token === void 0) return { silent: (require_core()).text`Nothing is said on GitHub: the input token is empty.` };
	const apiUrl = apiUrlOf(environment);
	if (apiUrl === void 0) return { silent: (require_core()).text`Nothing is said on GitHub: GITHUB_API_URL names no API.` };
	const connection = openConnection({
		apiUrl,
		token: inputs.token,
		repository: event.repository
	});
	connection.prepare();
	return { connection };
}
/**
* The last rung (decision 5): the review of a pull request, or the issue of an audit. Whatever happens here is told and changes nothing of the
* verdict, which is out.
*/
async function talkToGithub(line, talk) {
	const { runner } = talk;
	try {
		for (const { told, fine } of await speak(line, talk)) if (fine) runner.log.line((require_core()).plainText$1(told));
		else {
			runner.log.warning((require_core()).plainText$1(told));
			if (runner.summary !== void 0) await appendStepSummary(runner.summary, `\n> ${(require_markdown_voice()).markdownText(told)}\n`);
		}
	} catch (error) {
		const [, ...frames] = (require_start()).wordsOf(error);
		runner.log.warning(["Not all could be said on GitHub, by a defect of Kubelatch. The verdict stands. Please report it with these lines.", ...frames].join("\n"));
	}
}
async function speak(line, talk) {
	if (line === void 0) return [];
	if ("silent" in line) return [{
		told: line.silent,
		fine: true
	}];
	const { event } = talk;
	if (event.kind === "pull-request") {
		const { reviewPullRequest } = await Promise.resolve().then(() => require("./parts/review-pull-request.js"));
		return reviewPullRequest(talk, event, line.connection);
	}
	const { fileAuditIssue } = await Promise.resolve().then(() => require("./parts/file-audit-issue.js"));
	return fileAuditIssue(talk, line.connection);
}
// src/trigger/commit-source.ts
/** `remote` absent: nothing is fetched. The git that fetches is loaded when the first commit is missing. */
function openCommitSource(repository, remote) {
	const present = /* @__PURE__ */ new Map();
	const fetcher = openFetcher(repository, remote);
	async function obtain(commit) {
		if ((await repository.resolve([commit]))[0] === commit) return true;
		return await fetcher.fetch([commit], 1) && (await repository.resolve([commit]))[0] === commit;
	}
	return {
		obtain(commit) {
			const before = present.get(commit) ?? obtain(commit);
			present.set(commit, before);
			return before;
		},
		async deepen(commits, depth) {
			if (remote === void 0 || !await fetcher.fetch(commits, depth)) return false;
			return (await repository.resolve(commits)).every((found) => found !== void 0);
		},
		async parents(commit) {
			const written = (await repository.git([
				"cat-file",
				"commit",
				commit
			])).toString();
			return [...written.slice(0, written.indexOf("\n\n")).matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, id = ""]) => id);
		},
		async contents(ids) {
			if (remote === void 0) return false;
			const { fetchBlobs } = await Promise.resolve().then(() => require("./parts/git-fetch.js"));
			return (await fetchBlobs(repository.place, remote, ids)).fetched;
		},
		async tip(ref) {
			if (remote === void 0) return void 0;
			const { remoteTip } = await Promise.resolve().then(() => require("./parts/git-fetch.js"));
			return remoteTip(repository.place, remote, ref);
		},
		get failure() {
			return fetcher.failure;
		}
	};
}
/** Fetches one at a time: two would wait for the same lock on the list of shallow commits. */
function openFetcher(repository, remote) {
	let failure;
	let last = Promise.resolve();
	async function fetchNow(commits, depth, from) {
		const { fetchCommits } = await Promise.resolve().then(() => require("./parts/git-fetch.js"));
		return fetchCommits(repository.place, from, commits, {
			shallow: repository.shallow,
			depth
		});
	}
	return {
		async fetch(commits, depth) {
			if (remote === void 0) {
				failure ??= (require_core()).text`nothing is fetched in this run`;
				return false;
			}
			const answer = last.then(() => fetchNow(commits, depth, remote));
			last = answer;
			const told = await answer;
			if (!told.fetched) failure = told.detail;
			return told.fetched;
		},
		get failure() {
			return failure;
		}
	};
}
// src/trigger/commits-of-event.ts
/** In the checkout, deepened as far as need be. */
function searchByGit(repository, source) {
	return {
		repository,
		source,
		list: (range, ids, hint) => reach(range, ids, hint, repository, source)
	};
}
/** GitHub shows what is about no file there. */
var place = ".github";
/**
* The commits that an event is about, between its two sides. What is missing of them is fetched once they are asked for: as deep as the
* event's commit count, and deeper until they meet the history of the base; what `search` does not find whole is looked for by `another`.
* Undefined where nothing lies between.
*/
async function commitsOfEvent(event, sides, search, options, another = async () => void 0) {
	const find = await finderFor(event, sides, search);
	if (find === void 0) return void 0;
	const findWhole = async () => {
		const found = await find();
		if (isAll(found)) return found;
		const other = await another();
		const told = other && await (await finderFor(event, sides, other))?.();
		return told !== void 0 && (isAll(told) || told.commits.count > found.commits.count) ? told : found;
	};
	return (require_commits_between()).openCommitsBetween(search.repository, findWhole, {
		...options,
		after: sides.after,
		place
	});
}
function isAll({ whole, gaps = [] }) {
	return whole && gaps.length === 0;
}
async function finderFor(event, { before, after }, search) {
	if (event.kind === "pull-request") return event.commits === 1 && event.replaced === void 0 ? void 0 : () => findOfPullRequest(event, before, search);
	const parents = await search.source.parents(after);
	const isForced = event.kind === "push" && event.forced && event.before === before;
	const isLost = event.kind === "push" && event.forced && event.before !== void 0 && !isForced;
	if (!isForced && !isLost && parents.length === 1 && parents[0] === before) return void 0;
	if (event.kind === "push") return () => findOfPush(event, before, isForced, search);
	return () => search.list({
		tips: [after],
		without: [before]
	}, [after, before], {});
}
async function findOfPullRequest({ head, commits, replaced }, base, search) {
	const hint = commits === void 0 ? {} : {
		hint: commits,
		expected: commits
	};
	const now = commits === 1 ? {
		commits: (require_commits_between()).noCommits,
		whole: true
	} : await search.list({
		tips: [head.commit],
		without: [base]
	}, [head.commit, base], hint);
	if (replaced === void 0 || replaced === head.commit) return now;
	if (!await search.source.obtain(replaced)) return {
		...now,
		gaps: [...now.gaps ?? [], missingReplaced(replaced)]
	};
	const asked = [
		replaced,
		head.commit,
		base
	];
	return joined(now, await search.list({
		tips: [replaced],
		without: [head.commit, base]
	}, asked, { hint: commits ?? defaultHint }));
}
/** Before a forced push there were commits that may hold what the new ones do not. Commits of the default branch are its own pushes'. */
async function findOfPush(event, before, isForced, search) {
	const { after, commits, defaultBranch, ref } = event;
	const hint = commits === void 0 ? {} : { hint: commits };
	const found = await search.list({
		tips: [after],
		without: [before]
	}, [after, before], hint);
	const main = defaultBranch !== void 0 && ref !== `refs/heads/${defaultBranch}` && (isForced || hasMerge(found.commits)) ? await defaultTip$1(defaultBranch, search) : void 0;
	const known = main === void 0 ? [] : [main];
	const asked = [
		after,
		before,
		...known
	];
	const now = main === void 0 ? found : await search.list({
		tips: [after],
		without: [before, main]
	}, asked, hint);
	if (isForced) return joined(now, await search.list({
		tips: [before],
		without: [after, ...known]
	}, asked, hint));
	return event.forced && event.before !== void 0 ? {
		...now,
		gaps: [missingReplaced(event.before)]
	} : now;
}
async function defaultTip$1(branch, { repository, source }) {
	const [known] = await repository.resolve([`refs/remotes/origin/${branch}`]);
	if (known !== void 0) return known;
	const tip = await source.tip(`refs/heads/${branch}`);
	return tip !== void 0 && await source.obtain(tip) ? tip : void 0;
}
function hasMerge(commits) {
	for (const ids of commits) if (ids.length > 2) return true;
	return false;
}
var defaultHint = 20;
/** How often a fetch goes deeper, by which factor. */
var rounds = 3;
var factor = 10;
/** Lists a range, fetching more of the history of some commits until all of the range is here. */
async function reach(range, ids, { hint = defaultHint, expected }, repository, source) {
	let depth = hint + 1;
	let found;
	for (let round = 0;; round++) {
		const here = (await repository.resolve(ids)).flatMap((id) => id ?? []);
		if (here.length === ids.length) found = await (require_commits_between()).findCommits(repository, range, expected);
		if (found?.whole === true) return found;
		if (round === 0 && here.length > 0) depth = Math.max(depth, 1 + (await (require_commits_between()).findCommits(repository, {
			tips: here,
			without: []
		})).commits.count);
		if (round === rounds || !await source.deepen(ids, depth)) break;
		depth *= factor;
	}
	const { failure } = source;
	return {
		commits: found?.commits ?? (require_commits_between()).noCommits,
		whole: false,
		...failure === void 0 ? {} : { why: failure }
	};
}
/** Commits that are there, and those that a forced push took away. */
function joined(now, then) {
	const commits = {
		count: now.commits.count + then.commits.count,
		*[Symbol.iterator]() {
			yield* now.commits;
			yield* then.commits;
		}
	};
	const replaced = new Set([...then.commits].flatMap(([id]) => id ?? []));
	return {
		...now,
		...then,
		commits,
		replaced,
		whole: now.whole && then.whole,
		gaps: [...now.gaps ?? [], ...then.gaps ?? []]
	};
}
function missingReplaced(commit) {
	return {
		reason: "missing-commit",
		place: {
			file: place,
			document: 0,
			pointer: "",
			coarse: true
		},
		message: (require_core()).text`The commit ${(require_core()).untrusted(commit.slice(0, 12))} that was the head before this push is out of reach, so that what it held was not looked at for tokens. If it held one, revoke it; the next push asks for this no more.`
	};
}
// src/trigger/sides-of-event.ts
/** The commits that an event is compared by (design.md, decisions 3 and 4), obtained; or the one that cannot be had. */
function findSides(event, search) {
	if (event.kind === "pull-request") return pullRequestSides(event, event.commit, search);
	if (event.kind === "push") return pushSides(event, search);
	if (event.kind === "merge-group") return twoCommits(event.before, event.after, search.source);
	return wholeSides(event.commit, search.source);
}
async function pullRequestSides(event, runCommit, search) {
	const { source } = search;
	const asked = source.tip(`refs/heads/${event.base.ref}`);
	const merge = await findMerge(event, runCommit, source);
	const sides = merge === void 0 ? await headAgainstMergeBase(event, search) : await mergeAgainstParent(event, merge, source);
	const tip = await asked;
	if ("missing" in sides || tip === void 0 || tip === sides.before?.commit || !await source.obtain(tip)) return sides;
	return {
		...sides,
		policy: tip
	};
}
/** GitHub's test merge of just this head: a commit with two parents, the second the head. What the payload names may be older. */
async function findMerge(event, runCommit, source) {
	const ref = `refs/pull/${event.number}/merge`;
	const candidates = [() => event.event === "pull_request" ? runCommit : event.mergeCommit, () => source.tip(ref)];
	for (const candidate of candidates) {
		const commit = await candidate();
		if (commit === void 0 || !await source.obtain(commit)) continue;
		const [parent, head, ...more] = await source.parents(commit);
		if (parent !== void 0 && head === event.head.commit && more.length === 0) return {
			commit,
			parent
		};
	}
}
async function mergeAgainstParent(event, merge, source) {
	if (!await source.obtain(merge.parent)) return {
		missing: merge.parent,
		depth: 2
	};
	return {
		before: {
			commit: merge.parent,
			name: (require_default_base()).commitName(event.base.ref, merge.parent)
		},
		after: {
			commit: merge.commit,
			name: `merge of #${event.number} (${merge.commit.slice(0, 7)})`
		}
	};
}
async function headAgainstMergeBase(event, search) {
	const head = event.head.commit;
	if (!await search.source.obtain(head)) return {
		missing: head,
		depth: 0
	};
	const base = await obtainMergeBase(event.base.commit, head, search);
	if (base === void 0) return {
		missing: event.base.commit,
		depth: 0
	};
	return {
		before: {
			commit: base,
			name: (require_default_base()).commitName(event.base.ref, base)
		},
		after: {
			commit: head,
			name: `#${event.number} (${head.slice(0, 7)})`
		},
		notes: [(require_core()).text`GitHub has no merge commit for this pull request: its head is compared with the merge base.`]
	};
}
/** GitHub's API knows it for certain; a shallow clone may hide a nearer one, or any. */
async function obtainMergeBase(one, other, { repository, source, mergeBase }) {
	const base = (repository.shallow ? await mergeBase?.(one, other) : void 0) ?? await (require_default_base()).findMergeBase(repository, one, other) ?? (repository.shallow ? void 0 : await mergeBase?.(one, other));
	return base !== void 0 && await source.obtain(base) ? base : void 0;
}
async function pushSides(event, search) {
	const { source } = search;
	const { after, before, ref } = event;
	if (!await source.obtain(after)) return {
		missing: after,
		depth: 1
	};
	const now = {
		commit: after,
		name: (require_default_base()).commitName(ref.replace(/^refs\/(?:heads|tags)\//, ""), after)
	};
	if (before !== void 0 && await source.obtain(before)) return {
		before: {
			commit: before,
			name: before.slice(0, 7)
		},
		after: now
	};
	if (before !== void 0 && !event.forced) return {
		missing: before,
		depth: 0
	};
	const { defaultBranch } = event;
	const tip = defaultBranch === void 0 || ref === `refs/heads/${defaultBranch}` ? void 0 : await defaultTip(defaultBranch, search);
	const base = tip === void 0 ? void 0 : await obtainMergeBase(tip, after, search);
	if (base !== void 0 && defaultBranch !== void 0) return {
		before: {
			commit: base,
			name: (require_default_base()).commitName(defaultBranch, base)
		},
		after: now
	};
	const why = before === void 0 ? (require_core()).text`The push made a new ref` : (require_core()).text`The commit before the forced push is out of reach`;
	return {
		after: now,
		notes: [(require_core()).text`${why} and no merge base was found: the whole repository is checked, and everything counts as new.`]
	};
}
async function defaultTip(branch, { repository, source }) {
	const [known] = await repository.resolve([`refs/remotes/origin/${branch}`]);
	if (known !== void 0 && !repository.shallow) return known;
	const tip = await source.tip(`refs/heads/${branch}`);
	return tip !== void 0 && await source.obtain(tip) ? tip : known;
}
async function twoCommits(before, after, source) {
	for (const [commit, depth] of [[after, 1], [before, 0]]) if (!await source.obtain(commit)) return {
		missing: commit,
		depth
	};
	return {
		before: {
			commit: before,
			name: before.slice(0, 7)
		},
		after: {
			commit: after,
			name: after.slice(0, 7)
		}
	};
}
async function wholeSides(commit, source) {
	return await source.obtain(commit) ? { after: {
		commit,
		name: commit.slice(0, 7)
	} } : {
		missing: commit,
		depth: 1
	};
}
// src/trigger/open-event.ts
/**
* Opens what an event is about (design.md, decisions 3 and 4): on a pull request GitHub's merge commit against its first parent, without one
* the head against the merge base, with policy from the tip of the base branch; on a merge group or push its two commits; else the whole
* repository at GITHUB_SHA. Contents are git objects; missing commits are fetched. The repository stays its owner's to close.
*/
async function openEventTrees(event, repository, options = {}) {
	if (event.kind === "deletion") return {
		result: "nothing",
		why: (require_core()).text`${(require_core()).untrusted(event.ref)} was deleted.`
	};
	const { token, timeout } = options;
	const remote = {
		url: `${event.serverUrl}/${event.repository}`,
		...token === void 0 ? {} : { token },
		...timeout === void 0 ? {} : { timeout }
	};
	const source = openCommitSource(repository, options.fetch === false ? void 0 : remote);
	repository.objects.fetchPromised((ids) => source.contents(ids));
	const sides = await findSides(event, {
		repository,
		source,
		mergeBase: options.mergeBase
	});
	if ("missing" in sides) {
		const elsewhere = await options.elsewhere?.();
		return (elsewhere && await openElsewhere(event, repository, elsewhere, options)) ?? missingCommit$1(sides, source.failure, elsewhere?.source.failure);
	}
	const { before, after } = sides;
	let objects;
	const another = async () => {
		objects = await options.elsewhere?.();
		return objects && searchElsewhere(repository, objects);
	};
	const search = searchByGit(repository, source);
	const opened = openSides(sides, before && await commitsOfEvent(event, {
		before: before.commit,
		after: after.commit
	}, search, options, another), repository, options);
	return {
		...opened,
		get notes() {
			return objects === void 0 ? opened.notes : [...opened.notes, tellCalls((require_core()).text`the commits in between`, objects)];
		}
	};
}
function searchElsewhere(repository, { source, commits }) {
	return {
		repository,
		source,
		list: (range) => commits(range)
	};
}
/** Told afterwards: only then is it known how many calls it took. */
function tellCalls(what, objects) {
	const [calls, refused] = [objects.calls(), objects.refused()];
	const without = refused === void 0 ? (require_core()).text`` : (require_core()).text` It did not give all: ${refused}.`;
	return (require_core()).text`git could not get ${what}: GitHub's API was asked instead, in ${calls} ${[calls === 1 ? "call" : "calls"]}.${without}`;
}
/** All sides over the API, where it has them: a side that is here is read from there as well, for a single kind of gaps. */
async function openElsewhere(event, repository, objects, options) {
	const { source } = objects;
	const sides = await findSides(event, {
		repository,
		source,
		mergeBase: objects.mergeBase
	});
	if ("missing" in sides) return void 0;
	const { before, after, policy } = sides;
	const between = before && await commitsOfEvent(event, {
		before: before.commit,
		after: after.commit
	}, searchElsewhere(repository, objects), options);
	const open = (commit) => objects.open(commit, options);
	const opened = openedTrees(sides, {
		...before === void 0 ? {} : { before: await open(before.commit) },
		after: await open(after.commit),
		...policy === void 0 ? {} : { policy: await open(policy) },
		...between === void 0 ? {} : { between },
		names: {
			...before === void 0 ? {} : { before: before.name },
			after: after.name
		}
	}, repository);
	return {
		...opened,
		get notes() {
			return [...opened.notes, tellCalls((require_core()).text`what the checkout lacks`, objects)];
		}
	};
}
function missingCommit$1({ missing, depth }, failure, elsewhere) {
	const reasons = [failure ?? [], elsewhere ?? []].filter(({ length }) => length > 0);
	const why = reasons.length === 0 ? (require_core()).text`` : (require_core()).text` (${(require_core()).listed(reasons)})`;
	return {
		result: "missing-commit",
		message: (require_core()).text`The commit ${(require_core()).untrusted(missing.slice(0, 12))} is not in the checkout and could not be fetched${why}.`,
		mend: depth === 1 ? "- uses: actions/checkout@v6 # before Kubelatch, without `ref:`" : `fetch-depth: ${depth} # under \`with:\` of actions/checkout`
	};
}
function openSides(sides, between, repository, options) {
	const { before, after, policy } = sides;
	const open = (commit) => (require_git_tree()).openGitTree(repository, commit, options);
	return openedTrees(sides, {
		...before === void 0 ? {} : { before: open(before.commit) },
		after: open(after.commit),
		...policy === void 0 ? {} : { policy: open(policy) },
		...between === void 0 ? {} : { between },
		names: {
			...before === void 0 ? {} : { before: before.name },
			after: after.name
		}
	}, repository);
}
function openedTrees({ before, after, notes = [] }, trees, repository) {
	return {
		result: "trees",
		trees,
		...repository.root === void 0 ? {} : { root: repository.root },
		repository,
		commits: {
			...before === void 0 ? {} : { before: before.commit },
			after: after.commit
		},
		notes,
		close: () => (require_default_base()).closeTrees(trees)
	};
}
// src/policy/tighten.ts
/**
* Lays the action's inputs over a policy where they are stricter (decision 4: a change can edit its own workflow, but not the policy that
* judges it). Versions and engine are followed where the config does not state its own: they are then no policy, only a default.
* Throws a {@link import('../types/user-error.ts').UserError} for an input that cannot be read.
*/
function tighten(policy, inputs) {
	const wanted = (require_core()).readFlags(inputs, policy);
	const refused = [];
	const stricter = (key, now, wish, strictness) => {
		if (wish === void 0 || wish === now) return now;
		if (strictness.indexOf(wish) < strictness.indexOf(now)) return wish;
		refused.push((require_core()).text`The input ${(require_core()).untrusted(key)} asks for ${(require_core()).untrusted(wish)}, and the policy for ${(require_core()).untrusted(now)}, which stands: inputs can only tighten it. Change .github/kubelatch.yml instead.`);
		return now;
	};
	return {
		policy: {
			...policy,
			failOn: stricter("fail-on", policy.failOn, wanted.failOn, [
				"notice",
				"warning",
				"error",
				"never"
			]),
			scope: stricter("scope", policy.scope, wanted.scope, [...(require_core()).scopes].reverse()),
			onIncomplete: stricter("on-incomplete", policy.onIncomplete, wanted.onIncomplete, ["fail", "warn"]),
			schemaEngine: engineOf(policy, wanted, refused),
			versions: versionsOf(policy, wanted),
			rules: rulesOf(policy, wanted, stricter)
		},
		refused
	};
}
function isStated(policy, key) {
	return policy.stated?.some((pointer) => pointer === `/${key}`) ?? false;
}
function engineOf(policy, { schemaEngine: wish }, refused) {
	if (wish === void 0 || wish === policy.schemaEngine) return policy.schemaEngine;
	if (wish === "both" || !isStated(policy, "schema-engine")) return wish;
	refused.push((require_core()).text`The input schema-engine asks for ${(require_core()).untrusted(wish)}, and the policy for ${(require_core()).untrusted(policy.schemaEngine)}, which stands.`);
	return policy.schemaEngine;
}
/** Versions that the config states stay; the input's are checked as well. */
function versionsOf(policy, { minors }) {
	if (minors === void 0) return policy.versions;
	if (!isStated(policy, "kubernetes-versions")) return [{
		paths: "**",
		minors
	}];
	return policy.versions.map((entry) => {
		const all = /* @__PURE__ */ new Set([...entry.minors, ...minors]);
		return {
			...entry,
			minors: [...all].sort((a, b) => Number(a.slice(2)) - Number(b.slice(2)))
		};
	});
}
/** A bare rule name would silence all others, which is never tighter: it is not followed. */
function rulesOf(policy, { grades: graded }, stricter) {
	let rules = policy.rules;
	for (const { rule, case: situation, grade } of graded) for (const [name, now] of Object.entries(policy.rules[rule]?.cases ?? {})) {
		if (situation !== void 0 && situation !== name) continue;
		rules = (require_core()).gradeRule(rules, {
			rule,
			case: name,
			grade: stricter(`rule ${rule}/${name}`, now, grade, (require_core()).grades)
		});
	}
	return rules;
}
// src/commands/action/policy-of-event.ts
/**
* Reads the policy from the tree that decision 4 says, never from the change, and lays the action's inputs over it where they ask for more.
* Throws a {@link UserError} for a config that cannot be used or found.
*/
async function policyOfEvent(trees, inputs) {
	const tree = trees.policy ?? trees.before ?? trees.after;
	const { file, notes } = await configOf(tree, trees, inputs.config);
	const loaded = await loadStanding(tree, trees, file === void 0 ? {} : { file });
	const { policy, refused } = tighten(loaded, {
		"kubernetes-versions": inputs.kubernetesVersions,
		"schema-engine": inputs.schemaEngine,
		"fail-on": inputs.failOn,
		scope: inputs.scope,
		"on-incomplete": inputs.onIncomplete
	});
	return {
		policy: narrowed(policy, inputs),
		loaded,
		...trees.before === void 0 ? {} : await (require_core()).readProposed(trees.before, trees.after, file),
		notes: [
			...notes,
			tellSource(loaded),
			...refused,
			...tellPaths(inputs)
		]
	};
}
/** A policy of the base that cannot be used stops every run, also that of the change which mends it: then at least that is said. */
async function loadStanding(tree, { after }, named) {
	const read = (from) => ({
		rules: (require_core()).catalogue,
		read: (require_core()).fileReader(from),
		...named
	});
	try {
		return await (require_core()).loadPolicy(read(tree));
	} catch (error) {
		if (!(error instanceof (require_start()).UserError) || tree === after || "faults" in await (require_core()).readPolicy(read(after))) throw error;
		throw new (require_start()).UserError(error.message, {
			hint: "This is the policy before the change, which mends it. Merge the change without this check: a policy never applies to itself.",
			cause: error
		});
	}
}
function narrowed(policy, { paths }) {
	return paths.length === 0 ? policy : {
		...policy,
		narrowed: paths
	};
}
function tellSource({ file }) {
	return file === void 0 ? (require_core()).text`The policy is the shipped default.` : (require_core()).text`The policy is ${(require_core()).untrusted(file)}.`;
}
function tellPaths({ paths }) {
	return paths.length === 0 ? [] : [(require_core()).text`The input paths leaves in only ${(require_core()).listed(paths.map((require_core()).untrusted))}.`];
}
/**
* The config that the input names, where it is there. A change can edit its own workflow: where the repository has one of the usual configs,
* an input cannot put another in its place.
*/
async function configOf(tree, { after }, input) {
	if (input === void 0) return { notes: [] };
	const file = (node_path()).posix.normalize(input);
	if (file === ".github/kubelatch.yml" || file === ".github/kubelatch.yaml") return { notes: [] };
	const standing = await firstOf(tree, [(require_core()).configFile, (require_core()).otherConfigFile]);
	if (standing !== void 0) return { notes: [(require_core()).text`The input config names ${(require_core()).untrusted(file)}, but the repository has ${(require_core()).untrusted(standing)}, which stands: an input cannot choose another policy.`] };
	if (await firstOf(tree, [file]) !== void 0) return {
		file,
		notes: []
	};
	if (tree === after || await firstOf(after, [file]) === void 0) throw new (require_start()).UserError(`There is no config file ${JSON.stringify(input)} in the repository.`, { hint: "Correct the input config: a path from the root of the repository." });
	return {
		file,
		notes: [(require_core()).text`The config ${(require_core()).untrusted(file)} comes with this change and does not apply to it yet.`]
	};
}
async function firstOf(tree, files) {
	const paths = new Set((await tree.entries()).map(({ path }) => path));
	return files.find((file) => paths.has(file));
}
// src/commands/action/verdict-of-event.ts
/** Checks what an event is about. A missing commit is an incomplete verdict that says the one line that mends the workflow. */
async function verdictOfEvent(event, inputs, repository, surroundings) {
	const opened = await openEventTrees(event, repository, waysToGithub(event, inputs.token, surroundings));
	if (opened.result === "nothing") return {
		...unchecked(event, []),
		notes: [(require_core()).text`${opened.why} There is nothing to check.`]
	};
	if (opened.result === "missing-commit") return unchecked(event, [missingCommit((require_core()).text`${opened.message} Nothing was checked. Mend the workflow with this line: ${(require_core()).untrusted(opened.mend)}`, surroundings)]);
	try {
		return await checkTrees(event, opened, inputs, surroundings);
	} catch (error) {
		await closeQuietly(opened);
		if (!(error instanceof GithubRefusal)) throw error;
		return unchecked(event, [missingCommit((require_core()).text`git could not get what the checkout lacks, and its files could not be listed over GitHub's API: ${error.told}. Nothing was checked. Run again, or mend the workflow with this line: \`fetch-depth: 0\`, under \`with:\` of actions/checkout.`, surroundings)]);
	}
}
/** How what the checkout lacks is had: by git with the token, and by the API with the same one where git fails. */
function waysToGithub(event, token, { environment }) {
	const apiUrl = apiUrlOf(environment);
	if (token === void 0 || apiUrl === void 0) return token === void 0 ? {} : { token };
	let objects;
	const elsewhere = () => {
		objects ??= Promise.resolve().then(() => require("./parts/api-objects.js")).then(({ openApiObjects }) => openApiObjects(openConnection({
			apiUrl,
			token,
			repository: event.repository
		})));
		return objects;
	};
	return {
		token,
		elsewhere,
		mergeBase: async (one, other) => (await elsewhere()).mergeBase(one, other)
	};
}
/** What cannot be closed has been read: it takes nothing from the verdict. */
function closeQuietly(opened) {
	return opened.close().catch(() => {});
}
async function checkTrees(event, opened, inputs, surroundings) {
	const { trees, commits } = opened;
	const { notes, ...judging } = await policyOfEvent(trees, inputs);
	const wantsSarif = inputs.outputs.some(({ format }) => format === "sarif");
	const asked = {
		kubeconform: inputs.kubeconform,
		everything: wantsSarif,
		proofs: 8
	};
	const result = await (require_core()).runCheck({
		trees,
		...judging,
		...asked
	}, surroundings);
	const { report } = result;
	const commit = commits.after ?? event.commit;
	const blobs = `${event.serverUrl}/${event.repository}/blob`;
	return {
		report,
		options: {
			...(require_core()).renderOptions(result, judging.policy),
			blobs: {
				head: `${blobs}/${commit}`,
				commits: blobs,
				...commits.before === void 0 ? {} : { base: `${blobs}/${commits.before}` }
			},
			upload: true,
			...wantsSarif ? { lines: await (require_core()).readLines(trees.after, report.findings) } : {}
		},
		onIncomplete: judging.policy.onIncomplete,
		notes: [...opened.notes, ...notes],
		upload: {
			ref: refOf(event, commit, surroundings),
			commit
		},
		checked: {
			trees,
			...result.changed === void 0 ? {} : { changed: result.changed }
		},
		credentialValues: result.credentialValues,
		close: () => closeQuietly(opened)
	};
}
/** Told at the workflow, which is what has to be mended. */
function missingCommit(message, surroundings) {
	return {
		reason: "missing-commit",
		kind: "failed",
		status: "new",
		place: {
			file: workflowFile(surroundings),
			document: 0,
			pointer: "",
			coarse: true
		},
		message
	};
}
/** The report of a run that looked at nothing. */
function unchecked(event, gaps) {
	const none = {
		files: 0,
		documents: 0,
		error: 0,
		warning: 0,
		notice: 0,
		exempt: 0,
		gaps: gaps.length
	};
	const after = event.kind === "deletion" ? event.ref : event.commit.slice(0, 7);
	return {
		report: {
			version: (require_start()).version,
			outcome: gaps.length === 0 ? "passed" : "incomplete",
			compared: { after },
			summary: none,
			findings: [],
			gaps,
			exemptions: [],
			timings: {}
		},
		options: {},
		onIncomplete: "fail",
		notes: [],
		close: async () => {}
	};
}
/** Where the workflow is written that lacks a line; GitHub shows what is about no file at `.github`. */
function workflowFile({ environment }) {
	const [, path] = /^[^/]+\/[^/]+\/(\.github\/workflows\/[^@]+)@/.exec(environment.GITHUB_WORKFLOW_REF ?? "") ?? [];
	return path ?? ".github";
}
/** The ref that code scanning shows results at: https://docs.github.com/en/rest/code-scanning/code-scanning#upload-an-analysis-as-sarif-data */
function refOf(event, commit, { environment }) {
	if (event.kind === "pull-request") return `refs/pull/${event.number}/${commit === event.head.commit ? "head" : "merge"}`;
	return (event.kind === "whole" ? void 0 : event.ref) ?? environment.GITHUB_REF ?? "";
}
// src/commands/action/action.ts
/** The action: checks what the event of a workflow is about and publishes the verdict. Never throws; what stops it ends with 2 (decision 11). */
async function runAction(surroundings) {
	const runner = openRunner(surroundings);
	try {
		return await checkEvent(runner, surroundings);
	} catch (error) {
		return publishFailure(error, runner);
	}
}
async function checkEvent(runner, surroundings) {
	const { environment } = surroundings;
	runner.log.line(`Kubelatch ${(require_start()).version}`);
	const inputs = readInputs(environment);
	const event = readEvent(environment, (path) => (0, (node_fs()).readFileSync)(path, "utf8"));
	const line = openTalkLine(event, inputs, surroundings);
	const repository = await openCheckout(inputs, runner, surroundings);
	return (require_core()).closing({ close: () => repository.close().catch(() => {}) }, async () => {
		const verdict = await verdictOfEvent(event, inputs, repository, surroundings);
		return (require_core()).closing(verdict, async () => {
			await hideCredentials(verdict, runner).catch(() => {});
			const status = await publishVerdict(verdict, inputs, runner);
			await talkToGithub(line, {
				verdict,
				event,
				inputs,
				repository,
				surroundings,
				runner
			});
			return status;
		});
	});
}
/** In a job the toolkit hides them; another log is written to directly. */
async function hideCredentials({ credentialValues, report }, { log, stdout }) {
	if (credentialValues === void 0 || report.findings.every(({ rule }) => !(require_core()).tokenRules.has(rule))) return;
	await maskValues(credentialValues(), stdout === process.stdout ? { mask: await openToolkitMask() } : log);
}
async function openCheckout({ workingDirectory = "." }, runner, surroundings) {
	const folder = (0, (node_path()).resolve)(runner.workspace, workingDirectory);
	if (!(0, (node_fs()).existsSync)(folder)) throw new (require_start()).UserError(`There is no folder ${JSON.stringify(folder)}.`, { hint: "Correct the input working-directory." });
	const repository = await (require_repository()).openRepository(folder, surroundings.environment);
	if (repository !== void 0) return repository;
	throw new (require_start()).UserError(`There is no checkout in ${JSON.stringify(folder)}.`, { hint: "Add this step before Kubelatch: - uses: actions/checkout@v6" });
}
// src/action.ts
var worker = (0, (node_url()).fileURLToPath)(new URL("worker.js", require("url").pathToFileURL(__filename).href));
var runner;
process.on("uncaughtException", (error) => {
	if (runner !== void 0) publishFailure(error, runner).finally(() => process.exit(2));
	else process.stdout.write("::error::Kubelatch could not start: the folder that it runs in is gone.\n", () => process.exit(2));
});
var surroundings = (require_start()).ownSurroundings(worker, (0, (node_os()).availableParallelism)());
var opened = openRunner(surroundings);
runner = opened;
var settle = (require_start()).expectVerdict((error) => publishFailure(error, opened));
runAction(surroundings).then(settle);
exports.GithubRefusal = GithubRefusal;
exports.asRefusal = asRefusal;
exports.fitsBody = fitsBody;
exports.joinFitting = joinFitting;
exports.tellRefusal = tellRefusal;
exports.unknownFields = unknownFields;
