let require_rolldown_runtime$loaded;
const require_rolldown_runtime = () => (require_rolldown_runtime$loaded ??= require("./rolldown-runtime.js"));
let require_start$loaded;
const require_start = () => (require_start$loaded ??= require("./start.js"));
let require_tokens$loaded;
const require_tokens = () => (require_tokens$loaded ??= require("./tokens.js"));
let require_families$loaded;
const require_families = () => (require_families$loaded ??= require("./families.js"));
let require_encrypted$loaded;
const require_encrypted = () => (require_encrypted$loaded ??= require("./encrypted.js"));
let require_odd_yaml$loaded;
const require_odd_yaml = () => (require_odd_yaml$loaded ??= require("./odd-yaml.js"));
let require_places$loaded;
const require_places = () => (require_places$loaded ??= require("./places.js"));
let require_credentials$loaded;
const require_credentials = () => (require_credentials$loaded ??= require("./credentials.js"));
let require_path_patterns$loaded;
const require_path_patterns = () => (require_path_patterns$loaded ??= require("./path-patterns.js"));
let require_workloads$loaded;
const require_workloads = () => (require_workloads$loaded ??= require("./workloads.js"));
let require_other_kinds$loaded;
const require_other_kinds = () => (require_other_kinds$loaded ??= require("./other-kinds.js"));
let require_extensions$loaded;
const require_extensions = () => (require_extensions$loaded ??= require("./extensions.js"));
let require_network$loaded;
const require_network = () => (require_network$loaded ??= require("./network.js"));
let node_url$loaded;
const node_url = () => (node_url$loaded ??= require("node:url"));
let node_fs$loaded;
const node_fs = () => (node_fs$loaded ??= require("node:fs"));
let node_path$loaded;
const node_path = () => (node_path$loaded ??= require("node:path"));
let node_buffer$loaded;
const node_buffer = () => (node_buffer$loaded ??= require("node:buffer"));
let node_crypto$loaded;
const node_crypto = () => (node_crypto$loaded ??= require("node:crypto"));
let node_fs_promises$loaded;
const node_fs_promises = () => (node_fs_promises$loaded ??= require("node:fs/promises"));
let node_module$loaded;
const node_module = () => (node_module$loaded ??= require("node:module"));
let node_vm$loaded;
const node_vm = () => (node_vm$loaded ??= require("node:vm"));
let node_v8$loaded;
const node_v8 = () => (node_v8$loaded ??= require("node:v8"));
let node_timers_promises$loaded;
const node_timers_promises = () => (node_timers_promises$loaded ??= require("node:timers/promises"));
// src/publish/target.ts
/**
* What `--format X` and `--output FORMAT=FILE` (each several times) ask for. Without either: text on standard output. With files alone,
* standard output still gets text. Two formats on one file, or a file named twice, is a {@link UserError}.
*/
function parseTargets(format, outputs) {
	const files = outputs.map(parseOutput);
	const seen = /* @__PURE__ */ new Set();
	for (const { file } of files) {
		if (seen.has(file)) throw new (require_start()).UserError(`Two outputs go to ${JSON.stringify(file)}.`, {
			hint: "Give each format a file of its own.",
			status: 3
		});
		seen.add(file);
	}
	return [...files, { format: (require_start()).parseFormat(format ?? "text") }];
}
function parseOutput(output) {
	const equals = output.indexOf("=");
	const file = output.slice(equals + 1);
	if (equals < 1 || file === "") throw new (require_start()).UserError(`${JSON.stringify(output)} names no output.`, {
		hint: "Write FORMAT=FILE, such as sarif=kubelatch.sarif.",
		status: 3
	});
	return {
		format: (require_start()).parseFormat(output.slice(0, equals)),
		file
	};
}
// src/types/severity.ts
var severities = [
	"error",
	"warning",
	"notice"
];
// src/policy/token-rules.ts
/**
* Rules about a credential itself, or about what should have hidden one. An exception for one of them names the finding: a path or an object
* would also excuse the next credential there.
*/
var tokenRules = /* @__PURE__ */ new Set([
	"plaintext-token",
	"secret-manifest-committed",
	"credential-in-configmap",
	"credential-in-env-literal",
	"sops-partially-encrypted",
	"removed-token-needs-rotation",
	"encryption-static-key-committed"
]);
/** Whether a rule's findings stand where a credential does: of their lines nothing is shown that may be one. */
function standsAtCredential(rule) {
	return tokenRules.has(rule) || rule === "external-secrets-adoption";
}
/** Whether a rule's fix, if it has one, may be shown with the lines that it leaves: no credential is among them. */
function showsFix(rule) {
	return !standsAtCredential(rule) || rule === "credential-in-env-literal";
}
/** Whether any rule about credentials is switched on. */
function asksForTokens({ rules }) {
	return [...tokenRules].some((id) => Object.values(rules[id]?.cases ?? {}).some((severity) => severity !== "off"));
}
// src/commands/closing.ts
/** Does some work and closes what it needed, whatever happens. */
async function closing$2(open, work) {
	try {
		return await work();
	} finally {
		await open.close();
	}
}
// src/formats/render-text.ts
/** A text in the voice of a format. Neighbouring code spans are kept apart: together they would read as one longer fence. */
function renderText(text, voice) {
	let rendered = "";
	for (const part of text) {
		const next = typeof part === "string" ? voice.own(part) : voice.quotation(part.untrusted);
		rendered += rendered.endsWith("`") && next.startsWith("`") ? ` ${next}` : next;
	}
	return rendered;
}
/** Plain words in one line, quotations in double quotes: JSON, JUnit, annotations and the terminal. */
var plainVoice = {
	own: (require_start()).makeVisible,
	quotation: (foreign) => `"${(require_start()).makeVisible(foreign).replaceAll("\"", "\\\"")}"`
};
/** A text as plain words in one line. */
function plainText$1(text) {
	return renderText(text, plainVoice);
}
// src/tokens/credential-name.ts
/** Words that mean a credential wherever they stand in a name: `PGPASSWORD`, `apitoken`. */
var anywhere = /passw(?:or)?d|passphrase|(?:auth|bind|db|key|keystore|ldap|login|mail|mysql|pg|require|root|smtp|store|user)pass(?![a-z])|masterauth|secret|credential|token(?!iz)|mnemonic|(?:api|app|application|fernet|private|access|encryption|signing|license|master|ssh)[-_. ]?key(?!board)/;
/** Short words that mean one where they stand alone: `DB_PASS`, but not `passthrough`. */
var alone = /(?:^|[^a-z])(?:pass|pwd|pw|psk|pat|passcode|creds?|bearer|jwt|dsn|cookie|auth|(?:account|shared)[-_. ]key|key[-_. ](?:data|material)|conn(?:ection)?[-_. ]?str(?:ing)?s?)(?:$|[^a-z])/;
/** Endings that turn the name of a credential into the name of something about it. */
var aboutCredential = /[-_. ](?:file|path|name|names|ttl|url|uri|endpoint|header|ref|refs|selector|namespace|type|dir|expiration|seconds|requests)$/;
/** Counts of a language model\u2019s tokens. */
var countsTokens = /(?:^|[-_. ])(?:max|min|num|total|prompt|output|input)[-_. ](?:[a-z]+[-_. ])*tokens$/;
/** Fields of Kubernetes that only refer to a Secret or a token. */
var structural = /* @__PURE__ */ new Set([
	"secret",
	"secrets",
	"image pull secrets",
	"automount service account token",
	"service account token"
]);
/** Endings, and words in between, of what is public, of names of Secrets and of how credentials are made: what hides nothing but is none. */
var notTheCredential = /[-_. ](?:id|ids|mac|enabled|disabled|required|algorithm|algo|alg|policy|prefix|suffix|format|issuer|audience|version|hash|length|size|limit|count|lifetime|expiry|age|interval|period|mode|store|provider|class|kind|key|keys|cmd|command|commands|hashers|backend|backends|search|regex|regexp|pattern|realm|scope|scopes|mechanism|method|methods|route|routes)$|public|[cx]srf[-_. ]?(?:middleware[-_. ]?)?token$|(?:^|[^a-z])(?:allow|require|enable|disable|skip)[-_. ]|(?:^|[^a-z])(?:checksum|checksums|digest|fingerprint)(?:$|[^a-z])|(?:^|[^a-z])hashed[-_. ]secret$|(?:^|[^a-z])(?:hash|sha\d{1,3})[^a-z](?!.*(?:secret|password|token|key)$)|(?:existing|external|sealed|pull|tls|ca|image|cert|certificate)[-_. ](?:[a-z]+[-_. ])*secrets?$/;
/** Keys that themselves are credentials although they end like the key of an entry. */
var keyOfItsOwn = /(?:api|app|application|private|access|encryption|signing|license|master|ssh|secret|account|shared|storage|auth|hmac|jwt|session|service|fernet|cookie|webhook|admin|root|user|deploy)[-_. ]?(?:access[-_. ]?)?keys?$/;
/** Whether a key, a variable or a flag goes by a name that says credential. Rather too often than once too seldom: enough to hide a value. */
function saysCredential(name) {
	return saysSo(wordsOf(name));
}
/** Whether what stands under a name is a credential if anything is: `DB_PASSWORD`, not `tokenLifetime`, `existingSecret` or `AWS_ACCESS_KEY_ID`. */
function holdsCredential(name) {
	const words = wordsOf(name);
	return saysSo(words) && (!notTheCredential.test(words) || keyOfItsOwn.test(words));
}
/** Keys that only look like credentials where what they hold looks drawn: they are often words. */
var drawnKeys = /(?:^|[^a-z])(?:routing|service|integration|certificate|fossa|gossip|user)[-_. ]?key$|^encrypt$/;
/** Whether what stands under a name is a credential where it looks drawn, and a word of any kind otherwise: PagerDuty's `routing_key`. */
function mayHoldDrawn(name) {
	return holdsCredential(name) || drawnKeys.test(wordsOf(name));
}
/** Whether a name says no more than *secret*: mostly what a Secret is called stands there, and sometimes the secret itself. */
function isSecretAlone(name) {
	return wordsOf(name) === "secret";
}
/** Names of ids, of public halves and of what only vouches for something else. A secret's id is a credential (Vault's AppRole), a session's too. */
var namesPublic = /^(?:(?:.*[^a-z])?(?:client|app|application|tenant|directory|subscription|account|cluster|project|org|organi[sz]ation|team|user|key|resource|object|region|site|zone|instance|installation|principal|customer|merchant|workspace|vault|store|bucket|database|issuer|entity|correlation|trace|request)[-_. ])?(?:id|ids|kid|uuid|guid|uid)$|^kid$|(?:^|[^a-z])public[-_. ]?key$|(?:^|[^a-z])(?:fingerprint|thumbprint|checksum|digest|sha256|sha1|md5)$/;
/** Whether what stands under a name is public whatever it looks like: `client-id`, `AWS_ACCESS_KEY_ID`, `public-key`, `fingerprint`. */
function holdsPublic(name) {
	return namesPublic.test(wordsOf(name));
}
function saysSo(words) {
	if (structural.has(words) || aboutCredential.test(words) || countsTokens.test(words)) return false;
	return anywhere.test(words) || alone.test(words);
}
function wordsOf(name) {
	return name.replace(/^-+/, "").replace(/([a-z0-9])([A-Z])/g, "$1 $2").toLowerCase();
}
// src/tokens/low-bytes.ts
/** So much is kept for the next text. */
var kept = 1 << 20;
/** What stands behind the last character: loops look a little further than a text goes. */
var margin = 8;
var scratch = memoryOf(65536);
var last$4;
/**
* The characters of a text, a byte each, and some zeroes behind the last; zero also for those that take more than a byte. A loop over bytes takes half
* the time of one over the characters of a string, and the copy next to none. Good until another text is asked for.
*/
function lowBytes(text) {
	return viewsOf(text).bytes;
}
/** The same by fours, for loops that look at several at once. */
function lowFours(text) {
	return viewsOf(text).fours;
}
function viewsOf(text) {
	if (last$4?.text === text) {
		last$4.text = text;
		return last$4;
	}
	const needed = text.length + margin;
	if (needed > scratch.bytes.length && needed <= kept) scratch = memoryOf(Math.min(kept, 2 * needed));
	const { bytes, fours } = needed > kept ? memoryOf(needed) : scratch;
	bytes.write(text, "latin1");
	if (Buffer.byteLength(text) !== text.length) clearCut(bytes, text);
	for (let index = text.length; index < needed; index++) bytes[index] = 0;
	last$4 = {
		text,
		bytes,
		fours
	};
	return last$4;
}
function clearCut(bytes, text) {
	for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 255) bytes[index] = 0;
}
function memoryOf(size) {
	const memory = new ArrayBuffer(size + (-size & 3));
	const fours = new Int32Array(memory, 0, memory.byteLength >> 2);
	const bytes = Buffer.from(memory);
	bytes[0] = 1;
	if (fours[0] !== 1) throw new Error("Kubelatch does not run on processors that store the highest byte first");
	return {
		bytes,
		fours
	};
}
// src/tokens/runs-of.ts
var codes = 256;
/** The ASCII characters that a pattern matches. */
function membersOf(pattern) {
	return Uint8Array.from({ length: codes }, (_, code) => code < 128 && pattern.test(String.fromCharCode(code)) ? 1 : 0);
}
/**
* The first run of at least `shortest` characters of a set that begins at an offset or behind it, whole; undefined where there is none. Looks at every
* `shortest`-th character and around those that are of the set: in ordinary text at a third of all characters.
*/
function nextRun(text, members, shortest, begin) {
	const bytes = lowBytes(text);
	const { length } = text;
	let end = begin;
	for (let index = begin + shortest - 1; index < length; index = end + shortest) {
		if (members[bytes[index] ?? 0] !== 1) {
			end = index;
			continue;
		}
		let from = index;
		while (from > end && members[bytes[from - 1] ?? 0] === 1) from--;
		end = index + 1;
		while (end < length && members[bytes[end] ?? 0] === 1) end++;
		if (end - from >= shortest) return {
			from,
			to: end
		};
	}
}
// src/tokens/long-runs.ts
var alnum = membersOf(/[A-Za-z0-9]/);
/** The unbroken runs of at least `shortest` ASCII letters and digits of a text, each whole. */
function longRuns(text, shortest) {
	const runs = [];
	for (let run = nextRun(text, alnum, shortest, 0); run !== void 0; run = nextRun(text, alnum, shortest, run.to)) runs.push(run);
	return runs;
}
/** Whether a text has such a run that is no name in camel case: manifests are full of those. */
function hasUnnamedRun(text, shortest) {
	for (let run = nextRun(text, alnum, shortest, 0); run !== void 0; run = nextRun(text, alnum, shortest, run.to)) if (!isCamelCase(text.slice(run.from, run.to))) return true;
	return false;
}
/** The same for a part of a text. */
function hasUnnamedRunIn(text, { from, to }, shortest) {
	const bytes = lowBytes(text);
	let start = from;
	for (let index = from; index <= to; index++) {
		if (index < to && alnum[bytes[index] ?? 0] === 1) continue;
		if (index - start >= shortest && !isCamelCase(text.slice(start, index))) return true;
		start = index + 1;
	}
	return false;
}
/** `allowPrivilegeEscalation`. Of 24 letters and digits that were drawn one in a million looks so. */
var camelCase = /^[A-Z]?[a-z]{3,40}(?:[A-Z][a-z]{3,40}){1,20}$/;
function isCamelCase(word) {
	return camelCase.test(word);
}
// src/tokens/starts.ts
/** Makes small letters of four capitals, and leaves digits and most signs what they are. */
var fold = 538976288;
/** Spreads three characters over all numbers, as Fibonacci hashing does. */
var spread = -1640531535;
/** So many numbers tell of a word how it anchors: four characters and which of them count, four more, its anchor, and its place among the meanings. */
var width = 6;
/**
* Where one of many words may stand in a text, in whatever case, told by its first eight characters. Texts are looked over for the three of them that are
* rarest, its anchor, hashed to a number of 16 bits. An automaton of the words takes ten times the memory, and 8 ms to build.
*/
var Starts = class {
	/** By the numbers of three characters in a row, a bit that tells whether they are an anchor: 8 kB, which stay in the processor's nearest memory. */
	#anchors = /* @__PURE__ */ new Int32Array(2048);
	/** By the same, where the words stand among all that have this anchor; 0 for none. */
	#groups = /* @__PURE__ */ new Uint16Array(65536);
	/** The words, {@link width} numbers each: those of an anchor in a row, up to a 0. */
	#words;
	#meanings = [];
	/** @param words of two characters and more, in small letters, and what each means */
	constructor(words) {
		const groups = /* @__PURE__ */ new Map();
		for (const [word, meaning] of words) {
			const anchor = anchorOf(word);
			const numbers = [
				...startOf$1(word, 0),
				...startOf$1(word, 4),
				anchor,
				this.#meanings.push(meaning) - 1
			];
			for (const number of numbersOf(word.slice(anchor))) groups.set(number, (groups.get(number) ?? []).concat(numbers));
		}
		const all = [0, 0];
		const known = /* @__PURE__ */ new Map();
		for (const [number, group] of groups) {
			const key = group.join();
			this.#anchors[number >> 5] = (this.#anchors[number >> 5] ?? 0) | 1 << (number & 31);
			this.#groups[number] = known.get(key) ?? all.length;
			if (known.has(key)) continue;
			known.set(key, all.length);
			all.push(...group, 0, 0);
		}
		this.#words = Int32Array.from(all);
	}
	/**
	* Visits each offset of a text where a word may stand, with what it means, until a visit says that it is enough; tells whether one did. In order, but
	* for words that overlap. Words that end with the text are found, too. Looks at four offsets a step.
	*/
	some(text, visit) {
		const anchors = this.#anchors;
		const { length } = text;
		let fours = lowFours(text);
		for (let block = 0; block < length; block += 4) {
			const here = fours[block >> 2] ?? 0;
			const next = fours[(block >> 2) + 1] ?? 0;
			const first = Math.imul(here & 16777215 | 2105376, -1640531535) >>> 16;
			const second = Math.imul(here >>> 8 | 2105376, -1640531535) >>> 16;
			const third = Math.imul(here >>> 16 | (next & 255) << 16 | 2105376, -1640531535) >>> 16;
			const fourth = Math.imul(here >>> 24 | (next & 65535) << 8 | 2105376, -1640531535) >>> 16;
			const isFirst = (anchors[first >>> 5] ?? 0) >>> (first & 31);
			const isSecond = (anchors[second >>> 5] ?? 0) >>> (second & 31);
			const isThird = (anchors[third >>> 5] ?? 0) >>> (third & 31);
			const isFourth = (anchors[fourth >>> 5] ?? 0) >>> (fourth & 31);
			if (((isFirst | isSecond | isThird | isFourth) & 1) === 0) continue;
			if ((isFirst & 1) === 1 && this.#isEnough(text, block, visit)) return true;
			if ((isSecond & 1) === 1 && this.#isEnough(text, block + 1, visit)) return true;
			if ((isThird & 1) === 1 && this.#isEnough(text, block + 2, visit)) return true;
			if ((isFourth & 1) === 1 && this.#isEnough(text, block + 3, visit)) return true;
			fours = lowFours(text);
		}
		return false;
	}
	/** Visits the words of which an anchor stands at an offset. */
	#isEnough(text, at, visit) {
		const words = this.#words;
		let fours = lowFours(text);
		for (let index = this.#groups[numberOf(fourAt(fours, at))] ?? 0; words[index + 1] !== 0; index += width) {
			const from = at - (words[index + 4] ?? 0);
			if (from < 0 || from >= text.length) continue;
			if (((fourAt(fours, from) ^ (words[index] ?? 0)) & (words[index + 1] ?? 0)) !== 0) continue;
			if (((fourAt(fours, from + 4) ^ (words[index + 2] ?? 0)) & (words[index + 3] ?? 0)) !== 0) continue;
			const meaning = this.#meanings[words[index + 5] ?? 0];
			if (meaning !== void 0 && visit(from, meaning)) return true;
			fours = lowFours(text);
		}
		return false;
	}
};
/** The number of the three characters that four folded ones begin with. */
function numberOf(four) {
	return Math.imul(four & 16777215, spread) >>> 16;
}
/** Four characters of a text, folded, the first in the lowest bits. */
function fourAt(fours, at) {
	const here = fours[at >> 2] ?? 0;
	const shift = (at & 3) * 8;
	return (shift === 0 ? here : here >>> shift | (fours[(at >> 2) + 1] ?? 0) << 32 - shift) | fold;
}
/** Four characters of a word, folded, and which bits of them count. */
function startOf$1(word, from) {
	let [four, counts] = [0, 0];
	for (let index = 0; index < 4 && from + index < word.length; index++) {
		four |= (word.charCodeAt(from + index) & 255) << 8 * index;
		counts |= 255 << 8 * index;
	}
	return [(four | fold) & counts, counts];
}
/** What manifests are written in: three characters in a row that stand here are no good anchor. */
var ordinary = `
apiVersion: apps/v1 kind: Deployment metadata: name: namespace: labels: annotations: app.kubernetes.io/component: instance spec: replicas: selector:
matchLabels: template: serviceAccountName: containers: image: registry imagePullPolicy: IfNotPresent Always command: args: env: value: valueFrom:
configMapKeyRef: secretKeyRef: key: ports: containerPort: protocol: TCP resources: requests: limits: cpu: memory: livenessProbe: readinessProbe:
httpGet: path: port: initialDelaySeconds: volumeMounts: mountPath: readOnly: true volumes: configMap: secret: secretName: persistentVolumeClaim: data:
Service ConfigMap Secret Ingress rules: verbs: get list watch create update patch delete resources: roleRef: subjects: ClusterRole binding rbac
authorization apiGroups: networking policy host: backend: service: operator controller config: description: type: object properties: string format:
default: items: required: version: status: conditions: reason: message: the and for with this that from will not are on in of to is
`.toLowerCase();
var counts$1;
/** By three characters, how often they stand in what manifests are written in. */
function ordinaryCounts() {
	if (counts$1 !== void 0) return counts$1;
	counts$1 = /* @__PURE__ */ new Map();
	for (let index = 0; index < ordinary.length - 2; index++) {
		const three = ordinary.slice(index, index + 3);
		counts$1.set(three, (counts$1.get(three) ?? 0) + 1);
	}
	return counts$1;
}
/** Which three characters of the first eight are looked for: where the first begin that manifests do not have everywhere, or have least. */
function anchorOf(word) {
	const counts = ordinaryCounts();
	const last = Math.min(word.length, 8) - 3;
	let best = 0;
	let least = Number.POSITIVE_INFINITY;
	for (let offset = 0; offset <= last; offset++) {
		const count = counts.get(word.slice(offset, offset + 3)) ?? 0;
		if (count === 0) return offset;
		if (count < least) [best, least] = [offset, count];
	}
	return best;
}
/** The numbers of the three characters that a word begins with: of a shorter one, with whatever stands behind it. */
function numbersOf(word) {
	const [start] = startOf$1(word, 0);
	if (word.length > 2) return /* @__PURE__ */ new Set([numberOf(start)]);
	return new Set(Array.from({ length: 256 }, (_, code) => numberOf(start | code << 16 | fold)));
}
// src/tokens/opens-token.ts
/** What may stand before a token although it ends in a letter or a digit: an escape of JSON, YAML, a shell or a URL. */
var escapeAtEnd = /(?:\\[abefnrtv0]|\\x[0-9A-Fa-f]{2}|\\u[0-9A-Fa-f]{4}|%[0-9A-Fa-f]{2})$/;
/** By character code, 1 for what must not adjoin a token. */
var adjoins = Uint8Array.from({ length: 128 }, (_, code) => /[A-Za-z0-9_-]/.test(String.fromCharCode(code)) ? 1 : 0);
var backslash = 92;
var percent$1 = 37;
/** Whether a token may begin at an offset: behind no letter, digit, `_` or `-`, or behind an escape. */
function opensToken(text, at) {
	return at === 0 || adjoins[text.charCodeAt(at - 1)] !== 1 || endsEscape(text, at);
}
function endsEscape(text, at) {
	if (at < 2) return false;
	return (text.charCodeAt(at - 2) === backslash || at > 2 && text.charCodeAt(at - 3) === percent$1 || at > 3 && text.charCodeAt(at - 4) === backslash || at > 5 && text.charCodeAt(at - 6) === backslash) && escapeAtEnd.test(text.slice(Math.max(0, at - 6), at));
}
// src/tokens/first-look.json
var keywords = {
	"\"kty": 0,
	"+ABa": 0,
	"+ACR": 0,
	"+AEh": 0,
	"+AMC": 0,
	"+ARm": 0,
	"+ASb": 0,
	"+ASt": 0,
	".atlasv1.": 0,
	"/api/webhooks/": 0,
	"1//0": 60,
	"7Q~": 0,
	"8Q~": 0,
	":$2a$": 0,
	":$2b$": 0,
	":$2y$": 0,
	":$apr1$": 0,
	"://": 0,
	":AA": 0,
	":{SHA}": 0,
	"A3-": 36,
	"ABIA": 0,
	"ABSKQmVkcm9ja0FQSUtleS": 0,
	"ACCA": 0,
	"ACDb": 0,
	"ADANBgkqhkiG9w0BAQEFAASC": 0,
	"AIoT": 0,
	"AIza": 35,
	"AKIA": 0,
	"AKID": 13,
	"APIM": 0,
	"AQ.Ab8RN6": 44,
	"AQVN": 35,
	"ASIA": 0,
	"ASSWORD=": 0,
	"ATATT3xFfGF0": 109,
	"ATCTT3xFfGN0": 109,
	"AccountKey=": 88,
	"AgEAMBAGByqGSM49AgEGBSuBBAAiBIGe": 0,
	"AgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0w": 0,
	"AzCa": 0,
	"AzFu": 0,
	"AzSe": 0,
	"BBDC-": 44,
	"BEGIN OPENSSH PRIVATE KEY": 0,
	"BEGIN PGP PRIVATE KEY BLOCK": 0,
	"EAAA": 60,
	"ENCRYPTED COSIGN PRIVATE KEY": 0,
	"ENCRYPTED SIGSTORE PRIVATE KEY": 0,
	"ENCRYPTED": 0,
	"GOCSPX-": 28,
	"GR1348941": 20,
	"HRKU-AA": 58,
	"IBAAKBgQ": 0,
	"IBAAKCAQEA": 0,
	"IBAAKCAYEA": 0,
	"IBAAKCAgEA": 0,
	"LTAI": 17,
	"MC4CAQAwBQYDK2VwBCIEI": 0,
	"MHcCAQEEI": 0,
	"NRII-": 32,
	"NRJS-": 19,
	"PRIVATE KEY-----": 0,
	"PWD=": 0,
	"Pwd=": 0,
	"SG.": 66,
	"SWMKEY-1-": 43,
	"SharedAccessKey=": 0,
	"T3BlbkFJ": 0,
	"_a2V5X": 0,
	"amqp://": 0,
	"amqps://": 0,
	"assword=": 0,
	"cflt": 60,
	"clickhouse://": 0,
	"cmVmdGtuOj": 50,
	"cockroachdb://": 0,
	"dckr_oat_": 32,
	"dckr_pat_": 27,
	"essu_": 60,
	"eyJ": 0,
	"eyJhcGlfYWRkcmVzcyI6": 60,
	"eyJrIjoi": 50,
	"figd_": 38,
	"fm1a_": 0,
	"fm1r_": 0,
	"fm2_": 0,
	"ghs_": 50,
	"glagent-": 0,
	"glc_eyJ": 32,
	"glcbt-": 0,
	"gldt-": 0,
	"glffct-": 0,
	"glft-": 0,
	"glimt-": 0,
	"gloas-": 0,
	"glpat-": 0,
	"glptt-": 0,
	"glrt-": 0,
	"glrtr-": 0,
	"glsoat-": 0,
	"hf_oauth_": 34,
	"hmf": 0,
	"hvb.": 138,
	"hvr.": 24,
	"hvs.CAES": 86,
	"jdbc:": 0,
	"llx-": 48,
	"mariadb://": 0,
	"mdb_sa_sk_": 40,
	"mongodb+srv://": 0,
	"mongodb://": 0,
	"mssql://": 0,
	"mysql://": 0,
	"nats://": 0,
	"nvapi-": 60,
	"ops_eyJ": 250,
	"postgres://": 0,
	"postgresql://": 0,
	"primaryKeyId": 0,
	"pscale_oauth_": 32,
	"pscale_pw_": 32,
	"pscale_tkn_": 32,
	"psycopg2://": 0,
	"pwd=": 0,
	"pymysql://": 0,
	"pypi-AgEIcHlwaS5vcmc": 50,
	"pypi-AgENdGVzdC5weXBpLm9yZw": 50,
	"redis://": 0,
	"rediss://": 0,
	"sb_secret_": 31,
	"service_account": 0,
	"sha256~": 43,
	"sk-ant-admin": 85,
	"sk-ant-api": 85,
	"sk-ant-oat": 85,
	"sk-ant-ort": 85,
	"sk-api-": 119,
	"sk-lf-": 36,
	"sl.": 130,
	"sntrys_eyJ": 104,
	"sq0csp-": 43,
	"sqlserver://": 0,
	"sv=20": 0,
	"tgp_v1_": 43,
	"tskey-": 33,
	"tvly-": 32,
	"valkey://": 0,
	"wandb_v1_": 77,
	"whsec_": 32,
	"xai-": 70,
	"xoxa-": 0,
	"xoxo-": 0,
	"xoxr-": 0,
	"xoxs-": 0,
	"ya29.": 40
};
var words$4 = [
	"admin-secret",
	"adminkey",
	"akia",
	"auth0",
	"aws-secret",
	"aws_secret",
	"awssecret",
	"bootstrap",
	"ceph",
	"confluence",
	"discovery-token",
	"discovery_token",
	"gcs-hmac",
	"gcs-secret",
	"gcs_hmac",
	"gcs_secret",
	"goog1e",
	"hmac-secret",
	"hmac_secret",
	"interoperability",
	"jira",
	"keyring",
	"kubeadm",
	"okta",
	"paypal",
	"pinecone",
	"postmark",
	"preshared-key",
	"preshared_key",
	"presharedkey",
	"private-key",
	"private_key",
	"privatekey",
	"rbd",
	"recaptcha-secret",
	"recaptcha_private",
	"recaptcha_secret",
	"recaptchaprivate",
	"recaptchasecret",
	"secret-access-key",
	"secret_access_key",
	"secretaccesskey",
	"snyk",
	"tlsbootstrap",
	"token-secret",
	"travis-token",
	"travis_access_token",
	"travis_api_token",
	"travis_token",
	"userkey",
	"vapid-private",
	"vapid_private",
	"vapid_secret",
	"vapidprivate",
	"voyage"
];
var needed = [
	"access_key_secret",
	"accesskeysecret",
	"admin-secret",
	"adminkey",
	"akia",
	"akid",
	"alibaba",
	"alicloud",
	"aliyun",
	"assembly_ai",
	"assemblyai",
	"auth0",
	"aws-secret",
	"aws_secret",
	"awssecret",
	"azdo",
	"azp_",
	"azure-devops",
	"azure_devops",
	"azuredevops",
	"baseten",
	"bigmodel",
	"bootstrap",
	"box-client-secret",
	"box-developer-token",
	"box_access_token",
	"box_client_secret",
	"box_developer_token",
	"boxapp",
	"boxclientsecret",
	"ceph",
	"co_api_key",
	"cohere",
	"comet-api-key",
	"comet_api_key",
	"confluence",
	"data source=",
	"database=",
	"datadog",
	"datasource=",
	"dd_api_key",
	"dd_app_key",
	"dd_application_key",
	"deepgram",
	"deepseek",
	"devops",
	"discovery-token",
	"discovery_token",
	"gcs-hmac",
	"gcs-secret",
	"gcs_hmac",
	"gcs_secret",
	"glm",
	"goog1e",
	"hmac-secret",
	"hmac_secret",
	"host=",
	"initial catalog=",
	"interoperability",
	"jira",
	"keyring",
	"kimi",
	"kubeadm",
	"ltai",
	"mailgun",
	"mistral",
	"moonshot",
	"okta",
	"ollama",
	"paypal",
	"pinecone",
	"postmark",
	"preshared-key",
	"preshared_key",
	"presharedkey",
	"private-key",
	"private_key",
	"privatekey",
	"qcloud",
	"rbd",
	"recaptcha-secret",
	"recaptcha_private",
	"recaptcha_secret",
	"recaptchaprivate",
	"recaptchasecret",
	"secret-access-key",
	"secret_access_key",
	"secretaccesskey",
	"server=",
	"snyk",
	"stability",
	"system_accesstoken",
	"tencent",
	"tlsbootstrap",
	"together_ai",
	"together_api_key",
	"togetherai",
	"token-secret",
	"travis-token",
	"travis_access_token",
	"travis_api_token",
	"travis_token",
	"twilio-auth-token",
	"twilio_auth_token",
	"twilioauthtoken",
	"uid=",
	"user id=",
	"userkey",
	"vapid-private",
	"vapid_private",
	"vapid_secret",
	"vapidprivate",
	"vast.ai",
	"vast_api_key",
	"vastai",
	"vault",
	"voyage",
	"vss_",
	"vsts",
	"wandb",
	"zai",
	"zhipu"
];
// src/tokens/matches-at.ts
/** Whether a sticky pattern matches at an offset. */
function matchesAt(pattern, text, at) {
	pattern.lastIndex = at;
	return pattern.test(text);
}
// src/tokens/remembered-by-name.ts
/** Names repeat; a file made of nothing but different names must not fill the memory. */
var mostKnown = 2e4;
/** A question about a name, asked once of each: the answer is remembered. */
function rememberedByName(ask) {
	const known = /* @__PURE__ */ new Map();
	return (name) => {
		const before = known.get(name);
		if (before !== void 0) return before;
		const answer = ask(name);
		if (known.size >= mostKnown) known.clear();
		known.set(Buffer.from(name).toString(), answer);
		return answer;
	};
}
// src/tokens/first-look.ts
/** Whether some family asks for a word of a name: its tokens are known under such names alone. */
var familiesAskFor = rememberedByName((name) => {
	const folded = name.toLowerCase();
	return needed.some((word) => folded.includes(word));
});
/** So many letters and digits in a row are a token of some families. */
var shortestLong = 24;
/** A longer text is worth building the gate for. */
var longest$3 = 1e5;
/** What is looked for in addresses, which stand everywhere: of any use only before a sign that a user is named. */
var address = "://";
/**
* Whether nothing stands in a text without which no family has a token: then it holds none but for what its name says. Says no of a long text without
* looking.
*/
function isFirstLookClear(text) {
	return !mayHoldWithoutLiteral(text) && !holdsLiteral(text);
}
/**
* The same but for literals: whether anything else by which families are looked for stands in a text.
* @param isLong whether {@link shortestLong} stands in it, where that is known
*/
function mayHoldWithoutLiteral(text, isLong) {
	return text.length > longest$3 || namesUser(text) || (isLong ?? hasUnnamedRun(text, shortestLong));
}
function namesUser(text) {
	const at = text.indexOf(address);
	return at !== -1 && text.includes("@", at);
}
function holdsLiteral(text) {
	starts ??= new Starts(literals());
	return starts.some(text, (at, isThere) => isThere(text, at));
}
var starts;
/**
* The literals of all families that a long run does not tell, in small letters: keywords as they are written, those that tokens begin with only where
* one may begin and is not cut short, and in any case the words that families without keywords need.
*/
function literals() {
	return [...Object.entries(keywords).map(([keyword, behind]) => {
		const isThere = behind > 0 ? leads(keyword, behind) : (text, at) => text.startsWith(keyword, at);
		return [keyword.toLowerCase(), isThere];
	}), ...words$4.map((word) => [word, inAnyCase(word)])].filter(([literal]) => literal !== address);
}
function leads(keyword, behind) {
	const word = new RegExp(`[^\\s"]{${keyword.length + behind}}`, "y");
	return (text, at) => text.startsWith(keyword, at) && opensToken(text, at) && matchesAt(word, text, at);
}
function inAnyCase(word) {
	const pattern = new RegExp(word.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&"), "iy");
	return (text, at) => matchesAt(pattern, text, at);
}
// src/tokens/find.ts
var shipped;
/** The tokens of a text, of whatever family is in the catalogue. */
var findTokens = (text, surroundings) => {
	const { name, beside } = surroundings;
	return beside !== void 0 || name !== void 0 && familiesAskFor(name) || !isFirstLookClear(text) ? findTokensCloser(text, surroundings) : [];
};
/**
* The same for a text that is known to have something by which tokens are looked for. The first call loads and builds what knows their forms, which
* takes 15 ms.
*/
var findTokensCloser = (text, surroundings) => {
	shipped ??= (require_families()).openFinder((require_families()).families);
	return shipped(text, surroundings);
};
/** A line with all of its values covered: what follows the first key, or everything behind the indentation and the dashes. */
function coverValues(line) {
	const [, lead = "", key = "", rest = ""] = /^(\s*(?:-\s+)*)((?:"[^"]*"|'[^']*'|[^\s:#'"{[][^:#]*):(?=\s|$))?(.*)$/.exec(line) ?? [];
	const value = rest.trim();
	const shown = coverRuns(key);
	return value === "" || /^[|>][-+0-9]*$/.test(value) ? `${lead}${shown}${rest}` : `${lead}${shown}${key === "" ? "" : " "}***`;
}
/** A line with what may be a credential covered: by the name before it, by its place in a URL, or by how it looks. */
function coverCredentials(line) {
	return coverRuns(coverNamed(coverTokens(line)).replace(/(:\/\/)[^\s/@"']+@/g, `$1***@`));
}
/** Everything behind a name that says credential, since where its value ends is hard to tell and of no use. */
function coverNamed(line) {
	for (const match of line.matchAll(/(--?)?([A-Za-z_][\w.-]*)(["']?\s*[:=]\s*|["']?\s+(?=\S))/g)) {
		const [whole, flag, name = "", separator = ""] = match;
		if (!/[:=]/.test(separator) && flag === void 0 || !saysCredential(name)) continue;
		const from = match.index + whole.length;
		const value = line.slice(from).trim();
		if (value === "" || /^(?:["']?(?:true|false)["']?|null|~|[|>][-+0-9]*|[{[]\s*[}\]])(?:\s+#.*)?$/.test(value)) continue;
		return `${line.slice(0, from)}***`;
	}
	return line;
}
/** A text without the tokens of any provider. */
function coverTokens(text) {
	if (text.length < shortestToken$1) return text;
	const hits = findTokens(text, {});
	if (hits.length === 0) return coverUnknown(text);
	let shown = "";
	let done = 0;
	for (const { from, to } of hits) {
		shown += `${text.slice(done, from)}***`;
		done = to;
	}
	return coverUnknown(shown + text.slice(done));
}
/** Longer than any name or digest that people are shown: 64 characters are a SHA-256. */
var longRun = /[A-Za-z0-9+_=-]{72,}/g;
/**
* A text without what looks random and is longer than anything else is, as a family knows but 999 of 1,000 of its tokens; and without what
* looks random and was cut: a token that is cut has lost its form, and most of it is still there.
*/
function coverUnknown(text) {
	const covered = text.length < 72 ? text : text.replace(longRun, (run) => looksRandom(run) ? "***" : run);
	if (!covered.includes("\u2026")) return covered;
	return covered.replace(/[A-Za-z0-9+/_=.-]{20,}(?=\u2026)/g, (run) => looksRandom(run) ? "***" : run);
}
/** No token is shorter. */
var shortestToken$1 = 12;
/** A line without what a span covers of it, to the line's end where the span goes on. */
function coverSpan(text, { line, column, endLine, endColumn }) {
	return `${text.slice(0, column - 1)}***${endLine > line ? "" : text.slice(endColumn - 1)}`;
}
/** Long runs without a space that no person would write: base64, hex; and tokens of any provider. */
function coverRuns(line) {
	return coverTokens(line).replace(/[A-Za-z0-9+/_=-]{20,}/g, (run) => looksRandom(run) ? "***" : run);
}
function looksRandom(run) {
	const pieces = run.split(/[^A-Za-z0-9]+/);
	if (pieces.some((piece) => piece.length >= 20 && !isWords(piece))) return true;
	const mixed = /[a-z]/.test(run) && /[A-Z]/.test(run);
	if (!/\d/.test(run)) return mixed && !pieces.every(isPlain) && entropy(run) >= 3.5;
	if (!/[A-Za-z]/.test(run)) return false;
	return (mixed || /^[0-9a-f-]+$/.test(run)) && entropy(run) >= 3.2;
}
/** `HorizontalPodAutoscaler`: at least two words of which none is long, and no digit. */
function isWords(piece) {
	const words = piece.match(/[A-Z]?[a-z]+/g) ?? [];
	return words.join("") === piece && words.length > 1 && words.every((word) => word.length >= 2 && word.length <= 15) && piece.length / words.length >= 4;
}
/** One word, one abbreviation, or words put together. */
function isPlain(piece) {
	return /^(?:[A-Z]?[a-z]{0,15}|[A-Z]{1,6})$/.test(piece) || isWords(piece);
}
/** Shannon's, in bits per character. */
function entropy(text) {
	const counts = /* @__PURE__ */ new Map();
	for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
	let bits = 0;
	for (const count of counts.values()) bits -= count / text.length * Math.log2(count / text.length);
	return bits;
}
// src/publish/failure.ts
var readerLeft = ["the reader closed the pipe", "Let the reader read to the end, or write to a file with --output FORMAT=FILE."];
var reasons$1 = {
	ENOSPC: ["the disk is full", "Free some space, or write to another disk."],
	EDQUOT: ["the disk quota is used up", "Free some space, or write to another disk."],
	EACCES: ["it may not be written", "Check the permissions of the file and its folder."],
	EPERM: ["it may not be written", "Check the permissions of the file and its folder."],
	EROFS: ["the file system is read-only", "Write to another folder."],
	EISDIR: ["it is a folder", "Name a file."],
	ENOTDIR: ["a part of its path is a file", "Name a file in a folder."],
	ENOENT: ["its folder does not exist", "Create the folder first."],
	ELOOP: ["its path is a loop of symbolic links", "Name a file outside of the loop."],
	ENAMETOOLONG: ["its name is too long", "Name another file."],
	EPIPE: readerLeft,
	ERR_STREAM_DESTROYED: readerLeft,
	ENXIO: ["nothing reads from it", "Start the reader first."]
};
/** Tells why an output was not written, from a system error's code; our own refusals tell themselves. */
function toFailure(output, error) {
	if (error instanceof OutputRefusal) return {
		output,
		message: `${output} was not written: ${error.message}.`,
		hint: error.hint
	};
	const code = error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
	const told = reasons$1[code] ?? [code === "" ? "an unknown error" : `error ${code}`, "Write to another file."];
	const [reason, hint] = told;
	return {
		output,
		message: `${output} was not written: ${reason}.`,
		hint,
		...told === readerLeft ? { readerLeft: true } : {}
	};
}
/** A path that we will not write to. */
var OutputRefusal = class extends Error {
	name = "OutputRefusal";
	hint;
	constructor(message, hint) {
		super(message);
		this.hint = hint;
	}
};
/** The exit status: 1 when failed, whatever else happened; else 2 when incomplete or an output is missing; else 0. */
function exitStatus(outcome, failures, onIncomplete = "fail") {
	if (outcome === "failed") return 1;
	if (failures.length > 0) return 2;
	return outcome === "incomplete" && onIncomplete === "fail" ? 2 : 0;
}
// src/programs/ending.ts
var signals = [
	"SIGINT",
	"SIGTERM",
	"SIGHUP"
];
var cleanings = /* @__PURE__ */ new Set();
/**
* Has `clean` called once when this process ends, by itself or by SIGINT, SIGTERM or SIGHUP, last registered first. It must be synchronous.
* The answer takes it back. Only the main thread gets signals: call it there.
*/
function atEnd(clean) {
	if (cleanings.size === 0) listen();
	cleanings.add(clean);
	return () => {
		if (cleanings.delete(clean) && cleanings.size === 0) stopListening();
	};
}
function cleanAll() {
	const all = [...cleanings].reverse();
	cleanings.clear();
	stopListening();
	for (const clean of all) try {
		clean();
	} catch {}
}
function onSignal(signal) {
	cleanAll();
	if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
}
function listen() {
	process.on("exit", cleanAll);
	for (const signal of signals) process.on(signal, onSignal);
}
function stopListening() {
	process.off("exit", cleanAll);
	for (const signal of signals) process.off(signal, onSignal);
}
// src/publish/write-file.ts
/**
* Writes a whole file or leaves what was there: into a new file beside it, which is then renamed. A device, pipe or socket (`/dev/stdout`) is
* written directly. Missing folders are made.
*
* `untrustedRoot` is a checkout whose author we do not trust: inside it no symbolic link is followed. One at the file itself is replaced by
* the rename, one on the way to it is refused, so that a link that was committed cannot send our output elsewhere. Elsewhere links are
* followed, as a person at a shell expects. Rejects with a system error or an {@link OutputRefusal}.
*/
async function writeWholeFile(file, content, untrustedRoot) {
	const wanted = (0, (node_path()).resolve)(file);
	const guarded = untrustedRoot !== void 0 && isInside$1(wanted, (0, (node_path()).resolve)(untrustedRoot));
	if (guarded) await refuseLinkedFolder(wanted, (0, (node_path()).resolve)(untrustedRoot));
	const found = await (guarded ? (0, (node_fs_promises()).lstat)(wanted) : (0, (node_fs_promises()).stat)(wanted)).catch(absent);
	if (found?.isDirectory()) throw Object.assign(/* @__PURE__ */ new Error("a folder"), { code: "EISDIR" });
	if (isDevicePath(wanted) || found !== void 0 && !found.isFile() && !found.isSymbolicLink()) return writeInto(wanted, content, found?.isFIFO() ?? false);
	await (0, (node_fs_promises()).mkdir)((0, (node_path()).dirname)(wanted), { recursive: true });
	await replace$1(found === void 0 || guarded ? wanted : await (0, (node_fs_promises()).realpath)(wanted), content, found?.isFile() ? found.mode & 511 : void 0);
}
/** `mode` is that of the file which is replaced. */
async function replace$1(target, content, mode) {
	const fresh = (0, (node_path()).join)((0, (node_path()).dirname)(target), `.${(0, (node_path()).basename)(target).slice(0, 100)}.${(0, (node_crypto()).randomBytes)(6).toString("hex")}.tmp`);
	const forget = atEnd(() => (0, (node_fs()).rmSync)(fresh, { force: true }));
	try {
		const handle = await (0, (node_fs_promises()).open)(fresh, "wx", mode ?? 420);
		try {
			await handle.writeFile(content);
			if (mode !== void 0) await handle.chmod(mode);
		} finally {
			await handle.close();
		}
		await (0, (node_fs_promises()).rename)(fresh, target);
	} catch (error) {
		await (0, (node_fs_promises()).rm)(fresh, { force: true });
		throw error;
	} finally {
		forget();
	}
}
/** Appends: standard output may be a file that others write to as well. */
async function writeInto(file, content, isPipe) {
	const probe = isPipe ? await (0, (node_fs_promises()).open)(file, (node_fs()).constants.O_WRONLY | (node_fs()).constants.O_NONBLOCK) : void 0;
	try {
		const handle = await (0, (node_fs_promises()).open)(file, "a");
		try {
			await handle.writeFile(content);
		} finally {
			await handle.close();
		}
	} finally {
		await probe?.close();
	}
}
/** Also where `/dev/stdout` leads to a plain file: renaming over it would put a file into /dev. */
function isDevicePath(file) {
	return file.startsWith("/dev/") || file.startsWith("/proc/");
}
async function refuseLinkedFolder(wanted, root) {
	const real = await (0, (node_fs_promises()).realpath)(root);
	for (let folder = (0, (node_path()).dirname)(wanted); isInside$1(folder, root); folder = (0, (node_path()).dirname)(folder)) {
		const there = await (0, (node_fs_promises()).realpath)(folder).catch(absent);
		if (there === void 0 || there === (0, (node_path()).join)(real, (0, (node_path()).relative)(root, folder))) continue;
		throw new OutputRefusal("a folder on its path is a symbolic link in the checkout", "Name a file outside of the checkout or in a folder that is none of its links.");
	}
}
function isInside$1(path, root) {
	const way = (0, (node_path()).relative)(root, path);
	return way === "" || !(0, (node_path()).isAbsolute)(way) && way !== ".." && !way.startsWith(`..${(node_path()).sep}`);
}
function absent(error) {
	if (error instanceof Error && "code" in error && error.code === "ENOENT") return void 0;
	throw error;
}
// src/publish/write-outputs.ts
/** Writes every output, files first, and goes on after one that fails. Gives the failures, none when all is written. */
async function writeOutputs(outputs, places) {
	const failures = [];
	const toStdout = ({ file }) => file === void 0 || file === "-" || file === "/dev/stdout";
	for (const output of [...outputs.filter((one) => !toStdout(one)), ...outputs.filter(toStdout)]) {
		const { content } = output;
		const file = toStdout(output) ? void 0 : output.file;
		try {
			if (file === void 0) await writeStream(places.stdout, content);
			else await writeWholeFile(file, content, places.untrustedRoot);
		} catch (error) {
			failures.push(toFailure(file === void 0 ? "Standard output" : JSON.stringify(file), error));
		}
	}
	return failures;
}
/** Writes to a stream and waits until it is out; rejects with the stream's error, which without a listener would end the process. */
function writeStream(stream, content) {
	return new Promise((resolve, reject) => {
		stream.on("error", reject);
		stream.write(content, (error) => {
			if (error) reject(error);
			else resolve();
		});
	});
}
// src/types/pointer.ts
/** Appends one token (a key, unescaped, or an index) to a pointer. */
function child(pointer, token) {
	if (typeof token === "number") return `${pointer}/${token}`;
	return token.includes("~") || token.includes("/") ? `${pointer}/${token.replaceAll("~", "~0").replaceAll("/", "~1")}` : `${pointer}/${token}`;
}
/** Puts one pointer behind another: the place of a field of an object that itself lies somewhere in a document. */
function join$3(base, rest) {
	return `${base}${rest}`;
}
/** The unescaped tokens of a pointer, root first. */
function tokens(pointer) {
	if (pointer === "") return [];
	const parts = pointer.slice(1).split("/");
	return pointer.includes("~") ? parts.map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~")) : parts;
}
/** The pointer without its last token; the root's parent is the root. */
function parent(pointer) {
	return pointer.slice(0, Math.max(0, pointer.lastIndexOf("/")));
}
/** Whether `pointer` is `ancestor` or lies beneath it. */
function within(pointer, ancestor) {
	return pointer === ancestor || pointer.startsWith(ancestor) && pointer.charAt(ancestor.length) === "/";
}
/** What lies at a pointer in plain data, or undefined. Only own properties count, so `/constructor` finds nothing. */
function valueAt(root, pointer) {
	let value = root;
	for (const token of tokens(pointer)) if (Array.isArray(value)) value = /^(?:0|[1-9]\d*)$/.test(token) ? value[Number(token)] : void 0;
	else if (value !== null && typeof value === "object" && Object.hasOwn(value, token)) value = value[token];
	else return void 0;
	return value;
}
// src/findings/order.ts
/** By code unit, the same on every machine. */
function byCodeUnit(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
/** By path, document and pointer: the order before lines are known. Indices count as numbers. */
function byPlace(a, b) {
	return byCodeUnit(a.file, b.file) || a.document - b.document || byPointer(a.pointer, b.pointer) || offsetOf(a) - offsetOf(b);
}
/** By path, line, column, rule and fingerprint: the order of findings once lines are known. */
function byPosition(a, b) {
	return byCodeUnit(a.place.file, b.place.file) || a.span.line - b.span.line || a.span.column - b.span.column || byCodeUnit(a.rule, b.rule) || byCodeUnit(a.fingerprint, b.fingerprint);
}
/** A total order of reports that no order of arrival can change: reports that it calls equal are equal. */
function byReport(a, b) {
	return byPlace(a.place, b.place) || byCodeUnit(a.rule, b.rule) || byCodeUnit(canonical$1(a), canonical$1(b));
}
function byPointer(a, b) {
	if (a === b) return 0;
	const [left, right] = [tokens(a), tokens(b)];
	for (let index = 0; index < Math.min(left.length, right.length); index++) {
		const order = byToken(left[index] ?? "", right[index] ?? "");
		if (order !== 0) return order;
	}
	return left.length - right.length;
}
function byToken(a, b) {
	const [left, right] = [Number(a), Number(b)];
	return Number.isInteger(left) && Number.isInteger(right) && a !== "" && b !== "" ? left - right || byCodeUnit(a, b) : byCodeUnit(a, b);
}
function offsetOf({ span, within }) {
	if (span !== void 0) return span.line * 1e6 + span.column;
	return within?.from ?? 0;
}
/** JSON with sorted keys: where a report was made decides the order of its fields, and must not decide anything else. */
function canonical$1(value) {
	return JSON.stringify(value, (_, item) => item !== null && typeof item === "object" && !Array.isArray(item) ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => byCodeUnit(a, b))) : item);
}
// src/facts/shape.ts
function isMapping$3(value) {
	return value !== null && typeof value === "object" && !Array.isArray(value);
}
/** Plain data as a sequence; anything else is an empty one. */
function sequence(value) {
	return Array.isArray(value) ? value : [];
}
/** A field of a mapping if it is a string. */
function stringOf(value, key) {
	const found = isMapping$3(value) && Object.hasOwn(value, key) ? value[key] : void 0;
	return typeof found === "string" ? found : void 0;
}
/** A field of a mapping; inherited names such as `constructor` are not fields. */
function field$1(value, key) {
	return isMapping$3(value) && Object.hasOwn(value, key) ? value[key] : void 0;
}
// src/types/manifest.ts
/** The place of one field of a manifest, by a pointer from the object's root. */
function at$1(manifest, pointer, part) {
	const { file, document } = manifest.place;
	const place = {
		file,
		document,
		pointer: join$3(manifest.place.pointer, pointer)
	};
	return part === void 0 ? place : {
		...place,
		part
	};
}
/** The API group of an apiVersion; the core group is ''. */
function groupOf(apiVersion) {
	const slash = apiVersion.indexOf("/");
	return slash === -1 ? "" : apiVersion.slice(0, slash);
}
/** The key of an object inside a unit; a unit root of '' gives the key that document rules use. */
function objectKey(unitRoot, identity) {
	return [
		unitRoot,
		identity.group,
		identity.kind,
		identity.namespace,
		identity.name
	].join("\0");
}
// src/access/bindings.ts
var rbac = "rbac.authorization.k8s.io";
function isBinding({ apiVersion, kind }) {
	return groupOf(apiVersion) === rbac && (kind === "RoleBinding" || kind === "ClusterRoleBinding");
}
/** A binding's roleRef, with the default that the API server fills in. */
function roleRefOf(value) {
	const roleRef = field$1(value, "roleRef");
	const kind = stringOf(roleRef, "kind");
	const name = stringOf(roleRef, "name");
	if (kind === void 0 || name === void 0) return void 0;
	const apiGroup = stringOf(roleRef, "apiGroup");
	return {
		apiGroup: apiGroup === void 0 || apiGroup === "" ? rbac : apiGroup,
		kind,
		name
	};
}
/**
* A binding's subjects. What is no mapping, or lacks a kind or a name, stands as one without them: nobody knows whom it means.
* https://github.com/kubernetes/kubernetes/blob/master/pkg/registry/rbac/validation/rule.go (appliesToUser)
*/
function subjectsOf(binding) {
	return sequence(field$1(binding.value, "subjects")).map((subject) => {
		const own = isMapping$3(subject) ? stringOf(subject, "namespace") : void 0;
		const namespace = own === void 0 || own === "" ? binding.namespace : own;
		return {
			kind: stringOf(subject, "kind") ?? "",
			name: stringOf(subject, "name") ?? "",
			...namespace === void 0 ? {} : { namespace }
		};
	});
}
// src/facts/encrypted/key-patterns.ts
var engine;
/** What a text holds wherever SOPS gives patterns: in a `.sops.yaml`, and in the block that it adds to a file. */
var patternWord = Buffer.from("_regex");
/**
* Loads what runs patterns of a change (re2js, linear in the text), where one of the files may ask for it. To be awaited before such a file
* is inspected; does nothing for the others.
*/
async function prepareKeyPatterns(files) {
	if (engine === void 0 && files.some(mayAsk)) await loadKeyPatterns();
}
function mayAsk({ bytes, encryption }) {
	const isWide = bytes[0] === 0 || bytes[1] === 0 || (bytes[0] ?? 0) >= 254;
	return encryption !== void 0 || isWide || Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(patternWord);
}
/** Loads it whatever comes. */
async function loadKeyPatterns() {
	engine ??= await Promise.resolve().then(() => require("./patterns.js")).then((n) => n.patterns_exports);
}
/**
* A pattern as SOPS runs it, found anywhere in a text unless it says otherwise. Undefined for one that Go's RE2 does not take.
* Throws when {@link prepareKeyPatterns} was not awaited for a file that holds one.
*/
function compileKeyPattern(pattern) {
	if (engine === void 0) throw new Error("prepareKeyPatterns was not awaited");
	return engine.compilePattern(pattern);
}
// src/facts/opaque.ts
/** Template syntax of Helm, Flux, kustomize, envsubst, sed scripts, Argo CD's Vault plugin and their like: what stands there is unknown, not wrong. */
var template = /\{\{|\{%|<%|\$\{|\$\(|\$[A-Z][A-Z0-9_]|__[A-Z][A-Z0-9_]*[A-Z0-9]__|<path:|%%|^<[^<>]+>$/;
/** Whether a name, kind or type is filled in by a tool later. */
function isTemplated(value) {
	return template.test(value);
}
/** Whether a scalar is SOPS ciphertext. https://github.com/getsops/sops/blob/main/aes/cipher.go */
function isCiphertext(value) {
	return typeof value === "string" && /^ENC\[AES256_GCM,data:.*,type:\w+\]$/s.test(value);
}
/** Whether an object carries SOPS' metadata, whole or not: its encrypted fields hold ciphertext in place of what the API takes. */
function isSopsEncrypted(object) {
	return (require_encrypted()).sopsBlockOf(object) !== void 0;
}
// src/facts/recreates.ts
/**
* Whether the tool that applies an object deletes and recreates it where an update is refused: Argo CD with `Force=true` (`Replace=true`
* alone is a PUT, still refused: https://github.com/argoproj/argo-cd/issues/14910) or Flux with its force annotation.
* https://fluxcd.io/flux/components/kustomize/kustomizations/#controlling-the-apply-behavior-of-resources
*/
function recreates(value) {
	const annotations = field$1(field$1(value, "metadata"), "annotations");
	return (stringOf(annotations, "argocd.argoproj.io/sync-options") ?? "").split(",").map((option) => option.trim()).includes("Force=true") || stringOf(annotations, "kustomize.toolkit.fluxcd.io/force")?.toLowerCase() === "enabled";
}
// src/types/rule.ts
/** Declares a rule. It does no I/O, keeps no state, and is silent on what it does not understand. */
function defineRule(rule) {
	return rule;
}
// src/types/text.ts
/** Longest quotation that a text carries, in UTF-16 units; more is cut, and the cut is shown. */
var longestQuotation = 200;
/** Marks a string as somebody else's. Numbers and booleans of a manifest are shown as written in JSON. */
function untrusted(value) {
	const whole = String(value);
	return { untrusted: whole.length > longestQuotation ? `${whole.slice(0, 199)}\u2026` : whole };
}
/**
* The only way to build a {@link Text}: text`the key ${untrusted(key)} is used ${count} times`.
* A bare string cannot be inserted, so a forgotten `untrusted` does not compile; a credential's value has no way in at all.
*/
function text(strings, ...inserted) {
	const parts = [];
	const add = (part) => {
		const last = parts.at(-1);
		if (typeof part === "string" && typeof last === "string") parts[parts.length - 1] = last + part;
		else if (part !== "") parts.push(part);
	};
	strings.forEach((own, index) => {
		add(own);
		const value = inserted[index];
		if (value === void 0) return;
		if (typeof value === "number") add(String(value));
		else if ("untrusted" in value) add(value);
		else for (const part of value) add(part);
	});
	return parts;
}
/** Texts in a row: `a`, `b` and `c`. */
function listed(items, last = "and") {
	return items.reduce((done, item, index) => {
		if (index === 0) return text`${item}`;
		if (!(index === items.length - 1)) return text`${done}, ${item}`;
		return last === "and" ? text`${done} and ${item}` : text`${done} or ${item}`;
	}, []);
}
// src/rules/access/rbac-roleref-changed.ts
var rbac_roleref_changed_default = defineRule({
	id: "rbac-roleref-changed",
	scope: "pair",
	kinds: ["RoleBinding", "ClusterRoleBinding"],
	reads: ["values"],
	cases: {
		changed: "The roleRef of an existing binding changes.",
		recreated: "It changes where the tool deletes and recreates the binding."
	},
	docs: {
		what: "The roleRef of a binding stays as it is.",
		why: "The API server refuses to change it, so that nobody who may only edit subjects can change what they are granted.",
		fix: "Give the binding a new name, or delete it first.",
		sources: ["https://kubernetes.io/docs/reference/access-authn-authz/rbac/#clusterrolebinding-example"]
	},
	*check({ before, after }) {
		if (before === void 0 || after === void 0) return;
		const [old, now] = [roleRefOf(before.value), roleRefOf(after.value)];
		if (old === void 0 || now === void 0 || old.apiGroup === now.apiGroup && old.kind === now.kind && old.name === now.name) return;
		const recreated = recreates(after.value);
		const changed = old.name === now.name ? old.kind === now.kind ? "/roleRef/apiGroup" : "/roleRef/kind" : "/roleRef/name";
		yield {
			case: recreated ? "recreated" : "changed",
			place: after.origin(changed),
			message: recreated ? text`The roleRef changes from ${untrusted(`${old.kind} ${old.name}`)} to ${untrusted(`${now.kind} ${now.name}`)}. It cannot be changed in place; the force option deletes the binding first, and nobody has the grant in between.` : text`The roleRef changes from ${untrusted(`${old.kind} ${old.name}`)} to ${untrusted(`${now.kind} ${now.name}`)}. It cannot be changed: the API server refuses the update.`,
			help: text`Give the binding a new name, or delete it before this is applied.`,
			related: [{
				side: "base",
				place: before.origin(changed),
				message: text`It was ${untrusted(`${old.kind} ${old.name}`)}.`
			}],
			...recreated ? {} : changesFor$8(after, old, now)
		};
	}
});
/** Another binding for another role. What patches the old name would find nothing under the new one. */
function changesFor$8(after, old, now) {
	const { written } = after;
	const place = after.origin("/metadata/name");
	const set = `${old.name !== now.name && written.endsWith(`-${old.name}`) ? written.slice(0, -old.name.length - 1) : written}-${now.name}`;
	if (written === "" || set === written || isTemplated(set) || place.file !== after.origin("/roleRef").file) return {};
	return {
		changes: [{
			place,
			set
		}],
		corroboration: {
			kind: after.identity.kind,
			name: written,
			is: "unnamed"
		}
	};
}
// src/access/known-words.ts
/** The verbs that authorisers are asked about. https://kubernetes.io/docs/reference/access-authn-authz/authorization/#determine-the-request-verb */
var requestVerbs = [
	"get",
	"list",
	"watch",
	"create",
	"update",
	"patch",
	"delete",
	"deletecollection"
];
/** Verbs that only some resources know, `impersonate:*` and `impersonate-on:*` of 1.36 included. */
function isSpecialVerb(verb) {
	return specialVerbs.has(verb) || /^impersonate(?:-on)?:/.test(verb);
}
var specialVerbs = /* @__PURE__ */ new Set([
	"bind",
	"escalate",
	"impersonate",
	"use",
	"approve",
	"sign",
	"attest",
	"proxy",
	"post",
	"put",
	"head",
	"options",
	"request-serviceaccounts-token-audience",
	"arbitrary-node",
	"associated-node"
]);
/** Built-in resources with the group that serves them; for those of several groups, all. Subresources follow their resource. */
var groupsByResource = {
	bindings: [""],
	configmaps: [""],
	endpoints: [""],
	events: ["", "events.k8s.io"],
	limitranges: [""],
	namespaces: [""],
	nodes: ["", "metrics.k8s.io"],
	persistentvolumeclaims: [""],
	persistentvolumes: [""],
	pods: ["", "metrics.k8s.io"],
	podtemplates: [""],
	replicationcontrollers: [""],
	resourcequotas: [""],
	secrets: [""],
	serviceaccounts: [""],
	daemonsets: ["apps", "extensions"],
	deployments: ["apps", "extensions"],
	replicasets: ["apps", "extensions"],
	statefulsets: ["apps"],
	cronjobs: ["batch"],
	jobs: ["batch"],
	clusterrolebindings: ["rbac.authorization.k8s.io"],
	clusterroles: ["rbac.authorization.k8s.io"],
	rolebindings: ["rbac.authorization.k8s.io"],
	roles: ["rbac.authorization.k8s.io"],
	networkpolicies: ["networking.k8s.io", "extensions"],
	ingresses: ["networking.k8s.io", "extensions"]
};
/** The groups that serve a built-in resource, undefined for one that is not in the table: it may be a custom resource's. */
function groupsOf(resource) {
	const name = resource.split("/", 1)[0] ?? "";
	return Object.hasOwn(groupsByResource, name) ? groupsByResource[name] : void 0;
}
/** The plural resource that a singular, a kind or a capitalised form means: `secret`, `Secrets`, `ConfigMap`. */
function resourceMeant(word) {
	const [name = "", ...rest] = word.split("/");
	const lower = name.toLowerCase();
	const plural = [
		lower,
		`${lower}s`,
		`${lower}es`,
		lower.replace(/y$/, "ies")
	].find((form) => Object.hasOwn(groupsByResource, form));
	if (plural === void 0 || plural === name) return void 0;
	return [plural, ...rest].join("/");
}
/** Groups with a dot that the API server itself serves. */
var servedGroups$1 = /^(?:(?:admissionregistration|apiextensions|apiregistration|authentication|authorization|certificates|coordination|discovery|events|flowcontrol\.apiserver|metrics|networking|node|policy|rbac\.authorization|resource|scheduling|storage|storagemigration)\.k8s\.io)$/;
/** Whether a group is one that somebody installs: it is a domain, and not one of Kubernetes' own. */
function isCustomGroup(group) {
	return group.includes(".") && !servedGroups$1.test(group);
}
// src/kubernetes/plain.ts
var nothing$1 = Object.freeze({});
/** Whether a value is a mapping: neither null nor a list. */
function isMapping$2(value) {
	return value !== null && typeof value === "object" && !Array.isArray(value);
}
/** An own field of a mapping; undefined where there is none, or where the value is not a mapping. */
function fieldOf$1(value, key) {
	return isMapping$2(value) && Object.hasOwn(value, key) ? value[key] : void 0;
}
/** A field that holds a mapping, else the empty mapping. */
function mappingAt$1(value, key) {
	const found = fieldOf$1(value, key);
	return isMapping$2(found) ? found : nothing$1;
}
/** A field that holds a list, else the empty list. */
function listAt(value, key) {
	const found = fieldOf$1(value, key);
	return Array.isArray(found) ? found : [];
}
/** A field that holds a string, else ''. */
function stringAt(value, key) {
	const found = fieldOf$1(value, key);
	return typeof found === "string" ? found : "";
}
/** A field that holds a number, else undefined (which stands for 0 or for an unset pointer: the caller knows). */
function numberAt(value, key) {
	const found = fieldOf$1(value, key);
	return typeof found === "number" ? found : void 0;
}
/** Whether a field is there and not null: what Go sees as a pointer that is set. */
function isSet(value, key) {
	const found = fieldOf$1(value, key);
	return found !== void 0 && found !== null;
}
/** How many bytes a string has in UTF-8, which is what Go's `len` counts. */
function byteLength(value) {
	return Buffer.byteLength(value);
}
/** The JSON type of plain data, as messages call it. */
function typeName$1(value) {
	if (value === null || value === void 0) return "null";
	if (Array.isArray(value)) return "list";
	if (typeof value === "object") return "mapping";
	return typeof value;
}
// src/kubernetes/names.ts
var label = "[a-z0-9](?:[-a-z0-9]*[a-z0-9])?";
var labelPattern = new RegExp(`^${label}$`);
var subdomainPattern = new RegExp(`^${label}(?:\\.${label})*$`);
var dns1035Pattern = /^[a-z](?:[-a-z0-9]*[a-z0-9])?$/;
var qualifiedPattern = /^(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$/;
var configKeyPattern = /^[-._a-zA-Z0-9]+$/;
var subdomainWords = text`only lower-case letters, digits, - and . are taken, with a letter or digit at both ends and around each dot`;
var labelWords = text`only lower-case letters, digits and - are taken, with a letter or digit at both ends`;
var dns1035Words = text`only lower-case letters, digits and - are taken, with a letter first and a letter or digit last`;
var qualifiedWords = text`only letters, digits, -, _ and . are taken, with a letter or digit at both ends`;
/** RFC 1123 subdomain of at most 253 characters: the name of most kinds. */
function whyNotDns1123Subdomain(value) {
	if (value === "") return text`it must not be empty`;
	if (!subdomainPattern.test(value)) return subdomainWords;
	return tooLong$1(value, 253);
}
/** RFC 1123 label of at most 63 characters: a Namespace's name, a container's. */
function whyNotDns1123Label(value) {
	if (value === "") return text`it must not be empty`;
	if (labelPattern.test(value)) return tooLong$1(value, 63);
	return subdomainPattern.test(value) ? text`no dots are taken here` : labelWords;
}
/** RFC 1035 label of at most 63 characters: a Service's name. */
function whyNotDns1035Label(value) {
	if (value === "") return text`it must not be empty`;
	return dns1035Pattern.test(value) ? tooLong$1(value, 63) : dns1035Words;
}
/** What can stand in a URL's path: the name of roles and bindings, the least that any kind asks for. An empty string is taken. */
function whyNotPathSegment(value) {
	if (value === "." || value === "..") return text`a name must not be . or ..`;
	return whyNotPathSegmentPrefix(value);
}
/** The beginning of a path segment, for a generateName. */
function whyNotPathSegmentPrefix(value) {
	return value.includes("/") || value.includes("%") ? text`neither / nor % is taken` : void 0;
}
/** A label's key, a finalizer, a taint's key: `[prefix/]name`, the prefix a DNS subdomain, the name of at most 63 characters. */
function whyNotQualifiedName(value) {
	const parts = value.split("/");
	if (parts.length > 2) return text`only one / is taken, between a DNS name and a name`;
	const name = parts.at(-1) ?? "";
	const prefix = parts.length === 2 ? parts[0] : void 0;
	if (prefix === "") return text`a DNS name must stand before the /`;
	const why = prefix === void 0 ? void 0 : whyNotDns1123Subdomain(prefix);
	if (why !== void 0) return text`the part before the / is not a DNS name: ${why}`;
	if (name === "") return prefix === void 0 ? text`it must not be empty` : text`a name must follow the /`;
	return qualifiedPattern.test(name) ? tooLong$1(name, 63) : qualifiedWords;
}
/** An annotation's key: a qualified name whose case does not matter. */
function whyNotAnnotationKey(value) {
	return whyNotQualifiedName(value.replaceAll("\u0130", "i").toLowerCase());
}
/** A label's value: empty, or at most 63 characters. */
function whyNotLabelValue(value) {
	if (value === "") return void 0;
	return qualifiedPattern.test(value) ? tooLong$1(value, 63) : qualifiedWords;
}
/** A key of a ConfigMap's or Secret's data: at most 253 characters. */
function whyNotConfigKey(value) {
	if (value === "") return text`it must not be empty`;
	if (!configKeyPattern.test(value)) return text`only letters, digits, -, _ and . are taken`;
	if (value === "." || value.startsWith("..")) return text`it must be neither "." nor begin with ".."`;
	return tooLong$1(value, 253);
}
/**
* The form that a generateName must have: the form itself, with a trailing dash allowed, because a random suffix follows it.
* As apimachinery's maskTrailingDash does: of a string that ends with a dash, the last two characters count as one letter.
*/
function asPrefix(form) {
	return (value) => form(value.length > 1 && value.endsWith("-") ? `${value.slice(0, -2)}a` : value);
}
/** The nearest name of at most 63 or 253 lower-case characters that a person may have meant, or undefined where none is near. */
function nearestDnsName(value, form) {
	const candidate = value.trim().toLowerCase().replaceAll(/[\s_]+/g, "-").replaceAll(/^[-.]+|[-.]+$/g, "");
	return candidate !== value && form(candidate) === void 0 ? candidate : void 0;
}
function tooLong$1(value, most) {
	return byteLength(value) > most ? text`at most ${most} characters are taken, this has ${byteLength(value)}` : void 0;
}
/** `"the value" is not a name that the API server takes: why`. */
function refusedName(value, why) {
	return text`${untrusted(value)} is not a name that the API server takes: ${why}.`;
}
// src/kubernetes/kinds.ts
function naming$1(namespaced, name, prefix = asPrefix(name)) {
	return {
		namespaced,
		name,
		prefix
	};
}
var namespaced = naming$1(true, whyNotDns1123Subdomain);
var clusterWide = naming$1(false, whyNotDns1123Subdomain);
var role = naming$1(true, whyNotPathSegment, whyNotPathSegment);
var clusterRole = naming$1(false, whyNotPathSegment, whyNotPathSegment);
/** Kinds whose name has a form of its own, which is not checked here beyond what every name must be. */
var ownForm = naming$1(false, whyNotPathSegment, whyNotPathSegmentPrefix);
/**
* The built-in kinds, by `group/Kind`: `NamespaceScoped()` of pkg/registry's strategies and the name function that
* pkg/apis' validation hands to ValidateObjectMeta, k8s.io/kubernetes v1.34.1.
*/
var builtIn = {
	"/ConfigMap": namespaced,
	"/Endpoints": namespaced,
	"/LimitRange": namespaced,
	"/Namespace": naming$1(false, whyNotDns1123Label),
	"/Node": clusterWide,
	"/PersistentVolume": clusterWide,
	"/PersistentVolumeClaim": namespaced,
	"/Pod": namespaced,
	"/PodTemplate": namespaced,
	"/ReplicationController": namespaced,
	"/ResourceQuota": namespaced,
	"/Secret": namespaced,
	"/Service": naming$1(true, whyNotDns1035Label),
	"/ServiceAccount": namespaced,
	"admissionregistration.k8s.io/MutatingAdmissionPolicy": clusterWide,
	"admissionregistration.k8s.io/MutatingAdmissionPolicyBinding": clusterWide,
	"admissionregistration.k8s.io/MutatingWebhookConfiguration": clusterWide,
	"admissionregistration.k8s.io/ValidatingAdmissionPolicy": clusterWide,
	"admissionregistration.k8s.io/ValidatingAdmissionPolicyBinding": clusterWide,
	"admissionregistration.k8s.io/ValidatingWebhookConfiguration": clusterWide,
	"apiextensions.k8s.io/CustomResourceDefinition": ownForm,
	"apiregistration.k8s.io/APIService": ownForm,
	"apps/ControllerRevision": namespaced,
	"apps/DaemonSet": namespaced,
	"apps/Deployment": namespaced,
	"apps/ReplicaSet": namespaced,
	"apps/StatefulSet": naming$1(true, whyNotDns1123Label),
	"autoscaling/HorizontalPodAutoscaler": namespaced,
	"batch/CronJob": namespaced,
	"batch/Job": namespaced,
	"certificates.k8s.io/CertificateSigningRequest": ownForm,
	"certificates.k8s.io/ClusterTrustBundle": ownForm,
	"coordination.k8s.io/Lease": namespaced,
	"coordination.k8s.io/LeaseCandidate": naming$1(true, whyNotConfigKey, whyNotConfigKey),
	"discovery.k8s.io/EndpointSlice": namespaced,
	"flowcontrol.apiserver.k8s.io/FlowSchema": clusterWide,
	"flowcontrol.apiserver.k8s.io/PriorityLevelConfiguration": clusterWide,
	"networking.k8s.io/IPAddress": ownForm,
	"networking.k8s.io/Ingress": namespaced,
	"networking.k8s.io/IngressClass": clusterWide,
	"networking.k8s.io/NetworkPolicy": namespaced,
	"networking.k8s.io/ServiceCIDR": clusterWide,
	"node.k8s.io/RuntimeClass": clusterWide,
	"policy/PodDisruptionBudget": namespaced,
	"rbac.authorization.k8s.io/ClusterRole": clusterRole,
	"rbac.authorization.k8s.io/ClusterRoleBinding": clusterRole,
	"rbac.authorization.k8s.io/Role": role,
	"rbac.authorization.k8s.io/RoleBinding": role,
	"resource.k8s.io/DeviceClass": clusterWide,
	"resource.k8s.io/ResourceClaim": namespaced,
	"resource.k8s.io/ResourceClaimTemplate": namespaced,
	"resource.k8s.io/ResourceSlice": clusterWide,
	"scheduling.k8s.io/PriorityClass": clusterWide,
	"storage.k8s.io/CSIDriver": clusterWide,
	"storage.k8s.io/CSINode": clusterWide,
	"storage.k8s.io/CSIStorageCapacity": namespaced,
	"storage.k8s.io/StorageClass": clusterWide,
	"storage.k8s.io/VolumeAttachment": clusterWide,
	"storage.k8s.io/VolumeAttributesClass": clusterWide
};
/** How a built-in kind names its objects; undefined for every other kind. */
function namingOf(group, kind) {
	const key = `${group}/${kind}`;
	return Object.hasOwn(builtIn, key) ? builtIn[key] : void 0;
}
// src/facts/manifests.ts
/**
* The objects that a document holds: itself, or the items of a `List` and of every typed list (`ConfigMapList`, `RoleList`).
* What lacks a kind or an apiVersion but has the other one beside `metadata` or `spec` counts as well, with '' for what is missing,
* so that a misspelt `piVersion` is told instead of passed over.
*/
function manifestsOf(file, document) {
	return collect(file, document.index, "", document.value, 0);
}
/** Lists in lists end here; kubectl itself flattens without a limit, real repositories never nest more than once. */
var deepestList = 8;
function collect(file, document, pointer, value, depth) {
	if (!isMapping$3(value) || !looksLikeObject(value)) return [];
	const kind = stringOf(value, "kind") ?? "";
	const items = field$1(value, "items");
	if (kind.endsWith("List") && Array.isArray(items) && !("spec" in value) && depth < deepestList) {
		const itemKind = kind.slice(0, -4);
		const apiVersion = stringOf(value, "apiVersion") ?? "";
		return items.flatMap((item, index) => {
			const whole = itemKind !== "" && isMapping$3(item) ? {
				apiVersion,
				kind: itemKind,
				...item
			} : item;
			return collect(file, document, child(child(pointer, "items"), index), whole, depth + 1);
		});
	}
	const metadata = field$1(value, "metadata");
	const namespace = stringOf(metadata, "namespace");
	return [{
		place: {
			file,
			document,
			pointer
		},
		apiVersion: stringOf(value, "apiVersion") ?? "",
		kind,
		...namespace === void 0 ? {} : { namespace },
		name: stringOf(metadata, "name") ?? "",
		value
	}];
}
function looksLikeObject(value) {
	const kind = field$1(value, "kind");
	const apiVersion = field$1(value, "apiVersion");
	if (typeof kind === "string" && typeof apiVersion === "string") return kind !== "" && apiVersion !== "";
	if (typeof apiVersion === "string") return isMapping$3(field$1(value, "metadata")) && !("kind" in value) && apiVersion !== "";
	return typeof kind === "string" && kind !== "" && isMapping$3(field$1(value, "metadata")) && !("apiVersion" in value);
}
/**
* What an object is called in a cluster. A namespace written on a cluster-scoped kind is dropped, as the API server does:
* EnsureObjectNamespaceMatchesRequestNamespace of k8s.io/apiserver/pkg/registry/rest/meta.go.
*/
function identityOf$2(manifest) {
	const { apiVersion, kind, name } = manifest;
	const group = groupOf(apiVersion);
	return {
		apiVersion,
		group,
		kind,
		namespace: namingOf(group, kind)?.namespaced === false ? "" : manifest.namespace ?? "",
		name: name === "" ? generateNameOf(manifest.value) : name
	};
}
function generateNameOf(value) {
	const prefix = stringOf(field$1(value, "metadata"), "generateName");
	return prefix === void 0 ? "" : `${prefix}*`;
}
/** Strings of a list field; whatever is not a string is left out. */
function stringsAt(value, key) {
	return sequence(field$1(value, key)).filter((item) => typeof item === "string");
}
// src/access/role-rules.ts
/** Kinds with `rules`. */
var roleKinds = ["Role", "ClusterRole"];
/** The rules of a Role or ClusterRole. One whose `rules` are filled in by aggregation has none of its own. */
function roleRulesOf(manifest) {
	return sequence(field$1(manifest.value, "rules")).flatMap((value, index) => {
		if (!isMapping$3(value)) return [];
		const strings = (key) => stringsAt(value, key);
		return [{
			pointer: child("/rules", index),
			value,
			apiGroups: strings("apiGroups"),
			resources: strings("resources"),
			resourceNames: strings("resourceNames"),
			verbs: strings("verbs"),
			nonResourceURLs: strings("nonResourceURLs")
		}];
	});
}
/** `*` or the exact word: how RBAC compares verbs and groups. https://kubernetes.io/docs/reference/access-authn-authz/rbac/ */
function covers$1(listed, wanted) {
	return listed.includes("*") || listed.includes(wanted);
}
/** The pointer of one word of a list field, or of the field itself. */
function wordAt(rule, list, word) {
	const index = sequence(rule.value[list]).indexOf(word);
	const pointer = child(rule.pointer, list);
	return index === -1 ? pointer : child(pointer, index);
}
/** Where a role's grants reach, in words. */
function reachOf(manifest) {
	if (manifest.kind === "ClusterRole") return text`every namespace where the role is bound`;
	return manifest.namespace === void 0 ? text`the role\u2019s namespace` : text`the namespace ${untrusted(manifest.namespace)}`;
}
// src/facts/refused.ts
/**
* What the API server refuses of one topic, without what a tool fills in later: a templated name or value is unknown, and SOPS'
* ciphertext stands in place of a value that nobody sees here.
*/
function refusedOf(topic, manifest, known) {
	const ofTopic = known.refusals(manifest).filter((refusal) => refusal.topic === topic);
	if (ofTopic.length === 0) return ofTopic;
	const encrypted = isSopsEncrypted(manifest.value);
	return ofTopic.filter((refusal) => !isOpaque$1(refusal, manifest, encrypted));
}
function isOpaque$1(refusal, manifest, encrypted) {
	const key = tokens(refusal.pointer).at(-1) ?? "";
	if (refusal.part === "key") return isTemplated(key);
	const value = valueAt(manifest.value, refusal.pointer);
	if (encrypted && isCiphertext(value)) return true;
	return typeof value === "string" && isTemplated(value);
}
/** A refusal as a rule's report: what is wrong first, then why it matters and what to do. */
function reportRefused(refusal, manifest, words) {
	const { suggestion } = refusal;
	return {
		case: words.case,
		place: at$1(manifest, refusal.pointer, refusal.part),
		message: text`${refusal.message}${words.why}`,
		help: suggestion === void 0 ? words.help : text`${words.help}${words.help.length === 0 ? text`` : text` `}Did you mean ${bare(suggestion)}?`,
		...words.changes === void 0 ? {} : { changes: words.changes }
	};
}
/** A number is told as it is to be written: without quotes. */
function bare(suggestion) {
	return /^\d+$/.test(suggestion) ? [suggestion] : text`${untrusted(suggestion)}`;
}
// src/rules/access/rbac-rule-never-matches.ts
var rbac_rule_never_matches_default = defineRule({
	id: "rbac-rule-never-matches",
	scope: "document",
	kinds: roleKinds,
	reads: ["refusals"],
	yieldsTo: ["flattened-manifest"],
	cases: {
		refused: "A rule that the API server refuses.",
		never: "A word that no request ever matches."
	},
	docs: {
		what: "Every word of a role can match a request.",
		why: "RBAC compares words literally and knows no globs, no singulars and no kinds: the rule looks as if it granted something, and grants nothing.",
		fix: "Use the plural resource, its API group, and the verbs that requests have.",
		sources: ["https://kubernetes.io/docs/reference/access-authn-authz/rbac/#referring-to-resources", "https://github.com/kubernetes/kubernetes/blob/v1.34.1/pkg/apis/rbac/v1/evaluation_helpers.go"]
	},
	*check(manifest, known) {
		for (const refusal of refusedOf("rbac-rule", manifest, known)) yield reportRefused(refusal, manifest, {
			case: "refused",
			why: text` The API server refuses the role.`,
			help: refusal.reason === "required" ? text`Add it, or remove the rule.` : text`Correct the rule.`
		});
		for (const rule of roleRulesOf(manifest)) {
			yield* checkGroups(manifest, rule);
			yield* checkResources(manifest, rule);
			yield* checkNames(manifest, rule);
			yield* checkVerbs(manifest, rule);
		}
	}
});
function never(manifest, rule, { list, word, message, help, right }) {
	const place = at$1(manifest, wordAt(rule, list, word));
	const told = {
		case: "never",
		place,
		distinct: `${list}:${word}`,
		message,
		help
	};
	if (right === void 0) return told;
	const change = rule[list].includes(right) ? {
		place,
		remove: true
	} : {
		place,
		set: right
	};
	return {
		...told,
		changes: [change]
	};
}
function* checkGroups(manifest, rule) {
	for (const group of rule.apiGroups) if (group === "v1" || group === "core") yield never(manifest, rule, {
		list: "apiGroups",
		word: group,
		message: text`${untrusted(group)} is no API group: the core group is the empty string, and this word matches nothing.`,
		help: text`Write an empty string: "".`,
		right: ""
	});
	else if (/\/v\d/.test(group)) {
		const bare = group.slice(0, group.indexOf("/"));
		yield never(manifest, rule, {
			list: "apiGroups",
			word: group,
			message: text`${untrusted(group)} holds a version: RBAC compares groups alone, and this word matches nothing.`,
			help: text`Write ${untrusted(bare)}.`,
			right: bare
		});
	}
}
function* checkResources(manifest, rule) {
	for (const resource of rule.resources) {
		if (isTemplated(resource)) continue;
		if (/^[^*/]+\/\*$/.test(resource)) {
			yield never(manifest, rule, {
				list: "resources",
				word: resource,
				message: text`${untrusted(resource)} matches nothing: RBAC knows a star alone, exact names, and a star before a subresource.`,
				help: text`Name the subresources, such as ${untrusted(`${resource.slice(0, -1)}status`)}.`
			});
			continue;
		}
		const meant = resourceMeant(resource);
		const builtIn = rule.apiGroups.every((group) => group === "" || meant !== void 0 && (groupsOf(meant) ?? []).includes(group));
		if (meant !== void 0 && builtIn && rule.apiGroups.length > 0) {
			yield never(manifest, rule, {
				list: "resources",
				word: resource,
				message: text`${untrusted(resource)} matches nothing: resources are named in the lower-case plural.`,
				help: text`Write ${untrusted(meant)}.`,
				right: meant
			});
			continue;
		}
		yield* checkGroupOf(manifest, rule, resource);
	}
}
/** A well-known resource under groups that do not serve it. Other groups may be custom ones with a resource of that name. */
function* checkGroupOf(manifest, rule, resource) {
	const serving = groupsOf(resource);
	if (serving === void 0 || rule.apiGroups.length === 0 || rule.apiGroups.some((group) => isTemplated(group))) return;
	if (serving.some((group) => covers$1(rule.apiGroups, group))) return;
	if (!rule.apiGroups.every((group) => servedGroups.has(group))) return;
	yield {
		...never(manifest, rule, {
			list: "resources",
			word: resource,
			message: text`${untrusted(resource)} is not served by ${listed(rule.apiGroups.map(groupWords))}: this word matches nothing.`,
			help: text`Name it under ${groupWords(serving[0] ?? "")}.`
		}),
		...groupChanges(manifest, rule, serving[0] ?? "")
	};
}
/** One wrong group over resources that one right group serves. A rule that needs two groups is split, by a person. */
function groupChanges(manifest, rule, right) {
	const [wrong, ...others] = rule.apiGroups;
	const isOfRight = rule.resources.every((resource) => groupsOf(resource)?.includes(right) === true);
	if (wrong === void 0 || others.length > 0 || !isOfRight) return {};
	return { changes: [{
		place: at$1(manifest, wordAt(rule, "apiGroups", wrong)),
		set: right
	}] };
}
function groupWords(group) {
	return group === "" ? text`the core group ("")` : text`the group ${untrusted(group)}`;
}
var servedGroups = /* @__PURE__ */ new Set([
	"",
	"apps",
	"batch",
	"rbac.authorization.k8s.io",
	"networking.k8s.io",
	"policy",
	"autoscaling"
]);
function* checkNames(manifest, rule) {
	if (rule.resources.includes("signers")) return;
	for (const name of rule.resourceNames) {
		if (!name.includes("*") || isTemplated(name)) continue;
		yield never(manifest, rule, {
			list: "resourceNames",
			word: name,
			message: text`${untrusted(name)} is compared literally: no object has that name, and the rule grants nothing.`,
			help: text`List the names, or leave resourceNames out to mean every object.`
		});
	}
}
function* checkVerbs(manifest, rule) {
	const known = (resource) => (groupsOf(resource) ?? resourceMeant(resource)) !== void 0;
	const builtIn = rule.resources.length > 0 && rule.resources.every(known) && rule.apiGroups.every((group) => !isCustomGroup(group));
	for (const verb of rule.verbs) {
		if (verb === "*" || requestVerbs.includes(verb) || isSpecialVerb(verb) || isTemplated(verb)) continue;
		const lower = requestVerbs.find((right) => right === verb.toLowerCase());
		if (!builtIn && lower === void 0) continue;
		yield never(manifest, rule, {
			list: "verbs",
			word: verb,
			message: text`${untrusted(verb)} is no verb of a request: this word matches nothing.`,
			help: lower === void 0 ? text`Verbs are ${listed(requestVerbs.map(untrusted))}.` : text`Write ${untrusted(lower)}.`,
			right: lower
		});
	}
}
// src/rules/access/rbac-secrets-read-unscoped.ts
var rbac_secrets_read_unscoped_default = defineRule({
	id: "rbac-secrets-read-unscoped",
	scope: "document",
	kinds: roleKinds,
	words: ["secrets"],
	yieldsTo: ["rbac-wildcard"],
	cases: {
		list: "The verbs list or watch on Secrets without names.",
		get: "The verb get on Secrets without names."
	},
	docs: {
		what: "A role that reads Secrets names them.",
		why: "The verbs list and watch return the contents of every Secret in reach; get without names reads whichever one is asked for.",
		fix: "Use get with resourceNames. A Pod needs no grant at all for the Secrets that it mounts or takes as environment. A proven fix names those that the Pods use, where only Pods at hand have the role and nothing that they are told speaks of another.",
		sources: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#listing-secrets"]
	},
	*check(manifest) {
		for (const rule of roleRulesOf(manifest)) yield* checkRule$1(manifest, rule);
	}
});
function* checkRule$1(manifest, rule) {
	if (!rule.resources.includes("secrets") || !covers$1(rule.apiGroups, "") || rule.resourceNames.length > 0) return;
	const every = rule.verbs.includes("*");
	const listing = every ? ["list", "watch"] : ["list", "watch"].filter((verb) => rule.verbs.includes(verb));
	const reach = reachOf(manifest);
	const first = every ? "*" : listing[0];
	if (first !== void 0) yield {
		case: "list",
		place: at$1(manifest, wordAt(rule, "verbs", first)),
		distinct: every ? "*" : listing.join(","),
		message: text`${listed(listing.map(untrusted))} on secrets ${listing.length === 1 ? text`returns` : text`return`} the contents of every Secret in ${reach}.`,
		help: text`Use ${untrusted("get")} with resourceNames. Secrets that Pods mount or take as environment need no grant: the kubelet reads them.`,
		...changesFor$7(manifest, rule)
	};
	else if (rule.verbs.includes("get")) yield {
		case: "get",
		place: at$1(manifest, wordAt(rule, "verbs", "get")),
		distinct: "get",
		message: text`${untrusted("get")} on secrets without resourceNames reads any Secret whose name is known or guessed, in ${reach}.`,
		help: text`Name the Secrets under resourceNames. Secrets that Pods mount or take as environment need no grant.`,
		...changesFor$7(manifest, rule)
	};
}
/** The names that the Pods at hand use; not for who watches, which is how programs follow objects that they find by themselves, or writes. */
function changesFor$7(manifest, rule) {
	return rule.verbs.every((verb) => verb === "get" || verb === "list") && !rule.apiGroups.includes("*") && manifest.name !== "" ? { changes: [{
		place: at$1(manifest, rule.pointer),
		nameSecrets: true
	}] } : {};
}
// src/rules/access/rbac-wildcard.ts
var reads = [
	"get",
	"list",
	"watch"
];
/** Core resources on which every verb at once is more than any workload needs. */
var sensitive = [
	"secrets",
	"configmaps",
	"serviceaccounts",
	"pods",
	"nodes"
];
/** Groups that only tell measurements: there is nothing to change. https://github.com/kubernetes/metrics */
var measuring = /* @__PURE__ */ new Set([
	"metrics.k8s.io",
	"custom.metrics.k8s.io",
	"external.metrics.k8s.io"
]);
var powerfulSubresources = [
	"*/exec",
	"*/attach",
	"*/proxy",
	"*/token",
	"*/portforward",
	"*/ephemeralcontainers"
];
var rbac_wildcard_default = defineRule({
	id: "rbac-wildcard",
	scope: "document",
	kinds: roleKinds,
	words: ["*"],
	cases: {
		secrets: "A star that covers reading Secrets.",
		"all-verbs": "Every verb on sensitive resources.",
		"foreign-group": "Every resource of a built-in API group outside the core.",
		"custom-group": "Every resource of a custom API group.",
		subresource: "A star over a subresource that gives control of Pods, nodes or identities.",
		"non-resource": "Every URL of the API server."
	},
	docs: {
		what: "Roles name the resources and verbs that they grant.",
		why: "A star covers Secrets, whatever kinds are installed later, and verbs such as escalate and impersonate.",
		fix: "List the resources and verbs that the workload uses.",
		sources: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege", "https://kubernetes.io/docs/reference/access-authn-authz/rbac/#referring-to-resources"]
	},
	*check(manifest) {
		if (isBuiltInRole(manifest) || isAggregated(manifest)) return;
		for (const rule of roleRulesOf(manifest)) yield* checkRule(manifest, rule);
	}
});
/** Names that Kubernetes itself ships: whoever has them in a repository restores what is there anyway. */
function isBuiltInRole(manifest) {
	return manifest.kind === "ClusterRole" && (manifest.name === "cluster-admin" || manifest.name === "admin" || manifest.name.startsWith("system:"));
}
/** The controller overwrites the rules of an aggregated role. */
function isAggregated(manifest) {
	return isMapping$3(field$1(manifest.value, "aggregationRule"));
}
function* checkRule(manifest, rule) {
	const reach = reachOf(manifest);
	if (rule.nonResourceURLs.includes("*") && rule.verbs.includes("*")) yield {
		case: "non-resource",
		place: at$1(manifest, wordAt(rule, "nonResourceURLs", "*")),
		distinct: "*",
		message: text`This rule allows every verb on every URL of the API server that is no resource, debugging and profiling among them.`,
		help: text`Name the URLs, such as ${untrusted("/metrics")}.`
	};
	const core = covers$1(rule.apiGroups, "");
	const granted = rule.verbs.includes("*") ? reads : reads.filter((verb) => rule.verbs.includes(verb));
	const named = rule.resourceNames.length > 0;
	if (rule.resources.includes("*") && core && granted.length > 0 && !named) {
		yield {
			case: "secrets",
			place: at$1(manifest, wordAt(rule, "resources", "*")),
			distinct: rule.verbs.includes("*") ? "*" : granted.join(","),
			message: text`The star in resources includes Secrets: this rule can ${listed(granted.map(untrusted))} every Secret in ${reach}.`,
			help: text`List the resources that are needed, and Secrets by name under resourceNames.`
		};
		return;
	}
	yield* checkNarrower(manifest, rule, core);
}
function* checkNarrower(manifest, rule, core) {
	const subresource = powerfulSubresources.find((resource) => rule.resources.includes(resource));
	if (subresource !== void 0 && core) yield {
		case: "subresource",
		place: at$1(manifest, wordAt(rule, "resources", subresource)),
		distinct: subresource,
		message: text`${untrusted(subresource)} covers that subresource of every kind: it gives control of Pods, nodes or identities.`,
		help: text`Name the resource, such as ${untrusted(`pods${subresource.slice(1)}`)}.`
	};
	const touched = core ? sensitive.filter((resource) => rule.resources.includes(resource)) : [];
	if (rule.verbs.includes("*") && touched.length > 0 && rule.resourceNames.length === 0) yield {
		case: "all-verbs",
		place: at$1(manifest, wordAt(rule, "verbs", "*")),
		distinct: touched.join(","),
		message: text`This rule grants every verb on ${listed(touched.map(untrusted))}, those of later Kubernetes versions included.`,
		help: text`List the verbs that are needed.`
	};
	const changes = rule.verbs.some((verb) => !reads.includes(verb));
	if (rule.resources.includes("*") && !core && changes && !rule.apiGroups.every((group) => measuring.has(group))) yield {
		case: rule.apiGroups.every(isCustomGroup) ? "custom-group" : "foreign-group",
		place: at$1(manifest, wordAt(rule, "resources", "*")),
		distinct: rule.apiGroups.join(","),
		message: text`This rule can change every resource of ${listed(rule.apiGroups.map(untrusted))}, those that are added later included.`,
		help: text`List the resources that are needed.`
	};
}
// src/yaml/faults.ts
/** Why a document has no value. */
var Unreadable = class extends Error {
	fault;
	constructor(fault) {
		super("unreadable");
		this.fault = fault;
	}
};
/** A limit was hit at an offset. */
var OverLimit = class extends Error {
	limit;
	offset;
	constructor(limit, offset) {
		super("over limit");
		this.limit = limit;
		this.offset = offset;
	}
};
// src/yaml/event-ids.ts
var EVENT_ID = {
	DOCUMENT: 1,
	SEQUENCE: 2,
	MAPPING: 3,
	SCALAR: 4,
	ALIAS: 5,
	POP: 6
};
var SCALAR_STYLE = {
	PLAIN: 1,
	SINGLE_QUOTED: 2,
	DOUBLE_QUOTED: 3,
	LITERAL_BLOCK: 4,
	FOLDED_BLOCK: 5
};
var COLLECTION_STYLE = {
	BLOCK: 1,
	FLOW: 2
};
var CHOMPING_MODE = {
	CLIP: 1,
	STRIP: 2,
	KEEP: 3
};
// src/yaml/scalar.ts
/**
* What a plain scalar is to go-yaml v2 under sigs.k8s.io/yaml.
* https://github.com/yaml/go-yaml/blob/v2.4.2/resolve.go; the table in scalars.json is printed by it.
*/
/** A value that YAML can write and JSON cannot: infinities and NaN, for which sigs.k8s.io/yaml refuses the whole document. */
var notJson = Symbol("not JSON");
/** A tag that does not fit what it stands before, for which go-yaml refuses the whole document. */
var badTag = Symbol("bad tag");
/** A key that sigs.k8s.io/yaml cannot make a string of: null, and integers from 2^63 on. */
var badKey$1 = Symbol("bad key");
var words$3 = new Map([
	...[
		"y",
		"Y",
		"yes",
		"Yes",
		"YES",
		"true",
		"True",
		"TRUE",
		"on",
		"On",
		"ON"
	].map((word) => [word, true]),
	...[
		"n",
		"N",
		"no",
		"No",
		"NO",
		"false",
		"False",
		"FALSE",
		"off",
		"Off",
		"OFF"
	].map((word) => [word, false]),
	...[
		"",
		"~",
		"null",
		"Null",
		"NULL"
	].map((word) => [word, null]),
	...[
		".nan",
		".NaN",
		".NAN",
		".inf",
		".Inf",
		".INF",
		"+.inf",
		"+.Inf",
		"+.INF",
		"-.inf",
		"-.Inf",
		"-.INF"
	].map((word) => [word, notJson])
]);
/** By first character: 0 always a string, 1 maybe a word, 2 maybe a number, 3 maybe a number that begins with a dot. */
var hints = /* @__PURE__ */ new Uint8Array(128);
for (const first of "yYnNtTfFoO~") hints[first.charCodeAt(0)] = 1;
for (const first of "+-0123456789") hints[first.charCodeAt(0)] = 2;
hints[".".charCodeAt(0)] = 3;
var decimal = /^[-+]?(?:0|[1-9][0-9]*)$/;
var based = /^([-+]?)0(?:[bB]([01]+)|[oO]?([0-7]+)|[xX]([0-9a-fA-F]+))$/;
var oddBinary = /^(?:0b([-+][01]+)|-0b()([01]+))$/;
var float = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
/** Go's ParseFloat, which takes an underscore between digits. */
var dotFloat = /^\.[0-9]+(?:_[0-9]+)*(?:[eE][-+]?[0-9]+(?:_[0-9]+)*)?$/;
/** The value of a plain scalar without a tag, or {@link notJson}. Timestamps and base-60 numbers are strings. */
function resolvePlain(source) {
	const first = source.charCodeAt(0);
	const hint = first < 128 ? hints[first] : source === "" ? 1 : 0;
	if (hint === 0) return source;
	if (source.length < 6 || hint === 1) {
		const word = words$3.get(source);
		if (word !== void 0) return word;
		if (hint === 1) return source;
	}
	if (hint === 3) return dotFloat.test(source) ? finite(source, Number(source.replaceAll("_", ""))) : source;
	return resolveNumber(source);
}
function finite(source, value) {
	return Number.isFinite(value) ? value : source;
}
function resolveNumber(source) {
	const plain = source.includes("_") ? source.replaceAll("_", "") : source;
	if (decimal.test(plain)) {
		const value = Number(plain);
		return Number.isFinite(value) ? value === 0 ? 0 : value : source;
	}
	const exact = wholeNumber(plain);
	if (exact !== void 0) return Number(exact);
	return float.test(plain) ? finite(source, Number(plain)) : source;
}
var int64 = {
	least: -(2n ** 63n),
	most: 2n ** 63n - 1n
};
var mostUint64 = 2n ** 64n - 1n;
/** Go's ParseInt with base 0, then ParseUint: undefined where neither takes the text. */
function wholeNumber(plain) {
	if (decimal.test(plain)) return inRange(BigInt(plain.replace("+", "")), plain);
	const parts = based.exec(plain);
	if (parts !== null) {
		const [, sign, binary, octal, hex] = parts;
		const digits = binary !== void 0 ? `0b${binary}` : octal !== void 0 ? `0o${octal}` : `0x${hex}`;
		const value = BigInt(digits);
		return inRange(sign === "-" ? -value : value, plain);
	}
	const odd = oddBinary.exec(plain);
	if (odd?.[1] === void 0) return void 0;
	const value = BigInt(`0b${odd[1].slice(1)}`);
	return inRange(odd[1].startsWith("-") ? -value : value, odd[1]);
}
function inRange(value, written) {
	if (value >= int64.least && value <= int64.most) return value;
	return /^[-+]/.test(written) || value < 0n || value > mostUint64 ? void 0 : value;
}
/** The key that sigs.k8s.io/yaml makes of a plain scalar: `on` becomes "true", `5` "5", `1e3` "1000"; or {@link badKey}. */
function plainKey(source) {
	const first = source.charCodeAt(0);
	const hint = first < 128 ? hints[first] : source === "" ? 1 : 0;
	if (hint === 0) return source;
	const value = resolvePlain(source);
	if (typeof value === "string") return value;
	if (value === null) return badKey$1;
	if (value === true) return "true";
	if (value === false) return "false";
	if (value === notJson) return specialFloatKey(source);
	const whole = hint === 2 ? wholeNumber(source.replaceAll("_", "")) : void 0;
	if (whole !== void 0) return whole > int64.most ? badKey$1 : String(whole);
	return floatKey(value);
}
function specialFloatKey(source) {
	const lower = source.toLowerCase();
	return lower === "+.inf" ? ".inf" : lower;
}
/** Go's FormatFloat(value, 'g', -1, 32): the fewest digits that name the same 32-bit float. */
function floatKey(value) {
	const single = Math.fround(value);
	if (single === 0) return Object.is(value, -0) || value < 0 ? "-0" : "0";
	if (!Number.isFinite(single)) return single > 0 ? ".inf" : "-.inf";
	let digits = 1;
	while (digits < 9 && Math.fround(Number(single.toExponential(digits - 1))) !== single) digits++;
	const [mantissa = "", power = "0"] = single.toExponential(digits - 1).split("e");
	const exponent = Number(power);
	if (exponent < -4 || exponent >= 6) return `${mantissa}e${exponent < 0 ? "-" : "+"}${String(Math.abs(exponent)).padStart(2, "0")}`;
	return Number(single.toExponential(digits - 1)).toString();
}
var longPrefix = "tag:yaml.org,2002:";
/** The value of a scalar with a tag (its full name), quoted or not. An unknown tag makes a string. */
function resolveTagged(tag, source) {
	if (!tag.startsWith(longPrefix)) return source;
	switch (tag.slice(18)) {
		case "bool": return ofType(source, (value) => typeof value === "boolean");
		case "null": return ofType(source, (value) => value === null);
		case "int": return wholeNumber(source.replaceAll("_", "")) === void 0 || typeof resolvePlain(source) !== "number" ? badTag : resolvePlain(source);
		case "float": return ofType(source, (value) => value === notJson || typeof value === "number" && (wholeNumber(source.replaceAll("_", "")) ?? 0n) <= int64.most);
		case "timestamp": return isTimestamp(source) ? source : badTag;
		case "binary": return decodeBinary(source);
		default: return source;
	}
}
function ofType(source, fits) {
	const value = resolvePlain(source);
	return fits(value) ? value : badTag;
}
/** The key that a tagged scalar makes. */
function taggedKey(tag, source) {
	const value = resolveTagged(tag, source);
	if (value === badTag) return badTag;
	if (typeof value === "string") return value;
	if (tag === `${longPrefix}float` && typeof value === "number") return floatKey(value);
	return plainKey(source);
}
var timestampForms = [
	/^\d{4}-(\d{1,2})-(\d{1,2})$/,
	/^\d{4}-(\d{1,2})-(\d{1,2})[Tt](\d{1,2}):(\d{1,2}):(\d{1,2})(?:[.,]\d+)?(?:Z|[-+]\d\d:\d\d)$/,
	/^\d{4}-(\d{1,2})-(\d{1,2}) (\d{1,2}):(\d{1,2}):(\d{1,2})(?:[.,]\d+)?$/
];
function isTimestamp(source) {
	return timestampForms.some((form) => {
		const parts = form.exec(source);
		if (parts === null) return false;
		const [month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.slice(1).map(Number);
		const days = new Date(Date.UTC(Number(source.slice(0, 4)), month, 0)).getUTCDate();
		return month >= 1 && month <= 12 && day >= 1 && day <= days && hour < 24 && minute < 60 && second < 60;
	});
}
function decodeBinary(source) {
	const digits = source.replace(/[\r\n]/g, "");
	if (digits.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(digits)) return badTag;
	return Buffer.from(digits, "base64").toString("utf8");
}
// src/yaml/first-keys.ts
/** The keys of a mapping, each with the event that writes it first: one walk over the mapping that opens at `mapping`. */
function firstKeys(source, events, tags, mapping) {
	const firsts = /* @__PURE__ */ new Map();
	let depth = 0;
	let atKey = true;
	for (let index = mapping + 1; index < events.length && depth >= 0; index++) {
		const event = events[index];
		if (event === void 0) break;
		const opens = event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE;
		if (event.type === EVENT_ID.POP) depth--;
		if (depth === 0 && atKey && event.type === EVENT_ID.SCALAR) {
			const key = (require_odd_yaml()).scalarKey(source, event, tags);
			if (typeof key === "string" && !firsts.has(key)) firsts.set(key, index);
		}
		if (depth === 0 && !opens) atKey = !atKey;
		if (opens) depth++;
	}
	return firsts;
}
// src/yaml/set-own.ts
/** Sets an own property whatever its name: `__proto__` would otherwise replace the object's prototype. */
function setOwn(map, key, value) {
	if (key === "__proto__") Object.defineProperty(map, key, {
		value,
		enumerable: true,
		configurable: true,
		writable: true
	});
	else map[key] = value;
}
// src/yaml/json-row.ts
/**
* The JSON values that stand in a row where a text begins with an object: kubectl reads each as a document. None where it does not; then the
* text is YAML. What follows the last is for the caller to look at.
* https://github.com/kubernetes/apimachinery/blob/v0.34.1/pkg/util/yaml/decoder.go (YAMLOrJSONDecoder)
*/
function* jsonRow(text, begin) {
	if (text.charCodeAt(behindBlanks(text, begin)) !== 123) return;
	for (let at = begin;;) {
		const from = behindBlanks(text, at);
		const to = endOfValue(text, from);
		if (to === void 0 || !isJson(text.slice(from, to))) return;
		yield {
			from,
			to
		};
		at = to;
	}
}
/** The offset of what follows the blanks at an offset, or the text's end. */
function behindBlanks(text, at) {
	let to = at;
	for (let code = text.charCodeAt(to); code === 32 || code === 10 || code === 13 || code === 9;) code = text.charCodeAt(++to);
	return to;
}
/** Where a value that begins at an offset would end if it were JSON; undefined where it does not end. */
function endOfValue(text, from) {
	const first = text.charCodeAt(from);
	if (first === 34) return endOfString(text, from);
	if (first !== 123 && first !== 91) {
		const to = from + (/^[\w+.-]+/.exec(text.slice(from, from + longestScalar))?.[0].length ?? 0);
		return to === from ? void 0 : to;
	}
	let open = 0;
	for (let at = from; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code === 34) {
			const end = endOfString(text, at);
			if (end === void 0) return void 0;
			at = end - 1;
		} else if (code === 123 || code === 91) open++;
		else if ((code === 125 || code === 93) && --open === 0) return at + 1;
	}
}
/** No number or word of JSON that anybody writes is longer. */
var longestScalar = 400;
function endOfString(text, from) {
	let at = from;
	do {
		at = text.indexOf("\"", at + 1);
		if (at === -1) return void 0;
	} while (isEscaped(text, at));
	return at + 1;
}
function isEscaped(text, at) {
	let backslashes = 0;
	while (text.charCodeAt(at - 1 - backslashes) === 92) backslashes++;
	return backslashes % 2 === 1;
}
function isJson(text) {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}
// src/yaml/documents.ts
/**
* The documents of a text, in order. A line that begins with `---` or `...` and a space is a marker wherever it stands: no scalar can hold one
* (https://yaml.org/spec/1.1/#id868524), so that a broken document never takes its neighbours with it.
* JSON objects in a row are documents of their own.
*/
function* splitDocuments(text) {
	const begin = text.charCodeAt(0) === 65279 ? 1 : 0;
	const row = rowOf(text, begin);
	if (row.length === 0) yield* splitYaml(text, begin);
	else yield* splitRow(text, begin, row);
}
/** The JSON values in a row, where it takes more than YAML's markers to tell the documents apart. */
function rowOf(text, begin) {
	const values = jsonRow(text, begin);
	const first = values.next();
	if (first.done === true) return [];
	const { to } = first.value;
	const [next = text.length] = markers(text, to);
	return next === to && to < text.length || holdsContent(text, to, next) ? [first.value, ...values] : [];
}
/** Behind one JSON object kubectl goes over to YAML, behind more it does not. */
function* splitRow(text, begin, row) {
	let start = begin;
	for (const { to } of row) {
		yield {
			start,
			content: start,
			end: to,
			empty: false
		};
		start = to;
	}
	if (behindBlanks(text, start) === text.length) return;
	if (row.length === 1) yield* splitYaml(text, start);
	else yield* refused(text, start);
}
/** What kubectl does not get to is read all the same, so that nothing is passed over. */
function* refused(text, start) {
	const [first = {
		start,
		content: start,
		end: text.length,
		empty: true
	}, ...rest] = splitYaml(text, start);
	yield {
		...first,
		refused: "behind-row"
	};
	yield* rest;
}
function* splitYaml(text, begin) {
	let start = begin;
	let content = begin;
	let open = false;
	const partTo = (end) => {
		const empty = !holdsContent(text, content, end);
		const refused = whyRefused(text, {
			start,
			content,
			end,
			empty
		}, begin, open);
		return refused === void 0 ? {
			start,
			content,
			end,
			empty
		} : {
			start,
			content,
			end,
			empty,
			refused
		};
	};
	for (const at of markers(text, begin)) {
		const part = partTo(at);
		const ended = open || !part.empty;
		if (ended) yield part;
		open = text.charCodeAt(at) === 45;
		if (ended || !open) start = open ? at : at + 3;
		content = open ? behindDashes(text, at) : at + 3;
	}
	const last = partTo(text.length);
	if (open || !last.empty) yield last;
}
function whyRefused(text, { start, content, empty }, begin, open) {
	if (open) {
		const dashes = text.lastIndexOf("---", content);
		if (text.charCodeAt(dashes - 1) === 45 || !/[\r\n#]/.test(text.charAt(behindSpaces(text, content)) || "#")) return "separator";
		return start === begin && /^%/m.test(text.slice(start, dashes)) ? "directive" : void 0;
	}
	return !empty && text.startsWith("...", content - 3) && content - 3 >= begin ? "behind-end" : void 0;
}
function behindSpaces(text, at) {
	let to = at;
	while (text.charCodeAt(to) === 32 || text.charCodeAt(to) === 9) to++;
	return to;
}
function behindDashes(text, at) {
	let to = at;
	while (text.charCodeAt(to) === 45) to++;
	return to;
}
function* markers(text, begin) {
	if (isMarker(text, begin)) yield begin;
	const searches = [
		"\n---",
		"\n...",
		"\r---",
		"\r..."
	].map((wanted) => ({
		wanted,
		at: text.indexOf(wanted, begin)
	})).filter(({ at }) => at !== -1);
	while (searches.length > 0) {
		const next = searches.reduce((least, search) => search.at < least.at ? search : least);
		if (isMarker(text, next.at + 1)) yield next.at + 1;
		next.at = text.indexOf(next.wanted, next.at + 1);
		if (next.at === -1) searches.splice(searches.indexOf(next), 1);
	}
}
/** Whether three dashes or dots, which begin a line at `at`, stand alone; a line of more dashes is meant as one of three. */
function isMarker(text, at) {
	const code = text.charCodeAt(at);
	if (code !== 45 && code !== 46 || text.charCodeAt(at + 1) !== code || text.charCodeAt(at + 2) !== code) return false;
	const next = text.charCodeAt(at + 3);
	if (code === 45 && next === 35) return true;
	if (code === 45 && next === 45) return /[\r\n#]/.test(text.charAt(behindSpaces(text, behindDashes(text, at))) || "\n");
	return next === 10 || next === 13 || next === 32 || next === 9 || Number.isNaN(next);
}
/** Whether a stretch holds more than blank lines, comments and directives. */
function holdsContent(text, from, to) {
	let lineStart = true;
	for (let at = from; at < to; at++) {
		const code = text.charCodeAt(at);
		if (code === 10 || code === 13) lineStart = true;
		else if (code === 35 || code === 37 && lineStart) {
			const lineEnd = text.indexOf("\n", at);
			at = (lineEnd === -1 ? to : lineEnd) - 1;
		} else if (code === 32 || code === 9) lineStart = false;
		else return true;
	}
	return false;
}
// src/yaml/complaints.ts
var says = (pattern) => ({ complaint }) => pattern.test(complaint);
var isInValue = ({ before }) => before !== "";
var isEntry = says(/bad indentation of a mapping entry/);
/** Tried in order; what the parser says decides, and what stands there says it better. */
var reasons = [
	[(seen) => isEntry(seen) && isInValue(seen) && /["'}\]]\s*$/.test(seen.before), () => text`something follows the end of a value: quote the whole value`],
	[(seen) => isEntry(seen) && isInValue(seen) && seen.character === ":", () => text`a second colon stands in the line: a value that holds ": " must be quoted`],
	[(seen) => isEntry(seen) && isInValue(seen) && "@`%".includes(seen.character), (character) => text`a value cannot begin with ${untrusted(character)}: quote it`],
	[(seen) => isEntry(seen) && isInValue(seen) && seen.character === "-", () => text`a list cannot begin on the line of its key`],
	[(seen) => isEntry(seen) && "}]".includes(seen.character), (character) => text`the ${untrusted(character)} closes nothing`],
	[isEntry, () => text`the indentation fits no mapping above`],
	[says(/bad indentation of a sequence entry/), () => text`the indentation fits no list above`],
	[says(/deficient indentation/), () => text`a bracket or quote above is not closed, or the lines that it spans are not indented`],
	[says(/expected valid JSON character/), () => text`a quoted value holds a control character`],
	[says(/whitespace character is expected after/), () => text`a space is missing behind the colon`],
	[says(/expected ':' after/), () => text`the line holds no colon: it is no field of the mapping`],
	[says(/end of the stream within a flow/), () => text`the file ends inside an open bracket`],
	[says(/within a (?:single|double) quoted/), () => text`a quotation is not closed`],
	[says(/missed comma/), () => text`a comma is missing in the brackets`],
	[says(/expected the node content/), () => text`a comma stands where a value is expected`],
	[says(/line break is expected/), () => text`nothing but a comment may follow the block indicator on its line`],
	[says(/unknown escape/), () => text`the escape in this quotation is not known`],
	[says(/hexadecimal/), () => text`the escape in this quotation needs hexadecimal digits`],
	[says(/end of the stream or a document separator/), () => text`the line fits nothing above: it belongs to no mapping, list or value`],
	[says(/undeclared tag handle/), () => text`the tag uses a handle that no %TAG directive declares`],
	[says(/directives end mark/), () => text`a directive must be followed by a line of ---`]
];
/** What the complaint means, in plain words; the parser's own where nothing better is known. */
function reasonFor(seen) {
	for (const [fits, reason] of reasons) if (fits(seen)) return reason(seen.character);
	return text`${untrusted(seen.complaint)}`;
}
// src/yaml/lines.ts
/** Turns offsets of a text into lines and columns. Line breaks are LF, CRLF and a lone CR, as for go-yaml. */
var Lines = class {
	#text;
	#starts;
	constructor(text) {
		this.#text = text;
	}
	/** The 1-based line that an offset lies on. */
	lineOf(offset) {
		const starts = this.#lineStarts();
		let low = 0;
		let high = starts.length - 1;
		while (low < high) {
			const middle = low + high + 1 >> 1;
			if ((starts[middle] ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		return low + 1;
	}
	/** The span between two offsets; `to` is exclusive and never before `from`. */
	span(from, to) {
		const line = this.lineOf(from);
		const end = Math.max(from, to);
		const endLine = this.lineOf(end);
		return {
			line,
			column: this.#column(line, from),
			endLine,
			endColumn: this.#column(endLine, end)
		};
	}
	/** From an offset to the end of its line, without the spaces before the line break. */
	restOfLine(from) {
		return this.span(from, this.endOfLine(from));
	}
	/** The offset behind the last character of a line that is no white space, at least `from`. */
	endOfLine(from) {
		let end = from;
		for (let at = from; at < this.#text.length; at++) {
			const code = this.#text.charCodeAt(at);
			if (code === 10 || code === 13) break;
			if (code !== 32 && code !== 9) end = at + 1;
		}
		return end;
	}
	#column(line, offset) {
		const start = this.#lineStarts()[line - 1] ?? 0;
		const mark = start === 0 && this.#text.charCodeAt(0) === 65279 && offset > 0 ? 1 : 0;
		return offset - start - mark + 1;
	}
	#lineStarts() {
		if (this.#starts !== void 0) return this.#starts;
		const starts = [0];
		if (this.#text.includes("\r")) for (const found of this.#text.matchAll(/\r\n?|\n/g)) starts.push(found.index + found[0].length);
		else for (let at = this.#text.indexOf("\n"); at !== -1; at = this.#text.indexOf("\n", at + 1)) starts.push(at + 1);
		this.#starts = starts;
		return starts;
	}
};
// src/yaml/quick-cursor.ts
/** Thrown where the text is not of the everyday kind that is read here: js-yaml reads it then, and says what is wrong if anything is. */
var giveUp = { giveUp: true };
/** Deeper nesting is left to js-yaml, so that the stack never decides. */
var deepest$3 = 200;
function openCursor(text, from, end, depth, events) {
	return {
		text,
		end,
		pos: from,
		lineStart: from,
		depth: 0,
		maxDepth: Math.min(depth, deepest$3),
		nodes: 0,
		events
	};
}
/**
* Moves from the end of a value over comments and blank lines to the next content; its column, or -1 at the document's end. A tab that indents
* and anything else on the value's own line give up.
*/
function nextContent(cursor) {
	const { text, end } = cursor;
	let pos = cursor.pos;
	let code = text.charCodeAt(pos);
	while (code === 32 || code === 9) code = text.charCodeAt(++pos);
	if (code === 35) pos = lineEndOf(cursor, pos);
	else if (code !== 10 && pos < end) throw giveUp;
	while (pos < end) {
		const lineStart = ++pos;
		if (pos >= end) break;
		code = text.charCodeAt(pos);
		while (code === 32) code = text.charCodeAt(++pos);
		if (code === 35) pos = lineEndOf(cursor, pos);
		else if (code === 9) throw giveUp;
		else if (code !== 10 && pos < end) {
			cursor.pos = pos;
			cursor.lineStart = lineStart;
			return pos - lineStart;
		}
	}
	cursor.pos = end;
	return -1;
}
/** The offset of the next line break, or the document's end. */
function lineEndOf(cursor, from) {
	const found = cursor.text.indexOf("\n", from);
	return found === -1 || found > cursor.end ? cursor.end : found;
}
function isBlankOrEnd(code) {
	return code === 32 || code === 10 || code === 9 || Number.isNaN(code);
}
function enter$1(cursor) {
	cursor.nodes++;
	if (++cursor.depth > cursor.maxDepth) throw giveUp;
}
function leave(cursor) {
	cursor.depth--;
	cursor.events?.push({ type: EVENT_ID.POP });
}
var noProperties = {
	anchorStart: -1,
	anchorEnd: -1,
	tagStart: -1,
	tagEnd: -1
};
function recordMapping(cursor, start, style = COLLECTION_STYLE.BLOCK) {
	cursor.events?.push({
		type: EVENT_ID.MAPPING,
		start,
		...noProperties,
		style
	});
}
function recordSequence(cursor, start, style = COLLECTION_STYLE.BLOCK) {
	cursor.events?.push({
		type: EVENT_ID.SEQUENCE,
		start,
		...noProperties,
		style
	});
}
/** Counts a scalar, and records where it stands: between its quotes, or on the lines of a block. */
function noteScalar(cursor, valueStart, valueEnd, style, block) {
	cursor.nodes++;
	cursor.events?.push({
		type: EVENT_ID.SCALAR,
		valueStart,
		valueEnd,
		...noProperties,
		style,
		chomping: CHOMPING_MODE.CLIP,
		indent: -1,
		fast: false,
		...block
	});
}
// src/yaml/quick-block-scalar.ts
/** Reads a literal or folded block, whose header begins at the cursor, and moves to the line break before what follows it. */
function readBlockScalar(cursor, parentIndent) {
	const literal = cursor.text.charCodeAt(cursor.pos) === 124;
	const { chomping, increment } = readHeader(cursor);
	const start = cursor.pos;
	const lines = openLines(cursor, increment === 0 ? 0 : Math.max(parentIndent, 0) + increment, parentIndent);
	const value = literal ? readLiteral(cursor, lines) : readFolded(cursor, lines);
	const style = literal ? SCALAR_STYLE.LITERAL_BLOCK : SCALAR_STYLE.FOLDED_BLOCK;
	noteScalar(cursor, start, Math.min(lines.at, cursor.end), style, {
		chomping,
		indent: lines.begun ? lines.indent : -1
	});
	cursor.pos = lines.at >= cursor.end ? cursor.end : lines.at - 1;
	if (chomping === CHOMPING_MODE.STRIP) return value;
	return value + (lines.lastBreak ? "\n" : "") + (chomping === CHOMPING_MODE.KEEP ? "\n".repeat(lines.blanks) : "");
}
function readHeader(cursor) {
	let chomping = CHOMPING_MODE.CLIP;
	let increment = 0;
	const end = lineEndOf(cursor, cursor.pos);
	const header = /^(?:([-+])([1-9])?|([1-9])([-+])?)?(?:[ \t]+(?:#.*)?)?$/.exec(cursor.text.slice(cursor.pos + 1, end));
	if (header === null) throw giveUp;
	const sign = header[1] ?? header[4];
	if (sign !== void 0) chomping = sign === "+" ? CHOMPING_MODE.KEEP : CHOMPING_MODE.STRIP;
	increment = Number(header[2] ?? header[3] ?? 0);
	cursor.pos = Math.min(end + 1, cursor.end);
	return {
		chomping,
		increment
	};
}
function openLines(cursor, fixedIndent, parentIndent) {
	const { text, end } = cursor;
	let widest = 0;
	let blanks = 0;
	let at = cursor.pos;
	for (;;) {
		let pos = at;
		while (text.charCodeAt(pos) === 32 && pos < end && (fixedIndent === 0 || pos - at < fixedIndent)) pos++;
		widest = Math.max(widest, pos - at);
		const code = text.charCodeAt(pos);
		if (code === 9 && (fixedIndent === 0 || pos - at < fixedIndent)) throw giveUp;
		if (code !== 10 || pos >= end) break;
		blanks++;
		at = pos + 1;
	}
	return {
		indent: fixedIndent === 0 ? Math.max(widest, parentIndent + 1, 1) : fixedIndent,
		at,
		blanks,
		lastBreak: false,
		begun: false
	};
}
/** Moves behind the next content line; the offsets of its content, or undefined where the block ends. */
function nextLine(cursor, lines) {
	const from = lines.at + indentOf(cursor, lines);
	if (from - lines.at < lines.indent || from >= cursor.end) return void 0;
	const to = lineEndOf(cursor, from);
	lines.begun = true;
	lines.lastBreak = to < cursor.end;
	lines.at = to + 1;
	lines.blanks = 0;
	return {
		from,
		to
	};
}
/** Moves over the blank lines that come next. */
function skipBlanks(cursor, lines) {
	while (lines.at < cursor.end) {
		const pos = lines.at + indentOf(cursor, lines);
		const code = cursor.text.charCodeAt(pos);
		if (code === 9 && pos - lines.at < lines.indent) throw giveUp;
		if (code !== 10 || pos >= cursor.end) return;
		lines.blanks++;
		lines.at = pos + 1;
	}
}
function indentOf(cursor, lines) {
	let width = 0;
	while (width < lines.indent && cursor.text.charCodeAt(lines.at + width) === 32 && lines.at + width < cursor.end) width++;
	return width;
}
function readLiteral(cursor, lines) {
	let value = "";
	let pending = lines.blanks;
	for (let line = nextLine(cursor, lines); line !== void 0; line = nextLine(cursor, lines)) {
		value += (pending === 0 ? "" : pending === 1 ? "\n" : "\n".repeat(pending)) + cursor.text.slice(line.from, line.to);
		skipBlanks(cursor, lines);
		pending = lines.blanks + 1;
	}
	return value;
}
function readFolded(cursor, lines) {
	let value = "";
	let blanks = lines.blanks;
	let deeperAbove = false;
	for (let line = nextLine(cursor, lines), first = true; line !== void 0; line = nextLine(cursor, lines), first = false) {
		const code = cursor.text.charCodeAt(line.from);
		const deeper = code === 32 || code === 9;
		if (!first && !deeper && !deeperAbove) value += blanks === 0 ? " " : "";
		else if (!first) value += "\n";
		value += "\n".repeat(blanks) + cursor.text.slice(line.from, line.to);
		deeperAbove = deeper;
		skipBlanks(cursor, lines);
		blanks = lines.blanks;
	}
	return value;
}
// src/yaml/quick-plain.ts
/** What ends a line of a plain scalar. */
var atLineEnd = 0;
var atComment = 1;
var atColon$1 = 2;
/** Of the line scanned last: the offset behind its last character that is no white space. */
var tail = 0;
/** Scans one line of a plain scalar in block context: moves to the line break, the comment's `#` or the colon that ends it. */
function scanLine$1(cursor) {
	const { text } = cursor;
	let pos = cursor.pos;
	let last = pos;
	for (;;) {
		const code = text.charCodeAt(pos);
		if (code === 10 || pos >= cursor.end) break;
		if (code === 58 && isBlankOrEnd(text.charCodeAt(pos + 1))) {
			tail = last;
			cursor.pos = pos;
			return atColon$1;
		}
		if (code === 35 && last < pos) {
			tail = last;
			cursor.pos = pos;
			return atComment;
		}
		pos++;
		if (code !== 32 && code !== 9) last = pos;
	}
	tail = last;
	cursor.pos = pos;
	return atLineEnd;
}
/** Whether a plain scalar may begin with the character at the cursor, outside brackets. */
function beginsPlain(cursor, code) {
	switch (code) {
		case 33:
		case 34:
		case 35:
		case 37:
		case 38:
		case 39:
		case 42:
		case 44:
		case 62:
		case 64:
		case 91:
		case 93:
		case 96:
		case 123:
		case 124:
		case 125: return false;
		case 45:
		case 58:
		case 63: return !isBlankOrEnd(cursor.text.charCodeAt(cursor.pos + 1));
		default: return true;
	}
}
/** Reads a plain scalar that is no key; lines that are indented deeper than the collection around belong to it. */
function readPlain(cursor, parentIndent) {
	const start = cursor.pos;
	const why = scanLine$1(cursor);
	if (why === atColon$1) throw giveUp;
	return finishPlain(cursor, start, tail, why === atLineEnd, parentIndent);
}
/**
* Reads a key and moves behind its colon: its text, or undefined where the line holds no colon. Then the cursor stands where the line's
* plain scalar ends, which {@link finishKeylessPlain} completes.
*/
function readPlainKey(cursor) {
	const start = cursor.pos;
	keyless = scanLine$1(cursor);
	if (keyless !== atColon$1) return void 0;
	if (cursor.pos - start > 1e3) throw giveUp;
	cursor.pos++;
	return cursor.text.slice(start, tail);
}
/** The offset behind the text of the key read last. */
function keyEnd() {
	return tail;
}
var keyless = atLineEnd;
function finishKeylessPlain(cursor, start, parentIndent) {
	return finishPlain(cursor, start, tail, keyless === atLineEnd, parentIndent);
}
function finishPlain(cursor, start, firstEnd, mayGoOn, parentIndent) {
	let source = cursor.text.slice(start, firstEnd);
	let end = firstEnd;
	let goesOn = mayGoOn;
	while (goesOn) {
		const breaks = continuation(cursor, parentIndent);
		if (breaks === 0) break;
		const from = cursor.pos;
		const why = scanLine$1(cursor);
		if (why === atColon$1) throw giveUp;
		source += (breaks === 1 ? " " : "\n".repeat(breaks - 1)) + cursor.text.slice(from, tail);
		end = tail;
		goesOn = why === atLineEnd;
	}
	noteScalar(cursor, start, end, SCALAR_STYLE.PLAIN);
	const value = resolvePlain(source);
	if (value === notJson) throw giveUp;
	return value;
}
/** Moves to the next line's content if it belongs to the scalar: how many line breaks lie between, 0 if it does not. */
function continuation(cursor, parentIndent) {
	const { text, end } = cursor;
	let pos = cursor.pos;
	let breaks = 0;
	while (pos < end && text.charCodeAt(pos) === 10) {
		breaks++;
		const lineStart = ++pos;
		let code = text.charCodeAt(pos);
		while (code === 32) code = text.charCodeAt(++pos);
		if (code === 9) throw giveUp;
		if (pos >= end) return 0;
		if (code === 10) continue;
		if (pos - lineStart <= parentIndent || code === 35) return 0;
		cursor.pos = pos;
		cursor.lineStart = lineStart;
		return breaks;
	}
	return 0;
}
// src/yaml/quick-quoted.ts
/** Reads a quoted scalar, which may span lines at any indentation, and moves behind it. */
function readQuoted(cursor) {
	return cursor.text.charCodeAt(cursor.pos) === 39 ? readSingle(cursor) : readDouble(cursor);
}
function readSingle(cursor) {
	const { text, end } = cursor;
	const start = cursor.pos + 1;
	let pos = start;
	let simple = true;
	for (;; pos++) {
		if (pos >= end) throw giveUp;
		const code = text.charCodeAt(pos);
		if (code === 10) simple = false;
		else if (code === 39) {
			if (text.charCodeAt(pos + 1) !== 39) break;
			simple = false;
			pos++;
		}
	}
	cursor.pos = pos + 1;
	noteScalar(cursor, start, pos, SCALAR_STYLE.SINGLE_QUOTED);
	return simple ? text.slice(start, pos) : decode(text, start, pos, 39);
}
function readDouble(cursor) {
	const { text, end } = cursor;
	const start = cursor.pos + 1;
	let pos = start;
	let simple = true;
	for (;; pos++) {
		if (pos >= end) throw giveUp;
		const code = text.charCodeAt(pos);
		if (code === 34) break;
		if (code === 10) simple = false;
		else if (code === 92) {
			simple = false;
			pos++;
		}
	}
	cursor.pos = pos + 1;
	noteScalar(cursor, start, pos, SCALAR_STYLE.DOUBLE_QUOTED);
	return simple ? text.slice(start, pos) : decode(text, start, pos, 92);
}
/** Decodes what lies between quotes: `special` is the character that does not stand for itself. */
function decode(text, from, to, special) {
	let out = "";
	let copied = from;
	let pos = from;
	while (pos < to) {
		const code = text.charCodeAt(pos);
		if (code === special) {
			out += text.slice(copied, pos);
			if (special === 39) {
				copied = pos + 1;
				pos += 2;
			} else if (text.charCodeAt(pos + 1) === 10) {
				const [folded, next] = foldBreaks(text, pos + 2, to);
				out += "\n".repeat(folded);
				pos = copied = next;
			} else {
				const [character, next] = decodeEscape(text, pos, to);
				out += character;
				pos = copied = next;
			}
		} else if (code === 10 || code === 32 || code === 9) {
			const [breaks, next] = foldBreaks(text, pos, to);
			if (breaks > 0) {
				out += text.slice(copied, pos) + (breaks === 1 ? " " : "\n".repeat(breaks - 1));
				copied = next;
			}
			pos = next;
		} else pos++;
	}
	return out + text.slice(copied, to);
}
/** How many line breaks a run of white space holds, and where it ends. */
function foldBreaks(text, from, to) {
	let breaks = 0;
	let pos = from;
	for (; pos < to; pos++) {
		const code = text.charCodeAt(pos);
		if (code === 10) breaks++;
		else if (code !== 32 && code !== 9) break;
	}
	return [breaks, pos];
}
var simpleEscapes = /* @__PURE__ */ new Map([
	["0", "\0"],
	["a", "\x07"],
	["b", "\b"],
	["t", "	"],
	["	", "	"],
	["n", "\n"],
	["v", "\v"],
	["f", "\f"],
	["r", "\r"],
	["e", "\x1B"],
	[" ", " "],
	["\"", "\""],
	["'", "'"],
	["\\", "\\"],
	["N", "\u0085"],
	["_", "\xA0"],
	["L", "\u2028"],
	["P", "\u2029"]
]);
var hexDigits = /* @__PURE__ */ new Map([
	["x", 2],
	["u", 4],
	["U", 8]
]);
function decodeEscape(text, at, to) {
	const kind = text.charAt(at + 1);
	const simple = simpleEscapes.get(kind);
	if (simple !== void 0) return [simple, at + 2];
	const next = at + 2 + (hexDigits.get(kind) ?? to);
	const digits = text.slice(at + 2, next);
	if (next > to || !/^[0-9a-fA-F]+$/.test(digits)) throw giveUp;
	const code = Number.parseInt(digits, 16);
	if (code > 1114111 || code >= 55296 && code <= 57343) throw giveUp;
	return [String.fromCodePoint(code), next];
}
// src/yaml/quick-flow.ts
/** Reads a collection in brackets, at whatever indentation its lines stand, and moves behind it. */
function readFlow(cursor) {
	const isList = cursor.text.charCodeAt(cursor.pos) === 91;
	enter$1(cursor);
	if (isList) recordSequence(cursor, cursor.pos, COLLECTION_STYLE.FLOW);
	else recordMapping(cursor, cursor.pos, COLLECTION_STYLE.FLOW);
	cursor.pos++;
	const value = isList ? readList(cursor) : readMapping$1(cursor);
	leave(cursor);
	return value;
}
function readList(cursor) {
	const list = [];
	for (;;) {
		if (skipSpace(cursor) === 93) break;
		list.push(readNode$1(cursor));
		const code = skipSpace(cursor);
		if (code === 44) cursor.pos++;
		else if (code !== 93) throw giveUp;
	}
	cursor.pos++;
	return list;
}
function readMapping$1(cursor) {
	const map = {};
	for (;;) {
		if (skipSpace(cursor) === 125) break;
		const key = readKey(cursor);
		if (Object.hasOwn(map, key)) throw giveUp;
		setOwn(map, key, readValue(cursor));
		const code = skipSpace(cursor);
		if (code === 44) cursor.pos++;
		else if (code !== 125) throw giveUp;
	}
	cursor.pos++;
	return map;
}
/** A key, whose colon must stand on its line. */
function readKey(cursor) {
	const start = cursor.pos;
	const code = cursor.text.charCodeAt(start);
	const quoted = code === 34 || code === 39;
	const written = quoted ? readQuoted(cursor) : readPlainText(cursor);
	if (cursor.pos - start > 1e3 || lineEndOf(cursor, start) < cursor.pos) throw giveUp;
	const key = quoted ? written : plainKey(written);
	if (key === badKey$1 || !quoted && key === "<<") throw giveUp;
	return key;
}
function readValue(cursor) {
	while (cursor.text.charCodeAt(cursor.pos) === 32 || cursor.text.charCodeAt(cursor.pos) === 9) cursor.pos++;
	if (cursor.text.charCodeAt(cursor.pos) === 58) {
		cursor.pos++;
		const code = skipSpace(cursor);
		if (code !== 44 && code !== 125) return readNode$1(cursor);
	}
	noteScalar(cursor, -1, -1, SCALAR_STYLE.PLAIN);
	return null;
}
function readNode$1(cursor) {
	const code = cursor.text.charCodeAt(cursor.pos);
	if (code === 91 || code === 123) return readFlow(cursor);
	if (code === 34 || code === 39) return readQuoted(cursor);
	const value = resolvePlain(readPlainText(cursor));
	if (value === notJson) throw giveUp;
	return value;
}
/** Moves over white space, line breaks and comments to what comes next: its character code. */
function skipSpace(cursor) {
	for (;;) {
		const code = cursor.text.charCodeAt(cursor.pos);
		if (cursor.pos >= cursor.end) throw giveUp;
		if (code === 35) cursor.pos = lineEndOf(cursor, cursor.pos);
		else if (code === 32 || code === 10 || code === 9) cursor.pos++;
		else return code;
	}
}
/** The text of a plain scalar inside brackets; it may span lines. */
function readPlainText(cursor) {
	const { text } = cursor;
	const first = text.charCodeAt(cursor.pos);
	if (first === 58 || first === 63 || !beginsPlain(cursor, first)) throw giveUp;
	const start = cursor.pos;
	let value = "";
	let end = start;
	let from = start;
	for (;;) {
		end = scanLine(cursor);
		value += text.slice(from, end);
		const breaks = text.charCodeAt(cursor.pos) === 10 ? skipBreaks(cursor) : 0;
		if (breaks === 0 || endsPlain(text, cursor.pos)) break;
		value += breaks === 1 ? " " : "\n".repeat(breaks - 1);
		from = cursor.pos;
	}
	noteScalar(cursor, start, end, SCALAR_STYLE.PLAIN);
	return value;
}
/** Moves to what ends the line of a plain scalar; the offset behind its last character that is no white space. */
function scanLine(cursor) {
	const { text } = cursor;
	let last = cursor.pos;
	for (let pos = cursor.pos;; pos++) {
		const code = text.charCodeAt(pos);
		if (pos >= cursor.end || code === 63) throw giveUp;
		if (code === 10 || code === 35 && last < pos || endsPlain(text, pos)) {
			cursor.pos = pos;
			return last;
		}
		if (code !== 32 && code !== 9) last = pos + 1;
	}
}
function endsPlain(text, pos) {
	const code = text.charCodeAt(pos);
	if (code === 58) return isBlankOrEnd(text.charCodeAt(pos + 1));
	return code === 44 || code === 91 || code === 93 || code === 123 || code === 125;
}
/** Moves over line breaks and indentation inside a plain scalar; how many breaks there are, 0 where a comment ends the scalar. */
function skipBreaks(cursor) {
	let breaks = 0;
	for (;; cursor.pos++) {
		const code = cursor.text.charCodeAt(cursor.pos);
		if (cursor.pos >= cursor.end || code === 9) throw giveUp;
		if (code === 10) breaks++;
		else if (code !== 32) return code === 35 ? 0 : breaks;
	}
}
// src/yaml/quick-key.ts
/** Moves over spaces; whether a colon comes next. */
function atColon(cursor) {
	let pos = cursor.pos;
	while (cursor.text.charCodeAt(pos) === 32 || cursor.text.charCodeAt(pos) === 9) pos++;
	if (cursor.text.charCodeAt(pos) !== 58) return false;
	if (!isBlankOrEnd(cursor.text.charCodeAt(pos + 1))) throw giveUp;
	cursor.pos = pos;
	return true;
}
/** A plain key as Kubernetes has it. */
function plainKeyOf(written) {
	const key = plainKey(written);
	if (key === badKey$1 || key === "<<") throw giveUp;
	return key;
}
/** Notes the first key of a mapping, which was read before it was known for one. */
function noteKey(cursor, start, quoted) {
	if (!quoted) noteScalar(cursor, start, keyEnd(), SCALAR_STYLE.PLAIN);
	else if (cursor.events !== void 0) {
		const single = cursor.text.charCodeAt(start) === 39;
		const end = cursor.text.lastIndexOf(single ? "'" : "\"", cursor.pos - 2);
		noteScalar(cursor, start + 1, end, single ? SCALAR_STYLE.SINGLE_QUOTED : SCALAR_STYLE.DOUBLE_QUOTED);
	}
}
/** Reads another key of a mapping, to behind its colon. */
function readNextKey(cursor) {
	const start = cursor.pos;
	const code = cursor.text.charCodeAt(start);
	if (code === 34 || code === 39) {
		const key = readQuoted(cursor);
		if (!atColon(cursor) || cursor.pos - start > 1e3 || lineEndOf(cursor, start) < cursor.pos) throw giveUp;
		cursor.pos++;
		return key;
	}
	if (!beginsPlain(cursor, code)) throw giveUp;
	const key = readPlainKey(cursor);
	if (key === void 0) throw giveUp;
	noteScalar(cursor, start, keyEnd(), SCALAR_STYLE.PLAIN);
	return plainKeyOf(key);
}
// src/yaml/read-quick.ts
/**
* Reads one document of the everyday kind: mappings, lists and scalars in every style, brackets and comments; as go-yaml v2 reads it and several
* times faster than js-yaml. Undefined for everything else (anchors, tags, merges, `?`, equal keys, anything broken), which says nothing about it.
* The text must have line breaks of LF alone, and none of the characters that go-yaml refuses.
*/
function readQuick(text, from, to, depth) {
	const cursor = openCursor(text, from, to, depth);
	const value = attempt$1(cursor);
	return value === giveUp ? void 0 : {
		value,
		nodes: cursor.nodes
	};
}
/** The same as js-yaml's events, with offsets into `text`. */
function quickEvents(text, from, to, depth) {
	const events = [{
		type: EVENT_ID.DOCUMENT,
		explicitStart: false,
		explicitEnd: false,
		directives: []
	}];
	if (attempt$1(openCursor(text, from, to, depth, events)) === giveUp) return void 0;
	events.push({ type: EVENT_ID.POP });
	return events;
}
function attempt$1(cursor) {
	try {
		const column = firstContent(cursor);
		if (column === -1) return void 0;
		const value = readNode(cursor, column, -1);
		if (cursor.pos < cursor.end) throw giveUp;
		return value;
	} catch (error) {
		if (error === giveUp || error instanceof RangeError) return giveUp;
		throw error;
	}
}
/** Moves to the first content: `from` is either a line's start or behind a marker, on whose line nothing else may stand. */
function firstContent(cursor) {
	const before = cursor.text.charCodeAt(cursor.pos - 1);
	if (cursor.pos > 0 && before !== 10 && before !== 65279) return nextContent(cursor);
	let pos = cursor.pos;
	while (cursor.text.charCodeAt(pos) === 32) pos++;
	const code = cursor.text.charCodeAt(pos);
	if (pos >= cursor.end) return -1;
	if (code === 9 || code === 65279) throw giveUp;
	if (code === 35 || code === 10) {
		cursor.pos = code === 35 ? lineEndOf(cursor, pos) : pos;
		return nextContent(cursor);
	}
	cursor.pos = pos;
	return pos - cursor.lineStart;
}
/**
* Reads the node at the cursor, at a column deeper than the collection around, and moves to the content behind it. Each reader of a collection
* leaves the cursor there; {@link Cursor.lineStart} tells its column.
*/
function readNode(cursor, column, parentIndent) {
	const { text } = cursor;
	const code = text.charCodeAt(cursor.pos);
	if (code === 45 && isBlankOrEnd(text.charCodeAt(cursor.pos + 1))) return readSequence(cursor, column);
	if (code === 34 || code === 39) return readQuotedNode(cursor, column);
	if (beginsPlain(cursor, code)) {
		const start = cursor.pos;
		const key = readPlainKey(cursor);
		if (key === void 0) return finish(cursor, finishKeylessPlain(cursor, start, parentIndent));
		return readMapping(cursor, column, start, plainKeyOf(key));
	}
	return finish(cursor, readInline(cursor, code, parentIndent));
}
/** A quoted scalar, or the mapping whose first key it is. */
function readQuotedNode(cursor, column) {
	const start = cursor.pos;
	const line = cursor.lineStart;
	const mark = cursor.events?.length ?? 0;
	const value = readQuoted(cursor);
	if (!atColon(cursor)) return finish(cursor, value);
	if (cursor.pos - start > 1e3 || lineEndOf(cursor, line) < cursor.pos) throw giveUp;
	if (cursor.events !== void 0) cursor.events.length = mark;
	cursor.pos++;
	return readMapping(cursor, column, start, value, true);
}
function finish(cursor, value) {
	nextContent(cursor);
	return value;
}
/** A value that begins on the line of its key or dash and is no block collection. */
function readInline(cursor, code, parentIndent) {
	if (code === 34 || code === 39) return readQuoted(cursor);
	if (code === 91 || code === 123) return readFlow(cursor);
	if (code === 124 || code === 62) return readBlockScalar(cursor, parentIndent);
	if (beginsPlain(cursor, code)) return readPlain(cursor, parentIndent);
	throw giveUp;
}
/** Reads a mapping from behind the colon of its first key. */
function readMapping(cursor, column, start, firstKey, quoted = false) {
	enter$1(cursor);
	recordMapping(cursor, start);
	noteKey(cursor, start, quoted);
	const map = {};
	let key = firstKey;
	for (;;) {
		const value = readFieldValue(cursor, column);
		if (map[key] !== void 0 && Object.hasOwn(map, key)) throw giveUp;
		setOwn(map, key, value);
		if (cursor.pos >= cursor.end) break;
		const next = cursor.pos - cursor.lineStart;
		if (next < column) break;
		if (next > column) throw giveUp;
		key = readNextKey(cursor);
	}
	leave(cursor);
	return map;
}
/** Reads what stands behind a colon, and moves to the content behind it. */
function readFieldValue(cursor, column) {
	const { text } = cursor;
	let code = text.charCodeAt(cursor.pos);
	while (code === 32 || code === 9) code = text.charCodeAt(++cursor.pos);
	if (code !== 10 && code !== 35 && cursor.pos < cursor.end) {
		const value = readInline(cursor, code, column);
		nextContent(cursor);
		return value;
	}
	const next = nextContent(cursor);
	if (next > column) return readNode(cursor, next, column);
	if (next === column && isDash(cursor)) return readSequence(cursor, column);
	return readNothing(cursor);
}
function readNothing(cursor) {
	noteScalar(cursor, -1, -1, SCALAR_STYLE.PLAIN);
	return null;
}
function isDash(cursor) {
	return cursor.text.charCodeAt(cursor.pos) === 45 && isBlankOrEnd(cursor.text.charCodeAt(cursor.pos + 1));
}
/** Reads a list from its first dash. */
function readSequence(cursor, column) {
	enter$1(cursor);
	recordSequence(cursor, cursor.pos);
	const list = [];
	do
		list.push(readItem(cursor, column));
	while (cursor.pos < cursor.end && cursor.pos - cursor.lineStart === column && isDash(cursor));
	if (cursor.pos < cursor.end && cursor.pos - cursor.lineStart > column) throw giveUp;
	leave(cursor);
	return list;
}
function readItem(cursor, column) {
	const { text } = cursor;
	let code = text.charCodeAt(++cursor.pos);
	while (code === 32) code = text.charCodeAt(++cursor.pos);
	if (code === 9) throw giveUp;
	if (code !== 10 && code !== 35 && cursor.pos < cursor.end) return readNode(cursor, cursor.pos - cursor.lineStart, column);
	const next = nextContent(cursor);
	return next > column ? readNode(cursor, next, column) : readNothing(cursor);
}
// src/yaml/read-yaml.ts
/**
* Reads every document of a text as kubectl does: go-yaml v2 under sigs.k8s.io/yaml. Never throws: what cannot be read is a flaw at its place,
* and the other documents are read all the same. `limits.fileSize` is the caller's to keep. Values that aliases share are shared, not copied.
*/
function readYaml(text, limits) {
	const lines = new Lines(text);
	const documents = [];
	const flaws = [];
	const allowance = {
		nodes: limits.nodes,
		aliases: limits.aliases,
		depth: limits.depth
	};
	const suspicious = unusual.test(text);
	for (const part of splitDocuments(text)) {
		const index = documents.length;
		if (index >= limits.documents) return {
			documents,
			flaws,
			stopped: {
				limit: "documents",
				document: index,
				line: lines.lineOf(part.start)
			}
		};
		const read = (suspicious ? void 0 : readEveryday(text, part, allowance)) ?? readDocument(text.slice(part.start, part.end), allowance, suspicious);
		if ("limit" in read) return {
			documents,
			flaws,
			stopped: {
				limit: read.limit,
				document: index,
				line: lines.lineOf(part.start + read.offset)
			}
		};
		documents.push({
			index,
			value: read.value,
			...extent(text, lines, part)
		});
		const faults = part.refused === void 0 || read.faults.length > 0 ? read.faults : [(require_odd_yaml()).explainRefused(text.slice(part.start, part.end), part.refused)];
		for (const fault of faults) flaws.push(flawOf$1(fault, {
			index,
			part,
			source: text,
			lines,
			read: read.whole
		}));
	}
	return {
		documents,
		flaws
	};
}
/** The quick way, which nearly every document takes; undefined where it does not go. */
function readEveryday(text, part, allowance) {
	if (part.empty) return {
		value: void 0,
		faults: [],
		whole: true
	};
	if (hasDirectives(text, part.start, part.content)) return void 0;
	const quick = readQuick(...withoutReturns(text, part), allowance.depth);
	if (quick === void 0 || quick.nodes > allowance.nodes) return void 0;
	allowance.nodes -= quick.nodes;
	return {
		value: quick.value,
		faults: [],
		whole: true
	};
}
function withoutReturns(text, part) {
	const found = text.indexOf("\r", part.start);
	if (found === -1 || found >= part.end) return [
		text,
		part.content,
		part.end
	];
	const source = text.slice(part.start, part.end).replace(/\r\n?/g, "\n");
	return [
		source,
		part.content - part.start,
		source.length
	];
}
function hasDirectives(text, start, content) {
	return content - start > 3 && /^%/m.test(text.slice(start, content));
}
function readDocument(source, allowance, suspicious) {
	try {
		if (suspicious) refuseControls(source);
		const events = parsedEvents(source, allowance.depth);
		(require_odd_yaml()).refuseWhatGoRefuses(source, events);
		const builder = new (require_odd_yaml()).Builder(source, events, allowance);
		return {
			value: builder.build(),
			faults: builder.faults,
			whole: true
		};
	} catch (error) {
		if (error instanceof OverLimit) return error;
		return {
			value: void 0,
			faults: [error instanceof Unreadable ? error.fault : explainException(source, error)],
			whole: false
		};
	}
}
function refuseControls(source) {
	const found = (require_odd_yaml()).controlCharacter.exec(source);
	if (found !== null) throw new Unreadable((require_odd_yaml()).explain(source, found.index, "control"));
}
/** What keeps a text from the quick way: controls, the line breaks of YAML 1.1 that are no others, and a byte order mark inside. */
var unusual = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\u2028\u2029\uFEFF\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;
/** Deeper than any limit that a document was read under. */
var deepest$2 = 1e4;
/**
* The events of one document with offsets into `source`, whose content begins at `content`. Throws where the document cannot be parsed, or
* nests too deep.
*/
function eventsOf(source, content) {
	return (!unusual.test(source) && !source.includes("\r") && !hasDirectives(source, 0, content) ? quickEvents(source, content, source.length, deepest$2) : void 0) ?? parsedEvents(source, deepest$2);
}
/** js-yaml's events. Throws {@link OverLimit} where the document nests too deep, also for the stack. */
function parsedEvents(source, depth) {
	try {
		return (require_odd_yaml()).parseEvents(source, { maxDepth: depth + 2 });
	} catch (error) {
		if (error instanceof RangeError) throw new OverLimit("depth", 0);
		if (error instanceof (require_odd_yaml()).YAMLException && error.reason.startsWith("nesting exceeded")) throw new OverLimit("depth", error.mark?.position ?? 0);
		throw error;
	}
}
function explainException(source, error) {
	if (error instanceof (require_odd_yaml()).YAMLException) return (require_odd_yaml()).explain(source, error.mark?.position ?? 0, error.reason);
	throw error;
}
function flawOf$1(fault, { index, part, source, lines, read }) {
	const span = (range) => lines.span(part.start + range.from, part.start + range.to);
	const flaw = {
		kind: fault.kind,
		document: index,
		span: span(fault),
		reason: fault.reason,
		read,
		template: !read && holdsTemplate(source, part)
	};
	return fault.first === void 0 ? flaw : {
		...flaw,
		first: span(fault.first)
	};
}
/** Actions of templates, and the marks that scripts replace: `{{ x }}`, `__X__`, `{X_Y}.16`. No template renders a merge conflict away. */
function holdsTemplate(source, part) {
	const written = source.slice(part.start, part.end);
	if ((require_odd_yaml()).holdsConflict(written)) return false;
	return /\{\{|\{%|<%|__[A-Z][A-Z0-9_]*[A-Z0-9]__|\{[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\}/.test(written);
}
/** The lines of a document: from its first line behind the marker that is not blank to its last. */
function extent(text, lines, part) {
	let from = part.content;
	while (from < part.end && isSpace(text.charCodeAt(from))) from++;
	let to = part.end;
	while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
	const line = lines.lineOf(from === part.end ? part.start : from);
	return {
		line,
		endLine: Math.max(line, lines.lineOf(Math.max(part.start, to - 1)))
	};
}
function isSpace(code) {
	return code === 32 || code === 10 || code === 13 || code === 9;
}
// src/facts/tell-credential.ts
/** What a rule says of a credential beside its own words: all that a report needs, nothing of the value. */
function reportCredential(credential, words) {
	const { place, stable, hash, object, also, called, revoke } = credential;
	const { changes = [], ...told } = words;
	return {
		...told,
		...changes.length === 0 ? {} : { changes },
		place,
		stable,
		...hash === void 0 ? {} : { distinct: hash },
		...object === void 0 ? {} : { about: object },
		...hash === void 0 || !isLive(credential) ? {} : { credential: {
			called,
			revoke,
			hash
		} },
		...also.length === 0 ? {} : { related: tellAgain(also) }
	};
}
/** More places of one value are counted, not told. */
var mostPlaces = 20;
function tellAgain(also) {
	const left = also.length - mostPlaces;
	return also.slice(0, mostPlaces).map((place, index) => {
		return {
			place,
			message: text`The same value stands here again${left > 0 && index === 19 ? text`, and in ${left} more places` : text``}.`
		};
	});
}
/** Whether a credential opens something by itself, as far as can be told. */
function isLive(credential) {
	return credential.tier !== "possible" && credential.identifier !== true && credential.expired !== true;
}
/** Stands for the path where the stable place of a credential stands. */
var inPath = "(path)";
/** `in Secret "shop/db" under "password"`; where there is no object, what names the value in its file. */
function whereOf({ object, place, key: written, stable }) {
	const key = written !== void 0 && /^-\w$/.test(written) ? void 0 : written;
	if (stable === inPath) return text`in the name of this file or of a folder above it`;
	const field = object === void 0 ? void 0 : dataKeyOf(tokens(place.pointer).slice(tokens(object.place.pointer).length));
	const owner = object === void 0 ? text`in this file` : text`in ${objectOf(object)}`;
	if (field !== void 0 && key !== void 0 && field !== key) return text`${owner} under ${untrusted(field)} (${untrusted(key)})`;
	const name = field ?? key;
	return name === void 0 ? owner : text`${owner} under ${untrusted(name)}`;
}
/** `Secret "shop/db"`. Kinds that Kubernetes has itself are words of ours. */
function objectOf({ apiVersion, kind, namespace, name }) {
	const called = namingOf(groupOf(apiVersion), kind) !== void 0 || kind === "Kustomization" ? [kind] : [untrusted(kind)];
	if (name === "") return text`this ${called}`;
	return text`${called} ${untrusted(namespace === void 0 ? name : `${namespace}/${name}`)}`;
}
function dataKeyOf([field, key]) {
	return field === "data" || field === "stringData" || field === "binaryData" ? key : void 0;
}
/** How sure it is and what that rests on, as a sentence, with what follows from it. */
function proofOf({ tier, proof, encodings }) {
	const encoded = encodings.includes("base64") ? text` Base64 is encoding, not encryption:` : text``;
	const whoever = text`${encoded}${encoded.length === 0 ? text` Whoever` : text` whoever`} can read this repository can use it.`;
	return text`${capitalised(tier)}: ${proofs[proof]}.${whoever}`;
}
var proofs = {
	checksum: text`its checksum holds, as only that of an issued one does`,
	structure: text`it decodes to what a real one holds`,
	shape: text`it has the exact form of one and is as random as one`,
	randomness: text`it is as random as what is generated`,
	name: text`it is a plain literal under a credential's name`
};
/** What the token itself tells of what it opens, as a sentence behind another; empty where it tells nothing. */
function opensOf({ opens }) {
	if (opens.length === 0) return text``;
	return text` It tells what it belongs to: ${listed(opens.map(({ what, value }) => text`${[what]} ${untrusted(value)}`))}.`;
}
/** What has to happen outside of the repository, which no commit can do. */
function revokeFirst({ revoke }) {
	return text`Revoke it first${revoke === "" ? text`` : [` (${revoke})`]}: deleting the line is not enough, as git history keeps it.`;
}
/** A noun as it stands in a sentence, at the start of one. */
function capitalised(called) {
	return [called.charAt(0).toUpperCase() + called.slice(1)];
}
/** Which rule speaks of a credential: a token of a known family is told as such wherever it is; what has no shape of its own by what holds it. */
function ruleFor({ family, holder }) {
	if (holder === "encryption") return "encryption-static-key-committed";
	return family === void 0 ? byHolder[holder] : "plaintext-token";
}
var byHolder = {
	secret: "secret-manifest-committed",
	config: "credential-in-configmap",
	container: "credential-in-env-literal",
	values: "credential-in-env-literal",
	other: "plaintext-token"
};
// src/rules/encryption/encryption-static-key-committed.ts
var encryption_static_key_committed_default = defineRule({
	id: "encryption-static-key-committed",
	scope: "file",
	kinds: ["EncryptionConfiguration"],
	words: [
		"EncryptionConfig",
		"RW5jcnlwdGlvbkNvbmZpZ",
		"VuY3J5cHRpb25Db25maW",
		"FbmNyeXB0aW9uQ29uZmln"
	],
	cases: {
		key: "A key of encryption at rest that stands in the repository.",
		written: "A key of encryption at rest that is a text, as in documentation."
	},
	docs: {
		what: "No key that encrypts Secrets in etcd is committed.",
		why: "Whoever reads the repository and gets hold of etcd or one of its backups reads every Secret. A key from documentation is known to everyone already.",
		fix: "Let a KMS plugin hold the key (kms v2), or write the configuration on the control plane from a secret store. Add the new key first, keep the old one behind it until every Secret is written again, then remove it.",
		sources: [
			"https://kubernetes.io/docs/tasks/administer-cluster/encrypt-data/#providers",
			"https://kubernetes.io/docs/tasks/administer-cluster/encrypt-data/#rotating-a-decryption-key",
			"https://kubernetes.io/docs/tasks/administer-cluster/kms-provider/"
		]
	},
	*check(file) {
		const credentials = file.credentials().filter((credential) => ruleFor(credential) === "encryption-static-key-committed");
		const keys = [...(require_encrypted()).staticKeysIn(file)];
		for (const key of keys) yield tellKey(key, credentials.find(({ place }) => isSame(place, key.place)));
		for (const credential of credentials) if (!keys.some(({ place }) => isSame(place, credential.place))) yield tellOther(credential);
	}
});
var help = text`Rotate it: put a new key first, keep this one behind it until every Secret is written again, and then remove it. Let a KMS plugin (${untrusted("kms")} with ${untrusted("apiVersion: v2")}) hold the new one, or keep the configuration out of git.`;
function tellKey({ place, manifest, provider, name, written }, credential) {
	const key = name === "" ? text`A key of ${untrusted(provider)}` : text`The key ${untrusted(name)} of ${untrusted(provider)}`;
	const words = {
		case: written ? "written" : "key",
		message: written ? text`${key}, which encrypts what the cluster keeps in etcd, is committed, and it is a text as documentation shows it: everyone can guess it.` : text`${key}, which encrypts what the cluster keeps in etcd, is committed: with a backup of etcd, everyone who can read this repository reads every Secret.`,
		help
	};
	if (credential !== void 0) return {
		...reportCredential(credential, words),
		place,
		about: manifest
	};
	return {
		...words,
		place,
		about: manifest,
		...name === "" ? {} : { stable: `key/${provider}/${name}` }
	};
}
/** What the collector found among the keys and is none by its length: a token under a wrong field, a key of a size that no provider takes. */
function tellOther(credential) {
	if (credential.family !== void 0) return reportCredential(credential, {
		case: "key",
		message: text`${capitalised(credential.called)} is committed among the keys of a configuration of encryption at rest. ${proofOf(credential)}`,
		help: text`${revokeFirst(credential)} Then have the new one read from a secret store.`
	});
	return reportCredential(credential, {
		case: "key",
		message: text`What stands here as a key that encrypts what the cluster keeps in etcd is committed: with a backup of etcd, everyone who can read this repository may read every Secret.`,
		help
	});
}
/** Whether two places are of one value: of a text in a text, parts that overlap. */
function isSame(one, other) {
	if (one.document !== other.document || one.pointer !== other.pointer) return false;
	if (one.within === void 0 || other.within === void 0) return true;
	return one.within.from < other.within.to && other.within.from < one.within.to;
}
// src/facts/schema-words.ts
/** A schema error in words: what is wrong and why it matters, and what to do. Rebuilt from path and schema, never an engine's text. */
function tellSchemaError(error, manifest, partly) {
	const why = text` The API server refuses the object${partly ? text` in ${untrusted(error.versions.join(", "))}` : text``}.`;
	return {
		message: text`${words$2[error.cause](error, manifest)}${why}`,
		help: advise(error, valueAt(manifest.value, error.pointer))
	};
}
var words$2 = {
	"unknown-field": (error, manifest) => text`${untrusted(error.field ?? "")} is not a field of ${ownerOf$1(parent(error.pointer), manifest, "an")}.`,
	"missing-field": (error, manifest) => text`${ownerOf$1(error.pointer, manifest, "An")} lacks the required field ${untrusted(error.field ?? "")}.`,
	"wrong-type": (error) => text`${fieldOf(error.pointer)} is ${named$1(error.found ?? "another type")} where ${oneOf$1(error.expected.map(named$1))} is taken.`,
	"not-in-enum": (error) => text`${fieldOf(error.pointer)} takes only ${oneOf$1(error.expected.slice(0, 12).map(untrusted))}.`,
	"bad-pattern": (error) => text`${fieldOf(error.pointer)} does not match the pattern ${untrusted(error.expected.join(", "))}.`,
	"bad-format": (error) => text`${fieldOf(error.pointer)} is not ${formatWords(error.expected.join(", "))}.`,
	"out-of-range": (error) => text`${fieldOf(error.pointer)} is out of range: it has to be ${limitWords$1(error)}.`,
	"wrong-length": (error) => text`${fieldOf(error.pointer)} ${sizeWords(error)}.`,
	"not-unique": (error) => text`${fieldOf(error.pointer)} holds an item twice.`,
	"wrong-combination": (error) => text`${fieldOf(error.pointer)} has a combination of fields that the schema does not take${error.expected.length > 0 ? text`: it takes ${oneOf$1(error.expected.slice(0, 12).map(untrusted))}` : text``}.`
};
function advise(error, value) {
	if (error.cause === "unknown-field") {
		if (error.nearest !== void 0) return text`Did you mean ${untrusted(error.nearest)}?`;
		if (error.belongs !== void 0) return text`Move it to ${untrusted(error.belongs)}, where this kind has a field of that name.`;
		return text`Remove it, or move it to where it belongs.`;
	}
	if (error.cause === "missing-field") return text`Add ${untrusted(error.field ?? "")}.`;
	if (error.nearest !== void 0) return text`Did you mean ${untrusted(error.nearest)}?`;
	if (error.cause === "wrong-type") return adviseOnType(error, value);
	return adviceByCause[error.cause] ?? text`Correct the value.`;
}
var adviceByCause = {
	"not-in-enum": text`Use one of these values.`,
	"bad-pattern": text`Use a value that matches the pattern.`,
	"bad-format": text`Write it in that form.`,
	"out-of-range": text`Use a value in range.`,
	"wrong-length": text`Keep to the size that is taken.`,
	"not-unique": text`Remove one of the two.`,
	"wrong-combination": text`Keep the fields of one alternative; the kind\u2019s documentation tells which belong together.`
};
function adviseOnType({ expected, found }, value) {
	const only = expected.length === 1 ? expected[0] : void 0;
	if (only === "string" && (found === "array" || found === "object")) return text`Write one string: dashes, brackets and braces make lists and mappings.`;
	if (only === "string") return text`Quote the value.`;
	if (typeof value === "string" && isQuoted(value, only)) return text`Remove the quotes.`;
	if (only === "array" && found === "object") return text`Begin the item with a dash.`;
	if (only === "object" && found === "array") return text`Remove the dash: one mapping is taken, not several.`;
	if (only === "boolean") return text`Write true or false.`;
	return text`Write ${oneOf$1(expected.map(named$1))}.`;
}
/** A number or boolean that is a string only for its quotes. */
function isQuoted(value, type) {
	if (type === "boolean") return value === "true" || value === "false";
	return (type === "integer" || type === "number") && /^-?\d+$/.test(value);
}
/** Formats in words, where their names say little to people. */
var knownFormats = {
	byte: "standard base64",
	quantity: "a quantity such as 500m or 2Gi",
	"date-time": "a time such as 2026-01-31T12:00:00Z",
	ipv4: "an IPv4 address",
	ipv6: "an IPv6 address"
};
function formatWords(format) {
	const known = Object.hasOwn(knownFormats, format) ? knownFormats[format] : void 0;
	return known === void 0 ? text`in the format ${untrusted(format)}` : text`${[known]}`;
}
/** A limit is our words around a number of the schema. */
var limit = /^(?:(?:at least|at most|more than|less than|a multiple of) -?[\d.e+]+|an? (?:integer of \d+ bits|byte))$/;
function limitWords$1({ expected }) {
	return listed(expected.map((one) => limit.test(one) ? text`${[one]}` : untrusted(one)), "and");
}
/** `at most 1 fields` told as what is wrong with the value. */
function sizeWords({ expected }) {
	const [, bound = "", count = "", unit = ""] = /^at (least|most) (\d+) (characters|items|fields)$/.exec(expected[0] ?? "") ?? [];
	if (bound === "") return text`has a wrong length: ${untrusted(expected.join(", "))}`;
	const taken = `at ${bound} ${count} ${count === "1" ? unit.slice(0, -1) : unit}`;
	if (bound === "most" && count === "0") return text`has to be empty`;
	if (bound === "least" && count === "1") return text`is empty: ${[taken]} must be there`;
	if (unit === "characters") return text`is too ${[bound === "most" ? "long" : "short"]}: it has to have ${[taken]}`;
	return text`has too ${[bound === "most" ? "many" : "few"]} ${[unit]}: it has to have ${[taken]}`;
}
var articles = {
	array: "a list",
	object: "a mapping",
	string: "a string",
	integer: "an integer",
	number: "a number",
	boolean: "a boolean",
	null: "null"
};
function named$1(type) {
	const known = articles[type];
	return known === void 0 ? text`${untrusted(type)}` : [known];
}
function oneOf$1(items) {
	return items.length === 0 ? text`another value` : listed(items, "or");
}
/** The field itself, with its list when it is an item. */
function fieldOf(pointer) {
	const path = tokens(pointer);
	const last = path.at(-1);
	if (last === void 0) return text`The object`;
	return /^\d+$/.test(last) ? text`An item of ${untrusted(path.at(-2) ?? "")}` : text`${untrusted(last)}`;
}
/** What holds a field, named as people do: the kind at the root, else the field or the list whose item it is. */
function ownerOf$1(pointer, manifest, article) {
	const path = tokens(pointer);
	const last = path.at(-1);
	if (last === void 0) return text`${untrusted(manifest.kind)}`;
	if (!/^\d+$/.test(last)) return text`${untrusted(last)}`;
	return text`${[article]} item of ${untrusted(path.at(-2) ?? "")}`;
}
// src/rules/policy/engine-difference.ts
var engine_difference_default = defineRule({
	id: "engine-difference",
	scope: "document",
	kinds: [],
	reads: ["schema"],
	cases: {
		embedded: "Only the embedded engine refuses it.",
		kubeconform: "Only kubeconform refuses it."
	},
	docs: {
		what: "With schema-engine: both, the two engines agree on every object.",
		why: "Where they do not, one of them is wrong, and what a single engine says of such an object is in doubt.",
		fix: "Look at the field; if the object is right, please report the difference.",
		sources: ["https://github.com/yannh/kubeconform"]
	},
	*check(manifest, known) {
		for (const { only, error } of known.schema(manifest).differences ?? []) {
			const partly = error.versions.length > 0 && error.versions.length < known.versions.length;
			const { message } = tellSchemaError(error, manifest, partly);
			yield {
				case: only,
				place: at$1(manifest, error.pointer, error.part),
				message: text`Only ${only === "embedded" ? text`the embedded schemas refuse` : text`kubeconform refuses`} this. ${message}`,
				help: text`Correct the field if the object is wrong; if it is right, please report the difference.`,
				distinct: `${only} ${error.cause} ${error.field ?? ""}`,
				...partly ? { versions: error.versions } : {}
			};
		}
	}
});
// src/rules/policy/differences/difference.ts
/** A key of the config by its place in an order from strict to lax. */
function gradedDifference(key, was, becomes, strictness) {
	if (was === becomes) return [];
	const pointer = child("", key);
	return [{
		pointer,
		relaxes: strictness.indexOf(becomes) > strictness.indexOf(was),
		what: text`${untrusted(key)} becomes ${untrusted(becomes)}, it was ${untrusted(was)}`,
		distinct: `${pointer}=${becomes}`
	}];
}
/** Items that come into a list and items that leave it. */
function listDifference(was, becomes) {
	return {
		added: becomes.filter((item) => !was.includes(item)),
		removed: was.filter((item) => !becomes.includes(item))
	};
}
/** The place of a difference: where the proposed config says it; the policy that it extends, where that decides; else the whole of it. */
function statedAt(proposed, pointer) {
	const stated = proposed.stated ?? [];
	const top = topOf(pointer);
	if (stated.includes(pointer) || stated.includes(top) && top !== "/rules") return pointer;
	return ["/extends", top].find((candidate) => stated.includes(candidate)) ?? "";
}
function topOf(pointer) {
	const end = pointer.indexOf("/", 1);
	return end === -1 ? pointer : `/${pointer.slice(1, end)}`;
}
// src/rules/policy/differences/rule-differences.ts
var strictness = [
	"error",
	"warning",
	"notice",
	"off"
];
/** One difference per rule and direction: graded lower, graded higher, other options (which nobody but the rule can weigh). */
function ruleDifferences(was, becomes) {
	return Object.keys(becomes).flatMap((id) => {
		const [old, now] = [was[id], becomes[id]];
		return old === void 0 || now === void 0 ? [] : entryDifferences(id, old, now);
	});
}
function entryDifferences(id, old, now) {
	const pointer = child("/rules", id);
	const changed = Object.entries(now.cases).flatMap(([name, becomes]) => {
		const was = old.cases[name];
		return was === void 0 || was === becomes ? [] : [{
			name,
			was,
			becomes,
			relaxes: strictness.indexOf(becomes) > strictness.indexOf(was)
		}];
	});
	const graded = [true, false].flatMap((relaxes) => {
		const cases = changed.filter((one) => one.relaxes === relaxes);
		if (cases.length === 0) return [];
		const what = text`${untrusted(id)} becomes ${tellCases(cases, Object.keys(now.cases).length)}`;
		return [{
			pointer,
			relaxes,
			what,
			distinct: JSON.stringify([id, cases.map(({ name, becomes }) => [name, becomes])])
		}];
	});
	return JSON.stringify(sorted(old.options)) === JSON.stringify(sorted(now.options)) ? graded : [...graded, {
		pointer,
		relaxes: true,
		what: text`${untrusted(id)} gets other options`,
		distinct: `${id} options`
	}];
}
function tellCases(cases, all) {
	const [first] = cases;
	if (first !== void 0 && cases.every(({ was, becomes }) => was === first.was && becomes === first.becomes) && cases.length === all) return text`${untrusted(first.becomes)}, it was ${untrusted(first.was)}`;
	return listed(cases.map(({ name, was, becomes }) => text`${untrusted(becomes)} for ${untrusted(name)}, it was ${untrusted(was)}`));
}
function sorted(options) {
	return Object.entries(options).sort(([a], [b]) => a < b ? -1 : 1);
}
// src/rules/policy/differences/differences.ts
/** All that a proposed policy changes, in the order of the config's keys. What cannot be told to be as strict is taken to relax it. */
function policyDifferences(policy, proposed) {
	const engines = policy.schemaEngine === "both" ? [
		"both",
		"embedded",
		"kubeconform"
	] : [];
	return [
		...versionDifferences(policy, proposed),
		...pathDifferences(policy.paths, proposed.paths),
		...gradedDifference("schema-engine", policy.schemaEngine, proposed.schemaEngine, engines),
		...namedDifferences("/schema-locations", policy.schemaLocations, proposed.schemaLocations, {
			added: false,
			removed: true
		}),
		...namedDifferences("/crds", policy.crds, proposed.crds, {
			added: policy.crds.length === 0,
			removed: proposed.crds.length > 0
		}),
		...ruleDifferences(policy.rules, proposed.rules),
		...gradedDifference("fail-on", policy.failOn, proposed.failOn, [
			"notice",
			"warning",
			"error",
			"never"
		]),
		...gradedDifference("scope", policy.scope, proposed.scope, [
			"all",
			"changed-files",
			"new"
		]),
		...gradedDifference("on-incomplete", policy.onIncomplete, proposed.onIncomplete, ["fail", "warn"]),
		...exemptionDifferences(policy.exemptions, proposed.exemptions),
		...namedDifferences("/external", policy.external, proposed.external, {
			added: true,
			removed: false
		}),
		...namedDifferences("/trusted-controllers", policy.trustedControllers, proposed.trustedControllers, {
			added: true,
			removed: false
		})
	];
}
function versionDifferences(policy, proposed) {
	if (JSON.stringify(policy.versions) === JSON.stringify(proposed.versions)) return [];
	const perPath = (one) => one.versions.flatMap(({ paths, minors }) => minors.map((minor) => paths === "**" ? minor : `${minor} for ${paths}`));
	const { added, removed } = listDifference(perPath(policy), perPath(proposed));
	const dropped = removed.length === 0 ? [] : [text`no longer ${words$1(removed)}`];
	const gained = added.length === 0 ? [] : [text`now also ${words$1(added)}`];
	const parts = [...dropped, ...gained];
	const what = parts.length === 0 ? text`kubernetes-versions is put in another order` : text`kubernetes-versions: ${listed(parts)}`;
	return [{
		pointer: "/kubernetes-versions",
		relaxes: removed.length > 0 || parts.length === 0,
		what,
		distinct: JSON.stringify(proposed.versions)
	}];
}
/** Taking a path in is stricter, leaving one out is not; the first pattern that includes leaves out all the rest. */
function pathDifferences(was, becomes) {
	if (JSON.stringify(was) === JSON.stringify(becomes)) return [];
	const { added, removed } = listDifference(was, becomes);
	const includes = (pattern) => !pattern.startsWith("!");
	return [{
		pointer: "/paths",
		relaxes: removed.some(includes) && becomes.some(includes) || !was.some(includes) && becomes.some(includes) || added.some((pattern) => !includes(pattern)) || added.length === 0 && removed.length === 0,
		what: text`paths: ${told$1(added, removed)}`,
		distinct: JSON.stringify(becomes)
	}];
}
function namedDifferences(pointer, was, becomes, relaxing) {
	const { added, removed } = listDifference(was, becomes);
	if (added.length === 0 && removed.length === 0) return [];
	return [{
		pointer,
		relaxes: relaxing.added && added.length > 0 || relaxing.removed && removed.length > 0,
		what: text`${untrusted(pointer.slice(1))}: ${told$1(added, removed)}`,
		distinct: JSON.stringify(becomes)
	}];
}
function exemptionDifferences(was, becomes) {
	const { added, removed } = listDifference(was.map(contentOf$2), becomes.map(contentOf$2));
	return [...[...becomes.keys()].filter((index) => added.includes(contentOf$2(becomes[index]))).map((index) => {
		const exemption = becomes[index];
		return {
			pointer: child("/exemptions", index),
			relaxes: true,
			what: text`an exemption for ${tellExemption(exemption)} is added`,
			distinct: contentOf$2(exemption)
		};
	}), ...was.filter((exemption) => removed.includes(contentOf$2(exemption))).map((exemption) => {
		return {
			pointer: "/exemptions",
			relaxes: false,
			what: text`the exemption for ${tellExemption(exemption)} is removed`,
			distinct: contentOf$2(exemption)
		};
	})];
}
/** What an exemption says, without the line that it stands on. */
function contentOf$2(exemption) {
	const { rule, object, path, key, fingerprint, reason, until, ahead } = exemption ?? { reason: "" };
	return JSON.stringify([
		rule,
		object,
		path,
		key,
		fingerprint,
		reason,
		until,
		ahead ?? false
	].map((part) => part ?? null));
}
/** What an exemption is about, in words: the rule, and where. */
function tellExemption(exemption) {
	const { rule, object, path, key, fingerprint } = exemption ?? {};
	const where = listed([
		object,
		path,
		key,
		fingerprint
	].filter((part) => part !== void 0).map(untrusted));
	if (rule === void 0) return where;
	return where.length === 0 ? text`${untrusted(rule)}` : text`${untrusted(rule)} at ${where}`;
}
function told$1(added, removed) {
	const parts = [...added.length === 0 ? [] : [text`${words$1(added)} added`], ...removed.length === 0 ? [] : [text`${words$1(removed)} removed`]];
	return parts.length === 0 ? text`another order` : listed(parts);
}
/** As many as a sentence bears. */
function words$1(items) {
	const shown = items.slice(0, 6).map(untrusted);
	return items.length > shown.length ? text`${listed(shown, "and")} and ${items.length - shown.length} more` : listed(shown);
}
// src/rules/policy/exemption-expired.ts
var exemption_expired_default = defineRule({
	id: "exemption-expired",
	scope: "run",
	kinds: [],
	cases: { expired: "An exemption whose last day has passed." },
	docs: {
		what: "Exemptions end on the day that they name.",
		why: "After that day what it excused counts again; an entry that no longer does anything only misleads.",
		fix: "Mend the cause and remove the exemption, or give it a new day and a reason that still holds.",
		sources: ["https://trivy.dev/latest/docs/configuration/filtering/"]
	},
	*check({ policy, proposed, today }) {
		const { exemptions, file } = proposed ?? policy;
		for (const [index, exemption] of exemptions.entries()) {
			const { until } = exemption;
			if (until === void 0 || until >= today) continue;
			yield {
				case: "expired",
				place: {
					file: file ?? ".github/kubelatch.yml",
					document: 0,
					pointer: child(child("/exemptions", index), "until")
				},
				message: text`The exemption for ${tellExemption(exemption)} ended on ${untrusted(until)}. What it excused counts again.`,
				help: text`Mend the cause and remove the exemption, or set a new day if the reason still holds.`,
				distinct: contentOf$2(exemption)
			};
		}
	}
});
// src/rules/policy/exemption-unused.ts
/** What comes of the run itself is settled when exemptions have been counted. */
var ownRules = /* @__PURE__ */ new Set([
	"policy-changed",
	"exemption-unused",
	"exemption-expired",
	"ignore-invalid"
]);
var exemption_unused_default = defineRule({
	id: "exemption-unused",
	scope: "run",
	kinds: [],
	cases: {
		exemption: "An exemption of the policy that excuses nothing.",
		ignore: "An inline ignore that excuses nothing."
	},
	docs: {
		what: "Exemptions and ignores excuse something.",
		why: "One that has outlived its cause excuses the next mistake at the same place, and nobody notices.",
		fix: "Remove it. If its cause is yet to come, write ahead: true into the exemption.",
		sources: ["https://eslint.org/docs/latest/use/configure/rules#report-unused-eslint-disable-comments"]
	},
	*check(run) {
		if (run.partial === void 0) yield* reportExemptions(run);
		for (const { ignore, active, uses } of run.ignores) {
			if (!active || uses > 0 || ignore.rules.some((rule) => run.policy.rules[rule] === void 0)) continue;
			yield {
				case: "ignore",
				place: ignore.place,
				message: text`This ignore excuses nothing: ${listed(ignore.rules.map(untrusted))} ${ignore.rules.length === 1 ? text`does` : text`do`} not report here. It would hide the next finding.`,
				help: text`Remove the comment.`,
				distinct: JSON.stringify([ignore.about, ...ignore.rules])
			};
		}
	}
});
/** Those that stay: one that the change removes is not worth a word, one that it adds has had no chance. */
function* reportExemptions({ policy, proposed, exemptionUses, today }) {
	const uses = new Map(policy.exemptions.map((exemption, index) => [contentOf$2(exemption), exemptionUses[index] ?? 0]));
	const { exemptions, file } = proposed ?? policy;
	for (const [index, exemption] of exemptions.entries()) {
		if (uses.get(contentOf$2(exemption)) !== 0 || exemption.ahead || isOver(exemption, today) || ownRules.has(exemption.rule ?? "")) continue;
		yield {
			case: "exemption",
			place: {
				file: file ?? ".github/kubelatch.yml",
				document: 0,
				pointer: child("/exemptions", index)
			},
			message: text`The exemption for ${tellExemption(exemption)} excuses nothing. It would hide the next finding of that kind.`,
			help: text`Remove it, or add ${untrusted("ahead: true")} if its cause is yet to come.`,
			distinct: contentOf$2(exemption)
		};
	}
}
/** Reported as expired instead. */
function isOver({ until }, today) {
	return until !== void 0 && until < today;
}
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
/** Whether another candidate is as near to a word as its nearest one, so that nobody can tell which one was meant. */
function hasRival(word, near, candidates) {
	if (near.toLowerCase() === word.toLowerCase()) return false;
	const distance = distanceWithin(word, near, word.length);
	if (distance === void 0) return false;
	for (const candidate of candidates) if (candidate !== near && candidate !== word && distanceWithin(word, candidate, distance) !== void 0) return true;
	return false;
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
// src/rules/policy/ignore-invalid.ts
var ignore_invalid_default = defineRule({
	id: "ignore-invalid",
	scope: "run",
	kinds: [],
	cases: {
		malformed: "An ignore that cannot be read, or that covers nothing.",
		"no-reason": "An ignore without a reason.",
		"no-fingerprint": "An ignore for a token that does not name the finding.",
		"unknown-rule": "An ignore for a rule that does not exist."
	},
	docs: {
		what: "Inline ignores are written so that they can be followed and reviewed.",
		why: "One that is not excuses nothing, although whoever wrote it thinks so.",
		fix: "Write `# kubelatch: ignore[rule] reason` above the field, behind it, or above the document; for a token `ignore[rule@fingerprint]`.",
		sources: ["https://eslint.org/docs/latest/use/configure/rules#report-unused-eslint-disable-comments"]
	},
	*check({ ignores, policy }) {
		for (const { ignore } of ignores) {
			const place = ignore.place;
			const distinct = JSON.stringify([ignore.about, ...ignore.rules]);
			if (ignore.flaw !== void 0) yield {
				place,
				distinct,
				...tellFlaw[ignore.flaw]
			};
			else for (const rule of ignore.rules) {
				if (Object.hasOwn(policy.rules, rule)) continue;
				const near = nearest(rule, Object.keys(policy.rules));
				const help = near === void 0 ? text`The command kubelatch rules lists the rules.` : text`Did you mean ${untrusted(near)}?`;
				yield {
					case: "unknown-rule",
					place,
					distinct: `${distinct}${rule}`,
					message: text`There is no rule ${untrusted(rule)}: this ignore excuses nothing.`,
					help
				};
			}
		}
	}
});
var form$2 = text`Write ${untrusted("# kubelatch: ignore[rule] reason")}.`;
var tellFlaw = {
	malformed: {
		case: "malformed",
		message: text`This ignore cannot be read, so it excuses nothing.`,
		help: form$2
	},
	"no-rule": {
		case: "malformed",
		message: text`This ignore names no rule, so it excuses nothing.`,
		help: form$2
	},
	"covers-nothing": {
		case: "malformed",
		message: text`No field follows this ignore, so it excuses nothing.`,
		help: text`Put it on the line above the field, or behind the field.`
	},
	"no-reason": {
		case: "no-reason",
		message: text`This ignore has no reason, so it excuses nothing: nobody could tell later whether it still holds.`,
		help: text`Say behind the bracket why the field may stay as it is.`
	},
	"no-fingerprint": {
		case: "no-fingerprint",
		message: text`An ignore for a token has to name the finding, so this one excuses nothing: it would excuse the next token here as well.`,
		help: text`Write ${untrusted("ignore[rule@fingerprint] reason")} with the fingerprint of the finding.`
	}
};
// src/rules/policy/policy-changed.ts
var policy_changed_default = defineRule({
	id: "policy-changed",
	scope: "run",
	kinds: [],
	cases: {
		changed: "The policy changes and asks as much as before, or more.",
		relaxed: "The policy asks less than before.",
		broken: "The policy could no longer be read."
	},
	docs: {
		what: "A change that touches the policy, its exemptions or ignores says so.",
		why: "A policy that is relaxed in passing lets later changes through. It never applies to the change that brings it.",
		fix: "Review it as what it is; let it land before the change that needs it.",
		sources: ["https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners"]
	},
	*check(run) {
		for (const { place, message, help } of run.proposedFaults ?? []) yield {
			case: "broken",
			place,
			message: text`${message}. Once this is merged, every run stops here.`,
			help
		};
		if (run.proposed !== void 0) yield* reportDifferences(run.policy, run.proposed);
		yield* reportIgnores(run);
	}
});
var later = text`It applies once it is merged, not to this change.`;
function* reportDifferences(policy, proposed) {
	const file = proposed.file ?? policy.file ?? ".github/kubelatch.yml";
	const groups = /* @__PURE__ */ new Map();
	for (const difference of policyDifferences(policy, proposed)) {
		const key = `${statedAt(proposed, difference.pointer)} ${difference.relaxes}`;
		groups.set(key, [...groups.get(key) ?? [], difference]);
	}
	for (const differences of groups.values()) {
		const [first] = differences;
		if (first === void 0) continue;
		const pointer = statedAt(proposed, first.pointer);
		const place = {
			file,
			document: 0,
			pointer
		};
		yield {
			case: first.relaxes ? "relaxed" : "changed",
			place: pointer === "" ? {
				...place,
				coarse: true
			} : place,
			message: text`This change ${first.relaxes ? text`relaxes` : text`alters`} the policy: ${told(differences)}. ${later}`,
			help: first.relaxes ? text`Make sure that this is wanted, and let it land on its own.` : text`Nothing, if this is wanted.`,
			distinct: differences.map(({ distinct }) => distinct).join("\n")
		};
	}
}
/** As many as a message bears. */
function told(differences) {
	const shown = differences.slice(0, 8).map(({ what }) => what);
	const rest = differences.length - shown.length;
	return rest > 0 ? text`${listed(shown)} and ${rest} more` : listed(shown);
}
function* reportIgnores({ ignores, ignoresRemoved }) {
	for (const { ignore, active } of ignores) {
		if (active || ignore.flaw !== void 0) continue;
		yield {
			case: "relaxed",
			place: ignore.place,
			message: text`This change adds an ignore for ${tellRules(ignore)}: ${untrusted(ignore.reason)}. ${later}`,
			help: text`Make sure that the reason holds.`,
			distinct: distinctOf(ignore)
		};
	}
	for (const ignore of ignoresRemoved) yield {
		case: "changed",
		place: {
			...ignore.covers,
			coarse: true
		},
		message: text`This change removes an ignore for ${tellRules(ignore)}.`,
		help: text`Nothing, if this is wanted.`,
		distinct: distinctOf(ignore)
	};
}
function tellRules({ rules }) {
	return listed(rules.map(untrusted));
}
function distinctOf(ignore) {
	return JSON.stringify([
		ignore.about,
		...ignore.rules,
		...ignore.fingerprints
	]);
}
// src/rules/schema/duplicate-object.ts
var duplicate_object_default = defineRule({
	id: "duplicate-object",
	scope: "unit",
	kinds: [],
	cases: {
		"same-file": "One file defines an object twice.",
		"same-kustomization": "Two files that one kustomization lists define the same object.",
		"same-folder": "Two plain files of one folder define the same object."
	},
	docs: {
		what: "An object is defined once in what is applied together.",
		why: "Of two definitions the last one applied wins, silently; kustomize refuses to build.",
		fix: "Remove one of them, or give it another name or namespace.",
		sources: ["https://kubernetes.io/docs/concepts/overview/working-with-objects/names/"]
	},
	*check(unit) {
		const firsts = /* @__PURE__ */ new Map();
		const collected = unit.made === "folder" && isCollection(unit);
		for (const object of unit.objects) {
			if (!isNamed(object)) continue;
			const first = firsts.get(object.key);
			if (first === void 0) {
				firsts.set(object.key, object);
				continue;
			}
			const found = caseOf$2(unit, first, object);
			if (found === void 0 || found === "same-folder" && (collected || object.identity.kind === "Namespace")) continue;
			const { kind, name } = object.identity;
			yield {
				case: found,
				place: object.origin("/metadata/name"),
				message: text`${untrusted(`${kind} ${name}`)} is defined twice${found === "same-kustomization" ? text` in one kustomization: kustomize refuses to build it` : text`: the definition that is applied last wins`}.`,
				help: text`Remove one of the two, or give it another name or namespace.`,
				related: [{
					place: first.origin("/metadata/name"),
					message: text`It is defined here as well.`
				}]
			};
		}
	}
});
function caseOf$2(unit, first, object) {
	if (first.origin("").file === object.origin("").file) return "same-file";
	if (unit.made === "kustomization") return "same-kustomization";
	return unit.made === "folder" ? "same-folder" : void 0;
}
/** A chart's templates choose between alternatives, and a generated name is a new one each time. */
function isNamed({ identity: { kind, name, namespace } }) {
	return name !== "" && !name.endsWith("*") && kind !== "" && !isTemplated(name) && !isTemplated(namespace);
}
/** Folders that hold objects to read or to try, each on its own. */
var collections = /(?:^|[/_-])(?:tests?|testdata|e2e|fixtures?|examples?|samples?|demos?|docs?|snippets|hack|golden|snapshots?|experiments?|benchmarks?)(?:[/_-]|$)/i;
/**
* Whether a folder is a collection of alternatives (install.yaml beside install-ha.yaml, an object before and after) that nobody applies as one.
* Where names stand twice by mistake, one does; of 3,900 in 20 repositories all were meant so.
*/
function isCollection(unit) {
	if (collections.test(unit.root)) return true;
	const files = /* @__PURE__ */ new Map();
	for (const object of unit.objects) if (isNamed(object)) files.set(object.key, (files.get(object.key) ?? /* @__PURE__ */ new Set()).add(object.origin("").file));
	const repeated = [...files.values()].filter(({ size }) => size > 1).length;
	return repeated > 1 && repeated * 10 > files.size;
}
// src/facts/lost-indentation.ts
/** What stands under `metadata` of any kind, as far as people write it. */
var ofMetadata = /* @__PURE__ */ new Set([
	"name",
	"generateName",
	"namespace",
	"labels",
	"annotations",
	"finalizers"
]);
/** What stands in a rule of a role. */
var ofRule = /* @__PURE__ */ new Set([
	"apiGroups",
	"resources",
	"resourceNames",
	"verbs",
	"nonResourceURLs"
]);
/** What a kind without a known schema has at its root. */
var ofAnyRoot = /* @__PURE__ */ new Set([
	"apiVersion",
	"kind",
	"metadata",
	"spec",
	"status",
	"data"
]);
/**
* Where the fields at an object's root belong whose indentation was lost: text that keeps its order, so that each belongs to what is open above
* it. In order, so that one may belong under another. Undefined where one of them has no home or two.
*/
function homesOf(value, { standing, errors }) {
	if (!isMapping$3(value)) return void 0;
	const names = Object.keys(value);
	if (names.some((name) => /^\d+$/.test(name))) return void 0;
	const unknown = new Set(errors.filter(({ cause, pointer }) => cause === "unknown-field" && parent(pointer) === "").map(({ field }) => field));
	const isKnown = standing.is !== "unknown-custom";
	const isOfRoot = (name) => isKnown ? !unknown.has(name) : ofAnyRoot.has(name);
	const homes = [];
	const open = [];
	for (const name of names) {
		const own = value[name];
		const under = open.filter((one) => one.takes(name, own)).map((one) => one.at);
		const [home] = under;
		if (under.length + (isOfRoot(name) ? 1 : 0) !== 1) return void 0;
		if (home !== void 0) homes.push({
			field: name,
			under: home
		});
		else open.length = 0;
		const opened = openedBy(name, own, home ?? "");
		if (opened !== void 0) open.push(opened);
	}
	return homes.length === 0 ? void 0 : homes;
}
function openedBy(name, value, under) {
	const at = child(under, name);
	if (name === "rules" && under === "") {
		const last = sequence(value).length - 1;
		const rule = sequence(value)[last];
		return isMapping$3(rule) ? {
			at: child(at, last),
			takes: (field) => ofRule.has(field) && !Object.hasOwn(rule, field)
		} : void 0;
	}
	if (value !== null) return void 0;
	if (name === "metadata" && under === "") return {
		at,
		takes: (field) => ofMetadata.has(field)
	};
	return (name === "labels" || name === "annotations") && under === "/metadata" || (name === "data" || name === "stringData") && under === "" ? {
		at,
		takes: (_, own) => own !== null && typeof own !== "object"
	} : void 0;
}
// src/rules/schema/flattened-manifest.ts
/** Fields that an object never has at its root, and where each belongs. */
var homes = {
	name: "metadata",
	namespace: "metadata",
	labels: "metadata",
	annotations: "metadata",
	resources: "rules",
	verbs: "rules",
	resourceNames: "rules"
};
var flattened_manifest_default = defineRule({
	id: "flattened-manifest",
	scope: "document",
	kinds: [],
	reads: ["schema"],
	cases: { flattened: "Fields that belong deeper stand at the root." },
	docs: {
		what: "The fields of an object stand under their parents.",
		why: "Text that lost its indentation is still YAML: the object has then no name and no data, and its settings are unknown fields.",
		fix: "Indent the fields under the parent that is empty now.",
		sources: ["https://kubernetes.io/docs/concepts/overview/working-with-objects/"]
	},
	*check(manifest, known) {
		const [first, ...others] = lostFields(manifest, known);
		if (first === void 0) return;
		yield {
			case: "flattened",
			place: at$1(manifest, child("", first.field), "key"),
			message: text`Indentation was lost: ${untrusted(first.field)} belongs under ${untrusted(first.home)}${others.length > 0 ? text`, and ${others.length} more at the root ${others.length === 1 ? text`belongs` : text`belong`} elsewhere` : text``}. As written the object has no ${untrusted(first.home)} of its own, and the API server refuses it.`,
			help: text`Indent the fields under their parents again.`,
			explains: [manifest.place.pointer],
			...changesFor$6(manifest, known)
		};
	}
});
function changesFor$6(manifest, known) {
	const nest = homesOf(manifest.value, known.schema(manifest));
	return nest === void 0 ? {} : { changes: [{
		place: manifest.place,
		nest
	}] };
}
function lostFields(manifest, known) {
	const { value } = manifest;
	if (!isMapping$3(value) || manifest.kind === "" || manifest.kind.endsWith("List")) return [];
	const emptied = (parent) => !isMapping$3(value[parent]);
	const inMetadata = [
		"name",
		"namespace",
		"labels",
		"annotations"
	].filter((field) => field in value);
	const written = "metadata" in value && value.metadata === null;
	const isBuiltIn = () => known.schema(manifest).standing.is === "built-in";
	if (inMetadata.length > 0 && emptied("metadata") && (written || isBuiltIn())) return inMetadata.map(withHome);
	const inRules = [
		"resources",
		"verbs",
		"resourceNames"
	].filter((field) => field in value);
	if (/^(?:Cluster)?Role$/.test(manifest.kind) && inRules.length > 0) return inRules.map(withHome);
	return lostFromNull(value, isBuiltIn);
}
function withHome(field) {
	return {
		field,
		home: homes[field] ?? "metadata"
	};
}
/** `data:` and nothing under it, while scalars that no object has stand at the root. */
function lostFromNull(value, isBuiltIn) {
	const home = [
		"data",
		"stringData",
		"spec"
	].find((parent) => parent in value && value[parent] === null);
	if (home === void 0 || !isBuiltIn()) return [];
	const rootFields = /* @__PURE__ */ new Set([
		"apiVersion",
		"kind",
		"metadata",
		"type",
		"immutable",
		"data",
		"stringData",
		"binaryData",
		"spec",
		"status",
		"sops"
	]);
	return Object.keys(value).filter((field) => !rootFields.has(field) && !isMapping$3(value[field])).map((field) => ({
		field,
		home
	}));
}
// src/rules/schema/invalid-data-entry.ts
/** What a client-side apply can carry: it repeats the object in an annotation, and all annotations together may have this size. */
var annotationLimit = 262144;
var invalid_data_entry_default = defineRule({
	id: "invalid-data-entry",
	scope: "document",
	kinds: ["ConfigMap", "Secret"],
	reads: ["refusals"],
	yieldsTo: ["flattened-manifest"],
	cases: {
		entry: "A key, a value or a size that the API server does not take.",
		"near-limit": "The object is too large for a client-side apply."
	},
	docs: {
		what: "The entries of a ConfigMap or Secret have valid keys, strings as values, and at most 1 MiB together.",
		why: "Unquoted numbers and booleans are no strings to the API server, which refuses the object; a key that is no file name cannot be mounted.",
		fix: "Quote the value. Name keys with letters, digits, hyphens, underscores and dots.",
		sources: ["https://kubernetes.io/docs/concepts/configuration/configmap/#configmap-object", "https://github.com/kubernetes/kubectl/issues/712"]
	},
	*check(manifest, known) {
		const refused = refusedOf("data-entry", manifest, known);
		for (const refusal of refused) yield reportRefused(refusal, manifest, {
			case: "entry",
			why: text` The API server refuses the object.`,
			help: adviseOn(refusal, manifest),
			...isUnquoted(refusal, manifest) ? { changes: [{
				place: at$1(manifest, refusal.pointer),
				quote: true
			}] } : {}
		});
		if (refused.length === 0) yield* nearLimit(manifest);
	}
});
var adviceOn$2 = {
	duplicate: text`Keep it in one of the two.`,
	"too-long": text`Shorten it, split the object, or keep the data elsewhere.`,
	invalid: text`Rename the key, and where it is used.`
};
function adviseOn({ reason, pointer }, manifest) {
	if (reason !== "decode") return adviceOn$2[reason] ?? text`Correct the entry.`;
	if (pointer.startsWith("/binaryData/")) return text`Encode it as base64, or put plain text under data.`;
	const value = valueAt(manifest.value, pointer);
	if (value !== null && typeof value === "object") return text`Write it as one text: a block that begins with | keeps it as it is.`;
	return text`Quote the value.`;
}
/** A number, a boolean or the like under `data` or `stringData`. */
function isUnquoted({ reason, pointer }, manifest) {
	const value = valueAt(manifest.value, pointer);
	return reason === "decode" && !pointer.startsWith("/binaryData/") && (typeof value === "number" || typeof value === "boolean");
}
function* nearLimit(manifest) {
	const { value } = manifest;
	if (!isMapping$3(value) || isSopsEncrypted(value)) return;
	const size = [
		"data",
		"binaryData",
		"stringData"
	].reduce((total, field) => total + sizeOf(value[field]), 0);
	if (size <= annotationLimit) return;
	yield {
		case: "near-limit",
		place: at$1(manifest, "data" in value ? "/data" : "/binaryData", "key"),
		message: text`The data has ${size} bytes. A client-side kubectl apply repeats it in an annotation, and the API server refuses annotations of more than ${annotationLimit} bytes.`,
		help: text`Apply it with --server-side, or split it.`
	};
}
function sizeOf(entries) {
	if (!isMapping$3(entries)) return 0;
	return Object.values(entries).reduce((total, item) => total + (typeof item === "string" ? Buffer.byteLength(item) : 0), 0);
}
// src/rules/schema/invalid-label-key.ts
var invalid_label_key_default = defineRule({
	id: "invalid-label-key",
	scope: "document",
	kinds: [],
	reads: ["refusals"],
	yieldsTo: ["flattened-manifest"],
	cases: { label: "A label or annotation that the API server does not take." },
	docs: {
		what: "Label keys, label values and annotation keys have the form that the API server takes.",
		why: "One wrong character in a key makes the API server refuse the whole object.",
		fix: "A key is an optional DNS prefix with a slash and a name of at most 63 letters, digits, hyphens, underscores and dots; a value is of that form too. Quote numbers and booleans.",
		sources: ["https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#syntax-and-character-set"]
	},
	*check(manifest, known) {
		for (const refusal of refusedOf("label", manifest, known)) {
			const { suggestion, ...bare } = refusal;
			yield reportRefused(refusal.reason === "decode" || suggestion === void 0 ? bare : refusal, manifest, {
				case: "label",
				why: text` The API server refuses the object.`,
				help: adviceOn$1[refusal.reason] ?? text`Correct the ${[refusal.part]}.`,
				...changesFor$5(refusal, manifest)
			});
		}
	}
});
var adviceOn$1 = {
	decode: text`Write it as text, in quotes.`,
	"too-long": text`Shorten it.`,
	"too-many": text`Shorten the annotations, or keep the data elsewhere: a ConfigMap, or a field of its own.`
};
/** Prefixes that everybody knows: a key that nearly has one is meant to. */
var wellKnown = /^(?:app\.kubernetes\.io|helm\.sh)\//;
function changesFor$5({ reason, part, pointer, suggestion }, manifest) {
	if (reason === "decode") return { changes: [{
		place: at$1(manifest, pointer),
		quote: true
	}] };
	if (part !== "key" || suggestion === void 0 || !wellKnown.test(suggestion)) return {};
	return { changes: [{
		place: at$1(manifest, pointer, "key"),
		rename: suggestion
	}] };
}
// src/rules/schema/invalid-object-name.ts
var invalid_object_name_default = defineRule({
	id: "invalid-object-name",
	scope: "document",
	kinds: [],
	reads: ["schema", "refusals"],
	yieldsTo: ["flattened-manifest"],
	cases: { name: "A name, or a reference to one, that the API server does not take." },
	docs: {
		what: "Objects have names that the API server takes.",
		why: "Most names are lower-case DNS names; an object with another name is refused, and a reference to one never resolves.",
		fix: "Use lower-case letters, digits, hyphens and dots, beginning and ending with a letter or digit.",
		sources: ["https://kubernetes.io/docs/concepts/overview/working-with-objects/names/"]
	},
	*check(manifest, known) {
		for (const refusal of refusedOf("object-name", manifest, known)) {
			if (isMisspelt(refusal, manifest, known)) continue;
			yield {
				...reportRefused(refusal, manifest, {
					case: "name",
					why: text` The API server refuses the object.`,
					help: refusal.reason === "required" ? text`Add it.` : text`Change the name, and every reference to it.`
				}),
				...changesFor$4(refusal, manifest)
			};
		}
	}
});
var naming = /* @__PURE__ */ new Set([
	"metadata",
	"name",
	"generateName"
]);
/** Whether a name is missing because its field is misspelt, which is told there, with the field that was meant. */
function isMisspelt({ reason, pointer }, manifest, known) {
	if (reason !== "required") return false;
	return known.schema(manifest).errors.some((error) => error.cause === "unknown-field" && parent(error.pointer) === pointer && error.nearest !== void 0 && naming.has(error.nearest));
}
/** A name is changed only to what another object calls this one already. */
function changesFor$4({ pointer, suggestion }, manifest) {
	if (pointer !== "/metadata/name" || suggestion === void 0) return {};
	return {
		changes: [{
			place: at$1(manifest, pointer),
			set: suggestion
		}],
		corroboration: {
			kind: manifest.kind,
			name: suggestion,
			is: "referred"
		}
	};
}
// src/usage/pod-specs.ts
/** Where the built-in kinds hold their PodSpec. https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/ */
var placesByKind = {
	Pod: "/spec",
	PodTemplate: "/template/spec",
	ReplicationController: "/spec/template/spec",
	Deployment: "/spec/template/spec",
	ReplicaSet: "/spec/template/spec",
	StatefulSet: "/spec/template/spec",
	DaemonSet: "/spec/template/spec",
	Job: "/spec/template/spec",
	CronJob: "/spec/jobTemplate/spec/template/spec"
};
/** The PodSpec of an object of a built-in kind; undefined where it has none. */
function podSpecOf(manifest) {
	const pointer = Object.hasOwn(placesByKind, manifest.kind) ? placesByKind[manifest.kind] : void 0;
	if (pointer === void 0) return void 0;
	const value = valueAt(manifest.value, pointer);
	return isMapping$3(value) ? {
		pointer,
		value
	} : void 0;
}
/** The mappings in a list field, each with its pointer. */
function itemsOf(owner, list) {
	return sequence(field$1(owner.value, list)).flatMap((value, index) => isMapping$3(value) ? [{
		pointer: child(child(owner.pointer, list), index),
		value
	}] : []);
}
/** Init, plain and ephemeral containers. */
function containersOf(spec) {
	return [
		"initContainers",
		"containers",
		"ephemeralContainers"
	].flatMap((list) => itemsOf(spec, list));
}
/** A mapping beneath an item by a short pointer (`/secret`, `/valueFrom`), or undefined. */
function below(item, pointer) {
	const value = valueAt(item.value, pointer);
	return isMapping$3(value) ? {
		pointer: join$3(item.pointer, pointer),
		value
	} : void 0;
}
// src/rules/schema/misplaced/report-misplaced.ts
/** The report of a field at a place where the API has none of its name. */
function misplaced(manifest, pointer, message, help, more = {}) {
	return {
		case: "misplaced",
		place: at$1(manifest, pointer, "key"),
		message: text`${message} The API server refuses the object.`,
		help,
		...more
	};
}
// src/rules/schema/misplaced/container-fields.ts
var wholeRefs = ["secretRef", "configMapRef"];
var keyRefs = ["secretKeyRef", "configMapKeyRef"];
/** References where env and envFrom do not take them, volumes of its own, and mounts of volumes that the Pod lacks. */
function* inContainer(manifest, spec, container) {
	for (const entry of itemsOf(container, "env")) yield* inEnv(manifest, entry);
	for (const source of itemsOf(container, "envFrom")) for (const key of keyRefs.filter((name) => name in source.value)) yield misplaced(manifest, child(source.pointer, key), text`${untrusted(key)} is not a field of envFrom entries, which take whole objects.`, text`Use ${untrusted(key.replace("Key", ""))} with a name, or move it to ${untrusted("env[].valueFrom")}.`);
	if ("volumes" in container.value) yield misplaced(manifest, child(container.pointer, "volumes"), text`${untrusted("volumes")} is a field of the Pod, not of a container.`, text`Move it beside ${untrusted("containers")}; the container names it under ${untrusted("volumeMounts")}.`);
	yield* undefinedVolumes(manifest, spec, container);
}
function* inEnv(manifest, entry) {
	for (const key of wholeRefs.filter((name) => name in entry.value)) yield misplaced(manifest, child(entry.pointer, key), text`${untrusted(key)} is not a field of env entries.`, text`Use envFrom for the whole object, or ${untrusted(`valueFrom.${key.replace("Ref", "KeyRef")}`)} with a name and a key.`);
	for (const key of keyRefs.filter((name) => name in entry.value)) yield misplaced(manifest, child(entry.pointer, key), text`${untrusted(key)} is not a field of env entries.`, text`Put it under ${untrusted("valueFrom")}.`);
	const from = below(entry, "/valueFrom");
	for (const key of wholeRefs.filter((name) => from !== void 0 && name in from.value)) {
		if (from === void 0) continue;
		yield misplaced(manifest, child(from.pointer, key), text`${untrusted(key)} is not a field of valueFrom, which takes one key of an object.`, text`Use ${untrusted(key.replace("Ref", "KeyRef"))} with a name and a key, or envFrom for the whole object.`, { explainsWhole: [at$1(manifest, from.pointer).pointer] });
	}
	const { value } = entry.value;
	if (from === void 0 || value === void 0 || value === null || value === "") return;
	yield {
		case: "value-and-valueFrom",
		place: at$1(manifest, child(entry.pointer, "valueFrom"), "key"),
		message: text`The env entry ${untrusted(stringOf(entry.value, "name") ?? "")} has a value and a valueFrom. The API server refuses the object.`,
		help: text`Keep one of the two.`,
		explains: [at$1(manifest, child(entry.pointer, "value")).pointer]
	};
}
function* undefinedVolumes(manifest, spec, container) {
	const defined = new Set(itemsOf(spec, "volumes").map((volume) => stringOf(volume.value, "name")));
	const claims = manifest.kind === "StatefulSet" ? itemsOf({
		pointer: "/spec",
		value: statefulSpec(manifest)
	}, "volumeClaimTemplates") : [];
	for (const claim of claims) defined.add(stringOf(field$1(claim.value, "metadata"), "name"));
	for (const mount of itemsOf(container, "volumeMounts")) {
		const name = stringOf(mount.value, "name");
		if (name === void 0 || name === "" || isTemplated(name) || defined.has(name)) continue;
		yield {
			case: "undefined-volume",
			place: at$1(manifest, child(mount.pointer, "name")),
			message: text`The Pod has no volume ${untrusted(name)}. The API server refuses the object.`,
			help: text`Define the volume under ${untrusted("volumes")}, or name one that is there.`
		};
	}
}
function statefulSpec(manifest) {
	const spec = field$1(manifest.value, "spec");
	return isMapping$3(spec) ? spec : {};
}
// src/rules/schema/misplaced/object-fields.ts
/** `immutable` under spec or metadata of a ConfigMap or Secret. */
function* immutableElsewhere(manifest) {
	for (const parent of ["spec", "metadata"]) {
		const holder = field$1(manifest.value, parent);
		if (!isMapping$3(holder) || !("immutable" in holder)) continue;
		const pointer = child(child("", parent), "immutable");
		const changes = [{
			place: at$1(manifest, pointer),
			moveInto: ""
		}];
		yield misplaced(manifest, pointer, text`${untrusted("immutable")} is a field of the ${untrusted(manifest.kind)} itself, not of its ${untrusted(parent)}${parent === "spec" ? text` (it has none)` : text``}: the object is not immutable.`, text`Move ${untrusted("immutable")} to the root, beside ${untrusted("data")}.`, {
			changes,
			...parent === "spec" ? { explains: [at$1(manifest, "/spec").pointer] } : {}
		});
	}
}
/** Subjects in a Role, which belong to its bindings. */
function* subjectsInRole(manifest) {
	if (!isMapping$3(manifest.value) || !("subjects" in manifest.value)) return;
	yield misplaced(manifest, "/subjects", text`${untrusted("subjects")} is not a field of a ${untrusted(manifest.kind)}: it grants to nobody.`, text`Name the subjects in a RoleBinding or ClusterRoleBinding that refers to it.`);
}
/** A namespace in a binding's roleRef. */
function* namespaceInRoleRef(manifest) {
	const roleRef = field$1(manifest.value, "roleRef");
	if (!isMapping$3(roleRef) || !("namespace" in roleRef)) return;
	yield misplaced(manifest, "/roleRef/namespace", text`${untrusted("namespace")} is not a field of a roleRef: a Role is always looked up in the binding's own namespace.`, text`Remove it; put the binding into the namespace of the Role.`);
}
// src/rules/schema/misplaced/type-fields.ts
/** An object without its kind or apiVersion: missing, or misspelt. */
function* missingType(manifest) {
	const missing = manifest.kind === "" ? "kind" : "apiVersion";
	if (!isMapping$3(manifest.value)) return;
	const known = /* @__PURE__ */ new Set([
		"metadata",
		"spec",
		"data",
		"stringData",
		"status",
		"rules",
		"type",
		"kind",
		"apiVersion"
	]);
	const misspelt = Object.keys(manifest.value).find((key) => !known.has(key) && nearTo(key, missing));
	yield {
		case: "missing-type",
		place: misspelt === void 0 ? at$1(manifest, "") : at$1(manifest, child("", misspelt), "key"),
		message: text`The object has no ${untrusted(missing)}. The API server cannot tell what it is and refuses it.`,
		help: misspelt === void 0 ? text`Add ${untrusted(missing)}.` : text`Did you mean ${untrusted(missing)}?`,
		explains: [manifest.place.pointer],
		...misspelt === void 0 ? {} : { changes: [{
			place: at$1(manifest, child("", misspelt), "key"),
			rename: missing
		}] }
	};
}
/** One letter lost, added or wrong, or two swapped: enough for the two names that are compared here. */
function nearTo(key, wanted) {
	const [a, b] = [key.toLowerCase(), wanted.toLowerCase()];
	if (a === b) return true;
	if (Math.abs(a.length - b.length) > 1) return false;
	let start = 0;
	while (start < a.length && a[start] === b[start]) start += 1;
	let end = 0;
	while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
	const [restA, restB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
	return restA.length <= 1 && restB.length <= 1 || restA.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}
// src/rules/schema/misplaced/volume-fields.ts
/** What people write for the name of the object, by the kind of source. */
var wrongNames = [{
	source: "/configMap",
	wrong: ["configMapName", "secretName"],
	right: "name"
}, {
	source: "/secret",
	wrong: ["name", "configMapName"],
	right: "secretName"
}];
/** A volume's source that names its object by a field of another source. */
function* inVolume(manifest, volume) {
	for (const { source, wrong, right } of wrongNames) yield* wrongName(manifest, below(volume, source), wrong, right);
	const projected = below(volume, "/projected");
	for (const source of projected === void 0 ? [] : itemsOf(projected, "sources")) {
		yield* wrongName(manifest, below(source, "/configMap"), ["configMapName", "secretName"], "name");
		yield* wrongName(manifest, below(source, "/secret"), ["secretName", "configMapName"], "name");
	}
}
function* wrongName(manifest, source, wrong, right) {
	if (source === void 0) return;
	for (const key of wrong.filter((name) => name in source.value)) {
		const pointer = child(source.pointer, key);
		const renames = !(right in source.value);
		yield misplaced(manifest, pointer, text`${untrusted(key)} is not a field here; the object is named by ${untrusted(right)}.`, text`Rename it to ${untrusted(right)}.`, {
			explains: [at$1(manifest, child(source.pointer, right)).pointer],
			...renames ? { explainsWhole: [at$1(manifest, source.pointer).pointer] } : {},
			...renames ? { changes: [{
				place: at$1(manifest, pointer, "key"),
				rename: right
			}] } : {}
		});
	}
}
// src/rules/schema/misplaced-field.ts
var misplaced_field_default = defineRule({
	id: "misplaced-field",
	scope: "document",
	kinds: [],
	reads: ["schema"],
	cases: {
		misplaced: "A field that stands where the API does not know it.",
		"value-and-valueFrom": "An env entry with both a value and a reference.",
		"undefined-volume": "A mount of a volume that the Pod does not have.",
		"missing-type": "An object without its kind or apiVersion."
	},
	docs: {
		what: "Fields stand where the API knows them.",
		why: "kubectl refuses an unknown field; other tools drop it silently, so that the setting never takes effect.",
		fix: "Move the field as the message says.",
		sources: ["https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/"]
	},
	*check(manifest) {
		if (manifest.kind === "" || manifest.apiVersion === "") yield* missingType(manifest);
		if (manifest.kind === "ConfigMap" || manifest.kind === "Secret") yield* immutableElsewhere(manifest);
		if (manifest.kind === "Role" || manifest.kind === "ClusterRole") yield* subjectsInRole(manifest);
		if (manifest.kind === "RoleBinding" || manifest.kind === "ClusterRoleBinding") yield* namespaceInRoleRef(manifest);
		const spec = podSpecOf(manifest);
		if (spec === void 0) return;
		for (const container of containersOf(spec)) yield* inContainer(manifest, spec, container);
		for (const volume of itemsOf(spec, "volumes")) yield* inVolume(manifest, volume);
	}
});
// src/rules/schema/removed-api-version.ts
var removed_api_version_default = defineRule({
	id: "removed-api-version",
	scope: "document",
	kinds: [],
	reads: ["schema"],
	cases: {
		removed: "An apiVersion that a version in use has removed.",
		"podsecuritypolicy-grant": "A role that grants use of PodSecurityPolicies."
	},
	docs: {
		what: "Objects use API versions that the clusters still serve.",
		why: "A removed API version is refused, although it worked before the upgrade.",
		fix: "Use the version that replaced it.",
		sources: ["https://kubernetes.io/docs/reference/using-api/deprecation-guide/"]
	},
	*check(manifest, known) {
		const { apiVersion, kind } = manifest;
		const { standing } = known.schema(manifest);
		if (standing.is === "built-in" && standing.removed !== void 0 && standing.unserved.length > 0) {
			const { since, replacement } = standing.removed;
			const everywhere = standing.served.length === 0;
			yield {
				case: "removed",
				place: at$1(manifest, "/apiVersion"),
				message: text`${untrusted(`${apiVersion} ${kind}`)} no longer exists since Kubernetes ${[since]}. The API server refuses the object.`,
				help: replaceBy(kind, replacement),
				...everywhere ? {} : { versions: standing.unserved },
				...replacement === void 0 || !keepsMeaning(manifest) ? {} : { changes: [{
					place: at$1(manifest, "/apiVersion"),
					set: replacement
				}] }
			};
		}
		if (kind !== "Role" && kind !== "ClusterRole") return;
		if (known.versions.some((minor) => Number(minor.slice(2)) < 25)) return;
		for (const [index, rule] of sequence(field$1(manifest.value, "rules")).entries()) {
			if (!stringsAt(rule, "resources").includes("podsecuritypolicies") || !stringsAt(rule, "verbs").includes("use")) continue;
			yield {
				case: "podsecuritypolicy-grant",
				place: at$1(manifest, `/rules/${index}/resources`),
				message: text`PodSecurityPolicy no longer exists since Kubernetes 1.25: this rule grants nothing.`,
				help: text`Remove the rule. Pod Security admission labels on the Namespace took its place; they do not protect Secrets.`
			};
		}
	}
});
/**
* Whether an object means the same under the version that replaced its own. What the schema refuses there shows; other defaults do not.
* https://kubernetes.io/docs/reference/using-api/deprecation-guide/
*/
function keepsMeaning({ apiVersion, kind, value }) {
	const spec = field$1(value, "spec");
	if (kind === "PodDisruptionBudget") return selectsSomething(field$1(spec, "selector"));
	if (/WebhookConfiguration$/.test(kind)) return sequence(field$1(value, "webhooks")).every((hook) => [
		"failurePolicy",
		"matchPolicy",
		"timeoutSeconds"
	].every((name) => field$1(hook, name) !== void 0));
	return !(kind === "StatefulSet" ? apiVersion === "apps/v1beta1" : kind === "DaemonSet" && apiVersion === "extensions/v1beta1") || field$1(field$1(spec, "updateStrategy"), "type") !== void 0;
}
/** An empty selector took no Pod, and takes all of them since policy/v1. */
function selectsSomething(selector) {
	return ["matchLabels", "matchExpressions"].some((name) => Object.keys(field$1(selector, name) ?? {}).length > 0);
}
function replaceBy(kind, replacement) {
	if (kind === "PodSecurityPolicy") return text`Use Pod Security admission labels on the Namespace; they do not restrict who reads Secrets.`;
	return replacement === void 0 ? text`Remove the object; nothing replaced it.` : text`Use ${untrusted(replacement)}.`;
}
// src/rules/schema/schema-violation.ts
var caseOf$1 = {
	"unknown-field": "unknown-field",
	"wrong-type": "wrong-type",
	"missing-field": "missing-field",
	"not-in-enum": "value",
	"bad-pattern": "value",
	"bad-format": "value",
	"out-of-range": "value",
	"wrong-length": "value",
	"not-unique": "value",
	"wrong-combination": "value"
};
var schema_violation_default = defineRule({
	id: "schema-violation",
	scope: "document",
	kinds: [],
	reads: ["schema", "refusals"],
	yieldsTo: [
		"flattened-manifest",
		"invalid-object-name",
		"invalid-label-key",
		"invalid-data-entry",
		"secret-data-not-base64",
		"secret-type-keys",
		"misplaced-field",
		"rbac-rule-never-matches"
	],
	cases: {
		"unknown-field": "A field that the kind does not have.",
		"wrong-type": "A value of another type than the field has.",
		"missing-field": "A required field is missing.",
		value: "A value that the schema does not take.",
		"api-validation": "What the API server checks beyond the schema."
	},
	docs: {
		what: "Objects fit the schemas of the Kubernetes versions in use, and what the API server checks besides.",
		why: "kubectl refuses unknown fields, and the API server refuses wrong types, missing fields and values out of range.",
		fix: "Correct the field; the message names the nearest one that exists.",
		sources: ["https://kubernetes.io/docs/reference/using-api/api-concepts/#field-validation"]
	},
	*check(manifest, known) {
		const errors = known.schema(manifest).errors.filter((error) => !isOpaque(error, manifest));
		for (const error of errors) if (!isEcho$1(error, errors) && !isEmptyTwice(error, errors)) yield reportError(error, manifest, known);
		const told = new Set(errors.map((error) => error.pointer));
		for (const topic of ["value", "rbac-binding"]) for (const refusal of refusedOf(topic, manifest, known)) {
			if (told.has(refusal.pointer) || isEchoed(refusal, errors)) continue;
			yield reportRefused(refusal, manifest, {
				case: "api-validation",
				why: text` The API server refuses the object.`,
				help: refusal.suggestion === void 0 ? adviceOn[refusal.reason] : text``,
				...refusal.suggestion === void 0 || refusal.reason !== "not-supported" ? {} : { changes: [{
					place: at$1(manifest, refusal.pointer),
					set: refusal.suggestion
				}] }
			});
		}
	}
});
/** What a tool replaces before an apply has no type yet, and SOPS adds a field of its own. */
function isOpaque(error, manifest) {
	if (error.pointer === "/sops" && isSopsEncrypted(manifest.value)) return true;
	const value = valueAt(manifest.value, error.pointer);
	return isCiphertext(value) || typeof value === "string" && error.cause !== "unknown-field" && isTemplated(value);
}
/** A misspelt required field is unknown and missing at once: one cause, told at the field that is there. */
function isEcho$1(error, errors) {
	if (error.cause !== "missing-field") return false;
	return errors.some((other) => other.cause === "unknown-field" && other.nearest === error.field && parent(other.pointer) === error.pointer);
}
/** An empty string is too short, and so matches no pattern. */
function isEmptyTwice({ cause, pointer }, errors) {
	return cause === "bad-pattern" && errors.some((other) => other.cause === "wrong-length" && other.pointer === pointer);
}
var adviceOn = {
	required: text`Add it.`,
	invalid: text`Correct the value.`,
	"not-supported": text`Use a value that is taken.`,
	duplicate: text`Remove one of the two, or give it another name.`,
	"too-long": text`Shorten it.`,
	"too-many": text`Remove what is too much.`,
	forbidden: text`Remove it.`,
	"not-found": text`Correct the name, or define what it names.`,
	decode: text`Correct the value.`
};
/** The same for what the API server asks for beyond the schema. */
function isEchoed(refusal, errors) {
	if (refusal.reason !== "required") return false;
	return errors.some((error) => {
		if (error.cause !== "unknown-field" || error.nearest === void 0) return false;
		const owner = parent(error.pointer);
		return refusal.pointer === owner || refusal.pointer === child(owner, error.nearest);
	});
}
function reportError(error, manifest, known) {
	const partly = error.versions.length > 0 && error.versions.length < known.versions.length;
	const { message, help } = tellSchemaError(error, manifest, partly);
	return {
		case: caseOf$1[error.cause],
		place: at$1(manifest, error.pointer, error.part),
		message,
		help,
		...error.field === void 0 ? {} : { distinct: error.field },
		...partly ? { versions: error.versions } : {},
		...partly ? {} : changesFor$3(error, manifest),
		...error.cause === "missing-field" && error.field !== void 0 ? { explains: [at$1(manifest, child(error.pointer, error.field)).pointer] } : {}
	};
}
/** `512 MB` and its like: a number of bytes that only has a letter or a blank too much. */
function isBytes(value) {
	return typeof value === "string" && /^\d+(?:\.\d+)?\s*[KMGTP]i?B?$/.test(value);
}
/** A name or a member of an enum that is nearly right, text that lacks its quotes, and bytes. */
function changesFor$3(error, manifest) {
	const { cause, pointer } = error;
	const nearest = error.rivalled ? void 0 : error.nearest;
	if (cause === "unknown-field" && nearest !== void 0) return { changes: [{
		place: at$1(manifest, pointer, "key"),
		rename: nearest
	}] };
	if (cause === "not-in-enum" && nearest !== void 0) return { changes: [{
		place: at$1(manifest, pointer),
		set: nearest
	}] };
	if (error.cause === "bad-format" && nearest !== void 0 && isBytes(valueAt(manifest.value, pointer))) return { changes: [{
		place: at$1(manifest, pointer),
		set: nearest
	}] };
	const lacksQuotes = error.expected.length === 1 && error.expected[0] === "string" && [
		"integer",
		"number",
		"boolean"
	].includes(error.found ?? "");
	return cause === "wrong-type" && lacksQuotes ? { changes: [{
		place: at$1(manifest, pointer),
		quote: true
	}] } : {};
}
// src/facts/meant-as.ts
/** Fewer bytes than these are printable by chance. */
var fewestPrintable = 6;
/**
* What a text under `data` of a Secret that is not base64 was meant as: the text itself, or base64 without its padding or in the alphabet of
* URLs. Undefined where it may be either, as with random bytes in that alphabet, or base64 with a blank in it.
*/
function meantAs(written) {
	const core = written.trim();
	if (core === "") return void 0;
	if (/\s/.test(core)) return isBroken(core) ? void 0 : "plain";
	if (!/^[A-Za-z0-9+/_-]+={0,2}$/.test(core)) return "plain";
	const letters = core.replace(/=+$/, "");
	if (letters.length % 4 === 1) return core === letters ? "plain" : void 0;
	const bytes = Buffer.from(letters.replaceAll("-", "+").replaceAll("_", "/"), "base64");
	if (bytes.length >= fewestPrintable && /^[\t\n\r\x20-\x7e]*$/.test(bytes.toString("latin1"))) return "base64";
	return core !== letters || isMixed(letters) && letters.length >= 16 ? void 0 : "plain";
}
/** Base64 that blanks or line ends cut into pieces. */
function isBroken(core) {
	const packed = core.replace(/\s/g, "");
	return /^[A-Za-z0-9+/_-]{12,}={0,2}$/.test(packed) && (packed.endsWith("=") || isMixed(packed));
}
function isMixed(letters) {
	return /[a-z]/.test(letters) && /[A-Z]/.test(letters) && /\d/.test(letters);
}
// src/rules/schema/secret-data-not-base64.ts
var secret_data_not_base64_default = defineRule({
	id: "secret-data-not-base64",
	scope: "document",
	kinds: ["Secret"],
	reads: ["refusals"],
	yieldsTo: ["flattened-manifest", "invalid-data-entry"],
	cases: { encoding: "A value under data that is not base64." },
	docs: {
		what: "Values under a Secret\u2019s data are standard base64 with padding.",
		why: "The API server decodes them and refuses the Secret otherwise.",
		fix: "Put plain text under stringData, or encode it: printf %s VALUE | base64 -w0.",
		sources: ["https://kubernetes.io/docs/concepts/configuration/secret/#restriction-names-data"]
	},
	*check(manifest, known) {
		for (const refusal of refusedOf("secret-data", manifest, known)) {
			const value = valueAt(manifest.value, refusal.pointer);
			if (typeof value === "string" && (isCiphertext(value) || isTemplated(value))) continue;
			yield reportRefused(refusal, manifest, {
				case: "encoding",
				why: text` The API server cannot decode it and refuses the Secret.`,
				help: text`Put plain text under stringData, or encode it as base64.`,
				...changesFor$2(refusal, manifest)
			});
		}
	}
});
function changesFor$2({ pointer }, manifest) {
	const value = valueAt(manifest.value, pointer);
	const [list, key = ""] = tokens(pointer);
	const isUnquoted = typeof value === "number" || typeof value === "boolean";
	const meant = typeof value === "string" ? meantAs(value) : isUnquoted ? "plain" : void 0;
	if (meant === void 0 || list !== "data" || valueAt(manifest.value, child("/stringData", key)) !== void 0) return {};
	const place = at$1(manifest, pointer);
	if (meant === "base64") return { changes: [{
		place,
		encode: "standard"
	}] };
	return { changes: [...isUnquoted ? [{
		place,
		quote: true
	}] : [], {
		place,
		moveInto: "stringData"
	}] };
}
// src/rules/schema/secret-type-keys.ts
var secret_type_keys_default = defineRule({
	id: "secret-type-keys",
	scope: "document",
	kinds: ["Secret"],
	reads: ["refusals"],
	yieldsTo: ["flattened-manifest", "secret-type-changed"],
	cases: {
		missing: "The type demands keys or content that are not there.",
		"fitting-type": "An Opaque Secret has exactly the keys of a built-in type."
	},
	docs: {
		what: "A Secret of a built-in type holds the keys that the type demands.",
		why: "The API server refuses it otherwise, and what reads it expects those keys.",
		fix: "Add the keys, or change the type to Opaque.",
		sources: ["https://kubernetes.io/docs/concepts/configuration/secret/#secret-types"]
	},
	*check(manifest, known) {
		const encrypted = isSopsEncrypted(manifest.value);
		for (const refusal of refusedOf("secret-type", manifest, known)) {
			if (encrypted && refusal.reason !== "required") continue;
			yield reportRefused(refusal, manifest, {
				case: "missing",
				why: text` The API server refuses the Secret.`,
				help: text`Add what the type demands, or use another type.`
			});
		}
		yield* fittingType(manifest);
	}
});
function* fittingType(manifest) {
	const { value } = manifest;
	if (!isMapping$3(value) || (stringOf(value, "type") ?? "Opaque") !== "Opaque") return;
	const keys = ["data", "stringData"].flatMap((field) => isMapping$3(value[field]) ? Object.keys(value[field]) : []);
	const set = new Set(keys);
	const fits = set.size === 2 && set.has("username") && set.has("password") ? "kubernetes.io/basic-auth" : set.size === 1 && set.has(".dockerconfigjson") ? "kubernetes.io/dockerconfigjson" : void 0;
	if (fits === void 0) return;
	yield {
		case: "fitting-type",
		place: "type" in value ? at$1(manifest, "/type") : at$1(manifest, "", "key"),
		message: text`The keys of this Secret are those of the type ${untrusted(fits)}, which the API server would check for you.`,
		help: text`Use ${untrusted(fits)} for a new Secret. The type of an existing one cannot be changed.`
	};
}
// src/rules/schema/unknown-kind.ts
var unknown_kind_default = defineRule({
	id: "unknown-kind",
	scope: "document",
	kinds: [],
	reads: ["schema"],
	cases: {
		unknown: "No version in use serves the kind or version.",
		"some-versions": "Some of the versions in use do not serve it."
	},
	docs: {
		what: "Kinds of built-in groups are served by the Kubernetes versions in use.",
		why: "The API server does not know the object: nothing of it is applied.",
		fix: "Correct the kind or the apiVersion.",
		sources: ["https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.34/"]
	},
	*check(manifest, known) {
		const { apiVersion, kind } = manifest;
		if (kind === "" || apiVersion === "" || isTemplated(kind) || isTemplated(apiVersion)) return;
		const { standing } = known.schema(manifest);
		if (standing.is === "unknown-custom" && standing.nearest !== void 0) yield {
			case: "unknown",
			place: at$1(manifest, "/apiVersion"),
			...tell$3(manifest, standing.nearest)
		};
		if (standing.is !== "built-in" || standing.unserved.length === 0 || standing.removed !== void 0) return;
		const everywhere = standing.served.length === 0;
		const field = standing.nearest === void 0 || standing.nearest.kind !== kind ? "/kind" : "/apiVersion";
		if (everywhere) yield {
			case: "unknown",
			place: at$1(manifest, field),
			...tell$3(manifest, standing.nearest)
		};
		else yield {
			case: "some-versions",
			place: at$1(manifest, "/apiVersion"),
			message: text`${untrusted(`${apiVersion} ${kind}`)} is not served by Kubernetes ${[standing.unserved.join(", ")]}, which is in use here. The API server there does not know the object.`,
			help: text`Use a version that all clusters serve, or narrow kubernetes-versions for this path.`,
			versions: standing.unserved
		};
	}
});
function tell$3(manifest, nearest) {
	const { apiVersion, kind } = manifest;
	const message = text`Kubernetes has no ${untrusted(`${apiVersion} ${kind}`)}. The API server refuses the object.`;
	if (nearest === void 0) return {
		message,
		help: text`Correct the kind or the apiVersion.`
	};
	return {
		message,
		help: text`Did you mean ${untrusted(`${nearest.apiVersion} ${nearest.kind}`)}?`,
		changes: [...nearest.apiVersion === apiVersion ? [] : [{
			place: at$1(manifest, "/apiVersion"),
			set: nearest.apiVersion
		}], ...nearest.kind === kind ? [] : [{
			place: at$1(manifest, "/kind"),
			set: nearest.kind
		}]]
	};
}
// src/rules/schema/yaml-parse-error.ts
var caseOf = (flaw) => flaw.kind === "duplicate-key" ? "duplicate-key" : "syntax";
/** What only a Kubernetes file says, also in the fragments that people paste without `kind`. */
var kubernetesWords = /^\s*(?:-\s+)?["']?(?:apiVersion|kind|configMapKeyRef|secretKeyRef|configMapRef|secretRef|containers|roleRef)["']?\s*:/m;
var yaml_parse_error_default = defineRule({
	id: "yaml-parse-error",
	scope: "file",
	kinds: [],
	words: [
		"apiVersion",
		"kind",
		"KeyRef",
		"MapRef",
		"secretRef",
		"containers",
		"roleRef",
		"resources",
		"dependencies"
	],
	cases: {
		syntax: "The text is not YAML.",
		"duplicate-key": "A mapping holds a key twice."
	},
	docs: {
		what: "A manifest is valid YAML, and no mapping holds a key twice.",
		why: "kubectl refuses the whole file, and of two equal keys the API server refuses the object while other tools silently keep the last.",
		fix: "Correct the line. Of two equal keys keep one; two objects in one file need a line of three dashes between them.",
		sources: ["https://kubernetes.io/docs/reference/using-api/api-concepts/#field-validation"]
	},
	*check(file) {
		if (!isKubernetes(file)) return;
		const second = secondObjects(file.flaws);
		for (const flaw of file.flaws) {
			if (flaw.template && !flaw.read || second.rest.has(flaw)) continue;
			const place = {
				file: file.path,
				document: flaw.document,
				pointer: "",
				span: flaw.span
			};
			yield {
				case: caseOf(flaw),
				place,
				...tell$2(flaw, place, second.begin.has(flaw))
			};
		}
	}
});
function tell$2(flaw, place, beginsObject) {
	if (flaw.first === void 0) return {
		message: text`Not valid YAML: ${flaw.reason}. This document cannot be applied${flaw.read ? text`` : text` and was not checked`}.`,
		help: text`Correct this line; the reason may lie in the lines just above.`
	};
	const first = {
		...place,
		span: flaw.first
	};
	if (beginsObject) return {
		message: text`A second object begins here, and no line of three dashes stands before it. Read as one object its keys are written twice: the API server refuses it, and tools that take it drop the first object.`,
		help: text`Put a line of three dashes before the second object.`,
		related: [{
			place: first,
			message: text`The first object has the key here.`
		}]
	};
	return {
		message: text`${sentence(flaw.reason)}. The API server refuses an object with two equal keys, and tools that take it keep only the last value.`,
		help: text`Keep one of the two. If two objects are meant, put a line of three dashes between them.`,
		related: [{
			place: first,
			message: text`The key stands here first.`
		}]
	};
}
/**
* Where two objects stand in one document, every key of the second that the first has is there twice, their type among them. That is one
* mistake: the flaws at which a second object begins, and the rest of them.
*/
function secondObjects(flaws) {
	const repeated = /* @__PURE__ */ new Map();
	for (const flaw of flaws) {
		if (flaw.kind !== "duplicate-key" || flaw.span.column !== 1 || flaw.first?.column !== 1) continue;
		const before = repeated.get(flaw.document);
		if (before === void 0) repeated.set(flaw.document, [flaw]);
		else before.push(flaw);
	}
	const second = [...repeated.values()].filter((ofOne) => {
		const keys = ofOne.map(keyOf$5);
		return keys.includes("apiVersion") && keys.includes("kind");
	});
	return {
		begin: new Set(second.flatMap(([first]) => first ?? [])),
		rest: new Set(second.flatMap(([, ...others]) => others))
	};
}
function keyOf$5({ reason }) {
	const [key] = reason.flatMap((part) => typeof part === "string" ? [] : [String(part.untrusted)]);
	return key ?? "";
}
/** Values, workflows and compose files are somebody else's YAML. */
function isKubernetes(file) {
	if (file.role === "values") return false;
	return file.manifests.length > 0 || file.role === "kustomization" || file.role === "chart" || kubernetesWords.test(file.text);
}
/** Reasons are told within a sentence; here one begins it. */
function sentence([first, ...rest]) {
	return typeof first === "string" ? [first.charAt(0).toUpperCase() + first.slice(1), ...rest] : text`${first === void 0 ? [] : [first, ...rest]}`;
}
// src/rules/tokens/credential-in-configmap.ts
var credential_in_configmap_default = defineRule({
	id: "credential-in-configmap",
	scope: "file",
	kinds: ["ConfigMap"],
	yieldsTo: ["plaintext-token"],
	cases: {
		likely: "A random-looking value under a credential\u2019s name.",
		possible: "A plain literal under a credential\u2019s name."
	},
	docs: {
		what: "A ConfigMap holds no credential.",
		why: "ConfigMaps give no confidentiality: they are readable more widely than Secrets, never encrypted at rest by habit, and shown by every tool.",
		fix: "Put the key into a Secret that is made outside of git, and have the workload read it with secretKeyRef or mount it.",
		sources: ["https://kubernetes.io/docs/concepts/configuration/configmap/"]
	},
	*check(file) {
		for (const credential of file.credentials()) {
			if (ruleFor(credential) !== "credential-in-configmap") continue;
			const where = whereOf(credential);
			const move = text`move the key to a Secret that is made outside of git, and read it with secretKeyRef or a volume`;
			if (credential.tier === "possible") yield reportCredential(credential, {
				case: "possible",
				message: text`What may be a credential is committed ${where}, and ConfigMaps give no confidentiality. ${proofOf(credential)}${opensOf(credential)}`,
				help: text`If it is one, change it, and ${move}.`
			});
			else yield reportCredential(credential, {
				case: "likely",
				message: text`A credential is committed ${where}, and ConfigMaps give no confidentiality. ${proofOf(credential)}${opensOf(credential)}`,
				help: text`Change it where it is used, as git history keeps this one; then ${move}.`
			});
		}
	}
});
// src/usage/env-literals.ts
/** The variables of all containers of an object of a built-in kind that have a value of their own and nothing beside it. */
function envLiteralsOf(manifest) {
	const spec = podSpecOf(manifest);
	if (spec === void 0) return [];
	return containersOf(spec).flatMap((container) => itemsOf(container, "env").flatMap(({ pointer, value: entry }) => {
		const [name, value] = [stringOf(entry, "name"), stringOf(entry, "value")];
		if (name === void 0 || value === void 0 || "valueFrom" in entry) return [];
		return [{
			name,
			value,
			pointer: `${manifest.place.pointer}${pointer}/value`
		}];
	}));
}
/** The variable whose whole value stands at a pointer from the document's root. */
function envLiteralAt(manifest, pointer) {
	if (!within(pointer, manifest.place.pointer) || tokens(pointer).at(-3) !== "env") return void 0;
	return envLiteralsOf(manifest).find((one) => one.pointer === pointer);
}
// src/rules/tokens/credential-in-env-literal.ts
var credential_in_env_literal_default = defineRule({
	id: "credential-in-env-literal",
	scope: "file",
	kinds: [],
	yieldsTo: ["plaintext-token"],
	cases: {
		likely: "A random-looking value under a credential\u2019s name, in a Pod or in a chart\u2019s values.",
		possible: "A plain literal under a credential\u2019s name, in a Pod.",
		"possible-value": "A plain literal under a credential\u2019s name, in a chart\u2019s values."
	},
	docs: {
		what: "Credentials reach containers by reference, never as a literal in env, args, command or a chart\u2019s values.",
		why: "The literal is in git, and in the cluster everyone who may read Pods sees it; arguments are also in the process list.",
		fix: "Use valueFrom.secretKeyRef, or an existing Secret that the chart can name. A proven fix writes that reference for a variable of a Pod; the Secret is made outside of git, with a new value.",
		sources: ["https://kubernetes.io/docs/tasks/inject-data-application/distribute-credentials-secure/", "https://kubernetes.io/docs/concepts/security/secrets-good-practices/#restrict-secret-access-to-specific-containers"]
	},
	*check(file) {
		for (const credential of file.credentials()) {
			if (ruleFor(credential) !== "credential-in-env-literal") continue;
			const where = whereOf(credential);
			if (credential.tier === "possible") yield reportCredential(credential, {
				case: credential.holder === "values" ? "possible-value" : "possible",
				message: text`What may be a credential is committed ${where}. ${proofOf(credential)}${opensOf(credential)} ${seenBy(credential)}`,
				help: text`If it is one, change it, and ${reference$1(credential)}.`,
				changes: changesFor$1(credential)
			});
			else yield reportCredential(credential, {
				case: "likely",
				message: text`A credential is committed ${where}. ${proofOf(credential)}${opensOf(credential)} ${seenBy(credential)}`,
				help: text`Change it where it is used, as git history keeps this one; then ${reference$1(credential)}.`,
				changes: changesFor$1(credential)
			});
		}
	}
});
function seenBy({ holder }) {
	return holder === "values" ? text`The Helm release keeps it as well.` : text`So can whoever may read the Pod.`;
}
function reference$1({ holder }) {
	return holder === "values" ? text`name an existing Secret in the values, made outside of git` : text`use valueFrom.secretKeyRef with a Secret that is made outside of git`;
}
/** A reference in place of the value, and of the same value in other containers; only where each is the whole value of a variable. */
function changesFor$1({ object, place, also }) {
	const changes = [];
	for (const one of [place, ...also]) {
		const entry = object === void 0 || one.within !== void 0 ? void 0 : envLiteralAt(object, one.pointer);
		if (entry === void 0) return [];
		changes.push({
			place: one,
			fromSecret: { env: entry.name }
		});
	}
	return changes;
}
// src/facts/tell-secret-tool.ts
var names$1 = {
	"external-secrets": "External Secrets",
	"sealed-secrets": "Sealed Secrets",
	sops: "SOPS",
	"secrets-store": "the Secrets Store CSI driver"
};
/** A tool by its name and how much it is used: `External Secrets (12 objects, store ClusterSecretStore "aws")`. */
function tellSecretTool({ tool, objects }, store) {
	const noun = tool === "sops" ? "encrypted document" : "object";
	const of = store === void 0 ? text`` : text`, store ${[store.kind]} ${untrusted(store.name)}`;
	return objects === 0 ? [names$1[tool]] : text`${[names$1[tool]]} (${objects} ${[objects === 1 ? noun : `${noun}s`]}${of})`;
}
/** A store that an ExternalSecret beside an object may read from: one of its namespace, else one of the cluster, else the most used one. */
function storeFor(object, { stores }) {
	return stores.find(({ namespace }) => namespace !== void 0 && namespace === object?.namespace) ?? stores.find(({ kind }) => kind === "ClusterSecretStore") ?? stores[0];
}
// src/rules/tokens/external-secrets-adoption.ts
var external_secrets_adoption_default = defineRule({
	id: "external-secrets-adoption",
	scope: "run",
	kinds: [],
	follows: [
		"plaintext-token",
		"secret-manifest-committed",
		"credential-in-configmap"
	],
	cases: {
		"in-use": "A credential is committed where others are made with a tool.",
		choose: "A credential is committed, and the repository uses no tool for them."
	},
	docs: {
		what: "What is committed instead of a credential follows what the repository uses already.",
		why: "A Secret that a controller makes from a store, or that is encrypted for the cluster, leaves nothing to leak in git, and names and keys stay what workloads expect.",
		fix: "Write the object that makes the Secret, with the same name and keys, and take the values out.",
		sources: [
			"https://external-secrets.io/latest/api/externalsecret/",
			"https://kubernetes.io/docs/concepts/security/secrets-good-practices/",
			"https://github.com/bitnami-labs/sealed-secrets#usage",
			"https://getsops.io/docs/",
			"https://secrets-store-csi-driver.sigs.k8s.io/"
		]
	},
	*check({ credentialsFound, secretTools }) {
		const found = credentialsFound.find(isOfKubernetes);
		if (found === void 0 || secretTools === void 0) return;
		const [tool] = secretTools;
		yield tool === void 0 ? tellChoice(found) : tellTool(found, tool);
	}
});
/** Cases of a value that opens something, or that nobody can tell from one. */
var real$1 = /* @__PURE__ */ new Set([
	"confirmed",
	"likely",
	"possible"
]);
/**
* What a Secret made in another way can stand for: values of a Secret, and of a ConfigMap where they are credentials. Where SOPS was to
* encrypt a value, its own rule says so already.
*/
function isOfKubernetes({ rule, object, case: situation }) {
	if (object === void 0 || !real$1.has(situation)) return false;
	return rule === "plaintext-token" ? object.kind === "Secret" : rule === "secret-manifest-committed" || rule === "credential-in-configmap";
}
function tellTool(found, tool) {
	const store = storeFor(found.object, tool);
	return {
		case: "in-use",
		...placeOf$2(found),
		distinct: tool.tool,
		message: text`This repository already uses ${tellSecretTool(tool, store)}: what ${subjectOf(found)} holds can be made the same way.`,
		help: helps[tool.tool](found, store)
	};
}
function tellChoice(found) {
	return {
		case: "choose",
		...placeOf$2(found),
		distinct: "choose",
		message: text`What ${subjectOf(found)} holds is committed, and nothing in this repository makes Secrets in another way.`,
		help: text`Choose one way for all of them: External Secrets where a store of secrets is at hand (Vault, a cloud's secret manager), Sealed Secrets or SOPS where git is to hold everything, the Secrets Store CSI driver where no Secret is to exist at all.`
	};
}
/** One for the whole run: it stands at the first credential. */
function placeOf$2({ place, object }) {
	return {
		place,
		stable: "secret-tool",
		...object === void 0 ? {} : { object }
	};
}
function subjectOf({ object }) {
	if (object === void 0) return text`this file`;
	const { namespace, ...named } = object;
	return objectOf({
		...named,
		...namespace === "" ? {} : { namespace },
		place: {
			file: "",
			document: 0,
			pointer: ""
		},
		value: void 0
	});
}
var helps = {
	"external-secrets": (found, store) => text`Put the values into the store, and commit what makes the same Secret from there, such as ${externalSecret(found, store)}. Then take the values out of git and change them.`,
	"sealed-secrets": ({ place }) => text`Run ${untrusted("kubeseal --format yaml")} on the Secret of ${untrusted(place.file)}, and commit the SealedSecret that it writes instead. Then change the values.`,
	sops: ({ place }) => text`Run ${untrusted(`sops -e -i ${place.file}`)} and commit what it writes. Then change the values.`,
	"secrets-store": () => text`Put the values into the store, name them in a SecretProviderClass, and mount that; with secretObjects it makes the same Secret. Then take the values out of git and change them.`
};
/** Longest object that is shown; names of that length leave nothing to read. */
var longestExample = 600;
/** An ExternalSecret that makes the Secret under its own name, in one line of YAML. */
function externalSecret({ object }, store) {
	const name = nameOf$1(object?.name);
	const whole = `{apiVersion: external-secrets.io/v1, kind: ExternalSecret, metadata: {name: ${name}${object === void 0 || object.namespace === "" ? "" : `, namespace: ${nameOf$1(object.namespace)}`}}, spec: ${`{refreshInterval: 1h, secretStoreRef: ${store === void 0 ? "{name: STORE, kind: ClusterSecretStore}" : `{name: ${nameOf$1(store.name)}, kind: ${store.kind}}`}, target: {name: ${name}}, dataFrom: [{extract: {key: ${name}}}]}`}}`;
	return whole.length > longestExample ? untrusted("kind: ExternalSecret") : { untrusted: whole };
}
/** A name as YAML reads it as a text; what is no name of Kubernetes is left to be filled in. */
function nameOf$1(name) {
	if (name === void 0 || !/^[a-z0-9](?:[-a-z0-9.]{0,251}[a-z0-9])?$/.test(name)) return "NAME";
	return /^[a-z][-a-z0-9.]*$/.test(name) && !/^(?:y|n|yes|no|on|off|true|false|null)$/.test(name) ? name : `'${name}'`;
}
// src/rules/tokens/plaintext-token.ts
var plaintext_token_default = defineRule({
	id: "plaintext-token",
	scope: "file",
	kinds: [],
	cases: {
		confirmed: "A token whose checksum or content proves that it was issued.",
		likely: "A token of exact form that looks random, or a random-looking value under a credential\u2019s name.",
		locked: "The hash of a password, or a private key under a passphrase.",
		possible: "A plain literal under a credential\u2019s name.",
		expired: "A token that has expired by its own words.",
		identifier: "The public half of a credential: it names an account and opens nothing."
	},
	docs: {
		what: "No live credential is committed, in whatever field, file or encoding.",
		why: "Everyone who can read the repository, now or later, can use it, and git keeps it after the line is gone.",
		fix: "Revoke it where it was issued, then commit a reference instead: an ExternalSecret, a SealedSecret, a file encrypted with SOPS, or a secretKeyRef.",
		sources: ["https://kubernetes.io/docs/concepts/security/secrets-good-practices/#avoid-sharing-secret-manifests", "https://docs.github.com/en/code-security/secret-scanning/introduction/about-secret-scanning"]
	},
	*check(file) {
		for (const credential of file.credentials()) if (ruleFor(credential) === "plaintext-token") yield tell$1(credential);
	}
});
/** What opens nothing until a password is guessed. */
var locked = /* @__PURE__ */ new Set([
	"htpasswd-bcrypt",
	"htpasswd-md5",
	"htpasswd-sha1",
	"encrypted-private-key",
	"cosign-private-key"
]);
function tell$1(credential) {
	const called = capitalised(credential.called);
	const where = whereOf(credential);
	const opens = opensOf(credential);
	if (credential.identifier) return reportCredential(credential, {
		case: "identifier",
		message: text`${called} stands ${where}. It names an account and opens nothing alone, so nothing leaks by it.${opens}`,
		help: text`Make sure that its secret is not in the repository; keep both in the same Secret, outside of git.`
	});
	if (credential.expired) return reportCredential(credential, {
		case: "expired",
		message: text`${called} that has expired is committed ${where}. It opens nothing any more.${opens}`,
		help: text`Remove it, and make sure that nothing renews it from here.`
	});
	if (credential.family !== void 0 && locked.has(credential.family)) return reportCredential(credential, {
		case: "locked",
		message: text`${called} is committed ${where}. It opens nothing as it is, but whoever can read this repository can try passwords against it for as long as they like.${opens}`,
		help: text`Change the password, as git history keeps this one; then ${insteadOf(credential)}.`
	});
	if (credential.tier === "possible") return reportCredential(credential, {
		case: "possible",
		message: text`What may be a credential is committed ${where}. ${proofOf(credential)}${opens}`,
		help: text`If it is one, change it, and ${insteadOf(credential)}. If it is none, write a placeholder that says so.`
	});
	return reportCredential(credential, {
		case: credential.tier,
		message: text`${called} is committed ${where}. ${proofOf(credential)}${opens}`,
		help: text`${revokeFirst(credential)} Then ${insteadOf(credential)}.`
	});
}
/** What to commit in its place, by what holds it. */
function insteadOf({ holder }) {
	if (holder === "secret") return text`commit an ExternalSecret, a SealedSecret or a file encrypted with SOPS that makes this Secret`;
	if (holder === "config") return text`move the key to a Secret that is made outside of git, and read it with secretKeyRef`;
	if (holder === "container") return text`read it with valueFrom.secretKeyRef from a Secret that is made outside of git`;
	if (holder === "values") return text`let the chart read an existing Secret that is made outside of git`;
	return text`have the new one read from a secret store or from the environment`;
}
// src/rules/tokens/removed-token-needs-rotation.ts
var removed_token_needs_rotation_default = defineRule({
	id: "removed-token-needs-rotation",
	scope: "run",
	kinds: [],
	follows: [
		"plaintext-token",
		"secret-manifest-committed",
		"credential-in-configmap",
		"credential-in-env-literal",
		"sops-partially-encrypted",
		"encryption-static-key-committed"
	],
	cases: { removed: "A live credential that the change takes out of the repository." },
	docs: {
		what: "A credential that was committed is revoked when it is taken out.",
		why: "Git keeps it in history, in forks and in clones: the line is gone, the access is not.",
		fix: "Revoke it where it was issued and issue a new one. Rewriting history does not take it back from those who have a clone.",
		sources: ["https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/removing-sensitive-data-from-a-repository", "https://kubernetes.io/docs/concepts/security/secrets-good-practices/#avoid-sharing-secret-manifests"]
	},
	*check({ credentialsRemoved }) {
		const told = /* @__PURE__ */ new Map();
		for (const report of credentialsRemoved) {
			const hash = report.credential?.hash ?? "";
			told.set(hash, [...told.get(hash) ?? [], report]);
		}
		for (const [hash, reports] of told) {
			const first = reports.find(({ object }) => object !== void 0) ?? reports[0];
			if (first?.credential === void 0) continue;
			const others = reports.filter((report) => report !== first);
			const { called, revoke } = first.credential;
			yield {
				case: "removed",
				place: first.place,
				side: "base",
				stable: first.stable,
				distinct: hash,
				...first.object === void 0 ? {} : { object: first.object },
				message: text`This change removes ${[called]}, but git history keeps it: whoever can read this repository can still use it.`,
				help: rotate(called, revoke),
				related: others.map(({ place }) => ({
					place,
					side: "base",
					message: text`It is removed here as well.`
				}))
			};
		}
	}
});
function rotate(called, revoke) {
	const where = revoke === "" ? text`where it was issued` : [`at ${revoke}`];
	return text`${capitalised(called)} that was committed is known to everyone with a clone: revoke it ${where} and issue a new one.`;
}
// src/facts/secret-values.ts
/** Longer values are files: no line that somebody typed. */
var longest$2 = 65536;
var canonical = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
/** The values of a Secret that somebody may have typed, in the order written: what is no base64 under `data` is somebody else's finding. */
function* secretValues({ value }) {
	for (const name of ["data", "stringData"]) {
		const entries = field$1(value, name);
		if (!isMapping$3(entries)) continue;
		for (const [key, written] of Object.entries(entries)) {
			if (typeof written !== "string" || written.length > longest$2) continue;
			const pointer = child(`/${name}`, key);
			if (name === "stringData") yield {
				pointer,
				key,
				bytes: (node_buffer()).Buffer.from(written),
				encoded: false
			};
			else if (canonical.test(written.replace(/[\r\n]/g, ""))) yield {
				pointer,
				key,
				bytes: (node_buffer()).Buffer.from(written, "base64"),
				encoded: true
			};
		}
	}
}
/** Words that ask for a value, or stand where one was taken out. */
var asksForValue = /^(?:change[-_. ]?(?:me|it|this).{0,20}|(?:please[-_. ])?replace[-_. ]?(?:me|this|with).{0,60}|(?:put|insert|enter|add|set)[-_. ](?:your|the|a)[-_. ].{0,60}|your[-_. ].{0,60}|.{0,40}(?:placeholder|redacted|your[-_]token|[-_]?here)|.{0,12}x{5,}|\*{3,}|dummy(?:[-_. ].{0,40})?|example(?:[-_. ].{0,40})?|to[-_ ]?do|tbd|fill[-_. ]?me.{0,20}|<[A-Za-z][^<>:]{0,80}>|\.{3})$/i;
/** Where a Secret holds what only asks for a value: `changeme`, `<your-token>`, `hf_xxxxxxxx`. What a tool replaces is none. */
function placeholdersOf(manifest) {
	if (manifest.kind !== "Secret") return [];
	if (Object.keys(mappingAt(mappingAt(manifest.value, "metadata"), "annotations")).some((name) => name.startsWith("avp.kubernetes.io/"))) return [];
	return [...secretValues(manifest)].filter(({ bytes }) => bytes.length <= 120 && isAsked(textOf$2(bytes).trim(), (node_buffer()).Buffer.from(bytes).toString("utf8"))).map(({ pointer }) => pointer);
}
function isAsked(text, read) {
	return asksForValue.test(text) || (require_tokens()).isStillToCome(read);
}
/** Keys whose values are files, where a line end belongs. */
var files = /\.[A-Za-z][A-Za-z0-9]{1,9}$|^\.|^id_(?:rsa|dsa|ecdsa|ed25519)|known_hosts|authorized_keys|(?:^|[-_])(?:config|cert|certificate|ca|crt|pem|htpasswd|auth|users|netrc|credentials|script|values|settings|privatekey)$/i;
/**
* What went wrong while a value was written: a line end behind a single line, base64 of base64, a byte order mark or UTF-16. Files, random bytes
* and keys whose own form is base64 are none of these.
*/
function artifactOf({ key, bytes, encoded }) {
	if (!encoded || bytes.length === 0) return void 0;
	if (isMarked(bytes)) return "byte-marks";
	const text = textOf$2(bytes);
	const line = text.replace(/[\r\n]+$/, "");
	if (!isPrintable(line)) return void 0;
	if (isDoubleEncoded(line)) return "double-encoded";
	return line !== "" && line !== text && line.length <= 4096 && !files.test(key) && !/^[[{]|^-----/.test(line) ? "newline" : void 0;
}
/** A byte order mark in front, or a text of which every second byte is nothing, as Windows' shell writes it. */
function isMarked(bytes) {
	if (bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191) return true;
	const marked = bytes[0] === 255 && bytes[1] === 254 || bytes[0] === 254 && bytes[1] === 255;
	return bytes.length >= 8 && bytes.length % 2 === 0 && [0, 1].some((from) => bytes.every((byte, index) => index % 2 === from || byte === 0)) || marked && bytes.length % 2 === 0 && bytes.subarray(2).filter((byte) => byte === 0).length >= (bytes.length - 2) / 2;
}
/** Shorter words read as base64 of something by chance. */
var shortestEncoded = 12;
function isDoubleEncoded(line) {
	if (line.length < shortestEncoded || !canonical.test(line)) return false;
	return isPrintable(textOf$2((node_buffer()).Buffer.from(line, "base64")).replace(/[\r\n]+$/, ""));
}
/** One line of letters, digits and signs. */
function isPrintable(text) {
	return /^[\x20-\x7e]*$/.test(text);
}
function textOf$2(bytes) {
	return (node_buffer()).Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}
function mappingAt(value, key) {
	const found = field$1(value, key);
	return isMapping$3(found) ? found : {};
}
// src/rules/tokens/secret-encoding-artifact.ts
/** Types whose values are encoded twice, or are files. https://helm.sh/docs/topics/advanced/#storage-backends */
var ofTheirOwn = /* @__PURE__ */ new Set([
	"helm.sh/release.v1",
	"kubernetes.io/tls",
	"kubernetes.io/ssh-auth"
]);
var secret_encoding_artifact_default = defineRule({
	id: "secret-encoding-artifact",
	scope: "document",
	kinds: ["Secret"],
	words: ["data"],
	cases: {
		newline: "A value of one line that ends in a line end.",
		"double-encoded": "Base64 of base64.",
		"byte-marks": "A value with a byte order mark, or in UTF-16."
	},
	docs: {
		what: "What base64 decodes to is the value itself, byte by byte.",
		why: "A container gets every byte: a line end or a byte order mark makes a password wrong, and a value that was encoded twice arrives encoded.",
		fix: "Encode with printf %s VALUE | base64 -w0, or write the plain value under stringData of the source that makes the Secret.",
		sources: ["https://kubernetes.io/docs/tasks/configmap-secret/managing-secret-using-config-file/#create-the-config-file"]
	},
	*check(manifest) {
		if (ofTheirOwn.has(stringOf(manifest.value, "type") ?? "") || isSopsEncrypted(manifest.value)) return;
		for (const value of secretValues(manifest)) {
			const written = valueAt(manifest.value, value.pointer);
			const artifact = typeof written === "string" && isTemplated(written) ? void 0 : artifactOf(value);
			if (artifact === void 0) continue;
			const { message, help } = words[artifact];
			const place = at$1(manifest, value.pointer);
			yield {
				case: artifact,
				place,
				message: text`The value of ${untrusted(value.key)} ${message}`,
				help,
				...artifact === "newline" ? { changes: [{
					place,
					encode: "without-line-end"
				}] } : {}
			};
		}
	}
});
var words = {
	newline: {
		message: text`decodes to one line and a line end, which echo adds before base64 sees it. The container gets the line end as part of the value.`,
		help: text`Encode it without: printf %s instead of echo, or echo -n.`
	},
	"double-encoded": {
		message: text`decodes to base64 again: it was encoded twice. The container gets the inner base64 instead of the value.`,
		help: text`Encode it once. Under data kubectl expects base64, under stringData the plain value.`
	},
	"byte-marks": {
		message: text`decodes to text with a byte order mark or in UTF-16, as some Windows tools write it. The container gets those bytes as part of the value.`,
		help: text`Save the value as UTF-8 without a byte order mark, and encode it again.`
	}
};
// src/rules/tokens/secret-manifest-committed.ts
var secret_manifest_committed_default = defineRule({
	id: "secret-manifest-committed",
	scope: "file",
	kinds: ["Secret"],
	yieldsTo: ["plaintext-token", "sops-partially-encrypted"],
	cases: {
		likely: "A Secret\u2019s value that looks generated.",
		possible: "A Secret\u2019s value that is a plain literal.",
		placeholder: "A Secret\u2019s value that says it is to be replaced."
	},
	docs: {
		what: "No Secret is committed with its values, plain or as base64.",
		why: "Base64 is encoding, not encryption: everyone who can read the repository can read the values, and git keeps them.",
		fix: "Commit what makes the Secret instead: an ExternalSecret, a SealedSecret, or the file encrypted with SOPS. Change the values that were committed.",
		sources: ["https://kubernetes.io/docs/concepts/security/secrets-good-practices/#avoid-sharing-secret-manifests"]
	},
	*check(file) {
		for (const credential of file.credentials()) if (ruleFor(credential) === "secret-manifest-committed") yield tell(credential);
		yield* tellPlaceholders(file);
	}
});
function tell(credential) {
	const where = whereOf(credential);
	const rotate = text`Change the value where it is used, as git history keeps this one, and commit an ExternalSecret, a SealedSecret or a file encrypted with SOPS instead.`;
	if (credential.tier === "possible") return reportCredential(credential, {
		case: "possible",
		message: text`What may be a credential is committed ${where}. ${proofOf(credential)}${opensOf(credential)}`,
		help: text`${rotate} What is no credential can stand in a ConfigMap.`
	});
	return reportCredential(credential, {
		case: "likely",
		message: text`A credential is committed ${where}. ${proofOf(credential)}${opensOf(credential)}`,
		help: rotate
	});
}
function* tellPlaceholders(file) {
	if (file.role !== "manifest" && file.role !== "list") return;
	for (const manifest of file.manifests) for (const pointer of placeholdersOf(manifest)) yield {
		case: "placeholder",
		place: at$1(manifest, pointer),
		about: manifest,
		message: text`${objectOf(manifest)} holds a placeholder under ${untrusted(pointer.slice(pointer.lastIndexOf("/") + 1))}: whoever applies this file overwrites the real value with it.`,
		help: text`Commit what makes the Secret instead, such as an ExternalSecret, and keep the template of one out of what is applied.`
	};
}
// src/rules/tokens/sops-partially-encrypted.ts
var sops_partially_encrypted_default = defineRule({
	id: "sops-partially-encrypted",
	scope: "file",
	kinds: [],
	yieldsTo: ["plaintext-token"],
	cases: {
		"half-encrypted": "A value in the clear in a file that SOPS encrypted.",
		dressed: "A value that calls itself encrypted and is not.",
		"block-missing": "Values that SOPS encrypted, without the block that decrypts them.",
		"block-broken": "A block of SOPS that SOPS does not take.",
		managed: "A value in the clear that a creation rule of SOPS wants encrypted.",
		"managed-possible": "A value in the clear that may be a credential, where a creation rule of SOPS for many files wants it encrypted.",
		"rules-unusable": "Creation rules that SOPS does not take."
	},
	docs: {
		what: "What is said to be encrypted is: files of SOPS whole, values of a SealedSecret sealed, and what a .sops.yaml speaks of encrypted by it.",
		why: "A value that was added after encrypting, or a name such as .enc.yaml, looks safe in review and is readable by everyone. SOPS refuses to decrypt such a file as well.",
		fix: "Encrypt the file again with sops, or seal the value again with kubeseal. Change what was readable, as git keeps it.",
		sources: [
			"https://getsops.io/docs/#using-sops-yaml-conf-to-select-kms-pgp-and-age-for-new-files",
			"https://getsops.io/docs/#encrypting-only-parts-of-a-file",
			"https://github.com/bitnami-labs/sealed-secrets#sealedsecrets-as-templates-for-secrets"
		]
	},
	*check(file) {
		if ((require_encrypted()).isSopsConfigPath(file.path)) {
			const fault = (require_encrypted()).unusableConfig(file.path, file.text);
			if (fault !== void 0) yield tellConfig(file, fault);
			return;
		}
		yield* tellLines(file);
		const at = (require_encrypted()).credentialsAt(file);
		for (const { document, flaws } of (require_encrypted()).sopsFlawsIn(file)) yield* tellFlaws(file, document, flaws, at);
		for (const { manifest, pointer, form } of (require_encrypted()).dressedIn(file)) yield tellDressed(at$1(manifest, pointer), manifest, form);
		const { encryption } = file;
		if (encryption === void 0) return;
		for (const document of (require_encrypted()).documentsOf(file)) for (const plain of (require_encrypted()).plainManaged(file, document, encryption, at)) yield tellManaged(file, document.index, plain, encryption);
	}
});
function* tellFlaws(file, document, flaws, at) {
	const atLeaf = (leaf) => ({
		place: placeOf$1(file, document, leaf),
		...aboutOf(ownerOf(file, document, leaf.pointer))
	});
	for (const leaf of flaws.dressed) yield {
		...atLeaf(leaf),
		case: "dressed",
		...(require_encrypted()).dressed("sops", lastOf(leaf.pointer))
	};
	const [first] = flaws.plain;
	if (flaws.untouched && first !== void 0) yield {
		...atLeaf(first),
		case: "half-encrypted",
		stable: "sops-plain",
		message: text`This document carries the block of SOPS, and nothing in it is encrypted: ${flaws.plain.length} values are in the clear.`,
		help: text`Remove the block and run ${(require_encrypted()).encryptCommand(file)}. ${(require_encrypted()).rotate}`
	};
	else for (const leaf of flaws.plain) {
		const known = factsOf$1(at(document, leaf.pointer)[0]);
		yield {
			...atLeaf(leaf),
			case: "half-encrypted",
			...known,
			...(require_encrypted()).inTheClear(file, lastKey(leaf))
		};
	}
	const [orphan] = flaws.orphans;
	if (orphan !== void 0) yield {
		...atLeaf(orphan),
		case: "block-missing",
		stable: "sops-block",
		...(require_encrypted()).gone(file, flaws.orphans.length)
	};
	if (flaws.block[0] !== void 0) yield tellBlock(file, document, flaws.block[0].pointer, flaws.block);
}
function tellBlock(file, document, pointer, block) {
	const faults = block.map(({ what }) => what);
	return {
		case: "block-broken",
		place: {
			file: file.path,
			document,
			pointer,
			...pointer === "/sops" ? { part: "key" } : {}
		},
		...aboutOf(ownerOf(file, document, "")),
		stable: `sops-block-${faults.join("-")}`,
		...(require_encrypted()).notWhole(file, faults)
	};
}
/** A dotenv or INI file has no pointers: its keys tell its values apart. */
function* tellLines(file) {
	const flaws = (require_encrypted()).lineFlawsOf(file.path, file.text);
	if (flaws === void 0) return;
	const at = ({ key, span }) => ({
		place: {
			file: file.path,
			document: 0,
			pointer: "",
			span
		},
		stable: `sops/${key}`
	});
	for (const line of flaws.plain) yield {
		...at(line),
		case: "half-encrypted",
		...(require_encrypted()).inTheClear(file, line.key)
	};
	for (const line of flaws.dressed) yield {
		...tellDressed(at(line).place, void 0, "sops", line.key),
		stable: at(line).stable
	};
	const [orphan] = flaws.orphans;
	if (orphan !== void 0) yield {
		...at(orphan),
		case: "block-missing",
		stable: "sops-block",
		...(require_encrypted()).gone(file, flaws.orphans.length)
	};
	if (flaws.withoutMac !== void 0) yield {
		...at(flaws.withoutMac),
		case: "block-broken",
		stable: "sops-block-mac",
		...(require_encrypted()).notWhole(file, ["mac"])
	};
}
function tellDressed(place, manifest, form, name = lastOf(place.pointer)) {
	return {
		case: "dressed",
		place,
		...aboutOf(manifest),
		...(require_encrypted()).dressed(form, name)
	};
}
function tellManaged(file, document, plain, { config, picks }) {
	const { manifest, leaves, credential } = plain;
	const keys = [...new Set(leaves.map(lastKey))];
	const shown = listed(keys.slice(0, 5).map(untrusted));
	const names = keys.length > 5 ? text`${shown} and ${keys.length - 5} more` : shown;
	const where = picks === "everything" ? text`in a repository that SOPS manages` : text`in a path that SOPS manages`;
	const [first, ...others] = leaves;
	const place = first === void 0 ? {
		file: file.path,
		document,
		pointer: ""
	} : placeOf$1(file, document, first);
	return {
		case: plain.vague === true ? "managed-possible" : "managed",
		place,
		...aboutOf(manifest),
		stable: credential === void 0 ? "sops-managed" : `sops-managed/${keys.join()}`,
		...factsOf$1(credential),
		message: text`${manifest === void 0 ? text`This file` : objectOf(manifest)} lies ${where}, and ${names} ${keys.length === 1 ? text`is` : text`are`} in the clear: the first rule of ${untrusted(config)} for this path wants ${keys.length === 1 ? text`it` : text`them`} encrypted.`,
		help: text`Run ${(require_encrypted()).encryptCommand(file)} and commit what it writes. ${(require_encrypted()).rotate}`,
		...others.length === 0 ? {} : { related: others.slice(0, 10).map((leaf) => ({
			place: placeOf$1(file, document, leaf),
			message: text`This is in the clear as well.`
		})) }
	};
}
/** What has to be known of a credential once it is gone. */
function factsOf$1(credential) {
	if (credential === void 0) return {};
	const { distinct, credential: known } = reportCredential(credential, {
		case: "",
		message: [],
		help: []
	});
	return {
		...distinct === void 0 ? {} : { distinct },
		...known === void 0 ? {} : { credential: known }
	};
}
function tellConfig({ path }, { pointer, message }) {
	return {
		case: "rules-unusable",
		place: {
			file: path,
			document: 0,
			pointer,
			...pointer === "/creation_rules" ? { part: "key" } : {}
		},
		message: text`${message}.`,
		help: text`Correct it, and try it with ${untrusted("sops -e")} on one of the files that it speaks of.`
	};
}
/** The object that a place of a document lies in. */
function ownerOf(file, document, pointer) {
	return file.manifests.find(({ place }) => place.document === document && within(pointer, place.pointer));
}
function aboutOf(manifest) {
	return manifest === void 0 ? {} : { about: manifest };
}
function placeOf$1({ path }, document, { pointer }) {
	return {
		file: path,
		document,
		pointer
	};
}
function lastKey({ keys }) {
	return keys.at(-1) ?? "";
}
function lastOf(pointer) {
	return pointer.slice(pointer.lastIndexOf("/") + 1).replaceAll("~1", "/").replaceAll("~0", "~");
}
// src/rules/versions/immutable-data-changed.ts
var immutable_data_changed_default = defineRule({
	id: "immutable-data-changed",
	scope: "pair",
	kinds: ["ConfigMap", "Secret"],
	reads: ["values"],
	cases: {
		changed: "The data of an immutable object changes under the same name.",
		recreated: "It changes where the tool deletes and recreates the object."
	},
	docs: {
		what: "The data of an immutable ConfigMap or Secret never changes under its name.",
		why: "The API server refuses the update. Deleted and created again, the object can keep serving its old data from the kubelets that know it.",
		fix: "Restore the data, add a new object with a new version in its name, and point its users there.",
		sources: ["https://kubernetes.io/docs/concepts/configuration/configmap/#configmap-immutable", "https://github.com/kubernetes/kubernetes/issues/119733"]
	},
	*check({ before, after }, units) {
		if (before === void 0 || after === void 0 || field$1(before.value, "immutable") !== true) return;
		const changed = changedEntries$1(before, after);
		const [first] = changed;
		if (first === void 0) return;
		const names = changed.slice(0, 5).map((entry) => untrusted(entry.key));
		const what = changed.length > names.length ? text`${listed(names)} and ${changed.length - names.length} more entries` : listed(names);
		const { kind } = after.identity;
		const recreated = recreates(after.value);
		yield {
			case: recreated ? "recreated" : "changed",
			place: first.removed ? after.origin(first.list, "key") : after.origin(first.pointer),
			message: recreated ? text`${untrusted(`${kind} ${after.written}`)} is immutable, and ${what} changes. The force option deletes and recreates it, and kubelets that know the old one may keep serving its data to new Pods.` : text`${untrusted(`${kind} ${after.written}`)} is immutable, and ${what} changes. The API server refuses the update.`,
			help: text`Leave this object as it was, add one with a new name (a new version), and point its users there. If it is renamed instead, a tool that prunes deletes the old one while old Pods may still need it.`,
			related: [{
				side: "base",
				place: before.origin("/immutable"),
				message: text`It is immutable since here.`
			}],
			...recreated ? {} : changesFor(after, units)
		};
	}
});
/** The object under its next version, for all that refer to it: nobody is left on the old one then. */
function changesFor(after, units) {
	const { written, identity } = after;
	const to = nextVersion(written, new Set([units.before, units.after].flatMap((unit) => namesIn(unit, identity.kind))));
	if (to === void 0 || isTemplated(written)) return {};
	return { changes: [{
		place: after.origin("/metadata/name"),
		renameObject: {
			kind: identity.kind,
			from: written,
			to
		}
	}] };
}
function namesIn(unit, kind) {
	return (unit?.objects ?? []).filter(({ identity }) => identity.kind === kind).map(({ written }) => written);
}
/** `settings-v3` for `settings-v2`, `settings-v2` for `settings`; undefined for a date or a hash, which nobody can guess. */
function nextVersion(name, taken) {
	const [, stem = name, version = "1"] = /^(.+)-v(\d{1,6})$/.exec(name) ?? [];
	if (name === "" || /-(?:\d{6,8}|\d{4}-\d\d-\d\d|[0-9a-f]{7,40}|[2456789bcdfghkmt]{10})$/.test(stem)) return void 0;
	for (let next = Number(version) + 1; next < Number(version) + 1e3; next++) {
		const candidate = `${stem}-v${next}`;
		if (!taken.has(candidate)) return candidate.length <= 253 ? candidate : void 0;
	}
}
/** Entries that are not equal on both sides, those still there first. Values are digests: equal content is equal, however it is encoded. */
function changedEntries$1(before, after) {
	const found = ["data", "binaryData"].flatMap((list) => {
		const [old, now] = [entriesOf(before.value, list), entriesOf(after.value, list)];
		return [.../* @__PURE__ */ new Set([...Object.keys(now), ...Object.keys(old)])].filter((key) => old[key] !== now[key]).map((key) => {
			const pointer = writtenUnder(after.value, list, key);
			return {
				list: pointer,
				key,
				pointer: child(pointer, key),
				removed: !Object.hasOwn(now, key)
			};
		});
	});
	return [...found.filter((entry) => !entry.removed), ...found.filter((entry) => entry.removed)];
}
/** Entries that `stringData` gave are written there; a removed one is told at the list that is left. */
function writtenUnder(value, list, key) {
	const plain = entriesOf(value, "stringData");
	const others = Object.keys(entriesOf(value, list)).filter((name) => !Object.hasOwn(plain, name));
	return list === "data" && Object.keys(plain).length > 0 && (Object.hasOwn(plain, key) || others.length === 0) ? "/stringData" : `/${list}`;
}
function entriesOf(value, list) {
	const entries = field$1(value, list);
	return isMapping$3(entries) ? entries : {};
}
// src/rules/versions/immutable-unset.ts
var immutable_unset_default = defineRule({
	id: "immutable-unset",
	scope: "pair",
	kinds: ["ConfigMap", "Secret"],
	reads: ["values"],
	cases: {
		unset: "An immutable object is made mutable again.",
		recreated: "It is where the tool deletes and recreates the object."
	},
	docs: {
		what: "An immutable ConfigMap or Secret stays immutable.",
		why: "The API server refuses to take the mark back; only a deletion ends it.",
		fix: "Restore immutable: true, or use a new name.",
		sources: ["https://kubernetes.io/docs/concepts/configuration/secret/#secret-immutable"]
	},
	*check({ before, after }) {
		if (before === void 0 || after === void 0) return;
		if (field$1(before.value, "immutable") !== true || field$1(after.value, "immutable") === true) return;
		const written = field$1(after.value, "immutable") !== void 0;
		const recreated = recreates(after.value);
		const object = after.origin("");
		yield {
			case: recreated ? "recreated" : "unset",
			place: written ? after.origin("/immutable") : after.origin("/metadata", "key"),
			message: text`${untrusted(`${after.identity.kind} ${after.written}`)} is immutable, and this change takes that back. ${recreated ? text`The force option deletes and recreates it, and kubelets that know the old one may keep serving its data.` : text`The API server refuses the update until the object is deleted.`}`,
			help: text`Restore ${untrusted("immutable: true")}, or use a new name.`,
			related: [{
				side: "base",
				place: before.origin("/immutable"),
				message: text`It is immutable since here.`
			}],
			changes: [written ? {
				place: at$1({ place: object }, "/immutable"),
				set: true
			} : {
				place: object,
				insert: {
					key: "immutable",
					value: true,
					...placeOf(before.value, after.value)
				}
			}]
		};
	}
});
/** Where it was: behind the nearest field before it that is still there. */
function placeOf(before, after) {
	const keys = isMapping$3(before) ? Object.keys(before) : [];
	const previous = keys.slice(0, Math.max(0, keys.indexOf("immutable"))).findLast((key) => field$1(after, key) !== void 0);
	return previous === void 0 ? {} : { after: previous };
}
// src/rules/versions/secret-type-changed.ts
var secret_type_changed_default = defineRule({
	id: "secret-type-changed",
	scope: "pair",
	kinds: ["Secret"],
	reads: ["values"],
	cases: {
		changed: "The type of an existing Secret changes.",
		recreated: "It changes where the tool deletes and recreates the Secret."
	},
	docs: {
		what: "The type of a Secret never changes.",
		why: "The API server refuses the update, whether the Secret is immutable or not.",
		fix: "Use a new name for the Secret of the new type, and point its users there.",
		sources: ["https://kubernetes.io/docs/concepts/configuration/secret/#secret-types"]
	},
	*check({ before, after }) {
		if (before === void 0 || after === void 0) return;
		const [old, now] = [typeOf$1(before.value), typeOf$1(after.value)];
		if (old === now || isTemplated(now) || isTemplated(old)) return;
		const recreated = recreates(after.value);
		yield {
			case: recreated ? "recreated" : "changed",
			place: after.origin(stringOf(after.value, "type") === void 0 ? "" : "/type"),
			message: text`The type of the Secret ${untrusted(after.written)} changes from ${untrusted(old)} to ${untrusted(now)}. ${recreated ? text`The force option deletes and recreates it, and its users see no Secret in between.` : text`It cannot be changed: the API server refuses the update.`}`,
			help: text`Give the Secret of the new type a new name, and point its users there.`,
			related: [{
				side: "base",
				place: before.origin("/type"),
				message: text`It was ${untrusted(old)}.`
			}]
		};
	}
});
/** An omitted or empty type is Opaque: the API server fills that in before it compares. */
function typeOf$1(value) {
	const type = stringOf(value, "type");
	return type === void 0 || type === "" ? "Opaque" : type;
}
/** Every rule, by id: whatever file in a group's folder exports one by default. */
var catalogue = Object.values(/* @__PURE__ */ Object.assign({
	"./access/rbac-roleref-changed.ts": rbac_roleref_changed_default,
	"./access/rbac-rule-never-matches.ts": rbac_rule_never_matches_default,
	"./access/rbac-secrets-read-unscoped.ts": rbac_secrets_read_unscoped_default,
	"./access/rbac-wildcard.ts": rbac_wildcard_default,
	"./encryption/encryption-static-key-committed.ts": encryption_static_key_committed_default,
	"./policy/engine-difference.ts": engine_difference_default,
	"./policy/exemption-expired.ts": exemption_expired_default,
	"./policy/exemption-unused.ts": exemption_unused_default,
	"./policy/ignore-invalid.ts": ignore_invalid_default,
	"./policy/policy-changed.ts": policy_changed_default,
	"./schema/duplicate-object.ts": duplicate_object_default,
	"./schema/flattened-manifest.ts": flattened_manifest_default,
	"./schema/invalid-data-entry.ts": invalid_data_entry_default,
	"./schema/invalid-label-key.ts": invalid_label_key_default,
	"./schema/invalid-object-name.ts": invalid_object_name_default,
	"./schema/misplaced-field.ts": misplaced_field_default,
	"./schema/removed-api-version.ts": removed_api_version_default,
	"./schema/schema-violation.ts": schema_violation_default,
	"./schema/secret-data-not-base64.ts": secret_data_not_base64_default,
	"./schema/secret-type-keys.ts": secret_type_keys_default,
	"./schema/unknown-kind.ts": unknown_kind_default,
	"./schema/yaml-parse-error.ts": yaml_parse_error_default,
	"./tokens/credential-in-configmap.ts": credential_in_configmap_default,
	"./tokens/credential-in-env-literal.ts": credential_in_env_literal_default,
	"./tokens/external-secrets-adoption.ts": external_secrets_adoption_default,
	"./tokens/plaintext-token.ts": plaintext_token_default,
	"./tokens/removed-token-needs-rotation.ts": removed_token_needs_rotation_default,
	"./tokens/secret-encoding-artifact.ts": secret_encoding_artifact_default,
	"./tokens/secret-manifest-committed.ts": secret_manifest_committed_default,
	"./tokens/sops-partially-encrypted.ts": sops_partially_encrypted_default,
	"./versions/immutable-data-changed.ts": immutable_data_changed_default,
	"./versions/immutable-unset.ts": immutable_unset_default,
	"./versions/secret-type-changed.ts": secret_type_changed_default
})).filter((rule) => rule !== void 0).sort((a, b) => a.id < b.id ? -1 : 1);
var byId = new Map(catalogue.map((rule) => [rule.id, rule]));
function ruleById(id) {
	return byId.get(id);
}
// src/tree/entry-order.ts
/**
* Entries ordered by path by code unit, each path once. git allows names that are no UTF-8, which may fall together once decoded:
* the later ones get `~2`, `~3` behind their name, so that none hides another.
*/
function orderEntries(entries) {
	if (isOrdered(entries)) return entries;
	entries.sort((one, other) => one.path < other.path ? -1 : one.path > other.path ? 1 : 0);
	const taken = /* @__PURE__ */ new Set();
	return entries.map((entry) => {
		let path = entry.path;
		for (let count = 2; taken.has(path); count++) path = `${entry.path}~${count}`;
		taken.add(path);
		return path === entry.path ? entry : {
			...entry,
			path
		};
	}).sort((one, other) => one.path < other.path ? -1 : 1);
}
function isOrdered(entries) {
	let last;
	for (const { path } of entries) {
		if (last !== void 0 && path <= last) return false;
		last = path;
	}
	return true;
}
// src/tree/options.ts
/** Larger than any manifest that an API server takes (etcd refuses requests above 1.5 MiB), with room for bundles of CRDs. */
var defaultFileSize = 16777216;
// src/policy/config.ts
var configFile = ".github/kubelatch.yml";
/** Read as well, but not beside the other one. */
var otherConfigFile = ".github/kubelatch.yaml";
var grades = [
	"error",
	"warning",
	"notice",
	"off"
];
var failOns = [
	"error",
	"warning",
	"notice",
	"never"
];
var scopes = [
	"new",
	"changed-files",
	"all"
];
var engines = [
	"embedded",
	"kubeconform",
	"both"
];
var incompletes = ["fail", "warn"];
var shippedNames = ["default", "strict"];
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
var schemasFolder = /* @__PURE__ */ findFolder((0, (node_path()).dirname)((0, (node_url()).fileURLToPath)(require("url").pathToFileURL(__filename).href)));
function findFolder(start) {
	for (let folder = start;; folder = (0, (node_path()).dirname)(folder)) {
		if ((0, (node_fs()).existsSync)((0, (node_path()).join)(folder, "schemas", "kinds.json"))) return (0, (node_path()).join)(folder, "schemas");
		if (folder === (0, (node_path()).dirname)(folder)) throw new Error(`schemas/ is missing beside ${start}: the installation is incomplete`);
	}
}
/** Every kind that a bundled version serves. Read once. */
var kinds$1 = once$1(() => JSON.parse((0, (node_fs()).readFileSync)((0, (node_path()).join)(schemasFolder, "kinds.json"), "utf8")));
/** Read once, and only when something is refused or written out. */
var archive$1 = once$1(() => {
	const { brotliDecompressSync } = (0, (node_module()).createRequire)(require("url").pathToFileURL(__filename).href)("node:zlib");
	return openArchive(brotliDecompressSync((0, (node_fs()).readFileSync)((0, (node_path()).join)(schemasFolder, "definitions.txt.br"))));
});
var parsed = /* @__PURE__ */ new Map();
/** The ids of all bundled definitions, in order. Read once: it takes a look at the whole archive. */
var definitionIds = once$1(() => new Set(archive$1().ids()));
/** A bundled definition; `#/$defs/ID` in it refers to another one. Throws for an id that is none. */
function readDefinition(id) {
	const known = parsed.get(id);
	if (known !== void 0) return known;
	const read = JSON.parse(archive$1().read(id));
	parsed.set(id, read);
	return read;
}
/** The bundled minor versions, oldest first. */
var bundledMinors = once$1(() => kinds$1().minors.map((minor) => `1.${minor}`));
/** The newest bundled minor version. */
function newestMinor() {
	return bundledMinors().at(-1) ?? "1.0";
}
/** When the definition of a kind changed: [first minor, id or null where it is not served], oldest first; undefined for a kind that no bundled version serves. */
function changesOf(apiVersion, kind) {
	const served = kinds$1().kinds;
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
function once$1(make) {
	let made;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}
// src/policy/minors.ts
var form$1 = /^v?(\d+)\.(\d+)(?:\.\d+)?$/;
/** Reads `1.34`, `1.31, 1.34-1.37` and `newest`, each alone or in a list. A patch version stands for its minor version. */
function readMinors(wishes) {
	const bundled = bundledMinors();
	const asked = /* @__PURE__ */ new Set();
	for (const wish of wishes.flatMap((wish) => wish.split(",")).map((wish) => wish.trim())) if (wish === "newest") asked.add(newestMinor());
	else {
		const [from, to = from, ...rest] = wish.split("-").map((end) => minorOf(end.trim()));
		if (from === void 0 || to === void 0 || rest.length > 0) return unreadable(wish);
		const missing = [from, to].find((minor) => !bundled.includes(`1.${minor}`));
		if (missing !== void 0) return unbundled(missing);
		if (from > to) return unreadable(wish);
		for (const minor of bundled) if (Number(minor.slice(2)) >= from && Number(minor.slice(2)) <= to) asked.add(minor);
	}
	return asked.size === 0 ? unreadable("") : { minors: bundled.filter((minor) => asked.has(minor)) };
}
function minorOf(word) {
	const [, major, minor] = form$1.exec(word) ?? [];
	return major === "1" && minor !== void 0 ? Number(minor) : void 0;
}
function range() {
	return text`${untrusted(bundledMinors()[0] ?? "")} to ${untrusted(newestMinor())}`;
}
function unreadable(wish) {
	return {
		fault: text`${untrusted(wish)} is not a Kubernetes version`,
		help: text`Write a minor version such as ${untrusted(newestMinor())}, a range such as ${untrusted(`${bundledMinors().at(-3) ?? newestMinor()}-${newestMinor()}`)}, or a list of them; bundled are ${range()}.`
	};
}
function unbundled(minor) {
	const nearest = bundledMinors().reduce((best, other) => distance(other, minor) < distance(best, minor) ? other : best, newestMinor());
	return {
		fault: text`Kubernetes ${untrusted(`1.${minor}`)} is not bundled`,
		help: text`Use ${untrusted(nearest)}, the nearest; bundled are ${range()}.`
	};
}
function distance(minor, wanted) {
	return Math.abs(Number(minor.slice(2)) - wanted);
}
// src/policy/plain-text.ts
/** Controls, line separators and what reverses the direction of text: https://www.unicode.org/reports/tr9/#Directional_Formatting_Characters */
var invisible = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]/g;
/** A text as one plain line for an error of a person: quotations in backquotes, nothing invisible in them. */
function plainText(words) {
	return words.map((part) => typeof part === "string" ? part : `\`${visible(part.untrusted)}\``).join("");
}
function visible(quoted) {
	return quoted.replace(invisible, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`).replaceAll("`", "'");
}
// src/policy/flags.ts
/** Lays flags over a policy. Throws a {@link UserError} of status 3 that names the flag and the nearest value. */
function setFlags(policy, flags) {
	const { minors, schemaEngine, failOn, scope, onIncomplete, grades: graded, only } = readFlags(flags, policy);
	const rules = Object.entries(policy.rules).map(([id, entry]) => [id, only.length === 0 || only.includes(id) ? entry : silenced(entry)]);
	return {
		...policy,
		rules: graded.reduce(gradeRule, Object.fromEntries(rules)),
		...minors === void 0 ? {} : { versions: [{
			paths: "**",
			minors
		}] },
		...schemaEngine === void 0 ? {} : { schemaEngine },
		...failOn === void 0 ? {} : { failOn },
		...scope === void 0 ? {} : { scope },
		...onIncomplete === void 0 ? {} : { onIncomplete }
	};
}
/** Reads flags against the rules of a policy. An empty string is not set, as with an action's inputs. */
function readFlags(flags, policy) {
	const schemaEngine = oneOf("schema-engine", flags["schema-engine"], engines);
	const failOn = oneOf("fail-on", flags["fail-on"], failOns);
	const scope = oneOf("scope", flags.scope, scopes);
	const onIncomplete = oneOf("on-incomplete", flags["on-incomplete"], incompletes);
	const minors = flags["kubernetes-versions"] ? minorsOf$1(flags["kubernetes-versions"]) : void 0;
	const rules = (flags.rule ?? []).map((wish) => readRule(wish, policy.rules));
	return {
		...minors === void 0 ? {} : { minors },
		...schemaEngine === void 0 ? {} : { schemaEngine },
		...failOn === void 0 ? {} : { failOn },
		...scope === void 0 ? {} : { scope },
		...onIncomplete === void 0 ? {} : { onIncomplete },
		grades: rules.flatMap(({ grade, ...rest }) => grade === void 0 ? [] : [{
			...rest,
			grade
		}]),
		only: rules.flatMap(({ rule, grade }) => grade === void 0 ? [rule] : [])
	};
}
function gradeRule(rules, { rule, case: situation, grade }) {
	const entry = rules[rule];
	if (entry === void 0) return rules;
	const cases = Object.fromEntries(Object.entries(entry.cases).map(([name, old]) => [name, situation === void 0 || situation === name ? grade : old]));
	return {
		...rules,
		[rule]: {
			...entry,
			cases
		}
	};
}
function silenced(entry) {
	return {
		...entry,
		cases: Object.fromEntries(Object.keys(entry.cases).map((name) => [name, "off"]))
	};
}
function readRule(wish, rules) {
	const [named = "", grade] = wish.split("=").map((part) => part.trim());
	const [rule = "", situation] = named.split("/");
	const cases = Object.hasOwn(rules, rule) ? rules[rule]?.cases : void 0;
	if (cases === void 0) throw wrong("rule", rule, Object.keys(rules), "kubelatch rules lists them.");
	if (situation !== void 0 && !Object.hasOwn(cases, situation)) throw wrong("rule", named, Object.keys(cases).map((name) => `${rule}/${name}`));
	const known = grade === void 0 ? void 0 : oneOf("rule", grade, grades);
	return {
		rule,
		...situation === void 0 ? {} : { case: situation },
		...known === void 0 ? {} : { grade: known }
	};
}
function minorsOf$1(wish) {
	const asked = readMinors([wish]);
	if ("minors" in asked) return asked.minors;
	throw new (require_start()).UserError(`kubernetes-versions: ${plainText(asked.fault)}`, {
		hint: plainText(asked.help),
		status: 3
	});
}
function oneOf(flag, given, values) {
	if (given === void 0 || given === "") return void 0;
	const found = values.find((value) => value === given);
	if (found === void 0) throw wrong(flag, given, values);
	return found;
}
function wrong(flag, given, values, more = `It takes ${values.join(", ")}.`) {
	const near = nearest(given, values);
	const shown = plainText([untrusted(given)]);
	return new (require_start()).UserError(`${flag}: there is no ${shown}`, {
		hint: near === void 0 ? more : `Did you mean ${near}? ${more}`,
		status: 3
	});
}
// src/commands/options.ts
/** The flags that have a config key of the same name. */
function policyFlags(flags) {
	return {
		"kubernetes-versions": flags.kubernetesVersions,
		"schema-engine": flags.schemaEngine,
		"fail-on": flags.failOn,
		scope: flags.scope,
		"on-incomplete": flags.onIncomplete,
		rule: flags.rule
	};
}
// src/commands/read-lines.ts
/**
* The lines of the files of the after tree that findings lie in, by path and without their ends: for GitHub's line hash in SARIF, which takes
* bytes as UTF-8 whatever they are (github/codeql-action src/fingerprints.ts). What cannot be read has none.
*/
async function readLines(tree, findings) {
	const wanted = new Set(findings.filter((finding) => finding.side === "head").map((finding) => finding.place.file));
	const entries = (await tree.entries()).filter(({ path, kind }) => wanted.has(path) && (kind === "file" || kind === "executable"));
	const texts = /* @__PURE__ */ new Map();
	for await (const blob of tree.read([...new Set(entries.map((entry) => entry.blob))])) if ("bytes" in blob) texts.set(blob.id, Buffer.from(blob.bytes).toString());
	const blobs = new Map(entries.map(({ path, blob }) => [path, blob]));
	return (path) => texts.get(blobs.get(path) ?? "")?.split(/\r\n|\r|\n/);
}
// src/findings/outcome.ts
/** Whether a finding is in the policy's scope: new ones always, existing ones in changed files or anywhere, as the policy says. */
function counts(finding, scope, changed) {
	if (finding.status === "new") return true;
	if (finding.status !== "existing") return false;
	return scope === "all" || scope === "changed-files" && (changed === void 0 || changed.has(finding.place.file));
}
/** Whether a severity is at or above `fail-on`. */
function fails(severity, failOn) {
	return failOn !== "never" && severities.indexOf(severity) <= severities.indexOf(failOn);
}
/** Whether a failed gap is the change's own: new, or in a file that it touches. */
function leavesIncomplete(gap, changed) {
	if (gap.kind !== "failed" || gap.status === "fixed") return false;
	return gap.status === "new" || changed === void 0 || changed.has(gap.place.file);
}
/** Failed wins over incomplete (decision 11): what is known to be wrong is wrong, whatever else could not be checked. */
function outcomeOf(findings, gaps, policy, changed) {
	if (findings.some((finding) => fails(finding.severity, policy.failOn) && counts(finding, policy.scope, changed))) return "failed";
	return gaps.some((gap) => leavesIncomplete(gap, changed)) ? "incomplete" : "passed";
}
// src/findings/cover-echoes.ts
/** How much of a hidden quotation, in any case of letters, makes another one an echo of it. */
var echo = 8;
function coverEchoes(texts, cover$1) {
	const hidden = texts.flat().flatMap((part) => typeof part === "string" ? [] : [part.untrusted]).filter((word) => cover$1(word) !== word);
	if (hidden.length === 0) return texts;
	const parts = new Set(hidden.flatMap((word) => windows(word.toLowerCase())));
	const repeats = (word) => windows(word.toLowerCase()).some((part) => parts.has(part));
	const shown = (word) => {
		const own = cover$1(word);
		return own === word && repeats(word) ? "***" : own;
	};
	return texts.map((text) => text.map((part) => typeof part === "string" ? part : untrusted(shown(part.untrusted))));
}
function windows(word) {
	return Array.from({ length: Math.max(0, word.length - echo + 1) }, (_, from) => word.slice(from, from + echo));
}
// src/findings/cover-report.ts
/**
* A report without tokens in what it quotes: names of files, keys and objects, reasons, proposed edits. The last thing that happens to a report
* before anybody sees it; what rules say is made without values to begin with. What needs no cover stays the same object.
*/
function coverReport({ report, frames, changed }) {
	const cover = openCovering();
	const covered = /* @__PURE__ */ new Map();
	const findings = report.findings.map((finding) => {
		const shown = coverFinding(finding, cover);
		if (shown !== finding) covered.set(finding, shown);
		return shown;
	});
	return {
		report: {
			...coverOwn(report, cover),
			findings,
			gaps: report.gaps.map((gap) => coverGap(gap, cover))
		},
		frames: covered.size === 0 ? frames : new Map([...frames].map(([finding, frame]) => [covered.get(finding) ?? finding, frame])),
		...changed === void 0 ? {} : { changed: covered.size === 0 ? changed : /* @__PURE__ */ new Set([...changed, ...[...changed].map(coverPath)]) }
	};
}
/** A path as it may be shown. The slash before a name may be a letter of the form that is looked for, so each rest is looked at by itself. */
function coverPath(path) {
	const shown = coverTokens(path);
	const end = shown.indexOf("/");
	return end < 0 ? coverName(shown) : `${coverName(shown.slice(0, end))}/${coverPath(shown.slice(end + 1))}`;
}
/** A name without tokens, which may stand before its ending. */
function coverName(name) {
	const shown = coverTokens(name);
	const ending = shown === name ? /\.[A-Za-z0-9]{1,12}$/.exec(name)?.[0] : void 0;
	return ending === void 0 ? shown : `${coverTokens(name.slice(0, -ending.length))}${ending}`;
}
/** Words that were covered before are not looked at again; no more of them are kept than this. */
var mostKept = 5e4;
/** Of Linux. What is longer is no path, and has more slashes than anybody wants to look behind. */
var longestPath = 4096;
function openCovering() {
	const known = /* @__PURE__ */ new Map();
	return (word) => {
		const before = known.get(word);
		if (before !== void 0) return before;
		const shown = word.length <= longestPath ? coverPath(word) : coverName(word);
		if (known.size < mostKept) known.set(word, shown);
		return shown;
	};
}
function coverFinding(finding, cover) {
	const place = coverPlace(finding.place, cover);
	const [message, help] = coverEchoes([finding.message, finding.help], cover);
	const related = finding.related.map((one) => ({
		...one,
		place: coverPlace(one.place, cover),
		message: coverText(one.message, cover)
	}));
	const object = finding.object && coverFields(finding.object, cover);
	const exemption = finding.exemption && {
		...finding.exemption,
		reason: cover(finding.exemption.reason)
	};
	const changes = finding.changes.length > 0 && isTelling(finding.changes, cover) ? [] : finding.changes;
	const edits = finding.edits !== void 0 && isTelling(finding.edits, cover) ? void 0 : finding.edits;
	if (place === finding.place && message === finding.message && help === finding.help && related.every((one, index) => one.place === finding.related[index]?.place && one.message === finding.related[index]?.message) && object === finding.object && exemption?.reason === finding.exemption?.reason && changes === finding.changes && edits === finding.edits) return finding;
	const { object: _object, exemption: _exemption, edits: _edits, ...rest } = finding;
	return {
		...rest,
		place,
		message,
		help,
		related,
		changes,
		...object === void 0 ? {} : { object },
		...exemption === void 0 ? {} : { exemption },
		...edits === void 0 ? {} : { edits }
	};
}
function coverGap(gap, cover) {
	const [place, message] = [coverPlace(gap.place, cover), coverText(gap.message, cover)];
	return place === gap.place && message === gap.message ? gap : {
		...gap,
		place,
		message
	};
}
function coverOwn(report, cover) {
	const { before, after } = report.compared;
	return {
		...report,
		compared: {
			...before === void 0 ? {} : { before: cover(before) },
			after: cover(after)
		},
		exemptions: report.exemptions.map((exemption) => coverFields(exemption, cover))
	};
}
function coverPlace(place, cover) {
	const file = cover(place.file);
	const pointer = coverPointer(place.pointer, cover);
	return file === place.file && pointer === place.pointer ? place : {
		...place,
		file,
		pointer
	};
}
function coverPointer(pointer, cover) {
	return tokens(pointer).reduce((done, token) => child(done, cover(token)), "");
}
function coverText(text, cover) {
	const [covered] = coverEchoes([text], cover);
	return covered;
}
/** Plain data with all of its own strings covered; the same object where none needs it. */
function coverFields(fields, cover) {
	const entries = Object.entries(fields);
	if (entries.every(([, value]) => typeof value !== "string" || cover(value) === value)) return fields;
	return {
		...fields,
		...Object.fromEntries(entries.map(([key, value]) => [key, typeof value === "string" ? cover(value) : value]))
	};
}
/** Whether proposed values hold a token: they are not proposed then. */
function isTelling(proposed, cover) {
	const words = JSON.stringify(proposed);
	return cover(words) !== words;
}
// src/yaml/decode-text.ts
/**
* The text of a file as go-yaml takes it: UTF-8, or UTF-16 with a byte order mark; the mark is not part of the text. `failed` is a sentence part that
* names the first line which cannot be decoded.
* https://github.com/yaml/go-yaml/blob/v2.4.2/readerc.go (yaml_parser_determine_encoding)
*/
function decodeText(bytes) {
	const wide = utf16Label(bytes);
	if (wide !== void 0) return decodeUtf16(bytes, wide);
	if (!(0, (node_buffer()).isUtf8)(bytes)) return { failed: text`line ${firstInvalidLine(bytes)} holds bytes that are not UTF-8, and the file has no byte order mark that would name another encoding` };
	const start = bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191 ? 3 : 0;
	return { text: Buffer.from(bytes.buffer, bytes.byteOffset + start, bytes.byteLength - start).toString("utf8") };
}
/** Whether bytes are of a program or an image rather than text: a NUL among the first 8,000, as git decides it. */
function looksBinary(bytes) {
	return utf16Label(bytes) === void 0 && bytes.subarray(0, 8e3).includes(0);
}
function utf16Label(bytes) {
	if (bytes[0] === 255 && bytes[1] === 254) return "utf-16le";
	if (bytes[0] === 254 && bytes[1] === 255) return "utf-16be";
}
function decodeUtf16(bytes, label) {
	try {
		return { text: new TextDecoder(label, { fatal: true }).decode(bytes) };
	} catch {
		return { failed: text`the byte order mark says UTF-16, but the bytes that follow are not UTF-16` };
	}
}
function firstInvalidLine(bytes) {
	let line = 1;
	for (let start = 0; start < bytes.length; line++) {
		const found = bytes.indexOf(10, start);
		const end = found === -1 ? bytes.length : found;
		if (!(0, (node_buffer()).isUtf8)(bytes.subarray(start, end))) return line;
		start = end + 1;
	}
	return line;
}
// src/facts/file-gaps.ts
/** The start of a file: where a gap about the whole of it stands. */
function fileStart(path) {
	return {
		file: path,
		document: 0,
		pointer: "",
		span: {
			line: 1,
			column: 1,
			endLine: 1,
			endColumn: 1
		}
	};
}
/** A gap about a file that was not read at all. */
function fileGap(file, reason, limits) {
	const messages = {
		"file-too-large": text`The file is larger than ${limits.fileSize} bytes and was not read. Split it, or exclude it under paths.`,
		"lfs-pointer": text`The file is a Git LFS pointer; its content is not in the repository and was not read.`,
		binary: text`The file is binary and was not read as YAML.`,
		encoding: text`The file's text could not be decoded.`
	};
	return {
		reason,
		place: fileStart(file.path),
		message: messages[reason]
	};
}
/** A limit that was hit while reading: what comes behind it was not looked at. */
function limitGap(path, stopped, limits) {
	const reasons = {
		fileSize: "file-too-large",
		documents: "too-many-documents",
		depth: "too-deep",
		aliases: "too-many-aliases",
		nodes: "too-many-nodes"
	};
	const { limit, document, line } = stopped;
	return {
		reason: reasons[limit],
		place: {
			file: path,
			document,
			pointer: "",
			span: {
				line,
				column: 1,
				endLine: line,
				endColumn: 1
			}
		},
		message: text`Reading stopped here: the limit of ${limits[limit]} (${untrusted(limit)}) was reached, and what follows was not checked. Split the file, or exclude it under paths.`
	};
}
/** Documents that could not be read because they are templates: counted as such, not reported as broken YAML. */
function unreadGaps(file) {
	const template = file.flaws.find((flaw) => flaw.template && !flaw.read);
	if (template === void 0) return [];
	return [{
		reason: "template",
		place: {
			file: file.path,
			document: template.document,
			pointer: "",
			span: template.span
		},
		message: text`A template that is not YAML before it is rendered: it was not checked. Check what it renders to.`
	}];
}
// src/facts/read-bytes.ts
/** The text of a file, or why it is not read. */
function readBytes(file, limits) {
	if (file.bytes.byteLength > limits.fileSize) return { gap: fileGap(file, "file-too-large", limits) };
	if (isLfsPointer(file.bytes)) return { gap: fileGap(file, "lfs-pointer", limits) };
	if (looksBinary(file.bytes)) return { gap: binaryGap(file, limits) };
	const decoded = decodeText(file.bytes);
	return "failed" in decoded ? { gap: {
		...fileGap(file, "encoding", limits),
		message: decoded.failed
	} } : decoded;
}
/** What is encrypted as a whole says so; what only says so is no ciphertext that can be left alone, but a file that was not checked. */
function binaryGap(file, limits) {
	const form = (require_encrypted()).encryptedFileForm(file.bytes);
	if (form !== void 0) return {
		...fileGap(file, "binary", limits),
		message: text`The file is encrypted as a whole (${untrusted(form)}): what it holds was not checked.`
	};
	if (!(require_encrypted()).saysGitCrypt(file.bytes)) return fileGap(file, "binary", limits);
	return {
		...fileGap(file, "encoding", limits),
		message: text`The file begins as one that git-crypt encrypted, and is none: what it holds was not checked. Encrypt it again, or take the first ten bytes away.`
	};
}
/** A pointer that Git LFS left in place of a content. https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
function isLfsPointer(bytes) {
	return bytes.byteLength < 1024 && bytes.byteLength > 40 && Buffer.from(bytes.buffer, bytes.byteOffset, 40).toString("latin1") === "version https://git-lfs.github.com/spec/";
}
// src/facts/role.ts
var kustomizationNames = /* @__PURE__ */ new Set([
	"kustomization.yaml",
	"kustomization.yml",
	"Kustomization"
]);
function isKustomization(path) {
	return kustomizationNames.has(path.slice(path.lastIndexOf("/") + 1));
}
/** Whether a path can hold manifests by its name. What it really is, its content tells. */
function isManifestByName(path) {
	return /\.(?:ya?ml|json)$/i.test(path) || isKustomization(path);
}
/** What a path alone tells: the files that other tools give a meaning by name. */
function roleByPath(path) {
	const name = path.slice(path.lastIndexOf("/") + 1);
	if (kustomizationNames.has(name)) return "kustomization";
	if (name === "Chart.yaml" || name === "Chart.yml") return "chart";
	if (path === ".github/kubelatch.yml" || path === ".github/kubelatch.yaml") return "policy";
	if (/^values([-._].*)?\.ya?ml$/.test(name)) return "values";
}
/** What a file is, once its objects are known. */
function roleOf(path, manifests, known) {
	const named = known ?? roleByPath(path);
	if (named !== void 0 && (named !== "values" || manifests.length === 0)) return named;
	if (manifests.length === 0) return "other";
	if (manifests.some((manifest) => manifest.place.pointer !== "")) return "list";
	return manifests.every((manifest) => manifest.kind === "CustomResourceDefinition") ? "crd" : "manifest";
}
/**
* Kinds that look like API objects and are files for a program: no API server ever sees them, so no schema of it applies.
* https://kubernetes.io/docs/reference/config-api/
*/
var configurationGroups = /* @__PURE__ */ new Set([
	"apiserver.config.k8s.io",
	"apiserver.k8s.io",
	"audit.k8s.io",
	"client.authentication.k8s.io",
	"credentialprovider.kubelet.k8s.io",
	"imagepolicy.k8s.io",
	"kubeadm.k8s.io",
	"kubecontrollermanager.config.k8s.io",
	"kubelet.config.k8s.io",
	"kubeproxy.config.k8s.io",
	"kubescheduler.config.k8s.io",
	"kind.x-k8s.io",
	"kustomize.config.k8s.io",
	"abac.authorization.kubernetes.io",
	"pod-security.admission.config.k8s.io",
	"config.kubernetes.io"
]);
/**
* What the API server and its clients say to each other: recorded, these stand in files (discovery, webhooks' requests, errors), and nobody applies them.
* https://kubernetes.io/docs/reference/using-api/api-concepts/
*/
var answerGroups = /* @__PURE__ */ new Set([
	"admission.k8s.io",
	"apidiscovery.k8s.io",
	"meta.k8s.io"
]);
var answerKinds = /^(?:API(?:Group|Resource|Versions|GroupList|ResourceList)|Status|WatchEvent|(?:Create|Delete|Get|List|Patch|Update|Pod\w+|NodeProxy|ServiceProxy)Options)$/;
/** Whether an apiVersion and kind name a program's configuration file or a recorded answer, not an object that is applied. */
function isConfigurationFile(apiVersion, kind) {
	if (configurationGroups.has(groupOf(apiVersion)) || answerGroups.has(groupOf(apiVersion))) return true;
	if (apiVersion === "builtin" || /^\d/.test(apiVersion)) return true;
	if (kind.includes("#")) return true;
	if (apiVersion === "v1" && kind === "Policy") return true;
	if (apiVersion === "v1" && answerKinds.test(kind)) return true;
	if (kind === "ConversionReview" && groupOf(apiVersion) === "apiextensions.k8s.io") return true;
	return kind === "Config" && (apiVersion === "v1" || !groupOf(apiVersion).includes("."));
}
// src/types/group.ts
/** Items by key, keys in order of first appearance. */
function groupBy(items, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of items) {
		const key = keyOf(item);
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [item]);
		else group.push(item);
	}
	return groups;
}
// src/facts/digest.ts
/** Digests values under the key of this process: equal values are told without the value, and nobody else can guess from it. */
function digestWith(key) {
	return (value) => `digest:${(0, (node_crypto()).createHmac)("sha256", key).update(value).digest("base64url").slice(0, 27)}`;
}
// src/facts/stable-pointer.ts
/**
* Fields that name an item of a list, in the order they are tried: Kubernetes' own merge keys (the `patchMergeKey` marks of its types),
* then what else tells items apart. https://kubernetes.io/docs/reference/using-api/server-side-apply/#merge-strategy
*/
var mergeKeys = [
	"name",
	"mountPath",
	"devicePath",
	"containerPort",
	"port",
	"topologyKey",
	"ip",
	"uid",
	"key",
	"path",
	"host",
	"kind"
];
/** Lists whose items a person cannot tell apart by one field; a rule that reports there says what is distinct. */
var unnamed = /* @__PURE__ */ new Set(["/rules"]);
/**
* A pointer that survives insertions: list items by merge key (`/env[name=DB]`), else by content, never by index.
* No value of a credential can be read from it: scalar items are named only where they are short words.
*/
function stablePointer(root, pointer) {
	let value = root;
	let stable = "";
	for (const token of tokens(pointer)) if (Array.isArray(value)) {
		const item = value[Number(token)];
		stable += unnamed.has(stable) ? "[*]" : `[${nameItem(item)}]`;
		value = item;
	} else {
		stable += `/${token}`;
		value = isMapping$3(value) && Object.hasOwn(value, token) ? value[token] : void 0;
	}
	return stable;
}
function nameItem(item) {
	if (isMapping$3(item)) {
		for (const key of mergeKeys) {
			const named = Object.hasOwn(item, key) ? item[key] : void 0;
			if (typeof named === "string" || typeof named === "number") return `${key}=${named}`;
		}
		return Object.keys(item).sort().join(",");
	}
	return typeof item === "string" ? wordOf(item) : typeof item;
}
/** A list item's own word: `get`, `--flag`; whatever follows `=` or is long is left out, since it may be a credential. */
function wordOf(item) {
	const word = /^[-\w.*/:]{0,40}/.exec(item)?.[0] ?? "";
	return word.length < 40 || item.length === word.length ? word : "\u2026";
}
// src/facts/credentials/encoded-runs.ts
/** Twelve bytes: less than any token. */
var shortestRun = 16;
/** By character code: the six bits that it stands for in base64 of either alphabet, else 255. */
var sixBits = (/* @__PURE__ */ new Uint8Array(128)).fill(255);
for (const alphabet of ["ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/", "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"]) for (let bits = 0; bits < 64; bits++) sixBits[alphabet.charCodeAt(bits)] = bits;
var alphabets = membersOf(/[A-Za-z0-9+/_-]/);
/**
* The stretches of a text that are base64 of a text, of UTF-16 or of gzip by their first bytes. Everything else that has its alphabet (words, paths,
* digests) is passed over, fast enough for whole files.
*/
function* encodedRuns(text) {
	for (let run = nextEncoded(text, 0); run !== void 0; run = nextEncoded(text, run.to)) yield run;
}
/** Looks at all stretches of a text at once. @param long {@link RunsSay.long}, of no less than twelve bytes of base64 */
function sayRuns(text, long) {
	let isLong = false;
	let isEncoded = false;
	for (let run = nextRun(text, alphabets, shortestRun, 0); run !== void 0; run = nextRun(text, alphabets, shortestRun, run.to)) {
		isLong ||= run.to - run.from >= long && hasUnnamedRunIn(text, run, long);
		isEncoded ||= isEncodedRun(text, run);
		if (isLong && isEncoded) break;
	}
	return {
		long: isLong,
		encoded: isEncoded
	};
}
/** Whether a text has such a stretch. */
function hasEncodedRun(text) {
	return nextEncoded(text, 0) !== void 0;
}
function nextEncoded(text, begin) {
	for (let run = nextRun(text, alphabets, shortestRun, begin); run !== void 0; run = nextRun(text, alphabets, shortestRun, run.to)) if (isEncodedRun(text, run)) return {
		from: behindEscape(text, run.from),
		to: behindPadding(text, run.to)
	};
}
function isEncodedRun(text, run) {
	const from = behindEscape(text, run.from);
	return run.to - from >= shortestRun && opensEncoded(text, from);
}
/** The letter behind a backslash belongs to the escape. */
function behindEscape(text, start) {
	return start > 0 && text.charCodeAt(start - 1) === 92 && /[bfnrt]/.test(text.charAt(start)) ? start + 1 : start;
}
function behindPadding(text, at) {
	let end = at;
	while (end < at + 2 && text.charCodeAt(end) === 61) end++;
	return end;
}
var sample = /* @__PURE__ */ new Uint8Array(12);
/** Whether the first twelve bytes of what starts at an offset are text, or what gzip and UTF-16 begin with. */
function opensEncoded(text, from) {
	for (let group = 0; group < 4; group++) {
		const at = from + group * 4;
		const bits = (sixBits[text.charCodeAt(at)] ?? 0) << 18 | (sixBits[text.charCodeAt(at + 1)] ?? 0) << 12 | (sixBits[text.charCodeAt(at + 2)] ?? 0) << 6 | (sixBits[text.charCodeAt(at + 3)] ?? 0);
		sample[group * 3] = bits >> 16;
		sample[group * 3 + 1] = bits >> 8 & 255;
		sample[group * 3 + 2] = bits & 255;
		if (group === 0 && !mayOpen(sample[0] ?? 0, sample[1] ?? 0, sample[2] ?? 0)) return false;
	}
	const [first, second] = sample;
	if (first === 31 && second === 139) return true;
	const marks = first === 239 ? 3 : first === 255 || first === 254 ? 2 : 0;
	return isWide(marks) || sample.subarray(marks).every(isTextByte);
}
function mayOpen(first, second, third) {
	if (isTextByte(first)) return second === 0 || isTextByte(second) && (isTextByte(third) || third >= 128);
	return first === 0 || first === 31 && second === 139 || first === 239 && second === 187 || first >= 254;
}
/** Every second byte is zero, from some offset on: UTF-16 of what ASCII can say. */
function isWide(marks) {
	return [0, 1].map((odd) => sample.subarray(marks).every((byte, index) => index % 2 === odd ? byte === 0 : isTextByte(byte))).includes(true);
}
function isTextByte(byte) {
	return byte >= 32 && byte <= 126 || byte === 9 || byte === 10 || byte === 13;
}
// src/facts/credentials/decodings.ts
/** What no line of base64 has. A loop over what it has would run out of stack on ten megabytes. */
var foreign$1 = /[^A-Za-z0-9+/_=\s-]/;
/** Whether a text is base64 folded over lines. Armour (certificates, keys) has its alphabet too, and holds no text. */
function isFolded(text) {
	return text.length >= 32 && !foreign$1.test(text) && /\s/.test(text.trim()) && !text.includes("-----");
}
/** What a text holds encoded, one encoding deep: base64 (folded too) with what lies under it, and percent escapes. */
function* decodingsOf(text, search) {
	if (isFolded(text)) {
		yield* decodeOnce(text, search);
		return;
	}
	for (const run of encodedRuns(text)) yield* decodeRun(text, run, search);
	for (const word of (require_credentials()).percentWords(text)) for (const decoded of decodeRun(text, word, search)) if (decoded.steps[0] === "percent") yield decoded;
}
function* decodeRun(text, run, search) {
	for (const inner of decodeOnce(text.slice(run.from, run.to), search)) {
		const origin = (stretch) => {
			const { from, to } = inner.origin(stretch);
			return {
				from: run.from + from,
				to: run.from + to
			};
		};
		yield {
			...inner,
			origin
		};
	}
}
/** Shorter base64 is passed over by {@link decodeValue}, since words look like it. */
var longestShort = 20;
/** What all of a text is base64 of, as in `data` of a Secret; undefined where it is none, or none of a text. */
function decodeWhole(text, search) {
	const trimmed = text.trim();
	const whole = decodeOnce(text, search).find(({ steps }) => steps[0] === "base64");
	const covered = whole?.origin({
		from: 0,
		to: whole.text.length
	});
	const around = whole?.steps.includes("utf-16") ? 6 : 3;
	if (covered !== void 0 && covered.to - covered.from >= trimmed.length - around) return whole;
	if (trimmed.length > longestShort || !/^[A-Za-z0-9+/]*={0,2}$/.test(trimmed) || trimmed.length % 4 !== 0) return void 0;
	const decoded = Buffer.from(trimmed, "base64").toString("utf8");
	if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffd]/.test(decoded)) return void 0;
	const start = text.indexOf(trimmed);
	return {
		text: decoded,
		steps: ["base64"],
		origin: () => ({
			from: start,
			to: start + trimmed.length
		})
	};
}
function decodeOnce(text, search) {
	const { decoded, stopped } = (require_tokens()).decodeValue(text, {
		depth: search.depth > 0 ? 1 : 0,
		longest: Number.POSITIVE_INFINITY
	});
	if (stopped.includes("inflated")) search.stop("inflates-too-far");
	if (search.depth <= 0 && stopped.includes("depth")) search.stop("too-deeply-encoded");
	return decoded;
}
// src/facts/credentials/first-sight/references.ts
/** A word of a name as people give them to objects, keys and files, and a short number behind it. */
var word = "(?:[a-z]{1,16}(?:[A-Z][a-z]{1,15}){0,3}|[A-Z]{1,16}|[A-Z][a-z]{1,15}(?:[A-Z][a-z]{1,15}){0,3})[0-9]{0,3}";
/** Such a name, which nothing takes for a credential but under a field that says so. */
var name$1 = `(?:\\.{1,2}/){0,6}${word}(?:[-_./](?:${word}|[0-9]{1,4})){0,9}`;
var quoted = `(?:${name$1}|"${name$1}"|'${name$1}')`;
var names = new RegExp(`^(?:${quoted}|\\[ ?${quoted}(?:, ?${quoted}){0,19} ?\\]),?$`);
var item = new RegExp(`^(?:- ${quoted}|"${name$1}",?)$`);
/** A field on a line of its own: what stands before it, the field, and what stands behind. */
var field = /^([ ]*(?:- )?)["']?([\w./-]{1,80})["']?:(?:[ ]+(\S.*))?$/;
/** Longer lines are no names. */
var longest$1 = 240;
/** Fields whose values say where a credential is, although their own names speak of one. */
var pointing = /* @__PURE__ */ new Set([
	"key",
	"secretName",
	"topologyKey"
]);
var isSwitch = /^(?:true|false|null),?$/;
/** Fields that decide what the fields beside and below them are. */
var deciding = /* @__PURE__ */ new Set([
	"kind",
	"path",
	"type"
]);
/** Fields that hold nothing but a reference, and how it begins. */
var referring = /* @__PURE__ */ new Set([
	"secretKeyRef",
	"secretRef",
	"secret",
	"imagePullSecrets",
	"serviceAccountToken"
]);
var reference = /[ ]+(?:- )?["']?(?:name|key|optional|secretName|items|defaultMode|path|audience|expirationSeconds)["']?:[ \r\n]/y;
/**
* Where the line ends on which a text mentions a credential at an offset, if it says no more there than the name of an object, a key or a file,
* as most manifests do that mention one; undefined where a credential may stand on that line, or be one by what that line says.
*/
function endOfReference(text, at) {
	const start = text.lastIndexOf("\n", at) + 1;
	const end = text.indexOf("\n", at);
	if (end === -1 || end - start > longest$1) return void 0;
	return isReference(text.slice(start, end).trimEnd(), at - start, {
		text,
		start,
		end: end + 1
	}) ? end + 1 : void 0;
}
function isReference(line, at, place) {
	const match = field.exec(line);
	if (match === null) return item.test(line.trimStart()) && endsThere(place, line.length - line.trimStart().length);
	const [, before = "", key = "", value] = match;
	if (value === void 0) return referring.has(key) && beginsReference(place);
	if (isSwitch.test(value)) return endsThere(place, before.length);
	if (!names.test(value) || deciding.has(key) || !endsThere(place, before.length)) return false;
	if (at < line.length - value.length && !pointing.has(key)) return false;
	return key !== "name" && key !== "key" || !hasValueBeside(place, before);
}
function beginsReference({ text, end }) {
	return matchesAt(reference, text, end);
}
/** Whether a value ends with its line: lines that are indented further would go on with it. */
function endsThere({ text, end }, column) {
	let from = end;
	for (let at = end; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code === 10) from = at + 1;
		else if (code !== 32 && code !== 9 && code !== 13) return at - from <= column;
	}
	return true;
}
/** So many lines above and below a name are asked for the value that it may name. */
var nearby = 40;
/** Whether a `value` stands in the mapping of a name, or one may. */
function hasValueBeside({ text, start, end }, before) {
	return hasValueOn(linesBelow(text, end), text, before.length) || !before.endsWith("- ") && hasValueOn(linesAbove(text, start), text, before.length);
}
/** Whether one of the lines at some offsets gives the mapping whose fields begin in a column a `value`, before one that ends it. */
function hasValueOn(lines, text, column) {
	let count = 0;
	for (const from of lines) {
		const indent = firstSign(text, from) - from;
		const isEmpty = text.charCodeAt(from + indent) === 10 || from + indent === text.length;
		if (++count > nearby) return true;
		if (isEmpty) continue;
		if (fieldColumn(text, from) === column && matchesAt(value, text, from + column)) return true;
		if (indent < column) return false;
	}
	return false;
}
function* linesBelow(text, end) {
	for (let from = end; from < text.length; from = text.indexOf("\n", from) + 1 || text.length) yield from;
}
function* linesAbove(text, start) {
	for (let to = start; to > 0;) {
		to = to === 1 ? 0 : text.lastIndexOf("\n", to - 2) + 1;
		yield to;
	}
}
var value = /["']?value["']?:/y;
/** The column of a line's first field, which in an item stands behind its dashes. */
function fieldColumn(text, from) {
	let at = firstSign(text, from);
	while (text.charCodeAt(at) === 45 && firstSign(text, at + 1) > at + 1) at = firstSign(text, at + 1);
	return at - from;
}
function firstSign(text, from) {
	let at = from;
	while (at < text.length && (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9 || text.charCodeAt(at) === 13)) at++;
	return at;
}
// src/facts/credentials/first-sight/stems.ts
/** A part of every name under which a password counts as people write them. */
var stems = "pass secret token cred mnemonic key pwd pw psk pat bearer jwt dsn cookie auth conn".split(" ");
/** How the flag of a login begins. */
var userFlags = [
	"-u ",
	"-u	",
	"-u=",
	"-user"
];
var userFlag = /(?<=\s-?)-u(?:ser)?(?:=|[ \t]{1,9}(?:\\\r?\n[ \t]{0,99})?)["']?[^\s:]{1,64}:\S/y;
/** What holds a password without such a name: a login behind a flag, a header, an address, and what kubectl makes Secrets of. */
var logins = [
	...userFlags.map((flag) => [flag, userFlag]),
	["basic ", /Basic {1,4}[A-Za-z0-9+/_=.~-]{8}/y],
	["://", /:\/\/[^\s:/@"'`<>{}]{0,64}:[^\s/@"'`<>{}]{1,128}@/y],
	["--from-literal", /--from-literal/y],
	["--docker-password", /--docker-password/y]
];
/** Stems that many words begin with: `path`, `pattern`. */
var ended = /* @__PURE__ */ new Set(["pw", "pat"]);
/** Whether a stem that stands at an offset is no beginning of another word. */
function isStem(stem, text, at) {
	if (!ended.has(stem)) return true;
	const next = text.charCodeAt(at + stem.length);
	return !(next >= 97 && next <= 122);
}
// src/facts/credentials/first-sight/mentions.ts
/**
* Parts of names that say credential, in the spellings of variables, keys and flags, and what else says that one is near, each by the characters
* that it begins with. Rather too often than once too seldom.
*/
var mentions = [
	["pass", /[Pp]ass(?:w|p|c|\b|_|-|[A-Z0-9]|[:= ]|$)|PASS(?:W|P|C|[0-9]|\b|_|-)/y],
	["secret", /[Ss]ecret|SECRET/y],
	["token", /[Tt]oken|TOKEN/y],
	["credential", /[Cc]redential|CREDENTIAL/y],
	["cred", /[Cc]reds?(?![a-z])|CREDS?(?![A-Z])/y],
	["mnemonic", /mnemonic/iy],
	["key", /[Kk]eys?\b|KEYS?\b/y],
	["key", /(?<=(?:api|app|application|fernet|private|access|encryption|signing|license|master|ssh|account|shared)[-_. ]?)key|key[-_. ]?(?:data|material)/iy],
	["pwd", /[Pp]wd(?![a-z])|PWD/y],
	["pw", /(?<![A-Za-z0-9])pw(?![a-z])|P[Ww](?![a-z])/y],
	["psk", /[Pp]sk(?![a-z])|PSK/y],
	["pat", /(?<![A-Za-z])pat(?![a-z])|(?<![A-Z])Pat(?![a-z])|PAT(?![A-Za-z])/y],
	["identified", /IDENTIFIED|identified/y],
	["login", /[Ll]ogin |LoginModule/y],
	["mysql", /mysql/y],
	["mc ", /\bmc (?:alias|config)/y],
	["redis-cli", /redis-cli/y],
	["masterauth", /masterauth/y],
	["requirepass", /requirepass/y],
	["encrypt", /encrypt\b/y],
	["on >", /\bon >/y],
	["auth", /(?<![A-Za-z])auth(?![a-z])|Auth(?![a-z])|AUTH/y],
	["dsn", /(?<![A-Za-z])dsn(?![a-z])|D[Ss][Nn](?![a-z])/y],
	["conn", /[Cc]onn(?:ection)?[-_. ]?[Ss]tr|CONN/y],
	["bearer", /bearer/iy],
	["basic ", /Basic /y],
	["cookie", /[Cc]ookie|COOKIE/y],
	["jwt", /[Jj]wt|JWT/y],
	...userFlags.map((flag) => [flag, /(?<=\s-?)-u(?:ser)?[ =][^\s:]{1,64}:\S/y]),
	["://", /:\/\/(?:[^\s/@]{0,64}:[^\s/@]{1,128}|[^\s/:@]{16,255})@/y]
];
/** Tells of each word of a text, in their order, whether it mentions a credential: what stands on a line that only refers to a Secret does not. */
function openMentions(text) {
	let behind = 0;
	return (pattern, at) => {
		if (at < behind || !matchesAt(pattern, text, at)) return false;
		const end = endOfReference(text, pattern.lastIndex - 1);
		if (end === void 0) return true;
		behind = end - 1;
		return false;
	};
}
/** Whether what stands under a name may be a credential by that name alone. */
var nameMatters = rememberedByName((name) => mayHoldDrawn(name) || isSecretAlone(name) || familiesAskFor(name));
// src/facts/credentials/first-sight/sight.ts
/** What files say that SOPS, Ansible or the API server encrypt, or are to. */
var encryption = [
	["sops", /sops/y],
	["enc[", /ENC\[/y],
	["creation_rules", /creation_rules/y],
	["encryptionconfig", /EncryptionConfig/y]
];
/** All looks in one, as each file needs them. The same text asked for again, which is what its next reader does, costs nothing. */
function sightOf(text) {
	if (last$3?.text !== text) last$3 = lookOver(text);
	return last$3;
}
var last$3;
/** Whether a text holds a name that says credential, or an address with a password, other than where it refers to a Secret. */
function mentionsCredential(text) {
	if (text === last$3?.text) return last$3.mention;
	justMentions ??= new Starts(mentions);
	const isMention = openMentions(text);
	return justMentions.some(text, (at, pattern) => isMention(pattern, at));
}
var justMentions;
var all;
function lookOver(text) {
	all ??= new Starts(meanings());
	const sight = {
		text,
		literal: false,
		mention: false,
		encryption: false,
		login: false,
		stems: []
	};
	const isMention = openMentions(text);
	all.some(text, (at, [says, what]) => {
		if (says === "stem") {
			if (isStem(what, text, at)) sight.stems.push(at);
			return false;
		}
		if (!sight[says]) sight[says] = says === "literal" ? what(text, at) : says === "mention" ? isMention(what, at) : matchesAt(what, text, at);
		return false;
	});
	return sight;
}
function* meanings() {
	for (const [word, isThere] of literals()) yield [word, ["literal", isThere]];
	for (const [word, pattern] of mentions) yield [word, ["mention", pattern]];
	for (const [word, pattern] of encryption) yield [word, ["encryption", pattern]];
	for (const [word, pattern] of logins) yield [word, ["login", pattern]];
	for (const stem of stems) yield [stem, ["stem", stem]];
}
// src/facts/credentials/glance.ts
/** Escapes of a quoted scalar that can stand for the letters of a token, or lie between them. */
var escapes = /\\(?:x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|\/|[ \t]*\r?\n)/;
/** A letter, a digit or a sign of base64 written as an escape of an address, as those within a token have to be. */
var percent = /%(?:2[BbFf]|[3-7][0-9A-Fa-f])/;
/**
* Looks at a text once, as fast as can be, for what hides in it beside the tokens that were found.
* @param hasEncoded base64 stands in it
*/
function glanceWith(tokens, text, hasEncoded = hasEncodedRun(text)) {
	return {
		tokens,
		encoded: isEncoded(text, hasEncoded),
		escaped: text.includes("\\") && escapes.test(text)
	};
}
function isClear({ tokens, encoded, escaped }) {
	return tokens.length === 0 && !encoded && !escaped;
}
/** So many tokens of a text are looked for one by one in each of its scalars. */
var fewTokens = 20;
/** Whether one scalar of a text may hold some of what a look at the whole of it saw. */
function concerns({ tokens, encoded, escaped }, text) {
	if (escaped || tokens.length > fewTokens) return true;
	if (tokens.some(({ value }) => text.includes(longestLine$1(value)))) return true;
	return encoded && isEncoded(text);
}
/** The line of a token that tells most of it: as a whole it stands indented where it has several. */
function longestLine$1(token) {
	return token.includes("\n") ? token.split("\n").reduce((longest, line) => line.length > longest.length ? line : longest) : token;
}
function isEncoded(text, hasEncoded = hasEncodedRun(text)) {
	return hasEncoded || text.includes("%") && percent.test(text) || isFolded(text);
}
// src/facts/credentials/path-tokens.ts
/** Shorter than any token. */
var shortest = 16;
/**
* The tokens that stand in a path: names of files and folders, each by itself (a slash is a letter of base64), with and without what follows their
* last dot, and addresses that became folders.
*/
function pathTokens(path) {
	if (path.length < shortest) return [];
	if (last$2?.path !== path) last$2 = {
		path,
		found: looksDrawn(path) && !isFirstLookClear(path) ? tokensOf(path) : []
	};
	return last$2.found;
}
/** A path is asked about again by whoever reads its file. */
var last$2;
/** By character code: 2 for digits and capitals, 1 for what else names have that hold a token, 0 for what parts them. */
var kinds = Uint8Array.from({ length: 128 }, (_, code) => kindOf(String.fromCharCode(code)));
function kindOf(character) {
	if (/[0-9A-Z]/.test(character)) return 2;
	return /[a-z_~+=-]/.test(character) ? 1 : 0;
}
/** Whether a name holds a stretch that every token has: most paths are small letters throughout, and are passed over. */
function looksDrawn(path) {
	let start = 0;
	let isMixed = false;
	for (let index = 0; index < path.length; index++) {
		const kind = kinds[path.charCodeAt(index)] ?? 0;
		if (kind === 0) start = index + 1;
		isMixed = kind === 2 || isMixed && kind === 1;
		if (isMixed && index - start >= 15) return true;
	}
	return false;
}
function tokensOf(path) {
	const names = path.replaceAll("/", " ");
	const bare = names.replace(/\.[A-Za-z0-9]{1,12}(?= |$)/g, (ending) => " ".repeat(ending.length));
	return (require_credentials()).merge(...[.../* @__PURE__ */ new Set([
		path,
		names,
		bare
	])].map((one) => (require_credentials()).tokensIn(one, {
		holder: "other",
		belongs: false,
		weak: false
	}, {})));
}
// src/facts/credentials/raw-text.ts
var outside = {
	holder: "other",
	belongs: false,
	weak: false
};
var last$1;
/** Looks at a text once, as fast as can be. The same text asked for again, which is what its next reader does, costs nothing. */
function glance(text) {
	if (last$1?.text !== text) {
		const { long, encoded } = sayRuns(text, shortestLong);
		last$1 = {
			text,
			glance: glanceWith(sightOf(text).literal || mayHoldWithoutLiteral(text, long) ? (require_credentials()).tokensIn(text, outside, {}, findTokensCloser) : [], text, encoded)
		};
	}
	return last$1.glance;
}
/** The same look, for tokens beside others too. */
function glanceBeside(text, seen, beside) {
	return {
		...seen,
		tokens: (require_credentials()).tokensIn(text, outside, { beside })
	};
}
/** Tokens of a text without structure, plain and encoded: comments, templates, scripts, prose. */
function tokensOfText(text, { tokens, encoded: isEncoded }, search) {
	if (!isEncoded) return tokens;
	const encoded = [...decodingsOf(text, search)].flatMap((decoded) => (require_credentials()).examine(decoded.text, outside, (require_credentials()).ofDecoded(search)).map((found) => ({
		...(require_credentials()).placed(found, decoded.origin),
		encodings: [...decoded.steps, ...found.encodings]
	})));
	return (require_credentials()).merge(tokens, encoded.filter(({ tier }) => tier !== "possible"));
}
/** The credentials of a text that gives values names: a script, an env file, a template, YAML that cannot be read. */
function examineText(text, site, search, known) {
	const tokens = known?.map((found) => ({
		...found,
		holder: site.holder
	}));
	return (require_credentials()).examine(text, {
		...site,
		command: true
	}, search, tokens);
}
// src/facts/credentials/first-sight/could-be-written.ts
/** Where a value may end that no quotation mark ends. */
var ends = /[\s,;&|)}\]<>\\"'`#]/g;
/** So many of these are tried, and of what stands in quotation marks. */
var mostTried = 8;
/** Whether what a line goes on with behind a name may begin with a password as people write them, or with base64 of one. */
function couldBeWritten(rest, name) {
	if (rest.length < 8) return false;
	for (const value of valuesIn(rest)) if (isWritten(value, name)) return true;
	return false;
}
function isWritten(written, name) {
	const value = written.trim();
	if (value.length < 8) return false;
	if ((require_tokens()).isWrittenPassword(value, name)) return true;
	if (value.length % 4 !== 0 || !/^[A-Za-z0-9+/_-]+={0,2}$/.test(value)) return false;
	return (require_tokens()).isWrittenPassword(Buffer.from(value, "base64").toString("latin1"), name);
}
/** All that the value may be: the rest, up to one of its first ends, and what stands in quotation marks. */
function* valuesIn(rest) {
	const line = rest.trim().replace(/[\s,;]{1,99}$/, "");
	yield line;
	yield line.replace(/^\\{0,9}["'`]/, "").replace(/\\{0,9}["'`]$/, "");
	yield* first(rest.matchAll(ends), ({ index }) => rest.slice(0, index));
	yield* first(rest.matchAll(/(["'`])([^"'`\\]{8,300})(?=\\{0,9}["'`]|$)/g), ([, , value = ""]) => value);
}
function* first(matches, valueIn) {
	let tried = 0;
	for (const match of matches) {
		yield valueIn(match);
		if (++tried === mostTried) return;
	}
}
// src/facts/credentials/first-sight/name-in-text.ts
/** Names of two words: `API key`. */
var second = /^(?:keys?|data|material|str(?:ing)?s?)\b/i;
/** The name that a word of a text is a part of. */
function nameAround(text, at) {
	let to = at;
	while (isNaming(text.charCodeAt(to))) to++;
	let from = startOf(text, at);
	if (text.charCodeAt(from - 1) === 32 && second.test(text.slice(from, to)) && isNaming(text.charCodeAt(from - 2))) from = startOf(text, from - 1);
	if (text.charCodeAt(to) === 32 && second.test(text.slice(to + 1, to + 12))) {
		to++;
		while (isNaming(text.charCodeAt(to))) to++;
	}
	if (text.charCodeAt(from - 1) === 92 && /[bfnrt]/.test(text.charAt(from))) from++;
	const before = text.charCodeAt(from - 1);
	return {
		text: text.slice(from, to),
		from,
		to,
		isPart: from > 0 && before > 31 && before !== 34 && before !== 39
	};
}
function startOf(text, at) {
	let from = at;
	while (from > 0 && isNaming(text.charCodeAt(from - 1))) from--;
	return from;
}
/** Letters, digits, `_`, `-` and `.`. */
function isNaming(code) {
	return code >= 97 && code <= 122 || code >= 65 && code <= 90 || code >= 48 && code <= 57 || code === 95 || code === 45 || code === 46;
}
/** More of a line is no value: a file may be nothing but one line. */
var longest = 600;
/** What stands from an offset to the end of its line, and where that is. */
function lineBehind(text, from) {
	const near = text.slice(from, from + longest);
	const end = near.indexOf("\n");
	return end === -1 ? {
		line: near,
		to: from + near.length
	} : {
		line: near.slice(0, end),
		to: from + end
	};
}
/** What stands before an offset on its line. */
function lineBefore(text, to) {
	const near = text.slice(Math.max(0, to - longest), to);
	return near.slice(near.lastIndexOf("\n") + 1);
}
// src/facts/credentials/first-sight/gives-password.ts
/** What may stand between a name and what gives it a value: it is closed. */
var closing$1 = /(?:\\*["'`]|[\])} \t]){0,12}/y;
var separator = /(?:[:?+]?=>?|:=?)[ \t]{0,50}/y;
/** A field that another one beside it names. */
var valueField = /(?:value|plaintext|inline_?string)\\*["']?[ \t]{0,20}[:=]/i;
/**
* Whether a text may give a name that says credential a password as people write them. Rather too often than once too seldom; it is asked of texts
* in which nothing looks drawn, is encoded or has a token's form. Time is linear in the text.
*/
function givesPassword(text) {
	const { login, stems } = sightOf(text);
	let behind = 0;
	let asked = 0;
	const whole = { text };
	return login || stems.some((at) => {
		if (at < behind) return false;
		const name = nameAround(text, at);
		behind = name.to;
		if (!matters(name)) return false;
		return ++asked > mostAsked || isGiven(text, name) || isGivenElsewhere(whole, name);
	});
}
/** A text with more names than these is looked through for what they are given. */
var mostAsked = 500;
/** Longer names are looked at by whoever reads the text. */
var longestName = 200;
/** What ends a longer name is judged without what only short ones say. */
function matters({ text, isPart }) {
	return text.length > longestName || nameMatters(text) || isPart && nameMatters(`/${text}`);
}
/** Whether a name is itself the value of a field, which may name the field beside it, or names what stands behind it in a .netrc. */
function isGivenElsewhere(whole, name) {
	if (name.text === "password") {
		whole.hasMachines ??= whole.text.includes("machine");
		if (whole.hasMachines) return true;
	}
	whole.hasValues ??= valueField.test(whole.text);
	return whole.hasValues && /[:=]/.test(lineBefore(whole.text, name.from));
}
/** Whether a value that could be a password stands behind a name. */
function isGiven(text, name) {
	const { line, to: stop } = lineBehind(text, name.to);
	closing$1.lastIndex = 0;
	closing$1.test(line);
	const behind = closing$1.lastIndex;
	separator.lastIndex = behind;
	if (separator.test(line)) return isGivenHere(line.slice(separator.lastIndex), {
		text,
		name,
		stop
	});
	if (!name.text.startsWith("-")) return false;
	const rest = line.slice(behind);
	return rest === "" || rest.startsWith("\\") || couldBeWritten(rest.replace(/^,\s*/, ""), name.text);
}
/** What begins a value that stands on the lines below, or is more than a scalar. */
var opens = /^(?:$|#|\r|[|>][-+0-9]{0,3}(?:\s|$)|[&!*])/;
function isGivenHere(rest, { text, name, stop }) {
	if (opens.test(rest)) return isGivenBelow(text, stop, rest);
	if (familiesAskFor(name.text) && rest.length >= shortestToken) return true;
	if (rest.startsWith("{{")) return rest.includes("\"");
	if (rest.startsWith("{")) return false;
	return couldBeWritten(rest, name.text) || goesOn(text, name, stop);
}
/** Less than any token that only a name tells. */
var shortestToken = 16;
/** A line that gives a name of its own a value, or an item that does. */
var named = /^[ \t]*(?:-[ \t]+)*(?:\\*["'])?([\w.\-/$ ()]{1,200}?)(?:\\*["'])?[ \t]*:(?:\s|$)/;
/** Whether the lines below hold a value that has no other name. */
function isGivenBelow(text, stop, rest) {
	if (/^[|>&!*]/.test(rest)) return true;
	for (let at = stop + 1; at < text.length;) {
		const { line, to } = lineBehind(text, at);
		at = to + 1;
		if (/^\s*(?:#.*)?$/.test(line)) continue;
		return !named.test(line) || valueField.test(line);
	}
	return false;
}
/** Whether a plain value goes on in the line below. */
function goesOn(text, { from }, stop) {
	const { line } = lineBehind(text, stop + 1);
	const own = /^[ \t]*(?:- +)*/.exec(lineBefore(text, from))?.[0].length ?? 0;
	return line.search(/\S/) > own && !named.test(line) && !/^\s*(?:#|-\s|[\w.-]+=)/.test(line) && /^\s*[^\s:]+\s*$/.test(line);
}
// src/facts/credentials/first-sight/may-hold.ts
/**
* Whether a file can hold a credential, or says what SOPS is to encrypt, by looks at its text and its path: saves reading it.
* @param isManaged rules of SOPS say what of it is to be encrypted: names alone count then
*/
function mayHoldCredentials(path, text, isManaged = false) {
	if (mayHoldEncrypted(path, text) || !isClear(glance(text)) || pathTokens(path).length > 0) return true;
	return sightOf(text).mention && (isManaged || !isQuiet(text));
}
/** Whether nothing in a text that is clear at a glance can be a credential: no part of it looks drawn, and no name is given a password. */
function isQuiet(text) {
	return !givesPassword(text) && isDull(text);
}
/** Whether nothing in a text looks drawn. Asked again by whoever reads the text next. */
function isDull(text) {
	if (last?.text !== text) last = {
		text,
		isDull: !(text.includes("''") && markWithin.test(text)) && !(require_tokens()).holdsDrawnRun(text)
	};
	return last.isDull;
}
var last;
/** A quotation mark within a scalar of YAML, which is written twice, and parts what the value has in one. */
var markWithin = /[^\s,[:=({]''[^\s,\]})]/;
/** Ciphertext and what looks like it, and in manifests the kinds that hold it: Secrets with placeholders, sealed ones, keys of encryption at rest. */
function mayHoldEncrypted(path, text) {
	const { encryption, mention } = sightOf(text);
	return encryption || mention && isManifestByName(path) && secretKind.test(text);
}
var secretKind = /kind\S{0,3}[ \t]{0,20}:[^\n]{0,20}secret/i;
// src/findings/credential-values.ts
/**
* The confirmed and likely values of the files that findings about credentials are in, new ones first: read once more, as nothing keeps them. For
* the masks of a runner alone. A file that cannot be read again gives none.
*/
async function* credentialValues(findings, plan, between, asks) {
	const about = findings.filter(({ report }) => tokenRules.has(report.rule));
	const ordered = [...about.filter(({ status }) => status === "new"), ...about.filter(({ status }) => status !== "new")];
	const seen = /* @__PURE__ */ new Set();
	for (const finding of ordered) {
		const wanted = wantedOf(finding, plan, between);
		if (wanted === void 0 || seen.has(wanted.file.blob)) continue;
		seen.add(wanted.file.blob);
		for await (const blob of wanted.read([wanted.file.blob])) if ("bytes" in blob) yield* (require_credentials()).credentialValuesOf({
			...wanted.file,
			bytes: blob.bytes
		}, asks);
	}
}
function wantedOf({ report, side }, plan, between) {
	const path = report.place.file;
	if (report.passed !== void 0) return between && {
		file: {
			path,
			blob: report.passed.blob
		},
		read: between.read
	};
	const ofSide = side === "base" ? plan.before : plan.after;
	const entry = ofSide?.entries.get(path);
	if (ofSide === void 0 || entry === void 0) return void 0;
	return {
		file: {
			path,
			blob: entry.blob,
			...knownOf$2(path, ofSide)
		},
		read: (blobs) => ofSide.contents.read(blobs)
	};
}
function knownOf$2(path, { files }) {
	const planned = files.find(({ entry }) => entry.path === path);
	return {
		...planned?.known === void 0 ? {} : { known: planned.known },
		...planned?.generates === void 0 ? {} : { generates: planned.generates }
	};
}
// src/findings/frames.ts
/** Longer lines are data, not something that a person wrote. */
var longestLine = 2e3;
/** Fields of a Secret whose values tell nothing: their pointers inside the object, and what such a value looks like. */
var plainOfSecret = /(?:^|\/)(?:apiVersion|kind|type|immutable|metadata|metadata\/name|metadata\/namespace|metadata\/labels(?:\/[^/]+)?)$/;
var plainValue = /^\s*(?:-\s+)*[\w./"'-]+:(?:\s+["']?[A-Za-z0-9 ./_-]{0,63}["']?)?\s*$/;
/**
* The line at fault with everything covered that may be a credential (decision 8). Of a Secret every value is, but for the few fields that
* are none; elsewhere what a name, a URL or its looks give away. Undefined where there is nothing fit to be shown.
* @param lines of the file, without their ends
*/
function frameOf(lines, finding) {
	const { line } = finding.span;
	const text = lines[line - 1];
	if (text === void 0 || text.length > longestLine || text.trim() === "") return void 0;
	const shown = coverFor(finding.credential ? coverSpan(text, finding.span) : text, lines, finding);
	return marks$1(shown, text, finding.span.column) ? { lines: [{
		line,
		text: shown
	}] } : void 0;
}
/** Whether the mark still stands where it did, or in a covered end of the line. What is covered in front of it would move it to the wrong word. */
function marks$1(shown, text, column) {
	const head = Math.max(0, column - 1);
	if (shown.slice(0, head) === text.slice(0, head)) return true;
	return shown.endsWith("***") && text.startsWith(shown.slice(0, -3));
}
function coverFor(text, lines, finding) {
	if (finding.place.file === ".github/kubelatch.yml" || finding.place.file === ".github/kubelatch.yaml") return coverRuns(text);
	if (/^\s*#\s*kubelatch:/.test(text)) return coverCredentials(text);
	if (mayBeSecret(finding, lines)) return plainOfSecret.test(finding.place.pointer) && plainValue.test(text) ? coverCredentials(text) : coverValues(coverCredentials(text));
	return isNamedAround(text, lines, finding) ? coverValues(coverCredentials(text)) : coverCredentials(text);
}
/** A Secret, also with its kind misspelt; or a file that may hold one: what did not parse has no kind. */
function mayBeSecret({ object, place }, lines) {
	if (place.pointer.includes("/stringData")) return true;
	if (object !== void 0) return /secret/i.test(object.kind) || nearest(object.kind, ["Secret"]) !== void 0;
	return lines.some((line) => /secret/i.test(line));
}
/**
* Whether a name that stands on another line says credential of this one's value: a key above a block or a folded value, the `name` beside a
* `value`, the flag before an argument.
*/
function isNamedAround(text, lines, { place, span }) {
	if (place.part !== "key" && tokens(place.pointer).some((token) => saysCredential(token) && !/(?:Ref|Secrets?)$/.test(token))) return true;
	const index = span.line - 1;
	const near = [
		lines[index - 2],
		lines[index - 1],
		lines[index + 1],
		lines[index + 2]
	].filter((line) => line !== void 0);
	if (/^\s*(?:-\s+)?["']?value["']?\s*:/.test(text) && near.some((line) => saysCredential(/^\s*(?:-\s+)?["']?name["']?\s*:\s*["']?([\w.-]+)/.exec(line)?.[1] ?? ""))) return true;
	const flag = /^\s*-\s+["']?--?([\w.-]+)["']?\s*$/.exec(lines[index - 1] ?? "")?.[1] ?? "";
	return /^\s*-\s/.test(text) && saysCredential(flag);
}
// src/findings/locate-wishes.ts
/** Locates each place in its file. One that is gone from the head is looked for in the base; where there is no text, it is the start. */
async function locateWishes(wishes, read) {
	const located = /* @__PURE__ */ new Map();
	for (const ofFile of groupBy(wishes, ({ place, blob }) => `${blob ?? ""}\u0000${place.file}`).values()) {
		const bySide = groupBy(ofFile, ({ side }) => side);
		for (const [side, group] of bySide) {
			const { file, blob } = {
				file: group[0]?.place.file ?? "",
				blob: group[0]?.blob
			};
			if (group.every(({ place, frame }) => place.span !== void 0 && frame === void 0)) {
				for (const wish of group) located.set(wish, {
					span: wish.place.span ?? start$2,
					side,
					known: true
				});
				continue;
			}
			const own = await read(side, file, blob);
			const text = own ?? (side === "head" && blob === void 0 ? await read("base", file) : void 0);
			locateIn(text, group, own === void 0 && text !== void 0 ? "base" : side, located);
		}
	}
	return located;
}
var start$2 = {
	line: 1,
	column: 1,
	endLine: 1,
	endColumn: 1
};
function locateIn(text, wishes, side, located) {
	const unknown = text === void 0 ? [] : wishes.filter(({ place }) => place.span === void 0);
	const spans = (require_places()).locate(text ?? "", unknown.map(({ place }) => place));
	const found = new Map(unknown.map((wish, index) => [wish, spans[index] ?? start$2]));
	const lines = text !== void 0 && wishes.some(({ frame }) => frame !== void 0) ? text.split(/\r\n|\n|\r/) : [];
	for (const wish of wishes) {
		const span = wish.place.span ?? found.get(wish) ?? start$2;
		const frame = wish.frame?.(lines, span);
		located.set(wish, {
			span,
			side,
			known: text !== void 0 || wish.place.span !== void 0,
			...frame === void 0 ? {} : { frame }
		});
	}
}
// src/findings/locate-findings.ts
/** Frames beyond these are not made: nobody reads them. */
var mostFrames = 500;
/** Gaps in more files than these are told without a line: reading the files again would take longer than the run. */
var mostGapFiles = 500;
/** Turns places into lines and columns, and makes the frames. Reads and parses each file that is needed once per side, one after the other. */
async function locateFindings(settled, read, edits = /* @__PURE__ */ new Map()) {
	const framed = new Set(framedOf(settled.findings));
	const own = settled.findings.map((finding) => wishOf(finding, framed.has(finding)));
	const related = settled.findings.map((finding) => (finding.report.related ?? []).map(({ place, side }) => ({
		side: side ?? finding.side,
		place,
		...contentOf$1(finding)
	})));
	const ofGaps = gapWishes(settled.gaps);
	const located = await locateWishes([
		...own,
		...related.flat(),
		...ofGaps.values()
	], read);
	const pairs = settled.findings.map((finding, index) => {
		const wish = own[index];
		const found = wish === void 0 ? void 0 : located.get(wish);
		return [findingOf(finding, found, (related[index] ?? []).map((one) => located.get(one)), edits.get(finding)), found?.frame];
	});
	return {
		findings: pairs.map(([finding]) => finding).sort(byPosition),
		gaps: settled.gaps.map((gap) => gapOf(gap, located.get(ofGaps.get(gap) ?? nowhere))).sort(byGap$1),
		frames: new Map(pairs.flatMap(([finding, frame]) => frame === void 0 ? [] : [[finding, frame]]))
	};
}
var start$1 = {
	line: 1,
	column: 1,
	endLine: 1,
	endColumn: 1
};
var nowhere = {
	side: "head",
	place: {
		file: "",
		document: 0,
		pointer: ""
	}
};
function framedOf(findings) {
	const open = findings.filter((finding) => finding.exemption === void 0 && finding.status !== "fixed");
	return (open.length <= mostFrames ? open : open.filter((finding) => finding.status === "new")).slice(0, mostFrames);
}
function wishOf({ side, report }, isFramed) {
	const { place, object } = report;
	const frame = (lines, span) => frameOf(lines, {
		place,
		span,
		...object === void 0 ? {} : { object },
		...standsAtCredential(report.rule) ? { credential: true } : {}
	});
	return {
		side,
		place,
		...contentOf$1({ report }),
		...isFramed ? { frame } : {}
	};
}
function contentOf$1({ report }) {
	return report.passed === void 0 ? {} : { blob: report.passed.blob };
}
function gapWishes(gaps) {
	const files = [...groupBy(gaps, ({ place }) => place.file).keys()].slice(0, mostGapFiles);
	const near = new Set(files);
	const wanted = gaps.filter(({ place }) => place.span === void 0 && near.has(place.file));
	return new Map(wanted.map((gap) => [gap, {
		side: gap.status === "fixed" ? "base" : "head",
		place: gap.place
	}]));
}
function findingOf(settled, found, spans, proven) {
	const { report, exemption, severity, fingerprint } = settled;
	return {
		rule: report.rule,
		case: report.case,
		severity,
		status: exemption === void 0 ? settled.status : "exempt",
		side: found?.side ?? settled.side,
		place: report.place,
		span: found?.span ?? start$1,
		...report.object === void 0 ? {} : { object: report.object },
		message: report.message,
		help: proven === void 0 ? report.help : helpWith(report.help, proven),
		fingerprint,
		related: (report.related ?? []).map(({ place, message, side }, index) => {
			const isBase = (spans[index]?.side ?? side ?? settled.side) === "base";
			return {
				place,
				message,
				span: spans[index]?.span ?? start$1,
				...isBase ? { side: "base" } : {}
			};
		}),
		changes: report.changes ?? [],
		...proven === void 0 ? {} : { edits: proven.edits },
		...report.passed?.commit === void 0 ? {} : { commit: report.passed.commit },
		...report.introduced === void 0 ? {} : { introduced: report.introduced },
		...report.versions === void 0 ? {} : { versions: report.versions },
		...exemption === void 0 ? {} : { exemption }
	};
}
/** A suggestion that changes more than the finding speaks of says so, and what is left to do beside it. */
function helpWith(help, { also, told }) {
	const whole = told === void 0 ? help : text`${help} ${told}`;
	return also.length === 0 ? whole : text`${whole} The edit also corrects what this hid: ${listed([...new Set(also)].map(untrusted))}.`;
}
function gapOf(gap, found) {
	const span = gap.place.span ?? (found?.known ? found.span : void 0);
	return span === void 0 ? gap : {
		...gap,
		span
	};
}
function byGap$1(a, b) {
	return byCodeUnit(a.place.file, b.place.file) || (a.span?.line ?? 0) - (b.span?.line ?? 0) || byCodeUnit(a.reason, b.reason);
}
// src/findings/locate-run.ts
/** Turns places into lines, reading the files of each side again where something is to be said of them. */
function locateRun(plan, settled, edits, between) {
	const read = (side, file, blob) => blob === void 0 ? readFile$1(side === "base" ? plan.before : plan.after, file) : readText(between, blob);
	return locateFindings(settled, read, edits);
}
async function readFile$1(side, file) {
	const entry = side?.entries.get(file);
	if (side === void 0 || entry === void 0 || entry.kind !== "file" && entry.kind !== "executable") return void 0;
	return readText(side.contents, entry.blob);
}
async function readText(from, id) {
	for await (const blob of from?.read([id]) ?? []) {
		if (!("bytes" in blob)) return void 0;
		const decoded = decodeText(blob.bytes);
		return "failed" in decoded ? void 0 : decoded.text;
	}
}
// src/findings/report-run.ts
/** The report of a run: what every format renders. */
function reportRun(located, checked, changed, request, timings) {
	const { policy, version, trees } = request;
	const { findings, gaps } = located;
	return {
		version,
		outcome: outcomeOf(findings, gaps, policy, changed),
		compared: trees.names,
		summary: summarise(located, checked, changed, policy),
		findings,
		gaps,
		exemptions: policy.exemptions,
		timings
	};
}
/** Counts of what counts: findings in scope by severity, excused ones, and what was not checked. */
function summarise({ findings, gaps }, checked, changed, policy) {
	const counting = findings.filter((finding) => counts(finding, policy.scope, changed));
	const ofSeverity = (severity) => counting.filter((finding) => finding.severity === severity).length;
	return {
		files: checked.files.filter((file) => file.passedOver !== true).length,
		documents: checked.files.reduce((total, file) => total + file.documents, 0),
		error: ofSeverity("error"),
		warning: ofSeverity("warning"),
		notice: ofSeverity("notice"),
		exempt: findings.filter((finding) => finding.status === "exempt").length,
		gaps: gaps.filter((gap) => gap.status !== "fixed").length
	};
}
// src/findings/fingerprint.ts
/** The key of a file's own reports, which are about no object: stands where an object's key stands. */
function fileKey(path) {
	return `file\u0000${path}`;
}
/** The key of what a report is about: its object (with the unit, for reports of unit and pair rules), else its file. */
function keyOf$4(report) {
	return report.object === void 0 ? fileKey(report.place.file) : objectKey(report.unit ?? "", report.object);
}
/**
* What makes two reports the same finding in two trees: rule, object key, stable pointer and what the rule calls distinct. No line, no
* index, no value, and not the case: a cause that gets worse is still the same cause. `key` stands in for the report's own.
*/
function identityOf$1(report, key = keyOf$4(report)) {
	return JSON.stringify([
		report.rule,
		key,
		report.stable,
		report.distinct ?? ""
	]);
}
/** 32 hex digits of the SHA-256 of an identity and its ordinal among equal ones, from 0. */
function fingerprint(identity, ordinal) {
	return (0, (node_crypto()).createHash)("sha256").update(`${ordinal}\n${identity}`).digest("hex").slice(0, 32);
}
// src/findings/renamed-objects.ts
/**
* Objects that one side has under one name and the other, with the same content or at least the same credentials at the same places, under
* another: their findings are the same ones. Only what is certain counts: of several that are alike none is taken for renamed.
*/
function renamedObjects(before, after) {
	const [old, now] = [byKey(before), byKey(after)];
	const gone = [...old].filter(([key]) => !now.has(key));
	const come = [...now].filter(([key]) => !old.has(key));
	if (gone.length === 0 || come.length === 0) return [];
	const byContent = pairAlike(gone, come, ([, fact]) => fact.content);
	const done = new Set(byContent.flatMap(({ fromKey, toKey }) => [fromKey, toKey]));
	const held = {
		before: credentialsByKey(before),
		after: credentialsByKey(after)
	};
	const byCredentials = pairAlike(gone.filter(([key]) => !done.has(key)), come.filter(([key]) => !done.has(key)), ([key], side) => held[side].get(key));
	return [...byContent, ...byCredentials];
}
/** Pairs those whose likeness no other of their side shares. */
function pairAlike(gone, come, likenessOf) {
	const waiting = groupBy(gone, (named) => likenessOf(named, "before"));
	return [...groupBy(come, (named) => likenessOf(named, "after"))].flatMap(([likeness, objects]) => {
		const partners = waiting.get(likeness) ?? [];
		const [one, other] = [partners[0], objects[0]];
		if (likeness === void 0 || one === void 0 || other === void 0 || partners.length > 1 || objects.length > 1) return [];
		return [{
			fromKey: one[0],
			toKey: other[0]
		}];
	});
}
/** What credentials each object of a side holds, and where: by kind, stable place and hash. */
function credentialsByKey(files) {
	const byObject = groupBy(files.flatMap((file) => file.reports.filter(({ credential, object }) => credential !== void 0 && object !== void 0)), keyOf$4);
	return new Map([...byObject].map(([key, ofObject]) => {
		const held = ofObject.map(({ object, stable, credential }) => JSON.stringify([
			object?.group,
			object?.kind,
			stable,
			credential?.hash
		]));
		return [key, [...new Set(held)].sort().join("\n")];
	}));
}
function byKey(files) {
	return new Map(files.flatMap((file) => file.manifests.map((fact) => [objectKey("", fact.identity), fact])));
}
// src/policy/ignores.ts
/** A comment that means to be an ignore. Prose such as `kubelatch: see the docs` is none. */
var attempt = /^kubelatch:\s*(?:ig|[\w-]+\s*\[)/i;
var form = /^kubelatch:\s*ignore\s*\[([^\]]*)\]\s*(?:[-:\u2013\u2014]+\s*)?(.*)$/i;
var entry = /^([a-z0-9]+(?:-[a-z0-9]+)*)(?:@([0-9a-f]{32}))?$/;
/**
* The ignores among a file's comments: `# kubelatch: ignore[rule, rule@fingerprint] reason`. One on a line of its own covers the field
* that follows, one behind a field that field, one before a document's first field the whole document. What is wrong with one is its
* `flaw`; such an ignore excuses nothing and is kept to be reported. `stable` names what lies at a pointer of an object so that moved
* lines and inserted items change nothing; without it and the manifests, the pointer itself is the name.
*/
function parseIgnores(comments, path, manifests = [], stable = (_, pointer) => pointer) {
	return comments.filter((comment) => attempt.test(comment.text)).map((comment) => parseIgnore(comment, path, manifests, stable));
}
function parseIgnore(comment, path, manifests, stable) {
	const { document, line, column } = comment;
	const [, list = "", reason = ""] = form.exec(comment.text) ?? [];
	const written = list.split(",").map((item) => item.trim()).filter((item) => item !== "");
	const entries = written.map((item) => entry.exec(item));
	const pointer = comment.leads ? "" : comment.pointer ?? "";
	const flaw = flawOf(comment, written, entries, reason);
	const endColumn = column + comment.text.length + 2;
	return {
		rules: entries.flatMap((found) => found?.[1] === void 0 ? [] : [found[1]]),
		fingerprints: written.filter((item) => entry.test(item) && item.includes("@")),
		reason: reason.trim(),
		covers: {
			file: path,
			document,
			pointer
		},
		about: nameCovered(path, document, pointer, manifests, stable),
		place: {
			file: path,
			document,
			pointer,
			span: {
				line,
				column,
				endLine: line,
				endColumn
			}
		},
		...flaw === void 0 ? {} : { flaw }
	};
}
function flawOf(comment, written, entries, reason) {
	if (!form.test(comment.text)) return "malformed";
	if (written.length === 0) return "no-rule";
	if (entries.includes(null)) return "malformed";
	if (written.some((rule) => tokenRules.has(rule))) return "no-fingerprint";
	if (reason.trim() === "") return "no-reason";
	return comment.leads || comment.pointer !== void 0 ? void 0 : "covers-nothing";
}
/** The object and the field in it, where the place lies in one; the objects of the document, where it is all of it; else file and pointer. */
function nameCovered(path, document, pointer, manifests, stable) {
	const here = manifests.filter((manifest) => manifest.place.document === document);
	const owner = here.find((manifest) => within(pointer, manifest.place.pointer));
	if (owner !== void 0) return `${keyOf$3(owner)}\u0000${stable(owner.value, pointer.slice(owner.place.pointer.length))}`;
	const held = here.filter((manifest) => within(manifest.place.pointer, pointer));
	return held.length > 0 ? held.map(keyOf$3).join("") : `${path}\u0000${document}\u0000${pointer}`;
}
function keyOf$3({ apiVersion, kind, namespace = "", name }) {
	return objectKey("", {
		group: groupOf(apiVersion),
		kind,
		namespace,
		name
	});
}
/** Which ignores count: those without a flaw that stand, about the same thing and the same rule, in the tree that policy is read from. */
function judgeIgnores(ignores, ofPolicyTree) {
	const standing = new Set(ofPolicyTree.filter((ignore) => ignore.flaw === void 0).flatMap(partsOf));
	return ignores.map((ignore) => {
		const rules = ignore.flaw === void 0 ? ignore.rules.filter((rule) => standing.has(partOf(ignore, rule))) : [];
		return {
			ignore,
			active: ignore.flaw === void 0 && rules.length === ignore.rules.length,
			rules: new Set(rules)
		};
	});
}
/** Ignores of the before tree of which the after tree has nothing left. */
function ignoresRemoved(before, after) {
	const left = new Set(after.flatMap(partsOf));
	return before.filter((ignore) => ignore.flaw === void 0 && !partsOf(ignore).some((part) => left.has(part)));
}
function partsOf(ignore) {
	return ignore.rules.map((rule) => partOf(ignore, rule));
}
function partOf(ignore, rule) {
	const narrowed = ignore.fingerprints.filter((item) => item.startsWith(`${rule}@`)).sort();
	return JSON.stringify([
		ignore.about,
		rule,
		narrowed
	]);
}
/** Whether an ignore is about a finding: rule and place fit, and the fingerprint where one is named or the rule is about tokens. */
function ignoreMatches({ ignore, rules }, report, fingerprint) {
	if (!rules.has(report.rule)) return false;
	const { covers } = ignore;
	if (covers.file !== report.place.file || covers.document !== report.place.document || !within(report.place.pointer, covers.pointer)) return false;
	const narrowed = ignore.fingerprints.filter((item) => item.startsWith(`${report.rule}@`));
	return narrowed.length === 0 ? !tokenRules.has(report.rule) : narrowed.includes(`${report.rule}@${fingerprint}`);
}
// src/findings/advise.ts
/** Rules about a credential that an object of Kubernetes holds as it is. What SOPS should have encrypted says so itself. */
var advised = /* @__PURE__ */ new Set([
	"plaintext-token",
	"secret-manifest-committed",
	"credential-in-configmap",
	"credential-in-env-literal"
]);
/** The reports, those about credentials in objects with what the repository makes its Secrets with: that is what to commit instead. */
function withAdvice(reports, tools) {
	const [tool] = tools ?? [];
	if (tool === void 0) return reports;
	return reports.map((report) => {
		if (!advised.has(report.rule) || report.object === void 0) return report;
		return {
			...report,
			help: text`${report.help} This repository makes its Secrets with ${tellSecretTool(tool, storeFor(report.object, tool))}.`
		};
	});
}
// src/findings/pair-equal.ts
/** What two places share when they are alike, from most alike to merely equal in identity. */
var likenesses = [
	({ file, document, pointer, span }) => JSON.stringify([
		file,
		document,
		pointer,
		span?.line ?? 0
	]),
	({ file, document, pointer }) => JSON.stringify([
		file,
		document,
		pointer
	]),
	({ file, pointer }) => JSON.stringify([file, pointer]),
	({ file }) => file,
	() => ""
];
/** Pairs findings that share an identity, as many as the shorter side has: `[after, before]`, the most alike first. */
function pairEqual(before, after) {
	const [only, lone] = [after[0], before[0]];
	if (only !== void 0 && lone !== void 0 && after.length === 1 && before.length === 1) return [[only, lone]];
	let then = inOrder(before);
	let now = inOrder(after);
	const pairs = [];
	for (const likeness of likenesses) {
		if (now.length === 0 || then.length === 0) break;
		const waiting = groupBy(then, ({ report }) => likeness(report.place));
		for (const queue of waiting.values()) queue.reverse();
		now = now.filter((settled) => {
			const partner = waiting.get(likeness(settled.report.place))?.pop();
			if (partner !== void 0) pairs.push([settled, partner]);
			return partner === void 0;
		});
		const left = new Set([...waiting.values()].flat());
		then = then.filter((settled) => left.has(settled));
	}
	return pairs;
}
function inOrder(side) {
	return side.length < 2 ? side : [...side].sort((a, b) => byReport(a.report, b.report));
}
// src/findings/compare.ts
/**
* Both sides as multisets by identity: what only the after side has is new, what both have exists, what only the before side has is
* fixed (and told from there). Without a before side all is new. Of several equal ones those exist that are most like one of before:
* the same place first, then the same file. Fingerprints of ties are numbered so that a new one never takes a known one's.
*/
function compare(before, after, renamed = []) {
	const matches = before === void 0 || before.length === 0 ? noMatches : matchSides(before, after, renamed);
	const known = new Set(matches.values());
	const head = numbered(after, (settled) => matches.has(settled));
	const base = numbered(before ?? [], (settled) => known.has(settled));
	const fixed = (before ?? []).flatMap((settled, index) => known.has(settled) ? [] : [{
		settled,
		ordinal: base[index] ?? 0
	}]);
	return [...after.map((settled, index) => {
		const status = matches.has(settled) ? "existing" : "new";
		return {
			...settled,
			status,
			side: settled.report.side ?? "head",
			fingerprint: fingerprint(settled.identity, head[index] ?? 0)
		};
	}), ...fixed.map(({ settled, ordinal }) => ({
		...settled,
		status: "fixed",
		side: "base",
		fingerprint: fingerprint(settled.identity, ordinal)
	}))];
}
var noMatches = /* @__PURE__ */ new Map();
/** After by before, for those that are the same finding. */
function matchSides(before, after, renamed) {
	const former = new Map(renamed.map(({ fromKey, toKey }) => [toKey, fromKey]));
	const identity = (settled) => {
		const key = former.size === 0 ? void 0 : former.get(keyOf$4(settled.report));
		return key === void 0 ? settled.identity : identityOf$1(settled.report, key);
	};
	const waiting = groupBy(before, (settled) => settled.identity);
	const matches = /* @__PURE__ */ new Map();
	for (const [name, group] of groupBy(after, identity)) {
		const partners = waiting.get(name);
		if (partners !== void 0) for (const [now, then] of pairEqual(partners, group)) matches.set(now, then);
	}
	return matches;
}
/** The ordinal of each among those of equal identity: the matched ones are counted first, in order of place. */
function numbered(side, matched) {
	const ordinals = new Array(side.length).fill(0);
	for (const tie of tiesOf(side)) {
		const ordered = tie.map((index) => ({
			index,
			settled: side[index]
		})).sort(({ settled: a }, { settled: b }) => a && b ? Number(matched(b)) - Number(matched(a)) || byReport(a.report, b.report) : 0);
		for (const [ordinal, { index }] of ordered.entries()) ordinals[index] = ordinal;
	}
	return ordinals;
}
/** Indices of those that share an identity. Most share it with none, and cost no list of their own. */
function tiesOf(side) {
	const firsts = /* @__PURE__ */ new Map();
	const ties = /* @__PURE__ */ new Map();
	for (const [index, { identity }] of side.entries()) {
		const first = firsts.get(identity);
		const tie = ties.get(identity);
		if (first === void 0) firsts.set(identity, index);
		else if (tie === void 0) ties.set(identity, [first, index]);
		else tie.push(index);
	}
	return ties.values();
}
// src/findings/credentials-found.ts
/** Reports about credentials that the after tree brings and that nobody excused, in order of place. */
function credentialsFound(found) {
	return found.filter(({ status, report, exemption }) => status === "new" && exemption === void 0 && tokenRules.has(report.rule)).map(({ report }) => report).sort(byReport);
}
// src/findings/credentials-removed.ts
/**
* Reports of live credentials that the before tree has and the after tree does not hold any more, wherever: not what only moved, not what
* somebody excused before. In order of place.
* @param found of the change, fixed findings included
* @param known of the before tree alone
*/
function credentialsRemoved(found, known) {
	const hashOf = ({ report }) => report.credential?.hash;
	const standing = new Set(found.filter(({ status }) => status !== "fixed").map(hashOf));
	const excused = new Set(known.filter(({ exemption }) => exemption !== void 0).map(({ fingerprint }) => fingerprint));
	return found.filter((finding) => finding.status === "fixed" && hashOf(finding) !== void 0 && !excused.has(finding.fingerprint)).filter((finding) => !standing.has(hashOf(finding))).map(({ report }) => report).sort(byReport);
}
// src/policy/exemptions.ts
let import_picomatch$loaded;
const import_picomatch = () => (import_picomatch$loaded ??= /* @__PURE__ */ (require_rolldown_runtime()).__toESM((require_path_patterns()).require_picomatch(), 1));
/** `until` is the last day that it holds. `today` is `YYYY-MM-DD`. */
function isExpired(exemption, today) {
	return exemption.until !== void 0 && exemption.until < today;
}
/**
* Whether an exemption is about a finding: all that it says has to fit, and it has to say something. For a rule about tokens it has to name
* the fingerprint. Expiry is not looked at. The patterns are compiled once per call of this function.
*/
function exemptionMatcher(exemption) {
	const { rule, key, fingerprint } = exemption;
	const path = exemption.path === void 0 ? void 0 : (0, (import_picomatch()).default)(exemption.path, { dot: true });
	const object = exemption.object === void 0 ? void 0 : objectMatcher(exemption.object);
	if ([
		rule,
		key,
		fingerprint,
		path,
		object
	].every((part) => part === void 0)) return () => false;
	return (finding) => {
		const { report } = finding;
		if (fingerprint !== void 0 && finding.fingerprint !== fingerprint) return false;
		if (fingerprint === void 0 && tokenRules.has(report.rule)) return false;
		if (rule !== void 0 && report.rule !== rule) return false;
		if (path !== void 0 && !path(report.place.file)) return false;
		if (object !== void 0 && !(report.object !== void 0 && object(report.object))) return false;
		return key === void 0 || isAbout(report, key);
	};
}
/** `Kind/name` in any namespace, or `Kind/namespace/name`; `*` stands for any run of characters in one part. */
function objectMatcher(pattern) {
	const parts = pattern.split("/");
	const [kind, namespace, name] = parts.length === 2 ? [
		parts[0],
		"*",
		parts[1]
	] : parts;
	if (kind === void 0 || namespace === void 0 || name === void 0 || parts.length > 3) return () => false;
	const matchers = [
		kind,
		namespace,
		name
	].map((part) => wildcard(part));
	return (object) => [
		object.kind,
		object.namespace,
		object.name
	].every((value, index) => matchers[index]?.(value) ?? false);
}
/** Plain pieces around `*`, tried in order: linear, whatever the pattern. */
function wildcard(pattern) {
	const [first = "", ...rest] = pattern.toLowerCase().split("*");
	const last = rest.pop();
	return (given) => {
		const value = given.toLowerCase();
		if (last === void 0) return value === first;
		if (!value.startsWith(first) || !value.endsWith(last) || value.length < first.length + last.length) return false;
		let from = first.length;
		for (const piece of rest) {
			const at = value.indexOf(piece, from);
			if (at === -1 || at + piece.length > value.length - last.length) return false;
			from = at + piece.length;
		}
		return true;
	};
}
/** A key of a mapping on the way, or an item that goes by that name: `DB_PASSWORD` fits `/data/DB_PASSWORD` and `/env[name=DB_PASSWORD]/value`. */
function isAbout({ place, stable }, key) {
	return tokens(place.pointer).includes(key) || stable.includes(`=${key}]`);
}
// src/findings/excuse.ts
/**
* Says of each finding whether something excuses it. A fixed finding needs no excuse. Each excuse that fits is counted as used, so that
* one does not look unused for another's sake; the ignore at the place itself is the one that is told.
*/
function excuse(findings, { exemptions, ignores, today }) {
	const matchers = exemptions.map((exemption) => isExpired(exemption, today) ? () => false : exemptionMatcher(exemption));
	const exemptionUses = exemptions.map(() => 0);
	const ignoreUses = ignores.map(() => 0);
	const byFile = groupBy(ignores.keys(), (index) => ignores[index]?.ignore.covers.file);
	return {
		findings: findings.map((finding) => {
			if (finding.status === "fixed") return finding;
			const inline = (byFile.get(finding.report.place.file) ?? []).filter((index) => {
				const judged = ignores[index];
				return judged !== void 0 && finding.side === "head" && ignoreMatches(judged, finding.report, finding.fingerprint);
			});
			const config = [...matchers.keys()].filter((index) => matchers[index]?.(finding));
			count(ignoreUses, inline);
			count(exemptionUses, config);
			const ignored = inline[0] === void 0 ? void 0 : ignores[inline[0]];
			const exemption = ignored === void 0 ? fromConfig(config[0] === void 0 ? void 0 : exemptions[config[0]]) : fromComment(ignored);
			return exemption === void 0 ? finding : {
				...finding,
				exemption
			};
		}),
		exemptionUses,
		ignoreUses
	};
}
function count(uses, used) {
	for (const index of used) uses[index] = (uses[index] ?? 0) + 1;
}
function fromComment({ ignore }) {
	return {
		reason: ignore.reason,
		from: "inline"
	};
}
function fromConfig(exemption) {
	if (exemption === void 0) return void 0;
	const { reason, until } = exemption;
	return {
		reason,
		...until === void 0 ? {} : { until },
		from: "config"
	};
}
// src/types/gap.ts
/**
* Why something in scope was not checked: a closed list, part of the report's contract.
* Declared: known not to be checkable, counted and shown. Failed: should have been checked; makes the run incomplete.
*/
var gapReasons = {
	template: "declared",
	"unknown-custom-kind": "declared",
	"chart-not-rendered": "declared",
	"remote-base": "declared",
	"not-rendered": "declared",
	"lfs-pointer": "declared",
	submodule: "declared",
	symlink: "declared",
	"special-file": "declared",
	binary: "declared",
	"encryption-rules-unusable": "declared",
	"nothing-in-scope": "declared",
	"not-found": "failed",
	unreadable: "failed",
	encoding: "failed",
	"file-too-large": "failed",
	"too-many-documents": "failed",
	"too-deep": "failed",
	"too-many-aliases": "failed",
	"too-many-nodes": "failed",
	"too-deeply-encoded": "failed",
	"inflates-too-far": "failed",
	"broken-crd": "failed",
	"schema-engine-failed": "failed",
	"schema-missing": "failed",
	"missing-commit": "failed",
	"time-limit": "failed",
	"worker-died": "failed",
	"rule-crashed": "failed"
};
function gapKind(reason) {
	return gapReasons[reason];
}
// src/findings/gaps.ts
/**
* Gaps of both sides as multisets, like findings (decision 10). Without a before side all are new. Fixed ones lie in the before
* tree, and so do those that keep its contents unknown.
*/
function compareGaps(before, after) {
	const waiting = groupBy(before ?? [], identityOf);
	const head = [...after].sort(byGap).map((gap) => {
		const known = waiting.get(identityOf(gap))?.shift() !== void 0;
		return {
			...gap,
			kind: gapKind(gap.reason),
			status: known ? "existing" : "new"
		};
	});
	const former = [...waiting.values()].flat().sort(byGap);
	return [...head, ...former.map((gap) => ({
		...gap,
		kind: gapKind(gap.reason),
		status: notHad.has(gap.reason) ? "new" : "fixed"
	}))];
}
/** Nothing that the change mends: the content before was not to be had, and what it held seems to be new in the one after. */
var notHad = /* @__PURE__ */ new Set(["not-found", "unreadable"]);
/** The document's index and all positions may move; reason, file and field tell a gap. */
function identityOf({ reason, place }) {
	return JSON.stringify([
		reason,
		place.file,
		place.pointer
	]);
}
function byGap(a, b) {
	return byPlace(a.place, b.place) || byCodeUnit(a.reason, b.reason) || byCodeUnit(JSON.stringify(a.message), JSON.stringify(b.message));
}
// src/findings/merge-units.ts
/**
* One finding where several units found the same thing at the same place, as a base does in each of its overlays. It exists as soon as
* one unit knew it before, and is fixed only where no unit has it any more.
*/
function mergeUnits(findings) {
	const ofUnits = findings.filter(({ report }) => report.unit !== void 0);
	if (ofUnits.length === 0) return findings;
	const here = new Set(ofUnits.filter(({ status }) => status !== "fixed").map(withoutUnit));
	const merged = [...groupBy(ofUnits.filter((finding) => finding.status !== "fixed" || !here.has(withoutUnit(finding))), sameThing).values()].flatMap((group) => {
		const known = group.filter((finding) => finding.status === "existing");
		const [first] = (known.length > 0 ? known : group).sort((a, b) => byCodeUnit(a.fingerprint, b.fingerprint));
		return first === void 0 ? [] : [first];
	});
	return [...findings.filter(({ report }) => report.unit === void 0), ...merged];
}
function withoutUnit({ report }) {
	return JSON.stringify([
		report.rule,
		report.object,
		report.stable,
		report.distinct ?? ""
	]);
}
function sameThing(finding) {
	const { place, message, case: situation } = finding.report;
	return JSON.stringify([
		withoutUnit(finding),
		situation,
		finding.side,
		finding.status === "fixed",
		place,
		message
	]);
}
// src/facts/run-rules.ts
/** Runs the file rules on one file as read. A rule that throws is a gap that names it; the others still run. */
function runFileRules(file, rules, asks) {
	const reports = [];
	const gaps = [];
	for (const rule of rules) {
		if (rule.scope !== "file") continue;
		const options = asks.rules[rule.id] ?? {};
		const found = guarded(rule, fileStart(file.path), gaps, () => [...rule.check(file, options)]);
		for (const report of found) reports.push(report.about === void 0 ? ofFile(rule, report) : factOf$2(rule, report, report.about));
	}
	return {
		reports,
		gaps
	};
}
/**
* Runs the document rules on the objects of one file. A patch is no whole object: what its target has is missing from it by design,
* so rules that ask a schema or the API server's checks stay away from it.
*/
function runDocumentRules(manifests, role, rules, known, asks) {
	const reports = [];
	const gaps = [];
	const active = rules.filter((rule) => rule.scope === "document" && !(role === "patch" && asksTheServer(rule)));
	for (const manifest of manifests) for (const rule of active) {
		if (rule.kinds.length > 0 && !rule.kinds.includes(manifest.kind)) continue;
		const options = asks.rules[rule.id] ?? {};
		const found = guarded(rule, manifest.place, gaps, () => [...rule.check(manifest, known, options)]);
		for (const report of found) reports.push(factOf$2(rule, report, manifest));
	}
	return {
		reports,
		gaps
	};
}
function asksTheServer(rule) {
	return rule.reads?.some((read) => read === "schema" || read === "refusals") ?? false;
}
function ofFile(rule, report) {
	return {
		...report,
		rule: rule.id,
		stable: report.stable ?? report.place.pointer
	};
}
/** What crosses a thread names its object, and leaves its content behind. */
function factOf$2(rule, { about: _about, ...report }, manifest) {
	const inside = report.place.pointer.slice(manifest.place.pointer.length);
	return {
		...report,
		rule: rule.id,
		object: identityOf$2(manifest),
		stable: report.stable ?? stablePointer(manifest.value, inside)
	};
}
/** Runs one rule; what it throws becomes a gap without the thrown text, which may quote the content. */
function guarded(rule, place, gaps, check) {
	try {
		return check();
	} catch (error) {
		const what = error instanceof Error ? error.name : typeof error;
		gaps.push({
			reason: "rule-crashed",
			place,
			message: text`The rule ${untrusted(rule.id)} broke here (${untrusted(what)}): please report it. Its other results stand.`
		});
		return [];
	}
}
// src/findings/run-reports.ts
/** Runs the rules about the run itself that the policy does not switch off. One that throws is a gap. */
function runReports(run, rules, policy) {
	const gaps = [];
	const place = {
		file: policy.file ?? ".github/kubelatch.yml",
		document: 0,
		pointer: ""
	};
	return {
		reports: rules.flatMap((rule) => {
			const entry = policy.rules[rule.id];
			if (rule.scope !== "run" || entry === void 0 || Object.values(entry.cases).every((grade) => grade === "off")) return [];
			return guarded(rule, place, gaps, () => [...rule.check(run, entry.options)]).map((report) => ({
				...report,
				rule: rule.id,
				stable: report.stable ?? withoutIndices(report.place.pointer)
			}));
		}),
		gaps
	};
}
/** A config's lists have no merge keys; what tells their items apart is the report's `distinct`. */
function withoutIndices(pointer) {
	return pointer.replace(/\/\d+(?=\/|$)/g, "/*");
}
// src/findings/yielding.ts
function winnersOf(rules) {
	const direct = new Map(rules.map((rule) => [rule.id, rule.yieldsTo ?? []]));
	const reach = (id, seen) => {
		for (const next of direct.get(id) ?? []) {
			if (seen.has(next)) continue;
			seen.add(next);
			reach(next, seen);
		}
		return seen;
	};
	const all = new Map(rules.map((rule) => [rule.id, reach(rule.id, /* @__PURE__ */ new Set())]));
	return new Map([...all].map(([id, winners]) => [id, new Set([...winners].filter((winner) => !all.get(winner)?.has(id)))]));
}
/**
* Leaves one report per cause: of two on the same cause the one that the other's rule yields to, unless the policy grades it lower; a
* notice never hides an error. What is beaten may itself have beaten a third; since severity and yielding only ever lead upwards, one
* report always stays.
*/
function withoutYielding(graded, winners) {
	const beaten = /* @__PURE__ */ new Set();
	for (const beside of groupBy(graded, ({ report }) => `${report.place.document}\u0000${report.side ?? ""}\u0000${report.place.file}`).values()) {
		const byRule = groupBy(beside, ({ report }) => report.rule);
		for (const general of beside) for (const rule of winners.get(general.report.rule) ?? []) for (const specific of byRule.get(rule) ?? []) if (covers(specific.report, general.report.place)) beaten.add(isLower(specific, general) ? specific : general);
	}
	return graded.filter((one) => !beaten.has(one));
}
function isLower(one, other) {
	return severities.indexOf(one.severity) > severities.indexOf(other.severity);
}
/**
* Whether a report's cause reaches a place of its document: the place is its own or lies beneath it, or beneath a pointer that it explains,
* or is a whole that it explains.
* A report that stands for more than a value (an object's root, a key, a coarse place, one known by its lines alone) says nothing of what
* lies beneath, unless it explains it.
*/
function covers(winner, place) {
	if (winner.explains?.some((pointer) => within(place.pointer, pointer))) return true;
	if (place.part !== "key" && winner.explainsWhole?.includes(place.pointer)) return true;
	const own = winner.place;
	if (own.span !== void 0 || place.span !== void 0) return own.pointer === place.pointer && overlapsOnLines(own.span, place.span);
	return own.coarse === true || own.part === "key" || winner.object !== void 0 && winner.stable === "" ? own.pointer === place.pointer : within(place.pointer, own.pointer) && overlapsInText(own, place);
}
/** A text holds more than one value: what is said of a part of it says nothing of another part. */
function overlapsInText(a, b) {
	if (a.pointer !== b.pointer || a.within === void 0 || b.within === void 0) return true;
	return a.within.from < b.within.to && b.within.from < a.within.to;
}
function overlapsOnLines(a, b) {
	if (a === void 0 || b === void 0) return false;
	if (a.line === b.line && a.column === b.column) return true;
	return isBefore([a.line, a.column], [b.endLine, b.endColumn]) && isBefore([b.line, b.column], [a.endLine, a.endColumn]);
}
function isBefore([line, column], [otherLine, otherColumn]) {
	return line < otherLine || line === otherLine && column < otherColumn;
}
// src/findings/settle.ts
/**
* Reports of one side become one graded report per cause: what the policy calls `off` goes first (so that it hides nothing else), then what
* yields to a more specific rule, then repetitions. Ordered by place; the order of the input changes nothing.
*/
function settle(reports, policy, winners) {
	const sorted = [...withoutYielding(reports.flatMap((report) => {
		const severity = severityOf(report, policy);
		return severity === "off" ? [] : [{
			report,
			severity
		}];
	}), winners)].sort((a, b) => byReport(a.report, b.report));
	return sorted.flatMap((one, index) => {
		const previous = sorted[index - 1];
		return previous !== void 0 && byReport(previous.report, one.report) === 0 ? [] : [{
			...one,
			identity: identityOf$1(one.report)
		}];
	});
}
/** What the policy says of a report's case. A case that the policy does not know is an error: it must not get lost. */
function severityOf({ rule, case: situation }, policy) {
	const cases = policy.rules[rule]?.cases;
	return cases !== void 0 && Object.hasOwn(cases, situation) ? cases[situation] ?? "error" : "error";
}
// src/findings/gather-history.ts
/** More copies than these are not named. */
var mostOthers = 100;
function openHistoryGatherer(policy, rules) {
	const winners = winnersOf(rules);
	const gathered = /* @__PURE__ */ new Map();
	return {
		add({ commit, blob }, { path, reports }, standing) {
			for (const settled of settle(reports, policy, winners)) {
				const key = keyOf$2(settled);
				const known = gathered.get(key);
				if (known === void 0) {
					gathered.set(key, {
						key,
						settled,
						blob,
						commit,
						first: commit,
						standing,
						others: []
					});
					continue;
				}
				const isBetter = standing === known.standing ? isWorse(settled, known.settled) : standing;
				const other = isBetter ? known.settled.report.place.file : path;
				const isCopy = standing && known.standing;
				if (isBetter) Object.assign(known, {
					settled,
					blob,
					commit,
					standing
				});
				if (isCopy && isElsewhere(known, other)) known.others.push(other);
			}
		},
		tokens: () => [...gathered.values()].map((token) => ({
			...token,
			others: token.others.filter((path) => path !== token.settled.report.place.file).sort()
		})),
		get count() {
			return gathered.size;
		}
	};
}
/** Whether one is graded higher than another. */
function isWorse(one, other) {
	return severities.indexOf(one.severity) < severities.indexOf(other.severity);
}
function isElsewhere({ settled, others }, path) {
	return settled.report.place.file !== path && !others.includes(path) && others.length < mostOthers;
}
function keyOf$2({ report, identity }) {
	const what = report.credential === void 0 ? `place\n${identity}` : `value\n${report.credential.hash}`;
	return (0, (node_crypto()).createHash)("sha256").update(`kubelatch history\n${what}`).digest("hex").slice(0, 32);
}
// src/findings/settle-between.ts
/**
* What the commits on the way held, as one finding for each cause, told of the first commit that has it. What either side has as well is
* told there, or was known before: the same finding, and the same credential wherever it lies. Where rules speak of one credential in several
* ways, the worst is told.
*/
function settleBetween({ files, known } = {
	files: [],
	known: []
}, sides, policy, winners) {
	if (files.length === 0) return [];
	const standing = [...sides, ...known.flatMap(({ reports }) => settle(reports, policy, winners))];
	const identities = new Set(standing.map(({ identity }) => identity));
	const hashes = new Set(standing.flatMap(({ report }) => report.credential?.hash ?? []));
	const passed = /* @__PURE__ */ new Map();
	for (const { introduced, facts } of files) {
		const reports = facts.reports.filter(({ rule }) => tokenRules.has(rule)).map((report) => passing(report, introduced));
		for (const one of settle(reports, policy, winners)) {
			const hash = one.report.credential?.hash;
			if (isAdvice(one) || identities.has(one.identity) || hash !== void 0 && hashes.has(hash)) continue;
			const key = hash ?? one.identity;
			const known = passed.get(key);
			if (known === void 0 || isWorse(one, known)) passed.set(key, one);
		}
	}
	return [...passed.values()];
}
/** About what is there: a placeholder, an account's name. Of what is gone again nobody needs it. */
function isAdvice({ severity }) {
	return severity === "notice";
}
function passing(report, { commit, blob, replaced }) {
	const { changes: _changes, ...rest } = report;
	const since = text`It came in with commit ${[commit.slice(0, 7)]}`;
	return {
		...rest,
		message: text`${report.message} ${since}${replaced === true ? isReplaced : isPassed}`,
		help: text`${report.help} ${replaced === true ? nothingLeft : rewrite}`,
		passed: {
			commit,
			blob
		}
	};
}
var isPassed = text` and is not in the last state, but the history keeps it.`;
var rewrite = text`Once it is revoked, take it out of the history before this is merged: git rebase -i and a forced push; a squash keeps it readable in the pull request.`;
var isReplaced = text`, which a forced push took away: whoever had it before has it still, and the server gives it to whoever knows its id.`;
var nothingLeft = text`There is nothing left to rewrite; the next push is not asked about it again.`;
// src/findings/settle-sides.ts
/** Reports become findings: one per cause, graded, new against known, excused; then what Kubelatch itself has to say of the policy. Pure. */
function settleSides(sides) {
	const { rules, policy, before, after } = sides;
	const winners = winnersOf(rules);
	const settled = {
		before: before && settle(before.reports, policy, winners),
		after: settle(withAdvice(after.reports, sides.secretTools), policy, winners)
	};
	const standing = sides.policyIgnores ?? (before ?? after).ignores;
	const ignores = {
		before: judgeIgnores(before?.ignores ?? [], standing),
		after: judgeIgnores(after.ignores, standing)
	};
	const excuses = (judged) => ({
		exemptions: policy.exemptions,
		ignores: judged,
		today: sides.today
	});
	const passed = settleBetween(sides.between, [...settled.before ?? [], ...settled.after], policy, winners);
	const found = excuse([...mergeUnits(compare(settled.before, settled.after, sides.renamed)), ...compare(void 0, passed)], excuses(ignores.after));
	const { now, then } = tellRun(sides, ignores, found, settled.before === void 0 ? void 0 : excuse(mergeUnits(compare(void 0, settled.before)), excuses(ignores.before)));
	const ofRun = {
		before: then && runReports(then, rules, policy),
		after: runReports(now, rules, policy)
	};
	const own = compare(ofRun.before && settle(ofRun.before.reports, policy, winners), settle(ofRun.after.reports, policy, winners));
	return {
		findings: [...found.findings, ...excuse(own, excuses([])).findings],
		gaps: compareGaps(before && [...before.gaps, ...ofRun.before?.gaps ?? []], [...after.gaps, ...ofRun.after.gaps])
	};
}
/** What rules about the run itself see of each side. */
function tellRun(sides, ignores, found, known) {
	const { policy, loaded, proposed, proposedFaults, secretTools } = sides;
	const shared = {
		policy: loaded ?? policy,
		today: sides.today,
		...sides.partial ? { partial: true } : {}
	};
	return {
		now: {
			...shared,
			...proposed === void 0 ? {} : { proposed },
			...proposedFaults === void 0 ? {} : { proposedFaults },
			exemptionUses: found.exemptionUses,
			ignores: withUses(ignores.after, found.ignoreUses),
			ignoresRemoved: ignoresRemoved(sides.before?.ignores ?? [], sides.after.ignores),
			credentialsRemoved: known === void 0 ? [] : credentialsRemoved(found.findings, known.findings),
			credentialsFound: credentialsFound(found.findings),
			...secretTools === void 0 ? {} : { secretTools }
		},
		then: known && {
			...shared,
			exemptionUses: known.exemptionUses,
			ignores: withUses(ignores.before, known.ignoreUses),
			ignoresRemoved: [],
			credentialsRemoved: [],
			credentialsFound: []
		}
	};
}
function withUses(judged, uses) {
	return judged.map(({ ignore, active }, index) => ({
		ignore,
		active,
		uses: uses[index] ?? 0
	}));
}
// src/findings/settle-run.ts
/** Gathers what each stage found on each side, and settles it. */
function settleRun({ plan, facts, judged, between }, rules, request) {
	const { before } = plan;
	const unitReports = (side) => judged.flatMap((judgement) => judgement[side]);
	return settleSides({
		rules,
		policy: request.policy,
		loaded: request.loaded,
		proposed: request.proposed,
		proposedFaults: request.proposedFaults,
		before: before === void 0 || facts.before === void 0 ? void 0 : sideOf(before, facts.before, facts.unitsBefore ?? facts.before, unitReports("before"), []),
		after: sideOf(plan.after, facts.after, facts.unitsAfter, unitReports("after"), [...judged.flatMap((judgement) => judgement.gaps), ...between.gaps]),
		between,
		renamed: [...renamedObjects(facts.before?.files ?? [], facts.after.files), ...plan.changes.flatMap(({ path, renamedFrom }) => renamedFrom === void 0 ? [] : [{
			fromKey: fileKey(renamedFrom),
			toKey: fileKey(path)
		}])],
		partial: before !== void 0 && request.policy.scope !== "all" && request.everything !== true,
		today: request.today,
		secretTools: request.secretTools,
		policyIgnores: request.policyIgnores
	});
}
function sideOf(plan, facts, ofUnits, unitReports, otherGaps) {
	const { files } = facts;
	const beside = ofUnits.files.filter((file) => !files.includes(file)).flatMap((file) => file.ignores);
	return {
		reports: [...files.flatMap((file) => file.reports), ...unitReports],
		gaps: [
			...plan.gaps,
			...facts.gaps,
			...files.flatMap((file) => file.gaps),
			...otherGaps
		],
		ignores: [...files.flatMap((file) => file.ignores), ...beside.filter((ignore) => speaksOf$1(ignore, unitReports))]
	};
}
/**
* Whether an ignore of an unchanged file is about something that its unit's rules found there. The others are left out: their findings
* were not looked for, so that they would seem unused.
*/
function speaksOf$1({ rules, covers }, reports) {
	return reports.some(({ rule, place }) => rules.includes(rule) && place.file === covers.file && place.document === covers.document && within(place.pointer, covers.pointer));
}
// src/plan/asks.ts
/** How much is read unless the caller says otherwise. */
var defaultLimits = {
	fileSize: defaultFileSize,
	documents: 2e4,
	depth: 200,
	aliases: 1e5,
	nodes: 5e6
};
/** The options of every rule that the policy does not switch off in all its cases, by id. */
function activeRules(policy, rules) {
	const active = rules.filter((rule) => {
		const entry = policy.rules[rule.id];
		return entry !== void 0 && Object.values(entry.cases).some((severity) => severity !== "off");
	});
	return Object.fromEntries(active.map((rule) => [rule.id, policy.rules[rule.id]?.options ?? {}]));
}
/** What is asked of every file. Values are kept only for kinds that an active unit or pair rule looks into. */
function asksFor(policy, rules, { customSchemas, limits, compares, today }) {
	const active = activeRules(policy, rules);
	const readers = rules.filter((rule) => active[rule.id] !== void 0 && rule.reads?.includes("values") && (compares || rule.scope !== "pair"));
	return {
		rules: active,
		versions: policy.versions,
		engine: policy.schemaEngine,
		customSchemas,
		values: [...new Set(readers.flatMap((rule) => rule.kinds))],
		limits,
		compares,
		today,
		digestKey: (0, (node_crypto()).randomBytes)(32).toString("base64")
	};
}
// src/plan/candidates.ts
/** Whether a path can hold manifests by its name. What it really is, its content tells. */
function isCandidate(path) {
	return isManifestByName(path);
}
/** Files that hold no text by their names: pictures, sounds, fonts, archives, programs. */
var noText = /\.(?:png|jpe?g|gif|ico|icns|webp|avif|bmp|tiff?|psd|pdf|docx?|xlsx?|pptx?|odt|zip|gz|tgz|bz2|xz|zst|lz4|7z|rar|tar|jar|war|class|so|dylib|dll|exe|o|a|wasm|pyc|woff2?|ttf|otf|eot|mp[34]|m4a|mov|avi|webm|ogg|wav|flac|sqlite3?|db|parquet|onnx|pt|bin)$/i;
/**
* Whether a file that is no manifest by its name is looked through for credentials: neither a picture or the like (unless its name holds one),
* nor larger than a text would be.
*/
function mayHoldText({ path, size = 0 }, largest) {
	return size <= largest && (!noText.test(path) || pathTokens(path).length > 0);
}
/** Folders that hold other people's packages and tool caches, never what is applied. */
var foreign = /(?:^|\/)(?:node_modules|\.git|\.terraform)\//;
/** A pattern that names one file or folder. Of those there may be thousands, which are looked up and not tried one after another. */
var isPath = /^(?!\.{1,2}\/)[\w.-]+(?:\/[\w.-]+)*$/;
/**
* Which paths the policy's `paths` leave in scope: any pattern that matches includes, a leading `!` excludes, the last match wins;
* without patterns everything is in scope.
*/
function pathScope(patterns) {
	const steps = [];
	for (const pattern of patterns) {
		const { names } = steps.at(-1) ?? {};
		if (!isPath.test(pattern)) {
			const excludes = pattern.startsWith("!");
			steps.push({
				excludes,
				matches: (require_path_patterns()).pathPattern(excludes ? pattern.slice(1) : pattern)
			});
		} else if (names !== void 0) names.add(pattern);
		else {
			const paths = /* @__PURE__ */ new Set([pattern]);
			steps.push({
				excludes: false,
				names: paths,
				matches: (path) => namesOneOf(paths, path)
			});
		}
	}
	const startsIn = steps.length === 0 || steps.every((step) => step.excludes);
	return (path) => {
		if (foreign.test(path)) return false;
		let inScope = startsIn;
		for (const step of steps) if (step.matches(path)) inScope = !step.excludes;
		return inScope;
	};
}
/** Whether a path, or a folder that it lies in, is one of the names. */
function namesOneOf(names, path) {
	for (let end = path.length; end > 0; end = path.lastIndexOf("/", end - 1)) if (names.has(path.slice(0, end))) return true;
	return false;
}
/** Which paths a policy leaves in scope: those of its `paths` that it is not narrowed away from. */
function scopeOf({ paths, narrowed = [] }) {
	const [inScope, isWanted] = [pathScope(paths), pathScope(narrowed)];
	return (path) => inScope(path) && isWanted(path);
}
function candidatesOf(entries, inScope) {
	return entries.filter((entry) => isCandidate(entry.path) && inScope(entry.path));
}
/** A path as a pattern that matches it alone. */
function literally(path) {
	return path.replace(/[^A-Za-z0-9_./-]/g, "\\$&");
}
// src/tree/changes.ts
/** What differs between two trees, ordered by path by code unit. Without a before tree everything is new. */
async function changedEntries(before, after) {
	const [old, now] = await Promise.all([before?.entries() ?? [], after.entries()]);
	return pairRenames(differences(old, now));
}
function differences(old, now) {
	const changes = [];
	let at = 0;
	for (const after of now) {
		let before = old[at];
		for (; before !== void 0 && before.path < after.path; before = old[++at]) changes.push({
			path: before.path,
			before
		});
		if (before === void 0 || before.path > after.path) changes.push({
			path: after.path,
			after
		});
		else {
			at++;
			if (before.blob !== after.blob || before.kind !== after.kind) changes.push({
				path: after.path,
				before,
				after
			});
		}
	}
	for (const before of old.slice(at)) changes.push({
		path: before.path,
		before
	});
	return changes;
}
/** Joins a file that is gone with a new one of equal content: of several, one with the same name first. Empty files are nobody's twin. */
function pairRenames(changes) {
	const gone = /* @__PURE__ */ new Map();
	for (const { before, after } of changes) {
		if (before === void 0 || after !== void 0 || !isFile(before) || isEmpty(before)) continue;
		const twins = gone.get(before.blob);
		if (twins === void 0) gone.set(before.blob, [before]);
		else twins.push(before);
	}
	if (gone.size === 0) return changes;
	const moved = /* @__PURE__ */ new Set();
	return changes.map((change) => {
		const { after } = change;
		if (after === void 0 || change.before !== void 0 || !isFile(after)) return change;
		const twins = (gone.get(after.blob) ?? []).filter((twin) => !moved.has(twin.path));
		const before = twins.find((twin) => nameOf(twin.path) === nameOf(after.path)) ?? twins[0];
		if (before === void 0) return change;
		moved.add(before.path);
		return {
			path: after.path,
			before,
			after,
			renamedFrom: before.path
		};
	}).filter(({ path, after }) => after !== void 0 || !moved.has(path));
}
/** git's ids of no bytes at all. */
var emptyBlobs = /* @__PURE__ */ new Set(["e69de29bb2d1d6434b8b29ae775ad8c2e48c5391", "473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813"]);
function isEmpty(entry) {
	return emptyBlobs.has(entry.blob);
}
function isFile({ kind }) {
	return kind === "file" || kind === "executable";
}
function nameOf(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
// src/plan/custom-groups.ts
/** Groups that Kubernetes' own API server serves: all of them end so, and so do a few of projects that live beside it. */
var builtInGroup = /^(?:admissionregistration|apiextensions|apiregistration|authentication|authorization|certificates|coordination|discovery|events|flowcontrol\.apiserver|networking|node|rbac\.authorization|resource|scheduling|storage|storagemigration|internal\.apiserver)\.k8s\.io$/;
/** Whatever there is. */
var everyKind = {
	byGroup: /* @__PURE__ */ new Map(),
	all: /* @__PURE__ */ new Set(),
	unclear: true
};
/** Collects what files need schemas for, by a look at their bytes. */
function collectKinds() {
	const byGroup = /* @__PURE__ */ new Map();
	const all = /* @__PURE__ */ new Set();
	const wanted = {
		byGroup,
		all,
		unclear: false
	};
	return {
		wanted,
		look(bytes) {
			const text = textOf$1(bytes);
			const groups = /* @__PURE__ */ new Set();
			const hidden = collectWords(text, "apiVersion", (word) => {
				const group = /^([-\w.]+\.[-\w.]+)\/v\d/.exec(word)?.[1];
				if (group !== void 0 && !builtInGroup.test(group) && group !== "kustomize.config.k8s.io") groups.add(group);
			});
			const kinds = /* @__PURE__ */ new Set();
			const odd = collectWords(text, "kind", (word) => {
				for (const kind of [word, word.replace(/List$/, "")]) kinds.add(kind);
			});
			for (const kind of kinds) all.add(kind.toLowerCase());
			wanted.unclear ||= hidden || odd && groups.size > 0;
			for (const group of groups) byGroup.set(group, /* @__PURE__ */ new Set([...byGroup.get(group) ?? [], ...kinds]));
		}
	};
}
/** Whether anything that was looked at needs a custom schema. */
function wantsAny({ byGroup, unclear }) {
	return unclear || byGroup.size > 0;
}
/** A colon and a word, but not the first key of a mapping; or what hides a word. */
var valueOfField = /["']?\s*:\s*(?:["']?([-\w./]+)(?![-\w./]|["']?\s*:)|[&!*|>])/y;
/** Tells the words that stand as values of a key; returns whether some value is written in a way that hides its word. */
function collectWords(text, key, tell) {
	let hidden = false;
	for (let at = text.indexOf(key); at !== -1; at = text.indexOf(key, at + key.length)) {
		valueOfField.lastIndex = at + key.length;
		const found = valueOfField.exec(text);
		if (found === null) continue;
		if (found[1] === void 0) hidden = true;
		else tell(found[1]);
	}
	return hidden;
}
/** Byte for byte, which is enough for words of ASCII, but for UTF-16. */
function textOf$1(bytes) {
	const decoded = (bytes[0] ?? 0) >= 254 ? decodeText(bytes) : { failed: [] };
	return "text" in decoded ? decoded.text : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}
// src/tree/contents.ts
function openContents(tree, shared) {
	return {
		...tree.remote === true ? { remote: true } : {},
		async *read(blobs) {
			const missing = [];
			for (const id of new Set(blobs)) {
				const known = shared.get(id);
				if (known === void 0) missing.push(id);
				else yield {
					id,
					bytes: known
				};
			}
			if (missing.length === 0) return;
			for await (const blob of tree.read(missing)) {
				if ("bytes" in blob) shared.keep(blob.id, blob.bytes);
				yield blob;
			}
		}
	};
}
/** Remembers contents up to `budget` bytes in all; what comes later is read again when it is asked for again. */
function openContentsMemory(budget) {
	const kept = /* @__PURE__ */ new Map();
	let left = budget;
	return {
		get: (id) => kept.get(id),
		keep(id, bytes) {
			if (bytes.byteLength > left || kept.has(id)) return;
			left -= bytes.byteLength;
			kept.set(id, bytes);
		}
	};
}
/** Contents that are asked for at once. All at once, the lists alone take 20 MB for 50,000 files. */
var sliceBlobs = 4096;
/** What a tree has for each of some items, in the order in which it gives it. A content that several share is read once. */
async function* readEach(items, blobOf, contents) {
	const { first, others } = sharedContents(items, blobOf);
	for (let from = 0; from < first.length; from += sliceBlobs) {
		const slice = new Map(first.slice(from, from + sliceBlobs).map((item) => [blobOf(item), item]));
		for await (const blob of contents.read([...slice.keys()])) {
			const item = slice.get(blob.id);
			if (item !== void 0) yield {
				item,
				blob
			};
			for (const other of others.get(blob.id) ?? []) yield {
				item: other,
				blob
			};
		}
	}
}
/** The first item of each content, and those that share it. */
function sharedContents(items, blobOf) {
	const seen = /* @__PURE__ */ new Set();
	const first = [];
	const others = /* @__PURE__ */ new Map();
	for (const item of items) {
		const id = blobOf(item);
		const known = others.get(id);
		if (known !== void 0) known.push(item);
		else if (seen.has(id)) others.set(id, [item]);
		else first.push(item);
		seen.add(id);
	}
	return {
		first,
		others
	};
}
// src/plan/folder-path.ts
/** The folder of a path from the tree's root, '' for the root itself. */
function folderOf(path) {
	return path.slice(0, Math.max(path.lastIndexOf("/"), 0));
}
/** The folders that a path lies in, nearest first, the tree's root last. */
function ancestors(path) {
	const found = [];
	for (let folder = folderOf(path);; folder = folderOf(folder)) {
		found.push(folder);
		if (folder === "") return found;
	}
}
// src/plan/folders.ts
var none$1 = [];
/**
* Units as an apply would see them: the files that a kustomization lists are its unit, a chart's folder is one, and the plain files of a
* folder are one. Two files of different units never clash, since nobody applies them together.
*/
function openFolders(paths, kustomizations) {
	const listedBy = /* @__PURE__ */ new Map();
	const roles = /* @__PURE__ */ new Map();
	const generated = /* @__PURE__ */ new Map();
	for (const kustomization of kustomizations) {
		for (const file of kustomization.resources) listedBy.set(file, [...listedBy.get(file) ?? [], kustomization]);
		for (const [file, role] of kustomization.roles) roles.set(file, role);
		for (const [file, from] of kustomization.generated) if (generated.get(file)?.kind !== "Secret") generated.set(file, from);
	}
	const charts = new Set(paths.filter((path) => /(?:^|\/)Chart\.ya?ml$/.test(path)).map(folderOf));
	const unitOf = (path) => {
		const [listed, ...others] = listedBy.get(path) ?? [];
		if (listed !== void 0) {
			const naming = others.length === 0 ? { naming: namingBy(listed, listedBy) } : {};
			return {
				root: listed.root,
				made: "kustomization",
				...naming
			};
		}
		const chart = charts.size === 0 ? void 0 : ancestors(path).find((folder) => charts.has(folder));
		return chart === void 0 ? {
			root: folderOf(path),
			made: "folder"
		} : {
			root: chart,
			made: "chart"
		};
	};
	let byUnit;
	const index = () => {
		const made = /* @__PURE__ */ new Map();
		for (const path of paths) {
			const { root, made: how } = unitOf(path);
			const key = `${how}:${root}`;
			const found = made.get(key);
			if (found) found.push(path);
			else made.set(key, [path]);
		}
		return made;
	};
	return {
		unitOf,
		roleOf: (path) => roles.get(path),
		generatedFrom: (path) => generated.get(path),
		isListed: (path) => listedBy.has(path) || roles.has(path),
		completes: (path) => isTransformed(path, listedBy, /* @__PURE__ */ new Set()),
		beside: (path) => {
			byUnit ??= index();
			const { root, made } = unitOf(path);
			return byUnit.get(`${made}:${root}`) ?? none$1;
		}
	};
}
/** The names that a chain of kustomizations gives, up to where several list the same one and there is more than one answer. */
function namingBy(first, listedBy) {
	let naming = first.naming;
	const seen = /* @__PURE__ */ new Set([first]);
	for (let by = listedBy.get(first.root); by?.length === 1;) {
		const [outer] = by;
		if (outer === void 0 || seen.has(outer)) break;
		seen.add(outer);
		const { namespace, prefix, suffix } = outer.naming;
		naming = {
			namespace: namespace || naming.namespace,
			prefix: `${prefix}${naming.prefix}`,
			suffix: `${naming.suffix}${suffix}`
		};
		by = listedBy.get(outer.root);
	}
	return naming;
}
function isTransformed(path, listedBy, seen) {
	if (seen.has(path)) return false;
	seen.add(path);
	return (listedBy.get(path) ?? []).some((kustomization) => kustomization.transforms || isTransformed(kustomization.root, listedBy, seen));
}
// src/plan/kustomizations.ts
var patchLists = [
	"patches",
	"patchesStrategicMerge",
	"patchesJson6902"
];
/** Keys under which a kustomization says how objects are changed on the way. */
var transformers = [
	...patchLists,
	"namespace",
	"commonLabels",
	"labels",
	"images",
	"replacements",
	"vars",
	"transformers",
	"components",
	"replicas"
];
var ownConfiguration = [
	"configurations",
	"transformers",
	"validators",
	"replacements"
];
/**
* Reads a kustomization's lists of local files. Remote entries, inline patches and whatever is not a path are left out.
* https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/
*/
function readKustomization(path, text, limits) {
	const root = folderOf(path);
	const read = readYaml(text, limits);
	const value = read.documents.find((document) => document.value !== void 0)?.value ?? (read.flaws.length > 0 ? guess(text) : void 0);
	const pathIn = (entry) => {
		const named = typeof entry === "string" ? entry : stringOf(entry, "path");
		return named === void 0 ? void 0 : localPath(root, named);
	};
	const listed = (keys) => keys.flatMap((key) => sequence(field$1(value, key)).map(pathIn)).filter((found) => found !== void 0);
	const roles = new Map([...listed(ownConfiguration).map((file) => [file, "other"]), ...listed(patchLists).map((file) => [file, "patch"])]);
	return {
		root,
		path,
		resources: new Set(listed([
			"resources",
			"bases",
			"components",
			"crds"
		])),
		roles,
		generated: generatedFiles(root, value),
		naming: {
			namespace: stringOf(value, "namespace") ?? "",
			prefix: stringOf(value, "namePrefix") ?? "",
			suffix: stringOf(value, "nameSuffix") ?? ""
		},
		transforms: transformers.some((key) => field$1(value, key) !== void 0)
	};
}
/**
* The lists of a kustomization that is broken YAML, as far as its lines tell: what it lists is told apart although it cannot be built, so
* that one mistake in it does not make a patch look like a broken object.
*/
function guess(text) {
	const lists = {};
	let list = [];
	for (const line of text.split(/\r\n?|\n/)) {
		const key = /^([a-z]\w*):/i.exec(line)?.[1];
		if (key !== void 0 && key !== "constructor") {
			list = [];
			lists[key] = list;
		}
		const named = /^\s*-\s+(?:path:\s*)?["']?([^\s"'#:{}[\]]+)["']?\s*(?:#.*)?$/.exec(line)?.[1] ?? /\bpath:\s*["']?([^\s"'#,}]+)/.exec(line)?.[1];
		if (named !== void 0) list.push(named);
	}
	return lists;
}
/** `files` may name a key first: `key=path`. https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/secretgenerator/ */
function generatedFiles(root, value) {
	const found = /* @__PURE__ */ new Map();
	for (const [list, kind] of [["configMapGenerator", "ConfigMap"], ["secretGenerator", "Secret"]]) for (const generator of sequence(field$1(value, list))) {
		const add = (as, named) => {
			if (typeof named !== "string") return;
			const written = as === "file" ? named.slice(named.indexOf("=") + 1) : named;
			const path = localPath(root, written);
			if (path === void 0) return;
			const key = named.length > written.length ? named.slice(0, named.indexOf("=")) : (node_path()).posix.basename(written);
			found.set(path, {
				kind,
				as,
				...as === "file" ? { key } : {}
			});
		};
		for (const named of sequence(field$1(generator, "files"))) add("file", named);
		for (const named of [...sequence(field$1(generator, "envs")), field$1(generator, "env")]) add("env", named);
	}
	return found;
}
/** What a folder's kustomization means by a name, from the tree's root; undefined for what is remote, inline or outside of the tree. */
function localPath(root, named) {
	if (named.includes("\n") || named.includes("://")) return void 0;
	let folder = root;
	let rest = named.startsWith("./") ? named.slice(2) : named;
	for (; rest.startsWith("../") && folder !== ""; rest = rest.slice(3)) folder = folderOf(folder);
	if (rest !== "" && !/^[./]|\/[./]|\/$/.test(rest)) return folder === "" ? rest : `${folder}/${rest}`;
	const resolved = (node_path()).posix.normalize((node_path()).posix.join(root, named)).replace(/\/$/, "");
	return resolved.startsWith("../") ? void 0 : resolved;
}
// src/plan/mentions.ts
function openKustomizationMemory(limits) {
	const known = /* @__PURE__ */ new Map();
	return { open(entry, bytes) {
		const key = `${entry.blob} ${entry.path}`;
		const found = known.get(key);
		if (found !== void 0) return found;
		const decoded = decodeText(bytes);
		if ("failed" in decoded) return void 0;
		const opened = openMentioning(entry.path, decoded.text, limits);
		known.set(key, opened);
		return opened;
	} };
}
function openMentioning(path, text, limits) {
	const root = folderOf(path);
	const words = once(() => text.split(separators));
	const mentions = once(() => new Set(words().flatMap((word) => localPath(root, word) ?? [])));
	return {
		path,
		root,
		names: once(() => new Set(words().map(lastPart))),
		mayList: (paths) => words().some((word) => {
			const meant = localPath(root, word);
			return meant !== void 0 && paths.has(meant);
		}),
		mentions,
		read: once(() => readKustomization(path, text, limits))
	};
}
function lastPart(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
var separators = /[\s"'`,[\]{}]+/;
/**
* The kustomizations that decide the unit of one of the paths and what becomes of it on the way: those that may list it or a file beside it,
* those that may list what these list, and those above them.
*/
function speakingOf(all, files, paths) {
	const asked = besides(files, paths);
	if ([...asked].some((path) => separators.test(path))) return all;
	const byName = indexByName(all);
	const listing = (wanted) => {
		const names = new Set([...wanted].map(lastPart));
		return [...new Set([...names, ...nameless].flatMap((name) => byName.get(name) ?? []))].filter((one) => one.mayList(wanted));
	};
	const direct = listing(asked);
	const found = /* @__PURE__ */ new Set([...direct, ...listing(new Set(direct.flatMap((one) => [...one.mentions()])))]);
	for (let fresh = [...found]; fresh.length > 0;) {
		fresh = listing(new Set(fresh.map((one) => one.root))).filter((one) => !found.has(one));
		for (const one of fresh) found.add(one);
	}
	return [...found];
}
/** `..` and `a/` name a folder without ending in its name. */
var nameless = [
	"",
	".",
	".."
];
function indexByName(all) {
	const byName = /* @__PURE__ */ new Map();
	for (const one of all) for (const name of one.names()) {
		const known = byName.get(name);
		if (known === void 0) byName.set(name, [one]);
		else known.push(one);
	}
	return byName;
}
/** The paths, and those of their folders and charts: what may be a unit with them as long as no kustomization lists it. */
function besides(files, paths) {
	const folders = new Set(paths.map(folderOf));
	const touched = files.filter((path) => /(?:^|\/)Chart\.ya?ml$/.test(path)).map((path) => path.slice(0, path.lastIndexOf("/") + 1)).filter((chart) => paths.some((path) => path.startsWith(chart)));
	return /* @__PURE__ */ new Set([...paths, ...files.filter((path) => folders.has(folderOf(path)) || touched.some((chart) => path.startsWith(chart)))]);
}
function once(make) {
	let made;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}
// src/plan/survey.ts
/**
* Reads the kustomizations that may decide over one of the files in question (all, without a question), to know patches and units.
* A look at their text decides which are parsed.
*/
async function surveyFolders(entries, contents, memory, about) {
	const files = entries.filter((entry) => entry.kind === "file" || entry.kind === "executable");
	const paths = files.map((entry) => entry.path);
	const named = files.filter((entry) => isKustomization(entry.path));
	const opened = [];
	for await (const { entry, bytes } of readEntries(named, contents)) {
		const one = memory.open(entry, bytes);
		if (one !== void 0) opened.push(one);
	}
	return openFolders(paths, (about === void 0 ? opened : speakingOf(opened, paths, about)).map((one) => one.read()).sort((a, b) => a.path < b.path ? -1 : 1));
}
/** The entries with their bytes, in the order in which the tree gives them; what cannot be had is left to whoever checks the file itself. */
async function* readEntries(entries, contents) {
	for await (const { item, blob } of readEach(entries, (entry) => entry.blob, contents)) if ("bytes" in blob) yield {
		entry: item,
		bytes: blob.bytes
	};
}
// src/plan/changed-schemas.ts
var crdWord = Buffer.from("CustomResourceDefinition");
/** Compares the CustomResourceDefinitions in the files that a change touches. One that only moved is not changed. */
async function changedSchemas(changes, before, after, limits) {
	const [old, now] = [await schemasIn(changes.map((change) => change.before), before, limits), await schemasIn(changes.map((change) => change.after), after, limits)];
	const differs = (own, other) => [...own].filter(([key, { schema }]) => JSON.stringify(other.get(key)?.schema) !== JSON.stringify(schema)).map(([, schema]) => schema);
	return {
		before: differs(old, now),
		after: differs(now, old)
	};
}
async function schemasIn(entries, contents, limits) {
	const found = /* @__PURE__ */ new Map();
	const files = entries.filter((entry) => entry !== void 0 && isCandidate(entry.path)).filter((entry) => entry !== void 0);
	for await (const { entry, bytes } of readEntries(files, contents)) {
		if (bytes.byteLength > limits.fileSize || !bufferOf(bytes).includes(crdWord)) continue;
		const { schemasOf } = await Promise.resolve().then(() => require("./custom-schemas.js"));
		for (const schema of schemasOf(entry.path, bytes, limits, everyKind).schemas) found.set(keyOf$1(schema), schema);
	}
	return found;
}
/** What the before side knows: what the after side does, but for the kinds that the change touches. */
function schemasBefore(after, changed) {
	const touched = new Set([...changed.before, ...changed.after].map(keyOf$1));
	return [...after.filter((schema) => !touched.has(keyOf$1(schema))), ...changed.before];
}
/** The unchanged files with objects of kinds that the change defines anew: it can make them wrong without touching them. */
async function filesOfKinds(changed, entries, contents) {
	const kinds = [...changed.before, ...changed.after].map(({ group, kind }) => [Buffer.from(group), Buffer.from(kind)]);
	if (kinds.length === 0) return [];
	const found = [];
	for await (const { entry, bytes } of readEntries(entries, contents)) {
		const buffer = bufferOf(bytes);
		if (kinds.some((words) => words.every((word) => buffer.includes(word)))) found.push(entry);
	}
	return found;
}
function keyOf$1({ group, version, kind }) {
	return `${group}/${version}/${kind}`;
}
function bufferOf(bytes) {
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
// src/plan/entry-gaps.ts
/** What lies at a path in scope and is no content: never opened, always counted. */
function entryGap(entry) {
	const place = fileStart(entry.path);
	switch (entry.kind) {
		case "symlink": return {
			reason: "symlink",
			place,
			message: text`A symbolic link is not followed. Where it points inside the repository, the file there is checked; elsewhere, check that file itself.`
		};
		case "gitlink": return {
			reason: "submodule",
			place,
			message: text`A submodule's content is not part of this repository and was not checked.`
		};
		case "special": return {
			reason: "special-file",
			place,
			message: text`A FIFO, socket or device is never opened.`
		};
		case "unreadable": return {
			reason: "unreadable",
			place,
			message: text`It could not be read. Check its permissions.`
		};
		case "absent": return {
			reason: "not-found",
			place,
			message: text`There is no file or folder here. Correct the name.`
		};
		default: return;
	}
}
/** Kinds of which a gap is told whatever the path: manifests may lie beneath, or were meant. */
var alwaysTold = /* @__PURE__ */ new Set([
	"gitlink",
	"unreadable",
	"absent"
]);
/** A content that the tree could not give. */
function missingGap(path, missing, largest) {
	const place = fileStart(path);
	switch (missing) {
		case "too-large": return {
			reason: "file-too-large",
			place,
			message: text`The file is larger than ${largest} bytes and was not read. Split it, or exclude it under paths.`
		};
		case "not-found": return {
			reason: "not-found",
			place,
			message: text`Its content is not in the repository as it was fetched. Fetch more history, or check out without filters.`
		};
		case "changed-while-reading": return {
			reason: "unreadable",
			place,
			message: text`The file changed while it was read. Run again.`
		};
		case "unanswered": return {
			reason: "unreadable",
			place,
			message: text`The server that has its content did not give it. Run again.`
		};
		default: return {
			reason: "unreadable",
			place,
			message: text`It could not be read. Check its permissions.`
		};
	}
}
/** A patch by its name that no kustomization lists: it is part of no unit, and an incomplete object by design. */
function strayPatchGap(entry) {
	const place = fileStart(entry.path);
	if (isExpectation(entry.path)) return {
		reason: "not-rendered",
		place,
		message: text`By its name this is a part of an object that a test expects, and nothing that is applied: it was not checked.`
	};
	return {
		reason: "not-rendered",
		place,
		message: text`By its name this is a patch, and no kustomization lists it: what it would make of its object was not checked.`
	};
}
/** What kuttl and Chainsaw compare objects with. https://kuttl.dev/docs/testing/asserts-errors.html https://kyverno.github.io/chainsaw/latest/ */
function isExpectation(path) {
	return /(?:^|[-_/])(?:asserts?|chainsaw-step-\d+-error|\d+-errors?)(?:-\d+)*\.ya?ml$/.test(path);
}
// src/plan/sops-rules.ts
var configName = ".sops.yaml";
/** Whether a path is that of a configuration that SOPS reads. */
function isSopsConfigName(path) {
	return (node_path()).posix.basename(path) === configName;
}
var largest = 1048576;
/**
* Reads each `.sops.yaml` that is the nearest above one of the files, the folder that it lies in included: where SOPS looks when it is
* started beside the file. One that cannot be used is a gap, unless it is among the files itself: then a rule tells it on its line.
*/
async function openSopsRules(entries, contents, files) {
	const byFolder = new Map(entries.filter(({ path }) => isSopsConfigName(path)).map((entry) => [(node_path()).posix.dirname(entry.path), entry]));
	if (byFolder.size === 0) return {
		ruleFor: () => void 0,
		gaps: []
	};
	const nearest = nearestOf$1(byFolder);
	const { configs, gaps } = await readConfigs([...new Map(files.map((path) => nearest(path)).flatMap((entry) => entry === void 0 ? [] : [[entry.path, entry]])).values()], entries, contents);
	const planned = new Set(files);
	const unusable = [...configs].flatMap(([path, { fault }]) => fault === void 0 || planned.has(path) ? [] : [{
		reason: "encryption-rules-unusable",
		place: {
			file: path,
			document: 0,
			pointer: fault.pointer
		},
		message: text`${fault.message}. Whether the files that it speaks of are encrypted was not checked.`
	}]);
	return {
		gaps: [...gaps, ...unusable],
		ruleFor(path) {
			const entry = isSopsConfigName(path) ? void 0 : nearest(path);
			const config = entry === void 0 ? void 0 : configs.get(entry.path);
			return entry === void 0 || config === void 0 ? void 0 : ruleOf(entry.path, config, path);
		}
	};
}
function nearestOf$1(byFolder) {
	const known = /* @__PURE__ */ new Map();
	const above = (folder) => {
		if (known.has(folder)) return known.get(folder);
		const found = byFolder.get(folder) ?? (folder === "." ? void 0 : above((node_path()).posix.dirname(folder)));
		known.set(folder, found);
		return found;
	};
	return (path) => above((node_path()).posix.dirname(path));
}
async function readConfigs(wanted, entries, contents) {
	const configs = /* @__PURE__ */ new Map();
	const gaps = [];
	if (wanted.length === 0) return {
		configs,
		gaps
	};
	await loadKeyPatterns();
	for (const entry of wanted) {
		const source = await readSource(entry, entries, contents);
		if (typeof source === "string") configs.set(entry.path, (require_encrypted()).readSopsConfig(source));
		else gaps.push(source);
	}
	return {
		configs,
		gaps
	};
}
/** The text of a config, through one symbolic link inside the tree. */
async function readSource(entry, entries, contents) {
	const unread = missingGap(entry.path, "unreadable", largest);
	if (entry.kind !== "file" && entry.kind !== "executable" && entry.kind !== "symlink") return unread;
	for await (const blob of contents.read([entry.blob])) {
		if (!("bytes" in blob)) return missingGap(entry.path, blob.missing, largest);
		if (blob.bytes.byteLength > largest) return missingGap(entry.path, "too-large", largest);
		const decoded = decodeText(blob.bytes);
		if ("failed" in decoded) return {
			...unread,
			reason: "encoding",
			message: decoded.failed
		};
		if (entry.kind !== "symlink") return decoded.text;
		const path = (node_path()).posix.join((node_path()).posix.dirname(entry.path), decoded.text);
		const target = entries.find((other) => other.path === path && other.kind === "file");
		if (target !== void 0) return readSource(target, entries, contents);
		return {
			...unread,
			reason: "encryption-rules-unusable",
			message: text`This link to ${untrusted(decoded.text)} leads to no file of the repository: what SOPS is to encrypt was not checked.`
		};
	}
	return unread;
}
function ruleOf(config, { rules }, path) {
	const folder = (node_path()).posix.dirname(config);
	const name = folder === "." ? path : path.slice(folder.length + 1);
	const rule = rules.find(({ path: pattern }) => pattern === void 0 || pattern.test(name));
	return rule === void 0 ? void 0 : {
		config,
		picks: picksOf(rule, name),
		selection: rule.selection
	};
}
/** Names that nobody gives: what a pattern says of them, it says of every name. */
var anyFolder = "qj7-folder/zx3-folder";
var anyFile = "vq9-file";
function picksOf({ path: pattern }, name) {
	if (pattern === void 0) return "everything";
	const extension = (node_path()).posix.extname(name);
	if (pattern.test(`${anyFolder}/${anyFile}${extension}`)) return "everything";
	return pattern.test((node_path()).posix.join((node_path()).posix.dirname(name), `${anyFile}${extension}`)) ? "folder" : "file";
}
// src/plan/changed-sops-rules.ts
var none = {
	entries: [],
	known: /* @__PURE__ */ new Map()
};
/** Of some files those for which other rules count than before: what has to be encrypted now, or no more. Costs nothing where no `.sops.yaml` is touched. */
async function filesUnderOtherRules(changes, others, before, after) {
	const folders = changes.filter(({ path }) => isSopsConfigName(path)).map(({ path }) => (node_path()).posix.dirname(path));
	if (folders.length === 0) return none;
	const below = others.filter(({ path }) => folders.some((folder) => folder === "." || path.startsWith(`${folder}/`)));
	const paths = below.map(({ path }) => path);
	const [old, now] = [await openSopsRules(before.entries, before.contents, paths), await openSopsRules(after.entries, after.contents, paths)];
	const entries = below.filter(({ path }) => JSON.stringify(old.ruleFor(path)) !== JSON.stringify(now.ruleFor(path)));
	const known = entries.flatMap(({ path }) => {
		const rule = now.ruleFor(path);
		return rule === void 0 || rule.picks === "file" ? [] : [[path, rule]];
	});
	return {
		entries,
		known: new Map(known)
	};
}
// src/plan/empty-scope.ts
/** Told where the path patterns leave none of the tree's files in scope: a mistyped one would let everything pass, for ever. */
function emptyScopeGaps(policy, entries) {
	const inScope = scopeOf(policy);
	if (entries.length === 0 || entries.some(({ path }) => inScope(path))) return [];
	const byPolicy = pathScope(policy.paths);
	const whose = entries.some(({ path }) => byPolicy(path)) ? text`the input paths` : text`the paths of the policy`;
	return [{
		reason: "nothing-in-scope",
		place: fileStart(policy.file ?? "."),
		message: text`Of ${entries.length} files none fits ${whose}: nothing was checked. Correct the patterns; they begin at the root of the repository.`
	}];
}
// src/plan/find-schemas.ts
/**
* The schemas of custom kinds, from CustomResourceDefinitions of a tree and then from catalogues: of those kinds alone that a file of the
* sides speaks of.
*/
async function findSchemas({ policy, limits }, sides, contents, entries) {
	const { wanted, look } = collectKinds();
	for (const side of sides) {
		const files = side.files.map((file) => file.entry);
		for await (const { bytes } of readEntries(files, side.contents)) look(bytes);
	}
	if (!wantsAny(wanted)) return {
		schemas: [],
		gaps: []
	};
	const candidates = candidatesOf(entries, policy.crds.length === 0 ? isInstalled : pathScope(policy.crds)).filter((entry) => entry.kind === "file" || entry.kind === "executable");
	const [{ surveySchemas }, { surveyCatalogues }] = await Promise.all([Promise.resolve().then(() => require("./custom-schemas.js")), Promise.resolve().then(() => require("./catalogues.js"))]);
	const own = await surveySchemas(candidates, contents, limits, wanted);
	const catalogues = await surveyCatalogues(policy, entries, contents, wanted.all);
	return {
		schemas: [...own.schemas, ...catalogues.schemas],
		gaps: [...own.gaps, ...catalogues.gaps]
	};
}
/** Definitions that a test or a snapshot holds (as Go and Jest name their folders) may be of any age: they say nothing of the objects elsewhere. */
function isInstalled(path) {
	return !/(?:^|\/)(?:testdata|__snapshots?__)\//.test(path);
}
// src/plan/plan-side.ts
async function openTree(tree, { memory }) {
	return {
		entries: await tree.entries(),
		contents: openContents(tree, memory)
	};
}
/** What is checked of the wanted files of a tree: manifests by name, and where tokens are asked for every other text. */
async function planSide(request, { entries, contents }, wanted) {
	const folders = await surveyFolders(entries, contents, request.kustomizations, request.about);
	const largestText = asksForTokens(request.policy) ? request.limits.fileSize : void 0;
	const planned = wanted.map((entry) => planEntry(entry, folders, largestText));
	const files = planned.flatMap(({ file }) => file ?? []);
	const sops = await openSopsRules(entries, contents, files.map(({ entry }) => entry.path));
	return {
		files: files.map((file) => withEncryption(file, sops.ruleFor(file.entry.path))),
		folders,
		contents,
		entries: new Map(entries.map((entry) => [entry.path, entry])),
		gaps: [...planned.flatMap(({ gap }) => gap ?? []), ...sops.gaps]
	};
}
/** Texts of up to `largestText` bytes are looked through for tokens, none where it is undefined. */
function planEntry(entry, folders, largestText) {
	const gap = entryGap(entry);
	const isManifest = isCandidate(entry.path);
	if (gap !== void 0) return isManifest || alwaysTold.has(entry.kind) ? { gap } : {};
	if (!isManifest && largestText === void 0) return {};
	const file = plannedFile(entry, folders);
	if (isManifest) return file.known === "patch" && !folders.isListed(entry.path) ? {
		file,
		gap: strayPatchGap(entry)
	} : { file };
	return mayHoldText(entry, largestText ?? 0) || file.generates !== void 0 ? { file: {
		...file,
		only: "tokens"
	} } : {};
}
/** The file, with what is asked of it where something is. */
function withEncryption(file, encryption) {
	return encryption === void 0 ? file : {
		...file,
		encryption
	};
}
/** What kubebuilder, operator-sdk and people call a patch that they switch on in a kustomization when they need it. */
function isPatchByName(path) {
	return isExpectation(path) || /(?:^|\/)patches\/|(?:^|[-_./])patch(?:[-_][^/]*)?\.(?:ya?ml|json)$/.test(path);
}
/** Without patches: one of a CustomResourceDefinition is none. */
function wholeObjects(entries, folders) {
	return entries.filter((entry) => plannedFile(entry, folders).known !== "patch");
}
/** One file as it is to be inspected. A file that is a patch by its name counts as one unless a kustomization lists it as a resource. */
function plannedFile(entry, folders) {
	const known = folders.roleOf(entry.path) ?? (isPatchByName(entry.path) && !folders.isListed(entry.path) ? "patch" : void 0);
	const generates = folders.generatedFrom(entry.path);
	return {
		entry,
		...known === void 0 ? {} : { known },
		...folders.completes(entry.path) ? { completed: true } : {},
		...generates === void 0 ? {} : { generates }
	};
}
// src/plan/plan.ts
/**
* What is checked on each side: everything without a before tree, else what the change touches (all of both sides with `scope: all`), and
* the objects of custom kinds that it defines anew and the files of which a `.sops.yaml` now asks something else. No other change elsewhere makes a file's own findings differ: they depend on its content
* and path alone.
*/
async function planRun(request) {
	const { before, after } = request.trees;
	const opened = await openTree(after, request);
	if (before === void 0) return planWhole(request, opened);
	const inScope = scopeOf(request.policy);
	const changes = (await changedEntries(before, after)).filter(({ path }) => inScope(path));
	return planChange(request, await openTree(before, request), opened, changes);
}
async function planWhole(request, after) {
	const inScope = scopeOf(request.policy);
	const kustomizations = openKustomizationMemory(request.limits);
	const side = await planSide({
		...request,
		kustomizations
	}, after, after.entries.filter(({ path }) => inScope(path)));
	const { schemas, gaps } = await findSchemas(request, [side], side.contents, wholeObjects(after.entries, side.folders));
	const unscoped = emptyScopeGaps(request.policy, after.entries);
	return {
		after: {
			...side,
			gaps: [
				...side.gaps,
				...gaps,
				...unscoped
			]
		},
		changes: [],
		customSchemas: schemas
	};
}
async function planChange(request, before, after, changes) {
	const { files: concerned, redefined, ruled } = await findConcerned(request, before, after, changes);
	const inScope = scopeOf(request.policy);
	const all = isAllAsked(request);
	const about = [...changes.map(({ path }) => path), ...concerned];
	const sideRequest = {
		...request,
		kustomizations: openKustomizationMemory(request.limits),
		...all ? {} : { about }
	};
	const planOne = (tree, touched) => {
		const wanted = all ? tree.entries.filter(({ path }) => inScope(path)) : [...touched.filter((entry) => entry !== void 0), ...tree.entries.filter(({ path }) => concerned.has(path))];
		return planSide(sideRequest, tree, wanted);
	};
	const beforeSide = await planOne(before, changes.map((change) => change.before));
	const afterSide = await planOne(after, changes.map((change) => change.after));
	const whole = wholeObjects(after.entries, afterSide.folders);
	const { schemas: customSchemas, gaps } = await findSchemas(request, [beforeSide, afterSide], after.contents, whole);
	const touched = new Set(changes.map(({ path }) => path));
	const emptyBefore = emptyScopeGaps(request.policy, before.entries);
	const emptyAfter = emptyScopeGaps(request.policy, after.entries);
	return {
		before: {
			...beforeSide,
			gaps: [...beforeSide.gaps, ...emptyBefore],
			files: beforeSide.files.map((file) => withEncryption(file, ruled.known.get(file.entry.path)))
		},
		after: {
			...afterSide,
			gaps: [
				...afterSide.gaps,
				...gaps.filter(({ place }) => touched.has(place.file)),
				...emptyAfter
			]
		},
		changed: touched,
		changes,
		customSchemas,
		...redefined.before.length + redefined.after.length > 0 ? { customSchemasBefore: schemasBefore(customSchemas, redefined) } : {}
	};
}
async function findConcerned(request, before, after, changes) {
	const inScope = scopeOf(request.policy);
	const redefined = await changedSchemas(changes, before.contents, after.contents, request.limits);
	const touched = new Set(changes.map(({ path }) => path));
	const others = after.entries.filter((entry) => isContent$1(entry) && inScope(entry.path) && isCandidate(entry.path) && !touched.has(entry.path));
	const ruled = await filesUnderOtherRules(changes, others, before, after);
	const files = isAllAsked(request) ? [] : [...await filesOfKinds(redefined, others, after.contents), ...ruled.entries];
	return {
		files: new Set(files.map(({ path }) => path)),
		redefined,
		ruled
	};
}
function isAllAsked({ policy, everything }) {
	return policy.scope === "all" || everything === true;
}
function isContent$1({ kind }) {
	return kind === "file" || kind === "executable";
}
// src/plan/survey-secret-tools.ts
/** Contents that are looked at, in bytes: enough for all of most repositories, and half a second. */
var budget = 67108864;
/** What a tree's contents are taken for where it cannot tell their size, in bytes. */
var typicalSize$1 = 4096;
/**
* What the tree makes Secrets with, where a rule about credentials has something to say of one of the files and the rule that tells is asked; else undefined. Looks
* at the text of every file that can hold manifests, up to a budget, and parses those alone that speak of such a tool.
*/
async function surveySecretTools(side, files, asks) {
	if (!(asks.rules["external-secrets-adoption"] !== void 0) || !files.some(({ reports }) => reports.some(({ rule }) => tokenRules.has(rule)))) return void 0;
	let left = budget;
	const candidates = [...side.entries.values()].filter((entry) => {
		if (entry.kind !== "file" && entry.kind !== "executable" || !isCandidate(entry.path)) return false;
		left -= entry.size ?? typicalSize$1;
		return left >= 0;
	});
	const count = (require_encrypted()).countSecretTools(asks.limits);
	for await (const { entry, bytes } of readEntries(candidates, side.contents)) {
		const decoded = (require_encrypted()).mayHoldSecretTools(bytes) ? decodeText(bytes) : void 0;
		if (decoded !== void 0 && "text" in decoded) count.add(entry.path, decoded.text);
	}
	const hasRules = candidates.some(({ path }) => (require_encrypted()).isSopsConfigPath(path));
	const tools = count.tools();
	return hasRules && !tools.some(({ tool }) => tool === "sops") ? [...tools, {
		tool: "sops",
		objects: 0,
		stores: []
	}] : tools;
}
// src/tree/object-id.ts
/** The id that git gives these bytes as a blob. */
function blobIdOf(bytes, format = "sha1") {
	return (0, (node_crypto()).createHash)(format).update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
/** Whether an id names a content for good, and not only for this run (`stat:...`). */
function isContentId(id) {
	return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(id);
}
// src/tree/overlay.ts
/**
* A tree with edits laid over it, by path: bytes replace or add a file, null takes it away. The tree beneath stays as it is,
* and stays its owner's to close.
*/
function overlay(tree, edits) {
	const contents = /* @__PURE__ */ new Map();
	const ids = /* @__PURE__ */ new Map();
	for (const [path, bytes] of edits) {
		if (bytes === null) continue;
		const id = blobIdOf(bytes);
		contents.set(id, bytes);
		ids.set(path, id);
	}
	function edited(entry) {
		const blob = ids.get(entry.path);
		const bytes = blob === void 0 ? void 0 : contents.get(blob);
		if (blob === void 0 || bytes === void 0) return entry;
		return {
			path: entry.path,
			kind: entry.kind === "executable" ? "executable" : "file",
			blob,
			size: bytes.length
		};
	}
	return {
		async entries() {
			const kept = (await tree.entries()).filter((entry) => edits.get(entry.path) !== null);
			const known = new Set(kept.map((entry) => entry.path));
			const added = [...ids.keys()].filter((path) => !known.has(path)).map((path) => ({
				path,
				kind: "file",
				blob: ""
			}));
			return orderEntries([...kept, ...added].map(edited));
		},
		async *read(blobs) {
			const beneath = [];
			for (const id of new Set(blobs)) {
				const bytes = contents.get(id);
				if (bytes === void 0) beneath.push(id);
				else yield {
					id,
					bytes
				};
			}
			yield* tree.read(beneath);
		},
		async close() {}
	};
}
// src/units/judge.ts
/** One unit before and after in, reports of unit and pair rules out. Pure. */
function judge(pair, rules, options) {
	const gaps = [];
	return {
		before: pair.before === void 0 ? [] : judgeUnit(pair.before, rules, options, gaps),
		after: [...pair.after === void 0 ? [] : judgeUnit(pair.after, rules, options, gaps), ...judgePairs(pair, rules, options, gaps)],
		gaps
	};
}
function judgeUnit(unit, rules, options, gaps) {
	return rules.flatMap((rule) => {
		if (rule.scope !== "unit" || options[rule.id] === void 0) return [];
		return guarded(rule, fileStart(unit.root), gaps, () => [...rule.check(unit, options[rule.id] ?? {})]).map((report) => ({
			...factOf$1(rule, report, unit.objects),
			unit: unit.root
		}));
	});
}
function judgePairs(pair, rules, options, gaps) {
	if (pair.before === void 0) return [];
	const active = rules.filter((rule) => rule.scope === "pair" && options[rule.id] !== void 0);
	if (active.length === 0) return [];
	return pairObjects(pair.before, pair.after).flatMap((objects) => active.flatMap((rule) => {
		const kind = (objects.after ?? objects.before)?.identity.kind ?? "";
		if (rule.scope !== "pair" || rule.kinds.length > 0 && !rule.kinds.includes(kind)) return [];
		return guarded(rule, (objects.after ?? objects.before)?.origin("") ?? fileStart(pair.before?.root ?? ""), gaps, () => [...rule.check(objects, pair, options[rule.id] ?? {})]).map((report) => pairReport(rule, report, objects, pair.before?.root ?? ""));
	}));
}
function pairReport(rule, report, { before, after }, unit) {
	const onBase = (after === void 0 || !holds(after, report)) && before !== void 0 && holds(before, report);
	const owner = onBase ? before : after;
	return {
		...factOf$1(rule, report, owner === void 0 ? [] : [owner]),
		unit,
		...onBase ? { side: "base" } : {}
	};
}
/** Objects of both sides by key; a key that stands twice on one side is paired in order, the rest has no partner. */
function pairObjects(before, after) {
	const waiting = /* @__PURE__ */ new Map();
	for (const object of before.objects) waiting.set(object.key, [...waiting.get(object.key) ?? [], object]);
	const pairs = (after?.objects ?? []).map((object) => {
		const partner = waiting.get(object.key)?.shift();
		return partner === void 0 ? { after: object } : {
			before: partner,
			after: object
		};
	});
	const gone = [...waiting.values()].flat().map((object) => ({ before: object }));
	return [...pairs, ...gone];
}
/** The object that a report's place lies in gives the identity and the stable pointer. */
function factOf$1(rule, report, objects) {
	const owner = objects.find((object) => holds(object, report));
	if (owner === void 0) return {
		...report,
		rule: rule.id,
		stable: report.place.pointer
	};
	const root = owner.origin("").pointer;
	const inside = report.place.pointer.slice(root.length);
	return {
		...report,
		rule: rule.id,
		object: {
			...owner.identity,
			apiVersion: owner.apiVersion
		},
		stable: stablePointer(owner.value, inside)
	};
}
function holds(object, { place }) {
	const root = object.origin("");
	if (root.file !== place.file || root.document !== place.document) return false;
	return place.pointer === root.pointer || place.pointer.startsWith(`${join$3(root.pointer, "")}/`);
}
// src/units/pair-units.ts
/** Units of both sides by folder and how they are made, in order. */
function pairUnits(before, after) {
	const key = (unit) => `${unit.root}\u0000${unit.made}`;
	const waiting = new Map(before.map((unit) => [key(unit), unit]));
	return [...after.map((unit) => {
		const partner = waiting.get(key(unit));
		waiting.delete(key(unit));
		return partner === void 0 ? { after: unit } : {
			before: partner,
			after: unit
		};
	}), ...[...waiting.values()].map((unit) => ({ before: unit }))];
}
// src/units/render.ts
/**
* The units of one tree, made of the objects as written. What a kustomization's transformers and a chart's templates change is not worked
* out yet, so a name or namespace is what the manifest says; only that a kustomization gives others than before is known.
*/
function renderUnits(files, folders) {
	const units = /* @__PURE__ */ new Map();
	for (const file of files) {
		if (file.role === "patch" || file.manifests.length === 0) continue;
		const { root, made, naming } = folders.unitOf(file.path);
		const key = `${made}:${root}`;
		const unit = units.get(key) ?? {
			root,
			made,
			objects: []
		};
		units.set(key, unit);
		for (const manifest of file.manifests) unit.objects.push(renderWritten(root, manifest, naming));
	}
	return [...units.values()].map((unit) => ({
		...unit,
		closed: () => false,
		gaps: []
	})).sort((a, b) => a.root < b.root ? -1 : a.root > b.root ? 1 : 0);
}
function renderWritten(root, manifest, naming) {
	return {
		key: naming === void 0 ? objectKey(root, manifest.identity) : renamedKey(root, manifest.identity, naming),
		identity: manifest.identity,
		apiVersion: manifest.apiVersion,
		written: manifest.identity.name,
		effective: manifest.identity.name,
		value: manifest.value,
		origin: (pointer, part) => at$1(manifest, pointer, part)
	};
}
/** An object that a kustomization gives another name or namespace than before is another object. */
function renamedKey(root, identity, { namespace, prefix, suffix }) {
	const isClusterWide = namingOf(identity.group, identity.kind)?.namespaced === false;
	return objectKey(root, {
		...identity,
		name: `${prefix}${identity.name}${suffix}`,
		namespace: isClusterWide ? identity.namespace : namespace || identity.namespace
	});
}
// src/units/judge-plan.ts
/** Renders the units of both sides and judges each pair. */
function judgePlan(plan, facts, rules, options) {
	return pairUnits(facts.unitsBefore === void 0 || plan.before === void 0 ? [] : renderUnits(facts.unitsBefore.files, plan.before.folders), renderUnits(facts.unitsAfter.files, plan.after.folders)).map((pair) => judge(pair, rules, options));
}
// src/plan/token-asks.ts
/** What is asked of contents of the history: credentials alone, which need no schema, no version and no unit. */
function tokenAsks(asks) {
	return {
		...asks,
		rules: Object.fromEntries(Object.entries(asks.rules).filter(([id]) => tokenRules.has(id))),
		engine: "embedded",
		customSchemas: [],
		values: [],
		compares: false
	};
}
// src/work/inspect-introduced.ts
/** Contents that are asked for at once. */
var batchBlobs = 256;
/** Contents that are on their way to the inspector at once, in bytes. */
var chunkBytes$1 = 4194304;
/**
* Looks at what commits brought in, for tokens alone. One chunk is read while the inspector has the one before it: memory does not grow with
* the history. Gives what should have been looked at and was not; what holds no text by design (a picture, a large file) is none of that.
*/
async function inspectIntroduced(stream, read, inspector, visitor) {
	const gaps = [];
	const inspection = openInspection(inspector, visitor, gaps);
	let batch = /* @__PURE__ */ new Map();
	const readBatch = async () => {
		const asked = batch;
		batch = /* @__PURE__ */ new Map();
		for await (const blob of read([...asked.keys()])) {
			const introduced = asked.get(blob.id);
			if (introduced === void 0) continue;
			if ("bytes" in blob) await inspection.add(introduced, blob.bytes);
			else if (blob.missing !== "too-large" || isCandidate(introduced.path)) gaps.push(inCommit(missingGap(introduced.path, blob.missing, visitor.largest), introduced));
		}
	};
	for await (const some of stream) for (const introduced of some) {
		if (!isLookedAt(introduced, visitor) || !visitor.wants(introduced)) continue;
		if (batch.size >= batchBlobs || batch.has(introduced.blob)) await readBatch();
		batch.set(introduced.blob, introduced);
	}
	await readBatch();
	await inspection.end();
	return gaps;
}
function openInspection(inspector, visitor, gaps) {
	let inspecting = Promise.resolve();
	let chunk = [];
	let size = 0;
	const flush = async () => {
		const waiting = chunk;
		chunk = [];
		size = 0;
		await inspecting;
		inspecting = inspectChunk(waiting, inspector, visitor, gaps);
		inspecting.catch(() => {});
	};
	return {
		async add(introduced, bytes) {
			const { path, blob } = introduced;
			chunk.push({
				introduced,
				file: {
					...visitor.known?.(introduced),
					path,
					blob,
					bytes,
					only: "tokens"
				}
			});
			size += bytes.byteLength;
			if (size >= chunkBytes$1) await flush();
		},
		async end() {
			await flush();
			await inspecting;
		}
	};
}
/** As in the sides: what a generator puts into a Secret whatever its name. */
function isLookedAt(introduced, { largest, known }) {
	const { path, blob } = introduced;
	return isCandidate(path) || mayHoldText({
		path,
		kind: "file",
		blob
	}, largest) || known?.(introduced).generates !== void 0;
}
async function inspectChunk(waiting, inspector, visitor, gaps) {
	if (waiting.length === 0) return;
	const facts = await inspector.inspect(waiting.map(({ file }) => file));
	for (const [index, { introduced }] of waiting.entries()) {
		const own = facts[index];
		if (own === void 0) continue;
		visitor.visit(introduced, own);
		for (const gap of own.gaps) if (gapKind(gap.reason) === "failed") gaps.push(inCommit(gap, introduced));
	}
}
function inCommit(gap, { commit }) {
	return {
		...gap,
		message: text`In commit ${[commit.slice(0, 7)]}: ${gap.message}`
	};
}
// src/work/introduced-contents.ts
/**
* Which contents of a history are to be looked at: each once by its id, whatever its paths; again where a path that is new holds a token
* itself.
*/
function openContentFilter(inScope, known) {
	const blobs = /* @__PURE__ */ new Set();
	const paths = /* @__PURE__ */ new Set();
	return ({ path, blob }) => {
		if (!inScope(path)) return false;
		const id = Buffer.from(blob, "hex").toString("latin1");
		const isFresh = !blobs.has(id) && !known(blob);
		blobs.add(id);
		if (paths.has(path)) return isFresh;
		paths.add(path);
		return isFresh || pathTokens(path).length > 0;
	};
}
// src/schema/json-type.ts
/** The JSON type of a value; an integer is told apart from other numbers where integers are asked for. */
function jsonType(value, wanted = []) {
	if (value === null || value === void 0) return "null";
	if (Array.isArray(value)) return "array";
	if (typeof value === "number") return Number.isInteger(value) && !wanted.includes("integer") ? "integer" : "number";
	return typeof value;
}
// src/schema/schema-tree.ts
/** The tree of a bundled definition. */
function builtInTree(id) {
	const resolve = (schema) => schema.$ref === void 0 ? schema : resolve(readDefinition(referenced(schema.$ref)));
	return {
		root: resolve(readDefinition(id)),
		resolve
	};
}
/** The schema of one field or list item of a value that `schema` (resolved) is about; undefined where nothing is said of it. */
function childSchema(tree, schema, token, inList) {
	const own = inList ? schema.items : propertySchema(schema, token);
	if (isSchema(own)) return tree.resolve(own);
	for (const part of parts(schema)) {
		const found = childSchema(tree, tree.resolve(part), token, inList);
		if (found !== void 0) return found;
	}
}
/** The schemas from the root to a pointer, both included, as far as the schema says something of them; `value` tells lists from mappings. */
function schemasAlong(tree, pointer, value) {
	const schemas = [tree.root];
	let [schema, at] = [tree.root, value];
	for (const token of tokens(pointer)) {
		const next = childSchema(tree, schema, token, Array.isArray(at));
		if (next === void 0) break;
		schemas.push(next);
		schema = next;
		at = at !== null && typeof at === "object" ? Reflect.get(at, token) : void 0;
	}
	return schemas;
}
/** The alternatives and additions of a schema. */
function parts(schema) {
	return [
		schema.allOf,
		schema.anyOf,
		schema.oneOf
	].flatMap((list) => Array.isArray(list) ? list.filter(isSchema) : []);
}
/** Names of the fields that a schema (resolved) knows. */
function fieldNames(schema) {
	return [schema, ...parts(schema)].flatMap(({ properties }) => Object.keys(properties ?? {}));
}
/** The JSON types that a schema takes, without null; none where it takes any. */
function typesOf$1(schema) {
	const { type } = schema;
	return (typeof type === "string" ? [type] : type ?? []).filter((name) => name !== "null");
}
function isSchema(value) {
	return value !== null && typeof value === "object" && !Array.isArray(value);
}
function propertySchema(schema, key) {
	const { properties, additionalProperties } = schema;
	return properties !== void 0 && Object.hasOwn(properties, key) ? properties[key] : additionalProperties;
}
// src/schema/belongs.ts
/** Two steps down from an object are looked at: further down a field of the same name is another thing. */
var deepest$1 = 2;
/** Names that mean something else in every object: only an object around the field may claim them. */
var common = /* @__PURE__ */ new Set([
	"name",
	"kind",
	"type",
	"key",
	"value",
	"labels",
	"annotations",
	"metadata",
	"spec",
	"status",
	"path",
	"items",
	"port",
	"protocol"
]);
/**
* Where a field of a name that its object does not know would be valid in the same root object, as a pointer from the root, or undefined.
* Objects around it come first, nearest first (`metadata.immutable` -> /immutable); then what lies beneath its object (`spec.image` of a Pod -> the container's),
* then beneath the objects around it, all this only where `beneath` asks for it. The place must be free, take the value's type, and be the only one.
*/
function belongsAt(owner, field, value, tree, beneath) {
	const written = valueAt(value, child(owner, field));
	const fits = (pointer, schema) => takes(schema, written) && valueAt(value, pointer) === void 0;
	const wrapped = unwrapped(owner, written, value, tree);
	if (wrapped !== void 0) return wrapped;
	const around = objectsAround(owner, value, tree);
	for (const { pointer, schema } of around.slice(1)) {
		const found = schema.properties !== void 0 && Object.hasOwn(schema.properties, field) ? childSchema(tree, schema, field, false) : void 0;
		if (found !== void 0 && fits(child(pointer, field), found)) return child(pointer, field);
	}
	if (!beneath || common.has(field)) return void 0;
	for (const { pointer, schema } of around) {
		const places = placesBeneath(pointer, schema, field, value, tree).filter(({ pointer: at, schema: found }) => fits(at, found));
		const written = places.filter(({ present }) => present);
		const chosen = written.length > 0 ? written : places;
		if (chosen.length === 1) return chosen[0]?.pointer;
		if (chosen.length > 1) return void 0;
	}
}
/** `spec: {immutable: true}` on a kind without a spec: the wrapped field belongs to the object itself, when it is the only one. */
function unwrapped(owner, written, value, tree) {
	if (jsonType(written) !== "object") return void 0;
	const [name, ...others] = Object.keys(Object(written));
	if (name === void 0 || others.length > 0) return void 0;
	const schema = schemasAlong(tree, owner, value).at(-1);
	const found = schema?.properties !== void 0 && Object.hasOwn(schema.properties, name) ? childSchema(tree, schema, name, false) : void 0;
	const at = child(owner, name);
	return found !== void 0 && takes(found, Reflect.get(Object(written), name)) && valueAt(value, at) === void 0 ? at : void 0;
}
/** The object itself and those around it, nearest first, lists left out. */
function objectsAround(owner, value, tree) {
	const schemas = schemasAlong(tree, owner, value);
	const places = [];
	let pointer = owner;
	for (let depth = tokens(owner).length; depth >= 0; depth--) {
		const schema = schemas[depth];
		if (schema !== void 0 && !Array.isArray(valueAt(value, pointer))) places.push({
			pointer,
			schema
		});
		pointer = parent(pointer);
	}
	return places;
}
/** What lies beneath the objects of a schema, by field name: worked out once per schema, as one mistake seldom comes alone. */
var indexes = /* @__PURE__ */ new WeakMap();
/** Places for a field in the objects beneath one, those of the least depth. */
function placesBeneath(from, start, field, value, tree) {
	const index = indexes.get(start) ?? indexBeneath(start, tree);
	indexes.set(start, index);
	return (index.get(field) ?? []).map(({ path, schema }) => {
		const holder = join$3(from, path);
		return {
			pointer: child(holder, field),
			schema,
			present: valueAt(value, holder) !== void 0
		};
	});
}
function indexBeneath(start, tree) {
	const index = /* @__PURE__ */ new Map();
	let level = [{
		path: "",
		schema: start
	}];
	for (let depth = 0; depth < deepest$1; depth++) {
		level = level.flatMap(({ path, schema }) => objectsIn(path, schema, tree));
		const nearer = new Set(index.keys());
		for (const { path, schema } of level) for (const name of Object.keys(schema.properties ?? {})) {
			const found = nearer.has(name) ? void 0 : childSchema(tree, schema, name, false);
			if (found === void 0) continue;
			const places = index.get(name);
			if (places === void 0) index.set(name, [{
				path,
				schema: found
			}]);
			else places.push({
				path,
				schema: found
			});
		}
	}
	return index;
}
/** The objects that the fields of one hold, its status left out. */
function objectsIn(path, schema, tree) {
	return Object.keys(schema.properties ?? {}).flatMap((name) => {
		const next = name === "status" ? void 0 : childSchema(tree, schema, name, false);
		if (next === void 0) return [];
		const at = child(path, name);
		return isSchema(next.items) ? [{
			path: child(at, 0),
			schema: tree.resolve(next.items)
		}] : [{
			path: at,
			schema: next
		}];
	});
}
function takes(schema, value) {
	const types = typesOf$1(schema);
	const type = jsonType(value);
	return value === void 0 || value === null || types.length === 0 || types.includes(type) || type === "integer" && types.includes("number");
}
// src/schema/formats.ts
var suffix = "[numkMGTPE]|[KMGTPE]i|[eE][+-]?\\d+";
var sextet = "(?:[A-Za-z0-9+/][\\r\\n]*)";
var limits = {
	int32: 2 ** 31,
	int64: 2 ** 63
};
/**
* The formats of the bundled definitions that the API server asserts, as ajv takes them.
* Integers: Go's decoder refuses what does not fit. Numbers of 64 bits are compared as doubles, so the last value past the end passes.
*/
var formats = {
	int32: {
		type: "number",
		validate: (value) => value >= -limits.int32 && value < limits.int32
	},
	uint8: {
		type: "number",
		validate: (value) => value >= 0 && value <= 255
	},
	int64: {
		type: "number",
		validate: (value) => value >= -limits.int64 && value <= limits.int64
	},
	"date-time": isDateTime,
	"micro-time": (value) => /\.\d{6}(?:Z|[+-]\d{2}:\d{2})$/.test(value) && isDateTime(value),
	quantity: (value) => (require_workloads()).readQuantity(value) !== "invalid",
	byte: isBase64
};
/**
* What formats that other validators do not know ask for, as patterns of RE2's syntax; a time of micro-time is a date-time besides.
* A quantity: a number, then a decimal or binary suffix or an exponent. https://github.com/kubernetes/apimachinery/blob/v0.34.1/pkg/api/resource/quantity.go
*/
var formatPatterns = {
	"micro-time": "\\.\\d{6}(?:Z|[+-]\\d{2}:\\d{2})$",
	quantity: `^\\s*(?:[+-]?\\d+(?:\\.\\d*)?|[+-]?\\.\\d*|[+-])(?:${suffix})?\\s*$|^\\s*(?:${suffix})\\s*$`,
	byte: `^[\\r\\n]*(?:${sextet}{4})*(?:${sextet}{2}=[\\r\\n]*=[\\r\\n]*|${sextet}{3}=[\\r\\n]*)?$`
};
/** Integer formats and their limits, both inclusive. */
var integerRanges = {
	int32: {
		minimum: -limits.int32,
		maximum: limits.int32 - 1
	},
	uint8: {
		minimum: 0,
		maximum: 255
	},
	int64: {
		minimum: -limits.int64,
		maximum: limits.int64
	}
};
/** RFC 3339 as Go's time.Parse(time.RFC3339) takes it, which is how metav1.Time and MicroTime are decoded: no lower case, hours of one digit too. */
function isDateTime(value) {
	const parts = /^(\d{4})-(\d{2})-(\d{2})T(\d{1,2}):(\d{2}):(\d{2})(?:[.,]\d+)?(?:Z|[+-](\d{2}):(\d{2}))$/.exec(value);
	if (parts === null || !isDate(parts)) return false;
	const [hour, minute, second, zoneHour = 0, zoneMinute = 0] = parts.slice(4).map((part) => Number(part ?? 0));
	return Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60 && zoneHour <= 24 && zoneMinute <= 60;
}
/** Go's base64.StdEncoding, which is how bytes are decoded from JSON: padded, line breaks do not count. */
function isBase64(value) {
	const tight = /[\r\n]/.test(value) ? value.replace(/[\r\n]+/g, "") : value;
	return tight.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(tight);
}
/** A year, month and day that exist. */
function isDate(parts) {
	if (parts === null) return false;
	const [year = 0, month = 0, day = 0] = parts.slice(1, 4).map(Number);
	const days = [
		31,
		year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28,
		31,
		30,
		31,
		30,
		31,
		31,
		30,
		31,
		30,
		31
	][month - 1];
	return days !== void 0 && day >= 1 && day <= days;
}
// src/schema/describe.ts
var causes = {
	additionalProperties: "unknown-field",
	required: "missing-field",
	type: "wrong-type",
	enum: "not-in-enum",
	const: "not-in-enum",
	pattern: "bad-pattern",
	format: "bad-format",
	minimum: "out-of-range",
	maximum: "out-of-range",
	exclusiveMinimum: "out-of-range",
	exclusiveMaximum: "out-of-range",
	multipleOf: "out-of-range",
	minLength: "wrong-length",
	maxLength: "wrong-length",
	minItems: "wrong-length",
	maxItems: "wrong-length",
	minProperties: "wrong-length",
	maxProperties: "wrong-length",
	uniqueItems: "not-unique"
};
/** What one refusal means, told from the place and the schema alone, so that every engine's are told alike. A keyword that is not known counts as a wrong combination. */
function describeRefused(refused, value, tree) {
	const { pointer, field } = refused;
	const along = schemasAlong(tree, pointer, value);
	const schema = along.at(-1) ?? {};
	const keyword = ownKeyword(refused.keyword, schema);
	const cause = causes[keyword] ?? "wrong-combination";
	if (cause === "unknown-field" && field !== void 0) return unknownField(pointer, field, value, tree, schema);
	if (cause === "missing-field" && field !== void 0) return {
		pointer,
		part: "value",
		cause,
		field,
		expected: []
	};
	const limit = refused.limit ?? (keyword in schema ? schema[keyword] : void 0);
	if (cause === "wrong-type" && valueAt(value, pointer) === null && isRequired(pointer, along)) return {
		pointer: parent(pointer),
		part: "value",
		cause: "missing-field",
		field: tokens(pointer).at(-1) ?? "",
		expected: []
	};
	if (cause === "wrong-type") {
		const all = typesOf$1({ type: asTypes(limit ?? schema.type) });
		const types = all.includes("string") ? all.filter((type) => type !== "array") : all;
		return {
			pointer,
			part: "value",
			cause,
			expected: types,
			found: jsonType(valueAt(value, pointer), types)
		};
	}
	if (cause === "not-in-enum") {
		const expected = (Array.isArray(limit) ? limit : [limit]).filter((item) => item !== null).map(shown);
		return {
			pointer,
			part: "value",
			cause,
			expected,
			...nearestOf(shown(valueAt(value, pointer)), expected)
		};
	}
	const integer = integerFormats[String(limit)];
	if (cause === "bad-format" && integer !== void 0) return {
		pointer,
		part: "value",
		cause: "out-of-range",
		expected: [integer]
	};
	if (cause === "bad-format" && limit === "quantity") {
		const near = nearestQuantity(valueAt(value, pointer));
		return {
			pointer,
			part: "value",
			cause,
			expected: ["quantity"],
			...near === void 0 ? {} : { nearest: near }
		};
	}
	if (cause === "wrong-combination") return {
		pointer,
		part: "value",
		cause,
		expected: alternatives(keyword, schema)
	};
	return {
		pointer,
		part: "value",
		cause,
		expected: limit === void 0 ? [] : [limitWords[keyword]?.(shown(limit)) ?? shown(limit)]
	};
}
/** Formats are limits or patterns where a validator does not know them (write-out.ts): the schema says what was meant. */
function ownKeyword(keyword, schema) {
	return schema.format !== void 0 && !(keyword in schema) && /^(?:minimum|maximum|pattern)$/.test(keyword) ? "format" : keyword;
}
function isRequired(pointer, along) {
	const path = tokens(pointer);
	const name = path.at(-1);
	return name !== void 0 && along.length === path.length + 1 && (along.at(-2)?.required?.includes(name) ?? false);
}
var integerFormats = {
	uint8: "a byte",
	int32: "an integer of 32 bits",
	int64: "an integer of 64 bits"
};
/** `10 GB` -> `10G`: what a quantity was most likely meant to be. In `10mb` nobody means thousandths. */
function nearestQuantity(written) {
	const packed = typeof written === "string" ? written.replace(/\s+/g, "") : "";
	const tight = packed.replace(/[bB]$/, "");
	return [
		...tight === packed ? [tight] : [],
		tight.replace(/[mgtp](i?)$/, (unit) => unit.charAt(0).toUpperCase() + unit.slice(1)),
		tight.replace(/K$/, "k"),
		tight.replace(/ki$/, "Ki")
	].find((candidate) => /^[\d.]+[a-zA-Z]*$/.test(candidate) && formats.quantity(candidate));
}
var limitWords = {
	minimum: (limit) => `at least ${limit}`,
	maximum: (limit) => `at most ${limit}`,
	exclusiveMinimum: (limit) => `more than ${limit}`,
	exclusiveMaximum: (limit) => `less than ${limit}`,
	multipleOf: (limit) => `a multiple of ${limit}`,
	minLength: (limit) => `at least ${limit} characters`,
	maxLength: (limit) => `at most ${limit} characters`,
	minItems: (limit) => `at least ${limit} items`,
	maxItems: (limit) => `at most ${limit} items`,
	minProperties: (limit) => `at least ${limit} fields`,
	maxProperties: (limit) => `at most ${limit} fields`
};
function unknownField(pointer, field, value, tree, schema) {
	const owner = valueAt(value, pointer);
	const near = nearestOf(field, fieldNames(schema).filter((name) => !(owner !== null && typeof owner === "object" && Object.hasOwn(owner, name))));
	const belongs = belongsAt(pointer, field, value, tree, near.nearest === void 0);
	return {
		pointer: child(pointer, field),
		part: "key",
		cause: "unknown-field",
		field,
		expected: [],
		...near,
		...belongs === void 0 ? {} : { belongs }
	};
}
function nearestOf(word, candidates) {
	const near = nearest(word, candidates);
	if (near === void 0) return {};
	return hasRival(word, near, candidates) ? {
		nearest: near,
		rivalled: true
	} : { nearest: near };
}
/** For `anyOf` and its like: the fields that the alternatives ask for, or their types; nothing where they differ otherwise. */
function alternatives(keyword, schema) {
	if (keyword !== "anyOf" && keyword !== "oneOf") return [];
	const names = parts(schema).filter(({ type }) => type !== "null").map(({ required, type }) => required?.join(" and ") ?? (typeof type === "string" ? type : void 0));
	return names.every((name) => name !== void 0) ? [...new Set(names)] : [];
}
function asTypes(type) {
	return typeof type === "string" ? type : Array.isArray(type) ? type.filter((name) => typeof name === "string") : [];
}
function shown(value) {
	return typeof value === "string" ? value : JSON.stringify(value) ?? "";
}
// src/schema/merge-errors.ts
/**
* One error per cause: what several versions refuse at the same place for the same reason is told once, with the words of the newest and all the versions.
* In order of pointer, cause and field, by code unit.
*/
function mergeErrors(errors) {
	const merged = /* @__PURE__ */ new Map();
	const mistyped = new Set(errors.flatMap(nothingElse));
	for (const error of errors) {
		if (ofValue.has(error.cause) && mistyped.has(error.pointer)) continue;
		const key = keyOf(error);
		const known = merged.get(key);
		merged.set(key, known === void 0 ? error : {
			...error,
			versions: union(known.versions, error.versions)
		});
	}
	return [...merged].sort(([a], [b]) => a < b ? -1 : 1).map(([, error]) => error);
}
/** What is asked of a value besides its type: once that is wrong, nothing else of it can be right. */
var ofValue = /* @__PURE__ */ new Set([
	"not-in-enum",
	"bad-pattern",
	"bad-format",
	"out-of-range",
	"wrong-length",
	"not-unique",
	"wrong-combination"
]);
/** The place of which nothing else is told: a value of a wrong type, or null where a field is asked for. */
function nothingElse({ cause, pointer, field }) {
	if (cause === "wrong-type") return [pointer];
	return cause === "missing-field" && field !== void 0 ? [child(pointer, field)] : [];
}
function keyOf({ pointer, cause, field }) {
	return [
		pointer,
		cause,
		field ?? ""
	].join("\0");
}
function union(some, others) {
	return [.../* @__PURE__ */ new Set([...some, ...others])].sort((a, b) => Number(a.slice(2)) - Number(b.slice(2)));
}
// src/schema/removed-kinds.ts
/**
* What was gone before, or with, the oldest bundled version: [since, apiVersion, kinds, the apiVersion that serves them today].
* Later removals are read from the bundled versions themselves.
* https://kubernetes.io/docs/reference/using-api/deprecation-guide/ and, for what was alpha, the CHANGELOG of the version named.
*/
var removals = [
	[
		"1.16",
		"apps/v1beta1",
		"ControllerRevision Deployment StatefulSet",
		"apps/v1"
	],
	[
		"1.16",
		"apps/v1beta2",
		"ControllerRevision DaemonSet Deployment ReplicaSet StatefulSet",
		"apps/v1"
	],
	[
		"1.16",
		"extensions/v1beta1",
		"DaemonSet Deployment ReplicaSet",
		"apps/v1"
	],
	[
		"1.16",
		"extensions/v1beta1",
		"NetworkPolicy",
		"networking.k8s.io/v1"
	],
	[
		"1.16",
		"extensions/v1beta1",
		"PodSecurityPolicy"
	],
	[
		"1.20",
		"settings.k8s.io/v1alpha1",
		"PodPreset"
	],
	[
		"1.21",
		"batch/v2alpha1",
		"CronJob",
		"batch/v1"
	],
	[
		"1.22",
		"admissionregistration.k8s.io/v1beta1",
		"MutatingWebhookConfiguration ValidatingWebhookConfiguration",
		"admissionregistration.k8s.io/v1"
	],
	[
		"1.22",
		"apiextensions.k8s.io/v1beta1",
		"CustomResourceDefinition",
		"apiextensions.k8s.io/v1"
	],
	[
		"1.22",
		"apiregistration.k8s.io/v1beta1",
		"APIService",
		"apiregistration.k8s.io/v1"
	],
	[
		"1.22",
		"authentication.k8s.io/v1beta1",
		"TokenReview",
		"authentication.k8s.io/v1"
	],
	[
		"1.22",
		"authorization.k8s.io/v1beta1",
		"LocalSubjectAccessReview SelfSubjectAccessReview SelfSubjectRulesReview SubjectAccessReview",
		"authorization.k8s.io/v1"
	],
	[
		"1.22",
		"certificates.k8s.io/v1beta1",
		"CertificateSigningRequest",
		"certificates.k8s.io/v1"
	],
	[
		"1.22",
		"coordination.k8s.io/v1beta1",
		"Lease",
		"coordination.k8s.io/v1"
	],
	[
		"1.22",
		"extensions/v1beta1",
		"Ingress",
		"networking.k8s.io/v1"
	],
	[
		"1.22",
		"networking.k8s.io/v1beta1",
		"Ingress IngressClass",
		"networking.k8s.io/v1"
	],
	[
		"1.22",
		"rbac.authorization.k8s.io/v1alpha1",
		"ClusterRole ClusterRoleBinding Role RoleBinding",
		"rbac.authorization.k8s.io/v1"
	],
	[
		"1.22",
		"rbac.authorization.k8s.io/v1beta1",
		"ClusterRole ClusterRoleBinding Role RoleBinding",
		"rbac.authorization.k8s.io/v1"
	],
	[
		"1.22",
		"scheduling.k8s.io/v1alpha1",
		"PriorityClass",
		"scheduling.k8s.io/v1"
	],
	[
		"1.22",
		"scheduling.k8s.io/v1beta1",
		"PriorityClass",
		"scheduling.k8s.io/v1"
	],
	[
		"1.22",
		"storage.k8s.io/v1beta1",
		"CSIDriver CSINode StorageClass VolumeAttachment",
		"storage.k8s.io/v1"
	],
	[
		"1.25",
		"autoscaling/v2beta1",
		"HorizontalPodAutoscaler",
		"autoscaling/v2"
	],
	[
		"1.25",
		"batch/v1beta1",
		"CronJob",
		"batch/v1"
	],
	[
		"1.25",
		"discovery.k8s.io/v1beta1",
		"EndpointSlice",
		"discovery.k8s.io/v1"
	],
	[
		"1.25",
		"events.k8s.io/v1beta1",
		"Event",
		"events.k8s.io/v1"
	],
	[
		"1.25",
		"node.k8s.io/v1beta1",
		"RuntimeClass",
		"node.k8s.io/v1"
	],
	[
		"1.25",
		"policy/v1beta1",
		"PodDisruptionBudget",
		"policy/v1"
	],
	[
		"1.25",
		"policy/v1beta1",
		"PodSecurityPolicy"
	]
];
/** The version that dropped an apiVersion and kind for good, and what serves the kind today; undefined for what is served still or never was. */
function removedKind(apiVersion, kind) {
	const known = removals.find(([, from, kinds]) => from === apiVersion && kinds.split(" ").includes(kind));
	if (known !== void 0) return removed(known[0], known[3]);
	const last = changesOf(apiVersion, kind)?.at(-1);
	if (last === void 0 || last[1] !== null) return void 0;
	return removed(`1.${last[0]}`, successor(apiVersion, kind));
}
function removed(since, replacement) {
	return replacement === void 0 ? { since } : {
		since,
		replacement
	};
}
/** The best version of the same group that the newest bundled minor serves the kind with. */
function successor(apiVersion, kind) {
	const group = groupOf(apiVersion);
	return apiVersionsOf(kind, newestMinor()).find((other) => groupOf(other) === group);
}
/** The apiVersions that a minor version serves a kind with: stable ones first, then beta, then alpha, the higher number first. */
function apiVersionsOf(kind, minor) {
	return Object.keys(kinds$1().kinds).filter((apiVersion) => definitionId(apiVersion, kind, minor) !== void 0).sort((a, b) => stability(b) - stability(a));
}
function stability(apiVersion) {
	const [, major = "0", stage, number = "0"] = /v(\d+)(?:(alpha|beta)(\d+))?$/.exec(apiVersion) ?? [];
	return (stage === void 0 ? 2 : stage === "beta" ? 1 : 0) * 1e4 + Number(major) * 100 + Number(number);
}
// src/schema/standing.ts
var builtInGroups;
/** Whether any bundled version serves something of a group. Other groups that end in `k8s.io` may be those of custom kinds. */
function isBuiltInGroup(group) {
	builtInGroups ??= new Set(Object.keys(kinds$1().kinds).map(groupOf));
	return builtInGroups.has(group);
}
var standings = /* @__PURE__ */ new Map();
/** Kinds come out of a change: what is remembered of them has a bound. */
var mostStandings = 1e4;
/** What the versions asked for say of a kind that is no custom one with a schema. */
function standingOf(apiVersion, kind, minors) {
	const key = `${apiVersion} ${kind} ${minors.join()}`;
	const known = standings.get(key);
	if (known !== void 0) return known;
	if (standings.size >= mostStandings) standings.clear();
	const standing = findStanding(apiVersion, kind, minors);
	standings.set(key, standing);
	return standing;
}
function findStanding(apiVersion, kind, minors) {
	if (apiVersion === "v1" && kind === "List") return {
		is: "built-in",
		served: minors,
		unserved: []
	};
	const served = minors.filter((minor) => definitionId(apiVersion, kind, minor) !== void 0);
	const unserved = minors.filter((minor) => !served.includes(minor));
	if (unserved.length === 0 && served.length > 0) return {
		is: "built-in",
		served,
		unserved
	};
	const removed = removedKind(apiVersion, kind);
	if (removed !== void 0) return {
		is: "built-in",
		served,
		unserved,
		removed
	};
	const near = served.length > 0 ? void 0 : nearestKind(apiVersion, kind, unserved.at(-1) ?? newestMinor());
	const known = near === void 0 ? {} : { nearest: near };
	if (isBuiltInGroup(groupOf(apiVersion))) return {
		is: "built-in",
		served,
		unserved,
		...known
	};
	return {
		is: "unknown-custom",
		...known
	};
}
/**
* The served kind that an unserved one was most likely meant to be. In a built-in group: the same kind elsewhere (`v1` Deployment), the nearest kind of the
* same apiVersion (`Deployement`) or of the group's others. In any other group only where the group itself is a near miss (`rbac.authorisation.k8s.io`):
* a custom kind may well be called Service.
*/
function nearestKind(apiVersion, kind, minor) {
	const openShift = apiVersion === "v1" ? openShiftGroups.get(kind) : void 0;
	if (openShift !== void 0) return {
		apiVersion: openShift,
		kind
	};
	const group = groupOf(apiVersion);
	const meant = isBuiltInGroup(group) ? group : nearest(group, builtInGroups ?? []);
	if (meant === void 0) return void 0;
	const elsewhere = apiVersionsOf(kind, minor);
	const same = elsewhere.find((other) => groupOf(other) === meant) ?? (meant === group ? elsewhere[0] : void 0);
	if (same !== void 0) return {
		apiVersion: same,
		kind
	};
	const ofGroup = Object.entries(kinds$1().kinds).filter(([other]) => groupOf(other) === meant);
	for (const [other, byKind] of ofGroup.filter(([other]) => other === apiVersion).concat(ofGroup)) {
		const near = nearest(kind, Object.keys(byKind).filter((name) => definitionId(other, name, minor) !== void 0));
		if (near !== void 0) return {
			apiVersion: best(near, meant, minor) ?? other,
			kind: near
		};
	}
	return meant === group ? nearAnywhere(kind, minor) : void 0;
}
/** OpenShift's kinds that once were served as `v1`: https://docs.redhat.com/en/documentation/openshift_container_platform/4.19/html/api_overview/ */
var openShiftGroups = new Map([
	["apps.openshift.io/v1", "DeploymentConfig"],
	["authorization.openshift.io/v1", "RoleBindingRestriction"],
	["build.openshift.io/v1", "Build BuildConfig"],
	["image.openshift.io/v1", "Image ImageStream ImageStreamTag"],
	["oauth.openshift.io/v1", "OAuthClient"],
	["project.openshift.io/v1", "Project ProjectRequest"],
	["route.openshift.io/v1", "Route"],
	["security.openshift.io/v1", "SecurityContextConstraints"],
	["template.openshift.io/v1", "Template"],
	["user.openshift.io/v1", "Group Identity User"]
].flatMap(([apiVersion, kinds]) => kinds.split(" ").map((kind) => [kind, apiVersion])));
/** `v1` Deploymnet: neither the group nor the word is right. */
function nearAnywhere(kind, minor) {
	const near = nearest(kind, [...new Set(Object.values(kinds$1().kinds).flatMap((byKind) => Object.keys(byKind)))].filter((name) => !name.endsWith("List")));
	const apiVersion = near === void 0 ? void 0 : apiVersionsOf(near, minor)[0];
	return near === void 0 || apiVersion === void 0 ? void 0 : {
		apiVersion,
		kind: near
	};
}
function best(kind, group, minor) {
	return apiVersionsOf(kind, minor).find((apiVersion) => groupOf(apiVersion) === group);
}
// src/schema/validators.ts
var compiled = /* @__PURE__ */ new Map();
var archive;
/**
* The validator of a bundled definition, compiled by ajv when Kubelatch was built (scripts/generate-validators.ts). Its text is read and compiled at the first call,
* and those of the definitions that it refers to when a value first needs them: a Deployment uses about twenty of two thousand.
*/
function builtInValidator(id) {
	const known = compiled.get(id);
	if (known !== void 0) return known;
	let real;
	const validate = (value, instancePath) => {
		real ??= compile(id);
		const valid = real(value, instancePath);
		validate.errors = real.errors ?? null;
		return valid;
	};
	compiled.set(id, validate);
	return validate;
}
function compile(id) {
	archive ??= openArchive((0, (node_fs()).readFileSync)((0, (node_path()).join)(schemasFolder, "validators.txt")));
	const [references, known, code] = JSON.parse(archive.read(id));
	return (0, (node_vm()).compileFunction)(`return (${code})`, [
		"$refs",
		"$known",
		"$add",
		"$formats"
	], { filename: `kubelatch:${id}` })(references.map(builtInValidator), known.map((names) => new Set(names)), add, formats);
}
function add(list, instancePath, keyword, field) {
	const refusal = field === void 0 ? {
		instancePath,
		keyword
	} : {
		instancePath,
		keyword,
		field
	};
	if (list === null) return [refusal];
	list.push(refusal);
	return list;
}
// src/schema/open-schemas.ts
var customEngine;
/** Loads what compiles custom schemas (ajv and re2js, 45 ms). To be awaited before {@link openSchemas} where there are any; does nothing without. */
async function prepareCustomSchemas(customSchemas) {
	if (customSchemas.length > 0) customEngine ??= await Promise.resolve().then(() => require("./custom-validators.js"));
}
/** Opens the bundled schemas and the custom ones. Nothing is read or compiled before it is needed. Throws when custom schemas were not prepared. */
function openSchemas({ customSchemas }) {
	if (customSchemas.length > 0 && customEngine === void 0) throw new Error("prepareCustomSchemas was not awaited");
	const custom = customEngine?.openCustomSchemas(customSchemas);
	return {
		isBuiltInGroup,
		answer(value, apiVersion, kind, minors) {
			const standing = standingOf(apiVersion, kind, minors);
			if (standing.is === "built-in" && standing.served.length > 0) return {
				standing,
				errors: kind.endsWith("List") ? [] : builtInErrors(value, apiVersion, kind, standing.served)
			};
			return (isBuiltInGroup(groupOf(apiVersion)) ? void 0 : custom?.answer(value, apiVersion, kind)) ?? {
				standing,
				errors: []
			};
		}
	};
}
/** Versions in which the kind has the same definition are asked once. */
function builtInErrors(value, apiVersion, kind, minors) {
	const versions = /* @__PURE__ */ new Map();
	for (const minor of minors) {
		const id = definitionId(apiVersion, kind, minor);
		if (id === void 0) continue;
		const same = versions.get(id);
		if (same === void 0) versions.set(id, [minor]);
		else same.push(minor);
	}
	const errors = [];
	for (const [id, same] of versions) {
		const validate = builtInValidator(id);
		if (validate(value, "")) continue;
		const tree = builtInTree(id);
		for (const { instancePath, keyword, field } of validate.errors ?? []) {
			const pointer = instancePath;
			const refused = field === void 0 ? {
				pointer,
				keyword
			} : {
				pointer,
				keyword,
				field
			};
			errors.push({
				...describeRefused(refused, value, tree),
				versions: same
			});
		}
	}
	return errors.length === 0 ? errors : mergeErrors(errors);
}
// src/facts/condense.ts
/**
* An object as facts keep it: ConfigMap and Secret values become digests, and a Secret's `stringData` is folded into `data` as the
* API server does (an equal key of `stringData` wins; `data` is base64 of it), and kept beside it to tell where an entry is written. Other kinds stay as they are. Never changes its input.
* https://kubernetes.io/docs/reference/kubernetes-api/config-and-storage-resources/secret-v1/
*/
function condense(value, kind, digest) {
	if (!isMapping$3(value) || kind !== "ConfigMap" && kind !== "Secret") return value;
	const { stringData, ...rest } = value;
	const condensed = { ...value };
	if (kind !== "Secret" || !isMapping$3(stringData)) delete condensed.stringData;
	const data = entries(rest.data, (text) => digest(kind === "Secret" ? decoded(text) : text));
	if (kind === "Secret" && isMapping$3(stringData)) {
		condensed.stringData = entries(stringData, (text) => digest(Buffer.from(text).toString("latin1")));
		Object.assign(data, condensed.stringData);
	}
	if (Object.keys(data).length > 0 || rest.data !== void 0) condensed.data = data;
	if (rest.binaryData !== void 0) condensed.binaryData = entries(rest.binaryData, (text) => digest(decoded(text)));
	return condensed;
}
/** The bytes of base64 as Go decodes it (line breaks ignored, spare bits dropped), as a Latin-1 string; else the text itself. */
function decoded(text) {
	const packed = text.replaceAll(/[\r\n]/g, "");
	return packed.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(packed) ? Buffer.from(packed, "base64").toString("latin1") : text;
}
function entries(value, digest) {
	if (!isMapping$3(value)) return {};
	return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, digest(typeof item === "string" ? item : item === null ? "" : JSON.stringify(item))]));
}
// src/facts/open-file.ts
/** A file as file rules see it. `gaps` fills with what kept its credentials from being found, once a rule has asked for them. */
function openFile(content, asks) {
	const gaps = [];
	let credentials;
	return {
		file: {
			...content,
			credentials: () => {
				credentials ??= (require_credentials()).collectCredentials(content, asks, (gap) => gaps.push(gap));
				return credentials;
			}
		},
		gaps
	};
}
// src/facts/text-comments.ts
/** How lines of scripts, settings, source code and Markdown say that what follows is for people: the sign and what an ignore begins with. */
var marked = /^(?:[^\n]{0,2000}?[ \t])??(#+|\/\/+|\/\*+|\*+|--+|;+|%+|<!--+)[ \t]{0,20}(kubelatch:[^\n]{1,1000})$/gm;
/** What closes a comment. */
var closing = /[ \t]*(?:--+>|\*+\/)[ \t\r]*$/;
/** The comments of a text that is no YAML, as far as they are meant for Kubelatch. Each is about its whole file: such a text has no fields. */
function readTextComments(text) {
	return [...text.matchAll(marked)].map(({ 0: whole, 1: sign = "", 2: written = "", index }) => {
		const before = text.slice(0, index);
		const start = whole.length - written.length;
		return {
			document: 0,
			line: before.split("\n").length,
			column: whole.lastIndexOf(sign, start - 1) + 1,
			text: written.replace(closing, "").trim(),
			leads: true
		};
	});
}
// src/facts/read-ignores.ts
/** The marker as people write it; a pattern that ignores case would cost as much as reading the text. */
var marks = [
	"kubelatch:",
	"Kubelatch:",
	"KUBELATCH:"
];
/** The inline ignores of a file. */
function readIgnores(path, text, manifests) {
	if (!marks.some((mark) => text.includes(mark))) return [];
	if (isManifestByName(path)) return parseIgnores((require_places()).readComments(text), path, manifests, stablePointer);
	return parseIgnores(readTextComments(text), path).filter((ignore) => isMeant(ignore) && (ignore.flaw === void 0 || !isProse(path)));
}
/** What is no manifest is looked through for credentials alone, and holds examples of ignores for everything else. */
function isMeant({ rules }) {
	return rules.some((rule) => tokenRules.has(rule));
}
/** Where people write how an ignore looks. */
function isProse(path) {
	return /\.(?:md|mdx|markdown|rst|adoc|asciidoc|txt|org|html?)$/i.test(path);
}
// src/facts/inspect-tokens.ts
/**
* The credentials of a file, and nothing else of it: its reports are those of rules about credentials. A file that is no manifest by its name
* is never a gap for being a picture, an archive or too large.
*/
function inspectTokens(file, asks, all) {
	const role = file.known ?? roleByPath(file.path) ?? "other";
	const empty = {
		path: file.path,
		blob: file.blob,
		role,
		documents: 0,
		manifests: [],
		reports: [],
		ignores: [],
		gaps: []
	};
	const rules = all.filter((rule) => rule.scope === "file" && asks.rules[rule.id] !== void 0 && tokenRules.has(rule.id));
	if (rules.length === 0) return {
		...empty,
		passedOver: true
	};
	const byName = isManifestByName(file.path);
	const read = readBytes(file, asks.limits);
	const text = textOf(file, read) ?? (!byName && pathTokens(file.path).length > 0 ? "" : void 0);
	if (text === void 0) return byName && "gap" in read ? {
		...empty,
		gaps: [read.gap]
	} : {
		...empty,
		passedOver: true
	};
	const isManaged = file.encryption !== void 0;
	if (file.generates === void 0 && file.encryption?.picks !== "file" && !mayHoldCredentials(file.path, text, isManaged)) return empty;
	const { documents, flaws, stopped } = byName ? readYaml(text, asks.limits) : {
		documents: [],
		flaws: [],
		stopped: void 0
	};
	const manifests = documents.flatMap((document) => document.value === void 0 ? [] : manifestsOf(file.path, document));
	const content = {
		path: file.path,
		role: roleOf(file.path, manifests, file.known),
		text,
		flaws,
		documents,
		manifests
	};
	const opened = openFile({
		...content,
		...knownOf$1(file)
	}, asks);
	const { reports, gaps } = runFileRules(opened.file, rules, asks);
	return {
		...empty,
		role: content.role,
		reports,
		ignores: readIgnores(file.path, text, manifests),
		gaps: [
			...gaps,
			...opened.gaps,
			...stopped === void 0 ? [] : [limitGap(file.path, stopped, asks.limits)]
		]
	};
}
/** What plan knows of a file and rules may ask. */
function knownOf$1({ encryption, generates }) {
	return {
		...encryption === void 0 ? {} : { encryption },
		...generates === void 0 ? {} : { generates }
	};
}
/** What is no UTF-8 and no manifest is read byte by byte: tokens are ASCII. */
function textOf(file, read) {
	if ("text" in read) return read.text;
	return read.gap.reason === "encoding" && !isManifestByName(file.path) ? Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength).toString("latin1") : void 0;
}
// src/kubernetes/refusal.ts
/** A value that is not taken, with what is: `"x" is not taken: why.` */
function invalid(pointer, value, why, extra = {}) {
	return refusal(pointer, "invalid", text`${untrusted(value)} is not taken${asField(pointer, value, extra)}: ${why}.`, extra);
}
/** The same without the value: for secrets, mappings and lists. `says` is a whole sentence. */
function invalidWhole(pointer, says, extra = {}) {
	return refusal(pointer, "invalid", says, extra);
}
/** A field that is missing from (or empty in) the object at `pointer`. `field` is ours: never a string from a manifest. */
function required(pointer, field, extra = {}) {
	const why = extra.why === void 0 ? [] : text`: ${extra.why}`;
	return refusal(pointer, "required", text`${field.includes(" ") ? text`${[field.charAt(0).toUpperCase() + field.slice(1)]}` : text`${untrusted(field)}`} is required${why}.`, extra);
}
/** A value outside a closed list. A member that differs only in case is suggested. */
function notSupported(pointer, value, taken, extra = {}) {
	const names = listed(taken.map((name) => [name === "" ? "nothing" : name]), "or");
	const folded = typeof value === "string" ? value.toLowerCase() : void 0;
	const suggestion = extra.suggestion ?? taken.find((name) => name.toLowerCase() === folded);
	return refusal(pointer, "not-supported", text`${untrusted(value)} is not taken${asField(pointer, value, extra)}: it must be ${names}.`, {
		...extra,
		suggestion
	});
}
/** A value that stands twice where each may stand once. */
function duplicate(pointer, value, extra = {}) {
	return refusal(pointer, "duplicate", text`${untrusted(value)} stands here twice, and may stand once.`, extra);
}
/** Something that may not be there, with the reason as a whole sentence. An `It` or `They` at its beginning becomes the field's name. */
function forbidden(pointer, says, extra = {}) {
	const [begin, ...rest] = says;
	const told = typeof begin === "string" ? /^(?:It|They)( .*)$/s.exec(begin)?.[1] : void 0;
	const field = tokens(pointer).at(-1);
	if (told === void 0 || field === void 0) return refusal(pointer, "forbidden", says, extra);
	return refusal(pointer, "forbidden", text`${untrusted(field)}${[told, ...rest]}`, extra);
}
/** Too many bytes or characters: `says` tells how many are taken, as a whole sentence. */
function tooLong(pointer, says, extra = {}) {
	return refusal(pointer, "too-long", says, extra);
}
/** Too many items: `says` tells how many are taken, as a whole sentence. */
function tooMany(pointer, says, extra = {}) {
	return refusal(pointer, "too-many", says, extra);
}
/** A name that nothing in the object bears. */
function notFound(pointer, value, says, extra = {}) {
	return refusal(pointer, "not-found", text`${untrusted(value)} ${says}.`, extra);
}
/** A value that Go cannot decode: `says` tells what is found and what is taken, as a whole sentence. */
function undecodable(pointer, says, extra = {}) {
	return refusal(pointer, "decode", says, extra);
}
function refusal(pointer, reason, message, extra) {
	const { topic = "value", part = "value", suggestion } = extra;
	return suggestion === void 0 ? {
		pointer,
		part,
		topic,
		reason,
		message
	} : {
		pointer,
		part,
		topic,
		reason,
		message,
		suggestion
	};
}
/** ` as "protocol"`, or ` in "searches"` for an item: what a value is not taken as. Nothing where the rule's own words say it. */
function asField(pointer, value, { topic = "value", part = "value" }) {
	const path = tokens(pointer);
	const last = path.at(-1);
	if (topic !== "value" || part === "key" || last === void 0 || last === value) return [];
	const list = path.at(-2);
	if (/^\d+$/.test(last)) return list === void 0 ? [] : text` in ${untrusted(list)}`;
	return text` as ${untrusted(last)}`;
}
// src/kubernetes/labels.ts
var annotationsLimit = 262144;
/** Every label of the mapping at `pointer` whose key or value the API server refuses, each at its own key or value. */
function* labelRefusals(labels, pointer) {
	if (!isMapping$2(labels)) return;
	for (const [key, value] of Object.entries(labels)) {
		const at = child(pointer, key);
		const why = whyNotQualifiedName(key);
		if (why !== void 0) yield badKey(at, key, why);
		if (typeof value === "string") yield* labelValueRefusals(value, at);
		else if (value !== null) yield notAString(at, value);
	}
}
/** A label's value alone, also in selectors. */
function* labelValueRefusals(value, pointer) {
	const why = whyNotLabelValue(value);
	if (why !== void 0) yield invalid(pointer, value, why, {
		topic: "label",
		suggestion: nearestLabelValue(value)
	});
}
/** Every annotation of the mapping at `pointer` that is refused; the values are free text, 256 KiB in all with the keys. */
function* annotationRefusals(annotations, pointer) {
	if (!isMapping$2(annotations)) return;
	let size = 0;
	for (const [key, value] of Object.entries(annotations)) {
		const at = child(pointer, key);
		const why = whyNotAnnotationKey(key);
		if (why !== void 0) yield badKey(at, key, why);
		size += byteLength(key);
		if (typeof value === "string") size += byteLength(value);
		else if (value !== null) yield notAString(at, value);
	}
	if (size > annotationsLimit) yield tooLong(pointer, text`The annotations have ${size} bytes in all, and at most ${annotationsLimit} are taken.`, { topic: "label" });
}
/** What metav1.ValidateLabelSelector refuses of a selector (`matchLabels`, `matchExpressions`), whose labels also have to be labels. */
function* selectorRefusals(selector, pointer) {
	yield* labelRefusals(mappingAt$1(selector, "matchLabels"), child(pointer, "matchLabels"));
	const expressions = listAt(selector, "matchExpressions");
	for (const [index, expression] of expressions.entries()) yield* requirementRefusals(expression, child(child(pointer, "matchExpressions"), index));
}
var operators = [
	"In",
	"NotIn",
	"Exists",
	"DoesNotExist"
];
function* requirementRefusals(requirement, pointer) {
	const operator = stringAt(requirement, "operator");
	const key = stringAt(requirement, "key");
	const values = listAt(requirement, "values");
	if (!operators.includes(operator)) yield fieldOf$1(requirement, "operator") === void 0 ? required(pointer, "operator") : notSupported(child(pointer, "operator"), operator, operators);
	else if (operator.endsWith("In")) {
		if (values.length === 0) yield required(pointer, "values", { why: text`In and NotIn compare with at least one value` });
	} else if (values.length > 0) yield invalid(child(pointer, "operator"), operator, text`with it, values must be empty`);
	const why = whyNotQualifiedName(key);
	if (why !== void 0) yield key === "" ? required(pointer, "key") : invalid(child(pointer, "key"), key, why, { topic: "label" });
	for (const [index, value] of values.entries()) if (typeof value === "string") yield* labelValueRefusals(value, child(child(pointer, "values"), index));
}
function badKey(pointer, key, why) {
	return invalid(pointer, key, why, {
		topic: "label",
		part: "key",
		suggestion: nearestKey$1(key)
	});
}
function notAString(pointer, value) {
	const shown = typeof value === "number" || typeof value === "boolean" ? text` ${untrusted(value)}` : text``;
	return undecodable(pointer, text`${untrusted(tokens(pointer).at(-1) ?? "")} is a ${[typeName$1(value)]}${shown}, and only strings are taken.`, {
		topic: "label",
		suggestion: typeof value === "number" || typeof value === "boolean" ? String(value) : void 0
	});
}
/** Label domains that are often mistyped with a space or another dash in place of a dot. */
var wellKnownPrefixes = [
	"app.kubernetes.io",
	"kubernetes.io",
	"helm.sh",
	"pod-security.kubernetes.io",
	"rbac.authorization.k8s.io"
];
/** The key that an author most likely meant: a well-known domain with its dots, or the same name with dashes for blanks. */
function nearestKey$1(key) {
	const slash = key.indexOf("/");
	const prefix = key.slice(0, Math.max(0, slash)).trim().toLowerCase();
	const name = key.slice(slash + 1).trim();
	const dotted = prefix.replaceAll(/[\s_.]+/g, ".");
	const candidate = `${slash === -1 ? "" : `${wellKnownPrefixes.find((known) => known === dotted) ?? prefix.replaceAll(/\s+/g, "-")}/`}${name.replaceAll(/\s+/g, "-")}`;
	return candidate !== key && whyNotQualifiedName(candidate) === void 0 ? candidate : void 0;
}
function nearestLabelValue(value) {
	const candidate = value.trim().replaceAll(/\s+/g, "-").replaceAll(/^[^A-Za-z0-9]+|[^A-Za-z0-9]+$/g, "");
	return candidate !== value && candidate !== "" && whyNotLabelValue(candidate) === void 0 ? candidate : void 0;
}
// src/kubernetes/time.ts
var shape = /^(\d{4})-(\d{2})-(\d{2})T(\d{1,2}):(\d{2}):(\d{2})(?:[.,]\d+)?(?:Z|[+-](\d{2}):(\d{2}))$/;
/** A time that Go's time.Parse(RFC3339) does not take. Null and what is not a string are left to the schema. */
function* timeRefusals(value, pointer) {
	if (typeof value !== "string" || isTime(value)) return;
	yield undecodable(pointer, text`${untrusted(value)} is not a time: only RFC 3339 is taken, such as 2030-01-31T12:00:00Z.`);
}
/**
* Whether Go's time.Parse takes a string as RFC 3339 (Go 1.24): hours may have one digit, fractions of a second may follow a comma,
* days must exist in their month, an offset has at most 24 hours and 60 minutes.
*/
function isTime(value) {
	const parts = shape.exec(value);
	if (parts === null) return false;
	const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, zoneHour = 0, zoneMinute = 0] = parts.slice(1).map((part) => Number(part ?? 0));
	return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month) && hour < 24 && minute < 60 && second < 60 && zoneHour <= 24 && zoneMinute <= 60;
}
function daysIn(year, month) {
	return new Date(Date.UTC(year < 100 ? year + 400 : year, month, 0)).getUTCDate();
}
// src/kubernetes/managed-fields.ts
/**
* What the server refuses of `managedFields` on creation: nothing but what it cannot decode. Entries that make no sense
* are dropped before validation (apimachinery pkg/util/managedfields, UpdateNoErrors).
*/
function* managedFieldRefusals(entries, pointer) {
	for (const [index, entry] of entries.entries()) yield* timeRefusals(fieldOf$1(entry, "time"), child(child(pointer, index), "time"));
}
// src/kubernetes/owners.ts
/** What ValidateOwnerReferences of apimachinery refuses; equal references count once, as the server drops the copies first. */
function* ownerRefusals(owners, pointer) {
	const controllers = /* @__PURE__ */ new Set();
	for (const [index, owner] of owners.entries()) {
		const at = child(pointer, index);
		yield* ownerFieldRefusals(owner, at);
		if (fieldOf$1(owner, "controller") !== true) continue;
		controllers.add(identity$1(owner));
		if (controllers.size > 1) yield invalidWhole(at, text`Only one owner can be the controller, and another one before it is.`);
	}
}
function* ownerFieldRefusals(owner, pointer) {
	const apiVersion = stringAt(owner, "apiVersion");
	for (const field of [
		"apiVersion",
		"kind",
		"name",
		"uid"
	]) if (stringAt(owner, field) === "") yield required(pointer, field);
	if (apiVersion !== "" && versionOf(apiVersion) === "") yield invalid(child(pointer, "apiVersion"), apiVersion, text`it must be a version, or a group and a version with one / between`);
	if ((apiVersion === "v1" || apiVersion === "/v1") && stringAt(owner, "kind") === "Event") yield invalidWhole(pointer, text`An Event cannot own an object.`);
}
/** The version of an apiVersion as schema.ParseGroupVersion reads it; '' where it cannot. */
function versionOf(apiVersion) {
	const parts = apiVersion.split("/");
	return parts.length > 2 ? "" : parts.at(-1) ?? "";
}
function identity$1(owner) {
	const fields = [
		"apiVersion",
		"kind",
		"name",
		"uid"
	].map((field) => stringAt(owner, field));
	return JSON.stringify([...fields, fieldOf$1(owner, "blockOwnerDeletion") ?? null]);
}
// src/kubernetes/metadata.ts
var at = "/metadata";
/**
* What the API server refuses of `metadata` when an object is created: ValidateObjectMeta of apimachinery v0.34.1 and what core adds to it.
* A missing namespace is fine: kubectl fills it in.
*/
function* metadataRefusals(object, naming) {
	const metadata = mappingAt$1(object, "metadata");
	yield* nameRefusals(object, metadata, naming);
	if (naming.namespaced) yield* namespaceRefusals(metadata);
	yield* labelRefusals(fieldOf$1(metadata, "labels"), "/metadata/labels");
	yield* annotationRefusals(fieldOf$1(metadata, "annotations"), "/metadata/annotations");
	yield* ownerRefusals(listAt(metadata, "ownerReferences"), "/metadata/ownerReferences");
	yield* finalizerRefusals(listAt(metadata, "finalizers"));
	yield* managedFieldRefusals(listAt(metadata, "managedFields"), "/metadata/managedFields");
	const generation = numberAt(metadata, "generation") ?? 0;
	if (generation < 0) yield invalid("/metadata/generation", generation, text`it must not be negative`);
	for (const field of ["creationTimestamp", "deletionTimestamp"]) yield* timeRefusals(fieldOf$1(metadata, field), child(at, field));
}
/** The server adds five letters or digits to at most 58 characters of a generateName: apiserver pkg/storage/names/generate.go. */
function generatedName(prefix) {
	return `${prefix.slice(0, 58)}aaaaa`;
}
function* nameRefusals(object, metadata, naming) {
	const topic = "object-name";
	const name = stringAt(metadata, "name");
	const prefix = stringAt(metadata, "generateName");
	if (prefix !== "") {
		const why = naming.prefix(prefix) ?? (name === "" ? naming.name(generatedName(prefix)) : void 0);
		if (why !== void 0) yield invalid("/metadata/generateName", prefix, why, { topic });
	}
	const given = fieldOf$1(metadata, "name");
	if (name === "" && prefix === "" && (given === void 0 || given === null || given === "")) yield required(fieldOf$1(object, "metadata") === void 0 ? "" : at, "a name (or a generateName)", { topic });
	const why = name === "" ? void 0 : naming.name(name);
	if (why !== void 0) yield invalidWhole("/metadata/name", refusedName(name, why), {
		topic,
		suggestion: nearestDnsName(name, naming.name)
	});
}
function* namespaceRefusals(metadata) {
	const namespace = stringAt(metadata, "namespace");
	const why = namespace === "" ? void 0 : whyNotDns1123Label(namespace);
	if (why === void 0) return;
	yield invalidWhole("/metadata/namespace", text`${untrusted(namespace)} is not a namespace's name: ${why}.`, {
		topic: "object-name",
		suggestion: nearestDnsName(namespace, whyNotDns1123Label)
	});
}
var standardFinalizers = [
	"kubernetes",
	"orphan",
	"foregroundDeletion"
];
/** A finalizer's name has a domain before a slash, or is one of Kubernetes' own. */
function* finalizerNameRefusals(finalizers, pointer) {
	for (const [index, finalizer] of finalizers.entries()) {
		const name = finalizer ?? "";
		if (typeof name !== "string") continue;
		const why = whyNotQualifiedName(name) ?? (name.includes("/") || standardFinalizers.includes(name) ? void 0 : text`a domain and a / must stand before the name`);
		if (why !== void 0) yield invalid(child(pointer, index), name, why);
	}
}
function* finalizerRefusals(finalizers) {
	yield* finalizerNameRefusals(finalizers, "/metadata/finalizers");
	if (finalizers.includes("orphan") && finalizers.includes("foregroundDeletion")) yield invalidWhole("/metadata/finalizers", text`The finalizers orphan and foregroundDeletion contradict each other: keep one.`);
}
// src/kubernetes/refusals.ts
/**
* The checks of the room that a kind is in, whether it has one for the kind or not. The tables are not put into one: each room is a part of
* the bundle that is loaded with the first object it is about.
*/
function roomOf(group, kind) {
	if (group === "apps" || group === "batch" || group === "" && kind === "Pod") return (require_workloads()).workloadChecks;
	if (group === "rbac.authorization.k8s.io") return (require_other_kinds()).rbacChecks;
	if (group === "networking.k8s.io" || group === "" && kind === "Service") return (require_network()).networkChecks;
	if (group === "") return kind === "PersistentVolumeClaim" ? (require_other_kinds()).storageChecks : (require_other_kinds()).configChecks;
	return (require_extensions()).extensionChecks;
}
/**
* What the API server refuses of an object beyond its schema, as on a strict dry run of its creation: each refusal once, at its own field.
* Kinds that are not built in are left alone. Templates and encrypted values are refused literally; whether that counts is the rules' to say.
*/
function refusals(value, apiVersion, kind, minors) {
	const group = groupOf(apiVersion);
	const naming = namingOf(group, kind);
	if (!isMapping$2(value) || naming === void 0) return [];
	const check = roomOf(group, kind)[`${group}/${kind}`];
	return [...metadataRefusals(value, naming), ...check === void 0 ? [] : check(value, minors)];
}
// src/facts/merge-answers.ts
/** With `both`: the embedded answer stands; what only one engine refuses is told as a difference, and a failed engine as failed. */
function mergeAnswers(embedded, kubeconform) {
	if (kubeconform.failed !== void 0) return {
		...embedded,
		failed: kubeconform.failed
	};
	const differences = [...without(embedded.errors, kubeconform.errors).map((error) => ({
		only: "embedded",
		error
	})), ...without(kubeconform.errors, embedded.errors).map((error) => ({
		only: "kubeconform",
		error
	}))];
	return differences.length === 0 ? embedded : {
		...embedded,
		differences
	};
}
function without(some, others) {
	const known = new Set(others.map(signature));
	return some.filter((error) => !known.has(signature(error)));
}
function signature({ pointer, cause, field }) {
	return `${pointer} ${cause} ${field ?? ""}`;
}
// src/facts/versions-for.ts
var matchers = /* @__PURE__ */ new Map();
/** The versions in use at a path: the first pattern that matches decides. */
function minorsFor(path, versions) {
	for (const { paths, minors } of versions) if (paths === "**" || matcher(paths)(path)) return minors;
	return [];
}
/** Patterns come from the policy, a handful per run. */
function matcher(pattern) {
	const found = matchers.get(pattern) ?? (require_path_patterns()).pathPattern(pattern);
	matchers.set(pattern, found);
	return found;
}
// src/facts/known.ts
function openKnown(file, asks, schemas) {
	const versions = minorsFor(file.path, asks.versions);
	const answers = /* @__PURE__ */ new Map();
	const refused = /* @__PURE__ */ new Map();
	const incomplete = /* @__PURE__ */ new Set();
	const ask = (manifest) => {
		const embedded = () => schemas.answer(manifest.value, manifest.apiVersion, manifest.kind, versions);
		if (asks.engine === "embedded" || manifest.kind === "" || manifest.apiVersion === "") return embedded();
		const told = file.answers?.[manifest.place.document + manifest.place.pointer] ?? unanswered(standingOf(manifest.apiVersion, manifest.kind, versions));
		return asks.engine === "both" ? mergeAnswers(embedded(), told) : told;
	};
	return {
		versions,
		schema: (manifest) => remembered(answers, manifest, () => file.completed ? complete(ask(manifest), manifest, incomplete) : ask(manifest)),
		refusals: (manifest) => remembered(refused, manifest, () => {
			const all = refusals(manifest.value, manifest.apiVersion, manifest.kind, versions);
			return file.completed ? all.filter((refusal) => !(mayBeCompleted(refusal) && incomplete.add(manifest))) : all;
		}),
		gaps: () => [...[...answers].flatMap(([manifest, answer]) => gapsOf(manifest, answer)), ...[...incomplete].map(incompleteGap)]
	};
}
/** Labels of a template are what `commonLabels` and `labels` add to, so that they match a selector then. */
function mayBeCompleted({ reason, pointer }) {
	return reason === "required" || pointer.endsWith("/template/metadata/labels");
}
/** Without what a kustomization may add: whether it does is told by what it renders. */
function complete(answer, manifest, incomplete) {
	const errors = answer.errors.filter((error) => error.cause !== "missing-field");
	if (errors.length < answer.errors.length) incomplete.add(manifest);
	return errors.length < answer.errors.length ? {
		...answer,
		errors
	} : answer;
}
function incompleteGap(manifest) {
	return {
		reason: "not-rendered",
		place: manifest.place,
		message: text`The object is incomplete as written, and a kustomization changes it on the way: whether it is complete then was not checked. Check what the overlays render to.`
	};
}
/** kubeconform was asked and said nothing of this manifest: never green. The standing comes from a table, so nothing passes through ajv. */
function unanswered(standing) {
	return {
		standing,
		errors: [],
		failed: "kubeconform gave no result for this object"
	};
}
function gapsOf(manifest, answer) {
	const gaps = [];
	if (answer.failed !== void 0) gaps.push({
		reason: "schema-engine-failed",
		place: manifest.place,
		message: text`The schema check gave no answer: ${untrusted(answer.failed)}`
	});
	if (answer.standing.is === "unknown-custom" && manifest.kind !== "" && manifest.apiVersion !== "") {
		const message = text`No schema for ${untrusted(`${manifest.apiVersion} ${manifest.kind}`)} is known here: its fields were not checked. Add its CustomResourceDefinition to the repository, or name a catalogue under schema-locations.`;
		gaps.push({
			reason: "unknown-custom-kind",
			place: manifest.place,
			message
		});
	}
	return gaps;
}
function remembered(memory, key, make) {
	const found = memory.get(key);
	if (found !== void 0) return found;
	const made = make();
	memory.set(key, made);
	return made;
}
// src/facts/patches.ts
/** What only a strategic merge patch says: https://github.com/kubernetes/community/blob/master/contributors/devel/sig-api-machinery/strategic-merge-patch.md */
var directive = /^\$(?:patch|retainKeys|setElementOrder\/|deleteFromPrimitiveList\/)/;
/** A look at the text that saves the walk. */
function mayHoldDirectives(text) {
	return text.includes("$patch") || text.includes("$retainKeys") || text.includes("$setElementOrder/") || text.includes("$deleteFrom");
}
/** Whether a manifest holds directives of a strategic merge patch: the API server takes it for one, and for no object. */
function isPatch({ value }) {
	return holdsDirective(value, 0);
}
/** Deeper than any list that is merged. */
var deepest = 30;
function holdsDirective(value, depth) {
	if (depth > deepest) return false;
	if (Array.isArray(value)) return value.some((item) => holdsDirective(item, depth + 1));
	if (!isMapping$3(value)) return false;
	return Object.entries(value).some(([key, part]) => directive.test(key) || holdsDirective(part, depth + 1));
}
/** A patch that no kustomization lists. */
function patchGap({ place }) {
	return {
		reason: "not-rendered",
		place,
		message: text`This is a patch, and no kustomization lists it: what it makes of its object was not checked.`
	};
}
// src/facts/inspect.ts
/**
* One file in, its facts out. Pure: the same content, path and questions give the same facts, on whatever thread.
* Never throws on content; what could not be checked is a gap.
*/
function inspect(file, asks, tools) {
	if (file.only === "tokens") return inspectTokens(file, asks, tools.rules);
	const empty = {
		path: file.path,
		blob: file.blob,
		documents: 0,
		manifests: [],
		reports: [],
		ignores: [],
		gaps: []
	};
	const role = file.known ?? roleByPath(file.path) ?? "other";
	const decoded = readBytes(file, asks.limits);
	if ("gap" in decoded) return {
		...empty,
		role,
		gaps: [decoded.gap]
	};
	const rules = file.only === "objects" ? [] : rulesFor(file, decoded.text, asks, tools.rules);
	if (rules.length === 0 && !mayHoldObjects(decoded.text)) return {
		...empty,
		role
	};
	return inspectText(file, decoded.text, rules, asks, tools);
}
function inspectText(file, text, rules, asks, tools) {
	const { documents, flaws, stopped } = readYaml(text, asks.limits);
	const manifests = manifestsIn(file.path, documents);
	const role = roleOf(file.path, manifests, file.known);
	const { file: read, gaps: ofCredentials } = openFile({
		path: file.path,
		role,
		text,
		flaws,
		documents,
		manifests,
		...knownOf$1(file)
	}, asks);
	const known = openKnown(file, asks, tools.schemas);
	const ofFile = runFileRules(read, rules, asks);
	const patches = new Set(role !== "patch" && mayHoldDirectives(text) ? manifests.filter(isPatch) : []);
	const objects = manifests.filter((manifest) => !patches.has(manifest) && !isConfigurationFile(manifest.apiVersion, manifest.kind));
	const ofDocuments = runDocumentRules(objects, role, rules, known, asks);
	const ofPatches = runDocumentRules([...patches], "patch", rules, known, asks);
	const gaps = [
		...unreadGaps(read),
		...stopped === void 0 ? [] : [limitGap(file.path, stopped, asks.limits)],
		...ofFile.gaps,
		...ofCredentials,
		...ofDocuments.gaps,
		...ofPatches.gaps,
		...[...patches].map(patchGap),
		...role === "patch" ? [] : known.gaps(objects)
	];
	return {
		path: file.path,
		blob: file.blob,
		role,
		documents: documents.filter((document) => document.value !== void 0).length,
		manifests: factsOf(manifests.filter((manifest) => !patches.has(manifest)), asks),
		reports: [
			...ofFile.reports,
			...ofDocuments.reports,
			...ofPatches.reports
		],
		ignores: readIgnores(file.path, text, manifests),
		gaps
	};
}
/** A chart's values may have a `kind` and an `apiVersion` of their own: without metadata they are no object. */
function manifestsIn(path, documents) {
	const found = documents.flatMap((document) => document.value === void 0 ? [] : manifestsOf(path, document));
	return roleByPath(path) === "values" ? found.filter(({ value }) => isMapping$3(field$1(value, "metadata"))) : found;
}
function factsOf(manifests, { digestKey, values, compares }) {
	const digest = digestWith(digestKey);
	const keeps = new Set(values);
	return manifests.map((manifest) => factOf(manifest, keeps, compares, digest));
}
function factOf(manifest, keeps, compares, digest) {
	const { apiVersion, ...identity } = identityOf$2(manifest);
	return {
		place: manifest.place,
		apiVersion,
		identity,
		...keeps.has(manifest.kind) ? { value: condense(manifest.value, manifest.kind, digest) } : {},
		...compares ? { content: contentOf(manifest, digest) } : {}
	};
}
/** The same for an object that was only renamed or moved to another namespace. */
function contentOf({ value }, digest) {
	if (!isMapping$3(value) || !isMapping$3(value.metadata)) return digest(JSON.stringify(value) ?? "");
	const { name: _name, namespace: _namespace, ...metadata } = value.metadata;
	return digest(JSON.stringify({
		...value,
		metadata
	}));
}
/** A look at the text that saves the parse: an object has a kind or an apiVersion, however the rest is spelt. */
function mayHoldObjects(text) {
	return text.includes("kind") || text.includes("apiVersion");
}
/** The rules that have something to look at in a file. Those about credentials share one look. */
function rulesFor(file, text, asks, all) {
	let holds;
	const mayHold = () => {
		holds ??= file.encryption?.picks === "file" || file.generates !== void 0 || mayHoldCredentials(file.path, text, file.encryption !== void 0);
		return holds;
	};
	return all.filter((rule) => {
		if (asks.rules[rule.id] === void 0) return false;
		return (!(rule.scope === "file" && tokenRules.has(rule.id)) || mayHold()) && speaksOf(rule, text);
	});
}
function speaksOf(rule, text) {
	if (rule.scope === "unit" || rule.scope === "pair" || rule.scope === "run") return false;
	if (rule.words !== void 0) return rule.words.some((word) => text.includes(word));
	return rule.scope === "file" || mayHoldObjects(text);
}
// src/work/broken-facts.ts
/** What is known of a file that its worker gave nothing of: a failed gap. */
function brokenFacts(file, reason) {
	return unchecked(file, reason, reason === "time-limit" ? text`Checking this file took too long and was stopped: it was not checked. Split it, or exclude it under paths.` : text`The worker that checked this file died: it was not checked. Split it, or exclude it under paths.`);
}
/** The same of a file whose check threw. What was thrown is left out, as it may quote the content. */
function crashedFacts(file, error) {
	return unchecked(file, "rule-crashed", text`Checking this file broke (${untrusted(error instanceof Error ? error.name : typeof error)}): it was not checked. Please report it, and exclude the file under paths until then.`);
}
function unchecked(file, reason, message) {
	const gap = {
		reason,
		place: fileStart(file.path),
		message
	};
	return {
		path: file.path,
		blob: file.blob,
		role: file.known ?? "other",
		documents: 0,
		manifests: [],
		reports: [],
		ignores: [],
		gaps: [gap]
	};
}
// src/work/local.ts
/** Inspects on the calling thread: what a few files deserve. A file that breaks the check is a failed gap, and the others stand. */
function openLocalInspector(asks, tools) {
	return {
		async inspect(files) {
			await prepareKeyPatterns(files);
			return files.map((file) => inspectOne(file, asks, tools));
		},
		close: async () => {}
	};
}
function inspectOne(file, asks, tools) {
	try {
		return inspect(file, asks, tools);
	} catch (error) {
		return crashedFacts(file, error);
	}
}
// src/work/asked-schemas.ts
/** The embedded engine, as far as a run asks it: kubeconform alone answers for custom kinds where it is the engine, and ajv is not loaded. */
async function openAskedSchemas({ engine, customSchemas }) {
	const own = engine === "kubeconform" ? [] : customSchemas;
	await prepareCustomSchemas(own);
	return openSchemas({ customSchemas: own });
}
// src/work/inspector.ts
/**
* Answers each content at one path once: a file that both sides have is inspected once, and neighbours that turn out to be needed again
* cost nothing. Answers from kubeconform belong to the question, so they are part of the identity by being given once per file.
*/
function remembering(inspector) {
	const memory = /* @__PURE__ */ new Map();
	return {
		async inspect(files) {
			const unknown = /* @__PURE__ */ new Map();
			for (const file of files) if (!memory.has(identity(file))) unknown.set(identity(file), file);
			const asked = [...unknown.values()];
			const found = await inspector.inspect(asked);
			asked.forEach((file, index) => {
				const facts = found[index];
				if (facts !== void 0) memory.set(identity(file), facts);
			});
			return files.map((file) => memory.get(identity(file))).filter((facts) => facts !== void 0);
		},
		close: () => inspector.close()
	};
}
function identity({ path, blob, known, completed, only, encryption, generates }) {
	const encrypts = encryption === void 0 ? "" : JSON.stringify(encryption);
	const makes = generates === void 0 ? "" : JSON.stringify(generates);
	return [
		path,
		blob,
		known ?? "",
		String(completed ?? false),
		only ?? "",
		encrypts,
		makes
	].join("\0");
}
/** More have nothing to do: this thread, which reads for them and gathers what they find, takes a third of the time that they take together. */
var mostThreads = 3;
/** Milliseconds that a batch of files may take. */
var batchTimeLimit = 6e4;
/** Megabytes of heap for one thread. */
var threadMemory = {
	first: 192,
	most: 1024
};
/** The inspector for a run whose contents have `bytes` in all. Only where two sides are compared is a content asked for twice. */
async function openInspector(asks, threads, bytes) {
	const once = (inspector) => asks.compares ? remembering(inspector) : inspector;
	const workers = bytes > 15e5 ? await openWorkers(asks, threads) : void 0;
	if (workers !== void 0) return once(workers);
	return once(openLocalInspector(asks, {
		rules: catalogue,
		schemas: await openAskedSchemas(asks)
	}));
}
/** An inspector on threads; undefined where there can be none. */
async function openWorkers(asks, { script, count }) {
	if (script === void 0 || count < 2) return void 0;
	const { openPool } = await Promise.resolve().then(() => require("./pool.js"));
	return openPool(asks, {
		script,
		threads: Math.min(count, mostThreads),
		timeLimit: batchTimeLimit,
		memory: threadMemory
	});
}
// src/work/stream-inspector.ts
/**
* An inspector for contents that come as a stream of unknown length, for rules that ask no schema. Nothing is remembered, so that memory
* stays the same however long it is; threads are started once there has been enough to do.
*/
function openStreamInspector(asks, threads) {
	let local;
	let workers;
	let bytes = 0;
	return {
		async inspect(files) {
			for (const file of files) bytes += file.bytes.byteLength;
			if (bytes > 15e5) workers ??= await openWorkers(asks, threads);
			local ??= openLocalInspector(asks, {
				rules: catalogue,
				schemas: openSchemas({ customSchemas: [] })
			});
			return (workers ?? local).inspect(files);
		},
		async close() {
			await workers?.close();
		}
	};
}
// src/work/inspect-between.ts
var nothing = {
	files: [],
	known: [],
	gaps: []
};
/**
* Looks for tokens in every content that a commit on the way brought in and that neither side has: added and taken away again, it is in the
* history all the same. What either side has is looked at there.
*/
async function inspectBetween(between, { before, after }, policy, asks, threads) {
	if (between === void 0) return nothing;
	const asked = tokenAsks(asks);
	if (Object.keys(asked.rules).length === 0) return nothing;
	const { introduced, gaps } = await between.list();
	const files = [];
	const known = [];
	const touched = /* @__PURE__ */ new Set();
	const inScope = scopeOf(policy);
	const wants = openContentFilter(inScope, isOnSide([before, after], inScope));
	const encryptionOf = await openEncryption(after);
	const inspector = openStreamInspector(asked, threads);
	try {
		const unread = await inspectIntroduced(introduced, between.read, inspector, {
			wants(one) {
				if (inScope(one.path)) touched.add(one.path);
				return wants(one);
			},
			known: (one) => ({
				...knownOf(one, after.folders),
				...encryptionOf(one.path)
			}),
			visit(introduced, facts) {
				if (facts.reports.length > 0) files.push({
					introduced,
					facts
				});
			},
			largest: asks.limits.fileSize
		});
		const unchanged = files.length === 0 ? [] : unchangedFiles(touched, before ?? after, after);
		for await (const chunk of sourcesOf(unchanged, (before ?? after).contents, encryptionOf)) known.push(...await inspector.inspect(chunk));
		return {
			files,
			known,
			gaps: [...gaps, ...unread]
		};
	} finally {
		await inspector.close();
	}
}
/** What the kustomizations of a tree make of a file. */
function knownOf({ path, blob }, folders) {
	const { entry: _entry, only: _only, ...known } = plannedFile({
		path,
		blob,
		kind: "file"
	}, folders);
	return known;
}
/** Whether a side has a content in scope. Their contents are listed when the first is asked for. */
function isOnSide(sides, inScope) {
	let blobs;
	return (blob) => {
		if (blobs === void 0) {
			blobs = /* @__PURE__ */ new Set();
			for (const side of sides) for (const entry of side?.entries.values() ?? []) if (inScope(entry.path)) blobs.add(entry.blob);
		}
		return blobs.has(blob);
	};
}
/** Files of the before side that are no part of the change, at some paths. */
function unchangedFiles(paths, before, after) {
	const planned = new Set([...before.files, ...after.files].map(({ entry }) => entry.path));
	return [...paths].flatMap((path) => planned.has(path) ? [] : before.entries.get(path) ?? []).filter(isContent);
}
/** In chunks, one file in each: there are few, and they are small. */
async function* sourcesOf(entries, contents, encryptionOf) {
	for await (const { entry, bytes } of readEntries(entries, contents)) yield [{
		path: entry.path,
		blob: entry.blob,
		bytes,
		only: "tokens",
		...encryptionOf(entry.path)
	}];
}
/** What the last state asks to be encrypted at a path: that it was in the clear on the way stays in the history. */
async function openEncryption({ entries, contents }) {
	const listed = [...entries.values()];
	const configs = listed.filter(({ path }) => isSopsConfigName(path));
	if (configs.length === 0) return () => ({});
	const { ruleFor } = await openSopsRules(listed, contents, configs.map(({ path }) => path));
	return (path) => {
		const encryption = ruleFor(path);
		return encryption === void 0 ? {} : { encryption };
	};
}
function isContent({ kind }) {
	return kind === "file" || kind === "executable";
}
// src/work/ask-kubeconform.ts
/** Asks kubeconform about every object of some files, in one run for each set of versions. Patches are no whole objects. */
async function askKubeconform(files, asks, port) {
	const answers = /* @__PURE__ */ new Map();
	const whole = files.filter((file) => file.known !== "patch" && file.only !== "tokens");
	for (const group of groupBy(whole, ({ path }) => minorsFor(path, asks.versions).join()).values()) {
		const minors = minorsFor(group[0]?.path ?? "", asks.versions);
		const places = [];
		for (const [id, answer] of await port.answer(manifestsToAsk(group, asks, places), minors, asks.customSchemas)) {
			const place = places[Number(id)];
			if (place === void 0) continue;
			const ofFile = answers.get(place.path) ?? {};
			answers.set(place.path, ofFile);
			ofFile[place.at] = answer;
		}
	}
	return answers;
}
/** The objects of some files, one by one: none is held on to. What has errors is read again. */
function* manifestsToAsk(files, asks, places) {
	for (const file of files) for (const [index, { place, apiVersion, kind, value }] of objectsOf(file, asks).entries()) {
		places.push({
			path: file.path,
			at: place.document + place.pointer
		});
		yield {
			id: String(places.length - 1),
			apiVersion,
			kind,
			value,
			recall: () => objectsOf(file, asks)[index]?.value
		};
	}
}
function objectsOf({ path, bytes }, asks) {
	if (bytes.byteLength > asks.limits.fileSize) return [];
	const decoded = decodeText(bytes);
	if ("failed" in decoded) return [];
	return readYaml(decoded.text, asks.limits).documents.flatMap((document) => manifestsOf(path, document)).filter((manifest) => manifest.kind !== "" && manifest.apiVersion !== "" && !isConfigurationFile(manifest.apiVersion, manifest.kind));
}
// src/work/slab.ts
function openSlab(size) {
	const memory = new Uint8Array(new SharedArrayBuffer(size));
	let filled = 0;
	return {
		put(bytes) {
			if (bytes.byteLength > size - filled) return bytes;
			memory.set(bytes, filled);
			const kept = memory.subarray(filled, filled + bytes.byteLength);
			filled += bytes.byteLength;
			return kept;
		},
		clear() {
			filled = 0;
		}
	};
}
// src/work/inspect-side.ts
/** Contents that are on their way to the inspector at once, in bytes: bounds the memory of a run of any size. */
var chunkBytes = 2097152;
/** The facts of files of one side. Reading and inspecting overlap; what could not be read is a gap. */
async function inspectSide(side, files, inspector, options) {
	const gaps = [];
	const line = openLine(inspector, options.answer);
	let chunk = line.empty();
	for await (const { item: file, blob } of readEach(files, ({ entry }) => entry.blob, side.contents)) {
		if (!("bytes" in blob)) gaps.push(...missingGaps(file, blob.missing, options.largest));
		else if (options.wanted?.(blob.bytes) ?? true) {
			chunk.files.push(sourceOf(file, chunk.slab.put(blob.bytes), options));
			chunk.bytes += blob.bytes.byteLength;
		}
		if (chunk.bytes < chunkBytes) continue;
		await line.pass(chunk);
		chunk = line.empty();
	}
	await line.pass(chunk);
	return {
		files: (await line.end()).sort((a, b) => a.path < b.path ? -1 : 1),
		gaps
	};
}
function openLine(inspector, answer) {
	const found = [];
	const slabs = [];
	let answering = Promise.resolve([]);
	let inspecting = Promise.resolve();
	return {
		empty: () => ({
			files: [],
			slab: slabs.pop() ?? openSlab(2359296),
			bytes: 0
		}),
		async pass({ files, slab }) {
			const answered = answering.then(() => withAnswers(files, answer));
			answering = answered;
			await inspecting;
			inspecting = answered.then((asked) => inspector.inspect(asked)).then((facts) => {
				for (const one of facts) found.push(one);
				slab.clear();
				slabs.push(slab);
			});
			inspecting.catch(() => {});
		},
		async end() {
			await inspecting;
			return found;
		}
	};
}
async function withAnswers(files, answer) {
	if (answer === void 0) return files;
	const answers = await answer(files);
	return files.map((file) => {
		const told = answers.get(file.path);
		return told === void 0 ? file : {
			...file,
			answers: told
		};
	});
}
/** What is no manifest and larger than texts are is none of ours. */
function missingGaps(file, missing, largest) {
	return file.only === "tokens" && missing === "too-large" ? [] : [missingGap(file.entry.path, missing, largest)];
}
function sourceOf(file, bytes, options) {
	const { entry, known, completed, encryption, generates } = file;
	const only = options.only ?? file.only;
	return {
		path: entry.path,
		blob: entry.blob,
		bytes,
		...known === void 0 ? {} : { known },
		...completed === void 0 ? {} : { completed },
		...encryption === void 0 ? {} : { encryption },
		...generates === void 0 ? {} : { generates },
		...only === void 0 ? {} : { only }
	};
}
// src/work/neighbours.ts
/**
* The objects of unchanged files that share a unit with a changed one, for rules that look at a whole unit. Only a file that speaks of a
* changed object's name can hold its twin, so a look at the bytes leaves almost all of them unread.
*/
async function inspectNeighbours(side, changed, own, inspector, largest) {
	const inspected = new Set(own.files.map((file) => file.path));
	const names = new Set(changed.flatMap((file) => file.manifests.map((manifest) => manifest.identity.name)));
	const units = new Set(changed.filter((file) => file.manifests.length > 0).map((file) => side.folders.beside(file.path)));
	const wantedPaths = new Set([...units].flat());
	const files = [];
	for (const path of wantedPaths) {
		const entry = side.entries.get(path);
		if (entry === void 0 || inspected.has(path) || !isCandidate(path)) continue;
		files.push(plannedFile(entry, side.folders));
	}
	const words = [...names].filter((name) => name !== "").map((name) => Buffer.from(name));
	if (files.length === 0 || words.length === 0) return {
		files: [],
		gaps: []
	};
	const wanted = (bytes) => {
		const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		return words.some((word) => buffer.includes(word));
	};
	return inspectSide(side, files, inspector, {
		largest,
		only: "objects",
		wanted
	});
}
// src/work/inspect-plan.ts
/** Inspects every planned file of both sides; a content that both have at one path is inspected once. */
async function inspectPlan(plan, asks, threads, kubeconform) {
	const bytes = (plan.before === void 0 ? [plan.after] : [plan.after, plan.before]).flatMap((side) => side.files).reduce((total, { entry }) => total + (entry.size ?? typicalSize), 0);
	const inspector = await openInspector(asks, threads, bytes);
	const { customSchemasBefore } = plan;
	const asksBefore = customSchemasBefore === void 0 ? asks : {
		...asks,
		customSchemas: customSchemasBefore
	};
	const inspectorBefore = asksBefore === asks ? inspector : await openInspector(asksBefore, threads, bytes);
	try {
		const inspectOne = async (side, own, asked) => {
			const answer = (files) => askKubeconform(files, asked, kubeconform ?? silent);
			return inspectSide(side, side.files, own, {
				largest: asks.limits.fileSize,
				...asks.engine === "embedded" ? {} : { answer }
			});
		};
		const after = await inspectOne(plan.after, inspector, asks);
		if (plan.before === void 0) return {
			after,
			unitsAfter: after
		};
		const before = await inspectOne(plan.before, inspectorBefore, asksBefore);
		const changed = [...before.files, ...after.files];
		const withNeighbours = async (side, own) => {
			return {
				files: [...(await inspectNeighbours(side, changed, own, inspector, asks.limits.fileSize)).files, ...own.files],
				gaps: own.gaps
			};
		};
		return {
			after,
			before,
			unitsAfter: await withNeighbours(plan.after, after),
			unitsBefore: await withNeighbours(plan.before, before)
		};
	} finally {
		await inspector.close();
		if (inspectorBefore !== inspector) await inspectorBefore.close();
	}
}
/** Without a kubeconform no object has an answer, which each of them tells. */
var silent = { answer: async () => /* @__PURE__ */ new Map() };
/** What a file is taken for where the tree cannot tell its size. */
var typicalSize = 4096;
// src/work/standing-ignores.ts
/**
* The ignores of the tree that policy is read from, in the files of the after side that hold any: where the base moved on, what stands there
* counts, and neither what the change nor what its own base says. Undefined where policy comes from one of the two sides.
*/
async function standingIgnores(policy, facts, limits) {
	if (policy === void 0) return void 0;
	const holding = new Set(facts.unitsAfter.files.filter((file) => file.ignores.length > 0).map((file) => file.path));
	if (holding.size === 0) return [];
	const files = (await policy.entries()).filter(({ path, kind }) => holding.has(path) && (kind === "file" || kind === "executable"));
	const ignores = [];
	for await (const { entry, bytes } of readEntries(files, policy)) ignores.push(...ignoresIn(entry.path, bytes, limits));
	return ignores;
}
function ignoresIn(path, bytes, limits) {
	const decoded = bytes.byteLength > limits.fileSize ? { failed: [] } : decodeText(bytes);
	if ("failed" in decoded) return [];
	const { documents } = isManifestByName(path) ? readYaml(decoded.text, limits) : { documents: [] };
	return readIgnores(path, decoded.text, documents.flatMap((document) => manifestsOf(path, document)));
}
// src/work/stopwatch.ts
/** In milliseconds. Node loads what `performance` stands for where it is named first. */
var monotonic = () => Number(process.hrtime.bigint()) / 1e6;
function openStopwatch(now = monotonic) {
	const laps = {};
	let since = now();
	return {
		lap(stage) {
			const at = now();
			laps[stage] = Math.round(at - since);
			since = at;
		},
		laps: () => ({ ...laps })
	};
}
// src/run.ts
/** Contents that are kept between a first look and the reading itself, in bytes: reading a large repository's files again costs less than holding them. */
var contentsBudget = 8388608;
/** A change, or a tree without a before, checked end to end. What is published of it, and how, is the caller's. */
async function run(request) {
	const { trees } = request;
	const stopwatch = openStopwatch();
	const { plan, asks, facts, settled } = await findAll(request, stopwatch);
	const fixes = await proveAll(request, plan, settled);
	stopwatch.lap("prove");
	const located = await locateRun(plan, settled, showEdits(fixes), trees.between);
	stopwatch.lap("locate");
	return {
		...coverReport({
			report: reportRun(located, facts.after, plan.changed, request, stopwatch.laps()),
			frames: located.frames,
			...plan.changed === void 0 ? {} : { changed: plan.changed }
		}),
		fixes,
		credentialValues: () => credentialValues(settled.findings, plan, trees.between, asks)
	};
}
function showEdits(fixes) {
	return new Map(fixes.flatMap(({ finding, edits, uncovered, told }) => {
		const also = uncovered.map(({ report }) => report.rule);
		return edits === void 0 ? [] : [[finding, {
			edits,
			also,
			...told === void 0 ? {} : { told }
		}]];
	}));
}
/** The line from plan to settle: what a run does, and does again to prove a fix. */
async function findAll(request, stopwatch) {
	const { trees, policy, rules = catalogue, limits = defaultLimits } = request;
	const plan = await planRun({
		trees,
		policy,
		limits,
		everything: request.everything ?? false,
		memory: openContentsMemory(contentsBudget)
	});
	const asks = asksFor(policy, rules, {
		customSchemas: plan.customSchemas,
		limits,
		compares: plan.before !== void 0,
		today: request.today
	});
	stopwatch.lap("plan");
	const facts = await inspectPlan(plan, asks, request.threads, request.kubeconform);
	stopwatch.lap("inspect");
	const between = await inspectBetween(trees.between, plan, policy, asks, request.threads);
	stopwatch.lap("between");
	const judged = judgePlan(plan, facts, rules, asks.rules);
	stopwatch.lap("judge");
	const policyIgnores = await standingIgnores(trees.policy, facts, limits);
	const secretTools = await surveySecretTools(plan.after, facts.after.files, asks);
	const settled = settleRun({
		plan,
		facts,
		judged,
		between
	}, rules, {
		...request,
		policyIgnores,
		secretTools
	});
	stopwatch.lap("settle");
	return {
		plan,
		asks,
		facts,
		settled
	};
}
/** The commits in between are not looked through again: a fix changes nothing of them. */
async function proveAll(request, plan, settled) {
	const { proofs = 0, limits = defaultLimits } = request;
	if (proofs === 0 || settled.findings.every(({ report }) => report.changes === void 0)) return [];
	const { proveFixes } = await Promise.resolve().then(() => require("./prove-fixes.js"));
	const { between: _, ...trees } = request.trees;
	const again = async (edits) => {
		const policy = {
			...request.policy,
			narrowed: [...edits.keys()].map(literally)
		};
		const after = overlay(trees.after, edits);
		return (await findAll({
			...request,
			policy,
			trees: {
				...trees,
				after
			}
		}, openStopwatch())).settled;
	};
	return await proveFixes(settled, plan.after, again, {
		limits,
		rounds: proofs
	});
}
// src/work/heap-growth.ts
/**
* Has V8 collect garbage before a heap grows: left to itself, a run over 50,000 files holds twice what is alive. From here on young memory stays as
* large as it is, and old memory grows by a third of what survived. V8 reads these flags each time that a heap is about to grow, so that they
* count while it runs. Threads that are started later get young memory of the size that they would come to anyhow.
* https://github.com/v8/v8/blob/11.3.244/src/heap/new-spaces.cc (SemiSpaceNewSpace::Grow), heap-controller.cc beside it (GrowingFactor)
*/
function limitHeapGrowth() {
	for (const flag of [
		"--semi-space-growth-factor=1",
		"--heap-growing-percent=33",
		"--min-semi-space-size=5"
	]) (0, (node_v8()).setFlagsFromString)(flag);
}
// src/commands/run-check.ts
/** Runs the line on what the process gives. The trees stay the caller's to close. */
async function runCheck({ kubeconform, ...check }, { today, threads, worker }) {
	if (worker !== void 0) limitHeapGrowth();
	return run({
		...check,
		today,
		version: (require_start()).version,
		threads: {
			count: threads,
			...worker === void 0 ? {} : { script: worker }
		},
		...check.policy.schemaEngine === "embedded" ? {} : { kubeconform: await openKubeconform(kubeconform) }
	});
}
async function openKubeconform(path) {
	const { openKubeconformPort } = await Promise.resolve().then(() => require("./port.js"));
	return openKubeconformPort(path);
}
/** What every format is told of a result beside its report. */
function renderOptions({ frames, changed }, policy) {
	return {
		frames,
		counts: (finding) => counts(finding, policy.scope, changed),
		blocks: (finding) => counts(finding, policy.scope, changed) && fails(finding.severity, policy.failOn),
		toleratesGaps: policy.onIncomplete === "warn",
		leavesIncomplete: (gap) => leavesIncomplete(gap, changed),
		entries: policy.rules
	};
}
/** Runs a check, writes every output that was asked for, and gives the exit status (decision 11). The trees stay the caller's to close. */
async function execute(execution, flags, surroundings) {
	const targets = parseTargets(flags.format, flags.output ?? []);
	const policy = setFlags(execution.policy, policyFlags(flags));
	const proofs = targets.some(({ format }) => format === "json") ? 8 : 0;
	return writeReport({
		result: await runCheck({
			...execution,
			policy,
			loaded: execution.policy,
			kubeconform: flags.kubeconform,
			proofs
		}, surroundings),
		policy,
		targets,
		tree: execution.trees.after
	}, flags, surroundings);
}
/** Writes every output that was asked for and gives the exit status. */
async function writeReport({ result, policy, targets, tree }, flags, surroundings) {
	const wantsLines = targets.some(({ format }) => format === "sarif");
	const options = {
		...renderOptions(result, policy),
		...wantsLines ? { lines: await readLines(tree, result.report.findings) } : {}
	};
	const outputs = await Promise.all(targets.map((target) => render(target, result, {
		...options,
		...paper(target, flags, surroundings)
	}, surroundings)));
	return exitStatus(result.report.outcome, await (require_start()).handOut(outputs, surroundings), policy.onIncomplete);
}
async function render({ format, file }, { report }, options, { directory }) {
	const content = (await (require_start()).loadFormat(format))(report, catalogue, options);
	return file === void 0 ? { content } : {
		content,
		file: file === "-" ? file : (0, (node_path()).resolve)(directory, file)
	};
}
/** What an output is written on: a terminal has a width and colours. */
function paper({ format, file }, flags, surroundings) {
	const terminal = file === void 0 ? surroundings.terminal : void 0;
	return {
		colour: format === "text" && file === void 0 && (flags.color ?? (terminal !== void 0 && wantsColour(surroundings))),
		...terminal === void 0 ? {} : { width: terminal.columns }
	};
}
/** https://no-color.org and its opposite, https://force-color.org */
function wantsColour({ environment }) {
	if (environment.FORCE_COLOR !== void 0 && environment.FORCE_COLOR !== "0") return true;
	return (environment.NO_COLOR ?? "") === "" && environment.TERM !== "dumb";
}
// src/policy/build-policy.ts
/**
* Configs laid over one another, the weakest first, become a policy: what a later one says replaces what earlier ones say, key by key,
* and for rules case by case and option by option. A rule that none of them names is an error in all its cases: it must not get lost.
*/
function buildPolicy(configs, rules) {
	const last = (key) => configs.findLast((config) => config[key] !== void 0)?.[key];
	return {
		versions: versionsOf(last("kubernetes-versions")),
		paths: last("paths") ?? [],
		schemaEngine: last("schema-engine") ?? "embedded",
		schemaLocations: last("schema-locations") ?? [],
		crds: last("crds") ?? [],
		rules: Object.fromEntries(rules.map((rule) => [rule.id, entryOf(rule, configs)])),
		failOn: last("fail-on") ?? "error",
		scope: last("scope") ?? "new",
		onIncomplete: last("on-incomplete") ?? "fail",
		external: last("external") ?? [],
		trustedControllers: last("trusted-controllers") ?? []
	};
}
/** What a config itself says, as pointers: its keys, and each rule that it names. */
function statedIn(config) {
	return [...Object.keys(config).map((key) => child("", key)), ...Object.keys(config.rules ?? {}).map((id) => child("/rules", id))];
}
/** The exemptions of a config, with the lines that they stand on. */
function exemptionsOf(config, lines) {
	return (config.exemptions ?? []).map((entry, index) => ({
		...entry,
		line: lines[index] ?? 1
	}));
}
/** What a config's schema cannot say: versions that are not bundled, catalogues on the web, days that are not in the calendar, exemptions about nothing. */
function meaningFaults(config) {
	const versions = versionEntries(config["kubernetes-versions"]).flatMap(({ pointer, wishes }) => {
		const asked = readMinors(wishes);
		return "minors" in asked ? [] : [{
			pointer,
			part: "value",
			message: asked.fault,
			help: asked.help
		}];
	});
	const exemptions = (config.exemptions ?? []).flatMap((exemption, index) => {
		const pointer = child("/exemptions", index);
		const { rule, object, path, key, fingerprint, until } = exemption;
		const faults = [];
		if ([
			rule,
			object,
			path,
			key,
			fingerprint
		].every((part) => part === void 0)) faults.push({
			pointer,
			part: "value",
			message: text`The exemption does not say what it is about`,
			help: text`Add rule, object, path, key or fingerprint.`
		});
		if (rule !== void 0 && tokenRules.has(rule) && fingerprint === void 0) faults.push({
			pointer: child(pointer, "rule"),
			part: "value",
			message: text`An exemption for ${untrusted(rule)} has to name the finding: it would excuse the next credential there as well`,
			help: text`Add fingerprint, with that of the finding.`
		});
		if (until !== void 0 && !isDay(until)) faults.push({
			pointer: child(pointer, "until"),
			part: "value",
			message: text`The exemption\u2019s until is no day of the calendar`,
			help: text`Write the last day it holds as YYYY-MM-DD.`
		});
		return faults;
	});
	return [
		...versions,
		...locationFaults(config),
		...exemptions
	];
}
/** kubeconform takes URLs there; here they would silently be no catalogue at all. */
function locationFaults(config) {
	return (config["schema-locations"] ?? []).flatMap((location, index) => {
		if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(location)) return [];
		return {
			pointer: child("/schema-locations", index),
			part: "value",
			message: text`A URL is no schema location here: nothing is ever fetched`,
			help: text`Commit the schemas, and name the folder that they lie in.`
		};
	});
}
function isDay(until) {
	const day = /* @__PURE__ */ new Date(`${until}T00:00:00Z`);
	return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(until);
}
function versionEntries(versions) {
	if (versions === void 0) return [];
	const pointer = "/kubernetes-versions";
	if (typeof versions === "string") return [{
		paths: "**",
		pointer,
		wishes: [versions]
	}];
	if (isList(versions)) return versions.map((wish, index) => ({
		paths: "**",
		pointer: child(pointer, index),
		wishes: [wish]
	}));
	return Object.entries(versions).map(([paths, wishes]) => ({
		paths,
		pointer: child(pointer, paths),
		wishes: typeof wishes === "string" ? [wishes] : wishes
	}));
}
/** The last entry has the pattern `**`: the newest version where the config leaves paths without one. */
function versionsOf(versions) {
	const whole = typeof versions === "string" ? [versions] : isList(versions) ? versions : void 0;
	if (whole !== void 0) return [{
		paths: "**",
		minors: minorsOf(whole)
	}];
	const entries = versionEntries(versions).map(({ paths, wishes }) => ({
		paths,
		minors: minorsOf(wishes)
	}));
	return entries.some(({ paths }) => paths === "**") ? [...entries.filter(({ paths }) => paths !== "**"), ...entries.filter(({ paths }) => paths === "**")] : [...entries, {
		paths: "**",
		minors: [newestMinor()]
	}];
}
function minorsOf(wishes) {
	const asked = readMinors(wishes);
	return "minors" in asked ? asked.minors : [newestMinor()];
}
function isList(versions) {
	return Array.isArray(versions);
}
function entryOf(rule, configs) {
	const entries = configs.map((config) => ownEntry(config, rule.id)).filter((entry) => entry !== void 0);
	const cases = Object.keys(rule.cases).map((name) => [name, entries.map((entry) => gradeOf(entry, name)).findLast((grade) => grade !== void 0) ?? "error"]);
	const options = Object.assign({}, ...entries.map((entry) => typeof entry === "string" ? {} : entry.options));
	return {
		cases: Object.fromEntries(cases),
		options
	};
}
function ownEntry(config, id) {
	return config.rules !== void 0 && Object.hasOwn(config.rules, id) ? config.rules[id] : void 0;
}
function gradeOf(entry, situation) {
	const severity = typeof entry === "string" ? entry : entry.severity;
	if (severity === void 0 || typeof severity === "string") return severity;
	return Object.hasOwn(severity, situation) ? severity[situation] : void 0;
}
// src/policy/plainly-fits.ts
/**
* Whether a value plainly fits a JSON Schema: the look that saves a right config the 200 ms that ajv takes to load and compile. Knows the
* few keywords that {@link import('./policy-schema.ts').policySchema} uses; whatever else a schema says, of a rule's options for
* instance, makes the answer false, and ajv decides.
*/
function plainlyFits(schema, value) {
	if (!isMapping$1(schema)) return schema === true;
	return Object.entries(schema).every(([keyword, told]) => known.get(keyword)?.(told, value, schema) ?? false);
}
var always = () => true;
var known = /* @__PURE__ */ new Map([
	["$schema", always],
	["title", always],
	["description", always],
	["type", (told, value) => listOf(told).includes(typeOf(value))],
	["enum", (told, value) => typeof value === "string" && listOf(told).includes(value)],
	["minLength", (told, value) => typeof value !== "string" || told === 1 && value !== ""],
	["maxLength", (told, value) => typeof value !== "string" || typeof told === "number" && value.length <= told],
	["pattern", (told, value) => typeof value !== "string" || typeof told === "string" && new RegExp(told, "u").test(value)],
	["items", (told, value) => !Array.isArray(value) || value.every((item) => plainlyFits(told, item))],
	["minItems", (told, value) => !Array.isArray(value) || typeof told === "number" && value.length >= told],
	["minProperties", (told, value) => !isMapping$1(value) || typeof told === "number" && Object.keys(value).length >= told],
	["propertyNames", (told, value) => !isMapping$1(value) || Object.keys(value).every((key) => plainlyFits(told, key))],
	["required", (told, value) => !isMapping$1(value) || listOf(told).every((key) => typeof key === "string" && Object.hasOwn(value, key))],
	["properties", (told, value) => !isMapping$1(value) || Object.entries(value).every(([key, item]) => ownFits(told, key, item))],
	["additionalProperties", (told, value, schema) => !isMapping$1(value) || strangers(value, schema).every((item) => plainlyFits(told, item))],
	["if", (told, value, schema) => plainlyFits((isObjectTest(told) && isMapping$1(value) ? schema.then : schema.else) ?? true, value) && isObjectTest(told)],
	["then", always],
	["else", always]
]);
/** `{type: object}`, the only question that the policy's schema asks: its no is as sure as its yes. */
function isObjectTest(told) {
	return isMapping$1(told) && told.type === "object" && Object.keys(told).length === 1;
}
function ownFits(properties, key, item) {
	return !isMapping$1(properties) || !Object.hasOwn(properties, key) || plainlyFits(properties[key], item);
}
function strangers(value, { properties }) {
	return Object.entries(value).flatMap(([key, item]) => isMapping$1(properties) && Object.hasOwn(properties, key) ? [] : [item]);
}
function typeOf(value) {
	if (value === null) return "null";
	return Array.isArray(value) ? "array" : typeof value;
}
function listOf(told) {
	return Array.isArray(told) ? told : [told];
}
function isMapping$1(value) {
	return value !== null && typeof value === "object" && !Array.isArray(value);
}
// src/policy/policy-schema.ts
/**
* The JSON Schema (draft 7) of `.github/kubelatch.yml`, built from the rules' own cases and options: what the config is checked
* against, and what editors complete from. Choices are told by `if`, never by `anyOf`, so that each mistake gives one error.
*/
function policySchema(rules) {
	const ids = rules.map((rule) => rule.id);
	return {
		$schema: "http://json-schema.org/draft-07/schema#",
		title: "Kubelatch policy",
		description: "What is required of the Kubernetes configuration in this repository: .github/kubelatch.yml.",
		type: "object",
		additionalProperties: false,
		properties: {
			extends: {
				description: "The policy that this one changes: default, strict, or a file of another repository at a full commit id (owner/repo/path@sha).",
				type: "string"
			},
			"kubernetes-versions": {
				description: "The Kubernetes versions that the configuration is for: \"1.34\", \"1.31, 1.34-1.37\", a list, or by path pattern (the first that fits decides).",
				...versions,
				type: [
					"string",
					"number",
					"array",
					"object"
				],
				propertyNames: pattern,
				additionalProperties: {
					...versions,
					type: [
						"string",
						"number",
						"array"
					]
				}
			},
			paths: patterns("Path patterns that are in scope; a folder stands for all that lies in it, and one that begins with ! excludes. The last that fits decides."),
			"schema-engine": choice("What checks objects against their schemas.", engines),
			"schema-locations": patterns("Folders with schemas in kubeconform\u2019s layout."),
			crds: patterns("Path patterns of the CustomResourceDefinitions to use; without them all of the repository."),
			rules: {
				description: "How much each rule matters.",
				type: "object",
				additionalProperties: false,
				properties: Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)]))
			},
			"fail-on": choice("The lowest severity that fails a run.", failOns),
			scope: choice("Which findings can fail a run: new ones, all in changed files, or all.", scopes),
			"on-incomplete": choice("What a run does when something that the change touches could not be checked.", incompletes),
			exemptions: {
				description: "Reasoned exceptions.",
				type: "array",
				items: exemptionSchema(ids)
			},
			external: patterns("Objects known to exist outside of this repository, as kind/namespace/name; * stands for any."),
			"trusted-controllers": patterns("Workloads that manage Secrets by design, as namespace/serviceaccount; * stands for any.")
		}
	};
}
/** Numbers are for editors: a version without quotes is taken as it is written before anything is checked. */
var versions = {
	items: { type: ["string", "number"] },
	minItems: 1,
	minProperties: 1,
	minLength: 1
};
/** What picomatch takes: a pattern, or one behind an exclamation mark. */
var pattern = {
	pattern: "^(?:!.|[^!])",
	maxLength: 1e3
};
function patterns(description) {
	return {
		description,
		type: "array",
		items: {
			type: "string",
			...pattern
		}
	};
}
function choice(description, values) {
	return {
		description,
		enum: values
	};
}
function ruleSchema(rule) {
	const severity = {
		if: { type: "object" },
		then: {
			additionalProperties: false,
			properties: Object.fromEntries(Object.entries(rule.cases).map(([name, description]) => [name, choice(description, grades)]))
		},
		else: { enum: grades }
	};
	return {
		description: rule.docs.what,
		if: { type: "object" },
		then: {
			additionalProperties: false,
			properties: {
				severity,
				options: rule.options ?? {
					description: "This rule has no options.",
					type: "object",
					additionalProperties: false
				}
			}
		},
		else: { enum: grades }
	};
}
function exemptionSchema(ids) {
	return {
		type: "object",
		additionalProperties: false,
		required: ["reason"],
		properties: {
			rule: choice("The rule that is excused.", ids),
			object: {
				description: "Kind/name, or Kind/namespace/name.",
				type: "string",
				minLength: 1
			},
			path: {
				description: "A path pattern.",
				type: "string",
				...pattern
			},
			key: {
				description: "A key on the way to the field, or the name of an env variable.",
				type: "string",
				minLength: 1
			},
			fingerprint: {
				description: "One finding, by its fingerprint: 32 hex digits.",
				type: "string",
				pattern: "^[0-9a-f]{32}$"
			},
			reason: {
				description: "Why.",
				type: "string",
				minLength: 1
			},
			until: {
				description: "The last day it holds, as YYYY-MM-DD.",
				type: "string",
				pattern: "^\\d{4}-\\d{2}-\\d{2}$"
			},
			ahead: {
				description: "Landed before its cause, so that it is not reported as unused.",
				type: "boolean"
			}
		}
	};
}
// src/policy/check-config.ts
/** A config that its schema lets pass, or everything that is wrong with it: ajv tells, which is loaded only where it is in doubt. */
async function checkConfig(value, rules) {
	const schema = policySchema(rules);
	if (isPlainly(schema, value)) return { config: value };
	const { Ajv } = await Promise.resolve().then(() => require("./ajv.js")).then((n) => /* @__PURE__ */ (require_rolldown_runtime()).__toESM(n.require_ajv(), 1));
	const isConfig = new Ajv({
		allErrors: true,
		verbose: true,
		strict: false,
		validateSchema: false,
		ownProperties: true
	}).compile(schema);
	if (isConfig(value)) return { config: value };
	const errors = (isConfig.errors ?? []).filter((error) => error.keyword !== "if");
	return { faults: errors.filter((error) => !isEcho(error, errors)).map(explain) };
}
function isPlainly(schema, value) {
	return plainlyFits(schema, value);
}
/** A key that is only misspelt is not missing as well. */
function isEcho(error, errors) {
	if (error.keyword !== "required") return false;
	const missing = error.params.missingProperty;
	return errors.some((other) => other.keyword === "additionalProperties" && other.instancePath === error.instancePath && nearestKey(other) === missing);
}
function explain(error) {
	const pointer = pointerOf(error.instancePath);
	switch (error.keyword) {
		case "additionalProperties": return unknownKey(pointer, String(error.params.additionalProperty), error);
		case "enum": return unknownChoice(pointer, error);
		case "required": return missing$1(pointer, String(error.params.missingProperty));
		case "type": return {
			pointer,
			part: "value",
			message: text`${name(pointer)} is ${typeName(error.data)}`,
			help: text`Write ${typesOf(error.params.type)} here.`
		};
		case "pattern": return {
			pointer,
			part: "value",
			message: text`${name(pointer)} has not the right form`,
			help: text`${described(error)}`
		};
		default: return {
			pointer,
			part: "value",
			message: text`${name(pointer)} ${[error.message ?? "is not valid"]}`,
			help: text`${described(error)}`
		};
	}
}
/** What is called what in which mapping decides what a stranger there is. */
function unknownKey(pointer, key, error) {
	const near = nearestKey(error);
	const [top, rule, inside] = tokens(pointer);
	const what = top === "rules" && rule === void 0 ? text`There is no rule ${untrusted(key)}` : top === "rules" && inside === "severity" ? text`The rule ${untrusted(rule ?? "")} has no case ${untrusted(key)}` : text`${untrusted(key)} is not a key of ${pointer === "" ? text`the policy` : name(pointer)}`;
	return {
		pointer: child(pointer, key),
		part: "key",
		message: what,
		help: near === void 0 ? keysHelp(error) : text`Did you mean ${untrusted(near)}?`
	};
}
function unknownChoice(pointer, error) {
	const words = (Array.isArray(error.params.allowedValues) ? error.params.allowedValues : []).filter((word) => typeof word === "string");
	const isRule = tokens(pointer).at(0) === "exemptions" && tokens(pointer).at(-1) === "rule";
	const given = typeof error.data === "string" ? error.data : void 0;
	const near = given === void 0 ? void 0 : nearest(given, words);
	const message = given === void 0 ? text`${name(pointer)} is ${typeName(error.data)}` : isRule ? text`There is no rule ${untrusted(given)}` : text`${untrusted(given)} is no value of ${name(pointer)}`;
	const choices = text`Write ${listed(words.map(untrusted), "or")}.`;
	if (near !== void 0) return {
		pointer,
		part: "value",
		message,
		help: words.length > 8 ? text`Did you mean ${untrusted(near)}?` : text`Did you mean ${untrusted(near)}? ${choices}`
	};
	return {
		pointer,
		part: "value",
		message,
		help: words.length > 8 ? text`The command kubelatch rules lists them.` : choices
	};
}
function missing$1(pointer, key) {
	const isReason = key === "reason" && tokens(pointer)[0] === "exemptions";
	const help = isReason ? text`Say under reason why it may stay as it is; add until with the last day it holds.` : text`Add ${untrusted(key)}.`;
	return {
		pointer,
		part: "value",
		message: isReason ? text`The exemption has no reason` : text`${name(pointer)} has no ${untrusted(key)}`,
		help
	};
}
function keysHelp(error) {
	const keys = keysOf(error);
	if (keys.length === 0) return text`Remove it; nothing can be set here.`;
	return keys.length > 16 ? text`The command kubelatch rules lists them.` : text`The keys here are ${listed(keys.map(untrusted))}.`;
}
function nearestKey(error) {
	return nearest(String(error.params.additionalProperty), keysOf(error));
}
function keysOf(error) {
	return Object.keys(error.parentSchema?.properties ?? {});
}
/** A field by its way from the root: `rules.rbac-wildcard.severity`. */
function name(pointer) {
	return pointer === "" ? text`The policy` : text`${untrusted(tokens(pointer).join("."))}`;
}
/** A schema's descriptions and ajv's words are ours, not the config's. */
function described(error) {
	const description = error.parentSchema?.description;
	return typeof description === "string" ? [description] : text`Correct the value of ${name(pointerOf(error.instancePath))}.`;
}
function typesOf(type) {
	return listed((Array.isArray(type) ? type : [type]).map((one) => [typeWords[String(one)] ?? "something else"]), "or");
}
function typeName(value) {
	if (value === null || value === void 0) return text`empty`;
	if (typeof value === "boolean") return text`a boolean to YAML`;
	return [Array.isArray(value) ? "a list" : typeWords[typeof value] ?? "something else"];
}
var typeWords = {
	object: "a mapping",
	array: "a list",
	string: "a text",
	number: "a number",
	integer: "a whole number",
	boolean: "true or false"
};
function pointerOf(path) {
	return path === "" ? "" : `/${path.slice(1)}`;
}
// src/policy/read-config.ts
/** Far beyond any policy that a person writes. */
var configLimits = {
	fileSize: 1e6,
	documents: 10,
	depth: 50,
	aliases: 100,
	nodes: 1e5
};
/** Reads and checks one config. What is wrong comes with its line and column, all at once, in order; nothing is thrown. */
async function readConfig(file, bytes, rules) {
	if (bytes.byteLength > configLimits.fileSize) return { faults: [atStart(file, text`The policy is larger than a megabyte`, text`Shorten it.`)] };
	const decoded = decodeText(bytes);
	if ("failed" in decoded) return { faults: [atStart(file, text`The policy cannot be read: ${decoded.failed}`, text`Save it as UTF-8.`)] };
	const { documents, flaws, stopped } = readYaml(decoded.text, configLimits);
	if (flaws.length > 0) return { faults: flaws.map((flaw) => atSpan(file, flaw.span, text`The policy is not valid YAML: ${flaw.reason}`, text`Correct the line.`)) };
	if (stopped !== void 0) return { faults: [atLine(file, stopped.line, text`The policy is nested too deeply or too large from here on`, text`Shorten it.`)] };
	const written = documents.filter((document) => document.value !== void 0 && document.value !== null);
	const second = written[1];
	if (second !== void 0) return { faults: [atLine(file, second.line, text`The policy has a second document`, text`Join the two into one.`)] };
	const checked = await checkConfig(withWrittenNumbers(written[0]?.value ?? {}, decoded.text, written[0]?.index ?? 0), rules);
	if ("config" in checked) return {
		file,
		text: decoded.text,
		config: checked.config
	};
	return { faults: locateFaults(file, decoded.text, checked.faults) };
}
/** Gives faults their lines and columns, in order of appearance. */
function locateFaults(file, source, faults) {
	const spans = (require_places()).locate(source, faults.map(({ pointer, part }) => ({
		document: firstDocument(source),
		pointer,
		part
	})));
	return faults.map(({ pointer, part, message, help }, index) => {
		const span = spans[index] ?? start;
		return {
			place: {
				file,
				document: firstDocument(source),
				pointer,
				part,
				span
			},
			line: span.line,
			column: span.column,
			message,
			help
		};
	}).sort((a, b) => a.line - b.line || a.column - b.column);
}
/** The 1-based line of each pointer. */
function linesOf(source, pointers) {
	if (pointers.length === 0) return [];
	const document = firstDocument(source);
	return (require_places()).locate(source, pointers.map((pointer) => ({
		document,
		pointer
	}))).map((span) => span.line);
}
function firstDocument(source) {
	const { documents } = readYaml(source, configLimits);
	return documents.find((document) => document.value !== void 0 && document.value !== null)?.index ?? 0;
}
/**
* YAML makes a number of `1.30`, and so 1.3 of it; a grade `off` becomes false. Both are taken as they are written.
* https://yaml.org/type/float.html, https://yaml.org/type/bool.html
*/
function withWrittenNumbers(value, source, document) {
	if (!isMapping(value)) return value;
	const versions = value["kubernetes-versions"];
	const numbers = numbersIn(versions, "/kubernetes-versions");
	const spans = numbers.length === 0 ? [] : (require_places()).locate(source, numbers.map((pointer) => ({
		document,
		pointer,
		part: "value"
	})));
	const lines = source.split(/\r\n|\r|\n/);
	const written = new Map(numbers.map((pointer, index) => [pointer, sliceOf(lines, spans[index])]));
	const replaced = versions === void 0 ? {} : { "kubernetes-versions": replace(versions, "/kubernetes-versions", written) };
	return {
		...value,
		...replaced,
		...isMapping(value.rules) ? { rules: withOff(value.rules) } : {}
	};
}
function numbersIn(value, pointer) {
	if (typeof value === "number") return [pointer];
	if (Array.isArray(value)) return value.flatMap((item, index) => numbersIn(item, child(pointer, index)));
	return isMapping(value) ? Object.entries(value).flatMap(([key, item]) => numbersIn(item, child(pointer, key))) : [];
}
function replace(value, pointer, written) {
	if (typeof value === "number") return written.get(pointer) ?? String(value);
	if (Array.isArray(value)) return value.map((item, index) => replace(item, child(pointer, index), written));
	if (!isMapping(value)) return value;
	return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, replace(item, child(pointer, key), written)]));
}
function withOff(rules) {
	const grade = (value) => value === false ? "off" : value;
	return mapValues(rules, (entry) => {
		if (!isMapping(entry) || entry.severity === void 0) return grade(entry);
		return {
			...entry,
			severity: isMapping(entry.severity) ? mapValues(entry.severity, grade) : grade(entry.severity)
		};
	});
}
function mapValues(mapping, change) {
	return Object.fromEntries(Object.entries(mapping).map(([key, value]) => [key, change(value)]));
}
function sliceOf(lines, span) {
	return span === void 0 ? "" : lines[span.line - 1]?.slice(span.column - 1, span.endColumn - 1) ?? "";
}
function isMapping(value) {
	return value !== null && typeof value === "object" && !Array.isArray(value);
}
var start = {
	line: 1,
	column: 1,
	endLine: 1,
	endColumn: 1
};
function atStart(file, message, help) {
	return atSpan(file, start, message, help);
}
function atLine(file, line, message, help) {
	return atSpan(file, {
		line,
		column: 1,
		endLine: line,
		endColumn: 1
	}, message, help);
}
function atSpan(file, span, message, help) {
	return {
		place: {
			file,
			document: 0,
			pointer: "",
			span
		},
		line: span.line,
		column: span.column,
		message,
		help
	};
}
// src/policy/shipped.ts
var texts = {
	default: "# What Kubelatch requires unless a repository says otherwise: one entry per rule, by group.\n#\n#   rule-id: error                                   all cases alike\n#   rule-id: {severity: {case: error, other: off}}   case by case\n#   rule-id: {severity: warning, options: {...}}     with options\n#\n# error    the API server or the kubelet refuses it, an outage is certain, a credential leaks, or a grant reaches arbitrary Secrets\n# warning  a likely defect, or more privilege than needed\n# notice   advice\n# off      not asked\n\nfail-on: error\nscope: new\non-incomplete: fail\nschema-engine: embedded\n\nrules:\n  # Broken YAML, or a key that stands twice: what of it is applied is chance.\n  yaml-parse-error: {severity: error}\n  # Lost indentation: an object without a name and data, and its settings as unknown fields.\n  flattened-manifest: {severity: error}\n  # A name that the API server does not take.\n  invalid-object-name: {severity: error}\n  # A label or annotation that the API server does not take.\n  invalid-label-key: {severity: error}\n  # A key or value that a ConfigMap or Secret cannot hold; a notice where only client-side apply has a limit.\n  invalid-data-entry: {severity: {entry: error, near-limit: notice}}\n  # Plain text under a Secret's data.\n  secret-data-not-base64: {severity: error}\n  # A Secret without what its type demands; a notice where a built-in type would fit.\n  secret-type-keys: {severity: {missing: error, fitting-type: notice}}\n  # A field where the API does not know it, and where it belongs.\n  misplaced-field: {severity: error}\n  # An API version that the clusters no longer serve.\n  removed-api-version: {severity: {removed: error, podsecuritypolicy-grant: warning}}\n  # One object defined twice in what is applied together; where only the order of files decides, it may be meant.\n  duplicate-object: {severity: {same-file: error, same-kustomization: error, same-folder: warning}}\n  # Whatever else the schemas and the API server refuse.\n  schema-violation: {severity: error}\n  # A kind or version that no cluster in use serves.\n  unknown-kind: {severity: error}\n\n  # Data of an immutable object that changes under the same name.\n  immutable-data-changed: {severity: {changed: error, recreated: warning}}\n  # An immutable object that is made mutable again.\n  immutable-unset: {severity: {unset: error, recreated: warning}}\n  # Another type for an existing Secret.\n  secret-type-changed: {severity: {changed: error, recreated: warning}}\n\n  # A live credential, wherever it stands: a warning where it only may be one, a notice where it opens nothing any more or alone.\n  plaintext-token: {severity: {confirmed: error, likely: error, locked: warning, possible: warning, expired: notice, identifier: notice}}\n  # A Secret's own values in git.\n  secret-manifest-committed: {severity: {likely: error, possible: warning, placeholder: notice}}\n  # A credential where nothing is confidential.\n  credential-in-configmap: {severity: {likely: error, possible: warning}}\n  # A credential in a Pod's spec or a chart's values.\n  credential-in-env-literal: {severity: {likely: error, possible: warning, possible-value: warning}}\n  # What leaves the repository stays in its history.\n  removed-token-needs-rotation: {severity: warning}\n  # A line end, a second encoding, a byte order mark: the value is not what was meant.\n  secret-encoding-artifact: {severity: warning}\n  # What is said to be encrypted and is not, or not whole; a .sops.yaml that SOPS does not take is a warning.\n  sops-partially-encrypted: {severity: {half-encrypted: error, dressed: error, block-missing: error, block-broken: error, managed: error, managed-possible: warning, rules-unusable: warning}}\n  # Once a run: what to commit instead, after what the repository uses.\n  external-secrets-adoption: {severity: notice}\n\n  # A key of encryption at rest in git: whoever has it reads etcd.\n  encryption-static-key-committed: {severity: error}\n\n  # A star in a role: an error where it reaches Secrets.\n  rbac-wildcard: {severity: {secrets: error, all-verbs: warning, foreign-group: warning, custom-group: notice, subresource: error, non-resource: warning}}\n  # Reading Secrets without naming them.\n  rbac-secrets-read-unscoped: {severity: {list: error, get: warning}}\n  # A rule of a role that grants nothing, or that the API server refuses.\n  rbac-rule-never-matches: {severity: {refused: error, never: warning}}\n  # Another role for an existing binding.\n  rbac-roleref-changed: {severity: {changed: error, recreated: warning}}\n\n  # What a change does to this policy, its exemptions and ignores; it does not apply to itself.\n  policy-changed: {severity: {changed: notice, relaxed: warning, broken: error}}\n  # An exemption or an ignore that excuses nothing any more.\n  exemption-unused: {severity: warning}\n  # An exemption past its last day.\n  exemption-expired: {severity: warning}\n  # An ignore that excuses nothing because of how it is written.\n  ignore-invalid: {severity: warning}\n  # What only one of the two schema engines refuses (schema-engine: both).\n  engine-difference: {severity: warning}\n",
	strict: "# For repositories where nothing may stay: the default policy, where warnings fail and known findings in changed files count as well.\n\nextends: default\nfail-on: warning\nscope: changed-files\n\nrules:\n  # Twice in a folder is an accident as well.\n  duplicate-object: {severity: {same-folder: error}}\n  # Roles that name PodSecurityPolicies are leftovers.\n  removed-api-version: {severity: {podsecuritypolicy-grant: error}}\n  # Deleting and recreating under the same name leaves old data in kubelets.\n  immutable-data-changed: {severity: {recreated: error}}\n  immutable-unset: {severity: {recreated: error}}\n  secret-type-changed: {severity: {recreated: error}}\n  # What may be a credential is taken for one.\n  plaintext-token: {severity: {locked: error, possible: error}}\n  secret-manifest-committed: {severity: {possible: error}}\n  credential-in-configmap: {severity: error}\n  credential-in-env-literal: {severity: error}\n  # What lies where SOPS encrypts is encrypted, and its rules can be used.\n  sops-partially-encrypted: {severity: {managed-possible: error, rules-unusable: error}}\n  # Every star is named away.\n  rbac-wildcard: {severity: error}\n  # Also get needs names.\n  rbac-secrets-read-unscoped: {severity: error}\n  # A rule that grants nothing was meant to grant something.\n  rbac-rule-never-matches: {severity: error}\n  # Relaxing the policy takes a second look.\n  policy-changed: {severity: {relaxed: error}}\n  # Exceptions end when they say so.\n  exemption-expired: {severity: error}\n  ignore-invalid: {severity: error}\n"
};
/**
* A shipped policy as written; strict extends default. Trusted: it is part of the program, and a test holds it to the schema.
*/
function shippedConfig(name) {
	const [document] = readYaml(texts[name], configLimits).documents;
	return document?.value;
}
// src/policy/load-policy.ts
/** The policy of a tree: the shipped one with the repository's config over it. Throws a {@link UserError} that lists what is wrong. */
async function loadPolicy(sources) {
	const read = await readPolicy(sources);
	if ("policy" in read) return read.policy;
	const lines = read.faults.map(({ place, line, column, message, help }) => `${place.file}:${line}:${column}: ${plainText(message)}. ${plainText(help)}`);
	throw new (require_start()).UserError(lines.join("\n"), { hint: "The policy was not used and nothing was checked. Correct it and run again." });
}
/** The same, with what is wrong as data: how the policy that a change proposes is read. */
async function readPolicy(sources) {
	const found = await findConfig(sources);
	if ("faults" in found) return found;
	const { file, own } = found;
	if (own === void 0) return { policy: {
		...buildPolicy([shippedConfig("default")], sources.rules),
		exemptions: [],
		stated: []
	} };
	const read = await readConfig(file, own, sources.rules);
	if ("faults" in read) return read;
	const extended = await readExtended(read, sources);
	if ("faults" in extended) return extended;
	const faults = locateFaults(file, read.text, meaningFaults(read.config));
	return faults.length > 0 ? { faults } : { policy: policyOf(read, extended.configs, sources.rules) };
}
async function findConfig({ read, file }) {
	if (file !== void 0) return {
		file,
		own: await read(file)
	};
	const [bytes, otherBytes] = await Promise.all([read(configFile), read(otherConfigFile)]);
	if (bytes !== void 0 && otherBytes !== void 0) return { faults: [twoConfigs()] };
	return bytes === void 0 ? {
		file: otherConfigFile,
		own: otherBytes
	} : {
		file: configFile,
		own: bytes
	};
}
function policyOf(read, extended, rules) {
	const { config, file } = read;
	const lines = linesOf(read.text, (config.exemptions ?? []).map((_, index) => `/exemptions/${index}`));
	return {
		...buildPolicy([...extended, config], rules),
		file,
		stated: statedIn(config),
		exemptions: exemptionsOf(config, lines)
	};
}
/** What a config is laid over, the weakest first. A file of another repository may itself extend a shipped policy, and nothing else. */
async function readExtended(read, sources) {
	const named = read.config.extends ?? "default";
	const fault = (message, help) => ({ faults: locateFaults(read.file, read.text, [{
		pointer: "/extends",
		part: "value",
		message,
		help
	}]) });
	if (isShipped(named)) return { configs: shippedChain(named) };
	const remote = remotePolicy(named);
	if (remote === void 0) {
		const near = nearest(named, shippedNames);
		const help = text`Write default, strict, or owner/repo/path@sha with the full 40 digits of a commit.`;
		return fault(text`There is no policy ${untrusted(named)} to extend`, near === void 0 ? help : text`Did you mean ${untrusted(near)}? ${help}`);
	}
	if (sources.readRemote === void 0) return fault(text`The policy ${untrusted(named)} lies in another repository, which cannot be read here`, text`Extend default or strict, and copy what differs.`);
	const theirs = await readConfig(named, await sources.readRemote(remote), sources.rules);
	if ("faults" in theirs) return theirs;
	const below = theirs.config.extends ?? "default";
	if (!isShipped(below)) return fault(text`The policy ${untrusted(named)} extends ${untrusted(below)}`, text`A policy of another repository can only extend default or strict.`);
	const faults = locateFaults(named, theirs.text, meaningFaults(theirs.config));
	return faults.length > 0 ? { faults } : { configs: [...shippedChain(below), theirs.config] };
}
function shippedChain(name) {
	const config = shippedConfig(name);
	return name === "default" ? [config] : [shippedConfig("default"), config];
}
function isShipped(name) {
	return shippedNames.some((shipped) => shipped === name);
}
/** `owner/repo/path@sha`: a branch or a tag could be moved by those that it binds. */
function remotePolicy(name) {
	const [, owner, repository, path, commit] = /^([\w.-]+)\/([\w.-]+)\/([^@]+)@([0-9a-f]{40})$/.exec(name) ?? [];
	if (owner === void 0 || repository === void 0 || path === void 0 || commit === void 0) return void 0;
	return path.split("/").some((part) => part === "" || part === "." || part === "..") ? void 0 : {
		owner,
		repository,
		path,
		commit
	};
}
function twoConfigs() {
	return {
		place: {
			file: otherConfigFile,
			document: 0,
			pointer: "",
			span: {
				line: 1,
				column: 1,
				endLine: 1,
				endColumn: 1
			}
		},
		line: 1,
		column: 1,
		message: text`There are two policies, ${untrusted(configFile)} and ${untrusted(otherConfigFile)}`,
		help: text`Keep one of them.`
	};
}
// src/commands/read-policy.ts
/** Reads a file of a tree; undefined where it is none. */
function fileReader(tree) {
	return async (path) => {
		const entry = (await tree.entries()).find((candidate) => candidate.path === path);
		if (entry === void 0 || entry.kind !== "file" && entry.kind !== "executable") return void 0;
		for await (const blob of tree.read([entry.blob])) if ("bytes" in blob) return blob.bytes;
		throw unusable(`${path} could not be read.`, "Make the file readable.");
	};
}
/** Reads the policy of a folder on disk, for checks outside any tree. A config given by flag stands in for the folder's own. */
function diskReader(root, flags, { directory }) {
	return async (path) => {
		if (flags.config !== void 0) return path === ".github/kubelatch.yml" ? readGiven((0, (node_path()).resolve)(directory, flags.config)) : void 0;
		if (path !== ".github/kubelatch.yml" && path !== ".github/kubelatch.yaml") return void 0;
		return readIfThere((0, (node_path()).resolve)(root, path), "file");
	};
}
async function readGiven(path) {
	const bytes = await readIfThere(path, "anything");
	if (bytes === void 0) throw new (require_start()).UserError(`There is no config file ${path}.`, {
		hint: "Correct --config.",
		status: 3
	});
	return bytes;
}
/** What a person names may be the output of a program; what a repository holds there is waited for by nobody. */
async function readIfThere(path, what) {
	try {
		if (what === "anything" || (await (0, (node_fs_promises()).stat)(path)).isFile()) return await (0, (node_fs_promises()).readFile)(path);
	} catch (error) {
		if (error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR")) return void 0;
		throw unusable(`${path} could not be read.`, "Make the file readable.", error);
	}
	throw unusable(`${path} is no file.`, "Put a file in its place, or remove it.");
}
function unusable(message, hint, cause) {
	return new (require_start()).UserError(message, {
		hint: `The policy decides what is checked, so nothing was checked. ${hint}`,
		cause
	});
}
/** What a change makes of the policy, where it touches its file: one of the usual two, or the one that a person named. */
async function readProposed(before, after, file) {
	const files = file === void 0 ? [configFile, otherConfigFile] : [file];
	const ids = async (tree) => (await tree.entries()).filter(({ path }) => files.includes(path)).map(({ path, blob }) => `${path} ${blob}`);
	if ((await ids(before)).join() === (await ids(after)).join()) return {};
	const read = await readPolicy({
		rules: catalogue,
		read: fileReader(after),
		...file === void 0 ? {} : { file }
	});
	return "policy" in read ? { proposed: read.policy } : { proposedFaults: read.faults };
}
// src/tree/disk-file.ts
var openFlags = (node_fs()).constants.O_RDONLY | ((node_fs()).constants.O_NOFOLLOW ?? 0) | ((node_fs()).constants.O_NONBLOCK ?? 0) | ((node_fs()).constants.O_NOCTTY ?? 0);
/** What lies at a path, no link followed; undefined where nothing does, `unreadable` where the system will not tell. */
function statusOf(path) {
	try {
		return (0, (node_fs()).lstatSync)(path, { throwIfNoEntry: false });
	} catch (error) {
		return isGone(error) ? void 0 : "unreadable";
	}
}
/** The kind of what lies at a path, no link followed: `folder` for one, undefined for nothing. */
function kindOnDisk(path) {
	const status = statusOf(path);
	if (status === void 0 || status === "unreadable") return status;
	if (status.isFile()) return status.mode & 64 ? "executable" : "file";
	if (status.isSymbolicLink()) return "symlink";
	return status.isDirectory() ? "folder" : "special";
}
/**
* Reads a regular file whole, without following a link at its end. A file that changes meanwhile is `changed-while-reading`,
* anything but a regular file `unreadable`.
*/
function readDiskFile(path, fileSize) {
	let file;
	try {
		file = (0, (node_fs()).openSync)(path, openFlags);
	} catch (error) {
		return { missing: isGone(error) ? "not-found" : "unreadable" };
	}
	try {
		return readOpenFile(file, fileSize);
	} catch {
		return { missing: "unreadable" };
	} finally {
		(0, (node_fs()).closeSync)(file);
	}
}
/** The target of a link, as git stores it. */
function readDiskLink(path) {
	try {
		return { bytes: new Uint8Array((0, (node_fs()).readlinkSync)(path, "buffer")) };
	} catch (error) {
		return { missing: isGone(error) ? "not-found" : "unreadable" };
	}
}
/**
* Whether a folder is really where its path says (`here`), or a link on the way leads elsewhere, or nothing is there (`elsewhere`).
* `path` must begin with a real path.
*/
function whereFolderIs(path) {
	try {
		return (node_fs()).realpathSync.native(path) === path ? "here" : "elsewhere";
	} catch (error) {
		return isGone(error) ? "elsewhere" : "unreadable";
	}
}
/** Names a content by what the system says of its file; the same trust that git puts into an unchanged status. */
function statusId(path) {
	try {
		const status = (0, (node_fs()).lstatSync)(path, {
			bigint: true,
			throwIfNoEntry: false
		});
		if (status === void 0) return void 0;
		const { dev, ino, size, mtimeNs, ctimeNs } = status;
		return `stat:${[
			dev,
			ino,
			size,
			mtimeNs,
			ctimeNs
		].map((number) => number.toString(36)).join("-")}`;
	} catch {
		return;
	}
}
function readOpenFile(file, fileSize) {
	const before = (0, (node_fs()).fstatSync)(file);
	if (!before.isFile()) return { missing: "unreadable" };
	if (before.size > fileSize) return { missing: "too-large" };
	const bytes = Buffer.allocUnsafeSlow(before.size + 1);
	let filled = 0;
	for (let count = -1; count !== 0 && filled < bytes.length; filled += count) count = (0, (node_fs()).readSync)(file, bytes, filled, bytes.length - filled, null);
	const after = (0, (node_fs()).fstatSync)(file);
	if (filled !== before.size || after.mtimeMs !== before.mtimeMs || after.size !== before.size) return { missing: "changed-while-reading" };
	return { bytes: bytes.subarray(0, filled) };
}
function isGone(error) {
	return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
}
// src/tree/disk-blobs.ts
/** What is read in one go before others get their turn: threads of ours wait for messages. */
var bytesInOneGo = 4194304;
var filesInOneGo = 256;
/** Stands for the content of a file that could not be read when the tree was listed. */
var unreadableId = "stat:unreadable";
/**
* Reads contents from disk by id. One whose file is no longer what the id says comes as `changed-while-reading`,
* one that a link on the way would fetch from elsewhere as `unreadable`.
*/
async function* readDiskBlobs(ids, places, options) {
	const folders = /* @__PURE__ */ new Map();
	let size = 0;
	let files = 0;
	for (const id of ids) {
		const place = places.get(id);
		const content = place === void 0 ? missing(id) : readPlace(id, place, folders, options);
		yield "bytes" in content ? {
			id,
			bytes: content.bytes
		} : {
			id,
			missing: content.missing
		};
		if ("bytes" in content) size += content.bytes.length;
		if (size < bytesInOneGo && ++files < filesInOneGo) continue;
		size = 0;
		files = 0;
		await (0, (node_timers_promises()).setImmediate)();
	}
}
/** An id without a place: what could not be read when the tree was listed and what is never opened, or nothing of this tree. */
function missing(id) {
	return { missing: id.startsWith("stat:") ? "unreadable" : "not-found" };
}
function readPlace(id, { base, path: end, link }, folders, { fileSize, format }) {
	const path = base === void 0 ? end : `${base}${end}`;
	if (typeof path === "string" && !isReal((0, (node_path()).dirname)(path), folders)) return { missing: "unreadable" };
	const content = link ? readDiskLink(path) : readDiskFile(path, fileSize);
	if (!("bytes" in content)) return content;
	return (isContentId(id) ? blobIdOf(content.bytes, format) === id : statusId(path) === id) ? content : { missing: "changed-while-reading" };
}
function isReal(folder, known) {
	const before = known.get(folder);
	if (before !== void 0) return before;
	const real = whereFolderIs(folder) === "here";
	known.set(folder, real);
	return real;
}
// src/tree/folder.ts
var folder_exports = /* @__PURE__ */ (require_rolldown_runtime()).__exportAll({ openFolder: () => openFolder });
/** What lies in a folder and everything beneath it, `.git` left out. No link is followed, no FIFO, socket or device opened. */
function openFolder(path, options = {}) {
	const root = realFolder(path);
	return openDisk((found) => walkFolder(root, "", found), options);
}
/** A tree of what `find` finds, once, when it is first asked. */
function openDisk(find, options) {
	const fileSize = options.fileSize ?? 16777216;
	const places = {
		byBlob: /* @__PURE__ */ new Map(),
		bases: /* @__PURE__ */ new Map()
	};
	let entries;
	function list() {
		const found = /* @__PURE__ */ new Map();
		find(found);
		return orderEntries([...found].map(([path, file]) => enter(path, file, places, options.names ?? "content", fileSize)));
	}
	return {
		async entries() {
			entries ??= list();
			return entries;
		},
		async *read(blobs) {
			entries ??= list();
			yield* readDiskBlobs(new Set(blobs), places.byBlob, {
				fileSize,
				format: "sha1"
			});
		},
		async close() {}
	};
}
/** Finds everything beneath a folder; `path` is the folder's own in the tree, '' for the root. */
function walkFolder(disk, path, found) {
	const open = [{
		disk,
		path
	}];
	for (let folder = open.pop(); folder !== void 0; folder = open.pop()) {
		const children = listFolder(folder.disk);
		if (children === void 0) {
			found.set(folder.path === "" ? "." : folder.path, {
				kind: "unreadable",
				disk: folder.disk
			});
			continue;
		}
		for (const child of children) {
			const inTree = unused(folder.path === "" ? child.name : `${folder.path}/${child.name}`, found);
			if (child.kind === "folder") {
				if (child.name !== ".git") open.push({
					disk: child.disk,
					path: inTree
				});
			} else found.set(inTree, {
				kind: child.kind,
				disk: child.disk
			});
		}
	}
}
function listFolder(folder) {
	try {
		if (typeof folder === "string") {
			const children = (0, (node_fs()).readdirSync)(folder, { withFileTypes: true });
			if (!children.some(({ name }) => name.includes("\ufffd"))) return children.map((child) => childOf(child, `${folder}/${child.name}`));
		}
		const bytes = Buffer.from(folder);
		return (0, (node_fs()).readdirSync)(bytes, { encoding: "buffer" }).flatMap((name) => {
			const disk = Buffer.concat([
				bytes,
				Buffer.from("/"),
				name
			]);
			const kind = kindOnDisk(disk);
			return kind === void 0 ? [] : [{
				name: name.toString(),
				disk: disk.equals(Buffer.from(disk.toString())) ? disk.toString() : disk,
				kind
			}];
		});
	} catch {
		return;
	}
}
function childOf(child, disk) {
	const { name } = child;
	if (child.isFile()) return {
		name,
		disk,
		kind: "file"
	};
	if (child.isDirectory()) return {
		name,
		disk,
		kind: "folder"
	};
	if (child.isSymbolicLink()) return {
		name,
		disk,
		kind: "symlink"
	};
	if (child.isFIFO() || child.isSocket() || child.isCharacterDevice() || child.isBlockDevice()) return {
		name,
		disk,
		kind: "special"
	};
	return {
		name,
		disk,
		kind: kindOnDisk(disk) ?? "unreadable"
	};
}
/** Two names that are no UTF-8 may read the same: none may hide the other. */
function unused(path, found) {
	let free = path;
	for (let count = 2; found.has(free) && path.includes("\ufffd"); count++) free = `${path}~${count}`;
	return free;
}
function enter(path, { kind, disk }, places, names, fileSize) {
	if (kind === "special" || kind === "unreadable" || kind === "absent") return {
		path,
		kind,
		blob: `stat:${kind}`
	};
	const link = kind === "symlink";
	let blob = names === "status" && !link ? statusId(disk) : void 0;
	let size;
	if (blob === void 0) {
		const content = link ? readDiskLink(disk) : readDiskFile(disk, fileSize);
		if ("bytes" in content) {
			blob = blobIdOf(content.bytes);
			size = content.bytes.length;
		} else blob = content.missing === "too-large" ? statusId(disk) ?? "stat:unreadable" : unreadableId;
	}
	if (blob !== "stat:unreadable") places.byBlob.set(blob, {
		...leanPath(path, disk, places.bases),
		link
	});
	return size === void 0 ? {
		path,
		kind,
		blob
	} : {
		path,
		kind,
		blob,
		size
	};
}
/** Without a second text of the path, where it ends as in the tree: for 50,000 files they take 6 MB. */
function leanPath(path, disk, bases) {
	if (typeof disk !== "string" || !disk.endsWith(path)) return { path: disk };
	const base = disk.slice(0, disk.length - path.length);
	const known = bases.get(base) ?? base;
	bases.set(base, known);
	return {
		base: known,
		path
	};
}
function realFolder(path) {
	try {
		const real = (node_fs()).realpathSync.native(path);
		if ((0, (node_fs()).lstatSync)(real).isDirectory()) return real;
	} catch (cause) {
		throw new (require_start()).UserError(`The folder ${JSON.stringify(path)} cannot be opened.`, {
			hint: `Look for it from ${process.cwd()}.`,
			cause
		});
	}
	throw new (require_start()).UserError(`${JSON.stringify(path)} is not a folder.`, { hint: "Name a folder; single files go to `kubelatch check FILE`." });
}
// src/tree/files.ts
/** How standard input is called in a tree. */
var standardInputPath = "stdin.yaml";
/**
* Files and folders as a person names them, `-` for standard input. A folder stands for all that lies in it; what lies outside `root`
* keeps its whole path. A path where nothing is is `absent`; where that is so of all of them, a {@link UserError} is thrown. Contents are
* named by status: listing reads nothing.
*/
function openFiles(paths, options) {
	const named = paths.filter((path) => path !== "-");
	const directory = real(options.directory) ?? (0, (node_path()).resolve)(options.directory);
	const root = real(options.root ?? options.directory) ?? directory;
	const wanted = named.map((path) => locatePath(path, directory, root));
	if (named[0] !== void 0 && paths.length === named.length && wanted.every(({ kind }) => kind === "absent")) throw noSuchPath(named[0], directory);
	const disk = openDisk((found) => {
		for (const file of wanted) find(file, found);
	}, {
		...options,
		names: "status"
	});
	const input = paths.length > named.length ? options.standardInput : void 0;
	return input === void 0 ? disk : withStandardInput(disk, input, options.fileSize ?? 16777216);
}
function locatePath(given, directory, root) {
	const whole = (0, (node_path()).resolve)(directory, given);
	const folder = real((0, (node_path()).resolve)(whole, ".."));
	const disk = folder === void 0 ? whole : (0, (node_path()).resolve)(folder, whole.slice((0, (node_path()).resolve)(whole, "..").length).replace(/^[\\/]/, ""));
	if (given === "") throw noSuchPath(given, directory);
	const kind = kindOnDisk(disk);
	if (kind === void 0) return {
		path: pathInTree(disk, root),
		disk,
		kind: "absent"
	};
	const target = kind === "symlink" ? real(disk) : void 0;
	if (target === void 0 || !isInside(target, root)) return {
		path: pathInTree(disk, root),
		disk,
		kind
	};
	return {
		path: pathInTree(disk, root),
		disk: target,
		kind: kindOnDisk(target) ?? kind
	};
}
function find({ path, disk, kind }, found) {
	if (kind === "folder") walkFolder(disk, path, found);
	else found.set(path, {
		kind,
		disk
	});
}
function pathInTree(disk, root) {
	const way = (0, (node_path()).relative)(root, disk);
	return (isInside(disk, root) ? way : disk).split((node_path()).sep).join("/");
}
function isInside(path, root) {
	const way = (0, (node_path()).relative)(root, path);
	return way !== ".." && !way.startsWith(`..${(node_path()).sep}`) && !(0, (node_path()).isAbsolute)(way);
}
function real(path) {
	try {
		return (node_fs()).realpathSync.native(path);
	} catch {
		return;
	}
}
function noSuchPath(given, directory) {
	const pattern = /[*?[\]{}]/.test(given);
	return new (require_start()).UserError(`There is no file or folder ${JSON.stringify(given)}.`, {
		hint: pattern ? "Patterns are expanded by the shell: leave out the quotes, or name the folder." : `Paths are looked for from ${directory}.`,
		status: 3
	});
}
function withStandardInput(tree, input, fileSize) {
	let content;
	const take = () => {
		content ??= readInput(input, fileSize);
		return content;
	};
	return {
		async entries() {
			const blob = await take();
			const size = "bytes" in blob ? { size: blob.bytes.length } : {};
			return orderEntries([...await tree.entries(), {
				path: standardInputPath,
				kind: "file",
				blob: blob.id,
				...size
			}]);
		},
		async *read(blobs) {
			const own = await take();
			if (blobs.includes(own.id)) yield own;
			yield* tree.read(blobs.filter((id) => id !== own.id));
		},
		close: () => tree.close()
	};
}
async function readInput(input, fileSize) {
	const chunks = [];
	let size = 0;
	for await (const chunk of input) {
		size += chunk.length;
		if (size > fileSize) return {
			id: "stat:standard-input",
			missing: "too-large"
		};
		chunks.push(chunk);
	}
	const bytes = new Uint8Array(Buffer.concat(chunks));
	return {
		id: blobIdOf(bytes),
		bytes
	};
}
// src/commands/project-root.ts
/** The folder that paths and the config are told from: the repository that a folder lies in, else the folder itself. Runs no git. */
function projectRoot(directory) {
	const start = (0, (node_path()).resolve)(directory);
	for (let folder = start;; folder = (0, (node_path()).dirname)(folder)) {
		if ((0, (node_fs()).existsSync)((0, (node_path()).join)(folder, ".git"))) return folder;
		if (folder === (0, (node_path()).dirname)(folder)) return start;
	}
}
// src/commands/check.ts
var check_exports = /* @__PURE__ */ (require_rolldown_runtime()).__exportAll({ check: () => check });
/** `check [PATH...]`: files and folders as they lie on disk, `-` for standard input; the current folder without a path. */
async function check(paths, flags, surroundings) {
	const { directory } = surroundings;
	const root = projectRoot(directory);
	const after = openFiles(paths.length === 0 ? ["."] : paths, {
		directory,
		root,
		standardInput: surroundings.standardInput
	});
	const policy = await loadPolicy({
		rules: catalogue,
		read: diskReader(root, flags, surroundings)
	});
	return closing$2(after, () => execute({
		trees: {
			after,
			names: { after: namePaths(paths) }
		},
		policy
	}, flags, surroundings));
}
/** What was looked at, in a few words: `deploy, web.yaml and 3 more`. */
function namePaths(paths) {
	const names = paths.map((path) => path === "-" ? "standard input" : path);
	const [first = "the current folder", ...more] = names;
	if (names.length < 3) return names.length < 2 ? first : names.join(" and ");
	return `${first}, ${more[0]} and ${names.length - 2} more`;
}
Object.defineProperty(exports, "CHOMPING_MODE", {
	enumerable: true,
	get: function() {
		return CHOMPING_MODE;
	}
});
Object.defineProperty(exports, "COLLECTION_STYLE", {
	enumerable: true,
	get: function() {
		return COLLECTION_STYLE;
	}
});
Object.defineProperty(exports, "EVENT_ID", {
	enumerable: true,
	get: function() {
		return EVENT_ID;
	}
});
Object.defineProperty(exports, "Lines", {
	enumerable: true,
	get: function() {
		return Lines;
	}
});
Object.defineProperty(exports, "OutputRefusal", {
	enumerable: true,
	get: function() {
		return OutputRefusal;
	}
});
Object.defineProperty(exports, "OverLimit", {
	enumerable: true,
	get: function() {
		return OverLimit;
	}
});
Object.defineProperty(exports, "SCALAR_STYLE", {
	enumerable: true,
	get: function() {
		return SCALAR_STYLE;
	}
});
Object.defineProperty(exports, "Starts", {
	enumerable: true,
	get: function() {
		return Starts;
	}
});
Object.defineProperty(exports, "Unreadable", {
	enumerable: true,
	get: function() {
		return Unreadable;
	}
});
Object.defineProperty(exports, "ancestors", {
	enumerable: true,
	get: function() {
		return ancestors;
	}
});
Object.defineProperty(exports, "annotationRefusals", {
	enumerable: true,
	get: function() {
		return annotationRefusals;
	}
});
Object.defineProperty(exports, "asPrefix", {
	enumerable: true,
	get: function() {
		return asPrefix;
	}
});
Object.defineProperty(exports, "asksFor", {
	enumerable: true,
	get: function() {
		return asksFor;
	}
});
Object.defineProperty(exports, "at", {
	enumerable: true,
	get: function() {
		return at$1;
	}
});
Object.defineProperty(exports, "atEnd", {
	enumerable: true,
	get: function() {
		return atEnd;
	}
});
Object.defineProperty(exports, "badKey", {
	enumerable: true,
	get: function() {
		return badKey$1;
	}
});
Object.defineProperty(exports, "badTag", {
	enumerable: true,
	get: function() {
		return badTag;
	}
});
Object.defineProperty(exports, "behindBlanks", {
	enumerable: true,
	get: function() {
		return behindBlanks;
	}
});
Object.defineProperty(exports, "below", {
	enumerable: true,
	get: function() {
		return below;
	}
});
Object.defineProperty(exports, "blobIdOf", {
	enumerable: true,
	get: function() {
		return blobIdOf;
	}
});
Object.defineProperty(exports, "brokenFacts", {
	enumerable: true,
	get: function() {
		return brokenFacts;
	}
});
Object.defineProperty(exports, "buildPolicy", {
	enumerable: true,
	get: function() {
		return buildPolicy;
	}
});
Object.defineProperty(exports, "builtInTree", {
	enumerable: true,
	get: function() {
		return builtInTree;
	}
});
Object.defineProperty(exports, "builtInValidator", {
	enumerable: true,
	get: function() {
		return builtInValidator;
	}
});
Object.defineProperty(exports, "byCodeUnit", {
	enumerable: true,
	get: function() {
		return byCodeUnit;
	}
});
Object.defineProperty(exports, "byPosition", {
	enumerable: true,
	get: function() {
		return byPosition;
	}
});
Object.defineProperty(exports, "byteLength", {
	enumerable: true,
	get: function() {
		return byteLength;
	}
});
Object.defineProperty(exports, "catalogue", {
	enumerable: true,
	get: function() {
		return catalogue;
	}
});
Object.defineProperty(exports, "check_exports", {
	enumerable: true,
	get: function() {
		return check_exports;
	}
});
Object.defineProperty(exports, "child", {
	enumerable: true,
	get: function() {
		return child;
	}
});
Object.defineProperty(exports, "childSchema", {
	enumerable: true,
	get: function() {
		return childSchema;
	}
});
Object.defineProperty(exports, "closing", {
	enumerable: true,
	get: function() {
		return closing$2;
	}
});
Object.defineProperty(exports, "closure", {
	enumerable: true,
	get: function() {
		return closure;
	}
});
Object.defineProperty(exports, "compare", {
	enumerable: true,
	get: function() {
		return compare;
	}
});
Object.defineProperty(exports, "compareGaps", {
	enumerable: true,
	get: function() {
		return compareGaps;
	}
});
Object.defineProperty(exports, "compileKeyPattern", {
	enumerable: true,
	get: function() {
		return compileKeyPattern;
	}
});
Object.defineProperty(exports, "concerns", {
	enumerable: true,
	get: function() {
		return concerns;
	}
});
Object.defineProperty(exports, "configFile", {
	enumerable: true,
	get: function() {
		return configFile;
	}
});
Object.defineProperty(exports, "containersOf", {
	enumerable: true,
	get: function() {
		return containersOf;
	}
});
Object.defineProperty(exports, "counts", {
	enumerable: true,
	get: function() {
		return counts;
	}
});
Object.defineProperty(exports, "coverPath", {
	enumerable: true,
	get: function() {
		return coverPath;
	}
});
Object.defineProperty(exports, "coverReport", {
	enumerable: true,
	get: function() {
		return coverReport;
	}
});
Object.defineProperty(exports, "coverRuns", {
	enumerable: true,
	get: function() {
		return coverRuns;
	}
});
Object.defineProperty(exports, "coverTokens", {
	enumerable: true,
	get: function() {
		return coverTokens;
	}
});
Object.defineProperty(exports, "decodeText", {
	enumerable: true,
	get: function() {
		return decodeText;
	}
});
Object.defineProperty(exports, "decodeWhole", {
	enumerable: true,
	get: function() {
		return decodeWhole;
	}
});
Object.defineProperty(exports, "decodingsOf", {
	enumerable: true,
	get: function() {
		return decodingsOf;
	}
});
Object.defineProperty(exports, "defaultFileSize", {
	enumerable: true,
	get: function() {
		return defaultFileSize;
	}
});
Object.defineProperty(exports, "defaultLimits", {
	enumerable: true,
	get: function() {
		return defaultLimits;
	}
});
Object.defineProperty(exports, "definitionId", {
	enumerable: true,
	get: function() {
		return definitionId;
	}
});
Object.defineProperty(exports, "definitionIds", {
	enumerable: true,
	get: function() {
		return definitionIds;
	}
});
Object.defineProperty(exports, "describeRefused", {
	enumerable: true,
	get: function() {
		return describeRefused;
	}
});
Object.defineProperty(exports, "digestWith", {
	enumerable: true,
	get: function() {
		return digestWith;
	}
});
Object.defineProperty(exports, "diskReader", {
	enumerable: true,
	get: function() {
		return diskReader;
	}
});
Object.defineProperty(exports, "duplicate", {
	enumerable: true,
	get: function() {
		return duplicate;
	}
});
Object.defineProperty(exports, "envLiteralAt", {
	enumerable: true,
	get: function() {
		return envLiteralAt;
	}
});
Object.defineProperty(exports, "envLiteralsOf", {
	enumerable: true,
	get: function() {
		return envLiteralsOf;
	}
});
Object.defineProperty(exports, "eventsOf", {
	enumerable: true,
	get: function() {
		return eventsOf;
	}
});
Object.defineProperty(exports, "examineText", {
	enumerable: true,
	get: function() {
		return examineText;
	}
});
Object.defineProperty(exports, "excuse", {
	enumerable: true,
	get: function() {
		return excuse;
	}
});
Object.defineProperty(exports, "execute", {
	enumerable: true,
	get: function() {
		return execute;
	}
});
Object.defineProperty(exports, "exitStatus", {
	enumerable: true,
	get: function() {
		return exitStatus;
	}
});
Object.defineProperty(exports, "familiesAskFor", {
	enumerable: true,
	get: function() {
		return familiesAskFor;
	}
});
Object.defineProperty(exports, "field", {
	enumerable: true,
	get: function() {
		return field$1;
	}
});
Object.defineProperty(exports, "fieldOf", {
	enumerable: true,
	get: function() {
		return fieldOf$1;
	}
});
Object.defineProperty(exports, "fileReader", {
	enumerable: true,
	get: function() {
		return fileReader;
	}
});
Object.defineProperty(exports, "fileStart", {
	enumerable: true,
	get: function() {
		return fileStart;
	}
});
Object.defineProperty(exports, "finalizerNameRefusals", {
	enumerable: true,
	get: function() {
		return finalizerNameRefusals;
	}
});
Object.defineProperty(exports, "findTokens", {
	enumerable: true,
	get: function() {
		return findTokens;
	}
});
Object.defineProperty(exports, "firstKeys", {
	enumerable: true,
	get: function() {
		return firstKeys;
	}
});
Object.defineProperty(exports, "folderOf", {
	enumerable: true,
	get: function() {
		return folderOf;
	}
});
Object.defineProperty(exports, "folder_exports", {
	enumerable: true,
	get: function() {
		return folder_exports;
	}
});
Object.defineProperty(exports, "forbidden", {
	enumerable: true,
	get: function() {
		return forbidden;
	}
});
Object.defineProperty(exports, "formatPatterns", {
	enumerable: true,
	get: function() {
		return formatPatterns;
	}
});
Object.defineProperty(exports, "formats", {
	enumerable: true,
	get: function() {
		return formats;
	}
});
Object.defineProperty(exports, "frameOf", {
	enumerable: true,
	get: function() {
		return frameOf;
	}
});
Object.defineProperty(exports, "glance", {
	enumerable: true,
	get: function() {
		return glance;
	}
});
Object.defineProperty(exports, "glanceBeside", {
	enumerable: true,
	get: function() {
		return glanceBeside;
	}
});
Object.defineProperty(exports, "glanceWith", {
	enumerable: true,
	get: function() {
		return glanceWith;
	}
});
Object.defineProperty(exports, "gradeRule", {
	enumerable: true,
	get: function() {
		return gradeRule;
	}
});
Object.defineProperty(exports, "grades", {
	enumerable: true,
	get: function() {
		return grades;
	}
});
Object.defineProperty(exports, "groupBy", {
	enumerable: true,
	get: function() {
		return groupBy;
	}
});
Object.defineProperty(exports, "groupOf", {
	enumerable: true,
	get: function() {
		return groupOf;
	}
});
Object.defineProperty(exports, "hasEncodedRun", {
	enumerable: true,
	get: function() {
		return hasEncodedRun;
	}
});
Object.defineProperty(exports, "holdsCredential", {
	enumerable: true,
	get: function() {
		return holdsCredential;
	}
});
Object.defineProperty(exports, "holdsPublic", {
	enumerable: true,
	get: function() {
		return holdsPublic;
	}
});
Object.defineProperty(exports, "inspect", {
	enumerable: true,
	get: function() {
		return inspect;
	}
});
Object.defineProperty(exports, "inspectIntroduced", {
	enumerable: true,
	get: function() {
		return inspectIntroduced;
	}
});
Object.defineProperty(exports, "integerRanges", {
	enumerable: true,
	get: function() {
		return integerRanges;
	}
});
Object.defineProperty(exports, "invalid", {
	enumerable: true,
	get: function() {
		return invalid;
	}
});
Object.defineProperty(exports, "invalidWhole", {
	enumerable: true,
	get: function() {
		return invalidWhole;
	}
});
Object.defineProperty(exports, "isAdvice", {
	enumerable: true,
	get: function() {
		return isAdvice;
	}
});
Object.defineProperty(exports, "isBinding", {
	enumerable: true,
	get: function() {
		return isBinding;
	}
});
Object.defineProperty(exports, "isBuiltInGroup", {
	enumerable: true,
	get: function() {
		return isBuiltInGroup;
	}
});
Object.defineProperty(exports, "isClear", {
	enumerable: true,
	get: function() {
		return isClear;
	}
});
Object.defineProperty(exports, "isCustomGroup", {
	enumerable: true,
	get: function() {
		return isCustomGroup;
	}
});
Object.defineProperty(exports, "isDate", {
	enumerable: true,
	get: function() {
		return isDate;
	}
});
Object.defineProperty(exports, "isDull", {
	enumerable: true,
	get: function() {
		return isDull;
	}
});
Object.defineProperty(exports, "isKustomization", {
	enumerable: true,
	get: function() {
		return isKustomization;
	}
});
Object.defineProperty(exports, "isLive", {
	enumerable: true,
	get: function() {
		return isLive;
	}
});
Object.defineProperty(exports, "isManifestByName", {
	enumerable: true,
	get: function() {
		return isManifestByName;
	}
});
Object.defineProperty(exports, "isMapping", {
	enumerable: true,
	get: function() {
		return isMapping$2;
	}
});
Object.defineProperty(exports, "isMapping$1", {
	enumerable: true,
	get: function() {
		return isMapping$3;
	}
});
Object.defineProperty(exports, "isSchema", {
	enumerable: true,
	get: function() {
		return isSchema;
	}
});
Object.defineProperty(exports, "isSecretAlone", {
	enumerable: true,
	get: function() {
		return isSecretAlone;
	}
});
Object.defineProperty(exports, "isSet", {
	enumerable: true,
	get: function() {
		return isSet;
	}
});
Object.defineProperty(exports, "isTemplated", {
	enumerable: true,
	get: function() {
		return isTemplated;
	}
});
Object.defineProperty(exports, "itemsOf", {
	enumerable: true,
	get: function() {
		return itemsOf;
	}
});
Object.defineProperty(exports, "join", {
	enumerable: true,
	get: function() {
		return join$3;
	}
});
Object.defineProperty(exports, "judgeIgnores", {
	enumerable: true,
	get: function() {
		return judgeIgnores;
	}
});
Object.defineProperty(exports, "kindOnDisk", {
	enumerable: true,
	get: function() {
		return kindOnDisk;
	}
});
Object.defineProperty(exports, "kinds", {
	enumerable: true,
	get: function() {
		return kinds$1;
	}
});
Object.defineProperty(exports, "knownOf", {
	enumerable: true,
	get: function() {
		return knownOf;
	}
});
Object.defineProperty(exports, "labelRefusals", {
	enumerable: true,
	get: function() {
		return labelRefusals;
	}
});
Object.defineProperty(exports, "labelValueRefusals", {
	enumerable: true,
	get: function() {
		return labelValueRefusals;
	}
});
Object.defineProperty(exports, "listAt", {
	enumerable: true,
	get: function() {
		return listAt;
	}
});
Object.defineProperty(exports, "listed", {
	enumerable: true,
	get: function() {
		return listed;
	}
});
Object.defineProperty(exports, "literally", {
	enumerable: true,
	get: function() {
		return literally;
	}
});
Object.defineProperty(exports, "loadPolicy", {
	enumerable: true,
	get: function() {
		return loadPolicy;
	}
});
Object.defineProperty(exports, "locateFindings", {
	enumerable: true,
	get: function() {
		return locateFindings;
	}
});
Object.defineProperty(exports, "longRuns", {
	enumerable: true,
	get: function() {
		return longRuns;
	}
});
Object.defineProperty(exports, "manifestsOf", {
	enumerable: true,
	get: function() {
		return manifestsOf;
	}
});
Object.defineProperty(exports, "mappingAt", {
	enumerable: true,
	get: function() {
		return mappingAt$1;
	}
});
Object.defineProperty(exports, "mayHoldDrawn", {
	enumerable: true,
	get: function() {
		return mayHoldDrawn;
	}
});
Object.defineProperty(exports, "mentionsCredential", {
	enumerable: true,
	get: function() {
		return mentionsCredential;
	}
});
Object.defineProperty(exports, "mergeErrors", {
	enumerable: true,
	get: function() {
		return mergeErrors;
	}
});
Object.defineProperty(exports, "nameMatters", {
	enumerable: true,
	get: function() {
		return nameMatters;
	}
});
Object.defineProperty(exports, "namePaths", {
	enumerable: true,
	get: function() {
		return namePaths;
	}
});
Object.defineProperty(exports, "nearest", {
	enumerable: true,
	get: function() {
		return nearest;
	}
});
Object.defineProperty(exports, "nearestDnsName", {
	enumerable: true,
	get: function() {
		return nearestDnsName;
	}
});
Object.defineProperty(exports, "newestMinor", {
	enumerable: true,
	get: function() {
		return newestMinor;
	}
});
Object.defineProperty(exports, "nextRun", {
	enumerable: true,
	get: function() {
		return nextRun;
	}
});
Object.defineProperty(exports, "notFound", {
	enumerable: true,
	get: function() {
		return notFound;
	}
});
Object.defineProperty(exports, "notJson", {
	enumerable: true,
	get: function() {
		return notJson;
	}
});
Object.defineProperty(exports, "notSupported", {
	enumerable: true,
	get: function() {
		return notSupported;
	}
});
Object.defineProperty(exports, "openAskedSchemas", {
	enumerable: true,
	get: function() {
		return openAskedSchemas;
	}
});
Object.defineProperty(exports, "openContentFilter", {
	enumerable: true,
	get: function() {
		return openContentFilter;
	}
});
Object.defineProperty(exports, "openContents", {
	enumerable: true,
	get: function() {
		return openContents;
	}
});
Object.defineProperty(exports, "openContentsMemory", {
	enumerable: true,
	get: function() {
		return openContentsMemory;
	}
});
Object.defineProperty(exports, "openFiles", {
	enumerable: true,
	get: function() {
		return openFiles;
	}
});
Object.defineProperty(exports, "openFolder", {
	enumerable: true,
	get: function() {
		return openFolder;
	}
});
Object.defineProperty(exports, "openFolders", {
	enumerable: true,
	get: function() {
		return openFolders;
	}
});
Object.defineProperty(exports, "openHistoryGatherer", {
	enumerable: true,
	get: function() {
		return openHistoryGatherer;
	}
});
Object.defineProperty(exports, "openKustomizationMemory", {
	enumerable: true,
	get: function() {
		return openKustomizationMemory;
	}
});
Object.defineProperty(exports, "openStopwatch", {
	enumerable: true,
	get: function() {
		return openStopwatch;
	}
});
Object.defineProperty(exports, "openStreamInspector", {
	enumerable: true,
	get: function() {
		return openStreamInspector;
	}
});
Object.defineProperty(exports, "opensToken", {
	enumerable: true,
	get: function() {
		return opensToken;
	}
});
Object.defineProperty(exports, "orderEntries", {
	enumerable: true,
	get: function() {
		return orderEntries;
	}
});
Object.defineProperty(exports, "otherConfigFile", {
	enumerable: true,
	get: function() {
		return otherConfigFile;
	}
});
Object.defineProperty(exports, "outcomeOf", {
	enumerable: true,
	get: function() {
		return outcomeOf;
	}
});
Object.defineProperty(exports, "overlay", {
	enumerable: true,
	get: function() {
		return overlay;
	}
});
Object.defineProperty(exports, "parent", {
	enumerable: true,
	get: function() {
		return parent;
	}
});
Object.defineProperty(exports, "parseTargets", {
	enumerable: true,
	get: function() {
		return parseTargets;
	}
});
Object.defineProperty(exports, "pathTokens", {
	enumerable: true,
	get: function() {
		return pathTokens;
	}
});
Object.defineProperty(exports, "plainKey", {
	enumerable: true,
	get: function() {
		return plainKey;
	}
});
Object.defineProperty(exports, "plainText", {
	enumerable: true,
	get: function() {
		return plainText;
	}
});
Object.defineProperty(exports, "plainText$1", {
	enumerable: true,
	get: function() {
		return plainText$1;
	}
});
Object.defineProperty(exports, "plainVoice", {
	enumerable: true,
	get: function() {
		return plainVoice;
	}
});
Object.defineProperty(exports, "podSpecOf", {
	enumerable: true,
	get: function() {
		return podSpecOf;
	}
});
Object.defineProperty(exports, "policyFlags", {
	enumerable: true,
	get: function() {
		return policyFlags;
	}
});
Object.defineProperty(exports, "prepareKeyPatterns", {
	enumerable: true,
	get: function() {
		return prepareKeyPatterns;
	}
});
Object.defineProperty(exports, "projectRoot", {
	enumerable: true,
	get: function() {
		return projectRoot;
	}
});
Object.defineProperty(exports, "readBytes", {
	enumerable: true,
	get: function() {
		return readBytes;
	}
});
Object.defineProperty(exports, "readDefinition", {
	enumerable: true,
	get: function() {
		return readDefinition;
	}
});
Object.defineProperty(exports, "readDiskBlobs", {
	enumerable: true,
	get: function() {
		return readDiskBlobs;
	}
});
Object.defineProperty(exports, "readDiskFile", {
	enumerable: true,
	get: function() {
		return readDiskFile;
	}
});
Object.defineProperty(exports, "readDiskLink", {
	enumerable: true,
	get: function() {
		return readDiskLink;
	}
});
Object.defineProperty(exports, "readEntries", {
	enumerable: true,
	get: function() {
		return readEntries;
	}
});
Object.defineProperty(exports, "readFlags", {
	enumerable: true,
	get: function() {
		return readFlags;
	}
});
Object.defineProperty(exports, "readLines", {
	enumerable: true,
	get: function() {
		return readLines;
	}
});
Object.defineProperty(exports, "readPolicy", {
	enumerable: true,
	get: function() {
		return readPolicy;
	}
});
Object.defineProperty(exports, "readProposed", {
	enumerable: true,
	get: function() {
		return readProposed;
	}
});
Object.defineProperty(exports, "readYaml", {
	enumerable: true,
	get: function() {
		return readYaml;
	}
});
Object.defineProperty(exports, "reasonFor", {
	enumerable: true,
	get: function() {
		return reasonFor;
	}
});
Object.defineProperty(exports, "referenced", {
	enumerable: true,
	get: function() {
		return referenced;
	}
});
Object.defineProperty(exports, "renderOptions", {
	enumerable: true,
	get: function() {
		return renderOptions;
	}
});
Object.defineProperty(exports, "renderText", {
	enumerable: true,
	get: function() {
		return renderText;
	}
});
Object.defineProperty(exports, "required", {
	enumerable: true,
	get: function() {
		return required;
	}
});
Object.defineProperty(exports, "resolvePlain", {
	enumerable: true,
	get: function() {
		return resolvePlain;
	}
});
Object.defineProperty(exports, "resolveTagged", {
	enumerable: true,
	get: function() {
		return resolveTagged;
	}
});
Object.defineProperty(exports, "roleByPath", {
	enumerable: true,
	get: function() {
		return roleByPath;
	}
});
Object.defineProperty(exports, "roleOf", {
	enumerable: true,
	get: function() {
		return roleOf;
	}
});
Object.defineProperty(exports, "roleRefOf", {
	enumerable: true,
	get: function() {
		return roleRefOf;
	}
});
Object.defineProperty(exports, "roleRulesOf", {
	enumerable: true,
	get: function() {
		return roleRulesOf;
	}
});
Object.defineProperty(exports, "ruleById", {
	enumerable: true,
	get: function() {
		return ruleById;
	}
});
Object.defineProperty(exports, "runCheck", {
	enumerable: true,
	get: function() {
		return runCheck;
	}
});
Object.defineProperty(exports, "saysCredential", {
	enumerable: true,
	get: function() {
		return saysCredential;
	}
});
Object.defineProperty(exports, "scopeOf", {
	enumerable: true,
	get: function() {
		return scopeOf;
	}
});
Object.defineProperty(exports, "scopes", {
	enumerable: true,
	get: function() {
		return scopes;
	}
});
Object.defineProperty(exports, "selectorRefusals", {
	enumerable: true,
	get: function() {
		return selectorRefusals;
	}
});
Object.defineProperty(exports, "sequence", {
	enumerable: true,
	get: function() {
		return sequence;
	}
});
Object.defineProperty(exports, "setFlags", {
	enumerable: true,
	get: function() {
		return setFlags;
	}
});
Object.defineProperty(exports, "setOwn", {
	enumerable: true,
	get: function() {
		return setOwn;
	}
});
Object.defineProperty(exports, "severities", {
	enumerable: true,
	get: function() {
		return severities;
	}
});
Object.defineProperty(exports, "shippedConfig", {
	enumerable: true,
	get: function() {
		return shippedConfig;
	}
});
Object.defineProperty(exports, "showsFix", {
	enumerable: true,
	get: function() {
		return showsFix;
	}
});
Object.defineProperty(exports, "sightOf", {
	enumerable: true,
	get: function() {
		return sightOf;
	}
});
Object.defineProperty(exports, "splitDocuments", {
	enumerable: true,
	get: function() {
		return splitDocuments;
	}
});
Object.defineProperty(exports, "stablePointer", {
	enumerable: true,
	get: function() {
		return stablePointer;
	}
});
Object.defineProperty(exports, "standingOf", {
	enumerable: true,
	get: function() {
		return standingOf;
	}
});
Object.defineProperty(exports, "standsAtCredential", {
	enumerable: true,
	get: function() {
		return standsAtCredential;
	}
});
Object.defineProperty(exports, "statusId", {
	enumerable: true,
	get: function() {
		return statusId;
	}
});
Object.defineProperty(exports, "statusOf", {
	enumerable: true,
	get: function() {
		return statusOf;
	}
});
Object.defineProperty(exports, "stringAt", {
	enumerable: true,
	get: function() {
		return stringAt;
	}
});
Object.defineProperty(exports, "stringOf", {
	enumerable: true,
	get: function() {
		return stringOf;
	}
});
Object.defineProperty(exports, "subjectsOf", {
	enumerable: true,
	get: function() {
		return subjectsOf;
	}
});
Object.defineProperty(exports, "surveyFolders", {
	enumerable: true,
	get: function() {
		return surveyFolders;
	}
});
Object.defineProperty(exports, "taggedKey", {
	enumerable: true,
	get: function() {
		return taggedKey;
	}
});
Object.defineProperty(exports, "text", {
	enumerable: true,
	get: function() {
		return text;
	}
});
Object.defineProperty(exports, "toFailure", {
	enumerable: true,
	get: function() {
		return toFailure;
	}
});
Object.defineProperty(exports, "tokenAsks", {
	enumerable: true,
	get: function() {
		return tokenAsks;
	}
});
Object.defineProperty(exports, "tokenRules", {
	enumerable: true,
	get: function() {
		return tokenRules;
	}
});
Object.defineProperty(exports, "tokens", {
	enumerable: true,
	get: function() {
		return tokens;
	}
});
Object.defineProperty(exports, "tokensOfText", {
	enumerable: true,
	get: function() {
		return tokensOfText;
	}
});
Object.defineProperty(exports, "tooLong", {
	enumerable: true,
	get: function() {
		return tooLong;
	}
});
Object.defineProperty(exports, "tooMany", {
	enumerable: true,
	get: function() {
		return tooMany;
	}
});
Object.defineProperty(exports, "typeName", {
	enumerable: true,
	get: function() {
		return typeName$1;
	}
});
Object.defineProperty(exports, "undecodable", {
	enumerable: true,
	get: function() {
		return undecodable;
	}
});
Object.defineProperty(exports, "unreadableId", {
	enumerable: true,
	get: function() {
		return unreadableId;
	}
});
Object.defineProperty(exports, "untrusted", {
	enumerable: true,
	get: function() {
		return untrusted;
	}
});
Object.defineProperty(exports, "valueAt", {
	enumerable: true,
	get: function() {
		return valueAt;
	}
});
Object.defineProperty(exports, "whereFolderIs", {
	enumerable: true,
	get: function() {
		return whereFolderIs;
	}
});
Object.defineProperty(exports, "whyNotConfigKey", {
	enumerable: true,
	get: function() {
		return whyNotConfigKey;
	}
});
Object.defineProperty(exports, "whyNotDns1035Label", {
	enumerable: true,
	get: function() {
		return whyNotDns1035Label;
	}
});
Object.defineProperty(exports, "whyNotDns1123Label", {
	enumerable: true,
	get: function() {
		return whyNotDns1123Label;
	}
});
Object.defineProperty(exports, "whyNotDns1123Subdomain", {
	enumerable: true,
	get: function() {
		return whyNotDns1123Subdomain;
	}
});
Object.defineProperty(exports, "whyNotLabelValue", {
	enumerable: true,
	get: function() {
		return whyNotLabelValue;
	}
});
Object.defineProperty(exports, "whyNotPathSegment", {
	enumerable: true,
	get: function() {
		return whyNotPathSegment;
	}
});
Object.defineProperty(exports, "whyNotQualifiedName", {
	enumerable: true,
	get: function() {
		return whyNotQualifiedName;
	}
});
Object.defineProperty(exports, "within", {
	enumerable: true,
	get: function() {
		return within;
	}
});
Object.defineProperty(exports, "writeOutputs", {
	enumerable: true,
	get: function() {
		return writeOutputs;
	}
});
Object.defineProperty(exports, "writeReport", {
	enumerable: true,
	get: function() {
		return writeReport;
	}
});
Object.defineProperty(exports, "writeStream", {
	enumerable: true,
	get: function() {
		return writeStream;
	}
});
Object.defineProperty(exports, "writeWholeFile", {
	enumerable: true,
	get: function() {
		return writeWholeFile;
	}
});
