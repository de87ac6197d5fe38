import { manifestsOf } from '../facts/manifests.ts'
import { isConfigurationFile } from '../facts/role.ts'
import { minorsFor } from '../facts/versions-for.ts'
import type { SidePlan } from '../plan/plan.ts'
import { readEntries } from '../plan/survey.ts'
import type { Asks, CustomSchema } from '../types/facts.ts'
import type { Minor, SchemaAnswer } from '../types/schema.ts'
import { decodeText } from '../yaml/decode-text.ts'
import { readYaml } from '../yaml/read-yaml.ts'

/** One object for kubeconform; the id comes back with its answer. */
export interface AskedManifest {
  readonly id: string
  readonly apiVersion: string
  readonly kind: string
  readonly value: unknown
}

/** How kubeconform is asked: given by the entry, so that a run without it loads nothing of it. */
export interface KubeconformPort {
  answer(
    manifests: readonly AskedManifest[],
    minors: readonly Minor[],
    customSchemas: readonly CustomSchema[],
  ): Promise<ReadonlyMap<string, SchemaAnswer>>
}

/** Answers of one side, by path and then by `${document}${pointer}`. */
export type SideAnswers = ReadonlyMap<string, Readonly<Record<string, SchemaAnswer>>>

/** Asks kubeconform about every object of every side, in as few runs as there are sets of versions. */
export async function askKubeconform(sides: readonly SidePlan[], asks: Asks, port: KubeconformPort | undefined): Promise<SideAnswers[]> {
  if (port === undefined) return sides.map(() => new Map())
  return Promise.all(sides.map((side) => askSide(side, asks, port)))
}

async function askSide(side: SidePlan, asks: Asks, port: KubeconformPort): Promise<SideAnswers> {
  const byMinors = new Map<string, { readonly minors: readonly Minor[]; readonly manifests: AskedManifest[] }>()
  const places = new Map<string, { readonly path: string; readonly at: string }>()
  const files = side.files.filter((file) => file.known !== 'patch').map((file) => file.entry)
  for await (const { entry, bytes } of readEntries(files, side.contents)) {
    const minors = minorsFor(entry.path, asks.versions)
    const group = byMinors.get(minors.join()) ?? { minors, manifests: [] }
    byMinors.set(minors.join(), group)
    for (const manifest of objectsOf(entry.path, bytes, asks)) {
      const id = String(places.size)
      places.set(id, { path: entry.path, at: manifest.place.document + manifest.place.pointer })
      group.manifests.push({ id, apiVersion: manifest.apiVersion, kind: manifest.kind, value: manifest.value })
    }
  }
  const answers = new Map<string, Record<string, SchemaAnswer>>()
  for (const { minors, manifests } of byMinors.values()) {
    if (manifests.length === 0) continue
    for (const [id, answer] of await port.answer(manifests, minors, asks.customSchemas)) {
      const place = places.get(id)
      if (place === undefined) continue
      const ofFile = answers.get(place.path) ?? {}
      answers.set(place.path, ofFile)
      ofFile[place.at] = answer
    }
  }
  return answers
}

function objectsOf(path: string, bytes: Uint8Array, asks: Asks) {
  if (bytes.byteLength > asks.limits.fileSize) return []
  const decoded = decodeText(bytes)
  if ('failed' in decoded) return []
  const manifests = readYaml(decoded.text, asks.limits).documents.flatMap((document) => manifestsOf(path, document))
  return manifests.filter(
    (manifest) => manifest.kind !== '' && manifest.apiVersion !== '' && !isConfigurationFile(manifest.apiVersion, manifest.kind),
  )
}
