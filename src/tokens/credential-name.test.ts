import { describe, expect, it } from 'vitest'
import { holdsCredential, holdsPublic, saysCredential } from './credential-name.ts'

const holding = `
password PASSWORD DB_PASSWORD dbPassword pgpassword PGPASSWORD passwd MYSQL_ROOT_PASSWD client_secret clientSecret CLIENT-SECRET token
HF_TOKEN hfToken auth.token accessToken apiKey api-key API_KEY APIKEY OPENAI_API_KEY private_key privateKey SSH_PRIVATE_KEY connection-string
CONNECTION_STRING ConnectionString encryption-key SECRET_KEY AWS_SECRET_ACCESS_KEY signing_key passphrase --token --api-key db.pass PASS jwt DSN
bindPW mqtt_pw wifi_psk requirepass masterauth dbpass HASH_SECRET CSRF_SECRET csrf_key_secret registryCredentials bearer SESSION_SECRET webhook-secret storage_account_key
`
  .trim()
  .split(/\s+/)

const other = `
tokenizer tokenizer_name TOKENIZERS_PARALLELISM max_tokens maxTokens MAX_NEW_TOKENS secretName existingSecret imagePullSecret imagePullSecrets
AUTH_HASH_LINUX_AMD64 TOKEN_SHA256_LINUX passthrough bypass compass password_file PASSWORD_FILE tokenPath token_ttl TOKEN_URL token-endpoint authHeader tokenHeader secretRef
secretKeyRef AWS_ACCESS_KEY_ID clientId publicKey PUBLIC_KEY tls-secret keyboard monkey key keys name value author authority replicas
csrf-token csrf_token CSRFMIDDLEWARETOKEN XSRF-TOKEN secretMAC -skip-auth-regex MYSQL_ALLOW_EMPTY_PASSWORD requireToken auth_method token-scopes checksum/secret checksum/secrets secret.checksum tokenExpiration accessTokenLifetime password_length tokenEnabled secretType passwordPolicy automountServiceAccountToken secrets
`
  .trim()
  .split(/\s+/)

describe('names', () => {
  it.each(holding)('%s holds a credential, and says so', (name) => {
    expect([holdsCredential(name), saysCredential(name)]).toEqual([true, true])
  })

  it.each(other)('%s holds none', (name) => {
    expect(holdsCredential(name)).toBe(false)
  })

  it.each(['AWS_ACCESS_KEY_ID', 'existingSecret', 'tokenEnabled'])('%s says credential all the same: enough to hide a value', (name) => {
    expect(saysCredential(name)).toBe(true)
  })

  it.each([
    'client-id',
    'CLIENT_ID',
    'clientId',
    'AWS_ACCESS_KEY_ID',
    'accessKeyId',
    'id',
    'kid',
    'tenant_id',
    'public-key',
    'sshPublicKey',
    'fingerprint',
  ])('%s holds what is public', (name) => {
    expect(holdsPublic(name)).toBe(true)
  })

  it.each(['secret-id', 'SECRET_ID', 'session_id', 'sid', 'token', 'key', 'value', 'password', 'valid', 'grid', 'publicKeyPassword'])(
    '%s does not hold what is public',
    (name) => {
      expect(holdsPublic(name)).toBe(false)
    },
  )
})
