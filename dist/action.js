import { B as gradeRule, Ct as exitStatus, Ft as parseTargets, H as loadPolicy, I as readLines, Lt as loadFormat, Mt as closing, Nt as version, Ot as guardLog, Pt as severities, R as fileReader, Rt as UserError, Tt as plainText, U as readPolicy, V as readFlags, at as otherConfigFile, bt as writeOutputs, g as runCheck, gt as untrusted, h as renderOptions, ht as text, it as grades, kt as makeVisible, lt as catalogue, mt as listed, ot as scopes, rt as configFile, wt as toFailure, xt as writeStream, z as readProposed } from "./parts/core.js";
import { t as openRepository } from "./parts/repository.js";
import { n as fenced, r as markdownText } from "./parts/markdown-voice.js";
import { r as wordsOf, t as ownSurroundings } from "./parts/surroundings.js";
import { r as openGitTree } from "./parts/git-tree2.js";
import { a as closeTrees, n as findMergeBase, o as commitName } from "./parts/default-base.js";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { existsSync, readFileSync } from "node:fs";
import { posix, resolve } from "node:path";
import { randomUUID } from "node:crypto";
import { appendFile, stat } from "node:fs/promises";
import { Buffer } from "node:buffer";
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
		const message = `The input ${name} cannot be ${JSON.stringify(value.slice(0, 100))}.`;
		throw new UserError(message, {
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
		failOn: oneOf("fail-on", severities),
		scope: oneOf("scope", [
			"new",
			"changed-files",
			"all"
		]),
		onIncomplete: oneOf("on-incomplete", ["fail", "warn"]),
		outputs: parseTargets(void 0, linesOf(given("output"))).flatMap(({ format, file }) => file === void 0 ? [] : [{
			format,
			file
		}]),
		workingDirectory: given("working-directory"),
		token: given("token")
	};
}
/** Longer than any path that git and GitHub take. */
var longestPattern = 4096;
function toPattern(line) {
	if (line !== "!" && line.length <= longestPattern) return line;
	throw new UserError(`The input paths cannot have the line ${JSON.stringify(line.slice(0, 100))}.`, {
		hint: "Write one pattern per line, such as apps/** or !apps/old/**.",
		status: 3
	});
}
function linesOf(value) {
	return (value ?? "").split("\n").map((line) => line.trim()).filter((line) => line !== "");
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
	throw new UserError(`The event file has no usable \`${path}\`.`, { hint: "GITHUB_EVENT_PATH must name the payload of the event that GITHUB_EVENT_NAME says, as GitHub wrote it." });
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
	if (!supported.includes(name)) throw new UserError(name === "" ? "GITHUB_EVENT_NAME is not set." : `Kubelatch does not know what to compare on the event ${JSON.stringify(name)}.`, { hint: `Run it on ${supported.slice(0, -1).join(", ")} or ${supported.at(-1)}.` });
	const origin = readOrigin(environment);
	if (name === "schedule" || name === "workflow_dispatch") return {
		...origin,
		kind: "whole",
		event: name
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
	if (path === void 0 || path === "") throw new UserError("GITHUB_EVENT_PATH is not set, so that the event cannot be read.", { hint });
	let text;
	try {
		text = readFile(path);
	} catch (cause) {
		throw new UserError(`The event file ${JSON.stringify(path)} cannot be read.`, {
			hint,
			cause
		});
	}
	if (text.trim() === "") throw new UserError(`The event file ${JSON.stringify(path)} is empty.`, { hint });
	try {
		return JSON.parse(text);
	} catch {
		throw new UserError(`The event file ${JSON.stringify(path)} is not JSON.`, { hint });
	}
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
		...commits === void 0 ? {} : { commits }
	};
}
function wrongVariable(name, what) {
	return new UserError(`${name} is not ${what}.`, { hint: "GitHub sets it in every job; do not overwrite it." });
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
		...sarif !== void 0 && upload && {
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
		const delimiter = `ghadelimiter_${randomUUID()}`;
		return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
	});
	await appendFile(file, lines.join(""));
}
// src/publish/step-summary.ts
/** GitHub drops the whole summary of a step above this (actions/runner FileCommandManager.cs). */
var mostBytes = 1048576;
/** Appends Markdown to the step summary's file (GITHUB_STEP_SUMMARY). Gives why it could not be, or nothing. */
async function appendStepSummary(file, markdown) {
	try {
		const { size } = await stat(file);
		if (size + Buffer.byteLength(markdown) > mostBytes) return {
			output: "summary",
			message: "The job summary was not written: other words of this step have used up the 1,024 KiB that GitHub takes.",
			hint: "Run Kubelatch in a step of its own."
		};
		await appendFile(file, markdown);
		return;
	} catch (error) {
		return toFailure("The job summary", error);
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
	if (annotations !== void 0) await attempt("The log with the annotations", () => writeStream(places.stdout, annotations), failures);
	failures.push(...await writeOutputs(outputs, places));
	if (setOutputs !== void 0) await attempt("The file of the action's outputs", () => setOutputs(failures), failures);
	return failures;
}
async function attempt(output, work, failures) {
	try {
		await work();
	} catch (error) {
		failures.push(toFailure(output, error));
	}
}
// src/commands/publish-failure.ts
/** Far less than a summary holds, and more than anybody reads. */
var mostWords = 6e4;
/** Tells why nothing was checked, as an annotation, in the summary and as an output. It is an incomplete run, whatever the reason. */
async function publishFailure(error, { log, summary, outputs, stdout }) {
	const words = wordsOf(error);
	log.error(words.join("\n"));
	const shown = words.join("\n").slice(0, mostWords).split("\n");
	const markdown = [
		"## Kubelatch: ⚠️ incomplete",
		"",
		"**Nothing was checked.**",
		"",
		...fenced(shown, "text", ""),
		""
	];
	const failures = await publish({
		...summary === void 0 ? {} : { summary: {
			file: summary,
			markdown: guardLog(markdown.join("\n"))
		} },
		outputs: [],
		...outputs === void 0 ? {} : { setOutputs: () => setOutputs({ outcome: "incomplete" }, outputs) }
	}, { stdout });
	for (const { message, hint } of failures) log.error(`${message}\n${hint}`);
	return 2;
}
// src/commands/publish-verdict.ts
/**
* Hands out a verdict in the order of decision 5 (summary, annotations, files, action outputs) and gives the exit status. What cannot be made
* or written is told as an error of its own, takes nothing else with it, and is never green.
*/
async function publishVerdict(verdict, inputs, runner) {
	const { log, stdout, workspace } = runner;
	const { report, notes, upload } = verdict;
	for (const note of notes) log.line(plainText(note));
	const unmade = [];
	const files = inputs.outputs.filter(({ format }) => format !== "sarif" || upload !== void 0);
	const [markdown, annotations] = [await make("markdown", verdict, unmade), await make("github", verdict, unmade)];
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
	return exitStatus(report.outcome, [...unmade, ...failures], verdict.onIncomplete);
}
/** One format of a verdict. A renderer that fails is a bug of ours, and no reason to lose the other formats. */
async function make(format, { report, options }, unmade) {
	try {
		return (await loadFormat(format))(report, catalogue, options);
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
	return file === "-" ? file : resolve(workspace, file);
}
function written(made, failures, workspace) {
	const missing = new Set(failures.map(({ output }) => output));
	return made.filter(({ file }) => !missing.has(JSON.stringify(locate(file, workspace))));
}
function tellNotes(notes) {
	return notes.length === 0 ? "" : guardLog(`\n---\n\n${notes.map((note) => `- ${markdownText(note)}\n`).join("")}`);
}
// src/github/log.ts
/** The runner cuts a message there (actions/runner ExecutionContext.cs). */
var longestMessage = 4096;
/** A log over a way to write. */
function openJobLog(write) {
	const line = (words) => write(`${guardLog(words)}\n`);
	return {
		line,
		group(title, lines) {
			write(`::group::${title.replace(/%/g, "%25").replace(/[\r\n]+/g, " ")}\n`);
			for (const words of lines) line(words);
			write("::endgroup::\n");
		},
		error(words) {
			write(`::error title=Kubelatch::${guardLog(words.split("\n").map(makeVisible).join("\n")).slice(0, longestMessage).replace(/%/g, "%25").replace(/\n/g, "%0A")}\n`);
		}
	};
}
// src/commands/runner.ts
/** The runner as its environment describes it. A log that nobody reads any more does not end the run. */
function openRunner({ environment, directory, stdout }) {
	const { GITHUB_WORKSPACE: workspace = "", GITHUB_STEP_SUMMARY: summary = "", GITHUB_OUTPUT: outputs = "" } = environment;
	stdout.on("error", () => {});
	return {
		workspace: resolve(directory, workspace),
		...summary === "" ? {} : { summary },
		...outputs === "" ? {} : { outputs },
		stdout,
		log: openJobLog((words) => stdout.write(words))
	};
}
// src/trigger/commit-source.ts
/** `remote` absent: nothing is fetched. The git that fetches is loaded when the first commit is missing. */
function openCommitSource(repository, remote) {
	const present = /* @__PURE__ */ new Map();
	let failure;
	let fetching = Promise.resolve();
	async function obtain(commit) {
		const [found] = await repository.resolve([commit]);
		if (found === commit) return true;
		if (remote === void 0) {
			failure ??= text`nothing is fetched in this run`;
			return false;
		}
		const answer = fetching.then(() => fetch(commit, remote));
		fetching = answer;
		const fetched = await answer;
		if (!fetched.fetched) failure = fetched.detail;
		return fetched.fetched && (await repository.resolve([commit]))[0] === commit;
	}
	async function fetch(commit, from) {
		const { fetchCommits } = await import("./parts/git-fetch.js");
		return fetchCommits(repository.place, from, [commit], { shallow: repository.shallow });
	}
	return {
		obtain(commit) {
			const before = present.get(commit) ?? obtain(commit);
			present.set(commit, before);
			return before;
		},
		async parents(commit) {
			const written = (await repository.git([
				"cat-file",
				"commit",
				commit
			])).toString();
			return [...written.slice(0, written.indexOf("\n\n")).matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, id = ""]) => id);
		},
		async tip(ref) {
			if (remote === void 0) return void 0;
			const { remoteTip } = await import("./parts/git-fetch.js");
			return remoteTip(repository.place, remote, ref);
		},
		get failure() {
			return failure;
		}
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
		why: text`${untrusted(event.ref)} was deleted.`
	};
	const { token, timeout } = options;
	const remote = {
		url: `${event.serverUrl}/${event.repository}`,
		...token === void 0 ? {} : { token },
		...timeout === void 0 ? {} : { timeout }
	};
	const source = openCommitSource(repository, options.fetch === false ? void 0 : remote);
	const sides = await findSides(event, {
		repository,
		source,
		mergeBase: options.mergeBase
	});
	return "missing" in sides ? missingCommit(sides, source.failure) : openSides(sides, repository, options);
}
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
			name: commitName(event.base.ref, merge.parent)
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
			name: commitName(event.base.ref, base)
		},
		after: {
			commit: head,
			name: `#${event.number} (${head.slice(0, 7)})`
		},
		notes: [text`GitHub has no merge commit for this pull request: its head is compared with the merge base.`]
	};
}
/** GitHub's API knows it for certain; a shallow clone may hide a nearer one, or any. */
async function obtainMergeBase(one, other, { repository, source, mergeBase }) {
	const base = (repository.shallow ? await mergeBase?.(one, other) : void 0) ?? await findMergeBase(repository, one, other) ?? (repository.shallow ? void 0 : await mergeBase?.(one, other));
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
		name: commitName(ref.replace(/^refs\/(?:heads|tags)\//, ""), after)
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
			name: commitName(defaultBranch, base)
		},
		after: now
	};
	const why = before === void 0 ? text`The push made a new ref` : text`The commit before the forced push is out of reach`;
	return {
		after: now,
		notes: [text`${why} and no merge base was found: the whole repository is checked, and everything counts as new.`]
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
function missingCommit({ missing, depth }, failure) {
	const why = failure === void 0 ? text`` : text` (${failure})`;
	return {
		result: "missing-commit",
		message: text`The commit ${untrusted(missing.slice(0, 12))} is not in the checkout and could not be fetched${why}.`,
		mend: depth === 1 ? "- uses: actions/checkout@v6 # before Kubelatch, without `ref:`" : `fetch-depth: ${depth} # under \`with:\` of actions/checkout`
	};
}
function openSides({ before, after, policy, notes = [] }, repository, options) {
	const open = (commit) => openGitTree(repository, commit, options);
	const trees = {
		...before === void 0 ? {} : { before: open(before.commit) },
		after: open(after.commit),
		...policy === void 0 ? {} : { policy: open(policy) },
		names: {
			...before === void 0 ? {} : { before: before.name },
			after: after.name
		}
	};
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
		close: () => closeTrees(trees)
	};
}
// src/policy/tighten.ts
/**
* Lays the action's inputs over a policy where they are stricter (decision 4: a change can edit its own workflow, but not the policy that
* judges it). Versions and engine are followed where the config does not state its own: they are then no policy, only a default.
* Throws a {@link import('../types/user-error.ts').UserError} for an input that cannot be read.
*/
function tighten(policy, inputs) {
	const wanted = readFlags(inputs, policy);
	const refused = [];
	const stricter = (key, now, wish, strictness) => {
		if (wish === void 0 || wish === now) return now;
		if (strictness.indexOf(wish) < strictness.indexOf(now)) return wish;
		refused.push(text`The input ${untrusted(key)} asks for ${untrusted(wish)}, and the policy for ${untrusted(now)}, which stands: inputs can only tighten it. Change .github/kubelatch.yml instead.`);
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
			scope: stricter("scope", policy.scope, wanted.scope, [...scopes].reverse()),
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
	refused.push(text`The input schema-engine asks for ${untrusted(wish)}, and the policy for ${untrusted(policy.schemaEngine)}, which stands.`);
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
		rules = gradeRule(rules, {
			rule,
			case: name,
			grade: stricter(`rule ${rule}/${name}`, now, grade, grades)
		});
	}
	return rules;
}
// src/commands/policy-of-event.ts
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
		...trees.before === void 0 ? {} : await readProposed(trees.before, trees.after, file),
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
		rules: catalogue,
		read: fileReader(from),
		...named
	});
	try {
		return await loadPolicy(read(tree));
	} catch (error) {
		if (!(error instanceof UserError) || tree === after || "faults" in await readPolicy(read(after))) throw error;
		throw new UserError(error.message, {
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
	return file === void 0 ? text`The policy is the shipped default.` : text`The policy is ${untrusted(file)}.`;
}
function tellPaths({ paths }) {
	return paths.length === 0 ? [] : [text`The input paths leaves in only ${listed(paths.map(untrusted))}.`];
}
/**
* The config that the input names, where it is there. A change can edit its own workflow: where the repository has one of the usual configs,
* an input cannot put another in its place.
*/
async function configOf(tree, { after }, input) {
	if (input === void 0) return { notes: [] };
	const file = posix.normalize(input);
	if (file === ".github/kubelatch.yml" || file === ".github/kubelatch.yaml") return { notes: [] };
	const standing = await firstOf(tree, [configFile, otherConfigFile]);
	if (standing !== void 0) return { notes: [text`The input config names ${untrusted(file)}, but the repository has ${untrusted(standing)}, which stands: an input cannot choose another policy.`] };
	if (await firstOf(tree, [file]) !== void 0) return {
		file,
		notes: []
	};
	if (tree === after || await firstOf(after, [file]) === void 0) throw new UserError(`There is no config file ${JSON.stringify(input)} in the repository.`, { hint: "Correct the input config: a path from the root of the repository." });
	return {
		file,
		notes: [text`The config ${untrusted(file)} comes with this change and does not apply to it yet.`]
	};
}
async function firstOf(tree, files) {
	const paths = new Set((await tree.entries()).map(({ path }) => path));
	return files.find((file) => paths.has(file));
}
// src/commands/verdict-of-event.ts
/** Checks what an event is about. A missing commit is an incomplete verdict that says the one line that mends the workflow. */
async function verdictOfEvent(event, inputs, repository, surroundings) {
	const opened = await openEventTrees(event, repository, inputs.token === void 0 ? {} : { token: inputs.token });
	if (opened.result === "nothing") return {
		...unchecked(event, []),
		notes: [text`${opened.why} There is nothing to check.`]
	};
	if (opened.result === "missing-commit") {
		const message = text`${opened.message} Nothing was checked. Mend the workflow with this line: ${untrusted(opened.mend)}`;
		return unchecked(event, [{
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
		}]);
	}
	return checkTrees(event, opened, inputs, surroundings).finally(() => opened.close().catch(() => {}));
}
async function checkTrees(event, opened, inputs, surroundings) {
	const { trees, commits } = opened;
	const { notes, ...judging } = await policyOfEvent(trees, inputs);
	const wantsSarif = inputs.outputs.some(({ format }) => format === "sarif");
	const result = await runCheck({
		trees,
		...judging,
		kubeconform: inputs.kubeconform,
		everything: wantsSarif
	}, surroundings);
	const { report } = result;
	const commit = commits.after ?? event.commit;
	const blobs = `${event.serverUrl}/${event.repository}/blob`;
	return {
		report,
		options: {
			...renderOptions(result, judging.policy),
			blobs: {
				head: `${blobs}/${commit}`,
				...commits.before === void 0 ? {} : { base: `${blobs}/${commits.before}` }
			},
			upload: true,
			...wantsSarif ? { lines: await readLines(trees.after, report.findings) } : {}
		},
		onIncomplete: judging.policy.onIncomplete,
		notes: [...opened.notes, ...notes],
		upload: {
			ref: refOf(event, commit, surroundings),
			commit
		}
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
			version,
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
		notes: []
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
// src/commands/action.ts
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
	runner.log.line(`Kubelatch ${version}`);
	const inputs = readInputs(environment);
	const event = readEvent(environment, (path) => readFileSync(path, "utf8"));
	const repository = await openCheckout(inputs, runner, surroundings);
	return closing({ close: () => repository.close().catch(() => {}) }, async () => publishVerdict(await verdictOfEvent(event, inputs, repository, surroundings), inputs, runner));
}
async function openCheckout({ workingDirectory = "." }, runner, surroundings) {
	const folder = resolve(runner.workspace, workingDirectory);
	if (!existsSync(folder)) throw new UserError(`There is no folder ${JSON.stringify(folder)}.`, { hint: "Correct the input working-directory." });
	const repository = await openRepository(folder, surroundings.environment);
	if (repository !== void 0) return repository;
	throw new UserError(`There is no checkout in ${JSON.stringify(folder)}.`, { hint: "Add this step before Kubelatch: - uses: actions/checkout@v6" });
}
// src/action.ts
var worker = fileURLToPath(new URL("worker.js", import.meta.url));
var surroundings = ownSurroundings(worker, availableParallelism());
process.on("uncaughtException", (error) => {
	publishFailure(error, openRunner(surroundings)).finally(() => process.exit(2));
});
process.exitCode = await runAction(surroundings);
export {};
