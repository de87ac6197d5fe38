import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { placeOf, sampleFinding, sampleReport, spanOf } from '../testing/sample-report.ts'
import { reportSchema } from './json-schema.ts'
import { type FormatName, loadFormat } from './registry.ts'

const commit = `1a2b3c4${'0'.repeat(33)}`
const passed = sampleFinding({
  commit,
  place: placeOf('deploy/job.sh'),
  span: spanOf(3, 5, 9),
  related: [{ place: placeOf('deploy/job.sh'), span: spanOf(9, 1, 2), message: ['Here too.'] }],
})

async function render(format: FormatName, finding = passed): Promise<string> {
  const blobs = { head: 'https://github.com/o/r/blob/f00', commits: 'https://github.com/o/r/blob' }
  return (await loadFormat(format))(sampleReport({ findings: [finding] }), [], { blobs })
}

test.each([
  ['text', '3:5 (commit 1a2b3c4)  error'],
  ['markdown', `[\`deploy/job.sh:3\`](https://github.com/o/r/blob/${commit}/deploy/job.sh#L3) in commit \`1a2b3c4\``],
  ['markdown', `[\`deploy/job.sh:9\`](https://github.com/o/r/blob/${commit}/deploy/job.sh#L9) in commit \`1a2b3c4\`: Here too.`],
  ['junit', 'at 3:5 in commit 1a2b3c4"'],
  ['github', '::error file=deploy/job.sh,title='],
  ['github', '(line 3 in commit 1a2b3c4)'],
  ['json', `"commit": "${commit}"`],
  ['sarif', '(line 3 in commit 1a2b3c4)'],
] as const)('%s says which commit a finding is in', async (format, words) => {
  expect(await render(format)).toContain(words)
})

test.each(['text', 'markdown', 'junit', 'github', 'json', 'sarif'] as const)(
  '%s names no commit for what lies in a side',
  async (format) => {
    expect(await render(format, sampleFinding())).not.toMatch(/commit/i)
  },
)

test('no line of the checked tree is pointed at', async () => {
  const { results } = JSON.parse(await render('sarif')).runs[0]
  expect(results[0].locations[0].physicalLocation).toEqual({ artifactLocation: { uri: 'deploy/job.sh', uriBaseId: '%SRCROOT%' } })
  expect(results[0].relatedLocations[0].physicalLocation.region).toBeUndefined()
  expect(results[0].partialFingerprints).toEqual({ 'kubelatch/v1': passed.fingerprint })
})

test('the JSON report is valid by its schema, which refuses what is no commit', async () => {
  const validate = new Ajv2020({ strict: true }).compile(reportSchema)
  const report = JSON.parse(await render('json'))
  expect(validate(report)).toBe(true)
  report.findings[0].commit = 'main'
  expect(validate(report)).toBe(false)
})
