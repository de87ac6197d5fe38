import { expect, test } from 'vitest'
import { renderAsJson } from '../formats/json.ts'
import { loadFormat } from '../formats/registry.ts'
import { catalogue } from '../rules/catalogue.ts'
import { sampleFinding, sampleReport } from '../testing/sample-report.ts'
import { familyById } from '../tokens/catalogue.ts'
import { seededRandom } from '../tokens/testing.ts'
import type { Finding } from '../types/finding.ts'
import { child } from '../types/pointer.ts'
import { text, untrusted } from '../types/text.ts'
import { coverPath, coverReport } from './cover-report.ts'

const token = familyById('github-personal-access-token')?.sample(seededRandom(7)) ?? ''
/** Dots are of its alphabet: it is found only without the ending of a file. */
const dotted = familyById('azure-entra-client-secret')?.sample(seededRandom(7)) ?? ''
/** A slash is of its alphabet: it is found only without what stands before it. */
const slashed = familyById('azure-iot-key')?.sample(seededRandom(7)) ?? ''
const span = { line: 1, column: 1, endLine: 1, endColumn: 2 }
const telling: Finding = {
  rule: 'schema-violation',
  case: 'unknown-field',
  severity: 'error',
  status: 'existing',
  side: 'head',
  place: { file: `apps/${token}/a.yaml`, document: 0, pointer: `/data/a~1${token}` },
  span,
  object: { apiVersion: 'v1', group: '', kind: 'ConfigMap', namespace: 'shop', name: token },
  message: text`The field ${untrusted(token)} is unknown.`,
  help: text`Remove ${untrusted(`a ${token}`)}.`,
  fingerprint: 'a'.repeat(32),
  related: [{ place: { file: token, document: 0, pointer: '' }, span, message: text`See ${untrusted(token)}.` }],
  changes: [{ place: { file: 'a.yaml', document: 0, pointer: '/a' }, set: token }],
  edits: [{ path: 'a.yaml', span, text: token }],
  exemption: { reason: `as ${token} was revoked`, from: 'config' },
}

test.each(['text', 'json', 'sarif', 'junit', 'github', 'markdown'] as const)('no token leaves by %s', async (format) => {
  const report = {
    ...sampleReport(),
    findings: [telling],
    gaps: [
      {
        reason: 'binary' as const,
        kind: 'declared' as const,
        status: 'new' as const,
        place: telling.place,
        message: text`${untrusted(token)} was not read.`,
      },
    ],
    exemptions: [{ reason: token, path: `${token}/**`, line: 1 }],
    compared: { before: token, after: `feature/${token}` },
  }
  const { report: shown } = coverReport({ report, frames: new Map() })
  const rendered = (await loadFormat(format))(shown, catalogue, { counts: () => true })
  expect(rendered).not.toContain(token)
  expect(rendered).toContain('***')
})

test('what is told stays told', () => {
  const frame = { lines: [{ line: 1, text: 'a: ***' }] }
  const changed = new Set([telling.place.file, 'a.yaml'])
  const told = coverReport({ report: { ...sampleReport(), findings: [telling] }, frames: new Map([[telling, frame]]), changed })
  const [shown] = told.report.findings
  expect(shown?.place).toEqual({ file: 'apps/***/a.yaml', document: 0, pointer: '/data/a~1***' })
  expect(shown && told.frames.get(shown)).toBe(frame)
  expect(shown && told.changed?.has(shown.place.file)).toBe(true)
  expect([shown?.changes, shown?.edits]).toEqual([[], undefined])
  expect(JSON.parse(renderAsJson(told.report, catalogue, {})).findings[0].fingerprint).toBe(telling.fingerprint)
})

test('what holds no token stays the same object', () => {
  const plain = sampleReport({ findings: [sampleFinding()] })
  const { report, frames } = coverReport({ report: plain, frames: new Map() })
  expect(report.findings[0]).toBe(plain.findings[0])
  expect([report, frames.size]).toEqual([plain, 0])
})

test('a path shows the folders around a token', () => {
  expect(coverPath(`apps/${token}.yaml`)).toBe('apps/***.yaml')
  expect(coverPath(`keys/${dotted}.txt`)).toBe('keys/***.txt')
  expect(coverPath('apps/shop/deployment.yaml')).toBe('apps/shop/deployment.yaml')
})

test.each<[string, string, RegExp]>([
  ['a token', `${'word '.repeat(34)}${familyById('openai-api-key')?.sample(seededRandom(3))}`, /^(?:word )+\*{3}…$/],
  ['a private key', `key: ${familyById('private-key')?.sample(seededRandom(3))}${' more'.repeat(40)}`, /^key: \*{3}/],
  ['words', 'word '.repeat(60), /^(?:word )+w?o?r?d?…$/],
])('a quotation that was cut within %s does not show the rest of it', (_, quoted, shown) => {
  const finding = sampleFinding({ message: text`It says ${untrusted(quoted)}.` })
  const [part] =
    coverReport({ report: sampleReport({ findings: [finding] }), frames: new Map() }).report.findings[0]?.message.slice(1) ?? []
  expect(typeof part === 'object' && part.untrusted).toMatch(shown)
})

test('a token behind a slash is covered as one that stands alone', () => {
  expect(coverPath(slashed)).toBe('***')
  const place = { file: 'a.yaml', document: 0, pointer: child('/data', slashed) }
  const message = text`The field ${untrusted(`data/${slashed}`)} is unknown.`
  const findings = [{ ...sampleFinding(), place, message }]
  const compared = { before: `feature/${slashed}`, after: 'main' }
  const { report } = coverReport({ report: { ...sampleReport(), findings, compared }, frames: new Map() })
  expect(JSON.stringify(report)).not.toContain(slashed.slice(-12))
})
