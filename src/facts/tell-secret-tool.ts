import type { ReportFact } from '../types/facts.ts'
import type { SecretStore, SecretTool } from '../types/rule.ts'
import { type Text, text, untrusted } from '../types/text.ts'

const names: Readonly<Record<SecretTool['tool'], string>> = {
  'external-secrets': 'External Secrets',
  'sealed-secrets': 'Sealed Secrets',
  sops: 'SOPS',
  'secrets-store': 'the Secrets Store CSI driver',
}

/** A tool by its name and how much it is used: `External Secrets (12 objects, store ClusterSecretStore "aws")`. */
export function tellSecretTool({ tool, objects }: SecretTool, store: SecretStore | undefined): Text {
  const noun = tool === 'sops' ? 'encrypted document' : 'object'
  const of = store === undefined ? text`` : text`, store ${[store.kind]} ${untrusted(store.name)}`
  return objects === 0 ? [names[tool]] : text`${[names[tool]]} (${objects} ${[objects === 1 ? noun : `${noun}s`]}${of})`
}

/** A store that an ExternalSecret beside an object may read from: one of its namespace, else one of the cluster, else the most used one. */
export function storeFor(object: ReportFact['object'], { stores }: SecretTool): SecretStore | undefined {
  const own = stores.find(({ namespace }) => namespace !== undefined && namespace === object?.namespace)
  return own ?? stores.find(({ kind }) => kind === 'ClusterSecretStore') ?? stores[0]
}
