const apiVersion = /["']?apiVersion["']?\s*:\s*["']?([-\w.]+\.[-\w.]+)\/v\d/g

/** Groups that Kubernetes' own API server serves: all of them end so, and so do a few of projects that live beside it. */
const builtInGroup =
  /^(?:admissionregistration|apiextensions|apiregistration|authentication|authorization|certificates|coordination|discovery|events|flowcontrol\.apiserver|networking|node|rbac\.authorization|resource|scheduling|storage|storagemigration|internal\.apiserver)\.k8s\.io$/

/** A look at a file's bytes: whether it may hold an object of a custom group, for which a schema has to be looked for. */
export function customGroupsIn(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  for (const [, group = ''] of text.matchAll(apiVersion)) {
    if (!builtInGroup.test(group) && group !== 'kustomize.config.k8s.io') return true
  }
  return false
}

const kindField = /["']?kind["']?\s*:\s*["']?([A-Za-z0-9]+)/g

/** The kinds that a file speaks of, in lower case. */
export function kindsIn(bytes: Uint8Array): string[] {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  return [...text.matchAll(kindField)].map(([, kind = '']) => kind.toLowerCase())
}
