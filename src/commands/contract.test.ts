import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { reportSchema } from '../formats/json-schema.ts'
import { fixturesFolder } from '../testing/fixture-cases.ts'
import { configMap } from '../testing/manifests.ts'
import { runCli } from '../testing/run-cli.ts'
import { repositoryIn } from '../testing/throwaway-repository.ts'

const object = (name: string, ...more: string[]) =>
  `${configMap(name)}immutable: true\ndata:\n${more.map((line) => `  ${line}\n`).join('')}`
const ignored = 'size: 1 # kubelatch: ignore[invalid-data-entry] the controller reads it so'
const crowd = (name: string) => `apiVersion: example.org/v1\nkind: Crowd\nmetadata: {name: ${name}}\n`

/** One change with a finding of every status, on both sides, and a gap of every status and kind. */
const before = {
  '.github/kubelatch.yml':
    'kubernetes-versions: ["1.33", "1.34"]\nexemptions:\n- {rule: schema-violation, object: ConfigMap/known, reason: known to be so, until: 2027-01-31}\n',
  'locked.yaml': object('locked', 'a: "1"'),
  'stays.yaml': object('stays', 'n: 1'),
  'fixed.yaml': object('fixed', 'm: 1'),
  'ignored.yaml': object('ignored', ignored),
  'crowd.yaml': crowd('before'),
  'touched-crowd.yaml': crowd('touched'),
}
const after = {
  'locked.yaml': object('locked', 'a: "2"'),
  'stays.yaml': `# moved\n${object('stays', 'n: 1')}`,
  'fixed.yaml': object('fixed', 'm: "1"'),
  'ignored.yaml': `# moved\n${object('ignored', ignored)}`,
  'known.yaml': configMap('known', 'dta: {}'),
  'recent.yaml': `apiVersion: v1\nkind: Pod\nmetadata: {name: recent}\nspec:\n  containers: [{name: a, image: a, restartPolicyRules: []}]\n`,
  'crowd.yaml': null,
  'touched-crowd.yaml': `# moved\n${crowd('touched')}`,
  'new-crowd.yaml': crowd('new'),
  'deep.yaml': `a: ${'['.repeat(500)}${']'.repeat(500)}\nkind: a\n`,
}

type Json = Record<string, unknown>
let report: { findings: Json[]; gaps: Json[] } & Json
let sarif: { results: Json[] } & Json
let status: number
let folder: string

const validate = new Ajv2020({ allErrors: true, strict: true }).compile(reportSchema)

beforeAll(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'kubelatch-contract-')))
  const made = repositoryIn(folder)
  made.commit(before)
  made.commit(after)
  const ended = await runCli(made.folder, ['diff', 'HEAD^', 'HEAD', '--output', 'json=k.json', '--output', 'sarif=k.sarif'])
  status = ended.status
  report = JSON.parse(readFileSync(join(made.folder, 'k.json'), 'utf8'))
  sarif = JSON.parse(readFileSync(join(made.folder, 'k.sarif'), 'utf8')).runs[0]
})

afterAll(() => rmSync(folder, { recursive: true }))

const finding = (path: string) => report.findings.find((one) => one.path === path)

