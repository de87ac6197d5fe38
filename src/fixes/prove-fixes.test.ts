import { describe, expect, it } from 'vitest'
import type { RunResult } from '../run.ts'
import { memoryTree } from '../testing/memory-tree.ts'
import { checkTree } from './testing.ts'

type Files = Readonly<Record<string, string>>

const check = (after: Files, before?: Files, proofs = 8) => checkTree(memoryTree(after), before, proofs)

const configMap = (data: string, more = '') => `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: settings\n${more}data:\n${data}`
const deployment = (container: string) => `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.2
${container}`

/** The file after all of its fixes that are fit to be shown, or what is left of it. */
function mended({ report }: RunResult, path: string, text: string): string {
  const lines = text.split('\n')
  const starts = lines.map((_, index) => lines.slice(0, index).join('\n').length + (index === 0 ? 0 : 1))
  const offset = (line: number, column: number) => (starts[line - 1] ?? text.length) + column - 1
  const edits = report.findings.flatMap((finding) => finding.edits ?? []).filter((edit) => edit.path === path)
  return edits
    .map(({ span, text: by }) => ({ from: offset(span.line, span.column), to: offset(span.endLine, span.endColumn), by }))
    .sort((a, b) => b.from - a.from)
    .reduce((done, { from, to, by }) => done.slice(0, from) + by + done.slice(to), text)
}

describe('a fix that holds', () => {
  it.each<[string, string, string]>([
    ['a value without quotes', configMap('  PORT: 8080 # http\n  MODE: 0400\n'), configMap('  PORT: "8080" # http\n  MODE: "0400"\n')],
    ['a misspelt field', deployment('          comand: [run]\n'), deployment('          command: [run]\n')],
    [
      'a number for a text',
      deployment('          env:\n            - {name: PORT, value: 8080}\n'),
      deployment('          env:\n            - {name: PORT, value: "8080"}\n'),
    ],
    ['a member of an enum', deployment('          imagePullPolicy: always\n'), deployment('          imagePullPolicy: Always\n')],
    ['a misspelt kind', configMap('  a: b\n').replace('ConfigMap', 'ConfgMap'), configMap('  a: b\n')],
    ['immutable under the spec', configMap('  a: b\n', 'spec:\n  immutable: true\n'), configMap('  a: b\n', 'immutable: true\n')],
    ['an old version', deployment('').replace('apps/v1', 'apps/v1beta1'), deployment('')],
    [
      'a well-known label',
      configMap('  a: b\n').replace('  name: settings\n', '  name: settings\n  labels:\n    app.kubernetes io/part-of: shop\n'),
      configMap('  a: b\n').replace('  name: settings\n', '  name: settings\n  labels:\n    app.kubernetes.io/part-of: shop\n'),
    ],
  ])('mends %s', async (_, broken, whole) => {
    const result = await check({ 'a.yaml': broken })
    expect(mended(result, 'a.yaml', broken)).toBe(whole)
    expect((await check({ 'a.yaml': whole })).report.findings).toEqual([])
  })

  it.each<[string, string, string]>([
    [
      'a misspelt field under a misspelt kind',
      deployment('').replace('kind: Deployment', 'kind: Deploymnt').replace('image:', 'imag:'),
      deployment(''),
    ],
    ['a field in a misspelt one in another', deployment('').replace('spec:\n', 'spc:\n').replace('image:', 'imag:'), deployment('')],
    [
      'values without quotes under a misspelt kind',
      configMap('  A: 1\n  B: x\n  C: yes\n').replace('ConfigMap', 'ConfigMaps'),
      configMap('  A: "1"\n  B: x\n  C: "yes"\n'),
    ],
  ])('mends with what it hid: %s', async (_, broken, whole) => {
    const result = await check({ 'a.yaml': broken })
    expect(mended(result, 'a.yaml', broken)).toBe(whole)
    expect((await check({ 'a.yaml': whole })).report.findings).toEqual([])
  })

  it('says what it mends besides, where that is shown', async () => {
    const broken = deployment('').replace('kind: Deployment', 'kind: Deploymnt').replace('image:', 'imag:')
    const [finding] = (await check({ 'a.yaml': broken })).report.findings
    expect(finding?.help.at(-2)).toEqual({ untrusted: 'schema-violation' })
    expect(finding?.help.join('')).toContain('The edit also corrects what this hid')
  })

  it('restores what a change took away', async () => {
    const before = configMap('  a: b\n').replace('kind: ConfigMap\n', 'kind: ConfigMap\nimmutable: true\n')
    const after = configMap('  a: b\n')
    const result = await check({ 'a.yaml': after }, { 'a.yaml': before })
    expect(mended(result, 'a.yaml', after)).toBe(before)
  })

  it('is found for each of several files, and for several places of one', async () => {
    const files = { 'a.yaml': configMap('  A: 1\n  B: 2\n  C: 3\n'), 'b.yaml': configMap('  D: 4\n').replace('settings', 'others') }
    const { fixes } = await check(files)
    expect(fixes.map(({ files }) => files[0]?.path).sort()).toEqual(['a.yaml', 'a.yaml', 'a.yaml', 'b.yaml'])
  })
})

