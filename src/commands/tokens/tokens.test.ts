import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { runCli } from '../../testing/run-cli.ts'
import {
  type Content,
  gitTestEnvironment,
  type ThrowawayRepository,
  throwawayFolder,
  throwawayRepository,
  writeFiles,
} from '../../testing/throwaway-repository.ts'
import { expandMarkers } from '../../tokens/markers.ts'

const token = (number: number) => expandMarkers(`<token:github-personal-access-token#${number}>`)
const script = (number: number) => `#!/bin/sh\ncurl -H "Authorization: Bearer ${token(number)}" https://api.shop.test\n`
const secret = (number: number) => `apiVersion: v1\nkind: Secret\nmetadata:\n  name: db\nstringData:\n  token: ${token(number)}\n`
const config = 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: web\ndata:\n  colour: blue\n'

interface Told {
  readonly rule: string
  readonly severity: string
  readonly status: string
  readonly path: string
  readonly line: number
  readonly commit?: string
  readonly introduced?: { readonly commit: string; readonly date: string }
  readonly message: string
  readonly fingerprint: string
}

async function tokens(folder: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = await runCli(folder, ['tokens', ...args, '--format', 'json'])
  const report = stdout === '' ? { findings: [], gaps: [], summary: {} } : JSON.parse(stdout)
  const findings: readonly Told[] = report.findings
  const found = findings.map(({ path, line, commit, introduced }) =>
    [`${path}:${line}`, ...(commit === undefined ? [] : [`gone from ${commit}`]), `since ${introduced?.commit}`].join(' '),
  )
  return { status, stderr, stdout, findings, found, gaps: report.gaps, summary: report.summary, compared: report.compared?.after }
}

function commits(made: ThrowawayRepository, ...all: readonly Readonly<Record<string, Content | null>>[]): string[] {
  return all.map((files) => made.commit(files))
}

describe('tokens PATH', () => {
  test('tells credentials of every kind of file, and nothing else', async () => {
    const folder = throwawayFolder()
    writeFiles(folder, {
      'job.sh': script(1),
      'db.yaml': secret(2),
      'wrong.yaml': 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: Not_A_Name\nspec: {containers: 7}\n',
      'README.md': 'No token here.\n',
    })
    const { status, findings, stdout } = await tokens(folder)
    expect(findings.map(({ path, line, rule }) => `${path}:${line} ${rule}`)).toEqual([
      'db.yaml:6 plaintext-token',
      'job.sh:2 plaintext-token',
    ])
    expect(status).toBe(1)
    for (const number of [1, 2]) expect(stdout).not.toContain(token(number))
  })

  test('looks at the names of pictures and archives as well', async () => {
    const folder = throwawayFolder()
    const bytes = Uint8Array.from([0, 1, 2])
    writeFiles(folder, { [`${token(1)}.png`]: bytes, [`keys/${token(2)}/a.zip`]: bytes, 'plain.png': bytes })
    const { findings, stdout } = await tokens(folder)
    expect(findings.map(({ rule }) => rule)).toEqual(['plaintext-token', 'plaintext-token'])
    for (const number of [1, 2]) expect(stdout).not.toContain(token(number))
  })

  test('looks only where it is told, also at standard input', async () => {
    const folder = throwawayFolder()
    writeFiles(folder, { 'a/job.sh': script(1), 'b/job.sh': script(2) })
    expect((await tokens(folder, 'b')).findings.map(({ path }) => path)).toEqual(['b/job.sh'])
    const { status, stdout } = await runCli(folder, ['tokens', '-', '--format', 'json'], secret(1))
    expect(status).toBe(1)
    expect(JSON.parse(stdout).findings).toMatchObject([{ rule: 'plaintext-token', line: 6 }])
  })

  test('passes where there is none, with placeholders and references', async () => {
    const folder = throwawayFolder()
    writeFiles(folder, { 'job.sh': 'export TOKEN="$API_TOKEN"\n', 'web.yaml': config })
    expect((await tokens(folder)).status).toBe(0)
  })

  test.each([['--all'], ['--state', 'x.json']])('%s belongs to --history', async (...flags) => {
    const { status, stderr } = await runCli(throwawayFolder(), ['tokens', ...flags])
    expect(status).toBe(3)
    expect(stderr).toContain(`${flags[0]} is about the history. `.trim())
  })
})

