import fc from 'fast-check'
import { expect, test } from 'vitest'
import { defaultLimits } from '../plan/asks.ts'
import type { RunResult } from '../run.ts'
import { writeRandomly } from '../testing/random-manifest.ts'
import { drawFrom, plantMistake } from '../testing/random-mistake.ts'
import { readYaml } from '../yaml/read-yaml.ts'
import { mendFiles } from './testing.ts'

const runs = 60

/** What the documents of a text mean, in any order of fields. */
const meaning = (text: string) => readYaml(text, defaultLimits).documents.map(({ value }) => value)
const comments = (text: string) => (text.match(/note \d+/g) ?? []).sort()
const told = ({ report }: RunResult) => report.findings.map(({ rule, place }) => `${rule} ${place.file} ${place.document} ${place.pointer}`)

test('whatever the layout, a fix makes of a wrong object just the right one, and of everything else the same', async () => {
  let [mended, all] = [0, 0]
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: 2 ** 30 }), async (seed) => {
      const { rule, right, wrong } = plantMistake(drawFrom(seed))
      const [broken, whole] = [writeRandomly(wrong, drawFrom(seed + 1)), writeRandomly(right, drawFrom(seed + 1))]
      const { files, left } = await mendFiles({ 'a.yaml': broken })
      const fixed = files['a.yaml'] ?? ''
      all += 1
      const again = await mendFiles({ 'a.yaml': fixed })
      expect(again.files['a.yaml']).toBe(fixed)
      if (fixed === broken) {
        expect(left.report.findings.map((finding) => finding.rule)).toContain(rule)
        return
      }
      mended += 1
      expect(meaning(fixed)).toEqual(meaning(whole))
      expect(comments(fixed)).toEqual(comments(broken))
      expect(told(left)).toEqual(told((await mendFiles({ 'a.yaml': whole })).left))
      expect(fixed.includes('\r\n') ? fixed.replaceAll('\r\n', '').includes('\n') : false).toBe(false)
      expect(/[\r\n]$/.test(fixed)).toBe(/[\r\n]$/.test(broken))
    }),
    { numRuns: runs },
  )
  // What cannot be written without losing a comment stays for a person: that is the exception.
  expect(mended / all).toBeGreaterThan(0.8)
}, 120_000)
