// Compares readYaml with sigs.k8s.io/yaml on every YAML and JSON file of a folder, and prints each difference: refused here and not there, the
// other way round, and other values. Equal keys aside, which go-yaml takes without a word. Needs Go.
//
//   node scripts/scalars/compare.mjs FOLDER
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { runnerImport } from 'vite'

const folder = process.argv[2]
if (folder === undefined) throw new Error('usage: node scripts/scalars/compare.mjs FOLDER')
const root = join(import.meta.dirname, '..', '..')
const load = async (path) => (await runnerImport(join(root, path))).module
const { decodeText } = await load('src/yaml/decode-text.ts')
const { readYaml } = await load('src/yaml/read-yaml.ts')

const limits = { fileSize: 1e9, documents: 1e6, depth: 1000, aliases: 1e6, nodes: 1e8 }
const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(?:ya?ml|json)$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  .filter((path) => !path.includes('\n'))
const input = files.join('\n')
const judged = execFileSync('go', ['run', '.', 'files'], { cwd: import.meta.dirname, input, maxBuffer: 2 ** 31 - 1 })
  .toString()
  .trimEnd()
  .split('\n')

let documents = 0
let differences = 0
const differ = (...words) => {
  differences++
  process.stdout.write(`${words.join(' ')}\n`)
}
for (const line of judged.filter(Boolean)) {
  const answer = JSON.parse(line)
  const decoded = decodeText(readFileSync(answer.file))
  if ('failed' in decoded) {
    if (answer.documents.some((document) => document.refused === undefined)) differ('not decoded:', answer.file)
    continue
  }
  const read = readYaml(decoded.text, limits)
  if (read.documents.length !== answer.documents.length)
    differ('other documents:', answer.file, read.documents.length, answer.documents.length)
  else for (const [index, expected] of answer.documents.entries()) compare(answer.file, index, expected, read)
}
process.stdout.write(`${judged.length} files, ${documents} documents, ${differences} differences\n`)

function compare(file, index, expected, read) {
  documents++
  const flaw = read.flaws.find((one) => one.document === index && !one.read)
  if (flaw !== undefined && expected.refused === undefined) differ('refused here alone:', `${file}:${flaw.span.line}`)
  else if (flaw === undefined && expected.refused !== undefined) differ('taken here alone:', file, index, expected.refused)
  else if (flaw === undefined && !isDeepStrictEqual(read.documents[index].value ?? null, expected.json))
    differ('other values:', file, index)
}
