let require_rolldown_runtime$loaded;
const require_rolldown_runtime = () => (require_rolldown_runtime$loaded ??= require("./rolldown-runtime.js"));
let require_git$loaded;
const require_git = () => (require_git$loaded ??= require("./git.js"));
let require_start$loaded;
const require_start = () => (require_start$loaded ??= require("./start.js"));
let node_path$loaded;
const node_path = () => (node_path$loaded ??= require("node:path"));
let node_child_process$loaded;
const node_child_process = () => (node_child_process$loaded ??= require("node:child_process"));
// src/programs/object-stream.ts
/** Reads the output of one `git cat-file --batch`: https://git-scm.com/docs/git-cat-file#_batch_output */
function streamObjects(output) {
	const source = new Source(output);
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
var Source = class {
	#chunks;
	#chunk = Buffer.alloc(0);
	#from = 0;
	constructor(output) {
		this.#chunks = output.iterator({ destroyOnReturn: false });
	}
	/** A whole line; undefined at the end. */
	async line() {
		let line = "";
		while (await this.#fill()) {
			const end = this.#chunk.indexOf(lineFeed, this.#from);
			line += this.#chunk.toString("latin1", this.#from, end === -1 ? this.#chunk.length : end);
			this.#from = end === -1 ? this.#chunk.length : end + 1;
			if (end !== -1) return line;
			if (line.length > longestHeader) throw wrongAnswer(line);
		}
	}
	async bytes(length) {
		const bytes = Buffer.allocUnsafeSlow(length);
		for (let filled = 0; filled < length;) {
			if (!await this.#fill()) return void 0;
			const end = Math.min(this.#chunk.length, this.#from + length - filled);
			bytes.set(this.#chunk.subarray(this.#from, end), filled);
			filled += end - this.#from;
			this.#from = end;
		}
		return bytes;
	}
	/** Whether that much was there to skip. */
	async skip(length) {
		for (let left = length; left > 0;) {
			if (!await this.#fill()) return false;
			const taken = Math.min(left, this.#chunk.length - this.#from);
			left -= taken;
			this.#from += taken;
		}
		return true;
	}
	/** The bytes of a blob that lies whole in what was read already: nearly every one does, and waiting is what costs most. */
	blobAtHand(id, fileSize) {
		const chunk = this.#chunk;
		const length = this.#from + id.length + 6;
		if (chunk.toString("latin1", this.#from, length) !== `${id} blob `) return void 0;
		let size = 0;
		let at = length;
		for (let digit = (chunk[at] ?? 0) - zero; digit >= 0 && digit <= 9; digit = (chunk[++at] ?? 0) - zero) size = size * 10 + digit;
		const end = at + 1 + size;
		if (chunk[at] !== lineFeed || size > fileSize || end >= chunk.length) return void 0;
		const bytes = Buffer.allocUnsafeSlow(size);
		chunk.copy(bytes, 0, at + 1, end);
		this.#from = end + 1;
		return bytes;
	}
	/** Reads on where nothing is left; false at the end. */
	async #fill() {
		while (this.#from === this.#chunk.length) {
			const next = await this.#chunks.next();
			if (next.done === true) return false;
			this.#chunk = next.value;
			this.#from = 0;
		}
		return true;
	}
};
function wrongAnswer(line) {
	return /* @__PURE__ */ new Error(`git cat-file answered ${JSON.stringify(line.slice(0, 100))}`);
}
// src/programs/batch-reader.ts
/** One long-running `git cat-file --batch`. It keeps this process from ending only while it is held. */
var BatchReader = class {
	#ended;
	/** The end of what it wrote to standard error. */
	said = "";
	#child;
	#objects;
	constructor(place) {
		const child = (0, (node_child_process()).spawn)("git", (require_git()).gitArguments(["cat-file", "--batch"]), {
			cwd: place.directory,
			env: (require_git()).gitEnvironment(place),
			stdio: "pipe",
			windowsHide: true
		});
		this.#ended = new Promise((resolve, reject) => {
			child.on("error", (error) => reject((require_git()).startError(error, place)));
			child.on("close", (code, signal) => resolve(code ?? signal ?? "SIGKILL"));
		});
		this.#ended.catch(() => {});
		child.stdin.on("error", () => {});
		child.stderr.on("data", (chunk) => {
			this.said = (this.said + chunk.toString()).slice(-2e3);
		});
		child.unref();
		this.#child = child;
		this.#objects = streamObjects(child.stdout);
	}
	/** The asked blobs in their order: all of them, or those before the one that it died of. */
	ask(ids, fileSize) {
		this.#child.stdin.write(`${ids.join("\n")}\n`);
		return this.#objects(ids, fileSize);
	}
	hold(held) {
		const { stdin, stdout, stderr } = this.#child;
		for (const stream of [
			stdin,
			stdout,
			stderr
		]) {
			if (!("ref" in stream && "unref" in stream)) continue;
			const change = held ? stream.ref : stream.unref;
			if (typeof change === "function") change.call(stream);
		}
	}
	kill() {
		this.#child.kill();
	}
	/** Its exit status or signal, once it has ended; rejects where git cannot be started. This process stays until then. */
	async end() {
		this.#child.ref();
		this.hold(true);
		return await this.#ended;
	}
	/** Ends it, and waits until it has. */
	async close() {
		this.#child.stdin.end();
		this.kill();
		await this.end().catch(() => void 0);
	}
};
// src/programs/git-objects.ts
/** Anything else would be taken by git as a revision. */
var objectId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** How often git may die in one read before it is no longer one broken object. */
var deathsAllowed = 3;
/** Nothing is started before the first read. Reads may overlap: each has a child of its own, and ended ones leave theirs to the next. */
function openGitObjects(place) {
	const readers = openReaders(place);
	let fetchBlobs = async () => false;
	async function* read(asked, fileSize) {
		for (const id of asked) if (!objectId.test(id)) yield {
			id,
			missing: "not-found"
		};
		let left = asked.filter((id) => objectId.test(id));
		let here;
		for (let deaths = 0; left.length > 0;) {
			const reader = readers.take();
			let done = 0;
			try {
				for await (const blob of reader.ask(left, fileSize)) {
					done++;
					yield blob;
				}
			} finally {
				readers.giveBack(reader, done === left.length);
			}
			if (done === left.length) return;
			const status = await reader.end();
			if (deaths === deathsAllowed || reader.said === "") throw (require_git()).gitError(["cat-file"], {
				status,
				stderr: reader.said
			});
			left = left.slice(done);
			const [fatal] = left;
			let isNewHere = false;
			if (here === void 0) {
				const looked = await lookFor(left);
				const { known } = looked;
				here = known;
				isNewHere = looked.fetched;
				for (const id of left) if (!known.has(id)) yield {
					id,
					missing: "not-found"
				};
				left = left.filter((id) => known.has(id));
			}
			if (fatal === void 0 || fatal !== left[0] || isNewHere) continue;
			deaths++;
			yield {
				id: fatal,
				missing: "unreadable"
			};
			left = left.slice(1);
		}
	}
	async function lookFor(ids) {
		const known = await listObjects(place);
		const promised = ids.filter((id) => !known.has(id));
		const fetched = promised.length > 0 && await fetchBlobs(promised);
		return {
			known: fetched ? await listObjects(place) : known,
			fetched
		};
	}
	return {
		read,
		fetchPromised(fetch) {
			fetchBlobs = fetch;
		},
		close: readers.close
	};
}
function openReaders(place) {
	const idle = [];
	const all = /* @__PURE__ */ new Set();
	return {
		take() {
			const reader = idle.pop() ?? new BatchReader(place);
			all.add(reader);
			reader.hold(true);
			return reader;
		},
		giveBack(reader, answered) {
			reader.hold(false);
			if (answered) return void idle.push(reader);
			all.delete(reader);
			reader.kill();
		},
		async close() {
			const readers = [...all];
			all.clear();
			idle.length = 0;
			await Promise.all(readers.map((reader) => reader.close()));
		}
	};
}
/** The ids of all objects that lie here. */
async function listObjects(place) {
	const listing = await (require_git()).readGit(place, [
		"cat-file",
		"--batch-all-objects",
		"--unordered",
		"--batch-check=%(objectname)"
	]);
	return new Set(listing.toString("latin1").split("\n"));
}
// src/tree/repository.ts
var repository_exports = /* @__PURE__ */ (require_rolldown_runtime()).__exportAll({ openRepository: () => openRepository });
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
	const answer = await (require_git()).runGit(place, ["rev-parse", ...facts]);
	const [shape = "", indexFile = "", root = ""] = answer.stdout.toString().split(`${separator}\n`).map((part) => part.replace(/\n$/, ""));
	const parsed = /^(sha1|sha256)\n(true|false)\n([\s\S]+)$/.exec(shape);
	if (parsed === null) {
		if (answer.stderr.includes("not a git repository")) return void 0;
		if (answer.status !== 0) throw (require_git()).gitError(["rev-parse"], answer);
		throw new (require_start()).UserError("git is too old to tell what this repository is like.", { hint: "Install git 2.25 or later." });
	}
	const [, format, shallow, gitDirectory = ""] = parsed;
	return enterRepository({
		...place,
		directory: root === "" ? directory : root
	}, {
		...root === "" ? {} : { root },
		gitDirectory,
		indexFile: (0, (node_path()).resolve)(directory, indexFile),
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
		git: (args, input) => (require_git()).readGit(place, args, input),
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
		return value === void 0 || value === "" ? [] : [[name, (0, (node_path()).resolve)(directory, value)]];
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
	throw new (require_start()).UserError(`${JSON.stringify(directory)} is not in a git repository.`, { hint: "Run it in a checkout (in a workflow: after actions/checkout), compare two folders with `kubelatch diff BEFORE AFTER`, or check files as they are with `kubelatch check PATH`." });
}
async function resolveCommits(place, revisions) {
	const asked = revisions.filter(isRevision);
	if (asked.length === 0) return revisions.map(() => void 0);
	const input = asked.map((revision) => `${revision}^{commit}\n`).join("");
	const answer = await (require_git()).runGit(place, ["cat-file", "--batch-check=%(objectname) %(objecttype)"], input);
	const lines = answer.status === 0 ? answer.stdout.toString().split("\n") : await Promise.all(asked.map((revision) => resolveCommit(place, revision)));
	const found = new Map(asked.map((revision, index) => [revision, /^([0-9a-f]{40,64})(?: commit)?$/.exec(lines[index] ?? "")?.[1]]));
	return revisions.map((revision) => found.get(revision));
}
async function resolveCommit(place, revision) {
	const answer = await (require_git()).runGit(place, [
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
Object.defineProperty(exports, "openRepository", {
	enumerable: true,
	get: function() {
		return openRepository;
	}
});
Object.defineProperty(exports, "repository_exports", {
	enumerable: true,
	get: function() {
		return repository_exports;
	}
});
Object.defineProperty(exports, "requireRepository", {
	enumerable: true,
	get: function() {
		return requireRepository;
	}
});
