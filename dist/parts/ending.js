// src/programs/ending.ts
var signals = [
	"SIGINT",
	"SIGTERM",
	"SIGHUP"
];
var cleanings = /* @__PURE__ */ new Set();
/**
* Has `clean` called once when this process ends, by itself or by SIGINT, SIGTERM or SIGHUP, last registered first. It must be synchronous.
* The answer takes it back. Only the main thread gets signals: call it there.
*/
function atEnd(clean) {
	if (cleanings.size === 0) listen();
	cleanings.add(clean);
	return () => {
		if (cleanings.delete(clean) && cleanings.size === 0) stopListening();
	};
}
function cleanAll() {
	const all = [...cleanings].reverse();
	cleanings.clear();
	stopListening();
	for (const clean of all) try {
		clean();
	} catch {}
}
function onSignal(signal) {
	cleanAll();
	if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
}
function listen() {
	process.on("exit", cleanAll);
	for (const signal of signals) process.on(signal, onSignal);
}
function stopListening() {
	process.off("exit", cleanAll);
	for (const signal of signals) process.off(signal, onSignal);
}
export { atEnd as t };
