import { alphabets, type TokenFamily } from '../family.ts'
import { type Claims, expiryOf, isOfKubernetes, proveJwt, readJwt, textOf, writeJwt } from '../proofs/jwt.ts'

/** Tokens that other families know better, and Supabase's public ones. */
function isKnownOtherwise(claims: Claims): boolean {
  return claims.iss === 'argocd' || claims.iss === 'supabase' || isOfKubernetes(claims)
}

export default [
  {
    id: 'json-web-token',
    name: 'a signed JSON Web Token',
    keywords: ['eyJ'],
    form: /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,8000}\.[A-Za-z0-9_-]{20,1500}/,
    floor: 'base64url',
    random: (token) => token.slice(token.lastIndexOf('.') + 1),
    // Header and claims that do not decode, and `alg: none`, prove nothing to anybody.
    prove: (token) => proveJwt(token, (claims) => !isKnownOtherwise(claims)),
    refutationSilences: true,
    opens: (token) => {
      const claims = readJwt(token)?.claims ?? {}
      const host = /^https?:\/\/([A-Za-z0-9.-]{1,253})/.exec(textOf(claims, 'iss') ?? '')?.[1]
      const user = textOf(claims, 'sub')
      return [
        ...(host === undefined ? [] : [{ what: 'host' as const, value: host }]),
        ...(user === undefined ? [] : [{ what: 'user' as const, value: user.slice(0, 128) }]),
        ...expiryOf(claims),
      ]
    },
    revoke: 'https://datatracker.ietf.org/doc/html/rfc7519',
    sample: (random) =>
      writeJwt(random, { iss: 'https://issuer.test', sub: random.draw(alphabets.lowerHex, 12), iat: 1700000000, exp: 2015360000 }),
  },
] satisfies readonly TokenFamily[]
