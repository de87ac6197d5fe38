import { C as execute, In as closing, Jn as UserError, Wt as catalogue, _ as fileReader, g as diskReader, y as loadPolicy } from "./core.js";
// src/commands/audit.ts
/** `audit [COMMIT]`: everything, as it lies (outside a repository too) or at a commit. The same line without a before. */
async function audit(commit, flags, surroundings) {
	const { tree, name } = await openWhole(commit, surroundings);
	const read = flags.config === void 0 ? fileReader(tree) : diskReader(surroundings.directory, flags, surroundings);
	const policy = await loadPolicy({
		rules: catalogue,
		read
	});
	return closing(tree, () => execute({
		trees: {
			after: tree,
			names: { after: name }
		},
		policy
	}, flags, surroundings));
}
async function openWhole(commit, { directory, environment }) {
	const { openRepository } = await import("./repository2.js");
	const repository = await openRepository(directory, environment);
	if (repository === void 0) {
		if (commit !== void 0) throw new UserError(`${directory} is not in a git repository, so there is no commit ${JSON.stringify(commit)}.`, {
			hint: "Run it in a repository, or without a commit.",
			status: 3
		});
		const { openFolder } = await import("./folder.js");
		return {
			tree: openFolder(directory),
			name: "files"
		};
	}
	if (commit === void 0) {
		const { openWorkingTree } = await import("./working-tree2.js");
		return {
			tree: openWorkingTree(repository),
			name: "working tree"
		};
	}
	const [found] = await repository.resolve([commit]);
	if (found === void 0) throw new UserError(`There is no commit ${JSON.stringify(commit)} here.`, {
		hint: "Name a commit, branch or tag of this repository; a shallow clone lacks older ones.",
		status: repository.shallow ? 2 : 3
	});
	const { openGitTree } = await import("./git-tree.js");
	return {
		tree: openGitTree(repository, found),
		name: found.slice(0, 7)
	};
}
export { audit };
