import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { obtainedTool } from '../../testing/built-action.ts'
import { pullEvent } from '../../testing/fake-github/events.ts'
import { checkOut } from '../../testing/fake-github/story/check-out.ts'
import { openStage, type Stage } from '../../testing/fake-github/testing-stage.ts'
import { runJob } from '../../testing/github-job.ts'
import { configMap } from '../../testing/manifests.ts'
import { gitTestEnvironment, repositoryIn, throwawayFolder, writeFiles } from '../../testing/throwaway-repository.ts'

const good = { 'a.yaml': configMap('a', 'data: {}') }
const bad = { 'a.yaml': configMap('a', 'dta: {}') }
const grants = { contents: 'read', pull_requests: 'write' } as const

interface Setting {
  readonly inputs?: Readonly<Record<string, string>>
  readonly environment?: (workspace: string) => Readonly<Record<string, string>>
  readonly prepare?: (workspace: string) => void
}

/** The action on a private pull request, in a checkout of depth 1: what is compared has to be fetched with the token. */
async function onPull({ github, repository, pull }: Stage, { inputs = {}, environment = () => ({}), prepare }: Setting) {
  const token = github.jobToken(repository, grants)
  const event = pullEvent(github, repository, pull, 'opened')
  const workspace = checkOut({ github, repository, event, token, depth: 1 }, join(throwawayFolder(), 'repo'))
  prepare?.(workspace)
  const result = await runJob({
    workspace,
    event: event.name,
    payload: event.payload,
    commit: event.commit,
    serverUrl: github.serverUrl,
    inputs: { token, ...inputs },
    environment: { GITHUB_API_URL: github.apiUrl, GITHUB_RUN_ID: '7', GITHUB_RUN_ATTEMPT: '1', ...environment(workspace) },
  })
  return { result, token }
}

/** A program in the way of another one that notes with what it was started: arguments, then environment. */
function noteTaker(folder: string, name: string, real: string, notes: string): string {
  const path = join(folder, name)
  const script = `#!/bin/sh\n{ printf '\\036%s\\037' '${name}'; printf '%s\\n' "$@"; printf '\\037'; env; } >> '${notes}'\nexec '${real}' "$@"\n`
  writeFileSync(path, script, { mode: 0o755 })
  return path
}

test('a token is given to the gits that fetch alone, by environment, and no child has what else a job knows', async () => {
  const folder = throwawayFolder()
  const notes = join(folder, 'notes')
  mkdirSync(join(folder, 'bin'))
  noteTaker(join(folder, 'bin'), 'git', '/usr/bin/git', notes)
  const kubeconform = noteTaker(folder, 'kubeconform', obtainedTool('kubeconform'), notes)
  const others = {
    ACTIONS_RUNTIME_TOKEN: 'known-to-the-job-1',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'known-to-the-job-2',
    SOME_SECRET: 'known-to-the-job-3',
  }
  const stage = await openStage(good, bad, { private: true })
  const { result, token } = await onPull(stage, {
    inputs: { 'schema-engine': 'both', kubeconform },
    environment: () => ({ ...others, PATH: `${join(folder, 'bin')}:${gitTestEnvironment.PATH}` }),
  })
  expect([result.status, result.commands.map(({ properties }) => properties.file)]).toEqual([1, ['a.yaml']])
  const started = readFileSync(notes, 'utf8')
    .split('\x1e')
    .slice(1)
    .map((note) => note.split('\x1f'))
    .map(([name = '', given = '', environment = '']) => ({ name, given, environment }))
  const forms = [token, Buffer.from(`x-access-token:${token}`).toString('base64')]
  const holds = (text: string) => forms.some((form) => text.includes(form))
  expect(new Set(started.map(({ name }) => name))).toEqual(new Set(['git', 'kubeconform']))
  expect(started.filter(({ given }) => holds(given))).toEqual([])
  const trusted = started.filter(({ environment }) => holds(environment))
  expect(trusted.length).toBeGreaterThan(0)
  for (const { name, given } of trusted) expect([name, given]).toEqual(['git', expect.stringMatching(/^(?:fetch|ls-remote)$/m)])
  expect(started.filter(({ environment }) => /known-to-the-job|INPUT_|GITHUB_TOKEN/.test(environment))).toEqual([])
})

