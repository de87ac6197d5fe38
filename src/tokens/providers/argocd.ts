import { alphabets, type TokenFamily } from '../family.ts'
import { expiryOf, proveJwt, readJwt, textOf, writeJwt } from '../proofs/jwt.ts'

export default [
  {
    id: 'argocd-token',
    name: 'an Argo CD API token',
    keywords: ['eyJ'],
    form: /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,8000}\.[A-Za-z0-9_-]{20,1500}/,
    random: (token) => token.slice(token.lastIndexOf('.') + 1),
    prove: (token) => proveJwt(token, ({ iss }) => iss === 'argocd'),
    refutationSilences: true,
    opens: (token) => {
      const claims = readJwt(token)?.claims ?? {}
      const subject = textOf(claims, 'sub')
      return [...(subject === undefined ? [] : [{ what: 'user' as const, value: subject }]), ...expiryOf(claims)]
    },
    revoke: 'https://argo-cd.readthedocs.io/en/stable/user-guide/commands/argocd_account_delete-token/',
    sample: (random) => writeJwt(random, { iss: 'argocd', sub: `${random.draw(alphabets.lower, 6)}:apiKey`, iat: 1700000000 }),
  },
] satisfies readonly TokenFamily[]
