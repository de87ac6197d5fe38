let require_rolldown_runtime$loaded;
const require_rolldown_runtime = () => (require_rolldown_runtime$loaded ??= require("./rolldown-runtime.js"));
let require_start$loaded;
const require_start = () => (require_start$loaded ??= require("./start.js"));
let require_core$loaded;
const require_core = () => (require_core$loaded ??= require("./core.js"));
// src/tree/git-tree.ts
var git_tree_exports = /* @__PURE__ */ (require_rolldown_runtime()).__exportAll({ openGitTree: () => openGitTree });
/** The kinds of git's file modes: https://git-scm.com/docs/git-fast-import#_filemodify */
function kindOfMode(mode) {
	if (mode === "100755") return "executable";
	if (mode === "120000") return "symlink";
	if (mode === "160000") return "gitlink";
	return "file";
}
/**
* The tree of a commit, read from git's objects without a checkout. `commit` is an id, as {@link Repository.resolve} gives it.
* Sizes are not told: git would have to look into every object, and fail where a partial clone lacks one.
*/
function openGitTree(repository, commit, options = {}) {
	let entries;
	return {
		entries() {
			entries ??= listCommit(repository, commit);
			return entries;
		},
		read: (blobs) => repository.objects.read([...new Set(blobs)], options.fileSize ?? 16777216),
		async close() {}
	};
}
/** The tree that holds nothing: what lies before a first commit. */
function openEmptyTree() {
	return {
		entries: async () => [],
		async *read(blobs) {
			for (const id of new Set(blobs)) yield {
				id,
				missing: "not-found"
			};
		},
		async close() {}
	};
}
async function listCommit(repository, commit) {
	if (!/^[0-9a-f]{40,64}$/.test(commit)) throw new (require_start()).UserError("A tree is opened by the id of its commit.", { hint: "This is a defect of Kubelatch." });
	return (require_core()).orderEntries(parseListing((await repository.git([
		"ls-tree",
		"-r",
		"-z",
		"--full-tree",
		commit
	])).toString()));
}
/** Reads `git ls-tree -r -z`: `MODE TYPE ID<tab>PATH<NUL>`. */
function parseListing(listing) {
	const entries = [];
	for (let from = 0; from < listing.length;) {
		const end = listing.indexOf("\0", from);
		const tab = listing.indexOf("	", from);
		const idFrom = listing.indexOf(" ", from + 7) + 1;
		entries.push({
			path: listing.slice(tab + 1, end),
			kind: kindOfMode(listing.slice(from, from + 6)),
			blob: listing.slice(idFrom, tab)
		});
		from = end + 1;
	}
	return entries;
}
Object.defineProperty(exports, "git_tree_exports", {
	enumerable: true,
	get: function() {
		return git_tree_exports;
	}
});
Object.defineProperty(exports, "kindOfMode", {
	enumerable: true,
	get: function() {
		return kindOfMode;
	}
});
Object.defineProperty(exports, "openEmptyTree", {
	enumerable: true,
	get: function() {
		return openEmptyTree;
	}
});
Object.defineProperty(exports, "openGitTree", {
	enumerable: true,
	get: function() {
		return openGitTree;
	}
});
