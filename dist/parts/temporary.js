import { Cn as atEnd } from "./core.js";
import { tmpdir } from "node:os";
import { existsSync, rmSync } from "node:fs";
import { dirname, isAbsolute, join } from "node:path";
import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
// src/programs/temporary.ts
/** A new private folder, removed by `remove` and, failing that, when the process ends, also by SIGINT and SIGTERM. */
async function openTemporaryFolder(base = temporaryBase()) {
	const path = await mkdtemp(join(base, "kubelatch-"));
	const forget = atEnd(() => rmSync(path, {
		recursive: true,
		force: true,
		maxRetries: 3
	}));
	await chmod(path, 448);
	return {
		path,
		async write(name, content) {
			const file = join(path, name);
			if (dirname(name) !== ".") await mkdir(dirname(file), {
				recursive: true,
				mode: 448
			});
			await writeFile(file, content, { mode: 384 });
			return file;
		},
		async remove() {
			await rm(path, {
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
	return runner !== void 0 && isAbsolute(runner) && existsSync(runner) ? runner : tmpdir();
}
export { withTemporaryFolder as t };
