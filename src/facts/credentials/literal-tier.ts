import { holdsCredential } from '../../tokens/credential-name.ts'
import { judgeLiteral } from '../../tokens/judge-literal.ts'
import { isWrittenPassword } from '../../tokens/written-password.ts'
import type { Site } from './found.ts'

/** A literal without a shape of its own: how sure it is that it is a credential. Undefined where nothing says so. */
export function literalTier(value: string, { name, belongs, weak }: Site): 'likely' | 'possible' | undefined {
  const tier = judgeLiteral(value, { ...(name === undefined ? {} : { name }), secret: belongs })
  if (tier === 'likely') return passwordHash.test(value.trim()) ? 'possible' : tier
  return weak && name !== undefined && holdsCredential(name) && isWrittenPassword(value, name) ? 'possible' : undefined
}

/** What crypt(3) and its like make of a password: nobody can log in with it, but passwords can be tried against it. */
const passwordHash = /^\$(?:1|2[abxy]?|5|6|7|y|gy|apr1|argon2[a-z]{0,2}|pbkdf2[\w-]{0,12}|scrypt)\$/
