require("./rolldown-runtime.js");
let require_core$loaded;
const require_core = () => (require_core$loaded ??= require("./core.js"));
let require_start$loaded;
const require_start = () => (require_start$loaded ??= require("./start.js"));
// src/commands/tokens/credential-rules.ts
/** The rules that speak of credentials. */
var credentialRules = (require_core()).catalogue.filter((rule) => (require_core()).tokenRules.has(rule.id));
/** No schema is asked for. */
function withoutEngine(policy) {
	return {
		...policy,
		schemaEngine: "embedded"
	};
}
// src/commands/tokens/tokens.ts
/** `tokens [PATH...]`: credentials alone, in files as they lie; with `--history` `tokens [REF...]`, in every commit that the refs reach. */
async function tokens(args, flags, surroundings) {
	if (flags.history === true) return (await Promise.resolve().then(() => require("./history.js"))).tokensHistory(args, flags, surroundings);
	for (const [flag, given] of [["--all", flags.all], ["--state", flags.state]]) if (given !== void 0 && given !== false) throw new (require_start()).UserError(`${flag} is about the history.`, {
		hint: `Add --history, or leave out ${flag}.`,
		status: 3
	});
	const { directory } = surroundings;
	const root = (require_core()).projectRoot(directory);
	const after = (require_core()).openFiles(args.length === 0 ? ["."] : args, {
		directory,
		root,
		standardInput: surroundings.standardInput
	});
	const policy = withoutEngine(await (require_core()).loadPolicy({
		rules: (require_core()).catalogue,
		read: (require_core()).diskReader(root, flags, surroundings)
	}));
	const trees = {
		after,
		names: { after: (require_core()).namePaths(args) }
	};
	return (require_core()).closing(after, () => (require_core()).execute({
		trees,
		policy,
		rules: credentialRules
	}, flags, surroundings));
}
exports.credentialRules = credentialRules;
exports.tokens = tokens;
exports.withoutEngine = withoutEngine;
