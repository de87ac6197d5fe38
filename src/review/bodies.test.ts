import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sortFindings } from '../formats/sorted.ts'
import { hostileReport } from '../testing/hostile-report.ts'
import { hostileStrings } from '../testing/hostile-strings.ts'
import { placeOf, sampleFinding, sampleGap, sampleReport, spanOf } from '../testing/sample-report.ts'
import { withoutCode } from '../testing/without-code.ts'
import type { Finding, RunReport } from '../types/finding.ts'
import { text, untrusted } from '../types/text.ts'
import type { Anchor } from './anchors.ts'
import { planAudit } from './audit-issue.ts'
import { writeClosed, writeComment } from './comment-body.ts'
import { fitsBody, joinFitting } from './limits.ts'
import { sameLines } from './line-map.ts'
import { linkTo } from './links.ts'
import { readMarker } from './marker.ts'
import { type Overview, writeAllClear, writeSummary } from './summary-body.ts'
import { author, blobs } from './testing.ts'

const link = linkTo({ ...blobs, commits: 'https://github.com/octo/repo/blob' }, () => sameLines)
const line: Anchor = { on: 'line', path: 'a.yaml', side: 'RIGHT', line: 3 }
const page = 'https://github.com/octo/repo/actions/runs/5/attempts/1'
const visible = (body: string) => body.slice(body.indexOf('-->') + 4)

const edit = (path: string) => ({ path, span: spanOf(1, 1, 2), text: 'x' })

