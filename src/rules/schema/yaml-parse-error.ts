import type { ReadFile } from '../../types/facts.ts'
import { defineRule } from '../../types/rule.ts'
import { listed, type Text, text, untrusted } from '../../types/text.ts'
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
    const seconds = secondObjects(file)
    const runTogether = objectsRunTogether(file.flaws)
    for (const flaw of file.flaws) {
      if ((flaw.template && !flaw.read) || runTogether.get(flaw.document)?.rest.has(flaw)) continue
      const second = isOfRoot(flaw) ? seconds.get(flaw.document) : undefined
      if (second !== undefined && flaw !== second) continue
      const place = { file: file.path, document: flaw.document, pointer: '' as const, span: flaw.span }
      if (flaw.first === undefined) {
        yield {
          case: caseOf(flaw),
          place,
          message: text`Not valid YAML: ${flaw.reason}. This document cannot be applied${flaw.read ? text`` : text` and was not checked`}.`,
          help: text`Correct this line; the reason may lie in the lines just above.`,
        }
        continue
      }
      if (second !== undefined) {
        yield {
          case: caseOf(flaw),
          place,
          message: text`A second object begins here, and no line of three dashes stands before it. Read as one object its keys are written twice: the API server refuses it, and tools that take it drop the first object.`,
          help: text`Put a line of three dashes before the second object.`,
          related: [{ place: { ...place, span: flaw.first }, message: text`The first object has the key here.` }],
        }
        continue
      }
      const keys = runTogether.get(flaw.document)?.first === flaw ? runTogether.get(flaw.document)?.keys : undefined
      if (keys !== undefined) {
        yield {
          case: caseOf(flaw),
          place,
          message: text`A second object begins here, in the same document as the first: ${listed(keys.map((key) => text`${untrusted(key)}`))} are written twice. The API server refuses that, and tools that take it lose the first object.`,
          help: text`Put a line of three dashes between the two.`,
          related: [{ place: { ...place, span: flaw.first }, message: text`The key stands here first.` }],
        }
        continue
      }
      yield {
        case: caseOf(flaw),
        place,
        message: text`${sentence(flaw.reason)}. The API server refuses an object with two equal keys, and tools that take it keep only the last value.`,
        help: text`Keep one of the two. If two objects are meant, put a line of three dashes between them.`,
        related: [{ place: { ...place, span: flaw.first }, message: text`The key stands here first.` }],
      }
    }
  },
})

function isOfRoot({ first, span }: Flaw): boolean {
  return first?.column === 1 && span.column === 1
}

/** The first repeated key of documents that two objects share: what both say, their type, stands there twice. */
function secondObjects({ flaws, text: source }: ReadFile): ReadonlyMap<number, Flaw> {
  const ofRoot = flaws.filter(isOfRoot)
  if (ofRoot.length < 2) return new Map()
  const lines = source.split('\n')
  const says = (key: string) =>
    new Set(ofRoot.filter(({ span }) => new RegExp(`^["']?${key}\\b`).test(lines[span.line - 1] ?? '')).map(({ document }) => document))
  const [versions, kinds] = [says('apiVersion'), says('kind')]
  return new Map(
    ofRoot.toReversed().flatMap((flaw) => (versions.has(flaw.document) && kinds.has(flaw.document) ? [[flaw.document, flaw]] : [])),
  )
}

interface RunTogether {
  readonly first: Flaw
  readonly keys: readonly string[]
  readonly rest: ReadonlySet<Flaw>
}

/** By document: where two objects stand in one, every key of the second that the first has is there twice. That is one mistake. */
function objectsRunTogether(flaws: readonly Flaw[]): ReadonlyMap<number, RunTogether> {
  const atRoot = flaws.filter((flaw) => flaw.kind === 'duplicate-key' && flaw.span.column === 1 && flaw.first?.column === 1)
  const found = new Map<number, RunTogether>()
  for (const first of atRoot) {
    const all = atRoot.filter(({ document }) => document === first.document)
    const keys = all.map(keyOf)
    if (found.has(first.document) || !keys.includes('apiVersion') || !keys.includes('kind')) continue
    found.set(first.document, { first, keys, rest: new Set(all.slice(1)) })
  }
  return found
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
