import { createHash } from 'node:crypto'
import { describeHit } from '../../tokens/describe-hit.ts'
import { pairHits } from '../../tokens/pairs.ts'
import type { Credential } from '../../types/credential.ts'
import type { Asks } from '../../types/facts.ts'
import { groupBy } from '../../types/group.ts'
import type { Manifest } from '../../types/manifest.ts'
import type { Place, Span } from '../../types/place.ts'
import { within } from '../../types/pointer.ts'
import { digestWith } from '../digest.ts'
import type { Found } from './found.ts'
import type { LookedThrough } from './looked-through.ts'
import { stableOf } from './stable.ts'
import { pointerOf, type Spot } from './walk.ts'

/** A find with its place in the file: in a field, or in the text around them. */
export type Collected =
  | { readonly found: Found; readonly spot: Spot; readonly document: number; readonly root: unknown }
  | { readonly found: Found; readonly span: Span }

interface Draft {
  readonly found: Found
  readonly place: Place
  readonly object?: Manifest
  readonly stable: string
}

/** What finds say without their values: one credential for each value at each stable place, in order of place. */
export function credentialsFrom(collected: readonly Collected[], file: LookedThrough, asks: Asks): readonly Credential[] {
  const drafts = collected.map((one) => draftOf(one, file))
  const groups = groupBy(drafts, ({ object, stable, found }) =>
    [object?.place.document ?? '', object?.place.pointer ?? '', stable, found.value].join('\0'),
  )
  const firsts = [...groups.values()].map((group) => ({ draft: bestOf(group), again: group }))
  const byObject = groupBy(firsts, ({ draft: { object } }) =>
    object === undefined ? '' : `${object.place.document}${object.place.pointer}`,
  )
  const digest = digestWith(asks.digestKey)
  return [...byObject.values()].flatMap((ofObject) => {
    const paired = pairHits(ofObject.map(({ draft }) => ({ family: draft.found.family })))
    return ofObject.map(({ draft, again }, index): Credential => {
      const { found, place, object, stable } = draft
      const sure = found.tier !== 'possible'
      return {
        place,
        holder: found.holder,
        tier: found.tier,
        ...described(found, asks.today),
        ...(paired[index]?.identifier ? { identifier: true } : {}),
        ...(found.key === undefined ? {} : { key: found.key }),
        encodings: found.encodings,
        ...(sure ? { hash: createHash('sha256').update(found.value).digest('hex') } : {}),
        digest: digest(found.value),
        ...(object === undefined ? {} : { object }),
        stable,
        also: again.filter((other) => other !== draft).map((other) => other.place),
      }
    })
  })
}

function described(found: Found, today: string): Pick<Credential, 'family' | 'called' | 'proof' | 'opens' | 'revoke' | 'expired'> {
  const { family, tier, value, opens: around = [] } = found
  if (family !== undefined && tier !== 'possible') {
    const hit = describeHit({ family, tier }, value, today)
    return { family, ...hit, opens: [...hit.opens, ...around] }
  }
  const isRandom = tier === 'likely'
  return {
    called: isRandom ? 'a random-looking value' : 'a literal value',
    proof: isRandom ? 'randomness' : 'name',
    opens: around,
    revoke: '',
  }
}

/** Of one value at one place that which is easiest to see: the least encoded, of equals the first. */
function bestOf(group: readonly Draft[]): Draft {
  return group.reduce((best, next) => (next.found.encodings.length < best.found.encodings.length ? next : best))
}

const lastApplied = 'kubectl.kubernetes.io/last-applied-configuration'

function draftOf(one: Collected, file: LookedThrough): Draft {
  const { found } = one
  if ('span' in one)
    return { found, place: { file: file.path, document: 0, pointer: '', span: one.span }, stable: found.inner || `/${found.key ?? ''}` }
  const { spot, document } = one
  const pointer = pointerOf(spot.path)
  const isWhole = found.from === 0 && found.to === spot.text.length
  const place: Place = {
    file: file.path,
    document,
    pointer,
    ...(spot.part === 'key' ? { part: 'key' } : {}),
    ...(isWhole ? {} : { within: { from: found.from, to: found.to } }),
  }
  const object = objectAround(file.manifests, document, pointer)
  const stable = stableIn(object, one.root, spot, found)
  return { found, place, stable, ...(object === undefined ? {} : { object }) }
}

function objectAround(manifests: readonly Manifest[], document: number, pointer: Place['pointer']): Manifest | undefined {
  return manifests.findLast(({ place }) => place.document === document && within(pointer, place.pointer))
}

function stableIn(object: Manifest | undefined, root: unknown, spot: Spot, found: Found): string {
  const applied = spot.path.at(-1) === lastApplied ? /^>[^/]*\/[^/]*(\/.*)$/s.exec(found.inner)?.[1] : undefined
  if (applied !== undefined) return applied
  const steps = object === undefined || object.place.pointer === '' ? 0 : object.place.pointer.split('/').length - 1
  return `${stableOf(object?.value ?? root, spot, steps)}${found.inner}`
}
