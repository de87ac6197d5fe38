import { lacksPartner } from '../../tokens/pairs.ts'
import type { Credential } from '../../types/credential.ts'
import type { Asks } from '../../types/facts.ts'
import type { Gap } from '../../types/gap.ts'
import type { YamlDocument } from '../../types/yaml.ts'
import { isMapping } from '../shape.ts'
import { type Collected, credentialsFrom } from './credentials-from.ts'
import { examineSpot } from './examine-spot.ts'
import { isDull } from './first-sight/may-hold.ts'
import { sightOf } from './first-sight/sight.ts'
import type { Search } from './found.ts'
import { concerns, type Glance, isClear } from './glance.ts'
import type { LookedThrough } from './looked-through.ts'
import { pathTokens } from './path-tokens.ts'
import { glance } from './raw-text.ts'
import { restOfText } from './rest-of-text.ts'
import { stopGaps } from './stop-gaps.ts'
import { type Look, type Spot, walk } from './walk.ts'
import { worthIfDull, worthIn } from './worth-looking.ts'
import { writtenOnce } from './written-once.ts'
import { rootZone, type Zone } from './zones.ts'

/** How many encodings may lie one in another, and how many texts with fields of their own. */
const deepest = { depth: 4, nesting: 8 }

/**
 * The credentials of a file as read, in order of place. What kept it from being looked through to the end comes as gaps. The only place, with
 * `src/tokens`, that ever holds a value; what it gives has none.
 */
export function collectCredentials(file: LookedThrough, asks: Asks, onGap: (gap: Gap) => void = () => {}): readonly Credential[] {
  return credentialsFrom(collect(file, onGap), file, asks)
}

/** What a file holds, with the values: for this folder alone. */
export function collect(file: LookedThrough, onGap: (gap: Gap) => void): readonly Collected[] {
  const gaps = stopGaps(file.path, onGap)
  const seen = glance(file.text)
  const isRead = !isClear(seen) || sightOf(file.text).mention
  const dull = isRead && isClear(seen) && file.generates === undefined && isDull(file.text)
  const search: Search = { ...deepest, ...(dull ? { dull: true } : {}), stop: gaps.stop }
  const structured = isRead ? writtenOnce(file.text, collectFields(file, seen, search)) : []
  return [...inPath(file.path), ...structured, ...restOfText(file, seen, structured, search)]
}

/** Tokens in the names of the file and its folders stand at its start, as far as lines go. */
function inPath(path: string): readonly Collected[] {
  const span = { line: 1, column: 1, endLine: 1, endColumn: 1 }
  return pathTokens(path).map((found) => ({ found: { ...found, inner: '(path)' }, span }))
}

function collectFields(file: LookedThrough, seen: Glance, search: Search): readonly Collected[] {
  const clear = isClear(seen)
  const isWorth = search.dull ? worthIfDull : worthIn(file.text)
  const look: Look = {
    isWanted: (...about) => isWorth(...about) || (!clear && concerns(seen, about[0])),
    isPassedOver: (zone) => clear && zone.nameless && zone.holder === 'other',
  }
  return file.documents.flatMap((document) => {
    const found = collectDocument(file, document, search, look)
    if (!lacksPartner(found.map((one) => one.found))) return found
    const beside = found.flatMap((one) => one.found.family ?? [])
    return collectDocument(file, document, { ...search, beside })
  })
}

function collectDocument(file: LookedThrough, document: YamlDocument, search: Search, look: Look = {}): readonly Collected[] {
  const { value, index } = document
  if (!isMapping(value) && !Array.isArray(value) && typeof value !== 'string') return []
  const collected: Collected[] = []
  const visit = (spot: Spot) => {
    for (const found of examineSpot(spot, search))
      collected.push({ found, spot: { ...spot, path: [...spot.path] }, document: index, root: value })
  }
  walk(value, zoneOf(file), visit, look)
  return collected
}

function zoneOf({ role, generates }: LookedThrough): Zone {
  const zone = rootZone(role === 'values' || role === 'kustomization' ? role : undefined)
  return generates === undefined ? zone : { ...zone, holder: generates.kind === 'Secret' ? 'secret' : 'config', weak: true }
}
