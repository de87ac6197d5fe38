import { asRefusal, GithubRefusal } from '../publish/github-refusal.ts'
import { HistoryGap } from '../tree/commits-between.ts'
import { text } from '../types/text.ts'
import type { BlobId, Introduced } from '../types/tree.ts'
import { at } from './answers.ts'
import type { Connection } from './connection.ts'

/** Commits whose folders are looked at together, and folders that one call asks for. */
const batchCommits = 50
const batchFolders = 40

/** What looking at commits may take, and what is learnt on the way. */
export interface CommitBudget {
  /** Asked before each call. */
  readonly mayAsk: () => boolean
  /** How many calls there were at first. */
  readonly most: number
  /** Filled with the sizes of the files that are met, in bytes. */
  readonly sizes: Map<BlobId, number>
}

interface FolderEntry {
  readonly oid: string
  readonly type: string
  readonly isFile: boolean
}
/** By name. */
type Folder = ReadonlyMap<string, FolderEntry>

/** A folder of a commit beside what its parents have at its path; by the id of a tree, or at the root of a commit. */
interface Beside {
  readonly commit: string
  readonly path: string
  readonly id: string
  readonly parents: readonly (string | undefined)[]
}

/**
 * What commits bring in, in their order: every file whose content differs from what each parent has at its path. Only folders that differ
 * from those of all parents are asked for, level by level and many at a time. Ends with a {@link HistoryGap} where the budget does, or where
 * GitHub does not answer.
 */
export async function* introducedOverApi(
  connection: Connection,
  commits: Iterable<{ readonly id: string; readonly parents: readonly string[] }>,
  budget: CommitBudget,
): AsyncGenerator<readonly Introduced[]> {
  const folders = new Map<string, Folder>()
  let batch: Beside[] = []
  const flush = async () => {
    const [roots, found] = [batch, new Map(batch.map(({ commit }) => [commit, [] as Introduced[]]))]
    batch = []
    for (let level: readonly Beside[] = roots; level.length > 0; ) {
      await askFolders(connection, level, folders, budget)
      level = level.flatMap((beside) => lookInto(beside, folders, found.get(beside.commit) ?? []))
    }
    return [...found.values()].flat()
  }
  for (const { id, parents } of commits) {
    batch.push({ commit: id, path: '', id, parents })
    if (batch.length === batchCommits) yield await flush()
  }
  if (batch.length > 0) yield await flush()
}

/** Notes the files that are new in a folder, and gives its folders that differ from those of every parent. */
function lookInto({ commit, path, id, parents }: Beside, folders: ReadonlyMap<string, Folder>, found: Introduced[]): readonly Beside[] {
  const others = parents.map((parent) => (parent === undefined ? undefined : folders.get(parent)))
  return [...(folders.get(id) ?? [])].flatMap(([name, entry]): readonly Beside[] => {
    const before = others.map((other) => other?.get(name))
    if (before.some((one) => one?.oid === entry.oid)) return []
    if (entry.isFile) found.push({ commit, path: path + name, blob: entry.oid })
    if (entry.type !== 'tree') return []
    const trees = before.map((one) => (one?.type === 'tree' ? one.oid : undefined))
    return [{ commit, path: `${path}${name}/`, id: entry.oid, parents: trees }]
  })
}

async function askFolders(
  connection: Connection,
  level: readonly Beside[],
  folders: Map<string, Folder>,
  { mayAsk, most, sizes }: CommitBudget,
): Promise<void> {
  const wanted = new Set(level.flatMap(({ id, parents }) => [id, ...parents.flatMap((parent) => parent ?? [])]))
  const ids = [...wanted].filter((id) => !folders.has(id))
  for (let from = 0; from < ids.length; from += batchFolders) {
    if (!mayAsk())
      throw new HistoryGap(
        text`The commits of this change could not all be looked at for tokens: ${most} calls of GitHub's API are the most that is made for them. ${mend}`,
      )
    const some = ids.slice(from, from + batchFolders)
    try {
      for (const [id, folder] of await askTrees(connection, some, sizes)) folders.set(id, folder)
    } catch (error: unknown) {
      throw new HistoryGap(text`The commits of this change could not all be looked at for tokens: ${asRefusal(error).told}. ${mend}`)
    }
  }
}

const mend = text`Let git fetch them: in a workflow give actions/checkout \`fetch-depth: 0\`.`

const treeFields = 'fragment folder on Tree { entries { name mode type oid size } }'

async function askTrees(
  { owner, repo, read }: Connection,
  ids: readonly string[],
  sizes: Map<BlobId, number>,
): Promise<ReadonlyMap<string, Folder>> {
  const fields = ids.map((id, index) => `t${index}: object(oid: "${id}") { ...folder ... on Commit { tree { ...folder } } }`)
  const query = `query folders($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${fields.join(' ')} } } ${treeFields}`
  const answer: unknown = await read((octokit) => octokit.graphql(query, { owner, name: repo }))
  const found = at(answer, 'repository')
  return new Map(
    ids.map((id, index) => {
      const object = at(found, `t${index}`)
      const entries = at(object, 'entries') ?? at(at(object, 'tree'), 'entries')
      if (!Array.isArray(entries)) throw new GithubRefusal('unreachable', text`GitHub's answer about a folder cannot be used`)
      return [id, new Map(entries.flatMap((entry) => readEntry(entry, sizes)))] as const
    }),
  )
}

function isObjectId(id: unknown): id is string {
  return typeof id === 'string' && /^[0-9a-f]{40}$/.test(id)
}

/** Modes as decimal numbers, of files those that begin with octal 100: https://git-scm.com/docs/git-fast-import#_filemodify */
function readEntry(entry: unknown, sizes: Map<BlobId, number>): readonly (readonly [string, FolderEntry])[] {
  const [name, mode, type, oid, size] = ['name', 'mode', 'type', 'oid', 'size'].map((key) => at(entry, key))
  if (typeof name !== 'string' || typeof mode !== 'number' || typeof type !== 'string' || !isObjectId(oid)) return []
  if (typeof size === 'number') sizes.set(oid, size)
  return [[name, { oid, type, isFile: type === 'blob' && mode >> 12 === 0o10 }]]
}
