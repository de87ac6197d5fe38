let node_url$loaded;
const node_url = () => (node_url$loaded ??= require("node:url"));
let node_fs$loaded;
const node_fs = () => (node_fs$loaded ??= require("node:fs"));
let node_path$loaded;
const node_path = () => (node_path$loaded ??= require("node:path"));
// src/commands/shipped-folder.ts
/** A folder that is shipped beside dist/, wherever this code was bundled to; undefined where it was left out. */
function shippedFolder(name) {
	for (let folder = (0, (node_path()).dirname)((0, (node_url()).fileURLToPath)(require("url").pathToFileURL(__filename).href));; folder = (0, (node_path()).dirname)(folder)) {
		if ((0, (node_fs()).existsSync)((0, (node_path()).join)(folder, "action.yml"))) return (0, (node_fs()).existsSync)((0, (node_path()).join)(folder, name)) ? (0, (node_path()).join)(folder, name) : void 0;
		if (folder === (0, (node_path()).dirname)(folder)) return void 0;
	}
}
Object.defineProperty(exports, "shippedFolder", {
	enumerable: true,
	get: function() {
		return shippedFolder;
	}
});
