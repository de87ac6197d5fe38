require("./rolldown-runtime.js");
let require_action$loaded;
const require_action = () => (require_action$loaded ??= require("../action.js"));
let require_core$loaded;
const require_core = () => (require_core$loaded ??= require("./core.js"));
let require_answers$loaded;
const require_answers = () => (require_answers$loaded ??= require("./answers.js"));
let require_commits_between$loaded;
const require_commits_between = () => (require_commits_between$loaded ??= require("./commits-between.js"));
// src/github/api-blobs.ts
/** What GraphQL is asked for at once: so many blobs, and so many bytes of them. */
var batchBlobs = 40;
var batchBytes = 1e6;
/**
* Reads contents over GitHub's API in batches. Each is held against its id, so that what the API changes on the way (text that is no UTF-8) is
* asked for again byte by byte. From the first failure on none is asked for: what does not answer would be waited for again and again.
* `refused` is told why; `mayAsk` is asked before each call.
*/
function openBlobReader(connection, refused, mayAsk = () => true) {
	let isClosed = false;
	return async function* read(blobs, limits) {
		for (const batch of batches([...new Set(blobs)], limits)) {
			const given = /* @__PURE__ */ new Set();
			try {
				if (!isClosed) for await (const blob of readBatch(connection, batch, limits, mayAsk)) {
					given.add(blob.id);
					yield blob;
				}
			} catch (error) {
				if (!(error instanceof (require_action()).GithubRefusal)) throw error;
				isClosed = true;
				refused(error.told);
			}
			for (const id of batch) if (!given.has(id)) yield {
				id,
				missing: "unanswered"
			};
		}
	};
}
function* batches(blobs, { sizes, largest }) {
	let batch = [];
	let bytes = 0;
	for (const blob of blobs) {
		const size = Math.min(sizes.get(blob) ?? 0, largest);
		if (batch.length > 0 && (batch.length === batchBlobs || bytes + size > batchBytes)) {
			yield batch;
			batch = [];
			bytes = 0;
		}
		batch.push(blob);
		bytes += size;
	}
	if (batch.length > 0) yield batch;
}
async function* readBatch(connection, batch, { sizes, largest }, mayAsk) {
	const wanted = new Set(batch.filter((id) => /^[0-9a-f]{40}$/.test(id) && (sizes.get(id) ?? 0) <= largest));
	const texts = wanted.size === 0 || !mayAsk() ? /* @__PURE__ */ new Map() : await askTexts(connection, [...wanted]);
	for (const id of batch) {
		if (!wanted.has(id)) {
			yield {
				id,
				missing: (sizes.get(id) ?? 0) > largest ? "too-large" : "not-found"
			};
			continue;
		}
		const bytes = Buffer.from(texts.get(id) ?? "");
		if (texts.has(id) && (require_core()).blobIdOf(bytes) === id) yield {
			id,
			bytes
		};
		else if (mayAsk()) yield await askBytes(connection, id);
	}
}
/** The texts of blobs; what is binary, cut short or not there is left out. */
async function askTexts({ owner, repo, read }, ids) {
	const query = `query blobs($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${ids.map((id, index) => `b${index}: object(oid: "${id}") { ... on Blob { text isBinary isTruncated } }`).join(" ")} } }`;
	const answer = await read((octokit) => octokit.graphql(query, {
		owner,
		name: repo
	}));
	const found = (require_answers()).at(answer, "repository");
	return new Map(ids.flatMap((id, index) => {
		const blob = (require_answers()).at(found, `b${index}`);
		const words = (require_answers()).at(blob, "text");
		return typeof words === "string" && (require_answers()).at(blob, "isTruncated") === false ? [[id, words]] : [];
	}));
}
/** Up to 100 MB: https://docs.github.com/en/rest/git/blobs#get-a-blob */
async function askBytes({ owner, repo, read }, id) {
	try {
		const { data } = await read((octokit) => octokit.rest.git.getBlob({
			owner,
			repo,
			file_sha: id
		}));
		const bytes = typeof data?.content === "string" && data.encoding === "base64" ? Buffer.from(data.content, "base64") : void 0;
		return bytes !== void 0 && (require_core()).blobIdOf(bytes) === id ? {
			id,
			bytes
		} : {
			id,
			missing: "unreadable"
		};
	} catch (error) {
		if (error instanceof (require_action()).GithubRefusal && error.kind === "missing") return {
			id,
			missing: "not-found"
		};
		throw error;
	}
}
// src/github/api-introduced.ts
/** Commits whose folders are looked at together, and folders that one call asks for. */
var batchCommits = 50;
var batchFolders = 40;
/**
* What commits bring in, in their order: every file whose content differs from what each parent has at its path. Only folders that differ
* from those of all parents are asked for, level by level and many at a time. Ends with a {@link HistoryGap} where the budget does, or where
* GitHub does not answer.
*/
async function* introducedOverApi(connection, commits, budget) {
	const folders = /* @__PURE__ */ new Map();
	let batch = [];
	const flush = async () => {
		const [roots, found] = [batch, new Map(batch.map(({ commit }) => [commit, []]))];
		batch = [];
		for (let level = roots; level.length > 0;) {
			await askFolders(connection, level, folders, budget);
			level = level.flatMap((beside) => lookInto(beside, folders, found.get(beside.commit) ?? []));
		}
		return [...found.values()].flat();
	};
	for (const { id, parents } of commits) {
		batch.push({
			commit: id,
			path: "",
			id,
			parents
		});
		if (batch.length === batchCommits) yield await flush();
	}
	if (batch.length > 0) yield await flush();
}
/** Notes the files that are new in a folder, and gives its folders that differ from those of every parent. */
function lookInto({ commit, path, id, parents }, folders, found) {
	const others = parents.map((parent) => parent === void 0 ? void 0 : folders.get(parent));
	return [...folders.get(id) ?? []].flatMap(([name, entry]) => {
		const before = others.map((other) => other?.get(name));
		if (before.some((one) => one?.oid === entry.oid)) return [];
		if (entry.isFile) found.push({
			commit,
			path: path + name,
			blob: entry.oid
		});
		if (entry.type !== "tree") return [];
		const trees = before.map((one) => one?.type === "tree" ? one.oid : void 0);
		return [{
			commit,
			path: `${path}${name}/`,
			id: entry.oid,
			parents: trees
		}];
	});
}
async function askFolders(connection, level, folders, { mayAsk, most, sizes }) {
	const ids = [...new Set(level.flatMap(({ id, parents }) => [id, ...parents.flatMap((parent) => parent ?? [])]))].filter((id) => !folders.has(id));
	for (let from = 0; from < ids.length; from += batchFolders) {
		if (!mayAsk()) throw new (require_commits_between()).HistoryGap((require_core()).text`The commits of this change could not all be looked at for tokens: ${most} calls of GitHub's API are the most that is made for them. ${mend}`);
		const some = ids.slice(from, from + batchFolders);
		try {
			for (const [id, folder] of await askTrees(connection, some, sizes)) folders.set(id, folder);
		} catch (error) {
			throw new (require_commits_between()).HistoryGap((require_core()).text`The commits of this change could not all be looked at for tokens: ${(require_action()).asRefusal(error).told}. ${mend}`);
		}
	}
}
var mend = (require_core()).text`Let git fetch them: in a workflow give actions/checkout \`fetch-depth: 0\`.`;
var treeFields = "fragment folder on Tree { entries { name mode type oid size } }";
async function askTrees({ owner, repo, read }, ids, sizes) {
	const query = `query folders($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${ids.map((id, index) => `t${index}: object(oid: "${id}") { ...folder ... on Commit { tree { ...folder } } }`).join(" ")} } } ${treeFields}`;
	const answer = await read((octokit) => octokit.graphql(query, {
		owner,
		name: repo
	}));
	const found = (require_answers()).at(answer, "repository");
	return new Map(ids.map((id, index) => {
		const object = (require_answers()).at(found, `t${index}`);
		const entries = (require_answers()).at(object, "entries") ?? (require_answers()).at((require_answers()).at(object, "tree"), "entries");
		if (!Array.isArray(entries)) throw new (require_action()).GithubRefusal("unreachable", (require_core()).text`GitHub's answer about a folder cannot be used`);
		return [id, new Map(entries.flatMap((entry) => readEntry(entry, sizes)))];
	}));
}
function isObjectId(id) {
	return typeof id === "string" && /^[0-9a-f]{40}$/.test(id);
}
/** Modes as decimal numbers, of files those that begin with octal 100: https://git-scm.com/docs/git-fast-import#_filemodify */
function readEntry(entry, sizes) {
	const [name, mode, type, oid, size] = [
		"name",
		"mode",
		"type",
		"oid",
		"size"
	].map((key) => (require_answers()).at(entry, key));
	if (typeof name !== "string" || typeof mode !== "number" || typeof type !== "string" || !isObjectId(oid)) return [];
	if (typeof size === "number") sizes.set(oid, size);
	return [[name, {
		oid,
		type,
		isFile: type === "blob" && mode >> 12 === 8
	}]];
}
// src/github/api-commits.ts
/** Calls that the commits of a run may take beside all others. */
var mostCalls = 150;
/** Commits that GitHub lists at once, and pages of them. */
var pageSize = 100;
var mostPages = 10;
/**
* The commits of a range over GitHub's API and what they bring in, within a budget of calls: a comparison lists them, GraphQL gives the
* folders in which they differ from their parents, many at a time. A list that cannot be had is not whole, with the reason.
*/
function openApiCommits(connection, refused) {
	let left = mostCalls;
	const mayAsk = () => left-- > 0;
	const sizes = /* @__PURE__ */ new Map();
	const readBlobs = openBlobReader(connection, refused, mayAsk);
	return async ({ tips: [tip = ""], without }) => {
		const found = /* @__PURE__ */ new Map();
		let isCut = false;
		try {
			for (const [index, base] of without.entries()) {
				const listed = await compare(connection, base, tip, mayAsk);
				const ids = new Set(listed.commits.map(({ id }) => id));
				isCut ||= listed.isCut;
				if (index === 0) for (const { id, parents } of listed.commits) found.set(id, parents);
				else for (const id of found.keys()) if (!ids.has(id)) found.delete(id);
			}
		} catch (error) {
			return {
				commits: (require_commits_between()).noCommits,
				whole: false,
				why: (require_action()).asRefusal(error).told
			};
		}
		const from = {
			introduced: (ids) => introducedOverApi(connection, parentsIn(ids, found), {
				mayAsk,
				sizes,
				most: mostCalls
			}),
			read: (blobs, largest) => readBlobs(blobs, {
				sizes,
				largest
			})
		};
		const rows = [...found].map(([id, parents]) => [id, ...parents]);
		const why = (require_core()).text`GitHub's API was asked for ${1e3} of them, and no more`;
		return {
			commits: {
				count: rows.length,
				[Symbol.iterator]: () => rows[Symbol.iterator]()
			},
			from,
			...isCut ? {
				whole: false,
				why
			} : { whole: true }
		};
	};
}
function* parentsIn(ids, known) {
	for (const id of ids) yield {
		id,
		parents: known.get(id) ?? []
	};
}
/** All that `tip` reaches and `base` does not, oldest first: https://docs.github.com/en/rest/commits/commits#compare-two-commits */
async function compare({ owner, repo, read }, base, tip, mayAsk) {
	const commits = [];
	const basehead = `${base}...${tip}`;
	for (let page = 1; page <= mostPages && mayAsk(); page += 1) {
		const asked = {
			owner,
			repo,
			basehead,
			per_page: pageSize,
			page
		};
		const { data } = await read((octokit) => octokit.rest.repos.compareCommitsWithBasehead(asked));
		const listed = data?.commits;
		if (!Array.isArray(listed)) throw new (require_action()).GithubRefusal("unreachable", (require_core()).text`GitHub's answer about commits cannot be used`);
		commits.push(...listed.flatMap(readCommit));
		if (listed.length < pageSize) return {
			commits,
			isCut: false
		};
	}
	return {
		commits,
		isCut: true
	};
}
function readCommit(commit) {
	const id = (require_answers()).idOf(commit);
	const parents = (require_answers()).at(commit, "parents");
	return id === void 0 || !Array.isArray(parents) ? [] : [{
		id,
		parents: parents.flatMap((parent) => (require_answers()).idOf(parent) ?? [])
	}];
}
// src/github/api-tree.ts
/** Folders that are asked for one by one where GitHub cuts a listing short, at 100,000 entries or 7 MB. */
var mostFolders = 2e3;
/**
* The tree of a commit as GitHub's API tells it: one call lists it, contents come in batches. A listing that fails comes as
* {@link GithubRefusal}; contents that GitHub does not give are missing, and `refused` is told why.
*/
function openApiTree(connection, treeId, options = {}, refused = () => {}) {
	const largest = options.fileSize ?? 16777216;
	const readBlobs = openBlobReader(connection, refused);
	let listing;
	const entries = () => {
		listing ??= listTree(connection, treeId);
		return listing;
	};
	return {
		entries,
		remote: true,
		async *read(blobs) {
			yield* readBlobs(blobs, {
				sizes: new Map((await entries()).map(({ blob, size }) => [blob, size ?? 0])),
				largest
			});
		},
		async close() {}
	};
}
async function listTree(connection, treeId) {
	const whole = await askTree(connection, treeId, true);
	if (!whole.truncated) return (require_core()).orderEntries(whole.items.flatMap((item) => entryOf("", item)));
	const entries = [];
	const folders = [{
		id: treeId,
		path: ""
	}];
	for (let asked = 0; folders.length > 0; asked++) {
		const folder = folders.shift();
		if (folder === void 0) break;
		if (asked > mostFolders) throw new (require_action()).GithubRefusal("unreachable", (require_core()).text`the repository is too large to be listed over GitHub's API`);
		const { items } = await askTree(connection, folder.id, false);
		for (const item of items) if (item.type === "tree") folders.push({
			id: item.sha,
			path: `${folder.path}${item.path}/`
		});
		else entries.push(...entryOf(folder.path, item));
	}
	return (require_core()).orderEntries(entries);
}
async function askTree({ owner, repo, read }, id, whole) {
	const { data } = await read((octokit) => octokit.rest.git.getTree({
		owner,
		repo,
		tree_sha: id,
		...whole ? { recursive: "1" } : {}
	}));
	if (!Array.isArray(data?.tree)) throw new (require_action()).GithubRefusal("unreachable", (require_core()).text`GitHub's answer about a tree cannot be used`);
	return {
		truncated: data.truncated === true,
		items: data.tree.filter(isItem)
	};
}
function isItem(item) {
	return [
		"path",
		"mode",
		"type",
		"sha"
	].every((key) => typeof (require_answers()).at(item, key) === "string");
}
/** By git's modes: https://git-scm.com/docs/git-fast-import#_filemodify */
var kinds = {
	"100644": "file",
	"100664": "file",
	"100755": "executable",
	"120000": "symlink",
	"160000": "gitlink"
};
function entryOf(folder, { path, mode, sha, size }) {
	const kind = kinds[mode];
	return kind === void 0 ? [] : [{
		path: folder + path,
		kind,
		blob: sha,
		...size === void 0 ? {} : { size }
	}];
}
// src/github/api-objects.ts
/** The commits of a repository and their contents over GitHub's API, with `contents: read`. Commits of forks are there as well. */
function openApiObjects(connection) {
	const { owner, repo, read } = connection;
	const asked = /* @__PURE__ */ new Map();
	const questions = openQuestions();
	let refused;
	const tellRefusal = (told) => {
		refused ??= told;
	};
	const know = (commit) => {
		const known = asked.get(commit) ?? questions.ask(() => askCommit(connection, commit));
		asked.set(commit, known);
		return known;
	};
	return {
		source: {
			obtain: async (commit) => await know(commit) !== void 0,
			deepen: async () => false,
			parents: async (commit) => (await know(commit))?.parents ?? [],
			async tip(ref) {
				return idAt((await questions.ask(() => read((octokit) => octokit.rest.git.getRef({
					owner,
					repo,
					ref: ref.replace(/^refs\//, "")
				}))))?.data, "object");
			},
			get failure() {
				return questions.failure;
			}
		},
		async open(commit, options) {
			return openApiTree(connection, (await know(commit))?.tree ?? commit, options, tellRefusal);
		},
		async mergeBase(one, other) {
			const basehead = `${one}...${other}`;
			return idAt((await questions.ask(() => read((octokit) => octokit.rest.repos.compareCommitsWithBasehead({
				owner,
				repo,
				basehead,
				per_page: 1
			}))))?.data, "merge_base_commit");
		},
		commits: openApiCommits(connection, tellRefusal),
		refused: () => refused,
		calls: connection.calls
	};
}
/** What does not answer is not asked again: each question would wait as long. */
function openQuestions() {
	let failure;
	let isClosed = false;
	return {
		async ask(question) {
			if (isClosed) return void 0;
			try {
				return await question();
			} catch (error) {
				const { kind, told } = (require_action()).asRefusal(error);
				isClosed = kind === "unreachable" || kind === "limited";
				failure = kind === "forbidden" ? (require_core()).text`${told}, which takes the permission \`contents: read\`` : told;
				return;
			}
		},
		get failure() {
			return failure;
		}
	};
}
async function askCommit({ owner, repo, read }, commit) {
	const { data } = await read((octokit) => octokit.rest.git.getCommit({
		owner,
		repo,
		commit_sha: commit
	}));
	const tree = idAt(data, "tree");
	const parents = (require_answers()).at(data, "parents");
	if (tree === void 0 || !Array.isArray(parents)) throw new (require_action()).GithubRefusal("unreachable", (require_core()).text`GitHub's answer about a commit cannot be used`);
	return {
		tree,
		parents: parents.flatMap((parent) => (require_answers()).idOf(parent) ?? [])
	};
}
/** The id of what an answer names so. */
function idAt(answer, name) {
	return (require_answers()).idOf((require_answers()).at(answer, name));
}
exports.openApiObjects = openApiObjects;
