import type { ReadFile } from '../../types/facts.ts'
import type { Place } from '../../types/place.ts'
import type { Report } from '../../types/report.ts'
import { defineRule } from '../../types/rule.ts'
import { type Text, text } from '../../types/text.ts'
import type { Flaw } from '../../types/yaml.ts'

type Case = 'syntax' | 'duplicate-key'
const caseOf = (flaw: Flaw): Case => (flaw.kind === 'duplicate-key' ? 'duplicate-key' : 'syntax')

/** What only a Kubernetes file says, also in the fragments that people paste without `kind`. */
const kubernetesWords =
  /^\s*(?:-\s+)?["']?(?:apiVersion|kind|configMapKeyRef|secretKeyRef|configMapRef|secretRef|containers|roleRef)["']?\s*:/m

export default defineRule({
  id: 'yaml-parse-error',
  scope: 'file',
  kinds: [],
  words: ['apiVersion', 'kind', 'KeyRef', 'MapRef', 'secretRef', 'containers', 'roleRef', 'resources', 'dependencies'],
  cases: {
    syntax: 'The text is not YAML.',
    'duplicate-key': 'A mapping holds a key twice.',
  },
  docs: {
    what: 'A manifest is valid YAML, and no mapping holds a key twice.',
    why: 'kubectl refuses the whole file, and of two equal keys the API server refuses the object while other tools silently keep the last.',
    fix: 'Correct the line. Of two equal keys keep one; two objects in one file need a line of three dashes between them.',
    sources: ['https://kubernetes.io/docs/reference/using-api/api-concepts/#field-validation'],
  },
  *check(file) {
    if (!isKubernetes(file)) return
    const second = secondObjects(file.flaws)
    for (const flaw of file.flaws) {
      if ((flaw.template && !flaw.read) || second.rest.has(flaw)) continue
      const place = { file: file.path, document: flaw.document, pointer: '' as const, span: flaw.span }
      yield { case: caseOf(flaw), place, ...tell(flaw, place, second.begin.has(flaw)) }
    }
  },
})

function tell(flaw: Flaw, place: Place, beginsObject: boolean): Pick<Report, 'message' | 'help' | 'related'> {
  if (flaw.first === undefined) {
    return {
      message: text`Not valid YAML: ${flaw.reason}. This document cannot be applied${flaw.read ? text`` : text` and was not checked`}.`,
      help: text`Correct this line; the reason may lie in the lines just above.`,
    }
  }
  const first = { ...place, span: flaw.first }
  if (beginsObject) {
    return {
      message: text`A second object begins here, and no line of three dashes stands before it. Read as one object its keys are written twice: the API server refuses it, and tools that take it drop the first object.`,
      help: text`Put a line of three dashes before the second object.`,
      related: [{ place: first, message: text`The first object has the key here.` }],
    }
  }
  return {
    message: text`${sentence(flaw.reason)}. The API server refuses an object with two equal keys, and tools that take it keep only the last value.`,
    help: text`Keep one of the two. If two objects are meant, put a line of three dashes between them.`,
    related: [{ place: first, message: text`The key stands here first.` }],
  }
}

/**
 * Where two objects stand in one document, every key of the second that the first has is there twice, their type among them. That is one
 * mistake: the flaws at which a second object begins, and the rest of them.
 */
function secondObjects(flaws: readonly Flaw[]): { readonly begin: ReadonlySet<Flaw>; readonly rest: ReadonlySet<Flaw> } {
  const repeated = new Map<number, Flaw[]>()
  for (const flaw of flaws) {
    if (flaw.kind !== 'duplicate-key' || flaw.span.column !== 1 || flaw.first?.column !== 1) continue
    const before = repeated.get(flaw.document)
    if (before === undefined) repeated.set(flaw.document, [flaw])
    else before.push(flaw)
  }
  const second = [...repeated.values()].filter((ofOne) => {
    const keys = ofOne.map(keyOf)
    return keys.includes('apiVersion') && keys.includes('kind')
  })
  return { begin: new Set(second.flatMap(([first]) => first ?? [])), rest: new Set(second.flatMap(([, ...others]) => others)) }
}

function keyOf({ reason }: Flaw): string {
  const [key] = reason.flatMap((part) => (typeof part === 'string' ? [] : [String(part.untrusted)]))
  return key ?? ''
}

/** Values, workflows and compose files are somebody else's YAML. */
function isKubernetes(file: ReadFile): boolean {
  if (file.role === 'values') return false
  return file.manifests.length > 0 || file.role === 'kustomization' || file.role === 'chart' || kubernetesWords.test(file.text)
}

/** Reasons are told within a sentence; here one begins it. */
function sentence([first, ...rest]: Text): Text {
  return typeof first === 'string'
    ? [first.charAt(0).toUpperCase() + first.slice(1), ...rest]
    : text`${first === undefined ? [] : [first, ...rest]}`
}
