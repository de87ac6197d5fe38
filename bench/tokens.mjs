// node bench/tokens.mjs [-n FILES] [-r ROUNDS] [-s SEED] [FOLDER]: times the search for tokens alone, ours and gitleaks', on a tree that holds none,
// and what it adds to a check: of the tree, and of one file from a cold start.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { runnerImport } from 'vite'
import { prepareContestants } from './contestants.mjs'
import { openDraw } from './draw.mjs'
import { measure } from './measure.mjs'
import { deployment } from './templates/workloads.mjs'
import { writeTree } from './tree.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    number: { type: 'string', short: 'n', default: '10000' },
    rounds: { type: 'string', short: 'r', default: '5' },
    seed: { type: 'string', short: 's', default: '1' },
  },
})
const rounds = Number(values.rounds)
const own = mkdtempSync(join(tmpdir(), 'kubelatch-bench-'))
process.on('exit', () => rmSync(own, { recursive: true, force: true }))
process.on('SIGINT', () => process.exit(130))

const { commands, check, tokens } = await prepareContestants(own)
const folder = positionals[0] === undefined ? join(own, 'tree') : resolve(positionals[0])
if (positionals[0] === undefined) writeTree(folder, Number(values.number), Number(values.seed))
const files = filesIn(folder)
const bytes = files.reduce((total, file) => total + statSync(file).size, 0)
say(
  `${cpus().length} processors, node ${process.version}, ${rounds} rounds, each in turn. ${files.length} files, ${(bytes / 1e6).toFixed(1)} MB`,
)

const { module: rules } = await runnerImport(join(root, 'src/policy/token-rules.ts'), { logLevel: 'error' })
const silent = join(own, 'without-tokens.yml')
writeFileSync(silent, `rules:\n${[...rules.tokenRules].map((id) => `  ${id}: {severity: off}\n`).join('')}`)

say('\nthe tree, whole programs: seconds (least, median, of processor), MB/s at the median')
await print({
  gitleaks: commands.gitleaks(folder),
  'kubelatch tokens': [...tokens, folder],
  'kubelatch check': [...check, folder],
  'kubelatch check, no tokens': [...check, '--config', silent, folder],
})

say('\none Deployment, cold: seconds (least, median, of processor)')
const single = join(own, 'single')
mkdirSync(single)
const file = join(single, 'deployment.yaml')
writeFileSync(file, deployment({ name: 'web', suite: 'shop', namespace: 'shop', domain: 'shop.example', port: 8080 }, openDraw(1)))
await print(
  {
    gitleaks: commands.gitleaks(file),
    'kubelatch tokens': [...tokens, file],
    'kubelatch check': [...check, file],
    'kubelatch check, no tokens': [...check, '--config', silent, file],
  },
  rounds * 3,
  false,
)

say('\nthe stage itself, contents in memory: MB a second of processor time, of the first pass and of the fastest')
await printStage()

async function print(contestants, times = rounds, ofTree = true) {
  const results = new Map(Object.keys(contestants).map((name) => [name, []]))
  for (let round = 0; round < times; round += 1) {
    for (const [name, command] of Object.entries(contestants)) results.get(name).push(await measure(command, own))
  }
  for (const [name, runs] of results) {
    const sorted = (key) => runs.map((run) => run[key]).sort((a, b) => a - b)
    const middle = (list) => list[Math.floor(list.length / 2)]
    const median = middle(sorted('time'))
    const cells = [sorted('time')[0], median, middle(sorted('work'))].map((ms) => (ms / 1000).toFixed(3))
    say(line(name, ...cells, ...(ofTree ? [(bytes / median / 1000).toFixed(1)] : [])))
  }
}

/** What is looked at for each file: its text by the finder, and the whole file by the stage, every field and everything nested. */
async function printStage() {
  const { module: finding } = await runnerImport(join(root, 'src/tokens/find.ts'), { logLevel: 'error' })
  const { module: inspecting } = await runnerImport(join(root, 'bench/stage.ts'), { logLevel: 'error' })
  const contents = files.map((path) => ({ path: relative(folder, path), bytes: readFileSync(path) }))
  const texts = contents.map(({ bytes: content }) => content.toString())
  const stage = await inspecting.openStage()
  const passes = {
    'finder, over the texts': (_content, index) => finding.findTokens(texts[index], {}),
    'first look': ({ path }, index) => stage.look(path, texts[index]),
    'texts that are no manifests': (content) => stage.searchText(content),
    'inspect without rules': (content) => stage.read(content),
    'inspect with the token rules': (content) => stage.search(content),
  }
  for (const [name, pass] of Object.entries(passes)) {
    const rates = Array.from({ length: Math.max(3, rounds) }, () => {
      const start = process.cpuUsage()
      contents.forEach((content, index) => {
        pass(content, index)
      })
      const { user, system } = process.cpuUsage(start)
      return bytes / (user + system)
    })
    say(line(name, rates[0].toFixed(1), Math.max(...rates).toFixed(1)))
  }
}

function filesIn(place) {
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}

function line(name, ...cells) {
  return `  ${name.padEnd(30)}${cells.map((cell) => cell.padStart(12)).join('')}`
}

function say(words) {
  process.stdout.write(`${words}\n`)
}
