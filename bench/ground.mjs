import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { openDraw } from './draw.mjs'
import { deployment } from './templates/workloads.mjs'
import { writeTree } from './tree.mjs'

/**
 * What a benchmark runs on, by its command line: `folder` to read, as given or generated; `single`, one Deployment in a file; `own`, a folder
 * that is gone with this process; and how many rounds.
 */
export function openGround() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      number: { type: 'string', short: 'n', default: '10000' },
      rounds: { type: 'string', short: 'r', default: '5' },
      seed: { type: 'string', short: 's', default: '1' },
    },
  })
  const own = mkdtempSync(join(tmpdir(), 'kubelatch-bench-'))
  process.on('exit', () => rmSync(own, { recursive: true, force: true }))
  process.on('SIGINT', () => process.exit(130))
  const [given] = positionals
  const folder = given === undefined ? join(own, 'tree') : resolve(given)
  if (given === undefined) writeTree(folder, Number(values.number), Number(values.seed))
  const single = join(own, 'single/deployment.yaml')
  mkdirSync(join(own, 'single'))
  writeFileSync(single, deployment({ name: 'web', suite: 'shop', namespace: 'shop', domain: 'shop.example', port: 8080 }, openDraw(1)))
  const rounds = Number(values.rounds)
  return { own, folder, single, rounds, about: `${cpus().length} processors, node ${process.version}, ${rounds} rounds, each in turn.` }
}
