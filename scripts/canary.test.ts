import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { formatNames } from '../src/formats/registry.ts'
import { builtAction } from '../src/testing/built-action.ts'
import { fakeGithub } from '../src/testing/fake-github/fake-github.ts'
import { layOutJob } from '../src/testing/github-job.ts'
import { openPullStage, takeMoment } from '../src/testing/pull-stage.ts'
import { repositoryIn } from '../src/testing/throwaway-repository.ts'
import { plantOddities } from './canary/oddities.ts'
import { plantEverywhere } from './canary/repository.ts'
import { openSearch, withoutMasks } from './canary/traces.ts'
import { type WatchedRun, watch } from './canary/watched-process.ts'

const seed = process.env.SEED ?? randomBytes(6).toString('hex')
process.stdout.write(`canary: SEED=${seed}\n`)

const before = plantEverywhere(seed, 'before', 0.3)
const between = plantEverywhere(seed, 'between', 0.3)
const after = plantEverywhere(seed, 'after')
/** For GitHub, where each run talks to a server. */
const [fewer, early, late] = [
  plantEverywhere(seed, 'fewer', 0.12),
  plantEverywhere(seed, 'early', 0.08),
  plantEverywhere(seed, 'late', 0.08),
]
const odd = plantOddities(seed)
const search = openSearch([before, between, after, fewer, early, late, odd].flatMap(({ canaries }) => canaries))
const [branch = '', message = '', title = '', body = '', label = '', login = '', argument = '', variable = ''] = odd.words.map(
  ({ value }) => value,
)
const gone = (files: Readonly<Record<string, unknown>>) => Object.fromEntries(Object.keys(files).map((path) => [path, null]))
const config = '.github/kubelatch.yml'

let built: string
let ground: string
let repository: string
/** Of few files, for what is run often. */
let small: string
let runs = 0

beforeAll(() => {
  built = builtAction()
  ground = realpathSync(mkdtempSync(join(tmpdir(), 'canary-')))
  chmodSync(ground, 0o755)
  repository = join(ground, 'repository')
  mkdirSync(repository)
  const { commit, git } = repositoryIn(repository)
  commit({ ...before.files, [config]: odd.config })
  git('checkout', '-q', '-b', branch)
  commit(between.files)
  commit({ ...gone(between.files), ...after.files, ...odd.files })
  const half = Object.fromEntries(Object.entries(before.files).filter((_, index) => index % 2 === 0))
  commit({ ...gone(half), [config]: `${odd.config}# ${message}\n` })
  git('commit', '-q', '--amend', '-m', `${message}\n\n${body}`)
  git('tag', '-a', '-m', body, `v1-${title}`)
  small = join(ground, 'small')
  mkdirSync(small)
  const other = repositoryIn(small)
  other.commit({ ...early.files, [config]: odd.config })
  other.git('checkout', '-q', '-b', branch)
  other.commit({ ...gone(early.files), ...late.files, ...odd.files })
}, 120_000)
afterAll(() => {
  rmSync(ground, { recursive: true, force: true })
}, 60_000)

const cli = (...args: readonly string[]) => [process.execPath, join(built, 'dist/cli.js'), ...args]

/** Runs something and gives each place where a trace of a secret was found. What somebody tells us on our own command line, we may tell git. */
async function tracesOf(run: Partial<WatchedRun> & Pick<WatchedRun, 'command'>, told: readonly string[] = []): Promise<readonly string[]> {
  runs += 1
  const { status, outputs } = await watch({
    scratch: join(ground, `run-${runs}`),
    folder: repository,
    ...run,
    environment: { SECRET: variable, ...run.environment },
  })
  expect([0, 1, 2, 3, 143, null]).toContain(status)
  // A program that cannot be read by who runs it says nothing either.
  expect(outputs.stderr).not.toContain('Cannot find module')
  return Object.entries(outputs).flatMap(([where, text]) => {
    const rest = where === 'children' ? told.reduce((left, word) => left.replaceAll(word, ''), text) : text
    return search(where === 'stdout' ? withoutMasks(rest) : rest).map((trace) => `${where}: ${trace}`)
  })
}

