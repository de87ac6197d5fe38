import { homesOf } from '../../facts/lost-indentation.ts'
import { isMapping } from '../../facts/shape.ts'
import { at, type Manifest } from '../../types/manifest.ts'
import { child } from '../../types/pointer.ts'
import type { Change } from '../../types/report.ts'
import { defineRule, type Known } from '../../types/rule.ts'
import { text, untrusted } from '../../types/text.ts'

/** Fields that an object never has at its root, and where each belongs. */
const homes: Readonly<Record<string, string>> = {
  name: 'metadata',
  namespace: 'metadata',
  labels: 'metadata',
  annotations: 'metadata',
  resources: 'rules',
  verbs: 'rules',
  resourceNames: 'rules',
}

export default defineRule({
  id: 'flattened-manifest',
  scope: 'document',
  kinds: [],
  reads: ['schema'],
  cases: { flattened: 'Fields that belong deeper stand at the root.' },
  docs: {
    what: 'The fields of an object stand under their parents.',
    why: 'Text that lost its indentation is still YAML: the object has then no name and no data, and its settings are unknown fields.',
    fix: 'Indent the fields under the parent that is empty now.',
    sources: ['https://kubernetes.io/docs/concepts/overview/working-with-objects/'],
  },
  *check(manifest, known) {
    const lost = lostFields(manifest, known)
    const [first, ...others] = lost
    if (first === undefined) return
    yield {
      case: 'flattened',
      place: at(manifest, child('', first.field), 'key'),
      message: text`Indentation was lost: ${untrusted(first.field)} belongs under ${untrusted(first.home)}${others.length > 0 ? text`, and ${others.length} more at the root ${others.length === 1 ? text`belongs` : text`belong`} elsewhere` : text``}. As written the object has no ${untrusted(first.home)} of its own, and the API server refuses it.`,
      help: text`Indent the fields under their parents again.`,
      explains: [manifest.place.pointer],
      ...changesFor(manifest, known),
    }
  },
})

function changesFor(manifest: Manifest, known: Known): { readonly changes?: readonly Change[] } {
  const nest = homesOf(manifest.value, known.schema(manifest))
  return nest === undefined ? {} : { changes: [{ place: manifest.place, nest }] }
}

interface LostField {
  readonly field: string
  readonly home: string
}

function lostFields(manifest: Manifest, known: Known): LostField[] {
  const { value } = manifest
  if (!isMapping(value) || manifest.kind === '' || manifest.kind.endsWith('List')) return []
  const emptied = (parent: string) => !isMapping(value[parent])
  const inMetadata = ['name', 'namespace', 'labels', 'annotations'].filter((field) => field in value)
  const written = 'metadata' in value && value.metadata === null
  const isBuiltIn = () => known.schema(manifest).standing.is === 'built-in'
  if (inMetadata.length > 0 && emptied('metadata') && (written || isBuiltIn())) return inMetadata.map(withHome)
  const inRules = ['resources', 'verbs', 'resourceNames'].filter((field) => field in value)
  if (/^(?:Cluster)?Role$/.test(manifest.kind) && inRules.length > 0) return inRules.map(withHome)
  return lostFromNull(value, isBuiltIn)
}

function withHome(field: string): LostField {
  return { field, home: homes[field] ?? 'metadata' }
}

/** `data:` and nothing under it, while scalars that no object has stand at the root. */
function lostFromNull(value: Record<string, unknown>, isBuiltIn: () => boolean): LostField[] {
  const home = ['data', 'stringData', 'spec'].find((parent) => parent in value && value[parent] === null)
  if (home === undefined || !isBuiltIn()) return []
  const rootFields = new Set([
    'apiVersion',
    'kind',
    'metadata',
    'type',
    'immutable',
    'data',
    'stringData',
    'binaryData',
    'spec',
    'status',
    'sops',
  ])
  return Object.keys(value)
    .filter((field) => !rootFields.has(field) && !isMapping(value[field]))
    .map((field) => ({ field, home }))
}
