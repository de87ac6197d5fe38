import { namingOf } from '../kubernetes/kinds.ts'
import type { Folders } from '../plan/folders.ts'
import type { ObjectNaming } from '../plan/kustomizations.ts'
import type { FileFacts, ManifestFact } from '../types/facts.ts'
import { at, type ObjectIdentity, type ObjectKey, objectKey } from '../types/manifest.ts'
import type { Rendered, Unit } from '../types/unit.ts'

/**
 * The units of one tree, made of the objects as written. What a kustomization's transformers and a chart's templates change is not worked
 * out yet, so a name or namespace is what the manifest says; only that a kustomization gives others than before is known.
 */
export function renderUnits(files: readonly FileFacts[], folders: Folders): Unit[] {
  const units = new Map<string, { readonly root: string; readonly made: Unit['made']; readonly objects: Rendered[] }>()
  for (const file of files) {
    if (file.role === 'patch' || file.manifests.length === 0) continue
    const { root, made, naming } = folders.unitOf(file.path)
    const key = `${made}:${root}`
    const unit = units.get(key) ?? { root, made, objects: [] }
    units.set(key, unit)
    for (const manifest of file.manifests) unit.objects.push(renderWritten(root, manifest, naming))
  }
  return [...units.values()]
    .map((unit) => ({ ...unit, closed: () => false, gaps: [] }))
    .sort((a, b) => (a.root < b.root ? -1 : a.root > b.root ? 1 : 0))
}

function renderWritten(root: string, manifest: ManifestFact, naming: ObjectNaming | undefined): Rendered {
  return {
    key: naming === undefined ? objectKey(root, manifest.identity) : renamedKey(root, manifest.identity, naming),
    identity: manifest.identity,
    apiVersion: manifest.apiVersion,
    written: manifest.identity.name,
    effective: manifest.identity.name,
    value: manifest.value,
    origin: (pointer, part) => at(manifest, pointer, part),
  }
}

/** An object that a kustomization gives another name or namespace than before is another object. */
function renamedKey(root: string, identity: ObjectIdentity, { namespace, prefix, suffix }: ObjectNaming): ObjectKey {
  const isClusterWide = namingOf(identity.group, identity.kind)?.namespaced === false
  return objectKey(root, {
    ...identity,
    name: `${prefix}${identity.name}${suffix}`,
    namespace: isClusterWide ? identity.namespace : namespace || identity.namespace,
  })
}
