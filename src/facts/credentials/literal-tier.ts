import { holdsCredential } from '../../tokens/credential-name.ts'
import { judgeLiteral } from '../../tokens/judge-literal.ts'
import { isWrittenPassword } from '../../tokens/written-password.ts'
import type { Site } from './found.ts'

/** Hashes that passwords are stored as: drawn by their salt, and of no use before they are guessed. */
const storedPassword = /^(?:\{(?:SHA|SSHA|CRYPT|PBKDF2)[^}]*\})?\$?(?:2[abxy]?|apr1|[156y]|argon2(?:id?|d)|scrypt|pbkdf2[\w-]*)\$/

/** A literal without a shape of its own: how sure it is that it is a credential. Undefined where nothing says so. */
export function literalTier(value: string, { name, belongs, weak }: Site): 'likely' | 'possible' | undefined {
  const tier = judgeLiteral(value, { ...(name === undefined ? {} : { name }), secret: belongs })
  const isStored = storedPassword.test(value)
  if (tier === 'likely' && !isStored) return tier
  if (isStored) return weak && tier !== undefined ? 'possible' : undefined
  return weak && name !== undefined && holdsCredential(name) && isWrittenPassword(value, name) ? 'possible' : undefined
}
