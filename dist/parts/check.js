import { i as diskReader, u as loadPolicy } from "./run-check.js";
import { p as catalogue } from "./read-yaml.js";
import { t as UserError } from "./user-error.js";
import { i as kindOnDisk, r as blobIdOf } from "./disk-blobs.js";
import { n as orderEntries } from "./options.js";
import { r as walkFolder, t as openDisk } from "./folder2.js";
import { t as closing } from "./closing.js";
import { t as execute } from "./execute.js";
import { existsSync, realpathSync } from "node:fs";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
// src/tree/files.ts
/** How standard input is called in a tree. */
var standardInputPath = "stdin.yaml";
/**
* Files and folders as a person names them, `-` for standard input. A folder stands for all that lies in it; what lies outside `root`
* keeps its whole path. Throws a {@link UserError} for a path where nothing is. Contents are named by status: listing reads nothing.
*/
function openFiles(paths, options) {
	const named = paths.filter((path) => path !== "-");
	const directory = real(options.directory) ?? resolve(options.directory);
	const root = real(options.root ?? options.directory) ?? directory;
	const wanted = named.map((path) => locatePath(path, directory, root));
	const disk = openDisk((found) => {
		for (const file of wanted) find(file, found);
	}, {
		...options,
		names: "status"
	});
	const input = paths.length > named.length ? options.standardInput : void 0;
	return input === void 0 ? disk : withStandardInput(disk, input, options.fileSize ?? 16777216);
}
function locatePath(given, directory, root) {
	const whole = resolve(directory, given);
	const folder = real(resolve(whole, ".."));
	const disk = folder === void 0 ? whole : resolve(folder, whole.slice(resolve(whole, "..").length).replace(/^[\\/]/, ""));
	const kind = given === "" ? void 0 : kindOnDisk(disk);
	if (kind === void 0) throw noSuchPath(given, directory);
	const target = kind === "symlink" ? real(disk) : void 0;
	if (target === void 0 || !isInside(target, root)) return {
		path: pathInTree(disk, root),
		disk,
		kind
	};
	return {
		path: pathInTree(disk, root),
		disk: target,
		kind: kindOnDisk(target) ?? kind
	};
}
function find({ path, disk, kind }, found) {
	if (kind === "folder") walkFolder(disk, path, found);
	else found.set(path, {
		kind,
		disk
	});
}
function pathInTree(disk, root) {
	const way = relative(root, disk);
	return (isInside(disk, root) ? way : disk).split(sep).join("/");
}
function isInside(path, root) {
	const way = relative(root, path);
	return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
function real(path) {
	try {
		return realpathSync.native(path);
	} catch {
		return;
	}
}
function noSuchPath(given, directory) {
	const pattern = /[*?[\]{}]/.test(given);
	return new UserError(`There is no file or folder ${JSON.stringify(given)}.`, {
		hint: pattern ? "Patterns are expanded by the shell: leave out the quotes, or name the folder." : `Paths are looked for from ${directory}.`,
		status: 3
	});
}
function withStandardInput(tree, input, fileSize) {
	let content;
	const take = () => {
		content ??= readInput(input, fileSize);
		return content;
	};
	return {
		async entries() {
			const blob = await take();
			const size = "bytes" in blob ? { size: blob.bytes.length } : {};
			return orderEntries([...await tree.entries(), {
				path: standardInputPath,
				kind: "file",
				blob: blob.id,
				...size
			}]);
		},
		async *read(blobs) {
			const own = await take();
			if (blobs.includes(own.id)) yield own;
			yield* tree.read(blobs.filter((id) => id !== own.id));
		},
		close: () => tree.close()
	};
}
async function readInput(input, fileSize) {
	const chunks = [];
	let size = 0;
	for await (const chunk of input) {
		size += chunk.length;
		if (size > fileSize) return {
			id: "stat:standard-input",
			missing: "too-large"
		};
		chunks.push(chunk);
	}
	const bytes = new Uint8Array(Buffer.concat(chunks));
	return {
		id: blobIdOf(bytes),
		bytes
	};
}
// src/commands/project-root.ts
/** The folder that paths and the config are told from: the repository that a folder lies in, else the folder itself. Runs no git. */
function projectRoot(directory) {
	const start = resolve(directory);
	for (let folder = start;; folder = dirname(folder)) {
		if (existsSync(join(folder, ".git"))) return folder;
		if (folder === dirname(folder)) return start;
	}
}
// src/commands/check.ts
/** `check [PATH...]`: files and folders as they lie on disk, `-` for standard input; the current folder without a path. */
async function check(paths, flags, surroundings) {
	const { directory } = surroundings;
	const root = projectRoot(directory);
	const after = openFiles(paths.length === 0 ? ["."] : paths, {
		directory,
		root,
		standardInput: surroundings.standardInput
	});
	const policy = await loadPolicy({
		rules: catalogue,
		read: diskReader(root, flags, surroundings)
	});
	return closing(after, () => execute({
		trees: {
			after,
			names: { after: namePaths(paths) }
		},
		policy
	}, flags, surroundings));
}
/** What was looked at, in a few words: `deploy, web.yaml and 3 more`. */
function namePaths(paths) {
	const names = paths.map((path) => path === "-" ? "standard input" : path);
	const [first = "the current folder", ...more] = names;
	if (names.length < 3) return names.length < 2 ? first : names.join(" and ");
	return `${first}, ${more[0]} and ${names.length - 2} more`;
}
export { check };
