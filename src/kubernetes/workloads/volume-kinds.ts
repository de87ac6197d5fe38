import { child, type Pointer } from '../../types/pointer.ts'
import { type Text, text } from '../../types/text.ts'
import { whyNotDns1123Label, whyNotDns1123Subdomain } from '../names.ts'
import { byteLength, isSet, type Mapping } from '../plain.ts'
import { forbidden, invalid, required, tooLong } from '../refusal.ts'
import { inRange } from './numbers.ts'
import { whyBackstep, whyNotBeneath } from './paths.ts'
import { type Found, flagAt, formedText, lengthOf, neededText, oneOf, oneOfStrictly, structAt, textAt } from './reading.ts'

/** Checks the fields of one kind of volume source; `volume` is the volume's own name. */
type SourceCheck = (source: Mapping, at: Pointer, found: Found, volume: string) => void

/** A source that only needs some texts, all of them required by the schema too. */
function needs(...keys: readonly string[]): SourceCheck {
  return (source, at, found) => {
    for (const key of keys) neededText(source, key, at, found, 'by-schema')
  }
}

const hostPathTypes = ['', 'DirectoryOrCreate', 'Directory', 'FileOrCreate', 'File', 'Socket', 'CharDevice', 'BlockDevice']

/**
 * The kinds of volume source whose checks stand alone, by field: the validate...VolumeSource functions of core validation, v1.34.1.
 * Secrets, ConfigMaps, projections and claims have rooms of their own.
 */
export const plainSources: Readonly<Record<string, SourceCheck>> = {
  hostPath: (source, at, found) => {
    const path = neededText(source, 'path', at, found, 'by-schema')
    const why = path === undefined ? undefined : whyBackstep(path)
    if (path !== undefined && why !== undefined) found.push(invalid(`${at}/path`, path, why))
    oneOfStrictly(source, 'type', at, found, hostPathTypes)
  },
  gitRepo: (source, at, found) => {
    neededText(source, 'repository', at, found, 'by-schema')
    formedText(source, 'directory', at, found, whyNotBeneath)
  },
  gcePersistentDisk: (source, at, found) => {
    neededText(source, 'pdName', at, found, 'by-schema')
    inRange(source, 'partition', at, found, 0, 255)
  },
  awsElasticBlockStore: (source, at, found) => {
    neededText(source, 'volumeID', at, found, 'by-schema')
    inRange(source, 'partition', at, found, 0, 255)
  },
  nfs: (source, at, found) => {
    neededText(source, 'server', at, found, 'by-schema')
    const path = neededText(source, 'path', at, found, 'by-schema')
    if (path !== undefined && !path.startsWith('/')) found.push(invalid(`${at}/path`, path, text`it must begin with /`))
  },
  iscsi: checkIscsi,
  glusterfs: needs('endpoints', 'path'),
  flocker: checkFlocker,
  persistentVolumeClaim: (source, at, found) => void neededText(source, 'claimName', at, found, 'here'),
  rbd: (source, at, found) => {
    checkMonitors(source, at, found)
    neededText(source, 'image', at, found, 'by-schema')
  },
  cinder: (source, at, found) => {
    neededText(source, 'volumeID', at, found, 'by-schema')
    checkSecretRef(source, 'secretRef', at, found)
  },
  cephfs: checkMonitors,
  quobyte: checkQuobyte,
  fc: checkFibreChannel,
  flexVolume: checkFlexVolume,
  azureFile: needs('secretName', 'shareName'),
  vsphereVolume: needs('volumePath'),
  photonPersistentDisk: needs('pdID'),
  portworxVolume: needs('volumeID'),
  azureDisk: checkAzureDisk,
  storageos: checkStorageOs,
  scaleIO: (source, at, found) => {
    for (const key of ['gateway', 'system']) neededText(source, key, at, found, 'by-schema')
    neededText(source, 'volumeName', at, found, 'here')
  },
  csi: checkCsi,
}

function checkMonitors(source: Mapping, at: Pointer, found: Found): void {
  if (Array.isArray(source.monitors) && source.monitors.length === 0) found.push(required(`${at}/monitors`, 'at least one monitor'))
}

function checkSecretRef(source: Mapping, key: string, at: Pointer, found: Found): void {
  const ref = structAt(source, key)
  if (ref !== undefined) neededText(ref, 'name', `${at}/${key}`, found, 'here')
}

function whyNotInitiator(name: string): Text | undefined {
  if (name.startsWith('iqn')) {
    const pattern = /iqn\.\d{4}-\d{2}\.[a-zA-Z0-9\-.]+:[^,;*&$|\s]+$/
    return pattern.test(name) ? undefined : text`it must look like iqn.2001-04.com.example:name`
  }
  if (name.startsWith('eui')) return /^eui.[a-zA-Z0-9]{16}$/.test(name) ? undefined : text`eui. is followed by 16 letters or digits`
  if (name.startsWith('naa')) return /^naa.[a-zA-Z0-9]{32}$/.test(name) ? undefined : text`naa. is followed by 32 letters or digits`
  return text`it must begin with iqn, eui or naa`
}

