import { alphabets, type TokenFamily } from '../family.ts'
import { decodeBase64Object } from '../proofs/base64.ts'
import { textOf } from '../proofs/jwt.ts'
import { provenIf } from '../proofs/verdict.ts'

/** The key in a token that lost its end. */
function keyOfCut(token: string): string | undefined {
  return /"secretKey":"(A3-[A-Z0-9-]{16,60})/.exec(Buffer.from(token.slice(4), 'base64').toString('latin1'))?.[1]
}

export default [
  {
    id: 'onepassword-service-account-token',
    name: 'a 1Password service account token',
    keywords: ['ops_eyJ'],
    form: /ops_eyJ[A-Za-z0-9+/_-]{250,4000}={0,2}/,
    random: (token) => textOf(decodeBase64Object(token.slice(4)) ?? {}, 'secretKey') ?? keyOfCut(token) ?? '',
    prove: (token) => {
      const holds = decodeBase64Object(token.slice(4))
      if (holds === undefined && keyOfCut(token) !== undefined) return 'unknown'
      // Older ones name no device.
      return provenIf(['email', 'signInAddress', 'secretKey'].every((name) => textOf(holds ?? {}, name) !== undefined))
    },
    refutationSilences: true,
    opens: (token) => {
      const host = textOf(decodeBase64Object(token.slice(4)) ?? {}, 'signInAddress')
      return host === undefined ? [] : [{ what: 'host', value: host }]
    },
    revoke: 'https://developer.1password.com/docs/service-accounts/manage-service-accounts/',
    sample: (random) => {
      const account = {
        signInAddress: 'my.1password.com',
        userAuth: { method: 'SRPg-4096', alg: 'PBES2g-HS256', iterations: 650000, salt: random.draw(alphabets.base64url, 22) },
        email: `${random.draw(alphabets.lowerAlnum, 12)}@1passwordserviceaccounts.com`,
        srpX: random.draw(alphabets.lowerHex, 64),
        secretKey: `A3-${random.draw(alphabets.upperAlnum, 6)}-${random.draw(alphabets.upperAlnum, 6)}-${random.draw(alphabets.upperAlnum, 5)}`,
        deviceUuid: random.draw(alphabets.lowerAlnum, 26),
      }
      return `ops_${Buffer.from(JSON.stringify(account)).toString('base64')}`
    },
  },
  {
    id: 'onepassword-secret-key',
    name: 'a 1Password account secret key',
    keywords: ['A3-'],
    form: /A3-[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}/,
    floor: 'upperAlnum',
    random: (token) => token.slice(3).replaceAll('-', ''),
    revoke: 'https://support.1password.com/change-secret-key/',
    sample: (random) => `A3-${[6, 6, 5, 5, 5, 5].map((length) => random.draw(alphabets.upperAlnum, length)).join('-')}`,
  },
] satisfies readonly TokenFamily[]
