import { fileStart } from '../facts/file-gaps.ts'
import type { FileFacts, SourceFile } from '../types/facts.ts'
import { type Text, text, untrusted } from '../types/text.ts'
import type { Broken } from './thread.ts'

/** What is known of a file that its worker gave nothing of: a failed gap. */
export function brokenFacts(file: SourceFile, reason: Broken): FileFacts {
  const message =
    reason === 'time-limit'
      ? text`Checking this file took too long and was stopped: it was not checked. Split it, or exclude it under paths.`
      : text`The worker that checked this file died: it was not checked. Split it, or exclude it under paths.`
  return unchecked(file, reason, message)
}

/** The same of a file whose check threw. What was thrown is left out, as it may quote the content. */
export function crashedFacts(file: SourceFile, error: unknown): FileFacts {
  const what = error instanceof Error ? error.name : typeof error
  const message = text`Checking this file broke (${untrusted(what)}): it was not checked. Please report it, and exclude the file under paths until then.`
  return unchecked(file, 'rule-crashed', message)
}

function unchecked(file: SourceFile, reason: Broken | 'rule-crashed', message: Text): FileFacts {
  const gap = { reason, place: fileStart(file.path), message }
  return {
    path: file.path,
    blob: file.blob,
    role: file.known ?? 'other',
    documents: 0,
    manifests: [],
    reports: [],
    ignores: [],
    gaps: [gap],
  }
}
