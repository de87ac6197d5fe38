import { A as openAskedSchemas, Ut as catalogue, j as inspect, sn as prepareKeyPatterns } from "./parts/core.js";
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
