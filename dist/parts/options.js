// src/tree/entry-order.ts
/**
* Entries ordered by path by code unit, each path once. git allows names that are no UTF-8, which may fall together once decoded:
* the later ones get `~2`, `~3` behind their name, so that none hides another.
*/
function orderEntries(entries) {
	if (isOrdered(entries)) return entries;
	entries.sort((one, other) => one.path < other.path ? -1 : one.path > other.path ? 1 : 0);
	const taken = /* @__PURE__ */ new Set();
	return entries.map((entry) => {
		let path = entry.path;
		for (let count = 2; taken.has(path); count++) path = `${entry.path}~${count}`;
		taken.add(path);
		return path === entry.path ? entry : {
			...entry,
			path
		};
	}).sort((one, other) => one.path < other.path ? -1 : 1);
}
function isOrdered(entries) {
	let last;
	for (const { path } of entries) {
		if (last !== void 0 && path <= last) return false;
		last = path;
	}
	return true;
}
// src/tree/options.ts
/** Larger than any manifest that an API server takes (etcd refuses requests above 1.5 MiB), with room for bundles of CRDs. */
var defaultFileSize = 16777216;
export { orderEntries as n, defaultFileSize as t };
