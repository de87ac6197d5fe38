import type { Refusal } from '../types/refusal.ts'
import type { Minor } from '../types/schema.ts'
import type { Mapping } from './plain.ts'

/**
 * What the API server checks of one kind beyond the schema and beyond metadata (which is checked once, for all kinds).
 * It sees objects whose types may be wrong: it stays silent on those, the schema reports them. `minors` are the versions in use, oldest first.
 */
export type Check = (object: Mapping, minors: readonly Minor[]) => Iterable<Refusal>

/** The checks of a family of kinds, by `group/Kind`; the core group's begin with `/`. */
export type Checks = Readonly<Record<string, Check>>
