import { Buffer } from "node:buffer";
// src/review/limits.ts
/** GitHub takes 65,536 characters or 262,144 bytes, depending on where (github.md 2.1); this is within both. */
var mostCharacters = 65e3;
var mostBytes = 262144;
/** Whether GitHub takes it as a body. */
function fitsBody(body) {
	if (body.length <= mostCharacters && body.length * 3 <= mostBytes) return true;
	return [...body].length <= mostCharacters && Buffer.byteLength(body) <= mostBytes;
}
/** As many of the blocks, in their order, as fit between a head and what `tail` says of those left out. */
function joinFitting(head, blocks, tail) {
	const whole = (count) => [
		head,
		...blocks.slice(0, count),
		tail(blocks.length - count)
	].filter((part) => part !== "").join("\n");
	if (fitsBody(whole(blocks.length))) return whole(blocks.length);
	let [fits, over] = [0, blocks.length];
	while (over - fits > 1) {
		const middle = fits + over >> 1;
		if (fitsBody(whole(middle))) fits = middle;
		else over = middle;
	}
	return whole(fits);
}
export { joinFitting as n, fitsBody as t };
