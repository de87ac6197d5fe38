import { o as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { a as DocumentIndex, d as decodeText, f as looksBinary, g as manifestsOf, h as identityOf, i as splitDocuments, l as EVENT_ID, n as readYaml, o as nodeRange, r as Lines, s as nodeStart, t as eventsOf, v as isMapping$1 } from "./read-yaml.js";
import { n as text, r as untrusted, t as listed } from "./text.js";
import { i as tokens, o as within, t as child } from "./pointer.js";
import { n as groupOf, r as objectKey } from "./manifest.js";
import { i as definitionId } from "./bundle.js";
import { i as unreadGaps, n as fileStart, r as limitGap, t as fileGap } from "./file-gaps.js";
import { c as readQuantity, l as builtInTree, n as describeRefused, s as inMillis, t as mergeErrors } from "./merge-errors.js";
import { n as standingOf, t as isBuiltInGroup } from "./standing.js";
import { t as builtInValidator } from "./validators.js";
import { createHmac } from "node:crypto";
// src/policy/token-rules.ts
/** Rules about a credential itself (the catalogue’s token group). An exception for one of them names the finding: a path or an object would also excuse the next token there. */
var tokenRules = /* @__PURE__ */ new Set([
	"plaintext-token",
	"secret-manifest-committed",
	"credential-in-configmap",
	"credential-in-env-literal",
	"removed-token-needs-rotation"
]);
// src/policy/ignores.ts
/** A comment that means to be an ignore. Prose such as `kubelatch: see the docs` is none. */
var attempt = /^kubelatch:\s*(?:ig|[\w-]+\s*\[)/i;
var form = /^kubelatch:\s*ignore\s*\[([^\]]*)\]\s*(?:[-:–—]+\s*)?(.*)$/i;
var entry = /^([a-z0-9]+(?:-[a-z0-9]+)*)(?:@([0-9a-f]{32}))?$/;
/**
* The ignores among a file's comments: `# kubelatch: ignore[rule, rule@fingerprint] reason`. One on a line of its own covers the field
* that follows, one behind a field that field, one before a document's first field the whole document. What is wrong with one is its
* `flaw`; such an ignore excuses nothing and is kept to be reported. `stable` names what lies at a pointer of an object so that moved
* lines and inserted items change nothing; without it and the manifests, the pointer itself is the name.
*/
function parseIgnores(comments, path, manifests = [], stable = (_, pointer) => pointer) {
	return comments.filter((comment) => attempt.test(comment.text)).map((comment) => parseIgnore(comment, path, manifests, stable));
}
function parseIgnore(comment, path, manifests, stable) {
	const { document, line, column } = comment;
	const [, list = "", reason = ""] = form.exec(comment.text) ?? [];
	const written = list.split(",").map((item) => item.trim()).filter((item) => item !== "");
	const entries = written.map((item) => entry.exec(item));
	const pointer = comment.leads ? "" : comment.pointer ?? "";
	const flaw = flawOf(comment, written, entries, reason);
	const endColumn = column + comment.text.length + 2;
	return {
		rules: entries.flatMap((found) => found?.[1] === void 0 ? [] : [found[1]]),
		fingerprints: written.filter((item) => entry.test(item) && item.includes("@")),
		reason: reason.trim(),
		covers: {
			file: path,
			document,
			pointer
		},
		about: nameCovered(path, document, pointer, manifests, stable),
		place: {
			file: path,
			document,
			pointer,
			span: {
				line,
				column,
				endLine: line,
				endColumn
			}
		},
		...flaw === void 0 ? {} : { flaw }
	};
}
function flawOf(comment, written, entries, reason) {
	if (!form.test(comment.text)) return "malformed";
	if (written.length === 0) return "no-rule";
	if (entries.includes(null)) return "malformed";
	if (written.some((rule) => tokenRules.has(rule))) return "no-fingerprint";
	if (reason.trim() === "") return "no-reason";
	return comment.leads || comment.pointer !== void 0 ? void 0 : "covers-nothing";
}
/** The object and the field in it, where the place lies in one; the objects of the document, where it is all of it; else file and pointer. */
function nameCovered(path, document, pointer, manifests, stable) {
	const here = manifests.filter((manifest) => manifest.place.document === document);
	const owner = here.find((manifest) => within(pointer, manifest.place.pointer));
	if (owner !== void 0) return `${keyOf(owner)}\u0000${stable(owner.value, pointer.slice(owner.place.pointer.length))}`;
	const held = here.filter((manifest) => within(manifest.place.pointer, pointer));
	return held.length > 0 ? held.map(keyOf).join("") : `${path}\u0000${document}\u0000${pointer}`;
}
function keyOf({ apiVersion, kind, namespace = "", name }) {
	return objectKey("", {
		group: groupOf(apiVersion),
		kind,
		namespace,
		name
	});
}
/** Which ignores count: those without a flaw that stand, about the same thing and the same rule, in the tree that policy is read from. */
function judgeIgnores(ignores, ofPolicyTree) {
	const standing = new Set(ofPolicyTree.filter((ignore) => ignore.flaw === void 0).flatMap(partsOf));
	return ignores.map((ignore) => {
		const rules = ignore.flaw === void 0 ? ignore.rules.filter((rule) => standing.has(partOf(ignore, rule))) : [];
		return {
			ignore,
			active: ignore.flaw === void 0 && rules.length === ignore.rules.length,
			rules: new Set(rules)
		};
	});
}
/** Ignores of the before tree of which the after tree has nothing left. */
function ignoresRemoved(before, after) {
	const left = new Set(after.flatMap(partsOf));
	return before.filter((ignore) => ignore.flaw === void 0 && !partsOf(ignore).some((part) => left.has(part)));
}
function partsOf(ignore) {
	return ignore.rules.map((rule) => partOf(ignore, rule));
}
function partOf(ignore, rule) {
	const narrowed = ignore.fingerprints.filter((item) => item.startsWith(`${rule}@`)).sort();
	return JSON.stringify([
		ignore.about,
		rule,
		narrowed
	]);
}
/** Whether an ignore is about a finding: rule and place fit, and the fingerprint where one is named or the rule is about tokens. */
function ignoreMatches({ ignore, rules }, report, fingerprint) {
	if (!rules.has(report.rule)) return false;
	const { covers } = ignore;
	if (covers.file !== report.place.file || covers.document !== report.place.document || !within(report.place.pointer, covers.pointer)) return false;
	const narrowed = ignore.fingerprints.filter((item) => item.startsWith(`${report.rule}@`));
	return narrowed.length === 0 ? !tokenRules.has(report.rule) : narrowed.includes(`${report.rule}@${fingerprint}`);
}
// ../../../work/main/node_modules/picomatch/lib/constants.js
var require_constants = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var WIN_SLASH = "\\\\/";
	var WIN_NO_SLASH = `[^${WIN_SLASH}]`;
	var DEFAULT_MAX_EXTGLOB_RECURSION = 0;
	/**
	* Posix glob regex
	*/
	var DOT_LITERAL = "\\.";
	var PLUS_LITERAL = "\\+";
	var QMARK_LITERAL = "\\?";
	var SLASH_LITERAL = "\\/";
	var ONE_CHAR = "(?=.)";
	var QMARK = "[^/]";
	var END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
	var START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
	var DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
	var POSIX_CHARS = {
		DOT_LITERAL,
		PLUS_LITERAL,
		QMARK_LITERAL,
		SLASH_LITERAL,
		ONE_CHAR,
		QMARK,
		END_ANCHOR,
		DOTS_SLASH,
		NO_DOT: `(?!${DOT_LITERAL})`,
		NO_DOTS: `(?!${START_ANCHOR}${DOTS_SLASH})`,
		NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`,
		NO_DOTS_SLASH: `(?!${DOTS_SLASH})`,
		QMARK_NO_DOT: `[^.${SLASH_LITERAL}]`,
		STAR: `${QMARK}*?`,
		START_ANCHOR,
		SEP: "/"
	};
	/**
	* Windows glob regex
	*/
	var WINDOWS_CHARS = {
		...POSIX_CHARS,
		SLASH_LITERAL: `[${WIN_SLASH}]`,
		QMARK: WIN_NO_SLASH,
		STAR: `${WIN_NO_SLASH}*?`,
		DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
		NO_DOT: `(?!${DOT_LITERAL})`,
		NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
		NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
		NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
		QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
		START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
		END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
		SEP: "\\"
	};
	module.exports = {
		DEFAULT_MAX_EXTGLOB_RECURSION,
		MAX_LENGTH: 65536,
		POSIX_REGEX_SOURCE: {
			__proto__: null,
			alnum: "a-zA-Z0-9",
			alpha: "a-zA-Z",
			ascii: "\\x00-\\x7F",
			blank: " \\t",
			cntrl: "\\x00-\\x1F\\x7F",
			digit: "0-9",
			graph: "\\x21-\\x7E",
			lower: "a-z",
			print: "\\x20-\\x7E ",
			punct: "\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",
			space: " \\t\\r\\n\\v\\f",
			upper: "A-Z",
			word: "A-Za-z0-9_",
			xdigit: "A-Fa-f0-9"
		},
		REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
		REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
		REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
		REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
		REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
		REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,
		REPLACEMENTS: {
			__proto__: null,
			"***": "*",
			"**/**": "**",
			"**/**/**": "**"
		},
		CHAR_0: 48,
		CHAR_9: 57,
		CHAR_UPPERCASE_A: 65,
		CHAR_LOWERCASE_A: 97,
		CHAR_UPPERCASE_Z: 90,
		CHAR_LOWERCASE_Z: 122,
		CHAR_LEFT_PARENTHESES: 40,
		CHAR_RIGHT_PARENTHESES: 41,
		CHAR_ASTERISK: 42,
		CHAR_AMPERSAND: 38,
		CHAR_AT: 64,
		CHAR_BACKWARD_SLASH: 92,
		CHAR_CARRIAGE_RETURN: 13,
		CHAR_CIRCUMFLEX_ACCENT: 94,
		CHAR_COLON: 58,
		CHAR_COMMA: 44,
		CHAR_DOT: 46,
		CHAR_DOUBLE_QUOTE: 34,
		CHAR_EQUAL: 61,
		CHAR_EXCLAMATION_MARK: 33,
		CHAR_FORM_FEED: 12,
		CHAR_FORWARD_SLASH: 47,
		CHAR_GRAVE_ACCENT: 96,
		CHAR_HASH: 35,
		CHAR_HYPHEN_MINUS: 45,
		CHAR_LEFT_ANGLE_BRACKET: 60,
		CHAR_LEFT_CURLY_BRACE: 123,
		CHAR_LEFT_SQUARE_BRACKET: 91,
		CHAR_LINE_FEED: 10,
		CHAR_NO_BREAK_SPACE: 160,
		CHAR_PERCENT: 37,
		CHAR_PLUS: 43,
		CHAR_QUESTION_MARK: 63,
		CHAR_RIGHT_ANGLE_BRACKET: 62,
		CHAR_RIGHT_CURLY_BRACE: 125,
		CHAR_RIGHT_SQUARE_BRACKET: 93,
		CHAR_SEMICOLON: 59,
		CHAR_SINGLE_QUOTE: 39,
		CHAR_SPACE: 32,
		CHAR_TAB: 9,
		CHAR_UNDERSCORE: 95,
		CHAR_VERTICAL_LINE: 124,
		CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279,
		/**
		* Create EXTGLOB_CHARS
		*/
		extglobChars(chars) {
			return {
				"!": {
					type: "negate",
					open: "(?:(?!(?:",
					close: `))${chars.STAR})`
				},
				"?": {
					type: "qmark",
					open: "(?:",
					close: ")?"
				},
				"+": {
					type: "plus",
					open: "(?:",
					close: ")+"
				},
				"*": {
					type: "star",
					open: "(?:",
					close: ")*"
				},
				"@": {
					type: "at",
					open: "(?:",
					close: ")"
				}
			};
		},
		/**
		* Create GLOB_CHARS
		*/
		globChars(win32) {
			return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
		}
	};
}));
// ../../../work/main/node_modules/picomatch/lib/utils.js
var require_utils = /* @__PURE__ */ __commonJSMin(((exports) => {
	var { REGEX_BACKSLASH, REGEX_REMOVE_BACKSLASH, REGEX_SPECIAL_CHARS, REGEX_SPECIAL_CHARS_GLOBAL } = require_constants();
	exports.isObject = (val) => val !== null && typeof val === "object" && !Array.isArray(val);
	exports.hasRegexChars = (str) => REGEX_SPECIAL_CHARS.test(str);
	exports.isRegexChar = (str) => str.length === 1 && exports.hasRegexChars(str);
	exports.escapeRegex = (str) => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, "\\$1");
	exports.toPosixSlashes = (str) => str.replace(REGEX_BACKSLASH, "/");
	exports.isWindows = () => {
		if (typeof navigator !== "undefined" && navigator.platform) {
			const platform = navigator.platform.toLowerCase();
			return platform === "win32" || platform === "windows";
		}
		if (typeof process !== "undefined" && process.platform) return process.platform === "win32";
		return false;
	};
	exports.removeBackslashes = (str) => {
		return str.replace(REGEX_REMOVE_BACKSLASH, (match) => {
			return match === "\\" ? "" : match;
		});
	};
	exports.escapeLast = (input, char, lastIdx) => {
		const idx = input.lastIndexOf(char, lastIdx);
		if (idx === -1) return input;
		if (input[idx - 1] === "\\") return exports.escapeLast(input, char, idx - 1);
		return `${input.slice(0, idx)}\\${input.slice(idx)}`;
	};
	exports.removePrefix = (input, state = {}) => {
		let output = input;
		if (output.startsWith("./")) {
			output = output.slice(2);
			state.prefix = "./";
		}
		return output;
	};
	exports.wrapOutput = (input, state = {}, options = {}) => {
		let output = `${options.contains ? "" : "^"}(?:${input})${options.contains ? "" : "$"}`;
		if (state.negated === true) output = `(?:^(?!${output}).*$)`;
		return output;
	};
	exports.basename = (path, { windows } = {}) => {
		const segs = path.split(windows ? /[\\/]/ : "/");
		const last = segs[segs.length - 1];
		if (last === "") return segs[segs.length - 2];
		return last;
	};
}));
// ../../../work/main/node_modules/picomatch/lib/scan.js
var require_scan = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var utils = require_utils();
	var { CHAR_ASTERISK, CHAR_AT, CHAR_BACKWARD_SLASH, CHAR_COMMA, CHAR_DOT, CHAR_EXCLAMATION_MARK, CHAR_FORWARD_SLASH, CHAR_LEFT_CURLY_BRACE, CHAR_LEFT_PARENTHESES, CHAR_LEFT_SQUARE_BRACKET, CHAR_PLUS, CHAR_QUESTION_MARK, CHAR_RIGHT_CURLY_BRACE, CHAR_RIGHT_PARENTHESES, CHAR_RIGHT_SQUARE_BRACKET } = require_constants();
	var isPathSeparator = (code) => {
		return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
	};
	var depth = (token) => {
		if (token.isPrefix !== true) token.depth = token.isGlobstar ? Infinity : 1;
	};
	/**
	* Quickly scans a glob pattern and returns an object with a handful of
	* useful properties, like `isGlob`, `path` (the leading non-glob, if it exists),
	* `glob` (the actual pattern), `negated` (true if the path starts with `!` but not
	* with `!(`) and `negatedExtglob` (true if the path starts with `!(`).
	*
	* ```js
	* const pm = require('picomatch');
	* console.log(pm.scan('foo/bar/*.js'));
	* { isGlob: true, input: 'foo/bar/*.js', base: 'foo/bar', glob: '*.js' }
	* ```
	* @param {String} `str`
	* @param {Object} `options`
	* @return {Object} Returns an object with tokens and regex source string.
	* @api public
	*/
	var scan = (input, options) => {
		const opts = options || {};
		const length = input.length - 1;
		const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
		const slashes = [];
		const tokens = [];
		const parts = [];
		let str = input;
		let index = -1;
		let start = 0;
		let lastIndex = 0;
		let isBrace = false;
		let isBracket = false;
		let isGlob = false;
		let isExtglob = false;
		let isGlobstar = false;
		let braceEscaped = false;
		let backslashes = false;
		let negated = false;
		let negatedExtglob = false;
		let finished = false;
		let braces = 0;
		let prev;
		let code;
		let token = {
			value: "",
			depth: 0,
			isGlob: false
		};
		const eos = () => index >= length;
		const peek = () => str.charCodeAt(index + 1);
		const advance = () => {
			prev = code;
			return str.charCodeAt(++index);
		};
		while (index < length) {
			code = advance();
			let next;
			if (code === CHAR_BACKWARD_SLASH) {
				backslashes = token.backslashes = true;
				code = advance();
				if (code === CHAR_LEFT_CURLY_BRACE) braceEscaped = true;
				continue;
			}
			if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
				braces++;
				while (eos() !== true && (code = advance())) {
					if (code === CHAR_BACKWARD_SLASH) {
						backslashes = token.backslashes = true;
						advance();
						continue;
					}
					if (code === CHAR_LEFT_CURLY_BRACE) {
						braces++;
						continue;
					}
					if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
						isBrace = token.isBrace = true;
						isGlob = token.isGlob = true;
						finished = true;
						if (scanToEnd === true) continue;
						break;
					}
					if (braceEscaped !== true && code === CHAR_COMMA) {
						isBrace = token.isBrace = true;
						isGlob = token.isGlob = true;
						finished = true;
						if (scanToEnd === true) continue;
						break;
					}
					if (code === CHAR_RIGHT_CURLY_BRACE) {
						braces--;
						if (braces === 0) {
							braceEscaped = false;
							isBrace = token.isBrace = true;
							finished = true;
							break;
						}
					}
				}
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_FORWARD_SLASH) {
				slashes.push(index);
				tokens.push(token);
				token = {
					value: "",
					depth: 0,
					isGlob: false
				};
				if (finished === true) continue;
				if (prev === CHAR_DOT && index === start + 1) {
					start += 2;
					continue;
				}
				lastIndex = index + 1;
				continue;
			}
			if (opts.noext !== true) {
				if ((code === CHAR_PLUS || code === CHAR_AT || code === CHAR_ASTERISK || code === CHAR_QUESTION_MARK || code === CHAR_EXCLAMATION_MARK) === true && peek() === CHAR_LEFT_PARENTHESES) {
					isGlob = token.isGlob = true;
					isExtglob = token.isExtglob = true;
					finished = true;
					if (code === CHAR_EXCLAMATION_MARK && index === start) negatedExtglob = true;
					if (scanToEnd === true) {
						let parens = 0;
						while (eos() !== true && (code = advance())) {
							if (code === CHAR_BACKWARD_SLASH) {
								backslashes = token.backslashes = true;
								advance();
								continue;
							}
							if (code === CHAR_LEFT_PARENTHESES) {
								parens++;
								continue;
							}
							if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
								finished = true;
								break;
							}
						}
						continue;
					}
					break;
				}
			}
			if (code === CHAR_ASTERISK) {
				if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
				isGlob = token.isGlob = true;
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_QUESTION_MARK) {
				isGlob = token.isGlob = true;
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_LEFT_SQUARE_BRACKET) {
				while (eos() !== true && (next = advance())) {
					if (next === CHAR_BACKWARD_SLASH) {
						backslashes = token.backslashes = true;
						advance();
						continue;
					}
					if (next === CHAR_RIGHT_SQUARE_BRACKET) {
						isBracket = token.isBracket = true;
						isGlob = token.isGlob = true;
						finished = true;
						break;
					}
				}
				if (scanToEnd === true) continue;
				break;
			}
			if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
				negated = token.negated = true;
				start++;
				continue;
			}
			if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
				isGlob = token.isGlob = true;
				if (scanToEnd === true) {
					let parens = 1;
					while (eos() !== true && (code = advance())) {
						if (code === CHAR_BACKWARD_SLASH) {
							backslashes = token.backslashes = true;
							advance();
							continue;
						}
						if (code === CHAR_LEFT_PARENTHESES) {
							parens++;
							continue;
						}
						if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
							finished = true;
							break;
						}
					}
					continue;
				}
				break;
			}
			if (isGlob === true) {
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
		}
		if (opts.noext === true) {
			isExtglob = false;
			isGlob = false;
		}
		let base = str;
		let prefix = "";
		let glob = "";
		if (start > 0) {
			prefix = str.slice(0, start);
			str = str.slice(start);
			lastIndex -= start;
		}
		if (base && isGlob === true && lastIndex > 0) {
			base = str.slice(0, lastIndex);
			glob = str.slice(lastIndex);
		} else if (isGlob === true) {
			base = "";
			glob = str;
		} else base = str;
		if (base && base !== "" && base !== "/" && base !== str) {
			if (isPathSeparator(base.charCodeAt(base.length - 1))) base = base.slice(0, -1);
		}
		if (opts.unescape === true) {
			if (glob) glob = utils.removeBackslashes(glob);
			if (base && backslashes === true) base = utils.removeBackslashes(base);
		}
		const state = {
			prefix,
			input,
			start,
			base,
			glob,
			isBrace,
			isBracket,
			isGlob,
			isExtglob,
			isGlobstar,
			negated,
			negatedExtglob
		};
		if (opts.tokens === true) {
			state.maxDepth = 0;
			if (!isPathSeparator(code)) tokens.push(token);
			state.tokens = tokens;
		}
		if (opts.parts === true || opts.tokens === true) {
			let prevIndex;
			for (let idx = 0; idx < slashes.length; idx++) {
				const n = prevIndex !== void 0 ? prevIndex + 1 : start;
				const i = slashes[idx];
				const value = input.slice(n, i);
				if (opts.tokens) {
					if (idx === 0 && start !== 0) {
						tokens[idx].isPrefix = true;
						tokens[idx].value = prefix;
					} else tokens[idx].value = value;
					depth(tokens[idx]);
					state.maxDepth += tokens[idx].depth;
				}
				if (i >= start) {
					parts.push(value);
					prevIndex = i;
				}
			}
			const n = prevIndex !== void 0 ? prevIndex + 1 : start;
			const value = input.slice(n);
			parts.push(value);
			if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
				tokens[tokens.length - 1].value = value;
				depth(tokens[tokens.length - 1]);
				state.maxDepth += tokens[tokens.length - 1].depth;
			}
			state.slashes = slashes;
			state.parts = parts;
		}
		return state;
	};
	module.exports = scan;
}));
// ../../../work/main/node_modules/picomatch/lib/parse.js
var require_parse = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var constants = require_constants();
	var utils = require_utils();
	/**
	* Constants
	*/
	var { MAX_LENGTH, POSIX_REGEX_SOURCE, REGEX_NON_SPECIAL_CHARS, REGEX_SPECIAL_CHARS_BACKREF, REPLACEMENTS } = constants;
	/**
	* Helpers
	*/
	var expandRange = (args, options) => {
		if (typeof options.expandRange === "function") return options.expandRange(...args, options);
		args.sort();
		const value = `[${args.join("-")}]`;
		try {
			new RegExp(value);
		} catch (ex) {
			return args.map((v) => utils.escapeRegex(v)).join("..");
		}
		return value;
	};
	/**
	* Create the message for a syntax error
	*/
	var syntaxError = (type, char) => {
		return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
	};
	var splitTopLevel = (input) => {
		const parts = [];
		let bracket = 0;
		let paren = 0;
		let quote = 0;
		let value = "";
		let escaped = false;
		for (const ch of input) {
			if (escaped === true) {
				value += ch;
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				value += ch;
				escaped = true;
				continue;
			}
			if (ch === "\"") {
				quote = quote === 1 ? 0 : 1;
				value += ch;
				continue;
			}
			if (quote === 0) {
				if (ch === "[") bracket++;
				else if (ch === "]" && bracket > 0) bracket--;
				else if (bracket === 0) {
					if (ch === "(") paren++;
					else if (ch === ")" && paren > 0) paren--;
					else if (ch === "|" && paren === 0) {
						parts.push(value);
						value = "";
						continue;
					}
				}
			}
			value += ch;
		}
		parts.push(value);
		return parts;
	};
	var isPlainBranch = (branch) => {
		let escaped = false;
		for (const ch of branch) {
			if (escaped === true) {
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				escaped = true;
				continue;
			}
			if (/[?*+@!()[\]{}]/.test(ch)) return false;
		}
		return true;
	};
	var normalizeSimpleBranch = (branch) => {
		let value = branch.trim();
		let changed = true;
		while (changed === true) {
			changed = false;
			if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
				value = value.slice(2, -1);
				changed = true;
			}
		}
		if (!isPlainBranch(value)) return;
		return value.replace(/\\(.)/g, "$1");
	};
	var hasRepeatedCharPrefixOverlap = (branches) => {
		const values = branches.map(normalizeSimpleBranch).filter(Boolean);
		for (let i = 0; i < values.length; i++) for (let j = i + 1; j < values.length; j++) {
			const a = values[i];
			const b = values[j];
			const char = a[0];
			if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) continue;
			if (a === b || a.startsWith(b) || b.startsWith(a)) return true;
		}
		return false;
	};
	var parseRepeatedExtglob = (pattern, requireEnd = true) => {
		if (pattern[0] !== "+" && pattern[0] !== "*" || pattern[1] !== "(") return;
		let bracket = 0;
		let paren = 0;
		let quote = 0;
		let escaped = false;
		for (let i = 1; i < pattern.length; i++) {
			const ch = pattern[i];
			if (escaped === true) {
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				escaped = true;
				continue;
			}
			if (ch === "\"") {
				quote = quote === 1 ? 0 : 1;
				continue;
			}
			if (quote === 1) continue;
			if (ch === "[") {
				bracket++;
				continue;
			}
			if (ch === "]" && bracket > 0) {
				bracket--;
				continue;
			}
			if (bracket > 0) continue;
			if (ch === "(") {
				paren++;
				continue;
			}
			if (ch === ")") {
				paren--;
				if (paren === 0) {
					if (requireEnd === true && i !== pattern.length - 1) return;
					return {
						type: pattern[0],
						body: pattern.slice(2, i),
						end: i
					};
				}
			}
		}
	};
	var buildCharClassStar = (chars) => {
		return `${chars.length === 1 ? utils.escapeRegex(chars[0]) : `[${chars.map((ch) => utils.escapeRegex(ch)).join("")}]`}*`;
	};
	var getStarExtglobSequenceChars = (pattern) => {
		let index = 0;
		const chars = [];
		while (index < pattern.length) {
			const match = parseRepeatedExtglob(pattern.slice(index), false);
			if (!match || match.type !== "*") return;
			const branches = splitTopLevel(match.body).map((branch) => branch.trim());
			if (branches.length !== 1) return;
			const branch = normalizeSimpleBranch(branches[0]);
			if (!branch || branch.length !== 1) return;
			chars.push(branch);
			index += match.end + 1;
		}
		if (chars.length < 1) return;
		return chars;
	};
	var repeatedExtglobRecursion = (pattern) => {
		let depth = 0;
		let value = pattern.trim();
		let match = parseRepeatedExtglob(value);
		while (match) {
			depth++;
			value = match.body.trim();
			match = parseRepeatedExtglob(value);
		}
		return depth;
	};
	var analyzeRepeatedExtglob = (body, options) => {
		if (options.maxExtglobRecursion === false) return { risky: false };
		const max = typeof options.maxExtglobRecursion === "number" ? options.maxExtglobRecursion : constants.DEFAULT_MAX_EXTGLOB_RECURSION;
		const branches = splitTopLevel(body).map((branch) => branch.trim());
		if (branches.length > 1) {
			if (branches.some((branch) => branch === "") || branches.some((branch) => /^[*?]+$/.test(branch)) || hasRepeatedCharPrefixOverlap(branches)) return { risky: true };
		}
		const safeChars = [];
		let sawStarSequence = false;
		let combinable = true;
		for (const branch of branches) {
			const chars = getStarExtglobSequenceChars(branch);
			if (chars) {
				sawStarSequence = true;
				safeChars.push(...chars);
				continue;
			}
			const literal = normalizeSimpleBranch(branch);
			if (literal && literal.length === 1) {
				safeChars.push(literal);
				continue;
			}
			combinable = false;
			if (repeatedExtglobRecursion(branch) > max) return { risky: true };
		}
		if (sawStarSequence) return combinable ? {
			risky: true,
			safeOutput: buildCharClassStar([...new Set(safeChars)])
		} : { risky: true };
		return { risky: false };
	};
	/**
	* Parse the given input string.
	* @param {String} input
	* @param {Object} options
	* @return {Object}
	*/
	var parse = (input, options) => {
		if (typeof input !== "string") throw new TypeError("Expected a string");
		input = REPLACEMENTS[input] || input;
		const opts = { ...options };
		const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
		let len = input.length;
		if (len > max) throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
		const bos = {
			type: "bos",
			value: "",
			output: opts.prepend || ""
		};
		const tokens = [bos];
		const capture = opts.capture ? "" : "?:";
		const PLATFORM_CHARS = constants.globChars(opts.windows);
		const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);
		const { DOT_LITERAL, PLUS_LITERAL, SLASH_LITERAL, ONE_CHAR, DOTS_SLASH, NO_DOT, NO_DOT_SLASH, NO_DOTS_SLASH, QMARK, QMARK_NO_DOT, STAR, START_ANCHOR } = PLATFORM_CHARS;
		const globstar = (opts) => {
			return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
		};
		const nodot = opts.dot ? "" : NO_DOT;
		const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
		let star = opts.bash === true ? globstar(opts) : STAR;
		if (opts.capture) star = `(${star})`;
		if (typeof opts.noext === "boolean") opts.noextglob = opts.noext;
		const state = {
			input,
			index: -1,
			start: 0,
			dot: opts.dot === true,
			consumed: "",
			output: "",
			prefix: "",
			backtrack: false,
			negated: false,
			brackets: 0,
			braces: 0,
			parens: 0,
			quotes: 0,
			globstar: false,
			tokens
		};
		input = utils.removePrefix(input, state);
		len = input.length;
		const extglobs = [];
		const braces = [];
		const stack = [];
		let prev = bos;
		let value;
		/**
		* Tokenizing helpers
		*/
		const eos = () => state.index === len - 1;
		const peek = state.peek = (n = 1) => input[state.index + n];
		const advance = state.advance = () => input[++state.index] || "";
		const remaining = () => input.slice(state.index + 1);
		const consume = (value = "", num = 0) => {
			state.consumed += value;
			state.index += num;
		};
		const append = (token) => {
			state.output += token.output != null ? token.output : token.value;
			consume(token.value);
		};
		const negate = () => {
			let count = 1;
			while (peek() === "!" && (peek(2) !== "(" || peek(3) === "?")) {
				advance();
				state.start++;
				count++;
			}
			if (count % 2 === 0) return false;
			state.negated = true;
			state.start++;
			return true;
		};
		const increment = (type) => {
			state[type]++;
			stack.push(type);
		};
		const decrement = (type) => {
			state[type]--;
			stack.pop();
		};
		/**
		* Push tokens onto the tokens array. This helper speeds up
		* tokenizing by 1) helping us avoid backtracking as much as possible,
		* and 2) helping us avoid creating extra tokens when consecutive
		* characters are plain text. This improves performance and simplifies
		* lookbehinds.
		*/
		const push = (tok) => {
			if (prev.type === "globstar") {
				const isBrace = state.braces > 0 && (tok.type === "comma" || tok.type === "brace");
				const isExtglob = tok.extglob === true || extglobs.length && (tok.type === "pipe" || tok.type === "paren");
				if (tok.type !== "slash" && tok.type !== "paren" && !isBrace && !isExtglob) {
					state.output = state.output.slice(0, -prev.output.length);
					prev.type = "star";
					prev.value = "*";
					prev.output = star;
					state.output += prev.output;
				}
			}
			if (extglobs.length && tok.type !== "paren") extglobs[extglobs.length - 1].inner += tok.value;
			if (tok.value || tok.output) append(tok);
			if (prev && prev.type === "text" && tok.type === "text") {
				prev.output = (prev.output || prev.value) + tok.value;
				prev.value += tok.value;
				return;
			}
			tok.prev = prev;
			tokens.push(tok);
			prev = tok;
		};
		const extglobOpen = (type, value) => {
			const token = {
				...EXTGLOB_CHARS[value],
				conditions: 1,
				inner: ""
			};
			token.prev = prev;
			token.parens = state.parens;
			token.output = state.output;
			token.startIndex = state.index;
			token.tokensIndex = tokens.length;
			const output = (opts.capture ? "(" : "") + token.open;
			increment("parens");
			push({
				type,
				value,
				output: state.output ? "" : ONE_CHAR
			});
			push({
				type: "paren",
				extglob: true,
				value: advance(),
				output
			});
			extglobs.push(token);
		};
		const extglobClose = (token) => {
			const literal = input.slice(token.startIndex, state.index + 1);
			const analysis = analyzeRepeatedExtglob(input.slice(token.startIndex + 2, state.index), opts);
			if ((token.type === "plus" || token.type === "star") && analysis.risky) {
				const safeOutput = analysis.safeOutput ? (token.output ? "" : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput) : void 0;
				const open = tokens[token.tokensIndex];
				open.type = "text";
				open.value = literal;
				open.output = safeOutput || utils.escapeRegex(literal);
				for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
					tokens[i].value = "";
					tokens[i].output = "";
					delete tokens[i].suffix;
				}
				state.output = token.output + open.output;
				state.backtrack = true;
				push({
					type: "paren",
					extglob: true,
					value,
					output: ""
				});
				decrement("parens");
				return;
			}
			let output = token.close + (opts.capture ? ")" : "");
			let rest;
			if (token.type === "negate") {
				let extglobStar = star;
				if (token.inner && token.inner.length > 1 && token.inner.includes("/")) extglobStar = globstar(opts);
				if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) output = token.close = `)$))${extglobStar}`;
				if (token.inner.includes("*") && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) output = token.close = `)${parse(rest, {
					...options,
					fastpaths: false
				}).output})${extglobStar})`;
				if (token.prev.type === "bos") state.negatedExtglob = true;
			}
			push({
				type: "paren",
				extglob: true,
				value,
				output
			});
			decrement("parens");
		};
		/**
		* Fast paths
		*/
		if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
			let backslashes = false;
			let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
				if (first === "\\") {
					backslashes = true;
					return m;
				}
				if (first === "?") {
					if (esc) return esc + first + (rest ? QMARK.repeat(rest.length) : "");
					if (index === 0) return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : "");
					return QMARK.repeat(chars.length);
				}
				if (first === ".") return DOT_LITERAL.repeat(chars.length);
				if (first === "*") {
					if (esc) return esc + first + (rest ? star : "");
					return star;
				}
				return esc ? m : `\\${m}`;
			});
			if (backslashes === true) {
				if (opts.unescape === true) output = output.replace(/\\/g, "");
				else output = output.replace(/\\+/g, (m) => {
					return m.length % 2 === 0 ? "\\\\" : m ? "\\" : "";
				});
			}
			if (output === input && opts.contains === true) {
				state.output = input;
				return state;
			}
			state.output = utils.wrapOutput(output, state, options);
			return state;
		}
		/**
		* Tokenize input until we reach end-of-string
		*/
		while (!eos()) {
			value = advance();
			if (value === "\0") continue;
			/**
			* Escaped characters
			*/
			if (value === "\\") {
				const next = peek();
				if (next === "/" && opts.bash !== true) continue;
				if (next === "." || next === ";") continue;
				if (!next) {
					value += "\\";
					push({
						type: "text",
						value
					});
					continue;
				}
				const match = /^\\+/.exec(remaining());
				let slashes = 0;
				if (match && match[0].length > 2) {
					slashes = match[0].length;
					state.index += slashes;
					if (slashes % 2 !== 0) value += "\\";
				}
				if (opts.unescape === true) value = advance();
				else value += advance();
				if (state.brackets === 0) {
					push({
						type: "text",
						value
					});
					continue;
				}
			}
			/**
			* If we're inside a regex character class, continue
			* until we reach the closing bracket.
			*/
			if (state.brackets > 0 && (value !== "]" || prev.value === "[" || prev.value === "[^")) {
				if (opts.posix !== false && value === ":") {
					const inner = prev.value.slice(1);
					if (inner.includes("[")) {
						prev.posix = true;
						if (inner.includes(":")) {
							const idx = prev.value.lastIndexOf("[");
							const pre = prev.value.slice(0, idx);
							const posix = POSIX_REGEX_SOURCE[prev.value.slice(idx + 2)];
							if (posix) {
								prev.value = pre + posix;
								state.backtrack = true;
								advance();
								if (!bos.output && tokens.indexOf(prev) === 1) bos.output = ONE_CHAR;
								continue;
							}
						}
					}
				}
				if (value === "[" && peek() !== ":" || value === "-" && peek() === "]") value = `\\${value}`;
				if (value === "]" && (prev.value === "[" || prev.value === "[^")) value = `\\${value}`;
				if (opts.posix === true && value === "!" && prev.value === "[") value = "^";
				prev.value += value;
				append({ value });
				continue;
			}
			/**
			* If we're inside a quoted string, continue
			* until we reach the closing double quote.
			*/
			if (state.quotes === 1 && value !== "\"") {
				value = utils.escapeRegex(value);
				prev.value += value;
				append({ value });
				continue;
			}
			/**
			* Double quotes
			*/
			if (value === "\"") {
				state.quotes = state.quotes === 1 ? 0 : 1;
				if (opts.keepQuotes === true) push({
					type: "text",
					value
				});
				continue;
			}
			/**
			* Parentheses
			*/
			if (value === "(") {
				increment("parens");
				push({
					type: "paren",
					value
				});
				continue;
			}
			if (value === ")") {
				if (state.parens === 0 && opts.strictBrackets === true) throw new SyntaxError(syntaxError("opening", "("));
				const extglob = extglobs[extglobs.length - 1];
				if (extglob && state.parens === extglob.parens + 1) {
					extglobClose(extglobs.pop());
					continue;
				}
				push({
					type: "paren",
					value,
					output: state.parens ? ")" : "\\)"
				});
				decrement("parens");
				continue;
			}
			/**
			* Square brackets
			*/
			if (value === "[") {
				if (opts.nobracket === true || !remaining().includes("]")) {
					if (opts.nobracket !== true && opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
					value = `\\${value}`;
				} else increment("brackets");
				push({
					type: "bracket",
					value
				});
				continue;
			}
			if (value === "]") {
				if (opts.nobracket === true || prev && prev.type === "bracket" && prev.value.length === 1) {
					push({
						type: "text",
						value,
						output: `\\${value}`
					});
					continue;
				}
				if (state.brackets === 0) {
					if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("opening", "["));
					push({
						type: "text",
						value,
						output: `\\${value}`
					});
					continue;
				}
				decrement("brackets");
				const prevValue = prev.value.slice(1);
				if (prev.posix !== true && prevValue[0] === "^" && !prevValue.includes("/")) value = `/${value}`;
				prev.value += value;
				append({ value });
				if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) continue;
				const escaped = utils.escapeRegex(prev.value);
				state.output = state.output.slice(0, -prev.value.length);
				if (opts.literalBrackets === true) {
					state.output += escaped;
					prev.value = escaped;
					continue;
				}
				prev.value = `(${capture}${escaped}|${prev.value})`;
				state.output += prev.value;
				continue;
			}
			/**
			* Braces
			*/
			if (value === "{" && opts.nobrace !== true) {
				increment("braces");
				const open = {
					type: "brace",
					value,
					output: "(",
					outputIndex: state.output.length,
					tokensIndex: state.tokens.length
				};
				braces.push(open);
				push(open);
				continue;
			}
			if (value === "}") {
				const brace = braces[braces.length - 1];
				if (opts.nobrace === true || !brace) {
					push({
						type: "text",
						value,
						output: value
					});
					continue;
				}
				let output = ")";
				if (brace.dots === true) {
					const arr = tokens.slice();
					const range = [];
					for (let i = arr.length - 1; i >= 0; i--) {
						tokens.pop();
						if (arr[i].type === "brace") break;
						if (arr[i].type !== "dots") range.unshift(arr[i].value);
					}
					output = expandRange(range, opts);
					state.backtrack = true;
				}
				if (brace.comma !== true && brace.dots !== true) {
					const out = state.output.slice(0, brace.outputIndex);
					const toks = state.tokens.slice(brace.tokensIndex);
					brace.value = brace.output = "\\{";
					value = output = "\\}";
					state.output = out;
					for (const t of toks) state.output += t.output || t.value;
				}
				push({
					type: "brace",
					value,
					output
				});
				decrement("braces");
				braces.pop();
				continue;
			}
			/**
			* Pipes
			*/
			if (value === "|") {
				if (extglobs.length > 0) extglobs[extglobs.length - 1].conditions++;
				push({
					type: "text",
					value
				});
				continue;
			}
			/**
			* Commas
			*/
			if (value === ",") {
				let output = value;
				const brace = braces[braces.length - 1];
				if (brace && stack[stack.length - 1] === "braces") {
					brace.comma = true;
					output = "|";
				}
				push({
					type: "comma",
					value,
					output
				});
				continue;
			}
			/**
			* Slashes
			*/
			if (value === "/") {
				if (prev.type === "dot" && state.index === state.start + 1) {
					state.start = state.index + 1;
					state.consumed = "";
					state.output = "";
					tokens.pop();
					prev = bos;
					continue;
				}
				push({
					type: "slash",
					value,
					output: SLASH_LITERAL
				});
				continue;
			}
			/**
			* Dots
			*/
			if (value === ".") {
				if (state.braces > 0 && prev.type === "dot") {
					if (prev.value === ".") prev.output = DOT_LITERAL;
					const brace = braces[braces.length - 1];
					prev.type = "dots";
					prev.output += value;
					prev.value += value;
					brace.dots = true;
					continue;
				}
				if (state.braces + state.parens === 0 && prev.type !== "bos" && prev.type !== "slash") {
					push({
						type: "text",
						value,
						output: DOT_LITERAL
					});
					continue;
				}
				push({
					type: "dot",
					value,
					output: DOT_LITERAL
				});
				continue;
			}
			/**
			* Question marks
			*/
			if (value === "?") {
				if (!(prev && prev.value === "(") && opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					extglobOpen("qmark", value);
					continue;
				}
				if (prev && prev.type === "paren") {
					const next = peek();
					let output = value;
					if (prev.value === "(" && !/[!=<:]/.test(next) || next === "<" && !/<([!=]|\w+>)/.test(remaining())) output = `\\${value}`;
					push({
						type: "text",
						value,
						output
					});
					continue;
				}
				if (opts.dot !== true && (prev.type === "slash" || prev.type === "bos")) {
					push({
						type: "qmark",
						value,
						output: QMARK_NO_DOT
					});
					continue;
				}
				push({
					type: "qmark",
					value,
					output: QMARK
				});
				continue;
			}
			/**
			* Exclamation
			*/
			if (value === "!") {
				if (opts.noextglob !== true && peek() === "(") {
					if (peek(2) !== "?" || !/[!=<:]/.test(peek(3))) {
						extglobOpen("negate", value);
						continue;
					}
				}
				if (opts.nonegate !== true && state.index === 0) {
					negate();
					continue;
				}
			}
			/**
			* Plus
			*/
			if (value === "+") {
				if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					extglobOpen("plus", value);
					continue;
				}
				if (prev && prev.value === "(" || opts.regex === false) {
					push({
						type: "plus",
						value,
						output: PLUS_LITERAL
					});
					continue;
				}
				if (prev && (prev.type === "bracket" || prev.type === "paren" || prev.type === "brace") || state.parens > 0) {
					push({
						type: "plus",
						value
					});
					continue;
				}
				push({
					type: "plus",
					value: PLUS_LITERAL
				});
				continue;
			}
			/**
			* Plain text
			*/
			if (value === "@") {
				if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					push({
						type: "at",
						extglob: true,
						value,
						output: ""
					});
					continue;
				}
				push({
					type: "text",
					value
				});
				continue;
			}
			/**
			* Plain text
			*/
			if (value !== "*") {
				if (value === "$" || value === "^") value = `\\${value}`;
				const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
				if (match) {
					value += match[0];
					state.index += match[0].length;
				}
				push({
					type: "text",
					value
				});
				continue;
			}
			/**
			* Stars
			*/
			if (prev && (prev.type === "globstar" || prev.star === true)) {
				prev.type = "star";
				prev.star = true;
				prev.value += value;
				prev.output = star;
				state.backtrack = true;
				state.globstar = true;
				consume(value);
				continue;
			}
			let rest = remaining();
			if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
				extglobOpen("star", value);
				continue;
			}
			if (prev.type === "star") {
				if (opts.noglobstar === true) {
					consume(value);
					continue;
				}
				const prior = prev.prev;
				const before = prior.prev;
				const isStart = prior.type === "slash" || prior.type === "bos";
				const afterStar = before && (before.type === "star" || before.type === "globstar");
				if (opts.bash === true && (!isStart || rest[0] && rest[0] !== "/")) {
					push({
						type: "star",
						value,
						output: ""
					});
					continue;
				}
				const isBrace = state.braces > 0 && (prior.type === "comma" || prior.type === "brace");
				const isExtglob = extglobs.length && (prior.type === "pipe" || prior.type === "paren");
				if (!isStart && prior.type !== "paren" && !isBrace && !isExtglob) {
					push({
						type: "star",
						value,
						output: ""
					});
					continue;
				}
				while (rest.slice(0, 3) === "/**") {
					const after = input[state.index + 4];
					if (after && after !== "/") break;
					rest = rest.slice(3);
					consume("/**", 3);
				}
				const isEnd = eos() || state.parens > 0 && rest === ")".repeat(state.parens) && !extglobs.some((extglob) => extglob.type === "negate");
				if (prior.type === "bos" && eos()) {
					prev.type = "globstar";
					prev.value += value;
					prev.output = globstar(opts);
					state.output = prev.output;
					state.globstar = true;
					consume(value);
					continue;
				}
				if (prior.type === "slash" && prior.prev.type !== "bos" && !afterStar && isEnd) {
					state.output = state.output.slice(0, -(prior.output + prev.output).length);
					prior.output = `(?:${prior.output}`;
					prev.type = "globstar";
					prev.output = globstar(opts) + (opts.strictSlashes ? ")" : "|$)");
					prev.value += value;
					state.globstar = true;
					state.output += prior.output + prev.output;
					consume(value);
					continue;
				}
				if (prior.type === "slash" && prior.prev.type !== "bos" && rest[0] === "/") {
					const end = rest[1] !== void 0 ? "|$" : "";
					state.output = state.output.slice(0, -(prior.output + prev.output).length);
					prior.output = `(?:${prior.output}`;
					prev.type = "globstar";
					prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
					prev.value += value;
					state.output += prior.output + prev.output;
					state.globstar = true;
					consume(value + advance());
					push({
						type: "slash",
						value: "/",
						output: ""
					});
					continue;
				}
				if (prior.type === "bos" && rest[0] === "/") {
					prev.type = "globstar";
					prev.value += value;
					prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
					state.output = prev.output;
					state.globstar = true;
					consume(value + advance());
					push({
						type: "slash",
						value: "/",
						output: ""
					});
					continue;
				}
				state.output = state.output.slice(0, -prev.output.length);
				prev.type = "globstar";
				prev.output = globstar(opts);
				prev.value += value;
				state.output += prev.output;
				state.globstar = true;
				consume(value);
				continue;
			}
			const token = {
				type: "star",
				value,
				output: star
			};
			if (opts.bash === true) {
				token.output = ".*?";
				if (prev.type === "bos" || prev.type === "slash") token.output = nodot + token.output;
				push(token);
				continue;
			}
			if (prev && (prev.type === "bracket" || prev.type === "paren") && opts.regex === true) {
				token.output = value;
				push(token);
				continue;
			}
			if (state.index === state.start || prev.type === "slash" || prev.type === "dot") {
				if (prev.type === "dot") {
					state.output += NO_DOT_SLASH;
					prev.output += NO_DOT_SLASH;
				} else if (opts.dot === true) {
					state.output += NO_DOTS_SLASH;
					prev.output += NO_DOTS_SLASH;
				} else {
					state.output += nodot;
					prev.output += nodot;
				}
				if (peek() !== "*") {
					state.output += ONE_CHAR;
					prev.output += ONE_CHAR;
				}
			}
			push(token);
		}
		while (state.brackets > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
			state.output = utils.escapeLast(state.output, "[");
			decrement("brackets");
		}
		while (state.parens > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", ")"));
			state.output = utils.escapeLast(state.output, "(");
			decrement("parens");
		}
		while (state.braces > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "}"));
			state.output = utils.escapeLast(state.output, "{");
			decrement("braces");
		}
		if (opts.strictSlashes !== true && (prev.type === "star" || prev.type === "bracket")) push({
			type: "maybe_slash",
			value: "",
			output: `${SLASH_LITERAL}?`
		});
		if (state.backtrack === true) {
			state.output = "";
			for (const token of state.tokens) {
				state.output += token.output != null ? token.output : token.value;
				if (token.suffix) state.output += token.suffix;
			}
		}
		return state;
	};
	/**
	* Fast paths for creating regular expressions for common glob patterns.
	* This can significantly speed up processing and has very little downside
	* impact when none of the fast paths match.
	*/
	parse.fastpaths = (input, options) => {
		const opts = { ...options };
		const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
		const len = input.length;
		if (len > max) throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
		input = REPLACEMENTS[input] || input;
		const { DOT_LITERAL, SLASH_LITERAL, ONE_CHAR, DOTS_SLASH, NO_DOT, NO_DOTS, NO_DOTS_SLASH, STAR, START_ANCHOR } = constants.globChars(opts.windows);
		const nodot = opts.dot ? NO_DOTS : NO_DOT;
		const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
		const capture = opts.capture ? "" : "?:";
		const state = {
			negated: false,
			prefix: ""
		};
		let star = opts.bash === true ? ".*?" : STAR;
		if (opts.capture) star = `(${star})`;
		const globstar = (opts) => {
			if (opts.noglobstar === true) return star;
			return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
		};
		const create = (str) => {
			switch (str) {
				case "*": return `${nodot}${ONE_CHAR}${star}`;
				case ".*": return `${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "*.*": return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "*/*": return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;
				case "**": return nodot + globstar(opts);
				case "**/*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;
				case "**/*.*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "**/.*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;
				default: {
					const match = /^(.*?)\.(\w+)$/.exec(str);
					if (!match) return;
					const source = create(match[1]);
					if (!source) return;
					return source + DOT_LITERAL + match[2];
				}
			}
		};
		let source = create(utils.removePrefix(input, state));
		if (source && opts.strictSlashes !== true) source += `${SLASH_LITERAL}?`;
		return source;
	};
	module.exports = parse;
}));
// ../../../work/main/node_modules/picomatch/lib/picomatch.js
var require_picomatch$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var scan = require_scan();
	var parse = require_parse();
	var utils = require_utils();
	var constants = require_constants();
	var isObject = (val) => val && typeof val === "object" && !Array.isArray(val);
	/**
	* Creates a matcher function from one or more glob patterns. The
	* returned function takes a string to match as its first argument,
	* and returns true if the string is a match. The returned matcher
	* function also takes a boolean as the second argument that, when true,
	* returns an object with additional information.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch(glob[, options]);
	*
	* const isMatch = picomatch('*.!(*a)');
	* console.log(isMatch('a.a')); //=> false
	* console.log(isMatch('a.b')); //=> true
	*
	* // For environments without `node.js`, `picomatch/posix` provides you a dependency-free matcher, without automatic OS detection.
	* const picomatch = require('picomatch/posix');
	* // the same API, defaulting to posix paths
	* const isMatch = picomatch('a/*');
	* console.log(isMatch('a\\b')); //=> false
	* console.log(isMatch('a/b')); //=> true
	*
	* // you can still configure the matcher function to accept windows paths
	* const isMatch = picomatch('a/*', { options: windows });
	* console.log(isMatch('a\\b')); //=> true
	* console.log(isMatch('a/b')); //=> true
	* ```
	* @name picomatch
	* @param {String|Array} `globs` One or more glob patterns.
	* @param {Object=} `options`
	* @return {Function=} Returns a matcher function.
	* @api public
	*/
	var picomatch = (glob, options, returnState = false) => {
		if (Array.isArray(glob)) {
			const fns = glob.map((input) => picomatch(input, options, returnState));
			const arrayMatcher = (str) => {
				for (const isMatch of fns) {
					const state = isMatch(str);
					if (state) return state;
				}
				return false;
			};
			return arrayMatcher;
		}
		const isState = isObject(glob) && glob.tokens && glob.input;
		if (glob === "" || typeof glob !== "string" && !isState) throw new TypeError("Expected pattern to be a non-empty string");
		const opts = options || {};
		const posix = opts.windows;
		const regex = isState ? picomatch.compileRe(glob, options) : picomatch.makeRe(glob, options, false, true);
		const state = regex.state;
		delete regex.state;
		let isIgnored = () => false;
		if (opts.ignore) {
			const ignoreOpts = {
				...options,
				ignore: null,
				onMatch: null,
				onResult: null
			};
			isIgnored = picomatch(opts.ignore, ignoreOpts, returnState);
		}
		const matcher = (input, returnObject = false) => {
			const { isMatch, match, output } = picomatch.test(input, regex, options, {
				glob,
				posix
			});
			const result = {
				glob,
				state,
				regex,
				posix,
				input,
				output,
				match,
				isMatch
			};
			if (typeof opts.onResult === "function") opts.onResult(result);
			if (isMatch === false) {
				result.isMatch = false;
				return returnObject ? result : false;
			}
			if (isIgnored(input)) {
				if (typeof opts.onIgnore === "function") opts.onIgnore(result);
				result.isMatch = false;
				return returnObject ? result : false;
			}
			if (typeof opts.onMatch === "function") opts.onMatch(result);
			return returnObject ? result : true;
		};
		if (returnState) matcher.state = state;
		return matcher;
	};
	/**
	* Test `input` with the given `regex`. This is used by the main
	* `picomatch()` function to test the input string.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.test(input, regex[, options]);
	*
	* console.log(picomatch.test('foo/bar', /^(?:([^/]*?)\/([^/]*?))$/));
	* // { isMatch: true, match: [ 'foo/', 'foo', 'bar' ], output: 'foo/bar' }
	* ```
	* @param {String} `input` String to test.
	* @param {RegExp} `regex`
	* @return {Object} Returns an object with matching info.
	* @api public
	*/
	picomatch.test = (input, regex, options, { glob, posix } = {}) => {
		if (typeof input !== "string") throw new TypeError("Expected input to be a string");
		if (input === "") return {
			isMatch: false,
			output: ""
		};
		const opts = options || {};
		const format = opts.format || (posix ? utils.toPosixSlashes : null);
		let match = input === glob;
		let output = match && format ? format(input) : input;
		if (match === false) {
			output = format ? format(input) : input;
			match = output === glob;
		}
		if (match === false || opts.capture === true) {
			if (opts.matchBase === true || opts.basename === true) match = picomatch.matchBase(input, regex, options, posix);
			else match = regex.exec(output);
		}
		return {
			isMatch: Boolean(match),
			match,
			output
		};
	};
	/**
	* Match the basename of a filepath.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.matchBase(input, glob[, options]);
	* console.log(picomatch.matchBase('foo/bar.js', '*.js'); // true
	* ```
	* @param {String} `input` String to test.
	* @param {RegExp|String} `glob` Glob pattern or regex created by [.makeRe](#makeRe).
	* @return {Boolean}
	* @api public
	*/
	picomatch.matchBase = (input, glob, options, posix = options && options.windows) => {
		return (glob instanceof RegExp ? glob : picomatch.makeRe(glob, options)).test(utils.basename(input, { windows: posix }));
	};
	/**
	* Returns true if **any** of the given glob `patterns` match the specified `string`.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.isMatch(string, patterns[, options]);
	*
	* console.log(picomatch.isMatch('a.a', ['b.*', '*.a'])); //=> true
	* console.log(picomatch.isMatch('a.a', 'b.*')); //=> false
	* ```
	* @param {String|Array} str The string to test.
	* @param {String|Array} patterns One or more glob patterns to use for matching.
	* @param {Object} [options] See available [options](#options).
	* @return {Boolean} Returns true if any patterns match `str`
	* @api public
	*/
	picomatch.isMatch = (str, patterns, options) => picomatch(patterns, options)(str);
	/**
	* Parse a glob pattern to create the source string for a regular
	* expression.
	*
	* ```js
	* const picomatch = require('picomatch');
	* const result = picomatch.parse(pattern[, options]);
	* ```
	* @param {String} `pattern`
	* @param {Object} `options`
	* @return {Object} Returns an object with useful properties and output to be used as a regex source string.
	* @api public
	*/
	picomatch.parse = (pattern, options) => {
		if (Array.isArray(pattern)) return pattern.map((p) => picomatch.parse(p, options));
		return parse(pattern, {
			...options,
			fastpaths: false
		});
	};
	/**
	* Scan a glob pattern to separate the pattern into segments.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.scan(input[, options]);
	*
	* const result = picomatch.scan('!./foo/*.js');
	* console.log(result);
	* { prefix: '!./',
	*   input: '!./foo/*.js',
	*   start: 3,
	*   base: 'foo',
	*   glob: '*.js',
	*   isBrace: false,
	*   isBracket: false,
	*   isGlob: true,
	*   isExtglob: false,
	*   isGlobstar: false,
	*   negated: true }
	* ```
	* @param {String} `input` Glob pattern to scan.
	* @param {Object} `options`
	* @return {Object} Returns an object with
	* @api public
	*/
	picomatch.scan = (input, options) => scan(input, options);
	/**
	* Compile a regular expression from the `state` object returned by the
	* [parse()](#parse) method.
	*
	* ```js
	* const picomatch = require('picomatch');
	* const state = picomatch.parse('*.js');
	* // picomatch.compileRe(state[, options]);
	*
	* console.log(picomatch.compileRe(state));
	* //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
	* ```
	* @param {Object} `state`
	* @param {Object} `options`
	* @param {Boolean} `returnOutput` Intended for implementors, this argument allows you to return the raw output from the parser.
	* @param {Boolean} `returnState` Adds the state to a `state` property on the returned regex. Useful for implementors and debugging.
	* @return {RegExp}
	* @api public
	*/
	picomatch.compileRe = (state, options, returnOutput = false, returnState = false) => {
		if (returnOutput === true) return state.output;
		const opts = options || {};
		const prepend = opts.contains ? "" : "^";
		const append = opts.contains ? "" : "$";
		let source = `${prepend}(?:${state.output})${append}`;
		if (state && state.negated === true) source = `^(?!${source}).*$`;
		const regex = picomatch.toRegex(source, options);
		if (returnState === true) regex.state = state;
		return regex;
	};
	/**
	* Create a regular expression from a parsed glob pattern.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.makeRe(state[, options]);
	*
	* const result = picomatch.makeRe('*.js');
	* console.log(result);
	* //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
	* ```
	* @param {String} `state` The object returned from the `.parse` method.
	* @param {Object} `options`
	* @param {Boolean} `returnOutput` Implementors may use this argument to return the compiled output, instead of a regular expression. This is not exposed on the options to prevent end-users from mutating the result.
	* @param {Boolean} `returnState` Implementors may use this argument to return the state from the parsed glob with the returned regular expression.
	* @return {RegExp} Returns a regex created from the given pattern.
	* @api public
	*/
	picomatch.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
		if (!input || typeof input !== "string") throw new TypeError("Expected a non-empty string");
		let parsed = {
			negated: false,
			fastpaths: true
		};
		if (options.fastpaths !== false && (input[0] === "." || input[0] === "*")) parsed.output = parse.fastpaths(input, options);
		if (!parsed.output) parsed = parse(input, options);
		return picomatch.compileRe(parsed, options, returnOutput, returnState);
	};
	/**
	* Create a regular expression from the given regex source string.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.toRegex(source[, options]);
	*
	* const { output } = picomatch.parse('*.js');
	* console.log(picomatch.toRegex(output));
	* //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
	* ```
	* @param {String} `source` Regular expression source string.
	* @param {Object} `options`
	* @return {RegExp}
	* @api public
	*/
	picomatch.toRegex = (source, options) => {
		try {
			const opts = options || {};
			return new RegExp(source, opts.flags || (opts.nocase ? "i" : ""));
		} catch (err) {
			if (options && options.debug === true) throw err;
			return /$^/;
		}
	};
	/**
	* Picomatch constants.
	* @return {Object}
	*/
	picomatch.constants = constants;
	/**
	* Expose "picomatch"
	*/
	module.exports = picomatch;
}));
// ../../../work/main/node_modules/picomatch/index.js
var require_picomatch = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var pico = require_picomatch$1();
	var utils = require_utils();
	function picomatch(glob, options, returnState = false) {
		if (options && (options.windows === null || options.windows === void 0)) options = {
			...options,
			windows: utils.isWindows()
		};
		return pico(glob, options, returnState);
	}
	Object.assign(picomatch, pico);
	module.exports = picomatch;
}));
// src/facts/stable-pointer.ts
var import_picomatch = /* @__PURE__ */ __toESM(require_picomatch(), 1);
/**
* Fields that name an item of a list, in the order they are tried: Kubernetes' own merge keys (the `patchMergeKey` marks of its types),
* then what else tells items apart. https://kubernetes.io/docs/reference/using-api/server-side-apply/#merge-strategy
*/
var mergeKeys = [
	"name",
	"mountPath",
	"devicePath",
	"containerPort",
	"port",
	"topologyKey",
	"ip",
	"uid",
	"key",
	"path",
	"host",
	"kind"
];
/** Lists whose items a person cannot tell apart by one field; a rule that reports there says what is distinct. */
var unnamed = /* @__PURE__ */ new Set(["/rules"]);
/**
* A pointer that survives insertions: list items by merge key (`/env[name=DB]`), else by content, never by index.
* No value of a credential can be read from it: scalar items are named only where they are short words.
*/
function stablePointer(root, pointer) {
	let value = root;
	let stable = "";
	for (const token of tokens(pointer)) if (Array.isArray(value)) {
		const item = value[Number(token)];
		stable += unnamed.has(stable) ? "[*]" : `[${nameItem(item)}]`;
		value = item;
	} else {
		stable += `/${token}`;
		value = isMapping$1(value) && Object.hasOwn(value, token) ? value[token] : void 0;
	}
	return stable;
}
function nameItem(item) {
	if (isMapping$1(item)) {
		for (const key of mergeKeys) {
			const named = Object.hasOwn(item, key) ? item[key] : void 0;
			if (typeof named === "string" || typeof named === "number") return `${key}=${named}`;
		}
		return Object.keys(item).sort().join(",");
	}
	return typeof item === "string" ? wordOf(item) : typeof item;
}
/** A list item's own word: `get`, `--flag`; whatever follows `=` or is long is left out, since it may be a credential. */
function wordOf(item) {
	const word = /^[-\w.*/:]{0,40}/.exec(item)?.[0] ?? "";
	return word.length < 40 || item.length === word.length ? word : "…";
}
// src/facts/run-rules.ts
/** Runs the file rules on one file as read. A rule that throws is a gap that names it; the others still run. */
function runFileRules(file, rules, asks) {
	const reports = [];
	const gaps = [];
	for (const rule of rules) {
		if (rule.scope !== "file") continue;
		const options = asks.rules[rule.id] ?? {};
		const found = guarded(rule, fileStart(file.path), gaps, () => [...rule.check(file, options)]);
		for (const report of found) reports.push({
			...report,
			rule: rule.id,
			stable: report.place.pointer
		});
	}
	return {
		reports,
		gaps
	};
}
/**
* Runs the document rules on the objects of one file. A patch is no whole object: what its target has is missing from it by design,
* so rules that ask a schema or the API server's checks stay away from it.
*/
function runDocumentRules(manifests, role, rules, known, asks) {
	const reports = [];
	const gaps = [];
	const active = rules.filter((rule) => rule.scope === "document" && !(role === "patch" && asksTheServer(rule)));
	for (const manifest of manifests) for (const rule of active) {
		if (rule.kinds.length > 0 && !rule.kinds.includes(manifest.kind)) continue;
		const options = asks.rules[rule.id] ?? {};
		const found = guarded(rule, manifest.place, gaps, () => [...rule.check(manifest, known, options)]);
		for (const report of found) reports.push(factOf$1(rule, report, manifest));
	}
	return {
		reports,
		gaps
	};
}
function asksTheServer(rule) {
	return rule.reads?.some((read) => read === "schema" || read === "refusals") ?? false;
}
function factOf$1(rule, report, manifest) {
	const inside = report.place.pointer.slice(manifest.place.pointer.length);
	return {
		...report,
		rule: rule.id,
		object: identityOf(manifest),
		stable: stablePointer(manifest.value, inside)
	};
}
/** Runs one rule; what it throws becomes a gap without the thrown text, which may quote the content. */
function guarded(rule, place, gaps, check) {
	try {
		return check();
	} catch (error) {
		const what = error instanceof Error ? error.name : typeof error;
		gaps.push({
			reason: "rule-crashed",
			place,
			message: text`The rule ${untrusted(rule.id)} broke here (${untrusted(what)}): please report it. Its other results stand.`
		});
		return [];
	}
}
// src/facts/role.ts
var kustomizationNames = /* @__PURE__ */ new Set([
	"kustomization.yaml",
	"kustomization.yml",
	"Kustomization"
]);
function isKustomization(path) {
	return kustomizationNames.has(path.slice(path.lastIndexOf("/") + 1));
}
/** What a path alone tells: the files that other tools give a meaning by name. */
function roleByPath(path) {
	const name = path.slice(path.lastIndexOf("/") + 1);
	if (kustomizationNames.has(name)) return "kustomization";
	if (name === "Chart.yaml" || name === "Chart.yml") return "chart";
	if (path === ".github/kubelatch.yml" || path === ".github/kubelatch.yaml") return "policy";
	if (/^values([-._].*)?\.ya?ml$/.test(name)) return "values";
}
/** What a file is, once its objects are known. */
function roleOf(path, manifests, known) {
	const named = known ?? roleByPath(path);
	if (named !== void 0 && (named !== "values" || manifests.length === 0)) return named;
	if (manifests.length === 0) return "other";
	if (manifests.some((manifest) => manifest.place.pointer !== "")) return "list";
	return manifests.every((manifest) => manifest.kind === "CustomResourceDefinition") ? "crd" : "manifest";
}
/**
* Kinds that look like API objects and are files for a program: no API server ever sees them, so no schema of it applies.
* https://kubernetes.io/docs/reference/config-api/
*/
var configurationGroups = /* @__PURE__ */ new Set([
	"apiserver.config.k8s.io",
	"apiserver.k8s.io",
	"audit.k8s.io",
	"client.authentication.k8s.io",
	"credentialprovider.kubelet.k8s.io",
	"imagepolicy.k8s.io",
	"kubeadm.k8s.io",
	"kubecontrollermanager.config.k8s.io",
	"kubelet.config.k8s.io",
	"kubeproxy.config.k8s.io",
	"kubescheduler.config.k8s.io",
	"kind.x-k8s.io",
	"kustomize.config.k8s.io",
	"abac.authorization.kubernetes.io",
	"pod-security.admission.config.k8s.io",
	"config.kubernetes.io"
]);
/** Whether an apiVersion and kind name a program's configuration file, not an object of the API. */
function isConfigurationFile(apiVersion, kind) {
	if (configurationGroups.has(groupOf(apiVersion))) return true;
	return kind === "Config" && (apiVersion === "v1" || !groupOf(apiVersion).includes("."));
}
// src/facts/versions-for.ts
var matchers = /* @__PURE__ */ new Map();
/** The versions in use at a path: the first pattern that matches decides. */
function minorsFor(path, versions) {
	for (const { paths, minors } of versions) if (paths === "**" || matcher(paths)(path)) return minors;
	return [];
}
/** Patterns come from the policy, a handful per run. */
function matcher(pattern) {
	const found = matchers.get(pattern) ?? (0, import_picomatch.default)(pattern, { dot: true });
	matchers.set(pattern, found);
	return found;
}
// src/schema/open-schemas.ts
var customEngine;
/** Loads what compiles custom schemas (ajv and re2js, 45 ms). To be awaited before {@link openSchemas} where there are any; does nothing without. */
async function prepareCustomSchemas(customSchemas) {
	if (customSchemas.length > 0) customEngine ??= await import("./custom-validators.js");
}
/** Opens the bundled schemas and the custom ones. Nothing is read or compiled before it is needed. Throws when custom schemas were not prepared. */
function openSchemas({ customSchemas }) {
	if (customSchemas.length > 0 && customEngine === void 0) throw new Error("prepareCustomSchemas was not awaited");
	const custom = customEngine?.openCustomSchemas(customSchemas);
	return {
		isBuiltInGroup,
		answer(value, apiVersion, kind, minors) {
			const standing = standingOf(apiVersion, kind, minors);
			if (standing.is === "built-in" && standing.served.length > 0) return {
				standing,
				errors: kind.endsWith("List") ? [] : builtInErrors(value, apiVersion, kind, standing.served)
			};
			return (isBuiltInGroup(groupOf(apiVersion)) ? void 0 : custom?.answer(value, apiVersion, kind)) ?? {
				standing,
				errors: []
			};
		}
	};
}
/** Versions in which the kind has the same definition are asked once. */
function builtInErrors(value, apiVersion, kind, minors) {
	const versions = /* @__PURE__ */ new Map();
	for (const minor of minors) {
		const id = definitionId(apiVersion, kind, minor);
		if (id === void 0) continue;
		const same = versions.get(id);
		if (same === void 0) versions.set(id, [minor]);
		else same.push(minor);
	}
	const errors = [];
	for (const [id, same] of versions) {
		const validate = builtInValidator(id);
		if (validate(value, "")) continue;
		const tree = builtInTree(id);
		for (const { instancePath, keyword, field } of validate.errors ?? []) {
			const pointer = instancePath;
			const refused = field === void 0 ? {
				pointer,
				keyword
			} : {
				pointer,
				keyword,
				field
			};
			errors.push({
				...describeRefused(refused, value, tree),
				versions: same
			});
		}
	}
	return errors.length === 0 ? errors : mergeErrors(errors);
}
// src/facts/condense.ts
/**
* An object as facts keep it: ConfigMap and Secret values become digests, and a Secret's `stringData` is folded into `data` as the
* API server does (an equal key of `stringData` wins; `data` is base64 of it), and kept beside it to tell where an entry is written. Other kinds stay as they are. Never changes its input.
* https://kubernetes.io/docs/reference/kubernetes-api/config-and-storage-resources/secret-v1/
*/
function condense(value, kind, digest) {
	if (!isMapping$1(value) || kind !== "ConfigMap" && kind !== "Secret") return value;
	const { stringData, ...rest } = value;
	const condensed = { ...rest };
	const data = entries(rest.data, (text) => digest(kind === "Secret" ? decoded(text) : text));
	if (kind === "Secret" && isMapping$1(stringData)) {
		condensed.stringData = entries(stringData, (text) => digest(Buffer.from(text).toString("latin1")));
		Object.assign(data, condensed.stringData);
	}
	if (Object.keys(data).length > 0 || rest.data !== void 0) condensed.data = data;
	if (rest.binaryData !== void 0) condensed.binaryData = entries(rest.binaryData, (text) => digest(decoded(text)));
	return condensed;
}
/** The bytes of base64 as Go decodes it (line breaks ignored, spare bits dropped), as a Latin-1 string; else the text itself. */
function decoded(text) {
	const packed = text.replaceAll(/[\r\n]/g, "");
	return packed.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(packed) ? Buffer.from(packed, "base64").toString("latin1") : text;
}
function entries(value, digest) {
	if (!isMapping$1(value)) return {};
	return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, digest(typeof item === "string" ? item : item === null ? "" : JSON.stringify(item))]));
}
// src/facts/digest.ts
/** Digests values under the key of this process: equal values are told without the value, and nobody else can guess from it. */
function digestWith(key) {
	return (value) => `digest:${createHmac("sha256", key).update(value).digest("base64url").slice(0, 27)}`;
}
// src/kubernetes/plain.ts
var nothing$1 = Object.freeze({});
/** Whether a value is a mapping: neither null nor a list. */
function isMapping(value) {
	return value !== null && typeof value === "object" && !Array.isArray(value);
}
/** An own field of a mapping; undefined where there is none, or where the value is not a mapping. */
function fieldOf(value, key) {
	return isMapping(value) && Object.hasOwn(value, key) ? value[key] : void 0;
}
/** A field that holds a mapping, else the empty mapping. */
function mappingAt(value, key) {
	const found = fieldOf(value, key);
	return isMapping(found) ? found : nothing$1;
}
/** A field that holds a list, else the empty list. */
function listAt(value, key) {
	const found = fieldOf(value, key);
	return Array.isArray(found) ? found : [];
}
/** A field that holds a string, else ''. */
function stringAt(value, key) {
	const found = fieldOf(value, key);
	return typeof found === "string" ? found : "";
}
/** A field that holds a number, else undefined (which stands for 0 or for an unset pointer: the caller knows). */
function numberAt(value, key) {
	const found = fieldOf(value, key);
	return typeof found === "number" ? found : void 0;
}
/** Whether a field is there and not null: what Go sees as a pointer that is set. */
function isSet(value, key) {
	const found = fieldOf(value, key);
	return found !== void 0 && found !== null;
}
/** How many bytes a string has in UTF-8, which is what Go's `len` counts. */
function byteLength(value) {
	return Buffer.byteLength(value);
}
/** The JSON type of plain data, as messages call it. */
function typeName(value) {
	if (value === null || value === void 0) return "null";
	if (Array.isArray(value)) return "list";
	if (typeof value === "object") return "mapping";
	return typeof value;
}
// src/kubernetes/refusal.ts
/** A value that is not taken, with what is: `"x" is not taken: why.` */
function invalid(pointer, value, why, extra = {}) {
	return refusal(pointer, "invalid", text`${untrusted(value)} is not taken: ${why}.`, extra);
}
/** The same without the value: for secrets, mappings and lists. `says` is a whole sentence. */
function invalidWhole(pointer, says, extra = {}) {
	return refusal(pointer, "invalid", says, extra);
}
/** A field that is missing from (or empty in) the object at `pointer`. `field` is ours: never a string from a manifest. */
function required(pointer, field, extra = {}) {
	const why = extra.why === void 0 ? [] : text`: ${extra.why}`;
	return refusal(pointer, "required", text`${[field]} is required${why}.`, extra);
}
/** A value outside a closed list. A member that differs only in case is suggested. */
function notSupported(pointer, value, taken, extra = {}) {
	const names = listed(taken.map((name) => [name === "" ? "nothing" : name]), "or");
	const folded = typeof value === "string" ? value.toLowerCase() : void 0;
	const suggestion = extra.suggestion ?? taken.find((name) => name.toLowerCase() === folded);
	return refusal(pointer, "not-supported", text`${untrusted(value)} is not taken: it must be ${names}.`, {
		...extra,
		suggestion
	});
}
/** A value that stands twice where each may stand once. */
function duplicate(pointer, value, extra = {}) {
	return refusal(pointer, "duplicate", text`${untrusted(value)} stands here twice, and may stand once.`, extra);
}
/** Something that may not be there, with the reason as a whole sentence. */
function forbidden(pointer, says, extra = {}) {
	return refusal(pointer, "forbidden", says, extra);
}
/** Too many bytes or characters: `says` tells how many are taken, as a whole sentence. */
function tooLong$1(pointer, says, extra = {}) {
	return refusal(pointer, "too-long", says, extra);
}
/** Too many items: `says` tells how many are taken, as a whole sentence. */
function tooMany(pointer, says, extra = {}) {
	return refusal(pointer, "too-many", says, extra);
}
/** A name that nothing in the object bears. */
function notFound(pointer, value, says, extra = {}) {
	return refusal(pointer, "not-found", text`${untrusted(value)} ${says}.`, extra);
}
/** A value that Go cannot decode: `says` tells what is found and what is taken, as a whole sentence. */
function undecodable(pointer, says, extra = {}) {
	return refusal(pointer, "decode", says, extra);
}
function refusal(pointer, reason, message, extra) {
	const { topic = "value", part = "value", suggestion } = extra;
	return suggestion === void 0 ? {
		pointer,
		part,
		topic,
		reason,
		message
	} : {
		pointer,
		part,
		topic,
		reason,
		message,
		suggestion
	};
}
// src/kubernetes/config/bytes.ts
var alphabet = /^[A-Za-z0-9+/]*={0,2}$/;
/**
* The bytes that Go's decoder makes of a value of type `[]byte`: standard base64 with padding, line breaks ignored (encoding/base64),
* null as no bytes, a list of numbers from 0 to 255 as such (encoding/json). Else why it cannot, in words that do not tell the value.
*/
function decodeBytes(value) {
	if (value === null) return { bytes: /* @__PURE__ */ new Uint8Array() };
	if (typeof value === "string") return decodeBase64(value);
	if (Array.isArray(value)) {
		const bytes = value.map((item) => item === null ? 0 : item);
		const fits = (item) => typeof item === "number" && Number.isInteger(item) && item >= 0 && item <= 255;
		return bytes.every(fits) ? { bytes: Uint8Array.from(bytes) } : { why: text`This is a list, and only base64 text is taken.` };
	}
	return { why: text`This is a ${[typeName(value)]}, and only base64 text is taken.` };
}
function decodeBase64(value) {
	const packed = value.replaceAll(/[\r\n]/g, "");
	if (alphabet.test(packed) && packed.length % 4 === 0) return { bytes: Buffer.from(packed, "base64") };
	return { why: whyNotBase64(packed) };
}
function whyNotBase64(packed) {
	const unpadded = packed.replace(/=+$/, "");
	if (/^[A-Za-z0-9_-]*$/.test(unpadded) && /[-_]/.test(unpadded)) return text`This is not standard base64: - and _ belong to the URL alphabet, where + and / are taken.`;
	if (/^[A-Za-z0-9+/]*$/.test(unpadded)) return text`This is not base64: its length (${packed.length} characters) is not a multiple of four, as padding with = would make it.`;
	return text`This is not base64: it holds characters that are not of its alphabet. Plain text belongs under stringData.`;
}
/** Every value of a mapping of bytes that cannot be decoded, and how many bytes the others have. */
function decodeAll(data, pointer, topic) {
	const refusals = [];
	const bytes = /* @__PURE__ */ new Map();
	if (!isMapping(data)) return {
		refusals,
		bytes
	};
	for (const [key, value] of Object.entries(data)) {
		const decoded = decodeBytes(value);
		if ("bytes" in decoded) bytes.set(key, decoded.bytes);
		else refusals.push(undecodable(child(pointer, key), decoded.why, { topic }));
	}
	return {
		refusals,
		bytes
	};
}
// src/kubernetes/names.ts
var label$1 = "[a-z0-9](?:[-a-z0-9]*[a-z0-9])?";
var labelPattern = new RegExp(`^${label$1}$`);
var subdomainPattern = new RegExp(`^${label$1}(?:\\.${label$1})*$`);
var dns1035Pattern = /^[a-z](?:[-a-z0-9]*[a-z0-9])?$/;
var qualifiedPattern = /^(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$/;
var configKeyPattern = /^[-._a-zA-Z0-9]+$/;
var subdomainWords = text`only lower-case letters, digits, - and . are taken, with a letter or digit at both ends and around each dot`;
var labelWords = text`only lower-case letters, digits and - are taken, with a letter or digit at both ends`;
var dns1035Words = text`only lower-case letters, digits and - are taken, with a letter first and a letter or digit last`;
var qualifiedWords = text`only letters, digits, -, _ and . are taken, with a letter or digit at both ends`;
/** RFC 1123 subdomain of at most 253 characters: the name of most kinds. */
function whyNotDns1123Subdomain(value) {
	if (value === "") return text`it must not be empty`;
	if (!subdomainPattern.test(value)) return subdomainWords;
	return tooLong(value, 253);
}
/** RFC 1123 label of at most 63 characters: a Namespace's name, a container's. */
function whyNotDns1123Label(value) {
	if (value === "") return text`it must not be empty`;
	if (labelPattern.test(value)) return tooLong(value, 63);
	return subdomainPattern.test(value) ? text`no dots are taken here` : labelWords;
}
/** RFC 1035 label of at most 63 characters: a Service's name. */
function whyNotDns1035Label(value) {
	if (value === "") return text`it must not be empty`;
	return dns1035Pattern.test(value) ? tooLong(value, 63) : dns1035Words;
}
/** What can stand in a URL's path: the name of roles and bindings, the least that any kind asks for. An empty string is taken. */
function whyNotPathSegment(value) {
	if (value === "." || value === "..") return text`a name must not be . or ..`;
	return whyNotPathSegmentPrefix(value);
}
/** The beginning of a path segment, for a generateName. */
function whyNotPathSegmentPrefix(value) {
	return value.includes("/") || value.includes("%") ? text`neither / nor % is taken` : void 0;
}
/** A label's key, a finalizer, a taint's key: `[prefix/]name`, the prefix a DNS subdomain, the name of at most 63 characters. */
function whyNotQualifiedName(value) {
	const parts = value.split("/");
	if (parts.length > 2) return text`only one / is taken, between a DNS name and a name`;
	const name = parts.at(-1) ?? "";
	const prefix = parts.length === 2 ? parts[0] : void 0;
	if (prefix === "") return text`a DNS name must stand before the /`;
	const why = prefix === void 0 ? void 0 : whyNotDns1123Subdomain(prefix);
	if (why !== void 0) return text`the part before the / is not a DNS name: ${why}`;
	if (name === "") return prefix === void 0 ? text`it must not be empty` : text`a name must follow the /`;
	return qualifiedPattern.test(name) ? tooLong(name, 63) : qualifiedWords;
}
/** An annotation's key: a qualified name whose case does not matter. */
function whyNotAnnotationKey(value) {
	return whyNotQualifiedName(value.replaceAll("İ", "i").toLowerCase());
}
/** A label's value: empty, or at most 63 characters. */
function whyNotLabelValue(value) {
	if (value === "") return void 0;
	return qualifiedPattern.test(value) ? tooLong(value, 63) : qualifiedWords;
}
/** A key of a ConfigMap's or Secret's data: at most 253 characters. */
function whyNotConfigKey(value) {
	if (value === "") return text`it must not be empty`;
	if (!configKeyPattern.test(value)) return text`only letters, digits, -, _ and . are taken`;
	if (value === "." || value.startsWith("..")) return text`it must not be . and not begin with ..`;
	return tooLong(value, 253);
}
/**
* The form that a generateName must have: the form itself, with a trailing dash allowed, because a random suffix follows it.
* As apimachinery's maskTrailingDash does: of a string that ends with a dash, the last two characters count as one letter.
*/
function asPrefix(form) {
	return (value) => form(value.length > 1 && value.endsWith("-") ? `${value.slice(0, -2)}a` : value);
}
/** The nearest name of at most 63 or 253 lower-case characters that a person may have meant, or undefined where none is near. */
function nearestDnsName(value, form) {
	const candidate = value.trim().toLowerCase().replaceAll(/[\s_]+/g, "-").replaceAll(/^[-.]+|[-.]+$/g, "");
	return candidate !== value && form(candidate) === void 0 ? candidate : void 0;
}
function tooLong(value, most) {
	return byteLength(value) > most ? text`at most ${most} characters are taken, this has ${byteLength(value)}` : void 0;
}
/** `"the value" is not a name that the API server takes: why`. */
function refusedName(value, why) {
	return text`${untrusted(value)} is not a name that the API server takes: ${why}.`;
}
// src/kubernetes/config/data.ts
var topic$3 = "data-entry";
var sizeLimit = 1048576;
/** Keys of a `data`-like mapping that are refused: 253 characters of letters, digits, `-`, `_` and `.`, that do not lead out of a folder. */
function* dataKeyRefusals(data, pointer) {
	if (!isMapping(data)) return;
	for (const key of Object.keys(data)) {
		const why = whyNotConfigKey(key);
		if (why !== void 0) yield invalid(child(pointer, key), key, why, {
			topic: topic$3,
			part: "key",
			suggestion: nearestDataKey(key)
		});
	}
}
/** Values that are no strings: Go cannot decode them. Null is taken, as ''. The value itself is never told: it may be a password. */
function* textValueRefusals(data, pointer) {
	if (!isMapping(data)) return;
	for (const [key, value] of Object.entries(data)) {
		if (typeof value === "string" || value === null) continue;
		const says = typeof value === "number" || typeof value === "boolean" ? text`This is a ${[typeName(value)]}, and only strings are taken: quote it.` : text`This is a ${[typeName(value)]}, and only strings are taken: write it as a block of text (|).`;
		yield undecodable(child(pointer, key), says, { topic: topic$3 });
	}
}
/** Refuses more than a mebibyte of values in all, counted as stored. */
function* sizeRefusals(bytes, pointer) {
	if (bytes <= sizeLimit) return;
	yield tooLong$1(pointer, text`The values have ${bytes} bytes in all, and at most ${sizeLimit} are taken.`, { topic: topic$3 });
}
function nearestDataKey(key) {
	const candidate = key.trim().replaceAll(/[\s/]+/g, "-").replaceAll(/^\.\.+/g, ".");
	return candidate !== key && whyNotConfigKey(candidate) === void 0 ? candidate : void 0;
}
// src/kubernetes/config/config-map.ts
/** What ValidateConfigMap (k8s.io/kubernetes v1.34.1, pkg/apis/core/validation) and the decoder refuse. */
function* checkConfigMap(object) {
	const data = mappingAt(object, "data");
	const binary = fieldOf(object, "binaryData");
	yield* dataKeyRefusals(data, "/data");
	yield* textValueRefusals(data, "/data");
	yield* dataKeyRefusals(binary, "/binaryData");
	const decoded = decodeAll(binary, "/binaryData", "data-entry");
	yield* decoded.refusals;
	for (const key of Object.keys(mappingAt(object, "binaryData"))) {
		if (!Object.hasOwn(data, key)) continue;
		yield invalidWhole(child("/data", key), text`The same key stands under binaryData, and only one of the two is taken.`, {
			topic: "data-entry",
			part: "key"
		});
	}
	let size = 0;
	for (const value of Object.values(data)) if (typeof value === "string") size += byteLength(value);
	for (const bytes of decoded.bytes.values()) size += bytes.length;
	yield* sizeRefusals(size, "");
}
// src/kubernetes/labels.ts
var annotationsLimit = 262144;
/** Every label of the mapping at `pointer` whose key or value the API server refuses, each at its own key or value. */
function* labelRefusals(labels, pointer) {
	if (!isMapping(labels)) return;
	for (const [key, value] of Object.entries(labels)) {
		const at = child(pointer, key);
		const why = whyNotQualifiedName(key);
		if (why !== void 0) yield badKey(at, key, why);
		if (typeof value === "string") yield* labelValueRefusals(value, at);
		else if (value !== null) yield notAString(at, value);
	}
}
/** A label's value alone, also in selectors. */
function* labelValueRefusals(value, pointer) {
	const why = whyNotLabelValue(value);
	if (why !== void 0) yield invalid(pointer, value, why, {
		topic: "label",
		suggestion: nearestLabelValue(value)
	});
}
/** Every annotation of the mapping at `pointer` that is refused; the values are free text, 256 KiB in all with the keys. */
function* annotationRefusals(annotations, pointer) {
	if (!isMapping(annotations)) return;
	let size = 0;
	for (const [key, value] of Object.entries(annotations)) {
		const at = child(pointer, key);
		const why = whyNotAnnotationKey(key);
		if (why !== void 0) yield badKey(at, key, why);
		size += byteLength(key);
		if (typeof value === "string") size += byteLength(value);
		else if (value !== null) yield notAString(at, value);
	}
	if (size > annotationsLimit) yield tooLong$1(pointer, text`The annotations have ${size} bytes in all, and at most ${annotationsLimit} are taken.`, { topic: "label" });
}
/** What metav1.ValidateLabelSelector refuses of a selector (`matchLabels`, `matchExpressions`), whose labels also have to be labels. */
function* selectorRefusals(selector, pointer) {
	yield* labelRefusals(mappingAt(selector, "matchLabels"), child(pointer, "matchLabels"));
	const expressions = listAt(selector, "matchExpressions");
	for (const [index, expression] of expressions.entries()) yield* requirementRefusals(expression, child(child(pointer, "matchExpressions"), index));
}
var operators = [
	"In",
	"NotIn",
	"Exists",
	"DoesNotExist"
];
function* requirementRefusals(requirement, pointer) {
	const operator = stringAt(requirement, "operator");
	const key = stringAt(requirement, "key");
	const values = listAt(requirement, "values");
	if (!operators.includes(operator)) yield fieldOf(requirement, "operator") === void 0 ? required(pointer, "operator") : notSupported(child(pointer, "operator"), operator, operators);
	else if (operator.endsWith("In")) {
		if (values.length === 0) yield required(pointer, "values", { why: text`In and NotIn compare with at least one value` });
	} else if (values.length > 0) yield invalid(child(pointer, "operator"), operator, text`with it, values must be empty`);
	const why = whyNotQualifiedName(key);
	if (why !== void 0) yield key === "" ? required(pointer, "key") : invalid(child(pointer, "key"), key, why, { topic: "label" });
	for (const [index, value] of values.entries()) if (typeof value === "string") yield* labelValueRefusals(value, child(child(pointer, "values"), index));
}
function badKey(pointer, key, why) {
	return invalid(pointer, key, why, {
		topic: "label",
		part: "key",
		suggestion: nearestKey(key)
	});
}
function notAString(pointer, value) {
	const shown = typeof value === "number" || typeof value === "boolean" ? text` ${untrusted(value)}` : text``;
	return undecodable(pointer, text`This is a ${[typeName(value)]}${shown}, and only strings are taken: quote it.`, {
		topic: "label",
		suggestion: typeof value === "number" || typeof value === "boolean" ? String(value) : void 0
	});
}
/** Label domains that are often mistyped with a space or another dash in place of a dot. */
var wellKnownPrefixes = [
	"app.kubernetes.io",
	"kubernetes.io",
	"helm.sh",
	"pod-security.kubernetes.io",
	"rbac.authorization.k8s.io"
];
/** The key that an author most likely meant: a well-known domain with its dots, or the same name with dashes for blanks. */
function nearestKey(key) {
	const slash = key.indexOf("/");
	const prefix = key.slice(0, Math.max(0, slash)).trim().toLowerCase();
	const name = key.slice(slash + 1).trim();
	const dotted = prefix.replaceAll(/[\s_.]+/g, ".");
	const candidate = `${slash === -1 ? "" : `${wellKnownPrefixes.find((known) => known === dotted) ?? prefix.replaceAll(/\s+/g, "-")}/`}${name.replaceAll(/\s+/g, "-")}`;
	return candidate !== key && whyNotQualifiedName(candidate) === void 0 ? candidate : void 0;
}
function nearestLabelValue(value) {
	const candidate = value.trim().replaceAll(/\s+/g, "-").replaceAll(/^[^A-Za-z0-9]+|[^A-Za-z0-9]+$/g, "");
	return candidate !== value && candidate !== "" && whyNotLabelValue(candidate) === void 0 ? candidate : void 0;
}
// src/kubernetes/time.ts
var shape = /^(\d{4})-(\d{2})-(\d{2})T(\d{1,2}):(\d{2}):(\d{2})(?:[.,]\d+)?(?:Z|[+-](\d{2}):(\d{2}))$/;
/** A time that Go's time.Parse(RFC3339) does not take. Null and what is not a string are left to the schema. */
function* timeRefusals(value, pointer) {
	if (typeof value !== "string" || isTime(value)) return;
	yield undecodable(pointer, text`${untrusted(value)} is not a time: only RFC 3339 is taken, such as 2030-01-31T12:00:00Z.`);
}
/**
* Whether Go's time.Parse takes a string as RFC 3339 (Go 1.24): hours may have one digit, fractions of a second may follow a comma,
* days must exist in their month, an offset has at most 24 hours and 60 minutes.
*/
function isTime(value) {
	const parts = shape.exec(value);
	if (parts === null) return false;
	const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, zoneHour = 0, zoneMinute = 0] = parts.slice(1).map((part) => Number(part ?? 0));
	return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month) && hour < 24 && minute < 60 && second < 60 && zoneHour <= 24 && zoneMinute <= 60;
}
function daysIn(year, month) {
	return new Date(Date.UTC(year < 100 ? year + 400 : year, month, 0)).getUTCDate();
}
// src/kubernetes/managed-fields.ts
/**
* What the server refuses of `managedFields` on creation: nothing but what it cannot decode. Entries that make no sense
* are dropped before validation (apimachinery pkg/util/managedfields, UpdateNoErrors).
*/
function* managedFieldRefusals(entries, pointer) {
	for (const [index, entry] of entries.entries()) yield* timeRefusals(fieldOf(entry, "time"), child(child(pointer, index), "time"));
}
// src/kubernetes/owners.ts
/** What ValidateOwnerReferences of apimachinery refuses; equal references count once, as the server drops the copies first. */
function* ownerRefusals(owners, pointer) {
	const controllers = /* @__PURE__ */ new Set();
	for (const [index, owner] of owners.entries()) {
		const at = child(pointer, index);
		yield* ownerFieldRefusals(owner, at);
		if (fieldOf(owner, "controller") !== true) continue;
		controllers.add(identity(owner));
		if (controllers.size > 1) yield invalidWhole(at, text`Only one owner can be the controller, and another one before it is.`);
	}
}
function* ownerFieldRefusals(owner, pointer) {
	const apiVersion = stringAt(owner, "apiVersion");
	for (const field of [
		"apiVersion",
		"kind",
		"name",
		"uid"
	]) if (stringAt(owner, field) === "") yield required(pointer, field);
	if (apiVersion !== "" && versionOf(apiVersion) === "") yield invalid(child(pointer, "apiVersion"), apiVersion, text`it must be a version, or a group and a version with one / between`);
	if ((apiVersion === "v1" || apiVersion === "/v1") && stringAt(owner, "kind") === "Event") yield invalidWhole(pointer, text`An Event cannot own an object.`);
}
/** The version of an apiVersion as schema.ParseGroupVersion reads it; '' where it cannot. */
function versionOf(apiVersion) {
	const parts = apiVersion.split("/");
	return parts.length > 2 ? "" : parts.at(-1) ?? "";
}
function identity(owner) {
	const fields = [
		"apiVersion",
		"kind",
		"name",
		"uid"
	].map((field) => stringAt(owner, field));
	return JSON.stringify([...fields, fieldOf(owner, "blockOwnerDeletion") ?? null]);
}
// src/kubernetes/metadata.ts
var at = "/metadata";
/**
* What the API server refuses of `metadata` when an object is created: ValidateObjectMeta of apimachinery v0.34.1 and what core adds to it.
* A missing namespace is fine: kubectl fills it in.
*/
function* metadataRefusals(object, naming) {
	const metadata = mappingAt(object, "metadata");
	yield* nameRefusals(object, metadata, naming);
	if (naming.namespaced) yield* namespaceRefusals(metadata);
	yield* labelRefusals(fieldOf(metadata, "labels"), "/metadata/labels");
	yield* annotationRefusals(fieldOf(metadata, "annotations"), "/metadata/annotations");
	yield* ownerRefusals(listAt(metadata, "ownerReferences"), "/metadata/ownerReferences");
	yield* finalizerRefusals(listAt(metadata, "finalizers"));
	yield* managedFieldRefusals(listAt(metadata, "managedFields"), "/metadata/managedFields");
	const generation = numberAt(metadata, "generation") ?? 0;
	if (generation < 0) yield invalid("/metadata/generation", generation, text`it must not be negative`);
	for (const field of ["creationTimestamp", "deletionTimestamp"]) yield* timeRefusals(fieldOf(metadata, field), child(at, field));
}
/** The server adds five letters or digits to at most 58 characters of a generateName: apiserver pkg/storage/names/generate.go. */
function generatedName(prefix) {
	return `${prefix.slice(0, 58)}aaaaa`;
}
function* nameRefusals(object, metadata, naming) {
	const topic = "object-name";
	const name = stringAt(metadata, "name");
	const prefix = stringAt(metadata, "generateName");
	if (prefix !== "") {
		const why = naming.prefix(prefix) ?? (name === "" ? naming.name(generatedName(prefix)) : void 0);
		if (why !== void 0) yield invalid("/metadata/generateName", prefix, why, { topic });
	}
	const given = fieldOf(metadata, "name");
	if (name === "" && prefix === "" && (given === void 0 || given === null || given === "")) yield required(fieldOf(object, "metadata") === void 0 ? "" : at, "a name (or a generateName)", { topic });
	const why = name === "" ? void 0 : naming.name(name);
	if (why !== void 0) yield invalidWhole("/metadata/name", refusedName(name, why), {
		topic,
		suggestion: nearestDnsName(name, naming.name)
	});
}
function* namespaceRefusals(metadata) {
	const namespace = stringAt(metadata, "namespace");
	const why = namespace === "" ? void 0 : whyNotDns1123Label(namespace);
	if (why === void 0) return;
	yield invalidWhole("/metadata/namespace", text`${untrusted(namespace)} is not a namespace's name: ${why}.`, {
		topic: "object-name",
		suggestion: nearestDnsName(namespace, whyNotDns1123Label)
	});
}
var standardFinalizers = [
	"kubernetes",
	"orphan",
	"foregroundDeletion"
];
/** A finalizer's name has a domain before a slash, or is one of Kubernetes' own. */
function* finalizerNameRefusals(finalizers, pointer) {
	for (const [index, finalizer] of finalizers.entries()) {
		const name = finalizer ?? "";
		if (typeof name !== "string") continue;
		const why = whyNotQualifiedName(name) ?? (name.includes("/") || standardFinalizers.includes(name) ? void 0 : text`a domain and a / must stand before the name`);
		if (why !== void 0) yield invalid(child(pointer, index), name, why);
	}
}
function* finalizerRefusals(finalizers) {
	yield* finalizerNameRefusals(finalizers, "/metadata/finalizers");
	if (finalizers.includes("orphan") && finalizers.includes("foregroundDeletion")) yield invalidWhole("/metadata/finalizers", text`The finalizers orphan and foregroundDeletion contradict each other: keep one.`);
}
// src/kubernetes/config/namespace.ts
var levels = [
	"privileged",
	"baseline",
	"restricted"
];
/** What ValidateNamespace and the Pod Security admission (on in every cluster that does not turn it off) refuse. */
function* checkNamespace(object) {
	yield* finalizerNameRefusals(listAt(mappingAt(object, "spec"), "finalizers"), "/spec/finalizers");
	const labels = mappingAt(mappingAt(object, "metadata"), "labels");
	for (const mode of [
		"enforce",
		"audit",
		"warn"
	]) yield* podSecurityRefusals(labels, `pod-security.kubernetes.io/${mode}`);
}
function* podSecurityRefusals(labels, key) {
	if (Object.hasOwn(labels, key)) {
		const level = labels[key] ?? "";
		if (typeof level === "string" && !levels.includes(level)) yield notSupported(child("/metadata/labels", key), level, levels);
	}
	const versionKey = `${key}-version`;
	if (!Object.hasOwn(labels, versionKey)) return;
	const version = labels[versionKey] ?? "";
	if (typeof version === "string" && !isPodSecurityVersion(version)) yield invalid(child("/metadata/labels", versionKey), version, text`it must be latest or a version such as v1.34`);
}
/** ParseVersion of k8s.io/pod-security-admission: the number must also fit into 64 bits. */
function isPodSecurityVersion(version) {
	if (version === "latest") return true;
	const minor = /^v1\.(0|[1-9]\d*)$/.exec(version)?.[1];
	return minor !== void 0 && BigInt(minor) < 2n ** 63n;
}
// src/kubernetes/config/go-json.ts
/**
* Parses bytes as Go's encoding/json does into an interface: invalid UTF-8 and lone surrogates inside strings are replaced, and a
* number beyond a double is an error. JavaScript's parser agrees on all else.
*/
function parseGoJson(bytes) {
	let overflow = false;
	try {
		const value = JSON.parse(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes), (_, item) => {
			overflow ||= item === Number.POSITIVE_INFINITY || item === Number.NEGATIVE_INFINITY;
			return item;
		});
		return overflow ? { failed: true } : { value };
	} catch {
		return { failed: true };
	}
}
// src/kubernetes/config/secret-type.ts
var topic$2 = "secret-type";
var accountName = "kubernetes.io/service-account.name";
/**
* What a Secret of its type must hold (ValidateSecret). Types that Kubernetes does not know ask for nothing.
* `undecoded` are the keys of `data` whose value was refused already: they count as there.
*/
function* secretTypeRefusals(object, content, undecoded) {
	const holds = (key) => content.has(key) || undecoded.has(key);
	switch (stringAt(object, "type")) {
		case "kubernetes.io/service-account-token":
			if (stringAt(mappingAt(mappingAt(object, "metadata"), "annotations"), accountName) === "") yield required("", `the annotation ${accountName}`, {
				topic: topic$2,
				why: text`the type kubernetes.io/service-account-token asks for it`
			});
			return;
		case "kubernetes.io/dockercfg": return yield* configRefusals(object, ".dockercfg", content, holds);
		case "kubernetes.io/dockerconfigjson": return yield* configRefusals(object, ".dockerconfigjson", content, holds);
		case "kubernetes.io/basic-auth":
			if (!holds("username") && !holds("password")) yield required(dataPointer(object), "username or password", {
				topic: topic$2,
				why: text`the type kubernetes.io/basic-auth asks for one of them`
			});
			return;
		case "kubernetes.io/ssh-auth":
			if (!undecoded.has("ssh-privatekey") && (content.get("ssh-privatekey")?.length ?? 0) === 0) yield required(dataPointer(object), "ssh-privatekey", {
				topic: topic$2,
				why: text`the type kubernetes.io/ssh-auth asks for it`
			});
			return;
		case "kubernetes.io/tls": for (const key of ["tls.crt", "tls.key"]) if (!holds(key)) yield required(dataPointer(object), key, {
			topic: topic$2,
			why: text`the type kubernetes.io/tls asks for it`
		});
	}
}
function* configRefusals(object, key, content, holds) {
	if (!holds(key)) {
		yield required(dataPointer(object), key, {
			topic: topic$2,
			why: text`the Secret's type asks for it`
		});
		return;
	}
	const bytes = content.get(key);
	if (bytes === void 0) return;
	const parsed = parseGoJson(bytes);
	if ("value" in parsed && (parsed.value === null || isMapping(parsed.value))) return;
	const where = Object.hasOwn(mappingAt(object, "stringData"), key) ? "/stringData" : "/data";
	yield invalidWhole(child(where, key), text`The content is not a JSON object, as the Secret's type asks for.`, { topic: topic$2 });
}
/** The mapping that lacks a key: where the author writes the others. */
function dataPointer(object) {
	if (isMapping(fieldOf(object, "stringData"))) return "/stringData";
	return isMapping(fieldOf(object, "data")) ? "/data" : "";
}
// src/kubernetes/config/secret.ts
/** What ValidateSecret (k8s.io/kubernetes v1.34.1, pkg/apis/core/validation) and the decoder refuse. No message tells a value. */
function* checkSecret(object) {
	const texts = mappingAt(object, "stringData");
	yield* dataKeyRefusals(fieldOf(object, "data"), "/data");
	yield* dataKeyRefusals(texts, "/stringData");
	yield* textValueRefusals(texts, "/stringData");
	const decoded = decodeAll(fieldOf(object, "data"), "/data", "secret-data");
	yield* decoded.refusals;
	const content = new Map(decoded.bytes);
	for (const [key, value] of Object.entries(texts)) content.set(key, Buffer.from(typeof value === "string" ? value : ""));
	let size = 0;
	for (const bytes of content.values()) size += bytes.length;
	yield* sizeRefusals(size, "/data");
	yield* secretTypeRefusals(object, content, new Set(Object.keys(mappingAt(object, "data")).filter((key) => !content.has(key))));
}
// src/kubernetes/config/checks.ts
/** By `group/Kind`. A ServiceAccount has nothing beyond its metadata that is checked. */
var configChecks = {
	"/ConfigMap": checkConfigMap,
	"/Namespace": checkNamespace,
	"/Secret": checkSecret
};
// src/kubernetes/kinds.ts
function naming(namespaced, name, prefix = asPrefix(name)) {
	return {
		namespaced,
		name,
		prefix
	};
}
var namespaced = naming(true, whyNotDns1123Subdomain);
var clusterWide = naming(false, whyNotDns1123Subdomain);
var role = naming(true, whyNotPathSegment, whyNotPathSegment);
var clusterRole = naming(false, whyNotPathSegment, whyNotPathSegment);
/** Kinds whose name has a form of its own, which is not checked here beyond what every name must be. */
var ownForm = naming(false, whyNotPathSegment, whyNotPathSegmentPrefix);
/**
* The built-in kinds, by `group/Kind`: `NamespaceScoped()` of pkg/registry's strategies and the name function that
* pkg/apis' validation hands to ValidateObjectMeta, k8s.io/kubernetes v1.34.1.
*/
var builtIn = {
	"/ConfigMap": namespaced,
	"/Endpoints": namespaced,
	"/LimitRange": namespaced,
	"/Namespace": naming(false, whyNotDns1123Label),
	"/Node": clusterWide,
	"/PersistentVolume": clusterWide,
	"/PersistentVolumeClaim": namespaced,
	"/Pod": namespaced,
	"/PodTemplate": namespaced,
	"/ReplicationController": namespaced,
	"/ResourceQuota": namespaced,
	"/Secret": namespaced,
	"/Service": naming(true, whyNotDns1035Label),
	"/ServiceAccount": namespaced,
	"admissionregistration.k8s.io/MutatingAdmissionPolicy": clusterWide,
	"admissionregistration.k8s.io/MutatingAdmissionPolicyBinding": clusterWide,
	"admissionregistration.k8s.io/MutatingWebhookConfiguration": clusterWide,
	"admissionregistration.k8s.io/ValidatingAdmissionPolicy": clusterWide,
	"admissionregistration.k8s.io/ValidatingAdmissionPolicyBinding": clusterWide,
	"admissionregistration.k8s.io/ValidatingWebhookConfiguration": clusterWide,
	"apiextensions.k8s.io/CustomResourceDefinition": ownForm,
	"apiregistration.k8s.io/APIService": ownForm,
	"apps/ControllerRevision": namespaced,
	"apps/DaemonSet": namespaced,
	"apps/Deployment": namespaced,
	"apps/ReplicaSet": namespaced,
	"apps/StatefulSet": naming(true, whyNotDns1123Label),
	"autoscaling/HorizontalPodAutoscaler": namespaced,
	"batch/CronJob": namespaced,
	"batch/Job": namespaced,
	"certificates.k8s.io/CertificateSigningRequest": ownForm,
	"certificates.k8s.io/ClusterTrustBundle": ownForm,
	"coordination.k8s.io/Lease": namespaced,
	"coordination.k8s.io/LeaseCandidate": naming(true, whyNotConfigKey, whyNotConfigKey),
	"discovery.k8s.io/EndpointSlice": namespaced,
	"flowcontrol.apiserver.k8s.io/FlowSchema": clusterWide,
	"flowcontrol.apiserver.k8s.io/PriorityLevelConfiguration": clusterWide,
	"networking.k8s.io/IPAddress": ownForm,
	"networking.k8s.io/Ingress": namespaced,
	"networking.k8s.io/IngressClass": clusterWide,
	"networking.k8s.io/NetworkPolicy": namespaced,
	"networking.k8s.io/ServiceCIDR": clusterWide,
	"node.k8s.io/RuntimeClass": clusterWide,
	"policy/PodDisruptionBudget": namespaced,
	"rbac.authorization.k8s.io/ClusterRole": clusterRole,
	"rbac.authorization.k8s.io/ClusterRoleBinding": clusterRole,
	"rbac.authorization.k8s.io/Role": role,
	"rbac.authorization.k8s.io/RoleBinding": role,
	"resource.k8s.io/DeviceClass": clusterWide,
	"resource.k8s.io/ResourceClaim": namespaced,
	"resource.k8s.io/ResourceClaimTemplate": namespaced,
	"resource.k8s.io/ResourceSlice": clusterWide,
	"scheduling.k8s.io/PriorityClass": clusterWide,
	"storage.k8s.io/CSIDriver": clusterWide,
	"storage.k8s.io/CSINode": clusterWide,
	"storage.k8s.io/CSIStorageCapacity": namespaced,
	"storage.k8s.io/StorageClass": clusterWide,
	"storage.k8s.io/VolumeAttachment": clusterWide,
	"storage.k8s.io/VolumeAttributesClass": clusterWide
};
/** How a built-in kind names its objects; undefined for every other kind. */
function namingOf(group, kind) {
	const key = `${group}/${kind}`;
	return Object.hasOwn(builtIn, key) ? builtIn[key] : void 0;
}
// src/kubernetes/workloads/reading.ts
var nothing = Object.freeze({});
/** A string field as Go has it: '' where it is absent or null; undefined where its type is wrong, which is the schema's to report. */
function textAt(owner, key) {
	const value = fieldOf(owner, key);
	if (typeof value === "string") return value;
	return value === void 0 || value === null ? "" : void 0;
}
/** A whole number; undefined where it is absent, null or of a wrong type. */
function integerAt(owner, key) {
	const value = fieldOf(owner, key);
	return typeof value === "number" && Number.isInteger(value) ? value : void 0;
}
/** Whether a boolean field is true. */
function flagAt(owner, key) {
	return fieldOf(owner, key) === true;
}
/** A field that holds a mapping; undefined where Go would have a nil pointer, and where the type is wrong. */
function structAt(owner, key) {
	const value = fieldOf(owner, key);
	return isMapping(value) ? value : void 0;
}
/** Visits a list's mappings; null counts as an empty one, as in Go, and items of a wrong type are left out. */
function eachItem(owner, key, at, visit) {
	const list = fieldOf(owner, key);
	if (!Array.isArray(list)) return;
	for (let index = 0; index < list.length; index++) {
		const item = list[index];
		if (isMapping(item)) visit(item, `${at}/${key}/${index}`, index);
		else if (item === null) visit(nothing, `${at}/${key}/${index}`, index);
	}
}
/**
* The same for a list whose items have a field that must be given: an empty item (`- ` with nothing behind it) is reported, because
* schemas take null there.
*/
function eachNeeding(field, owner, key, at, found, visit) {
	eachItem(owner, key, at, (item, place, index) => {
		if (item === nothing) found.push(required(place, field, { why: text`this entry is empty` }));
		else visit(item, place, index);
	});
}
/** Visits a list's strings; null counts as ''. */
function eachText(owner, key, at, visit) {
	const list = fieldOf(owner, key);
	if (!Array.isArray(list)) return;
	for (let index = 0; index < list.length; index++) {
		const item = list[index];
		if (typeof item === "string") visit(item, `${at}/${key}/${index}`, index);
		else if (item === null) visit("", `${at}/${key}/${index}`, index);
	}
}
/** How many items a list field has; 0 where it is absent. */
function lengthOf(owner, key) {
	const list = fieldOf(owner, key);
	return Array.isArray(list) ? list.length : 0;
}
/**
* A text that must not be empty. An absent one is reported only where no schema requires it (`absent`), because there the schema
* has said it already. Gives the text where there is one.
*/
function neededText(owner, key, at, found, absent, why) {
	const value = fieldOf(owner, key);
	const extra = why === void 0 ? {} : { why };
	if (value === "") found.push(required(`${at}/${key}`, key, extra));
	else if (typeof value === "string") return value;
	else if (absent === "here" && (value === void 0 || value === null)) found.push(required(at, key, extra));
}
/** A text that has a form, where it is given. */
function formedText(owner, key, at, found, form) {
	const value = fieldOf(owner, key);
	if (typeof value !== "string" || value === "") return;
	const why = form(value);
	if (why !== void 0) found.push(invalid(`${at}/${key}`, value, why));
}
/** A member of a closed list, where it is given: an empty text stands for the default. */
function oneOf(owner, key, at, found, taken) {
	const value = fieldOf(owner, key);
	if (typeof value === "string" && value !== "" && !taken.includes(value)) found.push(notSupported(`${at}/${key}`, value, taken));
}
/** A member of a closed list for which Go has a pointer: an empty text is not the default but wrong. */
function oneOfStrictly(owner, key, at, found, taken) {
	const value = fieldOf(owner, key);
	if (typeof value === "string" && !taken.includes(value)) found.push(notSupported(`${at}/${key}`, value, taken));
}
// src/kubernetes/workloads/numbers.ts
var largestInt32$2 = 2147483647;
/** A number that must lie in a range, both ends included, where it is given. */
function inRange(owner, key, at, found, least, most) {
	const value = integerAt(owner, key);
	if (value !== void 0 && (value < least || value > most)) found.push(invalid(`${at}/${key}`, value, text`it must be from ${least} to ${most}`));
}
/** A number that must not be negative (ValidateNonnegativeField), and that fits Go's int32. */
function notNegative(owner, key, at, found) {
	inRange(owner, key, at, found, 0, largestInt32$2);
}
/** A number of 64 bits that must not be negative. */
function notNegativeLong(owner, key, at, found) {
	inRange(owner, key, at, found, 0, Number.MAX_VALUE);
}
/** A number that must be at least 1 (ValidatePositiveField). */
function positive(owner, key, at, found) {
	inRange(owner, key, at, found, 1, largestInt32$2);
}
/** A user's or group's id: IsValidUserID, IsValidGroupID. */
function userId(owner, key, at, found) {
	inRange(owner, key, at, found, 0, largestInt32$2);
}
/** A file mode: 0 to 0777, which is 511 (fileModeErrorMsg). `644` without a leading zero is the usual slip. */
function fileMode(owner, key, at, found) {
	const value = integerAt(owner, key);
	if (value === void 0 || value >= 0 && value <= 511) return;
	const octal = /^[0-7]{3,4}$/.test(String(value)) ? `0${value}` : void 0;
	found.push(invalid(`${at}/${key}`, value, text`a mode is from 0 to 0777, which is 511 in decimal`, { suggestion: octal }));
}
/** Why a number is not a port's, or undefined: IsValidPortNum. */
function whyNotPort(value) {
	return Number.isInteger(value) && value >= 1 && value <= 65535 ? void 0 : text`a port is a number from 1 to 65535`;
}
/** Why a text is not a port's name, or undefined: IsValidPortName of apimachinery's util/validation (an IANA service name). */
function whyNotPortName(value) {
	if (value === "") return text`it must not be empty`;
	if (value.length > 15) return text`a port's name has at most 15 characters, this has ${value.length}`;
	if (!/^[-a-z0-9]+$/.test(value)) return text`only lower-case letters, digits and - are taken in a port's name`;
	if (!/[a-z]/.test(value)) return text`a port's name has at least one letter; a port's number stands without quotes`;
	if (value.includes("--")) return text`a port's name has no two dashes in a row`;
	return value.startsWith("-") || value.endsWith("-") ? text`a port's name does not begin or end with a dash` : void 0;
}
/** A port given as number or name: ValidatePortNumOrName. An absent one is the schema's, null is Go's 0. */
function portNumberOrName(owner, key, at, found) {
	const value = fieldOf(owner, key);
	if (value === null) found.push(required(`${at}/${key}`, key));
	const why = typeof value === "number" ? whyNotPort(value) : typeof value === "string" ? whyNotPortName(value) : void 0;
	if (why === void 0 || !(typeof value === "number" || typeof value === "string")) return;
	const number = typeof value === "string" && /^\d{1,5}$/.test(value) && whyNotPort(Number(value)) === void 0 ? value : void 0;
	found.push(invalid(`${at}/${key}`, value, why, { suggestion: number }));
}
// src/kubernetes/workloads/versions.ts
/** The range of the versions in use; without any, nothing that depends on a version is refused. */
function rangeOf(minors) {
	let oldest = Number.POSITIVE_INFINITY;
	let newest = Number.NEGATIVE_INFINITY;
	for (const minor of minors) {
		const number = Number(minor.slice(2));
		oldest = Math.min(oldest, number);
		newest = Math.max(newest, number);
	}
	return minors.length === 0 ? {
		oldest: 0,
		newest: Number.POSITIVE_INFINITY
	} : {
		oldest,
		newest
	};
}
/** Whether a rule that came with 1.`minor` holds in all versions in use. */
function allSince(range, minor) {
	return range.oldest >= minor;
}
/** Whether all versions in use are older than 1.`minor`, which takes what they refuse. */
function allBefore(range, minor) {
	return range.newest < minor;
}
// src/kubernetes/network/ip.ts
/** An address as Go's ParseIPSloppy reads it: zeros may lead a part of IPv4, zones are not taken. Undefined for anything else. */
function readAddress(value) {
	return value.includes(":") ? readIPv6(value) : readIPv4(value);
}
/** A block in CIDR notation as Go's ParseCIDRSloppy reads it; its number is the first address of the block. */
function readBlock(value) {
	const slash = value.indexOf("/");
	if (slash === -1) return void 0;
	const address = readAddress(value.slice(0, slash));
	const length = value.slice(slash + 1);
	if (address === void 0 || !/^\d{1,9}$/.test(length)) return void 0;
	const bits = value.includes(":") ? 128 : 32;
	const prefix = Number(length);
	if (prefix > bits) return void 0;
	const host = BigInt(bits - prefix);
	return {
		bits,
		prefix,
		number: address.number >> host << host
	};
}
/** Whether one block lies inside another and is smaller. */
function isStrictlyInside(inner, outer) {
	if (inner.bits !== outer.bits || inner.prefix <= outer.prefix) return false;
	const host = BigInt(outer.bits - outer.prefix);
	return inner.number >> host === outer.number >> host;
}
function readIPv4(value) {
	const parts = value.split(".");
	if (parts.length !== 4 || !parts.every((part) => /^\d{1,9}$/.test(part) && Number(part) <= 255)) return void 0;
	return {
		bits: 32,
		number: parts.reduce((number, part) => number << 8n | BigInt(part), 0n)
	};
}
function readIPv6(value) {
	const dotted = value.includes(".") ? value.slice(value.lastIndexOf(":") + 1) : void 0;
	const low = dotted === void 0 ? void 0 : readIPv4(dotted);
	if (dotted !== void 0 && low === void 0) return void 0;
	const halves = (low === void 0 ? value : `${value.slice(0, -(dotted ?? "").length)}${(low.number >> 16n).toString(16)}:${(low.number & 65535n).toString(16)}`).split("::");
	if (halves.length > 2) return void 0;
	const [head = [], tail = []] = halves.map((half) => half === "" ? [] : half.split(":"));
	const missing = 8 - head.length - tail.length;
	if (halves.length === 2 ? missing < 1 : missing !== 0) return void 0;
	const all = [
		...head,
		...Array.from({ length: missing }, () => "0"),
		...tail
	];
	if (!all.every((word) => /^[0-9a-fA-F]{1,4}$/.test(word))) return void 0;
	return {
		bits: 128,
		number: all.reduce((number, word) => number << 16n | BigInt(`0x${word}`), 0n)
	};
}
// src/kubernetes/network/ingress.ts
var classAnnotation = "kubernetes.io/ingress.class";
/** What the API server refuses of an Ingress: ValidateIngressCreate of networking validation, v1.34.1. */
function checkIngress(object, minors) {
	const found = [];
	const spec = structAt(object, "spec");
	if (spec === void 0) {
		if (!isSet(object, "spec")) found.push(required("", "spec", { why: text`rules or a defaultBackend are needed` }));
		return found;
	}
	const nameForm = allBefore(rangeOf(minors), 36) ? whyNotDns1035Label : whyNotDns1123Label;
	if (!(lengthOf(spec, "rules") > 0 || isSet(spec, "rules") && !Array.isArray(spec.rules)) && !isSet(spec, "defaultBackend")) found.push(required("/spec", "rules or a defaultBackend"));
	const fallback = structAt(spec, "defaultBackend");
	if (fallback !== void 0) checkBackend(fallback, "/spec/defaultBackend", found, nameForm);
	eachItem(spec, "rules", "/spec", (rule, place) => checkRule(rule, place, found, nameForm));
	eachItem(spec, "tls", "/spec", (tls, place) => {
		eachText(tls, "hosts", place, (host, where) => checkHost(host, where, found));
		formedText(tls, "secretName", place, found, whyNotDns1123Subdomain);
	});
	checkClass(object, spec, found);
	return found;
}
function checkClass(object, spec, found) {
	const name = spec.ingressClassName;
	if (typeof name !== "string") return;
	const why = whyNotDns1123Subdomain(name);
	if (why !== void 0) found.push(invalid("/spec/ingressClassName", name, why));
	const annotations = mappingAt(mappingAt(object, "metadata"), "annotations");
	const annotation = textAt(annotations, classAnnotation);
	if (Object.hasOwn(annotations, classAnnotation) && annotation !== void 0 && annotation !== name) found.push(invalid("/metadata/annotations/kubernetes.io~1ingress.class", annotation, text`spec.ingressClassName names another class`));
}
/** A host is a DNS name, with a wildcard in place of its first part at most. */
function checkHost(host, at, found) {
	const why = host.includes("*") ? whyNotWildcard(host) : whyNotDns1123Subdomain(host);
	if (why !== void 0) found.push(invalid(at, host, why));
}
function whyNotWildcard(host) {
	if (byteLength(host) > 253) return text`at most 253 characters are taken`;
	return host.startsWith("*.") && whyNotDns1123Subdomain(host.slice(2)) === void 0 ? void 0 : text`a * stands only for the whole first part, as in *.example.com`;
}
function checkRule(rule, at, found, nameForm) {
	const host = textAt(rule, "host");
	if (host && readAddress(host) !== void 0) found.push(invalid(`${at}/host`, host, text`a DNS name is taken, not an IP address`));
	else if (host) checkHost(host, `${at}/host`, found);
	const http = structAt(rule, "http");
	if (http === void 0) return;
	if (Array.isArray(http.paths) && http.paths.length === 0) found.push(required(`${at}/http/paths`, "at least one path"));
	eachNeeding("pathType", http, "paths", `${at}/http`, found, (path, place) => {
		checkPath$1(path, place, found);
		const backend = structAt(path, "backend");
		if (backend !== void 0) checkBackend(backend, `${place}/backend`, found, nameForm);
		else if (path.backend === null) found.push(required(`${place}/backend`, "a service or a resource"));
	});
}
var pathTypes = [
	"Exact",
	"Prefix",
	"ImplementationSpecific"
];
/** validateHTTPIngressPath. */
function checkPath$1(owner, at, found) {
	const type = textAt(owner, "pathType");
	if (type === void 0 || !isSet(owner, "pathType")) return;
	if (!pathTypes.includes(type)) found.push(notSupported(`${at}/pathType`, type, pathTypes));
	const path = textAt(owner, "path");
	if (path === void 0 || !pathTypes.includes(type)) return;
	const exact = type !== "ImplementationSpecific";
	if (path === "" && exact) found.push(required(at, "path", { why: text`pathType is ${[type === "Exact" ? "Exact" : "Prefix"]}` }));
	else if (path !== "" && !path.startsWith("/")) found.push(invalid(`${at}/path`, path, text`it must begin with /`));
	if (!exact) return;
	const bad = [
		"//",
		"/./",
		"/../",
		"%2f",
		"%2F"
	].find((part) => path.includes(part)) ?? ["/..", "/."].find((end) => path.endsWith(end));
	if (bad !== void 0) found.push(invalid(`${at}/path`, path, text`it must not have ${[bad]} there`));
}
/** validateIngressBackend: a Service with one port, or a resource. */
function checkBackend(backend, at, found, nameForm) {
	const given = ["service", "resource"].filter((key) => isSet(backend, key));
	if (given.length === 0) found.push(required(at, "a service or a resource"));
	if (given.length > 1) {
		found.push(forbidden(`${at}/resource`, text`A backend is a service or a resource, not both.`));
		return;
	}
	const service = structAt(backend, "service");
	const resource = structAt(backend, "resource");
	if (service !== void 0) checkServiceBackend(service, `${at}/service`, found, nameForm);
	if (resource !== void 0) checkResourceBackend(resource, `${at}/resource`, found);
}
function checkServiceBackend(service, at, found, nameForm) {
	neededText(service, "name", at, found, "by-schema");
	formedText(service, "name", at, found, nameForm);
	if (isSet(service, "port") && structAt(service, "port") === void 0) return;
	const port = mappingAt(service, "port");
	const name = textAt(port, "name");
	const number = integerAt(port, "number") ?? 0;
	if (name === void 0 || isSet(port, "number") && integerAt(port, "number") === void 0) return;
	const whyName = name === "" ? void 0 : whyNotPortName(name);
	const whyNumber = number === 0 ? void 0 : whyNotPort(number);
	if (name !== "" && number !== 0) found.push(forbidden(`${at}/port/name`, text`A port has a name or a number here, not both.`));
	else if (whyName !== void 0) found.push(invalid(`${at}/port/name`, name, whyName));
	else if (whyNumber !== void 0) found.push(invalid(`${at}/port/number`, number, whyNumber));
	else if (name === "" && number === 0) found.push(required(at, "port.number or port.name"));
}
function checkResourceBackend(resource, at, found) {
	const group = resource.apiGroup;
	const why = typeof group === "string" ? whyNotDns1123Subdomain(group) : void 0;
	if (typeof group === "string" && why !== void 0) found.push(invalid(`${at}/apiGroup`, group, why));
	for (const key of ["kind", "name"]) {
		neededText(resource, key, at, found, "here");
		formedText(resource, key, at, found, whyNotPathSegment);
	}
}
// src/kubernetes/workloads/ports.ts
var protocols = [
	"TCP",
	"UDP",
	"SCTP"
];
/** A container's ports: validateContainerPorts of core validation. */
function checkPorts(container, at, found) {
	if (fieldOf(container, "ports") === void 0) return;
	const names = /* @__PURE__ */ new Set();
	eachNeeding("containerPort", container, "ports", at, found, (port, place) => {
		const name = textAt(port, "name") ?? "";
		const why = name === "" ? void 0 : whyNotPortName(name);
		if (why !== void 0) found.push(invalid(`${place}/name`, name, why));
		else if (names.has(name)) found.push(duplicate(`${place}/name`, name));
		else if (name !== "") names.add(name);
		const number = integerAt(port, "containerPort");
		if (number === 0) found.push(required(`${place}/containerPort`, "containerPort"));
		else if (number !== void 0) checkPortNumber(number, `${place}/containerPort`, found);
		const hostPort = integerAt(port, "hostPort") ?? 0;
		if (hostPort !== 0) checkPortNumber(hostPort, `${place}/hostPort`, found);
		oneOf(port, "protocol", place, found, protocols);
	});
}
function checkPortNumber(value, at, found) {
	const why = whyNotPort(value);
	if (why !== void 0) found.push(invalid(at, value, why));
}
/**
* Ports of the host may be taken once by the given containers: checkHostPortConflicts. `shared` tells that the containers use the
* host's network in a Pod, where each port is one of the host (defaultHostNetworkPorts).
*/
function checkHostPorts(containers, found, shared) {
	let taken;
	for (const { value, at } of containers) eachItem(value, "ports", at, (port, place) => {
		const given = integerAt(port, "hostPort") ?? 0;
		const hostPort = given === 0 && shared ? integerAt(port, "containerPort") ?? 0 : given;
		if (hostPort === 0) return;
		const key = `${textAt(port, "protocol") || "TCP"}/${textAt(port, "hostIP") ?? ""}/${hostPort}`;
		taken ??= /* @__PURE__ */ new Set();
		if (taken.has(key)) found.push(duplicate(given === 0 ? place : `${place}/hostPort`, hostPort));
		taken.add(key);
	});
}
/** With the host's network a port of the host is the container's own: validatePodHostNetworkDeps. */
function checkHostNetworkPorts(spec, at, found) {
	eachItem(spec, "containers", at, (container, containerAt) => {
		eachItem(container, "ports", containerAt, (port, place) => {
			const hostPort = integerAt(port, "hostPort") ?? 0;
			if (hostPort !== 0 && hostPort !== integerAt(port, "containerPort")) found.push(invalid(`${place}/hostPort`, hostPort, text`with hostNetwork it must be the containerPort`));
		});
	});
}
// src/kubernetes/network/network-policy.ts
var policyTypes = ["Ingress", "Egress"];
/** What the API server refuses of a NetworkPolicy: ValidateNetworkPolicy of networking validation, v1.34.1. An absent spec selects every Pod. */
function checkNetworkPolicy(object) {
	const found = [];
	const spec = structAt(object, "spec");
	if (spec === void 0) return found;
	const selector = structAt(spec, "podSelector");
	if (selector !== void 0) found.push(...selectorRefusals(selector, "/spec/podSelector"));
	for (const [list, peers] of [["ingress", "from"], ["egress", "to"]]) eachItem(spec, list, "/spec", (rule, place) => {
		eachItem(rule, "ports", place, (port, portAt) => checkPort(port, portAt, found));
		eachItem(rule, peers, place, (peer, peerAt) => checkPeer(peer, peerAt, found));
	});
	if (lengthOf(spec, "policyTypes") > policyTypes.length) found.push(tooMany("/spec/policyTypes", text`At most two are taken.`));
	eachText(spec, "policyTypes", "/spec", (type, place) => {
		if (!policyTypes.includes(type)) found.push(notSupported(place, type, policyTypes));
	});
	return found;
}
/** ValidateNetworkPolicyPort. */
function checkPort(port, at, found) {
	oneOfStrictly(port, "protocol", at, found, protocols);
	const end = integerAt(port, "endPort");
	if (isSet(port, "port")) portNumberOrName(port, "port", at, found);
	if (end === void 0) return;
	const place = `${at}/endPort`;
	const why = whyNotPort(end);
	if (!isSet(port, "port")) found.push(forbidden(place, text`It is taken only along with a port.`));
	else if (typeof port.port === "string") found.push(forbidden(place, text`It is taken only along with a port's number.`));
	else if (why !== void 0) found.push(invalid(place, end, why));
	else if (typeof port.port === "number" && end < port.port) found.push(invalid(place, end, text`it must not be less than the port`));
}
/** ValidateNetworkPolicyPeer. */
function checkPeer(peer, at, found) {
	const given = [
		"podSelector",
		"namespaceSelector",
		"ipBlock"
	].filter((key) => isSet(peer, key));
	if (given.length === 0) found.push(required(at, "a podSelector, a namespaceSelector or an ipBlock"));
	if (given.length > 1 && isSet(peer, "ipBlock")) found.push(forbidden(`${at}/ipBlock`, text`An ipBlock is not taken along with selectors.`));
	for (const key of ["podSelector", "namespaceSelector"]) {
		const selector = structAt(peer, key);
		if (selector !== void 0) found.push(...selectorRefusals(selector, `${at}/${key}`));
	}
	const block = structAt(peer, "ipBlock");
	if (block !== void 0) checkBlock(block, `${at}/ipBlock`, found);
}
/** ValidateIPBlock. */
function checkBlock(block, at, found) {
	const cidr = neededText(block, "cidr", at, found, "by-schema");
	if (cidr === void 0) return;
	const outer = readBlock(cidr);
	if (outer === void 0) found.push(invalid(`${at}/cidr`, cidr, text`a block of addresses is taken, as 10.9.8.0/24`));
	else eachText(block, "except", at, (value, place) => checkExcept(value, place, outer, found));
}
function checkExcept(value, at, outer, found) {
	const inner = readBlock(value);
	if (inner === void 0) found.push(invalid(at, value, text`a block of addresses is taken, as 10.9.8.0/24`));
	else if (!isStrictlyInside(inner, outer)) found.push(invalid(at, value, text`it must be a smaller block inside the cidr`));
}
// src/kubernetes/network/service-ips.ts
/** Whether a Service has no address of its own: its only cluster IP is None. The first IP is copied from clusterIP where none is given. */
function isHeadless(spec) {
	const ips = spec.clusterIPs;
	if (Array.isArray(ips) && ips.length > 0) return ips.length === 1 && ips[0] === "None";
	return spec.clusterIP === "None";
}
/** A Service's addresses and their families: ValidateServiceClusterIPsRelatedFields of core validation, v1.34.1, and the allocator's own rules. */
function checkClusterIps(spec, at, found, type) {
	const families = checkFamilies(spec, at, found);
	oneOfStrictly(spec, "ipFamilyPolicy", at, found, [
		"SingleStack",
		"PreferDualStack",
		"RequireDualStack"
	]);
	const first = textAt(spec, "clusterIP");
	const count = lengthOf(spec, "clusterIPs");
	const place = `${at}/clusterIPs`;
	if (isHeadless(spec) && (type === "LoadBalancer" || type === "NodePort")) found.push(forbidden(count > 0 ? `${place}/0` : `${at}/clusterIP`, text`None is not taken in a Service of type ${[type]}.`));
	if (count === 0) {
		if (first !== void 0 && first !== "" && first !== "None") checkFamilyOf(first, `${at}/clusterIP`, families[0], found);
	} else checkList(spec, at, found, first, families);
	if (count > 2) found.push(tooMany(place, text`At most two addresses are taken, one of each family.`));
	checkStack(spec, at, found, count, families.length);
}
function checkFamilies(spec, at, found) {
	const families = [];
	eachText(spec, "ipFamilies", at, (family, place) => {
		if (family !== "IPv4" && family !== "IPv6") found.push(notSupported(place, family, ["IPv4", "IPv6"]));
		if (families.includes(family)) found.push(duplicate(place, family));
		families.push(family);
	});
	return families;
}
function checkFamilyOf(ip, at, family, found) {
	const address = readAddress(ip);
	const none = ip.toLowerCase() === "none" ? "None" : void 0;
	if (address === void 0) found.push(invalid(at, ip, text`an IP address is taken, or None`, { suggestion: none }));
	else if (family !== void 0 && family === "IPv6" !== (address.bits === 128)) found.push(invalid(at, ip, text`by ipFamilies it must be an address of ${[family === "IPv6" ? "IPv6" : "IPv4"]}`));
	return address;
}
function checkList(spec, at, found, first, families) {
	const place = `${at}/clusterIPs`;
	if (first === "") found.push(invalidWhole(place, text`It must be empty where no clusterIP is given.`));
	const headless = isHeadless(spec);
	const bits = [];
	eachText(spec, "clusterIPs", at, (ip, where, index) => {
		if (index === 0 && first !== void 0 && first !== "" && ip !== first) found.push(invalid(where, ip, text`the first must be the clusterIP`));
		if (index === 0 && ip === "None") {
			if (lengthOf(spec, "clusterIPs") > 1) found.push(invalid(where, ip, text`None must be the only one`));
			return;
		}
		const address = checkFamilyOf(ip, where, headless ? void 0 : families[index], found);
		if (address !== void 0 && bits.includes(address.bits)) found.push(invalid(where, ip, text`there is an address of this family already`));
		if (address !== void 0) bits.push(address.bits);
	});
}
/** initIPFamilyFields of the Service's allocator: two of a thing need two families, and SingleStack is what holds where nothing is said. */
function checkStack(spec, at, found, ips, families) {
	const selectorless = spec.clusterIP === "None" && Object.keys(typeof spec.selector === "object" && spec.selector !== null ? spec.selector : {}).length === 0;
	if ((typeof spec.ipFamilyPolicy === "string" ? spec.ipFamilyPolicy : selectorless ? "RequireDualStack" : "SingleStack") !== "SingleStack" || ips !== 2 && families !== 2) return;
	found.push(invalidWhole(ips === 2 ? `${at}/clusterIPs` : `${at}/ipFamilies`, text`Two families need the ipFamilyPolicy PreferDualStack or RequireDualStack.`));
}
// src/kubernetes/network/service-ports.ts
/** A Service's ports: validateServicePort of core validation, v1.34.1, and what holds between them. */
function checkServicePorts(spec, at, found, type) {
	const several = lengthOf(spec, "ports") > 1;
	const names = /* @__PURE__ */ new Set();
	const numbers = /* @__PURE__ */ new Set();
	const nodePorts = /* @__PURE__ */ new Map();
	eachNeeding("port", spec, "ports", at, found, (port, place) => {
		checkPortName(port, place, found, names, several);
		const protocol = textAt(port, "protocol") || "TCP";
		oneOf(port, "protocol", place, found, protocols);
		const number = integerAt(port, "port");
		const why = number === void 0 ? void 0 : whyNotPort(number);
		if (number !== void 0 && why !== void 0) found.push(invalid(`${place}/port`, number, why));
		if (isSet(port, "targetPort") && port.targetPort !== 0 && port.targetPort !== "") portNumberOrName(port, "targetPort", place, found);
		const application = port.appProtocol;
		const whyApplication = typeof application === "string" ? whyNotQualifiedName(application) : void 0;
		if (typeof application === "string" && whyApplication !== void 0) found.push(invalid(`${place}/appProtocol`, application, whyApplication));
		if (number !== void 0) {
			if (numbers.has(`${protocol} ${number}`)) found.push(duplicate(`${place}/port`, number));
			numbers.add(`${protocol} ${number}`);
		}
		checkNodePort(port, place, found, type, {
			protocol,
			number
		}, nodePorts);
	});
}
function checkPortName(port, at, found, names, needed) {
	const name = textAt(port, "name");
	if (name === void 0) return;
	if (name === "") {
		if (needed) found.push(required(at, "name", { why: text`there are several ports` }));
		return;
	}
	const why = whyNotDns1123Label(name);
	if (why !== void 0) found.push(invalid(`${at}/name`, name, why));
	if (names.has(name)) found.push(duplicate(`${at}/name`, name));
	names.add(name);
}
/**
* Which ports of nodes there are is the cluster's setting, and a dry run does not look at it. One can be taken twice only for the same port
* with another protocol: initNodePorts of the Service's storage.
*/
function checkNodePort(port, at, found, type, taker, taken) {
	const number = integerAt(port, "nodePort") ?? 0;
	if (number === 0) return;
	if (type === "ClusterIP") found.push(forbidden(`${at}/nodePort`, text`It is not taken in a Service of type ClusterIP.`));
	const earlier = taken.get(number) ?? [];
	const allocated = type === "NodePort" || type === "LoadBalancer";
	if (earlier.some((other) => other.protocol === taker.protocol || allocated && other.number !== taker.number)) found.push(duplicate(`${at}/nodePort`, number));
	taken.set(number, [...earlier, taker]);
}
// src/kubernetes/network/service.ts
var sourceRanges = "service.beta.kubernetes.io/load-balancer-source-ranges";
var longestAffinity = 86400;
/** What the API server refuses of a Service: validateService of core validation, v1.34.1. A cluster's ranges of addresses and ports are not known. */
function checkService(object, minors) {
	const found = [];
	const spec = structAt(object, "spec");
	if (spec === void 0) {
		if (!isSet(object, "spec")) found.push(required("", "spec", { why: text`a Service has ports` }));
		return found;
	}
	const annotations = mappingAt(mappingAt(object, "metadata"), "annotations");
	const type = textAt(spec, "type") || "ClusterIP";
	oneOf(spec, "type", "/spec", found, [
		"ClusterIP",
		"NodePort",
		"LoadBalancer",
		"ExternalName"
	]);
	if (lengthOf(spec, "ports") === 0 && type !== "ExternalName" && !isHeadless(spec) && (Array.isArray(spec.ports) || !isSet(spec, "ports"))) found.push(required("/spec", "ports", { why: text`at least one` }));
	checkServicePorts(spec, "/spec", found, type);
	if (type === "ExternalName") checkExternalName(spec, found);
	else checkClusterIps(spec, "/spec", found, type);
	found.push(...labelRefusals(spec.selector, "/spec/selector"));
	checkAffinity$1(spec, "/spec", found);
	eachText(spec, "externalIPs", "/spec", (ip, place) => checkExternalIp(ip, place, found));
	checkBalancer(spec, annotations, found, type);
	checkTraffic(spec, found, type);
	const distributions = [
		"PreferClose",
		"PreferSameZone",
		"PreferSameNode"
	];
	const range = rangeOf(minors);
	if (range.oldest >= 31) oneOfStrictly(spec, "trafficDistribution", "/spec", found, allBefore(range, 34) ? ["PreferClose"] : distributions);
	checkTopologyMode(annotations, found);
	return found;
}
/** Two annotations for one thing must not contradict each other. */
function checkTopologyMode(annotations, found) {
	const keys = ["service.kubernetes.io/topology-mode", "service.kubernetes.io/topology-aware-hints"];
	if (!keys.every((key) => Object.hasOwn(annotations, key))) return;
	const [mode, hints] = keys.map((key) => textAt(annotations, key));
	if (mode === void 0 || hints === void 0 || mode === hints) return;
	const why = text`the older annotation topology-aware-hints says something else`;
	found.push(invalid("/metadata/annotations/service.kubernetes.io~1topology-mode", mode, why));
}
function checkExternalName(spec, found) {
	for (const key of ["clusterIPs", "ipFamilies"]) if (lengthOf(spec, key) > 0) found.push(forbidden(`/spec/${key}`, text`It is not taken in a Service of type ExternalName.`));
	if (textAt(spec, "clusterIP")) found.push(forbidden("/spec/clusterIP", text`It is not taken in a Service of type ExternalName.`));
	if (isSet(spec, "ipFamilyPolicy")) found.push(forbidden("/spec/ipFamilyPolicy", text`It is not taken in a Service of type ExternalName.`));
	const name = textAt(spec, "externalName");
	if (name === void 0) return;
	const domain = name.endsWith(".") ? name.slice(0, -1) : name;
	const why = domain === "" ? void 0 : whyNotDns1123Subdomain(domain);
	if (domain === "") found.push(required("/spec", "externalName"));
	else if (why !== void 0) found.push(invalid("/spec/externalName", name, why));
}
/** A config of session affinity is dropped by defaulting where the affinity is None. */
function checkAffinity$1(spec, at, found) {
	oneOf(spec, "sessionAffinity", at, found, ["ClientIP", "None"]);
	const config = structAt(spec, "sessionAffinityConfig");
	const client = config === void 0 ? void 0 : structAt(config, "clientIP");
	if (spec.sessionAffinity === "ClientIP" && client !== void 0) inRange(client, "timeoutSeconds", `${at}/sessionAffinityConfig/clientIP`, found, 1, longestAffinity);
}
/** ValidateEndpointIP: an address that can be reached from elsewhere. */
function checkExternalIp(value, at, found) {
	const address = readAddress(value);
	if (address === void 0) found.push(invalid(at, value, text`an IP address is taken, as 10.9.8.7 or 2001:db8::ffff`));
	else if (isLocal(address)) found.push(invalid(at, value, text`an unspecified, loopback or link-local address cannot be reached`));
}
function isLocal({ bits, number }) {
	if (number === 0n) return true;
	if (bits === 32) return number >> 24n === 127n || number >> 16n === 43518n || number >> 8n === 14680064n;
	return number === 1n || number >> 118n === 1018n || number >> 112n === 65282n;
}
function checkBalancer(spec, annotations, found, type) {
	const says = text`It is taken only in a Service of type LoadBalancer.`;
	const balancer = type === "LoadBalancer";
	const ranges = lengthOf(spec, "loadBalancerSourceRanges");
	if (ranges > 0 && !balancer) found.push(forbidden("/spec/loadBalancerSourceRanges", says));
	eachText(spec, "loadBalancerSourceRanges", "/spec", (value, place) => checkSourceRange(value, value, place, found));
	const annotated = annotations[sourceRanges];
	if (ranges === 0 && typeof annotated === "string") {
		const place = `/metadata/annotations/${sourceRanges.replace("/", "~1")}`;
		if (!balancer) found.push(forbidden(place, says));
		if (annotated.trim() !== "") for (const value of annotated.split(",")) checkSourceRange(value, annotated, place, found);
	}
	if (isSet(spec, "allocateLoadBalancerNodePorts") && !balancer) found.push(forbidden("/spec/allocateLoadBalancerNodePorts", says));
	const cls = spec.loadBalancerClass;
	if (cls === void 0 || cls === null) return;
	const why = typeof cls === "string" ? whyNotQualifiedName(cls) : void 0;
	if (!balancer) found.push(forbidden("/spec/loadBalancerClass", says));
	else if (typeof cls === "string" && why !== void 0) found.push(invalid("/spec/loadBalancerClass", cls, why));
}
function checkSourceRange(value, shown, at, found) {
	if (readBlock(value.trim()) === void 0) found.push(invalid(at, shown, text`blocks of addresses are taken, as 10.9.8.0/24`));
}
/** Traffic policies and the health check's port: validateServiceExternalTrafficPolicy and its neighbour. */
function checkTraffic(spec, found, type) {
	const outside = type === "LoadBalancer" || type === "NodePort" || type === "ClusterIP" && lengthOf(spec, "externalIPs") > 0;
	const policy = textAt(spec, "externalTrafficPolicy");
	if (!outside && policy) found.push(forbidden("/spec/externalTrafficPolicy", text`It is taken only where a Service can be reached from outside.`));
	else oneOf(spec, "externalTrafficPolicy", "/spec", found, ["Cluster", "Local"]);
	oneOfStrictly(spec, "internalTrafficPolicy", "/spec", found, ["Cluster", "Local"]);
	const port = spec.healthCheckNodePort;
	if (typeof port !== "number" || port === 0) return;
	if (type !== "LoadBalancer" || policy !== "Local") found.push(forbidden("/spec/healthCheckNodePort", text`It is taken only with type LoadBalancer and externalTrafficPolicy Local.`));
	else inRange(spec, "healthCheckNodePort", "/spec", found, 1, 65535);
}
// src/kubernetes/network/checks.ts
/** By `group/Kind`. */
var networkChecks = {
	"/Service": checkService,
	"networking.k8s.io/Ingress": checkIngress,
	"networking.k8s.io/NetworkPolicy": checkNetworkPolicy
};
// src/kubernetes/rbac/binding.ts
var topic$1 = "rbac-binding";
var rbacGroup = "rbac.authorization.k8s.io";
/** What ValidateRoleBinding (k8s.io/kubernetes v1.34.1, pkg/apis/rbac/validation) refuses after defaulting. */
function* checkRoleBinding(object) {
	yield* roleRefRefusals(object, ["Role", "ClusterRole"]);
	yield* subjectsRefusals(object, true);
}
/** What ValidateClusterRoleBinding refuses: only a ClusterRole can be bound, and a ServiceAccount needs its namespace. */
function* checkClusterRoleBinding(object) {
	yield* roleRefRefusals(object, ["ClusterRole"]);
	yield* subjectsRefusals(object, false);
}
function* roleRefRefusals(object, kinds) {
	const ref = fieldOf(object, "roleRef");
	const at = ref === void 0 || ref === null ? "" : "/roleRef";
	const group = stringAt(ref, "apiGroup");
	const kind = stringAt(ref, "kind");
	const name = stringAt(ref, "name");
	if (group !== "" && group !== rbacGroup) yield notSupported("/roleRef/apiGroup", group, [rbacGroup], {
		topic: topic$1,
		suggestion: rbacGroup
	});
	if (kind === "") yield required(at, "roleRef's kind", { topic: topic$1 });
	else if (!kinds.includes(kind)) yield notSupported("/roleRef/kind", kind, kinds, { topic: topic$1 });
	if (name === "") yield required(at, "roleRef's name", { topic: topic$1 });
	const why = whyNotPathSegment(name);
	if (why !== void 0) yield invalid("/roleRef/name", name, why, { topic: topic$1 });
}
function* subjectsRefusals(object, namespaced) {
	for (const [index, subject] of listAt(object, "subjects").entries()) yield* subjectRefusals(subject, child("/subjects", index), namespaced);
}
function* subjectRefusals(subject, pointer, namespaced) {
	const kind = stringAt(subject, "kind");
	const name = stringAt(subject, "name");
	const group = stringAt(subject, "apiGroup");
	if (name === "") yield required(pointer, "name", { topic: topic$1 });
	if (kind === "ServiceAccount") {
		const why = name === "" ? void 0 : whyNotDns1123Subdomain(name);
		if (why !== void 0) yield invalid(child(pointer, "name"), name, why, { topic: topic$1 });
		if (group !== "") yield notSupported(child(pointer, "apiGroup"), group, [""], {
			topic: topic$1,
			suggestion: ""
		});
		if (!namespaced && stringAt(subject, "namespace") === "") yield required(pointer, "namespace", {
			topic: topic$1,
			why: text`a ClusterRoleBinding has none that a ServiceAccount could be looked up in`
		});
	} else if (kind === "User" || kind === "Group") {
		if (group !== "" && group !== rbacGroup) yield notSupported(child(pointer, "apiGroup"), group, [rbacGroup], {
			topic: topic$1,
			suggestion: rbacGroup
		});
	} else if (kind === "") yield required(pointer, "kind", { topic: topic$1 });
	else yield notSupported(child(pointer, "kind"), kind, [
		"ServiceAccount",
		"User",
		"Group"
	], { topic: topic$1 });
}
// src/kubernetes/rbac/role.ts
var topic = "rbac-rule";
/** What ValidateRole (k8s.io/kubernetes v1.34.1, pkg/apis/rbac/validation) refuses. */
function* checkRole(object) {
	yield* rulesRefusals(object, true);
}
/** What ValidateClusterRole refuses: also aggregation without a selector. */
function* checkClusterRole(object) {
	yield* rulesRefusals(object, false);
	const aggregation = fieldOf(object, "aggregationRule");
	if (!isMapping(aggregation)) return;
	const selectors = listAt(aggregation, "clusterRoleSelectors");
	if (selectors.length === 0) yield required("/aggregationRule", "a clusterRoleSelector", {
		topic,
		why: text`the rules are gathered by at least one`
	});
	for (const [index, selector] of selectors.entries()) yield* selectorRefusals(selector, child("/aggregationRule/clusterRoleSelectors", index));
}
function* rulesRefusals(object, namespaced) {
	for (const [index, rule] of listAt(object, "rules").entries()) yield* ruleRefusals(rule, child("/rules", index), namespaced);
}
/** ValidatePolicyRule: whom a rule is about must be told, and URLs outside the API only by a ClusterRole, in a rule of their own. */
function* ruleRefusals(rule, pointer, namespaced) {
	const isEmpty = (field) => listAt(rule, field).length === 0;
	if (isEmpty("verbs")) yield required(pointer, "at least one verb", { topic });
	if (!isEmpty("nonResourceURLs")) {
		const at = child(pointer, "nonResourceURLs");
		if (namespaced) yield invalidWhole(at, text`A Role cannot grant URLs outside the API: only a ClusterRole can.`, { topic });
		if (!isEmpty("apiGroups") || !isEmpty("resources") || !isEmpty("resourceNames")) yield invalidWhole(at, text`A rule is either about resources or about URLs outside the API: write two.`, { topic });
		return;
	}
	if (isEmpty("apiGroups")) yield required(pointer, "apiGroups", {
		topic,
		why: text`at least one, and "" is the core group`
	});
	if (isEmpty("resources")) yield required(pointer, "resources", {
		topic,
		why: text`at least one`
	});
}
// src/kubernetes/rbac/checks.ts
/** By `group/Kind`. */
var rbacChecks = {
	"rbac.authorization.k8s.io/ClusterRole": checkClusterRole,
	"rbac.authorization.k8s.io/ClusterRoleBinding": checkClusterRoleBinding,
	"rbac.authorization.k8s.io/Role": checkRole,
	"rbac.authorization.k8s.io/RoleBinding": checkRoleBinding
};
// src/kubernetes/workloads/claims.ts
/** validateResourceClaimNames: each claim is one of the Pod's, and is taken once. */
function checkClaims$1(requirements, at, found, known) {
	const taken = /* @__PURE__ */ new Set();
	eachNeeding("name", requirements, "claims", at, found, (claim, place) => {
		const name = neededText(claim, "name", place, found, "by-schema");
		formedText(claim, "request", place, found, whyNotDns1123Label);
		if (name === void 0) return;
		const request = textAt(claim, "request") ?? "";
		const key = request === "" ? name : `${name}/${request}`;
		const overlaps = request === "" && [...taken].some((other) => other.startsWith(`${name}/`));
		if (taken.has(name) || taken.has(key) || overlaps) found.push(duplicate(`${place}/name`, key));
		taken.add(key);
		if (!known.has(name)) found.push(notFound(`${place}/name`, name, text`is none of the Pod's resourceClaims`));
	});
}
/** A Pod's resource claims: validatePodResourceClaim. Gives their names. */
function podClaimNames(spec) {
	const names = /* @__PURE__ */ new Set();
	eachItem(spec, "resourceClaims", "", (claim) => {
		const name = textAt(claim, "name");
		if (name) names.add(name);
	});
	return names;
}
/** Checks a Pod's resource claims themselves. */
function checkPodClaims(spec, at, found, form) {
	const names = /* @__PURE__ */ new Set();
	eachNeeding("name", spec, "resourceClaims", at, found, (claim, place) => {
		const name = neededText(claim, "name", place, found, "by-schema");
		if (name !== void 0 && names.has(name)) found.push(duplicate(`${place}/name`, name));
		else formedText(claim, "name", place, found, whyNotDns1123Label);
		if (name !== void 0) names.add(name);
		const given = ["resourceClaimName", "resourceClaimTemplateName"].filter((key) => isSet(claim, key));
		if (given.length === 0) found.push(required(place, "a resourceClaimName or a resourceClaimTemplateName"));
		if (given.length > 1) found.push(forbidden(`${place}/resourceClaimTemplateName`, text`A claim has a name or a template's name, not both.`));
		for (const key of given) {
			const value = claim[key];
			const why = typeof value === "string" ? form(value) : void 0;
			if (typeof value === "string" && why !== void 0) found.push(invalid(`${place}/${key}`, value, why));
		}
	});
}
// src/kubernetes/workloads/resource-names.ts
var standard = /* @__PURE__ */ new Set([
	"cpu",
	"memory",
	"ephemeral-storage"
]);
/** Pages of memory of one size: IsHugePageResourceName of core's helpers. */
function isHugePages(name) {
	return name.startsWith("hugepages-");
}
/** Resources of Kubernetes itself: IsNativeResource. */
function isNative(name) {
	return !name.includes("/") || name.includes("kubernetes.io/");
}
/** Devices and the like, which come in whole numbers and cannot be shared: IsExtendedResourceName. */
function isExtended(name) {
	return !isNative(name) && !name.startsWith("requests.") && whyNotQualifiedName(`requests.${name}`) === void 0;
}
/** Resources of which more may be limited than requested: IsOvercommitAllowed. */
function isOvercommitAllowed(name) {
	return isNative(name) && !isHugePages(name);
}
/** Why a container cannot ask for a resource of this name, or undefined: validateContainerResourceName. */
function whyNotContainerResource(name) {
	if (standard.has(name)) return void 0;
	const why = whyNotQualifiedName(name);
	if (why !== void 0) return why;
	if (!name.includes("/")) return isHugePages(name) ? void 0 : text`a container has cpu, memory, ephemeral-storage and hugepages of a size; other resources have a domain before a /`;
	return isNative(name) || isExtended(name) ? void 0 : text`the name of an extended resource is too long or begins with requests.`;
}
/** Why a whole Pod cannot ask for a resource of this name, or undefined: validatePodResourceName. */
function whyNotPodResource(name) {
	return name === "cpu" || name === "memory" || isHugePages(name) ? whyNotQualifiedName(name) : text`for a whole Pod only cpu, memory and hugepages of a size are taken`;
}
// src/kubernetes/workloads/resources.ts
var largestInt64 = 2n ** 63n;
/** Reports every quantity of a list that Go cannot decode, and gives the others. */
function readAmounts(list, at, found) {
	const amounts = /* @__PURE__ */ new Map();
	if (list === void 0) return amounts;
	for (const [name, written] of Object.entries(list)) {
		if (typeof written !== "string" && typeof written !== "number") {
			if (written === null) amounts.set(name, 0n);
			continue;
		}
		const quantity = readQuantity(written);
		if (quantity === "invalid") found.push(notAQuantity(child(at, name), written));
		else if (quantity !== "huge") amounts.set(name, inMillis(quantity));
	}
	return amounts;
}
/** A quantity that Go cannot decode, with the one that was most likely meant. */
function notAQuantity(at, written) {
	const tight = typeof written === "string" ? written.replaceAll(/\s+/g, "").replace(/[bB]$/, "") : void 0;
	const suggestion = (tight === void 0 ? [] : [
		tight,
		tight.replace(/k$/i, "k"),
		tight.replace(/[mgtp]$/, (unit) => unit.toUpperCase())
	]).find((candidate) => /^[\d.]+[a-zA-Z]*$/.test(candidate) && readQuantity(candidate) !== "invalid");
	return undecodable(at, text`This is not a quantity: digits with a suffix such as m, k, M, G, Ki, Mi or Gi are taken.`, { suggestion });
}
/** One quantity outside a list, for instance a sizeLimit: it must not be negative. */
function checkQuantity(written, at, found) {
	if (typeof written !== "string" && typeof written !== "number") return;
	const quantity = readQuantity(written);
	if (quantity === "invalid") found.push(notAQuantity(at, written));
	else if (quantity !== "huge" && quantity.nanos < 0n) found.push(invalid(at, written, text`it must not be negative`));
}
/** Limits and requests: validateResourceRequirements of core validation. A limit stands for a missing request in a Pod, never against it. */
function checkResources(requirements, at, found, rules) {
	const limits = checkAmounts(requirements, "limits", at, found, rules);
	const requests = checkAmounts(requirements, "requests", at, found, rules);
	const limited = structAt(requirements, "limits");
	for (const [name, request] of requests) {
		const limit = limits.get(name);
		if (limit === void 0) {
			if (!isOvercommitAllowed(name) && !(limited !== void 0 && Object.hasOwn(limited, name))) found.push(invalidWhole(child(`${at}/requests`, name), text`A limit of the same amount must be given: this resource cannot be shared.`));
		} else if (!isOvercommitAllowed(name) && request !== limit) found.push(invalidWhole(child(`${at}/requests`, name), text`The request must equal the limit: this resource cannot be shared.`));
		else if (request > limit) found.push(invalidWhole(child(`${at}/requests`, name), text`The request is more than the limit.`));
	}
	checkHugePagesCompany(limits, requests, at, found);
	if (rules.claims !== void 0) checkClaims$1(requirements, at, found, rules.claims);
}
function checkAmounts(requirements, key, at, found, rules) {
	const amounts = readAmounts(structAt(requirements, key), `${at}/${key}`, found);
	for (const [name, amount] of amounts) {
		const place = child(`${at}/${key}`, name);
		const why = rules.whyNotName(name);
		if (why !== void 0) found.push(invalid(place, name, why, {
			part: "key",
			suggestion: nearestResource(name)
		}));
		if (amount < 0n) found.push(invalidWhole(place, text`An amount must not be negative.`));
		if (isExtended(name) && amount % 1000n !== 0n && amount < largestInt64) found.push(invalidWhole(place, text`This resource comes in whole numbers.`));
		if (isHugePages(name)) checkHugePages(name, amount, place, found);
	}
	return amounts;
}
function nearestResource(name) {
	const folded = name.toLowerCase().replaceAll(/[\s_]+/g, "-");
	return [
		"cpu",
		"memory",
		"ephemeral-storage"
	].find((known) => known === folded && known !== name);
}
/** IsHugePageResourceValueDivisible: the size in the name must be a whole number of bytes, and the amount a multiple of it. */
function checkHugePages(name, amount, at, found) {
	const size = readQuantity(name.slice(10));
	if (size === "huge") return;
	const bytes = size === "invalid" ? 0n : inMillis(size);
	if (bytes <= 0n || bytes % 1000n !== 0n) {
		found.push(invalid(at, name, text`a size of pages such as 2Mi must follow hugepages-`, { part: "key" }));
		return;
	}
	const whole = (amount + (amount > 0n ? 999n : 0n)) / 1000n;
	if (whole % (bytes / 1000n) !== 0n && whole < largestInt64) found.push(invalidWhole(at, text`The amount is not a multiple of the size of the pages.`));
}
function checkHugePagesCompany(limits, requests, at, found) {
	const names = [...limits.keys(), ...requests.keys()];
	if (names.find(isHugePages) === void 0 || names.includes("cpu") || names.includes("memory")) return;
	found.push(forbidden(at, text`Huge pages are given only along with cpu or memory.`));
}
var containerRules = (claims) => ({
	whyNotName: whyNotContainerResource,
	claims
});
// src/kubernetes/storage/claim-spec.ts
var accessModes = [
	"ReadWriteOnce",
	"ReadOnlyMany",
	"ReadWriteMany",
	"ReadWriteOncePod"
];
/** What a claim asks for: ValidatePersistentVolumeClaimSpec of core validation, v1.34.1. */
function checkClaimSpec(spec, at, found) {
	checkAccessModes(spec, at, found);
	const selector = structAt(spec, "selector");
	if (selector !== void 0) found.push(...selectorRefusals(selector, `${at}/selector`));
	checkStorage(spec, at, found);
	for (const key of ["storageClassName", "volumeAttributesClassName"]) formedText(spec, key, at, found, whyNotDns1123Subdomain);
	oneOfStrictly(spec, "volumeMode", at, found, ["Block", "Filesystem"]);
	checkDataSources(spec, at, found);
}
function checkAccessModes(spec, at, found) {
	const given = fieldOf(spec, "accessModes");
	if (given === void 0 || given === null) found.push(required(at, "accessModes", { why: text`at least one access mode` }));
	else if (Array.isArray(given) && given.length === 0) found.push(required(`${at}/accessModes`, "at least one access mode"));
	let once = false;
	let others = false;
	eachText(spec, "accessModes", at, (mode, place) => {
		if (!accessModes.includes(mode)) found.push(notSupported(place, mode, accessModes));
		else if (mode === "ReadWriteOncePod") once = true;
		else others = true;
	});
	if (once && others) found.push(forbidden(`${at}/accessModes`, text`ReadWriteOncePod is not taken along with other access modes.`));
}
function checkStorage(spec, at, found) {
	const resources = structAt(spec, "resources");
	const place = `${at}/resources`;
	if (resources === void 0) {
		if (!isSet(spec, "resources")) found.push(required(at, "resources.requests.storage"));
		return;
	}
	readAmounts(structAt(resources, "limits"), `${place}/limits`, found);
	const requests = structAt(resources, "requests");
	if (requests === void 0) {
		if (!isSet(resources, "requests")) found.push(required(place, "requests.storage"));
		return;
	}
	const amounts = readAmounts(requests, `${place}/requests`, found);
	if (!Object.hasOwn(requests, "storage")) {
		found.push(required(`${place}/requests`, "storage"));
		return;
	}
	const storage = amounts.get("storage");
	if (storage !== void 0 && storage <= 0n) found.push(invalidWhole(`${place}/requests/storage`, text`The amount must be more than 0.`));
}
/** A dataSource of an unknown kind is dropped unless a dataSourceRef is given: EnforceDataSourceBackwardsCompatibility. */
function checkDataSources(spec, at, found) {
	const given = structAt(spec, "dataSource");
	const ref = structAt(spec, "dataSourceRef");
	const refCounts = ref !== void 0 && !textAt(ref, "namespace");
	const known = given !== void 0 && isKnownSource(given);
	if (given !== void 0 && (known || refCounts)) checkSource$1(given, `${at}/dataSource`, found);
	if (ref === void 0 || !refCounts) return;
	checkSource$1(ref, `${at}/dataSourceRef`, found);
	if (given === void 0) return;
	if (![
		"apiGroup",
		"kind",
		"name"
	].every((key) => (given[key] ?? null) === (ref[key] ?? null))) found.push(invalidWhole(`${at}/dataSource`, text`It must say the same as dataSourceRef, or be left out.`));
}
function isKnownSource(source) {
	const group = textAt(source, "apiGroup");
	const kind = textAt(source, "kind");
	return kind === "PersistentVolumeClaim" && group === "" || kind === "VolumeSnapshot" && group === "snapshot.storage.k8s.io";
}
function checkSource$1(source, at, found) {
	neededText(source, "name", at, found, "here");
	const kind = neededText(source, "kind", at, found, "here");
	formedText(source, "apiGroup", at, found, whyNotDns1123Subdomain);
	if (kind !== void 0 && textAt(source, "apiGroup") === "" && kind !== "PersistentVolumeClaim") found.push(invalid(`${at}/kind`, kind, text`without an apiGroup only a PersistentVolumeClaim is taken`));
	formedText(source, "namespace", at, found, whyNotDns1123Label);
}
/** The claim that an ephemeral volume makes: validateEphemeralVolumeSource. Of the metadata only labels and annotations are taken. */
function checkClaimTemplate(source, at, found) {
	const template = structAt(source, "volumeClaimTemplate");
	if (template === void 0) {
		if (!isSet(source, "volumeClaimTemplate")) found.push(required(at, "volumeClaimTemplate"));
		return;
	}
	const place = `${at}/volumeClaimTemplate`;
	const metadata = structAt(template, "metadata");
	if (metadata !== void 0) {
		found.push(...labelRefusals(metadata.labels, `${place}/metadata/labels`));
		found.push(...annotationRefusals(metadata.annotations, `${place}/metadata/annotations`));
		for (const [key, value] of Object.entries(metadata)) {
			if (key === "labels" || key === "annotations" || !isGiven(value, lengthOf(metadata, key))) continue;
			found.push(forbidden(child(`${place}/metadata`, key), text`Only labels and annotations are taken here.`, { part: "key" }));
		}
	}
	const spec = structAt(template, "spec");
	if (spec !== void 0) checkClaimSpec(spec, `${place}/spec`, found);
	else if (template.spec === null) found.push(required(`${place}/spec`, "accessModes"));
}
function isGiven(value, length) {
	return Array.isArray(value) ? length > 0 : typeof value === "string" && value !== "" || typeof value === "number" && value !== 0;
}
// src/kubernetes/storage/claim.ts
/** What the API server refuses of a PersistentVolumeClaim: ValidatePersistentVolumeClaim of core validation, v1.34.1. */
function checkPersistentVolumeClaim(object) {
	const found = [];
	const spec = structAt(object, "spec");
	if (spec !== void 0) checkClaimSpec(spec, "/spec", found);
	else if (!isSet(object, "spec")) found.push(required("", "spec", { why: text`a claim has access modes and asks for storage` }));
	return found;
}
// src/kubernetes/storage/checks.ts
/** By `group/Kind`. */
var storageChecks = { "/PersistentVolumeClaim": checkPersistentVolumeClaim };
// src/kubernetes/workloads/cron-schedule.ts
var fields = [
	{
		name: "minute",
		least: 0,
		most: 59
	},
	{
		name: "hour",
		least: 0,
		most: 23
	},
	{
		name: "day of the month",
		least: 1,
		most: 31
	},
	{
		name: "month",
		least: 1,
		most: 12,
		names: [
			"jan",
			"feb",
			"mar",
			"apr",
			"may",
			"jun",
			"jul",
			"aug",
			"sep",
			"oct",
			"nov",
			"dec"
		]
	},
	{
		name: "day of the week",
		least: 0,
		most: 6,
		names: [
			"sun",
			"mon",
			"tue",
			"wed",
			"thu",
			"fri",
			"sat"
		]
	}
];
var descriptors = [
	"@yearly",
	"@annually",
	"@monthly",
	"@weekly",
	"@daily",
	"@midnight",
	"@hourly"
];
var duration = /^[+-]?(?:(?:\d+\.?\d*|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+$/;
/** Why a text is no schedule, or undefined: ParseStandard of github.com/robfig/cron v3, and no time zone inside (validateScheduleFormat). */
function whyNotSchedule(schedule) {
	if (schedule.includes("TZ")) return text`a time zone stands in spec.timeZone, not in the schedule`;
	if (schedule.startsWith("@")) return whyNotDescriptor(schedule);
	const parts = schedule.split(/[\s\u0085]+/).filter((part) => part !== "");
	if (parts.length !== 5) return text`five fields are taken (minute, hour, day of the month, month, day of the week), and there are ${parts.length}`;
	for (const [index, bounds] of fields.entries()) {
		const why = whyNotField(parts[index] ?? "", bounds);
		if (why !== void 0) return why;
	}
}
function whyNotDescriptor(schedule) {
	if (descriptors.includes(schedule)) return void 0;
	if (schedule.startsWith("@every ")) {
		const every = schedule.slice(7);
		return every === "0" || duration.test(every) ? void 0 : text`@every is followed by a duration such as 1h30m`;
	}
	return text`of the words with @, only @yearly, @annually, @monthly, @weekly, @daily, @midnight, @hourly and @every are taken`;
}
function whyNotField(field, bounds) {
	for (const part of field.split(",")) {
		const why = part === "" ? void 0 : whyNotPart(part, bounds);
		if (why !== void 0) return why;
	}
}
function whyNotPart(part, bounds) {
	const [range = "", stepText, ...moreSteps] = part.split("/");
	const [low = "", high, ...moreBounds] = range.split("-");
	const star = low === "*" || low === "?";
	const first = star ? bounds.least : numberIn(low, bounds);
	let last = star ? bounds.most : high === void 0 ? first : numberIn(high, bounds);
	const step = stepText === void 0 ? 1 : whole(stepText);
	if (moreSteps.length > 0 || moreBounds.length > 0 && !star || first === void 0 || last === void 0 || step === void 0) return text`the ${[bounds.name]} is no number, range or step`;
	if (stepText !== void 0 && high === void 0) last = bounds.most;
	if (first < bounds.least || last > bounds.most) return text`the ${[bounds.name]} is from ${bounds.least} to ${bounds.most}`;
	if (first > last) return text`the range of the ${[bounds.name]} ends before it begins`;
	return step === 0 ? text`the step of the ${[bounds.name]} must not be 0` : void 0;
}
function numberIn(word, bounds) {
	const index = bounds.names?.indexOf(word.toLowerCase()) ?? -1;
	return index === -1 ? whole(word) : index + bounds.least;
}
/** strconv.Atoi takes a sign; a minus is refused but for -0. */
function whole(word) {
	return /^(?:\+?\d+|-0+)$/.test(word) ? Math.abs(Number(word)) : void 0;
}
// src/kubernetes/workloads/rollout.ts
var largestInt32$1 = 2147483647;
var percentPattern = /^\d+%$/;
/** A number or percentage: ValidatePositiveIntOrPercent and IsNotMoreThan100Percent of apps validation. Gives its number, or that of the default. */
function intOrPercent(owner, key, at, found, rules) {
	const value = fieldOf(owner, key);
	const place = `${at}/${key}`;
	if (value === void 0 || value === null) return rules.absent;
	if (typeof value === "number") {
		if (value < 0) found.push(invalid(place, value, text`it must not be negative`));
		else decodable(owner, key, at, found);
		return value;
	}
	if (typeof value !== "string") return rules.absent;
	if (!percentPattern.test(value)) {
		const suggestion = /^\d+$/.test(value) ? value : void 0;
		found.push(invalid(place, value, text`a text is taken only as a percentage such as 25%; a number stands without quotes`, { suggestion }));
		return rules.absent;
	}
	const percent = Number(value.slice(0, -1));
	if (rules.capped && percent > 100) found.push(invalid(place, value, text`it must not be more than 100%`));
	return percent;
}
/** Reports a number that Go's int32 does not hold; schemas do not limit what may be a number or a text. */
function decodable(owner, key, at, found) {
	const value = fieldOf(owner, key);
	if (typeof value === "number" && Math.abs(value) > largestInt32$1) found.push(undecodable(`${at}/${key}`, text`A number of 32 bits is taken.`));
}
// src/kubernetes/workloads/selector.ts
/** A controller's selector: it has to be one, not to be empty, and to select the template's Pods. */
function checkSelector(spec, at, found) {
	const selector = structAt(spec, "selector");
	const place = `${at}/selector`;
	if (selector === void 0) {
		if (spec.selector === null) found.push(required(place, "selector"));
		return;
	}
	const before = found.length;
	found.push(...selectorRefusals(selector, place));
	if (isEmptySelector(selector)) {
		found.push(invalidWhole(place, text`An empty selector is not taken: it would select every Pod.`));
		return;
	}
	if (found.length > before) return;
	const template = structAt(spec, "template");
	if (template === void 0) return;
	checkSelects(selector, mappingAt(mappingAt(template, "metadata"), "labels"), at, found);
}
function isEmptySelector(selector) {
	const labels = structAt(selector, "matchLabels");
	const expressions = selector.matchExpressions;
	if (isSet(selector, "matchLabels") && labels === void 0) return false;
	if (isSet(selector, "matchExpressions") && !Array.isArray(expressions)) return false;
	return (labels === void 0 || Object.keys(labels).length === 0) && !(Array.isArray(expressions) && expressions.length > 0);
}
/** Reports each part of a selector that the template's labels do not meet. */
function checkSelects(selector, labels, at, found) {
	const place = `${at}/selector`;
	for (const [key, wanted] of Object.entries(structAt(selector, "matchLabels") ?? {})) {
		const has = Object.hasOwn(labels, key) ? labels[key] : void 0;
		if ((has ?? (has === null ? "" : void 0)) === (wanted ?? "")) continue;
		const says = text`The template's labels do not have it, so that the Pods would not be selected: give selector and template the same label.`;
		found.push(invalidWhole(child(`${place}/matchLabels`, key), says, typeof has === "string" ? { suggestion: has } : {}));
	}
	eachItem(selector, "matchExpressions", place, (expression, where) => {
		if (!meets(expression, labels)) found.push(invalidWhole(where, text`The template's labels do not meet it, so that the Pods would not be selected.`));
	});
}
/** Whether labels meet one requirement of a selector: labels.Requirement.Matches of apimachinery. */
function meets(expression, labels) {
	const key = textAt(expression, "key") ?? "";
	const has = Object.hasOwn(labels, key);
	const value = has ? labels[key] ?? "" : void 0;
	const values = Array.isArray(expression.values) ? expression.values.map((item) => item ?? "") : [];
	if (expression.operator === "In") return has && values.includes(value);
	if (expression.operator === "NotIn") return !has || !values.includes(value);
	if (expression.operator === "Exists") return has;
	return expression.operator !== "DoesNotExist" || !has;
}
// src/kubernetes/workloads/paths.ts
/** Why a path may not be taken from a folder's root, or undefined: validatePathNoBacksteps of core validation. */
function whyBackstep(path) {
	return path.includes("..") && path.split("/").includes("..") ? text`a path must not contain ..` : void 0;
}
/** Why a path is not one beneath a volume, or undefined: validateLocalDescendingPath. */
function whyNotBeneath(path) {
	return path.startsWith("/") ? text`a path inside a volume does not begin with /` : whyBackstep(path);
}
/** Why a file may not have this path in a volume, or undefined: ValidateLocalNonReservedPath. */
function whyNotFilePath(path) {
	return whyNotBeneath(path) ?? (path.startsWith("..") && !path.startsWith("../") ? text`names that begin with .. are reserved` : void 0);
}
// src/kubernetes/workloads/pod-annotations.ts
var seccompPod = "seccomp.security.alpha.kubernetes.io/pod";
var seccompContainer = "container.seccomp.security.alpha.kubernetes.io/";
var appArmor = "container.apparmor.security.beta.kubernetes.io/";
var deletionCost = "controller.kubernetes.io/pod-deletion-cost";
var mirror = "kubernetes.io/config.mirror";
/** Annotations that mean something to a Pod: ValidatePodSpecificAnnotations of core validation, v1.34.1. */
function checkPodAnnotations(annotations, spec, at, found) {
	if (annotations === null || typeof annotations !== "object") return;
	for (const [key, written] of Object.entries(annotations)) {
		const value = written ?? "";
		if (typeof value !== "string" || !key.includes("kubernetes.io/")) continue;
		const place = child(at, key);
		const why = whyNotPodAnnotation(key, value);
		if (why !== void 0) found.push(invalid(place, value, why));
		if (key === mirror && !textAt(spec, "nodeName")) found.push(invalidWhole(place, text`A mirror Pod must name its node in spec.nodeName.`));
		if (key.startsWith(appArmor) && !hasContainer(spec, key.slice(47))) found.push(invalid(place, key, text`the Pod has no container of that name`, { part: "key" }));
		if (key === seccompPod) compare(spec, value, place, found);
		else if (key.startsWith(seccompContainer)) eachContainer(spec, (container) => {
			if (container.name === key.slice(47)) compare(container, value, place, found);
		});
	}
}
function whyNotPodAnnotation(key, value) {
	if (key === deletionCost) {
		const number = /^(?:-?[1-9]\d*|0)$/.test(value) ? Number(value) : NaN;
		return Math.abs(number) <= 2147483647 ? void 0 : text`a whole number of 32 bits is taken`;
	}
	if (key === seccompPod || key.startsWith(seccompContainer)) {
		if (value === "runtime/default" || value === "docker/default" || value === "unconfined") return void 0;
		return value.startsWith("localhost/") ? whyNotBeneath(value.slice(10)) : text`it is not the name of a seccomp profile`;
	}
	if (!key.startsWith(appArmor) || value === "" || value === "runtime/default" || value === "unconfined") return void 0;
	return value.startsWith("localhost/") ? void 0 : text`it is not the name of an AppArmor profile`;
}
/** validateSeccompAnnotationsAndFieldsMatch: annotation and field must not contradict each other. */
function compare(owner, annotation, at, found) {
	const context = structAt(owner, "securityContext");
	const profile = context === void 0 ? void 0 : structAt(context, "seccompProfile");
	if (profile === void 0) return;
	if (!(profile.type === "Unconfined" ? annotation === "unconfined" : profile.type === "RuntimeDefault" ? annotation === "runtime/default" || annotation === "docker/default" : profile.type !== "Localhost" || annotation === `localhost/${textAt(profile, "localhostProfile") ?? ""}`)) found.push(forbidden(at, text`The seccompProfile says something else.`));
}
function eachContainer(spec, visit) {
	for (const key of [
		"initContainers",
		"containers",
		"ephemeralContainers"
	]) eachItem(spec, key, "", visit);
}
function hasContainer(spec, name) {
	let has = false;
	eachContainer(spec, (container) => {
		if (container.name === name) has = true;
	});
	return has;
}
// src/kubernetes/workloads/field-refs.ts
/** What an environment variable can take from the Pod: validEnvDownwardAPIFieldPathExpressions. spec.host is the old name of spec.nodeName. */
var envFields = [
	"metadata.name",
	"metadata.namespace",
	"metadata.uid",
	"spec.nodeName",
	"spec.host",
	"spec.serviceAccountName",
	"status.hostIP",
	"status.hostIPs",
	"status.podIP",
	"status.podIPs"
];
/** What a file can take from the Pod: validVolumeDownwardAPIFieldPathExpressions. */
var fileFields = [
	"metadata.name",
	"metadata.namespace",
	"metadata.labels",
	"metadata.annotations",
	"metadata.uid"
];
var resources = [
	"limits.cpu",
	"limits.memory",
	"limits.ephemeral-storage",
	"requests.cpu",
	"requests.memory",
	"requests.ephemeral-storage"
];
/** A field of the Pod: validateObjectFieldSelector of core validation. */
function checkFieldRef(ref, at, found, fields) {
	const version = textAt(ref, "apiVersion");
	const path = neededText(ref, "fieldPath", at, found, "by-schema");
	if (version !== void 0 && version !== "" && version !== "v1") found.push(notSupported(`${at}/apiVersion`, version, ["v1"]));
	if (path === void 0) return;
	const subscripted = /^(.+?)\['(.*)'\]$/s.exec(path);
	if (subscripted === null) {
		if (!fields.includes(path)) found.push(notSupported(`${at}/fieldPath`, path, fields, { suggestion: nearestField(path, fields) }));
		return;
	}
	const [, owner = "", key = ""] = subscripted;
	if (owner !== "metadata.labels" && owner !== "metadata.annotations") {
		found.push(invalid(`${at}/fieldPath`, path, text`only metadata.labels and metadata.annotations take a key in brackets`));
		return;
	}
	const why = whyNotQualifiedName(owner === "metadata.annotations" ? key.toLowerCase() : key);
	if (why !== void 0) found.push(invalid(`${at}/fieldPath`, path, text`the key in brackets is none: ${why}`));
}
function nearestField(path, fields) {
	const folded = path.toLowerCase();
	return fields.find((field) => field.toLowerCase() === folded || field.toLowerCase().endsWith(`.${folded}`));
}
/** A container's own limit or request: validateContainerResourceFieldSelector. In a file the container has to be named. */
function checkResourceFieldRef(ref, at, found, use) {
	if (use === "file") neededText(ref, "containerName", at, found, "here", text`a file does not belong to a container`);
	const resource = neededText(ref, "resource", at, found, "by-schema");
	if (resource !== void 0 && !resources.includes(resource) && !/^(?:requests|limits)\.hugepages-/.test(resource)) found.push(notSupported(`${at}/resource`, resource, resources));
	if (resource !== void 0) checkDivisor(ref, resource, at, found);
}
var thousands = [
	0,
	3,
	6,
	9,
	12,
	15,
	18
].map((power) => 10n ** BigInt(9 + power));
var binaries = [
	0,
	10,
	20,
	30,
	40,
	50,
	60
].map((power) => 10n ** 9n << BigInt(power));
/** validateContainerResourceDivisor compares what Go prints of the quantity: 1024 is not 1Ki there. */
function checkDivisor(ref, resource, at, found) {
	const written = fieldOf(ref, "divisor");
	if (typeof written !== "string" && typeof written !== "number") return;
	const divisor = readQuantity(written);
	if (divisor === "invalid") {
		found.push(undecodable(`${at}/divisor`, text`This is not a quantity: digits with a suffix as in 1m or 1Mi are taken.`));
		return;
	}
	if (divisor === "huge" || divisor.nanos === 0n) return;
	const one = divisor.nanos === 1000000000n;
	if (resource.endsWith(".cpu")) {
		const milli = divisor.nanos === 1000000n && divisor.format === "decimal";
		if (!one && !milli) found.push(invalid(`${at}/divisor`, written, text`of cpu only 1 and 1m are taken`));
		return;
	}
	if (!resources.includes(resource) && !resource.includes(".hugepages-")) return;
	const decimal = divisor.format !== "exponent" && thousands.includes(divisor.nanos);
	const binary = divisor.format === "binary" && binaries.includes(divisor.nanos);
	if (!one && !decimal && !binary) found.push(invalid(`${at}/divisor`, written, text`only 1, 1k to 1E and 1Ki to 1Ei are taken`));
}
// src/kubernetes/workloads/env.ts
/** Printable ASCII but for the equals sign: IsRelaxedEnvVarName (KEP-4369). */
var relaxedPattern = /^[ -<>-~]+$/;
var strictPattern = /^[-._a-zA-Z][-._a-zA-Z0-9]*$/;
/** A container's environment: ValidateEnv and ValidateEnvFrom of core validation. */
function checkEnvironment(container, at, found, range) {
	const form = (name) => whyNotEnvName(name, range);
	eachNeeding("name", container, "env", at, found, (variable, place) => {
		const name = neededText(variable, "name", place, found, "by-schema");
		const why = name === void 0 ? void 0 : form(name);
		if (name !== void 0 && why !== void 0) found.push(invalid(`${place}/name`, name, why));
		const from = structAt(variable, "valueFrom");
		if (from !== void 0) checkValueFrom(variable, from, `${place}/valueFrom`, found, range);
	});
	eachItem(container, "envFrom", at, (source, place) => {
		formedText(source, "prefix", place, found, form);
		checkEnvFrom(source, place, found);
	});
}
function whyNotEnvName(name, range) {
	if (!relaxedPattern.test(name)) return text`only printable ASCII characters but for = are taken in a variable's name`;
	if (!allBefore(range, 32)) return void 0;
	if (!strictPattern.test(name)) return text`before 1.32 only letters, digits, -, _ and . are taken, and no digit first`;
	return name === "." || name.startsWith("..") ? text`it must not be . and not begin with ..` : void 0;
}
/** `fileKeyRef` is dropped before 1.35, so that it counts for nothing there (EnvFiles); later versions take it. */
function checkValueFrom(variable, from, at, found, range) {
	const fieldRef = structAt(from, "fieldRef");
	const resourceFieldRef = structAt(from, "resourceFieldRef");
	if (fieldRef !== void 0) checkFieldRef(fieldRef, `${at}/fieldRef`, found, envFields);
	if (resourceFieldRef !== void 0) checkResourceFieldRef(resourceFieldRef, `${at}/resourceFieldRef`, found, "env");
	for (const key of ["configMapKeyRef", "secretKeyRef"]) {
		const ref = structAt(from, key);
		if (ref !== void 0) checkKeyRef(ref, `${at}/${key}`, found);
	}
	const kinds = [
		"fieldRef",
		"resourceFieldRef",
		"configMapKeyRef",
		"secretKeyRef"
	].filter((key) => isSet(from, key));
	if (isSet(from, "fileKeyRef") && !allBefore(range, 35)) return;
	const value = fieldOf(variable, "value");
	if (kinds.length === 0) found.push(invalidWhole(at, text`One of fieldRef, resourceFieldRef, configMapKeyRef and secretKeyRef must be given.`));
	else if (typeof value === "string" && value !== "") found.push(forbidden(at, text`A variable has a value or a valueFrom, not both.`));
	else if (kinds.length > 1) found.push(forbidden(`${at}/${kinds[1] ?? ""}`, text`A variable has one source, and another is given already.`));
}
/** A key of a ConfigMap or Secret: validateConfigMapKeySelector, validateSecretKeySelector. */
function checkKeyRef(ref, at, found) {
	neededText(ref, "name", at, found, "here");
	formedText(ref, "name", at, found, whyNotDns1123Subdomain);
	neededText(ref, "key", at, found, "by-schema");
	formedText(ref, "key", at, found, whyNotConfigKey);
}
var namePrefix = asPrefix(whyNotDns1123Subdomain);
function checkEnvFrom(source, at, found) {
	const kinds = ["configMapRef", "secretRef"].filter((key) => isSet(source, key));
	for (const key of kinds) {
		const ref = structAt(source, key);
		if (ref === void 0) continue;
		neededText(ref, "name", `${at}/${key}`, found, "here");
		formedText(ref, "name", `${at}/${key}`, found, namePrefix);
	}
	if (kinds.length === 0) found.push(required(at, "a configMapRef or a secretRef"));
	if (kinds.length > 1) found.push(forbidden(`${at}/secretRef`, text`A source is a ConfigMap or a Secret, not both.`));
}
// src/kubernetes/workloads/mounts.ts
/** A container's mounts and block devices: ValidateVolumeMounts and ValidateVolumeDevices of core validation. */
function checkMounts(container, at, found, volumes, range) {
	const devices = lengthOf(container, "volumeDevices") === 0 ? void 0 : devicesOf(container);
	const paths = /* @__PURE__ */ new Set();
	eachNeeding("name", container, "volumeMounts", at, found, (mount, place) => {
		const name = neededText(mount, "name", place, found, "by-schema");
		const kind = name === void 0 ? void 0 : volumes.get(name);
		if (kind === "dropped") return;
		if (name !== void 0 && kind === void 0) found.push(notFound(`${place}/name`, name, text`is none of the Pod's volumes`));
		const path = neededText(mount, "mountPath", place, found, "by-schema");
		if (path !== void 0 && paths.has(path)) found.push(duplicate(`${place}/mountPath`, path));
		if (path !== void 0) paths.add(path);
		if (name !== void 0 && devices?.names.has(name)) found.push(invalid(`${place}/name`, name, text`it is mounted as a block device already`));
		if (path !== void 0 && devices?.paths.has(path)) found.push(invalid(`${place}/mountPath`, path, text`a block device has this path already`));
		checkMountOptions(container, mount, place, found, range);
	});
	if (devices !== void 0) checkDevices(container, at, found, volumes);
}
function checkMountOptions(container, mount, at, found, range) {
	formedText(mount, "subPath", at, found, whyNotBeneath);
	formedText(mount, "subPathExpr", at, found, whyNotBeneath);
	if (textAt(mount, "subPath") && textAt(mount, "subPathExpr")) found.push(forbidden(`${at}/subPathExpr`, text`A mount has a subPath or a subPathExpr, not both.`));
	oneOfStrictly(mount, "mountPropagation", at, found, [
		"Bidirectional",
		"HostToContainer",
		"None"
	]);
	const propagation = mount.mountPropagation;
	const context = structAt(container, "securityContext");
	if (propagation === "Bidirectional" && !(context !== void 0 && flagAt(context, "privileged"))) found.push(forbidden(`${at}/mountPropagation`, text`Only a privileged container can have Bidirectional mounts.`));
	if (typeof mount.recursiveReadOnly !== "string" || !allSince(range, 31)) return;
	oneOfStrictly(mount, "recursiveReadOnly", at, found, [
		"Disabled",
		"IfPossible",
		"Enabled"
	]);
	if (mount.recursiveReadOnly !== "Enabled" && mount.recursiveReadOnly !== "IfPossible") return;
	const place = `${at}/recursiveReadOnly`;
	if (!flagAt(mount, "readOnly")) found.push(forbidden(place, text`It is taken only with readOnly: true.`));
	if (typeof propagation === "string" && propagation !== "None") found.push(forbidden(place, text`It is not taken along with mountPropagation.`));
}
function devicesOf(container) {
	const names = /* @__PURE__ */ new Set();
	const paths = /* @__PURE__ */ new Set();
	eachItem(container, "volumeDevices", "", (device) => {
		names.add(textAt(device, "name") ?? "");
		paths.add(textAt(device, "devicePath") ?? "");
	});
	return {
		names,
		paths
	};
}
function checkDevices(container, at, found, volumes) {
	const names = /* @__PURE__ */ new Set();
	const paths = /* @__PURE__ */ new Set();
	eachNeeding("name", container, "volumeDevices", at, found, (device, place) => {
		const name = neededText(device, "name", place, found, "by-schema");
		const path = neededText(device, "devicePath", place, found, "by-schema");
		const kind = name === void 0 ? void 0 : volumes.get(name);
		if (name !== void 0 && names.has(name)) found.push(duplicate(`${place}/name`, name));
		if (name !== void 0) names.add(name);
		if (name !== void 0 && kind === void 0) found.push(notFound(`${place}/name`, name, text`is none of the Pod's volumes`));
		if (name !== void 0 && kind !== void 0 && kind !== "persistentVolumeClaim" && kind !== "ephemeral" && kind !== "dropped") found.push(invalid(`${place}/name`, name, text`only claims and ephemeral volumes can be block devices`));
		if (path !== void 0 && paths.has(path)) found.push(duplicate(`${place}/devicePath`, path));
		if (path !== void 0) paths.add(path);
		const why = path === void 0 ? void 0 : whyBackstep(path);
		if (path !== void 0 && why !== void 0) found.push(invalid(`${place}/devicePath`, path, why));
	});
}
// src/kubernetes/workloads/probes.ts
/** A container's probes: validateProbe and its three users in core validation. */
function checkProbes(container, at, found) {
	for (const name of [
		"livenessProbe",
		"readinessProbe",
		"startupProbe"
	]) {
		const probe = structAt(container, name);
		if (probe !== void 0) checkProbe(probe, name, `${at}/${name}`, found);
	}
}
function checkProbe(probe, name, at, found) {
	checkHandler(probe, [
		"exec",
		"httpGet",
		"tcpSocket",
		"grpc"
	], at, found);
	for (const key of [
		"initialDelaySeconds",
		"timeoutSeconds",
		"periodSeconds",
		"failureThreshold"
	]) notNegative(probe, key, at, found);
	const successes = integerAt(probe, "successThreshold") ?? 0;
	if (name === "readinessProbe") notNegative(probe, "successThreshold", at, found);
	else if (successes !== 0 && successes !== 1) found.push(invalid(`${at}/successThreshold`, successes, text`of a ${[name]} only 1 is taken`, { suggestion: "1" }));
	if (name === "readinessProbe" && isSet(probe, "terminationGracePeriodSeconds")) found.push(forbidden(`${at}/terminationGracePeriodSeconds`, text`A readinessProbe does not end a container, so it takes no grace period.`));
	else inRange(probe, "terminationGracePeriodSeconds", at, found, 1, Number.MAX_VALUE);
}
/** A container's hooks: validateLifecycle. `stopSignal` is dropped unless an alpha feature is on, so it is not looked at. */
function checkLifecycle(lifecycle, at, found, setting) {
	for (const name of ["postStart", "preStop"]) {
		const hook = structAt(lifecycle, name);
		if (hook === void 0) continue;
		checkHandler(hook, [
			"exec",
			"httpGet",
			"tcpSocket",
			"sleep"
		], `${at}/${name}`, found);
		const sleep = structAt(hook, "sleep");
		const seconds = sleep === void 0 ? void 0 : integerAt(sleep, "seconds") ?? 0;
		const why = seconds === void 0 ? void 0 : whyNotSleep(seconds, setting);
		if (seconds !== void 0 && why !== void 0) found.push(invalid(`${at}/${name}/sleep/seconds`, seconds, why));
	}
}
function whyNotSleep(seconds, { gracePeriod, range }) {
	if (seconds < 0) return text`it must not be negative`;
	if (seconds === 0 && allBefore(range, 33)) return text`0 is taken from 1.33 on`;
	if (gracePeriod === void 0 || seconds <= gracePeriod) return void 0;
	return text`it must not be more than terminationGracePeriodSeconds, which is ${gracePeriod}`;
}
/** Exactly one handler, and that one whole: validateHandler. */
function checkHandler(owner, names, at, found) {
	let first;
	for (const name of names) {
		if (!isSet(owner, name)) continue;
		if (first === void 0) first = name;
		else found.push(forbidden(`${at}/${name}`, text`Only one handler is taken, and ${[first]} is given already.`));
	}
	if (first === void 0) {
		found.push(invalidWhole(at, text`A handler is required: one of ${[names.slice(0, -1).join(", ")]} and ${[names.at(-1) ?? ""]}.`));
		return;
	}
	const handler = structAt(owner, first);
	if (handler === void 0) return;
	const place = `${at}/${first}`;
	if (first === "exec" && lengthOf(handler, "command") === 0) found.push(required(place, "command"));
	else if (first === "tcpSocket") portNumberOrName(handler, "port", place, found);
	else if (first === "httpGet") checkHttpGet(handler, place, found);
	else if (first === "grpc") checkGrpc(handler, place, found);
}
function checkHttpGet(get, at, found) {
	portNumberOrName(get, "port", at, found);
	oneOf(get, "scheme", at, found, ["HTTP", "HTTPS"]);
	eachNeeding("name", get, "httpHeaders", at, found, (header, place) => {
		const name = header.name;
		if (typeof name === "string" && !/^[-A-Za-z0-9]+$/.test(name)) found.push(invalid(`${place}/name`, name, text`only letters, digits and - are taken in a header's name`));
	});
}
function checkGrpc(grpc, at, found) {
	const port = integerAt(grpc, "port");
	const why = port === void 0 ? void 0 : whyNotPort(port);
	if (port !== void 0 && why !== void 0) found.push(invalid(`${at}/port`, port, why));
}
// src/kubernetes/workloads/windows.ts
var longestCredentialSpec = 65536;
var controls = /[\u0000-\u001f\u007f]/;
var netBiosDomain = /^[^\\/:*?"<>|.][^\\/:*?"<>|]{0,14}$/s;
var dnsDomain = /^[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
/** Windows' part of a security context: validateWindowsSecurityContextOptions. */
function checkWindowsOptions(options, at, found) {
	const name = options.gmsaCredentialSpecName;
	const whyName = typeof name === "string" ? whyNotDns1123Subdomain(name) : void 0;
	if (typeof name === "string" && whyName !== void 0) found.push(invalid(`${at}/gmsaCredentialSpecName`, name, whyName));
	const spec = options.gmsaCredentialSpec;
	if (spec === "") found.push(required(`${at}/gmsaCredentialSpec`, "a credential spec"));
	else if (typeof spec === "string" && byteLength(spec) > longestCredentialSpec) found.push(tooLong$1(`${at}/gmsaCredentialSpec`, text`At most ${longestCredentialSpec} bytes are taken.`));
	const user = options.runAsUserName;
	const whyUser = typeof user === "string" ? whyNotUserName(user) : void 0;
	if (typeof user === "string" && whyUser !== void 0) found.push(invalid(`${at}/runAsUserName`, user, whyUser));
}
function whyNotUserName(name) {
	if (name === "") return text`it must not be empty`;
	if (controls.test(name)) return text`it must not have control characters`;
	const parts = name.split("\\");
	if (parts.length > 2) return text`it has at most one backslash, between a domain and a user`;
	const [domain, user] = parts.length === 2 ? parts : [void 0, parts[0]];
	if (domain !== void 0) {
		if (byteLength(domain) >= 256) return text`the domain has less than 256 characters`;
		if (!netBiosDomain.test(domain) && !dnsDomain.test(domain)) return text`the domain is neither a NetBIOS nor a DNS name`;
	}
	if (user === void 0 || user === "") return text`a user must follow the domain`;
	if (byteLength(user) > 104) return text`the user has at most 104 characters`;
	if (/^[. ]+$/.test(user)) return text`the user has more than dots and blanks`;
	return /["/\\:;|=,+*?<>@[\]]/.test(user) ? text`the user has none of "/\\:;|=,+*?<>@[]` : void 0;
}
function allContainers(spec, at) {
	const containers = [];
	for (const key of ["initContainers", "containers"]) eachItem(spec, key, at, (value, place) => containers.push({
		value,
		at: place
	}));
	return containers;
}
function hostProcessOf(owner) {
	const context = structAt(owner, "securityContext");
	const value = (context === void 0 ? void 0 : structAt(context, "windowsOptions"))?.hostProcess;
	return typeof value === "boolean" ? value : void 0;
}
/** HostProcess holds for all containers of a Pod or for none, and needs the host's network: validateWindowsHostProcessPod. */
function checkHostProcess(spec, at, found) {
	const ofPod = hostProcessOf(spec);
	const containers = allContainers(spec, at);
	let count = 0;
	for (const { value, at: place } of containers) {
		const own = hostProcessOf(value);
		if (own ?? ofPod) count++;
		if (ofPod !== void 0 && own !== void 0 && own !== ofPod) found.push(invalid(`${place}/securityContext/windowsOptions/hostProcess`, own, text`the Pod's own hostProcess says the opposite`));
	}
	if (count === 0) return;
	if (count !== containers.length) found.push(invalidWhole(at, text`Either all containers of a Pod are hostProcess containers or none.`));
	if (!flagAt(spec, "hostNetwork")) found.push(invalidWhole(at, text`hostNetwork must be true for hostProcess containers.`));
}
var linuxOnlyInPod = [
	"appArmorProfile",
	"seLinuxOptions",
	"seccompProfile",
	"fsGroup",
	"fsGroupChangePolicy",
	"runAsUser",
	"runAsGroup",
	"supplementalGroups",
	"supplementalGroupsPolicy",
	"seLinuxChangePolicy"
];
var linuxOnlyInContainer = [
	"appArmorProfile",
	"seLinuxOptions",
	"seccompProfile",
	"capabilities",
	"readOnlyRootFilesystem",
	"privileged",
	"allowPrivilegeEscalation",
	"procMount",
	"runAsUser",
	"runAsGroup"
];
/** What a Pod's operating system excludes: validateOS, validateLinux, validateWindows. */
function checkOperatingSystem(spec, at, found, range) {
	const os = structAt(spec, "os");
	if (os === void 0) return;
	const name = os.name;
	if (name === "") found.push(required(`${at}/os/name`, "name"));
	else if (name === "linux") checkLinux(spec, at, found);
	else if (name === "windows") checkWindows(spec, at, found, range);
	else if (typeof name === "string") {
		const folded = name.toLowerCase();
		const suggestion = folded === "linux" || folded === "windows" ? folded : void 0;
		found.push(invalid(`${at}/os/name`, name, text`it must be linux or windows`, { suggestion }));
	}
}
function checkLinux(spec, at, found) {
	for (const { value, at: place } of [{
		value: spec,
		at
	}, ...allContainers(spec, at)]) {
		const context = structAt(value, "securityContext");
		if (context !== void 0 && isSet(context, "windowsOptions")) found.push(forbidden(`${place}/securityContext/windowsOptions`, text`They are not taken in a Pod whose os is linux.`));
	}
}
function checkWindows(spec, at, found, range) {
	const says = text`It is not taken in a Pod whose os is windows.`;
	const context = structAt(spec, "securityContext");
	for (const key of context === void 0 ? [] : linuxOnlyInPod) if (context !== void 0 && isSet(context, key)) found.push(forbidden(`${at}/securityContext/${key}`, says));
	if (context !== void 0 && lengthOf(context, "sysctls") > 0) found.push(forbidden(`${at}/securityContext/sysctls`, says));
	for (const key of ["hostPID", "hostIPC"]) if (flagAt(spec, key)) found.push(forbidden(`${at}/${key}`, says));
	if (isSet(spec, "hostUsers") && allSince(range, 33)) found.push(forbidden(`${at}/hostUsers`, says));
	if (isSet(spec, "resources") && allSince(range, 34)) found.push(forbidden(`${at}/resources`, says));
	if (isSet(spec, "shareProcessNamespace")) found.push(forbidden(`${at}/shareProcessNamespace`, says));
	for (const { value, at: place } of allContainers(spec, at)) {
		const own = structAt(value, "securityContext");
		if (own === void 0) continue;
		for (const key of linuxOnlyInContainer) if (isSet(own, key)) found.push(forbidden(`${place}/securityContext/${key}`, says));
	}
}
// src/kubernetes/workloads/security.ts
var profileTypes = [
	"Localhost",
	"RuntimeDefault",
	"Unconfined"
];
var largestInt32 = 2147483647;
var longestPath = 4095;
/** A container's security context: ValidateSecurityContext. `privileged` itself is the cluster's to allow. */
function checkSecurityContext(context, at, found, hostUsers, range) {
	userId(context, "runAsUser", at, found);
	userId(context, "runAsGroup", at, found);
	if (allSince(range, 33)) {
		oneOfStrictly(context, "procMount", at, found, ["Default", "Unmasked"]);
		if (hostUsers && context.procMount === "Unmasked") found.push(invalid(`${at}/procMount`, "Unmasked", text`it is taken only in a Pod with hostUsers: false`));
	}
	checkProfiles(context, at, found);
	if (context.allowPrivilegeEscalation === false) checkEscalation(context, at, found);
	const windows = structAt(context, "windowsOptions");
	if (windows !== void 0) checkWindowsOptions(windows, `${at}/windowsOptions`, found);
}
function checkEscalation(context, at, found) {
	const place = `${at}/allowPrivilegeEscalation`;
	if (flagAt(context, "privileged")) found.push(forbidden(place, text`A privileged container can always escalate: false is not taken along with privileged: true.`));
	const capabilities = structAt(context, "capabilities");
	const added = capabilities === void 0 ? void 0 : capabilities.add;
	if (Array.isArray(added) && added.includes("CAP_SYS_ADMIN")) found.push(forbidden(place, text`false is not taken along with the capability CAP_SYS_ADMIN.`));
}
/** Seccomp and AppArmor profiles of a container or a Pod: validateSeccompProfileField, ValidateAppArmorProfileField. */
function checkProfiles(context, at, found) {
	const seccomp = structAt(context, "seccompProfile");
	if (seccomp !== void 0) {
		const place = `${at}/seccompProfile`;
		checkProfile(seccomp, place, found);
		const path = seccomp.localhostProfile;
		const why = typeof path === "string" ? whyNotBeneath(path) : void 0;
		if (typeof path === "string" && why !== void 0) found.push(invalid(`${place}/localhostProfile`, path, why));
	}
	const appArmor = structAt(context, "appArmorProfile");
	if (appArmor === void 0) return;
	const place = `${at}/appArmorProfile`;
	checkProfile(appArmor, place, found);
	const name = appArmor.localhostProfile;
	if (appArmor.type !== "Localhost" || typeof name !== "string") return;
	if (name.trim() !== name) found.push(invalid(`${place}/localhostProfile`, name, text`it has blanks around it`, { suggestion: name.trim() }));
	else if (name === "") found.push(required(`${place}/localhostProfile`, "localhostProfile"));
	else if (name.length > longestPath) found.push(tooLong$1(`${place}/localhostProfile`, text`At most ${longestPath} characters are taken.`));
}
function checkProfile(profile, at, found) {
	const type = neededText(profile, "type", at, found, "by-schema");
	if (type === void 0) return;
	if (!profileTypes.includes(type)) found.push(notSupported(`${at}/type`, type, profileTypes));
	const named = isSet(profile, "localhostProfile");
	if (type === "Localhost" && !named) found.push(required(at, "localhostProfile", { why: text`the type is Localhost` }));
	if (type !== "Localhost" && named) found.push(forbidden(`${at}/localhostProfile`, text`A profile is named only with type Localhost.`));
}
/** A Pod's security context: validatePodSpecSecurityContext. */
function checkPodSecurityContext(spec, context, at, found, range) {
	for (const key of [
		"fsGroup",
		"runAsUser",
		"runAsGroup"
	]) userId(context, key, at, found);
	const groups = context.supplementalGroups;
	if (Array.isArray(groups)) groups.forEach((group, index) => {
		if (typeof group === "number" && (group < 0 || group > largestInt32)) found.push(invalid(`${at}/supplementalGroups/${index}`, group, text`a group's id is from 0 to ${largestInt32}`));
	});
	oneOfStrictly(context, "fsGroupChangePolicy", at, found, ["OnRootMismatch", "Always"]);
	if (allSince(range, 33)) {
		oneOfStrictly(context, "supplementalGroupsPolicy", at, found, ["Merge", "Strict"]);
		oneOfStrictly(context, "seLinuxChangePolicy", at, found, allBefore(range, 37) ? ["Recursive"] : ["Recursive", "MountOption"]);
	}
	checkSysctls(spec, context, at, found);
	checkProfiles(context, at, found);
	const windows = structAt(context, "windowsOptions");
	if (windows !== void 0) checkWindowsOptions(windows, `${at}/windowsOptions`, found);
}
var sysctlPattern = /^(?:[a-z0-9](?:[-_a-z0-9]*[a-z0-9])?[./])*[a-z0-9](?:[-_a-z0-9]*[a-z0-9])?$/;
var ipcSysctls = /^(?:kernel\.(?:sem|shm|shmall|shmmax|shmmni|shm_rmid_forced|msg|msgmax|msgmnb|msgmni)$|fs\.mqueue\.)/;
/** validateSysctls and ValidateHostSysctl; the namespaces are those of component-helpers' node/util/sysctl. */
function checkSysctls(spec, context, at, found) {
	const names = /* @__PURE__ */ new Set();
	eachNeeding("name", context, "sysctls", at, found, (sysctl, place) => {
		const name = neededText(sysctl, "name", place, found, "by-schema");
		if (name === void 0) return;
		const where = `${place}/name`;
		if (name.length > 253 || !sysctlPattern.test(name)) found.push(invalid(where, name, text`only lower-case letters, digits, -, _, . and / are taken, 253 characters at most`));
		else if (names.has(name)) found.push(duplicate(where, name));
		names.add(name);
		const dotted = name.includes("/") && !/^[^/]*\./.test(name) ? name.replaceAll("/", ".") : name;
		if (dotted.startsWith("net.") && flagAt(spec, "hostNetwork")) found.push(invalid(where, name, text`with hostNetwork the network's settings are the host's`));
		if (ipcSysctls.test(dotted) && flagAt(spec, "hostIPC")) found.push(invalid(where, name, text`with hostIPC these settings are the host's`));
	});
}
/** What users of their own exclude: validateHostUsers. Before 1.33 the field is dropped. */
function checkHostUsers(spec, at, found, range) {
	if (spec.hostUsers !== false || !allSince(range, 33)) return;
	const excluded = allBefore(range, 35) ? [
		"hostNetwork",
		"hostPID",
		"hostIPC"
	] : ["hostPID", "hostIPC"];
	for (const key of excluded) if (flagAt(spec, key)) found.push(forbidden(`${at}/${key}`, text`It is not taken along with hostUsers: false.`));
	for (const list of ["containers", "initContainers"]) eachItem(spec, list, at, (container, place) => {
		if (Array.isArray(container.volumeDevices) && container.volumeDevices.length > 0) found.push(forbidden(`${place}/volumeDevices`, text`Block devices are not taken along with hostUsers: false.`));
	});
}
// src/kubernetes/workloads/containers.ts
/** A Pod's containers: validateContainers and validateInitContainers of core validation, v1.34.1. */
function checkContainers(spec, at, found, setting) {
	const names = /* @__PURE__ */ new Set();
	const rules = containerRules(setting.claims);
	if (Array.isArray(spec.containers) && spec.containers.length === 0) found.push(required(`${at}/containers`, "at least one container"));
	const placed = [];
	eachItem(spec, "containers", at, (container, place) => {
		placed.push({
			value: container,
			at: place
		});
		checkContainer(container, place, found, setting, rules);
		checkName(container, place, found, names);
		checkHooks(container, place, found, setting);
		checkRestart(container, place, found, setting);
	});
	checkHostPorts(placed, found, setting.isPod && setting.hostNetwork);
	eachItem(spec, "initContainers", at, (container, place) => {
		checkContainer(container, place, found, setting, rules);
		checkName(container, place, found, names);
		checkHostPorts([{
			value: container,
			at: place
		}], found, setting.isPod && setting.hostNetwork);
		checkInitContainer(container, place, found, setting);
	});
}
function checkName(container, at, found, names) {
	const name = textAt(container, "name");
	if (!name) return;
	if (names.has(name)) found.push(duplicate(`${at}/name`, name));
	names.add(name);
}
/** What holds for every container: validateContainerCommon, and of a Pod's validateContainerOnlyForPod. */
function checkContainer(container, at, found, setting, rules) {
	const name = neededText(container, "name", at, found, "by-schema");
	const why = name === void 0 ? void 0 : whyNotDns1123Label(name);
	if (name !== void 0 && why !== void 0) found.push(invalid(`${at}/name`, name, why, { suggestion: nearestDnsName(name, whyNotDns1123Label) }));
	const image = neededText(container, "image", at, found, "here");
	if (setting.isPod && image !== void 0 && image.trim() !== image) found.push(invalid(`${at}/image`, image, text`it has blanks around it`, { suggestion: image.trim() }));
	oneOf(container, "imagePullPolicy", at, found, [
		"Always",
		"IfNotPresent",
		"Never"
	]);
	oneOf(container, "terminationMessagePolicy", at, found, ["File", "FallbackToLogsOnError"]);
	checkPorts(container, at, found);
	checkEnvironment(container, at, found, setting.range);
	checkMounts(container, at, found, setting.volumes, setting.range);
	const resources = structAt(container, "resources");
	if (resources !== void 0) checkResources(resources, `${at}/resources`, found, rules);
	if (lengthOf(container, "resizePolicy") > 0 && allSince(setting.range, 33)) checkResizePolicy(container, at, found, setting.restartPolicy);
	const context = structAt(container, "securityContext");
	if (context !== void 0) checkSecurityContext(context, `${at}/securityContext`, found, setting.hostUsers, setting.range);
}
function checkHooks(container, at, found, setting) {
	const lifecycle = structAt(container, "lifecycle");
	if (lifecycle !== void 0) checkLifecycle(lifecycle, `${at}/lifecycle`, found, setting);
	checkProbes(container, at, found);
}
/** Only a sidecar, which is restarted always, has hooks and probes among the init containers. */
function checkInitContainer(container, at, found, setting) {
	if (container.restartPolicy === "Always") {
		if (allSince(setting.range, 29)) checkHooks(container, at, found, setting);
		if (lengthOf(container, "restartPolicyRules") > 0 && allSince(setting.range, 35) && allBefore(setting.range, 36)) found.push(forbidden(`${at}/restartPolicyRules`, text`A sidecar, whose restartPolicy is Always, has no rules.`));
		return;
	}
	for (const key of [
		"lifecycle",
		"livenessProbe",
		"readinessProbe",
		"startupProbe"
	]) {
		if (!isSet(container, key) || onlyStopSignal(container, key)) continue;
		found.push(forbidden(`${at}/${key}`, text`Init containers have it only as sidecars, with restartPolicy: Always.`));
	}
	checkRestart(container, at, found, setting);
}
/** A lifecycle that holds only a stopSignal is dropped with it unless an alpha feature is on (dropContainerStopSignals). */
function onlyStopSignal(container, key) {
	const lifecycle = key === "lifecycle" ? structAt(container, key) : void 0;
	return lifecycle !== void 0 && isSet(lifecycle, "stopSignal") && !isSet(lifecycle, "postStart") && !isSet(lifecycle, "preStop");
}
/** A container's own restart policy is checked since 1.35 (ContainerRestartRules) and dropped in 1.34: validateContainerRestartPolicy. */
function checkRestart(container, at, found, setting) {
	if (!allSince(setting.range, 35)) return;
	const policies = [
		"Always",
		"Never",
		"OnFailure"
	];
	const policy = container.restartPolicy;
	if (typeof policy === "string" && !policies.includes(policy)) found.push(notSupported(`${at}/restartPolicy`, policy, policies));
	const rules = lengthOf(container, "restartPolicyRules");
	if (rules > 0 && !isSet(container, "restartPolicy")) found.push(required(at, "restartPolicy", { why: text`restartPolicyRules are given` }));
	if (rules > 20) found.push(tooMany(`${at}/restartPolicyRules`, text`At most 20 rules are taken.`));
}
/** validateResizePolicy. */
function checkResizePolicy(container, at, found, restartPolicy) {
	const seen = /* @__PURE__ */ new Set();
	eachNeeding("resourceName", container, "resizePolicy", at, found, (policy, place) => {
		const name = neededText(policy, "resourceName", place, found, "by-schema");
		if (name !== void 0 && seen.has(name)) found.push(duplicate(`${place}/resourceName`, name));
		if (name !== void 0) seen.add(name);
		if (name !== void 0 && name !== "cpu" && name !== "memory") found.push(notSupported(`${place}/resourceName`, name, ["cpu", "memory"]));
		const restart = neededText(policy, "restartPolicy", place, found, "by-schema");
		const taken = restartPolicy === "Never" ? ["NotRequired"] : ["NotRequired", "RestartContainer"];
		if (restart !== void 0 && !taken.includes(restart)) found.push(notSupported(`${place}/restartPolicy`, restart, taken));
	});
}
// src/kubernetes/workloads/dns.ts
var mostNameservers = 3;
var mostSearches = 32;
var longestSearches = 2048;
/** How names are resolved in a Pod: validateDNSPolicy, validatePodDNSConfig and ValidateHostAliases of core validation, v1.34.1. */
function checkDns(spec, at, found, range) {
	oneOf(spec, "dnsPolicy", at, found, [
		"ClusterFirstWithHostNet",
		"ClusterFirst",
		"Default",
		"None"
	]);
	const config = structAt(spec, "dnsConfig");
	if (spec.dnsPolicy === "None") {
		if (!isSet(spec, "dnsConfig")) found.push(required(at, "dnsConfig", { why: text`dnsPolicy is None` }));
		else if (config !== void 0 && lengthOf(config, "nameservers") === 0) found.push(required(`${at}/dnsConfig`, "at least one of nameservers", { why: text`dnsPolicy is None` }));
	}
	if (config !== void 0) checkConfig(config, `${at}/dnsConfig`, found, range);
	eachNeeding("ip", spec, "hostAliases", at, found, (alias, place) => {
		const ip = neededText(alias, "ip", place, found, "by-schema");
		if (ip !== void 0) checkAddress(ip, `${place}/ip`, found);
		eachText(alias, "hostnames", place, (name, where) => {
			const why = whyNotDns1123Subdomain(name);
			if (why !== void 0) found.push(invalid(where, name, why));
		});
	});
}
/** Reports a text that is no IP address. */
function checkAddress(value, at, found) {
	if (readAddress(value) === void 0) found.push(invalid(at, value, text`an IP address is taken, as 10.9.8.7 or 2001:db8::ffff`));
}
function checkConfig(config, at, found, range) {
	if (lengthOf(config, "nameservers") > mostNameservers) found.push(tooMany(`${at}/nameservers`, text`At most ${mostNameservers} are taken.`));
	eachText(config, "nameservers", at, (server, place) => checkAddress(server, place, found));
	if (lengthOf(config, "searches") > mostSearches) found.push(tooMany(`${at}/searches`, text`At most ${mostSearches} are taken.`));
	let length = -1;
	eachText(config, "searches", at, (search, place) => {
		length += byteLength(search) + 1;
		const why = whyNotSearch(search, range);
		if (why !== void 0) found.push(invalid(place, search, why));
	});
	if (length > longestSearches) found.push(tooLong$1(`${at}/searches`, text`At most ${longestSearches} characters are taken in all.`));
	eachItem(config, "options", at, (option, place) => {
		if (!option.name) found.push(required(place, "name"));
	});
}
var label = "_?[a-z0-9](?:[-_a-z0-9]*[a-z0-9])?";
var relaxedSearch = new RegExp(`^${label}(?:\\.${label})*$`);
/** Underscores and a lone dot are taken since 1.33 (RelaxedDNSSearchValidation). */
function whyNotSearch(search, range) {
	const domain = search.endsWith(".") ? search.slice(0, -1) : search;
	if (allBefore(range, 33)) return whyNotDns1123Subdomain(domain);
	if (search === "." || relaxedSearch.test(domain) && byteLength(domain) <= 253) return void 0;
	return text`only lower-case letters, digits, -, _ and . are taken, 253 characters at most`;
}
// src/kubernetes/workloads/pod-resources.ts
/** Resources of a whole Pod against those of its containers: validatePodResourceConsistency (PodLevelResources, on since 1.34). */
function checkPodResources(spec, at, found, isPod) {
	const resources = structAt(spec, "resources");
	if (resources === void 0) return;
	const place = `${at}/resources`;
	if (Array.isArray(resources.claims)) found.push(forbidden(`${place}/claims`, text`A whole Pod takes no claims in its resources.`));
	checkResources(resources, place, found, {
		whyNotName: whyNotPodResource,
		claims: void 0
	});
	const limits = readAmounts(structAt(resources, "limits"), place, []);
	eachItem(spec, "containers", at, (container, containerAt) => {
		const own = structAt(container, "resources");
		const ownLimits = own === void 0 ? void 0 : structAt(own, "limits");
		if (ownLimits === void 0) return;
		for (const [name, amount] of readAmounts(ownLimits, containerAt, [])) {
			const limit = limits.get(name);
			if (limit !== void 0 && amount > limit) found.push(invalidWhole(child(`${containerAt}/resources/limits`, name), text`The limit is more than the whole Pod's.`));
		}
	});
	checkSum(spec, structAt(resources, "requests"), `${place}/requests`, found, isPod);
}
/**
* What the containers request together must fit into what the Pod requests. In a Pod, but not in a template, a limit stands for a missing
* request (SetDefaults_Pod). Init containers are left out: they count only at their largest.
*/
function checkSum(spec, requests, at, found, isPod) {
	const sums = /* @__PURE__ */ new Map();
	eachItem(spec, "containers", "", (container) => {
		const own = structAt(container, "resources");
		if (own === void 0) return;
		const amounts = readAmounts({
			...isPod ? structAt(own, "limits") : void 0,
			...structAt(own, "requests")
		}, "", []);
		for (const [name, amount] of amounts) sums.set(name, (sums.get(name) ?? 0n) + amount);
	});
	for (const [name, amount] of readAmounts(requests, at, [])) if ((sums.get(name) ?? 0n) > amount) found.push(invalidWhole(child(at, name), text`The containers request more together than the whole Pod.`));
}
// src/kubernetes/workloads/label-keys.ts
/**
* Keys whose values are taken from the Pod: ValidateMatchLabelKeysAndMismatchLabelKeys of core validation, v1.34.1. In a Pod they are
* first merged into the selector as expressions, so that a key that stands there already stands twice.
*/
function checkLabelKeys(term, at, found, podLabels) {
	const selector = structAt(term, "labelSelector");
	const match = keysOf(term, "matchLabelKeys", at, found, selector !== void 0);
	const mismatch = keysOf(term, "mismatchLabelKeys", at, found, selector !== void 0);
	for (const [key, place] of match) if (mismatch.has(key)) found.push(invalid(place, key, text`it stands in mismatchLabelKeys too`));
	if (selector === void 0 || match.size === 0) return;
	const labels = structAt(selector, "matchLabels");
	for (const [key, place] of match) {
		const inLabels = labels !== void 0 && Object.hasOwn(labels, key) ? 1 : 0;
		const expressions = (podLabels !== void 0 && Object.hasOwn(podLabels, key) ? timesIn(term, key) : 0) + expressionsOn(selector, key);
		if (expressions > 0 && inLabels + expressions > 1) found.push(invalid(place, key, text`it stands in the labelSelector too`));
	}
}
/** Before 1.34 no key of a spread constraint may stand in its selector at all: ValidateMatchLabelKeysInTopologySpread. */
function checkLabelKeysApart(term, at, found) {
	const selector = structAt(term, "labelSelector");
	const labels = selector === void 0 ? void 0 : structAt(selector, "matchLabels");
	for (const [key, place] of keysOf(term, "matchLabelKeys", at, found, selector !== void 0)) if (labels !== void 0 && Object.hasOwn(labels, key) || selector !== void 0 && expressionsOn(selector, key) > 0) found.push(invalid(place, key, text`it stands in the labelSelector too`));
}
function keysOf(term, list, at, found, hasSelector) {
	const keys = /* @__PURE__ */ new Map();
	if (lengthOf(term, list) === 0) return keys;
	if (!hasSelector) found.push(forbidden(`${at}/${list}`, text`It is taken only along with a labelSelector.`));
	eachText(term, list, at, (key, place) => {
		const why = whyNotQualifiedName(key);
		if (why !== void 0 && hasSelector) found.push(invalid(place, key, why));
		keys.set(key, place);
	});
	return keys;
}
/** How often a key stands in matchLabelKeys: each time it is merged into the selector. */
function timesIn(term, key) {
	let count = 0;
	eachText(term, "matchLabelKeys", "", (item) => {
		if (item === key) count++;
	});
	return count;
}
function expressionsOn(selector, key) {
	let count = 0;
	eachItem(selector, "matchExpressions", "", (expression) => {
		if (textAt(expression, "key") === key) count++;
	});
	return count;
}
// src/kubernetes/workloads/affinity.ts
var mandatory = "requiredDuringSchedulingIgnoredDuringExecution";
var preferred = "preferredDuringSchedulingIgnoredDuringExecution";
/** Where a Pod may run: validateAffinity of core validation, v1.34.1. */
function checkAffinity(spec, at, found, setting) {
	const affinity = structAt(spec, "affinity");
	if (affinity === void 0) return;
	const place = `${at}/affinity`;
	const node = structAt(affinity, "nodeAffinity");
	if (node !== void 0) checkNodeAffinity(node, `${place}/nodeAffinity`, found);
	for (const key of ["podAffinity", "podAntiAffinity"]) {
		const pods = structAt(affinity, key);
		if (pods === void 0) continue;
		eachNeeding("topologyKey", pods, mandatory, `${place}/${key}`, found, (term, termAt) => checkPodTerm(term, termAt, found, setting));
		eachNeeding("weight", pods, preferred, `${place}/${key}`, found, (weighted, termAt) => {
			checkWeight(weighted, termAt, found);
			const term = structAt(weighted, "podAffinityTerm");
			if (term !== void 0) checkPodTerm(term, `${termAt}/podAffinityTerm`, found, setting);
			else if (weighted.podAffinityTerm === null) found.push(required(`${termAt}/podAffinityTerm`, "topologyKey"));
		});
	}
}
function checkWeight(owner, at, found) {
	inRange(owner, "weight", at, found, 1, 100);
}
function checkNodeAffinity(affinity, at, found) {
	const must = structAt(affinity, mandatory);
	if (must !== void 0) {
		if (lengthOf(must, "nodeSelectorTerms") === 0) found.push(required(`${at}/${mandatory}`, "at least one of nodeSelectorTerms"));
		eachItem(must, "nodeSelectorTerms", `${at}/${mandatory}`, (term, place) => checkNodeTerm(term, place, found, true));
	}
	eachNeeding("weight", affinity, preferred, at, found, (weighted, place) => {
		checkWeight(weighted, place, found);
		const term = structAt(weighted, "preference");
		if (term !== void 0) checkNodeTerm(term, `${place}/preference`, found, false);
	});
}
/** ValidateNodeSelectorTerm: of what is only preferred, values need not be labels'. */
function checkNodeTerm(term, at, found, strictly) {
	eachItem(term, "matchExpressions", at, (requirement, place) => {
		checkNodeRequirement(requirement, place, found);
		if (strictly) eachText(requirement, "values", place, (value, where) => found.push(...labelValueRefusals(value, where)));
	});
	eachItem(term, "matchFields", at, (requirement, place) => checkNodeField(requirement, place, found));
}
var nodeOperators = [
	"In",
	"NotIn",
	"Exists",
	"DoesNotExist",
	"Gt",
	"Lt"
];
function checkNodeRequirement(requirement, at, found) {
	const operator = textAt(requirement, "operator");
	const count = lengthOf(requirement, "values");
	if (operator === "") found.push(required(at, "operator"));
	else if (operator !== void 0 && !nodeOperators.includes(operator)) found.push(notSupported(`${at}/operator`, operator, nodeOperators));
	else if (operator?.endsWith("In") && count === 0) found.push(required(at, "values", { why: text`In and NotIn compare with at least one value` }));
	else if (operator?.includes("Exist") && count > 0) found.push(forbidden(`${at}/values`, text`Exists and DoesNotExist take no values.`));
	else if ((operator === "Gt" || operator === "Lt") && count !== 1) found.push(invalidWhole(at, text`Gt and Lt take exactly one value.`));
	const key = textAt(requirement, "key");
	const why = key === void 0 ? void 0 : whyNotQualifiedName(key);
	if (key !== void 0 && why !== void 0) found.push(key === "" ? required(at, "key") : invalid(`${at}/key`, key, why));
}
/** ValidateNodeFieldSelectorRequirement: only the node's name can be asked for. */
function checkNodeField(requirement, at, found) {
	const operator = textAt(requirement, "operator");
	if (operator === "In" || operator === "NotIn") {
		if (lengthOf(requirement, "values") !== 1) found.push(invalidWhole(at, text`Exactly one value is taken for a field.`));
	} else if (operator !== void 0) found.push(notSupported(`${at}/operator`, operator, ["In", "NotIn"]));
	const key = textAt(requirement, "key");
	if (key !== void 0 && key !== "metadata.name") {
		found.push(notSupported(`${at}/key`, key, ["metadata.name"]));
		return;
	}
	eachText(requirement, "values", at, (value, place) => {
		const why = whyNotDns1123Subdomain(value);
		if (why !== void 0) found.push(invalid(place, value, why));
	});
}
function checkPodTerm(term, at, found, setting) {
	for (const key of ["labelSelector", "namespaceSelector"]) {
		const selector = structAt(term, key);
		if (selector !== void 0) found.push(...selectorRefusals(selector, child(at, key)));
	}
	eachText(term, "namespaces", at, (name, place) => {
		const why = whyNotDns1123Label(name);
		if (why !== void 0) found.push(invalid(place, name, why));
	});
	if (allSince(setting.range, 31)) checkLabelKeys(term, at, found, setting.podLabels);
	const topology = textAt(term, "topologyKey");
	const why = topology === void 0 ? void 0 : whyNotQualifiedName(topology);
	if (topology !== void 0 && why !== void 0 && term.topologyKey !== void 0) found.push(invalid(`${at}/topologyKey`, topology, why));
}
// src/kubernetes/workloads/scheduling.ts
var taintEffects = [
	"NoSchedule",
	"PreferNoSchedule",
	"NoExecute"
];
/** All that decides on which node a Pod runs: the parts of ValidatePodSpec in core validation, v1.34.1. */
function checkScheduling(spec, at, found, setting) {
	found.push(...labelRefusals(spec.nodeSelector, `${at}/nodeSelector`));
	checkAffinity(spec, at, found, setting);
	if (spec.tolerations !== void 0) checkTolerations(spec, at, found, setting);
	if (spec.topologySpreadConstraints !== void 0) checkSpread(spec, at, found, setting);
	checkGates(spec, at, found);
}
/** ValidateTolerations. */
function checkTolerations(spec, at, found, setting) {
	const operators = allBefore(setting.range, 35) ? ["Equal", "Exists"] : [
		"Equal",
		"Exists",
		"Gt",
		"Lt"
	];
	eachItem(spec, "tolerations", at, (toleration, place) => {
		const key = textAt(toleration, "key");
		const operator = textAt(toleration, "operator");
		const why = key ? whyNotQualifiedName(key) : void 0;
		if (key && why !== void 0) found.push(invalid(`${place}/key`, key, why));
		oneOf(toleration, "operator", place, found, operators);
		if (key === "" && operator !== void 0 && operator !== "Exists") found.push(invalidWhole(place, text`Without a key the operator must be Exists, which stands for every taint.`));
		const value = textAt(toleration, "value") ?? "";
		const whyValue = operator === "" || operator === "Equal" ? whyNotLabelValue(value) : void 0;
		if (whyValue !== void 0) found.push(invalid(`${place}/value`, value, whyValue));
		if (operator === "Exists" && value !== "") found.push(invalid(`${place}/value`, value, text`with the operator Exists it must be empty`));
		oneOf(toleration, "effect", place, found, taintEffects);
		if (isSet(toleration, "tolerationSeconds") && textAt(toleration, "effect") !== "NoExecute") found.push(forbidden(`${place}/tolerationSeconds`, text`It is taken only with the effect NoExecute.`));
	});
}
var schedules = ["DoNotSchedule", "ScheduleAnyway"];
/** validateTopologySpreadConstraints. */
function checkSpread(spec, at, found, setting) {
	const seen = /* @__PURE__ */ new Set();
	eachNeeding("topologyKey", spec, "topologySpreadConstraints", at, found, (constraint, place) => {
		positive(constraint, "maxSkew", place, found);
		const key = neededText(constraint, "topologyKey", place, found, "by-schema");
		const action = textAt(constraint, "whenUnsatisfiable");
		if (action !== void 0 && isSet(constraint, "whenUnsatisfiable") && !schedules.includes(action)) found.push(notSupported(`${place}/whenUnsatisfiable`, action, schedules));
		if (key !== void 0 && action !== void 0) {
			const pair = `${action} ${key}`;
			if (seen.has(pair)) found.push(duplicate(`${place}/topologyKey`, key));
			seen.add(pair);
		}
		positive(constraint, "minDomains", place, found);
		if (isSet(constraint, "minDomains") && action !== void 0 && action !== "DoNotSchedule") found.push(forbidden(`${place}/minDomains`, text`It is taken only with whenUnsatisfiable: DoNotSchedule.`));
		for (const policy of ["nodeAffinityPolicy", "nodeTaintsPolicy"]) oneOfStrictly(constraint, policy, place, found, ["Honor", "Ignore"]);
		const selector = structAt(constraint, "labelSelector");
		if (selector !== void 0) found.push(...selectorRefusals(selector, `${place}/labelSelector`));
		if (allBefore(setting.range, 34) && allSince(setting.range, 27)) checkLabelKeysApart(constraint, place, found);
		else if (allSince(setting.range, 27)) checkLabelKeys(constraint, place, found, setting.podLabels);
	});
}
/** validateReadinessGates and validateSchedulingGates. */
function checkGates(spec, at, found) {
	eachNeeding("conditionType", spec, "readinessGates", at, found, (gate, place) => {
		const type = textAt(gate, "conditionType");
		const why = type === void 0 || !isSet(gate, "conditionType") ? void 0 : whyNotQualifiedName(type);
		if (type !== void 0 && why !== void 0) found.push(invalid(`${place}/conditionType`, type, why));
	});
	if (lengthOf(spec, "schedulingGates") === 0) return;
	const names = /* @__PURE__ */ new Set();
	eachNeeding("name", spec, "schedulingGates", at, found, (gate, place) => {
		const name = textAt(gate, "name");
		if (name === void 0 || !isSet(gate, "name")) return;
		const why = whyNotQualifiedName(name);
		if (why !== void 0) found.push(invalid(`${place}/name`, name, why));
		else if (names.has(name)) found.push(duplicate(`${place}/name`, name));
		names.add(name);
	});
}
/** Names and numbers of a Pod that stand alone. */
function checkDeadline(spec, at, found) {
	inRange(spec, "activeDeadlineSeconds", at, found, 1, 2147483647);
	if (spec.preemptionPolicy === "") found.push(required(`${at}/preemptionPolicy`, "preemptionPolicy"));
	oneOf(spec, "preemptionPolicy", at, found, ["PreemptLowerPriority", "Never"]);
}
// src/kubernetes/workloads/projections.ts
/** A Secret or ConfigMap as a volume: validateSecretVolumeSource, validateConfigMapVolumeSource. The name has no form here. */
function checkKeysVolume(source, nameKey, at, found) {
	neededText(source, nameKey, at, found, "here");
	fileMode(source, "defaultMode", at, found);
	checkKeyPaths(source, at, found);
}
/** validateKeyToPath; `paths` collects those of one projected volume, where each may stand once. */
function checkKeyPaths(source, at, found, paths) {
	eachNeeding("path", source, "items", at, found, (item, place) => {
		neededText(item, "key", place, found, "by-schema");
		checkPath(item, place, found, paths);
		fileMode(item, "mode", place, found);
	});
}
function checkPath(owner, at, found, paths) {
	const path = neededText(owner, "path", at, found, "by-schema");
	if (path === void 0) return;
	const why = whyNotFilePath(path);
	if (why !== void 0) found.push(invalid(`${at}/path`, path, why));
	if (paths?.has(path)) found.push(duplicate(`${at}/path`, path));
	paths?.add(path);
}
/** Fields of the Pod as files: validateDownwardAPIVolumeSource. */
function checkDownwardVolume(source, at, found) {
	fileMode(source, "defaultMode", at, found);
	checkDownwardFiles(source, at, found);
}
function checkDownwardFiles(source, at, found, paths) {
	eachNeeding("path", source, "items", at, found, (file, place) => {
		checkPath(file, place, found, paths);
		fileMode(file, "mode", place, found);
		const field = structAt(file, "fieldRef");
		const resource = structAt(file, "resourceFieldRef");
		if (field !== void 0) checkFieldRef(field, `${place}/fieldRef`, found, fileFields);
		else if (resource !== void 0) checkResourceFieldRef(resource, `${place}/resourceFieldRef`, found, "file");
		const given = ["fieldRef", "resourceFieldRef"].filter((key) => isSet(file, key));
		if (given.length === 0) found.push(required(place, "a fieldRef or a resourceFieldRef"));
		if (given.length > 1) found.push(forbidden(`${place}/resourceFieldRef`, text`A file has one source, and fieldRef is given already.`));
	});
}
/**
* Several sources in one folder: validateProjectionSources. clusterTrustBundle and podCertificate are dropped before 1.37 unless
* features are on, so they count for nothing here.
*/
function checkProjectedVolume(projected, at, found) {
	fileMode(projected, "defaultMode", at, found);
	const paths = /* @__PURE__ */ new Set();
	eachItem(projected, "sources", at, (source, place) => {
		const given = [
			"secret",
			"configMap",
			"downwardAPI",
			"serviceAccountToken"
		].filter((key) => isSet(source, key));
		if (given.length > 1) found.push(forbidden(`${place}/${given[1] ?? ""}`, text`Each entry has one source, and ${[given[0] ?? ""]} is given already.`));
		for (const key of ["secret", "configMap"]) {
			const keys = structAt(source, key);
			if (keys === void 0) continue;
			neededText(keys, "name", `${place}/${key}`, found, "here");
			checkKeyPaths(keys, `${place}/${key}`, found, paths);
		}
		const fields = structAt(source, "downwardAPI");
		if (fields !== void 0) checkDownwardFiles(fields, `${place}/downwardAPI`, found, paths);
		const token = structAt(source, "serviceAccountToken");
		if (token === void 0) return;
		inRange(token, "expirationSeconds", `${place}/serviceAccountToken`, found, 600, 2 ** 32);
		checkPath(token, `${place}/serviceAccountToken`, found, void 0);
	});
}
// src/kubernetes/workloads/volume-kinds.ts
/** A source that only needs some texts, all of them required by the schema too. */
function needs(...keys) {
	return (source, at, found) => {
		for (const key of keys) neededText(source, key, at, found, "by-schema");
	};
}
var hostPathTypes = [
	"",
	"DirectoryOrCreate",
	"Directory",
	"FileOrCreate",
	"File",
	"Socket",
	"CharDevice",
	"BlockDevice"
];
/**
* The kinds of volume source whose checks stand alone, by field: the validate...VolumeSource functions of core validation, v1.34.1.
* Secrets, ConfigMaps, projections and claims have rooms of their own.
*/
var plainSources = {
	hostPath: (source, at, found) => {
		const path = neededText(source, "path", at, found, "by-schema");
		const why = path === void 0 ? void 0 : whyBackstep(path);
		if (path !== void 0 && why !== void 0) found.push(invalid(`${at}/path`, path, why));
		oneOfStrictly(source, "type", at, found, hostPathTypes);
	},
	gitRepo: (source, at, found) => {
		neededText(source, "repository", at, found, "by-schema");
		formedText(source, "directory", at, found, whyNotBeneath);
	},
	gcePersistentDisk: (source, at, found) => {
		neededText(source, "pdName", at, found, "by-schema");
		inRange(source, "partition", at, found, 0, 255);
	},
	awsElasticBlockStore: (source, at, found) => {
		neededText(source, "volumeID", at, found, "by-schema");
		inRange(source, "partition", at, found, 0, 255);
	},
	nfs: (source, at, found) => {
		neededText(source, "server", at, found, "by-schema");
		const path = neededText(source, "path", at, found, "by-schema");
		if (path !== void 0 && !path.startsWith("/")) found.push(invalid(`${at}/path`, path, text`it must begin with /`));
	},
	iscsi: checkIscsi,
	glusterfs: needs("endpoints", "path"),
	flocker: checkFlocker,
	persistentVolumeClaim: (source, at, found) => void neededText(source, "claimName", at, found, "here"),
	rbd: (source, at, found) => {
		checkMonitors(source, at, found);
		neededText(source, "image", at, found, "by-schema");
	},
	cinder: (source, at, found) => {
		neededText(source, "volumeID", at, found, "by-schema");
		checkSecretRef(source, "secretRef", at, found);
	},
	cephfs: checkMonitors,
	quobyte: checkQuobyte,
	fc: checkFibreChannel,
	flexVolume: checkFlexVolume,
	azureFile: needs("secretName", "shareName"),
	vsphereVolume: needs("volumePath"),
	photonPersistentDisk: needs("pdID"),
	portworxVolume: needs("volumeID"),
	azureDisk: checkAzureDisk,
	storageos: checkStorageOs,
	scaleIO: (source, at, found) => {
		for (const key of ["gateway", "system"]) neededText(source, key, at, found, "by-schema");
		neededText(source, "volumeName", at, found, "here");
	},
	csi: checkCsi
};
function checkMonitors(source, at, found) {
	if (Array.isArray(source.monitors) && source.monitors.length === 0) found.push(required(`${at}/monitors`, "at least one monitor"));
}
function checkSecretRef(source, key, at, found) {
	const ref = structAt(source, key);
	if (ref !== void 0) neededText(ref, "name", `${at}/${key}`, found, "here");
}
function whyNotInitiator(name) {
	if (name.startsWith("iqn")) return /iqn\.\d{4}-\d{2}\.[a-zA-Z0-9\-.]+:[^,;*&$|\s]+$/.test(name) ? void 0 : text`it must look like iqn.2001-04.com.example:name`;
	if (name.startsWith("eui")) return /^eui.[a-zA-Z0-9]{16}$/.test(name) ? void 0 : text`eui. is followed by 16 letters or digits`;
	if (name.startsWith("naa")) return /^naa.[a-zA-Z0-9]{32}$/.test(name) ? void 0 : text`naa. is followed by 32 letters or digits`;
	return text`it must begin with iqn, eui or naa`;
}
function checkIscsi(source, at, found, volume) {
	const portal = neededText(source, "targetPortal", at, found, "by-schema");
	neededText(source, "iqn", at, found, "by-schema");
	formedText(source, "iqn", at, found, whyNotInitiator);
	inRange(source, "lun", at, found, 0, 255);
	if ((flagAt(source, "chapAuthDiscovery") || flagAt(source, "chapAuthSession")) && !isSet(source, "secretRef")) found.push(required(at, "secretRef", { why: text`CHAP needs credentials` }));
	const initiator = source.initiatorName;
	if (typeof initiator !== "string") return;
	const why = whyNotInitiator(initiator);
	if (why !== void 0) found.push(invalid(`${at}/initiatorName`, initiator, why));
	if (byteLength(`${volume}:${portal ?? ""}`) > 64) found.push(tooLong$1(`${at}/initiatorName`, text`With an initiatorName, the volume's name and targetPortal have at most 64 characters together.`));
}
function checkFlocker(source, at, found) {
	const name = textAt(source, "datasetName");
	const id = textAt(source, "datasetUUID");
	if (name === "" && id === "") found.push(required(at, "a datasetName or a datasetUUID"));
	if (name && id) found.push(forbidden(`${at}/datasetUUID`, text`A dataset has a name or a UUID here, not both.`));
	if (name?.includes("/")) found.push(invalid(`${at}/datasetName`, name, text`it must not contain /`));
}
function checkQuobyte(source, at, found) {
	const registry = neededText(source, "registry", at, found, "by-schema");
	neededText(source, "volume", at, found, "by-schema");
	const tenant = textAt(source, "tenant");
	if (registry === void 0) return;
	if (tenant !== void 0 && byteLength(tenant) >= 65) found.push(tooLong$1(`${at}/tenant`, text`At most 64 characters are taken.`));
	else if (!registry.split(",").every((pair) => /^(?:[^:[\]]*|\[[^[\]]*\]):[^:[\]]*$/.test(pair))) found.push(invalid(`${at}/registry`, registry, text`it must be host:port, or several of them with commas`));
}
function checkFibreChannel(source, at, found) {
	const names = lengthOf(source, "targetWWNs");
	const ids = lengthOf(source, "wwids");
	if (names === 0 && ids === 0) found.push(required(at, "targetWWNs or wwids"));
	if (names > 0 && ids > 0) found.push(forbidden(`${at}/wwids`, text`Either targetWWNs or wwids are taken, not both.`));
	if (names === 0) return;
	if (!isSet(source, "lun")) found.push(required(at, "lun", { why: text`targetWWNs are given` }));
	else inRange(source, "lun", at, found, 0, 255);
}
function checkFlexVolume(source, at, found) {
	neededText(source, "driver", at, found, "by-schema");
	const options = structAt(source, "options");
	if (options === void 0) return;
	for (const key of Object.keys(options)) {
		const domain = `.${(key.includes("/") ? key.slice(0, key.indexOf("/")) : key).toLowerCase()}`;
		if (domain.endsWith(".kubernetes.io") || domain.endsWith(".k8s.io")) found.push(invalid(child(`${at}/options`, key), key, text`the domains kubernetes.io and k8s.io are reserved`, { part: "key" }));
	}
}
/** The kind is Shared where none is given: SetObjectDefaults of core/v1. */
function checkAzureDisk(source, at, found) {
	neededText(source, "diskName", at, found, "by-schema");
	const uri = neededText(source, "diskURI", at, found, "by-schema");
	oneOfStrictly(source, "cachingMode", at, found, [
		"None",
		"ReadOnly",
		"ReadWrite"
	]);
	oneOfStrictly(source, "kind", at, found, [
		"Shared",
		"Dedicated",
		"Managed"
	]);
	const beginning = source.kind === "Managed" ? "/subscriptions/" : "https://";
	if (uri !== void 0 && !uri.startsWith(beginning)) found.push(invalid(`${at}/diskURI`, uri, text`for this kind of disk it must begin with ${[beginning]}`));
}
function checkStorageOs(source, at, found) {
	neededText(source, "volumeName", at, found, "here");
	for (const key of ["volumeName", "volumeNamespace"]) formedText(source, key, at, found, whyNotDns1123Label);
	checkSecretRef(source, "secretRef", at, found);
}
function checkCsi(source, at, found) {
	const driver = neededText(source, "driver", at, found, "by-schema");
	const why = driver === void 0 ? void 0 : whyNotDns1123Subdomain(driver.toLowerCase());
	if (driver !== void 0 && why !== void 0) found.push(invalid(`${at}/driver`, driver, why));
	else if (driver !== void 0 && byteLength(driver) > 63) found.push(tooLong$1(`${at}/driver`, text`At most 63 characters are taken.`));
	checkSecretRef(source, "nodePublishSecretRef", at, found);
	const ref = structAt(source, "nodePublishSecretRef");
	if (ref !== void 0) formedText(ref, "name", `${at}/nodePublishSecretRef`, found, whyNotDns1123Subdomain);
}
/** An image as a volume (on since 1.35): validateImageVolumeSource. Only a Pod needs the reference. */
function checkImageSource(source, at, found, isPod) {
	if (isPod) neededText(source, "reference", at, found, "here");
	oneOf(source, "pullPolicy", at, found, [
		"Always",
		"IfNotPresent",
		"Never"
	]);
}
// src/kubernetes/workloads/volumes.ts
var sources = /* @__PURE__ */ new Set([
	"emptyDir",
	...Object.keys(plainSources),
	"secret",
	"configMap",
	"downwardAPI",
	"projected",
	"ephemeral",
	"image"
]);
/** Checks a Pod's volumes, each of one kind and with a name of its own: ValidateVolumes of core validation. */
function checkVolumes(spec, at, found, setting) {
	const kinds = /* @__PURE__ */ new Map();
	for (const name of setting.added) kinds.set(name, "persistentVolumeClaim");
	const seen = /* @__PURE__ */ new Set();
	eachNeeding("name", spec, "volumes", at, found, (volume, place) => {
		const name = textAt(volume, "name");
		if (name !== void 0 && setting.added.includes(name)) return;
		const given = Object.keys(volume).filter((key) => sources.has(key) && isSet(volume, key));
		const dropped = given.includes("image") && !allSince(setting.range, 35);
		if (name !== void 0) kinds.set(name, dropped ? "dropped" : given[0] ?? "emptyDir");
		if (dropped) return;
		neededText(volume, "name", place, found, "by-schema");
		const why = name === void 0 || name === "" ? void 0 : whyNotDns1123Label(name);
		if (name !== void 0 && why !== void 0) found.push(invalid(`${place}/name`, name, why, { suggestion: nearestDnsName(name, whyNotDns1123Label) }));
		if (name && seen.has(name)) found.push(duplicate(`${place}/name`, name));
		seen.add(name ?? "");
		if (given.length > 1) found.push(forbidden(`${place}/${given[1] ?? ""}`, text`A volume has one source, and ${[given[0] ?? ""]} is given already.`));
		else if (given[0] !== void 0) checkSource(volume, given[0], place, found, setting);
	});
	if (setting.podName !== "") checkEphemeralNames(spec, at, found, setting.podName);
	return kinds;
}
function checkSource(volume, key, at, found, setting) {
	const source = structAt(volume, key);
	if (source === void 0) return;
	const place = `${at}/${key}`;
	const plain = plainSources[key];
	if (plain !== void 0) plain(source, place, found, textAt(volume, "name") ?? "");
	else if (key === "emptyDir") checkQuantity(source.sizeLimit, `${place}/sizeLimit`, found);
	else if (key === "secret") checkKeysVolume(source, "secretName", place, found);
	else if (key === "configMap") checkKeysVolume(source, "name", place, found);
	else if (key === "downwardAPI") checkDownwardVolume(source, place, found);
	else if (key === "projected") checkProjectedVolume(source, place, found);
	else if (key === "ephemeral") checkClaimTemplate(source, place, found);
	else if (key === "image") checkImageSource(source, place, found, setting.isPod);
}
/** The claims that a Pod's ephemeral volumes make are named after Pod and volume, and are not to be used by other volumes. */
function checkEphemeralNames(spec, at, found, podName) {
	const made = /* @__PURE__ */ new Set();
	eachItem(spec, "volumes", at, (volume, place) => {
		const name = textAt(volume, "name");
		if (!name || !isSet(volume, "ephemeral")) return;
		made.add(`${podName}-${name}`);
		const why = whyNotDns1123Subdomain(`${podName}-${name}`);
		if (why !== void 0) found.push(invalid(`${place}/name`, name, text`the claim is named after Pod and volume: ${why}`));
	});
	if (made.size === 0) return;
	eachItem(spec, "volumes", at, (volume, place) => {
		const claim = structAt(volume, "persistentVolumeClaim");
		const name = claim === void 0 ? void 0 : textAt(claim, "claimName");
		if (name !== void 0 && made.has(name)) found.push(invalid(`${place}/persistentVolumeClaim/claimName`, name, text`an ephemeral volume of this Pod makes that claim`));
	});
}
// src/kubernetes/workloads/pod-spec.ts
/** What a Pod is, whoever makes it: ValidatePodSpec of core validation, v1.34.1, on what defaulting makes of it. */
function checkPodSpec(spec, at, found, setting) {
	const { range, pod } = setting;
	const isPod = pod !== void 0;
	const volumes = checkVolumes(spec, at, found, {
		range,
		isPod,
		podName: pod?.name ?? "",
		added: setting.added
	});
	const hostNetwork = flagAt(spec, "hostNetwork");
	const grace = integerAt(spec, "terminationGracePeriodSeconds") ?? 30;
	const claims = allSince(range, 34) ? podClaimNames(spec) : void 0;
	checkContainers(spec, at, found, {
		range,
		isPod,
		volumes,
		claims,
		hostUsers: spec.hostUsers !== false,
		hostNetwork,
		restartPolicy: typeof spec.restartPolicy === "string" ? spec.restartPolicy : "",
		gracePeriod: grace < 0 && !allBefore(range, 37) ? void 0 : grace
	});
	if (claims !== void 0) checkPodClaims(spec, at, found, whyNotDns1123Subdomain);
	if (allSince(range, 34)) checkPodResources(spec, at, found, isPod);
	if (hostNetwork) checkHostNetworkPorts(spec, at, found);
	oneOf(spec, "restartPolicy", at, found, [
		"Always",
		"OnFailure",
		"Never"
	]);
	checkDns(spec, at, found, range);
	checkScheduling(spec, at, found, {
		range,
		podLabels: pod?.labels
	});
	checkDeadline(spec, at, found);
	checkPodNames$1(spec, at, found, setting);
	checkIsolation(spec, at, found, setting);
}
function checkPodNames$1(spec, at, found, setting) {
	for (const key of [
		"serviceAccountName",
		"nodeName",
		"priorityClassName"
	]) formedText(spec, key, at, found, whyNotDns1123Subdomain);
	if (spec.serviceAccountName === void 0) formedText(spec, "serviceAccount", at, found, whyNotDns1123Subdomain);
	const runtime = spec.runtimeClassName;
	const why = typeof runtime === "string" ? whyNotDns1123Subdomain(runtime) : void 0;
	if (typeof runtime === "string" && why !== void 0) found.push(invalid(`${at}/runtimeClassName`, runtime, why));
	if (!setting.namesPods) for (const key of ["hostname", "subdomain"]) formedText(spec, key, at, found, whyNotDns1123Label);
	const override = spec.hostnameOverride;
	if (typeof override !== "string" || !allSince(setting.range, 35)) return;
	const place = `${at}/hostnameOverride`;
	const whyOverride = whyNotDns1123Subdomain(override) ?? (override.length > 64 ? text`at most 64 characters are taken` : void 0);
	if (whyOverride !== void 0) found.push(invalid(place, override, whyOverride));
	if (flagAt(spec, "setHostnameAsFQDN")) found.push(forbidden(place, text`It is not taken along with setHostnameAsFQDN.`));
	if (flagAt(spec, "hostNetwork")) found.push(forbidden(place, text`It is not taken along with hostNetwork.`));
}
function checkIsolation(spec, at, found, { range }) {
	const context = structAt(spec, "securityContext");
	if (context !== void 0) checkPodSecurityContext(spec, context, `${at}/securityContext`, found, range);
	if (flagAt(spec, "shareProcessNamespace") && flagAt(spec, "hostPID")) found.push(forbidden(`${at}/shareProcessNamespace`, text`It is not taken along with hostPID.`));
	checkHostUsers(spec, at, found, range);
	checkHostProcess(spec, at, found);
	checkOperatingSystem(spec, at, found, range);
	const overhead = structAt(spec, "overhead");
	if (overhead !== void 0) checkOverhead(overhead, at, found);
	if (lengthOf(spec, "ephemeralContainers") > 0) found.push(forbidden(`${at}/ephemeralContainers`, text`They are only added to a running Pod: kubectl debug does so.`));
}
/** validateOverhead: the amounts count as a container's limits. */
function checkOverhead(overhead, at, found) {
	const inside = [];
	checkResources({ limits: overhead }, "", inside, containerRules(void 0));
	for (const refusal of inside) {
		const rest = refusal.pointer.slice(7);
		found.push({
			...refusal,
			pointer: `${at}/overhead${rest}`
		});
	}
}
// src/kubernetes/workloads/template.ts
/** A Pod's template: ValidatePodTemplateSpec of core validation, v1.34.1. Gives its spec where there is one. */
function checkTemplate(owner, at, found, setting) {
	const template = structAt(owner, "template");
	if (template === void 0) {
		if (owner.template === null) found.push(required(`${at}/template`, "template"));
		return;
	}
	const place = `${at}/template`;
	const metadata = mappingAt(template, "metadata");
	found.push(...labelRefusals(metadata.labels, `${place}/metadata/labels`));
	found.push(...annotationRefusals(metadata.annotations, `${place}/metadata/annotations`));
	const spec = structAt(template, "spec");
	if (spec === void 0) {
		if (!isSet(template, "spec")) found.push(required(place, "spec", { why: text`a template has at least one container` }));
		return;
	}
	const { range, added = [], namesPods = false } = setting;
	checkPodSpec(spec, `${place}/spec`, found, {
		range,
		pod: void 0,
		added,
		namesPods
	});
	checkPodAnnotations(metadata.annotations, spec, `${place}/metadata/annotations`, found);
	return spec;
}
/** Pods that are kept running are restarted always and have no deadline: Deployment, ReplicaSet, StatefulSet and DaemonSet. */
function checkLongRunning(spec, at, found) {
	if (spec === void 0) return;
	const policy = textAt(spec, "restartPolicy");
	if (policy === "OnFailure" || policy === "Never") found.push(notSupported(`${at}/template/spec/restartPolicy`, policy, ["Always"]));
	if (isSet(spec, "activeDeadlineSeconds")) found.push(forbidden(`${at}/template/spec/activeDeadlineSeconds`, text`Only Pods that end by themselves have a deadline.`));
}
// src/kubernetes/workloads/deployment.ts
/** The spec of a controller; a missing one is reported, because its selector and template are missing with it. */
function controllerSpec(object, found) {
	if (!isSet(object, "spec")) found.push(required("", "spec", { why: text`it holds the Pods' template` }));
	return structAt(object, "spec");
}
/** What the API server refuses of a Deployment: ValidateDeployment of apps validation, v1.34.1. */
function checkDeployment(object, minors) {
	const found = [];
	const spec = controllerSpec(object, found);
	if (spec === void 0) return found;
	for (const key of [
		"replicas",
		"minReadySeconds",
		"revisionHistoryLimit",
		"progressDeadlineSeconds"
	]) notNegative(spec, key, "/spec", found);
	checkSelector(spec, "/spec", found);
	checkLongRunning(checkTemplate(spec, "/spec", found, { range: rangeOf(minors) }), "/spec", found);
	const strategy = structAt(spec, "strategy");
	if (strategy !== void 0) checkStrategy(strategy, "/spec/strategy", found);
	const deadline = integerAt(spec, "progressDeadlineSeconds") ?? 600;
	const ready = integerAt(spec, "minReadySeconds") ?? 0;
	if (deadline <= ready && deadline >= 0) {
		const at = isSet(spec, "progressDeadlineSeconds") ? "/spec/progressDeadlineSeconds" : "/spec/minReadySeconds";
		found.push(invalidWhole(at, text`progressDeadlineSeconds (${deadline}) must be more than minReadySeconds (${ready}).`));
	}
	return found;
}
/** ValidateDeploymentStrategy. */
function checkStrategy(strategy, at, found) {
	oneOf(strategy, "type", at, found, ["Recreate", "RollingUpdate"]);
	const type = textAt(strategy, "type") || "RollingUpdate";
	if (type === "Recreate" && isSet(strategy, "rollingUpdate")) found.push(forbidden(`${at}/rollingUpdate`, text`It is taken only with the type RollingUpdate.`));
	const update = structAt(strategy, "rollingUpdate");
	if (type !== "RollingUpdate" || update === void 0) return;
	const place = `${at}/rollingUpdate`;
	const before = found.length;
	const unavailable = intOrPercent(update, "maxUnavailable", place, found, {
		absent: 25,
		capped: true
	});
	const surge = intOrPercent(update, "maxSurge", place, found, {
		absent: 25,
		capped: false
	});
	if (unavailable === 0 && surge === 0 && found.length === before) found.push(invalid(`${place}/maxUnavailable`, 0, text`with maxSurge 0 nothing could be updated`));
}
/** What the API server refuses of a ReplicaSet: ValidateReplicaSet. */
function checkReplicaSet(object, minors) {
	const found = [];
	const spec = controllerSpec(object, found);
	if (spec === void 0) return found;
	for (const key of ["replicas", "minReadySeconds"]) notNegative(spec, key, "/spec", found);
	checkSelector(spec, "/spec", found);
	if (!isSet(spec, "template")) found.push(required("/spec", "template"));
	checkLongRunning(checkTemplate(spec, "/spec", found, { range: rangeOf(minors) }), "/spec", found);
	return found;
}
// src/kubernetes/workloads/job-policies.ts
var mostRules = 20;
var mostExitCodes = 255;
/** What happens when Pods fail: validatePodFailurePolicy of batch validation, v1.34.1. */
function checkFailurePolicy(spec, at, found) {
	const policy = mappingAt(spec, "podFailurePolicy");
	if (lengthOf(policy, "rules") > mostRules) found.push(tooMany(`${at}/rules`, text`At most ${mostRules} rules are taken.`));
	const names = containerNames(spec);
	eachNeeding("action", policy, "rules", at, found, (rule, place) => {
		const action = neededText(rule, "action", place, found, "by-schema");
		const actions = [
			"Count",
			"FailIndex",
			"FailJob",
			"Ignore"
		];
		if (action === "FailIndex" && !isSet(spec, "backoffLimitPerIndex")) found.push(invalid(`${place}/action`, action, text`it needs a backoffLimitPerIndex`));
		else if (action !== void 0 && !actions.includes(action)) found.push(notSupported(`${place}/action`, action, actions));
		const codes = structAt(rule, "onExitCodes");
		const conditions = lengthOf(rule, "onPodConditions");
		if (codes !== void 0) checkExitCodes(codes, `${place}/onExitCodes`, found, names);
		if (conditions > mostRules) found.push(tooMany(`${place}/onPodConditions`, text`At most ${mostRules} are taken.`));
		checkConditions(rule, place, found);
		if (isSet(rule, "onExitCodes") && conditions > 0) found.push(forbidden(`${place}/onPodConditions`, text`A rule has onExitCodes or onPodConditions, not both.`));
		if (!isSet(rule, "onExitCodes") && conditions === 0) found.push(required(place, "onExitCodes or onPodConditions"));
	});
}
function containerNames(spec) {
	const pod = mappingAt(mappingAt(spec, "template"), "spec");
	const names = /* @__PURE__ */ new Set();
	for (const key of ["containers", "initContainers"]) eachItem(pod, key, "", (container) => {
		names.add(textAt(container, "name") ?? "");
	});
	return names;
}
function checkConditions(rule, at, found) {
	eachNeeding("type", rule, "onPodConditions", at, found, (pattern, place) => {
		const type = neededText(pattern, "type", place, found, "by-schema");
		const why = type === void 0 ? void 0 : whyNotQualifiedName(type);
		if (type !== void 0 && why !== void 0) found.push(invalid(`${place}/type`, type, why));
		oneOf(pattern, "status", place, found, [
			"False",
			"True",
			"Unknown"
		]);
	});
}
/** validatePodFailurePolicyRuleOnExitCodes: codes in order, each once, and not 0 where it is one that fails. */
function checkExitCodes(codes, at, found, names) {
	const operator = neededText(codes, "operator", at, found, "by-schema");
	if (operator !== void 0 && operator !== "In" && operator !== "NotIn") found.push(notSupported(`${at}/operator`, operator, ["In", "NotIn"]));
	const name = codes.containerName;
	if (typeof name === "string" && !names.has(name)) found.push(notFound(`${at}/containerName`, name, text`is none of the template's containers`));
	const values = codes.values;
	if (!Array.isArray(values)) return;
	if (values.length === 0) found.push(required(`${at}/values`, "at least one exit code"));
	if (values.length > mostExitCodes) found.push(tooMany(`${at}/values`, text`At most ${mostExitCodes} are taken.`));
	const seen = /* @__PURE__ */ new Set();
	let last = Number.NEGATIVE_INFINITY;
	values.forEach((value, index) => {
		const code = value ?? 0;
		if (typeof code !== "number") return;
		const place = `${at}/values/${index}`;
		if (code === 0 && operator === "In") found.push(invalid(place, code, text`0 is a success: it is not taken with In`));
		if (seen.has(code)) found.push(duplicate(place, code));
		else if (code < last) found.push(invalid(place, code, text`the exit codes must be in order`));
		seen.add(code);
		last = code;
	});
}
/** When an indexed Job counts as done: validateSuccessPolicy. */
function checkSuccessPolicy(policy, at, found, completions) {
	const count = lengthOf(policy, "rules");
	if (count === 0 && Array.isArray(policy.rules)) found.push(required(`${at}/rules`, "at least one rule"));
	if (count > mostRules) found.push(tooMany(`${at}/rules`, text`At most ${mostRules} rules are taken.`));
	eachItem(policy, "rules", at, (rule, place) => {
		const indexes = rule.succeededIndexes;
		if (!isSet(rule, "succeededCount") && !isSet(rule, "succeededIndexes")) found.push(required(place, "a succeededCount or succeededIndexes"));
		const total = typeof indexes === "string" ? countIndexes(indexes, completions) : completions;
		if (total === void 0) found.push(invalidWhole(`${place}/succeededIndexes`, text`Indexes below the number of completions are taken, in order, as 0,3-5.`));
		notNegative(rule, "succeededCount", place, found);
		const wanted = integerAt(rule, "succeededCount");
		if (wanted !== void 0 && wanted > (total ?? completions)) found.push(invalid(`${place}/succeededCount`, wanted, text`it is more than the ${total ?? completions} indexes that there are`));
	});
}
/** How many indexes a text such as `0,3-5` names, or undefined where it is none: validateIndexesFormat. */
function countIndexes(indexes, completions) {
	if (indexes === "") return 0;
	let last = -1;
	let total = 0;
	for (const part of indexes.split(",")) {
		const [, from = "", to] = /^([+-]?\d+)(?:-([+-]?\d+))?$/.exec(part) ?? [];
		if (from === "") return void 0;
		const first = Number(from);
		const end = to === void 0 ? first : Number(to);
		if (first >= completions || end >= completions || to !== void 0 && first >= end || total > 0 && last >= first) return void 0;
		total += end - first + 1;
		last = end;
	}
	return total;
}
// src/kubernetes/workloads/job-spec.ts
var manyCompletions = 1e5;
var fewParallel = 1e4;
/** What a Job does: validateJobSpec of batch validation, v1.34.1. Selectors are the Job's own to check. */
function checkJobSpec(spec, at, found, setting) {
	for (const key of [
		"parallelism",
		"completions",
		"backoffLimit",
		"ttlSecondsAfterFinished",
		"backoffLimitPerIndex",
		"maxFailedIndexes"
	]) notNegative(spec, key, at, found);
	notNegativeLong(spec, "activeDeadlineSeconds", at, found);
	if (allSince(setting.range, 32)) checkManagedBy(spec, at, found);
	oneOfStrictly(spec, "completionMode", at, found, ["NonIndexed", "Indexed"]);
	checkIndexes(spec, at, found, setting);
	if (structAt(spec, "podFailurePolicy") !== void 0) checkFailurePolicy(spec, `${at}/podFailurePolicy`, found);
	if (isSet(spec, "podReplacementPolicy")) oneOfStrictly(spec, "podReplacementPolicy", at, found, isSet(spec, "podFailurePolicy") ? ["Failed"] : ["Failed", "TerminatingOrFailed"]);
	const template = checkTemplate(spec, at, found, { range: setting.range });
	if (template !== void 0) checkRestartPolicy(spec, template, `${at}/template/spec`, found);
}
/** JobManagedBy is on since 1.32, and the field is dropped before. */
function checkManagedBy(spec, at, found) {
	const manager = spec.managedBy;
	if (typeof manager !== "string") return;
	const slash = manager.indexOf("/");
	const domain = manager.slice(0, Math.max(0, slash));
	const path = manager.slice(slash + 1);
	if (slash < 1 || path === "") found.push(invalid(`${at}/managedBy`, manager, text`a domain, a / and a path are taken, as acme.io/foo`));
	else if (!/^[A-Za-z0-9/\-._~%!$&'()*+,;=:]+$/.test(path)) found.push(invalid(`${at}/managedBy`, manager, text`what follows the / is no path`));
	else {
		const why = whyNotDns1123Subdomain(domain);
		if (why !== void 0) found.push(invalid(`${at}/managedBy`, manager, why));
		else if (byteLength(manager) > 63) found.push(tooLong$1(`${at}/managedBy`, text`At most 63 characters are taken.`));
	}
}
function checkIndexes(spec, at, found, setting) {
	const failed = integerAt(spec, "maxFailedIndexes");
	if (failed !== void 0 && !isSet(spec, "backoffLimitPerIndex")) found.push(required(at, "backoffLimitPerIndex", { why: text`maxFailedIndexes is given` }));
	if (spec.completionMode === "Indexed") {
		checkIndexed(spec, at, found, setting, failed);
		return;
	}
	if (typeof spec.completionMode === "string" && spec.completionMode !== "NonIndexed") return;
	for (const key of [
		"backoffLimitPerIndex",
		"maxFailedIndexes",
		"successPolicy"
	]) if (isSet(spec, key)) found.push(forbidden(`${at}/${key}`, text`It is taken only with completionMode: Indexed.`));
}
function checkIndexed(spec, at, found, setting, failed) {
	const completions = integerAt(spec, "completions") ?? (isSet(spec, "completions") ? void 0 : setting.completions);
	const parallelism = integerAt(spec, "parallelism") ?? 1;
	if (completions === void 0 && !isSet(spec, "completions")) found.push(required(at, "completions", { why: text`completionMode is Indexed` }));
	if (parallelism > manyCompletions) found.push(invalid(`${at}/parallelism`, parallelism, text`at most ${manyCompletions} are taken with indexes`));
	if (failed !== void 0) {
		const most = Math.min(completions ?? manyCompletions, manyCompletions);
		if (failed > most) found.push(invalid(`${at}/maxFailedIndexes`, failed, text`at most ${most} are taken here`));
	}
	if (completions !== void 0 && completions > manyCompletions && isSet(spec, "backoffLimitPerIndex")) {
		if (failed === void 0) found.push(required(at, "maxFailedIndexes", { why: text`there are more than ${manyCompletions} completions` }));
		if (parallelism > fewParallel) found.push(invalid(`${at}/parallelism`, parallelism, text`at most ${fewParallel} are taken with so many completions`));
		if (failed !== void 0 && failed > fewParallel) found.push(invalid(`${at}/maxFailedIndexes`, failed, text`at most ${fewParallel} are taken with so many completions`));
	}
	const policy = structAt(spec, "successPolicy");
	if (policy !== void 0 && completions !== void 0) checkSuccessPolicy(policy, `${at}/successPolicy`, found, completions);
}
/** A Job's Pods end: their restartPolicy has to be given, because the default is Always. */
function checkRestartPolicy(spec, template, at, found) {
	const policy = textAt(template, "restartPolicy");
	if (policy === "") found.push(required(at, "restartPolicy", { why: text`the default is Always, and a Job takes OnFailure or Never` }));
	else if (policy === "Always") found.push(notSupported(`${at}/restartPolicy`, policy, ["OnFailure", "Never"]));
	else if (policy === "OnFailure" && isSet(spec, "podFailurePolicy")) found.push(invalidWhole(`${at}/restartPolicy`, text`With a podFailurePolicy only Never is taken.`, { suggestion: "Never" }));
}
// src/kubernetes/workloads/time-zone.ts
var answers = /* @__PURE__ */ new Map();
/** Names of zoneinfo files that the JavaScript engine does not know, and that Go takes. */
var beyondEngine = /^(?:posix|right)\/|^(?:Factory|posixrules|localtime|US\/Pacific-New)$/;
/** Why a text names no time zone, or undefined: validateTimeZone of batch validation. Zones are files there, so case matters. */
function whyNotTimeZone(zone) {
	if (zone === "") return { why: text`it must not be empty` };
	for (const part of zone.split("/")) if (part === "." || part === ".." || part.startsWith("-") || !/^[A-Za-z.\-_0-9+]{1,14}$/.test(part)) return { why: text`it is no time zone of the IANA database` };
	if (zone.toLowerCase() === "local") return { why: text`a zone of the IANA database is taken, as Europe/Berlin` };
	if (zone === "UTC" || beyondEngine.test(zone)) return void 0;
	const known = knownAs(zone);
	if (known === void 0) return { why: text`it is no time zone of the IANA database` };
	return known !== zone && known.toLowerCase() === zone.toLowerCase() ? {
		why: text`the case of letters matters in a zone's name`,
		suggestion: known
	} : void 0;
}
/** The engine's own spelling of a zone; undefined where it knows none, and for offsets, which are no zones. */
function knownAs(zone) {
	if (/^[+-]/.test(zone)) return void 0;
	if (answers.has(zone)) return answers.get(zone);
	let known;
	try {
		known = new Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone;
	} catch {
		known = void 0;
	}
	answers.set(zone, known);
	return known;
}
// src/kubernetes/workloads/cron-job.ts
var longestName = 52;
/** What the API server refuses of a CronJob: ValidateCronJobCreate of batch validation, v1.34.1. */
function checkCronJob(object, minors) {
	const found = [];
	const spec = controllerSpec(object, found);
	if (spec === void 0) return found;
	const schedule = neededText(spec, "schedule", "/spec", found, "by-schema");
	const why = schedule === void 0 ? void 0 : whyNotSchedule(schedule);
	if (schedule !== void 0 && why !== void 0) found.push(invalid("/spec/schedule", schedule, why));
	const zone = typeof spec.timeZone === "string" ? whyNotTimeZone(spec.timeZone) : void 0;
	if (zone !== void 0 && typeof spec.timeZone === "string") found.push(invalid("/spec/timeZone", spec.timeZone, zone.why, { suggestion: zone.suggestion }));
	notNegativeLong(spec, "startingDeadlineSeconds", "/spec", found);
	for (const key of ["successfulJobsHistoryLimit", "failedJobsHistoryLimit"]) notNegative(spec, key, "/spec", found);
	oneOf(spec, "concurrencyPolicy", "/spec", found, [
		"Allow",
		"Forbid",
		"Replace"
	]);
	if (byteLength(textAt(mappingAt(object, "metadata"), "name") ?? "") > longestName) {
		const says = text`At most ${longestName} characters are taken, because the names of the Jobs begin with it.`;
		found.push(invalidWhole("/metadata/name", says, { topic: "object-name" }));
	}
	checkJobTemplate(spec, minors, found);
	return found;
}
/** ValidateJobTemplateSpec: the selector is generated for each Job. */
function checkJobTemplate(spec, minors, found) {
	const template = structAt(spec, "jobTemplate");
	if (template === void 0) {
		if (spec.jobTemplate === null) found.push(required("/spec/jobTemplate", "jobTemplate"));
		return;
	}
	const job = structAt(template, "spec");
	if (job === void 0) {
		if (!isSet(template, "spec")) found.push(required("/spec/jobTemplate", "spec", { why: text`it holds the Pods' template` }));
		return;
	}
	const at = "/spec/jobTemplate/spec";
	checkJobSpec(job, at, found, {
		range: rangeOf(minors),
		completions: void 0
	});
	if (isSet(job, "selector")) found.push(forbidden(`${at}/selector`, text`It is generated for each Job.`));
	if (job.manualSelector === true) found.push(forbidden(`${at}/manualSelector`, text`The selector is generated for each Job.`));
}
// src/kubernetes/workloads/daemon-set.ts
/** What the API server refuses of a DaemonSet: ValidateDaemonSet of apps validation, v1.34.1. */
function checkDaemonSet(object, minors) {
	const found = [];
	const spec = controllerSpec(object, found);
	if (spec === void 0) return found;
	for (const key of ["minReadySeconds", "revisionHistoryLimit"]) notNegative(spec, key, "/spec", found);
	checkSelector(spec, "/spec", found);
	checkLongRunning(checkTemplate(spec, "/spec", found, { range: rangeOf(minors) }), "/spec", found);
	const strategy = structAt(spec, "updateStrategy");
	if (strategy !== void 0) checkUpdateStrategy$1(strategy, "/spec/updateStrategy", found);
	return found;
}
/** ValidateDaemonSetUpdateStrategy: either some Pods may be missing or some may be too many, not both. */
function checkUpdateStrategy$1(strategy, at, found) {
	oneOf(strategy, "type", at, found, ["RollingUpdate", "OnDelete"]);
	const update = structAt(strategy, "rollingUpdate");
	if ((textAt(strategy, "type") || "RollingUpdate") !== "RollingUpdate" || update === void 0) return;
	const place = `${at}/rollingUpdate`;
	const before = found.length;
	const unavailable = intOrPercent(update, "maxUnavailable", place, found, {
		absent: 1,
		capped: true
	});
	const surge = intOrPercent(update, "maxSurge", place, found, {
		absent: 0,
		capped: true
	});
	if (found.length > before) return;
	if (unavailable !== 0 && surge !== 0) found.push(invalidWhole(`${place}/maxSurge`, text`With a maxSurge, maxUnavailable must be 0; it is 1 where none is given.`));
	if (unavailable === 0 && surge === 0) found.push(invalidWhole(`${place}/maxUnavailable`, text`With maxSurge 0 nothing could be updated.`));
}
// src/kubernetes/workloads/job.ts
var nameLabels = ["job-name", "batch.kubernetes.io/job-name"];
var uidLabels = ["controller-uid", "batch.kubernetes.io/controller-uid"];
/** What the API server refuses of a Job: ValidateJob of batch validation, v1.34.1, with the selector that the strategy generates. */
function checkJob(object, minors) {
	const found = [];
	const spec = controllerSpec(object, found);
	if (spec === void 0) return found;
	const parallel = isSet(spec, "parallelism");
	checkJobSpec(spec, "/spec", found, {
		range: rangeOf(minors),
		completions: parallel ? void 0 : 1
	});
	const selector = structAt(spec, "selector");
	if (selector !== void 0) found.push(...selectorRefusals(selector, "/spec/selector"));
	const metadata = mappingAt(object, "metadata");
	const name = textAt(metadata, "name") ?? "";
	if (spec.manualSelector === true) checkManualSelector(spec, found);
	else if (spec.manualSelector === void 0 || spec.manualSelector === null || spec.manualSelector === false) checkGenerated(spec, name, textAt(metadata, "generateName") ?? "", found);
	checkPodNames(spec, metadata, found);
	return found;
}
/** With manualSelector: true the author answers for selector and labels. */
function checkManualSelector(spec, found) {
	const selector = structAt(spec, "selector");
	if (!isSet(spec, "selector")) found.push(required("/spec", "selector", { why: text`manualSelector is true` }));
	if (selector === void 0) return;
	checkMatches(selector, templateLabels(spec), found, "The template");
}
function templateLabels(spec) {
	return mappingAt(mappingAt(mappingAt(spec, "template"), "metadata"), "labels");
}
/** validateGeneratedSelector: labels that the server sets may not be set otherwise, and nothing else may be selected. */
function checkGenerated(spec, name, prefix, found) {
	const labels = templateLabels(spec);
	const at = "/spec/template/metadata/labels";
	for (const key of name === "" && prefix !== "" ? [...uidLabels, ...nameLabels] : uidLabels) if (Object.hasOwn(labels, key)) found.push(invalid(child(at, key), key, text`the server sets this label`, { part: "key" }));
	if (byteLength(name) > 63) found.push(invalidWhole("/metadata/name", text`A Job's name becomes a label of its Pods, so at most 63 characters are taken.`, { topic: "object-name" }));
	for (const key of nameLabels) if (name !== "" && Object.hasOwn(labels, key) && (labels[key] ?? "") !== name) found.push(invalidWhole(child(at, key), text`The server sets this label to the Job's name, and takes no other value.`, { suggestion: name }));
	const selector = structAt(spec, "selector");
	if (selector === void 0) return;
	const generated = {};
	for (const key of nameLabels) generated[key] = name === "" ? Symbol.for("name") : name;
	for (const key of uidLabels) generated[key] = Symbol.for("uid");
	checkMatches(selector, generated, found, "Without manualSelector: true the server");
}
function checkMatches(selector, labels, found, who) {
	for (const [key, value] of Object.entries(structAt(selector, "matchLabels") ?? {})) if ((Object.hasOwn(labels, key) ? labels[key] ?? "" : void 0) !== (value ?? "")) found.push(invalidWhole(child("/spec/selector/matchLabels", key), text`${[who]} does not set this label, so that the Job would not find its Pods.`));
	eachItem(selector, "matchExpressions", "/spec/selector", (expression, place) => {
		if (!meets(expression, labels)) found.push(invalidWhole(place, text`${[who]} does not set labels that meet it, so that the Job would not find its Pods.`));
	});
}
/** The Pods of an indexed Job are named after it and their index, and these names are host names. */
function checkPodNames(spec, metadata, found) {
	const completions = integerAt(spec, "completions");
	if (spec.completionMode !== "Indexed" || completions === void 0 || completions <= 0) return;
	const given = textAt(metadata, "name");
	const prefix = textAt(metadata, "generateName");
	const name = given || (prefix ? `${prefix.slice(0, 58)}aaaaa` : "");
	if (name === "") return;
	const why = whyNotDns1123Label(`${name}-${completions - 1}`);
	if (why !== void 0) {
		const at = given ? "/metadata/name" : "/metadata/generateName";
		found.push(invalidWhole(at, text`With an index behind it, the name must be a host's: ${why}.`, { topic: "object-name" }));
	}
}
// src/kubernetes/workloads/pod.ts
/** What the API server refuses of a Pod: ValidatePodCreate of core validation, v1.34.1. What a cluster's classes and settings say is not known. */
function checkPod(object, minors) {
	const found = [];
	const spec = structAt(object, "spec");
	if (spec === void 0) {
		if (!isSet(object, "spec")) found.push(required("", "spec", { why: text`a Pod has at least one container` }));
		return found;
	}
	const metadata = mappingAt(object, "metadata");
	checkPodSpec(spec, "/spec", found, {
		range: rangeOf(minors),
		pod: {
			name: textAt(metadata, "name") ?? "",
			labels: mappingAt(metadata, "labels")
		},
		added: [],
		namesPods: false
	});
	checkPodAnnotations(metadata.annotations, spec, "/metadata/annotations", found);
	if (textAt(spec, "nodeName") && lengthOf(spec, "schedulingGates") > 0) found.push(forbidden("/spec/nodeName", text`A Pod with schedulingGates has no node yet.`));
	return found;
}
// src/kubernetes/workloads/stateful-set.ts
/** What the API server refuses of a StatefulSet: ValidateStatefulSet of apps validation, v1.34.1. */
function checkStatefulSet(object, minors) {
	const found = [];
	const spec = controllerSpec(object, found);
	if (spec === void 0) return found;
	const range = rangeOf(minors);
	for (const key of ["replicas", "minReadySeconds"]) notNegative(spec, key, "/spec", found);
	const ordinals = structAt(spec, "ordinals");
	if (ordinals !== void 0) notNegative(ordinals, "start", "/spec/ordinals", found);
	oneOf(spec, "podManagementPolicy", "/spec", found, ["OrderedReady", "Parallel"]);
	if (allSince(range, 34)) formedText(spec, "serviceName", "/spec", found, whyNotDns1123Label);
	const retention = structAt(spec, "persistentVolumeClaimRetentionPolicy");
	if (retention !== void 0) for (const key of ["whenDeleted", "whenScaled"]) oneOf(retention, key, "/spec/persistentVolumeClaimRetentionPolicy", found, ["Retain", "Delete"]);
	const strategy = structAt(spec, "updateStrategy");
	if (strategy !== void 0) checkUpdateStrategy(strategy, "/spec/updateStrategy", found, range);
	const added = checkClaims(spec, "/spec", found);
	checkSelector(spec, "/spec", found);
	checkLongRunning(checkTemplate(spec, "/spec", found, {
		range,
		added,
		namesPods: true
	}), "/spec", found);
	return found;
}
function checkUpdateStrategy(strategy, at, found, range) {
	oneOf(strategy, "type", at, found, allBefore(range, 37) ? ["RollingUpdate", "OnDelete"] : [
		"RollingUpdate",
		"OnDelete",
		"Recreate"
	]);
	const type = textAt(strategy, "type") || "RollingUpdate";
	const place = `${at}/rollingUpdate`;
	if (type === "OnDelete" && isSet(strategy, "rollingUpdate")) found.push(forbidden(place, text`It is taken only with the type RollingUpdate.`));
	const update = structAt(strategy, "rollingUpdate");
	if (type !== "RollingUpdate" || update === void 0) return;
	notNegative(update, "partition", place, found);
	if (!allSince(range, 37)) {
		decodable(update, "maxUnavailable", place, found);
		return;
	}
	const before = found.length;
	if (intOrPercent(update, "maxUnavailable", place, found, {
		absent: 1,
		capped: true
	}) === 0 && found.length === before) found.push(invalid(`${place}/maxUnavailable`, 0, text`it must be more than 0`));
}
/** Each claim's spec is checked; its name becomes a volume's: volumesToAddForTemplates. Gives the names. */
function checkClaims(spec, at, found) {
	const names = [];
	eachItem(spec, "volumeClaimTemplates", at, (claim, place) => {
		const name = textAt(mappingAt(claim, "metadata"), "name");
		if (name === "") found.push(required(isSet(claim, "metadata") ? `${place}/metadata` : place, "metadata.name", { why: text`the volume bears it` }));
		const why = name ? whyNotDns1123Label(name) : void 0;
		if (name && why !== void 0) found.push(invalid(`${place}/metadata/name`, name, why));
		if (name) names.push(name);
		const own = structAt(claim, "spec");
		if (own !== void 0) checkClaimSpec(own, `${place}/spec`, found);
		else if (!isSet(claim, "spec")) found.push(required(place, "spec"));
	});
	return names;
}
// src/kubernetes/workloads/checks.ts
/** By `group/Kind`. */
var workloadChecks = {
	"/Pod": checkPod,
	"apps/DaemonSet": checkDaemonSet,
	"apps/Deployment": checkDeployment,
	"apps/ReplicaSet": checkReplicaSet,
	"apps/StatefulSet": checkStatefulSet,
	"batch/CronJob": checkCronJob,
	"batch/Job": checkJob
};
// src/kubernetes/refusals.ts
var checks = {
	...configChecks,
	...rbacChecks,
	...workloadChecks,
	...networkChecks,
	...storageChecks
};
/**
* What the API server refuses of an object beyond its schema, as on a strict dry run of its creation: each refusal once, at its own field.
* Kinds that are not built in are left alone. Templates and encrypted values are refused literally; whether that counts is the rules' to say.
*/
function refusals(value, apiVersion, kind, minors) {
	const group = groupOf(apiVersion);
	const naming = namingOf(group, kind);
	if (!isMapping(value) || naming === void 0) return [];
	const check = checks[`${group}/${kind}`];
	return [...metadataRefusals(value, naming), ...check === void 0 ? [] : check(value, minors)];
}
// src/facts/merge-answers.ts
/** With `both`: the embedded answer stands; what only one engine refuses is told as a difference, and a failed engine as failed. */
function mergeAnswers(embedded, kubeconform) {
	if (kubeconform.failed !== void 0) return {
		...embedded,
		failed: kubeconform.failed
	};
	const differences = [...without(embedded.errors, kubeconform.errors).map((error) => ({
		only: "embedded",
		error
	})), ...without(kubeconform.errors, embedded.errors).map((error) => ({
		only: "kubeconform",
		error
	}))];
	return differences.length === 0 ? embedded : {
		...embedded,
		differences
	};
}
function without(some, others) {
	const known = new Set(others.map(signature));
	return some.filter((error) => !known.has(signature(error)));
}
function signature({ pointer, cause, field }) {
	return `${pointer} ${cause} ${field ?? ""}`;
}
// src/facts/known.ts
function openKnown(file, asks, schemas) {
	const versions = minorsFor(file.path, asks.versions);
	const answers = /* @__PURE__ */ new Map();
	const refused = /* @__PURE__ */ new Map();
	const incomplete = /* @__PURE__ */ new Set();
	const ask = (manifest) => {
		const embedded = () => schemas.answer(manifest.value, manifest.apiVersion, manifest.kind, versions);
		if (asks.engine === "embedded") return embedded();
		const told = file.answers?.[manifest.place.document + manifest.place.pointer] ?? unanswered(standingOf(manifest.apiVersion, manifest.kind, versions));
		return asks.engine === "both" ? mergeAnswers(embedded(), told) : told;
	};
	return {
		versions,
		schema: (manifest) => remembered(answers, manifest, () => file.completed ? complete(ask(manifest), manifest, incomplete) : ask(manifest)),
		refusals: (manifest) => remembered(refused, manifest, () => {
			const all = refusals(manifest.value, manifest.apiVersion, manifest.kind, versions);
			return file.completed ? all.filter((refusal) => !(mayBeCompleted(refusal) && incomplete.add(manifest))) : all;
		}),
		gaps: () => [...[...answers].flatMap(([manifest, answer]) => gapsOf(manifest, answer)), ...[...incomplete].map(incompleteGap)]
	};
}
/** Labels of a template are what `commonLabels` and `labels` add to, so that they match a selector then. */
function mayBeCompleted({ reason, pointer }) {
	return reason === "required" || pointer.endsWith("/template/metadata/labels");
}
/** Without what a kustomization may add: whether it does is told by what it renders. */
function complete(answer, manifest, incomplete) {
	const errors = answer.errors.filter((error) => error.cause !== "missing-field");
	if (errors.length < answer.errors.length) incomplete.add(manifest);
	return errors.length < answer.errors.length ? {
		...answer,
		errors
	} : answer;
}
function incompleteGap(manifest) {
	return {
		reason: "not-rendered",
		place: manifest.place,
		message: text`The object is incomplete as written, and a kustomization changes it on the way: whether it is complete then was not checked. Check what the overlays render to.`
	};
}
/** kubeconform was asked and said nothing of this manifest: never green. The standing comes from a table, so nothing passes through ajv. */
function unanswered(standing) {
	return {
		standing,
		errors: [],
		failed: "kubeconform gave no result for this object"
	};
}
function gapsOf(manifest, answer) {
	const gaps = [];
	if (answer.failed !== void 0) gaps.push({
		reason: "schema-engine-failed",
		place: manifest.place,
		message: text`The schema check gave no answer: ${untrusted(answer.failed)}`
	});
	if (answer.standing.is === "unknown-custom" && manifest.kind !== "" && manifest.apiVersion !== "") {
		const message = text`No schema for ${untrusted(`${manifest.apiVersion} ${manifest.kind}`)} is known here: its fields were not checked. Add its CustomResourceDefinition to the repository, or name a catalogue under schema-locations.`;
		gaps.push({
			reason: "unknown-custom-kind",
			place: manifest.place,
			message
		});
	}
	return gaps;
}
function remembered(memory, key, make) {
	const found = memory.get(key);
	if (found !== void 0) return found;
	const made = make();
	memory.set(key, made);
	return made;
}
// src/yaml/comments.ts
/**
* The comments of every document, in order, each with the field that it is about. A `#` inside a scalar is none. Of a document that cannot be
* parsed only the comments before its content are told. Never throws.
*/
function readComments(text) {
	const lines = new Lines(text);
	const comments = [];
	let document = 0;
	for (const part of splitDocuments(text)) {
		const source = text.slice(part.start, part.end);
		const events = eventsOrNone(source, part.content - part.start);
		const fields = events === void 0 ? [] : fieldsOf(new DocumentIndex(source, events));
		for (const from of events === void 0 ? leading(source, part) : commentStarts(source, events)) comments.push(describe({
			source,
			fields,
			from,
			document,
			at: lines.span(part.start + from, part.start + from)
		}));
		document++;
	}
	return comments;
}
function describe({ source, fields, from, document, at }) {
	const lineStart = Math.max(source.lastIndexOf("\n", from - 1), source.lastIndexOf("\r", from - 1)) + 1;
	const follows = /[^\s-]/.test(source.slice(lineStart, from).replace(/^(?:---|\.\.\.)(?=\s|$)/, ""));
	const next = firstBehind(fields, from);
	const field = fields[follows ? next - 1 : next];
	const comment = {
		document,
		line: at.line,
		column: at.column,
		text: source.slice(from + 1, lineEnd(source, from)).trim(),
		leads: !follows && next === 0
	};
	return field === void 0 ? comment : {
		...comment,
		pointer: field.pointer
	};
}
/** The index of the first field that begins behind an offset. */
function firstBehind(fields, from) {
	let low = 0;
	let high = fields.length;
	while (low < high) {
		const middle = low + high >> 1;
		if ((fields[middle]?.from ?? 0) > from) high = middle;
		else low = middle + 1;
	}
	return low;
}
function eventsOrNone(source, content) {
	try {
		return eventsOf(source, content);
	} catch {
		return;
	}
}
/** Every field and item by where it begins, the outer before the inner. */
function fieldsOf(index) {
	const fields = [];
	const visit = [{
		node: 1,
		pointer: ""
	}];
	for (let next = visit.pop(); next !== void 0; next = visit.pop()) {
		const { node, pointer } = next;
		const event = index.events[node];
		if (event?.type === EVENT_ID.SEQUENCE) index.itemsOf(node).forEach((item, number) => {
			const at = {
				node: item,
				pointer: child(pointer, number)
			};
			fields.push({
				from: startOf(index.events[item]),
				pointer: at.pointer
			});
			visit.push(at);
		});
		else if (event?.type === EVENT_ID.MAPPING) {
			const parts = [...index.parts(node)];
			for (let at = 0; at + 1 < parts.length; at += 2) {
				const [key = 0, value = 0] = parts.slice(at, at + 2);
				const name = index.keyOf(key);
				const inner = child(pointer, name ?? "<<");
				fields.push({
					from: startOf(index.events[key]),
					pointer: name === void 0 ? pointer : inner
				});
				if (name !== void 0) visit.push({
					node: value,
					pointer: inner
				});
			}
		}
	}
	return fields.filter((field) => field.from !== -1).sort((one, other) => one.from - other.from || one.pointer.length - other.pointer.length);
}
function startOf(event) {
	return event === void 0 ? -1 : nodeStart(event);
}
/** Where comments begin: a `#` behind white space, in what lies between the nodes. */
function* commentStarts(source, events) {
	let end = 0;
	for (const event of events) {
		const range = nodeRange(event);
		if (range === void 0) continue;
		yield* startsIn(source, end, range.from);
		end = Math.max(end, range.to);
	}
	yield* startsIn(source, end, source.length);
}
function* startsIn(source, from, to) {
	for (let at = source.indexOf("#", from); at !== -1 && at < to; at = source.indexOf("#", at + 1)) {
		if (at > 0 && !/[\s,[\]{}]/.test(source.charAt(at - 1))) continue;
		yield at;
		at = lineEnd(source, at);
	}
}
function lineEnd(source, from) {
	let end = from;
	while (end < source.length && source.charCodeAt(end) !== 10 && source.charCodeAt(end) !== 13) end++;
	return end;
}
function* leading(source, part) {
	const content = part.content - part.start;
	for (const line of source.matchAll(/^[ \t]*(#|[^\s#])/gm)) {
		const at = line.index + line[0].length - 1;
		if (line[1] === "#") yield at;
		else if (at >= content) return;
	}
}
// src/facts/read-ignores.ts
/** The inline ignores of a file; called only for texts that hold the marker. */
function readIgnores(path, text, manifests) {
	return parseIgnores(readComments(text), path, manifests, stablePointer);
}
// src/facts/inspect.ts
/**
* One file in, its facts out. Pure: the same content, path and questions give the same facts, on whatever thread.
* Never throws on content; what could not be checked is a gap.
*/
function inspect(file, asks, tools) {
	const empty = {
		path: file.path,
		blob: file.blob,
		documents: 0,
		manifests: [],
		reports: [],
		ignores: [],
		gaps: []
	};
	const role = file.known ?? roleByPath(file.path) ?? "other";
	if (file.bytes.byteLength > asks.limits.fileSize) return {
		...empty,
		role,
		gaps: [fileGap(file, "file-too-large", asks.limits)]
	};
	if (lfsPointer(file.bytes)) return {
		...empty,
		role,
		gaps: [fileGap(file, "lfs-pointer", asks.limits)]
	};
	if (looksBinary(file.bytes)) return {
		...empty,
		role,
		gaps: [fileGap(file, "binary", asks.limits)]
	};
	const decoded = decodeText(file.bytes);
	if ("failed" in decoded) return {
		...empty,
		role,
		gaps: [{
			...fileGap(file, "encoding", asks.limits),
			message: decoded.failed
		}]
	};
	const rules = file.only === "objects" ? [] : tools.rules.filter((rule) => asks.rules[rule.id] !== void 0 && speaksOf(rule, decoded.text));
	if (rules.length === 0 && !mayHoldObjects(decoded.text)) return {
		...empty,
		role
	};
	return inspectText(file, decoded.text, rules, asks, tools);
}
function inspectText(file, text, rules, asks, tools) {
	const { documents, flaws, stopped } = readYaml(text, asks.limits);
	const manifests = documents.flatMap((document) => document.value === void 0 ? [] : manifestsOf(file.path, document));
	const role = roleOf(file.path, manifests, file.known);
	const read = {
		path: file.path,
		role,
		text,
		flaws,
		manifests
	};
	const known = openKnown(file, asks, tools.schemas);
	const ofFile = runFileRules(read, rules, asks);
	const objects = manifests.filter((manifest) => !isConfigurationFile(manifest.apiVersion, manifest.kind));
	const ofDocuments = runDocumentRules(objects, role, rules, known, asks);
	const gaps = [
		...unreadGaps(read),
		...stopped === void 0 ? [] : [limitGap(file.path, stopped, asks.limits)],
		...ofFile.gaps,
		...ofDocuments.gaps,
		...role === "patch" ? [] : known.gaps(objects)
	];
	const digest = digestWith(asks.digestKey);
	const keeps = new Set(asks.values);
	const ignores = text.includes("kubelatch:") ? readIgnores(file.path, text, manifests) : [];
	return {
		path: file.path,
		blob: file.blob,
		role,
		documents: documents.filter((document) => document.value !== void 0).length,
		manifests: manifests.map((manifest) => factOf(manifest, keeps, asks.compares, digest)),
		reports: [...ofFile.reports, ...ofDocuments.reports],
		ignores,
		gaps
	};
}
function factOf(manifest, keeps, compares, digest) {
	const { apiVersion, ...identity } = identityOf(manifest);
	return {
		place: manifest.place,
		apiVersion,
		identity,
		...keeps.has(manifest.kind) ? { value: condense(manifest.value, manifest.kind, digest) } : {},
		...compares ? { content: contentOf(manifest, digest) } : {}
	};
}
/** The same for an object that was only renamed or moved to another namespace. */
function contentOf({ value }, digest) {
	if (!isMapping$1(value) || !isMapping$1(value.metadata)) return digest(JSON.stringify(value) ?? "");
	const { name: _name, namespace: _namespace, ...metadata } = value.metadata;
	return digest(JSON.stringify({
		...value,
		metadata
	}));
}
/** A look at the text that saves the parse: an object has a kind or an apiVersion, however the rest is spelt. */
function mayHoldObjects(text) {
	return text.includes("kind") || text.includes("apiVersion");
}
function speaksOf(rule, text) {
	if (rule.scope === "unit" || rule.scope === "pair" || rule.scope === "run") return false;
	if (rule.words !== void 0) return rule.words.some((word) => text.includes(word));
	return rule.scope === "file" || mayHoldObjects(text);
}
/** A pointer that Git LFS left in place of a content. https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
function lfsPointer(bytes) {
	return bytes.byteLength < 1024 && bytes.byteLength > 40 && Buffer.from(bytes.buffer, bytes.byteOffset, 40).toString("latin1") === "version https://git-lfs.github.com/spec/";
}
export { isConfigurationFile as a, stablePointer as c, ignoresRemoved as d, judgeIgnores as f, minorsFor as i, require_picomatch as l, openSchemas as n, isKustomization as o, tokenRules as p, prepareCustomSchemas as r, guarded as s, inspect as t, ignoreMatches as u };
