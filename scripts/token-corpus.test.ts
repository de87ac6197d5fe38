import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { drawCases, drawPlaceholderCases, plantIn } from './token-corpus/cases.ts'
import { openDraw } from './token-corpus/draw.ts'
import { families } from './token-corpus/families/all.ts'
import { inspectCases, inspectLines, outcomeOf, ownWords } from './token-corpus/inspect-cases.ts'
import { noiseFiles } from './token-corpus/noise.ts'
import { placeholders, unheardOf } from './token-corpus/placeholders.ts'
import { flipped, scrambled } from './token-corpus/spoil.ts'

const seed = process.env.SEED ?? randomBytes(6).toString('hex')
const everything = process.env.CORPUS === 'all'
const count = everything ? Number.POSITIVE_INFINITY : Number(process.env.CORPUS ?? 2500)
const minutes = 60_000

/** Misses that no reader of the file could avoid, by family and place, each with its reason. Nothing else may be missed beyond one in a thousand. */
const impossible: Readonly<Record<string, string>> = {}

process.stdout.write(`token corpus: SEED=${seed}\n`)

test(
  `tokens are found, on their lines, as errors, named and proven (SEED=${seed})`,
  async () => {
    const inspected = (await inspectCases(drawCases(seed, count))).map((one) => ({ ...one, outcome: outcomeOf(one) }))
    const missed = inspected.filter(
      ({ outcome, about }) => outcome !== 'found' && impossible[`${about.family.id} in ${about.place}`] === undefined,
    )
    const list = missed.map(({ outcome, about }) => `${outcome}: ${about.family.id} in ${about.place} (${about.style})`)
    process.stdout.write(
      `token corpus: ${inspected.length - missed.length} of ${inspected.length} tokens found\n${list.map((line) => `  ${line}\n`).join('')}`,
    )
    expect(list.length, list.join('\n')).toBeLessThanOrEqual(inspected.length / 1000)
  },
  30 * minutes,
)

test(
  `what people write where a token would stand is no error and no warning (SEED=${seed})`,
  async () => {
    const inspected = await inspectCases(drawPlaceholderCases(seed, count))
    const alarms = inspected.flatMap(({ about, findings }) =>
      findings
        .filter(({ severity }) => severity !== 'notice')
        .map(
          (finding) => `${finding.severity} ${finding.rule}: ${about.placeholder} in ${about.place} (${about.style}): ${ownWords(finding)}`,
        ),
    )
    process.stdout.write(`token corpus: ${alarms.length} alarms at ${inspected.length} placeholders\n`)
    expect(alarms).toEqual([])
  },
  30 * minutes,
)

test(
  `lines without a token raise no error (SEED=${seed})`,
  async () => {
    const [lines, atOnce] = [everything ? 1_000_000 : 100_000, 100_000]
    const alarms: string[] = []
    for (let from = 0; from < lines; from += atOnce)
      alarms.push(...(await inspectLines(noiseFiles(openDraw(`${seed}/noise/${from}`), atOnce))))
    process.stdout.write(`token corpus: ${alarms.length} alarms at ${lines} lines without a token\n`)
    expect(alarms).toEqual([])
  },
  30 * minutes,
)

describe('proofs', () => {
  const spoiling = (id: string, spoil: (value: string) => string) => {
    const family = families.find((one) => one.id === id)
    if (family === undefined) throw new Error(`${id} is no family`)
    const draw = openDraw(`${seed}/proof/${id}`)
    const token = family.make(draw)
    return [
      plantIn(draw, family, token, 'secret-stringData'),
      plantIn(draw, family, { ...token, value: spoil(token.value) }, 'secret-stringData'),
    ] as const
  }
  const confirmations = async (ids: readonly string[], spoil: (id: string) => (value: string) => string) => {
    const pairs = ids.map((id) => spoiling(id, spoil(id)))
    const [sound, spoilt] = [await inspectCases(pairs.map(([one]) => one)), await inspectCases(pairs.map(([, other]) => other))]
    const confirmed = (list: typeof sound) =>
      list.filter(({ findings }) => findings.some((finding) => finding.case === 'confirmed')).map(({ about }) => about.family.id)
    return { sound: confirmed(sound), spoilt: confirmed(spoilt) }
  }
  const proven = (proof: 'checksum' | 'structure') =>
    families.filter((family) => family.proof === proof && !family.lowered).map(({ id }) => id)
  const familyOf = (id: string) => families.find((family) => family.id === id) ?? expect.fail(`${id} is no family`)

  test(`one flipped character loses the proof of a checksum (SEED=${seed})`, async () => {
    const ids = proven('checksum')
    const { sound, spoilt } = await confirmations(ids, (id) => (value) => flipped(openDraw(`${seed}/flip/${id}`), familyOf(id), value))
    expect(sound).toEqual(ids)
    expect(spoilt).toEqual([])
  })

  test(`a payload that decodes to nothing proves nothing (SEED=${seed})`, async () => {
    const ids = proven('structure')
    const { sound, spoilt } = await confirmations(ids, (id) => (value) => scrambled(openDraw(`${seed}/scramble/${id}`), value))
    expect(sound).toEqual(ids)
    expect(spoilt).toEqual([])
  })
})

describe('the corpus itself', () => {
  const here = fileURLToPath(new URL('./token-corpus/', import.meta.url))
  const source = (folder: string) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
      .map((entry) => [entry.name, readFileSync(join(entry.parentPath, entry.name), 'utf8')] as const)

  test('covers at least 120 families and 60 kinds of placeholders', () => {
    expect(new Set(families.map(({ id }) => id)).size).toBe(families.length)
    expect(families.length).toBeGreaterThanOrEqual(120)
    expect(new Set(placeholders.map(({ id }) => id)).size).toBe(placeholders.length)
    expect(placeholders.length).toBeGreaterThanOrEqual(60)
  })

  test('knows nothing of src but how it is run', () => {
    const importing = source(here).filter(([name, text]) => name !== 'inspect-cases.ts' && /from '[^']*src\//.test(text))
    expect(importing.map(([name]) => name)).toEqual([])
    expect(readFileSync(join(here, 'inspect-cases.ts'), 'utf8')).not.toMatch(/src\/tokens/)
  })

  test('holds at least ten forms of placeholders that occur nowhere in src', () => {
    const all = source(fileURLToPath(new URL('../src/', import.meta.url))).map(([, text]) => text.toLowerCase())
    expect(unheardOf.filter((form) => all.some((text) => text.includes(form)))).toEqual([])
    expect(unheardOf.length).toBeGreaterThanOrEqual(10)
  })

  test('is the same again with the same seed', () => {
    const seen = (from: string) => drawCases(from, 40).map(({ files, expected }) => ({ files, expected }))
    const seeded = (from: string) => seen(from).filter(({ files }) => !JSON.stringify(files).includes('KEY-----'))
    expect(seeded('again')).toEqual(seeded('again'))
  })
})
