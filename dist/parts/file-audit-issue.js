require("./rolldown-runtime.js");
let require_action$loaded;
const require_action = () => (require_action$loaded ??= require("../action.js"));
let require_core$loaded;
const require_core = () => (require_core$loaded ??= require("./core.js"));
let require_answers$loaded;
const require_answers = () => (require_answers$loaded ??= require("./answers.js"));
let require_text$loaded;
const require_text = () => (require_text$loaded ??= require("./text.js"));
let require_markdown_voice$loaded;
const require_markdown_voice = () => (require_markdown_voice$loaded ??= require("./markdown-voice.js"));
let require_run_identity$loaded;
const require_run_identity = () => (require_run_identity$loaded ??= require("./run-identity.js"));
let node_buffer$loaded;
const node_buffer = () => (node_buffer$loaded ??= require("node:buffer"));
// src/github/audit-issues.ts
var label = "kubelatch";
/** The issues of a repository over GitHub's APIs, with `issues: write` alone. */
function openIssues(connection) {
	const { owner, repo, read, write } = connection;
	return {
		async look() {
			const labelled = await ask(connection, true);
			return labelled.issues.some(({ own }) => own) ? labelled : ask(connection, false);
		},
		async create(title, body) {
			await write((octokit) => octokit.rest.issues.create({
				owner,
				repo,
				title,
				body,
				labels: [label],
				request: { retries: 0 }
			}));
		},
		async edit(number, { body, open }) {
			const state = open ? { state: "open" } : {
				state: "closed",
				state_reason: "completed"
			};
			await write((octokit) => octokit.rest.issues.update({
				owner,
				repo,
				issue_number: number,
				...state,
				...body === void 0 ? {} : { body }
			}));
		}
	};
	async function ask({ owner: login }, isLabelled) {
		const variables = {
			owner: login,
			name: repo,
			labels: isLabelled ? [label] : null
		};
		const answer = await read((octokit) => octokit.graphql(query, variables));
		const repository = (require_answers()).at(answer, "repository");
		if (repository === null || !Array.isArray((require_answers()).at((require_answers()).at(repository, "issues"), "nodes"))) throw new (require_action()).GithubRefusal("unreachable", (require_core()).text`GitHub's answer about the issues cannot be used`);
		return {
			isPublic: (require_answers()).at(repository, "isPrivate") !== true,
			issues: (require_answers()).nodes((require_answers()).at(repository, "issues")).flatMap(readIssue)
		};
	}
}
var query = `query issues($owner: String!, $name: String!, $labels: [String!]) {
  repository(owner: $owner, name: $name) {
    isPrivate
    issues(first: 100, labels: $labels, orderBy: { field: UPDATED_AT, direction: DESC }) {
      nodes { number state stateReason body viewerDidAuthor }
    }
  }
}`;
function readIssue(node) {
	const [number, body] = [(require_answers()).at(node, "number"), (require_answers()).at(node, "body")];
	if (typeof number !== "number" || typeof body !== "string") return [];
	const open = (require_answers()).at(node, "state") === "OPEN";
	return [{
		number,
		body,
		own: (require_answers()).at(node, "viewerDidAuthor") === true,
		open,
		declined: (require_answers()).at(node, "stateReason") === "NOT_PLANNED"
	}];
}
// src/review/audit-issue-body.ts
/** The findings of an audit, worst first, with how long each has been there. Within GitHub's limit, cut at whole findings. */
function writeAudit(words, marker) {
	const { findings, isNew } = words;
	const fresh = findings.filter(isNew);
	const older = findings.filter((finding) => !isNew(finding));
	const blocks = [...fresh.map((finding, index) => `${index === 0 ? `\n### New since the last audit: ${fresh.length}\n\n` : ""}${tellFinding(finding, words)}`), ...older.map((finding, index) => `${index === 0 ? `\n### ${fresh.length > 0 ? "There before" : "Found"}: ${older.length}\n\n` : ""}${tellFinding(finding, words)}`)];
	const end = tellEnd(words);
	const head = [
		tellLead(words),
		tellHidden(words),
		tellFixed(words),
		(require_run_identity()).tellFailedGaps(words.report, words.link)
	].filter((part) => part !== "").join("\n\n");
	return (require_action()).joinFitting(`${marker}\n${head}`, blocks, (left) => left === 0 ? end : `\n**${(require_text()).count(left, "more finding")}** ${left === 1 ? "does" : "do"} not fit here.\n${end}`);
}
/** The issue's last words before it is closed. */
function writeAuditClear({ report, options, commit }, marker) {
	const sorted = (require_text()).sortFindings(report, options);
	const { length } = sorted.counted;
	const told = (require_run_identity()).tellBesides(report, sorted);
	const advice = length === 0 ? "" : ` ${(require_text()).count(length, "notice")} ${length === 1 ? "remains" : "remain"} as advice.`;
	return `${marker}\n**All clear:** as of ${(require_markdown_voice()).codeSpan(commit.slice(0, 7))} nothing is left in ${(require_text()).tellScope(report)}.${advice}${told === "" ? "" : ` Besides: ${told}.`}\n`;
}
function tellLead({ report, commit }) {
	return `**${(require_text()).tellFindings(report.summary)}** in ${(require_text()).tellScope(report)} at ${(require_markdown_voice()).codeSpan(commit.slice(0, 7))}.`;
}
function tellHidden({ hidden }) {
	if (hidden === 0) return "";
	const [is, them] = hidden === 1 ? ["it is", "it"] : ["they are", "them"];
	return `**${(require_text()).count(hidden, "committed credential")}** among them: anybody can read this issue, so it does not say where ${is}. Rotate ${them} first; \`kubelatch audit\` in a checkout shows where.`;
}
function tellFinding(finding, { link, age }) {
	const days = age(finding);
	const help = finding.help.length === 0 ? "" : ` **Fix:** ${(require_markdown_voice()).markdownText(finding.help)}`;
	const since = days === 0 ? "" : ` (for ${(require_text()).count(days, "day")})`;
	return `- **${finding.severity}** ${(require_markdown_voice()).codeSpan(finding.rule)} ${link(finding)}${since}: ${(require_markdown_voice()).markdownText(finding.message)}${help}`;
}
function tellFixed({ fixed }) {
	if (fixed.length === 0) return "";
	return `Fixed in the last days: ${(require_text()).tally(fixed.map(({ rule }) => rule)).map(([rule, number]) => `${number} \u00d7 ${(require_markdown_voice()).codeSpan(rule)}`).join(", ")}.`;
}
function tellEnd({ report, options, page }) {
	const rest = (require_run_identity()).tellBesides(report, (require_text()).sortFindings(report, options));
	const all = page === void 0 ? "" : `[All findings](${page}) are in the summary of the run. `;
	return `\n<sub>${rest === "" ? "" : `Besides: ${rest}. `}${all}This issue is kept up to date by each audit, and closed when nothing is left.</sub>\n`;
}
var mostFixed = 100;
var opening = "<!-- kubelatch-audit:1 ";
/** The comment that opens the issue's body, as compact as JSON allows: rules are named once. */
function writeMemory(memory) {
	const rules = [...new Set([...memory.seen, ...memory.fixed].map(({ rule }) => rule))];
	const seen = memory.seen.slice(0, 600).map(({ fingerprint, rule, day }) => [
		fingerprint,
		rules.indexOf(rule),
		day
	]);
	const fixed = memory.fixed.slice(0, mostFixed).map(({ rule, day }) => [rules.indexOf(rule), day]);
	const state = JSON.stringify({
		...memory,
		rules,
		seen,
		fixed
	});
	return `${opening}${(node_buffer()).Buffer.from(state).toString("base64url")} -->`;
}
/** What a body of ours remembers; undefined where it does not open with our comment. */
function readMemory(body) {
	if (!body.startsWith(opening)) return void 0;
	const [, state] = /^([\w-]{1,65000}) -->/.exec(body.slice(23)) ?? [];
	if (state === void 0) return void 0;
	try {
		return toMemory(JSON.parse((node_buffer()).Buffer.from(state, "base64url").toString()));
	} catch {
		return;
	}
}
function toMemory(value) {
	if (value === null || typeof value !== "object") return void 0;
	const { owner, run, digest, began, rules, seen, fixed } = value;
	if (![
		owner,
		digest,
		began
	].every((word) => typeof word === "string") || ![
		rules,
		seen,
		fixed
	].every(Array.isArray)) return void 0;
	const { id, attempt } = run ?? {};
	if (typeof id !== "number" || typeof attempt !== "number") return void 0;
	const ruleAt = (index) => String(rules[Number(index)] ?? "");
	return {
		owner: String(owner),
		digest: String(digest),
		began: String(began),
		run: {
			id,
			attempt
		},
		seen: seen.map(([fingerprint, rule, day]) => ({
			fingerprint: String(fingerprint),
			rule: ruleAt(rule),
			day: String(day)
		})),
		fixed: fixed.map(([rule, day]) => ({
			rule: ruleAt(rule),
			day: String(day)
		}))
	};
}
// src/review/audit-issue.ts
var title = "Kubelatch: what the audit found";
/** How long it is told what went. */
var daysFixed = 7;
/** Plans the one issue of an audit: made when something is found, kept true, closed when nothing is left, opened again and never made twice. */
function planAudit(request) {
	const [posted, ...others] = findOwn(request);
	const close = others.filter(({ issue }) => issue.open).map(({ issue }) => issue.number);
	if (posted !== void 0 && (require_run_identity()).isNewer(posted.memory.run, request.run)) return { close: [] };
	const findings = (require_text()).worstFirst((require_text()).sortFindings(request.report, request.options).counted);
	const isClear = !findings.some(({ severity }) => severity !== "notice");
	if (posted === void 0) return isClear ? { close } : {
		create: {
			title,
			body: bodyOf(request, findings, void 0).body
		},
		close
	};
	const { issue, memory } = posted;
	const isDone = isClear && request.report.outcome !== "incomplete";
	const { body, digest } = isDone ? clearBody(request, memory) : bodyOf(request, findings, memory);
	const open = isDone ? false : issue.open || !issue.declined;
	return digest === memory.digest && open === issue.open ? { close } : {
		edit: {
			number: issue.number,
			body,
			open
		},
		close
	};
}
/** Open ones first, then the oldest. */
function findOwn({ issues, owner }) {
	return issues.flatMap((issue) => {
		const memory = issue.own ? readMemory(issue.body) : void 0;
		return memory?.owner === owner ? [{
			issue,
			memory
		}] : [];
	}).sort((a, b) => Number(b.issue.open) - Number(a.issue.open) || a.issue.number - b.issue.number);
}
function bodyOf(request, findings, before) {
	const { today, isPublic } = request;
	const listed = isPublic ? findings.filter(({ rule }) => !(require_core()).standsAtCredential(rule)) : findings;
	const days = new Map((before?.seen ?? []).map(({ fingerprint, day }) => [fingerprint, day]));
	const seen = listed.map(({ fingerprint, rule }) => {
		const short = shorten(fingerprint);
		return {
			fingerprint: short,
			rule,
			day: days.get(short) ?? today
		};
	});
	const age = new Map(seen.map(({ fingerprint, day }) => [fingerprint, daysBetween(day, today)]));
	const canTell = before !== void 0 && before.began !== today && before.seen.length < 600;
	const fixed = fixedSince(request, before, new Set(findings.map(({ fingerprint }) => shorten(fingerprint))));
	const words = {
		...request,
		findings: listed,
		hidden: isPublic ? findings.filter(({ rule }) => (require_core()).tokenRules.has(rule)).length : 0,
		age: ({ fingerprint }) => age.get(shorten(fingerprint)) ?? 0,
		isNew: ({ fingerprint }) => canTell && age.get(shorten(fingerprint)) === 0,
		fixed
	};
	const digest = (require_run_identity()).digestOf(writeAudit({
		...words,
		page: void 0
	}, ""));
	return {
		body: writeAudit(words, writeMemory({
			...memoryOf(request, before),
			digest,
			seen,
			fixed
		})),
		digest
	};
}
function clearBody(request, before) {
	const fixed = fixedSince(request, before, /* @__PURE__ */ new Set());
	const digest = (require_run_identity()).digestOf("all clear");
	return {
		body: writeAuditClear(request, writeMemory({
			...memoryOf(request, before),
			digest,
			seen: [],
			fixed
		})),
		digest
	};
}
function memoryOf({ owner, run, today }, before) {
	return {
		owner,
		run,
		began: before?.began ?? today
	};
}
/** What went in the last days. Where not all was looked at, what is not found may only not have been seen: it is not called fixed. */
function fixedSince({ today, report }, before, found) {
	const lately = (before?.fixed ?? []).filter(({ day }) => daysBetween(day, today) < daysFixed);
	return [...(report.outcome === "incomplete" ? [] : (before?.seen ?? []).filter(({ fingerprint }) => !found.has(fingerprint))).map(({ rule }) => ({
		rule,
		day: today
	})), ...lately];
}
function shorten(fingerprint) {
	return fingerprint.slice(0, 12);
}
/** Whole days; a clock that went back makes none. */
function daysBetween(from, to) {
	const days = (Date.parse(to) - Date.parse(from)) / 864e5;
	return Number.isFinite(days) ? Math.max(0, Math.round(days)) : 0;
}
// src/publish/post-audit.ts
/** Brings the issue of an audit in line with it; gives why it could not be. */
async function postAudit(port, request) {
	try {
		const { create, edit, close } = planAudit({
			...request,
			...await port.look()
		});
		if (edit !== void 0) await port.edit(edit.number, {
			body: edit.body,
			open: edit.open
		});
		if (create !== void 0) await port.create(create.title, create.body);
		for (const number of close) await port.edit(number, { open: false });
		return;
	} catch (error) {
		return (require_action()).asRefusal(error);
	}
}
// src/commands/action/file-audit-issue.ts
/** Keeps the one issue of an audit true, and tells how that went. A run that looked at nothing has nothing to say. */
async function fileAuditIssue({ verdict, event, inputs, surroundings }, connection) {
	const { report, options, checked } = verdict;
	const { environment, today } = surroundings;
	if (checked === void 0) return [];
	const refusal = await postAudit(openIssues(connection), {
		report,
		options,
		link: (require_run_identity()).linkTo(options.blobs, () => (require_run_identity()).sameLines),
		page: (require_run_identity()).pageOf(event, environment),
		commit: event.commit,
		owner: (require_run_identity()).ownerOf(inputs.commentId, environment),
		run: (require_run_identity()).runOf(environment),
		today
	});
	const calls = connection.calls();
	return [...refusal === void 0 ? [] : [{
		told: (require_action()).tellRefusal((require_core()).text`The audit has no issue`, refusal, "issues: write"),
		fine: false
	}], {
		told: (require_core()).text`The issue took ${calls} ${[calls === 1 ? "call" : "calls"]} of GitHub's API.`,
		fine: true
	}];
}
exports.fileAuditIssue = fileAuditIssue;
