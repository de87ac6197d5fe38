import { hasWorked } from './contestants.mjs'
import { measure } from './measure.mjs'

/** The runs of each contestant (a command by name), which go in turn so that a busy moment of the machine meets all of them. */
export async function runInTurn(contestants, times, folder) {
  const runs = new Map(Object.keys(contestants).map((name) => [name, []]))
  for (let round = 0; round < times; round += 1) {
    for (const [name, command] of Object.entries(contestants)) {
      const run = await measure(command, folder)
      if (!hasWorked(name, run.status)) throw new Error(`${name} ended with ${run.status}: ${command.join(' ')}`)
      runs.get(name).push(run)
    }
  }
  return runs
}

/** Of several runs: the least and median time in milliseconds, the mean of processor time (which comes in steps), and the most memory in bytes. */
export function summarise(runs) {
  const sorted = (key) => runs.map((run) => run[key]).sort((a, b) => a - b)
  const work = runs.reduce((total, run) => total + run.work, 0) / runs.length
  return { least: sorted('time')[0], median: sorted('time')[Math.floor(runs.length / 2)], work, memory: sorted('memory').at(-1) }
}
