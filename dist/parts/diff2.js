import { At as plainText, C as execute, On as coverTokens, Wt as catalogue, _ as fileReader, g as diskReader, v as readProposed, y as loadPolicy } from "./core.js";
import { t as resolveDiff } from "./resolve-diff.js";
// src/commands/diff.ts
/** `diff [BASE] [HEAD]`: a change, or two folders. Policy is the before side's (decision 4). */
async function diff(base, head, staged, flags, surroundings) {
	const { directory, environment } = surroundings;
	const opened = await resolveDiff({
		staged,
		directory,
		environment,
		...base === void 0 ? {} : { base },
		...head === void 0 ? {} : { head }
	});
	try {
		const { trees } = opened;
		for (const note of opened.notes) surroundings.stderr.write(`${coverTokens(plainText(note))}\n`);
		const before = trees.policy ?? trees.before ?? trees.after;
		const read = flags.config === void 0 ? fileReader(before) : diskReader(directory, flags, surroundings);
		const policy = await loadPolicy({
			rules: catalogue,
			read
		});
		return await execute({
			trees,
			policy,
			...await readProposed(before, trees.after)
		}, flags, surroundings);
	} finally {
		await opened.close();
	}
}
export { diff as t };
