import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { actionToFillIn, readmeWorkflows } from '../src/testing/readme-workflows.ts'

const actionlint = fileURLToPath(new URL('../.tools/bin/actionlint', import.meta.url))

/** The workflows of the README, with the names that a reader fills in. */
const workflows = readmeWorkflows().map(({ text, workflow }) => ({
  text: text.replaceAll(actionToFillIn, `octo/kubelatch@${'a'.repeat(40)}`),
  workflow,
}))

test('the README shows a workflow for each way in', () => {
  expect(workflows.map(({ workflow }) => Object.keys(workflow.on))).toEqual([
    ['pull_request', 'merge_group'],
    ['pull_request_target'],
    ['pull_request', 'merge_group'],
    ['schedule', 'workflow_dispatch'],
  ])
})

describe.each(workflows.map(({ text, workflow }) => [workflow.name, text, workflow] as const))('%s', (_, text, workflow) => {
  test('is a workflow by actionlint', () => {
    const folder = mkdtempSync(join(tmpdir(), 'workflow-'))
    try {
      const file = join(folder, 'workflow.yml')
      writeFileSync(file, text)
      expect(() => execFileSync(actionlint, ['-no-color', '-shellcheck=', '-pyflakes=', file], { stdio: 'pipe' })).not.toThrow()
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  test('gives each job just its permissions, ends, and does not run twice at once', () => {
    expect([workflow.permissions, typeof workflow.concurrency]).toEqual([{}, 'object'])
    for (const job of Object.values(workflow.jobs)) {
      expect(job['timeout-minutes']).toBeGreaterThan(0)
      expect(job.permissions).toMatchObject({ contents: 'read' })
      expect(Object.keys(job.permissions ?? {}).filter((name) => !['contents', 'pull-requests', 'issues'].includes(name))).toEqual([])
    }
  })

  test('names every action by a full commit id, runs nothing of the change, and leaves no token behind', () => {
    for (const { uses: written, run, with: inputs } of Object.values(workflow.jobs).flatMap(({ steps }) => steps)) {
      const uses = written?.replace(actionToFillIn, `octo/kubelatch@${'a'.repeat(40)}`)
      expect(run).toBeUndefined()
      expect(uses).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/)
      expect(Object.keys(inputs ?? {})).not.toContain('ref')
      if (uses?.startsWith('actions/checkout@')) expect(inputs).toMatchObject({ 'persist-credentials': false })
    }
  })
})
