import { alphabets, type TokenFamily } from '../family.ts'

/** Keys of each kind end in the same two characters. */
function family(prefix: string, id: string, name: string, revoke: string): TokenFamily {
  return {
    id,
    name,
    keywords: [prefix],
    form: new RegExp(`${prefix}[0-9]{2}-[A-Za-z0-9_-]{80,128}AA`),
    floor: 'base64url',
    random: (token) => token.slice(prefix.length + 3, -2),
    revoke,
    sample: (random) => `${prefix}03-${random.draw(alphabets.base64url, 93)}AA`,
  }
}

const keys = 'https://console.anthropic.com/settings/keys'

export default [
  family('sk-ant-api', 'anthropic-api-key', 'an Anthropic API key', keys),
  family('sk-ant-admin', 'anthropic-admin-key', 'an Anthropic admin key', 'https://console.anthropic.com/settings/admin-keys'),
  // In use; no stored source gives their shape, which is taken to be that of API keys.
  family('sk-ant-oat', 'anthropic-oauth-token', 'an Anthropic OAuth access token', keys),
  family('sk-ant-ort', 'anthropic-oauth-refresh-token', 'an Anthropic OAuth refresh token', keys),
] satisfies readonly TokenFamily[]
