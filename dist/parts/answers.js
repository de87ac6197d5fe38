// src/github/answers.ts
/** A field of an answer, whatever it is; undefined where there is none. */
function at(value, key) {
	return value !== null && typeof value === "object" && Object.hasOwn(value, key) ? value[key] : void 0;
}
/** The nodes of a GraphQL connection; none where it is none. */
function nodes(list) {
	const found = at(list, "nodes");
	return Array.isArray(found) ? found : [];
}
export { nodes as n, at as t };
