#!/usr/bin/env node
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { buildProgram } from './commands/program.ts'
import { ownSurroundings } from './commands/surroundings.ts'
import { tellFailure } from './commands/tell-failure.ts'
import { UserError } from './types/user-error.ts'

// Who writes an output hears of a closed pipe; words for a person that nobody reads any more are no reason to break.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})
// Node would print the error's message, which may quote a content, and end with the status of a failed check.
process.on('uncaughtException', (error) => process.exit(tellFailure(error, process.stderr)))

// Where nothing is left to wait for before there is a verdict, node would end as if all were well.
process.exitCode = 2
const unfinished = new UserError('The run ended before its verdict: nothing was checked.', {
  hint: 'This is a bug. Please report it with these lines.',
})
let isOver = false
process.once('beforeExit', () => {
  if (!isOver) tellFailure(unfinished, process.stderr)
})

start().then((status) => {
  isOver = true
  process.exitCode = status
})

async function start(): Promise<0 | 1 | 2 | 3> {
  try {
    const worker = fileURLToPath(new URL('worker.js', import.meta.url))
    return await buildProgram(ownSurroundings(worker, availableParallelism())).run(process.argv.slice(2))
  } catch (error: unknown) {
    return tellFailure(error, process.stderr)
  }
}