describe('a comment', () => {
  test('says what is wrong, what to do, where else to look, and the fix, in the words of a colleague', () => {
    const finding = sampleFinding({
      related: [{ place: placeOf('apps/secret.yaml'), span: spanOf(4, 1, 2), message: text`The nearest name is here.` }],
      versions: ['1.31', '1.34'],
    })
    const suggestion = { path: 'a.yaml', startLine: 3, line: 3, text: ['  name: db-login', '  x: ```'] }
    expect(visible(writeComment({ finding, anchor: line, suggestion }, link, author).body)).toMatchInlineSnapshot(`
      "The Secret \`db-logins\` does not exist in this unit: the Pod cannot start.

      **Fix:** Name an existing Secret, such as \`db-login\`.

      \`\`\`\`suggestion
        name: db-login
        x: \`\`\`
      \`\`\`\`

      See also:
      - [\`apps/secret.yaml:4\`](https://github.com/octo/repo/blob/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/apps/secret.yaml#L4): The nearest name is here.

      <sub>Kubelatch error · \`dangling-reference\` · \`Deployment shop/web\` · in Kubernetes \`1.31\`, \`1.34\`</sub>"
    `)
  })

  test('at the cause of a finding elsewhere says what the change does, and where it reaches', () => {
    const cause = {
      place: placeOf('a.yaml'),
      span: spanOf(3, 1, 2),
      side: 'base' as const,
      message: text`The key ${untrusted('db')} goes.`,
    }
    const finding = sampleFinding({ related: [cause] })
    expect(visible(writeComment({ finding, anchor: { ...line, cause } }, link, author).body)).toMatchInlineSnapshot(`
      "At [\`apps/shop/deployment.yaml:24\`](https://github.com/octo/repo/blob/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/apps/shop/deployment.yaml#L24): The Secret \`db-logins\` does not exist in this unit: the Pod cannot start.

      This line is why: The key \`db\` goes.

      **Fix:** Name an existing Secret, such as \`db-login\`.

      <sub>Kubelatch error · \`dangling-reference\` · \`Deployment shop/web\`</sub>"
    `)
  })

  test('about a file names the line, which the diff does not show', () => {
    const { body } = writeComment({ finding: sampleFinding(), anchor: { on: 'file', path: 'a.yaml' } }, link, author)
    expect(visible(body).split('\n')[0]).toBe(
      `At [\`apps/shop/deployment.yaml:24\`](${blobs.head}/apps/shop/deployment.yaml#L24): The Secret \`db-logins\` does not exist in this unit: the Pod cannot start.`,
    )
  })

  test.each<[string, Partial<Finding>, string | undefined, string]>([
    ['in several files', { edits: [edit('a.yaml'), edit('b.yaml')] }, 'main', '`kubelatch fix --base main` does that, in 2 files.'],
    ['far apart in one', { edits: [edit('a.yaml')] }, 'release/1.2', '`kubelatch fix --base release/1.2` does that.'],
    ['of a credential', { edits: [edit('a.yaml')], rule: 'plaintext-token' }, 'main', ''],
    ['into a branch that a shell would run', { edits: [edit('a.yaml')] }, 'main;id', ''],
    ['that is none', {}, 'main', ''],
  ])('about a proven fix %s names the command, which no suggestion can be', (_where, finding, base, expected) => {
    const { body } = writeComment({ finding: sampleFinding(finding), anchor: line, base }, link, author)
    expect(/^`kubelatch fix.*$/m.exec(body)?.[0] ?? '').toBe(expected)
    const clicked = { path: 'a.yaml', startLine: 1, line: 1, text: ['x'] }
    expect(writeComment({ finding: sampleFinding(finding), anchor: line, base, suggestion: clicked }, link, author).body).not.toContain(
      'kubelatch fix',
    )
  })

  test('has the same digest after another push, and another one for other words', () => {
    const digest = (finding: Finding, by = author) => writeComment({ finding, anchor: line }, link, by).digest
    const finding = sampleFinding()
    const later = { ...author, head: 'b'.repeat(40), run: { id: 99, attempt: 1 } }
    expect(digest({ ...finding, span: spanOf(90, 1, 1) }, later)).toBe(digest(finding))
    expect(digest({ ...finding, help: text`Else.` })).not.toBe(digest(finding))
  })

  test('that is closed keeps what it said, and no longer offers what it offered', () => {
    const suggestion = { path: 'a.yaml', startLine: 3, line: 3, text: ['a'] }
    const { body } = writeComment({ finding: sampleFinding(), anchor: line, suggestion }, link, author)
    const marker = readMarker(body)
    if (marker === undefined) throw new Error('no marker')
    const closed = writeClosed(body, marker, 'fixed', author)
    expect(readMarker(closed)).toMatchObject({ done: 'settled', fingerprint: marker.fingerprint })
    expect(closed).toContain('**Fixed** as of `aaaaaaa`.')
    expect(closed).toContain('`db-logins`')
    expect(closed).not.toContain('```suggestion')
  })
})

describe('the summary', () => {
  const overview = (report: RunReport, placed: readonly Finding[] = []): Overview => ({
    report,
    sorted: sortFindings(report, {}),
    placed: new Set(placed),
    link,
    options: {},
    page,
  })

  test('tells the verdict, what has no comment, what was not checked, and the ledger', () => {
    const placed = sampleFinding()
    const report = sampleReport({
      findings: [
        placed,
        sampleFinding({ severity: 'warning', place: placeOf('else.yaml'), commit: 'c'.repeat(40), fingerprint: '1'.repeat(32) }),
        sampleFinding({ status: 'existing', fingerprint: '2'.repeat(32) }),
      ],
      gaps: [sampleGap('time-limit', { span: spanOf(3, 1, 1) }), sampleGap('template')],
    })
    expect(visible(writeSummary(overview(report, [placed]), author).body)).toMatchInlineSnapshot(`
      "**Kubelatch: 1 error and 1 warning** in 41 files and 97 documents at \`aaaaaaa\`. The check fails.

      1 comment at its place in the diff: 1 × \`dangling-reference\`.

      Could not be checked:
      - [\`charts/web/values.yaml:3\`](https://github.com/octo/repo/blob/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/charts/web/values.yaml#L3): Not read. (\`time-limit\`)

      Without a comment of its own:

      - **warning** \`dangling-reference\` [\`else.yaml:24\`](https://github.com/octo/repo/blob/cccccccccccccccccccccccccccccccccccccccc/else.yaml#L24) in the commit \`ccccccc\`: The Secret \`db-logins\` does not exist in this unit: the Pod cannot start. **Fix:** Name an existing Secret, such as \`db-login\`.

      <sub>Besides: 1 known before, 2 not checked (1 failed; 1 × \`template\`, 1 × \`time-limit\`). [All findings](https://github.com/octo/repo/actions/runs/5/attempts/1) are in the summary of the run. Resolving a conversation hides it; the verdict stays.</sub>
      "
    `)
  })

  test.each([
    [15, 15, 0],
    [16, 10, 6],
    [2000, 10, 1990],
  ])('of %d findings without a comment shows %d, and folds the others away', (number, open, folded) => {
    const findings = Array.from({ length: number }, (_one, index) => sampleFinding({ place: placeOf(`${index}.yaml`) }))
    const { body } = writeSummary(overview(sampleReport({ findings })), author)
    const [shown = '', rest = '', ...others] = body.split(/<details><summary>.*<\/summary>\n/)
    expect(shown.match(/^- \*\*/gm)).toHaveLength(open)
    expect(others).toEqual([])
    if (folded === 0) return expect(body).not.toContain('details')
    expect(body).toContain(`<summary>${folded} more findings</summary>`)
    const [inside = '', end = ''] = rest.split('\n</details>\n')
    const left = Number(/\*\*(\d+) more findings\*\* do not fit here/.exec(end)?.[1] ?? 0)
    expect((inside.match(/^- \*\*/gm) ?? []).length + left).toBe(folded)
    expect(end).toMatch(/<sub>.*<\/sub>\n$/)
    expect(fitsBody(body)).toBe(true)
  })

  test('says that all is clear in one sentence', () => {
    expect(visible(writeAllClear(overview(sampleReport()), author).body)).toBe(
      '**All clear:** what Kubelatch found here is settled as of `aaaaaaa`. It looked at 41 files and 97 documents.\n',
    )
  })
})

/** Every body that can leave, of a report that holds a string of somebody else's wherever one can be. */
function bodiesOf(hostile: string): readonly string[] {
  const report = hostileReport(hostile)
  const sorted = sortFindings(report, {})
  const overview: Overview = { report, sorted, placed: new Set(sorted.counted.slice(0, 1)), link, options: {}, page }
  const audit = { report, options: {}, link, page, commit: author.head, owner: 'o', run: author.run, today: '2026-01-01', isPublic: true }
  return [
    ...report.findings.flatMap((finding) =>
      ([line, { on: 'file', path: hostile }, { ...line, cause: finding.related[0] }] as Anchor[]).map(
        (anchor) => writeComment({ finding, anchor }, link, author).body,
      ),
    ),
    ...report.findings.map((finding) => {
      const { body } = writeComment({ finding, anchor: line }, link, author)
      return writeClosed(body, readMarker(body) ?? (undefined as never), 'history', author)
    }),
    writeSummary(overview, author).body,
    writeAllClear(overview, author).body,
    planAudit({ ...audit, issues: [] }).create?.body ?? '',
  ]
}

/** The address of a page ends in a path. */
const skeletonOf = (body: string) =>
  withoutCode(visible(body).replace(/\]\(https:\/\/github\.com\/octo\/repo\/blob\/[\w%./~#-]*\)/g, '](page)'))

describe('whatever strings a report holds', () => {
  const harmless = bodiesOf('harmless').map(skeletonOf)

  test.each(hostileStrings)('%j makes no markup, mention, image or marker', (hostile) => {
    const bodies = bodiesOf(hostile)
    expect(bodies.map(skeletonOf)).toEqual(harmless)
    for (const body of bodies) {
      expect(withoutCode(body).match(/<!--/g)).toHaveLength(1)
      expect(fitsBody(body)).toBe(true)
    }
  })

  test('nor does any other', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('`', '``', ' ', '\\', '<', '!', '"', '\n', ']', '(', '@', 'a', '&#64;', '-->') }),
    )
    fc.assert(
      fc.property(anything, (hostile) => {
        expect(bodiesOf(hostile).map(skeletonOf)).toEqual(harmless)
      }),
      { numRuns: 40 },
    )
  })
})

