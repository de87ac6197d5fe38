require("./rolldown-runtime.js");
let require_text$loaded;
const require_text = () => (require_text$loaded ??= require("./text.js"));
let require_action$loaded;
const require_action = () => (require_action$loaded ??= require("../action.js"));
let require_core$loaded;
const require_core = () => (require_core$loaded ??= require("./core.js"));
let require_answers$loaded;
const require_answers = () => (require_answers$loaded ??= require("./answers.js"));
let require_markdown_voice$loaded;
const require_markdown_voice = () => (require_markdown_voice$loaded ??= require("./markdown-voice.js"));
let require_run_identity$loaded;
const require_run_identity = () => (require_run_identity$loaded ??= require("./run-identity.js"));
let node_buffer$loaded;
const node_buffer = () => (node_buffer$loaded ??= require("node:buffer"));
// src/github/pull-query.ts
/** Fields that an older GitHub Enterprise Server may lack, each with what stands in for it. */
var optional = {
	fullDatabaseId: "databaseId",
	subjectType: "",
	isMinimized: ""
};
/** Asks for a pull request with its threads and comments, a page of each. `lacking` are fields that the server does not know. */
function pullQuery(lacking) {
	const field = (name) => lacking.includes(name) ? optional[name] ?? "" : name;
	const comment = `id ${field("fullDatabaseId")} body viewerDidAuthor ${field("isMinimized")}`;
	return `query pull($owner: String!, $name: String!, $number: Int!, $threads: String, $comments: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      state
      headRefOid
      reviewThreads(first: 100, after: $threads) {
        pageInfo { hasNextPage endCursor }
        nodes {
          path line startLine diffSide ${field("subjectType")} isResolved isOutdated
          opening: comments(first: 1) { nodes { ${comment} pullRequestReview { id } } }
          all: comments(first: 50) { totalCount nodes { viewerDidAuthor } }
        }
      }
      comments(first: 100, after: $comments) {
        pageInfo { hasNextPage endCursor }
        nodes { ${comment} }
      }
      reviews(last: 50) {
        nodes { id body viewerDidAuthor ${field("isMinimized")} comments(first: 1) { totalCount } }
      }
    }
  }
}`;
}
/** Whether the query can do without a field. */
function isOptional(field) {
	return Object.hasOwn(optional, field);
}
/** Reads an answer to {@link pullQuery}; undefined where it is none, `gone` where there is no such pull request. */
function readPullPage(answer) {
	const repository = (require_answers()).at(answer, "repository");
	const pull = (require_answers()).at(repository, "pullRequest");
	if (pull === null || repository === null) return "gone";
	const [state, head] = [(require_answers()).at(pull, "state"), (require_answers()).at(pull, "headRefOid")];
	const [threads, comments] = [(require_answers()).at(pull, "reviewThreads"), (require_answers()).at(pull, "comments")];
	if (typeof state !== "string" || typeof head !== "string" || !Array.isArray((require_answers()).at(threads, "nodes"))) return void 0;
	return {
		open: state === "OPEN",
		head,
		threads: (require_answers()).nodes(threads).flatMap(readThread),
		comments: (require_answers()).nodes(comments).flatMap(readComment),
		reviews: (require_answers()).nodes((require_answers()).at(pull, "reviews")).flatMap(readReview),
		next: {
			threads: nextOf(threads),
			comments: nextOf(comments)
		}
	};
}
function readThread(node) {
	const [first] = (require_answers()).nodes((require_answers()).at(node, "opening")).flatMap(readComment);
	const path = (require_answers()).at(node, "path");
	if (first === void 0 || typeof path !== "string") return [];
	const all = (require_answers()).at(node, "all");
	const comments = (require_answers()).nodes(all);
	const [line, startLine] = [(require_answers()).at(node, "line"), (require_answers()).at(node, "startLine")];
	const review = (require_answers()).at((require_answers()).at((require_answers()).nodes((require_answers()).at(node, "opening"))[0], "pullRequestReview"), "id");
	const about = (require_answers()).at(node, "subjectType");
	const wholeFile = about === "FILE" || about === void 0 && line === null && (require_answers()).at(node, "isOutdated") === false;
	return [{
		path,
		...typeof line === "number" && !wholeFile ? { line } : {},
		...typeof startLine === "number" && !wholeFile ? { startLine } : {},
		side: (require_answers()).at(node, "diffSide") === "LEFT" ? "LEFT" : "RIGHT",
		wholeFile,
		resolved: (require_answers()).at(node, "isResolved") === true,
		outdated: (require_answers()).at(node, "isOutdated") === true,
		first,
		...typeof review === "string" ? { review } : {},
		answered: comments.some((one) => (require_answers()).at(one, "viewerDidAuthor") !== true) || Number((require_answers()).at(all, "totalCount")) > comments.length
	}];
}
function readComment(node) {
	const id = Number((require_answers()).at(node, "fullDatabaseId") ?? (require_answers()).at(node, "databaseId"));
	const [name, body] = [(require_answers()).at(node, "id"), (require_answers()).at(node, "body")];
	if (!Number.isSafeInteger(id) || id <= 0 || typeof name !== "string" || typeof body !== "string") return [];
	return [{
		id,
		node: name,
		body,
		own: (require_answers()).at(node, "viewerDidAuthor") === true,
		hidden: (require_answers()).at(node, "isMinimized") === true
	}];
}
function readReview(node) {
	const [name, body, left] = [
		(require_answers()).at(node, "id"),
		(require_answers()).at(node, "body"),
		(require_answers()).at((require_answers()).at(node, "comments"), "totalCount")
	];
	if (typeof name !== "string" || typeof body !== "string" || typeof left !== "number") return [];
	return [{
		node: name,
		body,
		own: (require_answers()).at(node, "viewerDidAuthor") === true,
		hidden: (require_answers()).at(node, "isMinimized") === true,
		left
	}];
}
function nextOf(list) {
	const info = (require_answers()).at(list, "pageInfo");
	const cursor = (require_answers()).at(info, "endCursor");
	return (require_answers()).at(info, "hasNextPage") === true && typeof cursor === "string" ? cursor : void 0;
}
// src/github/pull-request.ts
/** The most files that GitHub lists (https://docs.github.com/en/rest/pulls/pulls#list-pull-requests-files). */
var mostPages = 30;
/** More conversations than anybody has: a list without an end is a lie. */
var mostQueries = 20;
/** Nothing that makes something new is asked for twice: it may be there although no answer came. */
var once = { request: { retries: 0 } };
/** A pull request over GitHub's REST and GraphQL APIs, with `pull-requests: write` alone. */
function openPullRequest(connection, number) {
	return {
		...openReading(connection, number),
		...openWriting(connection, number)
	};
}
function openReading(connection, number) {
	const { owner, repo, read } = connection;
	return {
		look: () => look(connection, number),
		async head() {
			const { data } = await read((octokit) => octokit.rest.pulls.get({
				owner,
				repo,
				pull_number: number
			}));
			const { sha } = data?.head ?? {};
			if (typeof sha !== "string") throw unusable("the pull request");
			return sha;
		},
		files: (paths) => listFiles(connection, number, paths),
		async blob(id) {
			const { data } = await read((octokit) => octokit.rest.git.getBlob({
				owner,
				repo,
				file_sha: id
			}));
			if (typeof data?.content !== "string" || data.encoding !== "base64") throw unusable("a file");
			return (node_buffer()).Buffer.from(data.content, "base64");
		}
	};
}
function openWriting({ owner, repo, write }, number) {
	const pull = {
		owner,
		repo,
		pull_number: number
	};
	const ask = async (work) => {
		await write(work);
	};
	return {
		review: (commit, body, comments) => ask(({ rest }) => rest.pulls.createReview({
			...pull,
			...once,
			commit_id: commit,
			event: "COMMENT",
			body,
			comments: comments.map(asAsked)
		})),
		commentOnFile: (commit, { path, body }) => ask(({ rest }) => rest.pulls.createReviewComment({
			...pull,
			...once,
			commit_id: commit,
			path,
			body,
			subject_type: "file"
		})),
		editThread: (id, body) => ask(({ rest }) => rest.pulls.updateReviewComment({
			owner,
			repo,
			comment_id: id,
			body
		})),
		removeThread: (id) => ask(({ rest }) => rest.pulls.deleteReviewComment({
			owner,
			repo,
			comment_id: id
		})),
		hide: (node, as) => ask((octokit) => octokit.graphql(hideMutation, {
			node,
			as
		})),
		comment: (body) => ask(({ rest }) => rest.issues.createComment({
			owner,
			repo,
			...once,
			issue_number: number,
			body
		})),
		editComment: (id, body) => ask(({ rest }) => rest.issues.updateComment({
			owner,
			repo,
			comment_id: id,
			body
		})),
		removeComment: (id) => ask(({ rest }) => rest.issues.deleteComment({
			owner,
			repo,
			comment_id: id
		}))
	};
}
/** A line comment as REST has it. */
function asAsked({ path, side, line, startLine, body }) {
	return {
		path,
		side,
		line,
		body,
		...startLine === void 0 ? {} : {
			start_line: startLine,
			start_side: side
		}
	};
}
var hideMutation = `mutation hide($node: ID!, $as: ReportedContentClassifiers!) {
  minimizeComment(input: { subjectId: $node, classifier: $as }) { minimizedComment { isMinimized } }
}`;
async function look(connection, number) {
	const lacking = [];
	const threads = [];
	const comments = [];
	let after = {
		threads: void 0,
		comments: void 0
	};
	for (let asked = 0; asked < mostQueries; asked += 1) {
		const page = await askPage(connection, number, after, lacking);
		if (asked === 0 || after.threads !== void 0) threads.push(...page.threads);
		if (asked === 0 || after.comments !== void 0) comments.push(...page.comments);
		after = asked === 0 ? page.next : stepOf(after, page.next);
		if (after.threads === void 0 && after.comments === void 0) return {
			...page,
			threads,
			comments
		};
	}
	throw new (require_action()).GithubRefusal("unreachable", (require_core()).text`GitHub lists the comments of this pull request without an end`);
}
function stepOf(before, next) {
	return {
		threads: before.threads === void 0 ? void 0 : next.threads,
		comments: before.comments === void 0 ? void 0 : next.comments
	};
}
async function askPage(connection, number, after, lacking) {
	const { owner, repo, read } = connection;
	const variables = {
		owner,
		name: repo,
		number,
		threads: after.threads ?? null,
		comments: after.comments ?? null
	};
	const page = readPullPage(await read(async (octokit) => {
		try {
			return await octokit.graphql(pullQuery(lacking), variables);
		} catch (error) {
			const unknown = (require_action()).unknownFields(error);
			if (unknown.length === 0 || !unknown.every(isOptional)) throw error;
			lacking.push(...unknown);
			return octokit.graphql(pullQuery(lacking), variables);
		}
	}));
	if (page === "gone") throw new (require_action()).GithubRefusal("missing", (require_core()).text`there is no pull request #${number} that this token could see`);
	if (page === void 0) throw unusable("the comments of the pull request");
	return page;
}
async function listFiles({ owner, repo, read }, number, paths) {
	const files = [];
	const missing = new Set(paths);
	for (let page = 1; page <= mostPages && missing.size > 0; page += 1) {
		const { data } = await read((octokit) => octokit.rest.pulls.listFiles({
			owner,
			repo,
			pull_number: number,
			per_page: 100,
			page
		}));
		if (!Array.isArray(data)) throw unusable("the files of the pull request");
		for (const file of data.flatMap(readFile)) {
			files.push(file);
			missing.delete(file.path);
			if (file.before !== void 0) missing.delete(file.before);
		}
		if (data.length < 100) break;
	}
	return files;
}
/** A file as listed; what is none is left out, and its findings are told in the summary. */
function readFile(file) {
	const [path, blob, before, patch] = [
		"filename",
		"sha",
		"previous_filename",
		"patch"
	].map((name) => (require_answers()).at(file, name));
	if (typeof path !== "string") return [];
	return [{
		path,
		blob: typeof blob === "string" ? blob : "",
		removed: (require_answers()).at(file, "status") === "removed",
		...typeof before === "string" ? { before } : {},
		...typeof patch === "string" ? { patch } : {}
	}];
}
function unusable(what) {
	return new (require_action()).GithubRefusal("unreachable", (require_core()).text`GitHub's answer about ${[what]} cannot be used`);
}
// src/review/own-threads.ts
/** What a comment's marker says, where we wrote it: a marker alone proves nothing, anybody can copy one. */
function ownMarker(comment, owner) {
	const marker = comment.own ? (require_run_identity()).readMarker(comment.body) : void 0;
	return marker?.owner === owner ? marker : void 0;
}
/** This job's open threads by fingerprint. What we have closed for good, another job's and other people's are left out: they are left alone. */
function ownThreads(threads, owner) {
	const own = threads.flatMap((thread) => {
		const marker = ownMarker(thread.first, owner);
		if (marker?.kind !== "finding" || marker.fingerprint === void 0) return [];
		if (marker.done === "settled" || marker.done === "duplicate") return [];
		return [{
			thread,
			marker: {
				...marker,
				fingerprint: marker.fingerprint
			}
		}];
	});
	return (require_core()).groupBy(own, ({ marker }) => marker.fingerprint);
}
/** A person has put it aside: it is neither changed nor said again. */
function isPutAside({ thread }) {
	return thread.resolved || thread.first.hidden;
}
/**
* Of several threads about one finding the one that stays: where people have spoken, then what they have put aside, then one on its line, then
* the oldest.
*/
function pickThread(threads, isInPlace) {
	const rank = (one) => one.thread.answered ? 0 : isPutAside(one) ? 1 : isInPlace(one) ? 2 : 3;
	const [kept, ...others] = [...threads].sort((a, b) => rank(a) - rank(b) || a.thread.first.id - b.thread.first.id);
	return {
		kept,
		others
	};
}
// src/review/stale.ts
/** Whether the pull request has moved on: an older run, or one that was started again, never overwrites what a newer one wrote. */
function findStale(posted, author) {
	if (!posted.open) return "closed";
	if (posted.head !== author.head) return "newer-push";
	return [...posted.comments, ...posted.threads.map(({ first }) => first)].some((comment) => {
		const marker = ownMarker(comment, author.owner);
		return marker !== void 0 && marker.head === author.head && (require_run_identity()).isNewer(marker.run, author.run);
	}) ? "newer-run" : void 0;
}
// src/publish/post-review.ts
/** How often everything is looked at anew after an answer that never came: what was sent may be there. */
var mostLooks = 3;
/** So many changes are made before the head is looked at again. */
var changesPerLook = 10;
/**
* Brings a pull request in line with a run: looks, plans, writes. Without a change to make it only looks. An answer that does not come is
* followed by another look, so that nothing is said twice; a refusal ends it, and what was said until then stays. Where only the comments at
* their places cannot be had, the summary tells everything.
*/
async function postReview(port, planner, author) {
	const ledger = {
		changes: 0,
		tried: 0,
		sinceLook: 0,
		stage: "look"
	};
	for (let looks = 1;; looks += 1) try {
		const stale = await bringInLine(port, planner, author, ledger);
		return {
			...stale === void 0 ? {} : { stale },
			changes: ledger.changes
		};
	} catch (error) {
		const refusal = (require_action()).asRefusal(error);
		if (refusal.kind === "unreachable" && looks < mostLooks && ledger.tried > 0) continue;
		if (ledger.stage === "comments" && !isFinal(refusal)) await summariseAll(port, planner, author, ledger);
		return {
			refusal,
			changes: ledger.changes
		};
	}
}
/** Whether the next request would be refused for the same reason. */
function isFinal({ kind }) {
	return kind === "forbidden" || kind === "missing" || kind === "locked" || kind === "limited";
}
async function bringInLine(port, planner, author, ledger) {
	ledger.stage = "look";
	const posted = await port.look();
	const stale = findStale(posted, author);
	if (stale !== void 0) return stale;
	const change = openChanges(port, author, ledger);
	try {
		ledger.stage = "comments";
		const plan = await planner.threads(posted);
		const placed = new Set(plan.placed);
		for (const finding of await say(plan, change, author, port)) placed.delete(finding);
		for (const { id, body } of plan.edits) await change(() => port.editThread(id, body), "gone");
		for (const id of plan.removals) await change(() => port.removeThread(id), "gone");
		for (const { node, as } of plan.hides) await change(() => port.hide(node, as), "gone");
		ledger.stage = "summary";
		await summarise(planner.summary(posted, placed), change, port);
		return;
	} catch (error) {
		if (error instanceof Overtaken) return "newer-push";
		throw error;
	}
}
/** The rung below: why the one above could not be had has been told already. */
async function summariseAll(port, planner, author, ledger) {
	try {
		const posted = await port.look();
		if (findStale(posted, author) !== void 0) return;
		await summarise(planner.summary(posted, /* @__PURE__ */ new Set()), openChanges(port, author, ledger), port);
	} catch (error) {
		if (!(error instanceof Overtaken)) (require_action()).asRefusal(error);
	}
}
var Overtaken = class extends Error {
	name = "Overtaken";
};
function openChanges(port, author, ledger) {
	return async (make, tolerate) => {
		if (ledger.sinceLook >= changesPerLook) {
			if (await port.head() !== author.head) throw new Overtaken();
			ledger.sinceLook = 0;
		}
		ledger.sinceLook += 1;
		ledger.tried += 1;
		try {
			await make();
			ledger.changes += 1;
		} catch (error) {
			const { kind } = (require_action()).asRefusal(error);
			if (tolerate === void 0 || kind !== "missing") throw error;
		}
	};
}
/** Posts what is new, and takes away what it replaces; gives the findings that GitHub took nowhere. */
async function say(plan, change, author, port) {
	const lost = [];
	const follow = async (planned) => {
		for (const { replaces } of planned) if (replaces !== void 0) await change(() => port.removeThread(replaces), "gone");
	};
	const aboutFile = async (planned) => {
		try {
			await change(() => port.commentOnFile(author.head, planned.onFile));
			await follow([planned]);
		} catch (error) {
			if ((require_action()).asRefusal(error).kind !== "rejected") throw error;
			lost.push(planned.finding);
		}
	};
	const review = async (planned) => {
		if (planned.length === 0) return;
		const comments = planned.map(({ comment }) => comment);
		try {
			await change(() => port.review(author.head, reviewBody(comments, author), comments));
			await follow(planned);
		} catch (error) {
			const { kind } = (require_action()).asRefusal(error);
			const [only] = planned;
			const half = planned.length >> 1;
			if (kind !== "rejected" && (kind !== "crowded" || half === 0)) throw error;
			if (half === 0 && only !== void 0) await aboutFile(only);
			else for (const part of [planned.slice(0, half), planned.slice(half)]) await review(part);
		}
	};
	await review(plan.review);
	for (const planned of plan.files) await aboutFile(planned);
	return lost;
}
function reviewBody(comments, author) {
	const words = `Kubelatch has ${(require_text()).count(comments.length, "comment")} on ${(require_markdown_voice()).codeSpan(author.head.slice(0, 7))}.`;
	return `${(require_run_identity()).writeMarker({
		kind: "review",
		...author,
		digest: (require_run_identity()).digestOf(words)
	})}\n${words}`;
}
async function summarise({ create, edit, removals }, change, port) {
	for (const id of removals) await change(() => port.removeComment(id), "gone");
	if (edit !== void 0) await change(() => port.editComment(edit.id, edit.body), "gone");
	if (create !== void 0) await change(() => port.comment(create));
}
// src/review/patch.ts
/**
* Reads GitHub's patch of one file. GitHub takes comments on the lines of its own hunks alone, which need not be git's: other context,
* renames and line ends (https://docs.github.com/en/rest/pulls/comments#create-a-review-comment-for-a-pull-request). What cannot be read
* ends the patch: its lines carry no comment.
*/
function readPatch(patch) {
	const right = /* @__PURE__ */ new Map();
	const left = /* @__PURE__ */ new Map();
	let hunk = -1;
	let [before, after] = [0, 0];
	for (const line of patch.split("\n")) {
		const head = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(line);
		const text = line.slice(1);
		if (head !== null) {
			hunk += 1;
			before = Number(head[1]);
			after = Number(head[2]);
		} else if (hunk === -1) break;
		else if (line.startsWith("+")) right.set(after++, {
			hunk,
			text,
			changed: true
		});
		else if (line.startsWith("-")) left.set(before++, {
			hunk,
			text,
			changed: true
		});
		else if (line.startsWith(" ") || line === "") {
			right.set(after++, {
				hunk,
				text,
				changed: false
			});
			left.set(before++, {
				hunk,
				text,
				changed: false
			});
		} else if (!line.startsWith("\\")) break;
	}
	return {
		right,
		left
	};
}
// src/review/deleted.ts
/**
* Tells deleted comments by what our own summary remembers, as nothing else is left of them: what was said at its place and is not there has been
* deleted, and is not said there again for as long as it is found.
*/
function findDeleted$1({ comments, threads }, owner) {
	const said = new Set(readSaid(comments, owner));
	const there = ownThreads(threads, owner);
	return ({ fingerprint }) => said.has(shorten(fingerprint)) && !there.has(fingerprint);
}
/** What the summary is to remember, in a steady order: what stands at its place now, and what was deleted and is, or may be, still found. */
function tellSaid({ findings, placed, isUnsure }, posted, owner) {
	const isDeleted = findDeleted$1(posted, owner);
	const remembered = findings.filter((finding) => placed.has(finding) || isDeleted(finding)).map(({ fingerprint }) => shorten(fingerprint));
	const found = new Set(findings.map(({ fingerprint }) => shorten(fingerprint)));
	const unseen = isUnsure ? readSaid(posted.comments, owner).filter((fingerprint) => !found.has(fingerprint)) : [];
	return [.../* @__PURE__ */ new Set([...remembered, ...unseen])].sort();
}
function readSaid(comments, owner) {
	return comments.flatMap((comment) => ownMarker(comment, owner)?.said ?? []);
}
/** Enough to tell the findings of one pull request apart. */
function shorten(fingerprint) {
	return fingerprint.slice(-12);
}
// src/review/summary-body.ts
/** More findings than this are folded away behind the worst: a conversation is read by people who came for something else. */
var mostOpen = 15;
var shownOpen = 10;
/**
* The verdict, what has no comment on a line, what was not checked, and the ledger. Within GitHub's limit, cut at whole findings. `said` is what
* the marker remembers.
*/
function writeSummary(overview, author, said = []) {
	const digest = (require_run_identity()).digestOf(`${tellAll({
		...overview,
		page: void 0
	}, author.head, "")}${said.join()}`);
	const marker = (require_run_identity()).writeMarker({
		kind: "summary",
		...author,
		digest,
		...said.length === 0 ? {} : { said }
	});
	return {
		body: tellAll(overview, author.head, `${marker}\n`),
		digest
	};
}
/** What the comment becomes once nothing is left to say. It says so once: further clean pushes change nothing. */
function writeAllClear({ report, sorted }, author) {
	const digest = (require_run_identity()).digestOf("all clear");
	const rest = (require_run_identity()).tellBesides(report, sorted);
	const words = `**All clear:** what Kubelatch found here is settled as of ${(require_markdown_voice()).codeSpan(author.head.slice(0, 7))}. It looked at ${(require_text()).tellScope(report)}${rest === "" ? "" : `; ${rest}`}.`;
	return {
		body: `${(require_run_identity()).writeMarker({
			kind: "summary",
			...author,
			digest
		})}\n${words}\n`,
		digest
	};
}
function tellAll(overview, head, marker) {
	const { report, sorted, placed } = overview;
	const findings = (require_text()).worstFirst(sorted.counted);
	const elsewhere = findings.filter((finding) => !placed.has(finding));
	const onLines = findings.filter((finding) => placed.has(finding));
	const top = [
		tellVerdict(report, head),
		tellComments(onLines),
		(require_run_identity()).tellFailedGaps(report, overview.link)
	].filter((part) => part !== "");
	const open = elsewhere.length > mostOpen ? shownOpen : elsewhere.length;
	const blocks = elsewhere.map((finding, index) => `${index === open ? tellFolded(elsewhere.length - open) : ""}${tellFinding(finding, overview)}`);
	const intro = blocks.length === 0 ? [] : [onLines.length === 0 ? "What was found:" : "Without a comment of its own:"];
	const tail = (left) => {
		const end = blocks.length - left > open ? "\n</details>\n" : "";
		return left === 0 ? end : `${end}\n**${(require_text()).count(left, "more finding")}** ${left === 1 ? "does" : "do"} not fit here.\n`;
	};
	const end = tellEnd(overview);
	return (require_action()).joinFitting(`${marker}${[...top, ...intro].join("\n\n")}${blocks.length > 0 ? "\n" : ""}`, blocks, (left) => `${tail(left)}\n${end}`);
}
function tellFolded(left) {
	return `\n<details><summary>${(require_text()).count(left, "more finding")}</summary>\n\n`;
}
function tellVerdict(report, head) {
	const lead = `**Kubelatch: ${(require_text()).tellFindings(report.summary)}** in ${(require_text()).tellScope(report)} at ${(require_markdown_voice()).codeSpan(head.slice(0, 7))}.`;
	if (report.outcome === "failed") return `${lead} The check fails.`;
	return report.outcome === "incomplete" ? `${lead} Not everything could be checked.` : `${lead} The check passes.`;
}
function tellComments(onLines) {
	if (onLines.length === 0) return "";
	const groups = [...(require_core()).groupBy(onLines, ({ rule }) => rule)].map(([rule, found]) => `${found.length} \u00d7 ${(require_markdown_voice()).codeSpan(rule)}`);
	return `${(require_text()).count(onLines.length, "comment")} at ${onLines.length === 1 ? "its place" : "their places"} in the diff: ${groups.join(", ")}.`;
}
function tellFinding(finding, { link }) {
	const help = finding.help.length === 0 ? "" : ` **Fix:** ${(require_markdown_voice()).markdownText(finding.help)}`;
	return `- **${finding.severity}** ${(require_markdown_voice()).codeSpan(finding.rule)} ${link(finding)}: ${(require_markdown_voice()).markdownText(finding.message)}${help}`;
}
function tellEnd({ report, sorted, page, placed }) {
	const rest = (require_run_identity()).tellBesides(report, sorted);
	const all = page === void 0 ? "" : `[All findings](${page}) are in the summary of the run. `;
	const resolving = placed.size === 0 ? "" : "Resolving a conversation hides it; the verdict stays.";
	const parts = [rest === "" ? "" : `Besides: ${rest}.`, `${all}${resolving}`.trim()].filter((part) => part !== "");
	return parts.length === 0 ? "" : `<sub>${parts.join(" ")}</sub>\n`;
}
// src/review/plan-summary.ts
/** Plans the one comment of the conversation: made when there is something to say, then kept true, never made twice. */
function planSummary(overview, now, author, commenting) {
	const [posted, ...others] = now.comments.flatMap((comment) => {
		const marker = ownMarker(comment, author.owner);
		return marker?.kind === "summary" ? [{
			comment,
			marker
		}] : [];
	});
	const removals = others.map(({ comment }) => comment.id);
	const { report, sorted } = overview;
	const isSaid = sorted.counted.length > 0 || report.outcome !== "passed";
	if (!isSaid && commenting === "auto" && posted === void 0) return { removals };
	const isUnsure = report.gaps.some(({ kind, status }) => kind === "failed" && status !== "fixed");
	const said = tellSaid({
		findings: sorted.counted,
		placed: overview.placed,
		isUnsure
	}, now, author.owner);
	const { body, digest } = isSaid || commenting === "always" ? writeSummary(overview, author, said) : writeAllClear(overview, author);
	if (posted === void 0) return {
		create: body,
		removals
	};
	return posted.marker.digest === digest ? { removals } : {
		edit: {
			id: posted.comment.id,
			body
		},
		removals
	};
}
// src/review/anchors.ts
/**
* Where a finding is told: on its own line (or, if that did not change, on the one whose deletion it is about), else on the changed line that
* causes it, else at its file, else in the summary alone. Every line is one of GitHub's own hunks, since a review with a single other one is
* refused whole.
*/
function findAnchor(finding, diff) {
	if (finding.commit === void 0) {
		const anchor = findOnLine(finding, diff);
		if (anchor !== void 0) return anchor;
	}
	const file = diff.file(finding.place.file, finding.side === "base" ? "LEFT" : "RIGHT");
	return file === void 0 ? { on: "nothing" } : {
		on: "file",
		path: file.path
	};
}
function findOnLine(finding, diff) {
	const own = findLine(finding.place, finding.span, finding.side, diff);
	if (own?.changed === true) return {
		on: "line",
		...own
	};
	const causes = finding.related.flatMap((related) => {
		const line = findLine(related.place, related.span, related.side ?? "head", diff);
		return line?.changed === true ? [{
			related,
			line
		}] : [];
	});
	const deleted = causes.find(({ related, line }) => line.side === "LEFT" && related.place.file === finding.place.file);
	if (deleted !== void 0) return {
		on: "line",
		...deleted.line,
		deletion: deleted.related
	};
	if (own !== void 0) return {
		on: "line",
		...own
	};
	const [cause] = causes;
	return cause === void 0 ? void 0 : {
		on: "line",
		...cause.line,
		cause: cause.related
	};
}
function findLine(place, { line }, tree, diff) {
	const side = tree === "base" ? "LEFT" : "RIGHT";
	const file = diff.file(place.file, side);
	const patch = file === void 0 ? void 0 : diff.patch(file);
	if (file === void 0 || patch === void 0 || side === "RIGHT" && file.removed) return void 0;
	const at = side === "RIGHT" ? diff.toHead(place.file)(line) : findDeleted(patch, line, diff.lines(place.file, side)?.[line - 1]);
	const found = at === void 0 ? void 0 : (side === "RIGHT" ? patch.right : patch.left).get(at);
	return at === void 0 || found === void 0 ? void 0 : {
		path: file.path,
		side,
		line: at,
		changed: found.changed
	};
}
/**
* What was checked before the change is the tip of the base, and GitHub shows the merge base: the same line may have another number there.
* The nearest line of the same text is it, deleted ones first.
*/
function findDeleted({ left }, line, text) {
	if (text === void 0 || left.get(line)?.text.replace(/\r$/, "") === text) return left.has(line) ? line : void 0;
	const equal = [...left].filter(([, one]) => one.text.replace(/\r$/, "") === text);
	const deleted = equal.filter(([, one]) => one.changed);
	return (deleted.length > 0 ? deleted : equal).map(([number]) => number).sort((a, b) => Math.abs(a - line) - Math.abs(b - line))[0];
}
// src/review/operations.ts
function isLineComment(comment) {
	return "line" in comment;
}
// src/review/suggestion.ts
/** A longer one is no small fix. */
var mostLines = 30;
/**
* The proven edits of a finding as one replacement of whole lines, where GitHub would apply it: on lines of one hunk of the head that are
* just what was checked. None where one of its lines is not fit to be shown (decision 8); of a credential's finding nothing but what is new is.
*/
function suggestEdit(finding, diff) {
	const { edits = [], place } = finding;
	const lines = diff.lines(place.file, "RIGHT");
	if (edits.length === 0 || lines === void 0 || !(require_core()).showsFix(finding.rule)) return void 0;
	if (edits.some((edit) => edit.path !== place.file)) return void 0;
	const from = Math.min(...edits.map(({ span }) => span.line));
	const to = Math.min(lines.length, Math.max(...edits.map(lastLine)));
	if (to - from >= mostLines) return void 0;
	const placed = placeLines(place.file, from, to, lines, diff);
	const text = replaceLines(lines, from, to, edits);
	if (placed === void 0 || text === void 0 || !isFitToShow(finding, lines, from, to, text)) return void 0;
	return {
		...placed,
		text
	};
}
/** A span that ends before the first character of a line does not touch that line. */
function lastLine({ span }) {
	return span.endColumn === 1 && span.endLine > span.line ? span.endLine - 1 : span.endLine;
}
function placeLines(path, from, to, lines, diff) {
	const file = diff.file(path, "RIGHT");
	const patch = file === void 0 ? void 0 : diff.patch(file);
	const startLine = diff.toHead(path)(from);
	if (file === void 0 || patch === void 0 || startLine === void 0) return void 0;
	const { hunk } = patch.right.get(startLine) ?? {};
	for (let line = from; line <= to; line += 1) {
		const there = patch.right.get(startLine + line - from);
		if (there === void 0 || there.hunk !== hunk || there.text !== lines[line - 1]) return void 0;
	}
	return {
		path: file.path,
		startLine,
		line: startLine + to - from
	};
}
/** The lines as they would be; undefined where edits overlap. */
function replaceLines(lines, from, to, edits) {
	const starts = [];
	let length = 0;
	for (let line = from; line <= to; line += 1) {
		starts.push(length);
		length += (lines[line - 1] ?? "").length + 1;
	}
	const whole = `${lines.slice(from - 1, to).join("\n")}\n`;
	const offset = (line, column) => line > to ? whole.length : (starts[line - from] ?? 0) + column - 1;
	const cuts = edits.map(({ span, text }) => ({
		from: offset(span.line, span.column),
		to: offset(span.endLine, span.endColumn),
		text
	})).sort((a, b) => a.from - b.from || a.to - b.to);
	let [done, at] = ["", 0];
	for (const cut of cuts) {
		if (cut.from < at || cut.to < cut.from) return void 0;
		done += whole.slice(at, cut.from) + cut.text;
		at = cut.to;
	}
	done += whole.slice(at);
	if (done === "") return [];
	return done.endsWith("\n") ? done.slice(0, -1).split("\n") : void 0;
}
function isFitToShow(finding, lines, from, to, text) {
	const changed = [
		...lines.slice(0, from - 1),
		...text,
		...lines.slice(to)
	];
	const isShown = (file, line) => {
		const words = file[line - 1] ?? "";
		if (/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/u.test(words.replaceAll("	", ""))) return false;
		const framed = {
			place: finding.place,
			span: {
				line,
				column: 1,
				endLine: line,
				endColumn: 1
			},
			...finding.object && { object: finding.object }
		};
		return words.trim() === "" || (require_core()).frameOf(file, framed)?.lines[0]?.text === words;
	};
	const showsOld = !(require_core()).standsAtCredential(finding.rule);
	for (let line = from; line <= to && showsOld; line += 1) if (!isShown(lines, line)) return false;
	for (let line = from; line < from + text.length; line += 1) if (!isShown(changed, line)) return false;
	return true;
}
// src/review/plan-threads.ts
/** Each is a request of its own. */
var mostOnFiles = 10;
/** More threads of ours than this make a pull request unreadable, however they came about. */
var mostThreads = 50;
/** Plans what makes the conversations true again (design.md, decision 6). Given what it would leave behind, it plans nothing. */
function planThreads(request) {
	const { told, author, diff, posted: now } = request;
	const plan = openPlan(author);
	const wanted = new Map(told.map((finding) => [finding.fingerprint, want(finding, diff)]));
	const kept = /* @__PURE__ */ new Map();
	for (const [fingerprint, threads] of ownThreads(request.posted.threads, author.owner)) {
		const one = wanted.get(fingerprint);
		const picked = pickThread(threads, ({ thread }) => one !== void 0 && isAt(thread, one));
		for (const other of picked.others) plan.collapse(other);
		if (picked.kept !== void 0) kept.set(fingerprint, picked.kept);
	}
	for (const [fingerprint, one] of kept) if (!wanted.has(fingerprint)) settle(one, plan, request);
	const isDeleted = findDeleted$1(now, author.owner);
	const targets = pickTargets([...wanted.values()], Math.min(request.most, 30));
	let room = mostThreads - [...wanted.keys()].filter((fingerprint) => kept.has(fingerprint)).length;
	for (const one of wanted.values()) {
		const posted = kept.get(one.finding.fingerprint);
		if (posted !== void 0) keepTrue(posted, one, plan, request);
		else if (targets.has(one) && room > 0 && !isDeleted(one.finding)) {
			room -= 1;
			plan.say(planComment(one, request));
		}
	}
	const made = plan.done();
	return {
		...made,
		hides: [...made.hides, ...emptyReviews(request, made)]
	};
}
/** Reviews of ours that only say how many comments they had, once all of those are gone: nothing is left to read. */
function emptyReviews({ posted, author }, { removals, review, files }) {
	const going = /* @__PURE__ */ new Set([...removals, ...[...review, ...files].map(({ replaces }) => replaces)]);
	return posted.reviews.flatMap((one) => {
		const goes = posted.threads.filter(({ first, review: of }) => of === one.node && going.has(first.id)).length;
		if (one.hidden || one.left > goes || ownMarker(one, author.owner)?.kind !== "review") return [];
		return [{
			node: one.node,
			as: "OUTDATED"
		}];
	});
}
/** A fix that a click applies is told where it applies, which only the head's side of the diff can be. */
function want(finding, diff) {
	const suggestion = finding.side === "head" && finding.commit === void 0 ? suggestEdit(finding, diff) : void 0;
	if (suggestion === void 0) return {
		finding,
		anchor: findAnchor(finding, diff)
	};
	const at = diff.toHead(finding.place.file)(finding.span.line);
	const isHere = at !== void 0 && at >= suggestion.startLine && at <= suggestion.line;
	const { path, line } = suggestion;
	return {
		finding,
		anchor: {
			on: "line",
			path,
			side: "RIGHT",
			line,
			...isHere ? {} : { elsewhere: true }
		},
		suggestion
	};
}
/** Which findings are to have a comment. Whatever is posted already has no say in it: a second run picks the same. */
function pickTargets(wanted, most) {
	let onFiles = 0;
	const able = wanted.filter(({ anchor }) => {
		if (anchor.on !== "file") return anchor.on === "line";
		onFiles += 1;
		return onFiles <= mostOnFiles;
	});
	return new Set(able.slice(0, most));
}
/** Closes what is no longer found. */
function settle(one, plan, { findings, unsure }) {
	const { marker, thread } = one;
	if (isPutAside(one) || marker.done !== void 0 || unsure(thread.path)) return;
	const still = findings.some(({ fingerprint, status }) => fingerprint === marker.fingerprint && status !== "fixed");
	if (marker.token === true) {
		if (!still) plan.close(one, "history");
	} else if (thread.answered) plan.close(one, still ? "excused" : "fixed");
	else plan.remove(one);
}
/** Leaves a comment that still says what is so where it is so; else says it anew there, or in place where people or history hold on to it. */
function keepTrue(one, wanted, plan, request) {
	const { thread, marker } = one;
	const { finding, anchor } = wanted;
	const here = isAt(thread, wanted);
	if (anchor.on !== "nothing" || thread.answered || isPutAside(one) || marker.token === true) plan.stands(finding);
	if (isPutAside(one) || !here && thread.answered) return;
	if (here || marker.token === true) {
		const said = here && !thread.wholeFile ? wanted : {
			finding,
			anchor: onFile(finding)
		};
		const { body, digest } = (require_run_identity()).writeComment({
			...said,
			base: request.base
		}, request.link, request.author);
		if (digest !== marker.digest || marker.done !== void 0) plan.edit(thread.first.id, body);
	} else if (anchor.on === "nothing") plan.remove(one);
	else plan.say(planComment(wanted, request, thread.first.id));
}
/** Whether a thread stands where its finding is told. A whole file will do: GitHub may not have taken the line. */
function isAt(thread, { anchor, suggestion }) {
	if (anchor.on === "nothing" || thread.path !== anchor.path) return false;
	if (thread.wholeFile) return true;
	if (anchor.on !== "line" || thread.outdated || thread.side !== anchor.side) return false;
	if (suggestion === void 0) return thread.line === anchor.line;
	return thread.line === suggestion.line && (thread.startLine ?? thread.line) === suggestion.startLine;
}
function onFile(finding) {
	return {
		on: "file",
		path: finding.place.file
	};
}
function planComment({ finding, anchor, suggestion }, { link, author, base }, replaces) {
	const path = anchor.on === "nothing" ? finding.place.file : anchor.path;
	const aboutFile = {
		path,
		body: (require_run_identity()).writeComment({
			finding,
			anchor: onFile(finding),
			base
		}, link, author).body
	};
	const shared = {
		finding,
		onFile: aboutFile,
		...replaces === void 0 ? {} : { replaces }
	};
	if (anchor.on !== "line") return {
		...shared,
		comment: aboutFile
	};
	const { body } = (require_run_identity()).writeComment({
		finding,
		anchor,
		suggestion,
		base
	}, link, author);
	const { line } = suggestion ?? anchor;
	const startLine = suggestion?.startLine ?? line;
	const lines = startLine < line ? {
		startLine,
		line
	} : { line };
	return {
		...shared,
		comment: {
			path,
			side: anchor.side,
			...lines,
			body
		}
	};
}
function openPlan(author) {
	const said = [];
	const edits = [];
	const hides = [];
	const removals = [];
	const placed = /* @__PURE__ */ new Set();
	const close = ({ thread: { first }, marker }, why) => {
		edits.push({
			id: first.id,
			body: (require_run_identity()).writeClosed(first.body, marker, why, author)
		});
		if (why !== "history") hides.push({
			node: first.node,
			as: why === "duplicate" ? "DUPLICATE" : "RESOLVED"
		});
	};
	return {
		say(planned) {
			said.push(planned);
			placed.add(planned.finding);
		},
		edit: (id, body) => edits.push({
			id,
			body
		}),
		remove: ({ thread }) => removals.push(thread.first.id),
		close,
		collapse(one) {
			if (isPutAside(one)) return;
			if (one.thread.answered || one.marker.token === true) close(one, "duplicate");
			else removals.push(one.thread.first.id);
		},
		stands: (finding) => placed.add(finding),
		done: () => ({
			review: said.flatMap((one) => isLineComment(one.comment) ? [{
				...one,
				comment: one.comment
			}] : []),
			files: said.flatMap((one) => isLineComment(one.comment) ? [] : [{
				...one,
				comment: one.comment
			}]),
			edits,
			hides,
			removals,
			placed
		})
	};
}
// src/commands/action/read-texts.ts
/** Reads the files at some paths. Only LF ends a line, as in git's and GitHub's diffs. */
async function readTexts(tree, paths) {
	const entries = tree === void 0 || paths.size === 0 ? [] : await tree.entries();
	const blobs = new Map(entries.flatMap(({ path, kind, blob }) => paths.has(path) && (kind === "file" || kind === "executable") ? [[path, blob]] : []));
	const contents = /* @__PURE__ */ new Map();
	if (tree !== void 0 && blobs.size > 0) {
		for await (const blob of tree.read([...new Set(blobs.values())])) if ("bytes" in blob) contents.set(blob.id, splitLines(blob.bytes));
	}
	return {
		lines: (path) => contents.get(blobs.get(path) ?? ""),
		blob: (path) => blobs.get(path)
	};
}
/** The lines of a content, carriage returns kept. */
function splitLines(bytes) {
	const lines = Buffer.from(bytes).toString().split("\n");
	return lines.at(-1) === "" ? lines.slice(0, -1) : lines;
}
// src/commands/action/review-planner.ts
/** Beyond so many, contents of the head are not asked for over the network: their findings are told about the file. */
var mostFetched = 5;
/** Makes the plans of a review. The files of the pull request are listed only where there is something to be told on a line. */
function openPlanner(planning) {
	const { report, options, told, author, commenting, most, page } = planning;
	const sorted = (require_text()).sortFindings(report, options);
	let diff;
	let link = (require_run_identity()).linkTo(options.blobs, () => (require_run_identity()).sameLines);
	return {
		async threads(posted) {
			if (told.length > 0) {
				diff ??= openDiff(planning);
				link = (require_run_identity()).linkTo(blobsOfHead(planning), (await diff).toHead);
			}
			const known = await (diff ?? noDiff);
			return planThreads({
				told,
				findings: report.findings,
				posted,
				author,
				diff: known,
				link,
				most,
				base: planning.event.base.ref,
				unsure: doubt(report)
			});
		},
		summary: (posted, placed) => planSummary({
			report,
			sorted,
			placed,
			link,
			options,
			page
		}, posted, author, commenting)
	};
}
/**
* What is missing may only not have been looked at: a new failed gap can hide anything, an older one and a text that cannot be read what their
* own file holds.
*/
function doubt({ findings, gaps }) {
	const open = gaps.filter(({ status }) => status !== "fixed");
	const failed = open.filter(({ kind }) => kind === "failed");
	const anywhere = failed.some(({ status }) => status === "new");
	const unread = /* @__PURE__ */ new Set([...[...failed, ...open.filter(({ reason }) => unreadReasons.has(reason))].map(({ place }) => place.file), ...findings.filter((one) => isUnread(one)).map(({ place }) => place.file)]);
	return (path) => anywhere || unread.has(path);
}
/** Declared ones after which nothing is known of a file, or of a document of it. */
var unreadReasons = /* @__PURE__ */ new Set([
	"template",
	"binary",
	"lfs-pointer",
	"symlink",
	"special-file"
]);
function isUnread({ rule, case: situation, status }) {
	return rule === "yaml-parse-error" && situation === "syntax" && status !== "fixed";
}
function blobsOfHead({ event, options }) {
	const head = `${event.serverUrl}/${event.repository}/blob/${event.head.commit}`;
	return {
		...options.blobs,
		head
	};
}
var noDiff = {
	file: () => void 0,
	patch: () => void 0,
	lines: () => void 0,
	toHead: () => (require_run_identity()).sameLines
};
async function openDiff(planning) {
	const { told, checked, port } = planning;
	const places = told.flatMap(({ place, related }) => [place.file, ...related.map((one) => one.place.file)]);
	const paths = new Set(places.filter((path) => checked?.changed?.has(path) ?? true));
	const files = paths.size === 0 ? [] : await port.files(paths);
	const [after, before] = await Promise.all([readTexts(checked?.trees.after, paths), readTexts(checked?.trees.before, paths)]);
	const maps = await mapToHead(files.filter(({ path }) => paths.has(path)), after, planning);
	const [now, once] = [new Map(files.map((file) => [file.path, file])), new Map(files.map((file) => [file.before ?? file.path, file]))];
	const patches = /* @__PURE__ */ new Map();
	return {
		file: (path, side) => (side === "RIGHT" ? now : once).get(path),
		patch(file) {
			if (file.patch === void 0) return void 0;
			const patch = patches.get(file) ?? readPatch(file.patch);
			patches.set(file, patch);
			return patch;
		},
		lines: (path, side) => (side === "RIGHT" ? after : before).lines(path),
		toHead: (path) => maps.get(path) ?? (require_run_identity()).sameLines
	};
}
/** Where the base moved, the file that was checked is not the head's: then its lines are mapped by their texts. */
async function mapToHead(files, after, { objects, port }) {
	const maps = /* @__PURE__ */ new Map();
	const moved = files.filter(({ path, blob, removed }) => !removed && after.blob(path) !== void 0 && after.blob(path) !== blob);
	const here = /* @__PURE__ */ new Map();
	for await (const blob of objects.read([...new Set(moved.map(({ blob: id }) => id))], (require_core()).defaultFileSize)) if ("bytes" in blob) here.set(blob.id, blob.bytes);
	let left = mostFetched;
	for (const { path, blob } of moved) {
		const lines = after.lines(path);
		const bytes = here.get(blob) ?? (left-- > 0 ? await port.blob(blob).catch(() => void 0) : void 0);
		maps.set(path, bytes === void 0 || lines === void 0 ? () => void 0 : (require_run_identity()).mapLines(lines, splitLines(bytes)));
	}
	return maps;
}
// src/commands/action/review-pull-request.ts
/** Makes the conversations of a pull request say what this run has found, and tells how that went. */
async function reviewPullRequest(talk, event, connection) {
	const { verdict, inputs, surroundings, repository } = talk;
	const { environment } = surroundings;
	const port = openPullRequest(connection, event.number);
	const author = authorOf(event, inputs, environment);
	const result = await postReview(port, openPlanner({
		report: verdict.report,
		options: verdict.options,
		told: toldFindings(talk),
		...verdict.checked === void 0 ? {} : { checked: verdict.checked },
		event,
		author,
		commenting: inputs.comment,
		most: inputs.reviewComments,
		page: (require_run_identity()).pageOf(event, environment),
		objects: repository.objects,
		port
	}), author);
	const calls = connection.calls();
	return [...tellResult(result, event, environment), {
		told: (require_core()).text`The review took ${calls} ${[calls === 1 ? "call" : "calls"]} of GitHub's API.`,
		fine: true
	}];
}
/** What may have a comment of its own: new errors and warnings, worst first. A notice is advice, and never a conversation (decision 6). */
function toldFindings({ verdict: { report, options } }) {
	const { counted } = (require_text()).sortFindings(report, options);
	return (require_text()).worstFirst(counted.filter(({ status, severity }) => status === "new" && severity !== "notice"));
}
function tellResult({ stale, refusal, changes }, event, environment) {
	if (refusal !== void 0) {
		const what = changes === 0 ? (require_core()).text`The pull request got no comments` : (require_core()).text`The pull request did not get all of its comments`;
		return [{
			told: (require_action()).tellRefusal(what, refusal, "pull-requests: write", readerOf(event, environment)),
			fine: false
		}];
	}
	const told = {
		closed: (require_core()).text`The pull request is closed: nothing is said there any more.`,
		"newer-push": (require_core()).text`The pull request has got another push, whose run will say what is so now.`,
		"newer-run": (require_core()).text`A newer run has already said what is so now.`
	};
	return stale === void 0 ? [] : [{
		told: told[stale],
		fine: true
	}];
}
/** With `pull_request_target` the token is that of the base, whoever the change is from. */
function readerOf(event, environment) {
	if (event.event !== "pull_request") return void 0;
	if (environment.GITHUB_ACTOR === "dependabot[bot]") return "dependabot";
	return event.head.repository === event.repository ? void 0 : "fork";
}
function authorOf(event, inputs, environment) {
	return {
		owner: (require_run_identity()).ownerOf(inputs.commentId, environment),
		head: event.head.commit,
		run: (require_run_identity()).runOf(environment)
	};
}
exports.reviewPullRequest = reviewPullRequest;