/** A folder to write every format to, the flags that ask for it, and what traces are in it. */
function everyFormat() {
  runs += 1
  const folder = join(ground, `files-${runs}`)
  mkdirSync(folder)
  const flags = formatNames.flatMap((name) => ['--output', `${name}=${join(folder, `out.${name}`)}`])
  const written = () => readdirSync(folder).map((name) => [name, search(readFileSync(join(folder, name), 'utf8'))])
  return { flags, written, clean: formatNames.map((name) => [`out.${name}`, []]).sort() }
}

/** A copy of the small repository to break something in. */
function copy(change: (folder: string) => void): string {
  runs += 1
  const folder = join(ground, `copy-${runs}`)
  cpSync(small, folder, { recursive: true })
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  change(folder)
  return folder
}

describe(`no secret leaves a command (SEED=${seed})`, () => {
  test.each([
    ['diff', ['main', 'HEAD']],
    ['check', ['.']],
    ['audit', []],
    ['tokens', ['.']],
    ['tokens', ['--history', '--all', '--state', 'seen.json']],
  ])(
    '%s %j, in every format, in files',
    async (command, args) => {
      const { flags, written, clean } = everyFormat()
      expect(await tracesOf({ command: cli(command, ...args, ...flags) })).toEqual([])
      expect(written().sort()).toEqual(clean)
    },
    120_000,
  )

  test.each(['text', 'github'])(
    'diff --format %s',
    async (format) => {
      expect(await tracesOf({ command: cli('diff', 'main', branch, '--format', format), folder: small }, [branch])).toEqual([])
    },
    120_000,
  )

  test.each<[string, readonly string[]]>([
    ['rules', ['rules']],
    ['explain', ['explain', 'plaintext-token']],
    ['explain with a token', ['explain', argument]],
    ['demo', ['demo']],
    ['a token as a command', [argument]],
    ['a token as a path', ['check', `gone/${argument}`]],
    ['a token as a flag', ['check', `--${argument}`]],
    ['a token as a severity', ['check', 'odd', '--fail-on', argument]],
    ['a token as a rule', ['check', 'odd', '--rule', `${argument}=error`]],
    ['a token as a config', ['check', 'odd', '--config', argument]],
    ['a token as a format', ['check', 'odd', '--format', argument]],
    ['a token as a revision', ['diff', argument]],
    ['a token as a second revision', ['diff', 'main', argument]],
    ['a token as a history', ['tokens', '--history', argument]],
    ['colours', ['check', '.', '--color']],
    ['fixes that nobody asked to write', ['fix', '--dry-run', '.']],
  ])(
    '%s',
    async (_what, args) => {
      expect(await tracesOf({ command: cli(...args), folder: small }, [argument])).toEqual([])
    },
    120_000,
  )

  test('every command that there is, by its name alone', async () => {
    const help = execFileSync(process.execPath, [join(built, 'dist/cli.js'), '--help'], { encoding: 'utf8' })
    const names = [...help.slice(help.indexOf('Commands:')).matchAll(/^ {2}([a-z]+)\b/gm)].flatMap(([, name]) =>
      name === undefined ? [] : [name],
    )
    expect(names).toEqual(expect.arrayContaining(['check', 'diff', 'audit', 'tokens', 'rules', 'explain', 'demo']))
    for (const name of names) {
      // Some write into the repository.
      const folder = copy(() => {})
      expect([name, await tracesOf({ command: cli(name), folder })]).toEqual([name, []])
    }
  }, 240_000)

  test('standard input', async () => {
    const input = Object.values(after.files).find((content) => typeof content === 'string' && content.includes('kind: Secret')) ?? ''
    expect(await tracesOf({ command: cli('check', '-'), input: String(input) })).toEqual([])
  })
})