describe('a body', () => {
  test.each([
    ['a'.repeat(65_000), true],
    ['a'.repeat(65_001), false],
    ['🚀'.repeat(65_000), true],
    ['🚀'.repeat(65_001), false],
  ])('of that length fits: %#', (body, expected) => expect(fitsBody(body)).toBe(expected))

  test('is cut at whole findings, and says how many are left', () => {
    const blocks = Array.from({ length: 2000 }, (_one, index) => `- ${index} ${'é'.repeat(100)}`)
    const body = joinFitting('head', blocks, (left) => `left ${left}`)
    const lines = body.split('\n')
    expect(fitsBody(body)).toBe(true)
    expect(lines.slice(1, -1)).toEqual(blocks.slice(0, lines.length - 2))
    expect(lines.at(-1)).toBe(`left ${2000 - (lines.length - 2)}`)
    expect(joinFitting('head', ['a'], () => '')).toBe('head\na')
  })

  test('of one finding that is far too long is still whole', () => {
    const many = Array.from({ length: 20 }, () => ({
      place: placeOf('x'.repeat(4000)),
      span: spanOf(1, 1, 1),
      message: text`${Array.from({ length: 30 }, () => 'y'.repeat(1000))}`,
    }))
    const { body } = writeComment({ finding: sampleFinding({ related: many }), anchor: line }, link, author)
    expect(fitsBody(body)).toBe(true)
    expect(body).toContain('**Fix:**')
  })
})
