#!/usr/bin/env node
require("./parts/rolldown-runtime.js");
let require_start$loaded;
const require_start = () => (require_start$loaded ??= require("./parts/start.js"));
let node_os$loaded;
const node_os = () => (node_os$loaded ??= require("node:os"));
let node_url$loaded;
const node_url = () => (node_url$loaded ??= require("node:url"));
// src/cli.ts
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});
process.on("uncaughtException", (error) => process.exit((require_start()).tellFailure(error, process.stderr)));
var settle = (require_start()).expectVerdict((error) => (require_start()).tellFailure(error, process.stderr));
start().then(settle);
async function start() {
	try {
		const worker = (0, (node_url()).fileURLToPath)(new URL("worker.js", require("url").pathToFileURL(__filename).href));
		return await (require_start()).buildProgram((require_start()).ownSurroundings(worker, (0, (node_os()).availableParallelism)())).run(process.argv.slice(2));
	} catch (error) {
		return (require_start()).tellFailure(error, process.stderr);
	}
}
