import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { runCli } from '../testing/run-cli.ts'
import { type Content, throwawayFolder, withoutPrivileges, writeFiles } from '../testing/throwaway-repository.ts'

const map = (name: string, data = '') => `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: ${name}\n${data}`
const wrong = map('wrong', 'data:\n  a: 1\n')
/** What a wrong file elsewhere must still be told as. */
const stillFound = /wrong\.yaml[\s\S]*6:6 +error +invalid-data-entry/

function folderOf(files: Readonly<Record<string, Content>>): string {
  const folder = throwawayFolder()
  writeFiles(folder, files)
  return folder
}

describe('usage', () => {
  test.each([
    [['check', 'missing.yaml'], 3, /missing\.yaml/],
    [['diff'], 2, /git repository/],
    [['audit', 'v1'], 3, /v1/],
    [['explain', 'yaml-parse-eror'], 3, /yaml-parse-error/],
    [['check', '--fail-on', 'eror'], 3, /error/],
    [['check', '--kubernetes-versions', '1.99'], 3, /1\.99/],
    [['check', '--rule', 'schema-violatio=error'], 3, /schema-violation/],
    [['check', '--format', 'yaml'], 3, /text, json, sarif/],
    [['check', '--output', 'nonsense'], 3, /FORMAT=FILE/],
    [['check', '--config', 'missing.yml'], 3, /missing\.yml/],
    [['chek'], 3, /check/],
  ] as const)('%j ends with %d and says %s', async (args, status, words) => {
    const result = await runCli(folderOf({ 'a.yaml': map('a') }), args)
    expect(result.status).toBe(status)
    expect(result.stderr).toMatch(words)
    expect(result.stderr).not.toMatch(/\n\s+at /)
  })

  test.each([[['--help']], [['check', '--help']], [['diff', '--help']]])(
    '%j shows an example or the commands, and ends well',
    async (args) => {
      const result = await runCli(throwawayFolder(), args)
      expect(result.status).toBe(0)
      expect(result.stdout).toMatch(/Usage: kubelatch/)
      if (args.length > 1) expect(result.stdout).toMatch(/\$ kubelatch/)
    },
  )

  test('an unborn branch has an empty before', async () => {
    const folder = folderOf({ 'wrong.yaml': wrong })
    execFileSync('git', ['init', '--quiet'], { cwd: folder })
    const result = await runCli(folder, ['diff'])
    expect(result.status).toBe(1)
    expect(result.stdout).toMatch(stillFound)
  })
})

describe('a config', () => {
  test.each([
    ['is not YAML', 'rules: [', /kubelatch\.yml:1/],
    ['has an unknown key', 'rulez: {}\n', /kubelatch\.yml:1:1.*rules/s],
    ['names an unknown rule', 'rules:\n  schema-violatoin: error\n', /kubelatch\.yml:2.*schema-violation/s],
    ['names an unknown version', 'kubernetes-versions: "1.99"\n', /kubelatch\.yml:1.*1\.99/s],
    ['has an exemption without a reason', 'exemptions:\n- rule: schema-violation\n', /kubelatch\.yml:2.*reason/s],
  ])('that %s stops the run before anything is taken for green', async (_, config, words) => {
    const result = await runCli(folderOf({ '.github/kubelatch.yml': config, 'a.yaml': map('a') }), ['check', '.'])
    expect(result.status).toBe(2)
    expect(result.stderr).toMatch(words)
    expect(result.stdout).toBe('')
  })

  test.each([
    ['a folder', (path: string) => mkdirSync(path)],
    ['a FIFO', (path: string) => execFileSync('mkfifo', [path])],
  ])('that is %s stops the run at once', async (_, make) => {
    const folder = folderOf({ 'a.yaml': map('a'), '.github/CODEOWNERS': '' })
    make(join(folder, '.github/kubelatch.yml'))
    const result = await runCli(folder, ['check', '.'])
    expect([result.status, result.stderr]).toEqual([2, expect.stringMatching(/kubelatch\.yml is no file\.\n.*nothing was checked/)])
  })

  test('there is one', async () => {
    const result = await runCli(folderOf({ '.github/kubelatch.yml': '', '.github/kubelatch.yaml': '' }), ['check', '.'])
    expect(result.status).toBe(2)
    expect(result.stderr).toMatch(/kubelatch\.yaml/)
  })
})

