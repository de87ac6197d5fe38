import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { postReview } from '../publish/post-review.ts'
import { memoryPull } from '../testing/memory-pull.ts'
import { placeOf, sampleFinding, sampleGap, spanOf } from '../testing/sample-report.ts'
import type { Finding } from '../types/finding.ts'
import { text } from '../types/text.ts'
import { readMarker, writeMarker } from './marker.ts'
import type { Posted, PostedThread } from './posted.ts'
import { author, changedFile, diffOf, nothingPosted, patchOf, plannerOf } from './testing.ts'

const diff = diffOf([changedFile('a.yaml', patchOf(10, 50))])
const number = (value: number) => value.toString(16).padStart(32, '0')
const found = (id: number, line: number, more: Partial<Finding> = {}) =>
  sampleFinding({ fingerprint: number(id), place: placeOf('a.yaml', '/x'), span: spanOf(line, 1, 4), ...more })

/** What one run leaves behind, looked at by the next. */
async function runOn(state: Posted, findings: readonly Finding[], more: Partial<Parameters<typeof plannerOf>[0]> = {}) {
  const pull = memoryPull(state)
  const result = await postReview(pull, plannerOf({ findings, diff, ...more }), more.author ?? author)
  return { pull, result, state: pull.state, changes: pull.changes }
}

const change = (state: Posted, map: (thread: PostedThread) => Partial<PostedThread>): Posted => ({
  ...state,
  threads: state.threads.map((thread) => ({ ...thread, ...map(thread) })),
})

async function posted(findings: readonly Finding[], map: (thread: PostedThread) => Partial<PostedThread> = () => ({})): Promise<Posted> {
  return change((await runOn(nothingPosted, findings)).state, map)
}

const markerOf = ({ first }: PostedThread) => readMarker(first.body)
const hidden = (thread: PostedThread) => ({ first: { ...thread.first, hidden: true } })

describe('a finding that is still there', () => {
  test('keeps its comment, and a second run writes nothing', async () => {
    const first = await runOn(nothingPosted, [found(1, 12), found(2, 14)])
    expect(first.changes).toEqual(['review a.yaml:12 a.yaml:14', 'comment'])
    expect((await runOn(first.state, [found(1, 12), found(2, 14)])).changes).toEqual([])
  })

  test('that says something else is edited where it stands', async () => {
    const state = await posted([found(1, 12)])
    const { changes, state: after } = await runOn(state, [found(1, 12, { help: text`Do something else.` })])
    expect(changes).toEqual([`edit ${state.threads[0]?.first.id}`])
    expect(after.threads[0]?.first.body).toContain('Do something else.')
  })

  test.each<[string, Partial<PostedThread>]>([
    ['has moved', {}],
    ['is outdated', { outdated: true }],
  ])('that %s is said anew on its line, and the old comment goes', async (_how, thread) => {
    const state = await posted([found(1, 12)], () => thread)
    const { changes, state: after } = await runOn(state, [found(1, 40)])
    expect(changes.slice(0, 2)).toEqual(['review a.yaml:40', `remove ${state.threads[0]?.first.id}`])
    expect(after.threads).toMatchObject([{ line: 40 }])
  })

  test('that has moved stays where people have answered', async () => {
    const state = await posted([found(1, 12)], () => ({ answered: true }))
    expect((await runOn(state, [found(1, 40)])).changes).toEqual([])
  })

  test('and is a credential is edited in place, wherever it has moved', async () => {
    const token = { rule: 'plaintext-token' }
    const state = await posted([found(1, 12, token)], () => ({ outdated: true }))
    const moved = await runOn(state, [found(1, 40, token)])
    expect(moved.changes[0]).toBe(`edit ${state.threads[0]?.first.id}`)
    expect(moved.state.threads[0]?.first.body).toContain('At [`a.yaml:40`]')
    expect((await runOn(moved.state, [found(1, 40, token)])).changes).toEqual([])
  })

  test.each<[string, (thread: PostedThread) => Partial<PostedThread>]>([
    ['resolved', () => ({ resolved: true })],
    ['hidden', hidden],
  ])('that people have %s is left alone and not said again, and its summary stands', async (_how, map) => {
    const state = await posted([found(1, 12)], map)
    expect(
      (await runOn(state, [found(1, 40, { message: text`Anything else.` })])).changes.filter((one) => !one.includes('comment')),
    ).toEqual([])
  })
})

