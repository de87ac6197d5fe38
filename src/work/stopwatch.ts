/** Whole milliseconds per stage, by the monotonic clock. */
export interface Stopwatch {
  /** Ends the stage that runs and names it. */
  lap(stage: string): void
  laps(): Readonly<Record<string, number>>
}

/** In milliseconds. Node loads what `performance` stands for where it is named first. */
const monotonic = () => Number(process.hrtime.bigint()) / 1e6

export function openStopwatch(now: () => number = monotonic): Stopwatch {
  const laps: Record<string, number> = {}
  let since = now()
  return {
    lap(stage) {
      const at = now()
      laps[stage] = Math.round(at - since)
      since = at
    },
    laps: () => ({ ...laps }),
  }
}
