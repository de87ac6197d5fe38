#!/usr/bin/env node
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { buildProgram } from './commands/program.ts'
import { ownSurroundings } from './commands/surroundings.ts'
import { tellFailure } from './commands/tell-failure.ts'

const worker = fileURLToPath(new URL('worker.js', import.meta.url))
const surroundings = ownSurroundings(worker, availableParallelism())
try {
  process.exitCode = await buildProgram(surroundings).run(process.argv.slice(2))
} catch (error: unknown) {
  process.exitCode = tellFailure(error, surroundings.stderr)
}
