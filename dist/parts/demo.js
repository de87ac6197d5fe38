import { o as runGit } from "./git.js";
import { t as withTemporaryFolder } from "./temporary.js";
import { Jn as UserError, Tt as print } from "./core.js";
import { t as diff } from "./diff2.js";
import { t as shippedFolder } from "./shipped-folder.js";
import { cpSync, existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Writable } from "node:stream";
// src/commands/demo.ts
/** `demo`: a throw-away repository of a web shop, a change of it, and the real `diff` on that change. */
async function demo(person) {
	const shop = shippedFolder("fixtures/demo");
	if (shop === void 0) throw new UserError("The demo is not part of this installation.", { hint: "Run it in a checkout of Kubelatch." });
	return withTemporaryFolder(async ({ path: folder }) => {
		const surroundings = {
			...person,
			directory: folder,
			environment: withoutGit(person.environment, folder)
		};
		await makeRepository(join(shop, "base"), folder, surroundings);
		replaceFiles(join(shop, "head"), folder);
		await fillMarkers(folder);
		const changed = (await git(folder, surroundings, [
			"diff",
			"--stat=72",
			"HEAD"
		])).replaceAll(/^/gm, "  ").trimEnd();
		if (!await print(`A web shop and a change of it, in a throw-away repository:\n\n  $ git diff --stat\n${changed}\n\n  $ kubelatch diff\n\n`, surroundings)) return 0;
		const { stream, text } = collecting();
		const closing = `Exit status ${await diff(void 0, void 0, false, {}, {
			...surroundings,
			stdout: stream
		})}: this change would not be merged. Run kubelatch diff in a repository of yours.`;
		await print(`${text()}\n${closing}\n`, surroundings);
		return 0;
	});
}
/** A stream that keeps what it is given. */
function collecting() {
	const chunks = [];
	return {
		stream: new Writable({ write(chunk, _encoding, done) {
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
	cpSync(from, folder, { recursive: true });
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
	]) if (existsSync(join(folder, name))) rmSync(join(folder, name), { recursive: true });
	cpSync(from, folder, { recursive: true });
}
/** Credentials of no account in place of their markers: none is ever part of this repository. */
async function fillMarkers(folder) {
	const { expandMarkers } = await import("./markers.js");
	for (const entry of readdirSync(folder, {
		recursive: true,
		withFileTypes: true
	})) {
		const path = join(entry.parentPath, entry.name);
		if (!entry.isFile() || !entry.name.endsWith(".yaml")) continue;
		const text = readFileSync(path, "utf8");
		const filled = expandMarkers(text);
		if (filled !== text) writeFileSync(path, filled);
	}
}
async function git(directory, { environment }, args) {
	const answer = await runGit({
		directory,
		environment
	}, args);
	if (answer.status !== 0) throw new UserError("The demo\u2019s repository could not be made.", { hint: `git said: ${answer.stderr.split("\n", 1)[0] ?? ""}` });
	return answer.stdout.toString();
}
export { demo };