describe('a comment that a person has deleted', () => {
  const without = (state: Posted, path = 'a.yaml'): Posted => ({ ...state, threads: state.threads.filter((one) => one.path !== path) })

  test('is not said there again, and the summary tells it, once', async () => {
    const some = [found(1, 12), found(2, 14, { place: placeOf('b.yaml', '/x') })]
    const wide = { diff: diffOf([changedFile('a.yaml', patchOf(10, 50)), changedFile('b.yaml', patchOf(10, 50))]) }
    const first = await runOn(nothingPosted, some, wide)
    const second = await runOn(without(first.state), some, wide)
    expect(second.changes).toEqual([`edit comment ${first.state.comments[0]?.id}`])
    expect(second.state.comments[0]?.body).toMatch(
      /2 errors[\s\S]*1 comment at its place[\s\S]*Without a comment of its own:\n+- [^\n]*`a\.yaml:12`/,
    )
    expect((await runOn(second.state, some, wide)).changes).toEqual([])
    // Nor after another push that moves it.
    const moved = [found(1, 30), some[1] ?? found(2, 14)]
    expect((await runOn(second.state, moved, wide)).changes).toEqual([`edit comment ${first.state.comments[0]?.id}`])
  })

  test('is said anew once it was fixed and comes back', async () => {
    const state = without(await posted([found(1, 12)]))
    const told = await runOn(state, [found(1, 12)])
    const fixed = await runOn(told.state, [])
    expect((await runOn(fixed.state, [found(1, 12)])).changes).toEqual(['review a.yaml:12', expect.stringContaining('edit comment')])
  })

  test('is not said anew after a run that could not look at all', async () => {
    const state = without(await posted([found(1, 12)]))
    const half = await runOn(state, [], { report: { outcome: 'incomplete', gaps: [sampleGap('time-limit')] } })
    expect((await runOn(half.state, [found(1, 12)])).changes).toEqual([expect.stringMatching(/^edit comment/)])
  })

  test('is said anew where the summary is gone as well: nothing tells that it ever was', async () => {
    const state = { ...without(await posted([found(1, 12)])), comments: [] }
    expect((await runOn(state, [found(1, 12)])).changes).toEqual(['review a.yaml:12', 'comment'])
  })

  test('is not one that went with its line, which is said anew when it is in the diff again', async () => {
    const first = await runOn(nothingPosted, [found(1, 12)])
    const off = await runOn(first.state, [found(1, 12)], { diff: diffOf([]) })
    expect(off.changes).toEqual([
      `remove ${first.state.threads[0]?.first.id}`,
      expect.stringMatching(/^hide/),
      expect.stringMatching(/^edit comment/),
    ])
    expect((await runOn(off.state, [found(1, 12)])).changes).toEqual(['review a.yaml:12', expect.stringMatching(/^edit comment/)])
  })

  test('takes no place from the others, and another job remembers nothing of it', async () => {
    const state = without(await posted([found(1, 12)]))
    const other = { ...author, owner: 'fedcba543210' }
    expect((await runOn(state, [found(1, 12)], { author: other })).changes).toEqual(['review a.yaml:12', 'comment'])
    expect((await runOn(state, [found(1, 12), found(2, 14)])).changes[0]).toBe('review a.yaml:14')
  })
})

