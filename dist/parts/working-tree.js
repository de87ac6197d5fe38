let require_rolldown_runtime$loaded;
const require_rolldown_runtime = () => (require_rolldown_runtime$loaded ??= require("./rolldown-runtime.js"));
let require_start$loaded;
const require_start = () => (require_start$loaded ??= require("./start.js"));
let require_core$loaded;
const require_core = () => (require_core$loaded ??= require("./core.js"));
let require_git_tree$loaded;
const require_git_tree = () => (require_git_tree$loaded ??= require("./git-tree.js"));
let require_git$loaded;
const require_git = () => (require_git$loaded ??= require("./git.js"));
let node_fs$loaded;
const node_fs = () => (node_fs$loaded ??= require("node:fs"));
let node_path$loaded;
const node_path = () => (node_path$loaded ??= require("node:path"));
let node_crypto$loaded;
const node_crypto = () => (node_crypto$loaded ??= require("node:crypto"));
// src/tree/index-listing.ts
/**
* Lists the index by `git ls-files --debug`, the one listing that has each file's status without git opening the file to compare it:
* that would run the filters which attributes name. Its format is not promised; a status that reads otherwise is left out.
*/
async function listIndex(repository) {
	return parseListing(await (require_git()).readGit(repository.place, [
		"ls-files",
		"-z",
		"--cached",
		"--stage",
		"--debug"
	]));
}
async function listOthers(repository) {
	const args = [
		"ls-files",
		"-z",
		"--others",
		"--exclude-standard"
	];
	const answer = await (require_git()).runGit(repository.place, args);
	if (answer.status !== 0) throw (require_git()).gitError(args, answer);
	const told = answer.stderr.matchAll(/^warning: could not open directory '(.*)\/': /gm);
	const files = [];
	for (let from = 0; from < answer.stdout.length;) {
		const end = answer.stdout.indexOf(0, from);
		const bytes = answer.stdout.subarray(from, end);
		const path = bytes.toString();
		files.push({
			path,
			rawPath: path.includes("\ufffd") ? rawOf(bytes) : void 0
		});
		from = end + 1;
	}
	return {
		files,
		unreadable: [...told].map(([, path = ""]) => path)
	};
}
/** `MODE ID STAGE<tab>PATH<NUL>`, then five lines of status that begin with two spaces. */
function parseListing(output) {
	const listing = output.toString();
	const rawPaths = listing.includes("\ufffd") ? rawPathsOf(output) : void 0;
	const records = [];
	for (let from = 0; from < listing.length;) {
		const tab = listing.indexOf("	", from);
		const end = listing.indexOf("\0", tab);
		records.push({
			path: listing.slice(tab + 1, end),
			rawPath: rawPaths?.[records.length],
			mode: listing.slice(from, from + 6),
			id: listing.slice(from + 7, tab - 2),
			stage: listing.charCodeAt(tab - 1) - zero,
			status: parseStatus(listing, end + 1)
		});
		from = end + 1;
		while (listing.startsWith("  ", from)) from = listing.indexOf("\n", from) + 1;
	}
	return records;
}
var zero = 48;
var labels = [
	"  ctime: ",
	":",
	"\n  mtime: ",
	":",
	"\n  dev: ",
	"	ino: ",
	"\n  uid: ",
	"	gid: ",
	"\n  size: ",
	"	flags: "
];
var assumeValid = 32768;
var intentToAdd = 1 << 29;
var skipWorktree = 1 << 30;
function parseStatus(listing, from) {
	const numbers = [];
	let at = from;
	for (const label of labels) {
		if (!listing.startsWith(label, at)) return void 0;
		at += label.length;
		const start = at;
		const base = numbers.length === labels.length - 1 ? 16 : 10;
		let number = 0;
		for (let digit = digitAt(listing, at); digit < base; digit = digitAt(listing, ++at)) number = number * base + digit;
		if (at === start) return void 0;
		numbers.push(number);
	}
	const [ctime = 0, ctimeNs = 0, mtime = 0, mtimeNs = 0, , ino = 0, , , size = 0, flags = 0] = numbers;
	return {
		ctimeMs: milliseconds(ctime, ctimeNs),
		mtimeMs: milliseconds(mtime, mtimeNs),
		ino,
		size,
		coarse: ctimeNs === 0 && mtimeNs === 0,
		skipped: (flags & skipWorktree) !== 0,
		assumed: (flags & assumeValid) !== 0,
		intended: (flags & intentToAdd) !== 0
	};
}
/** The digit at a position, 99 for none. */
function digitAt(text, at) {
	const code = text.charCodeAt(at);
	if (code >= zero && code <= 57) return code - zero;
	return code >= 97 && code <= 102 ? code - 87 : 99;
}
/** The very sum that node makes of a status (`lib/internal/fs/utils.js`), so that equal times are equal numbers. */
function milliseconds(seconds, nanoseconds) {
	return seconds * 1e3 + nanoseconds / 1e6;
}
/** The bytes of every path that is no UTF-8, by its number in the listing. */
function rawPathsOf(output) {
	const paths = [];
	for (let from = 0; from < output.length;) {
		const end = output.indexOf(0, from);
		paths.push(rawOf(output.subarray(output.indexOf(9, from) + 1, end)));
		from = end + 1;
		while (output.toString("latin1", from, from + 2) === "  ") from = output.indexOf(10, from) + 1;
	}
	return paths;
}
/** Undefined for UTF-8 that decodes to just these bytes. */
function rawOf(path) {
	return path.equals(Buffer.from(path.toString())) ? void 0 : path;
}
// src/tree/checkout.ts
/** Looks at every file of the index where it should lie. */
function lookAtFiles(checkout, records, indexTime) {
	let conflict;
	for (const record of records) {
		const { path, status } = record;
		if (record.stage > 0) {
			if (path !== conflict) lookAtFile(checkout, record);
			conflict = path;
			continue;
		}
		const kind = (require_git_tree()).kindOfMode(record.mode);
		if (status?.skipped === true || status?.assumed === true) checkout.clean.push({
			path,
			kind,
			blob: record.id
		});
		else if (kind === "gitlink") lookAtModule(checkout, record);
		else {
			const now = record.rawPath === void 0 && status?.intended === false ? cleanKind(`${checkout.root}/${path}`, kind, status, indexTime) : void 0;
			if (now === void 0) lookAtFile(checkout, record);
			else {
				checkout.clean.push({
					path,
					kind: now,
					blob: record.id
				});
				if (now !== kind) checkout.otherModes.set(path, kind);
			}
		}
	}
}
/** Adds what the index does not know; a repository inside is a `gitlink` to git as well. */
function lookAtOthers(checkout, { files, unreadable }) {
	const links = [];
	for (const { path, rawPath } of files) if (path.endsWith("/")) checkout.clean.push({
		path: path.slice(0, -1),
		kind: "gitlink",
		blob: "stat:repository"
	});
	else if (lookAt(checkout, path, rawPath) === "symlink") links.push(`${path}/`);
	for (const path of unreadable) checkout.clean.push({
		path,
		kind: "unreadable",
		blob: (require_core()).unreadableId
	});
	if (links.length === 0) return;
	const kept = checkout.clean.filter(({ path }) => !links.some((link) => path.startsWith(link)));
	checkout.clean.splice(0, checkout.clean.length, ...kept);
}
function lookAtFile(checkout, record) {
	const kind = lookAt(checkout, record.path, record.rawPath, record);
	const indexed = (require_git_tree()).kindOfMode(record.mode);
	if (kind !== void 0 && kind !== indexed) checkout.otherModes.set(record.path, indexed);
}
/** A submodule is there as long as its folder is; what is checked out in it is not looked at. */
function lookAtModule(checkout, { path, rawPath, id }) {
	if ((require_core()).kindOnDisk(diskPath(checkout, path, rawPath)) === "folder") checkout.clean.push({
		path,
		kind: "gitlink",
		blob: id
	});
	else lookAt(checkout, path, rawPath);
}
function lookAt(checkout, path, rawPath, record) {
	const disk = diskPath(checkout, path, rawPath);
	const kind = kindInCheckout(checkout, disk);
	if (kind !== void 0) checkout.dirty.push(record === void 0 ? {
		path,
		disk,
		kind
	} : {
		path,
		disk,
		kind,
		record
	});
	return kind;
}
function diskPath({ root }, path, rawPath) {
	return rawPath === void 0 ? `${root}/${path}` : Buffer.concat([Buffer.from(`${root}/`), rawPath]);
}
/** Undefined where nothing lies, a folder does, or a link on the way leads elsewhere: to git the file is gone. */
function kindInCheckout({ folders }, disk) {
	if (typeof disk === "string") {
		const folder = (0, (node_path()).dirname)(disk);
		const where = folders.get(folder) ?? (require_core()).whereFolderIs(folder);
		folders.set(folder, where);
		if (where !== "here") return where === "unreadable" ? where : void 0;
	}
	const kind = (require_core()).kindOnDisk(disk);
	return kind === "folder" ? void 0 : kind;
}
/**
* The kind of a file that still has the status by which git knows it unchanged. One that was written in the moment in which the index was,
* or later, may have changed since without showing it: https://git-scm.com/docs/racy-git
*/
function cleanKind(path, kind, status, indexTime) {
	const now = (require_core()).statusOf(path);
	if (now === void 0 || now === "unreadable") return void 0;
	if (!(kind === "symlink" ? now.isSymbolicLink() : now.isFile()) || !isSameStatus(status, now) || now.mtimeMs >= (status.coarse ? wholeSecond(indexTime) : indexTime)) return void 0;
	if (kind === "symlink") return kind;
	return now.mode & 64 ? "executable" : "file";
}
function isSameStatus(known, now) {
	if (known.size !== now.size % 2 ** 32 || known.ino !== now.ino % 2 ** 32) return false;
	if (!known.coarse) return known.mtimeMs === now.mtimeMs && known.ctimeMs === now.ctimeMs;
	return known.mtimeMs === wholeSecond(now.mtimeMs) && known.ctimeMs === wholeSecond(now.ctimeMs);
}
function wholeSecond(milliseconds) {
	return Math.floor(milliseconds / 1e3) * 1e3;
}
// src/tree/indexed-modes.ts
/**
* Where the file system keeps no permissions or links (`core.fileMode`, `core.symlinks`), the index knows better what a file is.
* `indexed` holds what it says of files that are something else on disk.
*/
async function trustIndexedModes(repository, entries, indexed) {
	if (indexed.size === 0) return [...entries];
	const [fileMode, symlinks] = await Promise.all(["core.fileMode", "core.symlinks"].map((name) => isOn(repository, name)));
	return entries.map((entry) => {
		const known = indexed.get(entry.path);
		if (known === void 0 || entry.kind !== "file" && entry.kind !== "executable" || known === "gitlink") return entry;
		return (known === "symlink" ? symlinks : fileMode) === false ? {
			...entry,
			kind: known
		} : entry;
	});
}
async function isOn(repository, name) {
	return (await (require_git()).readGit(repository.place, [
		"config",
		"--type=bool",
		"--default=true",
		"--get",
		name
	])).toString().trim() !== "false";
}
// src/tree/large-file.ts
var firstLine = "version https://git-lfs.github.com/spec/v1\n";
/** A pointer "MUST be less than 1024 bytes": https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
var longestPointer = 1024;
/** Whether a content is a Git LFS pointer: the real one lies elsewhere and is not in git. */
function isLfsPointer(bytes) {
	if (bytes.length >= longestPointer || bytes.length < 43) return false;
	const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
	return text.startsWith(firstLine) && /^oid sha256:[0-9a-f]{64}$/m.test(text) && /^size \d+$/m.test(text);
}
/** The pointer that Git LFS commits for this content. */
function lfsPointerOf(bytes) {
	const oid = (0, (node_crypto()).createHash)("sha256").update(bytes).digest("hex");
	return Buffer.from(`${firstLine}oid sha256:${oid}\nsize ${bytes.length}\n`);
}
// src/tree/smudged.ts
/** How a file's bytes come to differ from those of the blob that is stored for it; undefined for a real change. No filter is run to find out. */
function smudgeOf(bytes, stored, format) {
	if (!isLfsPointer(bytes) && (require_core()).blobIdOf(lfsPointerOf(bytes), format) === stored) return "large-file";
	if (!bytes.includes(carriageReturn)) return void 0;
	const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
	return (require_core()).blobIdOf(Buffer.from(text.replaceAll("\r\n", "\n"), "latin1"), format) === stored ? "line-ends" : void 0;
}
var carriageReturn = 13;
/** Those of the paths whose line ends git converts when it stores them: https://git-scm.com/docs/gitattributes#_text */
async function convertedPaths(repository, paths) {
	if (paths.length === 0) return /* @__PURE__ */ new Set();
	const [attributes, config] = await Promise.all([repository.git([
		"check-attr",
		"-z",
		"--stdin",
		"text",
		"eol"
	], paths.map((path) => `${path}\0`).join("")), repository.git([
		"config",
		"--default=false",
		"--get",
		"core.autocrlf"
	])]);
	const byDefault = ![
		"false",
		"no",
		"off",
		"0",
		""
	].includes(config.toString().trim().toLowerCase());
	const said = /* @__PURE__ */ new Map();
	const fields = attributes.toString().split("\0");
	for (let at = 0; at + 2 < fields.length; at += 3) said.set(`${fields[at]}\0${fields[at + 1]}`, fields[at + 2] ?? "");
	const isConverted = (path) => {
		const text = said.get(`${path}\0text`);
		if (text === "unset") return false;
		return text === "set" || text === "auto" || byDefault || ["lf", "crlf"].includes(said.get(`${path}\0eol`) ?? "");
	};
	return new Set(paths.filter(isConverted));
}
// src/tree/working-tree.ts
var working_tree_exports = /* @__PURE__ */ (require_rolldown_runtime()).__exportAll({ openWorkingTree: () => openWorkingTree });
/**
* What lies in a checkout: tracked files as they are on disk, and untracked ones that are not ignored. A file that git's index knows
* unchanged keeps its id there, and is read from git's objects, whatever a filter or line-end conversion made of it on disk.
* The others are named by their bytes on disk. Nothing is filtered, no attribute is obeyed, no link is followed.
*/
function openWorkingTree(repository, options = {}) {
	const { root } = repository;
	if (root === void 0) throw new (require_start()).UserError("A bare repository has no working tree.", { hint: "Name what is looked at: `kubelatch diff BASE HEAD` or `kubelatch audit COMMIT`." });
	const fileSize = options.fileSize ?? 16777216;
	let listed;
	const list = () => {
		listed ??= listWorkingTree(repository, (node_fs()).realpathSync.native(root), fileSize);
		return listed;
	};
	return {
		entries: async () => (await list()).entries,
		async *read(blobs) {
			const { places } = await list();
			const asked = [...new Set(blobs)];
			const onDisk = asked.filter((id) => places.has(id) || id.startsWith("stat:"));
			yield* (require_core()).readDiskBlobs(onDisk, places, {
				fileSize,
				format: repository.format
			});
			yield* repository.objects.read(asked.filter((id) => !places.has(id) && !id.startsWith("stat:")), fileSize);
		},
		async close() {}
	};
}
async function listWorkingTree(repository, root, fileSize) {
	const indexTime = (0, (node_fs()).lstatSync)(repository.indexFile, { throwIfNoEntry: false })?.mtimeMs ?? 0;
	const others = listOthers(repository);
	others.catch(() => {});
	const checkout = {
		root,
		clean: [],
		dirty: [],
		otherModes: /* @__PURE__ */ new Map(),
		folders: /* @__PURE__ */ new Map()
	};
	lookAtFiles(checkout, await listIndex(repository), indexTime);
	lookAtOthers(checkout, await others);
	const places = /* @__PURE__ */ new Map();
	const entries = [...checkout.clean, ...await enterDirty(checkout.dirty, places, repository, fileSize)];
	return {
		entries: (require_core()).orderEntries(await trustIndexedModes(repository, entries, checkout.otherModes)),
		places
	};
}
var readable = /* @__PURE__ */ new Set([
	"file",
	"executable",
	"symlink"
]);
async function enterDirty(dirty, places, repository, fileSize) {
	const named = dirty.map((file) => ({
		file,
		...nameContent(file, repository, fileSize)
	}));
	const converted = await convertedPaths(repository, named.flatMap(({ file, smudge }) => smudge === "line-ends" ? [file.path] : []));
	return named.map(({ file, id, size, smudge }) => {
		const { path, kind, record } = file;
		if ((smudge === "large-file" || smudge === "line-ends" && converted.has(path)) && record !== void 0) return {
			path,
			kind,
			blob: record.id
		};
		if (readable.has(kind) && id !== "stat:unreadable" && id !== record?.id) places.set(id, {
			path: file.disk,
			link: kind === "symlink"
		});
		return size === void 0 ? {
			path,
			kind,
			blob: id
		} : {
			path,
			kind,
			blob: id,
			size
		};
	});
}
function nameContent({ disk, kind, record }, { format }, fileSize) {
	if (!readable.has(kind)) return { id: `stat:${kind}` };
	const content = kind === "symlink" ? (require_core()).readDiskLink(disk) : (require_core()).readDiskFile(disk, fileSize);
	if (!("bytes" in content)) return { id: content.missing === "too-large" ? (require_core()).statusId(disk) ?? "stat:unreadable" : (require_core()).unreadableId };
	const { bytes } = content;
	const id = (require_core()).blobIdOf(bytes, format);
	const compared = record !== void 0 && id !== record.id && kind !== "symlink" && record.rawPath === void 0;
	return {
		id,
		size: bytes.length,
		smudge: compared ? smudgeOf(bytes, record.id, format) : void 0
	};
}
Object.defineProperty(exports, "listIndex", {
	enumerable: true,
	get: function() {
		return listIndex;
	}
});
Object.defineProperty(exports, "openWorkingTree", {
	enumerable: true,
	get: function() {
		return openWorkingTree;
	}
});
Object.defineProperty(exports, "working_tree_exports", {
	enumerable: true,
	get: function() {
		return working_tree_exports;
	}
});
