let require_rolldown_runtime$loaded;
const require_rolldown_runtime = () => (require_rolldown_runtime$loaded ??= require("./rolldown-runtime.js"));
let require_commits_between$loaded;
const require_commits_between = () => (require_commits_between$loaded ??= require("./commits-between.js"));
let require_core$loaded;
const require_core = () => (require_core$loaded ??= require("./core.js"));
let require_git_tree$loaded;
const require_git_tree = () => (require_git_tree$loaded ??= require("./git-tree.js"));
let require_working_tree$loaded;
const require_working_tree = () => (require_working_tree$loaded ??= require("./working-tree.js"));
let require_repository$loaded;
const require_repository = () => (require_repository$loaded ??= require("./repository.js"));
let require_start$loaded;
const require_start = () => (require_start$loaded ??= require("./start.js"));
let require_default_base$loaded;
const require_default_base = () => (require_default_base$loaded ??= require("./default-base.js"));
let node_fs$loaded;
const node_fs = () => (node_fs$loaded ??= require("node:fs"));
let node_path$loaded;
const node_path = () => (node_path$loaded ??= require("node:path"));
// src/tree/index-tree.ts
/** What a commit would hold now: the staged contents. Of a file in conflict ours, else theirs. */
function openIndexTree(repository, options = {}) {
	let entries;
	return {
		entries() {
			entries ??= (require_working_tree()).listIndex(repository).then((records) => (require_core()).orderEntries(stagedOf(records).map(enter)));
			return entries;
		},
		read: (blobs) => repository.objects.read([...new Set(blobs)], options.fileSize ?? 16777216),
		async close() {}
	};
}
function enter({ path, mode, id }) {
	return {
		path,
		kind: (require_git_tree()).kindOfMode(mode),
		blob: id
	};
}
function stagedOf(records) {
	const certain = records.filter(({ stage, status }) => stage === 0 && status?.intended !== true);
	if (certain.length === records.length) return records;
	const chosen = /* @__PURE__ */ new Map();
	for (const record of records) {
		const before = chosen.get(record.path);
		if (record.stage > 0 && (before === void 0 || before.stage === 1)) chosen.set(record.path, record);
	}
	return [...certain, ...chosen.values()];
}
// src/trigger/revisions.ts
/** Those of some names that stand for a commit, with its id. */
async function revisionsAmong(given, repository) {
	const names = given.filter((name) => name !== void 0);
	if (names.length === 0 || repository === void 0) return /* @__PURE__ */ new Map();
	const commits = await repository.resolve(names);
	return new Map(names.flatMap((name, index) => commits[index] === void 0 ? [] : [[name, commits[index]]]));
}
/** The commit of a name that was asked for; a {@link UserError} where there is none. */
function known(revision, revisions, repository) {
	const commit = revisions.get(revision);
	if (commit !== void 0) return commit;
	throw new (require_start()).UserError(`There is no commit ${JSON.stringify(revision)} here${repository.shallow ? ", and this clone is shallow" : ""}.`, {
		hint: repository.shallow ? (require_default_base()).unshallow : "See `git log --oneline` and `git branch --all` for commits and branches; fetch those of a remote with `git fetch`.",
		status: repository.shallow ? 2 : 3
	});
}
/** Asked together with the revision itself. A third parent is of no interest: two are one too many. */
function parentsOf(revision) {
	return [`${revision}^1`, `${revision}^2`];
}
/** The commits that {@link parentsOf} stands for, as far as they are here. */
function knownParents(revision, revisions) {
	return parentsOf(revision).flatMap((parent) => revisions.get(parent) ?? []);
}
// src/trigger/resolve-diff.ts
var resolve_diff_exports = /* @__PURE__ */ (require_rolldown_runtime()).__exportAll({ resolveDiff: () => resolveDiff });
/**
* Opens what `diff` compares: without `base` the merge base with the default branch against the working tree, else commits, a range, what is
* staged, or two folders. Policy is the before tree's. Every mistake is a {@link UserError} that says what to do.
*/
async function resolveDiff(request) {
	const { base, head, directory } = request;
	for (const given of [base, head]) if (given?.startsWith("-")) throw wrongUse(`${JSON.stringify(given)} is no revision: none begins with a dash.`, "Name a commit, a branch or a folder.");
	const folders = [base, head].filter((given) => given !== void 0 && isFolder(directory, given));
	const repository = folders.length === 0 ? await (require_repository()).requireRepository(directory, request.environment) : await (require_repository()).openRepository(directory, request.environment);
	try {
		const revisions = await revisionsAmong([
			base,
			head,
			...head === void 0 ? [] : parentsOf(head)
		], repository);
		const kinds = [base, head].map((given) => given === void 0 ? void 0 : kindOf(given, folders.includes(given), revisions.has(given)));
		if (kinds.includes("folder")) return await openFolders(request, kinds, repository);
		return await openSides(request, repository ?? await (require_repository()).requireRepository(directory, request.environment), revisions);
	} catch (error) {
		await repository?.close();
		throw error;
	}
}
async function openSides(request, repository, revisions) {
	const { base, head, staged } = request;
	const range = base === void 0 || revisions.has(base) ? null : /^(.*?)(\.{2,3})(?!\.)(.*)$/.exec(base);
	if (staged && (head !== void 0 || range !== null)) throw wrongUse("What is staged is compared with one commit.", "Leave out HEAD: `kubelatch diff --staged [BASE]`.");
	if (range !== null && head !== void 0) throw wrongUse(`${JSON.stringify(base)} names both sides already.`, "Leave out HEAD.");
	const [before, after] = range === null ? await plainSides(request, repository, revisions) : await rangeSides(range, repository, request);
	const between = betweenSides(before, after, repository, request);
	const trees = {
		before: before.tree,
		after: after.tree,
		...between === void 0 ? {} : { between },
		names: {
			before: before.name,
			after: after.name
		}
	};
	return {
		trees,
		...repository.root === void 0 ? {} : { root: repository.root },
		repository,
		commits: {
			...before.commit === void 0 ? {} : { before: before.commit },
			...after.commit === void 0 ? {} : { after: after.commit }
		},
		notes: before.note === void 0 ? [] : [before.note],
		close: () => (require_default_base()).closeTrees(trees, repository)
	};
}
async function plainSides(request, repository, revisions) {
	const { head, staged } = request;
	if (head !== void 0) return [await beforeSide(request, repository, revisions), {
		...commitSide(head, known(head, revisions, repository), repository, request),
		parents: knownParents(head, revisions)
	}];
	if (repository.root === void 0) throw wrongUse("A bare repository has no working tree.", "Name both commits: `kubelatch diff BASE HEAD`.");
	const tree = staged ? openIndexTree(repository, request) : (require_working_tree()).openWorkingTree(repository, request);
	tree.entries().catch(() => {});
	return [await beforeSide(request, repository, revisions), {
		tree,
		name: staged ? "staged changes" : "working tree"
	}];
}
/** The commits that the change went through. One whose only commit is the after side has none, which needs no look at the history. */
function betweenSides(before, after, repository, options) {
	const { commit: base } = before;
	const isOne = after.parents?.length === 1 && after.parents[0] === base;
	if (base === void 0 || base === after.commit || before.isHead === true || isOne) return void 0;
	const range = {
		tips: [after.commit ?? "HEAD"],
		without: [base]
	};
	return (require_commits_between()).openCommitsBetween(repository, () => (require_commits_between()).findCommits(repository, range), {
		...options,
		...after.commit === void 0 ? {} : { after: after.commit },
		place: "."
	});
}
async function beforeSide(request, repository, revisions) {
	const { base, staged } = request;
	if (base !== void 0) return commitSide(base, known(base, revisions, repository), repository, request);
	if (staged) {
		const [head] = await repository.resolve(["HEAD"]);
		if (head !== void 0) return {
			...commitSide("HEAD", head, repository, request),
			isHead: true
		};
	}
	const { commit, ...found } = await (require_default_base()).findDefaultBase(repository);
	if (commit === void 0) return {
		tree: (require_git_tree()).openEmptyTree(),
		...found
	};
	return {
		tree: (require_git_tree()).openGitTree(repository, commit, request),
		commit,
		...found
	};
}
async function rangeSides([, from = "", dots, to = ""], repository, options) {
	const [one, other] = [from === "" ? "HEAD" : from, to === "" ? "HEAD" : to];
	const ends = await revisionsAmong([
		one,
		other,
		...parentsOf(other)
	], repository);
	const after = {
		...commitSide(other, known(other, ends, repository), repository, options),
		parents: knownParents(other, ends)
	};
	const start = known(one, ends, repository);
	if (dots === "..") return [commitSide(one, start, repository, options), after];
	const base = await (require_default_base()).mergeBase(repository, one, start, known(other, ends, repository));
	return [{
		tree: (require_git_tree()).openGitTree(repository, base.commit, options),
		name: base.name,
		commit: base.commit
	}, after];
}
function commitSide(revision, commit, repository, options) {
	return {
		tree: (require_git_tree()).openGitTree(repository, commit, options),
		name: (require_default_base()).commitName(revision, commit),
		commit
	};
}
function kindOf(given, isFolderHere, isRevision) {
	if (!isFolderHere) return "revision";
	if (isRevision && !/^\.{0,2}\/|^\.{1,2}$|\/$/.test(given)) throw wrongUse(`${JSON.stringify(given)} is both a folder and a revision.`, "Write `./NAME` for the folder, `refs/heads/NAME` for the branch.");
	return "folder";
}
async function openFolders({ base, head, staged, directory, ...options }, kinds, repository) {
	if (base === void 0 || head === void 0 || kinds.some((kind) => kind !== "folder")) throw wrongUse("A folder is compared with another folder.", "Name two folders of manifests: `kubelatch diff BEFORE AFTER`.");
	if (staged) throw wrongUse("Nothing is staged in plain folders.", "Leave out `--staged`.");
	await repository?.close();
	const [before, after] = [base, head].map((given) => (require_core()).openFolder((0, (node_path()).resolve)(directory, given), options));
	if (before === void 0 || after === void 0) throw new Error("two folders were asked for");
	const trees = {
		before,
		after,
		names: {
			before: base,
			after: head
		}
	};
	return {
		trees,
		root: (0, (node_path()).resolve)(directory, head),
		commits: {},
		notes: [],
		close: () => (require_default_base()).closeTrees(trees)
	};
}
function isFolder(directory, given) {
	try {
		return (0, (node_fs()).statSync)((0, (node_path()).resolve)(directory, given)).isDirectory();
	} catch {
		return false;
	}
}
function wrongUse(message, hint) {
	return new (require_start()).UserError(message, {
		hint,
		status: 3
	});
}
Object.defineProperty(exports, "resolveDiff", {
	enumerable: true,
	get: function() {
		return resolveDiff;
	}
});
Object.defineProperty(exports, "resolve_diff_exports", {
	enumerable: true,
	get: function() {
		return resolve_diff_exports;
	}
});
