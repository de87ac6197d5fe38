import { nearest } from '../../schema/nearest.ts'
import type { Holder } from '../../types/credential.ts'
import { hasReferenceFields, isReferenceField } from '../encrypted/reference-fields.ts'
import { isMapping } from '../shape.ts'

/** What a part of a document is, as far as credentials go. */
export interface Zone {
  readonly holder: Holder
  readonly belongs: boolean
  readonly weak: boolean
  /** Values are base64 by their field's type. */
  readonly encoded: boolean
  /** Items are words of a command line. */
  readonly command: boolean
  /** Items are `NAME=value`. */
  readonly literals: boolean
  /** Names mean nothing here: schemas, ciphertext, names of what is kept elsewhere. */
  readonly nameless: boolean
  /** The innermost object. */
  readonly object?: ObjectHeader
  /** Some fields of the innermost object name values that are kept elsewhere. */
  readonly refers: boolean
}

/** What an object says of itself. */
export interface ObjectHeader {
  readonly apiVersion: string
  readonly kind: string
  readonly name: string
}

const outside: Zone = {
  holder: 'other',
  belongs: false,
  weak: false,
  encoded: false,
  command: false,
  literals: false,
  nameless: false,
  refers: false,
}

/** The zone of a whole document by what its file is. */
export function rootZone(role: 'values' | 'kustomization' | undefined): Zone {
  if (role === 'values') return { ...outside, holder: 'values', weak: true }
  return role === 'kustomization' ? { ...outside, object: { apiVersion: '', kind: 'Kustomization', name: '' } } : outside
}

/** What a mapping says it is, if it looks like an object. */
export function headerOf(value: Record<string, unknown>): ObjectHeader | undefined {
  const { kind } = value
  // Few mappings have one, and each of the other fields costs a look of its own.
  if (typeof kind !== 'string' || kind === '') return undefined
  const { apiVersion, metadata, data, stringData } = value
  if (typeof apiVersion !== 'string' && !isMapping(metadata) && !isMapping(data) && !isMapping(stringData)) return undefined
  const name = isMapping(metadata) && typeof metadata.name === 'string' ? metadata.name : ''
  return { apiVersion: typeof apiVersion === 'string' ? apiVersion : '', kind, name }
}

/** The zone of an object that lies in another zone. What a container or a Helm value holds stays its own. */
export function objectZone(object: ObjectHeader, around: Zone): Zone {
  const { holder, weak } = around
  return { ...outside, holder, weak, object, refers: hasReferenceFields(object), nameless: object.kind === 'CustomResourceDefinition' }
}

/** Keys and indices from a document's root. */
type Path = readonly (string | number)[]

/**
 * The zone of what stands under a key.
 * @param path of which the key is the last
 * @param root how many steps of it lead to the innermost object
 */
export function zoneUnder(zone: Zone, key: string, path: Path, root: number): Zone {
  const special = zone.object === undefined ? undefined : fieldZone(zone, zone.object, { key, path, root, depth: path.length - root })
  if (special !== undefined) return special
  switch (key) {
    case 'args':
    case 'command':
      return { ...zone, ...container(zone), command: true }
    case 'env':
    case 'lifecycle':
    case 'livenessProbe':
    case 'readinessProbe':
    case 'startupProbe':
      return { ...zone, ...container(zone) }
    case 'run':
    case 'script':
      return { ...zone, command: true }
    case 'secrets':
    case 'secretEnv':
    case 'secretEnvs':
    case 'secretEnvVars':
    case 'secretData':
      return zone.holder === 'values' ? { ...zone, belongs: true } : zone
    case 'valuesObject':
    case 'valuesInline':
      return { ...zone, holder: 'values', weak: true }
    default:
      return zone
  }
}

/** What is called so in files that are no objects (workflows, compositions) is no container's. */
function container({ holder, object }: Zone): Partial<Zone> {
  if (holder !== 'other') return { weak: true }
  return object === undefined ? {} : { holder: 'container', weak: true }
}

