import { fileURLToPath } from "node:url";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
// src/commands/shipped-folder.ts
/** A folder that is shipped beside dist/, wherever this code was bundled to; undefined where it was left out. */
function shippedFolder(name) {
	for (let folder = dirname(fileURLToPath(import.meta.url));; folder = dirname(folder)) {
		if (existsSync(join(folder, "action.yml"))) return existsSync(join(folder, name)) ? join(folder, name) : void 0;
		if (folder === dirname(folder)) return void 0;
	}
}
export { shippedFolder as t };
