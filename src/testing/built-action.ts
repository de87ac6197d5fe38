import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join, resolve } from 'node:path'

/** What an installed action consists of, besides dist. */
const parts = ['action.yml', 'package.json', 'policies', 'schemas']
/** What dist is made of: our files, how they are bundled, and the packages that are installed. */
const sources = [
  ...parts,
  'src',
  'vite.config.ts',
  'scripts/load-when-used.ts',
  'scripts/test-reports.ts',
  'node_modules/.package-lock.json',
]
/** Outside of the repository, where no installed package can stand in for what was not bundled. */
const builds = join(tmpdir(), `kubelatch-built-${userInfo().uid}`)
const oneDay = 24 * 60 * 60 * 1000

let built: string | undefined

/**
 * A folder that holds the action as it is shipped, built from the sources as they are now, and nothing else. Built once for each content of
 * the sources and shared by all tests: nobody writes into it.
 */
export function builtAction(): string {
  built ??= buildOnce()
  return built
}

function buildOnce(): string {
  mkdirSync(builds, { recursive: true })
  const address = digestSources()
  const folder = join(builds, address)
  if (!existsSync(folder)) {
    const made = mkdtempSync(join(builds, 'unfinished-'))
    chmodSync(made, 0o755)
    build(made)
    // Somebody saved a file meanwhile: which content was built is unknown.
    if (digestSources() !== address) {
      rmSync(made, { recursive: true })
      return buildOnce()
    }
    publish(made, folder)
    removeOld()
  }
  utimesSync(folder, new Date(), new Date())
  return folder
}

function build(folder: string): void {
  for (const part of parts) cpSync(resolve(part), join(folder, part), { recursive: true })
  const vite = resolve('node_modules/vite/bin/vite.js')
  execFileSync(process.execPath, [vite, 'build', '--outDir', join(folder, 'dist'), '--logLevel', 'warn'], {
    env: { PATH: process.env.PATH, HOME: process.env.HOME },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

/** Two processes may have built the same at once: the first to be ready is kept. */
function publish(made: string, folder: string): void {
  try {
    renameSync(made, folder)
  } catch (error) {
    if (!existsSync(folder)) throw error
    rmSync(made, { recursive: true })
  }
}

function removeOld(): void {
  for (const name of readdirSync(builds)) {
    const path = join(builds, name)
    if (Date.now() - statSync(path).mtimeMs > oneDay) rmSync(path, { recursive: true, force: true })
  }
}

function digestSources(): string {
  const hash = createHash('sha256')
  for (const path of sources.flatMap(filesAt)) hash.update(`${path}\0`).update(readFileSync(path)).update('\0')
  return hash.digest('hex').slice(0, 32)
}

function filesAt(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

/** The path of a program that scripts/tools obtains; an error that says so where it is missing. */
export function obtainedTool(name: string): string {
  const path = resolve('.tools/bin', name)
  if (!existsSync(path)) throw new Error(`${path} is missing: run scripts/tools ${name}`)
  return path
}
