import { load } from 'js-yaml'

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly description: string }>>
  readonly outputs: Readonly<Record<string, { readonly description: string }>>
}

const start = '<!-- printed from action.yml by npm run docs -->'
const end = '<!-- end of what is printed -->'

/** The README with the tables of inputs and outputs that action.yml has now. Throws where it has no place for them. */
export function withActionTables(readme: string, action: string): string {
  const [from, to] = [readme.indexOf(start), readme.indexOf(end)]
  if (from === -1 || to < from) throw new Error(`README.md lacks ${start} or ${end}`)
  const { inputs, outputs } = load(action) as ActionFile
  return `${readme.slice(0, from)}${start}\n\n${table('input', inputs)}\n${table('output', outputs)}\n${readme.slice(to)}`
}

function table(what: string, entries: ActionFile['inputs']): string {
  const rows = Object.entries(entries).map(([name, { description }]) => `| \`${name}\` | ${description.replaceAll('|', '\\|')} |\n`)
  return `| ${what} | |\n|---|---|\n${rows.join('')}`
}
