require("./rolldown-runtime.js");
let require_core$loaded;
const require_core = () => (require_core$loaded ??= require("./core.js"));
let require_combine$loaded;
const require_combine = () => (require_combine$loaded ??= require("./combine.js"));
let require_places$loaded;
const require_places = () => (require_places$loaded ??= require("./places.js"));
let node_util$loaded;
const node_util = () => (node_util$loaded ??= require("node:util"));
// src/fixes/layout.ts
function quotesAt(text, { from }) {
	const first = text.charAt(from);
	if (first === "\"") return "double";
	return first === "'" ? "single" : "none";
}
/** Where a field's key or an item begins. */
function startOf({ key, value }) {
	return key?.from ?? value?.from ?? 0;
}
/** Behind the last character of a field or an item; behind the colon where nothing follows it. */
function endOf({ key, value }) {
	return value?.to ?? (key?.to ?? 0) + 1;
}
/** The dash of a list's item. */
function dashOf(text, item) {
	return text.lastIndexOf("-", startOf(item));
}
/** Where an entry of a block collection begins, its dash included. */
function leadOf(text, holder, entry) {
	return holder.kind === "sequence" ? dashOf(text, entry) : startOf(entry);
}
function lineStartOf(text, offset) {
	return Math.max(text.lastIndexOf("\n", offset - 1), text.lastIndexOf("\r", offset - 1)) + 1;
}
function columnOf(text, offset) {
	return offset - lineStartOf(text, offset);
}
/** Whether nothing but white space stands before an offset on its line. */
function beginsLine(text, offset) {
	return text.slice(lineStartOf(text, offset), offset).trim() === "";
}
/** The line end that a text has. */
function newlineOf(text) {
	return text.includes("\r\n") ? "\r\n" : "\n";
}
/** The rest of the line that an offset lies on, and where the next one begins. */
function lineEnd(text, offset) {
	if (offset > 0 && /[\r\n]/.test(text.charAt(offset - 1))) return {
		next: offset,
		rest: "",
		closed: true
	};
	const [end = ""] = /^[^\r\n]*(?:\r\n|\r|\n)?/.exec(text.slice(offset)) ?? [];
	return {
		next: offset + end.length,
		rest: end.trim(),
		closed: /[\r\n]$/.test(end)
	};
}
/** Whole lines to take away: of the last ones of a text that does not close them, the line end before them instead. */
function wholeLines(text, from, to) {
	if (to < text.length || /[\r\n]$/.test(text) || from === 0) return {
		from,
		to
	};
	return {
		from: text.startsWith("\r\n", from - 2) ? from - 2 : from - 1,
		to
	};
}
// src/fixes/edits-to-show.ts
/** A fix as edits of lines and columns. Undefined where one of the lines that it leaves is not fit to be shown (decision 8). */
function editsToShow({ files, finding }) {
	const { rule } = finding.report;
	const isPlain = !(require_core()).standsAtCredential(rule);
	if (!(require_core()).showsFix(rule) || !files.every((file) => isFitToShow(file, finding) && (isPlain || keepsNothing(file)))) return void 0;
	return files.flatMap(({ path, text: whole, cuts }) => {
		const lines = new (require_core()).Lines(whole);
		return cuts.map(({ from, to, text }) => ({
			path,
			span: lines.span(from, to),
			text
		}));
	});
}
function isFitToShow({ fixed, cuts }, finding) {
	const lines = fixed.split(/\r\n|\n|\r/);
	const offsets = new (require_core()).Lines(fixed);
	let shift = 0;
	for (const cut of [...cuts].sort((a, b) => a.from - b.from)) {
		const { line, endLine } = offsets.span(cut.from + shift, cut.from + shift + cut.text.length);
		shift += cut.text.length - (cut.to - cut.from);
		if (cut.text === "") continue;
		for (let at = line; at <= endLine; at++) if (!isShown(lines, at, finding.report)) return false;
	}
	return true;
}
/**
* Whether nothing stays on the lines that a fix touches but brackets and the name of a variable: what stands beside a credential may be another,
* or tell of it.
*/
function keepsNothing({ text, cuts }) {
	return cuts.every((cut) => {
		const before = text.slice(lineStartOf(text, cut.from), cut.from);
		return /^\s*(?:-\s+)*\{?\s*(?:"?name"?\s*:\s*["']?[A-Za-z_][\w.-]*["']?\s*,\s*)?$/.test(before) && /^[\s}\],]*$/.test(lineEnd(text, cut.to).rest);
	});
}
function isShown(lines, line, { place, object }) {
	const words = lines[line - 1] ?? "";
	const framed = {
		place,
		span: {
			line,
			column: 1,
			endLine: line,
			endColumn: 1
		},
		...object === void 0 ? {} : { object }
	};
	return words.trim() === "" || (require_core()).frameOf(lines, framed)?.lines[0]?.text === words;
}
// src/fixes/found-again.ts
function differenceOf(before, after) {
	const [old, now] = [openByName(before), openByName(after)];
	const count = (found, name) => found.get(name)?.length ?? 0;
	return {
		more: [...now].flatMap(([name, findings]) => findings.slice(count(old, name))),
		lessChecked: after.gaps.length > before.gaps.length,
		isGone: (finding) => count(now, nameOf$1(finding)) < count(old, nameOf$1(finding))
	};
}
/** Open findings of the after side by what they are about. Not by fingerprint: that of all others changes where an object's kind is corrected. */
function openByName(run) {
	const found = /* @__PURE__ */ new Map();
	for (const finding of run.findings) {
		if (finding.status === "fixed" || finding.report.passed !== void 0) continue;
		const name = nameOf$1(finding);
		found.set(name, [...found.get(name) ?? [], finding]);
	}
	return found;
}
/** A credential is the same one wherever its value moves: known by the last name on its way. */
function nameOf$1({ report, side }) {
	const { rule, place, stable, distinct } = report;
	const where = (require_core()).standsAtCredential(rule) ? stable.slice(stable.lastIndexOf("/") + 1) : place.pointer;
	return JSON.stringify([
		rule,
		side,
		place.file,
		place.document,
		where,
		distinct ?? ""
	]);
}
// src/yaml/shared-nodes.ts
/**
* The pointers into a text's one document whose nodes are written where that of a pointer is, itself among them: more than one where an anchor
* is used again by an alias or a merge. With `whole` their keys as well. `value` is what the document reads as.
*/
function sharedPointers(text, value, pointer, whole) {
	const [part] = [...(require_core()).splitDocuments(text)];
	if (part === void 0 || !/(?:^|[\s[{,])&\S/.test(text)) return [pointer];
	const source = text.slice(part.start, part.end);
	const index = new (require_places()).DocumentIndex(source, (require_core()).eventsOf(source, part.content - part.start));
	const { entry, exact } = index.find(pointer);
	if (!exact) return [pointer];
	return [...pointersOf(value, "")].filter((other) => {
		const found = index.find(other);
		return found.exact && found.entry.value === entry.value && (!whole || found.entry.key === entry.key);
	});
}
function* pointersOf(value, pointer) {
	yield pointer;
	if (value === null || typeof value !== "object") return;
	for (const [key, inner] of Object.entries(value)) yield* pointersOf(inner, (require_core()).child(pointer, key));
}
// src/fixes/base64.ts
/**
* The base64 of a text written anew, the white space around it kept: in the standard form with padding, or of its bytes without the line
* ends behind them. Undefined for what is no base64 on one line, and where nothing would change or be left.
*/
function encodeAnew(written, how) {
	const core = written.trim();
	if (!/^[A-Za-z0-9+/_-]+={0,2}$/.test(core)) return void 0;
	const bytes = Buffer.from(core.replaceAll("-", "+").replaceAll("_", "/"), "base64");
	const kept = how === "standard" ? bytes : bytes.subarray(0, withoutLineEnds(bytes));
	const encoded = kept.toString("base64");
	return kept.length === 0 || encoded === core ? void 0 : written.replace(core, () => encoded);
}
function withoutLineEnds(bytes) {
	let length = bytes.length;
	while (length > 0 && (bytes[length - 1] === 10 || bytes[length - 1] === 13)) length -= 1;
	return length;
}
// src/fixes/apply-change.ts
/**
* What a document means after a change, as plain data: what the text that is written must read back as. Undefined where the change does not
* fit what is there. `source` is the text of the scalar that is quoted.
*/
function applyChange(document, change, source) {
	const { pointer } = change.place;
	if ("insert" in change) return insertInto(document, pointer, change.insert);
	if ("moveInto" in change) {
		const around = (require_core()).parent((require_core()).parent(pointer));
		return moved(document, pointer, change.moveInto === "" ? around : (require_core()).child(around, change.moveInto));
	}
	if ("nest" in change) return change.nest.reduce((done, { field, under }) => moved(done, (require_core()).child(pointer, field), (require_core()).join(pointer, under)), document);
	if ("encode" in change) {
		const value = (require_core()).valueAt(document, pointer);
		const anew = typeof value === "string" ? encodeAnew(value, change.encode) : void 0;
		return anew === void 0 ? void 0 : replace(document, pointer, (holder, key) => put(holder, key, anew));
	}
	if ("quote" in change) {
		const written = source(pointer);
		return written === void 0 ? void 0 : replace(document, pointer, (holder, key) => put(holder, key, written));
	}
	if ("renameObject" in change || "fromSecret" in change || "nameSecrets" in change) return void 0;
	if ("become" in change) return replace(document, pointer, (holder, key) => replaced(holder, key, change.become));
	if ("set" in change) return replace(document, pointer, (holder, key) => put(holder, key, change.set));
	if ("rename" in change) return replace(document, pointer, (holder, key) => renamed(holder, key, change.rename));
	return replace(document, pointer, without);
}
/** A copy of the document in which the collection that holds the pointer is another one. */
function replace(document, pointer, change) {
	const path = (require_core()).tokens(pointer);
	const key = path.at(-1);
	const holder = (require_core()).valueAt(document, (require_core()).parent(pointer));
	if (key === void 0 || !isHolder(holder) || (require_core()).valueAt(document, pointer) === void 0) return void 0;
	const changed = change(holder, key);
	return changed === void 0 ? void 0 : rebuild(document, path.slice(0, -1), changed);
}
function rebuild(document, path, value) {
	const [first, ...rest] = path;
	if (first === void 0) return value;
	return isHolder(document) ? put(document, first, rebuild(Array.isArray(document) ? document[Number(first)] : fieldOf(document, first), rest, value)) : void 0;
}
function insertInto(document, pointer, { key, value }) {
	const holder = (require_core()).valueAt(document, pointer);
	if (Array.isArray(holder) && key === void 0) return rebuild(document, (require_core()).tokens(pointer), [...holder, value]);
	if (!isHolder(holder) || Array.isArray(holder) || key === void 0 || Object.hasOwn(holder, key)) return void 0;
	return rebuild(document, (require_core()).tokens(pointer), {
		...holder,
		[key]: value
	});
}
/** A field put under another mapping, which may not be there yet; a mapping that it leaves empty goes. */
function moved(document, from, into) {
	const key = (require_core()).tokens(from).at(-1);
	const value = (require_core()).valueAt(document, from);
	if (key === void 0 || value === void 0) return void 0;
	const left = replace(document, from, without);
	const emptied = (require_core()).valueAt(left, (require_core()).parent(from));
	const rest = isHolder(emptied) && Object.keys(emptied).length === 0 ? replace(left, (require_core()).parent(from), without) : left;
	const target = (require_core()).valueAt(rest, into);
	if (isHolder(target) && (isList(target) || Object.hasOwn(target, key))) return void 0;
	return rebuild(rest, (require_core()).tokens(into), {
		...isHolder(target) ? target : {},
		[key]: value
	});
}
function put(holder, key, value) {
	if (isList(holder)) return holder.with(Number(key), value);
	return {
		...holder,
		[key]: value
	};
}
function renamed(holder, key, to) {
	if (isList(holder) || Object.hasOwn(holder, to)) return void 0;
	return Object.fromEntries(Object.entries(holder).map(([name, value]) => [name === key ? to : name, value]));
}
function replaced(holder, key, become) {
	if (isList(holder) || Object.hasOwn(holder, become.key)) return void 0;
	return {
		...without(holder, key),
		[become.key]: become.value
	};
}
function without(holder, key) {
	if (isList(holder)) return holder.toSpliced(Number(key), 1);
	return Object.fromEntries(Object.entries(holder).filter(([name]) => name !== key));
}
function isHolder(value) {
	return value !== null && typeof value === "object";
}
function isList(holder) {
	return Array.isArray(holder);
}
function fieldOf(holder, key) {
	return isList(holder) ? holder[Number(key)] : holder[key];
}
// src/fixes/scalar-text.ts
/** What can stand plain in block and flow style alike, as long as YAML reads it as a string. */
var plain$1 = /^(?:[A-Za-z0-9_./][A-Za-z0-9_./ -]*|[A-Za-z](?:[A-Za-z0-9_./ -]|:(?=[A-Za-z0-9]))*|[A-Za-z0-9/][A-Za-z0-9+/]*={0,2})$/;
/** A value as YAML: a string plain where it stays one, in the quotes given where that is possible, else in double ones. */
function writeScalar(value, quotes) {
	if (typeof value !== "string") return JSON.stringify(value);
	if (quotes === "single" && /^[\x20-\x7e]*$/.test(value)) return `'${value.replaceAll("'", "''")}'`;
	return quotes === "none" && isPlain(value) ? value : JSON.stringify(value);
}
/** A key as YAML. `<<` is no key. */
function writeKey(key, quotes) {
	return writeScalar(key, quotes);
}
function isPlain(value) {
	return plain$1.test(value) && !value.endsWith(" ") && !value.includes(" #") && (require_core()).resolvePlain(value) === value;
}
// src/fixes/write-value.ts
/** A value in one line. Undefined for what is no plain data. */
function writeFlow(value, quotes) {
	if (Array.isArray(value)) {
		const items = value.map((item) => writeFlow(item, quotes));
		return items.every((item) => item !== void 0) ? `[${items.join(", ")}]` : void 0;
	}
	if (!(require_core()).isMapping$1(value)) return isScalar(value) ? writeScalar(value, quotes === "double" ? "double" : "none") : void 0;
	const fields = Object.entries(value).map(([key, inner]) => {
		const written = writeFlow(inner, quotes);
		return written === void 0 ? void 0 : `${writeKey(key, quotes)}: ${written}`;
	});
	return fields.every((one) => one !== void 0) ? `{${fields.join(", ")}}` : void 0;
}
/** A field in block style, line by line: the first begins with its key and has no indentation, which stands before it already. */
function fieldLines(key, value, layout) {
	const name = `${writeKey(key, layout.quotes)}:`;
	if ((require_core()).isMapping$1(value) && Object.keys(value).length > 0) {
		const below = mappingLines(value, layout);
		return below && [name, ...indented(below, layout.step)];
	}
	if (Array.isArray(value) && value.length > 0 && !layout.flowLists) {
		const items = value.map((item) => itemLines(item, layout));
		return items.every((item) => item !== void 0) ? [name, ...indented(items.flat(), layout.dash)] : void 0;
	}
	const written = writeFlow(value, layout.quotes);
	return written === void 0 ? void 0 : [`${name} ${written}`];
}
/** An item of a list in block style, line by line, from its dash on. */
function itemLines(value, layout) {
	if ((require_core()).isMapping$1(value) && Object.keys(value).length > 0) return mappingLines(value, layout)?.map((line, index) => index === 0 ? `- ${line}` : `  ${line}`);
	const written = writeFlow(value, layout.quotes);
	return written === void 0 ? void 0 : [`- ${written}`];
}
function mappingLines(value, layout) {
	const fields = Object.entries(value).map(([key, inner]) => fieldLines(key, inner, layout));
	return fields.every((lines) => lines !== void 0) ? fields.flat() : void 0;
}
function indented(lines, by) {
	return lines.map((line) => `${" ".repeat(by)}${line}`);
}
function isScalar(value) {
	return value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}
// src/fixes/write-insertion.ts
/** A new field or item in a collection that has some. Undefined for an empty collection, and for what is no plain data. */
function writeInsertion(text, holder, { key, value, after }, step) {
	const first = holder.entries[0];
	if (first === void 0 || key === void 0 !== (holder.kind === "sequence")) return void 0;
	const before = anchorOf(text, holder, after);
	if (before === void 0) return void 0;
	const quotes = quotesAt(text, first.key ?? first.value ?? {
		from: 0,
		to: 0
	});
	if (holder.node.style === "flow") {
		const written = writeFlow(key === void 0 ? value : { [key]: value }, quotes);
		const own = key === void 0 ? written : written?.slice(1, -1);
		return own === void 0 ? void 0 : behindInFlow(text, before, own);
	}
	const layout = {
		quotes,
		step,
		...listsLike(text, holder, before)
	};
	const lines = key === void 0 ? itemLines(value, layout) : fieldLines(key, value, layout);
	const indent = " ".repeat(columnOf(text, leadOf(text, holder, first)));
	return lines && asLines(text, endOf(before), lines.map((line) => `${indent}${line}`).join(newlineOf(text)));
}
/** Lists as they are written in what stands before. */
function listsLike(text, holder, before) {
	const { key, value } = before;
	const [first] = holder.entries;
	if (holder.kind === "mapping" && before.style === "block" && key !== void 0 && value !== void 0) return {
		dash: text.charAt(value.from) === "-" && beginsLine(text, value.from) ? columnOf(text, value.from) - columnOf(text, key.from) : 2,
		flowLists: false
	};
	const own = text.slice(startOf(before), endOf(before));
	const column = holder.node.key === void 0 || first === void 0 ? 0 : columnOf(text, dashOf(text, first)) - keyColumn(text, holder);
	return {
		dash: Math.max(0, column),
		flowLists: holder.kind === "mapping" || /:[ \t]*\[/.test(own)
	};
}
function keyColumn(text, { node }) {
	return node.key === void 0 ? 0 : columnOf(text, node.key.from);
}
/** An entry written behind another one of a flow collection: on a line of its own where that one has one. */
function behindInFlow(text, before, written) {
	const [start, end] = [startOf(before), endOf(before)];
	return {
		from: end,
		to: end,
		text: `,${beginsLine(text, start) && start > 0 ? `${newlineOf(text)}${text.slice(lineStartOf(text, start), start)}` : " "}${written}`
	};
}
/** Whole lines, the last one without its end, behind the line that an offset lies on. */
function asLines(text, offset, lines) {
	const line = lineEnd(text, offset);
	const newline = newlineOf(text);
	return {
		from: line.next,
		to: line.next,
		text: line.closed ? `${lines}${newline}` : `${newline}${lines}`
	};
}
/** The entry that a new one is written behind: the one asked for, else `kind` in an object, where people look, else the last. */
function anchorOf(text, { entries }, after) {
	const asked = after === void 0 ? void 0 : entries.find(({ name }) => name === after);
	if (asked !== void 0 && !isOpenText(text, asked)) return asked;
	const anchor = entries.find(({ name, style }) => name === "kind" && style !== "block" && style !== "block-scalar") ?? entries.at(-1);
	return anchor === void 0 || isOpenText(text, anchor) ? void 0 : anchor;
}
/** A block scalar at the end of a file that does not close its last line would take a new line for its own. */
function isOpenText(text, { style, value }) {
	return style === "block-scalar" && value !== void 0 && !/[\r\n]/.test(text.charAt(value.to - 1));
}
// src/fixes/indent-lines.ts
/** Lines moved to the right or left by columns, empty ones left alone. Undefined where one of them does not stand far enough to the right. */
function indentLines(lines, by) {
	if (by === 0) return lines;
	if (by > 0) return lines.replace(/^(?=[^\r\n])/gm, " ".repeat(by));
	return lines.split(/\r\n|\r|\n/).every((line) => line.trim() === "" || line.startsWith(" ".repeat(-by))) ? lines.replace(new RegExp(`^ {0,${-by}}`, "gm"), "") : void 0;
}
// src/fixes/moved-lines.ts
/** A mapping that lost its only field: its key's line goes as well, unless a comment stands there. */
function takeMapping(text, { key }, lines) {
	if (key === void 0 || !beginsLine(text, key.from) || text.slice(key.to, lines.from).trim() !== ":") return void 0;
	return {
		...wholeLines(text, lineStartOf(text, key.from), lines.to),
		text: ""
	};
}
/** The lines of a field, with the comments right above it that stand at its column. */
function linesOf(text, field) {
	const start = startOf(field);
	if (!beginsLine(text, start) || isOpenText(text, field)) return void 0;
	const column = columnOf(text, start);
	let from = lineStartOf(text, start);
	for (;;) {
		const above = lineStartOf(text, text.charAt(from - 2) === "\r" ? from - 2 : from - 1);
		const line = text.slice(above, from);
		if (from === 0 || !line.trimStart().startsWith("#") || line.length - line.trimStart().length !== column) break;
		from = above;
	}
	return {
		from,
		to: lineEnd(text, endOf(field)).next
	};
}
// src/fixes/write-removal.ts
/**
* An entry taken out of the collection that holds it, with its line. Undefined for an only entry, and where a comment would be lost or would
* stand at something else then.
*/
function writeRemoval(text, holder, node) {
	const index = holder.entries.findIndex((entry) => startOf(entry) === startOf(node));
	const [own, next, previous] = [
		holder.entries[index],
		holder.entries[index + 1],
		holder.entries[index - 1]
	];
	if (own === void 0 || holder.entries.length === 1) return void 0;
	if (holder.node.style === "flow") return removeFromFlow(text, own, previous, next);
	const start = leadOf(text, holder, own);
	const lineStart = lineStartOf(text, start);
	const end = endOf(own);
	const line = own.style === "block-scalar" && /[\r\n]/.test(text.charAt(end - 1)) ? {
		next: end,
		rest: ""
	} : lineEnd(text, end);
	if (line.rest.includes("#")) return void 0;
	if (text.slice(lineStart, start).trim() === "") return {
		...wholeLines(text, lineStart, line.next),
		text: ""
	};
	if (next === void 0 || text.slice(end, startOf(next)).includes("#")) return void 0;
	return {
		from: start,
		to: leadOf(text, holder, next),
		text: ""
	};
}
function removeFromFlow(text, own, previous, next) {
	const cut = next !== void 0 ? {
		from: startOf(own),
		to: startOf(next)
	} : previous === void 0 ? void 0 : {
		from: endOf(previous),
		to: endOf(own)
	};
	if (cut === void 0) return void 0;
	return (next === void 0 ? text.slice(cut.from, startOf(own)) : text.slice(endOf(own), cut.to)).includes("#") ? void 0 : {
		...cut,
		text: ""
	};
}
// src/fixes/write-move-empty.ts
/** Whether a field is a mapping that holds nothing yet, in one line. */
function isEmpty(text, { key, value, marked }) {
	if (key === void 0 || marked) return false;
	return value === void 0 || /^\{\s*\}$/.test(text.slice(value.from, value.to));
}
/** A field moved into a mapping that holds nothing yet. */
function fillEmpty(text, field, from, object, target) {
	if (target.key === void 0) return void 0;
	const isAlone = from.entries.length === 1;
	const old = {
		from: target.key.to + 1,
		to: endOf(target)
	};
	if (from.node.style === "flow" || object.node.style === "flow") {
		const own = text.slice(startOf(field), endOf(field));
		const taken = isAlone ? writeRemoval(text, object, from.node) : writeRemoval(text, from, field);
		return taken === void 0 || /[\r\n]/.test(own) ? void 0 : [taken, {
			...old,
			text: ` {${own}}`
		}];
	}
	const lines = linesOf(text, field);
	if (lines === void 0 || from.node.style !== "block") return void 0;
	const taken = isAlone ? takeMapping(text, from.node, lines) : {
		...wholeLines(text, lines.from, lines.to),
		text: ""
	};
	const step = columnOf(text, startOf(field)) - columnOf(text, startOf(from.node));
	const moved = indentLines(text.slice(lines.from, lines.to), columnOf(text, target.key.from) + step - columnOf(text, startOf(field)));
	if (taken === void 0 || moved === void 0 || lineEnd(text, old.to).rest !== "") return void 0;
	return [taken, {
		...old,
		text: `${newlineOf(text)}${moved.replace(/(?:\r\n|\r|\n)$/, "")}`
	}];
}
// src/fixes/write-move-out.ts
/** A field moved out of its mapping, right behind it; an only one takes its place. */
function moveOut(text, field, from, object) {
	const isAlone = from.entries.length === 1;
	const column = columnOf(text, startOf(from.node));
	if (from.node.style === "flow") {
		const own = text.slice(startOf(field), endOf(field));
		if (/[\r\n]/.test(own)) return void 0;
		if (isAlone) return text.slice(startOf(from.node), endOf(from.node)).includes("#") ? void 0 : [{
			from: startOf(from.node),
			to: endOf(from.node),
			text: own
		}];
		const taken = writeRemoval(text, from, field);
		const put = object.node.style === "flow" ? behindInFlow(text, from.node, own) : asLines(text, endOf(from.node), `${" ".repeat(column)}${own}`);
		return taken && [taken, put];
	}
	const [lines, last] = [linesOf(text, field), from.entries.at(-1)];
	if (from.node.style !== "block" || lines === void 0 || last === void 0 || isOpenText(text, last)) return void 0;
	const taken = isAlone ? takeMapping(text, from.node, lines) : {
		...wholeLines(text, lines.from, lines.to),
		text: ""
	};
	const moved = indentLines(text.slice(lines.from, lines.to), column - columnOf(text, startOf(field)));
	return taken === void 0 || moved === void 0 ? void 0 : [taken, asLines(text, endOf(last), moved.replace(/(?:\r\n|\r|\n)$/, ""))];
}
// src/fixes/write-move.ts
/**
* A field moved into the mapping beside its own, just as it is written, with the comments above it and on its line. An only field takes its
* mapping with it: that is renamed, or taken away where the other one is there.
*/
function writeMove({ text, at }, { place, moveInto: into }) {
	const holder = (require_core()).parent(place.pointer);
	const object = (require_core()).parent(holder);
	const found = at(place.pointer);
	const [around, beside] = [at(object)?.holds, into === "" ? void 0 : at((require_core()).child(object, into))];
	if (found?.within?.node.key === void 0 || around === void 0) return void 0;
	if (into === "") return moveOut(text, found.node, found.within, around);
	if (beside !== void 0 && isEmpty(text, beside.node)) return fillEmpty(text, found.node, found.within, around, beside.node);
	if (beside !== void 0 && (beside.holds === void 0 || beside.holds.entries.length === 0 || beside.node.marked)) return void 0;
	const move = {
		text,
		field: found.node,
		from: found.within,
		object: around,
		into,
		...beside?.holds === void 0 ? {} : { target: beside.holds }
	};
	const isAlone = move.from.entries.length === 1;
	if (move.target === void 0 && isAlone) return [{
		...found.within.node.key,
		text: writeKey(into, quotesAt(text, found.within.node.key))
	}];
	if (move.from.node.style === "flow") return moveInFlow(move);
	return move.from.node.style === "block" ? moveLines(move) : void 0;
}
function moveInFlow({ text, field, from, object, into, target }) {
	const own = text.slice(startOf(field), endOf(field));
	const taken = from.entries.length === 1 ? writeRemoval(text, object, from.node) : writeRemoval(text, from, field);
	if (taken === void 0 || /[\r\n]/.test(own)) return void 0;
	if (target !== void 0) {
		const last = anchorOf(text, target);
		return last === void 0 || target.node.style !== "flow" ? void 0 : [taken, behindInFlow(text, last, own)];
	}
	const { key } = from.node;
	const made = `${writeKey(into, key === void 0 ? "none" : quotesAt(text, key))}: {${own}}`;
	if (object.node.style === "flow") return [taken, behindInFlow(text, from.node, made)];
	return [taken, asLines(text, endOf(from.node), `${" ".repeat(columnOf(text, startOf(from.node)))}${made}`)];
}
function moveLines({ text, field, from, into, target }) {
	const lines = linesOf(text, field);
	if (lines === void 0) return void 0;
	const column = columnOf(text, startOf(field));
	if (target === void 0) {
		const head = `${" ".repeat(columnOf(text, startOf(from.node)))}${writeKey(into, "none")}:${newlineOf(text)}`;
		if (from.entries.at(-1) !== void 0 && startOf(from.entries.at(-1) ?? field) === startOf(field)) return [{
			from: lines.from,
			to: lines.from,
			text: head
		}];
		const last = from.entries.at(-1);
		if (last === void 0 || isOpenText(text, last)) return void 0;
		const written = `${head}${text.slice(lines.from, lines.to)}`;
		return [{
			...wholeLines(text, lines.from, lines.to),
			text: ""
		}, asLines(text, endOf(last), written.replace(/(?:\r\n|\r|\n)$/, ""))];
	}
	const [first, last] = [target.entries[0], anchorOf(text, target)];
	if (target.node.style !== "block" || first === void 0 || last === void 0) return void 0;
	const taken = from.entries.length === 1 ? takeMapping(text, from.node, lines) : {
		...wholeLines(text, lines.from, lines.to),
		text: ""
	};
	const moved = indentLines(text.slice(lines.from, lines.to), columnOf(text, startOf(first)) - column);
	return taken === void 0 || moved === void 0 ? void 0 : [taken, asLines(text, endOf(last), moved.replace(/(?:\r\n|\r|\n)$/, ""))];
}
// src/fixes/write-nesting.ts
/** How much deeper a field stands than what it belongs under, where nothing of the text shows it. */
var step = 2;
/**
* Fields with the indentation that they lost: each of their lines, with the comments above, moves to the right, and nothing else changes.
* Undefined where the text does not follow what it belongs under, or is no block.
*/
function writeNesting(source, { place, nest }) {
	const holder = source.at(place.pointer)?.holds;
	const first = holder?.entries[0];
	if (holder?.node.style !== "block" || first === void 0) return void 0;
	const base = columnOf(source.text, startOf(first));
	const homes = new Map(nest.map(({ field, under }) => [field, under]));
	const columns = /* @__PURE__ */ new Map();
	const cuts = [];
	let from = startOf(first);
	for (const entry of holder.entries) {
		const under = homes.get(entry.name ?? "");
		if (under !== void 0) {
			const column = columnUnder(source, place.pointer, under, columns, base);
			if (column === void 0 || !beginsLine(source.text, startOf(entry))) return void 0;
			columns.set(entry.name ?? "", column);
			cuts.push(...indentEntry(source.text, from, entry, column - base));
		}
		from = lineEnd(source.text, endOf(entry)).next;
	}
	return columns.size === homes.size && cuts.length > 0 ? cuts : void 0;
}
/** The column that fields under a pointer have once all of it is written; only what holds nothing yet gets one of ours. */
function columnUnder(source, root, under, columns, base) {
	const name = (require_core()).tokens(under).at(-1) ?? "";
	const moved = columns.get(name);
	const found = source.at(moved === void 0 ? `${root}${under}` : (require_core()).child(root, name));
	if (found === void 0) return void 0;
	const held = firstOf(found.holds);
	if (held !== void 0) return columnOf(source.text, startOf(held)) + (moved === void 0 ? 0 : moved - base);
	if (found.node.value !== void 0) return void 0;
	return (moved ?? ((require_core()).parent(under) === "" ? base : void 0) ?? NaN) + step;
}
function firstOf(holder) {
	return holder?.kind === "mapping" ? holder.entries[0] : void 0;
}
/** One cut for each line from an offset to the end of a field; empty lines between fields stay empty. */
function indentEntry(text, from, entry, by) {
	const cuts = [];
	const start = lineStartOf(text, startOf(entry));
	for (const { index, 0: words } of text.slice(0, endOf(entry)).matchAll(/^[^\r\n]+/gm)) if (index >= lineStartOf(text, from) && (index >= start || words.trim() !== "")) cuts.push({
		from: index,
		to: index,
		text: " ".repeat(by)
	});
	return cuts;
}
// src/fixes/write-replacement.ts
/**
* Another field where one stands, of which nothing is left: what was written on its line behind it stays there. Undefined where a comment stands
* inside of the old value.
*/
function writeReplacement(text, node, holderStyle, { key, value }, step) {
	const { key: name, value: old, style } = node;
	if (name === void 0 || old === void 0 || style === "block" || style === "flow" || node.marked) return void 0;
	if (!/^\s*:\s*(?:[|>][-+\d]*\s*)?$/.test(text.slice(name.to, old.from))) return void 0;
	const written = text.slice(old.from, old.to);
	if (style === "block-scalar" && /^[^\r\n]*#/.test(written)) return void 0;
	const to = style === "block-scalar" ? old.from + written.trimEnd().length : old.to;
	const quotes = quotesAt(text, name);
	if (holderStyle === "flow") {
		const own = writeFlow({ [key]: value }, quotes)?.slice(1, -1);
		return own === void 0 ? void 0 : [{
			from: name.from,
			to,
			text: own
		}];
	}
	const [first, ...others] = fieldLines(key, value, {
		quotes,
		step,
		dash: 2,
		flowLists: true
	}) ?? [];
	if (first === void 0) return void 0;
	const indent = " ".repeat(columnOf(text, name.from));
	const below = others.map((line) => `${indent}${line}`);
	const newline = newlineOf(text);
	const { rest } = lineEnd(text, to);
	if (rest === "" || below.length === 0) return [{
		from: name.from,
		to,
		text: [first, ...below].join(newline)
	}];
	return [{
		from: name.from,
		to,
		text: first
	}, asLines(text, to, below.join(newline))];
}
// src/fixes/write-change.ts
/**
* A change as written on the source text: every other byte, comments, quotes and layout stay. What stands at an anchor changes for all that
* share it, what an alias stands for in its place alone. Undefined where it cannot be written so: an only entry, a tag, a comment that would be lost.
*/
function writeChange(source, change) {
	const found = source.at(change.place.pointer);
	if (found === void 0) return void 0;
	if ("rename" in change) return only$1(writeRename(source, found.node, change.rename));
	if (found.node.style === "alias") return only$1(writeForAlias(source, found.node, change));
	if ("insert" in change) return found.holds && only$1(writeInsertion(source.text, found.holds, change.insert, stepOf(source)));
	if ("nest" in change) return writeNesting(source, change);
	if ("moveInto" in change) return writeMove(source, change);
	const node = behindAnchor(found.node);
	if (node === void 0) return void 0;
	if ("quote" in change) return only$1(writeQuotes(source, node));
	if ("encode" in change) return only$1(writeBase64(source, node, change));
	if ("set" in change) return only$1(writeValue(source, node, change.set));
	if (found.node.marked) return void 0;
	if ("become" in change) return found.within && writeReplacement(source.text, found.node, found.within.node.style, change.become, stepOf(source));
	if ("renameObject" in change || "fromSecret" in change || "nameSecrets" in change) return void 0;
	return found.within && only$1(writeRemoval(source.text, found.within, found.node));
}
/** How much deeper this document writes a mapping than its key. */
function stepOf({ text, at }) {
	for (const { key, value, style } of at("")?.holds?.entries ?? []) {
		if (style !== "block" || key === void 0 || value === void 0 || text.charAt(value.from) === "-") continue;
		const step = columnOf(text, value.from) - columnOf(text, key.from);
		if (step > 0) return step;
	}
	return 2;
}
/** A node without its anchor, which stays as it is. Undefined for one with a tag, and for a collection that has been named. */
function behindAnchor(node) {
	if (!node.marked) return node;
	return node.scalar && {
		...node,
		value: node.scalar
	};
}
/** A scalar in place of the alias that stood for one. */
function writeForAlias({ text }, { value, scalar }, change) {
	if (value === void 0 || scalar === void 0) return void 0;
	if ("set" in change) return {
		...value,
		text: writeScalar(change.set, "none")
	};
	return "quote" in change ? {
		...value,
		text: JSON.stringify(text.slice(scalar.from, scalar.to))
	} : void 0;
}
function only$1(cut) {
	return cut && [cut];
}
function writeRename({ text }, { key }, name) {
	return key === void 0 ? void 0 : {
		...key,
		text: writeKey(name, quotesAt(text, key))
	};
}
function writeQuotes({ text }, { value, style }) {
	if (style !== "plain" || value === void 0) return void 0;
	const written = text.slice(value.from, value.to);
	return /[\r\n]/.test(written) ? void 0 : {
		...value,
		text: JSON.stringify(written)
	};
}
function writeBase64({ text, value: document }, node, { place, encode }) {
	const { value, style } = node;
	const written = (require_core()).valueAt(document, place.pointer);
	const anew = typeof written === "string" ? encodeAnew(written, encode) : void 0;
	if (value === void 0 || anew === void 0 || typeof written !== "string") return void 0;
	if (style !== "block-scalar") return {
		...value,
		text: writeScalar(anew, quotesAt(text, value))
	};
	const from = text.indexOf(written.trim(), value.from);
	return from === -1 || from >= value.to ? void 0 : {
		from,
		to: from + written.trim().length,
		text: anew.trim()
	};
}
function writeValue({ text }, { key, value, style }, set) {
	if (style === "block" || style === "block-scalar") return void 0;
	if (value !== void 0) return {
		...value,
		text: writeScalar(set, style === "flow" ? "none" : quotesAt(text, value))
	};
	const colon = key === void 0 ? -1 : text.indexOf(":", key.to);
	return colon === -1 ? void 0 : {
		from: colon + 1,
		to: colon + 1,
		text: ` ${writeScalar(set, "none")}`
	};
}
// src/fixes/write-changes.ts
/**
* All changes of one fix on the text of their file. Undefined where one of them cannot be written, or where a document would not read back as
* just what they mean: then there is no such fix.
*/
function writeChanges(text, changes, limits) {
	const parts = [...(require_core()).splitDocuments(text)];
	const cuts = [];
	for (const [document, ofDocument] of (require_core()).groupBy(changes, ({ place }) => place.document)) {
		const part = parts[document];
		const written = part && writeInDocument(text.slice(part.start, part.end), ofDocument, limits);
		if (part === void 0 || written === void 0) return void 0;
		cuts.push(...written.map(({ from, to, text: by }) => ({
			from: from + part.start,
			to: to + part.start,
			text: by
		})));
	}
	return cuts.length > 0 ? cuts : void 0;
}
/** In a text that holds one document, with what stands before it: one change after the other, each on what the last one left. */
function writeInDocument(text, changes, limits) {
	let [now, cuts] = [text, []];
	const shared = /* @__PURE__ */ new Set();
	for (const change of changes) {
		if ("become" in change && shared.has(change.place.pointer)) continue;
		const written = writeOne(now, change, limits);
		const next = written === void 0 ? void 0 : (require_combine()).cutText(now, written.cuts);
		if (written === void 0 || next === void 0) return void 0;
		for (const pointer of written.places) shared.add(pointer);
		cuts = (require_combine()).composeCuts(cuts, written.cuts);
		now = next;
	}
	return cuts;
}
/** The cuts of one change, and all the places whose value they change. */
function writeOne(text, change, limits) {
	const at = (require_places()).openSource(text, 0);
	const read = (require_core()).readYaml(text, limits);
	if (at === void 0) return void 0;
	const source = {
		text,
		at,
		value: read.documents[0]?.value
	};
	const cuts = writeChange(source, change);
	const written = cuts === void 0 ? void 0 : (require_combine()).cutText(text, cuts);
	if (cuts === void 0 || written === void 0) return void 0;
	const places = placesOf(source, change);
	return readsAs(written, source, read, change, places, limits) ? {
		cuts,
		places
	} : void 0;
}
/** What is written once is read wherever an alias or a merge brings it. */
function placesOf({ text, at, value }, change) {
	const { pointer } = change.place;
	return at(pointer)?.node.style === "alias" ? [pointer] : sharedPointers(text, value, pointer, !isOfValue(change));
}
/** Whether a change leaves the key alone, which an alias does not share. */
function isOfValue(change) {
	return "set" in change || "quote" in change || "encode" in change || "insert" in change || "nest" in change;
}
function readsAs(written, { text, at, value }, before, change, places, limits) {
	const after = (require_core()).readYaml(written, limits);
	if (before.flaws.length !== after.flaws.length || before.documents.length !== 1 || after.documents.length !== 1) return false;
	const source = (pointer) => {
		const { scalar, value: whole } = at(pointer)?.node ?? {};
		const range = scalar ?? whole;
		return range === void 0 ? void 0 : text.slice(range.from, range.to);
	};
	const wanted = places.reduce((done, shared) => done === void 0 ? void 0 : applyChange(done, {
		...change,
		place: {
			...change.place,
			pointer: shared
		}
	}, source), value);
	return wanted !== void 0 && (0, (node_util()).isDeepStrictEqual)(wanted, after.documents[0]?.value);
}
// src/fixes/references.ts
/** Fields whose value is a name, or holds one under `name` (of a volume's Secret under `secretName`). */
var kindOf = {
	configMapRef: "ConfigMap",
	configMapKeyRef: "ConfigMap",
	configMap: "ConfigMap",
	secretRef: "Secret",
	secretKeyRef: "Secret",
	secret: "Secret",
	secretName: "Secret",
	imagePullSecrets: "Secret",
	secrets: "Secret",
	serviceAccountName: "ServiceAccount",
	serviceAccount: "ServiceAccount",
	claimName: "PersistentVolumeClaim",
	serviceName: "Service",
	service: "Service"
};
var kindOfResource = {
	secrets: "Secret",
	configmaps: "ConfigMap",
	serviceaccounts: "ServiceAccount"
};
/** The objects that an object names, in the fields of built-in kinds. One name may be told twice. */
function* referencesOf(value, pointer = "", key = "") {
	const kind = Object.hasOwn(kindOf, key) ? kindOf[key] : void 0;
	if (typeof value === "string" && kind !== void 0 && value !== "") yield {
		kind,
		name: value,
		pointer
	};
	if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* referencesOf(item, (require_core()).child(pointer, index), key);
	if (!(require_core()).isMapping$1(value)) return;
	const own = pointer === "" ? kind : kind ?? (require_core()).stringOf(value, "kind");
	for (const field of own === void 0 ? [] : ["name", "secretName"]) {
		const name = (require_core()).stringOf(value, field);
		if (name !== void 0 && own !== void 0) yield {
			kind: own,
			name,
			pointer: (require_core()).child(pointer, field)
		};
	}
	yield* namedByRule(value, pointer);
	for (const [below, inner] of Object.entries(value)) if (typeof inner === "object" || Object.hasOwn(kindOf, below)) yield* referencesOf(inner, (require_core()).child(pointer, below), below);
}
/** What a rule of a role names. */
function* namedByRule(rule, pointer) {
	for (const resource of (require_core()).sequence(rule.resources)) {
		const kind = typeof resource === "string" && Object.hasOwn(kindOfResource, resource) ? kindOfResource[resource] : void 0;
		for (const [index, name] of kind === void 0 ? [] : (require_core()).sequence(rule.resourceNames).entries()) if (typeof name === "string" && kind !== void 0) yield {
			kind,
			name,
			pointer: (require_core()).child((require_core()).child(pointer, "resourceNames"), index)
		};
	}
}
// src/fixes/read-sources.ts
/** The texts of files that would be written back as the same bytes, by path: others are left alone. Read all at once, not one after another. */
async function readSources(after, paths) {
	const blobs = /* @__PURE__ */ new Map();
	for (const path of paths) {
		const entry = after.entries.get(path);
		if (entry !== void 0 && (entry.kind === "file" || entry.kind === "executable")) blobs.set(path, entry.blob);
	}
	const texts = /* @__PURE__ */ new Map();
	for await (const blob of after.contents.read([...new Set(blobs.values())])) {
		if (!("bytes" in blob)) continue;
		const decoded = (require_core()).decodeText(blob.bytes);
		if ("text" in decoded && ["", "\ufeff"].some((mark) => Buffer.from(`${mark}${decoded.text}`).equals(blob.bytes))) texts.set(blob.id, decoded.text);
	}
	return new Map([...blobs].flatMap(([path, blob]) => {
		const text = texts.get(blob);
		return text === void 0 ? [] : [[path, text]];
	}));
}
// src/fixes/texts-with.ts
/** The texts among some that hold a word, alone and not as a part of another name. */
function textsWith(word, texts) {
	const pattern = wordPattern(word);
	return [...texts].filter(([, text]) => text.search(pattern) !== -1);
}
/**
* The texts of all manifests of a tree that hold one of some words, read once. Undefined where one of them cannot be read, so that it may hold
* any word, and where reading all of them costs calls to somebody's server.
*/
async function allTextsWith(words, after) {
	if (after.contents.remote === true) return void 0;
	const paths = [...after.entries.values()].filter(({ path, kind }) => (require_core()).isManifestByName(path) && (kind === "file" || kind === "executable"));
	const patterns = words.map(wordPattern);
	const found = /* @__PURE__ */ new Map();
	for (let from = 0; from < paths.length; from += atOnce) {
		const slice = paths.slice(from, from + atOnce).map(({ path }) => path);
		const texts = await readSources(after, slice);
		if (texts.size < slice.length) return void 0;
		for (const [path, text] of texts) if (patterns.some((pattern) => text.search(pattern) !== -1)) found.set(path, text);
	}
	return found;
}
/** Files whose texts are held at once. */
var atOnce = 500;
/** Finds every place where a word stands alone. */
function wordPattern(word) {
	return new RegExp(`(?<![\\w.-])${word.replace(/[^\w]/g, "\\$&")}(?![\\w.-])`, "g");
}
// src/fixes/corroborate.ts
/** The findings whose changes need nothing else to hold in the tree, or for which it holds. Reads files only where one asks for it. */
async function corroborated(findings, neighbours) {
	const held = [];
	for (const finding of findings) {
		const { corroboration, place } = finding.report;
		if (corroboration === void 0 || await holds(corroboration, place, neighbours)) held.push(finding);
	}
	return held;
}
async function holds(wanted, place, { unit, isPatched }) {
	if (wanted.is === "unnamed") return !await isPatched(wanted.name);
	const { manifests } = await unit(place.file, wordPattern(wanted.name));
	return manifests.some((manifest) => isOther(manifest, place) && refersTo(manifest, wanted));
}
function isOther({ place }, { file, document, pointer }) {
	return place.file !== file || place.document !== document || !pointer.startsWith(`${place.pointer}/`);
}
function refersTo({ value }, { kind, name }) {
	for (const reference of referencesOf(value)) if (reference.kind === kind && reference.name === name) return true;
	return false;
}
// src/fixes/neighbours.ts
function openNeighbours(after, limits) {
	const parsed = /* @__PURE__ */ new Map();
	const read = (texts, isAll) => {
		const all = [...texts].map(([path, text]) => {
			const known = parsed.get(path) ?? readManifests(path, text, limits);
			parsed.set(path, known);
			return known;
		});
		return {
			manifests: all.flatMap(({ manifests }) => manifests),
			whole: isAll && all.every(({ whole }) => whole)
		};
	};
	const units = /* @__PURE__ */ new Map();
	const unitTexts = (path) => {
		const beside = after.folders.beside(path);
		const known = units.get(beside) ?? readSources(after, beside.filter((require_core()).isManifestByName));
		units.set(beside, known);
		return known;
	};
	let patches;
	const readPatches = () => {
		patches ??= readSources(after, patchesOf(after));
		return patches;
	};
	return {
		after,
		unit: async (path, words) => {
			const texts = await unitTexts(path);
			const isAll = texts.size === after.folders.beside(path).filter((require_core()).isManifestByName).length;
			return read([...texts].filter(([, text]) => text.search(words) !== -1), isAll);
		},
		naming: async (names) => {
			const texts = await allTextsWith(names, after);
			return texts && read(texts, true);
		},
		isPatched: async (word) => textsWith(word, await readPatches()).length > 0,
		isPatchedUnder: async (name, word) => {
			const all = await readPatches();
			const named = new Set(textsWith(name, all).map(([path]) => path));
			const aiming = [...all].filter(([path, text]) => (require_core()).isKustomization(path) && (named.has(path) || aimsAtMany(text, limits)));
			return textsWith(word, all).some(([path]) => named.has(path) || aiming.some(([from, text]) => from === path || isBelow(path, from) && text.includes(baseOf(path))));
		}
	};
}
/** Whether a kustomization patches what it does not name: by kind or label, or by a pattern. */
function aimsAtMany(text, limits) {
	const { documents, flaws } = (require_core()).readYaml(text, limits);
	const targets = documents.flatMap(({ value }) => [...(require_core()).sequence((require_core()).field(value, "patches")), ...(require_core()).sequence((require_core()).field(value, "patchesJson6902"))]).flatMap((patch) => (require_core()).field(patch, "target") ?? []);
	return flaws.length > 0 || targets.some((target) => !/^[a-z0-9][-a-z0-9]*$/.test((require_core()).stringOf(target, "name") ?? ""));
}
function isBelow(path, kustomization) {
	return (require_core()).ancestors(path).includes((require_core()).folderOf(kustomization));
}
function baseOf(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
function patchesOf({ entries, folders }) {
	return [...entries.keys()].filter((path) => (require_core()).isKustomization(path) || folders.roleOf(path) === "patch");
}
function readManifests(path, text, limits) {
	const { documents, flaws } = (require_core()).readYaml(text, limits);
	return {
		manifests: documents.flatMap((document) => (require_core()).manifestsOf(path, document)),
		whole: flaws.every(({ read }) => read)
	};
}
// src/usage/secret-sources.ts
/** Kinds of objects that {@link secretSourceOf} knows, for a look at a text before it is read. */
var secretSourceKinds = /\b(?:External|Sealed)?Secret\b/;
/**
* The Secret that a manifest stands for: its own, an ExternalSecret's or a SealedSecret's.
* https://external-secrets.io/latest/api/externalsecret/, https://github.com/bitnami-labs/sealed-secrets#overview
*/
function secretSourceOf(manifest) {
	const { kind, namespace, value } = manifest;
	const where = namespace === void 0 ? {} : { namespace };
	const group = (require_core()).groupOf(manifest.apiVersion);
	if (kind === "Secret" && group === "") return {
		...where,
		name: manifest.name,
		keys: [...keysAt(value, "/data"), ...keysAt(value, "/stringData")]
	};
	if (kind === "SealedSecret" && group === "bitnami.com") {
		const keys = [...keysAt(value, "/spec/encryptedData"), ...keysAt(value, "/spec/template/data")];
		return {
			...where,
			name: manifest.name,
			keys
		};
	}
	if (kind === "ExternalSecret" && group === "external-secrets.io") {
		const target = (require_core()).valueAt(value, "/spec/target");
		return {
			...where,
			name: (require_core()).stringOf(target, "name") ?? manifest.name,
			keys: externalKeys(value)
		};
	}
}
/** Of a template that replaces what is fetched, its own keys alone. */
function externalKeys(value) {
	const template = (require_core()).valueAt(value, "/spec/target/template");
	const made = keysAt(template, "/data");
	const isReplaced = (require_core()).isMapping$1(template) && (require_core()).stringOf(template, "mergePolicy") !== "Merge" && made.length > 0;
	const fetched = (require_core()).sequence((require_core()).valueAt(value, "/spec/data")).flatMap((item) => (require_core()).stringOf(item, "secretKey") ?? []);
	return isReplaced ? made : [...fetched, ...made];
}
function keysAt(value, pointer) {
	const data = (require_core()).valueAt(value, pointer);
	return (require_core()).isMapping$1(data) ? Object.keys(data) : [];
}
// src/usage/secret-uses.ts
/**
* The Secrets that a PodSpec's containers get: by env, envFrom and volumes. Not the `imagePullSecrets`, which the kubelet uses for itself.
* https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/
*/
function secretUsesOf(spec) {
	return [...(require_core()).containersOf(spec).flatMap(inContainer), ...(require_core()).itemsOf(spec, "volumes").flatMap(inVolume)];
}
function inContainer(container) {
	return [...(require_core()).itemsOf(container, "env").flatMap((item) => {
		const reference = (require_core()).below(item, "/valueFrom/secretKeyRef");
		if (reference === void 0) return [];
		const [key, env] = [(require_core()).stringOf(reference.value, "key"), (require_core()).stringOf(item.value, "name")];
		return [{
			name: nameOf(reference),
			...key === void 0 ? {} : { key },
			...env === void 0 ? {} : { env }
		}];
	}), ...named((require_core()).itemsOf(container, "envFrom"), "/secretRef")];
}
/** Fields of volumes that name a Secret, each with the field of it that says which. */
var ofVolumes = [
	"/secret",
	"/csi/nodePublishSecretRef",
	"/cephfs/secretRef",
	"/flexVolume/secretRef",
	"/iscsi/secretRef",
	"/rbd/secretRef",
	"/scaleIO/secretRef",
	"/storageos/secretRef",
	"/azureFile"
];
function inVolume(volume) {
	const projected = (require_core()).below(volume, "/projected");
	const sources = projected === void 0 ? [] : named((require_core()).itemsOf(projected, "sources"), "/secret");
	return [...ofVolumes.flatMap((pointer) => named([volume], pointer)), ...sources];
}
function named(items, pointer) {
	return items.flatMap((item) => {
		const reference = (require_core()).below(item, pointer);
		return reference === void 0 ? [] : [{ name: nameOf(reference) }];
	});
}
function nameOf({ value }) {
	return (require_core()).stringOf(value, "secretName") ?? (require_core()).stringOf(value, "name") ?? "";
}
// src/fixes/secret-for-env.ts
/**
* The entry that holds what a variable needs, among the Secrets that are there: what another container of the Pod takes it from, an entry that
* goes by the variable's name, or by the end of it in a Secret that the Pod uses. Undefined where none fits, `unsure` where several do.
*/
function findSecretKey(env, sources, uses) {
	const used = new Set(uses.map(({ name }) => name));
	const twin = uses.flatMap(({ name, key, env: other }) => other === env && key !== void 0 ? [{
		secret: name,
		key
	}] : []);
	if (twin.length > 0) return only(twin);
	const entries = sources.flatMap(({ name, keys }) => keys.map((key) => ({
		secret: name,
		key
	}))).filter(({ secret }) => secret !== "");
	const same = entries.filter(({ secret, key }) => plain(key) === plain(env) && (used.has(secret) || !bare.test(env)));
	if (same.length > 0) return only(same.some(({ secret }) => used.has(secret)) ? same.filter(({ secret }) => used.has(secret)) : same);
	const ending = entries.filter((entry) => used.has(entry.secret) && endsIn(env, entry, uses));
	return ending.length === 0 ? void 0 : only(ending);
}
/** Names that every other program uses as well. */
var bare = /^(?:pass(?:word|wd)?|pwd|secret|token|(?:api|secret|private|access)_?key|(?:api|auth|access)_?token|client_?secret)$/i;
function only(entries) {
	const [first, ...others] = entries;
	if (first === void 0 || (require_core()).isTemplated(first.secret) || (require_core()).isTemplated(first.key)) return "unsure";
	return others.every(({ secret, key }) => secret === first.secret && key === first.key) ? first : "unsure";
}
/** `PGPASSWORD` and the `password` of `pg`: what stands before has to speak of that Secret, and nothing else may take the entry. */
function endsIn(env, { secret, key }, uses) {
	const [whole, end] = [plain(env), plain(key)];
	if (end.length < 4 || !whole.endsWith(end) || !(require_core()).saysCredential(key)) return false;
	const ofSecret = uses.filter(({ name }) => name === secret);
	if (ofSecret.some((use) => use.key === key && use.env !== void 0)) return false;
	const stem = whole.slice(0, -end.length);
	return stem === "" || plain(secret).includes(stem) || stem.length > 1 && ofSecret.some(({ env: other = "" }) => plain(other).startsWith(stem));
}
/** A name without case and what stands between its words. */
function plain(name) {
	return name.toLowerCase().replace(/[-_.]/g, "");
}
// src/fixes/spell-from-secret.ts
/**
* A variable that takes its value from a Secret: from an entry that fits, else from one that a person has yet to make, which is told. Undefined
* in what is no whole object (a patch, a chart), where a patch speaks of the variable, and where it is not certain which Secret is meant.
*/
async function spellFromSecret({ place, fromSecret }, neighbours) {
	const { after, isPatchedUnder, unit } = neighbours;
	const { folders, contents } = after;
	if (contents.remote === true || folders.unitOf(place.file).made === "chart" || folders.roleOf(place.file) === "patch") return void 0;
	const { manifests } = await unit(place.file, new RegExp(`${secretSourceKinds.source}|\\b${fromSecret.env.replace(/\W/g, "\\$&")}\\b`));
	const owner = manifests.findLast((one) => one.place.file === place.file && one.place.document === place.document && (require_core()).within(place.pointer, one.place.pointer));
	const entry = owner && (require_core()).envLiteralAt(owner, place.pointer);
	if (owner === void 0 || entry?.name !== fromSecret.env || (require_core()).isTemplated(owner.name) || (require_core()).isTemplated(owner.namespace ?? "")) return void 0;
	if ((require_core()).envLiteralsOf(owner).some(({ name, value }) => name === entry.name && value !== entry.value)) return void 0;
	if (await isPatchedUnder(owner.name, entry.name)) return void 0;
	const found = findSecretKey(entry.name, sourcesFor(owner, manifests), usesOf(owner));
	const key = found ?? toBeMade(owner, entry.name);
	if (key === void 0 || key === "unsure") return void 0;
	return {
		changes: [{
			place,
			become: {
				key: "valueFrom",
				value: { secretKeyRef: {
					name: key.secret,
					key: key.key
				} }
			}
		}],
		told: found === void 0 ? tellMissing(key) : tellFound(key)
	};
}
function sourcesFor({ namespace }, manifests) {
	return manifests.flatMap((one) => {
		const source = secretSourceOf(one);
		const isNear = source?.namespace === void 0 || namespace === void 0 || source.namespace === namespace;
		return source !== void 0 && isNear && !(require_core()).isTemplated(source.name) ? [source] : [];
	});
}
function usesOf(owner) {
	const spec = (require_core()).podSpecOf(owner);
	return spec === void 0 ? [] : secretUsesOf(spec);
}
/** Names of Secrets and their keys. https://kubernetes.io/docs/concepts/configuration/secret/#restriction-names-data */
var [secretName, secretKey] = [/^[a-z0-9](?:[-.a-z0-9]{0,251}[a-z0-9])?$/, /^(?!\.\.)[-._a-zA-Z0-9]{1,253}$/];
/** Names that kustomizations put a prefix to: many objects go by them, and would share a Secret. */
var shared = /^(?:deployment|statefulset|daemonset|job|cronjob|pod|manager|controller-manager)$/;
function toBeMade({ name }, env) {
	const secret = `${name}-credentials`;
	return (require_core()).coverTokens(name) === name && (require_core()).coverTokens(env) === env && !shared.test(name) && secretName.test(secret) && secretKey.test(env) ? {
		secret,
		key: env
	} : void 0;
}
function tellFound({ secret, key }) {
	return (require_core()).text`The edit takes it from ${(require_core()).untrusted(key)} of the Secret ${(require_core()).untrusted(secret)}: see that the changed value stands there before this is applied.`;
}
function tellMissing({ secret, key }) {
	return (require_core()).text`The edit takes it from ${(require_core()).untrusted(key)} of a Secret ${(require_core()).untrusted(secret)}, which is still to be made: outside of git, with a new value and not with this one, before this is applied. Pods do not start without it.`;
}
// src/fixes/closed-names.ts
/**
* The names of all Secrets that the Pods of some workloads use, in order: what they mount and take as environment, and what their arguments and
* variables call by a name that stands in the unit. Undefined where these are none, or where something else that they are told speaks of a
* Secret: then there may be more of them.
*/
function closedNames(workloads, manifests) {
	const made = new Set(manifests.flatMap((one) => secretSourceOf(one)?.name ?? []));
	const names = new Set(workloads.flatMap(usedNames));
	const said = workloads.flatMap(wordsOf);
	for (const word of said.flatMap(piecesOf)) if (made.has(word)) names.add(word);
	const isUnknown = (text) => /secret/i.test(text) && !piecesOf(text).some((piece) => names.has(piece) || piece.includes("/"));
	if (names.size === 0 || said.some(isUnknown) || [...names].some((name) => name === "" || (require_core()).isTemplated(name))) return void 0;
	return workloads.every((one) => readsOnlyHarmless(one, manifests)) ? [...names].sort() : void 0;
}
function usedNames(workload) {
	const spec = (require_core()).podSpecOf(workload);
	return spec === void 0 ? [] : secretUsesOf(spec).map(({ name }) => name);
}
/** What a workload's programs are told: their command lines, and variables with their values. */
function wordsOf(workload) {
	const spec = (require_core()).podSpecOf(workload);
	return [...(spec === void 0 ? [] : (require_core()).containersOf(spec)).flatMap(({ value }) => [...(require_core()).sequence((require_core()).field(value, "command")), ...(require_core()).sequence((require_core()).field(value, "args"))]).filter((line) => typeof line === "string"), ...(require_core()).envLiteralsOf(workload).map(({ name, value }) => `${name}=${value}`)];
}
function piecesOf(text) {
	return text.split(/[\s=,:;"']+/);
}
/** Whether the ConfigMaps that a workload reads are at hand and say nothing of Secrets. */
function readsOnlyHarmless(workload, manifests) {
	for (const { kind, name } of referencesOf((require_core()).podSpecOf(workload)?.value)) {
		if (kind !== "ConfigMap" || name === "kube-root-ca.crt") continue;
		const found = manifests.filter((one) => one.kind === "ConfigMap" && one.name === name);
		const isHarmless = ({ value }) => !/secret/i.test(JSON.stringify([(require_core()).field(value, "data"), (require_core()).field(value, "binaryData")]));
		if (found.length === 0 || !found.every(isHarmless)) return false;
	}
	return true;
}
// src/fixes/grantees.ts
/**
* The workloads whose Pods have what a role grants. Undefined unless these are all: bound to ServiceAccounts alone, each of which only
* workloads of the same unit and namespace run as. Whatever else in the tree speaks of the role or of the accounts leaves it open.
*/
async function findGrantees(role, manifests, { naming }) {
	const bindings = manifests.filter((one) => (require_core()).isBinding(one) && grants(one, role));
	const subjects = bindings.flatMap((require_core()).subjectsOf);
	const accounts = new Set(subjects.map(({ name }) => name));
	if (subjects.length === 0 || (require_core()).isTemplated(role.name) || !subjects.every((subject) => subject.kind === "ServiceAccount" && isOwn(subject.name))) return void 0;
	const workloads = manifests.filter((one) => accounts.has(accountOf(one) ?? ""));
	if ([...accounts].some((name) => workloads.every((one) => accountOf(one) !== name))) return void 0;
	const namespaces = new Set([
		role,
		...bindings,
		...workloads,
		...subjects
	].flatMap(({ namespace }) => namespace ?? []));
	if (namespaces.size > 1 || [...namespaces].some((require_core()).isTemplated)) return void 0;
	const all = await naming([role.name, ...accounts]);
	if (all === void 0 || !all.whole) return void 0;
	const known = new Set([...bindings, ...workloads].map(keyOf));
	const [namespace] = namespaces;
	const isElsewhere = (one) => one.namespace !== void 0 && namespace !== void 0 && one.namespace !== namespace;
	return all.manifests.filter((one) => !known.has(keyOf(one)) && ((require_core()).isBinding(one) || !isElsewhere(one))).some((one) => grants(one, role) || runsAs(one, accounts)) ? void 0 : workloads;
}
/** Everybody's own account, which Pods have that name none, is nobody's alone. */
function isOwn(name) {
	return name !== "" && name !== "default" && !(require_core()).isTemplated(name);
}
function grants({ value }, { kind, name }) {
	const roleRef = (require_core()).roleRefOf(value);
	return roleRef?.kind === kind && roleRef.name === name;
}
/** The account that the Pods of a built-in kind run as. */
function accountOf(manifest) {
	const spec = (require_core()).podSpecOf(manifest)?.value;
	return (require_core()).stringOf(spec, "serviceAccountName") ?? (require_core()).stringOf(spec, "serviceAccount");
}
/** Whether an object of any kind says that something runs as one of the accounts. */
function runsAs({ value }, accounts) {
	for (const { kind, name, pointer } of referencesOf(value)) if (kind === "ServiceAccount" && accounts.has(name) && /\/serviceAccount(?:Name)?(?:\/name)?$/.test(pointer)) return true;
	return false;
}
function keyOf({ place }) {
	return `${place.file} ${place.document} ${place.pointer}`;
}
// src/fixes/spell-named-secrets.ts
/**
* A role's rule narrowed to `get` on the Secrets that the Pods it is granted to use. Where it grants other resources as well, these keep their
* rule, and the Secrets get one of their own. Undefined where somebody else may have the role, or its Pods may read what nobody can tell.
*/
async function spellNamedSecrets({ place }, neighbours) {
	const { folders, contents } = neighbours.after;
	if (contents.remote === true || folders.unitOf(place.file).made === "chart") return void 0;
	const unit = await neighbours.unit(place.file, /(?:)/);
	const isHere = (one) => one.place.file === place.file && one.place.document === place.document;
	const target = unit.manifests.filter(isHere).flatMap((role) => (require_core()).roleRulesOf(role).map((rule) => ({
		role,
		rule
	}))).find(({ role, rule }) => (require_core()).at(role, rule.pointer).pointer === place.pointer);
	if (!unit.whole || target === void 0 || isAggregated(target.role, unit.manifests) || isOperator(target.role)) return void 0;
	const workloads = await findGrantees(target.role, unit.manifests, neighbours);
	const names = workloads && closedNames(workloads, unit.manifests);
	if (names === void 0 || await neighbours.isPatched(target.role.name)) return void 0;
	const used = (require_core()).listed(names.map((require_core()).untrusted));
	const secrets = names.length === 1 ? (require_core()).text`the Secret ${used}` : (require_core()).text`the Secrets ${used}`;
	return {
		changes: changesFor(target.role, target.rule, names),
		told: (require_core()).text`The edit names ${secrets}: no others are used by the Pods that have this grant. A program that asks the API for more of them has to say so here.`
	};
}
/** Rules that a controller fills in, or copies elsewhere. https://kubernetes.io/docs/reference/access-authn-authz/rbac/#aggregated-clusterroles */
function isAggregated(role, manifests) {
	const labels = (require_core()).field((require_core()).field(role.value, "metadata"), "labels");
	const isLabelled = Object.keys(labels ?? {}).some((label) => label.includes("aggregate"));
	const collects = ({ kind, value }) => kind === "ClusterRole" && (require_core()).field(value, "aggregationRule") !== void 0;
	return role.kind === "ClusterRole" && (isLabelled || manifests.some(collects));
}
/** A program that has resources of its own reads the Secrets that these name. */
function isOperator(role) {
	return (require_core()).roleRulesOf(role).some(({ apiGroups }) => apiGroups.some((require_core()).isCustomGroup));
}
function changesFor(role, rule, names) {
	const list = (key, index) => (require_core()).at(role, (require_core()).child((require_core()).child(rule.pointer, key), index));
	if (rule.resources.filter((resource) => resource !== "secrets").length > 0) {
		const own = {
			apiGroups: [""],
			resources: ["secrets"],
			resourceNames: names,
			verbs: ["get"]
		};
		return [...rule.resources.flatMap((resource, index) => resource === "secrets" ? [index] : []).reverse().map((index) => ({
			place: list("resources", index),
			remove: true
		})), {
			place: (require_core()).at(role, "/rules"),
			insert: { value: own }
		}];
	}
	const kept = Math.max(0, rule.verbs.indexOf("get"));
	const gone = rule.verbs.flatMap((_, index) => index === kept ? [] : [index]);
	return [
		...rule.verbs[kept] === "get" ? [] : [{
			place: list("verbs", kept),
			set: "get"
		}],
		...gone.reverse().map((index) => ({
			place: list("verbs", index),
			remove: true
		})),
		{
			place: (require_core()).at(role, rule.pointer),
			insert: {
				key: "resourceNames",
				value: names,
				after: "resources"
			}
		}
	];
}
// src/fixes/spell-renaming.ts
/**
* The object's name and every reference to it. A file outside of its unit that says the name, or a place in it that is no known reference,
* may be one all the same.
*/
function spellRenaming({ place, renameObject }, texts, after, limits) {
	const { kind, from, to } = renameObject;
	const unit = new Set(after.folders.beside(place.file));
	const word = wordPattern(from);
	const changes = [];
	for (const [path, text] of texts) {
		if (text.search(word) === -1) continue;
		const read = unit.has(path) ? (require_core()).readYaml(text, limits) : void 0;
		if (read === void 0 || read.flaws.length > 0) return void 0;
		for (const document of read.documents) {
			const known = new Set(namesOf(path, document, kind, from));
			if (path === place.file && document.index === place.document) known.add(place.pointer);
			if (mentions(document.value, word) !== known.size) return void 0;
			for (const pointer of known) changes.push({
				place: {
					file: path,
					document: document.index,
					pointer
				},
				set: to
			});
		}
	}
	return [...changes.filter((change) => change.place.file === place.file), ...changes.filter((change) => change.place.file !== place.file)];
}
/** Where a document refers to an object. */
function* namesOf(path, document, kind, name) {
	for (const { place, value } of (require_core()).manifestsOf(path, document)) for (const reference of referencesOf(value)) if (reference.kind === kind && reference.name === name) yield (require_core()).join(place.pointer, reference.pointer);
}
/** How many texts of a value, keys included, hold a word. */
function mentions(value, word) {
	if (typeof value === "string") return value.search(word) === -1 ? 0 : 1;
	if (Array.isArray(value)) return value.reduce((count, item) => count + mentions(item, word), 0);
	if (value === null || typeof value !== "object") return 0;
	return Object.entries(value).reduce((count, [key, inner]) => count + mentions(key, word) + mentions(inner, word), 0);
}
// src/fixes/spelled-out.ts
/** Reads the manifests of the tree once, where one of the findings renames an object. */
async function openSpelling(findings, neighbours, limits) {
	const names = findings.flatMap(({ report }) => (report.changes ?? []).flatMap((one) => "renameObject" in one ? [one.renameObject.from] : []));
	const { after } = neighbours;
	const texts = names.length === 0 ? void 0 : await allTextsWith([...new Set(names)], after);
	const spell = async (change) => {
		if ("fromSecret" in change) return await spellFromSecret(change, neighbours);
		if ("nameSecrets" in change) return await spellNamedSecrets(change, neighbours);
		if (!("renameObject" in change)) return { changes: [change] };
		const changes = texts && spellRenaming(change, texts, after, limits);
		return changes && { changes };
	};
	return async (changes) => {
		const all = [];
		let told;
		for (const change of changes) {
			const own = await spell(change);
			if (own === void 0) return void 0;
			all.push(...own.changes);
			told ??= own.told;
		}
		return {
			changes: all,
			...told === void 0 ? {} : { told }
		};
	};
}
// src/fixes/write-fixes.ts
/** The changes of all open findings of the after side that can be written, at most some of each document. None is proven yet. */
async function writeFixes(settled, after, limits, mostOfDocument) {
	const neighbours = openNeighbours(after, limits);
	const open = await corroborated(settled.findings.filter(isOpen), neighbours);
	const wanted = [...(require_core()).groupBy(open, ({ report }) => `${report.place.document} ${report.place.file}`).values()].flatMap((ofDocument) => ofDocument.slice(0, mostOfDocument));
	const spellOut = await openSpelling(wanted, neighbours, limits);
	const planned = [];
	for (const finding of wanted) {
		const spelled = await spellOut(finding.report.changes ?? []);
		if (spelled !== void 0) planned.push({
			finding,
			...spelled
		});
	}
	const texts = await readSources(after, new Set(planned.flatMap(({ changes }) => changes.map(({ place }) => place.file))));
	return planned.flatMap(({ finding, changes, told }) => {
		const files = writeFiles(changes, texts, limits);
		return files === void 0 ? [] : [{
			finding,
			uncovered: [],
			files,
			...told === void 0 ? {} : { told }
		}];
	});
}
function writeFiles(changes, texts, limits) {
	const files = [];
	for (const [path, ofFile] of (require_core()).groupBy(changes, ({ place }) => place.file)) {
		const text = texts.get(path);
		const cuts = text === void 0 ? void 0 : writeChanges(text, ofFile, limits);
		const fixed = text === void 0 || cuts === void 0 ? void 0 : (require_combine()).cutText(text, cuts);
		if (text === void 0 || cuts === void 0 || fixed === void 0) return void 0;
		files.push({
			path,
			text,
			fixed,
			cuts
		});
	}
	return files.length > 0 ? files : void 0;
}
/** Whether a finding counts, and says how to mend it. */
function isOpen({ side, status, exemption, report }) {
	return side === "head" && status !== "fixed" && exemption === void 0 && (report.changes ?? []).length > 0;
}
// src/fixes/uncover.ts
/**
* A fix together with those of what it brought up: a kind spelt right shows the misspelt field that it hid. Undefined where one of these
* cannot be mended in the same document, so that a person has to. What comes out is no more proven than any other fix.
*/
function mendUncovered(fix, more, limits) {
	const [file, ...others] = fix.files;
	if (file === void 0 || others.length > 0) return void 0;
	let cuts = [];
	const uncovered = [];
	for (const finding of more) {
		const { changes = [], corroboration } = finding.report;
		const isHere = changes.every(({ place }) => place.file === file.path && place.document === fix.finding.report.place.document);
		if (!isOpen(finding) || corroboration !== void 0 || !isHere) return void 0;
		const own = writeChanges(file.fixed, changes, limits);
		if (own === void 0) return void 0;
		if ((require_combine()).cutText(file.fixed, [...cuts, ...own]) === void 0) continue;
		cuts = [...cuts, ...own];
		uncovered.push(finding);
	}
	const fixed = (require_combine()).cutText(file.fixed, cuts);
	if (uncovered.length === 0 || fixed === void 0) return void 0;
	const mended = {
		...file,
		fixed,
		cuts: (require_combine()).composeCuts(file.cuts, cuts)
	};
	return {
		...fix,
		files: [mended],
		uncovered: [...fix.uncovered, ...uncovered]
	};
}
// src/fixes/prove-fixes.ts
/** How often a fix may bring up something else that is mended together with it. */
var deepestUncovering = 4;
/**
* The fixes that hold: each was laid over the tree as the only one of its document, and everything was found again. One that leaves its
* finding, or adds another, is not offered; what it only brings up is mended in the same turn where that holds, and advice about an object that
* could not be read before stands. Only what is open on the after side is fixed.
*/
async function proveFixes(settled, after, again, options) {
	const { limits, rounds } = options;
	const written = await writeFixes(settled, after, limits, rounds);
	const [wide, narrow] = [written.filter(isWide), written.filter((fix) => !isWide(fix))];
	const queues = [...(require_core()).groupBy(narrow, ({ finding: { report } }) => `${report.place.document} ${report.place.file}`).values()];
	const proven = [];
	const look = {
		settled,
		again,
		limits,
		left: rounds
	};
	while (look.left > 0 && queues.some((queue) => queue.length > 0)) {
		const next = queues.flatMap((queue) => queue.shift() ?? []);
		const found = await lookAgain(next, look);
		const gone = next.filter(({ finding }) => found.isGone(finding));
		if (isClean(found, next)) proven.push(...gone);
		else if (next.length === 1) proven.push(...await proveDeeper(gone, found, look));
		else proven.push(...await proveApart(gone, found, look));
	}
	for (const fix of wide) proven.push(...await proveAlone(fix, look));
	return proven.map((fix) => {
		const edits = editsToShow(fix);
		return edits === void 0 ? fix : {
			...fix,
			edits
		};
	});
}
function isWide({ finding }) {
	return finding.report.changes?.some((change) => "renameObject" in change) ?? false;
}
async function lookAgain(fixes, look) {
	look.left -= 1;
	const files = (require_combine()).combineFixes(fixes);
	return differenceOf(look.settled, await look.again(new Map(files.map(({ path, fixed }) => [path, Buffer.from(fixed)]))));
}
/** What fixes brought up, advice about an object that one of them brings into being left out: it is none against that. */
function broughtUp({ more }, fixes) {
	return more.filter(({ severity, report }) => severity !== "notice" || !fixes.some((fix) => isNested(fix) && standsWith(fix, report.place)));
}
/** Whether a fix gives an object its fields back, which nobody could say anything about before. */
function isNested({ finding }) {
	return finding.report.changes?.some((change) => "nest" in change) ?? false;
}
function standsWith({ finding }, { file, document }) {
	const { place } = finding.report;
	return place.file === file && place.document === document;
}
function isClean(found, fixes) {
	return broughtUp(found, fixes).length === 0 && !found.lessChecked;
}
/** Fixes of which one brought something up: those of other files once more together, the suspects alone. */
async function proveApart(fixes, found, look) {
	const { lessChecked } = found;
	const touched = new Set(broughtUp(found, fixes).map(({ report }) => report.place.file));
	const isSuspect = ({ files }) => lessChecked || files.some(({ path }) => touched.has(path));
	const [suspects, others] = [fixes.filter(isSuspect), fixes.filter((fix) => !isSuspect(fix))];
	const held = suspects.length === 0 || others.length === 0 || look.left <= 0 ? void 0 : await lookAgain(others, look);
	const proven = held !== void 0 && isClean(held, others) ? others.filter(({ finding }) => held.isGone(finding)) : [];
	for (const fix of proven.length > 0 ? suspects : fixes) proven.push(...await proveAlone(fix, look));
	return proven;
}
async function proveAlone(fix, look) {
	if (look.left <= 0) return [];
	const found = await lookAgain([fix], look);
	if (!found.isGone(fix.finding)) return [];
	return isClean(found, [fix]) ? [fix] : await proveDeeper([fix], found, look);
}
/** A lone fix that brings others up: with theirs, until nothing more comes. */
async function proveDeeper([fix], found, look) {
	let [now, seen] = [fix, found];
	for (let depth = 0; now !== void 0 && depth < deepestUncovering && look.left > 0; depth++) {
		now = seen.lessChecked ? void 0 : mendUncovered(now, broughtUp(seen, [now]), look.limits);
		if (now === void 0) return [];
		seen = await lookAgain([now], look);
		if (!seen.isGone(now.finding)) return [];
		if (isClean(seen, [now])) return [now];
	}
	return [];
}
exports.proveFixes = proveFixes;
