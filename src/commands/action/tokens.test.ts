import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkOut, makeHub, pullRequestPayload } from '../../testing/github-hub.ts'
import { type JobResult, runJob } from '../../testing/github-job.ts'
import { expandMarkers } from '../../tokens/markers.ts'

const secret = (...lines: readonly string[]) =>
  expandMarkers(['apiVersion: v1', 'kind: Secret', 'metadata:', '  name: web', 'stringData:', ...lines, ''].join('\n'))
const made = (marker: string) => expandMarkers(marker)
const plain = 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: web\ndata:\n  colour: blue\n'

async function pullRequest(work: Readonly<Record<string, string>>, start: Readonly<Record<string, string>> = { 'web.yaml': plain }) {
  const hub = makeHub({ start, work })
  const { merge } = hub.commits
  const workspace = checkOut(hub, merge)
  const inputs = {
    output: Object.entries(names)
      .map(([format, file]) => `${format}=${file}`)
      .join('\n'),
  }
  const result = await runJob({ workspace, event: 'pull_request', payload: pullRequestPayload(hub), commit: merge, inputs })
  const files = Object.values(names).map((file) => readFileSync(join(workspace, file), 'utf8'))
  return { result, files }
}

const names: Readonly<Record<string, string>> = { json: 'a.json', sarif: 'a.sarif', junit: 'a.xml', markdown: 'a.md', text: 'a.txt' }
/** What was masked, and everything else that the job printed or left. */
function told({ output, summary, outputs }: JobResult, files: readonly string[]) {
  const lines = output.split('\n')
  const masks = lines.filter((line) => line.startsWith('::add-mask::')).map((line) => asMasked(line.slice('::add-mask::'.length)))
  const rest = [...lines.filter((line) => !line.startsWith('::add-mask::')), summary, JSON.stringify(outputs), ...files].join('\n')
  const firstTold = lines.findIndex((line) => /plaintext-token|secret-manifest/.test(line))
  const lastMask = lines.findLastIndex((line) => line.startsWith('::add-mask::'))
  return { masks, rest, masksFirst: lastMask < firstTold }
}

function asMasked(words: string): string {
  return words.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%')
}

test('each form of a value is masked before anything is told of it, and written nowhere else', async () => {
  const encoded = made('<base64:token:npm-access-token>')
  const { result, files } = await pullRequest({
    'secret.yaml': `${secret('  github: <token:github-personal-access-token>', '  session: <random:base62:32>')}data:\n  npm: ${encoded}\n`,
  })
  const { masks, rest, masksFirst } = told(result, files)
  expect(result.status).toBe(1)
  expect(masksFirst).toBe(true)
  const values = ['<token:github-personal-access-token>', '<random:base62:32>', '<token:npm-access-token>'].map(made)
  for (const value of [...values, encoded]) {
    expect(masks).toContain(value)
    expect(rest).not.toContain(value)
  }
  expect(rest).toContain('plaintext-token')
})

test('a private key is masked as a whole and line by line', async () => {
  const { result, files } = await pullRequest({ 'key.yaml': secret('  tls.key: |', '    <token:private-key>') })
  const { masks, rest } = told(result, files)
  const lines = made('<token:private-key>').split('\n')
  const [body = ''] = lines.filter((line) => !line.startsWith('-----') && line.length >= 8)
  expect(masks.some((mask) => mask.includes('\n') && mask.includes(body))).toBe(true)
  expect(masks).toContain(body)
  expect(rest).not.toContain(body)
})

test('what a change takes away is masked as well', async () => {
  const token = '<token:grafana-service-account-token>'
  const { result, files } = await pullRequest(
    { 'secret.yaml': secret('  user: web') },
    { 'secret.yaml': secret(`  token: ${token}`, '  user: web') },
  )
  const { masks, rest } = told(result, files)
  expect(rest).toContain('removed-token-needs-rotation')
  expect(masks).toContain(made(token))
  expect(rest).not.toContain(made(token))
})

test('more values than are masked are in no output all the same', async () => {
  const markers = Array.from({ length: 150 }, (_, index) => `<token:npm-access-token#${index + 1}>`)
  const { result, files } = await pullRequest({ 'many.yaml': secret(...markers.map((marker, index) => `  t${index}: ${marker}`)) })
  const { masks, rest } = told(result, files)
  expect(masks).toHaveLength(100)
  for (const marker of markers) expect(rest).not.toContain(made(marker))
  expect(result.outputs.errors).toBe('150')
})

test('without a credential nothing is masked, and an identifier is none', async () => {
  const { result, files } = await pullRequest({ 'web.yaml': plain.replace('blue', 'red') })
  expect(told(result, files).masks).toEqual([])
})
