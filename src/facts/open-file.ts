import type { Credential } from '../types/credential.ts'
import type { Asks, ReadFile } from '../types/facts.ts'
import type { Gap } from '../types/gap.ts'
import { collectCredentials } from './credentials/collect.ts'

/** A file as file rules see it. `gaps` fills with what kept its credentials from being found, once a rule has asked for them. */
export function openFile(content: Omit<ReadFile, 'credentials'>, asks: Asks): { readonly file: ReadFile; readonly gaps: readonly Gap[] } {
  const gaps: Gap[] = []
  let credentials: readonly Credential[] | undefined
  const file: ReadFile = {
    ...content,
    credentials: () => {
      credentials ??= collectCredentials(content, asks, (gap) => gaps.push(gap))
      return credentials
    },
  }
  return { file, gaps }
}
