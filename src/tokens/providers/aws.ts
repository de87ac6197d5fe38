import { alphabets, type Opened, type TokenFamily } from '../family.ts'
import { decodeBase32 } from '../proofs/base32.ts'
import { decodeBase64Text } from '../proofs/base64.ts'
import { provenIf } from '../proofs/verdict.ts'

const revoke = 'https://console.aws.amazon.com/iam/home#/security_credentials'

/**
 * The account that an access key id is of: bits 1 to 40 of its base32 after the prefix
 * (https://medium.com/@TalBeerySec/a-short-note-on-aws-key-id-f88cc4317489). Ids that begin with AKIAI or AKIAJ are older than that.
 */
function accountOf(id: string): readonly Opened[] {
  const bytes = decodeBase32(id.slice(4))
  if (bytes === undefined || bytes.length < 6 || /^AKIA[IJ]/.test(id)) return []
  const account = Math.floor((Buffer.from(bytes).readUIntBE(0, 6) % 2 ** 47) / 128)
  return account < 1e12 ? [{ what: 'account', value: String(account).padStart(12, '0') }] : []
}

const longLived = /^BedrockAPIKey-[A-Za-z0-9+=,.@_-]{1,128}:.{16}/
const presigned =
  /^bedrock\.amazonaws\.com\/\?.{0,4000}X-Amz-Credential=[A-Z0-9]{16,128}(?:%2F|\/)[0-9]{8}(?:%2F|\/)([a-z0-9-]{4,25})(?:%2F|\/)bedrock/

/** When a presigned request lapses: the time it was signed at, and the seconds that it holds. */
function lapseOf(url: string): readonly Opened[] {
  const [, year, month, day, hour, minute, second] = /X-Amz-Date=(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z/.exec(url) ?? []
  const held = Number(/X-Amz-Expires=(\d{1,6})/.exec(url)?.[1])
  const signed = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`)
  if (Number.isNaN(held) || Number.isNaN(signed)) return []
  return [{ what: 'expiry', value: new Date(signed + held * 1000).toISOString().replace('.000Z', 'Z') }]
}

function presignedBy(token: string): string {
  return decodeBase64Text(token.slice('bedrock-api-key-'.length)) ?? ''
}

export default [
  {
    id: 'aws-access-key-id',
    name: 'an AWS access key id',
    keywords: ['AKIA', 'ASIA', 'ABIA', 'ACCA'],
    form: /A(?:KIA|SIA|BIA|CCA)[A-Z2-7]{16}/,
    floor: 'base32',
    pair: 'aws-secret-access-key',
    opens: accountOf,
    revoke,
    sample: (random) => `AKIA${random.draw('QRSTUVWXYZ', 1)}${random.draw(alphabets.base32, 15)}`,
  },
  {
    id: 'aws-secret-access-key',
    name: 'an AWS secret access key',
    keywords: [],
    needs: ['aws_secret', 'aws-secret', 'awssecret', 'secret_access_key', 'secret-access-key', 'secretaccesskey', 'AKIA'],
    // Forty hex digits are a commit, and are left to what says so.
    form: /(?<![A-Za-z0-9+/])(?![0-9a-f]{40}(?![A-Za-z0-9+/]))[A-Za-z0-9+/]{40}(?![A-Za-z0-9+/=])/,
    floor: 'base64',
    revoke,
    sample: (random) => random.draw(alphabets.base64, 40),
  },
  {
    id: 'aws-bedrock-api-key',
    name: 'a long-lived Amazon Bedrock API key',
    keywords: ['ABSKQmVkcm9ja0FQSUtleS'],
    form: /ABSK[A-Za-z0-9+/]{109,269}={0,2}/,
    floor: 'base64',
    random: (token) => (decodeBase64Text(token.slice(4)) ?? token).replace(/^.*:/, ''),
    prove: (token) => provenIf(longLived.test(decodeBase64Text(token.slice(4)) ?? '')),
    opens: (token) => {
      const account = /-at-([0-9]{12}):/.exec(decodeBase64Text(token.slice(4)) ?? '')?.[1]
      return account === undefined ? [] : [{ what: 'account', value: account }]
    },
    revoke: 'https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys-revoke.html',
    sample: (random) => {
      const user = `BedrockAPIKey-${random.draw(alphabets.lowerAlnum, 4)}-at-${random.draw(alphabets.digits, 12)}`
      return `ABSK${Buffer.from(`${user}:${random.draw(alphabets.base64, 52)}`).toString('base64')}`
    },
  },
  {
    id: 'aws-bedrock-short-lived-api-key',
    name: 'a short-lived Amazon Bedrock API key',
    keywords: ['bedrock-api-key-'],
    form: /bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t[A-Za-z0-9+/]{100,4000}={0,2}/,
    prove: (token) => provenIf(presigned.test(presignedBy(token))),
    refutationSilences: true,
    opens: (token) => {
      const url = presignedBy(token)
      const region = presigned.exec(url)?.[1]
      return [...(region === undefined ? [] : [{ what: 'region' as const, value: region }]), ...lapseOf(url)]
    },
    revoke: 'https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys-revoke.html',
    sample: (random) => {
      const scope = `ASIA${random.draw(alphabets.base32, 16)}%2F20300101%2Feu-central-1%2Fbedrock%2Faws4_request`
      const query = `X-Amz-Credential=${scope}&X-Amz-Date=20300101T000000Z&X-Amz-Expires=43200&X-Amz-Signature=${random.draw(alphabets.lowerHex, 64)}`
      return `bedrock-api-key-${Buffer.from(`bedrock.amazonaws.com/?Action=CallWithBearerToken&${query}`).toString('base64')}`
    },
  },
] satisfies readonly TokenFamily[]
