import { expect, test } from 'vitest'
import { catalogue } from '../rules/catalogue.ts'
import { placeOf, sampleFinding, sampleReport, spanOf } from '../testing/sample-report.ts'
import { type FormatName, loadFormat } from './registry.ts'

const most = 30_000
/** Findings in one file, the one error the last of them. */
const findings = Array.from({ length: most }, (_, index) =>
  sampleFinding({
    place: placeOf('many.yaml', `/stringData/t${index}`),
    span: spanOf(index + 6, 3, 5),
    severity: index === most - 1 ? 'error' : 'warning',
    fingerprint: index.toString(16).padStart(32, '0'),
    related: [],
  }),
)
const summary = { files: 1, documents: 1, error: 1, warning: most - 1, notice: 0, exempt: 0, gaps: 0 }
const report = sampleReport({ findings, summary, gaps: [], outcome: 'failed' })

test.each<[FormatName, number, string]>([
  ['text', 1_000_000, '28000 more findings left out here'],
  ['github', 20_000, '29990 more warnings'],
  ['markdown', 1_024_000, 'more findings left out'],
  ['sarif', 60_000_000, '5000 results are left out'],
  ['junit', 60_000_000, '5000 more findings left out here'],
])('%s holds no more than can be read, says so, and keeps the worst', async (format, bytes, says) => {
  const rendered = (await loadFormat(format))(report, catalogue, { upload: format === 'sarif' })
  expect(rendered.length).toBeLessThan(bytes)
  expect(rendered).toContain(says)
  expect(rendered).toContain(String(most + 5))
})

test('json holds all', async () => {
  const rendered = (await loadFormat('json'))(report, catalogue, {})
  expect(JSON.parse(rendered).findings).toHaveLength(most)
})
