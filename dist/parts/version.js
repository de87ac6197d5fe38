import { t as UserError } from "./user-error.js";
// src/formats/registry.ts
/** Each format's renderer, loaded when it is asked for: a run pays for the formats that it writes. */
var formats = {
	text: async () => (await import("./text2.js")).renderAsText,
	json: async () => (await import("./json.js")).renderAsJson,
	sarif: async () => (await import("./sarif.js")).renderAsSarif,
	junit: async () => (await import("./junit.js")).renderAsJunit,
	github: async () => (await import("./github.js")).renderAsGithub,
	markdown: async () => (await import("./markdown.js")).renderAsMarkdown
};
/** Every format that `--format` and `--output` take. */
var formatNames = [
	"text",
	"json",
	"sarif",
	"junit",
	"github",
	"markdown"
];
/** A format by the name that a person gave; a {@link UserError} lists those that there are. */
function parseFormat(name) {
	const known = formatNames.find((format) => format === name);
	if (known !== void 0) return known;
	throw new UserError(`There is no format ${JSON.stringify(name)}.`, {
		hint: `Formats are ${formatNames.join(", ")}.`,
		status: 3
	});
}
/** The renderer of a format. */
function loadFormat(name) {
	return formats[name]();
}
// src/version.ts
/** The version of this program. */
var version = "0.1.0";
export { parseFormat as i, formatNames as n, loadFormat as r, version as t };
