import { mentionsCredential } from './mentions.ts'
import { pathTokens } from './path-tokens.ts'
import { glance, isClear } from './raw-text.ts'

/** Whether a file can hold a credential at all, by one look at its text and its path: saves reading it. */
export function mayHoldCredentials(path: string, text: string): boolean {
  if (mentionsCredential(text) || text.includes('sops') || text.includes('ENC[')) return true
  return !isClear(glance(text)) || pathTokens(path).length > 0
}
