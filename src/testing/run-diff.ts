import { expect } from 'vitest'
import { runCli } from './run-cli.ts'
import { type Content, type ThrowawayRepository, throwawayRepository } from './throwaway-repository.ts'

export type Files = Readonly<Record<string, Content | null>>

export interface Told {
  readonly status: number
  readonly outcome: string
  readonly files: number
  /** `status rule path:line` of every finding. */
  readonly findings: readonly string[]
  /** `status reason path` of every gap. */
  readonly gaps: readonly string[]
}

/** Runs `diff` in a folder and tells what its JSON says. */
export async function diffIn(folder: string, ...args: readonly string[]): Promise<Told> {
  const { status, stdout, stderr } = await runCli(folder, ['diff', ...args, '--format', 'json'])
  expect(stderr).toBe('')
  const { outcome, summary, findings, gaps } = JSON.parse(stdout)
  return {
    status,
    outcome,
    files: summary.files,
    findings: findings.map((one: Record<string, unknown>) => `${one.status} ${one.rule} ${one.path}:${one.line}`),
    gaps: gaps.map((one: Record<string, unknown>) => `${one.status} ${one.reason} ${one.path}`),
  }
}

/** A repository whose first commit holds some files. */
export function repositoryOf(files: Files, ...init: readonly string[]): ThrowawayRepository {
  const made = throwawayRepository(...init)
  made.commit(files)
  return made
}
