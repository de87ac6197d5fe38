import { fileStart } from '../facts/file-gaps.ts'
import type { Gap } from '../types/gap.ts'
import type { Policy } from '../types/policy.ts'
import { text } from '../types/text.ts'
import type { Entry } from '../types/tree.ts'
import { pathScope, scopeOf } from './candidates.ts'

/** Told where the path patterns leave none of the tree's files in scope: a mistyped one would let everything pass, for ever. */
export function emptyScopeGaps(policy: Pick<Policy, 'file' | 'paths' | 'narrowed'>, entries: readonly Pick<Entry, 'path'>[]): Gap[] {
  const inScope = scopeOf(policy)
  if (entries.length === 0 || entries.some(({ path }) => inScope(path))) return []
  const byPolicy = pathScope(policy.paths)
  const whose = entries.some(({ path }) => byPolicy(path)) ? text`the input paths` : text`the paths of the policy`
  return [
    {
      reason: 'nothing-in-scope',
      place: fileStart(policy.file ?? '.'),
      message: text`Of ${entries.length} files none fits ${whose}: nothing was checked. Correct the patterns; they begin at the root of the repository.`,
    },
  ]
}
