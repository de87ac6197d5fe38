import { resolve } from 'node:path'
import { tellLedger } from '../../formats/github.ts'
import { markdownText } from '../../formats/markdown-voice.ts'
import { type FormatName, loadFormat } from '../../formats/registry.ts'
import { plainText } from '../../formats/render-text.ts'
import { guardLog } from '../../formats/visible.ts'
import type { ActionInputs } from '../../github/inputs.ts'
import { setOutputs, toActionOutputs } from '../../github/outputs.ts'
import { exitStatus, type OutputFailure } from '../../publish/failure.ts'
import { publish } from '../../publish/publish.ts'
import type { RenderedOutput } from '../../publish/write-outputs.ts'
import { catalogue } from '../../rules/catalogue.ts'
import type { Text } from '../../types/text.ts'
import type { Runner } from './runner.ts'
import type { Verdict } from './verdict-of-event.ts'

type WantedFile = ActionInputs['outputs'][number]

/**
 * Hands out a verdict in the order of decision 5 (summary, annotations, files, action outputs) and gives the exit status. What cannot be made
 * or written is told as an error of its own, takes nothing else with it, and is never green.
 */
export async function publishVerdict(verdict: Verdict, inputs: ActionInputs, runner: Runner): Promise<0 | 1 | 2> {
  const { log, stdout, workspace } = runner
  const { report, notes, upload } = verdict
  for (const note of notes) log.line(plainText(note))

  const unmade: OutputFailure[] = []
  const files = inputs.outputs.filter(({ format }) => format !== 'sarif' || upload !== undefined)
  const markdown = await make('markdown', verdict, unmade)
  const annotations = inputs.annotations ? await make('github', verdict, unmade) : `${tellLedger(report, verdict.options)}\n`
  const made: (RenderedOutput & WantedFile)[] = []
  for (const wanted of files) {
    const content = await make(wanted.format, verdict, unmade)
    if (content !== undefined) made.push({ ...wanted, content })
  }

  const { summary, outputs } = runner
  const failures = await publish(
    {
      ...(summary === undefined || markdown === undefined
        ? {}
        : { summary: { file: summary, markdown: `${markdown}${tellNotes(notes)}` } }),
      ...(annotations === undefined ? {} : { annotations }),
      outputs: made.map(({ content, file }) => ({ content, file: locate(file, workspace) })),
      ...(outputs === undefined
        ? {}
        : { setOutputs: (missing) => setOutputs(toActionOutputs(report, written(made, missing, workspace), upload), outputs) }),
    },
    { stdout, untrustedRoot: workspace },
  )
  for (const { message, hint } of [...unmade, ...failures]) log.error(`${message}\n${hint}`)
  return exitStatus(report.outcome, [...unmade, ...failures], verdict.onIncomplete)
}

/** One format of a verdict. A renderer that fails is a bug of ours, and no reason to lose the other formats. */
async function make(format: FormatName, { report, options }: Verdict, unmade: OutputFailure[]): Promise<string | undefined> {
  try {
    return (await loadFormat(format))(report, catalogue, options)
  } catch (error: unknown) {
    const kind = error instanceof Error ? error.name : typeof error
    unmade.push({ output: format, message: `The format ${format} could not be made: an unexpected ${kind}.`, hint: 'Please report it.' })
    return undefined
  }
}

/** Files are named from the workspace, as the steps after this one do. */
function locate(file: string, workspace: string): string {
  return file === '-' ? file : resolve(workspace, file)
}

function written(made: readonly WantedFile[], failures: readonly OutputFailure[], workspace: string): readonly WantedFile[] {
  const missing = new Set(failures.map(({ output }) => output))
  return made.filter(({ file }) => !missing.has(JSON.stringify(locate(file, workspace))))
}

function tellNotes(notes: readonly Text[]): string {
  return notes.length === 0 ? '' : guardLog(`\n---\n\n${notes.map((note) => `- ${markdownText(note)}\n`).join('')}`)
}
