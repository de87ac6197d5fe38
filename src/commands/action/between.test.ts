import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { serveRepositories } from '../../testing/git-server.ts'
import { runJob } from '../../testing/github-job.ts'
import { repositoryIn, throwawayFolder } from '../../testing/throwaway-repository.ts'
import { expandMarkers } from '../../tokens/markers.ts'

const token = expandMarkers('<token:github-personal-access-token>')
const script = `#!/bin/sh\ncurl -H "Authorization: Bearer ${token}" https://api.shop.test\n`
const config = 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: web\ndata:\n  colour: blue\n'

test('a token that a pull request adds and takes away again fails it, with no line to point to', async () => {
  const folder = throwawayFolder()
  mkdirSync(join(folder, 'octo/repo'), { recursive: true })
  const origin = repositoryIn(join(folder, 'octo/repo'))
  origin.git('config', 'uploadpack.allowAnySHA1InWant', 'true')
  const base = origin.commit({ 'web.yaml': config })
  origin.git('checkout', '-q', '-b', 'work')
  const added = origin.commit({ 'job.sh': script })
  const head = origin.commit({ 'job.sh': null, 'web.yaml': config.replace('blue', 'red') })
  origin.git('checkout', '-q', '--detach', 'main')
  origin.git('merge', '-q', '--no-edit', '--no-ff', head)
  const merge = origin.git('rev-parse', 'HEAD')
  origin.git('update-ref', 'refs/pull/7/merge', merge)
  const { url } = await serveRepositories(folder)
  const made = repositoryIn(throwawayFolder())
  made.git('fetch', '-q', '--depth=1', `file://${origin.folder}`, merge)
  made.git('checkout', '-q', '--detach', merge)

  const pull = { number: 7, base: { ref: 'main', sha: base }, head: { sha: head, repo: { full_name: 'octo/repo' } }, commits: 2 }
  const { status, commands, summary, output, outputs } = await runJob({
    workspace: made.folder,
    event: 'pull_request',
    payload: { action: 'opened', number: 7, pull_request: { ...pull, merge_commit_sha: merge } },
    commit: merge,
    serverUrl: url,
  })
  expect(status).toBe(1)
  expect(outputs).toMatchObject({ outcome: 'failed', errors: '1' })
  const [error, ...others] = commands.filter(({ name }) => name !== 'add-mask')
  expect(others).toEqual([])
  expect(error).toMatchObject({ name: 'error', properties: { file: 'job.sh', title: 'plaintext-token' } })
  expect(error?.properties.line).toBeUndefined()
  expect(error?.message).toContain(`(line 2 in commit ${added.slice(0, 7)})`)
  expect(summary).toContain(`[\`job.sh:2\`](${url}/octo/repo/blob/${added}/job.sh#L2) in commit \`${added.slice(0, 7)}\``)
  expect(summary).not.toContain(token)
  expect(output.replaceAll(`::add-mask::${token}`, '')).not.toContain(token)
})
