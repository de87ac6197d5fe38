import type { DiffFile } from './diff.ts'
import { type Payload, repositoryUrl } from './payloads/repository.ts'
import type { Repository } from './state.ts'
import type { World } from './world.ts'

/** Whether GitHub shows the patch of a file in answers. A comment can stand only on what it shows. */
export function showsPatch({ limits }: World, { patch, additions, deletions }: DiffFile): boolean {
  return patch !== '' && additions + deletions <= limits.patchLines && patch.length <= limits.patchBytes
}

/** GitHub's `diff-entry`. */
export function diffEntries(world: World, repository: Repository, files: readonly DiffFile[], ref: string): readonly Payload[] {
  return files.map((file) => {
    const path = file.path.split('/').map(encodeURIComponent).join('/')
    const html = `${world.origin}/${repository.fullName}`
    return {
      sha: file.sha,
      filename: file.path,
      status: file.status,
      additions: file.additions,
      deletions: file.deletions,
      changes: file.additions + file.deletions,
      blob_url: `${html}/blob/${ref}/${path}`,
      raw_url: `${html}/raw/${ref}/${path}`,
      contents_url: `${repositoryUrl(world, repository)}/contents/${path}?ref=${ref}`,
      ...(showsPatch(world, file) ? { patch: file.patch } : {}),
      ...(file.previousPath === undefined ? {} : { previous_filename: file.previousPath }),
    }
  })
}
