import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Blob, Tree } from '../types/tree.ts'

/** A new folder that is gone after the test. */
export function throwawayFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'kubelatch-test-')))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }))
  return folder
}

/** A file's content, or what else lies at its path. */
export type Content = string | Uint8Array | { readonly link: string } | { readonly executable: string }

/** Writes files by path; null removes one. */
export function writeFiles(folder: string, files: Readonly<Record<string, Content | null>>): void {
  for (const [path, content] of Object.entries(files)) {
    const disk = join(folder, path)
    rmSync(disk, { recursive: true, force: true })
    if (content === null) continue
    mkdirSync(dirname(disk), { recursive: true })
    if (typeof content === 'string' || content instanceof Uint8Array) writeFileSync(disk, content)
    else if ('link' in content) symlinkSync(content.link, disk)
    else {
      writeFileSync(disk, content.executable)
      chmodSync(disk, 0o755)
    }
  }
}

/** An environment in which git reads no config but the repository's, at a fixed time. */
export const gitTestEnvironment: Readonly<Record<string, string>> = {
  PATH: process.env.PATH ?? '',
  HOME: '/nonexistent',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.com',
  GIT_AUTHOR_DATE: '1700000000 +0000',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@example.com',
  GIT_COMMITTER_DATE: '1700000000 +0000',
}

/** A real git repository in a throw-away folder. */
export interface ThrowawayRepository {
  readonly folder: string
  /** Runs git in it and gives its trimmed output. */
  git(...args: readonly string[]): string
  /** Writes files (null removes one), commits everything and gives the commit's id. */
  commit(files: Readonly<Record<string, Content | null>>): string
}

export function throwawayRepository(...init: readonly string[]): ThrowawayRepository {
  return repositoryIn(throwawayFolder(), ...init)
}

/** Runs git in a folder and gives its trimmed output. */
export function gitIn(folder: string): ThrowawayRepository['git'] {
  return (...args) =>
    execFileSync('git', args, { cwd: folder, env: gitTestEnvironment, stdio: ['ignore', 'pipe', 'pipe'] })
      .toString()
      .trim()
}

/** Makes a git repository of a folder. */
export function repositoryIn(folder: string, ...init: readonly string[]): ThrowawayRepository {
  const git = gitIn(folder)
  git('init', '-q', '-b', 'main', ...init)
  return {
    folder,
    git,
    commit(files) {
      writeFiles(folder, files)
      git('add', '--all')
      git('commit', '-q', '--allow-empty', '-m', 'change')
      return git('rev-parse', 'HEAD')
    },
  }
}

/** A tree as a plain object: kind and content by path, contents that cannot be had as `missing: REASON`. */
export async function contentsOf(tree: Tree): Promise<Record<string, string>> {
  const entries = await tree.entries()
  const blobs = new Map<string, Blob>()
  for await (const blob of tree.read(entries.map((entry) => entry.blob))) blobs.set(blob.id, blob)
  return Object.fromEntries(
    entries.map(({ path, kind, blob }) => {
      const content = blobs.get(blob)
      if (content === undefined) return [path, `${kind} (not answered)`]
      return [path, 'bytes' in content ? `${kind} ${Buffer.from(content.bytes).toString()}` : `${kind} missing: ${content.missing}`]
    }),
  )
}

/** Permissions mean nothing to the superuser: becomes nobody for the rest of the test. */
export function withoutPrivileges(): void {
  const { seteuid, geteuid } = process
  if (seteuid === undefined || geteuid === undefined || geteuid() !== 0) return
  seteuid(65_534)
  onTestFinished(() => seteuid(0))
}
