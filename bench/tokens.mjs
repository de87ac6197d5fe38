// node bench/tokens.mjs [-n FILES] [-r ROUNDS] [-s SEED] [FOLDER]: times the search for tokens alone, ours and gitleaks', on a tree that holds none,
// and what it adds to a check: of the tree, and of one file from a cold start.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, runnerImport } from 'vite'
import { prepareContestants } from './contestants.mjs'
import { openGround } from './ground.mjs'
import { runInTurn, summarise } from './rounds.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const { own, folder, single, rounds, about } = openGround()
const { commands, check, tokens, installed } = await prepareContestants(own)
const files = filesIn(folder)
const bytes = files.reduce((total, file) => total + statSync(file).size, 0)
say(`${about} ${files.length} files, ${(bytes / 1e6).toFixed(1)} MB`)

const { module: rules } = await runnerImport(join(root, 'src/policy/token-rules.ts'), { logLevel: 'error' })
const silent = join(own, 'without-tokens.yml')
writeFileSync(silent, `rules:\n${[...rules.tokenRules].map((id) => `  ${id}: {severity: off}\n`).join('')}`)

const on = (place) => ({
  gitleaks: commands.gitleaks(place),
  'kubelatch tokens': [...tokens, place],
  'kubelatch check': [...check, place],
  'kubelatch check, no tokens': [...check, '--config', silent, place],
})
say('\nthe tree, whole programs: seconds (least, median, of processor), MB/s at the median')
print(await runInTurn(on(folder), rounds, own), (median) => [(bytes / median / 1000).toFixed(1)])

say('\none Deployment, cold: seconds (least, median, of processor)')
print(await runInTurn(on(single), rounds * 3, own))

say('\nthe stage itself, contents in memory: MB a second of processor time, of the first pass and of the fastest')
const stage = await (await importBuilt('bench/stage.ts')).openStage()
const contents = files.map((path) => ({ path: relative(folder, path), bytes: readFileSync(path) }))
printStage('all files', contents)
const clean = contents.filter(isSmallAndClean)
printStage('small files that hold no token', clean)
printStage(
  'of these where nothing matches: no keyword of a token, no credential named and given a value',
  clean.filter((content) => !stage.look(content.path, content.bytes.toString())),
)

function print(results, more = () => []) {
  for (const [name, runs] of results) {
    const { least, median, work } = summarise(runs)
    say(line(name, ...[least, median, work].map((ms) => (ms / 1000).toFixed(3)), ...more(median)))
  }
}

/**
 * What is looked at for each file: its text by the finder, and the whole file by the stage, every field and everything nested; once more as a
 * text that is no manifest by its name. The last line is what the stage takes beside the reading, which a check does anyway.
 */
function printStage(title, chosen) {
  const size = chosen.reduce((total, { bytes: content }) => total + content.length, 0)
  const texts = chosen.map(({ bytes: content }) => content.toString())
  const asTexts = chosen.map((content) => ({ ...content, path: `${content.path}.txt` }))
  say(`${title}: ${chosen.length}, ${(size / 1e6).toFixed(1)} MB`)
  const passes = {
    'finder, over the texts': (_content, index) => stage.find(texts[index]),
    'first look': ({ path }, index) => stage.look(path, texts[index]),
    'texts that are no manifests': (_content, index) => stage.searchText(asTexts[index]),
    'inspect without rules': (content) => stage.read(content),
    'inspect with the token rules': (content) => stage.search(content),
  }
  const times = new Map(Object.keys(passes).map((name) => [name, []]))
  // In turn, as a machine is not as fast in one minute as in the next.
  for (let round = 0; round < Math.max(3, rounds); round++) {
    for (const [name, pass] of Object.entries(passes)) {
      const start = process.cpuUsage()
      chosen.forEach((content, index) => {
        pass(content, index)
      })
      const { user, system } = process.cpuUsage(start)
      times.get(name).push(user + system)
    }
  }
  const firstAndFastest = Array.from(times, ([name, taken]) => ({ name, two: [taken[0], Math.min(...taken)] }))
  for (const { name, two } of firstAndFastest) say(line(name, ...two.map((time) => (size / time).toFixed(1))))
  const [read, search] = firstAndFastest.slice(-2).map(({ two }) => two)
  say(line('the token stage', ...search.map((time, index) => (size / (time - read[index])).toFixed(1))))
}

/** Files of up to 50 kB, of which no rule about credentials says anything. */
function isSmallAndClean(content) {
  return content.bytes.length <= 50_000 && stage.search(content).reports.length === 0
}

/** A module of these sources, built as it is shipped: loaded from source its hot loops run at a third of the speed. */
async function importBuilt(path) {
  const outDir = join(installed, 'stage')
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: { target: 'node20', ssr: join(root, path), outDir, minify: false, rolldownOptions: { output: { entryFileNames: 'stage.js' } } },
    ssr: { noExternal: true },
  })
  return import(join(outDir, 'stage.js'))
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
