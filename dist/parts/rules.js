require("./rolldown-runtime.js");
let require_core$loaded;
const require_core = () => (require_core$loaded ??= require("./core.js"));
let require_text$loaded;
const require_text = () => (require_text$loaded ??= require("./text.js"));
let require_start$loaded;
const require_start = () => (require_start$loaded ??= require("./start.js"));
let require_shipped_folder$loaded;
const require_shipped_folder = () => (require_shipped_folder$loaded ??= require("./shipped-folder.js"));
let node_fs$loaded;
const node_fs = () => (node_fs$loaded ??= require("node:fs"));
let node_path$loaded;
const node_path = () => (node_path$loaded ??= require("node:path"));
// src/formats/catalogue.ts
/** The options that a rule's JSON Schema declares, with their descriptions. */
function optionsOf(rule) {
	const { options } = rule;
	if (options === void 0 || !("properties" in options)) return [];
	return Object.entries(options.properties ?? {}).map(([name, schema]) => {
		const described = typeof schema === "object" && schema !== null && "description" in schema ? schema.description : "";
		return {
			name,
			description: typeof described === "string" ? described : ""
		};
	});
}
// src/formats/explain.ts
/** What `explain RULE` prints: the rule's documentation, its cases as graded here, its options and an example of each side. */
function renderRule(rule, entry, examples, terminal) {
	const ink = (require_text()).openInk(terminal.colour ?? false);
	const paragraph = (words) => (require_text()).wrapWords(words, "  ", terminal.width).join("\n");
	const section = (title, lines) => lines.length === 0 ? "" : [ink.bold(title), ...lines].join("\n");
	const { what, why, fix, sources } = rule.docs;
	const options = optionsOf(rule).map(({ name, description }) => {
		const value = entry?.options[name];
		return paragraph(`${name}${value === void 0 ? "" : ` (${(require_start()).makeVisible(JSON.stringify(value))})`}${description === "" ? "" : `: ${description}`}`);
	});
	const blocks = [
		`${ink.bold(rule.id)}\n${paragraph(what)}`,
		section("why", [paragraph(why)]),
		section("fix", [paragraph(fix)]),
		section("cases", renderCases(rule, entry, ink)),
		section("options", options),
		...exampleSections("reported", examples?.bad ?? [], section),
		...exampleSections("not reported", examples?.good ?? [], section),
		section("sources", sources.map((source) => `  ${source}`))
	];
	return (require_start()).guardLog(`${blocks.filter((block) => block !== "").join("\n\n")}\n`);
}
function renderCases(rule, entry, ink) {
	const width = Math.max(...Object.keys(rule.cases).map((name) => name.length));
	return Object.entries(rule.cases).map(([name, told]) => `  ${gradeOf(entry, name, ink)}  ${name.padEnd(width)}  ${told}`);
}
function gradeOf(entry, name, ink) {
	const grade = entry?.cases[name] ?? "off";
	const padded = grade.padEnd(7);
	return grade === "off" ? ink.faint(padded) : ink.severity(grade, padded);
}
function exampleSections(title, examples, section) {
	return examples.map(({ file, text }) => {
		const lines = text.replace(/\n+$/, "").split("\n");
		return section(`${title} (${(require_start()).makeVisible(file)})`, lines.map((line) => `  ${(require_start()).makeVisible(line)}`.trimEnd()));
	});
}
/** What `rules` prints: one line per rule, with its worst grade here and what it is about. */
function renderRules(rules, entries, terminal) {
	const ink = (require_text()).openInk(terminal.colour ?? false);
	const sorted = [...rules].sort((a, b) => (require_core()).byCodeUnit(a.id, b.id));
	const width = Math.max(0, ...sorted.map((rule) => rule.id.length));
	return `${sorted.map((rule) => {
		const grades = Object.values(entries[rule.id]?.cases ?? {});
		const worst = (require_core()).severities.find((severity) => grades.includes(severity));
		const grade = (worst ?? "off").padEnd(7);
		return `${worst === void 0 ? ink.faint(grade) : ink.severity(worst, grade)}  ${rule.id.padEnd(width)}  ${rule.docs.what}`;
	}).join("\n")}\n`;
}
// src/commands/rules.ts
/** `rules`: every rule with its grades, as the shipped policy has them. */
async function rules(surroundings) {
	await (require_start()).print(renderRules((require_core()).catalogue, entries(), terminalOf(surroundings)), surroundings);
	return 0;
}
/** `explain RULE`: one rule in full, with a fixture of each side. */
async function explain(id, surroundings) {
	const rule = (require_core()).ruleById(id);
	if (rule === void 0) {
		const near = (require_core()).nearest(id, (require_core()).catalogue.map((known) => known.id));
		throw new (require_start()).UserError(`There is no rule ${JSON.stringify(id)}.`, {
			hint: near === void 0 ? "See kubelatch rules." : `Did you mean ${near}?`,
			status: 3
		});
	}
	await (require_start()).print(renderRule(rule, entries()[id], examplesOf(id), terminalOf(surroundings)), surroundings);
	return 0;
}
function entries() {
	return (require_core()).buildPolicy([(require_core()).shippedConfig("default")], (require_core()).catalogue).rules;
}
function terminalOf({ terminal, environment }) {
	if (terminal === void 0) return {};
	return {
		width: terminal.columns,
		colour: (environment.NO_COLOR ?? "") === ""
	};
}
/** The plainest fixture of each side: `bad.yaml`, else the first that is a single file, else the first folder's files. */
function examplesOf(id) {
	const folder = (require_shipped_folder()).shippedFolder("fixtures");
	if (folder === void 0) return void 0;
	const ofRule = (0, (node_path()).join)(folder, id);
	return {
		bad: firstExample(ofRule, "bad"),
		good: firstExample(ofRule, "good")
	};
}
function firstExample(folder, side) {
	const named = (0, (node_fs()).readdirSync)(folder).filter((name) => name.startsWith(side)).sort();
	const isFile = (name) => (0, (node_fs()).statSync)((0, (node_path()).join)(folder, name)).isFile();
	const chosen = named.find((name) => name === `${side}.yaml`) ?? named.find(isFile) ?? named[0];
	if (chosen === void 0) return [];
	if (isFile(chosen)) return [{
		file: chosen,
		text: (0, (node_fs()).readFileSync)((0, (node_path()).join)(folder, chosen), "utf8")
	}];
	return (0, (node_fs()).readdirSync)((0, (node_path()).join)(folder, chosen), {
		recursive: true,
		withFileTypes: true
	}).filter((entry) => entry.isFile()).map((entry) => (0, (node_path()).join)(entry.parentPath, entry.name)).sort().map((path) => ({
		file: path.slice(folder.length + 1),
		text: (0, (node_fs()).readFileSync)(path, "utf8")
	}));
}
exports.explain = explain;
exports.rules = rules;
