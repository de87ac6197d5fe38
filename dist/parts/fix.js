import { Cn as plainText, E as runCheck, En as closing, Gt as Lines, Rn as UserError, fn as writeStream, g as diskReader, gt as coverPath, i as openFiles, jn as makeVisible, pn as writeWholeFile, q as overlay, r as projectRoot, vn as coverTokens, wt as setFlags, xt as policyFlags, y as loadPolicy, zt as catalogue } from "./core.js";
import { t as combineFixes } from "./combine.js";
import { resolve } from "node:path";
import { readFile } from "node:fs/promises";
// src/commands/tell-fixes.ts
/** What `fix` says: each fix with its place, and what is left. Lines of files are not shown, as one that is mended may hold a credential. */
function tellFixes(mended, left, isDry) {
	const lines = mended.flatMap(({ fixes }) => [...fixes].sort((a, b) => startOf(a) - startOf(b)).map(tellFix));
	const open = left.findings.filter(({ status }) => status === "new").length;
	const count = lines.length;
	const findings = count === 1 ? "1 finding" : `${count} findings`;
	const done = count === 0 ? "nothing to fix" : `${findings} ${isDry ? "can be fixed" : "fixed"}`;
	const rest = open === 0 ? "" : `; ${open} ${open === 1 ? "finding is" : "findings are"} left: see kubelatch check`;
	return [
		...lines,
		`${done}${rest}`,
		""
	].join("\n");
}
function tellFix(fix) {
	const { path, text, finding } = fix;
	const line = new Lines(text).lineOf(startOf(fix));
	return `${makeVisible(coverPath(path))}:${line}  ${finding.report.rule}  ${coverTokens(plainText(finding.report.help))}`;
}
function startOf({ cuts }) {
	return Math.min(...cuts.map(({ from }) => from));
}
// src/commands/fix.ts
/** More rounds are not needed by anything that a person wrote. */
var mostRounds = 20;
/** How often files may be checked again in one round. */
var proofs = 200;
/**
* `fix [--dry-run] [PATH...]`: applies proven fixes to files on disk, again and again until none is left. A fix that leaves its finding, or
* adds another, is not applied. The status is that of what is left: 1 where something that fails a check is.
*/
async function fix(paths, flags, surroundings) {
	if (paths.includes("-")) throw new UserError("Standard input cannot be fixed in place.", {
		hint: "Name files or folders.",
		status: 3
	});
	const root = projectRoot(surroundings.directory);
	const tree = openFiles(paths.length === 0 ? ["."] : paths, {
		directory: surroundings.directory,
		root
	});
	const loaded = await loadPolicy({
		rules: catalogue,
		read: diskReader(root, flags, surroundings)
	});
	const policy = setFlags(loaded, policyFlags(flags));
	return closing(tree, async () => {
		const checkAgain = (after) => runCheck({
			trees: {
				after,
				names: { after: "files" }
			},
			policy,
			loaded,
			kubeconform: flags.kubeconform,
			proofs
		}, surroundings);
		const { mended, left } = await mendAll(tree, checkAgain);
		if (flags.dryRun !== true) for (const file of mended) await writeBack(root, file);
		await writeStream(surroundings.stdout, tellFixes(mended, left.report, flags.dryRun === true));
		return statusOf(left, policy);
	});
}
async function mendAll(tree, check) {
	const done = /* @__PURE__ */ new Map();
	let result = await check(tree);
	for (let round = 0; round < mostRounds && result.fixes.length > 0; round++) {
		const together = await lay(tree, done, combineFixes(result.fixes), check);
		const next = isBetter(together.result, result) ? together : await lay(tree, done, combineFixes(result.fixes, 1), check);
		if (!isBetter(next.result, result)) break;
		for (const file of next.files) done.set(file.path, file);
		result = next.result;
	}
	return {
		mended: [...done.values()],
		left: result
	};
}
function isBetter(next, before) {
	const count = ({ report }) => report.findings.filter(({ status }) => status === "new").length;
	return count(next) < count(before);
}
/** Lays more fixes over what is mended already, and checks all of it again. */
async function lay(tree, done, more, check) {
	const files = more.map((file) => {
		const before = done.get(file.path);
		return before === void 0 ? file : {
			...file,
			text: before.text,
			fixes: [...before.fixes, ...file.fixes]
		};
	});
	const all = new Map([...done, ...files.map((file) => [file.path, file])]);
	const edits = new Map([...all].map(([path, { fixed }]) => [path, Buffer.from(fixed)]));
	return {
		files,
		result: await check(overlay(tree, edits))
	};
}
/** Writes a file back, unless somebody else has written to it in between. No link that a checkout holds is followed. */
async function writeBack(root, { path, text, fixed }) {
	const file = resolve(root, path);
	if (await readFile(file, "utf8") !== text) throw new UserError(`${makeVisible(coverPath(path))} was changed while it was checked: it was left alone.`, { hint: "Run it again." });
	await writeWholeFile(file, fixed, root);
}
function statusOf({ report }, { onIncomplete }) {
	if (report.outcome === "failed") return 1;
	return report.outcome === "incomplete" && onIncomplete === "fail" ? 2 : 0;
}
export { fix };
