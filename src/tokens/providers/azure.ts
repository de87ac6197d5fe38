import { alphabets, type Proof, type RandomSource, type TokenFamily } from '../family.ts'
import { type AzureKey, annotatedChecksum, proveAnnotatedKey, proveAzureKey, writeAzureKey } from '../proofs/azure-key.ts'
import { writeNumber } from '../proofs/base62.ts'
import { marvin32, marvinSeed } from '../proofs/marvin32.ts'
import { provenIf } from '../proofs/verdict.ts'

const revoke = 'https://portal.azure.com'
const entra = 'https://learn.microsoft.com/en-us/entra/identity-platform/howto-create-service-principal-portal'

/** A key with a signature before its checksum, as IdentifiableMetadata.cs of microsoft/security-utilities lists them. */
function identifiable(id: string, name: string, form: RegExp, kind: AzureKey): TokenFamily {
  return {
    id,
    name,
    keywords: [kind.signature],
    form,
    floor: 'base64',
    random: (token) => token.slice(0, -10 - (token.length - token.replace(/=+$/, '').length)),
    evidence: 'checksum',
    prove: (token) => proveAzureKey(token, kind),
    revoke,
    sample: (random) => writeAzureKey(random, kind),
  }
}

const messaging = ['Send0000', 'Listen00', 'Manage00']
const cosmos = ['MastRW00', 'MastRO00', 'SystRW00', 'SystRO00', 'SysAll00', 'Resour00', 'Encryp00']

/** Letters, digits and `.-_~`, in the order that the checksum of client secrets is written in. */
const secretAlphabet = `${alphabets.lower}${alphabets.upper}1234567890.-_~`

/** The first three characters of the checksum, written without leading ones; Microsoft keeps no more of it. */
function secretChecksum(head: string): string {
  return writeNumber(marvin32(Buffer.from(head, 'latin1'), marvinSeed('AadPwd00')), secretAlphabet, 1).slice(0, 3)
}

function proveClientSecret(token: string): Proof {
  return provenIf(secretChecksum(token.slice(0, -3)) === token.slice(-3))
}

function writeAnnotatedKey(random: RandomSource, provider: string): string {
  const head = `${random.draw(alphabets.base62, 52)}JQQJ99CA${random.draw(alphabets.base62, 12)}AAAA${provider}`
  return `${head}${annotatedChecksum(Buffer.from(head, 'base64')).subarray(0, 3).toString('base64')}`
}

