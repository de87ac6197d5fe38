import { pt as groupBy } from "./core.js";
// src/fixes/cut.ts
/** The text after all cuts; undefined where two of them overlap. */
function cutText(text, cuts) {
	let [done, at] = ["", 0];
	for (const cut of [...cuts].sort((a, b) => a.from - b.from || a.to - b.to)) {
		if (cut.from < at || cut.to < cut.from) return void 0;
		done += text.slice(at, cut.from) + cut.text;
		at = cut.to;
	}
	return done + text.slice(at);
}
// src/fixes/combine.ts
/** The fixes of each file together, as far as they do not overlap; at most `most` of each. Each is proven alone: together they still have to be. */
function combineFixes(fixes, most = Number.POSITIVE_INFINITY) {
	return [...groupBy(fixes, ({ path }) => path)].flatMap(([path, ofFile]) => {
		const text = ofFile[0]?.text ?? "";
		const chosen = [];
		let cuts = [];
		for (const fix of ofFile) {
			if (chosen.length >= most || cutText(text, [...cuts, ...fix.cuts]) === void 0) continue;
			cuts = [...cuts, ...fix.cuts];
			chosen.push(fix);
		}
		const fixed = cutText(text, cuts);
		return fixed === void 0 || chosen.length === 0 ? [] : [{
			path,
			text,
			fixed,
			fixes: chosen
		}];
	});
}
export { cutText as n, combineFixes as t };
