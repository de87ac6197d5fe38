import { Wt as catalogue, zn as tokenRules } from "./core.js";
// src/commands/credential-rules.ts
/** The rules that speak of credentials. */
var credentialRules = catalogue.filter((rule) => tokenRules.has(rule.id));
/** No schema is asked for. */
function withoutEngine(policy) {
	return {
		...policy,
		schemaEngine: "embedded"
	};
}
export { withoutEngine as n, credentialRules as t };
