// node bench/bench.mjs [-n FILES] [-r ROUNDS] [-s SEED] [FOLDER]: times Kubelatch and its peers in turn, on a folder or on a generated tree.
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { prepareContestants } from './contestants.mjs'
import { openGround } from './ground.mjs'
import { runInTurn, summarise } from './rounds.mjs'

const { own, folder, single, rounds, about } = openGround()
const { commands, node } = await prepareContestants(own)
const on = (place) => Object.fromEntries(Object.entries(commands).map(([name, command]) => [name, command(place)]))
say(`${about} Times in seconds: least, median.`)

const { files, bytes } = sizeOf(folder)
say(`\n${files} files, ${(bytes / 1e6).toFixed(1)} MB`)
print(await runInTurn(on(folder), rounds, own))

say('\none Deployment, cold')
print(await runInTurn({ ...on(single), 'node -e 0': node() }, rounds * 3, own))

function print(results) {
  const rows = [...results].map(([name, runs]) => ({ name, ...summarise(runs) }))
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
