import { describe, expect, test } from 'vitest'
import { buildPolicy } from '../policy/build-policy.ts'
import { shippedConfig } from '../policy/shipped.ts'
import { tokenRules } from '../policy/token-rules.ts'
import { catalogue } from '../rules/catalogue.ts'
import { run } from '../run.ts'
import { memoryTree } from '../testing/memory-tree.ts'
import { expandMarkers } from '../tokens/markers.ts'
import type { Finding } from '../types/finding.ts'
import type { Exemption } from '../types/policy.ts'

type Files = Readonly<Record<string, string>>

const policy = { ...buildPolicy([shippedConfig('default')], catalogue), exemptions: [] as readonly Exemption[] }

/** All findings about credentials in a change, by the shipped policy. */
async function findingsOf(before: Files | undefined, after: Files, exemptions: readonly Exemption[] = []): Promise<readonly Finding[]> {
  const { report } = await run({
    trees: {
      after: memoryTree(expanded(after)),
      ...(before === undefined ? {} : { before: memoryTree(expanded(before)) }),
      names: { after: 'head', ...(before === undefined ? {} : { before: 'base' }) },
    },
    policy: { ...policy, exemptions },
    today: '2026-06-30',
    version: 'test',
    threads: { count: 1 },
  })
  return report.findings.filter(({ rule }) => tokenRules.has(rule))
}

const expanded = (files: Files) => Object.fromEntries(Object.entries(files).map(([path, text]) => [path, expandMarkers(text)]))
const told = (findings: readonly Finding[]) => findings.map(({ status, rule, place }) => `${status} ${rule} ${place.file}`).sort()
const change = async (before: Files, after: Files) => told(await findingsOf(before, after))

const token = '<token:npm-access-token>'
const secret = (name: string, ...lines: readonly string[]) =>
  ['apiVersion: v1', 'kind: Secret', 'metadata:', `  name: ${name}`, ...lines, ''].join('\n')
const plain = secret('npm', 'stringData:', `  token: ${token}`)
const known = ['existing plaintext-token a.yaml']

describe('a known token is known in the same object and key', () => {
  test.each<[string, string]>([
    ['unchanged beside another change', `# moved\n${plain}  user: shop\n`],
    ['indented anew', secret('npm', 'stringData:', `    token: ${token}`)],
    ['quoted', secret('npm', 'stringData:', `  "token": "${token}"`)],
    ['as a block', secret('npm', 'stringData:', '  token: |-', `    ${token}`)],
    ['encoded', secret('npm', 'data:', `  token: <base64:token:npm-access-token>`)],
    ['encoded with a line end', secret('npm', 'data:', `  token: <base64:newline:token:npm-access-token>`)],
    ['encoded for addresses', secret('npm', 'data:', `  token: "<base64url:token:npm-access-token>"`)],
    ['behind other keys', secret('npm', 'type: Opaque', 'stringData:', '  user: shop', `  token: ${token}`)],
    ['in another document', `${secret('other', 'type: Opaque')}---\n${plain}`],
    ['in a list', `apiVersion: v1\nkind: List\nitems:\n${plain.trimEnd().replace(/^/gm, '    ').replace('    ', '  - ')}\n`],
  ])('%s', async (_, after) => {
    expect(await change({ 'a.yaml': plain }, { 'a.yaml': after })).toEqual(known)
    expect(await change({ 'a.yaml': after }, { 'a.yaml': plain })).toEqual(known)
  })

  test('also when its file moves', async () => {
    expect(await change({ 'a.yaml': plain }, { 'apps/b.yaml': plain })).toEqual(['existing plaintext-token apps/b.yaml'])
    expect(await change({ 'run.sh': `export T=${token}\n` }, { 'bin/run.sh': `export T=${token}\n` })).toEqual([
      'existing plaintext-token bin/run.sh',
    ])
  })

  test('also when its object gets another name or namespace', async () => {
    expect(await change({ 'a.yaml': plain }, { 'a.yaml': plain.replace('name: npm', 'name: npm-read') })).toEqual(known)
    expect(await change({ 'a.yaml': plain }, { 'a.yaml': plain.replace('name: npm', 'name: npm\n  namespace: ci') })).toEqual(known)
  })
})

