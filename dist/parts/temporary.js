let require_core$loaded;
const require_core = () => (require_core$loaded ??= require("./core.js"));
let node_os$loaded;
const node_os = () => (node_os$loaded ??= require("node:os"));
let node_fs$loaded;
const node_fs = () => (node_fs$loaded ??= require("node:fs"));
let node_path$loaded;
const node_path = () => (node_path$loaded ??= require("node:path"));
let node_fs_promises$loaded;
const node_fs_promises = () => (node_fs_promises$loaded ??= require("node:fs/promises"));
// src/programs/temporary.ts
/** A new private folder, removed by `remove` and, failing that, when the process ends, also by SIGINT and SIGTERM. */
async function openTemporaryFolder(base = temporaryBase()) {
	const path = await (0, (node_fs_promises()).mkdtemp)((0, (node_path()).join)(base, "kubelatch-"));
	const forget = (require_core()).atEnd(() => (0, (node_fs()).rmSync)(path, {
		recursive: true,
		force: true,
		maxRetries: 3
	}));
	await (0, (node_fs_promises()).chmod)(path, 448);
	return {
		path,
		async write(name, content) {
			const file = (0, (node_path()).join)(path, name);
			if ((0, (node_path()).dirname)(name) !== ".") await (0, (node_fs_promises()).mkdir)((0, (node_path()).dirname)(file), {
				recursive: true,
				mode: 448
			});
			await (0, (node_fs_promises()).writeFile)(file, content, { mode: 384 });
			return file;
		},
		async remove() {
			await (0, (node_fs_promises()).rm)(path, {
				recursive: true,
				force: true,
				maxRetries: 3
			});
			forget();
		}
	};
}
/** Runs `work` with a private folder that is gone afterwards, whatever happens. */
async function withTemporaryFolder(work) {
	const folder = await openTemporaryFolder();
	try {
		return await work(folder);
	} finally {
		await folder.remove();
	}
}
/** A runner empties RUNNER_TEMP after each job, so that not even SIGKILL leaves something behind. */
function temporaryBase() {
	const runner = process.env.RUNNER_TEMP;
	return runner !== void 0 && (0, (node_path()).isAbsolute)(runner) && (0, (node_fs()).existsSync)(runner) ? runner : (0, (node_os()).tmpdir)();
}
Object.defineProperty(exports, "withTemporaryFolder", {
	enumerable: true,
	get: function() {
		return withTemporaryFolder;
	}
});
