import { guardLog, makeVisible } from '../formats/visible.ts'

/** A job's log: what is written there cannot be taken for a command of the runner. */
export interface JobLog {
  line(words: string): void
  /** Lines that the reader may unfold. */
  group(title: string, lines: readonly string[]): void
  /** An annotation about the run itself, of one or more lines. */
  error(words: string): void
  /** Has the runner show asterisks for a value from here on: it is written here, and nowhere else. */
  mask(value: string): void
  /** One that takes nothing from the verdict. */
  warning(words: string): void
}

/** The runner cuts a message there (actions/runner ExecutionContext.cs). */
const longestMessage = 4096

/** A log over a way to write. */
export function openJobLog(write: (words: string) => void): JobLog {
  const line = (words: string) => write(`${guardLog(words)}\n`)
  const annotate = (kind: 'error' | 'warning', words: string) => {
    const told = guardLog(words.split('\n').map(makeVisible).join('\n')).slice(0, longestMessage)
    write(`::${kind} title=Kubelatch::${told.replace(/%/g, '%25').replace(/\n/g, '%0A')}\n`)
  }
  return {
    line,
    group(title, lines) {
      write(`::group::${title.replace(/%/g, '%25').replace(/[\r\n]+/g, ' ')}\n`)
      for (const words of lines) line(words)
      write('::endgroup::\n')
    },
    error: (words) => annotate('error', words),
    warning: (words) => annotate('warning', words),
    mask: (value) => write(`::add-mask::${value.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')}\n`),
  }
}

/** Most values that are masked: each one costs the runner time on every line of the log. */
const mostMasks = 100
/** A shorter mask would blank ordinary words of the log. */
const shortest = 8

/** The toolkit's own way to have a value hidden, for a log that is the process's own. Loaded only where there is something to hide. */
export async function openToolkitMask(): Promise<JobLog['mask']> {
  const { setSecret } = await import('@actions/core')
  return setSecret
}

/** Has the runner hide values in the log, the one place where they are written. Call it before anything else is printed of a run. */
export async function maskValues(values: AsyncIterable<string> | Iterable<string>, log: Pick<JobLog, 'mask'>): Promise<void> {
  const masked = new Set<string>()
  for await (const value of values) {
    if (value.length < shortest || masked.has(value)) continue
    log.mask(value)
    if (masked.add(value).size === mostMasks) return
  }
}
