let require_rolldown_runtime$loaded;
const require_rolldown_runtime = () => (require_rolldown_runtime$loaded ??= require("./rolldown-runtime.js"));
let require_core$loaded;
const require_core = () => (require_core$loaded ??= require("./core.js"));
let require_families$loaded;
const require_families = () => (require_families$loaded ??= require("./families.js"));
let node_buffer$loaded;
const node_buffer = () => (node_buffer$loaded ??= require("node:buffer"));
let node_crypto$loaded;
const node_crypto = () => (node_crypto$loaded ??= require("node:crypto"));
let node_zlib$loaded;
const node_zlib = () => (node_zlib$loaded ??= require("node:zlib"));
// src/tokens/family.ts
var alphabets = {
	digits: "0123456789",
	lower: "abcdefghijklmnopqrstuvwxyz",
	upper: "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
	letters: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",
	base62: "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",
	lowerHex: "0123456789abcdef",
	upperHex: "0123456789ABCDEF",
	lowerAlnum: "0123456789abcdefghijklmnopqrstuvwxyz",
	upperAlnum: "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ",
	base32: "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567",
	base64url: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_",
	base64: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
};
// src/tokens/words.ts
var list = `
able about above absent absolute accept accepts access accessible according account acme across action actions active actual adding addition
additional addr address addresses adds adipiscing admin admins admission advanced affinity after again against agent aggregate airflow alert
alerts algorithm alias alice align allow allowed allows alpha alpine already also always amazon amet analysis annotation annotations
anonymous another anthropic anti anything apache apikey apis apiserver apiversion application applications applied applies apply appropriate
approval apps aqui architecture argo argocd argoproj args argument arguments array artifact artifactory artifacts assets associated async
atlassian atomic audit auth authenticated authentication authorization auto automated automatic automatically automount autoscaler
autoscaling autumn available avoid await azure back backend backoff backstage backup badge base baseball based bash basic batch batman
bearer because been before behavior behind being beispiel below best beta better between biases binary bind binding bitte blob block blog
body book boolean both branch bravo bring brown browser browsers bucket buckets budget build built bundle bytes cache call callback called
calls camel cannot capabilities carol case cases catalog catalogs cause center cert certificate certificates certs change changed changeme
changes channel characters charlie chart chave check checkout checks chiave child choose chunk claim class clave clean client clients
climate clone cloud cloudflare cluster clusterrole clusterroles clusters code cohere collection collector coloque color columns command
commands comment comments commit committed common community company compare compatibility compatible complete completed complex component
components compute concepts condition conditions conf config configmap configmaps configs configuration configurations configure configured
confluent connect connection consectetur console const constraints contact contain container containers containing contains content contents
context contrasena contributing contributors control controller conventions conversion convert cookie copy core coreos corp correct
correctly corresponding could count create created creates creating creation credentials cron curl current currently custom customize daemon
dashboard dashboards data database databricks datadog datasource date dave days deadline debug december deepseek default defaults define
defined defines definition definitions dein deinen delay delete deleted deletion delta demo dependencies dependency depends deploy deployed
deployer deploying deployment deployments deprecated desc described describes description design desired destination detailed details detect
devel developer development device devops differences different digits directly directories directory disable disabled discovery disk
display disruption distributed distribution docker docs document documentation does doesn dolor domain done doppler double down download
downloads dragon drop dummy duration during each easy echo edge edit editor einfuegen einsetzen eintragen either eiusmod ejemplo elastic
election element elit else email empty enable enabled enables encrypted encryption endpoint endpoints enforce engine ensure enter enterprise
entry entrypoint environment environments envoy envs equal equivalent error errors ersetze ersetzen escalation esempio even event events
eventually ever every everything evict example examples except exclude exec execute execution exemple exemplo exist existing exists exit
expected expired explicit explicitly export exported exporter exports expose exposed expr expressions extension extensions external extra
extract face factor fail failed fails failure fake fallback false fast feature features fetch field fields figma file filename files
filesystem fill filter finalizers find first fixme flag flow folder follow following follows foobar football force fork form format forward
found foxtrot free friday from frontend full fullname fully function functions future gamma gateway gateways geheim geheimes geheimnis
general generate generated generation generator generic gets getting github gitlab give given global goes golf good google grace grafana
graph grid groq group groups guest guide handbook handle harbor hard hash hashicorp have head header headers heal health healthz hello helm
help here heroku hidden hide hier high hijack history hive home hook host hosted hostname hosts hotel hours however href hugging huggingface
hunter icon identifier identity idle ignore ignored iloveyou image images imaginary imagined implementation implements implicit import
important imported inception incididunt include included includes including index india indicates individual infer inference info
information infra infrastructure ingress ingressgateway init initial inject injected injection input inputs insecure inserer inserez inserir
inserire inserisci insert inside insira install installation installed installs instance instead instructions integer integration intended
interface internal interval into invalid ipsum issue issuer issues istio istiod item items itself jane january java jenkins jerry jeton jobs
john join json juliet jumps jupyter jupyterhub just kafka keep kepler keycloak keys kibana kill kilo kind kindly kinds knative know known
kserve kube kubebuilder kubectl kubeflow kubernetes kustomization kustomize label labels langchain langfuse language large last later latest
lazy ldap lead leader least left length letmein letsencrypt letters level library license lifecycle light like lima limit limits line linear
lines link links linux lipsum list listed listen lists live liveness load local localhost locate located location logging login logo logs
loki long longer look lookup lorem lower machine made mail main major make makes making manage managed management manager manifest manifests
manual manually many mapping maps maria mark marketplace masked master match matched matches matching maximum means medium mega mein memory
merge merged merging mesh message messages meta metadata method methods metric metrics mettez mettre mgtpe might mike mine minimal minimum
minio minutes missing mistral mock mocked mode model models modes module modules monday mongodb monitor monitoring monkey more most mount
mounted mounts mozilla much multi multiple must mutating mysql name named names namespace namespaced namespaces native navigate need needed
needs nested netlify network networking never next nexus nobody node nodes none note notebook notebooks notes nothing notion notreal
november nowhere null number nvidia oauth obfuscated object objects observability obtain obtained obviously oidc omit onboarding once ones
only onto opaque open openai openmetadata openshift operate operation operations operator operatorgroup operators option optional options
oracle order organization orgs original oscar other otherwise ours output outside over overlay overlays override overrides overview owner
package packages page pairs papa parameter parameters params parent parola parse parsed parser part partitions party pass passe passed
passwd password passwort paste pasted patch patches path paths pattern pending percentage performance period permanent permissions
perplexity persistence persistent personal phase pinecone pipeline pipelines place placeholder plain plan plane platform platzhalter please
plugin plugins plural pods point pointers policies policy poner ponga pool port ports positive possible post postgres postgresql power
prefer preference preferred prefix prerequisites present preserve prevent previous primary princess principals print printer priority
private privilege privileged probe process prod product production profile profiles progress project projects prometheus promise properties
property protocol provide provided provider providers provides provisioner prow proxy prune public publish pull purpose push pushed pypi
python quay quebec query quick quota quote qwerty rabbitmq random range rate rather rbac reach read readable reader readiness readme ready
real really reason receive recognized recommended recreate redacted redirect redis reemplace reemplazar refer reference references refresh
regex region registry reject related relates relationship relative release released releases reload reloader remote remove removed remplace
remplacer remplacez replace replaced replaceme replacement replica replicas replicate repo report reports repos repositories repository
representation representing represents request requester requests require required requirement requirements requires resolve resolved
resource resourcequota resources response rest restart restricted result results retain retention retries return returned returns review
revision revoke rewrite right role rolebinding rolebindings roles romeo root rotate route routes rubygems rule rules runner running runs
runtime safe same sample samples satisfy save scale schedule scheduled scheduler scheduling schema schemas scheme schluessel science scope
scoped scrape script scripts search seaweedfs seccomp second seconds secret secrets section secure security select selected selector
selectors self send sendgrid senha sentry separate series served server servers service serviceaccount servicemonitor services serving
session sets setting settings setup severity shadow shared shell shift shopify short should show side sidecar sierra signed signing similar
simple simply since singleuser singular site sixteen size skip slack sleep slug small smtp socket software some somebody someone something
sonar soon sort source sources space spark spec special specific specification specified specifies specify specs spring stable stack stage
staging stakater standalone standard standards start started starting starts startup state stateful static station status stays step steps
still stop storage store stored strategic strategy stream strict strimzi string strings stripe strong stub stubbed style subject subjects
submits subresources subscription subscriptions subset succeeded success successful successfully such suffix suggestions summary summer
sunshine supabase super superman superset supplied supply support supported supports sure swordfish sync syntax system table tags tailscale
take takes tango tarball target targets task tasks team teams techdocs tekton template templates tempor temporary tenancy tenant tensorboard
tensorboards term terminal termination terms terraform test testing tests text than thanos that their theirs them then there these they
third thirty this those threshold through throw time timeline timeout timestamp timezone title todo token tokens tolerations tool tools
topic topology total tracing traffic trainer training tree trial trigger troque true tutorial twilio type typed types typescript ubuntu
ultra undefined under uniform unique unit unknown unless unrecognized unsafe until update updated updates updating upgrade upload upstream
urls usage used useful user userid username users uses using usually utilization valid validate validating validation value values variable
variables various vars vault verbs vercel verified verify version versioned versions very victor view viewer virtual volume volumes votre
wait waiting wandb want warning watch weak webhook webhooks website week weight weights welcome well were what when where whether which
while whiskey whole whose width wiki wikipedia will windows winter with within without work worker workflow workflows working workload
workloads works world would write writer writing written xgboost xray yaml yankee your yourtoken zero zone zulu
`;
var known$2;
/**
* Words as manifests and their examples write them, mostly English, four letters and more: what people put where a token would stand, and what names are made
* of. Random strings hold such words by chance, so never one alone decides. Built at the first call.
*/
function vocabulary() {
	known$2 ??= read(list.trim().split(/\s+/));
	return known$2;
}
function read(words) {
	const longest = words.reduce((most, word) => Math.max(most, word.length), 0);
	return {
		words: new Set(words),
		starts: new Set(words.map((word) => word.slice(0, 4))),
		longest
	};
}
// src/tokens/drawn-bits.ts
var letters = 26;
/** Signs that names, addresses and lists have between their words; all others are rare but in passwords. */
var separators$1 = "-_./:,=";
/** How many signs passwords choose from, beside separators. */
var signs = 16;
/** How likely people go on from one kind of character to another, over how many characters of that kind they choose from. */
var ways = {
	onInWord: .85,
	intoCamel: .04 / letters,
	outOfCapital: .3,
	wordToDigit: .05 / 10,
	digitToDigit: .6 / 10,
	digitToWord: .2 / letters,
	toSeparator: .1 / 7,
	afterSeparator: 1 / 40,
	toSign: .01 / signs,
	afterSign: 1 / 60,
	outOfShortWord: 1 / 8
};
var pairs;
/** By letter and next letter, how often words go on so; never 0. */
function letterPairs() {
	if (pairs !== void 0) return pairs;
	const counts = (/* @__PURE__ */ new Float64Array(676)).fill(.25);
	for (const word of vocabulary().words) for (let index = 1; index < word.length; index++) {
		const slot = letterOf(word.charCodeAt(index - 1)) * letters + letterOf(word.charCodeAt(index));
		counts[slot] = (counts[slot] ?? 0) + 1;
	}
	pairs = counts.map((count, slot) => {
		const from = slot - slot % letters;
		return count / counts.subarray(from, from + letters).reduce((sum, one) => sum + one, 0);
	});
	return pairs;
}
/**
* By how many bits the characters of an ASCII text are better explained as drawn one by one from its alphabet than as written: in words, camel case,
* with numbers and signs between. Negative for what was written.
*/
function drawnBits(text) {
	const drawn = Math.log2(alphabetSize(text));
	const word = new Word();
	const written = new Float64Array(text.length);
	for (let index = 0; index < text.length; index++) {
		const [first, second] = [text.charCodeAt(index - 1), text.charCodeAt(index)];
		const kind = kindOf$1(second);
		if (index > 0) written[index] = -Math.log2(likelihood(first, second) * (word.isLeftEarly(kind) ? ways.outOfShortWord : 1));
		word.goOn(kind);
	}
	return written.reduce((sum, one) => sum + one, 0) - savedByWords(text, written) - drawn * Math.max(0, text.length - 1);
}
/** What choosing one of the words that are known takes, in bits. */
var wordBits = 11;
/** By how many bits a text is easier to write where it holds words that are known: letter by letter the longer ones take more. */
function savedByWords(text, written) {
	const { words, starts, longest } = vocabulary();
	const folded = text.toLowerCase();
	let saved = 0;
	for (let start = 0; start + 4 <= folded.length; start++) {
		if (!starts.has(folded.slice(start, start + 4))) continue;
		for (let end = Math.min(folded.length, start + longest); end >= start + 5; end--) {
			if (!words.has(folded.slice(start, end))) continue;
			const letters = written.subarray(start + 1, end).reduce((sum, one) => sum + one, 0);
			saved += Math.max(0, letters - wordBits);
			start = end - 1;
			break;
		}
	}
	return saved;
}
/**
* The letters in a row up to some character. People seldom leave a word of one or two letters that they began behind a digit or in camel
* case: `x7Qf` was drawn, `k8s` and `v1beta1` were written.
*/
var Word = class {
	#length = 0;
	#inner = false;
	#kind = "separator";
	isLeftEarly(next) {
		return isLetter(this.#kind) && (next === "digit" || this.#kind === "lower" && next === "upper") && this.#inner && this.#length <= 2;
	}
	goOn(kind) {
		const goesOn = isLetter(this.#kind) && !(this.#kind === "lower" && kind === "upper");
		if (isLetter(kind) && !goesOn) this.#inner = isLetter(this.#kind) || this.#kind === "digit";
		this.#length = isLetter(kind) ? goesOn ? this.#length + 1 : 1 : 0;
		this.#kind = kind;
	}
};
function isLetter(kind) {
	return kind === "lower" || kind === "upper";
}
function alphabetSize(text) {
	if (/^(?:[0-9a-f]+|[0-9A-F]+)$/.test(text)) return 16;
	const seen = {
		lower: 0,
		upper: 0,
		digit: 0,
		separator: 0,
		sign: 0
	};
	for (let index = 0; index < text.length; index++) seen[kindOf$1(text.charCodeAt(index))] = 1;
	return letters * (seen.lower + seen.upper) + 10 * seen.digit + 2 * seen.separator + signs * seen.sign;
}
/** How likely a person writes the second character after the first. */
function likelihood(first, second) {
	const [from, to] = [kindOf$1(first), kindOf$1(second)];
	if (to === "sign") return ways.toSign;
	if (to === "separator") return ways.toSeparator;
	if (from === "sign") return ways.afterSign;
	if (from === "separator") return ways.afterSeparator;
	if (from === "digit") return to === "digit" ? ways.digitToDigit : ways.digitToWord;
	if (to === "digit") return ways.wordToDigit;
	if (from === "lower" && to === "upper") return ways.intoCamel;
	return (letterPairs()[letterOf(first) * letters + letterOf(second)] ?? 0) * (from === to ? ways.onInWord : ways.outOfCapital);
}
function kindOf$1(code) {
	if (code >= 97 && code <= 122) return "lower";
	if (code >= 65 && code <= 90) return "upper";
	if (code >= 48 && code <= 57) return "digit";
	return separators$1.includes(String.fromCharCode(code)) ? "separator" : "sign";
}
/** A letter's place in the alphabet, in any case. */
function letterOf(code) {
	return (code | 32) - 97;
}
// src/tokens/longest-part.ts
/** Shorter parts say nothing by themselves; behind a head in capitals, which no password begins with, shorter ones do. */
var shortest$5 = {
	elsewhere: 12,
	behindCapitals: 8
};
/** What stands behind a head that nobody listed: `abc123abc123` of `acme-key-abc123abc123`; all of a literal that has no such part. */
function longestPart(literal) {
	const longest = literal.split(/[-_.]/).reduce((best, part) => part.length > best.length ? part : best, "");
	const least = /^[A-Z]{2,}[-_]/.test(literal) ? shortest$5.behindCapitals : shortest$5.elsewhere;
	return longest.length < least ? literal : longest;
}
// src/tokens/encoded-text.ts
/** Shorter base64 holds words of four letters and fewer, and words have its shape. */
var shortest$4 = 8;
/**
* The text that all of a literal is base64 of, printable ASCII, in UTF-16 too: what counts of `UkVQTEFDRV9NRQ==` is `REPLACE_ME`. Undefined for
* anything else. Of random base64 of 12 characters one in 7,000 is one, of 16 one in 140,000.
*/
function textIn(literal) {
	if (literal.length < shortest$4 || !/^[A-Za-z0-9+/_-]+={0,2}$/.test(literal)) return void 0;
	const bytes = (require_families()).decodeBase64(literal);
	if (bytes === void 0) return void 0;
	return isPrintable(bytes) ? bytes.toString("latin1") : narrowed(bytes);
}
/** Whether all of a literal is base64 of a text. */
function isEncodedText(literal) {
	return textIn(literal) !== void 0;
}
function isPrintable(bytes) {
	return bytes.length > 0 && bytes.every((byte) => byte >= 32 && byte <= 126 || byte === 9 || byte === 10 || byte === 13);
}
/** UTF-16 of either order, behind a byte order mark or not: each second byte is zero, and the others are printable. */
function narrowed(bytes) {
	const marked = bytes[0] === 255 && bytes[1] === 254 || bytes[0] === 254 && bytes[1] === 255;
	const halves = [0, 1].map((odd) => bytes.subarray(marked ? 2 : 0).filter((_, index) => index % 2 === odd));
	if (!halves.some((half) => half.length > 0 && half.every((byte) => byte === 0))) return void 0;
	const text = halves.find(isPrintable);
	return text === void 0 ? void 0 : Buffer.from(text).toString("latin1");
}
// src/tokens/sequences.ts
/** Rows that fingers and counting follow: each letter's or digit's neighbours, the ends joined. */
var tracks = [
	"0123456789",
	"abcdefghijklmnopqrstuvwxyz",
	"1234567890qwertyuiopasdfghjklzxcvbnm",
	"1qaz2wsx3edc4rfv5tgb6yhn7ujm",
	"0123456789abcdef"
];
var built;
function tables() {
	if (built !== void 0) return built;
	const followers = [Uint8Array.from({ length: 128 }, (_, code) => code), ...tracks.flatMap((track) => [follow(track), follow(Array.from(track).reverse().join(""))])];
	const pairs = /* @__PURE__ */ new Uint8Array(16384);
	for (const next of followers) for (let code = 33; code < 128; code++) if (next[code] !== 0) pairs[code * 128 + (next[code] ?? 0)] = 1;
	built = {
		followers,
		pairs
	};
	return built;
}
function follow(track) {
	const next = /* @__PURE__ */ new Uint8Array(128);
	for (let index = 0; index < track.length; index++) next[track.charCodeAt(index)] = track.charCodeAt((index + 1) % track.length);
	return next;
}
/**
* Whether runs of at least `shortest` characters that follow one another make up a share of an ASCII text: `aaaa`, `4321`, `abcd`, `qwerty`,
* `1qaz2wsx`, in any case. A character in two runs counts once.
*/
function isSequential(text, shortest, share) {
	const codes = new Uint8Array(text.length);
	for (let index = 0; index < text.length; index++) codes[index] = small(text.charCodeAt(index) & 127);
	const wanted = codes.length * share;
	return pairsIn(codes) >= wanted * (1 - 1 / shortest) && coveredByRuns(codes, shortest) >= wanted;
}
function small(code) {
	return code >= 65 && code <= 90 ? code + 32 : code;
}
function pairsIn(codes) {
	const { pairs } = tables();
	let found = 0;
	for (let index = 1; index < codes.length; index++) found += pairs[(codes[index - 1] ?? 0) * 128 + (codes[index] ?? 0)] ?? 0;
	return found;
}
function coveredByRuns(codes, shortest) {
	const covered = new Uint8Array(codes.length);
	for (const next of tables().followers) {
		let start = 0;
		for (let index = 1; index <= codes.length; index++) {
			if (index < codes.length && next[codes[index - 1] ?? 0] === codes[index]) continue;
			if (index - start >= shortest) covered.fill(1, start, index);
			start = index;
		}
	}
	return covered.reduce((sum, one) => sum + one, 0);
}
/** Whether a text of eight characters or more is one piece of at most half its length, over and over: `deaddeaddead`. */
function isPeriodic(text) {
	if (text.length < 8) return false;
	for (let period = 1; period <= text.length / 2; period++) {
		let index = period;
		while (index < text.length && text.charCodeAt(index) === text.charCodeAt(index - period)) index++;
		if (index === text.length) return true;
	}
	return false;
}
// src/tokens/placeholder.ts
/**
* What no random body holds: a given word of L letters stands in 34 random letters once in 26^L / (35 - L) bodies, all of these together
* in fewer than one of 10,000.
*/
var neverRandom = /example|placehold|replace|changeme|change[-_.]me|dummy|redacted|yourtoken|your[-_.](?:api|token|key|secret|hf|own)|(?:token|key|secret)[-_.]?here|insert[-_.]|notreal|not[-_.]a[-_.]real|fakefake|testtest|xxxxxx|foobar|deadbeef|lorem|sample[-_.]|x{4,}$|\.\.\.|\*{3}/;
/** Words too short to mean anything but between separators: `MY_KEY`, `to-do`. */
var shortWords = new Set("a an api any app aws bar baz big by cat do dot env foo for gcp get hex hf id in is it jwt key ldap me my no not ns of on or our own pat put pwd real sdk set sk ssh the tls tmp to tok url use usr var was xyz xx xxx yes you".split(" "));
/** What part of a body has to be runs, or words, for people to have written it. */
var mostly$1 = .5;
var mostlyWords = .4;
var nearlyAll = .75;
/**
* Whether the random part of what has a token's form was written by people instead: `your_token_here`, `xxxxxxxx`, `1234abcd`, `REPLACE-ME`; in base64 too.
* Of random bodies of 16 characters and more it takes fewer than one in 10,000 for (digits alone: one in 2,000) a placeholder.
*/
function isPlaceholder(body) {
	if (isFiller(body) || isWritten(body)) return true;
	const inside = textIn(body)?.trim();
	return inside !== void 0 && inside !== body && isPlaceholder(inside);
}
/** The same without what words tell: passwords hold words too. */
function isFiller(body) {
	return neverRandom.test(body.toLowerCase()) || isSequence(body) || isPeriodic(body);
}
/** The same without what only one given word in a body tells, which a passing checksum outweighs: runs, repetitions, words throughout. */
function isWritten(body) {
	return body === "" || isSequence(body) || isPeriodic(body) || wordCoverage(body) > mostlyWords || readsAsWritten(body);
}
/**
* Whether letters follow one another as in words that nobody listed. The bound lies 4.4 standard deviations below the mean of random strings: one in 100,000
* of them is below.
*/
function readsAsWritten(body) {
	const { length } = body;
	return length >= 12 && /[A-Za-z]{4}/.test(body) && drawnBits(body) < Math.min(0, 2 * length - 12.5 * Math.sqrt(length));
}
/** Whether runs make up most of a body, also behind doubled letters (`aAbBcC`) and where two are woven together (`a1b2c3d4`). */
function isSequence(body) {
	const plain = body.replace(/[-_.~+/=:]/g, "");
	if (plain.length < 4) return false;
	if (isSequential(plain, 4, mostly$1) || isSequential(plain, 3, nearlyAll)) return true;
	const single = plain.replace(/(.)\1+/gi, "$1");
	if (single.length <= plain.length * .6 && isSequential(single, 3, mostly$1)) return true;
	return plain.length >= 8 && isSequential(everySecond(plain, 0), 3, nearlyAll) && isSequential(everySecond(plain, 1), 3, nearlyAll);
}
function everySecond(text, from) {
	let half = "";
	for (let index = from; index < text.length; index += 2) half += text.charAt(index);
	return half;
}
/**
* What part of a text is words, 0 to 1: of four letters and more wherever they stand, shorter ones where separators or a change of case
* set them off. Separators count for nothing.
*/
function wordCoverage(text) {
	let total = 0;
	let covered = 0;
	for (const segment of text.split(/[^A-Za-z0-9]+/)) {
		total += segment.length;
		covered += Math.max(coveredBy(segment), coveredByCamels(segment));
	}
	return total === 0 ? 0 : covered / total;
}
/** The same of a segment in camel case, each of its words by itself. */
function coveredByCamels(segment) {
	const camels = segment.match(/[A-Z]?[a-z0-9]+|[A-Z0-9]+(?![a-z])/g) ?? [];
	return camels.length < 2 ? 0 : camels.reduce((sum, camel) => sum + coveredBy(camel), 0);
}
/** Letters of one segment that words cover, as many as can be without overlap. */
function coveredBy(segment) {
	const { words, starts, longest } = vocabulary();
	const folded = segment.toLowerCase();
	if (shortWords.has(folded)) return folded.length;
	const best = new Array(folded.length + 1).fill(0);
	for (let start = 0; start < folded.length; start++) {
		const soFar = best[start] ?? 0;
		if (soFar > (best[start + 1] ?? 0)) best[start + 1] = soFar;
		if (!starts.has(folded.slice(start, start + 4))) continue;
		for (let end = start + 4; end <= Math.min(folded.length, start + longest); end++) if (words.has(folded.slice(start, end))) best[end] = Math.max(best[end] ?? 0, soFar + end - start);
	}
	return best[folded.length] ?? 0;
}
// src/tokens/reference.ts
/** What stands for a value that is filled in later: `${X}`, `$(X)`, `{{ x }}`, `%(x)s`. */
var templates = /\$\{[^}]{0,200}\}|\$\([^)]{0,200}\)|\{\{[^}]{0,200}\}\}|%\([A-Za-z_]\w{0,60}\)[sdr]/g;
/** The same in forms that passwords may hold by chance: `<x>`, `%X%`, `$X`, Argo CD's `$slack-token` and `$secret:key`. */
var looseTemplates = /<[A-Za-z][\w .:#/-]{0,200}>|%[A-Z_][A-Z0-9_]{2,100}%|\$[A-Z_][A-Z0-9_]{2,100}|^\$[A-Za-z_][A-Za-z0-9_]{0,100}$|^\$[a-z][A-Za-z]{0,40}\d{0,3}(?:[-._:][A-Za-z]{1,40}\d{0,3}){1,8}$/g;
/** A name between marks: `@@TOKEN@@`, `@DB_TOKEN@`, `__TOKEN__`, `#{token}#`, `((token))`, `[[token]]`, `<%= token %>`, `$__file{/etc/token}`. */
var marked = /^(?:([@%#~|^*=_+!?])\1[A-Za-z][\w .:/-]{0,100}\1\1|([@#])[A-Z][A-Z0-9]{0,30}(?:[_.][A-Z0-9]{1,30}){1,6}\2|[@#$!%&]{0,2}(?:__?\w{1,20})?[{([<]{1,3}[%=$#@:]{0,2}\s?[A-Za-z/.][\w .:/-]{0,100}\s?[%=$#@:]{0,2}[})\]>]{1,3}[@#$!%&]{0,2})$/;
/** Values that only name where a credential is kept, or hold it encrypted: vals, Vault, 1Password, SOPS, cloud secret stores. */
var elsewhere = /^(?:(?:>>)?vault:|op:\/\/|ref\+[a-z0-9+]{2,40}:\/\/|secretref\+|ENC\[|ENC\(|!vault\b|secret:\/\/|awssm:|gcpsm:|azkv:|akv:|file:|env:|arn:aws[a-z-]{0,10}:(?:secretsmanager|ssm|kms):|projects\/[^/]{1,100}\/secrets\/|\$ANSIBLE_VAULT|@Microsoft\.KeyVault\()/i;
/** A name in angles behind what a token begins with: `sk-ant-api03-<token>`. */
var afterHead = /^[A-Za-z][A-Za-z0-9]{0,11}(?:[-_.][A-Za-z0-9]{1,8}){0,3}[-_.]<[A-Za-z][\w .:-]{0,100}>$/;
/**
* Whether a value is a reference or a template: nothing of eight letters and digits in a row is left of it without them, or, without those of
* loose form, fewer than eight in all.
*/
function isReference(value) {
	const trimmed = value.trim();
	if (elsewhere.test(trimmed) || marked.test(trimmed)) return true;
	const strict = trimmed.replace(templates, " ");
	if (strict !== trimmed && !/[A-Za-z0-9]{8}/.test(strict.replace(looseTemplates, " "))) return true;
	if (afterHead.test(trimmed)) return true;
	const loose = strict.replace(looseTemplates, " ");
	return loose !== strict && loose.replace(/[^A-Za-z0-9]/g, "").length < 8;
}
// src/tokens/inside-base64.ts
/** How far to both sides of a token is looked, in characters. */
var reach = 64;
/** By how many bits the neighbourhood has to look drawn: more than any path of an address does. */
var surplus$2 = 40;
/**
* Whether what has a short token's form is a piece of a long base64 text, in which the form stands by chance: `+` or `/` adjoins it, and the
* characters on that side look drawn at random. Paths of addresses, which have slashes too, are words.
*/
function isInsideBase64(text, from, to) {
	return joins(text, from - 1) && drawnBits(runBefore(text, from)) > surplus$2 || joins(text, to) && drawnBits(runAfter(text, to)) > surplus$2;
}
/** Whether `+` or `/` stands there. */
function joins(text, at) {
	const code = text.charCodeAt(at);
	return code === 43 || code === 47;
}
function runBefore(text, end) {
	let start = end;
	while (start > Math.max(0, end - reach) && isBase64(text.charCodeAt(start - 1))) start--;
	return text.slice(start, end);
}
function runAfter(text, start) {
	let end = start;
	while (end < Math.min(text.length, start + reach) && isBase64(text.charCodeAt(end))) end++;
	return text.slice(start, end);
}
function isBase64(code) {
	return code >= 47 && code <= 57 || code >= 65 && code <= 90 || code >= 97 && code <= 122 || code === 43;
}
// src/tokens/known-samples.ts
var known$1 = new Set(Object.keys({
	"0011cc25eb4320717494d2703e8cba85743e71b500283c21c8b88147992f9059": "Azurite: key of devstoreaccount1",
	"051d093c4bdedbf23f905ad01d9c6111414d54e2170e1d7f76657c4e76e3e65b": "jwt.io: signature of the HS256 sample",
	"08831f80b56414a9a76dacd6b428d735b56cbbb222d96efbbc0c18f3e9acaafc": "jwt.io: signature of the older HS256 sample",
	"0b476bdf9acf2123d547b5ae76f1e59884d8ec9553ee0c47e9f31fd4768f3f3c": "Google documentation: API key, as gitleaks passes it over",
	"13fe7a38a57c46053ee3a4716358619ff37ebc5674976f1a09fc189be5a3e5dd": "Kubernetes documentation: a password",
	"1a5d44a2dca19669d72edf4c4f1c27c4c1ca4b4408fbb17f6ce4ad452d78ddb3": "AWS documentation: access key id",
	"1cb639acc3d83e698960f68e9ff7b318d57c5d113a7f25d484a41c0870fa4ac4": "Kubernetes documentation: a password",
	"2037abcaffb2b77785da716cf7ccff4ff4d00c4ea930db0167b7d71f50af7eb4": "Google documentation: API key, as gitleaks passes it over",
	"27a9a42931dff7eb2f8434e20a9bce976ea364e7bee49187f19d5cfeca9c7045": "Google documentation: API key, as gitleaks passes it over",
	"28d296be3bf525f09d97eb59dee8b3fd1d69b85b6bc085752c653a51ccdd0a53": "Kubernetes documentation: a password",
	"2cafc0970149a84f3b9e62eaf169f36f59907a3b3e31f7b82e68c69cd27f7326": "Stripe documentation: test key",
	"3002888f967a7086ab52fcc9e8bbc3e46724c349828ce6c8625b850a7036e876": "Kubernetes documentation: bootstrap token",
	"366da6cf65a08841e25019549f7175df15fbaa93bf4f9a35f911adc0738b918a": "kubeadm documentation: bootstrap token of the configuration",
	"37f8f09bdf12c2f2eae4ead7273a62ddb0c23459cbf902892f282b57f7ed6619": "Google documentation: API key, as gitleaks passes it over",
	"38d180985d1b2e7a6014190e2cbd3c967408837188354ec93d27bfd86d09a017": "Kubernetes documentation: admin, encoded",
	"3a8b61d0f636b007840c0d40ba12bcf48465dc054cdc1a68704a33521d84b665": "Google documentation: API key, as gitleaks passes it over",
	"3efafe12de7a42d16ed2090bc48a71d96a962828c01ad4cb82899f8ca83d5d4d": "Kubernetes documentation: token-secret of the bootstrap token",
	"3f370c9dd8225c63b5c77de1f785edc9712958f18bb612d5fa2e0ae33aeca682": "Google documentation: API key, as gitleaks passes it over",
	"3f8fff14fc0c3f3a6c5e1a774ef239491dee149cdfba2c2c8990681722e1845b": "Kubernetes documentation: my-app, encoded",
	"40b3991d4cebb092fdc4c7710623a276383980c85872ac24d5f219d2390b1c42": "GitHub: secret scanning sample token",
	"49f777db995e8260da7ca9ffdf0c08d66f0453e97ec967018baf2cdfe3b582d0": "Google documentation: API key, as gitleaks passes it over",
	"4c98242dcadc8b29005c6b4aad526552d5ea1842149154c0694adeec75847583": "Google documentation: API key, as gitleaks passes it over",
	"52b4b4aaae570b13f64999cc5996bf0e58640bf5f17191f6f9993f4d876c4a71": "kubeadm: sample of the documentation",
	"647f7143af14706273d54740603644de5cb9abb42a76b7a0d32a48c9261860c5": "AWS documentation: secret access key",
	"658735fee1da021df1dc850485e51075a235c3347e1182f2cba8e12b777539b4": "GitHub: secret scanning sample token",
	"78314b11be2e581549ac1c4f616563fad3fdf0c3b71678f6e2299182080e0598": "AWS documentation: secret access key",
	"82e5aea898f147facb62270e7f26fd2a980a31f90de74ae81ddc62d94f182e0f": "Grafana: sample service account token",
	"8731261cb72d86267a32a532ebd3df429e2144e5e4ced7e13568bc9e6c8fb1b1": "Google documentation: API key, as gitleaks passes it over",
	"8bc403ea65cb0c6e071c867aa30e96e04a4ae64bb6ae335d585d5dd913a3197a": "Grafana documentation: service account token",
	"8dbbf9e18891d23890045ed4e26afd0bcae601b5e3e6cd4f1e4be14585157dbc": "kubeadm: sample of the documentation",
	"973656ce242f6e258a5c00f2143ada8374374437027710731f0fc52bfb7a659b": "kubeadm: sample of the documentation",
	"99ea56ced47c21431d0c56ef904f282ae4256adb612c4e890b6daa1b61d0c32c": "Kubernetes documentation: password, encoded",
	a19f89ab3555eac10c40741f6df79ecf0935998f15569f8db9d67bce0181fff6: "Google documentation: API key, as gitleaks passes it over",
	a1f3235a12ea17c00af5565efba5be7fc9ae093158094bab5454365213dfaa91: "Slack documentation: webhook without its scheme",
	a4b8b245ab28bc4f72dcaa0d9ba9f73d6488fa758a2a5cb55ecb11511f002f80: "kubeadm documentation: bootstrap token",
	a6c814bc555ae62c7bd8b58ec07bf559c7ed3a009976a1e0acc9cef0d4473b41: "Google documentation: API key, as gitleaks passes it over",
	a7b580d711ef2807c7f11d881a1e7ff8a68c7e7d4e7c14e217bc9c522e3678ba: "Kubernetes documentation: a password, encoded",
	a95c3cc2e3e2c66c96e00ddc5a72590aaef332aa00e0d3d79c987ce6677cbe5a: "Kubernetes documentation: a password",
	aa6547439583c3a275d4542a0df6c1ad6a863971be9f2a2220f027cc02aef615: "Cosmos DB emulator: master key",
	ad9858116e63b0c5a4d7dc7f50f034c7247e56838dae22c1832712ffde48e694: "MinIO: default credentials",
	c6ea27c534f993d31f0aef882e3d200e7b87470c379ae79c8f9b19d3bd363dc9: "AWS documentation: access key id",
	cb20d34a7adda2f5d2043836051e242fd4c2b233e02c80c91fe9d5af9b100574: "AWS documentation: temporary access key id",
	d7e73d65158f9658413e3e7e1e95ceed6802a5def849e2ce1976db8250529ad0: "dummy-api-key, encoded",
	d9f5032d168bd639078a4780792a40d202f926b25b4aea573a166aba3c4a737b: "Kubernetes documentation: a password, encoded",
	dc0fcf046c61640cbd1e8b999ada3262d722c2ca4bf42dceac999020ffdbb614: "Google documentation: API key, as gitleaks passes it over",
	e21b597ba6b9cafa59d9ebc4d65c0385f5eb3fa56abab2607fa76589ad849a33: "AWS documentation: secret access key",
	e4a5542bb7fd7b67e943c71ad29c34b5972c9840597e7eda53e666f44d5da0b9: "Google documentation: API key, as gitleaks passes it over",
	ea9bb1082cf95663f5faca23b8b15ef2aa0fce0a5c6df9c32dcb85b2e0a4513d: "Google documentation: API key, as gitleaks passes it over",
	eaa5581c2e8d2f4418f12e51a5d352efebe602d431f547a4aa2e21297bb24af5: "jwt.io: signature of the newer HS256 sample",
	eb540d2b6ee2a0a47c5779bc8a0141784c6b753840d4c6f4e2428a6e86e9e0b1: "Google documentation: API key, as gitleaks passes it over",
	f2d6ca16515033e5dce14eba840b979d27b5cbae24bb3e5bf484339667f86397: "Stripe documentation: older test key",
	f3318c50de6a58ccd680e43acea572f4f387bd586ce9c059ebd8947e636aeb94: "Square documentation: access token",
	f3c3964ca854e172366f81d8bdb327da487c2f8a15f954b116e28961dd6585c0: "Grafana: default secret_key of defaults.ini",
	f5c388734d28087b33b453e43c4383711da5a9948dcbb607b7bdbebc176ab7d8: "Slack documentation: webhook"
}));
/**
* Whether a value, or the signature of a JWT, is one that documentation or an emulator publishes for everybody (`known-samples.json` holds
* SHA-256 sums and says whose).
*/
function isKnownSample(value) {
	const signature = value.startsWith("eyJ") ? value.slice(value.lastIndexOf(".") + 1) : value;
	return isListed(value) || signature !== value && isListed(signature);
}
function isListed(value) {
	return known$1.has((0, (node_crypto()).createHash)("sha256").update(value).digest("hex"));
}
// src/tokens/still-to-come.ts
var verb = `
change replace fill set put insert enter add provide define supply update override overwrite generate paste copy choose pick specify configure complete
ersetzen ersetze setzen einsetzen aendern \u00e4ndern ausfuellen ausf\u00fcllen einfuegen einf\u00fcgen eintragen ergaenzen erg\u00e4nzen
remplacer remplacez remplir definir d\u00e9finir renseigner completer compl\u00e9ter modifier inserer ins\u00e9rer
cambiar cambiame c\u00e1mbiame reemplazar completar rellenar insertar poner
preencher substituir trocar troque alterar inserir
sostituire sostituisci inserire inserisci compilare modificare cambiare
invullen wijzigen vervangen aanpassen
zmien zmie\u0144 uzupelnij uzupe\u0142nij wstaw
ersatt ers\u00e4tt
`.trim().split(/\s+/).join("|");
/** What was done to a value that others fill in. */
var done = "set|filled|replaced|provided|defined|determined|decided|added|supplied|updated|overridden|overwritten|generated|injected|managed|configured|specified|completed|changed|confirmed|announced|inserted|entered|created|stored|rotated";
/** Phrases, in words with one blank between them. */
var phrases = [
	new RegExp(`^(?:please )?(?:${verb})(?: ?(?:me|it|this|that|here|in|later|value|before|with|hier|ici|aqui|qui)){1,3}\\b.{0,60}$`),
	new RegExp(`^(?:please |bitte )?(?:${verb})$`),
	new RegExp(`^(?:(?:value|needs?|has|is|still) ){0,2}(?:to|must|will|shall|should)(?: be)? ?(?:${done})\\b.{0,60}$`),
	/^tobe(?:set|filled|replaced|defined|provided|added)$/,
	new RegExp(`^(?:a|\u00e0|zu|noch zu|da|por|te|hier|bitte) (?:${verb})\\b.{0,40}$`),
	new RegExp(`^(?:auto(?:matically)? ?|randomly )?(?:${done}) (?:by|at|in|via|from|during|with|on|later)\\b.{0,60}$`),
	/^(?:auto(?:matically)? ?|randomly )?generated(?: (?:secret|password|token|value|key))?$/,
	/^(?:tbd|tba|tbc|todo|fixme|pending|missing|placeholder|redacted|replaceme|fillme|setme|unset|not set|empty)\b.{0,40}$/
];
/** Longer texts are documents. */
var longest$3 = 120;
/**
* Whether a value says, in words, that somebody has yet to fill it in: `TO_BE_SET`, `<fill me in>`, `zu-ersetzen`, `[[ injected by CI ]]`. Marks around
* and between the words count for nothing. Names and passwords that only hold such a word are none.
*/
function isStillToCome(value) {
	if (value.length > longest$3) return false;
	const words = value.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
	return !/\d/.test(words) && phrases.some((phrase) => phrase.test(words));
}
// src/tokens/pairs.ts
/**
* The hits of one object, in the same order, with `identifier` set on those that open nothing without a partner (an access key's id) whose
* partner (its secret) is not among them. Give all hits of one object at once, or of one file where there is no object.
*/
function pairHits(hits) {
	const present = new Set(hits.map((hit) => hit.family));
	return hits.map((hit) => {
		const pair = partnerOf(hit);
		return pair === void 0 || present.has(pair) ? hit : {
			...hit,
			identifier: true
		};
	});
}
/**
* Whether the hits of one object ask for a second look at it: an identifier is there whose secret was not found, since its name says too
* little. Then each text of the object is searched again with {@link import('./finder.ts').Surroundings.beside} set to the families found.
*/
function lacksPartner(hits) {
	return pairHits(hits).some((hit) => hit.identifier);
}
function partnerOf({ family }) {
	return family === void 0 ? void 0 : (require_families()).familyById(family)?.pair;
}
// src/tokens/describe-hit.ts
/**
* What a hit is called, what its tier rests on, what the token says that it opens, where it is revoked, and whether it expired before a day
* (`YYYY-MM-DD`, in UTC; the day of expiry itself still counts as valid). `token` is what stands between the hit's offsets.
*/
function describeHit(hit, token, today) {
	const family = (require_families()).familyById(hit.family);
	if (family === void 0) throw new RangeError(`no token family has the id ${hit.family}`);
	const opens = family.opens?.(token) ?? [];
	return {
		called: family.name,
		proof: hit.tier === "confirmed" ? family.evidence ?? "structure" : "shape",
		opens,
		revoke: family.revoke,
		...isExpired(opens, today) ? { expired: true } : {}
	};
}
/** Whether the latest of the expiries that a token names lies before a day. */
function isExpired(opens, today) {
	const expiries = opens.filter(({ what }) => what === "expiry").map(({ value }) => value.slice(0, 10));
	return expiries.length > 0 && expiries.every((expiry) => expiry < today);
}
// src/tokens/base64-runs.ts
/** Fewest characters that are looked at: twelve bytes, less than any token. */
var shortest$3 = 16;
/** Where a run begins, and where it ends: a loop over what is between them would run out of stack on ten megabytes. */
var beginning = /[A-Za-z0-9+/_-]{16}/g;
var foreign = /[^A-Za-z0-9+/_-]/g;
/** The base64 of a text, standard or url-safe, padded or not: all of it where it is base64 folded over lines, else run by run. */
function* base64Runs(text) {
	const whole = foldedRun(text);
	if (whole !== void 0) {
		yield whole;
		return;
	}
	for (const { from, to } of oneLineRuns(text)) {
		const bytes = decodeBase64(text.slice(from, to));
		if (bytes !== void 0) yield {
			from,
			to,
			bytes,
			positionOf: (character) => from + character
		};
	}
}
/** Runs that stand on one line, with what pads them. */
function* oneLineRuns(text) {
	for (let at = 0; at < text.length;) {
		const from = searchFrom(text, beginning, at);
		if (from === text.length) return;
		at = behindPadding(text, searchFrom(text, foreign, from + shortest$3));
		yield {
			from,
			to: at
		};
	}
}
/** Where a global expression matches next, or the end of the text. */
function searchFrom(text, expression, from) {
	expression.lastIndex = from;
	return expression.exec(text)?.index ?? text.length;
}
function behindPadding(text, end) {
	if (text.charAt(end) !== "=") return end;
	return text.charAt(end + 1) === "=" ? end + 2 : end + 1;
}
/** Whether a line is nothing but base64. The last may be short and padded. */
function isBase64Line(line) {
	const end = searchFrom(line, foreign, 0);
	return end > 0 && behindPadding(line, end) === line.length;
}
/** Folded base64 has lines of one length, but for the last: two words in a row are none. */
function foldedRun(text) {
	if (!/\s/.test(text.trim())) return void 0;
	const lines = text.split(/\s{1,1000}/).filter((line) => line !== "");
	const [first = ""] = lines;
	const last = lines.pop() ?? "";
	if (first.length < shortest$3 || last.length > first.length || !isBase64Line(last)) return void 0;
	if (lines.some((line) => line.length !== first.length || !isBase64Line(line))) return void 0;
	lines.push(last);
	const bytes = decodeBase64(lines.join(""));
	if (bytes === void 0) return void 0;
	const positions = [];
	for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 32) positions.push(index);
	const end = positions.at(-1) ?? 0;
	return {
		from: positions[0] ?? 0,
		to: end + 1,
		bytes,
		positionOf: (character) => positions[character] ?? end
	};
}
/** Base64 of either alphabet, padded or not; undefined where it is too short, of an impossible length, or of both alphabets. */
function decodeBase64(run) {
	const characters = run.replace(/=+$/, "");
	if (characters.length < shortest$3 || characters.length % 4 === 1) return void 0;
	if (/[+/]/.test(characters) && /[-_]/.test(characters)) return void 0;
	return Buffer.from(characters, "base64");
}
// src/tokens/decode.ts
var defaults = {
	longest: 65536,
	depth: 4,
	inflated: 8388608
};
/**
* Decodes what a text holds as base64 (standard, url-safe, unpadded, folded over lines), behind it gzip and UTF-16, and percent escapes, and
* so on inside of what comes out. Bytes that are no text are left out; invalid encodings are no error.
*/
function decodeValue(value, limits = {}) {
	const { longest, depth, inflated } = {
		...defaults,
		...limits
	};
	if (value.length > longest) return {
		decoded: [],
		stopped: ["longest"]
	};
	const stopped = /* @__PURE__ */ new Set();
	const decoded = [];
	let level = [{
		text: value,
		steps: [],
		origin: (stretch) => stretch
	}];
	for (let deep = 0; level.length > 0; deep++) {
		const next = level.flatMap((outer) => Array.from(decodeOnce(outer.text, inflated, () => stopped.add("inflated")), (inner) => within(outer, inner)));
		if (deep === depth && next.length > 0) stopped.add("depth");
		level = deep === depth ? [] : next;
		decoded.push(...level);
	}
	return {
		decoded,
		stopped: [...stopped]
	};
}
function within(outer, inner) {
	return {
		text: inner.text,
		steps: [...outer.steps, ...inner.steps],
		origin: (stretch) => outer.origin(inner.origin(stretch))
	};
}
function* decodeOnce(text, inflated, onBomb) {
	const percent = decodePercent(text);
	if (percent !== void 0) yield percent;
	for (const run of base64Runs(text)) {
		const bytes = run.bytes[0] === 31 && run.bytes[1] === 139 ? inflate(run.bytes, inflated, onBomb) : void 0;
		const read = readText(bytes ?? run.bytes);
		if (read === void 0) continue;
		const steps = [
			"base64",
			...bytes === void 0 ? [] : ["gzip"],
			...read.wide ? ["utf-16"] : []
		];
		yield {
			text: read.text,
			steps,
			origin: bytes === void 0 ? originIn(run, read) : () => ({
				from: run.from,
				to: run.to
			})
		};
	}
}
/** Unpacks a gzip stream, a cut one as far as it goes; undefined where nothing comes out or more than the limit would. */
function inflate(bytes, most, onBomb) {
	try {
		return (0, (node_zlib()).gunzipSync)(bytes, {
			maxOutputLength: most,
			finishFlush: (node_zlib()).constants.Z_SYNC_FLUSH
		});
	} catch (error) {
		if (error instanceof RangeError) onBomb();
		return;
	}
}
var utf8 = new TextDecoder("utf-8", {
	fatal: true,
	ignoreBOM: true
});
/** Controls that no text holds, but tab, line feed and carriage return. */
var controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;
/** Bytes as UTF-8, or as UTF-16 where a byte order mark or every second byte says so; undefined where they are no text. */
function readText(bytes) {
	const marked = bytes[0] === 255 && bytes[1] === 254 || bytes[0] === 254 && bytes[1] === 255;
	const little = marked ? bytes[0] === 255 : bytes[1] === 0;
	const big = marked ? bytes[0] === 254 : bytes[0] === 0;
	if (bytes.length >= 4 && bytes.length % 2 === 0 && (marked || little || big)) {
		const text = new TextDecoder(little ? "utf-16le" : "utf-16be", { ignoreBOM: true }).decode(marked ? bytes.subarray(2) : bytes);
		return controls.test(text) || text.includes("\ufffd") ? void 0 : {
			text,
			wide: true,
			mark: marked ? 2 : 0
		};
	}
	try {
		const text = utf8.decode(bytes);
		return controls.test(text) ? void 0 : {
			text,
			wide: false,
			mark: 0
		};
	} catch {
		return;
	}
}
/** Where characters of what a run holds stand in the run's text: each base64 character carries six bits. */
function originIn(run, read) {
	const bytesBefore = (end) => read.mark + (read.wide ? end * 2 : Buffer.byteLength(read.text.slice(0, end)));
	return ({ from, to }) => ({
		from: run.positionOf(Math.floor(bytesBefore(from) * 8 / 6)),
		to: run.positionOf(Math.ceil(bytesBefore(to) * 8 / 6) - 1) + 1
	});
}
var escaped = /%[0-9A-Fa-f]{2}/;
/** A text with its percent escapes resolved; undefined where it has none or they are no UTF-8. */
function decodePercent(text) {
	if (!escaped.test(text)) return void 0;
	const starts = [];
	let plain = "";
	for (const match of text.matchAll(/(?:%[0-9A-Fa-f]{2})+|[^%]+|%/g)) {
		const [piece] = match;
		const resolved = escaped.test(piece) ? unescapePercent(piece) : piece;
		if (resolved === void 0) return void 0;
		const width = piece.length / Math.max(1, resolved.length);
		for (let index = 0; index < resolved.length; index++) starts.push(match.index + Math.floor(index * width));
		plain += resolved;
	}
	starts.push(text.length);
	return {
		text: plain,
		steps: ["percent"],
		origin: ({ from, to }) => ({
			from: starts[from] ?? 0,
			to: starts[to] ?? text.length
		})
	};
}
function unescapePercent(piece) {
	try {
		const resolved = decodeURIComponent(piece);
		return controls.test(resolved) ? void 0 : resolved;
	} catch {
		return;
	}
}
// src/tokens/authorization.ts
/** The value of an Authorization header (RFC 9110, 11.4), which is a credential by its scheme. */
var header = /^\s*(?:Bearer|Basic|Token|ApiKey)\s+(\S+)\s*$/i;
/** What stands behind the scheme of an Authorization header's value; undefined for any other text. */
function behindScheme(value) {
	return header.exec(value)?.[1];
}
// src/tokens/disproven.ts
/**
* Whether all of a literal has the exact form of tokens that carry a proof, and every such family refutes it, one of them by a proof that
* silences: an invented GitHub token, an unsigned JWT, a key of Supabase that is public. Such a literal is no credential of another kind either.
*/
function isDisproven(literal) {
	const formed = (require_families()).families.filter((family) => family.keywords.some((keyword) => literal.includes(keyword)) && isWhole(family, literal));
	return formed.some((family) => family.refutationSilences) && formed.every((family) => family.prove?.(literal) === "refuted");
}
/** What stands behind the beginning of a known kind of token, `SWMTKN-1-` or `hf_`; undefined where a literal begins with none. */
function behindHead$1(literal) {
	const heads = (require_families()).families.flatMap(({ keywords }) => keywords.filter((keyword) => /[-_.]$/.test(keyword) && literal.startsWith(keyword)));
	return heads.length === 0 ? void 0 : literal.slice(Math.max(...heads.map((head) => head.length)));
}
function isWhole(family, literal) {
	return new RegExp(`^(?:${family.form.source})$`, family.form.flags).test(literal);
}
// src/tokens/never-credential.ts
/** By how many bits what is left of a path without its ids has to look drawn to be none: base64 holds slashes too. */
var surplusOfPath = 4;
/** The same for what has the shape of Kubernetes names: small letters and digits between hyphens, full stops and slashes. */
var surplusOfName = 30;
/** What says by its form that it is a hash, an address, a number, a date, a version, JSON, a list, a line of armour, or public. */
var forms = [
	/^(?:sha(?:1|256|384|512)|md5|blake2b)[:-]/i,
	/^(?:[a-z][a-z0-9+.-]{1,20}:\/\/|data:|mailto:|urn:|arn:)/i,
	/@sha256:[0-9a-f]{64}$/,
	/^[\w.-]{1,64}:(?:\/[a-z0-9._%-]{1,64}){1,20}\/?$/,
	/^__(?:Host|Secure)-[\w-]{1,64}$/,
	/^[A-Za-z0-9._%+-]{1,64}@(?:[A-Za-z0-9-]{1,63}\.){1,10}[A-Za-z]{2,24}$/,
	/^(?=[^.]{0,63}[a-z])[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,10}\.?:\d{1,5}$/,
	/^[\d.,:+TZ-]{1,64}$/,
	/^\{.*\}$|^\[.*\]$/,
	/^-----(?:BEGIN|END)\b/,
	/^\d{4}-\d\d-\d\d[T ][\d:.]{4,20} ?[A-Z]{2,5}$/,
	/^v?\d{1,5}(?:\.\d{1,5}){1,3}(?:[-+][A-Za-z0-9.-]{1,64})?$/,
	/^[\d*/,-]{1,20}(?:\s+[\w*/,-]{1,20}){4}$/,
	/^(?:[A-Z]{2,8}|[a-z]{2,12})(?:,(?:[A-Z0-9]{2,8}|[a-z0-9]{2,12})){1,40}$/,
	/^pk\.eyJ1[A-Za-z0-9_-]{10,400}\.[A-Za-z0-9_-]{22}$|^pub[0-9a-f]{32}$/,
	/^(?:age1|ssh-(?:rsa|ed25519|dss)|ecdsa-sha2-|pk_(?:live|test)_|pk-lf-|phc_|sb_publishable_|MII[A-Za-z0-9+/]{6}|LS0tLS1CRUdJTi|iVBORw0KGgo|\/9j\/|R0lGOD|UEsDB|H4sI|AAAAB3NzaC1|AAAAC3NzaC1)/
];
/** Whether a literal says by its form that it is no credential. Kubernetes names and paths, which random characters may look like, must look written. */
function isNeverCredential(literal) {
	return forms.some((form) => form.test(literal)) || isPath(literal) || isName$1(literal) || isPattern(literal);
}
var identifier = /^(?:[0-9a-f]{7,128}|\d+|v?\d+(?:\.\d+){1,3}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;
/** Paths, image references, addresses without a scheme: segments between slashes, those that are ids by their own form left aside. */
function isPath(literal) {
	if (!literal.includes("/") || !/^[A-Za-z0-9._~@%+:=,/-]+$/.test(literal)) return false;
	return drawnBits(literal.split(/[/:@=-]/).filter((segment) => segment !== "" && !identifier.test(segment)).join("/")) < surplusOfPath;
}
function isName$1(literal) {
	return /^[~.]{0,2}\/?[a-z0-9]{1,40}(?:[-._:/][a-z0-9]{1,40})+\/?$/.test(literal) && drawnBits(literal) < surplusOfName;
}
/** Regular expressions: two signs of one, as passwords may hold one by chance. */
function isPattern(literal) {
	return (literal.match(/^\^|\$$|\.[*+]|\[\^|\(\?[:=!<]|\\[.dwsbS]|\[(?:a-z|A-Z|0-9)|[\])][*+?]|\{\d+,?\d*\}/g)?.length ?? 0) >= 2;
}
// src/tokens/random-literal.ts
/** Shorter literals say too little; longer ones are documents. */
var shortest$2 = 12;
var longest$2 = 4096;
/** By how many bits a literal has to look more like drawn characters than like written ones, by where it stands. */
var surplus$1 = {
	named: 4,
	secret: 8,
	elsewhere: 14
};
/** What share of a literal may be words before it counts as written. */
var wordy = .34;
/** Hashes and ids that stand everywhere: a credential only under a credential's name. */
var identifiers = /^(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?:[0-9a-f]{7,12}|[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{48}|[0-9a-f]{56}|[0-9a-f]{64}|[0-9a-f]{96}|[0-9a-f]{128}))$/i;
/** What a provider puts in front of hexadecimal digits: `key-`, `sk-`, `acme_live_`. */
var behindHead = /^(?!sha|md5|blake)[A-Za-z][A-Za-z0-9]{0,11}(?:[-_.][A-Za-z0-9]{1,8}){0,2}[-_.]([0-9a-f]{24,64}|[0-9A-F]{24,64})$/;
/**
* Whether a literal that has no shape of its own was drawn and not written: long enough, no reference, no placeholder, no name, address, hash
* or public value, with the floors of its alphabet and the letters in an order that words do not have. Base64 of a text is none: what it holds
* is for the caller to decode and judge. UUIDs and hexadecimal hashes count only under a name that says credential.
*/
function isRandomLiteral(value, surroundings) {
	const whole = value.trim();
	const named = surroundings.name !== void 0 && (require_core()).mayHoldDrawn(surroundings.name);
	const literal = named ? behindHead.exec(whole)?.[1] ?? whole : whole;
	if (literal.length < shortest$2 || literal.length > longest$2 || !/^[\x21-\x7e]+$/.test(literal)) return false;
	if (identifiers.test(literal)) return named && literal.length >= 16 && isDrawn$1(literal.replaceAll("-", ""));
	if (isReference(literal) || isNeverCredential(literal) || isEncodedText(literal)) return false;
	const place = named ? "named" : surroundings.secret ? "secret" : "elsewhere";
	return isDrawn$1(literal) && drawnBits(literal) > surplus$1[place] && wordCoverage(literal) < wordy;
}
function isDrawn$1(literal) {
	return passesByItself(literal) && !isPlaceholder(literal) && !isKnownSample(literal);
}
/** Shorter pieces say too little by themselves. */
var shortestPiece = 16;
/** What share of a literal its drawn pieces make up, at least. */
var mostly = .7;
/** Whether a literal passes the floors of its alphabet, or most of it does in pieces, each those of its own: hexadecimal digits, a full stop, letters. */
function passesByItself(literal) {
	if ((require_families()).passesFloors(literal, alphabetOf(literal))) return true;
	return literal.split(/[-_.:]/).filter((piece) => piece.length >= shortestPiece && (require_families()).passesFloors(piece, alphabetOf(piece))).reduce((sum, piece) => sum + piece.length, 0) >= literal.length * mostly;
}
/** The smallest alphabet that holds all characters of a literal; its floors are the lowest that can be asked. */
function alphabetOf(literal) {
	if (/^\d+$/.test(literal)) return "digits";
	if (/^[0-9a-f]+$/.test(literal)) return "lowerHex";
	if (/^[0-9A-F]+$/.test(literal)) return "upperHex";
	if (/^[a-z]+$/.test(literal)) return "lower";
	if (/^[A-Z]+$/.test(literal)) return "upper";
	if (/^[0-9a-z]+$/.test(literal)) return "lowerAlnum";
	if (/^[0-9A-Z]+$/.test(literal)) return "upperAlnum";
	return /^[A-Za-z]+$/.test(literal) ? "letters" : "base62";
}
// src/tokens/judge-literal.ts
/** A variable with its value: all of a text, as in an env file of one line. */
var assignment = /^(?:export\s{1,9})?([A-Za-z_][A-Za-z0-9_.-]{2,80})=["']?([^\s"']+)["']?$/;
/** What keys that programs make look like: nothing in it parts words. */
var key = /^[A-Za-z0-9+/]{20,}={0,2}$/;
/**
* `likely` for a literal without a shape of its own, decoded and whole, that looks drawn at random, stands under a name that says credential or
* where secrets belong, and that no proof of its own form refutes. Base64 of a text never is: what it holds is for the caller to ask about.
*/
function judgeLiteral(value, { name, secret = false }) {
	const bare = behindScheme(value);
	if (bare !== void 0) return judgeLiteral(bare, {
		name: "token",
		secret
	});
	const [, variable, assigned] = assignment.exec(value.trim()) ?? [];
	if (variable !== void 0 && assigned !== void 0 && drawnBits(variable) < 0) return judgeLiteral(assigned, {
		name: variable,
		secret
	});
	if (name !== void 0 && (require_core()).isSecretAlone(name) && !isObjectName(value.trim())) return judgeLiteral(value, {
		name: "token",
		secret
	});
	if (name !== void 0 && (require_core()).holdsPublic(name) && !(require_core()).holdsCredential(name)) return void 0;
	if (!secret && (name === void 0 || !(require_core()).mayHoldDrawn(name))) return void 0;
	if (name !== void 0 && !(require_core()).holdsCredential(name) && (require_core()).mayHoldDrawn(name) && !key.test(value.trim())) return void 0;
	return isRandomLiteral(value, {
		...name === void 0 ? {} : { name },
		secret
	}) && !isDisproven(value.trim()) && !isDisguised(value) ? "likely" : void 0;
}
/** Whether an object can be called so. Hashes could be names too, and are none. https://kubernetes.io/docs/concepts/overview/working-with-objects/names/ */
function isObjectName(value) {
	return /^[a-z0-9](?:[-a-z0-9.]{0,251}[a-z0-9])?$/.test(value) && !/^[0-9a-f]{32,}$/.test(value);
}
/** What people write for letters, to make a password of a word. */
var disguises = {
	"0": "o",
	"1": "i",
	"3": "e",
	"4": "a",
	"5": "s",
	"7": "t",
	"@": "a",
	$: "s",
	"!": "i"
};
/** Whether a literal is made of words in the spelling of passwords: `p@ssw0rd1234`. */
function isDisguised(value) {
	return wordCoverage(value.replace(/[013457@$!]/g, (sign) => disguises[sign] ?? sign)) > .5;
}
// src/tokens/written-password.ts
/** Shorter literals are words and numbers, longer ones documents. */
var shortest$1 = 8;
var longest$1 = 256;
/** Behind the heads of the shortest tokens stand twice as many characters. */
var longestStump = 12;
/** Words by which a person says that a value is still to come, or that there is none. */
var fillers = new Set("changeme change replace replaceme placeholder example examples sample dummy fake todo tbd redacted removed hidden masked insert enter fill update set put your yours yourself my here fixme null none nil undefined unset empty default disabled enabled required optional true false xxx xxxx xxxxx test testing foo bar baz foobar something anything whatever value string".split(" "));
/** A part of a value that is filled in later: what is left of such a value are addresses and options. */
var filledIn = /\$\(|\$\{|\{\{/;
/**
* Whether what stands under a credential's name is a password as people write them (`hunter2pw`, `Summer2024!`), and no reference, name, phrase,
* filler, beginning of a token, or its own name once more.
*/
function isWrittenPassword(value, name) {
	const literal = (behindScheme(value) ?? value).trim();
	if (literal.length < shortest$1 || literal.length > longest$1 || !/^[\x20-\x7e]+$/.test(literal) || /\s.*\s/.test(literal)) return false;
	if (filledIn.test(literal) || isReference(literal) || isNeverCredential(literal)) return false;
	if (isEncodedText(literal) || isKnownSample(literal)) return false;
	const rest = behindHead$1(literal) ?? literal;
	if (rest !== literal && rest.length < longestStump) return false;
	return ![literal, rest].some((one) => saysNothingYet(one) || isName(one)) && !echoes(literal, name);
}
/** `mysecretpassword`, `base64encodedsecret`, `ThisIsMyVerySecretKey!`: nothing but what the value is. At most so long, as its words are parts of each other. */
var speaksOfItself = /^(?=[A-Za-z0-9_-]{8,48}!?$)(?:my|the|your|our|very|super|top|some|this|is|not?|auto|base64|encoded|random(?:ly)?|generated|secret|password|passwd|token|key|api|app|value|string|long|real|demo|test|[_-])+!?$/i;
/** `changeme`, `your-password`, `xxxxxxxx`, `<password>`, `***`, `abcd1234`. */
function saysNothingYet(literal) {
	if (/^<.*>$|^\[.*\]$|^\{.*\}$|^\\?<.*>$|&lt;.*&gt;|\*{3}|\.{3}/.test(literal)) return true;
	if (isFiller(literal) || isFiller(longestPart(literal)) || isStillToCome(literal) || speaksOfItself.test(literal)) return true;
	return literal.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase().split(/[^a-z]+/).some((word) => fillers.has(word) || /^(?:change|copy|define|fill|generate|override|overwrite|paste|provide|put|replace|set|supply|update)(?:me|this|it|in|here)|^your(?:pass|token|secret|key)/.test(word));
}
/** What Secrets, keys and variables are called, and phrases: words between hyphens, dots, or all capitals; and what refers to one. */
function isName(literal) {
	if (/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(literal) || /^[A-Z]+$/.test(literal) && wordCoverage(literal) >= .5) return true;
	if (/^[A-Za-z]+(?:[-_. ][A-Za-z]+)+$/.test(literal) && drawnBits(literal) < 0) return true;
	if (/^[a-z][a-z0-9]*(?:[-_.][a-z0-9]+)+$/.test(literal)) return wordCoverage(literal) > .5;
	return /^[a-z]+(?:[A-Z][a-z]+)+$/.test(literal) || /^[\w.-]+(?:\/[\w.-]+)+$|^\[.*\]$|^[\w.]+(?:\(.*\)|\[.*\])$/.test(literal);
}
/** `password: Password`, `db_password: db-password`. */
function echoes(literal, name) {
	const plain = (text) => text.toLowerCase().replace(/[^a-z0-9]/g, "");
	return plain(name).includes(plain(literal));
}
// src/tokens/drawn-runs.ts
/** Shorter literals say too little to be told from words. */
var shortest = 12;
/** Longer ones are looked at in part: what was drawn is so from the beginning. */
var longest = 512;
/** What any judgement asks of a literal at least: by how many bits it has to look drawn. */
var surplus = 4;
/** By character code: 0 what parts words, 1 small letters, 2 capitals, 3 digits, 4 signs that names and lists have, 5 all others. */
var kinds = Uint8Array.from({ length: 256 }, (_, code) => kindOf(String.fromCharCode(code)));
function kindOf(character) {
	if (/[a-z]/.test(character)) return 1;
	if (/[A-Z]/.test(character)) return 2;
	if (/[0-9]/.test(character)) return 3;
	if (/[-_./:,=()[\]{}\\]/.test(character)) return 4;
	return /[!-~]/.test(character) && !/["'`]/.test(character) ? 5 : 0;
}
var members = kinds.map((kind) => kind === 0 ? 0 : 1);
/**
* Whether anything between white space and quotation marks, or a part of it, may look drawn to whoever judges it: if not, nothing in a text is a literal
* that does. Most words and names are passed over without a closer look; the others are remembered, as names repeat.
*/
function holdsDrawnRun(text) {
	for (let run = (require_core()).nextRun(text, members, shortest, 0); run !== void 0; run = (require_core()).nextRun(text, members, shortest, run.to)) {
		const { from, to } = run;
		if (isVaried(text, bare(text, run)) && isDrawn(text.slice(from, Math.min(to, from + longest)))) return true;
	}
	return false;
}
/** What opens and closes brackets and ends sentences, which tells nothing where words begin and end. */
var opening = new Set(Buffer.from("([{<*|\\"));
var closing = new Set(Buffer.from(")]}>*|,;.:\\"));
function bare(text, { from, to }) {
	let [start, end] = [from, to];
	while (start < end && opening.has(text.charCodeAt(start))) start++;
	while (end > start && closing.has(text.charCodeAt(end - 1))) end--;
	return {
		from: start,
		to: end
	};
}
/**
* Whether a run has a sign that names do not have, or many, goes from one kind of character to another as words do not, or on and on in one kind.
* Neither a capital before a word nor a sign between words tells anything.
*/
function isVaried(text, { from, to }) {
	let last = 0;
	let same = 0;
	let signs = 0;
	for (let index = from; index < to; index++) {
		const kind = kinds[text.charCodeAt(index)] ?? 0;
		if (kind === 5 && !isVariable(text, index)) return true;
		if (kind > 3) signs++;
		if (kind === last) {
			if (++same === shortest && kind < 4) return true;
			continue;
		}
		if (last !== 0 && last < 4 && kind < 4 && !(last === 2 && kind === 1)) return true;
		same = 1;
		last = kind;
	}
	return signs * manySigns > to - from;
}
/** Words and names have at most one sign for so many characters. */
var manySigns = 4;
/** `$(NAME)`, `${NAME}`. */
function isVariable(text, index) {
	if (text.charCodeAt(index) !== 36) return false;
	const next = text.charCodeAt(index + 1);
	return next === 40 || next === 123;
}
var known = /* @__PURE__ */ new Map();
var mostKnown = 2e4;
/** Digests stand everywhere, and say themselves what they are. */
var digest = /(?:sha(?:1|256|384|512)|md5)[:-][A-Za-z0-9+/]{16,}={0,2}/g;
/** What parts the words of addresses, lists and command lines, and the pieces of a literal. */
var separators = [
	/[,;|&=(){}[\]<>\\]+/,
	/[,;|&=(){}[\]<>\\:@/#?]+/,
	/[,;|&=(){}[\]<>\\:@/#?._-]+/
];
/** So many signs of a run are tried as the one that gives a value. */
var mostGiven = 16;
/** Ids and keys of few different digits may look written. */
var hexadecimal = /(?=[0-9-]*[A-Fa-f])[0-9A-Fa-f-]{16}/;
function isDrawn(run) {
	const before = known.get(run);
	if (before !== void 0) return before;
	const left = run.replace(digest, " ");
	const is = [.../* @__PURE__ */ new Set([
		left,
		...valuesIn(left),
		...separators.flatMap((separator) => left.split(separator))
	])].some(mayBeDrawn);
	if (known.size >= mostKnown) known.clear();
	if (!is) known.set(Buffer.from(run).toString(), is);
	return is;
}
function mayBeDrawn(part) {
	if (part.length < shortest || !/[A-Za-z0-9]/.test(part)) return false;
	const inner = bare(part, {
		from: 0,
		to: part.length
	});
	return isVaried(part, inner) && (hexadecimal.test(part) || drawnBits(part.slice(inner.from, inner.to)) > surplus);
}
/** What stands behind each sign of a run that can give a value, up to its end. */
function valuesIn(run) {
	return Array.from(run.matchAll(/[,;|&=(){}[\]<>\\:@]/g), ({ index }) => run.slice(index + 1)).slice(0, mostGiven);
}
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
var markers_exports = /* @__PURE__ */ (require_rolldown_runtime()).__exportAll({ expandMarkers: () => expandMarkers });
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
		const shown = typeof done === "string" ? done : (node_buffer()).Buffer.from(done).toString("latin1");
		const before = text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset);
		return /^\s+$/.test(before) ? shown.trimEnd().replaceAll("\n", `\n${before}`) : shown;
	});
}
function made(source, of, number) {
	const random = seededRandom((0, (node_crypto()).createHash)("sha256").update(`${source}:${of}${number}`).digest().readUInt32LE());
	if (source === "token") {
		const family = (require_families()).familyById(of);
		if (family === void 0) throw new Error(`there is no token family ${of}`);
		return family.sample(random);
	}
	if (source === "expired") return (require_families()).writeJwt(random, {
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
	base64: (inner) => (node_buffer()).Buffer.from(inner).toString("base64"),
	base64url: (inner) => (node_buffer()).Buffer.from(inner).toString("base64url"),
	gzip: (inner) => (0, (node_zlib()).gzipSync)(inner),
	utf16: (inner) => (node_buffer()).Buffer.from(`\ufeff${textOf(inner)}`, "utf16le"),
	newline: (inner) => `${textOf(inner)}\n`,
	/** As it stands between double quotes. */
	json: (inner) => JSON.stringify(textOf(inner)).slice(1, -1),
	/** With its last character changed: what has a checksum loses it. */
	broken: (inner) => textOf(inner).replace(/.$/, (last) => last === "0" ? "1" : "0"),
	dotenv: (inner) => `LOG_LEVEL=info\nAPI_TOKEN=${textOf(inner)}\n`,
	docker: (inner) => {
		const auth = (node_buffer()).Buffer.from(`robot:${textOf(inner)}`).toString("base64");
		return JSON.stringify({ auths: { "registry.shop.test": { auth } } });
	},
	kubeconfig: (inner) => `apiVersion: v1\nkind: Config\nclusters:\n  - name: shop\n    cluster:\n      server: https://api.shop.test:6443\nusers:\n  - name: robot\n    user:\n      token: ${textOf(inner)}\n`,
	helm: (inner) => {
		const release = JSON.stringify({
			name: "shop",
			config: { adminToken: textOf(inner) },
			manifest: ""
		});
		return (node_buffer()).Buffer.from((0, (node_zlib()).gzipSync)(release)).toString("base64");
	}
};
function wrap(name, inner) {
	const found = Object.entries(wrappings).find(([known]) => known === name)?.[1];
	if (found === void 0) throw new Error(`there is no wrapping ${name}`);
	return found(inner);
}
function textOf(inner) {
	return typeof inner === "string" ? inner : (node_buffer()).Buffer.from(inner).toString();
}
Object.defineProperty(exports, "alphabets", {
	enumerable: true,
	get: function() {
		return alphabets;
	}
});
Object.defineProperty(exports, "decodeValue", {
	enumerable: true,
	get: function() {
		return decodeValue;
	}
});
Object.defineProperty(exports, "describeHit", {
	enumerable: true,
	get: function() {
		return describeHit;
	}
});
Object.defineProperty(exports, "drawnBits", {
	enumerable: true,
	get: function() {
		return drawnBits;
	}
});
Object.defineProperty(exports, "holdsDrawnRun", {
	enumerable: true,
	get: function() {
		return holdsDrawnRun;
	}
});
Object.defineProperty(exports, "isEncodedText", {
	enumerable: true,
	get: function() {
		return isEncodedText;
	}
});
Object.defineProperty(exports, "isFiller", {
	enumerable: true,
	get: function() {
		return isFiller;
	}
});
Object.defineProperty(exports, "isInsideBase64", {
	enumerable: true,
	get: function() {
		return isInsideBase64;
	}
});
Object.defineProperty(exports, "isKnownSample", {
	enumerable: true,
	get: function() {
		return isKnownSample;
	}
});
Object.defineProperty(exports, "isPlaceholder", {
	enumerable: true,
	get: function() {
		return isPlaceholder;
	}
});
Object.defineProperty(exports, "isReference", {
	enumerable: true,
	get: function() {
		return isReference;
	}
});
Object.defineProperty(exports, "isStillToCome", {
	enumerable: true,
	get: function() {
		return isStillToCome;
	}
});
Object.defineProperty(exports, "isWritten", {
	enumerable: true,
	get: function() {
		return isWritten;
	}
});
Object.defineProperty(exports, "isWrittenPassword", {
	enumerable: true,
	get: function() {
		return isWrittenPassword;
	}
});
Object.defineProperty(exports, "judgeLiteral", {
	enumerable: true,
	get: function() {
		return judgeLiteral;
	}
});
Object.defineProperty(exports, "lacksPartner", {
	enumerable: true,
	get: function() {
		return lacksPartner;
	}
});
Object.defineProperty(exports, "longestPart", {
	enumerable: true,
	get: function() {
		return longestPart;
	}
});
Object.defineProperty(exports, "markers_exports", {
	enumerable: true,
	get: function() {
		return markers_exports;
	}
});
Object.defineProperty(exports, "pairHits", {
	enumerable: true,
	get: function() {
		return pairHits;
	}
});
