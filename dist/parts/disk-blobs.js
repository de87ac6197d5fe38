import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, readlinkSync, realpathSync } from "node:fs";
import { dirname } from "node:path";
import { createHash } from "node:crypto";
import { setImmediate } from "node:timers/promises";
// src/tree/disk-file.ts
var openFlags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0) | (constants.O_NOCTTY ?? 0);
/** What lies at a path, no link followed; undefined where nothing does, `unreadable` where the system will not tell. */
function statusOf(path) {
	try {
		return lstatSync(path, { throwIfNoEntry: false });
	} catch (error) {
		return isGone(error) ? void 0 : "unreadable";
	}
}
/** The kind of what lies at a path, no link followed: `folder` for one, undefined for nothing. */
function kindOnDisk(path) {
	const status = statusOf(path);
	if (status === void 0 || status === "unreadable") return status;
	if (status.isFile()) return status.mode & 64 ? "executable" : "file";
	if (status.isSymbolicLink()) return "symlink";
	return status.isDirectory() ? "folder" : "special";
}
/**
* Reads a regular file whole, without following a link at its end. A file that changes meanwhile is `changed-while-reading`,
* anything but a regular file `unreadable`.
*/
function readDiskFile(path, fileSize) {
	let file;
	try {
		file = openSync(path, openFlags);
	} catch (error) {
		return { missing: isGone(error) ? "not-found" : "unreadable" };
	}
	try {
		return readOpenFile(file, fileSize);
	} catch {
		return { missing: "unreadable" };
	} finally {
		closeSync(file);
	}
}
/** The target of a link, as git stores it. */
function readDiskLink(path) {
	try {
		return { bytes: new Uint8Array(readlinkSync(path, "buffer")) };
	} catch (error) {
		return { missing: isGone(error) ? "not-found" : "unreadable" };
	}
}
/**
* Whether a folder is really where its path says (`here`), or a link on the way leads elsewhere, or nothing is there (`elsewhere`).
* `path` must begin with a real path.
*/
function whereFolderIs(path) {
	try {
		return realpathSync.native(path) === path ? "here" : "elsewhere";
	} catch (error) {
		return isGone(error) ? "elsewhere" : "unreadable";
	}
}
/** Names a content by what the system says of its file; the same trust that git puts into an unchanged status. */
function statusId(path) {
	try {
		const status = lstatSync(path, {
			bigint: true,
			throwIfNoEntry: false
		});
		return status && `stat:${status.dev}-${status.ino}-${status.size}-${status.mtimeNs}-${status.ctimeNs}`;
	} catch {
		return;
	}
}
function readOpenFile(file, fileSize) {
	const before = fstatSync(file);
	if (!before.isFile()) return { missing: "unreadable" };
	if (before.size > fileSize) return { missing: "too-large" };
	const bytes = Buffer.allocUnsafeSlow(before.size + 1);
	let filled = 0;
	for (let count = -1; count !== 0 && filled < bytes.length; filled += count) count = readSync(file, bytes, filled, bytes.length - filled, null);
	const after = fstatSync(file);
	if (filled !== before.size || after.mtimeMs !== before.mtimeMs || after.size !== before.size) return { missing: "changed-while-reading" };
	return { bytes: bytes.subarray(0, filled) };
}
function isGone(error) {
	return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
}
// src/tree/object-id.ts
/** The id that git gives these bytes as a blob. */
function blobIdOf(bytes, format = "sha1") {
	return createHash(format).update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
/** Whether an id names a content for good, and not only for this run (`stat:...`). */
function isContentId(id) {
	return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(id);
}
// src/tree/disk-blobs.ts
/** What is read in one go before others get their turn: threads of ours wait for messages. */
var bytesInOneGo = 4194304;
var filesInOneGo = 256;
/** Stands for the content of a file that could not be read when the tree was listed. */
var unreadableId = "stat:unreadable";
/**
* Reads contents from disk by id. One whose file is no longer what the id says comes as `changed-while-reading`,
* one that a link on the way would fetch from elsewhere as `unreadable`.
*/
async function* readDiskBlobs(ids, places, options) {
	const folders = /* @__PURE__ */ new Map();
	let size = 0;
	let files = 0;
	for (const id of ids) {
		const place = places.get(id);
		const content = place === void 0 ? missing(id) : readPlace(id, place, folders, options);
		yield "bytes" in content ? {
			id,
			bytes: content.bytes
		} : {
			id,
			missing: content.missing
		};
		if ("bytes" in content) size += content.bytes.length;
		if (size < bytesInOneGo && ++files < filesInOneGo) continue;
		size = 0;
		files = 0;
		await setImmediate();
	}
}
/** An id without a place: what could not be read when the tree was listed and what is never opened, or nothing of this tree. */
function missing(id) {
	return { missing: id.startsWith("stat:") ? "unreadable" : "not-found" };
}
function readPlace(id, { path, link }, folders, { fileSize, format }) {
	if (typeof path === "string" && !isReal(dirname(path), folders)) return { missing: "unreadable" };
	const content = link ? readDiskLink(path) : readDiskFile(path, fileSize);
	if (!("bytes" in content)) return content;
	return (isContentId(id) ? blobIdOf(content.bytes, format) === id : statusId(path) === id) ? content : { missing: "changed-while-reading" };
}
function isReal(folder, known) {
	const before = known.get(folder);
	if (before !== void 0) return before;
	const real = whereFolderIs(folder) === "here";
	known.set(folder, real);
	return real;
}
export { readDiskFile as a, statusOf as c, kindOnDisk as i, whereFolderIs as l, unreadableId as n, readDiskLink as o, blobIdOf as r, statusId as s, readDiskBlobs as t };
