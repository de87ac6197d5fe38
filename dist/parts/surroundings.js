import { Bn as guardLog, Jn as UserError, On as coverTokens, Vn as makeVisible } from "./core.js";
// src/commands/tell-failure.ts
/** Prints why nothing could be done and gives the exit status: a person's mistake without a stack, anything else as the bug it is. */
function tellFailure(error, stderr) {
	stderr.write(guardLog(`kubelatch: ${wordsOf(error).join("\n")}\n`));
	return error instanceof UserError ? error.status : 2;
}
/**
* What is told of an error, line by line, the last one what to do or where it happened. The message of an unexpected error may quote a
* content, so only its kind and its stack are told.
*/
function wordsOf(error) {
	if (error instanceof UserError) return [...error.message.split("\n"), error.hint].map((line) => makeVisible(coverTokens(line)));
	const kind = error instanceof Error ? error.name : typeof error;
	return [`an unexpected ${makeVisible(kind)}. This is a bug: nothing was checked. Please report it with these lines.`, ...stackOf(error)];
}
var mostFrames = 12;
/** A stack without what stands before its frames: lines of a message can look like frames. */
function stackOf(error) {
	if (!(error instanceof Error) || error.stack === void 0) return [];
	const at = error.stack.indexOf(error.message);
	return (at === -1 ? [] : error.stack.slice(at + error.message.length).split("\n")).filter((line) => /^\s+at /.test(line)).slice(0, mostFrames).map(makeVisible);
}
// src/commands/surroundings.ts
/** The process itself. Throws a {@link UserError} where the folder that it runs in is gone. */
function ownSurroundings(worker, threads) {
	const { stdout } = process;
	return {
		directory: currentFolder(),
		environment: process.env,
		standardInput: process.stdin,
		stdout,
		stderr: process.stderr,
		...stdout.isTTY ? { terminal: { columns: stdout.columns } } : {},
		today: (/* @__PURE__ */ new Date()).toISOString().slice(0, 10),
		worker,
		threads
	};
}
function currentFolder() {
	try {
		return process.cwd();
	} catch (cause) {
		throw new UserError("The folder that this runs in is gone.", {
			hint: "Change into one that is there, and run it again.",
			cause
		});
	}
}
export { tellFailure as n, wordsOf as r, ownSurroundings as t };
