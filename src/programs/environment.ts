import { existsSync, realpathSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, dirname, isAbsolute, join, parse, relative, resolve } from 'node:path'

/** What a clean environment is made from; the real ones unless a test says otherwise. */
export interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly folder: string
}

/** Windows does not start a program without these. */
const windowsNames = ['SystemRoot', 'windir', 'PATHEXT', 'USERPROFILE', 'TEMP', 'TMP']

/**
 * The environment of every child: PATH without entries that are relative or inside the workspace, HOME, TMPDIR, a fixed locale, and `extra`.
 * Nothing else is inherited: no token, no input of the action, no proxy, no option of node or git.
 */
export function cleanEnvironment(
  extra: Readonly<Record<string, string>> = {},
  surroundings: Surroundings = { environment: process.env, folder: process.cwd() },
): Record<string, string> {
  const { environment } = surroundings
  const clean: Record<string, string> = { PATH: searchPath(surroundings).join(delimiter), LANG: 'C.UTF-8' }
  const kept = process.platform === 'win32' ? ['HOME', ...windowsNames] : ['HOME', 'TMPDIR']
  for (const name of kept) {
    const value = environment[name]
    if (value !== undefined && isUsable(name, value)) clean[name] = value
  }
  return { ...clean, ...extra }
}

/** The folders of PATH in which a program may be found: absolute, and outside the workspace, so that a change cannot bring its own git. */
export function searchPath(surroundings: Surroundings = { environment: process.env, folder: process.cwd() }): readonly string[] {
  const roots = workspaces(surroundings)
  const entries = (surroundings.environment.PATH ?? surroundings.environment.Path ?? '').split(delimiter)
  const outside = entries.filter((entry) => isAbsolute(entry) && !roots.some((root) => isInside(realPath(entry), root)))
  return [...new Set(outside)]
}

/** Whether a file lies in the workspace, symbolic links followed: what lies there is content, never a program of ours. */
export function isInWorkspace(path: string, surroundings: Surroundings = { environment: process.env, folder: process.cwd() }): boolean {
  return workspaces(surroundings).some((root) => isInside(realPath(path), root))
}

function isUsable(name: string, value: string): boolean {
  return name === 'PATHEXT' || isAbsolute(value)
}

/** Where content of a change may lie: the runner's workspace, and the repository (or else the folder) that the process works in. */
function workspaces({ environment, folder }: Surroundings): readonly string[] {
  const given = environment.GITHUB_WORKSPACE
  const own = repositoryOf(folder)
  const home = realPath(environment.HOME ?? homedir())
  const roots = [realPath(own)].filter((root) => !isInside(home, root))
  if (given !== undefined && isAbsolute(given) && parse(given).root !== resolve(given)) roots.push(realPath(given))
  return roots
}

function repositoryOf(folder: string): string {
  for (let at = resolve(folder); ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at
    if (at === dirname(at)) return resolve(folder)
  }
}

function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return resolve(path)
  }
}

function isInside(path: string, root: string): boolean {
  const way = relative(root, path)
  return way === '' || (way !== '..' && !way.startsWith('../') && !way.startsWith('..\\') && !isAbsolute(way))
}
