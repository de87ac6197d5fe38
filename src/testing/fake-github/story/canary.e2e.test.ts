import { gzipSync } from 'node:zlib'
import { beforeAll, expect, test, vi } from 'vitest'
import { coverTokens } from '../../../findings/cover-line.ts'
import { families } from '../../../tokens/catalogue.ts'
import { seededRandom } from '../../../tokens/testing.ts'
import { builtAction, obtainedTool } from '../../built-action.ts'
import { hostileStrings } from '../../hostile-strings.ts'
import { configMap } from '../../manifests.ts'
import { pullEvent, pushEvent, scheduleEvent } from '../events.ts'
import { renderMarkdown } from '../page/markdown.ts'
import { openStage, type Stage } from '../testing-stage.ts'
import { runStory } from './run-story.ts'
import type { StoryEnding } from './story.ts'

/** Every byte that leaves the shipped action, with credentials and hostile text wherever a change can put them. */
// Each of these runs the action several times, each time in a process of its own.
vi.setConfig({ testTimeout: 120_000 })

beforeAll(() => {
  builtAction()
}, 180_000)

const grants = { contents: 'read', pull_requests: 'write', issues: 'write' } as const
const output = ['json=k.json', 'sarif=k.sarif', 'junit=k.xml', 'text=k.txt', 'markdown=k.md'].join('\n')

function onPull({ github, repository, pull }: Stage): Promise<StoryEnding> {
  const event = pullEvent(github, repository, pull, 'opened')
  return runStory({
    github,
    repository,
    event,
    token: github.jobToken(repository, grants),
    entry: builtAction(),
    node: obtainedTool('node24'),
    inputs: { output },
  })
}

/** What leaves, without the masks, which the runner takes out of the log before anybody reads it. */
function leaving({ github }: Stage, seen: StoryEnding): string {
  const log = seen.bytes.split('\n').filter((line) => !line.startsWith('::add-mask::'))
  return [...log, github.traffic.bytes()].join('\n')
}

const base64 = (text: string) => Buffer.from(text).toString('base64')

/** A value as somebody might find it: as it is, encoded, escaped, backwards. */
const formsOf = (value: string) => [
  value,
  base64(value),
  Buffer.from(value).toString('base64url'),
  Buffer.from(value).toString('hex'),
  encodeURIComponent(value),
  JSON.stringify(value).slice(1, -1),
]

/** One token of each family that is text on one line, so that a value alone is enough to know it. */
const random = seededRandom(20_260_101)
const tokens = families
  .map((family) => family.sample(random))
  .filter((value) => value.length >= 20 && value.length < 200 && /^[\x21-\x7e]+$/.test(value))

const plants: readonly ((token: string, index: number) => readonly [path: string, text: string])[] = [
  (token, index) => [`value-${index}.yaml`, configMap(`v-${index}`, 'data:', `  token: ${JSON.stringify(token)}`)],
  (token, index) => [
    `encoded-${index}.yaml`,
    configMap(`e-${index}`, 'data:', `  token: ${base64(token)}`, `  twice: ${base64(base64(token))}`),
  ],
  (token, index) => [`zipped-${index}.yaml`, configMap(`z-${index}`, 'data:', `  token: ${gzipSync(token).toString('base64')}`)],
  (token, index) => [`comment-${index}.yaml`, `# ${token}\n${configMap(`c-${index}`, 'dta: {}')}`],
  (token, index) => [
    `annotation-${index}.yaml`,
    configMap(`a-${index}`, '  annotations:', `    note: ${JSON.stringify(`see ${token} there`)}`),
  ],
  (token, index) => [`broken-${index}.yaml`, `kind: [\n  token: ${token}\n: :\n`],
  (token, index) => [`field-${index}.yaml`, configMap(`f-${index}`, `immutable: ${JSON.stringify(token)}`)],
  (token, index) => [`script-${index}.sh`, `#!/bin/sh\nexport TOKEN='${token}'\n`],
  (token, index) => [
    `wide-${index}.yaml`,
    configMap(`w-${index}`, 'data:', `  wide: ${'x'.repeat(20_000)} ${token} ${'y'.repeat(20_000)}`),
  ],
]

test('no credential leaves, in whatever form, wherever it was', async () => {
  const work = Object.fromEntries(
    tokens.slice(0, 45).map((token, index) => (plants[index % plants.length] ?? (plants[0] as never))(token, index)),
  )
  const stage = await openStage({}, work, { grants })
  const seen = await onPull(stage)
  expect(seen.status).toBe(1)
  expect(stage.pull.view().threads.length).toBeGreaterThan(10)
  const bytes = leaving(stage, seen)
  const leaked = tokens.slice(0, 45).filter((token) => formsOf(token).some((form) => bytes.includes(form)))
  expect(leaked.map((token) => `family ${tokens.indexOf(token)} in ${Object.keys(work)[tokens.indexOf(token)]}`)).toEqual([])
  expect(seen.masks.length).toBeGreaterThan(10)
  expect(stage.github.traffic.breaches).toEqual([])
})

