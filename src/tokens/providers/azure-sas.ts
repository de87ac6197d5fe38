import { alphabets, type Opened, type TokenFamily } from '../family.ts'
import { decodeBase64 } from '../proofs/base64.ts'
import { provenIf } from '../proofs/verdict.ts'

const revoke = 'https://learn.microsoft.com/en-us/azure/storage/common/storage-sas-overview'

/** A parameter of the query, percent-encoding undone. */
function parameter(query: string, name: string): string {
  const written = new RegExp(`(?:^|[?&;])${name}=([^&;]{0,200})`).exec(query)?.[1] ?? ''
  try {
    return decodeURIComponent(written)
  } catch {
    return written
  }
}

function opens(query: string): readonly Opened[] {
  const [expiry, permissions] = [parameter(query, 'se'), parameter(query, 'sp')]
  return [
    ...(permissions === '' ? [] : [{ what: 'scope' as const, value: permissions }]),
    ...(/^\d{4}-\d\d-\d\d/.test(expiry) ? [{ what: 'expiry' as const, value: expiry }] : []),
  ]
}

export default [
  {
    id: 'azure-sas-token',
    name: 'an Azure shared access signature',
    keywords: ['sv=20'],
    // The portal writes permissions and times first, the version behind them; in HTML the signs between them are escaped.
    form: /(?<![A-Za-z0-9])(?:[a-z]{2,5}=[^\s"'`?&;]{0,60}(?:&(?:amp;)?|;)){0,8}sv=20[0-9]{2}-[0-9]{2}-[0-9]{2}[&;](?:(?!sv=20)[^\s"'`]){0,500}?(?<=[&;])sig=[A-Za-z0-9%+/]{43,72}={0,1}/,
    boundary: 'own',
    floor: 'base64',
    random: (token) => parameter(token, 'sig').replace(/=+$/, ''),
    // The signature is the HMAC-SHA-256 of the rest: 32 bytes.
    prove: (token) => provenIf(decodeBase64(parameter(token, 'sig'))?.length === 32),
    refutationSilences: true,
    opens,
    revoke,
    sample: (random) => {
      const signature = encodeURIComponent(Buffer.from(random.bytes(32)).toString('base64'))
      return `sv=2024-11-04&ss=b&srt=sco&sp=rwdlac&se=2035-01-01T00:00:00Z&spr=https&sig=${signature}`
    },
  },
  {
    id: 'azure-shared-access-key',
    name: 'an Azure shared access key',
    keywords: ['SharedAccessKey='],
    // Of Service Bus, Event Hubs and IoT, made before keys had signatures.
    form: /SharedAccessKey=[A-Za-z0-9+/]{43}=/,
    boundary: 'own',
    floor: 'base64',
    random: (token) => token.slice(16, -1),
    revoke: 'https://learn.microsoft.com/en-us/azure/service-bus-messaging/service-bus-sas',
    sample: (random) => `SharedAccessKey=${random.draw(alphabets.base64, 42)}${random.draw('AEIMQUYcgkosw048', 1)}=`,
  },
] satisfies readonly TokenFamily[]
