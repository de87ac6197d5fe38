import { a as readGit, n as gitEnvironment, o as runGit, r as gitError, s as startError, t as gitArguments } from "./git.js";
import { Jn as UserError } from "./core.js";
import { resolve } from "node:path";
import { spawn } from "node:child_process";
// src/programs/object-stream.ts
/** Reads the output of one `git cat-file --batch`: https://git-scm.com/docs/git-cat-file#_batch_output */
function streamObjects(output) {
	const source = openSource(output);
	async function readObject(id, fileSize) {
		const header = await source.line();
		if (header === void 0) return void 0;
		const [, type, length] = header.split(" ");
		if (type === "missing" || type === "ambiguous") return {
			id,
			missing: "not-found"
		};
		const size = Number(length);
		if (!header.startsWith(id) || !Number.isSafeInteger(size)) throw wrongAnswer(header);
		if (type !== "blob" || size > fileSize) {
			if (!await source.skip(size + 1)) return void 0;
			return {
				id,
				missing: type === "blob" ? "too-large" : "not-found"
			};
		}
		const bytes = await source.bytes(size);
		return bytes !== void 0 && await source.skip(1) ? {
			id,
			bytes
		} : void 0;
	}
	return async function* objects(ids, fileSize) {
		for (const id of ids) {
			const bytes = source.blobAtHand(id, fileSize);
			const blob = bytes === void 0 ? await readObject(id, fileSize) : {
				id,
				bytes
			};
			if (blob === void 0) return;
			yield blob;
		}
	};
}
var lineFeed = 10;
var zero = 48;
/** A header line is an id, a type and a length; more than this is not from git. */
var longestHeader = 1e3;
/** Takes lines and counted bytes off a stream, never holding more than a chunk beside what is asked for. */
function openSource(output) {
	const chunks = output.iterator({ destroyOnReturn: false });
	let chunk = Buffer.alloc(0);
	let from = 0;
	async function fill() {
		while (from === chunk.length) {
			const next = await chunks.next();
			if (next.done === true) return false;
			chunk = next.value;
			from = 0;
		}
		return true;
	}
	return {
		async line() {
			let line = "";
			while (await fill()) {
				const end = chunk.indexOf(lineFeed, from);
				line += chunk.toString("latin1", from, end === -1 ? chunk.length : end);
				from = end === -1 ? chunk.length : end + 1;
				if (end !== -1) return line;
				if (line.length > longestHeader) throw wrongAnswer(line);
			}
		},
		async bytes(length) {
			const bytes = Buffer.allocUnsafeSlow(length);
			for (let filled = 0; filled < length;) {
				if (!await fill()) return void 0;
				const end = Math.min(chunk.length, from + length - filled);
				bytes.set(chunk.subarray(from, end), filled);
				filled += end - from;
				from = end;
			}
			return bytes;
		},
		async skip(length) {
			for (let left = length; left > 0;) {
				if (!await fill()) return false;
				const taken = Math.min(left, chunk.length - from);
				left -= taken;
				from += taken;
			}
			return true;
		},
		blobAtHand(id, fileSize) {
			const length = from + id.length + 6;
			if (chunk.toString("latin1", from, length) !== `${id} blob `) return void 0;
			let size = 0;
			let at = length;
			for (let digit = (chunk[at] ?? 0) - zero; digit >= 0 && digit <= 9; digit = (chunk[++at] ?? 0) - zero) size = size * 10 + digit;
			const end = at + 1 + size;
			if (chunk[at] !== lineFeed || size > fileSize || end >= chunk.length) return void 0;
			const bytes = Buffer.allocUnsafeSlow(size);
			chunk.copy(bytes, 0, at + 1, end);
			from = end + 1;
			return bytes;
		}
	};
}
function wrongAnswer(line) {
	return /* @__PURE__ */ new Error(`git cat-file answered ${JSON.stringify(line.slice(0, 100))}`);
}
// src/programs/git-objects.ts
/** Anything else would be taken by git as a revision. */
var objectId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** How often git may die in one read before it is no longer one broken object. */
var deathsAllowed = 3;
/** Nothing is started before the first read. Reads may overlap: each has a child of its own, and ended ones leave theirs to the next. */
function openGitObjects(place) {
	const idle = [];
	const all = /* @__PURE__ */ new Set();
	function take() {
		const reader = idle.pop() ?? startReader(place);
		all.add(reader);
		return reader;
	}
	async function* read(asked, fileSize) {
		const ids = [];
		for (const id of asked) if (objectId.test(id)) ids.push(id);
		else yield {
			id,
			missing: "not-found"
		};
		let left = ids;
		let here;
		for (let deaths = 0; left.length > 0;) {
			const reader = take();
			let done = 0;
			try {
				holdProcess(reader, true);
				reader.child.stdin.write(`${left.join("\n")}\n`);
				for await (const blob of reader.objects(left, fileSize)) {
					done++;
					yield blob;
				}
			} finally {
				holdProcess(reader, false);
				if (done === left.length) idle.push(reader);
				else {
					all.delete(reader);
					reader.child.kill();
				}
			}
			if (done === left.length) return;
			const status = await reader.ended;
			if (deaths === deathsAllowed || reader.said === "") throw gitError(["cat-file"], {
				status,
				stderr: reader.said
			});
			left = left.slice(done);
			const [fatal] = left;
			if (here === void 0) {
				const known = await listObjects(place);
				here = known;
				for (const id of left) if (!known.has(id)) yield {
					id,
					missing: "not-found"
				};
				left = left.filter((id) => known.has(id));
			}
			if (fatal === void 0 || fatal !== left[0]) continue;
			deaths++;
			yield {
				id: fatal,
				missing: "unreadable"
			};
			left = left.slice(1);
		}
	}
	return {
		read,
		async close() {
			const readers = [...all];
			all.clear();
			idle.length = 0;
			for (const reader of readers) reader.child.ref();
			for (const reader of readers) holdProcess(reader, true);
			for (const reader of readers) reader.child.stdin.end();
			for (const reader of readers) reader.child.kill();
			await Promise.all(readers.map((reader) => reader.ended.catch(() => void 0)));
		}
	};
}
/** The ids of all objects that lie here. */
async function listObjects(place) {
	const listing = await readGit(place, [
		"cat-file",
		"--batch-all-objects",
		"--unordered",
		"--batch-check=%(objectname)"
	]);
	return new Set(listing.toString("latin1").split("\n"));
}
function startReader(place) {
	const child = spawn("git", gitArguments(["cat-file", "--batch"]), {
		cwd: place.directory,
		env: gitEnvironment(place),
		stdio: "pipe",
		windowsHide: true
	});
	const ended = new Promise((resolve, reject) => {
		child.on("error", (error) => reject(startError(error, place)));
		child.on("close", (code, signal) => resolve(code ?? signal ?? "SIGKILL"));
	});
	ended.catch(() => {});
	const reader = {
		child,
		objects: streamObjects(child.stdout),
		ended,
		said: ""
	};
	child.stdin.on("error", () => {});
	child.stderr.on("data", (chunk) => {
		reader.said = (reader.said + chunk.toString()).slice(-2e3);
	});
	child.unref();
	return reader;
}
/** An idle child must not keep this process from ending; a reading one must. */
function holdProcess({ child }, held) {
	for (const stream of [
		child.stdin,
		child.stdout,
		child.stderr
	]) {
		if (!("ref" in stream && "unref" in stream)) continue;
		const change = held ? stream.ref : stream.unref;
		if (typeof change === "function") change.call(stream);
	}
}
// src/tree/repository.ts
/** Paths may hold line ends; an option that `git rev-parse` does not know comes back as it is, and stands between them. */
var separator = "--kubelatch";
/** What `git rev-parse` is asked, in this order. The last fails in a bare repository. */
var facts = [...[
	"--show-object-format",
	"--is-shallow-repository",
	"--absolute-git-dir",
	separator
], ...[
	"--git-path",
	"index",
	separator,
	"--show-toplevel"
]];
/**
* Opens the repository that `directory` lies in, or gives undefined where there is none.
* Throws a {@link UserError} where git is missing or refuses the repository.
*/
async function openRepository(directory, environment = process.env) {
	const place = {
		directory,
		environment: wholePaths(environment, directory)
	};
	const answer = await runGit(place, ["rev-parse", ...facts]);
	const [shape = "", indexFile = "", root = ""] = answer.stdout.toString().split(`${separator}\n`).map((part) => part.replace(/\n$/, ""));
	const parsed = /^(sha1|sha256)\n(true|false)\n([\s\S]+)$/.exec(shape);
	if (parsed === null) {
		if (answer.stderr.includes("not a git repository")) return void 0;
		if (answer.status !== 0) throw gitError(["rev-parse"], answer);
		throw new UserError("git is too old to tell what this repository is like.", { hint: "Install git 2.25 or later." });
	}
	const [, format, shallow, gitDirectory = ""] = parsed;
	return enterRepository({
		...place,
		directory: root === "" ? directory : root
	}, {
		...root === "" ? {} : { root },
		gitDirectory,
		indexFile: resolve(directory, indexFile),
		format: format === "sha256" ? "sha256" : "sha1",
		shallow: shallow === "true"
	});
}
function enterRepository(place, known) {
	const objects = openGitObjects(place);
	return {
		...known,
		place,
		objects,
		git: (args, input) => readGit(place, args, input),
		resolve: (revisions) => resolveCommits(place, revisions),
		close: () => objects.close()
	};
}
/** git is run at the root of the work tree, from where a relative GIT_INDEX_FILE would be another file. */
function wholePaths(environment, directory) {
	const given = [
		"GIT_DIR",
		"GIT_WORK_TREE",
		"GIT_COMMON_DIR",
		"GIT_INDEX_FILE",
		"GIT_OBJECT_DIRECTORY"
	].flatMap((name) => {
		const value = environment[name];
		return value === void 0 || value === "" ? [] : [[name, resolve(directory, value)]];
	});
	return {
		...environment,
		...Object.fromEntries(given)
	};
}
/** The repository of a folder, or a {@link UserError} that says what else could be done. */
async function requireRepository(directory, environment = process.env) {
	const repository = await openRepository(directory, environment);
	if (repository !== void 0) return repository;
	throw new UserError(`${JSON.stringify(directory)} is not in a git repository.`, { hint: "Run it in a checkout (in a workflow: after actions/checkout), compare two folders with `kubelatch diff BEFORE AFTER`, or check files as they are with `kubelatch check PATH`." });
}
async function resolveCommits(place, revisions) {
	const asked = revisions.filter(isRevision);
	if (asked.length === 0) return revisions.map(() => void 0);
	const input = asked.map((revision) => `${revision}^{commit}\n`).join("");
	const answer = await runGit(place, ["cat-file", "--batch-check=%(objectname) %(objecttype)"], input);
	const lines = answer.status === 0 ? answer.stdout.toString().split("\n") : await Promise.all(asked.map((revision) => resolveCommit(place, revision)));
	const found = new Map(asked.map((revision, index) => [revision, /^([0-9a-f]{40,64})(?: commit)?$/.exec(lines[index] ?? "")?.[1]]));
	return revisions.map((revision) => found.get(revision));
}
async function resolveCommit(place, revision) {
	const answer = await runGit(place, [
		"rev-parse",
		"--verify",
		"--quiet",
		`${revision}^{commit}`
	]);
	return answer.status === 0 ? answer.stdout.toString().trim() : "";
}
/** Line ends would be further questions, and no revision begins with a dash. */
function isRevision(revision) {
	return revision !== "" && !revision.startsWith("-") && !/[\u0000-\u001f\u007f]/.test(revision);
}
export { requireRepository as n, openRepository as t };
