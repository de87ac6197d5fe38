import { _ as inspect, lt as catalogue, v as openSchemas, y as prepareCustomSchemas } from "./parts/core.js";
import { parentPort, workerData } from "node:worker_threads";
// src/worker.ts
var asks = workerData;
await prepareCustomSchemas(asks.customSchemas);
var schemas = openSchemas({ customSchemas: asks.customSchemas });
var tools = {
	rules: catalogue,
	schemas
};
parentPort?.on("message", (files) => {
	parentPort?.postMessage(files.map((file) => inspect(file, asks, tools)));
});
export {};
