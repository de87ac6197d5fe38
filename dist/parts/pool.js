require("./rolldown-runtime.js");
let require_core$loaded;
const require_core = () => (require_core$loaded ??= require("./core.js"));
let node_worker_threads$loaded;
const node_worker_threads = () => (node_worker_threads$loaded ??= require("node:worker_threads"));
// src/work/lean-facts.ts
/**
* Facts that came from another thread without what the copy made anew: each string and each empty list is one of its own then, a third of
* what 50,000 documents take.
*/
function leanFacts(facts, { path, blob }, words) {
	const shared = (word) => {
		const known = words.get(word);
		if (known === void 0) words.set(word, word);
		return known ?? word;
	};
	const manifestOf = ({ place, apiVersion, identity, ...rest }) => ({
		...rest,
		place: {
			...place,
			file: path
		},
		apiVersion: shared(apiVersion),
		identity: {
			group: shared(identity.group),
			kind: shared(identity.kind),
			namespace: shared(identity.namespace),
			name: identity.name
		}
	});
	return {
		...facts,
		path,
		blob,
		manifests: facts.manifests.length === 0 ? none : facts.manifests.map(manifestOf),
		reports: orNone(facts.reports),
		ignores: orNone(facts.ignores),
		gaps: orNone(facts.gaps)
	};
}
var none = [];
function orNone(items) {
	return items.length === 0 ? none : items;
}
// src/work/thread.ts
/** Megabytes for what a batch leaves behind: the default, 48, makes 50,000 documents take 60 MB more and saves no time. */
var youngMemory = 16;
/** One worker thread, asked one batch at a time. */
var Thread = class {
	ended = false;
	memory;
	#worker;
	#timeLimit;
	constructor(asks, options, memory) {
		this.memory = memory;
		this.#timeLimit = options.timeLimit;
		const resourceLimits = {
			maxOldGenerationSizeMb: memory,
			maxYoungGenerationSizeMb: youngMemory
		};
		this.#worker = new (node_worker_threads()).Worker(options.script, {
			workerData: asks,
			resourceLimits,
			env: {}
		});
		this.#worker.on("exit", () => {
			this.ended = true;
		});
	}
	ask(files) {
		return new Promise((resolve) => {
			const answer = (given) => {
				clearTimeout(timer);
				this.#worker.removeAllListeners("message").removeAllListeners("error");
				this.#worker.off("exit", died);
				this.#worker.on("error", () => {});
				resolve(given);
			};
			const died = () => answer("worker-died");
			const timer = setTimeout(() => {
				this.ended = true;
				this.#worker.terminate();
				answer("time-limit");
			}, this.#timeLimit);
			this.#worker.once("message", (facts) => answer(facts));
			this.#worker.once("error", () => {
				this.ended = true;
				died();
			});
			this.#worker.once("exit", died);
			this.#worker.postMessage(files);
		});
	}
	async end() {
		this.ended = true;
		await this.#worker.terminate();
	}
};
// src/work/pool.ts
/** A batch is small enough to spread evenly and large enough that messages do not count. In bytes and files. */
var batchBytes = 262144;
var batchFiles = 64;
/**
* Inspects on worker threads. A worker that dies or hangs takes one batch with it: that batch is tried again file by file on a fresh
* worker, from the first death on with all the memory that there may be, so that only the file that breaks it becomes a gap.
*/
function openPool(asks, options) {
	const threads = openThreads(asks, options);
	const ask = async (files) => {
		const thread = await threads.take();
		try {
			const answer = await thread.ask(files);
			if (answer === "worker-died") threads.startLarger();
			return answer;
		} finally {
			threads.giveBack(thread);
		}
	};
	const words = /* @__PURE__ */ new Map();
	return {
		async inspect(files) {
			return (await Promise.all(batches(files).map(async (batch) => settleBatch(batch, await ask(batch), ask)))).flat().map((facts, index) => {
				const file = files[index];
				return file === void 0 ? facts : leanFacts(facts, file, words);
			});
		},
		close: threads.close
	};
}
function openThreads(asks, options) {
	const idle = [];
	const waiting = [];
	const threads = /* @__PURE__ */ new Set();
	let memory = options.memory.first;
	const start = () => {
		const started = new Thread(asks, options, memory);
		threads.add(started);
		return started;
	};
	return {
		async take() {
			const thread = idle.pop();
			if (thread !== void 0 && thread.memory === memory) return thread;
			if (thread !== void 0) {
				threads.delete(thread);
				await thread.end();
			}
			if (threads.size < options.threads) return start();
			return new Promise((resolve) => waiting.push(resolve));
		},
		giveBack(thread) {
			let next = thread;
			if (thread.ended || thread.memory !== memory && waiting.length > 0) {
				threads.delete(thread);
				if (!thread.ended) thread.end();
				if (waiting.length === 0) return;
				next = start();
			}
			const wanted = waiting.shift();
			if (wanted === void 0) idle.push(next);
			else wanted(next);
		},
		startLarger() {
			memory = options.memory.most;
		},
		async close() {
			await Promise.all([...threads].map((thread) => thread.end()));
		}
	};
}
/** A batch's facts; after a broken worker, each file on its own, and a gap for the one that breaks it again. */
async function settleBatch(batch, answer, ask) {
	if (typeof answer !== "string") return answer;
	const [only, ...others] = batch;
	if (only === void 0) return [];
	if (others.length === 0) return [(require_core()).brokenFacts(only, answer)];
	const found = [];
	for (const file of batch) found.push(...await settleBatch([file], await ask([file]), ask));
	return found;
}
function batches(files) {
	const made = [];
	let bytes = Number.POSITIVE_INFINITY;
	for (const file of files) {
		const last = made.at(-1);
		if (last === void 0 || bytes + file.bytes.byteLength > batchBytes || last.length >= batchFiles) {
			made.push([file]);
			bytes = file.bytes.byteLength;
		} else {
			last.push(file);
			bytes += file.bytes.byteLength;
		}
	}
	return made;
}
exports.openPool = openPool;
