import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { load } from 'js-yaml'

export interface ReadmeWorkflow {
  readonly name: string
  readonly on: Readonly<Record<string, unknown>>
  readonly permissions?: unknown
  readonly concurrency?: unknown
  readonly jobs: Readonly<Record<string, ReadmeJob>>
}

export interface ReadmeJob {
  readonly permissions?: Readonly<Record<string, string>>
  readonly 'timeout-minutes'?: number
  readonly steps: readonly { readonly uses?: string; readonly run?: string; readonly with?: Readonly<Record<string, unknown>> }[]
}

/** What stands where a reader writes the action's own repository and commit. */
export const actionToFillIn = 'OWNER/kubelatch@COMMIT'

/** The workflows that the README shows, in its order, as text and as read. */
export function readmeWorkflows(): readonly { readonly text: string; readonly workflow: ReadmeWorkflow }[] {
  const readme = readFileSync(fileURLToPath(new URL('../../README.md', import.meta.url)), 'utf8')
  return [...readme.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)]
    .map(([, text = '']) => text)
    .filter((text) => /^jobs:/m.test(text))
    .map((text) => ({ text, workflow: load(text) as ReadmeWorkflow }))
}
