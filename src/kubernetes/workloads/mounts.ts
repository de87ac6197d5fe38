import type { Pointer } from '../../types/pointer.ts'
import { text } from '../../types/text.ts'
import type { Mapping } from '../plain.ts'
import { duplicate, forbidden, invalid, notFound } from '../refusal.ts'
import { whyBackstep, whyNotBeneath } from './paths.ts'
import { eachItem, eachNeeding, type Found, flagAt, formedText, lengthOf, neededText, oneOfStrictly, structAt, textAt } from './reading.ts'
import { allSince, type VersionRange } from './versions.ts'
import type { VolumeKinds } from './volumes.ts'

/** A container's mounts and block devices: ValidateVolumeMounts and ValidateVolumeDevices of core validation. */
export function checkMounts(container: Mapping, at: Pointer, found: Found, volumes: VolumeKinds, range: VersionRange): void {
  const devices = lengthOf(container, 'volumeDevices') === 0 ? undefined : devicesOf(container)
  const paths = new Set<string>()
  eachNeeding('name', container, 'volumeMounts', at, found, (mount, place) => {
    const name = neededText(mount, 'name', place, found, 'by-schema')
    const kind = name === undefined ? undefined : volumes.get(name)
    if (kind === 'dropped') return
    if (name !== undefined && kind === undefined) found.push(notFound(`${place}/name`, name, text`is none of the Pod's volumes`))
    const path = neededText(mount, 'mountPath', place, found, 'by-schema')
    if (path !== undefined && paths.has(path)) found.push(duplicate(`${place}/mountPath`, path))
    if (path !== undefined) paths.add(path)
    if (name !== undefined && devices?.names.has(name))
      found.push(invalid(`${place}/name`, name, text`it is mounted as a block device already`))
    if (path !== undefined && devices?.paths.has(path))
      found.push(invalid(`${place}/mountPath`, path, text`a block device has this path already`))
    checkMountOptions(container, mount, place, found, range)
  })
  if (devices !== undefined) checkDevices(container, at, found, volumes)
}

function checkMountOptions(container: Mapping, mount: Mapping, at: Pointer, found: Found, range: VersionRange): void {
  formedText(mount, 'subPath', at, found, whyNotBeneath)
  formedText(mount, 'subPathExpr', at, found, whyNotBeneath)
  if (textAt(mount, 'subPath') && textAt(mount, 'subPathExpr')) {
    found.push(forbidden(`${at}/subPathExpr`, text`A mount has a subPath or a subPathExpr, not both.`))
  }
  oneOfStrictly(mount, 'mountPropagation', at, found, ['Bidirectional', 'HostToContainer', 'None'])
  const propagation = mount.mountPropagation
  const context = structAt(container, 'securityContext')
  if (propagation === 'Bidirectional' && !(context !== undefined && flagAt(context, 'privileged'))) {
    found.push(forbidden(`${at}/mountPropagation`, text`Only a privileged container can have Bidirectional mounts.`))
  }
  // On since 1.31 (RecursiveReadOnlyMounts), dropped before.
  if (typeof mount.recursiveReadOnly !== 'string' || !allSince(range, 31)) return
  oneOfStrictly(mount, 'recursiveReadOnly', at, found, ['Disabled', 'IfPossible', 'Enabled'])
  if (mount.recursiveReadOnly !== 'Enabled' && mount.recursiveReadOnly !== 'IfPossible') return
  const place: Pointer = `${at}/recursiveReadOnly`
  if (!flagAt(mount, 'readOnly')) found.push(forbidden(place, text`It is taken only with readOnly: true.`))
  if (typeof propagation === 'string' && propagation !== 'None')
    found.push(forbidden(place, text`It is not taken along with mountPropagation.`))
}

function devicesOf(container: Mapping): { readonly names: ReadonlySet<string>; readonly paths: ReadonlySet<string> } {
  const names = new Set<string>()
  const paths = new Set<string>()
  eachItem(container, 'volumeDevices', '', (device) => {
    names.add(textAt(device, 'name') ?? '')
    paths.add(textAt(device, 'devicePath') ?? '')
  })
  return { names, paths }
}

function checkDevices(container: Mapping, at: Pointer, found: Found, volumes: VolumeKinds): void {
  const names = new Set<string>()
  const paths = new Set<string>()
  eachNeeding('name', container, 'volumeDevices', at, found, (device, place) => {
    const name = neededText(device, 'name', place, found, 'by-schema')
    const path = neededText(device, 'devicePath', place, found, 'by-schema')
    const kind = name === undefined ? undefined : volumes.get(name)
    if (name !== undefined && names.has(name)) found.push(duplicate(`${place}/name`, name))
    if (name !== undefined) names.add(name)
    if (name !== undefined && kind === undefined) found.push(notFound(`${place}/name`, name, text`is none of the Pod's volumes`))
    if (name !== undefined && kind !== undefined && kind !== 'persistentVolumeClaim' && kind !== 'ephemeral' && kind !== 'dropped') {
      found.push(invalid(`${place}/name`, name, text`only claims and ephemeral volumes can be block devices`))
    }
    if (path !== undefined && paths.has(path)) found.push(duplicate(`${place}/devicePath`, path))
    if (path !== undefined) paths.add(path)
    const why = path === undefined ? undefined : whyBackstep(path)
    if (path !== undefined && why !== undefined) found.push(invalid(`${place}/devicePath`, path, why))
  })
}
