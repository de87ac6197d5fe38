import { execFileSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { runCli } from '../testing/run-cli.ts'
import { type Content, gitTestEnvironment, type ThrowawayRepository, throwawayRepository } from '../testing/throwaway-repository.ts'
import { expandMarkers } from '../tokens/markers.ts'

const token = (number: number) => expandMarkers(`<token:github-personal-access-token#${number}>`)
const script = (number: number) => `#!/bin/sh\ncurl https://api.shop.test \\\n  -H "Authorization: Bearer ${token(number)}"\n`
const secret = (number: number, name = 'db') =>
  `apiVersion: v1\nkind: Secret\nmetadata:\n  name: ${name}\nstringData:\n  token: ${token(number)}\n`
const config = 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: web\ndata:\n  colour: blue\n'

interface Told {
  readonly rule: string
  readonly status: string
  readonly path: string
  readonly line: number
  readonly commit?: string
  readonly message: string
  readonly help: string
  readonly fingerprint: string
}

interface DiffResult {
  readonly status: number
  readonly output: string
  /** `path:line@commit` of each new token, sorted; without a commit for what lies in the head. */
  readonly found: readonly string[]
  readonly findings: readonly Told[]
  readonly gaps: readonly { readonly reason: string; readonly path: string; readonly message: string }[]
}

async function diff(folder: string, ...args: readonly string[]): Promise<DiffResult> {
  const { status, stdout, stderr } = await runCli(folder, ['diff', ...args, '--format', 'json'])
  expect(stderr).toBe('')
  const report = JSON.parse(stdout)
  const findings: readonly Told[] = report.findings
  const fresh = findings.filter(({ status, rule }) => status === 'new' && rule === 'plaintext-token')
  const found = fresh.map(({ path, line, commit }) => `${path}:${line}${commit === undefined ? '' : `@${commit}`}`)
  return { status, output: stdout, found: found.sort(), findings, gaps: report.gaps }
}

/** A repository with a ConfigMap on main, on a branch of its own. */
function branched(): ThrowawayRepository {
  const made = throwawayRepository()
  made.commit({ 'web.yaml': config })
  made.git('checkout', '-q', '-b', 'work')
  return made
}

/** Each commit's files, on the branch; gives the ids. */
function commits(made: ThrowawayRepository, ...all: readonly Readonly<Record<string, Content | null>>[]): string[] {
  return all.map((files) => made.commit(files))
}

/** Runs git with something on its standard input. */
function gitWith(made: ThrowawayRepository, input: string | Buffer, ...args: readonly string[]): string {
  return execFileSync('git', args, { cwd: made.folder, env: gitTestEnvironment, input }).toString().trim()
}

describe('what is told', () => {
  test('a token that is added and taken away again', async () => {
    const made = branched()
    const [added] = commits(made, { 'job.sh': script(1), 'db.yaml': secret(2) }, { 'job.sh': null, 'db.yaml': null })
    for (const args of [[], ['main'], ['main', 'work'], ['main..work'], ['main...work']]) {
      const { status, found, findings, output } = await diff(made.folder, ...args)
      expect(found).toEqual([`db.yaml:6@${added}`, `job.sh:3@${added}`])
      expect(status).toBe(1)
      expect(findings[1]?.message).toContain(`${added?.slice(0, 7)} and is not in the last state, but the history keeps it.`)
      expect(findings[1]?.help).toContain('take it out of the history')
      expect(output).not.toContain(token(1))
    }
  })

  test('one that was put in another one’s place, on every kind of place', async () => {
    const made = branched()
    const [first, second] = commits(made, { 'db.yaml': secret(1) }, { 'db.yaml': secret(2) }, { 'db.yaml': secret(3) })
    const { found } = await diff(made.folder, 'main')
    expect(found).toEqual(['db.yaml:6', `db.yaml:6@${first}`, `db.yaml:6@${second}`].sort())
  })

  test('one that was committed, with the working tree or the index without it', async () => {
    const made = branched()
    const [added] = commits(made, { 'job.sh': script(1) })
    made.git('rm', '-q', 'job.sh')
    expect((await diff(made.folder)).found).toEqual([`job.sh:3@${added}`])
    expect((await diff(made.folder, 'main', '--staged')).found).toEqual([`job.sh:3@${added}`])
    expect((await diff(made.folder, 'HEAD')).found).toEqual([])
  })

  test('one that came in with a side branch and went before the merge', async () => {
    const made = branched()
    made.git('checkout', '-q', '-b', 'side')
    const [added] = commits(made, { 'job.sh': script(1) }, { 'job.sh': null, 'side.yaml': config })
    made.git('checkout', '-q', 'work')
    commits(made, { 'more.yaml': config })
    made.git('merge', '-q', '--no-edit', 'side')
    expect((await diff(made.folder, 'main', 'work')).found).toEqual([`job.sh:3@${added}`])
  })

  test('one that only the merge itself brought in', async () => {
    const made = branched()
    made.git('checkout', '-q', '-b', 'side')
    commits(made, { 'side.yaml': config })
    made.git('checkout', '-q', 'work')
    commits(made, { 'more.yaml': config })
    made.git('merge', '-q', '--no-commit', '--no-ff', 'side')
    const merge = made.commit({ 'evil.sh': script(1), 'web.yaml': `${config}  token: ${token(2)}\n` })
    commits(made, { 'evil.sh': null, 'web.yaml': config })
    expect((await diff(made.folder, 'main', 'work')).found).toEqual([`evil.sh:3@${merge}`, `web.yaml:7@${merge}`])
  })

  test('one in a file that a generator makes a Secret of', async () => {
    const made = branched()
    const random = expandMarkers('<random:base62:40>')
    const kustomization = 'secretGenerator:\n  - name: db\n    files: [db.bin]\n'
    const [, added] = commits(
      made,
      { 'app/kustomization.yaml': kustomization, 'app/db.bin': 'changeme\n' },
      { 'app/db.bin': `${random}\n` },
      { 'app/db.bin': 'changeme\n' },
    )
    const { findings, output } = await diff(made.folder, 'main', 'work')
    const told = findings.filter(({ commit }) => commit !== undefined)
    expect(told.map(({ path, commit }) => `${path}@${commit}`)).toEqual([`app/db.bin@${added}`])
    expect(output).not.toContain(random)
  })

  test('one in the first commit of all, where the range has it', async () => {
    const made = throwawayRepository()
    commits(made, { 'web.yaml': config })
    made.git('checkout', '-q', '--orphan', 'other')
    const [root] = commits(made, { 'job.sh': script(1) }, { 'job.sh': null })
    expect((await diff(made.folder, 'main', 'other')).found).toEqual([`job.sh:3@${root}`])
  })

  test('a name that is a token', async () => {
    const made = branched()
    const [added] = commits(made, { [`keys/${token(1)}.txt`]: 'x' }, { [`keys/${token(1)}.txt`]: null })
    const { findings, output } = await diff(made.folder, 'main')
    expect(findings.map(({ commit }) => commit)).toEqual([added])
    expect(output).not.toContain(token(1))
  })

  test('a name that is a token, of a content that lies elsewhere', async () => {
    const made = branched()
    const [, added] = commits(made, { 'a.txt': 'x' }, { [`keys/${token(1)}.txt`]: 'x' }, { [`keys/${token(1)}.txt`]: null })
    expect((await diff(made.folder, 'main')).findings.map(({ commit }) => commit)).toEqual([added])
  })

  test.each(['new\nline.sh', 'täglich ☃.sh', ':(top)*.sh', '-n.sh', 'a b\t"c".sh'])('the path %j', async (path) => {
    const made = branched()
    const [added] = commits(made, { [path]: script(1) }, { [path]: null })
    expect((await diff(made.folder, 'main')).found).toEqual([`${path}:3@${added}`])
  })

  test('a path that is no UTF-8', async () => {
    const made = branched()
    const blob = gitWith(made, script(1), 'hash-object', '-w', '--stdin')
    const tree = gitWith(made, Buffer.from(`100644 blob ${blob}\tj\xff.sh\0`, 'latin1'), 'mktree', '-z')
    const added = made.git('commit-tree', tree, '-p', 'main', '-m', 'change')
    const gone = made.git('commit-tree', 'main^{tree}', '-p', added, '-m', 'change')
    expect((await diff(made.folder, 'main', gone)).found).toEqual([`j\ufffd.sh:3@${added}`])
  })

  test('once, with the first commit, whatever was done and taken back how often', async () => {
    const made = branched()
    const [added] = commits(made, { 'job.sh': script(1) })
    for (let times = 0; times < 3; times++) made.git('revert', '--no-edit', 'HEAD')
    made.git('revert', '--no-edit', 'HEAD')
    made.git('revert', '--no-edit', 'HEAD')
    expect((await diff(made.folder, 'main', 'work')).found).toEqual([`job.sh:3@${added}`])
  })

  test('once for one content at two paths, and after a move', async () => {
    const made = branched()
    const [added] = commits(
      made,
      { 'a.sh': script(1), 'b.sh': script(1) },
      { 'a.sh': null, 'b.sh': null, 'c/a.sh': script(1), 'd.txt': `moved on\n${script(1)}` },
      { 'c/a.sh': null, 'd.txt': null },
    )
    expect((await diff(made.folder, 'main', 'work')).found).toEqual([`a.sh:3@${added}`])
  })

  test('one that was amended is not there any more', async () => {
    const made = branched()
    commits(made, { 'job.sh': script(1) })
    made.git('rm', '-q', 'job.sh')
    made.git('commit', '-q', '--amend', '--allow-empty', '-m', 'nothing')
    expect((await diff(made.folder, 'main', 'work')).found).toEqual([])
  })
})

describe('what is not told a second time', () => {
  test('a token that the head still has, wherever and however', async () => {
    const made = branched()
    commits(
      made,
      { 'job.sh': script(1), 'db.yaml': secret(2) },
      { 'job.sh': null, 'run/job.sh': `# moved\n${script(1)}`, 'db.yaml': `# nothing\n${secret(2)}` },
    )
    const { found } = await diff(made.folder, 'main')
    expect(found).toEqual(['db.yaml:7', 'run/job.sh:4'])
  })

  test('a token that the base has', async () => {
    const made = throwawayRepository()
    commits(made, { 'db.yaml': secret(1), 'job.sh': script(2) })
    made.git('checkout', '-q', '-b', 'work')
    commits(made, { 'db.yaml': `# a\n${secret(1)}`, 'copy.sh': script(2) }, { 'db.yaml': secret(1), 'copy.sh': null })
    const { found, status } = await diff(made.folder, 'main')
    expect(found).toEqual([])
    expect(status).toBe(0)
  })

  test('nothing where there is nothing: clean commits, an empty range, one commit, placeholders', async () => {
    const made = branched()
    expect((await diff(made.folder, 'main', 'work')).found).toEqual([])
    commits(
      made,
      { 'job.sh': '#!/bin/sh\nexport API_TOKEN="<your-token>"\n' },
      { 'job.sh': null },
      { 'web.yaml': config.replace('blue', 'red') },
    )
    expect((await diff(made.folder, 'main')).found).toEqual([])
    expect((await diff(made.folder, 'work', 'main')).found).toEqual([])
    commits(made, { 'job.sh': script(1) })
    expect((await diff(made.folder, 'HEAD^', 'HEAD')).found).toEqual(['job.sh:3'])
  })

  test('what another branch brought to the base', async () => {
    const made = branched()
    commits(made, { 'more.yaml': config })
    made.git('checkout', '-q', 'main')
    commits(made, { 'job.sh': script(1) }, { 'job.sh': null })
    made.git('checkout', '-q', 'work')
    made.git('merge', '-q', '--no-edit', 'main')
    expect((await diff(made.folder, 'main', 'work')).found).toEqual([])
  })
})

describe('what is no text, or not here', () => {
  test('binaries, links, submodules and pointers are passed over', async () => {
    const made = branched()
    const bytes = Buffer.concat([Buffer.from([0, 1, 2]), Buffer.from(script(1))])
    made.git('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},vendor/lib`)
    made.git('commit', '-q', '-m', 'submodule')
    commits(
      made,
      {
        'a.bin': bytes,
        link: { link: `/tmp/${token(1)}` },
        'large.bin': `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 1\n`,
      },
      { 'a.bin': null, link: null, 'large.bin': null },
    )
    const { found, status, gaps } = await diff(made.folder, 'main', 'work')
    expect(found).toEqual([])
    expect(gaps).toEqual([])
    expect(status).toBe(0)
  })

  test('a shallow clone that lacks the commits on the way says so', async () => {
    const made = branched()
    commits(made, { 'job.sh': script(1) }, { 'job.sh': null }, { 'web.yaml': config.replace('blue', 'red') })
    made.git('clone', '-q', '--depth=1', '--no-single-branch', `file://${made.folder}`, 'shallow')
    const shallow = `${made.folder}/shallow`
    const { status, gaps } = await diff(shallow, 'origin/main', 'origin/work')
    expect(status).toBe(2)
    expect(gaps.map(({ reason }) => reason)).toEqual(['missing-commit'])
    expect(gaps[0]?.message).toMatch(/git fetch --unshallow.*fetch-depth: 0/)
    made.git('-C', shallow, 'fetch', '-q', '--unshallow')
    const whole = await diff(shallow, 'origin/main', 'origin/work')
    expect(whole.found).toHaveLength(1)
    expect(whole.gaps).toEqual([])
  })

  test('a shallow clone that has all of the way says nothing', async () => {
    const made = branched()
    const [added] = commits(made, { 'job.sh': script(1) }, { 'job.sh': null })
    made.git('clone', '-q', '--depth=3', '--no-single-branch', `file://${made.folder}`, 'shallow')
    const { status, gaps, found } = await diff(`${made.folder}/shallow`, 'origin/main', 'origin/work')
    expect(found).toEqual([`job.sh:3@${added}`])
    expect(gaps).toEqual([])
    expect(status).toBe(1)
  })

  test('commits whose folders a clone left out are a gap', async () => {
    const made = branched()
    commits(made, { 'a/job.sh': script(1) }, { 'a/job.sh': null }, { 'web.yaml': config.replace('blue', 'red') })
    made.git('config', 'uploadpack.allowFilter', 'true')
    made.git('clone', '-q', '--filter=tree:0', '--no-checkout', `file://${made.folder}`, 'partial')
    for (const side of ['origin/main', 'origin/work']) made.git('-C', 'partial', 'archive', '--output=/dev/null', side)
    const { status, gaps } = await diff(`${made.folder}/partial`, 'origin/main', 'origin/work')
    expect(status).toBe(2)
    expect(gaps.map(({ reason }) => reason)).toEqual(['missing-commit'])
    expect(gaps[0]?.message).toContain('clone without --filter')
  })

  test('contents that a clone left out are a gap each', async () => {
    const made = branched()
    const [added = ''] = commits(made, { 'job.sh': script(1) }, { 'job.sh': null })
    made.git('config', 'uploadpack.allowFilter', 'true')
    made.git('clone', '-q', '--filter=blob:none', '--no-checkout', `file://${made.folder}`, 'partial')
    for (const side of ['origin/main', 'origin/work']) made.git('-C', 'partial', 'archive', '--output=/dev/null', side)
    const { status, gaps } = await diff(`${made.folder}/partial`, 'origin/main', 'origin/work')
    expect(status).toBe(2)
    expect(gaps).toMatchObject([{ reason: 'not-found', path: 'job.sh' }])
    expect(gaps[0]?.message).toContain(added.slice(0, 7))
  })
})

test('1,000 commits', async () => {
  const made = branched()
  const lines = [
    ...Array.from({ length: 1000 }, (_, index) => {
      const content = index === 500 ? script(1) : `#!/bin/sh\necho ${index}\n`
      const from = index === 0 ? `from refs/heads/work^0\n` : ''
      return `commit refs/heads/work\ncommitter A <a@example.com> 1700000000 +0000\ndata 0\n${from}M 100644 inline job.sh\ndata ${content.length}\n${content}\n`
    }),
  ]
  gitWith(made, lines.join(''), 'fast-import', '--quiet', '--force')
  const { found, status } = await diff(made.folder, 'main', 'work')
  expect(found).toEqual([`job.sh:3@${made.git('rev-parse', 'work~499')}`])
  expect(status).toBe(1)
})

test('an exemption names the fingerprint, and nothing wider covers it', async () => {
  const made = branched()
  commits(made, { 'job.sh': script(1) }, { 'job.sh': null })
  const [{ fingerprint = '' } = {}] = (await diff(made.folder, 'main', 'work')).findings
  const exempt = (line: string) => `exemptions:\n  - ${line}\n    reason: A canary that opens nothing\n    until: 2027-01-01\n`
  for (const [line, left] of [
    [`fingerprint: ${fingerprint}`, 0],
    ['path: "**"', 1],
    ['path: job.sh', 1],
  ] as const) {
    made.git('checkout', '-q', 'main')
    commits(made, { '.github/kubelatch.yml': exempt(line) })
    const { found, status } = await diff(made.folder, 'main', 'work')
    expect(found.filter((one) => one.startsWith('job.sh'))).toHaveLength(left)
    expect(status).toBe(left)
  }
})
