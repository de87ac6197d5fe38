// src/formats/uri.ts
/** A path as a relative URI: every segment percent-encoded, also what Markdown would read as markup; lone surrogates as U+FFFD. */
function toUri(path) {
	return path.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, "\ufffd").split("/").map((segment) => encodeURIComponent(segment).replace(/[!'()*~]/g, percent)).join("/");
}
function percent(character) {
	return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
Object.defineProperty(exports, "toUri", {
	enumerable: true,
	get: function() {
		return toUri;
	}
});
