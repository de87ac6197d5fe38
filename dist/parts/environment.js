let node_os$loaded;
const node_os = () => (node_os$loaded ??= require("node:os"));
let node_fs$loaded;
const node_fs = () => (node_fs$loaded ??= require("node:fs"));
let node_path$loaded;
const node_path = () => (node_path$loaded ??= require("node:path"));
// src/programs/environment.ts
/** Windows does not start a program without these. */
var windowsNames = [
	"SystemRoot",
	"windir",
	"PATHEXT",
	"USERPROFILE",
	"TEMP",
	"TMP"
];
/**
* The environment of every child: PATH without entries that are relative or inside the workspace, HOME, TMPDIR, a fixed locale, and `extra`.
* Nothing else is inherited: no token, no input of the action, no proxy, no option of node or git.
*/
function cleanEnvironment(extra = {}, surroundings = {
	environment: process.env,
	folder: process.cwd()
}) {
	const { environment } = surroundings;
	const clean = {
		PATH: searchPath(surroundings).join((node_path()).delimiter),
		LANG: "C.UTF-8"
	};
	const kept = process.platform === "win32" ? ["HOME", ...windowsNames] : ["HOME", "TMPDIR"];
	for (const name of kept) {
		const value = environment[name];
		if (value !== void 0 && isUsable(name, value)) clean[name] = value;
	}
	return {
		...clean,
		...extra
	};
}
/** The folders of PATH in which a program may be found: absolute, and outside the workspace, so that a change cannot bring its own git. */
function searchPath(surroundings = {
	environment: process.env,
	folder: process.cwd()
}) {
	const roots = workspaces(surroundings);
	const outside = (surroundings.environment.PATH ?? surroundings.environment.Path ?? "").split((node_path()).delimiter).filter((entry) => (0, (node_path()).isAbsolute)(entry) && !roots.some((root) => isInside(realPath(entry), root)));
	return [...new Set(outside)];
}
/** Whether a file lies in the workspace, symbolic links followed: what lies there is content, never a program of ours. */
function isInWorkspace(path, surroundings = {
	environment: process.env,
	folder: process.cwd()
}) {
	return workspaces(surroundings).some((root) => isInside(realPath(path), root));
}
function isUsable(name, value) {
	return name === "PATHEXT" || (0, (node_path()).isAbsolute)(value);
}
/** Where content of a change may lie: the runner's workspace, and the repository (or else the folder) that the process works in. */
function workspaces({ environment, folder }) {
	const given = environment.GITHUB_WORKSPACE;
	const own = repositoryOf(folder);
	const home = realPath(environment.HOME ?? (0, (node_os()).homedir)());
	const roots = [realPath(own)].filter((root) => !isInside(home, root));
	if (given !== void 0 && (0, (node_path()).isAbsolute)(given) && (0, (node_path()).parse)(given).root !== (0, (node_path()).resolve)(given)) roots.push(realPath(given));
	return roots;
}
function repositoryOf(folder) {
	for (let at = (0, (node_path()).resolve)(folder);; at = (0, (node_path()).dirname)(at)) {
		if ((0, (node_fs()).existsSync)((0, (node_path()).join)(at, ".git"))) return at;
		if (at === (0, (node_path()).dirname)(at)) return (0, (node_path()).resolve)(folder);
	}
}
function realPath(path) {
	try {
		return (0, (node_fs()).realpathSync)(path);
	} catch {
		return (0, (node_path()).resolve)(path);
	}
}
function isInside(path, root) {
	const way = (0, (node_path()).relative)(root, path);
	return way === "" || way !== ".." && !way.startsWith("../") && !way.startsWith("..\\") && !(0, (node_path()).isAbsolute)(way);
}
Object.defineProperty(exports, "cleanEnvironment", {
	enumerable: true,
	get: function() {
		return cleanEnvironment;
	}
});
Object.defineProperty(exports, "isInWorkspace", {
	enumerable: true,
	get: function() {
		return isInWorkspace;
	}
});
Object.defineProperty(exports, "searchPath", {
	enumerable: true,
	get: function() {
		return searchPath;
	}
});
