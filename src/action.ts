import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { runAction } from './commands/action.ts'
import { publishFailure } from './commands/publish-failure.ts'
import { openRunner } from './commands/runner.ts'
import { ownSurroundings } from './commands/surroundings.ts'

const worker = fileURLToPath(new URL('worker.js', import.meta.url))
const surroundings = ownSurroundings(worker, availableParallelism())
// Node would print the error's message, which may quote the change, where the runner looks for commands.
process.on('uncaughtException', (error) => {
  publishFailure(error, openRunner(surroundings)).finally(() => process.exit(2))
})
process.exitCode = await runAction(surroundings)
