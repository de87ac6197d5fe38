import { C as execute, In as closing, Jn as UserError, Wt as catalogue, g as diskReader, i as openFiles, n as namePaths, r as projectRoot, y as loadPolicy } from "./core.js";
import { n as withoutEngine, t as credentialRules } from "./credential-rules.js";
// src/commands/tokens.ts
/** `tokens [PATH...]`: credentials alone, in files as they lie; with `--history` `tokens [REF...]`, in every commit that the refs reach. */
async function tokens(args, flags, surroundings) {
	if (flags.history === true) return (await import("./tokens-history.js")).tokensHistory(args, flags, surroundings);
	for (const [flag, given] of [["--all", flags.all], ["--state", flags.state]]) if (given !== void 0 && given !== false) throw new UserError(`${flag} is about the history.`, {
		hint: `Add --history, or leave out ${flag}.`,
		status: 3
	});
	const { directory } = surroundings;
	const root = projectRoot(directory);
	const after = openFiles(args.length === 0 ? ["."] : args, {
		directory,
		root,
		standardInput: surroundings.standardInput
	});
	const policy = withoutEngine(await loadPolicy({
		rules: catalogue,
		read: diskReader(root, flags, surroundings)
	}));
	const trees = {
		after,
		names: { after: namePaths(args) }
	};
	return closing(after, () => execute({
		trees,
		policy,
		rules: credentialRules
	}, flags, surroundings));
}
export { tokens };
