import { coverTokens } from '../findings/cover-line.ts'
import { loadPolicy } from '../policy/load-policy.ts'
import { plainText } from '../policy/plain-text.ts'
import { catalogue } from '../rules/catalogue.ts'
import { resolveDiff } from '../trigger/resolve-diff.ts'
import { execute } from './execute.ts'
import type { CheckFlags } from './options.ts'
import { diskReader, fileReader, readProposed } from './read-policy.ts'
import type { Surroundings } from './surroundings.ts'

/** `diff [BASE] [HEAD]`: a change, or two folders. Policy is the before side's (decision 4). */
export async function diff(
  base: string | undefined,
  head: string | undefined,
  staged: boolean,
  flags: CheckFlags,
  surroundings: Surroundings,
): Promise<0 | 1 | 2> {
  const { directory, environment } = surroundings
  const opened = await resolveDiff({
    staged,
    directory,
    environment,
    ...(base === undefined ? {} : { base }),
    ...(head === undefined ? {} : { head }),
  })
  try {
    const { trees } = opened
    for (const note of opened.notes) surroundings.stderr.write(`${coverTokens(plainText(note))}\n`)
    const before = trees.policy ?? trees.before ?? trees.after
    const read = flags.config === undefined ? fileReader(before) : diskReader(directory, flags, surroundings)
    const policy = await loadPolicy({ rules: catalogue, read })
    return await execute({ trees, policy, ...(await readProposed(before, trees.after)) }, flags, surroundings)
  } finally {
    await opened.close()
  }
}