describe('a finding that is gone', () => {
  test('takes its comment with it, and the summary ends with an all-clear', async () => {
    const state = await posted([found(1, 12)])
    const { changes, state: after } = await runOn(state, [])
    expect(changes).toEqual([
      `remove ${state.threads[0]?.first.id}`,
      `hide ${state.reviews[0]?.node} OUTDATED`,
      `edit comment ${state.comments[0]?.id}`,
    ])
    expect(after.comments[0]?.body).toContain('**All clear:**')
    expect((await runOn(after, [])).changes).toEqual([])
  })

  test('is marked fixed and minimised where people have answered, once', async () => {
    const state = await posted([found(1, 12)], () => ({ answered: true }))
    const { changes, state: after } = await runOn(state, [])
    expect(changes.slice(0, 2)).toEqual([`edit ${state.threads[0]?.first.id}`, `hide ${state.threads[0]?.first.node} RESOLVED`])
    expect(after.threads[0]?.first.body).toContain('**Fixed** as of `aaaaaaa`.')
    expect(after.threads[0]?.first.body).toContain('`db-logins`')
    expect((await runOn(after, [])).changes).toEqual([])
  })

  test('and was a credential is told to be still in history, once, and never deleted', async () => {
    const state = await posted([found(1, 12, { rule: 'plaintext-token' })])
    const gone = await runOn(state, [])
    expect(gone.changes[0]).toBe(`edit ${state.threads[0]?.first.id}`)
    expect(gone.state.threads[0]?.first.body).toContain('**Still in history: rotate it.**')
    expect((await runOn(gone.state, [])).changes).toEqual([])
    const back = await runOn(gone.state, [found(1, 12, { rule: 'plaintext-token' })])
    expect(back.changes[0]).toBe(`edit ${state.threads[0]?.first.id}`)
    expect(back.state.threads[0]?.first.body).not.toContain('Still in history')
  })

  test.each<[string, (thread: PostedThread) => Partial<PostedThread>]>([
    ['resolved', () => ({ resolved: true })],
    ['hidden', hidden],
  ])('is left alone where people have %s it', async (_how, map) => {
    const state = await posted([found(1, 12)], map)
    expect((await runOn(state, [])).changes).toEqual([`edit comment ${state.comments[0]?.id}`])
  })

  test('may only not have been looked at: then nothing is taken away', async () => {
    const state = await posted([found(1, 12)])
    expect((await runOn(state, [], { unsure: (path) => path === 'a.yaml' })).state.threads).toHaveLength(1)
  })

  test('and comes back after it was closed is said anew', async () => {
    const state = await posted([found(1, 12)], () => ({ answered: true }))
    const closed = await runOn(state, [])
    const back = await runOn(closed.state, [found(1, 12)])
    expect(back.changes[0]).toBe('review a.yaml:12')
    expect((await runOn(back.state, [found(1, 12)])).changes).toEqual([])
  })

  test('but only excused or known by now says so where people have answered', async () => {
    const state = await posted([found(1, 12)], () => ({ answered: true }))
    const { state: after } = await runOn(state, [found(1, 12, { status: 'existing' })])
    expect(after.threads[0]?.first.body).toContain('**Settled** as of')
    const token = await posted([found(1, 12, { rule: 'plaintext-token' })])
    expect((await runOn(token, [found(1, 12, { rule: 'plaintext-token', status: 'existing' })])).state.threads).toEqual(token.threads)
  })
})

describe('a proven fix', () => {
  const edit = (line: number) => ({ path: 'a.yaml', span: { line, column: 1, endLine: line, endColumn: 5 }, text: 'word' })
  const object = { apiVersion: 'v1', group: '', kind: 'ConfigMap', namespace: '', name: 'a' }
  const deletion = { place: placeOf('a.yaml'), span: spanOf(8, 1, 1), side: 'base' as const, message: text`It was here.` }
  const withEdit = (line: number, from: number, more: Partial<Finding> = {}) => found(1, line, { edits: [edit(from)], object, ...more })

  test.each<[string, Finding, string]>([
    ['on its own line', withEdit(12, 12), 'review a.yaml:12'],
    ['on lines below its own', withEdit(12, 20), 'review a.yaml:20'],
    ['of a finding outside the diff', withEdit(150, 20), 'review a.yaml:20'],
    ['of what the change takes away', withEdit(150, 20, { related: [deletion] }), 'review a.yaml:20'],
    ['that lies outside the diff is not offered', withEdit(12, 150), 'review a.yaml:12'],
  ])('%s is offered where it applies, and a second run writes nothing', async (_where, finding, expected) => {
    const { changes, state } = await runOn(nothingPosted, [finding])
    expect(changes[0]).toBe(expected)
    expect(state.threads[0]?.first.body.includes('```suggestion\nword ')).toBe(
      !expected.endsWith(':12') || finding.edits?.[0]?.span.line === 12,
    )
    expect((await runOn(state, [finding])).changes).toEqual([])
  })

  test('that comes or goes changes the comment', async () => {
    const { state } = await runOn(nothingPosted, [found(1, 12, { object })])
    const offered = await runOn(state, [withEdit(12, 12)])
    expect(offered.changes).toEqual([`edit ${state.threads[0]?.first.id}`])
    expect((await runOn(offered.state, [found(1, 12, { object })])).changes).toEqual([`edit ${state.threads[0]?.first.id}`])
  })
})

