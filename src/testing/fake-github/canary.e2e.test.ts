import { gzipSync } from 'node:zlib'
import { beforeAll, expect, test, vi } from 'vitest'
import { families } from '../../tokens/catalogue.ts'
import { seededRandom } from '../../tokens/testing.ts'
import { builtAction, obtainedTool } from '../built-action.ts'
import { hostileStrings } from '../hostile-strings.ts'
import { configMap } from '../manifests.ts'
import { pullEvent, scheduleEvent } from './events.ts'
import { renderMarkdown } from './markdown.ts'
import { runStory, type StoryEnding } from './story.ts'
import { openStage, type Stage } from './testing-stage.ts'

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
