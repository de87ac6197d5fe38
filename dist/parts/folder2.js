import { t as UserError } from "./user-error.js";
import { a as readDiskFile, i as kindOnDisk, n as unreadableId, o as readDiskLink, r as blobIdOf, s as statusId, t as readDiskBlobs } from "./disk-blobs.js";
import { n as orderEntries } from "./options.js";
import { lstatSync, readdirSync, realpathSync } from "node:fs";
// src/tree/folder.ts
/** What lies in a folder and everything beneath it, `.git` left out. No link is followed, no FIFO, socket or device opened. */
function openFolder(path, options = {}) {
	const root = realFolder(path);
	return openDisk((found) => walkFolder(root, "", found), options);
}
/** A tree of what `find` finds, once, when it is first asked. */
function openDisk(find, options) {
	const fileSize = options.fileSize ?? 16777216;
	const places = /* @__PURE__ */ new Map();
	let entries;
	function list() {
		const found = /* @__PURE__ */ new Map();
		find(found);
		return orderEntries([...found].map(([path, file]) => enter(path, file, places, options.names ?? "content", fileSize)));
	}
	return {
		async entries() {
			entries ??= list();
			return entries;
		},
		async *read(blobs) {
			entries ??= list();
			yield* readDiskBlobs(new Set(blobs), places, {
				fileSize,
				format: "sha1"
			});
		},
		async close() {}
	};
}
/** Finds everything beneath a folder; `path` is the folder's own in the tree, '' for the root. */
function walkFolder(disk, path, found) {
	const open = [{
		disk,
		path
	}];
	for (let folder = open.pop(); folder !== void 0; folder = open.pop()) {
		const children = listFolder(folder.disk);
		if (children === void 0) {
			found.set(folder.path === "" ? "." : folder.path, {
				kind: "unreadable",
				disk: folder.disk
			});
			continue;
		}
		for (const child of children) {
			const inTree = unused(folder.path === "" ? child.name : `${folder.path}/${child.name}`, found);
			if (child.kind === "folder") {
				if (child.name !== ".git") open.push({
					disk: child.disk,
					path: inTree
				});
			} else found.set(inTree, {
				kind: child.kind,
				disk: child.disk
			});
		}
	}
}
function listFolder(folder) {
	try {
		if (typeof folder === "string") {
			const children = readdirSync(folder, { withFileTypes: true });
			if (!children.some(({ name }) => name.includes("�"))) return children.map((child) => childOf(child, `${folder}/${child.name}`));
		}
		const bytes = Buffer.from(folder);
		return readdirSync(bytes, { encoding: "buffer" }).flatMap((name) => {
			const disk = Buffer.concat([
				bytes,
				Buffer.from("/"),
				name
			]);
			const kind = kindOnDisk(disk);
			return kind === void 0 ? [] : [{
				name: name.toString(),
				disk: disk.equals(Buffer.from(disk.toString())) ? disk.toString() : disk,
				kind
			}];
		});
	} catch {
		return;
	}
}
function childOf(child, disk) {
	const { name } = child;
	if (child.isFile()) return {
		name,
		disk,
		kind: "file"
	};
	if (child.isDirectory()) return {
		name,
		disk,
		kind: "folder"
	};
	if (child.isSymbolicLink()) return {
		name,
		disk,
		kind: "symlink"
	};
	if (child.isFIFO() || child.isSocket() || child.isCharacterDevice() || child.isBlockDevice()) return {
		name,
		disk,
		kind: "special"
	};
	return {
		name,
		disk,
		kind: kindOnDisk(disk) ?? "unreadable"
	};
}
/** Two names that are no UTF-8 may read the same: none may hide the other. */
function unused(path, found) {
	let free = path;
	for (let count = 2; found.has(free) && path.includes("�"); count++) free = `${path}~${count}`;
	return free;
}
function enter(path, { kind, disk }, places, names, fileSize) {
	if (kind === "special" || kind === "unreadable") return {
		path,
		kind,
		blob: `stat:${kind}`
	};
	const link = kind === "symlink";
	let blob = names === "status" && !link ? statusId(disk) : void 0;
	let size;
	if (blob === void 0) {
		const content = link ? readDiskLink(disk) : readDiskFile(disk, fileSize);
		if ("bytes" in content) {
			blob = blobIdOf(content.bytes);
			size = content.bytes.length;
		} else blob = content.missing === "too-large" ? statusId(disk) ?? "stat:unreadable" : unreadableId;
	}
	if (blob !== "stat:unreadable") places.set(blob, {
		path: disk,
		link
	});
	return size === void 0 ? {
		path,
		kind,
		blob
	} : {
		path,
		kind,
		blob,
		size
	};
}
function realFolder(path) {
	try {
		const real = realpathSync.native(path);
		if (lstatSync(real).isDirectory()) return real;
	} catch (cause) {
		throw new UserError(`The folder ${JSON.stringify(path)} cannot be opened.`, {
			hint: `Look for it from ${process.cwd()}.`,
			cause
		});
	}
	throw new UserError(`${JSON.stringify(path)} is not a folder.`, { hint: "Name a folder; single files go to `kubelatch check FILE`." });
}
export { openFolder as n, walkFolder as r, openDisk as t };
