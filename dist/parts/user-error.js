// src/types/user-error.ts
/**
* A person's mistake (a path, a flag, a config): printed as one sentence and a hint, without a stack. Exit status 3 for usage, 2 otherwise.
* Anything else that is thrown is a bug of ours.
*/
var UserError = class extends Error {
	name = "UserError";
	/** What to do about it. */
	hint;
	status;
	constructor(message, options) {
		super(message, options.cause === void 0 ? void 0 : { cause: options.cause });
		this.hint = options.hint;
		this.status = options.status ?? 2;
	}
};
export { UserError as t };