const fieldsOfObjects: ReadonlySet<string> = new Set([
  'apiVersion',
  'kind',
  'metadata',
  'type',
  'immutable',
  'name',
  'namespace',
  'labels',
  'annotations',
  'sops',
  'spec',
  'status',
])

const secretData: Partial<Zone> = { holder: 'secret', belongs: true, weak: true }

/** A field by where it is in its object. */
interface Field {
  readonly key: string
  readonly path: Path
  readonly root: number
  /** 1 for the object's own fields. */
  readonly depth: number
}

/** Kinds that are misspelt are meant all the same: `secret`, `Sceret`. */
export function kindMeant(kind: string): string {
  const known = meant.get(kind)
  if (known !== undefined) return known
  const found = kind === 'Secret' || kind === 'ConfigMap' ? kind : (nearest(kind, ['Secret', 'ConfigMap']) ?? kind)
  if (meant.size < mostKinds) meant.set(kind, found)
  return found
}

const meant = new Map<string, string>()
const mostKinds = 1000

function fieldZone(zone: Zone, object: ObjectHeader, field: Field): Zone | undefined {
  const { key, depth } = field
  switch (kindMeant(object.kind)) {
    case 'Secret':
      if (depth !== 1 || fieldsOfObjects.has(key)) return undefined
      // What stands beside them lost its indentation: the entries of one of the two.
      return { ...zone, ...secretData, encoded: key !== 'stringData' }
    case 'ConfigMap':
      if (depth !== 1) return undefined
      if (key === 'data') return { ...zone, holder: 'config', weak: true }
      return key === 'binaryData' ? { ...zone, holder: 'config', weak: true, encoded: true } : undefined
    case 'Kustomization':
    case 'Component':
      return kustomizationZone(zone, field)
    case 'EncryptionConfiguration':
    case 'EncryptionConfig':
      return key === 'keys' && depth >= 3 ? { ...zone, holder: 'encryption', belongs: true, weak: true } : undefined
    case 'SealedSecret':
      return depth <= 3 ? sealedZone(zone, inside(field)) : undefined
    case 'HelmRelease':
    case 'HelmChart':
      if ((depth === 2 && inside(field) === 'spec/values') || key === 'valuesContent') return { ...zone, holder: 'values', weak: true }
      return undefined
    case 'Application':
    case 'ApplicationSet':
      return ['values', 'parameters'].includes(key) && field.path.includes('helm') ? { ...zone, holder: 'values', weak: true } : undefined
    case 'SecretStore':
    case 'ClusterSecretStore':
      // https://external-secrets.io/latest/provider/fake/
      return key === 'value' && inside(field).startsWith('spec/provider/fake/data/') ? { ...zone, ...secretData } : undefined
    default:
      if (depth === 1 && key === 'stringData') return { ...zone, ...secretData }
      return depth <= 4 && (zone.refers || key === 'data') ? referenceZone(zone, object, field) : undefined
  }
}

function inside({ path, root }: Field): string {
  return path.slice(root).join('/')
}

function kustomizationZone(zone: Zone, { key, depth }: Field): Zone | undefined {
  if (depth === 1 && key === 'secretGenerator') return { ...zone, ...secretData, nameless: true }
  if (depth === 1 && key === 'configMapGenerator') return { ...zone, holder: 'config', weak: true, nameless: true }
  return key === 'literals' && zone.nameless ? { ...zone, literals: true, nameless: false } : undefined
}

function sealedZone(zone: Zone, path: string): Zone | undefined {
  if (path === 'spec/encryptedData') return { ...zone, nameless: true }
  return path === 'spec/template/data' ? { ...zone, ...secretData } : undefined
}

function referenceZone(zone: Zone, object: ObjectHeader, field: Field): Zone | undefined {
  const path = inside(field)
  if (path === 'spec/target/template/data') return { ...zone, ...secretData }
  return field.depth <= 3 && isReferenceField(object, `/${path}`) ? { ...zone, nameless: true } : undefined
}
