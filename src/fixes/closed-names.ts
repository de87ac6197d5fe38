import { isTemplated } from '../facts/opaque.ts'
import { field, sequence } from '../facts/shape.ts'
import type { Manifest } from '../types/manifest.ts'
import { envLiteralsOf } from '../usage/env-literals.ts'
import { containersOf, podSpecOf } from '../usage/pod-specs.ts'
import { secretSourceOf } from '../usage/secret-sources.ts'
import { secretUsesOf } from '../usage/secret-uses.ts'
import { referencesOf } from './references.ts'

/**
 * The names of all Secrets that the Pods of some workloads use, in order: what they mount and take as environment, and what their arguments and
 * variables call by a name that stands in the unit. Undefined where these are none, or where something else that they are told speaks of a
 * Secret: then there may be more of them.
 */
export function closedNames(workloads: readonly Manifest[], manifests: readonly Manifest[]): readonly string[] | undefined {
  const made = new Set(manifests.flatMap((one) => secretSourceOf(one)?.name ?? []))
  const names = new Set(workloads.flatMap(usedNames))
  const said = workloads.flatMap(wordsOf)
  for (const word of said.flatMap(piecesOf)) if (made.has(word)) names.add(word)
  const isUnknown = (text: string) => /secret/i.test(text) && !piecesOf(text).some((piece) => names.has(piece) || piece.includes('/'))
  if (names.size === 0 || said.some(isUnknown) || [...names].some((name) => name === '' || isTemplated(name))) return undefined
  return workloads.every((one) => readsOnlyHarmless(one, manifests)) ? [...names].sort() : undefined
}

function usedNames(workload: Manifest): readonly string[] {
  const spec = podSpecOf(workload)
  return spec === undefined ? [] : secretUsesOf(spec).map(({ name }) => name)
}

/** What a workload's programs are told: their command lines, and variables with their values. */
function wordsOf(workload: Manifest): readonly string[] {
  const spec = podSpecOf(workload)
  const containers = spec === undefined ? [] : containersOf(spec)
  const lines = containers.flatMap(({ value }) => [...sequence(field(value, 'command')), ...sequence(field(value, 'args'))])
  return [...lines.filter((line) => typeof line === 'string'), ...envLiteralsOf(workload).map(({ name, value }) => `${name}=${value}`)]
}

function piecesOf(text: string): readonly string[] {
  return text.split(/[\s=,:;"']+/)
}

/** Whether the ConfigMaps that a workload reads are at hand and say nothing of Secrets. */
function readsOnlyHarmless(workload: Manifest, manifests: readonly Manifest[]): boolean {
  for (const { kind, name } of referencesOf(podSpecOf(workload)?.value)) {
    if (kind !== 'ConfigMap' || name === 'kube-root-ca.crt') continue
    const found = manifests.filter((one) => one.kind === 'ConfigMap' && one.name === name)
    const isHarmless = ({ value }: Manifest) => !/secret/i.test(JSON.stringify([field(value, 'data'), field(value, 'binaryData')]))
    if (found.length === 0 || !found.every(isHarmless)) return false
  }
  return true
}
