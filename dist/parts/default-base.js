let require_git$loaded;
const require_git = () => (require_git$loaded ??= require("./git.js"));
let require_core$loaded;
const require_core = () => (require_core$loaded ??= require("./core.js"));
let require_start$loaded;
const require_start = () => (require_start$loaded ??= require("./start.js"));
// src/trigger/opened-trees.ts
/** Closes every tree and the repository. */
async function closeTrees({ before, after, policy }, repository) {
	await Promise.all([
		before?.close(),
		after.close(),
		policy?.close()
	]);
	await repository?.close();
}
/** A commit as people know it: `main (1a2b3c4)`. */
function commitName(revision, commit) {
	const short = commit.slice(0, 7);
	return commit.startsWith(revision) ? short : `${revision} (${short})`;
}
// src/trigger/default-base.ts
/**
* Where the work began: the merge base of HEAD with the default branch (origin/HEAD, origin/main, origin/master, then the local branches
* `init.defaultBranch`, main, master). On the default branch itself with its upstream, else HEAD.
*/
async function findDefaultBase(repository) {
	const branch = await findDefaultBranch(repository);
	if (branch !== void 0 && !branch.current) {
		const base = await findMergeBase(repository, "HEAD", branch.commit);
		if (base !== void 0) return {
			commit: base,
			name: commitName(branch.name, base),
			...await onlyBranch(repository, branch, base)
		};
	}
	const [head, upstream] = await repository.resolve(branch?.current === true ? ["HEAD", "@{upstream}"] : ["HEAD"]);
	if (head === void 0) return {
		name: "nothing",
		note: (require_core()).text`There is no commit yet: everything is new.`
	};
	if (branch === void 0) return withoutDefault(repository, head);
	if (!branch.current) return mergeBase(repository, branch.name, branch.commit, head);
	return upstream === void 0 ? {
		commit: head,
		name: commitName("HEAD", head),
		isHead: true
	} : mergeBase(repository, "@{upstream}", upstream, head);
}
/** A clone of one branch calls that one origin/HEAD: then nothing that is committed would be compared, and all would look well. */
async function onlyBranch(repository, { name }, base) {
	if (!repository.shallow) return {};
	const [head] = await repository.resolve(["HEAD"]);
	if (head !== base) return {};
	return { note: (require_core()).text`This clone is shallow, and ${(require_core()).untrusted(name)} is where it stands: only what is not committed is compared. Name another base.` };
}
async function findDefaultBranch(repository) {
	const found = await readRefs(repository, [
		"remotes/origin/HEAD",
		"remotes/origin/main",
		"remotes/origin/master",
		"heads/main",
		"heads/master"
	]);
	const origin = found.find(({ name }) => name.startsWith("origin/"));
	if (origin !== void 0) return origin;
	const initial = await ask(repository, [
		"config",
		"--get",
		"init.defaultBranch"
	]);
	return (initial === "" ? [] : await readRefs(repository, [`remotes/origin/${initial}`, `heads/${initial}`]))[0] ?? found[0];
}
/** Branches in the order asked, those that are there. `origin/HEAD` goes by the name of the branch that it stands for. */
async function readRefs(repository, names) {
	const answer = await (require_git()).runGit(repository.place, [
		"for-each-ref",
		`--format=%(refname)%00%(objectname)%00%(HEAD)%00%(symref)`,
		...names.map((name) => `refs/${name}`)
	]);
	const lines = answer.status === 0 ? answer.stdout.toString().split("\n") : [];
	const refs = new Map(lines.map((line) => [line.slice(0, line.indexOf("\0")), line.split("\0")]));
	return names.flatMap((name) => {
		const [ref, commit, head, target] = refs.get(`refs/${name}`) ?? [];
		if (ref === void 0 || commit === void 0) return [];
		return [{
			name: shortName(target === void 0 || target === "" ? ref : target),
			commit,
			current: head === "*"
		}];
	});
}
/** The merge base of two commits, or a {@link UserError} that says how to get it. */
async function mergeBase(repository, name, one, other) {
	const base = await findMergeBase(repository, one, other);
	if (base !== void 0) return {
		commit: base,
		name: commitName(name, base)
	};
	if (repository.shallow) throw new (require_start()).UserError(`The history in which ${name} and the change part is missing: this clone is shallow.`, { hint: unshallow });
	throw new (require_start()).UserError(`${name} and the change have no history in common.`, { hint: "Name both sides: `kubelatch diff BASE HEAD`." });
}
/** The merge base of two commits (ids, or HEAD), undefined where the history here has none. */
async function findMergeBase(repository, one, other) {
	const base = await ask(repository, [
		"merge-base",
		one,
		other
	]);
	return base === "" ? void 0 : base;
}
/** What mends a clone without the commits that are asked for. */
var unshallow = "Run `git fetch --unshallow`; in a workflow give actions/checkout `fetch-depth: 0`.";
/** Comparing with HEAD would find nothing in a fresh checkout, and look like all was well. */
async function withoutDefault(repository, head) {
	if (await ask(repository, [
		"for-each-ref",
		"--count=1",
		"--format=%(refname)",
		"refs/remotes"
	]) !== "" || repository.shallow) throw new (require_start()).UserError("The default branch cannot be told from this clone.", { hint: "Name what to compare with, `kubelatch diff BASE`, or run `git remote set-head origin --auto` once." });
	return {
		commit: head,
		name: commitName("HEAD", head),
		isHead: true,
		note: (require_core()).text`No default branch was found: only what is not committed is compared.`
	};
}
function shortName(ref) {
	return ref.replace(/^refs\/(?:heads|remotes)\//, "");
}
/** git's answer, '' for none. */
async function ask(repository, args) {
	const answer = await (require_git()).runGit(repository.place, args);
	return answer.status === 0 ? answer.stdout.toString().split("\n")[0] ?? "" : "";
}
Object.defineProperty(exports, "closeTrees", {
	enumerable: true,
	get: function() {
		return closeTrees;
	}
});
Object.defineProperty(exports, "commitName", {
	enumerable: true,
	get: function() {
		return commitName;
	}
});
Object.defineProperty(exports, "findDefaultBase", {
	enumerable: true,
	get: function() {
		return findDefaultBase;
	}
});
Object.defineProperty(exports, "findMergeBase", {
	enumerable: true,
	get: function() {
		return findMergeBase;
	}
});
Object.defineProperty(exports, "mergeBase", {
	enumerable: true,
	get: function() {
		return mergeBase;
	}
});
Object.defineProperty(exports, "unshallow", {
	enumerable: true,
	get: function() {
		return unshallow;
	}
});
