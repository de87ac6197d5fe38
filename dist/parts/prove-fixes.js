import { Gt as Lines, Jt as nodeStart, Kt as splitDocuments, Qt as SCALAR_STYLE, Ut as eventsOf, Vt as DocumentIndex, Wt as readYaml, Xt as COLLECTION_STYLE, Yt as resolvePlain, Zt as EVENT_ID, cn as parent, ht as decodeText, ln as tokens, mt as frameOf, pt as groupBy, qt as nodeRange, un as valueAt } from "./core.js";
import { n as cutText, t as combineFixes } from "./combine.js";
import { isDeepStrictEqual } from "node:util";
// src/fixes/edits-to-show.ts
/** A fix as edits of lines and columns. Undefined where one of the lines that it leaves is not fit to be shown (decision 8). */
function editsToShow(fix) {
	const lines = new Lines(fix.text);
	const edits = fix.cuts.map(({ from, to, text }) => ({
		path: fix.path,
		span: lines.span(from, to),
		text
	}));
	return isFitToShow(fix) ? edits : void 0;
}
function isFitToShow({ fixed, cuts, finding }) {
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
// src/fixes/apply-change.ts
/**
* What a document means after a change, as plain data: what the text that is written must read back as. Undefined where the change does not
* fit what is there. `source` is the text of the scalar that is quoted.
*/
function applyChange(document, change, source) {
	const { pointer } = change.place;
	if ("insert" in change) return insertInto(document, pointer, change.insert);
	if ("quote" in change) {
		const written = source(pointer);
		return written === void 0 ? void 0 : replace(document, pointer, (holder, key) => put(holder, key, written));
	}
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
// src/fixes/scalar-text.ts
/** What can stand plain in block and flow style alike, as long as YAML reads it as a string. */
var plain = /^[A-Za-z0-9_./][A-Za-z0-9_./ -]*$/;
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
// src/fixes/write-change.ts
/**
* A change as written on the source text: every other byte, comments, quotes and layout stay. Undefined where it cannot be written so: what an
* alias brings, what has an anchor, an only entry, a comment that would be lost.
*/
function writeChange(source, change) {
	const found = source.at(change.place.pointer);
	if (found === void 0 || found.node.style === "alias" || found.node.marked) return void 0;
	if ("rename" in change) return writeRename(source, found.node, change.rename);
	if ("quote" in change) return writeQuotes(source, found.node);
	if ("set" in change) return writeValue(source, found.node, change.set);
	if ("insert" in change) return found.holds === void 0 ? void 0 : writeInsert(source, found.holds, change.insert);
	return found.within === void 0 ? void 0 : writeRemoval(source, found.within, found.node);
}
function quotesAt(text, { from }) {
	const first = text.charAt(from);
	if (first === "\"") return "double";
	return first === "'" ? "single" : "none";
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
function writeInsert(source, holder, { key, value }) {
	const scalar = scalarOf(value);
	const first = holder.entries[0];
	if (scalar === void 0 || first === void 0 || key === void 0 !== (holder.kind === "sequence")) return void 0;
	const before = anchorOf(source, holder);
	if (before === void 0) return void 0;
	const quotes = quotesAt(source.text, first.key ?? first.value ?? {
		from: 0,
		to: 0
	});
	const written = key === void 0 ? writeScalar(scalar.value, quotes) : `${writeKey(key, quotes)}: ${writeScalar(scalar.value, quotes === "double" ? "double" : "none")}`;
	const end = endOf(before);
	if (holder.node.style === "flow") return {
		from: end,
		to: end,
		text: `, ${written}`
	};
	const line = lineEnd(source.text, end);
	const indent = " ".repeat(columnOf(source.text, holder.kind === "sequence" ? dashOf(source.text, first) : startOf(first)));
	const newline = source.text.includes("\r\n") ? "\r\n" : "\n";
	const lead = line.closed ? "" : newline;
	return {
		from: line.next,
		to: line.next,
		text: `${lead}${indent}${holder.kind === "sequence" ? "- " : ""}${written}${line.closed ? newline : ""}`
	};
}
function scalarOf(value) {
	return value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? { value } : void 0;
}
/** The entry that a new one is written behind: `kind` in an object, where people look, else the last. */
function anchorOf({ text }, { entries }) {
	const anchor = entries.find(({ name, style }) => name === "kind" && style !== "block" && style !== "block-scalar") ?? entries.at(-1);
	return anchor === void 0 || anchor.style === "block-scalar" && anchor.value !== void 0 && !/[\r\n]/.test(text.charAt(anchor.value.to - 1)) ? void 0 : anchor;
}
function writeRemoval({ text }, holder, node) {
	const index = holder.entries.findIndex((entry) => startOf(entry) === startOf(node));
	const [own, next, previous] = [
		holder.entries[index],
		holder.entries[index + 1],
		holder.entries[index - 1]
	];
	if (own === void 0 || holder.entries.length === 1) return void 0;
	if (holder.node.style === "flow") {
		if (next !== void 0) return {
			from: startOf(own),
			to: startOf(next),
			text: ""
		};
		return previous === void 0 ? void 0 : {
			from: endOf(previous),
			to: endOf(own),
			text: ""
		};
	}
	const start = holder.kind === "sequence" ? dashOf(text, own) : startOf(own);
	const lineStart = Math.max(text.lastIndexOf("\n", start - 1), text.lastIndexOf("\r", start - 1)) + 1;
	const end = endOf(own);
	const line = own.style === "block-scalar" && /[\r\n]/.test(text.charAt(end - 1)) ? {
		next: end,
		rest: ""
	} : lineEnd(text, end);
	if (line.rest.includes("#")) return void 0;
	if (text.slice(lineStart, start).trim() === "") return {
		from: lineStart,
		to: line.next,
		text: ""
	};
	if (next === void 0 || text.slice(end, startOf(next)).includes("#")) return void 0;
	return {
		from: start,
		to: holder.kind === "sequence" ? dashOf(text, next) : startOf(next),
		text: ""
	};
}
function startOf({ key, value }) {
	return key?.from ?? value?.from ?? 0;
}
function endOf({ key, value }) {
	return value?.to ?? (key?.to ?? 0) + 1;
}
/** The dash of a list's item. */
function dashOf(text, item) {
	return text.lastIndexOf("-", startOf(item));
}
function columnOf(text, offset) {
	return offset - (Math.max(text.lastIndexOf("\n", offset - 1), text.lastIndexOf("\r", offset - 1)) + 1);
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
/** In a text that holds one document, with what stands before it. */
function writeInDocument(text, changes, limits) {
	const at = openSource(text, 0);
	if (at === void 0) return void 0;
	const cuts = changes.flatMap((change) => writeChange({
		text,
		at
	}, change) ?? []);
	const written = cutText(text, cuts);
	return cuts.length === changes.length && written !== void 0 && readsAs(written, {
		text,
		at
	}, changes, limits) ? cuts : void 0;
}
function readsAs(written, { text, at }, changes, limits) {
	const [before, after] = [readYaml(text, limits), readYaml(written, limits)];
	if (before.flaws.length !== after.flaws.length || before.documents.length !== 1 || after.documents.length !== 1) return false;
	const source = (pointer) => {
		const range = at(pointer)?.node.value;
		return range === void 0 ? void 0 : text.slice(range.from, range.to);
	};
	const wanted = changes.reduce((done, change) => applyChange(done, change, source), before.documents[0]?.value);
	return isDeepStrictEqual(wanted, after.documents[0]?.value);
}
// src/fixes/prove-fixes.ts
/**
* The fixes that hold: each was laid over the tree as the only one of its document, and everything was found again. One that leaves its
* finding, or adds another, is not offered. Only what is open on the after side is fixed.
*/
async function proveFixes(settled, after, again, options) {
	const written = await writeFixes(settled, after, options);
	const queues = [...groupBy(written, ({ path, finding }) => `${finding.report.place.document} ${path}`).values()];
	const proven = [];
	let left = options.rounds;
	while (left > 0 && queues.some((queue) => queue.length > 0)) {
		const held = await holding(settled, queues.flatMap((queue) => queue.shift() ?? []), again);
		left--;
		proven.push(...held.fixes);
		for (const fix of held.unclear.length > 1 ? held.unclear.slice(0, left) : []) {
			proven.push(...(await holding(settled, [fix], again)).fixes);
			left--;
		}
	}
	return proven.map((fix) => {
		const edits = editsToShow(fix);
		return edits === void 0 ? fix : {
			...fix,
			edits
		};
	});
}
async function writeFixes(settled, after, { limits, rounds }) {
	const open = settled.findings.filter(({ side, status, exemption, report }) => side === "head" && status !== "fixed" && exemption === void 0 && isOfOneFile(report.changes));
	const fixes = [];
	const byFile = groupBy(open, ({ report }) => report.changes?.[0]?.place.file ?? "");
	const texts = await readTexts(after, byFile.keys());
	for (const [path, findings] of byFile) {
		const text = texts.get(path);
		if (text === void 0) continue;
		const inTurn = groupBy(findings, ({ report }) => report.place.document);
		for (const finding of [...inTurn.values()].flatMap((ofDocument) => ofDocument.slice(0, rounds))) {
			const cuts = writeChanges(text, finding.report.changes ?? [], limits);
			const fixed = cuts === void 0 ? void 0 : cutText(text, cuts);
			if (cuts !== void 0 && fixed !== void 0) fixes.push({
				finding,
				path,
				text,
				fixed,
				cuts
			});
		}
	}
	return fixes;
}
function isOfOneFile(changes = []) {
	return changes.length > 0 && new Set(changes.map(({ place }) => place.file)).size === 1;
}
/** The texts of files that would be written back as the same bytes, by path: others are left alone. Read all at once, not one after another. */
async function readTexts(after, paths) {
	const blobs = /* @__PURE__ */ new Map();
	for (const path of paths) {
		const entry = after.entries.get(path);
		if (entry !== void 0 && (entry.kind === "file" || entry.kind === "executable")) blobs.set(path, entry.blob);
	}
	const texts = /* @__PURE__ */ new Map();
	for await (const blob of after.contents.read([...new Set(blobs.values())])) {
		if (!("bytes" in blob)) continue;
		const decoded = decodeText(blob.bytes);
		if ("text" in decoded && Buffer.from(decoded.text).equals(blob.bytes)) texts.set(blob.id, decoded.text);
	}
	return new Map([...blobs].flatMap(([path, blob]) => {
		const text = texts.get(blob);
		return text === void 0 ? [] : [[path, text]];
	}));
}
async function holding(settled, fixes, again) {
	if (fixes.length === 0) return {
		fixes: [],
		unclear: []
	};
	const files = combineFixes(fixes);
	const found = await again(new Map(files.map(({ path, fixed }) => [path, Buffer.from(fixed)])));
	const before = counted(settled);
	const after = counted(found);
	const isClean = [...after].every(([name, count]) => count <= (before.get(name) ?? 0)) && found.gaps.length <= settled.gaps.length;
	const gone = fixes.filter(({ finding }) => (after.get(nameOf(finding)) ?? 0) < (before.get(nameOf(finding)) ?? 0));
	return isClean ? {
		fixes: gone,
		unclear: []
	} : {
		fixes: [],
		unclear: gone
	};
}
/** Open findings of the after side by what they are about. Not by fingerprint: that of all others changes where an object's kind is corrected. */
function counted(run) {
	const counts = /* @__PURE__ */ new Map();
	for (const finding of run.findings) {
		if (finding.status === "fixed" || finding.report.passed !== void 0) continue;
		const name = nameOf(finding);
		counts.set(name, (counts.get(name) ?? 0) + 1);
	}
	return counts;
}
function nameOf({ report, side }) {
	const { rule, place, distinct } = report;
	return JSON.stringify([
		rule,
		side,
		place.file,
		place.document,
		place.pointer,
		distinct ?? ""
	]);
}
export { proveFixes };
