import { alphabets, type TokenFamily } from '../family.ts'
import { decodeBase64Object } from '../proofs/base64.ts'
import { textOf } from '../proofs/jwt.ts'
import { provenIf } from '../proofs/verdict.ts'

export default [
  {
    id: 'neptune-api-token',
    name: 'a neptune.ai API token',
    keywords: ['eyJhcGlfYWRkcmVzcyI6'],
    form: /eyJhcGlfYWRkcmVzcyI6[A-Za-z0-9+/]{60,600}={0,2}/,
    random: (token) => textOf(decodeBase64Object(token) ?? {}, 'api_key') ?? '',
    prove: (token) => provenIf(textOf(decodeBase64Object(token) ?? {}, 'api_key') !== undefined),
    refutationSilences: true,
    opens: (token) => {
      const host = textOf(decodeBase64Object(token) ?? {}, 'api_address')
      return host === undefined ? [] : [{ what: 'host', value: host }]
    },
    revoke: 'https://docs.neptune.ai/api_token',
    sample: (random) => {
      const uuid = [8, 4, 4, 4, 12].map((length) => random.draw(alphabets.lowerHex, length)).join('-')
      const host = 'https://app.neptune.ai'
      return Buffer.from(JSON.stringify({ api_address: host, api_url: host, api_key: uuid })).toString('base64')
    },
  },
] satisfies readonly TokenFamily[]
