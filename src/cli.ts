#!/usr/bin/env node
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { buildProgram } from './commands/program.ts'
import { ownSurroundings } from './commands/surroundings.ts'
import { tellFailure } from './commands/tell-failure.ts'
import { expectVerdict } from './commands/unfinished.ts'

// Who writes an output hears of a closed pipe; words for a person that nobody reads any more are no reason to break.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})
// Node would print the error's message, which may quote a content, and end with the status of a failed check.
process.on('uncaughtException', (error) => process.exit(tellFailure(error, process.stderr)))

const settle = expectVerdict((error) => tellFailure(error, process.stderr))
start().then(settle)

async function start(): Promise<0 | 1 | 2 | 3> {
  try {
    const worker = fileURLToPath(new URL('worker.js', import.meta.url))
    return await buildProgram(ownSurroundings(worker, availableParallelism())).run(process.argv.slice(2))
  } catch (error: unknown) {
    return tellFailure(error, process.stderr)
  }
}
