import { type CommitRange, type ListedCommits, listCommits, listIntroduced } from '../programs/git-history.ts'
import type { Gap } from '../types/gap.ts'
import { type Text, text, untrusted } from '../types/text.ts'
import type { Blob, BlobId, CommitsBetween, Introduced } from '../types/tree.ts'
import { UserError } from '../types/user-error.ts'
import { defaultFileSize, type TreeOptions } from './options.ts'
import type { Repository } from './repository.ts'

/** Where the contents of commits are had from. */
export interface CommitContents {
  /** What commits bring in, as {@link listIntroduced} tells it. Ends with a {@link HistoryGap} where not all can be told. */
  introduced(commits: Iterable<string>): AsyncIterable<readonly Introduced[]>
  read(blobs: readonly BlobId[], fileSize: number): AsyncIterable<Blob>
}

/** The commits of a range as far as they are here. */
export interface FoundCommits {
  readonly commits: ListedCommits
  /** Nothing of the range is missing, and nothing is in it that only looks so because history was cut off. */
  readonly whole: boolean
  /** Those that a forced push took away, by id. */
  readonly replaced?: ReadonlySet<string>
  /** What kept more from being fetched. */
  readonly why?: Text
  /** What else is missing. */
  readonly gaps?: readonly Gap[]
  /** Where their contents are, if not in the repository. */
  readonly from?: CommitContents
}

/** Why what commits brought in could not all be told: what came before is told, the rest is a gap with these words. */
export class HistoryGap extends Error {
  override readonly name = 'HistoryGap'
  readonly told: Text
  constructor(told: Text) {
    super('not all commits could be looked at')
    this.told = told
  }
}

/** No commit at all. */
export const noCommits: ListedCommits = { count: 0, *[Symbol.iterator]() {} }

/**
 * Lists a range. In a shallow clone one that reaches a commit without parents is not known to be whole: it lacks what came before, or did not
 * meet what it leaves out. As many commits as are `expected`, none of them cut off, are whole all the same.
 */
export async function findCommits(repository: Repository, range: CommitRange, expected?: number): Promise<FoundCommits> {
  const commits = await listCommits(repository.place, range)
  const whole =
    !repository.shallow || startsOf(commits).length === 0 || (commits.count === expected && !(await isCutOff(repository, commits)))
  return { commits, whole }
}

/** Whether commits have parents that a shallow clone left out: https://git-scm.com/docs/shallow */
export async function isCutOff(repository: Repository, commits: ListedCommits): Promise<boolean> {
  for (const id of startsOf(commits)) {
    const written = (await repository.git(['cat-file', 'commit', id])).toString()
    if (/^parent /m.test(written.slice(0, written.indexOf('\n\n')))) return true
  }
  return false
}

function startsOf(commits: ListedCommits): readonly string[] {
  const starts: string[] = []
  for (const [id = '', parent] of commits) if (parent === undefined) starts.push(id)
  return starts
}

export interface BetweenOptions extends TreeOptions {
  /** The commit whose tree is the after side: what it brings in lies there. */
  readonly after?: string
  /** Where gaps are told; no file of the repository is at fault. */
  readonly place: string
  /** Where history is cut off, all of a commit's tree is looked at: it came in then, or before. */
  readonly takesStart?: true
}

/** The commits that `find` comes up with, once the first asks for them; gaps of its own are told with the rest. */
export function openCommitsBetween(
  repository: Repository,
  find: () => Promise<FoundCommits>,
  { after, place, fileSize, takesStart }: BetweenOptions,
): CommitsBetween {
  const own: CommitContents = {
    introduced: (commits) => listIntroduced(repository.place, commits),
    read: (blobs, most) => repository.objects.read(blobs, most),
  }
  let contents = own
  return {
    async list() {
      const gaps: Gap[] = []
      const found = await find().catch((error: unknown) => {
        gaps.push(brokenHistory(error, place))
        return undefined
      })
      if (found === undefined) return { introduced: nothing(), gaps }
      const { commits, whole } = found
      contents = found.from ?? own
      gaps.push(...(found.gaps ?? []), ...(whole ? [] : [missingHistory(place, found.why)]))
      const ids = () => idsOf(commits, whole || takesStart === true, after)
      if (ids().next().done === true) return { introduced: nothing(), gaps }
      const introduced = introducedBy(contents, ids(), gaps, place)
      return { introduced: found.replaced === undefined ? introduced : marked(introduced, found.replaced), gaps }
    },
    read: (blobs) => contents.read([...new Set(blobs)], fileSize ?? defaultFileSize),
  }
}

/** What a commit brings in can only be told where its parents are here. */
function* idsOf(commits: ListedCommits, all: boolean, after: string | undefined): Generator<string> {
  for (const [id = '', parent] of commits) if (id !== after && (all || parent !== undefined)) yield id
}

async function* marked(
  introduced: AsyncIterable<readonly Introduced[]>,
  replaced: ReadonlySet<string>,
): AsyncGenerator<readonly Introduced[]> {
  for await (const some of introduced) yield some.map((one) => (replaced.has(one.commit) ? { ...one, replaced: true } : one))
}

async function* nothing(): AsyncGenerator<readonly Introduced[]> {}

/** git ends where it lacks a folder of an older commit: what came before that is told, the rest is a gap. */
async function* introducedBy(
  contents: CommitContents,
  ids: Iterable<string>,
  gaps: Gap[],
  place: string,
): AsyncGenerator<readonly Introduced[]> {
  try {
    yield* contents.introduced(ids)
  } catch (error: unknown) {
    gaps.push(brokenHistory(error, place))
  }
}

/** What keeps git from telling what the commits hold (objects that a partial clone left out, or broken ones), or whoever else has them. */
function brokenHistory(error: unknown, file: string): Gap {
  const gap = { reason: 'missing-commit', place: { file, document: 0, pointer: '', coarse: true } } as const
  if (error instanceof HistoryGap) return { ...gap, message: error.told }
  if (!(error instanceof UserError)) throw error
  return {
    ...gap,
    message: text`The commits could not all be read, so that what they held was not looked at for tokens. ${untrusted(error.message)} Fetch the whole history: clone without --filter, in a workflow without \`filter:\`.`,
  }
}

/** History between the two sides that is not here: what its commits held is not known. */
function missingHistory(file: string, why: Text | undefined): Gap {
  return {
    reason: 'missing-commit',
    place: { file, document: 0, pointer: '', coarse: true },
    message: text`This clone is shallow, and commits are missing from it: what they held was not looked at for tokens.${why === undefined ? text`` : text` More could not be fetched: ${why}.`} Run git fetch --unshallow; in a workflow give actions/checkout \`fetch-depth: 0\`.`,
  }
}
