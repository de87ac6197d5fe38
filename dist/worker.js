import { n as openSchemas, r as prepareCustomSchemas, t as inspect } from "./parts/inspect.js";
import { p as catalogue } from "./parts/read-yaml.js";
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