describe('a renamed object is known by its credentials', () => {
  const labelled = (name: string, extra = '') => plain.replace('name: npm', `name: ${name}\n  labels:\n    app: ${name}${extra}`)

  test('when more of it changes than its name', async () => {
    expect(await change({ 'a.yaml': labelled('npm') }, { 'a.yaml': labelled('npm-read') })).toEqual(known)
    expect(await change({ 'a.yaml': labelled('npm') }, { 'b.yaml': labelled('npm-read', '\n    team: ci') })).toEqual([
      'existing plaintext-token b.yaml',
    ])
  })

  test('but not when it stays and a copy of it comes, or when two come', async () => {
    const [one, two] = [labelled('one'), labelled('two')]
    expect(await change({ 'a.yaml': one }, { 'a.yaml': one, 'b.yaml': two })).toContain('new plaintext-token b.yaml')
    const both = await change({ 'a.yaml': labelled('npm') }, { 'a.yaml': `${one}---\n${two}` })
    expect(both.filter((line) => line.startsWith('new'))).toHaveLength(2)
  })

  test('and not when its kind is another', async () => {
    const other = plain.replace('kind: Secret', 'kind: Vault').replace('apiVersion: v1', 'apiVersion: a.b/v1')
    expect(await change({ 'a.yaml': plain }, { 'a.yaml': other })).toContain('new plaintext-token a.yaml')
  })
})

describe('whatever else is new', () => {
  test.each<[string, string, readonly string[]]>([
    ['another key', secret('npm', 'stringData:', `  NPM_TOKEN: ${token}`), ['fixed plaintext-token a.yaml', 'new plaintext-token a.yaml']],
    ['a copy under another key', `${plain}  copy: ${token}\n`, ['existing plaintext-token a.yaml', 'new plaintext-token a.yaml']],
    [
      'a copy in another object',
      `${plain}---\n${plain.replace('name: npm', 'name: copy')}`,
      ['existing plaintext-token a.yaml', 'new plaintext-token a.yaml'],
    ],
    [
      'another value under the same key',
      plain.replace(token, '<token:npm-access-token#2>'),
      ['fixed plaintext-token a.yaml', 'new plaintext-token a.yaml', 'new removed-token-needs-rotation a.yaml'],
    ],
  ])('%s', async (_, after, expected) => {
    expect(await change({ 'a.yaml': plain }, { 'a.yaml': after })).toEqual(expected)
  })

  test('a copy in another file', async () => {
    const copy = plain.replace('name: npm', 'name: copy')
    expect(await change({ 'a.yaml': plain }, { 'a.yaml': plain, 'b.yaml': copy })).toContain('new plaintext-token b.yaml')
    expect(await change({ 'a.sh': `T=${token}\n` }, { 'a.sh': `T=${token}\n`, 'b.sh': `T=${token}\n` })).toContain(
      'new plaintext-token b.sh',
    )
  })
})

describe('one value twice in one place is one finding', () => {
  test('plain beside encoded, and as last applied', async () => {
    const applied = JSON.stringify({ apiVersion: 'v1', kind: 'Secret', metadata: { name: 'npm' }, stringData: { token } })
    const twice = secret(
      'npm',
      '  annotations:',
      '    kubectl.kubernetes.io/last-applied-configuration: |',
      `      ${applied}`,
      'stringData:',
      `  token: ${token}`,
      'data:',
      '  token: <base64:token:npm-access-token>',
    )
    const findings = await findingsOf(undefined, { 'a.yaml': twice })
    expect(told(findings)).toEqual(['new plaintext-token a.yaml'])
    expect(findings[0]?.related.map(({ span }) => span.line).sort()).toHaveLength(2)
    expect(new Set([findings[0]?.span.line, ...(findings[0]?.related ?? []).map(({ span }) => span.line)])).toEqual(new Set([7, 9, 11]))
  })
})

