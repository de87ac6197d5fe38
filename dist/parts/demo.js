require("./rolldown-runtime.js");
let require_git$loaded;
const require_git = () => (require_git$loaded ??= require("./git.js"));
let require_temporary$loaded;
const require_temporary = () => (require_temporary$loaded ??= require("./temporary.js"));
let require_start$loaded;
const require_start = () => (require_start$loaded ??= require("./start.js"));
let require_diff$loaded;
const require_diff = () => (require_diff$loaded ??= require("./diff.js"));
let require_shipped_folder$loaded;
const require_shipped_folder = () => (require_shipped_folder$loaded ??= require("./shipped-folder.js"));
let node_fs$loaded;
const node_fs = () => (node_fs$loaded ??= require("node:fs"));
let node_path$loaded;
const node_path = () => (node_path$loaded ??= require("node:path"));
let node_stream$loaded;
const node_stream = () => (node_stream$loaded ??= require("node:stream"));
// src/commands/demo.ts
/** `demo`: a throw-away repository of a web shop, a change of it, and the real `diff` on that change. */
async function demo(person) {
	const shop = (require_shipped_folder()).shippedFolder("fixtures/demo");
	if (shop === void 0) throw new (require_start()).UserError("The demo is not part of this installation.", { hint: "Run it in a checkout of Kubelatch." });
	return (require_temporary()).withTemporaryFolder(async ({ path: folder }) => {
		const surroundings = {
			...person,
			directory: folder,
			environment: withoutGit(person.environment, folder)
		};
		await makeRepository((0, (node_path()).join)(shop, "base"), folder, surroundings);
		replaceFiles((0, (node_path()).join)(shop, "head"), folder);
		await fillMarkers(folder);
		const changed = (await git(folder, surroundings, [
			"diff",
			"--stat=72",
			"HEAD"
		])).replaceAll(/^/gm, "  ").trimEnd();
		if (!await (require_start()).print(`A web shop and a change of it, in a throw-away repository:\n\n  $ git diff --stat\n${changed}\n\n  $ kubelatch diff\n\n`, surroundings)) return 0;
		const { stream, text } = collecting();
		const closing = `Exit status ${await (require_diff()).diff(void 0, void 0, false, {}, {
			...surroundings,
			stdout: stream
		})}: this change would not be merged. Run kubelatch diff in a repository of yours.`;
		await (require_start()).print(`${text()}\n${closing}\n`, surroundings);
		return 0;
	});
}
/** A stream that keeps what it is given. */
function collecting() {
	const chunks = [];
	return {
		stream: new (node_stream()).Writable({ write(chunk, _encoding, done) {
			chunks.push(chunk);
			done();
		} }),
		text: () => Buffer.concat(chunks).toString()
	};
}
/** An environment in which git knows no repository but the folder's (a hook's would be written to) and no config of the person. */
function withoutGit(environment, home) {
	return {
		...Object.fromEntries(Object.entries(environment).filter(([name]) => !name.startsWith("GIT_"))),
		HOME: home
	};
}
async function makeRepository(from, folder, surroundings) {
	await git(folder, surroundings, [
		"init",
		"--quiet",
		"--initial-branch=main"
	]);
	(0, (node_fs()).cpSync)(from, folder, { recursive: true });
	await git(folder, surroundings, ["add", "--all"]);
	await git(folder, surroundings, [
		"-c",
		"user.name=Web Shop",
		"-c",
		"user.email=shop@example.org",
		"-c",
		"commit.gpgsign=false",
		"commit",
		"--quiet",
		"--message=Web shop"
	]);
}
/** The head tree in place of the base's: what it does not have is deleted. */
function replaceFiles(from, folder) {
	for (const name of [
		"apps",
		"overlays",
		"platform",
		".github"
	]) if ((0, (node_fs()).existsSync)((0, (node_path()).join)(folder, name))) (0, (node_fs()).rmSync)((0, (node_path()).join)(folder, name), { recursive: true });
	(0, (node_fs()).cpSync)(from, folder, { recursive: true });
}
/** Credentials of no account in place of their markers: none is ever part of this repository. */
async function fillMarkers(folder) {
	const { expandMarkers } = await Promise.resolve().then(() => require("./tokens.js")).then((n) => n.markers_exports);
	for (const entry of (0, (node_fs()).readdirSync)(folder, {
		recursive: true,
		withFileTypes: true
	})) {
		const path = (0, (node_path()).join)(entry.parentPath, entry.name);
		if (!entry.isFile() || !entry.name.endsWith(".yaml")) continue;
		const text = (0, (node_fs()).readFileSync)(path, "utf8");
		const filled = expandMarkers(text);
		if (filled !== text) (0, (node_fs()).writeFileSync)(path, filled);
	}
}
async function git(directory, { environment }, args) {
	const answer = await (require_git()).runGit({
		directory,
		environment
	}, args);
	if (answer.status !== 0) throw new (require_start()).UserError("The demo\u2019s repository could not be made.", { hint: `git said: ${answer.stderr.split("\n", 1)[0] ?? ""}` });
	return answer.stdout.toString();
}
exports.demo = demo;
