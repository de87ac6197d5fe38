import { alphabets, type TokenFamily } from '../family.ts'
import { type Claims, expiryOf, proveJwt, readJwt, textOf, writeJwt } from '../proofs/jwt.ts'

const revoke = 'https://supabase.com/dashboard/project/_/settings/api-keys'

function isServiceRole(claims: Claims | undefined): boolean {
  return claims?.iss === 'supabase' && claims.role === 'service_role'
}

export default [
  {
    id: 'supabase-service-role-key',
    name: 'a Supabase service role key',
    keywords: ['eyJ'],
    form: /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,8000}\.[A-Za-z0-9_-]{20,1500}/,
    random: (token) => token.slice(token.lastIndexOf('.') + 1),
    // The same with the role `anon` is public by design.
    prove: (token) => proveJwt(token, isServiceRole),
    refutationSilences: true,
    opens: (token) => {
      const claims = readJwt(token)?.claims ?? {}
      const project = textOf(claims, 'ref')
      return [
        ...(project === undefined ? [] : [{ what: 'project' as const, value: project }]),
        { what: 'role', value: 'service_role' },
        ...expiryOf(claims),
      ]
    },
    revoke,
    sample: (random) =>
      writeJwt(random, { iss: 'supabase', ref: random.draw(alphabets.lower, 20), role: 'service_role', iat: 1700000000, exp: 2015360000 }),
  },
  {
    id: 'supabase-secret-key',
    name: 'a Supabase secret key',
    keywords: ['sb_secret_'],
    form: /sb_secret_[A-Za-z0-9_-]{22}_[A-Za-z0-9_-]{8}/,
    floor: 'base64url',
    random: (token) => token.slice(10, 32),
    revoke,
    sample: (random) => `sb_secret_${random.draw(alphabets.base64url, 22)}_${random.draw(alphabets.base64url, 8)}`,
  },
  {
    id: 'supabase-personal-access-token',
    name: 'a Supabase personal access token',
    keywords: ['sbp_'],
    form: /sbp_[0-9a-f]{40}/,
    floor: 'lowerHex',
    revoke: 'https://supabase.com/dashboard/account/tokens',
    sample: (random) => `sbp_${random.draw(alphabets.lowerHex, 40)}`,
  },
] satisfies readonly TokenFamily[]