describe('a token in the name of a file', () => {
  const settings = 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: web\ndata:\n  a: b\n'
  const path = `apps/${expandMarkers(token)}.yaml`

  test('is found, and covered where the path is shown', async () => {
    const [finding] = await findingsOf(undefined, { [path]: settings })
    expect([finding?.rule, finding?.place.file]).toEqual(['plaintext-token', 'apps/***.yaml'])
  })

  test('is known when it was there before, and counts in a changed file', async () => {
    expect(await change({ [path]: settings }, { [path]: `${settings}  c: d\n` })).toEqual(['existing plaintext-token apps/***.yaml'])
  })
})

describe('an exception names the finding', () => {
  const weak = secret('db', 'stringData:', '  password: <random:base62:24>')
  const base = { rule: undefined, reason: 'revoked in May', line: 1 }

  test('by fingerprint it is excused, until the day and no longer, and another value is not', async () => {
    const [finding] = await findingsOf(undefined, { 'a.yaml': plain })
    const fingerprint = finding?.fingerprint ?? ''
    const exemption: Exemption = { fingerprint, reason: 'revoked in May', until: '2026-06-30', line: 1 }
    expect(told(await findingsOf(undefined, { 'a.yaml': plain }, [exemption]))).toEqual(['exempt plaintext-token a.yaml'])
    const past = { ...exemption, until: '2026-06-29' }
    expect(told(await findingsOf(undefined, { 'a.yaml': plain }, [past]))).toEqual(['new plaintext-token a.yaml'])
    const other = { 'a.yaml': plain.replace(token, '<token:npm-access-token#2>') }
    expect(told(await findingsOf(undefined, other, [exemption]))).toEqual(['new plaintext-token a.yaml'])
  })

  test.each<Partial<Exemption>>([
    { path: '**' },
    { path: 'a.yaml', rule: 'plaintext-token' },
    { object: 'Secret/npm' },
    { object: 'Secret/*', key: 'token' },
    { rule: 'plaintext-token' },
    { rule: 'secret-manifest-committed', path: '**' },
  ])('%j covers none', async (about) => {
    const { rule: _, ...rest } = base
    const findings = await findingsOf(undefined, { 'a.yaml': plain, 'b.yaml': weak }, [{ ...rest, ...about }])
    expect(findings.map(({ status }) => status)).toEqual(['new', 'new'])
  })

  test('an ignore in the file has to name it as well', async () => {
    const ignored = (rule: string) => plain.replace(`  token: ${token}`, `  # kubelatch: ignore[${rule}] revoked in May\n  token: ${token}`)
    const [finding] = await findingsOf(undefined, { 'a.yaml': plain })
    const named = { 'a.yaml': ignored(`plaintext-token@${finding?.fingerprint ?? ''}`) }
    expect(told(await findingsOf(undefined, named))).toEqual(['exempt plaintext-token a.yaml'])
    for (const rule of ['plaintext-token', `plaintext-token@${'0'.repeat(32)}`])
      expect(told(await findingsOf(undefined, { 'a.yaml': ignored(rule) }))).toEqual(['new plaintext-token a.yaml'])
  })

  test('what was excused needs no rotation when it goes', async () => {
    const [finding] = await findingsOf(undefined, { 'a.yaml': plain })
    const exemption: Exemption = { fingerprint: finding?.fingerprint ?? '', reason: 'never was a live one', line: 1 }
    const gone = { 'a.yaml': secret('npm', 'stringData:', '  user: shop') }
    expect(told(await findingsOf({ 'a.yaml': plain }, gone))).toEqual([
      'fixed plaintext-token a.yaml',
      'new removed-token-needs-rotation a.yaml',
    ])
    expect(told(await findingsOf({ 'a.yaml': plain }, gone, [exemption]))).toEqual(['fixed plaintext-token a.yaml'])
  })
})
