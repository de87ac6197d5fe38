import { isTemplated } from '../../facts/opaque.ts'
import { recreates } from '../../facts/recreates.ts'
import { field, isMapping } from '../../facts/shape.ts'
import { child, type Pointer } from '../../types/pointer.ts'
import type { Change } from '../../types/report.ts'
import { defineRule } from '../../types/rule.ts'
import { listed, text, untrusted } from '../../types/text.ts'
import type { Rendered, Unit, UnitPair } from '../../types/unit.ts'

export default defineRule({
  id: 'immutable-data-changed',
  scope: 'pair',
  kinds: ['ConfigMap', 'Secret'],
  reads: ['values'],
  cases: {
    changed: 'The data of an immutable object changes under the same name.',
    recreated: 'It changes where the tool deletes and recreates the object.',
  },
  docs: {
    what: 'The data of an immutable ConfigMap or Secret never changes under its name.',
    why: 'The API server refuses the update. Deleted and created again, the object can keep serving its old data from the kubelets that know it.',
    fix: 'Restore the data, add a new object with a new version in its name, and point its users there.',
    sources: [
      'https://kubernetes.io/docs/concepts/configuration/configmap/#configmap-immutable',
      'https://github.com/kubernetes/kubernetes/issues/119733',
    ],
  },
  *check({ before, after }, units) {
    if (before === undefined || after === undefined || field(before.value, 'immutable') !== true) return
    const changed = changedEntries(before, after)
    const [first] = changed
    if (first === undefined) return
    const names = changed.slice(0, 5).map((entry) => untrusted(entry.key))
    const what = changed.length > names.length ? text`${listed(names)} and ${changed.length - names.length} more entries` : listed(names)
    const { kind } = after.identity
    const recreated = recreates(after.value)
    yield {
      case: recreated ? 'recreated' : 'changed',
      place: first.removed ? after.origin(first.list, 'key') : after.origin(first.pointer),
      message: recreated
        ? text`${untrusted(`${kind} ${after.written}`)} is immutable, and ${what} changes. The force option deletes and recreates it, and kubelets that know the old one may keep serving its data to new Pods.`
        : text`${untrusted(`${kind} ${after.written}`)} is immutable, and ${what} changes. The API server refuses the update.`,
      help: text`Leave this object as it was, add one with a new name (a new version), and point its users there. If it is renamed instead, a tool that prunes deletes the old one while old Pods may still need it.`,
      related: [{ side: 'base', place: before.origin('/immutable'), message: text`It is immutable since here.` }],
      ...(recreated ? {} : changesFor(after, units)),
    }
  },
})

/** The object under its next version, for all that refer to it: nobody is left on the old one then. */
function changesFor(after: Rendered, units: UnitPair): { readonly changes?: readonly Change[] } {
  const { written, identity } = after
  const to = nextVersion(written, new Set([units.before, units.after].flatMap((unit) => namesIn(unit, identity.kind))))
  if (to === undefined || isTemplated(written)) return {}
  return { changes: [{ place: after.origin('/metadata/name'), renameObject: { kind: identity.kind, from: written, to } }] }
}

function namesIn(unit: Unit | undefined, kind: string): readonly string[] {
  return (unit?.objects ?? []).filter(({ identity }) => identity.kind === kind).map(({ written }) => written)
}

/** `settings-v3` for `settings-v2`, `settings-v2` for `settings`; undefined for a date or a hash, which nobody can guess. */
function nextVersion(name: string, taken: ReadonlySet<string>): string | undefined {
  const [, stem = name, version = '1'] = /^(.+)-v(\d{1,6})$/.exec(name) ?? []
  if (name === '' || /-(?:\d{6,8}|\d{4}-\d\d-\d\d|[0-9a-f]{7,40}|[2456789bcdfghkmt]{10})$/.test(stem)) return undefined
  for (let next = Number(version) + 1; next < Number(version) + 1000; next++) {
    const candidate = `${stem}-v${next}`
    if (!taken.has(candidate)) return candidate.length <= 253 ? candidate : undefined
  }
  return undefined
}

interface ChangedEntry {
  readonly list: Pointer
  readonly key: string
  readonly pointer: Pointer
  readonly removed: boolean
}

/** Entries that are not equal on both sides, those still there first. Values are digests: equal content is equal, however it is encoded. */
function changedEntries(before: Rendered, after: Rendered): ChangedEntry[] {
  const found = ['data', 'binaryData'].flatMap((list) => {
    const [old, now] = [entriesOf(before.value, list), entriesOf(after.value, list)]
    const keys = [...new Set([...Object.keys(now), ...Object.keys(old)])]
    return keys
      .filter((key) => old[key] !== now[key])
      .map((key) => {
        const pointer = writtenUnder(after.value, list, key)
        return { list: pointer, key, pointer: child(pointer, key), removed: !Object.hasOwn(now, key) }
      })
  })
  return [...found.filter((entry) => !entry.removed), ...found.filter((entry) => entry.removed)]
}

/** Entries that `stringData` gave are written there; a removed one is told at the list that is left. */
function writtenUnder(value: unknown, list: string, key: string): Pointer {
  const plain = entriesOf(value, 'stringData')
  const others = Object.keys(entriesOf(value, list)).filter((name) => !Object.hasOwn(plain, name))
  const isPlain = list === 'data' && Object.keys(plain).length > 0 && (Object.hasOwn(plain, key) || others.length === 0)
  return isPlain ? '/stringData' : `/${list}`
}

function entriesOf(value: unknown, list: string): Record<string, unknown> {
  const entries = field(value, list)
  return isMapping(entries) ? entries : {}
}