const object = (kind: string, name: string, ...lines: readonly string[]) =>
  `apiVersion: ${kind.includes('/') ? kind.slice(0, kind.lastIndexOf('/')) : 'v1'}\nkind: ${kind.split('/').at(-1)}\nmetadata:\n  name: ${name}\n${lines.map((line) => `${line}\n`).join('')}`
const pod = (name: string, ...lines: readonly string[]) =>
  object('Pod', name, 'spec:', '  containers:', '    - name: a', '      image: a', ...lines.map((line) => `      ${line}`))
const role = (name: string, rule: string) => object('rbac.authorization.k8s.io/v1/Role', name, 'rules:', `  - {${rule}}`)

/** Where a token is no value: what messages quote is names, kinds and words of a policy. */
const misplaced: readonly ((token: string) => readonly [path: string, text: string])[] = [
  (token) => ['kind.yaml', object(token, 'kind')],
  (token) => ['version.yaml', object(`apps/${token}/Deployment`, 'version')],
  (token) => ['group.yaml', object(`${token}.example/v1/Deployment`, 'group')],
  (token) => ['name.yaml', object('ConfigMap', token, 'dta: {}')],
  (token) => ['namespace.yaml', object('ConfigMap', 'ns', `  namespace: ${token}`, 'dta: {}')],
  (token) => ['field.yaml', configMap('field', `${token}: {}`)],
  (token) => ['key.yaml', configMap('key', 'data:', `  "${token} x": 1`)],
  (token) => ['label.yaml', object('ConfigMap', 'label', '  labels:', `    "${token} x": "${token} /"`)],
  (token) => [`folder/${token}/a.yaml`, configMap('folder', 'dta: {}')],
  (token) => [`file/${token}.yaml`, configMap('file', 'dta: {}')],
  (token) => ['env.yaml', pod('env', 'env:', `  - {name: ${token}, value: x, valueFrom: {fieldRef: {fieldPath: metadata.name}}}`)],
  (token) => ['volume.yaml', pod('volume', 'volumeMounts:', `  - {name: ${token}, mountPath: /a}`)],
  (token) => ['enum.yaml', object('Pod', 'enum', 'spec:', `  restartPolicy: ${token}`, '  containers: []')],
  (token) => ['verb.yaml', role('verb', `apiGroups: [''], resources: [pods], verbs: [${token}]`)],
  (token) => ['resource.yaml', role('resource', `apiGroups: [''], resources: [${token}], verbs: [get]`)],
  (token) => ['api-group.yaml', role('api-group', `apiGroups: [${token}/v1], resources: [pods], verbs: [get]`)],
  (token) => ['star.yaml', role('star', `apiGroups: [''], resources: [pods], verbs: [get], resourceNames: ['${token}*']`)],
  (token) => ['url.yaml', role('url', `nonResourceURLs: [/${token}], verbs: [get]`)],
  (token) => ['type.yaml', object('Secret', 'type', `type: kubernetes.io/${token}`, "data: {a: '!!'}")],
  (token) => ['reason.yaml', configMap('reason', `dta: {} # kubelatch: ignore[schema-violation] ${token}`)],
  (token) => ['rule.yaml', configMap('rule', `dta: {} # kubelatch: ignore[${token}] because`)],
  (token) => ['fingerprint.yaml', configMap('fingerprint', `dta: {} # kubelatch: ignore[plaintext-token@${token}] because`)],
  (token) => ['alias.yaml', configMap('alias', `data: *${token}`)],
  (token) => ['tag.yaml', configMap('tag', `data: {a: !${token} x}`)],
  (token) => ['directive.yaml', `%${token} x\n---\n${configMap('directive', 'dta: {}')}`],
  (token) => ['twice.yaml', configMap('twice', 'data:', `  ${token}: a`, `  ${token}: b`)],
  (token) => ['one/kustomization.yaml', `kind: Kustomization\nresources: [${token}.yaml]\n`],
  (token) => ['two/kustomization.yaml', `kind: Kustomization\nconfigMapGenerator:\n  - {name: ${token}, fles: [x]}\n`],
  (token) => ['broken.json', `{"kind": "ConfigMap", "data": {"a": "${token}" "b"}}`],
  (token) => [
    '.github/kubelatch.yml',
    `exemptions:\n  - {rule: schema-violation, path: '${token}/**', reason: ${token}, until: 2027-01-01}\n`,
  ],
]

