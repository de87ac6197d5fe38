import { isClear } from './glance.ts'
import { sightOf } from './mentions.ts'
import { pathTokens } from './path-tokens.ts'
import { glance } from './raw-text.ts'

/** Whether a file can hold a credential, or says what SOPS is to encrypt, by one look at its text and its path: saves reading it. */
export function mayHoldCredentials(path: string, text: string): boolean {
  if (sightOf(text).mention || text.includes('sops') || text.includes('ENC[') || text.includes('creation_rules')) return true
  return !isClear(glance(text)) || pathTokens(path).length > 0
}
