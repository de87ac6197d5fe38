require("./rolldown-runtime.js");
let require_text$loaded;
const require_text = () => (require_text$loaded ??= require("./text.js"));
let require_core$loaded;
const require_core = () => (require_core$loaded ??= require("./core.js"));
let require_git_tree$loaded;
const require_git_tree = () => (require_git_tree$loaded ??= require("./git-tree.js"));
let require_start$loaded;
const require_start = () => (require_start$loaded ??= require("./start.js"));
let require_commits_between$loaded;
const require_commits_between = () => (require_commits_between$loaded ??= require("./commits-between.js"));
let require_repository$loaded;
const require_repository = () => (require_repository$loaded ??= require("./repository.js"));
let require_tokens$loaded;
const require_tokens = () => (require_tokens$loaded ??= require("./tokens2.js"));
let node_path$loaded;
const node_path = () => (node_path$loaded ??= require("node:path"));
let node_fs_promises$loaded;
const node_fs_promises = () => (node_fs_promises$loaded ??= require("node:fs/promises"));
// src/findings/settle-history.ts
/** The tokens of a history as findings: since when each is in it, and whether the last state still has it. */
function settleHistory({ tokens, dates, gaps, ignores, policy, today }) {
	const settled = tokens.filter((token) => token.standing || !(require_core()).isAdvice(token.settled)).map((token) => tellHistory(token, dates.get(token.first) ?? ""));
	const judged = (require_core()).judgeIgnores(ignores, ignores);
	const { findings } = (require_core()).excuse((require_core()).compare(void 0, settled), {
		exemptions: policy.exemptions,
		ignores: judged,
		today
	});
	return {
		findings,
		gaps: (require_core()).compareGaps(void 0, gaps)
	};
}
function tellHistory({ settled, blob, commit, first, standing, others }, date) {
	const { changes: _changes, ...report } = settled.report;
	const since = (require_core()).text`It came in with commit ${[first.slice(0, 7)]} of ${[date]}`;
	const message = standing ? (require_core()).text`${report.message} ${since}, and still is there${alsoIn(others)}.` : (require_core()).text`${report.message} ${since}; the last state has it no more, but the history keeps it.`;
	return {
		...settled,
		report: {
			...report,
			message,
			passed: {
				blob,
				...standing ? {} : { commit }
			},
			introduced: {
				commit: first,
				date
			}
		}
	};
}
/** Copies beyond these are counted. */
var mostNamed = 5;
function alsoIn(paths) {
	if (paths.length === 0) return (require_core()).text``;
	const named = paths.slice(0, mostNamed).map((require_core()).untrusted);
	const more = paths.length - named.length;
	return (require_core()).text`, also in ${(require_core()).listed(more > 0 ? [...named, (require_core()).text`${more} more`] : named)}`;
}
// src/work/inspect-history.ts
/** Looks at every content of a history once, by its id, for tokens alone. Gives how many there were, and what kept some from being read. */
async function inspectHistory(history) {
	const { commits, policy, asks, threads, folders } = history;
	const { introduced, gaps } = await commits.list();
	const inspector = (require_core()).openStreamInspector((require_core()).tokenAsks(asks), threads);
	const inScope = (require_core()).scopeOf(policy);
	const isFresh = (require_core()).openContentFilter(inScope, () => false);
	let contents = 0;
	try {
		const unread = await (require_core()).inspectIntroduced(renamed(introduced, history), commits.read, inspector, {
			wants: isFresh,
			known: (one) => (require_core()).knownOf(one, folders),
			visit(one, facts) {
				contents++;
				history.visit(one, facts);
			},
			largest: asks.limits.fileSize
		});
		return {
			contents,
			gaps: [...gaps, ...unread]
		};
	} finally {
		await inspector.close();
	}
}
/** A name that is a token itself stays. */
async function* renamed(stream, { standingPath, onProgress = () => {} }) {
	let commits = 0;
	let last = "";
	for await (const some of stream) {
		yield some.map((one) => {
			if (one.commit !== last) commits++;
			last = one.commit;
			const path = standingPath(one.blob);
			return path === void 0 || path === one.path || (require_core()).pathTokens(one.path).length > 0 ? one : {
				...one,
				path
			};
		});
		onProgress(commits);
	}
}
// src/run-history.ts
/** Every content of a history, once: what credentials are in it, since when, and whether they still are. Memory grows with the tokens alone. */
async function runHistory(request) {
	const { commits, policy, rules, known, today } = request;
	const stopwatch = (require_core()).openStopwatch();
	const gatherer = (require_core()).openHistoryGatherer(policy, rules);
	const { contents, gaps, ignores } = await gather(request, gatherer);
	stopwatch.lap("inspect");
	const found = gatherer.tokens();
	const tokens = found.filter(({ key }) => !known.has(key));
	const settled = settleHistory({
		tokens,
		dates: await request.datesOf(tokens.map(({ first }) => first)),
		gaps,
		ignores,
		policy,
		today
	});
	stopwatch.lap("settle");
	const located = await (require_core()).locateFindings(settled, (_side, _file, blob) => readText(commits, blob));
	stopwatch.lap("locate");
	const report = reportOf(located, contents, request, stopwatch.laps());
	return {
		...(require_core()).coverReport({
			report,
			frames: located.frames
		}),
		tokens: found.map(({ key }) => key)
	};
}
async function gather({ onProgress, ...request }, gatherer) {
	const ignores = [];
	const standing = await contentsOf(request.standing);
	return {
		...await inspectHistory({
			...request,
			folders: await foldersOf(request.standing[0]?.()),
			asks: (require_core()).asksFor(request.policy, request.rules, {
				customSchemas: [],
				limits: (require_core()).defaultLimits,
				compares: false,
				today: request.today
			}),
			standingPath: (blob) => standing.get(blob),
			visit(introduced, facts) {
				const stands = standing.get(introduced.blob) === introduced.path;
				if (stands) ignores.push(...facts.ignores);
				gatherer.add(introduced, facts, stands);
			},
			onProgress: (done) => onProgress?.(done, gatherer.count)
		}),
		ignores
	};
}
/** Files of some trees by content: a path for each, the first by code unit. */
async function contentsOf(trees) {
	const paths = /* @__PURE__ */ new Map();
	for (const open of trees) for (const { blob, path, kind } of await open().entries()) if (isFile(kind) && !paths.has(blob)) paths.set(blob, path);
	return paths;
}
function isFile(kind) {
	return kind === "file" || kind === "executable";
}
/** Kustomizations that are kept while they are read, in bytes. */
var contentsBudget = 4194304;
async function foldersOf(tree) {
	if (tree === void 0) return (require_core()).openFolders([], []);
	const contents = (require_core()).openContents(tree, (require_core()).openContentsMemory(contentsBudget));
	return (require_core()).surveyFolders(await tree.entries(), contents, (require_core()).openKustomizationMemory((require_core()).defaultLimits));
}
async function readText(commits, blob) {
	for await (const one of commits.read(blob === void 0 ? [] : [blob])) {
		const decoded = "bytes" in one ? (require_core()).decodeText(one.bytes) : void 0;
		return decoded !== void 0 && "text" in decoded ? decoded.text : void 0;
	}
}
function reportOf({ findings, gaps }, contents, { policy, version, name }, timings) {
	const counting = findings.filter((finding) => (require_core()).counts(finding, policy.scope, void 0));
	const ofSeverity = (severity) => counting.filter((finding) => finding.severity === severity).length;
	return {
		version,
		outcome: (require_core()).outcomeOf(findings, gaps, policy, void 0),
		compared: { after: name },
		summary: {
			files: contents,
			documents: 0,
			error: ofSeverity("error"),
			warning: ofSeverity("warning"),
			notice: ofSeverity("notice"),
			exempt: findings.filter(({ status }) => status === "exempt").length,
			gaps: gaps.length
		},
		findings,
		gaps,
		exemptions: policy.exemptions,
		timings
	};
}
// src/tree/history.ts
/** What some refs name; HEAD without any, all that the repository has with `all`. A {@link UserError} names a ref that is not here. */
async function findTips(repository, refs, all) {
	if (all) {
		const ids = async (...which) => (await repository.git([
			"rev-list",
			"--no-walk=unsorted",
			...which
		])).toString().split("\n").filter((id) => id !== "");
		const head = (await repository.resolve(["HEAD"])).flatMap((id) => id ?? []);
		const heads = [.../* @__PURE__ */ new Set([...head, ...await ids("--branches", "--remotes")])];
		const tips = [.../* @__PURE__ */ new Set([...heads, ...await ids("--all")])];
		if (tips.length === 0) throw noSuchCommit("HEAD", repository);
		return {
			tips,
			heads: heads.length === 0 ? tips : heads,
			name: "all refs"
		};
	}
	const names = refs.length === 0 ? ["HEAD"] : refs;
	const found = await repository.resolve(names);
	const missing = names.find((_, index) => found[index] === void 0);
	if (missing !== void 0) throw noSuchCommit(missing, repository);
	const tips = [...new Set(found.flatMap((id) => id ?? []))];
	return {
		tips,
		heads: tips,
		name: names.map((name, index) => `${name} (${(found[index] ?? "").slice(0, 7)})`).join(", ")
	};
}
function noSuchCommit(name, repository) {
	if (name === "HEAD") return new (require_start()).UserError("There is no commit yet.", { hint: "Check files as they are: kubelatch tokens PATH." });
	const hint = repository.shallow ? "This clone is shallow: run git fetch --unshallow." : "See git branch --all and git tag.";
	return new (require_start()).UserError(`There is no commit ${JSON.stringify(name)} here.`, {
		hint,
		status: 3
	});
}
/** All that can be reached from some commits and not from others. */
async function openHistory(repository, tips, without) {
	const found = await (require_commits_between()).findCommits(repository, {
		tips,
		without
	});
	const whole = !repository.shallow || !await (require_commits_between()).isCutOff(repository, found.commits);
	const commits = (require_commits_between()).openCommitsBetween(repository, async () => ({
		commits: found.commits,
		whole
	}), {
		place: ".",
		takesStart: true
	});
	return {
		count: found.commits.count,
		commits
	};
}
/** The days of some commits in UTC, `YYYY-MM-DD`, by id. */
async function datesOf(repository, commits) {
	const ids = [...new Set(commits)];
	if (ids.length === 0) return /* @__PURE__ */ new Map();
	const lines = (await repository.git([
		"rev-list",
		"--no-walk=unsorted",
		"--stdin",
		"--format=%H %ct"
	], `${ids.join("\n")}\n`)).toString().split("\n").filter((line) => !line.startsWith("commit "));
	return new Map(lines.flatMap((line) => {
		const [id = "", seconds = ""] = line.split(" ");
		return seconds === "" ? [] : [[id, (/* @__PURE__ */ new Date(Number(seconds) * 1e3)).toISOString().slice(0, 10)]];
	}));
}
// src/commands/tokens/history-state.ts
var kind = "kubelatch tokens --history";
var largest = 67108864;
/** Reads a state file; undefined where there is none yet. A {@link UserError} says what is wrong with another file of that name. */
async function readState(file) {
	let text;
	try {
		text = await (0, (node_fs_promises()).readFile)(file, "utf8");
	} catch (cause) {
		if (cause instanceof Error && "code" in cause && cause.code === "ENOENT") return void 0;
		throw new (require_start()).UserError(`The state file ${JSON.stringify(file)} cannot be read.`, {
			hint: "Check its permissions, or name another with --state.",
			cause
		});
	}
	const state = text.length > largest ? void 0 : parseState(text);
	if (state !== void 0) return state;
	throw new (require_start()).UserError(`${JSON.stringify(file)} is no state file of ${kind}, or a broken one.`, { hint: "Delete it to look at the whole history again, or name another file with --state. It was left as it is." });
}
function parseState(text) {
	const state = parseJson(text);
	if (state === null || typeof state !== "object" || !("kind" in state) || state.kind !== kind) return void 0;
	if (!("version" in state && "commits" in state && "tokens" in state)) return void 0;
	const { version, commits, tokens } = state;
	if (typeof version !== "string" || !isListOf(commits, /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/) || !isListOf(tokens, /^[0-9a-f]{32}$/)) return void 0;
	return {
		version,
		commits,
		tokens
	};
}
function parseJson(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
function isListOf(list, form) {
	return Array.isArray(list) && list.every((item) => typeof item === "string" && form.test(item));
}
/** Writes it whole or leaves what was there. */
async function writeState(file, { version, commits, tokens }) {
	const state = {
		kind,
		version,
		commits: [...commits].sort(),
		tokens: [...tokens].sort()
	};
	try {
		await (require_core()).writeWholeFile(file, `${JSON.stringify(state, null, 1)}\n`);
	} catch (cause) {
		throw new (require_start()).UserError(`The state file ${JSON.stringify(file)} cannot be written.`, {
			hint: "Check its folder, or name another with --state.",
			cause
		});
	}
}
/** So many can stand on a command line. */
var mostCompared = 1e3;
/** Of some commits those that no other of them reaches: all that has to be remembered. Of very many all. */
async function independent(repository, commits) {
	const ids = [...new Set(commits)];
	if (ids.length < 2 || ids.length > mostCompared) return ids;
	return (await repository.git([
		"merge-base",
		"--independent",
		...ids
	])).toString().split("\n").filter((id) => id !== "");
}
// src/commands/tokens/progress.ts
/** Often enough to be seen moving, in milliseconds. */
var pace = 100;
/** What a terminal has at least; some do not tell. */
var narrowest = 40;
function openProgress({ terminal, stderr }, now = Date.now) {
	if (terminal === void 0) return {
		show() {},
		end() {}
	};
	const longest = terminal.columns > narrowest ? terminal.columns - 1 : narrowest;
	let shown = now();
	let isShown = false;
	return {
		show(words) {
			if (now() - shown < pace) return;
			shown = now();
			isShown = true;
			stderr.write(`\r\u001b[K${words.slice(0, longest)}`);
		},
		end() {
			if (isShown) stderr.write("\r\x1B[K");
		}
	};
}
// src/commands/tokens/history.ts
/** `tokens [REF...] --history`: every content of every commit that the refs reach, each once; with a state file only what is new since it was written. */
async function tokensHistory(refs, flags, surroundings) {
	const targets = (require_core()).parseTargets(flags.format, flags.output ?? []);
	const { directory, environment } = surroundings;
	const stateFile = flags.state === void 0 ? void 0 : (0, (node_path()).resolve)(directory, flags.state);
	const repository = await (require_repository()).requireRepository(directory, environment);
	return (require_core()).closing(repository, async () => {
		const tips = await findTips(repository, refs, flags.all === true);
		const state = stateFile === void 0 ? void 0 : await usableState(stateFile, surroundings);
		const tree = (require_git_tree()).openGitTree(repository, tips.heads[0] ?? tips.tips[0] ?? "");
		const read = flags.config === void 0 ? (require_core()).fileReader(tree) : (require_core()).diskReader(directory, flags, surroundings);
		const policy = (require_core()).setFlags((require_tokens()).withoutEngine(await (require_core()).loadPolicy({
			rules: (require_core()).catalogue,
			read
		})), (require_core()).policyFlags(flags));
		const seen = (await repository.resolve(state?.commits ?? [])).flatMap((id) => id ?? []);
		const result = await lookAt({
			repository,
			tips,
			seen,
			policy,
			known: new Set(state?.tokens)
		}, surroundings);
		const status = await (require_core()).writeReport({
			result,
			policy,
			targets,
			tree
		}, flags, surroundings);
		if (stateFile !== void 0) await keepState(stateFile, result, {
			repository,
			commits: [...seen, ...tips.tips],
			state
		}, surroundings);
		return status;
	});
}
async function usableState(file, { stderr }) {
	const state = await readState(file);
	if (state === void 0 || state.version === (require_start()).version) return state;
	stderr.write("kubelatch: another version wrote the state file: the whole history is looked at again.\n");
}
async function lookAt({ repository, tips, seen, policy, known }, surroundings) {
	const { today, threads, worker } = surroundings;
	const history = await openHistory(repository, tips.tips, seen);
	const since = seen.length === 0 ? "" : ` new since the last run, which knew ${(require_text()).count(known.size, "token")}`;
	const progress = openProgress(surroundings);
	try {
		return await runHistory({
			commits: history.commits,
			standing: tips.heads.map((head) => () => (require_git_tree()).openGitTree(repository, head)),
			datesOf: (commits) => datesOf(repository, commits),
			policy,
			rules: (require_tokens()).credentialRules,
			known,
			name: `${tips.name}: ${(require_text()).count(history.count, "commit")}${since}`,
			today,
			version: (require_start()).version,
			threads: {
				count: threads,
				...worker === void 0 ? {} : { script: worker }
			},
			onProgress: (done, tokens) => progress.show(`${done} of ${(require_text()).count(history.count, "commit")}, ${(require_text()).count(tokens, "token")}`)
		});
	} finally {
		progress.end();
	}
}
/** What could not be looked at would be passed over in the next run: then the state stays as it was. */
async function keepState(file, { report, tokens }, { repository, commits, state }, { stderr }) {
	if (report.gaps.some(({ kind }) => kind === "failed")) {
		stderr.write("kubelatch: not everything could be looked at, so the state file was left as it is.\n");
		return;
	}
	const all = /* @__PURE__ */ new Set([...state?.tokens ?? [], ...tokens]);
	await writeState(file, {
		version: (require_start()).version,
		commits: await independent(repository, commits),
		tokens: [...all]
	});
}
exports.tokensHistory = tokensHistory;