describe('no fix is offered', () => {
  it('where it leaves the finding, or brings another', async () => {
    // The kind would be right, and what nobody can guess wrong then.
    const broken = deployment('').replace('kind: Deployment', 'kind: Deploymnt').replace('image:', 'colour:')
    const result = await check({ 'a.yaml': broken })
    expect(result.report.findings.length).toBeGreaterThan(0)
    expect(result.report.findings.flatMap(({ edits }) => edits ?? [])).toEqual([])
  })

  it('and those of other files cost no more looks for that', async () => {
    const good = Array.from({ length: 12 }, (_, at) => [`${at}.yaml`, configMap('  A: 1\n').replace('settings', `s${at}`)])
    const bad = deployment('').replace('kind: Deployment', 'kind: Deploymnt').replace('image:', 'colour:')
    const { fixes } = await check(Object.fromEntries([...good, ['bad.yaml', bad]]), undefined, 4)
    expect(fixes.length).toBe(12)
  })

  it('when nobody asks for proofs', async () => {
    const { fixes, report } = await check({ 'a.yaml': configMap('  PORT: 8080\n') }, undefined, 0)
    expect([fixes, report.findings.map(({ edits }) => edits)]).toEqual([[], [undefined]])
  })

  it('for what was there before and is exempt or fixed', async () => {
    const broken = configMap('  PORT: 8080\n')
    const { fixes } = await check({ 'a.yaml': configMap('  PORT: "8080"\n') }, { 'a.yaml': broken })
    expect(fixes).toEqual([])
  })

  it('in a file that is not UTF-8', async () => {
    const files = { 'a.yaml': configMap('  PORT: 8080\n') }
    const wide = Buffer.from(`\ufeff${files['a.yaml']}`, 'utf16le')
    const tree = memoryTree({ 'a.yaml': wide })
    const { report, fixes } = await checkTree(tree)
    expect([report.findings.length, fixes.length]).toEqual([1, 0])
  })
})

describe('a Secret is mended without showing what is in it', () => {
  const secret = (...data: string[]) => ['apiVersion: v1', 'kind: Secret', 'metadata: {name: login}', ...data, ''].join('\n')
  const encoded = (value: string) => Buffer.from(value).toString('base64')
  it.each<[string, string, readonly string[]]>([
    ['a number', secret('stringData:', '  pin: 83719254'), ['83719254']],
    ['plain text alone', secret('data:', '  word: s3cr3t!pw'), ['s3cr3t']],
    ['plain text in braces', secret('data: {word: s3cr3t!pw}'), ['s3cr3t']],
    ['plain text beside another', secret('data:', '  word: s3cr3t!pw', `  a: ${encoded('abc')}`), ['s3cr3t', encoded('abc')]],
    ['plain text last', secret('data:', `  a: ${encoded('abc')}`, '  word: s3cr3t!pw'), ['s3cr3t', encoded('abc')]],
    ['a line end', secret('data:', `  word: ${encoded('summer-rain\n')}`), [encoded('summer-rain').slice(0, 12), 'summer-rain']],
    [
      'no padding',
      secret('data:', `  word: ${encoded('some more of that').replace(/=+$/, '')}`),
      [encoded('some more of that').slice(0, 12)],
    ],
    ['lost indentation', secret('data:', 'word: s3cr3t!pw').replace('metadata: {name: login}', 'metadata:\nname: login'), ['s3cr3t']],
    ['a misspelt kind', secret('stringData: {pin: 83719254}').replace('Secret', 'Secert'), ['83719254']],
  ])('%s', async (_, text, hidden) => {
    const { fixes, report, frames } = await check({ 'a.yaml': text })
    const told = JSON.stringify([report, [...frames.values()]])
    for (const value of hidden) expect(told).not.toContain(value)
    expect(fixes.flatMap(({ files }) => files).every(({ fixed }) => fixed !== text)).toBe(true)
  })

  it('and what shows nothing of it is offered', async () => {
    const { report } = await check({ 'a.yaml': secret('data:', '  word: s3cr3t!pw') })
    expect(report.findings.flatMap(({ edits }) => edits ?? []).map(({ text }) => text)).toEqual(['stringData'])
  })
})
