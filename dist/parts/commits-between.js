let require_git$loaded;
const require_git = () => (require_git$loaded ??= require("./git.js"));
let require_core$loaded;
const require_core = () => (require_core$loaded ??= require("./core.js"));
let require_start$loaded;
const require_start = () => (require_start$loaded ??= require("./start.js"));
let node_child_process$loaded;
const node_child_process = () => (node_child_process$loaded ??= require("node:child_process"));
let node_stream$loaded;
const node_stream = () => (node_stream$loaded ??= require("node:stream"));
// src/programs/git-history.ts
/** Lists a range, oldest first. Held as git wrote it: 41 bytes for each id. */
async function listCommits(place, { tips, without }) {
	const range = [...tips, ...without.map((id) => `^${id}`)].map((id) => `${id}\n`).join("");
	const listing = await (require_git()).readGit(place, [
		"rev-list",
		"--topo-order",
		"--reverse",
		"--parents",
		"--stdin"
	], range);
	let count = 0;
	for (const byte of listing) if (byte === lineFeed) count++;
	return {
		count,
		[Symbol.iterator]: () => linesOf(listing)
	};
}
var lineFeed = 10;
function* linesOf(listing) {
	for (let from = 0; from < listing.length;) {
		const end = listing.indexOf(lineFeed, from);
		yield listing.toString("latin1", from, end).split(" ");
		from = end + 1;
	}
}
/**
* What some commits bring in, in the order of the commits: every file whose content differs from what each parent has at its path, so
* that a merge tells only what it adds to both of its sides, and a commit without parents all of its tree. Links and submodules are left
* out. In batches. One `git diff-tree` for all: it reads commits and trees alone, applies no attribute and runs nothing.
* https://git-scm.com/docs/git-diff-tree#_combined_diff_format
*/
async function* listIntroduced(place, commits) {
	const child = (0, (node_child_process()).spawn)("git", (require_git()).gitArguments(["diff-tree", ...[
		"--stdin",
		"-r",
		"-c",
		"--root",
		"--raw",
		"-z",
		"--no-renames",
		"--no-abbrev",
		"--no-ext-diff",
		"--no-textconv"
	]]), {
		cwd: place.directory,
		env: (require_git()).gitEnvironment(place),
		stdio: "pipe",
		windowsHide: true
	});
	let said = "";
	child.stderr.on("data", (chunk) => {
		said = (said + chunk.toString()).slice(-2e3);
	});
	const ended = endOf(child, place);
	ended.catch(() => {});
	child.stdin.on("error", () => {});
	(node_stream()).Readable.from(linesFor(commits), { objectMode: false }).pipe(child.stdin);
	try {
		yield* readIntroduced(child.stdout);
		const status = await ended;
		if (status !== 0) throw (require_git()).gitError(["diff-tree"], {
			status,
			stderr: said
		});
	} finally {
		child.kill();
	}
}
/** Many ids in one chunk. */
function* linesFor(commits) {
	let lines = [];
	for (const commit of commits) {
		if (lines.push(`${commit}\n`) < 1e3) continue;
		yield Buffer.from(lines.join(""));
		lines = [];
	}
	if (lines.length > 0) yield Buffer.from(lines.join(""));
}
function endOf(child, place) {
	return new Promise((resolve, reject) => {
		child.on("error", (error) => reject((require_git()).startError(error, place)));
		child.on("close", (code, signal) => resolve(code ?? signal ?? "SIGKILL"));
	});
}
/** Reads `COMMIT<NUL>`, then for each file `:MODES IDS STATUS<NUL>PATH<NUL>`, with as many modes and ids as there are parents, and one more. */
async function* readIntroduced(output) {
	let rest = Buffer.alloc(0);
	let commit = "";
	let change;
	for await (const chunk of output) {
		const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
		const found = [];
		let from = 0;
		for (let end = bytes.indexOf(0); end !== -1; end = bytes.indexOf(0, from)) {
			if (change !== void 0) {
				if (isFileMode(change.mode)) found.push({
					commit,
					path: bytes.toString("utf8", from, end),
					blob: change.blob
				});
				change = void 0;
			} else if (bytes[from] === colon) change = readChange(bytes.toString("latin1", from, end));
			else commit = bytes.toString("latin1", from, end);
			from = end + 1;
		}
		rest = bytes.subarray(from);
		if (found.length > 0) yield found;
	}
}
var colon = 58;
function readChange(meta) {
	const parts = meta.split(" ");
	return {
		mode: parts[(parts.length - 3) / 2] ?? "",
		blob: parts.at(-2) ?? ""
	};
}
/** The modes of files, among them the old ones that git once wrote: https://git-scm.com/docs/git-fast-import#_filemodify */
function isFileMode(mode) {
	return mode.startsWith("100");
}
// src/tree/commits-between.ts
/** Why what commits brought in could not all be told: what came before is told, the rest is a gap with these words. */
var HistoryGap = class extends Error {
	name = "HistoryGap";
	told;
	constructor(told) {
		super("not all commits could be looked at");
		this.told = told;
	}
};
/** No commit at all. */
var noCommits = {
	count: 0,
	*[Symbol.iterator]() {}
};
/**
* Lists a range. In a shallow clone one that reaches a commit without parents is not known to be whole: it lacks what came before, or did not
* meet what it leaves out. As many commits as are `expected`, none of them cut off, are whole all the same.
*/
async function findCommits(repository, range, expected) {
	const commits = await listCommits(repository.place, range);
	return {
		commits,
		whole: !repository.shallow || startsOf(commits).length === 0 || commits.count === expected && !await isCutOff(repository, commits)
	};
}
/** Whether commits have parents that a shallow clone left out: https://git-scm.com/docs/shallow */
async function isCutOff(repository, commits) {
	for (const id of startsOf(commits)) {
		const written = (await repository.git([
			"cat-file",
			"commit",
			id
		])).toString();
		if (/^parent /m.test(written.slice(0, written.indexOf("\n\n")))) return true;
	}
	return false;
}
function startsOf(commits) {
	const starts = [];
	for (const [id = "", parent] of commits) if (parent === void 0) starts.push(id);
	return starts;
}
/** The commits that `find` comes up with, once the first asks for them; gaps of its own are told with the rest. */
function openCommitsBetween(repository, find, { after, place, fileSize, takesStart }) {
	const own = {
		introduced: (commits) => listIntroduced(repository.place, commits),
		read: (blobs, most) => repository.objects.read(blobs, most)
	};
	let contents = own;
	return {
		async list() {
			const gaps = [];
			const found = await find().catch((error) => {
				gaps.push(brokenHistory(error, place));
			});
			if (found === void 0) return {
				introduced: nothing(),
				gaps
			};
			const { commits, whole } = found;
			contents = found.from ?? own;
			gaps.push(...found.gaps ?? [], ...whole ? [] : [missingHistory(place, found.why)]);
			const ids = () => idsOf(commits, whole || takesStart === true, after);
			if (ids().next().done === true) return {
				introduced: nothing(),
				gaps
			};
			const introduced = introducedBy(contents, ids(), gaps, place);
			return {
				introduced: found.replaced === void 0 ? introduced : marked(introduced, found.replaced),
				gaps
			};
		},
		read: (blobs) => contents.read([...new Set(blobs)], fileSize ?? 16777216)
	};
}
/** What a commit brings in can only be told where its parents are here. */
function* idsOf(commits, all, after) {
	for (const [id = "", parent] of commits) if (id !== after && (all || parent !== void 0)) yield id;
}
async function* marked(introduced, replaced) {
	for await (const some of introduced) yield some.map((one) => replaced.has(one.commit) ? {
		...one,
		replaced: true
	} : one);
}
async function* nothing() {}
/** git ends where it lacks a folder of an older commit: what came before that is told, the rest is a gap. */
async function* introducedBy(contents, ids, gaps, place) {
	try {
		yield* contents.introduced(ids);
	} catch (error) {
		gaps.push(brokenHistory(error, place));
	}
}
/** What keeps git from telling what the commits hold (objects that a partial clone left out, or broken ones), or whoever else has them. */
function brokenHistory(error, file) {
	const gap = {
		reason: "missing-commit",
		place: {
			file,
			document: 0,
			pointer: "",
			coarse: true
		}
	};
	if (error instanceof HistoryGap) return {
		...gap,
		message: error.told
	};
	if (!(error instanceof (require_start()).UserError)) throw error;
	return {
		...gap,
		message: (require_core()).text`The commits could not all be read, so that what they held was not looked at for tokens. ${(require_core()).untrusted(error.message)} Fetch the whole history: clone without --filter, in a workflow without \`filter:\`.`
	};
}
/** History between the two sides that is not here: what its commits held is not known. */
function missingHistory(file, why) {
	return {
		reason: "missing-commit",
		place: {
			file,
			document: 0,
			pointer: "",
			coarse: true
		},
		message: (require_core()).text`This clone is shallow, and commits are missing from it: what they held was not looked at for tokens.${why === void 0 ? (require_core()).text`` : (require_core()).text` More could not be fetched: ${why}.`} Run git fetch --unshallow; in a workflow give actions/checkout \`fetch-depth: 0\`.`
	};
}
Object.defineProperty(exports, "HistoryGap", {
	enumerable: true,
	get: function() {
		return HistoryGap;
	}
});
Object.defineProperty(exports, "findCommits", {
	enumerable: true,
	get: function() {
		return findCommits;
	}
});
Object.defineProperty(exports, "isCutOff", {
	enumerable: true,
	get: function() {
		return isCutOff;
	}
});
Object.defineProperty(exports, "noCommits", {
	enumerable: true,
	get: function() {
		return noCommits;
	}
});
Object.defineProperty(exports, "openCommitsBetween", {
	enumerable: true,
	get: function() {
		return openCommitsBetween;
	}
});