describe('tokens --history', () => {
  test('tells of each token since when it is there, and whether it still is', async () => {
    const made = throwawayRepository()
    const [one, two] = commits(
      made,
      { 'job.sh': script(1), 'web.yaml': config },
      { 'job.sh': null, 'db.yaml': secret(2) },
      { 'db.yaml': `# moved down\n${secret(2)}` },
    )
    const { found, findings, status, summary, compared, stdout } = await tokens(made.folder, '--history')
    expect(found).toEqual([`db.yaml:7 since ${two}`, `job.sh:2 gone from ${one} since ${one}`])
    expect(findings[0]?.introduced).toEqual({ commit: two, date: '2023-11-14' })
    expect(findings[0]?.message).toContain(`It came in with commit ${two?.slice(0, 7)} of 2023-11-14, and still is there.`)
    expect(findings[1]?.message).toContain('the last state has it no more, but the history keeps it.')
    expect(status).toBe(1)
    expect(summary).toMatchObject({ files: 4, error: 2 })
    expect(compared).toMatch(/^HEAD \([0-9a-f]{7}\): 3 commits$/)
    for (const number of [1, 2]) expect(stdout).not.toContain(token(number))
  })

  test('one finding for a token, wherever it was copied and moved to', async () => {
    const made = throwawayRepository()
    const [one] = commits(
      made,
      { 'a.sh': script(1) },
      { 'a.sh': null, 'b/a.sh': script(1), 'c.sh': `# a copy\n${script(1)}` },
      { 'd.sh': `# another\n# one\n${script(1)}` },
    )
    const { found, findings } = await tokens(made.folder, '--history')
    expect(found).toHaveLength(1)
    expect(found[0]).toContain(`since ${one}`)
    const [{ path = '', message = '' } = {}] = findings
    expect(['b/a.sh', 'c.sh', 'd.sh']).toContain(path)
    for (const other of ['b/a.sh', 'c.sh', 'd.sh'].filter((one) => one !== path)) expect(message).toContain(`"${other}"`)
  })

  test('refs: HEAD alone, those that are named, or all', async () => {
    const made = throwawayRepository()
    commits(made, { 'web.yaml': config })
    made.git('checkout', '-q', '-b', 'side')
    commits(made, { 'side.sh': script(1) })
    made.git('checkout', '-q', '--detach', 'main')
    commits(made, { 'tag.sh': script(2) })
    made.git('tag', '-a', '-m', 'a tag', 'v1')
    made.git('checkout', '-q', 'main')
    const paths = async (...args: readonly string[]) => (await tokens(made.folder, '--history', ...args)).findings.map(({ path }) => path)
    expect(await paths()).toEqual([])
    expect(await paths('side')).toEqual(['side.sh'])
    expect(await paths('main', 'v1')).toEqual(['tag.sh'])
    const all = await tokens(made.folder, '--history', '--all')
    // What only a tag has is no last state.
    expect(all.findings.map(({ path, commit }) => [path, commit === undefined])).toEqual([
      ['side.sh', true],
      ['tag.sh', false],
    ])
    made.git('checkout', '-q', '--detach', 'v1')
    for (const branch of ['main', 'side']) made.git('branch', '-q', '-D', branch)
    expect((await tokens(made.folder, '--history', '--all')).findings.map(({ commit }) => commit)).toEqual([undefined])
    made.git('checkout', '-q', '-b', 'main', 'HEAD~')
    const { status, stderr } = await tokens(made.folder, '--history', 'nowhere')
    expect(status).toBe(3)
    expect(stderr).toContain('There is no commit "nowhere" here.')
  })

  test('merges, roots and names', async () => {
    const made = throwawayRepository()
    commits(made, { 'web.yaml': config })
    made.git('checkout', '-q', '--orphan', 'other')
    const [root] = commits(made, { 'root.sh': script(1) })
    made.git('checkout', '-q', 'main')
    made.git('merge', '-q', '--no-commit', '--allow-unrelated-histories', 'other')
    const merge = made.commit({ 'evil.sh': script(2), 'root.sh': null })
    const named = made.commit({ 'evil.sh': null, [`x/${token(3)}`]: 'x' })
    const { found, stdout } = await tokens(made.folder, '--history')
    expect(found).toContain(`evil.sh:2 gone from ${merge} since ${merge}`)
    expect(found).toContain(`root.sh:2 gone from ${root} since ${root}`)
    expect(found.filter((one) => one.endsWith(`since ${named}`))).toHaveLength(1)
    expect(found).toHaveLength(3)
    expect(stdout).not.toContain(token(3))
  })

  test('an exemption or an ignore by fingerprint counts, one by path does not', async () => {
    const made = throwawayRepository()
    commits(made, { 'job.sh': script(1), 'db.yaml': secret(2) }, { 'job.sh': null })
    const { findings } = await tokens(made.folder, '--history')
    const [ofSecret = '', ofScript = ''] = findings.map(({ fingerprint }) => fingerprint)
    commits(made, {
      '.github/kubelatch.yml': `exemptions:\n  - fingerprint: ${ofScript}\n    reason: A canary\n    until: 2027-01-01\n`,
      'db.yaml': secret(2).replace(/ {2}token/, `  # kubelatch: ignore[plaintext-token@${ofSecret}] a canary\n  token`),
    })
    const excused = await tokens(made.folder, '--history')
    expect(excused.findings.map(({ status, path }) => `${status} ${path}`)).toEqual(['exempt db.yaml', 'exempt job.sh'])
    expect(excused.status).toBe(0)
    commits(made, { '.github/kubelatch.yml': 'exemptions:\n  - path: "**"\n    reason: All of it\n    until: 2027-01-01\n' })
    expect((await tokens(made.folder, '--history')).status).toBe(1)
  })

  test.each([
    ['text', 'job.sh'],
    ['markdown', 'in commit `'],
    ['sarif', '"commit": "'],
    ['junit', 'in commit '],
    ['github', '(line 2 in commit '],
  ])('%s', async (format, words) => {
    const made = throwawayRepository()
    commits(made, { 'job.sh': script(1) }, { 'job.sh': null })
    const { status, stdout } = await runCli(made.folder, ['tokens', '--history', '--format', format])
    expect(status).toBe(1)
    expect(stdout).toContain(words)
    expect(stdout).not.toContain(token(1))
  })

  test('a shallow clone says what is missing, and tells the rest', async () => {
    const made = throwawayRepository()
    commits(made, { 'job.sh': script(1) }, { 'job.sh': null, 'db.yaml': secret(2) })
    made.git('clone', '-q', '--depth=1', `file://${made.folder}`, 'shallow')
    const { found, gaps, status } = await tokens(join(made.folder, 'shallow'), '--history')
    expect(found).toHaveLength(1)
    expect(gaps).toMatchObject([{ reason: 'missing-commit', kind: 'failed' }])
    expect(status).toBe(1)
    commits(made, { 'db.yaml': null })
    made.git('clone', '-q', '--depth=1', `file://${made.folder}`, 'clean')
    expect((await tokens(join(made.folder, 'clean'), '--history')).status).toBe(2)
  })

  test('outside of a repository, and before a first commit, says what to do', async () => {
    expect((await runCli(throwawayFolder(), ['tokens', '--history'])).stderr).toContain('is not in a git repository')
    const { status, stderr } = await runCli(throwawayRepository().folder, ['tokens', '--history'])
    expect(status).toBe(2)
    expect(stderr).toContain('There is no commit yet.')
  })

  test('only rules about credentials can be asked for by name, and be graded', async () => {
    const made = throwawayRepository()
    commits(made, { 'job.sh': script(1) })
    expect((await tokens(made.folder, '--history', '--fail-on', 'never')).status).toBe(0)
    expect((await tokens(made.folder, '--history', '--rule', 'plaintext-token=off')).findings).toEqual([])
  })
})

