import { lowFours } from './low-bytes.ts'

/** Bits of the number of three characters. */
const bits = 16

/** Makes small letters of four capitals, and leaves digits and most signs what they are. */
const fold = 0x20202020

/** Spreads three characters over all numbers, as Fibonacci hashing does. */
const spread = -1640531535

/** Says whether what was seen is enough. */
type Visit<Meaning> = (at: number, meaning: Meaning) => boolean

/** So many numbers tell of a word how it anchors: four characters and which of them count, four more, its anchor, and its place among the meanings. */
const width = 6

/**
 * Where one of many words may stand in a text, in whatever case, told by its first eight characters. Texts are looked over for the three of them that are
 * rarest, its anchor, hashed to a number of 16 bits. An automaton of the words takes ten times the memory, and 8 ms to build.
 */
export class Starts<Meaning> {
  /** By the numbers of three characters in a row, a bit that tells whether they are an anchor: 8 kB, which stay in the processor's nearest memory. */
  readonly #anchors = new Int32Array((1 << bits) / 32)
  /** By the same, where the words stand among all that have this anchor; 0 for none. */
  readonly #groups = new Uint16Array(1 << bits)
  /** The words, {@link width} numbers each: those of an anchor in a row, up to a 0. */
  readonly #words: Int32Array
  readonly #meanings: Meaning[] = []

