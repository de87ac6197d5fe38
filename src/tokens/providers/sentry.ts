import { alphabets, type TokenFamily } from '../family.ts'
import { decodeBase64Object } from '../proofs/base64.ts'
import { textOf } from '../proofs/jwt.ts'
import { provenIf } from '../proofs/verdict.ts'

function payloadOf(token: string): Readonly<Record<string, unknown>> {
  return decodeBase64Object(token.split('_')[1] ?? '') ?? {}
}

export default [
  {
    id: 'sentry-organisation-token',
    name: 'a Sentry organisation token',
    keywords: ['sntrys_eyJ'],
    form: /sntrys_eyJ[A-Za-z0-9+/]{60,600}={0,2}_[A-Za-z0-9+/]{43}/,
    floor: 'base64',
    random: (token) => token.slice(-43),
    prove: (token) => provenIf(textOf(payloadOf(token), 'org') !== undefined && 'iat' in payloadOf(token)),
    opens: (token) => {
      const [organisation, host] = [textOf(payloadOf(token), 'org'), textOf(payloadOf(token), 'region_url')]
      return [
        ...(organisation === undefined ? [] : [{ what: 'organisation' as const, value: organisation }]),
        ...(host === undefined ? [] : [{ what: 'host' as const, value: host }]),
      ]
    },
    revoke: 'https://sentry.io/settings/auth-tokens/',
    sample: (random) => {
      const url = 'https://sentry.io'
      const payload = { iat: 1700000000.5, url, region_url: 'https://de.sentry.io', org: random.draw(alphabets.lower, 8) }
      return `sntrys_${Buffer.from(JSON.stringify(payload)).toString('base64')}_${random.draw(alphabets.base64, 43)}`
    },
  },
  {
    id: 'sentry-user-token',
    name: 'a Sentry user token',
    keywords: ['sntryu_'],
    form: /sntryu_[0-9a-f]{64}/,
    floor: 'lowerHex',
    revoke: 'https://sentry.io/settings/account/api/auth-tokens/',
    sample: (random) => `sntryu_${random.draw(alphabets.lowerHex, 64)}`,
  },
] satisfies readonly TokenFamily[]
