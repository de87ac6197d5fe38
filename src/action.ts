import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { runAction } from './commands/action/action.ts'
import { publishFailure } from './commands/action/publish-failure.ts'
import { openRunner, type Runner } from './commands/action/runner.ts'
import { ownSurroundings } from './commands/surroundings.ts'
import { expectVerdict } from './commands/unfinished.ts'

const worker = fileURLToPath(new URL('worker.js', import.meta.url))
let runner: Runner | undefined
// Node would print the error's message, which may quote the change, where the runner looks for commands.
process.on('uncaughtException', (error) => {
  if (runner !== undefined) publishFailure(error, runner).finally(() => process.exit(2))
  else process.stdout.write('::error::Kubelatch could not start: the folder that it runs in is gone.\n', () => process.exit(2))
})
const surroundings = ownSurroundings(worker, availableParallelism())
const opened = openRunner(surroundings)
runner = opened
const settle = expectVerdict((error) => publishFailure(error, opened))
runAction(surroundings).then(settle)
