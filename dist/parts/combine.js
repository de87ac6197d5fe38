// src/fixes/cut.ts
/** The text after all cuts; undefined where two of them overlap. */
function cutText(text, cuts) {
	let [done, at] = ["", 0];
	for (const cut of inOrder(cuts)) {
		if (cut.from < at || cut.to < cut.from) return void 0;
		done += text.slice(at, cut.from) + cut.text;
		at = cut.to;
	}
	return done + text.slice(at);
}
/** Cuts of a text and then cuts of what they leave of it, told as cuts of the text as it was. Neither must overlap among themselves. */
function composeCuts(first, then) {
	const left = piecesOf(first);
	const pieces = [];
	let at = 0;
	for (const cut of inOrder(then)) {
		pieces.push(...part(left, at, cut.from), {
			from: 0,
			to: 0,
			text: cut.text
		});
		at = cut.to;
	}
	return cutsOf([...pieces, ...part(left, at, Number.POSITIVE_INFINITY)]);
}
function piecesOf(cuts) {
	const pieces = [];
	let at = 0;
	for (const cut of inOrder(cuts)) {
		pieces.push({
			from: at,
			to: cut.from
		}, {
			from: 0,
			to: 0,
			text: cut.text
		});
		at = cut.to;
	}
	return [...pieces, {
		from: at,
		to: Number.POSITIVE_INFINITY
	}];
}
/** The pieces between two offsets of the text that they make. */
function part(pieces, from, to) {
	const found = [];
	let at = 0;
	for (const piece of pieces) {
		const length = piece.text?.length ?? piece.to - piece.from;
		const [start, end] = [Math.max(0, from - at), Math.min(length, to - at)];
		at += length;
		if (start >= end) continue;
		found.push(piece.text === void 0 ? {
			from: piece.from + start,
			to: piece.from + end
		} : {
			...piece,
			text: piece.text.slice(start, end)
		});
	}
	return found;
}
function cutsOf(pieces) {
	const cuts = [];
	let [at, text] = [0, ""];
	for (const piece of pieces) if (piece.text !== void 0) text += piece.text;
	else {
		if (text !== "" || piece.from > at) cuts.push({
			from: at,
			to: piece.from,
			text
		});
		at = piece.to;
		text = "";
	}
	return cuts;
}
function inOrder(cuts) {
	return [...cuts].sort((a, b) => a.from - b.from || a.to - b.to);
}
// src/fixes/combine.ts
/**
* Fixes together, as far as they do not overlap, each with all of its files; at most `most` of each file. Each is proven alone: together they
* still have to be.
*/
function combineFixes(fixes, most = Number.POSITIVE_INFINITY) {
	const files = /* @__PURE__ */ new Map();
	for (const fix of fixes) {
		const next = fix.files.map(({ path, text, cuts }) => {
			const before = files.get(path);
			return {
				path,
				text,
				fixes: [...before?.fixes ?? [], fix],
				cuts: [...before?.cuts ?? [], ...cuts]
			};
		});
		if (next.every(({ text, fixes: ofFile, cuts }) => ofFile.length <= most && cutText(text, cuts) !== void 0)) for (const { path, ...file } of next) files.set(path, file);
	}
	return [...files].flatMap(([path, { text, fixes: ofFile, cuts }]) => {
		const fixed = cutText(text, cuts);
		return fixed === void 0 ? [] : [{
			path,
			text,
			fixed,
			fixes: ofFile
		}];
	});
}
Object.defineProperty(exports, "combineFixes", {
	enumerable: true,
	get: function() {
		return combineFixes;
	}
});
Object.defineProperty(exports, "composeCuts", {
	enumerable: true,
	get: function() {
		return composeCuts;
	}
});
Object.defineProperty(exports, "cutText", {
	enumerable: true,
	get: function() {
		return cutText;
	}
});
