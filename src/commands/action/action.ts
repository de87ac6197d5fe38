import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { type ActionInputs, readInputs } from '../../github/inputs.ts'
import { maskValues, openToolkitMask } from '../../github/log.ts'
import { tokenRules } from '../../policy/token-rules.ts'
import { openRepository, type Repository } from '../../tree/repository.ts'
import { readEvent } from '../../trigger/event.ts'
import { UserError } from '../../types/user-error.ts'
import { version } from '../../version.ts'
import { closing } from '../closing.ts'
import type { Surroundings } from '../surroundings.ts'
import { publishFailure } from './publish-failure.ts'
import { publishVerdict } from './publish-verdict.ts'
import { openRunner, type Runner } from './runner.ts'
import { openTalkLine, talkToGithub } from './talk-to-github.ts'
import { type Verdict, verdictOfEvent } from './verdict-of-event.ts'

/** The action: checks what the event of a workflow is about and publishes the verdict. Never throws; what stops it ends with 2 (decision 11). */
export async function runAction(surroundings: Surroundings): Promise<0 | 1 | 2> {
  const runner = openRunner(surroundings)
  try {
    return await checkEvent(runner, surroundings)
  } catch (error: unknown) {
    return publishFailure(error, runner)
  }
}

async function checkEvent(runner: Runner, surroundings: Surroundings): Promise<0 | 1 | 2> {
  const { environment } = surroundings
  runner.log.line(`Kubelatch ${version}`)
  const inputs = readInputs(environment)
  const event = readEvent(environment, (path) => readFileSync(path, 'utf8'))
  const line = openTalkLine(event, inputs, surroundings)
  const repository = await openCheckout(inputs, runner, surroundings)
  // A git that cannot be ended takes nothing from the verdict.
  const quietly = { close: () => repository.close().catch(() => {}) }
  return closing(quietly, async () => {
    const verdict = await verdictOfEvent(event, inputs, repository, surroundings)
    return closing(verdict, async () => {
      // Nothing that is printed holds a value; a mask that cannot be made takes nothing from the verdict.
      await hideCredentials(verdict, runner).catch(() => {})
      const status = await publishVerdict(verdict, inputs, runner)
      await talkToGithub(line, { verdict, event, inputs, repository, surroundings, runner })
      return status
    })
  })
}

/** In a job the toolkit hides them; another log is written to directly. */
async function hideCredentials({ credentialValues, report }: Verdict, { log, stdout }: Runner): Promise<void> {
  if (credentialValues === undefined || report.findings.every(({ rule }) => !tokenRules.has(rule))) return
  await maskValues(credentialValues(), stdout === process.stdout ? { mask: await openToolkitMask() } : log)
}

async function openCheckout({ workingDirectory = '.' }: ActionInputs, runner: Runner, surroundings: Surroundings): Promise<Repository> {
  const folder = resolve(runner.workspace, workingDirectory)
  if (!existsSync(folder)) {
    throw new UserError(`There is no folder ${JSON.stringify(folder)}.`, { hint: 'Correct the input working-directory.' })
  }
  const repository = await openRepository(folder, surroundings.environment)
  if (repository !== undefined) return repository
  throw new UserError(`There is no checkout in ${JSON.stringify(folder)}.`, {
    hint: 'Add this step before Kubelatch: - uses: actions/checkout@v6',
  })
}
