// src/formats/ink.ts
var codes = {
	error: "31",
	warning: "33",
	notice: "36"
};
/** Ink that writes ANSI (SGR) sequences, or none. */
function openInk(colour) {
	const dip = (code) => (words) => colour && words !== "" ? `\u001b[${code}m${words}\u001b[0m` : words;
	return {
		bold: dip("1"),
		faint: dip("2"),
		quoted: dip("36"),
		good: dip("32"),
		severity: (severity, words) => dip(`1;${codes[severity]}`)(words)
	};
}
// src/formats/wrap.ts
var sequence = /\u001b\[[0-9;]*m/g;
var wide = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6]|\p{Emoji_Presentation}/u;
var combining = /\p{Mn}/u;
/** Terminal columns that a line takes: wide characters two, combining ones and colours none. */
function columns(line) {
	const bare = line.replace(sequence, "");
	if (/^[\x20-\x7e]*$/.test(bare)) return bare.length;
	let total = 0;
	for (const character of bare) total += combining.test(character) ? 0 : wide.test(character) ? 2 : 1;
	return total;
}
/** Breaks words over lines of at most `width` columns (a longer word stays whole), every line behind `indent`. No width: one line. */
function wrapWords(words, indent, width) {
	if (width === void 0) return [`${indent}${words}`];
	const room = Math.max(20, width - columns(indent));
	const lines = [];
	let line = "";
	let taken = 0;
	for (const word of words.split(" ")) {
		const size = columns(word);
		if (taken > 0 && taken + 1 + size > room) {
			lines.push(`${indent}${line}`);
			line = word;
			taken = size;
		} else {
			line = taken === 0 ? word : `${line} ${word}`;
			taken += (taken === 0 ? 0 : 1) + size;
		}
	}
	lines.push(`${indent}${line}`);
	return lines;
}
export { wrapWords as n, openInk as r, columns as t };
