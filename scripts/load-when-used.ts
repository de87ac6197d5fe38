import type { Plugin } from 'vite'

/**
 * Has each part of a bundle, and each module of Node, loaded when something of it is used first. Imports in the sources stay static and what
 * runs stays synchronous, and yet a check of a clean file loads neither the parser for odd YAML nor the patterns of paths nor a table of tokens.
 * Takes CommonJS, in which loading is a call; that alone starts 15 ms sooner than ES modules do.
 */
export const loadWhenUsed: Plugin = {
  name: 'load-when-used',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) if (chunk.type === 'chunk') chunk.code = deferLoading(chunk.code)
    // Beside a package.json that says module.
    this.emitFile({ type: 'asset', fileName: 'package.json', source: '{ "type": "commonjs" }\n' })
  },
}

/**
 * What rolldown writes at the top of a chunk: a part or a module of Node, and a CommonJS package made to look like an ES module. Packages ask
 * for modules of Node within: commander for one that starts programs, 5 ms, in case that a command were one.
 */
const loading =
  /^\t*(?:const|let|var) ([\w$]+) = ((?:\/\* @__PURE__ \*\/ )?(?:require\("[^"]+"\)|[\w$.]+\.__toESM\([\w$.]+\(\)(?:, 1)?\)));$/gm

/** Names that are no members of something; three dots spread. */
const words = /(?<![\w$]|(?<!\.\.)\.)[\w$]+(?![\w$])/g

/**
 * The code of a chunk in which `const a = require("a")` became a function that loads on its first call, and each `a.b` an `(a()).b`. What is
 * used in another way than by its members, or named like something else in the chunk, is loaded at once, as before.
 */
export function deferLoading(code: string): string {
  const names = new Set([...code.matchAll(loading)].map(([, name = '']) => name))
  // Beyond the package that declares it, a name such as process is Node's.
  for (const name of [...usedWhole(code, names), ...Object.getOwnPropertyNames(globalThis)]) names.delete(name)
  return code
    .replace(loading, (line, name: string, value: string) =>
      names.has(name) ? `let ${name}$loaded;\nconst ${name} = () => (${name}$loaded ??= ${value});` : line,
    )
    .replace(words, (word, at: number, all: string) =>
      // The parentheses have `new (a()).B()` make a B.
      names.has(word) && all[at + word.length] === '.' ? `(${word}())` : word,
    )
}

/** Those of some names that stand anywhere but where they are declared and before a member. */
function usedWhole(code: string, names: ReadonlySet<string>): readonly string[] {
  const declared = new Set<string>()
  return [...code.matchAll(words)].flatMap(({ 0: word, index }) => {
    if (!names.has(word) || code[index + word.length] === '.') return []
    const isFirst = !declared.has(word)
    declared.add(word)
    return isFirst ? [] : [word]
  })
}
