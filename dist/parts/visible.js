// src/formats/visible.ts
/**
* What a reader cannot see or what would move other text about: controls, ANSI, bidirectional marks, zero-width and other default-ignorable
* characters, line separators, odd spaces, lone surrogates and noncharacters.
*/
var hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/gu;
var plainAscii = /^[\x20-\x7e]*$/;
var short = {
	"\n": "\\n",
	"\r": "\\r",
	"	": "\\t"
};
/** Shows every hidden character as an escape (`\n`, `\u202E`, `\u{E0041}`), so that what is printed is one line and reads as it is stored. */
function makeVisible(value) {
	return plainAscii.test(value) ? value : value.replace(hidden, (character) => short[character] ?? escapeOf(character));
}
function escapeOf(character) {
	const code = character.codePointAt(0) ?? 0;
	const digits = code.toString(16).toUpperCase();
	return code > 65535 ? `\\u{${digits}}` : `\\u${digits.padStart(4, "0")}`;
}
/** {@link makeVisible} for a field that may be long: at most `longest` UTF-16 units of it, the cut shown as `…`. */
function makeVisibleShort(value, longest = 200) {
	if (value.length <= longest) return makeVisible(value);
	const end = value.charCodeAt(longest - 2) >> 10 === 54 ? longest - 2 : longest - 1;
	return `${makeVisible(value.slice(0, end))}…`;
}
/**
* Makes sure that no line of an output is taken as a command by the CI system whose log shows it. GitHub's runner takes `::` at the start of
* a trimmed line and `##[` anywhere (actions/runner ActionCommand.cs); Azure Pipelines takes `##vso[`, TeamCity `##teamcity[`.
*/
function guardLog(output) {
	return output.replace(/##(?=(?:vso|teamcity)?\[)/gi, "#\\u0023").replace(/^([^\S\n]*):(?=:)/gm, "$1\\u003A");
}
/** JSON of a value in which no string can carry a log command or a hidden character: `JSON.parse` gives back exactly the value. */
function stringifyVisibly(value, indent) {
	return JSON.stringify(value, void 0, indent).replace(/##(?=(?:vso|teamcity)?\[)/gi, "#\\u0023").replace(hidden, (character) => character === "\n" ? character : jsonEscapeOf(character));
}
function jsonEscapeOf(character) {
	let escaped = "";
	for (let index = 0; index < character.length; index += 1) escaped += `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`;
	return escaped;
}
export { stringifyVisibly as i, makeVisible as n, makeVisibleShort as r, guardLog as t };