describe('content', () => {
  const deep = `${map('deep')}data:\n  a: ${'['.repeat(20_000)}${']'.repeat(20_000)}\n`
  const bomb = `${map('bomb')}a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'
    .split('')
    .map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[index]}`)}]`)
    .join('\n')}\n`
  test.each([
    ['NUL bytes', `${map('nul')}data:\n  a: "\0"\n`, /binary|not valid yaml/i],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), /binary/],
    ['invalid UTF-8', new Uint8Array([...Buffer.from('apiVersion: v1\nkind: "'), 0xff, 0xfe, 0xc3, 0x28, 0x22, 0x0a]), /encoding/],
    ['20,000 levels', deep, /too-deep/],
    ['an alias bomb', bomb, /too-many-aliases/],
    ['100,000 empty documents', `${'---\n'.repeat(100_000)}${map('last')}`, /too-many-documents/],
    ['tabs as indentation', 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n\tname: a\n', /tab/],
    ['a template', 'apiVersion: v1\nkind: ConfigMap\nmetadata: {{ toYaml .Values.metadata }}\n  name: a\n', /template/],
  ])('of %s is told by name and line, and loses nothing else', async (_, content, words) => {
    const result = await runCli(folderOf({ 'odd.yaml': content, 'wrong.yaml': wrong }), ['check', '.', '--format', 'json'])
    const report = JSON.parse(result.stdout)
    const told = [...report.findings, ...report.gaps].filter(({ path }) => path === 'odd.yaml')
    expect(result.status).toBe(1)
    expect(JSON.stringify(told)).toMatch(words)
    expect(report.findings.map((finding: { path: string; rule: string }) => `${finding.path} ${finding.rule}`)).toContain(
      'wrong.yaml invalid-data-entry',
    )
  })

  test('that is too large is not read, and the run is incomplete', async () => {
    const folder = folderOf({ 'a.yaml': map('a'), 'large.yaml': '' })
    truncateSync(join(folder, 'large.yaml'), 200 * 1024 * 1024)
    const result = await runCli(folder, ['check', '.'])
    expect(result.status).toBe(2)
    expect(result.stdout).toMatch(/file-too-large[\s\S]*large\.yaml:1: The file is larger than 16777216 bytes/)
    expect((await runCli(folder, ['check', '.', '--on-incomplete', 'warn'])).status).toBe(0)
  })

  test.each([
    [16 * 1024 * 1024, 'passed'],
    [16 * 1024 * 1024 + 1, 'incomplete'],
  ])('of %d bytes leaves a run that is %s: the limit is the one that is told', async (size, outcome) => {
    const text = map('a', '# ')
    const result = await runCli(folderOf({ 'a.yaml': text.padEnd(size, 'x') }), ['check', 'a.yaml', '--format', 'json'])
    expect(JSON.parse(result.stdout).outcome).toBe(outcome)
  })

  test('from standard input is named', async () => {
    const result = await runCli(throwawayFolder(), ['check', '-'], wrong)
    expect(result.status).toBe(1)
    expect(result.stdout).toMatch(/stdin\.yaml[\s\S]*6:6/)
  })
})

describe('what lies at a path', () => {
  test('and is no file is counted, never opened', async () => {
    const outside = folderOf({ 'secret.yaml': wrong })
    const folder = folderOf({ 'wrong.yaml': wrong, 'out.yaml': { link: join(outside, 'secret.yaml') }, 'loop.yaml': { link: 'loop.yaml' } })
    mkdirSync(join(folder, 'x.yaml'))
    writeFileSync(join(folder, 'x.yaml', 'inside.yaml'), wrong)
    execFileSync('mkfifo', [join(folder, 'fifo.yaml')])
    const result = await runCli(folder, ['check', '.', '--format', 'json'])
    const report = JSON.parse(result.stdout)
    expect(report.gaps.map((gap: { path: string; reason: string }) => `${gap.path} ${gap.reason}`)).toEqual([
      'fifo.yaml special-file',
      'loop.yaml symlink',
      'out.yaml symlink',
    ])
    expect(report.findings.map(({ path }: { path: string }) => path)).toEqual(['wrong.yaml', 'x.yaml/inside.yaml'])
  })
})

test.each([
  ['wrong.yaml', 1, stillFound],
  ['good.yaml', 2, /^not checked/],
])('a path where nothing is costs no other result: %s', async (other, status, words) => {
  const folder = folderOf({ 'wrong.yaml': wrong, 'good.yaml': map('good') })
  const result = await runCli(folder, ['check', 'missing', other])
  expect(result.status).toBe(status)
  expect(result.stdout).toMatch(words)
  expect(result.stdout).toMatch(/not-found[\s\S]*missing:1: There is no file or folder here\. Correct the name\./)
  const fixed = await runCli(folder, ['fix', '--dry-run', 'missing', other])
  expect(fixed.stdout).toContain('1 could not be checked')
})

test('a link that leads out, alone, is told although nothing is wrong', async () => {
  const outside = folderOf({ 'secret.yaml': wrong })
  const result = await runCli(folderOf({ 'out.yaml': { link: join(outside, 'secret.yaml') } }), ['check', 'out.yaml'])
  expect([result.status, result.stdout]).toEqual([0, expect.stringMatching(/out\.yaml:1: A symbolic link is not followed/)])
})

