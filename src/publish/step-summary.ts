import { Buffer } from 'node:buffer'
import { appendFile, stat } from 'node:fs/promises'
import { type OutputFailure, toFailure } from './failure.ts'

/** GitHub drops the whole summary of a step above this (actions/runner FileCommandManager.cs). */
const mostBytes = 1024 * 1024

/** Appends Markdown to the step summary's file (GITHUB_STEP_SUMMARY). Gives why it could not be, or nothing. */
export async function appendStepSummary(file: string, markdown: string): Promise<OutputFailure | undefined> {
  try {
    const { size } = await stat(file)
    if (size + Buffer.byteLength(markdown) > mostBytes) {
      const message = 'The job summary was not written: other words of this step have used up the 1,024 KiB that GitHub takes.'
      return { output: 'summary', message, hint: 'Run Kubelatch in a step of its own.' }
    }
    await appendFile(file, markdown)
    return undefined
  } catch (error: unknown) {
    return toFailure('The job summary', error)
  }
}
