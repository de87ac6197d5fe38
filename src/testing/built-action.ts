import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, realpathSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** What an installed action consists of, besides dist. */
const parts = ['action.yml', 'package.json', 'policies', 'schemas']

/** Builds the action from the sources as they are now into a new folder that holds what is shipped and nothing else. The caller removes it. */
export function buildAction(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'kubelatch-built-')))
  for (const part of parts) cpSync(resolve(part), join(folder, part), { recursive: true })
  const vite = resolve('node_modules/vite/bin/vite.js')
  execFileSync(process.execPath, [vite, 'build', '--outDir', join(folder, 'dist'), '--logLevel', 'warn'], {
    env: { PATH: process.env.PATH, HOME: process.env.HOME },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  return folder
}

/** The path of a program that scripts/tools obtains; an error that says so where it is missing. */
export function obtainedTool(name: string): string {
  const path = resolve('.tools/bin', name)
  if (!existsSync(path)) throw new Error(`${path} is missing: run scripts/tools ${name}`)
  return path
}
