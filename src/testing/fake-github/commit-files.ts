import type { Content } from '../throwaway-repository.ts'
import type { BareRepository } from './git.ts'

/** What a commit changes: content by path, null removes, `submodule` is a commit of another repository. */
export type Files = Readonly<Record<string, Content | { readonly submodule: string } | null>>

export interface CommitWords {
  readonly message?: string
  readonly author?: string
  /** Seconds since 1970. */
  readonly at: number
}

/** Puts a commit on a branch, as a push does: the parent's files with these changes. Without a parent it is a root. */
export function commitFiles(bare: BareRepository, branch: string, parent: string | undefined, files: Files, words: CommitWords): string {
  const message = Buffer.from(words.message ?? 'Change files')
  const author = words.author ?? 'A'
  const head = [
    `commit refs/heads/${branch}`,
    'mark :1',
    `author ${author} <${author}@example.com> ${words.at} +0000`,
    `committer ${author} <${author}@example.com> ${words.at} +0000`,
    `data ${message.length}`,
    `${message}${parent === undefined ? '' : `\nfrom ${parent}`}`,
    '',
  ].join('\n')
  const input = Buffer.concat([
    Buffer.from(head),
    ...Object.entries(files).map(([path, content]) => toChange(path, content)),
    Buffer.from('\nget-mark :1\n'),
  ])
  // A root on a branch that is there already begins it anew.
  if (parent === undefined) bare.run(['update-ref', '-d', `refs/heads/${branch}`])
  const { status, stdout, stderr } = bare.run(['fast-import', '--quiet', '--force'], input)
  if (status !== 0) throw new Error(stderr)
  const sha = stdout.toString().trim()
  if (sha === '') throw new Error('git fast-import told of no commit')
  return sha
}

/** https://git-scm.com/docs/git-fast-import#_filemodify */
function toChange(path: string, content: Files[string]): Buffer {
  const quoted = `"${path.replace(/[\\"]/g, '\\$&').replaceAll('\n', '\\n')}"`
  if (content === null) return Buffer.from(`D ${quoted}\n`)
  if (typeof content === 'object' && 'submodule' in content) return Buffer.from(`M 160000 ${content.submodule} ${quoted}\n`)
  const isText = typeof content === 'string' || content instanceof Uint8Array
  const [mode, value] = isText ? ['100644', content] : 'link' in content ? ['120000', content.link] : ['100755', content.executable]
  const bytes = Buffer.from(value)
  return Buffer.concat([Buffer.from(`M ${mode} inline ${quoted}\ndata ${bytes.length}\n`), bytes, Buffer.from('\n')])
}
