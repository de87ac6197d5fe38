import { manifestsOf } from '../facts/manifests.ts'
import { isConfigurationFile } from '../facts/role.ts'
import { minorsFor } from '../facts/versions-for.ts'
import type { AskedManifest } from '../schema/kubeconform/tasks.ts'
import type { Asks, CustomSchema, SourceFile } from '../types/facts.ts'
import { groupBy } from '../types/group.ts'
import type { Minor, SchemaAnswer } from '../types/schema.ts'
import { decodeText } from '../yaml/decode-text.ts'
import { readYaml } from '../yaml/read-yaml.ts'

/** How kubeconform is asked: given by the entry, so that a run without it loads nothing of it. */
export interface KubeconformPort {
  answer(
    manifests: Iterable<AskedManifest>,
    minors: readonly Minor[],
    customSchemas: readonly CustomSchema[],
  ): Promise<ReadonlyMap<string, SchemaAnswer>>
}

/** Answers by path and then by `${document}${pointer}`. */
export type Answers = ReadonlyMap<string, Readonly<Record<string, SchemaAnswer>>>

/** Asks kubeconform about every object of some files, in one run for each set of versions. Patches are no whole objects. */
export async function askKubeconform(files: readonly SourceFile[], asks: Asks, port: KubeconformPort): Promise<Answers> {
  const answers = new Map<string, Record<string, SchemaAnswer>>()
  const whole = files.filter((file) => file.known !== 'patch' && file.only !== 'tokens')
  for (const group of groupBy(whole, ({ path }) => minorsFor(path, asks.versions).join()).values()) {
    const minors = minorsFor(group[0]?.path ?? '', asks.versions)
    const places: { readonly path: string; readonly at: string }[] = []
    for (const [id, answer] of await port.answer(manifestsToAsk(group, asks, places), minors, asks.customSchemas)) {
      const place = places[Number(id)]
      if (place === undefined) continue
      const ofFile = answers.get(place.path) ?? {}
      answers.set(place.path, ofFile)
      ofFile[place.at] = answer
    }
  }
  return answers
}

/** The objects of some files, one by one: none is held on to. What has errors is read again. */
function* manifestsToAsk(files: readonly SourceFile[], asks: Asks, places: { path: string; at: string }[]): Iterable<AskedManifest> {
  for (const file of files) {
    for (const [index, { place, apiVersion, kind, value }] of objectsOf(file, asks).entries()) {
      places.push({ path: file.path, at: place.document + place.pointer })
      yield { id: String(places.length - 1), apiVersion, kind, value, recall: () => objectsOf(file, asks)[index]?.value }
    }
  }
}

function objectsOf({ path, bytes }: SourceFile, asks: Asks) {
  if (bytes.byteLength > asks.limits.fileSize) return []
  const decoded = decodeText(bytes)
  if ('failed' in decoded) return []
  const manifests = readYaml(decoded.text, asks.limits).documents.flatMap((document) => manifestsOf(path, document))
  return manifests.filter(
    (manifest) => manifest.kind !== '' && manifest.apiVersion !== '' && !isConfigurationFile(manifest.apiVersion, manifest.kind),
  )
}
