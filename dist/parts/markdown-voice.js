let require_core$loaded;
const require_core = () => (require_core$loaded ??= require("./core.js"));
let require_uri$loaded;
const require_uri = () => (require_uri$loaded ??= require("./uri.js"));
let require_start$loaded;
const require_start = () => (require_start$loaded ??= require("./start.js"));
// src/formats/markdown-voice.ts
/**
* A code span that holds any string: its fence is longer than every run of backticks inside. GitHub finds no mention, reference, image,
* link, entity or HTML in it (CommonMark 6.1; GFM autolinks skip code).
*/
function codeSpan(foreign, longest = 200) {
	const shown = (require_start()).makeVisibleShort(foreign, longest);
	if (shown === "") return "`\"\"`";
	const runs = shown.match(/`+/g) ?? [];
	const fence = "`".repeat(1 + runs.reduce((most, run) => Math.max(most, run.length), 0));
	const pad = /^`|`$|^ .* $|^ +$/.test(shown) ? " " : "";
	return `${fence}${pad}${shown}${pad}${fence}`;
}
/** Our own sentences as Markdown: pairs of backticks stay code spans, addresses stay links, nothing else is markup. */
function ownMarkdown(words) {
	return (require_start()).makeVisible(words).split(/(`[^`]+`|https:\/\/[\w./?=#%&-]*[\w/])/).map((part, index) => index % 2 === 0 ? escapeMarkup(part) : part.startsWith("`") ? codeSpan(part.slice(1, -1), 1e3) : `<${part}>`).join("");
}
var named = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"`": "&#96;"
};
function escapeMarkup(words) {
	return words.replace(/[&<>`]/g, (character) => named[character] ?? character).replace(/[\\*[\]|~$]/g, "\\$&").replace(/(?<!\w)_|_(?!\w)/g, "\\_");
}
var markdownVoice = {
	own: ownMarkdown,
	quotation: (foreign) => codeSpan(foreign)
};
/** A text as one line of Markdown. */
function markdownText(text) {
	return (require_core()).renderText(text, markdownVoice);
}
/** Lines between fences that nothing inside can close. Every line is behind `indent`. */
function fenced(lines, language, indent) {
	const runs = lines.join("\n").match(/`+/g) ?? [];
	const fence = "`".repeat(Math.max(3, 1 + runs.reduce((most, run) => Math.max(most, run.length), 0)));
	return [
		`${indent}${fence}${language}`,
		...lines.map((line) => `${indent}${line}`),
		`${indent}${fence}`
	];
}
/** `path:line:column`, a link to the repository's own page of it where its address is known. */
function placeLink(place, span, side, blobs) {
	const at = span?.line === void 0 ? "" : `:${span.line}`;
	const shown = codeSpan(`${(require_start()).makeVisibleShort(place.file)}${at}`, 1e3);
	const base = side === "head" ? blobs?.head : blobs?.base;
	if (base === void 0) return shown;
	const end = span?.endColumn === 1 ? (span.endLine ?? 1) - 1 : span?.endLine;
	const last = end !== void 0 && span?.line !== void 0 && end > span.line ? `-L${end}` : "";
	return `[${shown}](${base}/${(require_uri()).toUri(place.file)}${span?.line === void 0 ? "" : `#L${span.line}${last}`})`;
}
Object.defineProperty(exports, "codeSpan", {
	enumerable: true,
	get: function() {
		return codeSpan;
	}
});
Object.defineProperty(exports, "fenced", {
	enumerable: true,
	get: function() {
		return fenced;
	}
});
Object.defineProperty(exports, "markdownText", {
	enumerable: true,
	get: function() {
		return markdownText;
	}
});
Object.defineProperty(exports, "placeLink", {
	enumerable: true,
	get: function() {
		return placeLink;
	}
});
