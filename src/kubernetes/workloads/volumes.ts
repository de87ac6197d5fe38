import type { Pointer } from '../../types/pointer.ts'
import { text } from '../../types/text.ts'
import { nearestDnsName, whyNotDns1123Label, whyNotDns1123Subdomain } from '../names.ts'
import { isSet, type Mapping } from '../plain.ts'
import { duplicate, forbidden, invalid } from '../refusal.ts'
import { checkClaimTemplate } from '../storage/claim-spec.ts'
import { checkDownwardVolume, checkKeysVolume, checkProjectedVolume } from './projections.ts'
import { eachItem, eachNeeding, type Found, neededText, structAt, textAt } from './reading.ts'
import { checkQuantity } from './resources.ts'
import { allSince, type VersionRange } from './versions.ts'
import { checkImageSource, plainSources } from './volume-kinds.ts'

/** A Pod's volumes by name, as far as containers ask: where the content comes from. */
export type VolumeKinds = ReadonlyMap<string, string>

/** What volumes are checked against. `podName` is empty in a template. */
interface VolumeSetting {
  readonly range: VersionRange
  readonly isPod: boolean
  readonly podName: string
  /** Volumes that a StatefulSet adds, in place of those of the same name. */
  readonly added: readonly string[]
}

const sources: ReadonlySet<string> = new Set([
  'emptyDir',
  ...Object.keys(plainSources),
  'secret',
  'configMap',
  'downwardAPI',
  'projected',
  'ephemeral',
  'image',
])

/** Checks a Pod's volumes, each of one kind and with a name of its own: ValidateVolumes of core validation. */
export function checkVolumes(spec: Mapping, at: Pointer, found: Found, setting: VolumeSetting): VolumeKinds {
  const kinds = new Map<string, string>()
  for (const name of setting.added) kinds.set(name, 'persistentVolumeClaim')
  const seen = new Set<string>()
  eachNeeding('name', spec, 'volumes', at, found, (volume, place) => {
    const name = textAt(volume, 'name')
    if (name !== undefined && setting.added.includes(name)) return
    const given = Object.keys(volume).filter((key) => sources.has(key) && isSet(volume, key))
    // Before 1.35 volumes of images are dropped whole, with their mounts (dropImageVolumes), unless a feature is on.
    const dropped = given.includes('image') && !allSince(setting.range, 35)
    if (name !== undefined) kinds.set(name, dropped ? 'dropped' : (given[0] ?? 'emptyDir'))
    if (dropped) return
    neededText(volume, 'name', place, found, 'by-schema')
    const why = name === undefined || name === '' ? undefined : whyNotDns1123Label(name)
    if (name !== undefined && why !== undefined) {
      found.push(invalid(`${place}/name`, name, why, { suggestion: nearestDnsName(name, whyNotDns1123Label) }))
    }
    if (name && seen.has(name)) found.push(duplicate(`${place}/name`, name))
    seen.add(name ?? '')
    if (given.length > 1)
      found.push(forbidden(`${place}/${given[1] ?? ''}`, text`A volume has one source, and ${[given[0] ?? '']} is given already.`))
    else if (given[0] !== undefined) checkSource(volume, given[0], place, found, setting)
  })
  if (setting.podName !== '') checkEphemeralNames(spec, at, found, setting.podName)
  return kinds
}

function checkSource(volume: Mapping, key: string, at: Pointer, found: Found, setting: VolumeSetting): void {
  const source = structAt(volume, key)
  if (source === undefined) return
  const place: Pointer = `${at}/${key}`
  const plain = plainSources[key]
  if (plain !== undefined) plain(source, place, found, textAt(volume, 'name') ?? '')
  else if (key === 'emptyDir') checkQuantity(source.sizeLimit, `${place}/sizeLimit`, found)
  else if (key === 'secret') checkKeysVolume(source, 'secretName', place, found)
  else if (key === 'configMap') checkKeysVolume(source, 'name', place, found)
  else if (key === 'downwardAPI') checkDownwardVolume(source, place, found)
  else if (key === 'projected') checkProjectedVolume(source, place, found)
  else if (key === 'ephemeral') checkClaimTemplate(source, place, found)
  else if (key === 'image') checkImageSource(source, place, found, setting.isPod)
}

/** The claims that a Pod's ephemeral volumes make are named after Pod and volume, and are not to be used by other volumes. */
function checkEphemeralNames(spec: Mapping, at: Pointer, found: Found, podName: string): void {
  const made = new Set<string>()
  eachItem(spec, 'volumes', at, (volume, place) => {
    const name = textAt(volume, 'name')
    if (!name || !isSet(volume, 'ephemeral')) return
    made.add(`${podName}-${name}`)
    const why = whyNotDns1123Subdomain(`${podName}-${name}`)
    if (why !== undefined) found.push(invalid(`${place}/name`, name, text`the claim is named after Pod and volume: ${why}`))
  })
  if (made.size === 0) return
  eachItem(spec, 'volumes', at, (volume, place) => {
    const claim = structAt(volume, 'persistentVolumeClaim')
    const name = claim === undefined ? undefined : textAt(claim, 'claimName')
    if (name !== undefined && made.has(name)) {
      found.push(invalid(`${place}/persistentVolumeClaim/claimName`, name, text`an ephemeral volume of this Pod makes that claim`))
    }
  })
}
