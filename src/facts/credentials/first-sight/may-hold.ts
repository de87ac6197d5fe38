import { holdsDrawnRun } from '../../../tokens/drawn-runs.ts'
import { isManifestByName } from '../../role.ts'
import { isClear } from '../glance.ts'
import { pathTokens } from '../path-tokens.ts'
import { glance } from '../raw-text.ts'
import { givesPassword } from './gives-password.ts'
import { sightOf } from './sight.ts'

/**
 * Whether a file can hold a credential, or says what SOPS is to encrypt, by looks at its text and its path: saves reading it.
 * @param isManaged rules of SOPS say what of it is to be encrypted: names alone count then
 */
export function mayHoldCredentials(path: string, text: string, isManaged = false): boolean {
  if (mayHoldEncrypted(path, text) || !isClear(glance(text)) || pathTokens(path).length > 0) return true
  return sightOf(text).mention && (isManaged || !isQuiet(text))
}

/** Whether nothing in a text that is clear at a glance can be a credential: no part of it looks drawn, and no name is given a password. */
function isQuiet(text: string): boolean {
  return !givesPassword(text) && isDull(text)
}

/** Whether nothing in a text looks drawn. Asked again by whoever reads the text next. */
export function isDull(text: string): boolean {
  if (last?.text !== text) last = { text, isDull: !(text.includes("''") && markWithin.test(text)) && !holdsDrawnRun(text) }
  return last.isDull
}

let last: { readonly text: string; readonly isDull: boolean } | undefined

/** A quotation mark within a scalar of YAML, which is written twice, and parts what the value has in one. */
const markWithin = /[^\s,[:=({]''[^\s,\]})]/

/** Ciphertext and what looks like it, and in manifests the kinds that hold it: Secrets with placeholders, sealed ones, keys of encryption at rest. */
function mayHoldEncrypted(path: string, text: string): boolean {
  const { encryption, mention } = sightOf(text)
  return encryption || (mention && isManifestByName(path) && secretKind.test(text))
}

const secretKind = /kind\S{0,3}[ \t]{0,20}:[^\n]{0,20}secret/i
