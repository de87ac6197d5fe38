import { n as asRefusal, t as GithubRefusal } from "./github-refusal.js";
import { J as blobIdOf, Rt as orderEntries, tn as text } from "./core.js";
import { t as at } from "./answers.js";
// src/github/api-tree.ts
/** What GraphQL is asked for at once: so many blobs, and so many bytes of them. */
var batchBlobs = 40;
var batchBytes = 1e6;
/** Folders that are asked for one by one where GitHub cuts a listing short, at 100,000 entries or 7 MB. */
var mostFolders = 2e3;
/**
* The tree of a commit as GitHub's API tells it: one call lists it, contents come in batches. Each content is held against its id, so that
* what the API changes on the way (text that is no UTF-8) is asked for again byte by byte. A listing that fails comes as {@link GithubRefusal};
* contents that GitHub does not give are missing, and from the first one on none is asked for: what does not answer would be waited for again
* and again. `refused` is told why.
*/
function openApiTree(connection, treeId, options = {}, refused = () => {}) {
	const largest = options.fileSize ?? 16777216;
	let listing;
	let isClosed = false;
	const entries = () => {
		listing ??= listTree(connection, treeId);
		return listing;
	};
	return {
		entries,
		async *read(blobs) {
			const sizes = new Map((await entries()).map(({ blob, size }) => [blob, size ?? 0]));
			for (const batch of batches([...new Set(blobs)], sizes, largest)) {
				const given = /* @__PURE__ */ new Set();
				try {
					if (!isClosed) for await (const blob of readBatch(connection, batch, sizes, largest)) {
						given.add(blob.id);
						yield blob;
					}
				} catch (error) {
					if (!(error instanceof GithubRefusal)) throw error;
					isClosed = true;
					refused(error.told);
				}
				for (const id of batch) if (!given.has(id)) yield {
					id,
					missing: "unanswered"
				};
			}
		},
		async close() {}
	};
}
async function listTree(connection, treeId) {
	const whole = await askTree(connection, treeId, true);
	if (!whole.truncated) return orderEntries(whole.items.flatMap((item) => entryOf("", item)));
	const entries = [];
	const folders = [{
		id: treeId,
		path: ""
	}];
	for (let asked = 0; folders.length > 0; asked++) {
		const folder = folders.shift();
		if (folder === void 0) break;
		if (asked > mostFolders) throw new GithubRefusal("unreachable", text`the repository is too large to be listed over GitHub's API`);
		const { items } = await askTree(connection, folder.id, false);
		for (const item of items) if (item.type === "tree") folders.push({
			id: item.sha,
			path: `${folder.path}${item.path}/`
		});
		else entries.push(...entryOf(folder.path, item));
	}
	return orderEntries(entries);
}
async function askTree({ owner, repo, read }, id, whole) {
	const { data } = await read((octokit) => octokit.rest.git.getTree({
		owner,
		repo,
		tree_sha: id,
		...whole ? { recursive: "1" } : {}
	}));
	if (!Array.isArray(data?.tree)) throw new GithubRefusal("unreachable", text`GitHub's answer about a tree cannot be used`);
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
	].every((key) => typeof at(item, key) === "string");
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
function* batches(blobs, sizes, largest) {
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
async function* readBatch(connection, batch, sizes, largest) {
	const wanted = batch.filter((id) => /^[0-9a-f]{40}$/.test(id) && (sizes.get(id) ?? 0) <= largest);
	const texts = wanted.length === 0 ? /* @__PURE__ */ new Map() : await askTexts(connection, wanted);
	for (const id of batch) {
		if (!wanted.includes(id)) {
			yield {
				id,
				missing: (sizes.get(id) ?? 0) > largest ? "too-large" : "not-found"
			};
			continue;
		}
		const bytes = Buffer.from(texts.get(id) ?? "");
		yield texts.has(id) && blobIdOf(bytes) === id ? {
			id,
			bytes
		} : await askBytes(connection, id);
	}
}
/** The texts of blobs; what is binary, cut short or not there is left out. */
async function askTexts({ owner, repo, read }, ids) {
	const query = `query blobs($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${ids.map((id, index) => `b${index}: object(oid: "${id}") { ... on Blob { text isBinary isTruncated } }`).join(" ")} } }`;
	const answer = await read((octokit) => octokit.graphql(query, {
		owner,
		name: repo
	}));
	const found = at(answer, "repository");
	return new Map(ids.flatMap((id, index) => {
		const blob = at(found, `b${index}`);
		const words = at(blob, "text");
		return typeof words === "string" && at(blob, "isTruncated") === false ? [[id, words]] : [];
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
		return bytes !== void 0 && blobIdOf(bytes) === id ? {
			id,
			bytes
		} : {
			id,
			missing: "unreadable"
		};
	} catch (error) {
		if (error instanceof GithubRefusal && error.kind === "missing") return {
			id,
			missing: "not-found"
		};
		throw error;
	}
}
// src/github/api-objects.ts
/** The commits of a repository and their contents over GitHub's API, with `contents: read`. Commits of forks are there as well. */
function openApiObjects(connection) {
	const { owner, repo, read } = connection;
	const commits = /* @__PURE__ */ new Map();
	let failure;
	let refused;
	const tellRefusal = (told) => {
		refused ??= told;
	};
	let isClosed = false;
	/** What GitHub does not tell is not there, and why is kept. What does not answer is not asked again: each question would wait as long. */
	const attempt = async (ask) => {
		if (isClosed) return void 0;
		try {
			return await ask();
		} catch (error) {
			const { kind, told } = asRefusal(error);
			isClosed = kind === "unreachable" || kind === "limited";
			failure = told;
			return;
		}
	};
	const know = (commit) => {
		const known = commits.get(commit) ?? attempt(() => askCommit(connection, commit));
		commits.set(commit, known);
		return known;
	};
	return {
		source: {
			obtain: async (commit) => await know(commit) !== void 0,
			deepen: async () => false,
			parents: async (commit) => (await know(commit))?.parents ?? [],
			async tip(ref) {
				return idAt((await attempt(() => read((octokit) => octokit.rest.git.getRef({
					owner,
					repo,
					ref: ref.replace(/^refs\//, "")
				}))))?.data, "object");
			},
			get failure() {
				return failure;
			}
		},
		async open(commit, options) {
			return openApiTree(connection, (await know(commit))?.tree ?? commit, options, tellRefusal);
		},
		async mergeBase(one, other) {
			const basehead = `${one}...${other}`;
			return idAt((await attempt(() => read((octokit) => octokit.rest.repos.compareCommitsWithBasehead({
				owner,
				repo,
				basehead,
				per_page: 1
			}))))?.data, "merge_base_commit");
		},
		refused: () => refused,
		calls: connection.calls
	};
}
async function askCommit({ owner, repo, read }, commit) {
	const { data } = await read((octokit) => octokit.rest.git.getCommit({
		owner,
		repo,
		commit_sha: commit
	}));
	const tree = idAt(data, "tree");
	const parents = at(data, "parents");
	if (tree === void 0 || !Array.isArray(parents)) throw new GithubRefusal("unreachable", text`GitHub's answer about a commit cannot be used`);
	return {
		tree,
		parents: parents.flatMap((parent) => idOf(parent) ?? [])
	};
}
/** The id of what an answer names so. */
function idAt(answer, name) {
	return idOf(at(answer, name));
}
function idOf(object) {
	const id = at(object, "sha");
	return typeof id === "string" && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(id) ? id : void 0;
}
export { openApiObjects };