  /** @param words of two characters and more, in small letters, and what each means */
  constructor(words: Iterable<readonly [string, Meaning]>) {
    const groups = new Map<number, number[]>()
    for (const [word, meaning] of words) {
      const anchor = anchorOf(word)
      const numbers = [...startOf(word, 0), ...startOf(word, 4), anchor, this.#meanings.push(meaning) - 1]
      for (const number of numbersOf(word.slice(anchor))) groups.set(number, (groups.get(number) ?? []).concat(numbers))
    }
    const all = [0, 0]
    const known = new Map<string, number>()
    for (const [number, group] of groups) {
      const key = group.join()
      this.#anchors[number >> 5] = (this.#anchors[number >> 5] ?? 0) | (1 << (number & 31))
      this.#groups[number] = known.get(key) ?? all.length
      if (known.has(key)) continue
      known.set(key, all.length)
      all.push(...group, 0, 0)
    }
    this.#words = Int32Array.from(all)
  }

  /**
   * Visits each offset of a text where a word may stand, with what it means, until a visit says that it is enough; tells whether one did. In order, but
   * for words that overlap. Words that end with the text are found, too. Looks at four offsets a step.
   */
  some(text: string, visit: Visit<Meaning>): boolean {
    // What lies outside of a function is loaded and checked again for each character. The numbers are `fold` for three characters, `spread` and 32 less
    // `bits`, written out for V8 to know them while it compiles.
    const anchors = this.#anchors
    const { length } = text
    let fours = lowFours(text)
    for (let block = 0; block < length; block += 4) {
      const here = fours[block >> 2] ?? 0
      const next = fours[(block >> 2) + 1] ?? 0
      const first = Math.imul((here & 0xffffff) | 0x202020, -1640531535) >>> 16
      const second = Math.imul((here >>> 8) | 0x202020, -1640531535) >>> 16
      const third = Math.imul((here >>> 16) | ((next & 0xff) << 16) | 0x202020, -1640531535) >>> 16
      const fourth = Math.imul((here >>> 24) | ((next & 0xffff) << 8) | 0x202020, -1640531535) >>> 16
      const isFirst = (anchors[first >>> 5] ?? 0) >>> (first & 31)
      const isSecond = (anchors[second >>> 5] ?? 0) >>> (second & 31)
      const isThird = (anchors[third >>> 5] ?? 0) >>> (third & 31)
      const isFourth = (anchors[fourth >>> 5] ?? 0) >>> (fourth & 31)
      if (((isFirst | isSecond | isThird | isFourth) & 1) === 0) continue
      if ((isFirst & 1) === 1 && this.#isEnough(text, block, visit)) return true
      if ((isSecond & 1) === 1 && this.#isEnough(text, block + 1, visit)) return true
      if ((isThird & 1) === 1 && this.#isEnough(text, block + 2, visit)) return true
      if ((isFourth & 1) === 1 && this.#isEnough(text, block + 3, visit)) return true
      // Another text may have been looked over by who was visited.
      fours = lowFours(text)
    }
    return false
  }

  /** Visits the words of which an anchor stands at an offset. */
  #isEnough(text: string, at: number, visit: Visit<Meaning>): boolean {
    const words = this.#words
    let fours = lowFours(text)
    for (let index = this.#groups[numberOf(fourAt(fours, at))] ?? 0; words[index + 1] !== 0; index += width) {
      const from = at - (words[index + 4] ?? 0)
      if (from < 0 || from >= text.length) continue
      if (((fourAt(fours, from) ^ (words[index] ?? 0)) & (words[index + 1] ?? 0)) !== 0) continue
      if (((fourAt(fours, from + 4) ^ (words[index + 2] ?? 0)) & (words[index + 3] ?? 0)) !== 0) continue
      const meaning = this.#meanings[words[index + 5] ?? 0]
      if (meaning !== undefined && visit(from, meaning)) return true
      fours = lowFours(text)
    }
    return false
  }
}

/** The number of the three characters that four folded ones begin with. */
function numberOf(four: number): number {
  return Math.imul(four & 0xffffff, spread) >>> (32 - bits)
}

/** Four characters of a text, folded, the first in the lowest bits. */
function fourAt(fours: Int32Array, at: number): number {
  const here = fours[at >> 2] ?? 0
  const shift = (at & 3) * 8
  return (shift === 0 ? here : (here >>> shift) | ((fours[(at >> 2) + 1] ?? 0) << (32 - shift))) | fold
}

/** Four characters of a word, folded, and which bits of them count. */
function startOf(word: string, from: number): readonly [four: number, counts: number] {
  let [four, counts] = [0, 0]
  for (let index = 0; index < 4 && from + index < word.length; index++) {
    four |= (word.charCodeAt(from + index) & 0xff) << (8 * index)
    counts |= 0xff << (8 * index)
  }
  return [(four | fold) & counts, counts]
}

/** What manifests are written in: three characters in a row that stand here are no good anchor. */
const ordinary = `
apiVersion: apps/v1 kind: Deployment metadata: name: namespace: labels: annotations: app.kubernetes.io/component: instance spec: replicas: selector:
matchLabels: template: serviceAccountName: containers: image: registry imagePullPolicy: IfNotPresent Always command: args: env: value: valueFrom:
configMapKeyRef: secretKeyRef: key: ports: containerPort: protocol: TCP resources: requests: limits: cpu: memory: livenessProbe: readinessProbe:
httpGet: path: port: initialDelaySeconds: volumeMounts: mountPath: readOnly: true volumes: configMap: secret: secretName: persistentVolumeClaim: data:
Service ConfigMap Secret Ingress rules: verbs: get list watch create update patch delete resources: roleRef: subjects: ClusterRole binding rbac
authorization apiGroups: networking policy host: backend: service: operator controller config: description: type: object properties: string format:
default: items: required: version: status: conditions: reason: message: the and for with this that from will not are on in of to is
`.toLowerCase()

let counts: Map<string, number> | undefined

/** By three characters, how often they stand in what manifests are written in. */
function ordinaryCounts(): Map<string, number> {
  if (counts !== undefined) return counts
  counts = new Map()
  for (let index = 0; index < ordinary.length - 2; index++) {
    const three = ordinary.slice(index, index + 3)
    counts.set(three, (counts.get(three) ?? 0) + 1)
  }
  return counts
}

/** Which three characters of the first eight are looked for: where the first begin that manifests do not have everywhere, or have least. */
function anchorOf(word: string): number {
  const counts = ordinaryCounts()
  const last = Math.min(word.length, 8) - 3
  let best = 0
  let least = Number.POSITIVE_INFINITY
  for (let offset = 0; offset <= last; offset++) {
    const count = counts.get(word.slice(offset, offset + 3)) ?? 0
    if (count === 0) return offset
    if (count < least) [best, least] = [offset, count]
  }
  return best
}

/** The numbers of the three characters that a word begins with: of a shorter one, with whatever stands behind it. */
function numbersOf(word: string): ReadonlySet<number> {
  const [start] = startOf(word, 0)
  if (word.length > 2) return new Set([numberOf(start)])
  return new Set(Array.from({ length: 256 }, (_, code) => numberOf(start | (code << 16) | fold)))
}
