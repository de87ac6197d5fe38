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
/** The id of a commit or another object of git, as REST answers have it. */
function idOf(object) {
	const id = at(object, "sha");
	return typeof id === "string" && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(id) ? id : void 0;
}
Object.defineProperty(exports, "at", {
	enumerable: true,
	get: function() {
		return at;
	}
});
Object.defineProperty(exports, "idOf", {
	enumerable: true,
	get: function() {
		return idOf;
	}
});
Object.defineProperty(exports, "nodes", {
	enumerable: true,
	get: function() {
		return nodes;
	}
});
