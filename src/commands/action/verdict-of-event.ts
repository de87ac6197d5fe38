import type { RenderOptions } from '../../formats/options.ts'
import { apiUrlOf, openConnection } from '../../github/connection.ts'
import type { ActionInputs } from '../../github/inputs.ts'
import { GithubRefusal } from '../../publish/github-refusal.ts'
import type { Repository } from '../../tree/repository.ts'
import type { EventTrigger } from '../../trigger/event.ts'
import type { ObjectsElsewhere } from '../../trigger/objects-elsewhere.ts'
import { type EventTreesOptions, openEventTrees } from '../../trigger/open-event.ts'
import type { OpenedTrees } from '../../trigger/opened-trees.ts'
import type { RunReport } from '../../types/finding.ts'
import type { Policy } from '../../types/policy.ts'
import { type Text, text, untrusted } from '../../types/text.ts'
import type { Trees } from '../../types/tree.ts'
import { version } from '../../version.ts'
import { proofsToShow } from '../execute.ts'
import { readLines } from '../read-lines.ts'
import { renderOptions, runCheck } from '../run-check.ts'
import type { Surroundings } from '../surroundings.ts'
import { policyOfEvent } from './policy-of-event.ts'

/** What a run on GitHub came to, ready to be published. */
export interface Verdict {
  readonly report: RunReport
  readonly options: RenderOptions
  readonly onIncomplete: Policy['onIncomplete']
  /** What a person should be told of what was compared, and by which policy. */
  readonly notes: readonly Text[]
  /** What a SARIF file is about. Absent where nothing was looked at: uploading such a file would close every alert. */
  readonly upload?: { readonly ref: string; readonly commit: string }
  /** What was compared, for as long as {@link Verdict.close} is not called. Absent where nothing was looked at. */
  readonly checked?: { readonly trees: Trees; readonly changed?: ReadonlySet<string> }
  /** What the runner hides in its log before anything is printed; read while {@link Verdict.close} is not called. */
  readonly credentialValues?: () => AsyncIterable<string>
  /** Ends what publishing may still read. */
  close(): Promise<void>
}

/** Checks what an event is about. A missing commit is an incomplete verdict that says the one line that mends the workflow. */
export async function verdictOfEvent(
  event: EventTrigger,
  inputs: ActionInputs,
  repository: Repository,
  surroundings: Surroundings,
): Promise<Verdict> {
  const opened = await openEventTrees(event, repository, waysToGithub(event, inputs.token, surroundings))
  if (opened.result === 'nothing') return { ...unchecked(event, []), notes: [text`${opened.why} There is nothing to check.`] }
  if (opened.result === 'missing-commit') {
    const message = text`${opened.message} Nothing was checked. Mend the workflow with this line: ${untrusted(opened.mend)}`
    return unchecked(event, [missingCommit(message, surroundings)])
  }
  try {
    return await checkTrees(event, opened, inputs, surroundings)
  } catch (error: unknown) {
    await closeQuietly(opened)
    if (!(error instanceof GithubRefusal)) throw error
    const message = text`git could not get what the checkout lacks, and its files could not be listed over GitHub's API: ${error.told}. Nothing was checked. Run again, or mend the workflow with this line: \`fetch-depth: 0\`, under \`with:\` of actions/checkout.`
    return unchecked(event, [missingCommit(message, surroundings)])
  }
}

/** How what the checkout lacks is had: by git with the token, and by the API with the same one where git fails. */
function waysToGithub(event: EventTrigger, token: string | undefined, { environment }: Surroundings): EventTreesOptions {
  const apiUrl = apiUrlOf(environment)
  if (token === undefined || apiUrl === undefined) return token === undefined ? {} : { token }
  let objects: Promise<ObjectsElsewhere> | undefined
  const elsewhere = () => {
    objects ??= import('../../github/api-objects.ts').then(({ openApiObjects }) =>
      openApiObjects(openConnection({ apiUrl, token, repository: event.repository })),
    )
    return objects
  }
  return { token, elsewhere, mergeBase: async (one, other) => (await elsewhere()).mergeBase(one, other) }
}

/** What cannot be closed has been read: it takes nothing from the verdict. */
function closeQuietly(opened: OpenedTrees): Promise<void> {
  return opened.close().catch(() => {})
}

async function checkTrees(event: EventTrigger, opened: OpenedTrees, inputs: ActionInputs, surroundings: Surroundings): Promise<Verdict> {
  const { trees, commits } = opened
  const { notes, ...judging } = await policyOfEvent(trees, inputs)
  const wantsSarif = inputs.outputs.some(({ format }) => format === 'sarif')
  const asked = { kubeconform: inputs.kubeconform, everything: wantsSarif, proofs: proofsToShow }
  const result = await runCheck({ trees, ...judging, ...asked }, surroundings)
  const { report } = result
  const commit = commits.after ?? event.commit
  const blobs = `${event.serverUrl}/${event.repository}/blob`
  return {
    report,
    options: {
      ...renderOptions(result, judging.policy),
      blobs: {
        head: `${blobs}/${commit}`,
        commits: blobs,
        ...(commits.before === undefined ? {} : { base: `${blobs}/${commits.before}` }),
      },
      upload: true,
      ...(wantsSarif ? { lines: await readLines(trees.after, report.findings) } : {}),
    },
    onIncomplete: judging.policy.onIncomplete,
    notes: [...opened.notes, ...notes],
    upload: { ref: refOf(event, commit, surroundings), commit },
    checked: { trees, ...(result.changed === undefined ? {} : { changed: result.changed }) },
    credentialValues: result.credentialValues,
    close: () => closeQuietly(opened),
  }
}

/** Told at the workflow, which is what has to be mended. */
function missingCommit(message: Text, surroundings: Surroundings): RunReport['gaps'][number] {
  const place = { file: workflowFile(surroundings), document: 0, pointer: '', coarse: true } as const
  return { reason: 'missing-commit', kind: 'failed', status: 'new', place, message }
}

/** The report of a run that looked at nothing. */
function unchecked(event: EventTrigger, gaps: RunReport['gaps']): Verdict {
  const none = { files: 0, documents: 0, error: 0, warning: 0, notice: 0, exempt: 0, gaps: gaps.length }
  const after = event.kind === 'deletion' ? event.ref : event.commit.slice(0, 7)
  const report: RunReport = {
    version,
    outcome: gaps.length === 0 ? 'passed' : 'incomplete',
    compared: { after },
    summary: none,
    findings: [],
    gaps,
    exemptions: [],
    timings: {},
  }
  return { report, options: {}, onIncomplete: 'fail', notes: [], close: async () => {} }
}

/** Where the workflow is written that lacks a line; GitHub shows what is about no file at `.github`. */
function workflowFile({ environment }: Surroundings): string {
  const [, path] = /^[^/]+\/[^/]+\/(\.github\/workflows\/[^@]+)@/.exec(environment.GITHUB_WORKFLOW_REF ?? '') ?? []
  return path ?? '.github'
}

/** The ref that code scanning shows results at: https://docs.github.com/en/rest/code-scanning/code-scanning#upload-an-analysis-as-sarif-data */
function refOf(event: EventTrigger, commit: string, { environment }: Surroundings): string {
  if (event.kind === 'pull-request') return `refs/pull/${event.number}/${commit === event.head.commit ? 'head' : 'merge'}`
  return (event.kind === 'whole' ? undefined : event.ref) ?? environment.GITHUB_REF ?? ''
}
