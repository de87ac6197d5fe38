import { alphabets, type TokenFamily } from '../family.ts'
import { expiryOf, isOfKubernetes, proveJwt, readJwt, serviceAccountOf, writeJwt } from '../proofs/jwt.ts'

export default [
  {
    id: 'kubernetes-service-account-token',
    name: 'a Kubernetes service account token',
    keywords: ['eyJ'],
    form: /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,8000}\.[A-Za-z0-9_-]{20,1500}/,
    random: (token) => token.slice(token.lastIndexOf('.') + 1),
    prove: (token) => proveJwt(token, (claims) => isOfKubernetes(claims) && serviceAccountOf(claims) !== undefined),
    // What does not decode so is some other token, or none.
    refutationSilences: true,
    opens: (token) => {
      const claims = readJwt(token)?.claims ?? {}
      const account = serviceAccountOf(claims)
      if (account === undefined) return []
      return [{ what: 'namespace', value: account.namespace }, { what: 'service account', value: account.name }, ...expiryOf(claims)]
    },
    revoke: 'https://kubernetes.io/docs/concepts/security/service-accounts/#authenticating-in-code',
    sample: (random) => {
      const namespace = random.draw(alphabets.lower, 6)
      const name = random.draw(alphabets.lower, 8)
      const sub = `system:serviceaccount:${namespace}:${name}`
      return writeJwt(random, { iss: 'kubernetes/serviceaccount', 'kubernetes.io/serviceaccount/namespace': namespace, sub }, 'RS256')
    },
  },
  {
    // As it stands in a Secret of type bootstrap.kubernetes.io/token, beside its id.
    id: 'kubernetes-bootstrap-token-secret',
    name: 'a Kubernetes bootstrap token’s secret',
    keywords: [],
    needs: ['token-secret'],
    form: /[0-9a-z]{16}/,
    floor: 'lowerAlnum',
    revoke: 'https://kubernetes.io/docs/reference/access-authn-authz/bootstrap-tokens/',
    sample: (random) => random.draw(alphabets.lowerAlnum, 16),
  },
  {
    id: 'kubernetes-bootstrap-token',
    name: 'a Kubernetes bootstrap token',
    keywords: [],
    needs: ['bootstrap', 'kubeadm', 'discovery-token', 'discovery_token', 'tlsbootstrap'],
    form: /[0-9a-z]{6}\.[0-9a-z]{16}/,
    floor: 'lowerAlnum',
    random: (token) => token.slice(7),
    // The part before the full stop is no secret: it names the Secret that holds the token.
    opens: (token) => [{ what: 'key', value: token.slice(0, 6) }],
    revoke: 'https://kubernetes.io/docs/reference/access-authn-authz/bootstrap-tokens/',
    sample: (random) => `${random.draw(alphabets.lowerAlnum, 6)}.${random.draw(alphabets.lowerAlnum, 16)}`,
  },
] satisfies readonly TokenFamily[]
