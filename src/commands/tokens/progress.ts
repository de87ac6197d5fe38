import type { Surroundings } from '../surroundings.ts'

/** One line on a terminal that tells how far a long run is. Elsewhere nothing is said. */
export interface Progress {
  show(words: string): void
  /** Takes the line away. */
  end(): void
}

/** Often enough to be seen moving, in milliseconds. */
const pace = 100
/** What a terminal has at least; some do not tell. */
const narrowest = 40

export function openProgress({ terminal, stderr }: Pick<Surroundings, 'terminal' | 'stderr'>, now: () => number = Date.now): Progress {
  if (terminal === undefined) return { show() {}, end() {} }
  const longest = terminal.columns > narrowest ? terminal.columns - 1 : narrowest
  let shown = now()
  let isShown = false
  return {
    show(words) {
      if (now() - shown < pace) return
      shown = now()
      isShown = true
      stderr.write(`\r\u001b[K${words.slice(0, longest)}`)
    },
    end() {
      if (isShown) stderr.write('\r\u001b[K')
    },
  }
}
