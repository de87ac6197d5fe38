import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { runAction } from './commands/action.ts'
import { ownSurroundings } from './commands/surroundings.ts'
import { tellFailure } from './commands/tell-failure.ts'

const worker = fileURLToPath(new URL('worker.js', import.meta.url))
const surroundings = ownSurroundings(worker, availableParallelism())
try {
  process.exitCode = await runAction(surroundings)
} catch (error: unknown) {
  process.exitCode = tellFailure(error, surroundings.stdout)
}