test('nor where it stands for a name, a kind, a word of a policy or a branch', async () => {
  // What nobody could know for a token without its name beside it is left out.
  const words = tokens.filter((token) => /^\w{24,}$/.test(token) && coverTokens(token) !== token).slice(0, misplaced.length + 1)
  expect(words.length).toBe(misplaced.length + 1)
  const work = Object.fromEntries(misplaced.map((plant, index) => plant(words[index] ?? '')))
  const stage = await openStage({}, work, { grants })
  const { github, repository } = stage
  const branch = `fix/${words.at(-1)}`
  repository.push(branch, { 'z.yaml': configMap('z', 'dta: {}') })
  const seen = await onPull(stage)
  const token = github.jobToken(repository, grants)
  const pushed = pushEvent(github, repository, branch, { after: repository.tip(branch) })
  const pushedSeen = await runStory({ github, repository, event: pushed, token, entry: builtAction(), inputs: { output } })
  expect([seen.status, pushedSeen.status]).toEqual([1, 1])
  const own = [leaving(stage, seen), pushedSeen.bytes].join('\n')
  const leaked = words.filter((word) => formsOf(word).some((form) => own.includes(form)))
  expect(leaked.map((word) => Object.keys(work)[words.indexOf(word)] ?? 'branch')).toEqual([])
  expect(stage.pull.view().threads).toHaveLength(30)
})

test('nor by night, from the whole repository', async () => {
  const planted = Object.fromEntries(
    tokens
      .slice(0, 9)
      .map((token, index) => [`night-${index}.yaml`, configMap(`n-${index}`, 'data:', `  token: ${JSON.stringify(token)}`)]),
  )
  const stage = await openStage(planted, {}, { grants })
  const { github, repository } = stage
  const token = github.jobToken(repository, grants)
  const seen = await runStory({ github, repository, event: scheduleEvent(repository), token, entry: builtAction(), inputs: { output } })
  const bytes = leaving(stage, seen)
  for (const one of tokens.slice(0, 9)) for (const form of formsOf(one)) expect(bytes.includes(form)).toBe(false)
  const [issue] = repository.issues()
  expect(issue?.state).toBe('open')
  // On a public repository places of credentials are told to nobody.
  expect(issue?.body).not.toMatch(/night-\d/)
})

test('hostile text commands nobody, mentions nobody and shows nothing of its own', async () => {
  const fits = hostileStrings.filter((text) => text !== '' && !/[\0\uD800-\uDFFF\uFFFE\uFFFF]/.test(text) && text.length < 1000)
  const name = (text: string) => JSON.stringify(text)
  const work = Object.fromEntries(
    fits.flatMap((text, index): [string, string][] => [
      [`value-${index}.yaml`, configMap(`v-${index}`, `immutable: ${name(text)}`)],
      [`key-${index}.yaml`, configMap(`k-${index}`, `${name(text)}: {}`)],
      [`kind-${index}.yaml`, `apiVersion: v1\nkind: ${name(text)}\nmetadata:\n  name: x\n`],
      [`name-${index}.yaml`, `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: ${name(text)}\n`],
    ]),
  )
  // Git takes any path but those that leave the repository.
  const paths = fits
    .filter((text) => !/[/\\]|^\.\.?$/.test(text) && Buffer.byteLength(text) < 200)
    .map((text): [string, string] => [`p/${text}.yaml`, configMap('p', 'dta: {}')])
  const stage = await openStage({}, { ...work, ...Object.fromEntries(paths) }, { grants })
  const seen = await onPull(stage)
  expect(seen.status).toBe(1)
  expect(seen.others).toEqual([])
  expect(seen.masks).toEqual([])
  expect(seen.intoJob).toBe('')
  expect(seen.outputs.outcome).toBe('failed')
  expect(seen.annotations.filter(({ message }) => /^forged/.test(message))).toEqual([])
  const { threads, comments, reviews } = stage.pull.view()
  const bodies = [...threads.flatMap((thread) => thread.comments), ...comments, ...reviews].map(({ body }) => body)
  expect(threads.length).toBe(30)
  for (const body of [...bodies, seen.summary]) {
    const html = renderMarkdown(body)
    expect(html).not.toMatch(/class="mention"|class="reference"|<img|<script|<h1>/)
    for (const [, address = ''] of html.matchAll(/href="([^"]*)"/g))
      expect(address.startsWith(stage.github.serverUrl) || address.startsWith('https://kubernetes.io/')).toBe(true)
  }
  expect(stage.github.traffic.breaches).toEqual([])
})
