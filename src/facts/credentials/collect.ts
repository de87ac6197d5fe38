import type { Credential } from '../../types/credential.ts'
import type { Asks, ReadFile } from '../../types/facts.ts'

/** The credentials of a file as read, in order of place. */
export function collectCredentials(_file: Omit<ReadFile, 'credentials'>, _asks: Asks): readonly Credential[] {
  return []
}
