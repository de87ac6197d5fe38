import { manifestsOf } from '../facts/manifests.ts'
import { readIgnores } from '../facts/read-ignores.ts'
import { isManifestByName } from '../facts/role.ts'
import { readEntries } from '../plan/survey.ts'
import type { Ignore } from '../types/facts.ts'
import type { Tree } from '../types/tree.ts'
import type { Limits } from '../types/yaml.ts'
import { decodeText } from '../yaml/decode-text.ts'
import { readYaml } from '../yaml/read-yaml.ts'
import type { Facts } from './inspect-plan.ts'

/**
 * The ignores of the tree that policy is read from, in the files of the after side that hold any: where the base moved on, what stands there
 * counts, and neither what the change nor what its own base says. Undefined where policy comes from one of the two sides.
 */
export async function standingIgnores(policy: Tree | undefined, facts: Facts, limits: Limits): Promise<readonly Ignore[] | undefined> {
  if (policy === undefined) return undefined
  const holding = new Set(facts.unitsAfter.files.filter((file) => file.ignores.length > 0).map((file) => file.path))
  if (holding.size === 0) return []
  const files = (await policy.entries()).filter(({ path, kind }) => holding.has(path) && (kind === 'file' || kind === 'executable'))
  const ignores: Ignore[] = []
  for await (const { entry, bytes } of readEntries(files, policy)) ignores.push(...ignoresIn(entry.path, bytes, limits))
  return ignores
}

function ignoresIn(path: string, bytes: Uint8Array, limits: Limits): readonly Ignore[] {
  const decoded = bytes.byteLength > limits.fileSize ? { failed: [] } : decodeText(bytes)
  if ('failed' in decoded) return []
  const { documents } = isManifestByName(path) ? readYaml(decoded.text, limits) : { documents: [] }
  return readIgnores(
    path,
    decoded.text,
    documents.flatMap((document) => manifestsOf(path, document)),
  )
}