describe('what others wrote', () => {
  const forged = writeMarker({ kind: 'finding', ...author, digest: 'x', rule: 'r', fingerprint: number(1) })
  const thread = (more: Partial<PostedThread['first']>): PostedThread => ({
    path: 'a.yaml',
    line: 12,
    side: 'RIGHT',
    wholeFile: false,
    resolved: false,
    outdated: false,
    answered: false,
    first: { id: 1, node: 'N1', body: `${forged}\nHello`, own: true, hidden: false, ...more },
  })
  const other = writeMarker({ kind: 'finding', ...author, owner: 'another', digest: 'x', rule: 'r', fingerprint: number(1) })

  test.each<[string, PostedThread]>([
    ['a copied marker', thread({ own: false })],
    ['our identity without a marker', thread({ body: 'Hello' })],
    ['a marker that does not open the body', thread({ body: `Hello ${forged}` })],
    ['another job', thread({ body: `${other}\nHello` })],
    ['a broken marker', thread({ body: '<!-- kubelatch:1 e30 -->' })],
  ])('by %s is never touched', async (_by, foreign) => {
    const { changes, state } = await runOn({ ...nothingPosted, threads: [foreign], comments: [foreign.first] }, [])
    expect(changes).toEqual([])
    expect((await runOn(state, [found(1, 12)])).changes).toEqual(['review a.yaml:12', 'comment'])
  })
})

describe('duplicates', () => {
  test('of a comment and of the summary are collapsed into the oldest', async () => {
    const one = await posted([found(1, 12)])
    const two = await posted([found(1, 12)], (thread) => ({ first: { ...thread.first, id: 77, node: 'N77' } }))
    const state = {
      ...one,
      reviews: [],
      threads: [...two.threads, ...one.threads],
      comments: [...one.comments, { ...(one.comments[0] as Posted['comments'][number]), id: 99_999 }],
    }
    const { changes, state: after } = await runOn(state, [found(1, 12)])
    expect(changes).toEqual([`remove ${one.threads[0]?.first.id}`, 'remove comment 99999'])
    expect((await runOn(after, [found(1, 12)])).changes).toEqual([])
  })
})

describe('an older run', () => {
  const older = { ...author, run: { id: 4, attempt: 9 } }
  test('than the one that wrote last writes nothing', async () => {
    const state = await posted([found(1, 12)])
    const { result, changes } = await runOn(state, [], { author: older })
    expect([result, changes]).toEqual([{ stale: 'newer-run', changes: 0 }, []])
  })
  test('of an older push writes nothing', async () => {
    const { result, changes } = await runOn({ ...nothingPosted, head: 'b'.repeat(40) }, [found(1, 12)])
    expect([result, changes]).toEqual([{ stale: 'newer-push', changes: 0 }, []])
  })
  test('stops in the middle when a push comes', async () => {
    const state = await posted(Array.from({ length: 20 }, (_one, index) => found(index + 1, 12)))
    const pull = memoryPull(state)
    pull.head = async () => 'b'.repeat(40)
    const result = await postReview(pull, plannerOf({ findings: [], diff }), author)
    expect(result.stale).toBe('newer-push')
    expect(pull.changes).toHaveLength(10)
  })
  test('of a closed pull request writes nothing', async () => {
    expect((await runOn({ ...nothingPosted, open: false }, [found(1, 12)])).result).toEqual({ stale: 'closed', changes: 0 })
  })
})

test('300 findings: 30 comments in one review, worst first, and one summary that has the rest', async () => {
  const findings = Array.from({ length: 300 }, (_one, index) =>
    found(index + 1, 10 + (index % 40), { severity: index < 290 ? 'warning' : 'error', rule: `rule-${index}` }),
  )
  const { changes, state } = await runOn(nothingPosted, findings)
  expect(changes).toHaveLength(2)
  expect(state.threads).toHaveLength(30)
  expect(state.threads.filter(({ first }) => first.body.includes('Kubelatch error'))).toHaveLength(10)
  expect(state.comments).toHaveLength(1)
  const told = new Set(state.threads.map((thread) => markerOf(thread)?.rule))
  const summary = state.comments[0]?.body ?? ''
  const listed = findings.filter(({ rule }) => !told.has(rule) && summary.includes(`\`${rule}\``)).length
  expect(listed).toBeGreaterThan(150)
  expect(summary).toContain(`**${270 - listed} more findings** do not fit here.`)
  expect((await runOn(state, findings)).changes).toEqual([])
})

test('worse findings of a later push get comments beside those that hold all 30, up to 50 in all', async () => {
  const some = (from: number, severity: Finding['severity']) =>
    Array.from({ length: 40 }, (_one, index) => found(from + index, 10 + index, { severity }))
  const first = await runOn(nothingPosted, some(1, 'warning'))
  expect(first.state.threads).toHaveLength(30)
  const both = [...some(1, 'warning'), ...some(101, 'error')]
  const second = await runOn(first.state, both)
  expect(second.state.threads).toHaveLength(50)
  expect((await runOn(second.state, both)).changes).toEqual([])
  const third = await runOn(second.state, some(101, 'error'))
  expect(third.state.threads).toHaveLength(30)
  expect((await runOn(third.state, some(101, 'error'))).changes).toEqual([])
})

