import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { runCli } from '../../testing/run-cli.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fix-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const settings = (port: string, mode: string) => `# What the shop needs.
apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
data:
  PORT: ${port} # http
  MODE: ${mode}
`

test('mends files in place, keeps every other byte, and says what it did', async () => {
  writeFileSync(join(folder, 'a.yaml'), settings('8080', '0400'), { mode: 0o640 })
  const { status, stdout } = await runCli(folder, ['fix'])
  expect(stdout).toBe(
    ['a.yaml:7  invalid-data-entry  Quote the value.', 'a.yaml:8  invalid-data-entry  Quote the value.', '2 findings fixed', ''].join('\n'),
  )
  expect([status, readFileSync(join(folder, 'a.yaml'), 'utf8')]).toEqual([0, settings('"8080"', '"0400"')])
  expect(statSync(join(folder, 'a.yaml')).mode & 0o777).toBe(0o640)
})

test('--dry-run writes nothing', async () => {
  writeFileSync(join(folder, 'a.yaml'), settings('8080', '"x"'))
  const { stdout } = await runCli(folder, ['fix', '--dry-run', 'a.yaml'])
  expect(stdout).toContain('1 finding can be fixed')
  expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toBe(settings('8080', '"x"'))
})

test('what cannot be mended is left, counted, and decides the status', async () => {
  writeFileSync(join(folder, 'a.yaml'), settings('8080', '[1]'))
  const { status, stdout } = await runCli(folder, ['fix'])
  expect([status, stdout.split('\n').at(-2)]).toEqual([1, '1 finding fixed; 1 finding is left: see kubelatch check'])
  expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toBe(settings('"8080"', '[1]'))
})

test('nothing to fix is no mistake', async () => {
  writeFileSync(join(folder, 'a.yaml'), settings('"8080"', 'x'))
  expect(await runCli(folder, ['fix'])).toMatchObject({ status: 0, stdout: 'nothing to fix\n' })
})

test('a fix that would bring up another mistake is left to a person', async () => {
  const pod = 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containres:\n    - name: web\n      colour: web:1.2.3\n'
  writeFileSync(join(folder, 'pod.yaml'), pod)
  const { status } = await runCli(folder, ['fix'])
  expect([status, readFileSync(join(folder, 'pod.yaml'), 'utf8')]).toEqual([1, pod])
})

test('a link is not written through, standard input is refused', async () => {
  mkdirSync(join(folder, 'repository'))
  writeFileSync(join(folder, 'outside.yaml'), settings('8080', 'x'))
  symlinkSync('../outside.yaml', join(folder, 'repository', 'a.yaml'))
  expect((await runCli(join(folder, 'repository'), ['fix'])).stdout).toContain('nothing to fix')
  expect(readFileSync(join(folder, 'outside.yaml'), 'utf8')).toBe(settings('8080', 'x'))
  expect((await runCli(folder, ['fix', '-'])).status).toBe(3)
})

test('no line of a Secret is told', async () => {
  writeFileSync(join(folder, 'a.yaml'), 'apiVersion: v1\nkind: Secret\nmetadata:\n  name: login\nstringData:\n  pin: 83719254\n')
  const { stdout, stderr } = await runCli(folder, ['fix'])
  expect(stdout + stderr).not.toContain('83719254')
  expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toContain('pin: "83719254"')
})

test('a link that is named keeps being one: what it leads to is mended', async () => {
  writeFileSync(join(folder, 'real.yaml'), settings('8080', 'x'))
  symlinkSync('real.yaml', join(folder, 'link.yaml'))
  expect((await runCli(folder, ['fix', 'link.yaml'])).status).toBe(0)
  expect(readFileSync(join(folder, 'real.yaml'), 'utf8')).toBe(settings('"8080"', 'x'))
  expect(lstatSync(join(folder, 'link.yaml')).isSymbolicLink()).toBe(true)
})

test('a link that leads out of the folder is not followed, also when it is named', async () => {
  mkdirSync(join(folder, 'repository'))
  writeFileSync(join(folder, 'outside.yaml'), settings('8080', 'x'))
  symlinkSync('../outside.yaml', join(folder, 'repository', 'a.yaml'))
  await runCli(join(folder, 'repository'), ['fix', 'a.yaml'])
  expect(readFileSync(join(folder, 'outside.yaml'), 'utf8')).toBe(settings('8080', 'x'))
})

test('a file elsewhere is mended when it is named', async () => {
  mkdirSync(join(folder, 'here'))
  writeFileSync(join(folder, 'there.yaml'), settings('8080', 'x'))
  expect((await runCli(join(folder, 'here'), ['fix', '../there.yaml'])).status).toBe(0)
  expect(readFileSync(join(folder, 'there.yaml'), 'utf8')).toBe(settings('"8080"', 'x'))
})

test.each([0o666, 0o755, 0o600])('the mode %o is kept', async (mode) => {
  writeFileSync(join(folder, 'a.yaml'), settings('8080', 'x'))
  chmodSync(join(folder, 'a.yaml'), mode)
  await runCli(folder, ['fix'])
  expect(statSync(join(folder, 'a.yaml')).mode & 0o777).toBe(mode)
  expect(readdirSync(folder)).toEqual(['a.yaml'])
})

test('what is marked read-only is left alone and named, and everything else is mended', async () => {
  writeFileSync(join(folder, 'a.yaml'), settings('8080', 'x'), { mode: 0o444 })
  writeFileSync(join(folder, 'b.yaml'), settings('8080', 'x').replace('settings', 'others'))
  const { status, stdout, stderr } = await runCli(folder, ['fix'])
  expect(stdout).toBe('b.yaml:7  invalid-data-entry  Quote the value.\n1 finding fixed\n')
  expect([status, stderr]).toEqual([
    2,
    'kubelatch: a.yaml was not written: it is marked read-only.\nMake it writable, and run this again.\n',
  ])
  expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toBe(settings('8080', 'x'))
})

test('a path where nothing is, is told', async () => {
  const { status, stderr } = await runCli(folder, ['fix', 'nothing.yaml'])
  expect([status, stderr]).toEqual([3, expect.stringContaining('There is no file or folder "nothing.yaml".')])
})

test('a second run changes nothing', async () => {
  writeFileSync(join(folder, 'a.yaml'), settings('8080', '0400'))
  await runCli(folder, ['fix'])
  const once = readFileSync(join(folder, 'a.yaml'), 'utf8')
  expect((await runCli(folder, ['fix'])).stdout).toBe('nothing to fix\n')
  expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toBe(once)
})

test('--base fixes what only a comparison shows, and leaves alone what was there before', async () => {
  const git = (...args: string[]) => execFileSync('git', ['-C', folder, '-c', 'user.name=a', '-c', 'user.email=a@b', ...args])
  const frozen = (more: string) => `${settings('"8080"', 'x').replace('kind: ConfigMap\n', `kind: ConfigMap\n${more}`)}`
  git('init', '-q')
  writeFileSync(join(folder, 'a.yaml'), frozen('immutable: true\n'))
  writeFileSync(join(folder, 'old.yaml'), settings('8080', 'x').replace('settings', 'others'))
  git('add', '-A')
  git('commit', '-qm', 'one')
  writeFileSync(join(folder, 'a.yaml'), frozen(''))
  expect(await runCli(folder, ['fix', '--base', 'HEAD', 'old.yaml'])).toMatchObject({ stdout: 'nothing to fix\n' })
  const { status, stdout } = await runCli(folder, ['fix', '--base', 'HEAD'])
  expect([status, stdout.split('\n').at(-2)]).toEqual([0, '1 finding fixed'])
  expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toBe(frozen('immutable: true\n'))
  expect(readFileSync(join(folder, 'old.yaml'), 'utf8')).toContain('PORT: 8080')
  expect(await runCli(folder, ['fix', '--base', 'nowhere'])).toMatchObject({ status: 3 })
})

test('a name is no command of a workflow', async () => {
  writeFileSync(join(folder, '::error::x.yaml'), settings('8080', 'x'))
  const { stdout } = await runCli(folder, ['fix', '--dry-run'])
  expect(stdout).not.toMatch(/^::/m)
  expect(stdout).toContain('1 finding can be fixed')
})

test('a mark of UTF-8 in front of a file stays', async () => {
  writeFileSync(join(folder, 'a.yaml'), `\ufeff${settings('8080', '0400')}`.replaceAll('\n', '\r\n'))
  expect((await runCli(folder, ['fix'])).status).toBe(0)
  expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toBe(`\ufeff${settings('"8080"', '"0400"')}`.replaceAll('\n', '\r\n'))
})

test('a credential becomes a reference: what is left to do is told, and nothing of it', async () => {
  const value = ['kT7wQz9', 'Lm2xVb', 'R4s'].join('')
  const pod = (...env: string[]) =>
    ['apiVersion: v1', 'kind: Pod', 'metadata: {name: shop}', 'spec:', '  containers:', '  - name: a', '    image: a:1', ...env, ''].join(
      '\n',
    )
  const written = pod('    env:', '    - name: PGPASSWORD', `      value: ${value} # db`)
  writeFileSync(join(folder, 'pod.yaml'), written)
  const dry = await runCli(folder, ['fix', '--dry-run'])
  expect(readFileSync(join(folder, 'pod.yaml'), 'utf8')).toBe(written)
  const { status, stdout, stderr } = await runCli(folder, ['fix'])
  expect(stdout).toMatch(
    /^pod\.yaml:10 {2}credential-in-env-literal {2}.*Secret "?shop-credentials"?, which is still to be made: outside of git/,
  )
  expect([dry.stdout, dry.stderr, stdout, stderr].join('')).not.toContain(value.slice(0, 8))
  expect([status, readFileSync(join(folder, 'pod.yaml'), 'utf8')]).toEqual([
    0,
    pod(
      '    env:',
      '    - name: PGPASSWORD',
      '      valueFrom: # db',
      '        secretKeyRef:',
      '          name: shop-credentials',
      '          key: PGPASSWORD',
    ),
  ])
})

test('a role is narrowed to the Secrets that its Pods use, and these are named', async () => {
  const rbac = 'rbac.authorization.k8s.io'
  const role = (rule: string) => `apiVersion: ${rbac}/v1\nkind: Role\nmetadata: {name: shop}\nrules:\n- {apiGroups: [""], ${rule}}\n`
  writeFileSync(join(folder, 'a.yaml'), role('resources: [secrets], verbs: [list]'))
  writeFileSync(
    join(folder, 'b.yaml'),
    [
      `apiVersion: ${rbac}/v1\nkind: RoleBinding\nmetadata: {name: shop}`,
      `roleRef: {apiGroup: ${rbac}, kind: Role, name: shop}`,
      'subjects: [{kind: ServiceAccount, name: shop}]',
      '---\napiVersion: v1\nkind: Pod\nmetadata: {name: shop}\nspec:\n  serviceAccountName: shop',
      '  containers: [{name: a, image: "a:1", envFrom: [{secretRef: {name: db}}]}]\n',
    ].join('\n'),
  )
  const { stdout } = await runCli(folder, ['fix'])
  expect(stdout).toContain('The edit names the Secret "db"')
  expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toBe(role('resources: [secrets], resourceNames: [db], verbs: [get]'))
})
