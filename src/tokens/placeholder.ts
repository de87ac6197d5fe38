import { drawnBits } from './drawn-bits.ts'
import { textIn } from './encoded-text.ts'
import { isPeriodic, isSequential } from './sequences.ts'
import { vocabulary } from './words.ts'

/**
 * What no random body holds: a given word of L letters stands in 34 random letters once in 26^L / (35 - L) bodies, all of these together
 * in fewer than one of 10,000.
 */
const neverRandom =
  /example|placehold|replace|changeme|change[-_.]me|dummy|redacted|yourtoken|your[-_.](?:api|token|key|secret|hf|own)|(?:token|key|secret)[-_.]?here|insert[-_.]|notreal|not[-_.]a[-_.]real|fakefake|testtest|xxxxxx|foobar|deadbeef|lorem|sample[-_.]|x{4,}$|\.\.\.|\*{3}/

/** Words too short to mean anything but between separators: `MY_KEY`, `to-do`. */
const shortWords: ReadonlySet<string> = new Set(
  'a an api any app aws bar baz big by cat do dot env foo for gcp get hex hf id in is it jwt key ldap me my no not ns of on or our own pat put pwd real sdk set sk ssh the tls tmp to tok url use usr var was xyz xx xxx yes you'.split(
    ' ',
  ),
)

/** What part of a body has to be runs, or words, for people to have written it. */
const mostly = 0.5
const mostlyWords = 0.4
const nearlyAll = 0.75

/**
 * Whether the random part of what has a token's form was written by people instead: `your_token_here`, `xxxxxxxx`, `1234abcd`, `REPLACE-ME`; in base64 too.
 * Of random bodies of 16 characters and more it takes fewer than one in 10,000 for (digits alone: one in 2,000) a placeholder.
 */
export function isPlaceholder(body: string): boolean {
  if (isFiller(body) || isWritten(body)) return true
  const inside = textIn(body)?.trim()
  return inside !== undefined && inside !== body && isPlaceholder(inside)
}

/** The same without what words tell: passwords hold words too. */
export function isFiller(body: string): boolean {
  return neverRandom.test(body.toLowerCase()) || isSequence(body) || isPeriodic(body)
}

/** The same without what only one given word in a body tells, which a passing checksum outweighs: runs, repetitions, words throughout. */
export function isWritten(body: string): boolean {
  return body === '' || isSequence(body) || isPeriodic(body) || wordCoverage(body) > mostlyWords || readsAsWritten(body)
}

/**
 * Whether letters follow one another as in words that nobody listed. The bound lies 4.4 standard deviations below the mean of random strings: one in 100,000
 * of them is below.
 */
function readsAsWritten(body: string): boolean {
  const { length } = body
  return length >= 12 && /[A-Za-z]{4}/.test(body) && drawnBits(body) < Math.min(0, 2 * length - 12.5 * Math.sqrt(length))
}

/** Whether runs make up most of a body, also behind doubled letters (`aAbBcC`) and where two are woven together (`a1b2c3d4`). */
function isSequence(body: string): boolean {
  const plain = body.replace(/[-_.~+/=:]/g, '')
  if (plain.length < 4) return false
  if (isSequential(plain, 4, mostly) || isSequential(plain, 3, nearlyAll)) return true
  const single = plain.replace(/(.)\1+/gi, '$1')
  if (single.length <= plain.length * 0.6 && isSequential(single, 3, mostly)) return true
  return plain.length >= 8 && isSequential(everySecond(plain, 0), 3, nearlyAll) && isSequential(everySecond(plain, 1), 3, nearlyAll)
}

function everySecond(text: string, from: number): string {
  let half = ''
  for (let index = from; index < text.length; index += 2) half += text.charAt(index)
  return half
}

/**
 * What part of a text is words, 0 to 1: of four letters and more wherever they stand, shorter ones where separators or a change of case
 * set them off. Separators count for nothing.
 */
export function wordCoverage(text: string): number {
  let total = 0
  let covered = 0
  for (const segment of text.split(/[^A-Za-z0-9]+/)) {
    total += segment.length
    covered += Math.max(coveredBy(segment), coveredByCamels(segment))
  }
  return total === 0 ? 0 : covered / total
}

/** The same of a segment in camel case, each of its words by itself. */
function coveredByCamels(segment: string): number {
  const camels = segment.match(/[A-Z]?[a-z0-9]+|[A-Z0-9]+(?![a-z])/g) ?? []
  return camels.length < 2 ? 0 : camels.reduce((sum, camel) => sum + coveredBy(camel), 0)
}

/** Letters of one segment that words cover, as many as can be without overlap. */
function coveredBy(segment: string): number {
  const { words, starts, longest } = vocabulary()
  const folded = segment.toLowerCase()
  if (shortWords.has(folded)) return folded.length
  const best = new Array<number>(folded.length + 1).fill(0)
  for (let start = 0; start < folded.length; start++) {
    const soFar = best[start] ?? 0
    if (soFar > (best[start + 1] ?? 0)) best[start + 1] = soFar
    if (!starts.has(folded.slice(start, start + 4))) continue
    for (let end = start + 4; end <= Math.min(folded.length, start + longest); end++) {
      if (words.has(folded.slice(start, end))) best[end] = Math.max(best[end] ?? 0, soFar + end - start)
    }
  }
  return best[folded.length] ?? 0
}
