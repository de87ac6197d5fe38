import { isTemplated } from '../../facts/opaque.ts'
import { defineRule } from '../../types/rule.ts'
import { text, untrusted } from '../../types/text.ts'
import type { Rendered, Unit } from '../../types/unit.ts'

export default defineRule({
  id: 'duplicate-object',
  scope: 'unit',
  kinds: [],
  cases: {
    'same-file': 'One file defines an object twice.',
    'same-kustomization': 'Two files that one kustomization lists define the same object.',
    'same-folder': 'Two plain files of one folder define the same object.',
  },
  docs: {
    what: 'An object is defined once in what is applied together.',
    why: 'Of two definitions the last one applied wins, silently; kustomize refuses to build.',
    fix: 'Remove one of them, or give it another name or namespace.',
    sources: ['https://kubernetes.io/docs/concepts/overview/working-with-objects/names/'],
  },
  *check(unit) {
    const firsts = new Map<string, Rendered>()
    const collected = unit.made === 'folder' && isCollection(unit)
    for (const object of unit.objects) {
      if (!isNamed(object)) continue
      const first = firsts.get(object.key)
      if (first === undefined) {
        firsts.set(object.key, object)
        continue
      }
      const found = caseOf(unit, first, object)
      if (found === undefined || (found === 'same-folder' && (collected || object.identity.kind === 'Namespace'))) continue
      const { kind, name } = object.identity
      yield {
        case: found,
        place: object.origin('/metadata/name'),
        message: text`${untrusted(`${kind} ${name}`)} is defined twice${found === 'same-kustomization' ? text` in one kustomization: kustomize refuses to build it` : text`: the definition that is applied last wins`}.`,
        help: text`Remove one of the two, or give it another name or namespace.`,
        related: [{ place: first.origin('/metadata/name'), message: text`It is defined here as well.` }],
      }
    }
  },
})

function caseOf(unit: Unit, first: Rendered, object: Rendered): string | undefined {
  if (first.origin('').file === object.origin('').file) return 'same-file'
  if (unit.made === 'kustomization') return 'same-kustomization'
  return unit.made === 'folder' ? 'same-folder' : undefined
}

/** A chart's templates choose between alternatives, and a generated name is a new one each time. */
function isNamed({ identity: { kind, name, namespace } }: Rendered): boolean {
  return name !== '' && !name.endsWith('*') && kind !== '' && !isTemplated(name) && !isTemplated(namespace)
}

/** Folders that hold objects to read or to try, each on its own. */
const collections =
  /(?:^|[/_-])(?:tests?|testdata|e2e|fixtures?|examples?|samples?|demos?|docs?|snippets|hack|golden|snapshots?|experiments?|benchmarks?)(?:[/_-]|$)/i

/**
 * Whether a folder is a collection of alternatives (install.yaml beside install-ha.yaml, an object before and after) that nobody applies as one.
 * Where names stand twice by mistake, one does; of 3,900 in 20 repositories all were meant so.
 */
function isCollection(unit: Unit): boolean {
  if (collections.test(unit.root)) return true
  const files = new Map<string, Set<string>>()
  for (const object of unit.objects) {
    if (isNamed(object)) files.set(object.key, (files.get(object.key) ?? new Set()).add(object.origin('').file))
  }
  const repeated = [...files.values()].filter(({ size }) => size > 1).length
  return repeated > 1 && repeated * 10 > files.size
}
