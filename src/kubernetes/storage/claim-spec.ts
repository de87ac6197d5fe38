import { child, type Pointer } from '../../types/pointer.ts'
import { text } from '../../types/text.ts'
import { annotationRefusals, labelRefusals, selectorRefusals } from '../labels.ts'
import { whyNotDns1123Label, whyNotDns1123Subdomain } from '../names.ts'
import { fieldOf, isSet, type Mapping } from '../plain.ts'
import { forbidden, invalid, invalidWhole, notSupported, required } from '../refusal.ts'
import { eachText, type Found, formedText, lengthOf, neededText, oneOfStrictly, structAt, textAt } from '../workloads/reading.ts'
import { readAmounts } from '../workloads/resources.ts'

const accessModes = ['ReadWriteOnce', 'ReadOnlyMany', 'ReadWriteMany', 'ReadWriteOncePod']

/** What a claim asks for: ValidatePersistentVolumeClaimSpec of core validation, v1.34.1. */
export function checkClaimSpec(spec: Mapping, at: Pointer, found: Found): void {
  checkAccessModes(spec, at, found)
  const selector = structAt(spec, 'selector')
  if (selector !== undefined) found.push(...selectorRefusals(selector, `${at}/selector`))
  checkStorage(spec, at, found)
  for (const key of ['storageClassName', 'volumeAttributesClassName']) formedText(spec, key, at, found, whyNotDns1123Subdomain)
  oneOfStrictly(spec, 'volumeMode', at, found, ['Block', 'Filesystem'])
  checkDataSources(spec, at, found)
}

function checkAccessModes(spec: Mapping, at: Pointer, found: Found): void {
  const given = fieldOf(spec, 'accessModes')
  if (given === undefined || given === null) found.push(required(at, 'accessModes', { why: text`at least one access mode` }))
  else if (Array.isArray(given) && given.length === 0) found.push(required(`${at}/accessModes`, 'at least one access mode'))
  let once = false
  let others = false
  eachText(spec, 'accessModes', at, (mode, place) => {
    if (!accessModes.includes(mode)) found.push(notSupported(place, mode, accessModes))
    else if (mode === 'ReadWriteOncePod') once = true
    else others = true
  })
  if (once && others) found.push(forbidden(`${at}/accessModes`, text`ReadWriteOncePod is not taken along with other access modes.`))
}

function checkStorage(spec: Mapping, at: Pointer, found: Found): void {
  const resources = structAt(spec, 'resources')
  const place: Pointer = `${at}/resources`
  if (resources === undefined) {
    if (!isSet(spec, 'resources')) found.push(required(at, 'resources.requests.storage'))
    return
  }
  readAmounts(structAt(resources, 'limits'), `${place}/limits`, found)
  const requests = structAt(resources, 'requests')
  if (requests === undefined) {
    if (!isSet(resources, 'requests')) found.push(required(place, 'requests.storage'))
    return
  }
  const amounts = readAmounts(requests, `${place}/requests`, found)
  if (!Object.hasOwn(requests, 'storage')) {
    found.push(required(`${place}/requests`, 'storage'))
    return
  }
  const storage = amounts.get('storage')
  if (storage !== undefined && storage <= 0n) found.push(invalidWhole(`${place}/requests/storage`, text`The amount must be more than 0.`))
}

/** A dataSource of an unknown kind is dropped unless a dataSourceRef is given: EnforceDataSourceBackwardsCompatibility. */
function checkDataSources(spec: Mapping, at: Pointer, found: Found): void {
  const given = structAt(spec, 'dataSource')
  const ref = structAt(spec, 'dataSourceRef')
  // Without CrossNamespaceVolumeDataSource, which is off, a reference into another namespace is dropped.
  const refCounts = ref !== undefined && !textAt(ref, 'namespace')
  const known = given !== undefined && isKnownSource(given)
  if (given !== undefined && (known || refCounts)) checkSource(given, `${at}/dataSource`, found)
  if (ref === undefined || !refCounts) return
  checkSource(ref, `${at}/dataSourceRef`, found)
  if (given === undefined) return
  const same = ['apiGroup', 'kind', 'name'].every((key) => (given[key] ?? null) === (ref[key] ?? null))
  if (!same) found.push(invalidWhole(`${at}/dataSource`, text`It must say the same as dataSourceRef, or be left out.`))
}

function isKnownSource(source: Mapping): boolean {
  const group = textAt(source, 'apiGroup')
  const kind = textAt(source, 'kind')
  return (kind === 'PersistentVolumeClaim' && group === '') || (kind === 'VolumeSnapshot' && group === 'snapshot.storage.k8s.io')
}

function checkSource(source: Mapping, at: Pointer, found: Found): void {
  neededText(source, 'name', at, found, 'here')
  const kind = neededText(source, 'kind', at, found, 'here')
  formedText(source, 'apiGroup', at, found, whyNotDns1123Subdomain)
  if (kind !== undefined && textAt(source, 'apiGroup') === '' && kind !== 'PersistentVolumeClaim') {
    found.push(invalid(`${at}/kind`, kind, text`without an apiGroup only a PersistentVolumeClaim is taken`))
  }
  formedText(source, 'namespace', at, found, whyNotDns1123Label)
}

/** The claim that an ephemeral volume makes: validateEphemeralVolumeSource. Of the metadata only labels and annotations are taken. */
export function checkClaimTemplate(source: Mapping, at: Pointer, found: Found): void {
  const template = structAt(source, 'volumeClaimTemplate')
  if (template === undefined) {
    if (!isSet(source, 'volumeClaimTemplate')) found.push(required(at, 'volumeClaimTemplate'))
    return
  }
  const place: Pointer = `${at}/volumeClaimTemplate`
  const metadata = structAt(template, 'metadata')
  if (metadata !== undefined) {
    found.push(...labelRefusals(metadata.labels, `${place}/metadata/labels`))
    found.push(...annotationRefusals(metadata.annotations, `${place}/metadata/annotations`))
    for (const [key, value] of Object.entries(metadata)) {
      if (key === 'labels' || key === 'annotations' || !isGiven(value, lengthOf(metadata, key))) continue
      found.push(forbidden(child(`${place}/metadata`, key), text`Only labels and annotations are taken here.`, { part: 'key' }))
    }
  }
  const spec = structAt(template, 'spec')
  if (spec !== undefined) checkClaimSpec(spec, `${place}/spec`, found)
  else if (template.spec === null) found.push(required(`${place}/spec`, 'accessModes'))
}

function isGiven(value: unknown, length: number): boolean {
  return Array.isArray(value) ? length > 0 : (typeof value === 'string' && value !== '') || (typeof value === 'number' && value !== 0)
}
