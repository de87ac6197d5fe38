import { expect, test } from 'vitest'
import { author, changedFile, nothingPosted, patchOf } from '../../review/testing.ts'
import { memoryTree } from '../../testing/memory-tree.ts'
import { placeOf, sampleFinding, sampleReport, spanOf } from '../../testing/sample-report.ts'
import { openPlanner, type Planning } from './review-planner.ts'

const head = Array.from({ length: 30 }, (_one, index) => `line ${index + 1}`)
const merged = [...Array.from({ length: 40 }, (_one, index) => `above ${index}`), ...head]
const bytes = (lines: readonly string[]) => Buffer.from(`${lines.join('\n')}\n`)
const finding = sampleFinding({ place: placeOf('a.yaml'), span: spanOf(52, 1, 4) })

function planning(blob: Planning['port']['blob'], here: ReadonlyMap<string, Uint8Array> = new Map()): Planning {
  return {
    report: sampleReport({ findings: [finding] }),
    options: { blobs: { head: 'https://github.com/octo/repo/blob/merge' } },
    told: [finding],
    checked: {
      trees: { after: memoryTree({ 'a.yaml': bytes(merged).toString() }), names: { after: 'merge' } },
      changed: new Set(['a.yaml']),
    },
    event: {
      kind: 'pull-request',
      event: 'pull_request',
      serverUrl: 'https://github.com',
      repository: 'octo/repo',
      commit: 'c'.repeat(40),
      number: 1,
      base: { ref: 'main', commit: 'b'.repeat(40) },
      head: { commit: author.head },
    },
    author,
    commenting: 'auto',
    most: 30,
    page: undefined,
    objects: {
      async *read(ids) {
        for (const id of ids) {
          const found = here.get(id)
          yield found === undefined ? { id, missing: 'not-found' as const } : { id, bytes: found }
        }
      },
    },
    port: { files: async () => [changedFile('a.yaml', patchOf(10, 20))], blob },
  }
}

test.each<[string, Planning]>([
  ['that git has here', planning(() => Promise.reject(new Error('not asked')), new Map([['1'.repeat(40), bytes(head)]]))],
  ['that only GitHub has', planning(async () => bytes(head))],
])("lines of the merge are told at those of the head's content, %s, and linked there", async (_where, one) => {
  const planner = openPlanner(one)
  const plan = await planner.threads(nothingPosted)
  expect(plan.review).toMatchObject([{ comment: { path: 'a.yaml', line: 12, side: 'RIGHT' } }])
  const { create } = planner.summary(nothingPosted, new Set())
  expect(create).toContain(`https://github.com/octo/repo/blob/${author.head}/a.yaml#L12`)
})

test("where the head's content cannot be had, the file is what is commented on", async () => {
  const plan = await openPlanner(planning(() => Promise.reject(new Error('gone')))).threads(nothingPosted)
  expect([plan.review, plan.files.length]).toEqual([[], 1])
})
