import { r as loadFormat } from "./version.js";
import { n as makeVisible } from "./visible.js";
import { l as setFlags, n as runCheck, p as parseTargets, r as readLines, t as renderOptions } from "./run-check.js";
import { x as exitStatus, y as writeOutputs } from "./shipped.js";
import { p as catalogue } from "./read-yaml.js";
import { resolve } from "node:path";
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
// src/commands/execute.ts
/** Runs a check, writes every output that was asked for, and gives the exit status (decision 11). The trees stay the caller's to close. */
async function execute(execution, flags, surroundings) {
	const targets = parseTargets(flags.format, flags.output ?? []);
	const policy = setFlags(execution.policy, policyFlags(flags));
	const result = await runCheck({
		...execution,
		policy,
		loaded: execution.policy,
		kubeconform: flags.kubeconform
	}, surroundings);
	const wantsLines = targets.some(({ format }) => format === "sarif");
	const options = {
		...renderOptions(result, policy),
		...wantsLines ? { lines: await readLines(execution.trees.after, result.report.findings) } : {}
	};
	const outputs = await Promise.all(targets.map((target) => render(target, result, {
		...options,
		...paper(target, flags, surroundings)
	}, surroundings)));
	const failures = await writeOutputs(outputs, { stdout: surroundings.stdout });
	for (const { message, hint } of failures) surroundings.stderr.write(`kubelatch: ${makeVisible(message)} ${makeVisible(hint)}\n`);
	return exitStatus(result.report.outcome, failures, policy.onIncomplete);
}
async function render({ format, file }, { report }, options, { directory }) {
	const content = (await loadFormat(format))(report, catalogue, options);
	return file === void 0 ? { content } : {
		content,
		file: file === "-" ? file : resolve(directory, file)
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
export { execute as t };