function checkIscsi(source: Mapping, at: Pointer, found: Found, volume: string): void {
  const portal = neededText(source, 'targetPortal', at, found, 'by-schema')
  neededText(source, 'iqn', at, found, 'by-schema')
  formedText(source, 'iqn', at, found, whyNotInitiator)
  inRange(source, 'lun', at, found, 0, 255)
  const chap = flagAt(source, 'chapAuthDiscovery') || flagAt(source, 'chapAuthSession')
  if (chap && !isSet(source, 'secretRef')) found.push(required(at, 'secretRef', { why: text`CHAP needs credentials` }))
  const initiator = source.initiatorName
  if (typeof initiator !== 'string') return
  const why = whyNotInitiator(initiator)
  if (why !== undefined) found.push(invalid(`${at}/initiatorName`, initiator, why))
  if (byteLength(`${volume}:${portal ?? ''}`) > 64) {
    found.push(
      tooLong(`${at}/initiatorName`, text`With an initiatorName, the volume's name and targetPortal have at most 64 characters together.`),
    )
  }
}

function checkFlocker(source: Mapping, at: Pointer, found: Found): void {
  const name = textAt(source, 'datasetName')
  const id = textAt(source, 'datasetUUID')
  if (name === '' && id === '') found.push(required(at, 'a datasetName or a datasetUUID'))
  if (name && id) found.push(forbidden(`${at}/datasetUUID`, text`A dataset has a name or a UUID here, not both.`))
  if (name?.includes('/')) found.push(invalid(`${at}/datasetName`, name, text`it must not contain /`))
}

function checkQuobyte(source: Mapping, at: Pointer, found: Found): void {
  const registry = neededText(source, 'registry', at, found, 'by-schema')
  neededText(source, 'volume', at, found, 'by-schema')
  const tenant = textAt(source, 'tenant')
  if (registry === undefined) return
  if (tenant !== undefined && byteLength(tenant) >= 65) found.push(tooLong(`${at}/tenant`, text`At most 64 characters are taken.`))
  else if (!registry.split(',').every((pair) => /^(?:[^:[\]]*|\[[^[\]]*\]):[^:[\]]*$/.test(pair))) {
    found.push(invalid(`${at}/registry`, registry, text`it must be host:port, or several of them with commas`))
  }
}

function checkFibreChannel(source: Mapping, at: Pointer, found: Found): void {
  const names = lengthOf(source, 'targetWWNs')
  const ids = lengthOf(source, 'wwids')
  if (names === 0 && ids === 0) found.push(required(at, 'targetWWNs or wwids'))
  if (names > 0 && ids > 0) found.push(forbidden(`${at}/wwids`, text`Either targetWWNs or wwids are taken, not both.`))
  if (names === 0) return
  if (!isSet(source, 'lun')) found.push(required(at, 'lun', { why: text`targetWWNs are given` }))
  else inRange(source, 'lun', at, found, 0, 255)
}

function checkFlexVolume(source: Mapping, at: Pointer, found: Found): void {
  neededText(source, 'driver', at, found, 'by-schema')
  const options = structAt(source, 'options')
  if (options === undefined) return
  for (const key of Object.keys(options)) {
    const domain = `.${(key.includes('/') ? key.slice(0, key.indexOf('/')) : key).toLowerCase()}`
    if (domain.endsWith('.kubernetes.io') || domain.endsWith('.k8s.io')) {
      found.push(invalid(child(`${at}/options`, key), key, text`the domains kubernetes.io and k8s.io are reserved`, { part: 'key' }))
    }
  }
}

/** The kind is Shared where none is given: SetObjectDefaults of core/v1. */
function checkAzureDisk(source: Mapping, at: Pointer, found: Found): void {
  neededText(source, 'diskName', at, found, 'by-schema')
  const uri = neededText(source, 'diskURI', at, found, 'by-schema')
  oneOfStrictly(source, 'cachingMode', at, found, ['None', 'ReadOnly', 'ReadWrite'])
  oneOfStrictly(source, 'kind', at, found, ['Shared', 'Dedicated', 'Managed'])
  const beginning = source.kind === 'Managed' ? '/subscriptions/' : 'https://'
  if (uri !== undefined && !uri.startsWith(beginning)) {
    found.push(invalid(`${at}/diskURI`, uri, text`for this kind of disk it must begin with ${[beginning]}`))
  }
}

function checkStorageOs(source: Mapping, at: Pointer, found: Found): void {
  neededText(source, 'volumeName', at, found, 'here')
  for (const key of ['volumeName', 'volumeNamespace']) formedText(source, key, at, found, whyNotDns1123Label)
  checkSecretRef(source, 'secretRef', at, found)
}

function checkCsi(source: Mapping, at: Pointer, found: Found): void {
  const driver = neededText(source, 'driver', at, found, 'by-schema')
  const why = driver === undefined ? undefined : whyNotDns1123Subdomain(driver.toLowerCase())
  if (driver !== undefined && why !== undefined) found.push(invalid(`${at}/driver`, driver, why))
  else if (driver !== undefined && byteLength(driver) > 63) found.push(tooLong(`${at}/driver`, text`At most 63 characters are taken.`))
  checkSecretRef(source, 'nodePublishSecretRef', at, found)
  const ref = structAt(source, 'nodePublishSecretRef')
  if (ref !== undefined) formedText(ref, 'name', `${at}/nodePublishSecretRef`, found, whyNotDns1123Subdomain)
}

/** An image as a volume (on since 1.35): validateImageVolumeSource. Only a Pod needs the reference. */
export function checkImageSource(source: Mapping, at: Pointer, found: Found, isPod: boolean): void {
  if (isPod) neededText(source, 'reference', at, found, 'here')
  oneOf(source, 'pullPolicy', at, found, ['Always', 'IfNotPresent', 'Never'])
}