describe(`no secret leaves what fails (SEED=${seed})`, () => {
  test.each([...odd.brokenConfigs.entries()])(
    'a config that cannot be used (%i)',
    async (_index, text) => {
      const folder = copy((at) => writeFileSync(join(at, config), text))
      expect(await tracesOf({ command: cli('check', '.'), folder })).toEqual([])
      repositoryIn(folder).commit({})
      expect(await tracesOf({ command: cli('diff', 'main', 'HEAD', '--format', 'json'), folder })).toEqual([])
    },
    120_000,
  )

  test.each([
    ['is missing', undefined],
    ['ends at once', 'exit 3'],
    ['kills itself', 'kill -9 $$'],
    ['says what it was given', 'cat | tee /dev/stderr; exit 1'],
    ['says what it was given as its own words', `cat | sed 's/.*/{"resources":[{"filename":"&","msg":"&"}]}/'; exit 1`],
    ['never ends', 'cat > /dev/null; exec sleep 1000'],
  ])(
    'kubeconform %s',
    async (_what, script) => {
      runs += 1
      const program = join(ground, `kubeconform-${runs}`)
      if (script !== undefined)
        writeFileSync(program, `#!/bin/sh\ncase "$1" in -v) echo v0.8.0; exit 0;; esac\n${script}\n`, { mode: 0o755 })
      const flags = ['--schema-engine', 'both', '--kubeconform', program, '--format', 'json']
      const folder = small
      expect(
        await tracesOf({ folder, command: cli('check', '.', ...flags), ...(script?.includes('sleep') ? { stopAfter: 5000 } : {}) }),
      ).toEqual([])
    },
    120_000,
  )

  test('an unreadable file, an output that cannot be written, a full pipe', async () => {
    const folder = copy((at) => chmodSync(join(at, 'odd/secret.yaml'), 0))
    chmodSync(ground, 0o777)
    expect(await tracesOf({ command: cli('check', 'odd'), folder, user: 65_534 })).toEqual([])
    const unwritable = ['--output', `json=/proc/${argument}/out.json`]
    expect(await tracesOf({ command: cli('check', '.', ...unwritable), folder: small }, [argument])).toEqual([])
    expect(await tracesOf({ command: ['/bin/sh', '-c', `"$0" "$@" | head -c 100`, ...cli('check', '.')] })).toEqual([])
  }, 120_000)

  test('no git', async () => {
    expect(await tracesOf({ folder: small, command: cli('diff', 'main', 'HEAD'), withoutGit: true })).toEqual([])
    expect(await tracesOf({ folder: small, command: cli('check', '.'), withoutGit: true })).toEqual([])
  }, 120_000)

  test.each([100, 400, 1200])(
    'a SIGTERM after %i ms',
    async (stopAfter) => {
      expect(await tracesOf({ command: cli('diff', 'main', 'HEAD', '--format', 'json'), stopAfter })).toEqual([])
    },
    120_000,
  )

  test('a worker that dies, and an engine that throws what it reads', async () => {
    const broken = join(ground, 'broken')
    cpSync(built, broken, { recursive: true })
    const folder = copy((at) => {
      for (let index = 0; index < 40; index += 1) writeFileSync(join(at, `pad-${index}.yaml`), `a: "${'x '.repeat(30_000)}"\n`)
    })
    writeFileSync(
      join(broken, 'dist/worker.js'),
      'const { parentPort } = require("node:worker_threads")\nparentPort.on("message", (files) => { throw new Error(JSON.stringify(files)) })\n',
    )
    expect(await tracesOf({ command: [process.execPath, join(broken, 'dist/cli.js'), 'check', '.'], folder })).toEqual([])
    // Whoever parses JSON or a regular expression may quote it in an error.
    const throwing = join(ground, 'throwing.mjs')
    writeFileSync(
      throwing,
      `const decode = TextDecoder.prototype.decode
let calls = 0
TextDecoder.prototype.decode = function (...args) {
  const text = decode.apply(this, args)
  calls += 1
  if (calls > Number(process.env.AFTER) && text.includes('kind:') && !/^(?:import|export) /m.test(text)) throw Object.assign(new Error('cannot read ' + text), { name: 'BadText', detail: text })
  return text
}\n`,
    )
    for (const calls of ['3', '30', '300']) {
      const command = [process.execPath, '--import', throwing, join(built, 'dist/cli.js'), 'check', '.']
      expect(await tracesOf({ command, folder: small, environment: { AFTER: calls } })).toEqual([])
    }
  }, 240_000)
})

