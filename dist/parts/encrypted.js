let require_core$loaded;
const require_core = () => (require_core$loaded ??= require("./core.js"));
let require_tokens$loaded;
const require_tokens = () => (require_tokens$loaded ??= require("./tokens.js"));
let require_families$loaded;
const require_families = () => (require_families$loaded ??= require("./families.js"));
let require_places$loaded;
const require_places = () => (require_places$loaded ??= require("./places.js"));
// src/facts/encrypted/selection.ts
/** The settings of a creation rule, and of a `sops` block, that say what is encrypted. SOPS takes one of them at most. */
var selectors = [
	"encrypted_regex",
	"unencrypted_regex",
	"encrypted_suffix",
	"unencrypted_suffix",
	"encrypted_comment_regex",
	"unencrypted_comment_regex"
];
/** Without a setting SOPS leaves alone what stands under keys with this suffix. https://getsops.io/docs/#encrypting-only-parts-of-a-file */
var defaultSelection = {
	by: "unencrypted_suffix",
	pattern: "_unencrypted"
};
/** The settings that are set in a creation rule or a block: not empty. */
function selectionsIn(value) {
	return selectors.flatMap((by) => {
		const pattern = (require_core()).field(value, by);
		return typeof pattern === "string" && pattern !== "" ? [{
			by,
			pattern
		}] : [];
	});
}
/**
* Answers for one selection as SOPS does (`shouldBeEncrypted` of https://github.com/getsops/sops/blob/main/sops.go), where a pattern that
* RE2 does not take matches nothing.
*/
function selectsBy({ by, pattern }) {
	const encrypts = by.startsWith("encrypted");
	if (by.endsWith("suffix")) return (keys) => keys.some((key) => key.endsWith(pattern)) === encrypts;
	const compiled = (require_core()).compileKeyPattern(pattern);
	if (compiled === void 0) return () => !encrypts;
	if (by.endsWith("comment_regex")) return (_, comments) => comments.some((comment) => compiled.test(comment)) === encrypts;
	const known = /* @__PURE__ */ new Map();
	const matches = (key) => {
		const told = known.get(key) ?? compiled.test(key);
		known.set(key, told);
		return told;
	};
	return (keys) => keys.some(matches) === encrypts;
}
// src/facts/encrypted/noise.ts
/** Of the bytes of text: printable ASCII, tab, line feed and carriage return. Random bytes are one of these in 98 of 256 cases. */
function isTextByte(byte) {
	return byte >= 32 && byte <= 126 || byte === 9 || byte === 10 || byte === 13;
}
/** So many bytes of text alone are no chance: 0.38^16 is one in five million. */
var tellingWhole = 16;
/** A run of text inside of random bytes: 0.38^28 times their number is no chance either, below a gigabyte. */
var tellingRun = 28;
/** Random bytes in which fewer than one of four values differ are none: of 16 drawn bytes, 15 or 16 differ. */
var fewValues = 4;
/**
* Whether bytes can be what a cipher wrote: not text, no text of 28 bytes inside, not the same few bytes over and over. Below 16 bytes
* everything can be.
*/
function isNoise(bytes) {
	if (bytes.length < tellingWhole) return true;
	let run = 0;
	let textBytes = 0;
	for (const byte of bytes) {
		run = isTextByte(byte) ? run + 1 : 0;
		if (run > 0) textBytes++;
		if (run >= tellingRun) return false;
	}
	if (textBytes === bytes.length) return false;
	return new Set(bytes.subarray(0, 256)).size > Math.min(bytes.length, 64) / fewValues;
}
// src/facts/encrypted/plain-base64.ts
/** Standard, padded base64 as Go's base64.StdEncoding reads it, but for line breaks; undefined for anything else, `''` included. */
function readPlainBase64(text) {
	if (text.length === 0 || text.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(text)) return void 0;
	return Buffer.from(text, "base64");
}
// src/facts/encrypted/sops-value.ts
/** Longest parts but the data: an iv of 32 bytes, a tag of 16. Both were so in every release of SOPS. */
var form = /^ENC\[AES256_GCM,data:([A-Za-z0-9+/=]+),iv:([A-Za-z0-9+/=]{44}),tag:([A-Za-z0-9+/=]{24}),type:([a-z0-9]+)\]$/;
/** What SOPS encrypts: https://github.com/getsops/sops/blob/main/aes/cipher.go */
var types = /* @__PURE__ */ new Set([
	"str",
	"int",
	"int64",
	"float",
	"bytes",
	"bool",
	"comment",
	"time"
]);
var ivBytes = 32;
var tagBytes$1 = 16;
/** Whether a scalar says that SOPS encrypted it, whether it did or not. */
function saysSops(value) {
	return value.startsWith("ENC[AES256_GCM");
}
/** Whether a value stands for ciphertext in a text about SOPS: its middle is left out. */
function isElided(value) {
	return typeof value === "string" && saysSops(value) && /\.\.\.|\u2026/.test(value);
}
/**
* Whether a scalar is what SOPS writes for an encrypted value, whole: the parts have the lengths that AES-256-GCM gives them, and none of
* them is text. Words before or behind, and plaintext in place of the ciphertext, are none.
*/
function isSopsValue(value) {
	const [, data, iv, tag, type] = form.exec(value) ?? [];
	if (data === void 0 || iv === void 0 || tag === void 0 || type === void 0 || !types.has(type)) return false;
	return isPart(data) && isPart(iv, ivBytes) && isPart(tag, tagBytes$1);
}
function isPart(base64, length) {
	const bytes = readPlainBase64(base64);
	return bytes !== void 0 && (length === void 0 || bytes.length === length) && isNoise(bytes);
}
// src/facts/encrypted/sops-block.ts
/** Lists of a block that hold the file's data key, encrypted for one recipient each. https://github.com/getsops/sops/blob/main/stores/stores.go */
var keyLists = [
	"age",
	"pgp",
	"kms",
	"gcp_kms",
	"azure_kv",
	"hc_vault",
	"hckms",
	"plugin",
	"plugins"
];
/**
* The block of a document under its root's `sops`; undefined where there is none. A mapping of that name is one when it holds a MAC, a
* recipient's data key or a time of encryption: charts and operators name their own settings so.
*/
function sopsBlockOf(root) {
	const block = (require_core()).field(root, "sops");
	if (!(require_core()).isMapping$1(block)) return void 0;
	const keys = dataKeysIn(block) + (require_core()).sequence((require_core()).field(block, "key_groups")).reduce((sum, group) => sum + dataKeysIn(group), 0);
	if (!(keys > 0 || (require_core()).stringOf(block, "lastmodified") !== void 0 || ((require_core()).stringOf(block, "mac") ?? "").startsWith("ENC["))) return void 0;
	const selections = selectionsIn(block);
	const broken = {
		mac: !isSopsValue((require_core()).stringOf(block, "mac") ?? ""),
		lastmodified: !isTime((require_core()).field(block, "lastmodified")),
		version: !/^\d+\.\d+/.test(String((require_core()).field(block, "version") ?? "")),
		keys: keys === 0,
		selectors: selections.length > 1
	};
	return {
		selection: selections[0] ?? defaultSelection,
		flaws: flawsOf(block, broken),
		elided: isElided((require_core()).field(block, "mac"))
	};
}
function flawsOf(block, broken) {
	return [
		"mac",
		"lastmodified",
		"version",
		"keys",
		"selectors"
	].flatMap((what) => {
		if (!broken[what]) return [];
		const pointer = (require_core()).child("", "sops");
		return [{
			what,
			pointer: Object.hasOwn(block, what) ? (require_core()).child(pointer, what) : pointer
		}];
	});
}
/** Recipients of a block or a group that hold a data key. */
function dataKeysIn(group) {
	return keyLists.flatMap((list) => (require_core()).sequence((require_core()).field(group, list))).filter((recipient) => ((require_core()).stringOf(recipient, "enc") ?? "") !== "").length;
}
function isTime(value) {
	return typeof value === "string" && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.test(value);
}
// src/facts/encrypted/armoured.ts
/** Packets that an encrypted OpenPGP message begins with: a session key for a public key or a passphrase, or encrypted data. RFC 9580, 5. */
var encryptedPackets = /* @__PURE__ */ new Set([
	1,
	3,
	9,
	18,
	20
]);
/** Whether a text is an armoured OpenPGP message that is encrypted. One that is only signed or packed holds its text in the clear. */
function isPgpMessage(text) {
	const armour = (require_families()).readArmour(text.trim());
	if (armour?.label !== "PGP MESSAGE") return false;
	const bytes = (require_families()).decodeBase64(armour.body.replace(/=[A-Za-z0-9+/]{4}$/, ""));
	return bytes !== void 0 && bytes.length > 64 && isEncryptedPacket(bytes) && isNoise(bytes.subarray(32));
}
/** Whether bytes begin with a packet of an encrypted OpenPGP message. */
function isEncryptedPacket(bytes) {
	const first = bytes[0] ?? 0;
	if ((first & 128) === 0) return false;
	return encryptedPackets.has((first & 64) === 0 ? (first & 60) >>> 2 : first & 63);
}
/** Whether a text is an armoured age file: a header with a recipient and its code, and a payload of noise. https://age-encryption.org/v1 */
function isAgeArmour(text) {
	const armour = (require_families()).readArmour(text.trim());
	if (armour?.label !== "AGE ENCRYPTED FILE") return false;
	const bytes = (require_families()).decodeBase64(armour.body);
	return bytes !== void 0 && isAgeFile(bytes);
}
/** The nonce of 16 bytes and the tag of the last chunk. */
var shortestAgePayload = 32;
/** Whether bytes are an age file. */
function isAgeFile(bytes) {
	const head = Buffer.from(bytes.subarray(0, 65536)).toString("latin1");
	const header = /^age-encryption\.org\/v1\n-> [^\n]+\n(?:[^\n]*\n)*?--- [A-Za-z0-9+/]{43}\n/.exec(head)?.[0];
	if (header === void 0) return false;
	const payload = bytes.subarray(header.length);
	return payload.length >= shortestAgePayload && isNoise(payload);
}
/** Of 80 digits each: a vault of 40 MB. */
var mostLines = 1e6;
var vaultHeader = /^\$ANSIBLE_VAULT;1\.[12];AES256(?:;[^\r\n]{1,100})?$/;
/** A salt of 32 bytes, an HMAC-SHA256 and whole blocks of AES, each in hexadecimal on its own line. */
var vaultBody = /^[0-9a-f]{64}\n[0-9a-f]{64}\n((?:[0-9a-f]{32})+)$/;
/** Whether a text is one that Ansible Vault wrote, 1.1 or 1.2. https://docs.ansible.com/ansible/latest/vault_guide/vault_using_encrypted_content.html */
function isAnsibleVault(text) {
	const [header = "", ...lines] = text.trim().split("\n", mostLines).map((line) => line.trim());
	const hex = lines.join("");
	if (!vaultHeader.test(header) || hex.length % 2 !== 0 || !/^[0-9a-fA-F]+$/.test(hex)) return false;
	const [, ciphertext] = vaultBody.exec(Buffer.from(hex, "hex").toString("latin1")) ?? [];
	return ciphertext !== void 0 && isNoise(Buffer.from(ciphertext, "hex"));
}
// src/facts/encrypted/sealed-value.ts
/** Bytes of an encrypted session key under a certificate of 2048, 3072, 4096 (the default), and 8192 bits. */
var sessionKeyBytes = /* @__PURE__ */ new Set([
	256,
	384,
	512,
	1024
]);
var tagBytes = 16;
var lengthBytes = 2;
/**
* Whether a scalar is a value of a SealedSecret: base64 of two bytes that tell how long the encrypted session key is, that many bytes, and
* what AES-GCM made of the value, its tag of 16 bytes included. https://github.com/bitnami-labs/sealed-secrets/blob/main/pkg/crypto/crypto.go
*/
function isSealedValue(value) {
	const bytes = /^A[QYg][A-D]/.test(value) || value.startsWith("BA") ? readPlainBase64(value.replace(/[\r\n]/g, "")) : void 0;
	if (bytes === void 0) return false;
	const keyBytes = (bytes[0] ?? 0) * 256 + (bytes[1] ?? 0);
	if (!sessionKeyBytes.has(keyBytes) || bytes.length < lengthBytes + keyBytes + tagBytes) return false;
	return isNoise(bytes.subarray(lengthBytes, lengthBytes + keyBytes)) && isNoise(bytes.subarray(lengthBytes + keyBytes));
}
/** Whether a scalar begins as one and is cut: what stands in documents. No controller takes it, and it holds nothing. */
function isCutSealedValue(value) {
	const head = /^A[QYg][A-D][A-Za-z0-9+/]{13,}/.exec(value)?.[0];
	if (head === void 0) return false;
	const bytes = Buffer.from(head, "base64");
	if (!sessionKeyBytes.has((bytes[0] ?? 0) * 256 + (bytes[1] ?? 0))) return false;
	return [
		0,
		1,
		2,
		3
	].every((from) => isNoise(Buffer.from(head.slice(from), "base64").subarray(from === 0 ? lengthBytes : 0)));
}
// src/facts/encrypted/wrapped.ts
/** OpenSSL's `enc`: eight letters, a salt of eight bytes, and whole blocks of 16. */
var saltBytes = 16;
/** Whether a text is base64 of what `openssl enc` wrote with a passphrase. https://docs.openssl.org/master/man1/openssl-enc/ */
function isOpensslText(value) {
	const bytes = (require_families()).decodeBase64(value.replace(/\s/g, ""));
	if (bytes === void 0 || bytes.subarray(0, 8).toString("latin1") !== "Salted__") return false;
	const rest = bytes.subarray(saltBytes);
	return rest.length > 0 && rest.length % 16 === 0 && isNoise(rest);
}
/** Whether a text is `ENC(...)` as Jasypt writes it: base64 of a salt and whole blocks. http://www.jasypt.org/encrypting-configuration.html */
function isJasyptText(value) {
	const [, inside] = /^ENC\(([A-Za-z0-9+/]+={0,2})\)$/.exec(value.trim()) ?? [];
	const bytes = inside === void 0 ? void 0 : (require_families()).decodeBase64(inside);
	return bytes !== void 0 && bytes.length >= 16 && bytes.length % 8 === 0 && isNoise(bytes);
}
/** Whether a text is `EJ[1:...]` as EJSON writes it: a public key, a nonce and a box. https://github.com/Shopify/ejson */
function isEjsonText(value) {
	return (/^EJ\[1:([A-Za-z0-9+/]{43}=):([A-Za-z0-9+/]{32}):([A-Za-z0-9+/]{22,}={0,2})\]$/.exec(value.trim())?.slice(1))?.every((part) => isNoise((require_families()).decodeBase64(part) ?? Buffer.alloc(0))) ?? false;
}
/**
* Whether a text is `{cipher}...` as Spring Cloud Config writes it: by a key that both share hexadecimal of an initialisation vector and whole blocks,
* by a public one base64 of two bytes of length, a key that RSA encrypted, a vector and whole blocks.
* https://docs.spring.io/spring-cloud-config/reference/server/encryption-and-decryption.html
*/
function isSpringCipher(value) {
	const [, hex, base64] = /^\{cipher\}(?:\{[a-z]{1,9}:[\w.-]{1,100}\}){0,2}(?:((?:[0-9a-f]{32}){2,})|([A-Za-z0-9+/]{200,}={0,2}))$/.exec(value.trim()) ?? [];
	if (hex !== void 0) return isNoise(Buffer.from(hex, "hex"));
	const bytes = base64 === void 0 ? void 0 : (require_families()).decodeBase64(base64);
	if (bytes === void 0 || bytes.length < 2) return false;
	const rest = bytes.length - 2 - bytes.readUInt16BE(0);
	return rest >= 32 && rest % 16 === 0 && isNoise(bytes.subarray(2));
}
/** The DER of PKCS #7's enveloped data, 1.2.840.113549.1.7.3. */
var envelopedData = Buffer.from("06092a864886f70d010703", "hex");
/** Whether a text is `ENC[PKCS7,...]` or `ENC[GPG,...]` as eyaml writes it. https://github.com/voxpupuli/hiera-eyaml */
function isEyamlText(value) {
	const [, method, inside] = /^ENC\[(PKCS7|GPG),([A-Za-z0-9+/=\s]+)\]$/.exec(value.trim()) ?? [];
	const bytes = inside === void 0 ? void 0 : (require_families()).decodeBase64(inside.replace(/\s/g, ""));
	if (bytes === void 0 || bytes.length < 64) return false;
	if (method === "GPG") return isEncryptedPacket(bytes) && isNoise(bytes.subarray(32));
	return bytes[0] === 48 && bytes.subarray(0, 24).includes(envelopedData) && isNoise(bytes.subarray(-32));
}
/** A nonce of 12 bytes and a tag of 16. */
var shortestTransit = 28;
/** Whether a text is what Vault's transit engine returns. https://developer.hashicorp.com/vault/docs/secrets/transit */
function isVaultTransit(value) {
	const [, inside] = /^vault:v[1-9]\d{0,5}:([A-Za-z0-9+/]+={0,2})$/.exec(value.trim()) ?? [];
	const bytes = inside === void 0 ? void 0 : (require_families()).decodeBase64(inside);
	return bytes !== void 0 && bytes.length > shortestTransit && isNoise(bytes);
}
/** The DER of PKCS #7's encrypted data, 1.2.840.113549.1.7.6: what AWS KMS puts behind its key's id. */
var encryptedData = Buffer.from("06092a864886f70d010706", "hex");
/** Whether a text is base64 of a ciphertext of AWS KMS, as `aws kms encrypt` prints it. */
function isAwsKmsText(value) {
	const bytes = /^AQ[EI]CAH[g-j]/.test(value) ? (require_families()).decodeBase64(value.replace(/\s/g, "")) : void 0;
	return bytes?.includes(encryptedData) === true && isNoise(bytes.subarray(-32));
}
/**
* Whether a text is base64 of a ciphertext of Google Cloud KMS: a message whose first field (36 or 37 bytes) names the key's version and
* whose second one is the rest.
*/
function isGoogleKmsText(value) {
	const bytes = /^Ci[QU]A/.test(value) ? (require_families()).decodeBase64(value.replace(/\s/g, "")) : void 0;
	if (bytes === void 0) return false;
	const second = 2 + (bytes[1] ?? 0);
	if (bytes[second] !== 18) return false;
	const first = bytes[second + 1] ?? 0;
	const wide = first >= 128;
	const told = wide ? (first & 127) + (bytes[second + 2] ?? 0) * 128 : first;
	const rest = bytes.subarray(second + (wide ? 3 : 2));
	return rest.length === told && rest.length > shortestTransit && isNoise(rest);
}
/** Whether a text is an encrypted JSON Web Token, five parts whose header names how it is encrypted. RFC 7516, 7.1 */
function isEncryptedJwt(value) {
	const [, header = "", , , ciphertext = "", tag = ""] = /^(eyJ[A-Za-z0-9_-]+)\.([A-Za-z0-9_-]*)\.([A-Za-z0-9_-]+)\.([A-Za-z0-9_-]+)\.([A-Za-z0-9_-]+)$/.exec(value.trim()) ?? [];
	const told = (require_families()).decodeBase64Object(header);
	if (typeof told?.alg !== "string" || typeof told.enc !== "string") return false;
	const [bytes, code] = [(require_families()).decodeBase64(ciphertext), (require_families()).decodeBase64(tag)];
	return bytes !== void 0 && isNoise(bytes) && code !== void 0 && [
		16,
		24,
		32
	].includes(code.length);
}
// src/facts/encrypted/cipher-form.ts
/** What each form begins with, so that a scalar is looked at once. */
var forms$1 = [
	{
		form: "sops",
		begins: "ENC[A",
		holds: isSopsValue
	},
	{
		form: "jasypt",
		begins: "ENC(",
		holds: isJasyptText
	},
	{
		form: "ejson",
		begins: "EJ[",
		holds: isEjsonText
	},
	{
		form: "spring-config",
		begins: "{cipher}",
		holds: isSpringCipher
	},
	{
		form: "eyaml",
		begins: "ENC[",
		holds: isEyamlText
	},
	{
		form: "ansible-vault",
		begins: "$ANSIBLE_VAULT;",
		holds: isAnsibleVault
	},
	{
		form: "age",
		begins: "-----BEGIN AGE ENCRYPTED FILE-----",
		holds: isAgeArmour
	},
	{
		form: "pgp",
		begins: "-----BEGIN PGP MESSAGE-----",
		holds: isPgpMessage
	},
	{
		form: "openssl",
		begins: "U2FsdGVkX1",
		holds: isOpensslText
	},
	{
		form: "vault-transit",
		begins: "vault:v",
		holds: isVaultTransit
	},
	{
		form: "jwe",
		begins: "eyJ",
		holds: isEncryptedJwt
	},
	{
		form: "google-kms",
		begins: "Ci",
		holds: isGoogleKmsText
	},
	{
		form: "aws-kms",
		begins: "AQ",
		holds: isAwsKmsText
	},
	{
		form: "sealed-secret",
		begins: "A",
		holds: isSealedValue
	},
	{
		form: "sealed-secret",
		begins: "BA",
		holds: isSealedValue
	}
];
var firstLetters = new Set(forms$1.map(({ begins }) => begins.charAt(0)));
/** Shorter scalars hold none of them. */
var shortest = 20;
/**
* How a scalar, as read, was encrypted; undefined for whatever does not have the structure of ciphertext from its first character to its
* last, whatever it calls itself. White space around it counts for nothing.
*/
function cipherFormOf(value) {
	if (value.length < shortest) return void 0;
	const trimmed = value.charCodeAt(0) <= 32 || value.charCodeAt(value.length - 1) <= 32 ? value.trim() : value;
	if (!firstLetters.has(trimmed.charAt(0))) return void 0;
	return forms$1.find(({ begins, holds }) => trimmed.startsWith(begins) && holds(trimmed))?.form;
}
// src/facts/encrypted/fill-in.ts
/** Words that stand where a value is to be filled in. */
var asks = /change|replace|your|example|sample|placeholder|xxxx|to-?do|dummy|redacted|encrypted|sealed|\*{3}|fill|insert|<.*>|here$|\.\.\.|\u2026/i;
/** A value that is no more than the word for it. */
var named = /^(?:my|your|the|an?|some)?[-_ ]?(?:(?:api|access|client|db|database|secret)[-_ ]?)?(?:secret|password|passwd|token|key|value|credentials?|string|none|null|nil)$/i;
/** Longer texts are documents, which may well speak of examples. */
var longest = 200;
/** Whether a value asks to be filled in: `changeme`, `<your-password>`, `REPLACE_ME`. Words alone, such as a weak password is made of, do not. */
function asksToBeFilledIn(value) {
	if (named.test(value)) return true;
	return value.length <= longest && asks.test(value) && ((require_tokens()).isPlaceholder(value) || /^<[^>]*>$/.test(value));
}
// src/facts/encrypted/leaves.ts
/**
* The scalars of a document in the order written, but for the block that SOPS adds; of a part of it, where that lies at a pointer and under
* keys.
*/
function* leavesOf(value, pointer = "", keys = []) {
	if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
		if (value !== "") yield {
			pointer,
			keys,
			value
		};
		return;
	}
	if (value === null || typeof value !== "object") return;
	if (Array.isArray(value)) {
		for (const [index, item] of value.entries()) yield* leavesOf(item, (require_core()).child(pointer, index), keys);
		return;
	}
	for (const [key, inner] of Object.entries(value)) if (pointer !== "" || key !== "sops") yield* leavesOf(inner, (require_core()).child(pointer, key), [...keys, key]);
}
// src/facts/encrypted/static-keys.ts
var providers = [
	"aescbc",
	"aesgcm",
	"secretbox"
];
/** https://github.com/kubernetes/kubernetes/blob/master/staging/src/k8s.io/apiserver/pkg/apis/apiserver/validation/validation_encryption.go */
var keyBytes = /* @__PURE__ */ new Set([
	16,
	24,
	32
]);
/** The kind of today, and that of clusters before 1.13, under whatever apiVersion. */
var kinds$1 = /* @__PURE__ */ new Set(["EncryptionConfiguration", "EncryptionConfig"]);
/** Of a configuration that lies in another object as a text. */
var nestedLimits = {
	fileSize: 1048576,
	documents: 20,
	depth: 50,
	aliases: 100,
	nodes: 1e5
};
/** The keys of the file's configurations of encryption at rest, also of those that a ConfigMap or a Secret holds as a text, plain or as base64. */
function* staticKeysIn(file) {
	for (const manifest of file.manifests) if (kinds$1.has(manifest.kind)) for (const { pointer, ...key } of keysOf$1(manifest.value)) yield {
		...key,
		manifest,
		place: (require_core()).at(manifest, pointer)
	};
	else yield* nestedKeys(manifest);
}
function* keysOf$1(configuration) {
	for (const [index, resource] of (require_core()).sequence((require_core()).field(configuration, "resources")).entries()) {
		const above = (require_core()).child((require_core()).child("/resources", index), "providers");
		for (const [position, item] of (require_core()).sequence((require_core()).field(resource, "providers")).entries()) for (const provider of providers) yield* keysAt((require_core()).field(item, provider), provider, (require_core()).child((require_core()).child(above, position), provider));
	}
}
function* keysAt(settings, provider, above) {
	for (const [index, key] of (require_core()).sequence((require_core()).field(settings, "keys")).entries()) {
		const secret = ((require_core()).stringOf(key, "secret") ?? "").trim();
		const bytes = (require_tokens()).isReference(secret) || asksToBeFilledIn(secret) || cipherFormOf(secret) !== void 0 ? void 0 : (require_families()).decodeBase64(secret);
		if (bytes === void 0 || !keyBytes.has(bytes.length)) continue;
		yield {
			pointer: (require_core()).child((require_core()).child((require_core()).child(above, "keys"), index), "secret"),
			provider,
			secret,
			name: (require_core()).stringOf(key, "name") ?? "",
			written: bytes.every((byte) => byte >= 32 && byte <= 126)
		};
	}
}
function* nestedKeys(manifest) {
	for (const { pointer, value } of leavesOf(manifest.value)) {
		const written = String(value);
		const isEncoded = !written.includes("EncryptionConfig");
		const nested = isEncoded ? decodedConfiguration(written) : written;
		if (nested === void 0) continue;
		for (const document of (require_core()).readYaml(nested, nestedLimits).documents) {
			if (!kinds$1.has((require_core()).stringOf(document.value, "kind") ?? "")) continue;
			for (const { secret, pointer: _inside, ...key } of keysOf$1(document.value)) {
				const from = isEncoded ? -1 : written.indexOf(secret);
				const place = (require_core()).at(manifest, pointer);
				yield {
					...key,
					manifest,
					place: from === -1 ? place : {
						...place,
						within: {
							from,
							to: from + secret.length
						}
					}
				};
			}
		}
	}
}
/** `EncryptionConfig` in base64, wherever it begins. */
var encodedName = /RW5jcnlwdGlvbkNvbmZpZ|VuY3J5cHRpb25Db25maW|FbmNyeXB0aW9uQ29uZmln/;
function decodedConfiguration(value) {
	const joined = encodedName.test(value) ? value : value.replace(/\s/g, "");
	return encodedName.test(joined) ? (require_families()).decodeBase64(joined.replace(/\s/g, ""))?.toString("utf8") : void 0;
}
// src/facts/encrypted/credential-at.ts
/** Looks for credentials when it is first asked. */
function credentialsAt(file) {
	let byPlace;
	const read = () => {
		const read = /* @__PURE__ */ new Map();
		for (const credential of file.credentials()) {
			const key = `${credential.place.document}${credential.place.pointer}`;
			const beside = read.get(key);
			if (beside === void 0) read.set(key, [credential]);
			else beside.push(credential);
		}
		return read;
	};
	return (document, pointer) => {
		byPlace ??= read();
		return byPlace.get(`${document}${pointer}`) ?? [];
	};
}
// src/facts/encrypted/readable-armour.ts
var forms = [
	{
		form: "age",
		begins: "-----BEGIN AGE ENCRYPTED FILE-----",
		isCiphertext: isAgeArmour,
		isReadable: hasReadableBody
	},
	{
		form: "pgp",
		begins: "-----BEGIN PGP MESSAGE-----",
		isCiphertext: isPgpMessage,
		isReadable: hasReadableBody
	},
	{
		form: "ansible-vault",
		begins: "$ANSIBLE_VAULT;",
		isCiphertext: isAnsibleVault,
		isReadable: hasReadableVault
	}
];
/** First lines of them, and the same in base64: without one a file is not looked through. */
var armourMarks = [...forms.map(({ begins }) => begins), ...forms.map(({ begins }) => Buffer.from(begins.slice(0, Math.floor(begins.length / 3) * 3)).toString("base64"))];
/**
* What a text says encrypted it, where what follows can be read without any key. Undefined for ciphertext, for ciphertext that is cut, and for
* a text that only shows what it looks like.
*/
function readableArmour(value) {
	const text = value.trim();
	const found = forms.find(({ begins }) => text.startsWith(begins));
	if (found === void 0 || /\.\.\.|\u2026|<[^<>]{0,200}>|\{\{/.test(text) || found.isCiphertext(text)) return void 0;
	return found.isReadable(text) ? found.form : void 0;
}
/** Tags of OpenPGP packets that hold their content as it is: compressed and literal data. RFC 9580, 5 */
var openPackets = /* @__PURE__ */ new Set([8, 11]);
function hasReadableBody(text) {
	const armour = (require_families()).readArmour(text);
	if (armour === void 0) return false;
	const bytes = (require_families()).decodeBase64(armour.body.replace(/=[A-Za-z0-9+/]{4}$/, ""));
	if (bytes === void 0) return armour.body.length > 0;
	const first = bytes[0] ?? 0;
	const tag = (first & 64) === 0 ? (first & 60) >>> 2 : first & 63;
	if (armour.label === "PGP MESSAGE" && first >= 128) return openPackets.has(tag) || !isNoise(bytes.subarray(32));
	return !isNoise(behindAgeHeader(bytes));
}
function behindAgeHeader(bytes) {
	const header = /^age-encryption\.org\/v1\n(?:[^\n]*\n)*?--- [^\n]*\n/.exec(Buffer.from(bytes.subarray(0, 65536)).toString("latin1"))?.[0];
	return bytes.subarray(header?.length ?? 0);
}
/** Hexadecimal of three lines of hexadecimal is what a vault holds; anything else under its first line is what it is. */
function hasReadableVault(text) {
	const body = text.split("\n").slice(1).join("").replace(/\s/g, "");
	if (body === "") return false;
	return !/^[0-9a-fA-F]+$/.test(body) || !/^[0-9a-fA-F\n]+$/.test(Buffer.from(body, "hex").toString("latin1"));
}
// src/facts/encrypted/dressed.ts
/** What calls itself encrypted in the file's objects and is not. */
function* dressedIn(file) {
	yield* unsealedIn(file);
	if (armourMarks.some((mark) => file.text.includes(mark))) yield* readableIn(file);
}
/** Values of Secrets and ConfigMaps, as they are or as base64. */
function* readableIn(file) {
	for (const manifest of file.manifests.filter(({ kind }) => kind === "Secret" || kind === "ConfigMap")) for (const { pointer, keys, value } of leavesOf(manifest.value)) {
		if (typeof value !== "string" || !/^(?:data|stringData|binaryData)$/.test(keys[0] ?? "")) continue;
		const decoded = keys[0] === "stringData" ? void 0 : (require_families()).decodeBase64(value.replace(/\s/g, ""))?.toString("latin1");
		const form = readableArmour(value) ?? (decoded === void 0 ? void 0 : readableArmour(decoded));
		if (form !== void 0) yield {
			manifest,
			pointer,
			form
		};
	}
}
/** The values of the file's SealedSecrets that are not sealed: no template, no reference, none that a text about it left in part. */
function* unsealedIn(file) {
	for (const manifest of file.manifests) {
		if (manifest.kind !== "SealedSecret" || (require_core()).groupOf(manifest.apiVersion) !== "bitnami.com") continue;
		const sealed = (require_core()).field((require_core()).field(manifest.value, "spec"), "encryptedData");
		if (!(require_core()).isMapping$1(sealed)) continue;
		for (const [key, value] of Object.entries(sealed)) if (typeof value === "string" && isUnsealed(value.trim())) yield {
			manifest,
			pointer: (require_core()).child("/spec/encryptedData", key),
			form: "sealed-secret"
		};
	}
}
function isUnsealed(value) {
	if (value === "" || (require_tokens()).isReference(value) || cipherFormOf(value) !== void 0 || isCutSealedValue(value)) return false;
	return !asksToBeFilledIn(value);
}
// src/facts/encrypted/comments-above.ts
var none = [];
/**
* The comments that SOPS counts towards a value: on the lines above it or beside it, and so of each mapping and item that it lies in. They
* are looked for only where a selection goes by comments.
*/
function commentsAbove(text, document, { by }) {
	if (!by.endsWith("comment_regex")) return () => none;
	const byField = /* @__PURE__ */ new Map();
	for (const comment of (require_places()).readComments(text)) {
		if (comment.document !== document || comment.pointer === void 0) continue;
		const beside = byField.get(comment.pointer);
		if (beside === void 0) byField.set(comment.pointer, [comment.text]);
		else beside.push(comment.text);
	}
	return (pointer) => {
		const found = [];
		for (let above = pointer;; above = (require_core()).parent(above)) {
			found.push(...byField.get(above) ?? none);
			if (above === "") return found;
		}
	};
}
// src/facts/encrypted/reference-fields.ts
/**
* Kinds of secret tooling, and where they only say in which store a value is. What they hold besides (a template's literal data, headers of a
* webhook) is looked at as everywhere.
*/
var kinds = [
	{
		group: "external-secrets.io",
		kind: /^(?:Cluster)?ExternalSecret$/,
		fields: [
			"/spec/data",
			"/spec/dataFrom",
			"/spec/secretStoreRef",
			"/spec/externalSecretSpec/data",
			"/spec/externalSecretSpec/dataFrom"
		]
	},
	{
		group: "external-secrets.io",
		kind: /^(?:Cluster)?PushSecret$/,
		fields: [
			"/spec/data",
			"/spec/selector",
			"/spec/secretStoreRefs"
		]
	},
	{
		group: "secrets-store.csi.x-k8s.io",
		kind: /^SecretProviderClass$/,
		fields: ["/spec/secretObjects", "/spec/parameters/objects"]
	},
	{
		group: "secrets.hashicorp.com",
		kind: /^Vault\w+Secret$/,
		fields: [
			"/spec/path",
			"/spec/mount",
			"/spec/destination/name",
			"/spec/role"
		]
	},
	{
		group: "onepassword.com",
		kind: /^OnePasswordItem$/,
		fields: ["/spec/itemPath"]
	},
	{
		group: "k8s.bitwarden.com",
		kind: /^BitwardenSecret$/,
		fields: [
			"/spec/map",
			"/spec/organizationId",
			"/spec/authToken"
		]
	},
	{
		group: "ricoberger.de",
		kind: /^VaultSecret$/,
		fields: ["/spec/keys", "/spec/path"]
	},
	{
		group: "secrets.infisical.com",
		kind: /^InfisicalSecret$/,
		fields: ["/spec/authentication"]
	},
	{
		group: "secrets.doppler.com",
		kind: /^DopplerSecret$/,
		fields: ["/spec/tokenSecret", "/spec/managedSecret"]
	},
	{
		group: "spv.no",
		kind: /^AzureKeyVaultSecret$/,
		fields: ["/spec/vault", "/spec/output"]
	}
];
/** Whether any field of such an object may name a value that a store keeps. */
function hasReferenceFields({ apiVersion, kind }) {
	const group = (require_core()).groupOf(apiVersion);
	return kinds.some((entry) => entry.group === group && entry.kind.test(kind));
}
/**
* Whether a field of an object names a value that a store keeps. Its text is a key, a path or a version: only a token's own form makes it a
* credential.
*/
function isReferenceField({ apiVersion, kind }, pointer) {
	const group = (require_core()).groupOf(apiVersion);
	return kinds.some((entry) => entry.group === group && entry.kind.test(kind) && entry.fields.some((inside) => (require_core()).within(pointer, inside)));
}
// src/facts/encrypted/managed.ts
/** The documents of a file with their objects. */
function* documentsOf({ documents, manifests }) {
	const byDocument = /* @__PURE__ */ new Map();
	for (const manifest of manifests) {
		const beside = byDocument.get(manifest.place.document);
		if (beside === void 0) byDocument.set(manifest.place.document, [manifest]);
		else beside.push(manifest);
	}
	for (const document of documents) yield {
		...document,
		manifests: byDocument.get(document.index) ?? []
	};
}
/** Files that only tools read, and that no program decrypts first. */
var neverEncrypted = /* @__PURE__ */ new Set([
	"kustomization",
	"chart",
	"crd",
	"policy",
	"template"
]);
/** Kinds of the tools that decrypt: they name encrypted files. */
var toolGroups = /* @__PURE__ */ new Set([
	"viaduct.ai",
	"goabout.com",
	"kustomize.config.k8s.io",
	"kustomize.toolkit.fluxcd.io"
]);
/**
* What of a document its creation rule wants encrypted and is not. Of Secrets the values; of other kinds, and of what is no object, only
* what a rule singles out by the file's name. A rule that takes all files of a folder, or of the repository, says what is encrypted where
* somebody encrypts: there only a Secret that holds a credential is a finding.
*/
function* plainManaged(file, document, rule, at) {
	if (neverEncrypted.has(file.role) || sopsBlockOf(document.value) !== void 0) return;
	const isOurs = isSingledOut(file, rule);
	const { manifests } = document;
	const asked = manifests.filter((manifest) => manifest.kind === "Secret" || isOurs && !isTool(manifest));
	const isNoObject = manifests.length === 0 && (isOurs || saysSecret(file, rule));
	if (asked.length === 0 && !isNoObject) return;
	const selects = selectsBy(rule.selection);
	const comments = commentsAbove(file.text, document.index, rule.selection);
	const isSelected = (leaf) => selects(leaf.keys, comments(leaf.pointer)) && isPlain(leaf.value);
	for (const manifest of asked) {
		const { pointer } = manifest.place;
		const own = [...leavesOf(manifest.value, pointer, (require_core()).tokens(pointer).filter((token) => !/^\d+$/.test(token)))].filter((leaf) => isSelected(leaf) && isWanted(manifest, inside(manifest, leaf.pointer)));
		if (manifest.kind === "Secret") yield* ofSecret(file, manifest, own, rule, at);
		else if (own.length > 0) yield {
			manifest,
			leaves: own
		};
	}
	if (!isNoObject) return;
	const plain = [...leavesOf(document.value)].filter(isSelected);
	const leaves = isOurs ? plain : plain.filter(isNamedCredential);
	if (leaves.length > 0) yield { leaves };
}
function inside(manifest, pointer) {
	return pointer.slice(manifest.place.pointer.length);
}
function isTool({ apiVersion, kind }) {
	return toolGroups.has((require_core()).groupOf(apiVersion)) || kind === "SealedSecret";
}
/** Whether a field of an object is one that anybody encrypts: not what names the object, not what names a value elsewhere. */
function isWanted(manifest, pointer) {
	if (manifest.kind === "Secret") return /^\/(?:data|stringData)\//.test(pointer);
	return !/^\/(?:apiVersion|kind|metadata)(?:\/|$)/.test(pointer) && !isReferenceField(manifest, pointer);
}
function* ofSecret(file, manifest, leaves, rule, at) {
	const others = [];
	for (const leaf of leaves.filter(holdsSomething)) {
		const credential = at(manifest.place.document, leaf.pointer).find((one) => isTelling(one, leaf));
		if (credential === void 0) others.push(leaf);
		else yield {
			manifest,
			leaves: [leaf],
			credential,
			...(require_core()).isLive(credential) || isPromised(file, rule) ? {} : { vague: true }
		};
	}
	if (others.length > 0 && isPromised(file, rule)) yield {
		manifest,
		leaves: others
	};
}
/** Whether a file's name, or the pattern that singles it out, says that it is encrypted. */
function isPromised({ path }, { picks }) {
	return picks === "file" || saysEncrypted(path);
}
/** Dates, numbers and switches: nothing by themselves, whatever their key. */
var plainData = /^(?:true|false|yes|no|on|off|-?\d{1,10}(?:\.\d+)?[a-z%]{0,2}|\d{4}-\d\d-\d\d(?:[T ][\d:.]+.{0,6})?)$/i;
/** Whether what the collector found is a credential by more than standing in a Secret. */
function isTelling({ tier, key, identifier }, { value }) {
	if (identifier === true || plainData.test(String(value))) return false;
	return tier !== "possible" || key !== void 0 && (require_core()).holdsCredential(key);
}
/** Names that people give to files which SOPS encrypts. */
function saysEncrypted(path) {
	return /[-_.](?:sops|enc|encrypted)\.(?:ya?ml|json)$/i.test(path);
}
/**
* Whether a rule is about this file: by its name, and with keys of its own or a name that says encrypted. `.*secret.*\.yaml` without keys also
* takes what makes Secrets.
*/
function isSingledOut({ path }, { picks, selection }) {
	return picks === "file" && (saysEncrypted(path) || selection.by.startsWith("encrypted"));
}
/** Whether a rule singles out a file that calls itself secret: values of a chart for helm-secrets, mostly. */
function saysSecret({ path }, { picks }) {
	return picks === "file" && /secret|credential/i.test(path.slice(path.lastIndexOf("/") + 1));
}
/** Shorter words are no passwords that anybody is given. */
var shortestPassword = 6;
function isNamedCredential(leaf) {
	const { keys, value } = leaf;
	return typeof value === "string" && value.length >= shortestPassword && (require_core()).holdsCredential(keys.at(-1) ?? "") && holdsSomething(leaf);
}
function isPlain(value) {
	if (typeof value !== "string") return true;
	return !(require_tokens()).isReference(value) && cipherFormOf(value) === void 0;
}
/** Whether a value of a Secret, decoded, is one: not empty, no reference, nothing public, and not a request to fill it in. */
function holdsSomething({ keys, value }) {
	const written = String(value);
	const bytes = keys.includes("data") && !keys.includes("stringData") ? (require_families()).decodeBase64(written.replace(/\s/g, "")) : void 0;
	const text = (bytes === void 0 ? written : bytes.toString("latin1")).trim();
	if (text === "" || (require_tokens()).isReference(text) || isPublic(text) || cipherFormOf(text) !== void 0) return false;
	return !asksToBeFilledIn(text);
}
/** Certificates and public keys. */
function isPublic(text) {
	const labels = [...text.matchAll(/-----BEGIN ([A-Z0-9 ]{1,40})-----/g)].map(([, label = ""]) => label);
	if (labels.length > 0) return labels.every((label) => /^(?:(?:TRUSTED |X509 )?CERTIFICATE(?: REQUEST)?|X509 CRL|(?:[A-Z0-9]+ )?PUBLIC KEY|PGP PUBLIC KEY BLOCK)$/.test(label));
	return /^(?:ssh-(?:rsa|ed25519)|ecdsa-sha2-\S+|age1[a-z0-9]{58}$) ?\S*/.test(text) && !text.includes("\n");
}
// src/facts/encrypted/sops-config.ts
/** Whether a path is that of a configuration of SOPS, or of one that SOPS only seems to read. */
function isSopsConfigPath(path) {
	return /(?:^|\/)\.sops\.ya?ml$/.test(path);
}
/** What keeps SOPS from using the configuration at a path; undefined where it can be used. */
function unusableConfig(path, source) {
	if (path.endsWith(".yaml")) return readSopsConfig(source).fault;
	if (!source.includes("creation_rules")) return void 0;
	return {
		pointer: "",
		message: (require_core()).text`SOPS reads ${(require_core()).untrusted(".sops.yaml")} alone, and passes over a file that ends in ${(require_core()).untrusted(".yml")}`
	};
}
/** Enough for any config; one that is larger is none. */
var limits = {
	fileSize: 1048576,
	documents: 100,
	depth: 50,
	aliases: 1e3,
	nodes: 1e5
};
/**
* Reads a `.sops.yaml` as SOPS does (https://github.com/getsops/sops/blob/main/config/config.go). What SOPS refuses is a fault. Without
* creation rules it asks nothing. {@link import('./key-patterns.ts').prepareKeyPatterns} has to be awaited before.
*/
function readSopsConfig(source) {
	const { documents, flaws, stopped } = (require_core()).readYaml(source, limits);
	const [flaw] = flaws;
	if (flaw !== void 0) return broken$1("", (require_core()).text`It cannot be read: ${flaw.reason}`);
	if (stopped !== void 0) return broken$1("", (require_core()).text`It is too large to be a configuration of SOPS`);
	const root = documents[0]?.value;
	if (root === void 0 || root === null) return { rules: [] };
	if (!(require_core()).isMapping$1(root)) return broken$1("", (require_core()).text`It holds no settings`);
	const written = (require_core()).field(root, "creation_rules");
	if (written === void 0 || written === null) return { rules: [] };
	if (!Array.isArray(written)) return broken$1("/creation_rules", (require_core()).text`creation_rules is no list`);
	const rules = [];
	for (const [index, item] of written.entries()) {
		const rule = readRule(item, (require_core()).child("/creation_rules", index));
		if ("pointer" in rule) return {
			rules,
			fault: rule
		};
		rules.push(rule);
	}
	return { rules };
}
function broken$1(pointer, message) {
	return {
		rules: [],
		fault: {
			pointer,
			message
		}
	};
}
function readRule(item, pointer) {
	if (!(require_core()).isMapping$1(item)) return {
		pointer,
		message: (require_core()).text`A creation rule is a mapping`
	};
	const path = (require_core()).field(item, "path_regex") ?? "";
	if (typeof path !== "string") return {
		pointer: (require_core()).child(pointer, "path_regex"),
		message: (require_core()).text`path_regex is a text`
	};
	const compiled = path === "" ? void 0 : (require_core()).compileKeyPattern(path);
	if (path !== "" && compiled === void 0) return {
		pointer: (require_core()).child(pointer, "path_regex"),
		message: (require_core()).text`${(require_core()).untrusted(path)} is no regular expression that Go takes (RE2), and SOPS stops at it`
	};
	const selections = selectionsIn(item);
	const [selection = defaultSelection] = selections;
	if (selections.length > 1) return {
		pointer,
		message: (require_core()).text`${(require_core()).untrusted(selections.map(({ by }) => by).join(", "))} stand in one rule, and SOPS takes one of them alone`
	};
	if (selection.by.endsWith("regex") && (require_core()).compileKeyPattern(selection.pattern) === void 0) return {
		pointer: (require_core()).child(pointer, selection.by),
		message: (require_core()).text`${(require_core()).untrusted(selection.pattern)} is no regular expression that Go takes (RE2), and SOPS stops at it`
	};
	return {
		selection,
		...compiled === void 0 ? {} : { path: {
			source: path,
			test: (name) => compiled.test(name)
		} }
	};
}
// src/facts/encrypted/sops-document.ts
/** The flaws of each document of a file that has any. SOPS reads the block of the first one for all, Flux that of each. */
function* sopsFlawsIn({ text, documents }) {
	if (!text.includes("sops") && !text.includes("ENC[AES256_GCM")) return;
	const first = documents.find(({ value }) => value !== void 0);
	for (const document of documents) {
		const flaws = sopsFlawsOf(text, document, document !== first && sopsBlockOf(first?.value) !== void 0);
		if (flaws !== void 0) yield {
			document: document.index,
			flaws
		};
	}
}
/**
* What is wrong with one document of a file, as far as SOPS goes. `elsewhere`: another document of the file carries the block that SOPS reads for all of them.
* Undefined where nothing of the document has to do with SOPS.
*/
function sopsFlawsOf(text, document, elsewhere) {
	const block = sopsBlockOf(document.value);
	if (block === void 0 && !text.includes("ENC[AES256_GCM")) return void 0;
	const leaves = [...leavesOf(document.value)];
	const saying = leaves.filter(({ value }) => typeof value === "string" && saysSops(value) && !isElided(value));
	const encrypted = saying.filter(({ value }) => isSopsValue(String(value)));
	const dressed = saying.filter(({ value }) => !isSopsValue(String(value)));
	if (block === void 0) {
		if (saying.length === 0) return void 0;
		return {
			plain: [],
			dressed,
			orphans: elsewhere || (require_core()).sequence((require_core()).field(document.value, "items")).some((item) => sopsBlockOf(item) !== void 0) ? [] : encrypted,
			block: [],
			untouched: false
		};
	}
	if (block.elided || encrypted.length === 0 && leaves.some(({ value }) => isElided(value))) return void 0;
	const selects = selectsBy(block.selection);
	const comments = commentsAbove(text, document.index, block.selection);
	const selected = leaves.filter(({ pointer, keys, value }) => !isElided(value) && selects(keys, comments(pointer)));
	const plain = selected.filter(({ value }) => typeof value !== "string" || !saysSops(value));
	return {
		plain,
		dressed,
		orphans: [],
		block: block.flaws,
		untouched: plain.length > 0 && plain.length === selected.length
	};
}
// src/facts/encrypted/sops-lines.ts
/** Names under which programs look for such files. */
var names = /(?:^|\/)[^/]*\.env(?:\.[\w.-]+)?$|\.(?:env|ini|properties|conf)$/i;
/**
* What is wrong with a dotenv or INI file as far as SOPS goes; undefined for any other file, and for one that has nothing to do with SOPS. In
* dotenv its settings stand as `sops_mac=...`, in INI in a section `sops`. https://github.com/getsops/sops/tree/main/stores
*/
function lineFlawsOf(path, text) {
	if (/\.(?:ya?ml|json)$/i.test(path) || !text.includes("sops")) {
		if (!names.test(path) || !text.includes("ENC[AES256_GCM")) return void 0;
	}
	const lines = [...linesOf(text)];
	const settings = lines.filter(isSetting);
	const values = lines.filter((line) => !isSetting(line) && line.value !== "");
	if (!names.test(path) && (settings.length === 0 || !text.split("\n").every(isOfLineFile))) return void 0;
	if (lines.some(({ value }) => isElided(value))) return void 0;
	const saying = values.filter(({ value }) => saysSops(value));
	const encrypted = saying.filter(({ value }) => isSopsValue(value));
	const dressed = saying.filter(({ value }) => !isSopsValue(value));
	if (settings.length === 0) return saying.length === 0 ? void 0 : {
		plain: [],
		dressed,
		orphans: encrypted
	};
	const selects = selectsBy(selectionOf(settings));
	const plain = values.filter((line) => !saysSops(line.value) && selects(keysOf(line), line.comments));
	const mac = settings.find(({ key }) => nameOf(key) === "mac");
	const [first] = settings;
	const withoutMac = first !== void 0 && !isSopsValue(mac?.value ?? "") ? mac ?? first : void 0;
	return {
		plain,
		dressed,
		orphans: [],
		...withoutMac === void 0 ? {} : { withoutMac }
	};
}
/** Nothing, a comment, a section or an assignment: a text that only shows such a file has other lines as well. */
function isOfLineFile(line) {
	return /^\s*(?:$|[#;[]|[A-Za-z_][\w.-]{0,200}\s*=)/.test(line);
}
function* linesOf(text) {
	let section = "";
	let comments = [];
	for (const [index, line] of text.split("\n").entries()) {
		const comment = /^\s*[#;]\s?(.*)$/.exec(line)?.[1];
		if (comment !== void 0) comments.push(comment.trim());
		section = /^\s*\[([^\]]{1,200})\]\s*$/.exec(line)?.[1] ?? section;
		const [, indent = "", key, equals = "", written = ""] = /^(\s*)([A-Za-z_][\w.-]{0,200})(\s*=\s*)(.*)$/.exec(line) ?? [];
		if (key === void 0) continue;
		const value = written.trimEnd();
		const column = indent.length + key.length + equals.length + 1;
		const span = {
			line: index + 1,
			column,
			endLine: index + 1,
			endColumn: column + value.length
		};
		yield {
			key,
			section,
			value,
			span,
			comments
		};
		comments = [];
	}
}
function isSetting({ key, section }) {
	return section === "sops" || /^sops_(?:mac|version|lastmodified|(?:un)?encrypted_|mac_only|(?:age|pgp|kms|gcp_kms|azure_kv|hc_vault)__)/.test(key);
}
function nameOf(key) {
	return key.replace(/^sops_/, "");
}
function selectionOf(settings) {
	for (const by of selectors) {
		const pattern = settings.find(({ key }) => nameOf(key) === by)?.value;
		if (pattern !== void 0 && pattern !== "") return {
			by,
			pattern
		};
	}
	return defaultSelection;
}
function keysOf({ section, key }) {
	return section === "" ? [key] : [section, key];
}
// src/facts/encrypted/tell-sops.ts
/** What has to happen outside of the repository. */
var rotate = (require_core()).text`Change what was readable where it is used: git keeps it.`;
/** Of one value in the clear beside ciphertext. */
function inTheClear(file, key) {
	return {
		message: (require_core()).text`${(require_core()).untrusted(key)} is in the clear in a file that SOPS encrypted: everyone who can read this repository can read it, and SOPS refuses to decrypt the file.`,
		help: (require_core()).text`Take the value out, add it again with ${(require_core()).untrusted(`sops ${file.path}`)}, and commit what that writes. ${rotate}`
	};
}
/** Of ciphertext without what decrypts it. */
function gone(file, count) {
	return {
		message: (require_core()).text`${counted(count)} encrypted by SOPS, and what tells how to decrypt (${(require_core()).untrusted("sops")}) is gone: whatever applies this takes the ciphertext for the value.`,
		help: (require_core()).text`Restore it from the file's history, or encrypt the plain file again with ${encryptCommand(file)}.`
	};
}
/** Of what SOPS refuses in its own block. */
function notWhole(file, flaws) {
	const consequence = flaws.includes("mac") ? (require_core()).text`, and nobody can tell whether it was changed after it was encrypted` : (require_core()).text``;
	return {
		message: (require_core()).text`What SOPS wrote of its own is not whole: ${(require_core()).listed(flaws.map((what) => broken[what]))}. SOPS refuses the file${consequence}.`,
		help: (require_core()).text`Restore it from the file's history, or encrypt the plain file again with ${encryptCommand(file)}.`
	};
}
var broken = {
	mac: (require_core()).text`its MAC (${(require_core()).untrusted("mac")}) is missing or not encrypted`,
	lastmodified: (require_core()).text`the time of encryption (${(require_core()).untrusted("lastmodified")}) is missing`,
	version: (require_core()).text`the version of SOPS (${(require_core()).untrusted("version")}) is missing`,
	keys: (require_core()).text`the data key is there for no recipient`,
	selectors: (require_core()).text`it has more than one setting of what is encrypted`
};
/** How a file is encrypted in place. */
function encryptCommand({ path }) {
	return (require_core()).untrusted(`sops -e -i ${path}`);
}
function counted(count) {
	return count === 1 ? (require_core()).text`A value is` : (require_core()).text`${count} values are`;
}
/** Of what calls itself encrypted and is not. */
function dressed(form, key) {
	const name = (require_core()).untrusted(key);
	switch (form) {
		case "sops": return {
			message: (require_core()).text`${name} calls itself encrypted and has not the structure of what SOPS writes: its parts have other lengths, are text, or something stands beside them.`,
			help: (require_core()).text`Encrypt the value with sops. If it held anything real, change that where it is used: git keeps it.`
		};
		case "sealed-secret": return {
			message: (require_core()).text`${name} stands among the sealed values of a SealedSecret and is not sealed: what kubeseal writes begins with the length of a session key, and holds one of that length. Everyone who can read this repository can read it.`,
			help: (require_core()).text`Seal the value with kubeseal. ${rotate}`
		};
		default: return {
			message: (require_core()).text`${name} begins as what ${[tools[form]]} encrypted, and what follows can be read without any key.`,
			help: (require_core()).text`Encrypt the value again. ${rotate}`
		};
	}
}
var tools = {
	age: "age",
	pgp: "OpenPGP",
	"ansible-vault": "Ansible Vault"
};
// src/facts/encrypted/binary-file.ts
/** A zero byte, `GITCRYPT`, a zero byte, and a nonce of 12. https://github.com/AGWA/git-crypt/blob/master/commands.cpp */
var gitCryptHeader = Buffer.from("\0GITCRYPT\0", "latin1");
var gitCryptNonce = 12;
/** Whether bytes begin as those of a file that git-crypt encrypted. */
function saysGitCrypt(bytes) {
	return gitCryptHeader.equals(bytes.subarray(0, gitCryptHeader.length));
}
/** What encrypted a whole file that is no text; undefined where nothing known did, or where what follows the header is text. */
function encryptedFileForm(bytes) {
	if (saysGitCrypt(bytes)) {
		const rest = bytes.subarray(gitCryptHeader.length);
		return rest.length >= gitCryptNonce && isNoise(rest) ? "git-crypt" : void 0;
	}
	if (bytes[0] === 97 && isAgeFile(bytes)) return "age";
	return bytes.length > 64 && isEncryptedPacket(bytes) && isNoise(bytes.subarray(32)) ? "pgp" : void 0;
}
// src/facts/encrypted/secret-tools.ts
/** What a text holds that says of one of the tools. Without any of them a file is not read. */
var marks = [
	"external-secrets.io",
	"SealedSecret",
	"ENC[AES256_GCM",
	"SecretProviderClass"
];
/** Whether a content may hold objects of a tool, by a look at its bytes. */
function mayHoldSecretTools(bytes) {
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	return marks.some((mark) => buffer.includes(mark));
}
/** A file that cannot be read counts by its lines that name a kind: charts hold these objects as templates. */
var kindLines = [
	{
		tool: "external-secrets",
		line: /^kind: (?:Cluster)?ExternalSecret\s*$/gm
	},
	{
		tool: "sealed-secrets",
		line: /^kind: SealedSecret\s*$/gm
	},
	{
		tool: "secrets-store",
		line: /^kind: SecretProviderClass\s*$/gm
	}
];
function countSecretTools(limits) {
	const counts = /* @__PURE__ */ new Map();
	const stores = /* @__PURE__ */ new Map();
	const count = (tool, more = 1) => counts.set(tool, (counts.get(tool) ?? 0) + more);
	const countStore = (store) => {
		const key = JSON.stringify(store);
		stores.set(key, {
			store,
			uses: (stores.get(key)?.uses ?? 0) + 1
		});
	};
	return {
		add(path, text) {
			const { documents, flaws } = (require_core()).readYaml(text, limits);
			for (const document of documents) {
				if (sopsBlockOf(document.value) !== void 0) count("sops");
				for (const { apiVersion, kind, namespace, value } of (require_core()).manifestsOf(path, document)) {
					const tool = toolOf(apiVersion, kind);
					if (tool !== void 0) count(tool);
					const store = tool === "external-secrets" ? storeOf(value, namespace) : void 0;
					if (store !== void 0) countStore(store);
				}
			}
			if (flaws.length > 0) for (const { tool, line } of kindLines) count(tool, text.match(line)?.length ?? 0);
		},
		tools() {
			const byUse = [...stores.values()].sort((a, b) => b.uses - a.uses).map(({ store }) => store);
			return [...counts].filter(([, objects]) => objects > 0).sort(([, a], [, b]) => b - a).map(([tool, objects]) => ({
				tool,
				objects,
				stores: tool === "external-secrets" ? byUse : []
			}));
		}
	};
}
function toolOf(apiVersion, kind) {
	if (apiVersion.startsWith("external-secrets.io/") && /^(?:Cluster)?ExternalSecret$/.test(kind)) return "external-secrets";
	if (apiVersion.startsWith("bitnami.com/") && kind === "SealedSecret") return "sealed-secrets";
	return apiVersion.startsWith("secrets-store.csi.") && kind === "SecretProviderClass" ? "secrets-store" : void 0;
}
/** Of an ExternalSecret, or of what a ClusterExternalSecret makes. A store without a kind is one of the namespace. */
function storeOf(value, namespace) {
	const spec = (require_core()).field((require_core()).field(value, "spec"), "externalSecretSpec") ?? (require_core()).field(value, "spec");
	const reference = (require_core()).field(spec, "secretStoreRef");
	const name = (require_core()).stringOf(reference, "name");
	if (name === void 0 || !/^[a-z0-9](?:[-a-z0-9.]{0,251}[a-z0-9])?$/.test(name)) return void 0;
	if ((require_core()).stringOf(reference, "kind") === "ClusterSecretStore") return {
		kind: "ClusterSecretStore",
		name
	};
	return {
		kind: "SecretStore",
		name,
		...namespace === void 0 ? {} : { namespace }
	};
}
Object.defineProperty(exports, "cipherFormOf", {
	enumerable: true,
	get: function() {
		return cipherFormOf;
	}
});
Object.defineProperty(exports, "countSecretTools", {
	enumerable: true,
	get: function() {
		return countSecretTools;
	}
});
Object.defineProperty(exports, "credentialsAt", {
	enumerable: true,
	get: function() {
		return credentialsAt;
	}
});
Object.defineProperty(exports, "documentsOf", {
	enumerable: true,
	get: function() {
		return documentsOf;
	}
});
Object.defineProperty(exports, "dressed", {
	enumerable: true,
	get: function() {
		return dressed;
	}
});
Object.defineProperty(exports, "dressedIn", {
	enumerable: true,
	get: function() {
		return dressedIn;
	}
});
Object.defineProperty(exports, "encryptCommand", {
	enumerable: true,
	get: function() {
		return encryptCommand;
	}
});
Object.defineProperty(exports, "encryptedFileForm", {
	enumerable: true,
	get: function() {
		return encryptedFileForm;
	}
});
Object.defineProperty(exports, "gone", {
	enumerable: true,
	get: function() {
		return gone;
	}
});
Object.defineProperty(exports, "hasReferenceFields", {
	enumerable: true,
	get: function() {
		return hasReferenceFields;
	}
});
Object.defineProperty(exports, "inTheClear", {
	enumerable: true,
	get: function() {
		return inTheClear;
	}
});
Object.defineProperty(exports, "isReferenceField", {
	enumerable: true,
	get: function() {
		return isReferenceField;
	}
});
Object.defineProperty(exports, "isSopsConfigPath", {
	enumerable: true,
	get: function() {
		return isSopsConfigPath;
	}
});
Object.defineProperty(exports, "lineFlawsOf", {
	enumerable: true,
	get: function() {
		return lineFlawsOf;
	}
});
Object.defineProperty(exports, "mayHoldSecretTools", {
	enumerable: true,
	get: function() {
		return mayHoldSecretTools;
	}
});
Object.defineProperty(exports, "notWhole", {
	enumerable: true,
	get: function() {
		return notWhole;
	}
});
Object.defineProperty(exports, "plainManaged", {
	enumerable: true,
	get: function() {
		return plainManaged;
	}
});
Object.defineProperty(exports, "readSopsConfig", {
	enumerable: true,
	get: function() {
		return readSopsConfig;
	}
});
Object.defineProperty(exports, "rotate", {
	enumerable: true,
	get: function() {
		return rotate;
	}
});
Object.defineProperty(exports, "saysGitCrypt", {
	enumerable: true,
	get: function() {
		return saysGitCrypt;
	}
});
Object.defineProperty(exports, "sopsBlockOf", {
	enumerable: true,
	get: function() {
		return sopsBlockOf;
	}
});
Object.defineProperty(exports, "sopsFlawsIn", {
	enumerable: true,
	get: function() {
		return sopsFlawsIn;
	}
});
Object.defineProperty(exports, "staticKeysIn", {
	enumerable: true,
	get: function() {
		return staticKeysIn;
	}
});
Object.defineProperty(exports, "unusableConfig", {
	enumerable: true,
	get: function() {
		return unusableConfig;
	}
});