test('notices make no conversation, and nothing to say makes no comment', async () => {
  const { changes, state } = await runOn(nothingPosted, [found(1, 12, { severity: 'notice' })])
  expect(changes).toEqual(['comment'])
  expect(state.comments[0]?.body).toContain('**notice** `dangling-reference`')
  expect((await runOn(nothingPosted, [])).changes).toEqual([])
  expect((await runOn(nothingPosted, [], { commenting: 'always' })).changes).toEqual(['comment'])
})

/** Half of them are about credentials. */
const ruleOf = (id: number) => (id % 2 === 0 ? 'plaintext-token' : 'dangling-reference')

const findings = fc.uniqueArray(
  fc.record({
    id: fc.integer({ min: 1, max: 12 }),
    line: fc.integer({ min: 1, max: 70 }),
    file: fc.constantFrom('a.yaml', 'b.yaml', 'elsewhere.yaml'),
    severity: fc.constantFrom('error' as const, 'warning' as const, 'notice' as const),
    status: fc.constantFrom('new' as const, 'existing' as const, 'exempt' as const),
    side: fc.constantFrom('head' as const, 'head' as const, 'base' as const),
  }),
  { selector: ({ id }) => id, maxLength: 12 },
)
const threads = fc.array(
  fc.record({
    id: fc.integer({ min: 1, max: 14 }),
    path: fc.constantFrom('a.yaml', 'b.yaml'),
    line: fc.integer({ min: 1, max: 70 }),
    owner: fc.constantFrom(author.owner, author.owner, 'another'),
    own: fc.constantFrom(true, true, false),
    done: fc.constantFrom(undefined, undefined, 'settled' as const, 'history' as const, 'duplicate' as const),
    hidden: fc.boolean(),
    resolved: fc.boolean(),
    outdated: fc.boolean(),
    answered: fc.boolean(),
    wholeFile: fc.boolean(),
  }),
  { maxLength: 16 },
)

/** What a summary of ours may remember. */
const said = fc.uniqueArray(fc.integer({ min: 1, max: 14 }), { maxLength: 6 })

test('whatever was posted before, a second run writes nothing, and nothing is touched that must not be', async () => {
  const wide = diffOf([changedFile('a.yaml', patchOf(10, 50)), changedFile('b.yaml')])
  await fc.assert(
    fc.asyncProperty(findings, threads, said, async (some, before, remembered) => {
      const list = some.map(({ id, file, line, ...more }) => found(id, line, { ...more, rule: ruleOf(id), place: placeOf(file, '/x') }))
      const posted = before.map(({ id, owner, done, own, hidden: isHidden, line, wholeFile, ...more }, index): PostedThread => {
        const rule = ruleOf(id)
        const closed = { ...(rule === 'plaintext-token' ? { token: true as const } : {}), ...(done === undefined ? {} : { done }) }
        const body = writeMarker({ kind: 'finding', ...author, owner, digest: 'x', rule, fingerprint: number(id), ...closed })
        const first = { id: index + 1, node: `N${index + 1}`, body: `${body}\nHello`, own, hidden: isHidden }
        return { ...more, wholeFile, ...(wholeFile ? {} : { line }), side: 'RIGHT', first }
      })
      const summary = writeMarker({ kind: 'summary', ...author, digest: 'x', said: remembered.map((id) => number(id).slice(-12)) })
      const comments = [{ id: 900, node: 'N900', body: summary, own: true, hidden: false }]
      const state = { ...nothingPosted, threads: posted, comments: remembered.length === 0 ? [] : comments }
      const run = await runOn(state, list, { diff: wide })
      expect((await runOn(run.state, list, { diff: wide })).changes).toEqual([])
      const left = new Map(run.state.threads.map((thread) => [thread.first.id, thread]))
      posted.forEach((thread, index) => {
        const { id, own, owner, hidden: wasHidden } = before[index] as (typeof before)[number]
        const now = left.get(thread.first.id)
        if (!own || owner !== author.owner || wasHidden || thread.resolved) expect(now).toEqual(thread)
        if (thread.answered || id % 2 === 0) expect(now).toBeDefined()
      })
      expect(run.changes.filter((one) => one.startsWith('review')).length).toBeLessThanOrEqual(1)
    }),
    { numRuns: 300 },
  )
})
