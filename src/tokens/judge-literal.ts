import { behindScheme } from './authorization.ts'
import { holdsCredential, holdsPublic, isSecretAlone, mayHoldDrawn } from './credential-name.ts'
import { isDisproven } from './disproven.ts'
import { drawnBits } from './drawn-bits.ts'
import { wordCoverage } from './placeholder.ts'
import { isRandomLiteral } from './random-literal.ts'

/** A variable with its value: all of a text, as in an env file of one line. */
const assignment = /^(?:export\s{1,9})?([A-Za-z_][A-Za-z0-9_.-]{2,80})=["']?([^\s"']+)["']?$/

/** What keys that programs make look like: nothing in it parts words. */
const key = /^[A-Za-z0-9+/]{20,}={0,2}$/

/** What is known of where a literal stands. */
export interface LiteralSurroundings {
  /** The key, variable or flag that it stands under. */
  readonly name?: string
  /** It stands where nothing but secrets belongs: data of a Secret, a literal of a secretGenerator. */
  readonly secret?: boolean
}

/**
 * `likely` for a literal without a shape of its own, decoded and whole, that looks drawn at random, stands under a name that says credential or
 * where secrets belong, and that no proof of its own form refutes. Base64 of a text never is: what it holds is for the caller to ask about.
 */
export function judgeLiteral(value: string, { name, secret = false }: LiteralSurroundings): 'likely' | undefined {
  const bare = behindScheme(value)
  if (bare !== undefined) return judgeLiteral(bare, { name: 'token', secret })
  const [, variable, assigned] = assignment.exec(value.trim()) ?? []
  if (variable !== undefined && assigned !== undefined && drawnBits(variable) < 0) return judgeLiteral(assigned, { name: variable, secret })
  if (name !== undefined && isSecretAlone(name) && !isObjectName(value.trim())) return judgeLiteral(value, { name: 'token', secret })
  if (name !== undefined && holdsPublic(name) && !holdsCredential(name)) return undefined
  if (!secret && (name === undefined || !mayHoldDrawn(name))) return undefined
  if (name !== undefined && !holdsCredential(name) && mayHoldDrawn(name) && !key.test(value.trim())) return undefined
  const random = isRandomLiteral(value, { ...(name === undefined ? {} : { name }), secret })
  return random && !isDisproven(value.trim()) && !isDisguised(value) ? 'likely' : undefined
}

/** Whether an object can be called so. Hashes could be names too, and are none. https://kubernetes.io/docs/concepts/overview/working-with-objects/names/ */
function isObjectName(value: string): boolean {
  return /^[a-z0-9](?:[-a-z0-9.]{0,251}[a-z0-9])?$/.test(value) && !/^[0-9a-f]{32,}$/.test(value)
}

/** What people write for letters, to make a password of a word. */
const disguises: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
}

/** Whether a literal is made of words in the spelling of passwords: `p@ssw0rd1234`. */
function isDisguised(value: string): boolean {
  return wordCoverage(value.replace(/[013457@$!]/g, (sign) => disguises[sign] ?? sign)) > 0.5
}
