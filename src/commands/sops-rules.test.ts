import { describe, expect, test } from 'vitest'
import { runCli } from '../testing/run-cli.ts'
import { type ThrowawayRepository, throwawayRepository } from '../testing/throwaway-repository.ts'
import { expandMarkers } from '../tokens/markers.ts'

const token = expandMarkers('<token:github-personal-access-token#1>')
const secret = `apiVersion: v1\nkind: Secret\nmetadata:\n  name: db\nstringData:\n  mode: fast\n  token: ${token}\n`
const web = 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: web\ndata:\n  colour: blue\n'
const rules = (pattern: string) => `creation_rules:\n  - path_regex: ${pattern}\n    encrypted_regex: ^(data|stringData)$\n`

/** `rule path:line status` of each error and warning of the change from main. */
async function diff({ folder }: ThrowawayRepository): Promise<readonly string[]> {
  const { stdout, stderr } = await runCli(folder, ['diff', 'main', '--format', 'json'])
  expect(stderr).toBe('')
  expect(stdout).not.toContain(token)
  const findings: readonly Record<string, string>[] = JSON.parse(stdout).findings
  return findings
    .filter(({ severity, status }) => severity !== 'notice' && status === 'new')
    .map(({ rule, path, line, commit }) => `${rule} ${path}:${line}${commit === undefined ? '' : '@commit'}`)
    .sort()
}

function changed(
  before: Readonly<Record<string, string>>,
  ...after: readonly Readonly<Record<string, string | null>>[]
): ThrowawayRepository {
  const made = throwawayRepository()
  made.commit(before)
  made.git('checkout', '-q', '-b', 'work')
  for (const files of after) made.commit(files)
  return made
}

describe('a change of .sops.yaml alone', () => {
  test('has the files checked that its rules now cover', async () => {
    const made = changed(
      { 'a/web.yaml': web, 'b/web.yaml': web },
      { '.sops.yaml': rules('^a/web\\.yaml$').replace('stringData', 'stringData|colour') },
    )
    expect(await diff(made)).toEqual(['sops-partially-encrypted a/web.yaml:6'])
  })

  test('tells what stood in the clear before as known', async () => {
    const made = changed({ 'db.yaml': secret, '.sops.yaml': rules('^other') }, { '.sops.yaml': rules('^other2') })
    expect(await diff(made)).toEqual([])
  })

  test('tells nothing new of a Secret that a rule for many files covers from now on', async () => {
    const made = changed({ 'db.yaml': secret, 'web.yaml': web }, { '.sops.yaml': rules('.*') })
    expect(await diff(made)).toEqual([])
    expect(await diff(changed({ 'db.yaml': secret }, { '.sops.yaml': rules('^db\\.yaml$') }))).toEqual([
      'sops-partially-encrypted db.yaml:6',
    ])
  })

  test('has the files checked that its rules no longer cover', async () => {
    const made = changed({ 'db.yaml': secret, '.sops.yaml': rules('^db\\.yaml$') }, { '.sops.yaml': null })
    expect(await diff(made)).toEqual([])
  })

  test('leaves those alone for which it asks the same', async () => {
    const made = changed(
      { 'a/web.yaml': web, '.sops.yaml': rules('^a/web\\.yaml$') },
      { '.sops.yaml': `# why\n${rules('^a/web\\.yaml$')}` },
    )
    expect(await diff(made)).toEqual([])
  })
})

describe('what .sops.yaml wants encrypted and a commit in between had in the clear', () => {
  test('is told with its commit', async () => {
    const encrypted = web.replace('blue', 'green')
    const plain = `apiVersion: v1\nkind: Secret\nmetadata:\n  name: db\nstringData:\n  mode: fast\n`
    const made = changed(
      { '.sops.yaml': rules('^db\\.yaml$'), 'web.yaml': web },
      { 'db.yaml': plain },
      { 'db.yaml': null, 'web.yaml': encrypted },
    )
    expect(await diff(made)).toEqual(['sops-partially-encrypted db.yaml:6@commit'])
  })

  test('and what it does not speak of is none of it', async () => {
    const plain = `apiVersion: v1\nkind: Secret\nmetadata:\n  name: db\nstringData:\n  mode: fast\n`
    const made = changed({ '.sops.yaml': rules('^other\\.yaml$'), 'web.yaml': web }, { 'db.yaml': plain }, { 'db.yaml': null })
    expect(await diff(made)).toEqual([])
  })
})
