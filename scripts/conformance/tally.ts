import { stringAt } from '../../src/kubernetes/plain.ts'
import type { Verdict } from './judge.ts'
import type { OwnVerdict } from './verdict.ts'

/** One object with both verdicts on it. */
export interface Case {
  readonly object: unknown
  readonly server: Verdict
  readonly own: OwnVerdict
}

/** What is counted of a kind. `strict`: we refuse what the server takes. `lenient`: we take what it refuses. */
export interface Tally {
  readonly kind: string
  readonly tried: number
  readonly accepted: number
  readonly refused: number
  readonly strict: readonly Case[]
  readonly lenient: readonly Case[]
}

/** Counts by kind, in the order of their first appearance. */
export function tallyByKind(cases: readonly Case[]): readonly Tally[] {
  const kinds = [...new Set(cases.map(({ object }) => stringAt(object, 'kind')))]
  return kinds.map((kind) => {
    const own = cases.filter(({ object }) => stringAt(object, 'kind') === kind)
    const accepted = own.filter(({ server }) => server.accepted)
    const refused = own.filter(({ server }) => !server.accepted)
    return {
      kind,
      tried: own.length,
      accepted: accepted.length,
      refused: refused.length,
      strict: accepted.filter((one) => one.own.length > 0),
      lenient: refused.filter((one) => one.own.length === 0),
    }
  })
}

/** How many causes of a kind are shown: `KUBELATCH_SHOWN` shows more. */
const mostShown = Number(process.env.KUBELATCH_SHOWN ?? 8)

/** One line for each kind, and under it the disagreements by their cause with the number of objects. */
export function summarise(tallies: readonly Tally[], shown = mostShown): string {
  const lines: string[] = []
  for (const tally of tallies) {
    const { kind, tried, accepted, refused, strict, lenient } = tally
    const found = refused - lenient.length
    const share = refused === 0 ? '' : ` (${((found / refused) * 100).toFixed(1)} %)`
    lines.push(
      `${kind.padEnd(22)} tried ${tried}, accepted ${accepted}, refused ${refused}, found ${found}${share}, refused here alone ${strict.length}`,
    )
    lines.push(...disagreements(tally).slice(0, shown))
  }
  return lines.join('\n')
}

/** What the two disagree on, by cause, the most frequent first, with the shortest object. */
export function disagreements({ strict, lenient }: Tally): readonly string[] {
  return [
    ...byCause(strict, (one) => `  only here: ${generalised(one.own[0] ?? '')}`),
    ...byCause(lenient, (one) => `  only there: ${causeOf(one.server)}`),
  ]
}

/** The server's first cause without the values in it: what is the same for every object of that kind of refusal. */
function causeOf(server: Verdict): string {
  const cause = server.causes[0]
  return generalised(cause === undefined ? server.message : `${cause.field}: ${cause.reason} ${cause.message}`)
}

function generalised(words: string): string {
  return words
    .replaceAll(/"(?:[^"\\]|\\.)*"/g, '"…"')
    .replaceAll(/\[\d+\]/g, '[]')
    .replaceAll(/\/\d+(?=\/|:)/g, '/*')
    .slice(0, 220)
}

function byCause(cases: readonly Case[], name: (one: Case) => string): string[] {
  const counts = new Map<string, Case[]>()
  for (const one of cases) {
    const cause = name(one)
    const same = counts.get(cause)
    if (same === undefined) counts.set(cause, [one])
    else same.push(one)
  }
  return [...counts].sort(([, a], [, b]) => b.length - a.length).map(([cause, same]) => `${cause} (${same.length}), as ${shortest(same)}`)
}

function shortest(cases: readonly Case[]): string {
  const texts = cases.map(({ object }) => JSON.stringify(object)).sort((a, b) => a.length - b.length)
  return (texts[0] ?? '').slice(0, 250)
}
