let require_core$loaded;
const require_core = () => (require_core$loaded ??= require("./core.js"));
let require_tokens$loaded;
const require_tokens = () => (require_tokens$loaded ??= require("./tokens.js"));
let node_crypto$loaded;
const node_crypto = () => (node_crypto$loaded ??= require("node:crypto"));
// src/tokens/proofs/base64.ts
/**
* The bytes of a base64 or base64url text, padded or not. Undefined when a character is none of the alphabet, the length is impossible or the
* last character holds bits that no encoder writes: an edited token mostly shows there.
*/
function decodeBase64(text) {
	const body = text.replace(/={1,2}$/, "").replaceAll("-", "+").replaceAll("_", "/");
	if (body.length % 4 === 1 || !/^[A-Za-z0-9+/]*$/.test(body)) return void 0;
	const bytes = Buffer.from(body, "base64");
	return bytes.toString("base64").replace(/=+$/, "") === body ? bytes : void 0;
}
/** The UTF-8 text inside a base64 text; undefined when it is not base64 or not UTF-8. */
function decodeBase64Text(text) {
	const bytes = decodeBase64(text);
	if (bytes === void 0) return void 0;
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		return;
	}
}
/** The JSON object inside a base64 text; undefined when there is none. */
function decodeBase64Object(text) {
	const json = decodeBase64Text(text);
	return json === void 0 ? void 0 : readObject(json);
}
/** How many strings a JSON text may lie in, one in another, its quotation marks escaped as often. */
var deepest = 3;
/**
* The object that a JSON text holds, also where it stands as it would inside of a string (`{\\"a\\": 1}`); undefined when it is not JSON or
* something else than an object.
*/
function readObject(json) {
	let text = json;
	for (let level = 0; level <= deepest && text !== void 0; level++) {
		const value = parse$1(text);
		if (value !== void 0) return asObject(value);
		text = text.includes("\\\"") ? unescaped$1(text) : void 0;
	}
}
function unescaped$1(text) {
	const inner = parse$1(`"${text.replaceAll(/[\r\n]/g, " ")}"`);
	return typeof inner === "string" ? inner : void 0;
}
function parse$1(json) {
	try {
		return JSON.parse(json);
	} catch {
		return;
	}
}
/** The value as an object with string keys; undefined for anything else, lists included. */
function asObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : void 0;
}
/** A value's JSON as base64url without padding. */
function encodeObject(value) {
	return Buffer.from(JSON.stringify(value)).toString("base64url");
}
// src/tokens/proofs/login.ts
var fillers = /^(?:pass(?:w(?:or)?d|phrase|code)?|pwd?|secret|user(?:name)?|login|root|admin|guest|anonymous|postgres|mysql|redis|mongo(?:db)?|rabbitmq|changeme|change_me|change-me|example|test|token|key|foo|bar|baz|qux|x|my[_-]?(?:password|secret))[0-9]{0,4}$/i;
var templates = /[$%]\(|[${<[]{1,2}[^}>\]]{0,128}[}>\]]|^[$%]|^(.)\1*$|\*{3}|\.{3}/;
/** Hosts of laptops and of documentation, where a word for a password is none. */
var nowhere = /^(?:localhost|127\.0\.0\.1|::1|(?:[a-z0-9-]{1,63}\.){0,4}example(?:\.(?:com|org|net|local))?|host(?:name)?|server|domain\.com)$/i;
/** Shorter ones are abbreviations for what is to come. */
var shortestPassword = 5;
/** By how many bits a password has to look drawn to count at {@link nowhere}, where sidecars listen, too. */
var surplus = 8;
/**
* Whether a login can open anything: `refuted` for a password that is empty or nearly, a template, a mask, a port, the user's name or a filler word, or a
* written one at a host that is nobody's. Anything else stays `unknown`: only the server knows.
*/
function proveLogin(login) {
	if (login === void 0 || login.password.length < shortestPassword || login.password === login.user) return "refuted";
	const { password, host } = login;
	if (templates.test(password) || (require_tokens()).isReference(password) || fillers.test(password) || /^\d{1,5}$/.test(password)) return "refuted";
	if ((require_tokens()).isFiller((require_tokens()).longestPart(password))) return "refuted";
	return nowhere.test(host) && (require_tokens()).drawnBits(password) < surplus ? "refuted" : "unknown";
}
/** The host and the user of a login, where it names them. */
function openedBy$1(login) {
	if (login === void 0) return [];
	const { user, host } = login;
	return [...host === "" ? [] : [{
		what: "host",
		value: host
	}], ...user === "" ? [] : [{
		what: "user",
		value: user
	}]];
}
/** The login of `scheme://user:password@host`, percent-encoding undone where it is whole. */
function loginOfUrl(url) {
	const [, user = "", password = "", host = ""] = /^[A-Za-z0-9+.:-]+:\/\/([^:@/]*):([^@]*)@([^/?,:]*)/.exec(url) ?? [];
	return host === "" ? void 0 : {
		user: unescaped(user),
		password: unescaped(password),
		host
	};
}
function unescaped(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
// src/tokens/providers/ado-net.ts
var passwordIn = (token) => token.slice(token.indexOf("=") + 1);
var ado_net_default = [{
	id: "ado-connection-password",
	name: "a password of a database connection string",
	keywords: [
		"assword=",
		"ASSWORD=",
		"Pwd=",
		"PWD=",
		"pwd="
	],
	form: /(?<![A-Za-z0-9_-])(?:Password|PASSWORD|password|Pwd|PWD|pwd)=[^;\s"'`&]{1,128}/,
	boundary: "own",
	yields: true,
	needs: [
		"server=",
		"data source=",
		"datasource=",
		"host=",
		"initial catalog=",
		"database=",
		"user id=",
		"uid="
	],
	random: passwordIn,
	prove: (token) => proveLogin({
		user: "",
		password: passwordIn(token),
		host: ""
	}),
	refutationSilences: true,
	revoke: "https://learn.microsoft.com/en-us/dotnet/framework/data/adonet/protecting-connection-information",
	sample: (random) => `Password=${random.draw((require_tokens()).alphabets.base62, 20)}`
}];
// src/tokens/providers/adyen.ts
var adyen_default = [{
	id: "adyen-api-key",
	name: "an Adyen API key",
	keywords: ["hmf"],
	form: /AQE[a-z]hmf[A-Za-z0-9+/]{60,200}={0,2}(?:-[A-Za-z0-9+/]{20,80}={0,2})?/,
	floor: "base64",
	random: (token) => token.slice(7, 67),
	revoke: "https://docs.adyen.com/development-resources/api-credentials/",
	sample: (random) => `AQEyhmf${random.draw((require_tokens()).alphabets.base64, 85)}-${random.draw((require_tokens()).alphabets.base64, 43)}=`
}];
// src/tokens/proofs/bech32.ts
var bech32Alphabet = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
/**
* Whether a bech32 text in one case carries a valid checksum, whatever its length (BIP 173,
* https://github.com/bitcoin/bips/blob/master/bip-0173.mediawiki): age identities and Nostr keys are longer than its 90 characters would be
* for addresses, and keep the constant 1.
*/
function isBech32(text) {
	const lower = text.toLowerCase();
	if (lower !== text && text.toUpperCase() !== text) return false;
	const split = lower.lastIndexOf("1");
	if (split < 1) return false;
	const values = [...lower.slice(split + 1)].map((character) => bech32Alphabet.indexOf(character));
	return !values.includes(-1) && polymod([...expandPrefix(lower.slice(0, split)), ...values]) === 1;
}
/** The bech32 text of a prefix and five-bit data characters: `prefix1<data><checksum>`. */
function writeBech32(prefix, data) {
	const values = [...data].map((character) => bech32Alphabet.indexOf(character));
	const rest = polymod([
		...expandPrefix(prefix),
		...values,
		0,
		0,
		0,
		0,
		0,
		0
	]) ^ 1;
	return `${prefix}1${data}${Array.from({ length: 6 }, (_, index) => bech32Alphabet.charAt(rest >>> 5 * (5 - index) & 31)).join("")}`;
}
var generators = [
	996825010,
	642813549,
	513874426,
	1027748829,
	705979059
];
function polymod(values) {
	let rest = 1;
	for (const value of values) {
		const top = rest >>> 25;
		rest = (rest & 33554431) << 5 ^ value;
		generators.forEach((generator, bit) => {
			if (top >>> bit & 1) rest ^= generator;
		});
	}
	return rest >>> 0;
}
function expandPrefix(prefix) {
	const codes = [...prefix].map((character) => character.charCodeAt(0));
	return [
		...codes.map((code) => code >>> 5),
		0,
		...codes.map((code) => code & 31)
	];
}
// src/tokens/proofs/verdict.ts
/** `confirmed` where what a token says of itself holds, else `refuted`. */
function provenIf(holds) {
	return holds ? "confirmed" : "refuted";
}
// src/tokens/providers/age.ts
var age_default = [{
	id: "age-identity",
	name: "an age identity",
	keywords: ["AGE-SECRET-KEY-1"],
	form: /AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}/,
	floor: "base32",
	evidence: "checksum",
	prove: (token) => provenIf(isBech32(token)),
	revoke: "https://github.com/FiloSottile/age",
	sample: (random) => writeBech32("age-secret-key-", random.draw(bech32Alphabet, 52)).toUpperCase()
}];
// src/tokens/providers/airtable.ts
var airtable_default = [{
	id: "airtable-personal-access-token",
	name: "an Airtable personal access token",
	keywords: [],
	run: 64,
	form: /pat[A-Za-z0-9]{14}\.[0-9a-f]{64}/,
	random: (token) => token.slice(-64),
	floor: "lowerHex",
	revoke: "https://airtable.com/create/tokens",
	sample: (random) => `pat${random.draw((require_tokens()).alphabets.base62, 14)}.${random.draw((require_tokens()).alphabets.lowerHex, 64)}`
}];
// src/tokens/providers/alibaba.ts
var alibaba_default = [{
	id: "alibaba-access-key-id",
	name: "an Alibaba Cloud access key id",
	keywords: ["LTAI"],
	form: /LTAI[A-Za-z0-9]{17,21}/,
	floor: "base62",
	pair: "alibaba-access-key-secret",
	revoke: "https://ram.console.aliyun.com/manage/ak",
	sample: (random) => `LTAI${random.draw((require_tokens()).alphabets.base62, 17)}`
}, {
	id: "alibaba-access-key-secret",
	name: "an Alibaba Cloud access key secret",
	keywords: [],
	form: /[A-Za-z0-9]{30}/,
	needs: [
		"alibaba",
		"aliyun",
		"alicloud",
		"accesskeysecret",
		"access_key_secret",
		"ltai"
	],
	floor: "base62",
	revoke: "https://ram.console.aliyun.com/manage/ak",
	sample: (random) => random.draw((require_tokens()).alphabets.base62, 30)
}];
// src/tokens/providers/anthropic.ts
/** Keys of each kind end in the same two characters. */
function family$4(prefix, id, name, revoke) {
	return {
		id,
		name,
		keywords: [prefix],
		form: new RegExp(`${prefix}[0-9]{2}-[A-Za-z0-9_-]{80,128}AA`),
		floor: "base64url",
		random: (token) => token.slice(prefix.length + 3, -2),
		revoke,
		sample: (random) => `${prefix}03-${random.draw((require_tokens()).alphabets.base64url, 93)}AA`
	};
}
var keys = "https://console.anthropic.com/settings/keys";
var anthropic_default = [
	family$4("sk-ant-api", "anthropic-api-key", "an Anthropic API key", keys),
	family$4("sk-ant-admin", "anthropic-admin-key", "an Anthropic admin key", "https://console.anthropic.com/settings/admin-keys"),
	family$4("sk-ant-oat", "anthropic-oauth-token", "an Anthropic OAuth access token", keys),
	family$4("sk-ant-ort", "anthropic-oauth-refresh-token", "an Anthropic OAuth refresh token", keys)
];
// src/tokens/proofs/jwt.ts
/** The signature of 32 bytes, which no algorithm of RFC 7518 goes below, in base64url. */
var signed = /^[A-Za-z0-9_-]{43,}$/;
/**
* Reads a token in compact form (RFC 7519): undefined unless header and claims are JSON objects, the header names an algorithm other than
* `none`, and the signature is base64url of at least 32 bytes. The signature itself needs a key.
*/
function readJwt(token) {
	const [head = "", body = "", signature = "", ...more] = token.split(".");
	if (more.length > 0) return void 0;
	const header = decodeBase64Object(head);
	const claims = decodeBase64Object(body);
	if (header === void 0 || claims === void 0) return void 0;
	if (typeof header.alg !== "string" || header.alg.toLowerCase() === "none") return void 0;
	return signed.test(signature) ? {
		header,
		claims,
		whole: signature.length % 4 !== 1
	} : void 0;
}
/** Whether a token says of itself what its family's do; without the end of its signature it proves nothing, and is no other token either. */
function proveJwt(token, says) {
	const jwt = readJwt(token);
	if (jwt === void 0 || !says(jwt.claims)) return "refuted";
	return jwt.whole ? "confirmed" : "unknown";
}
/** The namespace and name of the ServiceAccount that the claims are of: `system:serviceaccount:<namespace>:<name>`. */
function serviceAccountOf(claims) {
	const [, namespace, name] = /^system:serviceaccount:([^:]{1,63}):([^:]{1,253})$/.exec(textOf(claims, "sub") ?? "") ?? [];
	return namespace === void 0 || name === void 0 ? void 0 : {
		namespace,
		name
	};
}
/** Whether the API server made the token: the issuer of legacy tokens, or the `kubernetes.io` claim of bound ones. */
function isOfKubernetes(claims) {
	return claims.iss === "kubernetes/serviceaccount" || asObject(claims["kubernetes.io"]) !== void 0;
}
/** When the token expires, as an ISO date with seconds; nothing when it never does or the claim is no time. */
function expiryOf(claims) {
	const seconds = claims.exp;
	if (typeof seconds !== "number" || !(seconds > 0 && seconds < 864e10)) return [];
	return [{
		what: "expiry",
		value: (/* @__PURE__ */ new Date(seconds * 1e3)).toISOString().replace(".000Z", "Z")
	}];
}
/** A claim that is text, and not empty. */
function textOf(claims, name) {
	const value = claims[name];
	return typeof value === "string" && value !== "" ? value : void 0;
}
/** A token with these claims, signed with randomness: for samples. */
function writeJwt(random, claims, alg = "HS256") {
	const signature = Buffer.from(random.bytes(alg === "HS256" ? 32 : 256)).toString("base64url");
	return `${encodeObject({
		alg,
		typ: "JWT"
	})}.${encodeObject(claims)}.${signature}`;
}
// src/tokens/providers/argocd.ts
var argocd_default = [{
	id: "argocd-token",
	name: "an Argo CD API token",
	keywords: ["eyJ"],
	form: /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,8000}\.[A-Za-z0-9_-]{20,1500}/,
	random: (token) => token.slice(token.lastIndexOf(".") + 1),
	prove: (token) => proveJwt(token, ({ iss }) => iss === "argocd"),
	refutationSilences: true,
	opens: (token) => {
		const claims = readJwt(token)?.claims ?? {};
		const subject = textOf(claims, "sub");
		return [...subject === void 0 ? [] : [{
			what: "user",
			value: subject
		}], ...expiryOf(claims)];
	},
	revoke: "https://argo-cd.readthedocs.io/en/stable/user-guide/commands/argocd_account_delete-token/",
	sample: (random) => writeJwt(random, {
		iss: "argocd",
		sub: `${random.draw((require_tokens()).alphabets.lower, 6)}:apiKey`,
		iat: 17e8
	})
}];
// src/tokens/providers/asana.ts
var asana_default = [{
	id: "asana-personal-access-token",
	name: "an Asana personal access token",
	keywords: [],
	run: 32,
	form: /[12]\/[0-9]{13,17}(?:\/[0-9]{13,17})?:[0-9a-f]{32}/,
	random: (token) => token.slice(-32),
	floor: "lowerHex",
	revoke: "https://app.asana.com/0/my-apps",
	sample: (random) => `1/${random.draw((require_tokens()).alphabets.digits, 16)}:${random.draw((require_tokens()).alphabets.lowerHex, 32)}`
}];
// src/tokens/providers/assemblyai.ts
var assemblyai_default = [{
	id: "assemblyai-api-key",
	name: "an AssemblyAI API key",
	keywords: [],
	form: /[0-9a-z]{32}/,
	needs: ["assemblyai", "assembly_ai"],
	floor: "lowerHex",
	revoke: "https://www.assemblyai.com/app/api-keys",
	sample: (random) => random.draw((require_tokens()).alphabets.lowerHex, 32)
}];
// src/tokens/proofs/crc32.ts
var table;
/**
* CRC-32 as zlib has it (IEEE 802.3), unsigned: the checksum inside GitHub's, npm's, GitLab's, Grafana's and others' tokens. A text counts as
* its UTF-8 bytes. Own code, since `zlib.crc32` came with Node 20.15 and a named import of it would not even load before.
*/
function crc32(data) {
	table ??= Uint32Array.from({ length: 256 }, (_, index) => {
		let entry = index;
		for (let bit = 0; bit < 8; bit++) entry = entry & 1 ? 3988292384 ^ entry >>> 1 : entry >>> 1;
		return entry;
	});
	let crc = 4294967295;
	for (const byte of typeof data === "string" ? Buffer.from(data) : data) crc = (table[(crc ^ byte) & 255] ?? 0) ^ crc >>> 8;
	return (crc ^ 4294967295) >>> 0;
}
/** Eight lower-case hex digits, most significant byte first. */
function crc32Hex(data) {
	return crc32(data).toString(16).padStart(8, "0");
}
/** The four bytes, least significant first, as Grafana and Confluent write them. */
function crc32Bytes(data) {
	const bytes = Buffer.alloc(4);
	bytes.writeUInt32LE(crc32(data));
	return bytes;
}
// src/tokens/providers/atlassian.ts
var revoke$15 = "https://id.atlassian.com/manage-profile/security/api-tokens";
/** The last eight characters are the CRC-32 of all before them, in capitals. */
function proveChecksum$1(token) {
	return provenIf(crc32Hex(token.slice(0, -8)).toUpperCase() === token.slice(-8));
}
/** Tokens of the server products are base64 of a number, a colon and random bytes. */
function proveNumbered(base64) {
	const bytes = decodeBase64(base64);
	return provenIf(bytes !== void 0 && /^[1-9][0-9]{8,14}:/.test(bytes.toString("latin1", 0, 20)));
}
function withChecksum(head) {
	return `${head}${crc32Hex(head).toUpperCase()}`;
}
function writeNumbered(random) {
	const id = `${random.draw("3456789", 1)}${random.draw((require_tokens()).alphabets.digits, 11)}:`;
	return Buffer.concat([Buffer.from(id), Buffer.from(random.bytes(20))]).toString("base64");
}
var atlassian_default = [
	{
		id: "atlassian-api-token",
		name: "an Atlassian API token",
		keywords: ["ATATT3xFfGF0"],
		form: /ATATT3xFfGF0[A-Za-z0-9_-]{100,300}=[0-9A-F]{8}/,
		floor: "base64url",
		random: (token) => token.slice(12, -9),
		evidence: "checksum",
		prove: proveChecksum$1,
		revoke: revoke$15,
		sample: (random) => withChecksum(`ATATT3xFfGF0${random.draw((require_tokens()).alphabets.base64url, 171)}=`)
	},
	{
		id: "bitbucket-access-token",
		name: "a Bitbucket repository, project or workspace access token",
		keywords: ["ATCTT3xFfGN0"],
		form: /ATCTT3xFfGN0[A-Za-z0-9_-]{100,300}=[0-9A-F]{8}/,
		floor: "base64url",
		random: (token) => token.slice(12, -9),
		evidence: "checksum",
		prove: proveChecksum$1,
		revoke: "https://support.atlassian.com/bitbucket-cloud/docs/revoke-a-repository-access-token/",
		sample: (random) => withChecksum(`ATCTT3xFfGN0${random.draw((require_tokens()).alphabets.base64url, 171)}=`)
	},
	{
		id: "bitbucket-app-password",
		name: "a Bitbucket app password",
		keywords: ["ATBB"],
		form: /ATBB[A-Za-z0-9]{24}[0-9A-F]{8}/,
		floor: "base62",
		random: (token) => token.slice(4, 28),
		evidence: "checksum",
		prove: proveChecksum$1,
		revoke: "https://bitbucket.org/account/settings/app-passwords/",
		sample: (random) => withChecksum(`ATBB${random.draw((require_tokens()).alphabets.base62, 24)}`)
	},
	{
		id: "bitbucket-http-access-token",
		name: "a Bitbucket Data Center HTTP access token",
		keywords: ["BBDC-"],
		form: /BBDC-[MNO][A-Za-z0-9+/_-]{43}/,
		floor: "base64",
		prove: (token) => proveNumbered(token.slice(5)),
		revoke: "https://confluence.atlassian.com/bitbucketserver/http-access-tokens-939515499.html",
		sample: (random) => `BBDC-${writeNumbered(random)}`
	},
	{
		id: "jira-personal-access-token",
		name: "a Jira or Confluence Data Center personal access token",
		keywords: [],
		needs: ["jira", "confluence"],
		form: /[MNO][A-Za-z0-9+/]{43}/,
		floor: "base64",
		prove: proveNumbered,
		refutationSilences: true,
		revoke: "https://confluence.atlassian.com/enterprise/using-personal-access-tokens-1026032365.html",
		sample: writeNumbered
	}
];
// src/tokens/providers/auth0.ts
var auth0_default = [{
	id: "auth0-client-secret",
	name: "an Auth0 client secret",
	keywords: [],
	form: /[A-Za-z0-9_-]{64}/,
	needs: ["auth0"],
	floor: "base64url",
	revoke: "https://manage.auth0.com",
	sample: (random) => random.draw((require_tokens()).alphabets.base64url, 64)
}];
// src/tokens/proofs/base32.ts
/** RFC 4648 base32 in capitals, without padding. */
function encodeBase32(bytes) {
	let text = "";
	let bits = 0;
	let held = 0;
	for (const byte of bytes) {
		held = held << 8 | byte;
		bits += 8;
		while (bits >= 5) {
			bits -= 5;
			text += (require_tokens()).alphabets.base32.charAt(held >>> bits & 31);
		}
		held &= (1 << bits) - 1;
	}
	return bits > 0 ? text + (require_tokens()).alphabets.base32.charAt(held << 5 - bits & 31) : text;
}
/** The whole bytes that a base32 text in either case holds, bits left over dropped; undefined when a character is none of its alphabet. */
function decodeBase32(text) {
	const bytes = new Uint8Array(Math.floor(text.length * 5 / 8));
	let bits = 0;
	let held = 0;
	let at = 0;
	for (const character of text.toUpperCase()) {
		const value = (require_tokens()).alphabets.base32.indexOf(character);
		if (value < 0) return void 0;
		held = (held << 5 | value) & 4095;
		bits += 5;
		if (bits < 8) continue;
		bits -= 8;
		bytes[at++] = held >>> bits & 255;
	}
	return bytes;
}
// src/tokens/providers/aws.ts
var revoke$14 = "https://console.aws.amazon.com/iam/home#/security_credentials";
/**
* The account that an access key id is of: bits 1 to 40 of its base32 after the prefix
* (https://medium.com/@TalBeerySec/a-short-note-on-aws-key-id-f88cc4317489). Ids that begin with AKIAI or AKIAJ are older than that.
*/
function accountOf(id) {
	const bytes = decodeBase32(id.slice(4));
	if (bytes === void 0 || bytes.length < 6 || /^AKIA[IJ]/.test(id)) return [];
	const account = Math.floor(Buffer.from(bytes).readUIntBE(0, 6) % 2 ** 47 / 128);
	return account < 0xe8d4a51000 ? [{
		what: "account",
		value: String(account).padStart(12, "0")
	}] : [];
}
var longLived = /^BedrockAPIKey-[A-Za-z0-9+=,.@_-]{1,128}:.{16}/;
var presigned = /^bedrock\.amazonaws\.com\/\?.{0,4000}X-Amz-Credential=[A-Z0-9]{16,128}(?:%2F|\/)[0-9]{8}(?:%2F|\/)([a-z0-9-]{4,25})(?:%2F|\/)bedrock/;
/** When a presigned request lapses: the time it was signed at, and the seconds that it holds. */
function lapseOf(url) {
	const [, year, month, day, hour, minute, second] = /X-Amz-Date=(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z/.exec(url) ?? [];
	const held = Number(/X-Amz-Expires=(\d{1,6})/.exec(url)?.[1]);
	const signed = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
	if (Number.isNaN(held) || Number.isNaN(signed)) return [];
	return [{
		what: "expiry",
		value: new Date(signed + held * 1e3).toISOString().replace(".000Z", "Z")
	}];
}
function presignedBy(token) {
	return decodeBase64Text(token.slice(16)) ?? "";
}
var aws_default = [
	{
		id: "aws-access-key-id",
		name: "an AWS access key id",
		keywords: [
			"AKIA",
			"ASIA",
			"ABIA",
			"ACCA"
		],
		form: /A(?:KIA|SIA|BIA|CCA)[A-Z2-7]{16}/,
		floor: "base32",
		pair: "aws-secret-access-key",
		opens: accountOf,
		revoke: revoke$14,
		sample: (random) => `AKIA${random.draw("QRSTUVWXYZ", 1)}${random.draw((require_tokens()).alphabets.base32, 15)}`
	},
	{
		id: "aws-secret-access-key",
		name: "an AWS secret access key",
		keywords: [],
		needs: [
			"aws_secret",
			"aws-secret",
			"awssecret",
			"secret_access_key",
			"secret-access-key",
			"secretaccesskey",
			"AKIA"
		],
		form: /(?<![A-Za-z0-9+/])(?![0-9a-f]{40}(?![A-Za-z0-9+/]))[A-Za-z0-9+/]{40}(?![A-Za-z0-9+/=])/,
		floor: "base64",
		revoke: revoke$14,
		sample: (random) => random.draw((require_tokens()).alphabets.base64, 40)
	},
	{
		id: "aws-bedrock-api-key",
		name: "a long-lived Amazon Bedrock API key",
		keywords: ["ABSKQmVkcm9ja0FQSUtleS"],
		form: /ABSK[A-Za-z0-9+/]{109,269}={0,2}/,
		floor: "base64",
		random: (token) => (decodeBase64Text(token.slice(4)) ?? token).replace(/^.*:/, ""),
		prove: (token) => provenIf(longLived.test(decodeBase64Text(token.slice(4)) ?? "")),
		opens: (token) => {
			const account = /-at-([0-9]{12}):/.exec(decodeBase64Text(token.slice(4)) ?? "")?.[1];
			return account === void 0 ? [] : [{
				what: "account",
				value: account
			}];
		},
		revoke: "https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys-revoke.html",
		sample: (random) => {
			const user = `BedrockAPIKey-${random.draw((require_tokens()).alphabets.lowerAlnum, 4)}-at-${random.draw((require_tokens()).alphabets.digits, 12)}`;
			return `ABSK${Buffer.from(`${user}:${random.draw((require_tokens()).alphabets.base64, 52)}`).toString("base64")}`;
		}
	},
	{
		id: "aws-bedrock-short-lived-api-key",
		name: "a short-lived Amazon Bedrock API key",
		keywords: ["bedrock-api-key-"],
		form: /bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t[A-Za-z0-9+/]{100,4000}={0,2}/,
		prove: (token) => provenIf(presigned.test(presignedBy(token))),
		refutationSilences: true,
		opens: (token) => {
			const url = presignedBy(token);
			const region = presigned.exec(url)?.[1];
			return [...region === void 0 ? [] : [{
				what: "region",
				value: region
			}], ...lapseOf(url)];
		},
		revoke: "https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys-revoke.html",
		sample: (random) => {
			const query = `X-Amz-Credential=${`ASIA${random.draw((require_tokens()).alphabets.base32, 16)}%2F20300101%2Feu-central-1%2Fbedrock%2Faws4_request`}&X-Amz-Date=20300101T000000Z&X-Amz-Expires=43200&X-Amz-Signature=${random.draw((require_tokens()).alphabets.lowerHex, 64)}`;
			return `bedrock-api-key-${Buffer.from(`bedrock.amazonaws.com/?Action=CallWithBearerToken&${query}`).toString("base64")}`;
		}
	}
];
// src/tokens/providers/azure-devops.ts
/** Where in the 32 bytes the checksum's four stand, most significant first, and what it is xored with: SEC101_102_AdoPat.cs of microsoft/security-utilities. */
var places = [
	2,
	7,
	8,
	22
];
var seeds = [3770247469, 270137646];
function proveLegacyToken(token) {
	const bytes = decodeBase32(token);
	if (bytes?.length !== 32) return "refuted";
	const said = places.reduce((value, at) => value * 256 + (bytes[at] ?? 0), 0);
	const crc = crc32(bytes.filter((_, at) => !places.includes(at)));
	return provenIf(seeds.some((seed) => (crc ^ seed) >>> 0 === said));
}
function writeLegacyToken(random) {
	const bytes = Buffer.from(random.bytes(32));
	const crc = (crc32(bytes.filter((_, at) => !places.includes(at))) ^ (seeds[0] ?? 0)) >>> 0;
	for (const [index, at] of places.entries()) bytes[at] = crc >>> 8 * (3 - index) & 255;
	return encodeBase32(bytes).toLowerCase();
}
var azure_devops_default = [{
	id: "azure-devops-legacy-token",
	name: "an Azure DevOps personal access token of the old form",
	keywords: [],
	run: 52,
	needs: [
		"azure_devops",
		"azure-devops",
		"azuredevops",
		"azdo",
		"azp_",
		"vsts",
		"vss_",
		"system_accesstoken",
		"devops"
	],
	form: /[a-z2-7]{52}/,
	floor: "base32",
	evidence: "checksum",
	prove: proveLegacyToken,
	revoke: "https://learn.microsoft.com/en-us/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate",
	sample: writeLegacyToken
}];
// src/tokens/providers/azure-sas.ts
var revoke$13 = "https://learn.microsoft.com/en-us/azure/storage/common/storage-sas-overview";
/** A parameter of the query, percent-encoding undone. */
function parameter(query, name) {
	const written = new RegExp(`(?:^|[?&;])${name}=([^&;]{0,200})`).exec(query)?.[1] ?? "";
	try {
		return decodeURIComponent(written);
	} catch {
		return written;
	}
}
function opens$1(query) {
	const [expiry, permissions] = [parameter(query, "se"), parameter(query, "sp")];
	return [...permissions === "" ? [] : [{
		what: "scope",
		value: permissions
	}], .../^\d{4}-\d\d-\d\d/.test(expiry) ? [{
		what: "expiry",
		value: expiry
	}] : []];
}
var azure_sas_default = [{
	id: "azure-sas-token",
	name: "an Azure shared access signature",
	keywords: ["sv=20"],
	form: /(?<![A-Za-z0-9])(?:[a-z]{2,5}=[^\s"'`?&;]{0,60}(?:&(?:amp;)?|;)){0,8}sv=20[0-9]{2}-[0-9]{2}-[0-9]{2}[&;](?:(?!sv=20)[^\s"'`]){0,500}?(?<=[&;])sig=[A-Za-z0-9%+/]{43,72}={0,1}/,
	boundary: "own",
	floor: "base64",
	random: (token) => parameter(token, "sig").replace(/=+$/, ""),
	prove: (token) => provenIf(decodeBase64(parameter(token, "sig"))?.length === 32),
	refutationSilences: true,
	opens: opens$1,
	revoke: revoke$13,
	sample: (random) => {
		return `sv=2024-11-04&ss=b&srt=sco&sp=rwdlac&se=2035-01-01T00:00:00Z&spr=https&sig=${encodeURIComponent(Buffer.from(random.bytes(32)).toString("base64"))}`;
	}
}, {
	id: "azure-shared-access-key",
	name: "an Azure shared access key",
	keywords: ["SharedAccessKey="],
	form: /SharedAccessKey=[A-Za-z0-9+/]{43}=/,
	boundary: "own",
	floor: "base64",
	random: (token) => token.slice(16, -1),
	revoke: "https://learn.microsoft.com/en-us/azure/service-bus-messaging/service-bus-sas",
	sample: (random) => `SharedAccessKey=${random.draw((require_tokens()).alphabets.base64, 42)}${random.draw("AEIMQUYcgkosw048", 1)}=`
}];
// src/tokens/proofs/marvin32.ts
/**
* Marvin32 of the bytes under a 64-bit seed, both halves: Microsoft's checksum inside identifiable keys. Each block adds four bytes, least
* significant first, and mixes; the rest is closed by 0x80 (https://github.com/microsoft/SymCrypt/blob/main/lib/marvin32.c).
*/
function marvin32Halves(data, seed) {
	const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
	const whole = bytes.length - bytes.length % 4;
	let low = Number(seed & 4294967295n);
	let high = Number(seed >> 32n & 4294967295n);
	const mix = (added) => {
		low = low + added >>> 0;
		high ^= low;
		low = rotate(low, 20) + high >>> 0;
		high = rotate(high, 9) ^ low;
		low = rotate(low, 27) + high >>> 0;
		high = rotate(high, 19);
	};
	for (let at = 0; at < whole; at += 4) mix(bytes.readUInt32LE(at));
	let tail = 128;
	for (let at = bytes.length - 1; at >= whole; at--) tail = (tail << 8 | (bytes[at] ?? 0)) >>> 0;
	mix(tail);
	mix(0);
	return {
		low: low >>> 0,
		high: high >>> 0
	};
}
/** The 32-bit checksum: both halves, xored. */
function marvin32(data, seed) {
	const { low, high } = marvin32Halves(data, seed);
	return (low ^ high) >>> 0;
}
/** The seed that a name of eight characters stands for: its bytes read as one big-endian number. */
function marvinSeed(name) {
	return Buffer.from(name, "latin1").readBigUInt64BE();
}
function rotate(value, by) {
	return (value << by | value >>> 32 - by) >>> 0;
}
// src/tokens/proofs/azure-key.ts
/**
* Whether the last four bytes of a key are the Marvin32 of all before them under one of the seeds, least significant first, and the signature
* stands right before them. Works for base64 and base64url.
*/
function proveAzureKey(token, kind) {
	const bytes = decodeBase64(token);
	if (bytes === void 0 || bytes.length !== kind.bytes) return "refuted";
	if (token.replace(/=+$/, "").slice(-10, -6) !== kind.signature) return "refuted";
	const said = bytes.readUInt32LE(bytes.length - 4);
	return kind.seeds.some((name) => marvin32(bytes.subarray(0, -4), marvinSeed(name)) === said) ? "confirmed" : "refuted";
}
/** A key of the kind, made of randomness. */
function writeAzureKey(random, kind) {
	const bits = [...Buffer.from(random.bytes(kind.bytes))].map((byte) => byte.toString(2).padStart(8, "0")).join("");
	const length = Math.ceil(kind.bytes * 8 / 6);
	const signature = [...kind.signature].map((character) => sextet(character)).join("");
	const fixed = `${bits.slice(0, (length - 10) * 6)}${signature}`.padEnd((kind.bytes - 4) * 8, "0").slice(0, (kind.bytes - 4) * 8);
	const bytes = Buffer.from(fixed.match(/.{8}/g)?.map((byte) => Number.parseInt(byte, 2)) ?? []);
	const checksum = Buffer.alloc(4);
	checksum.writeUInt32LE(marvin32(bytes, marvinSeed(kind.seeds[0] ?? "")));
	return Buffer.concat([bytes, checksum]).toString("base64");
}
var alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
function sextet(character) {
	return alphabet.indexOf(character).toString(2).padStart(6, "0");
}
var annotatedSeed = "Default0";
/**
* Whether a common annotated key of 84 or 88 characters ends in the Marvin32 of its first 60 bytes: three bytes of it in the short form,
* four in the long one (CommonAnnotatedKey.cs). Derived keys (`JQQJ9D`) write it in another base, and stay `unknown`.
*/
function proveAnnotatedKey(token) {
	if (token.charAt(57) === "D") return "unknown";
	const bytes = decodeBase64(token);
	if (bytes === void 0 || bytes.length < 63) return "refuted";
	return annotatedChecksum(bytes.subarray(0, 60)).subarray(0, bytes.length - 60).equals(bytes.subarray(60)) ? "confirmed" : "refuted";
}
/** The checksum of a common annotated key's first 60 bytes. */
function annotatedChecksum(bytes) {
	const checksum = Buffer.alloc(4);
	checksum.writeUInt32LE(marvin32(bytes, marvinSeed(annotatedSeed)));
	return checksum;
}
// src/tokens/proofs/base62.ts
/** A whole number in the positional system of an alphabet, most significant digit first, filled up on the left with the alphabet's first character. */
function writeNumber(value, alphabet, width) {
	let rest = value;
	let digits = "";
	do {
		digits = alphabet.charAt(rest % alphabet.length) + digits;
		rest = Math.floor(rest / alphabet.length);
	} while (rest > 0);
	return digits.padStart(width, alphabet.charAt(0));
}
/**
* A number in base62 with digits before capitals before small letters, six wide: how GitHub writes the checksum of its tokens
* (https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/).
*/
function writeBase62(value) {
	return writeNumber(value, (require_tokens()).alphabets.base62, 6);
}
// src/tokens/providers/azure.ts
var revoke$12 = "https://portal.azure.com";
var entra = "https://learn.microsoft.com/en-us/entra/identity-platform/howto-create-service-principal-portal";
/** A key with a signature before its checksum, as IdentifiableMetadata.cs of microsoft/security-utilities lists them. */
function identifiable(id, name, form, kind) {
	return {
		id,
		name,
		keywords: [kind.signature],
		form,
		floor: "base64",
		random: (token) => token.slice(0, -10 - (token.length - token.replace(/=+$/, "").length)),
		evidence: "checksum",
		prove: (token) => proveAzureKey(token, kind),
		revoke: revoke$12,
		sample: (random) => writeAzureKey(random, kind)
	};
}
var messaging = [
	"Send0000",
	"Listen00",
	"Manage00"
];
var cosmos = [
	"MastRW00",
	"MastRO00",
	"SystRW00",
	"SystRO00",
	"SysAll00",
	"Resour00",
	"Encryp00"
];
/** Letters, digits and `.-_~`, in the order that the checksum of client secrets is written in. */
var secretAlphabet = `${(require_tokens()).alphabets.lower}${(require_tokens()).alphabets.upper}1234567890.-_~`;
/** The first three characters of the checksum, written without leading ones; Microsoft keeps no more of it. */
function secretChecksum(head) {
	return writeNumber(marvin32(Buffer.from(head, "latin1"), marvinSeed("AadPwd00")), secretAlphabet, 1).slice(0, 3);
}
function proveClientSecret(token) {
	return provenIf(secretChecksum(token.slice(0, -3)) === token.slice(-3));
}
function writeAnnotatedKey(random, provider) {
	const head = `${random.draw((require_tokens()).alphabets.base62, 52)}JQQJ99CA${random.draw((require_tokens()).alphabets.base62, 12)}AAAA${provider}`;
	return `${head}${annotatedChecksum(Buffer.from(head, "base64")).subarray(0, 3).toString("base64")}`;
}
var azure_default = [
	{
		id: "azure-common-annotated-key",
		name: "an Azure key (OpenAI, AI services, DevOps, Event Grid and others)",
		keywords: ["JQQJ9"],
		form: /(?<![A-Za-z0-9+/])[A-Za-z0-9]{52}JQQJ9[9D][A-Za-z0-9][A-L][A-Za-z0-9]{16}[A-Za-z][A-Za-z0-9]{3}(?:[A-Za-z0-9+/]{4}|[A-Za-z0-9+/]{6}==)(?![A-Za-z0-9+/=])/,
		floor: "base62",
		random: (token) => token.slice(0, 52),
		evidence: "checksum",
		prove: proveAnnotatedKey,
		opens: (token) => [{
			what: "scope",
			value: token.slice(76, 80)
		}],
		revoke: revoke$12,
		sample: (random) => {
			return Array.from({ length: 40 }, () => writeAnnotatedKey(random, "AZCS")).find((key) => !/[+/]/.test(key)) ?? "";
		}
	},
	identifiable("azure-storage-account-key", "an Azure Storage account key", /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{76}\+ASt[A-Za-z0-9+/]{5}[AQgw]==/, {
		bytes: 64,
		signature: "+ASt",
		seeds: ["Default0"]
	}),
	identifiable("azure-cosmos-db-key", "an Azure Cosmos DB key", /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{76}ACDb[A-Za-z0-9+/]{5}[AQgw]==/, {
		bytes: 64,
		signature: "ACDb",
		seeds: cosmos
	}),
	identifiable("azure-batch-key", "an Azure Batch key", /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{76}\+ABa[A-Za-z0-9+/]{5}[AQgw]==/, {
		bytes: 64,
		signature: "+ABa",
		seeds: ["AbAcct00"]
	}),
	identifiable("azure-api-management-key", "an Azure API Management key", /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{76}APIM[A-Za-z0-9+/]{5}[AQgw]==/, {
		bytes: 64,
		signature: "APIM",
		seeds: [
			"Tenant00",
			"IoTHub00",
			"Gatewy00",
			"GitKey00"
		]
	}),
	identifiable("azure-machine-learning-classic-key", "an Azure Machine Learning key", /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{76}\+AMC[A-Za-z0-9+/]{5}[AQgw]==/, {
		bytes: 64,
		signature: "+AMC",
		seeds: ["Classic0"]
	}),
	identifiable("azure-iot-key", "an Azure IoT key", /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{33}AIoT[A-P][A-Za-z0-9+/]{5}=/, {
		bytes: 32,
		signature: "AIoT",
		seeds: [
			"IoTHub00",
			"DpsKey00",
			"Device00"
		]
	}),
	identifiable("azure-event-hubs-key", "an Azure Event Hubs key", /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{33}\+AEh[A-P][A-Za-z0-9+/]{5}=/, {
		bytes: 32,
		signature: "+AEh",
		seeds: messaging
	}),
	identifiable("azure-service-bus-key", "an Azure Service Bus key", /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{33}\+ASb[A-P][A-Za-z0-9+/]{5}=/, {
		bytes: 32,
		signature: "+ASb",
		seeds: messaging
	}),
	identifiable("azure-relay-key", "an Azure Relay key", /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{33}\+ARm[A-P][A-Za-z0-9+/]{5}=/, {
		bytes: 32,
		signature: "+ARm",
		seeds: messaging
	}),
	identifiable("azure-redis-key", "an Azure Cache for Redis key", /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{33}AzCa[A-P][A-Za-z0-9+/]{5}=/, {
		bytes: 32,
		signature: "AzCa",
		seeds: ["Access00"]
	}),
	identifiable("azure-search-key", "an Azure AI Search key", /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{42}AzSe[A-D][A-Za-z0-9+/]{5}(?![A-Za-z0-9+/=])/, {
		bytes: 39,
		signature: "AzSe",
		seeds: ["PAdmin00", "Query000"]
	}),
	identifiable("azure-container-registry-key", "an Azure Container Registry key", /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{42}\+ACR[A-D][A-Za-z0-9+/]{5}(?![A-Za-z0-9+/=])/, {
		bytes: 39,
		signature: "+ACR",
		seeds: ["ACRDflt0"]
	}),
	{
		...identifiable("azure-functions-key", "an Azure Functions key", /[A-Za-z0-9_-]{44}AzFu[A-Za-z0-9_-]{5}[AQgw]==/, {
			bytes: 40,
			signature: "AzFu",
			seeds: [
				"Functi00",
				"Master00",
				"System00"
			]
		}),
		floor: "base64url",
		sample: (random) => writeAzureKey(random, {
			bytes: 40,
			signature: "AzFu",
			seeds: ["Functi00"]
		}).replaceAll("+", "-").replaceAll("/", "_")
	},
	{
		id: "azure-storage-legacy-key",
		name: "an Azure Storage or Cosmos DB account key",
		keywords: ["AccountKey="],
		form: /AccountKey=[A-Za-z0-9+/]{86}==/,
		floor: "base64",
		random: (token) => token.slice(11),
		revoke: revoke$12,
		sample: (random) => `AccountKey=${Buffer.from(random.bytes(64)).toString("base64")}`
	},
	{
		id: "azure-entra-client-secret",
		name: "a Microsoft Entra client secret",
		keywords: ["8Q~"],
		form: /(?<![A-Za-z0-9_~.-])[A-Za-z0-9_~.-]{3}8Q~[A-Za-z0-9_~.-]{34}(?![A-Za-z0-9_~.-])/,
		floor: "base64url",
		random: (token) => token.slice(6, 37),
		evidence: "checksum",
		prove: proveClientSecret,
		revoke: entra,
		sample: (random) => {
			const head = `${random.draw((require_tokens()).alphabets.base62, 3)}8Q~${random.draw(secretAlphabet, 30)}${random.draw((require_tokens()).alphabets.base62, 1)}`;
			return `${head}${secretChecksum(head)}`;
		}
	},
	{
		id: "azure-entra-legacy-client-secret",
		name: "a Microsoft Entra client secret",
		keywords: ["7Q~"],
		form: /(?<![A-Za-z0-9_~.-])[A-Za-z0-9_~.-]{3}7Q~[A-Za-z0-9_~.-]{31}(?![A-Za-z0-9_~.-])/,
		floor: "base64url",
		random: (token) => token.slice(6),
		revoke: entra,
		sample: (random) => `${random.draw((require_tokens()).alphabets.base62, 3)}7Q~${random.draw(secretAlphabet, 30)}${random.draw((require_tokens()).alphabets.base62, 1)}`
	}
];
// src/tokens/providers/baseten.ts
var baseten_default = [{
	id: "baseten-api-key",
	name: "a Baseten API key",
	keywords: [],
	form: /[A-Za-z0-9]{8}\.[A-Za-z0-9]{32}/,
	needs: ["baseten"],
	random: (token) => token.slice(9),
	floor: "base62",
	revoke: "https://app.baseten.co/settings/api_keys",
	sample: (random) => `${random.draw((require_tokens()).alphabets.base62, 8)}.${random.draw((require_tokens()).alphabets.base62, 32)}`
}];
// src/tokens/providers/box.ts
var box_default = [{
	id: "box-credential",
	name: "a Box client secret or developer token",
	keywords: [],
	needs: [
		"box_client_secret",
		"box-client-secret",
		"boxclientsecret",
		"box_developer_token",
		"box-developer-token",
		"box_access_token",
		"boxapp"
	],
	form: /[A-Za-z0-9]{32}/,
	floor: "base62",
	revoke: "https://app.box.com/developers/console",
	sample: (random) => random.draw((require_tokens()).alphabets.base62, 32)
}];
// src/tokens/providers/brevo.ts
var brevo_default = [{
	id: "brevo-api-key",
	name: "a Brevo API key",
	keywords: ["xkeysib-"],
	form: /xkeysib-[0-9a-f]{64}-[A-Za-z0-9]{16}/,
	random: (token) => token.slice(8, 72),
	floor: "lowerHex",
	revoke: "https://app.brevo.com/settings/keys/api",
	sample: (random) => `xkeysib-${random.draw((require_tokens()).alphabets.lowerHex, 64)}-${random.draw((require_tokens()).alphabets.base62, 16)}`
}];
// src/tokens/providers/buildkite.ts
var buildkite_default = [{
	id: "buildkite-api-token",
	name: "a Buildkite API access token",
	keywords: ["bkua_"],
	form: /bkua_[0-9a-f]{40}/,
	floor: "lowerHex",
	revoke: "https://buildkite.com/user/api-access-tokens",
	sample: (random) => `bkua_${random.draw((require_tokens()).alphabets.lowerHex, 40)}`
}];
// src/tokens/providers/ceph.ts
/** A CryptoKey of https://github.com/ceph/ceph/blob/main/src/auth/Crypto.h: type 1 (AES), a time of eight bytes, a length of 16, the key. */
function proveKey$1(token) {
	const bytes = decodeBase64(token);
	return provenIf(bytes?.length === 28 && bytes.readUInt16LE(0) === 1 && bytes.readUInt32LE(6) < 1e9 && bytes.readUInt16LE(10) === 16);
}
var ceph_default = [{
	id: "ceph-key",
	name: "a Ceph authentication key",
	keywords: [],
	needs: [
		"ceph",
		"rbd",
		"userkey",
		"adminkey",
		"admin-secret",
		"keyring"
	],
	form: /(?<![A-Za-z0-9+/])AQ[A-Za-z0-9+/]{36}==/,
	floor: "base64",
	random: (token) => token.slice(-24, -2),
	prove: proveKey$1,
	refutationSilences: true,
	revoke: "https://docs.ceph.com/en/latest/rados/operations/user-management/",
	sample: (random) => {
		const head = Buffer.alloc(12);
		head.writeUInt16LE(1, 0);
		head.writeUInt32LE(17e8 + Number(random.draw((require_tokens()).alphabets.digits, 7)), 2);
		head.writeUInt32LE(Number(random.draw("12345678", 9)), 6);
		head.writeUInt16LE(16, 10);
		return Buffer.concat([head, Buffer.from(random.bytes(16))]).toString("base64");
	}
}];
// src/tokens/providers/cerebras.ts
var cerebras_default = [{
	id: "cerebras-api-key",
	name: "a Cerebras API key",
	keywords: ["csk-"],
	form: /csk-[0-9a-z]{48}/,
	floor: "lowerAlnum",
	revoke: "https://cloud.cerebras.ai/platform",
	sample: (random) => `csk-${random.draw((require_tokens()).alphabets.lowerAlnum, 48)}`
}];
// src/tokens/providers/circleci.ts
var circleci_default = [{
	id: "circleci-personal-token",
	name: "a CircleCI personal token",
	keywords: ["CCIPAT_"],
	form: /CCIPAT_[A-Za-z0-9]{22}_[0-9a-f]{40}/,
	random: (token) => token.slice(-40),
	floor: "lowerHex",
	revoke: "https://app.circleci.com/settings/user/tokens",
	sample: (random) => `CCIPAT_${random.draw((require_tokens()).alphabets.base62, 22)}_${random.draw((require_tokens()).alphabets.lowerHex, 40)}`
}, {
	id: "circleci-project-token",
	name: "a CircleCI project token",
	keywords: ["CCIPRJ_"],
	form: /CCIPRJ_[A-Za-z0-9]{22}_[0-9a-f]{40}/,
	random: (token) => token.slice(-40),
	floor: "lowerHex",
	revoke: "https://app.circleci.com/settings/user/tokens",
	sample: (random) => `CCIPRJ_${random.draw((require_tokens()).alphabets.base62, 22)}_${random.draw((require_tokens()).alphabets.lowerHex, 40)}`
}];
// src/tokens/providers/cloudflare.ts
var revoke$11 = "https://dash.cloudflare.com/profile/api-tokens";
/** Forty characters and the hex CRC-32 of them: https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/. */
function family$3(prefix, id, name) {
	return {
		id,
		name,
		keywords: [prefix],
		form: new RegExp(`${prefix}[A-Za-z0-9]{40}[0-9a-f]{8}`),
		floor: "base62",
		random: (token) => token.slice(prefix.length, -8),
		evidence: "checksum",
		prove: (token) => provenIf(crc32Hex(token.slice(prefix.length, -8)) === token.slice(-8)),
		refutationSilences: true,
		revoke: revoke$11,
		sample: (random) => {
			const body = random.draw((require_tokens()).alphabets.base62, 40);
			return `${prefix}${body}${crc32Hex(body)}`;
		}
	};
}
var cloudflare_default = [
	family$3("cfut_", "cloudflare-user-token", "a Cloudflare user API token"),
	family$3("cfat_", "cloudflare-account-token", "a Cloudflare account API token"),
	family$3("cfk_", "cloudflare-global-key", "a Cloudflare global API key"),
	{
		id: "cloudflare-origin-ca-key",
		name: "a Cloudflare Origin CA key",
		keywords: ["v1.0-"],
		form: /v1\.0-[0-9a-f]{24}-[0-9a-f]{146}/,
		floor: "lowerHex",
		random: (token) => token.slice(-146),
		revoke: revoke$11,
		sample: (random) => `v1.0-${random.draw((require_tokens()).alphabets.lowerHex, 24)}-${random.draw((require_tokens()).alphabets.lowerHex, 146)}`
	}
];
// src/tokens/providers/cloudsmith.ts
var cloudsmith_default = [{
	id: "cloudsmith-api-key",
	name: "a Cloudsmith API key",
	keywords: ["csa_"],
	form: /csa_[0-9a-f]{30}[A-Za-z0-9]{6}/,
	random: (token) => token.slice(4, 34),
	floor: "lowerHex",
	revoke: "https://cloudsmith.io/user/settings/api/",
	sample: (random) => `csa_${random.draw((require_tokens()).alphabets.lowerHex, 30)}${random.draw((require_tokens()).alphabets.base62, 6)}`
}];
// src/tokens/providers/cohere.ts
var cohere_default = [{
	id: "cohere-api-key",
	name: "a Cohere API key",
	keywords: [],
	form: /[A-Za-z0-9]{40}/,
	needs: ["cohere", "co_api_key"],
	floor: "base62",
	revoke: "https://dashboard.cohere.com/api-keys",
	sample: (random) => random.draw((require_tokens()).alphabets.base62, 40)
}];
// src/tokens/providers/comet.ts
var comet_default = [{
	id: "comet-api-key",
	name: "a Comet API key",
	keywords: [],
	form: /[A-Za-z0-9]{25,64}/,
	needs: ["comet_api_key", "comet-api-key"],
	floor: "base62",
	revoke: "https://www.comet.com/account-settings/apiKeys",
	sample: (random) => random.draw((require_tokens()).alphabets.base62, 25)
}];
// src/tokens/providers/confluent.ts
/** The four bytes of the body's CRC-32, least significant first, as six characters of base64. */
function checksumOf$1(body) {
	return crc32Bytes(body).toString("base64").slice(0, 6);
}
var confluent_default = [{
	id: "confluent-api-secret",
	name: "a Confluent Cloud API secret",
	keywords: ["cflt"],
	form: /cflt[A-Za-z0-9+/]{60}/,
	floor: "base64",
	evidence: "checksum",
	prove: (token) => provenIf(checksumOf$1(token.slice(4, 58)) === token.slice(58)),
	revoke: "https://confluent.cloud/settings/api-keys",
	sample: (random) => {
		const body = random.draw((require_tokens()).alphabets.base64, 54);
		return `cflt${body}${checksumOf$1(body)}`;
	}
}];
// src/tokens/providers/connection-string.ts
var revoke$10 = "https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html";
/** What an address with a password has in common; a token of another family that is the password is told by itself. */
function family$2(id, name, scheme, keywords, form) {
	return {
		id,
		name,
		keywords,
		form,
		boundary: "own",
		yields: true,
		random: (token) => loginOfUrl(token)?.password ?? "",
		prove: (token) => proveLogin(loginOfUrl(token)),
		refutationSilences: true,
		opens: (token) => openedBy$1(loginOfUrl(token)),
		revoke: revoke$10,
		sample: (random) => `${scheme}://${random.draw((require_tokens()).alphabets.lower, 6)}:${random.draw((require_tokens()).alphabets.base62, 20)}@db-${random.draw((require_tokens()).alphabets.lower, 4)}.internal.test`
	};
}
var connection_string_default = [
	family$2("database-url", "a database address with its password", "postgres", [
		"postgres://",
		"postgresql://",
		"mysql://",
		"mariadb://",
		"sqlserver://",
		"mssql://",
		"clickhouse://",
		"cockroachdb://",
		"psycopg2://",
		"pymysql://"
	], /(?<![A-Za-z0-9])(?:postgres|postgresql|mysql|mariadb|sqlserver|mssql|clickhouse|cockroachdb|postgresql\+psycopg2|mysql\+pymysql):\/\/[^\s:/@"'`?]{0,64}:[^\s/@"'`?]{1,128}@[A-Za-z0-9.-]{1,253}/),
	family$2("mongodb-url", "a MongoDB address with its password", "mongodb+srv", ["mongodb://", "mongodb+srv://"], /(?<![A-Za-z0-9])mongodb(?:\+srv)?:\/\/[^\s:/@"'`?]{0,64}:[^\s/@"'`?]{1,128}@[A-Za-z0-9.-]{1,253}/),
	family$2("redis-url", "a Redis address with its password", "redis", [
		"redis://",
		"rediss://",
		"valkey://"
	], /(?<![A-Za-z0-9])(?:rediss?|valkey):\/\/[^\s:/@"'`?]{0,64}:[^\s/@"'`?]{1,128}@[A-Za-z0-9.-]{1,253}/),
	family$2("amqp-url", "a message broker address with its password", "amqp", [
		"amqp://",
		"amqps://",
		"nats://"
	], /(?<![A-Za-z0-9])(?:amqps?|nats):\/\/[^\s:/@"'`?]{0,64}:[^\s/@"'`?]{1,128}@[A-Za-z0-9.-]{1,253}/),
	family$2("url-with-password", "an address with a user and a password", "https", ["://"], /(?<![A-Za-z0-9+.-])(?!(?:postgres|mysql|mariadb|sqlserver|mssql|clickhouse|cockroachdb|mongodb|redis|valkey|amqp|nats))[a-z][a-z0-9+.-]{1,30}:\/\/[^\s:/@"'`?]{0,64}:[^\s/@"'`?]{1,128}@[A-Za-z0-9.-]{1,253}/)
];
// src/tokens/providers/crates.ts
var crates_default = [{
	id: "crates-api-token",
	name: "a crates.io API token",
	keywords: ["cio"],
	form: /cio[A-Za-z0-9]{32}/,
	floor: "base62",
	revoke: "https://crates.io/settings/tokens",
	sample: (random) => `cio${random.draw((require_tokens()).alphabets.base62, 32)}`
}];
// src/tokens/providers/databricks.ts
var databricks_default = [{
	id: "databricks-personal-access-token",
	name: "a Databricks personal access token",
	keywords: ["dapi"],
	form: /dapi[0-9a-f]{32}(?:-[0-9])?/,
	random: (token) => token.slice(4, 36),
	floor: "lowerHex",
	revoke: "https://docs.databricks.com/aws/en/dev-tools/auth/pat",
	sample: (random) => `dapi${random.draw((require_tokens()).alphabets.lowerHex, 32)}`
}];
// src/tokens/providers/datadog.ts
var datadog_default = [{
	id: "datadog-api-key",
	name: "a Datadog API key",
	keywords: [],
	form: /[0-9a-f]{32}/,
	needs: ["dd_api_key", "datadog"],
	floor: "lowerHex",
	revoke: "https://app.datadoghq.com/organization-settings/api-keys",
	sample: (random) => random.draw((require_tokens()).alphabets.lowerHex, 32)
}, {
	id: "datadog-application-key",
	name: "a Datadog application key",
	keywords: [],
	form: /[0-9a-f]{40}/,
	needs: [
		"dd_app_key",
		"dd_application_key",
		"datadog"
	],
	floor: "lowerHex",
	revoke: "https://app.datadoghq.com/organization-settings/application-keys",
	sample: (random) => random.draw((require_tokens()).alphabets.lowerHex, 40)
}];
// src/tokens/providers/deepgram.ts
var deepgram_default = [{
	id: "deepgram-api-key",
	name: "a Deepgram API key",
	keywords: [],
	form: /[0-9a-f]{40}/,
	needs: ["deepgram"],
	floor: "lowerHex",
	revoke: "https://console.deepgram.com",
	sample: (random) => random.draw((require_tokens()).alphabets.lowerHex, 40)
}];
// src/tokens/providers/deepseek.ts
var deepseek_default = [{
	id: "deepseek-api-key",
	name: "a DeepSeek API key",
	keywords: [],
	form: /sk-[0-9a-f]{32}/,
	needs: ["deepseek"],
	random: (token) => token.slice(3),
	floor: "lowerHex",
	revoke: "https://platform.deepseek.com/api_keys",
	sample: (random) => `sk-${random.draw((require_tokens()).alphabets.lowerHex, 32)}`
}];
// src/tokens/providers/deno.ts
var deno_default = [{
	id: "deno-deploy-token",
	name: "a Deno Deploy token",
	keywords: ["ddp_", "ddw_"],
	form: /(?:ddp|ddw)_[A-Za-z0-9]{36}/,
	floor: "base62",
	revoke: "https://dash.deno.com/account#access-tokens",
	sample: (random) => `ddp_${random.draw((require_tokens()).alphabets.base62, 36)}`
}];
// src/tokens/providers/digitalocean.ts
var digitalocean_default = [
	{
		id: "digitalocean-personal-access-token",
		name: "a DigitalOcean personal access token",
		keywords: ["dop_v1_"],
		form: /dop_v1_[0-9a-f]{64}/,
		floor: "lowerHex",
		revoke: "https://cloud.digitalocean.com/account/api/tokens",
		sample: (random) => `dop_v1_${random.draw((require_tokens()).alphabets.lowerHex, 64)}`
	},
	{
		id: "digitalocean-oauth-token",
		name: "a DigitalOcean OAuth token",
		keywords: ["doo_v1_"],
		form: /doo_v1_[0-9a-f]{64}/,
		floor: "lowerHex",
		revoke: "https://cloud.digitalocean.com/account/api/tokens",
		sample: (random) => `doo_v1_${random.draw((require_tokens()).alphabets.lowerHex, 64)}`
	},
	{
		id: "digitalocean-refresh-token",
		name: "a DigitalOcean refresh token",
		keywords: ["dor_v1_"],
		form: /dor_v1_[0-9a-f]{64}/,
		floor: "lowerHex",
		revoke: "https://cloud.digitalocean.com/account/api/tokens",
		sample: (random) => `dor_v1_${random.draw((require_tokens()).alphabets.lowerHex, 64)}`
	}
];
// src/tokens/providers/discord.ts
var discord_default = [{
	id: "discord-bot-token",
	name: "a Discord bot token",
	keywords: [],
	run: 24,
	form: /[MNO][A-Za-z0-9]{23,27}\.[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{27,38}/,
	floor: "base64url",
	random: (token) => token.slice(token.lastIndexOf(".") + 1),
	prove: (token) => provenIf(/^[1-9][0-9]{16,19}$/.test(decodeBase64Text(token.slice(0, token.indexOf("."))) ?? "")),
	refutationSilences: true,
	opens: (token) => {
		const user = decodeBase64Text(token.slice(0, token.indexOf(".")));
		return user === void 0 ? [] : [{
			what: "user",
			value: user
		}];
	},
	revoke: "https://discord.com/developers/applications",
	sample: (random) => {
		return `${Buffer.from(`1${random.draw((require_tokens()).alphabets.digits, 18)}`).toString("base64url")}.G${random.draw((require_tokens()).alphabets.base64url, 5)}.${random.draw((require_tokens()).alphabets.base64url, 38)}`;
	}
}, {
	id: "discord-webhook",
	name: "a Discord webhook",
	keywords: ["/api/webhooks/"],
	form: /discord(?:app)?\.com\/api\/webhooks\/[0-9]{17,20}\/[A-Za-z0-9_-]{60,80}/,
	floor: "base64url",
	random: (token) => token.slice(token.lastIndexOf("/") + 1),
	opens: (token) => [{
		what: "key",
		value: `webhook ${token.split("/").at(-2) ?? ""}`
	}],
	revoke: "https://support.discord.com/hc/en-us/articles/228383668-Intro-to-Webhooks",
	sample: (random) => `discord.com/api/webhooks/1${random.draw((require_tokens()).alphabets.digits, 18)}/${random.draw((require_tokens()).alphabets.base64url, 68)}`
}];
// src/tokens/providers/docker.ts
var docker_default = [
	{
		id: "docker-personal-access-token",
		name: "a Docker personal access token",
		keywords: ["dckr_pat_"],
		form: /dckr_pat_[A-Za-z0-9_-]{27}/,
		floor: "base64url",
		revoke: "https://app.docker.com/settings/personal-access-tokens",
		sample: (random) => `dckr_pat_${random.draw((require_tokens()).alphabets.base64url, 27)}`
	},
	{
		id: "docker-organisation-access-token",
		name: "a Docker organisation access token",
		keywords: ["dckr_oat_"],
		form: /dckr_oat_[A-Za-z0-9_-]{32}/,
		floor: "base64url",
		revoke: "https://app.docker.com/settings/personal-access-tokens",
		sample: (random) => `dckr_oat_${random.draw((require_tokens()).alphabets.base64url, 32)}`
	},
	{
		id: "docker-swarm-join-token",
		name: "a Docker Swarm join token",
		keywords: ["SWMTKN-1-"],
		form: /SWMTKN-1-[0-9a-z]{50}-[0-9a-z]{25}/,
		random: (token) => token.slice(9, 59),
		floor: "lowerAlnum",
		revoke: "https://docs.docker.com/reference/cli/docker/swarm/join-token/",
		sample: (random) => `SWMTKN-1-${random.draw((require_tokens()).alphabets.lowerAlnum, 50)}-${random.draw((require_tokens()).alphabets.lowerAlnum, 25)}`
	},
	{
		id: "docker-swarm-unlock-key",
		name: "a Docker Swarm unlock key",
		keywords: ["SWMKEY-1-"],
		form: /SWMKEY-1-[A-Za-z0-9+/]{43}/,
		floor: "base64",
		revoke: "https://docs.docker.com/reference/cli/docker/swarm/unlock-key/",
		sample: (random) => `SWMKEY-1-${random.draw((require_tokens()).alphabets.base64, 43)}`
	}
];
// src/tokens/providers/doppler.ts
var doppler_default = [
	{
		id: "doppler-personal-token",
		name: "a Doppler personal token",
		keywords: ["dp.pt."],
		form: /dp\.pt\.[A-Za-z0-9]{40,44}/,
		floor: "base62",
		revoke: "https://dashboard.doppler.com",
		sample: (random) => `dp.pt.${random.draw((require_tokens()).alphabets.base62, 40)}`
	},
	{
		id: "doppler-service-account-token",
		name: "a Doppler service account token",
		keywords: ["dp.sa."],
		form: /dp\.sa\.[A-Za-z0-9]{40,44}/,
		floor: "base62",
		revoke: "https://dashboard.doppler.com",
		sample: (random) => `dp.sa.${random.draw((require_tokens()).alphabets.base62, 40)}`
	},
	{
		id: "doppler-cli-token",
		name: "a Doppler CLI token",
		keywords: ["dp.ct."],
		form: /dp\.ct\.[A-Za-z0-9]{40,44}/,
		floor: "base62",
		revoke: "https://dashboard.doppler.com",
		sample: (random) => `dp.ct.${random.draw((require_tokens()).alphabets.base62, 40)}`
	},
	{
		id: "doppler-scim-token",
		name: "a Doppler SCIM token",
		keywords: ["dp.scim."],
		form: /dp\.scim\.[A-Za-z0-9]{40,44}/,
		floor: "base62",
		revoke: "https://dashboard.doppler.com",
		sample: (random) => `dp.scim.${random.draw((require_tokens()).alphabets.base62, 40)}`
	},
	{
		id: "doppler-audit-token",
		name: "a Doppler audit token",
		keywords: ["dp.audit."],
		form: /dp\.audit\.[A-Za-z0-9]{40,44}/,
		floor: "base62",
		revoke: "https://dashboard.doppler.com",
		sample: (random) => `dp.audit.${random.draw((require_tokens()).alphabets.base62, 40)}`
	},
	{
		id: "doppler-service-token",
		name: "a Doppler service token",
		keywords: ["dp.st."],
		form: /dp\.st\.(?:[a-z0-9_-]{2,35}\.)?[A-Za-z0-9]{40,44}/,
		random: (token) => token.replace(/^.*\./, ""),
		floor: "base62",
		opens: (token) => token.split(".").length > 3 ? [{
			what: "scope",
			value: token.split(".")[2] ?? ""
		}] : [],
		revoke: "https://dashboard.doppler.com",
		sample: (random) => `dp.st.prd.${random.draw((require_tokens()).alphabets.base62, 43)}`
	}
];
// src/tokens/providers/dropbox.ts
var dropbox_default = [{
	id: "dropbox-access-token",
	name: "a Dropbox access token",
	keywords: ["sl."],
	form: /sl\.[A-Za-z0-9_-]{130,1400}/,
	floor: "base64url",
	revoke: "https://www.dropbox.com/account/connected_apps",
	sample: (random) => `sl.${random.draw((require_tokens()).alphabets.base64url, 130)}`
}];
// src/tokens/providers/dynatrace.ts
var dynatrace_default = [{
	id: "dynatrace-api-token",
	name: "a Dynatrace API token",
	keywords: ["dt0c01."],
	form: /dt0c01\.[A-Z2-7]{24}\.[A-Z2-7]{64}/,
	random: (token) => token.slice(-64),
	floor: "base32",
	revoke: "https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens",
	sample: (random) => `dt0c01.${random.draw((require_tokens()).alphabets.base32, 24)}.${random.draw((require_tokens()).alphabets.base32, 64)}`
}, {
	id: "dynatrace-platform-token",
	name: "a Dynatrace platform token",
	keywords: [
		"dt0s16.",
		"dt0s08.",
		"dt0s01."
	],
	form: /(?:dt0s16|dt0s08|dt0s01)\.[A-Z2-7]{8}\.[A-Z2-7]{64}/,
	random: (token) => token.slice(-64),
	floor: "base32",
	revoke: "https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/platform-tokens",
	sample: (random) => `dt0s16.${random.draw((require_tokens()).alphabets.base32, 8)}.${random.draw((require_tokens()).alphabets.base32, 64)}`
}];
// src/tokens/providers/elastic.ts
var elastic_default = [{
	id: "elastic-cloud-api-key",
	name: "an Elastic Cloud API key",
	keywords: ["essu_"],
	form: /essu_[A-Za-z0-9+/_-]{60,200}={0,2}/,
	floor: "base64",
	revoke: "https://cloud.elastic.co/account/keys",
	sample: (random) => `essu_${random.draw((require_tokens()).alphabets.base64, 76)}`
}];
// src/tokens/providers/elevenlabs.ts
var elevenlabs_default = [{
	id: "elevenlabs-api-key",
	name: "an ElevenLabs API key",
	keywords: ["sk_"],
	form: /sk_[0-9a-f]{48}/,
	floor: "lowerHex",
	revoke: "https://elevenlabs.io/app/settings/api-keys",
	sample: (random) => `sk_${random.draw((require_tokens()).alphabets.lowerHex, 48)}`
}];
// src/tokens/providers/figma.ts
var figma_default = [{
	id: "figma-personal-access-token",
	name: "a Figma personal access token",
	keywords: ["figd_"],
	form: /figd_[A-Za-z0-9_-]{38,42}/,
	floor: "base64url",
	revoke: "https://www.figma.com/settings",
	sample: (random) => `figd_${random.draw((require_tokens()).alphabets.base64url, 38)}`
}];
// src/tokens/providers/firecrawl.ts
var firecrawl_default = [{
	id: "firecrawl-api-key",
	name: "a Firecrawl API key",
	keywords: ["fc-"],
	form: /fc-[0-9a-f]{32}/,
	floor: "lowerHex",
	revoke: "https://www.firecrawl.dev/app/api-keys",
	sample: (random) => `fc-${random.draw((require_tokens()).alphabets.lowerHex, 32)}`
}];
// src/tokens/providers/fireworks.ts
var fireworks_default = [{
	id: "fireworks-api-key",
	name: "a Fireworks AI API key",
	keywords: ["fw_"],
	form: /fw_[A-Za-z0-9]{24}/,
	floor: "base62",
	revoke: "https://app.fireworks.ai/settings/users/api-keys",
	sample: (random) => `fw_${random.draw((require_tokens()).alphabets.base62, 24)}`
}];
// src/tokens/providers/fly.ts
/**
* Whether a macaroon of Fly.io begins as its MessagePack must (https://pkg.go.dev/github.com/superfly/macaroon): a list of four, in it a
* nonce of a key id, sixteen random bytes and, in newer ones, a boolean; then the location as text.
*/
function proveMacaroon(token) {
	const bytes = decodeBase64(token.slice(token.indexOf("_") + 1));
	const [list, nonce, binary, length = 0] = bytes ?? [];
	if (bytes === void 0 || list !== 148 || nonce !== 146 && nonce !== 147 || binary !== 196) return "refuted";
	const random = 4 + length;
	if (bytes[random] !== 196 || bytes[random + 1] !== 16) return "refuted";
	const flag = bytes[random + 18] ?? 0;
	if (nonce === 147 && flag !== 194 && flag !== 195) return "refuted";
	const location = bytes[random + (nonce === 147 ? 19 : 18)] ?? 0;
	return provenIf(location >= 160 && location < 192 || location === 217);
}
function write$1(random) {
	const location = Buffer.from("https://api.fly.io/v1");
	const caveats = Buffer.from([
		146,
		0,
		196,
		60
	]);
	const parts = [
		Buffer.from([
			148,
			147,
			196,
			8
		]),
		random.bytes(8),
		Buffer.from([196, 16]),
		random.bytes(16),
		Buffer.from([194, 160 + location.length]),
		location,
		caveats,
		random.bytes(60),
		Buffer.from([196, 32]),
		random.bytes(32)
	];
	return `fm2_${Buffer.concat(parts.map((part) => Buffer.from(part))).toString("base64")}`;
}
var fly_default = [{
	id: "fly-access-token",
	name: "a Fly.io access token",
	keywords: [
		"fm1r_",
		"fm1a_",
		"fm2_"
	],
	form: /fm(?:1[ar]|2)_[A-Za-z0-9+/]{100,4000}={0,2}/,
	floor: "base64",
	random: (token) => token.slice(-48).replace(/=+$/, ""),
	prove: proveMacaroon,
	revoke: "https://fly.io/docs/security/tokens/",
	sample: write$1
}];
// src/tokens/providers/friendli.ts
var friendli_default = [{
	id: "friendli-token",
	name: "a Friendli token",
	keywords: ["flp_"],
	form: /flp_[A-Za-z0-9]{46}/,
	floor: "base62",
	revoke: "https://friendli.ai/suite/setting/tokens",
	sample: (random) => `flp_${random.draw((require_tokens()).alphabets.base62, 46)}`
}];
// src/tokens/providers/github.ts
/** https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/: the body's CRC-32 in base62. */
function proveChecksum(token) {
	return provenIf(writeBase62(crc32(token.slice(4, -6))) === token.slice(-6));
}
function writeToken(random, prefix, length) {
	const body = random.draw((require_tokens()).alphabets.base62, length);
	return `${prefix}${body}${writeBase62(crc32(body))}`;
}
/** The first eight characters of the SHA-256, in base32, of all before the last sixteen characters: they stand right there. */
function fineGrainedChecksum(head) {
	return encodeBase32((0, (node_crypto()).createHash)("sha256").update(head).digest()).slice(0, 8);
}
var revoke$9 = "https://github.com/settings/tokens";
var apps = "https://github.com/settings/apps/authorizations";
var github_default = [
	{
		id: "github-personal-access-token",
		name: "a GitHub personal access token",
		keywords: ["ghp_"],
		form: /ghp_[A-Za-z0-9]{36}/,
		floor: "base62",
		evidence: "checksum",
		prove: proveChecksum,
		refutationSilences: true,
		revoke: revoke$9,
		sample: (random) => writeToken(random, "ghp_", 30)
	},
	{
		id: "github-oauth-token",
		name: "a GitHub OAuth access token",
		keywords: ["gho_"],
		form: /gho_[A-Za-z0-9]{36}/,
		floor: "base62",
		evidence: "checksum",
		prove: proveChecksum,
		refutationSilences: true,
		revoke: apps,
		sample: (random) => writeToken(random, "gho_", 30)
	},
	{
		id: "github-app-user-token",
		name: "a GitHub App user access token",
		keywords: ["ghu_"],
		form: /ghu_[A-Za-z0-9]{36}/,
		floor: "base62",
		evidence: "checksum",
		prove: proveChecksum,
		refutationSilences: true,
		revoke: apps,
		sample: (random) => writeToken(random, "ghu_", 30)
	},
	{
		id: "github-app-installation-token",
		name: "a GitHub App installation access token",
		keywords: ["ghs_"],
		form: /ghs_[A-Za-z0-9]{36}/,
		floor: "base62",
		evidence: "checksum",
		prove: proveChecksum,
		refutationSilences: true,
		revoke: "https://docs.github.com/en/rest/apps/installations#revoke-an-installation-access-token",
		sample: (random) => writeToken(random, "ghs_", 30)
	},
	{
		id: "github-app-installation-jwt",
		name: "a GitHub App installation access token",
		keywords: ["ghs_"],
		form: /ghs_[0-9]{1,12}_eyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{20,1000}/,
		floor: "base64url",
		random: (token) => token.slice(token.lastIndexOf(".") + 1),
		prove: (token) => proveJwt(jwtIn(token), () => true),
		opens: (token) => [{
			what: "scope",
			value: `app ${token.split("_")[1] ?? ""}`
		}, ...expiryOf(readJwt(jwtIn(token))?.claims ?? {})],
		revoke: "https://docs.github.com/en/rest/apps/installations#revoke-an-installation-access-token",
		sample: (random) => `ghs_${random.draw((require_tokens()).alphabets.digits, 6)}_${writeJwt(random, {
			iss: "https://github.com",
			exp: 19e8
		}, "RS256")}`
	},
	{
		id: "github-refresh-token",
		name: "a GitHub App refresh token",
		keywords: ["ghr_"],
		form: /ghr_[A-Za-z0-9]{76}/,
		floor: "base62",
		evidence: "checksum",
		prove: proveChecksum,
		refutationSilences: true,
		revoke: apps,
		sample: (random) => writeToken(random, "ghr_", 70)
	},
	{
		id: "github-fine-grained-token",
		name: "a GitHub fine-grained personal access token",
		keywords: ["github_pat_"],
		form: /github_pat_[0-9][A-Za-z0-9]{21}_[A-Za-z0-9]{59}/,
		floor: "base62",
		random: (token) => token.slice(34, 77),
		evidence: "checksum",
		prove: (token) => provenIf(fineGrainedChecksum(token.slice(0, 77)) === token.slice(77, 85)),
		revoke: "https://github.com/settings/personal-access-tokens",
		sample: (random) => {
			const head = `github_pat_${`${random.draw((require_tokens()).alphabets.digits, 1)}${random.draw((require_tokens()).alphabets.base62, 21)}`}_${random.draw((require_tokens()).alphabets.base62, 43)}`;
			return `${head}${fineGrainedChecksum(head)}${random.draw((require_tokens()).alphabets.base62, 8)}`;
		}
	}
];
function jwtIn(token) {
	return token.slice(token.indexOf("_", 4) + 1);
}
// src/tokens/providers/gitlab.ts
var revoke$8 = "https://gitlab.com/-/user_settings/personal_access_tokens";
var docs = "https://docs.gitlab.com/security/tokens/";
var base36 = (require_tokens()).alphabets.lowerAlnum;
/** https://gitlab.com/gitlab-org/gitlab/-/blob/master/lib/authn/token_field/generator/routable_token.rb. */
function checksumOf(head) {
	return writeNumber(crc32(head), base36, 7);
}
var named = /* @__PURE__ */ new Map([
	["o", "organisation"],
	["u", "user"],
	["p", "project"],
	["g", "scope"]
]);
/** The ids that a routable token says it belongs to: lines `key:id` before as many random bytes as its last byte tells, ids in base36. */
function routeOf(token) {
	const bytes = decodeBase64(token.slice(token.indexOf("-") + 1, token.indexOf(".")).replace(/^t[0-9]_/, ""));
	return (bytes?.subarray(0, Math.max(0, bytes.length - 1 - (bytes.at(-1) ?? 0))).toString("latin1") ?? "").split("\n").flatMap((line) => {
		const [, key = "", id = ""] = /^([cgopu]):([0-9a-z]{1,13})$/.exec(line) ?? [];
		const what = named.get(key);
		return what === void 0 ? [] : [{
			what,
			value: `${key === "g" ? "group " : ""}${Number.parseInt(id, 36)}`
		}];
	});
}
function writeRoutable(random) {
	const ids = `c:1\no:${random.draw("123456789", 2)}\nu:${random.draw("123456789", 4)}`;
	const payload = Buffer.concat([
		Buffer.from(ids),
		Buffer.from(random.bytes(16)),
		Buffer.from([16])
	]).toString("base64url");
	const head = `glpat-${payload}.01.${writeNumber(payload.length, base36, 2)}`;
	return `${head}${checksumOf(head)}`;
}
/** A token that is a prefix and randomness. */
function plain(prefix, length, id, name) {
	return {
		id,
		name,
		keywords: [prefix],
		form: new RegExp(`${prefix}[A-Za-z0-9_-]{${length}}`),
		floor: "base64url",
		revoke: docs,
		sample: (random) => `${prefix}${random.draw((require_tokens()).alphabets.base64url, length)}`
	};
}
var gitlab_default = [
	{
		id: "gitlab-routable-token",
		name: "a GitLab token",
		keywords: [
			"glpat-",
			"gldt-",
			"glrt-",
			"glrtr-",
			"glcbt-",
			"glptt-",
			"glft-",
			"glimt-",
			"glagent-",
			"gloas-",
			"glsoat-",
			"glffct-"
		],
		form: /gl(?:pat|dt|rtr?|cbt|ptt|ft|imt|agent|oas|soat|ffct)-(?:t[0-9]_)?[A-Za-z0-9_-]{27,300}\.(?:[0-9a-z]{2}\.)?[0-9a-z]{9}/,
		evidence: "checksum",
		prove: (token) => provenIf(checksumOf(token.slice(0, -7)) === token.slice(-7)),
		floor: "base64url",
		random: (token) => token.slice(token.indexOf("-") + 1, token.indexOf(".")),
		opens: routeOf,
		revoke: revoke$8,
		sample: writeRoutable
	},
	{
		...plain("glpat-", 20, "gitlab-personal-access-token", "a GitLab personal, project or group access token"),
		revoke: revoke$8
	},
	plain("gldt-", 20, "gitlab-deploy-token", "a GitLab deploy token"),
	plain("glrt-", 20, "gitlab-runner-token", "a GitLab runner authentication token"),
	plain("glagent-", 50, "gitlab-agent-token", "a GitLab agent for Kubernetes token"),
	{
		...plain("gloas-", 64, "gitlab-oauth-application-secret", "a GitLab OAuth application secret"),
		floor: "lowerHex"
	},
	plain("glft-", 20, "gitlab-feed-token", "a GitLab feed token"),
	plain("glimt-", 25, "gitlab-incoming-mail-token", "a GitLab incoming mail token"),
	plain("glsoat-", 20, "gitlab-scim-token", "a GitLab SCIM token"),
	plain("glffct-", 20, "gitlab-feature-flags-client-token", "a GitLab feature flags client token"),
	plain("GR1348941", 20, "gitlab-runner-registration-token", "a GitLab runner registration token"),
	{
		id: "gitlab-pipeline-trigger-token",
		name: "a GitLab pipeline trigger token",
		keywords: ["glptt-"],
		form: /glptt-[0-9a-f]{40}/,
		floor: "lowerHex",
		revoke: docs,
		sample: (random) => `glptt-${random.draw((require_tokens()).alphabets.lowerHex, 40)}`
	},
	{
		id: "gitlab-ci-job-token",
		name: "a GitLab CI/CD job token",
		keywords: ["glcbt-"],
		form: /glcbt-[0-9a-f]{1,5}_[A-Za-z0-9_-]{20}/,
		floor: "base64url",
		random: (token) => token.slice(-20),
		revoke: docs,
		sample: (random) => `glcbt-${random.draw((require_tokens()).alphabets.lowerHex, 2)}_${random.draw((require_tokens()).alphabets.base64url, 20)}`
	}
];
// src/tokens/proofs/pem.ts
/** How OpenSSL 3 and Node, by version, say that they would have to ask somebody for the passphrase. */
var asksForPassphrase = /* @__PURE__ */ new Set(["ERR_MISSING_PASSPHRASE", "ERR_OSSL_CRYPTO_INTERRUPTED_OR_CANCELLED"]);
/**
* Reads one armoured block, however its lines are broken: by line feeds, by the two characters `\n` of a JSON or shell text, or by blanks.
* Undefined when it is cut.
*/
function readArmour(text) {
	const [, label, inside] = /^-----BEGIN ([A-Z0-9 ]{1,40})-----([\s\S]*)-----END \1-----$/.exec(text) ?? [];
	if (label === void 0 || inside === void 0) return void 0;
	const headers = [];
	const rest = inside.replaceAll(/\\[nr]/g, "\n").replaceAll("\\", "").replace(/^\s*(?:[A-Z][A-Za-z-]{1,30}: [^\n]{0,200}\s*)*/, (lines) => {
		headers.push(...lines.split("\n").map((line) => line.trim()));
		return "";
	});
	return {
		label,
		headers: headers.filter((line) => line !== ""),
		body: rest.replaceAll(/\s/g, "")
	};
}
/** How the bytes of keys are written, by any label. */
var encodings = [
	"pkcs8",
	"pkcs1",
	"sec1"
];
/**
* Whether a PEM block is a private key, by having OpenSSL read it. `unknown` for one that needs a passphrase: its form holds, but it opens
* nothing by itself.
*/
function provePrivateKey(text) {
	const armour = readArmour(text);
	if (armour === void 0) return "refuted";
	try {
		(0, (node_crypto()).createPrivateKey)(written(armour));
		return "confirmed";
	} catch (error) {
		if (error instanceof Error && "code" in error && asksForPassphrase.has(error.code)) return "unknown";
		return readMislabelled(armour) === void 0 ? "refuted" : "confirmed";
	}
}
/** The key of a PEM block; undefined where it is none, or needs a passphrase. */
function readPrivateKey(text) {
	const armour = readArmour(text);
	if (armour === void 0) return void 0;
	try {
		return (0, (node_crypto()).createPrivateKey)(written(armour));
	} catch {
		return readMislabelled(armour);
	}
}
/** Whether bytes are a private key that needs no passphrase: PKCS8, PKCS1 or SEC1. */
function proveKeyBytes(key) {
	return readKeyBytes(key) !== void 0;
}
/** Programs that take any label read a key under the wrong one too. */
function readMislabelled({ body }) {
	return readKeyBytes(Buffer.from(body, "base64"));
}
function readKeyBytes(key) {
	for (const type of encodings) try {
		return (0, (node_crypto()).createPrivateKey)({
			key,
			format: "der",
			type
		});
	} catch {}
}
/** The block as OpenSSL wants it, in lines of 64. */
function written({ label, headers, body }) {
	const head = headers.map((line) => `${line}\n`).join("");
	const lines = body.match(/.{1,64}/g)?.join("\n") ?? "";
	return `-----BEGIN ${label}-----\n${head}${head === "" ? "" : "\n"}${lines}\n-----END ${label}-----\n`;
}
/** A block with its body in lines of 64. */
function writeArmour(label, bytes, between = {}) {
	const lines = Buffer.from(bytes).toString("base64").match(/.{1,64}/g) ?? [];
	return [
		`-----BEGIN ${label}-----`,
		...between.head === void 0 ? [] : [between.head, ""],
		...lines,
		...between.tail === void 0 ? [] : [between.tail],
		`-----END ${label}-----`
	].join("\n");
}
// src/tokens/providers/google.ts
var credentials = "https://console.cloud.google.com/apis/credentials";
var hmac = "https://console.cloud.google.com/storage/settings;tab=interoperability";
var accounts = "https://console.cloud.google.com/iam-admin/serviceaccounts";
/** `PrivateKeyInfo` of an Ed25519 key up to its 32 bytes: as good as RSA for a sample. */
var ed25519$3 = Buffer.from("302e020100300506032b657004220420", "hex");
var google_default = [
	{
		id: "google-api-key",
		name: "a Google API key",
		keywords: ["AIza"],
		form: /AIza[A-Za-z0-9_-]{35}/,
		floor: "base64url",
		revoke: credentials,
		sample: (random) => `AIzaSy${random.draw("ABCD", 1)}${random.draw((require_tokens()).alphabets.base64url, 32)}`
	},
	{
		id: "google-express-mode-api-key",
		name: "a Google Vertex AI express mode API key",
		keywords: ["AQ.Ab8RN6"],
		form: /AQ\.Ab8RN6[A-Za-z0-9_-]{44}/,
		floor: "base64url",
		revoke: credentials,
		sample: (random) => `AQ.Ab8RN6${random.draw((require_tokens()).alphabets.base64url, 44)}`
	},
	{
		id: "google-oauth-client-secret",
		name: "a Google OAuth client secret",
		keywords: ["GOCSPX-"],
		form: /GOCSPX-[A-Za-z0-9_-]{28}/,
		floor: "base64url",
		revoke: credentials,
		sample: (random) => `GOCSPX-${random.draw((require_tokens()).alphabets.base64url, 28)}`
	},
	{
		id: "google-oauth-access-token",
		name: "a Google OAuth access token",
		keywords: ["ya29."],
		form: /ya29\.[A-Za-z0-9_.-]{40,2000}/,
		floor: "base64url",
		revoke: "https://myaccount.google.com/connections",
		sample: (random) => `ya29.a0${random.draw((require_tokens()).alphabets.base64url, 160)}`
	},
	{
		id: "google-oauth-refresh-token",
		name: "a Google OAuth refresh token",
		keywords: ["1//0"],
		form: /1\/\/0[A-Za-z0-9_-]{60,200}/,
		floor: "base64url",
		revoke: "https://myaccount.google.com/connections",
		sample: (random) => `1//0${random.draw((require_tokens()).alphabets.base64url, 98)}`
	},
	{
		id: "google-storage-hmac-id",
		name: "a Google Cloud Storage HMAC access id",
		keywords: ["GOOG"],
		form: /GOOG(?:1E)?(?:[A-Z0-9]{57}|[A-Z0-9]{20})/,
		floor: "upperAlnum",
		pair: "google-storage-hmac-secret",
		revoke: hmac,
		sample: (random) => `GOOG1E${random.draw((require_tokens()).alphabets.upperAlnum, 55)}`
	},
	{
		id: "google-storage-hmac-secret",
		name: "a Google Cloud Storage HMAC secret",
		keywords: [],
		needs: [
			"goog1e",
			"gcs_secret",
			"gcs-secret",
			"gcs_hmac",
			"gcs-hmac",
			"hmac_secret",
			"hmac-secret",
			"interoperability"
		],
		form: /(?<![A-Za-z0-9+/])(?![0-9a-f]{40}(?![A-Za-z0-9+/]))[A-Za-z0-9+/]{40}(?![A-Za-z0-9+/=])/,
		floor: "base64",
		revoke: hmac,
		sample: (random) => random.draw((require_tokens()).alphabets.base64, 40)
	},
	{
		id: "google-service-account-key",
		name: "a Google Cloud service account key",
		keywords: ["service_account"],
		form: /\{[^{}]{300,12000}\}/,
		boundary: "open",
		random: (token) => textOf(readObject(token) ?? {}, "private_key_id") ?? "",
		prove: (token) => {
			const key = readObject(token) ?? {};
			if (key.type !== "service_account" || textOf(key, "client_email") === void 0) return "refuted";
			return provenIf(provePrivateKey((textOf(key, "private_key") ?? "").trim()) === "confirmed");
		},
		refutationSilences: true,
		opens: (token) => {
			const key = readObject(token) ?? {};
			const [project, account] = [textOf(key, "project_id"), textOf(key, "client_email")];
			return [...project === void 0 ? [] : [{
				what: "project",
				value: project
			}], ...account === void 0 ? [] : [{
				what: "service account",
				value: account
			}]];
		},
		revoke: accounts,
		sample: (random) => {
			const project = `project-${random.draw((require_tokens()).alphabets.digits, 6)}`;
			return JSON.stringify({
				type: "service_account",
				project_id: project,
				private_key_id: random.draw((require_tokens()).alphabets.lowerHex, 40),
				private_key: `${writeArmour("PRIVATE KEY", Buffer.concat([ed25519$3, Buffer.from(random.bytes(32))]))}\n`,
				client_email: `deploy@${project}.iam.gserviceaccount.com`,
				client_id: random.draw((require_tokens()).alphabets.digits, 21),
				token_uri: "https://oauth2.googleapis.com/token"
			});
		}
	}
];
// src/tokens/providers/grafana.ts
/** Whether the base64 holds a JSON object with these keys. */
function holds(base64, ...keys) {
	const object = decodeBase64Object(base64);
	return object !== void 0 && keys.every((key) => key in object);
}
function organisationOf(base64, key) {
	const value = decodeBase64Object(base64)?.[key];
	return typeof value === "string" || typeof value === "number" ? [{
		what: "organisation",
		value: String(value)
	}] : [];
}
function regionOf(base64) {
	const region = asObject(decodeBase64Object(base64)?.m)?.r;
	return typeof region === "string" ? [{
		what: "region",
		value: region
	}] : [];
}
/** What is random inside: the key; of what cannot be read, all of it. */
function secretOf(base64) {
	const key = decodeBase64Object(base64)?.k;
	return typeof key === "string" ? key : base64;
}
function encode(value) {
	return Buffer.from(JSON.stringify(value)).toString("base64");
}
function keyOf(random, length) {
	return random.draw((require_tokens()).alphabets.base62, length);
}
var grafana_default = [
	{
		id: "grafana-service-account-token",
		name: "a Grafana service account token",
		keywords: ["glsa_"],
		form: /glsa_[A-Za-z0-9]{32}_[0-9a-f]{8}/,
		floor: "base62",
		random: (token) => token.slice(5, 37),
		evidence: "checksum",
		prove: (token) => provenIf(crc32Bytes(token.slice(0, 37)).toString("hex") === token.slice(38)),
		refutationSilences: true,
		revoke: "https://grafana.com/docs/grafana/latest/administration/service-accounts/",
		sample: (random) => {
			const head = `glsa_${keyOf(random, 32)}`;
			return `${head}_${crc32Bytes(head).toString("hex")}`;
		}
	},
	{
		id: "grafana-cloud-token",
		name: "a Grafana Cloud access policy token",
		keywords: ["glc_eyJ"],
		form: /glc_eyJ[A-Za-z0-9+/]{32,600}={0,2}/,
		floor: "base62",
		random: (token) => secretOf(token.slice(4)),
		prove: (token) => provenIf(holds(token.slice(4), "o", "n", "k", "m")),
		opens: (token) => [...organisationOf(token.slice(4), "o"), ...regionOf(token.slice(4))],
		revoke: "https://grafana.com/docs/grafana-cloud/account-management/authentication-and-permissions/access-policies/",
		sample: (random) => `glc_${encode({
			o: random.draw("123456789", 6),
			n: "metrics",
			k: keyOf(random, 24),
			m: { r: "eu" }
		})}`
	},
	{
		id: "grafana-legacy-api-key",
		name: "a Grafana API key of the old form",
		keywords: ["eyJrIjoi"],
		form: /eyJrIjoi[A-Za-z0-9+/]{50,400}={0,2}/,
		floor: "base62",
		random: secretOf,
		prove: (token) => provenIf(holds(token, "k", "n", "id")),
		opens: (token) => organisationOf(token, "id"),
		revoke: "https://grafana.com/docs/grafana/latest/administration/service-accounts/migrate-api-keys/",
		sample: (random) => encode({
			k: keyOf(random, 32),
			n: "deploy",
			id: 1
		})
	}
];
// src/tokens/providers/groq.ts
var groq_default = [{
	id: "groq-api-key",
	name: "a Groq API key",
	keywords: ["gsk_"],
	form: /gsk_(?=[A-Za-z0-9]{10,40}(?:WGdyb3FY|hncm9xW|YZ3JvcV))[A-Za-z0-9]{52}/,
	floor: "base62",
	random: (token) => token.slice(4).replace("WGdyb3FY", ""),
	revoke: "https://console.groq.com/keys",
	sample: (random) => `gsk_${random.draw((require_tokens()).alphabets.base62, 20)}WGdyb3FY${random.draw((require_tokens()).alphabets.base62, 24)}`
}];
// src/tokens/providers/harness.ts
var harness_default = [{
	id: "harness-api-key",
	name: "a Harness API key",
	keywords: ["pat.", "sat."],
	form: /(?:pat|sat)\.[A-Za-z0-9_-]{22}\.[0-9a-f]{24}\.[A-Za-z0-9]{20}/,
	random: (token) => token.slice(4, 26),
	floor: "base64url",
	revoke: "https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys/",
	sample: (random) => `pat.${random.draw((require_tokens()).alphabets.base64url, 22)}.${random.draw((require_tokens()).alphabets.lowerHex, 24)}.${random.draw((require_tokens()).alphabets.base62, 20)}`
}];
// src/tokens/providers/hashicorp.ts
var revoke$7 = "https://developer.hashicorp.com/vault/docs/commands/token/revoke";
/**
* Service tokens are the protobuf message SignedToken (vault/tokens/token.proto): version 1, an HMAC of 32 bytes, and a Token to the last
* byte, which begins with its random text.
*/
function proveSignedToken(token) {
	const bytes = decodeBase64(token.slice(4));
	if (bytes === void 0 || !bytes.subarray(0, 4).equals(Buffer.from([
		8,
		1,
		18,
		32
	]))) return "refuted";
	const [field, length = 0, first] = bytes.subarray(36);
	return provenIf(field === 26 && 38 + length === bytes.length && first === 10);
}
var hashicorp_default = [
	{
		id: "vault-service-token",
		name: "a HashiCorp Vault service token",
		keywords: ["hvs.CAES"],
		form: /hvs\.CAES[A-Za-z0-9_-]{86,296}/,
		floor: "base64url",
		prove: proveSignedToken,
		revoke: revoke$7,
		sample: (random) => {
			const inner = Buffer.concat([Buffer.from([10, 28]), Buffer.from(`hvs.${random.draw((require_tokens()).alphabets.base62, 24)}`)]);
			const parts = [
				Buffer.from([
					8,
					1,
					18,
					32
				]),
				Buffer.from(random.bytes(32)),
				Buffer.from([26, inner.length]),
				inner
			];
			return `hvs.${Buffer.concat(parts).toString("base64url")}`;
		}
	},
	{
		id: "vault-root-token",
		name: "a HashiCorp Vault root or namespace token",
		keywords: ["hvs."],
		form: /hvs\.[A-Za-z0-9]{24}(?:\.[A-Za-z0-9]{5})?/,
		floor: "base62",
		random: (token) => token.slice(4, 28),
		revoke: revoke$7,
		sample: (random) => `hvs.${random.draw((require_tokens()).alphabets.base62, 24)}`
	},
	{
		id: "vault-batch-token",
		name: "a HashiCorp Vault batch token",
		keywords: ["hvb."],
		form: /hvb\.[A-Za-z0-9_-]{138,300}/,
		floor: "base64url",
		random: (token) => token.slice(12),
		revoke: revoke$7,
		sample: (random) => `hvb.AAAAAQ${random.draw((require_tokens()).alphabets.base64url, 150)}`
	},
	{
		id: "vault-recovery-token",
		name: "a HashiCorp Vault recovery token",
		keywords: ["hvr."],
		form: /hvr\.[A-Za-z0-9_-]{24,300}/,
		floor: "base64url",
		revoke: revoke$7,
		sample: (random) => `hvr.${random.draw((require_tokens()).alphabets.base62, 24)}`
	},
	{
		id: "vault-legacy-token",
		name: "a HashiCorp Vault token of the old form",
		keywords: [],
		needs: ["vault"],
		form: /[sb]\.[A-Za-z0-9]{24}/,
		floor: "base62",
		random: (token) => token.slice(2),
		revoke: revoke$7,
		sample: (random) => `s.${random.draw((require_tokens()).alphabets.base62, 24)}`
	},
	{
		id: "terraform-cloud-token",
		name: "an HCP Terraform API token",
		keywords: [".atlasv1."],
		form: /[A-Za-z0-9]{14}\.atlasv1\.[A-Za-z0-9_-]{60,70}/,
		floor: "base62",
		random: (token) => token.slice(23),
		revoke: "https://app.terraform.io/app/settings/tokens",
		sample: (random) => `${random.draw((require_tokens()).alphabets.base62, 14)}.atlasv1.${random.draw((require_tokens()).alphabets.base62, 67)}`
	}
];
// src/tokens/providers/heroku.ts
var heroku_default = [{
	id: "heroku-api-key",
	name: "a Heroku API key",
	keywords: ["HRKU-AA"],
	form: /HRKU-AA[A-Za-z0-9_-]{58}/,
	floor: "base64url",
	revoke: "https://dashboard.heroku.com/account",
	sample: (random) => `HRKU-AA${random.draw((require_tokens()).alphabets.base64url, 58)}`
}];
// src/tokens/providers/htpasswd.ts
var revoke$6 = "https://httpd.apache.org/docs/current/programs/htpasswd.html";
/** A user, a colon and a password's hash, which guessing breaks: weaker than a password, and secret all the same. */
var htpasswd_default = [
	{
		id: "htpasswd-bcrypt",
		name: "a password hash (bcrypt) of an htpasswd file",
		keywords: [
			":$2y$",
			":$2a$",
			":$2b$"
		],
		form: /[A-Za-z0-9._@-]{1,64}:\$2[aby]\$[0-9]{2}\$[A-Za-z0-9./]{53}/,
		floor: "base64",
		random: (token) => token.slice(-53),
		opens: (token) => [{
			what: "user",
			value: token.slice(0, token.indexOf(":"))
		}],
		revoke: revoke$6,
		sample: (random) => `${random.draw((require_tokens()).alphabets.lower, 6)}:$2y$05$${random.draw(`${(require_tokens()).alphabets.base62}./`, 53)}`
	},
	{
		id: "htpasswd-md5",
		name: "a password hash (MD5) of an htpasswd file",
		keywords: [":$apr1$"],
		form: /[A-Za-z0-9._@-]{1,64}:\$apr1\$[A-Za-z0-9./]{1,8}\$[A-Za-z0-9./]{22}/,
		floor: "base64",
		random: (token) => token.slice(-22),
		opens: (token) => [{
			what: "user",
			value: token.slice(0, token.indexOf(":"))
		}],
		revoke: revoke$6,
		sample: (random) => `${random.draw((require_tokens()).alphabets.lower, 6)}:$apr1$${random.draw((require_tokens()).alphabets.base62, 8)}$${random.draw(`${(require_tokens()).alphabets.base62}./`, 22)}`
	},
	{
		id: "htpasswd-sha1",
		name: "a password hash (SHA-1) of an htpasswd file",
		keywords: [":{SHA}"],
		form: /[A-Za-z0-9._@-]{1,64}:\{SHA\}[A-Za-z0-9+/]{27}=/,
		floor: "base64",
		random: (token) => token.slice(-28, -1),
		opens: (token) => [{
			what: "user",
			value: token.slice(0, token.indexOf(":"))
		}],
		revoke: revoke$6,
		sample: (random) => `${random.draw((require_tokens()).alphabets.lower, 6)}:{SHA}${Buffer.from(random.bytes(20)).toString("base64")}`
	}
];
// src/tokens/providers/huggingface.ts
var huggingface_default = [
	{
		id: "huggingface-user-token",
		name: "a Hugging Face user access token",
		keywords: ["hf_"],
		form: /hf_[A-Za-z]{34}/,
		floor: "letters",
		revoke: "https://huggingface.co/settings/tokens",
		sample: (random) => `hf_${random.draw((require_tokens()).alphabets.letters, 34)}`
	},
	{
		id: "huggingface-organisation-token",
		name: "a Hugging Face organisation token",
		keywords: ["api_org_"],
		form: /api_org_[A-Za-z]{34}/,
		floor: "letters",
		revoke: "https://huggingface.co/settings/tokens",
		sample: (random) => `api_org_${random.draw((require_tokens()).alphabets.letters, 34)}`
	},
	{
		id: "huggingface-oauth-token",
		name: "a Hugging Face OAuth token",
		keywords: ["hf_oauth_"],
		form: /hf_oauth_[A-Za-z0-9_.-]{34,2000}/,
		floor: "base64url",
		revoke: "https://huggingface.co/settings/connected-applications",
		sample: (random) => `hf_oauth_${random.draw((require_tokens()).alphabets.base64url, 48)}`
	}
];
// src/tokens/providers/infracost.ts
var infracost_default = [{
	id: "infracost-api-key",
	name: "an Infracost API key",
	keywords: ["ico-"],
	form: /ico-[A-Za-z0-9]{32}/,
	floor: "base62",
	revoke: "https://dashboard.infracost.io",
	sample: (random) => `ico-${random.draw((require_tokens()).alphabets.base62, 32)}`
}];
// src/tokens/providers/jdbc.ts
/** `jdbc:postgresql://host/db?user=u&password=p`, `jdbc:sqlserver://host;user=u;password=p`, `jdbc:oracle:thin:u/p@host`. */
function loginOf(url) {
	const host = /(?:\/\/|@)\/{0,2}([A-Za-z0-9.-]{1,253})/.exec(url)?.[1] ?? "";
	const [, owner, inPlace] = /^jdbc:oracle:[a-z0-9]{2,5}:([^/@]{1,64})\/([^@]{1,128})@/.exec(url) ?? [];
	const password = inPlace ?? /[?&;](?:password|pwd)=([^&;]{0,128})$/i.exec(url)?.[1];
	const user = owner ?? /[?&;](?:user|username|uid)=([^&;]{0,128})/i.exec(url)?.[1] ?? "";
	return password === void 0 ? void 0 : {
		user,
		password,
		host
	};
}
var jdbc_default = [{
	id: "jdbc-url",
	name: "a JDBC address with its password",
	keywords: ["jdbc:"],
	form: /(?<![A-Za-z0-9])jdbc:(?:oracle:[a-z0-9]{2,5}:[^\s"'`/@]{1,64}\/[^\s"'`/@]{1,128}@[A-Za-z0-9.:/-]{1,253}|[a-z0-9]{2,20}:(?:(?!jdbc:)[^\s"'`<>]){1,400}?[?&;](?:password|Password|PASSWORD|pwd|PWD)=[^\s"'`&;<>]{1,128})/,
	boundary: "own",
	yields: true,
	random: (token) => loginOf(token)?.password ?? "",
	prove: (token) => proveLogin(loginOf(token)),
	refutationSilences: true,
	opens: (token) => openedBy$1(loginOf(token)),
	revoke: "https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html",
	sample: (random) => `jdbc:postgresql://db-${random.draw((require_tokens()).alphabets.lower, 4)}.internal.test:5432/app?user=app&password=${random.draw((require_tokens()).alphabets.base62, 20)}`
}];
// src/tokens/providers/jfrog.ts
var revoke$5 = "https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens";
var base58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
var jfrog_default = [{
	id: "jfrog-reference-token",
	name: "a JFrog reference token",
	keywords: ["cmVmdGtuOj"],
	form: /cmVmdGtuOj[A-Za-z0-9+/]{50,70}={0,2}/,
	floor: "base62",
	random: (token) => (decodeBase64Text(token) ?? token).replace(/^.*:/, ""),
	prove: (token) => provenIf(/^reftkn:[0-9]{1,3}:[0-9]{1,12}:[A-Za-z0-9_/+-]{16,64}$/.test(decodeBase64Text(token) ?? "")),
	revoke: revoke$5,
	sample: (random) => {
		const text = `reftkn:01:${random.draw((require_tokens()).alphabets.digits, 10)}:${random.draw((require_tokens()).alphabets.base62, 27)}`;
		return Buffer.from(text).toString("base64");
	}
}, {
	id: "jfrog-api-key",
	name: "a JFrog API key",
	keywords: ["AKCp"],
	form: /AKCp[1-9A-HJ-NP-Za-km-z]{69}/,
	floor: "base62",
	revoke: revoke$5,
	sample: (random) => `AKCp${random.draw(base58, 69)}`
}];
// src/tokens/providers/jina.ts
var jina_default = [{
	id: "jina-api-key",
	name: "a Jina AI API key",
	keywords: ["jina_"],
	form: /jina_[A-Za-z0-9]{60}/,
	floor: "base62",
	revoke: "https://jina.ai/api-dashboard/key-manager",
	sample: (random) => `jina_${random.draw((require_tokens()).alphabets.base62, 60)}`
}];
// src/tokens/providers/jwk.ts
/** A JSON Web Key (RFC 7517): `d` makes it private, `k` is a shared one. */
function proveKey(json) {
	const key = readObject(json) ?? {};
	if (key.kty === "oct") return (textOf(key, "k")?.length ?? 0) >= 22 ? "unknown" : "refuted";
	if (textOf(key, "d") === void 0) return "refuted";
	if (key.kty === "RSA" && key.qi === void 0) return proveShortKey(key);
	try {
		(0, (node_crypto()).createPrivateKey)({
			key,
			format: "jwk"
		});
		return "confirmed";
	} catch {
		return "refuted";
	}
}
/**
* An RSA key that leaves out what can be worked out of its two primes: allowed (RFC 7518, 6.3.2), and no key that Node reads. Without the primes
* nothing but the length of its exponent can be told.
*/
function proveShortKey(key) {
	const [n, d, p, q] = [
		"n",
		"d",
		"p",
		"q"
	].map((name) => decodeBase64(textOf(key, name) ?? ""));
	if (n === void 0 || d === void 0 || n.length < 64 || d.length > n.length) return "refuted";
	if (p === void 0 || q === void 0 || p.length === 0 || q.length === 0) return d.length > n.length / 2 ? "unknown" : "refuted";
	return numberOf(p) * numberOf(q) === numberOf(n) ? "confirmed" : "refuted";
}
function numberOf(bytes) {
	return BigInt(`0x${bytes.toString("hex")}`);
}
function opens(json) {
	const key = readObject(json) ?? {};
	const [kind, id] = [textOf(key, "kty"), textOf(key, "kid")];
	return kind === void 0 ? [] : [{
		what: "key",
		value: id === void 0 ? kind : `${kind}, ${id}`
	}];
}
var jwk_default = [{
	id: "json-web-key",
	name: "a private JSON Web Key",
	keywords: ["\"kty"],
	form: /\{[^{}]{60,8000}\}/,
	boundary: "open",
	floor: "base64url",
	random: (token) => textOf(readObject(token) ?? {}, "d") ?? textOf(readObject(token) ?? {}, "k") ?? "",
	prove: proveKey,
	refutationSilences: true,
	opens,
	revoke: "https://datatracker.ietf.org/doc/html/rfc7517",
	sample: (random) => {
		const d = Buffer.from(random.bytes(32)).toString("base64url");
		return JSON.stringify({
			kty: "OKP",
			crv: "Ed25519",
			kid: random.draw((require_tokens()).alphabets.lower, 6),
			d,
			x: publicPart(d)
		});
	}
}];
/** `PrivateKeyInfo` of an Ed25519 key up to its 32 bytes (RFC 8410, 7). */
var ed25519$2 = Buffer.from("302e020100300506032b657004220420", "hex");
function publicPart(d) {
	const key = Buffer.concat([ed25519$2, Buffer.from(d, "base64url")]);
	const { x } = (0, (node_crypto()).createPrivateKey)({
		key,
		format: "der",
		type: "pkcs8"
	}).export({ format: "jwk" });
	return x ?? "";
}
// src/tokens/providers/jwt.ts
/** Tokens that other families know better, and Supabase's public ones. */
function isKnownOtherwise(claims) {
	return claims.iss === "argocd" || claims.iss === "supabase" || isOfKubernetes(claims);
}
var jwt_default = [{
	id: "json-web-token",
	name: "a signed JSON Web Token",
	keywords: ["eyJ"],
	form: /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,8000}\.[A-Za-z0-9_-]{20,1500}/,
	floor: "base64url",
	random: (token) => token.slice(token.lastIndexOf(".") + 1),
	prove: (token) => proveJwt(token, (claims) => !isKnownOtherwise(claims)),
	refutationSilences: true,
	opens: (token) => {
		const claims = readJwt(token)?.claims ?? {};
		const host = /^https?:\/\/([A-Za-z0-9.-]{1,253})/.exec(textOf(claims, "iss") ?? "")?.[1];
		const user = textOf(claims, "sub");
		return [
			...host === void 0 ? [] : [{
				what: "host",
				value: host
			}],
			...user === void 0 ? [] : [{
				what: "user",
				value: user.slice(0, 128)
			}],
			...expiryOf(claims)
		];
	},
	revoke: "https://datatracker.ietf.org/doc/html/rfc7519",
	sample: (random) => writeJwt(random, {
		iss: "https://issuer.test",
		sub: random.draw((require_tokens()).alphabets.lowerHex, 12),
		iat: 17e8,
		exp: 201536e4
	})
}];
// src/tokens/providers/k3s.ts
var k3s_default = [{
	id: "k3s-token",
	name: "a K3s or RKE2 cluster token",
	keywords: ["::server:", "::node:"],
	form: /K10[0-9a-f]{64}::(?:server|node):[A-Za-z0-9._~+/=-]{16,128}/,
	boundary: "own",
	floor: "lowerHex",
	random: (token) => token.slice(token.lastIndexOf(":") + 1),
	opens: (token) => [{
		what: "role",
		value: token.split("::")[1]?.split(":")[0] ?? ""
	}],
	revoke: "https://docs.k3s.io/cli/token#k3s-token-rotate",
	sample: (random) => `K10${random.draw((require_tokens()).alphabets.lowerHex, 64)}::server:${random.draw((require_tokens()).alphabets.lowerHex, 32)}`
}];
// src/tokens/providers/kubernetes.ts
var kubernetes_default = [
	{
		id: "kubernetes-service-account-token",
		name: "a Kubernetes service account token",
		keywords: ["eyJ"],
		form: /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,8000}\.[A-Za-z0-9_-]{20,1500}/,
		random: (token) => token.slice(token.lastIndexOf(".") + 1),
		prove: (token) => proveJwt(token, (claims) => isOfKubernetes(claims) && serviceAccountOf(claims) !== void 0),
		refutationSilences: true,
		opens: (token) => {
			const claims = readJwt(token)?.claims ?? {};
			const account = serviceAccountOf(claims);
			if (account === void 0) return [];
			return [
				{
					what: "namespace",
					value: account.namespace
				},
				{
					what: "service account",
					value: account.name
				},
				...expiryOf(claims)
			];
		},
		revoke: "https://kubernetes.io/docs/concepts/security/service-accounts/#authenticating-in-code",
		sample: (random) => {
			const namespace = random.draw((require_tokens()).alphabets.lower, 6);
			return writeJwt(random, {
				iss: "kubernetes/serviceaccount",
				"kubernetes.io/serviceaccount/namespace": namespace,
				sub: `system:serviceaccount:${namespace}:${random.draw((require_tokens()).alphabets.lower, 8)}`
			}, "RS256");
		}
	},
	{
		id: "kubernetes-bootstrap-token-secret",
		name: "a Kubernetes bootstrap token\u2019s secret",
		keywords: [],
		needs: ["token-secret"],
		form: /[0-9a-z]{16}/,
		floor: "lowerAlnum",
		revoke: "https://kubernetes.io/docs/reference/access-authn-authz/bootstrap-tokens/",
		sample: (random) => random.draw((require_tokens()).alphabets.lowerAlnum, 16)
	},
	{
		id: "kubernetes-bootstrap-token",
		name: "a Kubernetes bootstrap token",
		keywords: [],
		needs: [
			"bootstrap",
			"kubeadm",
			"discovery-token",
			"discovery_token",
			"tlsbootstrap"
		],
		form: /[0-9a-z]{6}\.[0-9a-z]{16}/,
		floor: "lowerAlnum",
		random: (token) => token.slice(7),
		opens: (token) => [{
			what: "key",
			value: token.slice(0, 6)
		}],
		revoke: "https://kubernetes.io/docs/reference/access-authn-authz/bootstrap-tokens/",
		sample: (random) => `${random.draw((require_tokens()).alphabets.lowerAlnum, 6)}.${random.draw((require_tokens()).alphabets.lowerAlnum, 16)}`
	}
];
// src/tokens/providers/langfuse.ts
var langfuse_default = [{
	id: "langfuse-secret-key",
	name: "a Langfuse secret key",
	keywords: ["sk-lf-"],
	form: /sk-lf-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
	random: (token) => token.slice(6).replaceAll("-", ""),
	floor: "lowerHex",
	revoke: "https://cloud.langfuse.com",
	sample: (random) => `sk-lf-${[
		8,
		4,
		4,
		4,
		12
	].map((length) => random.draw((require_tokens()).alphabets.lowerHex, length)).join("-")}`
}];
// src/tokens/providers/langsmith.ts
var langsmith_default = [{
	id: "langsmith-api-key",
	name: "a LangSmith API key",
	keywords: ["lsv2_pt_", "lsv2_sk_"],
	form: /lsv2_(?:pt|sk)_[0-9a-f]{32}_[0-9a-f]{10}/,
	random: (token) => token.slice(8, 40),
	floor: "lowerHex",
	revoke: "https://smith.langchain.com/settings",
	sample: (random) => `lsv2_pt_${random.draw((require_tokens()).alphabets.lowerHex, 32)}_${random.draw((require_tokens()).alphabets.lowerHex, 10)}`
}];
// src/tokens/providers/linear.ts
var linear_default = [{
	id: "linear-api-key",
	name: "a Linear API key",
	keywords: ["lin_api_"],
	form: /lin_api_[A-Za-z0-9]{40}/,
	floor: "base62",
	revoke: "https://linear.app/settings/account/security",
	sample: (random) => `lin_api_${random.draw((require_tokens()).alphabets.base62, 40)}`
}];
// src/tokens/providers/llamacloud.ts
var llamacloud_default = [{
	id: "llamacloud-api-key",
	name: "a LlamaCloud API key",
	keywords: ["llx-"],
	form: /llx-[A-Za-z0-9_-]{48}/,
	floor: "base64url",
	revoke: "https://cloud.llamaindex.ai/api-key",
	sample: (random) => `llx-${random.draw((require_tokens()).alphabets.base64url, 48)}`
}];
// src/tokens/providers/mailchimp.ts
var mailchimp_default = [{
	id: "mailchimp-api-key",
	name: "a Mailchimp API key",
	keywords: [
		"-us1",
		"-us2",
		"-us3",
		"-us4",
		"-us5",
		"-us6",
		"-us7",
		"-us8",
		"-us9"
	],
	form: /[0-9a-f]{32}-us[1-9][0-9]?/,
	random: (token) => token.slice(0, 32),
	floor: "lowerHex",
	opens: (token) => [{
		what: "region",
		value: token.slice(33)
	}],
	revoke: "https://admin.mailchimp.com/account/api/",
	sample: (random) => `${random.draw((require_tokens()).alphabets.lowerHex, 32)}-us1${random.draw((require_tokens()).alphabets.digits, 1)}`
}];
// src/tokens/providers/mailgun.ts
var mailgun_default = [{
	id: "mailgun-api-key",
	name: "a Mailgun API key",
	keywords: [],
	form: /key-[0-9a-f]{32}/,
	needs: ["mailgun"],
	random: (token) => token.slice(4),
	floor: "lowerHex",
	revoke: "https://app.mailgun.com/settings/api_security",
	sample: (random) => `key-${random.draw((require_tokens()).alphabets.lowerHex, 32)}`
}];
// src/tokens/providers/mercadopago.ts
/** The application's number, when the token was made, what is random, and the user's number. */
function tokenOf(head, random) {
	return `${head}-${[16, 6].map((length) => random.draw((require_tokens()).alphabets.digits, length)).join("-")}-${random.draw((require_tokens()).alphabets.lowerHex, 32)}-${random.draw((require_tokens()).alphabets.digits, 9)}`;
}
var mercadopago_default = [{
	id: "mercadopago-access-token",
	name: "a Mercado Pago access token",
	keywords: ["APP_USR-"],
	form: /APP_USR-[0-9]{13,17}-[0-9]{6}-[0-9a-f]{32}-[0-9]{6,12}/,
	random: (token) => token.split("-")[3] ?? "",
	floor: "lowerHex",
	opens: (token) => [{
		what: "user",
		value: token.slice(token.lastIndexOf("-") + 1)
	}],
	revoke: "https://www.mercadopago.com/developers/panel/app",
	sample: (random) => tokenOf("APP_USR", random)
}];
// src/tokens/providers/minimax.ts
var minimax_default = [{
	id: "minimax-api-key",
	name: "a MiniMax API key",
	keywords: ["sk-api-"],
	form: /sk-api-[A-Za-z0-9_-]{119}/,
	floor: "base64url",
	revoke: "https://platform.minimax.io/user-center/basic-information/interface-key",
	sample: (random) => `sk-api-${random.draw((require_tokens()).alphabets.base64url, 119)}`
}];
// src/tokens/providers/mistral.ts
var mistral_default = [{
	id: "mistral-api-key",
	name: "a Mistral API key",
	keywords: [],
	form: /[A-Za-z0-9]{32}/,
	needs: ["mistral"],
	floor: "base62",
	revoke: "https://console.mistral.ai/api-keys",
	sample: (random) => random.draw((require_tokens()).alphabets.base62, 32)
}];
// src/tokens/providers/mongodb.ts
var mongodb_default = [{
	id: "mongodb-atlas-service-account-secret",
	name: "a MongoDB Atlas service account secret",
	keywords: ["mdb_sa_sk_"],
	form: /mdb_sa_sk_[A-Za-z0-9_-]{40}/,
	floor: "base64url",
	revoke: "https://cloud.mongodb.com",
	sample: (random) => `mdb_sa_sk_${random.draw((require_tokens()).alphabets.base64url, 40)}`
}];
// src/tokens/providers/moonshot.ts
var moonshot_default = [{
	id: "moonshot-api-key",
	name: "a Moonshot AI API key",
	keywords: [],
	form: /sk-[A-Za-z0-9]{48}/,
	needs: ["moonshot", "kimi"],
	random: (token) => token.slice(3),
	floor: "base62",
	revoke: "https://platform.moonshot.ai/console/api-keys",
	sample: (random) => `sk-${random.draw((require_tokens()).alphabets.base62, 48)}`
}];
// src/tokens/providers/neon.ts
var neon_default = [{
	id: "neon-api-key",
	name: "a Neon API key",
	keywords: ["napi_"],
	form: /napi_[0-9a-z]{64}/,
	floor: "lowerAlnum",
	revoke: "https://console.neon.tech/app/settings/api-keys",
	sample: (random) => `napi_${random.draw((require_tokens()).alphabets.lowerAlnum, 64)}`
}];
// src/tokens/providers/neptune.ts
var neptune_default = [{
	id: "neptune-api-token",
	name: "a neptune.ai API token",
	keywords: ["eyJhcGlfYWRkcmVzcyI6"],
	form: /eyJhcGlfYWRkcmVzcyI6[A-Za-z0-9+/]{60,600}={0,2}/,
	random: (token) => textOf(decodeBase64Object(token) ?? {}, "api_key") ?? "",
	prove: (token) => provenIf(textOf(decodeBase64Object(token) ?? {}, "api_key") !== void 0),
	refutationSilences: true,
	opens: (token) => {
		const host = textOf(decodeBase64Object(token) ?? {}, "api_address");
		return host === void 0 ? [] : [{
			what: "host",
			value: host
		}];
	},
	revoke: "https://docs.neptune.ai/api_token",
	sample: (random) => {
		const uuid = [
			8,
			4,
			4,
			4,
			12
		].map((length) => random.draw((require_tokens()).alphabets.lowerHex, length)).join("-");
		const host = "https://app.neptune.ai";
		return Buffer.from(JSON.stringify({
			api_address: host,
			api_url: host,
			api_key: uuid
		})).toString("base64");
	}
}];
// src/tokens/providers/netlify.ts
var netlify_default = [{
	id: "netlify-personal-access-token",
	name: "a Netlify personal access token",
	keywords: ["nfp_"],
	form: /nfp_[A-Za-z0-9]{36}/,
	floor: "base62",
	revoke: "https://app.netlify.com/user/applications",
	sample: (random) => `nfp_${random.draw((require_tokens()).alphabets.base62, 36)}`
}];
// src/tokens/providers/newrelic.ts
var newrelic_default = [
	{
		id: "newrelic-user-key",
		name: "a New Relic user key",
		keywords: ["NRAK-"],
		form: /NRAK-[0-9A-Z]{27}/,
		floor: "upperAlnum",
		revoke: "https://one.newrelic.com/api-keys",
		sample: (random) => `NRAK-${random.draw((require_tokens()).alphabets.upperAlnum, 27)}`
	},
	{
		id: "newrelic-insert-key",
		name: "a New Relic insert key",
		keywords: ["NRII-"],
		form: /NRII-[A-Za-z0-9_-]{32}/,
		floor: "base64url",
		revoke: "https://one.newrelic.com/api-keys",
		sample: (random) => `NRII-${random.draw((require_tokens()).alphabets.base64url, 32)}`
	},
	{
		id: "newrelic-license-key",
		name: "a New Relic license key",
		keywords: ["NRAL"],
		form: /(?:[0-9a-f]{36}|eu01xx[0-9a-f]{30})NRAL/,
		random: (token) => token.slice(6, 36),
		opens: (token) => token.startsWith("eu01xx") ? [{
			what: "region",
			value: "eu"
		}] : [],
		floor: "lowerHex",
		revoke: "https://one.newrelic.com/api-keys",
		sample: (random) => `${random.draw((require_tokens()).alphabets.lowerHex, 36)}NRAL`
	},
	{
		id: "newrelic-browser-key",
		name: "a New Relic browser ingest key",
		keywords: ["NRJS-"],
		form: /NRJS-[0-9a-f]{19}/,
		floor: "lowerHex",
		revoke: "https://one.newrelic.com/api-keys",
		sample: (random) => `NRJS-${random.draw((require_tokens()).alphabets.lowerHex, 19)}`
	}
];
// src/tokens/providers/nostr.ts
var nostr_default = [{
	id: "nostr-private-key",
	name: "a Nostr private key",
	keywords: ["nsec1"],
	form: /nsec1[02-9ac-hj-np-z]{58}/,
	floor: "base32",
	evidence: "checksum",
	prove: (token) => provenIf(isBech32(token)),
	revoke: "https://github.com/nostr-protocol/nips/blob/master/19.md",
	sample: (random) => writeBech32("nsec", random.draw(bech32Alphabet, 52))
}];
// src/tokens/providers/notion.ts
var notion_default = [{
	id: "notion-integration-token",
	name: "a Notion integration token",
	keywords: ["ntn_"],
	form: /ntn_[0-9]{11}[A-Za-z0-9]{35}/,
	random: (token) => token.slice(-35),
	floor: "base62",
	revoke: "https://www.notion.so/profile/integrations",
	sample: (random) => `ntn_${random.draw((require_tokens()).alphabets.digits, 11)}${random.draw((require_tokens()).alphabets.base62, 35)}`
}, {
	id: "notion-legacy-integration-token",
	name: "a Notion integration token of the old form",
	keywords: ["secret_"],
	form: /secret_[A-Za-z0-9]{43}/,
	floor: "base62",
	revoke: "https://www.notion.so/profile/integrations",
	sample: (random) => `secret_${random.draw((require_tokens()).alphabets.base62, 43)}`
}];
// src/tokens/providers/npm.ts
var npm_default = [{
	id: "npm-access-token",
	name: "an npm access token",
	keywords: ["npm_"],
	form: /npm_[A-Za-z0-9]{36}/,
	floor: "base62",
	evidence: "checksum",
	prove: (token) => provenIf(writeBase62(crc32(token.slice(4, 34))) === token.slice(34)),
	refutationSilences: true,
	revoke: "https://docs.npmjs.com/revoking-access-tokens",
	sample: (random) => {
		const body = random.draw((require_tokens()).alphabets.base62, 30);
		return `npm_${body}${writeBase62(crc32(body))}`;
	}
}];
// src/tokens/providers/nuget.ts
var nuget_default = [{
	id: "nuget-api-key",
	name: "a NuGet API key",
	keywords: ["oy2"],
	form: /oy2[a-z2-7]{43}/,
	floor: "base32",
	revoke: "https://www.nuget.org/account/apikeys",
	sample: (random) => `oy2${random.draw("abcdefghijklmnopqrstuvwxyz234567", 43)}`
}];
// src/tokens/providers/nvidia.ts
var revoke$4 = "https://org.ngc.nvidia.com/setup/api-keys";
var nvidia_default = [{
	id: "nvidia-api-key",
	name: "an NVIDIA API key",
	keywords: ["nvapi-"],
	form: /nvapi-[A-Za-z0-9_-]{60,70}/,
	floor: "base64url",
	revoke: revoke$4,
	sample: (random) => `nvapi-${random.draw((require_tokens()).alphabets.base64url, 64)}`
}, {
	id: "nvidia-ngc-legacy-key",
	name: "an NVIDIA NGC API key of the old form",
	keywords: [],
	run: 84,
	form: /[A-Za-z0-9]{84}/,
	floor: "lowerAlnum",
	random: (token) => (decodeBase64Text(token) ?? "").slice(0, 26),
	prove: (token) => provenIf(/^[0-9a-z]{26}:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(decodeBase64Text(token) ?? "")),
	refutationSilences: true,
	revoke: revoke$4,
	sample: (random) => {
		const uuid = [
			8,
			4,
			4,
			4,
			12
		].map((length) => random.draw((require_tokens()).alphabets.lowerHex, length)).join("-");
		return Buffer.from(`${random.draw((require_tokens()).alphabets.lowerAlnum, 26)}:${uuid}`).toString("base64");
	}
}];
// src/tokens/providers/okta.ts
var okta_default = [{
	id: "okta-api-token",
	name: "an Okta API token",
	keywords: [],
	form: /00[A-Za-z0-9_-]{40}/,
	needs: ["okta"],
	random: (token) => token.slice(2),
	floor: "base64url",
	revoke: "https://developer.okta.com/docs/guides/create-an-api-token/main/",
	sample: (random) => `00${random.draw((require_tokens()).alphabets.base64url, 40)}`
}];
// src/tokens/providers/ollama.ts
var ollama_default = [{
	id: "ollama-api-key",
	name: "an Ollama API key",
	keywords: [],
	form: /[0-9a-f]{32}\.[A-Za-z0-9_-]{24}/,
	needs: ["ollama"],
	random: (token) => token.slice(0, 32),
	floor: "lowerHex",
	revoke: "https://ollama.com/settings/keys",
	sample: (random) => `${random.draw((require_tokens()).alphabets.lowerHex, 32)}.${random.draw((require_tokens()).alphabets.base64url, 24)}`
}];
// src/tokens/providers/onepassword.ts
/** The key in a token that lost its end. */
function keyOfCut(token) {
	return /"secretKey":"(A3-[A-Z0-9-]{16,60})/.exec(Buffer.from(token.slice(4), "base64").toString("latin1"))?.[1];
}
var onepassword_default = [{
	id: "onepassword-service-account-token",
	name: "a 1Password service account token",
	keywords: ["ops_eyJ"],
	form: /ops_eyJ[A-Za-z0-9+/_-]{250,4000}={0,2}/,
	random: (token) => textOf(decodeBase64Object(token.slice(4)) ?? {}, "secretKey") ?? keyOfCut(token) ?? "",
	prove: (token) => {
		const holds = decodeBase64Object(token.slice(4));
		if (holds === void 0 && keyOfCut(token) !== void 0) return "unknown";
		return provenIf([
			"email",
			"signInAddress",
			"secretKey"
		].every((name) => textOf(holds ?? {}, name) !== void 0));
	},
	refutationSilences: true,
	opens: (token) => {
		const host = textOf(decodeBase64Object(token.slice(4)) ?? {}, "signInAddress");
		return host === void 0 ? [] : [{
			what: "host",
			value: host
		}];
	},
	revoke: "https://developer.1password.com/docs/service-accounts/manage-service-accounts/",
	sample: (random) => {
		const account = {
			signInAddress: "my.1password.com",
			userAuth: {
				method: "SRPg-4096",
				alg: "PBES2g-HS256",
				iterations: 65e4,
				salt: random.draw((require_tokens()).alphabets.base64url, 22)
			},
			email: `${random.draw((require_tokens()).alphabets.lowerAlnum, 12)}@1passwordserviceaccounts.com`,
			srpX: random.draw((require_tokens()).alphabets.lowerHex, 64),
			secretKey: `A3-${random.draw((require_tokens()).alphabets.upperAlnum, 6)}-${random.draw((require_tokens()).alphabets.upperAlnum, 6)}-${random.draw((require_tokens()).alphabets.upperAlnum, 5)}`,
			deviceUuid: random.draw((require_tokens()).alphabets.lowerAlnum, 26)
		};
		return `ops_${Buffer.from(JSON.stringify(account)).toString("base64")}`;
	}
}, {
	id: "onepassword-secret-key",
	name: "a 1Password account secret key",
	keywords: ["A3-"],
	form: /A3-[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}/,
	floor: "upperAlnum",
	random: (token) => token.slice(3).replaceAll("-", ""),
	revoke: "https://support.1password.com/change-secret-key/",
	sample: (random) => `A3-${[
		6,
		6,
		5,
		5,
		5,
		5
	].map((length) => random.draw((require_tokens()).alphabets.upperAlnum, length)).join("-")}`
}];
// src/tokens/providers/openai.ts
var revoke$3 = "https://platform.openai.com/api-keys";
/** In the middle of every key: base64 of "OpenAI". */
var marker = "T3BlbkFJ";
function write(random, prefix, alphabet, length) {
	return `${prefix}${random.draw(alphabet, length)}${marker}${random.draw(alphabet, length)}`;
}
var openai_default = [{
	id: "openai-api-key",
	name: "an OpenAI API key",
	keywords: [marker],
	form: /sk-(?:proj|svcacct|admin)-(?:[A-Za-z0-9_-]{74}T3BlbkFJ[A-Za-z0-9_-]{74}|[A-Za-z0-9_-]{58}T3BlbkFJ[A-Za-z0-9_-]{58}|[A-Za-z0-9_-]{20}T3BlbkFJ[A-Za-z0-9_-]{20})/,
	floor: "base64url",
	random: (token) => token.replace(/^sk-[a-z]+-/, "").replace(marker, ""),
	opens: (token) => [{
		what: "scope",
		value: token.split("-")[1] ?? ""
	}],
	revoke: revoke$3,
	sample: (random) => write(random, "sk-proj-", (require_tokens()).alphabets.base64url, 74)
}, {
	id: "openai-legacy-api-key",
	name: "an OpenAI API key of the old form",
	keywords: [marker],
	form: /sk-[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}/,
	floor: "base62",
	random: (token) => token.slice(3).replace(marker, ""),
	revoke: revoke$3,
	sample: (random) => write(random, "sk-", (require_tokens()).alphabets.base62, 20)
}];
// src/tokens/providers/openrouter.ts
var openrouter_default = [{
	id: "openrouter-api-key",
	name: "an OpenRouter API key",
	keywords: ["sk-or-v1-"],
	form: /sk-or-v1-[0-9a-f]{64}/,
	floor: "lowerHex",
	revoke: "https://openrouter.ai/settings/keys",
	sample: (random) => `sk-or-v1-${random.draw((require_tokens()).alphabets.lowerHex, 64)}`
}];
// src/tokens/providers/openshift.ts
var openshift_default = [{
	id: "openshift-token",
	name: "an OpenShift access token",
	keywords: ["sha256~"],
	form: /sha256~[A-Za-z0-9_-]{43}/,
	floor: "base64url",
	revoke: "https://docs.redhat.com/en/documentation/openshift_container_platform/latest/html/authentication_and_authorization/managing-oauth-access-tokens",
	sample: (random) => `sha256~${random.draw((require_tokens()).alphabets.base64url, 43)}`
}];
// src/tokens/providers/paypal.ts
var paypal_default = [{
	id: "paypal-braintree-access-token",
	name: "a PayPal Braintree access token",
	keywords: ["access_token$production$", "access_token$sandbox$"],
	form: /access_token\$(?:production|sandbox)\$[0-9a-z]{16}\$[0-9a-f]{32}/,
	random: (token) => token.slice(-32),
	floor: "lowerHex",
	opens: (token) => [{
		what: "scope",
		value: token.split("$")[1] ?? ""
	}],
	revoke: "https://developer.paypal.com/braintree/articles/control-panel/important-gateway-credentials",
	sample: (random) => `access_token$production$${random.draw((require_tokens()).alphabets.lowerAlnum, 16)}$${random.draw((require_tokens()).alphabets.lowerHex, 32)}`
}, {
	id: "paypal-client-secret",
	name: "a PayPal client secret",
	keywords: [],
	needs: ["paypal"],
	form: /E[A-Za-z0-9_-]{59}(?:[A-Za-z0-9_-]{20})?/,
	floor: "base64url",
	revoke: "https://developer.paypal.com/dashboard/applications",
	sample: (random) => `E${random.draw((require_tokens()).alphabets.base64url, 78)}${random.draw((require_tokens()).alphabets.base62, 1)}`
}];
// src/tokens/providers/perplexity.ts
var perplexity_default = [{
	id: "perplexity-api-key",
	name: "a Perplexity API key",
	keywords: ["pplx-"],
	form: /pplx-[A-Za-z0-9]{48}/,
	floor: "base62",
	revoke: "https://www.perplexity.ai/account/api/keys",
	sample: (random) => `pplx-${random.draw((require_tokens()).alphabets.base62, 48)}`
}];
// src/tokens/providers/pinecone.ts
var pinecone_default = [{
	id: "pinecone-api-key",
	name: "a Pinecone API key",
	keywords: ["pcsk_"],
	form: /pcsk_[A-Za-z0-9]{5,6}_[A-Za-z0-9]{63}/,
	random: (token) => token.slice(-63),
	floor: "base62",
	revoke: "https://app.pinecone.io/organizations/-/projects/-/keys",
	sample: (random) => `pcsk_${random.draw((require_tokens()).alphabets.base62, 5)}_${random.draw((require_tokens()).alphabets.base62, 63)}`
}, {
	id: "pinecone-legacy-api-key",
	name: "a Pinecone API key of the old form",
	keywords: [],
	form: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
	needs: ["pinecone"],
	random: (token) => token.replaceAll("-", ""),
	floor: "lowerHex",
	revoke: "https://app.pinecone.io/organizations/-/projects/-/keys",
	sample: (random) => [
		8,
		4,
		4,
		4,
		12
	].map((length) => random.draw((require_tokens()).alphabets.lowerHex, length)).join("-")
}];
// src/tokens/providers/planetscale.ts
var planetscale_default = [
	{
		id: "planetscale-service-token",
		name: "a PlanetScale service token",
		keywords: ["pscale_tkn_"],
		form: /pscale_tkn_[A-Za-z0-9_.=-]{32,64}/,
		floor: "base64url",
		revoke: "https://app.planetscale.com",
		sample: (random) => `pscale_tkn_${random.draw((require_tokens()).alphabets.base64url, 43)}`
	},
	{
		id: "planetscale-password",
		name: "a PlanetScale database password",
		keywords: ["pscale_pw_"],
		form: /pscale_pw_[A-Za-z0-9_.=-]{32,64}/,
		floor: "base64url",
		revoke: "https://app.planetscale.com",
		sample: (random) => `pscale_pw_${random.draw((require_tokens()).alphabets.base64url, 43)}`
	},
	{
		id: "planetscale-oauth-token",
		name: "a PlanetScale OAuth token",
		keywords: ["pscale_oauth_"],
		form: /pscale_oauth_[A-Za-z0-9_.=-]{32,64}/,
		floor: "base64url",
		revoke: "https://app.planetscale.com",
		sample: (random) => `pscale_oauth_${random.draw((require_tokens()).alphabets.base64url, 43)}`
	}
];
// src/tokens/providers/posthog.ts
var posthog_default = [{
	id: "posthog-personal-api-key",
	name: "a PostHog personal API key",
	keywords: ["phx_"],
	form: /phx_[A-Za-z0-9]{41,49}/,
	floor: "base62",
	revoke: "https://us.posthog.com/settings/user-api-keys",
	sample: (random) => `phx_${random.draw((require_tokens()).alphabets.base62, 41)}`
}];
// src/tokens/providers/postman.ts
var postman_default = [{
	id: "postman-api-key",
	name: "a Postman API key",
	keywords: ["PMAK-"],
	form: /PMAK-[0-9a-f]{24}-[0-9a-f]{34}/,
	random: (token) => token.slice(-34),
	floor: "lowerHex",
	revoke: "https://go.postman.co/settings/me/api-keys",
	sample: (random) => `PMAK-${random.draw((require_tokens()).alphabets.lowerHex, 24)}-${random.draw((require_tokens()).alphabets.lowerHex, 34)}`
}];
// src/tokens/providers/postmark.ts
var postmark_default = [{
	id: "postmark-server-token",
	name: "a Postmark server token",
	keywords: [],
	form: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
	needs: ["postmark"],
	random: (token) => token.replaceAll("-", ""),
	floor: "lowerHex",
	revoke: "https://account.postmarkapp.com/servers",
	sample: (random) => [
		8,
		4,
		4,
		4,
		12
	].map((length) => random.draw((require_tokens()).alphabets.lowerHex, length)).join("-")
}];
// src/tokens/providers/prefect.ts
var prefect_default = [{
	id: "prefect-api-key",
	name: "a Prefect API key",
	keywords: ["pnu_"],
	form: /pnu_[A-Za-z0-9]{36}/,
	floor: "base62",
	revoke: "https://app.prefect.cloud/my/api-keys",
	sample: (random) => `pnu_${random.draw((require_tokens()).alphabets.base62, 36)}`
}];
// src/tokens/providers/private-key-bare.ts
/** `PrivateKeyInfo` of an Ed25519 key up to its 32 bytes (RFC 8410, 7). */
var ed25519$1 = Buffer.from("302e020100300506032b657004220420", "hex");
var private_key_bare_default = [{
	id: "bare-private-key",
	name: "a private key without its first and last line",
	keywords: [
		"ADANBgkqhkiG9w0BAQEFAASC",
		"AgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0w",
		"AgEAMBAGByqGSM49AgEGBSuBBAAiBIGe",
		"MC4CAQAwBQYDK2VwBCIEI",
		"IBAAKCAQEA",
		"IBAAKCAgEA",
		"IBAAKCAYEA",
		"IBAAKBgQ",
		"MHcCAQEEI"
	],
	form: /M[A-Za-z0-9+/]{60,9000}={0,2}/,
	random: (token) => token.slice(20),
	prove: (token) => {
		const bytes = decodeBase64(token);
		return provenIf(bytes !== void 0 && proveKeyBytes(bytes));
	},
	refutationSilences: true,
	revoke: "https://cert-manager.io/docs/usage/certificate/#actions-triggering-private-key-rotation",
	sample: (random) => Buffer.concat([ed25519$1, Buffer.from(random.bytes(32))]).toString("base64")
}];
// src/tokens/proofs/openssh.ts
var magic = "openssh-key-v1\0";
/**
* Whether a block is an OpenSSH private key (https://github.com/openssh/openssh-portable/blob/master/PROTOCOL.key): the magic, one key, and,
* without a passphrase, the two equal check numbers before the key. `unknown` when a passphrase guards it.
*/
function proveOpenSshKey(text) {
	const bytes = decodeBase64(readArmour(text)?.body ?? "");
	if (bytes === void 0 || bytes.subarray(0, 15).toString("latin1") !== magic) return "refuted";
	const cipher = readField(bytes, 15);
	const options = readField(bytes, readField(bytes, cipher?.end)?.end);
	if (cipher === void 0 || options === void 0 || options.end + 4 > bytes.length || bytes.readUInt32BE(options.end) !== 1) return "refuted";
	const secret = readField(bytes, readField(bytes, options.end + 4)?.end);
	if (secret === void 0 || secret.end !== bytes.length || secret.field.length < 8) return "refuted";
	if (cipher.field.toString("latin1") !== "none") return "unknown";
	return secret.field.readUInt32BE(0) === secret.field.readUInt32BE(4) ? "confirmed" : "refuted";
}
/** The bytes of an Ed25519 key file without passphrase, made of randomness: for samples. */
function writeOpenSshKey(random) {
	const point = Buffer.from(random.bytes(32));
	const kind = field(Buffer.from("ssh-ed25519"));
	const check = Buffer.from(random.bytes(4));
	const keys = Buffer.concat([
		check,
		check,
		kind,
		field(point),
		field(Buffer.concat([Buffer.from(random.bytes(32)), point])),
		field(Buffer.alloc(0))
	]);
	const padding = Buffer.from(Array.from({ length: (8 - keys.length % 8) % 8 }, (_, index) => index + 1));
	return Buffer.concat([
		Buffer.from(magic, "latin1"),
		field(Buffer.from("none")),
		field(Buffer.from("none")),
		field(Buffer.alloc(0)),
		Buffer.from([
			0,
			0,
			0,
			1
		]),
		field(Buffer.concat([kind, field(point)])),
		field(Buffer.concat([keys, padding]))
	]);
}
/** One length-prefixed field (RFC 4251 `string`) and where the next begins. */
function readField(bytes, at) {
	if (at === void 0 || at + 4 > bytes.length) return void 0;
	const end = at + 4 + bytes.readUInt32BE(at);
	return end > bytes.length ? void 0 : {
		field: bytes.subarray(at + 4, end),
		end
	};
}
/** A field as it is written. */
function field(bytes) {
	const length = Buffer.alloc(4);
	length.writeUInt32BE(bytes.length);
	return Buffer.concat([length, bytes]);
}
// src/tokens/proofs/pgp.ts
/**
* Whether an armoured block holds an OpenPGP secret key: its first packet has tag 5, and the CRC-24 at its end agrees (RFC 4880, 4.2 and 6.1).
* `unknown` without a checksum, which RFC 9580 lets writers leave out, and where it fails: readers do not insist on it.
*/
function provePgpKey(text) {
	const body = readArmour(text)?.body ?? "";
	const [, data = "", checksum] = /^([A-Za-z0-9+/]*={0,2}?)(?:=([A-Za-z0-9+/]{4}))?$/.exec(body) ?? [];
	const bytes = decodeBase64(data);
	if (bytes === void 0 || !isSecretKeyPacket(bytes[0] ?? 0)) return "refuted";
	if (checksum === void 0) return "unknown";
	return pgpChecksum(bytes) === checksum ? "confirmed" : "unknown";
}
/** The CRC-24 of the bytes, as the four characters after the `=` of the last line. */
function pgpChecksum(bytes) {
	let crc = 11994318;
	for (const byte of bytes) {
		crc ^= byte << 16;
		for (let bit = 0; bit < 8; bit++) {
			crc <<= 1;
			if (crc & 16777216) crc ^= 25578747;
		}
	}
	return Buffer.from([
		crc >>> 16 & 255,
		crc >>> 8 & 255,
		crc & 255
	]).toString("base64");
}
/** Tag 5 in the old packet form (bits 2 to 5) and in the new (bits 0 to 5). */
function isSecretKeyPacket(first) {
	if ((first & 128) === 0) return false;
	return (first & 64) === 0 ? (first & 60) >>> 2 === 5 : (first & 63) === 5;
}
// src/tokens/proofs/putty.ts
/**
* Whether a PuTTY key file carries the MAC that its contents give (https://the.earth.li/~sgtatham/putty/0.83/htmldoc/AppendixC.html).
* `unknown` when a passphrase guards it, which the MAC needs too, and where it fails: an edited comment breaks the MAC and no key.
*/
function provePuttyKey(text) {
	const key = readPuttyKey(text.replaceAll(/\\[nr]/g, "\n"));
	if (key === void 0) return "refuted";
	if (key.encryption !== "none") return "unknown";
	return puttyMac(key) === key.mac ? "confirmed" : "unknown";
}
/** The MAC of a key without passphrase: SHA-1 under a fixed key in version 2, SHA-256 under the empty key in version 3. */
function puttyMac(key) {
	const parts = [
		key.algorithm,
		key.encryption,
		key.comment
	].map((part) => Buffer.from(part));
	const data = Buffer.concat([
		...parts,
		key.publicPart,
		key.privatePart
	].map(field));
	if (key.version === "3") return (0, (node_crypto()).createHmac)("sha256", "").update(data).digest("hex");
	return (0, (node_crypto()).createHmac)("sha1", (0, (node_crypto()).createHash)("sha1").update("putty-private-key-file-mac-key").digest()).update(data).digest("hex");
}
function readPuttyKey(text) {
	const lines = text.split("\n").map((line) => line.trim()).filter((line) => line !== "");
	const [, version, algorithm] = /^PuTTY-User-Key-File-([23]): (\S+)$/.exec(lines[0] ?? "") ?? [];
	const after = (name) => lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2);
	const block = (name) => {
		const at = lines.findIndex((line) => line.startsWith(`${name}: `));
		return Buffer.from(lines.slice(at + 1, at + 1 + Number(after(name) ?? 0)).join(""), "base64");
	};
	const encryption = after("Encryption");
	const mac = after("Private-MAC");
	if (version === void 0 || algorithm === void 0 || encryption === void 0 || mac === void 0) return void 0;
	return {
		version,
		algorithm,
		encryption,
		mac,
		comment: after("Comment") ?? "",
		publicPart: block("Public-Lines"),
		privatePart: block("Private-Lines")
	};
}
// src/tokens/providers/private-key.ts
var revoke$2 = "https://cert-manager.io/docs/usage/certificate/#actions-triggering-private-key-rotation";
/** `PrivateKeyInfo` of an Ed25519 key up to its 32 bytes (RFC 8410, 7). */
var ed25519 = Buffer.from("302e020100300506032b657004220420", "hex");
/** The parts of an `EncryptedPrivateKeyInfo` with PBES2, PBKDF2 with SHA-256 and AES-256-CBC, between its random ones. */
var encrypted = {
	head: Buffer.from("3081a3305f06092a864886f70d01050d3052303106092a864886f70d01050c30240410", "hex"),
	afterSalt: Buffer.from("02020800300c06082a864886f70d02090500301d060960864801650304012a0410", "hex"),
	afterVector: Buffer.from("0440", "hex")
};
/** What a key is: `RSA, 2048 bits`. */
function openedBy(text) {
	const key = readPrivateKey(text);
	const { modulusLength, namedCurve } = key?.asymmetricKeyDetails ?? {};
	const detail = modulusLength === void 0 ? namedCurve : `${modulusLength} bits`;
	return key === void 0 ? [] : [{
		what: "key",
		value: [key.asymmetricKeyType?.toUpperCase(), detail].filter(Boolean).join(", ")
	}];
}
/** Who made a key, by its comment. */
function namedBy(comment) {
	return comment === void 0 ? [] : [{
		what: "key",
		value: comment.trim()
	}];
}
var private_key_default = [
	{
		id: "private-key",
		name: "a private key",
		keywords: ["PRIVATE KEY-----"],
		form: /-----BEGIN (?:RSA |EC |DSA )?PRIVATE KEY-----[A-Za-z0-9+/=\s\\]{48,16000}-----END (?:RSA |EC |DSA )?PRIVATE KEY-----/,
		boundary: "open",
		random: (token) => readArmour(token)?.body ?? "",
		prove: provePrivateKey,
		refutationSilences: true,
		opens: (token) => openedBy(token),
		revoke: revoke$2,
		sample: (random) => writeArmour("PRIVATE KEY", Buffer.concat([ed25519, Buffer.from(random.bytes(32))]))
	},
	{
		id: "encrypted-private-key",
		name: "a private key under a passphrase",
		keywords: ["ENCRYPTED"],
		form: /-----BEGIN (?:ENCRYPTED|RSA|EC|DSA) PRIVATE KEY-----(?:[^-]|-(?!----)){48,16000}-----END (?:ENCRYPTED|RSA|EC|DSA) PRIVATE KEY-----/,
		boundary: "open",
		random: (token) => readArmour(token)?.body ?? "",
		prove: (token) => provePrivateKey(token) === "unknown" ? "unknown" : "refuted",
		refutationSilences: true,
		revoke: revoke$2,
		sample: (random) => {
			const { head, afterSalt, afterVector } = encrypted;
			const parts = [
				head,
				random.bytes(16),
				afterSalt,
				random.bytes(16),
				afterVector,
				random.bytes(64)
			];
			return writeArmour("ENCRYPTED PRIVATE KEY", Buffer.concat(parts.map((part) => Buffer.from(part))));
		}
	},
	{
		id: "openssh-private-key",
		name: "an OpenSSH private key",
		keywords: ["BEGIN OPENSSH PRIVATE KEY"],
		form: /-----BEGIN OPENSSH PRIVATE KEY-----[A-Za-z0-9+/=\s\\]{100,16000}-----END OPENSSH PRIVATE KEY-----/,
		boundary: "open",
		random: (token) => readArmour(token)?.body ?? "",
		prove: proveOpenSshKey,
		refutationSilences: true,
		revoke: "https://man.openbsd.org/ssh-keygen",
		sample: (random) => writeArmour("OPENSSH PRIVATE KEY", writeOpenSshKey(random))
	},
	{
		id: "pgp-private-key",
		name: "an OpenPGP private key",
		keywords: ["BEGIN PGP PRIVATE KEY BLOCK"],
		form: /-----BEGIN PGP PRIVATE KEY BLOCK-----(?:[^-]|-(?!----)){100,64000}-----END PGP PRIVATE KEY BLOCK-----/,
		boundary: "open",
		random: (token) => readArmour(token)?.body ?? "",
		evidence: "checksum",
		prove: provePgpKey,
		refutationSilences: true,
		revoke: "https://www.gnupg.org/gph/en/manual/c14.html",
		sample: (random) => {
			const bytes = Buffer.concat([Buffer.from([197, 128]), Buffer.from(random.bytes(128))]);
			return writeArmour("PGP PRIVATE KEY BLOCK", bytes, {
				head: "",
				tail: `=${pgpChecksum(bytes)}`
			});
		}
	},
	{
		id: "putty-private-key",
		name: "a PuTTY private key",
		keywords: ["PuTTY-User-Key-File-"],
		form: /PuTTY-User-Key-File-[23]: (?:[A-OQ-Za-z0-9+/=\s\\:@.,_()-]|P(?!uTTY-User)){60,16000}Private-MAC: [0-9a-f]{40,64}/,
		boundary: "open",
		random: (token) => /Private-Lines:[^\n\\]{0,20}([A-Za-z0-9+/=\s\\]{1,8000}?)Private-MAC/.exec(token)?.[1]?.replaceAll(/\\[nr]|\s/g, "") ?? "",
		evidence: "checksum",
		prove: provePuttyKey,
		refutationSilences: true,
		opens: (token) => namedBy(/Comment: ([^\n\\]{1,128})/.exec(token)?.[1]),
		revoke: "https://www.chiark.greenend.org.uk/~sgtatham/putty/faq.html",
		sample: (random) => {
			const [publicPart, privatePart] = [Buffer.from(random.bytes(48)), Buffer.from(random.bytes(36))];
			const key = {
				version: "3",
				algorithm: "ssh-ed25519",
				encryption: "none",
				comment: "deploy",
				publicPart,
				privatePart
			};
			const [first, second] = [publicPart, privatePart].map((part) => part.toString("base64"));
			return `PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\nComment: deploy\nPublic-Lines: 1\n${first}\nPrivate-Lines: 1\n${second}\nPrivate-MAC: ${puttyMac(key)}`;
		}
	},
	{
		id: "cosign-private-key",
		name: "a cosign private key under a passphrase",
		keywords: ["ENCRYPTED COSIGN PRIVATE KEY", "ENCRYPTED SIGSTORE PRIVATE KEY"],
		form: /-----BEGIN ENCRYPTED (?:COSIGN|SIGSTORE) PRIVATE KEY-----[A-Za-z0-9+/=\s\\]{100,8000}-----END ENCRYPTED (?:COSIGN|SIGSTORE) PRIVATE KEY-----/,
		boundary: "open",
		random: (token) => readArmour(token)?.body ?? "",
		prove: (token) => {
			const sealed = decodeBase64Object(readArmour(token)?.body ?? "");
			return sealed !== void 0 && "kdf" in sealed && "ciphertext" in sealed ? "unknown" : "refuted";
		},
		refutationSilences: true,
		revoke: "https://docs.sigstore.dev/cosign/key_management/overview/",
		sample: (random) => {
			const kdf = {
				name: "scrypt",
				params: {
					N: 65536,
					r: 8,
					p: 1
				},
				salt: random.draw((require_tokens()).alphabets.base64, 43)
			};
			const cipher = {
				name: "nacl/secretbox",
				nonce: random.draw((require_tokens()).alphabets.base64, 32)
			};
			const sealed = JSON.stringify({
				kdf,
				cipher,
				ciphertext: random.draw((require_tokens()).alphabets.base64, 216)
			});
			return writeArmour("ENCRYPTED SIGSTORE PRIVATE KEY", Buffer.from(sealed));
		}
	}
];
// src/tokens/providers/pulumi.ts
var pulumi_default = [{
	id: "pulumi-access-token",
	name: "a Pulumi access token",
	keywords: ["pul-"],
	form: /pul-[0-9a-f]{40}/,
	floor: "lowerHex",
	revoke: "https://app.pulumi.com/account/tokens",
	sample: (random) => `pul-${random.draw((require_tokens()).alphabets.lowerHex, 40)}`
}];
// src/tokens/proofs/macaroon.ts
var ends = 0;
var locations = 1;
var identifiers = 2;
var signatures = 6;
/** Reads a macaroon to its last byte; undefined when anything is missing, too short or left over. The signature itself needs the key. */
function readMacaroon(bytes) {
	const location = readPacket(bytes, 1);
	const identifier = readPacket(bytes, location?.end);
	let at = readPacket(bytes, identifier?.end);
	if (bytes[0] !== 2 || location?.kind !== locations || identifier?.kind !== identifiers || at?.kind !== ends) return void 0;
	const caveats = [];
	for (at = readPacket(bytes, at.end); at !== void 0 && at.kind !== ends; at = readPacket(bytes, at.end)) {
		if (at.kind === identifiers) caveats.push(at.content.toString());
		if (at.kind === identifiers) at = readPacket(bytes, at.end);
		if (at === void 0) return void 0;
	}
	const signature = readPacket(bytes, at?.end);
	if (signature?.kind !== signatures || signature.content.length !== 32 || signature.end !== bytes.length) return void 0;
	return {
		location: location.content.toString(),
		identifier: identifier.content.toString(),
		caveats
	};
}
/** The bytes of a macaroon. */
function writeMacaroon(macaroon, signature) {
	const packet = (kind, content) => Buffer.concat([Buffer.from([kind, ...varint(content.length)]), content]);
	const text = (kind, content) => packet(kind, Buffer.from(content));
	const end = Buffer.from([ends]);
	const caveats = macaroon.caveats.flatMap((caveat) => [text(identifiers, caveat), end]);
	const head = [
		Buffer.from([2]),
		text(locations, macaroon.location),
		text(identifiers, macaroon.identifier),
		end
	];
	return Buffer.concat([
		...head,
		...caveats,
		end,
		packet(signatures, signature)
	]);
}
/** One packet, its length a varint of at most two bytes: no field of ours is longer than 16 KB. */
function readPacket(bytes, at) {
	if (at === void 0) return void 0;
	const kind = bytes[at];
	if (kind === void 0) return void 0;
	if (kind === ends) return {
		kind,
		content: Buffer.alloc(0),
		end: at + 1
	};
	const low = bytes[at + 1] ?? 0;
	const long = low >= 128;
	const length = long ? low & 127 | (bytes[at + 2] ?? 0) << 7 : low;
	const start = at + (long ? 3 : 2);
	return start + length > bytes.length ? void 0 : {
		kind,
		content: bytes.subarray(start, start + length),
		end: start + length
	};
}
function varint(value) {
	return value < 128 ? [value] : [value & 127 | 128, value >>> 7];
}
// src/tokens/providers/pypi.ts
function macaroonIn(token) {
	const bytes = decodeBase64(token.slice(5));
	return bytes === void 0 ? void 0 : readMacaroon(bytes);
}
/** Projects and expiry that the caveats name: lists that begin with their kind (warehouse/macaroons/caveats), or older objects. */
function limitsOf(token) {
	return (macaroonIn(token)?.caveats ?? []).flatMap((caveat) => {
		const value = parse(caveat);
		const older = asObject(asObject(value)?.permissions)?.projects;
		const names = Array.isArray(value) && value[0] === 1 ? value[1] : older;
		if (Array.isArray(names)) return names.filter((name) => typeof name === "string").map((name) => ({
			what: "project",
			value: name
		}));
		if (!Array.isArray(value) || value[0] !== 0 || typeof value[1] !== "number") return [];
		return [{
			what: "expiry",
			value: (/* @__PURE__ */ new Date(value[1] * 1e3)).toISOString().replace(".000Z", "Z")
		}];
	});
}
function parse(json) {
	try {
		return JSON.parse(json);
	} catch {
		return;
	}
}
function family$1(host, start, id, name, revoke) {
	return {
		id,
		name,
		keywords: [`pypi-${start}`],
		form: new RegExp(`pypi-${start}[A-Za-z0-9_-]{50,1000}`),
		floor: "base64url",
		random: (token) => token.slice(-40),
		prove: (token) => provenIf(macaroonIn(token)?.location === host),
		opens: (token) => [{
			what: "host",
			value: host
		}, ...limitsOf(token)],
		revoke,
		sample: (random) => {
			return `pypi-${writeMacaroon({
				location: host,
				identifier: [
					8,
					4,
					4,
					4,
					12
				].map((length) => random.draw((require_tokens()).alphabets.lowerHex, length)).join("-"),
				caveats: [JSON.stringify([1, [`package-${random.draw((require_tokens()).alphabets.lower, 4)}`]])]
			}, random.bytes(32)).toString("base64url")}`;
		}
	};
}
var pypi_default = [family$1("pypi.org", "AgEIcHlwaS5vcmc", "pypi-api-token", "a PyPI API token", "https://pypi.org/manage/account/token/"), family$1("test.pypi.org", "AgENdGVzdC5weXBpLm9yZw", "pypi-test-api-token", "a TestPyPI API token", "https://test.pypi.org/manage/account/token/")];
// src/tokens/providers/rancher.ts
var rancher_default = [{
	id: "rancher-api-token",
	name: "a Rancher API token",
	keywords: ["token-", "kubeconfig-"],
	form: /(?:token-[0-9a-z]{5}|kubeconfig-[0-9a-z-]{3,40}):[0-9a-z]{54}/,
	random: (token) => token.slice(token.indexOf(":") + 1),
	opens: (token) => [{
		what: "key",
		value: token.slice(0, token.indexOf(":"))
	}],
	floor: "lowerAlnum",
	revoke: "https://ranchermanager.docs.rancher.com/reference-guides/user-settings/api-keys",
	sample: (random) => `token-${random.draw((require_tokens()).alphabets.lowerAlnum, 5)}:${random.draw((require_tokens()).alphabets.lowerAlnum, 54)}`
}];
// src/tokens/providers/recaptcha.ts
var recaptcha_default = [{
	id: "recaptcha-secret-key",
	name: "a reCAPTCHA secret key",
	keywords: [],
	needs: [
		"recaptcha_secret",
		"recaptcha-secret",
		"recaptchasecret",
		"recaptcha_private",
		"recaptchaprivate"
	],
	form: /6L[A-Za-z0-9_-]{38}/,
	floor: "base64url",
	random: (token) => token.slice(8),
	revoke: "https://www.google.com/recaptcha/admin",
	sample: (random) => `6Le${random.draw((require_tokens()).alphabets.base62, 5)}${random.draw((require_tokens()).alphabets.base64url, 32)}`
}];
// src/tokens/providers/render.ts
var render_default = [{
	id: "render-api-key",
	name: "a Render API key",
	keywords: ["rnd_"],
	form: /rnd_[A-Za-z0-9]{28}/,
	floor: "base62",
	revoke: "https://dashboard.render.com/u/settings#api-keys",
	sample: (random) => `rnd_${random.draw((require_tokens()).alphabets.base62, 28)}`
}];
// src/tokens/providers/replicate.ts
var replicate_default = [{
	id: "replicate-api-token",
	name: "a Replicate API token",
	keywords: ["r8_"],
	form: /r8_[A-Za-z0-9]{37}/,
	floor: "base62",
	revoke: "https://replicate.com/account/api-tokens",
	sample: (random) => `r8_${random.draw((require_tokens()).alphabets.base62, 37)}`
}];
// src/tokens/providers/resend.ts
var resend_default = [{
	id: "resend-api-key",
	name: "a Resend API key",
	keywords: ["re_"],
	form: /re_[A-Za-z0-9]{8}_[A-Za-z0-9]{24}/,
	random: (token) => token.slice(-24),
	floor: "base62",
	revoke: "https://resend.com/api-keys",
	sample: (random) => `re_${random.draw((require_tokens()).alphabets.base62, 8)}_${random.draw((require_tokens()).alphabets.base62, 24)}`
}];
// src/tokens/providers/rubygems.ts
var rubygems_default = [{
	id: "rubygems-api-key",
	name: "a RubyGems API key",
	keywords: ["rubygems_"],
	form: /rubygems_[0-9a-f]{48}/,
	floor: "lowerHex",
	revoke: "https://rubygems.org/profile/api_keys",
	sample: (random) => `rubygems_${random.draw((require_tokens()).alphabets.lowerHex, 48)}`
}];
// src/tokens/providers/runpod.ts
var runpod_default = [{
	id: "runpod-api-key",
	name: "a RunPod API key",
	keywords: ["rpa_"],
	form: /rpa_[0-9A-Z]{40}[A-Za-z0-9]{6}/,
	random: (token) => token.slice(4, 44),
	floor: "upperAlnum",
	revoke: "https://console.runpod.io/user/settings",
	sample: (random) => `rpa_${random.draw((require_tokens()).alphabets.upperAlnum, 40)}${random.draw((require_tokens()).alphabets.base62, 6)}`
}];
// src/tokens/providers/sendgrid.ts
var sendgrid_default = [{
	id: "sendgrid-api-key",
	name: "a SendGrid API key",
	keywords: ["SG."],
	form: /SG\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{43}/,
	random: (token) => token.slice(-43),
	floor: "base64url",
	revoke: "https://app.sendgrid.com/settings/api_keys",
	sample: (random) => `SG.${random.draw((require_tokens()).alphabets.base64url, 22)}.${random.draw((require_tokens()).alphabets.base64url, 43)}`
}];
// src/tokens/providers/sentry.ts
function payloadOf(token) {
	return decodeBase64Object(token.split("_")[1] ?? "") ?? {};
}
var sentry_default = [{
	id: "sentry-organisation-token",
	name: "a Sentry organisation token",
	keywords: ["sntrys_eyJ"],
	form: /sntrys_eyJ[A-Za-z0-9+/]{60,600}={0,2}_[A-Za-z0-9+/]{43}/,
	floor: "base64",
	random: (token) => token.slice(-43),
	prove: (token) => provenIf(textOf(payloadOf(token), "org") !== void 0 && "iat" in payloadOf(token)),
	opens: (token) => {
		const [organisation, host] = [textOf(payloadOf(token), "org"), textOf(payloadOf(token), "region_url")];
		return [...organisation === void 0 ? [] : [{
			what: "organisation",
			value: organisation
		}], ...host === void 0 ? [] : [{
			what: "host",
			value: host
		}]];
	},
	revoke: "https://sentry.io/settings/auth-tokens/",
	sample: (random) => {
		const payload = {
			iat: 1700000000.5,
			url: "https://sentry.io",
			region_url: "https://de.sentry.io",
			org: random.draw((require_tokens()).alphabets.lower, 8)
		};
		return `sntrys_${Buffer.from(JSON.stringify(payload)).toString("base64")}_${random.draw((require_tokens()).alphabets.base64, 43)}`;
	}
}, {
	id: "sentry-user-token",
	name: "a Sentry user token",
	keywords: ["sntryu_"],
	form: /sntryu_[0-9a-f]{64}/,
	floor: "lowerHex",
	revoke: "https://sentry.io/settings/account/api/auth-tokens/",
	sample: (random) => `sntryu_${random.draw((require_tokens()).alphabets.lowerHex, 64)}`
}];
// src/tokens/providers/shopify.ts
var shopify_default = [
	{
		id: "shopify-access-token",
		name: "a Shopify access token",
		keywords: ["shpat_"],
		form: /shpat_[0-9a-f]{32}/,
		floor: "lowerHex",
		revoke: "https://help.shopify.com/en/manual/apps/app-types/custom-apps",
		sample: (random) => `shpat_${random.draw((require_tokens()).alphabets.lowerHex, 32)}`
	},
	{
		id: "shopify-custom-app-access-token",
		name: "a Shopify custom app access token",
		keywords: ["shpca_"],
		form: /shpca_[0-9a-f]{32}/,
		floor: "lowerHex",
		revoke: "https://help.shopify.com/en/manual/apps/app-types/custom-apps",
		sample: (random) => `shpca_${random.draw((require_tokens()).alphabets.lowerHex, 32)}`
	},
	{
		id: "shopify-private-app-access-token",
		name: "a Shopify private app password",
		keywords: ["shppa_"],
		form: /shppa_[0-9a-f]{32}/,
		floor: "lowerHex",
		revoke: "https://help.shopify.com/en/manual/apps/app-types/custom-apps",
		sample: (random) => `shppa_${random.draw((require_tokens()).alphabets.lowerHex, 32)}`
	},
	{
		id: "shopify-shared-secret",
		name: "a Shopify shared secret",
		keywords: ["shpss_"],
		form: /shpss_[0-9a-f]{32}/,
		floor: "lowerHex",
		revoke: "https://help.shopify.com/en/manual/apps/app-types/custom-apps",
		sample: (random) => `shpss_${random.draw((require_tokens()).alphabets.lowerHex, 32)}`
	}
];
// src/tokens/providers/slack.ts
/** The workspace's number, which tokens of bots and users begin with. */
function workspaceOf(token) {
	const workspace = /^xox[bposar]-([0-9]{10,13})-/.exec(token)?.[1];
	return workspace === void 0 ? [] : [{
		what: "organisation",
		value: workspace
	}];
}
var slack_default = [
	{
		id: "slack-bot-token",
		name: "a Slack bot token",
		keywords: ["xoxb-"],
		form: /xoxb-[0-9]{10,13}-(?:[0-9]{10,13}-)?[A-Za-z0-9]{24}/,
		random: (token) => token.slice(-24),
		floor: "base62",
		opens: workspaceOf,
		revoke: "https://api.slack.com/apps",
		sample: (random) => `xoxb-${random.draw((require_tokens()).alphabets.digits, 10)}-${random.draw((require_tokens()).alphabets.digits, 10)}-${random.draw((require_tokens()).alphabets.base62, 24)}`
	},
	{
		id: "slack-user-token",
		name: "a Slack user token",
		keywords: ["xoxp-"],
		form: /xox[p]-[0-9]{10,13}-[0-9]{10,13}-[0-9]{10,13}-[0-9a-f]{32}/,
		random: (token) => token.slice(-32),
		floor: "lowerHex",
		opens: workspaceOf,
		revoke: "https://api.slack.com/apps",
		sample: (random) => `xoxp-${random.draw((require_tokens()).alphabets.digits, 12)}-${random.draw((require_tokens()).alphabets.digits, 12)}-${random.draw((require_tokens()).alphabets.digits, 13)}-${random.draw((require_tokens()).alphabets.lowerHex, 32)}`
	},
	{
		id: "slack-app-token",
		name: "a Slack app-level token",
		keywords: ["xapp-"],
		form: /xapp-[0-9]-A[0-9A-Z]{8,12}-[0-9]{10,13}-[0-9a-f]{64}/,
		random: (token) => token.slice(-64),
		floor: "lowerHex",
		opens: (token) => [{
			what: "scope",
			value: `app ${token.split("-")[2] ?? ""}`
		}],
		revoke: "https://api.slack.com/apps",
		sample: (random) => `xapp-1-A${random.draw((require_tokens()).alphabets.upperAlnum, 10)}-${random.draw((require_tokens()).alphabets.digits, 13)}-${random.draw((require_tokens()).alphabets.lowerHex, 64)}`
	},
	{
		id: "slack-configuration-token",
		name: "a Slack configuration token",
		keywords: ["xoxe.xoxp-", "xoxe.xoxb-"],
		form: /xoxe\.xox[bp]-[0-9]-[A-Za-z0-9]{140,180}/,
		random: (token) => token.slice(12),
		floor: "base62",
		revoke: "https://api.slack.com/apps",
		sample: (random) => `xoxe.xoxp-1-${random.draw((require_tokens()).alphabets.base62, 166)}`
	},
	{
		id: "slack-configuration-refresh-token",
		name: "a Slack configuration refresh token",
		keywords: ["xoxe-"],
		form: /xoxe-[0-9]-[A-Za-z0-9]{140,160}/,
		random: (token) => token.slice(7),
		floor: "base62",
		revoke: "https://api.slack.com/apps",
		sample: (random) => `xoxe-1-${random.draw((require_tokens()).alphabets.base62, 147)}`
	},
	{
		id: "slack-legacy-token",
		name: "a Slack legacy token",
		keywords: [
			"xoxo-",
			"xoxs-",
			"xoxa-",
			"xoxr-"
		],
		form: /xox[osar]-[0-9]{1,13}-[0-9]{1,13}-[0-9]{1,13}-[0-9a-f]{10,64}/,
		random: (token) => token.replace(/^.*-/, ""),
		floor: "lowerHex",
		opens: workspaceOf,
		revoke: "https://api.slack.com/apps",
		sample: (random) => `xoxs-${random.draw((require_tokens()).alphabets.digits, 11)}-${random.draw((require_tokens()).alphabets.digits, 11)}-${random.draw((require_tokens()).alphabets.digits, 11)}-${random.draw((require_tokens()).alphabets.lowerHex, 32)}`
	},
	{
		id: "slack-webhook",
		name: "a Slack incoming webhook",
		keywords: ["hooks.slack.com/"],
		form: /hooks\.slack\.com\/(?:services|workflows|triggers)\/[A-Z][0-9A-Z]{7,14}\/[A-Z]?[0-9A-Z]{8,24}\/[A-Za-z0-9]{24,32}/,
		random: (token) => token.replace(/^.*\//, ""),
		floor: "base62",
		opens: (token) => [{
			what: "organisation",
			value: token.split("/")[2] ?? ""
		}],
		revoke: "https://api.slack.com/apps",
		sample: (random) => `hooks.slack.com/services/T${random.draw((require_tokens()).alphabets.upperAlnum, 10)}/B${random.draw((require_tokens()).alphabets.upperAlnum, 10)}/${random.draw((require_tokens()).alphabets.base62, 24)}`
	}
];
// src/tokens/providers/snyk.ts
var snyk_default = [{
	id: "snyk-api-token",
	name: "a Snyk API token",
	keywords: [],
	form: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
	needs: ["snyk"],
	random: (token) => token.replaceAll("-", ""),
	floor: "lowerHex",
	revoke: "https://app.snyk.io/account",
	sample: (random) => [
		8,
		4,
		4,
		4,
		12
	].map((length) => random.draw((require_tokens()).alphabets.lowerHex, length)).join("-")
}];
// src/tokens/providers/sourcegraph.ts
var sourcegraph_default = [{
	id: "sourcegraph-access-token",
	name: "a Sourcegraph access token",
	keywords: ["sgp_"],
	form: /sgp_(?:[0-9a-f]{16}_|local_)?[0-9a-f]{40}/,
	random: (token) => token.slice(-40),
	floor: "lowerHex",
	revoke: "https://sourcegraph.com/docs/cli/how-tos/creating-an-access-token",
	sample: (random) => `sgp_${random.draw((require_tokens()).alphabets.lowerHex, 16)}_${random.draw((require_tokens()).alphabets.lowerHex, 40)}`
}];
// src/tokens/providers/square.ts
var square_default = [{
	id: "square-access-token",
	name: "a Square access token",
	keywords: ["EAAA"],
	form: /EAAA[A-Za-z0-9_-]{60}/,
	floor: "base64url",
	revoke: "https://developer.squareup.com/apps",
	sample: (random) => `EAAA${random.draw((require_tokens()).alphabets.base64url, 60)}`
}, {
	id: "square-oauth-secret",
	name: "a Square OAuth secret",
	keywords: ["sq0csp-"],
	form: /sq0csp-[A-Za-z0-9_-]{43}/,
	floor: "base64url",
	revoke: "https://developer.squareup.com/apps",
	sample: (random) => `sq0csp-${random.draw((require_tokens()).alphabets.base64url, 43)}`
}];
// src/tokens/providers/stability.ts
var stability_default = [{
	id: "stability-api-key",
	name: "a Stability AI API key",
	keywords: [],
	form: /sk-[A-Za-z0-9]{48}/,
	needs: ["stability"],
	random: (token) => token.slice(3),
	floor: "base62",
	revoke: "https://platform.stability.ai/account/keys",
	sample: (random) => `sk-${random.draw((require_tokens()).alphabets.base62, 48)}`
}];
// src/tokens/providers/stripe.ts
/** Whether real money moves: keys say `live` or `test`, webhook secrets neither. */
function modeOf(token) {
	const mode = /_(live|test)_/.exec(token)?.[1];
	return mode === void 0 ? [] : [{
		what: "scope",
		value: `${mode} mode`
	}];
}
var stripe_default = [
	{
		id: "stripe-secret-key",
		name: "a Stripe secret key",
		keywords: ["sk_live_"],
		form: /sk_live_(?!a2V5X)[A-Za-z0-9]{24,120}/,
		floor: "base62",
		opens: modeOf,
		revoke: "https://dashboard.stripe.com/apikeys",
		sample: (random) => `sk_live_${random.draw((require_tokens()).alphabets.base62, 99)}`
	},
	{
		id: "stripe-restricted-key",
		name: "a Stripe restricted key",
		keywords: ["rk_live_"],
		form: /rk_live_[A-Za-z0-9]{24,120}/,
		floor: "base62",
		opens: modeOf,
		revoke: "https://dashboard.stripe.com/apikeys",
		sample: (random) => `rk_live_${random.draw((require_tokens()).alphabets.base62, 24)}`
	},
	{
		id: "stripe-test-key",
		name: "a Stripe test key",
		keywords: ["sk_test_", "rk_test_"],
		form: /[sr]k_test_(?!a2V5X)[A-Za-z0-9]{24,120}/,
		floor: "base62",
		opens: modeOf,
		revoke: "https://dashboard.stripe.com/test/apikeys",
		sample: (random) => `sk_test_${random.draw((require_tokens()).alphabets.base62, 99)}`
	},
	{
		id: "stripe-webhook-secret",
		name: "a Stripe webhook signing secret",
		keywords: ["whsec_"],
		form: /whsec_[A-Za-z0-9+/]{32,64}/,
		floor: "base64",
		opens: modeOf,
		revoke: "https://dashboard.stripe.com/webhooks",
		sample: (random) => `whsec_${random.draw((require_tokens()).alphabets.base64, 32)}`
	}
];
// src/tokens/providers/supabase.ts
var revoke$1 = "https://supabase.com/dashboard/project/_/settings/api-keys";
function isServiceRole(claims) {
	return claims?.iss === "supabase" && claims.role === "service_role";
}
var supabase_default = [
	{
		id: "supabase-service-role-key",
		name: "a Supabase service role key",
		keywords: ["eyJ"],
		form: /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,8000}\.[A-Za-z0-9_-]{20,1500}/,
		random: (token) => token.slice(token.lastIndexOf(".") + 1),
		prove: (token) => proveJwt(token, isServiceRole),
		refutationSilences: true,
		opens: (token) => {
			const claims = readJwt(token)?.claims ?? {};
			const project = textOf(claims, "ref");
			return [
				...project === void 0 ? [] : [{
					what: "project",
					value: project
				}],
				{
					what: "role",
					value: "service_role"
				},
				...expiryOf(claims)
			];
		},
		revoke: revoke$1,
		sample: (random) => writeJwt(random, {
			iss: "supabase",
			ref: random.draw((require_tokens()).alphabets.lower, 20),
			role: "service_role",
			iat: 17e8,
			exp: 201536e4
		})
	},
	{
		id: "supabase-secret-key",
		name: "a Supabase secret key",
		keywords: ["sb_secret_"],
		form: /sb_secret_[A-Za-z0-9_-]{22}_[A-Za-z0-9_-]{8}/,
		floor: "base64url",
		random: (token) => token.slice(10, 32),
		revoke: revoke$1,
		sample: (random) => `sb_secret_${random.draw((require_tokens()).alphabets.base64url, 22)}_${random.draw((require_tokens()).alphabets.base64url, 8)}`
	},
	{
		id: "supabase-personal-access-token",
		name: "a Supabase personal access token",
		keywords: ["sbp_"],
		form: /sbp_[0-9a-f]{40}/,
		floor: "lowerHex",
		revoke: "https://supabase.com/dashboard/account/tokens",
		sample: (random) => `sbp_${random.draw((require_tokens()).alphabets.lowerHex, 40)}`
	}
];
// src/tokens/providers/tailscale.ts
var tailscale_default = [{
	id: "tailscale-key",
	name: "a Tailscale key",
	keywords: ["tskey-"],
	form: /tskey-(?:auth|api|client|scim|webhook)-[A-Za-z0-9]{8,24}-[A-Za-z0-9]{20,48}/,
	random: (token) => token.replace(/^.*-/, ""),
	floor: "base62",
	opens: (token) => [{
		what: "scope",
		value: token.split("-")[1] ?? ""
	}],
	revoke: "https://login.tailscale.com/admin/settings/keys",
	sample: (random) => `tskey-auth-k${random.draw((require_tokens()).alphabets.base62, 11)}CNTRL-${random.draw((require_tokens()).alphabets.base62, 32)}`
}];
// src/tokens/providers/tavily.ts
var tavily_default = [{
	id: "tavily-api-key",
	name: "a Tavily API key",
	keywords: ["tvly-"],
	form: /tvly-(?:dev-|prod-)?[A-Za-z0-9_-]{32,40}/,
	random: (token) => token.replace(/^tvly-(?:dev-|prod-)?/, ""),
	floor: "base62",
	revoke: "https://app.tavily.com/home",
	sample: (random) => `tvly-dev-${random.draw((require_tokens()).alphabets.base62, 32)}`
}];
// src/tokens/providers/telegram.ts
var telegram_default = [{
	id: "telegram-bot-token",
	name: "a Telegram bot token",
	keywords: [":AA"],
	form: /[0-9]{8,10}:AA[A-Za-z0-9_-]{33}/,
	floor: "base64url",
	random: (token) => token.slice(-33),
	opens: (token) => [{
		what: "user",
		value: token.slice(0, token.indexOf(":"))
	}],
	revoke: "https://core.telegram.org/bots/features#botfather",
	sample: (random) => `${random.draw("123456789", 10)}:AA${random.draw((require_tokens()).alphabets.base64url, 33)}`
}];
// src/tokens/providers/tencent.ts
var tencent_default = [{
	id: "tencent-secret-id",
	name: "a Tencent Cloud secret id",
	keywords: ["AKID"],
	form: /AKID[A-Za-z0-9]{13,40}/,
	floor: "base62",
	pair: "tencent-secret-key",
	revoke: "https://console.tencentcloud.com/cam/capi",
	sample: (random) => `AKID${random.draw((require_tokens()).alphabets.base62, 13)}`
}, {
	id: "tencent-secret-key",
	name: "a Tencent Cloud secret key",
	keywords: [],
	form: /[A-Za-z0-9]{32}/,
	needs: [
		"tencent",
		"qcloud",
		"akid"
	],
	floor: "base62",
	revoke: "https://console.tencentcloud.com/cam/capi",
	sample: (random) => random.draw((require_tokens()).alphabets.base62, 32)
}];
// src/tokens/providers/tink.ts
var secretKinds = ["SYMMETRIC", "ASYMMETRIC_PRIVATE"];
/** Whether the keyset holds a key that is not public: https://developers.google.com/tink/design/keysets. */
function proveKeyset(json) {
	const { key: keys } = readObject(json) ?? {};
	if (!Array.isArray(keys)) return "refuted";
	return provenIf(keys.some((key) => {
		const data = asObject(asObject(key)?.keyData);
		return secretKinds.some((kind) => kind === data?.keyMaterialType) && typeof data?.value === "string";
	}));
}
var tink_default = [{
	id: "tink-keyset",
	name: "a cleartext Tink keyset",
	keywords: ["primaryKeyId"],
	form: /\{\s{0,40}\\{0,7}"primaryKeyId\\{0,7}"\s{0,4}:\s{0,4}[0-9]{1,12}\s{0,4},\s{0,40}\\{0,7}"key\\{0,7}"\s{0,4}:\s{0,4}\[(?:[^\]p]|p(?!rimaryKeyId)){60,16000}\]\s{0,40}\}/,
	boundary: "open",
	random: (token) => /"value\\{0,7}"\s{0,4}:\s{0,4}\\{0,7}"([^"\\]{1,4000})/.exec(token)?.[1] ?? "",
	prove: proveKeyset,
	refutationSilences: true,
	revoke: "https://developers.google.com/tink/key-management-overview",
	sample: (random) => {
		const keyData = {
			typeUrl: "type.googleapis.com/google.crypto.tink.AesGcmKey",
			value: random.draw((require_tokens()).alphabets.base64, 24),
			keyMaterialType: "SYMMETRIC"
		};
		const keyId = Number(random.draw("123456789", 9));
		return JSON.stringify({
			primaryKeyId: keyId,
			key: [{
				keyData,
				status: "ENABLED",
				keyId,
				outputPrefixType: "TINK"
			}]
		});
	}
}];
// src/tokens/providers/together.ts
var together_default = [{
	id: "together-api-key",
	name: "a Together AI API key",
	keywords: ["tgp_v1_"],
	form: /tgp_v1_[A-Za-z0-9_-]{43}/,
	floor: "base64url",
	revoke: "https://api.together.ai/settings/api-keys",
	sample: (random) => `tgp_v1_${random.draw((require_tokens()).alphabets.base64url, 43)}`
}, {
	id: "together-legacy-api-key",
	name: "a Together AI API key of the old form",
	keywords: [],
	form: /[0-9a-f]{64}/,
	needs: [
		"together_api_key",
		"togetherai",
		"together_ai"
	],
	floor: "lowerHex",
	revoke: "https://api.together.ai/settings/api-keys",
	sample: (random) => random.draw((require_tokens()).alphabets.lowerHex, 64)
}];
// src/tokens/providers/travis.ts
var travis_default = [{
	id: "travis-api-token",
	name: "a Travis CI API token",
	keywords: [],
	form: /[A-Za-z0-9_-]{22}/,
	needs: [
		"travis_token",
		"travis-token",
		"travis_api_token",
		"travis_access_token"
	],
	floor: "base64url",
	revoke: "https://app.travis-ci.com/account/preferences",
	sample: (random) => random.draw((require_tokens()).alphabets.base64url, 22)
}];
// src/tokens/providers/twilio.ts
var twilio_default = [{
	id: "twilio-api-key",
	name: "a Twilio API key",
	keywords: [],
	run: 34,
	form: /SK[0-9a-f]{32}/,
	random: (token) => token.slice(2),
	floor: "lowerHex",
	revoke: "https://console.twilio.com/us1/account/keys-credentials/api-keys",
	sample: (random) => `SK${random.draw((require_tokens()).alphabets.lowerHex, 32)}`
}, {
	id: "twilio-auth-token",
	name: "a Twilio auth token",
	keywords: [],
	form: /[0-9a-f]{32}/,
	needs: [
		"twilio_auth_token",
		"twilio-auth-token",
		"twilioauthtoken"
	],
	floor: "lowerHex",
	revoke: "https://console.twilio.com/us1/account/keys-credentials/api-keys",
	sample: (random) => random.draw((require_tokens()).alphabets.lowerHex, 32)
}];
// src/tokens/providers/vast.ts
var vast_default = [{
	id: "vast-api-key",
	name: "a Vast.ai API key",
	keywords: [],
	form: /[0-9a-f]{64}/,
	needs: [
		"vast_api_key",
		"vastai",
		"vast.ai"
	],
	floor: "lowerHex",
	revoke: "https://cloud.vast.ai/manage-keys/",
	sample: (random) => random.draw((require_tokens()).alphabets.lowerHex, 64)
}];
// src/tokens/providers/vercel.ts
var revoke = "https://vercel.com/account/settings/tokens";
/** The last six of 56 characters are the base62 CRC-32 of the fifty before them (recomputed on eight published tokens). */
function family(prefix, id, name) {
	return {
		id,
		name,
		keywords: [prefix],
		form: new RegExp(`${prefix}[A-Za-z0-9]{56}`),
		floor: "base62",
		evidence: "checksum",
		prove: (token) => provenIf(writeBase62(crc32(token.slice(4, 54))) === token.slice(54)),
		refutationSilences: true,
		revoke,
		sample: (random) => {
			const body = random.draw((require_tokens()).alphabets.base62, 50);
			return `${prefix}${body}${writeBase62(crc32(body))}`;
		}
	};
}
var vercel_default = [
	family("vcp_", "vercel-personal-access-token", "a Vercel personal access token"),
	family("vci_", "vercel-integration-token", "a Vercel integration token"),
	family("vca_", "vercel-app-access-token", "a Vercel app access token"),
	family("vcr_", "vercel-app-refresh-token", "a Vercel app refresh token"),
	family("vck_", "vercel-api-key", "a Vercel AI Gateway API key")
];
/** Every family of every provider, by id. */
var families = Object.values(/* @__PURE__ */ Object.assign({
	"./providers/ado-net.ts": ado_net_default,
	"./providers/adyen.ts": adyen_default,
	"./providers/age.ts": age_default,
	"./providers/airtable.ts": airtable_default,
	"./providers/alibaba.ts": alibaba_default,
	"./providers/anthropic.ts": anthropic_default,
	"./providers/argocd.ts": argocd_default,
	"./providers/asana.ts": asana_default,
	"./providers/assemblyai.ts": assemblyai_default,
	"./providers/atlassian.ts": atlassian_default,
	"./providers/auth0.ts": auth0_default,
	"./providers/aws.ts": aws_default,
	"./providers/azure-devops.ts": azure_devops_default,
	"./providers/azure-sas.ts": azure_sas_default,
	"./providers/azure.ts": azure_default,
	"./providers/baseten.ts": baseten_default,
	"./providers/box.ts": box_default,
	"./providers/brevo.ts": brevo_default,
	"./providers/buildkite.ts": buildkite_default,
	"./providers/ceph.ts": ceph_default,
	"./providers/cerebras.ts": cerebras_default,
	"./providers/circleci.ts": circleci_default,
	"./providers/cloudflare.ts": cloudflare_default,
	"./providers/cloudsmith.ts": cloudsmith_default,
	"./providers/cohere.ts": cohere_default,
	"./providers/comet.ts": comet_default,
	"./providers/confluent.ts": confluent_default,
	"./providers/connection-string.ts": connection_string_default,
	"./providers/crates.ts": crates_default,
	"./providers/databricks.ts": databricks_default,
	"./providers/datadog.ts": datadog_default,
	"./providers/deepgram.ts": deepgram_default,
	"./providers/deepseek.ts": deepseek_default,
	"./providers/deno.ts": deno_default,
	"./providers/digitalocean.ts": digitalocean_default,
	"./providers/discord.ts": discord_default,
	"./providers/docker.ts": docker_default,
	"./providers/doppler.ts": doppler_default,
	"./providers/dropbox.ts": dropbox_default,
	"./providers/dynatrace.ts": dynatrace_default,
	"./providers/elastic.ts": elastic_default,
	"./providers/elevenlabs.ts": elevenlabs_default,
	"./providers/figma.ts": figma_default,
	"./providers/firecrawl.ts": firecrawl_default,
	"./providers/fireworks.ts": fireworks_default,
	"./providers/fly.ts": fly_default,
	"./providers/friendli.ts": friendli_default,
	"./providers/github.ts": github_default,
	"./providers/gitlab.ts": gitlab_default,
	"./providers/google.ts": google_default,
	"./providers/grafana.ts": grafana_default,
	"./providers/groq.ts": groq_default,
	"./providers/harness.ts": harness_default,
	"./providers/hashicorp.ts": hashicorp_default,
	"./providers/heroku.ts": heroku_default,
	"./providers/htpasswd.ts": htpasswd_default,
	"./providers/huggingface.ts": huggingface_default,
	"./providers/infracost.ts": infracost_default,
	"./providers/jdbc.ts": jdbc_default,
	"./providers/jfrog.ts": jfrog_default,
	"./providers/jina.ts": jina_default,
	"./providers/jwk.ts": jwk_default,
	"./providers/jwt.ts": jwt_default,
	"./providers/k3s.ts": k3s_default,
	"./providers/kubernetes.ts": kubernetes_default,
	"./providers/langfuse.ts": langfuse_default,
	"./providers/langsmith.ts": langsmith_default,
	"./providers/linear.ts": linear_default,
	"./providers/llamacloud.ts": llamacloud_default,
	"./providers/mailchimp.ts": mailchimp_default,
	"./providers/mailgun.ts": mailgun_default,
	"./providers/mercadopago.ts": mercadopago_default,
	"./providers/minimax.ts": minimax_default,
	"./providers/mistral.ts": mistral_default,
	"./providers/mongodb.ts": mongodb_default,
	"./providers/moonshot.ts": moonshot_default,
	"./providers/neon.ts": neon_default,
	"./providers/neptune.ts": neptune_default,
	"./providers/netlify.ts": netlify_default,
	"./providers/newrelic.ts": newrelic_default,
	"./providers/nostr.ts": nostr_default,
	"./providers/notion.ts": notion_default,
	"./providers/npm.ts": npm_default,
	"./providers/nuget.ts": nuget_default,
	"./providers/nvidia.ts": nvidia_default,
	"./providers/okta.ts": okta_default,
	"./providers/ollama.ts": ollama_default,
	"./providers/onepassword.ts": onepassword_default,
	"./providers/openai.ts": openai_default,
	"./providers/openrouter.ts": openrouter_default,
	"./providers/openshift.ts": openshift_default,
	"./providers/paypal.ts": paypal_default,
	"./providers/perplexity.ts": perplexity_default,
	"./providers/pinecone.ts": pinecone_default,
	"./providers/planetscale.ts": planetscale_default,
	"./providers/posthog.ts": posthog_default,
	"./providers/postman.ts": postman_default,
	"./providers/postmark.ts": postmark_default,
	"./providers/prefect.ts": prefect_default,
	"./providers/private-key-bare.ts": private_key_bare_default,
	"./providers/private-key.ts": private_key_default,
	"./providers/pulumi.ts": pulumi_default,
	"./providers/pypi.ts": pypi_default,
	"./providers/rancher.ts": rancher_default,
	"./providers/recaptcha.ts": recaptcha_default,
	"./providers/render.ts": render_default,
	"./providers/replicate.ts": replicate_default,
	"./providers/resend.ts": resend_default,
	"./providers/rubygems.ts": rubygems_default,
	"./providers/runpod.ts": runpod_default,
	"./providers/sendgrid.ts": sendgrid_default,
	"./providers/sentry.ts": sentry_default,
	"./providers/shopify.ts": shopify_default,
	"./providers/slack.ts": slack_default,
	"./providers/snyk.ts": snyk_default,
	"./providers/sourcegraph.ts": sourcegraph_default,
	"./providers/square.ts": square_default,
	"./providers/stability.ts": stability_default,
	"./providers/stripe.ts": stripe_default,
	"./providers/supabase.ts": supabase_default,
	"./providers/tailscale.ts": tailscale_default,
	"./providers/tavily.ts": tavily_default,
	"./providers/telegram.ts": telegram_default,
	"./providers/tencent.ts": tencent_default,
	"./providers/tink.ts": tink_default,
	"./providers/together.ts": together_default,
	"./providers/travis.ts": travis_default,
	"./providers/twilio.ts": twilio_default,
	"./providers/vast.ts": vast_default,
	"./providers/vercel.ts": vercel_default,
	"./providers/voyage.ts": [{
		id: "voyage-api-key",
		name: "a Voyage AI API key",
		keywords: [],
		form: /pa-[A-Za-z0-9_-]{43}/,
		needs: ["voyage"],
		random: (token) => token.slice(3),
		floor: "base64url",
		revoke: "https://dashboard.voyageai.com/organization/api-keys",
		sample: (random) => `pa-${random.draw((require_tokens()).alphabets.base64url, 43)}`
	}],
	"./providers/wandb.ts": [{
		id: "wandb-api-key",
		name: "a Weights & Biases API key",
		keywords: ["wandb_v1_"],
		form: /wandb_v1_[A-Za-z0-9_]{77}/,
		floor: "base62",
		revoke: "https://wandb.ai/authorize",
		sample: (random) => `wandb_v1_${random.draw((require_tokens()).alphabets.base62, 77)}`
	}, {
		id: "wandb-legacy-api-key",
		name: "a Weights & Biases API key of the old form",
		keywords: [],
		form: /[0-9a-f]{40}/,
		needs: ["wandb"],
		floor: "lowerHex",
		revoke: "https://wandb.ai/authorize",
		sample: (random) => random.draw((require_tokens()).alphabets.lowerHex, 40)
	}],
	"./providers/web-push.ts": [{
		id: "vapid-private-key",
		name: "a VAPID private key",
		keywords: [],
		needs: [
			"vapid_private",
			"vapid-private",
			"vapidprivate",
			"vapid_secret"
		],
		form: /[A-Za-z0-9_-]{43}/,
		floor: "base64url",
		revoke: "https://datatracker.ietf.org/doc/html/rfc8292",
		sample: (random) => random.draw((require_tokens()).alphabets.base64url, 43)
	}],
	"./providers/wireguard.ts": [{
		id: "wireguard-private-key",
		name: "a WireGuard private or preshared key",
		keywords: [],
		form: /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=(?![A-Za-z0-9+/=])/,
		needs: [
			"privatekey",
			"private_key",
			"private-key",
			"presharedkey",
			"preshared_key",
			"preshared-key"
		],
		random: (token) => token.slice(0, 42),
		floor: "base64",
		revoke: "https://www.wireguard.com/quickstart/",
		sample: (random) => Buffer.from(random.bytes(32)).toString("base64")
	}],
	"./providers/workos.ts": [{
		id: "workos-api-key",
		name: "a WorkOS or Highnote API key",
		keywords: ["_a2V5X"],
		form: /[rs]k_(?:live|test)_a2V5X[A-Za-z0-9+/]{40,240}={0,2}/,
		floor: "base64",
		random: (token) => token.slice(-32).replace(/=+$/, ""),
		prove: (token) => /^key_[0-9A-Z]{26}[^0-9A-Za-z]/.test(decodeBase64Text(token.slice(8)) ?? "") ? "confirmed" : "unknown",
		revoke: "https://dashboard.workos.com/api-keys",
		sample: (random) => {
			const text = `key_01${random.draw((require_tokens()).alphabets.upperAlnum, 24)},${random.draw((require_tokens()).alphabets.base62, 25)}`;
			return `sk_live_${Buffer.from(text).toString("base64")}`;
		}
	}],
	"./providers/xai.ts": [{
		id: "xai-api-key",
		name: "an xAI API key",
		keywords: ["xai-"],
		form: /xai-[A-Za-z0-9_-]{70,120}/,
		floor: "base64url",
		revoke: "https://console.x.ai/team/default/api-keys",
		sample: (random) => `xai-${random.draw((require_tokens()).alphabets.base64url, 70)}`
	}],
	"./providers/yandex.ts": [{
		id: "yandex-api-key",
		name: "a Yandex Cloud API key",
		keywords: ["AQVN"],
		form: /AQVN[A-Za-z0-9_-]{35,38}/,
		floor: "base64url",
		revoke: "https://yandex.cloud/en/docs/iam/operations/authentication/manage-api-keys",
		sample: (random) => `AQVN${random.draw((require_tokens()).alphabets.base64url, 35)}`
	}],
	"./providers/zhipu.ts": [{
		id: "zhipu-api-key",
		name: "a Zhipu AI API key",
		keywords: [],
		form: /[0-9a-f]{32}\.[A-Za-z0-9]{16}/,
		needs: [
			"zhipu",
			"zai",
			"glm",
			"bigmodel"
		],
		random: (token) => token.slice(0, 32),
		floor: "lowerHex",
		revoke: "https://z.ai/manage-apikey/apikey-list",
		sample: (random) => `${random.draw((require_tokens()).alphabets.lowerHex, 32)}.${random.draw((require_tokens()).alphabets.base62, 16)}`
	}],
	"./providers/zuplo.ts": [{
		id: "zuplo-api-key",
		name: "a Zuplo API key",
		keywords: ["zpka_"],
		form: /zpka_[0-9a-z]{32}_[0-9a-f]{8}/,
		floor: "lowerHex",
		random: (token) => token.slice(5, 37),
		evidence: "checksum",
		prove: (token) => provenIf(crc32Hex(token.slice(5, 37)) === token.slice(38)),
		revoke: "https://portal.zuplo.com",
		sample: (random) => {
			const body = random.draw((require_tokens()).alphabets.lowerHex, 32);
			return `zpka_${body}_${crc32Hex(body)}`;
		}
	}]
})).flat().sort((a, b) => a.id < b.id ? -1 : 1);
var byId = new Map(families.map((family) => [family.id, family]));
function familyById(id) {
	return byId.get(id);
}
// src/tokens/gate.ts
var nothing = /* @__PURE__ */ new Map();
/**
* A gate over all keywords of some families: each character is read once, and again by its long runs where a family is known by those. A
* family without keywords and runs stands behind the words that it needs, in any case.
*/
function openGate(families) {
	const starts = new (require_core()).Starts(families.flatMap(literalsOf));
	const byRun = families.filter((family) => family.run !== void 0);
	const shortest = Math.min(...byRun.map((family) => family.run ?? 0));
	return (text) => {
		const found = /* @__PURE__ */ new Map();
		starts.some(text, (at, literal) => {
			if (stands(literal, text, at)) note(found, literal.owner, at);
			return false;
		});
		const runs = byRun.length > 0 && text.length >= shortest ? (require_core()).longRuns(text, shortest) : [];
		if (found.size === 0 && runs.length === 0) return nothing;
		const candidates = /* @__PURE__ */ new Map();
		for (const [index, positions] of [...found].sort(([a], [b]) => a - b)) {
			const family = families[index];
			if (family !== void 0) candidates.set(family, positions);
		}
		for (const family of runs.length > 0 ? byRun : []) {
			const positions = runs.filter(({ from, to }) => to - from >= (family.run ?? 0)).map(({ from }) => from);
			if (positions.length > 0) candidates.set(family, positions);
		}
		return candidates;
	};
}
function literalsOf({ keywords, run, needs = [] }, owner) {
	const folds = keywords.length === 0;
	return (folds ? run === void 0 ? needs : [] : keywords).map((literal) => [literal.toLowerCase(), {
		owner,
		literal: folds ? literal.toLowerCase() : literal,
		folds
	}]);
}
function stands({ literal, folds }, text, at) {
	return folds ? text.slice(at, at + literal.length).toLowerCase() === literal : text.startsWith(literal, at);
}
/** One position for each place, also where several literals of a family begin there. */
function note(found, owner, at) {
	const positions = found.get(owner);
	if (positions === void 0) found.set(owner, [at]);
	else if (positions.at(-1) !== at) positions.push(at);
}
var floor_table_default = {
	digits: [
		[
			8,
			.81,
			2,
			6,
			6
		],
		[
			10,
			1,
			3,
			6,
			6
		],
		[
			12,
			1.25,
			3,
			6,
			6
		],
		[
			14,
			1.48,
			4,
			7,
			6
		],
		[
			16,
			1.74,
			4,
			6,
			6
		],
		[
			18,
			1.87,
			5,
			7,
			6
		],
		[
			20,
			2.04,
			5,
			7,
			6
		],
		[
			22,
			2.08,
			5,
			6,
			6
		],
		[
			24,
			2.17,
			5,
			7,
			7
		],
		[
			28,
			2.33,
			6,
			7,
			7
		],
		[
			32,
			2.41,
			6,
			7,
			7
		],
		[
			34,
			2.48,
			7,
			7,
			7
		],
		[
			36,
			2.51,
			7,
			7,
			7
		],
		[
			40,
			2.6,
			7,
			7,
			7
		],
		[
			48,
			2.72,
			8,
			7,
			7
		],
		[
			52,
			2.76,
			8,
			7,
			7
		],
		[
			56,
			2.81,
			8,
			7,
			7
		],
		[
			64,
			2.85,
			8,
			7,
			7
		],
		[
			80,
			2.95,
			9,
			7,
			7
		],
		[
			96,
			3.01,
			9,
			7,
			7
		],
		[
			128,
			3.1,
			9,
			8,
			7
		],
		[
			192,
			3.17,
			10,
			8,
			8
		],
		[
			256,
			3.2,
			10,
			8,
			8
		]
	],
	lower: [
		[
			8,
			1.29,
			3,
			5,
			5
		],
		[
			10,
			1.68,
			4,
			4,
			5
		],
		[
			12,
			1.95,
			5,
			5,
			5
		],
		[
			14,
			2.26,
			6,
			5,
			5
		],
		[
			16,
			2.43,
			6,
			5,
			5
		],
		[
			18,
			2.55,
			7,
			5,
			5
		],
		[
			20,
			2.69,
			8,
			5,
			5
		],
		[
			22,
			2.86,
			9,
			5,
			5
		],
		[
			24,
			2.93,
			9,
			5,
			5
		],
		[
			28,
			3.11,
			11,
			5,
			5
		],
		[
			32,
			3.28,
			12,
			5,
			5
		],
		[
			34,
			3.37,
			12,
			5,
			5
		],
		[
			36,
			3.42,
			13,
			5,
			5
		],
		[
			40,
			3.51,
			13,
			5,
			5
		],
		[
			48,
			3.69,
			15,
			5,
			5
		],
		[
			52,
			3.73,
			16,
			5,
			5
		],
		[
			56,
			3.82,
			17,
			5,
			5
		],
		[
			64,
			3.9,
			18,
			5,
			5
		],
		[
			80,
			4.07,
			20,
			5,
			5
		],
		[
			96,
			4.17,
			21,
			5,
			6
		],
		[
			128,
			4.3,
			23,
			6,
			6
		],
		[
			192,
			4.44,
			24,
			6,
			6
		],
		[
			256,
			4.5,
			25,
			6,
			6
		]
	],
	upper: [
		[
			8,
			1.29,
			3,
			5,
			5
		],
		[
			10,
			1.68,
			4,
			4,
			5
		],
		[
			12,
			1.95,
			5,
			5,
			5
		],
		[
			14,
			2.26,
			6,
			5,
			5
		],
		[
			16,
			2.43,
			6,
			5,
			5
		],
		[
			18,
			2.55,
			7,
			5,
			5
		],
		[
			20,
			2.69,
			8,
			5,
			5
		],
		[
			22,
			2.86,
			9,
			5,
			5
		],
		[
			24,
			2.93,
			9,
			5,
			5
		],
		[
			28,
			3.11,
			11,
			5,
			5
		],
		[
			32,
			3.28,
			12,
			5,
			5
		],
		[
			34,
			3.37,
			12,
			5,
			5
		],
		[
			36,
			3.42,
			13,
			5,
			5
		],
		[
			40,
			3.51,
			13,
			5,
			5
		],
		[
			48,
			3.69,
			15,
			5,
			5
		],
		[
			52,
			3.73,
			16,
			5,
			5
		],
		[
			56,
			3.82,
			17,
			5,
			5
		],
		[
			64,
			3.9,
			18,
			5,
			5
		],
		[
			80,
			4.07,
			20,
			5,
			5
		],
		[
			96,
			4.17,
			21,
			5,
			6
		],
		[
			128,
			4.3,
			23,
			6,
			6
		],
		[
			192,
			4.44,
			24,
			6,
			6
		],
		[
			256,
			4.5,
			25,
			6,
			6
		]
	],
	letters: [
		[
			8,
			1.75,
			4,
			4,
			4
		],
		[
			10,
			2.04,
			5,
			4,
			4
		],
		[
			12,
			2.28,
			6,
			4,
			4
		],
		[
			14,
			2.61,
			7,
			4,
			4
		],
		[
			16,
			2.82,
			8,
			4,
			4
		],
		[
			18,
			2.93,
			9,
			4,
			4
		],
		[
			20,
			3.1,
			10,
			4,
			4
		],
		[
			22,
			3.28,
			11,
			4,
			4
		],
		[
			24,
			3.37,
			12,
			4,
			4
		],
		[
			28,
			3.58,
			14,
			4,
			4
		],
		[
			32,
			3.78,
			16,
			4,
			4
		],
		[
			34,
			3.84,
			17,
			4,
			4
		],
		[
			36,
			3.89,
			18,
			4,
			4
		],
		[
			40,
			4.03,
			19,
			4,
			5
		],
		[
			48,
			4.24,
			22,
			4,
			4
		],
		[
			52,
			4.32,
			24,
			4,
			4
		],
		[
			56,
			4.39,
			25,
			4,
			5
		],
		[
			64,
			4.54,
			27,
			5,
			5
		],
		[
			80,
			4.73,
			31,
			4,
			5
		],
		[
			96,
			4.88,
			34,
			5,
			5
		],
		[
			128,
			5.05,
			39,
			5,
			5
		],
		[
			192,
			5.27,
			45,
			5,
			5
		],
		[
			256,
			5.38,
			48,
			5,
			5
		]
	],
	base62: [
		[
			8,
			1.75,
			4,
			4,
			4
		],
		[
			10,
			2.12,
			5,
			4,
			4
		],
		[
			12,
			2.45,
			6,
			4,
			4
		],
		[
			14,
			2.69,
			7,
			4,
			4
		],
		[
			16,
			2.89,
			9,
			4,
			4
		],
		[
			18,
			3.03,
			10,
			4,
			4
		],
		[
			20,
			3.2,
			11,
			4,
			4
		],
		[
			22,
			3.35,
			12,
			4,
			4
		],
		[
			24,
			3.5,
			13,
			4,
			4
		],
		[
			28,
			3.68,
			15,
			4,
			4
		],
		[
			32,
			3.81,
			17,
			4,
			4
		],
		[
			34,
			3.95,
			18,
			4,
			4
		],
		[
			36,
			4,
			19,
			4,
			4
		],
		[
			40,
			4.13,
			21,
			4,
			4
		],
		[
			48,
			4.36,
			24,
			4,
			4
		],
		[
			52,
			4.44,
			25,
			4,
			4
		],
		[
			56,
			4.51,
			27,
			4,
			4
		],
		[
			64,
			4.64,
			29,
			4,
			4
		],
		[
			80,
			4.86,
			34,
			4,
			5
		],
		[
			96,
			5.01,
			38,
			4,
			5
		],
		[
			128,
			5.23,
			44,
			4,
			5
		],
		[
			192,
			5.46,
			52,
			4,
			5
		],
		[
			256,
			5.59,
			55,
			5,
			5
		]
	],
	lowerHex: [
		[
			8,
			1.06,
			3,
			5,
			5
		],
		[
			10,
			1.48,
			3,
			5,
			5
		],
		[
			12,
			1.72,
			4,
			5,
			5
		],
		[
			14,
			1.92,
			5,
			5,
			5
		],
		[
			16,
			2.12,
			5,
			6,
			5
		],
		[
			18,
			2.25,
			6,
			5,
			5
		],
		[
			20,
			2.39,
			6,
			6,
			6
		],
		[
			22,
			2.49,
			7,
			6,
			5
		],
		[
			24,
			2.6,
			7,
			6,
			6
		],
		[
			28,
			2.73,
			8,
			6,
			6
		],
		[
			32,
			2.89,
			9,
			6,
			6
		],
		[
			34,
			2.96,
			9,
			6,
			6
		],
		[
			36,
			2.99,
			9,
			6,
			6
		],
		[
			40,
			3.06,
			10,
			6,
			6
		],
		[
			48,
			3.23,
			11,
			6,
			6
		],
		[
			52,
			3.27,
			12,
			6,
			6
		],
		[
			56,
			3.33,
			12,
			6,
			6
		],
		[
			64,
			3.39,
			12,
			6,
			6
		],
		[
			80,
			3.52,
			13,
			6,
			6
		],
		[
			96,
			3.61,
			14,
			6,
			6
		],
		[
			128,
			3.71,
			15,
			6,
			6
		],
		[
			192,
			3.81,
			15,
			6,
			6
		],
		[
			256,
			3.85,
			16,
			7,
			6
		]
	],
	upperHex: [
		[
			8,
			1.06,
			3,
			5,
			5
		],
		[
			10,
			1.48,
			3,
			5,
			5
		],
		[
			12,
			1.72,
			4,
			5,
			5
		],
		[
			14,
			1.92,
			5,
			5,
			5
		],
		[
			16,
			2.12,
			5,
			6,
			5
		],
		[
			18,
			2.25,
			6,
			5,
			5
		],
		[
			20,
			2.39,
			6,
			6,
			6
		],
		[
			22,
			2.49,
			7,
			6,
			5
		],
		[
			24,
			2.6,
			7,
			6,
			6
		],
		[
			28,
			2.73,
			8,
			6,
			6
		],
		[
			32,
			2.89,
			9,
			6,
			6
		],
		[
			34,
			2.96,
			9,
			6,
			6
		],
		[
			36,
			2.99,
			9,
			6,
			6
		],
		[
			40,
			3.06,
			10,
			6,
			6
		],
		[
			48,
			3.23,
			11,
			6,
			6
		],
		[
			52,
			3.27,
			12,
			6,
			6
		],
		[
			56,
			3.33,
			12,
			6,
			6
		],
		[
			64,
			3.39,
			12,
			6,
			6
		],
		[
			80,
			3.52,
			13,
			6,
			6
		],
		[
			96,
			3.61,
			14,
			6,
			6
		],
		[
			128,
			3.71,
			15,
			6,
			6
		],
		[
			192,
			3.81,
			15,
			6,
			6
		],
		[
			256,
			3.85,
			16,
			7,
			6
		]
	],
	lowerAlnum: [
		[
			8,
			1.5,
			3,
			4,
			4
		],
		[
			10,
			1.84,
			4,
			4,
			4
		],
		[
			12,
			2.12,
			5,
			4,
			4
		],
		[
			14,
			2.41,
			6,
			4,
			4
		],
		[
			16,
			2.6,
			7,
			4,
			4
		],
		[
			18,
			2.79,
			8,
			4,
			5
		],
		[
			20,
			2.96,
			9,
			4,
			5
		],
		[
			22,
			3.07,
			10,
			4,
			5
		],
		[
			24,
			3.13,
			11,
			4,
			5
		],
		[
			28,
			3.36,
			12,
			4,
			5
		],
		[
			32,
			3.51,
			14,
			5,
			5
		],
		[
			34,
			3.58,
			14,
			5,
			5
		],
		[
			36,
			3.64,
			15,
			5,
			5
		],
		[
			40,
			3.78,
			16,
			5,
			5
		],
		[
			48,
			3.96,
			19,
			5,
			5
		],
		[
			52,
			4.05,
			20,
			5,
			5
		],
		[
			56,
			4.1,
			21,
			5,
			5
		],
		[
			64,
			4.22,
			22,
			5,
			5
		],
		[
			80,
			4.4,
			25,
			5,
			5
		],
		[
			96,
			4.49,
			27,
			5,
			5
		],
		[
			128,
			4.67,
			30,
			5,
			5
		],
		[
			192,
			4.84,
			33,
			5,
			5
		],
		[
			256,
			4.93,
			34,
			5,
			5
		]
	],
	upperAlnum: [
		[
			8,
			1.5,
			3,
			4,
			4
		],
		[
			10,
			1.84,
			4,
			4,
			4
		],
		[
			12,
			2.12,
			5,
			4,
			4
		],
		[
			14,
			2.41,
			6,
			4,
			4
		],
		[
			16,
			2.6,
			7,
			4,
			4
		],
		[
			18,
			2.79,
			8,
			4,
			5
		],
		[
			20,
			2.96,
			9,
			4,
			5
		],
		[
			22,
			3.07,
			10,
			4,
			5
		],
		[
			24,
			3.13,
			11,
			4,
			5
		],
		[
			28,
			3.36,
			12,
			4,
			5
		],
		[
			32,
			3.51,
			14,
			5,
			5
		],
		[
			34,
			3.58,
			14,
			5,
			5
		],
		[
			36,
			3.64,
			15,
			5,
			5
		],
		[
			40,
			3.78,
			16,
			5,
			5
		],
		[
			48,
			3.96,
			19,
			5,
			5
		],
		[
			52,
			4.05,
			20,
			5,
			5
		],
		[
			56,
			4.1,
			21,
			5,
			5
		],
		[
			64,
			4.22,
			22,
			5,
			5
		],
		[
			80,
			4.4,
			25,
			5,
			5
		],
		[
			96,
			4.49,
			27,
			5,
			5
		],
		[
			128,
			4.67,
			30,
			5,
			5
		],
		[
			192,
			4.84,
			33,
			5,
			5
		],
		[
			256,
			4.93,
			34,
			5,
			5
		]
	],
	base32: [
		[
			8,
			1.4,
			3,
			4,
			4
		],
		[
			10,
			1.84,
			4,
			4,
			4
		],
		[
			12,
			2.08,
			5,
			4,
			5
		],
		[
			14,
			2.35,
			6,
			5,
			5
		],
		[
			16,
			2.6,
			7,
			4,
			5
		],
		[
			18,
			2.72,
			8,
			5,
			5
		],
		[
			20,
			2.87,
			9,
			4,
			5
		],
		[
			22,
			2.97,
			10,
			4,
			5
		],
		[
			24,
			3.1,
			10,
			5,
			5
		],
		[
			28,
			3.25,
			12,
			5,
			5
		],
		[
			32,
			3.45,
			13,
			5,
			5
		],
		[
			34,
			3.51,
			14,
			5,
			5
		],
		[
			36,
			3.56,
			14,
			5,
			5
		],
		[
			40,
			3.68,
			16,
			5,
			5
		],
		[
			48,
			3.86,
			17,
			5,
			5
		],
		[
			52,
			3.94,
			18,
			5,
			5
		],
		[
			56,
			4,
			19,
			5,
			5
		],
		[
			64,
			4.12,
			21,
			5,
			5
		],
		[
			80,
			4.28,
			23,
			5,
			5
		],
		[
			96,
			4.39,
			24,
			5,
			5
		],
		[
			128,
			4.54,
			27,
			5,
			5
		],
		[
			192,
			4.7,
			29,
			5,
			5
		],
		[
			256,
			4.78,
			30,
			5,
			6
		]
	],
	base64url: [
		[
			8,
			1.75,
			4,
			4,
			4
		],
		[
			10,
			2.12,
			5,
			4,
			4
		],
		[
			12,
			2.41,
			6,
			4,
			4
		],
		[
			14,
			2.69,
			7,
			4,
			4
		],
		[
			16,
			2.89,
			9,
			4,
			4
		],
		[
			18,
			3.03,
			10,
			4,
			4
		],
		[
			20,
			3.22,
			11,
			4,
			4
		],
		[
			22,
			3.38,
			12,
			4,
			4
		],
		[
			24,
			3.52,
			13,
			4,
			4
		],
		[
			28,
			3.68,
			15,
			4,
			4
		],
		[
			32,
			3.86,
			17,
			4,
			4
		],
		[
			34,
			3.97,
			18,
			4,
			4
		],
		[
			36,
			3.99,
			19,
			4,
			4
		],
		[
			40,
			4.17,
			21,
			4,
			4
		],
		[
			48,
			4.37,
			24,
			4,
			4
		],
		[
			52,
			4.46,
			26,
			4,
			4
		],
		[
			56,
			4.55,
			27,
			4,
			4
		],
		[
			64,
			4.67,
			30,
			4,
			4
		],
		[
			80,
			4.89,
			35,
			4,
			4
		],
		[
			96,
			5.05,
			39,
			4,
			4
		],
		[
			128,
			5.26,
			45,
			4,
			5
		],
		[
			192,
			5.49,
			53,
			4,
			5
		],
		[
			256,
			5.63,
			57,
			5,
			5
		]
	],
	base64: [
		[
			8,
			1.75,
			4,
			4,
			4
		],
		[
			10,
			2.12,
			5,
			4,
			4
		],
		[
			12,
			2.41,
			6,
			4,
			4
		],
		[
			14,
			2.69,
			7,
			4,
			4
		],
		[
			16,
			2.89,
			9,
			4,
			4
		],
		[
			18,
			3.03,
			10,
			4,
			4
		],
		[
			20,
			3.22,
			11,
			4,
			4
		],
		[
			22,
			3.38,
			12,
			4,
			4
		],
		[
			24,
			3.52,
			13,
			4,
			4
		],
		[
			28,
			3.68,
			15,
			4,
			4
		],
		[
			32,
			3.86,
			17,
			4,
			4
		],
		[
			34,
			3.97,
			18,
			4,
			4
		],
		[
			36,
			3.99,
			19,
			4,
			4
		],
		[
			40,
			4.17,
			21,
			4,
			4
		],
		[
			48,
			4.37,
			24,
			4,
			4
		],
		[
			52,
			4.46,
			26,
			4,
			4
		],
		[
			56,
			4.55,
			27,
			4,
			4
		],
		[
			64,
			4.67,
			30,
			4,
			4
		],
		[
			80,
			4.89,
			35,
			4,
			4
		],
		[
			96,
			5.05,
			39,
			4,
			4
		],
		[
			128,
			5.26,
			45,
			4,
			5
		],
		[
			192,
			5.49,
			53,
			4,
			5
		],
		[
			256,
			5.63,
			57,
			5,
			5
		]
	]
};
var rowsByAlphabet = /* @__PURE__ */ new Map();
function rowsOf(alphabet) {
	const known = rowsByAlphabet.get(alphabet);
	if (known !== void 0) return known;
	const rows = floor_table_default[alphabet].map(([length = 0, ...rest]) => [length, ...tuple(rest)]);
	rowsByAlphabet.set(alphabet, rows);
	return rows;
}
/**
* Whether a body passes the floors that 99,999 of 100,000 random strings of this alphabet and length pass, each of the four
* (`scripts/calibrate-floors.mjs`): between two lengths of the table the laxer bounds count. Bodies too short for the table pass.
*/
function passesFloors(body, alphabet) {
	const measured = body.slice(0, 256);
	const rows = rowsOf(alphabet);
	const below = rows.findLast(([length]) => length <= measured.length);
	const above = rows.find(([length]) => length >= measured.length) ?? below;
	if (below === void 0 || above === void 0) return true;
	const [, leastEntropy, leastDistinct] = below;
	const [, , , longestSame, longestStep] = above;
	const { entropy, distinct, sameRun, stepRun } = measure(measured);
	return entropy >= leastEntropy && distinct >= leastDistinct && sameRun <= longestSame && stepRun <= longestStep;
}
var counts = /* @__PURE__ */ new Int32Array(128);
/** `n log2 n`, which entropy is summed from. */
var weights = Float64Array.from({ length: 257 }, (_, count) => count === 0 ? 0 : count * Math.log2(count));
/** Measures a body of at most {@link longestMeasured} characters, ASCII being meant. */
function measure(body) {
	counts.fill(0);
	let distinct = 0;
	let weighted = 0;
	let sameRun = 0;
	let stepRun = 0;
	let same = 0;
	let steps = 0;
	let direction = 0;
	let previous = -2;
	for (let index = 0; index < body.length; index++) {
		const code = body.charCodeAt(index) & 127;
		const seen = counts[code] ?? 0;
		counts[code] = seen + 1;
		if (seen === 0) distinct++;
		weighted += (weights[seen + 1] ?? 0) - (weights[seen] ?? 0);
		const step = code - previous;
		same = step === 0 ? same + 1 : 1;
		if (step !== 1 && step !== -1) steps = 1;
		else steps = step === direction ? steps + 1 : 2;
		direction = step;
		if (same > sameRun) sameRun = same;
		if (steps > stepRun) stepRun = steps;
		previous = code;
	}
	return {
		entropy: body.length === 0 ? 0 : Math.log2(body.length) - weighted / body.length,
		distinct,
		sameRun,
		stepRun
	};
}
function tuple([entropy = 0, distinct = 0, sameRun = 0, stepRun = 0]) {
	return [
		entropy,
		distinct,
		sameRun,
		stepRun
	];
}
// src/tokens/judge-token.ts
/**
* What a text that has a family's exact form is, after its proof, the published samples, the floors and the placeholder grammar; undefined
* where it is no token. A passing checksum outranks the floors, as one in 25,000 genuine tokens fails one of them, but counts only as likely
* then: tools mint samples that pass. A refuted one silences where its algorithm is proven on many tokens, and lowers the tier elsewhere.
*/
function judgeToken(family, token) {
	const proof = family.prove?.(token) ?? "unknown";
	if (proof === "refuted" && family.refutationSilences) return void 0;
	const body = family.random?.(token) ?? withoutKeyword(family, token);
	if ((require_tokens()).isKnownSample(token) || (require_tokens()).isKnownSample(body)) return void 0;
	const random = family.floor === void 0 || passesFloors(body, family.floor);
	if (!random && proof !== "confirmed") return void 0;
	if (proof === "confirmed" ? (require_tokens()).isWritten(body) : (require_tokens()).isPlaceholder(body)) return void 0;
	return proof === "confirmed" && random ? "confirmed" : "likely";
}
function withoutKeyword(family, token) {
	const prefixes = family.keywords.filter((keyword) => token.startsWith(keyword));
	return token.slice(Math.max(0, ...prefixes.map((prefix) => prefix.length)));
}
/**
* The parts of a text that can hold a family's tokens, given where its keywords begin: the words around them, as no closed form holds white
* space or a quotation mark, and of longer words no more than the form is wide. An open form may begin and end anywhere. Where words that a
* family needs stand in for keywords, the rest of the line counts, as far as {@link reach}. Parts overlap by no more than a form's width.
*/
function* stretchesFor(family, text, positions) {
	if (family.boundary === "open") {
		yield {
			from: 0,
			to: text.length
		};
		return;
	}
	const width = widthOf(family);
	let covered = 0;
	for (const position of positions) {
		const { from, to } = family.keywords.length > 0 ? {
			from: position,
			to: position
		} : lineAround(text, position);
		if (to < covered) continue;
		const end = wordEnd(text, to, to + 4 * width);
		yield {
			from: wordStart(text, Math.max(from, covered), Math.max(from - width, covered)),
			to: end
		};
		covered = isCut(text, end) ? end - width : end;
	}
}
/** Whether a part of a text ends within a word: what stands at its end may go on. */
function isCut(text, end) {
	return end < text.length && !isDelimiter(text.charCodeAt(end));
}
var widths = /* @__PURE__ */ new WeakMap();
/** No less than what a form matches at most, in characters: a group that repeats is taken to repeat everything. */
function widthOf(family) {
	const known = widths.get(family);
	if (known !== void 0) return known;
	const { source } = family.form;
	let width = source.length;
	for (const [, most = "0"] of source.matchAll(/\{(?:\d+,)?(\d+)\}/g)) width += Number(most);
	for (const [, most = "1"] of source.matchAll(/\)\{(?:\d+,)?(\d+)\}/g)) width *= Number(most);
	widths.set(family, width);
	return width;
}
/** The end of a line that names what the next one holds: a key without a value, a block scalar of YAML. */
var namesNext = /[:=]\s{0,8}(?:[|>][-+0-9]{0,2})?[ \t\r]{0,8}$/;
/** The line around a position, to both sides no further than {@link reach}; the next one too, where it only names that. */
function lineAround(text, position) {
	const left = text.slice(Math.max(0, position - 200), position);
	const right = text.slice(position, position + 400);
	const first = right.indexOf("\n");
	const end = first >= 0 && namesNext.test(right.slice(0, first)) ? right.indexOf("\n", first + 1) : first;
	return {
		from: position - left.length + left.lastIndexOf("\n") + 1,
		to: position + (end < 0 ? right.length : end)
	};
}
function wordStart(text, position, least) {
	let start = position;
	while (start > 0 && start > least && !isDelimiter(text.charCodeAt(start - 1))) start--;
	return start;
}
function wordEnd(text, position, most) {
	let end = position;
	while (end < text.length && end < most && !isDelimiter(text.charCodeAt(end))) end++;
	return end;
}
/** White space, controls and the quotation mark. */
function isDelimiter(code) {
	return code <= 32 || code === 34;
}
// src/tokens/token-form.ts
/** What must not follow a token. */
var after = "(?![A-Za-z0-9_-])";
/** No token of a closed form is shorter, or holds what ends a word. */
var shortestClosed = 16;
/**
* The form of a family's tokens, to be looked for in texts. Where no token can begin, which one look at the character before tells, the pattern
* is not tried.
*/
var TokenForm = class {
	/** Every token begins with one of the family's keywords: nowhere else needs to be looked. */
	leads;
	#pattern;
	#isClosed;
	constructor(family) {
		const { source, flags } = family.form;
		this.#isClosed = family.boundary === void 0;
		this.leads = this.#isClosed && family.keywords.length > 0 && family.keywords.every((keyword) => beginsWith(family.form, keyword));
		this.#pattern = this.#isClosed ? new RegExp(`(?:${source})${after}`, `${flags}y`) : new RegExp(source, `${flags}g`);
	}
	/** What has the form and begins at an offset; undefined where nothing does. */
	at(text, from) {
		return (require_core()).opensToken(text, from) ? this.#match(text, from) : void 0;
	}
	/** The first that has the form and begins in a part of a text. */
	firstIn(text, { from, to }) {
		if (!this.#isClosed) return this.#searchOpen(text, from, to);
		let clear = from;
		for (let at = from; at < to; at++) {
			while (clear < at + shortestClosed && clear < text.length && !isDelimiter(text.charCodeAt(clear))) clear++;
			if (clear < at + shortestClosed) {
				at = clear;
				clear++;
				continue;
			}
			const found = (require_core()).opensToken(text, at) ? this.#match(text, at) : void 0;
			if (found !== void 0) return found;
		}
	}
	#match(text, from) {
		this.#pattern.lastIndex = from;
		return this.#pattern.test(text) ? {
			from,
			to: this.#pattern.lastIndex
		} : void 0;
	}
	/** A form that says itself where it begins sees what stands around it, as far as an escape and one character behind. */
	#searchOpen(text, from, to) {
		const start = Math.max(0, from - 6);
		this.#pattern.lastIndex = from - start;
		const match = this.#pattern.exec(text.slice(start, to + 1));
		return match === null ? void 0 : {
			from: start + match.index,
			to: start + match.index + match[0].length
		};
	}
};
/** Whether all that has a form begins with a literal. */
function beginsWith({ source, flags }, literal) {
	const escaped = literal.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
	return source.startsWith(escaped) && !/^[?*{]/.test(source.slice(escaped.length)) && !flags.includes("i") && !isAlternation(source);
}
/** Whether a pattern's source is a choice of several, outside of its groups. */
function isAlternation(source) {
	let rest = source.replace(/\\./g, "").replace(/\[[^\]]*\]/g, "");
	for (let inner = ""; inner !== rest;) {
		inner = rest;
		rest = inner.replace(/\([^()]*\)/g, "");
	}
	return rest.includes("|");
}
// src/tokens/finder.ts
/** The key, variable or flag whose value begins where a line is cut. */
var nameAtEnd = /([A-Za-z][A-Za-z0-9_.-]{0,100})["']?(?: {0,3}[:=,] {0,3}| )["']?$/;
/**
* A finder for some families. Time is linear in the text: the gate reads it once, and each family that it lets through reads the words around
* its keywords once more.
*/
function openFinder(wanted) {
	const gate = openGate(wanted);
	const unlettered = wanted.filter((family) => family.keywords.length === 0 && family.run === void 0);
	const yielding = new Set(wanted.filter((family) => family.yields).map((family) => family.id));
	const forms = /* @__PURE__ */ new Map();
	const formOf = (family) => {
		const form = forms.get(family) ?? new TokenForm(family);
		forms.set(family, form);
		return form;
	};
	return (text, { name, beside }) => {
		const candidates = gate(text);
		const paired = beside === void 0 ? [] : partnersOf(wanted, beside);
		const named = name === void 0 ? [] : unlettered.filter((family) => mentions(family, name));
		const asked = paired.length === 0 ? named : [...paired, ...named.filter((family) => !paired.includes(family))];
		if (candidates.size === 0 && asked.length === 0) return [];
		const hits = [];
		const keep = (family, stretches) => {
			for (const { from, to } of stretches) {
				const tier = tierOf(family, {
					from,
					to,
					text,
					name,
					paired: paired.includes(family)
				});
				if (tier !== void 0) hits.push({
					family: family.id,
					tier,
					from,
					to
				});
			}
		};
		for (const family of asked) keep(family, stretchesIn(formOf(family), text, {
			from: 0,
			to: text.length
		}));
		for (const [family, positions] of candidates) {
			if (asked.includes(family)) continue;
			const form = formOf(family);
			if (form.leads) keep(family, stretchesAt(form, text, positions));
			else for (const stretch of stretchesFor(family, text, positions)) keep(family, stretchesIn(form, text, stretch));
		}
		return hits.length > 1 ? withoutOverlaps(hits, yielding) : hits;
	};
}
/** The families that open something together with those of some ids. */
function partnersOf(wanted, beside) {
	const partners = new Set(wanted.filter((family) => beside.includes(family.id)).map((family) => family.pair));
	return wanted.filter((family) => partners.has(family.id));
}
/** What has a form and begins at one of some positions, none within another. */
function stretchesAt(form, text, positions) {
	const found = [];
	for (const position of positions.length > 1 ? positions.toSorted((a, b) => a - b) : positions) {
		const stretch = position < (found.at(-1)?.to ?? 0) ? void 0 : form.at(text, position);
		if (stretch !== void 0) found.push(stretch);
	}
	return found;
}
/** What has a form in a part of a text, but for what the part's end may have cut. */
function stretchesIn(form, text, part) {
	const found = [];
	const end = Math.min(text.length, part.to + 1);
	let from = part.from;
	for (let stretch = form.firstIn(text, part); stretch !== void 0; stretch = form.firstIn(text, {
		from,
		to: part.to
	})) {
		if (stretch.to < end || !isCut(text, end)) found.push(stretch);
		from = Math.max(stretch.to, stretch.from + 1);
	}
	return found;
}
/** How sure it is that what has a family's form is one of its tokens, by itself and by what stands around it; undefined where it is none. */
function tierOf(family, place) {
	const { text, from, to } = place;
	const tier = judgeToken(family, text.slice(from, to));
	if (tier === "likely" && family.boundary === void 0 && (require_tokens()).isInsideBase64(text, from, to)) return void 0;
	if (tier === "likely" && family.keywords.length === 0 && (require_tokens()).isEncodedText(withPadding(text, from, to))) return void 0;
	return tier !== void 0 && isNamed(family, tier, place) ? tier : void 0;
}
/** Base64 has the shape of a token without a literal; the padding behind is no part of the shape. What it holds is looked at by itself. */
function withPadding(text, from, to) {
	return text.slice(from, text.startsWith("==", to) ? to + 2 : text.startsWith("=", to) ? to + 1 : to);
}
/**
* Whether a token's surroundings say what its family needs said: one of its words in the name or on the same line. A token that holds no
* literal and proves nothing must also stand under a name that says credential, as commit ids and digests have its shape. Beside its
* identifier a token needs no words, but must look drawn.
*/
function isNamed(family, tier, { text, name, paired, from, to }) {
	if (family.needs === void 0 || tier === "confirmed") return true;
	if (paired) return (require_tokens()).drawnBits(text.slice(from, to)) > 0;
	const left = leftOnLine(text, from);
	if (!mentions(family, `${name ?? ""} ${left} ${rightOnLine(text, to)}`)) return false;
	if (family.keywords.length > 0 || family.run !== void 0) return true;
	if (left.lastIndexOf("ENC[") > left.lastIndexOf("]")) return false;
	return wordsBefore(left).some((word) => mentions(family, word) && (require_core()).holdsCredential(word)) || (require_core()).holdsCredential(nameAtEnd.exec(left)?.[1] ?? name ?? "");
}
function mentions(family, around) {
	const folded = around.toLowerCase();
	return (family.needs ?? []).some((word) => folded.includes(word.toLowerCase()));
}
/** Keys, variables and flags that a line names. */
function wordsBefore(left) {
	return left.match(/[A-Za-z][A-Za-z0-9_.-]{2,100}/g) ?? [];
}
/** The line up to a token; where nothing is on it, also the one above, if that only names what follows. */
function leftOnLine(text, from) {
	const left = text.slice(Math.max(0, from - 200), from);
	const line = left.slice(left.lastIndexOf("\n") + 1);
	if (line.trim() !== "" || line.length === left.length) return line;
	const above = left.slice(0, left.length - line.length - 1);
	return namesNext.test(above) ? above.slice(above.lastIndexOf("\n") + 1) : line;
}
function rightOnLine(text, to) {
	return text.slice(to, to + 200).split("\n", 1)[0] ?? "";
}
/** Of hits that overlap the one stays that yields to none, then the better proven, of equals the longer, of those the first family's. */
function withoutOverlaps(hits, yielding) {
	hits.sort((a, b) => a.from - b.from || b.to - a.to);
	const kept = [];
	for (const hit of hits) {
		const last = kept.at(-1);
		if (last === void 0 || hit.from >= last.to) kept.push(hit);
		else if (outranks(hit, last, yielding)) kept[kept.length - 1] = hit;
	}
	return kept;
}
function outranks(a, b, yielding) {
	if (yielding.has(a.family) !== yielding.has(b.family)) return yielding.has(b.family);
	if (a.tier !== b.tier) return a.tier === "confirmed";
	return a.to - a.from > b.to - b.from;
}
Object.defineProperty(exports, "decodeBase64", {
	enumerable: true,
	get: function() {
		return decodeBase64;
	}
});
Object.defineProperty(exports, "decodeBase64Object", {
	enumerable: true,
	get: function() {
		return decodeBase64Object;
	}
});
Object.defineProperty(exports, "families", {
	enumerable: true,
	get: function() {
		return families;
	}
});
Object.defineProperty(exports, "familyById", {
	enumerable: true,
	get: function() {
		return familyById;
	}
});
Object.defineProperty(exports, "openFinder", {
	enumerable: true,
	get: function() {
		return openFinder;
	}
});
Object.defineProperty(exports, "passesFloors", {
	enumerable: true,
	get: function() {
		return passesFloors;
	}
});
Object.defineProperty(exports, "readArmour", {
	enumerable: true,
	get: function() {
		return readArmour;
	}
});
Object.defineProperty(exports, "writeJwt", {
	enumerable: true,
	get: function() {
		return writeJwt;
	}
});
