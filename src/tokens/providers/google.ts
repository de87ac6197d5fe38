import { alphabets, type TokenFamily } from '../family.ts'
import { readObject } from '../proofs/base64.ts'
import { textOf } from '../proofs/jwt.ts'
import { provePrivateKey, writeArmour } from '../proofs/pem.ts'
import { provenIf } from '../proofs/verdict.ts'

const credentials = 'https://console.cloud.google.com/apis/credentials'
const hmac = 'https://console.cloud.google.com/storage/settings;tab=interoperability'
const accounts = 'https://console.cloud.google.com/iam-admin/serviceaccounts'

/** `PrivateKeyInfo` of an Ed25519 key up to its 32 bytes: as good as RSA for a sample. */
const ed25519 = Buffer.from('302e020100300506032b657004220420', 'hex')

export default [
  {
    id: 'google-api-key',
    name: 'a Google API key',
    keywords: ['AIza'],
    form: /AIza[A-Za-z0-9_-]{35}/,
    floor: 'base64url',
    revoke: credentials,
    sample: (random) => `AIzaSy${random.draw('ABCD', 1)}${random.draw(alphabets.base64url, 32)}`,
  },
  {
    id: 'google-express-mode-api-key',
    name: 'a Google Vertex AI express mode API key',
    keywords: ['AQ.Ab8RN6'],
    form: /AQ\.Ab8RN6[A-Za-z0-9_-]{44}/,
    floor: 'base64url',
    revoke: credentials,
    sample: (random) => `AQ.Ab8RN6${random.draw(alphabets.base64url, 44)}`,
  },
  {
    id: 'google-oauth-client-secret',
    name: 'a Google OAuth client secret',
    keywords: ['GOCSPX-'],
    form: /GOCSPX-[A-Za-z0-9_-]{28}/,
    floor: 'base64url',
    revoke: credentials,
    sample: (random) => `GOCSPX-${random.draw(alphabets.base64url, 28)}`,
  },
  {
    id: 'google-oauth-access-token',
    name: 'a Google OAuth access token',
    keywords: ['ya29.'],
    form: /ya29\.[A-Za-z0-9_.-]{40,2000}/,
    floor: 'base64url',
    revoke: 'https://myaccount.google.com/connections',
    sample: (random) => `ya29.a0${random.draw(alphabets.base64url, 160)}`,
  },
  {
    id: 'google-oauth-refresh-token',
    name: 'a Google OAuth refresh token',
    keywords: ['1//0'],
    form: /1\/\/0[A-Za-z0-9_-]{60,200}/,
    floor: 'base64url',
    revoke: 'https://myaccount.google.com/connections',
    sample: (random) => `1//0${random.draw(alphabets.base64url, 98)}`,
  },
  {
    id: 'google-storage-hmac-id',
    name: 'a Google Cloud Storage HMAC access id',
    keywords: ['GOOG'],
    form: /GOOG(?:1E)?(?:[A-Z0-9]{57}|[A-Z0-9]{20})/,
    floor: 'upperAlnum',
    pair: 'google-storage-hmac-secret',
    revoke: hmac,
    sample: (random) => `GOOG1E${random.draw(alphabets.upperAlnum, 55)}`,
  },
  {
    id: 'google-storage-hmac-secret',
    name: 'a Google Cloud Storage HMAC secret',
    keywords: [],
    needs: ['goog1e', 'gcs_secret', 'gcs-secret', 'gcs_hmac', 'gcs-hmac', 'hmac_secret', 'hmac-secret', 'interoperability'],
    form: /(?<![A-Za-z0-9+/])(?![0-9a-f]{40}(?![A-Za-z0-9+/]))[A-Za-z0-9+/]{40}(?![A-Za-z0-9+/=])/,
    floor: 'base64',
    revoke: hmac,
    sample: (random) => random.draw(alphabets.base64, 40),
  },
  {
    id: 'google-service-account-key',
    name: 'a Google Cloud service account key',
    keywords: ['service_account'],
    form: /\{[^{}]{300,12000}\}/,
    boundary: 'open',
    random: (token) => textOf(readObject(token) ?? {}, 'private_key_id') ?? '',
    prove: (token) => {
      const key = readObject(token) ?? {}
      if (key.type !== 'service_account' || textOf(key, 'client_email') === undefined) return 'refuted'
      return provenIf(provePrivateKey((textOf(key, 'private_key') ?? '').trim()) === 'confirmed')
    },
    refutationSilences: true,
    opens: (token) => {
      const key = readObject(token) ?? {}
      const [project, account] = [textOf(key, 'project_id'), textOf(key, 'client_email')]
      return [
        ...(project === undefined ? [] : [{ what: 'project' as const, value: project }]),
        ...(account === undefined ? [] : [{ what: 'service account' as const, value: account }]),
      ]
    },
    revoke: accounts,
    sample: (random) => {
      const project = `project-${random.draw(alphabets.digits, 6)}`
      return JSON.stringify({
        type: 'service_account',
        project_id: project,
        private_key_id: random.draw(alphabets.lowerHex, 40),
        private_key: `${writeArmour('PRIVATE KEY', Buffer.concat([ed25519, Buffer.from(random.bytes(32))]))}\n`,
        client_email: `deploy@${project}.iam.gserviceaccount.com`,
        client_id: random.draw(alphabets.digits, 21),
        token_uri: 'https://oauth2.googleapis.com/token',
      })
    },
  },
] satisfies readonly TokenFamily[]
