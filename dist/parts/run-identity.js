let require_start$loaded;
const require_start = () => (require_start$loaded ??= require("./start.js"));
let require_core$loaded;
const require_core = () => (require_core$loaded ??= require("./core.js"));
let require_markdown_voice$loaded;
const require_markdown_voice = () => (require_markdown_voice$loaded ??= require("./markdown-voice.js"));
let require_text$loaded;
const require_text = () => (require_text$loaded ??= require("./text.js"));
let require_action$loaded;
const require_action = () => (require_action$loaded ??= require("../action.js"));
let node_buffer$loaded;
const node_buffer = () => (node_buffer$loaded ??= require("node:buffer"));
let node_crypto$loaded;
const node_crypto = () => (node_crypto$loaded ??= require("node:crypto"));
// src/review/not-checked.ts
var mostGaps = 20;
/** What should have been checked and could not be, one by one; empty where there is nothing. */
function tellFailedGaps(report, link) {
	const failed = (require_text()).openGaps(report).filter(({ kind }) => kind === "failed");
	if (failed.length === 0) return "";
	const rows = failed.slice(0, mostGaps).map(({ place, span = place.span, message, reason }) => {
		return `- ${span === void 0 ? (require_markdown_voice()).codeSpan(place.file, 1e3) : link({
			place,
			span
		})}: ${(require_markdown_voice()).markdownText(message)} (${(require_markdown_voice()).codeSpan(reason)})`;
	});
	const more = failed.length > rows.length ? [`- and ${failed.length - rows.length} more`] : [];
	return [
		"Could not be checked:",
		...rows,
		...more
	].join("\n");
}
/** What does not count but must not go unsaid, with the reasons why something was not checked: a sentence part, or nothing. */
function tellBesides(report, sorted) {
	const rest = (require_text()).tellRest(report, sorted);
	const reasons = (require_text()).tally((require_text()).openGaps(report).map(({ reason }) => reason));
	if (reasons.length === 0) return rest;
	const told = reasons.map(([reason, number]) => `${number} \u00d7 ${(require_markdown_voice()).codeSpan(reason)}`).join(", ");
	return rest.endsWith(")") ? `${rest.slice(0, -1)}; ${told})` : `${rest} (${told})`;
}
// src/review/links.ts
/** Links to the repository's own pages, where they are known: of the head's commit, whose lines are not always those that were checked, and of the commit before. */
function linkTo(blobs, toHead) {
	return ({ place, span, side = "head", commit }) => {
		if (commit !== void 0) {
			const own = blobs?.commits === void 0 ? void 0 : { head: `${blobs.commits}/${commit}` };
			return `${(require_markdown_voice()).placeLink(place, span, "head", own)} in the commit ${(require_markdown_voice()).codeSpan(commit.slice(0, 7))}`;
		}
		if (side === "base") return `${(require_markdown_voice()).placeLink(place, span, side, blobs)} (before the change)`;
		const line = toHead(place.file)(span.line);
		return (require_markdown_voice()).placeLink(place, line === void 0 ? void 0 : {
			...span,
			line,
			endLine: line + span.endLine - span.line
		}, side, blobs);
	};
}
/** Leaves out what another push changes although nothing was said anew: commits and lines. */
var steadyLink = ({ place, side }) => `${(require_markdown_voice()).codeSpan((require_start()).makeVisibleShort(place.file), 1e3)}${side === "base" ? " before" : ""}`;
// src/review/marker.ts
var opening = "<!-- kubelatch:1 ";
var closing = " -->";
/**
* The comment that opens a body of ours. The state is base64url, which cannot end an HTML comment, and nothing in front of it can be
* written by somebody else, so that no text of a change makes a marker or breaks one.
*/
function writeMarker(marker) {
	return `${opening}${(node_buffer()).Buffer.from(JSON.stringify(marker)).toString("base64url")}${closing}`;
}
/** The marker of a body; undefined where it does not open with one of ours. It proves nothing unless the body's author is known. */
function readMarker(body) {
	if (!body.startsWith(opening)) return void 0;
	const [, state] = /^([\w-]{1,20000}) -->/.exec(body.slice(17)) ?? [];
	if (state === void 0) return void 0;
	try {
		const value = JSON.parse((node_buffer()).Buffer.from(state, "base64url").toString());
		return isMarker(value) ? value : void 0;
	} catch {
		return;
	}
}
function isMarker(value) {
	if (value === null || typeof value !== "object") return false;
	const { kind, owner, head, run, digest, rule, fingerprint, said = [] } = value;
	const kinds = [
		"finding",
		"summary",
		"review"
	];
	const isWord = (word) => typeof word === "string";
	const numbers = run !== null && typeof run === "object" ? Object.values(run) : [];
	if (!kinds.includes(String(kind)) || ![
		owner,
		head,
		digest
	].every(isWord)) return false;
	if (numbers.length !== 2 || !numbers.every((number) => typeof number === "number")) return false;
	if (!Array.isArray(said) || !said.every(isWord)) return false;
	return kind !== "finding" || isWord(rule) && isWord(fingerprint);
}
/** Whether a run came after another one. */
function isNewer(one, other) {
	return one.id > other.id || one.id === other.id && one.attempt > other.attempt;
}
// src/review/comment-body.ts
var mostRelated = 20;
/** A finding in the words of a colleague: what is wrong and why, what to do, where else to look, and the fix where it is proven. */
function writeComment(said, link, author) {
	const { finding } = said;
	const digest = digestOf(tell(said, steadyLink, mostRelated));
	const marker = writeMarker({
		kind: "finding",
		...author,
		digest,
		rule: finding.rule,
		fingerprint: finding.fingerprint,
		...(require_core()).tokenRules.has(finding.rule) ? { token: true } : {}
	});
	const whole = `${marker}\n${tell(said, link, mostRelated)}`;
	return {
		body: (require_action()).fitsBody(whole) ? whole : `${marker}\n${tell({
			...said,
			suggestion: void 0
		}, link, 0)}`,
		digest
	};
}
/** 16 hex digits that tell two texts apart. */
function digestOf(words) {
	return (0, (node_crypto()).createHash)("sha256").update(words).digest("hex").slice(0, 16);
}
function tell({ finding, anchor, suggestion, base }, link, related) {
	const parts = [tellWhat(finding, anchor, link)];
	if (finding.help.length > 0) parts.push(`**Fix:** ${(require_markdown_voice()).markdownText(finding.help)}`);
	if (suggestion !== void 0) parts.push((require_markdown_voice()).fenced(suggestion.text, "suggestion", "").join("\n"));
	else parts.push(...tellCommand(finding, base));
	const others = finding.related.filter((one) => anchor.on !== "line" || one !== anchor.cause && one !== anchor.deletion).slice(0, related);
	if (others.length > 0) {
		const rows = others.map(({ message, ...related }) => `- ${link({
			...related,
			...inCommit(finding)
		})}: ${(require_markdown_voice()).markdownText(message)}`);
		parts.push(["See also:", ...rows].join("\n"));
	}
	parts.push(`<sub>${tellAbout(finding)}</sub>`);
	return parts.join("\n\n");
}
/** A name that means nothing to any shell: a person may copy the line. */
var plainBranch = /^\w[\w./-]{0,99}$/;
/** A proven fix that no click applies: in several places or files, or on lines that are not to be shown. */
function tellCommand({ rule, edits = [] }, base) {
	if (edits.length === 0 || !(require_core()).showsFix(rule) || base === void 0 || !plainBranch.test(base)) return [];
	const files = new Set(edits.map(({ path }) => path)).size;
	return [`${(require_markdown_voice()).codeSpan(`kubelatch fix --base ${base}`)} does that${files === 1 ? "" : `, in ${files} files`}.`];
}
/** What a finding in a commit on the way points at lies in that commit too. */
function inCommit({ commit }) {
	return commit === void 0 ? {} : { commit };
}
function tellWhat(finding, anchor, link) {
	const message = (require_markdown_voice()).markdownText(finding.message);
	if (anchor.on === "file") return `${tellHistory(finding)}At ${link(finding)}: ${message}`;
	if (anchor.on === "line" && anchor.elsewhere === true) return `At ${link(finding)}: ${message}`;
	if (anchor.on === "line" && anchor.cause !== void 0) return `At ${link(finding)}: ${message}\n\nThis line is why: ${(require_markdown_voice()).markdownText(anchor.cause.message)}`;
	return message;
}
function tellHistory({ commit, rule }) {
	return commit !== void 0 && (require_core()).tokenRules.has(rule) ? "**Still in history: rotate it.** " : "";
}
/** The small print: how bad, by which rule, of which object, in which versions. */
function tellAbout(finding) {
	const { object, versions = [] } = finding;
	const name = object === void 0 ? "" : (require_markdown_voice()).codeSpan(nameOf(object));
	return [
		`Kubelatch ${finding.severity}`,
		(require_markdown_voice()).codeSpan(finding.rule),
		name,
		versions.length === 0 ? "" : `in Kubernetes ${versions.map((version) => (require_markdown_voice()).codeSpan(version)).join(", ")}`
	].filter((part) => part !== "").join(" \u00b7 ");
}
function nameOf({ kind, namespace, name }) {
	return `${kind} ${namespace === "" ? name : `${namespace}/${name}`}`.trimEnd();
}
/** What a comment of ours becomes once it has to stay and has nothing more to say: what it said, under a line that tells why. */
function writeClosed(posted, marker, why, author) {
	const done = why === "history" || why === "duplicate" ? why : "settled";
	const closed = writeMarker({
		...marker,
		...author,
		done
	});
	const said = posted.slice(posted.indexOf("-->") + 3).replace(/^(`{3,})suggestion$/gm, "$1yaml");
	const whole = `${closed}\n${tellClosing(why, (require_markdown_voice()).codeSpan(author.head.slice(0, 7)))}\n${said.trimEnd()}`;
	return (require_action()).fitsBody(whole) ? whole : `${closed}\n${tellClosing(why, (require_markdown_voice()).codeSpan(author.head.slice(0, 7)))}`;
}
function tellClosing(why, head) {
	if (why === "fixed") return `**Fixed** as of ${head}.`;
	if (why === "excused") return `**Settled** as of ${head}: it no longer counts for this change.`;
	if (why === "duplicate") return "**Said twice:** another comment has this.";
	return `**Still in history: rotate it.** As of ${head} the credential is gone from this place, but the commits that held it keep it, and whoever has read them can use it.`;
}
// node_modules/diff/libesm/diff/base.js
var Diff = class {
	diff(oldStr, newStr, options = {}) {
		let callback;
		if (typeof options === "function") {
			callback = options;
			options = {};
		} else if ("callback" in options) callback = options.callback;
		const oldString = this.castInput(oldStr, options);
		const newString = this.castInput(newStr, options);
		const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
		const newTokens = this.removeEmpty(this.tokenize(newString, options));
		return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
	}
	diffWithOptionsObj(oldTokens, newTokens, options, callback) {
		var _a;
		const done = (value) => {
			value = this.postProcess(value, options);
			if (callback) {
				setTimeout(function() {
					callback(value);
				}, 0);
				return;
			} else return value;
		};
		const newLen = newTokens.length, oldLen = oldTokens.length;
		let editLength = 1;
		let maxEditLength = newLen + oldLen;
		if (options.maxEditLength != null) maxEditLength = Math.min(maxEditLength, options.maxEditLength);
		const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
		const abortAfterTimestamp = Date.now() + maxExecutionTime;
		const bestPath = [{
			oldPos: -1,
			lastComponent: void 0
		}];
		let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
		if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
		let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
		const execEditLength = () => {
			for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
				let basePath;
				const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
				if (removePath) bestPath[diagonalPath - 1] = void 0;
				let canAdd = false;
				if (addPath) {
					const addPathNewPos = addPath.oldPos - diagonalPath;
					canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
				}
				const canRemove = removePath && removePath.oldPos + 1 < oldLen;
				if (!canAdd && !canRemove) {
					bestPath[diagonalPath] = void 0;
					continue;
				}
				if (!canRemove || canAdd && removePath.oldPos < addPath.oldPos) basePath = this.addToPath(addPath, true, false, 0, options);
				else basePath = this.addToPath(removePath, false, true, 1, options);
				newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
				if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
				else {
					bestPath[diagonalPath] = basePath;
					if (basePath.oldPos + 1 >= oldLen) maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
					if (newPos + 1 >= newLen) minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
				}
			}
			editLength++;
		};
		if (callback) (function exec() {
			setTimeout(function() {
				if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) return callback(void 0);
				if (!execEditLength()) exec();
			}, 0);
		})();
		else while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
			const ret = execEditLength();
			if (ret) return ret;
		}
	}
	addToPath(path, added, removed, oldPosInc, options) {
		const last = path.lastComponent;
		if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) return {
			oldPos: path.oldPos + oldPosInc,
			lastComponent: {
				count: last.count + 1,
				added,
				removed,
				previousComponent: last.previousComponent
			}
		};
		else return {
			oldPos: path.oldPos + oldPosInc,
			lastComponent: {
				count: 1,
				added,
				removed,
				previousComponent: last
			}
		};
	}
	extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
		const newLen = newTokens.length, oldLen = oldTokens.length;
		let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
		while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
			newPos++;
			oldPos++;
			commonCount++;
			if (options.oneChangePerToken) basePath.lastComponent = {
				count: 1,
				previousComponent: basePath.lastComponent,
				added: false,
				removed: false
			};
		}
		if (commonCount && !options.oneChangePerToken) basePath.lastComponent = {
			count: commonCount,
			previousComponent: basePath.lastComponent,
			added: false,
			removed: false
		};
		basePath.oldPos = oldPos;
		return newPos;
	}
	equals(left, right, options) {
		if (options.comparator) return options.comparator(left, right);
		else return left === right || !!options.ignoreCase && left.toLowerCase() === right.toLowerCase();
	}
	removeEmpty(array) {
		const ret = [];
		for (let i = 0; i < array.length; i++) if (array[i]) ret.push(array[i]);
		return ret;
	}
	castInput(value, options) {
		return value;
	}
	tokenize(value, options) {
		return Array.from(value);
	}
	join(chars) {
		return chars.join("");
	}
	postProcess(changeObjects, options) {
		return changeObjects;
	}
	get useLongestToken() {
		return false;
	}
	buildValues(lastComponent, newTokens, oldTokens) {
		const components = [];
		let nextComponent;
		while (lastComponent) {
			components.push(lastComponent);
			nextComponent = lastComponent.previousComponent;
			delete lastComponent.previousComponent;
			lastComponent = nextComponent;
		}
		components.reverse();
		const componentLen = components.length;
		let componentPos = 0, newPos = 0, oldPos = 0;
		for (; componentPos < componentLen; componentPos++) {
			const component = components[componentPos];
			if (!component.removed) {
				if (!component.added && this.useLongestToken) {
					let value = newTokens.slice(newPos, newPos + component.count);
					value = value.map(function(value, i) {
						const oldValue = oldTokens[oldPos + i];
						return oldValue.length > value.length ? oldValue : value;
					});
					component.value = this.join(value);
				} else component.value = this.join(newTokens.slice(newPos, newPos + component.count));
				newPos += component.count;
				if (!component.added) oldPos += component.count;
			} else {
				component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
				oldPos += component.count;
			}
		}
		return components;
	}
};
// node_modules/diff/libesm/diff/character.js
var CharacterDiff = class extends Diff {};
new CharacterDiff();
// node_modules/diff/libesm/util/string.js
function longestCommonPrefix(str1, str2) {
	let i = 0;
	for (; i < str1.length && i < str2.length; i++) if (str1[i] != str2[i]) return str1.slice(0, i);
	return str1.slice(0, i);
}
function longestCommonSuffix(str1, str2) {
	let i;
	if (!str1 || !str2 || str1[str1.length - 1] != str2[str2.length - 1]) return "";
	for (i = 0; i < str1.length && i < str2.length; i++) if (str1[str1.length - (i + 1)] != str2[str2.length - (i + 1)]) return str1.slice(-i);
	return str1.slice(-i);
}
function replacePrefix(string, oldPrefix, newPrefix) {
	if (string.slice(0, oldPrefix.length) != oldPrefix) throw Error(`string ${JSON.stringify(string)} doesn't start with prefix ${JSON.stringify(oldPrefix)}; this is a bug`);
	return newPrefix + string.slice(oldPrefix.length);
}
function replaceSuffix(string, oldSuffix, newSuffix) {
	if (!oldSuffix) return string + newSuffix;
	if (string.slice(-oldSuffix.length) != oldSuffix) throw Error(`string ${JSON.stringify(string)} doesn't end with suffix ${JSON.stringify(oldSuffix)}; this is a bug`);
	return string.slice(0, -oldSuffix.length) + newSuffix;
}
function removePrefix(string, oldPrefix) {
	return replacePrefix(string, oldPrefix, "");
}
function removeSuffix(string, oldSuffix) {
	return replaceSuffix(string, oldSuffix, "");
}
function maximumOverlap(string1, string2) {
	return string2.slice(0, overlapCount(string1, string2));
}
function overlapCount(a, b) {
	let startA = 0;
	if (a.length > b.length) startA = a.length - b.length;
	let endB = b.length;
	if (a.length < b.length) endB = a.length;
	const map = Array(endB);
	let k = 0;
	map[0] = 0;
	for (let j = 1; j < endB; j++) {
		if (b[j] == b[k]) map[j] = map[k];
		else map[j] = k;
		while (k > 0 && b[j] != b[k]) k = map[k];
		if (b[j] == b[k]) k++;
	}
	k = 0;
	for (let i = startA; i < a.length; i++) {
		while (k > 0 && a[i] != b[k]) k = map[k];
		if (a[i] == b[k]) k++;
	}
	return k;
}
/**
* Split a string into segments using a word segmenter, merging consecutive
* segments if they are both whitespace segments. Whitespace segments can
* appear adjacent to one another for two reasons:
* - newlines always get their own segment
* - where a diacritic is attached to a whitespace character in the text, the
*   segment ends after the diacritic, so e.g. " \u0300 " becomes two segments.
* This function therefore runs the segmenter's .segment() method and then
* merges consecutive segments of whitespace into a single part.
*/
function segment(string, segmenter) {
	const parts = [];
	for (const segmentObj of Array.from(segmenter.segment(string))) {
		const segment = segmentObj.segment;
		if (parts.length && /\s/.test(parts[parts.length - 1]) && /\s/.test(segment)) parts[parts.length - 1] += segment;
		else parts.push(segment);
	}
	return parts;
}
function trailingWs(string, segmenter) {
	if (segmenter) return leadingAndTrailingWs(string, segmenter)[1];
	let i;
	for (i = string.length - 1; i >= 0; i--) if (!string[i].match(/\s/)) break;
	return string.substring(i + 1);
}
function leadingWs(string, segmenter) {
	if (segmenter) return leadingAndTrailingWs(string, segmenter)[0];
	const match = string.match(/^\s*/);
	return match ? match[0] : "";
}
function leadingAndTrailingWs(string, segmenter) {
	if (!segmenter) return [leadingWs(string), trailingWs(string)];
	if (segmenter.resolvedOptions().granularity != "word") throw new Error("The segmenter passed must have a granularity of \"word\"");
	const segments = segment(string, segmenter);
	const firstSeg = segments[0];
	const lastSeg = segments[segments.length - 1];
	return [/\s/.test(firstSeg) ? firstSeg : "", /\s/.test(lastSeg) ? lastSeg : ""];
}
// node_modules/diff/libesm/diff/word.js
var extendedWordChars = "a-zA-Z0-9_\\u{AD}\\u{C0}-\\u{D6}\\u{D8}-\\u{F6}\\u{F8}-\\u{2C6}\\u{2C8}-\\u{2D7}\\u{2DE}-\\u{2FF}\\u{1E00}-\\u{1EFF}";
var tokenizeIncludingWhitespace = new RegExp(`[${extendedWordChars}]+|\\s+|[^${extendedWordChars}]`, "ug");
var WordDiff = class extends Diff {
	equals(left, right, options) {
		if (options.ignoreCase) {
			left = left.toLowerCase();
			right = right.toLowerCase();
		}
		return left.trim() === right.trim();
	}
	tokenize(value, options = {}) {
		let parts;
		if (options.intlSegmenter) {
			const segmenter = options.intlSegmenter;
			if (segmenter.resolvedOptions().granularity != "word") throw new Error("The segmenter passed must have a granularity of \"word\"");
			parts = segment(value, segmenter);
		} else parts = value.match(tokenizeIncludingWhitespace) || [];
		const tokens = [];
		let prevPart = null;
		parts.forEach((part) => {
			if (/\s/.test(part)) {
				if (prevPart == null) tokens.push(part);
				else tokens.push(tokens.pop() + part);
			} else if (prevPart != null && /\s/.test(prevPart)) {
				if (tokens[tokens.length - 1] == prevPart) tokens.push(tokens.pop() + part);
				else tokens.push(prevPart + part);
			} else tokens.push(part);
			prevPart = part;
		});
		return tokens;
	}
	join(tokens) {
		return tokens.map((token, i) => {
			if (i == 0) return token;
			else return token.replace(/^\s+/, "");
		}).join("");
	}
	postProcess(changes, options) {
		if (!changes || options.oneChangePerToken) return changes;
		let lastKeep = null;
		let insertion = null;
		let deletion = null;
		changes.forEach((change) => {
			if (change.added) insertion = change;
			else if (change.removed) deletion = change;
			else {
				if (insertion || deletion) dedupeWhitespaceInChangeObjects(lastKeep, deletion, insertion, change, options.intlSegmenter);
				lastKeep = change;
				insertion = null;
				deletion = null;
			}
		});
		if (insertion || deletion) dedupeWhitespaceInChangeObjects(lastKeep, deletion, insertion, null, options.intlSegmenter);
		return changes;
	}
};
new WordDiff();
function dedupeWhitespaceInChangeObjects(startKeep, deletion, insertion, endKeep, segmenter) {
	if (deletion && insertion) {
		const [oldWsPrefix, oldWsSuffix] = leadingAndTrailingWs(deletion.value, segmenter);
		const [newWsPrefix, newWsSuffix] = leadingAndTrailingWs(insertion.value, segmenter);
		if (startKeep) {
			const commonWsPrefix = longestCommonPrefix(oldWsPrefix, newWsPrefix);
			startKeep.value = replaceSuffix(startKeep.value, newWsPrefix, commonWsPrefix);
			deletion.value = removePrefix(deletion.value, commonWsPrefix);
			insertion.value = removePrefix(insertion.value, commonWsPrefix);
		}
		if (endKeep) {
			const commonWsSuffix = longestCommonSuffix(oldWsSuffix, newWsSuffix);
			endKeep.value = replacePrefix(endKeep.value, newWsSuffix, commonWsSuffix);
			deletion.value = removeSuffix(deletion.value, commonWsSuffix);
			insertion.value = removeSuffix(insertion.value, commonWsSuffix);
		}
	} else if (insertion) {
		if (startKeep) {
			const ws = leadingWs(insertion.value, segmenter);
			insertion.value = insertion.value.substring(ws.length);
		}
		if (endKeep) {
			const ws = leadingWs(endKeep.value, segmenter);
			endKeep.value = endKeep.value.substring(ws.length);
		}
	} else if (startKeep && endKeep) {
		const newWsFull = leadingWs(endKeep.value, segmenter), [delWsStart, delWsEnd] = leadingAndTrailingWs(deletion.value, segmenter);
		const newWsStart = longestCommonPrefix(newWsFull, delWsStart);
		deletion.value = removePrefix(deletion.value, newWsStart);
		const newWsEnd = longestCommonSuffix(removePrefix(newWsFull, newWsStart), delWsEnd);
		deletion.value = removeSuffix(deletion.value, newWsEnd);
		endKeep.value = replacePrefix(endKeep.value, newWsFull, newWsEnd);
		startKeep.value = replaceSuffix(startKeep.value, newWsFull, newWsFull.slice(0, newWsFull.length - newWsEnd.length));
	} else if (endKeep) {
		const endKeepWsPrefix = leadingWs(endKeep.value, segmenter);
		const overlap = maximumOverlap(trailingWs(deletion.value, segmenter), endKeepWsPrefix);
		deletion.value = removeSuffix(deletion.value, overlap);
	} else if (startKeep) {
		const overlap = maximumOverlap(trailingWs(startKeep.value, segmenter), leadingWs(deletion.value, segmenter));
		deletion.value = removePrefix(deletion.value, overlap);
	}
}
var WordsWithSpaceDiff = class extends Diff {
	tokenize(value) {
		const regex = new RegExp(`(\\r?\\n)|[${extendedWordChars}]+|[^\\S\\n\\r]+|[^${extendedWordChars}]`, "ug");
		return value.match(regex) || [];
	}
};
new WordsWithSpaceDiff();
// node_modules/diff/libesm/diff/line.js
var LineDiff = class extends Diff {
	constructor() {
		super(...arguments);
		this.tokenize = tokenize;
	}
	equals(left, right, options) {
		if (options.ignoreWhitespace) {
			if (!options.newlineIsToken || !left.includes("\n")) left = left.trim();
			if (!options.newlineIsToken || !right.includes("\n")) right = right.trim();
		} else if (options.ignoreNewlineAtEof && !options.newlineIsToken) {
			if (left.endsWith("\n")) left = left.slice(0, -1);
			if (right.endsWith("\n")) right = right.slice(0, -1);
		}
		return super.equals(left, right, options);
	}
};
new LineDiff();
function tokenize(value, options) {
	if (options.stripTrailingCr) value = value.replace(/\r\n/g, "\n");
	const retLines = [], linesAndNewlines = value.split(/(\n|\r\n)/);
	if (!linesAndNewlines[linesAndNewlines.length - 1]) linesAndNewlines.pop();
	for (let i = 0; i < linesAndNewlines.length; i++) {
		const line = linesAndNewlines[i];
		if (i % 2 && !options.newlineIsToken) retLines[retLines.length - 1] += line;
		else retLines.push(line);
	}
	return retLines;
}
// node_modules/diff/libesm/diff/sentence.js
function isSentenceEndPunct(char) {
	return char == "." || char == "!" || char == "?";
}
var SentenceDiff = class extends Diff {
	tokenize(value) {
		var _a;
		const result = [];
		let tokenStartI = 0;
		for (let i = 0; i < value.length; i++) {
			if (i == value.length - 1) {
				result.push(value.slice(tokenStartI));
				break;
			}
			if (isSentenceEndPunct(value[i]) && value[i + 1].match(/\s/)) {
				result.push(value.slice(tokenStartI, i + 1));
				i = tokenStartI = i + 1;
				while ((_a = value[i + 1]) === null || _a === void 0 ? void 0 : _a.match(/\s/)) i++;
				result.push(value.slice(tokenStartI, i + 1));
				tokenStartI = i + 1;
			}
		}
		return result;
	}
};
new SentenceDiff();
// node_modules/diff/libesm/diff/css.js
var CssDiff = class extends Diff {
	tokenize(value) {
		return value.split(/([{}:;,]|\s+)/);
	}
};
new CssDiff();
// node_modules/diff/libesm/diff/json.js
var JsonDiff = class extends Diff {
	constructor() {
		super(...arguments);
		this.tokenize = tokenize;
	}
	get useLongestToken() {
		return true;
	}
	castInput(value, options) {
		const { undefinedReplacement, stringifyReplacer = (k, v) => typeof v === "undefined" ? undefinedReplacement : v } = options;
		return typeof value === "string" ? value : JSON.stringify(canonicalize(value, null, null, stringifyReplacer), null, "  ");
	}
	equals(left, right, options) {
		return super.equals(left.replace(/,([\r\n])/g, "$1"), right.replace(/,([\r\n])/g, "$1"), options);
	}
};
new JsonDiff();
function canonicalize(obj, stack, replacementStack, replacer, key) {
	stack = stack || [];
	replacementStack = replacementStack || [];
	if (replacer) obj = replacer(key === void 0 ? "" : key, obj);
	let i = 0;
	for (; i < stack.length; i += 1) if (stack[i] === obj) return replacementStack[i];
	let canonicalizedObj;
	if ("[object Array]" === Object.prototype.toString.call(obj)) {
		stack.push(obj);
		canonicalizedObj = new Array(obj.length);
		replacementStack.push(canonicalizedObj);
		for (i = 0; i < obj.length; i += 1) canonicalizedObj[i] = canonicalize(obj[i], stack, replacementStack, replacer, String(i));
		stack.pop();
		replacementStack.pop();
		return canonicalizedObj;
	}
	if (obj && obj.toJSON) obj = obj.toJSON();
	if (typeof obj === "object" && obj !== null) {
		stack.push(obj);
		canonicalizedObj = {};
		replacementStack.push(canonicalizedObj);
		const sortedKeys = [];
		let key;
		for (key in obj)
 /* istanbul ignore else */
		if (Object.prototype.hasOwnProperty.call(obj, key)) sortedKeys.push(key);
		sortedKeys.sort();
		for (i = 0; i < sortedKeys.length; i += 1) {
			key = sortedKeys[i];
			canonicalizedObj[key] = canonicalize(obj[key], stack, replacementStack, replacer, key);
		}
		stack.pop();
		replacementStack.pop();
	} else canonicalizedObj = obj;
	return canonicalizedObj;
}
// node_modules/diff/libesm/diff/array.js
var ArrayDiff = class extends Diff {
	tokenize(value) {
		return value.slice();
	}
	join(value) {
		return value;
	}
	removeEmpty(value) {
		return value;
	}
};
var arrayDiff = new ArrayDiff();
function diffArrays(oldArr, newArr, options) {
	return arrayDiff.diff(oldArr, newArr, options);
}
// src/review/line-map.ts
/** Differences beyond it say nothing of which line is which, and take too long to work out. */
var mostEdits = 5e3;
/** For a content that is the same on both sides. */
var sameLines = (line) => line;
/**
* Maps the lines of one content to those of another by diff: the merge commit's to the head's where the base moved. Only lines that are
* equal on both sides have one.
*/
function mapLines(from, to) {
	const changes = diffArrays([...from], [...to], { maxEditLength: mostEdits });
	if (changes === void 0) return () => void 0;
	const runs = [];
	let [at, other] = [1, 1];
	for (const { added, removed, value } of changes) if (added) other += value.length;
	else if (removed) at += value.length;
	else {
		runs.push({
			from: at,
			to: other,
			length: value.length
		});
		at += value.length;
		other += value.length;
	}
	return (line) => {
		const run = runs.find((one) => line >= one.from && line < one.from + one.length);
		return run === void 0 ? void 0 : line - run.from + run.to;
	};
}
// src/commands/action/run-identity.ts
/**
* Whose comments these are: what a person says in `comment-id`, else the workflow's file, the job, its matrix and, where a job has several
* steps of ours, the step. 12 hex digits. The runner names a step without an id `__name`, the next of the same action `__name_2`.
*/
function ownerOf(commentId, environment) {
	const { GITHUB_WORKFLOW_REF = "", GITHUB_WORKFLOW = "", GITHUB_JOB = "", GITHUB_ACTION = "" } = environment;
	const isMatrix = commentId === void 0 || commentId === "null" || commentId.startsWith("{");
	const workflow = /^[^/]+\/[^/]+\/([^@]+)@/.exec(GITHUB_WORKFLOW_REF)?.[1] ?? GITHUB_WORKFLOW;
	const step = GITHUB_ACTION.startsWith("__") ? /_\d+$/.exec(GITHUB_ACTION)?.[0] ?? "" : GITHUB_ACTION;
	const matrix = commentId === void 0 || commentId === "null" ? "" : commentId.replace(/\s+/g, "");
	const parts = isMatrix ? [
		"job",
		workflow,
		GITHUB_JOB,
		matrix,
		step
	] : ["id", commentId];
	return (0, (node_crypto()).createHash)("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 12);
}
/** The page of this run; undefined where it has none. */
function pageOf(event, environment) {
	const { GITHUB_RUN_ID: id = "", GITHUB_RUN_ATTEMPT: attempt = "" } = environment;
	if (!/^\d+$/.test(id)) return void 0;
	return `${event.serverUrl}/${event.repository}/actions/runs/${id}${/^\d+$/.test(attempt) ? `/attempts/${attempt}` : ""}`;
}
/** Which run this is: a later one has a greater id, or a greater attempt. Zeros outside of Actions. */
function runOf(environment) {
	const number = (name) => Number(/^\d{1,15}$/.exec(environment[name] ?? "")?.[0] ?? 0);
	return {
		id: number("GITHUB_RUN_ID"),
		attempt: number("GITHUB_RUN_ATTEMPT")
	};
}
Object.defineProperty(exports, "digestOf", {
	enumerable: true,
	get: function() {
		return digestOf;
	}
});
Object.defineProperty(exports, "isNewer", {
	enumerable: true,
	get: function() {
		return isNewer;
	}
});
Object.defineProperty(exports, "linkTo", {
	enumerable: true,
	get: function() {
		return linkTo;
	}
});
Object.defineProperty(exports, "mapLines", {
	enumerable: true,
	get: function() {
		return mapLines;
	}
});
Object.defineProperty(exports, "ownerOf", {
	enumerable: true,
	get: function() {
		return ownerOf;
	}
});
Object.defineProperty(exports, "pageOf", {
	enumerable: true,
	get: function() {
		return pageOf;
	}
});
Object.defineProperty(exports, "readMarker", {
	enumerable: true,
	get: function() {
		return readMarker;
	}
});
Object.defineProperty(exports, "runOf", {
	enumerable: true,
	get: function() {
		return runOf;
	}
});
Object.defineProperty(exports, "sameLines", {
	enumerable: true,
	get: function() {
		return sameLines;
	}
});
Object.defineProperty(exports, "tellBesides", {
	enumerable: true,
	get: function() {
		return tellBesides;
	}
});
Object.defineProperty(exports, "tellFailedGaps", {
	enumerable: true,
	get: function() {
		return tellFailedGaps;
	}
});
Object.defineProperty(exports, "writeClosed", {
	enumerable: true,
	get: function() {
		return writeClosed;
	}
});
Object.defineProperty(exports, "writeComment", {
	enumerable: true,
	get: function() {
		return writeComment;
	}
});
Object.defineProperty(exports, "writeMarker", {
	enumerable: true,
	get: function() {
		return writeMarker;
	}
});