test('an unreadable file is a failed gap that says what to do, and loses nothing else', async () => {
  const folder = folderOf({ 'wrong.yaml': wrong, 'closed.yaml': wrong, 'alone/closed.yaml': wrong })
  for (const path of ['closed.yaml', 'alone/closed.yaml']) chmodSync(join(folder, path), 0)
  chmodSync(folder, 0o755)
  withoutPrivileges()
  const result = await runCli(folder, ['check', 'closed.yaml', 'wrong.yaml'])
  expect(result.status).toBe(1)
  expect(result.stdout).toMatch(/unreadable[\s\S]*closed\.yaml.*Check its permissions/)
  expect(result.stdout).toMatch(stillFound)
  expect((await runCli(folder, ['check', 'alone'])).status).toBe(2)
})

describe('a kubeconform', () => {
  test.each<[string, string | undefined, RegExp]>([
    ['that is not there', undefined, /missing/],
    ['that is another version', '#!/bin/sh\necho v0.4.0\n', /v0\.4\.0/],
    [
      'that says nothing of sense',
      `#!/bin/sh\ncase "$1" in -v) echo v0.8.0;; -h) printf '  -n x\\n  -output x\\n  -schema-location x\\n  -strict\\n  -summary\\n  -verbose\\n';; *) echo oops;; esac\n`,
      /schema-engine-failed/,
    ],
  ])('%s is a failed gap, never green; with both, the embedded result stands', async (_, script, words) => {
    const tools = folderOf(script === undefined ? {} : { missing: { executable: script } })
    const folder = folderOf({ 'good.yaml': map('good') })
    const asking = (engine: string, path: string) =>
      runCli(folder, ['check', path, '--schema-engine', engine, '--kubeconform', join(tools, 'missing')])
    const result = await asking('kubeconform', 'good.yaml')
    expect([result.status, result.stderr]).toEqual([2, ''])
    expect(result.stdout).toMatch(words)
    expect(result.stdout).toMatch(/schema-engine-failed[\s\S]*good\.yaml/)
    writeFiles(folder, { 'bad.yaml': map('bad', 'dta: {}\n') })
    const both = await asking('both', 'bad.yaml')
    expect(both.status).toBe(1)
    expect(both.stdout).toMatch(/schema-violation[\s\S]*schema-engine-failed/)
  })
})

describe('a CustomResourceDefinition', () => {
  const crd = (group: string, schema: string) =>
    `apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata:\n  name: as.${group}\nspec:\n  group: ${group}\n  scope: Namespaced\n  names: {kind: A, plural: as, singular: a}\n  versions:\n  - name: v1\n    served: true\n    storage: true\n    schema:\n      openAPIV3Schema: ${schema}\n`
  const object =
    'apiVersion: example.org/v1\nkind: A\nmetadata:\n  name: a\nspec: {word: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!}\n'
  const check = async (files: Readonly<Record<string, Content>>) =>
    JSON.parse((await runCli(folderOf(files), ['check', '.', '--format', 'json'])).stdout)

  test('that is broken is a failed gap, and its objects are not taken for checked', async () => {
    const report = await check({ 'crd.yaml': crd('example.org', '7'), 'a.yaml': object })
    expect(report.gaps.map(({ reason }: { reason: string }) => reason)).toContain('broken-crd')
    expect(report.outcome).not.toBe('passed')
  })

  test('never redefines a built-in kind', async () => {
    const report = await check({
      'crd.yaml': crd('apps', '{type: object, properties: {}}').replace('kind: A', 'kind: Deployment'),
      'a.yaml': 'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: a\nspec: {replicas: many}\n',
    })
    expect(report.findings.map(({ pointer }: { pointer: string }) => pointer)).toContain('/spec/replicas')
  })

  test('whose pattern explodes elsewhere ends at once', async () => {
    const report = await check({
      'crd.yaml': crd(
        'example.org',
        '{type: object, properties: {spec: {type: object, properties: {word: {type: string, pattern: "^(a+)+$"}}}}}',
      ),
      'a.yaml': object,
    })
    expect(report.findings.map(({ path, pointer }: { path: string; pointer: string }) => `${path} ${pointer}`)).toContain(
      'a.yaml /spec/word',
    )
  })
})

describe('outputs', () => {
  test('on a full disk are told, and the others are written', async () => {
    const folder = folderOf({ 'wrong.yaml': wrong })
    const result = await runCli(folder, ['check', '.', '--output', 'json=/dev/full', '--output', 'sarif=ok.sarif'])
    expect(result.status).toBe(1)
    expect(result.stderr).toMatch(/\/dev\/full/)
    expect(result.stdout).toMatch(stillFound)
    expect((await runCli(folder, ['check', 'ok.sarif'])).status).toBe(0)
  })

  test('that cannot be written make a clean run broken', async () => {
    const result = await runCli(folderOf({ 'a.yaml': map('a') }), ['check', '.', '--output', 'json=/dev/null/a.json'])
    expect(result.status).toBe(2)
  })
})
