import type { SecretStore, SecretTool } from '../../types/rule.ts'
import type { Limits } from '../../types/yaml.ts'
import { readYaml } from '../../yaml/read-yaml.ts'
import { manifestsOf } from '../manifests.ts'
import { field, stringOf } from '../shape.ts'
import { sopsBlockOf } from './sops-block.ts'

/** What a text holds that says of one of the tools. Without any of them a file is not read. */
const marks = ['external-secrets.io', 'SealedSecret', 'ENC[AES256_GCM', 'SecretProviderClass'] as const

/** Whether a content may hold objects of a tool, by a look at its bytes. */
export function mayHoldSecretTools(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return marks.some((mark) => buffer.includes(mark))
}

/** Counts what a tree uses instead of plain Secrets, file by file. */
export interface SecretToolCount {
  add(path: string, text: string): void
  /** Those that are used, most objects first. */
  tools(): readonly SecretTool[]
}

type Tool = SecretTool['tool']

/** A file that cannot be read counts by its lines that name a kind: charts hold these objects as templates. */
const kindLines: readonly { readonly tool: Tool; readonly line: RegExp }[] = [
  { tool: 'external-secrets', line: /^kind: (?:Cluster)?ExternalSecret\s*$/gm },
  { tool: 'sealed-secrets', line: /^kind: SealedSecret\s*$/gm },
  { tool: 'secrets-store', line: /^kind: SecretProviderClass\s*$/gm },
]

export function countSecretTools(limits: Limits): SecretToolCount {
  const counts = new Map<Tool, number>()
  const stores = new Map<string, { store: SecretStore; uses: number }>()
  const count = (tool: Tool, more = 1) => counts.set(tool, (counts.get(tool) ?? 0) + more)
  const countStore = (store: SecretStore) => {
    const key = JSON.stringify(store)
    stores.set(key, { store, uses: (stores.get(key)?.uses ?? 0) + 1 })
  }
  return {
    add(path, text) {
      const { documents, flaws } = readYaml(text, limits)
      for (const document of documents) {
        if (sopsBlockOf(document.value) !== undefined) count('sops')
        for (const { apiVersion, kind, namespace, value } of manifestsOf(path, document)) {
          const tool = toolOf(apiVersion, kind)
          if (tool !== undefined) count(tool)
          const store = tool === 'external-secrets' ? storeOf(value, namespace) : undefined
          if (store !== undefined) countStore(store)
        }
      }
      if (flaws.length > 0) for (const { tool, line } of kindLines) count(tool, text.match(line)?.length ?? 0)
    },
    tools() {
      const byUse = [...stores.values()].sort((a, b) => b.uses - a.uses).map(({ store }) => store)
      return [...counts]
        .filter(([, objects]) => objects > 0)
        .sort(([, a], [, b]) => b - a)
        .map(([tool, objects]) => ({ tool, objects, stores: tool === 'external-secrets' ? byUse : [] }))
    },
  }
}

function toolOf(apiVersion: string, kind: string): Tool | undefined {
  if (apiVersion.startsWith('external-secrets.io/') && /^(?:Cluster)?ExternalSecret$/.test(kind)) return 'external-secrets'
  if (apiVersion.startsWith('bitnami.com/') && kind === 'SealedSecret') return 'sealed-secrets'
  return apiVersion.startsWith('secrets-store.csi.') && kind === 'SecretProviderClass' ? 'secrets-store' : undefined
}

/** Of an ExternalSecret, or of what a ClusterExternalSecret makes. A store without a kind is one of the namespace. */
function storeOf(value: unknown, namespace: string | undefined): SecretStore | undefined {
  const spec = field(field(value, 'spec'), 'externalSecretSpec') ?? field(value, 'spec')
  const reference = field(spec, 'secretStoreRef')
  const name = stringOf(reference, 'name')
  if (name === undefined || !/^[a-z0-9](?:[-a-z0-9.]{0,251}[a-z0-9])?$/.test(name)) return undefined
  if (stringOf(reference, 'kind') === 'ClusterSecretStore') return { kind: 'ClusterSecretStore', name }
  return { kind: 'SecretStore', name, ...(namespace === undefined ? {} : { namespace }) }
}