test('nothing of the change or of the checkout is run: no filter, hook, monitor, program or config of it', async () => {
  const folder = throwawayFolder()
  const ran = join(folder, 'ran')
  const evil = join(folder, 'evil')
  writeFileSync(evil, `#!/bin/sh\necho "$0 $*" >> '${ran}'\ncat\n`, { mode: 0o755 })
  const script = { executable: `#!/bin/sh\necho "$0 $*" >> '${ran}'\n` }
  const names = ['git', 'kubeconform', 'node', 'sh', 'helm', 'kustomize', 'sops']
  const programs = Object.fromEntries(
    names.flatMap((name) => [
      [name, script],
      [`node_modules/.bin/${name}`, script],
    ]),
  )
  const hooks = ['post-checkout', 'reference-transaction', 'post-index-change', 'pre-auto-gc', 'post-merge', 'fsmonitor-watchman']
  const config = [
    'core.fsmonitor',
    'core.sshCommand',
    'core.gitProxy',
    'core.askPass',
    'core.pager',
    'diff.external',
    'credential.helper',
    'gpg.program',
  ]
  const drivers = [
    'filter.evil.clean',
    'filter.evil.smudge',
    'filter.evil.process',
    'diff.evil.command',
    'diff.evil.textconv',
    'merge.evil.driver',
  ]
  const stage = await openStage(good, {
    ...bad,
    '.gitattributes': '* filter=evil diff=evil merge=evil working-tree-encoding=UTF-16\n',
    '.gitmodules': `[submodule "x"]\n\tpath = x\n\turl = ext::${evil}\n\tupdate = !${evil}\n`,
    '.npmrc': `node-options=--require=${evil}\n`,
    'kustomization.yaml': `apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\ngenerators: [evil.yaml]\n`,
    'evil.yaml': `apiVersion: v1\nkind: Evil\nmetadata:\n  name: x\n  annotations:\n    config.kubernetes.io/function: "exec: {path: ${evil}}"\n`,
  })
  let checkout = ''
  const { result } = await onPull(stage, {
    environment: (workspace) => ({ PATH: `.:${workspace}:${join(workspace, 'node_modules/.bin')}:${gitTestEnvironment.PATH}` }),
    prepare(workspace) {
      checkout = workspace
      writeFiles(workspace, { ...programs, ...Object.fromEntries(hooks.map((name) => [`.git/hooks/${name}`, script])) })
      const { git } = repositoryIn(workspace)
      for (const name of [...config, ...drivers]) git('config', name, evil)
      git('config', 'filter.evil.required', 'true')
      git('config', 'remote.origin.uploadpack', evil)
      git('config', 'protocol.ext.allow', 'always')
      git('config', `url.ext::${evil}.insteadOf`, stage.github.serverUrl)
      git('config', 'core.hooksPath', join(workspace, '.git/hooks'))
    },
  })
  expect(existsSync(ran) ? readFileSync(ran, 'utf8') : '').toBe('')
  expect(result.status, result.output).toBe(1)
  expect(result.commands.map(({ properties }) => properties.file)).toContain('a.yaml')
  // What lies there does run where git is asked without care.
  repositoryIn(checkout).git('status')
  expect(existsSync(ran)).toBe(true)
})

test('huge names, keys, values and paths are cut where they are told, and take no output with them', async () => {
  const huge = (letter: string) => letter.repeat(300_000)
  const path = `${'d'.repeat(200)}/`.repeat(15)
  const stage = await openStage(good, {
    'name.yaml': configMap(huge('n'), 'dta: {}'),
    'key.yaml': configMap('key', `? ${huge('k')}`, ': {}'),
    'kind.yaml': `apiVersion: v1\nkind: ${huge('K')}\nmetadata:\n  name: x\n`,
    'value.yaml': configMap('value', `immutable: "${huge('v')}"`),
    'label.yaml': configMap('label').replace('  name: label', `  name: label\n  labels:\n    "${huge('l')}": "${huge('m')}"`),
    [`${path}a.yaml`]: configMap('path', 'dta: {}'),
    ...bad,
  })
  const { result } = await onPull(stage, { inputs: { output: 'json=k.json\nsarif=k.sarif' } })
  expect(result.status).toBe(1)
  expect(Number(result.outputs.errors)).toBeGreaterThanOrEqual(6)
  expect(result.summary.length).toBeLessThan(100_000)
  for (const { message } of result.commands) expect(message.length).toBeLessThanOrEqual(4096)
  const { threads, comments } = stage.pull.view()
  const bodies = [...threads.flatMap((thread) => thread.comments), ...comments].map(({ body }) => body)
  expect(bodies.length).toBeGreaterThanOrEqual(6)
  for (const body of bodies) expect(body.length).toBeLessThan(20_000)
  expect(stage.github.traffic.breaches).toEqual([])
})