describe(`no secret leaves the action (SEED=${seed})`, () => {
  const texts = (files: Readonly<Record<string, string | Uint8Array>>) =>
    Object.fromEntries(Object.entries(files).flatMap(([path, content]) => (typeof content === 'string' ? [[path, content]] : [])))

  test('on a pull request, with a review, everything that GitHub is told', async () => {
    const stage = await openPullStage({
      before: { ...texts(early.files), [config]: odd.config },
      work: { ...texts(fewer.files), ...texts(odd.files) },
      pull: { title, body, by: login },
    })
    stage.pull.label([label], login)
    for (const files of [{}, texts(late.files), { ...gone(texts(late.files)), ...gone(texts(fewer.files)) }]) {
      if (Object.keys(files).length > 0) stage.push(files)
      const { output, summary, outputs } = await stage.run()
      const told = { output: withoutMasks(output), summary, outputs: JSON.stringify(outputs), requests: stage.github.traffic.bytes() }
      expect(Object.entries(told).flatMap(([where, text]) => search(text).map((trace) => `${where}: ${trace}`))).toEqual([])
    }
    expect(stage.github.traffic.writes().length).toBeGreaterThan(0)
  }, 240_000)

  test('as built, with every output, on a pull request, a push and a schedule', async () => {
    const github = await fakeGithub()
    const hub = github.repository('octo/repo', { ...texts(early.files), [config]: odd.config })
    hub.push('work', { ...texts(fewer.files), ...texts(odd.files) }, { message })
    const pull = hub.openPull('work', { title, body, by: login })
    const { payload, merge } = takeMoment(pull)
    const token = github.jobToken(hub, { contents: 'read', pull_requests: 'write', issues: 'write' })
    for (const event of ['pull_request', 'push', 'schedule', 'workflow_dispatch', 'merge_group']) {
      const checkout = join(ground, `checkout-${event}`)
      mkdirSync(checkout)
      const { git } = repositoryIn(checkout)
      git('fetch', '-q', '--no-tags', '--depth=2', `file://${hub.folder}`, merge)
      git('checkout', '-q', '--detach', 'FETCH_HEAD')
      const output = formatNames.filter((name) => name !== 'github').map((name) => `${name}=out.${name}`)
      const { environment, read } = layOutJob({
        workspace: checkout,
        event,
        payload: event === 'pull_request' ? payload : { ...payload, ref: `refs/heads/${branch}`, after: merge, head_commit: { message } },
        commit: merge,
        serverUrl: github.serverUrl,
        inputs: { token, output: output.join('\n') },
        environment: {
          GITHUB_API_URL: github.apiUrl,
          GITHUB_GRAPHQL_URL: github.graphqlUrl,
          GITHUB_HEAD_REF: branch,
          GITHUB_ACTOR: login,
          GITHUB_JOB: 'check',
          GITHUB_RUN_ID: '7',
          GITHUB_RUN_ATTEMPT: '1',
        },
      })
      expect(await tracesOf({ command: [process.execPath, join(built, 'dist/action.js')], folder: checkout, environment })).toEqual([])
      const { summary, outputs } = read(0, '')
      expect([summary, JSON.stringify(outputs), github.traffic.bytes()].flatMap(search)).toEqual([])
    }
  }, 240_000)
})
