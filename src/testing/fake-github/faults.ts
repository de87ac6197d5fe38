import { primaryLimit, type Resource, secondaryLimit } from './meter.ts'
import { Refusal } from './refusal.ts'

/** A request as a test's script sees it. */
export interface Seen {
  readonly kind: CallKind
  readonly method: string
  /** Path and query, without `/api/v3`. */
  readonly path: string
  readonly body: string
}

export type CallKind = 'rest' | 'graphql' | 'git'

/** What happens instead of an answer, or to it. */
export type Mishap =
  | { readonly status: number; readonly message?: string; readonly retryAfter?: number }
  | { readonly html: number }
  | { readonly secondary: 403 | 429; readonly retryAfter?: number }
  | { readonly primary: Resource }
  | { readonly connection: 'hang' | 'reset' }
  | { readonly redirect: string }
  /** A lie: the answer's body as it would have been in, another one out. */
  | { readonly lie: (body: unknown) => unknown }

export interface Fault {
  /** Which requests: those whose `METHOD /path?query` or GraphQL document fits. */
  readonly when: RegExp | ((seen: Seen) => boolean)
  readonly answer?: Mishap
  /** Something that happens in the world before the request is answered: a push, a comment, a merge. */
  readonly act?: () => void
  /** Whether the request does its work all the same, and only the answer is lost. */
  readonly worked?: boolean
  /** How many requests to let pass first, and how many to meet then; one if nothing is said. */
  readonly after?: number
  readonly times?: number
}

/** The script of what goes wrong. */
export interface Script {
  add(fault: Fault): void
  clear(): void
  /** The next fault that a request meets; it counts as met. */
  meet(seen: Seen): Fault | undefined
  /** Faults that were never met, which a test may want to know. */
  readonly waiting: readonly Fault[]
}

export function openScript(): Script {
  let faults: { fault: Fault; passed: number; met: number }[] = []
  const isFor = ({ when }: Fault, seen: Seen) =>
    typeof when === 'function' ? when(seen) : when.test(seen.kind === 'graphql' ? seen.body : `${seen.method} ${seen.path}`)
  return {
    add(fault) {
      faults.push({ fault, passed: 0, met: 0 })
    },
    clear() {
      faults = []
    },
    meet(seen) {
      for (const entry of faults) {
        if (entry.met >= (entry.fault.times ?? 1) || !isFor(entry.fault, seen)) continue
        entry.passed += 1
        if (entry.passed <= (entry.fault.after ?? 0)) continue
        entry.met += 1
        return entry.fault
      }
      return undefined
    },
    get waiting() {
      return faults.filter(({ fault, met }) => met < (fault.times ?? 1)).map(({ fault }) => fault)
    },
  }
}

/** The page that GitHub's front end shows when nothing behind it answers. */
export const unicorn =
  '<!DOCTYPE html>\n<html><head><title>Unicorn! &middot; GitHub</title></head><body><p>We had issues producing the response to your request.</p></body></html>\n'

/** A mishap that is an answer in JSON. */
export function refusalOf(mishap: Mishap): Refusal | undefined {
  if ('secondary' in mishap) return secondaryLimit(mishap.retryAfter, mishap.secondary)
  if ('primary' in mishap) return primaryLimit(mishap.primary)
  if (!('status' in mishap)) return undefined
  const headers: Record<string, string> = mishap.retryAfter === undefined ? {} : { 'retry-after': String(mishap.retryAfter) }
  return new Refusal(
    mishap.status,
    { message: mishap.message ?? 'Server Error', documentation_url: 'https://docs.github.com/rest' },
    headers,
  )
}
