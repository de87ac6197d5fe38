import { resolve } from 'node:path'
import { count } from '../../formats/ledger.ts'
import { setFlags } from '../../policy/flags.ts'
import { loadPolicy } from '../../policy/load-policy.ts'
import { parseTargets } from '../../publish/target.ts'
import { catalogue } from '../../rules/catalogue.ts'
import { type HistoryResult, runHistory } from '../../run-history.ts'
import { openGitTree } from '../../tree/git-tree.ts'
import { datesOf, findTips, type HistoryTips, openHistory } from '../../tree/history.ts'
import { type Repository, requireRepository } from '../../tree/repository.ts'
import type { Policy } from '../../types/policy.ts'
import { version } from '../../version.ts'
import { closing } from '../closing.ts'
import { writeReport } from '../execute.ts'
import { policyFlags, type TokensFlags } from '../options.ts'
import { diskReader, fileReader } from '../read-policy.ts'
import type { Surroundings } from '../surroundings.ts'
import { credentialRules, withoutEngine } from './credential-rules.ts'
import { type HistoryState, independent, readState, writeState } from './history-state.ts'
import { openProgress } from './progress.ts'

/** `tokens [REF...] --history`: every content of every commit that the refs reach, each once; with a state file only what is new since it was written. */
export async function tokensHistory(refs: readonly string[], flags: TokensFlags, surroundings: Surroundings): Promise<0 | 1 | 2> {
  const targets = parseTargets(flags.format, flags.output ?? [])
  const { directory, environment } = surroundings
  const stateFile = flags.state === undefined ? undefined : resolve(directory, flags.state)
  const repository = await requireRepository(directory, environment)
  return closing(repository, async () => {
    const tips = await findTips(repository, refs, flags.all === true)
    const state = stateFile === undefined ? undefined : await usableState(stateFile, surroundings)
    const tree = openGitTree(repository, tips.heads[0] ?? tips.tips[0] ?? '')
    const read = flags.config === undefined ? fileReader(tree) : diskReader(directory, flags, surroundings)
    const policy = setFlags(withoutEngine(await loadPolicy({ rules: catalogue, read })), policyFlags(flags))
    const seen = (await repository.resolve(state?.commits ?? [])).flatMap((id) => id ?? [])
    const result = await lookAt({ repository, tips, seen, policy, known: new Set(state?.tokens) }, surroundings)
    const status = await writeReport({ result, policy, targets, tree }, flags, surroundings)
    if (stateFile !== undefined) await keepState(stateFile, result, { repository, commits: [...seen, ...tips.tips], state }, surroundings)
    return status
  })
}

async function usableState(file: string, { stderr }: Surroundings): Promise<HistoryState | undefined> {
  const state = await readState(file)
  if (state === undefined || state.version === version) return state
  stderr.write('kubelatch: another version wrote the state file: the whole history is looked at again.\n')
  return undefined
}

interface HistoryToLookAt {
  readonly repository: Repository
  readonly tips: HistoryTips
  readonly seen: readonly string[]
  readonly policy: Policy
  readonly known: ReadonlySet<string>
}

async function lookAt({ repository, tips, seen, policy, known }: HistoryToLookAt, surroundings: Surroundings): Promise<HistoryResult> {
  const { today, threads, worker } = surroundings
  const history = await openHistory(repository, tips.tips, seen)
  const since = seen.length === 0 ? '' : ` new since the last run, which knew ${count(known.size, 'token')}`
  const progress = openProgress(surroundings)
  try {
    return await runHistory({
      commits: history.commits,
      standing: tips.heads.map((head) => () => openGitTree(repository, head)),
      datesOf: (commits) => datesOf(repository, commits),
      policy,
      rules: credentialRules,
      known,
      name: `${tips.name}: ${count(history.count, 'commit')}${since}`,
      today,
      version,
      threads: { count: threads, ...(worker === undefined ? {} : { script: worker }) },
      onProgress: (done, tokens) => progress.show(`${done} of ${count(history.count, 'commit')}, ${count(tokens, 'token')}`),
    })
  } finally {
    progress.end()
  }
}

/** What could not be looked at would be passed over in the next run: then the state stays as it was. */
async function keepState(
  file: string,
  { report, tokens }: HistoryResult,
  { repository, commits, state }: { repository: Repository; commits: readonly string[]; state: HistoryState | undefined },
  { stderr }: Surroundings,
): Promise<void> {
  if (report.gaps.some(({ kind }) => kind === 'failed')) {
    stderr.write('kubelatch: not everything could be looked at, so the state file was left as it is.\n')
    return
  }
  const all = new Set([...(state?.tokens ?? []), ...tokens])
  await writeState(file, { version, commits: await independent(repository, commits), tokens: [...all] })
}
