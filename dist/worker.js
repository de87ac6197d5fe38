require("./parts/rolldown-runtime.js");
let require_core$loaded;
const require_core = () => (require_core$loaded ??= require("./parts/core.js"));
let node_worker_threads$loaded;
const node_worker_threads = () => (node_worker_threads$loaded ??= require("node:worker_threads"));
// src/worker.ts
var asks = (node_worker_threads()).workerData;
var opening = (require_core()).openAskedSchemas(asks);
(node_worker_threads()).parentPort?.on("message", async (files) => {
	const tools = {
		rules: (require_core()).catalogue,
		schemas: await opening
	};
	await (require_core()).prepareKeyPatterns(files);
	(node_worker_threads()).parentPort?.postMessage(files.map((file) => (require_core()).inspect(file, asks, tools)));
});
