import { readPolicy } from '../policy/load-policy.ts'
import { catalogue } from '../rules/catalogue.ts'
import { type RunResult, run } from '../run.ts'
import { memoryTree } from '../testing/memory-tree.ts'
import type { Tree } from '../types/tree.ts'
import { mendAll } from './mend-all.ts'

type Files = Readonly<Record<string, string>>

/** Checks a tree by the shipped policy, against another one where it is given, and proves fixes. */
export async function checkTree(after: Tree, before?: Files, proofs = 40): Promise<RunResult> {
  const read = await readPolicy({ rules: catalogue, read: async () => undefined })
  if ('faults' in read) throw new Error('the shipped policy cannot be used')
  return await run({
    trees: {
      after,
      ...(before === undefined ? {} : { before: memoryTree(before) }),
      names: { after: 'head', ...(before === undefined ? {} : { before: 'base' }) },
    },
    policy: read.policy,
    today: '2026-06-30',
    version: 'test',
    threads: { count: 1 },
    proofs,
  })
}

/** Files as `fix` leaves them, with what the last look found. */
export async function mendFiles(files: Files, before?: Files): Promise<{ readonly files: Files; readonly left: RunResult }> {
  const { mended, left } = await mendAll(memoryTree(files), (tree) => checkTree(tree, before))
  return { files: { ...files, ...Object.fromEntries(mended.map(({ path, fixed }) => [path, fixed])) }, left }
}

/** One file as `fix` leaves it. */
export async function mend(text: string, path = 'a.yaml'): Promise<string | undefined> {
  return (await mendFiles({ [path]: text })).files[path]
}

/** Lines with an end behind the last one. */
export function lines(...all: string[]): string {
  return `${all.join('\n')}\n`
}

export function head(kind: string, version = 'v1'): string[] {
  return [`apiVersion: ${version}`, `kind: ${kind}`, 'metadata:', '  name: shop']
}

export function configMap(...data: string[]): string {
  return lines(...head('ConfigMap'), ...data)
}

export function secret(...data: string[]): string {
  return lines(...head('Secret'), ...data)
}

export function role(...rules: string[]): string {
  return lines(...head('Role', 'rbac.authorization.k8s.io/v1'), 'rules:', ...rules)
}

export function pod(...spec: string[]): string {
  return lines(...head('Pod'), 'spec:', ...spec)
}

export function encoded(value: string): string {
  return Buffer.from(value).toString('base64')
}