describe('the JSON of a real change', () => {
  test('is valid by the published schema', () => {
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true)
    expect(status).toBe(1)
  })

  test('says of the run what was looked at and what came of it', () => {
    expect(report.tool).toEqual({ name: 'kubelatch', version: JSON.parse(readFileSync('package.json', 'utf8')).version })
    expect(report.outcome).toBe('failed')
    expect(report.summary).toEqual({ files: 9, documents: 8, error: 2, warning: 0, notice: 0, exempt: 2, gaps: 3 })
    expect(Object.keys(Object(report.timings))).toEqual(['plan', 'inspect', 'between', 'judge', 'settle', 'prove', 'locate'])
  })

  test('has every field of a new finding, on the exact field', () => {
    const { fingerprint, message, help, ...rest } = finding('locked.yaml') ?? {}
    expect(rest).toEqual({
      rule: 'immutable-data-changed',
      case: 'changed',
      severity: 'error',
      status: 'new',
      side: 'head',
      path: 'locked.yaml',
      line: 7,
      column: 6,
      endLine: 7,
      endColumn: 9,
      pointer: '/data/a',
      object: { apiVersion: 'v1', kind: 'ConfigMap', namespace: '', name: 'locked' },
      related: [{ path: 'locked.yaml', line: 5, side: 'base', message: 'It is immutable since here.' }],
      edits: [{ path: 'locked.yaml', line: 4, column: 9, endLine: 4, endColumn: 15, text: 'locked-v2' }],
    })
    expect(fingerprint).toMatch(/^[0-9a-f]{32}$/)
    expect(message).toContain('refuses')
    expect(help).toMatch(/^Leave/)
  })

  test.each([
    ['stays.yaml', 'existing', 'head', 8],
    ['fixed.yaml', 'fixed', 'base', 7],
    ['ignored.yaml', 'exempt', 'head', 8],
    ['known.yaml', 'exempt', 'head', 5],
  ])('%s: %s, in the %s, line %d', (path, expected, side, line) => {
    expect(finding(path)).toMatchObject({ status: expected, side, line })
  })

  test('says why something does not count, and in which versions something holds', () => {
    expect(finding('ignored.yaml')?.exemption).toEqual({ reason: 'the controller reads it so', from: 'inline' })
    expect(finding('known.yaml')?.exemption).toEqual({ reason: 'known to be so', until: '2027-01-31', from: 'config' })
    expect(finding('recent.yaml')?.versions).toEqual(['1.33'])
  })

  test('tells gaps by kind and status', () => {
    expect(report.gaps.map(({ path, line, reason, kind, status: one }) => [path, line, reason, kind, one])).toEqual([
      ['crowd.yaml', 1, 'unknown-custom-kind', 'declared', 'fixed'],
      ['deep.yaml', 1, 'too-deep', 'failed', 'new'],
      ['new-crowd.yaml', 1, 'unknown-custom-kind', 'declared', 'new'],
      ['touched-crowd.yaml', 2, 'unknown-custom-kind', 'declared', 'existing'],
    ])
  })
})

describe('the SARIF of a real change', () => {
  test('is valid by the official schema', () => {
    const { $schema: _draft, id: _id, ...schema } = JSON.parse(readFileSync('src/formats/testdata/sarif-2.1.0.json', 'utf8'))
    const official = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false, validateFormats: false }).compile(schema)
    expect(official({ version: '2.1.0', runs: [sarif] }), JSON.stringify(official.errors)).toBe(true)
  })

  test('has a state, a region and both fingerprints for each finding', () => {
    const told = sarif.results.map(({ locations, baselineState, suppressions, partialFingerprints }) => {
      const [{ physicalLocation }] = Object(locations)
      const { artifactLocation, region } = physicalLocation
      return [
        artifactLocation.uri,
        region?.startLine,
        baselineState,
        suppressions !== undefined,
        Object.keys(Object(partialFingerprints)).length,
      ]
    })
    expect(told).toEqual([
      ['fixed.yaml', undefined, 'absent', false, 1],
      ['ignored.yaml', 8, 'unchanged', true, 2],
      ['known.yaml', 5, 'unchanged', true, 2],
      ['locked.yaml', 7, 'new', false, 2],
      ['recent.yaml', 5, 'new', false, 2],
      ['stays.yaml', 8, 'unchanged', false, 2],
    ])
  })
})

test('without a before tree all is new that nothing excuses', async () => {
  const { stdout } = await runCli(join(fixturesFolder, 'demo/head'), ['audit', '--format', 'json'])
  const whole = JSON.parse(stdout)
  expect(validate(whole), JSON.stringify(validate.errors)).toBe(true)
  expect(whole.findings.length).toBeGreaterThan(3)
  expect(new Set(whole.findings.map((one: Json) => one.status))).toEqual(new Set(['new', 'exempt']))
})
