import { mayHoldCredentials } from '../src/facts/credentials/first-sight/may-hold.ts'
import { inspect } from '../src/facts/inspect.ts'
import type { Schemas } from '../src/facts/known.ts'
import { asksFor, defaultLimits } from '../src/plan/asks.ts'
import { readPolicy } from '../src/policy/load-policy.ts'
import { tokenRules } from '../src/policy/token-rules.ts'
import { catalogue } from '../src/rules/catalogue.ts'
import { findTokens } from '../src/tokens/find.ts'
import type { TokenHit } from '../src/tokens/finder.ts'
import type { FileFacts, SourceFile } from '../src/types/facts.ts'

interface Content {
  readonly path: string
  readonly bytes: Uint8Array
}

/** The search for tokens as a run does it, one content at a time. */
export interface Stage {
  /** The tokens that stand in a text as they are. */
  find(text: string): readonly TokenHit[]
  /** The first look: whether a file may hold any. */
  look(path: string, text: string): boolean
  /** A file read as manifests, and nothing asked of it. */
  read(content: Content): FileFacts
  /** The same with the rules about credentials. */
  search(content: Content): FileFacts
  /** A file that is no manifest by its name. */
  searchText(content: Content): FileFacts
}

/** The stage under the shipped policy. */
export async function openStage(): Promise<Stage> {
  const shipped = await readPolicy({ rules: catalogue, read: async () => undefined })
  if ('faults' in shipped) throw new Error('the shipped policy cannot be used')
  const rules = catalogue.filter((rule) => tokenRules.has(rule.id))
  const asks = asksFor(shipped.policy, rules, { customSchemas: [], limits: defaultLimits, compares: false, today: '2026-06-30' })
  const silent = { ...asks, rules: {} }
  // Rules about credentials read no schema.
  const schemas: Schemas = {
    answer: () => {
      throw new Error('no schema is asked for')
    },
  }
  const sourceOf = ({ path, bytes }: Content): SourceFile => ({ path, bytes, blob: path })
  const tools = { rules, schemas }
  return {
    find: (text) => findTokens(text, {}),
    look: mayHoldCredentials,
    read: (content) => inspect(sourceOf(content), silent, tools),
    search: (content) => inspect(sourceOf(content), asks, tools),
    searchText: (content) => inspect({ ...sourceOf(content), only: 'tokens' }, asks, tools),
  }
}