export default [
  {
    id: 'azure-common-annotated-key',
    name: 'an Azure key (OpenAI, AI services, DevOps, Event Grid and others)',
    keywords: ['JQQJ9'],
    form: /(?<![A-Za-z0-9+/])[A-Za-z0-9]{52}JQQJ9[9D][A-Za-z0-9][A-L][A-Za-z0-9]{16}[A-Za-z][A-Za-z0-9]{3}(?:[A-Za-z0-9+/]{4}|[A-Za-z0-9+/]{6}==)(?![A-Za-z0-9+/=])/,
    floor: 'base62',
    random: (token) => token.slice(0, 52),
    evidence: 'checksum',
    prove: proveAnnotatedKey,
    opens: (token) => [{ what: 'scope', value: token.slice(76, 80) }],
    revoke,
    sample: (random) => {
      // Minted keys never hold the two characters that base62 lacks.
      const keys = Array.from({ length: 40 }, () => writeAnnotatedKey(random, 'AZCS'))
      return keys.find((key) => !/[+/]/.test(key)) ?? ''
    },
  },
  identifiable(
    'azure-storage-account-key',
    'an Azure Storage account key',
    /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{76}\+ASt[A-Za-z0-9+/]{5}[AQgw]==/,
    { bytes: 64, signature: '+ASt', seeds: ['Default0'] },
  ),
  identifiable('azure-cosmos-db-key', 'an Azure Cosmos DB key', /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{76}ACDb[A-Za-z0-9+/]{5}[AQgw]==/, {
    bytes: 64,
    signature: 'ACDb',
    seeds: cosmos,
  }),
  identifiable('azure-batch-key', 'an Azure Batch key', /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{76}\+ABa[A-Za-z0-9+/]{5}[AQgw]==/, {
    bytes: 64,
    signature: '+ABa',
    seeds: ['AbAcct00'],
  }),
  identifiable(
    'azure-api-management-key',
    'an Azure API Management key',
    /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{76}APIM[A-Za-z0-9+/]{5}[AQgw]==/,
    { bytes: 64, signature: 'APIM', seeds: ['Tenant00', 'IoTHub00', 'Gatewy00', 'GitKey00'] },
  ),
  identifiable(
    'azure-machine-learning-classic-key',
    'an Azure Machine Learning key',
    /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{76}\+AMC[A-Za-z0-9+/]{5}[AQgw]==/,
    { bytes: 64, signature: '+AMC', seeds: ['Classic0'] },
  ),
  identifiable('azure-iot-key', 'an Azure IoT key', /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{33}AIoT[A-P][A-Za-z0-9+/]{5}=/, {
    bytes: 32,
    signature: 'AIoT',
    seeds: ['IoTHub00', 'DpsKey00', 'Device00'],
  }),
  identifiable('azure-event-hubs-key', 'an Azure Event Hubs key', /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{33}\+AEh[A-P][A-Za-z0-9+/]{5}=/, {
    bytes: 32,
    signature: '+AEh',
    seeds: messaging,
  }),
  identifiable('azure-service-bus-key', 'an Azure Service Bus key', /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{33}\+ASb[A-P][A-Za-z0-9+/]{5}=/, {
    bytes: 32,
    signature: '+ASb',
    seeds: messaging,
  }),
  identifiable('azure-relay-key', 'an Azure Relay key', /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{33}\+ARm[A-P][A-Za-z0-9+/]{5}=/, {
    bytes: 32,
    signature: '+ARm',
    seeds: messaging,
  }),
  identifiable('azure-redis-key', 'an Azure Cache for Redis key', /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{33}AzCa[A-P][A-Za-z0-9+/]{5}=/, {
    bytes: 32,
    signature: 'AzCa',
    seeds: ['Access00'],
  }),
  identifiable(
    'azure-search-key',
    'an Azure AI Search key',
    /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{42}AzSe[A-D][A-Za-z0-9+/]{5}(?![A-Za-z0-9+/=])/,
    { bytes: 39, signature: 'AzSe', seeds: ['PAdmin00', 'Query000'] },
  ),
  identifiable(
    'azure-container-registry-key',
    'an Azure Container Registry key',
    /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{42}\+ACR[A-D][A-Za-z0-9+/]{5}(?![A-Za-z0-9+/=])/,
    { bytes: 39, signature: '+ACR', seeds: ['ACRDflt0'] },
  ),
  {
    ...identifiable('azure-functions-key', 'an Azure Functions key', /[A-Za-z0-9_-]{44}AzFu[A-Za-z0-9_-]{5}[AQgw]==/, {
      bytes: 40,
      signature: 'AzFu',
      seeds: ['Functi00', 'Master00', 'System00'],
    }),
    floor: 'base64url',
    sample: (random) =>
      writeAzureKey(random, { bytes: 40, signature: 'AzFu', seeds: ['Functi00'] })
        .replaceAll('+', '-')
        .replaceAll('/', '_'),
  },
  {
    id: 'azure-storage-legacy-key',
    name: 'an Azure Storage or Cosmos DB account key',
    keywords: ['AccountKey='],
    // Keys without a signature, in a connection string.
    form: /AccountKey=[A-Za-z0-9+/]{86}==/,
    floor: 'base64',
    random: (token) => token.slice(11),
    revoke,
    sample: (random) => `AccountKey=${Buffer.from(random.bytes(64)).toString('base64')}`,
  },
  {
    id: 'azure-entra-client-secret',
    name: 'a Microsoft Entra client secret',
    keywords: ['8Q~'],
    form: /(?<![A-Za-z0-9_~.-])[A-Za-z0-9_~.-]{3}8Q~[A-Za-z0-9_~.-]{34}(?![A-Za-z0-9_~.-])/,
    floor: 'base64url',
    random: (token) => token.slice(6, 37),
    evidence: 'checksum',
    prove: proveClientSecret,
    revoke: entra,
    sample: (random) => {
      const head = `${random.draw(alphabets.base62, 3)}8Q~${random.draw(secretAlphabet, 30)}${random.draw(alphabets.base62, 1)}`
      return `${head}${secretChecksum(head)}`
    },
  },
  {
    id: 'azure-entra-legacy-client-secret',
    name: 'a Microsoft Entra client secret',
    keywords: ['7Q~'],
    form: /(?<![A-Za-z0-9_~.-])[A-Za-z0-9_~.-]{3}7Q~[A-Za-z0-9_~.-]{31}(?![A-Za-z0-9_~.-])/,
    floor: 'base64url',
    random: (token) => token.slice(6),
    revoke: entra,
    sample: (random) => `${random.draw(alphabets.base62, 3)}7Q~${random.draw(secretAlphabet, 30)}${random.draw(alphabets.base62, 1)}`,
  },
] satisfies readonly TokenFamily[]
