import { decodeText } from '../yaml/decode-text.ts'

/** Groups that Kubernetes' own API server serves: all of them end so, and so do a few of projects that live beside it. */
const builtInGroup =
  /^(?:admissionregistration|apiextensions|apiregistration|authentication|authorization|certificates|coordination|discovery|events|flowcontrol\.apiserver|networking|node|rbac\.authorization|resource|scheduling|storage|storagemigration|internal\.apiserver)\.k8s\.io$/

/** The kinds that a schema has to be looked for, as far as a look at texts can tell. */
export interface WantedKinds {
  /** Kinds by custom group: those that are named somewhere in a file that names the group. */
  readonly byGroup: ReadonlyMap<string, ReadonlySet<string>>
  /** Every kind of the files looked at, in lower case, as catalogues know them. */
  readonly all: ReadonlySet<string>
  /** Some file writes its kinds in a way that a look cannot follow (a tag, an alias): any kind may be wanted. */
  readonly unclear: boolean
}

/** Whatever there is. */
export const everyKind: WantedKinds = { byGroup: new Map(), all: new Set(), unclear: true }

/** Collects what files need schemas for, by a look at their bytes. */
export function collectKinds(): { readonly wanted: WantedKinds; look(bytes: Uint8Array): void } {
  const byGroup = new Map<string, Set<string>>()
  const all = new Set<string>()
  const wanted = { byGroup, all, unclear: false }
  return {
    wanted,
    look(bytes) {
      const text = textOf(bytes)
      const groups = new Set<string>()
      const hidden = collectWords(text, 'apiVersion', (word) => {
        const group = /^([-\w.]+\.[-\w.]+)\/v\d/.exec(word)?.[1]
        if (group !== undefined && !builtInGroup.test(group) && group !== 'kustomize.config.k8s.io') groups.add(group)
      })
      const kinds = new Set<string>()
      const odd = collectWords(text, 'kind', (word) => {
        // A typed list says of its items what they are.
        for (const kind of [word, word.replace(/List$/, '')]) kinds.add(kind)
      })
      for (const kind of kinds) all.add(kind.toLowerCase())
      wanted.unclear ||= hidden || (odd && groups.size > 0)
      for (const group of groups) byGroup.set(group, new Set([...(byGroup.get(group) ?? []), ...kinds]))
    },
  }
}

/** Whether anything that was looked at needs a custom schema. */
export function wantsAny({ byGroup, unclear }: WantedKinds): boolean {
  return unclear || byGroup.size > 0
}

/** A colon and a word, but not the first key of a mapping; or what hides a word. */
const valueOfField = /["']?\s*:\s*(?:["']?([-\w./]+)(?![-\w./]|["']?\s*:)|[&!*|>])/y

/** Tells the words that stand as values of a key; returns whether some value is written in a way that hides its word. */
function collectWords(text: string, key: string, tell: (word: string) => void): boolean {
  let hidden = false
  for (let at = text.indexOf(key); at !== -1; at = text.indexOf(key, at + key.length)) {
    valueOfField.lastIndex = at + key.length
    const found = valueOfField.exec(text)
    if (found === null) continue
    if (found[1] === undefined) hidden = true
    else tell(found[1])
  }
  return hidden
}

/** Byte for byte, which is enough for words of ASCII, but for UTF-16. */
function textOf(bytes: Uint8Array): string {
  const isWide = (bytes[0] ?? 0) >= 0xfe
  const decoded = isWide ? decodeText(bytes) : { failed: [] }
  return 'text' in decoded ? decoded.text : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}
