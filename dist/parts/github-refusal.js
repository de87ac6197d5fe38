import { an as listed, on as text, sn as untrusted } from "./core.js";
// src/publish/github-refusal.ts
/** A request to GitHub that came to nothing: told, and never the end of a run. */
var GithubRefusal = class extends Error {
	name = "GithubRefusal";
	kind;
	/** A sentence part: `GitHub answered 403`. */
	told;
	/** Permissions as a workflow writes them, of which all are needed: `pull-requests: write`. Empty where GitHub does not say. */
	permissions;
	constructor(kind, told, permissions = []) {
		super(`GitHub: ${kind}`);
		this.kind = kind;
		this.told = told;
		this.permissions = permissions;
	}
};
/** Anything thrown as a refusal. What we do not know is a defect, and is thrown on. */
function asRefusal(error) {
	if (error instanceof GithubRefusal) return error;
	throw error;
}
var readers = {
	fork: text`The change comes from a fork, whose token can only read whatever the workflow permits: the README shows a workflow for forks.`,
	dependabot: text`The run is Dependabot's, whose token can only read whatever the workflow permits.`
};
/** One sentence about a rung that was dropped, and what to do: `what` was to be done, `needs` the permission that it takes. */
function tellRefusal(what, refusal, needs, reader) {
	const { kind, told } = refusal;
	const permissions = refusal.permissions.length > 0 ? refusal.permissions : [needs];
	if (kind === "forbidden" || kind === "missing") {
		const why = reader === void 0 ? text`Give the job the permission ${listed(permissions.map(untrusted))}.` : readers[reader];
		return text`${what}: ${told}. ${why} The verdict, the annotations and the summary stand.`;
	}
	const later = text` Run the job again later.`;
	const next = {
		locked: text``,
		rejected: text``,
		crowded: later,
		limited: later,
		unreachable: text` Run the job again.`
	}[kind];
	return text`${what}: ${told}.${next} The verdict, the annotations and the summary stand.`;
}
export { asRefusal as n, tellRefusal as r, GithubRefusal as t };
