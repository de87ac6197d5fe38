import { $t as nodeStart, Jt as eventsOf, Kt as DocumentIndex, Qt as nodeRange, Rn as standsAtCredential, Xt as Lines, Yt as readYaml, Zt as splitDocuments, _n as parent, dn as sequence, en as resolvePlain, fn as stringOf, ft as frameOf, gn as join, gt as isManifestByName, hn as child, ht as isKustomization, in as manifestsOf, mt as groupBy, nn as EVENT_ID, rn as SCALAR_STYLE, tn as COLLECTION_STYLE, un as isMapping, vn as tokens, vt as decodeText, yn as valueAt } from "./core.js";
import { n as composeCuts, r as cutText, t as combineFixes } from "./combine.js";
import { isDeepStrictEqual } from "node:util";
// src/fixes/edits-to-show.ts
/** A fix as edits of lines and columns. Undefined where one of the lines that it leaves is not fit to be shown (decision 8). */
function editsToShow({ files, finding }) {
	if (!files.every((file) => isFitToShow(file, finding))) return void 0;
	return files.flatMap(({ path, text: whole, cuts }) => {
		const lines = new Lines(whole);
		return cuts.map(({ from, to, text }) => ({
			path,
			span: lines.span(from, to),
			text
		}));
	});
}
function isFitToShow({ fixed, cuts }, finding) {
	const lines = fixed.split(/\r\n|\n|\r/);
	const offsets = new Lines(fixed);
	let shift = 0;
	for (const cut of [...cuts].sort((a, b) => a.from - b.from)) {
		const { line, endLine } = offsets.span(cut.from + shift, cut.from + shift + cut.text.length);
		shift += cut.text.length - (cut.to - cut.from);
		if (cut.text === "") continue;
		for (let at = line; at <= endLine; at++) if (!isShown(lines, at, finding.report)) return false;
	}
	return true;
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
	return words.trim() === "" || frameOf(lines, framed)?.lines[0]?.text === words;
}
// src/fixes/found-again.ts
function differenceOf(before, after) {
	const [old, now] = [openByName(before), openByName(after)];
	const count = (found, name) => found.get(name)?.length ?? 0;
	return {
		more: [...now].flatMap(([name, findings]) => findings.slice(count(old, name))),
		lessChecked: after.gaps.length > before.gaps.length,
		isGone: (finding) => count(now, nameOf(finding)) < count(old, nameOf(finding))
	};
}
/** Open findings of the after side by what they are about. Not by fingerprint: that of all others changes where an object's kind is corrected. */
function openByName(run) {
	const found = /* @__PURE__ */ new Map();
	for (const finding of run.findings) {
		if (finding.status === "fixed" || finding.report.passed !== void 0) continue;
		const name = nameOf(finding);
		found.set(name, [...found.get(name) ?? [], finding]);
	}
	return found;
}
/** A credential is the same one wherever its value moves: known by the last name on its way. */
function nameOf({ report, side }) {
	const { rule, place, stable, distinct } = report;
	const where = standsAtCredential(rule) ? stable.slice(stable.lastIndexOf("/") + 1) : place.pointer;
	return JSON.stringify([
		rule,
		side,
		place.file,
		place.document,
		where,
		distinct ?? ""
	]);
}
// src/yaml/source-nodes.ts
/** Reads how the nodes of one document are written. Undefined for a document that is not there or cannot be parsed. */
function openSource(text, document) {
	const part = [...splitDocuments(text)][document];
	if (part === void 0) return void 0;
	try {
		const source = text.slice(part.start, part.end);
		const events = eventsOf(source, part.content - part.start);
		if (events.length < 2) return void 0;
		const reader = new NodeReader(new DocumentIndex(source, events), part.start);
		return (pointer) => reader.at(pointer);
	} catch {
		return;
	}
}
var NodeReader = class {
	#index;
	#shift;
	constructor(index, shift) {
		this.#index = index;
		this.#shift = shift;
	}
	at(pointer) {
		let event = 1;
		let node = this.#node(event, void 0);
		let within;
		for (const token of tokens(pointer)) {
			within = this.#collection(event, node);
			const child = this.#childOf(event, token);
			if (child === void 0) return void 0;
			event = child.value;
			node = this.#node(child.value, child.key);
		}
		const holds = this.#collection(event, node);
		return {
			node,
			...within === void 0 ? {} : { within },
			...holds === void 0 ? {} : { holds }
		};
	}
	/** By the last of equal keys, as the value has it. */
	#childOf(event, token) {
		const own = this.#index.events[event];
		const parts = [...this.#index.parts(event)];
		if (own?.type === EVENT_ID.SEQUENCE) {
			const value = /^(?:0|[1-9]\d*)$/.test(token) ? parts[Number(token)] : void 0;
			return value === void 0 ? void 0 : { value };
		}
		if (own?.type !== EVENT_ID.MAPPING) return void 0;
		for (let at = parts.length - 2; at >= 0; at -= 2) {
			const [key, value] = [parts[at], parts[at + 1]];
			if (key !== void 0 && value !== void 0 && this.#index.keyOf(key) === token) return {
				key,
				value
			};
		}
	}
	#collection(event, node) {
		const own = this.#index.events[event];
		const parts = [...this.#index.parts(event)];
		if (own?.type === EVENT_ID.SEQUENCE) return {
			node,
			kind: "sequence",
			entries: parts.map((part) => this.#node(part, void 0))
		};
		if (own?.type !== EVENT_ID.MAPPING) return void 0;
		return {
			node,
			kind: "mapping",
			entries: parts.flatMap((key, at) => {
				const value = parts[at + 1];
				if (at % 2 === 1 || value === void 0) return [];
				const name = this.#index.keyOf(key);
				return [{
					...this.#node(value, key),
					...name === void 0 ? {} : { name }
				}];
			})
		};
	}
	#node(event, key) {
		const own = this.#index.events[event];
		const range = this.#extent(event);
		const keyEvent = key === void 0 ? void 0 : this.#index.events[key];
		const keyRange = keyEvent === void 0 ? void 0 : nodeRange(keyEvent);
		const marked = own !== void 0 && ("tagStart" in own && own.tagStart !== -1 || "anchorStart" in own && own.anchorStart !== -1);
		return {
			...keyRange === void 0 ? {} : { key: this.#shifted(keyRange) },
			...range === void 0 ? {} : { value: this.#shifted(range) },
			style: this.#styleOf(event),
			marked
		};
	}
	#shifted({ from, to }) {
		return {
			from: from + this.#shift,
			to: to + this.#shift
		};
	}
	#styleOf(event) {
		const own = this.#index.events[event];
		if (own?.type === EVENT_ID.ALIAS) return "alias";
		if (own?.type === EVENT_ID.MAPPING || own?.type === EVENT_ID.SEQUENCE) return own.style === COLLECTION_STYLE.FLOW ? "flow" : "block";
		if (own?.type !== EVENT_ID.SCALAR) return "plain";
		if (own.style === SCALAR_STYLE.SINGLE_QUOTED) return "single";
		if (own.style === SCALAR_STYLE.DOUBLE_QUOTED) return "double";
		return own.style === SCALAR_STYLE.PLAIN ? "plain" : "block-scalar";
	}
	/** From the first to the last character of a node. */
	#extent(event) {
		const own = this.#index.events[event];
		const range = own === void 0 ? void 0 : nodeRange(own);
		if (own === void 0 || range === void 0) return void 0;
		const from = nodeStart(own);
		if (own.type === EVENT_ID.SCALAR || own.type === EVENT_ID.ALIAS) return {
			from,
			to: range.to
		};
		let to = range.to;
		for (const part of this.#index.parts(event)) to = Math.max(to, this.#extent(part)?.to ?? 0, this.#emptyEnd(part));
		return {
			from,
			to: own.type !== EVENT_ID.POP && "style" in own && own.style === COLLECTION_STYLE.FLOW ? this.#closing(to) : to
		};
	}
	/** A key without a value ends behind its colon. */
	#emptyEnd(part) {
		const own = this.#index.events[part];
		const range = own === void 0 ? void 0 : nodeRange(own);
		if (range === void 0) return 0;
		const colon = /^\s*:(?=[\s,\]}]|$)/.exec(this.#index.source.slice(range.to, range.to + 80));
		return range.to + (colon?.[0].length ?? 0);
	}
	/** Behind the bracket that closes a flow collection whose content ends at an offset: only white space, commas and comments lie between. */
	#closing(content) {
		const { source } = this.#index;
		let at = content;
		for (; at < source.length && !/[\]}]/.test(source.charAt(at)); at++) if (source.charAt(at) === "#" && /\s/.test(source.charAt(at - 1))) while (at < source.length && source.charAt(at) !== "\n") at++;
		return Math.min(at + 1, source.length);
	}
};
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
		const around = parent(parent(pointer));
		return moved(document, pointer, change.moveInto === "" ? around : child(around, change.moveInto));
	}
	if ("nest" in change) return change.nest.reduce((done, { field, under }) => moved(done, child(pointer, field), join(pointer, under)), document);
	if ("encode" in change) {
		const value = valueAt(document, pointer);
		const anew = typeof value === "string" ? encodeAnew(value, change.encode) : void 0;
		return anew === void 0 ? void 0 : replace(document, pointer, (holder, key) => put(holder, key, anew));
	}
	if ("quote" in change) {
		const written = source(pointer);
		return written === void 0 ? void 0 : replace(document, pointer, (holder, key) => put(holder, key, written));
	}
	if ("renameObject" in change) return void 0;
	if ("set" in change) return replace(document, pointer, (holder, key) => put(holder, key, change.set));
	if ("rename" in change) return replace(document, pointer, (holder, key) => renamed(holder, key, change.rename));
	return replace(document, pointer, without);
}
/** A copy of the document in which the collection that holds the pointer is another one. */
function replace(document, pointer, change) {
	const path = tokens(pointer);
	const key = path.at(-1);
	const holder = valueAt(document, parent(pointer));
	if (key === void 0 || !isHolder(holder) || valueAt(document, pointer) === void 0) return void 0;
	const changed = change(holder, key);
	return changed === void 0 ? void 0 : rebuild(document, path.slice(0, -1), changed);
}
function rebuild(document, path, value) {
	const [first, ...rest] = path;
	if (first === void 0) return value;
	return isHolder(document) ? put(document, first, rebuild(Array.isArray(document) ? document[Number(first)] : fieldOf(document, first), rest, value)) : void 0;
}
function insertInto(document, pointer, { key, value }) {
	const holder = valueAt(document, pointer);
	if (Array.isArray(holder) && key === void 0) return rebuild(document, tokens(pointer), [...holder, value]);
	if (!isHolder(holder) || Array.isArray(holder) || key === void 0 || Object.hasOwn(holder, key)) return void 0;
	return rebuild(document, tokens(pointer), {
		...holder,
		[key]: value
	});
}
/** A field put under another mapping, which may not be there yet; a mapping that it leaves empty goes. */
function moved(document, from, into) {
	const key = tokens(from).at(-1);
	const value = valueAt(document, from);
	if (key === void 0 || value === void 0) return void 0;
	const left = replace(document, from, without);
	const emptied = valueAt(left, parent(from));
	const rest = isHolder(emptied) && Object.keys(emptied).length === 0 ? replace(left, parent(from), without) : left;
	const target = valueAt(rest, into);
	if (isHolder(target) && (isList(target) || Object.hasOwn(target, key))) return void 0;
	return rebuild(rest, tokens(into), {
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
// src/fixes/scalar-text.ts
/** What can stand plain in block and flow style alike, as long as YAML reads it as a string. */
var plain = /^(?:[A-Za-z0-9_./][A-Za-z0-9_./ -]*|[A-Za-z](?:[A-Za-z0-9_./ -]|:(?=[A-Za-z0-9]))*|[A-Za-z0-9/][A-Za-z0-9+/]*={0,2})$/;
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
	return plain.test(value) && !value.endsWith(" ") && !value.includes(" #") && resolvePlain(value) === value;
}
// src/fixes/write-insertion.ts
/** A new field or item in a collection that has some. Undefined for what is no scalar, and for an empty collection. */
function writeInsertion(text, holder, { key, value }) {
	const scalar = scalarOf(value);
	const first = holder.entries[0];
	if (scalar === void 0 || first === void 0 || key === void 0 !== (holder.kind === "sequence")) return void 0;
	const before = anchorOf(text, holder);
	if (before === void 0) return void 0;
	const quotes = quotesAt(text, first.key ?? first.value ?? {
		from: 0,
		to: 0
	});
	const written = key === void 0 ? writeScalar(scalar.value, quotes) : `${writeKey(key, quotes)}: ${writeScalar(scalar.value, quotes === "double" ? "double" : "none")}`;
	if (holder.node.style === "flow") return behindInFlow(text, before, written);
	const indent = " ".repeat(columnOf(text, leadOf(text, holder, first)));
	return asLines(text, endOf(before), `${indent}${holder.kind === "sequence" ? "- " : ""}${written}`);
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
function scalarOf(value) {
	return value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? { value } : void 0;
}
/** The entry that a new one is written behind: `kind` in an object, where people look, else the last. */
function anchorOf(text, { entries }) {
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
// src/fixes/write-move.ts
/**
* A field moved into the mapping beside its own, just as it is written, with the comments above it and on its line. An only field takes its
* mapping with it: that is renamed, or taken away where the other one is there.
*/
function writeMove({ text, at }, { place, moveInto: into }) {
	const holder = parent(place.pointer);
	const object = parent(holder);
	const found = at(place.pointer);
	const [around, beside] = [at(object)?.holds, into === "" ? at(object) : at(child(object, into))];
	if (found?.within?.node.key === void 0 || around === void 0) return void 0;
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
	const name = tokens(under).at(-1) ?? "";
	const moved = columns.get(name);
	const found = source.at(moved === void 0 ? `${root}${under}` : child(root, name));
	if (found === void 0) return void 0;
	const held = firstOf(found.holds);
	if (held !== void 0) return columnOf(source.text, startOf(held)) + (moved === void 0 ? 0 : moved - base);
	if (found.node.value !== void 0) return void 0;
	return (moved ?? (parent(under) === "" ? base : void 0) ?? NaN) + step;
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
// src/fixes/write-change.ts
/**
* A change as written on the source text: every other byte, comments, quotes and layout stay. Undefined where it cannot be written so: what an
* alias brings, a value that others share by its anchor, an only entry, a comment that would be lost.
*/
function writeChange(source, change) {
	const found = source.at(change.place.pointer);
	if (found === void 0) return void 0;
	if ("rename" in change) return only(writeRename(source, found.node, change.rename));
	if (found.node.style === "alias") return void 0;
	if ("insert" in change) return found.holds && only(writeInsertion(source.text, found.holds, change.insert));
	if ("nest" in change) return writeNesting(source, change);
	if ("moveInto" in change) return writeMove(source, change);
	if (found.node.marked) return void 0;
	if ("quote" in change) return only(writeQuotes(source, found.node));
	if ("encode" in change) return only(writeBase64(source, found.node, change));
	if ("renameObject" in change) return void 0;
	if ("set" in change) return only(writeValue(source, found.node, change.set));
	return found.within && only(writeRemoval(source.text, found.within, found.node));
}
function only(cut) {
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
	const written = valueAt(document, place.pointer);
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
	const parts = [...splitDocuments(text)];
	const cuts = [];
	for (const [document, ofDocument] of groupBy(changes, ({ place }) => place.document)) {
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
	for (const change of changes) {
		const written = writeOne(now, change, limits);
		const next = written === void 0 ? void 0 : cutText(now, written);
		if (written === void 0 || next === void 0) return void 0;
		cuts = composeCuts(cuts, written);
		now = next;
	}
	return cuts;
}
function writeOne(text, change, limits) {
	const at = openSource(text, 0);
	const read = readYaml(text, limits);
	if (at === void 0) return void 0;
	const source = {
		text,
		at,
		value: read.documents[0]?.value
	};
	const cuts = writeChange(source, change);
	const written = cuts === void 0 ? void 0 : cutText(text, cuts);
	return written !== void 0 && readsAs(written, source, read, change, limits) ? cuts : void 0;
}
function readsAs(written, { text, at, value }, before, change, limits) {
	const after = readYaml(written, limits);
	if (before.flaws.length !== after.flaws.length || before.documents.length !== 1 || after.documents.length !== 1) return false;
	const source = (pointer) => {
		const range = at(pointer)?.node.value;
		return range === void 0 ? void 0 : text.slice(range.from, range.to);
	};
	const wanted = applyChange(value, change, source);
	return wanted !== void 0 && isDeepStrictEqual(wanted, after.documents[0]?.value);
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
		const decoded = decodeText(blob.bytes);
		if ("text" in decoded && ["", "\ufeff"].some((mark) => Buffer.from(`${mark}${decoded.text}`).equals(blob.bytes))) texts.set(blob.id, decoded.text);
	}
	return new Map([...blobs].flatMap(([path, blob]) => {
		const text = texts.get(blob);
		return text === void 0 ? [] : [[path, text]];
	}));
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
	if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* referencesOf(item, child(pointer, index), key);
	if (!isMapping(value)) return;
	const own = pointer === "" ? kind : kind ?? stringOf(value, "kind");
	for (const field of own === void 0 ? [] : ["name", "secretName"]) {
		const name = stringOf(value, field);
		if (name !== void 0 && own !== void 0) yield {
			kind: own,
			name,
			pointer: child(pointer, field)
		};
	}
	yield* namedByRule(value, pointer);
	for (const [below, inner] of Object.entries(value)) if (typeof inner === "object" || Object.hasOwn(kindOf, below)) yield* referencesOf(inner, child(pointer, below), below);
}
/** What a rule of a role names. */
function* namedByRule(rule, pointer) {
	for (const resource of sequence(rule.resources)) {
		const kind = typeof resource === "string" && Object.hasOwn(kindOfResource, resource) ? kindOfResource[resource] : void 0;
		for (const [index, name] of kind === void 0 ? [] : sequence(rule.resourceNames).entries()) if (typeof name === "string" && kind !== void 0) yield {
			kind,
			name,
			pointer: child(child(pointer, "resourceNames"), index)
		};
	}
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
	const paths = [...after.entries.values()].filter(({ path, kind }) => isManifestByName(path) && (kind === "file" || kind === "executable"));
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
async function corroborated(findings, after, limits) {
	const held = [];
	const look = {
		after,
		limits,
		read: rememberLast((paths) => readSources(after, paths))
	};
	for (const finding of findings) {
		const { corroboration, place } = finding.report;
		if (corroboration === void 0 || await holds(corroboration, place, look)) held.push(finding);
	}
	return held;
}
/** Findings come file by file, and the files of a unit share one list: the texts of the last list are those that are asked for again. */
function rememberLast(read) {
	let last;
	return (paths) => {
		if (last?.paths !== paths) last = {
			paths,
			texts: read(paths)
		};
		return last.texts;
	};
}
async function holds(wanted, place, { after, limits, read }) {
	if (wanted.is === "unnamed") return !await isPatched(wanted.name, after);
	for (const [path, text] of textsWith(wanted.name, await read(after.folders.beside(place.file)))) for (const manifest of readYaml(text, limits).documents.flatMap((document) => manifestsOf(path, document))) if (isOther(manifest, place) && refersTo(manifest, wanted)) return true;
	return false;
}
function isOther({ place }, { file, document, pointer }) {
	return place.file !== file || place.document !== document || !pointer.startsWith(`${place.pointer}/`);
}
function refersTo({ value }, { kind, name }) {
	for (const reference of referencesOf(value)) if (reference.kind === kind && reference.name === name) return true;
	return false;
}
/** Whether a kustomization of the tree, or what one takes for a patch, holds a word. */
async function isPatched(name, after) {
	return textsWith(name, await readSources(after, [...after.entries.keys()].filter((path) => isKustomization(path) || after.folders.roleOf(path) === "patch"))).length > 0;
}
// src/fixes/spelled-out.ts
/** Reads the manifests of the tree once, where one of the findings renames an object. */
async function openSpelling(findings, after, limits) {
	const names = findings.flatMap(({ report }) => (report.changes ?? []).flatMap((one) => "renameObject" in one ? [one.renameObject.from] : []));
	const texts = names.length === 0 ? void 0 : await allTextsWith([...new Set(names)], after);
	return (changes) => {
		const all = [];
		for (const change of changes) {
			const own = "renameObject" in change ? texts && placesOf(change, texts, after, limits) : [change];
			if (own === void 0) return void 0;
			all.push(...own);
		}
		return all;
	};
}
/**
* The object's name and every reference to it. A file outside of its unit that says the name, or a place in it that is no known reference,
* may be one all the same.
*/
function placesOf({ place, renameObject }, texts, after, limits) {
	const { kind, from, to } = renameObject;
	const unit = new Set(after.folders.beside(place.file));
	const word = wordPattern(from);
	const changes = [];
	for (const [path, text] of texts) {
		if (text.search(word) === -1) continue;
		const read = unit.has(path) ? readYaml(text, limits) : void 0;
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
	for (const { place, value } of manifestsOf(path, document)) for (const reference of referencesOf(value)) if (reference.kind === kind && reference.name === name) yield join(place.pointer, reference.pointer);
}
/** How many texts of a value, keys included, hold a word. */
function mentions(value, word) {
	if (typeof value === "string") return value.search(word) === -1 ? 0 : 1;
	if (Array.isArray(value)) return value.reduce((count, item) => count + mentions(item, word), 0);
	if (value === null || typeof value !== "object") return 0;
	return Object.entries(value).reduce((count, [key, inner]) => count + mentions(key, word) + mentions(inner, word), 0);
}
// src/fixes/write-fixes.ts
/** The changes of all open findings of the after side that can be written, at most some of each document. None is proven yet. */
async function writeFixes(settled, after, limits, mostOfDocument) {
	const open = await corroborated(settled.findings.filter(isOpen), after, limits);
	const wanted = [...groupBy(open, ({ report }) => `${report.place.document} ${report.place.file}`).values()].flatMap((ofDocument) => ofDocument.slice(0, mostOfDocument));
	const spellOut = await openSpelling(wanted, after, limits);
	const planned = wanted.flatMap((finding) => {
		const changes = spellOut(finding.report.changes ?? []);
		return changes === void 0 ? [] : [{
			finding,
			changes
		}];
	});
	const texts = await readSources(after, new Set(planned.flatMap(({ changes }) => changes.map(({ place }) => place.file))));
	return planned.flatMap(({ finding, changes }) => {
		const files = writeFiles(changes, texts, limits);
		return files === void 0 ? [] : [{
			finding,
			uncovered: [],
			files
		}];
	});
}
function writeFiles(changes, texts, limits) {
	const files = [];
	for (const [path, ofFile] of groupBy(changes, ({ place }) => place.file)) {
		const text = texts.get(path);
		const cuts = text === void 0 ? void 0 : writeChanges(text, ofFile, limits);
		const fixed = text === void 0 || cuts === void 0 ? void 0 : cutText(text, cuts);
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
		if (cutText(file.fixed, [...cuts, ...own]) === void 0) continue;
		cuts = [...cuts, ...own];
		uncovered.push(finding);
	}
	const fixed = cutText(file.fixed, cuts);
	if (uncovered.length === 0 || fixed === void 0) return void 0;
	const mended = {
		...file,
		fixed,
		cuts: composeCuts(file.cuts, cuts)
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
* finding, or adds another, is not offered; what it only brings up is mended in the same turn where that holds. Only what is open on the after
* side is fixed.
*/
async function proveFixes(settled, after, again, options) {
	const { limits, rounds } = options;
	const written = await writeFixes(settled, after, limits, rounds);
	const [wide, narrow] = [written.filter(isWide), written.filter((fix) => !isWide(fix))];
	const queues = [...groupBy(narrow, ({ finding: { report } }) => `${report.place.document} ${report.place.file}`).values()];
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
		if (isClean(found)) proven.push(...gone);
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
	const files = combineFixes(fixes);
	return differenceOf(look.settled, await look.again(new Map(files.map(({ path, fixed }) => [path, Buffer.from(fixed)]))));
}
function isClean({ more, lessChecked }) {
	return more.length === 0 && !lessChecked;
}
/** Fixes of which one brought something up: those of other files once more together, the suspects alone. */
async function proveApart(fixes, { more, lessChecked }, look) {
	const touched = new Set(more.map(({ report }) => report.place.file));
	const isSuspect = ({ files }) => lessChecked || files.some(({ path }) => touched.has(path));
	const [suspects, others] = [fixes.filter(isSuspect), fixes.filter((fix) => !isSuspect(fix))];
	const held = suspects.length === 0 || others.length === 0 || look.left <= 0 ? void 0 : await lookAgain(others, look);
	const proven = held !== void 0 && isClean(held) ? others.filter(({ finding }) => held.isGone(finding)) : [];
	for (const fix of proven.length > 0 ? suspects : fixes) proven.push(...await proveAlone(fix, look));
	return proven;
}
async function proveAlone(fix, look) {
	if (look.left <= 0) return [];
	const found = await lookAgain([fix], look);
	if (!found.isGone(fix.finding)) return [];
	return isClean(found) ? [fix] : await proveDeeper([fix], found, look);
}
/** A lone fix that brings others up: with theirs, until nothing more comes. */
async function proveDeeper([fix], found, look) {
	let [now, seen] = [fix, found];
	for (let depth = 0; now !== void 0 && depth < deepestUncovering && look.left > 0; depth++) {
		now = seen.lessChecked ? void 0 : mendUncovered(now, seen.more, look.limits);
		if (now === void 0) return [];
		seen = await lookAgain([now], look);
		if (!seen.isGone(now.finding)) return [];
		if (isClean(seen)) return [now];
	}
	return [];
}
export { proveFixes };
