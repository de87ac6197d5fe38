import { n as join } from "./pointer.js";
// src/types/manifest.ts
/** The place of one field of a manifest, by a pointer from the object's root. */
function at(manifest, pointer, part) {
	const { file, document } = manifest.place;
	const place = {
		file,
		document,
		pointer: join(manifest.place.pointer, pointer)
	};
	return part === void 0 ? place : {
		...place,
		part
	};
}
/** The API group of an apiVersion; the core group is ''. */
function groupOf(apiVersion) {
	const slash = apiVersion.indexOf("/");
	return slash === -1 ? "" : apiVersion.slice(0, slash);
}
/** The key of an object inside a unit; a unit root of '' gives the key that document rules use. */
function objectKey(unitRoot, identity) {
	return [
		unitRoot,
		identity.group,
		identity.kind,
		identity.namespace,
		identity.name
	].join("\0");
}
export { groupOf as n, objectKey as r, at as t };
