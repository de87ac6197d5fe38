import { refusals } from '../kubernetes/refusals.ts'
import { standingOf } from '../schema/standing.ts'
import type { Asks, SourceFile } from '../types/facts.ts'
import type { Gap } from '../types/gap.ts'
import type { Manifest } from '../types/manifest.ts'
import type { Refusal } from '../types/refusal.ts'
import type { Known } from '../types/rule.ts'
import type { KindStanding, Minor, SchemaAnswer } from '../types/schema.ts'
import { text, untrusted } from '../types/text.ts'
import { mergeAnswers } from './merge-answers.ts'
import { minorsFor } from './versions-for.ts'

/** The embedded engine, as inspect needs it. */
export interface Schemas {
  answer(value: unknown, apiVersion: string, kind: string, minors: readonly Minor[]): SchemaAnswer
}

/** What document rules may ask about the manifests of one file; each answer is worked out once. */
export interface KnownOfFile extends Known {
  /** What the schemas had to leave open, of manifests that a rule asked about. */
  gaps(manifests: readonly Manifest[]): Gap[]
}

export function openKnown(file: SourceFile, asks: Asks, schemas: Schemas): KnownOfFile {
  const versions = minorsFor(file.path, asks.versions)
  const answers = new Map<Manifest, SchemaAnswer>()
  const refused = new Map<Manifest, readonly Refusal[]>()
  const incomplete = new Set<Manifest>()
  const ask = (manifest: Manifest): SchemaAnswer => {
    const embedded = () => schemas.answer(manifest.value, manifest.apiVersion, manifest.kind, versions)
    // What does not say what it is cannot be asked of kubeconform, and has no schema.
    if (asks.engine === 'embedded' || manifest.kind === '' || manifest.apiVersion === '') return embedded()
    const told =
      file.answers?.[manifest.place.document + manifest.place.pointer] ??
      unanswered(standingOf(manifest.apiVersion, manifest.kind, versions))
    return asks.engine === 'both' ? mergeAnswers(embedded(), told) : told
  }
  return {
    versions,
    schema: (manifest) =>
      remembered(answers, manifest, () => (file.completed ? complete(ask(manifest), manifest, incomplete) : ask(manifest))),
    refusals: (manifest) =>
      remembered(refused, manifest, () => {
        const all = refusals(manifest.value, manifest.apiVersion, manifest.kind, versions)
        return file.completed ? all.filter((refusal) => !(mayBeCompleted(refusal) && incomplete.add(manifest))) : all
      }),
    gaps: () => [...[...answers].flatMap(([manifest, answer]) => gapsOf(manifest, answer)), ...[...incomplete].map(incompleteGap)],
  }
}

/** Labels of a template are what `commonLabels` and `labels` add to, so that they match a selector then. */
function mayBeCompleted({ reason, pointer }: Refusal): boolean {
  return reason === 'required' || pointer.endsWith('/template/metadata/labels')
}

/** Without what a kustomization may add: whether it does is told by what it renders. */
function complete(answer: SchemaAnswer, manifest: Manifest, incomplete: Set<Manifest>): SchemaAnswer {
  const errors = answer.errors.filter((error) => error.cause !== 'missing-field')
  if (errors.length < answer.errors.length) incomplete.add(manifest)
  return errors.length < answer.errors.length ? { ...answer, errors } : answer
}

function incompleteGap(manifest: Manifest): Gap {
  return {
    reason: 'not-rendered',
    place: manifest.place,
    message: text`The object is incomplete as written, and a kustomization changes it on the way: whether it is complete then was not checked. Check what the overlays render to.`,
  }
}

/** kubeconform was asked and said nothing of this manifest: never green. The standing comes from a table, so nothing passes through ajv. */
function unanswered(standing: KindStanding): SchemaAnswer {
  return { standing, errors: [], failed: 'kubeconform gave no result for this object' }
}

function gapsOf(manifest: Manifest, answer: SchemaAnswer): Gap[] {
  const gaps: Gap[] = []
  if (answer.failed !== undefined) {
    gaps.push({
      reason: 'schema-engine-failed',
      place: manifest.place,
      message: text`The schema check gave no answer: ${untrusted(answer.failed)}`,
    })
  }
  if (answer.standing.is === 'unknown-custom' && manifest.kind !== '' && manifest.apiVersion !== '') {
    const message = text`No schema for ${untrusted(`${manifest.apiVersion} ${manifest.kind}`)} is known here: its fields were not checked. Add its CustomResourceDefinition to the repository, or name a catalogue under schema-locations.`
    gaps.push({ reason: 'unknown-custom-kind', place: manifest.place, message })
  }
  return gaps
}

function remembered<Key, Value>(memory: Map<Key, Value>, key: Key, make: () => Value): Value {
  const found = memory.get(key)
  if (found !== undefined) return found
  const made = make()
  memory.set(key, made)
  return made
}
