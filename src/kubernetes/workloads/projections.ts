import type { Pointer } from '../../types/pointer.ts'
import { text } from '../../types/text.ts'
import { isSet, type Mapping } from '../plain.ts'
import { duplicate, forbidden, invalid, required } from '../refusal.ts'
import { checkFieldRef, checkResourceFieldRef, fileFields } from './field-refs.ts'
import { fileMode, inRange } from './numbers.ts'
import { whyNotFilePath } from './paths.ts'
import { eachItem, eachNeeding, type Found, neededText, structAt } from './reading.ts'

/** A Secret or ConfigMap as a volume: validateSecretVolumeSource, validateConfigMapVolumeSource. The name has no form here. */
export function checkKeysVolume(source: Mapping, nameKey: 'secretName' | 'name', at: Pointer, found: Found): void {
  neededText(source, nameKey, at, found, 'here')
  fileMode(source, 'defaultMode', at, found)
  checkKeyPaths(source, at, found)
}

/** validateKeyToPath; `paths` collects those of one projected volume, where each may stand once. */
function checkKeyPaths(source: Mapping, at: Pointer, found: Found, paths?: Set<string>): void {
  eachNeeding('path', source, 'items', at, found, (item, place) => {
    neededText(item, 'key', place, found, 'by-schema')
    checkPath(item, place, found, paths)
    fileMode(item, 'mode', place, found)
  })
}

function checkPath(owner: Mapping, at: Pointer, found: Found, paths: Set<string> | undefined): void {
  const path = neededText(owner, 'path', at, found, 'by-schema')
  if (path === undefined) return
  const why = whyNotFilePath(path)
  if (why !== undefined) found.push(invalid(`${at}/path`, path, why))
  if (paths?.has(path)) found.push(duplicate(`${at}/path`, path))
  paths?.add(path)
}

/** Fields of the Pod as files: validateDownwardAPIVolumeSource. */
export function checkDownwardVolume(source: Mapping, at: Pointer, found: Found): void {
  fileMode(source, 'defaultMode', at, found)
  checkDownwardFiles(source, at, found)
}

function checkDownwardFiles(source: Mapping, at: Pointer, found: Found, paths?: Set<string>): void {
  eachNeeding('path', source, 'items', at, found, (file, place) => {
    checkPath(file, place, found, paths)
    fileMode(file, 'mode', place, found)
    const field = structAt(file, 'fieldRef')
    const resource = structAt(file, 'resourceFieldRef')
    if (field !== undefined) checkFieldRef(field, `${place}/fieldRef`, found, fileFields)
    else if (resource !== undefined) checkResourceFieldRef(resource, `${place}/resourceFieldRef`, found, 'file')
    const given = ['fieldRef', 'resourceFieldRef'].filter((key) => isSet(file, key))
    if (given.length === 0) found.push(required(place, 'a fieldRef or a resourceFieldRef'))
    if (given.length > 1) found.push(forbidden(`${place}/resourceFieldRef`, text`A file has one source, and fieldRef is given already.`))
  })
}

/**
 * Several sources in one folder: validateProjectionSources. clusterTrustBundle and podCertificate are dropped before 1.37 unless
 * features are on, so they count for nothing here.
 */
export function checkProjectedVolume(projected: Mapping, at: Pointer, found: Found): void {
  fileMode(projected, 'defaultMode', at, found)
  const paths = new Set<string>()
  eachItem(projected, 'sources', at, (source, place) => {
    const given = ['secret', 'configMap', 'downwardAPI', 'serviceAccountToken'].filter((key) => isSet(source, key))
    if (given.length > 1) {
      found.push(forbidden(`${place}/${given[1] ?? ''}`, text`Each entry has one source, and ${[given[0] ?? '']} is given already.`))
    }
    for (const key of ['secret', 'configMap'] as const) {
      const keys = structAt(source, key)
      if (keys === undefined) continue
      neededText(keys, 'name', `${place}/${key}`, found, 'here')
      checkKeyPaths(keys, `${place}/${key}`, found, paths)
    }
    const fields = structAt(source, 'downwardAPI')
    if (fields !== undefined) checkDownwardFiles(fields, `${place}/downwardAPI`, found, paths)
    const token = structAt(source, 'serviceAccountToken')
    if (token === undefined) return
    inRange(token, 'expirationSeconds', `${place}/serviceAccountToken`, found, 600, 2 ** 32)
    checkPath(token, `${place}/serviceAccountToken`, found, undefined)
  })
}
