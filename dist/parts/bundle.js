import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
// src/schema/nearest.ts
/**
* The candidate that a word was most likely meant to be: equal but for case, or few typing slips away (a letter too many, too few, another, two swapped):
* one slip for a word of up to four letters, two up to eight, three beyond, never half of the word. The first of equals wins. Undefined where none is near.
*/
function nearest(word, candidates) {
	if (word.length > longestWord) return void 0;
	const slips = word.length <= 4 ? 1 : word.length <= 8 ? 2 : 3;
	const allowed = Math.min(slips, Math.ceil(word.length / 2) - 1);
	const folded = word.toLowerCase();
	let best;
	for (const candidate of candidates) {
		if (candidate === word) continue;
		const distance = candidate.toLowerCase() === folded ? 0 : distanceWithin(word, candidate, Math.min(allowed, (best?.distance ?? allowed + 1) - 1));
		if (distance !== void 0 && (best === void 0 || distance < best.distance)) best = {
			candidate,
			distance
		};
	}
	return best?.candidate;
}
/** Names beyond this were not mistyped, and comparing them is not free. */
var longestWord = 100;
/** Damerau-Levenshtein distance (optimal string alignment), or undefined where it is more than `most`. */
function distanceWithin(a, b, most) {
	if (most < 0 || Math.abs(a.length - b.length) > most) return void 0;
	let [before, last] = [[], Array.from({ length: b.length + 1 }, (_, column) => column)];
	for (let row = 1; row <= a.length; row++) {
		const next = [row];
		for (let column = 1; column <= b.length; column++) {
			const same = a[row - 1] === b[column - 1];
			const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
			const least = Math.min((last[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (same ? 0 : 1));
			next.push(swapped ? Math.min(least, (before[column - 2] ?? 0) + 1) : least);
		}
		if (Math.min(...next) > most) return void 0;
		before = last;
		last = next;
	}
	const distance = last[b.length] ?? 0;
	return distance <= most ? distance : void 0;
}
// src/schema/archive.ts
var newline = 10;
var tab = 9;
/** Opens an archive that {@link writeArchive} made. Costs nothing: a text is found by binary search. */
function openArchive(bytes) {
	return {
		ids: () => [...bytes.toString("latin1").matchAll(/^[^\t\n]+(?=\t)/gm)].map(([id]) => id),
		read(id) {
			let [from, to] = [0, bytes.length];
			while (from < to) {
				const start = lineStart(bytes, from + to >>> 1);
				const [middle, end] = [bytes.indexOf(tab, start), bytes.indexOf(newline, start)];
				const found = bytes.toString("latin1", start, middle);
				if (found === id) return bytes.toString("utf8", middle + 1, end);
				if (found < id) from = end + 1;
				else to = start;
			}
			throw new Error(`no ${id} in the archive: schemas/ was not generated as a whole`);
		}
	};
}
/** Where the line that a position lies in begins. Position 0 needs its own answer: lastIndexOf counts -1 from the end. */
function lineStart(bytes, position) {
	return position === 0 ? 0 : bytes.lastIndexOf(newline, position - 1) + 1;
}
// src/schema/bundle.ts
/** The folder of generated schemas: `schemas/` beside `dist/` or `src/`, wherever this code was bundled to. */
var schemasFolder = /* @__PURE__ */ findFolder(dirname(fileURLToPath(import.meta.url)));
function findFolder(start) {
	for (let folder = start;; folder = dirname(folder)) {
		if (existsSync(join(folder, "schemas", "kinds.json"))) return join(folder, "schemas");
		if (folder === dirname(folder)) throw new Error(`schemas/ is missing beside ${start}: the installation is incomplete`);
	}
}
/** Every kind that a bundled version serves. Read once. */
var kinds = once(() => JSON.parse(readFileSync(join(schemasFolder, "kinds.json"), "utf8")));
/** Read once, and only when something is refused or written out. */
var archive = once(() => {
	const { brotliDecompressSync } = createRequire(import.meta.url)("node:zlib");
	return openArchive(brotliDecompressSync(readFileSync(join(schemasFolder, "definitions.txt.br"))));
});
var parsed = /* @__PURE__ */ new Map();
/** The ids of all bundled definitions, in order. */
function definitionIds() {
	return archive().ids();
}
/** A bundled definition; `#/$defs/ID` in it refers to another one. Throws for an id that is none. */
function readDefinition(id) {
	const known = parsed.get(id);
	if (known !== void 0) return known;
	const read = JSON.parse(archive().read(id));
	parsed.set(id, read);
	return read;
}
/** The bundled minor versions, oldest first. */
var bundledMinors = once(() => kinds().minors.map((minor) => `1.${minor}`));
/** The newest bundled minor version. */
function newestMinor() {
	return bundledMinors().at(-1) ?? "1.0";
}
/** When the definition of a kind changed: [first minor, id or null where it is not served], oldest first; undefined for a kind that no bundled version serves. */
function changesOf(apiVersion, kind) {
	const served = kinds().kinds;
	const byKind = Object.hasOwn(served, apiVersion) ? served[apiVersion] : void 0;
	return byKind !== void 0 && Object.hasOwn(byKind, kind) ? byKind[kind] : void 0;
}
/** The definition that a version serves an apiVersion and kind with, or undefined where it does not serve them. */
function definitionId(apiVersion, kind, minor) {
	const wanted = Number(minor.slice(2));
	return changesOf(apiVersion, kind)?.findLast(([first]) => first <= wanted)?.[1] ?? void 0;
}
/** Ids of a definition and of all that it refers to, itself first. */
function closure(id) {
	const reached = /* @__PURE__ */ new Set([id]);
	for (const next of reached) for (const reference of references(readDefinition(next))) reached.add(reference);
	return [...reached];
}
/** The ids that a bundled definition refers to directly. */
function references(schema) {
	if (schema.$ref !== void 0) return [referenced(schema.$ref)];
	return [
		...Object.values(schema.properties ?? {}),
		schema.items,
		schema.additionalProperties
	].flatMap((part) => typeof part === "object" ? references(part) : []);
}
/** `#/$defs/ID` -> ID. */
function referenced(reference) {
	return reference.slice(8);
}
function once(make) {
	let made;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}
export { definitionIds as a, readDefinition as c, openArchive as d, nearest as f, definitionId as i, referenced as l, changesOf as n, kinds as o, closure as r, newestMinor as s, bundledMinors as t, schemasFolder as u };
