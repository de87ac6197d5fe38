require("./rolldown-runtime.js");
let require_core$loaded;
const require_core = () => (require_core$loaded ??= require("./core.js"));
let require_resolve_diff$loaded;
const require_resolve_diff = () => (require_resolve_diff$loaded ??= require("./resolve-diff.js"));
// src/commands/diff.ts
/** `diff [BASE] [HEAD]`: a change, or two folders. Policy is the before side's (decision 4). */
async function diff(base, head, staged, flags, surroundings) {
	const { directory, environment } = surroundings;
	const opened = await (require_resolve_diff()).resolveDiff({
		staged,
		directory,
		environment,
		...base === void 0 ? {} : { base },
		...head === void 0 ? {} : { head }
	});
	try {
		const { trees } = opened;
		for (const note of opened.notes) surroundings.stderr.write(`${(require_core()).coverTokens((require_core()).plainText(note))}\n`);
		const before = trees.policy ?? trees.before ?? trees.after;
		const read = flags.config === void 0 ? (require_core()).fileReader(before) : (require_core()).diskReader(directory, flags, surroundings);
		const policy = await (require_core()).loadPolicy({
			rules: (require_core()).catalogue,
			read
		});
		return await (require_core()).execute({
			trees,
			policy,
			...await (require_core()).readProposed(before, trees.after)
		}, flags, surroundings);
	} finally {
		await opened.close();
	}
}
exports.diff = diff;
