import { Buffer } from 'node:buffer'
import { expect, test } from 'vitest'
import { fullReport, placeOf, sampleFinding, sampleGap, sampleReport, spanOf } from '../testing/sample-report.ts'
import { listed, text, untrusted } from '../types/text.ts'
import { renderAsMarkdown } from './markdown.ts'
import { codeSpan, markdownText } from './markdown-voice.ts'

test('everything at once, as GitHub gets it', () => {
  const report = fullReport()
  const error = report.findings.find((finding) => finding.severity === 'error')
  const frames = error === undefined ? new Map() : new Map([[error, { lines: [{ line: 24, text: '  name: db-logins' }] }]])
  const blobs = { head: 'https://github.com/o/r/blob/abc', base: 'https://github.com/o/r/blob/def' }
  expect(renderAsMarkdown(report, [], { frames, blobs })).toMatchInlineSnapshot(`
    "## Kubelatch: ❌ failed

    **1 error, 1 warning and 1 notice** in 41 files and 97 documents, \`main (1a2b3c4)\` → \`working tree\`.

    <details open><summary>Not checked: 1</summary>

    - \`time-limit\` (1)
      - [\`big.yaml:3\`](https://github.com/o/r/blob/abc/big.yaml#L3): Reading took longer than 10 seconds.

    </details>

    - **error** · \`dangling-reference\` · [\`apps/shop/deployment.yaml:24\`](https://github.com/o/r/blob/abc/apps/shop/deployment.yaml#L24) · \`Deployment shop/web\`

      The Secret \`db-logins\` does not exist in this unit: the Pod cannot start.

      \`\`\`yaml
      24 |   name: db-logins
      \`\`\`

      **Fix:** Name an existing Secret, such as \`db-login\`.

      In Kubernetes \`1.31\`, \`1.34\`.

      - [\`apps/shop/secret.yaml:4\`](https://github.com/o/r/blob/abc/apps/shop/secret.yaml#L4): The nearest name is here.

    - **warning** · \`secret-in-env\` · [\`apps/shop/deployment.yaml:30\`](https://github.com/o/r/blob/abc/apps/shop/deployment.yaml#L30-L32) · \`Deployment shop/web\`

      Every child process inherits it.

      **Fix:** Name an existing Secret, such as \`db-login\`.

    - **notice** · \`immutable-removed\` · [\`apps/shop/config.yaml:7\`](https://github.com/o/r/blob/def/apps/shop/config.yaml#L7) (before the change) · \`Deployment shop/web\`

      The Secret \`db-logins\` does not exist in this unit: the Pod cannot start.

      **Fix:** Name an existing Secret, such as \`db-login\`.

      - [\`apps/shop/old.yaml:9\`](https://github.com/o/r/blob/def/apps/shop/old.yaml#L9) (before the change): It was set here.

    <details><summary>Not checked, as declared: 1</summary>

    - \`chart-not-rendered\` (1)
      - [\`charts/web/values.yaml\`](https://github.com/o/r/blob/abc/charts/web/values.yaml): The chart \`web\` is not rendered.

    </details>

    <details><summary>Exempt: 1</summary>

    - \`dangling-reference\` [\`apps/shop/deployment.yaml:70\`](https://github.com/o/r/blob/abc/apps/shop/deployment.yaml#L70): \`made by the operator\` (config, until \`2027-01-01\`)

    </details>

    <details><summary>Fixed by this change: 1</summary>

    - \`dangling-reference\` [\`apps/shop/deployment.yaml:60\`](https://github.com/o/r/blob/def/apps/shop/deployment.yaml#L60)

    </details>

    <details><summary>Known before, not counted: 1</summary>

    - 1 × \`dangling-reference\`

    </details>
    "
  `)
})

test('a clean run says so in three lines', () => {
  expect(renderAsMarkdown(sampleReport(), [], {})).toBe(
    '## Kubelatch: ✅ passed\n\n**nothing found** in 41 files and 97 documents, `main (1a2b3c4)` → `working tree`.\n',
  )
})

test('without an address of the repository there is no link', () => {
  expect(renderAsMarkdown(fullReport(), [], {})).not.toContain('](')
})

test('whole findings are left out, the least ones first, and it says how many', () => {
  const message = listed(Array.from({ length: 10 }, () => untrusted('ü'.repeat(200))))
  const of = (severity: 'error' | 'notice', number: number) =>
    Array.from({ length: number }, (_, index) => sampleFinding({ severity, message, span: spanOf(index + 1, 1, 1) }))
  const findings = [...of('notice', 300), ...of('error', 100)]
  const gaps = Array.from({ length: 3000 }, (_, index) => sampleGap('template', { place: placeOf(`${index}.yaml`), message }))
  const summary = renderAsMarkdown(sampleReport({ findings, gaps }), [], {})
  expect(Buffer.byteLength(summary)).toBeLessThan(1000 * 1024)
  expect(Buffer.byteLength(summary)).toBeGreaterThan(990 * 1024)
  expect(summary.match(/^- \*\*error\*\*/gm)).toHaveLength(100)
  const notices = summary.match(/^- \*\*notice\*\*/gm)?.length ?? 0
  expect(notices).toBeLessThan(300)
  expect(summary).toContain(`**${300 - notices} more findings left out:**`)
  expect(summary).toMatch(/^ {2}- and \d+ more$/m)
})

test.each([
  ['plain', '`plain`'],
  ['a`b', '``a`b``'],
  ['`', '`` ` ``'],
  ['a``b`', '``` a``b` ```'],
  [' x ', '`  x  `'],
  ['', '`""`'],
  ['a\nb', '`a\\nb`'],
])('%j in a code span is %j', (foreign, span) => expect(codeSpan(foreign)).toBe(span))

test.each([
  [text`a ${untrusted('x')}${untrusted('`y`')}`, 'a `x` `` `y` ``'],
  [
    text`Use \`get\` on *all* <things> & [more] of a_b _c_, see https://kubernetes.io/docs/x_y/.`,
    'Use `get` on \\*all\\* &lt;things&gt; &amp; \\[more\\] of a_b \\_c\\_, see <https://kubernetes.io/docs/x_y/>.',
  ],
  [text`one \` alone ${untrusted('x')}`, 'one &#96; alone `x`'],
])('%j as Markdown', (words, markdown) => expect(markdownText(words)).toBe(markdown))

test('what only a fingerprint excuses says its own', () => {
  const told = (rule: string) => renderAsMarkdown(sampleReport({ findings: [sampleFinding({ rule })] }), [], {})
  expect(told('plaintext-token')).toContain('Fingerprint, for an exemption: `0123456789abcdef0123456789abcdef`')
  expect(told('dangling-reference')).not.toContain('Fingerprint')
})
