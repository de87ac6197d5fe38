require("./rolldown-runtime.js");
let require_core$loaded;
const require_core = () => (require_core$loaded ??= require("./core.js"));
let require_combine$loaded;
const require_combine = () => (require_combine$loaded ??= require("./combine.js"));
let require_start$loaded;
const require_start = () => (require_start$loaded ??= require("./start.js"));
let node_path$loaded;
const node_path = () => (node_path$loaded ??= require("node:path"));
let node_fs_promises$loaded;
const node_fs_promises = () => (node_fs_promises$loaded ??= require("node:fs/promises"));
// src/fixes/mend-all.ts
/** More rounds are not needed by anything that a person wrote. */
var mostRounds = 20;
/** Lays proven fixes over a tree, again and again until none is left that makes the open findings fewer. Nothing is written. */
async function mendAll(tree, check) {
	const done = /* @__PURE__ */ new Map();
	let result = await check(tree);
	for (let round = 0; round < mostRounds; round++) {
		const fixes = result.fixes.filter(({ finding }) => finding.status === "new");
		if (fixes.length === 0) break;
		const together = await lay(tree, done, (require_combine()).combineFixes(fixes), check);
		const next = isBetter(together.result, result) ? together : await lay(tree, done, (require_combine()).combineFixes(fixes, 1), check);
		if (!isBetter(next.result, result)) break;
		for (const file of next.files) done.set(file.path, file);
		result = next.result;
	}
	return {
		mended: [...done.values()],
		left: result
	};
}
/** Fewer open findings, the worst first: a mended error may bring advice to light. */
function isBetter(next, before) {
	const count = ({ report }, severity) => report.findings.filter((finding) => finding.status === "new" && finding.severity === severity).length;
	const worst = (require_core()).severities.find((severity) => count(next, severity) !== count(before, severity));
	return worst !== void 0 && count(next, worst) < count(before, worst);
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
		result: await check((require_core()).overlay(tree, edits))
	};
}
// src/commands/fix/tell-fixes.ts
/** What `fix` says: each fix with its place, and what is left. Lines of files are not shown, as one that is mended may hold a credential. */
function tellFixes(mended, left, isDry, unwritten = 0) {
	const lines = mended.flatMap(({ path, fixes }) => fixes.filter((fix) => fix.files[0]?.path === path).sort((a, b) => startOf(a) - startOf(b)).map(tellFix));
	const open = left.findings.filter(({ status }) => status === "new").length;
	const count = lines.length;
	const findings = count === 1 ? "1 finding" : `${count} findings`;
	const done = count === 0 ? unwritten === 0 ? "nothing to fix" : "nothing fixed" : `${findings} ${isDry ? "can be fixed" : "fixed"}`;
	const rest = open === 0 ? "" : `; ${open} ${open === 1 ? "finding is" : "findings are"} left: see kubelatch check`;
	const unseen = left.gaps.filter(({ kind, status }) => kind === "failed" && status !== "fixed").length;
	const unchecked = unseen === 0 ? "" : `; ${unseen} could not be checked: see kubelatch check`;
	return [
		...lines,
		`${done}${rest}${unchecked}`,
		""
	].join("\n");
}
function tellFix(fix) {
	const { finding, uncovered, files, told = [] } = fix;
	const [first, ...others] = files;
	const path = (require_start()).makeVisible((require_core()).coverPath(first?.path ?? ""));
	const line = new (require_core()).Lines(first?.text ?? "").lineOf(startOf(fix));
	const rules = [...new Set(uncovered.map(({ report }) => report.rule))].join(", ");
	const more = rules === "" ? "" : ` What this brings up is fixed with it: ${rules}.`;
	const also = others.length === 0 ? "" : ` Also in ${others.map((file) => (require_start()).makeVisible((require_core()).coverPath(file.path))).join(", ")}.`;
	return `${path}:${line}  ${finding.report.rule}  ${(require_core()).coverTokens((require_core()).plainText$1((require_core()).text`${finding.report.help}${told.length === 0 ? told : (require_core()).text` ${told}`}`))}${more}${also}`;
}
function startOf({ files }) {
	return Math.min(...(files[0]?.cuts ?? []).map(({ from }) => from));
}
// src/commands/fix/write-back.ts
/**
* Writes mended files back, each whole or not at all, and gives those that were written and why others were not. A file that is marked
* read-only, or that somebody else has written to in between, is left alone, and so is what one fix mends together with it; no link leads out
* of the checkout.
*/
async function writeBack(root, files) {
	const failures = /* @__PURE__ */ new Map();
	const attempt = async (file, act) => {
		try {
			await act(await placeOf(await (0, (node_fs_promises()).realpath)(root), file));
			return true;
		} catch (error) {
			const told = isGone(error) ? new (require_core()).OutputRefusal("it is gone", "Run this again.") : error;
			failures.set(file.path, (require_core()).toFailure((require_start()).makeVisible((require_core()).coverPath(file.path)), told));
			return false;
		}
	};
	for (const file of files) await attempt(file, async () => {});
	leaveTogether(files, failures);
	const written = [];
	for (const file of files) if (!failures.has(file.path) && await attempt(file, ({ path, mark }) => (require_core()).writeWholeFile(path, `${mark}${file.fixed}`, root))) written.push(file);
	return {
		written,
		failures: [...failures.values()]
	};
}
/** What shares a fix with a file that is left alone is left alone as well. */
function leaveTogether(files, failures) {
	for (let count = -1; count !== failures.size;) {
		count = failures.size;
		for (const file of files) {
			const other = failures.has(file.path) ? void 0 : partner(file, failures);
			if (other === void 0) continue;
			const reason = new (require_core()).OutputRefusal(`it belongs together with ${(require_start()).makeVisible((require_core()).coverPath(other))}`, "Run this again.");
			failures.set(file.path, (require_core()).toFailure((require_start()).makeVisible((require_core()).coverPath(file.path)), reason));
		}
	}
}
/** Another file of one of a file's fixes that was left alone. */
function partner({ path, fixes }, failures) {
	return fixes.flatMap((fix) => fix.files).find((other) => other.path !== path && failures.has(other.path))?.path;
}
/** Rejects with what speaks against writing a file. */
async function placeOf(root, { path, text }) {
	const named = (0, (node_path()).resolve)(root, path);
	const file = (await (0, (node_fs_promises()).lstat)(named)).isSymbolicLink() ? await (0, (node_fs_promises()).realpath)(named) : named;
	if (isInside(named, root) && !isInside(file, root)) throw new (require_core()).OutputRefusal("a link leads out of the folder", "Name the file itself.");
	if (((await (0, (node_fs_promises()).lstat)(file)).mode & 146) === 0) throw new (require_core()).OutputRefusal("it is marked read-only", "Make it writable, and run this again.");
	const found = await (0, (node_fs_promises()).readFile)(file, "utf8");
	const mark = found.startsWith("\ufeff") ? "\ufeff" : "";
	if (found !== `${mark}${text}`) throw new (require_core()).OutputRefusal("it was changed while it was checked", "Run this again.");
	return {
		path: file,
		mark
	};
}
function isGone(error) {
	return error instanceof Error && "code" in error && error.code === "ENOENT";
}
function isInside(path, root) {
	const way = (0, (node_path()).relative)(root, path);
	return way !== ".." && !way.startsWith(`..${(node_path()).sep}`) && !(0, (node_path()).isAbsolute)(way);
}
// src/commands/fix/fix.ts
/** How often files may be checked again in one round. */
var proofs = 200;
/**
* `fix [--dry-run] [--base REV] [PATH...]`: applies proven fixes to files on disk, again and again until none is left. A fix that leaves its
* finding, or adds another, is not applied. The status is that of what is left: 1 where something that fails a check is, 2 where a file could
* not be written.
*/
async function fix(paths, flags, surroundings) {
	if (paths.includes("-")) throw new (require_start()).UserError("Standard input cannot be fixed in place.", {
		hint: "Name files or folders.",
		status: 3
	});
	const root = (require_core()).projectRoot(surroundings.directory);
	const { trees, read, narrowed, close } = await openSides(root, paths, flags, surroundings);
	try {
		const loaded = await (require_core()).loadPolicy({
			rules: (require_core()).catalogue,
			read
		});
		const policy = {
			...(require_core()).setFlags(loaded, (require_core()).policyFlags(flags)),
			...narrowed
		};
		const check = (after) => (require_core()).runCheck({
			trees: {
				...trees,
				after
			},
			policy,
			loaded,
			kubeconform: flags.kubeconform,
			proofs
		}, surroundings);
		const { mended, left } = await mendAll(trees.after, check);
		const { written, failures } = flags.dryRun === true ? {
			written: mended,
			failures: []
		} : await writeBack(root, mended);
		const told = (require_start()).guardLog(tellFixes(written, left.report, flags.dryRun === true, failures.length));
		const unprinted = await (require_start()).handOut([{ content: told }], surroundings);
		for (const { message, hint } of failures) surroundings.stderr.write((require_start()).guardLog(`kubelatch: ${message}\n${hint}\n`));
		return (require_core()).exitStatus(left.report.outcome, [...failures, ...unprinted], policy.onIncomplete);
	} finally {
		await close();
	}
}
async function openSides(root, paths, flags, surroundings) {
	const { directory, environment } = surroundings;
	const disk = (require_core()).diskReader(root, flags, surroundings);
	const named = (require_core()).openFiles(paths.length === 0 ? ["."] : paths, {
		directory,
		root
	});
	if (flags.base === void 0) return {
		trees: {
			after: named,
			names: { after: "files" }
		},
		read: disk,
		narrowed: {},
		close: () => named.close()
	};
	const narrowed = (await named.entries()).map(({ path }) => (require_core()).literally(path));
	await named.close();
	const { resolveDiff } = await Promise.resolve().then(() => require("./resolve-diff.js")).then((n) => n.resolve_diff_exports);
	const opened = await resolveDiff({
		base: flags.base,
		staged: false,
		directory,
		environment
	});
	const { before = opened.trees.after, after, names } = opened.trees;
	return {
		trees: {
			before,
			after,
			names
		},
		read: flags.config === void 0 ? (require_core()).fileReader(before) : disk,
		narrowed: { narrowed: narrowed.length === 0 ? ["!**"] : narrowed },
		close: () => opened.close()
	};
}
exports.fix = fix;