describe('--state', () => {
  test('the next run looks at new commits alone', async () => {
    const made = throwawayRepository()
    commits(made, { 'job.sh': script(1) })
    const state = join(throwawayFolder(), 'state/shop.json')
    const first = await tokens(made.folder, '--history', '--state', state)
    expect(first.status).toBe(1)
    expect(readFileSync(state, 'utf8')).not.toContain(token(1))
    const second = await tokens(made.folder, '--history', '--state', state)
    expect(second).toMatchObject({ status: 0, found: [], stderr: '' })
    expect(second.compared).toContain('0 commits new since the last run, which knew 1 token')
    // Told before, and the last state has it still.
    const [, third] = commits(made, { 'job.sh': `# copied\n${script(1)}` }, { 'more.sh': script(2) })
    const next = await tokens(made.folder, '--history', '--state', state)
    expect(next.found).toEqual([`more.sh:2 since ${third}`])
    expect(next.summary.files).toBe(2)
    const { commits: seen, tokens: known } = JSON.parse(readFileSync(state, 'utf8'))
    expect(seen).toEqual([third])
    expect(known).toHaveLength(2)
  })

  test('a rewritten history is looked at again as far as it is new', async () => {
    const made = throwawayRepository()
    commits(made, { 'web.yaml': config })
    const state = join(throwawayFolder(), 'shop.json')
    await tokens(made.folder, '--history', '--state', state)
    made.git('checkout', '-q', '--orphan', 'fresh')
    const [fresh] = commits(made, { 'job.sh': script(1) })
    made.git('branch', '-q', '-D', 'main')
    made.git('reflog', 'expire', '--expire=now', '--all')
    made.git('gc', '-q', '--prune=now')
    expect((await tokens(made.folder, '--history', '--state', state)).found).toEqual([`job.sh:2 since ${fresh}`])
  })

  test.each([
    ['broken', '{"kind": "kubelatch tokens --hist'],
    ['foreign', '{"name": "shop"}'],
    ['not of its form', '{"kind": "kubelatch tokens --history", "version": "1", "commits": ["HEAD"], "tokens": []}'],
    ['a list', '[]'],
    ['empty', ''],
  ])('a file that is %s is refused and left as it is', async (_what, content) => {
    const made = throwawayRepository()
    commits(made, { 'job.sh': script(1) })
    const state = join(throwawayFolder(), 'state.json')
    writeFileSync(state, content)
    const { status, stderr, stdout } = await tokens(made.folder, '--history', '--state', state)
    expect(status).toBe(2)
    expect(stderr).toContain('is no state file of kubelatch tokens --history, or a broken one.')
    expect(stdout).toBe('')
    expect(readFileSync(state, 'utf8')).toBe(content)
  })

  test('another version begins anew, and says so', async () => {
    const made = throwawayRepository()
    const [one = ''] = commits(made, { 'job.sh': script(1) })
    const state = join(throwawayFolder(), 'state.json')
    writeFileSync(state, JSON.stringify({ kind: 'kubelatch tokens --history', version: '0.0.1', commits: [one], tokens: [] }))
    const { found, stderr } = await tokens(made.folder, '--history', '--state', state)
    expect(found).toHaveLength(1)
    expect(stderr).toContain('another version wrote the state file')
  })

  test('what could not be looked at is not passed over the next time', async () => {
    const made = throwawayRepository()
    commits(made, { 'web.yaml': config }, { 'job.sh': script(1) })
    made.git('clone', '-q', '--depth=1', `file://${made.folder}`, 'shallow')
    const state = join(throwawayFolder(), 'state.json')
    const { stderr } = await tokens(join(made.folder, 'shallow'), '--history', '--state', state)
    expect(stderr).toContain('the state file was left as it is')
    expect(existsSync(state)).toBe(false)
  })
})

test('2,000 commits and 4,000 contents', async () => {
  const made = throwawayRepository()
  const content = (index: number, name: string) => {
    const text = index === 1234 && name === 'a.sh' ? script(1) : `#!/bin/sh\necho ${name} ${index}\n`
    return `M 100644 inline ${name}\ndata ${text.length}\n${text}\n`
  }
  const stream = Array.from({ length: 2000 }, (_, index) => {
    const head = `commit refs/heads/main\ncommitter A <a@example.com> ${1700000000 + index} +0000\ndata 0\n`
    return `${head}${content(index, 'a.sh')}${content(index, 'b.sh')}`
  })
  execFileSync('git', ['fast-import', '--quiet'], { cwd: made.folder, env: gitTestEnvironment, input: stream.join('') })
  const { found, summary } = await tokens(made.folder, '--history')
  const commit = made.git('rev-parse', 'main~765')
  expect(found).toEqual([`a.sh:2 gone from ${commit} since ${commit}`])
  expect(summary.files).toBe(4000)
})
