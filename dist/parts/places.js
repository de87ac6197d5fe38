let require_core$loaded;
const require_core = () => (require_core$loaded ??= require("./core.js"));
let require_odd_yaml$loaded;
const require_odd_yaml = () => (require_odd_yaml$loaded ??= require("./odd-yaml.js"));
// src/yaml/document-index.ts
/** Finds the nodes of one document by pointer, with aliases and merges resolved as the values have them. */
var DocumentIndex = class {
	source;
	events;
	#tags;
	/** By event: the last event of its node. */
	#ends;
	/** By alias event: the event of what it stands for. */
	#targets = /* @__PURE__ */ new Map();
	#fields = /* @__PURE__ */ new Map();
	#items = /* @__PURE__ */ new Map();
	constructor(source, events) {
		this.source = source;
		this.events = events;
		const first = events[0];
		this.#tags = new (require_odd_yaml()).Tags(source, first?.type === (require_core()).EVENT_ID.DOCUMENT ? first : void 0);
		this.#ends = Int32Array.from(events, (_, index) => index);
		this.#pair();
	}
	/** The entry at a pointer, or the nearest above that is there. */
	find(pointer) {
		let entry = { value: this.follow(1) };
		for (const token of (require_core()).tokens(pointer)) {
			const next = this.#child(entry.value, token);
			if (next === void 0) return {
				entry,
				exact: false
			};
			entry = next;
		}
		return {
			entry,
			exact: true
		};
	}
	/** The event that an alias stands for; any other event is its own. */
	follow(index) {
		return this.#targets.get(index) ?? index;
	}
	/** The last event of a node. */
	endOf(index) {
		return this.#ends[index] ?? index;
	}
	/** The events of a mapping's entries or a list's items as written: key, value, key, value or item, item. */
	*parts(index) {
		const end = this.endOf(index);
		for (let at = index + 1; at < end; at = this.endOf(at) + 1) yield at;
	}
	/** The key that a key's event makes, through an alias too; undefined for none and for a merge. */
	keyOf(index) {
		const event = this.#scalar(index);
		if (event === void 0 || this.isMerge(index)) return void 0;
		const key = (require_odd_yaml()).scalarKey(this.source, event, this.#tags);
		return typeof key === "string" ? key : void 0;
	}
	/** Whether a key's event is a merge. */
	isMerge(index) {
		const event = this.events[index];
		return event?.type === (require_core()).EVENT_ID.SCALAR && (require_odd_yaml()).isMergeKey(this.source, event, this.#tags);
	}
	/** The items of a list, as written. */
	itemsOf(index) {
		const known = this.#items.get(index);
		if (known !== void 0) return known;
		const items = [...this.parts(index)];
		this.#items.set(index, items);
		return items;
	}
	#scalar(index) {
		const event = this.events[this.follow(index)];
		return event?.type === (require_core()).EVENT_ID.SCALAR ? event : void 0;
	}
	#child(index, token) {
		const event = this.events[index];
		if (event?.type === (require_core()).EVENT_ID.MAPPING) return this.#fieldsOf(index).get(token);
		if (event?.type !== (require_core()).EVENT_ID.SEQUENCE || !/^(?:0|[1-9]\d*)$/.test(token)) return void 0;
		const item = this.itemsOf(index)[Number(token)];
		return item === void 0 ? void 0 : { value: this.follow(item) };
	}
	/** The fields of a mapping as its value has them: the last of equal keys, and merged ones in their order. */
	#fieldsOf(index) {
		const known = this.#fields.get(index);
		if (known !== void 0) return known;
		const fields = /* @__PURE__ */ new Map();
		this.#fields.set(index, fields);
		const parts = [...this.parts(index)];
		for (let at = 0; at + 1 < parts.length; at += 2) {
			const key = parts[at] ?? 0;
			const value = this.follow(parts[at + 1] ?? 0);
			if (this.isMerge(key)) this.#merge(fields, value);
			const name = this.keyOf(key);
			if (name !== void 0) fields.set(name, {
				key,
				value
			});
		}
		return fields;
	}
	#merge(fields, value) {
		const sources = this.events[value]?.type === (require_core()).EVENT_ID.SEQUENCE ? this.itemsOf(value).map((item) => this.follow(item)) : [value];
		for (const source of sources.toReversed()) if (this.events[source]?.type === (require_core()).EVENT_ID.MAPPING) for (const [name, entry] of this.#fieldsOf(source)) fields.set(name, entry);
	}
	#pair() {
		const open = [];
		const anchors = /* @__PURE__ */ new Map();
		this.events.forEach((event, index) => {
			if (event.type === (require_core()).EVENT_ID.POP) this.#ends[open.pop() ?? 0] = index;
			else if (event.type === (require_core()).EVENT_ID.ALIAS) {
				const target = anchors.get(this.source.slice(event.anchorStart, event.anchorEnd));
				if (target !== void 0) this.#targets.set(index, target);
			} else if (event.type === (require_core()).EVENT_ID.DOCUMENT) open.push(index);
			else {
				if (event.anchorStart !== -1) anchors.set(this.source.slice(event.anchorStart, event.anchorEnd), index);
				if (event.type !== (require_core()).EVENT_ID.SCALAR) open.push(index);
			}
		});
	}
};
// src/yaml/comments.ts
/**
* The comments of every document, in order, each with the field that it is about. A `#` inside a scalar is none. Of a document that cannot be
* parsed only the comments before its content are told. Never throws.
*/
function readComments(text) {
	const lines = new (require_core()).Lines(text);
	const comments = [];
	let document = 0;
	for (const part of (require_core()).splitDocuments(text)) {
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
		return (require_core()).eventsOf(source, content);
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
		if (event?.type === (require_core()).EVENT_ID.SEQUENCE) index.itemsOf(node).forEach((item, number) => {
			const at = {
				node: item,
				pointer: (require_core()).child(pointer, number)
			};
			fields.push({
				from: startOf(index.events[item]),
				pointer: at.pointer
			});
			visit.push(at);
		});
		else if (event?.type === (require_core()).EVENT_ID.MAPPING) {
			const parts = [...index.parts(node)];
			for (let at = 0; at + 1 < parts.length; at += 2) {
				const [key = 0, value = 0] = parts.slice(at, at + 2);
				const name = index.keyOf(key);
				const inner = (require_core()).child(pointer, name ?? "<<");
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
	return event === void 0 ? -1 : (require_odd_yaml()).nodeStart(event);
}
/** Where comments begin: a `#` behind white space, in what lies between the nodes. */
function* commentStarts(source, events) {
	let end = 0;
	for (const event of events) {
		const range = (require_odd_yaml()).nodeRange(event);
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
// src/yaml/scalar-offsets.ts
/** Decodes a scalar once more, this time keeping where each unit comes from. */
function scalarUnits(source, event) {
	const units = new Recorder(source, event);
	if (event.valueStart === -1) return units.recorded();
	if (event.style === (require_core()).SCALAR_STYLE.LITERAL_BLOCK || event.style === (require_core()).SCALAR_STYLE.FOLDED_BLOCK) readBlock(units, source, event);
	else readFlow(units, source, event);
	return units.recorded();
}
var Recorder = class {
	#value = "";
	#count = 0;
	#from;
	#to;
	#source;
	constructor(source, { valueStart, valueEnd }) {
		this.#source = source;
		const most = valueEnd - valueStart + 1;
		this.#from = new Int32Array(most);
		this.#to = new Int32Array(most);
	}
	recorded() {
		return {
			value: this.#value,
			from: this.#from.subarray(0, this.#count),
			to: this.#to.subarray(0, this.#count)
		};
	}
	/** Units that stand in the source as they are. */
	copy(from, to) {
		this.#value += this.#source.slice(from, to);
		for (let at = from; at < to; at++) this.#note(at, at + 1);
	}
	/** Units that something else in the source makes. */
	add(units, from, to) {
		this.#value += units;
		for (let at = 0; at < units.length; at++) this.#note(from, to);
	}
	#note(from, to) {
		this.#from[this.#count] = from;
		this.#to[this.#count] = to;
		this.#count++;
	}
};
var escapes = {
	"0": "\0",
	a: "\x07",
	b: "\b",
	t: "	",
	"	": "	",
	n: "\n",
	v: "\v",
	f: "\f",
	r: "\r",
	e: "\x1B",
	" ": " ",
	"\"": "\"",
	"/": "/",
	"\\": "\\",
	N: "\u0085",
	_: "\xA0",
	L: "\u2028",
	P: "\u2029"
};
var hexDigits = {
	x: 2,
	u: 4,
	U: 8
};
/** Plain and quoted scalars: line breaks fold, and white space around them goes. */
function readFlow(units, source, event) {
	const double = event.style === (require_core()).SCALAR_STYLE.DOUBLE_QUOTED;
	const single = event.style === (require_core()).SCALAR_STYLE.SINGLE_QUOTED;
	let at = event.valueStart;
	while (at < event.valueEnd) {
		const character = source.charAt(at);
		if (isSpace(character)) at = readSpace(units, source, at, event.valueEnd);
		else if (double && character === "\\") at = readEscape(units, source, at, event.valueEnd);
		else {
			const length = single && character === "'" ? 2 : 1;
			units.add(character, at, at + length);
			at += length;
		}
	}
}
function isSpace(character) {
	return character === " " || character === "	" || character === "\n" || character === "\r";
}
/** A stretch of white space, once for all of it: it folds where it holds a line break, else it stays. */
function readSpace(units, source, at, stop) {
	let end = at;
	while (end < stop && isSpace(source.charAt(end))) end++;
	const blank = source.slice(at, end);
	if (/[\r\n]/.test(blank)) fold(units, blank, at);
	else units.copy(at, end);
	return end;
}
function fold(units, blank, at) {
	const breaks = [...blank.matchAll(/\r\n?|\n/g)];
	const kept = breaks.length === 1 ? breaks : breaks.slice(1);
	for (const found of kept) units.add(breaks.length === 1 ? " " : "\n", at + found.index, at + found.index + found[0].length);
}
function readEscape(units, source, at, end) {
	const kind = source.charAt(at + 1);
	const digits = hexDigits[kind];
	if (digits !== void 0) {
		const to = at + 2 + digits;
		const code = Number.parseInt(source.slice(at + 2, to), 16);
		units.add(code <= 1114111 ? String.fromCodePoint(code) : "", at, to);
		return to;
	}
	const joined = /^(?:\r\n?|\n)[ \t\r\n]*/.exec(source.slice(at + 1, end));
	if (joined !== null) return at + 1 + joined[0].length;
	units.add(escapes[kind] ?? "", at, at + 2);
	return at + 2;
}
/** Literal and folded blocks: each content line stands at its own place in the file. */
function readBlock(units, source, event) {
	const indent = Math.max(0, event.indent);
	const folded = event.style === (require_core()).SCALAR_STYLE.FOLDED_BLOCK;
	let blanks = [];
	let begun = false;
	let deeper = false;
	for (const line of linesOf(source, event.valueStart, event.valueEnd)) {
		const content = source.slice(line.from, line.end);
		if (event.indent < 0 || /^ *$/.test(content.slice(0, indent + 1)) && content.trimStart() === "" && content.length <= indent) {
			blanks.push({
				from: line.end,
				to: line.to
			});
			continue;
		}
		const isDeeper = folded && /^[ \t]/.test(content.charAt(indent));
		const joins = begun && folded && !isDeeper && !deeper;
		const breaks = joins ? blanks.slice(0, -1) : blanks;
		if (joins && blanks.length === 1) for (const gap of blanks) units.add(" ", gap.from, gap.to);
		else for (const gap of joins ? blanks.slice(1) : breaks) units.add("\n", gap.from, gap.to);
		units.copy(line.from + indent, line.end);
		begun = true;
		deeper = isDeeper;
		blanks = [{
			from: line.end,
			to: line.to
		}];
	}
	for (const gap of chomp(blanks, event, begun)) units.add("\n", gap.from, gap.to);
}
/** The line breaks behind the last content line that stay: none, one or all. */
function chomp(gaps, event, begun) {
	const there = gaps.filter((gap) => gap.to > gap.from);
	if (event.chomping === 2) return [];
	if (event.chomping === 3) return there;
	return begun ? there.slice(0, 1) : [];
}
function* linesOf(source, start, stop) {
	for (let from = start; from < stop;) {
		let end = from;
		while (end < stop && source.charCodeAt(end) !== 10 && source.charCodeAt(end) !== 13) end++;
		const crlf = source.charCodeAt(end) === 13 && source.charCodeAt(end + 1) === 10;
		const to = Math.min(stop, end + (crlf ? 2 : 1));
		yield {
			from,
			end,
			to
		};
		from = to;
	}
}
// src/yaml/locate.ts
/**
* The spans of fields in a file's text, in the order asked. A scalar's covers its quotes; a block scalar's begins with its first content line; a
* collection's is its first line alone, from its first key or item; a missing value's is its key's. What an alias or a merge brings is
* located where it is written. A pointer that is not there gives the nearest above it; a document that cannot be parsed its first line. Never throws.
*/
function locate(text, wanted) {
	const lines = new (require_core()).Lines(text);
	return rangesOf(text, wanted, lines).map((range) => range === void 0 ? lines.restOfLine(0) : lines.span(range.from, range.to));
}
/** As {@link locate}, in offsets of the text. */
function locateRanges(text, wanted) {
	const lines = new (require_core()).Lines(text);
	return rangesOf(text, wanted, lines).map((range) => range ?? {
		from: 0,
		to: lines.endOfLine(0)
	});
}
function rangesOf(text, wanted, lines) {
	const documents = /* @__PURE__ */ new Map();
	const asked = new Set(wanted.map(({ document }) => document));
	const last = Math.max(-1, ...asked);
	let number = 0;
	for (const part of (require_core()).splitDocuments(text)) {
		if (number > last) break;
		if (asked.has(number)) documents.set(number, new Locator(text, part, lines));
		number++;
	}
	return wanted.map((one) => documents.get(one.document)?.locate(one));
}
var Locator = class {
	#lines;
	#part;
	#text;
	#index;
	/** Of the scalar that was asked about last: what stands in one scalar is asked for in a row. */
	#units;
	constructor(text, part, lines) {
		this.#text = text;
		this.#lines = lines;
		this.#part = part;
		this.#index = indexOf(text.slice(part.start, part.end), part.content - part.start);
	}
	locate(wanted) {
		if (this.#index === void 0) return this.#firstLine();
		const { entry, exact } = this.#index.find(wanted.pointer);
		const range = exact ? this.#exact(this.#index, entry, wanted) : this.#valueRange(this.#index, entry);
		return range === void 0 ? this.#firstLine() : {
			from: this.#part.start + range.from,
			to: this.#part.start + range.to
		};
	}
	#exact(index, entry, wanted) {
		const isKey = wanted.part === "key" && entry.key !== void 0;
		const at = isKey && entry.key !== void 0 ? entry.key : entry.value;
		const inner = wanted.within === void 0 ? void 0 : this.#innerRange(index, at, wanted.within);
		if (inner !== void 0) return inner;
		const event = isKey ? index.events[at] : void 0;
		return event === void 0 ? this.#valueRange(index, entry) : (require_odd_yaml()).nodeRange(event);
	}
	#innerRange(index, at, within) {
		const event = index.events[at];
		if (event?.type !== (require_core()).EVENT_ID.SCALAR) return void 0;
		if (this.#units?.at !== at) this.#units = {
			at,
			units: scalarUnits(index.source, event)
		};
		const { units } = this.#units;
		const from = units.from[Math.min(within.from, units.from.length - 1)];
		const to = units.to[Math.min(Math.max(within.to, within.from + 1), units.to.length) - 1];
		return from === void 0 || to === void 0 ? void 0 : {
			from,
			to: Math.max(from, to)
		};
	}
	#valueRange(index, entry) {
		const event = index.events[entry.value];
		if (event === void 0) return void 0;
		if (event.type === (require_core()).EVENT_ID.MAPPING || event.type === (require_core()).EVENT_ID.SEQUENCE) return this.#firstLineOf(index, entry.value);
		const range = (require_odd_yaml()).nodeRange(event);
		const key = entry.key === void 0 ? void 0 : index.events[entry.key];
		const instead = key === void 0 ? itemDash(index, entry.value) : (require_odd_yaml()).nodeRange(key);
		if (event.type !== (require_core()).EVENT_ID.SCALAR || range === void 0) return range ?? instead;
		if (event.style !== (require_core()).SCALAR_STYLE.LITERAL_BLOCK && event.style !== (require_core()).SCALAR_STYLE.FOLDED_BLOCK) return range;
		const written = index.source.slice(range.from, range.to);
		const content = written.trim();
		const from = range.from + written.indexOf(content);
		return content === "" ? instead ?? range : {
			from,
			to: from + content.length
		};
	}
	/** A collection's first line, to the end of the last thing of the collection that begins on it. */
	#firstLineOf(index, at) {
		const event = index.events[at];
		const from = event !== void 0 && "start" in event ? event.start : 0;
		const lineEnd = this.#lines.endOfLine(this.#part.start + from) - this.#part.start;
		let to = from + 1;
		let closed = 0;
		for (let inner = at + 1; inner <= index.endOf(at); inner++) {
			const child = index.events[inner];
			const range = child === void 0 ? void 0 : (require_odd_yaml()).nodeRange(child);
			if (range !== void 0 && range.from >= lineEnd) return {
				from,
				to: withColon(index.source, Math.min(to, lineEnd))
			};
			if (range !== void 0) to = Math.max(to, range.to);
			closed = child?.type === (require_core()).EVENT_ID.POP ? closed + 1 : 0;
		}
		const isFlow = event !== void 0 && "style" in event && event.style === (require_core()).COLLECTION_STYLE.FLOW;
		return {
			from,
			to: Math.min(isFlow ? behindBrackets(index.source, to, closed) : withColon(index.source, to), Math.max(lineEnd, from + 1))
		};
	}
	#firstLine() {
		let first = this.#part.content;
		while (first < this.#part.end && /\s/.test(this.#text.charAt(first))) first++;
		const from = first === this.#part.end ? this.#part.start : first;
		return {
			from,
			to: this.#lines.endOfLine(from)
		};
	}
};
function indexOf(source, content) {
	try {
		const events = (require_core()).eventsOf(source, content);
		return events.length < 2 ? void 0 : new DocumentIndex(source, events);
	} catch {
		return;
	}
}
/** The dash of a list's item that has no value: the first behind what is written before it, one more for each such item between. */
function itemDash(index, at) {
	let before = at - 1;
	let dashes = 1;
	for (let event = index.events[before]; event?.type === (require_core()).EVENT_ID.SCALAR && (require_odd_yaml()).nodeRange(event) === void 0; event = index.events[before]) {
		dashes++;
		before--;
	}
	const event = index.events[before];
	const range = event === void 0 ? void 0 : (require_odd_yaml()).nodeRange(event);
	if (event === void 0 || range === void 0) return void 0;
	let from = event.type === (require_core()).EVENT_ID.SEQUENCE ? range.from : range.to;
	for (let found = 0; from < index.source.length; from++) {
		if (index.source.charAt(from) === "#") while (from < index.source.length && index.source.charAt(from) !== "\n") from++;
		if (index.source.charAt(from) === "-" && ++found === dashes) return {
			from,
			to: from + 1
		};
	}
	return range;
}
function withColon(source, to) {
	return to + (/^[ \t]*:(?=\s|$)/.exec(source.slice(to, to + 80))?.[0].length ?? 0);
}
function behindBrackets(source, from, count) {
	let to = from;
	for (let at = from, found = 0; found < count && /[\s,:\]}]/.test(source.charAt(at)); at++) {
		if (source.charAt(at) !== "]" && source.charAt(at) !== "}") continue;
		found++;
		to = at + 1;
	}
	return to;
}
// src/yaml/source-nodes.ts
/** Reads how the nodes of one document are written. Undefined for a document that is not there or cannot be parsed. */
function openSource(text, document) {
	const part = [...(require_core()).splitDocuments(text)][document];
	if (part === void 0) return void 0;
	try {
		const source = text.slice(part.start, part.end);
		const events = (require_core()).eventsOf(source, part.content - part.start);
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
		for (const token of (require_core()).tokens(pointer)) {
			within = this.#collection(event, node);
			const child = this.#childOf(event, token);
			if (child === void 0) return this.#brought(pointer);
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
	/** What an alias or a merge brings, where it is written. */
	#brought(pointer) {
		const { entry, exact } = this.#index.find(pointer);
		if (!exact) return void 0;
		const node = this.#node(entry.value, entry.key);
		const holds = this.#collection(entry.value, node);
		return {
			node,
			...holds === void 0 ? {} : { holds }
		};
	}
	/** By the last of equal keys, as the value has it. */
	#childOf(event, token) {
		const own = this.#index.events[event];
		const parts = [...this.#index.parts(event)];
		if (own?.type === (require_core()).EVENT_ID.SEQUENCE) {
			const value = /^(?:0|[1-9]\d*)$/.test(token) ? parts[Number(token)] : void 0;
			return value === void 0 ? void 0 : { value };
		}
		if (own?.type !== (require_core()).EVENT_ID.MAPPING) return void 0;
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
		if (own?.type === (require_core()).EVENT_ID.SEQUENCE) return {
			node,
			kind: "sequence",
			entries: parts.map((part) => this.#node(part, void 0))
		};
		if (own?.type !== (require_core()).EVENT_ID.MAPPING) return void 0;
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
		const keyRange = keyEvent === void 0 ? void 0 : (require_odd_yaml()).nodeRange(keyEvent);
		const marked = own !== void 0 && ("tagStart" in own && own.tagStart !== -1 || "anchorStart" in own && own.anchorStart !== -1);
		return {
			...keyRange === void 0 ? {} : { key: this.#shifted(keyRange) },
			...range === void 0 ? {} : { value: this.#shifted(range) },
			style: this.#styleOf(event),
			marked,
			...this.#scalarOf(event)
		};
	}
	#scalarOf(event) {
		const own = this.#index.events[this.#index.follow(event)];
		const range = own?.type === (require_core()).EVENT_ID.SCALAR && own.tagStart === -1 ? (require_odd_yaml()).nodeRange(own) : void 0;
		return range === void 0 ? {} : { scalar: this.#shifted(range) };
	}
	#shifted({ from, to }) {
		return {
			from: from + this.#shift,
			to: to + this.#shift
		};
	}
	#styleOf(event) {
		const own = this.#index.events[event];
		if (own?.type === (require_core()).EVENT_ID.ALIAS) return "alias";
		if (own?.type === (require_core()).EVENT_ID.MAPPING || own?.type === (require_core()).EVENT_ID.SEQUENCE) return own.style === (require_core()).COLLECTION_STYLE.FLOW ? "flow" : "block";
		if (own?.type !== (require_core()).EVENT_ID.SCALAR) return "plain";
		if (own.style === (require_core()).SCALAR_STYLE.SINGLE_QUOTED) return "single";
		if (own.style === (require_core()).SCALAR_STYLE.DOUBLE_QUOTED) return "double";
		return own.style === (require_core()).SCALAR_STYLE.PLAIN ? "plain" : "block-scalar";
	}
	/** From the first to the last character of a node. */
	#extent(event) {
		const own = this.#index.events[event];
		const range = own === void 0 ? void 0 : (require_odd_yaml()).nodeRange(own);
		if (own === void 0 || range === void 0) return void 0;
		const from = (require_odd_yaml()).nodeStart(own);
		if (own.type === (require_core()).EVENT_ID.SCALAR || own.type === (require_core()).EVENT_ID.ALIAS) return {
			from,
			to: range.to
		};
		let to = range.to;
		for (const part of this.#index.parts(event)) to = Math.max(to, this.#extent(part)?.to ?? 0, this.#emptyEnd(part));
		return {
			from,
			to: own.type !== (require_core()).EVENT_ID.POP && "style" in own && own.style === (require_core()).COLLECTION_STYLE.FLOW ? this.#closing(to) : to
		};
	}
	/** A key without a value ends behind its colon. */
	#emptyEnd(part) {
		const own = this.#index.events[part];
		const range = own === void 0 ? void 0 : (require_odd_yaml()).nodeRange(own);
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
Object.defineProperty(exports, "DocumentIndex", {
	enumerable: true,
	get: function() {
		return DocumentIndex;
	}
});
Object.defineProperty(exports, "locate", {
	enumerable: true,
	get: function() {
		return locate;
	}
});
Object.defineProperty(exports, "locateRanges", {
	enumerable: true,
	get: function() {
		return locateRanges;
	}
});
Object.defineProperty(exports, "openSource", {
	enumerable: true,
	get: function() {
		return openSource;
	}
});
Object.defineProperty(exports, "readComments", {
	enumerable: true,
	get: function() {
		return readComments;
	}
});
