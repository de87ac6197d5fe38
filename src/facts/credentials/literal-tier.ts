import { holdsCredential } from '../../tokens/credential-name.ts'
import { judgeLiteral } from '../../tokens/judge-literal.ts'
import { isWrittenPassword } from '../../tokens/written-password.ts'
import type { Site } from './found.ts'

/** A literal without a shape of its own: how sure it is that it is a credential. Undefined where nothing says so. */
export function literalTier(value: string, { name, belongs, weak }: Site): 'likely' | 'possible' | undefined {
  const tier = judgeLiteral(value, { ...(name === undefined ? {} : { name }), secret: belongs })
  if (tier === 'likely') return tier
  return weak && name !== undefined && holdsCredential(name) && isWrittenPassword(value, name) ? 'possible' : undefined
}
