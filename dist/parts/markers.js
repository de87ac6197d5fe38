import { An as writeJwt, Mn as alphabets, jn as vocabulary, kn as familyById } from "./core.js";
import { Buffer } from "node:buffer";
import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
// src/tokens/testing.ts
/** Randomness that a seed repeats, for tests and generators alone: mulberry32, which is not fit for keys. */
function seededRandom(seed) {
	let state = seed >>> 0;
	const next = () => {
		state = state + 1831565813 >>> 0;
		let mixed = Math.imul(state ^ state >>> 15, state | 1);
		mixed ^= mixed + Math.imul(mixed ^ mixed >>> 7, mixed | 61);
		return ((mixed ^ mixed >>> 14) >>> 0) / 2 ** 32;
	};
	return {
		draw: (alphabet, length) => Array.from({ length }, () => alphabet.charAt(Math.floor(next() * alphabet.length))).join(""),
		bytes: (length) => Uint8Array.from({ length }, () => Math.floor(next() * 256))
	};
}
[...vocabulary().words];
// src/tokens/markers.ts
/** `<base64:token:github-personal-access-token#2>`: how it is wrapped, innermost last, then what. */
var marker = /<((?:[a-z0-9]+:){0,6})(token|random|expired):([A-Za-z0-9:-]{1,80})(#\d{1,4})?>/g;
/**
* A text with credentials in place of its markers, made up for the occasion: what fixtures and the demo hold, so that none is ever committed.
* `<token:FAMILY>` is a token of that family, `<random:ALPHABET:LENGTH>` characters of an alphabet, `<expired:jwt>` a token of yesteryear;
* `#2` behind it asks for another one. In front stand wrappings: `<base64:newline:token:FAMILY>`. Equal markers give equal values, whatever
* the file. Lines of a value stand as deep as its marker.
* @throws Error for a family, an alphabet or a wrapping that does not exist
*/
function expandMarkers(text) {
	if (!text.includes(":")) return text;
	return text.replace(marker, (_whole, wrapped, source, of, number = "", offset) => {
		const value = made(source, of, number);
		const done = wrapped.split(":").filter((name) => name !== "").reduceRight((inner, name) => wrap(name, inner), value);
		const shown = typeof done === "string" ? done : Buffer.from(done).toString("latin1");
		const before = text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset);
		return /^\s+$/.test(before) ? shown.trimEnd().replaceAll("\n", `\n${before}`) : shown;
	});
}
function made(source, of, number) {
	const random = seededRandom(createHash("sha256").update(`${source}:${of}${number}`).digest().readUInt32LE());
	if (source === "token") {
		const family = familyById(of);
		if (family === void 0) throw new Error(`there is no token family ${of}`);
		return family.sample(random);
	}
	if (source === "expired") return writeJwt(random, {
		iss: "https://issuer.test",
		sub: "shop",
		iat: 15e8,
		exp: 16e8
	});
	const [alphabet = "", length = ""] = of.split(":");
	return drawn(random, alphabet, Number(length));
}
function drawn(random, alphabet, length) {
	const found = Object.entries(alphabets).find(([name]) => name === alphabet)?.[1];
	if (found === void 0 || !(length > 0)) throw new Error(`there is no alphabet ${alphabet}, or no length behind it`);
	return random.draw(found, length);
}
var wrappings = {
	base64: (inner) => Buffer.from(inner).toString("base64"),
	base64url: (inner) => Buffer.from(inner).toString("base64url"),
	gzip: (inner) => gzipSync(inner),
	utf16: (inner) => Buffer.from(`\ufeff${textOf(inner)}`, "utf16le"),
	newline: (inner) => `${textOf(inner)}\n`,
	/** As it stands between double quotes. */
	json: (inner) => JSON.stringify(textOf(inner)).slice(1, -1),
	/** With its last character changed: what has a checksum loses it. */
	broken: (inner) => textOf(inner).replace(/.$/, (last) => last === "0" ? "1" : "0"),
	dotenv: (inner) => `LOG_LEVEL=info\nAPI_TOKEN=${textOf(inner)}\n`,
	docker: (inner) => {
		const auth = Buffer.from(`robot:${textOf(inner)}`).toString("base64");
		return JSON.stringify({ auths: { "registry.shop.test": { auth } } });
	},
	kubeconfig: (inner) => `apiVersion: v1\nkind: Config\nclusters:\n  - name: shop\n    cluster:\n      server: https://api.shop.test:6443\nusers:\n  - name: robot\n    user:\n      token: ${textOf(inner)}\n`,
	helm: (inner) => {
		const release = JSON.stringify({
			name: "shop",
			config: { adminToken: textOf(inner) },
			manifest: ""
		});
		return Buffer.from(gzipSync(release)).toString("base64");
	}
};
function wrap(name, inner) {
	const found = Object.entries(wrappings).find(([known]) => known === name)?.[1];
	if (found === void 0) throw new Error(`there is no wrapping ${name}`);
	return found(inner);
}
function textOf(inner) {
	return typeof inner === "string" ? inner : Buffer.from(inner).toString();
}
export { expandMarkers };
