import { n as makeVisible } from "./visible.js";
// src/formats/render-text.ts
/** A text in the voice of a format. Neighbouring code spans are kept apart: together they would read as one longer fence. */
function renderText(text, voice) {
	let rendered = "";
	for (const part of text) {
		const next = typeof part === "string" ? voice.own(part) : voice.quotation(part.untrusted);
		rendered += rendered.endsWith("`") && next.startsWith("`") ? ` ${next}` : next;
	}
	return rendered;
}
/** Plain words in one line, quotations in double quotes: JSON, JUnit, annotations and the terminal. */
var plainVoice = {
	own: makeVisible,
	quotation: (foreign) => `"${makeVisible(foreign).replaceAll("\"", "\\\"")}"`
};
/** A text as plain words in one line. */
function plainText(text) {
	return renderText(text, plainVoice);
}
export { plainVoice as n, renderText as r, plainText as t };
