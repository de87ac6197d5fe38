import type { OutputFailure } from './failure.ts'
import { toFailure } from './failure.ts'
import { appendStepSummary } from './step-summary.ts'
import { type OutputPlaces, type RenderedOutput, writeOutputs, writeStream } from './write-outputs.ts'

/** What a run in Actions hands out. Each part is rendered before anything is written. */
export interface Publication {
  /** Markdown for the step summary, and the file that GitHub reads it from. */
  readonly summary?: { readonly file: string; readonly markdown: string }
  /** Workflow commands for standard output. */
  readonly annotations?: string
  readonly outputs: readonly RenderedOutput[]
  /** Sets the action's outputs; told which outputs were not written. */
  readonly setOutputs?: (failures: readonly OutputFailure[]) => Promise<void>
}

/** Hands out a run's results in the order summary, annotations, files, action outputs. A rung that fails takes no other with it. */
export async function publish(publication: Publication, places: OutputPlaces): Promise<readonly OutputFailure[]> {
  const failures: OutputFailure[] = []
  const { summary, annotations, outputs, setOutputs } = publication
  if (summary !== undefined) {
    const failure = await appendStepSummary(summary.file, summary.markdown)
    if (failure !== undefined) failures.push(failure)
  }
  if (annotations !== undefined) await attempt('The log with the annotations', () => writeStream(places.stdout, annotations), failures)
  failures.push(...(await writeOutputs(outputs, places)))
  if (setOutputs !== undefined) await attempt("The file of the action's outputs", () => setOutputs(failures), failures)
  return failures
}

async function attempt(output: string, work: () => Promise<void>, failures: OutputFailure[]): Promise<void> {
  try {
    await work()
  } catch (error: unknown) {
    failures.push(toFailure(output, error))
  }
}
