let require_core$loaded;
const require_core = () => (require_core$loaded ??= require("./core.js"));
let require_environment$loaded;
const require_environment = () => (require_environment$loaded ??= require("./environment.js"));
let node_fs$loaded;
const node_fs = () => (node_fs$loaded ??= require("node:fs"));
// src/programs/start-program.ts
/** How long a program may take to clean up after SIGTERM. */
var grace = 2e3;
/**
* Starts a program without a shell, in a process group of its own that ends with this process, by `stop` or at its time limit.
* Bytes go through its pipes unread; see {@link import('./run-program.ts').runProgram} for one that is only waited for.
*/
async function startProgram(file, args, options) {
	const { execa } = await Promise.resolve().then(() => require("./execa.js"));
	const child = execa(file, [...args], {
		cwd: options.cwd ?? process.cwd(),
		env: { ...options.environment ?? (require_environment()).cleanEnvironment() },
		extendEnv: false,
		stdin: "pipe",
		stdout: "pipe",
		stderr: "pipe",
		buffer: false,
		reject: false,
		stripFinalNewline: false,
		detached: process.platform !== "win32",
		windowsHide: true
	});
	if (child.pid === void 0) return describeStart(file, options.cwd, await child);
	const ending = watchLife(child.pid, options, () => child.kill("SIGKILL"));
	child.stdin.on("error", () => {});
	child.once("exit", ending.endRest);
	const end = Promise.race([child, ending.givenUp]).then((result) => {
		ending.over();
		child.stdout.destroy();
		child.stderr.destroy();
		if (ending.why !== void 0) return describeEnd(ending.why, options.timeout);
		if (result?.exitCode !== void 0) return {
			ended: true,
			exitCode: result.exitCode
		};
		return {
			ended: false,
			why: "killed",
			detail: (require_core()).text`it was ended by ${(require_core()).untrusted(result?.signal ?? "a signal")}`
		};
	});
	return {
		stdin: child.stdin,
		stdout: child.stdout,
		stderr: child.stderr,
		end,
		stop: () => ending.stop("stopped")
	};
}
/** Holds one group to its limits; `why` says what ended it, where it was us. */
function watchLife(pid, options, killAlone) {
	let giveUp = () => {};
	const timers = [];
	const kill = (signal) => {
		try {
			if (process.platform === "win32") killAlone();
			else process.kill(-pid, signal);
		} catch {}
	};
	const life = {
		why: void 0,
		/** Settles when even SIGKILL did not end it, or a grandchild of another group keeps the pipes open. */
		givenUp: new Promise((done) => {
			giveUp = () => done(void 0);
		}),
		stop(why) {
			if (life.why !== void 0) return;
			life.why = why;
			kill("SIGTERM");
			timers.push(setTimeout(() => kill("SIGKILL"), grace), setTimeout(giveUp, 2 * grace));
		},
		/** What the program left behind in its group would keep its pipes open. */
		endRest: () => kill("SIGKILL"),
		over() {
			for (const timer of timers) clearTimeout(timer);
			options.signal?.removeEventListener("abort", onAbort);
			forget();
		}
	};
	const onAbort = () => life.stop("stopped");
	const forget = (require_core()).atEnd(() => kill("SIGKILL"));
	timers.push(setTimeout(() => life.stop("time-limit"), options.timeout));
	if (options.signal?.aborted === true) life.stop("stopped");
	else options.signal?.addEventListener("abort", onAbort);
	return life;
}
function describeEnd(why, timeout) {
	if (why === "stopped") return {
		ended: false,
		why,
		detail: (require_core()).text`it was stopped`
	};
	return {
		ended: false,
		why,
		detail: (require_core()).text`it did not end within ${Math.ceil(timeout / 1e3)} s and was stopped`
	};
}
/** Told from the system's error code: a name that execve(2) or spawn gives. */
function describeStart(file, cwd, result) {
	const { code = "unknown" } = result;
	const named = (require_core()).untrusted(file);
	if (code === "E2BIG") return {
		ended: false,
		why: "too-many-arguments",
		detail: (require_core()).text`${named} cannot be given that many arguments`
	};
	if (cwd !== void 0 && !isFolder(cwd)) return {
		ended: false,
		why: "not-started",
		detail: (require_core()).text`the folder ${(require_core()).untrusted(cwd)} to start ${named} in does not exist`
	};
	if (code === "ENOENT" && isThere(file)) return {
		ended: false,
		why: "not-executable",
		detail: (require_core()).text`${named} cannot be run: the interpreter that it names is missing`
	};
	if (code === "ENOENT" || code === "ENOTDIR") return {
		ended: false,
		why: "missing",
		detail: (require_core()).text`${named} does not exist`
	};
	if (code === "EACCES" || code === "EPERM") return {
		ended: false,
		why: "not-executable",
		detail: (require_core()).text`${named} may not be run: it is not a file with the permission to execute`
	};
	return {
		ended: false,
		why: "not-started",
		detail: (require_core()).text`${named} could not be started (${(require_core()).untrusted(code)})`
	};
}
function isFolder(path) {
	return (0, (node_fs()).statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
function isThere(file) {
	if (!file.includes("/")) return false;
	try {
		(0, (node_fs()).accessSync)(file, (node_fs()).constants.F_OK);
		return true;
	} catch {
		return false;
	}
}
// src/programs/run-program.ts
/**
* Runs a program to its end and gives what it wrote, decoded as UTF-8. Never rejects: a program that could not start, took too long,
* wrote too much or was killed is told as `ended: false`; an exit code other than 0 is the caller's to judge.
*/
async function runProgram(file, args, options) {
	const program = await startProgram(file, args, options);
	if ("ended" in program) return program;
	let tooMuch = false;
	const stopForSize = () => {
		tooMuch = true;
		program.stop();
	};
	const outputs = [collect(program.stdout, options.outputLimit, stopForSize), collect(program.stderr, options.outputLimit, stopForSize)];
	program.stdin.end(options.input);
	const end = await program.end;
	const [stdout = "", stderr = ""] = await Promise.all(outputs);
	if (tooMuch) return {
		ended: false,
		why: "output-limit",
		detail: (require_core()).text`it wrote more than ${options.outputLimit} bytes`
	};
	return end.ended ? {
		...end,
		stdout,
		stderr
	} : end;
}
function collect(stream, limit, onTooMuch) {
	const chunks = [];
	let size = 0;
	stream.on("data", (chunk) => {
		size += chunk.length;
		if (size > limit) onTooMuch();
		else chunks.push(chunk);
	});
	return new Promise((done) => {
		stream.on("error", () => {});
		stream.on("close", () => done(Buffer.concat(chunks).toString("utf8")));
	});
}
Object.defineProperty(exports, "runProgram", {
	enumerable: true,
	get: function() {
		return runProgram;
	}
});
