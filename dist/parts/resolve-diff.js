import { a as openCommitsBetween, n as findCommits } from "./commits-between.js";
import { Jn as UserError, Ut as orderEntries, o as openFolder } from "./core.js";
import { n as openEmptyTree, r as openGitTree, t as kindOfMode } from "./git-tree2.js";
import { n as listIndex, t as openWorkingTree } from "./working-tree.js";
import { n as requireRepository, t as openRepository } from "./repository.js";
import { a as closeTrees, i as unshallow, o as commitName, r as mergeBase, t as findDefaultBase } from "./default-base.js";
import { statSync } from "node:fs";
import { resolve } from "node:path";
// src/tree/index-tree.ts
/** What a commit would hold now: the staged contents. Of a file in conflict ours, else theirs. */
function openIndexTree(repository, options = {}) {
	let entries;
	return {
		entries() {
			entries ??= listIndex(repository).then((records) => orderEntries(stagedOf(records).map(enter)));
			return entries;
		},
		read: (blobs) => repository.objects.read([...new Set(blobs)], options.fileSize ?? 16777216),
		async close() {}
	};
}
function enter({ path, mode, id }) {
	return {
		path,
		kind: kindOfMode(mode),
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
// src/trigger/resolve-diff.ts
/**
* Opens what `diff` compares: without `base` the merge base with the default branch against the working tree, else commits, a range, what is
* staged, or two folders. Policy is the before tree's. Every mistake is a {@link UserError} that says what to do.
*/
async function resolveDiff(request) {
	const { base, head, directory } = request;
	for (const given of [base, head]) if (given?.startsWith("-")) throw wrongUse(`${JSON.stringify(given)} is no revision: none begins with a dash.`, "Name a commit, a branch or a folder.");
	const folders = [base, head].filter((given) => given !== void 0 && isFolder(directory, given));
	const repository = folders.length === 0 ? await requireRepository(directory, request.environment) : await openRepository(directory, request.environment);
	try {
		const revisions = await revisionsAmong([
			base,
			head,
			...head === void 0 ? [] : parentsOf(head)
		], repository);
		const kinds = [base, head].map((given) => given === void 0 ? void 0 : kindOf(given, folders.includes(given), revisions.has(given)));
		if (kinds.includes("folder")) return await openFolders(request, kinds, repository);
		return await openSides(request, repository ?? await requireRepository(directory, request.environment), revisions);
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
		close: () => closeTrees(trees, repository)
	};
}
async function plainSides(request, repository, revisions) {
	const { head, staged } = request;
	if (head !== void 0) return [await beforeSide(request, repository, revisions), {
		...commitSide(head, known(head, revisions, repository), repository, request),
		parents: knownParents(head, revisions)
	}];
	if (repository.root === void 0) throw wrongUse("A bare repository has no working tree.", "Name both commits: `kubelatch diff BASE HEAD`.");
	const tree = staged ? openIndexTree(repository, request) : openWorkingTree(repository, request);
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
	return openCommitsBetween(repository, () => findCommits(repository, range), {
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
	const { commit, ...found } = await findDefaultBase(repository);
	if (commit === void 0) return {
		tree: openEmptyTree(),
		...found
	};
	return {
		tree: openGitTree(repository, commit, request),
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
	const base = await mergeBase(repository, one, start, known(other, ends, repository));
	return [{
		tree: openGitTree(repository, base.commit, options),
		name: base.name,
		commit: base.commit
	}, after];
}
function commitSide(revision, commit, repository, options) {
	return {
		tree: openGitTree(repository, commit, options),
		name: commitName(revision, commit),
		commit
	};
}
function known(revision, revisions, repository) {
	const commit = revisions.get(revision);
	if (commit !== void 0) return commit;
	throw new UserError(`There is no commit ${JSON.stringify(revision)} here${repository.shallow ? ", and this clone is shallow" : ""}.`, {
		hint: repository.shallow ? unshallow : "See `git log --oneline` and `git branch --all` for commits and branches; fetch those of a remote with `git fetch`.",
		status: repository.shallow ? 2 : 3
	});
}
/** Asked together with the revision itself. A third parent is of no interest: two are one too many. */
function parentsOf(revision) {
	return [`${revision}^1`, `${revision}^2`];
}
function knownParents(revision, revisions) {
	return parentsOf(revision).flatMap((parent) => revisions.get(parent) ?? []);
}
async function revisionsAmong(given, repository) {
	const names = given.filter((name) => name !== void 0);
	if (names.length === 0 || repository === void 0) return /* @__PURE__ */ new Map();
	const commits = await repository.resolve(names);
	return new Map(names.flatMap((name, index) => commits[index] === void 0 ? [] : [[name, commits[index]]]));
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
	const [before, after] = [base, head].map((given) => openFolder(resolve(directory, given), options));
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
		root: resolve(directory, head),
		commits: {},
		notes: [],
		close: () => closeTrees(trees)
	};
}
function isFolder(directory, given) {
	try {
		return statSync(resolve(directory, given)).isDirectory();
	} catch {
		return false;
	}
}
function wrongUse(message, hint) {
	return new UserError(message, {
		hint,
		status: 3
	});
}
export { resolveDiff as t };
