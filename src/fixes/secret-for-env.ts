import { isTemplated } from '../facts/opaque.ts'
import { saysCredential } from '../tokens/credential-name.ts'
import type { SecretSource } from '../usage/secret-sources.ts'
import type { SecretUse } from '../usage/secret-uses.ts'

/** One entry of one Secret. */
export interface SecretKey {
  readonly secret: string
  readonly key: string
}

/**
 * The entry that holds what a variable needs, among the Secrets that are there: what another container of the Pod takes it from, an entry that
 * goes by the variable's name, or by the end of it in a Secret that the Pod uses. Undefined where none fits, `unsure` where several do.
 */
export function findSecretKey(env: string, sources: readonly SecretSource[], uses: readonly SecretUse[]): SecretKey | 'unsure' | undefined {
  const used = new Set(uses.map(({ name }) => name))
  const twin = uses.flatMap(({ name, key, env: other }) => (other === env && key !== undefined ? [{ secret: name, key }] : []))
  if (twin.length > 0) return only(twin)
  const entries = sources.flatMap(({ name, keys }) => keys.map((key) => ({ secret: name, key }))).filter(({ secret }) => secret !== '')
  const same = entries.filter(({ secret, key }) => plain(key) === plain(env) && (used.has(secret) || !bare.test(env)))
  if (same.length > 0) return only(same.some(({ secret }) => used.has(secret)) ? same.filter(({ secret }) => used.has(secret)) : same)
  const ending = entries.filter((entry) => used.has(entry.secret) && endsIn(env, entry, uses))
  return ending.length === 0 ? undefined : only(ending)
}

/** Names that every other program uses as well. */
const bare = /^(?:pass(?:word|wd)?|pwd|secret|token|(?:api|secret|private|access)_?key|(?:api|auth|access)_?token|client_?secret)$/i

function only(entries: readonly SecretKey[]): SecretKey | 'unsure' {
  const [first, ...others] = entries
  if (first === undefined || isTemplated(first.secret) || isTemplated(first.key)) return 'unsure'
  return others.every(({ secret, key }) => secret === first.secret && key === first.key) ? first : 'unsure'
}

/** `PGPASSWORD` and the `password` of `pg`: what stands before has to speak of that Secret, and nothing else may take the entry. */
function endsIn(env: string, { secret, key }: SecretKey, uses: readonly SecretUse[]): boolean {
  const [whole, end] = [plain(env), plain(key)]
  if (end.length < 4 || !whole.endsWith(end) || !saysCredential(key)) return false
  const ofSecret = uses.filter(({ name }) => name === secret)
  if (ofSecret.some((use) => use.key === key && use.env !== undefined)) return false
  const stem = whole.slice(0, -end.length)
  return (
    stem === '' ||
    plain(secret).includes(stem) ||
    (stem.length > 1 && ofSecret.some(({ env: other = '' }) => plain(other).startsWith(stem)))
  )
}

/** A name without case and what stands between its words. */
function plain(name: string): string {
  return name.toLowerCase().replace(/[-_.]/g, '')
}
