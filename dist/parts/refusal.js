import { t as GithubRefusal } from "./github-refusal.js";
import { on as text, sn as untrusted } from "./core.js";
// src/github/refusal.ts
/** What an error of Octokit means. An error that did not come from a request is a defect of ours and is thrown on. */
function toRefusal(error) {
	if (error instanceof GithubRefusal) return error;
	if (!(error instanceof Error)) throw error;
	const graphql = readGraphqlErrors(error);
	if (graphql !== void 0) return graphql;
	if (!("status" in error) || typeof error.status !== "number") throw error;
	const response = "response" in error ? error.response : void 0;
	return ofStatus({
		status: error.status,
		message: error.message,
		headers: response?.headers ?? {}
	}, response !== void 0);
}
function ofStatus(told, isAnswered) {
	const { status, message } = told;
	if (!isAnswered) return new GithubRefusal("unreachable", text`GitHub could not be reached (${untrusted(networkReason(message))})`);
	const said = text`GitHub answered ${status} (${untrusted(firstWords(message))})`;
	if (isLimit(told)) return new GithubRefusal("limited", said);
	if (isCrowded(told)) return new GithubRefusal("crowded", said);
	if (status === 401) return new GithubRefusal("forbidden", text`${said}: the token is expired or of another server`);
	if (status === 403 && /\block(?:ed)?\b/i.test(message)) return new GithubRefusal("locked", said);
	return new GithubRefusal(kindOf(status), said, readPermissions(told.headers["x-accepted-github-permissions"]));
}
function kindOf(status) {
	if (status === 403 || status === 451) return "forbidden";
	if (status === 404 || status === 410) return "missing";
	return status >= 400 && status < 500 ? "rejected" : "unreachable";
}
/** GitHub's texts for too much at once: https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api */
function isLimit({ status, message, headers }) {
	if (status === 429) return true;
	return status === 403 && (headers["x-ratelimit-remaining"] === "0" || /secondary rate|abuse detection/i.test(message));
}
function isCrowded({ status, message }) {
	return status === 422 && /submitted too quickly|endpoint has been spammed/i.test(message);
}
/** The last part of a message is the address of the documentation. HTML is not told. */
function firstWords(message) {
	if (/^\s*</.test(message)) return "not JSON";
	return message.replace(/ - https?:\/\/\S+$/, "").slice(0, 200);
}
function networkReason(message) {
	if (message === "redirect") return "it points to another address, which the token is not sent to";
	return /\b(E[A-Z]{4,}|UND_ERR_[A-Z_]+|timed? ?out|another host)\b/.exec(message)?.[0] ?? "no connection";
}
/** `issues=write; pull_requests=write`: sets of permissions of which any one is enough, each joined by commas. */
function readPermissions(header) {
	if (typeof header !== "string") return [];
	const sets = header.split(";").map((set) => set.split(",").map((one) => one.trim()).filter((one) => /^[a-z_]+=[a-z]+$/.test(one)));
	return (sets.find((one) => one.some((permission) => permission.startsWith("pull_requests="))) ?? sets[0] ?? []).map((permission) => permission.replaceAll("_", "-").replace("=", ": "));
}
function graphqlErrors(error) {
	return "errors" in error && Array.isArray(error.errors) ? error.errors : void 0;
}
/** GraphQL answers 200 whatever happened. */
function readGraphqlErrors(error) {
	const errors = graphqlErrors(error);
	if (errors === void 0) return void 0;
	const types = errors.map(({ type }) => type);
	const message = String(errors[0]?.message ?? "no reason");
	const said = text`GitHub answered: ${untrusted(firstWords(message))}`;
	const kind = types.includes("RATE_LIMITED") ? "limited" : types.includes("FORBIDDEN") || types.includes("INSUFFICIENT_SCOPES") || /not accessible by integration/i.test(message) ? "forbidden" : types.includes("NOT_FOUND") ? "missing" : "rejected";
	return new GithubRefusal(kind, said);
}
/** Fields that the schema of this server lacks: an older GitHub Enterprise Server. */
function unknownFields(error) {
	return (error instanceof Error ? graphqlErrors(error) ?? [] : []).flatMap(({ extensions, message }) => {
		const told = /^Field '(\w+)' doesn't exist on type/.exec(String(message))?.[1];
		const field = extensions?.code === "undefinedField" ? extensions.fieldName : told;
		return typeof field === "string" ? [field] : [];
	});
}
export { unknownFields as n, toRefusal as t };
