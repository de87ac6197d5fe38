import { groupOf, type Manifest } from '../../types/manifest.ts'
import { type Pointer, within } from '../../types/pointer.ts'

interface ReferenceKind {
  readonly group: string
  readonly kind: RegExp
  /** Fields, from the object's root, under which everything names what is kept elsewhere. */
  readonly fields: readonly Pointer[]
}

/**
 * Kinds of secret tooling, and where they only say in which store a value is. What they hold besides (a template's literal data, headers of a
 * webhook) is looked at as everywhere.
 */
const kinds: readonly ReferenceKind[] = [
  {
    // https://external-secrets.io/latest/api/spec/
    group: 'external-secrets.io',
    kind: /^(?:Cluster)?ExternalSecret$/,
    fields: ['/spec/data', '/spec/dataFrom', '/spec/secretStoreRef', '/spec/externalSecretSpec/data', '/spec/externalSecretSpec/dataFrom'],
  },
  { group: 'external-secrets.io', kind: /^(?:Cluster)?PushSecret$/, fields: ['/spec/data', '/spec/selector', '/spec/secretStoreRefs'] },
  // https://secrets-store-csi-driver.sigs.k8s.io/concepts.html#secretproviderclass
  { group: 'secrets-store.csi.x-k8s.io', kind: /^SecretProviderClass$/, fields: ['/spec/secretObjects', '/spec/parameters/objects'] },
  // https://developer.hashicorp.com/vault/docs/deploy/kubernetes/vso/api-reference
  {
    group: 'secrets.hashicorp.com',
    kind: /^Vault\w+Secret$/,
    fields: ['/spec/path', '/spec/mount', '/spec/destination/name', '/spec/role'],
  },
  { group: 'onepassword.com', kind: /^OnePasswordItem$/, fields: ['/spec/itemPath'] },
  { group: 'k8s.bitwarden.com', kind: /^BitwardenSecret$/, fields: ['/spec/map', '/spec/organizationId', '/spec/authToken'] },
  { group: 'ricoberger.de', kind: /^VaultSecret$/, fields: ['/spec/keys', '/spec/path'] },
  { group: 'secrets.infisical.com', kind: /^InfisicalSecret$/, fields: ['/spec/authentication'] },
  { group: 'secrets.doppler.com', kind: /^DopplerSecret$/, fields: ['/spec/tokenSecret', '/spec/managedSecret'] },
  { group: 'spv.no', kind: /^AzureKeyVaultSecret$/, fields: ['/spec/vault', '/spec/output'] },
]

/** Whether any field of such an object may name a value that a store keeps. */
export function hasReferenceFields({ apiVersion, kind }: Pick<Manifest, 'apiVersion' | 'kind'>): boolean {
  const group = groupOf(apiVersion)
  return kinds.some((entry) => entry.group === group && entry.kind.test(kind))
}

/**
 * Whether a field of an object names a value that a store keeps. Its text is a key, a path or a version: only a token's own form makes it a
 * credential.
 */
export function isReferenceField({ apiVersion, kind }: Pick<Manifest, 'apiVersion' | 'kind'>, pointer: Pointer): boolean {
  const group = groupOf(apiVersion)
  return kinds.some((entry) => entry.group === group && entry.kind.test(kind) && entry.fields.some((inside) => within(pointer, inside)))
}
