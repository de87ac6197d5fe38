import { describe, expect, test } from 'vitest'
import { author, changedFile, diffOf, nothingPosted, patchOf, plannerOf } from '../review/testing.ts'
import { memoryPull } from '../testing/memory-pull.ts'
import { placeOf, sampleFinding, spanOf } from '../testing/sample-report.ts'
import type { Finding } from '../types/finding.ts'
import { text } from '../types/text.ts'
import { GithubRefusal, type RefusalKind } from './github-refusal.ts'
import { postReview } from './post-review.ts'

const diff = diffOf([changedFile('a.yaml', patchOf(10, 50)), changedFile('b.yaml')])
const finding = (line: number, more: Partial<Finding> = {}) =>
  sampleFinding({ fingerprint: String(line).padStart(32, '0'), place: placeOf('a.yaml'), span: spanOf(line, 1, 1), ...more })
const findings = [11, 12, 13, 14].map((line) => finding(line))
const refusal = (kind: RefusalKind) => new GithubRefusal(kind, text`GitHub answered`)

function stage(some: readonly Finding[] = findings) {
  const pull = memoryPull(nothingPosted)
  return { pull, post: () => postReview(pull, plannerOf({ findings: some, diff }), author) }
}

const ofLines = (...lines: readonly number[]) => `review ${lines.map((line) => `a.yaml:${line}`).join(' ')}`

describe('a review that GitHub does not take', () => {
  test('is halved until what is wrong stands alone, which is told about its file', async () => {
    const { pull, post } = stage()
    for (const when of [/a.yaml:13/, /a.yaml:13/, /a.yaml:13/]) pull.fail(when, refusal('rejected'))
    expect(await post()).toEqual({ changes: 4 })
    expect(pull.changes).toEqual([ofLines(11, 12), 'file a.yaml', ofLines(14), 'comment'])
    expect(pull.state.threads.find(({ wholeFile }) => wholeFile)?.first.body).toContain('At [`a.yaml:13`]')
    expect(await post()).toEqual({ changes: 0 })
  })

  test('nor about its file is told in the summary', async () => {
    const { pull, post } = stage([finding(13)])
    pull.fail(/review/, refusal('rejected'))
    pull.fail(/file/, refusal('rejected'))
    await post()
    expect(pull.changes).toEqual(['comment'])
    expect(pull.state.comments[0]?.body).toMatch(/\*\*error\*\* `dangling-reference` \[`a\.yaml:13`\]/)
  })

  test('leaves the comment that it would have replaced', async () => {
    const { pull, post } = stage([finding(13)])
    await post()
    pull.state = { ...pull.state, threads: pull.state.threads.map((thread) => ({ ...thread, line: 40 })) }
    pull.changes.length = 0
    pull.fail(/review/, refusal('rejected'))
    pull.fail(/file/, refusal('rejected'))
    await post()
    expect(pull.changes.filter((change) => change.startsWith('remove'))).toEqual([])
  })
})

describe('a review with more comments than GitHub takes', () => {
  test('comes in smaller ones', async () => {
    const { pull, post } = stage()
    pull.fail(/review/, refusal('crowded'))
    expect(await post()).not.toHaveProperty('refusal')
    expect(pull.changes).toEqual([ofLines(11, 12), ofLines(13, 14), 'comment'])
  })

  test('ends where not even one is taken, and the summary tells it', async () => {
    const { pull, post } = stage([finding(11)])
    pull.fail(/review/, refusal('crowded'))
    expect(await post()).toMatchObject({ changes: 1, refusal: { kind: 'crowded' } })
    expect(pull.changes).toEqual(['comment'])
  })
})

describe('an answer that never came', () => {
  test.each([
    ['and the review is there', true, [ofLines(11, 12, 13, 14), 'comment']],
    ['and it is not', false, [ofLines(11, 12, 13, 14), 'comment']],
  ])('%s: everything is said once', async (_how, worked, expected) => {
    const { pull, post } = stage()
    pull.fail(/review/, refusal('unreachable'), worked)
    expect(await post()).not.toHaveProperty('refusal')
    expect(pull.changes).toEqual(expected)
    expect(pull.state.threads).toHaveLength(4)
  })

  test('again and again ends with what was said', async () => {
    const { pull, post } = stage()
    for (let time = 0; time < 9; time += 1) pull.fail(/comment/, refusal('unreachable'))
    expect(await post()).toMatchObject({ changes: 1, refusal: { kind: 'unreachable' } })
    expect(pull.changes).toEqual([ofLines(11, 12, 13, 14)])
  })

  test('for the review alone leaves the summary, which tells everything', async () => {
    const { pull, post } = stage()
    for (let time = 0; time < 9; time += 1) pull.fail(/review/, refusal('unreachable'))
    expect(await post()).toMatchObject({ changes: 1, refusal: { kind: 'unreachable' } })
    expect(pull.changes).toEqual(['comment'])
    expect(pull.state.comments[0]?.body.match(/^- \*\*error\*\*/gm)).toHaveLength(4)
  })

  test('about the files of the pull request leaves the summary', async () => {
    const pull = memoryPull(nothingPosted)
    const planner = plannerOf({ findings, diff })
    const blind = { ...planner, threads: () => Promise.reject(refusal('unreachable')) }
    expect(await postReview(pull, blind, author)).toMatchObject({ changes: 1, refusal: { kind: 'unreachable' } })
    expect(pull.changes).toEqual(['comment'])
  })

  test('to the first question ends it at once', async () => {
    const { pull, post } = stage()
    pull.look = async () => {
      throw refusal('unreachable')
    }
    expect(await post()).toMatchObject({ changes: 0, refusal: { kind: 'unreachable' } })
  })
})

describe('a refusal', () => {
  test.each(['forbidden', 'missing', 'limited'] as const)('that is %s ends it, and what was said stays', async (kind) => {
    const { pull, post } = stage()
    pull.fail(/comment/, refusal(kind))
    expect(await post()).toMatchObject({ changes: 1, refusal: { kind } })
    expect(pull.state.threads).toHaveLength(4)
  })

  test('about a comment that is gone meanwhile is as good', async () => {
    const { pull, post } = stage()
    await post()
    const gone = plannerOf({ findings: [], diff })
    pull.fail(/remove/, refusal('missing'))
    expect(await postReview(pull, gone, author)).not.toHaveProperty('refusal')
  })

  test('that is none of GitHub is thrown on', async () => {
    const { pull, post } = stage()
    pull.look = async () => {
      throw new TypeError('a defect')
    }
    await expect(post()).rejects.toThrow('a defect')
  })
})

test('files have comments of their own, after the review', async () => {
  const { pull, post } = stage([finding(11), finding(3, { place: placeOf('b.yaml') })])
  await post()
  expect(pull.changes).toEqual([ofLines(11), 'file b.yaml', 'comment'])
})
