import { A as openAskedSchemas, Wt as catalogue, cn as prepareKeyPatterns, j as inspect } from "./parts/core.js";
import { parentPort, workerData } from "node:worker_threads";
// src/worker.ts
var asks = workerData;
var tools = {
	rules: catalogue,
	schemas: await openAskedSchemas(asks)
};
parentPort?.on("message", async (files) => {
	await prepareKeyPatterns(files);
	parentPort?.postMessage(files.map((file) => inspect(file, asks, tools)));
});
export {};
