// node bench/bench.mjs [-n FILES] [-r ROUNDS] [-s SEED] [FOLDER]: times Kubelatch and its peers in turn, on a folder or on a generated tree.
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { hasWorked, prepareContestants } from './contestants.mjs'
import { openDraw } from './draw.mjs'
import { measure } from './measure.mjs'
import { deployment } from './templates/workloads.mjs'
import { writeTree } from './tree.mjs'

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

const { commands, node } = await prepareContestants(own)
const folder = positionals[0] === undefined ? join(own, 'tree') : resolve(positionals[0])
const about = positionals[0] === undefined ? writeTree(folder, Number(values.number), Number(values.seed)) : sizeOf(folder)
say(`${cpus().length} processors, node ${process.version}, ${rounds} rounds, each in turn. Times in seconds: least, median.`)

say(`\n${about.files} files, ${(about.bytes / 1e6).toFixed(1)} MB`)
print(
  await compare(
    Object.entries(commands).map(([name, command]) => [name, command(folder)]),
    rounds,
  ),
)

const single = join(own, 'single')
mkdirSync(single)
const file = join(single, 'deployment.yaml')
writeFileSync(file, deployment({ name: 'web', suite: 'shop', namespace: 'shop', domain: 'shop.example', port: 8080 }, openDraw(1)))
say('\none Deployment, cold')
const cold = Object.entries(commands).map(([name, command]) => [name, command(file)])
print(await compare([...cold, ['node -e 0', node()]], rounds * 3))

/** The results of each contestant over all rounds, which go in turn so that a busy moment of the machine meets all of them. */
async function compare(contestants, times) {
  const results = new Map(contestants.map(([name]) => [name, []]))
  for (let round = 0; round < times; round += 1) {
    for (const [name, command] of contestants) {
      const result = await measure(command, own)
      if (!hasWorked(name, result.status)) throw new Error(`${name} ended with ${result.status}: ${command.join(' ')}`)
      results.get(name).push(result)
    }
  }
  return results
}

function print(results) {
  const rows = [...results].map(([name, runs]) => ({ name, ...summary(runs) }))
  const peers = rows.filter(({ name }) => name === 'kubeconform' || name === 'gitleaks')
  const sum = peers.reduce((total, row) => ({
    least: total.least + row.least,
    median: total.median + row.median,
    work: total.work + row.work,
  }))
  const kubeconform = rows[0]
  const all = [
    ...rows.slice(0, 2),
    { name: 'one after the other', memory: Math.max(...peers.map(({ memory }) => memory)), ...sum },
    ...rows.slice(2),
  ]
  say(line('', 'least', 'median', 'processor', 'memory', '/ kubeconform', '/ both peers'))
  for (const row of all) {
    const seconds = [row.least, row.median, row.work].map((ms) => (ms / 1000).toFixed(3))
    const ratios = [kubeconform, sum].map((other) => (row.median / other.median).toFixed(2))
    say(line(row.name, ...seconds, `${Math.round(row.memory / 2 ** 20)} MB`, ...ratios))
  }
}

function summary(runs) {
  const sorted = (key) => runs.map((run) => run[key]).sort((a, b) => a - b)
  const middle = (list) => list[Math.floor(list.length / 2)]
  const work = runs.reduce((total, run) => total + run.work, 0) / runs.length
  return { least: sorted('time')[0], median: middle(sorted('time')), work, memory: sorted('memory').at(-1) }
}

function line(name, ...cells) {
  return `  ${name.padEnd(24)}${cells.map((cell) => cell.padStart(15)).join('')}`
}

function sizeOf(place) {
  const entries = readdirSync(place, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && /\.(ya?ml|json)$/.test(entry.name),
  )
  const bytes = entries.reduce((total, entry) => total + statSync(join(entry.parentPath, entry.name)).size, 0)
  return { files: entries.length, bytes }
}

function say(words) {
  process.stdout.write(`${words}\n`)
}
