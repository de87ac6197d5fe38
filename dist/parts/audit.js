require("./rolldown-runtime.js");
let require_core$loaded;
const require_core = () => (require_core$loaded ??= require("./core.js"));
let require_start$loaded;
const require_start = () => (require_start$loaded ??= require("./start.js"));
// src/commands/audit.ts
/** `audit [COMMIT]`: everything, as it lies (outside a repository too) or at a commit. The same line without a before. */
async function audit(commit, flags, surroundings) {
	const { tree, name } = await openWhole(commit, surroundings);
	const read = flags.config === void 0 ? (require_core()).fileReader(tree) : (require_core()).diskReader(surroundings.directory, flags, surroundings);
	const policy = await (require_core()).loadPolicy({
		rules: (require_core()).catalogue,
		read
	});
	return (require_core()).closing(tree, () => (require_core()).execute({
		trees: {
			after: tree,
			names: { after: name }
		},
		policy
	}, flags, surroundings));
}
async function openWhole(commit, { directory, environment }) {
	const { openRepository } = await Promise.resolve().then(() => require("./repository.js")).then((n) => n.repository_exports);
	const repository = await openRepository(directory, environment);
	if (repository === void 0) {
		if (commit !== void 0) throw new (require_start()).UserError(`${directory} is not in a git repository, so there is no commit ${JSON.stringify(commit)}.`, {
			hint: "Run it in a repository, or without a commit.",
			status: 3
		});
		const { openFolder } = await Promise.resolve().then(() => require("./core.js")).then((n) => n.folder_exports);
		return {
			tree: openFolder(directory),
			name: "files"
		};
	}
	if (commit === void 0) {
		const { openWorkingTree } = await Promise.resolve().then(() => require("./working-tree.js")).then((n) => n.working_tree_exports);
		return {
			tree: openWorkingTree(repository),
			name: "working tree"
		};
	}
	const [found] = await repository.resolve([commit]);
	if (found === void 0) throw new (require_start()).UserError(`There is no commit ${JSON.stringify(commit)} here.`, {
		hint: "Name a commit, branch or tag of this repository; a shallow clone lacks older ones.",
		status: repository.shallow ? 2 : 3
	});
	const { openGitTree } = await Promise.resolve().then(() => require("./git-tree.js")).then((n) => n.git_tree_exports);
	return {
		tree: openGitTree(repository, found),
		name: found.slice(0, 7)
	};
}
exports.audit = audit;
