import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { commitFiles, type Files } from './commit-files.ts'
import { bareRepository } from './git.ts'
import { readBranches } from './pull-state.ts'
import type { Repository } from './state.ts'
import { accountOf, nextId, type World } from './world.ts'

export interface RepositoryOptions {
  readonly private?: boolean
  readonly defaultBranch?: string
  readonly codeScanning?: boolean
}

/** As GitHub serves: any commit of the network by its id, and partial clones. Nothing is ever packed away while a test looks. */
const config = `[core]
	repositoryformatversion = 0
	bare = true
[gc]
	auto = 0
[http]
	receivepack = true
[uploadpack]
	allowAnySHA1InWant = true
	allowFilter = true
`

/** What `git init --bare` makes, without a process for it and for each line of the config. */
function initBare(folder: string, defaultBranch: string): void {
  for (const inner of ['objects/info', 'objects/pack', 'refs/heads', 'refs/tags']) mkdirSync(join(folder, inner), { recursive: true })
  writeFileSync(join(folder, 'HEAD'), `ref: refs/heads/${defaultBranch}\n`)
  writeFileSync(join(folder, 'config'), config)
}

/** A bare repository on disk with its first commit, or with all that another one has. */
export function makeRepository(
  world: World,
  root: string,
  fullName: string,
  from: Files | { readonly clone: string },
  options: RepositoryOptions & { readonly parent?: Repository },
): Repository {
  const { parent } = options
  const [ownerName = '', name = ''] = fullName.split('/')
  const folder = join(root, `${fullName}.git`)
  const defaultBranch = options.defaultBranch ?? 'main'
  initBare(folder, defaultBranch)
  const bare = bareRepository(folder)
  if (parent !== undefined) {
    // One store of objects for the whole network: that is how a fork's commits can be read through its parent.
    rmSync(join(folder, 'objects'), { recursive: true })
    symlinkSync(join(parent.bare.folder, 'objects'), join(folder, 'objects'))
  }
  const repository: Repository = {
    id: nextId(world),
    owner: accountOf(world, ownerName, 'Organization'),
    name,
    fullName,
    private: options.private ?? false,
    defaultBranch,
    ...(parent === undefined ? {} : { parent }),
    bare,
    pulls: new Map(),
    issues: new Map(),
    labels: new Map(),
    checks: new Map(),
    roles: new Map(),
    branches: new Map(),
    runs: new Map(),
    sarifs: [],
    codeScanning: options.codeScanning ?? true,
  }
  world.repositories.set(fullName, repository)
  if (isClone(from)) bare.git('fetch', '-q', `file://${from.clone}`, '+refs/*:refs/*')
  else commitFiles(bare, defaultBranch, undefined, from, { at: secondsOf(world), message: 'Begin' })
  repository.branches = readBranches(repository)
  return repository
}

function isClone(from: Files | { readonly clone: string }): from is { readonly clone: string } {
  return Object.keys(from).join() === 'clone' && typeof from.clone === 'string' && from.clone.startsWith('/')
}

export function secondsOf(world: World): number {
  return Math.floor(world.clock() / 1000)
}
